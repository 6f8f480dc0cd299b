export const id = 4531;

export const ids = [ 4531 ];

export const modules = {
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
