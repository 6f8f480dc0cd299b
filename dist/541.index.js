export const id = 541;

export const ids = [ 541 ];

export const modules = {
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
 30541: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   parseHcl: () => parseHcl
  });
  var cursor = __webpack_require__(24929);
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl-text.js
  function quotedText(source, start, end) {
   const pieces = [];
   const pattern = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])|\$(\$\{)|%(%\{)/g;
   pushEscaped(pieces, source.text, start, end, pattern);
   return pieces.length > 0 ? source.compose(pieces) : source.slice(start, start);
  }
  function heredocText(source, start, end, begin, indentation) {
   const {text} = source;
   const pieces = [];
   let position = start;
   while (position < end) {
    const newline = text.indexOf("\n", position);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    let from = position;
    if (position === begin || text[position - 1] === "\n") while (from < next && from - position < indentation && /[ \t]/.test(text[from])) from++;
    pushEscaped(pieces, text, from, next, /[$%]([$%]\{)/g);
    position = next;
   }
   return pieces.length > 0 ? source.compose(pieces) : source.slice(start, start);
  }
  function commonIndentation(body) {
   let smallest = Number.POSITIVE_INFINITY;
   for (const line of body.split("\n")) {
    if (line.trim() === "") continue;
    smallest = Math.min(smallest, /^[ \t]*/.exec(line)[0].length);
   }
   return Number.isFinite(smallest) ? smallest : 0;
  }
  function pushEscaped(pieces, text, start, end, pattern) {
   let position = start;
   const literal = to => {
    if (to > position) pieces.push({
     text: text.slice(position, to),
     start: position,
     end: to
    });
   };
   for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    literal(at);
    position = at + match[0].length;
    pieces.push({
     text: decode(match[0]),
     start: at,
     end: position
    });
   }
   literal(end);
  }
  const escapes = {
   n: "\n",
   r: "\r",
   t: "\t"
  };
  function decode(escaped) {
   if (escaped[0] !== "\\") return escaped.slice(1);
   const code = escaped.slice(1);
   if (/^[uU]./.test(code)) {
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 1114111 ? String.fromCodePoint(point) : "�";
   }
   return escapes[code] ?? code;
  }
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl-expression.js
  const operators = [ /\|\|/y, /&&/y, /==|!=/y, /<=|>=|<(?!<)|>/y, /[+-]/y, /[*/%]/y ];
  const mostMissing = 20;
  class HclExpressions extends cursor.b {
   missingMarkers=new Set;
   expression() {
    return this.nested(() => {
     const start = this.at;
     const test = this.binary(0);
     if (this.operator(/\?/y) === void 0) return test;
     const consequence = this.expressionAfterSpace();
     this.expect(":");
     const alternative = this.expressionAfterSpace();
     return {
      kind: "condition",
      range: this.from(start),
      test,
      consequence,
      alternative
     };
    });
   }
   expressionAfterSpace() {
    this.space(true);
    return this.expression();
   }
   binary(level) {
    const pattern = operators[level];
    if (!pattern) return this.unary();
    const start = this.at;
    let left = this.binary(level + 1);
    for (;;) {
     const operator = this.operator(pattern);
     if (operator === void 0) return left;
     this.space(true);
     const right = this.binary(level + 1);
     left = {
      kind: "operation",
      range: this.from(start),
      operator,
      operands: [ left, right ]
     };
    }
   }
   operator(pattern) {
    const before = this.at;
    this.space(true);
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) {
     this.at = before;
     return;
    }
    this.at += match[0].length;
    return match[0];
   }
   unary() {
    const start = this.at;
    const operator = this.text[this.at];
    if (operator !== "!" && operator !== "-") return this.postfix();
    this.at++;
    this.space(true);
    const operand = this.nested(() => this.unary());
    return {
     kind: "operation",
     range: this.from(start),
     operator,
     operands: [ operand ]
    };
   }
   postfix() {
    let current = this.primary();
    let splat = false;
    for (;;) {
     this.match(/\s+(?=\.[\p{ID_Start}_])/uy);
     const from = this.at;
     const {start} = current.range;
     const next = this.text[this.at];
     const to = () => ({
      start,
      end: this.source.range(this.at, this.at).start
     });
     if (next === "." && this.text[this.at + 1] !== ".") {
      this.at++;
      const legacy = this.match(/\d+/y);
      const name = legacy === void 0 ? this.identifier() : void 0;
      if (legacy !== void 0) {
       const range = this.source.range(from, this.at);
       const index = {
        kind: "constant",
        range,
        value: Number(legacy)
       };
       current = {
        kind: "index",
        range: to(),
        object: current,
        index
       };
      } else if (name !== void 0) current = {
       kind: "member",
       range: to(),
       object: current,
       name
      }; else if (this.text[this.at] === "*") {
       this.at++;
       splat = true;
      } else throw new cursor.w(this.at);
     } else if (next === "[") {
      this.at++;
      this.space(true);
      if (this.text[this.at] === "*") {
       this.at++;
       this.expect("]");
       splat = true;
       continue;
      }
      const index = this.expression();
      this.expect("]");
      current = {
       kind: "index",
       range: to(),
       object: current,
       index
      };
     } else return splat ? {
      kind: "other",
      range: to()
     } : current;
    }
   }
   primary() {
    const start = this.at;
    const next = this.text[start];
    switch (next) {
    case '"':
     return this.quoted();

    case "<":
     return this.heredoc();

    case "(":
     {
      this.at++;
      const inner = this.expressionAfterSpace();
      this.expect(")");
      return inner;
     }

    case "[":
     return this.collection("[");

    case "{":
     return this.collection("{");
    }
    const number = this.match(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (number !== void 0) return {
     kind: "constant",
     range: this.from(start),
     value: Number(number)
    };
    const name = this.match(/[\p{ID_Start}_][\p{ID_Continue}-]*(?:::[\p{ID_Start}_][\p{ID_Continue}-]*)*/uy);
    if (name === void 0) throw new cursor.w(start);
    if (name === "null") return {
     kind: "constant",
     range: this.from(start),
     value: null
    };
    if (name === "true" || name === "false") return {
     kind: "constant",
     range: this.from(start),
     value: name === "true"
    };
    const range = this.from(start);
    const before = this.at;
    this.space(false);
    if (this.text[this.at] === "(") return this.call(name, start);
    this.at = before;
    return {
     kind: "name",
     range,
     name
    };
   }
   call(name, start) {
    this.at++;
    const args = [];
    let spread = false;
    for (;;) {
     this.space(true);
     if (this.text[this.at] === ")") break;
     args.push(this.expression());
     this.space(true);
     if (this.text.startsWith("...", this.at)) {
      this.at += 3;
      spread = true;
      this.space(true);
     }
     if (this.text[this.at] === ",") this.at++; else if (this.text[this.at] !== ")") throw new cursor.w(this.at);
    }
    this.at++;
    const range = this.from(start);
    return spread ? {
     kind: "other",
     range
    } : {
     kind: "call",
     range,
     name,
     args
    };
   }
   collection(bracket) {
    const start = this.at;
    this.at++;
    this.space(true);
    if (/^for[\s]/.test(this.text.slice(this.at, this.at + 4))) {
     const loop = this.loop(start, bracket);
     if (loop) return loop;
    }
    return bracket === "[" ? this.tuple(start) : this.object(start);
   }
   tuple(start) {
    const items = [];
    for (;;) {
     this.space(true);
     if (this.text[this.at] === "]") break;
     items.push(this.expression());
     this.space(true);
     if (this.text[this.at] === ",") this.at++; else if (this.text[this.at] !== "]") throw new cursor.w(this.at);
    }
    this.at++;
    return {
     kind: "list",
     range: this.from(start),
     items
    };
   }
   object(start) {
    const entries = [];
    for (;;) {
     this.space(true);
     if (this.text[this.at] === "}") break;
     entries.push(this.entry());
     this.space(false);
     const next = this.text[this.at];
     if (next === ",") this.at++; else if (next !== "\n" && next !== "}") throw new cursor.w(this.at);
    }
    this.at++;
    return {
     kind: "object",
     range: this.from(start),
     entries
    };
   }
   entry() {
    const start = this.at;
    const bare = this.match(/[\w-]+(?=[ \t]*(?:=(?!=)|:(?!:)))/y);
    const key = bare === void 0 ? this.nested(() => this.binary(0)) : {
     kind: "text",
     range: this.from(start),
     parts: [ this.source.slice(start, this.at) ]
    };
    this.space(true);
    if (this.text[this.at] !== "=" && this.text[this.at] !== ":") throw new cursor.w(this.at);
    this.at++;
    const value = this.expressionAfterSpace();
    return {
     key,
     value,
     range: this.from(start)
    };
   }
   loop(start, bracket) {
    const head = /for\s+([A-Za-z_][\w-]*)\s*(?:,\s*([A-Za-z_][\w-]*)\s*)?in(?=[\s([{"])\s*/y;
    head.lastIndex = this.at;
    const match = head.exec(this.text);
    if (!match) return;
    this.at += match[0].length;
    const [, first = "", second] = match;
    const collection = this.expression();
    this.expect(":");
    let value = this.expressionAfterSpace();
    let key;
    this.space(true);
    if (bracket === "{") {
     if (!this.text.startsWith("=>", this.at)) throw new cursor.w(this.at);
     this.at += 2;
     key = value;
     value = this.expressionAfterSpace();
     this.space(true);
    }
    const grouped = this.text.startsWith("...", this.at);
    if (grouped) this.at += 3;
    this.space(true);
    const filter = this.match(/if(?=[\s(!])/y) && this.expressionAfterSpace();
    this.expect(bracket === "[" ? "]" : "}");
    const range = this.from(start);
    if (grouped) return {
     kind: "other",
     range
    };
    return {
     kind: "loop",
     range,
     ...second === void 0 ? {} : {
      keyName: first
     },
     valueName: second ?? first,
     collection,
     ...key ? {
      key
     } : {},
     value,
     ...filter ? {
      filter
     } : {}
    };
   }
   quoted() {
    const start = this.at;
    this.at++;
    const parts = [];
    let position = this.at;
    const literal = to => {
     if (to > position) parts.push(quotedText(this.source, position, to));
    };
    for (;;) {
     const next = this.text[this.at];
     if (next === void 0 || next === "\n") throw new cursor.w(start);
     if (next === '"') break;
     if (next === "\\") this.at += 2; else if (this.isTemplate()) {
      literal(this.at);
      parts.push(this.template());
      position = this.at;
     } else this.at += this.isEscapedTemplate() ? 3 : 1;
    }
    literal(this.at);
    this.at++;
    return {
     kind: "text",
     range: this.from(start),
     parts
    };
   }
   heredoc() {
    const start = this.at;
    const head = /<<(-?)[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)(?![\p{ID_Continue}-])[^\n]*\n/uy;
    head.lastIndex = start;
    const match = head.exec(this.text);
    if (!match) throw new cursor.w(start);
    const begin = start + match[0].length;
    const {missingMarkers} = this;
    if (missingMarkers.has(match[2]) || missingMarkers.size >= mostMissing) throw new cursor.w(start);
    const marker = new RegExp(`^[ \\t]*${match[2]}[ \\t]*(?:\\r?$|(?=[^\\w-]))`, "gm");
    marker.lastIndex = begin;
    const end = marker.exec(this.text);
    if (!end) {
     missingMarkers.add(match[2]);
     throw new cursor.w(start);
    }
    const last = end.index;
    const indentation = match[1] === "-" ? commonIndentation(this.text.slice(begin, last)) : 0;
    const parts = [];
    let position = begin;
    this.at = begin;
    while (this.at < last) if (this.isTemplate()) {
     parts.push(heredocText(this.source, position, this.at, begin, indentation));
     parts.push(this.template());
     position = this.at;
    } else this.at += this.isEscapedTemplate() ? 3 : 1;
    parts.push(heredocText(this.source, position, Math.max(position, last), begin, indentation));
    this.at = last + end[0].trimEnd().length;
    return {
     kind: "text",
     range: this.from(start),
     parts
    };
   }
   isTemplate() {
    const next = this.text[this.at];
    return (next === "$" || next === "%") && this.text[this.at + 1] === "{";
   }
   isEscapedTemplate() {
    const next = this.text[this.at];
    return (next === "$" || next === "%") && this.text[this.at + 1] === next && this.text[this.at + 2] === "{";
   }
   template() {
    const start = this.at;
    const directive = this.text[start] === "%";
    this.at += this.text[start + 2] === "~" ? 3 : 2;
    if (directive) {
     this.at = endOfBrackets(this.text, this.at);
     return {
      kind: "other",
      range: this.from(start)
     };
    }
    this.space(true);
    const expression = this.expression();
    this.space(true);
    if (this.text[this.at] === "~") this.at++;
    this.expect("}");
    return {
     ...expression,
     range: this.from(start)
    };
   }
  }
  function endOfBrackets(text, from) {
   let open = 1;
   for (let at = from; at < text.length; at++) if (text[at] === "{") open++; else if (text[at] === "}" && --open === 0) return at + 1; else if (text[at] === "\n") return at;
   return text.length;
  }
  var infrastructure = __webpack_require__(48736);
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl.js
  const blockStart = /^[A-Za-z_][\w-]*(?:[ \t]+"?[\w-]+"?){0,2}[ \t]*\{/gm;
  const parseHcl = text => (0, infrastructure.r_)(text, blockStart, part => new HclReader(part).file());
  class HclReader extends HclExpressions {
   problems=[];
   file() {
    const body = {
     attributes: [],
     blocks: []
    };
    this.body(body);
    while (this.at < this.text.length) {
     this.problem(this.at);
     this.at++;
     this.body(body);
    }
    return {
     ...body,
     problems: this.problems
    };
   }
   body(body) {
    for (;;) {
     this.space(true);
     const next = this.text[this.at];
     if (next === void 0 || next === "}") return;
     const start = this.at;
     try {
      this.item(body);
     } catch (error) {
      if (!(error instanceof cursor.w)) throw error;
      if (!error.tooDeep) this.problem(Math.min(error.at, this.text.length));
      this.at = Math.max(this.at, start + 1);
      this.skipLine();
     }
    }
   }
   item(body) {
    const start = this.at;
    const name = this.identifier();
    if (name === void 0) throw new cursor.w(this.at);
    this.space(false);
    if (this.text[this.at] === "=" && this.text[this.at + 1] !== "=") {
     this.at++;
     this.attribute(name, start, body);
    } else body.blocks.push(this.block(name, start));
   }
   attribute(name, start, body) {
    this.space(true);
    const from = this.at;
    let value;
    try {
     value = this.expression();
     const range = this.from(start);
     this.space(false);
     if (!/^(?:$|[\n,}])/.test(this.text.slice(this.at, this.at + 1))) throw new cursor.w(this.at);
     body.attributes.push({
      name,
      value,
      range
     });
     if (this.text[this.at] === ",") this.at++;
    } catch (error) {
     if (!(error instanceof cursor.w)) throw error;
     if (!error.tooDeep) this.problem(Math.min(error.at, this.text.length));
     this.at = endOfValue(this.text, from);
     value = {
      kind: "other",
      range: this.source.range(from, this.at)
     };
     body.attributes.push({
      name,
      value,
      range: this.source.range(start, this.at)
     });
    }
   }
   block(type, start) {
    const labels = [];
    let header = start + type.length;
    for (;;) {
     this.space(false);
     if (this.text[this.at] === '"') {
      const end = /"(?:[^"\\\n]|\\[^\n])*"/y;
      end.lastIndex = this.at;
      const match = end.exec(this.text);
      if (!match) throw new cursor.w(this.at);
      labels.push(quotedText(this.source, this.at + 1, this.at + match[0].length - 1));
      this.at += match[0].length;
     } else {
      const from = this.at;
      if (this.identifier() === void 0) break;
      labels.push(this.source.slice(from, this.at));
     }
     header = this.at;
    }
    if (this.text[this.at] !== "{") throw new cursor.w(this.at);
    this.at++;
    const body = {
     attributes: [],
     blocks: []
    };
    this.nested(() => this.body(body));
    if (this.text[this.at] === "}") this.at++; else this.problem(start);
    return {
     type,
     labels,
     attributes: body.attributes,
     blocks: body.blocks,
     range: this.source.range(start, this.at),
     header: this.source.range(start, header)
    };
   }
   skipLine() {
    const end = this.text.indexOf("\n", this.at);
    this.at = end < 0 ? this.text.length : end;
   }
   problem(at) {
    const end = Math.min(this.text.length, at + 1);
    const range = this.source.range(Math.min(at, end), end);
    this.problems.push({
     kind: "error",
     message: "Terraform syntax",
     range
    });
   }
  }
  function endOfValue(text, from) {
   let open = 0;
   for (let at = from; at < text.length; at++) {
    const next = text[at];
    if (next === '"') {
     const end = /"(?:[^"\\\n]|\\[^\n])*"?/y;
     end.lastIndex = at;
     at += end.exec(text)[0].length - 1;
    } else if (/[[{(]/.test(next)) open++; else if (/[\]})]/.test(next)) {
     if (open === 0) return at;
     open--;
    } else if (next === "\n" && open === 0) return at;
   }
   return text.length;
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
 })
};
