export const id = 3402;

export const ids = [ 3402 ];

export const modules = {
 63402: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   readPlainBash: () => readPlainBash
  });
  var shell = __webpack_require__(85850);
  // CONCATENATED MODULE: ./build/shared/lint/languages/plain-bash-words.js
  class NotPlain extends Error {}
  class PlainWords {
   source;
   text;
   templates;
   at=0;
   constructor(source, text, templates) {
    this.source = source;
    this.text = text;
    this.templates = templates;
   }
   skipBlanks() {
    for (;;) {
     const next = this.text[this.at];
     if (next === " " || next === "\t") this.at++; else if (next === "\\" && this.text[this.at + 1] === "\n") this.at += 2; else return;
    }
   }
   assignment() {
    const head = /[A-Za-z_]\w*(\+?=)/y;
    head.lastIndex = this.at;
    const match = head.exec(this.text);
    if (!match || this.touchesTemplate(this.at, this.at + match[0].length)) return;
    const start = this.at;
    const operator = match[1];
    const value = start + match[0].length;
    this.at = value;
    const next = this.text[value];
    const isEmpty = next === void 0 || /[ \t\n;]/.test(next);
    if (isEmpty && next !== void 0 && /[ \t]/.test(next)) throw new NotPlain;
    if (!isEmpty && /[|&<>]/.test(next)) throw new NotPlain;
    const word = isEmpty ? new shell.OW(this.source, this.templates).finish(value, value, false) : this.word().word;
    return {
     name: this.source.slice(start, value - operator.length),
     value: word,
     append: operator === "+=",
     local: false,
     range: this.source.range(start, this.at)
    };
   }
   touchesTemplate(start, end) {
    return this.templates.some(template => template.start < end && template.end > start);
   }
   word() {
    const start = this.at;
    const builder = new shell.OW(this.source, this.templates);
    let quoted = false;
    for (;;) {
     const next = this.text[this.at];
     if (next === void 0 || /[ \t\n;|&<>]/.test(next)) break;
     if (next === ")" && this.isInSubstitution) break;
     if (next === "'") {
      const end = this.text.indexOf("'", this.at + 1);
      if (end < 0) throw new NotPlain;
      builder.literal(this.at + 1, end);
      this.at = end + 1;
      quoted = true;
     } else if (next === '"') {
      this.doubleQuoted(builder);
      quoted = true;
     } else if (next === "$") this.variable(builder); else if (next === "\\" && this.at > start) throw new NotPlain; else this.bare(builder);
    }
    if (this.at === start) throw new NotPlain;
    if (/[<>]/.test(this.text[this.at] ?? "")) throw new NotPlain;
    if (/^(?:\d+#|-$|=)/.test(this.text.slice(start, this.at))) throw new NotPlain;
    return {
     word: builder.finish(start, this.at, quoted),
     start,
     end: this.at
    };
   }
   bare(builder) {
    const plain = /(?:[^\s;|&<>()'"$\\{}?[\]!#]|(?<![\s])#|\\[^\s])+/y;
    plain.lastIndex = this.at;
    const match = plain.exec(this.text);
    if (!match) throw new NotPlain;
    this.unescape(builder, this.at, this.at + match[0].length, /\\(?:[^\n])/g);
    this.at += match[0].length;
   }
   doubleQuoted(builder) {
    const start = ++this.at;
    let position = start;
    const escapes = /\\(?:\n|[$"\\])/g;
    for (;;) {
     const next = this.text[this.at];
     if (next === void 0) throw new NotPlain;
     if (next === '"') break;
     if (next === "\\") this.at += 2; else if (next === "$") {
      this.unescape(builder, position, this.at, escapes);
      this.variable(builder);
      position = this.at;
     } else this.at++;
    }
    this.unescape(builder, position, this.at, escapes);
    this.at++;
   }
   variable(builder) {
    if (this.text[this.at + 1] === "(") {
     this.substitution(builder);
     return;
    }
    const form = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|([?@0-9]))/y;
    form.lastIndex = this.at;
    const match = form.exec(this.text);
    if (!match) throw new NotPlain;
    const end = this.at + match[0].length;
    if (this.touchesTemplate(this.at, end)) throw new NotPlain;
    if (match[3] !== void 0 && /\w/.test(this.text[end] ?? "")) throw new NotPlain;
    if (this.text[end] === "*") throw new NotPlain;
    const name = match[1] ?? match[2] ?? match[3];
    builder.mark(this.at, end, {
     kind: "variable",
     name
    });
    this.at = end;
   }
   unescape(builder, start, end, escapes) {
    let position = start;
    for (const match of this.text.slice(start, end).matchAll(escapes)) {
     const at = start + match.index;
     if (this.touchesTemplate(at, at + match[0].length)) throw new NotPlain;
     builder.literal(position, at);
     const escaped = match[0].slice(1);
     builder.escape(at, at + match[0].length, escaped === "\n" ? "" : escaped);
     position = at + match[0].length;
    }
    builder.literal(position, end);
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/plain-bash.js
  function readPlainBash(source, expansion = "none") {
   if (source.text.length > longest || notPlain.test(source.text)) return;
   const templates = (0, shell.r3)(source.text, expansion);
   const masked = (0, shell.q6)(source.text, templates);
   try {
    return new PlainReader(source, masked, templates).read();
   } catch (error) {
    if (error instanceof NotPlain) return;
    throw error;
   }
  }
  const longest = 2e4;
  const deepest = 5;
  const notPlain = /[`\r\0\u00a0]|<<|\(\)|\\\s*$|\bcase\b|\bselect\b|\bcoproc\b|\bfunction\b/;
  const plainName = /^(?:[\w./~][\w./~:@%+,-]*|"[^"]*"|'[^']*'|\$\w+|\$\{\w+\})$/;
  const keywords = new Map([ [ "if", {
   opens: "if"
  } ], [ "then", {
   closes: [ "if" ],
   opens: "then"
  } ], [ "elif", {
   closes: [ "then" ],
   opens: "if"
  } ], [ "else", {
   closes: [ "then" ],
   opens: "else"
  } ], [ "fi", {
   closes: [ "then", "else" ]
  } ], [ "while", {
   opens: "loop"
  } ], [ "until", {
   opens: "loop"
  } ], [ "do", {
   closes: [ "loop" ],
   opens: "do"
  } ], [ "done", {
   closes: [ "do" ]
  } ] ]);
  const declarations = new Set([ "export", "declare", "typeset", "readonly", "local" ]);
  const special = new Set([ "[[", "{", "}", "time", "unset", "unsetenv", "in", "esac", "let", "eval" ]);
  class PlainReader extends PlainWords {
   commands=[];
   assignments=[];
   comments=[];
   blocks=[];
   captured=[];
   blockIsEmpty=false;
   negated=false;
   get isInSubstitution() {
    return this.captured.length > 0;
   }
   read() {
    while (this.skipToStatement()) this.statement();
    if (this.blocks.length > 0) throw new NotPlain;
    const {commands, assignments, comments} = this;
    return {
     commands,
     assignments,
     comments,
     problems: []
    };
   }
   skipToStatement() {
    for (;;) {
     while (this.text[this.at] === " " || this.text[this.at] === "\t") this.at++;
     const next = this.text[this.at];
     if (next === "#") this.comment(); else if (next === "\n") this.at++; else return next !== void 0;
    }
   }
   comment() {
    const end = this.text.indexOf("\n", this.at);
    const stop = end < 0 ? this.text.length : end;
    this.comments.push(this.source.slice(this.at, stop));
    this.at = stop;
   }
   statement() {
    this.negated = this.text[this.at] === "!" && /[ \t]/.test(this.text[this.at + 1] ?? "");
    if (this.negated) {
     this.at++;
     this.skipBlanks();
    }
    const keyword = this.keyword();
    if (keyword !== void 0) {
     if (keyword === "fi" || keyword === "done") this.separator();
     return;
    }
    this.blockIsEmpty = false;
    this.pipeline();
    this.separator();
   }
   keyword() {
    const word = /[a-z]+(?=[ \t\n;]|$)/y;
    word.lastIndex = this.at;
    const name = word.exec(this.text)?.[0];
    if (name === void 0) return;
    if (name === "for") {
     this.at += name.length;
     this.forHead();
     return name;
    }
    const found = keywords.get(name);
    if (!found) return;
    if (found.closes) {
     const open = this.blocks.pop();
     if (!open || !found.closes.includes(open) || this.blockIsEmpty) throw new NotPlain;
    }
    this.blockIsEmpty = found.opens !== void 0;
    if (found.opens) this.blocks.push(found.opens);
    this.at += name.length;
    this.skipBlanks();
    if (name !== "fi" && name !== "done" && this.text[this.at] === ";") throw new NotPlain;
    return name;
   }
   forHead() {
    const head = /[ \t]+[A-Za-z_]\w*[ \t]+in[ \t]/y;
    head.lastIndex = this.at;
    const match = head.exec(this.text);
    if (!match) throw new NotPlain;
    this.at += match[0].length;
    for (;;) {
     this.skipBlanks();
     const next = this.text[this.at];
     if (next === ";" || next === "\n") break;
     if (next === void 0 || next === "#") throw new NotPlain;
     this.word();
    }
    this.at++;
    this.blocks.push("loop");
    this.blockIsEmpty = false;
   }
   separator() {
    this.skipBlanks();
    const two = this.text.slice(this.at, this.at + 2);
    if (two === "&&" || two === "||") {
     this.at += 2;
     this.skipBlanks();
     while (this.text[this.at] === "\n") {
      this.at++;
      this.skipBlanks();
     }
     const next = this.text[this.at];
     if (next === void 0 || next === "#" || next === ";") throw new NotPlain;
     return;
    }
    const next = this.text[this.at];
    if (next === ")" && this.isInSubstitution) return;
    if (next === ";") {
     this.at++;
     this.skipBlanks();
     if (this.text[this.at] === ";") throw new NotPlain;
    } else if (next !== void 0 && next !== "\n" && next !== "#") throw new NotPlain;
   }
   pipeline() {
    let previous = this.stage();
    for (;;) {
     this.skipBlanks();
     if (this.text[this.at] !== "|" || this.text[this.at + 1] === "|") return;
     this.at++;
     if (this.text[this.at] === "&") throw new NotPlain;
     this.skipBlanks();
     while (this.text[this.at] === "\n") {
      this.at++;
      this.skipBlanks();
     }
     if (this.keyword() !== void 0) throw new NotPlain;
     const next = this.stage();
     if (!previous || !next) throw new NotPlain;
     previous.pipedTo = next;
     next.pipedFrom = previous;
     previous = next;
    }
   }
   stage() {
    const start = this.at;
    const before = this.commands.length;
    if (this.text[this.at] === "[" && /[ \t]/.test(this.text[this.at + 1] ?? "")) {
     this.test();
     return;
    }
    const assignments = [];
    for (let found = this.assignment(); found; found = this.assignment()) {
     assignments.push(found);
     this.skipBlanks();
    }
    if (this.atEndOfCommand()) {
     if (assignments.length !== 1 || this.negated) throw new NotPlain;
     this.assignments.push(...assignments);
     return;
    }
    if (/[<>&]/.test(this.text[this.at])) throw new NotPlain;
    const first = this.word();
    const name = this.text.slice(first.start, first.end);
    if (this.commands.length > before) throw new NotPlain;
    if (!plainName.test(name) || special.has(name) || keywords.has(name) || name === "for") throw new NotPlain;
    const isDeclaration = declarations.has(name);
    if (isDeclaration && (assignments.length > 0 || this.negated)) throw new NotPlain;
    const draft = {
     words: [ first.word ],
     redirects: [],
     assignments: assignments.map(each => ({
      ...each,
      local: true
     })),
     range: {
      start: 0,
      end: 0
     },
     ...this.isInSubstitution ? {
      captured: true
     } : {}
    };
    this.commands.push(draft);
    this.captured.at(-1)?.push(draft);
    const end = this.rest(draft, first.end, isDeclaration);
    draft.range = this.source.range(start, end);
    return draft;
   }
   rest(draft, nameEnd, isDeclaration) {
    let end = nameEnd;
    for (;;) {
     this.skipBlanks();
     if (this.atEndOfCommand()) return end;
     const redirect = this.redirect();
     if (redirect) {
      if (isDeclaration) throw new NotPlain;
      draft.redirects.push(redirect);
      continue;
     }
     if (draft.redirects.length > 0) throw new NotPlain;
     const assignment = isDeclaration ? this.assignment() : void 0;
     if (assignment) {
      this.assignments.push(assignment);
      end = this.at;
      continue;
     }
     const {word, start: wordStart, end: wordEnd} = this.word();
     if (isDeclaration && !/^-?\w+$/.test(this.text.slice(wordStart, wordEnd))) throw new NotPlain;
     draft.words.push(word);
     end = wordEnd;
    }
   }
   atEndOfCommand() {
    const next = this.text[this.at];
    if (next === "&") {
     if (this.text[this.at + 1] === "&") return true;
     if (this.text[this.at + 1] !== ">") throw new NotPlain;
     return false;
    }
    if (next === ")" && this.isInSubstitution) return true;
    return next === void 0 || next === "\n" || next === ";" || next === "|" || next === "#";
   }
   test() {
    this.at++;
    this.skipBlanks();
    if (this.text.startsWith("! ", this.at)) this.at++;
    this.skipBlanks();
    const unary = /-[a-zA-Z][ \t]+/y;
    unary.lastIndex = this.at;
    const first = unary.exec(this.text);
    if (first) this.at += first[0].length;
    this.operand();
    this.skipBlanks();
    const binary = /(?:!=|==?|-(?:eq|ne|gt|ge|lt|le))[ \t]+/y;
    binary.lastIndex = this.at;
    const operator = binary.exec(this.text);
    if (operator) {
     if (first) throw new NotPlain;
     this.at += operator[0].length;
     this.operand();
     this.skipBlanks();
    } else if (!first) throw new NotPlain;
    if (!/^\](?:$|[ \t\n;|&])/.test(this.text.slice(this.at, this.at + 2))) throw new NotPlain;
    this.at++;
   }
   operand() {
    if (!/["'$\w./-]/.test(this.text[this.at] ?? "")) throw new NotPlain;
    this.word();
   }
   redirect() {
    const head = /(?:(\d)?(>>|>&|>|<(?![<&>(]))|(&>>|&>))/y;
    head.lastIndex = this.at;
    const match = head.exec(this.text);
    if (!match) {
     if (/[<>&]/.test(this.text[this.at])) throw new NotPlain;
     return;
    }
    const [, descriptor, plain, both] = match;
    const operator = plain ?? both ?? "";
    const start = this.at;
    this.at += match[0].length;
    if (/[>|&]/.test(this.text[this.at] ?? "")) throw new NotPlain;
    this.skipBlanks();
    if (this.text[this.at] === void 0 || /[\n;|&<>#]/.test(this.text[this.at])) throw new NotPlain;
    const {word} = this.word();
    return {
     operator,
     ...descriptor === void 0 ? {} : {
      descriptor
     },
     target: word,
     range: this.source.range(start, this.at)
    };
   }
   substitution(builder) {
    const start = this.at;
    this.at += 2;
    const direct = [];
    const assigned = this.assignments.length;
    this.captured.push(direct);
    for (;;) {
     this.skipBlanks();
     const next = this.text[this.at];
     if (next === ")") break;
     if (next === void 0 || /[\n#(;!]/.test(next) || this.captured.length > deepest) throw new NotPlain;
     const word = /[a-z]+/y;
     word.lastIndex = this.at;
     const name = word.exec(this.text)?.[0] ?? "";
     if (keywords.has(name) || name === "for") throw new NotPlain;
     this.pipeline();
     this.separator();
    }
    this.captured.pop();
    this.at++;
    if (direct.length === 0 || this.assignments.length > assigned) throw new NotPlain;
    builder.mark(start, this.at, {
     kind: "command",
     commands: direct
    });
   }
  }
 })
};
