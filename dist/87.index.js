"use strict";

exports.id = 87;

exports.ids = [ 87 ];

exports.modules = {
 90087: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   sourceReader: () => sourceReader
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _files_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83351);
  var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33751);
  function sourceReader(root) {
   const sources = new Map;
   return file => {
    if (!sources.has(file)) {
     const content = (0, _files_read_text_js__WEBPACK_IMPORTED_MODULE_1__.yR)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file));
     sources.set(file, "text" in content ? new _source_js__WEBPACK_IMPORTED_MODULE_2__.sC(file, content.text) : void 0);
    }
    return sources.get(file);
   };
  }
 })
};
