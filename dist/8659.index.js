"use strict";

exports.id = 8659;

exports.ids = [ 8659 ];

exports.modules = {
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
 })
};
