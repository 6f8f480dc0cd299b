"use strict";

exports.id = 7565;

exports.ids = [ 7565 ];

exports.modules = {
 97565: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderJson: () => renderJson
  });
  function renderJson(report) {
   return `${JSON.stringify(report, void 0, 2)}\n`;
  }
 })
};
