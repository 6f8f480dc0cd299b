"use strict";

exports.id = 743;

exports.ids = [ 743 ];

exports.modules = {
 743: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   parsePowerShell: () => parsePowerShell
  });
  var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
  function parsePowerShell(text, expansion = "none") {
   const reader = new Reader(text, (0, _shell_js__WEBPACK_IMPORTED_MODULE_0__.r3)(text.text, expansion));
   reader.statements(0);
   return reader.script();
  }
  const deepest = 120;
  const singleQuote = /['\u2018\u2019\u201a\u201b]/;
  const doubleQuote = /["\u201c\u201d\u201e]/;
  const keywords = new Set("if elseif else foreach for while do until switch try catch finally return throw function filter param begin process end trap exit break continue class in data using workflow".split(" "));
  class Reader {
   source;
   text;
   templates;
   commands=[];
   assignments=[];
   comments=[];
   problems=[];
   at=0;
   constructor(source, templates) {
    this.source = source;
    this.text = source.text;
    this.templates = templates;
   }
   script() {
    const {commands, assignments, comments, problems} = this;
    return {
     commands,
     assignments,
     comments,
     problems
    };
   }
   statements(depth, closer = "") {
    const direct = [];
    while (this.at < this.text.length) {
     this.space(true);
     const char = this.text[this.at];
     if (char === void 0) break;
     if (closer !== "" && char === closer) break;
     if (char === "{" || char === "(") {
      this.group(char, depth, direct);
      continue;
     }
     if (/[;,}\])|&]/.test(char) && !this.callOperator()) {
      this.at++;
      continue;
     }
     const before = this.at;
     direct.push(...this.statement(depth));
     if (this.at === before) this.at++;
    }
    return direct;
   }
   group(opener, depth, direct) {
    const closer = opener === "{" ? "}" : ")";
    const start = this.at++;
    if (depth > deepest) return;
    direct.push(...this.statements(depth + 1, closer));
    if (this.text[this.at] === closer) this.at++; else this.problem(`no ${closer} for this ${opener}`, start);
   }
   callOperator() {
    return this.text[this.at] === "&" && /[\s"'$(]/.test(this.text[this.at + 1] ?? "");
   }
   statement(depth) {
    const assignment = this.assignmentTarget();
    if (!assignment) return this.pipeline(depth);
    const {name, append, start} = assignment;
    this.space(true);
    const commandsBefore = this.commands.length;
    const {value, commands} = this.assigned(depth);
    this.assignments.push({
     name,
     append,
     local: false,
     ...value ? {
      value
     } : {},
     ...commands.length > 0 ? {
      commands
     } : {},
     range: this.source.range(start, this.at)
    });
    return this.commands.length > commandsBefore ? commands : [];
   }
   assignmentTarget() {
    const pattern = /(?:\[[\w.]{1,80}(?:\[[\w.]{0,80}\])?\]\s{0,9})*\$(?:\{([^}\r\n]{1,200})\}|([\w:?]{1,200}))((?:\.[\w-]{1,80}){0,9})[ \t]*(\+?)=(?!=)/y;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return;
    const start = this.at;
    const dollar = this.text.indexOf("$", start);
    const braced = match[1] !== void 0;
    const from = dollar + (braced ? 2 : 1);
    const name = this.source.slice(from, from + (match[1] ?? match[2] ?? "").length);
    const path = match[3] ?? "";
    const nameText = path ? this.source.slice(from, from + name.text.length + path.length) : name;
    this.at = start + match[0].length;
    return {
     name: braced && path ? name : nameText,
     append: match[4] === "+",
     start
    };
   }
   assigned(depth) {
    if (!this.expressionAhead()) return {
     commands: this.pipeline(depth)
    };
    const value = this.expression(depth);
    this.space(false);
    if (this.text[this.at] !== "|" || this.text[this.at + 1] === "|") return {
     value,
     commands: []
    };
    this.at++;
    const commands = this.pipeline(depth);
    if (commands[0]) commands[0].input = value;
    return {
     commands
    };
   }
   pipeline(depth) {
    const members = [];
    let input;
    for (;;) {
     this.space(true);
     let stage;
     const start = this.at;
     if (this.expressionAhead()) {
      input = this.expression(depth);
      const output = this.implicitOutput(start, input, depth);
      if (output) members.push(output);
     } else {
      stage = this.command(depth);
      if (stage) {
       const previous = members.at(-1);
       if (previous) {
        previous.pipedTo = stage;
        stage.pipedFrom = previous;
       } else if (input) stage.input = input;
       members.push(stage);
      }
     }
     this.space(false);
     if (this.text[this.at] === "|") {
      this.at += this.text[this.at + 1] === "|" ? 2 : 1;
      continue;
     }
     if (this.text.startsWith("&&", this.at)) this.at += 2;
     if (this.at === start) break;
     break;
    }
    return members;
   }
   implicitOutput(start, input, depth) {
    this.space(false);
    const redirects = [];
    for (let found = this.redirectOperator(); found; found = this.redirectOperator()) {
     this.space(false);
     const target = found.operator.endsWith("&1") ? void 0 : this.word(depth);
     redirects.push({
      operator: found.operator,
      ...target ? {
       target
      } : {},
      range: this.source.range(found.start, this.at)
     });
     this.space(false);
    }
    const ends = /[\r\n;})]/.test(this.text[this.at] ?? "\n");
    if (redirects.length === 0 && !(ends && input.quoted)) return;
    const draft = {
     words: [],
     redirects,
     assignments: [],
     input,
     range: this.source.range(start, this.at)
    };
    this.commands.push(draft);
    return draft;
   }
   expressionAhead() {
    const char = this.text[this.at] ?? "";
    if (char === "@") return /['"({\u2018-\u201e]/.test(this.text[this.at + 1] ?? "");
    return char === "$" || char === "(" || char === "[" || /[0-9]/.test(char) || singleQuote.test(char) || doubleQuote.test(char);
   }
   command(depth) {
    const start = this.at;
    const draft = {
     words: [],
     redirects: [],
     assignments: [],
     range: this.source.range(start, start)
    };
    if (this.callOperator()) {
     this.at++;
     this.space(false);
    } else if (this.text[this.at] === "." && /\s/.test(this.text[this.at + 1] ?? "")) {
     this.at++;
     this.space(false);
    }
    const index = this.commands.length;
    this.commands.push(draft);
    for (;;) {
     this.space(false);
     const char = this.text[this.at];
     if (char === void 0 || /[\r\n;|)}]/.test(char)) break;
     if (char === "&" && this.text[this.at + 1] === "&") break;
     const redirect = this.redirectOperator();
     if (redirect) {
      this.space(false);
      const target = redirect.operator.endsWith("&1") ? void 0 : this.word(depth);
      draft.redirects.push({
       operator: redirect.operator,
       ...target ? {
        target
       } : {},
       range: this.source.range(redirect.start, this.at)
      });
      continue;
     }
     const before = this.at;
     if (draft.words.length === 0) {
      const keyword = /[A-Za-z]+/y;
      keyword.lastIndex = this.at;
      const name = keyword.exec(this.text)?.[0].toLowerCase();
      const next = this.text[this.at + (name?.length ?? 0)] ?? "";
      if (name && keywords.has(name) && /[\s({;]|^$/.test(next)) {
       this.at += name.length;
       this.commands.splice(index, 1);
       return;
      }
     }
     draft.words.push(this.word(depth));
     if (this.at === before) this.at++;
    }
    draft.range = this.source.range(start, this.at);
    if (draft.words.length > 0) return draft;
    this.commands.splice(index, 1);
    return;
   }
   redirectOperator() {
    const pattern = /(?:[1-6*]?>{1,2}(?:&1)?|<)(?=[\s"'$\w./\\]|$)/y;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return;
    const start = this.at;
    this.at += match[0].length;
    return {
     operator: match[0],
     start
    };
   }
   word(depth) {
    const start = this.at;
    const char = this.text[start] ?? "";
    const next = this.text[start + 1] ?? "";
    if (char === "@" && /[({]/.test(next)) return this.expression(depth);
    if (char === "@" && /["'\u2018-\u201e]/.test(next)) return this.expression(depth);
    if (char === "(") return this.expression(depth);
    if (char === "{") {
     this.group("{", depth, []);
     const builder = this.builder();
     builder.mark(start, this.at, {
      kind: "other"
     });
     return builder.finish(start, this.at, false);
    }
    const builder = this.builder();
    let quoted = false;
    while (this.at < this.text.length) {
     const current = this.text[this.at];
     const template = this.templateHere();
     if (template) {
      builder.literal(this.at, template.end);
      this.at = template.end;
     } else if (/[\s;|(){}]/.test(current)) break; else if (current === ",") {
      builder.literal(this.at, this.at + 1);
      this.at++;
      while (/[ \t]/.test(this.text[this.at] ?? "")) this.at++;
     } else if (current === "&" && this.text[this.at + 1] === "&") break; else if (singleQuote.test(current)) {
      this.singleQuoted(builder);
      quoted = true;
     } else if (doubleQuote.test(current)) {
      this.doubleQuoted(builder, depth);
      quoted = true;
     } else if (current === "`") this.backtick(builder, false); else if (current === "$") this.dollar(builder, depth); else {
      builder.literal(this.at, this.at + 1);
      this.at++;
     }
    }
    return builder.finish(start, this.at, quoted);
   }
   expression(depth) {
    const start = this.at;
    if (depth > deepest) {
     this.at++;
     return this.opaque(start);
    }
    const cast = this.casts();
    const items = [ this.operand(depth) ];
    for (;;) {
     this.space(false);
     if (this.text[this.at] !== ",") break;
     this.at++;
     this.space(true);
     this.casts();
     items.push(this.operand(depth));
    }
    const rest = this.operators(depth);
    if (rest || cast === "other") return this.opaque(start, items[0]);
    if (items.length === 1) return items[0];
    return this.list(start, items);
   }
   casts() {
    let result = "none";
    for (;;) {
     const pattern = /\[([\w.]{1,100}(?:\[\])?)\][ \t]*(?=[@"'$([0-9\u2018-\u201e])/y;
     pattern.lastIndex = this.at;
     const match = pattern.exec(this.text);
     if (!match) return result;
     this.at += match[0].length;
     const plain = /^(?:ordered|pscustomobject|psobject|hashtable|string|array|object|string\[\]|object\[\])$/i;
     if (!plain.test(match[1])) result = "other"; else if (result === "none") result = "plain";
    }
   }
   operators(depth) {
    let found = false;
    for (;;) {
     this.space(false);
     const char = this.text[this.at];
     if (char === void 0) return found;
     if (char === "." || char === ":" || char === "[") {
      const pattern = /(?:\.|::)[\w$]+|\[/y;
      pattern.lastIndex = this.at;
      const match = pattern.exec(this.text);
      if (!match) return found;
      found = true;
      this.at += match[0].length;
      if (match[0] === "[") this.bracketed("]", depth); else if (this.text[this.at] === "(") {
       this.at++;
       this.bracketed(")", depth);
      }
      continue;
     }
     const pattern = /(?:[+*/%]|[-\u2013-\u2015](?:[A-Za-z]{1,20}(?=[\s("'$@])|(?=[\s"'$(0-9])))[ \t]*/y;
     pattern.lastIndex = this.at;
     const match = pattern.exec(this.text);
     if (!match) return found;
     found = true;
     this.at += match[0].length;
     this.space(true);
     if (!this.expressionAhead()) return found;
     this.expression(depth + 1);
    }
   }
   bracketed(closer, depth) {
    this.statements(depth + 1, closer);
    if (this.text[this.at] === closer) this.at++;
   }
   operand(depth) {
    const start = this.at;
    const char = this.text[this.at] ?? "";
    const next = this.text[this.at + 1] ?? "";
    const builder = this.builder();
    if (char === "@" && next === "{") return this.hashtable(depth);
    if (char === "@" && next === "(") return this.array(depth);
    if (char === "@" && singleQuote.test(next) && this.hereString(builder, depth, false)) return builder.finish(start, this.at, true);
    if (char === "@" && doubleQuote.test(next) && this.hereString(builder, depth, true)) return builder.finish(start, this.at, true);
    if (singleQuote.test(char)) {
     this.singleQuoted(builder);
     return builder.finish(start, this.at, true);
    }
    if (doubleQuote.test(char)) {
     this.doubleQuoted(builder, depth);
     return builder.finish(start, this.at, true);
    }
    if (char === "(") {
     this.at++;
     this.space(true);
     const first = this.commands.length;
     const inner = this.expressionAhead() ? this.expression(depth + 1) : void 0;
     this.space(true);
     if (inner && this.text[this.at] === ")") {
      this.at++;
      return {
       ...inner,
       range: this.source.range(start, this.at)
      };
     }
     if (inner && this.text[this.at] === "|") {
      this.at++;
      const commands = this.pipeline(depth + 1);
      if (commands[0]) commands[0].input = inner;
     }
     this.bracketed(")", depth);
     builder.mark(start, this.at, {
      kind: "command",
      commands: this.commands.slice(first)
     });
     return builder.finish(start, this.at, false);
    }
    if (char === "$") {
     this.dollar(builder, depth);
     return builder.finish(start, this.at, false);
    }
    if (/[0-9]/.test(char)) {
     while (/[\w.]/.test(this.text[this.at] ?? "")) this.at++;
     builder.literal(start, this.at);
     return builder.finish(start, this.at, false);
    }
    if (char === "[") {
     this.at++;
     this.bracketed("]", depth);
     return this.opaque(start);
    }
    const bare = /[\w./\\:*?-]+/y;
    bare.lastIndex = this.at;
    const match = bare.exec(this.text);
    if (match) this.at += match[0].length; else this.at++;
    builder.literal(start, this.at);
    return builder.finish(start, this.at, false);
   }
   hashtable(depth) {
    const start = this.at;
    this.at += 2;
    const entries = [];
    while (this.at < this.text.length) {
     this.space(true);
     const char = this.text[this.at];
     if (char === void 0 || char === "}") break;
     if (char === ";" || char === ",") {
      this.at++;
      continue;
     }
     const keyStart = this.at;
     const key = this.key(depth);
     this.space(true);
     if (!key || this.text[this.at] !== "=") {
      if (this.at === keyStart) this.at++;
      continue;
     }
     this.at++;
     this.space(true);
     const value = this.entryValue(depth);
     entries.push({
      key,
      value,
      range: this.source.range(keyStart, this.at)
     });
    }
    if (this.text[this.at] === "}") this.at++; else this.problem("no } for this @{", start);
    return {
     ...this.whole(start),
     entries
    };
   }
   entryValue(depth) {
    const start = this.at;
    if (this.expressionAhead()) {
     const value = this.expression(depth + 1);
     this.space(false);
     if (this.text[this.at] !== "|") return value;
     this.at++;
     const commands = this.pipeline(depth + 1);
     if (commands[0]) commands[0].input = value;
     return this.opaque(start);
    }
    const commands = this.pipeline(depth + 1);
    const builder = this.builder();
    builder.mark(start, this.at, {
     kind: "command",
     commands
    });
    return builder.finish(start, this.at, false);
   }
   key(depth) {
    const start = this.at;
    const char = this.text[this.at] ?? "";
    const builder = this.builder();
    if (singleQuote.test(char)) this.singleQuoted(builder); else if (doubleQuote.test(char)) this.doubleQuoted(builder, depth); else if (char === "$") this.dollar(builder, depth); else {
     const bare = /[\w.-]+/y;
     bare.lastIndex = this.at;
     const match = bare.exec(this.text);
     if (!match) return;
     this.at += match[0].length;
     builder.literal(start, this.at);
    }
    return builder.finish(start, this.at, false);
   }
   array(depth) {
    const start = this.at;
    this.at += 2;
    const items = [];
    while (this.at < this.text.length) {
     this.space(true);
     const char = this.text[this.at];
     if (char === void 0 || char === ")") break;
     if (char === "," || char === ";") {
      this.at++;
      continue;
     }
     const before = this.at;
     if (this.expressionAhead()) {
      this.casts();
      items.push(this.operand(depth + 1));
      if (this.operators(depth + 1)) items[items.length - 1] = this.opaque(before);
     } else items.push(this.entryValue(depth));
     if (this.at === before) this.at++;
    }
    if (this.text[this.at] === ")") this.at++;
    return this.list(start, items);
   }
   list(start, items) {
    return {
     ...this.whole(start),
     items
    };
   }
   whole(start) {
    const text = this.source.slice(start, this.at);
    return {
     text,
     expansions: [],
     range: text.range(),
     quoted: false
    };
   }
   opaque(start, first) {
    const builder = this.builder();
    const commands = first?.expansions.find(expansion => expansion.commands)?.commands;
    builder.mark(start, this.at, {
     kind: commands ? "command" : "other",
     ...commands ? {
      commands
     } : {}
    });
    return builder.finish(start, this.at, false);
   }
   singleQuoted(builder) {
    this.at++;
    let from = this.at;
    for (;;) {
     const char = this.text[this.at];
     if (char === void 0) break;
     const template = this.templateHere();
     if (template) {
      this.at = template.end;
      continue;
     }
     if (singleQuote.test(char)) {
      if (!singleQuote.test(this.text[this.at + 1] ?? "")) break;
      builder.literal(from, this.at);
      builder.escape(this.at, this.at + 2, char);
      this.at += 2;
      from = this.at;
     } else this.at++;
    }
    builder.literal(from, this.at);
    this.at++;
   }
   doubleQuoted(builder, depth) {
    const start = this.at++;
    let from = this.at;
    const flush = () => builder.literal(from, this.at);
    for (;;) {
     const char = this.text[this.at];
     if (char === void 0) {
      this.problem("a string is not closed", start);
      break;
     }
     const template = this.templateHere();
     if (template) this.at = template.end; else if (doubleQuote.test(char)) {
      if (!doubleQuote.test(this.text[this.at + 1] ?? "")) break;
      flush();
      builder.escape(this.at, this.at + 2, char);
      this.at += 2;
      from = this.at;
     } else if (char === "`") {
      flush();
      this.backtick(builder, true);
      from = this.at;
     } else if (char === "$") {
      flush();
      this.dollar(builder, depth);
      from = this.at;
     } else this.at++;
    }
    flush();
    this.at++;
   }
   hereString(builder, depth, expands) {
    const open = /@["'\u2018-\u201e][ \t]*\r?\n/y;
    open.lastIndex = this.at;
    const match = open.exec(this.text);
    if (!match) return false;
    const start = this.at;
    this.at += match[0].length;
    const close = expands ? /\r?\n["\u201c-\u201e]@/g : /\r?\n['\u2018-\u201b]@/g;
    close.lastIndex = this.at - match[0].length + match[0].replace(/\r?\n$/, "").length;
    const end = close.exec(this.text);
    const last = end ? Math.max(end.index, this.at) : this.text.length;
    if (!end) this.problem("a here-string is not closed", start);
    let from = this.at;
    while (expands && this.at < last) {
     const template = this.templateHere();
     const char = this.text[this.at];
     if (template) this.at = template.end; else if (char === "`" || char === "$") {
      builder.literal(from, this.at);
      if (char === "`") this.backtick(builder, true); else this.dollar(builder, depth);
      from = this.at;
     } else this.at++;
    }
    builder.literal(from, last);
    this.at = end ? end.index + end[0].length : this.text.length;
    return true;
   }
   backtick(builder, inString) {
    const escaped = this.text[this.at + 1];
    if (escaped === void 0) {
     this.at++;
     return;
    }
    const unicode = /`u\{([0-9A-Fa-f]{1,6})\}/y;
    unicode.lastIndex = this.at;
    const match = unicode.exec(this.text);
    if (match) {
     const code = Number.parseInt(match[1], 16);
     const value = code <= 1114111 ? String.fromCodePoint(code) : "�";
     builder.escape(this.at, this.at + match[0].length, value);
     this.at += match[0].length;
     return;
    }
    const length = escaped === "\r" && this.text[this.at + 2] === "\n" ? 3 : 2;
    const lineBreak = /[\r\n]/.test(escaped);
    const value = lineBreak ? inString ? "\n" : "" : backtickEscapes[escaped] ?? escaped;
    builder.escape(this.at, this.at + length, value);
    this.at += length;
   }
   dollar(builder, depth) {
    const start = this.at;
    const template = this.templateHere();
    if (template) {
     builder.literal(start, template.end);
     this.at = template.end;
     return;
    }
    if (this.text[start + 1] === "(") {
     this.at += 2;
     const first = this.commands.length;
     if (depth <= deepest) {
      this.statements(depth + 1, ")");
      if (this.text[this.at] === ")") this.at++;
     }
     builder.mark(start, this.at, {
      kind: "command",
      commands: this.commands.slice(first)
     });
     return;
    }
    const pattern = /\$(?:\{([^}\r\n]{1,200})\}|((?:[A-Za-z]\w*:)?\w+|[?^$_]))/y;
    pattern.lastIndex = start;
    const match = pattern.exec(this.text);
    if (!match) {
     builder.literal(start, start + 1);
     this.at++;
     return;
    }
    this.at += match[0].length;
    builder.mark(start, this.at, {
     kind: "variable",
     name: match[1] ?? match[2]
    });
   }
   templateHere() {
    if (this.text[this.at] !== "$") return;
    let low = 0;
    let high = this.templates.length - 1;
    while (low <= high) {
     const middle = low + high >> 1;
     const {start} = this.templates[middle];
     if (start === this.at) return this.templates[middle];
     if (start < this.at) low = middle + 1; else high = middle - 1;
    }
    return;
   }
   space(lines) {
    for (;;) {
     const char = this.text[this.at];
     const next = this.text[this.at + 1];
     if (char === void 0) return;
     if (char === "#") {
      const end = this.text.indexOf("\n", this.at);
      const stop = end < 0 ? this.text.length : end;
      this.comment(stop);
     } else if (char === "<" && next === "#") {
      const end = this.text.indexOf("#>", this.at + 2);
      this.comment(end < 0 ? this.text.length : end + 2);
     } else if (char === "`" && (next === "\n" || next === "\r")) this.at += next === "\r" && this.text[this.at + 2] === "\n" ? 3 : 2; else if (char === "\n" || char === "\r") {
      if (!lines) return;
      this.at++;
     } else if (/\s/.test(char)) this.at++; else return;
    }
   }
   comment(end) {
    this.comments.push(this.source.slice(this.at, end));
    this.at = end;
   }
   builder() {
    return new _shell_js__WEBPACK_IMPORTED_MODULE_0__.OW(this.source, this.templates);
   }
   problem(message, start) {
    this.problems.push({
     kind: "error",
     message,
     range: this.source.range(start, start + 1)
    });
   }
  }
  const backtickEscapes = {
   0: "\0",
   a: "",
   b: "\b",
   e: "",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v"
  };
 })
};
