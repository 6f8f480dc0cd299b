export const id = 7531;

export const ids = [ 7531, 929 ];

export const modules = {
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
 27531: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q5: () => ScriptValues,
   kX: () => programName,
   Gc: () => splatted
  });
  var shell = __webpack_require__(85850);
  var source = __webpack_require__(33751);
  var collections = __webpack_require__(97800);
  var parsed_json = __webpack_require__(1771);
  var partial_text = __webpack_require__(92730);
  var value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/assignments.js
  class Assignments {
   all=[];
   isAppended=false;
   add(assignment) {
    this.all.push(assignment);
    this.isAppended ||= assignment.append;
   }
   before(offset) {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
     const middle = low + high >> 1;
     if (this.all[middle].range.end <= offset) low = middle + 1; else high = middle;
    }
    return this.all.slice(Math.max(0, low - mostKept), low);
   }
  }
  const mostKept = 8;
  const mostLines = 100;
  const goesOn = /[\\`][ \t]*$/;
  function indentation({file}, {start}) {
   let {line} = file.position(start);
   for (let i = 0; i < mostLines && line > 1; i++) {
    const before = file.lineStart(line);
    const tail = file.text.slice(Math.max(0, before - 20), before).replace(/\r?\n$/, "");
    if (!goesOn.test(tail)) break;
    line--;
   }
   const from = file.lineStart(line);
   return /^[ \t]*/.exec(file.text.slice(from, from + 400))[0].length;
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/jq.js
  function jqObject(program, args) {
   const text = program.text.text;
   const place = {
    file: program.text.file,
    range: program.range
   };
   const entries = [];
   const pattern = /(?:"(\w{1,60})"|\b(\w{1,60}))\s{0,20}:\s{0,20}(?:\$(\w{1,60})|"([^"\\]{0,2000})"|\[\s{0,20}"([^"\\]{0,500})"\s{0,20}\])/g;
   for (const match of text.matchAll(pattern)) {
    const key = match[1] ?? match[2];
    const end = match.index + match[0].length;
    const literal = match[4] ?? match[5];
    const keyStart = match.index + match[0].indexOf(key);
    let value;
    if (match[3] !== void 0) value = args.get(match[3]); else if (literal !== void 0) {
     const start = text.lastIndexOf(`"${literal}"`, end) + 1;
     const inner = program.text.slice(start, start + literal.length);
     value = {
      kind: "text",
      text: {
       text: inner,
       holes: []
      },
      place
     };
    }
    if (!value) continue;
    const keyText = program.text.slice(keyStart, keyStart + key.length);
    entries.push({
     key: {
      text: keyText,
      holes: []
     },
     value
    });
   }
   return entries.length > 0 ? {
    kind: "object",
    place,
    entries
   } : void 0;
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/scripts/script-values.js
  class ScriptValues {
   commands;
   readFile;
   outside;
   written;
   assignments=new Map;
   constructor(script, readFile, outside = {}) {
    this.readFile = readFile;
    this.outside = outside;
    for (const assignment of script.assignments) {
     const name = assignment.name.text.toLowerCase();
     const known = this.assignments.get(name) ?? new Assignments;
     known.add(assignment);
     this.assignments.set(name, known);
    }
    this.commands = script.commands;
   }
   parameters(word, command) {
    if (!word) return;
    const text = word.text.text;
    if (/^@(?:-|\/dev\/stdin)$/.test(text)) {
     const document = command.redirects.find(redirect => redirect.document)?.document;
     if (document) return this.json(this.resolved(document, 0));
     const input = command.pipedFrom ? this.output([ command.pipedFrom ], 0) : void 0;
     const value = command.input ? this.value(command.input) : input;
     return value?.kind === "text" ? this.json(value.text) : value;
    }
    if (text.startsWith("@") && text.length > 1 && !word.entries && !word.items) return this.fileValue((0, 
    shell.jn)(word, 1));
    const value = this.value(word);
    if (value?.kind !== "text") return value;
    return /^\s*[[{]/.test(value.text.text.text) ? this.json(value.text) : this.fileValue(word);
   }
   fileValue(word) {
    const path = this.text(word);
    if (!path) return;
    const written = this.writtenFiles();
    const known = written.get(path.text.text);
    if (known) return known;
    if (path.holes.length > 0) return written.get(word.text.text);
    const file = this.readFile(path.text.text);
    if (!file) return;
    return this.json({
     text: source.Dv.of(file),
     holes: []
    });
   }
   json(text) {
    const place = {
     file: text.text.file,
     range: text.text.range()
    };
    return (0, parsed_json.U)({
     kind: "text",
     text,
     place
    });
   }
   value(word, depth = 0) {
    const place = {
     file: word.text.file,
     range: word.range
    };
    if (word.entries) return {
     kind: "object",
     place,
     entries: word.entries.flatMap(({key, value}) => {
      const inner = this.value(value, depth + 1);
      return inner ? [ {
       key: (0, partial_text.wl)(key),
       value: inner
      } ] : [];
     })
    };
    if (word.items) {
     const items = word.items.flatMap(item => this.value(item, depth + 1) ?? []);
     return {
      kind: "list",
      place,
      items
     };
    }
    const property = word.quoted ? void 0 : this.property(word, depth);
    if (property) return property;
    const [only] = word.expansions;
    if (only && word.expansions.length === 1 && only.end - only.start === word.text.text.length) {
     const inner = this.expansion(only, word, depth);
     if (inner) return inner;
    }
    return {
     kind: "text",
     place,
     text: this.resolved(word, depth)
    };
   }
   text(word) {
    return word ? (0, value.mN)(this.value(word)) : void 0;
   }
   resolved(word, depth) {
    if (word.expansions.length === 0) return (0, partial_text.wl)(word);
    const parts = [];
    let position = 0;
    for (const expansion of word.expansions) {
     if (expansion.start > position) parts.push({
      literal: word.text.slice(position, expansion.start)
     });
     const inner = (0, value.mN)(this.expansion(expansion, word, depth));
     const range = word.text.range(expansion.start, expansion.end);
     parts.push({
      value: inner,
      range
     });
     position = expansion.end;
    }
    if (position < word.text.text.length) parts.push({
     literal: word.text.slice(position)
    });
    return (0, partial_text.nn)(word.text.file, parts, word.text.range().start) ?? (0, 
    partial_text.wl)(word);
   }
   expansion(expansion, word, depth) {
    if (depth > 10) return;
    if (expansion.kind === "variable" && expansion.name !== void 0) {
     if (!expansion.modified) return this.variable(expansion.name, word, depth);
     return this.withDefault(expansion, word, depth);
    }
    const commands = expansion.commands ?? [];
    return commands.length > 0 ? this.output(commands, depth) : void 0;
   }
   property(word, depth) {
    if (!this.outside.isPowerShell) return;
    const found = /^\$([\w:]{1,200})((?:\.\w{1,80}){1,9})$/.exec(word.text.text);
    if (!found || depth > 10) return;
    const place = {
     file: word.text.file,
     range: word.range
    };
    let value = this.variable(found[1], word, depth);
    for (const part of found[2].split(".").slice(1)) value = value && (0, collections.Dc)(value, part, place);
    return value;
   }
   withDefault(expansion, word, depth) {
    const written = word.text.text.slice(expansion.start, expansion.end);
    const fallback = /^\$\{\w{1,200}:?[-=]([\w./ -]{1,200})\}$/.exec(written)?.[1];
    if (fallback === void 0) return;
    const known = this.variable(expansion.name ?? "", word, depth);
    if (known && !(0, value.t8)(known)) return known;
    const end = expansion.end - 1;
    return (0, value.v8)(word.text.slice(end - fallback.length, end), word.range);
   }
   variable(name, use, depth) {
    const all = this.assignments.get(name.toLowerCase());
    if (!all || all.isAppended) return this.unknown(name, use);
    const before = all.before(use.range.start);
    const last = before.at(-1);
    if (!last) return this.unknown(name, use);
    const isCertain = before.length === 1 || indentation(last.name, last.range) <= indentation(use.text, use.range);
    const values = (isCertain ? [ last ] : before).map(assignment => this.assigned(assignment, depth) ?? this.unknown(name, use, assignment));
    const place = {
     file: use.text.file,
     range: use.range
    };
    if (values.some(value => !value)) return;
    return (0, value.Yq)(values.flatMap(value => value ?? []), place);
   }
   assigned(assignment, depth) {
    if (assignment.commands && assignment.commands.length > 0) return this.output(assignment.commands, depth + 1);
    if (assignment.items) {
     const items = assignment.items.flatMap(item => this.value(item, depth + 1) ?? []);
     return {
      kind: "list",
      items,
      place: {
       file: assignment.name.file,
       range: assignment.range
      }
     };
    }
    return assignment.value && this.value(assignment.value, depth + 1);
   }
   unknown(name, use, set) {
    const place = {
     file: use.text.file,
     range: use.range
    };
    return this.outside.unknown?.(set ? `${name} ${set.range.start}` : name, place);
   }
   output(commands, depth) {
    const last = commands.at(-1);
    const name = programName(last?.words[0]?.text.text ?? "");
    if (!last) return;
    switch (name) {
    case "cat":
     {
      const document = last.redirects.find(redirect => redirect.document)?.document;
      if (document) return this.value(document, depth + 1);
      return last.words[1] ? this.fileValue(last.words[1]) : void 0;
     }

    case "echo":
    case "printf":
     return last.words[1] && last.words.length === 2 ? this.value(last.words[1], depth + 1) : void 0;

    case "jq":
     return this.jq(last, depth);

    case "convertto-json":
     return last.input ? this.value(last.input, depth + 1) : void 0;

    case "convertfrom-json":
    case "tr":
     return last.pipedFrom && this.output([ last.pipedFrom ], depth + 1);

    default:
     return this.outside.output?.(last);
    }
   }
   jq(command, depth) {
    const words = command.words;
    const args = new Map;
    let program;
    let isNew = false;
    for (let i = 1; i < words.length; i++) {
     const text = words[i].text.text;
     if (text === "--arg" || text === "--argjson") {
      const value = words[i + 2];
      if (value) args.set(words[i + 1].text.text, this.value(value, depth + 1));
      i += 2;
     } else if (/^-[a-zA-Z]*n/.test(text) || text === "--null-input") isNew = true; else if (!text.startsWith("-")) program ??= words[i];
    }
    if (!program) return;
    const document = command.redirects.find(redirect => redirect.document)?.document;
    if (document && program.text.text === ".") return this.value(document, depth + 1);
    if (isNew) return jqObject(program, args);
    const path = /^\.(\w{1,80}(?:\.\w{1,80}){0,9})$/.exec(program.text.text)?.[1];
    if (path === void 0 || !command.pipedFrom) return;
    let value = this.output([ command.pipedFrom ], depth + 1);
    const place = {
     file: program.text.file,
     range: program.range
    };
    for (const name of path.split(".")) value = value && (0, collections.Dc)(value, name, place);
    return value;
   }
   writtenFiles() {
    if (!this.written) {
     this.written = new Map;
     for (const command of this.commands) this.noteWrittenFile(command, this.written);
    }
    return this.written;
   }
   noteWrittenFile(command, written) {
    const name = programName(command.words[0]?.text.text ?? "");
    const into = command.redirects.find(redirect => /^(?:1?>{1,2}\|?)$/.test(redirect.operator));
    const document = command.redirects.find(redirect => redirect.document)?.document;
    const target = into?.target ?? (name === "tee" && command.words.length > 1 ? command.words.at(-1) : void 0) ?? (/^(?:set-content|out-file)$/.test(name) ? (0, 
    shell.XD)(command, "-path", "-filepath", "-literalpath") ?? command.words[1] : void 0);
    if (!target) return;
    let value;
    if (document) value = this.json(this.resolved(document, 0)); else if (name === "tee" && command.pipedFrom) value = this.output([ command.pipedFrom ], 0); else if (command.input) value = this.value(command.input); else if (command.pipedFrom) value = this.output([ command.pipedFrom ], 0); else value = this.output([ command ], 0);
    const parsed = value?.kind === "text" ? this.json(value.text) : value;
    if (!parsed) return;
    written.set(target.text.text, parsed);
    const resolved = this.text(target);
    if (resolved) written.set(resolved.text.text, parsed);
   }
  }
  function splatted(command) {
   const word = command.words.find(({text}) => /^@\w+$/.test(text.text));
   if (!word) return;
   const text = word.text.slice(1);
   const name = text.text;
   return {
    ...word,
    text,
    expansions: [ {
     start: 0,
     end: name.length,
     kind: "variable",
     name
    } ]
   };
  }
  function programName(word) {
   const name = word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1);
   return name.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, "");
  }
 }),
 97800: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   AS: () => pairs,
   Dc: () => member,
   KF: () => indexed,
   Ku: () => firstOf,
   Mo: () => mostItems,
   R2: () => withoutRepeated,
   Zu: () => merged,
   aO: () => flattened,
   c: () => concatenated,
   cE: () => mostCombinations,
   pZ: () => asSet,
   p_: () => list,
   wP: () => isWhole
  });
  var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74393);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  const mostItems = 200;
  const mostCombinations = 16;
  function pairs(collection) {
   switch (collection.kind) {
   case "list":
    {
     let isCertain = !collection.open;
     const items = collection.items.slice(0, mostItems).map((item, index) => {
      const there = present(item);
      if (there.perhaps) isCertain = false;
      const key = isCertain ? {
       kind: "constant",
       value: index,
       place: item.place
      } : (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(item.place);
      return {
       key,
       ...there
      };
     });
     return {
      items,
      open: !!collection.open || collection.items.length > mostItems
     };
    }

   case "object":
    {
     const items = collection.entries.slice(0, mostItems).map(({key, value}) => ({
      key: {
       kind: "text",
       text: key,
       place: value.place
      },
      ...present(value)
     }));
     return {
      items,
      open: !!collection.open || collection.entries.length > mostItems
     };
    }

   case "choice":
    {
     const all = collection.options.map(pairs);
     if (!all.some(each => each)) return;
     return {
      items: all.flatMap(each => each?.items.map(item => ({
       ...item,
       perhaps: true
      })) ?? []),
      open: all.some(each => !each || each.open)
     };
    }

   default:
    return;
   }
  }
  function present(item) {
   if (item.kind !== "choice") return {
    value: item,
    perhaps: false
   };
   const there = item.options.filter(option => !(option.kind === "unknown" && option.missing));
   if (there.length === item.options.length) return {
    value: item,
    perhaps: false
   };
   return {
    value: (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(there, item.place) ?? (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(item.place),
    perhaps: true
   };
  }
  function isWhole(value) {
   return value?.kind === "list" && !value.open && value.items.every(item => !present(item).perhaps);
  }
  function member(value, name, place) {
   switch (value.kind) {
   case "choice":
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(value.options.map(option => member(option, name, place) ?? (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place)), place);

   case "list":
    if (isWhole(value)) return value.items[Number(name)] ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.LO)(place);
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([ ...value.items.map(item => present(item).value), (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place) ], place);

   case "object":
    {
     const found = value.entries.findLast(({key}) => key.text.text === name);
     if (found) return found.value;
     const isClosed = !value.open && value.entries.every(({key}) => key.holes.length === 0);
     return isClosed ? (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.LO)(place) : void 0;
    }

   case "reference":
    return {
     ...value,
     path: [ ...value.path, name ],
     place
    };

   case "unknown":
    return value.missing ? value : void 0;

   default:
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.LO)(place);
   }
  }
  function indexed(object, index, place) {
   if (object.kind === "choice") return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(object.options.map(option => indexed(option, index, place) ?? (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place)), place);
   const name = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(index) ?? (index.kind === "constant" ? (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__._r)(index.value) : void 0);
   if (name !== void 0) return member(object, name, place);
   const found = pairs(object);
   if (!found || found.items.length === 0) return;
   const any = found.items.map(item => item.value);
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(found.open ? [ ...any, (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place) ] : any, place);
  }
  function firstOf(values, place, isEmpty = _value_js__WEBPACK_IMPORTED_MODULE_1__.qv) {
   const found = [];
   for (const value of values) {
    const forms = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).filter(form => !isEmpty(form));
    found.push(...forms);
    const isTaken = forms.length > 0 && forms.length === (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).length;
    if (isTaken && !forms.some(form => (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.t8)(form) || mayBeEmpty(form, isEmpty))) break;
   }
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(found, place);
  }
  function mayBeEmpty(value, isEmpty) {
   if (value.kind === "list") return !isWhole(value) && isEmpty(list([], value.place));
   if (value.kind !== "text" || value.text.holes.length === 0) return false;
   const {text, holes} = value.text;
   const unknownLength = holes.reduce((sum, hole) => sum + hole.end - hole.start, 0);
   return text.text.length === unknownLength && isEmpty((0, _texts_js__WEBPACK_IMPORTED_MODULE_0__.EW)("", value.place));
  }
  function concatenated(values, place) {
   const items = [];
   let open = false;
   for (const value of values) {
    const forms = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value);
    const [only] = forms.length === 1 ? forms : [];
    if (only?.kind === "list") {
     items.push(...only.items);
     open ||= !!only.open;
     continue;
    }
    if (only?.kind === "object") {
     items.push(...only.entries.map(entry => entry.value));
     open ||= !!only.open;
     continue;
    }
    const found = pairs(value);
    items.push(...found?.items.map(item => (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.mt)(item.value)) ?? [ (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(value.place) ]);
    open ||= found?.open ?? true;
   }
   return list(items, place, open);
  }
  function list(items, place, open = false) {
   return {
    kind: "list",
    items,
    place,
    ...open && {
     open: true
    }
   };
  }
  function flattened(value, place) {
   if (value.kind !== "list") return;
   const items = [];
   let open = !!value.open;
   const add = item => {
    if (item.kind === "list") {
     open ||= !!item.open;
     for (const inner of item.items) add(inner);
    } else if (item.kind === "choice") {
     const found = item.options.some(option => option.kind === "list") ? pairs(item) : void 0;
     open ||= !!found;
     items.push(...found?.items.map(inner => (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.mt)(inner.value)) ?? [ item ]);
    } else {
     if ((0, _value_js__WEBPACK_IMPORTED_MODULE_1__.t8)(item)) open = true;
     items.push(item);
    }
   };
   for (const item of value.items) add(item);
   return list(items, place, open);
  }
  function withoutRepeated(value, place) {
   if (value.kind !== "list" || value.items.length < 2) return value;
   const found = new Map;
   for (const item of value.items) {
    const text = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(item);
    if (text === void 0 && item.kind !== "constant") return list(value.items, place, true);
    const key = item.kind === "constant" ? `c ${String(item.value)}` : `t ${text}`;
    if (!found.has(key)) found.set(key, item);
   }
   return list([ ...found.values() ], place, value.open);
  }
  function merged(values, place, deep = false) {
   let forms = [ {
    kind: "object",
    entries: [],
    place
   } ];
   for (const value of values) {
    const objects = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).filter(option => !(0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(option));
    if (objects.length === 0) continue;
    const all = objects.length < (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).length ? [ ...objects, empty(place) ] : objects;
    if (all.some(option => option.kind !== "object" && !(0, _value_js__WEBPACK_IMPORTED_MODULE_1__.t8)(option))) return;
    if (all.length * forms.length > mostCombinations) return;
    forms = forms.flatMap(form => all.map(option => two(form, option, place, deep)));
   }
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(forms, place);
  }
  function empty(place) {
   return {
    kind: "object",
    entries: [],
    place
   };
  }
  function two(first, second, place, deep) {
   const before = first.kind === "object" ? first.entries : [];
   if (second.kind !== "object") {
    const entries = before.map(({key, value}) => ({
     key,
     value: (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([ value, (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place) ], value.place) ?? value
    }));
    return {
     kind: "object",
     entries,
     place,
     open: true
    };
   }
   const byKey = new Map;
   for (const entry of before) byKey.set(entry.key.text.text, entry);
   for (const entry of second.entries) {
    const key = entry.key.text.text;
    const old = byKey.get(key)?.value;
    const {value} = entry;
    const inner = deep && old?.kind === "object" && value.kind === "object";
    byKey.set(key, inner ? {
     key: entry.key,
     value: two(old, value, value.place, true)
    } : entry);
   }
   const open = first.kind === "object" && first.open || second.open;
   return {
    kind: "object",
    entries: [ ...byKey.values() ],
    place,
    ...open && {
     open: true
    }
   };
  }
  function asSet(value, place) {
   if (value.kind !== "list") return value;
   const entries = value.items.flatMap(item => {
    const key = item.kind === "constant" ? (0, _texts_js__WEBPACK_IMPORTED_MODULE_0__.EW)((0, 
    _value_js__WEBPACK_IMPORTED_MODULE_1__._r)(item.value), item.place).text : (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.mN)(present(item).value);
    return key ? [ {
     key,
     value: item
    } ] : [];
   });
   return {
    kind: "object",
    place: value.place ?? place,
    entries,
    ...value.open && {
     open: true
    }
   };
  }
 }),
 1771: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => parsedJson
  });
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50929);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function parsedJson(value) {
   const {documents} = (0, _formats_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(value.text.text);
   const {holes, text} = value.text;
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.OK)(documents[0], text.file, (inner, range) => {
    const found = holes.flatMap(hole => {
     const written = text.text.slice(hole.start, hole.end);
     const at = offsetOf(inner, text.startOffset(hole.start));
     if (at < 0) return [];
     const start = inner.text.startsWith(written, at) ? at : inner.text.indexOf(written);
     return start < 0 ? [] : [ {
      start,
      end: Math.min(inner.text.length, start + written.length)
     } ];
    });
    return {
     kind: "text",
     text: {
      text: inner,
      holes: found
     },
     place: {
      file: inner.file,
      range
     }
    };
   });
  }
  function offsetOf(text, offset) {
   const range = text.range();
   if (offset < range.start || offset > range.end) return -1;
   for (let i = 0; i < text.text.length; i++) if (text.startOffset(i) === offset) return i;
   return -1;
  }
 }),
 74393: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $3: () => replaced,
   BU: () => partOf,
   EW: () => computed,
   X0: () => formatted,
   oR: () => joined,
   qM: () => ofConstant
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33751);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92730);
  var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  function ofConstant(value, file, range) {
   return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_2__.Dv.join(file, [ {
    text: (0, _value_js__WEBPACK_IMPORTED_MODULE_0__._r)(value.value),
    range
   } ], range.start));
  }
  function computed(text, place) {
   const mapped = _source_js__WEBPACK_IMPORTED_MODULE_2__.Dv.join(place.file, [ {
    text,
    range: place.range
   } ], place.range.start);
   return {
    kind: "text",
    text: (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.eO)(mapped),
    place
   };
  }
  function replaced(value, from, to, place) {
   const sought = from?.kind === "text" && from.text.holes.length === 0 ? from.text.text.text : "";
   if (value?.kind !== "text" || sought === "") return;
   const known = to?.kind === "text" && to.text.holes.length === 0 ? to.text.text.text : void 0;
   const {text, holes} = value.text;
   if (text.text.length * Math.max(1, known?.length ?? 1) > _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ie) return;
   if (text.file !== place.file) return inFile(value, sought, known);
   if (holes.length > 0 || known === void 0) return;
   return computed(text.text.replaceAll(sought, () => known), place);
  }
  function inFile(value, from, to) {
   const {text, holes} = value.text;
   const pieces = [];
   const opened = [];
   const moves = [];
   let at = 0;
   let length = 0;
   const add = (piece, start, end) => {
    pieces.push({
     text: piece,
     start,
     end
    });
    length += piece.length;
   };
   for (let found = text.text.indexOf(from); found >= 0; found = text.text.indexOf(from, at)) {
    if (found > at) add(text.text.slice(at, found), at, found);
    at = found + from.length;
    if (to === void 0) opened.push({
     start: length,
     end: length + from.length
    });
    add(to ?? from, found, at);
    moves.push({
     from: at,
     by: length - at
    });
   }
   if (pieces.length === 0) return value;
   if (at < text.text.length) add(text.text.slice(at), at, text.text.length);
   let next = 0;
   const moved = holes.map(({start, end}) => {
    while (next < moves.length && moves[next].from <= start) next++;
    const by = next > 0 ? moves[next - 1].by : 0;
    return {
     start: start + by,
     end: end + by
    };
   });
   const all = [ ...moved, ...opened ].sort((a, b) => a.start - b.start);
   return {
    ...value,
    text: {
     text: text.compose(pieces),
     holes: all
    }
   };
  }
  function partOf(value, file, range) {
   switch (value?.kind) {
   case "text":
    return {
     value: value.text,
     range
    };

   case "constant":
    return {
     value: ofConstant(value, file, range),
     range
    };

   case "reference":
    return {
     value: void 0,
     range,
     reference: (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value)
    };

   default:
    return {
     value: void 0,
     range
    };
   }
  }
  function formatted(format, args, place, pattern) {
   if (format?.kind !== "text") return;
   const {text} = format.text;
   if (format.text.holes.length > 0 || text.file !== place.file) return;
   const parts = [];
   let position = 0;
   let next = 0;
   for (const match of text.text.matchAll(pattern)) {
    if (match.index > position) parts.push({
     literal: text.slice(position, match.index)
    });
    position = match.index + match[0].length;
    if (match[0] === "%%") {
     parts.push({
      literal: text.slice(match.index, match.index + 1)
     });
     continue;
    }
    const value = args[match[1] === void 0 ? next++ : Number(match[1])];
    parts.push(partOf(value, place.file, text.range(match.index, position)));
   }
   if (position < text.text.length) parts.push({
    literal: text.slice(position)
   });
   const result = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.nn)(place.file, parts, text.startOffset(0));
   return result && {
    kind: "text",
    text: result,
    place: format.place
   };
  }
  function joined(values, separator, place) {
   const parts = [];
   values.forEach((value, index) => {
    const inThisFile = value.place.file === place.file;
    if (index > 0 && separator !== "") {
     const {start} = value.place.range;
     const range = inThisFile ? {
      start,
      end: start
     } : place.range;
     parts.push({
      literal: _source_js__WEBPACK_IMPORTED_MODULE_2__.Dv.join(place.file, [ {
       text: separator,
       range
      } ], place.range.start)
     });
    }
    const isLiteral = value.kind === "text" && inThisFile && value.text.text.file === place.file && value.text.holes.length === 0;
    parts.push(isLiteral ? {
     literal: value.text.text
    } : partOf(value, place.file, inThisFile ? value.place.range : place.range));
   });
   const result = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_1__.nn)(place.file, parts, place.range.start);
   return result && {
    kind: "text",
    text: result,
    place
   };
  }
 })
};
