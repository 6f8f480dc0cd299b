export const id = 4000;
export const ids = [4000];
export const modules = {

/***/ 14000:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67416);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);


/** The JSON report. Its shape is a contract: docs/reference/reports.md. */
function renderJson(result) {
    const counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(result.findings);
    const report = {
        schemaVersion: 1,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .U, version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r },
        summary: {
            files: result.files,
            errors: counts.error,
            warnings: counts.warning,
            notes: counts.note,
            suppressed: result.suppressed,
            durationMs: result.durationMs
        },
        findings: result.findings.map(finding => ({
            ruleId: finding.ruleId,
            severity: finding.severity,
            message: finding.message,
            file: finding.location.file,
            line: finding.location.line,
            column: finding.location.column,
            endLine: finding.location.endLine,
            endColumn: finding.location.endColumn,
            help: finding.help,
            fingerprint: finding.fingerprint,
            ...(finding.fix && { fix: finding.fix })
        })),
        unreadable: result.unreadable,
        inventory: result.inventory
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
}
//# sourceMappingURL=json.js.map

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
