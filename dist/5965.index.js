"use strict";

exports.id = 5965;

exports.ids = [ 5965 ];

exports.modules = {
 95965: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => declarationOf
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  function declarationOf({body, place, source}) {
   if (source === "arm") {
    const type = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "type");
    return type.kind === "text" ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(type) : place;
   }
   const {file, range} = place;
   const text = file.text.slice(range.start, Math.min(range.end, range.start + 500));
   const line = /^[^\r\n]*/.exec(text)[0].replace(/[\s=[{(]{1,20}$/, "");
   return line === "" ? place : {
    file,
    range: {
     start: range.start,
     end: range.start + line.length
    }
   };
  }
 })
};
