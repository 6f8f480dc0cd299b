export const id = 6071;

export const ids = [ 6071 ];

export const modules = {
 26071: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BicepResources: () => BicepResources
  });
  var _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48736);
  var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(796);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16170);
  var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42222);
  class BicepResources {
   bicep;
   scopes;
   names;
   constructor(bicep, scopes, names) {
    this.bicep = bicep;
    this.scopes = scopes;
    this.names = names;
   }
   * find(query) {
    const words = (0, _resource_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(query);
    for (const name of this.names) {
     const text = this.bicep.source(name)?.text;
     if (text === void 0 || words && !words.test(text)) continue;
     if (query.words && !query.words.test(text)) continue;
     const isThere = this.bicep.get(name)?.declarations.some(declared => mayDeclare(declared, name, query));
     if (!isThere) continue;
     for (const scope of this.scopes.of(name)) yield* inScope(scope, name, query);
    }
   }
   get({scope: id, address}) {
    const name = id.replace(/#[\s\S]*$/, "");
    const scope = this.scopes.of(name).find(candidate => candidate.id === id);
    const declared = scope?.content.symbols.get(address);
    if (!scope || !declared?.item || declared.keyword !== "resource") return [];
    return [ ...resourcesOf(declared.item, scope, "", void 0, {
     types: [ /./ ]
    }) ].filter(resource => resource.address === address);
   }
  }
  function* inScope(scope, name, query) {
   for (const declared of scope.content.declarations) {
    const item = mayDeclare(declared, name, query) ? declared.item : void 0;
    if (!item) continue;
    if (declared.keyword === "module") yield* moduleOf(item, scope); else yield* resourcesOf(item, scope, "", void 0, query);
   }
  }
  function mayDeclare(declared, file, query) {
   if (query.words && !query.words.test(declared.source)) return false;
   if (declared.keyword === "module") return query.types.includes("module") && (0, 
   _files_js__WEBPACK_IMPORTED_MODULE_1__.y)(declared, file) === void 0;
   if (declared.keyword !== "resource") return false;
   const own = declared.label.replace(/@.*$/, "").toLowerCase();
   if ((0, _resource_js__WEBPACK_IMPORTED_MODULE_3__.D6)(own, query)) return !declared.existing;
   const nested = /\n[ \t]*resource[ \t]+\w+[ \t]+'/.test(declared.source);
   return nested && query.types.some(type => typeof type !== "string" || type.startsWith(`${own}/`));
  }
  function* resourcesOf(block, scope, parentType, outer, query) {
   const [symbolText, labelText] = block.labels;
   const symbol = symbolText?.text ?? "";
   const label = (labelText?.text ?? "").replace(/@.*$/, "");
   const own = parentType !== "" && !label.includes(".") ? `${parentType}/${label}` : label;
   const type = own.toLowerCase();
   const key = {
    scope: scope.id,
    address: symbol
   };
   for (const child of block.blocks) if (child.type === "resource") yield* resourcesOf(child, scope, type, key, query);
   if (!(0, _resource_js__WEBPACK_IMPORTED_MODULE_3__.D6)(type, query)) return;
   const place = {
    file: scope.file,
    range: block.range
   };
   const parent = outer ?? parentOf(block, scope, type);
   for (const {value: body, exists} of (0, _scope_js__WEBPACK_IMPORTED_MODULE_2__.rF)(block, scope)) {
    const name = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)((0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(body, "name"));
    yield {
     ...key,
     type,
     body,
     place,
     label: `resource ${symbol}`,
     exists,
     source: "bicep",
     ...name && {
      name
     },
     ...parent && {
      parent
     }
    };
   }
  }
  function parentOf(block, scope, type) {
   const owner = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "parent")?.value;
   if (owner?.kind === "name") return {
    scope: scope.id,
    address: owner.name
   };
   const name = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "name")?.value;
   const [first] = name?.kind === "text" ? name.parts : [];
   if (!first) return;
   if (!("text" in first)) return first.kind === "name" ? {
    scope: scope.id,
    address: first.name
   } : void 0;
   const [prefix = "", ...rest] = first.text.split("/");
   if (rest.length === 0) return;
   return {
    scope: scope.id,
    address: `${type.slice(0, type.lastIndexOf("/"))}/${prefix}`
   };
  }
  function* moduleOf(block, scope) {
   const place = {
    file: scope.file,
    range: block.range
   };
   const symbol = block.labels[0]?.text ?? "";
   for (const {value: body, exists} of (0, _scope_js__WEBPACK_IMPORTED_MODULE_2__.rF)(block, scope)) yield {
    type: "module",
    body,
    place,
    scope: scope.id,
    address: symbol,
    label: `module ${symbol}`,
    exists,
    source: "bicep"
   };
  }
 })
};
