"use strict";

exports.id = 7531;

exports.ids = [ 7531 ];

exports.modules = {
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
 })
};
