"use strict";

exports.id = 5373;

exports.ids = [ 5373 ];

exports.modules = {
 15373: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderMarkdown: () => renderMarkdown
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14350);
  var _lint_reports_findings_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28544);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28663);
  var _remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99691);
  function renderMarkdown(result, findings, links, limit = findings.length) {
   const counts = (0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.wv)((0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(findings)).replace("findings", "alerts");
   const lines = [ `## MCP gatehouse: ${(0, _remarks_js__WEBPACK_IMPORTED_MODULE_2__.X)(result, counts)}`, "" ];
   lines.push(...(0, _lint_reports_findings_markdown_js__WEBPACK_IMPORTED_MODULE_0__.O)(findings, {
    links,
    limit
   }));
   for (const remark of (0, _remarks_js__WEBPACK_IMPORTED_MODULE_2__.I)(result)) lines.push(`- ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wh)(remark)}`);
   return `${lines.join("\n").trimEnd()}\n`;
  }
 })
};
