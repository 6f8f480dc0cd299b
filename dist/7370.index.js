"use strict";

exports.id = 7370;

exports.ids = [ 7370 ];

exports.modules = {
 24929: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b: () => Cursor,
   w: () => Unexpected
  });
  var _infrastructure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48736);
  class Unexpected {
   at;
   tooDeep;
   constructor(at, tooDeep = false) {
    this.at = at;
    this.tooDeep = tooDeep;
   }
  }
  class Cursor {
   source;
   text;
   at=0;
   depth=0;
   constructor(source) {
    this.source = source;
    this.text = source.text;
   }
   nested(read) {
    if (this.depth > _infrastructure_js__WEBPACK_IMPORTED_MODULE_0__.vK) throw new Unexpected(this.at, true);
    this.depth++;
    try {
     return read();
    } finally {
     this.depth--;
    }
   }
   identifier() {
    return this.match(/[\p{ID_Start}_][\p{ID_Continue}-]*/uy);
   }
   match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== void 0) this.at += found.length;
    return found;
   }
   expect(character) {
    this.space(true);
    if (this.text[this.at] !== character) throw new Unexpected(this.at);
    this.at++;
   }
   space(lines) {
    for (;;) {
     const next = this.text[this.at];
     if (next === " " || next === "\t" || next === "\r" || next === "\ufeff") this.at++; else if (next === "\n" && lines) this.at++; else if (next === "#" || next === "/" && this.text[this.at + 1] === "/") {
      const end = this.text.indexOf("\n", this.at);
      this.at = end < 0 ? this.text.length : end;
     } else if (next === "/" && this.text[this.at + 1] === "*") {
      const end = this.text.indexOf("*/", this.at + 2);
      this.at = end < 0 ? this.text.length : end + 2;
     } else return;
    }
   }
   from(start) {
    return this.source.range(start, this.at);
   }
  }
 }),
 48736: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   r_: () => parseInParts,
   vK: () => deepestExpression,
   w4: () => attributeOf
  });
  const deepestExpression = 150;
  function attributeOf(block, name) {
   return block.attributes.find(attribute => attribute.name === name);
  }
  function parseInParts(text, starts, parse) {
   const whole = parse(text);
   if (whole.problems.length === 0) return whole;
   const offsets = [ ...text.text.matchAll(starts) ].map(match => match.index);
   if (offsets.length < 2) return whole;
   const parts = [ 0, ...offsets.filter(offset => offset > 0) ];
   const result = {
    attributes: [],
    blocks: [],
    problems: []
   };
   for (const [index, start] of parts.entries()) {
    const file = parse(text.slice(start, parts[index + 1] ?? text.text.length));
    result.attributes.push(...file.attributes);
    result.blocks.push(...file.blocks);
    result.problems.push(...file.problems);
   }
   if (result.problems.length === 0) result.problems.push(...whole.problems);
   return result;
  }
 }),
 57419: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   n: () => withoutTag
  });
  function withoutTag(image) {
   const name = image.lastIndexOf("/") + 1;
   const at = image.slice(name).search(/[:@]/);
   return at < 0 ? image : image.slice(0, name + at);
  }
 }),
 25640: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   e: () => keptFor
  });
  function keptFor(read) {
   const kept = new WeakMap;
   return resources => {
    const known = kept.get(resources);
    if (known) return known.value;
    const value = read(resources);
    kept.set(resources, {
     value
    });
    return value;
   };
  }
 }),
 46015: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => mentionsIn
  });
  const order = /\b(?:depends_on\s{0,40}=|dependsOn:)\s{0,40}\[[^\]]{0,5000}\]/g;
  function mentionsIn(declarations, names, isKnown) {
   const found = new Map;
   for (const {kind, name: own, source} of declarations) {
    const seen = new Set(source.replace(order, "").match(names) ?? []);
    for (const name of seen) {
     if (name === own || !isKnown(name)) continue;
     const kinds = found.get(name);
     if (kinds) kinds.push(kind); else found.set(name, [ kind ]);
    }
   }
   return found;
  }
 }),
 47923: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   P6: () => NamedResources,
   TN: () => keyOf,
   Ur: () => byParent
  });
  var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  class NamedResources {
   byKey=new Map;
   byName=new Map;
   lookedUp=new Map;
   resources;
   constructor(candidates, resources) {
    this.resources = resources;
    for (const candidate of candidates) {
     add(this.byKey, keyOf(candidate), candidate);
     if (candidate.name) add(this.byName, signatureOf(candidate.name), candidate);
    }
   }
   namedBy(value) {
    if (this.byKey.size === 0) return [];
    const texts = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(value).flatMap(form => (0, 
    _values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(form) ?? []);
    const byName = texts.flatMap(text => this.byName.get(signatureOf(text)) ?? []);
    const keys = texts.flatMap(({holes}) => holes.flatMap(({reference}) => reference ?? []));
    return [ ...new Set([ ...byName, ...keys.flatMap(key => this.declaredAs(key)) ]) ];
   }
   declaredAs(key) {
    const own = this.byKey.get(keyOf(key)) ?? this.lookedUp.get(keyOf(key));
    if (own) return own;
    const found = this.resources.resolve(key).flatMap(({type, name}) => (name ? this.byName.get(signatureOf(name)) ?? [] : []).filter(candidate => candidate.type === type));
    this.lookedUp.set(keyOf(key), found);
    return found;
   }
  }
  function keyOf({scope, address}) {
   return `${scope}\0${address}`;
  }
  function signatureOf({text, holes}) {
   const parts = [];
   let at = 0;
   for (const {start, end, reference} of holes) {
    const range = text.range(start, end);
    const what = reference ? `${keyOf(reference)}\0${reference.path.join(".")}` : `${text.file.path}\0${range.start}\0${range.end}`;
    parts.push(text.text.slice(at, start), what);
    at = end;
   }
   return [ ...parts, text.text.slice(at) ].join("\0\0");
  }
  function add(map, key, value) {
   const found = map.get(key);
   if (found) found.push(value); else map.set(key, [ value ]);
  }
  function byParent(resources) {
   const found = new Map;
   for (const resource of resources) if (resource.parent) add(found, keyOf(resource.parent), resource);
   return found;
  }
 }),
 98096: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Budget: () => Budget
  });
  const mostOfExpression = 3e5;
  const mostOfRun = 2e7;
  class Budget {
   problems=[];
   steps=0;
   end=0;
   level=0;
   enter(place) {
    if (this.level++ === 0) this.end = Math.min(this.steps + mostOfExpression, mostOfRun);
    if (this.steps >= mostOfRun && this.problems.length === 0) {
     const message = "values of infrastructure are too intricate: from here on they are not followed";
     this.problems.push({
      file: place.file,
      problem: {
       kind: "error",
       message,
       range: place.range
      }
     });
    }
    return this.steps < this.end;
   }
   leave() {
    this.level--;
   }
   spend(steps) {
    this.steps += steps;
   }
  }
 }),
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
 65226: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Pu: () => keyText,
   _3: () => evaluate,
   mn: () => loopOf
  });
  var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6544);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92730);
  var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74393);
  var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  const deepest = 60;
  const largest = 5e4;
  function evaluate(expression, env, depth = 0) {
   const place = {
    file: env.file,
    range: expression.range
   };
   const {budget} = env;
   const mayGo = budget.enter(place);
   const value = mayGo && depth <= deepest ? compute(expression, env, depth, place) : (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   const size = (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.$d)(value);
   budget.spend((0, _value_js__WEBPACK_IMPORTED_MODULE_3__.pq)(value) + 1 + (value.kind === "text" ? size : 0));
   budget.leave();
   return size > largest ? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place) : value;
  }
  function compute(expression, env, depth, place) {
   const inner = next => evaluate(next, env, depth + 1);
   switch (expression.kind) {
   case "text":
    return text(expression, env, depth);

   case "constant":
    return {
     kind: "constant",
     value: expression.value,
     place
    };

   case "list":
    {
     const items = expression.items.slice(0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Mo);
     const isCut = expression.items.length > _collections_js__WEBPACK_IMPORTED_MODULE_0__.Mo;
     if (!items.some(isSpread)) return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)(items.map(inner), place, isCut);
     const parts = items.map(item => isSpread(item) ? inner(item.value) : (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)([ inner(item) ], place));
     return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.c)(isCut ? [ ...parts, (0, 
     _collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)([], place, true) ] : parts, place);
    }

   case "object":
    return object(expression, inner, place);

   case "name":
   case "member":
    return reference(expression, env, depth, place);

   case "index":
    {
     const path = pathOf(expression);
     const found = path && follow(path, env, depth, place);
     return found ?? (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.KF)(inner(expression.object), inner(expression.index), place) ?? (0, 
     _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
    }

   case "call":
    return env.call(expression.name, expression.args.map(inner), place) ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);

   case "condition":
    {
     const test = inner(expression.test);
     if (test.kind === "constant" && typeof test.value === "boolean") return inner(test.value ? expression.consequence : expression.alternative);
     const both = [ inner(expression.consequence), inner(expression.alternative) ];
     return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(both, place) ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
    }

   case "operation":
    {
     const operands = expression.operands.map(inner);
     const value = expression.operator === "??" ? (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(operands, place) : (0, 
     _operators_js__WEBPACK_IMPORTED_MODULE_1__.M)(expression.operator, operands, place);
     return value ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
    }

   case "loop":
    return loopOf(expression, env, depth, place, evaluate);

   case "spread":
   case "other":
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   }
  }
  function isSpread(expression) {
   return expression.kind === "spread";
  }
  function object(expression, inner, place) {
   const parts = [];
   let entries = [];
   let isOpen = false;
   const finish = () => {
    if (entries.length > 0 || isOpen || parts.length === 0) parts.push({
     kind: "object",
     place,
     entries,
     ...isOpen && {
      open: true
     }
    });
    entries = [];
    isOpen = false;
   };
   for (const {key, value} of expression.entries) {
    if (isSpread(value)) {
     finish();
     parts.push(inner(value.value));
     continue;
    }
    const name = key.kind === "other" ? void 0 : keyText(inner(key));
    if (name) entries.push({
     key: name,
     value: inner(value)
    }); else isOpen = true;
   }
   finish();
   if (parts.length === 1) return parts[0];
   return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Zu)(parts, place) ?? {
    kind: "object",
    place,
    entries: [],
    open: true
   };
  }
  function keyText(value) {
   return value.kind === "constant" ? void 0 : (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.mN)(value);
  }
  function pathOf(expression) {
   switch (expression.kind) {
   case "name":
    return [ expression.name ];

   case "member":
    {
     const object = pathOf(expression.object);
     return object && [ ...object, expression.name ];
    }

   case "index":
    {
     const object = pathOf(expression.object);
     const {index} = expression;
     if (!object) return;
     if (index.kind === "constant" && typeof index.value === "number") return [ ...object, String(index.value) ];
     const [only] = index.kind === "text" && index.parts.length === 1 ? index.parts : [];
     return only && "text" in only ? [ ...object, only.text ] : void 0;
    }

   default:
    return;
   }
  }
  function reference(expression, env, depth, place) {
   const path = pathOf(expression);
   if (path) return follow(path, env, depth, place) ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   if (expression.kind !== "member") return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   const object = evaluate(expression.object, env, depth + 1);
   return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(object, expression.name, place) ?? (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
  }
  function follow(path, env, depth, place) {
   const bound = env.bindings.get(path[0]);
   const found = bound ? {
    value: bound,
    used: 1
   } : env.lookup(path, depth + 1, place);
   if (!found) return;
   let current = found.value;
   for (const name of path.slice(found.used)) current = current && (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(current, name, place);
   return current;
  }
  function loopOf(expression, env, depth, place, evaluateItem) {
   const found = (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(evaluate(expression.collection, env, depth + 1));
   if (!found) return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   const entries = [];
   const values = [];
   let isOpen = found.open;
   for (const item of found.items) {
    const bindings = new Map(env.bindings);
    bindings.set(expression.valueName, item.value);
    if (expression.keyName) bindings.set(expression.keyName, item.key);
    const local = {
     ...env,
     bindings
    };
    const kept = keeps(expression.filter, item, local, depth);
    if (kept === "no") continue;
    const result = evaluateItem(expression.value, local, depth + 1);
    const value = kept === "yes" ? result : (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.mt)(result);
    if (!expression.key) values.push(value); else {
     const key = evaluate(expression.key, local, depth + 1);
     const name = key.kind === "constant" ? (0, _texts_js__WEBPACK_IMPORTED_MODULE_2__.qM)(key, env.file, place.range) : (0, 
     _value_js__WEBPACK_IMPORTED_MODULE_3__.mN)(key);
     if (name) entries.push({
      key: name,
      value
     }); else isOpen = true;
    }
   }
   if (!expression.key) return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)(values, place, isOpen);
   return {
    kind: "object",
    entries,
    place,
    ...isOpen && {
     open: true
    }
   };
  }
  function keeps(filter, item, env, depth) {
   const test = filter && evaluate(filter, env, depth + 1);
   if (test?.kind === "constant" && test.value === false) return "no";
   const passes = !test || test.kind === "constant" && test.value === true;
   return passes && !item.perhaps ? "yes" : "perhaps";
  }
  function text(expression, env, depth) {
   const place = {
    file: env.file,
    range: expression.range
   };
   const [only] = expression.parts;
   if (expression.parts.length === 1 && only && !("text" in only)) {
    const value = evaluate(only, env, depth + 1);
    return value.kind === "constant" ? {
     kind: "text",
     text: (0, _texts_js__WEBPACK_IMPORTED_MODULE_2__.qM)(value, env.file, only.range),
     place
    } : value;
   }
   if (expression.parts.length === 1 && only && "text" in only) {
    const literal = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_4__.nn)(env.file, [ {
     literal: only
    } ], only.startOffset(0));
    return literal ? {
     kind: "text",
     text: literal,
     place
    } : (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   }
   let combinations = [ [] ];
   for (const part of expression.parts) {
    if ("text" in part) {
     for (const combination of combinations) combination.push({
      literal: part
     });
     continue;
    }
    const values = (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(evaluate(part, env, depth + 1));
    const fits = values.length * combinations.length <= _collections_js__WEBPACK_IMPORTED_MODULE_0__.cE;
    const choices = (fits ? values : [ (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place) ]).map(value => (0, 
    _texts_js__WEBPACK_IMPORTED_MODULE_2__.BU)(value, env.file, part.range));
    combinations = combinations.flatMap(combination => choices.map(choice => [ ...combination, choice ]));
   }
   const at = expression.parts[0] && "text" in expression.parts[0] ? expression.parts[0].startOffset(0) : expression.range.start;
   const texts = combinations.map(parts => {
    const joined = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_4__.nn)(env.file, parts, at);
    return joined ? {
     kind: "text",
     text: joined,
     place
    } : (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   });
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(texts, place) ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
  }
 }),
 33113: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => entriesOf,
   S: () => itemsOf
  });
  var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function itemsOf(collection) {
   return ((0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(collection)?.items ?? []).flatMap(({value, perhaps}) => (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).map((form, _, forms) => ({
    value: form,
    perhaps: perhaps || forms.length > 1
   })));
  }
  function entriesOf(object) {
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(object).flatMap(form => form.kind === "object" ? form.entries : []);
  }
 }),
 40689: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => evaluateLate
  });
  var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65226);
  const charactersOfValue = 30;
  function evaluateLate(expression, env, depth = 0) {
   const place = {
    file: env.file,
    range: expression.range
   };
   if (expression.kind === "loop") {
    const mayGo = env.budget.enter(place);
    const value = mayGo ? (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_0__.mn)(expression, env, depth, place, evaluateLate) : void 0;
    env.budget.leave();
    return value ?? {
     kind: "unknown",
     place
    };
   }
   if (expression.kind !== "object") return (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_0__._3)(expression, env, depth);
   const entries = [];
   let isOpen = false;
   for (const {key, value} of expression.entries) {
    if (value.kind === "spread") return (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_0__._3)(expression, env, depth);
    const name = key.kind === "other" ? void 0 : (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_0__.Pu)((0, 
    _evaluate_js__WEBPACK_IMPORTED_MODULE_0__._3)(key, env, depth + 1));
    if (name) entries.push(new LateEntry(name, value, env, depth + 1)); else isOpen = true;
   }
   return {
    kind: "object",
    place,
    entries,
    ...isOpen && {
     open: true
    }
   };
  }
  class LateEntry {
   key;
   size;
   env;
   depth;
   expression;
   made;
   constructor(key, expression, env, depth) {
    this.key = key;
    this.expression = expression;
    this.env = env;
    this.depth = depth;
    const {start, end} = expression.range;
    this.size = 1 + Math.floor((end - start) / charactersOfValue);
   }
   get value() {
    if (this.expression) {
     const {expression} = this;
     this.expression = void 0;
     this.made = evaluateLate(expression, this.env, this.depth);
    }
    return this.made;
   }
  }
 }),
 40936: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S: () => opened
  });
  function opened(value) {
   switch (value.kind) {
   case "object":
    {
     const entries = value.entries.map(({key, value}) => ({
      key,
      value: opened(value)
     }));
     return {
      ...value,
      entries,
      open: true
     };
    }

   case "list":
    return {
     ...value,
     items: value.items.map(opened),
     open: true
    };

   case "choice":
    return {
     ...value,
     options: value.options.map(opened)
    };

   default:
    return value;
   }
  }
 }),
 6544: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => operation
  });
  var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  const constant = (value, place) => ({
   kind: "constant",
   value,
   place
  });
  function literal(value) {
   if (value.kind === "unknown" && value.missing) return null;
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(value) ?? (value.kind === "constant" ? value.value : void 0);
  }
  function areEqual(left, right) {
   const [a, b] = [ literal(left), literal(right) ];
   if (a !== void 0 && b !== void 0) return a === b;
   const solid = value => [ "list", "object", "text" ].includes(value.kind);
   if ((0, _value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(left) && solid(right) || (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(right) && solid(left)) return false;
   return;
  }
  const numbers = compute => (left, right, place) => {
   const [a, b] = [ literal(left), literal(right) ];
   return typeof a === "number" && typeof b === "number" ? constant(compute(a, b), place) : void 0;
  };
  const equality = wanted => (left, right, place) => {
   const equal = areEqual(left, right);
   return equal === void 0 ? void 0 : constant(equal === wanted, place);
  };
  const junction = deciding => (left, right, place) => {
   const [a, b] = [ literal(left), literal(right) ];
   if (a === deciding || b === deciding) return constant(deciding, place);
   return a === !deciding && b === !deciding ? constant(!deciding, place) : void 0;
  };
  const ignoringCase = (left, right, place) => {
   const [a, b] = [ (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(left), (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(right) ];
   return a === void 0 || b === void 0 ? void 0 : constant(a.toLowerCase() === b.toLowerCase(), place);
  };
  const binary = new Map([ [ "==", equality(true) ], [ "!=", equality(false) ], [ "=~", ignoringCase ], [ "&&", junction(false) ], [ "||", junction(true) ], [ ">", numbers((a, b) => a > b) ], [ "<", numbers((a, b) => a < b) ], [ ">=", numbers((a, b) => a >= b) ], [ "<=", numbers((a, b) => a <= b) ], [ "+", numbers((a, b) => a + b) ], [ "-", numbers((a, b) => a - b) ], [ "*", numbers((a, b) => a * b) ] ]);
  function operation(operator, operands, place) {
   const [left, right] = operands;
   if (!left) return;
   if (!right) return unary(operator, left, place);
   const compute = binary.get(operator);
   if (!compute) return;
   const decided = compute(left, right, place);
   if (decided) return decided;
   const [forms, others] = [ (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(left), (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(right) ];
   const count = forms.length * others.length;
   if (count === 1 || count > _collections_js__WEBPACK_IMPORTED_MODULE_0__.cE) return;
   const results = forms.flatMap(form => others.map(other => compute(form, other, place) ?? (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place)));
   const [first] = results;
   return results.every(item => first && areEqual(item, first)) ? first : (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(results, place);
  }
  function unary(operator, value, place) {
   const operand = literal(value);
   if (operator === "!" && typeof operand === "boolean") return constant(!operand, place);
   if (operator === "-" && typeof operand === "number") return constant(-operand, place);
   return;
  }
 }),
 1771: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => parsedJson,
   e: () => parsedWith
  });
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50929);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function parsedJson(value) {
   return parsedWith(value, _formats_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson);
  }
  function parsedWith(value, parse) {
   const {documents} = parse(value.text.text);
   const {holes, text} = value.text;
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.OK)(documents[0], text.file, (inner, range) => {
    const found = holes.flatMap(hole => {
     const written = text.text.slice(hole.start, hole.end);
     const at = offsetOf(inner, text.startOffset(hole.start));
     if (at < 0) return [];
     const start = inner.text.startsWith(written, at) ? at : inner.text.indexOf(written);
     return start < 0 ? [] : [ {
      start,
      end: Math.min(inner.text.length, start + written.length)
     } ];
    });
    return {
     kind: "text",
     text: {
      text: inner,
      holes: found
     },
     place: {
      file: inner.file,
      range
     }
    };
   });
  }
  function offsetOf(text, offset) {
   const range = text.range();
   if (offset < range.start || offset > range.end) return -1;
   for (let i = 0; i < text.text.length; i++) if (text.startOffset(i) === offset) return i;
   return -1;
  }
 }),
 4034: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   d: () => parsedYaml
  });
  var _formats_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55684);
  var _parsed_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1771);
  function parsedYaml(value) {
   return (0, _parsed_json_js__WEBPACK_IMPORTED_MODULE_1__.e)(value, _formats_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml);
  }
 }),
 46172: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Xy: () => objectOf,
   iD: () => withPath
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
  function keyAt(name, place) {
   const at = place.range.start;
   return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_1__.Dv.join(place.file, [ {
    text: name,
    range: {
     start: at,
     end: at
    }
   } ], at));
  }
  function objectOf(values, place) {
   const entries = Object.entries(values).flatMap(([name, value]) => value ? [ {
    key: keyAt(name, place),
    value
   } ] : []);
   return {
    kind: "object",
    entries,
    place
   };
  }
  function withPath(object, path, value) {
   const [first = "", ...rest] = path.split(".");
   const found = object.entries.find(({key}) => key.text.text === first);
   const inner = rest.length === 0 ? value : withPath(found?.value.kind === "object" ? found.value : {
    kind: "object",
    entries: [],
    place: object.place,
    ...object.open && {
     open: true
    }
   }, rest.join("."), value);
   const key = found?.key ?? keyAt(first, rest.length === 0 ? value.place : object.place);
   return {
    ...object,
    entries: [ ...object.entries.filter(item => item !== found), {
     key,
     value: inner
    } ]
   };
  }
 }),
 74393: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $3: () => replaced,
   BU: () => partOf,
   EW: () => computed,
   X0: () => formatted,
   oR: () => joined,
   qM: () => ofConstant
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33751);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92730);
  var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  function ofConstant(value, file, range) {
   return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_2__.Dv.join(file, [ {
    text: (0, _value_js__WEBPACK_IMPORTED_MODULE_0__._r)(value.value),
    range
   } ], range.start));
  }
  function computed(text, place) {
   const mapped = _source_js__WEBPACK_IMPORTED_MODULE_2__.Dv.join(place.file, [ {
    text,
    range: place.range
   } ], place.range.start);
   return {
    kind: "text",
    text: (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.eO)(mapped),
    place
   };
  }
  function replaced(value, from, to, place) {
   const sought = from?.kind === "text" && from.text.holes.length === 0 ? from.text.text.text : "";
   if (value?.kind !== "text" || sought === "") return;
   const known = to?.kind === "text" && to.text.holes.length === 0 ? to.text.text.text : void 0;
   const {text, holes} = value.text;
   if (text.text.length * Math.max(1, known?.length ?? 1) > _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ie) return;
   if (text.file !== place.file) return inFile(value, sought, known);
   if (holes.length > 0 || known === void 0) return;
   return computed(text.text.replaceAll(sought, () => known), place);
  }
  function inFile(value, from, to) {
   const {text, holes} = value.text;
   const pieces = [];
   const opened = [];
   const moves = [];
   let at = 0;
   let length = 0;
   const add = (piece, start, end) => {
    pieces.push({
     text: piece,
     start,
     end
    });
    length += piece.length;
   };
   for (let found = text.text.indexOf(from); found >= 0; found = text.text.indexOf(from, at)) {
    if (found > at) add(text.text.slice(at, found), at, found);
    at = found + from.length;
    if (to === void 0) opened.push({
     start: length,
     end: length + from.length
    });
    add(to ?? from, found, at);
    moves.push({
     from: at,
     by: length - at
    });
   }
   if (pieces.length === 0) return value;
   if (at < text.text.length) add(text.text.slice(at), at, text.text.length);
   let next = 0;
   const moved = holes.map(({start, end}) => {
    while (next < moves.length && moves[next].from <= start) next++;
    const by = next > 0 ? moves[next - 1].by : 0;
    return {
     start: start + by,
     end: end + by
    };
   });
   const all = [ ...moved, ...opened ].sort((a, b) => a.start - b.start);
   return {
    ...value,
    text: {
     text: text.compose(pieces),
     holes: all
    }
   };
  }
  function partOf(value, file, range) {
   switch (value?.kind) {
   case "text":
    return {
     value: value.text,
     range
    };

   case "constant":
    return {
     value: ofConstant(value, file, range),
     range
    };

   case "reference":
    return {
     value: void 0,
     range,
     reference: (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value)
    };

   default:
    return {
     value: void 0,
     range
    };
   }
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
      literal: _source_js__WEBPACK_IMPORTED_MODULE_2__.Dv.join(place.file, [ {
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
 50253: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $t: () => placeOf,
   AU: () => not,
   EB: () => anyOf,
   Hn: () => isTrue,
   MZ: () => property,
   Ym: () => anyItem,
   bn: () => allOf,
   cK: () => matches,
   ws: () => scalarText
  });
  var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  function anyOf(answers) {
   return decided(answers, "yes", "no");
  }
  function allOf(answers) {
   return decided(answers, "no", "yes");
  }
  function not({is, at}) {
   return {
    is: is === "yes" ? "no" : is === "no" ? "yes" : "unknown",
    at
   };
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
   const forms = (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(value).map(form => {
    if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(form)) return absent;
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
  function isTrue(value, absent = "no") {
   return matches(value, text => text.toLowerCase() === "true", absent);
  }
  function anyItem(value, test) {
   const answers = (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(value).map(form => {
    if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(form)) return {
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
     return isClosed ? (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.LO)(value.place) : (0, 
     _value_js__WEBPACK_IMPORTED_MODULE_0__.L5)(value.place);
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
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(value) ? (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.LO)(value.place) : (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_0__.L5)(value.place);
   }
  }
  function scalarText(value) {
   if (value.kind === "constant" && value.value !== null) return String(value.value);
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.wh)(value);
  }
  function placeOf(value) {
   return value.kind === "text" ? {
    file: value.text.text.file,
    range: value.text.text.range()
   } : value.place;
  }
 })
};
