export const id = 374;

export const ids = [ 374 ];

export const modules = {
 87993: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   linksOf: () => linksOf
  });
  var _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37993);
  async function linksOf(host, root) {
   const {source} = host.run;
   const folder = source && (0, _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_0__.Q0)(root, host.workspace, source.url);
   return folder === void 0 ? (0, _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_0__.B9)(host.project) : (0, 
   _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_0__.B9)(host.project, source, folder);
  }
 })
};
