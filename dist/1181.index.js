export const id = 1181;

export const ids = [ 1181 ];

export const modules = {
 91181: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/argument-names.js
  function argumentNames({file}) {
   if (/\.tf(?:\.json)?$/i.test(file.path)) return {
    role: "role_definition_name",
    scope: "scope"
   };
   if (/\.(?:bicep|json|jsonc)$/i.test(file.path)) return {
    role: "roleDefinitionId",
    scope: "scope"
   };
   if (/\.ps1$/i.test(file.path)) return {
    role: "-RoleDefinitionName",
    scope: "-Scope"
   };
   return {
    role: "--role",
    scope: "--scope"
   };
  }
  var built_in_roles = __webpack_require__(85695);
  var role_assignments = __webpack_require__(50877);
  var scope_level = __webpack_require__(35628);
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/broad-roles.js
  function broadRoles(resources) {
   return (0, role_assignments.f)(resources).flatMap(assignment => judge(assignment) ?? []);
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
   return {
    ...verdict,
    state: "fail",
    because: `makes ${principal.label} ${grant.role} on ${scope_level.s2[grant.level]}, so it ${grant.level === "resource" ? grant.allows.replaceAll(" everything in it", " it") : grant.allows}`,
    severity: severityOf(grant.level),
    related: scopes.map(({at}) => ({
     message: `on ${scope_level.s2[grant.level]}`,
     at
    }))
   };
  }
  function mayBeBroad({name}) {
   return name !== void 0 && ((0, built_in_roles.ZV)(name) ?? (0, built_in_roles.eX)(name)) !== void 0;
  }
  function openQuestion(assignment) {
   const {roles, principals, scopes, exists, isConditional} = assignment;
   if (roles.length === 0 || !roles.every(mayBeBroad)) return "which role is given";
   if (principals.length === 0 || principals.some(({kind}) => kind !== "service")) return "who gets the role";
   if (scopes.length === 0 || scopes.some(({level}) => level !== scopes[0].level)) return "where the role holds";
   if (scopes[0].level === void 0) return "where the role holds";
   if (exists !== "yes") return "whether it is deployed";
   const isNarrowable = roles.every(({name}) => (0, built_in_roles.C5)(name));
   if (isNarrowable && isConditional === "unknown") return "whether a condition narrows it";
   return;
  }
  function broadGrant(assignment) {
   if (openQuestion(assignment) !== void 0) return;
   const {roles, scopes, isConditional} = assignment;
   const level = scopes[0].level;
   const role = roles[0].name;
   if (isConditional === "yes" && (0, built_in_roles.C5)(role)) return;
   const allows = (0, built_in_roles.ZV)(role);
   if (allows !== void 0) return {
    role,
    allows,
    level
   };
   const holdsVaults = level !== "resource" && level !== "resource-group";
   const secrets = holdsVaults ? (0, built_in_roles.eX)(role) : void 0;
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
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/broad-role.js
  const broadRole = {
   id: "broad-role",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)(broadRoles(resources), report, verdict => {
     const {role, scope} = argumentNames(verdict.of);
     return {
      help: `Set \`${role}\` to the role for what it does, such as Key Vault Secrets User, AcrPull or Container Apps Contributor, and \`${scope}\` to the resource that it works on.`
     };
    });
   }
  };
  var items = __webpack_require__(33113);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/cluster-identities.js
  const clusterType = "microsoft.containerservice/managedclusters";
  const usedByPods = /^(?:storage (?:blob|queue|table|file)\b.*|key vault (?:administrator|secrets .*|reader|certificates? .*)|azure (?:event hubs|service bus) data .*|app configuration data .*|cognitive services .*|azure ai .*|search (?:index|service) .*|cosmos.*|documentdb .*|monitoring reader|log analytics .*|sql db .*)$/i;
  const usedByNodes = /^acr(?:pull|push)$|^container registry repository reader$/i;
  function clusterIdentityRoles(resources) {
   const shared = identitiesOfClusters(resources);
   return (0, role_assignments.f)(resources).flatMap(assignment => {
    const [principal, ...others] = assignment.principals;
    if (!principal?.reference || others.length > 0) return [];
    const cluster = controlPlane(principal.reference, resources, shared);
    return cluster === void 0 ? [] : cluster_identities_judge(assignment, cluster);
   });
  }
  function cluster_identities_judge(assignment, cluster) {
   const {label, place, roles, principals, exists} = assignment;
   const verdict = {
    at: principals[0].at,
    of: place,
    label
   };
   const names = roles.map(({name}) => name);
   const known = names.flatMap(name => name ?? []);
   if (known.length === 0 || known.length < names.length || exists !== "yes") return [ {
    ...verdict,
    state: "not-proven",
    because: "which role is given is not known here"
   } ];
   const isOfPods = known.every(name => usedByPods.test(name));
   const isOfNodes = known.every(name => usedByNodes.test(name));
   if (!isOfPods && !isOfNodes) return [ {
    ...verdict,
    state: "pass",
    because: `gives ${known[0]}, which a control plane may need`
   } ];
   return [ {
    ...verdict,
    state: "fail",
    because: `gives ${known[0]} to the control plane of ${cluster}, whose identity ${isOfPods ? "no pod can use" : "pulls no images"}`
   } ];
  }
  function controlPlane(reference, resources, shared) {
   const {scope, address, path} = reference;
   const isOwn = /(?:^|\.)identity(?:\.\d+)?\.principal_?id$/i.test(path.join("."));
   const isCluster = /^azurerm_kubernetes_cluster\.|^microsoft\.containerservice\/managedclusters\//.test(address) || isOwn && resources.resolve(reference).some(({type}) => type === clusterType);
   if (isCluster) return isOwn ? shownName(address) : void 0;
   return shared.get(`${scope} ${address}`);
  }
  function shownName(address) {
   const last = address.includes("/") ? address.slice(address.lastIndexOf("/") + 1) : address;
   return last.replace(/ \d+$/, "");
  }
  function identitiesOfClusters(resources) {
   const found = new Map;
   const clusters = [ ...resources.ofType(clusterType) ];
   if (clusters.length === 0) return found;
   const elsewhere = new Set([ ...clusters.flatMap(({body}) => keysIn((0, three_valued.MZ)(body, "properties.identityProfile.kubeletidentity"))), ...[ ...resources.find({
    types: [ /\/federatedidentitycredentials$/ ],
    words: /federated/i
   }) ].flatMap(({parent}) => parent ? [ `${parent.scope} ${parent.address}` ] : []) ]);
   for (const {body, label} of clusters) for (const key of keysIn((0, three_valued.MZ)(body, "identity.userAssignedIdentities"))) if (!elsewhere.has(key)) found.set(key, label);
   return found;
  }
  function keysIn(value) {
   return (0, values_value.fF)(value).flatMap(form => {
    if (form.kind === "reference") return [ `${form.scope} ${form.address}` ];
    if (form.kind === "list") return (0, items.S)(form).flatMap(item => keysIn(item.value));
    const id = (0, values_value.f_)(form, "resourceId");
    return id ? keysIn(id) : [];
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/cluster-identity-role.js
  const clusterIdentityRole = {
   id: "cluster-identity-role",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(clusterIdentityRoles(resources), report, () => ({
     help: "Give the role to a managed identity that a federated credential binds to the service account of the pod (workload identity); to pull images, to the kubelet identity (`identityProfile.kubeletidentity.objectId`)."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/golden-principals.js
  const mostShown = 20;
  function goldenPrincipals(resources) {
   const byPrincipal = new Map;
   for (const assignment of (0, role_assignments.f)(resources)) {
    const [principal, ...others] = assignment.principals;
    if (others.length > 0 || principal?.kind !== "service" || principal.key === void 0) continue;
    if (assignment.exists !== "yes") continue;
    const grant = broadGrant(assignment);
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
   return [ ...byPrincipal.values() ].flatMap(held => golden_principals_judge(held) ?? []);
  }
  function golden_principals_judge(held) {
   const broad = distinct(held.filter(({grant}) => grant && grant.level !== "resource"));
   const places = distinct(held.filter(({environment}) => environment !== void 0));
   const environments = [ ...new Set(places.map(({environment}) => environment)) ];
   const isAcross = environments.length > 1 && environments.includes("production");
   const [first] = broad.length > 1 ? broad : isAcross ? places : held;
   if (!first || held.length < 2) return;
   const {assignment} = first;
   const principal = assignment.principals[0];
   const verdict = {
    at: principal.at,
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
   return grant ? `${grant.role} on ${scope_level.s2[grant.level]}` : "";
  }
  function listed(items) {
   const unique = [ ...new Set(items) ];
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
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/golden-principal.js
  const goldenPrincipal = {
   id: "golden-principal",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)(goldenPrincipals(resources), report, () => ({
     help: "Make an identity for each purpose and each environment, and give each the one role that it needs."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/wildcard-roles.js
  const grave = [ [ /^\*(?:\/\*)*$/, "allows every action" ], [ /^\*\/(?:write|action|delete)$/i, "allows that action on every kind of resource" ], [ /^microsoft\.authorization\/(?:\*|\*\/write|\*\/\*)$/i, "lets its holder give any role" ], [ /^microsoft\.authorization\/role(?:assignments|definitions)\/(?:\*|write)$/i, "lets its holder give any role" ] ];
  function wildcardRoles(resources) {
   return [ ...resources.ofType("microsoft.authorization/roledefinitions") ].flatMap(wildcard_roles_judge);
  }
  function wildcard_roles_judge(role) {
   const permissions = (0, items.S)((0, three_valued.MZ)(role.body, "properties.permissions"));
   const verdicts = permissions.flatMap(({value, perhaps}) => [ "actions", "dataActions" ].flatMap(kind => actionsOf((0, 
   three_valued.MZ)(value, kind)).flatMap(action => judgeAction(role, value, kind, action, perhaps))));
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
   const forms = (0, values_value.fF)(value);
   return forms.flatMap(form => {
    if ((0, values_value.qv)(form)) return [];
    if (form.kind !== "list") return [ {
     perhaps: true,
     at: form.place
    } ];
    return (0, items.S)(form).map(({value: item, perhaps}) => {
     const text = (0, three_valued.ws)(item);
     return {
      perhaps: perhaps || forms.length > 1,
      at: (0, three_valued.$t)(item),
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
   return [ {
    ...verdict,
    state: "fail",
    because: `holds '${text}', which ${found[1]}`
   } ];
  }
  function isTakenBack(action, permission, kind) {
   const taken = actionsOf((0, three_valued.MZ)(permission, kind === "actions" ? "notActions" : "notDataActions"));
   const own = action.toLowerCase();
   return taken.some(({text}) => {
    const other = text?.toLowerCase();
    if (other === own || other === "*") return true;
    return own.startsWith("microsoft.authorization/") && other === "microsoft.authorization/*";
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/wildcard-role.js
  const wildcardRole = {
   id: "wildcard-role",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)(wildcardRoles(resources), report, () => ({
     help: "List the actions that the role is for, such as `Microsoft.App/containerApps/write`; `*/read` may stay, and roles are given by people who administer them."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/index.js
  const rules = [ broadRole, clusterIdentityRole, goldenPrincipal, wildcardRole ];
 })
};
