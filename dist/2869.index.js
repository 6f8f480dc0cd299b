export const id = 2869;

export const ids = [ 2869 ];

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
 27524: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   a: () => azureFunction
  });
  var collections = __webpack_require__(97800);
  var operators = __webpack_require__(6544);
  var parsed_json = __webpack_require__(1771);
  var texts = __webpack_require__(74393);
  var values_value = __webpack_require__(77960);
  var source = __webpack_require__(33751);
  var three_valued = __webpack_require__(50253);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/azure/scopes.js
  const scopes = {
   managementgroup: "microsoft.management/managementgroups",
   resourcegroup: "microsoft.resources/resourcegroups",
   subscription: "microsoft.resources/subscriptions",
   tenant: "microsoft.resources/tenants"
  };
  function scopeFunction(name, args, place) {
   const type = Object.hasOwn(scopes, name.toLowerCase()) ? scopes[name.toLowerCase()] : void 0;
   if (type === void 0) return;
   const own = args.map(arg => (0, values_value.mN)(arg)?.text.text ?? "?").join("/");
   const address = own === "" ? type : `${type}/${own.toLowerCase()}`;
   return {
    kind: "reference",
    scope: "",
    address,
    path: [],
    place
   };
  }
  const ids = /^(?:extension|managementgroup|subscription|tenant)?resourceid$/i;
  function resourceIdFunction(name, args, place) {
   if (!ids.test(name)) return;
   const at = args.findIndex(arg => /^[\w-]+(?:\.[\w-]+)+\//.test((0, values_value.wh)(arg) ?? ""));
   const [type, ...names] = at < 0 ? [] : args.slice(at);
   const [last] = names;
   if (!type || !last || names.length > 1) return;
   const forms = (0, values_value.fF)(last).map(form => {
    const own = (0, values_value.wh)(form);
    return own === void 0 ? (0, values_value.L5)(place) : idOf(`/providers/${(0, values_value.wh)(type)}/${own}`, (0, 
    three_valued.$t)(form), place);
   });
   return (0, values_value.Yq)(forms, place);
  }
  function idOf(known, {file, range}, place) {
   const text = source.Dv.join(file, [ {
    text: `?${known}`,
    range
   } ], range.start);
   return {
    kind: "text",
    text: {
     text,
     holes: [ {
      start: 0,
      end: 1
     } ]
    },
    place
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/azure/functions.js
  const itself = ([first]) => first;
  const inCase = change => ([first], place) => {
   const text = (0, values_value.wh)(first);
   if (text === void 0) return;
   const changed = change(text);
   return changed === text ? first : (0, texts.EW)(changed, place);
  };
  const operator = sign => (args, place) => (0, operators.M)(sign, args, place);
  const junction = sign => ([first, ...rest], place) => rest.reduce((result, arg) => (0, 
  operators.M)(sign, [ result ?? (0, values_value.L5)(place), arg ], place), first);
  const end = at => ([first], place) => {
   if (!first || (0, values_value.t8)(first)) return;
   if ((0, collections.wP)(first)) return at(first.items);
   const items = (0, collections.AS)(first)?.items.map(item => item.value) ?? [];
   return (0, values_value.Yq)([ ...items, (0, values_value.L5)(place) ], place);
  };
  const isTextual = value => (0, values_value.fF)(value).every(option => option.kind !== "list");
  const functions = {
   add: operator("+"),
   and: junction("&&"),
   any: itself,
   array: ([first], place) => first && first.kind !== "list" && !(0, values_value.t8)(first) && first.kind !== "choice" ? (0, 
   collections.p_)([ first ], place) : first,
   coalesce: (args, place) => (0, collections.Ku)(args, place),
   concat: (args, place) => {
    if (!args.every(isTextual)) return (0, collections.c)(args, place);
    return args.length === 1 ? args[0] : (0, texts.oR)(args, "", place);
   },
   createarray: (args, place) => (0, collections.p_)(args, place),
   createobject: (args, place) => {
    const entries = [];
    let open = false;
    for (let i = 0; i + 1 < args.length; i += 2) {
     const key = args[i];
     if (key.kind === "text") entries.push({
      key: key.text,
      value: args[i + 1]
     }); else open = true;
    }
    return {
     kind: "object",
     place,
     entries,
     ...open && {
      open: true
     }
    };
   },
   equals: operator("=="),
   false: (_args, place) => ({
    kind: "constant",
    value: false,
    place
   }),
   first: end(items => items[0]),
   flatten: ([first], place) => first && (0, collections.aO)(first, place),
   format: ([first, ...args], place) => (0, texts.X0)(first, args, place, /\{(\d+)(?::[^{}]*)?\}/g),
   greater: operator(">"),
   greaterorequals: operator(">="),
   if: ([test, consequence, alternative], place) => {
    if (!test || !consequence || !alternative) return;
    if (test.kind === "constant" && typeof test.value === "boolean") return test.value ? consequence : alternative;
    return (0, values_value.Yq)([ consequence, alternative ], place);
   },
   join: ([first, second], place) => {
    const separator = (0, values_value.wh)(second);
    return (0, collections.wP)(first) && separator !== void 0 ? (0, texts.oR)(first.items, separator, place) : void 0;
   },
   json: ([first]) => first?.kind === "text" ? (0, parsed_json.U)(first) : void 0,
   last: end(items => items.at(-1)),
   length: ([first], place) => (0, collections.wP)(first) ? {
    kind: "constant",
    value: first.items.length,
    place
   } : void 0,
   less: operator("<"),
   lessorequals: operator("<="),
   not: operator("!"),
   null: (_args, place) => ({
    kind: "constant",
    value: null,
    place
   }),
   or: junction("||"),
   range: ([first, second], place) => {
    const [from, count] = [ first, second ].map(value => value?.kind === "constant" ? Number(value.value) : Number.NaN);
    if (!(count >= 0 && count <= 100) || Number.isNaN(from)) return;
    return (0, collections.p_)(Array.from({
     length: count
    }, (_, index) => ({
     kind: "constant",
     value: from + index,
     place
    })), place);
   },
   replace: ([first, second, third], place) => (0, texts.$3)(first, second, third, place),
   string: itself,
   tolower: inCase(text => text.toLowerCase()),
   toupper: inCase(text => text.toUpperCase()),
   trim: inCase(text => text.trim()),
   true: (_args, place) => ({
    kind: "constant",
    value: true,
    place
   }),
   tryget: ([first, ...keys], place) => {
    let current = first;
    for (const key of keys) {
     const name = (0, values_value.wh)(key) ?? (key.kind === "constant" ? String(key.value) : void 0);
     current = current && name !== void 0 ? (0, collections.Dc)(current, name, place) : void 0;
    }
    return current;
   },
   union: (args, place) => args.some(arg => (0, values_value.fF)(arg).some(option => option.kind === "list")) ? (0, 
   collections.R2)((0, collections.c)(args, place), place) : (0, collections.Zu)(args, place, true)
  };
  const azureFunctions = new Map(Object.entries(functions));
  function azureFunction(name, args, place) {
   return azureFunctions.get(name.toLowerCase())?.(args, place) ?? scopeFunction(name, args, place) ?? resourceIdFunction(name, args, place);
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
 42222: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Vc: () => inputsOf,
   cF: () => BicepScope,
   rF: () => bodies
  });
  var _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48736);
  var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33751);
  var _azure_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27524);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97800);
  var _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65226);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
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
   property(symbol, declared, names, depth, place) {
    const property = names[1];
    const block = property === void 0 ? void 0 : declared.item;
    const attribute = block && property !== void 0 ? (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, property) : void 0;
    const value = attribute && this.cached(`${symbol}.${property}`, attribute.value, depth);
    let written = value && !(0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.t8)(value) ? value : void 0;
    for (const name of names.slice(2)) written = written && (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_1__.Dc)(written, name, place);
    if (written && !(0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(written)) return {
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
    const value = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(expression, this.environment(), depth);
    this.active.delete(key);
    this.cache.set(key, value);
    return value;
   }
   call(name, args, place) {
    if (name !== "loadTextContent" && name !== "loadJsonContent") return (0, _azure_functions_js__WEBPACK_IMPORTED_MODULE_0__.a)(name, args, place);
    const [argument] = args;
    const relative = argument?.kind === "text" ? argument.text.text.text : void 0;
    if (relative === void 0) return;
    if (name === "loadJsonContent") return this.surroundings.json(this.file, relative);
    const file = this.surroundings.text(this.file, relative);
    if (!file) return;
    const text = _source_js__WEBPACK_IMPORTED_MODULE_5__.Dv.of(file);
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
   const test = condition && (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(condition, env);
   const isCertain = !test || test.kind === "constant" && test.value === true;
   const each = (value, exists) => {
    const forms = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(value);
    const there = forms.filter(form => !(form.kind === "unknown" && form.missing));
    const certain = exists === "yes" && forms.length === 1;
    return there.map(form => ({
     value: form,
     exists: certain ? "yes" : "perhaps"
    }));
   };
   const value = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(expression, env);
   if (value.kind === "list") return value.items.flatMap(item => each(item, isCertain ? "yes" : "perhaps"));
   if (!(0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.t8)(value) || expression.kind !== "loop") return each(value, isCertain ? "yes" : "perhaps");
   return each((0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(expression.value, env), "perhaps");
  }
  function inputsOf(block, scope) {
   const {value} = block;
   const given = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "params")?.value;
   const isOnce = value?.kind === "object" || value?.kind === "loop" && isEachTurn(value, given, scope);
   const params = isOnce ? given : void 0;
   if (params?.kind !== "object") return bodies(block, scope).map(body => knownInputs((0, 
   _values_value_js__WEBPACK_IMPORTED_MODULE_3__.f_)(body.value, "params")));
   const env = scope.environment();
   return [ new Map(params.entries.flatMap(({key, value: expression}) => {
    const [name] = key.kind === "text" && key.parts.length === 1 ? key.parts : [];
    if (!name || !("text" in name)) return [];
    return [ [ name.text, depth => (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(expression, env, depth) ] ];
   })) ];
  }
  function isEachTurn({keyName, valueName, collection, filter}, given, scope) {
   if (!given || filter) return false;
   const text = scope.file.text.slice(given.range.start, given.range.end);
   const names = [ valueName, ...keyName === void 0 ? [] : [ keyName ] ];
   if (!names.every(name => /^\w+$/.test(name))) return false;
   if (names.some(name => new RegExp(`\\b${name}\\b`).test(text))) return false;
   const items = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(collection, scope.environment());
   return items.kind === "list" && items.items.length > 0;
  }
  function knownInputs(params) {
   const entries = params?.kind === "object" ? params.entries : [];
   return new Map(entries.map(({key, value}) => [ key.text.text, () => value ]));
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
 }),
 50253: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $t: () => placeOf,
   AU: () => not,
   EB: () => anyOf,
   Hn: () => isTrue,
   MZ: () => property,
   Ym: () => anyItem,
   bn: () => allOf,
   cK: () => matches,
   ws: () => scalarText
  });
  var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  function anyOf(answers) {
   return decided(answers, "yes", "no");
  }
  function allOf(answers) {
   return decided(answers, "no", "yes");
  }
  function not({is, at}) {
   return {
    is: is === "yes" ? "no" : is === "no" ? "yes" : "unknown",
    at
   };
  }
  function decided(answers, deciding, otherwise) {
   for (const is of [ deciding, "unknown" ]) {
    const found = answers.filter(answer => answer.is === is);
    if (found.length > 0) return {
     is,
     at: found.flatMap(({at}) => at)
    };
   }
   return {
    is: otherwise,
    at: answers.flatMap(({at}) => at)
   };
  }
  function matches(value, test, absent = "no") {
   const forms = (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(value).map(form => {
    if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(form)) return absent;
    const text = scalarText(form);
    return text === void 0 ? "unknown" : test(text) ? "yes" : "no";
   });
   const [first = "unknown"] = forms;
   const is = forms.every(form => form === first) ? first : "unknown";
   return {
    is,
    at: [ placeOf(value) ]
   };
  }
  function isTrue(value, absent = "no") {
   return matches(value, text => text.toLowerCase() === "true", absent);
  }
  function anyItem(value, test) {
   const answers = (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(value).map(form => {
    if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(form)) return {
     is: "no",
     at: [ form.place ]
    };
    if (form.kind !== "list") return matches(form, test);
    const more = form.open ? [ {
     is: "unknown",
     at: [ form.place ]
    } ] : [];
    return anyOf([ ...form.items.map(item => matches(item, test)), ...more ]);
   });
   const [first] = answers;
   const same = first && answers.every(({is}) => is === first.is);
   return {
    is: same ? first.is : "unknown",
    at: answers.flatMap(({at}) => at)
   };
  }
  function property(value, path) {
   let current = value;
   for (const name of path.split(".")) current = step(current, name);
   return current;
  }
  function step(value, name) {
   switch (value.kind) {
   case "object":
    {
     const found = value.entries.findLast(({key}) => key.text.text.toLowerCase() === name.toLowerCase());
     if (found) return found.value;
     const isClosed = !value.open && value.entries.every(({key}) => key.holes.length === 0);
     return isClosed ? (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.LO)(value.place) : (0, 
     _value_js__WEBPACK_IMPORTED_MODULE_0__.L5)(value.place);
    }

   case "choice":
    return {
     ...value,
     options: value.options.map(option => step(option, name))
    };

   case "reference":
    return {
     ...value,
     path: [ ...value.path, name ]
    };

   case "unknown":
    return value;

   default:
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.qv)(value) ? (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.LO)(value.place) : (0, 
    _value_js__WEBPACK_IMPORTED_MODULE_0__.L5)(value.place);
   }
  }
  function scalarText(value) {
   if (value.kind === "constant" && value.value !== null) return String(value.value);
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.wh)(value);
  }
  function placeOf(value) {
   return value.kind === "text" ? {
    file: value.text.text.file,
    range: value.text.text.range()
   } : value.place;
  }
 })
};
