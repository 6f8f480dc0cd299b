export const id = 3164;

export const ids = [ 3164 ];

export const modules = {
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
 }),
 31040: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   i: () => ObjectValues
  });
  var syntax = __webpack_require__(32796);
  var partial_text = __webpack_require__(92730);
  var values_value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/yaml/template-blocks.js
  class TemplateBlocks {
   offsets=[];
   innermost=[];
   insertions;
   constructor({blocks, insertions}) {
    this.insertions = insertions;
    let current;
    for (const {start, end, isLoop} of blocks) {
     while (current && current.end <= start) current = this.leave(current);
     current = {
      start,
      end,
      isLoop,
      outer: current
     };
     this.mark(start, current);
    }
    while (current) current = this.leave(current);
   }
   around(start, end = start) {
    let found = this.innermost[lastAtMost(this.offsets, start)];
    while (found && found.end < end) found = found.outer;
    return found;
   }
   static isSure(block, other) {
    for (let at = other; ;at = at.outer) {
     if (at === block) return true;
     if (!at) return false;
    }
   }
   static isRepeated(block, other) {
    for (let at = block; at && at !== other; at = at.outer) if (at.isLoop) return true;
    return false;
   }
   putsIn(start, end, indent) {
    const {insertions} = this;
    for (let i = firstFrom(insertions, start); i < insertions.length; i++) {
     const insertion = insertions[i];
     if (insertion.offset >= end) return false;
     const isAny = indent === void 0 || insertion.indent === void 0;
     if (isAny || insertion.indent === indent) return true;
    }
    return false;
   }
   leave(block) {
    this.mark(block.end, block.outer);
    return block.outer;
   }
   mark(offset, block) {
    this.offsets.push(offset);
    this.innermost.push(block);
   }
  }
  function lastAtMost(sorted, limit) {
   let low = -1;
   let high = sorted.length - 1;
   while (low < high) {
    const middle = low + high + 1 >> 1;
    if (sorted[middle] <= limit) low = middle; else high = middle - 1;
   }
   return low;
  }
  function firstFrom(sorted, offset) {
   let low = 0;
   let high = sorted.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle].offset < offset) low = middle + 1; else high = middle;
   }
   return low;
  }
  var template_text = __webpack_require__(28646);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/yaml/object-values.js
  const deepest = 100;
  const mostMerged = 1e5;
  class ObjectValues {
   file;
   blocks;
   isOpen;
   readText;
   aliases=new Map;
   merged=0;
   constructor(file, {template = {
    blocks: [],
    insertions: []
   }, isOpen = false, readText = partial_text.eO} = {}) {
    this.file = file;
    this.blocks = new TemplateBlocks(template);
    this.isOpen = isOpen;
    this.readText = readText;
   }
   document(root, end) {
    const within = this.blocks.around(root.range.start, root.range.end);
    return {
     value: this.value(root, {
      within,
      end,
      depth: 0
     }),
     exists: within ? "perhaps" : "yes"
    };
   }
   value(node, where) {
    if (node.kind !== "alias") return this.read(node, where);
    const target = (0, syntax.hd)(node);
    if (!target) return;
    if (!this.aliases.has(target)) {
     const {start, end} = target.range;
     const within = this.blocks.around(start);
     this.aliases.set(target, this.read(target, {
      ...where,
      within,
      end
     }));
    }
    return this.aliases.get(target);
   }
   read(node, where) {
    if (where.depth > deepest) return;
    if (node.kind === "scalar") return this.scalar(node, where.end);
    return node.kind === "mapping" ? this.mapping(node, where) : this.sequence(node, where);
   }
   mapping(node, {within, end, depth}) {
    const found = new Entries;
    let isOpen = this.isOpen || this.putsInto(node, end);
    for (const [index, {key, value, range}] of node.entries.entries()) {
     if (key.text.text === "<<" && key.style === "plain") {
      isOpen ||= !this.merge(value, depth, found);
      continue;
     }
     const block = this.blocks.around(range.start);
     const next = node.entries[index + 1]?.range.start ?? end;
     const read = this.value(value, {
      within: block,
      end: next,
      depth: depth + 1
     });
     const name = this.text(key);
     if (!read || !name) continue;
     isOpen ||= TemplateBlocks.isRepeated(block, within);
     found.add({
      key: name,
      value: read
     }, TemplateBlocks.isSure(block, within));
    }
    const place = {
     file: this.file,
     range: node.range
    };
    return {
     kind: "object",
     entries: found.entries(),
     place,
     ...isOpen && {
      open: true
     }
    };
   }
   merge(node, depth, found) {
    const resolved = (0, syntax.hd)(node);
    const named = resolved?.kind === "sequence" ? resolved.items : [ node ];
    for (const source of new Set(named.map(syntax.hd))) {
     if (!source) continue;
     const where = {
      within: void 0,
      end: source.range.end,
      depth: depth + 1
     };
     const value = this.value({
      kind: "alias",
      range: source.range,
      target: source
     }, where);
     if (value?.kind !== "object") return false;
     this.merged += value.entries.length;
     if (this.merged > mostMerged) return false;
     for (const entry of value.entries) found.addMerged(entry);
     if (value.open) return false;
    }
    return true;
   }
   sequence(node, {within, end, depth}) {
    let isOpen = this.isOpen || this.putsInto(node, end);
    const items = node.items.flatMap((item, index) => {
     const block = this.blocks.around(item.range.start);
     const next = node.items[index + 1]?.range.start ?? end;
     const value = this.value(item, {
      within: block,
      end: next,
      depth: depth + 1
     });
     isOpen ||= TemplateBlocks.isRepeated(block, within);
     if (!value) return [];
     return [ TemplateBlocks.isSure(block, within) ? value : (0, values_value.mt)(value) ];
    });
    const place = {
     file: this.file,
     range: node.range
    };
    return {
     kind: "list",
     items,
     place,
     ...isOpen && {
      open: true
     }
    };
   }
   scalar(node, end) {
    const place = {
     file: this.file,
     range: node.range
    };
    if (node.value === null) {
     const isPut = this.blocks.putsIn(node.range.end, end);
     return isPut ? (0, values_value.L5)(place) : {
      kind: "constant",
      value: null,
      place
     };
    }
    if (typeof node.value !== "string") return {
     kind: "constant",
     value: node.value,
     place
    };
    const text = this.text(node);
    const [hole] = text?.holes ?? [];
    const isHole = hole?.start === 0 && hole.end === text?.text.text.length;
    return !text || isHole ? (0, values_value.L5)(place) : {
     kind: "text",
     text,
     place
    };
   }
   text(node) {
    const {text} = node.text;
    if (this.blocks.putsIn(node.range.start, node.range.end)) return {
     text: node.text,
     holes: text === "" ? [] : [ {
      start: 0,
      end: text.length
     } ]
    };
    if (!text.includes(template_text.D)) return this.readText(node.text);
    const parts = [];
    let position = 0;
    for (const {index, 0: run} of text.matchAll(/\uE000+/g)) {
     if (index > position) parts.push({
      literal: node.text.slice(position, index)
     });
     position = index + run.length;
     parts.push({
      value: void 0,
      range: node.text.range(index, position)
     });
    }
    if (position < text.length) parts.push({
     literal: node.text.slice(position)
    });
    return (0, partial_text.nn)(this.file, parts, node.range.start);
   }
   putsInto({range}, end) {
    const {column} = this.file.position(range.start);
    const from = range.start - column + 1;
    return this.blocks.putsIn(from, end, column - 1);
   }
  }
  class Entries {
   found=new Map;
   add({key, value}, isSure) {
    const name = key.text.text;
    const before = this.found.get(name);
    if (!before || isSure || before.isMerged) this.found.set(name, {
     key,
     values: [ value ],
     isSure,
     isMerged: false
    }); else before.values.push(value);
   }
   addMerged({key, value}) {
    const name = key.text.text;
    if (this.found.has(name)) return;
    this.found.set(name, {
     key,
     values: [ value ],
     isSure: true,
     isMerged: true
    });
   }
   entries() {
    return [ ...this.found.values() ].map(({key, values, isSure}) => {
     const [first] = values;
     const value = (0, values_value.Yq)(values, first.place) ?? first;
     return {
      key,
      value: isSure ? value : (0, values_value.mt)(value)
     };
    });
   }
  }
 }),
 28646: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => filler,
   dw: () => isTemplated,
   uO: () => templateText
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33751);
  const filler = "";
  const known = new WeakMap;
  function isTemplated(file) {
   const before = known.get(file);
   if (before !== void 0) return before;
   const found = file.text.includes("{{") || file.text.includes("{%");
   known.set(file, found);
   return found;
  }
  function templateText(file, branches = "all") {
   const source = file.text;
   const actions = actionsOf(source);
   const blocks = [];
   const insertions = [];
   const replaced = [];
   const open = [];
   const close = end => {
    const top = open.at(-1);
    if (!top) return;
    if (open.length <= deepest) blocks.push({
     start: top.from,
     end,
     isLoop: /^(?:range|for)\b/.test(top.action.body)
    });
    if (top.isElse && branches === "first") {
     insertions.push({
      offset: top.from,
      indent: void 0
     });
     replaced.push({
      start: top.from,
      end,
      by: " "
     });
    }
   };
   for (let i = 0; i < actions.length; i++) {
    const action = actions[i];
    const closing = action.does === "open" ? closingOn(actions, i, file) : void 0;
    if (closing !== void 0) {
     replaced.push(put(file, action.start, actions[closing].end, action.body, insertions));
     i = closing;
     continue;
    }
    if (action.does === "output") {
     replaced.push(put(file, action.start, action.end, action.body, insertions));
     continue;
    }
    if (action.does === "else" || action.does === "close") {
     close(action.start);
     const top = open.pop();
     if (action.does === "else" && top) open.push({
      ...top,
      from: action.end,
      isElse: true
     });
    } else if (action.does === "open") open.push({
     action,
     from: action.end,
     isElse: false
    });
    replaced.push({
     start: action.start,
     end: action.end,
     by: " "
    });
   }
   while (open.length > 0) {
    close(source.length);
    open.pop();
   }
   blocks.sort((a, b) => a.start - b.start || b.end - a.end);
   insertions.sort((a, b) => a.offset - b.offset);
   return {
    text: composed(file, replaced),
    blocks,
    insertions
   };
  }
  function put(file, start, end, body, insertions) {
   const source = file.text;
   const {column} = file.position(start);
   const indent = blanksFrom(source, start - column + 1);
   const isFirst = indent === column - 1;
   const after = source[end + blanksFrom(source, end)];
   const isLast = after === void 0 || after === "\n" || after === "\r";
   const given = /\bn?indent\s{0,9}\(?(\d{1,3})/.exec(body)?.[1];
   const isBelowKey = given !== void 0 && /:[ \t]{0,40}$/.test(source.slice(Math.max(0, start - 41), start));
   if (!isLast || !(isFirst || isBelowKey)) return {
    start,
    end,
    by: filler
   };
   insertions.push({
    offset: start,
    indent: given ? Number(given) : column - 1
   });
   return {
    start,
    end,
    by: " "
   };
  }
  function blanksFrom(source, from) {
   let at = from;
   while (source[at] === " " || source[at] === "\t") at++;
   return at - from;
  }
  const deepest = 200;
  const mostOnLine = 50;
  function closingOn(actions, from, file) {
   const {line} = file.position(actions[from].end);
   const lineEnd = line < file.lineCount ? file.lineStart(line + 1) : file.text.length;
   let depth = 0;
   const last = Math.min(actions.length, from + mostOnLine);
   for (let i = from; i < last && actions[i].start < lineEnd; i++) {
    const {does} = actions[i];
    if (does === "open") depth++; else if (does === "close" && --depth === 0) return i;
   }
   return;
  }
  const controls = [ [ /^(?:if|with|range|define|block|for)\b/, "open" ], [ /^(?:else|elif)\b/, "else" ], [ /^end(?:if|for)?\b/, "close" ], [ /^(?:\/\*|#|\$\w*\s*:?=|set\b|fail\b|break\b|continue\b)/, "nothing" ] ];
  function actionsOf(source) {
   const found = [];
   const opening = /\{\{|\{%/g;
   for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const start = match.index;
    const isTag = match[0] === "{%";
    const end = endOfAction(source, start + 2, isTag ? "%}" : "}}");
    if (end === void 0) break;
    const body = source.slice(start + 2, end - 2).replace(/^[-+]?\s*/, "").slice(0, 2e3);
    const control = controls.find(([pattern]) => pattern.test(body))?.[1];
    const does = control ?? (isTag && !/^include\b/.test(body) ? "nothing" : "output");
    found.push({
     start,
     end,
     body,
     does
    });
    opening.lastIndex = end;
   }
   return found;
  }
  function endOfAction(source, from, mark) {
   const comment = /^[-+]?\s{0,99}\/\*/.exec(source.slice(from, from + 110));
   if (comment) {
    const close = source.indexOf("*/", from + comment[0].length);
    if (close < 0) return;
    const end = source.indexOf(mark, close);
    return end < 0 ? void 0 : end + mark.length;
   }
   const next = /"(?:[^"\\\n]|\\.){0,2000}"|`[^`]*`|\}\}|%\}/g;
   next.lastIndex = from;
   for (let match = next.exec(source); match; match = next.exec(source)) if (match[0] === mark) return match.index + mark.length;
   return;
  }
  function composed(file, replaced) {
   const source = file.text;
   const pieces = [];
   let position = 0;
   for (const {start, end, by} of [ ...replaced ].sort((a, b) => a.start - b.start)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    pieces.push({
     text: source.slice(position, from),
     start: position,
     end: from
    });
    const text = by === " " ? source.slice(from, end).replace(/[^\r\n]/g, " ") : by.repeat(end - from);
    pieces.push({
     text,
     start: from,
     end
    });
    position = end;
   }
   pieces.push({
    text: source.slice(position),
    start: position,
    end: source.length
   });
   return _source_js__WEBPACK_IMPORTED_MODULE_0__.Dv.of(file).compose(pieces);
  }
 })
};
