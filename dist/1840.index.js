"use strict";

exports.id = 1840;

exports.ids = [ 1840 ];

exports.modules = {
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
      const inner = this.name();
      const range = this.from(start);
      current = current.kind === "name" ? {
       kind: "name",
       range,
       name: `${current.name}::${inner}`
      } : {
       kind: "other",
       range
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
    const existing = this.match(/existing\b\??/y);
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
     ...existing && {
      existing: true
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
 82611: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BicepFiles: () => BicepFiles,
   y: () => localModule
  });
  var external_node_path_ = __webpack_require__(76760);
  var bicep_text = __webpack_require__(5882);
  // CONCATENATED MODULE: ./build/shared/lint/formats/bicep-outline.js
  const header = /(param|var|resource|module|output|type|func|targetScope|metadata|import|using|extends|extension|extensionConfig|provider|assert|test)\b(?:[ \t]+(\w{1,200}))?(?:[ \t]*'([^'\r\n]{0,300})'([ \t]+existing\b)?)?/y;
  function outlineBicep(source) {
   const found = outline(source, false);
   return found.problems.length > 0 ? outline(source, true) : found;
  }
  const closing = {
   "{": "}",
   "(": ")",
   "[": "]"
  };
  function outline(source, isBroken) {
   const {text} = source;
   const declarations = [];
   const problems = [];
   const open = [];
   let current;
   let start = 0;
   let decorator;
   const problem = (message, at) => {
    problems.push({
     kind: "error",
     message,
     range: source.range(at, at + 1)
    });
   };
   const finish = end => {
    if (current) declarations.push({
     ...current,
     range: {
      start,
      end
     }
    });
    current = void 0;
   };
   let i = 0;
   let isLineStart = true;
   while (i < text.length) {
    const char = text[i];
    if (isLineStart && (char >= "a" && char <= "z" || char === "@")) {
     const atMargin = i === 0 || text[i - 1] === "\n" || text[i - 1] === "\r";
     header.lastIndex = i;
     const match = open.length === 0 || isBroken && atMargin ? header.exec(text) : null;
     if (match && (open.length === 0 || match[2] !== void 0 && match[1] !== "type")) {
      if (open.length > 0) problem(`no end for this '${open[0].kind}'`, open[0].at);
      open.length = 0;
      finish(decorator ?? i);
      start = decorator ?? i;
      decorator = void 0;
      const [whole, keyword = "", name = "", label = "", existing] = match;
      current = {
       keyword,
       name,
       label,
       existing: existing !== void 0
      };
      i += whole.length;
      isLineStart = false;
      continue;
     }
     if (char === "@" && open.length === 0) decorator ??= i;
    }
    let end;
    switch (char) {
    case "\n":
    case "\r":
     isLineStart = true;
     i++;
     continue;

    case " ":
    case "\t":
     i++;
     continue;

    case "$":
    case "'":
     end = (0, bicep_text.S4)(text, i) && (0, bicep_text.ap)(text, i);
     if (end && !end.isClosed) problem("a string is not closed", i);
     break;

    case "{":
    case "(":
    case "[":
     open.push({
      kind: char,
      at: i
     });
     break;

    case "}":
    case ")":
    case "]":
     if (closing[open.at(-1)?.kind ?? ""] === char) open.pop(); else problem(`'${char}' closes nothing`, i);
     break;

    case "/":
     end = (0, bicep_text.kV)(text, i);
     if (end && !end.isClosed) problem("a comment is not closed", i);
     break;

    case "#":
     if (isLineStart) end = {
      end: (0, bicep_text.vT)(text, i),
      isClosed: true
     };
     break;
    }
    isLineStart = false;
    i = end?.end ?? i + 1;
   }
   if (open.length > 0) problem(`no end for this '${open[0].kind}'`, open[0].at);
   finish(text.length);
   return {
    declarations,
    problems
   };
  }
  var json = __webpack_require__(50929);
  var yaml = __webpack_require__(55684);
  var lint_source = __webpack_require__(33751);
  var latest = __webpack_require__(83407);
  var value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/template-text.js
  const templates = /\.bicepparam$|\.(?:tmpl|tpl|template)\.bicep$/i;
  const action = /\{\{[^\n{}]{0,500}\}\}/g;
  function isTemplatedBicep({path, text}) {
   return templates.test(path) && text.includes("{{");
  }
  function bicepWithoutActions(file) {
   const {text} = file;
   const pieces = [];
   for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop + 1;
    const line = text.slice(start, end);
    if (line.includes("{{")) for (const piece of lineWithoutActions(line, start)) pieces.push(piece); else pieces.push({
     text: line,
     start,
     end
    });
    start = end;
   }
   return lint_source.Dv.of(file).compose(pieces.filter(piece => piece.text !== ""));
  }
  function lineWithoutActions(line, offset) {
   const pieces = [];
   const isBlank = line.replace(action, "").trim() === "";
   let position = 0;
   let isInString = false;
   const add = (text, end) => {
    pieces.push({
     text,
     start: offset + position,
     end: offset + end
    });
    position = end;
   };
   for (const match of line.matchAll(action)) {
    const before = line.slice(position, match.index);
    if (countOf(before, "'") % 2 === 1) isInString = !isInString;
    add(before, match.index);
    add(isBlank ? " " : isInString ? "${_}" : "_", match.index + match[0].length);
   }
   add(line.slice(position), line.length);
   return pieces;
  }
  function countOf(text, sign) {
   return text.split(sign).length - 1;
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/files.js
  const mostKept = 5e3;
  const mostResources = 5e3;
  class BicepFiles {
   parse;
   files;
   kept=new latest.Q(mostKept);
   resources=new latest.Q(mostResources);
   loaded=new latest.Q(10);
   reported=new Set;
   problems=[];
   constructor(parse, files) {
    this.parse = parse;
    this.files = files;
   }
   get(name) {
    return this.kept.get(name, () => this.load(name));
   }
   source(name) {
    return this.files.read(name);
   }
   text(from, name) {
    return this.files.read(external_node_path_.posix.join(external_node_path_.posix.dirname(from.path), name));
   }
   data(from, name, format) {
    const file = external_node_path_.posix.join(external_node_path_.posix.dirname(from.path), name);
    return this.loaded.get(`${format} ${file}`, () => {
     const source = this.files.read(file);
     if (!source) return;
     const parse = format === "json" ? json.parseJson : yaml.parseYaml;
     return (0, value.OK)(parse(lint_source.Dv.of(source)).documents[0], source);
    });
   }
   load(name) {
    const file = this.files.read(name);
    if (!file) return;
    const isTemplated = isTemplatedBicep(file);
    const text = isTemplated ? bicepWithoutActions(file) : lint_source.Dv.of(file);
    const outline = outlineBicep(text);
    const isNew = !this.reported.has(name) && !isTemplated;
    this.reported.add(name);
    if (isNew) for (const problem of outline.problems) this.problems.push({
     file,
     problem
    });
    const isSaid = !isNew || outline.problems.length > 0;
    const declarations = outline.declarations.map(declared => new LazyDeclaration(declared, text, slice => this.parsed(file, declared.keyword, slice, isSaid)));
    const symbols = new Map;
    const outputs = new Map;
    for (const declared of declarations) if (declared.keyword === "output") outputs.set(declared.name, declared); else if (declared.name !== "") symbols.set(declared.name, declared);
    return {
     file,
     declarations,
     symbols,
     outputs,
     around: innerResources(declarations)
    };
   }
   parsed(file, keyword, slice, isSaid) {
    const parse = () => this.parsedAnew(file, slice, isSaid);
    const key = `${file.path} ${slice.startOffset(0)}`;
    return keyword === "resource" ? this.resources.get(key, parse) : parse();
   }
   parsedAnew(file, slice, isSaid) {
    const {blocks, problems} = this.parse(slice);
    const at = `${file.path} ${slice.range().start}`;
    if (!isSaid && problems.length > 0 && !this.reported.has(at)) {
     this.reported.add(at);
     for (const problem of problems) this.problems.push({
      file,
      problem
     });
    }
    return blocks[0];
   }
  }
  const innerResource = /\n[ \t]{1,200}resource[ \t]{1,9}(\w{1,200})[ \t]{1,9}'/g;
  function innerResources(declarations) {
   let found;
   const read = () => {
    const inner = new Map;
    for (const declared of declarations) {
     if (declared.keyword !== "resource") continue;
     for (const [, symbol] of declared.source.matchAll(innerResource)) inner.set(symbol, inner.has(symbol) ? void 0 : declared);
    }
    return inner;
   };
   return symbol => {
    found ??= read();
    return found.get(symbol);
   };
  }
  class LazyDeclaration {
   keyword;
   name;
   label;
   existing;
   source;
   text;
   start;
   parse;
   parsed;
   constructor(outlined, text, parse) {
    const {keyword, name, label, existing, range} = outlined;
    this.keyword = keyword;
    this.name = name;
    this.label = label;
    this.existing = existing;
    this.source = text.text.slice(range.start, range.end);
    this.text = text;
    this.start = range.start;
    this.parse = parse;
   }
   get item() {
    if (this.parsed) return this.parsed;
    const slice = this.text.slice(this.start, this.start + this.source.length);
    const block = this.parse(slice);
    if (this.keyword !== "resource") this.parsed = block;
    return block;
   }
  }
  function localModule(declared, file) {
   if (declared.label === "" || /^(?:br|ts)[:/]/.test(declared.label)) return;
   return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), declared.label));
  }
 }),
 27623: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BicepResources: () => BicepResources
  });
  var infrastructure = __webpack_require__(48736);
  var source = __webpack_require__(33751);
  var declared_types = __webpack_require__(95302);
  var mentions = __webpack_require__(46015);
  var resource = __webpack_require__(796);
  var shape = __webpack_require__(46172);
  var values_value = __webpack_require__(77960);
  var files = __webpack_require__(82611);
  var bicep_scope = __webpack_require__(42222);
  var azurerm_body = __webpack_require__(6818);
  var azurerm_shape = __webpack_require__(61853);
  var texts = __webpack_require__(74393);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/verified-modules.js
  const identity = {
   "identity.systemAssigned": "managedIdentities.systemAssigned",
   "identity.userAssignedIdentities": [ "managedIdentities.userAssignedResourceIds", "managedIdentities.userAssignedResourcesIds" ]
  };
  const common = {
   ...identity,
   location: "location",
   tags: "tags"
  };
  const azdContainerApp = {
   type: "Microsoft.App/containerApps",
   shape: {
    location: "location",
    tags: "tags",
    "identity.type": "identityType",
    "identity.userAssignedIdentities": [ "userAssignedIdentityResourceId", "identityName" ],
    "properties.configuration.ingress.allowInsecure": "ingressAllowInsecure",
    "properties.configuration.ingress.enabled": "ingressEnabled",
    "properties.configuration.ingress.external": "external",
    "properties.configuration.ingress.ipSecurityRestrictions": "ipSecurityRestrictions",
    "properties.configuration.ingress.targetPort": "targetPort",
    "properties.environmentId": "containerAppsEnvironmentName",
    "properties.template.containers": (0, azurerm_shape._d)(".", {
     env: "env",
     image: "imageName",
     name: "containerName",
     probes: "containerProbes"
    })
   },
   defaults: {
    "properties.configuration.ingress.enabled": true,
    "properties.configuration.ingress.external": true,
    "properties.configuration.ingress.targetPort": 80
   },
   absent: [ "identity", "properties.configuration.ingress.disabled", "properties.configuration.ingress.ipSecurityRestrictions", "tags" ]
  };
  const modules = {
   "avm/ptn/azd/acr-container-app": azdContainerApp,
   "avm/ptn/azd/container-app-upsert": azdContainerApp,
   "avm/res/api-management/service": {
    type: "Microsoft.ApiManagement/service",
    shape: {
     ...common,
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "properties.virtualNetworkConfiguration.subnetResourceId": "subnetResourceId",
     "properties.virtualNetworkType": "virtualNetworkType",
     "sku.name": "sku"
    },
    absent: [ "properties.virtualNetworkConfiguration", "tags" ]
   },
   "avm/res/app/container-app": {
    type: "Microsoft.App/containerApps",
    shape: {
     ...common,
     "properties.configuration.ingress.allowInsecure": "ingressAllowInsecure",
     "properties.configuration.ingress.clientCertificateMode": "clientCertificateMode",
     "properties.configuration.ingress.disabled": "disableIngress",
     "properties.configuration.ingress.external": "ingressExternal",
     "properties.configuration.ingress.ipSecurityRestrictions": "ipSecurityRestrictions",
     "properties.configuration.ingress.targetPort": "ingressTargetPort",
     "properties.configuration.ingress.transport": "ingressTransport",
     "properties.configuration.registries": "registries",
     "properties.configuration.secrets": "secrets",
     "properties.environmentId": [ "environmentResourceId", "environmentId" ],
     "properties.template.containers": "containers",
     "properties.template.initContainers": "initContainersTemplate"
    },
    defaults: {
     "properties.configuration.ingress.allowInsecure": true,
     "properties.configuration.ingress.disabled": false,
     "properties.configuration.ingress.external": true,
     "properties.configuration.ingress.targetPort": 80
    },
    absent: [ "identity", "properties.configuration.ingress.enabled", "properties.configuration.ingress.ipSecurityRestrictions", "tags" ]
   },
   "avm/res/app/job": {
    type: "Microsoft.App/jobs",
    shape: {
     ...common,
     "properties.configuration.registries": "registries",
     "properties.configuration.secrets": "secrets",
     "properties.environmentId": "environmentResourceId",
     "properties.template.containers": "containers"
    },
    absent: [ "identity", "tags" ]
   },
   "avm/res/app/managed-environment": {
    type: "Microsoft.App/managedEnvironments",
    shape: {
     ...common,
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "properties.vnetConfiguration.infrastructureSubnetId": [ "infrastructureSubnetResourceId", "infrastructureSubnetId" ],
     "properties.vnetConfiguration.internal": "internal"
    },
    absent: [ "tags" ]
   },
   "avm/res/container-instance/container-group": {
    type: "Microsoft.ContainerInstance/containerGroups",
    shape: {
     ...common,
     "properties.containers": "containers",
     "properties.imageRegistryCredentials": "imageRegistryCredentials",
     "properties.ipAddress": "ipAddress",
     "properties.subnetIds": "subnets"
    },
    absent: [ "identity", "properties.subnetIds", "tags" ]
   },
   "avm/res/container-registry/registry": {
    type: "Microsoft.ContainerRegistry/registries",
    shape: {
     ...common,
     "properties.adminUserEnabled": "acrAdminUserEnabled",
     "properties.anonymousPullEnabled": "anonymousPullEnabled",
     "properties.networkRuleSet.defaultAction": "networkRuleSetDefaultAction",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "sku.name": "acrSku"
    },
    defaults: {
     "properties.adminUserEnabled": false
    }
   },
   "avm/res/event-hub/namespace": {
    type: "Microsoft.EventHub/namespaces",
    shape: {
     ...common,
     "properties.disableLocalAuth": "disableLocalAuth",
     "properties.minimumTlsVersion": "minimumTlsVersion",
     "properties.networkRuleSets": "networkRuleSets",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess"
    }
   },
   "avm/res/key-vault/vault": {
    type: "Microsoft.KeyVault/vaults",
    shape: {
     ...common,
     "properties.enablePurgeProtection": "enablePurgeProtection",
     "properties.enableRbacAuthorization": "enableRbacAuthorization",
     "properties.networkAcls": "networkAcls",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess"
    }
   },
   "avm/res/managed-identity/user-assigned-identity": {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    shape: {
     location: "location",
     tags: "tags"
    }
   },
   "avm/res/network/network-security-group": {
    type: "Microsoft.Network/networkSecurityGroups",
    shape: {
     location: "location",
     "properties.securityRules": "securityRules",
     tags: "tags"
    },
    absent: [ "properties.securityRules", "tags" ]
   },
   "avm/res/network/private-endpoint": {
    type: "Microsoft.Network/privateEndpoints",
    shape: {
     location: "location",
     "properties.privateLinkServiceConnections": [ "privateLinkServiceConnections", "manualPrivateLinkServiceConnections" ],
     "properties.subnet.id": "subnetResourceId",
     tags: "tags"
    }
   },
   "avm/res/network/virtual-network": {
    type: "Microsoft.Network/virtualNetworks",
    shape: {
     location: "location",
     tags: "tags",
     "properties.addressSpace.addressPrefixes": "addressPrefixes",
     "properties.subnets": (0, azurerm_shape._d)("subnets", {
      name: "name",
      "properties.addressPrefix": "addressPrefix",
      "properties.addressPrefixes": "addressPrefixes",
      "properties.networkSecurityGroup.id": [ "networkSecurityGroupResourceId", "networkSecurityGroupId" ]
     })
    }
   },
   "avm/res/storage/storage-account": {
    type: "Microsoft.Storage/storageAccounts",
    shape: {
     ...common,
     "properties.allowBlobPublicAccess": "allowBlobPublicAccess",
     "properties.allowSharedKeyAccess": "allowSharedKeyAccess",
     "properties.minimumTlsVersion": "minimumTlsVersion",
     "properties.networkAcls": "networkAcls",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "properties.supportsHttpsTrafficOnly": "supportsHttpsTrafficOnly"
    },
    defaults: {
     "properties.supportsHttpsTrafficOnly": true
    }
   },
   "avm/res/web/site": {
    type: "Microsoft.Web/sites",
    shape: {
     ...common,
     kind: "kind",
     "properties.authSettingsV2": "authSettingV2Configuration",
     "properties.clientCertEnabled": "clientCertEnabled",
     "properties.configs": "configs",
     "properties.httpsOnly": "httpsOnly",
     "properties.privateEndpoints": "privateEndpoints",
     "properties.publicNetworkAccess": "publicNetworkAccess",
     "properties.serverFarmId": "serverFarmResourceId",
     "properties.settings": "appSettingsKeyValuePairs",
     "properties.siteConfig": "siteConfig",
     "properties.virtualNetworkSubnetId": [ "virtualNetworkSubnetResourceId", "virtualNetworkSubnetId" ]
    },
    defaults: {
     "properties.httpsOnly": true
    },
    absent: [ "identity", "properties.configs", "properties.privateEndpoints", "properties.publicNetworkAccess", "tags" ]
   }
  };
  function verifiedModule(source) {
   const path = /^br[:/][\s\S]{0,200}?\b(avm\/(?:res|ptn)\/[\w/-]{1,100}?):/.exec(source)?.[1];
   return path !== void 0 && Object.hasOwn(modules, path) ? modules[path] : void 0;
  }
  function verifiedBody(module, params, place) {
   const given = params.kind === "object" ? params : (0, shape.Xy)({}, place);
   let body = (0, azurerm_body.$)(module, {
    ...given,
    open: true
   }, place);
   if (params.kind !== "object" || params.open) return body;
   for (const [path, value] of Object.entries(module.defaults ?? {})) {
    if (isGiven(module, path, params)) continue;
    body = (0, shape.iD)(body, path, typeof value === "string" ? (0, texts.EW)(value, place) : {
     kind: "constant",
     value,
     place
    });
   }
   for (const path of module.absent ?? []) if (!isGiven(module, path, params)) body = (0, 
   shape.iD)(body, path, (0, values_value.LO)(place));
   return body;
  }
  function isGiven({shape}, path, params) {
   return Object.entries(shape).some(([at, source]) => {
    if (at !== path && !at.startsWith(`${path}.`)) return false;
    const names = typeof source === "string" ? [ source ] : "block" in source ? [] : source;
    return names.some(name => {
     const value = (0, values_value.f_)(params, name.split(".")[0]);
     return value && !(0, values_value.qv)(value);
    });
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/resources.js
  class BicepResources {
   bicep;
   scopes;
   names;
   mentioned=new WeakMap;
   lookedUp;
   types=new Map;
   constructor(bicep, scopes, names) {
    this.bicep = bicep;
    this.scopes = scopes;
    this.names = names;
   }
   * unitsOf(query) {
    for (const name of this.names) {
     if (!this.typesOf(name).mayHave(query)) continue;
     if (query.from && !this.scopes.mayBeDeployedFrom(name, query.from)) continue;
     if (query.words && !query.words.test(this.bicep.source(name)?.text ?? "")) continue;
     yield name;
    }
   }
   typesIn(name) {
    return this.typesOf(name).written;
   }
   * findIn(name, query) {
    if (!this.typesOf(name).mayHave(query)) return;
    const isThere = this.bicep.get(name)?.declarations.some(declared => mayDeclare(declared, name, query));
    if (!isThere) return;
    for (const scope of this.scopes.of(name)) yield* inScope(scope, name, query);
   }
   typesOf(name) {
    let types = this.types.get(name);
    if (!types) {
     const text = this.bicep.source(name)?.text ?? "";
     const declared = [ ...text.matchAll(labeled) ].flatMap(typesOfLabel);
     types = new declared_types.k(/^[ \t]*output\b/m.test(text) ? [ ...declared, "output" ] : declared);
     this.types.set(name, types);
    }
    return types;
   }
   get({scope: id, address}) {
    const name = id.replace(/#[\s\S]*$/, "");
    if (!/\.bicep$/i.test(name)) return [];
    const scope = this.scopes.of(name).find(candidate => candidate.id === id);
    const declared = scope?.content.symbols.get(address) ?? scope?.content.around(address);
    if (!scope || !declared?.item) return [];
    if (declared.keyword === "module") return [ ...moduleOf(declared, declared.item, scope) ];
    if (declared.keyword !== "resource") return [];
    return [ ...resourcesOf(declared.item, scope, "", void 0, {
     types: everyType
    }) ].filter(resource => resource.address === address);
   }
   mentions({scope: id, address, type}) {
    const name = id.replace(/#[\s\S]*$/, "");
    const content = /\.bicep$/i.test(name) ? this.bicep.get(name) : void 0;
    if (!content) return [];
    const known = this.mentioned.get(content) ?? mentionsOf(content);
    this.mentioned.set(content, known);
    this.lookedUp ??= this.typesLookedUp();
    return [ ...known.get(address) ?? [], ...this.lookedUp.has(type) ? [ "existing" ] : [] ];
   }
   typesLookedUp() {
    const found = new Set;
    for (const file of this.names) for (const {existing, label} of this.bicep.get(file)?.declarations ?? []) if (existing) found.add(label.split("@", 1)[0].toLowerCase());
    return found;
   }
  }
  function mentionsOf(content) {
   const declarations = content.declarations.map(({keyword, label, name, source}) => ({
    kind: keyword === "resource" ? label.split("@", 1)[0].toLowerCase() : keyword,
    name,
    source
   }));
   return (0, mentions.T)(declarations, /(?<![\w.])[A-Za-z_]\w{0,200}/g, name => content.symbols.has(name));
  }
  const labeled = /^[ \t]*(?:(resource|module)[ \t]+\w+[ \t]*'([^'\r\n]{1,300})'|output[ \t])/gm;
  function typesOfLabel([, keyword, label = ""]) {
   if (keyword === void 0) return [ "output" ];
   if (keyword === "resource") return [ label ];
   const verified = verifiedModule(label);
   return verified ? [ "module", verified.type ] : [ "module" ];
  }
  function* inScope(scope, name, query) {
   for (const declared of scope.content.declarations) {
    const item = mayDeclare(declared, name, query) ? declared.item : void 0;
    if (!item) continue;
    if (declared.keyword === "module") {
     for (const made of moduleOf(declared, item, scope)) if ((0, resource.D6)(made.type, query)) yield made;
    } else if (declared.keyword === "output") yield outputOf(declared, item, scope); else yield* resourcesOf(item, scope, "", void 0, query);
   }
  }
  function outputOf(declared, item, scope) {
   const {file} = scope;
   const place = {
    file,
    range: item.range
   };
   const sensitive = /@(?:sys\.)?secure\(\)/.test(declared.source.split(/\boutput\b/)[0]);
   return {
    type: "output",
    scope: scope.id,
    address: `output ${declared.name}`,
    label: `output ${declared.name}`,
    place,
    exists: "yes",
    source: "bicep",
    body: (0, shape.Xy)({
     sensitive: {
      kind: "constant",
      value: sensitive,
      place
     },
     written: item.value && (0, values_value.v8)(source.Dv.of(file, item.value.range))
    }, place)
   };
  }
  function mayDeclare(declared, file, query) {
   if (query.words && !query.words.test(declared.source)) return false;
   if (declared.keyword === "module") {
    const verified = verifiedModule(declared.label);
    if (verified && (0, resource.D6)(verified.type.toLowerCase(), query)) return true;
    return query.types.includes("module") && (0, files.y)(declared, file) === void 0;
   }
   if (declared.keyword === "output") return query.types.includes("output");
   if (declared.keyword !== "resource") return false;
   const own = declared.label.split("@", 1)[0].toLowerCase();
   if ((0, resource.D6)(own, query)) return !declared.existing;
   const nested = /\n[ \t]*resource[ \t]+\w+[ \t]+'/.test(declared.source);
   return nested && query.types.some(type => typeof type !== "string" || type.startsWith(`${own}/`));
  }
  function isLookUp({types}) {
   return types === everyType;
  }
  const everyType = [ /./ ];
  function* resourcesOf(block, scope, parentType, outer, query) {
   const [symbolText, labelText] = block.labels;
   const symbol = symbolText?.text ?? "";
   const label = (labelText?.text ?? "").split("@", 1)[0];
   const own = parentType !== "" && !label.includes(".") ? `${parentType}/${label}` : label;
   const type = own.toLowerCase();
   const key = {
    scope: scope.id,
    address: symbol
   };
   for (const child of block.blocks) {
    if (child.type !== "resource" || child.existing && !isLookUp(query)) continue;
    yield* resourcesOf(child, scope, type, key, query);
   }
   if (!(0, resource.D6)(type, query)) return;
   const place = {
    file: scope.file,
    range: block.range
   };
   const parent = outer ?? parentOf(block, scope, type);
   for (const {value: body, exists} of (0, bicep_scope.rF)(block, scope)) {
    const name = (0, values_value.mN)((0, values_value.f_)(body, "name"));
    yield {
     ...key,
     type,
     body,
     place,
     label: `resource ${symbol}`,
     exists,
     source: "bicep",
     ...name && {
      name
     },
     ...parent && {
      parent
     }
    };
   }
  }
  function parentOf(block, scope, type) {
   const owner = (0, infrastructure.w4)(block, "parent")?.value;
   const symbol = owner?.kind === "index" ? owner.object : owner;
   if (symbol?.kind === "name") return {
    scope: scope.id,
    address: symbol.name
   };
   const name = (0, infrastructure.w4)(block, "name")?.value;
   const [first] = name?.kind === "text" ? name.parts : [];
   if (!first) return;
   if (!("text" in first)) return first.kind === "name" ? {
    scope: scope.id,
    address: first.name
   } : void 0;
   const [prefix = "", ...rest] = first.text.split("/");
   if (rest.length === 0) return;
   return {
    scope: scope.id,
    address: `${type.slice(0, type.lastIndexOf("/"))}/${prefix}`
   };
  }
  function* moduleOf(declared, block, scope) {
   const place = {
    file: scope.file,
    range: block.range
   };
   const symbol = block.labels[0]?.text ?? "";
   const verified = verifiedModule(declared.label);
   for (const {value, exists} of (0, bicep_scope.rF)(block, scope)) {
    const module = {
     type: "module",
     body: value,
     place,
     scope: scope.id,
     address: symbol,
     label: `module ${symbol}`,
     exists,
     source: "bicep"
    };
    yield module;
    if (!verified) continue;
    const body = verifiedBody(verified, (0, values_value.f_)(value, "params") ?? (0, 
    shape.Xy)({}, place), place);
    const name = (0, values_value.mN)((0, values_value.f_)(body, "name"));
    yield {
     ...module,
     type: verified.type.toLowerCase(),
     body,
     ...name && {
      name
     }
    };
   }
  }
 }),
 42222: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Vc: () => inputsOf,
   cF: () => BicepScope,
   rF: () => bodies
  });
  var _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48736);
  var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33751);
  var _azure_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27524);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97800);
  var _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65226);
  var _values_late_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40689);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77960);
  class BicepScope {
   id;
   content;
   surroundings;
   inputs;
   cache=new Map;
   active=new Set;
   constructor(surroundings, id, content, inputs) {
    this.surroundings = surroundings;
    this.id = id;
    this.content = content;
    this.inputs = inputs;
   }
   get file() {
    return this.content.file;
   }
   environment(bindings = new Map) {
    return {
     file: this.file,
     budget: this.surroundings.budget,
     bindings,
     lookup: (names, depth, place) => this.lookup(names, depth, place),
     call: (name, args, place) => this.call(name, args, place)
    };
   }
   output(name, depth) {
    return this.cached(`output ${name}`, this.content.outputs.get(name)?.item?.value, depth);
   }
   lookup(names, depth, place) {
    const [symbol, property, output] = names;
    if (symbol?.includes("::")) return this.inner(symbol, names, place);
    const declared = symbol === void 0 ? void 0 : this.content.symbols.get(symbol);
    if (!declared || symbol === void 0) return;
    switch (declared.keyword) {
    case "param":
    case "var":
     {
      const input = declared.keyword === "param" ? this.inputs.get(symbol) : void 0;
      const value = input?.(depth) ?? this.cached(symbol, declared.item?.value, depth);
      return value && {
       value,
       used: 1
      };
     }

    case "module":
     {
      if (property !== "outputs" || output === void 0) return;
      const module = this.surroundings.child(this, declared);
      if (module) {
       const value = module.output(output, depth);
       return value && {
        value,
        used: 3
       };
      }
      if (!/^(?:br|ts)[:/]/.test(declared.label)) return;
      const path = names.slice(1);
      const value = {
       kind: "reference",
       scope: this.id,
       address: symbol,
       path,
       place
      };
      return {
       value,
       used: names.length
      };
     }

    case "resource":
     return this.property(symbol, declared, names, depth, place);

    default:
     return;
    }
   }
   inner(symbol, names, place) {
    const address = symbol.slice(symbol.lastIndexOf(":") + 1);
    if (!this.content.around(address)) return;
    const path = names.slice(1);
    const value = {
     kind: "reference",
     scope: this.id,
     address,
     path,
     place
    };
    return {
     value,
     used: names.length
    };
   }
   property(symbol, declared, names, depth, place) {
    const property = names[1];
    const block = property === void 0 ? void 0 : declared.item;
    const attribute = block && property !== void 0 ? (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_5__.w4)(block, property) : void 0;
    const value = attribute && this.cached(`${symbol}.${property}`, attribute.value, depth);
    let written = value && !(0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.t8)(value) ? value : void 0;
    for (const name of names.slice(2)) written = written && (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_1__.Dc)(written, name, place);
    if (written && !(0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.qv)(written)) return {
     value: written,
     used: names.length
    };
    const path = names.slice(1);
    const reference = {
     kind: "reference",
     scope: this.id,
     address: symbol,
     path,
     place
    };
    return {
     value: reference,
     used: names.length
    };
   }
   cached(key, expression, depth) {
    const found = this.cache.get(key);
    if (found) return found;
    if (!expression || this.active.has(key)) return;
    this.active.add(key);
    const value = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._3)(expression, this.environment(), depth);
    this.active.delete(key);
    this.cache.set(key, value);
    return value;
   }
   call(name, args, place) {
    if (!/^load(?:Text|Json|Yaml)Content$/.test(name)) return (0, _azure_functions_js__WEBPACK_IMPORTED_MODULE_0__.a)(name, args, place);
    const [argument] = args;
    const relative = argument?.kind === "text" ? argument.text.text.text : void 0;
    if (relative === void 0) return;
    if (name === "loadJsonContent") return this.surroundings.data(this.file, relative, "json");
    if (name === "loadYamlContent") return this.surroundings.data(this.file, relative, "yaml");
    const file = this.surroundings.text(this.file, relative);
    if (!file) return;
    const text = _source_js__WEBPACK_IMPORTED_MODULE_6__.Dv.of(file);
    return {
     kind: "text",
     text: {
      text,
      holes: []
     },
     place: {
      file,
      range: text.range()
     }
    };
   }
  }
  function bodies({value: expression, condition}, scope) {
   if (!expression) return [];
   const env = scope.environment();
   const test = condition && (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._3)(condition, env);
   const isCertain = !test || test.kind === "constant" && test.value === true;
   const each = (value, exists) => {
    const forms = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.fF)(value);
    const there = forms.filter(form => !(form.kind === "unknown" && form.missing));
    const certain = exists === "yes" && forms.length === 1;
    return there.map(form => ({
     value: form,
     exists: certain ? "yes" : "perhaps"
    }));
   };
   const value = (0, _values_late_js__WEBPACK_IMPORTED_MODULE_3__.M)(expression, env);
   if (value.kind === "list") return value.items.flatMap(item => each(item, isCertain ? "yes" : "perhaps"));
   if (!(0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.t8)(value) || expression.kind !== "loop") return each(value, isCertain ? "yes" : "perhaps");
   return each((0, _values_late_js__WEBPACK_IMPORTED_MODULE_3__.M)(expression.value, env), "perhaps");
  }
  function inputsOf(block, scope) {
   const {value} = block;
   const given = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_5__.w4)(block, "params")?.value;
   const isOnce = value?.kind === "object" || value?.kind === "loop" && isEachTurn(value, given, scope);
   const params = isOnce ? given : void 0;
   if (params?.kind !== "object") return bodies(block, scope).map(body => knownInputs((0, 
   _values_value_js__WEBPACK_IMPORTED_MODULE_4__.f_)(body.value, "params")));
   const env = scope.environment();
   return [ new Map(params.entries.flatMap(({key, value: expression}) => {
    const [name] = key.kind === "text" && key.parts.length === 1 ? key.parts : [];
    if (!name || !("text" in name)) return [];
    return [ [ name.text, depth => (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._3)(expression, env, depth) ] ];
   })) ];
  }
  function isEachTurn({keyName, valueName, collection, filter}, given, scope) {
   if (!given || filter) return false;
   const text = scope.file.text.slice(given.range.start, given.range.end);
   const names = [ valueName, ...keyName === void 0 ? [] : [ keyName ] ];
   if (!names.every(name => /^\w+$/.test(name))) return false;
   if (names.some(name => new RegExp(`\\b${name}\\b`).test(text))) return false;
   const items = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._3)(collection, scope.environment());
   return items.kind === "list" && items.items.length > 0;
  }
  function knownInputs(params) {
   const entries = params?.kind === "object" ? params.entries : [];
   return new Map(entries.map(({key, value}) => [ key.text.text, () => value ]));
  }
 }),
 67493: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BicepScopes: () => BicepScopes
  });
  var _azure_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80340);
  var _callers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19778);
  var _latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83407);
  var _values_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98096);
  var _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65226);
  var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82611);
  var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42222);
  const mostScopes = 50;
  const deepest = 5;
  const mostKept = 3e3;
  class BicepScopes {
   budget;
   bicep;
   files;
   users;
   kept=new _latest_js__WEBPACK_IMPORTED_MODULE_5__.Q(mostKept);
   children=new _latest_js__WEBPACK_IMPORTED_MODULE_5__.Q(mostKept);
   constructor(bicep, files, users, budget = new _values_budget_js__WEBPACK_IMPORTED_MODULE_6__.Budget) {
    this.bicep = bicep;
    this.files = files;
    this.users = users;
    this.budget = budget;
   }
   text(from, name) {
    return this.bicep.text(from, name);
   }
   data(from, name, format) {
    return this.bicep.data(from, name, format);
   }
   of(name, depth = 0) {
    return this.kept.get(`${depth > deepest ? "" : depth} ${name}`, () => this.make(name, depth));
   }
   mayBeDeployedFrom(name, folders) {
    const seen = new Set([ name ]);
    for (const file of seen) {
     if (folders.has((0, _callers_js__WEBPACK_IMPORTED_MODULE_1__.yS)(file))) return true;
     for (const caller of this.users.get(file) ?? []) seen.add(caller);
    }
    return false;
   }
   child(scope, declared) {
    const id = `${scope.id}/${declared.name}`;
    return this.children.get(id, () => {
     const name = (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.y)(declared, scope.file.path);
     const target = name === void 0 ? void 0 : this.bicep.get(name);
     const [inputs, ...others] = declared.item ? (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.Vc)(declared.item, scope) : [];
     if (!target || !inputs || others.length > 0) return;
     return new _scope_js__WEBPACK_IMPORTED_MODULE_4__.cF(this, `${name}#${id}`, target, inputs);
    });
   }
   make(name, depth) {
    const target = this.bicep.get(name);
    if (!target) return [];
    const callers = this.users.get(name) ?? new Set;
    const found = [];
    for (const caller of depth > deepest ? [] : callers) {
     if (caller === name || !/\.bicep$/i.test(caller) || found.length >= mostScopes) continue;
     for (const scope of this.of(caller, depth + 1)) for (const declared of scope.content.declarations) {
      if (declared.keyword !== "module" || found.length >= mostScopes) continue;
      if ((0, _files_js__WEBPACK_IMPORTED_MODULE_3__.y)(declared, scope.file.path) !== name || !declared.item) continue;
      for (const [index, inputs] of (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.Vc)(declared.item, scope).entries()) {
       const id = `${name}#${scope.id}/${declared.name}${index > 0 ? `[${index}]` : ""}`;
       found.push(new _scope_js__WEBPACK_IMPORTED_MODULE_4__.cF(this, id, target, inputs));
      }
     }
    }
    if (found.length > 0) return found;
    const given = [ ...this.parameterFiles(callers), ...(0, _azure_parameters_js__WEBPACK_IMPORTED_MODULE_0__.Z)(this.files, name) ];
    const inputs = given.length > 0 ? given : [ new Map ];
    return inputs.map((values, index) => new _scope_js__WEBPACK_IMPORTED_MODULE_4__.cF(this, index === 0 ? name : `${name}#${index}`, target, new Map([ ...values ].map(([key, value]) => [ key, () => value ]))));
   }
   parameterFiles(users) {
    return [ ...users ].flatMap(user => {
     const content = /\.bicepparam$/i.test(user) ? this.bicep.get(user) : void 0;
     if (!content) return [];
     const scope = new _scope_js__WEBPACK_IMPORTED_MODULE_4__.cF(this, user, content, new Map);
     return [ new Map(content.declarations.flatMap(declared => {
      const value = declared.keyword === "param" ? declared.item?.value : void 0;
      return value ? [ [ declared.name, (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._3)(value, scope.environment()) ] ] : [];
     })) ];
    });
   }
  }
 })
};
