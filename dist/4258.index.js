export const id = 4258;

export const ids = [ 4258 ];

export const modules = {
 74258: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/local-accounts.js
  function localAccounts(resources) {
   const clusters = [ ...resources.ofType("microsoft.containerservice/managedclusters") ];
   const isTurnedOff = clusters.some(({source, body}) => source === "script" && (0, 
   three_valued.Hn)(setting(body)).is === "yes");
   return clusters.map(cluster => judge(cluster, isTurnedOff));
  }
  const setting = body => (0, three_valued.MZ)(body, "properties.disableLocalAccounts");
  function judge(cluster, isTurnedOff) {
   const {label, place, body, exists, source} = cluster;
   const value = setting(body);
   const isSaid = !(0, values_value.qv)(value) && !(0, values_value.t8)(value);
   const verdict = {
    at: isSaid ? (0, three_valued.$t)(value) : place,
    of: place,
    label,
    source
   };
   const isOff = (0, three_valued.Hn)(value);
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
   const because = isSaid ? "keeps its local accounts" : "keeps local accounts: nothing turns them off";
   return {
    ...verdict,
    state: "fail",
    because
   };
  }
  function turnsOnEntra({body, source}) {
   return source === "script" && (0, three_valued.Hn)((0, three_valued.MZ)(body, "properties.aadProfile.managed")).is === "yes";
  }
  function isAutomatic(body) {
   return (0, three_valued.cK)((0, three_valued.MZ)(body, "sku.name"), name => name.toLowerCase() === "automatic", "no");
  }
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/local-cluster-accounts.js
  const localClusterAccounts = {
   id: "local-cluster-accounts",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(localAccounts(resources), report, verdict => ({
     help: helpFor(verdict.source)
    }));
   }
  };
  function helpFor(source) {
   const option = source === "terraform" ? "`local_account_disabled = true` beside `azure_active_directory_role_based_access_control`" : source === "script" ? "`--disable-local-accounts` beside `--enable-aad`" : "`disableLocalAccounts: true` beside `aadProfile`";
   return `Set ${option}, so that nobody signs in without Entra ID.`;
  }
  var template_text = __webpack_require__(28646);
  var mcp_workloads = __webpack_require__(5479);
  var collections = __webpack_require__(97800);
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/manifests.js
  function isOfGroup({body, source}, ...groups) {
   const version = (0, three_valued.MZ)(body, "apiVersion");
   if (source === "terraform" && (0, values_value.qv)(version)) return {
    is: "yes",
    at: [ body.place ]
   };
   return (0, three_valued.cK)(version, text => groups.includes(text.split("/")[0]));
  }
  function isEmpty(value, absent) {
   const forms = (0, values_value.fF)(value).map(form => {
    if ((0, values_value.qv)(form)) return absent;
    if ((0, values_value.t8)(form)) return "unknown";
    if (form.kind === "list") return (0, collections.wP)(form) ? form.items.length === 0 ? "yes" : "no" : "unknown";
    if (form.kind !== "object") return "no";
    if (form.entries.some(({value: inner}) => isEmpty(inner, "yes").is === "no")) return "no";
    const isKnown = !form.open && form.entries.every(({value: inner}) => !(0, values_value.t8)(inner));
    return isKnown ? "yes" : "unknown";
   });
   const [first = "unknown"] = forms;
   return {
    is: forms.every(form => form === first) ? first : "unknown",
    at: [ value.place ]
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/missing-network-policies.js
  const otherPolicies = [ "kubernetes/adminnetworkpolicy", "kubernetes/baselineadminnetworkpolicy", "kubernetes/ciliumclusterwidenetworkpolicy", "kubernetes/ciliumnetworkpolicy", "kubernetes/clusternetworkpolicy", "kubernetes/globalnetworkpolicy" ];
  function missingNetworkPolicies(resources, servers = []) {
   const policies = [ ...resources.ofType("kubernetes/networkpolicy") ].map(policyOf);
   const hasOthers = !resources.ofType(...otherPolicies).next().done;
   return [ ...withoutAny(resources, servers, policies, hasOthers), ...hasOthers ? [] : forNamedPods(policies) ];
  }
  function policyOf(resource) {
   const selector = (0, three_valued.MZ)(resource.body, "spec.podSelector");
   const isCertain = isOfGroup(resource, "networking.k8s.io", "extensions").is === "yes";
   const forIngress = (0, three_valued.Ym)((0, three_valued.MZ)(resource.body, "spec.policyTypes"), type => type === "Ingress");
   const types = (0, three_valued.MZ)(resource.body, "spec.policyTypes");
   return {
    resource,
    namespace: isCertain ? namespaceOf(resource) : void 0,
    selectsAll: isEmpty(selector, "yes").is !== "no" && ((0, values_value.qv)(types) || forIngress.is !== "no")
   };
  }
  function namespaceOf({body}) {
   const namespace = (0, three_valued.MZ)(body, "metadata.namespace");
   return (0, values_value.qv)(namespace) ? "" : (0, values_value.wh)(namespace);
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
     because: `is for named pods alone, and no policy here is for the other pods of the namespace '${name}', which stay open to all`,
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
   return (0, values_value.qv)(name) || name.kind === "unknown" ? place : (0, three_valued.$t)(name);
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
  var items = __webpack_require__(33113);
  var mcp_names = __webpack_require__(28021);
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/open-network-policies.js
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
    if (isOfGroup(policy, "networking.k8s.io", "extensions").is !== "yes") continue;
    for (const direction of directions) found.push(...open_network_policies_judge(policy, direction));
   }
   return found;
  }
  function open_network_policies_judge(policy, direction) {
   const {label, place, body} = policy;
   const spec = (0, three_valued.MZ)(body, "spec");
   const rules = (0, three_valued.MZ)(spec, direction.rules);
   const verdict = {
    at: rules.place,
    of: place,
    label,
    direction: direction.rules
   };
   const applies = (0, three_valued.Ym)((0, three_valued.MZ)(spec, "policyTypes"), type => type === direction.type);
   const isNamed = (0, values_value.qv)((0, three_valued.MZ)(spec, "policyTypes")) ? "yes" : applies.is;
   if ((0, values_value.qv)(rules) || isNamed === "no") return [];
   const found = (0, collections.AS)(rules);
   if (!found || isNamed === "unknown") return [ {
    ...verdict,
    state: "not-proven",
    because: `it is not known here what ${direction.rules} is`
   } ];
   const verdicts = found.items.flatMap(item => (0, values_value.fF)(item.value).flatMap((rule, _, forms) => {
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
    return [ {
     ...verdict,
     at: open.where,
     state: "fail",
     because: open.because
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
   const list = (0, three_valued.MZ)(rule, peers);
   const ports = (0, three_valued.MZ)(rule, "ports");
   const everyPort = isEmpty(ports, "yes");
   const isHarmless = everyPort.is === "no" && !isForServer(policy);
   const everybody = isHarmless ? (0, three_valued.bn)([ isEmpty(list, "yes"), everyPort ]) : isEmpty(list, "yes");
   const open = ((0, collections.AS)(list)?.items ?? []).filter(({perhaps}) => !perhaps);
   const peer = open.map(({value}) => value).find(value => isEverybody(value, rules).is === "yes");
   const anyPeer = (0, three_valued.EB)([ everybody, ...((0, collections.AS)(list)?.items ?? []).map(({value, perhaps}) => {
    const answer = isEverybody(value, rules);
    return perhaps && answer.is === "yes" ? {
     ...answer,
     is: "unknown"
    } : answer;
   }), ...(0, collections.AS)(list)?.open || (0, values_value.fF)(list).some(values_value.t8) ? [ {
    is: "unknown",
    at: []
   } ] : [] ]);
   const is = rules === "egress" ? (0, three_valued.bn)([ anyPeer, everyPort ]).is : anyPeer.is;
   const who = peer ? whoIs(peer) : "everybody";
   const which = portsText(everyPort, ports);
   return {
    is,
    where: peer ? placeOfPeer(peer) : whereOf(rule, list),
    because: rules === "egress" ? `lets the pods that it selects reach ${peer ? who : "everything"}, on every port` : `lets ${who} reach ${which} of the pods that it selects`
   };
  }
  function isEverybody(peer, rules) {
   const block = (0, three_valued.MZ)(peer, "ipBlock");
   const addresses = [ (0, three_valued.cK)((0, three_valued.MZ)(block, "cidr"), cidr => everywhere.test(cidr.trim())) ];
   if (rules === "egress") addresses.push(isEmpty((0, three_valued.MZ)(block, "except"), "yes"));
   const namespaces = (0, three_valued.MZ)(peer, "namespaceSelector");
   const pods = (0, three_valued.MZ)(peer, "podSelector");
   return (0, three_valued.EB)([ (0, three_valued.bn)(addresses), (0, three_valued.bn)([ (0, 
   three_valued.AU)(isEmptyHanded(namespaces)), isEmpty(namespaces, "no"), isEmpty(pods, "yes") ]) ]);
  }
  function isForServer({name, body}) {
   const labels = (0, items.M)((0, three_valued.MZ)(body, "spec.podSelector.matchLabels"));
   const names = [ name?.text.text, ...labels.map(({value}) => (0, values_value.wh)(value)) ];
   return names.some(text => text !== void 0 && (0, mcp_names.Gk)(text));
  }
  function isEmptyHanded(value) {
   const forms = (0, values_value.fF)(value).map(form => (0, values_value.qv)(form) ? "yes" : (0, 
   values_value.t8)(form) ? "unknown" : "no");
   const [first = "unknown"] = forms;
   return {
    is: forms.every(form => form === first) ? first : "unknown",
    at: [ value.place ]
   };
  }
  function whoIs(peer) {
   return (0, values_value.qv)((0, three_valued.MZ)(peer, "ipBlock")) ? "every pod of every namespace" : "every address";
  }
  function placeOfPeer(peer) {
   const cidr = (0, three_valued.MZ)(peer, "ipBlock.cidr");
   return (0, three_valued.$t)((0, values_value.qv)(cidr) ? (0, three_valued.MZ)(peer, "namespaceSelector") : cidr);
  }
  function whereOf(rule, peers) {
   if (!(0, values_value.qv)(peers)) return peers.place;
   const [first] = rule.kind === "object" ? rule.entries : [];
   return first ? {
    file: rule.place.file,
    range: first.key.text.range()
   } : rule.place;
  }
  const mostPorts = 5;
  function portsText(everyPort, ports) {
   if (everyPort.is === "yes") return "every port";
   const items = (0, collections.AS)(ports)?.items ?? [];
   const shown = items.flatMap(({value}) => {
    const [first, last] = [ "port", "endPort" ].map(name => (0, three_valued.ws)((0, 
    three_valued.MZ)(value, name)));
    return first === void 0 ? [] : [ last === void 0 ? first : `${first}-${last}` ];
   });
   if (shown.length === 0) if (shown.length === 0) return "some ports";
   const more = shown.length > mostPorts ? ", …" : "";
   return `port${shown.length > 1 ? "s" : ""} ${shown.slice(0, mostPorts).join(", ")}${more}`;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/open-network-policy.js
  const openNetworkPolicy = {
   id: "open-network-policy",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(openNetworkPolicies(resources), report, verdict => ({
     help: verdict.direction === "egress" ? "Name under `to` what the pods need: a `podSelector`, a `namespaceSelector` with labels or an `ipBlock`, each with its `ports`." : "Name under `from` who needs it: a `podSelector`, a `namespaceSelector` with labels, or an `ipBlock` such as the subnet of the gateway."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/personal-bindings.js
  const machine = /^[^@]*:[^@]*$|^system:|^spiffe:|\.gserviceaccount\.com$/i;
  const objectId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
  function personalBindings(resources) {
   const bindings = resources.ofType("kubernetes/clusterrolebinding", "kubernetes/rolebinding");
   return [ ...bindings ].flatMap(binding => isOfGroup(binding, "rbac.authorization.k8s.io").is === "yes" ? personal_bindings_judge(binding) : []);
  }
  function personal_bindings_judge(binding) {
   const {label, place, body, exists} = binding;
   const verdict = {
    at: place,
    of: place,
    label
   };
   const subjects = (0, three_valued.MZ)(body, "subjects");
   if ((0, values_value.qv)(subjects)) return [];
   const found = (0, collections.AS)(subjects);
   const verdicts = (found?.items ?? []).flatMap(({value, perhaps}) => (0, values_value.fF)(value).flatMap((subject, _, forms) => {
    const isUser = (0, three_valued.cK)((0, three_valued.MZ)(subject, "kind"), kind => kind === "User").is;
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
    because: "gives rights to groups and accounts of services alone"
   } : {
    ...verdict,
    state: "not-proven",
    because: "it is not known here to whom it gives rights"
   } ];
  }
  function verdictOf(subject, isSure) {
   const value = (0, three_valued.MZ)(subject, "name");
   const at = (0, three_valued.$t)(value);
   const name = (0, values_value.wh)(value);
   if (name === void 0 || name === "" || !isSure) return {
    at,
    state: "not-proven",
    because: "it is not known here to whom it gives rights"
   };
   if (machine.test(name)) return {
    at,
    state: "pass",
    because: `'${name}' is no person`
   };
   return objectId.test(name) ? {
    at,
    state: "fail",
    severity: "note",
    because: `gives rights to the one user or application '${name}'`
   } : {
    at,
    state: "fail",
    because: `gives rights to the user '${name}' in person`
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/personal-binding.js
  const personalBinding = {
   id: "personal-binding",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(personalBindings(resources), report, () => ({
     help: "Name a group of the directory instead: `kind: Group` with its object id as `name`, so that whoever leaves the group loses the right."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/cluster-roles.js
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
   const name = (0, values_value.wh)((0, three_valued.MZ)(body, "metadata.name")) ?? "";
   if (isOfGroup(role, rbac).is !== "yes" || builtIn.test(name) || isAggregated(body)) return [];
   const verdict = {
    at: place,
    of: place,
    label,
    on: "role"
   };
   const rules = (0, collections.AS)((0, three_valued.MZ)(body, "rules"));
   if (!rules) return [ {
    ...verdict,
    state: "not-proven",
    because: "it is not known here what it allows"
   } ];
   const flaws = rules.items.flatMap(({value, perhaps}) => perhaps || (0, values_value.fF)(value).length > 1 ? [] : flawsOf(value));
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
   if (!(0, values_value.qv)((0, three_valued.MZ)(body, "aggregationRule"))) return true;
   return (0, values_value.fF)((0, three_valued.MZ)(body, "metadata.labels")).some(labels => labels.kind === "object" && labels.entries.some(({key}) => aggregated.test(key.text.text)));
  }
  function isDecided(rule) {
   const parts = [ "verbs", "resources", "apiGroups" ].map(name => (0, three_valued.MZ)(rule, name));
   return parts.every(part => !(0, values_value.t8)(part));
  }
  function flawsOf(rule) {
   const verbs = (0, three_valued.MZ)(rule, "verbs");
   const resources = (0, three_valued.MZ)(rule, "resources");
   const groups = (0, three_valued.MZ)(rule, "apiGroups");
   const isLimited = isEmpty((0, three_valued.MZ)(rule, "resourceNames"), "yes").is !== "yes";
   const isOwn = (0, three_valued.Ym)(groups, group => ownGroups.test(group)).is === "yes";
   if (isLimited || !isOwn) return [];
   if (is(resources, "*")) return everyResource(verbs, resources, groups);
   if (is(verbs, "*")) {
    const named = itemsIn(resources).some(item => !harmless.test((0, values_value.wh)(item) ?? ""));
    const message = `allows every verb ('*') on ${shown(resources)}, in every namespace`;
    return named ? [ {
     message,
     at: star(verbs)
    } ] : [];
   }
   return Object.entries(escalating).flatMap(([verb, onWhat]) => {
    const both = (0, three_valued.bn)([ (0, three_valued.Ym)(verbs, text => text === verb), (0, 
    three_valued.Ym)(resources, text => onWhat.test(text)) ]);
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
   if (isOfGroup(binding, rbac).is !== "yes") return [];
   const name = (0, three_valued.MZ)(body, "roleRef.name");
   const isAdmin = (0, three_valued.bn)([ (0, three_valued.cK)((0, three_valued.MZ)(body, "roleRef.kind"), kind => kind === "ClusterRole"), (0, 
   three_valued.cK)(name, text => text === "cluster-admin"), (0, three_valued.AU)(forSystem(body)) ]);
   if (isAdmin.is === "no") return [];
   const verdict = {
    at: (0, three_valued.$t)(name),
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
   const subjects = (0, collections.AS)((0, three_valued.MZ)(body, "subjects"));
   const at = [ body.place ];
   if (!subjects || subjects.items.length === 0) return {
    is: "no",
    at
   };
   return (0, three_valued.bn)(subjects.items.map(({value}) => (0, three_valued.bn)([ (0, 
   three_valued.cK)((0, three_valued.MZ)(value, "kind"), kind => kind !== "ServiceAccount"), (0, 
   three_valued.cK)((0, three_valued.MZ)(value, "name"), name => name.startsWith("system:")) ])));
  }
  function is(list, item) {
   return (0, three_valued.Ym)(list, text => text === item).is === "yes";
  }
  function star(list) {
   return placeOfItem(list, "*");
  }
  function itemsIn(list) {
   return ((0, collections.AS)(list)?.items ?? []).flatMap(({value}) => (0, values_value.fF)(value));
  }
  function placeOfItem(list, wanted) {
   const found = itemsIn(list).find(item => (0, values_value.wh)(item) === wanted);
   return found ? (0, three_valued.$t)(found) : list.place;
  }
  function verbsOf(verbs) {
   return itemsIn(verbs).map(item => (0, values_value.wh)(item) ?? "?");
  }
  const mostShown = 4;
  function shown(list) {
   const names = itemsIn(list).flatMap(item => (0, values_value.wh)(item) ?? []);
   const first = names.slice(0, mostShown).map(name => `'${name.slice(0, 60)}'`);
   return first.join(", ") + (names.length > mostShown ? ", …" : "");
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/wildcard-cluster-role.js
  const wildcardClusterRole = {
   id: "wildcard-cluster-role",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)(wildcardClusterRoles(resources), report, verdict => ({
     help: verdict.on === "binding" ? "Bind a Role or ClusterRole of its own that lists the `apiGroups`, `resources` and `verbs` that are needed." : "List the `apiGroups`, `resources` and `verbs` that are needed, or limit the rule by `resourceNames`; use a Role where one namespace is enough."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/index.js
  const rules = [ localClusterAccounts, missingNetworkPolicy, openNetworkPolicy, personalBinding, wildcardClusterRole ];
 })
};
