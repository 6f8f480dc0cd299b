export const id = 522;

export const ids = [ 522, 3429, 2718, 3751 ];

export const modules = {
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
 51176: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => problemOf,
   o: () => reportFailures
  });
  function problemOf(verdict, wording) {
   const {state, at, of, label, because, severity} = verdict;
   if (state !== "fail") return;
   const related = [ ...isWithin(at, of) ? [] : [ {
    message: `used by ${label}`,
    at: of
   } ], ...verdict.related ?? [] ];
   return {
    file: at.file,
    range: at.range,
    message: wording.message ?? `'${label}' ${because}`,
    help: wording.help,
    subject: `${label} ${because}`,
    ...severity && {
     severity
    },
    ...related.length > 0 && {
     related: related.map(({message, at}) => ({
      message,
      file: at.file,
      range: at.range
     }))
    }
   };
  }
  function reportFailures(verdicts, report, wordingOf) {
   for (const verdict of verdicts) {
    const problem = verdict.state === "fail" && problemOf(verdict, wordingOf(verdict));
    if (problem) report(problem);
   }
  }
  function isWithin(inner, outer) {
   return inner.file === outer.file && inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
  }
 }),
 28021: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Gk: () => namesServer,
   hX: () => holdsMcp,
   lf: () => configuresServer,
   vK: () => namesOtherRole
  });
  const otherRoles = new Set([ "agent", "agents", "bot", "chat", "chatbot", "chatui", "client", "clients", "console", "dashboard", "db", "frontend", "host", "inspector", "playground", "portal", "postgres", "redis", "seed", "site", "spa", "ui", "web", "webapp", "webui", "website" ]);
  const servers = /^servers?$/;
  function wordsOf(text) {
   return text.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/(?<=[A-Z]{3})([A-Z][a-z])/g, " $1").toLowerCase().split(/[^a-z\d]+/).filter(word => word !== "");
  }
  function isMcp(word) {
   return /^(?:fast)?mcps?(?:servers?)?$/.test(word);
  }
  function holdsMcp(text) {
   return /mcp/i.test(text) && wordsOf(text).some(isMcp);
  }
  function namesServer(text) {
   if (!/mcp/i.test(text)) return false;
   const words = wordsOf(text);
   const at = words.findIndex(isMcp);
   if (at < 0) return false;
   if (words.slice(at + 1).some(word => otherRoles.has(word))) return false;
   const isServer = /server/.test(words[at]) || servers.test(words[at + 1] ?? "");
   return isServer || !words.slice(0, at).some(word => otherRoles.has(word) || word === "api");
  }
  function namesOtherRole(text) {
   return wordsOf(text).some(word => otherRoles.has(word));
  }
  const addresses = /(?:^|_)(?:url|uri|urls|endpoints?|address|base|servers?|fqdn|origin)$/i;
  function configuresServer(name) {
   if (!holdsMcp(name) || addresses.test(name)) return false;
   return /(?:^|_)(?:port|transport|bind|path|server_name|log_level|stateless|stateless_http|listen|json_response)(?:_|$)/i.test(name.replace(/([a-z\d])([A-Z])/g, "$1_$2"));
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
 96808: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => matchesAny,
   g: () => isThroughGateway
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  function isThroughGateway(url, gateways) {
   const address = url.trim();
   return gateways.some(gateway => {
    const prefix = (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(gateway, "/");
    const origin = /^[a-z]+:\/\/[^/?#]+/i.exec(prefix)?.[0] ?? prefix;
    const start = address.slice(0, prefix.length);
    const matches = start.slice(0, origin.length).toLowerCase() === origin.toLowerCase() && start.slice(origin.length) === prefix.slice(origin.length);
    return matches && /^(?:$|[/?#])/.test(address.slice(prefix.length)) && !/[/\\]\.\.(?:[/\\]|$)|%2e%2e/i.test(address);
   });
  }
  function matchesAny(names, patterns) {
   return patterns.some(pattern => names.some(name => matches(name, pattern)));
  }
  function matches(name, pattern) {
   const parts = pattern.split("*");
   if (parts.length === 1) return name === pattern;
   const [first = "", ...rest] = parts;
   const last = rest.pop() ?? "";
   if (!name.startsWith(first) || name.length < first.length + last.length) return false;
   let at = first.length;
   for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
   }
   return name.endsWith(last) && name.length - last.length >= at;
  }
 }),
 33751: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => MappedText,
   sC: () => SourceFile,
   ux: () => within
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  class SourceFile {
   path;
   text;
   lineStarts;
   constructor(path, text) {
    this.path = path;
    this.text = text;
   }
   position(offset) {
    const starts = this.starts();
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (starts[middle] <= clamped) low = middle; else high = middle - 1;
    }
    return {
     line: low + 1,
     column: clamped - starts[low] + 1
    };
   }
   line(number) {
    const starts = this.starts();
    const start = starts[number - 1];
    if (start === void 0) return "";
    return (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(this.text.slice(start, starts[number] ?? this.text.length), "\r\n");
   }
   lineStart(number) {
    return this.starts()[number - 1] ?? this.text.length;
   }
   get lineCount() {
    return this.starts().length;
   }
   starts() {
    if (this.lineStarts) return this.lineStarts;
    const starts = [ 0 ];
    for (let i = 0; i < this.text.length; i++) {
     const code = this.text.charCodeAt(i);
     if (code === 10 || code === 13 && this.text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.lineStarts = starts;
    return starts;
   }
  }
  class MappedText {
   text;
   file;
   inner;
   outer;
   constructor(file, text, inner, outer) {
    this.file = file;
    this.text = text;
    this.inner = inner;
    this.outer = outer;
   }
   static of(file, range = {
    start: 0,
    end: file.text.length
   }) {
    return new MappedText(file, file.text.slice(range.start, range.end), [ 0 ], [ range ]);
   }
   static join(file, pieces, at) {
    const inner = [];
    const outer = [];
    const parts = [];
    let length = 0;
    for (const piece of pieces) {
     if (piece.text === "") continue;
     inner.push(length);
     outer.push(piece.range);
     parts.push(piece.text);
     length += piece.text.length;
    }
    if (inner.length === 0) {
     inner.push(0);
     outer.push({
      start: at,
      end: at
     });
    }
    return new MappedText(file, parts.join(""), inner, outer);
   }
   range(start = 0, end = this.text.length) {
    const from = this.startOffset(start);
    return {
     start: from,
     end: Math.max(from, end > start ? this.endOffset(end) : from)
    };
   }
   startOffset(index) {
    const piece = this.pieceAt(index);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return index > this.inner[piece] ? range.end : range.start;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   endOffset(index) {
    if (index <= 0) return this.startOffset(0);
    const piece = this.pieceAt(index - 1);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return range.end;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   slice(start, end = this.text.length) {
    if (this.inner.length === 1 && this.isLinear(0)) {
     const offset = this.outer[0].start;
     return MappedText.of(this.file, {
      start: offset + start,
      end: offset + Math.max(start, end)
     });
    }
    return this.compose([ {
     text: this.text.slice(start, end),
     start,
     end
    } ]);
   }
   compose(pieces) {
    const result = [];
    for (const piece of pieces) {
     if (piece.text !== this.text.slice(piece.start, piece.end)) {
      result.push({
       text: piece.text,
       range: this.range(piece.start, piece.end)
      });
      continue;
     }
     let position = piece.start;
     const last = Math.min(piece.end, this.text.length);
     while (position < last) {
      const index = this.pieceAt(position);
      const end = Math.min(last, this.inner[index + 1] ?? last);
      result.push({
       text: this.text.slice(position, end),
       range: this.range(position, end)
      });
      position = end;
     }
    }
    return MappedText.join(this.file, result, this.startOffset(pieces[0]?.start ?? 0));
   }
   pieces() {
    return this.inner.map((start, index) => ({
     text: this.text.slice(start, this.inner[index + 1] ?? this.text.length),
     range: this.outer[index]
    }));
   }
   isLinear(piece) {
    const length = (this.inner[piece + 1] ?? this.text.length) - this.inner[piece];
    const range = this.outer[piece];
    return range.end - range.start === length;
   }
   pieceAt(index) {
    let low = 0;
    let high = this.inner.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (this.inner[middle] <= index) low = middle; else high = middle - 1;
    }
    return low;
   }
  }
  function within(ranges, start, end) {
   let low = 0;
   let high = ranges.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (ranges[middle].end > start) high = middle; else low = middle + 1;
   }
   const found = [];
   for (let at = low; at < ranges.length && ranges[at].start < end; at++) found.push(ranges[at]);
   return found;
  }
 }),
 94424: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => withoutEnd
  });
  function withoutEnd(text, characters) {
   let end = text.length;
   while (end > 0 && characters.includes(text[end - 1])) end--;
   return text.slice(0, end);
  }
 })
};
