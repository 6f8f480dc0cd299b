"use strict";

exports.id = 8544;

exports.ids = [ 8544 ];

exports.modules = {
 28544: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   O: () => findingsMarkdown
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28663);
  var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58489);
  var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14350);
  const icons = {
   error: "🛑",
   warning: "⚠️",
   note: "ℹ️"
  };
  const countedFrom = 10;
  function findingsMarkdown(findings, {links, limit = findings.length, fresh}) {
   const listed = [ ...findings ].sort(bySeverity).slice(0, limit);
   const byFile = new Map;
   for (const finding of listed) {
    const {file} = finding.location;
    byFile.set(file, [ ...byFile.get(file) ?? [], finding ]);
   }
   const lines = findings.length > countedFrom ? ruleCounts(findings, links) : [];
   for (const [file, group] of byFile) lines.push(`#### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.ph)(file)}`, "", ...group.flatMap(finding => item(finding, links, fresh)));
   if (findings.length > listed.length) lines.push(`… and ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(findings.length - listed.length, "more finding")}.`, "");
   return lines;
  }
  function item(finding, links, fresh = new Set) {
   const {location, severity, ruleId, message, help} = finding;
   const lines = location.endLine > location.line ? `lines ${location.line}–${location.endLine}` : `line ${location.line}`;
   const address = links.lines?.(location);
   const place = address === void 0 ? lines : `[${lines}](${address})`;
   const isNew = fresh.has(finding.fingerprint) ? "**new** · " : "";
   return [ `- ${icons[severity]} **${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.lz)(message)}**<br>`, `  ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_0__.lz)(help)}<br>`, `  <sub>${isNew}${severity} · ${place} · [${ruleId}](${links.rule(ruleId)})</sub>`, "" ];
  }
  function ruleCounts(findings, links) {
   const counts = new Map;
   for (const {ruleId, severity} of [ ...findings ].sort(bySeverity)) {
    const known = counts.get(ruleId);
    counts.set(ruleId, {
     severity: known?.severity ?? severity,
     count: (known?.count ?? 0) + 1
    });
   }
   const rows = [ ...counts ].sort(([, a], [, b]) => order[a.severity] - order[b.severity] || b.count - a.count);
   return [ `<details><summary>${(0, _counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(findings.length, "finding")} of ${(0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(rows.length, "rule")}</summary>`, "", "| | Rule | Findings |", "|---|---|--:|", ...rows.map(([id, {severity, count}]) => `| ${icons[severity]} | [${id}](${links.rule(id)}) | ${count} |`), "", "</details>", "" ];
  }
  const order = Object.fromEntries(_finding_js__WEBPACK_IMPORTED_MODULE_2__.gO.map((severity, at) => [ severity, at ]));
  function bySeverity(a, b) {
   return order[a.severity] - order[b.severity];
  }
 })
};
