export const id = 666;

export const ids = [ 666, 929 ];

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
 70666: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FileResources: () => FileResources
  });
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50929);
  var _formats_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55684);
  var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33751);
  var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);
  var _values_partial_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92730);
  var _values_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46172);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91341);
  const definition = "microsoft.authorization/policydefinitions";
  const initiative = "microsoft.authorization/policysetdefinitions";
  const assignment = "microsoft.authorization/policyassignments";
  const alertRule = "microsoft.securityinsights/alertrules";
  const query = "kql/query";
  const toolPolicy = "mcp-gatehouse/policy";
  const typesOf = {
   "azure-policy": [ definition, initiative, assignment ],
   "log-query": [ query, alertRule ],
   "tool-policy": [ toolPolicy ]
  };
  class FileResources {
   names;
   files;
   parsed;
   constructor(names, files, parsed) {
    this.names = names;
    this.files = files;
    this.parsed = parsed;
   }
   * unitsOf(asked) {
    const kinds = _kinds_js__WEBPACK_IMPORTED_MODULE_4__.o.filter(kind => typesOf[kind].some(type => (0, 
    _resource_js__WEBPACK_IMPORTED_MODULE_2__.D6)(type, asked)));
    for (const name of new Set(kinds.flatMap(kind => [ ...this.names.get(kind) ?? [] ]))) {
     const text = asked.words ? this.files.read(name)?.text : void 0;
     if (!asked.words || text !== void 0 && asked.words.test(text)) yield name;
    }
   }
   typesIn(name) {
    return this.kindsOf(name).flatMap(kind => typesOf[kind]);
   }
   * findIn(name, asked) {
    for (const resource of this.all(name)) if ((0, _resource_js__WEBPACK_IMPORTED_MODULE_2__.D6)(resource.type, asked)) yield resource;
   }
   get({scope, address}) {
    return this.all(scope).filter(found => found.address === address);
   }
   kindsOf(name) {
    return _kinds_js__WEBPACK_IMPORTED_MODULE_4__.o.filter(kind => this.names.get(kind)?.has(name));
   }
   all(name) {
    const kinds = this.kindsOf(name);
    const file = kinds.length > 0 ? this.files.read(name) : void 0;
    return file ? kinds.flatMap(kind => read(file, kind, this.parsed)) : [];
   }
  }
  function read(file, kind, parsed) {
   const whole = {
    file,
    range: {
     start: 0,
     end: file.text.length
    }
   };
   if (kind === "log-query" && !/\.ya?ml$/i.test(file.path)) {
    const properties = (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_5__.Xy)({
     query: (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.v8)(_source_js__WEBPACK_IMPORTED_MODULE_6__.Dv.of(file))
    }, whole);
    return [ resource(query, (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_5__.Xy)({
     properties
    }, whole), whole) ];
   }
   return treesOf(file, parsed).flatMap((node, index) => {
    const value = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.OK)(node, file);
    const found = value?.kind === "object" ? described(value, kind) : void 0;
    return found ? [ resource(found.type, found.body, {
     ...found.body.place
    }, index) ] : [];
   });
  }
  function treesOf(file, parsed) {
   const known = parsed.of(file);
   if (known) return known.documents;
   const text = _source_js__WEBPACK_IMPORTED_MODULE_6__.Dv.of(file);
   return (/\.jsonc?$/i.test(file.path) ? (0, _formats_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(text) : (0, 
   _formats_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text)).documents;
  }
  function described(value, kind) {
   const has = (object, key) => (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.f_)(object, key, true) !== void 0;
   const wrapped = properties => {
    const name = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.f_)(value, "name", true);
    return (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_5__.Xy)({
     ...name && {
      name
     },
     properties
    }, value.place);
   };
   switch (kind) {
   case "tool-policy":
    return {
     type: toolPolicy,
     body: value
    };

   case "log-query":
    return {
     type: has(value, "kind") ? alertRule : query,
     body: wrapped(value)
    };

   case "azure-policy":
    {
     if (has(value, "if") && has(value, "then")) {
      const properties = (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_5__.Xy)({
       policyRule: value
      }, value.place);
      return {
       type: definition,
       body: (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_5__.Xy)({
        properties
       }, value.place)
      };
     }
     const inner = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_3__.f_)(value, "properties", true);
     const properties = inner?.kind === "object" ? inner : value;
     if (has(properties, "policyRule")) return {
      type: definition,
      body: wrapped(properties)
     };
     if (has(properties, "policyDefinitions")) return {
      type: initiative,
      body: wrapped(properties)
     };
     if (has(properties, "policyDefinitionId")) return {
      type: assignment,
      body: wrapped(properties)
     };
     return;
    }
   }
  }
  function resource(type, body, place, index = 0) {
   const {file} = place;
   const name = file.path.slice(file.path.lastIndexOf("/") + 1);
   return {
    type,
    body,
    place,
    scope: file.path,
    address: `${type}#${index}`,
    label: name,
    name: (0, _values_partial_text_js__WEBPACK_IMPORTED_MODULE_7__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_6__.Dv.join(file, [ {
     text: name,
     range: {
      start: 0,
      end: 0
     }
    } ], 0)),
    exists: "yes",
    source: "file"
   };
  }
 }),
 46172: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Xy: () => objectOf,
   iD: () => withPath
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
  function keyAt(name, place) {
   const at = place.range.start;
   return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_1__.Dv.join(place.file, [ {
    text: name,
    range: {
     start: at,
     end: at
    }
   } ], at));
  }
  function objectOf(values, place) {
   const entries = Object.entries(values).flatMap(([name, value]) => value ? [ {
    key: keyAt(name, place),
    value
   } ] : []);
   return {
    kind: "object",
    entries,
    place
   };
  }
  function withPath(object, path, value) {
   const [first = "", ...rest] = path.split(".");
   const found = object.entries.find(({key}) => key.text.text === first);
   const inner = rest.length === 0 ? value : withPath(found?.value.kind === "object" ? found.value : {
    kind: "object",
    entries: [],
    place: object.place,
    ...object.open && {
     open: true
    }
   }, rest.join("."), value);
   const key = found?.key ?? keyAt(first, rest.length === 0 ? value.place : object.place);
   return {
    ...object,
    entries: [ ...object.entries.filter(item => item !== found), {
     key,
     value: inner
    } ]
   };
  }
 })
};
