export const id = 3017;

export const ids = [ 3017 ];

export const modules = {
 33017: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   policy: () => policy_policy
  });
  var errors = __webpack_require__(52005);
  var policy = __webpack_require__(39471);
  var tool_table = __webpack_require__(21834);
  var markdown = __webpack_require__(28663);
  var version = __webpack_require__(67416);
  // CONCATENATED MODULE: ./build/shared/gateway/tool-table-reports.js
  function renderPolicy(format, policy, tables) {
   switch (format) {
   case "apim":
    return renderApim(tables);

   case "json":
    return renderJson(policy, tables);

   case "markdown":
    return renderMarkdown(policy, tables);
   }
  }
  function renderApim(tables) {
   const all = tables.flatMap(({namedValues}) => namedValues);
   const [only] = all;
   if (all.length === 1 && only) return `${only.value}\n`;
   return all.map(({name, value}) => `${name}: ${value}\n`).join("");
  }
  function renderJson(policy, tables) {
   const report = {
    schemaVersion: 1,
    tool: {
     name: version.U,
     version: version.r
    },
    policy: policy.source,
    servers: tables.map(({server, tools, globs, namedValues}) => ({
     name: server,
     tools: tools.map(({name, toolClass}) => ({
      name,
      class: toolClass
     })),
     globs: globs.map(({name, toolClass}) => ({
      glob: name,
      class: toolClass
     })),
     namedValues: namedValues.map(({name, value}) => ({
      name,
      value,
      characters: value.length
     }))
    })),
    remarks: remarks(tables)
   };
   return `${JSON.stringify(report, null, 2)}\n`;
  }
  function renderMarkdown(policy, tables) {
   const sections = tables.flatMap(({server, tools, globs, namedValues}) => [ `### ${(0, 
   markdown.wh)(server)}`, "", "| Tool | Class |", "|---|---|", ...[ ...tools, ...globs ].map(({name, toolClass}) => `| ${(0, 
   markdown.ph)(name)} | ${toolClass} |`), "", ...namedValues.flatMap(({name, value}) => [ `Named value ${(0, 
   markdown.ph)(name)}, ${value.length} of ${tool_table.sw} characters:`, "", "```text", value, "```", "" ]) ]);
   const said = remarks(tables);
   return [ `## Tool classes of ${(0, markdown.wh)(policy.source)}`, "", ...sections, ...said.length > 0 ? [ ...said.map(remark => `- ${(0, 
   markdown.wh)(remark)}`), "" ] : [] ].join("\n");
  }
  function remarks(tables) {
   return tables.flatMap(({server, tools, globs, namedValues}) => {
    const said = [];
    if (globs.length > 0) {
     const names = globs.map(({name}) => `'${name}'`);
     const shown = `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
     said.push(`server '${server}': the gateway's table holds names, and ${shown} ${names.length > 1 ? "are globs" : "is a glob"}: the gateway refuses tools that are listed nowhere else. List them by name.`);
    }
    if (tools.length === 0) said.push(`server '${server}' lists no tool by name: it has no named value.`);
    if (namedValues.length > 1) {
     const length = namedValues.reduce((sum, {value}) => sum + value.length + 1, -1);
     const read = namedValues.map(({name}) => `{{${name}}}`).join(";");
     said.push(`server '${server}': the table has ${length} characters, and a named value holds ${tool_table.sw}: it is split into ${namedValues.length}. Read them in the policy as "${read}".`);
    }
    return said;
   });
  }
  var shared_inputs = __webpack_require__(52043);
  var write = __webpack_require__(78427);
  // CONCATENATED MODULE: ./build/shared/commands/policy.js
  const policy_policy = async (host, inputs) => {
   const source = inputs.required("policy");
   const plan = planOf(host, inputs);
   const read = await (0, policy.T4)(source, host.workspace);
   const tables = (0, tool_table.Q)(read);
   for (const {format, file} of plan) {
    const text = renderPolicy(format, read, tables);
    if (file !== void 0) (0, write.u)(host, "output-file", file, text); else if (format === "json") host.printRaw(text); else host.print(text.trimEnd());
   }
   for (const remark of remarks(tables)) host.log.warning(remark);
   if (host.kind !== "terminal") await host.writeSummary(renderPolicy("markdown", read, tables));
   return {
    exitCode: 0
   };
  };
  function planOf(host, inputs) {
   const formats = [ ...new Set(inputs.list("format")) ];
   const files = inputs.list("output-file");
   if (files.length > formats.length) throw new errors.e(`${(0, shared_inputs.NB)(host, "output-file")} names ${files.length} files for ${formats.length === 1 ? "one format" : `${formats.length} formats`}: name a ${(0, 
   shared_inputs.NB)(host, "format")} for each`);
   const plan = formats.map((format, index) => ({
    format,
    ...files[index] !== void 0 && {
     file: files[index]
    }
   }));
   const printed = plan.filter(({file}) => file === void 0);
   if (printed.length > 1) throw new errors.e(`only one format can be printed: name an ${(0, 
   shared_inputs.NB)(host, "output-file")} for ${printed.slice(1).map(({format}) => format).join(" and ")}`);
   return plan;
  }
 }),
 21890: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H: () => fileErrorReason
  });
  const words = {
   EACCES: "permission denied",
   EBUSY: "another program is using it",
   EEXIST: "it is already there",
   EISDIR: "it is a folder, not a file",
   ELOOP: "it is a symbolic link that leads back to itself",
   EMFILE: "too many files are open",
   ENAMETOOLONG: "the path is too long",
   ENOENT: "there is no such file or folder",
   ENOSPC: "the disk is full",
   ENOTDIR: "a part of its path is not a folder",
   EPERM: "permission denied",
   EROFS: "the file system is read-only"
  };
  function fileErrorReason(error) {
   const {code, message} = error;
   const reason = words[code ?? ""];
   return reason === void 0 ? message ?? String(error) : `${reason} (${code})`;
  }
 }),
 97527: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Gv: () => isObject,
   QV: () => jsonDepth,
   ZS: () => atPointer,
   dj: () => canonicalJson,
   eS: () => jsonSha256
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function canonicalJson(value) {
   if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
   if (isObject(value)) {
    const members = Object.keys(value).filter(key => value[key] !== void 0).sort().map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(",")}}`;
   }
   return JSON.stringify(value) ?? "null";
  }
  function jsonSha256(value) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalJson(value)).digest("hex");
  }
  function jsonDepth(value) {
   let depth = 0;
   let level = [ value ];
   while (level.length > 0) {
    const next = [];
    for (const item of level) {
     if (!Array.isArray(item) && !isObject(item)) continue;
     for (const inner of Object.values(item)) next.push(inner);
    }
    if (next.length === 0 && level.every(item => typeof item !== "object" || item === null)) break;
    depth++;
    level = next;
   }
   return depth;
  }
  function atPointer(value, pointer) {
   if (pointer === "") return value;
   let current = value;
   for (const part of pointer.split("/").slice(1)) {
    const key = part.replace(/~1/g, "/").replace(/~0/g, "~");
    if (Array.isArray(current)) current = /^\d+$/.test(key) ? current[Number(key)] : void 0; else if (isObject(current)) current = Object.hasOwn(current, key) ? current[key] : void 0; else return;
   }
   return current;
  }
 }),
 39471: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   ON: () => parsePolicy,
   Ov: () => policiesFor,
   T4: () => readPolicy,
   bD: () => toolClasses,
   kp: () => roleOf,
   oC: () => effectiveClass,
   oi: () => isAbove,
   sG: () => ruleFor
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var picomatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14006);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52043);
  var _without_end_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94424);
  var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97527);
  var _schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5135);
  const toolClasses = [ "read", "write", "admin", "secrets" ];
  function roleOf(toolClass) {
   return `mcp.tools.${toolClass}`;
  }
  function rank(toolClass) {
   return toolClasses.indexOf(toolClass);
  }
  function isAbove(a, b) {
   return rank(a) > rank(b);
  }
  const serverKeys = [ "url", ...toolClasses, "idempotent", "resource" ];
  async function readPolicy(file, workspace) {
   let text;
   try {
    text = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, file), "utf8");
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`input 'policy': ${file} cannot be read: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
   const content = (0, _schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_6__.G9)(await (0, 
   _schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_6__.jE)(text, "policy"));
   return parsePolicy(content, file);
  }
  function parsePolicy(content, source) {
   const fail = message => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`policy ${source}: ${message}`);
   };
   if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Gv)(content)) return fail(`it must be an object with 'servers'`);
   checkKeys(content, [ "$schema", "servers" ], "the file", fail);
   const {servers} = content;
   if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Gv)(servers) || Object.keys(servers).length === 0) return fail(`'servers' must name at least one server`);
   return {
    source,
    servers: Object.entries(servers).map(([name, value]) => parseServer(name, value, fail))
   };
  }
  function parseServer(name, value, fail) {
   if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Gv)(value)) return fail(`server '${name}' must be an object`);
   checkKeys(value, serverKeys, `server '${name}'`, fail);
   const globs = key => {
    const list = value[key] ?? [];
    if (!Array.isArray(list) || !list.every(item => typeof item === "string" && item !== "")) return fail(`'${key}' of server '${name}' must be a list of tool names or globs`);
    return list;
   };
   let url;
   if (value["url"] !== void 0) try {
    url = new URL(String(value["url"]));
   } catch {
    return fail(`'url' of server '${name}' is not a URL`);
   }
   const resource = value["resource"] ?? {};
   if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Gv)(resource) || !Object.values(resource).every(item => typeof item === "string" && /^(?:\/|$)/.test(item))) return fail(`'resource' of server '${name}' must give JSON pointers such as {create_issue: /repo}`);
   return {
    name,
    url,
    tools: {
     read: globs("read"),
     write: globs("write"),
     admin: globs("admin"),
     secrets: globs("secrets")
    },
    idempotent: globs("idempotent"),
    resource
   };
  }
  function checkKeys(value, known, where, fail) {
   for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.pA)(key, known);
    fail(`${where} has an unknown key '${key.slice(0, 40)}'${near ? `: did you mean '${near}'?` : ""}`);
   }
  }
  function policiesFor(policy, gateway) {
   return policy.servers.filter(({url}) => {
    if (!url) return true;
    if (url.origin !== gateway.origin) return false;
    const base = (0, _without_end_js__WEBPACK_IMPORTED_MODULE_7__.M)(url.pathname, "/");
    return gateway.pathname === base || gateway.pathname.startsWith(`${base}/`);
   });
  }
  function ruleFor(servers, tool) {
   let toolClass;
   let server;
   for (const candidate of servers) for (const name of toolClasses) {
    if (!candidate.tools[name].some(glob => matches(glob, tool))) continue;
    if (toolClass === void 0 || isAbove(name, toolClass)) {
     toolClass = name;
     server = candidate.name;
    }
   }
   const owners = server === void 0 ? [] : servers.filter(({name}) => name === server);
   const resource = owners.flatMap(owner => Object.entries(owner.resource)).find(([glob]) => matches(glob, tool))?.[1];
   return {
    toolClass,
    idempotent: owners.some(owner => owner.idempotent.some(glob => matches(glob, tool))),
    resource,
    server: server ?? (servers.length === 1 ? servers[0].name : void 0)
   };
  }
  function matches(glob, tool) {
   return picomatch__WEBPACK_IMPORTED_MODULE_8__.isMatch(tool, glob.replace(/\*+/g, "**"), {
    dot: true,
    bash: true,
    nonegate: true,
    noextglob: true
   });
  }
  function effectiveClass(listed, annotations) {
   const base = listed ?? "write";
   const saysItWrites = annotations?.readOnlyHint === false || annotations?.destructiveHint === true && annotations.readOnlyHint !== true;
   return saysItWrites && base === "read" ? "write" : base;
  }
 }),
 5135: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V7: () => PlainScalar,
   We: () => parseArguments,
   jE: () => parseStructured,
   G9: () => settle
  });
  var errors = __webpack_require__(52005);
  var json = __webpack_require__(97527);
  // CONCATENATED MODULE: ./build/shared/gateway/schema/bounded.js
  const maxInputDepth = 200;
  function refuseOversize(value, input, maxSize) {
   const sizes = new Map;
   const underWay = new Set;
   const measure = (item, depth) => {
    if (typeof item === "string") return item.length + 1;
    if (!Array.isArray(item) && !(0, json.Gv)(item)) return 1;
    const known = sizes.get(item);
    if (known !== void 0) return known;
    if (underWay.has(item)) throw new errors.e(`input '${input}' contains itself by an alias`);
    if (depth >= maxInputDepth) throw new errors.e(`input '${input}' is nested deeper than ${maxInputDepth}`);
    underWay.add(item);
    let size = 1;
    for (const [key, inner] of Object.entries(item)) size += key.length + measure(inner, depth + 1);
    underWay.delete(item);
    sizes.set(item, size);
    if (size > maxSize) throw new errors.e(`input '${input}' grows too large by its aliases: write out less`);
    return size;
   };
   measure(value, 0);
  }
  function duplicateKey(json) {
   const open = [];
   let text = "";
   for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') {
     const end = endOfString(json, at);
     text = json.slice(at, end);
     at = end - 1;
    } else if (character === "{") open.push(new Set); else if (character === "[") open.push(void 0); else if (character === "}" || character === "]") open.pop(); else if (character === ":") {
     const key = JSON.parse(text);
     const keys = open.at(-1);
     if (keys?.has(key)) return key;
     keys?.add(key);
    }
   }
   return;
  }
  function endOfString(json, start) {
   let at = start + 1;
   while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
   return at + 1;
  }
  // CONCATENATED MODULE: ./build/shared/gateway/schema/arguments-text.js
  class PlainScalar {
   text;
   value;
   constructor(text, value) {
    this.text = text;
    this.value = value;
   }
  }
  const maxLength = 4 * 1024 * 1024;
  async function parseStructured(text, input) {
   if (text.length > maxLength) throw new errors.e(`input '${input}' is longer than 4 MiB`);
   const value = await parse(text, input);
   refuseOversize(value, input, maxLength);
   return value;
  }
  async function parse(text, input) {
   if (/^\s*[[{"]/.test(text)) {
    let value;
    let isJson = true;
    try {
     value = JSON.parse(text);
    } catch {
     isJson = false;
    }
    if (isJson) {
     const key = duplicateKey(text);
     if (key === void 0) return value;
     throw new errors.e(`input '${input}' has the key '${key.slice(0, 40)}' twice in one object`);
    }
   }
   const yaml = await __webpack_require__.e(3243).then(__webpack_require__.bind(__webpack_require__, 33243));
   const open = tag => yaml.defineScalarTag(tag.tagName, {
    implicit: true,
    implicitFirstChars: tag.implicitFirstChars,
    identify: () => false,
    resolve: (source, isExplicit, tagName) => {
     const value = tag.resolve(source, isExplicit, tagName);
     if (value === yaml.NOT_RESOLVED) return value;
     return isExplicit ? value : new PlainScalar(source, value);
    }
   });
   const schema = yaml.CORE_SCHEMA.withTags(open(yaml.nullCoreTag), open(yaml.boolCoreTag), open(yaml.intCoreTag), open(yaml.floatCoreTag));
   try {
    return yaml.load(text, {
     schema,
     maxDepth: maxInputDepth
    });
   } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new errors.e(`input '${input}' is neither JSON nor YAML: ${reason}`);
   }
  }
  async function parseArguments(text, input = "arguments") {
   if (text.trim() === "") return {};
   const value = await parseStructured(text, input);
   if (!(0, json.Gv)(value) || value instanceof PlainScalar) throw new errors.e(`input '${input}' must be an object of argument names and values, such as {"path": "README.md"} or 'path: README.md'`);
   return value;
  }
  function settle(value) {
   if (value instanceof PlainScalar) return value.value;
   if (Array.isArray(value)) return value.map(settle);
   if ((0, json.Gv)(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, settle(item) ]));
   return value;
  }
 }),
 21834: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   OX: () => classesOf,
   Q: () => toolTables,
   XJ: () => valueName,
   sw: () => mostCharacters
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39471);
  const mostCharacters = 4096;
  function toolTables(policy) {
   const owners = new Map;
   return policy.servers.map(server => {
    const {tools, globs} = classesOf(server, policy);
    const name = valueName(server.name);
    const owner = owners.get(name.toLowerCase());
    if (owner !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`policy ${policy.source}: the servers '${owner}' and '${server.name}' would have one named value, ${name}: rename one of them`);
    owners.set(name.toLowerCase(), server.name);
    return {
     server: server.name,
     tools,
     globs,
     namedValues: namedValues(name, tools, policy.source)
    };
   });
  }
  function classesOf(server, policy) {
   const sameAddress = server.url ? (0, _policy_js__WEBPACK_IMPORTED_MODULE_1__.Ov)(policy, server.url) : policy.servers.filter(({url}) => !url);
   const listed = new Map;
   const globs = [];
   for (const toolClass of _policy_js__WEBPACK_IMPORTED_MODULE_1__.bD) for (const name of server.tools[toolClass]) if (isGlob(name)) globs.push({
    name,
    toolClass
   }); else listed.set(name, (0, _policy_js__WEBPACK_IMPORTED_MODULE_1__.sG)(sameAddress, name).toolClass ?? toolClass);
   const tools = [ ...listed ].map(([name, toolClass]) => ({
    name,
    toolClass
   }));
   return {
    tools: tools.sort((a, b) => a.name < b.name ? -1 : 1),
    globs
   };
  }
  function isGlob(name) {
   return /[*?[\]{}()|!\\]/.test(name);
  }
  function valueName(server) {
   return `mcp-tools-${server.replace(/[^A-Za-z0-9._-]/g, "-")}`.slice(0, 240);
  }
  function namedValues(name, tools, source) {
   const values = [];
   for (const {name: tool, toolClass} of tools) {
    if (!/^[\w.\-/:@~+]{1,512}$/.test(tool)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`policy ${source}: the tool '${tool.slice(0, 60)}' cannot stand in the gateway's table: names have letters, digits and _ . - / : @ ~ +, 512 at the most`);
    const row = `${tool}=${toolClass}`;
    const last = values.at(-1);
    if (last === void 0 || last.length + 1 + row.length > mostCharacters) values.push(row); else values[values.length - 1] = `${last};${row}`;
   }
   return values.map((value, index) => ({
    name: index === 0 ? name : `${name}-${index + 1}`,
    value
   }));
  }
 }),
 57571: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FK: () => isInside,
   j4: () => isLinkOut,
   rS: () => refuseLinkOut
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function isLinkOut(folder, target) {
   if (!isInside(folder, target)) return false;
   const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
   for (let place = target; place !== folder; place = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place)) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, {
     throwIfNoEntry: false
    })) continue;
    try {
     return !isInside(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(place));
    } catch (error) {
     if (error.code === "ENOENT") return true;
     throw error;
    }
   }
   return false;
  }
  function refuseLinkOut(folder, target) {
   if (isLinkOut(folder, target)) throw new Error("a symbolic link leads out of the workspace");
  }
  function isInside(folder, file) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
   return !relative.startsWith("..") && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
  }
 }),
 78427: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => writeReport
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52043);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57571);
  function writeReport(host, input, file, text) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(host.workspace, file);
   try {
    (0, _link_out_js__WEBPACK_IMPORTED_MODULE_5__.rS)(host.workspace, target);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), {
     recursive: true
    });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(target, text);
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the report cannot be written to ${(0, 
    _inputs_js__WEBPACK_IMPORTED_MODULE_4__.NB)(host, input)} ${file}: ${(0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
  }
 }),
 28663: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   lz: () => proseText,
   ph: () => codeText,
   wh: () => plainText
  });
  const control = /(?!\s)\p{Cc}/gu;
  function plainText(text) {
   return text.replace(control, "").replace(/\s+/g, " ").replace(/[&<>]/g, character => ({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;"
   }[character])).replace(/[\\`*_{}[\]()#+!|~@]/g, "\\$&");
  }
  function codeText(text) {
   if (text.includes("|")) return `<code>${plainText(text)}</code>`;
   const plain = text.replace(control, "").replace(/\s+/g, " ");
   const longest = Math.max(0, ...[ ...plain.matchAll(/`+/g) ].map(match => match[0].length));
   if (longest === 0) return `\`${plain}\``;
   const fence = "`".repeat(longest + 1);
   return `${fence} ${plain} ${fence}`;
  }
  function proseText(text) {
   return text.split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? codeText(part.slice(1, -1)) : plainText(part)).join("");
  }
 }),
 94424: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => withoutEnd
  });
  function withoutEnd(text, characters) {
   let end = text.length;
   while (end > 0 && characters.includes(text[end - 1])) end--;
   return text.slice(0, end);
  }
 })
};
