export const id = 5373;

export const ids = [ 5373 ];

export const modules = {
 15373: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderMarkdown: () => renderMarkdown
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14350);
  var _lint_reports_findings_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28544);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28663);
  var _remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99691);
  function renderMarkdown(result, findings, links, limit = findings.length) {
   const counts = (0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.wv)((0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(findings)).replace("findings", "alerts");
   const lines = [ `## MCP gatehouse: ${(0, _remarks_js__WEBPACK_IMPORTED_MODULE_2__.X)(result, counts)}`, "" ];
   lines.push(...(0, _lint_reports_findings_markdown_js__WEBPACK_IMPORTED_MODULE_0__.O)(findings, {
    links,
    limit
   }));
   for (const remark of (0, _remarks_js__WEBPACK_IMPORTED_MODULE_2__.I)(result)) lines.push(`- ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wh)(remark)}`);
   return `${lines.join("\n").trimEnd()}\n`;
  }
 }),
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
 }),
 28663: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   lz: () => proseText,
   ph: () => codeText,
   wh: () => plainText
  });
  const control = /(?!\s)\p{Cc}/gu;
  function plainText(text) {
   return text.replace(control, "").replace(/\s+/g, " ").replace(/[&<>]/g, character => ({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;"
   }[character])).replace(/[\\`*_{}[\]()#+!|~@]/g, "\\$&");
  }
  function codeText(text) {
   if (text.includes("|")) return `<code>${plainText(text)}</code>`;
   const plain = text.replace(control, "").replace(/\s+/g, " ");
   const longest = Math.max(0, ...[ ...plain.matchAll(/`+/g) ].map(match => match[0].length));
   if (longest === 0) return `\`${plain}\``;
   const fence = "`".repeat(longest + 1);
   return `${fence} ${plain} ${fence}`;
  }
  function proseText(text) {
   return text.split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? codeText(part.slice(1, -1)) : plainText(part)).join("");
  }
 })
};
