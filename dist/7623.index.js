export const id = 7623;

export const ids = [ 7623 ];

export const modules = {
 27623: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BicepResources: () => BicepResources
  });
  var infrastructure = __webpack_require__(48736);
  var source = __webpack_require__(33751);
  var declared_types = __webpack_require__(95302);
  var mentions = __webpack_require__(46015);
  var resource = __webpack_require__(796);
  var shape = __webpack_require__(46172);
  var values_value = __webpack_require__(77960);
  var files = __webpack_require__(16170);
  var bicep_scope = __webpack_require__(42222);
  var azurerm_body = __webpack_require__(6818);
  var azurerm_shape = __webpack_require__(61853);
  var texts = __webpack_require__(74393);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/verified-modules.js
  const identity = {
   "identity.systemAssigned": "managedIdentities.systemAssigned",
   "identity.userAssignedIdentities": [ "managedIdentities.userAssignedResourceIds", "managedIdentities.userAssignedResourcesIds" ]
  };
  const common = {
   ...identity,
   location: "location",
   tags: "tags"
  };
  const azdContainerApp = {
   type: "Microsoft.App/containerApps",
   shape: {
    location: "location",
    tags: "tags",
    "identity.type": "identityType",
    "identity.userAssignedIdentities": [ "userAssignedIdentityResourceId", "identityName" ],
    "properties.configuration.ingress.allowInsecure": "ingressAllowInsecure",
    "properties.configuration.ingress.enabled": "ingressEnabled",
    "properties.configuration.ingress.external": "external",
    "properties.configuration.ingress.ipSecurityRestrictions": "ipSecurityRestrictions",
    "properties.configuration.ingress.targetPort": "targetPort",
    "properties.environmentId": "containerAppsEnvironmentName",
    "properties.template.containers": (0, azurerm_shape._d)(".", {
     env: "env",
     image: "imageName",
     name: "containerName",
     probes: "containerProbes"
    })
   },
   defaults: {
    "properties.configuration.ingress.enabled": true,
    "properties.configuration.ingress.external": true,
    "properties.configuration.ingress.targetPort": 80
   },
   absent: [ "identity", "properties.configuration.ingress.disabled", "properties.configuration.ingress.ipSecurityRestrictions", "tags" ]
  };
  const modules = {
   "avm/ptn/azd/acr-container-app": azdContainerApp,
   "avm/ptn/azd/container-app-upsert": azdContainerApp,
   "avm/res/api-management/service": {
    type: "Microsoft.ApiManagement/service",
    shape: {
     ...common,
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "properties.virtualNetworkConfiguration.subnetResourceId": "subnetResourceId",
     "properties.virtualNetworkType": "virtualNetworkType",
     "sku.name": "sku"
    },
    absent: [ "properties.virtualNetworkConfiguration", "tags" ]
   },
   "avm/res/app/container-app": {
    type: "Microsoft.App/containerApps",
    shape: {
     ...common,
     "properties.configuration.ingress.allowInsecure": "ingressAllowInsecure",
     "properties.configuration.ingress.clientCertificateMode": "clientCertificateMode",
     "properties.configuration.ingress.disabled": "disableIngress",
     "properties.configuration.ingress.external": "ingressExternal",
     "properties.configuration.ingress.ipSecurityRestrictions": "ipSecurityRestrictions",
     "properties.configuration.ingress.targetPort": "ingressTargetPort",
     "properties.configuration.ingress.transport": "ingressTransport",
     "properties.configuration.registries": "registries",
     "properties.configuration.secrets": "secrets",
     "properties.environmentId": [ "environmentResourceId", "environmentId" ],
     "properties.template.containers": "containers",
     "properties.template.initContainers": "initContainersTemplate"
    },
    defaults: {
     "properties.configuration.ingress.allowInsecure": true,
     "properties.configuration.ingress.disabled": false,
     "properties.configuration.ingress.external": true,
     "properties.configuration.ingress.targetPort": 80
    },
    absent: [ "identity", "properties.configuration.ingress.enabled", "properties.configuration.ingress.ipSecurityRestrictions", "tags" ]
   },
   "avm/res/app/job": {
    type: "Microsoft.App/jobs",
    shape: {
     ...common,
     "properties.configuration.registries": "registries",
     "properties.configuration.secrets": "secrets",
     "properties.environmentId": "environmentResourceId",
     "properties.template.containers": "containers"
    },
    absent: [ "identity", "tags" ]
   },
   "avm/res/app/managed-environment": {
    type: "Microsoft.App/managedEnvironments",
    shape: {
     ...common,
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "properties.vnetConfiguration.infrastructureSubnetId": [ "infrastructureSubnetResourceId", "infrastructureSubnetId" ],
     "properties.vnetConfiguration.internal": "internal"
    },
    absent: [ "tags" ]
   },
   "avm/res/container-instance/container-group": {
    type: "Microsoft.ContainerInstance/containerGroups",
    shape: {
     ...common,
     "properties.containers": "containers",
     "properties.imageRegistryCredentials": "imageRegistryCredentials",
     "properties.ipAddress": "ipAddress",
     "properties.subnetIds": "subnets"
    },
    absent: [ "identity", "properties.subnetIds", "tags" ]
   },
   "avm/res/container-registry/registry": {
    type: "Microsoft.ContainerRegistry/registries",
    shape: {
     ...common,
     "properties.adminUserEnabled": "acrAdminUserEnabled",
     "properties.anonymousPullEnabled": "anonymousPullEnabled",
     "properties.networkRuleSet.defaultAction": "networkRuleSetDefaultAction",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "sku.name": "acrSku"
    },
    defaults: {
     "properties.adminUserEnabled": false
    }
   },
   "avm/res/event-hub/namespace": {
    type: "Microsoft.EventHub/namespaces",
    shape: {
     ...common,
     "properties.disableLocalAuth": "disableLocalAuth",
     "properties.minimumTlsVersion": "minimumTlsVersion",
     "properties.networkRuleSets": "networkRuleSets",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess"
    }
   },
   "avm/res/key-vault/vault": {
    type: "Microsoft.KeyVault/vaults",
    shape: {
     ...common,
     "properties.enablePurgeProtection": "enablePurgeProtection",
     "properties.enableRbacAuthorization": "enableRbacAuthorization",
     "properties.networkAcls": "networkAcls",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess"
    }
   },
   "avm/res/managed-identity/user-assigned-identity": {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    shape: {
     location: "location",
     tags: "tags"
    }
   },
   "avm/res/network/network-security-group": {
    type: "Microsoft.Network/networkSecurityGroups",
    shape: {
     location: "location",
     "properties.securityRules": "securityRules",
     tags: "tags"
    },
    absent: [ "properties.securityRules", "tags" ]
   },
   "avm/res/network/private-endpoint": {
    type: "Microsoft.Network/privateEndpoints",
    shape: {
     location: "location",
     "properties.privateLinkServiceConnections": [ "privateLinkServiceConnections", "manualPrivateLinkServiceConnections" ],
     "properties.subnet.id": "subnetResourceId",
     tags: "tags"
    }
   },
   "avm/res/network/virtual-network": {
    type: "Microsoft.Network/virtualNetworks",
    shape: {
     location: "location",
     tags: "tags",
     "properties.addressSpace.addressPrefixes": "addressPrefixes",
     "properties.subnets": (0, azurerm_shape._d)("subnets", {
      name: "name",
      "properties.addressPrefix": "addressPrefix",
      "properties.addressPrefixes": "addressPrefixes",
      "properties.networkSecurityGroup.id": [ "networkSecurityGroupResourceId", "networkSecurityGroupId" ]
     })
    }
   },
   "avm/res/storage/storage-account": {
    type: "Microsoft.Storage/storageAccounts",
    shape: {
     ...common,
     "properties.allowBlobPublicAccess": "allowBlobPublicAccess",
     "properties.allowSharedKeyAccess": "allowSharedKeyAccess",
     "properties.minimumTlsVersion": "minimumTlsVersion",
     "properties.networkAcls": "networkAcls",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "properties.supportsHttpsTrafficOnly": "supportsHttpsTrafficOnly"
    },
    defaults: {
     "properties.supportsHttpsTrafficOnly": true
    }
   },
   "avm/res/web/site": {
    type: "Microsoft.Web/sites",
    shape: {
     ...common,
     kind: "kind",
     "properties.authSettingsV2": "authSettingV2Configuration",
     "properties.clientCertEnabled": "clientCertEnabled",
     "properties.configs": "configs",
     "properties.httpsOnly": "httpsOnly",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "properties.serverFarmId": "serverFarmResourceId",
     "properties.settings": "appSettingsKeyValuePairs",
     "properties.siteConfig": "siteConfig",
     "properties.virtualNetworkSubnetId": [ "virtualNetworkSubnetResourceId", "virtualNetworkSubnetId" ]
    },
    defaults: {
     "properties.httpsOnly": true
    },
    absent: [ "identity", "properties.configs", "properties.privateEndpoints", "properties.publicNetworkAccess", "tags" ]
   }
  };
  function verifiedModule(source) {
   const path = /^br[:/][\s\S]{0,200}?\b(avm\/(?:res|ptn)\/[\w/-]{1,100}?):/.exec(source)?.[1];
   return path !== void 0 && Object.hasOwn(modules, path) ? modules[path] : void 0;
  }
  function verifiedBody(module, params, place) {
   const given = params.kind === "object" ? params : (0, shape.Xy)({}, place);
   let body = (0, azurerm_body.$)(module, {
    ...given,
    open: true
   }, place);
   if (params.kind !== "object" || params.open) return body;
   for (const [path, value] of Object.entries(module.defaults ?? {})) {
    if (isGiven(module, path, params)) continue;
    body = (0, shape.iD)(body, path, typeof value === "string" ? (0, texts.EW)(value, place) : {
     kind: "constant",
     value,
     place
    });
   }
   for (const path of module.absent ?? []) if (!isGiven(module, path, params)) body = (0, 
   shape.iD)(body, path, (0, values_value.LO)(place));
   return body;
  }
  function isGiven({shape}, path, params) {
   return Object.entries(shape).some(([at, source]) => {
    if (at !== path && !at.startsWith(`${path}.`)) return false;
    const names = typeof source === "string" ? [ source ] : "block" in source ? [] : source;
    return names.some(name => {
     const value = (0, values_value.f_)(params, name.split(".")[0]);
     return value && !(0, values_value.qv)(value);
    });
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/resources.js
  class BicepResources {
   bicep;
   scopes;
   names;
   mentioned=new WeakMap;
   lookedUp;
   types=new Map;
   constructor(bicep, scopes, names) {
    this.bicep = bicep;
    this.scopes = scopes;
    this.names = names;
   }
   * unitsOf(query) {
    for (const name of this.names) {
     const text = this.bicep.source(name)?.text;
     if (text === void 0 || query.words && !query.words.test(text)) continue;
     if (this.typesOf(name, text).mayHave(query)) yield name;
    }
   }
   typesIn(name) {
    return this.typesOf(name, this.bicep.source(name)?.text ?? "").written;
   }
   * findIn(name, query) {
    const isThere = this.bicep.get(name)?.declarations.some(declared => mayDeclare(declared, name, query));
    if (!isThere) return;
    for (const scope of this.scopes.of(name)) yield* inScope(scope, name, query);
   }
   typesOf(name, text) {
    let types = this.types.get(name);
    if (!types) {
     const declared = [ ...text.matchAll(labelled) ].flatMap(typesOfLabel);
     types = new declared_types.k(/^[ \t]*output\b/m.test(text) ? [ ...declared, "output" ] : declared);
     this.types.set(name, types);
    }
    return types;
   }
   get({scope: id, address}) {
    const name = id.replace(/#[\s\S]*$/, "");
    const scope = this.scopes.of(name).find(candidate => candidate.id === id);
    const declared = scope?.content.symbols.get(address);
    if (!scope || !declared?.item) return [];
    if (declared.keyword === "module") return [ ...moduleOf(declared, declared.item, scope) ];
    if (declared.keyword !== "resource") return [];
    return [ ...resourcesOf(declared.item, scope, "", void 0, {
     types: [ /./ ]
    }) ].filter(resource => resource.address === address);
   }
   mentions({scope: id, address, type}) {
    const content = this.bicep.get(id.replace(/#[\s\S]*$/, ""));
    if (!content) return [];
    const known = this.mentioned.get(content) ?? mentionsOf(content);
    this.mentioned.set(content, known);
    this.lookedUp ??= this.typesLookedUp();
    return [ ...known.get(address) ?? [], ...this.lookedUp.has(type) ? [ "existing" ] : [] ];
   }
   typesLookedUp() {
    const found = new Set;
    for (const file of this.names) for (const {existing, label} of this.bicep.get(file)?.declarations ?? []) if (existing) found.add(label.split("@", 1)[0].toLowerCase());
    return found;
   }
  }
  function mentionsOf(content) {
   const declarations = content.declarations.map(({keyword, label, name, source}) => ({
    kind: keyword === "resource" ? label.split("@", 1)[0].toLowerCase() : keyword,
    name,
    source
   }));
   return (0, mentions.T)(declarations, /(?<![\w.])[A-Za-z_]\w{0,200}/g, name => content.symbols.has(name));
  }
  const labelled = /^[ \t]*(?:(resource|module)[ \t]+\w+[ \t]*'([^'\r\n]{1,300})'|output[ \t])/gm;
  function typesOfLabel([, keyword, label = ""]) {
   if (keyword === void 0) return [ "output" ];
   if (keyword === "resource") return [ label ];
   const verified = verifiedModule(label);
   return verified ? [ "module", verified.type ] : [ "module" ];
  }
  function* inScope(scope, name, query) {
   for (const declared of scope.content.declarations) {
    const item = mayDeclare(declared, name, query) ? declared.item : void 0;
    if (!item) continue;
    if (declared.keyword === "module") {
     for (const made of moduleOf(declared, item, scope)) if ((0, resource.D6)(made.type, query)) yield made;
    } else if (declared.keyword === "output") yield outputOf(declared, item, scope); else yield* resourcesOf(item, scope, "", void 0, query);
   }
  }
  function outputOf(declared, item, scope) {
   const {file} = scope;
   const place = {
    file,
    range: item.range
   };
   const sensitive = /@(?:sys\.)?secure\(\)/.test(declared.source.split(/\boutput\b/)[0]);
   return {
    type: "output",
    scope: scope.id,
    address: `output ${declared.name}`,
    label: `output ${declared.name}`,
    place,
    exists: "yes",
    source: "bicep",
    body: (0, shape.Xy)({
     sensitive: {
      kind: "constant",
      value: sensitive,
      place
     },
     written: item.value && (0, values_value.v8)(source.Dv.of(file, item.value.range))
    }, place)
   };
  }
  function mayDeclare(declared, file, query) {
   if (query.words && !query.words.test(declared.source)) return false;
   if (declared.keyword === "module") {
    const verified = verifiedModule(declared.label);
    if (verified && (0, resource.D6)(verified.type.toLowerCase(), query)) return true;
    return query.types.includes("module") && (0, files.y)(declared, file) === void 0;
   }
   if (declared.keyword === "output") return query.types.includes("output");
   if (declared.keyword !== "resource") return false;
   const own = declared.label.split("@", 1)[0].toLowerCase();
   if ((0, resource.D6)(own, query)) return !declared.existing;
   const nested = /\n[ \t]*resource[ \t]+\w+[ \t]+'/.test(declared.source);
   return nested && query.types.some(type => typeof type !== "string" || type.startsWith(`${own}/`));
  }
  function* resourcesOf(block, scope, parentType, outer, query) {
   const [symbolText, labelText] = block.labels;
   const symbol = symbolText?.text ?? "";
   const label = (labelText?.text ?? "").split("@", 1)[0];
   const own = parentType !== "" && !label.includes(".") ? `${parentType}/${label}` : label;
   const type = own.toLowerCase();
   const key = {
    scope: scope.id,
    address: symbol
   };
   for (const child of block.blocks) if (child.type === "resource") yield* resourcesOf(child, scope, type, key, query);
   if (!(0, resource.D6)(type, query)) return;
   const place = {
    file: scope.file,
    range: block.range
   };
   const parent = outer ?? parentOf(block, scope, type);
   for (const {value: body, exists} of (0, bicep_scope.rF)(block, scope)) {
    const name = (0, values_value.mN)((0, values_value.f_)(body, "name"));
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
   const owner = (0, infrastructure.w4)(block, "parent")?.value;
   const symbol = owner?.kind === "index" ? owner.object : owner;
   if (symbol?.kind === "name") return {
    scope: scope.id,
    address: symbol.name
   };
   const name = (0, infrastructure.w4)(block, "name")?.value;
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
  function* moduleOf(declared, block, scope) {
   const place = {
    file: scope.file,
    range: block.range
   };
   const symbol = block.labels[0]?.text ?? "";
   const verified = verifiedModule(declared.label);
   for (const {value, exists} of (0, bicep_scope.rF)(block, scope)) {
    const module = {
     type: "module",
     body: value,
     place,
     scope: scope.id,
     address: symbol,
     label: `module ${symbol}`,
     exists,
     source: "bicep"
    };
    yield module;
    if (!verified) continue;
    const body = verifiedBody(verified, (0, values_value.f_)(value, "params") ?? (0, 
    shape.Xy)({}, place), place);
    const name = (0, values_value.mN)((0, values_value.f_)(body, "name"));
    yield {
     ...module,
     type: verified.type.toLowerCase(),
     body,
     ...name && {
      name
     }
    };
   }
  }
 }),
 95302: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   k: () => DeclaredTypes
  });
  class DeclaredTypes {
   written=new Set;
   ends=new Set;
   constructor(labels) {
    for (const label of labels) {
     const type = label.split("@", 1)[0].toLowerCase();
     this.written.add(type);
     if (!type.includes(".")) this.ends.add(type);
    }
   }
   mayHave({types}) {
    return types.some(type => {
     if (typeof type !== "string") return this.ends.size > 0 || [ ...this.written ].some(own => type.test(own));
     if (this.written.has(type)) return true;
     for (let at = type.indexOf("/"); at >= 0; at = type.indexOf("/", at + 1)) if (this.ends.has(type.slice(at + 1))) return true;
     return false;
    });
   }
  }
 }),
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
 61853: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D_: () => identity,
   _d: () => many,
   sh: () => common,
   xH: () => one
  });
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
 })
};
