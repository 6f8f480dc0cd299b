"use strict";

exports.id = 7804;

exports.ids = [ 7804 ];

exports.modules = {
 37804: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   withHiddenReasons: () => withHiddenReasons
  });
  var _known_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31733);
  function withHiddenReasons(result, people) {
   const names = (0, _known_names_js__WEBPACK_IMPORTED_MODULE_0__.e)(people);
   return {
    ...result,
    silenced: (result.silenced ?? []).map(item => item.finding.marksPerson && item.reason !== void 0 ? {
     ...item,
     reason: names.hidden(item.reason)
    } : item)
   };
  }
 })
};
