export const id = 3546;

export const ids = [ 3546 ];

export const modules = {
 71193: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V: () => instances
  });
  var _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48736);
  var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33751);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65226);
  var _values_partial_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92730);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74393);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  const mostInstances = 100;
  const single = {
   bindings: new Map,
   exists: "yes"
  };
  const some = {
   bindings: new Map,
   exists: "perhaps"
  };
  function instances(block, scope, file, bindings = new Map) {
   const env = scope.environment(file, bindings);
   const each = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "for_each");
   if (each) {
    const collection = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(each.value, env);
    const found = (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(collection);
    const isKnown = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(collection).every(option => (0, 
    _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(option));
    if (!found || !isKnown) return [ some ];
    return found.items.map(item => eachInstance(item, {
     file,
     range: each.value.range
    }));
   }
   const count = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "count");
   if (!count) return [ single ];
   const value = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(count.value, env);
   if (value.kind !== "constant" || typeof value.value !== "number") return [ some ];
   const place = {
    file,
    range: count.value.range
   };
   return Array.from({
    length: Math.min(value.value, mostInstances)
   }, (_, index) => {
    const number = {
     kind: "constant",
     value: index,
     place
    };
    return {
     bindings: new Map([ [ "count", object({
      index: number
     }, place) ] ]),
     exists: "yes"
    };
   });
  }
  function eachInstance({key, value, perhaps}, place) {
   const name = key.kind === "constant" ? (0, _values_texts_js__WEBPACK_IMPORTED_MODULE_2__.EW)((0, 
   _values_value_js__WEBPACK_IMPORTED_MODULE_3__._r)(key.value), place) : key;
   const each = object({
    key: name,
    value
   }, place);
   return {
    bindings: new Map([ [ "each", each ] ]),
    exists: perhaps ? "perhaps" : "yes"
   };
  }
  function object(entries, place) {
   const at = place.range.start;
   return {
    kind: "object",
    place,
    entries: Object.entries(entries).map(([text, value]) => ({
     key: (0, _values_partial_text_js__WEBPACK_IMPORTED_MODULE_5__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_6__.D.join(place.file, [ {
      text,
      range: place.range
     } ], at)),
     value
    }))
   };
  }
 }),
 38822: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   TerraformModules: () => TerraformModules,
   j1: () => localSource
  });
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl-outline.js
  function outlineHcl(source) {
   const {text} = source;
   const blocks = [];
   const problems = [];
   const open = [];
   const header = /([A-Za-z_][\w-]{0,200})((?:[ \t]+(?:"[^"\r\n]{0,300}"|[A-Za-z_][\w-]{0,200})){0,9})[ \t]*\{/y;
   let block;
   const problem = (message, at) => {
    problems.push({
     kind: "error",
     message,
     range: source.range(at, at + 1)
    });
   };
   let i = 0;
   while (i < text.length) {
    const char = text[i];
    const top = open.at(-1);
    if (top?.kind === '"') {
     if (char === "\\") i += 2; else if (char === '"') {
      open.pop();
      i++;
     } else if ((char === "$" || char === "%") && text[i + 1] === "{") {
      if (text[i - 1] !== char) open.push({
       kind: "${",
       at: i
      });
      i += 2;
     } else if (char === "\n") {
      problem("a string is not closed", top.at);
      open.pop();
      i++;
     } else i++;
     continue;
    }
    if (!top && /[A-Za-z_]/.test(char)) {
     header.lastIndex = i;
     const match = header.exec(text);
     if (match) {
      const labels = [ ...match[2].matchAll(/"([^"]*)"|([\w-]+)/g) ].map(label => label[1] ?? label[2]);
      block = {
       type: match[1],
       labels,
       start: i
      };
      i += match[0].length;
      open.push({
       kind: "{",
       at: i - 1
      });
      continue;
     }
     while (i < text.length && /[\w-]/.test(text[i])) i++;
     continue;
    }
    switch (char) {
    case '"':
     open.push({
      kind: '"',
      at: i
     });
     break;

    case "{":
    case "(":
    case "[":
     open.push({
      kind: char,
      at: i
     });
     break;

    case "}":
    case ")":
    case "]":
     {
      const expected = {
       "{": "}",
       "${": "}",
       "(": ")",
       "[": "]",
       '"': ""
      }[top?.kind ?? '"'];
      if (expected !== char) problem(`'${char}' closes nothing`, i); else {
       open.pop();
       if (open.length === 0 && block) {
        blocks.push({
         type: block.type,
         labels: block.labels,
         range: {
          start: block.start,
          end: i + 1
         }
        });
        block = void 0;
       }
      }
      break;
     }

    case "#":
     i = endOfLine(text, i);
     continue;

    case "/":
     if (text[i + 1] === "/") {
      i = endOfLine(text, i);
      continue;
     }
     if (text[i + 1] === "*") {
      const end = text.indexOf("*/", i + 2);
      if (end < 0) problem("a comment is not closed", i);
      i = end < 0 ? text.length : end + 2;
      continue;
     }
     break;

    case "<":
     if (text[i + 1] === "<") {
      const end = endOfHeredoc(text, i);
      if (end !== void 0) {
       if (end < 0) problem("a heredoc is not closed", i);
       i = end < 0 ? text.length : end;
       continue;
      }
     }
     break;
    }
    i++;
   }
   if (block) {
    problem("no '}' for this block", open[0]?.at ?? block.start);
    blocks.push({
     type: block.type,
     labels: block.labels,
     range: {
      start: block.start,
      end: text.length
     }
    });
   }
   return {
    blocks,
    problems
   };
  }
  function endOfLine(text, from) {
   const end = text.indexOf("\n", from);
   return end < 0 ? text.length : end;
  }
  function endOfHeredoc(text, from) {
   const start = /<<-?([A-Za-z_][\w-]{0,100})\r?\n/y;
   start.lastIndex = from;
   const match = start.exec(text);
   if (!match) return;
   const name = match[1];
   let at = start.lastIndex;
   while (at < text.length) {
    const end = endOfLine(text, at);
    if (text.slice(at, end).trim() === name) return end;
    at = end + 1;
   }
   return -1;
  }
  var infrastructure = __webpack_require__(48736);
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/modules.js
  class LazyBlock {
   file;
   source;
   parse;
   keep;
   parsed;
   constructor(file, source, keep, parse) {
    this.file = file;
    this.source = source;
    this.keep = keep;
    this.parse = parse;
   }
   get item() {
    const block = this.parsed ?? this.parse() ?? noBlock;
    if (this.keep) this.parsed = block;
    return block;
   }
  }
  const noBlock = {
   type: "",
   labels: [],
   attributes: [],
   blocks: [],
   range: {
    start: 0,
    end: 0
   },
   header: {
    start: 0,
    end: 0
   }
  };
  class TerraformModule {
   folder;
   variables=new Map;
   resources=new Map;
   calls=[];
   outputs=new Map;
   localBlocks=[];
   values=[];
   locals;
   constructor(folder) {
    this.folder = folder;
   }
   local(name) {
    this.locals ??= new Map(this.localBlocks.flatMap(({item, file}) => item.attributes.map(({name, value}) => [ name, {
     item: value,
     file
    } ])));
    return this.locals.get(name);
   }
  }
  class TerraformModules {
   parse;
   files;
   modules=new Map;
   problems=[];
   constructor(parse, files) {
    this.parse = parse;
    this.files = files;
   }
   get(folder) {
    const key = folder === "." ? "" : folder;
    let module = this.modules.get(key);
    if (!module) {
     module = this.load(key);
     this.modules.set(key, module);
    }
    return module;
   }
   file(folder, name) {
    return this.files.read(external_node_path_.posix.join(folder, name));
   }
   tooManyCalls(file, range) {
    const message = "this module is called too often: not all calls are followed";
    this.problems.push({
     file,
     problem: {
      kind: "error",
      message,
      range
     }
    });
   }
   load(folder) {
    const module = new TerraformModule(folder);
    const names = this.files.list(folder);
    for (const name of names) {
     const file = /\.(?:tf|tofu)$/i.test(name) ? this.files.read(name) : void 0;
     if (file) this.addFile(module, file);
    }
    module.values = this.valuesOf(folder, names);
    return module;
   }
   addFile(module, file) {
    const text = source.D.of(file);
    const {blocks, problems} = outlineHcl(text);
    for (const problem of problems) this.problems.push({
     file,
     problem
    });
    for (const {type, labels, range} of blocks) {
     let reported = problems.length > 0;
     const written = text.text.slice(range.start, range.end);
     const keep = type !== "resource" && type !== "data";
     const block = new LazyBlock(file, written, keep, () => {
      const parsed = this.parse(text.slice(range.start, range.end));
      if (!reported) for (const problem of parsed.problems) this.problems.push({
       file,
       problem
      });
      reported = true;
      return parsed.blocks[0];
     });
     const [first, second] = labels;
     if (type === "variable" && first) module.variables.set(first, block); else if (type === "locals") module.localBlocks.push(block); else if (type === "module" && first) module.calls.push(Object.assign(block, {
      name: first
     })); else if (type === "output" && first) module.outputs.set(first, block); else if (type === "resource" && first && second) module.resources.set(`${first}.${second}`, block); else if (type === "data" && first && second) module.resources.set(`data.${first}.${second}`, block);
    }
   }
   valuesOf(folder, names) {
    const below = [ "env", "envs", "environments", "tfvars", "vars", "config" ].flatMap(name => this.files.list(external_node_path_.posix.join(folder, name)));
    const found = [ ...names, ...below ].filter(name => /\.tfvars$/i.test(name));
    return found.slice(0, mostValueFiles).flatMap(name => {
     const file = this.files.read(name);
     if (!file) return [];
     const values = new Map(this.parsed(file).attributes.map(item => [ item.name, item.value ]));
     const automatic = /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/i.test(name);
     return [ {
      file,
      automatic: automatic && names.includes(name),
      values
     } ];
    });
   }
   parsed(file) {
    const parsed = this.parse(source.D.of(file));
    for (const problem of parsed.problems) this.problems.push({
     file,
     problem
    });
    return parsed;
   }
  }
  const mostValueFiles = 20;
  function localSource(call, folder) {
   const source = (0, infrastructure.w4)(call, "source")?.value;
   const [part] = source?.kind === "text" ? source.parts : [];
   if (source?.kind !== "text" || source.parts.length !== 1 || !part || !("text" in part)) return;
   if (!/^\.\.?\//.test(part.text)) return;
   const target = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, part.text)).replace(/\/$/, "");
   return target.startsWith("..") ? void 0 : target === "." ? "" : target;
  }
 }),
 93546: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   TerraformResources: () => TerraformResources
  });
  var infrastructure = __webpack_require__(48736);
  var resource = __webpack_require__(796);
  var evaluate = __webpack_require__(65226);
  var parsed_json = __webpack_require__(1771);
  var values_shape = __webpack_require__(46172);
  var values_value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm-body.js
  function azurermBody(type, given, place) {
   const body = shaped(type.shape, given, place);
   const name = (0, values_value.f_)(given, "name");
   return name ? (0, values_shape.iD)(body, "name", name) : body;
  }
  function shaped(shape, given, place) {
   let body = (0, values_shape.Xy)({}, place);
   for (const [path, source] of Object.entries(shape)) {
    const value = argumentOf(source, given);
    if (value && !(0, values_value.qv)(value)) body = (0, values_shape.iD)(body, path, value);
   }
   return given.kind === "object" && given.open ? {
    ...body,
    open: true
   } : body;
  }
  function argumentOf(source, given) {
   if (typeof source === "string") return (0, values_value.f_)(given, source);
   if (!("block" in source)) return source.map(name => (0, values_value.f_)(given, name)).find(value => value && !(0, 
   values_value.qv)(value));
   return nestedOf(source, (0, values_value.f_)(given, source.block));
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
    options: [ first, (0, values_value.LO)(value.place) ],
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
   return (0, values_value.mN)((0, values_value.f_)(body, "name", true));
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm-types.js
  const one = (block, shape) => ({
   block,
   many: false,
   shape
  });
  const many = (block, shape) => ({
   block,
   many: true,
   shape
  });
  const common = {
   location: "location",
   tags: "tags"
  };
  const identity = one("identity", {
   type: "type",
   userAssignedIdentities: "identity_ids"
  });
  const securityRule = {
   "properties.access": "access",
   "properties.description": "description",
   "properties.destinationAddressPrefix": "destination_address_prefix",
   "properties.destinationAddressPrefixes": "destination_address_prefixes",
   "properties.destinationApplicationSecurityGroups": "destination_application_security_group_ids",
   "properties.destinationPortRange": "destination_port_range",
   "properties.destinationPortRanges": "destination_port_ranges",
   "properties.direction": "direction",
   "properties.priority": "priority",
   "properties.protocol": "protocol",
   "properties.sourceAddressPrefix": "source_address_prefix",
   "properties.sourceAddressPrefixes": "source_address_prefixes",
   "properties.sourceApplicationSecurityGroups": "source_application_security_group_ids",
   "properties.sourcePortRange": "source_port_range"
  };
  const types = {
   azurerm_container_group: {
    type: "Microsoft.ContainerInstance/containerGroups",
    shape: {
     ...common,
     identity,
     "properties.containers": many("container", {
      name: "name",
      "properties.command": "commands",
      "properties.environmentVariables": "environment_variables",
      "properties.image": "image",
      "properties.ports": many("ports", {
       port: "port",
       protocol: "protocol"
      })
     }),
     "properties.imageRegistryCredentials": many("image_registry_credential", {
      identity: "user_assigned_identity_id",
      password: "password",
      server: "server",
      username: "username"
     }),
     "properties.ipAddress.autoGeneratedDomainNameLabelScope": "dns_name_label_reuse_policy",
     "properties.ipAddress.dnsNameLabel": "dns_name_label",
     "properties.ipAddress.type": "ip_address_type",
     "properties.subnetIds": "subnet_ids"
    }
   },
   azurerm_federated_identity_credential: {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
    parent: [ "user_assigned_identity_id", "parent_id" ],
    shape: {
     "properties.audiences": "audience",
     "properties.claimsMatchingExpression": "claims_matching_expression",
     "properties.issuer": "issuer",
     "properties.subject": "subject"
    }
   },
   azurerm_network_security_group: {
    type: "Microsoft.Network/networkSecurityGroups",
    shape: {
     ...common,
     "properties.securityRules": many("security_rule", {
      name: "name",
      ...securityRule
     })
    }
   },
   azurerm_network_security_rule: {
    type: "Microsoft.Network/networkSecurityGroups/securityRules",
    parent: [ "network_security_group_name" ],
    shape: securityRule
   },
   azurerm_subnet: {
    type: "Microsoft.Network/virtualNetworks/subnets",
    parent: [ "virtual_network_name" ],
    shape: {
     "properties.addressPrefixes": "address_prefixes",
     "properties.delegations": many("delegation", {
      name: "name"
     }),
     "properties.networkSecurityGroup.id": "network_security_group_id_wo"
    }
   },
   azurerm_user_assigned_identity: {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    shape: common
   },
   azurerm_virtual_network: {
    type: "Microsoft.Network/virtualNetworks",
    shape: {
     ...common,
     "properties.addressSpace.addressPrefixes": "address_space"
    }
   }
  };
  const azurermTypes = new Map(Object.entries(types));
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
     key: (0, partial_text.eO)(source.D.of(file, key)),
     value: (0, evaluate._)(value, env)
    };
   });
   const types = new Set(block.blocks.map(block_body_nameOf));
   for (const type of types) {
    const place = {
     file,
     range: block.range
    };
    const nested = block.blocks.filter(inner => block_body_nameOf(inner) === type).map(inner => nestedBlocks(inner, type, file, scope, bindings));
    const at = nested[0]?.items[0]?.place.range.start ?? block.range.start;
    const text = source.D.join(file, [ {
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
  function block_body_nameOf(block) {
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
  var root_name = __webpack_require__(98953);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/resources.js
  const azapi = /^azapi_(?:update_)?resource$/;
  class TerraformResources {
   scopes;
   folders;
   constructor(scopes, folders) {
    this.scopes = scopes;
    this.folders = folders;
   }
   * find(query) {
    for (const folder of this.folders) for (const scope of this.scopes.of(folder)) yield* inScope(scope, query);
   }
   get({scope: id, address}) {
    const scope = this.scopes.byId(id);
    const block = scope?.module.resources.get(address);
    if (!scope || !block) return [];
    return [ ...resourcesOf(scope, address, block, typeOf(scope, address, block)) ];
   }
  }
  function* inScope(scope, query) {
   const {resources, calls, folder} = scope.module;
   for (const [address, block] of resources) {
    if (query.words && !query.words.test(block.source)) continue;
    const type = isWorthAsking(address, block, query) ? typeOf(scope, address, block) : void 0;
    if (type === void 0 || !(0, resource.D6)(type, query)) continue;
    yield* resourcesOf(scope, address, block, type);
   }
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
    return ((0, values_value.wh)(value) ?? own).replace(/@.*$/, "").toLowerCase();
   }
   return azurermTypes.get(own)?.type.toLowerCase() ?? own;
  }
  function* resourcesOf(scope, address, block, type) {
   const {item, file} = block;
   const own = address.slice(0, address.lastIndexOf("."));
   const azurerm = azurermTypes.get(own);
   for (const {bindings, exists} of (0, instances.V)(item, scope, file)) {
    const place = {
     file,
     range: item.range
    };
    const given = bodyOf(item, file, scope, bindings);
    const isAzapi = azapi.test(own);
    const body = azurerm ? azurermBody(azurerm, given, place) : isAzapi ? azapiBody(given) : given;
    const name = nameOf(body);
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
  function azapiBody(given) {
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
   return (0, values_value.Yq)(forms, given.place) ?? (0, values_shape.Xy)({
    name
   }, given.place);
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
 46172: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Xy: () => objectOf,
   iD: () => withPath
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
  function keyAt(name, place) {
   const at = place.range.start;
   return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_1__.D.join(place.file, [ {
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
    place: object.place
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
 })
};
