"use strict";

exports.id = 5304;

exports.ids = [ 5304 ];

exports.modules = {
 56494: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   W: () => wildcardClusterRoles
  });
  var _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63666);
  const rbac = "rbac.authorization.k8s.io";
  const builtIn = /^(?:system:.*|cluster-admin|admin|edit|view)$/;
  const aggregated = /^rbac\.authorization\.k8s\.io\/aggregate-to-/;
  const ownGroups = /^(?:\*|apps|batch|extensions|policy|(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|networking|node|rbac\.authorization|storage)\.k8s\.io)?$/;
  const harmless = /\/(?:status|finalizers)$|^(?:events|leases|endpoints|endpointslices)$/;
  const escalating = {
   bind: /^(?:\*|(?:cluster)?roles)$/i,
   escalate: /^(?:\*|(?:cluster)?roles)$/i,
   impersonate: /^(?:\*|users|groups|serviceaccounts|userextras(?:\/.*)?|uids)$/i
  };
  const reading = new Set([ "get", "list", "watch" ]);
  function wildcardClusterRoles(resources) {
   const roles = [ ...resources.ofType("kubernetes/clusterrole") ].flatMap(judgeRole);
   const bindings = [ ...resources.ofType("kubernetes/clusterrolebinding", "kubernetes/rolebinding") ].flatMap(judgeBinding);
   return [ ...roles, ...bindings ];
  }
  function judgeRole(role) {
   const {label, place, body, exists} = role;
   const name = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "metadata.name")) ?? "";
   if ((0, _manifests_js__WEBPACK_IMPORTED_MODULE_3__.l)(role, rbac).is !== "yes" || builtIn.test(name) || isAggregated(body)) return [];
   const verdict = {
    at: place,
    of: place,
    label,
    on: "role"
   };
   const rules = (0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "rules"));
   if (!rules) return [ {
    ...verdict,
    state: "not-proven",
    because: "it is not known here what it allows"
   } ];
   const flaws = rules.items.flatMap(({value, perhaps}) => perhaps || (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value).length > 1 ? [] : flawsOf(value));
   const [worst, ...others] = [ ...flaws ].sort((a, b) => Number(!!a.severity) - Number(!!b.severity));
   if (!worst) {
    const isKnown = !rules.open && rules.items.every(({value}) => isDecided(value));
    return [ isKnown ? {
     ...verdict,
     state: "pass",
     because: "it names what it allows"
    } : {
     ...verdict,
     state: "not-proven",
     because: "it is not known here all that it allows"
    } ];
   }
   if (exists === "perhaps") return [ {
    ...verdict,
    at: worst.at,
    state: "not-proven",
    because: "it is not known here whether it is deployed"
   } ];
   return [ {
    ...verdict,
    at: worst.at,
    state: "fail",
    because: worst.message,
    ...worst.severity && {
     severity: worst.severity
    },
    ...others.length > 0 && {
     related: others.map(({message, at}) => ({
      message: `it also ${message}`,
      at
     }))
    }
   } ];
  }
  function isAggregated(body) {
   if (!(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "aggregationRule"))) return true;
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "metadata.labels")).some(labels => labels.kind === "object" && labels.entries.some(({key}) => aggregated.test(key.text.text)));
  }
  function isDecided(rule) {
   const parts = [ "verbs", "resources", "apiGroups" ].map(name => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(rule, name));
   return parts.every(part => !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.t8)(part));
  }
  function flawsOf(rule) {
   const verbs = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(rule, "verbs");
   const resources = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(rule, "resources");
   const groups = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(rule, "apiGroups");
   const isLimited = (0, _manifests_js__WEBPACK_IMPORTED_MODULE_3__.I)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(rule, "resourceNames"), "yes").is !== "yes";
   const isOwn = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(groups, group => ownGroups.test(group)).is === "yes";
   if (isLimited || !isOwn) return [];
   if (is(resources, "*")) return everyResource(verbs, resources, groups);
   if (is(verbs, "*")) {
    const named = itemsIn(resources).some(item => !harmless.test((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)(item) ?? ""));
    const message = `allows every verb ('*') on ${shown(resources)}, in every namespace`;
    return named ? [ {
     message,
     at: star(verbs)
    } ] : [];
   }
   return Object.entries(escalating).flatMap(([verb, onWhat]) => {
    const both = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.bn)([ (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(verbs, text => text === verb), (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(resources, text => onWhat.test(text)) ]);
    const message = `allows '${verb}' on ${shown(resources)}, and so the rights of others`;
    return both.is === "yes" ? [ {
     message,
     at: placeOfItem(verbs, verb)
    } ] : [];
   });
  }
  function everyResource(verbs, resources, groups) {
   const at = star(resources);
   const isAll = is(groups, "*");
   const where = isAll ? "of the cluster" : `of the API group ${shown(groups).replace(/^''/, "'' (core)")}`;
   if (is(verbs, "*")) return [ {
    message: `allows every verb ('*') on every resource ('*') ${where}`,
    at
   } ];
   if (!verbsOf(verbs).every(verb => reading.has(verb))) return [ {
    message: `allows ${shown(verbs)} on every resource ('*') ${where}`,
    at
   } ];
   if (!isAll && !is(groups, "")) return [];
   const message = `reads every resource ('*') ${where}, Secrets as well`;
   return [ {
    message,
    at,
    severity: "warning"
   } ];
  }
  function judgeBinding(binding) {
   const {label, place, body, exists} = binding;
   if ((0, _manifests_js__WEBPACK_IMPORTED_MODULE_3__.l)(binding, rbac).is !== "yes") return [];
   const name = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "roleRef.name");
   const isAdmin = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.bn)([ (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "roleRef.kind"), kind => kind === "ClusterRole"), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)(name, text => text === "cluster-admin"), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.AU)(forSystem(body)) ]);
   if (isAdmin.is === "no") return [];
   const verdict = {
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(name),
    of: place,
    label,
    on: "binding"
   };
   if (isAdmin.is === "unknown" || exists === "perhaps") return [ {
    ...verdict,
    state: "not-proven",
    because: "it is not known here which role it gives"
   } ];
   const isWhole = binding.type === "kubernetes/clusterrolebinding";
   return [ {
    ...verdict,
    state: "fail",
    because: isWhole ? "gives 'cluster-admin', every right in the whole cluster" : "gives 'cluster-admin' in its namespace, every right there",
    ...!isWhole && {
     severity: "warning"
    }
   } ];
  }
  function forSystem(body) {
   const subjects = (0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "subjects"));
   const at = [ body.place ];
   if (!subjects || subjects.items.length === 0) return {
    is: "no",
    at
   };
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.bn)(subjects.items.map(({value}) => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.bn)([ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "kind"), kind => kind !== "ServiceAccount"), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "name"), name => name.startsWith("system:")) ])));
  }
  function is(list, item) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(list, text => text === item).is === "yes";
  }
  function star(list) {
   return placeOfItem(list, "*");
  }
  function itemsIn(list) {
   return ((0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(list)?.items ?? []).flatMap(({value}) => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value));
  }
  function placeOfItem(list, wanted) {
   const found = itemsIn(list).find(item => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)(item) === wanted);
   return found ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(found) : list.place;
  }
  function verbsOf(verbs) {
   return itemsIn(verbs).map(item => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)(item) ?? "?");
  }
  const mostShown = 4;
  function shown(list) {
   const names = itemsIn(list).flatMap(item => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)(item) ?? []);
   const first = names.slice(0, mostShown).map(name => `'${name.slice(0, 60)}'`);
   return first.join(", ") + (names.length > mostShown ? ", …" : "");
  }
 }),
 19724: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   O: () => localAccounts
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function localAccounts(resources) {
   const all = [ ...resources.ofType("microsoft.containerservice/managedclusters") ];
   const isAlone = all.every(changesOne);
   const clusters = all.filter(cluster => isAlone || !changesOne(cluster));
   const isTurnedOff = clusters.some(({source, body}) => source === "script" && (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(setting(body)).is === "yes");
   return clusters.map(cluster => judge(cluster, isTurnedOff));
  }
  function changesOne({source, body}) {
   if (source !== "bicep" && source !== "arm") return false;
   return [ "agentPoolProfiles", "dnsPrefix", "aadProfile", "disableLocalAccounts" ].every(name => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, `properties.${name}`)));
  }
  const setting = body => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "properties.disableLocalAccounts");
  function judge(cluster, isTurnedOff) {
   const {label, place, body, exists, source} = cluster;
   const value = setting(body);
   const isSaid = !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(value) && !(0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.t8)(value);
   const verdict = {
    at: isSaid ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(value) : place,
    of: place,
    label,
    source
   };
   const isOff = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(value);
   if (isOff.is === "yes") return {
    ...verdict,
    state: "pass",
    because: "has no local accounts"
   };
   const isKnown = isOff.is === "no" || turnsOnEntra(cluster);
   const isScript = source === "script";
   const mayBeOff = isScript ? isTurnedOff : isAutomatic(body).is !== "no";
   if (!isKnown || mayBeOff || exists === "perhaps") {
    const because = "it is not known here whether it has local accounts";
    return {
     ...verdict,
     state: "not-proven",
     because
    };
   }
   const because = isSaid ? "keeps its local accounts" : "keeps local accounts: nothing disables them";
   return {
    ...verdict,
    state: "fail",
    because
   };
  }
  function turnsOnEntra({body, source}) {
   return source === "script" && (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "properties.aadProfile.managed")).is === "yes";
  }
  function isAutomatic(body) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "sku.name"), name => name.toLowerCase() === "automatic", "no");
  }
 }),
 63666: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => isEmpty,
   l: () => isOfGroup
  });
  var _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  function isOfGroup({body, source}, ...groups) {
   const version = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "apiVersion");
   if (source === "terraform" && (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(version)) return {
    is: "yes",
    at: [ body.place ]
   };
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)(version, text => groups.includes(text.split("/")[0]));
  }
  function isEmpty(value, absent) {
   const forms = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value).map(form => {
    if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(form)) return absent;
    if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.t8)(form)) return "unknown";
    if (form.kind === "list") return (0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.wP)(form) ? form.items.length === 0 ? "yes" : "no" : "unknown";
    if (form.kind !== "object") return "no";
    if (form.entries.some(({value: inner}) => isEmpty(inner, "yes").is === "no")) return "no";
    const isKnown = !form.open && form.entries.every(({value: inner}) => !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.t8)(inner));
    return isKnown ? "yes" : "unknown";
   });
   const [first = "unknown"] = forms;
   return {
    is: forms.every(form => form === first) ? first : "unknown",
    at: [ value.place ]
   };
  }
 }),
 19400: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => openNetworkPolicies
  });
  var _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  var _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28021);
  var _manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63666);
  const directions = [ {
   rules: "ingress",
   peers: "from",
   type: "Ingress"
  }, {
   rules: "egress",
   peers: "to",
   type: "Egress"
  } ];
  const everywhere = /^(?:0\.0\.0\.0\/[01]|128\.0\.0\.0\/1|::\/[01]|8000::\/1)$/;
  function openNetworkPolicies(resources) {
   const found = [];
   for (const policy of resources.ofType("kubernetes/networkpolicy")) {
    if ((0, _manifests_js__WEBPACK_IMPORTED_MODULE_5__.l)(policy, "networking.k8s.io", "extensions").is !== "yes") continue;
    for (const direction of directions) found.push(...judge(policy, direction));
   }
   return found;
  }
  function judge(policy, direction) {
   const {label, place, body} = policy;
   const spec = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "spec");
   const rules = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(spec, direction.rules);
   const verdict = {
    at: rules.place,
    of: place,
    label,
    direction: direction.rules
   };
   const applies = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.Ym)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(spec, "policyTypes"), type => type === direction.type);
   const isNamed = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(spec, "policyTypes")) ? "yes" : applies.is;
   if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(rules) || isNamed === "no") return [];
   const found = (0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(rules);
   if (!found || isNamed === "unknown") return [ {
    ...verdict,
    state: "not-proven",
    because: `it is not known here what ${direction.rules} is`
   } ];
   const verdicts = found.items.flatMap(item => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(item.value).flatMap((rule, _, forms) => {
    const open = openness(rule, direction, policy);
    if (open.is === "no") return [];
    const isSure = forms.length === 1 && !item.perhaps && policy.exists === "yes";
    if (open.is === "unknown" || !isSure) {
     const because = `it is not known here whether ${direction.rules} is open`;
     return [ {
      ...verdict,
      at: rule.place,
      state: "not-proven",
      because
     } ];
    }
    const {where, because, severity} = open;
    return [ {
     ...verdict,
     at: where,
     state: "fail",
     because,
     ...severity && {
      severity
     }
    } ];
   }));
   if (verdicts.length > 0) return verdicts;
   return [ found.open ? {
    ...verdict,
    state: "not-proven",
    because: `it is not known here what ${direction.rules} is`
   } : {
    ...verdict,
    state: "pass",
    because: `${direction.rules} names who is meant`
   } ];
  }
  function openness(rule, {rules, peers}, policy) {
   const list = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(rule, peers);
   const ports = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(rule, "ports");
   const everyPort = (0, _manifests_js__WEBPACK_IMPORTED_MODULE_5__.I)(ports, "yes");
   const isHarmless = everyPort.is === "no" && !isForServer(policy);
   const everybody = isHarmless ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.bn)([ (0, 
   _manifests_js__WEBPACK_IMPORTED_MODULE_5__.I)(list, "yes"), everyPort ]) : (0, _manifests_js__WEBPACK_IMPORTED_MODULE_5__.I)(list, "yes");
   const open = ((0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(list)?.items ?? []).filter(({perhaps}) => !perhaps);
   const peer = open.map(({value}) => value).find(value => isEverybody(value, rules).is === "yes");
   const anyPeer = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.EB)([ everybody, ...((0, 
   _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(list)?.items ?? []).map(({value, perhaps}) => {
    const answer = isEverybody(value, rules);
    return perhaps && answer.is === "yes" ? {
     ...answer,
     is: "unknown"
    } : answer;
   }), ...(0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(list)?.open || (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(list).some(_infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.t8) ? [ {
    is: "unknown",
    at: []
   } ] : [] ]);
   const is = rules === "egress" ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.bn)([ anyPeer, everyPort ]).is : anyPeer.is;
   const who = peer ? whoIs(peer) : "everybody";
   const which = portsText(everyPort, ports);
   const isWithin = peer !== void 0 && (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(peer, "ipBlock"));
   return {
    is,
    ...isHarmless && isWithin && {
     severity: "note"
    },
    where: peer ? placeOfPeer(peer) : whereOf(rule, list),
    because: rules === "egress" ? `lets the pods that it selects reach ${peer ? who : "everything"}, on every port` : `lets ${who} reach ${which} of the pods that it selects`
   };
  }
  function isEverybody(peer, rules) {
   const block = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(peer, "ipBlock");
   const addresses = [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(block, "cidr"), cidr => everywhere.test(cidr.trim())) ];
   if (rules === "egress") addresses.push((0, _manifests_js__WEBPACK_IMPORTED_MODULE_5__.I)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(block, "except"), "yes"));
   const namespaces = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(peer, "namespaceSelector");
   const pods = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(peer, "podSelector");
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.EB)([ (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.bn)(addresses), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.bn)([ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)(isEmptyHanded(namespaces)), (0, 
   _manifests_js__WEBPACK_IMPORTED_MODULE_5__.I)(namespaces, "no"), (0, _manifests_js__WEBPACK_IMPORTED_MODULE_5__.I)(pods, "yes") ]) ]);
  }
  function isForServer({name, body}) {
   const labels = (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__.M)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "spec.podSelector.matchLabels"));
   const names = [ name?.text.text, ...labels.map(({value}) => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.wh)(value)) ];
   return names.some(text => text !== void 0 && (0, _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.Gk)(text));
  }
  function isEmptyHanded(value) {
   const forms = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(value).map(form => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(form) ? "yes" : (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.t8)(form) ? "unknown" : "no");
   const [first = "unknown"] = forms;
   return {
    is: forms.every(form => form === first) ? first : "unknown",
    at: [ value.place ]
   };
  }
  function whoIs(peer) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(peer, "ipBlock")) ? "every pod of every namespace" : "every address";
  }
  function placeOfPeer(peer) {
   const cidr = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(peer, "ipBlock.cidr");
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)((0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(cidr) ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(peer, "namespaceSelector") : cidr);
  }
  function whereOf(rule, peers) {
   if (!(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(peers)) return peers.place;
   const [first] = rule.kind === "object" ? rule.entries : [];
   return first ? {
    file: rule.place.file,
    range: first.key.text.range()
   } : rule.place;
  }
  const mostPorts = 5;
  function portsText(everyPort, ports) {
   if (everyPort.is === "yes") return "every port";
   const items = (0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(ports)?.items ?? [];
   const shown = items.flatMap(({value}) => {
    const [first, last] = [ "port", "endPort" ].map(name => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.ws)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(value, name)));
    return first === void 0 ? [] : [ last === void 0 ? first : `${first}-${last}` ];
   });
   if (shown.length === 0) if (shown.length === 0) return "some ports";
   const more = shown.length > mostPorts ? ", …" : "";
   return `port${shown.length > 1 ? "s" : ""} ${shown.slice(0, mostPorts).join(", ")}${more}`;
  }
 }),
 19197: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $: () => personalBindings
  });
  var _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63666);
  const machine = /^[^@:]*:[^@]*$|^system:|^spiffe:|\.gserviceaccount\.com$|^(?:clusterUser|clusterAdmin|masterclient|kubernetes-admin|kube-apiserver(?:-[\w-]{1,60})?)$/i;
  const objectId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
  function personalBindings(resources) {
   const bindings = resources.ofType("kubernetes/clusterrolebinding", "kubernetes/rolebinding");
   return [ ...bindings ].flatMap(binding => (0, _manifests_js__WEBPACK_IMPORTED_MODULE_3__.l)(binding, "rbac.authorization.k8s.io").is === "yes" ? judge(binding) : []);
  }
  function judge(binding) {
   const {label, place, body, exists} = binding;
   const verdict = {
    at: place,
    of: place,
    label
   };
   const subjects = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "subjects");
   if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(subjects)) return [];
   const found = (0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(subjects);
   const verdicts = (found?.items ?? []).flatMap(({value, perhaps}) => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value).flatMap((subject, _, forms) => {
    const isUser = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(subject, "kind"), kind => kind === "User").is;
    const isSure = exists === "yes" && !perhaps && forms.length === 1;
    return isUser === "no" ? [] : [ {
     ...verdict,
     ...verdictOf(subject, isUser === "yes" && isSure)
    } ];
   }));
   if (verdicts.length > 0) return verdicts;
   return [ found && !found.open ? {
    ...verdict,
    state: "pass",
    because: "gives rights only to groups and service accounts"
   } : {
    ...verdict,
    state: "not-proven",
    because: "it is not known here to whom it gives rights"
   } ];
  }
  function verdictOf(subject, isSure) {
   const value = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(subject, "name");
   const at = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(value);
   const name = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)(value);
   if (name === void 0 || name === "" || !isSure) return {
    at,
    state: "not-proven",
    because: "it is not known here to whom it gives rights"
   };
   if (machine.test(name)) return {
    at,
    state: "pass",
    because: `'${name}' is not a person`
   };
   return objectId.test(name) ? {
    at,
    state: "fail",
    severity: "note",
    because: `gives rights to the one user or application '${name}'`
   } : {
    at,
    state: "fail",
    because: `grants rights to the individual user '${name}'`
   };
  }
 })
};
