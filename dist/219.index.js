"use strict";

exports.id = 219;

exports.ids = [ 219 ];

exports.modules = {
 40219: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   h: () => fetch
  });
  const fetch = globalThis.fetch;
 })
};
