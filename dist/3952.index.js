"use strict";

exports.id = 3952;

exports.ids = [ 3952 ];

exports.modules = {
 43952: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   withComparison: () => withComparison
  });
  var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51014);
  function withComparison(report, earlier) {
   const before = new Map(earlier.controls.map(control => [ control.id, control ]));
   const after = new Set(report.controls.map(({id}) => id));
   const controls = [ ...report.controls.map(control => changeOf(before.get(control.id), control)), ...earlier.controls.filter(({id}) => !after.has(id)).map(control => changeOf(control, void 0)) ];
   const summary = {
    better: 0,
    worse: 0,
    same: 0,
    added: 0,
    removed: 0
   };
   for (const {change} of controls) summary[change]++;
   return {
    ...report,
    comparison: {
     earlier: {
      tool: earlier.tool,
      summary: earlier.summary
     },
     summary,
     controls,
     figures: (0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.cK)(earlier.figures, report.figures)
    }
   };
  }
  function changeOf(before, after) {
   const {id, title} = after ?? before;
   return {
    id,
    title,
    change: kindOf(before?.verdict, after?.verdict),
    before: before?.verdict ?? null,
    after: after?.verdict ?? null,
    newEvidence: missingIn(before?.evidence ?? [], after?.evidence ?? []),
    goneEvidence: missingIn(after?.evidence ?? [], before?.evidence ?? [])
   };
  }
  const rank = {
   FAIL: 0,
   NOT_PROVEN: 1,
   OUT_OF_REPO: 1,
   PASS: 2
  };
  function kindOf(before, after) {
   if (before === void 0) return "added";
   if (after === void 0) return "removed";
   const step = rank[after] - rank[before];
   return step === 0 ? "same" : step > 0 ? "better" : "worse";
  }
  function missingIn(known, wanted) {
   const left = new Map;
   for (const one of known) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
   return wanted.filter(one => {
    const count = left.get(keyOf(one)) ?? 0;
    if (count > 0) left.set(keyOf(one), count - 1);
    return count === 0;
   });
  }
  function keyOf({ruleId = "", file, message}) {
   return JSON.stringify([ ruleId, file, message ]);
  }
 })
};
