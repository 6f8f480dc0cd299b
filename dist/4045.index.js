export const id = 4045;

export const ids = [ 4045, 929 ];

export const modules = {
 48736: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   r_: () => parseInParts,
   vK: () => deepestExpression,
   w4: () => attributeOf
  });
  const deepestExpression = 150;
  function attributeOf(block, name) {
   return block.attributes.find(attribute => attribute.name === name);
  }
  function parseInParts(text, starts, parse) {
   const whole = parse(text);
   if (whole.problems.length === 0) return whole;
   const offsets = [ ...text.text.matchAll(starts) ].map(match => match.index);
   if (offsets.length < 2) return whole;
   const parts = [ 0, ...offsets.filter(offset => offset > 0) ];
   const result = {
    attributes: [],
    blocks: [],
    problems: []
   };
   for (const [index, start] of parts.entries()) {
    const file = parse(text.slice(start, parts[index + 1] ?? text.text.length));
    result.attributes.push(...file.attributes);
    result.blocks.push(...file.blocks);
    result.problems.push(...file.problems);
   }
   if (result.problems.length === 0) result.problems.push(...whole.problems);
   return result;
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
 65226: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => evaluate
  });
  var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6544);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92730);
  var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74393);
  var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  const deepest = 60;
  const largest = 5e4;
  function evaluate(expression, env, depth = 0) {
   const place = {
    file: env.file,
    range: expression.range
   };
   const {budget} = env;
   const mayGo = budget.enter(place);
   const value = mayGo && depth <= deepest ? compute(expression, env, depth, place) : (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   const size = (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.$d)(value);
   budget.spend((0, _value_js__WEBPACK_IMPORTED_MODULE_3__.LU)(value).length + 1 + (value.kind === "text" ? size : 0));
   budget.leave();
   return size > largest ? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place) : value;
  }
  function compute(expression, env, depth, place) {
   const inner = next => evaluate(next, env, depth + 1);
   switch (expression.kind) {
   case "text":
    return text(expression, env, depth);

   case "constant":
    return {
     kind: "constant",
     value: expression.value,
     place
    };

   case "list":
    {
     const items = expression.items.slice(0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Mo);
     const isCut = expression.items.length > _collections_js__WEBPACK_IMPORTED_MODULE_0__.Mo;
     if (!items.some(isSpread)) return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)(items.map(inner), place, isCut);
     const parts = items.map(item => isSpread(item) ? inner(item.value) : (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)([ inner(item) ], place));
     return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.c)(isCut ? [ ...parts, (0, 
     _collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)([], place, true) ] : parts, place);
    }

   case "object":
    return object(expression, inner, place);

   case "name":
   case "member":
    return reference(expression, env, depth, place);

   case "index":
    {
     const path = pathOf(expression);
     const found = path && follow(path, env, depth, place);
     return found ?? (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.KF)(inner(expression.object), inner(expression.index), place) ?? (0, 
     _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
    }

   case "call":
    return env.call(expression.name, expression.args.map(inner), place) ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);

   case "condition":
    {
     const test = inner(expression.test);
     if (test.kind === "constant" && typeof test.value === "boolean") return inner(test.value ? expression.consequence : expression.alternative);
     const both = [ inner(expression.consequence), inner(expression.alternative) ];
     return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(both, place) ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
    }

   case "operation":
    {
     const operands = expression.operands.map(inner);
     const value = expression.operator === "??" ? (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(operands, place) : (0, 
     _operators_js__WEBPACK_IMPORTED_MODULE_1__.M)(expression.operator, operands, place);
     return value ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
    }

   case "loop":
    return loop(expression, env, depth, place);

   case "spread":
   case "other":
    return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   }
  }
  function isSpread(expression) {
   return expression.kind === "spread";
  }
  function object(expression, inner, place) {
   const parts = [];
   let entries = [];
   let isOpen = false;
   const finish = () => {
    if (entries.length > 0 || isOpen || parts.length === 0) parts.push({
     kind: "object",
     place,
     entries,
     ...isOpen && {
      open: true
     }
    });
    entries = [];
    isOpen = false;
   };
   for (const {key, value} of expression.entries) {
    if (isSpread(value)) {
     finish();
     parts.push(inner(value.value));
     continue;
    }
    const name = key.kind === "other" ? void 0 : keyText(inner(key));
    if (name) entries.push({
     key: name,
     value: inner(value)
    }); else isOpen = true;
   }
   finish();
   if (parts.length === 1) return parts[0];
   return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Zu)(parts, place) ?? {
    kind: "object",
    place,
    entries: [],
    open: true
   };
  }
  function keyText(value) {
   return value.kind === "constant" ? void 0 : (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.mN)(value);
  }
  function pathOf(expression) {
   switch (expression.kind) {
   case "name":
    return [ expression.name ];

   case "member":
    {
     const object = pathOf(expression.object);
     return object && [ ...object, expression.name ];
    }

   case "index":
    {
     const object = pathOf(expression.object);
     const {index} = expression;
     if (!object) return;
     if (index.kind === "constant" && typeof index.value === "number") return [ ...object, String(index.value) ];
     const [only] = index.kind === "text" && index.parts.length === 1 ? index.parts : [];
     return only && "text" in only ? [ ...object, only.text ] : void 0;
    }

   default:
    return;
   }
  }
  function reference(expression, env, depth, place) {
   const path = pathOf(expression);
   if (path) return follow(path, env, depth, place) ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   if (expression.kind !== "member") return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   const object = evaluate(expression.object, env, depth + 1);
   return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(object, expression.name, place) ?? (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
  }
  function follow(path, env, depth, place) {
   const bound = env.bindings.get(path[0]);
   const found = bound ? {
    value: bound,
    used: 1
   } : env.lookup(path, depth + 1, place);
   if (!found) return;
   let current = found.value;
   for (const name of path.slice(found.used)) current = current && (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(current, name, place);
   return current;
  }
  function loop(expression, env, depth, place) {
   const found = (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(evaluate(expression.collection, env, depth + 1));
   if (!found) return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   const entries = [];
   const values = [];
   for (const item of found.items) {
    const bindings = new Map(env.bindings);
    bindings.set(expression.valueName, item.value);
    if (expression.keyName) bindings.set(expression.keyName, item.key);
    const local = {
     ...env,
     bindings
    };
    const kept = keeps(expression.filter, item, local, depth);
    if (kept === "no") continue;
    const result = evaluate(expression.value, local, depth + 1);
    const value = kept === "yes" ? result : (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.mt)(result);
    if (!expression.key) values.push(value); else {
     const key = evaluate(expression.key, local, depth + 1);
     const name = key.kind === "constant" ? (0, _texts_js__WEBPACK_IMPORTED_MODULE_2__.qM)(key, env.file, place.range) : (0, 
     _value_js__WEBPACK_IMPORTED_MODULE_3__.mN)(key);
     if (name) entries.push({
      key: name,
      value
     });
    }
   }
   if (!expression.key) return (0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.p_)(values, place, found.open);
   return {
    kind: "object",
    entries,
    place,
    ...found.open && {
     open: true
    }
   };
  }
  function keeps(filter, item, env, depth) {
   const test = filter && evaluate(filter, env, depth + 1);
   if (test?.kind === "constant" && test.value === false) return "no";
   const passes = !test || test.kind === "constant" && test.value === true;
   return passes && !item.perhaps ? "yes" : "perhaps";
  }
  function text(expression, env, depth) {
   const place = {
    file: env.file,
    range: expression.range
   };
   const [only] = expression.parts;
   if (expression.parts.length === 1 && only && !("text" in only)) {
    const value = evaluate(only, env, depth + 1);
    return value.kind === "constant" ? {
     kind: "text",
     text: (0, _texts_js__WEBPACK_IMPORTED_MODULE_2__.qM)(value, env.file, only.range),
     place
    } : value;
   }
   let combinations = [ [] ];
   for (const part of expression.parts) {
    if ("text" in part) {
     for (const combination of combinations) combination.push({
      literal: part
     });
     continue;
    }
    const values = (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(evaluate(part, env, depth + 1));
    const fits = values.length * combinations.length <= _collections_js__WEBPACK_IMPORTED_MODULE_0__.cE;
    const choices = (fits ? values : [ (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place) ]).map(value => (0, 
    _texts_js__WEBPACK_IMPORTED_MODULE_2__.BU)(value, env.file, part.range));
    combinations = combinations.flatMap(combination => choices.map(choice => [ ...combination, choice ]));
   }
   const at = expression.parts[0] && "text" in expression.parts[0] ? expression.parts[0].startOffset(0) : expression.range.start;
   const texts = combinations.map(parts => {
    const joined = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_4__.nn)(env.file, parts, at);
    return joined ? {
     kind: "text",
     text: joined,
     place
    } : (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
   });
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(texts, place) ?? (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.L5)(place);
  }
 }),
 6544: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => operation
  });
  var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  const constant = (value, place) => ({
   kind: "constant",
   value,
   place
  });
  function literal(value) {
   if (value.kind === "unknown" && value.missing) return null;
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(value) ?? (value.kind === "constant" ? value.value : void 0);
  }
  function areEqual(left, right) {
   const [a, b] = [ literal(left), literal(right) ];
   if (a !== void 0 && b !== void 0) return a === b;
   const solid = value => [ "list", "object", "text" ].includes(value.kind);
   if ((0, _value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(left) && solid(right) || (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(right) && solid(left)) return false;
   return;
  }
  const numbers = compute => (left, right, place) => {
   const [a, b] = [ literal(left), literal(right) ];
   return typeof a === "number" && typeof b === "number" ? constant(compute(a, b), place) : void 0;
  };
  const equality = wanted => (left, right, place) => {
   const equal = areEqual(left, right);
   return equal === void 0 ? void 0 : constant(equal === wanted, place);
  };
  const junction = deciding => (left, right, place) => {
   const [a, b] = [ literal(left), literal(right) ];
   if (a === deciding || b === deciding) return constant(deciding, place);
   return a === !deciding && b === !deciding ? constant(!deciding, place) : void 0;
  };
  const ignoringCase = (left, right, place) => {
   const [a, b] = [ (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(left), (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.wh)(right) ];
   return a === void 0 || b === void 0 ? void 0 : constant(a.toLowerCase() === b.toLowerCase(), place);
  };
  const binary = new Map([ [ "==", equality(true) ], [ "!=", equality(false) ], [ "=~", ignoringCase ], [ "&&", junction(false) ], [ "||", junction(true) ], [ ">", numbers((a, b) => a > b) ], [ "<", numbers((a, b) => a < b) ], [ ">=", numbers((a, b) => a >= b) ], [ "<=", numbers((a, b) => a <= b) ], [ "+", numbers((a, b) => a + b) ], [ "-", numbers((a, b) => a - b) ], [ "*", numbers((a, b) => a * b) ] ]);
  function operation(operator, operands, place) {
   const [left, right] = operands;
   if (!left) return;
   if (!right) return unary(operator, left, place);
   const compute = binary.get(operator);
   if (!compute) return;
   const decided = compute(left, right, place);
   if (decided) return decided;
   const [forms, others] = [ (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(left), (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(right) ];
   const count = forms.length * others.length;
   if (count === 1 || count > _collections_js__WEBPACK_IMPORTED_MODULE_0__.cE) return;
   const results = forms.flatMap(form => others.map(other => compute(form, other, place) ?? (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.L5)(place)));
   const [first] = results;
   return results.every(item => first && areEqual(item, first)) ? first : (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(results, place);
  }
  function unary(operator, value, place) {
   const operand = literal(value);
   if (operator === "!" && typeof operand === "boolean") return constant(!operand, place);
   if (operator === "-" && typeof operand === "number") return constant(-operand, place);
   return;
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
 })
};
