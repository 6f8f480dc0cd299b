"use strict";

exports.id = 9148;

exports.ids = [ 9148 ];

exports.modules = {
 62542: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   y: () => arrayPolicies
  });
  var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28522);
  var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64984);
  const allowList = /allow|approv|permit|trusted|accepted|whitelist|(?:^|[^a-z])only(?:[^a-z]|$)/i;
  function arrayPolicies(resources) {
   return (0, _definitions_js__WEBPACK_IMPORTED_MODULE_1__.N7)(resources).flatMap(definition => {
    const all = [ ...(0, _conditions_js__WEBPACK_IMPORTED_MODULE_0__.CU)(definition.condition) ];
    const types = new Set(all.flatMap(({test}) => typeOf(test) ?? []));
    const tests = all.filter(({test, isNegated}) => !isNegated && test.field.includes("[*]") && _conditions_js__WEBPACK_IMPORTED_MODULE_0__.b4.has(test.operator) && !types.has(ownerOf(test.field)));
    return tests.map(({test}) => judge(definition, test));
   });
  }
  function judge({label, place, title, resource}, test) {
   const verdict = {
    at: test.fieldPlace,
    of: place,
    label
   };
   const isAllowList = allowList.test((0, _definitions_js__WEBPACK_IMPORTED_MODULE_1__.Mp)(test.operand.place)) || allowList.test(title);
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
  function typeOf(test) {
   if (test.field.toLowerCase() !== "type") return;
   return (0, _definitions_js__WEBPACK_IMPORTED_MODULE_1__.Mp)(test.operand.place).toLowerCase().replace(/["']/g, "");
  }
  function ownerOf(field) {
   return field.slice(0, field.indexOf("[*]")).toLowerCase();
  }
 }),
 5732: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I7: () => assignmentsOf,
   Od: () => scopeOf,
   a2: () => assignmentsFor,
   zF: () => mayBeExempted
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64984);
  const initiativeType = "microsoft.authorization/policysetdefinitions";
  const exemptionType = "microsoft.authorization/policyexemptions";
  const assignmentType = "microsoft.authorization/policyassignments";
  const read = new WeakMap;
  function assignmentsOf(resources) {
   const known = read.get(resources);
   if (known) return known;
   const found = [ ...resources.ofType(assignmentType) ].map(resource => ({
    resource,
    target: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(resource.body, "properties.policyDefinitionId"),
    parameters: (0, _definitions_js__WEBPACK_IMPORTED_MODULE_2__.vA)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(resource.body, "properties.parameters")),
    enforcement: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(resource.body, "properties.enforcementMode")
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
     isCertain: true,
     parameter: name => given(assignment.parameters, name)
    };
    for (const key of targets.keys) add(byKey, key, own);
    for (const set of new Set(targets.keys.flatMap(key => sets.get(key) ?? []))) {
     const list = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(set.body, "properties.policyDefinitions");
     if (list.kind !== "list" || list.open) mayBeMore = true;
     for (const reference of (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.Dw)(list).slice(0, mostMembers)) {
      const members = targetsOf((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(reference, "policyDefinitionId"));
      if (members.isOpen) mayBeMore = true;
      const through = {
       assignment,
       isCertain: set.exists === "yes",
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
   for (const form of (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(id)) if (form.kind === "reference") keys.push(referenceKey(form)); else if (form.kind === "text") {
    const {text, holes} = form.text;
    const start = text.text.lastIndexOf("/") + 1;
    if (holes.some(hole => hole.end > start)) isOpen = true; else keys.push(text.text.slice(start).toLowerCase());
   } else isOpen = true;
   return {
    keys,
    isOpen
   };
  }
  function mayBeExempted({resource}, resources) {
   const own = keysOf(resource);
   return [ ...resources.ofType(exemptionType) ].some(({body}) => {
    const {keys, isOpen} = targetsOf((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "properties.policyAssignmentId"));
    return isOpen || keys.some(key => own.includes(key));
   });
  }
  function handed(name, reference, set, {parameters}) {
   const value = given((0, _definitions_js__WEBPACK_IMPORTED_MODULE_2__.vA)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(reference, "parameters")), name);
   const outer = value && (0, _definitions_js__WEBPACK_IMPORTED_MODULE_2__.Jp)((0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(value) ?? "");
   if (outer === void 0) return value;
   const own = (0, _definitions_js__WEBPACK_IMPORTED_MODULE_2__.vA)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(set.body, "properties.parameters"));
   return given(parameters, outer) ?? present((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(own, `${outer}.defaultValue`));
  }
  function given(parameters, name) {
   return present((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(parameters, `${name}.value`));
  }
  function present(value) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(value) ? void 0 : value;
  }
  function scopeOf({resource}) {
   const {address, source, place, body} = resource;
   if (source === "terraform") {
    if (/^azurerm_(?:subscription|management_group)_policy/.test(address)) return "wide";
    if (/^azurerm_resource(?:_group)?_policy/.test(address)) return "group";
   }
   const scope = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.wh)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "properties.scope")) ?? (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.wh)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "scope"));
   if (scope !== void 0) {
    if (/\/resourceGroups\//i.test(scope)) return "group";
    return /^\/(?:subscriptions\/[^/]{1,100}|providers\/microsoft\.management\/managementgroups\/[^/]{1,100})\/?$/i.test(scope) ? "wide" : void 0;
   }
   if (!(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "scope"))) return;
   const {text} = place.file;
   if (source === "bicep") {
    const target = /^[ \t]*targetScope[ \t]*=[ \t]*'(\w{1,30})'/m.exec(text)?.[1];
    return target === "subscription" || target === "managementGroup" || target === "tenant" ? "wide" : "group";
   }
   if (source === "arm") return /(?:subscription|managementGroup|tenant)DeploymentTemplate\.json/i.test(text.slice(0, 2e3)) ? "wide" : "group";
   return;
  }
 }),
 28522: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $O: () => approvedId,
   CU: () => fieldTests,
   Pk: () => ifOf,
   b4: () => negativeOperators,
   cO: () => tagOf,
   rI: () => conditionOf,
   sv: () => otherId,
   t5: () => fieldsIn,
   v9: () => holds
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
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
    const forms = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(items);
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
   const count = keys.get("count");
   if (count) return countOf(count, keys, value.place, depth) ?? other;
   const field = keys.get("field");
   const name = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(field);
   const test = [ ...keys ].find(([key]) => key !== "field");
   if (!field || name === void 0 || !test || keys.size !== 2) return other;
   const [operator, operand] = test;
   return {
    kind: "field",
    field: name,
    operator,
    operand,
    place: value.place,
    fieldPlace: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(field)
   };
  }
  function countOf(count, keys, place, depth) {
   const field = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.wh)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(count, "field"));
   const where = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(count, "where");
   const test = [ ...keys ].find(([key]) => key !== "count");
   if (field === void 0 || !test || keys.size !== 2) return;
   const [operator, operand] = test;
   return {
    kind: "count",
    field,
    operator,
    operand,
    place,
    ...!(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(where) && {
     where: conditionOf(where, depth + 1)
    }
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
  function* fieldsIn(condition) {
   for (const {test} of fieldTests(condition)) yield test.field;
   switch (condition.kind) {
   case "allOf":
   case "anyOf":
    for (const item of condition.items) yield* fieldsIn(item);
    break;

   case "not":
    yield* fieldsIn(condition.item);
    break;

   case "count":
    yield condition.field;
   }
  }
  const approvedId = "\0approved";
  const otherId = "\0other";
  const noArrays = () => {};
  function holds(condition, fields, arrays = noArrays) {
   return answer(condition, fields, arrays).is;
  }
  function answer(condition, fields, arrays) {
   switch (condition.kind) {
   case "allOf":
    return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.bn)(condition.items.map(item => answer(item, fields, arrays)));

   case "anyOf":
    return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.EB)(condition.items.map(item => answer(item, fields, arrays)));

   case "not":
    return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.AU)(answer(condition.item, fields, arrays));

   case "field":
    {
     const {field} = condition;
     const items = field.includes("[*]") ? arrays(field.slice(0, field.lastIndexOf("[*]") + 3)) : void 0;
     if (!items) return {
      is: passes(condition, fields(field)),
      at: []
     };
     return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.bn)(items.map(item => ({
      is: passes(condition, item(field)),
      at: []
     })));
    }

   case "count":
    return {
     is: counts(condition, fields, arrays),
     at: []
    };

   case "other":
    return {
     is: "unknown",
     at: []
    };
   }
  }
  function counts({field, where, operator, operand}, fields, arrays) {
   const items = arrays(field);
   const wanted = Number((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)(operand) ?? Number.NaN);
   if (!items || Number.isNaN(wanted)) return "unknown";
   const found = items.map(item => {
    if (!where) return "yes";
    return holds(where, name => name.includes("[*]") ? item(name) : fields(name), noArrays);
   });
   if (found.includes("unknown")) return "unknown";
   const count = found.filter(is => is === "yes").length;
   switch (operator) {
   case "equals":
    return truth(count === wanted);

   case "notequals":
    return truth(count !== wanted);

   case "greater":
    return truth(count > wanted);

   case "greaterorequals":
    return truth(count >= wanted);

   case "less":
    return truth(count < wanted);

   case "lessorequals":
    return truth(count <= wanted);

   default:
    return "unknown";
   }
  }
  function passes({operator, operand}, actual) {
   if (actual === void 0) return "unknown";
   if (operator !== "exists" && (actual === approvedId || actual === otherId)) return truth(actual === approvedId !== operator.startsWith("not"));
   const [wanted, ...others] = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(operand);
   if (!wanted || others.length > 0) return "unknown";
   if (operator === "exists") {
    const text = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)(wanted)?.toLowerCase();
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
    const items = wanted.items.map(_infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws);
    if (items.some(item => item === void 0)) return;
    return items.some(item => same(item, actual));
   }
   const text = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(wanted) ? "" : (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)(wanted);
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
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(rule, "if");
  }
 }),
 64984: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $x: () => effectOf,
   Jp: () => parameterIn,
   Mp: () => written,
   N0: () => judges,
   N7: () => policyDefinitions,
   vA: () => asJson
  });
  var _infrastructure_values_parsed_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1771);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28522);
  const definitionType = "microsoft.authorization/policydefinitions";
  function policyDefinitions(resources) {
   const known = kept.get(resources);
   if (known) return known;
   const all = [ ...resources.ofType(definitionType) ].flatMap(definitionsOf);
   const declared = all.filter(({resource}) => resource.source !== "file");
   const read = new Set(declared.map(({rule}) => rule.place.file.path));
   const files = new Set(all.map(({place}) => place.file.path));
   const found = all.filter(({resource, place}) => resource.source !== "file" || !(read.has(place.file.path) || isCopy(place.file.path, files)));
   kept.set(resources, found);
   return found;
  }
  function isCopy(path, files) {
   const whole = path.replace(/\.rules?\.json$/i, ".json");
   return whole !== path && files.has(whole);
  }
  const kept = new WeakMap;
  function definitionsOf(resource) {
   const rule = asJson((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, "properties.policyRule"));
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(rule).map(form => {
    const text = name => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, `properties.${name}`)) ?? "";
    const name = resource.name?.text.text ?? "";
    const title = `${text("displayName")} ${name} ${resource.label}`;
    const claim = `${title} ${text("description")}`;
    return {
     resource,
     label: resource.source === "file" && text("displayName") || resource.label,
     place: resource.place,
     rule: form,
     condition: (0, _conditions_js__WEBPACK_IMPORTED_MODULE_3__.rI)((0, _conditions_js__WEBPACK_IMPORTED_MODULE_3__.Pk)(form)),
     parameters: asJson((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, "properties.parameters")),
     title,
     claim,
     isForMcp: speaksOfMcp(`${claim} ${written(form.place)}`)
    };
   });
  }
  function asJson(value) {
   const forms = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value).map(form => form.kind === "text" ? (0, 
   _infrastructure_values_parsed_json_js__WEBPACK_IMPORTED_MODULE_0__.U)(form) ?? (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.L5)(form.place) : form);
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(forms, value.place) ?? value;
  }
  function written({file, range}) {
   return file.text.slice(range.start, range.end);
  }
  function speaksOfMcp(text) {
   return /mcp|model[ _-]context[ _-]protocol/i.test(text);
  }
  function effectOf(definition) {
   const value = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(definition.rule, "then.effect");
   const text = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)(value);
   const place = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(value);
   if (text === void 0) return {
    place
   };
   const parameter = parameterIn(text);
   if (parameter === void 0) return {
    name: text.toLowerCase(),
    place
   };
   const standard = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(definition.parameters, `${parameter}.defaultValue`);
   const name = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(standard)?.toLowerCase();
   return {
    parameter,
    place: name === void 0 ? place : (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(standard),
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
 }),
 17668: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H: () => enforcedPolicies,
   L: () => assignedPolicies
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95965);
  var _assignments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5732);
  var _definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64984);
  function assignedPolicies(resources) {
   return mcpDefinitions(resources).filter(({resource}) => resource.source !== "file").map(definition => judgeAssignment(definition, resources));
  }
  function judgeAssignment(definition, resources) {
   const {label, place, resource} = definition;
   const verdict = {
    at: (0, _declaration_js__WEBPACK_IMPORTED_MODULE_1__.M)(definition.resource),
    of: place,
    label
   };
   const {found, mayBeMore} = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_2__.a2)(definition, resources);
   const scopes = found.map(({assignment}) => (0, _assignments_js__WEBPACK_IMPORTED_MODULE_2__.Od)(assignment));
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
    because: "is not assigned in this repository, and has no effect without an assignment"
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
    const {found} = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_2__.a2)(definition, resources);
    if (found.length > 0) return found.map(assigned => judgeAssigned(definition, assigned));
    return claimsToStop(definition) ? [ judgeEffect(definition) ] : [];
   });
  }
  function judgeAssigned(definition, assigned) {
   const {label, place} = definition;
   const {assignment} = assigned;
   const off = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.cK)(assignment.enforcement, text => /^(?:donotenforce|false)$/i.test(text));
   if (off.is === "yes") return {
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(assignment.enforcement),
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
   const effect = (0, _definitions_js__WEBPACK_IMPORTED_MODULE_3__.$x)(definition);
   const given = effect.parameter === void 0 ? void 0 : assigned.parameter(effect.parameter);
   if (!given) return off.is === "unknown" ? unknownOf(definition) : judgeEffect(definition);
   const name = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)(given)?.toLowerCase();
   if (name === void 0 || off.is === "unknown") return unknownOf(definition);
   return judgeName(definition, name, {
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(given),
    of: assignment.resource.place
   });
  }
  function judgeEffect(definition) {
   const {name, place, parameter} = (0, _definitions_js__WEBPACK_IMPORTED_MODULE_3__.$x)(definition);
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
   return (0, _definitions_js__WEBPACK_IMPORTED_MODULE_3__.N7)(resources).filter(definition => definition.isForMcp && (0, 
   _definitions_js__WEBPACK_IMPORTED_MODULE_3__.N0)(definition) && definition.rule.kind === "object");
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
 }),
 50721: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V: () => identityPolicies
  });
  var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28522);
  var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64984);
  function identityPolicies(resources) {
   return (0, _definitions_js__WEBPACK_IMPORTED_MODULE_1__.N7)(resources).flatMap(definition => {
    const test = identityTest(definition.condition);
    const applies = definition.isForMcp || /user[- ]?assigned/i.test(definition.claim);
    return test && applies && (0, _definitions_js__WEBPACK_IMPORTED_MODULE_1__.N0)(definition) ? [ judge(definition, test) ] : [];
   });
  }
  function judge({condition, label, place, resource}, test) {
   const verdict = {
    at: test.place,
    of: place,
    label
   };
   const none = (0, _conditions_js__WEBPACK_IMPORTED_MODULE_0__.v9)(condition, having(null));
   const system = (0, _conditions_js__WEBPACK_IMPORTED_MODULE_0__.v9)(condition, having("SystemAssigned"));
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
    because: "accepts a system-assigned identity"
   };
  }
  function identityTest(condition) {
   const tests = [ ...(0, _conditions_js__WEBPACK_IMPORTED_MODULE_0__.CU)(condition) ].filter(({test}) => isKind(test.field));
   return tests.at(-1)?.test;
  }
  const having = kind => field => isKind(field) ? kind : void 0;
  function isKind(field) {
   return /^identity\.type$/i.test(field.trim());
  }
 }),
 23904: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => tagEvasion
  });
  var _assignments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5732);
  var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28522);
  var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64984);
  function tagEvasion(resources) {
   const all = (0, _definitions_js__WEBPACK_IMPORTED_MODULE_2__.N7)(resources);
   const known = {
    byTag: demandedTags(all),
    words: assignedWords(resources)
   };
   return all.filter(definition => definition.isForMcp && (0, _definitions_js__WEBPACK_IMPORTED_MODULE_2__.N0)(definition)).flatMap(definition => [ ...tagTests(definition.condition) ].map(([tag, test]) => judge(definition, tag, test, known)));
  }
  function demandedTags(all) {
   const found = new Map;
   for (const definition of all) for (const tag of tagTests(definition.condition).keys()) {
    if ((0, _conditions_js__WEBPACK_IMPORTED_MODULE_1__.v9)(definition.condition, without(tag)) === "no") continue;
    const key = tag.toLowerCase();
    const list = found.get(key);
    if (list) list.push(definition); else found.set(key, [ definition ]);
   }
   return found;
  }
  function assignedWords(resources) {
   const texts = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_0__.I7)(resources).map(({resource}) => (0, 
   _definitions_js__WEBPACK_IMPORTED_MODULE_2__.Mp)(resource.place).toLowerCase());
   return new Set(texts.flatMap(text => text.match(/[\w.-]+/g) ?? []));
  }
  function judge(definition, tag, test, {byTag, words}) {
   const {label, place, condition, resource} = definition;
   const verdict = {
    at: test.fieldPlace,
    of: place,
    label
   };
   if ((0, _conditions_js__WEBPACK_IMPORTED_MODULE_1__.v9)(condition, without(tag)) !== "no") return {
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
    because: `can be evaded by leaving out the tag '${tag}'`
   };
  }
  const mostTags = 50;
  function tagTests(condition) {
   const found = new Map;
   const names = new Set;
   for (const {test} of (0, _conditions_js__WEBPACK_IMPORTED_MODULE_1__.CU)(condition)) {
    const tag = (0, _conditions_js__WEBPACK_IMPORTED_MODULE_1__.cO)(test.field);
    if (tag === void 0 || names.has(tag.toLowerCase())) continue;
    if (names.size >= mostTags) break;
    names.add(tag.toLowerCase());
    found.set(tag, test);
   }
   return found;
  }
  const without = tag => field => (0, _conditions_js__WEBPACK_IMPORTED_MODULE_1__.cO)(field)?.toLowerCase() === tag.toLowerCase() ? null : void 0;
 })
};
