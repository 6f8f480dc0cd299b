"use strict";

exports.id = 2253;

exports.ids = [ 2253 ];

exports.modules = {
 32253: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   ScriptResources: () => ScriptResources
  });
  var resource = __webpack_require__(796);
  var opened = __webpack_require__(40936);
  var values_shape = __webpack_require__(46172);
  var values_value = __webpack_require__(77960);
  var shell = __webpack_require__(85850);
  var partial_text = __webpack_require__(92730);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/command-type.js
  function namesOf(options) {
   return typeof options === "string" ? [ options ] : options;
  }
  var script_values = __webpack_require__(27531);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/arguments.js
  const mostWords = 1e3;
  class Arguments {
   place;
   values;
   command;
   words;
   constructor(command, values) {
    this.command = command;
    this.values = values;
    this.words = withPlaceholders(command);
    this.place = {
     file: command.words[0].text.file,
     range: command.range
    };
   }
   has(options) {
    return this.wordsAfter(options) !== void 0 || this.splat(options) !== void 0;
   }
   value(options) {
    const [word] = this.wordsAfter(options) ?? [];
    return word ? this.values.value(word) : this.splat(options);
   }
   json(options) {
    const [word] = this.wordsAfter(options) ?? [];
    return word ? this.values.parameters(word, this.command) : this.splat(options);
   }
   list(options) {
    const words = this.wordsAfter(options);
    if (!words) {
     const value = this.splat(options);
     return value && (value.kind === "list" ? value.items : [ value ]);
    }
    return words.flatMap(word => this.items(word, namesOf(options)[0]));
   }
   wordsAfter(options) {
    const names = namesOf(options);
    for (let index = this.words.length - 1; index > 0; index--) {
     const word = this.words[index];
     const text = word.text.text;
     if (!text.startsWith("-")) continue;
     const name = /^--?[A-Za-z][\w-]*/.exec(text)?.[0].toLowerCase();
     if (name === void 0 || !names.includes(name)) continue;
     const separator = text[name.length];
     if (separator === "=" || separator === ":") return [ (0, shell.jn)(word, name.length + 1) ];
     if (separator !== void 0) continue;
     let end = index + 1;
     while (end < this.words.length && end - index <= mostWords && !isOption(this.words[end])) end++;
     return this.words.slice(index + 1, end);
    }
    return;
   }
   items(word, option) {
    const value = this.values.value(word);
    if (!value) return [];
    if (value.kind === "list") return value.items;
    const isCmdlet = !option.startsWith("--") && option.length > 2;
    const isSplit = isCmdlet || !word.quoted && word.expansions.length > 0;
    if (!isSplit || value.kind !== "text") return [ value ];
    return partsOf(value.text, isCmdlet ? /[^\s,]+/g : /\S+/g).map(text => ({
     ...value,
     text
    }));
   }
   splat(options) {
    const word = (0, script_values.Gc)(this.command);
    const value = word && this.values.value(word);
    for (const name of value ? namesOf(options) : []) {
     const found = (0, values_value.f_)(value, name.replace(/^-+/, ""), true);
     if (found) return found;
    }
    return;
   }
  }
  function withPlaceholders({words, redirects}) {
   const found = [];
   redirects.forEach(({operator, target}, index) => {
    const closing = redirects[index + 1];
    const end = target?.range.end;
    if (operator !== "<" || !target || closing?.operator !== ">" || closing.range.start !== end) return;
    const {text} = target;
    found.push({
     ...target,
     expansions: [ {
      start: 0,
      end: text.text.length,
      kind: "other"
     } ]
    });
    if (closing.target) found.push(closing.target);
   });
   if (found.length === 0) return words;
   return [ ...words, ...found ].sort((a, b) => a.range.start - b.range.start);
  }
  function isOption({text, quoted}) {
   return !quoted && /^--?[A-Za-z]/.test(text.text);
  }
  function partsOf(text, pattern) {
   let masked = "";
   for (const {start, end} of text.holes) masked += text.text.text.slice(masked.length, start) + "?".repeat(end - start);
   masked += text.text.text.slice(masked.length);
   return [ ...masked.matchAll(pattern) ].map(match => (0, partial_text.Ym)(text, match.index, match.index + match[0].length));
  }
  function nameText(value) {
   if (value?.kind === "reference") return [ value.address, ...value.path ].join(".");
   return (0, values_value.mN)(value)?.text.text;
  }
  var beside = __webpack_require__(65935);
  var parsed_json = __webpack_require__(1771);
  var texts = __webpack_require__(74393);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/flags.js
  function asFlag(value, place) {
   const written = value?.kind === "reference" ? value.address : (0, values_value.wh)(value);
   if (!value || written === void 0) return value ? (0, values_value.L5)(value.place) : {
    kind: "constant",
    value: true,
    place
   };
   if (/^\$?(?:true|yes|1)$/i.test(written)) return {
    kind: "constant",
    value: true,
    place: value.place
   };
   if (/^\$?(?:false|no|0)$/i.test(written)) return {
    kind: "constant",
    value: false,
    place: value.place
   };
   return value.kind === "reference" ? value : {
    kind: "constant",
    value: true,
    place
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/body.js
  function commandBody(shape, given, keys) {
   let body = (0, values_shape.Xy)({}, given.place);
   for (const [path, source] of Object.entries(shape)) {
    const value = sourceValue(source, given, keys);
    if (!value) continue;
    if (path !== "") body = (0, values_shape.iD)(body, path, value); else if (value.kind === "object") body = combined(body, value); else body = {
     ...body,
     open: true
    };
   }
   return body;
  }
  function sourceValue(source, given, keys) {
   if (typeof source === "string" || isNames(source)) return given.value(source);
   const {place} = given;
   if ("words" in source) {
    const items = given.list(source.words);
    const {as} = source;
    return items && listOf(as ? items.map(item => (0, values_shape.Xy)({
     [as]: item
    }, item.place)) : items, place);
   }
   if ("pairs" in source) {
    const items = given.list(source.pairs);
    return items && pairsOf(items, source.as, place);
   }
   if ("map" in source) return mapOf(given.list(source.map), place);
   if ("flag" in source) {
    const value = given.has(source.flag) ? asFlag(given.value(source.flag), place) : void 0;
    if (!source.inverted || value?.kind !== "constant") return value;
    return {
     ...value,
     value: !value.value
    };
   }
   if ("choose" in source) return chosen(given.value(source.choose), source.of);
   if ("given" in source) return given.has(source.given) ? fixed(source.means, place) : void 0;
   if ("constant" in source) {
    const isGiven = source.unless !== void 0 && given.has(source.unless);
    return isGiven ? given.value(source.unless) : fixed(source.constant, place);
   }
   if ("fallback" in source) return given.has(source.without) ? void 0 : fixed(source.fallback, place);
   if ("id" in source) return identified(given.value(source.id), source.of, keys);
   if ("identities" in source) return identityOf(source, given);
   if ("json" in source) {
    const value = given.json(source.json);
    return source.keys ? renamed(value, source.keys) : value;
   }
   if ("sets" in source) return settings(given.list(source.sets), place);
   if ("made" in source) return {
    kind: "reference",
    scope: keys.scope,
    address: keys.made(source.made),
    path: [],
    place
   };
   if ("item" in source) {
    const item = commandBody(source.item, given, keys);
    return item.entries.length > 0 ? {
     kind: "list",
     items: [ item ],
     place
    } : void 0;
   }
   return inOrder(source.lists.flatMap(part => sourceValue(part, given, keys) ?? []));
  }
  function isNames(source) {
   return Array.isArray(source);
  }
  function inOrder(values) {
   const [first] = values;
   if (!first || !values.some(({kind}) => kind === "list")) return first;
   const items = values.flatMap(value => value.kind === "list" ? value.items : [ value ]);
   const isOpen = values.some(value => value.kind === "list" && value.open);
   return {
    kind: "list",
    items,
    place: first.place,
    ...isOpen && {
     open: true
    }
   };
  }
  function listOf(items, place) {
   return {
    kind: "list",
    items,
    place,
    ...items.some(values_value.t8) && {
     open: true
    }
   };
  }
  function fixed(value, place) {
   return typeof value === "string" ? (0, texts.EW)(value, place) : {
    kind: "constant",
    value,
    place
   };
  }
  function pairOf(item, separator) {
   if (item.kind !== "text") return;
   const at = item.text.text.text.indexOf(separator);
   if (at < 0) return;
   const text = (0, partial_text.Ym)(item.text, at + separator.length);
   return [ (0, partial_text.Ym)(item.text, 0, at), {
    ...item,
    text
   } ];
  }
  function pairsOf(items, shape, place) {
   const found = items.map(item => {
    const pair = pairOf(item, shape.separator ?? "=");
    if (!pair) return;
    const [key, value] = pair;
    const [name, rest] = prefixed(value, shape);
    const text = {
     kind: "text",
     text: key,
     place: item.place
    };
    return (0, values_shape.Xy)({
     [shape.key]: text,
     [name]: rest
    }, item.place);
   });
   const known = found.flatMap(item => item ?? []);
   const isOpen = known.length < found.length;
   return {
    kind: "list",
    items: known,
    place,
    ...isOpen && {
     open: true
    }
   };
  }
  function prefixed(value, {value: name, prefixes = {}}) {
   if (value.kind !== "text") return [ name, value ];
   const text = value.text.text.text.toLowerCase();
   for (const [prefix, other] of Object.entries(prefixes)) if (text.startsWith(prefix)) return [ other, {
    ...value,
    text: (0, partial_text.Ym)(value.text, prefix.length)
   } ];
   return [ name, value ];
  }
  function mapOf(items, place) {
   if (!items) return;
   const pairs = items.map(item => pairOf(item, "="));
   const entries = pairs.flatMap(pair => pair ? [ {
    key: pair[0],
    value: pair[1]
   } ] : []);
   const isOpen = entries.length < pairs.length;
   return {
    kind: "object",
    entries,
    place,
    ...isOpen && {
     open: true
    }
   };
  }
  function chosen(value, of) {
   const text = (0, values_value.wh)(value);
   if (!value || text === void 0) return value;
   const means = of[text] ?? of[text.toLowerCase()];
   return means === void 0 ? value : fixed(means, value.place);
  }
  function identified(value, type, keys) {
   if (value?.kind !== "text" || value.text.text.text.startsWith("/")) return value;
   const address = `${type}/${value.text.text.text}`.toLowerCase();
   return {
    kind: "reference",
    scope: keys.scope,
    address,
    path: [ "id" ],
    place: value.place
   };
  }
  function identityOf({identities, system}, given) {
   const named = given.list(identities);
   const isSystem = value => /^(?:\[?system\]?)$/i.test((0, values_value.wh)(value) ?? "");
   const users = named?.filter(value => !isSystem(value)) ?? [];
   const hasSystem = system !== void 0 && given.has(system) || named !== void 0 && (named.length === 0 || users.length < named.length);
   if (!hasSystem && users.length === 0) return;
   const {place} = given;
   const type = [ hasSystem && "SystemAssigned", users.length > 0 && "UserAssigned" ];
   return (0, values_shape.Xy)({
    type: (0, texts.EW)(type.filter(Boolean).join(","), place),
    ...users.length > 0 && {
     userAssignedIdentities: listOf(users, place)
    }
   }, place);
  }
  function renamed(value, keys) {
   if (value?.kind !== "object") return value;
   let body = (0, values_shape.Xy)({}, value.place);
   let only = (0, values_shape.Xy)({}, value.place);
   let list;
   for (const item of value.entries) {
    const path = keys[item.key.text.text.toLowerCase()];
    if (path === void 0) continue;
    const at = path.lastIndexOf("[].");
    const [before, after] = at < 0 ? [] : [ path.slice(0, at), path.slice(at + "[].".length) ];
    if (before === void 0 || after === void 0) body = (0, values_shape.iD)(body, path, item.value); else {
     list = before;
     only = (0, values_shape.iD)(only, after, item.value);
    }
   }
   if (list === void 0) return {
    ...body,
    ...value.open && {
     open: true
    }
   };
   return (0, values_shape.iD)(body, list, {
    kind: "list",
    items: [ only ],
    place: value.place
   });
  }
  function settings(items, place) {
   if (!items) return;
   let body = (0, values_shape.Xy)({}, place);
   for (const item of items) {
    const pair = pairOf(item, "=");
    const path = pair?.[0];
    if (!pair || !path || path.holes.length > 0 || !/^[\w.]{1,200}$/.test(path.text.text)) {
     body = {
      ...body,
      open: true
     };
     continue;
    }
    body = (0, values_shape.iD)(body, path.text.text, jsonOr(pair[1]));
   }
   return body;
  }
  function jsonOr(value) {
   if (value.kind !== "text") return value;
   const text = value.text.text.text.trim();
   if (text.startsWith("@")) return (0, values_value.L5)(value.place);
   if (/^-?\d{1,15}$|^(?:true|false)$/i.test(text)) {
    const constant = /^\d|^-/.test(text) ? Number(text) : text.toLowerCase() === "true";
    return {
     kind: "constant",
     value: constant,
     place: value.place
    };
   }
   if (text === "null") return (0, values_value.LO)(value.place);
   return /^[[{]/.test(text) ? (0, parsed_json.U)(value) ?? (0, values_value.L5)(value.place) : value;
  }
  function combined(first, second) {
   const entries = new Map(first.entries.map(item => [ item.key.text.text, item ]));
   for (const item of second.entries) {
    const key = item.key.text.text;
    const old = entries.get(key);
    entries.set(key, old ? {
     key: item.key,
     value: both(old.value, item.value)
    } : item);
   }
   return {
    ...first,
    entries: [ ...entries.values() ]
   };
  }
  function both(old, value) {
   if (old.kind === "object" && value.kind === "object") return combined(old, value);
   if (old.kind !== "list" || value.kind !== "list") return value;
   const items = [ ...old.items ];
   for (const item of value.items) {
    const name = nameOfItem(item);
    const index = name === void 0 ? -1 : items.findIndex(known => nameOfItem(known) === name);
    const known = items[index];
    if (known?.kind !== "object" || item.kind !== "object") items.push(item); else items[index] = isWhole(item) && isWhole(known) ? item : combined(known, item);
   }
   const isOpen = old.open || value.open;
   return {
    ...old,
    items,
    ...isOpen && {
     open: true
    }
   };
  }
  function nameOfItem(item) {
   return (0, values_value.wh)((0, values_value.f_)(item, "name"));
  }
  function isWhole(item) {
   return item.entries.every(({value}) => value.kind !== "list");
  }
  function nameIn(given, names) {
   for (const name of namesOf(names)) {
    const value = (0, values_value.fF)(given.value(name))[0];
    const text = nameText(value);
    if (value && text !== void 0 && text !== "") return {
     value,
     text
    };
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/command-name.js
  const globals = new Map([ [ "--debug", false ], [ "--only-show-errors", false ], [ "--output", true ], [ "--query", true ], [ "--subscription", true ], [ "--verbose", false ], [ "-o", true ] ]);
  const command_name_mostWords = 6;
  const printers = /^(?:echo|printf|print|cat|write-\w+|log\w*|info|warn|error|#.*|:)$/;
  function commandName({words}) {
   const first = (0, script_values.kX)(words[0]?.text.text ?? "");
   if (isCmdlet(first)) return first;
   if (printers.test(first)) return;
   const at = [ 0, 1, 2 ].find(index => (0, script_values.kX)(words[index]?.text.text ?? "") === "az");
   if (at === void 0) return;
   const name = [];
   for (let index = at + 1; index < words.length && name.length < command_name_mostWords; index++) {
    const text = words[index].text.text;
    if (!text.startsWith("-")) name.push(text); else if (name.length > 0 || !globals.has(text)) break; else if (globals.get(text)) index++;
   }
   return name.join(" ");
  }
  function isCmdlet(name) {
   return /^[a-z]+-[a-z]+$/.test(name);
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/commands/authorization.js
  const assignmentType = "Microsoft.Authorization/roleAssignments";
  const definitionType = "Microsoft.Authorization/roleDefinitions";
  const assignment = {
   "properties.condition": "--condition",
   "properties.principalId": [ "--assignee-object-id", "--assignee" ],
   "properties.principalType": "--assignee-principal-type",
   "properties.roleDefinitionName": "--role",
   scope: "--scope",
   resourceGroup: [ "--resource-group", "-g" ]
  };
  const cmdletAssignment = {
   "properties.condition": "-condition",
   "properties.principalId": [ "-objectid", "-applicationid", "-serviceprincipalname", "-signinname" ],
   "properties.principalType": {
    lists: [ "-objecttype", {
     given: "-signinname",
     means: "User"
    }, {
     given: [ "-applicationid", "-serviceprincipalname" ],
     means: "ServicePrincipal"
    } ]
   },
   "properties.roleDefinitionName": [ "-roledefinitionname", "-roledefinitionid" ],
   scope: "-scope",
   resourceGroup: "-resourcegroupname",
   resource: [ "-resourcename", "-resourcetype" ]
  };
  const definition = {
   json: [ "--role-definition", "-inputfile", "-role" ],
   keys: {
    name: "properties.roleName",
    rolename: "properties.roleName",
    description: "properties.description",
    assignablescopes: "properties.assignableScopes",
    permissions: "properties.permissions",
    actions: "properties.permissions[].actions",
    notactions: "properties.permissions[].notActions",
    dataactions: "properties.permissions[].dataActions",
    notdataactions: "properties.permissions[].notDataActions"
   }
  };
  const authorizationCommands = {
   "role assignment create": {
    type: assignmentType,
    shape: assignment
   },
   "new-azroleassignment": {
    type: assignmentType,
    shape: cmdletAssignment
   },
   "new-azurermroleassignment": {
    type: assignmentType,
    shape: cmdletAssignment
   },
   "role definition create": {
    type: definitionType,
    shape: {
     "": definition
    }
   },
   "role definition update": {
    type: definitionType,
    shape: {
     "": definition
    }
   },
   "new-azroledefinition": {
    type: definitionType,
    shape: {
     "": definition
    }
   },
   "set-azroledefinition": {
    type: definitionType,
    shape: {
     "": definition
    }
   },
   "identity create": {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    shape: {
     location: [ "--location", "-l" ],
     tags: {
      map: "--tags"
     }
    }
   },
   "new-azuserassignedidentity": {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    shape: {
     location: "-location"
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/commands/containers.js
  const variables = {
   key: "name",
   value: "value"
  };
  const secretVariables = {
   key: "name",
   value: "secureValue"
  };
  const appVariables = {
   key: "name",
   value: "value",
   prefixes: {
    "secretref:": "secretRef"
   }
  };
  const appSecrets = {
   key: "name",
   value: "value",
   prefixes: {
    "keyvaultref:": "keyVaultUrl"
   }
  };
  const tags = {
   map: "--tags"
  };
  const containerGroup = {
   location: [ "--location", "-l" ],
   tags,
   identity: {
    identities: "--assign-identity"
   },
   "properties.containers": {
    item: {
     name: [ "--name", "-n" ],
     "properties.command": "--command-line",
     "properties.environmentVariables": {
      lists: [ {
       pairs: [ "--environment-variables", "-e" ],
       as: variables
      }, {
       pairs: "--secure-environment-variables",
       as: secretVariables
      } ]
     },
     "properties.image": "--image",
     "properties.ports": {
      words: "--ports",
      as: "port"
     }
    }
   },
   "properties.imageRegistryCredentials": {
    item: {
     identity: "--acr-identity",
     password: "--registry-password",
     server: "--registry-login-server",
     username: "--registry-username"
    }
   },
   "properties.ipAddress.dnsNameLabel": "--dns-name-label",
   "properties.ipAddress.ports": {
    words: "--ports",
    as: "port"
   },
   "properties.ipAddress.type": "--ip-address",
   "properties.networkProfile.id": "--network-profile",
   "properties.subnetIds": {
    item: {
     id: {
      id: "--subnet",
      of: "Microsoft.Network/virtualNetworks/subnets"
     }
    }
   }
  };
  const ingress = {
   "properties.configuration.ingress.allowInsecure": {
    flag: "--allow-insecure"
   },
   "properties.configuration.ingress.external": {
    choose: [ "--ingress", "--type" ],
    of: {
     external: true,
     internal: false
    }
   },
   "properties.configuration.ingress.targetPort": "--target-port",
   "properties.configuration.ingress.transport": "--transport"
  };
  const registries = {
   "properties.configuration.registries": {
    item: {
     identity: [ "--registry-identity", "--identity" ],
     passwordSecretRef: [ "--registry-password", "--password" ],
     server: [ "--registry-server", "--server" ],
     username: [ "--registry-username", "--username" ]
    }
   }
  };
  const appContainer = {
   image: [ "--image", "-i" ],
   name: [ "--container-name", "--name", "-n" ],
   command: {
    words: "--command"
   },
   args: {
    words: "--args"
   },
   env: {
    lists: [ {
     pairs: "--env-vars",
     as: appVariables
    }, {
     pairs: "--set-env-vars",
     as: appVariables
    }, {
     pairs: "--replace-env-vars",
     as: appVariables
    } ]
   }
  };
  const appType = "Microsoft.App/containerApps";
  const app = {
   location: [ "--location", "-l" ],
   tags,
   identity: {
    identities: "--user-assigned",
    system: "--system-assigned"
   },
   ...ingress,
   ...registries,
   "properties.configuration.secrets": {
    pairs: "--secrets",
    as: appSecrets
   },
   "properties.environmentId": {
    id: "--environment",
    of: "Microsoft.App/managedEnvironments"
   },
   "properties.template.containers": {
    item: appContainer
   }
  };
  const clusterType = "Microsoft.ContainerService/managedClusters";
  const cluster = {
   tags,
   identity: {
    identities: "--assign-identity",
    system: "--enable-managed-identity"
   },
   "properties.aadProfile.enableAzureRBAC": {
    flag: "--enable-azure-rbac"
   },
   "properties.aadProfile.managed": {
    flag: "--enable-aad"
   },
   "properties.aadProfile.adminGroupObjectIDs": "--aad-admin-group-object-ids",
   "properties.apiServerAccessProfile.authorizedIPRanges": "--api-server-authorized-ip-ranges",
   "properties.apiServerAccessProfile.enablePrivateCluster": {
    flag: "--enable-private-cluster"
   },
   "properties.disableLocalAccounts": {
    lists: [ {
     flag: "--disable-local-accounts"
    }, {
     flag: "--enable-local-accounts",
     inverted: true
    } ]
   },
   "properties.networkProfile.networkPlugin": "--network-plugin",
   "properties.networkProfile.networkPolicy": "--network-policy",
   "properties.servicePrincipalProfile.clientId": "--service-principal",
   "properties.servicePrincipalProfile.secret": "--client-secret"
  };
  const registryType = "Microsoft.ContainerRegistry/registries";
  const registry = {
   location: [ "--location", "-l" ],
   tags,
   sku: "--sku",
   "properties.adminUserEnabled": {
    flag: "--admin-enabled"
   },
   "properties.anonymousPullEnabled": {
    flag: "--anonymous-pull-enabled"
   },
   "properties.networkRuleSet.defaultAction": "--default-action",
   "properties.publicNetworkAccess": {
    choose: "--public-network-enabled",
    of: {
     true: "Enabled",
     false: "Disabled"
    }
   }
  };
  const changed = (type, shape) => ({
   type,
   shape,
   changes: true
  });
  const containerCommands = {
   "container create": {
    type: "Microsoft.ContainerInstance/containerGroups",
    shape: containerGroup
   },
   "containerapp create": {
    type: appType,
    shape: app
   },
   "containerapp up": {
    type: appType,
    shape: app
   },
   "containerapp update": changed(appType, {
    tags,
    "properties.template.containers": {
     item: appContainer
    }
   }),
   "containerapp ingress enable": changed(appType, ingress),
   "containerapp ingress update": changed(appType, ingress),
   "containerapp ingress disable": changed(appType, {
    "properties.configuration.ingress.external": {
     constant: false
    }
   }),
   "containerapp registry set": changed(appType, registries),
   "containerapp secret set": changed(appType, {
    "properties.configuration.secrets": {
     pairs: [ "--secrets", "-s" ],
     as: appSecrets
    }
   }),
   "containerapp identity assign": changed(appType, {
    identity: {
     identities: "--user-assigned",
     system: "--system-assigned"
    }
   }),
   "containerapp auth update": {
    type: `${appType}/authConfigs`,
    parent: {
     name: [ "--name", "-n" ],
     type: appType
    },
    changes: true,
    shape: {
     "properties.globalValidation.unauthenticatedClientAction": "--unauthenticated-client-action",
     "properties.platform.enabled": {
      flag: "--enabled"
     }
    }
   },
   "containerapp env create": {
    type: "Microsoft.App/managedEnvironments",
    shape: {
     tags,
     "properties.vnetConfiguration.infrastructureSubnetId": {
      id: [ "--infrastructure-subnet-resource-id", "-s" ],
      of: "Microsoft.Network/virtualNetworks/subnets"
     },
     "properties.vnetConfiguration.internal": {
      flag: "--internal-only"
     }
    }
   },
   "aks create": {
    type: clusterType,
    shape: cluster
   },
   "aks update": changed(clusterType, cluster),
   "acr create": {
    type: registryType,
    shape: registry
   },
   "acr update": changed(registryType, registry),
   "new-azcontainerregistry": {
    type: registryType,
    shape: {
     location: "-location",
     sku: "-sku",
     "properties.adminUserEnabled": {
      flag: [ "-enableadminuser", "-adminuserenabled" ]
     }
    }
   },
   "update-azcontainerregistry": changed(registryType, {
    "properties.adminUserEnabled": {
     lists: [ {
      flag: [ "-enableadminuser", "-adminuserenabled" ]
     }, {
      flag: "-disableadminuser",
      inverted: true
     } ]
    }
   }),
   "new-azakscluster": {
    type: clusterType,
    shape: {
     "properties.aadProfile.managed": {
      flag: "-enableaad"
     },
     "properties.disableLocalAccounts": {
      flag: "-disablelocalaccount"
     },
     "properties.networkProfile.networkPolicy": "-networkpolicy"
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/commands/data.js
  const data_tags = {
   map: "--tags"
  };
  const isPublic = {
   choose: "--public-network-access",
   of: {
    Enabled: "Enabled",
    Disabled: "Disabled",
    enabled: "Enabled",
    disabled: "Disabled"
   }
  };
  const account = {
   location: [ "--location", "-l" ],
   tags: data_tags,
   "properties.allowBlobPublicAccess": {
    flag: "--allow-blob-public-access"
   },
   "properties.allowSharedKeyAccess": {
    flag: "--allow-shared-key-access"
   },
   "properties.minimumTlsVersion": "--min-tls-version",
   "properties.networkAcls.bypass": "--bypass",
   "properties.networkAcls.defaultAction": "--default-action",
   "properties.publicNetworkAccess": isPublic,
   "properties.supportsHttpsTrafficOnly": {
    flag: "--https-only"
   }
  };
  const vault = {
   location: [ "--location", "-l" ],
   tags: data_tags,
   "properties.enablePurgeProtection": {
    flag: "--enable-purge-protection"
   },
   "properties.enableRbacAuthorization": {
    flag: "--enable-rbac-authorization"
   },
   "properties.networkAcls.bypass": "--bypass",
   "properties.networkAcls.defaultAction": "--default-action",
   "properties.publicNetworkAccess": isPublic
  };
  const hub = {
   location: [ "--location", "-l" ],
   tags: data_tags,
   "properties.disableLocalAuth": {
    flag: "--disable-local-auth"
   },
   "properties.publicNetworkAccess": isPublic,
   "properties.minimumTlsVersion": [ "--minimum-tls-version", "--min-tls" ]
  };
  const database = {
   tags: data_tags,
   "properties.disableLocalAuth": {
    flag: "--disable-local-auth"
   },
   "properties.publicNetworkAccess": {
    choose: "--public-network-access",
    of: {
     ENABLED: "Enabled",
     DISABLED: "Disabled",
     ...isPublic.of
    }
   }
  };
  const server = {
   tags: data_tags,
   "properties.publicNetworkAccess": {
    choose: [ "--enable-public-network", "-e" ],
    of: {
     true: "Enabled",
     false: "Disabled"
    }
   },
   "properties.minimalTlsVersion": "--minimal-tls-version"
  };
  const data_both = (type, shape, name) => {
   const made = {
    type,
    shape,
    ...name !== void 0 && {
     name
    }
   };
   return [ made, {
    ...made,
    changes: true
   } ];
  };
  const [storageMade, storageChanged] = data_both("Microsoft.Storage/storageAccounts", account);
  const [vaultMade, vaultChanged] = data_both("Microsoft.KeyVault/vaults", vault);
  const [hubMade, hubChanged] = data_both("Microsoft.EventHub/namespaces", hub);
  const [databaseMade, databaseChanged] = data_both("Microsoft.DocumentDB/databaseAccounts", database);
  const [serverMade, serverChanged] = data_both("Microsoft.Sql/servers", server);
  const dataCommands = {
   "storage account create": storageMade,
   "storage account update": storageChanged,
   "keyvault create": vaultMade,
   "keyvault update": vaultChanged,
   "keyvault secret set": {
    type: "Microsoft.KeyVault/vaults/secrets",
    parent: {
     name: "--vault-name",
     type: "Microsoft.KeyVault/vaults"
    },
    shape: {
     "properties.value": "--value"
    }
   },
   "eventhubs namespace create": hubMade,
   "eventhubs namespace update": hubChanged,
   "cosmosdb create": databaseMade,
   "cosmosdb update": databaseChanged,
   "sql server create": serverMade,
   "sql server update": serverChanged
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/commands/entra.js
  const applicationType = "Microsoft.Graph/applications";
  const entra_assignmentType = "Microsoft.Authorization/roleAssignments";
  const secretType = `${applicationType}/passwordCredentials`;
  const certificateType = `${applicationType}/keyCredentials`;
  const permissionType = `${applicationType}/requiredResourceAccess`;
  const application = {
   "api.requestedAccessTokenVersion": "--requested-access-token-version",
   appRoles: {
    json: "--app-roles"
   },
   displayName: "--display-name",
   identifierUris: {
    words: "--identifier-uris"
   },
   requiredResourceAccess: {
    json: [ "--required-resource-accesses", "--required-resource-access" ]
   },
   signInAudience: "--sign-in-audience",
   "": {
    sets: "--set"
   }
  };
  const permission = {
   key: "id",
   value: "type"
  };
  const secret = (name, more = {}) => ({
   type: secretType,
   ...name !== void 0 && {
    name
   },
   onlyWithout: [ "--cert", "--create-cert" ],
   shape: {
    displayName: "--display-name",
    endDateTime: [ "--end-date", "-enddate" ],
    startDateTime: "-startdate",
    years: "--years",
    secretText: [ "--password", "-p" ]
   },
   ...more
  });
  const certificate = name => ({
   type: certificateType,
   ...name !== void 0 && {
    name
   },
   onlyWith: [ "--cert", "--create-cert" ],
   shape: {
    endDateTime: "--end-date",
    years: "--years"
   }
  });
  const cmdletSecret = {
   type: secretType,
   name: [ "-objectid", "-applicationid", "-displayname", "-serviceprincipalname" ],
   onlyWithout: [ "-certvalue", "-keycredentials", "-keycredential" ],
   shape: {
    endDateTime: "-enddate",
    startDateTime: "-startdate",
    passwordCredentials: {
     json: "-passwordcredentials"
    }
   }
  };
  const graphSecret = {
   type: secretType,
   name: [ "-applicationid", "-serviceprincipalid" ],
   shape: {
    "": {
     json: [ "-passwordcredential", "-bodyparameter" ]
    }
   }
  };
  const graphApplication = {
   json: "-bodyparameter"
  };
  const entraCommands = {
   "ad app create": {
    type: applicationType,
    name: "--display-name",
    shape: application
   },
   "ad app update": {
    type: applicationType,
    name: "--id",
    changes: true,
    shape: application
   },
   "ad app credential reset": [ secret("--id"), certificate("--id") ],
   "ad sp credential reset": [ secret([ "--id", "--name", "-n" ]), certificate([ "--id", "--name", "-n" ]) ],
   "ad sp create-for-rbac": [ {
    type: entra_assignmentType,
    onlyWith: "--role",
    shape: {
     "properties.principalId": {
      made: applicationType
     },
     "properties.principalType": {
      constant: "ServicePrincipal"
     },
     "properties.roleDefinitionName": "--role",
     scope: {
      words: [ "--scopes", "--scope" ]
     }
    }
   }, secret(void 0), certificate(void 0) ],
   "new-azadserviceprincipal": {
    type: entra_assignmentType,
    name: "-displayname",
    onlyWith: "-role",
    shape: {
     "properties.principalId": {
      made: applicationType
     },
     "properties.principalType": {
      constant: "ServicePrincipal"
     },
     "properties.roleDefinitionName": "-role",
     scope: "-scope"
    }
   },
   "ad app permission add": {
    type: permissionType,
    name: "--id",
    shape: {
     resourceAppId: "--api",
     resourceAccess: {
      pairs: "--api-permissions",
      as: permission
     }
    }
   },
   "add-azadapppermission": {
    type: permissionType,
    name: [ "-objectid", "-applicationid" ],
    shape: {
     resourceAppId: "-apiid",
     resourceAccess: {
      item: {
       id: "-permissionid",
       type: "-type"
      }
     }
    }
   },
   "new-azadappcredential": cmdletSecret,
   "new-azadspcredential": cmdletSecret,
   "new-azadserviceprincipalcredential": cmdletSecret,
   "add-mgapplicationpassword": graphSecret,
   "add-mgserviceprincipalpassword": graphSecret,
   "new-azadapplication": {
    type: applicationType,
    name: "-displayname",
    shape: {
     displayName: "-displayname",
     identifierUris: {
      words: "-identifieruris"
     },
     signInAudience: "-signinaudience"
    }
   },
   "new-mgapplication": {
    type: applicationType,
    name: "-displayname",
    shape: {
     "": graphApplication,
     api: {
      json: "-api"
     },
     appRoles: {
      json: "-approles"
     },
     displayName: "-displayname",
     requiredResourceAccess: {
      json: "-requiredresourceaccess"
     },
     signInAudience: "-signinaudience"
    }
   },
   "new-mgserviceprincipalapproleassignment": {
    type: "Microsoft.Graph/appRoleAssignedTo",
    name: "-serviceprincipalid",
    shape: {
     appRoleId: "-approleid",
     principalId: "-principalid",
     resourceId: "-resourceid"
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/commands/network.js
  const group = "Microsoft.Network/networkSecurityGroups";
  const vnet = "Microsoft.Network/virtualNetworks";
  const network_tags = {
   map: "--tags"
  };
  const ports = [ "--destination-port-ranges", "--destination-port-range" ];
  const sources = [ "--source-address-prefixes", "--source-address-prefix" ];
  const rule = {
   "properties.access": {
    constant: "Allow",
    unless: "--access"
   },
   "properties.destinationAddressPrefixes": {
    words: "--destination-address-prefixes"
   },
   "properties.destinationPortRange": {
    fallback: "80",
    without: ports
   },
   "properties.destinationPortRanges": {
    words: ports
   },
   "properties.direction": {
    constant: "Inbound",
    unless: "--direction"
   },
   "properties.priority": "--priority",
   "properties.protocol": {
    constant: "*",
    unless: "--protocol"
   },
   "properties.sourceAddressPrefix": {
    fallback: "*",
    without: [ ...sources, "--source-asgs" ]
   },
   "properties.sourceAddressPrefixes": {
    words: sources
   },
   "properties.sourceApplicationSecurityGroups": {
    words: "--source-asgs"
   }
  };
  const subnet = {
   "properties.addressPrefixes": {
    words: [ "--address-prefixes", "--address-prefix" ]
   },
   "properties.networkSecurityGroup.id": {
    id: [ "--network-security-group", "--nsg" ],
    of: group
   }
  };
  const cmdletRule = {
   "properties.access": "-access",
   "properties.destinationAddressPrefixes": {
    words: "-destinationaddressprefix"
   },
   "properties.destinationPortRanges": {
    words: "-destinationportrange"
   },
   "properties.direction": "-direction",
   "properties.priority": "-priority",
   "properties.protocol": "-protocol",
   "properties.sourceAddressPrefixes": {
    words: "-sourceaddressprefix"
   }
  };
  const networkCommands = {
   "network nsg create": {
    type: group,
    shape: {
     location: [ "--location", "-l" ],
     tags: network_tags
    }
   },
   "network nsg rule create": {
    type: `${group}/securityRules`,
    parent: {
     name: "--nsg-name",
     type: group
    },
    shape: rule
   },
   "network vnet create": [ {
    type: vnet,
    shape: {
     tags: network_tags,
     "properties.addressSpace.addressPrefixes": {
      words: "--address-prefixes"
     }
    }
   }, {
    type: `${vnet}/subnets`,
    name: "--subnet-name",
    parent: {
     name: [ "--name", "-n" ],
     type: vnet
    },
    onlyWith: "--subnet-name",
    shape: {
     "properties.addressPrefixes": {
      words: [ "--subnet-prefixes", "--subnet-prefix" ]
     },
     "properties.networkSecurityGroup.id": {
      id: [ "--network-security-group", "--nsg" ],
      of: group
     }
    }
   } ],
   "network vnet subnet create": {
    type: `${vnet}/subnets`,
    parent: {
     name: "--vnet-name",
     type: vnet
    },
    shape: subnet
   },
   "network vnet subnet update": {
    type: `${vnet}/subnets`,
    parent: {
     name: "--vnet-name",
     type: vnet
    },
    changes: true,
    shape: subnet
   },
   "network nic create": {
    type: "Microsoft.Network/networkInterfaces",
    shape: {
     tags: network_tags,
     "properties.networkSecurityGroup.id": {
      id: "--network-security-group",
      of: group
     }
    }
   },
   "new-aznetworksecuritygroup": {
    type: group,
    shape: {
     location: "-location"
    }
   },
   "new-aznetworksecurityruleconfig": {
    type: `${group}/securityRules`,
    shape: cmdletRule
   },
   "add-aznetworksecurityruleconfig": {
    type: `${group}/securityRules`,
    shape: cmdletRule
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/commands/sites.js
  const type = "Microsoft.Web/sites";
  const setting = {
   key: "name",
   value: "value"
  };
  const sites_tags = {
   map: "--tags"
  };
  const identity = {
   identities: [ "--assign-identity", "--identities" ]
  };
  const common = {
   tags: sites_tags,
   identity: {
    identities: "--assign-identity"
   },
   "properties.httpsOnly": {
    flag: "--https-only"
   },
   "properties.publicNetworkAccess": "--public-network-access",
   "properties.siteConfig.linuxFxVersion": [ "--deployment-container-image-name", "--container-image-name", "--image", "-i" ],
   "properties.virtualNetworkSubnetId": {
    id: "--subnet",
    of: "Microsoft.Network/virtualNetworks/subnets"
   }
  };
  const sites_changed = (shape, more = {}) => ({
   type,
   shape,
   changes: true,
   ...more
  });
  const sites_settings = sites_changed({
   "properties.siteConfig.appSettings": {
    lists: [ {
     pairs: "--settings",
     as: setting
    }, {
     pairs: "--slot-settings",
     as: setting
    } ]
   }
  });
  const https = sites_changed({
   "properties.httpsOnly": {
    flag: "--https-only"
   },
   "properties.siteConfig.alwaysOn": {
    flag: "--always-on"
   },
   "properties.siteConfig.minTlsVersion": "--min-tls-version",
   "properties.siteConfig.ftpsState": "--ftps-state",
   "properties.siteConfig.remoteDebuggingEnabled": {
    flag: "--remote-debugging-enabled"
   }
  });
  const restriction = sites_changed({
   "properties.siteConfig.ipSecurityRestrictions": {
    item: {
     action: {
      constant: "Allow",
      unless: "--action"
     },
     ipAddress: [ "--ip-address", "--service-tag" ],
     name: [ "--rule-name", "-r" ],
     priority: [ "--priority", "-p" ],
     tag: {
      given: "--service-tag",
      means: "ServiceTag"
     },
     vnetSubnetResourceId: {
      id: "--subnet",
      of: "Microsoft.Network/virtualNetworks/subnets"
     }
    }
   }
  });
  const authentication = {
   type: `${type}/config`,
   parent: {
    name: [ "--name", "-n" ],
    type
   },
   changes: true,
   shape: {
    name: {
     constant: "authsettingsV2"
    },
    "properties.globalValidation.requireAuthentication": {
     flag: "--require-authentication"
    },
    "properties.globalValidation.unauthenticatedClientAction": [ "--unauthenticated-client-action", "--action" ],
    "properties.platform.enabled": {
     flag: "--enabled"
    }
   }
  };
  const container = sites_changed({
   "properties.siteConfig.linuxFxVersion": [ "--container-image-name", "--docker-custom-image-name", "--image", "-i", "-c" ]
  });
  const web = {
   kind: {
    constant: "app"
   },
   ...common
  };
  const functions = {
   kind: {
    constant: "functionapp"
   },
   ...common
  };
  const gatewayType = "Microsoft.ApiManagement/service";
  const siteCommands = {
   "webapp create": {
    type,
    shape: web
   },
   "webapp up": {
    type,
    shape: web
   },
   "webapp update": https,
   "webapp config set": https,
   "webapp config appsettings set": sites_settings,
   "webapp config access-restriction add": restriction,
   "webapp config container set": container,
   "webapp identity assign": sites_changed({
    identity
   }),
   "webapp auth update": authentication,
   "functionapp create": {
    type,
    shape: functions
   },
   "functionapp update": https,
   "functionapp config set": https,
   "functionapp config appsettings set": sites_settings,
   "functionapp config access-restriction add": restriction,
   "functionapp config container set": container,
   "functionapp identity assign": sites_changed({
    identity
   }),
   "functionapp auth update": authentication,
   "apim create": {
    type: gatewayType,
    shape: {
     location: [ "--location", "-l" ],
     tags: sites_tags,
     "properties.virtualNetworkType": [ "--virtual-network", "-v" ],
     "sku.name": "--sku-name"
    }
   },
   "apim api create": {
    type: `${gatewayType}/apis`,
    name: "--api-id",
    parent: {
     name: [ "--service-name", "-n" ],
     type: gatewayType
    },
    shape: {
     "properties.displayName": "--display-name",
     "properties.path": "--path",
     "properties.serviceUrl": "--service-url",
     "properties.subscriptionRequired": {
      flag: "--subscription-required"
     },
     "properties.type": "--api-type"
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/commands/index.js
  const commandTypes = new Map([ authorizationCommands, containerCommands, dataCommands, entraCommands, networkCommands, siteCommands ].flatMap(types => Object.entries(types).map(([name, type]) => [ name, Array.isArray(type) ? type : [ type ] ])));
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/shown-types.js
  const shown = {
   "account create": "Microsoft.Resources/subscriptions",
   "ad group create": "Microsoft.Graph/groups",
   "ad signed-in-user create": "Microsoft.Graph/users",
   "ad sp create": "Microsoft.Graph/servicePrincipals",
   "ad user create": "Microsoft.Graph/users",
   "group create": "Microsoft.Resources/resourceGroups",
   "new-azadgroup": "Microsoft.Graph/groups",
   "new-azadserviceprincipal": "Microsoft.Graph/servicePrincipals",
   "new-azaduser": "Microsoft.Graph/users",
   "new-azresourcegroup": "Microsoft.Resources/resourceGroups",
   "new-azsubscription": "Microsoft.Resources/subscriptions"
  };
  function shownType(called) {
   if (called === "ad sp create-for-rbac") return "Microsoft.Graph/applications";
   const makes = isCmdlet(called) ? called.replace(/^[a-z]+-/, "new-") : called.replace(/ [\w-]+$/, " create");
   const [row] = commandTypes.get(makes) ?? [];
   return shown[makes] ?? row?.type ?? makes;
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/resources.js
  const usualNames = [ "--name", "-n", "-name" ];
  const shownNames = [ ...usualNames, "--id", "--ids", "--display-name", "-displayname", "-objectid", "-applicationid", "--vault-name" ];
  class ScriptResources {
   files;
   constructor(blocks, repository) {
    const files = new Map;
    for (const block of blocks) {
     const {path} = block.text.file;
     const file = files.get(path) ?? new ScriptFile(path, repository);
     file.add(block);
     files.set(path, file);
    }
    this.files = new Map([ ...files.values() ].map(file => [ file.scope, file ]));
   }
   unitsOf() {
    return this.files.keys();
   }
   typesIn() {
    return [];
   }
   findIn(scope, query) {
    return this.files.get(scope)?.find(query) ?? [];
   }
   get({scope, address}) {
    return this.files.get(scope)?.get(address) ?? [];
   }
  }
  class ScriptFile {
   scope;
   blocks=[];
   read;
   commands;
   constructor(path, repository) {
    this.scope = `script ${path}`;
    this.read = name => (0, beside.r)(repository, path, name);
   }
   add(block) {
    this.blocks.push(block);
   }
   find(query) {
    if (query.words && !this.blocks.some(({text}) => query.words.test(text.text))) return [];
    return this.together(this.made().filter(({row}) => (0, resource.D6)(row.type.toLowerCase(), query)));
   }
   get(address) {
    return this.together(this.made().filter(made => made.address === address));
   }
   made() {
    this.commands ??= this.blocks.flatMap(block => [ ...this.madeBy(block) ]);
    return this.commands;
   }
   * madeBy({commands: script, shell}) {
    if (!script) return;
    const values = new script_values.Q5(script, name => this.read(name), {
     isPowerShell: shell === "pwsh" || shell === "powershell",
     output: command => this.output(command, values),
     unknown: (name, place) => this.reference(`$${name}`, [], place)
    });
    for (const command of script.commands) {
     const called = commandName(command);
     const rows = called === void 0 ? void 0 : commandTypes.get(called);
     if (called === void 0 || !rows) continue;
     const given = new Arguments(command, values);
     for (const row of rows) {
      if (row.onlyWith !== void 0 && !given.has(row.onlyWith)) continue;
      if (row.onlyWithout !== void 0 && given.has(row.onlyWithout)) continue;
      const own = nameIn(given, row.name ?? usualNames);
      const address = addressOf(row.type, own?.text, command);
      yield {
       command,
       called,
       row,
       given,
       address,
       ...own && {
        own
       }
      };
     }
    }
   }
   together(made) {
    const found = [];
    const latest = new Map;
    for (const one of made) {
     const resource = this.resource(one);
     const index = one.row.changes ? latest.get(`${resource.type} ${resource.address}`) : void 0;
     if (index !== void 0) {
      found[index] = resources_changed(found[index], resource);
      continue;
     }
     latest.set(`${resource.type} ${resource.address}`, found.length);
     found.push(one.row.changes ? {
      ...resource,
      body: (0, opened.S)(resource.body)
     } : resource);
    }
    return found;
   }
   resource({command, called, row, given, own, address}) {
    const {scope} = this;
    const made = type => addressOf(type, own?.text, command);
    const shaped = commandBody(row.shape, given, {
     scope,
     made
    });
    const isNamed = shaped.entries.some(({key}) => key.text.text === "name");
    const named = own && !isNamed ? (0, values_shape.iD)(shaped, "name", own.value) : shaped;
    const owner = row.parent && nameIn(given, row.parent.name);
    const parent = row.parent && owner && addressOf(row.parent.type, owner.text, command);
    const name = (0, values_value.mN)(own?.value);
    return {
     type: row.type.toLowerCase(),
     scope,
     address,
     body: named,
     label: isCmdlet(called) ? command.words[0].text.text : `az ${called}`,
     place: given.place,
     exists: "yes",
     source: "script",
     ...name && {
      name
     },
     ...parent !== void 0 && {
      parent: {
       scope,
       address: parent
      }
     }
    };
   }
   output(command, values) {
    const called = commandName(command);
    if (called === void 0 || called === "") return;
    const given = new Arguments(command, values);
    const own = nameIn(given, shownNames)?.text;
    return this.reference(addressOf(shownType(called), own, command), pathOf((0, values_value.wh)(given.value("--query"))), given.place);
   }
   reference(address, path, place) {
    return {
     kind: "reference",
     scope: this.scope,
     address,
     path,
     place
    };
   }
  }
  function addressOf(type, name, {range}) {
   return `${type}/${name ?? `@${range.start}`}`.toLowerCase();
  }
  function pathOf(query) {
   if (query === void 0 || query === "") return [];
   const plain = query.replace(/^\[\d{0,9}\]\.?/, "").replace(/ {0,9}\| {0,9}\[0\]$/, "");
   return /^[\w.]{1,200}$/.test(plain) ? plain.split(".") : [ query ];
  }
  function resources_changed(resource, change) {
   const [before, after] = [ resource.body, change.body ];
   if (before.kind !== "object" || after.kind !== "object") return resource;
   return {
    ...resource,
    body: combined(before, after)
   };
  }
 })
};
