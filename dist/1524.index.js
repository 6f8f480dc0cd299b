"use strict";

exports.id = 1524;

exports.ids = [ 1524 ];

exports.modules = {
 21524: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => writable,
   X: () => outputPath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21890);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57571);
  function outputPath(host, inputs, input) {
   const text = inputs.text(input);
   if (text === "") return "";
   const target = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(host.workspace, text);
   writable(input, () => (0, _link_out_js__WEBPACK_IMPORTED_MODULE_3__.rS)(host.workspace, target));
   return target;
  }
  function writable(input, open) {
   try {
    return open();
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`input '${input}': the file cannot be written: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.H)(error)}`);
   }
  }
 })
};
