"use strict";

exports.id = 6308;

exports.ids = [ 6308 ];

exports.modules = {
 36308: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var credentials = __webpack_require__(35376);
  var addresses = __webpack_require__(56767);
  // CONCATENATED MODULE: ./build/shared/lint/mcp/server-label.js
  function serverLabel(server) {
   return server.name === "" ? "an MCP server" : `MCP server '${(0, credentials.HD)(server.name)}'`;
  }
  function targetLabel(server) {
   const {launch, url} = server;
   if (launch?.target !== void 0) return (0, credentials.HD)(launch.target);
   return (url && (0, addresses.KI)(url.text)) ?? "unknown";
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/auto-approved-tools.js
  const autoApprovedTools = {
   id: "auto-approved-tools",
   severity: "warning",
   check(facts, report) {
    for (const server of facts.mcpServers) for (const approval of server.approvals) {
     const problem = problemOf(approval, serverLabel(server));
     report({
      ...problem,
      subject: `${server.name} ${approval.key.text}`
     });
    }
    for (const config of facts.mcpConfigs) for (const approval of config.approvals) report({
     range: approval.range,
     message: `${approval.key.text} approves every server and tool of the project without asking`,
     help: "Remove it, and approve the servers by name.",
     subject: approval.key.text
    });
    for (const {name, value} of facts.credentialSites) {
     if (!/^(?:CLAUDE_CODE_AUTO_APPROVE_MCP|ENABLE_ALL_PROJECT_MCP_SERVERS)$/i.test(name ?? "")) continue;
     if (!/^(?:1|true|yes)$/i.test(value.text)) continue;
     report({
      range: value.range(),
      message: `${name} approves every MCP server of the checkout without asking`,
      help: "Remove it, and approve the servers by name.",
      subject: name
     });
    }
   }
  };
  function problemOf(approval, server) {
   if (approval.all) return {
    range: approval.range,
    message: `every tool of ${server} is called without asking (${approval.key.text})`,
    help: "List the tools that only read, by name."
   };
   const writing = approval.tools.filter(tool => writes(tool.text));
   const [first] = writing;
   if (first) {
    const names = writing.slice(0, 5).map(tool => (0, credentials.HD)(tool.text));
    return {
     range: first.range(),
     message: `tools of ${server} that change something are called without asking: ${names.join(", ")}${writing.length > 5 ? `, and ${writing.length - 5} more` : ""}`,
     help: "Let the client ask before it calls them."
    };
   }
   return {
    range: approval.key.range(),
    severity: "note",
    message: `${approval.tools.length === 1 ? "one tool" : `${approval.tools.length} tools`} of ${server} ${approval.tools.length === 1 ? "is" : "are"} called without asking`,
    help: "Check that they only read."
   };
  }
  const writing = new Set(`write create update delete remove edit move push merge execute exec run shell command terminal bash\n  send post put insert drop set deploy publish kill terminate upload approve fork commit rename patch\n  modify apply start stop restart install uninstall replace append assign close reopen transition\n  submit trigger cancel click type fill press drag evaluate navigate truncate alter grant revoke save\n  reset rebase checkout invite pay transfer purchase order enable disable import process`.split(/\s+/));
  const reading = new Set("get list read search find fetch query describe show view count lookup browse check inspect resolve status explain download".split(" "));
  function writes(tool) {
   for (const word of (0, credentials.Z9)(tool)) {
    if (reading.has(word)) return false;
    if (writing.has(word)) return true;
   }
   return false;
  }
  var filesystem_access = __webpack_require__(15515);
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/broad-filesystem.js
  const described = {
   root: void 0,
   broad: "a home folder or a parent of the workspace",
   credentials: "a folder in which programs keep credentials",
   personal: "a folder of somebody's documents",
   narrow: void 0
  };
  const broadFilesystem = {
   id: "broad-filesystem",
   severity: "warning",
   check(facts, report, config) {
    for (const server of facts.mcpServers) for (const access of (0, filesystem_access.m)(server, config)) {
     const what = described[access.breadth];
     if (what === void 0) continue;
     report({
      range: access.range,
      message: `${serverLabel(server)} has access to all of '${access.path}', ${what}`,
      help: "Name the one folder it needs, such as ${workspaceFolder} or a path inside the workspace.",
      ...access.breadth === "personal" && {
       severity: "note"
      },
      subject: `${server.name} ${access.path}`
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/config-printed.js
  const configPrinted = {
   id: "config-printed",
   severity: "warning",
   check(facts, report) {
    for (const {path, range, by} of facts.configPrints) {
     const config = facts.mcpConfigs.find(({written}) => written && samePath(written.path, path));
     if (!config || !holdsSecret(config, facts)) continue;
     report({
      range,
      message: `${by} shows the MCP configuration that the job wrote, with its secrets`,
      help: "Do not print the file; to check it, print its names: jq '.mcpServers | keys'.",
      subject: `${by} ${path}`
     });
    }
   }
  };
  function samePath(a, b) {
   const plain = path => path.trim().replace(/^\.[\\/]/, "").replaceAll("\\", "/");
   return plain(a) === plain(b);
  }
  function holdsSecret(config, facts) {
   if ((config.written?.expanded.length ?? 0) > 0) return true;
   return facts.credentialSites.some(site => site.server && config.servers.includes(site.server) && (0, 
   credentials.pL)(site).length > 0);
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/config-written-in-script.js
  const configWrittenInScript = {
   id: "config-written-in-script",
   severity: "warning",
   check(facts, report) {
    for (const {written} of facts.mcpConfigs) {
     const [first, ...rest] = written?.expanded ?? [];
     if (!written || !first) continue;
     const by = first.by === "ci" ? "the CI system" : "the shell";
     report({
      range: first.text.range(),
      message: written.path === "" ? `${by} puts a secret into the configuration of an MCP client on a command line` : `${by} puts a secret into the MCP configuration that the step writes`,
      help: "Write a reference of the client, such as ${NAME}, and set the variable in `env` of the step that starts it.",
      subject: `${written.path} ${first.text.text}`,
      ...rest.length > 0 && {
       related: rest.slice(0, 10).map(({text}) => ({
        message: "and here",
        range: text.range()
       }))
      }
     });
    }
   }
  };
  var client_lookup = __webpack_require__(65714);
  // CONCATENATED MODULE: ./build/shared/lint/mcp/references.js
  const longestValue = 2e4;
  const syntaxes = [ [ "${{ secrets.X }}", /\$\{\{\s*([\w.-]{1,200})\s*\}\}/g ], [ "${env:X}", /\$\{env:([A-Za-z_]\w{0,100})\}/g ], [ "${input:x}", /\$\{input:([\w.-]{1,100})\}/g ], [ "${X:-d}", /\$\{([A-Z_][A-Z0-9_]{1,100}):-[^{}]{0,200}\}/g ], [ "${X}", /\$\{([A-Z_][A-Z0-9_]{1,100})\}/g ], [ "$input:x", /\$input:([\w.-]{1,100})/g ], [ "{env:X}", /(?<!\$)\{env:([A-Za-z_]\w{0,100})\}/g ], [ "$(command)", /\$\(([^()]{1,200})\)/g ], [ "$X", /(?<![\w$\\}])\$([A-Z_][A-Z0-9_]{2,100})(?![\w(])/g ], [ "%X%", /(?<![\w%])%([A-Z_][A-Z0-9_]{2,100})%(?!\w)/g ] ];
  function referencesIn(value) {
   if (value.length > longestValue || !/[$%{]/.test(value)) return [];
   const found = syntaxes.flatMap(([syntax, pattern]) => [ ...value.matchAll(pattern) ].map(match => ({
    syntax,
    text: match[0],
    name: match[1],
    start: match.index,
    end: match.index + match[0].length
   })));
   return found.filter(({name}) => (0, credentials.HD)(name) === name);
  }
  const expandingBridges = new Set([ "mcp-remote", "supergateway", "mcp-proxy" ]);
  function argumentsAreExpanded(server) {
   const {launch} = server;
   if (!launch) return false;
   return launch.wrappers.some(name => /^(?:(?:ba|z|da|k|fi|a)?sh|cmd|powershell|pwsh)$/.test(name)) || expandingBridges.has(launch.target ?? "");
  }
  const ownValues = new WeakMap;
  function isOutsideArguments(site) {
   const {server, value} = site;
   if (!server) return false;
   let own = ownValues.get(server);
   if (!own) {
    own = new Set([ ...server.env, ...server.headers, ...server.settings ].map(entry => entry.value));
    ownValues.set(server, own);
   }
   if (own.has(value) || value === server.url) return true;
   return site.place === "environment" && (server.nested ?? []).some(entry => entry.value === value);
  }
  function isExpanded(reference, client) {
   return client.dialect.syntaxes.some(syntax => syntax === reference.syntax);
  }
  function clientOfSite(site) {
   return (0, client_lookup.U4)(site.server?.client ?? "unknown");
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/credential-in-arguments.js
  const credentialInArguments = {
   id: "credential-in-arguments",
   severity: "warning",
   marksCredential: true,
   check(facts, report) {
    const seen = new Set;
    for (const site of facts.credentialSites) {
     if (!isArgument(site) || !holdsCredential(site)) continue;
     const range = site.value.range();
     if (seen.has(range.start)) continue;
     seen.add(range.start);
     const name = site.name === void 0 ? void 0 : (0, credentials.HD)(site.name);
     const server = (0, credentials.HD)(site.server.name);
     report({
      range,
      message: `MCP server '${server}' gets a credential as an argument${name === void 0 ? "" : ` (${name})`}: every process on the machine can read it`,
      help: "Pass it in the environment of the server instead.",
      subject: `${server} ${name ?? ""}`
     });
    }
   }
  };
  function isArgument(site) {
   const {server} = site;
   if (!server?.launch || isOutsideArguments(site)) return false;
   if (site.place === "environment") return server.launch.ecosystem === "oci" && !isWrapperEnv(site);
   return true;
  }
  function isWrapperEnv({server}) {
   return server.launch.wrappers.includes("env");
  }
  function holdsCredential(site) {
   const {name, value, server} = site;
   if ((0, credentials.pL)(site).length > 0) return true;
   if (name === void 0 || (0, credentials.Gf)(name) === void 0) return false;
   if (!(0, credentials.UN)(value.text)) return false;
   if (argumentsAreExpanded(server)) return false;
   if (server.origin === "command") return true;
   const client = clientOfSite(site);
   return referencesIn(value.text).some(reference => isExpanded(reference, client));
  }
  var gateways = __webpack_require__(96808);
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/gateway-bypass.js
  const gatewayBypass = {
   id: "gateway-bypass",
   severity: "warning",
   check(facts, report, config) {
    if (config.gateways.length === 0) return;
    for (const server of facts.mcpServers) {
     const [address] = (0, addresses.sO)(server);
     if (isNamed(server, config)) continue;
     if (address) {
      if ((0, gateways.g)(address.text, config.gateways) || isLocal(address.text)) continue;
      report({
       range: address.range(),
       message: `${serverLabel(server)} bypasses the gateway: it is reached at ${(0, addresses.KI)(address.text) ?? "an address of its own"}`,
       help: `Reach it through ${config.gateways[0]}, or name it in \`servers\` of the configuration.`,
       subject: server.name
      });
      continue;
     }
     const served = servedResource(server, config.gateways);
     if (served === void 0) continue;
     report({
      range: server.launch?.targetText?.range() ?? server.nameRange,
      message: `${serverLabel(server)} runs locally for '${served}', which the gateway serves`,
      help: "Use the server behind the gateway, or name this one in `servers` of the configuration.",
      subject: server.name
     });
    }
   }
  };
  function isNamed(server, config) {
   const names = [ server.name, server.launch?.target, server.url?.text ].filter(name => name !== void 0);
   return (0, gateways._)(names, config.servers);
  }
  function isLocal(url) {
   return /^[a-z]+:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0|host\.docker\.internal|[^/?#.:]+(?=[:/?#]|$))/i.test(url) || /^(?:[^/]*\/\/)?[$%{]/.test(url) || /^(?:unix|pipe):/i.test(url);
  }
  const emptyWords = new Set([ "mcp", "server", "servers", "modelcontextprotocol", "api", "remote", "local", "stdio", "http", "sse", "latest", "v", "dev", "prod" ]);
  function servedResource({launch}, gateways) {
   if (!launch?.target || launch.ecosystem === "local") return;
   const own = new Set((0, credentials.Z9)(launch.target).filter(word => !emptyWords.has(word)));
   for (const gateway of gateways) {
    const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(gateway)?.[1] ?? "";
    const served = (0, credentials.Z9)(path).find(word => own.has(word) && word.length > 2);
    if (served) return served;
   }
   return;
  }
  var command_line_launch = __webpack_require__(23999);
  var paths = __webpack_require__(19143);
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/host-mount.js
  const socket = /(?:^|\/)(?:var\/)?run\/(?:user\/[^/]+\/)?(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$|[\\/]{2}[.][\\/]pipe[\\/](?:docker_engine|podman)|^\/run\/k3s\/containerd/i;
  const hostMount = {
   id: "host-mount",
   severity: "error",
   check(facts, report, config) {
    for (const server of facts.mcpServers) {
     const access = (0, command_line_launch.Z$)(server.launch).flatMap(launch => [ ...hostAccess(launch, config.filesystemRoots) ]);
     for (const {range, what} of access) report({
      range,
      message: `the container of ${serverLabel(server)} ${/^(?:all rights|the capability)/.test(what) ? "has" : "has access to"} ${what}`,
      help: "Mount only the folder that the server works on.",
      subject: `${server.name} ${what}`
     });
    }
   }
  };
  function* hostAccess(launch, allowed) {
   if (launch.ecosystem !== "oci") return;
   for (const {source} of launch.mounts) {
    const path = source.text.trim();
    if ((0, paths.UO)(path, allowed)) continue;
    const range = source.range();
    if (socket.test(path)) yield {
     range,
     what: "the socket of the container engine"
    }; else if ((0, paths.CO)(path) === "root") yield {
     range,
     what: `'${path}' of the host`
    }; else if (isHome(path)) yield {
     range,
     what: `the home folder '${path}' of the host`
    };
   }
   const flags = launch.runnerFlags;
   for (const [index, flag] of flags.entries()) {
    const next = flags[index + 1];
    const value = flag.text.includes("=") ? flag.text.slice(flag.text.indexOf("=") + 1) : next?.text ?? "";
    const name = flag.text.split("=")[0];
    const range = flag.range();
    if (name === "--privileged" && value !== "false") yield {
     range,
     what: "all rights on the host (--privileged)"
    }; else if (/^--(?:pid|userns|ipc|uts)$/.test(name) && value === "host") yield {
     range,
     what: `the host's namespace (${name}=host)`
    }; else if (name === "--cap-add" && /^(?:ALL|(?:CAP_)?SYS_(?:ADMIN|MODULE|PTRACE))$/i.test(value)) yield {
     range,
     what: `the capability ${value}`
    }; else if (name === "--device" && /^\/dev\/(?:sd|nvme|mem|kmem)/.test(value)) yield {
     range,
     what: `the device ${value}`
    };
   }
  }
  function isHome(path) {
   return (0, paths.CO)(path) === "broad" && !/^\.\.?(?:[\\/]|$)|^\$\{(?:workspaceFolder|PWD)|^\$PWD|^\$\(pwd\)/.test(path);
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/insecure-transport.js
  const insecureTransport = {
   id: "insecure-transport",
   severity: "warning",
   check(facts, report) {
    for (const server of facts.mcpServers) for (const url of (0, addresses.sO)(server).map(addresses.cL)) {
     const host = insecureHost(url.text);
     if (host === void 0) continue;
     report({
      range: url.range(),
      message: `${serverLabel(server)} is reached without encryption at ${(0, credentials.HD)(host)}`,
      help: "Use https.",
      subject: `${server.name} ${(0, credentials.HD)(host)}`
     });
    }
   }
  };
  function insecureHost(url) {
   if (!/^(?:http|ws):\/\//i.test(url.trim())) return;
   const host = (0, addresses.w4)(url);
   if (!host || /[${}%<>*]/.test(host) || (0, addresses.U9)(host)) return;
   if (!host.includes(".") && !host.startsWith("[")) return;
   if (/\.(?:docker\.internal|containers\.internal|svc|svc\.cluster\.local|cluster\.local)$/.test(host)) return;
   if (/(?:^|[.-])(?:your|my-(?:server|host|domain)|placeholder|hostname)(?:[.-]|$)|\.(?:test|invalid|example)$/.test(host)) return;
   return host;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/root-filesystem.js
  const rootFilesystem = {
   id: "root-filesystem",
   severity: "error",
   check(facts, report, config) {
    for (const server of facts.mcpServers) for (const access of (0, filesystem_access.m)(server, config)) {
     if (access.breadth !== "root") continue;
     report({
      range: access.range,
      message: `${serverLabel(server)} has access to all of '${access.path}'${access.through === "mount" ? ", mounted from the host" : ""}`,
      help: "Name the one folder it needs, such as ${workspaceFolder} or a path inside the workspace.",
      subject: `${server.name} ${access.path}`
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/secrets-service-access.js
  const secretsServiceAccess = {
   id: "secrets-service-access",
   severity: "warning",
   check(facts, report) {
    for (const server of facts.mcpServers) {
     const access = accessOf(server);
     if (!access) continue;
     report({
      range: access.range,
      message: `${serverLabel(server)} reaches ${access.what} with a personal key`,
      help: "Read the secrets that the job needs with its own identity before the agent starts.",
      subject: `${server.name} ${access.what}`
     });
    }
   }
  };
  const secrets_service_access_packages = /(?:^|[/@_-])(?:hashicorp\/vault|vault-mcp|mcp-(?:server-)?vault|(?:azure-)?key-?vault|(?:aws-)?secrets-?manager|gcp-secret-manager|1password|onepassword|op-mcp|bitwarden|bws|vaultwarden|keepass(?:xc)?|lastpass|dashlane|doppler|infisical|akeyless|conjur|delinea|thycotic|secretserver|keeper-secrets)(?:$|[/@_-])/i;
  const variables = /^(?:VAULT_(?:TOKEN|SECRET_ID|ROLE_ID)|OP_SERVICE_ACCOUNT_TOKEN|OP_SESSION\w*|OP_CONNECT_TOKEN|BW_(?:SESSION|PASSWORD|CLIENTSECRET)|BWS_ACCESS_TOKEN|DOPPLER_TOKEN|INFISICAL_(?:TOKEN|UNIVERSAL_AUTH_CLIENT_SECRET|SERVICE_TOKEN)|AKEYLESS_ACCESS_KEY|CONJUR_AUTHN_API_KEY|KEEPER_\w*(?:CONFIG|TOKEN)|LASTPASS_PASSWORD)$/i;
  const address = /^https?:\/\/[^/]{0,253}(?:\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)|secretsmanager[.\w-]*\.amazonaws\.com|secretmanager\.googleapis\.com)(?:[:/?#]|$)|^https?:\/\/(?:[^/]{0,253}\.)?vault(?:[.-][^/:]*)?:8200/i;
  function accessOf(server) {
   const environment = [ ...server.env, ...server.launch?.env ?? [] ];
   const variable = environment.find(({name, value}) => variables.test(name.text) && value.text !== "");
   if (variable) return {
    range: variable.name.range(),
    what: `a secrets manager (${variable.name.text})`
   };
   const passed = server.launch?.runnerFlags.find(({text}) => variables.test(text));
   if (passed) return {
    range: passed.range(),
    what: `a secrets manager (${passed.text})`
   };
   const {launch} = server;
   const credentials = [ ...environment, ...server.headers, ...server.settings ].some(({name}) => /key|token|secret|passw|credential|authorization|session/i.test(name.text));
   if (launch?.target && launch.targetText && secrets_service_access_packages.test(launch.target) && launch.ecosystem !== "local" && credentials) return {
    range: launch.targetText.range(),
    what: targetLabel(server)
   };
   const [url] = (0, addresses.sO)(server);
   if (url && address.test(url.text)) return {
    range: url.range(),
    what: targetLabel(server)
   };
   const target = environment.find(({value}) => address.test(value.text));
   return target && credentials ? {
    range: target.value.range(),
    what: `a secrets manager (${target.name.text})`
   } : void 0;
  }
  var words = __webpack_require__(48338);
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/shell-pipeline.js
  const shellPipeline = {
   id: "shell-pipeline",
   severity: "error",
   check(facts, report) {
    for (const server of facts.mcpServers) {
     const download = downloadedScript(server);
     if (download) report({
      range: download,
      message: `${serverLabel(server)} is started from a script that is fetched from the network each time`,
      help: "Install it from a package with an exact version, or keep the script in the repository.",
      subject: `${server.name} download`
     });
     const fetching = fetchOnly(server);
     if (!download && fetching) report({
      range: fetching.range(),
      message: `${serverLabel(server)} is not a server: its command only fetches from the network`,
      help: "Remove it, and find out how it came into the file.",
      subject: `${server.name} fetch`
     });
     for (const problem of loadCommands(server)) report(problem);
    }
   }
  };
  const fetcher = /^(?:.*[\\/])?(?:curl|wget|aria2c|iwr|irm|invoke-webrequest|invoke-restmethod)(?:\.exe)?$/i;
  const interpreter = /^(?:.*[\\/])?(?:(?:ba|z|da|k|fi|a)?sh|python[\d.]*|node|perl|ruby|php|deno|iex|invoke-expression|source|\.)(?:\.exe)?$/i;
  function fetchOnly({launch}) {
   if (launch?.ecosystem !== "local" || !launch.targetText) return;
   const fetches = fetcher.test(launch.targetText.text);
   return fetches && launch.args.some(({text}) => /:\/\//.test(text)) ? launch.targetText : void 0;
  }
  function downloadedScript(server) {
   const texts = [ ...server.command ? [ server.command ] : [], ...server.args ];
   for (const text of texts) {
    if (!/curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|aria2c/i.test(text.text)) continue;
    if (/\s/.test(text.text) && isPipeline(text)) return text.range();
   }
   return;
  }
  function isPipeline(text) {
   if (/(?:<\(|\$\(|`)\s*(?:sudo\s+)?(?:curl|wget)\b/i.test(text.text) && /(?:^|[\s;&|(])(?:(?:ba|z|da|k|a)?sh|eval|source|\.|python3?|node)\s/.test(text.text)) return true;
   if (/\b(?:iex|invoke-expression)\s*\(+\s*(?:iwr|irm|invoke-|new-object\s+net\.webclient)/i.test(text.text)) return true;
   const commands = (0, words.t)(text);
   return commands.some((words, index) => {
    const program = words.find(word => !/^(?:sudo|exec|command|env)$|=/.test(word.text));
    const next = commands[index + 1]?.find(word => !/^(?:sudo|exec|command|env|-\w+)$|=/.test(word.text));
    if (!program || !next || !fetcher.test(program.text) || !interpreter.test(next.text)) return false;
    const end = words.at(-1).range().end;
    const between = text.file.text.slice(end, next.range().start);
    return /^[^&;\n]*\|(?!\|)/.test(between);
   });
  }
  function* loadCommands(server) {
   const client = (0, client_lookup.U4)(server.client);
   if (client.dialect.syntaxes.includes("$(command)")) {
    const values = [ ...server.args, ...server.env.map(({value}) => value), ...server.headers.map(({value}) => value), ...server.url ? [ server.url ] : [] ];
    for (const value of values) {
     const at = value.text.indexOf("$(");
     if (at < 0) continue;
     yield {
      range: value.range(at, value.text.length),
      message: `the client runs a command when it loads ${serverLabel(server)}`,
      help: "Let the environment carry the value: $NAME.",
      subject: `${server.name} load`
     };
    }
   }
   if (server.origin !== "file" || client.ofUser) return;
   for (const command of server.loadCommands) yield {
    range: command.range(),
    severity: "warning",
    message: `the client runs a command of the project when it connects to ${serverLabel(server)}`,
    help: "Keep the helper in the configuration of the user or of the job.",
    subject: `${server.name} helper`
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/tls-verification-disabled.js
  const tlsVerificationDisabled = {
   id: "tls-verification-disabled",
   severity: "error",
   check(facts, report) {
    for (const server of facts.mcpServers) {
     if (isLocalOnly(server)) continue;
     for (const {name, range} of switchesOf(server)) report({
      range,
      message: `${serverLabel(server)} does not check TLS certificates (${name})`,
      help: "Remove it; name the certificate authority with NODE_EXTRA_CA_CERTS or SSL_CERT_FILE.",
      subject: `${server.name} ${name}`
     });
    }
   }
  };
  function isLocalOnly({url, env, args, launch}) {
   const values = [ ...url ? [ url ] : [], ...args, ...launch?.args ?? [] ];
   for (const {value} of [ ...env, ...launch?.env ?? [] ]) values.push(value);
   const hosts = values.flatMap(({text}) => (0, addresses.w4)(text) ?? []);
   return hosts.length > 0 && hosts.every(addresses.U9);
  }
  const off = /^(?:0|false|no|off|none|disabled?)$/i;
  const on = /^(?:1|true|yes|on)$/i;
  const checks = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|(?:\w+_)?(?:SSL|TLS|HTTPS|CERT|CERTIFICATE)_?(?:VERIFY|VERIFICATION|VALIDATION|CHECK)(?:_ENABLED)?|(?:\w+_)?VERIFY_?(?:SSL|TLS|CERT|CERTS|CERTIFICATE|CERTIFICATES|HTTPS)|(?:\w+_)?(?:SSL_)?REJECT_UNAUTHORIZED|(?:\w+_)?STRICT_SSL)$/i;
  const skips = /^(?:(?:\w+_)?(?:SKIP|DISABLE|NO|IGNORE)_(?:SSL|TLS|CERT|CERTIFICATE|HTTPS)(?:_(?:VERIFY|VERIFICATION|VALIDATION|CHECK|ERRORS|CERTS?))?|(?:\w+_)?(?:SSL|TLS)_(?:SKIP|NO)_?VERIFY|(?:\w+_)?(?:SSL|TLS)_INSECURE|(?:\w+_)?INSECURE_(?:SSL|TLS|SKIP_VERIFY)|(?:\w+_)?SKIP_VERIFY|GIT_SSL_NO_VERIFY|VAULT_SKIP_VERIFY|(?:\w+_)?ALLOW_(?:SELF_SIGNED|INSECURE_SSL|INSECURE_TLS))$/i;
  const flags = /^--(?:insecure(?:-(?:skip-)?tls(?:-verify)?|-ssl|-skip-verify)?|no-(?:verify-ssl|verify-tls|ssl-verify|tls-verify|check-certificate|ssl-verification)|(?:skip|disable|ignore)-(?:ssl|tls|cert|certificate)(?:-(?:verify|verification|validation|check|errors))?|(?:ssl|tls)-(?:no|skip)-verify|tls-skip-verify|allow-self-signed|allow-insecure-host|trusted-host)(?:=(?!false|0|no).*)?$|^--(?:verify-ssl|ssl-verify|tls-verify|verify-tls|verify)=(?:false|0|no)$/i;
  function* switchesOf(server) {
   const variables = [ ...server.env, ...server.launch?.env ?? [] ];
   for (const {name, value} of variables) {
    const text = value.text.trim();
    const skip = skips.test(name.text);
    if (skip ? on.test(text) : checks.test(name.text) && off.test(text)) yield {
     name: name.text,
     range: value.range()
    };
   }
   const {launch} = server;
   const args = launch ? [ ...launch.runnerFlags, ...launch.args ] : server.args;
   const all = [ ...new Set([ ...server.args, ...args ]) ];
   const seen = new Set;
   for (const arg of all) {
    if (!flags.test(arg.text) && !/NODE_TLS_REJECT_UNAUTHORIZED=0/.test(arg.text)) continue;
    const range = arg.range();
    if (seen.has(range.start)) continue;
    if (launch?.env.some(({name}) => name.range().start === range.start)) continue;
    seen.add(range.start);
    yield {
     name: arg.text.split("=")[0],
     range
    };
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unbounded-filesystem.js
  const unbounded = [ {
   target: /^(?:@wonderwhy-er\/)?desktop-commander(?:-mcp)?$|^mcp\/desktop-commander$|(?:^|[\\/])desktop-?commander(?:-?mcp)?[\\/](?:dist|build)[\\/]/i,
   flags: [],
   variables: [ "DC_ALLOWED_DIRS", "ALLOWED_DIRECTORIES" ],
   reach: "all files and a terminal",
   limit: "Set DC_ALLOWED_DIRS; its terminal ignores the limit, so run it in a container."
  }, {
   target: /^mcp-server-git$/,
   flags: [ "--repository", "-r" ],
   variables: [],
   reach: "every repository on the machine",
   limit: "Name the repository: --repository and its path."
  }, {
   target: /^@cyanheads\/git-mcp-server$/,
   flags: [],
   variables: [ "GIT_BASE_DIR" ],
   reach: "every repository on the machine",
   limit: "Set GIT_BASE_DIR."
  }, {
   target: /^(?:mcp-server-commands|mcp-shell|mcp-shell-server|@mkusaka\/mcp-shell-server|shell-command-mcp|super-shell-mcp|mcp-server-shell|cli-mcp-server|@simonb97\/server-win-cli|terminal-controller)$/,
   flags: [ "--allowed-dir", "--allowed-dirs", "--workdir", "--config" ],
   variables: [ "ALLOWED_DIR", "ALLOWED_DIRS", "ALLOWED_COMMANDS", "ALLOW_COMMANDS", "WORKDIR" ],
   reach: "a shell, and with it all files",
   limit: "Name the folder and the commands it may use, or run it in a container."
  } ];
  const unboundedFilesystem = {
   id: "unbounded-filesystem",
   severity: "warning",
   check(facts, report) {
    for (const server of facts.mcpServers) for (const launch of (0, command_line_launch.Z$)(server.launch)) {
     const kind = unboundedKind(server, launch);
     if (!kind) continue;
     report({
      range: launch.targetText?.range() ?? server.nameRange,
      message: `${serverLabel(server)} reaches ${kind.reach}: no limit is set`,
      help: kind.limit,
      subject: server.name
     });
    }
   }
  };
  function unboundedKind(server, launch) {
   if (!launch.target || launch.ecosystem === "oci") return;
   const kind = unbounded.find(({target}) => target.test(launch.target));
   if (!kind) return;
   const flag = launch.args.some(({text}) => kind.flags.some(name => text === name || text.startsWith(`${name}=`)));
   const variable = [ ...server.env, ...launch.env ].some(({name, value}) => kind.variables.includes(name.text) && value.text !== "");
   return flag || variable ? void 0 : kind;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unknown-config-key.js
  const unknownConfigKey = {
   id: "unknown-config-key",
   severity: "note",
   check(facts, report) {
    for (const {wrongKeys} of facts.mcpConfigs) for (const {key, expected, reason} of wrongKeys) report({
     range: key.range(),
     message: `'${key.text}' is not read here: ${reason}`,
     help: `Use ${expected}.`,
     subject: key.text
    });
   }
  };
  var pinning = __webpack_require__(18282);
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unpinned-server.js
  const unpinnedServer = {
   id: "unpinned-server",
   severity: "note",
   check(facts, report) {
    const fetched = facts.mcpServers.flatMap(server => (0, command_line_launch.Z$)(server.launch).flatMap(launch => (0, 
    pinning.Y)(launch) ? {
     server,
     launch
    } : []));
    const [first] = fetched;
    if (!first) return;
    const list = fetched.map(({server, launch}) => `${(0, credentials.HD)(server.name)} (${(0, 
    credentials.HD)(launch.target ?? "")})`);
    const shown = list.length > 12 ? [ ...list.slice(0, 12), `and ${list.length - 12} more` ] : list;
    const servers = new Set(fetched.map(({server}) => server));
    report({
     range: rangeOf(first),
     message: `${servers.size === 1 ? "an MCP server is" : `${servers.size} MCP servers are`} fetched without an exact version: ${shown.join(", ")}`,
     help: pinHelp(first.launch),
     subject: [ ...servers ].map(({name}) => name).sort().join(" "),
     ...fetched.some(({server}) => server.runsInCi) && {
      severity: "warning"
     },
     ...fetched.length > 1 && {
      related: fetched.slice(1).map(each => ({
       message: (0, credentials.HD)(each.server.name),
       range: rangeOf(each)
      }))
     }
    });
   }
  };
  function rangeOf({launch}) {
   return launch.targetText.range();
  }
  function pinHelp(launch) {
   switch (launch.ecosystem) {
   case "npm":
    return `Pin the version: ${(0, credentials.HD)(launch.target)}@1.2.3.`;

   case "pypi":
    return `Pin the version: ${(0, credentials.HD)(launch.target)}==1.2.3.`;

   case "oci":
    return "Pin the image by its digest: image@sha256:….";

   case "git":
    return "Pin the commit: …@<40 hexadecimal digits>.";

   default:
    return "Pin an exact version.";
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/mcp/vulnerable-servers.js
  const vulnerableServers = [ {
   ecosystem: "npm",
   name: "mcp-remote",
   fixed: "0.1.16",
   advisory: "CVE-2025-6514",
   summary: "a malicious server can run commands on the machine",
   source: "https://nvd.nist.gov/vuln/detail/CVE-2025-6514"
  }, {
   ecosystem: "npm",
   name: "@modelcontextprotocol/inspector",
   fixed: "0.14.1",
   advisory: "CVE-2025-49596",
   summary: "a web page can run commands through its proxy",
   source: "https://nvd.nist.gov/vuln/detail/CVE-2025-49596"
  }, {
   ecosystem: "npm",
   name: "@modelcontextprotocol/server-filesystem",
   fixed: "2025.7.1",
   advisory: "CVE-2025-53109",
   summary: "symbolic links and folder prefixes lead out of the allowed folders",
   source: "https://nvd.nist.gov/vuln/detail/CVE-2025-53109"
  }, {
   ecosystem: "pypi",
   name: "mcp-server-git",
   fixed: "2026.1.14",
   advisory: "CVE-2026-27735",
   summary: "files outside of the repository can be staged and read",
   source: "https://nvd.nist.gov/vuln/detail/CVE-2026-27735"
  }, {
   ecosystem: "npm",
   name: "figma-developer-mcp",
   fixed: "0.6.3",
   advisory: "CVE-2025-53967",
   summary: "a file key can run commands on the machine",
   source: "https://nvd.nist.gov/vuln/detail/CVE-2025-53967"
  } ];
  const archivedNames = {
   "aws-kb-retrieval": "the AWS MCP servers (awslabs/mcp)",
   "aws-kb-retrieval-server": "the AWS MCP servers (awslabs/mcp)",
   "brave-search": "@brave/brave-search-mcp-server",
   everart: "a server of the vendor",
   gdrive: "a server of the vendor",
   github: "the GitHub MCP server (github/github-mcp-server)",
   gitlab: "the GitLab MCP server",
   "google-maps": "a server of the vendor",
   postgres: "a maintained PostgreSQL server",
   puppeteer: "@playwright/mcp",
   redis: "the Redis MCP server (redis/mcp-redis)",
   sentry: "the Sentry MCP server (getsentry/sentry-mcp)",
   slack: "the Slack MCP server",
   sqlite: "a maintained SQLite server"
  };
  const archivedServers = [ ...Object.entries(archivedNames).map(([name, successor]) => ({
   ecosystem: "npm",
   name: `@modelcontextprotocol/server-${name}`,
   successor
  })), ...[ "sentry", "sqlite" ].map(name => ({
   ecosystem: "pypi",
   name: `mcp-server-${name}`,
   successor: archivedNames[name]
  })) ];
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/vulnerable-server.js
  const vulnerableServer = {
   id: "vulnerable-server",
   severity: "warning",
   check(facts, report) {
    for (const server of facts.mcpServers) for (const launch of (0, command_line_launch.Z$)(server.launch)) {
     const problem = vulnerable_server_problemOf(launch);
     if (!problem) continue;
     report({
      range: launch.targetText.range(),
      message: `${serverLabel(server)} runs ${problem.what}`,
      help: problem.help,
      subject: `${server.name} ${problem.subject}`
     });
    }
   }
  };
  function vulnerable_server_problemOf(launch) {
   if (!launch.target || !launch.targetText) return;
   const {ecosystem, target, version} = launch;
   const archived = archivedServers.find(entry => entry.ecosystem === ecosystem && entry.name === target);
   if (archived) return {
    what: `${target}, which is archived and gets no security updates`,
    help: `Use ${archived.successor} instead.`,
    subject: target
   };
   const vulnerable = vulnerableServers.find(entry => entry.ecosystem === ecosystem && entry.name === target);
   if (!vulnerable || version === void 0 || !/^\d/.test(version)) return;
   if (vulnerable.fixed !== void 0 && !isBefore(version, vulnerable.fixed)) return;
   return {
    what: `${target} ${version}: ${vulnerable.advisory}, ${vulnerable.summary}`,
    help: vulnerable.fixed === void 0 ? "No fixed release is known: use another server." : `Use ${vulnerable.fixed} or later.`,
    subject: vulnerable.advisory
   };
  }
  function isBefore(version, fixed) {
   const numbers = text => text.split(/[-+]/, 1)[0].split(".").map(part => Number.parseInt(part, 10) || 0);
   const a = numbers(version);
   const b = numbers(fixed);
   for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0;
   }
   return version.includes("-") && !fixed.includes("-");
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/wrong-reference-syntax.js
  const wrongReferenceSyntax = {
   id: "wrong-reference-syntax",
   severity: "warning",
   check(facts, report) {
    const seen = new Set;
    for (const site of facts.credentialSites) {
     if (!site.server || site.server.origin === "command") continue;
     const client = clientOfSite(site);
     for (const reference of referencesIn(site.value.text)) {
      const severity = severityOf(reference, site, client);
      const range = site.value.range(reference.start, reference.end);
      if (!severity || seen.has(range.start)) continue;
      seen.add(range.start);
      report(problem(reference, site, client, range, severity));
     }
    }
   }
  };
  function severityOf(reference, site, client) {
   const server = site.server;
   const {syntax} = reference;
   if (isExpanded(reference, client)) return;
   if (server.expandedBy.includes("ci") && (syntax === "${{ secrets.X }}" || syntax === "$(command)")) return;
   if (server.expandedBy.includes("shell") && syntax !== "$input:x") return;
   if (!isOutsideArguments(site) && argumentsAreExpanded(server)) return;
   if (syntax === "$input:x") return "warning";
   if (client.id === "unknown") return;
   if (client.dialect.others?.some(other => other === syntax)) return "note";
   return client.dialect.certain ? "warning" : "note";
  }
  function problem(reference, site, client, range, severity) {
   const {example, certain} = client.dialect;
   const known = client.id !== "unknown";
   const right = example.includes("NAME") ? example.replace("NAME", reference.name) : example;
   const fixable = known && certain && example.includes("NAME") && reference.syntax !== "$(command)" && /^\w+$/.test(reference.name);
   return {
    range,
    severity,
    message: known ? certain || reference.syntax === "$input:x" ? `${client.title} does not expand '${reference.text}': the server gets the literal text` : `${client.title} may not expand '${reference.text}': the vendor does not document this syntax` : `no client expands '${reference.text}': the server gets the literal text`,
    help: known ? `Write ${right} instead.` : "Write the reference as the client of this file reads it, such as ${input:name} for VS Code.",
    subject: `${(0, credentials.HD)(site.server?.name ?? "")} ${site.name === void 0 ? "" : (0, 
    credentials.HD)(site.name)} ${reference.text}`,
    ...fixable && {
     fix: {
      description: `Write the reference as ${client.title} reads it`,
      edits: [ {
       start: range.start,
       end: range.end,
       newText: right
      } ]
     }
    }
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/index.js
  const rules = [ autoApprovedTools, broadFilesystem, configPrinted, configWrittenInScript, credentialInArguments, gatewayBypass, hostMount, insecureTransport, rootFilesystem, secretsServiceAccess, shellPipeline, tlsVerificationDisabled, unboundedFilesystem, unknownConfigKey, unpinnedServer, vulnerableServer, wrongReferenceSyntax ];
 })
};
