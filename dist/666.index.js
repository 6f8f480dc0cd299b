"use strict";

exports.id = 666;

exports.ids = [ 666 ];

exports.modules = {
 70666: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FileResources: () => FileResources
  });
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50929);
  var _formats_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55684);
  var _languages_kql_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77357);
  var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33751);
  var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(796);
  var _values_partial_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92730);
  var _values_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46172);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77960);
  var _kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91341);
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
   read=new Set;
   problems=[];
   constructor(names, files, parsed) {
    this.names = names;
    this.files = files;
    this.parsed = parsed;
   }
   * unitsOf(asked) {
    const kinds = _kinds_js__WEBPACK_IMPORTED_MODULE_5__.o.filter(kind => typesOf[kind].some(type => (0, 
    _resource_js__WEBPACK_IMPORTED_MODULE_3__.D6)(type, asked)));
    for (const name of new Set(kinds.flatMap(kind => [ ...this.names.get(kind) ?? [] ]))) {
     const text = asked.words ? this.files.read(name)?.text : void 0;
     if (!asked.words || text !== void 0 && asked.words.test(text)) yield name;
    }
   }
   typesIn(name) {
    return this.kindsOf(name).flatMap(kind => typesOf[kind]);
   }
   * findIn(name, asked) {
    for (const resource of this.all(name)) if ((0, _resource_js__WEBPACK_IMPORTED_MODULE_3__.D6)(resource.type, asked)) yield resource;
   }
   get({scope, address}) {
    return this.all(scope).filter(found => found.address === address);
   }
   kindsOf(name) {
    return _kinds_js__WEBPACK_IMPORTED_MODULE_5__.o.filter(kind => this.names.get(kind)?.has(name));
   }
   all(name) {
    const kinds = this.kindsOf(name);
    const file = kinds.length > 0 ? this.files.read(name) : void 0;
    if (file && !this.read.has(name) && isQuery(name)) {
     this.read.add(name);
     this.problems.push(...tooLong(file));
    }
    return file ? kinds.flatMap(kind => read(file, kind, this.parsed)) : [];
   }
  }
  function isQuery(path) {
   return /\.(?:kql|kusto|csl)$/i.test(path);
  }
  function tooLong(file) {
   if (file.text.length <= _languages_kql_tokens_js__WEBPACK_IMPORTED_MODULE_2__.g9 || (0, 
   _languages_kql_tokens_js__WEBPACK_IMPORTED_MODULE_2__.$R)(file.text)) return [];
   const message = `a query of more than ${_languages_kql_tokens_js__WEBPACK_IMPORTED_MODULE_2__.g9.toLocaleString("en")} tokens, which is not read`;
   return [ {
    file,
    problem: {
     kind: "error",
     message,
     range: {
      start: 0,
      end: 1
     }
    }
   } ];
  }
  function read(file, kind, parsed) {
   const whole = {
    file,
    range: {
     start: 0,
     end: file.text.length
    }
   };
   if (kind === "log-query" && isQuery(file.path)) {
    const properties = (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_6__.Xy)({
     query: (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.v8)(_source_js__WEBPACK_IMPORTED_MODULE_7__.Dv.of(file))
    }, whole);
    return [ resource(query, (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_6__.Xy)({
     properties
    }, whole), whole) ];
   }
   return treesOf(file, parsed).flatMap((node, index) => {
    const value = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.OK)(node, file);
    const found = value?.kind === "object" ? described(value, kind) : void 0;
    return found ? [ resource(found.type, found.body, {
     ...found.body.place
    }, index) ] : [];
   });
  }
  function treesOf(file, parsed) {
   const known = parsed.of(file);
   if (known) return known.documents;
   const text = _source_js__WEBPACK_IMPORTED_MODULE_7__.Dv.of(file);
   return (/\.jsonc?$/i.test(file.path) ? (0, _formats_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(text) : (0, 
   _formats_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text)).documents;
  }
  function described(value, kind) {
   const has = (object, key) => (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.f_)(object, key, true) !== void 0;
   const wrapped = properties => {
    const name = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.f_)(value, "name", true);
    return (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_6__.Xy)({
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
      const properties = (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_6__.Xy)({
       policyRule: value
      }, value.place);
      return {
       type: definition,
       body: (0, _values_shape_js__WEBPACK_IMPORTED_MODULE_6__.Xy)({
        properties
       }, value.place)
      };
     }
     const inner = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_4__.f_)(value, "properties", true);
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
    name: (0, _values_partial_text_js__WEBPACK_IMPORTED_MODULE_8__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_7__.Dv.join(file, [ {
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
 })
};
