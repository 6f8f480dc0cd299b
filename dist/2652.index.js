export const id = 2652;

export const ids = [ 2652, 8096 ];

export const modules = {
 22652: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   TerraformScopes: () => TerraformScopes
  });
  var values_budget = __webpack_require__(98096);
  var instances = __webpack_require__(71193);
  var modules = __webpack_require__(38822);
  var infrastructure = __webpack_require__(48736);
  var collections = __webpack_require__(97800);
  var evaluate = __webpack_require__(65226);
  var values_value = __webpack_require__(77960);
  var source = __webpack_require__(33751);
  var parsed_json = __webpack_require__(1771);
  var values_texts = __webpack_require__(74393);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/functions.js
  const verbs = /%%|%(?:\[(\d+)\])?[sdvq]/g;
  const itself = ([first]) => first;
  const ordered = order => ([first], place) => {
   if (first?.kind !== "list" || first.items.length < 2) return first;
   const items = (0, collections.wP)(first) ? order(first.items) : void 0;
   return (0, collections.p_)(items ?? first.items, place, !items);
  };
  const inCase = change => ([first], place) => {
   const text = (0, values_value.wh)(first);
   if (text === void 0) return;
   const changed = change(text);
   return changed === text ? first : (0, values_texts.EW)(changed, place);
  };
  const withoutAffix = atStart => ([first, second], place) => {
   const [text, affix] = [ (0, values_value.wh)(first), (0, values_value.wh)(second) ];
   if (text === void 0 || affix === void 0) return;
   if (!(atStart ? text.startsWith(affix) : text.endsWith(affix))) return first;
   return (0, values_texts.EW)(atStart ? text.slice(affix.length) : text.slice(0, -affix.length), place);
  };
  const trimmed = ([first], place) => {
   const text = (0, values_value.wh)(first);
   if (text === void 0) return first;
   return text.trim() === text ? first : (0, values_texts.EW)(text.trim(), place);
  };
  const parts = part => ([first], place) => {
   if (first?.kind !== "object") return;
   const found = (0, collections.AS)(first);
   const sorted = [ ...found?.items ?? [] ].sort((a, b) => ((0, values_value.wh)(a.key) ?? "") < ((0, 
   values_value.wh)(b.key) ?? "") ? -1 : 1);
   const items = sorted.map(item => item.perhaps ? (0, values_value.mt)(item[part]) : item[part]);
   const isKnown = sorted.every(({key}) => (0, values_value.wh)(key) !== void 0);
   return (0, collections.p_)(items, place, !isKnown || found?.open);
  };
  const isMissing = value => value.kind === "unknown" && value.missing === true;
  const isEmptyText = value => (0, values_value.qv)(value) || (0, values_value.wh)(value) === "";
  const isEmptyList = value => (0, values_value.qv)(value) || value.kind === "list" && value.items.length === 0 && !value.open;
  const functions = {
   abspath: itself,
   chomp: trimmed,
   coalesce: (args, place) => (0, collections.Ku)(args, place, isEmptyText),
   coalescelist: (args, place) => (0, collections.Ku)(args, place, isEmptyList),
   concat: collections.c,
   distinct: ([first], place) => first && (0, collections.R2)(first, place),
   element: ([first, second], place) => {
    if (!first || !second) return;
    const index = second.kind === "constant" ? Number(second.value) : Number.NaN;
    if (!Number.isInteger(index)) return (0, collections.KF)(first, (0, values_value.L5)(place), place);
    return (0, values_value.Yq)((0, values_value.fF)(first).map(form => {
     const size = (0, collections.wP)(form) ? form.items.length : 0;
     const wrapped = size > 0 ? (index % size + size) % size : index;
     return (0, collections.Dc)(form, String(wrapped), place) ?? (0, values_value.L5)(place);
    }), place);
   },
   file: ([first], _place, context) => textOfFile(first, context),
   flatten: ([first], place) => first && (0, collections.aO)(first, place),
   format: ([first, ...args], place) => (0, values_texts.X0)(first, args, place, verbs),
   formatlist: ([format, items, ...rest], place) => {
    if (items?.kind !== "list" || rest.length > 0) return;
    const found = (0, collections.AS)(items);
    const texts = (found?.items ?? []).map(item => {
     const text = (0, values_texts.X0)(format, [ item.value ], place, verbs) ?? (0, values_value.L5)(place);
     return item.perhaps ? (0, values_value.mt)(text) : text;
    });
    return (0, collections.p_)(texts, place, found?.open);
   },
   join: ([first, second], place) => {
    const separator = (0, values_value.wh)(first);
    return separator === void 0 || !(0, collections.wP)(second) ? void 0 : (0, values_texts.oR)(second.items, separator, place);
   },
   jsondecode: ([first]) => first?.kind === "text" ? (0, parsed_json.U)(first) : first,
   jsonencode: itself,
   keys: parts("key"),
   length: ([first], place) => {
    const text = (0, values_value.wh)(first);
    if (text !== void 0) return {
     kind: "constant",
     value: text.length,
     place
    };
    if (!first || first.kind === "choice") return;
    const found = (0, collections.AS)(first);
    if (!found || found.open || found.items.some(item => item.perhaps)) return;
    return {
     kind: "constant",
     value: found.items.length,
     place
    };
   },
   lookup: ([first, second, third], place) => {
    const key = (0, values_value.wh)(second);
    if (!first) return;
    const found = key === void 0 ? [ ...(0, collections.AS)(first)?.items.map(item => item.value) ?? [], (0, 
    values_value.L5)(place) ] : [ (0, collections.Dc)(first, key, place) ?? (0, values_value.L5)(place) ];
    return (0, collections.Ku)([ (0, values_value.Yq)(found, place) ?? (0, values_value.L5)(place), ...third ? [ third ] : [] ], place, isMissing);
   },
   lower: inCase(text => text.toLowerCase()),
   merge: (args, place) => (0, collections.Zu)(args, place),
   nonsensitive: itself,
   one: ([first], place) => {
    if (!first) return;
    const only = form => {
     if (!(0, collections.wP)(form)) return (0, values_value.t8)(form) ? (0, values_value.L5)(place) : any(form, place);
     return form.items[0] ?? {
      kind: "constant",
      value: null,
      place
     };
    };
    return (0, values_value.Yq)((0, values_value.fF)(first).map(only), place);
   },
   replace: ([first, second, third], place) => {
    const from = (0, values_value.wh)(second);
    if (from !== void 0 && from.length > 1 && from.startsWith("/") && from.endsWith("/")) return;
    return (0, values_texts.$3)(first, second, third, place);
   },
   reverse: ordered(items => [ ...items ].reverse()),
   sensitive: itself,
   sort: ordered(items => {
    const texts = items.map(item => (0, values_value.wh)(item) ?? "");
    if (texts.includes("")) return;
    return [ ...items ].sort((a, b) => ((0, values_value.wh)(a) ?? "") < ((0, values_value.wh)(b) ?? "") ? -1 : 1);
   }),
   split: ([first, second], place) => {
    const [separator, text] = [ (0, values_value.wh)(first), (0, values_value.wh)(second) ];
    if (separator === void 0 || text === void 0 || separator === "") return;
    return (0, collections.p_)(text.split(separator).map(part => (0, values_texts.EW)(part, place)), place);
   },
   templatefile: ([first], _place, context) => {
    const text = textOfFile(first, context);
    return text && {
     ...text,
     text: {
      ...text.text,
      holes: templateHoles(text.text.text.text)
     }
    };
   },
   tobool: ([first], place) => {
    const text = (0, values_value.wh)(first);
    return text === "true" || text === "false" ? {
     kind: "constant",
     value: text === "true",
     place
    } : first;
   },
   tolist: itself,
   tomap: itself,
   tonumber: ([first], place) => {
    const text = (0, values_value.wh)(first);
    return text !== void 0 && /^-?\d+(?:\.\d+)?$/.test(text) ? {
     kind: "constant",
     value: Number(text),
     place
    } : first;
   },
   toset: ([first], place) => first && (0, collections.pZ)(first, place),
   tostring: ([first], place) => first?.kind === "constant" && first.value !== null ? (0, 
   values_texts.EW)((0, values_value._r)(first.value), place) : first,
   trimprefix: withoutAffix(true),
   trimspace: trimmed,
   trimsuffix: withoutAffix(false),
   try: (args, place) => (0, collections.Ku)(args, place, isMissing),
   upper: inCase(text => text.toUpperCase()),
   values: parts("value"),
   yamldecode: ([first]) => first?.kind === "text" ? (0, parsed_json.U)(first) : first,
   yamlencode: itself
  };
  const terraformFunctions = new Map(Object.entries(functions));
  function any(form, place) {
   const items = (0, collections.AS)(form)?.items.map(item => item.value) ?? [];
   return (0, values_value.Yq)([ ...items, (0, values_value.L5)(place) ], place) ?? (0, 
   values_value.L5)(place);
  }
  function textOfFile(name, context) {
   const path = name && fileName(name);
   const file = path === void 0 ? void 0 : context.file(path);
   if (!file) return;
   const text = source.Dv.of(file);
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
  function templateHoles(text) {
   const holes = [ ...text.matchAll(/\$\{[^}]{0,500}\}/g) ].map(match => ({
    start: match.index,
    end: match.index + match[0].length
   }));
   const first = text.indexOf("%{");
   if (first < 0) return holes;
   const last = text.indexOf("}", text.lastIndexOf("%{"));
   const end = last < 0 ? text.length : last + 1;
   const outside = holes.filter(hole => hole.end <= first || hole.start >= end);
   return [ ...outside, {
    start: first,
    end
   } ].sort((a, b) => a.start - b.start);
  }
  function fileName(value) {
   if (value.kind !== "text") return;
   const {text, holes} = value.text;
   const [hole] = holes;
   if (!hole) return text.text;
   const written = text.text.slice(hole.start, hole.end);
   if (hole.start !== 0 || holes.length > 1 || !/^\$\{path\.module\}$/.test(written)) return;
   return text.text.slice(hole.end).replace(/^\//, "");
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/scope.js
  class TerraformScope {
   module;
   id;
   surroundings;
   inputs;
   overrides;
   cache=new Map;
   active=new Set;
   constructor(surroundings, module, id, inputs, overrides = []) {
    this.surroundings = surroundings;
    this.module = module;
    this.id = id;
    this.inputs = inputs;
    this.overrides = overrides;
   }
   environment(file, bindings = new Map) {
    return {
     file,
     budget: this.surroundings.budget,
     bindings,
     lookup: (path, depth, place) => this.lookup(path, depth, place),
     call: (name, args, place) => terraformFunctions.get(name)?.(args, place, this)
    };
   }
   file(name) {
    return this.surroundings.file(this.module.folder, name);
   }
   get isRoot() {
    return this.inputs === void 0;
   }
   beside(folder, name) {
    return this.surroundings.file(folder, name);
   }
   output(name, depth) {
    return this.cached(`output.${name}`, () => {
     const output = this.module.outputs.get(name);
     const value = output && (0, infrastructure.w4)(output.item, "value")?.value;
     return output && value && (0, evaluate._)(value, this.environment(output.file), depth);
    });
   }
   lookup(path, depth, place) {
    const [first, second, third] = path;
    if (first === void 0 || second === void 0) return;
    if (first === "var") {
     const value = this.cached(`var.${second}`, () => this.variable(second, depth));
     return value && {
      value,
      used: 2
     };
    }
    if (first === "local") {
     const value = this.cached(`local.${second}`, () => {
      const local = this.module.local(second);
      return local && (0, evaluate._)(local.item, this.environment(local.file), depth);
     });
     return value && {
      value,
      used: 2
     };
    }
    if (first === "module") return this.called(second, path, depth);
    if (first !== "data") return this.attribute(`${first}.${second}`, path, 2, depth, place);
    return third === void 0 ? void 0 : this.attribute(`data.${second}.${third}`, path, 3, depth, place);
   }
   attribute(address, path, used, depth, place) {
    const resource = this.module.resources.get(address);
    if (!resource) return;
    const skip = /^\d+$/.test(path[used] ?? "") ? 1 : 0;
    const name = path[used + skip];
    const attribute = name === void 0 ? void 0 : (0, infrastructure.w4)(resource.item, name);
    const value = attribute && this.cached(`${address}.${name}`, () => (0, evaluate._)(attribute.value, this.environment(resource.file), depth));
    if (value && !(0, values_value.t8)(value)) return {
     value,
     used: used + skip + 1
    };
    return {
     value: {
      kind: "reference",
      scope: this.id,
      address,
      path: path.slice(used),
      place
     },
     used: path.length
    };
   }
   called(name, path, depth) {
    const call = this.module.calls.find(({name: label}) => label === name);
    if (!call) return;
    const made = (0, instances.V)(call.item, this, call.file);
    const isMany = [ "count", "for_each" ].some(key => (0, infrastructure.w4)(call.item, key));
    const [, , key, output] = isMany ? path : [ path[0], path[1], "0", path[2] ];
    if (key === void 0 || output === void 0) return;
    const index = made.findIndex(({bindings}, position) => {
     const each = bindings.get("each");
     const own = each?.kind === "object" ? (0, values_value.wh)(each.entries[0]?.value) : void 0;
     return (own ?? String(position)) === key;
    });
    if (index < 0) return;
    const value = this.surroundings.child(this, call.item, call.file, index)?.output(output, depth);
    return value && {
     value,
     used: isMany ? 4 : 3
    };
   }
   cached(key, make) {
    const found = this.cache.get(key);
    if (found) return found;
    if (this.active.has(key)) return;
    this.active.add(key);
    const value = make();
    this.active.delete(key);
    if (value) this.cache.set(key, value);
    return value;
   }
   variable(name, depth) {
    const variable = this.module.variables.get(name);
    const type = variable && (0, infrastructure.w4)(variable.item, "type")?.value.range;
    const written = type ? variable.file.text.slice(type.start, type.end) : "";
    const value = this.given(name, depth);
    if (value) return converted(value, written);
    const initial = variable && (0, infrastructure.w4)(variable.item, "default");
    if (!variable || !initial) return;
    const fallback = (0, evaluate._)(initial.value, this.environment(variable.file), depth);
    return (0, values_value.qv)(fallback) ? void 0 : converted(fallback, written);
   }
   given(name, depth) {
    const input = this.inputs?.get(name);
    if (input) return (0, evaluate._)(input.expression, input.environment, depth);
    if (this.inputs) return;
    for (const {file, values} of [ ...this.overrides ].reverse()) {
     const value = values.get(name);
     if (value) return (0, evaluate._)(value, this.environment(file), depth);
    }
    return;
   }
  }
  function converted(value, type) {
   if (/^set\s*\(/.test(type) && value.kind === "list") return (0, collections.pZ)(value, value.place);
   return /\boptional\s*\(/.test(type) ? opened(value, 0) : value;
  }
  function opened(value, depth) {
   if (depth > 10) return value;
   if (value.kind === "list") return {
    ...value,
    items: value.items.map(item => opened(item, depth + 1))
   };
   if (value.kind !== "object") return value;
   const entries = value.entries.map(item => ({
    ...item,
    value: opened(item.value, depth + 1)
   }));
   return {
    ...value,
    entries,
    open: true
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/scopes.js
  const mostScopes = 500;
  const deepest = 5;
  class TerraformScopes {
   budget;
   modules;
   callers;
   byFolder=new Map;
   children=new Map;
   roots=new Map;
   constructor(modules, callers, budget = new values_budget.Budget) {
    this.modules = modules;
    this.callers = callers;
    this.budget = budget;
   }
   of(folder) {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.make(folder, 0);
    this.byFolder.set(folder, found);
    return found;
   }
   byId(id) {
    return this.roots.get(id) ?? this.children.get(id);
   }
   file(folder, name) {
    return this.modules.file(folder, name);
   }
   child(scope, call, file, index) {
    const id = `${scope.id}/${call.labels[0]?.text ?? ""}[${index}]`;
    if (this.children.has(id)) return this.children.get(id);
    const folder = (0, modules.j1)(call, scope.module.folder);
    const instance = (0, instances.V)(call, scope, file)[index];
    const isDeep = id.split("/").length > 60;
    if (folder === void 0 || !instance || isDeep) {
     this.children.set(id, void 0);
     return;
    }
    const environment = scope.environment(file, instance.bindings);
    const inputs = new Map(call.attributes.map(({name, value}) => [ name, {
     expression: value,
     environment
    } ]));
    const child = new TerraformScope(this, this.modules.get(folder), id, inputs);
    this.children.set(id, child);
    return child;
   }
   make(folder, depth) {
    const module = this.modules.get(folder);
    const found = [];
    for (const caller of depth > deepest ? [] : this.callers.get(folder) ?? []) {
     if (caller === folder) continue;
     for (const scope of this.byFolder.get(caller) ?? this.make(caller, depth + 1)) for (const call of scope.module.calls) {
      if (!/"\.\.?\//.test(call.source)) continue;
      const {item, file} = call;
      if ((0, modules.j1)(item, caller) !== folder) continue;
      for (const index of (0, instances.V)(item, scope, file).keys()) {
       if (found.length >= mostScopes) {
        this.modules.tooManyCalls(file, item.range);
        return found;
       }
       const child = this.child(scope, item, file, index);
       if (child) found.push(child);
      }
     }
    }
    if (found.length > 0) return found;
    const automatic = module.values.filter(values => values.automatic);
    const named = module.values.filter(values => !values.automatic);
    const base = new TerraformScope(this, module, folder, void 0, automatic);
    const variants = named.map(values => new TerraformScope(this, module, `${folder} ${values.file.path}`, void 0, [ ...automatic, values ]));
    for (const scope of [ base, ...variants ]) this.roots.set(scope.id, scope);
    return [ base, ...variants ];
   }
  }
 }),
 98096: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Budget: () => Budget
  });
  const mostOfExpression = 3e5;
  const mostOfRun = 2e7;
  class Budget {
   problems=[];
   steps=0;
   end=0;
   level=0;
   enter(place) {
    if (this.level++ === 0) this.end = Math.min(this.steps + mostOfExpression, mostOfRun);
    if (this.steps >= mostOfRun && this.problems.length === 0) {
     const message = "values of infrastructure are too intricate: from here on they are not followed";
     this.problems.push({
      file: place.file,
      problem: {
       kind: "error",
       message,
       range: place.range
      }
     });
    }
    return this.steps < this.end;
   }
   leave() {
    this.level--;
   }
   spend(steps) {
    this.steps += steps;
   }
  }
 })
};
