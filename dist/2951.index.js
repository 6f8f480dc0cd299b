export const id = 2951;

export const ids = [ 2951 ];

export const modules = {
 92951: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var _invalid_ignore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55935);
  var _unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92935);
  var _unused_ignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84196);
  const rules = [ _invalid_ignore_js__WEBPACK_IMPORTED_MODULE_0__.C, _unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__._, _unused_ignore_js__WEBPACK_IMPORTED_MODULE_2__.B ];
 })
};
