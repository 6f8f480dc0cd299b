export const id = 9998;

export const ids = [ 9998 ];

export const modules = {
 71193: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V: () => instances
  });
  var _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48736);
  var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33751);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65226);
  var _values_partial_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92730);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74393);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  const mostInstances = 100;
  const single = {
   bindings: new Map,
   exists: "yes"
  };
  const some = {
   bindings: new Map,
   exists: "perhaps"
  };
  function instances(block, scope, file, bindings = new Map) {
   const env = scope.environment(file, bindings);
   const each = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "for_each");
   if (each) {
    const collection = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(each.value, env);
    const found = (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(collection);
    const isKnown = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(collection).every(option => (0, 
    _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(option));
    if (!found || !isKnown) return [ some ];
    return found.items.map(item => eachInstance(item, {
     file,
     range: each.value.range
    }));
   }
   const count = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "count");
   if (!count) return [ single ];
   const value = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(count.value, env);
   if (value.kind !== "constant" || typeof value.value !== "number") return [ some ];
   const place = {
    file,
    range: count.value.range
   };
   return Array.from({
    length: Math.min(value.value, mostInstances)
   }, (_, index) => {
    const number = {
     kind: "constant",
     value: index,
     place
    };
    return {
     bindings: new Map([ [ "count", object({
      index: number
     }, place) ] ]),
     exists: "yes"
    };
   });
  }
  function eachInstance({key, value, perhaps}, place) {
   const name = key.kind === "constant" ? (0, _values_texts_js__WEBPACK_IMPORTED_MODULE_2__.EW)((0, 
   _values_value_js__WEBPACK_IMPORTED_MODULE_3__._r)(key.value), place) : key;
   const each = object({
    key: name,
    value
   }, place);
   return {
    bindings: new Map([ [ "each", each ] ]),
    exists: perhaps ? "perhaps" : "yes"
   };
  }
  function object(entries, place) {
   const at = place.range.start;
   return {
    kind: "object",
    place,
    entries: Object.entries(entries).map(([text, value]) => ({
     key: (0, _values_partial_text_js__WEBPACK_IMPORTED_MODULE_5__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_6__.Dv.join(place.file, [ {
      text,
      range: place.range
     } ], at)),
     value
    }))
   };
  }
 }),
 38822: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   TerraformModules: () => TerraformModules,
   j1: () => localSource
  });
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl-outline.js
  function outlineHcl(source) {
   const {text} = source;
   const blocks = [];
   const problems = [];
   const open = [];
   const header = /([A-Za-z_][\w-]{0,200})((?:[ \t]+(?:"[^"\r\n]{0,300}"|[A-Za-z_][\w-]{0,200})){0,9})[ \t]*\{/y;
   let block;
   const problem = (message, at) => {
    problems.push({
     kind: "error",
     message,
     range: source.range(at, at + 1)
    });
   };
   let i = 0;
   while (i < text.length) {
    const char = text[i];
    const top = open.at(-1);
    if (top?.kind === '"') {
     if (char === "\\") i += 2; else if (char === '"') {
      open.pop();
      i++;
     } else if ((char === "$" || char === "%") && text[i + 1] === "{") {
      if (text[i - 1] !== char) open.push({
       kind: "${",
       at: i
      });
      i += 2;
     } else if (char === "\n") {
      problem("a string is not closed", top.at);
      open.pop();
      i++;
     } else i++;
     continue;
    }
    if (!top && /[A-Za-z_]/.test(char)) {
     header.lastIndex = i;
     const match = header.exec(text);
     if (match) {
      const labels = [ ...match[2].matchAll(/"([^"]*)"|([\w-]+)/g) ].map(label => label[1] ?? label[2]);
      block = {
       type: match[1],
       labels,
       start: i
      };
      i += match[0].length;
      open.push({
       kind: "{",
       at: i - 1
      });
      continue;
     }
     while (i < text.length && /[\w-]/.test(text[i])) i++;
     continue;
    }
    switch (char) {
    case '"':
     open.push({
      kind: '"',
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
       "[": "]",
       '"': ""
      }[top?.kind ?? '"'];
      if (expected !== char) problem(`'${char}' closes nothing`, i); else {
       open.pop();
       if (open.length === 0 && block) {
        blocks.push({
         type: block.type,
         labels: block.labels,
         range: {
          start: block.start,
          end: i + 1
         }
        });
        block = void 0;
       }
      }
      break;
     }

    case "#":
     i = endOfLine(text, i);
     continue;

    case "/":
     if (text[i + 1] === "/") {
      i = endOfLine(text, i);
      continue;
     }
     if (text[i + 1] === "*") {
      const end = text.indexOf("*/", i + 2);
      if (end < 0) problem("a comment is not closed", i);
      i = end < 0 ? text.length : end + 2;
      continue;
     }
     break;

    case "<":
     if (text[i + 1] === "<") {
      const end = endOfHeredoc(text, i);
      if (end !== void 0) {
       if (end < 0) problem("a heredoc is not closed", i);
       i = end < 0 ? text.length : end;
       continue;
      }
     }
     break;
    }
    i++;
   }
   if (block) {
    problem("no '}' for this block", open[0]?.at ?? block.start);
    blocks.push({
     type: block.type,
     labels: block.labels,
     range: {
      start: block.start,
      end: text.length
     }
    });
   }
   return {
    blocks,
    problems
   };
  }
  function endOfLine(text, from) {
   const end = text.indexOf("\n", from);
   return end < 0 ? text.length : end;
  }
  function endOfHeredoc(text, from) {
   const start = /<<-?([A-Za-z_][\w-]{0,100})\r?\n/y;
   start.lastIndex = from;
   const match = start.exec(text);
   if (!match) return;
   const name = match[1];
   let at = start.lastIndex;
   while (at < text.length) {
    const end = endOfLine(text, at);
    if (text.slice(at, end).trim() === name) return end;
    at = end + 1;
   }
   return -1;
  }
  var infrastructure = __webpack_require__(48736);
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/modules.js
  class LazyBlock {
   file;
   source;
   parse;
   keep;
   parsed;
   constructor(file, source, keep, parse) {
    this.file = file;
    this.source = source;
    this.keep = keep;
    this.parse = parse;
   }
   get item() {
    const block = this.parsed ?? this.parse() ?? noBlock;
    if (this.keep) this.parsed = block;
    return block;
   }
  }
  const noBlock = {
   type: "",
   labels: [],
   attributes: [],
   blocks: [],
   range: {
    start: 0,
    end: 0
   },
   header: {
    start: 0,
    end: 0
   }
  };
  class TerraformModule {
   folder;
   variables=new Map;
   resources=new Map;
   calls=[];
   outputs=new Map;
   localBlocks=[];
   settings=[];
   values=[];
   locals;
   constructor(folder) {
    this.folder = folder;
   }
   local(name) {
    this.locals ??= new Map(this.localBlocks.flatMap(({item, file}) => item.attributes.map(({name, value}) => [ name, {
     item: value,
     file
    } ])));
    return this.locals.get(name);
   }
  }
  class TerraformModules {
   parse;
   files;
   modules=new Map;
   problems=[];
   constructor(parse, files) {
    this.parse = parse;
    this.files = files;
   }
   get(folder) {
    const key = folder === "." ? "" : folder;
    let module = this.modules.get(key);
    if (!module) {
     module = this.load(key);
     this.modules.set(key, module);
    }
    return module;
   }
   file(folder, name) {
    return this.files.read(external_node_path_.posix.join(folder, name));
   }
   tooManyCalls(file, range) {
    const message = "this module is called too often: not all calls are followed";
    this.problems.push({
     file,
     problem: {
      kind: "error",
      message,
      range
     }
    });
   }
   load(folder) {
    const module = new TerraformModule(folder);
    const names = this.files.list(folder);
    for (const name of names) {
     const file = /\.(?:tf|tofu)$/i.test(name) ? this.files.read(name) : void 0;
     if (file) this.addFile(module, file);
    }
    module.values = this.valuesOf(folder, names);
    return module;
   }
   addFile(module, file) {
    const text = source.Dv.of(file);
    const {blocks, problems} = outlineHcl(text);
    for (const problem of problems) this.problems.push({
     file,
     problem
    });
    for (const {type, labels, range} of blocks) {
     let reported = problems.length > 0;
     const written = text.text.slice(range.start, range.end);
     const keep = type !== "resource" && type !== "data";
     const block = new LazyBlock(file, written, keep, () => {
      const parsed = this.parse(text.slice(range.start, range.end));
      if (!reported) for (const problem of parsed.problems) this.problems.push({
       file,
       problem
      });
      reported = true;
      return parsed.blocks[0];
     });
     const [first, second] = labels;
     if (type === "variable" && first) module.variables.set(first, block); else if (type === "locals") module.localBlocks.push(block); else if (type === "terraform") module.settings.push(block); else if (type === "module" && first) module.calls.push(Object.assign(block, {
      name: first
     })); else if (type === "output" && first) module.outputs.set(first, block); else if (type === "resource" && first && second) module.resources.set(`${first}.${second}`, block); else if (type === "data" && first && second) module.resources.set(`data.${first}.${second}`, block);
    }
   }
   valuesOf(folder, names) {
    const below = [ "env", "envs", "environments", "tfvars", "vars", "config" ].flatMap(name => this.files.list(external_node_path_.posix.join(folder, name)));
    const found = [ ...names, ...below ].filter(name => /\.tfvars$/i.test(name));
    return found.slice(0, mostValueFiles).flatMap(name => {
     const file = this.files.read(name);
     if (!file) return [];
     const values = new Map(this.parsed(file).attributes.map(item => [ item.name, item.value ]));
     const automatic = /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/i.test(name);
     return [ {
      file,
      automatic: automatic && names.includes(name),
      values
     } ];
    });
   }
   parsed(file) {
    const parsed = this.parse(source.Dv.of(file));
    for (const problem of parsed.problems) this.problems.push({
     file,
     problem
    });
    return parsed;
   }
  }
  const mostValueFiles = 20;
  function localSource(call, folder) {
   const source = (0, infrastructure.w4)(call, "source")?.value;
   const [part] = source?.kind === "text" ? source.parts : [];
   if (source?.kind !== "text" || source.parts.length !== 1 || !part || !("text" in part)) return;
   if (!/^\.\.?\//.test(part.text)) return;
   const target = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, part.text)).replace(/\/$/, "");
   return target.startsWith("..") ? void 0 : target === "." ? "" : target;
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
 })
};
