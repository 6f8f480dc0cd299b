"use strict";

exports.id = 4880;

exports.ids = [ 4880 ];

exports.modules = {
 4880: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   SignatureError: () => SignatureError
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  class SignatureError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q {
   name="SignatureError";
  }
 })
};
