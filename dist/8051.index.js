"use strict";

exports.id = 8051;

exports.ids = [ 8051 ];

exports.modules = {
 88304: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   d: () => runCommand
  });
  var errors = __webpack_require__(52005);
  var inputs = __webpack_require__(68151);
  // CONCATENATED MODULE: ./build/shared/commands/index.js
  const commands = {
   lint: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940) ]).then(__webpack_require__.bind(__webpack_require__, 57384))).lint,
   token: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(1558), __webpack_require__.e(8663), __webpack_require__.e(8209), __webpack_require__.e(9230), __webpack_require__.e(569), __webpack_require__.e(2755), __webpack_require__.e(6972), __webpack_require__.e(784) ]).then(__webpack_require__.bind(__webpack_require__, 50784))).token,
   secrets: async () => (await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(8209), __webpack_require__.e(9230), __webpack_require__.e(569), __webpack_require__.e(2755), __webpack_require__.e(6972), __webpack_require__.e(4799) ]).then(__webpack_require__.bind(__webpack_require__, 94799))).secrets,
   call: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(4006), __webpack_require__.e(1558), __webpack_require__.e(7527), __webpack_require__.e(5135), __webpack_require__.e(8209), __webpack_require__.e(9230), __webpack_require__.e(9471), __webpack_require__.e(569), __webpack_require__.e(2755), __webpack_require__.e(6972), __webpack_require__.e(3408), __webpack_require__.e(4816), __webpack_require__.e(1524), __webpack_require__.e(194), __webpack_require__.e(3469) ]).then(__webpack_require__.bind(__webpack_require__, 23469))).call,
   checklist: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7370), __webpack_require__.e(5424), __webpack_require__.e(8525), __webpack_require__.e(929), __webpack_require__.e(7328), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(8369), __webpack_require__.e(5479), __webpack_require__.e(6858), __webpack_require__.e(5965), __webpack_require__.e(877), __webpack_require__.e(4327), __webpack_require__.e(7357), __webpack_require__.e(2733), __webpack_require__.e(4942), __webpack_require__.e(1244), __webpack_require__.e(9148), __webpack_require__.e(5304), __webpack_require__.e(244), __webpack_require__.e(7594), __webpack_require__.e(6981), __webpack_require__.e(907), __webpack_require__.e(8811) ]).then(__webpack_require__.bind(__webpack_require__, 8811))).checklist,
   verify: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(7527), __webpack_require__.e(8663), __webpack_require__.e(1524), __webpack_require__.e(194), __webpack_require__.e(5644) ]).then(__webpack_require__.bind(__webpack_require__, 45644))).verify,
   detect: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(7527), __webpack_require__.e(7471), __webpack_require__.e(5135), __webpack_require__.e(7964), __webpack_require__.e(5450), __webpack_require__.e(4614), __webpack_require__.e(8155), __webpack_require__.e(8747), __webpack_require__.e(8668), __webpack_require__.e(8972) ]).then(__webpack_require__.bind(__webpack_require__, 78972))).detect,
   offboard: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7527), __webpack_require__.e(7328), __webpack_require__.e(7471), __webpack_require__.e(5135), __webpack_require__.e(7964), __webpack_require__.e(1733), __webpack_require__.e(5450), __webpack_require__.e(4614), __webpack_require__.e(8155), __webpack_require__.e(4246), __webpack_require__.e(8747), __webpack_require__.e(8668), __webpack_require__.e(7285), __webpack_require__.e(4498) ]).then(__webpack_require__.bind(__webpack_require__, 84498))).offboard,
   policy: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(4006), __webpack_require__.e(7527), __webpack_require__.e(5135), __webpack_require__.e(8663), __webpack_require__.e(9471), __webpack_require__.e(1834), __webpack_require__.e(3017) ]).then(__webpack_require__.bind(__webpack_require__, 33017))).policy,
   fleet: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(8663), __webpack_require__.e(9230), __webpack_require__.e(1524), __webpack_require__.e(1331) ]).then(__webpack_require__.bind(__webpack_require__, 81331))).fleet
  };
  // CONCATENATED MODULE: ./build/shared/commands/node-debug.js
  function refuseHeaderDebugging(value) {
   const printsHeaders = (value ?? "").split(",").some(name => {
    const parts = name.trim().toLowerCase().split("*");
    if (parts.length === 1) return parts[0] === "http";
    return "http".startsWith(parts[0]) && "http".endsWith(parts.at(-1));
   });
   if (!printsHeaders) return;
   throw new errors.e(`NODE_DEBUG is '${value.slice(0, 40)}', with which Node prints the headers of every request, tokens included: unset it. Nothing was sent.`);
  }
  // CONCATENATED MODULE: ./build/shared/commands/run.js
  const sendsTokens = [ "token", "secrets", "call", "fleet" ];
  async function runCommand(host, name) {
   try {
    const command = commandOf(name);
    (0, inputs.zU)(host, command);
    if (sendsTokens.includes(command)) refuseHeaderDebugging(process.env["NODE_DEBUG"]);
    await maskSecretInputs(host, command);
    const run = await commands[command]();
    return await run(host, new inputs.G0(host, command));
   } catch (error) {
    return failureOf(error, host, name);
   }
  }
  async function maskSecretInputs(host, command) {
   for (const input of inputs.QL) {
    if (!input.secret || !input.commands.includes(command)) continue;
    const value = host.getInput(input.name).trim();
    if (value === "") continue;
    const {Masker} = await __webpack_require__.e(9230).then(__webpack_require__.bind(__webpack_require__, 79230));
    new Masker(host).mask(value, `the input '${input.name}'`);
   }
  }
  function commandOf(name) {
   const trimmed = name.trim();
   if (trimmed === "") return inputs.zE;
   const known = inputs.oQ.find(command => command === trimmed);
   if (known) return known;
   const list = `It is one of ${inputs.oQ.join(", ")}.`;
   const near = (0, inputs.pA)(trimmed, inputs.oQ);
   const hint = near ? ` Did you mean '${near}'?` : "";
   throw new errors.e(`there is no command '${trimmed.slice(0, 40)}'.${hint} ${list}`);
  }
  function failureOf(error, host, command) {
   if (error instanceof errors.e) return {
    exitCode: 2,
    failure: error.message
   };
   if (error instanceof errors.Q) return {
    exitCode: error.exitCode,
    failure: error.message
   };
   const text = error instanceof Error ? error.message : String(error);
   if (error instanceof Error && error.stack) host.log.debug(error.stack);
   return {
    exitCode: command === "call" ? 1 : 2,
    failure: `internal error: ${text} (run with debug logging for the place, and please report it)`
   };
  }
 }),
 52005: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => CommandError,
   e: () => UsageError
  });
  class UsageError extends Error {
   name="UsageError";
  }
  class CommandError extends Error {
   name="CommandError";
   exitCode;
   constructor(message, exitCode = 1, options) {
    super(message, options);
    this.exitCode = exitCode;
   }
  }
 }),
 68151: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G0: () => Inputs,
   xQ: () => camelCase,
   zU: () => checkInputNames,
   oQ: () => commandNames,
   zE: () => defaultCommand,
   HA: () => defaultOf,
   ZL: () => helpOf,
   NB: () => inputLabel,
   QL: () => inputs,
   pA: () => nearest
  });
  var errors = __webpack_require__(52005);
  // CONCATENATED MODULE: ./build/shared/inputs/checklist.js
  const checklistInputs = [ {
   name: "checklist",
   type: "choice",
   choices: [ "mcp-hardening", "ai-pipeline" ],
   default: "mcp-hardening",
   commands: [ "checklist" ],
   help: "mcp-hardening: the sixteen rows for MCP servers on Azure. ai-pipeline: what pipelines that build and run AI need besides."
  }, {
   name: "compare-with",
   type: "string",
   commands: [ "checklist" ],
   help: "JSON report of an earlier run of the same checklist: reports say what changed since."
  } ];
  const checklistOutputs = [ {
   name: "fail",
   commands: [ "checklist" ],
   help: "Number of controls that fail."
  }, {
   name: "pass",
   commands: [ "checklist" ],
   help: "Number of controls that are proven."
  }, {
   name: "not-proven",
   commands: [ "checklist" ],
   help: "Number of controls that nothing in the repository proves."
  }, {
   name: "out-of-repo",
   commands: [ "checklist" ],
   help: "Number of controls that no repository can show."
  } ];
  // CONCATENATED MODULE: ./build/shared/inputs/fleet.js
  const fleetInputs = [ {
   name: "step",
   type: "choice",
   choices: [ "list", "run", "report" ],
   commands: [ "fleet" ],
   help: "list: count the repositories of an organization and print the matrix of shards. run: lint the repositories of one shard. report: put the results of all shards together."
  }, {
   name: "organization",
   type: "string",
   commands: [ "fleet" ],
   help: "The organization. Default: the owner of the repository of the run, or the organization of SYSTEM_COLLECTIONURI."
  }, {
   name: "provider",
   type: "choice",
   choices: [ "github", "azure-devops" ],
   commands: [ "fleet" ],
   help: "Where the repositories are. Default: the service of the CI system that runs the step, and github on a terminal."
  }, {
   name: "shards",
   type: "number",
   default: "20",
   commands: [ "fleet" ],
   help: "Into how many shards the repositories are divided, by the hash of their ids: 1 to 256, the most jobs that a matrix may have. The same in list and run."
  }, {
   name: "shard",
   type: "number",
   commands: [ "fleet" ],
   help: "Which shard run reads: 0 to shards - 1."
  }, {
   name: "listing",
   type: "string",
   commands: [ "fleet" ],
   help: "File with the listing of the repositories. list writes it, and asks only for what changed where it is there already; run reads it in place of asking the API again; report names the repositories in it that no result is of."
  }, {
   name: "results",
   type: "list",
   commands: [ "fleet" ],
   help: "Files and folders with the results of all shards, for report. An earlier run is named with its day, as 2026-11-14=earlier/, and may be the JSON report of that day: the counts of each rule are then shown over time."
  } ];
  const fleetOutputs = [ {
   name: "matrix",
   commands: [ "fleet" ],
   help: "The matrix of the shards, as strategy.matrix of the CI system takes it. Set by list."
  }, {
   name: "repositories",
   commands: [ "fleet" ],
   help: "Number of repositories: listed by list, read by run and in the report."
  }, {
   name: "unread",
   commands: [ "fleet" ],
   help: "Number of repositories that could not be read. Set by run and report."
  } ];
  // CONCATENATED MODULE: ./build/shared/inputs/offboard.js
  const offboardInputs = [ {
   name: "person",
   type: "string",
   commands: [ "offboard" ],
   help: "The person to look for, by any name that the people file has of them: name, upn, oid, github, github-id or azure-devops. Everybody in the file when empty."
  }, {
   name: "done",
   type: "list",
   choices: [ "consent", "federation", "runners", "audit" ],
   commands: [ "offboard" ],
   help: "Steps that are done for this person. Each is appended to the sign-offs beside the people file (people.done.jsonl for people.yml), with who and when."
  } ];
  // CONCATENATED MODULE: ./build/shared/inputs.js
  const commandNames = [ "lint", "token", "secrets", "call", "checklist", "verify", "detect", "offboard", "policy", "fleet" ];
  const identityInputs = [ {
   name: "azure-subscription",
   type: "service-connection",
   commands: [ "token", "secrets", "call", "detect" ],
   fronts: [ "task", "cli" ],
   help: "Azure Resource Manager service connection with workload identity federation. It names tenant and client. On the command line: the id of the connection."
  }, {
   name: "tenant-id",
   type: "string",
   commands: [ "token", "secrets", "call", "detect" ],
   help: "Directory (tenant) id of Microsoft Entra, a GUID."
  }, {
   name: "client-id",
   type: "string",
   commands: [ "token", "secrets", "call", "detect" ],
   help: "Application (client) id of the app registration or managed identity that has the federated credential, a GUID."
  }, {
   name: "resource",
   type: "string",
   commands: [ "token", "call" ],
   help: "What the token is for: one application id (GUID), application id URI (api://...) or URL. /.default is added."
  }, {
   name: "cloud",
   type: "choice",
   choices: [ "public", "usgov", "china", "custom" ],
   default: "public",
   commands: [ "token", "secrets", "call", "detect" ],
   help: "Azure cloud: public, usgov, china, or custom with authority-host. It decides the authority, the federation audience and the Key Vault domain."
  }, {
   name: "authority-host",
   type: "string",
   advanced: true,
   commands: [ "token", "secrets", "call", "detect" ],
   help: "Sign-in endpoint, an https origin, in place of the one of the cloud."
  }, {
   name: "audience",
   type: "string",
   advanced: true,
   commands: [ "token", "secrets", "call", "detect" ],
   help: "Audience of the job's OIDC token, in place of the one of the cloud. It must be the audience of the federated credential."
  }, {
   name: "required-roles",
   type: "list",
   commands: [ "token", "call" ],
   help: "App roles that the token must carry; otherwise the step fails."
  }, {
   name: "min-lifetime",
   type: "number",
   advanced: true,
   default: "300",
   commands: [ "token", "secrets", "call", "detect" ],
   help: "Seconds that a new token must still be valid."
  }, {
   name: "timeout",
   type: "number",
   default: "60",
   commands: [ "token", "secrets", "call" ],
   help: "token and secrets: total seconds, including retries. call: seconds that one attempt of a call may take, without waiting for the rate limit."
  }, {
   name: "retry-propagation",
   type: "boolean",
   advanced: true,
   default: "false",
   commands: [ "token", "secrets", "call", "detect" ],
   help: "Retry within the timeout while Entra finds no matching federated credential, or the vault no role: a new one takes minutes to propagate."
  }, {
   name: "explain",
   type: "boolean",
   default: "false",
   commands: [ "token" ],
   help: "Show the claims of the job's own identity and the federated credential that would match it, and stop there: nothing is sent to Entra."
  }, {
   name: "export-env",
   type: "string",
   commands: [ "token" ],
   fronts: [ "action", "task" ],
   help: "Name of a variable to put the token into as well. On GitHub all later steps of the job, third-party ones too, have it in their environment; on Azure Pipelines it is a secret variable, which steps must map."
  }, {
   name: "token",
   type: "string",
   commands: [ "call" ],
   secret: true,
   help: "An access token for the gateway that an earlier step got, in place of an identity."
  } ];
  const secretsInputs = [ {
   name: "vault-url",
   type: "string",
   commands: [ "secrets" ],
   help: "Address of the key vault, such as https://my-vault.vault.azure.net. It must be a vault of the cloud."
  }, {
   name: "secrets",
   type: "text",
   commands: [ "secrets" ],
   help: "Secrets to read, one per line: name, name/version, or either with | OUTPUT_NAME. Without an output name, the output has the name of the secret."
  }, {
   name: "multiline",
   type: "choice",
   choices: [ "refuse", "base64", "file" ],
   default: "refuse",
   commands: [ "secrets" ],
   help: "Values of several lines: refuse (Azure Pipelines variables have one line; GitHub outputs take them as they are), base64 (the output holds base64), or file (the output holds the path of a file that is removed after the job)."
  } ];
  const callInputs = [ {
   name: "gateway-url",
   type: "string",
   commands: [ "call" ],
   help: "Address of the MCP server at the gateway, such as https://mcp.example.com/github/mcp. It must be HTTPS, except on loopback."
  }, {
   name: "tool",
   type: "string",
   commands: [ "call" ],
   help: "Name of the tool to call."
  }, {
   name: "arguments",
   type: "text",
   commands: [ "call" ],
   help: "The tool's arguments, as a JSON or YAML object. They are checked against the tool's input schema before anything is sent."
  }, {
   name: "calls",
   type: "text",
   commands: [ "call" ],
   help: "Several calls, in place of tool and arguments: a JSON or YAML list of objects with tool, arguments and, if needed, schema and idempotency-argument. All are checked before the first is sent."
  }, {
   name: "list",
   type: "boolean",
   default: "false",
   commands: [ "call" ],
   help: "Show the tools that the token may see, with their input schemas, and call none."
  }, {
   name: "transport",
   type: "choice",
   choices: [ "auto", "mcp", "rest" ],
   default: "auto",
   commands: [ "call" ],
   help: "mcp is MCP over Streamable HTTP; rest is POST {gateway-url}/tools/{tool} with the arguments as body; auto takes mcp unless no MCP server answers (404, 405)."
  }, {
   name: "protocol",
   type: "choice",
   advanced: true,
   choices: [ "auto", "legacy", "2026-07-28" ],
   default: "auto",
   commands: [ "call" ],
   help: "MCP revision: 2026-07-28 is the one without sessions, legacy the older ones that begin with initialize, auto asks the server."
  }, {
   name: "policy",
   type: "string",
   commands: [ "call", "policy" ],
   help: "File that classes tools as read, write, admin or secrets. With it, call denies tools that it does not list; without it, every tool counts as one that writes. policy prints it for the gateway."
  }, {
   name: "max-scope",
   type: "choice",
   choices: [ "read", "write", "admin", "secrets" ],
   default: "secrets",
   commands: [ "call" ],
   help: "Highest class of tools that this step may call: read, write, admin, secrets."
  }, {
   name: "schema",
   type: "text",
   advanced: true,
   commands: [ "call" ],
   help: "The input schema that the tool must have: sha256:... as list shows it, a JSON file, or the JSON itself. The call fails when the server's schema differs. With transport rest, arguments are checked against it."
  }, {
   name: "on-error",
   type: "choice",
   advanced: true,
   choices: [ "stop", "continue" ],
   default: "stop",
   commands: [ "call" ],
   help: "What a failed call of a list does to the ones after it. An unknown outcome always stops."
  }, {
   name: "concurrency",
   type: "number",
   advanced: true,
   default: "1",
   commands: [ "call" ],
   help: "How many consecutive reads of a list may be under way at once; calls that change something run alone."
  }, {
   name: "rate-limit",
   type: "string",
   default: "45",
   commands: [ "call" ],
   help: "Maximum number of requests to the gateway per 60 seconds, or per another time: 45/60 is 45 per 60 seconds. Connecting counts, too (3 to 5 requests)."
  }, {
   name: "retries",
   type: "number",
   advanced: true,
   default: "2",
   commands: [ "call" ],
   help: "How many times a failed attempt is retried where that is safe: when nothing was sent, or for tools of class read."
  }, {
   name: "max-wait",
   type: "number",
   advanced: true,
   default: "180",
   commands: [ "call" ],
   help: "Maximum total seconds that a call waits when the gateway answers 429."
  }, {
   name: "idempotency-argument",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   help: "Argument of the tool that takes an idempotency key. It gets a fresh key, the same for every try, and the call may then be repeated although it writes."
  }, {
   name: "server-name",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   help: "Name of the server in audit records. Default: the policy's name for it, else its own."
  }, {
   name: "result-file",
   type: "string",
   commands: [ "call" ],
   help: "File for the result as JSON. Default: a file in the job's temporary folder."
  }, {
   name: "audit-file",
   type: "string",
   commands: [ "call", "verify" ],
   help: "File to which one JSON line is added for each call, or for the verification. Default: for call a file in the job's temporary folder, for verify none."
  }, {
   name: "request-id-header",
   type: "list",
   advanced: true,
   default: "apim-request-id, x-ms-request-id, x-request-id, request-id, x-correlation-id",
   commands: [ "call" ],
   help: "Headers of the answer that may hold the gateway's id of the request; the first that is there counts."
  }, {
   name: "retry-after-header",
   type: "string",
   advanced: true,
   default: "Retry-After",
   commands: [ "call" ],
   help: "Header in which the gateway says how long to wait after 429."
  }, {
   name: "oauth-grant",
   type: "choice",
   advanced: true,
   choices: [ "jwt-bearer", "private-key-jwt", "client-secret", "enterprise-managed" ],
   commands: [ "call" ],
   help: "For gateways whose tokens are not Entra's: how to get one from the MCP server's own authorization server. jwt-bearer trades the job's OIDC token and stores nothing."
  }, {
   name: "oauth-issuer",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   help: "Issuer URL of the authorization server, needed with oauth-grant. Credentials go to this one only, whatever the MCP server names."
  }, {
   name: "oauth-client-id",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   help: "Client id at the authorization server."
  }, {
   name: "oauth-scope",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   help: "Scopes to ask for, separated by spaces. Default: those that the server asks for."
  }, {
   name: "oauth-assertion",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   secret: true,
   help: "With jwt-bearer: the workload's JWT. Default: the job's own OIDC token, for the audience in 'audience' or else the issuer."
  }, {
   name: "oauth-private-key",
   type: "text",
   advanced: true,
   commands: [ "call" ],
   secret: true,
   help: "With private-key-jwt: the private key in PEM (PKCS #8)."
  }, {
   name: "oauth-private-key-algorithm",
   type: "string",
   advanced: true,
   default: "ES256",
   commands: [ "call" ],
   help: "With private-key-jwt: the signature algorithm of the key, such as ES256 or RS256."
  }, {
   name: "oauth-client-secret",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   secret: true,
   help: "With client-secret and enterprise-managed: the client secret. It is a stored credential; prefer jwt-bearer."
  }, {
   name: "oauth-id-token",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   secret: true,
   help: "With enterprise-managed: the ID token of the identity provider."
  }, {
   name: "oauth-idp-token-endpoint",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   help: "With enterprise-managed: the token endpoint of the identity provider, which turns the ID token into a grant for the MCP server."
  }, {
   name: "oauth-idp-client-id",
   type: "string",
   advanced: true,
   commands: [ "call" ],
   help: "With enterprise-managed: the client id at the identity provider."
  } ];
  const adoptionInputs = [ {
   name: "changed-only",
   type: "boolean",
   default: "false",
   commands: [ "lint" ],
   help: "Report only findings in files that differ from the base: the target of the pull request, or base-ref. A run that has neither reports everything."
  }, {
   name: "changed-lines",
   type: "boolean",
   advanced: true,
   default: "false",
   commands: [ "lint" ],
   help: "As changed-only, but only findings on changed lines."
  }, {
   name: "base-ref",
   type: "string",
   advanced: true,
   commands: [ "lint" ],
   help: "Branch, tag or commit that changed-only compares with. Default: the target of the pull request; on the command line the default branch."
  }, {
   name: "baseline",
   type: "string",
   commands: [ "lint" ],
   help: "File with findings that are accepted for now: only others are reported. Default: the baseline of the configuration, else .mcp-gatehouse-baseline.json where it is there."
  }, {
   name: "write-baseline",
   type: "boolean",
   default: "false",
   commands: [ "lint" ],
   help: "Write the findings of this run to the baseline (default file: .mcp-gatehouse-baseline.json) and remove those that are gone."
  }, {
   name: "fix",
   type: "boolean",
   default: "false",
   commands: [ "lint" ],
   help: "Apply the safe fixes to the files, and report what is left."
  }, {
   name: "fix-dry-run",
   type: "boolean",
   advanced: true,
   default: "false",
   commands: [ "lint" ],
   help: "Print what fix would change as a unified diff, with secrets hidden, and write nothing."
  }, {
   name: "comment",
   type: "boolean",
   default: "false",
   commands: [ "lint" ],
   fronts: [ "action", "task" ],
   help: "Keep one comment with the findings in the pull request. On GitHub the job needs pull-requests: write, on Azure Repos the build service the permission to contribute to pull requests."
  }, {
   name: "github-token",
   type: "string",
   actionDefault: "${{ github.token }}",
   commands: [ "lint", "checklist", "fleet", "detect", "offboard" ],
   fronts: [ "action", "task" ],
   secret: true,
   help: "Token for comment, for changed-only in a shallow clone, and for a policy in another repository. The Action's default is the job's own; the task needs one only for repositories on GitHub. fleet: the installation token of a GitHub App that may read the contents of the organization's repositories; GITHUB_TOKEN when it is not set."
  } ];
  const policyInputs = [ {
   name: "organization-policy",
   type: "string",
   commands: [ "lint", "checklist", "detect", "offboard", "fleet" ],
   help: "Policy of the organization, above whatever the repository's configuration says: github:<owner>/<repository>/<path>@<commit>, azure-devops:<project>/<repository>/<path>@<commit>, or https://...#sha256=<digest>."
  }, {
   name: "config-from",
   type: "choice",
   choices: [ "head", "base" ],
   default: "head",
   commands: [ "lint" ],
   help: "Whose configuration and baseline judge a pull request: those of its own head, or those of its base, so that no change can loosen what judges it."
  } ];
  const inventoryInputs = [ {
   name: "stdin-filename",
   type: "string",
   commands: [ "lint" ],
   fronts: [ "cli" ],
   help: "With the path -: lint standard input as if it were this file. The path decides how it is read; the file need not be there."
  }, {
   name: "fail-on-empty",
   type: "boolean",
   advanced: true,
   default: "false",
   commands: [ "lint" ],
   help: "Fail when there is nothing to lint. An empty workspace always fails in a job."
  }, {
   name: "include-suppressed",
   type: "boolean",
   advanced: true,
   default: "true",
   actionDefault: "false",
   commands: [ "lint" ],
   help: "List in SARIF what an ignore or the baseline accepts, marked as suppressed. GitHub code scanning may show such results as open alerts, so the Action leaves them out by default."
  }, {
   name: "inventory",
   type: "boolean",
   default: "false",
   commands: [ "lint" ],
   help: "Print the MCP servers that were found, with what they run, what they may read and whose credentials they hold, in place of the findings. The JSON report always has them."
  }, {
   name: "user-config",
   type: "boolean",
   advanced: true,
   default: "false",
   commands: [ "lint" ],
   help: "Also lint the configurations of MCP clients in the home of this machine's user, as on a self-hosted runner. Reports name them by ~."
  } ];
  const verifyInputs = [ {
   name: "manifest",
   type: "string",
   commands: [ "verify" ],
   help: "File with the digests that the files must have: the lines of sha256sum, or the JSON of write-manifest. Not needed with a Model Signing bundle, which holds its own."
  }, {
   name: "root",
   type: "string",
   default: ".",
   commands: [ "verify" ],
   help: "Folder with the files to verify, relative to the workspace. With signature and without manifest it may be one file."
  }, {
   name: "allow-unlisted",
   type: "boolean",
   default: "false",
   commands: [ "verify" ],
   help: "Let files be in the root that the manifest does not list. They are not verified."
  }, {
   name: "write-manifest",
   type: "string",
   commands: [ "verify" ],
   help: "Write a JSON manifest of all files in the root to this path, and verify nothing."
  }, {
   name: "signature",
   type: "string",
   advanced: true,
   commands: [ "verify" ],
   help: "Signature that must be good: a Sigstore bundle over the manifest or over the one file in root, a Model Signing bundle (model.sig), or with public-key also a bare signature as openssl writes it."
  }, {
   name: "certificate-identity",
   type: "string",
   advanced: true,
   commands: [ "verify" ],
   help: "Identity that must have signed, exactly as in the certificate: an e-mail address, or the URL of a workflow with its ref."
  }, {
   name: "certificate-identity-pattern",
   type: "string",
   advanced: true,
   commands: [ "verify" ],
   help: "In place of certificate-identity: a JavaScript regular expression that the whole identity must match."
  }, {
   name: "certificate-issuer",
   type: "string",
   advanced: true,
   commands: [ "verify" ],
   help: "OIDC issuer that must have vouched for the identity, exactly, such as https://token.actions.githubusercontent.com."
  }, {
   name: "trusted-root",
   type: "string",
   advanced: true,
   commands: [ "verify" ],
   help: "File with the trusted root of the Sigstore instance (trusted_root.json, or several as JSON lines). Default: that of Sigstore's public instance as it was when this version was made. Nothing is fetched."
  }, {
   name: "public-key",
   type: "string",
   advanced: true,
   commands: [ "verify" ],
   help: "File with the public key (PEM) that must have signed, in place of an identity."
  } ];
  const uploadInputs = [ {
   name: "upload-endpoint",
   type: "string",
   commands: [ "call", "detect" ],
   help: "Logs ingestion endpoint of a data collection rule or endpoint, such as https://dce-name.westeurope-1.ingest.monitor.azure.com. With it, audit records are sent to Log Analytics with the job's own identity."
  }, {
   name: "upload-rule",
   type: "string",
   commands: [ "call", "detect" ],
   help: "Immutable id of the data collection rule (dcr-...). Needed with upload-endpoint."
  }, {
   name: "upload-stream",
   type: "string",
   commands: [ "call", "detect" ],
   help: "Stream of the data collection rule that takes the records, such as Custom-MCPAuditLog_CL. Needed with upload-endpoint."
  } ];
  const recordFiles = "Files and folders with audit records: audit files of call, exports of Log Analytics, Event Hub captures, gateway logs of API Management.";
  function reportFile(extensions) {
   return `File for a report, one for each format that is not to be printed. Formats are matched by the file name (${extensions}), then in order.`;
  }
  const detectInputs = [ {
   name: "records",
   type: "list",
   commands: [ "checklist", "detect", "offboard" ],
   help: "Files and folders with audit records: audit files of call, exports of Log Analytics, Event Hub captures, gateway logs of API Management. - is standard input. checklist counts them for the table of before and after.",
   helpFor: {
    detect: `${recordFiles} - is standard input.`,
    checklist: `${recordFiles} They are counted for the table of before and after.`,
    offboard: `${recordFiles} Calls after the last day are reported.`
   }
  }, {
   name: "record-format",
   type: "choice",
   choices: [ "auto", "gatehouse", "log-analytics", "event-hub-capture", "apim-gateway-logs" ],
   default: "auto",
   commands: [ "checklist", "detect" ],
   help: "Format of the records; auto finds it out for each file."
  }, {
   name: "detections",
   type: "list",
   commands: [ "detect" ],
   help: "Detections to run or to write, by id; all by default. With a leading minus sign a detection is left out: -gap-in-log."
  }, {
   name: "people",
   type: "string",
   commands: [ "detect", "offboard" ],
   help: "File that says who has left and when: whom offboard looks for, and what the detection call-after-departure needs. Without it offboard takes the one that the configuration names."
  }, {
   name: "state-file",
   type: "string",
   advanced: true,
   commands: [ "detect" ],
   help: "File for what must be remembered from run to run: which caller has used which tool. It is made when it is not there."
  }, {
   name: "since",
   type: "string",
   advanced: true,
   commands: [ "detect" ],
   help: "Report only alerts that go on after this: a time (2026-11-21T02:00:00Z), a day, or how long ago (30m, 24h, 7d). Earlier records still count in windows."
  }, {
   name: "until",
   type: "string",
   advanced: true,
   commands: [ "detect" ],
   help: "Leave out records from this time on, written as since. The log should go up to it: gap-in-log reports when it does not."
  }, {
   name: "emit",
   type: "choice",
   advanced: true,
   choices: [ "kql", "terraform", "bicep", "sentinel" ],
   commands: [ "detect" ],
   help: "Write the detections to output-folder instead of running them: as queries, or with table and alert rules for Terraform, Bicep or Microsoft Sentinel."
  }, {
   name: "output-folder",
   type: "string",
   advanced: true,
   commands: [ "detect" ],
   help: "Folder for what emit writes."
  } ];
  const inputs = [ {
   name: "paths",
   type: "list",
   default: ".",
   commands: [ "lint", "checklist", "offboard" ],
   help: "Files and folders to lint, relative to the workspace.",
   helpFor: {
    checklist: "Files and folders to check, relative to the workspace.",
    offboard: "Files and folders to search, relative to the workspace."
   }
  }, {
   name: "config",
   type: "string",
   commands: [ "lint", "checklist", "detect" ],
   help: "Configuration file. Default: .mcp-gatehouse.yml in the workspace, when there is one."
  }, {
   name: "format",
   type: "list",
   choices: [ "text", "json", "sarif", "markdown", "junit" ],
   default: "text",
   choicesOf: {
    checklist: [ "text", "json", "html", "markdown", "sarif" ],
    offboard: [ "text", "json", "markdown", "html" ],
    policy: [ "apim", "json", "markdown" ],
    fleet: [ "markdown", "json", "html", "csv", "inventory", "sarif" ]
   },
   commands: [ "lint", "checklist", "detect", "offboard", "policy", "fleet" ],
   help: "Report formats: text, json, sarif, markdown and, of lint alone, junit, of checklist and offboard alone, html. Several are allowed. policy has apim (its default: the table that the policy of API Management takes), json and markdown. The report of fleet has markdown (its default), json, html, csv (a row a repository), inventory (CSV of all servers, credentials and identities) and sarif (a file a repository).",
   helpFor: {
    lint: "Report formats: text, json, sarif, markdown, junit. Several are allowed.",
    checklist: "Report formats: text, json, html, markdown, sarif. Several are allowed.",
    detect: "Report formats: text, json, sarif, markdown, junit. Several are allowed.",
    offboard: "Report formats: text, json, markdown, html. Several are allowed.",
    policy: "apim (the table that the policy of API Management takes), json or markdown. Several are allowed.",
    fleet: "Formats of the report: markdown, json, html, csv (a row for each repository), inventory (CSV of all servers, credentials and identities), sarif (a file for each repository). Several are allowed."
   }
  }, {
   name: "output-file",
   type: "list",
   commands: [ "lint", "checklist", "detect", "offboard", "policy", "fleet" ],
   help: "File for a report, one for each format that is not to be printed. Formats are matched by the file name (.json, .sarif, .md, .html, .xml, .txt, .csv), then in order. fleet: list writes the matrix to it; run needs it for its lines; of a report in sarif it is a folder.",
   helpFor: {
    lint: reportFile(".json, .sarif, .md, .xml, .txt"),
    checklist: reportFile(".json, .sarif, .md, .html, .txt"),
    detect: reportFile(".json, .sarif, .md, .xml, .txt"),
    policy: reportFile(".json, .md, .xml"),
    offboard: reportFile(".json, .md, .html, .txt"),
    fleet: `list writes the matrix to it, and run its lines. ${reportFile(".json, .md, .html, .csv")} The report in sarif takes a folder.`
   }
  }, {
   name: "fail-on",
   type: "choice",
   choices: [ "error", "warning", "note", "never" ],
   choicesOf: {
    lint: [ "error", "warning", "note", "never" ],
    detect: [ "error", "warning", "note", "never" ],
    offboard: [ "error", "warning", "note", "never" ],
    checklist: [ "fail", "not-proven", "never" ]
   },
   commands: [ "lint", "checklist", "detect", "offboard" ],
   help: "lint, detect and offboard fail on findings, or alerts, of this severity or above: error (the default), warning, note or never. checklist fails on controls that fail (fail, the default), also on those that are not proven (not-proven), or never. For lint it overrides fail-on of the configuration.",
   helpFor: {
    lint: "Fail on findings of this severity or above: error, warning, note or never. It overrides fail-on of the configuration.",
    detect: "Fail on alerts of this severity or above: error, warning, note or never.",
    offboard: "Fail on findings of this severity or above: error, warning, note or never.",
    checklist: "Fail on controls that fail (fail), also on those that are not proven (not-proven), or never."
   }
  }, {
   name: "rules",
   type: "list",
   commands: [ "lint" ],
   help: "Rules to run, by id. With a leading minus sign a rule is left out: -unpinned-server."
  }, {
   name: "min-confidence",
   type: "choice",
   advanced: true,
   choices: [ "high", "medium", "low" ],
   default: "low",
   commands: [ "lint" ],
   help: "Leave out findings that are less sure. The default, low, hides nothing; it overrides min-confidence of the configuration."
  }, ...checklistInputs, ...adoptionInputs, ...policyInputs, ...inventoryInputs, ...secretsInputs, ...identityInputs, ...callInputs, ...verifyInputs, ...uploadInputs, ...detectInputs, ...offboardInputs, ...fleetInputs ];
  const callOutputs = [ {
   name: "outcome",
   commands: [ "call" ],
   help: "How the call ended: ok, usage, unauthenticated, denied, tool-error, invalid-input, tool-not-found, rate-limited, unreachable, unknown, protocol, output-schema, input-required, timeout or internal. Of a list: unknown if there is one, else the first that is not ok."
  }, {
   name: "result",
   commands: [ "call" ],
   help: "Path of the file with the result as JSON."
  }, {
   name: "structured",
   commands: [ "call" ],
   help: "The result's structured content as JSON, when there is some of up to 64 KiB; never of tools of class secrets."
  }, {
   name: "is-error",
   commands: [ "call" ],
   help: "true when the tool itself reported an error, false when it answered without."
  }, {
   name: "http-status",
   commands: [ "call" ],
   help: "HTTP status of the last answer."
  }, {
   name: "attempts",
   commands: [ "call" ],
   help: "How many times the call was sent."
  }, {
   name: "latency-ms",
   commands: [ "call" ],
   help: "Milliseconds from the last sending of the call to its answer."
  }, {
   name: "request-id",
   commands: [ "call" ],
   help: "The gateway's id of the request."
  }, {
   name: "audit-file",
   commands: [ "call" ],
   help: "Path of the file with the audit records."
  }, {
   name: "outcomes",
   commands: [ "call" ],
   help: "For a list of calls: a JSON array of their outcomes in order, with skipped for those that were not sent."
  } ];
  const detectOutputs = [ {
   name: "alerts",
   commands: [ "detect" ],
   help: "Number of alerts of any severity."
  }, {
   name: "uploaded",
   commands: [ "call", "detect" ],
   help: "Number of audit records that Log Analytics took, where upload-endpoint is set."
  } ];
  const commandInput = "command";
  const defaultCommand = "lint";
  function camelCase(name) {
   return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  }
  function inputLabel(host, name) {
   if (host.kind === "azure-pipelines") return camelCase(name);
   return host.kind === "terminal" ? `--${name}` : name;
  }
  function checkInputNames(host, command) {
   for (const name of host.inputNames()) {
    if (name === commandInput) continue;
    const specs = inputs.filter(input => input.name === name);
    if (specs.some(input => input.commands.includes(command))) continue;
    const label = inputLabel(host, name.slice(0, 40));
    const foreign = specs[0];
    if (!foreign) {
     const known = inputs.filter(input => input.commands.includes(command));
     const near = nearest(name, known.map(input => input.name));
     const hint = near ? `: did you mean '${inputLabel(host, near)}'?` : "";
     throw new errors.e(`${command} has no input '${label}'${hint}`);
    }
    if (host.getInput(name).trim() === (foreign.default ?? "")) continue;
    if (host.kind === "github" && foreign.actionDefault !== void 0) continue;
    throw new errors.e(`the input '${label}' belongs to ${foreign.commands.join(", ")}, not to ${command}: remove it`);
   }
  }
  function helpOf(spec, command) {
   return spec.helpFor?.[command] ?? spec.help;
  }
  function defaultOf(spec, command) {
   return spec.choicesOf?.[command]?.[0] ?? spec.default ?? "";
  }
  class Inputs {
   host;
   command;
   constructor(host, command) {
    this.host = host;
    this.command = command;
   }
   has(name) {
    return inputs.some(input => input.name === name && input.commands.includes(this.command));
   }
   text(name) {
    const spec = this.spec(name);
    const value = this.host.getInput(name).trim();
    return value === "" || value === spec.default ? defaultOf(spec, this.command) : value;
   }
   isDefault(name) {
    const value = this.host.getInput(name).trim();
    return value === "" || value === this.spec(name).default;
   }
   required(name) {
    const value = this.text(name);
    if (!value) throw new errors.e(`${this.command} needs the input '${this.label(name)}': ${helpOf(this.spec(name), this.command)}`);
    return value;
   }
   list(name) {
    const items = this.text(name).split(/[\r\n,]/).map(item => item.trim()).filter(item => item !== "");
    const choices = this.choicesOf(name);
    if (choices) for (const item of items) this.checkChoice(name, item, choices);
    return items;
   }
   boolean(name) {
    const value = this.text(name).toLowerCase();
    if (value === "" || value === "false") return false;
    if (value === "true") return true;
    throw new errors.e(`input '${this.label(name)}' must be true or false`);
   }
   number(name, minimum = 0) {
    const value = this.text(name);
    if (value === "") return;
    const number = Number(value);
    if (!Number.isFinite(number) || number < minimum) throw new errors.e(`input '${this.label(name)}' must be a number of at least ${minimum}${this.secondsHint(name, value)}`);
    return number;
   }
   secondsHint(name, value) {
    if (!/\bseconds\b/i.test(this.spec(name).help)) return "";
    const [, count, unit = ""] = /^(\d{1,9})\s*(s|sec|seconds?|m|min|minutes?|h|hours?)$/i.exec(value) ?? [];
    if (count === void 0) return ", in seconds";
    const seconds = Number(count) * ({
     s: 1,
     m: 60,
     h: 3600
    }[unit[0].toLowerCase()] ?? 1);
    return `, in seconds: write ${value} as ${seconds}`;
   }
   choice(name) {
    const value = this.text(name);
    if (value !== "") this.checkChoice(name, value, this.choicesOf(name) ?? []);
    return value;
   }
   choicesOf(name) {
    const {choices, choicesOf} = this.spec(name);
    return choicesOf?.[this.command] ?? choices;
   }
   checkChoice(name, value, choices) {
    if (choices.includes(value)) return;
    const near = nearest(value, choices);
    throw new errors.e(`input '${this.label(name)}' cannot be '${value.slice(0, 40)}': ${near ? `did you mean '${near}'? It` : "it"} must be one of ${choices.join(", ")}`);
   }
   label(name) {
    return inputLabel(this.host, name);
   }
   spec(name) {
    const spec = inputs.find(input => input.name === name && input.commands.includes(this.command));
    if (!spec) throw new Error(`${this.command} has no input '${name}'`);
    return spec;
   }
  }
  function nearest(word, candidates) {
   return fewestEdits(word, candidates) ?? beginningWith(word, candidates);
  }
  function beginningWith(word, candidates) {
   const start = word.toLowerCase();
   if (start.length < 3) return;
   const found = candidates.filter(candidate => `-${candidate.toLowerCase()}`.includes(`-${start}`));
   const first = found.filter(candidate => candidate.toLowerCase().startsWith(start));
   const [best] = [ ...first.length > 0 ? first : found ].sort((a, b) => a.length - b.length);
   return best;
  }
  function fewestEdits(word, candidates) {
   const limit = Math.max(1, Math.floor(word.length / 3));
   let best;
   let bestDistance = limit + 1;
   for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase().slice(0, 60), candidate.toLowerCase());
    if (distance < bestDistance) {
     best = candidate;
     bestDistance = distance;
    }
   }
   return best;
  }
  function editDistance(a, b) {
   let beforePrevious = [];
   let previous = Array.from({
    length: b.length + 1
   }, (_, i) => i);
   for (let i = 1; i <= a.length; i++) {
    const row = [ i ];
    for (let j = 1; j <= b.length; j++) {
     const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
     let best = Math.min(substitution, previous[j] + 1, row[j - 1] + 1);
     if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, beforePrevious[j - 2] + 1);
     row.push(best);
    }
    beforePrevious = previous;
    previous = row;
   }
   return previous[b.length];
  }
 }),
 73483: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   e: () => azureOrganizationTarget,
   q: () => githubOrganizationTarget
  });
  function githubOrganizationTarget(env, token, label) {
   const given = token || (env["GITHUB_TOKEN"] ?? "").trim();
   if (given === "") return {
    available: false,
    reason: `there is no token: give the installation token of a GitHub App with 'Contents: read' as ${label === void 0 ? "" : `${label}, or as `}the variable GITHUB_TOKEN`
   };
   return {
    available: true,
    service: "github",
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    serverUrl: env["GITHUB_SERVER_URL"] || "https://github.com",
    organization: env["GITHUB_REPOSITORY_OWNER"] ?? "",
    token: given
   };
  }
  function azureOrganizationTarget(env, token) {
   const collection = env["SYSTEM_COLLECTIONURI"] ?? "";
   if (!URL.canParse(collection)) return {
    available: false,
    reason: "SYSTEM_COLLECTIONURI does not name the address of the organization, as the agent of Azure Pipelines does"
   };
   const given = (env["SYSTEM_ACCESSTOKEN"] ?? "").trim() || token;
   if (!given) return {
    available: false,
    reason: "there is no token: map the job's own in the step: env: {SYSTEM_ACCESSTOKEN: $(System.AccessToken)}"
   };
   return {
    available: true,
    service: "azure-devops",
    collectionUrl: collection.endsWith("/") ? collection : `${collection}/`,
    organization: organizationOf(new URL(collection)),
    token: given
   };
  }
  function organizationOf({hostname, pathname}) {
   const last = pathname.split("/").filter(Boolean).at(-1);
   if (last !== void 0) return decodeURIComponent(last);
   return /^([\w-]+)\.visualstudio\.com$/i.exec(hostname)?.[1] ?? "";
  }
 }),
 40733: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   DB: () => projectPage,
   Vn: () => projectUrl,
   v8: () => projectOf
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67416);
  const projectUrl = "https://github.com/mcp-gatehouse/mcp-gatehouse";
  const variable = "MCP_GATEHOUSE_PROJECT_URL";
  function projectOf(env) {
   const named = env[variable]?.trim().replace(/\/$/, "") ?? "";
   return {
    url: /^https:\/\/[^\s"'<>()]+$/.test(named) ? named : projectUrl,
    ref: `v${_version_js__WEBPACK_IMPORTED_MODULE_0__.r}`
   };
  }
  function projectPage({url, ref}, file) {
   return `${url}/blob/${encodeURIComponent(ref)}/${file}`;
  }
 }),
 21035: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => environmentProxy,
   B: () => isLoopback
  });
  // CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
  function getProxyUrl(reqUrl) {
   const usingSsl = reqUrl.protocol === "https:";
   if (checkBypass(reqUrl)) return;
   const proxyVar = (() => {
    if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
   })();
   if (proxyVar) try {
    return new DecodedURL(proxyVar);
   } catch (_a) {
    if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
   } else return;
  }
  function checkBypass(reqUrl) {
   if (!reqUrl.hostname) return false;
   const reqHost = reqUrl.hostname;
   if (isLoopbackAddress(reqHost)) return true;
   const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
   if (!noProxy) return false;
   let reqPort;
   if (reqUrl.port) reqPort = Number(reqUrl.port); else if (reqUrl.protocol === "http:") reqPort = 80; else if (reqUrl.protocol === "https:") reqPort = 443;
   const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
   if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
   for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
   return false;
  }
  function isLoopbackAddress(host) {
   const hostLower = host.toLowerCase();
   return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
  }
  class DecodedURL extends URL {
   constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
   }
   get username() {
    return this._decodedUsername;
   }
   get password() {
    return this._decodedPassword;
   }
  }
  var errors = __webpack_require__(52005);
  // CONCATENATED MODULE: ./build/shared/proxy.js
  function environmentProxy(url) {
   const proxy = getProxyUrl(new URL(url));
   if (!proxy) return;
   if (/^https?:$/.test(proxy.protocol)) return proxy.href;
   const address = `http://${proxy.href}`;
   if (URL.canParse(address)) return new URL(address).href;
   throw new errors.e("HTTPS_PROXY or HTTP_PROXY in the environment is not an http(s) URL");
  }
  function isLoopback(hostname) {
   const address = hostname.replace(/^\[|\]$/g, "");
   if (/^127(?:\.\d{1,3}){3}$/.test(address)) return true;
   return address === "::1" || address === "localhost" || address.endsWith(".localhost");
  }
 }),
 67416: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => toolName,
   r: () => version
  });
  const version = "1.0.0";
  const toolName = "mcp-gatehouse";
 })
};
