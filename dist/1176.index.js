"use strict";

exports.id = 1176;

exports.ids = [ 1176 ];

exports.modules = {
 51176: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => problemOf,
   o: () => reportFailures
  });
  function problemOf(verdict, wording) {
   const {state, at, of, label, because, severity} = verdict;
   if (state !== "fail") return;
   const related = [ ...isWithin(at, of) ? [] : [ {
    message: `used by ${label}`,
    at: of
   } ], ...verdict.related ?? [] ];
   return {
    file: at.file,
    range: at.range,
    message: wording.message ?? `'${label}' ${because}`,
    help: wording.help,
    subject: `${label} ${because}`,
    ...severity && {
     severity
    },
    ...related.length > 0 && {
     related: related.map(({message, at}) => ({
      message,
      file: at.file,
      range: at.range
     }))
    }
   };
  }
  function reportFailures(verdicts, report, wordingOf) {
   for (const verdict of verdicts) {
    const problem = verdict.state === "fail" && problemOf(verdict, wordingOf(verdict));
    if (problem) report(problem);
   }
  }
  function isWithin(inner, outer) {
   return inner.file === outer.file && inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
  }
 })
};
