"use strict";

exports.id = 877;

exports.ids = [ 877 ];

exports.modules = {
 85695: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C5: () => givesRoles,
   S3: () => roleName,
   ZV: () => broadRole,
   c5: () => roleGuid,
   eX: () => secretsRole
  });
  const names = {
   "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
   "b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
   "acdd72a7-3385-48ef-bd42-f606fba81ae7": "Reader",
   "73c42c96-874c-492b-b04d-ab87d138a893": "Log Analytics Reader",
   "92aaf0da-9dab-42b6-94a3-d43ce8d16293": "Log Analytics Contributor",
   "3b03c2da-16b3-4a49-8834-0f8130efdd3b": "Log Analytics Data Reader",
   "43d0d8ad-25c7-4714-9337-8ba259a9fe05": "Monitoring Reader",
   "749f88d5-cbae-40b8-bcfc-e573ddc772fa": "Monitoring Contributor",
   "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
   "f58310d9-a9f6-439a-9e8d-f62e7b41a168": "Role Based Access Control Administrator",
   "4d97b98b-1d4f-4787-a291-c67834d212e7": "Network Contributor",
   "7f951dda-4ed3-4680-a7ca-43fe172d538d": "AcrPull",
   "8311e382-0749-4cb8-b61a-304f252e45ec": "AcrPush",
   "ba92f5b4-2d11-453d-a403-e96b0029c9fe": "Storage Blob Data Contributor",
   "b7e6dc6d-f1e8-4753-8033-0f276bb0955b": "Storage Blob Data Owner",
   "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1": "Storage Blob Data Reader",
   "974c5e8b-45b9-4653-ba55-5f855dd0fb88": "Storage Queue Data Contributor",
   "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3": "Storage Table Data Contributor",
   "0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb": "Storage File Data SMB Share Contributor",
   "00482a5a-887f-4fb3-b363-3b7fe8e74483": "Key Vault Administrator",
   "b86a8fe4-44ce-4948-aee5-eccb2c155cd7": "Key Vault Secrets Officer",
   "4633458b-17de-408a-b874-0445c86b69e6": "Key Vault Secrets User",
   "a4417e6f-fecd-4de8-b567-7b0420556985": "Key Vault Certificates Officer",
   "21090545-7ca7-4776-b22c-e363652d74d2": "Key Vault Reader",
   "f526a384-b230-433a-b45c-95f59c4a2dec": "Azure Event Hubs Data Owner",
   "a638d3c7-ab3a-418d-83e6-5f17a39d4fde": "Azure Event Hubs Data Receiver",
   "2b629674-e913-4c01-ae53-ef4638d8f975": "Azure Event Hubs Data Sender",
   "090c5cfd-751d-490a-894a-3ce6f1109419": "Azure Service Bus Data Owner",
   "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0": "Azure Service Bus Data Receiver",
   "69a216fc-b8fb-44d8-bc22-1f3c2cd27a39": "Azure Service Bus Data Sender",
   "516239f1-63e1-4d78-a4de-a74fb236a071": "App Configuration Data Reader",
   "a97b65f3-24c7-4388-baec-2e87135dc908": "Cognitive Services User",
   "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd": "Cognitive Services OpenAI User",
   "a001fd3d-188f-4b5d-821b-7da978bf7442": "Cognitive Services OpenAI Contributor",
   "8ebe5a00-799e-43f5-93ac-243d3dce84a7": "Search Index Data Contributor",
   "1407120a-92aa-4202-b7e9-c0e197c71c8f": "Search Index Data Reader",
   "1823dd4f-9b8c-4ab6-ab4e-7397a3684615": "AzureML Registry User",
   "f6c7c914-8db3-469d-8ca1-694a8f32e121": "AzureML Data Scientist"
  };
  const guid = /(?:^|\/)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;
  function roleGuid(text) {
   return guid.exec(text.trim())?.[1]?.toLowerCase();
  }
  function roleName(text) {
   const id = roleGuid(text);
   if (id !== void 0) return names[id] ?? id;
   return text.trim();
  }
  const broad = new Map([ [ "contributor", "can change and delete everything in it" ], [ "owner", "can change everything in it and give roles to others" ], [ "role based access control administrator", "can give any role in it to anybody" ], [ "user access administrator", "can give any role in it to anybody" ] ]);
  const secrets = new Map([ [ "key vault administrator", "can read and change the secrets of every vault in it" ], [ "key vault secrets officer", "can read and change the secrets of every vault in it" ] ]);
  function broadRole(name) {
   return broad.get(name.toLowerCase());
  }
  function secretsRole(name) {
   return secrets.get(name.toLowerCase());
  }
  function givesRoles(name) {
   return /^(?:owner|user access administrator|role based access control administrator)$/i.test(name);
  }
 }),
 50877: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   f: () => roleAssignments
  });
  var kept = __webpack_require__(25640);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var items = __webpack_require__(33113);
  var scope_level = __webpack_require__(35628);
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/module-assignments.js
  const words = /role_?assignments?|authorization/i;
  function* moduleAssignments(resources) {
   for (const resource of resources.find({
    types: [ "module" ],
    words
   })) {
    const given = resource.source === "bicep" ? (0, three_valued.MZ)(resource.body, "params") : resource.body;
    for (const name of [ "roleAssignments", "role_assignments" ]) for (const {value, perhaps} of (0, 
    items.S)((0, three_valued.MZ)(given, name))) {
     if (value.kind !== "object") continue;
     const exists = perhaps ? "perhaps" : resource.exists;
     yield {
      ...assigned(resource, value),
      exists,
      scopes: [ {
       level: levelOf(resource),
       key: resource.address,
       at: value.place
      } ]
     };
    }
    const own = ownScopes(resource, given, resources);
    if (own) yield {
     ...assigned(resource, given),
     exists: resource.exists,
     scopes: own
    };
   }
  }
  function assigned(resource, given) {
   const first = (...names) => {
    const values = names.map(name => (0, three_valued.MZ)(given, name));
    return values.find(value => !(0, values_value.qv)(value)) ?? (0, values_value.LO)(given.place);
   };
   return {
    resource,
    place: given.kind === "object" && given !== resource.body ? given.place : resource.place,
    role: [ first("roleDefinitionIdOrName", "role_definition_id_or_name"), first("roleDefinitionId", "role_definition_id") ],
    principal: first("principalId", "principal_id"),
    principalType: first("principalType", "principal_type"),
    condition: first("condition")
   };
  }
  function levelOf({place, body}) {
   const {start, end} = place.range;
   const head = place.file.text.slice(start, Math.min(end, start + 2e3));
   const isGroup = /resources\/resource-group:|avm-res-resources-resourcegroup/i.test(head);
   return isGroup && body.kind === "object" ? "resource-group" : "resource";
  }
  function ownScopes({place, address}, given, resources) {
   const {start, end} = place.range;
   const head = place.file.text.slice(start, Math.min(end, start + 500));
   const source = /avm\/(?:ptn|res)\/authorization\/([\w/-]{1,80}):/.exec(head)?.[1];
   if (source === void 0 || !/role-assignment/.test(source)) return;
   if (/resource-role-assignment/.test(source)) return [ {
    level: "resource",
    key: address,
    at: place
   } ];
   const named = (0, scope_level.ZK)((0, three_valued.MZ)(given, "scope"), resources);
   if (named.length > 0) return named;
   const isNamed = name => !(0, values_value.qv)((0, three_valued.MZ)(given, name));
   const level = /rg-scope/.test(source) || isNamed("resourceGroupName") ? "resource-group" : /sub-scope/.test(source) || isNamed("subscriptionId") ? "subscription" : /mg-scope/.test(source) || isNamed("managementGroupId") ? "management-group" : void 0;
   return [ {
    key: address,
    at: place,
    ...level && {
     level
    }
   } ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/principal.js
  function principalsOf(value, type, resources) {
   const kind = kindOfType(type);
   return (0, values_value.fF)(value).filter(form => !(0, values_value.qv)(form)).map(form => principalOf(form, kind, resources));
  }
  function principalOf(value, kind, resources) {
   const at = (0, three_valued.$t)(value);
   if (value.kind === "reference") {
    const found = kindOfReference(value, resources);
    const own = found === "policy" ? found : kind ?? found;
    return {
     at,
     label: labelOf(value),
     key: `${value.scope} ${value.address} ${which(value)}`,
     reference: value,
     ...own && {
      kind: own
     }
    };
   }
   const text = (0, three_valued.ws)(value);
   const own = isOfPolicy(value.place) ? "policy" : kind ?? (text?.includes("@") ? "people" : void 0);
   return {
    at,
    label: text ?? "the principal",
    ...text !== void 0 && {
     key: text.toLowerCase()
    },
    ...own && {
     kind: own
    }
   };
  }
  function isOfPolicy({file, range}) {
   const written = file.text.slice(range.start, Math.min(range.end, range.start + 500));
   return /\breference\s{0,9}\([^\n]{0,400}policyAssignments?\b/i.test(written);
  }
  function which({path}) {
   return path.slice(0, -1).join(".").toLowerCase();
  }
  function labelOf({address, path}) {
   if (address.startsWith("$")) return address.replace(/ \d+$/, "");
   if (address.includes("/")) return address.split("/").at(-1).replace(/^@\d+$/, "the new principal");
   return [ address, ...path.filter(name => /^\d+$/.test(name)) ].join(".");
  }
  function kindOfType(type) {
   const kinds = (0, values_value.fF)(type).map(form => {
    const text = (0, three_valued.ws)(form)?.toLowerCase();
    if (text === "serviceprincipal") return "service";
    return text === "user" || text === "group" || text === "foreigngroup" ? "people" : void 0;
   });
   return kinds.every(kind => kind === kinds[0]) ? kinds[0] : void 0;
  }
  const services = /^(?:data\.)?azuread_(?:service_principal|application)\w*\.|^(?:data\.)?azurerm_user_assigned_identity\.|^microsoft\.(?:managedidentity|graph\/(?:applications|serviceprincipals))\b/;
  const people = /^(?:data\.)?azuread_(?:users?|groups?)\.|^microsoft\.graph\/(?:users|groups)\b/;
  const policies = /^azurerm_\w*policy_assignment\.|^microsoft\.authorization\/policyassignments\b/;
  function kindOfReference(value, resources) {
   const types = resources.resolve(value).map(({type}) => type);
   const isOf = pattern => types.length > 0 && types.every(type => pattern.test(type));
   if (policies.test(value.address) || isOf(policies)) return "policy";
   if (people.test(value.address)) return "people";
   if (services.test(value.address)) return "service";
   const last = value.path.at(-1) ?? "";
   if (/principal_?id$/i.test(last) && !value.address.startsWith("$")) return "service";
   if (/kubelet/i.test(value.path.join("."))) return "service";
   if (isOf(/^microsoft\.graph\/(?:applications|serviceprincipals)$/)) return "service";
   return isOf(/^microsoft\.graph\/(?:users|groups)$/) ? "people" : void 0;
  }
  var built_in_roles = __webpack_require__(85695);
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/role.js
  function rolesOf(values, resources) {
   return values.flatMap(values_value.fF).filter(value => !(0, values_value.qv)(value)).flatMap(value => roleOf(value, resources));
  }
  function roleOf(value, resources) {
   const at = (0, three_valued.$t)(value);
   if (value.kind === "reference") {
    const id = (0, built_in_roles.c5)(value.address);
    if (id !== void 0) return [ {
     name: (0, built_in_roles.S3)(id),
     at
    } ];
    const names = resources.resolve(value).flatMap(({body}) => {
     const found = [ (0, three_valued.MZ)(body, "properties.roleName"), (0, three_valued.MZ)(body, "role_definition_id"), (0, 
     three_valued.MZ)(body, "name") ].find(name => (0, three_valued.ws)(name) !== void 0);
     return found ? [ {
      name: (0, built_in_roles.S3)((0, three_valued.ws)(found)),
      at
     } ] : [];
    });
    return names.length > 0 ? names : [ {
     at
    } ];
   }
   const text = endOf(value);
   return [ text === void 0 ? {
    at
   } : {
    name: (0, built_in_roles.S3)(text),
    at
   } ];
  }
  function endOf(value) {
   if (value.kind !== "text") return;
   const {text, holes} = value.text;
   const last = holes.at(-1);
   if (!last) return text.text;
   const rest = text.text.slice(last.end);
   return rest.startsWith("/") ? rest : void 0;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/role-assignments.js
  const types = [ "microsoft.authorization/roleassignments", "microsoft.authorization/roleassignmentschedulerequests" ];
  const roleAssignments = (0, kept.e)(resources => {
   const own = [ ...resources.ofType(...types) ].flatMap(resource => ownAssignments(resource, resources));
   const nested = [ ...resources.find({
    types: [ /\/providers\/roleassignments$/ ],
    words: /providers\/roleAssignments/i
   }) ].map(resource => assignmentAt(resource, [ {
    level: "resource",
    key: resource.address,
    at: resource.place
   } ]));
   const all = [ ...own, ...nested, ...moduleAssignments(resources) ];
   return all.map(assigned => ({
    label: assigned.resource.label,
    place: assigned.place,
    exists: assigned.exists,
    source: assigned.resource.source,
    roles: rolesOf(assigned.role, resources),
    principals: principalsOf(assigned.principal, assigned.principalType, resources),
    scopes: assigned.scopes,
    isConditional: isGiven(assigned.condition)
   }));
  });
  function ownAssignments(resource, resources) {
   const scope = (0, three_valued.MZ)(resource.body, "scope");
   const scopes = scope.kind === "list" ? scope.items.map(item => (0, scope_level.ZK)(item, resources)) : [ role_assignments_ownScopes(resource, resources) ];
   return scopes.map(each => assignmentAt(resource, each));
  }
  function assignmentAt(resource, scopes) {
   const {body, place, exists} = resource;
   const properties = (0, three_valued.MZ)(body, "properties");
   return {
    resource,
    place,
    exists,
    role: [ (0, three_valued.MZ)(properties, "roleDefinitionId"), (0, three_valued.MZ)(properties, "roleDefinitionName") ],
    principal: (0, three_valued.MZ)(properties, "principalId"),
    principalType: (0, three_valued.MZ)(properties, "principalType"),
    condition: (0, three_valued.MZ)(properties, "condition"),
    scopes
   };
  }
  function role_assignments_ownScopes(resource, resources) {
   const {body, place, source, parent} = resource;
   const written = (0, scope_level.ZK)((0, three_valued.MZ)(body, "scope"), resources);
   if (written.length > 0) return written;
   if (source === "script") return scopeOfScript(body, place);
   if (source === "azapi") return parent ? (0, scope_level.ZK)({
    kind: "reference",
    ...parent,
    path: [ "id" ],
    place
   }, resources) : [ {
    key: "",
    at: place
   } ];
   const level = (0, scope_level.me)(resource);
   return [ {
    key: `${place.file.path} deployment`,
    at: place,
    ...level && {
     level
    }
   } ];
  }
  function scopeOfScript(body, place) {
   if ((0, values_value.fF)((0, three_valued.MZ)(body, "resource")).some(value => !(0, 
   values_value.qv)(value))) return [ {
    level: "resource",
    key: "resource",
    at: place
   } ];
   const group = (0, three_valued.MZ)(body, "resourceGroup");
   if ((0, values_value.qv)(group)) return [ {
    level: "subscription",
    key: "subscription",
    at: place
   } ];
   return [ {
    level: "resource-group",
    key: (0, three_valued.ws)(group) ?? "group",
    at: place
   } ];
  }
  function isGiven(condition) {
   const forms = (0, values_value.fF)(condition).map(form => {
    if ((0, values_value.qv)(form)) return "no";
    const text = (0, three_valued.ws)(form);
    return text === void 0 ? "unknown" : text.trim() === "" ? "no" : "yes";
   });
   return forms.every(form => form === forms[0]) ? forms[0] ?? "unknown" : "unknown";
  }
 }),
 35628: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   ZK: () => scopesOf,
   me: () => deploymentLevel,
   s2: () => levelWords
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  const levelWords = {
   tenant: "the whole tenant",
   "management-group": "a whole management group",
   subscription: "the whole subscription",
   "resource-group": "a whole resource group",
   resource: "a resource"
  };
  function scopesOf(value, resources) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).filter(form => !(0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(form)).map(form => scopeOf(form, resources));
  }
  function scopeOf(value, resources) {
   const at = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(value);
   if (value.kind === "reference") {
    const level = levelOfReference(value, resources);
    const key = value.address;
    return {
     at,
     key,
     ...level && {
      level
     }
    };
   }
   if (value.kind !== "text") return {
    at,
    key: ""
   };
   const {text, holes} = value.text;
   const level = levelOfId(holed(text.text, holes));
   return {
    at,
    key: text.text,
    ...level && {
     level
    }
   };
  }
  function holed(text, holes) {
   let result = "";
   let position = 0;
   for (const {start, end} of holes) {
    result += `${text.slice(position, start)}?`;
    position = end;
   }
   return result + text.slice(position);
  }
  function levelOfId(id) {
   const text = id.trim().replace(/\/$/, "");
   if (id.trim() === "/") return "tenant";
   if (/^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/i.test(text)) return "management-group";
   if (/^\/subscriptions\/[^/]+$/i.test(text)) return "subscription";
   if (/^(?:\?|\/subscriptions\/[^/]+)\/resourcegroups\/[^/]+$/i.test(text)) return "resource-group";
   return /^[?/].*\/providers\/[^/]+\/[^/]+\/[^/]+/i.test(text) ? "resource" : void 0;
  }
  const levels = new Map([ [ "azurerm_management_group", "management-group" ], [ "azurerm_resource_group", "resource-group" ], [ "azurerm_subscription", "subscription" ], [ "microsoft.management/managementgroups", "management-group" ], [ "microsoft.resources/resourcegroups", "resource-group" ], [ "microsoft.resources/subscriptions", "subscription" ], [ "microsoft.resources/tenants", "tenant" ] ]);
  function levelOfReference(value, resources) {
   const {address} = value;
   const arm = /^microsoft\.[\w.]+\/[^/]+/.exec(address)?.[0];
   if (arm !== void 0) return levels.get(arm) ?? "resource";
   const terraform = /^(?:data\.)?(azurerm_\w+)\.\w+$/.exec(address)?.[1];
   if (terraform !== void 0) {
    if (terraform === "azurerm_client_config") return;
    return levels.get(terraform) ?? "resource";
   }
   const [first, ...others] = resources.resolve(value);
   const found = first && levelOfType(first);
   return found && others.every(other => levelOfType(other) === found) ? found : void 0;
  }
  function levelOfType({type}) {
   return levels.get(type) ?? (type.includes("/") ? "resource" : void 0);
  }
  function deploymentLevel({source, place}) {
   const before = place.file.text.slice(0, place.range.start);
   if (source === "bicep") {
    const target = /^[ \t]*targetScope[ \t]*=[ \t]*'(\w+)'/m.exec(place.file.text)?.[1];
    return byName(target ?? "resourceGroup");
   }
   if (source !== "arm") return;
   const at = before.lastIndexOf('"$schema"');
   const schema = at < 0 ? void 0 : /\/(\w*)deploymentTemplate\.json/i.exec(before.slice(at, at + 300));
   return schema ? byName(schema[1] === "" ? "resourceGroup" : schema[1]) : void 0;
  }
  function byName(name) {
   switch (name.toLowerCase()) {
   case "tenant":
    return "tenant";

   case "managementgroup":
    return "management-group";

   case "subscription":
    return "subscription";

   case "resourcegroup":
    return "resource-group";

   default:
    return;
   }
  }
 })
};
