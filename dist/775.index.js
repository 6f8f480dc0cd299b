export const id = 775;

export const ids = [ 775 ];

export const modules = {
 40775: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BF: () => confidential,
   Cv: () => signOffWords,
   Xu: () => stateWords,
   ZK: () => searchedWords,
   dx: () => kindWord,
   rx: () => introduction
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14350);
  var _offboarding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3679);
  function searchedWords({files, records, unreadable}) {
   const searched = [ (0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(files, "file"), ...records === void 0 ? [] : [ (0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(records, "record") ] ].join(" and ");
   const unread = unreadable.length === 0 ? "" : `; ${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(unreadable.length, "problem")} of reading`;
   return `${searched} searched${unread}`;
  }
  function stateWords(offboarding) {
   const open = (0, _offboarding_js__WEBPACK_IMPORTED_MODULE_0__.l)(offboarding).length;
   const found = open === 0 ? "nothing found" : `${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(open, "trace")} found`;
   const done = offboarding.steps.filter(({signOffs}) => signOffs.length > 0).length;
   return `${found}, ${done} of ${offboarding.steps.length} steps signed off`;
  }
  function signOffWords({by, at, runUrl, findings}) {
   const left = findings === 0 ? "" : `, with ${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(findings, "finding")} still there`;
   return `signed off by ${by} at ${at}${runUrl === "" ? "" : ` in ${runUrl}`}${left}`;
  }
  function kindWord(changes) {
   return changes ? "changes" : "shows";
  }
  const introduction = "Nothing here was run. For each step, run the command that shows first, look at the answer, and then run the one that changes. What stands in braces is for you to put in.";
  const confidential = "This page holds personal data: keep it where the people file is kept.";
 })
};
