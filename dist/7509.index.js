export const id = 7509;
export const ids = [7509];
export const modules = {

/***/ 67509:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67416);

/** Where relative addresses begin; the consumer knows the folder, the report names none. */
const sourceRoot = '%SRCROOT%';
/**
 * The report as SARIF 2.1.0 (OASIS Standard), for code scanning. It holds no snippets: a snippet
 * would carry the secret that a finding is about.
 */
function renderSarif(result, rules) {
    const indexes = new Map(rules.map((rule, i) => [rule.id, i]));
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .U,
                        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
                        semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
                        rules: rules.map(descriptor)
                    }
                },
                automationDetails: { id: `${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .U}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: result.unreadable.map(({ file, reason }) => ({
                            level: 'warning',
                            message: { text: `${file}: ${reason}` },
                            locations: [{ physicalLocation: { artifactLocation: artifact(file) } }]
                        }))
                    }
                ],
                results: result.findings.map(finding => resultOf(finding, indexes.get(finding.ruleId)))
            }
        ]
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function descriptor(rule) {
    const references = rule.references.map(reference => `- ${reference}`).join('\n');
    return {
        id: rule.id,
        name: rule.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: rule.summary },
        fullDescription: { text: rule.why },
        help: {
            text: `${rule.why}\n\n${rule.fix}`,
            markdown: `${rule.why}\n\n**How to mend it**\n\n${rule.fix}${references && `\n\n${references}`}`
        },
        defaultConfiguration: { level: rule.severity },
        properties: {
            tags: ['security'],
            'security-severity': rule.securitySeverity.toFixed(1)
        }
    };
}
function resultOf(finding, ruleIndex) {
    const level = finding.severity;
    return {
        ruleId: finding.ruleId,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level,
        message: { text: `${finding.message}. ${finding.help}` },
        locations: [locationOf(finding.location)],
        ...(finding.related && {
            relatedLocations: finding.related.map((related, i) => ({
                id: i + 1,
                message: { text: related.message },
                ...locationOf(related.location)
            }))
        }),
        partialFingerprints: { 'mcpGatehouse/v1': finding.fingerprint }
    };
}
function locationOf(location) {
    return {
        physicalLocation: {
            artifactLocation: artifact(location.file),
            region: {
                startLine: location.line,
                startColumn: location.column,
                endLine: location.endLine,
                endColumn: location.endColumn
            }
        }
    };
}
function artifact(file) {
    return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: sourceRoot };
}
//# sourceMappingURL=sarif.js.map

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
