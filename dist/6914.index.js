export const id = 6914;

export const ids = [ 6914 ];

export const modules = {
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
 56914: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   iJ: () => adminConsent,
   jf: () => separateScopes,
   ot: () => secretsForPrograms
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _applications_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11931);
  const everything = /^(?:user[_.]impersonat(?:e|ion)|access[_.]as[_.]user|(?:[\w.]*[._])?(?:read[._]?write|readwrite)(?:\.all)?|full[._]?access|access|all|mcp(?:[._](?:access|all|tools|server|invoke))?|invoke)$/i;
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
     because: `hands out ${scopes.length} scopes`
    } ];
    if (!everything.test(first.value)) return [ {
     ...verdict,
     state: "pass",
     because: `hands out a scope for one purpose, ${first.value}`
    } ];
    if (!isWhole || first.perhaps || exists !== "yes") return [ {
     ...verdict,
     state: "not-proven",
     because: "not all of its scopes are known here"
    } ];
    return [ {
     ...verdict,
     state: "fail",
     because: `hands out one scope, '${first.value}', for all that its tools can do`
    } ];
   });
  }
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
    because: `gives '${value}' to programs alone`
   };
   if (isOfPeople === "unknown" || perhaps || exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: `who may have '${value}' is not known here`
   };
   return {
    ...verdict,
    state: "fail",
    because: `hands out '${value}', which ${because}`
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
    because: `lets administrators alone consent to '${value}'`
   };
   if (is === "unknown" || perhaps || exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: `who may consent to '${value}' is not known here`
   };
   return {
    ...verdict,
    state: "fail",
    because: `lets people consent to '${value}' by themselves`
   };
  }
  function byDefault({source}) {
   return source === "terraform" ? "yes" : "unknown";
  }
 })
};
