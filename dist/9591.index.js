"use strict";

exports.id = 9591;

exports.ids = [ 9591 ];

exports.modules = {
 49591: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   demoChecklist: () => demoChecklist
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _shared_checklist_controls_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88817);
  var _shared_checklist_run_checklist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75515);
  var _shared_checklist_verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12989);
  var _shared_lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6162);
  var _shared_lint_rules_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18872);
  var _shared_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67416);
  async function demoChecklist(examples, say) {
   const [before, after] = [ "case-study", "deployment" ].map(name => node_path__WEBPACK_IMPORTED_MODULE_1__.join(examples, name));
   if (![ before, after ].every(folder => node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folder))) return;
   say([ "", "The gateway, the servers and the network behind all this are infrastructure, and a checklist says", "what of it a repository proves: the platform as an article published it, and the same corrected.", "", `$ ${_shared_version_js__WEBPACK_IMPORTED_MODULE_7__.U} checklist`, "" ].join("\n"));
   const [flawed, corrected] = [ await reportOn(before), await reportOn(after) ];
   say(row("", "published", "corrected", ""));
   for (const [index, {id, title, verdict}] of flawed.controls.entries()) {
    const now = corrected.controls[index].verdict;
    say(row(id, _shared_checklist_verdicts_js__WEBPACK_IMPORTED_MODULE_4__.L2[verdict], _shared_checklist_verdicts_js__WEBPACK_IMPORTED_MODULE_4__.L2[now], title));
   }
   say(row("", passes(flawed), passes(corrected), ""));
  }
  async function reportOn(root) {
   const checklist = "mcp-hardening";
   const config = await (0, _shared_lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(root, "", _shared_lint_rules_index_js__WEBPACK_IMPORTED_MODULE_6__.ruleIds);
   return (0, _shared_checklist_run_checklist_js__WEBPACK_IMPORTED_MODULE_3__.Y)({
    root,
    paths: [ root ],
    config,
    checklist,
    controls: _shared_checklist_controls_index_js__WEBPACK_IMPORTED_MODULE_2__.s[checklist]
   });
  }
  function row(id, before, after, title) {
   return `  ${id.padEnd(8)}${before.padEnd(14)}${after.padEnd(14)}${title}`.trimEnd();
  }
  function passes({summary, controls}) {
   return `${summary.pass} of ${controls.length} pass`;
  }
 })
};
