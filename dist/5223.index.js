"use strict";

exports.id = 5223;

exports.ids = [ 5223 ];

exports.modules = {
 65223: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderText: () => renderText
  });
  var _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84548);
  var _offboarding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3679);
  var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40775);
  function renderText(report) {
   const anybodys = (0, _offboarding_js__WEBPACK_IMPORTED_MODULE_1__.CE)(report);
   const blocks = [ ...anybodys.length > 0 ? [ `${_words_js__WEBPACK_IMPORTED_MODULE_2__.Ip}:`, ...anybodys.flatMap(finding), "" ] : [], ...report.people.map(person) ];
   const unread = report.unreadable.map(({file, reason}) => `${(0, _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(file)}: not read in full: ${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(reason)}`);
   return `${[ ...blocks, ...unread, (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.ZK)(report) ].join("\n")}\n`;
  }
  function person(offboarding) {
   const {person: name, left, placeholders, steps} = offboarding;
   return [ `${(0, _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(name)}, last day ${left}: ${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_2__.Xu)(offboarding)}`, "", _words_js__WEBPACK_IMPORTED_MODULE_2__.rx, ...placeholders.length > 0 ? [ "", "To put in:" ] : [], ...placeholders.map(({name, meaning}) => `  {${name}}  ${meaning}`), ...steps.flatMap(step), "" ].join("\n");
  }
  function step({title, notes, findings, commands, signOffs}, index) {
   return [ "", `Step ${index + 1}. ${title}`, ...signOffs.map(signOff => `  ${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0, _words_js__WEBPACK_IMPORTED_MODULE_2__.Cv)(signOff))}`), ...notes.map(note => `  ${note}`), ...findings.flatMap(finding), ...findings.length === 0 ? [ "  nothing found here" ] : [], ...commands.flatMap(commandLines) ];
  }
  function finding({severity, message, ruleId, file, line, help, accepted}) {
   return [ `  ${severity}: ${(0, _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(message)} [${ruleId}]`, `    ${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(file)}:${line}`, ...accepted === void 0 ? [] : [ `    accepted: ${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(accepted)}` ], `    ${(0, 
   _lint_reports_text_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(help)}` ];
  }
  function commandLines({purpose, command, changes, permission}) {
   return [ `  [${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.dx)(changes)}] ${purpose} (needs ${permission})`, `    ${command}` ];
  }
 })
};
