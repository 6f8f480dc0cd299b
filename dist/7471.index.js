"use strict";

exports.id = 7471;

exports.ids = [ 7471 ];

exports.modules = {
 27471: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   L: () => isCalendarDay
  });
  function isCalendarDay(text) {
   if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
   const date = new Date(`${text}T00:00:00Z`);
   return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }
 })
};
