export const id = 6739;

export const ids = [ 6739, 5516 ];

export const modules = {
 55516: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => inventoryRows,
   q: () => inventoryColumns,
   renderInventory: () => renderInventory
  });
  var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
  const columns = [ "Server", "Client", "Runs", "Reads", "Credential", "Gateway", "Where" ];
  function renderInventory(inventory) {
   if (inventory.length === 0) return "No MCP servers were found.\n";
   const rows = inventory.map(entry => cells(entry).map(cut));
   const widths = columns.map((column, index) => rows.reduce((widest, row) => Math.max(widest, row[index].length), column.length));
   const line = row => row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ").trimEnd();
   const stored = inventory.filter(({credential}) => credential === "stored").length;
   const summary = `${(0, _counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(inventory.length, "MCP server")} found${stored > 0 ? `, ${stored} with a stored credential` : ""}.`;
   return [ line(columns), line(widths.map(width => "-".repeat(width))), ...rows.map(line), "", summary, "" ].join("\n");
  }
  const longest = 64;
  function cut(text) {
   return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  }
  function inventoryRows(inventory) {
   return inventory.map(cells);
  }
  const inventoryColumns = columns;
  function cells(entry) {
   const {server, client, credential, file, line, reads, throughGateway} = entry;
   const version = entry.version === null ? "" : `@${entry.version}`;
   const runs = entry.host ?? (entry.package === null ? "?" : `${entry.package}${version}`);
   return [ clean(entry.disabled ? `${server} (off)` : server), client, clean(entry.transport === "http" || entry.runner === null || entry.runner === entry.package ? runs : `${entry.runner} ${runs}`), clean(reads.join(" ") || "-"), credential === "none" ? "-" : credential, throughGateway === null ? "-" : throughGateway ? "yes" : "no", clean(`${file}:${line}`) ];
  }
  function clean(text) {
   return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ");
  }
 }),
 86739: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   bySeverity: () => bySeverity,
   findingRow: () => findingRow,
   renderMarkdown: () => renderMarkdown
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28663);
  var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
  var _inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55516);
  const icons = {
   error: "🛑 error",
   warning: "⚠️ warning",
   note: "ℹ️ note"
  };
  function renderMarkdown(result, options = {}) {
   const {findings, unreadable} = result;
   const limit = options.limit ?? findings.length;
   const lines = [ `## MCP gatehouse: ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_0__.wv)((0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(findings))}`, "", `${(0, _counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.files, "file")} read${result.suppressed > 0 ? `, ${(0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.suppressed, "finding")} suppressed` : ""}.`, "" ];
   if (findings.length > 0) {
    const listed = [ ...findings ].sort(bySeverity).slice(0, limit);
    lines.push("| | Rule | Place | Finding |", "|---|---|---|---|", ...listed.map(findingRow));
    if (findings.length > listed.length) lines.push("", `… and ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(findings.length - listed.length, "more finding")}.`);
    lines.push("");
   }
   if (options.remark) lines.push(options.remark, "");
   if (unreadable.length > 0) lines.push("### Not read in full", "", "| File | Reason |", "|---|---|", ...unreadable.slice(0, options.limit ?? unreadable.length).map(({file, reason}) => `| ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(file)} | ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(reason)} |`), "");
   lines.push(...inventoryLines(result, options.limit));
   return `${lines.join("\n").trimEnd()}\n`;
  }
  function inventoryLines({inventory}, limit = inventory.length) {
   if (inventory.length === 0) return [];
   const rows = (0, _inventory_js__WEBPACK_IMPORTED_MODULE_2__.Y)(inventory.slice(0, limit));
   return [ `<details><summary>${(0, _counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(inventory.length, "MCP server")} found</summary>`, "", `| ${_inventory_js__WEBPACK_IMPORTED_MODULE_2__.q.join(" | ")} |`, `|${"---|".repeat(_inventory_js__WEBPACK_IMPORTED_MODULE_2__.q.length)}`, ...rows.map(row => `| ${row.map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__.w).join(" | ")} |`), ...inventory.length > rows.length ? [ "", `… and ${inventory.length - rows.length} more.` ] : [], "", "</details>", "" ];
  }
  const order = {
   error: 0,
   warning: 1,
   note: 2
  };
  function bySeverity(a, b) {
   return order[a.severity] - order[b.severity];
  }
  function findingRow(finding) {
   const {file, line} = finding.location;
   return `| ${icons[finding.severity]} | ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(finding.ruleId)} | ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(`${file}:${line}`)} | ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(finding.message)}<br>${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(finding.help)} |`;
  }
 }),
 28663: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   p: () => codeText,
   w: () => plainText
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
 })
};
