"use strict";

exports.id = 281;

exports.ids = [ 281 ];

exports.modules = {
 50281: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var local_accounts = __webpack_require__(19724);
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/local-cluster-accounts.js
  const localClusterAccounts = {
   id: "local-cluster-accounts",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)((0, local_accounts.O)(resources), report, verdict => ({
     help: helpFor(verdict.source)
    }));
   }
  };
  function helpFor(source) {
   const option = source === "terraform" ? "`local_account_disabled = true` beside `azure_active_directory_role_based_access_control`" : source === "script" ? "`--disable-local-accounts` beside `--enable-aad`" : "`disableLocalAccounts: true` beside `aadProfile`";
   return `Set ${option}, so that nobody signs in without Entra ID.`;
  }
  var three_valued = __webpack_require__(50253);
  var value = __webpack_require__(77960);
  var template_text = __webpack_require__(28646);
  var mcp_workloads = __webpack_require__(5479);
  var manifests = __webpack_require__(63666);
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/missing-network-policies.js
  const otherPolicies = [ "kubernetes/adminnetworkpolicy", "kubernetes/baselineadminnetworkpolicy", "kubernetes/ciliumclusterwidenetworkpolicy", "kubernetes/ciliumnetworkpolicy", "kubernetes/clusternetworkpolicy", "kubernetes/globalnetworkpolicy" ];
  function missingNetworkPolicies(resources, servers = []) {
   const policies = [ ...resources.ofType("kubernetes/networkpolicy") ].map(policyOf);
   const hasOthers = !resources.ofType(...otherPolicies).next().done;
   return [ ...withoutAny(resources, servers, policies, hasOthers), ...hasOthers ? [] : forNamedPods(policies) ];
  }
  function policyOf(resource) {
   const selector = (0, three_valued.MZ)(resource.body, "spec.podSelector");
   const isCertain = (0, manifests.l)(resource, "networking.k8s.io", "extensions").is === "yes";
   const forIngress = (0, three_valued.Ym)((0, three_valued.MZ)(resource.body, "spec.policyTypes"), type => type === "Ingress");
   const types = (0, three_valued.MZ)(resource.body, "spec.policyTypes");
   return {
    resource,
    namespace: isCertain ? namespaceOf(resource) : void 0,
    selectsAll: (0, manifests.I)(selector, "yes").is !== "no" && ((0, value.qv)(types) || forIngress.is !== "no")
   };
  }
  function namespaceOf({body}) {
   const namespace = (0, three_valued.MZ)(body, "metadata.namespace");
   return (0, value.qv)(namespace) ? "" : (0, value.wh)(namespace);
  }
  function withoutAny(resources, servers, policies, hasOthers) {
   const byNamespace = new Map;
   const verdicts = [];
   for (const {host, resource} of (0, mcp_workloads.Z)(resources, servers)) {
    if (host !== "kubernetes") continue;
    const namespace = namespaceOf(resource);
    const {label, place} = resource;
    const verdict = {
     at: nameOf(resource),
     of: place,
     label
    };
    const here = policies.find(policy => policy.namespace === namespace);
    if (here && namespace !== void 0) verdicts.push({
     ...verdict,
     at: here.resource.place,
     state: "pass",
     because: "its namespace has a network policy"
    }); else if (namespace === void 0 || isOfOthers(resource, namespace) || hasOthers || policies.some(mayHold)) verdicts.push({
     ...verdict,
     state: "not-proven",
     because: "it is not known here which network policies hold in its namespace"
    }); else byNamespace.set(namespace, [ ...byNamespace.get(namespace) ?? [], resource ]);
   }
   for (const [namespace, [first, ...others]] of byNamespace) verdicts.push({
    state: "fail",
    at: nameOf(first),
    of: first.place,
    label: first.label,
    because: namespace === "" ? "runs in a namespace for which there is no network policy here" : `runs in the namespace '${namespace}', for which there is no network policy here`,
    ...others.length > 0 && {
     related: others.map(other => ({
      message: `as does ${other.label}`,
      at: nameOf(other)
     }))
    }
   });
   return verdicts;
  }
  function mayHold({namespace}) {
   return namespace === void 0 || namespace === "";
  }
  function isOfOthers({exists, place}, namespace) {
   return exists === "perhaps" || namespace === "" && (0, template_text.dw)(place.file);
  }
  function forNamedPods(policies) {
   const names = new Set(policies.flatMap(({namespace}) => namespace || []));
   return [ ...names ].map(name => {
    const [first, ...others] = policies.filter(({namespace}) => namespace === name);
    const {label, place, exists} = first.resource;
    const verdict = {
     at: nameOf(first.resource),
     of: place,
     label
    };
    const forAll = policies.find(({namespace, selectsAll}) => selectsAll && (namespace === name || !namespace));
    if (forAll) {
     const at = forAll.resource.place;
     return {
      ...verdict,
      at,
      state: "pass",
      because: `a policy holds for all pods of '${name}'`
     };
    }
    if (exists === "perhaps") return {
     ...verdict,
     state: "not-proven",
     because: "it is not known here whether it is deployed"
    };
    return {
     ...verdict,
     state: "fail",
     because: `selects only named pods, and no policy here is for the other pods of the namespace '${name}', which stay open to all`,
     ...others.length > 0 && {
      related: others.map(({resource}) => ({
       message: `so is ${resource.label}`,
       at: nameOf(resource)
      }))
     }
    };
   });
  }
  function nameOf({body, place}) {
   const name = (0, three_valued.MZ)(body, "metadata.name");
   return (0, value.qv)(name) || name.kind === "unknown" ? place : (0, three_valued.$t)(name);
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/missing-network-policy.js
  const missingNetworkPolicy = {
   id: "missing-network-policy",
   severity: "note",
   checkAll({resources}, report, {servers}) {
    (0, verdict.o)(missingNetworkPolicies(resources, servers), report, () => ({
     help: "Add a NetworkPolicy with `podSelector: {}` and `policyTypes: [Ingress, Egress]` that allows nothing, then one for what each server needs."
    }));
   }
  };
  var open_network_policies = __webpack_require__(19400);
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/same-object.js
  const mostShown = 20;
  function oncePerObject(verdicts) {
   const byObject = new Map;
   for (const verdict of verdicts) {
    const key = verdict.state === "fail" ? keyOf(verdict) : void 0;
    if (key === void 0) continue;
    const same = byObject.get(key) ?? [];
    byObject.set(key, same);
    same.push(verdict);
   }
   return verdicts.flatMap(verdict => {
    const key = verdict.state === "fail" ? keyOf(verdict) : void 0;
    const same = key === void 0 ? void 0 : byObject.get(key);
    if (!same || same.length === 1) return [ verdict ];
    const [first, ...others] = [ ...same ].sort(byPath);
    if (verdict !== first) return [];
    const related = others.slice(0, mostShown).map(({at, label}) => ({
     message: `${label} is also declared here`,
     at
    }));
    return [ {
     ...verdict,
     related: [ ...verdict.related ?? [], ...related ]
    } ];
   });
  }
  function keyOf({label, because, of}) {
   if (label.includes("{{") || label.includes("(")) return;
   const written = of.file.text.slice(of.range.start, Math.min(of.range.end, of.range.start + 2e3));
   const namespace = /^[ \t]*"?namespace"?:[ \t]*["']?([\w.-]+)/m.exec(written)?.[1];
   return `${namespace ?? ""} ${label} ${because}`;
  }
  function byPath(one, other) {
   const [a, b] = [ one.at.file.path, other.at.file.path ];
   return a < b ? -1 : a > b ? 1 : one.at.range.start - other.at.range.start;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/open-network-policy.js
  const openNetworkPolicy = {
   id: "open-network-policy",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(oncePerObject((0, open_network_policies.D)(resources)), report, verdict => ({
     help: verdict.direction === "egress" ? "Name under `to` what the pods need: a `podSelector`, a `namespaceSelector` with labels or an `ipBlock`, each with its `ports`." : "Name under `from` who needs it: a `podSelector`, a `namespaceSelector` with labels, or an `ipBlock` such as the subnet of the gateway."
    }));
   }
  };
  var personal_bindings = __webpack_require__(19197);
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/personal-binding.js
  const personalBinding = {
   id: "personal-binding",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(oncePerObject((0, personal_bindings.$)(resources)), report, () => ({
     help: "Name a group of the directory instead: `kind: Group` with its object id as `name`, so that a person who leaves the group loses the right."
    }));
   }
  };
  var cluster_roles = __webpack_require__(56494);
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/wildcard-cluster-role.js
  const wildcardClusterRole = {
   id: "wildcard-cluster-role",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)(oncePerObject((0, cluster_roles.W)(resources)), report, verdict => ({
     help: verdict.on === "binding" ? "Bind a Role or ClusterRole of its own that lists the `apiGroups`, `resources` and `verbs` that are needed." : "List the `apiGroups`, `resources` and `verbs` that are needed, or limit the rule by `resourceNames`; use a Role where one namespace is enough."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/index.js
  const rules = [ localClusterAccounts, missingNetworkPolicy, openNetworkPolicy, personalBinding, wildcardClusterRole ];
 })
};
