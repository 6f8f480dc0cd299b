"use strict";

exports.id = 4036;

exports.ids = [ 4036 ];

exports.modules = {
 64036: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderJunit: () => renderJunit
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67416);
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58489);
  function renderJunit(result, failOn) {
   const isFailure = ({severity}) => failOn !== "never" && (0, _finding_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(severity, failOn);
   const {findings} = result;
   const failures = findings.filter(isFailure).length;
   const skipped = findings.length - failures;
   const seconds = (result.durationMs / 1e3).toFixed(3);
   const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds}"`;
   return [ '<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${_version_js__WEBPACK_IMPORTED_MODULE_1__.U}" ${counts}>`, `  <testsuite name="${_version_js__WEBPACK_IMPORTED_MODULE_1__.U} lint" ${counts}>`, ...findings.length === 0 ? [ `    <testcase name="no findings" classname="lint"/>` ] : [], ...findings.flatMap(finding => testCase(finding, isFailure(finding))), "  </testsuite>", "</testsuites>", "" ].join("\n");
  }
  function testCase(finding, failed) {
   const {ruleId, severity, message, help, location} = finding;
   const place = `${location.file}:${location.line}:${location.column}`;
   const text = `${severity}: ${message}`;
   return [ `    <testcase name="${xml(`${ruleId} at ${place}`)}" classname="${xml(location.file)}" file="${xml(location.file)}" line="${location.line}">`, failed ? `      <failure type="${xml(ruleId)}" message="${xml(text)}">${xml(`${place}: ${text}\n${help}`)}</failure>` : `      <skipped message="${xml(text)}"/>`, "    </testcase>" ];
  }
  function xml(text) {
   return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "�").replace(/[&<>"'\t\r\n]/g, character => entities[character] ?? `&#${character.charCodeAt(0)};`);
  }
  const entities = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
 })
};
