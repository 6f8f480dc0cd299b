"use strict";

exports.id = 8369;

exports.ids = [ 8369 ];

exports.modules = {
 50750: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   longestPolicy: () => longestPolicy,
   parseXml: () => parseXml
  });
  const longestPolicy = 1e6;
  const mostProblems = 50;
  const deepest = 200;
  function parseXml(text) {
   return new Reader(text).document();
  }
  class Reader {
   source;
   text;
   problems=[];
   top={
    children: [],
    texts: []
   };
   open=[];
   names=new Map;
   at=0;
   looked=0;
   constructor(source) {
    this.source = source;
    this.text = source.text;
   }
   document() {
    if (this.text.startsWith("\ufeff")) this.at = 1;
    while (this.at < this.text.length) this.step();
    while (this.open.length > 0) {
     const {name, start} = this.open.at(-1);
     this.problem(`no end for <${name}>`, start, start + 1 + name.length);
     this.close(this.at);
    }
    return {
     elements: this.top.children,
     problems: this.problems
    };
   }
   step() {
    const {text, at} = this;
    if (text.startsWith("@(", at) || text.startsWith("@{", at)) this.content(at, this.endOfCode(at), true); else if (text[at] !== "<") this.content(at, nextOf(text, at), false); else if (text.startsWith("\x3c!--", at)) this.skip("--\x3e", "a comment is not closed"); else if (text.startsWith("<![CDATA[", at)) this.section(); else if (text.startsWith("<?", at)) this.skip("?>", "an instruction is not closed"); else if (text.startsWith("<!", at)) this.declaration(); else if (text[at + 1] === "/") this.endTag(); else this.startTag();
   }
   section() {
    const end = this.text.indexOf("]]>", this.at);
    const last = end < 0 ? this.text.length : end;
    this.here().texts.push(this.source.slice(Math.min(this.at + 9, last), last));
    this.skip("]]>", "a section of text is not closed");
   }
   here() {
    return this.open.at(-1) ?? this.top;
   }
   content(start, end, isCode) {
    this.at = end;
    if (this.text.slice(start, end).trim() === "") return;
    this.here().texts.push(this.value(start, end, isCode));
   }
   skip(mark, message) {
    const end = this.text.indexOf(mark, this.at + 2);
    if (end < 0) this.problem(message, this.at);
    this.at = end < 0 ? this.text.length : end + mark.length;
   }
   declaration() {
    const end = this.text.indexOf(">", this.at);
    const hasBrackets = end >= 0 && this.text.slice(this.at, end).includes("[");
    this.skip(hasBrackets ? "]>" : ">", "a declaration is not closed");
   }
   endTag() {
    const start = this.at;
    const pattern = /<\/\s{0,100}([^\s<>/]{0,300})\s{0,100}>/y;
    pattern.lastIndex = start;
    const match = pattern.exec(this.text);
    if (!match) {
     this.problem("an end tag is not closed", start);
     this.at = start + 2;
     return;
    }
    this.at = pattern.lastIndex;
    const name = match[1];
    if (!this.names.get(name)) {
     this.problem(`</${name}> closes nothing`, start);
     return;
    }
    while (this.open.length > 0) {
     const {name: found, start: begin} = this.open.at(-1);
     if (found !== name) this.problem(`no end for <${found}>`, begin, begin + 1 + found.length);
     this.close(found === name ? this.at : start);
     if (found === name) return;
    }
   }
   close(end) {
    const {start, name, ...element} = this.open.pop();
    this.names.set(name, this.names.get(name) - 1);
    this.here().children.push({
     ...element,
     name,
     range: this.source.range(start, end)
    });
   }
   startTag() {
    const start = this.at;
    const pattern = /<([A-Za-z_][\w.:-]{0,300})/y;
    pattern.lastIndex = start;
    const name = pattern.exec(this.text)?.[1];
    if (name === void 0) {
     this.content(start, nextOf(this.text, start + 1), false);
     return;
    }
    this.at = pattern.lastIndex;
    const nameRange = this.source.range(start + 1, this.at);
    const attributes = this.attributes();
    const isEmpty = this.text.startsWith("/>", this.at);
    if (isEmpty || this.text[this.at] === ">") this.at += isEmpty ? 2 : 1; else this.problem(`<${name}> is not closed`, start);
    if (this.open.length >= deepest) {
     this.problem("nested too deeply", start);
     return;
    }
    this.names.set(name, (this.names.get(name) ?? 0) + 1);
    this.open.push({
     name,
     attributes,
     children: [],
     texts: [],
     start,
     nameRange
    });
    if (isEmpty) this.close(this.at);
   }
   attributes() {
    const found = [];
    const pattern = /\s*([^\s=<>"'/]{1,300})\s{0,100}=\s{0,100}(["'])/y;
    for (;;) {
     while (/\s/.test(this.text[this.at] ?? "")) this.at++;
     pattern.lastIndex = this.at;
     const match = pattern.exec(this.text);
     if (!match) {
      if (this.at >= this.text.length || /[<>]/.test(this.text[this.at])) return found;
      if (this.text.startsWith("/>", this.at)) return found;
      this.problem("an attribute cannot be read", this.at);
      while (this.at < this.text.length && !/[\s<>]/.test(this.text[this.at])) this.at++;
      continue;
     }
     const start = this.at;
     const from = pattern.lastIndex;
     const end = this.endOfValue(from, match[2]);
     const isCode = this.codeIn(from) !== void 0;
     this.at = Math.min(end + 1, this.text.length);
     found.push({
      name: match[1],
      value: this.value(from, end, isCode),
      range: this.source.range(start, this.at)
     });
    }
   }
   endOfValue(from, quote) {
    const code = this.codeIn(from);
    if (code !== void 0) {
     const end = this.endOfCode(code);
     const blanks = blanksAt(this.text, end);
     if (this.text[end + blanks] === quote) return end + blanks;
    }
    const end = this.text.indexOf(quote, from);
    if (end >= 0) return end;
    this.problem("a value is not closed", from);
    return this.text.length;
   }
   codeIn(from) {
    const at = from + blanksAt(this.text, from);
    return this.text[at] === "@" && /[({]/.test(this.text[at + 1] ?? "") ? at : void 0;
   }
   value(start, end, isCode) {
    const isPlain = isCode && !/&(?:quot|amp|lt|gt|apos|#)/.test(this.text.slice(start, end));
    return isPlain ? this.source.slice(start, end) : this.decoded(start, end);
   }
   decoded(start, end) {
    const pieces = [];
    let position = start;
    for (const match of this.text.slice(start, end).matchAll(entity)) {
     const at = start + match.index;
     if (at > position) pieces.push({
      text: this.text.slice(position, at),
      start: position,
      end: at
     });
     position = at + match[0].length;
     pieces.push({
      text: character(match[1]) ?? match[0],
      start: at,
      end: position
     });
    }
    if (pieces.length === 0) return this.source.slice(start, end);
    if (end > position) pieces.push({
     text: this.text.slice(position, end),
     start: position,
     end
    });
    return this.source.compose(pieces);
   }
   endOfCode(from) {
    if (this.looked > 4 * this.text.length + 1e4) return from + 2;
    const {end, last} = endOfCode(this.text, from);
    this.looked += last - from;
    return end;
   }
   problem(message, at, end = at + 1) {
    if (this.problems.length >= mostProblems) return;
    this.problems.push({
     kind: "error",
     message,
     range: this.source.range(at, end)
    });
   }
  }
  const entity = /&(amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});/g;
  const named = new Map([ [ "amp", "&" ], [ "lt", "<" ], [ "gt", ">" ], [ "quot", '"' ], [ "apos", "'" ] ]);
  function character(name) {
   if (!name.startsWith("#")) return named.get(name);
   const point = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
   return point > 0 && point <= 1114111 ? String.fromCodePoint(point) : void 0;
  }
  function blanksAt(text, from) {
   const pattern = /\s{0,200}/y;
   pattern.lastIndex = from;
   return pattern.exec(text)[0].length;
  }
  function nextOf(text, from) {
   const pattern = /<|@[({]/g;
   pattern.lastIndex = from;
   return pattern.exec(text)?.index ?? text.length;
  }
  function endOfCode(text, from) {
   const pattern = /@"(?:[^"]|""){0,5000}"|"(?:[^"\\\r\n]|\\.){0,1000}"|&quot;[^&<]{0,500}&quot;|'(?:[^'\\\r\n]|\\.[^'\r\n]{0,8})'|\/\/[^\r\n]{0,1000}|\/\*|[(){}]/g;
   pattern.lastIndex = from + 1;
   let depth = 0;
   for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [token] = match;
    if (token === "/*") {
     const end = text.indexOf("*/", pattern.lastIndex);
     if (end < 0) break;
     pattern.lastIndex = end + 2;
    } else if (token === "(" || token === "{") depth++; else if ((token === ")" || token === "}") && --depth === 0) return {
     end: pattern.lastIndex,
     last: pattern.lastIndex
    };
   }
   return {
    end: from + 2,
    last: text.length
   };
  }
 })
};
