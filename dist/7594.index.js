"use strict";

exports.id = 7594;

exports.ids = [ 7594 ];

exports.modules = {
 66167: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => broadGrant,
   i: () => broadRoles
  });
  var _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85695);
  var _role_assignments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50877);
  var _scope_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35628);
  function broadRoles(resources) {
   return (0, _role_assignments_js__WEBPACK_IMPORTED_MODULE_1__.f)(resources).flatMap(assignment => judge(assignment) ?? []);
  }
  function judge(assignment) {
   const {label, place, roles, principals, scopes} = assignment;
   const verdict = {
    at: roles[0]?.at ?? place,
    of: place,
    label
   };
   const [principal] = principals;
   const isOfOthers = principals.every(({kind}) => kind === "people" || kind === "policy");
   if (principals.length > 0 && isOfOthers) return;
   if (!roles.some(({name}) => name === void 0) && roles.length > 0 && !roles.some(mayBeBroad)) return {
    ...verdict,
    state: "pass",
    because: `gives the role ${roles[0].name}, which is narrow`
   };
   const open = openQuestion(assignment);
   if (open !== void 0) return {
    ...verdict,
    state: "not-proven",
    because: `it is not known here ${open}`
   };
   const grant = broadGrant(assignment);
   if (!grant || !principal) return {
    ...verdict,
    state: "pass",
    because: "gives a role that is narrow where it holds"
   };
   if (grant.level === "resource" && [ verdict.at, principal.at, place ].some(isEndToEndTest)) {
    const because = "gives a role on a resource that a test makes";
    return {
     ...verdict,
     state: "not-proven",
     because
    };
   }
   return {
    ...verdict,
    state: "fail",
    because: `makes ${principal.label} ${grant.role} on ${_scope_level_js__WEBPACK_IMPORTED_MODULE_2__.s2[grant.level]}, so it ${grant.level === "resource" ? grant.allows.replaceAll(" everything in it", " it") : grant.allows}`,
    severity: severityOf(grant.level),
    related: scopes.map(({at}) => ({
     message: `on ${_scope_level_js__WEBPACK_IMPORTED_MODULE_2__.s2[grant.level]}`,
     at
    }))
   };
  }
  function isEndToEndTest({file}) {
   return /(?:^|\/)tests\/e2e\//.test(file.path);
  }
  function mayBeBroad({name}) {
   return name !== void 0 && ((0, _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(name) ?? (0, 
   _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__.eX)(name)) !== void 0;
  }
  function openQuestion(assignment) {
   const {roles, principals, scopes, exists, isConditional} = assignment;
   if (roles.length === 0 || !roles.every(mayBeBroad)) return "which role is given";
   if (principals.length === 0 || principals.some(({kind}) => kind !== "service")) return "who gets the role";
   if (scopes.length === 0 || scopes.some(({level}) => level !== scopes[0].level)) return "where the role holds";
   if (scopes[0].level === void 0) return "where the role holds";
   if (exists !== "yes") return "whether it is deployed";
   const isNarrowable = roles.every(({name}) => (0, _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__.C5)(name));
   if (isNarrowable && isConditional === "unknown") return "whether a condition narrows it";
   return;
  }
  function broadGrant(assignment) {
   if (openQuestion(assignment) !== void 0) return;
   const {roles, scopes, isConditional} = assignment;
   const level = scopes[0].level;
   const role = roles[0].name;
   if (isConditional === "yes" && (0, _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__.C5)(role)) return;
   const allows = (0, _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(role);
   if (allows !== void 0) return {
    role,
    allows,
    level
   };
   const holdsVaults = level !== "resource" && level !== "resource-group";
   const secrets = holdsVaults ? (0, _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__.eX)(role) : void 0;
   return secrets === void 0 ? void 0 : {
    role,
    allows: secrets,
    level
   };
  }
  function severityOf(level) {
   if (level === "resource") return "note";
   return level === "resource-group" ? "warning" : "error";
  }
 }),
 63132: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   r: () => goldenPrincipals
  });
  var _broad_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66167);
  var _role_assignments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50877);
  var _scope_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35628);
  const mostShown = 20;
  function goldenPrincipals(resources) {
   const byPrincipal = new Map;
   for (const assignment of (0, _role_assignments_js__WEBPACK_IMPORTED_MODULE_1__.f)(resources)) {
    const [principal, ...others] = assignment.principals;
    if (others.length > 0 || principal?.kind !== "service" || principal.key === void 0) continue;
    if (assignment.exists !== "yes") continue;
    const grant = (0, _broad_roles_js__WEBPACK_IMPORTED_MODULE_0__.T)(assignment);
    const environment = environmentOf(assignment);
    const held = byPrincipal.get(principal.key) ?? [];
    held.push({
     assignment,
     ...grant && {
      grant
     },
     ...environment !== void 0 && {
      environment
     }
    });
    byPrincipal.set(principal.key, held);
   }
   return [ ...byPrincipal.values() ].flatMap(held => judge(held) ?? []);
  }
  function judge(held) {
   const broad = distinct(held.filter(({grant}) => grant && grant.level !== "resource"));
   const places = distinct(held.filter(({environment}) => environment !== void 0));
   const environments = [ ...new Set(places.map(({environment}) => environment)) ];
   const isAcross = environments.length > 1 && environments.includes("production");
   const [first] = broad.length > 1 ? broad : isAcross ? places : held;
   if (!first || held.length < 2) return;
   const {assignment} = first;
   const principal = assignment.principals[0];
   const at = isOutput(principal.at) ? assignment.place : principal.at;
   const verdict = {
    at,
    of: assignment.place,
    label: principal.label
   };
   if (broad.length > 1) return {
    ...verdict,
    state: "fail",
    because: `holds ${broad.length} broad roles: ${listed(broad.map(shownGrant))}`,
    related: relatedOf(broad)
   };
   if (isAcross) return {
    ...verdict,
    state: "fail",
    because: `has roles in ${environments.length} environments: ${listed(environments)}`,
    related: relatedOf(places)
   };
   return {
    ...verdict,
    state: "pass",
    because: "holds no two broad roles, and roles in one environment"
   };
  }
  function isOutput({file: {text}, range: {start}}) {
   const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
   return /^\s*(?:output\s|value\s*=)/.test(line.slice(0, 200));
  }
  function relatedOf(held) {
   return held.slice(1, mostShown).map(({assignment}) => ({
    message: `${assignment.label} gives ${assignment.roles[0]?.name ?? "a role"}`,
    at: assignment.principals[0].at
   }));
  }
  function distinct(held) {
   const found = new Map;
   for (const one of held) {
    const {roles, scopes} = one.assignment;
    const key = `${roles[0]?.name?.toLowerCase()} ${scopes[0]?.key.toLowerCase()}`;
    if (!found.has(key)) found.set(key, one);
   }
   return [ ...found.values() ];
  }
  function shownGrant({grant}) {
   return grant ? `${grant.role} on ${_scope_level_js__WEBPACK_IMPORTED_MODULE_2__.s2[grant.level]}` : "";
  }
  function listed(items) {
   const counts = new Map;
   for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
   const unique = [ ...counts ].map(([item, count]) => count > 1 ? `${item} (${count} times)` : item);
   const shown = unique.slice(0, 4).join(", ");
   return unique.length > 4 ? `${shown}, …` : shown;
  }
  const environments = [ [ "test", /^(?:non-?prod(?:uction)?|test|tst|qa|uat|acc(?:eptance)?|stage|staging|stg)$/ ], [ "development", /^(?:dev|develop|development|sandbox|sbx)$/ ], [ "production", /^(?:prod|production|prd|live)$/ ] ];
  function environmentOf({roles, scopes}) {
   const [scope, ...others] = scopes;
   const reads = roles.every(({name}) => name === void 0 || /\breader$/i.test(name));
   if (!scope || others.length > 0 || reads) return;
   const tokens = scope.key.toLowerCase().split(/[^a-z0-9]+/);
   const found = environments.filter(([, words]) => tokens.some(token => words.test(token)));
   return found.length === 1 ? found[0][0] : void 0;
  }
 }),
 27589: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => wildcardRoles
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const grave = [ [ /^\*(?:\/\*)*$/, "allows every action" ], [ /^\*\/(?:write|action|delete)$/i, "allows that action on every kind of resource" ], [ /^microsoft\.authorization\/(?:\*|\*\/write|\*\/\*)$/i, "lets its holder give any role" ], [ /^microsoft\.authorization\/role(?:assignments|definitions)\/(?:\*|write)$/i, "lets its holder give any role" ] ];
  function wildcardRoles(resources) {
   return [ ...resources.ofType("microsoft.authorization/roledefinitions") ].flatMap(judge);
  }
  function judge(role) {
   const permissions = (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(role.body, "properties.permissions"));
   const verdicts = permissions.flatMap(({value, perhaps}) => [ "actions", "dataActions" ].flatMap(kind => actionsOf((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, kind)).flatMap(action => judgeAction(role, value, kind, action, perhaps))));
   const {place, label} = role;
   if (verdicts.length > 0) return verdicts;
   const isKnown = permissions.length > 0 && permissions.every(({value}) => value.kind === "object");
   return [ isKnown ? {
    state: "pass",
    at: place,
    of: place,
    label,
    because: "allows named actions only"
   } : {
    state: "not-proven",
    at: place,
    of: place,
    label,
    because: "what it allows is not known here"
   } ];
  }
  function actionsOf(value) {
   const forms = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value);
   return forms.flatMap(form => {
    if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(form)) return [];
    if (form.kind !== "list") return [ {
     perhaps: true,
     at: form.place
    } ];
    return (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)(form).map(({value: item, perhaps}) => {
     const text = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(item);
     return {
      perhaps: perhaps || forms.length > 1,
      at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(item),
      ...text !== void 0 && {
       text
      }
     };
    });
   });
  }
  function judgeAction(role, permission, kind, {text, perhaps, at}, isPerhaps) {
   const {label, place, exists} = role;
   const verdict = {
    at,
    of: place,
    label
   };
   if (text === void 0) return [ {
    ...verdict,
    state: "not-proven",
    because: "an action of it is not known here"
   } ];
   const found = grave.find(([pattern]) => pattern.test(text.trim()));
   if (!found || isTakenBack(text, permission, kind)) return [];
   if (perhaps || isPerhaps || exists !== "yes") return [ {
    ...verdict,
    state: "not-proven",
    because: `may hold '${text}'`
   } ];
   const isLess = text.trim().startsWith("*") && takesBack(permission, kind);
   const but = isLess ? ` but those that ${lessOf(kind)} names` : "";
   return [ {
    ...verdict,
    state: "fail",
    because: `holds '${text}', which ${found[1]}${but}`
   } ];
  }
  function lessOf(kind) {
   return kind === "actions" ? "notActions" : "notDataActions";
  }
  function takesBack(permission, kind) {
   return actionsOf((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(permission, lessOf(kind))).length > 0;
  }
  function isTakenBack(action, permission, kind) {
   const taken = actionsOf((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(permission, lessOf(kind)));
   const own = action.toLowerCase();
   return taken.some(({text}) => {
    const other = text?.toLowerCase();
    if (other === own || other === "*") return true;
    return own.startsWith("microsoft.authorization/") && other === "microsoft.authorization/*";
   });
  }
 })
};
