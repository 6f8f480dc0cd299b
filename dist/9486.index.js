"use strict";

exports.id = 9486;

exports.ids = [ 9486 ];

exports.modules = {
 49486: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
  var broad_roles = __webpack_require__(66167);
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/broad-role.js
  const broadRole = {
   id: "broad-role",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)((0, broad_roles.i)(resources), report, verdict => {
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
  var role_assignments = __webpack_require__(50877);
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
    return cluster === void 0 ? [] : judge(assignment, cluster);
   });
  }
  function judge(assignment, cluster) {
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
  var golden_principals = __webpack_require__(63132);
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/golden-principal.js
  const goldenPrincipal = {
   id: "golden-principal",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)((0, golden_principals.r)(resources), report, () => ({
     help: "Create an identity for each purpose and environment, and give each one only the role that it needs."
    }));
   }
  };
  var wildcard_roles = __webpack_require__(27589);
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/wildcard-role.js
  const wildcardRole = {
   id: "wildcard-role",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)((0, wildcard_roles.C)(resources), report, () => ({
     help: "List the actions that the role is for, such as `Microsoft.App/containerApps/write`; `*/read` may stay, and roles are given by people who administer them."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/index.js
  const rules = [ broadRole, clusterIdentityRole, goldenPrincipal, wildcardRole ];
 })
};
