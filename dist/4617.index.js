"use strict";

exports.id = 4617;

exports.ids = [ 4617 ];

exports.modules = {
 54617: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   demoGateway: () => demoGateway
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _shared_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67416);
  var _sandbox_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45157);
  async function demoGateway(examples, say) {
   const {startGatewaySandbox} = await Promise.all([ __webpack_require__.e(145), __webpack_require__.e(6242), __webpack_require__.e(7164), __webpack_require__.e(4216), __webpack_require__.e(4982), __webpack_require__.e(3718), __webpack_require__.e(9504), __webpack_require__.e(4190) ]).then(__webpack_require__.bind(__webpack_require__, 94190));
   const sandbox = await startGatewaySandbox();
   try {
    await play(sandbox, examples, say);
   } finally {
    await sandbox.close();
   }
  }
  async function play(sandbox, examples, say) {
   const {sandboxIds} = await Promise.all([ __webpack_require__.e(145), __webpack_require__.e(6242), __webpack_require__.e(4982), __webpack_require__.e(3718) ]).then(__webpack_require__.bind(__webpack_require__, 72911));
   const policy = node_path__WEBPACK_IMPORTED_MODULE_1__.join(sandbox.folder, "policy.yml");
   node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(examples, "call", "after", "mcp-policy.yml"), policy);
   const audit = node_path__WEBPACK_IMPORTED_MODULE_1__.join(sandbox.folder, "audit.jsonl");
   sandbox.keyVault.store("deploy-password", "made-up-value-3f9a1c");
   const identity = [ "--tenant-id", sandboxIds.tenantId, "--client-id", sandboxIds.clientId, "--cloud", "custom", "--authority-host", sandbox.entra.server.origin ];
   const run = (...args) => (0, _sandbox_step_js__WEBPACK_IMPORTED_MODULE_2__.e)(sandbox, [ ...args, ...identity ]);
   const call = async (title, ...args) => {
    say(`\n$ ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} call ${title}`);
    const result = await run("call", "--gateway-url", `${sandbox.gateway.origin}/notes/mcp`, "--resource", sandboxIds.gatewayId, "--policy", policy, "--audit-file", audit, "--result-file", node_path__WEBPACK_IMPORTED_MODULE_1__.join(sandbox.folder, "result.json"), ...args);
    for (const line of `${result.stdout}${result.stderr}`.split("\n")) if (line !== "" && !/^(?:Connected|Result:)/.test(line)) say(`  ${line}`);
    say(`  exit code ${result.exitCode}`);
    return result;
   };
   say([ "", "That was the merge gate. Next: a job that works without stored credentials. These now run on this", "machine, on loopback: an issuer of job identities, a directory, a key vault and an MCP", "gateway that checks tokens and roles, limits rates and keeps a log." ].join("\n"));
   say(`\n$ ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} token --resource ${sandboxIds.gatewayId} …`);
   const token = await run("token", "--resource", sandboxIds.gatewayId);
   const facts = JSON.parse(token.stdout);
   say(`  for      ${facts["audience"]}, until ${facts["expires-on"]}`);
   say(`  roles    ${JSON.parse(facts["roles"] ?? "[]").join(", ")}`);
   say(`  SHA-256  ${facts["token-sha256"]} (the token itself goes to standard output)`);
   say(`\n$ ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} secrets --vault-url … --secrets deploy-password`);
   const secrets = await run("secrets", "--vault-url", sandbox.keyVault.server.origin, "--secrets", "deploy-password");
   for (const line of secrets.stderr.trim().split("\n")) say(`  ${line}`);
   await call('--tool get_note --arguments "id: n1"', "--tool", "get_note", "--arguments", "id: n1");
   await call('--tool create_note --arguments "title: 1.10"   (the schema says text, so 1.10 it is)', "--tool", "create_note", "--arguments", "title: 1.10");
   await call('--tool create_note --arguments "titel: Oops"', "--tool", "create_note", "--arguments", "titel: Oops");
   await call("--tool delete_note --max-scope write", "--tool", "delete_note", "--arguments", "id: n2", "--max-scope", "write");
   sandbox.gateway.rateLimit.calls = 2;
   sandbox.gateway.rateLimit.periodMs = 1500;
   await call("--tool search_notes   (the gateway now allows only 2 requests in 1.5 s)", "--tool", "search_notes", "--arguments", "query: Restart");
   sandbox.gateway.rateLimit.calls = 50;
   sandbox.gateway.rateLimit.periodMs = 6e4;
   const before = sandbox.notes.executions.get("create_note") ?? 0;
   sandbox.gateway.faults.push({
    when: "after",
    effect: {
     kind: "reset"
    }
   });
   await call("--tool create_note   (the gateway carries it out, and the connection breaks)", "--tool", "create_note", "--arguments", "title: Twice?");
   const carriedOut = (sandbox.notes.executions.get("create_note") ?? 0) - before;
   say(`  the server carried it out ${carriedOut === 1 ? "once" : `${carriedOut} times`}`);
   say("\nThe audit records of these calls, and the log of the gateway beside them:\n");
   for (const line of node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(audit, "utf8").trim().split("\n")) {
    const record = JSON.parse(line);
    const trace = String(record["traceparent"]);
    const seen = sandbox.gateway.log.findLast(entry => entry.traceparent === trace);
    say(`  ${String(record["tool_name"]).padEnd(13)}${String(record["scope_used"]).padEnd(17)}${String(record["outcome"]).padEnd(14)}trace ${trace.slice(3, 11)}   gateway: ${seen ? `${seen.response_status} ${seen.apim_request_id.slice(0, 8)}` : "never asked"}`);
   }
  }
 })
};
