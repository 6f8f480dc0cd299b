"use strict";

exports.id = 9790;

exports.ids = [ 9790 ];

exports.modules = {
 39790: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   readStandardInputText: () => readStandardInputText
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86756);
  var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83351);
  async function readStandardInputText() {
   const chunks = [];
   let size = 0;
   for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > _read_text_js__WEBPACK_IMPORTED_MODULE_1__.eV) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`standard input is larger than ${_read_text_js__WEBPACK_IMPORTED_MODULE_1__.eV / 1024 / 1024} MB`);
    chunks.push(bytes);
   }
   return (0, _decode_js__WEBPACK_IMPORTED_MODULE_2__.D)(Buffer.concat(chunks)).text;
  }
 })
};
