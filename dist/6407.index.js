"use strict";

exports.id = 6407;

exports.ids = [ 6407 ];

exports.modules = {
 36407: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderText: () => renderText
  });
  var reports_text = __webpack_require__(84548);
  var text_width = __webpack_require__(18584);
  var verdicts = __webpack_require__(12989);
  var checklist_figures = __webpack_require__(51014);
  var reports_comparison = __webpack_require__(2658);
  // CONCATENATED MODULE: ./build/shared/checklist/reports/comparison-text.js
  const mostShown = 6;
  function comparisonText(comparison) {
   const changed = (0, reports_comparison.RQ)(comparison);
   return [ `since the earlier report: ${(0, reports_comparison.W1)(comparison)}`, ...changed.flatMap(changeLines), "", ...figureLines(comparison) ];
  }
  function changeLines(control) {
   const {id, title, change, newEvidence} = control;
   const evidence = (0, reports_comparison.KG)(control);
   const more = newEvidence.length - mostShown;
   return [ `  ${change.padEnd(7)} ${(0, reports_text.oneLine)(id)} ${(0, reports_comparison.Rk)(control)}${evidence === "" ? "" : ` (${evidence})`}: ${(0, 
   reports_text.oneLine)(title)}`, ...newEvidence.slice(0, mostShown).map(({message, file, line}) => `      new: ${(0, 
   reports_text.oneLine)(`${file}:${line}`)}: ${(0, reports_text.oneLine)(message)}`), ...more > 0 ? [ `      … and ${more} more that ${more === 1 ? "is" : "are"} new` ] : [] ];
  }
  function figureLines({figures}) {
   const rows = figures.map(({title, unit, before, after}) => [ title, (0, checklist_figures.OP)(before, unit), (0, 
   checklist_figures.OP)(after, unit) ]);
   const all = [ [ "before and after", "before", "after" ], ...rows ];
   const widths = [ 0, 1 ].map(at => all.reduce((widest, cells) => Math.max(widest, cells[at].length), 0));
   return all.map(cells => `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd());
  }
  var counts = __webpack_require__(34531);
  // CONCATENATED MODULE: ./build/shared/checklist/reports/text.js
  const columns = 80;
  const text_mostShown = 6;
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
   const {summary, checklist, controls, comparison} = report;
   const worst = summary.fail > 0 ? "FAIL" : summary.notProven > 0 ? "NOT_PROVEN" : "PASS";
   const total = `${checklist}: ${(0, counts.g)(summary)}`;
   const changes = comparison ? `${comparisonText(comparison).join("\n")}\n\n` : "";
   return `${controls.map(control => block(control, paint)).join("\n")}\n${changes}${paint(`1;${colors[worst]}`, total)}\n`;
  }
  function block(control, paint) {
   const {id, title, verdict, evidence, missing, fix, command} = control;
   const label = `${verdicts.L2[verdict].padEnd(11)} ${id} `;
   const [first = "", ...rest] = wrapped(`${label} ${(0, reports_text.oneLine)(title)}`, 0, label.length + 1);
   const lines = [ paint(`1;${colors[verdict]}`, first.slice(0, label.length)) + paint("1", first.slice(label.length)), ...rest.map(line => paint("1", line)), ...evidence.slice(0, text_mostShown).flatMap(each => placeLines(each, paint)), ...more(evidence.length, "more place", "more places"), ...missing.slice(0, text_mostShown).flatMap(text => wrapped(`missing: ${(0, 
   reports_text.oneLine)(text)}`, 2, 4)), ...more(missing.length, "more that is missing", "more that are missing") ];
   if (fix !== void 0) lines.push(...wrapped(`fix: ${(0, reports_text.oneLine)(fix)}`, 2, 4));
   if (command !== void 0) lines.push("  shown by:", `    ${(0, reports_text.oneLine)(command)}`);
   return `${lines.join("\n")}\n`;
  }
  function placeLines({message, file, line, ruleId, accepted}, paint) {
   const rule = ruleId === void 0 ? "" : ` [${ruleId}]`;
   return [ `  ${paint("2", `${(0, reports_text.oneLine)(file)}:${line}`)}`, ...wrapped(`${(0, 
   reports_text.oneLine)(message)}${rule}`, 4, 4), ...accepted ? wrapped((0, reports_text.oneLine)((0, 
   counts.j)(accepted)), 4, 4) : [] ];
  }
  function more(count, one, many) {
   const left = count - text_mostShown;
   return left > 0 ? [ `  … and ${left} ${left === 1 ? one : many}` ] : [];
  }
  function wrapped(text, indent, hanging) {
   const lines = [];
   let line = " ".repeat(indent);
   let isEmpty = true;
   for (const word of text.split(" ")) {
    const next = isEmpty ? `${line}${word}` : `${line} ${word}`;
    if (isEmpty || (0, text_width.s)(next) <= columns) line = next; else {
     lines.push(line);
     line = `${" ".repeat(hanging)}${word}`;
    }
    isEmpty = false;
   }
   return [ ...lines, line ];
  }
 })
};
