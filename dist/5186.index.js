export const id = 5186;

export const ids = [ 5186 ];

export const modules = {
 46015: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => mentionsIn
  });
  const order = /\b(?:depends_on\s{0,40}=|dependsOn:)\s{0,40}\[[^\]]{0,5000}\]/g;
  function mentionsIn(declarations, names, isKnown) {
   const found = new Map;
   for (const {kind, name: own, source} of declarations) {
    const seen = new Set(source.replace(order, "").match(names) ?? []);
    for (const name of seen) {
     if (name === own || !isKnown(name)) continue;
     const kinds = found.get(name);
     if (kinds) kinds.push(kind); else found.set(name, [ kind ]);
    }
   }
   return found;
  }
 }),
 6818: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $: () => azurermBody,
   V: () => nameOf
  });
  var _values_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46172);
  var _values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function azurermBody(type, given, place) {
   const body = shaped(type.shape, given, place);
   const name = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.f_)(given, "name");
   return name ? (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_2__.iD)(body, "name", name) : body;
  }
  function shaped(shape, given, place) {
   const isOpen = given.kind === "object" && given.open;
   let body = {
    ...(0, _values_shape_js__WEBPACK_IMPORTED_MODULE_2__.Xy)({}, place),
    ...isOpen && {
     open: isOpen
    }
   };
   for (const [path, source] of Object.entries(shape)) {
    const value = argumentOf(source, given);
    if (value && !(0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(value)) body = (0, 
    _values_shape_js__WEBPACK_IMPORTED_MODULE_2__.iD)(body, path, value);
   }
   return body;
  }
  function argumentOf(source, given) {
   if (typeof source === "string") return argument(source, given);
   if (!("block" in source)) return source.map(name => argument(name, given)).find(value => value && !(0, 
   _values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(value));
   const {block} = source;
   if (block === ".") return {
    kind: "list",
    items: [ changed(source, given) ],
    place: given.place
   };
   if (typeof block === "string") return nestedOf(source, argument(block, given));
   const lists = block.flatMap(name => nestedOf(source, argument(name, given)) ?? []);
   const items = lists.flatMap(list => list.kind === "list" ? list.items : [ list ]);
   const isOpen = lists.some(list => list.kind === "list" && list.open);
   return lists[0] && {
    kind: "list",
    items,
    place: lists[0].place,
    ...isOpen && {
     open: true
    }
   };
  }
  function argument(path, given) {
   const [name = "", ...rest] = path.split(".");
   const value = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.f_)(given, name);
   return rest.reduce((outer, inner) => {
    if (outer?.kind !== "list") return outer && (0, _values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(outer, inner);
    const [first] = outer.items;
    return first ? (0, _values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(first, inner) : outer.open ? (0, 
    _values_value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(outer.place) : void 0;
   }, value);
  }
  function nestedOf(nested, value) {
   if (value?.kind !== "list") return value;
   const items = value.items.map(item => changed(nested, item));
   if (nested.many) return {
    ...value,
    items
   };
   const [first] = items;
   return value.open && first ? {
    kind: "choice",
    options: [ first, (0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.LO)(value.place) ],
    place: value.place
   } : first;
  }
  function changed(nested, item) {
   switch (item.kind) {
   case "object":
    return shaped(nested.shape, item, item.place);

   case "choice":
    return {
     ...item,
     options: item.options.map(option => changed(nested, option))
    };

   default:
    return item;
   }
  }
  function nameOf(body) {
   return (0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.mN)((0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.f_)(body, "name", true));
  }
 }),
 35186: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   TerraformResources: () => TerraformResources
  });
  var infrastructure = __webpack_require__(48736);
  var mentions = __webpack_require__(46015);
  var resource = __webpack_require__(796);
  var evaluate = __webpack_require__(65226);
  var opened = __webpack_require__(40936);
  var parsed_json = __webpack_require__(1771);
  var shape = __webpack_require__(46172);
  var values_value = __webpack_require__(77960);
  var azurerm_body = __webpack_require__(6818);
  var types = __webpack_require__(90360);
  var source = __webpack_require__(33751);
  var collections = __webpack_require__(97800);
  var partial_text = __webpack_require__(92730);
  var instances = __webpack_require__(71193);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/block-body.js
  const meta = new Set([ "count", "depends_on", "for_each", "provider", "providers" ]);
  function bodyOf(block, file, scope, bindings) {
   const env = scope.environment(file, bindings);
   const entries = block.attributes.filter(({name}) => !meta.has(name)).map(({name, value, range}) => {
    const key = {
     start: range.start,
     end: Math.min(range.end, range.start + name.length)
    };
    return {
     key: (0, partial_text.eO)(source.Dv.of(file, key)),
     value: (0, evaluate._)(value, env)
    };
   });
   const types = new Set(block.blocks.map(nameOf));
   for (const type of types) {
    const place = {
     file,
     range: block.range
    };
    const nested = block.blocks.filter(inner => nameOf(inner) === type).map(inner => nestedBlocks(inner, type, file, scope, bindings));
    const at = nested[0]?.items[0]?.place.range.start ?? block.range.start;
    const text = source.Dv.join(file, [ {
     text: type,
     range: {
      start: at,
      end: at
     }
    } ], at);
    const open = nested.some(found => found.open);
    const items = nested.flatMap(found => found.items);
    entries.push({
     key: (0, partial_text.eO)(text),
     value: (0, collections.p_)(items, place, open)
    });
   }
   return {
    kind: "object",
    entries,
    place: {
     file,
     range: block.range
    }
   };
  }
  function nameOf(block) {
   return block.type === "dynamic" ? block.labels[0]?.text ?? "" : block.type;
  }
  function nestedBlocks(block, type, file, scope, bindings) {
   if (block.type !== "dynamic") return {
    items: [ bodyOf(block, file, scope, bindings) ],
    open: false
   };
   const content = block.blocks.find(inner => inner.type === "content");
   if (!content) return {
    items: [],
    open: true
   };
   const iterator = (0, infrastructure.w4)(block, "iterator")?.value;
   const name = iterator?.kind === "name" ? iterator.name : type;
   const made = (0, instances.V)(block, scope, file, bindings);
   const items = made.map(instance => {
    const each = instance.bindings.get("each");
    const inner = bodyOf(content, file, scope, new Map([ ...bindings, ...each ? [ [ name, each ] ] : [] ]));
    return instance.exists === "yes" ? inner : (0, values_value.mt)(inner);
   });
   return {
    items,
    open: made.some(({bindings: own, exists}) => exists === "perhaps" && own.size === 0)
   };
  }
  var modules = __webpack_require__(38822);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/outputs.js
  function* outputsOf(scope) {
   for (const [name, {item, file}] of scope.module.outputs) {
    const place = {
     file,
     range: item.range
    };
    const value = (0, infrastructure.w4)(item, "value")?.value;
    const sensitive = (0, infrastructure.w4)(item, "sensitive")?.value;
    if (!value) continue;
    const environment = scope.environment(file);
    yield {
     type: "output",
     scope: scope.id,
     address: `output.${name}`,
     label: `output.${name}`,
     place,
     exists: "yes",
     source: "terraform",
     declaration: item,
     body: (0, shape.Xy)({
      isCalled: {
       kind: "constant",
       value: !scope.isRoot,
       place
      },
      sensitive: sensitive && (0, evaluate._)(sensitive, environment),
      value: (0, evaluate._)(value, environment),
      written: (0, values_value.v8)(source.Dv.of(file, value.range))
     }, place)
    };
   }
  }
  const version = /(\d{1,9})(?:\.\d{1,9}){0,2}/;
  function* providersOf(scope, read) {
   const {folder} = scope.module;
   const lock = read(folder, ".terraform.lock.hcl");
   const locked = lock && /provider "[^"\n]{0,100}\/hashicorp\/azurerm" \{[^}]{0,500}?version\s{0,40}=\s{0,40}"([^"\n]{1,40})"/.exec(lock.text)?.[1];
   let isSaid = locked !== void 0;
   for (const {item, file} of scope.module.settings) {
    const required = item.blocks.find(({type}) => type === "required_providers");
    const attribute = required && (0, infrastructure.w4)(required, "azurerm");
    if (!attribute) continue;
    isSaid = true;
    const place = {
     file,
     range: attribute.value.range
    };
    const written = file.text.slice(attribute.value.range.start, attribute.value.range.end);
    const constraint = /version\s{0,40}=\s{0,40}"([^"\n]{1,100})"/.exec(written)?.[1];
    const major = locked === void 0 ? lowest(constraint) : version.exec(locked)?.[1];
    if (major === void 0) continue;
    yield provider(scope, place, {
     kind: "constant",
     value: Number(major),
     place
    });
   }
   if (isSaid || !scope.isRoot || read(folder, "terragrunt.hcl")) return;
   const [first] = scope.module.resources.values();
   if (first) yield provider(scope, {
    file: first.file,
    range: first.item.header
   }, void 0);
  }
  function provider(scope, place, major) {
   return {
    type: "terraform/provider",
    scope: scope.id,
    address: "provider.azurerm",
    label: "azurerm",
    place,
    exists: "yes",
    source: "terraform",
    body: (0, shape.Xy)({
     major
    }, place)
   };
  }
  function lowest(constraint) {
   for (const part of constraint?.split(",") ?? []) {
    const found = /^\s{0,9}(?:~>|>=|=|)\s{0,9}(\d{1,9})(?:\.\d{1,9}){0,2}\s{0,9}$/.exec(part);
    if (found) return found[1];
   }
   return;
  }
  var root_name = __webpack_require__(98953);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/resources.js
  const azapi = /^azapi_(?:update_)?resource$/;
  class TerraformResources {
   scopes;
   folders;
   mentioned=new WeakMap;
   constructor(scopes, folders) {
    this.scopes = scopes;
    this.folders = folders;
   }
   unitsOf() {
    return this.folders;
   }
   typesIn() {
    return [];
   }
   * findIn(folder, query) {
    for (const scope of this.scopes.of(folder)) yield* inScope(scope, query);
   }
   get({scope: id, address}) {
    const scope = this.scopes.byId(id);
    const block = scope?.module.resources.get(address);
    if (!scope || !block) return [];
    return [ ...resourcesOf(scope, address, block, typeOf(scope, address, block)) ];
   }
   mentions({scope: id, address}) {
    const module = this.scopes.byId(id)?.module;
    if (!module) return [];
    const known = this.mentioned.get(module) ?? mentionsOf(module);
    this.mentioned.set(module, known);
    const isLookedUp = known.has(`data.${address.split(".")[0]}`);
    return [ ...known.get(address) ?? [], ...isLookedUp ? [ "existing" ] : [] ];
   }
  }
  function mentionsOf(module) {
   const named = (kind, blocks) => [ ...blocks ].map(({source}) => ({
    kind,
    source
   }));
   const resources = [ ...module.resources ].map(([name, {source}]) => ({
    kind: name.slice(0, name.lastIndexOf(".")),
    name,
    source
   }));
   const found = (0, mentions.T)([ ...resources, ...named("module", module.calls), ...named("output", module.outputs.values()), ...named("local", module.localBlocks) ], /(?:\bdata\.)?[\w-]{1,200}\.[\w-]{1,200}/g, name => module.resources.has(name));
   const lookUps = [ ...module.resources.keys() ].filter(name => name.startsWith("data."));
   return new Map([ ...found, ...lookUps.map(name => [ name.slice(0, name.lastIndexOf(".")), [ "existing" ] ]) ]);
  }
  function* inScope(scope, query) {
   const {resources, calls, folder} = scope.module;
   for (const [address, block] of resources) {
    if (query.words && !query.words.test(block.source)) continue;
    const type = isWorthAsking(address, block, query) ? typeOf(scope, address, block) : void 0;
    if (type === void 0 || !(0, resource.D6)(type, query)) continue;
    yield* resourcesOf(scope, address, block, type);
   }
   if (query.types.includes("output")) yield* outputsOf(scope);
   if (query.types.includes("terraform/provider")) yield* providersOf(scope, (from, name) => scope.beside(from, name));
   if (!query.types.includes("module")) return;
   for (const call of calls) {
    if (query.words && !query.words.test(call.source)) continue;
    if ((0, modules.j1)(call.item, folder) !== void 0) continue;
    yield* resourcesOf(scope, `module.${call.name}`, call, "module");
   }
  }
  function isWorthAsking(address, block, {types}) {
   if (!azapi.test(address.split(".")[0])) return true;
   const source = block.source.toLowerCase();
   if (!/type\s{0,40}=\s{0,40}"microsoft\./.test(source)) return true;
   return types.some(type => typeof type !== "string" || source.includes(type));
  }
  function typeOf(scope, address, block) {
   const own = address.slice(0, address.lastIndexOf(".")).toLowerCase();
   if (azapi.test(own)) {
    const type = (0, infrastructure.w4)(block.item, "type")?.value;
    const value = type && (0, evaluate._)(type, scope.environment(block.file));
    return ((0, values_value.wh)(value) ?? own).split("@", 1)[0].toLowerCase();
   }
   return types.i.get(own)?.type.toLowerCase() ?? own;
  }
  function* resourcesOf(scope, address, block, type) {
   const {item, file} = block;
   const own = address.slice(0, address.lastIndexOf("."));
   const azurerm = types.i.get(own);
   for (const {bindings, exists} of (0, instances.V)(item, scope, file)) {
    const place = {
     file,
     range: item.range
    };
    const given = bodyOf(item, file, scope, bindings);
    const isAzapi = azapi.test(own);
    const body = azurerm ? (0, azurerm_body.$)(azurerm, given, place) : isAzapi ? azapiBody(own, given) : given;
    const name = (0, azurerm_body.V)(body);
    const parent = parentOf(item, isAzapi ? [ "parent_id" ] : parentsOf(azurerm), scope, file);
    yield {
     type,
     body,
     place,
     scope: scope.id,
     address,
     label: address,
     exists,
     source: isAzapi ? "azapi" : "terraform",
     declaration: item,
     ...name && {
      name
     },
     ...parent && {
      parent
     }
    };
   }
  }
  function azapiBody(own, given) {
   const forms = (0, values_value.fF)((0, values_value.f_)(given, "body")).map(option => {
    const body = option.kind === "text" ? (0, parsed_json.U)(option) ?? (0, values_value.L5)(option.place) : option;
    if (body.kind !== "object" || given.kind !== "object") return body;
    const beside = given.entries.filter(({key}) => /^(?:name|location|tags)$/.test(key.text.text));
    return {
     ...body,
     entries: [ ...beside, ...body.entries ]
    };
   });
   const name = (0, values_value.f_)(given, "name");
   const body = (0, values_value.Yq)(forms, given.place) ?? (0, shape.Xy)({
    name
   }, given.place);
   return own === "azapi_update_resource" ? (0, opened.S)(body) : body;
  }
  function parentsOf(azurerm) {
   return azurerm?.parent ?? [ "application_id", "application_object_id" ];
  }
  function parentOf(block, names, scope, file) {
   for (const name of names) {
    const expression = (0, infrastructure.w4)(block, name)?.value;
    const address = expression && (0, root_name.S)(expression);
    if (address !== void 0 && scope.module.resources.has(address)) return {
     scope: scope.id,
     address
    };
    const value = expression && (0, evaluate._)(expression, scope.environment(file));
    if (value?.kind === "reference") return {
     scope: value.scope,
     address: value.address
    };
    if (address !== void 0) return {
     scope: scope.id,
     address
    };
   }
   return;
  }
 }),
 98953: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S: () => rootName
  });
  function rootName(expression) {
   const names = [];
   let current = expression;
   while (current.kind === "member" || current.kind === "index") {
    if (current.kind === "member") names.unshift(current.name);
    current = current.object;
   }
   if (current.kind !== "name") return;
   names.unshift(current.name);
   const length = names[0] === "data" || names[0] === "module" ? 3 : 2;
   return names.length < 2 ? void 0 : names.slice(0, length).join(".");
  }
 }),
 40936: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S: () => opened
  });
  function opened(value) {
   switch (value.kind) {
   case "object":
    {
     const entries = value.entries.map(({key, value}) => ({
      key,
      value: opened(value)
     }));
     return {
      ...value,
      entries,
      open: true
     };
    }

   case "list":
    return {
     ...value,
     items: value.items.map(opened),
     open: true
    };

   case "choice":
    return {
     ...value,
     options: value.options.map(opened)
    };

   default:
    return value;
   }
  }
 }),
 46172: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Xy: () => objectOf,
   iD: () => withPath
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
  function keyAt(name, place) {
   const at = place.range.start;
   return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_1__.Dv.join(place.file, [ {
    text: name,
    range: {
     start: at,
     end: at
    }
   } ], at));
  }
  function objectOf(values, place) {
   const entries = Object.entries(values).flatMap(([name, value]) => value ? [ {
    key: keyAt(name, place),
    value
   } ] : []);
   return {
    kind: "object",
    entries,
    place
   };
  }
  function withPath(object, path, value) {
   const [first = "", ...rest] = path.split(".");
   const found = object.entries.find(({key}) => key.text.text === first);
   const inner = rest.length === 0 ? value : withPath(found?.value.kind === "object" ? found.value : {
    kind: "object",
    entries: [],
    place: object.place,
    ...object.open && {
     open: true
    }
   }, rest.join("."), value);
   const key = found?.key ?? keyAt(first, rest.length === 0 ? value.place : object.place);
   return {
    ...object,
    entries: [ ...object.entries.filter(item => item !== found), {
     key,
     value: inner
    } ]
   };
  }
 }),
 50253: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $t: () => placeOf,
   AU: () => not,
   EB: () => anyOf,
   Hn: () => isTrue,
   MZ: () => property,
   Ym: () => anyItem,
   bn: () => allOf,
   cK: () => matches,
   ws: () => scalarText
  });
  var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  function anyOf(answers) {
   return decided(answers, "yes", "no");
  }
  function allOf(answers) {
   return decided(answers, "no", "yes");
  }
  function not({is, at}) {
   return {
    is: is === "yes" ? "no" : is === "no" ? "yes" : "unknown",
    at
   };
  }
  function decided(answers, deciding, otherwise) {
   for (const is of [ deciding, "unknown" ]) {
    const found = answers.filter(answer => answer.is === is);
    if (found.length > 0) return {
     is,
     at: found.flatMap(({at}) => at)
    };
   }
   return {
    is: otherwise,
    at: answers.flatMap(({at}) => at)
   };
  }
  function matches(value, test, absent = "no") {
   const forms = (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(value).map(form => {
    if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(form)) return absent;
    const text = scalarText(form);
    return text === void 0 ? "unknown" : test(text) ? "yes" : "no";
   });
   const [first = "unknown"] = forms;
   const is = forms.every(form => form === first) ? first : "unknown";
   return {
    is,
    at: [ placeOf(value) ]
   };
  }
  function isTrue(value, absent = "no") {
   return matches(value, text => text.toLowerCase() === "true", absent);
  }
  function anyItem(value, test) {
   const answers = (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(value).map(form => {
    if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(form)) return {
     is: "no",
     at: [ form.place ]
    };
    if (form.kind !== "list") return matches(form, test);
    const more = form.open ? [ {
     is: "unknown",
     at: [ form.place ]
    } ] : [];
    return anyOf([ ...form.items.map(item => matches(item, test)), ...more ]);
   });
   const [first] = answers;
   const same = first && answers.every(({is}) => is === first.is);
   return {
    is: same ? first.is : "unknown",
    at: answers.flatMap(({at}) => at)
   };
  }
  function property(value, path) {
   let current = value;
   for (const name of path.split(".")) current = step(current, name);
   return current;
  }
  function step(value, name) {
   switch (value.kind) {
   case "object":
    {
     const found = value.entries.findLast(({key}) => key.text.text.toLowerCase() === name.toLowerCase());
     if (found) return found.value;
     const isClosed = !value.open && value.entries.every(({key}) => key.holes.length === 0);
     return isClosed ? (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.LO)(value.place) : (0, 
     _value_js__WEBPACK_IMPORTED_MODULE_0__.L5)(value.place);
    }

   case "choice":
    return {
     ...value,
     options: value.options.map(option => step(option, name))
    };

   case "reference":
    return {
     ...value,
     path: [ ...value.path, name ]
    };

   case "unknown":
    return value;

   default:
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(value) ? (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.LO)(value.place) : (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_0__.L5)(value.place);
   }
  }
  function scalarText(value) {
   if (value.kind === "constant" && value.value !== null) return String(value.value);
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.wh)(value);
  }
  function placeOf(value) {
   return value.kind === "text" ? {
    file: value.text.text.file,
    range: value.text.text.range()
   } : value.place;
  }
 })
};
