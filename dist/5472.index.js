"use strict";

exports.id = 5472;

exports.ids = [ 5472 ];

exports.modules = {
 98213: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Io: () => generalFlags,
   Un: () => cliInputs,
   We: () => parseArguments,
   jA: () => isPositional,
   jE: () => positionalLabel
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68151);
  const generalFlags = [ "help", "debug", "verbose", "quiet", "color", "no-color", "version" ];
  const habits = {
   output: "the flag is '--output-file'",
   out: "the flag is '--output-file'",
   o: "the flag is '--output-file'",
   json: "write '--format json'",
   sarif: "write '--format sarif'",
   severity: "'--fail-on' says what fails, and 'rules' in the configuration sets severities",
   level: "'--fail-on' says what fails, and 'rules' in the configuration sets severities",
   exclude: "'exclude' in the configuration leaves files out",
   ignore: "'ignore' in the configuration accepts findings, and 'exclude' leaves files out",
   "dry-run": "the flag is '--fix-dry-run'",
   "no-fail": "write '--fail-on never'",
   "exit-zero": "write '--fail-on never'",
   org: "the flag is '--organization'",
   "github-token": "a token on a command line is seen by every process: set the variable GITHUB_TOKEN"
  };
  function cliInputs(command) {
   return _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.QL.filter(input => input.commands.some(name => name === command) && (!input.fronts || input.fronts.includes("cli")));
  }
  function isPositional({name}, command) {
   if (name === "records") return !cliInputs(command).some(input => input.name === "paths");
   return [ "paths", "step", "results" ].includes(name);
  }
  function positionalLabel({name, type}) {
   return type === "list" ? `[${name}...]` : `<${name}>`;
  }
  function parseArguments(command, args) {
   const specs = cliInputs(command);
   const options = {
    help: {
     type: "boolean",
     short: "h"
    },
    quiet: {
     type: "boolean",
     short: "q"
    },
    verbose: {
     type: "boolean",
     short: "v"
    }
   };
   for (const flag of generalFlags) options[flag] ??= {
    type: "boolean"
   };
   for (const spec of specs) options[spec.name] = {
    type: spec.type === "boolean" ? "boolean" : "string"
   };
   const {tokens} = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
    args: [ ...args ],
    options,
    strict: false,
    tokens: true
   });
   const values = new Map;
   const positionals = [];
   const flags = new Set;
   for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (generalFlags.some(flag => flag === token.name)) {
     flags.add(token.name);
     continue;
    }
    const spec = specs.find(input => input.name === token.name);
    if (!spec) throw unknownFlag(command, token.rawName, specs);
    if (spec.type !== "boolean" && token.value === void 0) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${token.rawName} needs a value: ${spec.help}`);
    add(values, spec, token.value ?? "true", token.rawName);
   }
   const first = specs.find(spec => isPositional(spec, command) && spec.type !== "list");
   const rest = specs.find(spec => isPositional(spec, command) && spec.type === "list");
   for (const value of positionals) {
    const spec = first && !values.has(first.name) ? first : rest;
    if (!spec) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${command} takes no argument '${value.slice(0, 40)}': inputs are written as --name value (mcp-gatehouse ${command} --help)`);
    add(values, spec, value, spec.name);
   }
   return {
    inputs: values,
    help: flags.has("help"),
    debug: flags.has("debug") || flags.has("verbose"),
    quiet: flags.has("quiet"),
    color: flags.has("no-color") ? false : flags.has("color") ? true : void 0
   };
  }
  function add(values, spec, value, flag) {
   const previous = values.get(spec.name);
   if (previous === void 0) values.set(spec.name, value); else if (spec.type === "list") values.set(spec.name, `${previous}\n${value}`); else throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${flag} is given twice`);
  }
  function unknownFlag(command, flag, specs) {
   const name = flag.replace(/^-+/, "");
   const habit = Object.hasOwn(habits, name) ? habits[name] : void 0;
   const isUseful = habit && /'--([\w-]+)/.exec(habit)?.[1];
   if (habit && (!isUseful || specs.some(spec => spec.name === isUseful))) return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${command} has no flag '${flag}': ${habit}`);
   const others = _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.QL.find(input => input.name === name && !specs.includes(input))?.commands;
   if (others) return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${command} has no flag '${flag}': it is for ${others.join(", ")}`);
   const near = (0, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.pA)(name, [ ...specs.map(spec => spec.name), ...generalFlags ]);
   return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${command} has no flag '${flag.slice(0, 40)}'${near ? `: did you mean '--${near}'?` : ""} (mcp-gatehouse ${command} --help lists them)`);
  }
 }),
 75472: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88304);
  var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68151);
  var _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91598);
  var _shared_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67416);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98213);
  var _terminal_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97908);
  const otherCommands = [ "rules", "init", "demo", "sandbox", "lsp", "completion" ];
  async function run(args = process.argv.slice(2)) {
   stopQuietlyWhenNobodyReads();
   try {
    process.exitCode = await dispatch(args);
   } catch (error) {
    if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Q)) throw error;
    process.stderr.write(`${(0, _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__.X5)(`${_shared_version_js__WEBPACK_IMPORTED_MODULE_6__.U}: ${error.message}`)}\n`);
    process.exitCode = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Q ? error.exitCode : 2;
   }
  }
  async function dispatch(args) {
   const [name = "", ...rest] = args;
   const asksForVersion = [ "--version", "-V", "version" ].includes(name);
   if (asksForVersion || name === "-v" && rest.length === 0) return say(_shared_version_js__WEBPACK_IMPORTED_MODULE_6__.r);
   if (name === "" || name === "--help" || name === "-h" || name === "help") {
    const {commandHelp, generalHelp} = await __webpack_require__.e(7273).then(__webpack_require__.bind(__webpack_require__, 9654));
    const about = _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.oQ.find(command => command === rest[0]);
    say(about ? commandHelp(about) : generalHelp());
    return name === "" ? 2 : 0;
   }
   if (name === "rules") return say(await (await __webpack_require__.e(3798).then(__webpack_require__.bind(__webpack_require__, 63798))).rulesText(rest));
   if (name === "demo") return (await Promise.all([ __webpack_require__.e(6270), __webpack_require__.e(1625) ]).then(__webpack_require__.bind(__webpack_require__, 94006))).demo(rest);
   if (name === "sandbox") return sandbox(rest);
   if (name === "lsp") return languageServer(rest);
   if (name === "init") return say(await runInit(rest));
   if (name === "completion") {
    const {completionText} = await __webpack_require__.e(6767).then(__webpack_require__.bind(__webpack_require__, 36767));
    return say(await completionText(rest, otherCommands));
   }
   const command = _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.oQ.find(known => known === name);
   if (!command) throw unknownCommand(name);
   const parsed = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.We)(command, rest);
   if (parsed.help) return say((await __webpack_require__.e(7273).then(__webpack_require__.bind(__webpack_require__, 9654))).commandHelp(command));
   const host = new _terminal_host_js__WEBPACK_IMPORTED_MODULE_5__.L(parsed);
   const result = await (0, _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__.d)(host, command);
   if (result.failure !== void 0) host.fail(result.failure);
   return result.exitCode;
  }
  async function sandbox(args) {
   const {runInSandbox, sandboxHelp} = await Promise.all([ __webpack_require__.e(5157), __webpack_require__.e(6270), __webpack_require__.e(4686) ]).then(__webpack_require__.bind(__webpack_require__, 94686));
   return args[0] === "--help" || args[0] === "-h" ? say(sandboxHelp) : runInSandbox(args);
  }
  async function languageServer(args) {
   const {lspHelp} = await __webpack_require__.e(7273).then(__webpack_require__.bind(__webpack_require__, 9654));
   if (args[0] === "--help" || args[0] === "-h") return say(lspHelp);
   if (args.some(arg => arg !== "--stdio" && arg !== "--fetch-policies")) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e("lsp speaks over standard input and output: 'lsp --stdio', with --fetch-policies where central policies may be fetched, is all it takes");
   if (process.stdin.isTTY) process.stderr.write("The language server waits for an editor on standard input: docs/editors.md shows how to set one up. Ctrl+C ends it.\n");
   const {serve} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(5424), __webpack_require__.e(6020), __webpack_require__.e(7993), __webpack_require__.e(6981), __webpack_require__.e(9077) ]).then(__webpack_require__.bind(__webpack_require__, 49077));
   await serve({
    fetchesPolicies: args.includes("--fetch-policies")
   });
   return 0;
  }
  async function runInit(args) {
   const {init} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(1604) ]).then(__webpack_require__.bind(__webpack_require__, 31604));
   return init(process.cwd(), args, async () => {
    const host = new _terminal_host_js__WEBPACK_IMPORTED_MODULE_5__.L((0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.We)("lint", [ "--write-baseline" ]));
    const result = await (0, _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__.d)(host, "lint");
    if (result.failure !== void 0) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(result.failure);
   });
  }
  function say(text) {
   process.stdout.write(`${text.trimEnd()}\n`);
   return 0;
  }
  function unknownCommand(name) {
   if (name.startsWith("-")) return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`the command comes first, then its flags: '${name.slice(0, 40)}' is no command. '${_shared_version_js__WEBPACK_IMPORTED_MODULE_6__.U} --help' lists them.`);
   const near = (0, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.pA)(name, [ ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.oQ, ...otherCommands ]);
   return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`there is no command '${name.slice(0, 40)}'.${near ? ` Did you mean '${near}'?` : ""} '${_shared_version_js__WEBPACK_IMPORTED_MODULE_6__.U} --help' lists them.`);
  }
  function stopQuietlyWhenNobodyReads() {
   process.stdout.on("error", error => {
    if (error.code === "EPIPE") process.exit();
    throw error;
   });
  }
 }),
 97908: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   L: () => TerminalHost,
   V: () => environmentName
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var _action_oidc_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24990);
  var _action_repository_api_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16434);
  var _action_run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
  var _azdo_task_oidc_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
  var _azdo_task_repository_api_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19846);
  var _azdo_task_run_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94772);
  var _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91598);
  var _shared_organization_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73483);
  var _shared_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40733);
  var _shared_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21035);
  class TerminalHost {
   kind="terminal";
   workspace;
   tempDir=node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir();
   run;
   project;
   debug;
   log;
   terminal;
   showStatus;
   args;
   env;
   constructor(args, options = {}) {
    const {workspace = process.cwd(), env = process.env} = options;
    this.args = args;
    this.env = env;
    this.workspace = workspace;
    this.debug = args.debug;
    this.run = this.runContext();
    this.project = (0, _shared_project_js__WEBPACK_IMPORTED_MODULE_5__.v8)(env);
    if (process.stdout.isTTY || args.color) {
     const color = args.color ?? mayColor(env);
     this.terminal = {
      color,
      links: color && process.stdout.isTTY && followsLinks(env)
     };
    }
    if (process.stderr.isTTY && !args.quiet) this.showStatus = text => void process.stderr.write(`\r[K${(0, 
    _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__.X5)(text).slice(0, 79)}`);
    this.log = {
     debug: message => {
      if (this.debug) this.writeError(message);
     },
     info: message => {
      if (!args.quiet) this.writeError(message);
     },
     warning: message => this.writeError(`warning: ${message}`),
     error: message => this.writeError(`error: ${message}`),
     group: title => {
      if (!args.quiet) this.writeError(title);
     },
     endGroup: () => {}
    };
   }
   runContext() {
    const {runUrl = "", source, actor = accountName()} = this.env["GITHUB_ACTIONS"] === "true" ? (0, 
    _action_run_context_js__WEBPACK_IMPORTED_MODULE_1__.o)(this.env) : this.env["TF_BUILD"]?.toLowerCase() === "true" ? (0, 
    _azdo_task_run_context_js__WEBPACK_IMPORTED_MODULE_2__.e)(this.env) : {};
    return {
     eventName: "",
     runUrl,
     repository: "",
     ...actor && {
      actor
     },
     ...source && {
      source
     }
    };
   }
   getInput(name) {
    return this.args.inputs.get(name) ?? this.env[environmentName(name)] ?? "";
   }
   inputNames() {
    return [ ...this.args.inputs.keys() ];
   }
   setOutput() {}
   exportVariable() {}
   registerMask(literal) {
    if (this.env["GITHUB_ACTIONS"] === "true") process.stderr.write(`::add-mask::${escapeGitHub(literal)}\n`); else if (this.env["TF_BUILD"]?.toLowerCase() === "true") for (const line of literal.split(/[\r\n]+/)) if (line !== "") process.stderr.write(`##vso[task.setsecret]${escapeAzure(line)}\n`);
   }
   annotate(_annotation) {}
   async writeSummary() {}
   print(text) {
    process.stdout.write(`${this.terminal?.color ? (0, _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__.S4)(text) : (0, 
    _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__.X5)(text)}\n`);
   }
   printRaw(text) {
    process.stdout.write((0, _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__.We)(text));
   }
   printSecrets(text) {
    process.stdout.write(text);
   }
   oidcRequest(audience) {
    if (this.env["GITHUB_ACTIONS"] === "true") return (0, _action_oidc_request_js__WEBPACK_IMPORTED_MODULE_6__.Q)(this.env, audience, (0, 
    _action_run_context_js__WEBPACK_IMPORTED_MODULE_1__.o)(this.env));
    if (this.env["TF_BUILD"]?.toLowerCase() === "true") {
     const connection = this.getInput("azure-subscription").trim();
     if (connection === "") return {
      available: false,
      reason: "give the id of the service connection with '--azure-subscription'"
     };
     const {SYSTEM_OIDCREQUESTURI: address, SYSTEM_ACCESSTOKEN: systemToken} = this.env;
     return (0, _azdo_task_oidc_request_js__WEBPACK_IMPORTED_MODULE_7__.u)(address, systemToken, connection);
    }
    return {
     available: false,
     reason: "this is no CI job that can have an OIDC token. Run it in a GitHub job with id-token: write, or in an Azure Pipelines job."
    };
   }
   reviewTarget() {
    return {
     available: false,
     reason: "the command line belongs to no pull request"
    };
   }
   get organizationService() {
    return this.env["TF_BUILD"]?.toLowerCase() === "true" ? "azure-devops" : "github";
   }
   organizationTarget(service) {
    return service === "github" ? (0, _shared_organization_target_js__WEBPACK_IMPORTED_MODULE_8__.q)(this.env, this.getInput("github-token").trim()) : (0, 
    _shared_organization_target_js__WEBPACK_IMPORTED_MODULE_8__.e)(this.env, void 0);
   }
   repositoryApi(service) {
    return service === "github" ? (0, _action_repository_api_js__WEBPACK_IMPORTED_MODULE_9__._)(this.env, this.getInput("github-token")) : (0, 
    _azdo_task_repository_api_js__WEBPACK_IMPORTED_MODULE_10__.I)(this.env);
   }
   proxyFor(url) {
    return (0, _shared_proxy_js__WEBPACK_IMPORTED_MODULE_4__.U)(url);
   }
   saveState() {}
   getState() {
    return "";
   }
   fail(message) {
    this.writeError(`mcp-gatehouse: ${message}`);
   }
   writeError(text) {
    process.stderr.write(`${(0, _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__.X5)(text)}\n`);
   }
  }
  function escapeGitHub(text) {
   return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeAzure(text) {
   return text.replace(/%/g, "%AZP25").replace(/;/g, "%3B").replace(/\]/g, "%5D");
  }
  function mayColor(env) {
   return !env["NO_COLOR"] && env["TERM"] !== "dumb";
  }
  function followsLinks(env) {
   if (env["CI"] || env["TMUX"] || /^screen/.test(env["TERM"] ?? "")) return false;
   if (env["WT_SESSION"] || env["KITTY_WINDOW_ID"] || env["KONSOLE_VERSION"]) return true;
   if (Number(env["VTE_VERSION"] ?? 0) >= 5e3) return true;
   return /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper)$/.test(env["TERM_PROGRAM"] ?? "");
  }
  function environmentName(input) {
   return `MCP_GATEHOUSE_${input.toUpperCase().replaceAll("-", "_")}`;
  }
  function accountName() {
   try {
    return node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo().username;
   } catch {
    return;
   }
  }
 })
};
