"use strict";

exports.id = 3075;

exports.ids = [ 3075 ];

exports.modules = {
 45253: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   R: () => referenceFix
  });
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35376);
  var _documents_mcp_client_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65714);
  var _fix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62019);
  function referenceFix(file, judgement, range, site) {
   const server = site?.server;
   if (!server || judgement.certainty !== "known" || site.dialect !== "mcp-client") return;
   if (server.nested?.some(({value}) => value === site.value)) return;
   const client = (0, _documents_mcp_client_lookup_js__WEBPACK_IMPORTED_MODULE_2__.U4)(server.client);
   const variable = variableName(site, server);
   if (variable === void 0) return;
   if (client.replacement === "variable-name") return codexFix(file, site, variable);
   const {syntaxes, certain, example} = client.dialect;
   if (!certain || syntaxes.length === 0 || !client.paths.test(file.path)) return;
   if (client.keyClients && !file.text.includes(`"${client.keys[0]}"`)) return;
   const whole = site.place === "environment" ? site.value.range() : range;
   if (!isQuotedOrPlain(file.text, whole)) return;
   if (client.replacement === "input") return inputFix(file, whole, variable, server);
   const reference = example.replace("NAME", variable);
   const name = /\w{0,40}NAME/.exec(example)[0].replace("NAME", variable);
   return {
    description: `replaced by ${reference}: ${whatToSet(client, name)}, and revoke the old value`,
    edits: [ {
     start: whole.start,
     end: whole.end,
     newText: reference
    } ]
   };
  }
  function whatToSet({store, title}, name) {
   if (store === "secret") return `store the secret ${name}`;
   return `set the environment variable ${name} where ${title} starts`;
  }
  function inputFix(file, range, variable, server) {
   const id = variable.toLowerCase().replaceAll("_", "-");
   const inputs = inputsOf(file);
   if (!inputs) return;
   const description = `${variable} of the MCP server ${server.name}`;
   return {
    description: `replaced by \${input:${id}}: VS Code asks for it once and keeps it in the secret store; revoke the old value`,
    edits: [ {
     start: range.start,
     end: range.end,
     newText: `\${input:${id}}`
    }, ...inputs.ids.has(id) ? [] : inputs.adding(id, description) ]
   };
  }
  const knownInputs = new WeakMap;
  function inputsOf(file) {
   const known = knownInputs.get(file);
   if (known) return known;
   const {text} = file;
   const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
    eol: (0, _fix_js__WEBPACK_IMPORTED_MODULE_3__.n_)(text)
   };
   const tree = (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
   if (tree?.type !== "object") return;
   const list = (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, [ "inputs" ]);
   const entry = {
    type: "promptString",
    id: "{id}",
    description: "{description}",
    password: true
   };
   const inserted = options => list?.type === "array" ? (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, [ "inputs", -1 ], entry, {
    ...options,
    isArrayInsertion: true
   }) : (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, [ "inputs" ], [ entry ], {
    ...options,
    getInsertionIndex: () => 0
   });
   const formatted = inserted({
    formattingOptions
   });
   const inputs = list ? text.slice(list.offset, list.offset + list.length) : "";
   const repeats = formatted.some(({offset, length}) => text.slice(offset, offset + length).replace(inputs, "").replace('"inputs"', "").includes('"'));
   const template = repeats ? inserted({}) : formatted;
   const found = {
    ids: new Set(list?.children?.map(child => (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(child, [ "id" ])?.value)),
    adding: (id, description) => template.map(({offset, length, content}) => ({
     start: offset,
     end: offset + length,
     newText: content.replace('"{id}"', () => JSON.stringify(id)).replace('"{description}"', () => JSON.stringify(description))
    }))
   };
   knownInputs.set(file, found);
   return found;
  }
  function codexFix(file, site, variable) {
   const {start} = site.value.range();
   const {line, column} = file.position(start);
   const lineStart = start - (column - 1);
   const text = file.line(line);
   const edits = inlineTable(text, lineStart, variable) ?? ownLine(file, line, lineStart, variable);
   if (!edits) return;
   return {
    description: `replaced by the name of the environment variable ${variable}: set it where Codex starts, and revoke the old value`,
    edits
   };
  }
  function inlineTable(text, lineStart, variable) {
   const table = /^(\s*)(env|http_headers)\s*=\s*\{\s*("?)([\w-]+)\3\s*=\s*(["'])([^"']*)\5\s*\}/.exec(text);
   if (!table) return;
   const [all, indent = "", kind, , name = "", , value = ""] = table;
   const newText = byName(kind, name, value, variable);
   return newText === void 0 ? void 0 : [ {
    start: lineStart + indent.length,
    end: lineStart + all.length,
    newText
   } ];
  }
  function ownLine(file, line, lineStart, variable) {
   const entry = /^\s*("?)([\w-]+)\1\s*=\s*(["'])([^"']*)\3\s*(?:#.*)?$/.exec(file.line(line));
   const header = headerAbove(file, line);
   const table = header && /^\[(mcp_servers\..+)\.(env|http_headers)\]$/.exec(header.name);
   if (!entry || !table) return;
   const server = headerAbove(file, header.line);
   if (server?.name !== `[${table[1]}]`) return;
   const added = byName(table[2], entry[2], entry[4], variable);
   if (added === void 0) return;
   const whole = {
    start: lineStart,
    end: file.lineStart(line + 1),
    newText: ""
   };
   const key = added.slice(0, added.indexOf(" "));
   for (let at = server.line + 1; at < header.line; at++) {
    if (!new RegExp(`^\\s*${key}\\s*=`).test(file.line(at))) continue;
    const list = /^\s*env_vars\s*=\s*\[[^\]#]*(?=\])/.exec(file.line(at));
    if (!list) return;
    const end = file.lineStart(at) + list[0].length;
    const comma = /[[,]\s*$/.test(list[0]) ? "" : ", ";
    return [ {
     start: end,
     end,
     newText: `${comma}"${variable}"`
    }, whole ];
   }
   const below = file.lineStart(server.line + 1);
   return [ {
    start: below,
    end: below,
    newText: `${added}\n`
   }, whole ];
  }
  function byName(table, name, value, variable) {
   if (table === "env") return `env_vars = ["${variable}"]`;
   if (/^authorization$/i.test(name)) return /^Bearer \S+$/.test(value) ? `bearer_token_env_var = "${variable}"` : void 0;
   return `env_http_headers = { "${name}" = "${variable}" }`;
  }
  const maxTableLines = 200;
  function headerAbove(file, line) {
   for (let at = line - 1; at >= Math.max(1, line - maxTableLines); at--) {
    const header = /^\s*(\[[^\]]+\])\s*(?:#.*)?$/.exec(file.line(at));
    if (header) return {
     line: at,
     name: header[1]
    };
   }
   return;
  }
  function variableName({name, place}, server) {
   if (name === void 0 || (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.HD)(name) !== name || (0, 
   _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.HD)(server.name) !== server.name) return;
   if (place === "environment") return /^[A-Za-z_]\w{0,80}$/.test(name) ? name : void 0;
   if (place !== "header" && place !== "argument") return;
   const word = text => text.toUpperCase().replace(/[^A-Z0-9]+/g, "_").split("_").filter(Boolean).join("_");
   const what = /^authorization$/i.test(name) ? "TOKEN" : word(name).replace(/^X_/, "");
   const variable = `${word(server.name)}_${what}`;
   return /^[A-Z][A-Z0-9_]{2,80}$/.test(variable) ? variable : void 0;
  }
  const reach = 1e3;
  function isQuotedOrPlain(text, {start, end}) {
   const before = text.slice(Math.max(0, start - reach), start);
   const after = text.slice(end, end + reach);
   const quoted = /["'][^"'\r\n]*$/.test(before) && /^[^"'\r\n]*["']/.test(after);
   return quoted || /(?:^|[\r\n])[ \t]*(?:- )?[\w-]+: $/.test(before);
  }
 }),
 33047: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => exposedArgument
  });
  var _credentials_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73313);
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85850);
  var _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49836);
  var _secret_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87456);
  const builtins = new Set("echo printf export declare local readonly typeset unset set shift test [ [[ read true false : return exit eval trap print write-host write-output write-information write-verbose".split(" "));
  function exposedArgument({command, values, step}) {
   const program = (0, _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(command);
   const inProcess = /^(?:pwsh|powershell)$/.test(step.script?.shell ?? "");
   if (program === "" || builtins.has(program)) return;
   const {words} = command;
   for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const text = word.text.text;
    const found = (inProcess && !text.startsWith("--") ? void 0 : longOption(program, words, i, values)) ?? shortOption(command, program, i, values) ?? environmentOption(program, words, i, values) ?? header(program, words, i, values) ?? userInfo(program, words, i, values) ?? urlWithSecret(program, word, values);
    if (found) return found;
    if (program === "npm" && /_authToken[= ]?/.test(text) && (word.expansions.length > 0 || (words[i + 1]?.expansions.length ?? 0) > 0)) return {
     word,
     flag: "_authToken",
     what: "a token",
     help: "Put the token into NODE_AUTH_TOKEN and let .npmrc refer to it."
    };
   }
   return;
  }
  const noOtherWay = new Set([ "dotnet", "nuget", "vercel", "vsce", "ovsx" ]);
  function longOption(program, words, index, values) {
   const word = words[index];
   const text = word.text.text;
   const match = /^(--?[A-Za-z][\w-]*)(?:([=:])([\s\S]*))?$/.exec(text);
   if (!match) return;
   const [, flag, separator] = match;
   if (!flag.startsWith("--") && flag.length < 5) return;
   if (!(0, _credentials_secret_name_js__WEBPACK_IMPORTED_MODULE_0__.G)(flag) || /(?:stdin|file|path|env|name|id|prompt|type|store|url|ref)$/i.test(flag)) return;
   if (/^--(?:federated-token|id-token|assertion|web-identity-token)$/.test(flag)) return;
   if (/^--secrets?$/.test(flag) && /^(?:docker|podman|buildah|buildx|gh|gcloud|kubectl|az|act)$/.test(program)) return;
   const value = separator ? (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_2__.jn)(word, flag.length + 1) : words[index + 1];
   if (!value || value.expansions.length === 0) return;
   const first = value.expansions[0];
   const literalBefore = value.text.text.slice(0, first.start);
   if (/^(?:file:|@|env:|op:|vault:|\/|\.{1,2}\/)/.test(literalBefore) || /\.(?:json|txt|pem|key|ya?ml)$/i.test(value.text.text)) return;
   const known = values.get(separator ? word : value);
   if (!known && first.kind === "template" && /^(?:inputs|matrix|github\.event|vars|parameters)\b/.test(first.name ?? "") && !(0, 
   _credentials_secret_name_js__WEBPACK_IMPORTED_MODULE_0__.G)(first.name?.split(".").at(-1) ?? "")) return;
   const only = noOtherWay.has(program);
   return {
    word: separator ? word : value,
    flag,
    what: known?.what ?? `the value of ${flag}`,
    help: only ? `${program} accepts it no other way: run it on a machine that nobody else uses, and keep the lifetime of the token short, with trusted publishing where it exists.` : helpFor(program, flag),
    ...only ? {
     severity: "note"
    } : {}
   };
  }
  function helpFor(program, flag) {
   switch (program) {
   case "docker":
   case "podman":
   case "helm":
   case "oras":
    return 'Pipe it in: printf %s "$PASSWORD" | … --password-stdin.';

   case "claude":
    return "Put the key into ANTHROPIC_API_KEY in the env of the step and drop the option.";

   case "az":
    return "Log in with the identity of the job, and let the task or azure/login do it.";

   default:
    return `Use the environment variable or the standard input that ${program} reads in place of ${flag}.`;
   }
  }
  function shortOption(command, program, index, values) {
   const found = (0, _secret_options_js__WEBPACK_IMPORTED_MODULE_3__.y)(command, program, index);
   if (!found || found.value.expansions.length === 0) return;
   const {flag, word, value} = found;
   if (program === "az" && /\.(?:pem|pfx|crt)$/i.test(value.text.text)) return;
   return {
    word,
    flag,
    what: values.get(word)?.what ?? "a password",
    help: helpFor(program, flag)
   };
  }
  function environmentOption(program, words, index, values) {
   const word = words[index];
   const text = word.text.text;
   const before = words[index - 1]?.text.text ?? "";
   const joined = /^(--(?:env|build-arg|set|set-string|from-literal|var)|-var)=/.exec(text);
   const flag = joined?.[1] ?? before;
   const containers = /^(?:docker|podman|nerdctl|buildah)$/.test(program);
   const applies = containers && /^(?:-e|--env|--build-arg)$/.test(flag) || program === "helm" && /^--set(?:-string)?$/.test(flag) || /^(?:kubectl|oc)$/.test(program) && flag === "--from-literal" || /^(?:terraform|tofu|terragrunt)$/.test(program) && /^-?-var$/.test(flag) || program === "claude" && /^(?:-e|--env)$/.test(flag);
   if (!applies) return;
   const pair = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_2__.jn)(word, joined ? joined[0].length : 0);
   const equals = pair.text.text.indexOf("=");
   if (equals < 1 || pair.expansions.length === 0) return;
   const name = pair.text.text.slice(0, equals).split(".").at(-1);
   const known = values.get(word);
   if (!known && !(0, _credentials_secret_name_js__WEBPACK_IMPORTED_MODULE_0__.G)(name)) return;
   return {
    word,
    flag,
    what: known?.what ?? `the value of ${name}`,
    help: containers ? `Name the variable without its value (${flag} ${name}): it is then taken from the environment.` : "Pass it in a file or through the environment."
   };
  }
  function header(program, words, index, values) {
   if (!/^(?:curl|wget|http|https|xh|git)$/.test(program)) return;
   const word = words[index];
   const match = /^(?:--header=|-H|[\w./:*-]{0,200}\.extraheader=)?\s*([A-Za-z][\w-]*)\s*:\s*/i.exec(word.text.text);
   const flagged = program === "git" && /\.extraheader(?:=|$)/i.test(`${words[index - 1]?.text.text ?? ""} ${word.text.text}`) || /^(?:-H|--header)$/.test(words[index - 1]?.text.text ?? "") || /^(?:-H|--header=)/.test(word.text.text);
   if (!match || !flagged || word.expansions.length === 0) return;
   const known = values.get(word);
   if (!known && !/^(?:proxy-)?authorization$|token|api-?key|secret/i.test(match[1])) return;
   return {
    word,
    flag: `-H ${match[1]}`,
    severity: "note",
    what: known?.what ?? `the value of the header ${match[1]}`,
    help: program === "git" ? "Pass it through the environment: GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0 and GIT_CONFIG_VALUE_0." : 'Let curl read the header from its standard input: curl -H @- <<< "Authorization: Bearer $TOKEN".'
   };
  }
  function urlWithSecret(program, word, values) {
   const known = values.get(word);
   const text = word.text.text;
   const scheme = text.indexOf("://");
   const at = scheme < 0 ? -1 : text.indexOf("@", scheme);
   if (!known || at < 0) return;
   if (!word.expansions.some(({start, end}) => start > scheme && end <= at)) return;
   return {
    word,
    flag: "url",
    what: known.what,
    help: program === "git" ? "Let git ask for it: actions/checkout with token, a credential helper, or http.extraHeader from the environment (GIT_CONFIG_COUNT)." : "Pass it through the environment or the standard input.",
    ...known.kind === "token" ? {
     severity: "note"
    } : {}
   };
  }
  function userInfo(program, words, index, values) {
   if (program !== "curl" || !/^(?:-u|--user)$/.test(words[index - 1]?.text.text ?? "")) return;
   const word = words[index];
   const known = values.get(word);
   if (!known) return;
   return {
    word,
    flag: "-u",
    what: known.what,
    help: "Use --netrc-file, or --config - with the user on the standard input."
   };
  }
 })
};
