"use strict";

exports.id = 157;

exports.ids = [ 157 ];

exports.modules = {
 80157: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   renderDiff: () => renderDiff
  });
  var _files_line_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47566);
  var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
  var _hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23574);
  async function renderDiff(changes, findings) {
   const parts = [];
   for (const [file, {before, after}] of [ ...changes ].sort(([a], [b]) => a < b ? -1 : 1)) {
    const secrets = storedValues(new _source_js__WEBPACK_IMPORTED_MODULE_1__.sC(file, before), findings);
    const diff = (0, _files_line_diff_js__WEBPACK_IMPORTED_MODULE_2__.WH)(file, (0, 
    _files_line_diff_js__WEBPACK_IMPORTED_MODULE_2__.uz)(before), (0, _files_line_diff_js__WEBPACK_IMPORTED_MODULE_2__.uz)(after));
    const lines = diff.split("\n");
    const shown = await Promise.all(lines.map((line, i) => i < 2 || line.startsWith("@@") ? line : hide(line, secrets)));
    parts.push(shown.join("\n"));
   }
   return parts.join("");
  }
  function storedValues(file, findings) {
   return findings.flatMap(({ruleId, location}) => {
    if (ruleId !== "stored-credential" || location.file !== file.path) return [];
    const lines = [];
    for (let line = location.line; line <= location.endLine; line++) {
     const text = file.line(line);
     const start = line === location.line ? location.column - 1 : 0;
     const end = line === location.endLine ? location.endColumn - 1 : text.length;
     lines.push(text.slice(start, end).replace(/^[\s"']+|(?<![\s"',])[\s"',]+$/g, ""));
    }
    return lines.filter(text => text.length >= 3);
   });
  }
  async function hide(line, secrets) {
   const text = line.slice(1);
   const ranges = await (0, _hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__.x)(text);
   for (const secret of secrets) for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) ranges.push({
    start: at,
    end: at + secret.length
   });
   let result = line.slice(0, 1);
   let at = 0;
   for (const {start, end} of ranges.sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    result += `${text.slice(at, Math.max(at, start))}***`;
    at = end;
   }
   return result + text.slice(at);
  }
 })
};
