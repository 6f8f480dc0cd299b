"use strict";

exports.id = 374;

exports.ids = [ 374 ];

exports.modules = {
 87993: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   linksOf: () => linksOf,
   pageContext: () => pageContext
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37993);
  async function linksOf(host, root) {
   const place = placeOf(host, root);
   return place ? (0, _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_1__.B9)(host.project, place.source, place.folder) : (0, 
   _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_1__.B9)(host.project);
  }
  async function pageContext(host, root) {
   const place = placeOf(host, root);
   if (!place) return {
    subject: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(root),
    links: (0, _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_1__.B9)(host.project)
   };
   const {source, folder} = place;
   const name = `${new URL(source.url).pathname.slice(1)}/${folder}`.replace(/\/$/, "");
   return {
    subject: name.replaceAll("%20", " "),
    commit: source,
    links: (0, _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_1__.B9)(host.project, source, folder)
   };
  }
  function placeOf(host, root) {
   const {source} = host.run;
   const folder = source && (0, _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_1__.Q0)(root, host.workspace, source.url);
   return source && folder !== void 0 ? {
    source,
    folder
   } : void 0;
  }
 })
};
