"use strict";

exports.id = 6739;

exports.ids = [ 6739 ];

exports.modules = {
 86739: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderMarkdown: () => renderMarkdown
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28663);
  var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14350);
  var _findings_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28544);
  var _inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55516);
  var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37993);
  const fixedLimit = 20;
  function renderMarkdown(result, options = {}) {
   const {findings, unreadable} = result;
   const lines = [ `## MCP gatehouse: ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.wv)((0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_2__.Ot)(findings))}`, "", `${(0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.LS)(result.files, "file")} read${result.suppressed > 0 ? `, ${(0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_2__.LS)(result.suppressed, "finding")} suppressed` : ""}.`, "" ];
   const links = options.links ?? _links_js__WEBPACK_IMPORTED_MODULE_1__.jo;
   const {change, limit} = options;
   if (change) lines.push(...changeLines(change, links));
   lines.push(...(0, _findings_markdown_js__WEBPACK_IMPORTED_MODULE_0__.O)(findings, {
    links,
    ...limit !== void 0 && {
     limit
    },
    ...change && {
     fresh: change.fresh
    }
   }));
   if (options.remark) lines.push(options.remark, "");
   if (unreadable.length > 0) lines.push("#### Not read in full", "", "| File | Reason |", "|---|---|", ...unreadable.slice(0, options.limit ?? unreadable.length).map(({file, reason}) => `| ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_3__.ph)(file)} | ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wh)(reason)} |`), "");
   lines.push(...inventoryLines(result, options.limit));
   return `${lines.join("\n").trimEnd()}\n`;
  }
  function changeLines({fresh, fixed}, links) {
   if (fresh.size + fixed.length === 0) return [ "Nothing changed since the last push.", "" ];
   const lines = [ `Since the last push: **${fresh.size} new**, **${fixed.length} fixed**.`, "" ];
   if (fixed.length === 0) return lines;
   const rows = fixed.slice(0, fixedLimit).map(({ruleId, file}) => `- ✅ [${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wh)(ruleId)}](${links.rule(ruleId)}) in ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_3__.ph)(file)}`);
   const more = fixed.length > rows.length ? [ `- … and ${fixed.length - rows.length} more` ] : [];
   return [ ...lines, "<details><summary>What is fixed</summary>", "", ...rows, ...more, "", "</details>", "" ];
  }
  function inventoryLines({inventory}, limit = inventory.length) {
   if (inventory.length === 0) return [];
   const rows = (0, _inventory_js__WEBPACK_IMPORTED_MODULE_4__.Yc)(inventory.slice(0, limit));
   return [ `<details><summary>${(0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.LS)(inventory.length, "MCP server")} found</summary>`, "", `| ${_inventory_js__WEBPACK_IMPORTED_MODULE_4__.qf.join(" | ")} |`, `|${"---|".repeat(_inventory_js__WEBPACK_IMPORTED_MODULE_4__.qf.length)}`, ...rows.map(row => `| ${row.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__.wh).join(" | ")} |`), ...inventory.length > rows.length ? [ "", `… and ${inventory.length - rows.length} more.` ] : [], "", "</details>", "" ];
  }
 })
};
