"use strict";

exports.id = 9930;

exports.ids = [ 9930 ];

exports.modules = {
 59930: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderMarkdown: () => renderMarkdown
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28663);
  const mostRows = 50;
  function renderMarkdown(report) {
   const {organization, summary, controls, repositories, unread, missing, rules} = report;
   const counts = [ (0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(summary.errors, "error"), (0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(summary.warnings, "warning"), (0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(summary.notes, "note") ].join(", ");
   const parts = [ `### MCP gatehouse: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(organization)}`, "", `${count(summary.repositories, "repository", "repositories")} read, ${summary.withFindings} with findings: ${counts}. ${summary.suppressed} accepted.`, "", `Inventory: ${(0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(summary.servers, "MCP server")}, ${(0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(summary.stored, "stored credential")}, ${(0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(summary.referenced, "credential")} passed by reference, ${count(summary.identities, "federated identity", "federated identities")}.`, "" ];
   if (summary.unread > 0) parts.push(`**${count(summary.unread, "repository", "repositories")} could not be read.**`, "", ...table([ "Repository", "Why" ], unread.map(({repository, reason}) => [ (0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.ph)(repository), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(reason) ])));
   if (missing.length > 0) {
    const shown = missing.slice(0, mostRows).map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__.ph).join(", ");
    const more = missing.length > mostRows ? `, and ${missing.length - mostRows} more` : "";
    parts.push(`**${count(missing.length, "repository", "repositories")} of the listing ${missing.length === 1 ? "has" : "have"} no result:** ${shown}${more}. The run of a shard was ended, or its results are not here.`, "");
   }
   if (controls.length > 0) parts.push(...table([ "Control", "Fail", "Not proven", "Pass", "Out of repository" ], controls.map(({id, title, fail, notProven, pass, outOfRepo}) => [ `${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.ph)(id)} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(title)}`, String(fail), String(notProven), String(pass), String(outOfRepo) ])));
   if (rules.length > 0) parts.push(...table([ "Rule", "Severity", "Findings", "Repositories" ], rules.map(({id, url, severity, findings, repositories}) => [ `[${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.ph)(id)}](${url})`, severity, String(findings), String(repositories) ])));
   const worst = repositories.filter(row => row.errors + row.warnings + row.notes > 0);
   if (worst.length > 0) parts.push(...table([ "Repository", "Errors", "Warnings", "Notes", "MCP servers", "Stored credentials" ], worst.map(row => [ (0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.ph)(row.repository), String(row.errors), String(row.warnings), String(row.notes), String(row.servers), String(row.stored) ])));
   if (report.remarks.length > 0) {
    parts.push(...report.remarks.slice(0, mostRows).map(remark => `- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.wh)(remark)}`), "");
    if (report.remarks.length > mostRows) parts.push(`… and ${report.remarks.length - mostRows} more remarks.`, "");
   }
   return parts.join("\n");
  }
  function count(number, one, many) {
   return `${number} ${number === 1 ? one : many}`;
  }
  function table(header, rows) {
   const line = cells => `| ${cells.join(" | ")} |`;
   const more = rows.length > mostRows ? [ `… and ${rows.length - mostRows} more rows.`, "" ] : [];
   return [ line(header), line(header.map(() => "---")), ...rows.slice(0, mostRows).map(line), "", ...more ];
  }
 })
};
