"use strict";

exports.id = 340;

exports.ids = [ 340 ];

exports.modules = {
 80340: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => jsonParameters
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50929);
  var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33751);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const mostCandidates = 500;
  function jsonParameters(files, name) {
   const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name).replace(/^\.$/, "");
   const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name).replace(/\.[^.]*$/, "");
   const beside = [ ...files.list(folder), ...files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, "parameters")) ];
   return beside.slice(0, mostCandidates).flatMap(candidate => {
    const candidateName = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(candidate);
    if (!/parameters?\b.*\.jsonc?$/i.test(candidateName)) return [];
    const own = candidateName.startsWith(`${base}.`) || /^parameters?\b/i.test(candidateName);
    const file = own ? files.read(candidate) : void 0;
    if (!file) return [];
    const root = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_2__.OK)((0, _formats_json_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(_source_js__WEBPACK_IMPORTED_MODULE_3__.Dv.of(file)).documents[0], file);
    const values = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_2__.f_)(root, "parameters");
    if (values?.kind !== "object") return [];
    return [ new Map(values.entries.flatMap(({key, value}) => {
     const given = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_2__.f_)(value, "value");
     return given ? [ [ key.text.text, given ] ] : [];
    })) ];
   });
  }
 })
};
