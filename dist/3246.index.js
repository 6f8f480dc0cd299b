export const id = 3246;

export const ids = [ 3246 ];

export const modules = {
 5882: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S4: () => stringStart,
   TH: () => endOfSkipped,
   ap: () => endOfString,
   kV: () => endOfComment,
   pq: () => countOf,
   tv: () => unescaped,
   vT: () => endOfLine
  });
  const singleLine = {
   length: 1,
   isMultiline: false,
   dollars: 1
  };
  const raw = {
   length: 3,
   isMultiline: true,
   dollars: 0
  };
  function stringStart(text, at) {
   const first = text[at];
   if (first === "'") return text.startsWith("''", at + 1) ? raw : singleLine;
   if (first !== "$") return;
   const dollars = countOf(text, at, "$");
   return text.startsWith("'''", at + dollars) ? {
    length: dollars + 3,
    isMultiline: true,
    dollars
   } : void 0;
  }
  function countOf(text, at, character) {
   let end = at;
   while (text[end] === character) end++;
   return end - at;
  }
  function endOfString(text, at) {
   const first = stringStart(text, at);
   const open = [ {
    start: first,
    braces: 0
   } ];
   let inText = true;
   let i = at + first.length;
   while (i < text.length) {
    const top = open.at(-1);
    const next = text[i];
    if (inText && top.start.isMultiline) if (next === "'") {
     const quotes = countOf(text, i, "'");
     i += quotes;
     if (quotes < 3) continue;
     open.pop();
     if (open.length === 0) return {
      end: i,
      isClosed: true
     };
     inText = false;
    } else if (next === "$" && top.start.dollars > 0) {
     const dollars = countOf(text, i, "$");
     i += dollars;
     if (dollars < top.start.dollars || text[i] !== "{") continue;
     i++;
     inText = false;
    } else i++; else if (next === "\n" || next === "\r") return {
     end: i,
     isClosed: false
    }; else if (inText) if (next === "'") {
     i++;
     open.pop();
     if (open.length === 0) return {
      end: i,
      isClosed: true
     };
     inText = false;
    } else if (next === "$" && text[i + 1] === "{") {
     i += 2;
     inText = false;
    } else i += next === "\\" && !/[\r\n]/.test(text[i + 1] ?? "\n") ? 2 : 1; else {
     const start = stringStart(text, i);
     if (start) {
      open.push({
       start,
       braces: 0
      });
      inText = true;
     } else if (next === "{") top.braces++; else if (next === "}" && top.braces-- === 0) {
      top.braces = 0;
      inText = true;
     }
     i += start?.length ?? 1;
    }
   }
   return {
    end: text.length,
    isClosed: false
   };
  }
  function endOfComment(text, at) {
   if (text[at] !== "/") return;
   if (text[at + 1] === "/") return {
    end: endOfLine(text, at),
    isClosed: true
   };
   if (text[at + 1] !== "*") return;
   const end = text.indexOf("*/", at + 2);
   return end < 0 ? {
    end: text.length,
    isClosed: false
   } : {
    end: end + 2,
    isClosed: true
   };
  }
  function endOfLine(text, at) {
   const end = text.indexOf("\n", at);
   return end < 0 ? text.length : end;
  }
  function endOfSkipped(text, from, what, open = 0) {
   let depth = open;
   let last = from;
   let i = from;
   while (i < text.length) {
    const next = text[i];
    let end;
    switch (next) {
    case "{":
    case "(":
    case "[":
     depth++;
     break;

    case "}":
    case ")":
    case "]":
     if (depth === 0 && what !== "statement") return {
      end: i,
      last
     };
     if (depth > 0) depth--;
     break;

    case "<":
     if (what === "type") depth++;
     break;

    case ">":
     if (what === "type" && depth > 0) depth--;
     break;

    case "\n":
     if (depth === 0 && !(what === "type" && goesOnWithType.test(text.slice(i, i + longestGap)))) return {
      end: i,
      last
     };
     break;

    case ",":
     if (depth === 0 && what === "value") return {
      end: i,
      last
     };
     break;

    case "=":
     if (depth === 0 && what === "type") return {
      end: i,
      last
     };
     break;

    case "#":
     if (isFirstOfLine(text, i)) end = endOfLine(text, i);
     break;

    case "/":
     end = endOfComment(text, i)?.end;
     break;

    case "$":
    case "'":
     if (stringStart(text, i)) end = endOfString(text, i).end;
    }
    const isBlank = next === "/" || next === "#" ? end !== void 0 : /\s/.test(next);
    i = end ?? i + 1;
    if (!isBlank) last = i;
   }
   return {
    end: i,
    last
   };
  }
  const goesOnWithType = /^(?:\s|\/\/[^\n]*\n)*\|/;
  const longestGap = 500;
  function isFirstOfLine(text, at) {
   let before = at;
   while (text[before - 1] === " " || text[before - 1] === "\t") before--;
   return before === 0 || text[before - 1] === "\n" || text[before - 1] === "\r";
  }
  function unescaped(source, start, end) {
   const {text} = source;
   const pieces = [];
   let position = start;
   for (const {0: found, index} of text.slice(start, end).matchAll(escapeSequence)) {
    const at = start + index;
    if (at > position) pieces.push({
     text: text.slice(position, at),
     start: position,
     end: at
    });
    position = at + found.length;
    pieces.push({
     text: decoded(found),
     start: at,
     end: position
    });
   }
   if (pieces.length === 0) return source.slice(start, end);
   if (end > position) pieces.push({
    text: text.slice(position, end),
    start: position,
    end
   });
   return source.compose(pieces);
  }
  const escapeSequence = /\\(?:u\{[0-9A-Fa-f]{1,8}\}|[^\r\n])/g;
  const escapes = {
   n: "\n",
   r: "\r",
   t: "\t"
  };
  function decoded(escaped) {
   const unicode = /^\\u\{([0-9A-Fa-f]{1,8})\}$/.exec(escaped);
   if (unicode) {
    const point = Number.parseInt(unicode[1], 16);
    return point <= 1114111 ? String.fromCodePoint(point) : "�";
   }
   const code = escaped.slice(1);
   return escapes[code] ?? code;
  }
 }),
 83246: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   parseBicep: () => parseBicep
  });
  // CONCATENATED MODULE: ./build/shared/lint/formats/bicep-operators.js
  const precedences = {
   "??": 1,
   "||": 2,
   "&&": 3,
   "|": 4,
   "==": 5,
   "!=": 5,
   "=~": 5,
   "!~": 5,
   "<": 6,
   "<=": 6,
   ">": 6,
   ">=": 6,
   "+": 7,
   "-": 7,
   "*": 8,
   "/": 8,
   "%": 8
  };
  const operator = /\?\?|\|\|?|&&|[=!]=|[=!]~|[<>]=?|[-+*/%]/y;
  var bicep_text = __webpack_require__(5882);
  var cursor = __webpack_require__(24929);
  // CONCATENATED MODULE: ./build/shared/lint/formats/bicep-cursor.js
  const identifier = /[A-Za-z_][A-Za-z0-9_]*/y;
  class BicepCursor extends cursor.b {
   problems=[];
   lookedAt=0;
   open=0;
   isUnclosed=false;
   gap={
    start: -1,
    end: -1
   };
   name() {
    this.space(false);
    const name = this.match(identifier);
    if (name === void 0) throw new cursor.w(this.at);
    return name;
   }
   ahead() {
    if (this.gap.start !== this.at) {
     const start = this.at;
     this.space(true);
     this.gap = {
      start,
      end: this.at
     };
     this.lookedAt += this.at - start;
     this.at = start;
    }
    return this.gap.end;
   }
   enter() {
    this.at++;
    this.open++;
   }
   leave(bracket) {
    this.expect(bracket);
    this.open--;
   }
   state() {
    const {depth, open} = this;
    return {
     depth,
     open
    };
   }
   recovered(error, start, {depth, open}, what) {
    if (!(error instanceof cursor.w)) throw error;
    this.problem(error.at);
    this.depth = depth;
    const opened = this.open - open;
    this.open = open;
    this.skip(what, opened);
    if (this.at === start) this.at++;
    return {
     kind: "other",
     range: this.from(start)
    };
   }
   skip(what, open = 0) {
    const {end, last} = (0, bicep_text.TH)(this.text, this.at, what, open);
    this.lookedAt += end - this.at;
    this.at = end;
    return last;
   }
   problem(at) {
    const end = Math.min(this.text.length, at + 1);
    const range = this.source.range(Math.min(at, end), end);
    this.problems.push({
     kind: "error",
     message: "Bicep syntax",
     range
    });
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/formats/bicep-string.js
  class BicepStrings extends BicepCursor {
   quoted() {
    const start = this.at;
    const kind = (0, bicep_text.S4)(this.text, start);
    if (!kind) throw new cursor.w(start);
    this.at += kind.length;
    if (kind.isMultiline) this.match(/\r?\n/y);
    const parts = [];
    let position = this.at;
    for (;;) {
     const {end, isHole} = kind.isMultiline ? this.endOfLines(start, kind.dollars) : this.endOfPiece(start);
     if (kind.isMultiline && (end > position || kind.dollars === 0)) parts.push(this.source.slice(position, end)); else if (end > position) parts.push((0, 
     bicep_text.tv)(this.source, position, end));
     if (!isHole) return {
      kind: "text",
      range: this.from(start),
      parts
     };
     this.open++;
     const expression = this.expressionAfterSpace();
     this.leave("}");
     parts.push({
      ...expression,
      range: this.source.range(end, this.at)
     });
     position = this.at;
    }
   }
   endOfPiece(start) {
    const {text} = this;
    for (;;) {
     const next = text[this.at];
     if (next === void 0 || next === "\n" || next === "\r") throw new cursor.w(start);
     const end = this.at++;
     if (next === "'") return {
      end,
      isHole: false
     };
     if (next === "\\" && text[this.at] !== "\n" && text[this.at] !== "\r") this.at++; else if (next === "$" && text[this.at] === "{") {
      this.at++;
      return {
       end,
       isHole: true
      };
     }
    }
   }
   endOfLines(start, dollars) {
    const {text} = this;
    while (this.at < text.length) {
     const next = text[this.at];
     const count = next === "'" || next === "$" ? (0, bicep_text.pq)(text, this.at, next) : 0;
     this.at += count || 1;
     if (next === "'" && count >= 3) return {
      end: this.at - 3,
      isHole: false
     };
     if (next === "$" && dollars > 0 && count >= dollars && text[this.at] === "{") {
      this.at++;
      return {
       end: this.at - 1 - dollars,
       isHole: true
      };
     }
    }
    throw new cursor.w(start);
   }
  }
  var infrastructure = __webpack_require__(48736);
  // CONCATENATED MODULE: ./build/shared/lint/formats/bicep-expression.js
  const bicep_expression_identifier = /[A-Za-z_][A-Za-z0-9_]*/y;
  const digits = /[0-9]+/y;
  const negative = /-[0-9]+/y;
  class BicepExpressions extends BicepStrings {
   nestedIn=new Map;
   expression() {
    if (this.depth > infrastructure.vK) return this.tooDeep();
    this.depth++;
    const value = this.conditional();
    this.depth--;
    return value;
   }
   tooDeep() {
    const start = this.at;
    const last = this.skip("value");
    if (this.at === start) throw new cursor.w(start);
    return {
     kind: "other",
     range: this.source.range(start, last)
    };
   }
   conditional() {
    const start = this.at;
    const test = this.binary(0);
    if (this.text[this.ahead()] !== "?") return test;
    this.at = this.ahead() + 1;
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
   }
   expressionAfterSpace() {
    this.space(true);
    return this.expression();
   }
   binary(least) {
    const start = this.at;
    let left = this.unary();
    for (let length = 0; ;length++) {
     const sign = this.operatorAhead();
     const precedence = precedences[sign] ?? 0;
     if (precedence <= least) return left;
     this.at = this.ahead() + sign.length;
     this.space(true);
     const right = this.binary(precedence);
     const range = this.from(start);
     left = length < infrastructure.vK ? {
      kind: "operation",
      range,
      operator: sign,
      operands: [ left, right ]
     } : {
      kind: "other",
      range
     };
    }
   }
   operatorAhead() {
    const at = this.ahead();
    operator.lastIndex = at;
    const sign = operator.exec(this.text)?.[0] ?? "";
    return sign === "-" && /[\r\n]/.test(this.text.slice(this.at, at)) ? "" : sign;
   }
   unary() {
    const signs = [];
    for (;;) {
     const next = this.text[this.at];
     if (next !== "!" && next !== "-" && next !== "+") break;
     negative.lastIndex = this.at;
     if (next === "-" && negative.test(this.text)) break;
     signs.push(this.at);
     this.at++;
     this.space(true);
    }
    let value = this.postfix();
    if (signs.length > infrastructure.vK) return {
     kind: "other",
     range: this.from(signs[0])
    };
    for (const at of signs.reverse()) value = {
     kind: "operation",
     range: this.from(at),
     operator: this.text[at],
     operands: [ value ]
    };
    return value;
   }
   postfix() {
    const start = this.at;
    let current = this.primary();
    for (let length = 0; ;length++) {
     if (length > infrastructure.vK) current = {
      kind: "other",
      range: this.from(start)
     };
     const next = this.text[this.at];
     const after = this.text[this.at + 1];
     if (next === "[") current = this.index(start, current); else if (next === "!" && after !== "=" && after !== "~") this.at++; else if (next === ":" && after === ":") {
      this.at += 2;
      this.name();
      current = {
       kind: "other",
       range: this.from(start)
      };
     } else if (this.isMember()) current = this.member(start, current); else return current;
    }
   }
   isMember() {
    const at = this.ahead();
    const next = this.text[at];
    const after = this.text[at + 1];
    if (next === ".") return after !== ".";
    return next === "?" && after === "." && at === this.at && /\w/.test(this.text[at + 2] ?? "");
   }
   index(start, object) {
    this.enter();
    if (this.text[this.at] === "?") this.at++;
    this.space(true);
    const isFromEnd = this.text[this.at] === "^";
    if (isFromEnd) this.at++;
    const index = this.expressionAfterSpace();
    this.leave("]");
    const range = this.from(start);
    return isFromEnd ? {
     kind: "other",
     range
    } : {
     kind: "index",
     range,
     object,
     index
    };
   }
   member(start, object) {
    this.at = this.ahead() + 1;
    if (this.text[this.at] === "?" || this.text[this.at] === ".") this.at++;
    const name = this.name();
    const end = this.at;
    if (this.isCall()) return this.call(start, this.text.slice(start, end));
    return {
     kind: "member",
     range: this.from(start),
     object,
     name
    };
   }
   primary() {
    const start = this.at;
    switch (this.text[start]) {
    case "'":
    case "$":
     return this.quoted();

    case "{":
     return this.object();

    case "[":
     return this.list();

    case "(":
     return this.parenthesized();
    }
    const number = this.match(negative) ?? this.match(digits);
    if (number !== void 0) return {
     kind: "constant",
     range: this.from(start),
     value: Number(number)
    };
    const name = this.match(bicep_expression_identifier);
    const range = this.from(start);
    switch (name) {
    case void 0:
     throw new cursor.w(start);

    case "null":
     return {
      kind: "constant",
      range,
      value: null
     };

    case "true":
    case "false":
     return {
      kind: "constant",
      range,
      value: name === "true"
     };
    }
    if (this.isCall()) return this.call(start, name);
    return this.isLambda() ? this.lambda(start) : {
     kind: "name",
     range,
     name
    };
   }
   isCall() {
    const before = this.at;
    this.space(false);
    if (this.text[this.at] === "(") return true;
    this.at = before;
    return false;
   }
   call(start, name) {
    const args = this.arguments();
    return {
     kind: "call",
     range: this.from(start),
     name,
     args
    };
   }
   arguments() {
    const args = [];
    this.enter();
    for (;;) {
     this.space(true);
     if (this.text[this.at] === ")") break;
     args.push(this.expression());
     this.space(true);
     if (this.text[this.at] === ",") this.at++; else if (this.text[this.at] !== ")") throw new cursor.w(this.at);
    }
    this.leave(")");
    return args;
   }
   parenthesized() {
    const start = this.at;
    const values = this.arguments();
    if (this.isLambda()) return this.lambda(start);
    if (values.length !== 1) throw new cursor.w(start);
    return values[0];
   }
   isLambda() {
    return this.text.startsWith("=>", this.ahead());
   }
   lambda(start) {
    this.at = this.ahead() + 2;
    this.expressionAfterSpace();
    return {
     kind: "other",
     range: this.from(start)
    };
   }
   list() {
    const start = this.at;
    const items = [];
    this.enter();
    this.space(true);
    if (this.match(/for(?!\w)/y) !== void 0) return this.loop(start);
    for (;;) {
     this.separator();
     if (this.text[this.at] === "]") break;
     items.push(this.isSpread() ? this.spread() : this.expression());
    }
    this.leave("]");
    return {
     kind: "list",
     range: this.from(start),
     items
    };
   }
   separator() {
    this.space(true);
    while (this.text[this.at] === ",") {
     this.at++;
     this.space(true);
    }
   }
   isSpread() {
    return this.text.startsWith("...", this.at);
   }
   spread() {
    const start = this.at;
    this.at += 3;
    const value = this.expressionAfterSpace();
    return {
     kind: "spread",
     range: this.from(start),
     value
    };
   }
   loop(start) {
    this.space(true);
    const isPair = this.text[this.at] === "(";
    if (isPair) this.enter();
    const valueName = this.name();
    let keyName;
    if (isPair) {
     this.expect(",");
     keyName = this.name();
     this.leave(")");
    }
    this.space(true);
    if (this.match(/in(?!\w)/y) === void 0) throw new cursor.w(this.at);
    const collection = this.expressionAfterSpace();
    this.expect(":");
    this.space(true);
    const {condition, value} = this.conditioned();
    this.leave("]");
    return {
     kind: "loop",
     range: this.from(start),
     ...keyName !== void 0 && {
      keyName
     },
     valueName,
     collection,
     value,
     ...condition && {
      filter: condition
     }
    };
   }
   conditioned() {
    if (this.match(/if(?=\s*\()/y) === void 0) return {
     value: this.expression()
    };
    this.space(true);
    const condition = this.parenthesized();
    return {
     condition,
     value: this.expressionAfterSpace()
    };
   }
   object() {
    const start = this.at;
    const entries = [];
    const resources = [];
    this.enter();
    for (;;) {
     this.separator();
     if (this.text[this.at] === "}") {
      this.leave("}");
      break;
     }
     if (this.at >= this.text.length) {
      if (!this.isUnclosed) this.problem(start);
      this.isUnclosed = true;
      break;
     }
     this.entry(entries, resources);
    }
    const object = {
     kind: "object",
     range: this.from(start),
     entries
    };
    if (resources.length > 0) this.nestedIn.set(object, resources);
    return object;
   }
   entry(entries, resources) {
    const start = this.at;
    const state = this.state();
    let key;
    let value;
    try {
     if (this.text[start] === "@") {
      this.decorator();
      return;
     }
     if (this.isChildResource()) {
      resources.push(this.childResource());
      return;
     }
     if (this.isSpread()) value = this.spread(); else {
      key = this.key();
      this.expect(":");
      value = this.expressionAfterSpace();
     }
    } catch (error) {
     value = this.recovered(error, start, state, "value");
    }
    key ??= {
     kind: "other",
     range: value.range
    };
    entries.push({
     key,
     value,
     range: this.from(start)
    });
   }
   isChildResource() {
    const start = this.at;
    if (this.match(/resource(?!\w)/y) === void 0) return false;
    this.space(false);
    const isKeyword = /[A-Za-z_]/.test(this.text[this.at] ?? "");
    this.at = start;
    return isKeyword;
   }
   key() {
    const start = this.at;
    if ((0, bicep_text.S4)(this.text, start)) return this.quoted();
    this.name();
    return {
     kind: "text",
     range: this.from(start),
     parts: [ this.source.slice(start, this.at) ]
    };
   }
   decorator() {
    this.at++;
    this.expression();
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/formats/bicep.js
  const declarationStart = /^(?:@\w|(?:param|var|resource|module|output|type|func|targetScope|metadata|import|using|extends|extension|extensionConfig|provider|assert|test)\b)/gm;
  const parseBicep = text => (0, infrastructure.r_)(text, declarationStart, part => new BicepReader(part).file());
  class BicepReader extends BicepExpressions {
   file() {
    const blocks = [];
    for (;;) {
     this.space(true);
     const start = this.at;
     if (start >= this.text.length) break;
     const state = this.state();
     try {
      this.statement(blocks);
      this.space(false);
      if (!/^[\r\n]?$/.test(this.text.slice(this.at, this.at + 1))) throw new cursor.w(this.at);
     } catch (error) {
      this.recovered(error, start, state, "statement");
     }
    }
    return {
     attributes: [],
     blocks,
     problems: this.problems
    };
   }
   statement(blocks) {
    const start = this.at;
    if (this.text[start] === "@") {
     this.decorator();
     return;
    }
    const keyword = this.name();
    switch (keyword) {
    case "resource":
    case "module":
     blocks.push(this.labelled(keyword, start));
     break;

    case "param":
    case "var":
    case "output":
     blocks.push(this.named(keyword, start));
     break;

    case "using":
     blocks.push(this.using(start));
     break;

    case "targetScope":
    case "metadata":
    case "assert":
     if (keyword !== "targetScope") this.name();
     this.sign();
     this.expression();
     break;

    case "type":
     this.name();
     this.sign();
     this.skip("type");
     break;

    case "func":
     this.name();
     this.skip("type");
     if (!this.text.startsWith("=>", this.at)) throw new cursor.w(this.at);
     this.at += 2;
     this.expressionAfterSpace();
     break;

    case "import":
    case "extends":
    case "extension":
    case "extensionConfig":
    case "provider":
    case "test":
     this.skip("statement");
     break;

    default:
     throw new cursor.w(start);
    }
   }
   childResource() {
    const start = this.at;
    return this.labelled(this.name(), start);
   }
   labelled(type, start) {
    const symbol = this.symbol();
    const label = this.label();
    if (!label) throw new cursor.w(this.at);
    const header = this.from(start);
    this.space(false);
    this.match(/existing\b\??/y);
    this.sign();
    const {condition, value} = this.conditioned();
    return {
     type,
     labels: [ symbol, label ],
     ...this.body(value),
     value,
     ...condition && {
      condition
     },
     range: this.from(start),
     header
    };
   }
   named(type, start) {
    const symbol = this.symbol();
    const header = this.from(start);
    this.space(false);
    let end = this.at;
    if (this.text[end] !== "=") {
     const last = this.skip("type");
     if (last === end) throw new cursor.w(end);
     end = last;
    }
    if (this.text[this.at] !== "=" && type === "param") {
     const range = this.source.range(start, end);
     return {
      type,
      labels: [ symbol ],
      attributes: [],
      blocks: [],
      range,
      header
     };
    }
    this.sign();
    const value = this.expression();
    return {
     type,
     labels: [ symbol ],
     ...this.body(value),
     value,
     range: this.from(start),
     header
    };
   }
   using(start) {
    const label = this.label();
    const range = this.from(start);
    this.skip("statement");
    return {
     type: "using",
     labels: label ? [ label ] : [],
     attributes: [],
     blocks: [],
     range,
     header: range
    };
   }
   sign() {
    this.space(false);
    if (this.text[this.at] !== "=") throw new cursor.w(this.at);
    this.at++;
    this.space(true);
   }
   symbol() {
    this.space(false);
    const start = this.at;
    this.name();
    return this.source.slice(start, this.at);
   }
   label() {
    this.space(false);
    const start = this.at;
    if (this.match(/'(?:[^'\\\r\n]|\\[^\r\n])*'/y) === void 0) return;
    return this.source.slice(start + 1, this.at - 1);
   }
   body(value) {
    const object = bodyOf(value);
    if (!object) return {
     attributes: [],
     blocks: []
    };
    return {
     attributes: attributesOf(object),
     blocks: this.nestedIn.get(object) ?? []
    };
   }
  }
  function bodyOf(value) {
   if (value.kind === "loop") return bodyOf(value.value);
   return value.kind === "object" ? value : void 0;
  }
  function attributesOf({entries}) {
   const spreads = entries.filter(({value}) => value.kind === "spread");
   return entries.flatMap(({key, value, range}) => {
    const name = nameOf(key);
    if (name === void 0) return [];
    const isReplaced = spreads.some(spread => spread.range.start > range.start && mayHave(spread.value, name));
    return isReplaced ? [] : [ {
     name,
     value,
     range
    } ];
   });
  }
  function nameOf(key) {
   const [name] = key.kind === "text" && key.parts.length === 1 ? key.parts : [];
   return name && "text" in name ? name.text : void 0;
  }
  function mayHave(expression, name) {
   switch (expression.kind) {
   case "spread":
    return mayHave(expression.value, name);

   case "condition":
    return mayHave(expression.consequence, name) || mayHave(expression.alternative, name);

   case "object":
    return expression.entries.some(({key, value}) => (nameOf(key) ?? name) === name && (value.kind !== "spread" || mayHave(value, name)));

   default:
    return true;
   }
  }
 }),
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
 })
};
