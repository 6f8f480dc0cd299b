export const id = 9956;

export const ids = [ 9956 ];

export const modules = {
 49956: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderText: () => renderText
  });
  var _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84548);
  var _lint_reports_text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18584);
  var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12989);
  var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34531);
  const columns = 80;
  const mostShown = 6;
  const colors = {
   FAIL: "31",
   PASS: "32",
   NOT_PROVEN: "33",
   OUT_OF_REPO: "36"
  };
  function renderText(report, {color} = {
   color: false
  }) {
   const paint = color ? (code, text) => `[${code}m${text}[0m` : (_code, text) => text;
   const {summary, checklist, controls} = report;
   const worst = summary.fail > 0 ? "FAIL" : summary.notProven > 0 ? "NOT_PROVEN" : "PASS";
   const total = `${checklist}: ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.g)(summary)}`;
   return `${controls.map(control => block(control, paint)).join("\n")}\n${paint(`1;${colors[worst]}`, total)}\n`;
  }
  function block(control, paint) {
   const {id, title, verdict, evidence, missing, fix, command} = control;
   const label = `${_verdicts_js__WEBPACK_IMPORTED_MODULE_1__.L2[verdict].padEnd(11)} ${id} `;
   const [first = "", ...rest] = wrapped(`${label} ${(0, _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(title)}`, 0, label.length + 1);
   const lines = [ paint(`1;${colors[verdict]}`, first.slice(0, label.length)) + paint("1", first.slice(label.length)), ...rest.map(line => paint("1", line)), ...evidence.slice(0, mostShown).flatMap(each => placeLines(each, paint)), ...more(evidence.length, "more place", "more places"), ...missing.slice(0, mostShown).flatMap(text => wrapped(`missing: ${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text)}`, 2, 4)), ...more(missing.length, "more that is missing", "more that are missing") ];
   if (fix !== void 0) lines.push(...wrapped(`fix: ${(0, _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(fix)}`, 2, 4));
   if (command !== void 0) lines.push("  shown by:", `    ${(0, _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(command)}`);
   return `${lines.join("\n")}\n`;
  }
  function placeLines({message, file, line, ruleId, accepted}, paint) {
   const rule = ruleId === void 0 ? "" : ` [${ruleId}]`;
   return [ `  ${paint("2", `${(0, _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(file)}:${line}`)}`, ...wrapped(`${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(message)}${rule}`, 4, 4), ...accepted ? wrapped((0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.j)(accepted)), 4, 4) : [] ];
  }
  function more(count, one, many) {
   const left = count - mostShown;
   return left > 0 ? [ `  … and ${left} ${left === 1 ? one : many}` ] : [];
  }
  function wrapped(text, indent, hanging) {
   const lines = [];
   let line = " ".repeat(indent);
   let isEmpty = true;
   for (const word of text.split(" ")) {
    const next = isEmpty ? `${line}${word}` : `${line} ${word}`;
    if (isEmpty || (0, _lint_reports_text_width_js__WEBPACK_IMPORTED_MODULE_3__.s)(next) <= columns) line = next; else {
     lines.push(line);
     line = `${" ".repeat(hanging)}${word}`;
    }
    isEmpty = false;
   }
   return [ ...lines, line ];
  }
 })
};
