"use strict";

exports.id = 283;

exports.ids = [ 283 ];

exports.modules = {
 60283: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => renderSarif
  });
  var _lint_reports_sarif_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67509);
  var _remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99691);
  function renderSarif(result, findings, detections, links) {
   const unreadable = result.unreadable.map(({file, line, reason}) => ({
    file,
    reason: `line ${line}: ${reason}`
   }));
   const others = (0, _remarks_js__WEBPACK_IMPORTED_MODULE_1__.I)({
    ...result,
    unreadable: [],
    unreadableCount: 0
   });
   return (0, _lint_reports_sarif_js__WEBPACK_IMPORTED_MODULE_0__.renderSarif)({
    findings,
    unreadable,
    notifications: others
   }, detections.map(({id, severity, title, why, runbook, securitySeverity}) => ({
    id,
    severity,
    confidence: "high",
    summary: title,
    why,
    fix: runbook,
    references: [],
    securitySeverity
   })), links);
  }
 })
};
