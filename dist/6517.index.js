"use strict";

exports.id = 6517;

exports.ids = [ 6517 ];

exports.modules = {
 6517: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var _shared_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46972);
  var _github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48147);
  async function run() {
   const core = await Promise.all([ __webpack_require__.e(143), __webpack_require__.e(7583) ]).then(__webpack_require__.bind(__webpack_require__, 90143));
   await (0, _shared_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.nY)(new _github_host_js__WEBPACK_IMPORTED_MODULE_1__.u(core));
  }
 })
};
