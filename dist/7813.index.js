"use strict";

exports.id = 7813;

exports.ids = [ 7813 ];

exports.modules = {
 57813: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderHtml: () => renderHtml
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14350);
  var _page_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55227);
  var _page_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96977);
  var _page_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44560);
  var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67416);
  var _offboarding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3679);
  var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40775);
  const tones = {
   error: "bad",
   warning: "unsure",
   note: "outside"
  };
  function renderHtml(report) {
   const {people, unreadable} = report;
   const anybodys = (0, _offboarding_js__WEBPACK_IMPORTED_MODULE_3__.CE)(report);
   const [first] = people;
   const title = people.length === 1 && first ? `Offboarding of ${first.person}` : "Offboarding";
   return (0, _page_page_js__WEBPACK_IMPORTED_MODULE_1__.C)({
    title,
    heading: title,
    lead: (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("p", {
     class: "lead"
    }, _words_js__WEBPACK_IMPORTED_MODULE_4__.BF),
    main: [ (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("p", {}, _words_js__WEBPACK_IMPORTED_MODULE_4__.rx), anybodys.length > 0 && (0, 
    _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.uW)("anybodys", _words_js__WEBPACK_IMPORTED_MODULE_4__.Ip, findingList(anybodys)), people.map((each, index) => person(each, index, people.length > 1)), unreadable.length > 0 && (0, 
    _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.uW)("unreadable", "Not read in full", (0, 
    _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("ul", {}, unreadable.map(({file, reason}) => (0, 
    _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("li", {}, (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.aY)(file), `: ${reason}`)))) ],
    footer: (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("p", {}, `Made by ${_version_js__WEBPACK_IMPORTED_MODULE_5__.U} ${_version_js__WEBPACK_IMPORTED_MODULE_5__.r}: ${(0, 
    _words_js__WEBPACK_IMPORTED_MODULE_4__.ZK)(report)}. This page runs no script and loads nothing.`)
   });
  }
  function person(offboarding, index, isOneOfMany) {
   const {left, placeholders, steps} = offboarding;
   const heading = isOneOfMany ? `${index + 1}. ${offboarding.person}` : "Summary";
   const summary = [ (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.Ix)([ [ "Last day", left ], [ "State", (0, 
   _words_js__WEBPACK_IMPORTED_MODULE_4__.Xu)(offboarding) ] ]), (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("nav", {
    "aria-label": isOneOfMany ? `Steps of ${heading}` : "Steps"
   }, (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("ol", {
    class: "chips"
   }, steps.map((each, at) => stepLink(each, at, index)))) ];
   const part = isOneOfMany ? _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.mK : _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.uW;
   const rest = [ placeholders.length > 0 && part(`placeholders-${index + 1}`, "To put in", (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(placeholders.map(({name, meaning}) => [ (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.aY)(`{${name}}`), (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.CS)(meaning) ]))), steps.map((each, at) => part(stepId(index, at), `Step ${at + 1}. ${each.title}`, stepContent(each))) ];
   const id = `person-${index + 1}`;
   return isOneOfMany ? (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.uW)(id, heading, summary, rest) : [ (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.uW)(id, heading, summary), rest ];
  }
  function stepLink({title, findings, signOffs}, at, personAt) {
   const open = findings.filter(({accepted}) => accepted === void 0).length;
   const isDone = signOffs.length > 0;
   const tone = isDone ? "good" : open > 0 ? "bad" : "unsure";
   const state = `${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_6__.LS)(open, "trace")}, ${isDone ? "signed off" : "not signed off"}`;
   return (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("li", {}, (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("a", {
    href: `#${stepId(personAt, at)}`,
    class: `chip ${tone}`
   }, (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("strong", {}, `Step ${at + 1}`), ` ${title}: ${state}`));
  }
  function stepId(personAt, at) {
   return `step-${personAt + 1}-${at + 1}`;
  }
  function stepContent({notes, findings, commands, signOffs}) {
   return [ signOffs.length === 0 ? (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("p", {}, (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.qS)("unsure", "not signed off")) : (0, 
   _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("ul", {}, signOffs.map(signOff => (0, 
   _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("li", {}, (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.qS)("good", "done"), ` ${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_4__.Cv)(signOff)}`))), notes.map(note => (0, 
   _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("p", {}, note)), findings.length === 0 ? (0, 
   _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("p", {}, "Nothing was found here.") : findingList(findings), commands.map(commandRow) ];
  }
  function findingList(findings) {
   return (0, _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("ul", {}, findings.map(({severity, message, ruleId, file, line, help, accepted}) => (0, 
   _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("li", {}, (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.qS)(tones[severity], severity), ` ${message} `, (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.aY)(`${file}:${line}`), " (", (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.aY)(ruleId), "). ", (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.CS)(help), accepted !== void 0 && ` Accepted: ${accepted}`)));
  }
  function commandRow({purpose, command, changes, permission, source, sourceUrl, powershell, cmd}) {
   const otherShells = [ ...powershell === void 0 ? [] : [ [ "PowerShell", powershell ] ], ...cmd === void 0 ? [] : [ [ "cmd", cmd ] ] ];
   return (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.AD)([ (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.qS)(changes ? "bad" : "plain", changes ? "changes" : "shows"), ` ${purpose}` ], [ (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.Ix)([ [ "Needs", permission ], [ "Source", (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.nf)(sourceUrl, source) ] ]), (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.DV)("Command for bash", command), otherShells.length > 0 && (0, 
   _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.AD)(`For ${otherShells.map(([name]) => name).join(" and ")}`, [ otherShells.map(([name, text]) => [ (0, 
   _page_markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("p", {}, name), (0, _page_parts_js__WEBPACK_IMPORTED_MODULE_2__.DV)(`Command for ${name}`, text) ]) ]) ], {
    open: true
   });
  }
 })
};
