"use strict";

exports.id = 3798;

exports.ids = [ 3798 ];

exports.modules = {
 63798: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rulesHelp: () => rulesHelp,
   rulesText: () => rulesText
  });
  var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68151);
  var _shared_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67416);
  const rulesHelp = `Usage: ${_shared_version_js__WEBPACK_IMPORTED_MODULE_2__.U} rules [options] [rule]\n\nList the rules of lint, or explain one.\n\n  --json\n      Print what is known of each rule as JSON.\n  -h, --help\n      Show this text.\n`;
  async function rulesText(args) {
   if (args.includes("--help") || args.includes("-h")) return rulesHelp;
   const flags = args.filter(arg => arg.startsWith("-") && arg !== "--json");
   if (flags.length > 0) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`rules has no flag '${flags[0].slice(0, 40)}'`);
   const ids = args.filter(arg => !arg.startsWith("-"));
   if (ids.length > 1) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.e("rules explains one rule at a time");
   const {catalog} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(2602), __webpack_require__.e(1061), __webpack_require__.e(7370), __webpack_require__.e(5424), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(9547), __webpack_require__.e(929), __webpack_require__.e(7527), __webpack_require__.e(7328), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(8369), __webpack_require__.e(5479), __webpack_require__.e(1176), __webpack_require__.e(6858), __webpack_require__.e(5135), __webpack_require__.e(5965), __webpack_require__.e(877), __webpack_require__.e(4327), __webpack_require__.e(7357), __webpack_require__.e(2733), __webpack_require__.e(4942), __webpack_require__.e(1244), __webpack_require__.e(9148), __webpack_require__.e(5304), __webpack_require__.e(244), __webpack_require__.e(7594), __webpack_require__.e(8646), __webpack_require__.e(1733), __webpack_require__.e(8659), __webpack_require__.e(9471), __webpack_require__.e(1834), __webpack_require__.e(8789), __webpack_require__.e(126), __webpack_require__.e(1179), __webpack_require__.e(6308), __webpack_require__.e(5308), __webpack_require__.e(3075), __webpack_require__.e(719), __webpack_require__.e(281), __webpack_require__.e(9486), __webpack_require__.e(4687), __webpack_require__.e(7895), __webpack_require__.e(6793) ]).then(__webpack_require__.bind(__webpack_require__, 49514));
   const [id] = ids;
   const chosen = id === void 0 ? catalog : [ findRule(catalog, id) ];
   if (args.includes("--json")) return JSON.stringify(chosen, void 0, 2);
   return id === void 0 ? table(catalog) : page(chosen[0]);
  }
  function findRule(rules, id) {
   const rule = rules.find(meta => meta.id === id);
   if (rule) return rule;
   const near = (0, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.pA)(id, rules.map(meta => meta.id));
   throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`there is no rule '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : ` ('${_shared_version_js__WEBPACK_IMPORTED_MODULE_2__.U} rules' lists them)`}`);
  }
  function table(rules) {
   const width = Math.max(...rules.map(({id}) => id.length));
   return rules.map(meta => `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.summary}`).join("\n");
  }
  function page(meta) {
   const example = ({file, text}) => `${file}\n${text.trimEnd().replace(/^/gm, "    ")}`;
   return [ `${meta.id} (${meta.severity})`, meta.summary, "", meta.why, "", meta.fix, "", `Bad: ${example(meta.bad)}`, "", `Good: ${example(meta.good)}`, ...meta.references.length > 0 ? [ "", ...meta.references ] : [] ].join("\n");
  }
 })
};
