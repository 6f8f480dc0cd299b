"use strict";

exports.id = 8859;

exports.ids = [ 8859 ];

exports.modules = {
 88859: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   renderMarkdown: () => renderMarkdown
  });
  var markdown = __webpack_require__(28663);
  var verdicts = __webpack_require__(12989);
  var figures = __webpack_require__(51014);
  var reports_comparison = __webpack_require__(2658);
  // CONCATENATED MODULE: ./build/shared/checklist/reports/comparison-markdown.js
  const marks = {
   better: "⬆️",
   worse: "⬇️",
   same: "➖",
   added: "🆕",
   removed: "🗑️"
  };
  const mostShown = 10;
  function comparisonMarkdown(comparison) {
   const changed = (0, reports_comparison.RQ)(comparison);
   return [ `### Since the earlier report: ${(0, reports_comparison.W1)(comparison)}`, "", ...changed.length === 0 ? [ "No verdict and no evidence changed.", "" ] : [ "| | Control | Verdict | Places |", "|---|---|---|---|", ...changed.map(row), "" ], ...changed.flatMap(newPlaces), "#### Before and after", "", "| Figure | Before | After | Shown by |", "|---|---|---|---|", ...comparison.figures.map(({title, unit, before, after, basis, command}) => `| ${(0, 
   markdown.wh)(title)} | ${(0, figures.OP)(before, unit)} | ${(0, figures.OP)(after, unit)} | ${(0, 
   markdown.lz)(basis)}${command === void 0 ? "" : `: ${(0, markdown.ph)(command)}`} |`), "" ];
  }
  function row(control) {
   const {id, title, change} = control;
   return `| ${marks[change]} ${change} | ${(0, markdown.wh)(id)} ${(0, markdown.wh)(title)} | ${(0, 
   reports_comparison.Rk)(control)} | ${(0, reports_comparison.KG)(control)} |`;
  }
  function newPlaces({id, newEvidence}) {
   if (newEvidence.length === 0) return [];
   const more = newEvidence.length - mostShown;
   return [ `New in ${(0, markdown.wh)(id)}:`, "", ...newEvidence.slice(0, mostShown).map(({message, file, line}) => `- ${(0, 
   markdown.ph)(`${file}:${line}`)}: ${(0, markdown.lz)(message)}`), ...more > 0 ? [ `- … and ${more} more` ] : [], "" ];
  }
  var counts = __webpack_require__(34531);
  // CONCATENATED MODULE: ./build/shared/checklist/reports/markdown.js
  const markdown_marks = {
   FAIL: "❌",
   PASS: "✅",
   NOT_PROVEN: "❔",
   OUT_OF_REPO: "➖"
  };
  const markdown_mostShown = 20;
  function renderMarkdown(report, links) {
   const {checklist, summary, controls, comparison} = report;
   const lines = [ `## MCP gatehouse: ${(0, markdown.wh)(checklist)}`, "", `**${(0, 
   counts.g)(summary)}**`, "", "| | Control | Verdict |", "|---|---|---|", ...controls.map(({id, title, verdict}) => `| ${markdown_marks[verdict]} | ${id} ${(0, 
   markdown.wh)(title)} | ${verdicts.L2[verdict]} |`), "", ...comparison ? comparisonMarkdown(comparison) : [], ...controls.flatMap(control => details(control, links)) ];
   return `${lines.join("\n").trimEnd()}\n`;
  }
  function details(control, links) {
   const {id, title, verdict, evidence, missing, fix, command} = control;
   const more = evidence.length - markdown_mostShown;
   return [ `<details${verdict === "FAIL" ? " open" : ""}><summary>${markdown_marks[verdict]} <b>${id}</b> ${(0, 
   markdown.wh)(title)}: ${verdicts.L2[verdict]}</summary>`, "", ...evidence.slice(0, markdown_mostShown).map(each => `- ${place(each, links)}`), ...more > 0 ? [ `- … and ${more} more` ] : [], ...missing.slice(0, markdown_mostShown).map(text => `- Missing: ${(0, 
   markdown.wh)(text)}`), ...missing.length > markdown_mostShown ? [ `- … and ${missing.length - markdown_mostShown} more` ] : [], ...evidence.length + missing.length > 0 ? [ "" ] : [], ...fix === void 0 ? [] : [ `**Fix:** ${(0, 
   markdown.lz)(fix)}`, "" ], ...command === void 0 ? [] : [ `Shown by: ${(0, markdown.ph)(command)}`, "" ], "</details>", "" ];
  }
  function place({message, file, line, ruleId, accepted}, links) {
   const at = (0, markdown.ph)(`${file}:${line}`);
   const address = links.lines?.({
    file,
    line,
    endLine: line
   });
   const rule = ruleId === void 0 ? "" : ` ([${(0, markdown.wh)(ruleId)}](${links.rule(ruleId)}))`;
   const acceptance = accepted ? ` _${(0, markdown.wh)((0, counts.j)(accepted))}_` : "";
   return `${address === void 0 ? at : `[${at}](${address})`}: ${(0, markdown.wh)(message)}${rule}${acceptance}`;
  }
 })
};
