"use strict";

exports.id = 2989;

exports.ids = [ 2989 ];

exports.modules = {
 12989: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   HL: () => everyVerdict,
   L2: () => verdictWords,
   Ll: () => verdictMeaning,
   pq: () => countOf
  });
  const everyVerdict = [ "FAIL", "NOT_PROVEN", "OUT_OF_REPO", "PASS" ];
  const verdictWords = {
   FAIL: "FAIL",
   NOT_PROVEN: "NOT PROVEN",
   OUT_OF_REPO: "OUT OF REPO",
   PASS: "PASS"
  };
  const verdictMeaning = {
   FAIL: "Text in the repository proves the defect. A finding that somebody accepted is still a FAIL, and is marked as accepted.",
   NOT_PROVEN: "Nothing in the repository shows that the control is there, or a value that decides it is not known. The control may still be in place: the row says what would prove it.",
   OUT_OF_REPO: "The control is a state of the tenant or of the running system, which no repository can show. The row gives the command that shows it.",
   PASS: "Text in the repository proves the control. The row names every place that proves it. A control with nothing to check is never a PASS."
  };
  const summaryKeys = {
   FAIL: "fail",
   NOT_PROVEN: "notProven",
   OUT_OF_REPO: "outOfRepo",
   PASS: "pass"
  };
  function countOf(summary, verdict) {
   return summary[summaryKeys[verdict]];
  }
 })
};
