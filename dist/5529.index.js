export const id = 5529;

export const ids = [ 5529 ];

export const modules = {
 91221: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   E: () => remoteBridge,
   M: () => startedByBridge
  });
  var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69009);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48338);
  const proxyOptions = {
   values: `--port --host --sse-port --sse-host --allow-origin --named-server-config --cwd --api-key\n    --config --log-level --name --path-prefix`.split(/\s+/)
  };
  const bridges = [ {
   target: /^supergateway$/,
   options: {
    values: name => name !== "--stateful" && name !== "--cors"
   },
   command: "--stdio"
  }, {
   target: /^(?:mcp-proxy|mcpo)$/,
   options: proxyOptions
  }, {
   target: /^@smithery\/cli$/,
   options: {
    values: [ "--client", "--config", "--key", "--profile", "-c", "-k" ]
   },
   subcommand: "run"
  } ];
  function startedByBridge(launch) {
   const bridge = bridges.find(({target}) => target.test(launch.target ?? ""));
   if (!bridge) return [];
   let behind = bridge.subcommand === void 0;
   for (const found of (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.T)(launch.args, bridge.options)) {
    if (found.kind === "end") continue;
    if (found.kind === "option") {
     if (bridge.command !== void 0 && found.name === bridge.command && found.value) return (0, 
     _words_js__WEBPACK_IMPORTED_MODULE_1__.y)(found.value);
     continue;
    }
    if (!behind) behind = found.word.text === bridge.subcommand; else if (bridge.command !== void 0 || /^\w+:\/\//.test(found.word.text)) return []; else return launch.args.slice(found.index);
   }
   return [];
  }
  const remoteBridge = /^(?:mcp-remote|supergateway|mcp-proxy|@pyroprompts\/mcp-stdio-to-streamable-http-adapter|mcp-remote-client)$/;
 }),
 43227: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   dT: () => imageOf,
   tD: () => containerLaunch,
   zG: () => containerRunners
  });
  var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69009);
  const containerRunners = new Set([ "docker", "podman", "nerdctl", "finch" ]);
  const switches = new Set(`-d -i -t -P -q --help --rm --init --privileged --interactive --tty --detach --read-only\n  --no-healthcheck --oom-kill-disable --publish-all --quiet --sig-proxy --disable-content-trust\n  --no-hosts --replace --rootfs --tls-verify`.split(/\s+/));
  const runOptions = {
   values: name => !switches.has(name),
   short: "letters"
  };
  const globalOptions = {
   values: [ "-c", "--context", "-H", "--host", "-l", "--log-level", "--config", "--connection", "--url" ],
   short: "letters"
  };
  function containerLaunch(runner, args) {
   const mounts = [];
   const env = [];
   const runnerFlags = [];
   const subcommand = (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.f)(args, globalOptions, ({text}) => text !== "container");
   const name = subcommand?.word.text;
   if (!subcommand || name !== "run" && name !== "create") return {
    runner,
    target: name ?? runner,
    ecosystem: "local",
    args: args.slice((subcommand?.index ?? args.length) + 1),
    mounts,
    runnerFlags,
    env,
    wrappers: []
   };
   const words = args.slice(subcommand.index + 1);
   let image;
   for (const option of (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.T)(words, runOptions)) {
    if (option.kind === "operand") {
     image = option;
     break;
    }
    if (option.kind === "end") continue;
    const {value} = option;
    switch (option.name) {
    case "-v":
    case "--volume":
     if (value) mounts.push(volumeMount(value));
     break;

    case "--mount":
     {
      const mount = value && longMount(value);
      if (mount) mounts.push(mount);
      break;
     }

    case "-e":
    case "--env":
     {
      const at = value?.text.indexOf("=") ?? -1;
      if (value && at > 0) env.push({
       name: value.slice(0, at),
       value: value.slice(at + 1)
      }); else if (value) runnerFlags.push(value);
      break;
     }

    default:
     if (runnerFlags.at(-1) !== option.word) runnerFlags.push(option.word);
     if (value && !option.joined) runnerFlags.push(value);
    }
   }
   const {name: target, version} = imageOf(image?.word.text ?? "");
   return {
    runner,
    ...image && {
     target,
     targetText: image.word
    },
    ecosystem: "oci",
    ...version !== void 0 && {
     version
    },
    args: image ? words.slice(image.index + 1) : [],
    mounts,
    runnerFlags,
    env,
    wrappers: []
   };
  }
  function imageOf(text) {
   const digest = text.indexOf("@");
   if (digest > 0) {
    const {name} = imageOf(text.slice(0, digest));
    return {
     name,
     version: text.slice(digest + 1)
    };
   }
   const tag = text.lastIndexOf(":");
   if (tag > text.lastIndexOf("/")) return {
    name: text.slice(0, tag),
    version: text.slice(tag + 1)
   };
   return {
    name: text
   };
  }
  function volumeMount(value) {
   const text = value.text;
   const separators = [];
   let depth = 0;
   for (let i = 0; i < text.length; i++) if (text[i] === "{") depth++; else if (text[i] === "}") depth = Math.max(0, depth - 1); else if (text[i] === ":" && depth === 0) {
    const start = (separators.at(-1) ?? -1) + 1;
    const drive = i - start === 1 && /[a-zA-Z]/.test(text[start]) && /[\\/]/.test(text[i + 1] ?? "");
    if (!drive) separators.push(i);
   }
   const [first, second] = separators;
   if (first === void 0) return {
    source: value,
    readOnly: false
   };
   const options = second === void 0 ? "" : text.slice(second + 1);
   return {
    source: value.slice(0, first),
    target: value.slice(first + 1, second),
    readOnly: options.split(",").includes("ro")
   };
  }
  function longMount(value) {
   let source;
   let target;
   let type = "volume";
   let readOnly = false;
   let position = 0;
   for (const field of value.text.split(",")) {
    const at = field.indexOf("=");
    const key = at < 0 ? field : field.slice(0, at);
    const text = value.slice(position + at + 1, position + field.length);
    if (key === "type") type = text.text; else if (key === "src" || key === "source") source = text; else if (key === "dst" || key === "target" || key === "destination") target = text; else if (key === "readonly" || key === "ro") readOnly = at < 0 || text.text === "true";
    position += field.length + 1;
   }
   if (!source || type === "tmpfs") return;
   return {
    source,
    ...target && {
     target
    },
    readOnly
   };
  }
 }),
 23999: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   v4: () => launchOf,
   Z$: () => launchesOf,
   kX: () => programName
  });
  var bridges = __webpack_require__(91221);
  var containers = __webpack_require__(43227);
  var options = __webpack_require__(69009);
  // CONCATENATED MODULE: ./build/shared/lint/command-line/packages.js
  const npmValues = [ "--registry", "--node-options", "--prefix", "--userconfig", "--cache", "-w", "--workspace", "--loglevel" ];
  const uvValues = [ "--with", "--with-editable", "--with-requirements", "--python", "-p", "--directory", "--project", "--index-url", "--index", "--default-index", "--extra-index-url", "-i", "--find-links", "-f", "--env-file", "--extra", "--group", "--cache-dir", "--refresh-package", "--constraints", "-c", "--overrides", "--resolution", "--prerelease", "--exclude-newer", "--color", "--config-file" ];
  const npx = {
   subcommands: [],
   sources: [ "-p", "--package" ],
   values: npmValues,
   scripts: [ "-c", "--call" ],
   ecosystem: "npm"
  };
  const node = {
   subcommands: [],
   sources: [],
   values: [ "-r", "--require", "--import", "--loader", "--experimental-loader", "-C", "--conditions", "--env-file", "--max-old-space-size", "--title" ],
   ecosystem: "local"
  };
  const python = {
   subcommands: [],
   sources: [],
   values: [ "-W", "-X" ],
   modules: true,
   ecosystem: "local"
  };
  const runners = {
   npx,
   pnpx: npx,
   npm: {
    ...npx,
    subcommands: [ "exec", "x", "run", "run-script" ],
    fetching: {
     exec: "npm",
     x: "npm"
    }
   },
   pnpm: {
    ...npx,
    subcommands: [ "dlx", "exec", "run" ],
    fetching: {
     dlx: "npm"
    },
    values: [ ...npmValues, "--filter", "-F", "-C", "--dir" ]
   },
   yarn: {
    ...npx,
    subcommands: [ "dlx", "exec", "run" ],
    fetching: {
     dlx: "npm"
    },
    values: [ ...npmValues, "--cwd" ]
   },
   bunx: npx,
   bun: {
    ...npx,
    subcommands: [ "x", "run" ],
    fetching: {
     x: "npm"
    },
    values: [ ...npmValues, "--cwd" ]
   },
   uvx: {
    subcommands: [],
    sources: [ "--from" ],
    values: uvValues,
    ecosystem: "pypi"
   },
   uv: {
    subcommands: [ "tool", "run" ],
    fetching: {
     tool: "pypi"
    },
    sources: [ "--from" ],
    values: uvValues,
    modules: true,
    ecosystem: "local"
   },
   pipx: {
    subcommands: [ "run" ],
    sources: [ "--spec" ],
    values: [ "--python", "--index-url", "--pip-args", "--suffix" ],
    ecosystem: "pypi"
   },
   dnx: {
    subcommands: [],
    sources: [],
    values: [ "--source", "--add-source", "--configfile", "--verbosity", "-v", "--framework", "-f" ],
    ecosystem: "unknown"
   },
   node,
   nodejs: node,
   tsx: node,
   "ts-node": node,
   deno: {
    subcommands: [ "run", "x" ],
    sources: [],
    values: [ "--config", "-c", "--import-map", "--lock", "--cert" ],
    ecosystem: "local"
   },
   python,
   python3: python,
   go: {
    subcommands: [ "run" ],
    sources: [],
    values: [ "-C", "-tags", "-mod", "-modfile" ],
    ecosystem: "local"
   },
   java: {
    subcommands: [],
    sources: [],
    values: [ "-cp", "-classpath", "--class-path" ],
    ecosystem: "local"
   },
   jbang: {
    subcommands: [ "run" ],
    sources: [],
    values: [],
    ecosystem: "unknown"
   },
   dotnet: {
    subcommands: [ "tool", "exec", "dnx", "run" ],
    fetching: {
     exec: "unknown",
     dnx: "unknown"
    },
    sources: [],
    values: [ "--source", "--add-source", "--configfile", "--version", "--framework", "--project" ],
    ecosystem: "local"
   },
   nix: {
    subcommands: [ "run" ],
    sources: [],
    values: [ "--extra-experimental-features", "--experimental-features", "--option" ],
    ecosystem: "local"
   },
   cargo: {
    subcommands: [ "run" ],
    sources: [],
    values: [ "--manifest-path", "-p", "--bin" ],
    ecosystem: "local"
   }
  };
  function isPackageRunner(name) {
   return Object.hasOwn(runners, name);
  }
  function packageLaunch(name, args, depth = 0) {
   const runner = runners[name];
   const {scripts = []} = runner;
   let source;
   let command;
   let rest = [];
   let ecosystem = runner.fetching ? "local" : runner.ecosystem;
   let installed = false;
   const added = [];
   let subcommands = 0;
   const spec = {
    values: [ ...runner.values, ...runner.sources, ...scripts ]
   };
   for (const found of (0, options.T)(args, spec)) {
    if (found.kind === "end") continue;
    if (found.kind === "operand") {
     const {text} = found.word;
     if (subcommands < 2 && runner.subcommands.includes(text)) {
      subcommands++;
      if (runner.fetching && Object.hasOwn(runner.fetching, text)) ecosystem = runner.fetching[text];
      continue;
     }
     command = found.word;
     rest = args.slice(found.index + 1);
     break;
    }
    if (found.name === "-m" && runner.modules) {
     const module = args[found.index + 1];
     if (module && /^(?:uv|pipx)$/.test(module.text) && depth < mostInterpreters) {
      const started = packageLaunch(module.text, args.slice(found.index + 2), depth + 1);
      return "script" in started ? started : {
       ...started,
       wrappers: [ name, ...started.wrappers ]
      };
     }
     return done(name, module, module?.text, "local", void 0, args.slice(found.index + 2));
    }
    if (scripts.includes(found.name) && found.value) return {
     script: found.value
    };
    if (/^--no(?:-install)?$/.test(found.name)) installed = true;
    if (runner.sources.includes(found.name)) source = found.value;
    if (found.name === "--with" && found.value) added.push(found.value);
   }
   if (name === "uv" && command && source === void 0) {
    const program = command.text;
    source = added.find(({text}) => /^[\w.-]+/.exec(text)?.[0] === program);
    if (source) ecosystem = "pypi";
   }
   const inner = command && source === void 0 ? interpreterOf(command.text) : void 0;
   if (inner && rest.length > 0 && depth < mostInterpreters) {
    const started = packageLaunch(inner, rest, depth + 1);
    return "script" in started ? started : {
     ...started,
     wrappers: [ name, ...started.wrappers ]
    };
   }
   const named = source ?? command;
   if (source && runner.fetching && runner.ecosystem === "npm") ecosystem = "npm";
   const {target, version, kind} = packageOf(named?.text ?? "", installed ? "local" : ecosystem);
   return done(name, named, target, kind, version, rest);
  }
  function done(runner, targetText, target, ecosystem, version, args) {
   return {
    runner,
    ...targetText && target !== void 0 && {
     target,
     targetText
    },
    ecosystem,
    ...version !== void 0 && version !== "" && {
     version
    },
    args,
    mounts: [],
    runnerFlags: [],
    env: [],
    wrappers: []
   };
  }
  const mostInterpreters = 3;
  function interpreterOf(text) {
   const name = text.replace(/^(?!@)([^@]+)@.*$/, "$1").replace(/\.exe$/i, "");
   return [ "tsx", "ts-node", "node", "python", "python3", "deno", "bun" ].includes(name) ? name : void 0;
  }
  function packageOf(text, ecosystem) {
   const flake = /^((?:github|gitlab):[\w.-]+\/[\w.-]+)\/([\w.-]+)/.exec(text);
   if (flake) return {
    target: flake[1],
    version: flake[2],
    kind: "git"
   };
   if (/^(?:git\+|git:|github:|gitlab:|bitbucket:|git@)/.test(text) || /^https?:\/\/\S+\.git(?:[@#]|$)/.test(text)) {
    const at = Math.max(text.lastIndexOf("#"), text.lastIndexOf("@"));
    const separated = at > text.lastIndexOf("/") && !/^git@[^#]*$/.test(text);
    return {
     target: separated ? text.slice(0, at) : text,
     version: separated ? text.slice(at + 1) : void 0,
     kind: "git"
    };
   }
   if (/^https?:\/\//.test(text)) return {
    target: text,
    version: void 0,
    kind: "url"
   };
   if (text.startsWith("npm:") || text.startsWith("jsr:")) return packageOf(text.slice(4), "npm");
   if (/^(?:file:|[./~\\]|[a-zA-Z]:[\\/]|\$)/.test(text)) return {
    target: text,
    version: void 0,
    kind: "local"
   };
   const path = /^([\w-]+\.)+[a-z]{2,}\/[^@\s]+(?:@(\S+))?$/.exec(text);
   if (path && ecosystem === "local") return {
    target: text.split("@", 1)[0],
    version: path[2],
    kind: "git"
   };
   if (ecosystem === "local") return {
    target: text,
    version: void 0,
    kind: "local"
   };
   const separator = ecosystem === "pypi" ? /(?:===?|@|[<>~!]=?)/.exec(text) : /(?!^)@/.exec(text);
   const catalog = ecosystem === "unknown" ? /^([\w.-]+)@[\w.-]+(?:\/[\w./-]+)?$/.exec(text) : null;
   if (catalog && !/@v?\d/.test(text)) return {
    target: text,
    version: void 0,
    kind: ecosystem
   };
   const maven = ecosystem === "unknown" ? /^([\w.-]+:[\w.-]+):(\S+)$/.exec(text) : null;
   if (maven) return {
    target: maven[1],
    version: maven[2],
    kind: ecosystem
   };
   if (ecosystem === "npm" && /^[\w.-]+\/[\w.-]+(?:#\S+)?$/.test(text) && !text.startsWith("@")) {
    const [target = text, version] = text.split("#");
    return {
     target,
     version,
     kind: "git"
    };
   }
   if (!separator) return {
    target: text.replace(/\[[^[\]]*\]$/, ""),
    version: void 0,
    kind: ecosystem
   };
   const operator = separator[0];
   const rest = text.slice(separator.index + operator.length);
   const target = text.slice(0, separator.index).replace(/\[[^[\]]*\]$/, "");
   return {
    target,
    version: /^[<>~!]/.test(operator) ? operator + rest : rest,
    kind: ecosystem
   };
  }
  var command_line_words = __webpack_require__(48338);
  // CONCATENATED MODULE: ./build/shared/lint/command-line/launch.js
  const maxUnwraps = 8;
  const maxBridges = 2;
  function launchOf(argv, depth = 0) {
   let words = argv;
   const env = [];
   const wrappers = [];
   for (let unwraps = 0; unwraps < maxUnwraps; unwraps++) {
    const [first] = words;
    if (!first) return;
    if (isCommandLine(first, words.length)) {
     const split = (0, command_line_words.y)(first);
     if (split.length > 1) {
      words = [ ...split, ...words.slice(1) ];
      continue;
     }
    }
    if (words.length === 2 && isArgumentLine(words[0], words[1])) words = [ first, ...(0, 
    command_line_words.y)(words[1]) ];
    const inner = assignmentsBefore(words) ?? unwrap(words);
    if (!inner) break;
    if (!inner.bare) wrappers.push(programName(first.text));
    for (const pair of inner.env) env.push(pair);
    words = inner.words;
   }
   const [program, ...args] = words;
   if (!program) return;
   const launch = launchOfProgram(program, args);
   if ("script" in launch) {
    const script = lastCommand(launch.script);
    const inner = script && depth < maxUnwraps ? launchOf(script, depth + 1) : void 0;
    return inner && {
     ...inner,
     wrappers: [ ...wrappers, programName(program.text), ...inner.wrappers ]
    };
   }
   const inner = depth < maxBridges ? launchOf((0, bridges.M)(launch), depth + 1) : void 0;
   return {
    ...launch,
    env: [ ...env, ...launch.env ],
    wrappers: [ ...wrappers, ...launch.wrappers ],
    ...inner && {
     inner
    }
   };
  }
  function launchesOf(launch) {
   const found = [];
   for (let at = launch; at; at = at.inner) found.push(at);
   return found;
  }
  function launchOfProgram(program, args) {
   const name = programName(program.text);
   if (isPackageRunner(name)) return packageLaunch(name, args);
   if (containers.zG.has(name)) return (0, containers.tD)(name, args);
   return {
    runner: name,
    target: program.text,
    targetText: program,
    ecosystem: "local",
    args,
    mounts: [],
    runnerFlags: [],
    env: [],
    wrappers: []
   };
  }
  function isCommandLine(first, count) {
   const text = first.text.trim();
   if (!/\s/.test(text)) return false;
   if (/^(?:[a-zA-Z]:[\\/]|[\\/~.])/.test(text)) return count === 1 && /\s-{1,2}\w|\s@?[\w.-]+\/[\w.-]+(?:\s|$)/.test(text) && !/\.(?:exe|cmd|bat)$/i.test(text);
   return /^[\w@.+/-]+\s/.test(text) || /^[A-Za-z_]\w*=/.test(text);
  }
  function isArgumentLine(program, args) {
   const name = programName(program.text);
   return (isPackageRunner(name) || containers.zG.has(name)) && /^(?:-|@?[\w.-][\w./@-]*\s)/.test(args.text) && /\S\s+\S/.test(args.text);
  }
  function programName(command) {
   const name = command.trim().slice(Math.max(command.lastIndexOf("/"), command.lastIndexOf("\\")) + 1);
   const plain = name.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
   return /^python3?\.\d+$/.test(plain) ? "python3" : plain;
  }
  const plainWrappers = new Map([ [ "sudo", [ "-u", "-g", "--user", "--group" ] ], [ "exec", [ "-a" ] ], [ "nohup", [] ], [ "time", [] ], [ "nice", [ "-n" ] ], [ "timeout", [ "-s", "-k", "--signal", "--kill-after" ] ], [ "caffeinate", [] ], [ "xvfb-run", [ "-s", "-n" ] ], [ "stdbuf", [ "-i", "-o", "-e" ] ], [ "command", [] ], [ "start", [] ], [ "wsl", [ "-d", "--distribution", "-u", "--user", "--cd" ] ], [ "dotenv", [ "-e", "-f", "--file" ] ], [ "dotenvx", [ "-f", "-e" ] ], [ "with-env", [] ] ]);
  const envValues = [ "-u", "-C", "--unset", "--chdir" ];
  const dashWrappers = new Set([ "op", "doppler", "infisical", "mise", "asdf", "rtx", "direnv", "aws-vault", "teller", "chamber", "vault", "bws", "fnox", "varlock", "with", "devbox", "flox", "envchain", "berglas", "summon" ]);
  function unwrap(words) {
   const name = programName(words[0].text);
   const args = words.slice(1);
   if (name === "cmd") {
    const at = args.findIndex(arg => /^\/[ck]$/i.test(arg.text));
    return at >= 0 ? plain(args.slice(at + 1)) : void 0;
   }
   if (isShell(name)) {
    const at = args.findIndex(arg => /^-[a-z]*c$/.test(arg.text));
    const script = at >= 0 ? args[at + 1] : void 0;
    const command = script && lastCommand(script);
    const inner = command && withAssignments(command);
    return inner && {
     ...inner,
     env: [ ...exportsOf(script), ...inner.env ]
    };
   }
   if (name === "powershell" || name === "pwsh") {
    const at = args.findIndex(arg => /^[-/]c(?:ommand)?$/i.test(arg.text));
    const rest = args.slice(at + 1);
    if (at < 0 || rest.length === 0) return;
    if (rest[0].text === "&") return plain(rest.slice(1));
    return rest.length === 1 ? plain(lastCommand(rest[0]) ?? []) : plain(rest);
   }
   const isEnv = name === "env" || name === "cross-env";
   const values = isEnv ? envValues : plainWrappers.get(name);
   if (values) {
    for (const found of (0, options.T)(args, {
     values
    })) {
     if (found.kind === "end") return withAssignments(args.slice(found.index + 1));
     if (found.kind !== "operand") continue;
     const duration = name === "timeout" && /^[\d.]+[smhd]?$/.test(found.word.text);
     if (!duration) return withAssignments(args.slice(found.index));
    }
    return;
   }
   if (name === "nix" || name === "nix-shell") {
    const at = args.findIndex(arg => /^(?:-c|--command|--run)$/.test(arg.text));
    return at >= 0 ? plain(args.slice(at + 1)) : void 0;
   }
   if (dashWrappers.has(name)) {
    const at = args.findIndex(arg => arg.text === "--");
    return at >= 0 ? plain(args.slice(at + 1)) : void 0;
   }
   return;
  }
  function isShell(name) {
   return /^(?:ba|z|da|k|fi|a|c|tc)?sh$/.test(name);
  }
  function plain(words) {
   return words.length > 0 ? {
    words,
    env: []
   } : void 0;
  }
  function assignmentsBefore(words) {
   if (words.length < 2 || !/^[A-Za-z_]\w*=/.test(words[0].text)) return;
   const inner = withAssignments(words);
   return inner && {
    ...inner,
    bare: true
   };
  }
  function exportsOf(script) {
   return (0, command_line_words.t)(script).flatMap(words => {
    const isExport = words[0]?.text === "export";
    const pairs = (isExport ? words.slice(1) : words).map(word => {
     const at = /^[A-Za-z_]\w*=/.exec(word.text)?.[0].length;
     return at === void 0 ? void 0 : {
      name: word.slice(0, at - 1),
      value: word.slice(at)
     };
    });
    const all = pairs.filter(pair => pair !== void 0);
    return isExport || all.length === words.length ? all : [];
   });
  }
  function withAssignments(words) {
   const env = [];
   for (let i = 0; i < words.length; i++) {
    const at = /^[A-Za-z_]\w*=/.exec(words[i].text)?.[0].length;
    if (at === void 0) return {
     words: words.slice(i),
     env
    };
    env.push({
     name: words[i].slice(0, at - 1),
     value: words[i].slice(at)
    });
   }
   return;
  }
  function lastCommand(script) {
   return (0, command_line_words.t)(script).map(words => words.filter(word => !/^\d?(?:>>?|<)(?:&\d)?/.test(word.text))).filter(words => words.length > 0 && !/^[()]$/.test(words[0].text)).at(-1);
  }
 }),
 69009: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => readOptions,
   f: () => operandOf
  });
  function* readOptions(words, spec) {
   const {values, separators = "="} = spec;
   const takesValue = typeof values === "function" ? values : name => values.includes(name);
   for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const text = word.text;
    if (text === "--") {
     yield {
      kind: "end",
      word,
      index
     };
     for (let rest = index + 1; rest < words.length; rest++) yield {
      kind: "operand",
      word: words[rest],
      index: rest
     };
     return;
    }
    if (!text.startsWith("-") || text === "-") {
     yield {
      kind: "operand",
      word,
      index
     };
     continue;
    }
    const isLong = text.startsWith("--") || spec.short !== "letters";
    const parts = isLong ? [ longOption(text, separators) ] : shortOptions(text, takesValue);
    for (const {name, offset} of parts) {
     const at = index;
     if (offset !== void 0) {
      const value = word.slice(offset);
      yield {
       kind: "option",
       name,
       word,
       index: at,
       value,
       valueAt: {
        index: at,
        offset
       },
       all: [ value ],
       joined: true
      };
      continue;
     }
     const value = takesValue(name) ? words[index + 1] : void 0;
     if (!value) {
      yield {
       kind: "option",
       name,
       word,
       index: at,
       all: [],
       joined: false
      };
      continue;
     }
     const all = [ value ];
     index++;
     while (index + 1 < words.length && spec.takesMore?.(name, words[index + 1].text)) all.push(words[++index]);
     yield {
      kind: "option",
      name,
      word,
      index: at,
      value,
      valueAt: {
       index: at + 1,
       offset: 0
      },
      all,
      joined: false
     };
    }
   }
  }
  function operandOf(words, spec, isWanted = () => true) {
   for (const found of readOptions(words, spec)) if (found.kind === "operand" && isWanted(found.word)) return found;
   return;
  }
  function longOption(text, separators) {
   const found = [ ...separators ].map(separator => text.indexOf(separator)).filter(at => at > 1);
   if (found.length === 0) return {
    name: text
   };
   const end = Math.min(...found);
   return {
    name: text.slice(0, end),
    offset: end + 1
   };
  }
  function shortOptions(text, takesValue) {
   const parts = [];
   for (let at = 1; at < text.length; at++) {
    const name = `-${text[at]}`;
    if (text[at + 1] === "=") return [ ...parts, {
     name,
     offset: at + 2
    } ];
    if (takesValue(name)) {
     parts.push(at + 1 < text.length ? {
      name,
      offset: at + 1
     } : {
      name
     });
     return parts;
    }
    parts.push({
     name
    });
   }
   return parts;
  }
 }),
 48338: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   t: () => splitCommands,
   y: () => splitWords
  });
  function splitWords(text) {
   return splitCommands(text, false)[0] ?? [];
  }
  const longest = 5e4;
  function splitCommands(text, operators = true) {
   const commands = [];
   if (text.text.length > longest) return [ [ text ] ];
   let words = [];
   let pieces = [];
   let inWord = false;
   let quote = "";
   const source = text.text;
   const flush = () => {
    if (inWord) words.push(text.compose(pieces));
    pieces = [];
    inWord = false;
   };
   const push = (value, start, end) => {
    const last = pieces.at(-1);
    if (last && last.end === start && value.length === end - start && last.text.length === last.end - last.start) {
     last.text += value;
     last.end = end;
    } else pieces.push({
     text: value,
     start,
     end
    });
    inWord = true;
   };
   const endCommand = () => {
    flush();
    if (words.length > 0) commands.push(words);
    words = [];
   };
   for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (operators && quote === "" && /[;&|\n]/.test(char)) {
     if (char === "&" && (/[<>]/.test(source[i - 1] ?? "") || source[i + 1] === ">")) {
      push(char, i, i + 1);
      continue;
     }
     endCommand();
     continue;
    }
    if (char === "\\" && quote === "" && /[\r\n]/.test(source[i + 1] ?? "")) {
     i += source.startsWith("\r\n", i + 1) ? 2 : 1;
     flush();
     continue;
    }
    if (quote === "" && (char === " " || char === "\t" || char === "\n" || char === "\r")) flush(); else if (char === quote) quote = ""; else if (quote === "" && (char === '"' || char === "'")) {
     quote = char;
     inWord = true;
    } else if (char === "\\" && quote !== "'" && isEscaped(source[i + 1], quote)) {
     push(source[i + 1], i, i + 2);
     i++;
    } else push(char, i, i + 1);
   }
   endCommand();
   return commands;
  }
  function isEscaped(next, quote) {
   if (next === void 0) return false;
   return quote === '"' ? /["\\$`]/.test(next) : /[\s"'$`]/.test(next);
  }
 }),
 56767: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   KI: () => shownHost,
   U9: () => isLoopback,
   cL: () => writtenAddress,
   sO: () => addressesOf,
   w4: () => hostOf
  });
  var _command_line_bridges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91221);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78401);
  function addressesOf(server) {
   if (server.url) return [ server.url ];
   const {launch} = server;
   if (!launch || !_command_line_bridges_js__WEBPACK_IMPORTED_MODULE_0__.E.test(launch.target ?? "")) return [];
   return launch.args.filter(({text}) => /^(?:https?|wss?):\/\//i.test(text)).slice(0, 1);
  }
  function writtenAddress(url) {
   const fallback = (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.M1)(url.text);
   return fallback ? url.slice(fallback.start, fallback.start + fallback.text.length) : url;
  }
  function shownHost(url) {
   const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?([^/?#]+)/i.exec(url);
   const host = match?.[1];
   if (!host) return;
   const end = match[0].length;
   const hidden = (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.SQ)(url).some(hit => hit.start < end && hit.end > end - host.length);
   const isHost = /^(?:\[[\da-f:.%]+\]|[^:\s]*)(?::(?:\d{1,5}|\$.*|\{.*|%.*)?)?$/i.test(host);
   return hidden || !isHost && !/[${%]/.test(host) ? "a host that holds a credential" : (0, 
   _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.HD)(host);
  }
  function isLoopback(host) {
   return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:127\.[\d.]+\])$/.test(host);
  }
  function hostOf(url) {
   return /^[a-z]+:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url.trim())?.[1]?.toLowerCase();
  }
 }),
 15515: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   m: () => filesystemAccess
  });
  var _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23999);
  var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19143);
  const pathFlag = /^--?(?:allow(?:ed)?[-_]?(?:path|dir|director(?:y|ies)|root|folder)s?|root(?:[-_]?(?:path|dir(?:ectory)?|folder))?|roots|base[-_]?(?:path|dir(?:ectory)?)|(?:work(?:ing)?|project|vault|data)?[-_]?dir(?:ectory)?|director(?:y|ies)|folder|path|paths|workspace|project(?:[-_]root)?|repository|repo|mount)$/i;
  const pathVariable = /(?:^|_)(?:ALLOWED_(?:DIRECTORIES|DIRS|PATHS|DIRECTORY|DIR|PATH|ROOTS|FOLDERS)|CODE_REPO_PATHS|(?:FS|FILESYSTEM|FILE|MCP|WORKSPACE)_(?:ROOT|ROOTS|PATH|DIR|DIRECTORY|BASE))$/i;
  const placeholderHome = /[\\/](?:<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|your[-_ ]?\w*|(?:my|the)?[-_]?user[-_ ]?name|xxx+)[\\/]*$/i;
  function filesystemAccess(server, config) {
   const found = [];
   const add = (path, range, through) => {
    if (path.trim() === "" || (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.UO)(path, config.filesystemRoots)) return;
    const breadth = placeholderHome.test(path) ? "narrow" : (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.CO)(path);
    found.push({
     path,
     breadth,
     range,
     through
    });
   };
   const addList = (value, through) => {
    for (const part of (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.IB)(value.text)) add(part.text, value.range(part.start, part.start + part.text.length), through);
   };
   for (const launch of (0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.Z$)(server.launch)) {
    if (launch.ecosystem === "oci") {
     for (const mount of launch.mounts) add(mount.source.text, mount.source.range(), "mount");
     return found;
    }
    if (!launch.inner) addArguments(launch, add, addList);
   }
   for (const {name, value} of [ ...server.env, ...server.launch?.env ?? [] ]) if (pathVariable.test(name.text) && !value.text.startsWith("[")) addList(value, name.text);
   for (const {name, value} of server.nested ?? []) if (pathFlag.test(`--${name.text}`) || pathVariable.test(name.text)) add(value.text, value.range(), name.text);
   return found;
  }
  const switches = [ [ /rust-mcp-filesystem/, /^(?:-w|--allow-write|-t|--enable-roots)$/ ] ];
  function addArguments({args, target = ""}, add, addList) {
   const isSwitch = flag => switches.some(([server, flags]) => server.test(target) && flags.test(flag));
   args.forEach((arg, index) => {
    const equals = /^(--?[\w-]+)=/.exec(arg.text);
    if (equals) {
     if (pathFlag.test(equals[1])) addList(arg.slice(equals[0].length), "argument");
     return;
    }
    if (arg.text.startsWith("-")) return;
    const before = args[index - 1]?.text ?? "";
    if (/^--?[a-z]/i.test(before) && !pathFlag.test(before) && !isSwitch(before)) return;
    add(arg.text, arg.range(), "argument");
   });
  }
 }),
 96808: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => matchesAny,
   g: () => isThroughGateway
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  function isThroughGateway(url, gateways) {
   const address = url.trim();
   return gateways.some(gateway => {
    const prefix = (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(gateway, "/");
    const origin = /^[a-z]+:\/\/[^/?#]+/i.exec(prefix)?.[0] ?? prefix;
    const start = address.slice(0, prefix.length);
    const matches = start.slice(0, origin.length).toLowerCase() === origin.toLowerCase() && start.slice(origin.length) === prefix.slice(origin.length);
    return matches && /^(?:$|[/?#])/.test(address.slice(prefix.length)) && !/[/\\]\.\.(?:[/\\]|$)|%2e%2e/i.test(address);
   });
  }
  function matchesAny(names, patterns) {
   return patterns.some(pattern => names.some(name => matches(name, pattern)));
  }
  function matches(name, pattern) {
   const parts = pattern.split("*");
   if (parts.length === 1) return name === pattern;
   const [first = "", ...rest] = parts;
   const last = rest.pop() ?? "";
   if (!name.startsWith(first) || name.length < first.length + last.length) return false;
   let at = first.length;
   for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
   }
   return name.endsWith(last) && name.length - last.length >= at;
  }
 }),
 19143: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   CO: () => breadthOf,
   IB: () => splitPathList,
   UO: () => isWithin
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  const systemFolders = new Set([ "/etc", "/var", "/usr", "/home", "/Users", "/System", "/Library", "/Volumes", "/mnt", "/media", "/opt", "/proc", "/sys", "/dev", "/bin", "/sbin", "/lib", "/boot", "/private", "/private/etc", "/private/var" ]);
  const homeVariable = /^(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|\{env:HOME\}|\$env:(?:HOME|USERPROFILE)|\$\{(?:env:)?USERPROFILE\}|\{env:USERPROFILE\}|%(?:USERPROFILE|HOMEPATH)%|%HOMEDRIVE%%HOMEPATH%)(?=[\\/]|$)/i;
  const workspaceVariable = /^(?:\$\{(?:workspaceFolder|workspaceRoot|workspaceFolder:[^}]*|env:PWD|PWD)\}|\$PWD|\$\(pwd\)|%CD%|\$\{CLAUDE_PROJECT_DIR\})(?=[\\/]|$)/;
  function breadthOf(written) {
   let path = written.trim();
   const uri = /^file:\/\/(?:localhost)?(?=\/|$)/i.exec(path);
   if (uri) path = path.slice(uri[0].length) || "/"; else if (/^file:\/*$/i.test(path)) path = "/";
   path = path.replace(/^\/(?=[a-zA-Z]:(?:[\\/]|$))/, "").replace(/^[\\/]{2}[?.](?:[\\/]|$)/, "") || "/";
   if (/^[a-zA-Z]:(?:[\\/]|$)/.test(path)) return windowsBreadth(path);
   const home = homeVariable.exec(path);
   if (home) {
    const rest = path.slice(home[0].length);
    const {segments, above} = resolveSegments(rest);
    return above > 0 ? relativeBreadth(rest, "broad", "root") : inHome(segments);
   }
   const workspace = workspaceVariable.exec(path);
   if (workspace) return relativeBreadth(path.slice(workspace[0].length), "narrow", "broad");
   if (path.startsWith("/")) return absoluteBreadth(path);
   if (path.startsWith("\\") && !path.startsWith("\\\\")) return path === "\\" ? "root" : "narrow";
   return /^\.\.?(?:[\\/]|$)/.test(path) ? relativeBreadth(path, "narrow", "broad") : "narrow";
  }
  function resolveSegments(path) {
   const segments = [];
   let above = 0;
   for (const segment of path.split(/[\\/]+/)) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment); else if (segments.length > 0) segments.pop(); else above++;
   }
   while (segments.length > 0 && /^\*{1,2}$/.test(segments.at(-1))) segments.pop();
   return {
    segments,
    above
   };
  }
  function relativeBreadth(path, here, parent) {
   const {segments, above} = resolveSegments(path);
   if (segments.length > 0) return "narrow";
   return above > 0 ? parent : here;
  }
  function absoluteBreadth(path) {
   const {segments} = resolveSegments(path);
   const [first, second] = segments;
   const resolved = `/${segments.join("/")}`;
   if (!first || systemFolders.has(resolved)) return "root";
   if (/^[a-z]$/i.test(segments.at(-1)) && (segments.length === 1 || segments.length === 2 && first === "mnt")) return "root";
   if (first === "root") return inHome(segments.slice(1));
   if ((first === "home" || first === "Users") && second) return ofHome(second, segments.slice(2));
   return "narrow";
  }
  function windowsBreadth(path) {
   const {segments} = resolveSegments(path.slice(2));
   const [first, second] = segments.map(segment => segment.toLowerCase());
   if (!first) return "root";
   if (segments.length === 1 && /^(?:users|windows|program files(?: \(x86\))?|programdata)$/.test(first)) return "root";
   return first === "users" && second ? ofHome(second, segments.slice(2)) : "narrow";
  }
  const credentialFolders = new Set([ ".ssh", ".gnupg", ".aws", ".azure", ".kube", ".docker", ".config", ".config/gcloud", ".config/gh", ".claude", ".codex", ".gemini", ".cursor", ".password-store", ".mozilla", "library/keychains", "library/application support", "appdata", "appdata/roaming", "appdata/local" ]);
  const personalFolders = new Set([ "documents", "desktop", "downloads", "pictures", "dropbox", "onedrive" ]);
  const placeholder = /^(?:<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|your[-_ ]?\w*|(?:my|the)?[-_]?user[-_ ]?name|xxx+)$/i;
  function ofHome(owner, segments) {
   return segments.length > 0 && placeholder.test(owner) ? "narrow" : inHome(segments);
  }
  function inHome(segments) {
   if (segments.length === 0) return "broad";
   const folder = segments.join("/").toLowerCase();
   if (credentialFolders.has(folder)) return "credentials";
   return personalFolders.has(folder) ? "personal" : "narrow";
  }
  function isWithin(path, roots) {
   const normal = text => (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(text.replaceAll("\\", "/"), "/");
   const target = normal(path);
   return roots.some(root => target === normal(root) || target.startsWith(`${normal(root)}/`));
  }
  function splitPathList(text) {
   const parts = [];
   let start = 0;
   for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    const drive = char === ":" && i - start === 1 && /[\\/]/.test(text[i + 1] ?? "");
    const scheme = char === ":" && text.startsWith("//", i + 1);
    const reference = char === ":" && text.lastIndexOf("{", i) > text.lastIndexOf("}", i);
    if (char !== void 0 && (!/[,;:]/.test(char) || drive || scheme || reference)) continue;
    const part = text.slice(start, i);
    const trimmed = part.trim();
    if (trimmed !== "") parts.push({
     text: trimmed,
     start: start + part.indexOf(trimmed)
    });
    start = i + 1;
   }
   return parts;
  }
 }),
 18282: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => isUnpinned
  });
  function isUnpinned(launch) {
   const {ecosystem, version, target} = launch;
   if (!target || !launch.targetText || /[${%]/.test(target)) return false;
   if (version !== void 0 && /[${%]/.test(version)) return false;
   switch (ecosystem) {
   case "npm":
    return !/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version ?? "");

   case "pypi":
    return !/^v?\d+(?:\.\d+)+(?:(?:a|b|rc|\.post|\.dev)\d+)?$/.test(version ?? "");

   case "oci":
    return !/^sha256:[0-9a-f]{64}$/.test(version ?? "") && !/^v?\d+\.\d+\.\d+/.test(version ?? "");

   case "git":
    return !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(version ?? "") && !/^v\d+\.\d+\.\d+$/.test(version ?? "");

   case "url":
    return !/@v?\d+\.\d+\.\d+/.test(target);

   case "unknown":
    return launch.runner === "jbang" ? target.includes("@") || version !== void 0 && !/^\d[\w.-]*$/.test(version) : /^(?:dnx|dotnet)$/.test(launch.runner) && !/^\d+\.\d+\.\d+/.test(version ?? "");

   case "local":
    return false;
   }
  }
 })
};
