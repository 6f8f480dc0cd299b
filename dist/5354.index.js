export const id = 5354;

export const ids = [ 5354 ];

export const modules = {
 5354: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   renderMarkdown: () => renderMarkdown
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28663);
  var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12989);
  var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34531);
  const marks = {
   FAIL: "❌",
   PASS: "✅",
   NOT_PROVEN: "❔",
   OUT_OF_REPO: "➖"
  };
  const mostShown = 20;
  function renderMarkdown(report, links) {
   const {checklist, summary, controls} = report;
   const lines = [ `## MCP gatehouse: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(checklist)}`, "", `**${(0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_2__.g)(summary)}**`, "", "| | Control | Verdict |", "|---|---|---|", ...controls.map(({id, title, verdict}) => `| ${marks[verdict]} | ${id} ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(title)} | ${_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.L2[verdict]} |`), "", ...controls.flatMap(control => details(control, links)) ];
   return `${lines.join("\n").trimEnd()}\n`;
  }
  function details(control, links) {
   const {id, title, verdict, evidence, missing, fix, command} = control;
   const more = evidence.length - mostShown;
   return [ `<details${verdict === "FAIL" ? " open" : ""}><summary>${marks[verdict]} <b>${id}</b> ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(title)}: ${_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.L2[verdict]}</summary>`, "", ...evidence.slice(0, mostShown).map(each => `- ${place(each, links)}`), ...more > 0 ? [ `- … and ${more} more` ] : [], ...missing.slice(0, mostShown).map(text => `- Missing: ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(text)}`), ...missing.length > mostShown ? [ `- … and ${missing.length - mostShown} more` ] : [], ...evidence.length + missing.length > 0 ? [ "" ] : [], ...fix === void 0 ? [] : [ `**Fix:** ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.lz)(fix)}`, "" ], ...command === void 0 ? [] : [ `Shown by: ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.ph)(command)}`, "" ], "</details>", "" ];
  }
  function place({message, file, line, ruleId, accepted}, links) {
   const at = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.ph)(`${file}:${line}`);
   const address = links.lines?.({
    file,
    line,
    endLine: line
   });
   const rule = ruleId === void 0 ? "" : ` ([${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(ruleId)}](${links.rule(ruleId)}))`;
   const acceptance = accepted ? ` _${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)((0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_2__.j)(accepted))}_` : "";
   return `${address === void 0 ? at : `[${at}](${address})`}: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(message)}${rule}${acceptance}`;
  }
 })
};
