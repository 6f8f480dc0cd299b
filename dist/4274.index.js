"use strict";

exports.id = 4274;

exports.ids = [ 4274 ];

exports.modules = {
 24274: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   parseBash: () => parseBash
  });
  // CONCATENATED MODULE: ./build/shared/lint/languages/bash-text.js
  class TooDeep extends Error {}
  const deepest = 150;
  class BashText {
   source;
   text;
   templates;
   problems=[];
   at=0;
   end;
   depth=0;
   constructor(source, text, templates) {
    this.source = source;
    this.text = text;
    this.templates = templates;
    this.end = text.length;
   }
   peek(offset = 0) {
    const at = this.at + offset;
    return at < this.end ? this.text[at] : "";
   }
   match(pattern) {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    return match && this.at + match[0].length <= this.end ? match : void 0;
   }
   problem(start, end = this.end) {
    const range = this.source.range(start, Math.min(end, this.text.length));
    this.problems.push({
     kind: "error",
     message: "shell syntax",
     range
    });
   }
   range(start, end = this.at) {
    return this.source.range(start, end);
   }
   deeper(read) {
    if (++this.depth > deepest) throw new TooDeep;
    const result = read();
    this.depth--;
    return result;
   }
   nextTemplate(at) {
    let low = 0;
    let high = this.templates.length;
    while (low < high) {
     const middle = low + high >> 1;
     if (this.templates[middle].end > at) high = middle; else low = middle + 1;
    }
    return this.templates[low]?.start ?? Number.POSITIVE_INFINITY;
   }
   skipBlanks() {
    for (;;) {
     const next = this.peek();
     if (next === " " || next === "\t" || next === "\r") this.at++; else if (next === "\\" && this.peek(1) === "\n") this.at += 2; else if (next === "\\" && this.peek(1) === "\r" && this.peek(2) === "\n") this.at += 3; else return;
    }
   }
  }
  var shell = __webpack_require__(85850);
  // CONCATENATED MODULE: ./build/shared/lint/languages/bash-words.js
  const longestArithmetic = 4096;
  class BashWords extends BashText {
   substitutions=0;
   atWord() {
    const next = this.peek();
    if (next === "<" || next === ">") return this.peek(1) === "(";
    return next !== "" && !ends.test(next);
   }
   word() {
    const start = this.at;
    const builder = new shell.OW(this.source, this.templates);
    const quoted = this.deeper(() => this.parts(builder));
    return builder.finish(start, this.at, quoted);
   }
   emptyWord(at) {
    return new shell.OW(this.source, this.templates).finish(at, at, false);
   }
   parts(builder) {
    let quoted = false;
    for (;;) {
     const next = this.peek();
     switch (next) {
     case "'":
      this.rawString(builder);
      quoted = true;
      break;

     case '"':
      this.quotedString(builder);
      quoted = true;
      break;

     case "$":
      if (this.peek(1) === "'") this.ansiString(builder); else if (this.peek(1) === '"') {
       this.at++;
       this.quotedString(builder);
      } else {
       this.dollar(builder);
       break;
      }
      quoted = true;
      break;

     case "`":
      this.backquotes(builder);
      break;

     case "\\":
      this.escape(builder);
      break;

     case "<":
     case ">":
      if (this.peek(1) !== "(") return quoted;
      this.mark(builder, {
       kind: "other"
      }, () => {
       this.at += 2;
       this.captured(")");
      });
      break;

     default:
      if (next === "" || ends.test(next)) return quoted;
      this.bare(builder);
     }
    }
   }
   bare(builder) {
    const start = this.at;
    const braces = this.match(/\{-?\d+\.\.-?\d+\}/y);
    if (braces) {
     this.at += braces[0].length;
     builder.mark(start, this.at, {
      kind: "other"
     });
     return;
    }
    if (/[?*+@!]/.test(this.peek()) && this.peek(1) === "(") {
     builder.literal(start, start + 2);
     this.at += 2;
     this.pattern(builder);
     return;
    }
    const run = /[^\s<>;&|()'"$`\\?*+@!{]+/y;
    run.lastIndex = start;
    const length = run.exec(this.text)?.[0].length ?? 1;
    this.at = Math.min(this.end, start + length);
    builder.literal(start, this.at);
   }
   pattern(builder) {
    this.deeper(() => {
     for (;;) {
      this.parts(builder);
      const next = this.peek();
      if (next === "" || next === "\n") {
       this.problem(this.at);
       return;
      }
      builder.literal(this.at, ++this.at);
      if (next === ")") return;
      if (next === "(") this.pattern(builder);
     }
    });
   }
   escape(builder) {
    const start = this.at;
    if (this.nextTemplate(start) === start + 1) {
     this.at++;
     builder.escape(start, this.at, "");
     return;
    }
    const match = this.match(/\\(?:\r?\n|[^\r\n])/y);
    this.at += match ? match[0].length : 1;
    if (!match) builder.literal(start, this.at); else builder.escape(start, this.at, /[\r\n]/.test(match[0]) ? "" : match[0].slice(1));
   }
   rawString(builder) {
    const start = this.at + 1;
    const close = this.text.indexOf("'", start);
    const closed = close >= 0 && close < this.end;
    if (!closed) this.problem(this.at);
    builder.literal(start, closed ? close : this.end);
    this.at = closed ? close + 1 : this.end;
   }
   quotedString(builder) {
    const start = this.at++;
    const run = /[^"$`\\]+/y;
    for (;;) {
     const next = this.peek();
     if (next === "") {
      this.problem(start);
      return;
     }
     if (next === '"') {
      this.at++;
      return;
     }
     if (next === "$") this.dollar(builder, true); else if (next === "`") this.backquotes(builder); else if (next === "\\") this.stringEscape(builder, /\\(?:\r?\n|[$`"\\])/y); else {
      run.lastIndex = this.at;
      const stop = Math.min(this.end, this.at + run.exec(this.text)[0].length);
      builder.literal(this.at, stop);
      this.at = stop;
     }
    }
   }
   stringEscape(builder, escapes) {
    const start = this.at;
    const match = this.match(escapes);
    if (match) {
     this.at += match[0].length;
     builder.escape(start, this.at, /[\r\n]/.test(match[0]) ? "" : match[0].slice(1));
    } else {
     this.at++;
     builder.literal(start, this.at);
    }
   }
   ansiString(builder) {
    const start = this.at;
    const inside = this.match(/\$'[^'\\]*(?:\\[\s\S][^'\\]*)*/y);
    const stop = start + (inside?.[0].length ?? 2);
    const closed = stop < this.end && this.text[stop] === "'";
    if (!closed) this.problem(start);
    let position = start + 2;
    const pattern = /\\(?:x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|[0-7]{1,3}|[^\r\n])/g;
    for (const match of this.text.slice(position, stop).matchAll(pattern)) {
     const at = start + 2 + match.index;
     builder.literal(position, at);
     position = at + match[0].length;
     builder.escape(at, position, ansiEscape(match[0].slice(1)));
    }
    builder.literal(position, stop);
    this.at = closed ? stop + 1 : stop;
   }
   dollar(builder, isInString = false) {
    const start = this.at;
    const next = this.peek(1);
    if (next === "(") if (this.peek(2) === "(" && this.arithmeticEnd(start + 3) !== void 0) this.mark(builder, {
     kind: "other"
    }, () => {
     this.at += 3;
     this.arithmetic(this.arithmeticEnd(this.at));
    }); else {
     this.at += 2;
     const commands = this.captured(")");
     builder.mark(start, this.at, {
      kind: "command",
      commands
     });
    } else if (next === "{") this.braced(builder, isInString); else this.variable(builder);
   }
   variable(builder) {
    const start = this.at;
    const match = this.match(/\$([A-Za-z_]\w*|[\d@*#?$!-])/y);
    const name = match ? match[1].slice(0, this.nextTemplate(start) - start - 1) : "";
    this.at += 1 + name.length;
    if (name !== "") builder.mark(start, this.at, {
     kind: "variable",
     name
    }); else builder.literal(start, this.at);
   }
   braced(builder, isInString) {
    const start = this.at;
    const head = this.match(/\$\{[!#=]?(?:([A-Za-z_]\w*|\d+|[@*?$-])(?![\w[])|(#)(?=\}))?/y);
    this.at += 2;
    this.deeper(() => this.expansionRest(start, isInString));
    const isWhole = head && this.nextTemplate(start) >= start + head[0].length;
    const name = isWhole ? head[1] ?? head[2] : void 0;
    const isPlain = name !== void 0 && this.at - start === name.length + 3;
    const form = name === void 0 ? {
     kind: "other"
    } : {
     kind: "variable",
     name,
     ...isPlain ? {} : {
      modified: true
     }
    };
    builder.mark(start, this.at, form);
   }
   expansionRest(start, isInString) {
    const inside = new shell.OW(this.source, this.templates);
    const run = /[^}'"$`\\]+/y;
    for (;;) {
     const next = this.peek();
     if (next === "") {
      this.problem(start);
      return;
     }
     if (next === "}") {
      this.at++;
      return;
     }
     if (next === '"') this.quotedString(inside); else if (next === "'" && !isInString) this.rawString(inside); else if (next === "$" && this.peek(1) === "'" && !isInString) this.ansiString(inside); else if (next === "$") this.dollar(inside, isInString); else if (next === "`") this.backquotes(inside); else if (next === "\\") this.at += 2; else {
      run.lastIndex = this.at;
      this.at += run.exec(this.text)?.[0].length ?? 1;
     }
     if (this.at > this.end) this.at = this.end;
    }
   }
   arithmeticEnd(from) {
    const last = Math.min(this.end, from + longestArithmetic);
    let open = 0;
    for (let at = from; at < last; at++) {
     const next = this.text[at];
     if (next === "(") open++; else if (next === ")" && open > 0) open--; else if (next === ")") return this.text[at + 1] === ")" && at + 1 < last ? at : void 0; else if (next === "\\") at++;
    }
    return;
   }
   arithmetic(stop) {
    const inside = new shell.OW(this.source, this.templates);
    const before = this.end;
    this.end = stop;
    this.substitutions++;
    this.deeper(() => {
     while (this.at < stop) {
      const next = this.peek();
      if (next === "$") this.dollar(inside, true); else if (next === "`") this.backquotes(inside); else this.at++;
     }
    });
    this.substitutions--;
    this.end = before;
    this.at = stop + 2;
   }
   backquotes(builder) {
    const start = this.at;
    const inside = this.match(/`[^`\\]*(?:\\[\s\S][^`\\]*)*/y);
    const stop = start + (inside?.[0].length ?? 1);
    if (!inside || this.text[stop] !== "`" || stop >= this.end) {
     this.problem(start, start + 1);
     this.at++;
     builder.literal(start, this.at);
     return;
    }
    const before = this.end;
    this.end = stop;
    this.at = start + 1;
    const commands = this.captured("");
    this.end = before;
    this.at = stop + 1;
    builder.mark(start, this.at, {
     kind: "command",
     commands
    });
   }
   captured(closer) {
    const start = this.at;
    this.substitutions++;
    const direct = this.deeper(() => this.statements(closer));
    this.substitutions--;
    if (closer !== "" && this.peek() === closer) this.at++; else if (closer !== "") this.problem(start);
    return direct;
   }
   mark(builder, form, read) {
    const start = this.at;
    read();
    builder.mark(start, this.at, form);
   }
  }
  const ends = /[ \t\r\n<>;&|()]/;
  const ansiEscapes = {
   a: "",
   b: "\b",
   e: "",
   E: "",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v"
  };
  function ansiEscape(code) {
   const kind = code[0];
   if (/[xuU]/.test(kind) && code.length > 1) {
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 1114111 ? String.fromCodePoint(point) : "�";
   }
   if (/[0-7]/.test(kind)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
   return ansiEscapes[kind] ?? code;
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/bash-command.js
  const declarations = new Set([ "export", "declare", "typeset", "readonly", "local", "unset", "unsetenv" ]);
  class BashCommand extends BashWords {
   commands=[];
   assignments=[];
   functions=0;
   pending=[];
   dropped=new Set;
   found() {
    return this.dropped.size === 0 ? this.commands : this.commands.filter(command => !this.dropped.has(command));
   }
   draft() {
    return {
     words: [],
     redirects: [],
     assignments: [],
     range: {
      start: 0,
      end: 0
     },
     ...this.functions > 0 ? {
      inFunction: true
     } : {},
     ...this.substitutions > 0 ? {
      captured: true
     } : {}
    };
   }
   newline() {
    this.at++;
    for (const each of this.pending.splice(0)) this.hereDocument(each);
   }
   simpleCommand() {
    const start = this.at;
    const draft = this.draft();
    const words = [];
    const redirects = [];
    const assigned = [];
    this.commands.push(draft);
    draft.words = words;
    draft.redirects = redirects;
    for (;;) {
     const each = this.assignment();
     const redirect = each ? void 0 : this.redirect();
     if (!each && !redirect) break;
     if (each) assigned.push(each);
     if (redirect) redirects.push(redirect);
     this.skipBlanks();
    }
    if (!this.atWord() || this.at > start && this.peek() === "#") {
     this.dropped.add(draft);
     for (const each of assigned) this.assignments.push(each);
     return;
    }
    const first = this.word();
    const name = this.text.slice(start, this.at);
    words.push(first);
    if (assigned.length === 0 && redirects.length === 0 && this.isFunction()) {
     this.dropped.add(draft);
     return "function";
    }
    draft.assignments = assigned.map(each => ({
     ...each,
     local: true
    }));
    const end = this.rest(words, redirects, declarations.has(name));
    draft.range = this.range(start, end);
    return draft;
   }
   rest(words, redirects, isDeclaration) {
    let end = this.at;
    let isOpen = true;
    for (;;) {
     this.skipBlanks();
     if (this.peek() === "#") return end;
     const redirect = this.redirect();
     if (redirect) {
      redirects.push(redirect);
      isOpen &&= redirect.operator === "<<<";
     } else if (!this.atWord()) return end; else {
      const assignment = isDeclaration ? this.assignment() : void 0;
      if (assignment) this.assignments.push(assignment); else words.push(this.word());
     }
     if (isOpen) end = this.at;
    }
   }
   isFunction() {
    const brackets = this.match(/[ \t]*\([ \t]*\)/y);
    if (!brackets) return false;
    this.at += brackets[0].length;
    return true;
   }
   assignment() {
    const head = this.match(/([A-Za-z_]\w*(?:\[[^\]\n]{0,200}\])?)(\+?=)/y);
    if (!head || this.nextTemplate(this.at) < this.at + head[0].length) return;
    const [all, name, operator] = head;
    const start = this.at;
    this.at += all.length;
    const items = this.peek() === "(" ? this.items() : void 0;
    const value = items ? void 0 : this.atWord() ? this.word() : this.emptyWord(this.at);
    return {
     name: this.source.slice(start, start + name.length),
     ...items ? {
      items
     } : {},
     ...value ? {
      value
     } : {},
     append: operator === "+=",
     local: false,
     range: this.range(start)
    };
   }
   items() {
    const start = this.at++;
    const items = [];
    for (;;) {
     this.skipLines();
     const next = this.peek();
     if (next === ")") {
      this.at++;
      return items;
     }
     if (this.atWord()) items.push(this.word()); else {
      this.problem(start, this.at);
      return items;
     }
    }
   }
   skipLines() {
    for (;;) {
     this.skipBlanks();
     if (this.peek() === "\n") this.newline(); else if (this.peek() === "#") this.comment(); else return;
    }
   }
   redirect() {
    const head = this.match(/(\d+|\{\w+\})?(<<<|<<-?|[<>]&-|[<>]&|>>|>\||<>|[<>](?!\())|&>>?/y);
    if (!head) return;
    const start = this.at;
    const [all, descriptor, plain] = head;
    const operator = plain ?? all;
    this.at += all.length;
    if (operator === "<<" || operator === "<<-") return this.hereDocumentHead(start, descriptor);
    this.skipBlanks();
    const isClosed = operator.endsWith("&-");
    const word = !isClosed && this.peek() !== "#" && this.atWord() ? this.word() : void 0;
    if (!word && !isClosed) this.problem(start, this.at);
    return {
     operator,
     ...descriptor === void 0 ? {} : {
      descriptor
     },
     ...word ? operator === "<<<" ? {
      document: word
     } : {
      target: word
     } : {},
     range: this.range(start)
    };
   }
   hereDocumentHead(start, descriptor) {
    const operator = this.text.slice(start, this.at).replace(/^[^<]*/, "");
    this.skipBlanks();
    const quotes = this.match(/(?:'[^'\n]*'|"(?:[^"\\\n]|\\.)*"|\\.|[^\s<>;&|()'"\\`])+/y);
    const written = quotes?.[0] ?? "";
    this.at += written.length;
    const redirect = {
     operator,
     ...descriptor === void 0 ? {} : {
      descriptor
     },
     range: this.range(start)
    };
    if (written === "") this.problem(start, this.at); else this.pending.push({
     redirect,
     start,
     delimiter: written.replace(/\\(.)|['"]/g, "$1"),
     quoted: /['"\\]/.test(written)
    });
    return redirect;
   }
   hereDocument({redirect, start, delimiter, quoted}) {
    const stripTabs = redirect.operator === "<<-";
    const begin = this.at;
    let stop = begin;
    let next = begin;
    let isClosed = false;
    while (next < this.end && !isClosed) {
     stop = next;
     const newline = this.text.indexOf("\n", next);
     const lineEnd = newline < 0 || newline >= this.end ? this.end : newline;
     let line = this.text.slice(next, lineEnd);
     if (stripTabs) line = line.replace(/^\t+/, "");
     isClosed = line === delimiter || line.endsWith("\r") && line.slice(0, -1) === delimiter;
     next = isClosed ? lineEnd : Math.min(this.end, lineEnd + 1);
    }
    if (!isClosed) {
     stop = this.end;
     this.problem(start);
    }
    redirect.document = this.body(begin, stop, stripTabs, quoted);
    redirect.range = this.range(start, next);
    this.at = next;
   }
   body(start, stop, stripTabs, quoted) {
    const builder = new shell.OW(this.source, this.templates);
    const before = this.end;
    this.end = stop;
    this.at = start;
    const run = quoted ? /[^\n]*\n?/y : /[^$`\\\n]*\n?/y;
    this.deeper(() => {
     while (this.at < stop) {
      if (stripTabs && (this.at === start || this.text[this.at - 1] === "\n")) while (this.peek() === "\t") this.at++;
      run.lastIndex = this.at;
      const literal = Math.min(stop, this.at + (run.exec(this.text)?.[0].length ?? 0));
      if (literal > this.at) {
       builder.literal(this.at, literal);
       this.at = literal;
      } else if (this.peek() === "$") this.dollar(builder, true); else if (this.peek() === "`") this.backquotes(builder); else if (this.peek() === "\\") this.stringEscape(builder, /\\[$`\\\n]/y);
     }
    });
    this.end = before;
    return builder.finish(start, stop, quoted);
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/bash-failures.js
  const tests = /^(?:test|\[|\[\[|false|grep|egrep|fgrep|command|type|which|hash|diff|cmp|git)$/;
  class StatementList {
   all=[];
   left=[];
   marked=0;
   operator="";
   isTest=false;
   last=[];
   get ends() {
    return this.last;
   }
   add(members, operator) {
    if (this.operator === "") this.start(); else if (this.operator === "||") this.alternative(members); else {
     const {left} = this;
     for (;this.marked < left.length; this.marked++) left[this.marked].unheeded ??= "in-list";
     if (this.isTest) perhaps(members);
    }
    for (const each of members) {
     this.all.push(each);
     this.left.push(each);
    }
    this.last.push(...lastOf(members));
    this.isTest = members.length === 0 || members.some(each => tests.test(nameOf(each)));
    if (operator === "&") for (const each of this.all) each.unheeded = "always";
    this.operator = operator === "&&" || operator === "||" ? operator : "";
   }
   start() {
    this.all = [];
    this.left = [];
    this.marked = 0;
    this.last = [];
   }
   alternative(members) {
    const isEnd = endsScript(members);
    for (const each of this.left) if (!isEnd) each.unheeded = "always"; else if (each.unheeded === "in-list") delete each.unheeded;
    this.left = [];
    this.marked = 0;
    perhaps(members);
   }
  }
  function lastOf(members) {
   const found = [];
   let each = members.at(-1);
   while (each && !looped.has(each)) {
    found.push(each);
    each = members.find(other => other === each?.pipedFrom);
   }
   return found;
  }
  function endsScript(commands) {
   return commands.some(each => {
    if (each.conditional || each.unheeded || each.inFunction || each.captured) return false;
    const [, status] = each.words;
    switch (nameOf(each)) {
    case "exit":
     return status !== void 0 && status.text.text !== "0";

    case "false":
     return true;

    default:
     return false;
    }
   });
  }
  function inverted(commands) {
   for (const each of commands) {
    each.unheeded = "always";
    negated.add(each);
   }
   return commands;
  }
  const negated = new WeakSet;
  function asCondition(condition, branches) {
   const [only] = condition;
   const failing = only && negated.has(only) ? branches[0] : branches[1];
   const isHeeded = condition.length === 1 && failing !== void 0 && endsScript(failing);
   for (const each of condition) if (isHeeded) delete each.unheeded; else each.unheeded = "always";
   for (const branch of branches) perhaps(branch);
   return condition;
  }
  function repeated(commands) {
   for (const each of commands) looped.add(each);
  }
  const looped = new WeakSet;
  function perhaps(commands) {
   for (const each of commands) each.conditional = true;
   return commands;
  }
  function nameOf({words}) {
   return words[0]?.text.text ?? "";
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/bash.js
  function parseBash(text, expansion = "none") {
   const templates = (0, shell.r3)(text.text, expansion);
   return new BashReader(text, (0, shell.q6)(text.text, templates), templates).script();
  }
  const closing = new Set([ "then", "elif", "else", "fi", "do", "done", "esac", "}" ]);
  class BashReader extends BashCommand {
   comments=[];
   lastList=[];
   open=new Map;
   script() {
    let unread;
    try {
     this.statements();
     for (const each of this.lastList) each.last = true;
    } catch (error) {
     if (!(error instanceof TooDeep)) throw error;
     const message = "the script is too intricate to be parsed";
     unread = {
      kind: "error",
      message,
      range: this.source.range()
     };
     this.problems.push(unread);
    }
    const {assignments, comments, problems} = this;
    return {
     commands: this.found(),
     assignments,
     comments,
     problems,
     ...unread && {
      unread
     }
    };
   }
   statements(...closers) {
    for (const each of closers) this.open.set(each, (this.open.get(each) ?? 0) + 1);
    const direct = [];
    const list = new StatementList;
    for (;;) {
     this.skipLines();
     if (this.peek() === "" || this.atCloser()) break;
     const before = this.at;
     const members = this.pipeline();
     for (const each of members) direct.push(each);
     list.add(members, this.separator());
     if (this.at > before) continue;
     this.problem(this.at, this.at + 1);
     this.at++;
    }
    this.lastList = list.ends;
    for (const each of closers) this.open.set(each, this.open.get(each) - 1);
    return direct;
   }
   isOpen(closer) {
    return (this.open.get(closer) ?? 0) > 0;
   }
   atCloser() {
    const next = this.peek();
    if (next === ")") return this.isOpen(")");
    if (next === ";") return /[;&]/.test(this.peek(1)) && this.isOpen("esac");
    const word = this.keyword();
    return word !== void 0 && closing.has(word) && this.isOpen(word);
   }
   keyword() {
    return this.match(/(?:[a-z]+|[{}!]|\[\[?)(?=[\s;&|<>()`]|$)/y)?.[0];
   }
   expect(word, start) {
    if (this.keyword() !== word) {
     this.problem(start, start + 1);
     return false;
    }
    this.at += word.length;
    return true;
   }
   comment() {
    const newline = this.text.indexOf("\n", this.at);
    const stop = newline < 0 || newline > this.end ? this.end : newline;
    this.comments.push(this.source.slice(this.at, stop));
    this.at = stop;
   }
   separator() {
    this.skipBlanks();
    const start = this.at;
    const next = this.peek();
    const isDouble = this.peek(1) === next;
    if (next === "&" || next === "|") this.at += isDouble ? 2 : 1; else if (next === ";" && !this.atCloser()) this.at += isDouble ? 2 : 1;
    return this.text.slice(start, this.at);
   }
   pipeline() {
    const members = [];
    for (;;) {
     const previous = members.at(-1);
     const stage = this.stage();
     const first = stage[0];
     if (previous && first && !first.pipedFrom) {
      previous.pipedTo = first;
      first.pipedFrom = previous;
     }
     for (const each of stage) members.push(each);
     this.skipBlanks();
     if (this.peek() !== "|" || this.peek(1) === "|") return members;
     this.at += this.peek(1) === "&" ? 2 : 1;
     this.skipLines();
    }
   }
   stage() {
    const start = this.at;
    if (this.peek() === "(") {
     const isArithmetic = this.peek(1) === "(" && this.arithmeticEnd(start + 2) !== void 0;
     return this.redirected(isArithmetic ? this.arithmeticCommand() : this.subshell(), true);
    }
    const word = this.keyword();
    switch (word) {
    case "!":
     this.at++;
     this.skipBlanks();
     return inverted(this.deeper(() => this.stage()));

    case "if":
     return this.redirected(this.block(word, () => this.ifClause(start)), true);

    case "while":
    case "until":
     return this.redirected(this.block(word, () => this.loop(start)), true);

    case "for":
    case "select":
     return this.redirected(this.block(word, () => this.forLoop(start)), true);

    case "case":
     return this.redirected(this.block(word, () => this.caseClause(start)), true);

    case "{":
     return this.redirected(this.block(word, () => this.group(start)), true);

    case "[":
    case "[[":
     this.test(word);
     return this.redirected([], false);

    case "function":
     this.at += word.length;
     this.skipBlanks();
     this.word();
     this.at += this.match(/[ \t]*\([ \t]*\)/y)?.[0].length ?? 0;
     return this.functionBody();

    default:
     {
      if (word !== void 0 && closing.has(word)) return this.stray(word);
      const command = this.simpleCommand();
      if (command === "function") return this.functionBody();
      return command ? [ command ] : [];
     }
    }
   }
   stray(word) {
    this.problem(this.at, this.at + word.length);
    this.at += word.length;
    return [];
   }
   block(word, read) {
    this.at += word.length;
    return this.deeper(read);
   }
   functionBody() {
    this.skipLines();
    this.functions++;
    const direct = this.deeper(() => this.stage());
    this.functions--;
    return direct;
   }
   ifClause(start) {
    const condition = this.statements("then");
    const direct = [ ...condition ];
    const branches = [];
    const add = more => {
     for (const each of more) direct.push(each);
    };
    if (!this.expect("then", start)) return direct;
    for (;;) {
     const branch = this.statements("elif", "else", "fi");
     branches.push(branch);
     add(branch);
     const word = this.keyword();
     if (word === "elif") {
      this.at += word.length;
      const more = this.statements("then");
      branches.push([], more);
      add(more);
      if (!this.expect("then", start)) return direct;
     } else if (word === "else") this.at += word.length; else {
      this.expect("fi", start);
      asCondition(condition, branches);
      return direct;
     }
    }
   }
   loop(start) {
    const direct = asCondition(this.statements("do"), []);
    return this.expect("do", start) ? this.doGroup(direct, start, false) : direct;
   }
   doGroup(direct, start, certain) {
    const body = this.statements("done");
    if (!certain) perhaps(body);
    repeated(body);
    for (const each of body) direct.push(each);
    this.expect("done", start);
    return direct;
   }
   forLoop(start) {
    this.skipBlanks();
    const stop = this.match(/\(\(/y) ? this.arithmeticEnd(this.at + 2) : void 0;
    let isCertain = false;
    if (stop !== void 0) {
     this.at += 2;
     this.arithmetic(stop);
    } else {
     this.word();
     this.skipLines();
     if (this.keyword() === "in") {
      this.at += 2;
      for (this.skipBlanks(); this.atWord() && this.peek() !== "#"; this.skipBlanks()) if ((0, 
      shell.c$)(this.word())) isCertain = true;
     }
    }
    this.skipBlanks();
    if (this.peek() === ";") this.at++;
    this.skipLines();
    if (this.keyword() === "{") return perhaps(this.block("{", () => this.group(start)));
    return this.expect("do", start) ? this.doGroup([], start, isCertain) : [];
   }
   caseClause(start) {
    const direct = [];
    this.skipBlanks();
    this.word();
    this.skipLines();
    if (!this.expect("in", start)) return direct;
    for (;;) {
     this.skipLines();
     if (this.keyword() === "esac" || this.peek() === "") break;
     if (!this.patterns()) {
      this.problem(this.at, this.at + 1);
      break;
     }
     for (const each of perhaps(this.statements("esac"))) direct.push(each);
     const end = this.match(/;;&?|;&/y);
     if (end) this.at += end[0].length; else break;
    }
    this.expect("esac", start);
    return direct;
   }
   patterns() {
    if (this.peek() === "(") this.at++;
    for (;;) {
     this.skipLines();
     this.word();
     this.skipLines();
     const next = this.peek();
     if (next !== "|" && next !== ")") return false;
     this.at++;
     if (next === ")") return true;
    }
   }
   group(start) {
    const direct = this.statements("}");
    this.expect("}", start);
    return direct;
   }
   subshell() {
    const start = this.at++;
    const direct = this.deeper(() => this.statements(")"));
    if (this.peek() === ")") this.at++; else this.problem(start, start + 1);
    return direct;
   }
   arithmeticCommand() {
    const stop = this.arithmeticEnd(this.at + 2);
    this.at += 2;
    this.arithmetic(stop);
    return [];
   }
   test(bracket) {
    const start = this.at;
    const close = bracket === "[" ? "]" : "]]";
    const isOver = bracket === "[" ? /[\n;&]/ : /;/;
    this.at += bracket.length;
    for (;;) {
     this.skipBlanks();
     const next = this.peek();
     if (next === "" || isOver.test(next)) {
      this.problem(start, this.at);
      return;
     }
     if (next === "\n") this.newline(); else if (this.atWord()) {
      const at = this.at;
      this.word();
      if (this.text.slice(at, this.at) === close) return;
     } else this.at++;
    }
   }
   redirected(direct, isBlock) {
    const target = direct.at(-1) ?? this.draft();
    for (;;) {
     this.skipBlanks();
     const redirect = this.redirect();
     if (!redirect) return direct;
     const others = isBlock ? direct.slice(0, -1).filter(({redirects, pipedTo}) => redirects.length === 0 && !pipedTo) : [];
     for (const each of [ target, ...others ]) each.redirects = [ ...each.redirects, redirect ];
    }
   }
  }
 })
};
