export const id = 418;

export const ids = [ 418 ];

export const modules = {
 30418: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var parsed_json = __webpack_require__(1771);
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/conditions.js
  const deepest = 30;
  const negativeOperators = new Set([ "notcontains", "notcontainskey", "notequals", "notin", "notlike", "notmatch", "notmatchinsensitively" ]);
  function conditionOf(value, depth = 0) {
   const other = {
    kind: "other",
    place: value.place
   };
   if (value.kind !== "object" || depth > deepest) return other;
   const keys = new Map(value.entries.map(item => [ item.key.text.text.toLowerCase(), item.value ]));
   for (const kind of [ "allOf", "anyOf" ]) {
    const items = keys.get(kind.toLowerCase());
    if (!items) continue;
    const forms = (0, values_value.fF)(items);
    const [list] = forms;
    if (forms.length !== 1 || list?.kind !== "list") return other;
    const read = list.items.map(item => conditionOf(item, depth + 1));
    return {
     kind,
     items: list.open ? [ ...read, {
      kind: "other",
      place: list.place
     } ] : read,
     place: value.place
    };
   }
   const negated = keys.get("not");
   if (negated) return {
    kind: "not",
    item: conditionOf(negated, depth + 1),
    place: value.place
   };
   const field = keys.get("field");
   const name = (0, values_value.wh)(field);
   const test = [ ...keys ].find(([key]) => key !== "field");
   if (!field || name === void 0 || !test || keys.size !== 2) return other;
   const [operator, operand] = test;
   return {
    kind: "field",
    field: name,
    operator,
    operand,
    place: value.place,
    fieldPlace: (0, three_valued.$t)(field)
   };
  }
  function* fieldTests(condition, isNegated = false) {
   switch (condition.kind) {
   case "field":
    yield {
     test: condition,
     isNegated
    };
    break;

   case "not":
    yield* fieldTests(condition.item, !isNegated);
    break;

   case "allOf":
   case "anyOf":
    for (const item of condition.items) yield* fieldTests(item, isNegated);
   }
  }
  function holds(condition, fields) {
   return answer(condition, fields).is;
  }
  function answer(condition, fields) {
   switch (condition.kind) {
   case "allOf":
    return (0, three_valued.bn)(condition.items.map(item => answer(item, fields)));

   case "anyOf":
    return (0, three_valued.EB)(condition.items.map(item => answer(item, fields)));

   case "not":
    return (0, three_valued.AU)(answer(condition.item, fields));

   case "field":
    return {
     is: passes(condition, fields(condition.field)),
     at: []
    };

   case "other":
    return {
     is: "unknown",
     at: []
    };
   }
  }
  function passes({operator, operand}, actual) {
   if (actual === void 0) return "unknown";
   const [wanted, ...others] = (0, values_value.fF)(operand);
   if (!wanted || others.length > 0) return "unknown";
   if (operator === "exists") {
    const text = (0, three_valued.ws)(wanted)?.toLowerCase();
    if (text !== "true" && text !== "false") return "unknown";
    return truth(actual !== null === (text === "true"));
   }
   const positive = operator.replace(/^not/, "");
   const found = matches(positive, wanted, actual);
   if (found === void 0) return "unknown";
   return truth(found !== operator.startsWith("not"));
  }
  function matches(operator, wanted, actual) {
   if (operator === "in") {
    if (wanted.kind !== "list" || wanted.open) return actual === null ? false : void 0;
    const items = wanted.items.map(three_valued.ws);
    if (items.some(item => item === void 0)) return;
    return items.some(item => same(item, actual));
   }
   const text = (0, values_value.qv)(wanted) ? "" : (0, three_valued.ws)(wanted);
   if (text === void 0) return;
   if (/^\[(?!\[)/.test(text)) return actual === null ? false : void 0;
   switch (operator) {
   case "equals":
    return same(text, actual);

   case "contains":
    return (actual ?? "").toLowerCase().includes(text.toLowerCase());

   case "like":
    {
     const [before = "", after] = text.toLowerCase().split("*");
     const value = (actual ?? "").toLowerCase();
     if (after === void 0) return value === before;
     return value.startsWith(before) && value.endsWith(after) && value.length >= text.length - 1;
    }

   default:
    return;
   }
  }
  function same(one, other) {
   return one?.toLowerCase() === (other ?? "").toLowerCase();
  }
  function truth(is) {
   return is ? "yes" : "no";
  }
  function tagOf(field) {
   const match = /^tags(?:\.([^[\]]{1,512})|\[\s*'?([^'[\]()]{1,512}?)'?\s*\])$/i.exec(field.trim());
   return match?.[1] ?? match?.[2];
  }
  function ifOf(rule) {
   return (0, three_valued.MZ)(rule, "if");
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/definitions.js
  const definitionType = "microsoft.authorization/policydefinitions";
  function policyDefinitions(resources) {
   const known = kept.get(resources);
   if (known) return known;
   const all = [ ...resources.ofType(definitionType) ].flatMap(definitionsOf);
   const declared = all.filter(({resource}) => resource.source !== "file");
   const read = new Set(declared.map(({rule}) => rule.place.file.path));
   const found = all.filter(({resource, place}) => resource.source !== "file" || !read.has(place.file.path));
   kept.set(resources, found);
   return found;
  }
  const kept = new WeakMap;
  function definitionsOf(resource) {
   const rule = asJson((0, three_valued.MZ)(resource.body, "properties.policyRule"));
   return (0, values_value.fF)(rule).map(form => {
    const text = name => (0, values_value.wh)((0, three_valued.MZ)(resource.body, `properties.${name}`)) ?? "";
    const name = resource.name?.text.text ?? "";
    const title = `${text("displayName")} ${name} ${resource.label}`;
    const claim = `${title} ${text("description")}`;
    return {
     resource,
     label: resource.source === "file" && text("displayName") || resource.label,
     place: resource.place,
     rule: form,
     condition: conditionOf(ifOf(form)),
     parameters: asJson((0, three_valued.MZ)(resource.body, "properties.parameters")),
     title,
     claim,
     isForMcp: speaksOfMcp(`${claim} ${written(form.place)}`)
    };
   });
  }
  function asJson(value) {
   const forms = (0, values_value.fF)(value).map(form => form.kind === "text" ? (0, 
   parsed_json.U)(form) ?? (0, values_value.L5)(form.place) : form);
   return (0, values_value.Yq)(forms, value.place) ?? value;
  }
  function written({file, range}) {
   return file.text.slice(range.start, range.end);
  }
  function speaksOfMcp(text) {
   return /mcp|model[ _-]context[ _-]protocol/i.test(text);
  }
  function effectOf(definition) {
   const value = (0, three_valued.MZ)(definition.rule, "then.effect");
   const text = (0, values_value.wh)(value);
   const place = (0, three_valued.$t)(value);
   if (text === void 0) return {
    place
   };
   const parameter = parameterIn(text);
   if (parameter === void 0) return {
    name: text.toLowerCase(),
    place
   };
   const standard = (0, three_valued.MZ)(definition.parameters, `${parameter}.defaultValue`);
   const name = (0, three_valued.ws)(standard)?.toLowerCase();
   return {
    parameter,
    place: name === void 0 ? place : (0, three_valued.$t)(standard),
    ...name !== void 0 && {
     name
    }
   };
  }
  function parameterIn(text) {
   return /^\[\s*parameters\(\s*'([^']{1,200})'\s*\)\s*\]$/i.exec(text)?.[1];
  }
  function judges(definition) {
   const {name} = effectOf(definition);
   return name === void 0 || /^(?:deny|audit|disabled|denyaction|auditifnotexists)$/.test(name);
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/assignments.js
  const initiativeType = "microsoft.authorization/policysetdefinitions";
  const assignmentType = "microsoft.authorization/policyassignments";
  const read = new WeakMap;
  function assignmentsOf(resources) {
   const known = read.get(resources);
   if (known) return known;
   const found = [ ...resources.ofType(assignmentType) ].map(resource => ({
    resource,
    target: (0, three_valued.MZ)(resource.body, "properties.policyDefinitionId"),
    parameters: asJson((0, three_valued.MZ)(resource.body, "properties.parameters")),
    enforcement: (0, three_valued.MZ)(resource.body, "properties.enforcementMode")
   }));
   read.set(resources, found);
   return found;
  }
  function assignmentsFor(definition, resources) {
   const {byKey, mayBeMore} = indexOf(resources);
   const found = new Set(keysOf(definition.resource).flatMap(key => byKey.get(key) ?? []));
   return {
    found: [ ...found ],
    mayBeMore
   };
  }
  const indexes = new WeakMap;
  function indexOf(resources) {
   const known = indexes.get(resources);
   if (known) return known;
   const byKey = new Map;
   const sets = new Map;
   for (const set of resources.ofType(initiativeType)) for (const key of keysOf(set)) add(sets, key, set);
   let mayBeMore = false;
   for (const assignment of assignmentsOf(resources)) {
    const targets = targetsOf(assignment.target);
    if (targets.isOpen) mayBeMore = true;
    const own = {
     assignment,
     parameter: name => given(assignment.parameters, name)
    };
    for (const key of targets.keys) add(byKey, key, own);
    for (const set of new Set(targets.keys.flatMap(key => sets.get(key) ?? []))) {
     const list = (0, three_valued.MZ)(set.body, "properties.policyDefinitions");
     if (list.kind !== "list" || list.open) mayBeMore = true;
     for (const reference of (0, values_value.Dw)(list).slice(0, mostMembers)) {
      const members = targetsOf((0, three_valued.MZ)(reference, "policyDefinitionId"));
      if (members.isOpen) mayBeMore = true;
      const through = {
       assignment,
       parameter: name => handed(name, reference, set, assignment)
      };
      for (const key of members.keys) add(byKey, key, through);
     }
    }
   }
   const index = {
    byKey,
    mayBeMore
   };
   indexes.set(resources, index);
   return index;
  }
  const mostMembers = 1e3;
  function add(map, key, value) {
   const list = map.get(key);
   if (list) list.push(value); else map.set(key, [ value ]);
  }
  function keysOf(resource) {
   const name = resource.name?.holes.length === 0 ? resource.name.text.text : "";
   return [ referenceKey(resource), ...name === "" ? [] : [ name.toLowerCase() ] ];
  }
  function referenceKey({scope, address}) {
   return `${scope}\n${address}`;
  }
  function targetsOf(id) {
   const keys = [];
   let isOpen = false;
   for (const form of (0, values_value.fF)(id)) if (form.kind === "reference") keys.push(referenceKey(form)); else if (form.kind === "text") {
    const {text, holes} = form.text;
    const start = text.text.lastIndexOf("/") + 1;
    if (holes.some(hole => hole.end > start)) isOpen = true; else keys.push(text.text.slice(start).toLowerCase());
   } else isOpen = true;
   return {
    keys,
    isOpen
   };
  }
  function handed(name, reference, set, {parameters}) {
   const value = given(asJson((0, three_valued.MZ)(reference, "parameters")), name);
   const outer = value && parameterIn((0, values_value.wh)(value) ?? "");
   if (outer === void 0) return value;
   const own = asJson((0, three_valued.MZ)(set.body, "properties.parameters"));
   return given(parameters, outer) ?? present((0, three_valued.MZ)(own, `${outer}.defaultValue`));
  }
  function given(parameters, name) {
   return present((0, three_valued.MZ)(parameters, `${name}.value`));
  }
  function present(value) {
   return (0, values_value.qv)(value) ? void 0 : value;
  }
  function scopeOf({resource}) {
   const {address, source, place, body} = resource;
   if (source === "terraform") {
    if (/^azurerm_(?:subscription|management_group)_policy/.test(address)) return "wide";
    if (/^azurerm_resource(?:_group)?_policy/.test(address)) return "group";
   }
   const scope = (0, values_value.wh)((0, three_valued.MZ)(body, "properties.scope")) ?? (0, 
   values_value.wh)((0, three_valued.MZ)(body, "scope"));
   if (scope !== void 0) {
    if (/\/resourceGroups\//i.test(scope)) return "group";
    return /^\/(?:subscriptions\/[^/]{1,100}|providers\/microsoft\.management\/managementgroups\/[^/]{1,100})\/?$/i.test(scope) ? "wide" : void 0;
   }
   if (!(0, values_value.qv)((0, three_valued.MZ)(body, "scope"))) return;
   const {text} = place.file;
   if (source === "bicep") {
    const target = /^[ \t]*targetScope[ \t]*=[ \t]*'(\w{1,30})'/m.exec(text)?.[1];
    return target === "subscription" || target === "managementGroup" || target === "tenant" ? "wide" : "group";
   }
   if (source === "arm") return /(?:subscription|managementGroup|tenant)DeploymentTemplate\.json/i.test(text.slice(0, 2e3)) ? "wide" : "group";
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/tag-evasion.js
  function tagEvasion(resources) {
   const all = policyDefinitions(resources);
   const known = {
    byTag: demandedTags(all),
    words: assignedWords(resources)
   };
   return all.filter(definition => definition.isForMcp && judges(definition)).flatMap(definition => [ ...tagTests(definition.condition) ].map(([tag, test]) => judge(definition, tag, test, known)));
  }
  function demandedTags(all) {
   const found = new Map;
   for (const definition of all) for (const tag of tagTests(definition.condition).keys()) {
    if (holds(definition.condition, without(tag)) === "no") continue;
    const key = tag.toLowerCase();
    const list = found.get(key);
    if (list) list.push(definition); else found.set(key, [ definition ]);
   }
   return found;
  }
  function assignedWords(resources) {
   const texts = assignmentsOf(resources).map(({resource}) => written(resource.place).toLowerCase());
   return new Set(texts.flatMap(text => text.match(/[\w.-]+/g) ?? []));
  }
  function judge(definition, tag, test, {byTag, words}) {
   const {label, place, condition, resource} = definition;
   const verdict = {
    at: test.fieldPlace,
    of: place,
    label
   };
   if (holds(condition, without(tag)) !== "no") return {
    ...verdict,
    state: "pass",
    because: `also looks at what has no tag '${tag}'`
   };
   const companion = byTag.get(tag.toLowerCase())?.find(other => other !== definition);
   if (companion) return {
    ...verdict,
    state: "pass",
    because: `is for what has the tag '${tag}', which '${companion.label}' demands`,
    related: [ {
     message: `demands the tag '${tag}'`,
     at: companion.place
    } ]
   };
   const elsewhere = (tag.toLowerCase().match(/[\w.-]+/g) ?? []).every(word => words.has(word));
   if (elsewhere || resource.exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: `another policy may demand the tag '${tag}'`
   };
   return {
    ...verdict,
    state: "fail",
    because: `is passed by leaving out the tag '${tag}'`
   };
  }
  const mostTags = 50;
  function tagTests(condition) {
   const found = new Map;
   const names = new Set;
   for (const {test} of fieldTests(condition)) {
    const tag = tagOf(test.field);
    if (tag === void 0 || names.has(tag.toLowerCase())) continue;
    if (names.size >= mostTags) break;
    names.add(tag.toLowerCase());
    found.set(tag, test);
   }
   return found;
  }
  const without = tag => field => tagOf(field)?.toLowerCase() === tag.toLowerCase() ? null : void 0;
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/evadable-policy.js
  const evadablePolicy = {
   id: "evadable-policy",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)(tagEvasion(resources), report, () => ({
     help: "Add a policy that denies container groups whose name or image looks like an MCP server and that lack the tag, or drop the test of the tag and name the resource groups in the assignment."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/array-policy.js
  const allowList = /allow|approv|permit|trusted|accepted|whitelist|(?:^|[^a-z])only(?:[^a-z]|$)/i;
  function arrayPolicies(resources) {
   return policyDefinitions(resources).flatMap(definition => {
    const tests = [ ...fieldTests(definition.condition) ].filter(({test, isNegated}) => !isNegated && test.field.includes("[*]") && negativeOperators.has(test.operator) && !isOfItsOwnType(test.field, definition.condition));
    return tests.map(({test}) => array_policy_judge(definition, test));
   });
  }
  function array_policy_judge({label, place, title, resource}, test) {
   const verdict = {
    at: test.fieldPlace,
    of: place,
    label
   };
   const isAllowList = allowList.test(written(test.operand.place)) || allowList.test(title);
   if (!isAllowList || resource.exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: "may ask that no item is something"
   };
   return {
    ...verdict,
    state: "fail",
    because: `does nothing while one item of '${arrayOf(test.field)}' is allowed`
   };
  }
  function arrayOf(field) {
   return field.slice(0, field.lastIndexOf("[*]") + 3).replace(/^.*\//, "");
  }
  function isOfItsOwnType(field, condition) {
   const owner = field.slice(0, field.indexOf("[*]")).toLowerCase();
   for (const {test} of fieldTests(condition)) {
    if (test.field.toLowerCase() !== "type") continue;
    if (written(test.operand.place).toLowerCase().replace(/["']/g, "") === owner) return true;
   }
   return false;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/policy-all-of-array.js
  const policyAllOfArray = {
   id: "policy-all-of-array",
   severity: "warning",
   confidence: "medium",
   checkAll({resources}, report) {
    (0, verdict.o)(arrayPolicies(resources), report, () => ({
     help: 'Count the items that are not allowed: {"count": {"field": "…[*]", "where": <this test>}, "greater": 0}, and say apart what an empty array means.'
    }));
   }
  };
  var declaration = __webpack_require__(95965);
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/enforcement.js
  function assignedPolicies(resources) {
   return mcpDefinitions(resources).filter(({resource}) => resource.source !== "file").map(definition => judgeAssignment(definition, resources));
  }
  function judgeAssignment(definition, resources) {
   const {label, place, resource} = definition;
   const verdict = {
    at: (0, declaration.M)(definition.resource),
    of: place,
    label
   };
   const {found, mayBeMore} = assignmentsFor(definition, resources);
   const scopes = found.map(({assignment}) => scopeOf(assignment));
   if (scopes.includes("wide")) return {
    ...verdict,
    state: "pass",
    because: "is assigned at a subscription or above"
   };
   if (mayBeMore || scopes.includes(void 0) || resource.exists !== "yes" || isHandedOn(definition)) return {
    ...verdict,
    state: "not-proven",
    because: "may be assigned elsewhere"
   };
   if (found.length === 0) return {
    ...verdict,
    state: "fail",
    because: "is assigned nowhere here, and does nothing by itself"
   };
   const [first] = found;
   return {
    ...verdict,
    state: "fail",
    because: "is assigned to a resource group only: it holds in no other",
    ...first && {
     related: [ {
      message: "the assignment",
      at: first.assignment.resource.place
     } ]
    }
   };
  }
  function enforcedPolicies(resources) {
   return mcpDefinitions(resources).flatMap(definition => {
    const {found} = assignmentsFor(definition, resources);
    if (found.length > 0) return found.map(assigned => judgeAssigned(definition, assigned));
    return claimsToStop(definition) ? [ judgeEffect(definition) ] : [];
   });
  }
  function judgeAssigned(definition, assigned) {
   const {label, place} = definition;
   const {assignment} = assigned;
   const off = (0, three_valued.cK)(assignment.enforcement, text => /^(?:donotenforce|false)$/i.test(text));
   if (off.is === "yes") return {
    at: (0, three_valued.$t)(assignment.enforcement),
    of: assignment.resource.place,
    label: assignment.resource.label,
    state: assignment.resource.exists === "yes" ? "fail" : "not-proven",
    isUnenforced: true,
    because: `does not enforce '${label}'`,
    related: [ {
     message: "the policy",
     at: place
    } ]
   };
   const effect = effectOf(definition);
   const given = effect.parameter === void 0 ? void 0 : assigned.parameter(effect.parameter);
   if (!given) return off.is === "unknown" ? unknownOf(definition) : judgeEffect(definition);
   const name = (0, three_valued.ws)(given)?.toLowerCase();
   if (name === void 0 || off.is === "unknown") return unknownOf(definition);
   return judgeName(definition, name, {
    at: (0, three_valued.$t)(given),
    of: assignment.resource.place
   });
  }
  function judgeEffect(definition) {
   const {name, place, parameter} = effectOf(definition);
   if (name === void 0) return unknownOf(definition);
   if (parameter !== void 0 && definition.resource.source === "file") return unknownOf(definition);
   return judgeName(definition, name, {
    at: place,
    of: definition.place
   });
  }
  function judgeName(definition, name, where) {
   const verdict = {
    ...where,
    label: definition.label
   };
   if (/^(?:deny|denyaction|modify|append|deployifnotexists|mutate)$/.test(name)) return {
    ...verdict,
    state: "pass",
    because: `has the effect ${name}`
   };
   if (!/^(?:audit|disabled|auditifnotexists)$/.test(name) || !claimsToStop(definition)) return {
    ...verdict,
    state: "not-proven",
    because: "says nothing of stopping what it finds"
   };
   return {
    ...verdict,
    state: definition.resource.exists === "yes" ? "fail" : "not-proven",
    because: `claims to stop what it finds, and its effect is ${name}`
   };
  }
  function unknownOf({label, place}) {
   return {
    at: place,
    of: place,
    label,
    state: "not-proven",
    because: "its effect is not known here"
   };
  }
  function mcpDefinitions(resources) {
   return policyDefinitions(resources).filter(definition => definition.isForMcp && judges(definition) && definition.rule.kind === "object");
  }
  function claimsToStop({claim}) {
   return /\b(?:den(?:y|ies|ied)|block(?:s|ed)?|prevent(?:s|ed)?|refuse[sd]?|must|not allowed|require[sd]?|only|enforce[sd]?)\b/i.test(claim.replaceAll(/[_-]/g, " ")) && !/\baudit(?:s|ed)?\b/i.test(claim.replaceAll(/[_-]/g, " "));
  }
  function isHandedOn({resource, place}) {
   const name = resource.source === "arm" ? "" : resource.address.replace(/^.*\./, "");
   if (name === "") return false;
   const {text} = place.file;
   return text.split(/^(?=output\b)/m).slice(1).some(output => output.slice(0, 2e3).split(/^[}\n]/m)[0]?.includes(name));
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/unassigned-policy.js
  const unassignedPolicy = {
   id: "unassigned-policy",
   severity: "warning",
   confidence: "medium",
   checkAll({resources}, report) {
    (0, verdict.o)(assignedPolicies(resources), report, verdict => {
     const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label);
     return {
      help: isTerraform ? "Assign it with azurerm_subscription_policy_assignment or azurerm_management_group_policy_assignment: servers can be put into other resource groups." : "Assign it with a Microsoft.Authorization/policyAssignments at targetScope = 'subscription' or 'managementGroup': servers can be put into other resource groups."
     };
    });
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/unenforced-policy.js
  const unenforcedPolicy = {
   id: "unenforced-policy",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(enforcedPolicies(resources), report, verdict => {
     const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label);
     return {
      help: verdict.isUnenforced ? isTerraform ? "Set enforce = true once what it reports has been put right." : "Set enforcementMode to 'Default' once what it reports has been put right." : "Set the effect to Deny, or say in the display name that it audits."
     };
    });
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/identity-policy.js
  function identityPolicies(resources) {
   return policyDefinitions(resources).flatMap(definition => {
    const test = identityTest(definition.condition);
    const applies = definition.isForMcp || /user[- ]?assigned/i.test(definition.claim);
    return test && applies && judges(definition) ? [ identity_policy_judge(definition, test) ] : [];
   });
  }
  function identity_policy_judge({condition, label, place, resource}, test) {
   const verdict = {
    at: test.place,
    of: place,
    label
   };
   const none = holds(condition, having(null));
   const system = holds(condition, having("SystemAssigned"));
   if (none === "no") return {
    ...verdict,
    state: "not-proven",
    because: "is not about servers without an identity"
   };
   if (system !== "no") return {
    ...verdict,
    state: "pass",
    because: "does not let a system-assigned identity pass"
   };
   if (resource.exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: "is not certainly deployed"
   };
   return {
    ...verdict,
    state: "fail",
    because: "lets a system-assigned identity pass"
   };
  }
  function identityTest(condition) {
   const tests = [ ...fieldTests(condition) ].filter(({test}) => isKind(test.field));
   return tests.at(-1)?.test;
  }
  const having = kind => field => isKind(field) ? kind : void 0;
  function isKind(field) {
   return /^identity\.type$/i.test(field.trim());
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/weak-identity-policy.js
  const weakIdentityPolicy = {
   id: "weak-identity-policy",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(identityPolicies(resources), report, () => ({
     help: 'Test {"field": "identity.type", "notContains": "UserAssigned"}, and {"field": "identity.type", "exists": "false"} beside it: the kind may be "SystemAssigned, UserAssigned".'
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/index.js
  const rules = [ evadablePolicy, policyAllOfArray, unassignedPolicy, unenforcedPolicy, weakIdentityPolicy ];
 })
};
