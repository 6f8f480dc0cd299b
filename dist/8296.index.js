"use strict";

exports.id = 8296;

exports.ids = [ 8296 ];

exports.modules = {
 38296: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   ArmResources: () => ArmResources
  });
  var json = __webpack_require__(50929);
  var source = __webpack_require__(33751);
  var parameters = __webpack_require__(80340);
  var declared_types = __webpack_require__(95302);
  var latest = __webpack_require__(83407);
  var named_resources = __webpack_require__(47923);
  var parsed_files = __webpack_require__(85987);
  var values_budget = __webpack_require__(98096);
  var values_value = __webpack_require__(77960);
  var infrastructure = __webpack_require__(48736);
  // CONCATENATED MODULE: ./build/shared/lint/languages/arm-expression.js
  function parseArmExpression(text) {
   const trimmed = text.text.trim();
   if (!trimmed.startsWith("[") || trimmed.startsWith("[[") || !trimmed.endsWith("]")) return;
   const start = text.text.indexOf("[") + 1;
   const reader = new Reader(text, start, text.text.lastIndexOf("]"));
   const expression = reader.expression(0);
   return reader.atEnd() ? expression : {
    kind: "other",
    range: text.range()
   };
  }
  class Reader {
   source;
   text;
   end;
   at;
   constructor(source, start, end) {
    this.source = source;
    this.text = source.text;
    this.at = start;
    this.end = end;
   }
   atEnd() {
    this.space();
    return this.at >= this.end;
   }
   expression(depth) {
    this.space();
    const start = this.at;
    if (depth > infrastructure.vK) return this.other(start);
    let current = this.primary(depth);
    for (;;) {
     this.space();
     if (this.text[this.at] === "." && this.at < this.end) {
      this.at++;
      const name = this.name();
      if (name === "") return this.other(start);
      current = {
       kind: "member",
       range: this.range(start),
       object: current,
       name
      };
     } else if (this.text[this.at] === "[" && this.at < this.end) {
      this.at++;
      const index = this.expression(depth + 1);
      this.space();
      if (this.text[this.at] !== "]") return this.other(start);
      this.at++;
      current = {
       kind: "index",
       range: this.range(start),
       object: current,
       index
      };
     } else return current;
    }
   }
   primary(depth) {
    const start = this.at;
    const char = this.text[this.at];
    if (char === "'") return this.string();
    const number = /^-?\d+/.exec(this.text.slice(this.at, this.at + 20));
    if (number) {
     this.at += number[0].length;
     return {
      kind: "constant",
      range: this.range(start),
      value: Number(number[0])
     };
    }
    const name = this.name();
    if (name === "") {
     this.at = this.end;
     return this.other(start);
    }
    this.space();
    if (this.text[this.at] !== "(") {
     const value = {
      true: true,
      false: false,
      null: null
     }[name.toLowerCase()];
     return value === void 0 ? this.other(start) : {
      kind: "constant",
      range: this.range(start),
      value
     };
    }
    this.at++;
    const args = [];
    for (;;) {
     this.space();
     if (this.at >= this.end) return this.other(start);
     if (this.text[this.at] === ")") break;
     if (this.text[this.at] === ",") {
      this.at++;
      continue;
     }
     const before = this.at;
     args.push(this.expression(depth + 1));
     if (this.at === before) return this.other(start);
    }
    this.at++;
    return {
     kind: "call",
     range: this.range(start),
     name,
     args
    };
   }
   string() {
    const start = this.at++;
    const pieces = [];
    let from = this.at;
    const flush = () => {
     if (this.at > from) pieces.push({
      text: this.text.slice(from, this.at),
      start: from,
      end: this.at
     });
    };
    while (this.at < this.end) if (this.text[this.at] === "'") {
     if (this.text[this.at + 1] !== "'") break;
     flush();
     pieces.push({
      text: "'",
      start: this.at,
      end: this.at + 2
     });
     this.at += 2;
     from = this.at;
    } else this.at++;
    flush();
    const part = pieces.length > 0 ? this.source.compose(pieces) : this.source.slice(start + 1, start + 1);
    this.at = Math.min(this.at + 1, this.end);
    return {
     kind: "text",
     range: this.range(start),
     parts: [ part ]
    };
   }
   name() {
    const name = /^[A-Za-z_][\w.]{0,100}/.exec(this.text.slice(this.at, this.at + 102))?.[0] ?? "";
    const first = /^\w+(?:\.\w+(?=\())?/.exec(name)?.[0] ?? "";
    this.at += first.length;
    return first;
   }
   space() {
    while (this.at < this.end && /\s/.test(this.text[this.at])) this.at++;
   }
   range(start) {
    return this.source.range(start, this.at);
   }
   other(start) {
    return {
     kind: "other",
     range: this.source.range(start, Math.max(this.at, start + 1))
    };
   }
  }
  var functions = __webpack_require__(27524);
  var resource = __webpack_require__(796);
  var evaluate = __webpack_require__(65226);
  var shape = __webpack_require__(46172);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/arm/template.js
  const fragmentType = "microsoft.network/networksecuritygroups";
  const deepest = 20;
  const template_top = {
   type: "",
   depth: 0,
   exists: "yes"
  };
  class ArmTemplate {
   id;
   file;
   root;
   inputs;
   budget;
   active=new Set;
   cache=new Map;
   constructor(id, root, file, inputs, budget) {
    this.id = id;
    this.root = root;
    this.file = file;
    this.inputs = inputs;
    this.budget = budget;
   }
   * resources(query) {
    if (query.types.includes("output")) yield* this.outputs();
    for (const declared of this.declared()) if ((0, resource.D6)(declared.type, query)) yield declared.make();
   }
   * outputs() {
    const outputs = (0, values_value.f_)(this.root, "outputs", true);
    for (const {key, value} of outputs?.kind === "object" ? outputs.entries : []) {
     const {place} = value;
     const label = `output ${key.text.text}`;
     const isSecure = /^secure/i.test((0, values_value.wh)((0, values_value.f_)(value, "type", true)) ?? "");
     const sensitive = {
      kind: "constant",
      value: isSecure,
      place
     };
     const written = (0, values_value.f_)(value, "value", true);
     yield {
      type: "output",
      scope: this.id,
      address: label,
      label,
      place,
      exists: "yes",
      source: "arm",
      body: (0, shape.Xy)({
       sensitive,
       written
      }, place)
     };
    }
   }
   * declared(position = template_top) {
    const resources = (0, values_value.f_)(this.root, "resources", true);
    if (resources) yield* this.below(resources, position); else yield* this.fragment();
   }
   * fragment() {
    const {root} = this;
    if (!root || !(0, values_value.f_)((0, values_value.f_)(root, "properties", true), "securityRules", true)) return;
    const type = fragmentType;
    const key = {
     scope: this.id,
     address: `${type}/`
    };
    const make = () => ({
     ...key,
     type,
     body: this.resolved(root),
     label: "network security group",
     place: root.place,
     exists: "yes",
     source: "arm"
    });
    yield {
     ...key,
     type,
     make
    };
   }
   * below(resources, position) {
    if (!resources || position.depth > deepest) return;
    if (resources.kind === "object") for (const item of resources.entries) yield* this.resource(item.value, position, item.key.text.text); else for (const item of (0, 
    values_value.Dw)(resources)) yield* this.resource(item, position);
   }
   * resource(resource, position, symbol) {
    const written = (0, values_value.wh)((0, values_value.f_)(resource, "type", true)) ?? "";
    const own = position.type !== "" && !written.includes(".") ? `${position.type}/${written}` : written;
    const type = own.toLowerCase();
    const nameValue = (0, values_value.f_)(resource, "name", true);
    const name = nameValue && (0, values_value.mN)(this.resolved(nameValue));
    const address = symbol ?? `${type}/${(name?.text.text ?? "").toLowerCase()}`;
    const key = {
     scope: this.id,
     address
    };
    const exists = this.existsIn(resource, position.exists);
    const inner = {
     type: own,
     parent: key,
     depth: position.depth + 1,
     exists
    };
    yield* this.below((0, values_value.f_)(resource, "resources", true), inner);
    if (type === "microsoft.resources/deployments") yield* this.deployment(resource, {
     type: "",
     depth: inner.depth,
     exists
    });
    const isReference = constantOf((0, values_value.f_)(resource, "existing", true)) === true;
    if (isReference) return;
    const parent = position.parent ?? parentOf(this.id, type, name?.text.text);
    const make = () => ({
     ...key,
     type,
     body: this.resolved(withoutChildren(resource)),
     label: own.split("/").slice(-2).join("/"),
     place: resource.place,
     exists,
     source: "arm",
     ...name && {
      name
     },
     ...parent && {
      parent
     }
    });
    yield {
     ...key,
     type,
     make
    };
   }
   existsIn(resource, around) {
    const condition = (0, values_value.f_)(resource, "condition", true);
    const isCertain = !condition || constantOf(this.resolved(condition)) === true;
    const copy = (0, values_value.f_)(resource, "copy", true);
    const count = copy && (0, values_value.f_)(copy, "count", true);
    const isThere = !count || Number(constantOf(this.resolved(count))) > 0;
    return isCertain && isThere ? around : "perhaps";
   }
   * deployment(resource, position) {
    const properties = (0, values_value.f_)(resource, "properties", true);
    const template = (0, values_value.f_)(properties, "template", true);
    if (!template) return;
    const scope = (0, values_value.wh)((0, values_value.f_)((0, values_value.f_)(properties, "expressionEvaluationOptions", true), "scope", true));
    if (scope?.toLowerCase() !== "inner") {
     yield* this.below((0, values_value.f_)(template, "resources", true), position);
     return;
    }
    const given = (0, values_value.f_)(properties, "parameters", true);
    const inputs = new Map;
    for (const item of given?.kind === "object" ? given.entries : []) {
     const value = (0, values_value.f_)(item.value, "value", true);
     if (value) inputs.set(item.key.text.text, this.resolved(value));
    }
    const id = `${this.id}/${resource.place.range.start}`;
    yield* new ArmTemplate(id, template, this.file, inputs, this.budget).declared(position);
   }
   resolved(value, depth = 0) {
    if (depth > deepest) return (0, values_value.L5)(value.place);
    switch (value.kind) {
    case "text":
     return this.text(value, depth);

    case "list":
     return {
      ...value,
      items: value.items.map(item => this.resolved(item, depth + 1))
     };

    case "object":
     return {
      ...value,
      entries: value.entries.map(({key, value: inner}) => ({
       key: this.key(key, value.place),
       value: this.resolved(inner, depth + 1)
      }))
     };

    default:
     return value;
    }
   }
   key(key, place) {
    if (!key.text.text.startsWith("[") || key.holes.length > 0) return key;
    return (0, values_value.mN)(this.text({
     kind: "text",
     text: key,
     place
    }, 0)) ?? key;
   }
   text(value, depth) {
    if (value.text.holes.length > 0) return value;
    const {text} = value.text;
    const expression = parseArmExpression(text);
    if (!expression) return text.text.startsWith("[[") ? (0, values_value.v8)(text.slice(1), value.place.range) : value;
    return (0, evaluate._3)(expression, {
     file: text.file,
     budget: this.budget,
     bindings: new Map,
     lookup: () => {},
     call: (name, args, place) => this.call(name, args, place, depth)
    });
   }
   call(name, args, place, depth) {
    const key = (0, values_value.wh)(args[0]);
    switch (name.toLowerCase()) {
    case "parameters":
     {
      if (key === void 0) return;
      const input = this.inputs.get(key);
      if (input) return input;
      const parameter = (0, values_value.f_)((0, values_value.f_)(this.root, "parameters", true), key, true);
      return this.once(`p ${key}`, (0, values_value.f_)(parameter, "defaultValue", true), depth);
     }

    case "variables":
     if (key === void 0) return;
     return this.once(`v ${key}`, (0, values_value.f_)((0, values_value.f_)(this.root, "variables", true), key, true), depth);

    case "resourceid":
     return this.reference(args, place, [ "id" ]);

    case "reference":
     {
      const [first] = args;
      if (first?.kind === "reference") return {
       ...first,
       path: [],
       place
      };
      return key === void 0 || key.includes("/") ? void 0 : {
       kind: "reference",
       scope: this.id,
       address: key,
       path: [],
       place
      };
     }

    default:
     return (0, functions.a)(name, args, place);
    }
   }
   reference(args, place, path) {
    const at = args.findIndex(arg => /^[\w-]+(?:\.[\w-]+)+\//.test((0, values_value.wh)(arg) ?? ""));
    if (at < 0) return;
    const names = args.slice(at + 1).map(arg => (0, values_value.mN)(arg)?.text.text);
    if (names.length === 0 || names.includes(void 0)) return;
    const address = [ (0, values_value.wh)(args[at]), names.join("/") ].join("/").toLowerCase();
    return {
     kind: "reference",
     scope: this.id,
     address,
     path,
     place
    };
   }
   once(key, value, depth) {
    const known = this.cache.get(key);
    if (known) return known;
    if (!value || this.active.has(key)) return;
    this.active.add(key);
    const result = this.resolved(value, depth + 1);
    this.active.delete(key);
    this.cache.set(key, result);
    return result;
   }
  }
  function constantOf(value) {
   return value?.kind === "constant" ? value.value : void 0;
  }
  function withoutChildren(resource) {
   if (resource.kind !== "object") return resource;
   const entries = resource.entries.filter(({key}) => !/^resources$/i.test(key.text.text));
   return {
    ...resource,
    entries
   };
  }
  function parentOf(scope, type, name) {
   const slash = name?.lastIndexOf("/") ?? -1;
   if (name === void 0 || slash < 0) return;
   const owner = type.slice(0, type.lastIndexOf("/"));
   return {
    scope,
    address: `${owner}/${name.slice(0, slash)}`.toLowerCase()
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/arm/resources.js
  const mostKept = 2;
  const typeEntry = /"type"\s{0,100}:\s{0,100}("(?:[^"\\\r\n]|\\.){1,300}")/gi;
  function typeOf(quoted) {
   try {
    return String(JSON.parse(quoted));
   } catch {
    return "";
   }
  }
  class ArmResources {
   names;
   files;
   budget;
   parsed;
   kept=new latest.Q(mostKept);
   types=new Map;
   reported=new Set;
   known;
   mentioned=new Map;
   indexes=new WeakMap;
   problems=[];
   constructor(names, files, budget = new values_budget.Budget, parsed = new parsed_files.p) {
    this.names = names;
    this.known = new Set(names);
    this.files = files;
    this.budget = budget;
    this.parsed = parsed;
   }
   * unitsOf(query) {
    for (const name of this.names) {
     if (!this.typesOf(name).mayHave(query)) continue;
     if (query.words && !query.words.test(this.files.read(name)?.text ?? "")) continue;
     yield name;
    }
   }
   typesIn(name) {
    return this.typesOf(name).written;
   }
   * findIn(name, query) {
    if (!this.typesOf(name).mayHave(query)) return;
    for (const template of this.templates(name)) yield* template.resources(query);
   }
   get(key) {
    const name = this.fileOf(key);
    return name === void 0 ? [] : (this.index(name).get((0, named_resources.TN)(key)) ?? []).map(one => one.make());
   }
   mentions({scope, address, type}) {
    const name = this.fileOf({
     scope,
     address
    });
    if (name === void 0) return [];
    const last = type.split("/").at(-1).replace(/\W/g, "");
    const key = `${name} ${last}`;
    const known = this.mentioned.get(key);
    if (known !== void 0) return known ? [ "expression" ] : [];
    const text = this.files.read(name)?.text ?? "";
    const found = new RegExp(`resourceId\\([^"]{0,300}/${last}'`, "i").test(text);
    this.mentioned.set(key, found);
    return found ? [ "expression" ] : [];
   }
   fileOf({scope}) {
    const name = scope.replace(/#[^#]*$/, "");
    return this.known.has(name) ? name : void 0;
   }
   index(name) {
    const templates = this.templates(name);
    const known = this.indexes.get(templates);
    if (known) return known;
    const index = new Map;
    for (const declared of templates.flatMap(template => [ ...template.declared() ])) {
     const found = index.get((0, named_resources.TN)(declared));
     if (found) found.push(declared); else index.set((0, named_resources.TN)(declared), [ declared ]);
    }
    this.indexes.set(templates, index);
    return index;
   }
   typesOf(name) {
    let types = this.types.get(name);
    if (!types) {
     const text = this.files.read(name)?.text ?? "";
     const written = [ ...text.matchAll(typeEntry) ].map(match => typeOf(match[1]));
     if (/"outputs"\s*:/i.test(text)) written.push("output");
     const isTemplate = /deploymentTemplate\.json/i.test(text);
     const more = isTemplate ? /"outputs"/i.test(text) ? [ "output" ] : [] : [ fragmentType ];
     types = new declared_types.k([ ...written, ...more ]);
     this.types.set(name, types);
    }
    return types;
   }
   templates(name) {
    return this.kept.get(name, () => this.load(name));
   }
   load(name) {
    const file = this.files.read(name);
    const isGenerated = file && /"_generator"\s*:/.test(file.text.slice(0, 2e3));
    if (!file || isGenerated && this.files.read(name.replace(/\.jsonc?$/i, ".bicep"))) return [];
    const given = (0, parameters.Z)(this.files, name);
    const inputs = given.length > 0 ? given : [ new Map ];
    const {documents, problems} = this.parsed.of(file) ?? (0, json.parseJson)(source.Dv.of(file));
    if (!this.reported.has(name)) {
     this.reported.add(name);
     for (const problem of problems) this.problems.push({
      file,
      problem
     });
    }
    return documents.flatMap(document => {
     const root = (0, values_value.OK)(document, file);
     return inputs.map((values, index) => new ArmTemplate(`${name}#${index}`, root, file, values, this.budget));
    });
   }
  }
 })
};
