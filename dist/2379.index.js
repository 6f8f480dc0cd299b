export const id = 2379;

export const ids = [ 2379 ];

export const modules = {
 52379: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   ComposeResources: () => ComposeResources
  });
  var yaml = __webpack_require__(55684);
  var source = __webpack_require__(33751);
  var resource = __webpack_require__(796);
  var collections = __webpack_require__(97800);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var object_values = __webpack_require__(31040);
  var partial_text = __webpack_require__(92730);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/compose/interpolated.js
  const variables = /\$\$|\$\{[A-Za-z_]\w{0,200}(?:(:?[-+?])([^{}$]{0,1000}))?\}|\$\{[^}\n]{0,1000}\}|\$[A-Za-z_]\w{0,200}/g;
  function interpolated(text) {
   if (!text.text.includes("$")) return (0, partial_text.eO)(text);
   const parts = [];
   let position = 0;
   for (const match of text.text.matchAll(variables)) {
    const {index} = match;
    const [all, operator = "", fallback = ""] = match;
    if (index > position) parts.push({
     literal: text.slice(position, index)
    });
    position = index + all.length;
    if (all === "$$") parts.push({
     literal: text.slice(index, index + 1)
    }); else if (operator.endsWith("-")) {
     const end = position - 1;
     const value = (0, partial_text.eO)(text.slice(end - fallback.length, end));
     parts.push({
      value,
      range: text.range(index, position)
     });
    } else parts.push({
     value: void 0,
     range: text.range(index, position)
    });
   }
   if (position < text.text.length) parts.push({
    literal: text.slice(position)
   });
   return (0, partial_text.nn)(text.file, parts, text.range().start);
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/compose/resources.js
  const type = "compose/service";
  class ComposeResources {
   names;
   files;
   parsed;
   kept=new Map;
   constructor(names, files, parsed) {
    this.names = names;
    this.files = files;
    this.parsed = parsed;
   }
   unitsOf(query) {
    return (0, resource.D6)(type, query) ? this.names : [];
   }
   typesIn() {
    return [ type ];
   }
   findIn(name) {
    return this.servicesOf(name);
   }
   get({scope, address}) {
    if (!this.names.includes(scope)) return [];
    return this.servicesOf(scope).filter(service => service.address === address);
   }
   servicesOf(name) {
    const known = this.kept.get(name);
    if (known) return known;
    const file = this.files.read(name);
    const services = file ? this.read(file) : [];
    this.kept.set(name, services);
    return services;
   }
   read(file) {
    const {documents} = this.parsed.of(file) ?? (0, yaml.parseYaml)(source.Dv.of(file));
    const values = new object_values.i(file, {
     readText: interpolated
    });
    return documents.flatMap(root => {
     const {value} = values.document(root, file.text.length);
     const services = value && (0, collections.AS)((0, three_valued.MZ)(value, "services"));
     return (services?.items ?? []).flatMap(({key, value: given}) => (0, values_value.fF)(given).flatMap(body => {
      if (key.kind !== "text" || body.kind !== "object") return [];
      const name = key.text;
      return [ {
       type,
       name,
       body,
       label: name.text.text,
       place: {
        file,
        range: {
         start: name.text.range().start,
         end: body.place.range.end
        }
       },
       scope: file.path,
       address: name.text.text,
       exists: "yes",
       source: "compose"
      } ];
     }));
    });
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
 })
};
