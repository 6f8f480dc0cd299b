export const id = 6170;

export const ids = [ 6170, 929 ];

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
 50929: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parseJson: () => parseJson,
   unescapeJson: () => unescapeJson
  });
  var jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78525);
  var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32796);
  const token = {
   openBrace: 1,
   closeBrace: 2,
   openBracket: 3,
   closeBracket: 4,
   comma: 5,
   colon: 6,
   null: 7,
   true: 8,
   false: 9,
   string: 10,
   unknown: 16,
   endOfFile: 17
  };
  const scanErrors = {
   1: "a comment is not closed",
   2: "a string is not closed",
   3: "not a number",
   4: "not a Unicode escape",
   5: "not an escape sequence",
   6: "a control character in a string"
  };
  const maxDepth = 200;
  function parseJson(text) {
   const scanner = (0, jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text.text, true);
   const problems = [];
   const open = [];
   let root;
   let needsComma = false;
   const problem = (message, start, end, kind = "error") => {
    if (problems.length < 20) problems.push({
     kind,
     message,
     range: text.range(start, Math.max(end, start))
    });
   };
   const add = node => {
    const parent = open.at(-1);
    needsComma = true;
    if (!parent) if (root) problem("text after the end of the document", offset(scanner), end(scanner)); else root = node; else if (parent.kind === "sequence") parent.items.push(node); else if (parent.key) {
     const range = {
      start: parent.key.range.start,
      end: node.range.end
     };
     parent.entries.push({
      key: parent.key,
      value: node,
      range
     });
     parent.key = void 0;
    }
   };
   const close = (closing, endOffset) => {
    const top = open.pop();
    if (closing && top.kind !== closing) problem("bracket closes the wrong kind of collection", endOffset - 1, endOffset);
    const range = text.range(top.start, endOffset);
    add(top.kind === "mapping" ? {
     kind: "mapping",
     range,
     entries: top.entries
    } : {
     kind: "sequence",
     range,
     items: top.items
    });
   };
   let expectColon = false;
   let commented = false;
   for (let kind = scanner.scan(); kind !== token.endOfFile; kind = scanner.scan()) {
    const start = offset(scanner);
    const stop = end(scanner);
    const error = scanErrors[scanner.getTokenError()];
    if (error) problem(error, start, stop);
    const parent = open.at(-1);
    switch (kind) {
    case token.openBrace:
    case token.openBracket:
     if (needsComma) problem("a comma is missing", start, stop);
     if (parent?.kind === "mapping" && !parent.key) problem("a property name is missing", start, stop);
     if (open.length >= maxDepth) {
      problem(`nested deeper than ${maxDepth} levels`, start, stop);
      return {
       documents: root ? [ root ] : [],
       problems
      };
     }
     needsComma = false;
     open.push(kind === token.openBrace ? {
      kind: "mapping",
      start,
      entries: [],
      keys: new Set,
      key: void 0
     } : {
      kind: "sequence",
      start,
      items: []
     });
     break;

    case token.closeBrace:
    case token.closeBracket:
     if (!parent) problem("a bracket closes nothing", start, stop); else {
      if (parent.kind === "mapping" && parent.key) problem(`${(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.aH)(parent.key.text.text)} has no value`, start, stop);
      close(kind === token.closeBrace ? "mapping" : "sequence", stop);
     }
     break;

    case token.comma:
     if (!parent || !needsComma) problem("a comma where a value should be", start, stop);
     needsComma = false;
     break;

    case token.colon:
     if (!expectColon) problem("a colon where none should be", start, stop);
     break;

    case token.unknown:
     if (text.text[start] === "#") {
      const lineEnd = text.text.indexOf("\n", start);
      const after = lineEnd < 0 ? text.text.length : lineEnd;
      if (!commented) problem("a comment with #, which JSON does not have", start, after);
      commented = true;
      scanner.setPosition(after);
     } else if (!error) problem("not JSON", start, stop);
     break;

    default:
     {
      if (needsComma) problem("a comma is missing", start, stop);
      const scalar = readScalar(text, scanner, kind);
      if (parent?.kind === "mapping" && !parent.key) {
       if (kind !== token.string) problem("a property name must be a string", start, stop);
       if (parent.keys.has(scalar.text.text)) problem(`duplicate key ${(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.aH)(scalar.text.text)}`, start, stop, "duplicate-key");
       parent.keys.add(scalar.text.text);
       parent.key = scalar;
       needsComma = false;
       expectColon = true;
       continue;
      }
      add(scalar);
     }
    }
    expectColon = false;
   }
   if (open.length > 0) problem("a bracket is not closed", open.at(-1).start, open.at(-1).start + 1);
   while (open.length > 0) close(void 0, text.text.length);
   return {
    documents: root ? [ root ] : [],
    problems
   };
  }
  const offset = scanner => scanner.getTokenOffset();
  const end = scanner => scanner.getTokenOffset() + scanner.getTokenLength();
  function readScalar(text, scanner, kind) {
   const start = offset(scanner);
   const stop = end(scanner);
   const range = text.range(start, stop);
   if (kind === token.string) {
    const closed = stop - start >= 2 && text.text[stop - 1] === '"' ? 1 : 0;
    const decoded = unescapeJson(text, start + 1, stop - closed);
    return {
     kind: "scalar",
     range,
     text: decoded,
     value: decoded.text,
     style: "double"
    };
   }
   const raw = text.slice(start, stop);
   const value = kind === token.true ? true : kind === token.false ? false : kind === token.null ? null : Number(raw.text);
   return {
    kind: "scalar",
    range,
    text: raw,
    value,
    style: "plain"
   };
  }
  const simpleEscapes = {
   b: "\b",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   '"': '"',
   "\\": "\\",
   "/": "/"
  };
  function unescapeJson(text, start, end) {
   const raw = text.text.slice(start, end);
   let backslash = raw.indexOf("\\");
   if (backslash < 0) return text.slice(start, end);
   const pieces = [];
   const literal = (from, to) => {
    if (to > from) pieces.push({
     text: raw.slice(from, to),
     start: start + from,
     end: start + to
    });
   };
   let position = 0;
   while (backslash >= 0) {
    literal(position, backslash);
    const letter = raw[backslash + 1] ?? "";
    const hex = letter === "u" ? /^[0-9a-fA-F]{4}/.exec(raw.slice(backslash + 2, backslash + 6)) : null;
    const decoded = hex ? String.fromCharCode(Number.parseInt(hex[0], 16)) : simpleEscapes[letter] ?? letter;
    position = Math.min(backslash + (hex ? 6 : 2), raw.length);
    pieces.push({
     text: decoded,
     start: start + backslash,
     end: start + position
    });
    backslash = raw.indexOf("\\", position);
   }
   literal(position, raw.length);
   return text.compose(pieces);
  }
 }),
 16170: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
  var lint_source = __webpack_require__(33751);
  var latest = __webpack_require__(83407);
  var value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/files.js
  const mostKept = 100;
  const mostResources = 200;
  class BicepFiles {
   parse;
   files;
   kept=new latest.Q(mostKept);
   resources=new latest.Q(mostResources);
   jsons=new latest.Q(10);
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
   json(from, name) {
    const file = external_node_path_.posix.join(external_node_path_.posix.dirname(from.path), name);
    return this.jsons.get(file, () => {
     const source = this.files.read(file);
     return source && (0, value.OK)((0, json.parseJson)(lint_source.Dv.of(source)).documents[0], source);
    });
   }
   load(name) {
    const file = this.files.read(name);
    if (!file) return;
    const text = lint_source.Dv.of(file);
    const outline = outlineBicep(text);
    const isNew = !this.reported.has(name);
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
     outputs
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
 83407: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => Latest
  });
  class Latest {
   most;
   values=new Map;
   constructor(most) {
    this.most = most;
   }
   get(key, make) {
    const known = this.values.has(key);
    const value = known ? this.values.get(key) : make();
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.most) this.values.delete(this.values.keys().next().value);
    return value;
   }
  }
 })
};
