"use strict";

exports.id = 1061;

exports.ids = [ 1061 ];

exports.modules = {
 30541: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   parseHcl: () => parseHcl
  });
  var cursor = __webpack_require__(24929);
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl-text.js
  function quotedText(source, start, end) {
   const pieces = [];
   const pattern = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])|\$(\$\{)|%(%\{)/g;
   pushEscaped(pieces, source.text, start, end, pattern);
   return pieces.length > 0 ? source.compose(pieces) : source.slice(start, start);
  }
  function heredocText(source, start, end, begin, indentation) {
   const {text} = source;
   const pieces = [];
   let position = start;
   while (position < end) {
    const newline = text.indexOf("\n", position);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    let from = position;
    if (position === begin || text[position - 1] === "\n") while (from < next && from - position < indentation && /[ \t]/.test(text[from])) from++;
    pushEscaped(pieces, text, from, next, /[$%]([$%]\{)/g);
    position = next;
   }
   return pieces.length > 0 ? source.compose(pieces) : source.slice(start, start);
  }
  function commonIndentation(body) {
   let smallest = Number.POSITIVE_INFINITY;
   for (const line of body.split("\n")) {
    if (line.trim() === "") continue;
    smallest = Math.min(smallest, /^[ \t]*/.exec(line)[0].length);
   }
   return Number.isFinite(smallest) ? smallest : 0;
  }
  function pushEscaped(pieces, text, start, end, pattern) {
   let position = start;
   const literal = to => {
    if (to > position) pieces.push({
     text: text.slice(position, to),
     start: position,
     end: to
    });
   };
   for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    literal(at);
    position = at + match[0].length;
    pieces.push({
     text: decode(match[0]),
     start: at,
     end: position
    });
   }
   literal(end);
  }
  const escapes = {
   n: "\n",
   r: "\r",
   t: "\t"
  };
  function decode(escaped) {
   if (escaped[0] !== "\\") return escaped.slice(1);
   const code = escaped.slice(1);
   if (/^[uU]./.test(code)) {
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 1114111 ? String.fromCodePoint(point) : "�";
   }
   return escapes[code] ?? code;
  }
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl-expression.js
  const operators = [ /\|\|/y, /&&/y, /==|!=/y, /<=|>=|<(?!<)|>/y, /[+-]/y, /[*/%]/y ];
  const mostMissing = 20;
  class HclExpressions extends cursor.b {
   missingMarkers=new Set;
   isEnclosed=false;
   enclosed(isEnclosed, read) {
    const before = this.isEnclosed;
    this.isEnclosed = isEnclosed;
    try {
     return read();
    } finally {
     this.isEnclosed = before;
    }
   }
   expression() {
    return this.nested(() => {
     const start = this.at;
     const test = this.binary(0);
     if (this.operator(/\?/y) === void 0) return test;
     const consequence = this.expressionAfterSpace();
     this.expect(":");
     const alternative = this.expressionAfterSpace();
     return {
      kind: "condition",
      range: this.from(start),
      test,
      consequence,
      alternative
     };
    });
   }
   expressionAfterSpace() {
    this.space(true);
    return this.expression();
   }
   binary(level) {
    const pattern = operators[level];
    if (!pattern) return this.unary();
    const start = this.at;
    let left = this.binary(level + 1);
    for (;;) {
     const operator = this.operator(pattern);
     if (operator === void 0) return left;
     this.space(true);
     const right = this.binary(level + 1);
     left = {
      kind: "operation",
      range: this.from(start),
      operator,
      operands: [ left, right ]
     };
    }
   }
   operator(pattern) {
    const before = this.at;
    this.space(true);
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) {
     this.at = before;
     return;
    }
    this.at += match[0].length;
    return match[0];
   }
   unary() {
    const start = this.at;
    const operator = this.text[this.at];
    if (operator !== "!" && operator !== "-") return this.postfix();
    this.at++;
    this.space(true);
    const operand = this.nested(() => this.unary());
    return {
     kind: "operation",
     range: this.from(start),
     operator,
     operands: [ operand ]
    };
   }
   postfix() {
    let current = this.primary();
    let splat = false;
    for (;;) {
     this.match(/\s+(?=\.[\p{ID_Start}_])/uy);
     const from = this.at;
     const {start} = current.range;
     const next = this.text[this.at];
     const to = () => ({
      start,
      end: this.source.range(this.at, this.at).start
     });
     if (next === "." && this.text[this.at + 1] !== ".") {
      this.at++;
      const legacy = this.match(/\d+/y);
      const name = legacy === void 0 ? this.identifier() : void 0;
      if (legacy !== void 0) {
       const range = this.source.range(from, this.at);
       const index = {
        kind: "constant",
        range,
        value: Number(legacy)
       };
       current = {
        kind: "index",
        range: to(),
        object: current,
        index
       };
      } else if (name !== void 0) current = {
       kind: "member",
       range: to(),
       object: current,
       name
      }; else if (this.text[this.at] === "*") {
       this.at++;
       splat = true;
      } else throw new cursor.w(this.at);
     } else if (next === "[") {
      this.at++;
      this.space(true);
      if (this.text[this.at] === "*") {
       this.at++;
       this.expect("]");
       splat = true;
       continue;
      }
      const index = this.expression();
      this.expect("]");
      current = {
       kind: "index",
       range: to(),
       object: current,
       index
      };
     } else return splat ? {
      kind: "other",
      range: to()
     } : current;
    }
   }
   primary() {
    const start = this.at;
    const next = this.text[start];
    switch (next) {
    case '"':
     return this.quoted();

    case "<":
     return this.heredoc();

    case "(":
     {
      this.at++;
      const inner = this.enclosed(true, () => this.expressionAfterSpace());
      this.expect(")");
      return inner;
     }

    case "[":
     return this.collection("[");

    case "{":
     return this.collection("{");
    }
    const number = this.match(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (number !== void 0) return {
     kind: "constant",
     range: this.from(start),
     value: Number(number)
    };
    const name = this.match(/[\p{ID_Start}_][\p{ID_Continue}-]*(?:::[\p{ID_Start}_][\p{ID_Continue}-]*)*/uy);
    if (name === void 0) throw new cursor.w(start);
    if (name === "null") return {
     kind: "constant",
     range: this.from(start),
     value: null
    };
    if (name === "true" || name === "false") return {
     kind: "constant",
     range: this.from(start),
     value: name === "true"
    };
    const range = this.from(start);
    const before = this.at;
    this.space(this.isEnclosed);
    if (this.text[this.at] === "(") return this.enclosed(true, () => this.call(name, start));
    this.at = before;
    return {
     kind: "name",
     range,
     name
    };
   }
   call(name, start) {
    this.at++;
    const args = [];
    let spread = false;
    for (;;) {
     this.space(true);
     if (this.text[this.at] === ")") break;
     args.push(this.expression());
     this.space(true);
     if (this.text.startsWith("...", this.at)) {
      this.at += 3;
      spread = true;
      this.space(true);
     }
     if (this.text[this.at] === ",") this.at++; else if (this.text[this.at] !== ")") throw new cursor.w(this.at);
    }
    this.at++;
    const range = this.from(start);
    return spread ? {
     kind: "other",
     range
    } : {
     kind: "call",
     range,
     name,
     args
    };
   }
   collection(bracket) {
    const start = this.at;
    this.at++;
    this.space(true);
    if (/^for[\s]/.test(this.text.slice(this.at, this.at + 4))) {
     const loop = this.loop(start, bracket);
     if (loop) return loop;
    }
    return this.enclosed(bracket === "[", () => bracket === "[" ? this.tuple(start) : this.object(start));
   }
   tuple(start) {
    const items = [];
    for (;;) {
     this.space(true);
     if (this.text[this.at] === "]") break;
     items.push(this.expression());
     this.space(true);
     if (this.text[this.at] === ",") this.at++; else if (this.text[this.at] !== "]") throw new cursor.w(this.at);
    }
    this.at++;
    return {
     kind: "list",
     range: this.from(start),
     items
    };
   }
   object(start) {
    const entries = [];
    for (;;) {
     this.space(true);
     if (this.text[this.at] === "}") break;
     entries.push(this.entry());
     this.space(false);
     const next = this.text[this.at];
     if (next === ",") this.at++; else if (next !== "\n" && next !== "}") throw new cursor.w(this.at);
    }
    this.at++;
    return {
     kind: "object",
     range: this.from(start),
     entries
    };
   }
   entry() {
    const start = this.at;
    const bare = this.match(/[\w-]+(?=[ \t]*(?:=(?!=)|:(?!:)))/y);
    const key = bare === void 0 ? this.nested(() => this.binary(0)) : {
     kind: "text",
     range: this.from(start),
     parts: [ this.source.slice(start, this.at) ]
    };
    this.space(true);
    if (this.text[this.at] !== "=" && this.text[this.at] !== ":") throw new cursor.w(this.at);
    this.at++;
    const value = this.expressionAfterSpace();
    return {
     key,
     value,
     range: this.from(start)
    };
   }
   loop(start, bracket) {
    const head = /for\s+([A-Za-z_][\w-]*)\s*(?:,\s*([A-Za-z_][\w-]*)\s*)?in(?=[\s([{"])\s*/y;
    head.lastIndex = this.at;
    const match = head.exec(this.text);
    if (!match) return;
    this.at += match[0].length;
    const [, first = "", second] = match;
    const collection = this.expression();
    this.expect(":");
    let value = this.expressionAfterSpace();
    let key;
    this.space(true);
    if (bracket === "{") {
     if (!this.text.startsWith("=>", this.at)) throw new cursor.w(this.at);
     this.at += 2;
     key = value;
     value = this.expressionAfterSpace();
     this.space(true);
    }
    const grouped = this.text.startsWith("...", this.at);
    if (grouped) this.at += 3;
    this.space(true);
    const filter = this.match(/if(?=[\s(!])/y) && this.expressionAfterSpace();
    this.expect(bracket === "[" ? "]" : "}");
    const range = this.from(start);
    if (grouped) return {
     kind: "other",
     range
    };
    return {
     kind: "loop",
     range,
     ...second === void 0 ? {} : {
      keyName: first
     },
     valueName: second ?? first,
     collection,
     ...key ? {
      key
     } : {},
     value,
     ...filter ? {
      filter
     } : {}
    };
   }
   quoted() {
    const start = this.at;
    this.at++;
    const parts = [];
    let position = this.at;
    const literal = to => {
     if (to > position) parts.push(quotedText(this.source, position, to));
    };
    for (;;) {
     const next = this.text[this.at];
     if (next === void 0 || next === "\n") throw new cursor.w(start);
     if (next === '"') break;
     if (next === "\\") this.at += 2; else if (this.isTemplate()) {
      literal(this.at);
      parts.push(this.template());
      position = this.at;
     } else this.at += this.isEscapedTemplate() ? 3 : 1;
    }
    literal(this.at);
    this.at++;
    return {
     kind: "text",
     range: this.from(start),
     parts
    };
   }
   heredoc() {
    const start = this.at;
    const head = /<<(-?)[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)(?![\p{ID_Continue}-])[^\n]*\n/uy;
    head.lastIndex = start;
    const match = head.exec(this.text);
    if (!match) throw new cursor.w(start);
    const begin = start + match[0].length;
    const {missingMarkers} = this;
    if (missingMarkers.has(match[2]) || missingMarkers.size >= mostMissing) throw new cursor.w(start);
    const marker = new RegExp(`^[ \\t]*${match[2]}[ \\t]*(?:\\r?$|(?=[^\\w-]))`, "gm");
    marker.lastIndex = begin;
    const end = marker.exec(this.text);
    if (!end) {
     missingMarkers.add(match[2]);
     throw new cursor.w(start);
    }
    const last = end.index;
    const indentation = match[1] === "-" ? commonIndentation(this.text.slice(begin, last)) : 0;
    const parts = [];
    let position = begin;
    this.at = begin;
    while (this.at < last) if (this.isTemplate()) {
     parts.push(heredocText(this.source, position, this.at, begin, indentation));
     parts.push(this.template());
     position = this.at;
    } else this.at += this.isEscapedTemplate() ? 3 : 1;
    parts.push(heredocText(this.source, position, Math.max(position, last), begin, indentation));
    this.at = last + end[0].trimEnd().length;
    return {
     kind: "text",
     range: this.from(start),
     parts
    };
   }
   isTemplate() {
    const next = this.text[this.at];
    return (next === "$" || next === "%") && this.text[this.at + 1] === "{";
   }
   isEscapedTemplate() {
    const next = this.text[this.at];
    return (next === "$" || next === "%") && this.text[this.at + 1] === next && this.text[this.at + 2] === "{";
   }
   template() {
    const start = this.at;
    const directive = this.text[start] === "%";
    this.at += this.text[start + 2] === "~" ? 3 : 2;
    if (directive) {
     this.at = endOfBrackets(this.text, this.at);
     return {
      kind: "other",
      range: this.from(start)
     };
    }
    this.space(true);
    const expression = this.expression();
    this.space(true);
    if (this.text[this.at] === "~") this.at++;
    this.expect("}");
    return {
     ...expression,
     range: this.from(start)
    };
   }
  }
  function endOfBrackets(text, from) {
   let open = 1;
   for (let at = from; at < text.length; at++) if (text[at] === "{") open++; else if (text[at] === "}" && --open === 0) return at + 1; else if (text[at] === "\n") return at;
   return text.length;
  }
  var infrastructure = __webpack_require__(48736);
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl.js
  const blockStart = /^[A-Za-z_][\w-]*(?:[ \t]+"?[\w-]+"?){0,2}[ \t]*\{/gm;
  const parseHcl = text => (0, infrastructure.r_)(text, blockStart, part => new HclReader(part).file());
  class HclReader extends HclExpressions {
   problems=[];
   file() {
    const body = {
     attributes: [],
     blocks: []
    };
    this.body(body);
    while (this.at < this.text.length) {
     this.problem(this.at);
     this.at++;
     this.body(body);
    }
    return {
     ...body,
     problems: this.problems
    };
   }
   body(body) {
    for (;;) {
     this.space(true);
     const next = this.text[this.at];
     if (next === void 0 || next === "}") return;
     const start = this.at;
     try {
      this.item(body);
     } catch (error) {
      if (!(error instanceof cursor.w)) throw error;
      if (!error.tooDeep) this.problem(Math.min(error.at, this.text.length));
      this.at = Math.max(this.at, start + 1);
      this.skipLine();
     }
    }
   }
   item(body) {
    const start = this.at;
    const name = this.identifier();
    if (name === void 0) throw new cursor.w(this.at);
    this.space(false);
    if (this.text[this.at] === "=" && this.text[this.at + 1] !== "=") {
     this.at++;
     this.attribute(name, start, body);
    } else body.blocks.push(this.block(name, start));
   }
   attribute(name, start, body) {
    this.space(true);
    const from = this.at;
    let value;
    try {
     value = this.expression();
     const range = this.from(start);
     this.space(false);
     if (!/^(?:$|[\n,}])/.test(this.text.slice(this.at, this.at + 1))) throw new cursor.w(this.at);
     body.attributes.push({
      name,
      value,
      range
     });
     if (this.text[this.at] === ",") this.at++;
    } catch (error) {
     if (!(error instanceof cursor.w)) throw error;
     if (!error.tooDeep) this.problem(Math.min(error.at, this.text.length));
     this.at = endOfValue(this.text, from);
     value = {
      kind: "other",
      range: this.source.range(from, this.at)
     };
     body.attributes.push({
      name,
      value,
      range: this.source.range(start, this.at)
     });
    }
   }
   block(type, start) {
    const labels = [];
    let header = start + type.length;
    for (;;) {
     this.space(false);
     if (this.text[this.at] === '"') {
      const end = /"(?:[^"\\\n]|\\[^\n])*"/y;
      end.lastIndex = this.at;
      const match = end.exec(this.text);
      if (!match) throw new cursor.w(this.at);
      labels.push(quotedText(this.source, this.at + 1, this.at + match[0].length - 1));
      this.at += match[0].length;
     } else {
      const from = this.at;
      if (this.identifier() === void 0) break;
      labels.push(this.source.slice(from, this.at));
     }
     header = this.at;
    }
    if (this.text[this.at] !== "{") throw new cursor.w(this.at);
    this.at++;
    const body = {
     attributes: [],
     blocks: []
    };
    this.nested(() => this.body(body));
    if (this.text[this.at] === "}") this.at++; else this.problem(start);
    return {
     type,
     labels,
     attributes: body.attributes,
     blocks: body.blocks,
     range: this.source.range(start, this.at),
     header: this.source.range(start, header)
    };
   }
   skipLine() {
    const end = this.text.indexOf("\n", this.at);
    this.at = end < 0 ? this.text.length : end;
   }
   problem(at) {
    const end = Math.min(this.text.length, at + 1);
    const range = this.source.range(Math.min(at, end), end);
    this.problems.push({
     kind: "error",
     message: "Terraform syntax",
     range
    });
   }
  }
  function endOfValue(text, from) {
   let open = 0;
   for (let at = from; at < text.length; at++) {
    const next = text[at];
    if (next === '"') {
     const end = /"(?:[^"\\\n]|\\[^\n])*"?/y;
     end.lastIndex = at;
     at += end.exec(text)[0].length - 1;
    } else if (/[[{(]/.test(next)) open++; else if (/[\]})]/.test(next)) {
     if (open === 0) return at;
     open--;
    } else if (next === "\n" && open === 0) return at;
   }
   return text.length;
  }
 }),
 6818: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $: () => azurermBody,
   V: () => nameOf
  });
  var _values_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46172);
  var _values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function azurermBody(type, given, place) {
   const body = shaped(type.shape, given, place);
   const name = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.f_)(given, "name");
   return name ? (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_2__.iD)(body, "name", name) : body;
  }
  function shaped(shape, given, place) {
   const isOpen = given.kind === "object" && given.open;
   let body = {
    ...(0, _values_shape_js__WEBPACK_IMPORTED_MODULE_2__.Xy)({}, place),
    ...isOpen && {
     open: isOpen
    }
   };
   for (const [path, source] of Object.entries(shape)) {
    const value = argumentOf(source, given);
    if (value && !(0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(value)) body = (0, 
    _values_shape_js__WEBPACK_IMPORTED_MODULE_2__.iD)(body, path, value);
   }
   return body;
  }
  function argumentOf(source, given) {
   if (typeof source === "string") return argument(source, given);
   if (!("block" in source)) return source.map(name => argument(name, given)).find(value => value && !(0, 
   _values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(value));
   const {block} = source;
   if (block === ".") return {
    kind: "list",
    items: [ changed(source, given) ],
    place: given.place
   };
   if (typeof block === "string") return nestedOf(source, argument(block, given));
   const lists = block.flatMap(name => nestedOf(source, argument(name, given)) ?? []);
   const items = lists.flatMap(list => list.kind === "list" ? list.items : [ list ]);
   const isOpen = lists.some(list => list.kind === "list" && list.open);
   return lists[0] && {
    kind: "list",
    items,
    place: lists[0].place,
    ...isOpen && {
     open: true
    }
   };
  }
  function argument(path, given) {
   const [name = "", ...rest] = path.split(".");
   const value = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.f_)(given, name);
   return rest.reduce((outer, inner) => {
    if (outer?.kind !== "list") return outer && (0, _values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(outer, inner);
    const [first] = outer.items;
    return first ? (0, _values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(first, inner) : outer.open ? (0, 
    _values_value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(outer.place) : void 0;
   }, value);
  }
  function nestedOf(nested, value) {
   if (value?.kind !== "list") return value;
   const items = value.items.map(item => changed(nested, item));
   if (nested.many) return {
    ...value,
    items
   };
   const [first] = items;
   return value.open && first ? {
    kind: "choice",
    options: [ first, (0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.LO)(value.place) ],
    place: value.place
   } : first;
  }
  function changed(nested, item) {
   switch (item.kind) {
   case "object":
    return shaped(nested.shape, item, item.place);

   case "choice":
    return {
     ...item,
     options: item.options.map(option => changed(nested, option))
    };

   default:
    return item;
   }
  }
  function nameOf(body) {
   return (0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.mN)((0, _values_value_js__WEBPACK_IMPORTED_MODULE_1__.f_)(body, "name", true));
  }
 }),
 61853: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D_: () => identity,
   _d: () => many,
   sh: () => common,
   xH: () => one
  });
  const one = (block, shape) => ({
   block,
   many: false,
   shape
  });
  const many = (block, shape) => ({
   block,
   many: true,
   shape
  });
  const common = {
   location: "location",
   tags: "tags"
  };
  const identity = one("identity", {
   type: "type",
   userAssignedIdentities: "identity_ids"
  });
 }),
 95808: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   i: () => azurermTypes
  });
  var shape = __webpack_require__(61853);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/api-management.js
  const policy = {
   "properties.value": "xml_content"
  };
  const apiManagementTypes = {
   azurerm_api_management: {
    type: "Microsoft.ApiManagement/service",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.publicNetworkAccess": "public_network_access_enabled",
     "properties.security": (0, shape.xH)("security", {
      backendSsl30Enabled: [ "backend_ssl30_enabled", "enable_backend_ssl30" ],
      backendTls10Enabled: [ "backend_tls10_enabled", "enable_backend_tls10" ],
      backendTls11Enabled: [ "backend_tls11_enabled", "enable_backend_tls11" ],
      frontendSsl30Enabled: [ "frontend_ssl30_enabled", "enable_frontend_ssl30" ],
      frontendTls10Enabled: [ "frontend_tls10_enabled", "enable_frontend_tls10" ],
      frontendTls11Enabled: [ "frontend_tls11_enabled", "enable_frontend_tls11" ]
     }),
     "properties.virtualNetworkConfiguration.subnetResourceId": "virtual_network_configuration.subnet_id",
     "properties.virtualNetworkType": "virtual_network_type",
     "sku.name": "sku_name"
    }
   },
   azurerm_api_management_backend: {
    type: "Microsoft.ApiManagement/service/backends",
    parent: [ "api_management_name" ],
    shape: {
     "properties.credentials": (0, shape.xH)("credentials", {
      authorization: (0, shape.xH)("authorization", {
       parameter: "parameter",
       scheme: "scheme"
      })
     }),
     "properties.protocol": "protocol",
     "properties.tls": (0, shape.xH)("tls", {
      validateCertificateChain: "validate_certificate_chain",
      validateCertificateName: "validate_certificate_name"
     }),
     "properties.url": "url"
    }
   },
   azurerm_api_management_api: {
    type: "Microsoft.ApiManagement/service/apis",
    parent: [ "api_management_name" ],
    shape: {
     "properties.displayName": "display_name",
     "properties.path": "path",
     "properties.protocols": "protocols",
     "properties.serviceUrl": "service_url",
     "properties.type": "api_type"
    }
   },
   azurerm_api_management_api_diagnostic: {
    type: "Microsoft.ApiManagement/service/apis/diagnostics",
    parent: [ "api_name" ],
    shape: {
     "properties.loggerId": "api_management_logger_id"
    }
   },
   azurerm_api_management_api_operation: {
    type: "Microsoft.ApiManagement/service/apis/operations",
    parent: [ "api_name" ],
    shape: {
     name: "operation_id",
     "properties.displayName": "display_name",
     "properties.method": "method",
     "properties.urlTemplate": "url_template"
    }
   },
   azurerm_api_management_api_operation_policy: {
    type: "Microsoft.ApiManagement/service/apis/operations/policies",
    parent: [ "operation_id", "api_name" ],
    shape: policy
   },
   azurerm_api_management_api_policy: {
    type: "Microsoft.ApiManagement/service/apis/policies",
    parent: [ "api_name" ],
    shape: policy
   },
   azurerm_api_management_diagnostic: {
    type: "Microsoft.ApiManagement/service/diagnostics",
    parent: [ "api_management_name" ],
    shape: {
     "properties.loggerId": "api_management_logger_id"
    }
   },
   azurerm_api_management_logger: {
    type: "Microsoft.ApiManagement/service/loggers",
    parent: [ "api_management_name" ],
    shape: {
     "properties.credentials": (0, shape.xH)("eventhub", {
      connectionString: "connection_string",
      endpointAddress: "endpoint_uri",
      identityClientId: "user_assigned_identity_client_id",
      name: "name"
     }),
     "properties.resourceId": "resource_id"
    }
   },
   azurerm_api_management_named_value: {
    type: "Microsoft.ApiManagement/service/namedValues",
    parent: [ "api_management_name" ],
    shape: {
     "properties.displayName": "display_name",
     "properties.secret": "secret",
     "properties.value": "value"
    }
   },
   azurerm_api_management_policy: {
    type: "Microsoft.ApiManagement/service/policies",
    parent: [ "api_management_id" ],
    shape: policy
   },
   azurerm_api_management_policy_fragment: {
    type: "Microsoft.ApiManagement/service/policyFragments",
    parent: [ "api_management_id" ],
    shape: {
     "properties.format": "format",
     "properties.value": "value"
    }
   },
   azurerm_api_management_product_policy: {
    type: "Microsoft.ApiManagement/service/products/policies",
    parent: [ "product_id" ],
    shape: policy
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/app-service.js
  const restriction = {
   action: "action",
   ipAddress: [ "ip_address", "service_tag" ],
   name: "name",
   priority: "priority",
   serviceTag: "service_tag",
   vnetSubnetResourceId: "virtual_network_subnet_id"
  };
  const site = {
   ...shape.sh,
   identity: shape.D_,
   "properties.authSettings": (0, shape.xH)("auth_settings", {
    enabled: "enabled",
    unauthenticatedClientAction: "unauthenticated_client_action"
   }),
   "properties.authSettingsV2": (0, shape.xH)("auth_settings_v2", {
    "globalValidation.excludedPaths": "excluded_paths",
    "globalValidation.requireAuthentication": "require_authentication",
    "globalValidation.unauthenticatedClientAction": "unauthenticated_action",
    "platform.enabled": "auth_enabled"
   }),
   "properties.clientCertEnabled": "client_certificate_enabled",
   "properties.clientCertMode": "client_certificate_mode",
   "properties.httpsOnly": "https_only",
   "properties.publicNetworkAccess": "public_network_access_enabled",
   "properties.serverFarmId": "service_plan_id",
   "properties.siteConfig.appCommandLine": "site_config.app_command_line",
   "properties.siteConfig.appSettings": "app_settings",
   "properties.siteConfig.connectionStrings": (0, shape._d)("connection_string", {
    connectionString: "value",
    name: "name",
    type: "type"
   }),
   "properties.siteConfig.ftpsState": "site_config.ftps_state",
   "properties.siteConfig.healthCheckPath": "site_config.health_check_path",
   "properties.siteConfig.minTlsVersion": "site_config.minimum_tls_version",
   "properties.siteConfig.scmMinTlsVersion": "site_config.scm_minimum_tls_version",
   "properties.virtualNetworkSubnetId": "virtual_network_subnet_id"
  };
  const restrictions = {
   "properties.siteConfig.ipSecurityRestrictions": (0, shape._d)("site_config.ip_restriction", restriction),
   "properties.siteConfig.ipSecurityRestrictionsDefaultAction": "site_config.ip_restriction_default_action"
  };
  const app_service_image = (...names) => ({
   "properties.siteConfig.image": names
  });
  const type = "Microsoft.Web/sites";
  const appServiceTypes = {
   azurerm_app_service: {
    type,
    shape: {
     ...site,
     ...restrictions,
     "properties.serverFarmId": "app_service_plan_id"
    }
   },
   azurerm_function_app: {
    type,
    shape: {
     ...site,
     ...restrictions,
     "properties.serverFarmId": "app_service_plan_id"
    }
   },
   azurerm_function_app_flex_consumption: {
    type,
    shape: {
     ...site,
     ...restrictions
    }
   },
   azurerm_linux_function_app: {
    type,
    shape: {
     ...site,
     ...restrictions,
     ...app_service_image("site_config.application_stack.docker.image_name")
    }
   },
   azurerm_linux_web_app: {
    type,
    shape: {
     ...site,
     ...restrictions,
     ...app_service_image("site_config.application_stack.docker_image_name", "site_config.application_stack.docker_image")
    }
   },
   azurerm_windows_function_app: {
    type,
    shape: {
     ...site,
     ...restrictions
    }
   },
   azurerm_windows_web_app: {
    type,
    shape: {
     ...site,
     ...restrictions,
     ...app_service_image("site_config.application_stack.docker_image_name", "site_config.application_stack.docker_container_name")
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/authorization.js
  const assignment = {
   "properties.condition": "condition",
   "properties.principalId": "principal_id",
   "properties.principalType": "principal_type",
   "properties.roleDefinitionId": "role_definition_id",
   "properties.roleDefinitionName": "role_definition_name",
   scope: "scope"
  };
  const definition = {
   "properties.assignableScopes": "assignable_scopes",
   "properties.permissions": (0, shape._d)("permissions", {
    actions: "actions",
    dataActions: "data_actions",
    notActions: "not_actions",
    notDataActions: "not_data_actions"
   }),
   "properties.roleName": "name",
   scope: "scope"
  };
  const authorizationTypes = {
   azurerm_pim_active_role_assignment: {
    type: "Microsoft.Authorization/roleAssignmentScheduleRequests",
    shape: assignment
   },
   azurerm_role_assignment: {
    type: "Microsoft.Authorization/roleAssignments",
    shape: assignment
   },
   azurerm_role_definition: {
    type: "Microsoft.Authorization/roleDefinitions",
    shape: definition
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/containers.js
  const groupProbe = {
   httpGet: (0, shape.xH)("http_get", {
    path: "path",
    port: "port",
    scheme: "scheme"
   })
  };
  const appProbe = {
   "httpGet.path": "path",
   "httpGet.port": "port",
   transport: "transport"
  };
  const appContainer = {
   args: "args",
   command: "command",
   env: (0, shape._d)("env", {
    name: "name",
    secretRef: "secret_name",
    value: "value"
   }),
   image: "image",
   name: "name",
   probes: (0, shape._d)([ "liveness_probe", "readiness_probe", "startup_probe" ], appProbe)
  };
  const appRegistries = (0, shape._d)("registry", {
   identity: "identity",
   passwordSecretRef: "password_secret_name",
   server: "server",
   username: "username"
  });
  const appSecrets = (0, shape._d)("secret", {
   identity: "identity",
   keyVaultUrl: "key_vault_secret_id",
   name: "name",
   value: "value"
  });
  const containersTypes = {
   azurerm_container_app: {
    type: "Microsoft.App/containerApps",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.configuration.ingress": (0, shape.xH)("ingress", {
      allowInsecure: "allow_insecure_connections",
      clientCertificateMode: "client_certificate_mode",
      external: "external_enabled",
      ipSecurityRestrictions: (0, shape._d)("ip_security_restriction", {
       action: "action",
       ipAddressRange: "ip_address_range",
       name: "name"
      }),
      targetPort: "target_port",
      transport: "transport"
     }),
     "properties.configuration.registries": appRegistries,
     "properties.configuration.secrets": appSecrets,
     "properties.environmentId": "container_app_environment_id",
     "properties.template": (0, shape.xH)("template", {
      containers: (0, shape._d)("container", appContainer),
      initContainers: (0, shape._d)("init_container", appContainer)
     })
    }
   },
   azurerm_container_app_environment: {
    type: "Microsoft.App/managedEnvironments",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.publicNetworkAccess": "public_network_access",
     "properties.vnetConfiguration.infrastructureSubnetId": "infrastructure_subnet_id",
     "properties.vnetConfiguration.internal": "internal_load_balancer_enabled"
    }
   },
   azurerm_container_app_job: {
    type: "Microsoft.App/jobs",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.configuration.registries": appRegistries,
     "properties.configuration.secrets": appSecrets,
     "properties.environmentId": "container_app_environment_id",
     "properties.template": (0, shape.xH)("template", {
      containers: (0, shape._d)("container", appContainer),
      initContainers: (0, shape._d)("init_container", appContainer)
     })
    }
   },
   azurerm_container_group: {
    type: "Microsoft.ContainerInstance/containerGroups",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.containers": (0, shape._d)("container", {
      name: "name",
      "properties.command": "commands",
      "properties.environmentVariables": "environment_variables",
      "properties.image": "image",
      "properties.livenessProbe": (0, shape.xH)("liveness_probe", groupProbe),
      "properties.ports": (0, shape._d)("ports", {
       port: "port",
       protocol: "protocol"
      }),
      "properties.readinessProbe": (0, shape.xH)("readiness_probe", groupProbe),
      "properties.secureEnvironmentVariables": "secure_environment_variables"
     }),
     "properties.imageRegistryCredentials": (0, shape._d)("image_registry_credential", {
      identity: "user_assigned_identity_id",
      password: "password",
      server: "server",
      username: "username"
     }),
     "properties.initContainers": (0, shape._d)("init_container", {
      name: "name",
      "properties.command": "commands",
      "properties.environmentVariables": "environment_variables",
      "properties.image": "image",
      "properties.secureEnvironmentVariables": "secure_environment_variables"
     }),
     "properties.ipAddress.autoGeneratedDomainNameLabelScope": "dns_name_label_reuse_policy",
     "properties.ipAddress.dnsNameLabel": "dns_name_label",
     "properties.ipAddress.ports": (0, shape._d)("exposed_port", {
      port: "port",
      protocol: "protocol"
     }),
     "properties.ipAddress.type": "ip_address_type",
     "properties.subnetIds": "subnet_ids"
    }
   },
   azurerm_container_registry: {
    type: "Microsoft.ContainerRegistry/registries",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.adminUserEnabled": "admin_enabled",
     "properties.anonymousPullEnabled": "anonymous_pull_enabled",
     "properties.networkRuleBypassOptions": "network_rule_bypass_option",
     "properties.networkRuleSet": (0, shape.xH)("network_rule_set", {
      defaultAction: "default_action",
      ipRules: (0, shape._d)("ip_rule", {
       action: "action",
       value: "ip_range"
      })
     }),
     "properties.publicNetworkAccess": "public_network_access_enabled",
     "sku.name": "sku"
    }
   },
   azurerm_kubernetes_cluster: {
    type: "Microsoft.ContainerService/managedClusters",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.aadProfile": (0, shape.xH)("azure_active_directory_role_based_access_control", {
      adminGroupObjectIDs: "admin_group_object_ids",
      enableAzureRBAC: "azure_rbac_enabled",
      managed: "managed",
      tenantID: "tenant_id"
     }),
     "properties.agentPoolProfiles": (0, shape._d)("default_node_pool", {
      enableNodePublicIP: [ "node_public_ip_enabled", "enable_node_public_ip" ],
      name: "name",
      vnetSubnetID: "vnet_subnet_id"
     }),
     "properties.apiServerAccessProfile.authorizedIPRanges": [ "api_server_access_profile.authorized_ip_ranges", "api_server_authorized_ip_ranges" ],
     "properties.apiServerAccessProfile.enablePrivateCluster": "private_cluster_enabled",
     "properties.disableLocalAccounts": "local_account_disabled",
     "properties.enableRBAC": "role_based_access_control_enabled",
     "properties.identityProfile.kubeletidentity": (0, shape.xH)("kubelet_identity", {
      clientId: "client_id",
      objectId: "object_id",
      resourceId: "user_assigned_identity_id"
     }),
     "properties.networkProfile": (0, shape.xH)("network_profile", {
      networkPlugin: "network_plugin",
      networkPolicy: "network_policy",
      outboundType: "outbound_type"
     }),
     "properties.oidcIssuerProfile.enabled": "oidc_issuer_enabled",
     "properties.securityProfile.workloadIdentity.enabled": "workload_identity_enabled"
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/data.js
  const networkRules = {
   bypass: "bypass",
   defaultAction: "default_action",
   ipRules: [ "ip_rules" ],
   virtualNetworkRules: [ "virtual_network_subnet_ids" ]
  };
  const database = {
   ...shape.sh,
   identity: shape.D_,
   "properties.publicNetworkAccess": "public_network_access_enabled"
  };
  const firewallRule = {
   "properties.endIpAddress": "end_ip_address",
   "properties.startIpAddress": "start_ip_address"
  };
  const dataTypes = {
   azurerm_cosmosdb_account: {
    type: "Microsoft.DocumentDB/databaseAccounts",
    shape: {
     ...database,
     "properties.disableLocalAuth": "local_authentication_disabled",
     "properties.ipRules": [ "ip_range_filter" ],
     "properties.isVirtualNetworkFilterEnabled": "is_virtual_network_filter_enabled"
    }
   },
   azurerm_eventhub_namespace: {
    type: "Microsoft.EventHub/namespaces",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.localAuthenticationEnabled": "local_authentication_enabled",
     "properties.minimumTlsVersion": "minimum_tls_version",
     "properties.networkRuleSets": (0, shape.xH)("network_rulesets", {
      defaultAction: "default_action",
      ipRules: (0, shape._d)("ip_rule", {
       ipMask: "ip_mask"
      }),
      publicNetworkAccess: "public_network_access_enabled",
      trustedServiceAccessEnabled: "trusted_service_access_enabled",
      virtualNetworkRules: (0, shape._d)("virtual_network_rule", {
       subnet: "subnet_id"
      })
     }),
     "properties.publicNetworkAccess": "public_network_access_enabled"
    }
   },
   azurerm_key_vault: {
    type: "Microsoft.KeyVault/vaults",
    shape: {
     ...shape.sh,
     "properties.accessPolicies": (0, shape._d)("access_policy", {
      objectId: "object_id"
     }),
     "properties.enablePurgeProtection": "purge_protection_enabled",
     "properties.enableRbacAuthorization": [ "rbac_authorization_enabled", "enable_rbac_authorization" ],
     "properties.networkAcls": (0, shape.xH)("network_acls", networkRules),
     "properties.publicNetworkAccess": "public_network_access_enabled"
    }
   },
   azurerm_mssql_server: {
    type: "Microsoft.Sql/servers",
    shape: {
     ...database,
     "properties.administrators": (0, shape.xH)("azuread_administrator", {
      login: "login_username",
      sid: "object_id",
      azureADOnlyAuthentication: "azuread_authentication_only"
     }),
     "properties.minimalTlsVersion": "minimum_tls_version"
    }
   },
   azurerm_mssql_firewall_rule: {
    type: "Microsoft.Sql/servers/firewallRules",
    parent: [ "server_id" ],
    shape: firewallRule
   },
   azurerm_mysql_flexible_server_firewall_rule: {
    type: "Microsoft.DBforMySQL/flexibleServers/firewallRules",
    parent: [ "server_name" ],
    shape: firewallRule
   },
   azurerm_postgresql_flexible_server_firewall_rule: {
    type: "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules",
    parent: [ "server_id" ],
    shape: firewallRule
   },
   azurerm_mysql_flexible_server: {
    type: "Microsoft.DBforMySQL/flexibleServers",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.network.delegatedSubnetResourceId": "delegated_subnet_id",
     "properties.network.publicNetworkAccess": [ "public_network_access", "public_network_access_enabled" ]
    }
   },
   azurerm_postgresql_flexible_server: {
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.authConfig": (0, shape.xH)("authentication", {
      passwordAuth: "password_auth_enabled"
     }),
     "properties.network.delegatedSubnetResourceId": "delegated_subnet_id",
     "properties.network.publicNetworkAccess": "public_network_access_enabled"
    }
   },
   azurerm_storage_account: {
    type: "Microsoft.Storage/storageAccounts",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.allowBlobPublicAccess": [ "allow_nested_items_to_be_public", "allow_blob_public_access" ],
     "properties.allowSharedKeyAccess": "shared_access_key_enabled",
     "properties.minimumTlsVersion": "min_tls_version",
     "properties.networkAcls": (0, shape.xH)("network_rules", networkRules),
     "properties.publicNetworkAccess": "public_network_access_enabled",
     "properties.supportsHttpsTrafficOnly": [ "https_traffic_only_enabled", "enable_https_traffic_only" ]
    }
   },
   azurerm_storage_account_network_rules: {
    type: "Microsoft.Storage/storageAccounts/networkAcls",
    parent: [ "storage_account_id" ],
    shape: networkRules
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/directory.js
  const application = "Microsoft.Graph/applications";
  const directory_parent = [ "application_id", "application_object_id" ];
  const scope = {
   id: [ "id", "scope_id" ],
   isEnabled: "enabled",
   type: "type",
   value: "value"
  };
  const role = {
   allowedMemberTypes: "allowed_member_types",
   displayName: "display_name",
   id: [ "id", "role_id" ],
   isEnabled: "enabled",
   value: "value"
  };
  const credential = {
   displayName: "display_name",
   endDateTime: "end_date",
   lifetime: "end_date_relative",
   startDateTime: "start_date"
  };
  const directoryTypes = {
   azuread_app_role_assignment: {
    type: "Microsoft.Graph/appRoleAssignedTo",
    shape: {
     appRoleId: "app_role_id",
     principalId: "principal_object_id",
     resourceId: "resource_object_id"
    }
   },
   azuread_application: {
    type: application,
    shape: {
     api: (0, shape.xH)("api", {
      oauth2PermissionScopes: (0, shape._d)("oauth2_permission_scope", scope),
      requestedAccessTokenVersion: "requested_access_token_version"
     }),
     appRoles: (0, shape._d)("app_role", role),
     displayName: "display_name",
     identifierUris: "identifier_uris",
     owners: "owners",
     passwordCredentials: (0, shape._d)("password", credential),
     requiredResourceAccess: (0, shape._d)("required_resource_access", {
      resourceAccess: (0, shape._d)("resource_access", {
       id: "id",
       type: "type"
      }),
      resourceAppId: "resource_app_id"
     }),
     signInAudience: "sign_in_audience"
    }
   },
   azuread_application_api_access: {
    type: `${application}/requiredResourceAccess`,
    parent: directory_parent,
    shape: {
     resourceAppId: "api_client_id",
     roleIds: "role_ids",
     scopeIds: "scope_ids"
    }
   },
   azuread_application_app_role: {
    type: `${application}/appRoles`,
    parent: directory_parent,
    shape: role
   },
   azuread_application_certificate: {
    type: `${application}/keyCredentials`,
    parent: directory_parent,
    shape: credential
   },
   azuread_application_password: {
    type: `${application}/passwordCredentials`,
    parent: directory_parent,
    shape: credential
   },
   azuread_application_permission_scope: {
    type: `${application}/oauth2PermissionScopes`,
    parent: directory_parent,
    shape: scope
   },
   azuread_application_registration: {
    type: application,
    shape: {
     "api.requestedAccessTokenVersion": "requested_access_token_version",
     displayName: "display_name",
     signInAudience: "sign_in_audience"
    }
   },
   azuread_conditional_access_policy: {
    type: "Microsoft.Graph/conditionalAccessPolicies",
    shape: {
     conditions: (0, shape.xH)("conditions", {
      applications: (0, shape.xH)("applications", {
       excludeApplications: "excluded_applications",
       includeApplications: "included_applications"
      }),
      clientAppTypes: "client_app_types",
      clientApplications: (0, shape.xH)("client_applications", {}),
      devices: (0, shape.xH)("devices", {}),
      insiderRiskLevels: "insider_risk_levels",
      locations: (0, shape.xH)("locations", {}),
      platforms: (0, shape.xH)("platforms", {}),
      servicePrincipalRiskLevels: "service_principal_risk_levels",
      signInRiskLevels: "sign_in_risk_levels",
      userRiskLevels: "user_risk_levels",
      users: (0, shape.xH)("users", {
       excludeUsers: "excluded_users",
       includeUsers: "included_users"
      })
     }),
     displayName: "display_name",
     grantControls: (0, shape.xH)("grant_controls", {
      builtInControls: "built_in_controls",
      operator: "operator"
     }),
     state: "state"
    }
   },
   azuread_service_principal_certificate: {
    type: `${application}/keyCredentials`,
    parent: [ "service_principal_id" ],
    shape: credential
   },
   azuread_service_principal_password: {
    type: `${application}/passwordCredentials`,
    parent: [ "service_principal_id" ],
    shape: credential
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/identity.js
  const identityTypes = {
   azurerm_federated_identity_credential: {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
    parent: [ "user_assigned_identity_id", "parent_id" ],
    shape: {
     "properties.audiences": "audience",
     "properties.claimsMatchingExpression": "claims_matching_expression",
     "properties.issuer": "issuer",
     "properties.subject": "subject"
    }
   },
   azurerm_user_assigned_identity: {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    shape: shape.sh
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/kubernetes.js
  const metadata = (0, shape.xH)("metadata", {
   name: "name",
   namespace: "namespace",
   labels: "labels",
   annotations: "annotations"
  });
  const selector = {
   matchLabels: "match_labels",
   matchExpressions: "match_expressions"
  };
  const peer = {
   ipBlock: (0, shape.xH)("ip_block", {
    cidr: "cidr",
    except: "except"
   }),
   namespaceSelector: (0, shape.xH)("namespace_selector", selector),
   podSelector: (0, shape.xH)("pod_selector", selector)
  };
  const ports = (0, shape._d)("ports", {
   port: "port",
   endPort: "end_port",
   protocol: "protocol"
  });
  const networkPolicy = {
   metadata,
   spec: (0, shape.xH)("spec", {
    podSelector: (0, shape.xH)("pod_selector", selector),
    policyTypes: "policy_types",
    ingress: (0, shape._d)("ingress", {
     from: (0, shape._d)("from", peer),
     ports
    }),
    egress: (0, shape._d)("egress", {
     to: (0, shape._d)("to", peer),
     ports
    })
   })
  };
  const rules = (0, shape._d)("rule", {
   apiGroups: "api_groups",
   resources: "resources",
   resourceNames: "resource_names",
   nonResourceURLs: "non_resource_urls",
   verbs: "verbs"
  });
  const binding = {
   metadata,
   roleRef: (0, shape.xH)("role_ref", {
    apiGroup: "api_group",
    kind: "kind",
    name: "name"
   }),
   subjects: (0, shape._d)("subject", {
    apiGroup: "api_group",
    kind: "kind",
    name: "name",
    namespace: "namespace"
   })
  };
  const probe = block => (0, shape.xH)(block, {
   httpGet: (0, shape.xH)("http_get", {
    path: "path",
    port: "port"
   })
  });
  const pod = {
   serviceAccountName: "service_account_name",
   containers: (0, shape._d)("container", {
    name: "name",
    image: "image",
    command: "command",
    args: "args",
    ports: (0, shape._d)("port", {
     containerPort: "container_port"
    }),
    env: (0, shape._d)("env", {
     name: "name",
     value: "value",
     valueFrom: (0, shape.xH)("value_from", {
      secretKeyRef: (0, shape.xH)("secret_key_ref", {
       name: "name",
       key: "key"
      }),
      configMapKeyRef: (0, shape.xH)("config_map_key_ref", {
       name: "name",
       key: "key"
      })
     })
    }),
    livenessProbe: probe("liveness_probe"),
    readinessProbe: probe("readiness_probe"),
    startupProbe: probe("startup_probe")
   })
  };
  const workload = {
   metadata,
   spec: (0, shape.xH)("spec", {
    template: (0, shape.xH)("template", {
     metadata,
     spec: (0, shape.xH)("spec", pod)
    })
   })
  };
  const service = {
   metadata,
   spec: (0, shape.xH)("spec", {
    type: "type",
    selector: "selector",
    ports: (0, shape._d)("port", {
     port: "port",
     targetPort: "target_port"
    })
   })
  };
  const shapes = {
   network_policy: {
    type: "kubernetes/NetworkPolicy",
    shape: networkPolicy
   },
   cluster_role: {
    type: "kubernetes/ClusterRole",
    shape: {
     metadata,
     rules,
     aggregationRule: (0, shape.xH)("aggregation_rule", {})
    }
   },
   cluster_role_binding: {
    type: "kubernetes/ClusterRoleBinding",
    shape: binding
   },
   role_binding: {
    type: "kubernetes/RoleBinding",
    shape: binding
   },
   deployment: {
    type: "kubernetes/Deployment",
    shape: workload
   },
   stateful_set: {
    type: "kubernetes/StatefulSet",
    shape: workload
   },
   service: {
    type: "kubernetes/Service",
    shape: service
   }
  };
  const kubernetesTypes = Object.fromEntries(Object.entries(shapes).flatMap(([name, type]) => [ "", "_v1" ].map(version => [ `kubernetes_${name}${version}`, type ])));
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/monitor.js
  const receivers = {
   "properties.armRoleReceivers": (0, shape._d)("arm_role_receiver", {
    roleId: "role_id"
   }),
   "properties.automationRunbookReceivers": (0, shape._d)("automation_runbook_receiver", {
    name: "name"
   }),
   "properties.azureAppPushReceivers": (0, shape._d)("azure_app_push_receiver", {
    emailAddress: "email_address"
   }),
   "properties.azureFunctionReceivers": (0, shape._d)("azure_function_receiver", {
    name: "name"
   }),
   "properties.emailReceivers": (0, shape._d)("email_receiver", {
    emailAddress: "email_address"
   }),
   "properties.eventHubReceivers": (0, shape._d)("event_hub_receiver", {
    name: "name"
   }),
   "properties.itsmReceivers": (0, shape._d)("itsm_receiver", {
    name: "name"
   }),
   "properties.logicAppReceivers": (0, shape._d)("logic_app_receiver", {
    name: "name"
   }),
   "properties.smsReceivers": (0, shape._d)("sms_receiver", {
    phoneNumber: "phone_number"
   }),
   "properties.voiceReceivers": (0, shape._d)("voice_receiver", {
    phoneNumber: "phone_number"
   }),
   "properties.webhookReceivers": (0, shape._d)("webhook_receiver", {
    serviceUri: "service_uri"
   })
  };
  const filter = field => (0, shape.xH)(field, {
   operator: "operator",
   values: "values"
  });
  const conditions = {
   alertContext: filter("alert_context"),
   alertRuleId: filter("alert_rule_id"),
   alertRuleName: filter("alert_rule_name"),
   description: filter("description"),
   monitorCondition: filter("monitor_condition"),
   monitorService: filter("monitor_service"),
   severity: filter("severity"),
   signalType: filter("signal_type"),
   targetResource: filter("target_resource"),
   targetResourceGroup: filter("target_resource_group"),
   targetResourceType: filter("target_resource_type")
  };
  const sentinelSuppression = {
   "properties.suppressionDuration": "suppression_duration",
   "properties.suppressionEnabled": "suppression_enabled"
  };
  const sentinelRule = {
   type: "Microsoft.SecurityInsights/alertRules",
   parent: [ "log_analytics_workspace_id" ],
   shape: {
    "properties.displayName": "display_name",
    "properties.enabled": "enabled",
    "properties.query": "query",
    "properties.incidentConfiguration.createIncident": "incident.create_incident_enabled",
    "properties.queryFrequency": "query_frequency",
    "properties.queryPeriod": "query_period",
    "properties.triggerOperator": "trigger_operator",
    "properties.triggerThreshold": "trigger_threshold",
    ...sentinelSuppression
   }
  };
  const monitorTypes = {
   azurerm_eventhub: {
    type: "Microsoft.EventHub/namespaces/eventhubs",
    parent: [ "namespace_id", "namespace_name" ],
    shape: {
     "properties.captureDescription": (0, shape.xH)("capture_description", {
      enabled: "enabled"
     }),
     "properties.status": "status"
    }
   },
   azurerm_eventhub_consumer_group: {
    type: "Microsoft.EventHub/namespaces/eventhubs/consumergroups",
    parent: [ "eventhub_name" ],
    shape: {}
   },
   azurerm_log_analytics_saved_search: {
    type: "Microsoft.OperationalInsights/workspaces/savedSearches",
    parent: [ "log_analytics_workspace_id" ],
    shape: {
     "properties.query": "query"
    }
   },
   azurerm_log_analytics_workspace: {
    type: "Microsoft.OperationalInsights/workspaces",
    shape: {
     ...shape.sh,
     "properties.workspaceCapping.dailyQuotaGb": "daily_quota_gb",
     resourceGroup: "resource_group_name"
    }
   },
   azurerm_log_analytics_workspace_table_custom_log: {
    type: "Microsoft.OperationalInsights/workspaces/tables",
    parent: [ "workspace_id" ],
    shape: {
     "properties.plan": "plan",
     "properties.schema.columns": (0, shape._d)("column", {
      name: "name",
      type: "type"
     })
    }
   },
   azurerm_monitor_action_group: {
    type: "Microsoft.Insights/actionGroups",
    shape: {
     ...shape.sh,
     "properties.enabled": "enabled",
     ...receivers
    }
   },
   azurerm_monitor_action_rule_suppression: {
    type: "Microsoft.AlertsManagement/actionRules",
    shape: {
     "properties.conditions": (0, shape.xH)("condition", conditions),
     "properties.enabled": "enabled",
     "properties.schedule": (0, shape.xH)("suppression", {
      recurrence: "recurrence_type"
     }),
     "properties.scopes": "scope.resource_ids"
    }
   },
   azurerm_monitor_alert_processing_rule_suppression: {
    type: "Microsoft.AlertsManagement/actionRules",
    shape: {
     "properties.conditions": (0, shape.xH)("condition", conditions),
     "properties.enabled": "enabled",
     "properties.schedule": (0, shape.xH)("schedule", {
      effectiveFrom: "effective_from"
     }),
     "properties.scopes": "scopes"
    }
   },
   azurerm_monitor_data_collection_rule: {
    type: "Microsoft.Insights/dataCollectionRules",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.dataFlows": (0, shape._d)("data_flow", {
      destinations: "destinations",
      outputStream: "output_stream",
      streams: "streams",
      transformKql: "transform_kql"
     }),
     "properties.dataSources": (0, shape.xH)("data_sources", {
      dataImports: (0, shape.xH)("data_import", {
       eventHub: (0, shape.xH)("event_hub_data_source", {
        consumerGroup: "consumer_group",
        name: "name",
        stream: "stream"
       })
      })
     }),
     "properties.destinations": (0, shape.xH)("destinations", {
      logAnalytics: (0, shape._d)("log_analytics", {
       name: "name",
       workspaceResourceId: "workspace_resource_id"
      })
     }),
     "properties.streamDeclarations": (0, shape._d)("stream_declaration", {
      columns: (0, shape._d)("column", {
       name: "name",
       type: "type"
      }),
      name: "stream_name"
     })
    }
   },
   azurerm_monitor_data_collection_rule_association: {
    type: "Microsoft.Insights/dataCollectionRuleAssociations",
    shape: {
     "properties.dataCollectionRuleId": "data_collection_rule_id",
     scope: "target_resource_id"
    }
   },
   azurerm_monitor_scheduled_query_rules_alert: {
    type: "Microsoft.Insights/scheduledQueryRules",
    shape: {
     ...shape.sh,
     "properties.actions": (0, shape.xH)("action", {
      actionGroups: "action_group"
     }),
     "properties.enabled": "enabled",
     "properties.schedule.frequencyInMinutes": "frequency",
     "properties.schedule.timeWindowInMinutes": "time_window",
     "properties.source.dataSourceId": "data_source_id",
     "properties.source.query": "query",
     "properties.throttlingInMin": "throttling",
     "properties.trigger": (0, shape.xH)("trigger", {
      metricTrigger: (0, shape._d)("metric_trigger", {
       metricColumn: "metric_column"
      }),
      operator: "operator",
      threshold: "threshold"
     })
    }
   },
   azurerm_monitor_scheduled_query_rules_alert_v2: {
    type: "Microsoft.Insights/scheduledQueryRules",
    shape: {
     ...shape.sh,
     "properties.actions": (0, shape.xH)("action", {
      actionGroups: "action_groups"
     }),
     identity: shape.D_,
     "properties.criteria.allOf": (0, shape._d)("criteria", {
      dimensions: (0, shape._d)("dimension", {
       name: "name",
       operator: "operator",
       values: "values"
      }),
      failingPeriods: (0, shape.xH)("failing_periods", {
       minFailingPeriodsToAlert: "minimum_failing_periods_to_trigger_alert",
       numberOfEvaluationPeriods: "number_of_evaluation_periods"
      }),
      metricMeasureColumn: "metric_measure_column",
      operator: "operator",
      query: "query",
      threshold: "threshold",
      timeAggregation: "time_aggregation_method"
     }),
     "properties.enabled": "enabled",
     "properties.autoMitigate": "auto_mitigation_enabled",
     "properties.evaluationFrequency": "evaluation_frequency",
     "properties.muteActionsDuration": "mute_actions_after_alert_duration",
     "properties.overrideQueryTimeRange": "query_time_range_override",
     "properties.scopes": "scopes",
     "properties.severity": "severity",
     "properties.windowSize": "window_duration"
    }
   },
   azurerm_sentinel_alert_rule_nrt: sentinelRule,
   azurerm_sentinel_alert_rule_scheduled: sentinelRule
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/network.js
  const securityRule = {
   "properties.access": "access",
   "properties.description": "description",
   "properties.destinationAddressPrefix": "destination_address_prefix",
   "properties.destinationAddressPrefixes": "destination_address_prefixes",
   "properties.destinationApplicationSecurityGroups": "destination_application_security_group_ids",
   "properties.destinationPortRange": "destination_port_range",
   "properties.destinationPortRanges": "destination_port_ranges",
   "properties.direction": "direction",
   "properties.priority": "priority",
   "properties.protocol": "protocol",
   "properties.sourceAddressPrefix": "source_address_prefix",
   "properties.sourceAddressPrefixes": "source_address_prefixes",
   "properties.sourceApplicationSecurityGroups": "source_application_security_group_ids",
   "properties.sourcePortRange": "source_port_range"
  };
  const applicationGateway = {
   ...shape.sh,
   identity: shape.D_,
   "properties.backendAddressPools": (0, shape._d)("backend_address_pool", {
    name: "name",
    "properties.fqdns": "fqdns",
    "properties.ipAddresses": "ip_addresses"
   }),
   "properties.backendHttpSettingsCollection": (0, shape._d)("backend_http_settings", {
    name: "name",
    "properties.port": "port",
    "properties.protocol": "protocol"
   }),
   "properties.frontendIPConfigurations": (0, shape._d)("frontend_ip_configuration", {
    name: "name",
    "properties.publicIPAddress.id": "public_ip_address_id",
    "properties.subnet.id": "subnet_id"
   }),
   "properties.gatewayIPConfigurations": (0, shape._d)("gateway_ip_configuration", {
    name: "name",
    "properties.subnet.id": "subnet_id"
   }),
   "properties.httpListeners": (0, shape._d)("http_listener", {
    name: "name",
    "properties.frontendIPConfiguration.id": "frontend_ip_configuration_name",
    "properties.protocol": "protocol"
   }),
   "properties.requestRoutingRules": (0, shape._d)("request_routing_rule", {
    name: "name",
    "properties.backendAddressPool.id": "backend_address_pool_name",
    "properties.backendHttpSettings.id": "backend_http_settings_name",
    "properties.httpListener.id": "http_listener_name",
    "properties.redirectConfiguration.id": "redirect_configuration_name",
    "properties.urlPathMap.id": "url_path_map_name"
   }),
   "properties.sslPolicy": (0, shape.xH)("ssl_policy", {
    minProtocolVersion: "min_protocol_version",
    policyName: "policy_name",
    policyType: "policy_type"
   })
  };
  const associationType = "Microsoft.Network/networkSecurityGroups/associations";
  const networkTypes = {
   azurerm_application_gateway: {
    type: "Microsoft.Network/applicationGateways",
    shape: applicationGateway
   },
   azurerm_network_interface: {
    type: "Microsoft.Network/networkInterfaces",
    shape: {
     ...shape.sh,
     "properties.ipConfigurations": (0, shape._d)("ip_configuration", {
      name: "name",
      "properties.publicIPAddress.id": "public_ip_address_id",
      "properties.subnet.id": "subnet_id"
     })
    }
   },
   azurerm_network_interface_security_group_association: {
    type: associationType,
    shape: {
     "properties.networkInterface.id": "network_interface_id",
     "properties.networkSecurityGroup.id": "network_security_group_id"
    }
   },
   azurerm_network_security_group: {
    type: "Microsoft.Network/networkSecurityGroups",
    shape: {
     ...shape.sh,
     "properties.securityRules": (0, shape._d)("security_rule", {
      name: "name",
      ...securityRule
     })
    }
   },
   azurerm_network_security_rule: {
    type: "Microsoft.Network/networkSecurityGroups/securityRules",
    parent: [ "network_security_group_name" ],
    shape: securityRule
   },
   azurerm_private_endpoint: {
    type: "Microsoft.Network/privateEndpoints",
    shape: {
     ...shape.sh,
     "properties.privateLinkServiceConnections": (0, shape._d)("private_service_connection", {
      name: "name",
      "properties.groupIds": "subresource_names",
      "properties.privateLinkServiceId": "private_connection_resource_id"
     }),
     "properties.subnet.id": "subnet_id"
    }
   },
   azurerm_subnet: {
    type: "Microsoft.Network/virtualNetworks/subnets",
    parent: [ "virtual_network_name" ],
    shape: {
     "properties.addressPrefixes": "address_prefixes",
     "properties.delegations": (0, shape._d)("delegation", {
      name: "name"
     }),
     "properties.networkSecurityGroup.id": "network_security_group_id_wo"
    }
   },
   azurerm_subnet_network_security_group_association: {
    type: associationType,
    shape: {
     "properties.networkSecurityGroup.id": "network_security_group_id",
     "properties.subnet.id": "subnet_id"
    }
   },
   azurerm_virtual_network: {
    type: "Microsoft.Network/virtualNetworks",
    shape: {
     ...shape.sh,
     "properties.addressSpace.addressPrefixes": "address_space",
     "properties.subnets": (0, shape._d)("subnet", {
      name: "name",
      "properties.addressPrefix": [ "address_prefix" ],
      "properties.addressPrefixes": "address_prefixes",
      "properties.networkSecurityGroup.id": "security_group"
     })
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/policy.js
  const policy_definition = {
   "properties.description": "description",
   "properties.displayName": "display_name",
   "properties.metadata": "metadata",
   "properties.mode": "mode",
   "properties.parameters": "parameters",
   "properties.policyRule": "policy_rule"
  };
  const initiative = {
   type: "Microsoft.Authorization/policySetDefinitions",
   shape: {
    "properties.description": "description",
    "properties.displayName": "display_name",
    "properties.metadata": "metadata",
    "properties.parameters": "parameters",
    "properties.policyDefinitions": (0, shape._d)("policy_definition_reference", {
     parameters: "parameter_values",
     policyDefinitionId: "policy_definition_id",
     policyDefinitionReferenceId: "reference_id"
    })
   }
  };
  const policy_assignment = {
   type: "Microsoft.Authorization/policyAssignments",
   shape: {
    "properties.description": "description",
    "properties.displayName": "display_name",
    "properties.enforcementMode": [ "enforce", "enforcement_mode" ],
    "properties.notScopes": "not_scopes",
    "properties.overrides": (0, shape._d)("overrides", {
     value: "value"
    }),
    "properties.parameters": "parameters",
    "properties.policyDefinitionId": "policy_definition_id",
    "properties.resourceSelectors": (0, shape._d)("resource_selectors", {
     name: "name"
    }),
    "properties.scope": [ "subscription_id", "management_group_id", "resource_group_id", "resource_id", "scope" ]
   }
  };
  const exemption = {
   type: "Microsoft.Authorization/policyExemptions",
   shape: {
    "properties.policyAssignmentId": "policy_assignment_id"
   }
  };
  const policyTypes = {
   azurerm_management_group_policy_assignment: policy_assignment,
   azurerm_management_group_policy_exemption: exemption,
   azurerm_management_group_policy_set_definition: initiative,
   azurerm_policy_assignment: policy_assignment,
   azurerm_policy_definition: {
    type: "Microsoft.Authorization/policyDefinitions",
    shape: policy_definition
   },
   azurerm_policy_set_definition: initiative,
   azurerm_resource_group_policy_assignment: policy_assignment,
   azurerm_resource_group_policy_exemption: exemption,
   azurerm_resource_policy_assignment: policy_assignment,
   azurerm_resource_policy_exemption: exemption,
   azurerm_subscription_policy_assignment: policy_assignment,
   azurerm_subscription_policy_exemption: exemption
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/types.js
  const azurermTypes = new Map(Object.entries({
   ...apiManagementTypes,
   ...appServiceTypes,
   ...authorizationTypes,
   ...containersTypes,
   ...dataTypes,
   ...directoryTypes,
   ...identityTypes,
   ...kubernetesTypes,
   ...monitorTypes,
   ...networkTypes,
   ...policyTypes
  }));
 }),
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
    const collection = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__._3)(each.value, env);
    const found = (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(collection);
    const isKnown = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(collection).every(option => (0, 
    _values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(option));
    if (!found || !isKnown || found.open && found.items.length === 0) return [ some ];
    return found.items.map(item => eachInstance(item, {
     file,
     range: each.value.range
    }));
   }
   const count = (0, _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_4__.w4)(block, "count");
   if (!count) return [ single ];
   const value = (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__._3)(count.value, env);
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
   const isCertain = !perhaps && !isOpenKey(key);
   return {
    bindings: new Map([ [ "each", each ] ]),
    exists: isCertain ? "yes" : "perhaps"
   };
  }
  function isOpenKey(key) {
   if (key.kind !== "text") return (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.t8)(key);
   const {text, holes} = key.text;
   if (holes.some(({reference}) => reference !== void 0)) return false;
   const length = holes.reduce((sum, {start, end}) => sum + end - start, 0);
   return holes.length > 0 && length === text.text.length;
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
   circle(file, range, folders) {
    const shown = [ ...folders ].sort().slice(0, 3).map(folder => `'${folder || "."}'`);
    const others = folders.length > 3 ? ` and ${folders.length - 3} others` : "";
    const message = `modules call each other in a cycle, which Terraform cannot load: ${shown.join(", ")}${others}`;
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
 35186: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   TerraformResources: () => TerraformResources
  });
  var infrastructure = __webpack_require__(48736);
  var mentions = __webpack_require__(46015);
  var resource = __webpack_require__(796);
  var evaluate = __webpack_require__(65226);
  var opened = __webpack_require__(40936);
  var parsed_json = __webpack_require__(1771);
  var shape = __webpack_require__(46172);
  var values_value = __webpack_require__(77960);
  var azurerm_body = __webpack_require__(6818);
  var azurerm_shape = __webpack_require__(61853);
  var types = __webpack_require__(95808);
  var source = __webpack_require__(33751);
  var collections = __webpack_require__(97800);
  var partial_text = __webpack_require__(92730);
  var instances = __webpack_require__(71193);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/block-body.js
  const meta = new Set([ "count", "depends_on", "for_each", "provider", "providers" ]);
  function bodyOf(block, file, scope, bindings) {
   const env = scope.environment(file, bindings);
   const entries = block.attributes.filter(({name}) => !meta.has(name)).map(({name, value, range}) => {
    const key = {
     start: range.start,
     end: Math.min(range.end, range.start + name.length)
    };
    return {
     key: (0, partial_text.eO)(source.Dv.of(file, key)),
     value: (0, evaluate._3)(value, env)
    };
   });
   const types = new Set(block.blocks.map(nameOf));
   for (const type of types) {
    const place = {
     file,
     range: block.range
    };
    const nested = block.blocks.filter(inner => nameOf(inner) === type).map(inner => nestedBlocks(inner, type, file, scope, bindings));
    const at = nested[0]?.items[0]?.place.range.start ?? block.range.start;
    const text = source.Dv.join(file, [ {
     text: type,
     range: {
      start: at,
      end: at
     }
    } ], at);
    const open = nested.some(found => found.open);
    const items = nested.flatMap(found => found.items);
    entries.push({
     key: (0, partial_text.eO)(text),
     value: (0, collections.p_)(items, place, open)
    });
   }
   return {
    kind: "object",
    entries,
    place: {
     file,
     range: block.range
    }
   };
  }
  function nameOf(block) {
   return block.type === "dynamic" ? block.labels[0]?.text ?? "" : block.type;
  }
  function nestedBlocks(block, type, file, scope, bindings) {
   if (block.type !== "dynamic") return {
    items: [ bodyOf(block, file, scope, bindings) ],
    open: false
   };
   const content = block.blocks.find(inner => inner.type === "content");
   if (!content) return {
    items: [],
    open: true
   };
   const iterator = (0, infrastructure.w4)(block, "iterator")?.value;
   const name = iterator?.kind === "name" ? iterator.name : type;
   const made = (0, instances.V)(block, scope, file, bindings);
   const items = made.map(instance => {
    const each = instance.bindings.get("each");
    const inner = bodyOf(content, file, scope, new Map([ ...bindings, ...each ? [ [ name, each ] ] : [] ]));
    return instance.exists === "yes" ? inner : (0, values_value.mt)(inner);
   });
   return {
    items,
    open: made.some(({bindings: own, exists}) => exists === "perhaps" && own.size === 0)
   };
  }
  var modules = __webpack_require__(38822);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/outputs.js
  function* outputsOf(scope) {
   for (const [name, {item, file}] of scope.module.outputs) {
    const place = {
     file,
     range: item.range
    };
    const value = (0, infrastructure.w4)(item, "value")?.value;
    const sensitive = (0, infrastructure.w4)(item, "sensitive")?.value;
    if (!value) continue;
    const environment = scope.environment(file);
    yield {
     type: "output",
     scope: scope.id,
     address: `output.${name}`,
     label: `output.${name}`,
     place,
     exists: "yes",
     source: "terraform",
     declaration: item,
     body: (0, shape.Xy)({
      isCalled: {
       kind: "constant",
       value: scope.isModule,
       place
      },
      sensitive: sensitive && (0, evaluate._3)(sensitive, environment),
      value: (0, evaluate._3)(value, environment),
      written: (0, values_value.v8)(source.Dv.of(file, value.range))
     }, place)
    };
   }
  }
  const version = /(\d{1,9})(?:\.\d{1,9}){0,2}/;
  function* providersOf(scope, read) {
   const {folder} = scope.module;
   const lock = read(folder, ".terraform.lock.hcl");
   const locked = lock && /provider "[^"\n]{0,100}\/hashicorp\/azurerm" \{[^}]{0,500}?version\s{0,40}=\s{0,40}"([^"\n]{1,40})"/.exec(lock.text)?.[1];
   let isSaid = locked !== void 0;
   for (const {item, file} of scope.module.settings) {
    const required = item.blocks.find(({type}) => type === "required_providers");
    const attribute = required && (0, infrastructure.w4)(required, "azurerm");
    if (!attribute) continue;
    isSaid = true;
    const place = {
     file,
     range: attribute.value.range
    };
    const written = file.text.slice(attribute.value.range.start, attribute.value.range.end);
    const constraint = /version\s{0,40}=\s{0,40}"([^"\n]{1,100})"/.exec(written)?.[1];
    const major = locked === void 0 ? lowest(constraint) : version.exec(locked)?.[1];
    if (major === void 0) continue;
    yield provider(scope, place, {
     kind: "constant",
     value: Number(major),
     place
    });
   }
   if (isSaid || !scope.isRoot || read(folder, "terragrunt.hcl")) return;
   const [first] = scope.module.resources.values();
   if (first) yield provider(scope, {
    file: first.file,
    range: first.item.header
   }, void 0);
  }
  function provider(scope, place, major) {
   return {
    type: "terraform/provider",
    scope: scope.id,
    address: "provider.azurerm",
    label: "azurerm",
    place,
    exists: "yes",
    source: "terraform",
    body: (0, shape.Xy)({
     major
    }, place)
   };
  }
  function lowest(constraint) {
   for (const part of constraint?.split(",") ?? []) {
    const found = /^\s{0,9}(?:~>|>=|=|)\s{0,9}(\d{1,9})(?:\.\d{1,9}){0,2}\s{0,9}$/.exec(part);
    if (found) return found[1];
   }
   return;
  }
  var root_name = __webpack_require__(98953);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/resources.js
  const azapi = /^azapi_(?:update_)?resource$/;
  class TerraformResources {
   scopes;
   folders;
   mentioned=new WeakMap;
   constructor(scopes, folders) {
    this.scopes = scopes;
    this.folders = folders;
   }
   unitsOf() {
    return this.folders;
   }
   typesIn() {
    return [];
   }
   * findIn(folder, query) {
    for (const scope of this.scopes.of(folder)) yield* inScope(scope, query);
   }
   get({scope: id, address}) {
    const scope = this.scopes.byId(id);
    const block = scope?.module.resources.get(address);
    if (!scope || !block) return [];
    return [ ...resourcesOf(scope, address, block, typeOf(scope, address, block)) ];
   }
   mentions({scope: id, address}) {
    const module = this.scopes.byId(id)?.module;
    if (!module) return [];
    const known = this.mentioned.get(module) ?? mentionsOf(module);
    this.mentioned.set(module, known);
    const isLookedUp = known.has(`data.${address.split(".")[0]}`);
    return [ ...known.get(address) ?? [], ...isLookedUp ? [ "existing" ] : [] ];
   }
  }
  function mentionsOf(module) {
   const named = (kind, blocks) => [ ...blocks ].map(({source}) => ({
    kind,
    source
   }));
   const resources = [ ...module.resources ].map(([name, {source}]) => ({
    kind: name.slice(0, name.lastIndexOf(".")),
    name,
    source
   }));
   const found = (0, mentions.T)([ ...resources, ...named("module", module.calls), ...named("output", module.outputs.values()), ...named("local", module.localBlocks) ], /(?:\bdata\.)?[\w-]{1,200}\.[\w-]{1,200}/g, name => module.resources.has(name));
   const lookUps = [ ...module.resources.keys() ].filter(name => name.startsWith("data."));
   return new Map([ ...found, ...lookUps.map(name => [ name.slice(0, name.lastIndexOf(".")), [ "existing" ] ]) ]);
  }
  function* inScope(scope, query) {
   const {resources, calls, folder} = scope.module;
   for (const [address, block] of resources) {
    if (query.words && !query.words.test(block.source)) continue;
    const type = isWorthAsking(address, block, query) ? typeOf(scope, address, block) : void 0;
    if (type === void 0 || !(0, resource.D6)(type, query)) continue;
    yield* resourcesOf(scope, address, block, type);
   }
   if (query.types.includes("output")) yield* outputsOf(scope);
   if (query.types.includes("terraform/provider")) yield* providersOf(scope, (from, name) => scope.beside(from, name));
   if (!query.types.includes("module")) return;
   for (const call of calls) {
    if (query.words && !query.words.test(call.source)) continue;
    if ((0, modules.j1)(call.item, folder) !== void 0) continue;
    yield* resourcesOf(scope, `module.${call.name}`, call, "module");
   }
  }
  function isWorthAsking(address, block, {types}) {
   if (!azapi.test(address.split(".")[0])) return true;
   const source = block.source.toLowerCase();
   if (!/type\s{0,40}=\s{0,40}"microsoft\./.test(source)) return true;
   return types.some(type => typeof type !== "string" || source.includes(type));
  }
  function typeOf(scope, address, block) {
   const own = address.slice(0, address.lastIndexOf(".")).toLowerCase();
   if (azapi.test(own)) {
    const type = (0, infrastructure.w4)(block.item, "type")?.value;
    const value = type && (0, evaluate._3)(type, scope.environment(block.file));
    return ((0, values_value.wh)(value) ?? own).split("@", 1)[0].toLowerCase();
   }
   return types.i.get(own)?.type.toLowerCase() ?? own;
  }
  function* resourcesOf(scope, address, block, type) {
   const {item, file} = block;
   const own = address.slice(0, address.lastIndexOf("."));
   const azurerm = types.i.get(own);
   for (const {bindings, exists} of (0, instances.V)(item, scope, file)) {
    const place = {
     file,
     range: item.range
    };
    const given = bodyOf(item, file, scope, bindings);
    const isAzapi = azapi.test(own);
    const body = azurerm ? (0, azurerm_body.$)(azurerm, given, place) : isAzapi ? azapiBody(own, given) : given;
    const name = (0, azurerm_body.V)(body);
    const parent = parentOf(item, isAzapi ? [ "parent_id" ] : parentsOf(azurerm), scope, file);
    yield {
     type,
     body,
     place,
     scope: scope.id,
     address,
     label: address,
     exists,
     source: isAzapi ? "azapi" : "terraform",
     declaration: item,
     ...name && {
      name
     },
     ...parent && {
      parent
     }
    };
   }
  }
  const besideBody = {
   type: "azapi_resource",
   shape: {
    identity: azurerm_shape.D_
   }
  };
  function azapiBody(own, given) {
   const forms = (0, values_value.fF)((0, values_value.f_)(given, "body")).map(option => {
    const body = option.kind === "text" ? (0, parsed_json.U)(option) ?? (0, values_value.L5)(option.place) : option;
    if (body.kind !== "object" || given.kind !== "object") return body;
    const beside = given.entries.filter(({key}) => /^(?:name|location|tags)$/.test(key.text.text));
    const shaped = (0, azurerm_body.$)(besideBody, given, given.place);
    const own = shaped.kind === "object" ? shaped.entries : [];
    return {
     ...body,
     entries: [ ...beside, ...body.entries, ...own ]
    };
   });
   const name = (0, values_value.f_)(given, "name");
   const body = (0, values_value.Yq)(forms, given.place) ?? (0, shape.Xy)({
    name
   }, given.place);
   return own === "azapi_update_resource" ? (0, opened.S)(body) : body;
  }
  function parentsOf(azurerm) {
   return azurerm?.parent ?? [ "application_id", "application_object_id" ];
  }
  function parentOf(block, names, scope, file) {
   for (const name of names) {
    const expression = (0, infrastructure.w4)(block, name)?.value;
    const address = expression && (0, root_name.S)(expression);
    if (address !== void 0 && scope.module.resources.has(address)) return {
     scope: scope.id,
     address
    };
    const value = expression && (0, evaluate._3)(expression, scope.environment(file));
    if (value?.kind === "reference") return {
     scope: value.scope,
     address: value.address
    };
    if (address !== void 0) return {
     scope: scope.id,
     address
    };
   }
   return;
  }
 }),
 98953: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S: () => rootName
  });
  function rootName(expression) {
   const names = [];
   let current = expression;
   while (current.kind === "member" || current.kind === "index") {
    if (current.kind === "member") names.unshift(current.name);
    current = current.object;
   }
   if (current.kind !== "name") return;
   names.unshift(current.name);
   const length = names[0] === "data" || names[0] === "module" ? 3 : 2;
   return names.length < 2 ? void 0 : names.slice(0, length).join(".");
  }
 }),
 22652: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   TerraformScopes: () => TerraformScopes
  });
  var cycles = __webpack_require__(4711);
  var values_budget = __webpack_require__(98096);
  var instances = __webpack_require__(71193);
  var modules = __webpack_require__(38822);
  var infrastructure = __webpack_require__(48736);
  var collections = __webpack_require__(97800);
  var evaluate = __webpack_require__(65226);
  var values_value = __webpack_require__(77960);
  var source = __webpack_require__(33751);
  var parsed_json = __webpack_require__(1771);
  var parsed_yaml = __webpack_require__(4034);
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
   base64encode: itself,
   base64gzip: itself,
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
   filebase64: ([first], _place, context) => textOfFile(first, context),
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
   yamldecode: ([first]) => first?.kind === "text" ? (0, parsed_yaml.d)(first) : first,
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
   get isModule() {
    return this.surroundings.isCalled(this.module.folder) || !this.isRoot;
   }
   beside(folder, name) {
    return this.surroundings.file(folder, name);
   }
   output(name, depth) {
    return this.cached(`output.${name}`, () => {
     const output = this.module.outputs.get(name);
     const value = output && (0, infrastructure.w4)(output.item, "value")?.value;
     return output && value && (0, evaluate._3)(value, this.environment(output.file), depth);
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
      return local && (0, evaluate._3)(local.item, this.environment(local.file), depth);
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
    const value = attribute && this.cached(`${address}.${name}`, () => (0, evaluate._3)(attribute.value, this.environment(resource.file), depth));
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
    const fallback = (0, evaluate._3)(initial.value, this.environment(variable.file), depth);
    return (0, values_value.qv)(fallback) ? void 0 : converted(fallback, written);
   }
   given(name, depth) {
    const input = this.inputs?.get(name);
    if (input) return (0, evaluate._3)(input.expression, input.environment, depth);
    if (this.inputs) return;
    for (const {file, values} of [ ...this.overrides ].reverse()) {
     const value = values.get(name);
     if (value) return (0, evaluate._3)(value, this.environment(file), depth);
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
   knownCircles;
   toldCircles=new Set;
   cut=new Set;
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
   isCalled(folder) {
    if (/(?:^|\/)modules\//i.test(folder)) return true;
    return [ ...this.callers.get(folder) ?? [] ].some(caller => caller !== folder);
   }
   file(folder, name) {
    return this.modules.file(folder, name);
   }
   child(scope, call, file, index) {
    const id = `${scope.id}/${call.labels[0]?.text ?? ""}[${index}]`;
    if (this.children.has(id)) return this.children.get(id);
    const folder = (0, modules.j1)(call, scope.module.folder);
    const instance = (0, instances.V)(call, scope, file)[index];
    const isEndless = folder !== void 0 && (folder === scope.module.folder || this.isCircle(folder, scope));
    if (folder === void 0 || !instance || isEndless || id.split("/").length > 60) {
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
   get circles() {
    this.knownCircles ??= (0, cycles.$)(this.callsAmong((0, cycles.$)(this.callers).keys()));
    return this.knownCircles;
   }
   callsAmong(folders) {
    const callers = new Map;
    for (const folder of folders) for (const {item} of this.modules.get(folder).calls) {
     const called = (0, modules.j1)(item, folder);
     if (called === void 0) continue;
     callers.set(called, (callers.get(called) ?? new Set).add(folder));
    }
    return callers;
   }
   isCircle(folder, {module}) {
    const circle = this.circles.get(folder);
    return circle !== void 0 && circle === this.circles.get(module.folder);
   }
   tellCircle(folder, file, {header}) {
    const circle = this.circles.get(folder);
    if (this.toldCircles.has(circle)) return;
    this.toldCircles.add(circle);
    this.modules.circle(file, header, circle);
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
      if (this.isCircle(folder, scope)) {
       this.tellCircle(folder, file, item);
       continue;
      }
      for (const index of (0, instances.V)(item, scope, file).keys()) {
       if (found.length >= mostScopes) {
        if (!this.cut.has(caller)) this.modules.tooManyCalls(file, item.range);
        this.cut.add(folder);
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
 })
};
