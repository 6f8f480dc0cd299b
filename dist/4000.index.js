"use strict";

exports.id = 4e3;

exports.ids = [ 4e3 ];

exports.modules = {
 14e3: function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderJson: () => renderJson
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67416);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35376);
  var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14350);
  var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37993);
  function isShown(fix) {
   return fix.edits.every(({newText}) => (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.ri)(newText) === newText);
  }
  function renderJson(result, links = _links_js__WEBPACK_IMPORTED_MODULE_1__.jo) {
   const counts = (0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.Ot)(result.findings);
   const report = {
    schemaVersion: 1,
    tool: {
     name: _version_js__WEBPACK_IMPORTED_MODULE_3__.U,
     version: _version_js__WEBPACK_IMPORTED_MODULE_3__.r
    },
    summary: {
     files: result.files,
     errors: counts.error,
     warnings: counts.warning,
     notes: counts.note,
     suppressed: result.suppressed,
     durationMs: result.durationMs
    },
    findings: result.findings.map(finding => ({
     ruleId: finding.ruleId,
     severity: finding.severity,
     ...finding.confidence && {
      confidence: finding.confidence
     },
     message: finding.message,
     file: finding.location.file,
     line: finding.location.line,
     column: finding.location.column,
     endLine: finding.location.endLine,
     endColumn: finding.location.endColumn,
     help: finding.help,
     helpUri: links.rule(finding.ruleId),
     fingerprint: finding.fingerprint,
     ...finding.fix && isShown(finding.fix) && {
      fix: finding.fix
     }
    })),
    unreadable: result.unreadable,
    inventory: result.inventory
   };
   return `${JSON.stringify(report, void 0, 2)}\n`;
  }
 }
};
