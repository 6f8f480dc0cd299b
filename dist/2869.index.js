export const id = 2869;

export const ids = [ 2869, 6170 ];

export const modules = {
 13283: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   a: () => azureFunction
  });
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _values_operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6544);
  var _values_parsed_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1771);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74393);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77960);
  const itself = ([first]) => first;
  const inCase = change => ([first], place) => {
   const text = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.wh)(first);
   if (text === void 0) return;
   const changed = change(text);
   return changed === text ? first : (0, _values_texts_js__WEBPACK_IMPORTED_MODULE_3__.EW)(changed, place);
  };
  const operator = sign => (args, place) => (0, _values_operators_js__WEBPACK_IMPORTED_MODULE_1__.M)(sign, args, place);
  const junction = sign => ([first, ...rest], place) => rest.reduce((result, arg) => (0, 
  _values_operators_js__WEBPACK_IMPORTED_MODULE_1__.M)(sign, [ result ?? (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.L5)(place), arg ], place), first);
  const end = at => ([first], place) => {
   if (!first || (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.t8)(first)) return;
   if ((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.wP)(first)) return at(first.items);
   const items = (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(first)?.items.map(item => item.value) ?? [];
   return (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.Yq)([ ...items, (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.L5)(place) ], place);
  };
  const isTextual = value => (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.fF)(value).every(option => option.kind !== "list");
  const functions = {
   add: operator("+"),
   and: junction("&&"),
   any: itself,
   array: ([first], place) => first && first.kind !== "list" && !(0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.t8)(first) && first.kind !== "choice" ? (0, 
   _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)([ first ], place) : first,
   coalesce: (args, place) => (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(args, place),
   concat: (args, place) => {
    if (!args.every(isTextual)) return (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.c)(args, place);
    return args.length === 1 ? args[0] : (0, _values_texts_js__WEBPACK_IMPORTED_MODULE_3__.oR)(args, "", place);
   },
   createarray: (args, place) => (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)(args, place),
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
   flatten: ([first], place) => first && (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.aO)(first, place),
   format: ([first, ...args], place) => (0, _values_texts_js__WEBPACK_IMPORTED_MODULE_3__.X0)(first, args, place, /\{(\d+)(?::[^{}]*)?\}/g),
   greater: operator(">"),
   greaterorequals: operator(">="),
   if: ([test, consequence, alternative], place) => {
    if (!test || !consequence || !alternative) return;
    if (test.kind === "constant" && typeof test.value === "boolean") return test.value ? consequence : alternative;
    return (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.Yq)([ consequence, alternative ], place);
   },
   join: ([first, second], place) => {
    const separator = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.wh)(second);
    return (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.wP)(first) && separator !== void 0 ? (0, 
    _values_texts_js__WEBPACK_IMPORTED_MODULE_3__.oR)(first.items, separator, place) : void 0;
   },
   json: ([first]) => first?.kind === "text" ? (0, _values_parsed_json_js__WEBPACK_IMPORTED_MODULE_2__.U)(first) : void 0,
   last: end(items => items.at(-1)),
   length: ([first], place) => (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.wP)(first) ? {
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
    return (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)(Array.from({
     length: count
    }, (_, index) => ({
     kind: "constant",
     value: from + index,
     place
    })), place);
   },
   replace: ([first, second, third], place) => {
    const [text, from, to] = [ (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.wh)(first), (0, 
    _values_value_js__WEBPACK_IMPORTED_MODULE_4__.wh)(second), (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.wh)(third) ];
    if (text === void 0 || !from || to === void 0) return;
    return (0, _values_texts_js__WEBPACK_IMPORTED_MODULE_3__.$3)(text, from, to, place);
   },
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
     const name = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.wh)(key) ?? (key.kind === "constant" ? String(key.value) : void 0);
     current = current && name !== void 0 ? (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(current, name, place) : void 0;
    }
    return current;
   },
   union: (args, place) => args.some(arg => (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.fF)(arg).some(option => option.kind === "list")) ? (0, 
   _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.R2)((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.c)(args, place), place) : (0, 
   _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.Zu)(args, place, true)
  };
  const azureFunctions = new Map(Object.entries(functions));
  function azureFunction(name, args, place) {
   return azureFunctions.get(name.toLowerCase())?.(args, place);
  }
 }),
 16170: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BicepFiles: () => BicepFiles,
   y: () => localModule
  });
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./build/shared/lint/formats/bicep-outline.js
  const header = /(param|var|resource|module|output|type|func|targetScope|metadata|import|using|extension|provider|assert)\b(?:[ \t]+(\w{1,200}))?(?:[ \t]*'([^'\r\n]{0,300})'([ \t]+existing\b)?)?/y;
  function outlineBicep(source) {
   const found = outline(source, false);
   return found.problems.length > 0 ? outline(source, true) : found;
  }
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
    const top = open.at(-1);
    if (top?.kind === "'") {
     if (char === "\\") i += 2; else if (char === "'") {
      open.pop();
      i++;
     } else if (char === "$" && text[i + 1] === "{") {
      open.push({
       kind: "${",
       at: i
      });
      i += 2;
     } else if (char === "\n" || char === "\r") {
      problem("a string is not closed", top.at);
      open.pop();
     } else i++;
     continue;
    }
    if (isLineStart && /[a-z@]/.test(char)) {
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
    if (char === "\n" || char === "\r") isLineStart = true; else if (char !== " " && char !== "\t") isLineStart = false;
    switch (char) {
    case "'":
     if (text.startsWith("'''", i)) {
      const end = text.indexOf("'''", i + 3);
      if (end < 0) problem("a string is not closed", i);
      i = end < 0 ? text.length : end + 3;
      while (end >= 0 && text[i] === "'") i++;
      continue;
     }
     open.push({
      kind: char,
      at: i
     });
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
     {
      const expected = {
       "{": "}",
       "${": "}",
       "(": ")",
       "[": "]"
      }[top?.kind ?? ""];
      if (expected === char) open.pop(); else problem(`'${char}' closes nothing`, i);
      break;
     }

    case "/":
     if (text[i + 1] === "/") {
      const end = text.indexOf("\n", i);
      i = end < 0 ? text.length : end;
      continue;
     }
     if (text[i + 1] === "*") {
      const end = text.indexOf("*/", i + 2);
      if (end < 0) problem("a comment is not closed", i);
      i = end < 0 ? text.length : end + 2;
      continue;
     }
     break;
    }
    i++;
   }
   if (open.length > 0) problem(`no end for this '${open[0].kind}'`, open[0].at);
   finish(text.length);
   return {
    declarations,
    problems
   };
  }
  var source = __webpack_require__(33751);
  var latest = __webpack_require__(83407);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/files.js
  const mostKept = 100;
  class BicepFiles {
   parse;
   files;
   kept=new latest.Q(mostKept);
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
   load(name) {
    const file = this.files.read(name);
    if (!file) return;
    const text = source.D.of(file);
    const outline = outlineBicep(text);
    const isNew = !this.reported.has(name);
    this.reported.add(name);
    if (isNew) for (const problem of outline.problems) this.problems.push({
     file,
     problem
    });
    const isSaid = !isNew || outline.problems.length > 0;
    const declarations = outline.declarations.map(declared => new LazyDeclaration(declared, text, slice => this.parsed(file, slice, isSaid)));
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
   parsed(file, slice, isSaid) {
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
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50929);
  var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33751);
  var _azure_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13283);
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
      const value = this.surroundings.child(this, declared)?.output(output, depth);
      return value && {
       value,
       used: 3
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
    if (value && !(0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.t8)(value)) return {
     value,
     used: 2
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
    if (name !== "loadTextContent" && name !== "loadJsonContent") return (0, _azure_functions_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, args, place);
    const [argument] = args;
    const relative = argument?.kind === "text" ? argument.text.text.text : void 0;
    const file = relative === void 0 ? void 0 : this.surroundings.text(this.file, relative);
    if (!file) return;
    const text = _source_js__WEBPACK_IMPORTED_MODULE_5__.D.of(file);
    return name === "loadTextContent" ? {
     kind: "text",
     text: {
      text,
      holes: []
     },
     place: {
      file,
      range: text.range()
     }
    } : (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.OK)((0, _formats_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(text).documents[0], file);
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
   const params = value?.kind === "object" ? (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "params")?.value : void 0;
   if (params?.kind !== "object") return bodies(block, scope).map(body => knownInputs((0, 
   _values_value_js__WEBPACK_IMPORTED_MODULE_3__.f_)(body.value, "params")));
   const env = scope.environment();
   return [ new Map(params.entries.flatMap(({key, value: expression}) => {
    const [name] = key.kind === "text" && key.parts.length === 1 ? key.parts : [];
    if (!name || !("text" in name)) return [];
    return [ [ name.text, depth => (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(expression, env, depth) ] ];
   })) ];
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
 })
};
