"use strict";

exports.id = 5814;

exports.ids = [ 5814 ];

exports.modules = {
 2658: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   KG: () => evidenceInWords,
   RQ: () => changedControls,
   Rk: () => verdictsInWords,
   W1: () => changesInWords
  });
  var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12989);
  function changesInWords({summary}) {
   const {better, worse, same, added, removed} = summary;
   return [ `${better} better`, `${worse} worse`, `${same} same`, ...added > 0 ? [ `${added} added` ] : [], ...removed > 0 ? [ `${removed} removed` ] : [] ].join(", ");
  }
  function verdictsInWords({before, after}) {
   if (before === after && after !== null) return _verdicts_js__WEBPACK_IMPORTED_MODULE_0__.L2[after];
   const word = verdict => verdict === null ? "none" : _verdicts_js__WEBPACK_IMPORTED_MODULE_0__.L2[verdict];
   return `${word(before)} → ${word(after)}`;
  }
  function evidenceInWords({newEvidence, goneEvidence}) {
   const counts = [ ...newEvidence.length > 0 ? [ `${newEvidence.length} new` ] : [], ...goneEvidence.length > 0 ? [ `${goneEvidence.length} gone` ] : [] ];
   return counts.join(", ");
  }
  function changedControls({controls}) {
   return controls.filter(({change, before, after, newEvidence, goneEvidence}) => change !== "same" || before !== after || newEvidence.length + goneEvidence.length > 0);
  }
 }),
 34531: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   g: () => describeSummary,
   j: () => describeAcceptance
  });
  function describeSummary({fail, pass, notProven, outOfRepo}) {
   return `${fail} FAIL, ${pass} PASS, ${notProven} NOT PROVEN, ${outOfRepo} OUT OF REPO`;
  }
  function describeAcceptance(accepted) {
   const end = accepted.until === void 0 ? "" : ` until ${accepted.until}`;
   return `accepted${end}: ${accepted.reason}`;
  }
 })
};
