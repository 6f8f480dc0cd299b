"use strict";

exports.id = 8255;

exports.ids = [ 8255 ];

exports.modules = {
 28255: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderText: () => renderText
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14350);
  var _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84548);
  var _remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99691);
  function renderText(result, findings) {
   const lines = findings.flatMap(({location, severity, message, ruleId, help}) => [ `${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(location.file)}:${location.line}: ${severity}: ${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(message)} [${ruleId}]`, `    ${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(help)}` ]);
   lines.push(...(0, _remarks_js__WEBPACK_IMPORTED_MODULE_1__.I)(result).map(_lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine));
   const counts = (0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_2__.wv)((0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_2__.Ot)(findings)).replace("findings", "alerts");
   lines.push((0, _remarks_js__WEBPACK_IMPORTED_MODULE_1__.X)(result, counts));
   return `${lines.join("\n")}\n`;
  }
 })
};
