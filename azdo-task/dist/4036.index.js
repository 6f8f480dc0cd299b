export const id = 4036;
export const ids = [4036];
export const modules = {

/***/ 64036:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67416);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58489);


/**
 * The report as JUnit XML, for the test tab of a pipeline: a test case for each finding. Those of
 * `failOn` or above are failures, the others are skipped cases with their message. A clean run is
 * one case that passed, since publishers refuse an empty file.
 */
function renderJunit(result, failOn) {
    const isFailure = ({ severity }) => failOn !== 'never' && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .j)(severity, failOn);
    const { findings } = result;
    const failures = findings.filter(isFailure).length;
    const skipped = findings.length - failures;
    const seconds = (result.durationMs / 1000).toFixed(3);
    const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .U}" ${counts}>`,
        `  <testsuite name="${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .U} lint" ${counts}>`,
        ...(findings.length === 0 ? [`    <testcase name="no findings" classname="lint"/>`] : []),
        ...findings.flatMap(finding => testCase(finding, isFailure(finding))),
        '  </testsuite>',
        '</testsuites>',
        ''
    ].join('\n');
}
function testCase(finding, failed) {
    const { ruleId, severity, message, help, location } = finding;
    const place = `${location.file}:${location.line}:${location.column}`;
    const text = `${severity}: ${message}`;
    return [
        `    <testcase name="${xml(`${ruleId} at ${place}`)}" classname="${xml(location.file)}" file="${xml(location.file)}" line="${location.line}">`,
        failed
            ? `      <failure type="${xml(ruleId)}" message="${xml(text)}">${xml(`${place}: ${text}\n${help}`)}</failure>`
            : `      <skipped message="${xml(text)}"/>`,
        '    </testcase>'
    ];
}
/** Text and attributes of XML 1.0, which has no place for most control characters. */
function xml(text) {
    return text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"'\t\r\n]/g, character => entities[character] ?? `&#${character.charCodeAt(0)};`);
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;'
};
//# sourceMappingURL=junit.js.map

/***/ }),

/***/ 67416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of all three fronts; the release script writes it. */
const version = '1.0.0';
const toolName = 'mcp-gatehouse';
//# sourceMappingURL=version.js.map

/***/ })

};
