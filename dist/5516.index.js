"use strict";

exports.id = 5516;

exports.ids = [ 5516 ];

exports.modules = {
 55516: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Yc: () => inventoryRows,
   Zi: () => inventoryTexts,
   qf: () => inventoryColumns,
   renderInventory: () => renderInventory
  });
  var _masking_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62465);
  var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
  const columns = [ "Server", "Client", "Runs", "Reads", "Credential", "Gateway", "Where" ];
  function renderInventory(inventory) {
   if (inventory.length === 0) return "No MCP servers were found.\n";
   const rows = inventoryRows(inventory).map(row => row.map(cut));
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
   return inventory.map(entry => inventoryTexts(entry).map(clean));
  }
  const inventoryColumns = columns;
  function inventoryTexts(entry) {
   const {server, client, credential, file, line, reads, throughGateway} = entry;
   const version = entry.version === null ? "" : `@${entry.version}`;
   const runs = entry.host ?? (entry.package === null ? "?" : `${entry.package}${version}`);
   return [ entry.disabled ? `${server} (off)` : server, client, entry.transport === "http" || entry.runner === null || entry.runner === entry.package ? runs : `${entry.runner} ${runs}`, reads.join(" ") || "-", credential === "none" ? "-" : credential, throughGateway === null ? "-" : throughGateway ? "yes" : "no", `${file}:${line}` ];
  }
  function clean(text) {
   return (0, _masking_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.$)(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " "));
  }
 })
};
