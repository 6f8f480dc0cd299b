export const id = 4569;

export const ids = [ 4569 ];

export const modules = {
 21890: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H: () => fileErrorReason
  });
  const words = {
   EACCES: "permission denied",
   EBUSY: "another program is using it",
   EEXIST: "it is already there",
   EISDIR: "it is a folder, not a file",
   ELOOP: "it is a symbolic link that leads back to itself",
   EMFILE: "too many files are open",
   ENAMETOOLONG: "the path is too long",
   ENOENT: "there is no such file or folder",
   ENOSPC: "the disk is full",
   ENOTDIR: "a part of its path is not a folder",
   EPERM: "permission denied",
   EROFS: "the file system is read-only"
  };
  function fileErrorReason(error) {
   const {code, message} = error;
   const reason = words[code ?? ""];
   return reason === void 0 ? message ?? String(error) : `${reason} (${code})`;
  }
 }),
 32796: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   GO: () => asSequence,
   Jt: () => get,
   Ms: () => entryOf,
   NO: () => walkScalars,
   S3: () => itemsOf,
   T7: () => asScalar,
   aH: () => quotedName,
   dw: () => asMapping,
   e1: () => asText,
   hd: () => resolve
  });
  const longestName = 4096;
  function quotedName(name) {
   return `'${name.slice(0, longestName)}'`;
  }
  function resolve(node) {
   let current = node;
   for (let hops = 0; current?.kind === "alias"; hops++) {
    if (hops > 20) return;
    current = current.target;
   }
   return current;
  }
  function entryOf(node, key, depth = 0) {
   const mapping = resolve(node);
   if (mapping?.kind !== "mapping" || depth > 20) return;
   for (let i = mapping.entries.length - 1; i >= 0; i--) if (mapping.entries[i].key.text.text === key) return mapping.entries[i];
   for (const entry of mapping.entries) {
    if (entry.key.text.text !== "<<" || entry.key.style !== "plain") continue;
    const merged = resolve(entry.value);
    for (const source of merged?.kind === "sequence" ? merged.items : [ merged ]) {
     const found = entryOf(source, key, depth + 1);
     if (found) return found;
    }
   }
   return;
  }
  function get(node, ...path) {
   let current = resolve(node);
   for (const key of path) current = resolve(entryOf(current, key)?.value);
   return current;
  }
  function asMapping(node) {
   const resolved = resolve(node);
   return resolved?.kind === "mapping" ? resolved : void 0;
  }
  function asSequence(node) {
   const resolved = resolve(node);
   return resolved?.kind === "sequence" ? resolved : void 0;
  }
  function asScalar(node) {
   const resolved = resolve(node);
   return resolved?.kind === "scalar" ? resolved : void 0;
  }
  function asText(node) {
   const scalar = asScalar(node);
   return scalar && scalar.value !== null ? scalar.text : void 0;
  }
  function itemsOf(node) {
   const resolved = resolve(node);
   if (!resolved) return [];
   return resolved.kind === "sequence" ? resolved.items : [ resolved ];
  }
  function walkScalars(root, visit) {
   const stack = [ {
    node: root,
    path: [],
    key: void 0
   } ];
   while (stack.length > 0) {
    const {node, path, key} = stack.pop();
    if (node.kind === "scalar") visit(node, path, key); else if (node.kind === "mapping") for (let i = node.entries.length - 1; i >= 0; i--) {
     const entry = node.entries[i];
     stack.push({
      node: entry.value,
      path: [ ...path, entry.key.text.text ],
      key: entry.key
     });
    } else if (node.kind === "sequence") for (let i = node.items.length - 1; i >= 0; i--) stack.push({
     node: node.items[i],
     path: [ ...path, i ],
     key
    });
   }
  }
 }),
 796: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D6: () => isAsked,
   EC: () => Resources,
   Ft: () => isSame
  });
  var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  const mostKept = 5e4;
  class Resources {
   sources;
   isInteresting;
   kept=new Map;
   opened=new Set;
   byKey=new Map;
   byParent=new Map;
   room;
   refusals=0;
   constructor(sources, isInteresting = () => false, room = mostKept) {
    this.sources = sources;
    this.isInteresting = isInteresting;
    this.room = room;
   }
   * find(query) {
    const types = query.types.filter(type => typeof type === "string");
    const isPlain = types.length === query.types.length && !query.words;
    const key = `${query.types.join(" ")} ${query.words?.source ?? ""}`;
    for (const source of this.sources) for (const unit of source.unitsOf(query)) if (isPlain) for (const type of types) yield* this.inUnit(source, unit, type); else yield* this.answer(source, unit, key, query);
   }
   ofType(...types) {
    return this.find({
     types
    });
   }
   of(parent, type) {
    let children = this.byParent.get(type);
    if (!children) {
     const found = new Map;
     const {refusals} = this;
     for (const resource of this.ofType(type)) {
      if (!resource.parent) continue;
      const siblings = found.get(nameOf(resource.parent)) ?? [];
      siblings.push(resource);
      found.set(nameOf(resource.parent), siblings);
     }
     children = found;
     if (this.refusals === refusals) this.byParent.set(type, children);
    }
    return children.get(nameOf(parent)) ?? [];
   }
   mentions(resource) {
    return this.sources.flatMap(source => source.mentions?.(resource) ?? []);
   }
   resolve(reference) {
    const name = nameOf(reference);
    const known = this.byKey.get(name);
    if (known) return known;
    const found = this.sources.flatMap(source => source.get(reference));
    if (this.takeRoom(found)) this.byKey.set(name, found);
    return found;
   }
   knownOf(source, unit) {
    const units = this.kept.get(source) ?? new Map;
    this.kept.set(source, units);
    const known = units.get(unit) ?? new Map;
    units.set(unit, known);
    return known;
   }
   * answer(source, unit, key, query) {
    const known = this.knownOf(source, unit);
    const found = known.get(key);
    if (found) {
     yield* found;
     return;
    }
    let collected = [];
    let size = 1;
    for (const resource of source.findIn(unit, query)) {
     size += (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.$d)(resource.body);
     if (size > this.room) collected = void 0;
     collected?.push(resource);
     yield resource;
    }
    if (collected && this.takeRoom(collected)) known.set(key, collected); else this.refusals++;
   }
   * inUnit(source, unit, type) {
    const known = this.knownOf(source, unit);
    if (!known.has(type) && !this.opened.has(known)) {
     this.opened.add(known);
     const others = [ ...source.typesIn(unit) ].filter(other => this.isInteresting(other));
     if (others.length > 0) this.open(source, unit, [ ...new Set([ type, ...others ]) ], known);
    }
    yield* this.answer(source, unit, type, {
     types: [ type ]
    });
   }
   open(source, unit, types, known) {
    const byType = new Map(types.map(type => [ type, [] ]));
    let size = types.length;
    for (const resource of source.findIn(unit, {
     types
    })) {
     size += (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.$d)(resource.body);
     if (size > this.room) return;
     byType.get(resource.type)?.push(resource);
    }
    for (const [type, resources] of byType) if (this.takeRoom(resources)) known.set(type, resources);
   }
   takeRoom(resources) {
    let size = 1;
    for (const {body} of resources) size += (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.$d)(body);
    const fits = size <= this.room;
    if (fits) this.room -= size; else this.refusals++;
    return fits;
   }
  }
  function nameOf({scope, address}) {
   return `${scope} ${address}`;
  }
  function isSame(one, other) {
   return one.scope === other.scope && one.address === other.address;
  }
  function isAsked(type, {types}) {
   return types.some(wanted => typeof wanted === "string" ? wanted === type : wanted.test(type));
  }
 }),
 92730: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ie: () => longestText,
   Ym: () => slicePartial,
   eO: () => known,
   nn: () => joinParts,
   qL: () => unknownText,
   wl: () => ofWord
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33751);
  function known(text) {
   return {
    text,
    holes: []
   };
  }
  function unknownText(file, range) {
   const text = _source_js__WEBPACK_IMPORTED_MODULE_0__.Dv.of(file, range);
   return {
    text,
    holes: text.text === "" ? [] : [ {
     start: 0,
     end: text.text.length
    } ]
   };
  }
  function slicePartial({text, holes}, start, end = text.text.length) {
   return {
    text: text.slice(start, end),
    holes: holes.filter(hole => hole.end > start && hole.start < end).map(hole => ({
     ...hole,
     start: Math.max(hole.start, start) - start,
     end: Math.min(hole.end, end) - start
    }))
   };
  }
  function ofWord(word) {
   return {
    text: word.text,
    holes: word.expansions.map(({start, end}) => ({
     start,
     end
    }))
   };
  }
  const longestText = 2e5;
  const mostPieces = 2e4;
  function joinParts(file, parts, at) {
   const pieces = [];
   const holes = [];
   let length = 0;
   const add = (text, range) => {
    pieces.push({
     text,
     range
    });
    length += text.length;
   };
   for (const part of parts) {
    if ("literal" in part) for (const {text, range} of part.literal.pieces()) add(text, range); else if (part.value) {
     const before = length;
     for (const hole of part.value.holes) holes.push({
      ...hole,
      start: before + hole.start,
      end: before + hole.end
     });
     const {text} = part.value.text;
     if (text !== "") add(text, part.range);
    } else {
     const text = file.text.slice(part.range.start, part.range.end);
     const {reference} = part;
     holes.push({
      start: length,
      end: length + text.length,
      ...reference && {
       reference
      }
     });
     add(text, part.range);
    }
    if (length > longestText || pieces.length > mostPieces) return;
   }
   return {
    text: _source_js__WEBPACK_IMPORTED_MODULE_0__.Dv.join(file, pieces, at),
    holes
   };
  }
 }),
 77960: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $d: () => sizeOf,
   Dw: () => listItems,
   L5: () => unknown,
   LO: () => missing,
   LU: () => childrenOf,
   OK: () => ofTree,
   TN: () => keyOf,
   Yq: () => choice,
   _r: () => constantText,
   fF: () => options,
   f_: () => entry,
   mN: () => asPartial,
   mt: () => perhaps,
   qv: () => isNothing,
   t8: () => isUnknown,
   v8: () => textValue,
   wh: () => plainText
  });
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32796);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
  function textValue(text, range = text.range()) {
   return {
    kind: "text",
    text: (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(text),
    place: {
     file: text.file,
     range
    }
   };
  }
  function unknown(place) {
   return {
    kind: "unknown",
    place
   };
  }
  function missing(place) {
   return {
    kind: "unknown",
    place,
    missing: true
   };
  }
  function isNothing(value) {
   return value.kind === "constant" && value.value === null || value.kind === "unknown" && value.missing === true;
  }
  function isUnknown(value) {
   return value.kind === "reference" || value.kind === "unknown" && !value.missing;
  }
  function choice(values, place) {
   const found = [ ...new Set(values.flatMap(options)) ];
   return found.length > 1 ? {
    kind: "choice",
    options: found,
    place
   } : found[0];
  }
  function perhaps(value) {
   return {
    kind: "choice",
    options: [ ...options(value), missing(value.place) ],
    place: value.place
   };
  }
  function childrenOf(value) {
   switch (value.kind) {
   case "list":
    return value.items;

   case "choice":
    return value.options;

   case "object":
    return value.entries.map(entry => entry.value);

   default:
    return [];
   }
  }
  const sizes = new WeakMap;
  function sizeOf(value) {
   if (value.kind === "text") return 1 + Math.floor(value.text.text.text.length / 100);
   if (value.kind === "constant" || isUnknown(value)) return 1;
   const known = sizes.get(value);
   if (known !== void 0) return known;
   let size = 1;
   for (const child of childrenOf(value)) size += sizeOf(child);
   sizes.set(value, size);
   return size;
  }
  function entry(value, key, ignoreCase = false) {
   if (value?.kind !== "object") return;
   const same = text => ignoreCase ? text.toLowerCase() === key.toLowerCase() : text === key;
   return value.entries.findLast(({key}) => same(key.text.text))?.value;
  }
  function options(value) {
   if (!value) return [];
   return value.kind === "choice" ? value.options.flatMap(options) : [ value ];
  }
  function asPartial(value) {
   switch (value?.kind) {
   case "text":
    return value.text;

   case "unknown":
    return value.missing ? void 0 : (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.qL)(value.place.file, value.place.range);

   case "reference":
    {
     const {text, holes} = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.qL)(value.place.file, value.place.range);
     return {
      text,
      holes: holes.map(hole => ({
       ...hole,
       reference: keyOf(value)
      }))
     };
    }

   case "choice":
    return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.qL)(value.place.file, value.place.range);

   default:
    return;
   }
  }
  function keyOf({scope, address, path}) {
   return {
    scope,
    address,
    path
   };
  }
  function listItems(value) {
   if (!value) return [];
   return value.kind === "list" ? value.items.flatMap(options) : options(value);
  }
  function plainText(value) {
   return value?.kind === "text" && value.text.holes.length === 0 ? value.text.text.text : void 0;
  }
  function ofTree(node, file, read = textValue, depth = 0) {
   const resolved = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__.hd)(node);
   if (!resolved || depth > 100) return;
   const place = {
    file,
    range: resolved.range
   };
   switch (resolved.kind) {
   case "mapping":
    return {
     kind: "object",
     place,
     entries: ((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__.dw)(resolved)?.entries ?? []).flatMap(item => {
      const value = ofTree(item.value, file, read, depth + 1);
      return value ? [ {
       key: (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(item.key.text),
       value
      } ] : [];
     })
    };

   case "sequence":
    return {
     kind: "list",
     place,
     items: resolved.items.flatMap(item => ofTree(item, file, read, depth + 1) ?? [])
    };

   case "scalar":
    if (typeof resolved.value === "string") return read(resolved.text, resolved.range);
    return {
     kind: "constant",
     value: resolved.value,
     place
    };
   }
  }
  function constantText(value) {
   return value === null ? "" : String(value);
  }
 }),
 79040: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Go: () => findGitHubExpressions,
   S4: () => parseGitHubCondition,
   eV: () => findBracedExpressions
  });
  var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80480);
  function findGitHubExpressions(text) {
   return findBracedExpressions(text, "github");
  }
  function wholeGitHubExpression(text) {
   const sites = findGitHubExpressions(text);
   const site = sites[0];
   if (sites.length !== 1 || !site) return;
   const around = text.text.slice(0, site.start) + text.text.slice(site.end);
   return around.trim() === "" ? site.expression : void 0;
  }
  function parseGitHubCondition(text) {
   if (!text.text.includes("${{")) return (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(text, "github");
   const expression = wholeGitHubExpression(text);
   if (expression) return {
    expression
   };
   return {
    problem: {
     kind: "error",
     message: "the condition mixes text and expressions",
     range: text.range()
    }
   };
  }
  function findBracedExpressions(text, dialect) {
   const source = text.text;
   const sites = [];
   let from = 0;
   for (;;) {
    const start = source.indexOf("${{", from);
    if (start < 0) return sites;
    const close = closingBraces(source, start + 3);
    if (close === void 0) {
     const range = text.range(start, start + 3);
     sites.push({
      range,
      start,
      end: source.length,
      problem: {
       kind: "error",
       message: "the expression has no closing }}",
       range
      }
     });
     return sites;
    }
    const end = close + 2;
    sites.push({
     ...(0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(text.slice(start + 3, close), dialect),
     range: text.range(start, end),
     start,
     end
    });
    from = end;
   }
  }
  function closingBraces(source, from) {
   let quoted = false;
   for (let i = from; i < source.length; i++) {
    const character = source[i];
    if (character === "'") quoted = !quoted; else if (!quoted && character === "}" && source[i + 1] === "}") return i;
   }
   return;
  }
 }),
 55935: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => invalidIgnore
  });
  const invalidIgnore = {
   id: "invalid-ignore",
   severity: "warning"
  };
 }),
 92935: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => unreadableFile
  });
  const unreadableFile = {
   id: "unreadable-file",
   severity: "error"
  };
 }),
 84196: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B: () => unusedIgnore
  });
  const unusedIgnore = {
   id: "unused-ignore",
   severity: "note"
  };
 })
};
