"use strict";

exports.id = 7273;

exports.ids = [ 7273 ];

exports.modules = {
 9654: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   commandHelp: () => commandHelp,
   commandSummaries: () => commandSummaries,
   generalHelp: () => generalHelp,
   lspHelp: () => lspHelp
  });
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68151);
  var _shared_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67416);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98213);
  var _terminal_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97908);
  const commandSummaries = {
   lint: "find stored credentials, exposed MCP servers and over-broad trust before merge",
   token: "trade the job's own identity for a gateway token",
   secrets: "read secrets from Azure Key Vault, masked in every form",
   call: "call MCP tools through the gateway, with an audit record",
   checklist: "hold a repository against a hardening checklist, row by row with evidence",
   verify: "check model and other files against a manifest of digests or a signature",
   offboard: "find what a person who leaves still has, with the runbook that takes it back",
   detect: "run detections over audit records, or write them as queries and alert rules",
   policy: "print the tool classes of call's policy as the gateway's table",
   fleet: "lint all repositories of an organization: list them, run a shard, put the results together"
  };
  const exitCodes = {
   lint: "0 nothing found, 1 findings at or above --fail-on, 2 wrong usage or configuration",
   token: "0 a token was issued, 1 it was not, 2 wrong usage",
   secrets: "0 all secrets were read, 1 they were not, 2 wrong usage",
   call: "0 ok, 1 internal, 2 usage, 3 unauthenticated, 4 denied, 5 tool-error, 6 invalid-input, 7 tool-not-found, 8 rate-limited, 9 unreachable, 10 unknown, 11 protocol, 12 output-schema, 13 input-required, 14 timeout",
   checklist: "0 no control fails, 1 a control fails (or is not proven, with --fail-on not-proven), 2 wrong usage or configuration",
   verify: "0 all files are verified, 1 a file is missing, changed, unlisted or not signed as asked, 2 wrong usage",
   offboard: "0 nothing found, 1 traces at or above --fail-on, 2 wrong usage, an unknown person, or a people file that cannot be read",
   detect: "0 nothing found, 1 alerts at or above --fail-on, 2 wrong usage, configuration or records",
   policy: "0 printed, 2 wrong usage, or a policy with a mistake",
   fleet: "0 done, 2 wrong usage, or an organization that cannot be listed; a repository that cannot be read is a line of the results"
  };
  const lspHelp = `Usage: mcp-gatehouse lsp --stdio [--fetch-policies]\n\nServe an editor over standard input and output by the Language Server Protocol: findings of lint as you\ntype, and their fixes as code actions. docs/editors.md shows how editors are set up.\n\n  --fetch-policies\n      Fetch the central policies that the configuration of a folder names. Without it nothing is sent\n      anywhere, and the configuration of the folder alone judges in the editor. Only for folders that you\n      trust: they choose the address.\n\n  -h, --help\n      Show this text.\n`;
  function generalHelp() {
   const rows = [ ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.oQ.map(name => [ name, commandSummaries[name] ]), [ "rules", "list the rules of lint, or explain one" ], [ "init", "write a configuration, and the workflow or pipeline that runs lint" ], [ "lsp", "show findings in an editor as you type: a language server" ], [ "completion", "print a script that completes commands and flags in a shell" ], [ "demo", "lint the bundled examples, then call tools through a gateway on loopback" ], [ "sandbox", "run commands against a directory, a vault and a gateway on loopback" ] ];
   return [ `Usage: ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} <command> [options]`, "", ...rows.map(([name, text]) => `  ${name.padEnd(12)}${text}`), "", `${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} <command> --help shows the options of a command; --version the version.` ].join("\n");
  }
  function commandHelp(command) {
   const specs = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Un)(command);
   const single = specs.find(spec => (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.jA)(spec, command) && spec.type !== "list");
   const list = specs.find(spec => (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.jA)(spec, command) && spec.type === "list");
   const words = [ _shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U, command, ...single ? [ (0, 
   _arguments_js__WEBPACK_IMPORTED_MODULE_1__.jE)(single) ] : [], "[options]", ...list ? [ (0, 
   _arguments_js__WEBPACK_IMPORTED_MODULE_1__.jE)(list) ] : [] ];
   return [ `Usage: ${words.join(" ")}`, "", `${sentence(commandSummaries[command])}`, "", ...specs.flatMap(spec => describe(spec, command)), ...option("--color, --no-color", "Force or forbid color. NO_COLOR is respected."), ...option("-q, --quiet", "Print results, warnings and errors only."), ...option("-v, --verbose, --debug", "Say what is done, on standard error."), ...option("-h, --help", "Show this text."), "", ...wrap(`Exit codes: ${exitCodes[command]}.`, 0) ].join("\n");
  }
  function describe(spec, command) {
   const value = spec.type === "boolean" ? "" : ` <${spec.type === "number" ? "number" : "value"}>`;
   const label = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.jA)(spec, command) ? (0, 
   _arguments_js__WEBPACK_IMPORTED_MODULE_1__.jE)(spec) : `--${spec.name}${value}`;
   const standard = (0, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.HA)(spec, command);
   const fallback = standard ? ` [default: ${standard}]` : "";
   const variable = spec.secret ? ` Better given as the variable ${(0, _terminal_host_js__WEBPACK_IMPORTED_MODULE_2__.V)(spec.name)}.` : "";
   return option(label, `${(0, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.ZL)(spec, command)}${choicesText(spec, command)}${fallback}${variable}`);
  }
  function choicesText(spec, command) {
   const choices = spec.choicesOf?.[command] ?? spec.choices ?? [];
   const help = (0, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.ZL)(spec, command);
   return choices.every(choice => help.includes(choice)) ? "" : ` One of ${choices.join(", ")}.`;
  }
  function option(label, text) {
   return [ `  ${label}`, ...wrap(text, 6) ];
  }
  function wrap(text, indent) {
   const lines = [];
   let line = "";
   for (const word of text.split(/\s+/)) if (line && indent + line.length + 1 + word.length > 80) {
    lines.push(" ".repeat(indent) + line);
    line = word;
   } else line = line ? `${line} ${word}` : word;
   lines.push(" ".repeat(indent) + line);
   return lines;
  }
  function sentence(text) {
   return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
 })
};
