"use strict";

exports.id = 9471;

exports.ids = [ 9471 ];

exports.modules = {
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
  var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68151);
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
 })
};
