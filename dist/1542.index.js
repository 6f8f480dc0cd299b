"use strict";

exports.id = 1542;

exports.ids = [ 1542 ];

exports.modules = {
 71542: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88304);
  var _github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48147);
  async function run() {
   const core = await Promise.all([ __webpack_require__.e(143), __webpack_require__.e(7583) ]).then(__webpack_require__.bind(__webpack_require__, 90143));
   const host = new _github_host_js__WEBPACK_IMPORTED_MODULE_1__.u(core);
   const result = await (0, _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__.d)(host, host.getInput("command"));
   if (result.failure !== void 0) host.fail(result.failure);
  }
 })
};
