export const id = 5714;

export const ids = [ 5714 ];

export const modules = {
 65714: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BY: () => clientOfInput,
   Ds: () => isCommonKey,
   H1: () => containerFields,
   OY: () => isTemplatePath,
   PH: () => clientOfPackage,
   U4: () => clientById,
   b: () => hasKeyOf,
   d4: () => mapKeys,
   fe: () => clientOf,
   ih: () => tableKey,
   pi: () => fieldNames,
   vD: () => clientOfProgram,
   wu: () => holdsConfigKey
  });
  var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4578);
  const all = [ ..._clients_js__WEBPACK_IMPORTED_MODULE_0__.b2, _clients_js__WEBPACK_IMPORTED_MODULE_0__.uB ];
  function clientOf(path) {
   if (path !== latest.path) latest = {
    path,
    client: findClient(path)
   };
   return latest.client;
  }
  let latest = {
   path: "",
   client: void 0
  };
  function findClient(path) {
   const plain = path.replaceAll("\\", "/").replace(/\.(?:example|sample|template|tmpl|dist|bak|orig)$/i, "");
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(client => client.paths.test(plain));
  }
  function clientById(id) {
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(client => client.id === id) ?? _clients_js__WEBPACK_IMPORTED_MODULE_0__.uB;
  }
  function isTemplatePath(path) {
   return /\.(?:example|sample|template|tmpl|dist)(?:\.[^/]*)?$/i.test(path);
  }
  function clientOfProgram(program) {
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(({programs}) => programs?.includes(program));
  }
  function clientOfPackage(name) {
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(({packages}) => packages?.includes(name));
  }
  function clientOfInput(input, action) {
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(({actions}) => actions?.test(action)) ?? _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(({inputs}) => inputs?.test(input)) ?? _clients_js__WEBPACK_IMPORTED_MODULE_0__.uB;
  }
  const commonKeys = new Set([ "servers", "mcp", "mcp.servers" ]);
  const mapKeys = new Set([ ..._clients_js__WEBPACK_IMPORTED_MODULE_0__.s0, "mcp.servers", ...all.flatMap(({keys}) => keys.flatMap(key => [ key, key.split(".").at(-1) ])).filter(isTelling) ]);
  function isTelling(key) {
   return /mcp|servers?$/i.test(key) && !key.includes("*") && !commonKeys.has(key);
  }
  function isCommonKey(key) {
   return commonKeys.has(key);
  }
  const plainKeys = [ ...mapKeys ].map(key => key.replaceAll(".", "\\.")).join("|");
  const configKey = new RegExp(`["']?(?:${plainKeys})["']?\\s*[:=\\]]|^[ \\t]*\\[(?:${plainKeys})[.\\]]`, "m");
  const shortestKeys = [ ...mapKeys ].filter(key => [ ...mapKeys ].every(other => other === key || !key.includes(other)));
  function holdsConfigKey(text) {
   return shortestKeys.some(key => text.includes(key)) && configKey.test(text);
  }
  const tableKey = new RegExp(`^[ \\t]*\\[(?:${plainKeys})\\b`, "m");
  function hasKeyOf(client, text) {
   return client.keys.some(key => key.split(".").every(part => part === "*" || new RegExp(`["'\\[]?${part}["']?\\s*[:=\\].]`).test(text)));
  }
  const kinds = [ "command", "args", "env", "url", "headers", "cwd" ];
  const namesOfClients = new WeakMap;
  function fieldNames(client, kind) {
   const known = namesOfClients.get(client);
   if (known) return known[kind];
   const order = [ client, _clients_js__WEBPACK_IMPORTED_MODULE_0__.uB, ..._clients_js__WEBPACK_IMPORTED_MODULE_0__.b2 ];
   const named = kinds.map(each => [ each, [ ...new Set(order.flatMap(({fields}) => fields?.[each] ?? [])) ] ]);
   const names = Object.fromEntries(named);
   namesOfClients.set(client, names);
   return names[kind];
  }
  const allContainers = _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.flatMap(({container}) => container ?? []);
  function containerFields(client) {
   const own = client.container;
   return own ? [ own, ...allContainers.filter(fields => fields !== own) ] : allContainers;
  }
 }),
 4578: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b2: () => clients,
   d3: () => composeServices,
   s0: () => misspeltKeys,
   uB: () => unknownClient
  });
  function dialect(example, syntaxes, certain = true) {
   return {
    syntaxes,
    certain,
    example
   };
  }
  const claudeCode = dialect("${NAME}", [ "${X}", "${X:-d}" ]);
  const code = dialect("${env:NAME}", [ "${env:X}", "${input:x}" ]);
  const envBraces = dialect("${env:NAME}", [ "${env:X}" ]);
  const unknown = dialect("an environment variable", [], false);
  const codeUser = path => [ `Library/Application Support/Code/User/${path}`, `.config/Code/User/${path}`, `%APPDATA%/Code/User/${path}` ];
  const clients = [ {
   id: "vscode",
   title: "VS Code",
   paths: /(?:^|\/)(?:\.vscode|Code(?: - Insiders)?\/User(?:\/profiles\/[^/]+)?)\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "servers" ],
   dialect: code,
   userPaths: codeUser("mcp.json"),
   replacement: "input"
  }, {
   id: "vscode-settings",
   title: "VS Code",
   paths: /(?:^|\/)(?:\.vscode|Code(?: - Insiders)?\/User)\/settings\.json$|\.code-workspace$|(?:^|\/)\.?devcontainer(?:\/[^/]+)?(?:\/devcontainer)?\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcp.servers", "settings.mcp.servers", "customizations.vscode.mcp.servers", "customizations.vscode.settings.mcp.servers" ],
   dialect: code,
   userPaths: codeUser("settings.json")
  }, {
   id: "visual-studio",
   title: "Visual Studio",
   paths: /(?:^|\/)\.vs\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "servers" ],
   dialect: dialect("${input:name}", [ "${input:x}", "${env:X}" ], false),
   userPaths: []
  }, {
   id: "cursor",
   title: "Cursor",
   paths: /(?:^|\/)\.cursor\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: dialect("${env:NAME}", [ "${env:X}" ], false),
   userPaths: [ ".cursor/mcp.json" ]
  }, {
   id: "windsurf",
   title: "Windsurf",
   paths: /(?:^|\/)\.(?:windsurf|codeium)\/(?:[^/]+\/)?mcp(?:_config)?\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: dialect("${env:NAME}", [ "${env:X}" ], false),
   userPaths: [ ".codeium/windsurf/mcp_config.json" ],
   fields: {
    url: [ "serverUrl" ]
   }
  }, {
   id: "claude-desktop",
   title: "Claude Desktop",
   paths: /(?:^|\/)[^/]*claude_desktop_config[^/]*\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: dialect("a variable of the environment that the client is started in", []),
   userPaths: [ "Library/Application Support/Claude/claude_desktop_config.json", "%APPDATA%/Claude/claude_desktop_config.json", ".config/Claude/claude_desktop_config.json", ".config/claude/claude_desktop_config.json" ]
  }, {
   id: "claude-code-settings",
   title: "Claude Code",
   paths: /(?:^|\/)\.claude\/(?:settings(?:\.local)?|managed-settings)\.json$/i,
   format: "json",
   certain: false,
   keys: [],
   dialect: claudeCode,
   userPaths: [ ".claude/settings.json", "/etc/claude-code/managed-settings.json" ],
   serversElsewhere: {
    expected: "mcpServers in .mcp.json",
    reason: "Claude Code does not read servers from its settings: they belong in `.mcp.json`"
   }
  }, {
   id: "claude-code-plugin",
   title: "Claude Code plugin",
   paths: /(?:^|\/)\.claude-plugin\/(?:plugin|marketplace)\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: [],
   anyKey: true,
   flat: true
  }, {
   id: "claude-code-user",
   title: "Claude Code",
   paths: /(?:^|\/)(?:\.claude\.json|managed-mcp\.json)$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: [ ".claude.json", "/etc/claude-code/managed-mcp.json", "/Library/Application Support/ClaudeCode/managed-mcp.json", "%PROGRAMFILES%/ClaudeCode/managed-mcp.json" ],
   anyKey: true,
   ofUser: true,
   folderVariables: {
    CLAUDE_CONFIG_DIR: [ ".claude.json", "settings.json" ]
   }
  }, {
   id: "copilot-cli",
   title: "Copilot CLI",
   paths: /(?:^|\/)(?:\.github\/mcp\.json|\.copilot\/mcp-config\.json)$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: [ ".copilot/mcp-config.json", ".config/mcp-config.json" ],
   programs: [ "copilot" ],
   packages: [ "@github/copilot" ],
   actions: /copilot/,
   folderVariables: {
    COPILOT_HOME: [ "mcp-config.json" ]
   }
  }, {
   id: "jetbrains-copilot",
   title: "Copilot for JetBrains",
   paths: /(?:^|\/)github-copilot\/intellij\/mcp\.json$|(?:^|\/)\.(?:air|idea)\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "servers", "mcpServers" ],
   dialect: dialect("${env:NAME}", [ "${env:X}" ], false),
   userPaths: [ ".config/github-copilot/intellij/mcp.json", "%LOCALAPPDATA%/github-copilot/intellij/mcp.json" ]
  }, {
   id: "cline",
   title: "Cline",
   paths: /(?:^|\/)(?:cline_mcp_settings|\.cline\/mcp)\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: envBraces,
   userPaths: [ ".cline/mcp.json", ...codeUser("globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json") ]
  }, {
   id: "roo",
   title: "Roo Code",
   paths: /(?:^|\/)\.roo\/mcp\.json$|rooveterinaryinc\.roo-cline\/settings\/mcp_settings\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: envBraces,
   userPaths: codeUser("globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json")
  }, {
   id: "kilo",
   title: "Kilo Code",
   paths: /(?:^|\/)\.kilocode\/mcp\.json$|(?:^|\/)mcp_settings\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: envBraces,
   userPaths: [ ".kilocode/cli/global/settings/mcp_settings.json" ]
  }, {
   id: "kilo-cli",
   title: "Kilo",
   paths: /(?:^|\/)(?:\.kilo\/)?kilo\.jsonc?$/i,
   format: "json",
   certain: false,
   keys: [ "mcp" ],
   dialect: dialect("{env:NAME}", [ "{env:X}" ]),
   userPaths: [ ".config/kilo/kilo.jsonc" ]
  }, {
   id: "zed",
   title: "Zed",
   paths: /(?:^|\/)\.?zed\/settings\.json$/i,
   format: "json",
   certain: false,
   keys: [ "context_servers" ],
   dialect: dialect("an environment variable of the server", [], false),
   userPaths: [ ".config/zed/settings.json", "%APPDATA%/Zed/settings.json" ],
   fields: {
    command: [ "command.path" ],
    args: [ "command.args" ],
    env: [ "command.env" ]
   }
  }, {
   id: "gemini-cli",
   title: "Gemini CLI",
   paths: /(?:^|\/)\.?gemini(?:-cli)?\/settings\.json$|(?:^|\/)gemini-extension\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: dialect("$NAME", [ "$X", "${X}", "${X:-d}", "%X%" ]),
   userPaths: [ ".gemini/settings.json", "/etc/gemini-cli/settings.json", "%PROGRAMDATA%/gemini-cli/settings.json" ],
   fields: {
    command: [ "serverCommand" ],
    url: [ "httpUrl" ]
   },
   programs: [ "gemini" ],
   packages: [ "@google/gemini-cli" ],
   actions: /gemini/
  }, {
   id: "antigravity",
   title: "Antigravity",
   paths: /(?:^|\/)\.(?:agents|gemini)\/(?:[^/]+\/)?mcp_config\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ ".gemini/antigravity/mcp_config.json", ".gemini/config/mcp_config.json" ],
   fields: {
    url: [ "serverUrl" ]
   }
  }, {
   id: "qwen-code",
   title: "Qwen Code",
   paths: /(?:^|\/)\.qwen\/settings\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: dialect("$NAME", [ "$X", "${X}", "${X:-d}", "%X%" ]),
   userPaths: [ ".qwen/settings.json" ],
   fields: {
    url: [ "httpUrl" ]
   },
   programs: [ "qwen" ],
   packages: [ "@qwen-code/qwen-code" ],
   actions: /qwen/
  }, {
   id: "junie",
   title: "Junie",
   paths: /(?:^|\/)\.junie\/(?:mcp\/)?mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ ".junie/mcp/mcp.json" ]
  }, {
   id: "amazon-q",
   title: "Amazon Q Developer",
   paths: /(?:^|\/)\.?amazonq\/(?:mcp|default|(?:cli-)?agents\/[^/]+)\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ ".aws/amazonq/mcp.json", ".aws/amazonq/default.json", ".aws/amazonq/agents/default.json" ],
   programs: [ "q" ]
  }, {
   id: "kiro",
   title: "Kiro",
   paths: /(?:^|\/)\.kiro\/(?:settings\/mcp|agents\/[^/]+|powers\/[^/]+\/mcp)\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers", "powers.mcpServers" ],
   dialect: dialect("${NAME}", [ "${X}" ], false),
   userPaths: [ ".kiro/settings/mcp.json" ],
   programs: [ "kiro-cli" ]
  }, {
   id: "opencode",
   title: "opencode",
   paths: /(?:^|\/)(?:\.opencode\/|opencode\/)?opencode\.jsonc?$/i,
   format: "json",
   certain: false,
   keys: [ "mcp", "mcp.servers" ],
   dialect: dialect("{env:NAME}", [ "{env:X}" ]),
   userPaths: [ ".config/opencode/opencode.json", ".config/opencode/opencode.jsonc", "/etc/opencode/opencode.json", "%PROGRAMDATA%/opencode/opencode.json" ],
   fields: {
    env: [ "environment" ]
   },
   programs: [ "opencode" ],
   folderVariables: {
    OPENCODE_CONFIG: [ "" ]
   }
  }, {
   id: "crush",
   title: "Crush",
   paths: /(?:^|\/)\.?crush\.json$|(?:^|\/)crush\/crush\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcp" ],
   dialect: dialect("$NAME", [ "$X", "${X}", "${X:-d}", "$(command)" ]),
   userPaths: [ ".config/crush/crush.json" ]
  }, {
   id: "factory",
   title: "Factory",
   paths: /(?:^|\/)\.factory\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: [ ".factory/mcp.json" ],
   programs: [ "droid" ]
  }, {
   id: "trae",
   title: "Trae",
   paths: /(?:^|\/)(?:\.trae|Trae\/User)\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ "Library/Application Support/Trae/User/mcp.json" ]
  }, {
   id: "augment",
   title: "Augment",
   paths: /(?:^|\/)\.augment\/settings\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ ".augment/settings.json" ],
   programs: [ "auggie" ]
  }, {
   id: "amp",
   title: "Amp",
   paths: /(?:^|\/)\.?amp\/settings\.jsonc?$/i,
   format: "json",
   certain: false,
   keys: [ "amp.mcpServers" ],
   dialect: dialect("${NAME}", [ "${X}" ], false),
   userPaths: [ ".config/amp/settings.json", "%APPDATA%/amp/settings.json" ],
   programs: [ "amp" ]
  }, {
   id: "continue",
   title: "Continue",
   paths: /(?:^|\/)\.continue\/(?:config\.ya?ml|(?:mcpServers|agents|assistants)\/[^/]+\.(?:ya?ml|json))$/i,
   format: "yaml",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: dialect("${{ secrets.NAME }}", [ "${{ secrets.X }}", "{{x}}" ]),
   userPaths: [ ".continue/config.yaml" ],
   fields: {
    headers: [ "requestOptions.headers" ]
   },
   store: "secret"
  }, {
   id: "goose",
   title: "Goose",
   paths: /(?:^|\/)goose\/(?:config\/)?config\.ya?ml$/i,
   format: "yaml",
   certain: false,
   keys: [ "extensions" ],
   dialect: dialect("a name in `env_keys`", [], false),
   userPaths: [ ".config/goose/config.yaml", "%APPDATA%/Block/goose/config/config.yaml" ],
   fields: {
    command: [ "cmd" ],
    env: [ "envs" ],
    url: [ "uri" ]
   }
  }, {
   id: "goose-recipe",
   title: "Goose",
   paths: /(?:^|\/)(?:[^/]*[-_.])?recipe\.ya?ml$|(?:^|\/)(?:goose[-_])?recipes\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
   format: "yaml",
   certain: false,
   needsKey: true,
   keys: [ "extensions" ],
   dialect: dialect("a name in `env_keys`", [ "{{x}}" ], false),
   userPaths: []
  }, {
   id: "librechat",
   title: "LibreChat",
   paths: /(?:^|\/)[^/]*librechat[^/]*\.ya?ml$/i,
   format: "yaml",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: dialect("${NAME}", [ "${X}", "{{x}}" ]),
   userPaths: []
  }, {
   id: "docker-mcp",
   title: "Docker MCP gateway",
   paths: /(?:^|\/)\.docker\/mcp\/[^/]+\.ya?ml$/i,
   format: "yaml",
   certain: false,
   keys: [ "registry" ],
   dialect: dialect("docker mcp secret", [ "{{x}}" ], false),
   userPaths: [ ".docker/mcp/catalog.yaml", ".docker/mcp/config.yaml" ],
   anyKey: true,
   container: {
    image: "image",
    takesCommand: true,
    mounts: "volumes",
    args: [ "command", "args" ]
   }
  }, {
   id: "hermes",
   title: "Hermes",
   paths: /(?:^|\/)\.hermes\/config\.ya?ml$/i,
   format: "yaml",
   certain: false,
   keys: [ "mcp_servers" ],
   dialect: unknown,
   userPaths: [ ".hermes/config.yaml" ]
  }, {
   id: "codex",
   title: "Codex",
   paths: /(?:^|\/)\.?codex\/[^/]+\.toml$/i,
   format: "toml",
   certain: true,
   keys: [ "mcp_servers" ],
   dialect: dialect("a name in `env_vars`, `env_http_headers` or `bearer_token_env_var`", []),
   userPaths: [ ".codex/config.toml", "/etc/codex/config.toml", "%PROGRAMDATA%/OpenAI/Codex/config.toml" ],
   fields: {
    headers: [ "http_headers" ]
   },
   programs: [ "codex" ],
   endsOwnFlags: true,
   packages: [ "@openai/codex" ],
   actions: /codex/,
   folderVariables: {
    CODEX_HOME: [ "config.toml" ]
   },
   replacement: "variable-name"
  }, {
   id: "gh-aw",
   title: "GitHub agentic workflows",
   paths: /(?:^|\/)(?:\.github\/workflows|shared\/mcp)\/(?:[^/]+\/)*[^/]+\.md$/i,
   format: "markdown",
   certain: false,
   keys: [ "mcp-servers", "tools.*.mcp" ],
   dialect: dialect("${{ secrets.NAME }}", [ "${{ secrets.X }}", "${X}" ]),
   userPaths: [],
   anyKey: true,
   runsInCi: true,
   store: "secret",
   container: {
    image: "container",
    version: "version",
    runnerArgs: "args",
    mounts: "mounts",
    args: [ "entrypointArgs" ]
   }
  }, {
   id: "copilot-agent",
   title: "Copilot agent",
   paths: /(?:^|\/)\.github\/(?:agents|chatmodes)\/[^/]+\.md$/i,
   format: "markdown",
   certain: false,
   keys: [ "mcp-servers" ],
   dialect: dialect("${COPILOT_MCP_NAME}", [ "$X", "${X}", "${X:-d}", "${{ secrets.X }}" ]),
   userPaths: []
  }, {
   id: "claude-code-agent",
   title: "Claude Code",
   paths: /(?:^|\/)\.claude\/(?:agents|skills|commands)\/(?:[^/]+\/)*[^/]+\.md$/i,
   format: "markdown",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: []
  }, {
   id: "claude-code",
   title: "Claude Code",
   paths: /(?:^|\/)\.mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers", "servers" ],
   dialect: {
    ...claudeCode,
    others: [ "${env:X}", "${input:x}" ]
   },
   userPaths: [],
   keyClients: {
    servers: "visual-studio"
   },
   programs: [ "claude" ],
   packages: [ "@anthropic-ai/claude-code" ],
   actions: /claude/,
   inputs: /^(?:claude_args|claude_env|mcp_config)$/,
   removedInput: {
    action: /^anthropics\/claude-code(?:-base)?-action$/,
    input: "mcp_config",
    since: 1,
    expected: "claude_args"
   }
  } ];
  const unknownClient = {
   id: "unknown",
   title: "the client",
   paths: /(?:^|\/)(?:[^/]*[-_.])?mcp(?:[-_](?:config|servers|settings))?\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers", "servers" ],
   dialect: unknown,
   userPaths: [ ".lmstudio/mcp.json", ".pi/agent/mcp.json", ".tabnine/agent/settings.json" ],
   fields: {
    command: [ "command" ],
    args: [ "args", "arguments" ],
    env: [ "env" ],
    url: [ "url", "endpoint", "transport.url" ],
    headers: [ "headers", "httpHeaders", "transport.headers" ],
    cwd: [ "cwd", "workingDirectory", "workdir" ]
   },
   anyKey: true
  };
  const composeServices = {
   ...unknownClient,
   paths: /^$/,
   container: {
    image: "image",
    takesCommand: true,
    mounts: "volumes",
    switches: [ "privileged" ],
    args: [ "command" ]
   }
  };
  const misspeltKeys = [ "mcpservers", "McpServers", "mcp_server", "mcpServer" ];
 })
};
