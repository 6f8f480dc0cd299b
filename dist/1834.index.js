"use strict";

exports.id = 1834;

exports.ids = [ 1834 ];

exports.modules = {
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
 })
};
