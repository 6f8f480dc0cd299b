"use strict";

exports.id = 6270;

exports.ids = [ 6270 ];

exports.modules = {
 6270: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   p: () => findExamples
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
  var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
  function findExamples() {
   for (let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0, node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(require("url").pathToFileURL(__filename).href)); ;folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
    const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "examples");
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(candidate, "bad"))) return candidate;
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) === folder) break;
   }
   throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.Q("the folder examples is missing beside dist: run it in a clone or an installed package");
  }
 })
};
