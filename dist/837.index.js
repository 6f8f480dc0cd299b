"use strict";

exports.id = 837;

exports.ids = [ 837 ];

exports.modules = {
 80837: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderMarkdown: () => renderMarkdown
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28663);
  var _masking_neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62465);
  var _offboarding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3679);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40775);
  function renderMarkdown(report) {
   const unread = report.unreadable.map(({file, reason}) => `- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.ph)(file)}: not read in full: ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(reason)}`);
   const anybodys = (0, _offboarding_js__WEBPACK_IMPORTED_MODULE_0__.CE)(report);
   return `${[ ...anybodys.length > 0 ? [ `# ${_words_js__WEBPACK_IMPORTED_MODULE_1__.Ip}`, "", ...anybodys.map(finding), "" ] : [], ...report.people.flatMap(person), ...unread.length > 0 ? [ "## Not read in full", "", ...unread, "" ] : [], `${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)((0, _words_js__WEBPACK_IMPORTED_MODULE_1__.ZK)(report))}. ${_words_js__WEBPACK_IMPORTED_MODULE_1__.BF}` ].join("\n")}\n`;
  }
  function person(offboarding) {
   const {person: name, left, placeholders, steps} = offboarding;
   return [ `# Offboarding of ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(shown(name))}`, "", `Last day: ${left}. ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)((0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(offboarding))}.`, "", _words_js__WEBPACK_IMPORTED_MODULE_1__.rx, "", ...placeholders.length > 0 ? [ "| To put in | What it is |", "|---|---|" ] : [], ...placeholders.map(({name, meaning}) => `| ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.ph)(`{${name}}`)} | ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.lz)(meaning)} |`), "", ...steps.flatMap(step) ];
  }
  function step({title, notes, findings, commands, signOffs}, index) {
   return [ `## Step ${index + 1}. ${title}`, "", ...signOffs.length === 0 ? [ "- [ ] not signed off" ] : signOffs.map(signOff => `- [x] ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(shown((0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Cv)(signOff)))}`), "", ...notes.flatMap(note => [ (0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(note), "" ]), ...findings.length === 0 ? [ "Nothing was found here." ] : [], ...findings.map(finding), "", ...commands.flatMap(commandLines) ];
  }
  function finding({severity, message, ruleId, file, line, help, accepted}) {
   return `- **${severity}** ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.ph)(`${shown(file)}:${line}`)}: ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(shown(message))} (${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.ph)(ruleId)}). ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.lz)(help)}${accepted === void 0 ? "" : ` Accepted: ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(shown(accepted))}`}`;
  }
  function commandLines(command) {
   const {purpose, changes, permission, source, sourceUrl, powershell, cmd} = command;
   return [ `**${changes ? "⚠️ Changes" : "Shows"}**: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(purpose)}. Needs: ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(permission)}. Source: [${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.wh)(source)}](${sourceUrl}).`, "", ...fenced("bash", command.command), ...powershell === void 0 || cmd === void 0 ? [] : [ "<details><summary>PowerShell and cmd</summary>", "", ...fenced("powershell", powershell), ...fenced("bat", cmd), "</details>", "" ] ];
  }
  function fenced(language, text) {
   const longest = Math.max(2, ...[ ...text.matchAll(/`+/g) ].map(match => match[0].length));
   const fence = "`".repeat(longest + 1);
   return [ `${fence}${language}`, text, fence, "" ];
  }
  function shown(text) {
   return text.replace(_masking_neutralise_js__WEBPACK_IMPORTED_MODULE_3__.q, "").replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, "");
  }
 })
};
