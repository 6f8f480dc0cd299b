"use strict";

exports.id = 4686;

exports.ids = [ 4686 ];

exports.modules = {
 94686: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   runInSandbox: () => runInSandbox,
   sandboxHelp: () => sandboxHelp
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_readline_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26848);
  var _shared_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67416);
  var _examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6270);
  var _sandbox_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45157);
  var _terminal_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97908);
  const sandboxHelp = `Usage: mcp-gatehouse sandbox [command [options]]\n\nStart an issuer of job identities, a directory, a key vault and an MCP gateway on loopback, and run\ncommands as steps of a job that they trust: the one that is given, or those that you type. Nothing\nelse is reached. What the servers keep is removed at the end; the files that call names stay.\n\n  -h, --help\n      Show this text.\n\nExamples:\n  mcp-gatehouse sandbox\n  mcp-gatehouse sandbox call --tool search_notes --arguments "query: Restart"\n`;
  async function runInSandbox(args) {
   const {startGatewaySandbox} = await Promise.all([ __webpack_require__.e(145), __webpack_require__.e(6242), __webpack_require__.e(7164), __webpack_require__.e(4216), __webpack_require__.e(4982), __webpack_require__.e(3718), __webpack_require__.e(9504), __webpack_require__.e(4190) ]).then(__webpack_require__.bind(__webpack_require__, 94190));
   const sandbox = await startGatewaySandbox();
   try {
    sandbox.keyVault.store("deploy-password", "made-up-value-3f9a1c");
    const variables = await variablesOf(sandbox);
    const command = args[0] === "--" ? args.slice(1) : args;
    if (command.length > 0) return await run(sandbox, command, variables);
    return await prompt(sandbox, variables);
   } finally {
    await sandbox.close();
   }
  }
  async function variablesOf(sandbox) {
   const {sandboxIds} = await Promise.all([ __webpack_require__.e(145), __webpack_require__.e(6242), __webpack_require__.e(4982), __webpack_require__.e(3718) ]).then(__webpack_require__.bind(__webpack_require__, 72911));
   const inputs = {
    "tenant-id": sandboxIds.tenantId,
    "client-id": sandboxIds.clientId,
    cloud: "custom",
    "authority-host": sandbox.entra.server.origin,
    resource: sandboxIds.gatewayId,
    "gateway-url": `${sandbox.gateway.origin}/notes/mcp`,
    "vault-url": sandbox.keyVault.server.origin,
    policy: node_path__WEBPACK_IMPORTED_MODULE_0__.join((0, _examples_js__WEBPACK_IMPORTED_MODULE_2__.p)(), "call", "after", "mcp-policy.yml")
   };
   return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [ (0, _terminal_host_js__WEBPACK_IMPORTED_MODULE_4__.V)(name), value ]));
  }
  async function run(sandbox, args, variables) {
   const {stdout, stderr, exitCode} = await (0, _sandbox_step_js__WEBPACK_IMPORTED_MODULE_3__.e)(sandbox, args, variables);
   process.stderr.write(stderr);
   process.stdout.write(stdout);
   return exitCode ?? 1;
  }
  async function prompt(sandbox, variables) {
   const {parseCommandLine} = await __webpack_require__.e(9596).then(__webpack_require__.bind(__webpack_require__, 9596));
   const lines = node_readline_promises__WEBPACK_IMPORTED_MODULE_1__.createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true,
    prompt: `${_shared_version_js__WEBPACK_IMPORTED_MODULE_5__.U}> `
   });
   process.stdout.write(`${introduction(sandbox)}\n\n`);
   let exitCode = 0;
   lines.prompt();
   for await (const line of lines) {
    const words = parseCommandLine(line);
    if (words === void 0) process.stderr.write("A quotation mark is not closed.\n"); else if (words[0] === "exit") break; else if (words.length > 0) {
     exitCode = await run(sandbox, words, variables);
     process.stdout.write(`exit code ${exitCode}\n`);
    }
    lines.prompt();
   }
   lines.close();
   return exitCode;
  }
  function introduction(sandbox) {
   return [ `A gateway is at ${sandbox.gateway.origin}/notes/mcp, a vault at ${sandbox.keyVault.server.origin}. Type commands as steps of a`, "job that they trust, for example:", "", "  token --explain", "  secrets --secrets deploy-password", "  call --list", "  call --tool search_notes --arguments 'query: Restart'", "", "The end of the input, or exit, stops the servers and removes their files." ].join("\n");
  }
 })
};
