"use strict";

exports.id = 2602;

exports.ids = [ 2602 ];

exports.modules = {
 55684: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parseYaml: () => parseYaml
  });
  var js_yaml = __webpack_require__(33243);
  var syntax = __webpack_require__(32796);
  // CONCATENATED MODULE: ./build/shared/lint/formats/yaml-indent.js
  function indentFlowLines(text) {
   const lines = new FlowLines(text.text).find();
   if (lines.length === 0) return;
   const pieces = [];
   let position = 0;
   for (const {at, missing} of lines) {
    pieces.push({
     text: text.text.slice(position, at),
     start: position,
     end: at
    });
    pieces.push({
     text: " ".repeat(missing),
     start: at,
     end: at
    });
    position = at;
   }
   pieces.push({
    text: text.text.slice(position),
    start: position,
    end: text.text.length
   });
   return text.compose(pieces);
  }
  const mostInserted = 1e6;
  class FlowLines {
   source;
   found=[];
   position=0;
   inserted=0;
   needed=0;
   constructor(source) {
    this.source = source;
   }
   find() {
    while (this.position < this.source.length) if (!this.blockLine()) return [];
    return this.found;
   }
   blockLine() {
    const {source} = this;
    const start = this.position;
    this.skip(" ");
    let parent = this.position - start;
    let content = parent;
    while (/[-?:]/.test(source[this.position] ?? "") && this.isBlankAt(this.position + 1)) {
     parent = this.position - start;
     this.position++;
     this.skip(" ");
     content = this.position - start;
    }
    this.needed = content + 1;
    for (;;) {
     this.skipProperties();
     const character = source[this.position];
     if (character === "[" || character === "{") {
      if (!this.flow()) return false;
     } else if (character === '"' || character === "'") {
      if (!this.quoted(character)) return false;
     } else if (character === "|" || character === ">") if (/[|>][-+0-9]*[ \t]*(?:#[^\n\r]*)?(?=[\n\r]|$)/y.test(this.restOfLine())) {
      this.skipLine();
      this.skipBlockScalar(parent);
      return true;
     }
     if (!this.toNextValue()) {
      this.skipLine();
      return true;
     }
     parent = content;
    }
   }
   toNextValue() {
    const {source} = this;
    for (;this.position < source.length; this.position++) {
     const character = source[this.position];
     if (character === "\n" || character === "\r") return false;
     if (character === "#" && this.isBlankAt(this.position - 1)) return false;
     if (character === ":" && this.isBlankAt(this.position + 1)) {
      this.position++;
      this.skip(" ");
      return !/^[\r\n]?$/.test(source[this.position] ?? "");
     }
    }
    return false;
   }
   flow() {
    const {source} = this;
    let depth = 0;
    let fresh = true;
    for (;this.position < source.length; this.position++) {
     const character = source[this.position];
     if (character === "[" || character === "{") {
      depth++;
      fresh = true;
     } else if (character === "]" || character === "}") {
      if (--depth === 0) {
       this.position++;
       return true;
      }
     } else if (character === "," || character === ":") fresh = true; else if ((character === '"' || character === "'") && fresh) {
      if (!this.quoted(character)) return false;
      this.position--;
      fresh = false;
     } else if (character === "#" && this.isBlankAt(this.position - 1)) this.toLineEnd(); else if (!/\s/.test(character)) fresh = false;
     if (source[this.position] === "\n") this.lineInside(this.position + 1);
    }
    return false;
   }
   quoted(quote) {
    const {source} = this;
    for (this.position++; this.position < source.length; this.position++) {
     const character = source[this.position];
     if (character === "\n") this.lineInside(this.position + 1); else if (character === "\\" && quote === '"') {
      this.position++;
      if (source[this.position] === "\n") this.lineInside(this.position + 1);
     } else if (character === quote) if (quote === "'" && source[this.position + 1] === "'") this.position++; else {
      this.position++;
      return true;
     }
    }
    return false;
   }
   lineInside(at) {
    let indent = 0;
    while (indent < this.needed && this.source[at + indent] === " ") indent++;
    const missing = this.needed - indent;
    const next = this.source[at + indent];
    if (missing === 0 || next === "\n" || next === "\r" || next === void 0) return;
    this.inserted += missing;
    if (this.inserted <= mostInserted) this.found.push({
     at,
     missing
    });
   }
   skipProperties() {
    const pattern = /(?:[!&][^\s,[\]{}]{0,200}[ \t]+){0,2}/y;
    pattern.lastIndex = this.position;
    this.position += pattern.exec(this.source)?.[0].length ?? 0;
   }
   skipBlockScalar(parent) {
    const {source} = this;
    while (this.position < source.length) {
     let indent = 0;
     while (indent <= parent && source[this.position + indent] === " ") indent++;
     const next = source[this.position + indent];
     if (indent <= parent && next !== "\n" && next !== "\r" && next !== void 0) return;
     this.skipLine();
    }
   }
   restOfLine() {
    return this.source.slice(this.position, this.position + 200);
   }
   skip(character) {
    while (this.source[this.position] === character) this.position++;
   }
   toLineEnd() {
    const end = this.source.indexOf("\n", this.position);
    this.position = end < 0 ? this.source.length : end;
   }
   skipLine() {
    this.toLineEnd();
    this.position++;
   }
   isBlankAt(at) {
    return at < 0 || at >= this.source.length || /\s/.test(this.source[at]);
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/formats/yaml-scalar.js
  function decodeScalar(text, event, style) {
   const {valueStart: start, valueEnd: end} = event;
   const pieces = style === "literal" || style === "folded" ? blockPieces(text.text, event, style) : flowPieces(text.text, start, end, style);
   const value = (0, js_yaml.getScalarValue)(text.text, event);
   const joined = pieces.map(piece => piece.text).join("");
   if (joined === value) return text.compose(pieces);
   if (joined.startsWith(value)) return text.compose(truncate(pieces, value.length));
   if (value === `${joined}\n`) return text.compose([ ...pieces, {
    text: "\n",
    start: end,
    end
   } ]);
   return text.compose([ {
    text: value,
    start,
    end
   } ]);
  }
  function truncate(pieces, length) {
   const result = [];
   let left = length;
   for (const piece of pieces) {
    if (left <= 0) break;
    if (piece.text.length <= left) result.push(piece); else result.push({
     text: piece.text.slice(0, left),
     start: piece.start,
     end: piece.start + left
    });
    left -= piece.text.length;
   }
   return result;
  }
  function* linesOf(source, start, end) {
   let position = start;
   while (position < end) {
    let stop = position;
    while (stop < end && source[stop] !== "\n" && source[stop] !== "\r") stop++;
    let next = stop;
    if (next < end) next += source[next] === "\r" && source[next + 1] === "\n" && next + 1 < end ? 2 : 1;
    yield {
     start: position,
     stop,
     next
    };
    position = next;
   }
  }
  function flowPieces(source, start, end, style) {
   const pieces = [];
   const lines = [ ...linesOf(source, start, end) ];
   let breaks = 0;
   let breakStart = start;
   let continued = false;
   lines.forEach((line, index) => {
    let from = line.start;
    let to = line.stop;
    const first = index === 0;
    const last = index === lines.length - 1;
    if (!first) while (from < to && (source[from] === " " || source[from] === "\t")) from++;
    const escapedBreak = style === "double" && !last && endsInBackslash(source, from, to);
    if (!last && !escapedBreak) while (to > from && (source[to - 1] === " " || source[to - 1] === "\t")) to--;
    if (!first && from === to && !last) {
     breaks++;
     return;
    }
    if (!first) {
     const folded = breaks > 0 ? "\n".repeat(breaks) : continued ? "" : " ";
     if (folded !== "") pieces.push({
      text: folded,
      start: breakStart,
      end: from
     });
    }
    addContent(source, from, escapedBreak ? to - 1 : to, style, pieces);
    breaks = 0;
    breakStart = to;
    continued = escapedBreak;
   });
   return pieces;
  }
  function endsInBackslash(source, from, to) {
   let count = 0;
   while (to - 1 - count >= from && source[to - 1 - count] === "\\") count++;
   return count % 2 === 1;
  }
  const doubleEscapes = {
   0: "\0",
   a: "",
   b: "\b",
   t: "\t",
   "\t": "\t",
   n: "\n",
   v: "\v",
   f: "\f",
   r: "\r",
   e: "",
   " ": " ",
   '"': '"',
   "/": "/",
   "\\": "\\",
   N: "",
   _: " ",
   L: "\u2028",
   P: "\u2029"
  };
  const hexLengths = {
   x: 2,
   u: 4,
   U: 8
  };
  function addContent(source, from, to, style, pieces) {
   const marker = style === "single" ? "''" : style === "double" ? "\\" : void 0;
   const raw = source.slice(from, to);
   const literal = (start, end) => {
    if (end > start) pieces.push({
     text: raw.slice(start, end),
     start: from + start,
     end: from + end
    });
   };
   let position = 0;
   while (marker) {
    const at = raw.indexOf(marker, position);
    if (at < 0) break;
    literal(position, at);
    const letter = raw[at + 1] ?? "";
    const digits = style === "double" ? hexLengths[letter] ?? 0 : 0;
    const decoded = style === "single" ? "'" : digits ? codePoint(raw.slice(at + 2, at + 2 + digits)) : doubleEscapes[letter] ?? letter;
    position = Math.min(at + 2 + digits, raw.length);
    pieces.push({
     text: decoded,
     start: from + at,
     end: from + position
    });
   }
   literal(position, raw.length);
  }
  function codePoint(hex) {
   const code = Number.parseInt(hex, 16);
   return code >= 0 && code <= 1114111 ? String.fromCodePoint(code) : "";
  }
  function blockPieces(source, event, style) {
   const pieces = [];
   const indent = Math.max(event.indent, 0);
   const lines = [ ...linesOf(source, event.valueStart, event.valueEnd) ].map(line => {
    let from = line.start;
    while (from < line.stop && from - line.start < indent && source[from] === " ") from++;
    return {
     ...line,
     from
    };
   });
   const following = [];
   let next = -1;
   for (let i = lines.length - 1; i >= 0; i--) {
    following[i] = next;
    if (lines[i].stop > lines[i].from) next = i;
   }
   lines.forEach((line, index) => {
    if (line.stop > line.from) pieces.push({
     text: source.slice(line.from, line.stop),
     start: line.from,
     end: line.stop
    });
    if (line.next === line.stop) return;
    const nextContent = following[index];
    if (style === "folded" && nextContent >= 0 && line.stop > line.from) if (!isMoreIndented(source, line) && !isMoreIndented(source, lines[nextContent])) {
     if (nextContent === index + 1) pieces.push({
      text: " ",
      start: line.stop,
      end: line.next
     });
     return;
    }
    pieces.push({
     text: "\n",
     start: line.stop,
     end: line.next
    });
   });
   return pieces;
  }
  function isMoreIndented(source, line) {
   const char = source[line.from];
   return line.stop > line.from && (char === " " || char === "\t");
  }
  // CONCATENATED MODULE: ./build/shared/lint/formats/yaml.js
  const maxDepth = 200;
  const documentEvent = 1;
  const sequenceEvent = 2;
  const mappingEvent = 3;
  const scalarEvent = 4;
  const aliasEvent = 5;
  const styles = [ "plain", "plain", "single", "double", "literal", "folded" ];
  function parseYaml(text) {
   const first = eventsOf(text);
   if (!("problem" in first)) return treesOf(text, first.events);
   const indented = first.isIndentation ? indentFlowLines(text) : void 0;
   const second = indented && eventsOf(indented);
   if (indented && second && !("problem" in second)) return treesOf(indented, second.events);
   return {
    documents: [],
    problems: [ first.problem ]
   };
  }
  function eventsOf(text) {
   const source = text.text;
   try {
    return {
     events: (0, js_yaml.parseEvents)(source, {
      maxDepth
     })
    };
   } catch (error) {
    if (!(error instanceof js_yaml.YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, source.length);
    const message = (error.reason ?? "not valid YAML").replace(/\s+/g, " ").slice(0, 200);
    return {
     isIndentation: message.includes("indentation"),
     problem: {
      kind: "error",
      message,
      range: text.range(at, Math.min(at + 1, source.length))
     }
    };
   }
  }
  function treesOf(text, events) {
   const source = text.text;
   const problems = [];
   const documents = [];
   const open = [];
   const anchors = new Map;
   let lastEnd = 0;
   const add = (node, anchor) => {
    if (anchor !== "") anchors.set(anchor, node);
    const parent = open.at(-1);
    if (!parent) return;
    if (parent.kind === "document") parent.root = node; else if (parent.kind === "sequence") parent.items.push(node); else if (!parent.key && !parent.complexKey) {
     if (node.kind !== "scalar") {
      parent.complexKey = true;
      return;
     }
     const key = node.text.text;
     if (parent.keys.has(key) && !key.startsWith("${{") && key !== "<<") problems.push({
      kind: "duplicate-key",
      message: `duplicate key ${(0, syntax.aH)(key)}`,
      range: node.range
     });
     parent.keys.add(key);
     parent.key = node;
    } else {
     if (parent.key) {
      const range = {
       start: parent.key.range.start,
       end: Math.max(node.range.end, parent.key.range.end)
      };
      parent.entries.push({
       key: parent.key,
       value: node,
       range
      });
     }
     parent.key = void 0;
     parent.complexKey = false;
    }
   };
   for (const event of events) switch (event.type) {
   case documentEvent:
    anchors.clear();
    open.push({
     kind: "document",
     root: void 0
    });
    break;

   case sequenceEvent:
    open.push({
     kind: "sequence",
     start: event.start,
     anchor: anchorOf(source, event),
     items: []
    });
    lastEnd = Math.max(lastEnd, afterBracket(source, event.start));
    break;

   case mappingEvent:
    open.push({
     kind: "mapping",
     start: event.start,
     anchor: anchorOf(source, event),
     entries: [],
     keys: new Set,
     key: void 0,
     complexKey: false
    });
    lastEnd = Math.max(lastEnd, afterBracket(source, event.start));
    break;

   case scalarEvent:
    {
     const node = readScalar(text, event, lastEnd);
     const quote = node.style === "single" || node.style === "double" ? 1 : 0;
     if (event.valueStart >= 0) lastEnd = Math.max(lastEnd, event.valueEnd + quote);
     add(node, anchorOf(source, event));
     break;
    }

   case aliasEvent:
    {
     const name = source.slice(event.anchorStart, event.anchorEnd);
     const range = text.range(event.anchorStart - 1, event.anchorEnd);
     if (!anchors.has(name)) problems.push({
      kind: "error",
      message: `unknown alias ${(0, syntax.aH)(`*${name}`)}`,
      range
     });
     lastEnd = Math.max(lastEnd, event.anchorEnd);
     add({
      kind: "alias",
      range,
      target: anchors.get(name)
     }, "");
     break;
    }

   default:
    {
     const top = open.pop();
     if (!top) break;
     if (top.kind === "document") {
      if (top.root) documents.push(top.root);
      break;
     }
     const bracket = source[top.start] === "{" ? "}" : source[top.start] === "[" ? "]" : "";
     if (bracket) {
      const at = closingBracket(source, lastEnd, bracket);
      if (at >= 0) lastEnd = at + 1;
     }
     const range = text.range(top.start, lastEnd);
     if (top.kind === "mapping") add({
      kind: "mapping",
      range,
      entries: top.entries
     }, top.anchor); else add({
      kind: "sequence",
      range,
      items: top.items
     }, top.anchor);
    }
   }
   return {
    documents,
    problems
   };
  }
  function anchorOf(source, event) {
   return event.anchorStart < 0 ? "" : source.slice(event.anchorStart, event.anchorEnd);
  }
  function afterBracket(source, start) {
   return source[start] === "{" || source[start] === "[" ? start + 1 : start;
  }
  function closingBracket(source, from, bracket) {
   for (let i = from; i < source.length; i++) {
    const char = source[i];
    if (char === bracket) return i;
    if (char === "#") while (i < source.length && source[i] !== "\n") i++; else if (!/[\s,]/.test(char)) return -1;
   }
   return -1;
  }
  function readScalar(text, event, lastEnd) {
   const style = styles[event.style] ?? "plain";
   if (event.valueStart < 0) {
    const empty = text.slice(lastEnd, lastEnd);
    return {
     kind: "scalar",
     range: text.range(lastEnd, lastEnd),
     text: empty,
     value: null,
     style: "plain"
    };
   }
   const {valueStart: start, valueEnd: end} = event;
   const quote = style === "single" || style === "double" ? 1 : 0;
   const tagged = event.tagStart >= 0;
   const decoded = event.fast ? text.slice(start, end) : decodeScalar(text, event, style);
   const value = style === "plain" && !tagged ? plainValue(decoded.text) : decoded.text;
   return {
    kind: "scalar",
    range: text.range(start - quote, end + quote),
    text: decoded,
    value,
    style
   };
  }
  function plainValue(text) {
   switch (text) {
   case "":
   case "~":
   case "null":
   case "Null":
   case "NULL":
    return null;

   case "true":
   case "True":
   case "TRUE":
    return true;

   case "false":
   case "False":
   case "FALSE":
    return false;
   }
   if (/^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
   if (/^0(?:o[0-7]+|x[0-9a-fA-F]+)$/.test(text)) return Number(text);
   return text;
  }
 })
};
