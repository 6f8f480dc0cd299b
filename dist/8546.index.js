"use strict";

exports.id = 8546;

exports.ids = [ 8546 ];

exports.modules = {
 98546: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G: () => startOf,
   withRemarks: () => withRemarks
  });
  var _rules_house_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
  var _suppression_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2408);
  var _drafts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40323);
  function startOf(file) {
   return {
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1
   };
  }
  function withRemarks(result, remarks, config, rules) {
   const drafts = new _drafts_js__WEBPACK_IMPORTED_MODULE_2__.$l(config);
   const fingerprints = new _suppression_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.U;
   const findings = remarks.filter(({ruleId}) => rules.has(ruleId) && config.rules[ruleId] !== "off").sort((a, b) => (0, 
   _drafts_js__WEBPACK_IMPORTED_MODULE_2__.al)(a, b)).map(remark => {
    const rule = _rules_house_index_js__WEBPACK_IMPORTED_MODULE_0__.rules.find(({id}) => id === remark.ruleId);
    return drafts.single(rule, remark.location, remark, fingerprints);
   });
   if (findings.length === 0) return result;
   return {
    ...result,
    findings: [ ...result.findings, ...findings ].sort(_drafts_js__WEBPACK_IMPORTED_MODULE_2__.al)
   };
  }
 })
};
