"use strict";

exports.id = 244;

exports.ids = [ 244 ];

exports.modules = {
 11931: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Z9: () => wordsOf,
   cU: () => applications,
   yC: () => mcpApplications
  });
  var _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(796);
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  var _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28021);
  var _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5479);
  const type = "microsoft.graph/applications";
  function mcpApplications(resources) {
   const all = withoutRepeats(applications(resources)).filter(({scopes, roles}) => scopes.length + roles.length > 0);
   const named = all.filter(isNamedMcp);
   if (named.length > 0 || all.length !== 1) return named;
   return (0, _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_5__.Z)(resources).length > 0 ? all : [];
  }
  function withoutRepeats(all) {
   const seen = new Set;
   return all.filter(({scopes, roles, resource}) => {
    const [first] = [ ...scopes, ...roles ];
    const key = first && `${resource.scope} ${first.at.file.path} ${first.at.range.start}`;
    if (key === void 0 || resource.source !== "bicep") return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
   });
  }
  function applications(resources) {
   const scopes = [ ...resources.ofType(`${type}/oauth2permissionscopes`) ];
   const roles = [ ...resources.ofType(`${type}/approles`) ];
   return [ ...resources.ofType(type) ].map(resource => {
    const {body, label, place, exists} = resource;
    const own = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "api.oauth2PermissionScopes");
    const isList = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(own).every(form => form.kind === "list" && !form.open);
    return {
     resource,
     label,
     place,
     exists,
     scopes: [ ...permissionsIn(own), ...permissionsOf(scopes, resource) ],
     roles: [ ...permissionsIn((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "appRoles")), ...permissionsOf(roles, resource) ],
     isWhole: (isList || (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(own)) && (0, 
     _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(own).length === 1,
     tokenVersion: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "api.requestedAccessTokenVersion")
    };
   });
  }
  function permissionsIn(list) {
   return (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__.S)(list).flatMap(({value, perhaps}) => permission(value, value.place, perhaps));
  }
  function permissionsOf(resources, owner) {
   return resources.filter(({parent}) => parent && (0, _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(parent, owner)).flatMap(({body, place, exists}) => permission(body, place, exists !== "yes"));
  }
  function permission(body, place, perhaps) {
   const value = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "value");
   const text = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.ws)(value);
   const isOff = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.ws)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "isEnabled"))?.toLowerCase() === "false";
   if (text === void 0 || text === "" || isOff) return [];
   return [ {
    value: text,
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)(value),
    place,
    body,
    perhaps
   } ];
  }
  function isNamedMcp({resource, scopes, roles}) {
   const {body, label, name} = resource;
   const names = [ label, name?.text.text, ...[ "displayName", "uniqueName" ].flatMap(key => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, key)).map(form => form.kind === "text" ? form.text.text.text : "")), ...(0, 
   _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__.S)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "identifierUris")).map(({value}) => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.ws)(value) ?? ""), ...scopes.map(({value}) => value), ...roles.map(({value}) => value) ];
   return names.some(text => text !== void 0 && (0, _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.hX)(text));
  }
  function wordsOf(name) {
   return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter(word => word !== "");
  }
 }),
 76051: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   J: () => graphPermissions
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const names = new Map([ [ "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9", "Application.ReadWrite.All" ], [ "9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8", "RoleManagement.ReadWrite.Directory" ], [ "06b708a9-e830-4db3-a914-8e69da51d44f", "AppRoleAssignment.ReadWrite.All" ], [ "19dbc75e-c2e2-444c-a770-ec69d8559fc7", "Directory.ReadWrite.All" ], [ "62a82d76-70ea-41e2-9197-370581804d09", "Group.ReadWrite.All" ], [ "dbaae8cf-10b5-4b86-a4a1-f871c94c6695", "GroupMember.ReadWrite.All" ], [ "741f803b-c850-494e-b5df-cde7c675a1ca", "User.ReadWrite.All" ], [ "50483e42-d915-4231-9639-7fdb7fd190e5", "UserAuthenticationMethod.ReadWrite.All" ], [ "75359482-378d-4052-8f01-80520e7db3cd", "Files.ReadWrite.All" ], [ "9492366f-7969-46a4-8d15-ed1a20078fff", "Sites.ReadWrite.All" ], [ "a82116e5-55eb-4c41-a434-62fe8a61c773", "Sites.FullControl.All" ], [ "e2a3a72e-5f79-4c64-b1b1-878b674786c9", "Mail.ReadWrite" ], [ "b633e1c5-b582-4048-a93e-9f11b44c7e96", "Mail.Send" ], [ "01c0a623-fc9b-48e9-b794-0756f8e8f067", "Policy.ReadWrite.ConditionalAccess" ], [ "7e05723c-0bb0-42da-be95-ae9f08a6e53c", "Domain.ReadWrite.All" ], [ "9241abd9-d0e6-425a-bd4f-47ba86e767a4", "DeviceManagementConfiguration.ReadWrite.All" ], [ "243333ab-4d21-40cb-a475-36241daa0842", "DeviceManagementManagedDevices.ReadWrite.All" ] ]);
  const broad = /\.(?:ReadWrite|FullControl|Manage)\.(?:All|Directory|ConditionalAccess)$|^Mail\.(?:ReadWrite|Send)$/i;
  const graph = "00000003-0000-0000-c000-000000000000";
  function graphPermissions(resources) {
   return [ ...asked(resources), ...given(resources) ].flatMap(each => judge(each) ?? []);
  }
  function* asked(resources) {
   for (const resource of resources.ofType("microsoft.graph/applications")) for (const {value, perhaps} of (0, 
   _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, "requiredResourceAccess"))) yield* permissionsIn(resource, value, perhaps);
   for (const resource of resources.ofType("microsoft.graph/applications/requiredresourceaccess")) yield* permissionsIn(resource, resource.body, false);
  }
  function* permissionsIn(resource, body, perhaps) {
   if (!isGraph((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "resourceAppId"))) return;
   for (const item of (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "resourceAccess"))) {
    const type = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(item.value, "type"));
    if (type?.toLowerCase() !== "role") continue;
    yield {
     resource,
     permission: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(item.value, "id"),
     perhaps: perhaps || item.perhaps
    };
   }
   for (const item of (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "roleIds"))) yield {
    resource,
    permission: item.value,
    perhaps: perhaps || item.perhaps
   };
  }
  function* given(resources) {
   for (const resource of resources.ofType("microsoft.graph/approleassignedto")) yield {
    resource,
    permission: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, "appRoleId"),
    perhaps: false
   };
  }
  function isGraph(value) {
   if (value.kind === "reference") return /(?:graph)/i.test(`${value.address} ${value.path.join(".")}`);
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(value)?.toLowerCase() === graph;
  }
  function judge({resource, permission, perhaps}) {
   const {label, place: of, exists} = resource;
   const at = permission.kind === "unknown" ? of : (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(permission);
   if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(permission)) return;
   const name = nameOf(permission);
   if (name === void 0) return {
    state: "not-proven",
    at,
    of,
    label,
    because: "which permission it has is not known here"
   };
   if (!broad.test(name)) return {
    state: "pass",
    at,
    of,
    label,
    because: `has ${name}, which changes no directory`
   };
   if (perhaps || exists !== "yes") return {
    state: "not-proven",
    at,
    of,
    label,
    because: `may have ${name}`
   };
   return {
    state: "fail",
    at,
    of,
    label,
    because: `has the application permission ${name} of Microsoft Graph, for the whole tenant`
   };
  }
  function nameOf(value) {
   if (value.kind === "reference") {
    const at = value.path.indexOf("app_role_ids");
    return at < 0 ? void 0 : value.path.slice(at + 1).join(".") || void 0;
   }
   const text = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(value);
   return text === void 0 ? void 0 : names.get(text.toLowerCase()) ?? text;
  }
 }),
 56914: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   US: () => standsForEverything,
   iJ: () => adminConsent,
   jf: () => separateScopes,
   ot: () => secretsForPrograms
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _applications_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11931);
  const everything = /^(?:user[_.]impersonat(?:e|ion)|access[_.]as[_.]user|(?:[\w.]*[._])?(?:read[._]?write|readwrite)(?:\.all)?|full[._]?access|access|all|mcp(?:[._](?:access|all|tools|server|invoke))?|invoke)$/i;
  function standsForEverything({value}) {
   return everything.test(value);
  }
  function separateScopes(resources) {
   return (0, _applications_js__WEBPACK_IMPORTED_MODULE_1__.yC)(resources).flatMap(application => {
    const {scopes, isWhole, exists, label, place} = application;
    const [first] = scopes;
    if (!first) return [];
    const verdict = {
     at: first.at,
     of: place,
     label
    };
    if (scopes.length > 1) return [ {
     ...verdict,
     state: "pass",
     because: `declares ${scopes.length} separate scopes: ${named(scopes)}`
    } ];
    if (!standsForEverything(first)) return [ {
     ...verdict,
     state: "pass",
     because: `declares one scope, '${first.value}', for one purpose`
    } ];
    if (!isWhole || first.perhaps || exists !== "yes") return [ {
     ...verdict,
     state: "not-proven",
     because: "not all of its scopes are known here"
    } ];
    return [ {
     ...verdict,
     state: "fail",
     because: `exposes one scope, '${first.value}', for everything that its tools can do`
    } ];
   });
  }
  function named(scopes) {
   const shown = scopes.slice(0, mostNamed).map(({value}) => `'${value}'`);
   const more = scopes.length - shown.length;
   return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
  }
  const mostNamed = 6;
  const grave = new Set([ "admin", "secret", "secrets" ]);
  function secretsForPrograms(resources) {
   return (0, _applications_js__WEBPACK_IMPORTED_MODULE_1__.yC)(resources).flatMap(application => [ ...application.scopes.filter(isGrave).map(scope => judged(application, scope, "yes", `is a scope, so people get it`)), ...application.roles.filter(isGrave).map(role => {
    const {is} = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.Ym)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(role.body, "allowedMemberTypes"), text => /^user$/i.test(text));
    return judged(application, role, is, `is a role that people may have`);
   }) ]);
  }
  function isGrave({value}) {
   return (0, _applications_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(value).some(word => grave.has(word));
  }
  function judged({label, place, exists}, {value, at, perhaps}, isOfPeople, because) {
   const verdict = {
    at,
    of: place,
    label
   };
   if (isOfPeople === "no") return {
    ...verdict,
    state: "pass",
    because: `only applications can be granted '${value}'`
   };
   if (isOfPeople === "unknown" || perhaps || exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: `who may have '${value}' is not known here`
   };
   return {
    ...verdict,
    state: "fail",
    because: `exposes '${value}', which ${because}`
   };
  }
  function adminConsent(resources) {
   return (0, _applications_js__WEBPACK_IMPORTED_MODULE_1__.yC)(resources).flatMap(application => application.scopes.filter(scope => !isReading(scope)).map(scope => consent(application, scope)));
  }
  function isReading({value}) {
   const words = (0, _applications_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(value);
   return words.some(word => /^(?:read|list|get|view|search|query)$/.test(word)) && !words.includes("write");
  }
  function consent({label, place, exists, resource}, {value, at, body, perhaps}) {
   const type = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "type");
   const {is} = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.cK)(type, text => /^user$/i.test(text), byDefault(resource));
   const verdict = {
    at: type.kind === "text" ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(type) : at,
    of: place,
    label
   };
   if (is === "no") return {
    ...verdict,
    state: "pass",
    because: `lets only administrators consent to '${value}'`
   };
   if (is === "unknown" || perhaps || exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: `who may consent to '${value}' is not known here`
   };
   return {
    ...verdict,
    state: "fail",
    because: `lets users consent to '${value}' without an administrator`
   };
  }
  function byDefault({source}) {
   return source === "terraform" ? "yes" : "unknown";
  }
 })
};
