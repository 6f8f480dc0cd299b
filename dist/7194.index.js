"use strict";

exports.id = 7194;

exports.ids = [ 7194 ];

exports.modules = {
 87194: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FileNames: () => FileNames,
   renderRepositorySarif: () => renderRepositorySarif
  });
  var _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37993);
  var _lint_reports_sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67509);
  var _lint_rules_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49514);
  function renderRepositorySarif(line, project) {
   const rules = new Set(line.findings.map(({ruleId}) => ruleId));
   const text = (0, _lint_reports_sarif_js__WEBPACK_IMPORTED_MODULE_1__.renderSarif)({
    findings: line.findings.filter(({accepted}) => !accepted).map(findingOf),
    silenced: line.findings.flatMap(silencedOf),
    unreadable: line.unreadable
   }, _lint_rules_catalog_js__WEBPACK_IMPORTED_MODULE_2__.catalog.filter(({id}) => rules.has(id)), (0, 
   _lint_reports_links_js__WEBPACK_IMPORTED_MODULE_0__.B9)(project));
   const log = JSON.parse(text);
   for (const run of log.runs) run.versionControlProvenance = [ {
    repositoryUri: line.url,
    revisionId: line.commit,
    branch: line.branch
   } ];
   return `${JSON.stringify(log, void 0, 2)}\n`;
  }
  function findingOf({accepted: _, ...finding}) {
   return finding;
  }
  function silencedOf(line) {
   return line.accepted ? [ {
    finding: findingOf(line),
    ...line.accepted
   } ] : [];
  }
  class FileNames {
   taken=new Set;
   of({repository, id}) {
    const bare = repository.replaceAll("/", "__").replace(/[^\w.-]+/g, "_");
    const name = this.isFree(bare) ? bare : `${bare}-${id.replace(/[^\w-]+/g, "_")}`;
    this.taken.add(name.toLowerCase());
    return `${name}.sarif`;
   }
   isFree(name) {
    return !this.taken.has(name.toLowerCase()) && /^[^.]/.test(name);
   }
  }
 })
};
