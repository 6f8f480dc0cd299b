export const id = 686;

export const ids = [ 686 ];

export const modules = {
 97800: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   AS: () => pairs,
   Dc: () => member,
   KF: () => indexed,
   Ku: () => firstOf,
   Mo: () => mostItems,
   R2: () => withoutRepeated,
   Zu: () => merged,
   aO: () => flattened,
   c: () => concatenated,
   cE: () => mostCombinations,
   pZ: () => asSet,
   p_: () => list,
   wP: () => isWhole
  });
  var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74393);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  const mostItems = 200;
  const mostCombinations = 16;
  function pairs(collection) {
   switch (collection.kind) {
   case "list":
    {
     let isCertain = !collection.open;
     const items = collection.items.slice(0, mostItems).map((item, index) => {
      const there = present(item);
      if (there.perhaps) isCertain = false;
      const key = isCertain ? {
       kind: "constant",
       value: index,
       place: item.place
      } : (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(item.place);
      return {
       key,
       ...there
      };
     });
     return {
      items,
      open: !!collection.open || collection.items.length > mostItems
     };
    }

   case "object":
    {
     const items = collection.entries.slice(0, mostItems).map(({key, value}) => ({
      key: {
       kind: "text",
       text: key,
       place: value.place
      },
      ...present(value)
     }));
     return {
      items,
      open: !!collection.open || collection.entries.length > mostItems
     };
    }

   case "choice":
    {
     const all = collection.options.map(pairs);
     if (!all.some(each => each)) return;
     return {
      items: all.flatMap(each => each?.items.map(item => ({
       ...item,
       perhaps: true
      })) ?? []),
      open: all.some(each => !each || each.open)
     };
    }

   default:
    return;
   }
  }
  function present(item) {
   if (item.kind !== "choice") return {
    value: item,
    perhaps: false
   };
   const there = item.options.filter(option => !(option.kind === "unknown" && option.missing));
   if (there.length === item.options.length) return {
    value: item,
    perhaps: false
   };
   return {
    value: (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(there, item.place) ?? (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(item.place),
    perhaps: true
   };
  }
  function isWhole(value) {
   return value?.kind === "list" && !value.open && value.items.every(item => !present(item).perhaps);
  }
  function member(value, name, place) {
   switch (value.kind) {
   case "choice":
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(value.options.map(option => member(option, name, place) ?? (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place)), place);

   case "list":
    if (isWhole(value)) return value.items[Number(name)] ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.LO)(place);
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([ ...value.items.map(item => present(item).value), (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place) ], place);

   case "object":
    {
     const found = value.entries.findLast(({key}) => key.text.text === name);
     if (found) return found.value;
     const isClosed = !value.open && value.entries.every(({key}) => key.holes.length === 0);
     return isClosed ? (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.LO)(place) : void 0;
    }

   case "reference":
    return {
     ...value,
     path: [ ...value.path, name ],
     place
    };

   case "unknown":
    return value.missing ? value : void 0;

   default:
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.LO)(place);
   }
  }
  function indexed(object, index, place) {
   if (object.kind === "choice") return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(object.options.map(option => indexed(option, index, place) ?? (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place)), place);
   const name = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(index) ?? (index.kind === "constant" ? (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__._r)(index.value) : void 0);
   if (name !== void 0) return member(object, name, place);
   const found = pairs(object);
   if (!found || found.items.length === 0) return;
   const any = found.items.map(item => item.value);
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(found.open ? [ ...any, (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place) ] : any, place);
  }
  function firstOf(values, place, isEmpty = _value_js__WEBPACK_IMPORTED_MODULE_1__.qv) {
   const found = [];
   for (const value of values) {
    const forms = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).filter(form => !isEmpty(form));
    found.push(...forms);
    const isTaken = forms.length > 0 && forms.length === (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).length;
    if (isTaken && !forms.some(form => (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.t8)(form) || mayBeEmpty(form, isEmpty))) break;
   }
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(found, place);
  }
  function mayBeEmpty(value, isEmpty) {
   if (value.kind === "list") return !isWhole(value) && isEmpty(list([], value.place));
   if (value.kind !== "text" || value.text.holes.length === 0) return false;
   const {text, holes} = value.text;
   const unknownLength = holes.reduce((sum, hole) => sum + hole.end - hole.start, 0);
   return text.text.length === unknownLength && isEmpty((0, _texts_js__WEBPACK_IMPORTED_MODULE_0__.EW)("", value.place));
  }
  function concatenated(values, place) {
   const items = [];
   let open = false;
   for (const value of values) {
    const forms = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value);
    const [only] = forms.length === 1 ? forms : [];
    if (only?.kind === "list") {
     items.push(...only.items);
     open ||= !!only.open;
     continue;
    }
    if (only?.kind === "object") {
     items.push(...only.entries.map(entry => entry.value));
     open ||= !!only.open;
     continue;
    }
    const found = pairs(value);
    items.push(...found?.items.map(item => (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.mt)(item.value)) ?? [ (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(value.place) ]);
    open ||= found?.open ?? true;
   }
   return list(items, place, open);
  }
  function list(items, place, open = false) {
   return {
    kind: "list",
    items,
    place,
    ...open && {
     open: true
    }
   };
  }
  function flattened(value, place) {
   if (value.kind !== "list") return;
   const items = [];
   let open = !!value.open;
   const add = item => {
    if (item.kind === "list") {
     open ||= !!item.open;
     for (const inner of item.items) add(inner);
    } else if (item.kind === "choice") {
     const found = item.options.some(option => option.kind === "list") ? pairs(item) : void 0;
     open ||= !!found;
     items.push(...found?.items.map(inner => (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.mt)(inner.value)) ?? [ item ]);
    } else {
     if ((0, _value_js__WEBPACK_IMPORTED_MODULE_1__.t8)(item)) open = true;
     items.push(item);
    }
   };
   for (const item of value.items) add(item);
   return list(items, place, open);
  }
  function withoutRepeated(value, place) {
   if (value.kind !== "list" || value.items.length < 2) return value;
   const found = new Map;
   for (const item of value.items) {
    const text = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(item);
    if (text === void 0 && item.kind !== "constant") return list(value.items, place, true);
    const key = item.kind === "constant" ? `c ${String(item.value)}` : `t ${text}`;
    if (!found.has(key)) found.set(key, item);
   }
   return list([ ...found.values() ], place, value.open);
  }
  function merged(values, place, deep = false) {
   let forms = [ {
    kind: "object",
    entries: [],
    place
   } ];
   for (const value of values) {
    const objects = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).filter(option => !(0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(option));
    if (objects.length === 0) continue;
    const all = objects.length < (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).length ? [ ...objects, empty(place) ] : objects;
    if (all.some(option => option.kind !== "object" && !(0, _value_js__WEBPACK_IMPORTED_MODULE_1__.t8)(option))) return;
    if (all.length * forms.length > mostCombinations) return;
    forms = forms.flatMap(form => all.map(option => two(form, option, place, deep)));
   }
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(forms, place);
  }
  function empty(place) {
   return {
    kind: "object",
    entries: [],
    place
   };
  }
  function two(first, second, place, deep) {
   const before = first.kind === "object" ? first.entries : [];
   if (second.kind !== "object") {
    const entries = before.map(({key, value}) => ({
     key,
     value: (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([ value, (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place) ], value.place) ?? value
    }));
    return {
     kind: "object",
     entries,
     place,
     open: true
    };
   }
   const byKey = new Map;
   for (const entry of before) byKey.set(entry.key.text.text, entry);
   for (const entry of second.entries) {
    const key = entry.key.text.text;
    const old = byKey.get(key)?.value;
    const {value} = entry;
    const inner = deep && old?.kind === "object" && value.kind === "object";
    byKey.set(key, inner ? {
     key: entry.key,
     value: two(old, value, value.place, true)
    } : entry);
   }
   const open = first.kind === "object" && first.open || second.open;
   return {
    kind: "object",
    entries: [ ...byKey.values() ],
    place,
    ...open && {
     open: true
    }
   };
  }
  function asSet(value, place) {
   if (value.kind !== "list") return value;
   const entries = value.items.flatMap(item => {
    const key = item.kind === "constant" ? (0, _texts_js__WEBPACK_IMPORTED_MODULE_0__.EW)((0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__._r)(item.value), item.place).text : (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.mN)(present(item).value);
    return key ? [ {
     key,
     value: item
    } ] : [];
   });
   return {
    kind: "object",
    place: value.place ?? place,
    entries,
    ...value.open && {
     open: true
    }
   };
  }
 }),
 74393: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $3: () => replaced,
   EW: () => computed,
   X0: () => formatted,
   oR: () => joined,
   qM: () => ofConstant
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33751);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92730);
  var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  function ofConstant(value, file, range) {
   return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_2__.D.join(file, [ {
    text: (0, _value_js__WEBPACK_IMPORTED_MODULE_0__._r)(value.value),
    range
   } ], range.start));
  }
  function computed(text, place) {
   const mapped = _source_js__WEBPACK_IMPORTED_MODULE_2__.D.join(place.file, [ {
    text,
    range: place.range
   } ], place.range.start);
   return {
    kind: "text",
    text: (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.eO)(mapped),
    place
   };
  }
  function replaced(text, from, to, place) {
   if (text.length * Math.max(1, to.length) > _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ie) return;
   return computed(text.replaceAll(from, () => to), place);
  }
  function partOf(value, file, range) {
   if (value?.kind === "text") return {
    value: value.text,
    range
   };
   return {
    value: value?.kind === "constant" ? ofConstant(value, file, range) : void 0,
    range
   };
  }
  function formatted(format, args, place, pattern) {
   if (format?.kind !== "text") return;
   const {text} = format.text;
   if (format.text.holes.length > 0 || text.file !== place.file) return;
   const parts = [];
   let position = 0;
   let next = 0;
   for (const match of text.text.matchAll(pattern)) {
    if (match.index > position) parts.push({
     literal: text.slice(position, match.index)
    });
    position = match.index + match[0].length;
    if (match[0] === "%%") {
     parts.push({
      literal: text.slice(match.index, match.index + 1)
     });
     continue;
    }
    const value = args[match[1] === void 0 ? next++ : Number(match[1])];
    parts.push(partOf(value, place.file, text.range(match.index, position)));
   }
   if (position < text.text.length) parts.push({
    literal: text.slice(position)
   });
   const result = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.nn)(place.file, parts, text.startOffset(0));
   return result && {
    kind: "text",
    text: result,
    place: format.place
   };
  }
  function joined(values, separator, place) {
   const parts = [];
   values.forEach((value, index) => {
    const inThisFile = value.place.file === place.file;
    if (index > 0 && separator !== "") {
     const {start} = value.place.range;
     const range = inThisFile ? {
      start,
      end: start
     } : place.range;
     parts.push({
      literal: _source_js__WEBPACK_IMPORTED_MODULE_2__.D.join(place.file, [ {
       text: separator,
       range
      } ], place.range.start)
     });
    }
    const isLiteral = value.kind === "text" && inThisFile && value.text.text.file === place.file && value.text.holes.length === 0;
    parts.push(isLiteral ? {
     literal: value.text.text
    } : partOf(value, place.file, inThisFile ? value.place.range : place.range));
   });
   const result = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.nn)(place.file, parts, place.range.start);
   return result && {
    kind: "text",
    text: result,
    place
   };
  }
 }),
 80686: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var resource = __webpack_require__(796);
  var values_value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/values/three-valued.js
  function anyOf(answers) {
   return decided(answers, "yes", "no");
  }
  function allOf(answers) {
   return decided(answers, "no", "yes");
  }
  function decided(answers, deciding, otherwise) {
   for (const is of [ deciding, "unknown" ]) {
    const found = answers.filter(answer => answer.is === is);
    if (found.length > 0) return {
     is,
     at: found.flatMap(({at}) => at)
    };
   }
   return {
    is: otherwise,
    at: answers.flatMap(({at}) => at)
   };
  }
  function matches(value, test, absent = "no") {
   const forms = (0, values_value.fF)(value).map(form => {
    if ((0, values_value.qv)(form)) return absent;
    const text = scalarText(form);
    return text === void 0 ? "unknown" : test(text) ? "yes" : "no";
   });
   const [first = "unknown"] = forms;
   const is = forms.every(form => form === first) ? first : "unknown";
   return {
    is,
    at: [ placeOf(value) ]
   };
  }
  function anyItem(value, test) {
   const answers = (0, values_value.fF)(value).map(form => {
    if ((0, values_value.qv)(form)) return {
     is: "no",
     at: [ form.place ]
    };
    if (form.kind !== "list") return matches(form, test);
    const more = form.open ? [ {
     is: "unknown",
     at: [ form.place ]
    } ] : [];
    return anyOf([ ...form.items.map(item => matches(item, test)), ...more ]);
   });
   const [first] = answers;
   const same = first && answers.every(({is}) => is === first.is);
   return {
    is: same ? first.is : "unknown",
    at: answers.flatMap(({at}) => at)
   };
  }
  function property(value, path) {
   let current = value;
   for (const name of path.split(".")) current = step(current, name);
   return current;
  }
  function step(value, name) {
   switch (value.kind) {
   case "object":
    {
     const found = value.entries.findLast(({key}) => key.text.text.toLowerCase() === name.toLowerCase());
     if (found) return found.value;
     const isClosed = !value.open && value.entries.every(({key}) => key.holes.length === 0);
     return isClosed ? (0, values_value.LO)(value.place) : (0, values_value.L5)(value.place);
    }

   case "choice":
    return {
     ...value,
     options: value.options.map(option => step(option, name))
    };

   case "reference":
    return {
     ...value,
     path: [ ...value.path, name ]
    };

   case "unknown":
    return value;

   default:
    return (0, values_value.qv)(value) ? (0, values_value.LO)(value.place) : (0, values_value.L5)(value.place);
   }
  }
  function scalarText(value) {
   if (value.kind === "constant" && value.value !== null) return String(value.value);
   return (0, values_value.wh)(value);
  }
  function placeOf(value) {
   return value.kind === "text" ? {
    file: value.text.text.file,
    range: value.text.text.range()
   } : value.place;
  }
  var collections = __webpack_require__(97800);
  // CONCATENATED MODULE: ./build/shared/lint/governance/network-rules.js
  const groupType = "microsoft.network/networksecuritygroups";
  const ruleType = `${groupType}/securityrules`;
  function networkRules(resources) {
   const own = [ ...resources.ofType(ruleType) ].map(({label, place, parent, exists, body}) => ({
    label,
    place,
    exists,
    properties: property(body, "properties"),
    ...parent && {
     group: parent
    }
   }));
   const inline = [ ...resources.ofType(groupType) ].flatMap(inlineRules);
   return [ ...own, ...inline ];
  }
  function inlineRules({label, body, exists, scope, address}) {
   const found = (0, collections.AS)(property(body, "properties.securityRules"));
   return (found?.items ?? []).flatMap(({value, perhaps}) => (0, values_value.fF)(value).map((form, _, forms) => ({
    label,
    place: form.place,
    group: {
     scope,
     address
    },
    exists: perhaps || forms.length > 1 ? "perhaps" : exists,
    properties: property(form, "properties")
   })));
  }
  function isInboundAllow({properties}) {
   return [ is(properties, "direction", "inbound"), is(properties, "access", "allow") ];
  }
  function isInboundDeny({properties}) {
   return [ is(properties, "direction", "inbound"), is(properties, "access", "deny") ];
  }
  function is(properties, name, wanted) {
   return matches(property(properties, name), text => text.toLowerCase() === wanted);
  }
  function anySource({properties}, test) {
   return anyOf([ matches(property(properties, "sourceAddressPrefix"), test), anyItem(property(properties, "sourceAddressPrefixes"), test) ]);
  }
  function knownItems(rule, one, many) {
   const values = [ property(rule.properties, one), property(rule.properties, many) ].flatMap(values_value.fF);
   const items = values.flatMap(value => {
    if (value.kind !== "list") return [ value ];
    return value.open ? [ value, ...value.items ] : value.items;
   });
   const forms = items.flatMap(values_value.fF);
   if (forms.some(form => (0, values_value.t8)(form) || form.kind === "list")) return;
   return forms.filter(form => !(0, values_value.qv)(form));
  }
  function placeOfSource(rule, test) {
   const values = [ "sourceAddressPrefix", "sourceAddressPrefixes" ].flatMap(name => (0, 
   values_value.fF)(property(rule.properties, name))).flatMap(value => value.kind === "list" ? value.items.flatMap(values_value.fF) : [ value ]);
   const found = values.find(value => matches(value, test).is === "yes");
   return found ? placeOf(found) : rule.place;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/open-network.js
  const everybody = /^(?:\*|any|internet|0\.0\.0\.0(?:\/0)?|::\/0|0\.0\.0\.0\/1|128\.0\.0\.0\/1)$/i;
  const isEverybody = source => everybody.test(source.trim());
  const webPorts = new Set([ 80, 443 ]);
  const gatewayManagement = [ 65200, 65535 ];
  function openNetwork(resources) {
   const rules = networkRules(resources);
   return rules.flatMap(rule => {
    const applies = allOf(isInboundAllow(rule));
    return applies.is === "no" ? [] : [ judge(rule, rules, applies.is === "yes") ];
   });
  }
  function judge(rule, rules, isInbound) {
   const verdict = {
    at: rule.place,
    of: rule.place,
    label: rule.label
   };
   const source = anySource(rule, isEverybody);
   if (source.is === "no") return {
    ...verdict,
    state: "pass",
    because: "only named sources are let in"
   };
   const values = knownItems(rule, "destinationPortRange", "destinationPortRanges");
   const ports = values && portsOf(values);
   if (source.is === "unknown" || !ports || ports.length === 0 || !isInbound) {
    const what = source.is === "unknown" ? "who is let in" : "what is opened";
    return {
     ...verdict,
     state: "not-proven",
     because: `it is not known here ${what}`
    };
   }
   const open = ports.filter(range => range[0] < gatewayManagement[0]);
   const at = placeOfSource(rule, isEverybody);
   if (open.length === 0) return {
    ...verdict,
    at,
    state: "pass",
    because: "only ports of a gateway are open"
   };
   const denied = deniedBefore(rule, open, rules);
   if (denied === "yes") return {
    ...verdict,
    at,
    state: "pass",
    because: "a rule before it denies the same"
   };
   if (denied === "unknown" || rule.exists !== "yes") {
    const what = denied === "unknown" ? "a rule before it denies the same" : "it is deployed";
    return {
     ...verdict,
     at,
     state: "not-proven",
     because: `it is not known here whether ${what}`
    };
   }
   const isWeb = open.every(([first, last]) => first === last && webPorts.has(first));
   return {
    ...verdict,
    at,
    state: "fail",
    because: `lets the whole Internet reach ${shownPorts(open)}`,
    ...isWeb && {
     severity: "note"
    }
   };
  }
  function portsOf(values) {
   const found = values.flatMap(value => (scalarText(value) ?? "?").split(","));
   const ports = found.map(text => {
    if (text.trim() === "*") return [ 0, 65535 ];
    const match = /^\s{0,9}(\d{1,5})(?:\s{0,9}-\s{0,9}(\d{1,5}))?\s{0,9}$/.exec(text);
    return match ? [ Number(match[1]), Number(match[2] ?? match[1]) ] : void 0;
   });
   return ports.some(range => !range) ? void 0 : ports.flatMap(range => range ? [ range ] : []);
  }
  function deniedBefore(rule, open, rules) {
   const {group} = rule;
   if (!group) return "no";
   let result = "no";
   for (const other of rules) {
    if (other === rule || !other.group || !(0, resource.Ft)(other.group, group)) continue;
    const denies = allOf([ ...isInboundDeny(other), anySource(other, isEverybody), protocolCovers(other, rule), destinationCovers(other) ]);
    if (denies.is === "no") continue;
    const values = knownItems(other, "destinationPortRange", "destinationPortRanges");
    const ports = values && portsOf(values);
    if (ports && !open.every(range => ports.some(cover => covers(cover, range)))) continue;
    const [own, before] = [ priorityOf(rule), priorityOf(other) ];
    if (own !== void 0 && before !== void 0 && before > own) continue;
    const isKnown = ports && own !== void 0 && before !== void 0 && other.exists === "yes";
    if (denies.is === "yes" && isKnown) return "yes";
    result = "unknown";
   }
   return result;
  }
  function covers([first, last], [from, to]) {
   return first <= from && last >= to;
  }
  function protocolCovers(other, {properties}) {
   const own = scalarText(property(properties, "protocol"))?.toLowerCase();
   return matches(property(other.properties, "protocol"), text => text === "*" || text.toLowerCase() === own);
  }
  function destinationCovers({properties}) {
   return matches(property(properties, "destinationAddressPrefix"), text => /^(?:\*|any|virtualnetwork|0\.0\.0\.0\/0)$/i.test(text));
  }
  function priorityOf({properties}) {
   const number = Number(scalarText(property(properties, "priority")) ?? Number.NaN);
   return Number.isNaN(number) ? void 0 : number;
  }
  function shownPorts(ports) {
   if (ports.some(([first, last]) => first <= 1 && last === 65535)) return "every port";
   const shown = ports.map(([first, last]) => first === last ? `${first}` : `${first}-${last}`);
   const isOne = ports.length === 1 && ports[0][0] === ports[0][1];
   return `port${isOne ? "" : "s"} ${shown.slice(0, 5).join(", ")}${shown.length > 5 ? ", …" : ""}`;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/open-network-rule.js
  const openNetworkRule = {
   id: "open-network-rule",
   severity: "error",
   checkAll({resources}, report) {
    for (const {state, at, of, label, because, severity} of openNetwork(resources)) {
     if (state !== "fail") continue;
     const isInside = at.file === of.file && at.range.start >= of.range.start && at.range.end <= of.range.end;
     report({
      file: at.file,
      range: at.range,
      message: `'${label}' ${because}`,
      help: severity === "note" ? "Keep it only where a gateway listens; let everything else be reached from its subnet alone." : "Name the subnet or the addresses that need it, such as that of the gateway or of Azure Bastion.",
      subject: `${label} ${because}`,
      ...severity && {
       severity
      },
      ...!isInside && {
       related: [ {
        message: `used by ${label}`,
        file: of.file,
        range: of.range
       } ]
      }
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/index.js
  const rules = [ openNetworkRule ];
 })
};
