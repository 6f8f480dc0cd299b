export const id = 3798;
export const ids = [3798];
export const modules = {

/***/ 63798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesHelp: () => (/* binding */ rulesHelp),
/* harmony export */   rulesText: () => (/* binding */ rulesText)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52043);
/* harmony import */ var _shared_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67416);



/** What `mcp-gatehouse rules --help` prints. */
const rulesHelp = `Usage: ${_shared_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .U} rules [options] [rule]

List the rules of lint, or explain one.

  --json
      Print what is known of each rule as JSON.
  -h, --help
      Show this text.
`;
/**
 * Text of `mcp-gatehouse rules`: all rules in a table, one in full, or JSON.
 *
 * @throws UsageError for rules and flags that do not exist
 */
async function rulesText(args) {
    if (args.includes('--help') || args.includes('-h'))
        return rulesHelp;
    const flags = args.filter(arg => arg.startsWith('-') && arg !== '--json');
    if (flags.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`rules has no flag '${flags[0].slice(0, 40)}'`);
    const ids = args.filter(arg => !arg.startsWith('-'));
    if (ids.length > 1)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('rules explains one rule at a time');
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4556)]).then(__webpack_require__.bind(__webpack_require__, 94556));
    const [id] = ids;
    const chosen = id === undefined ? rules : [findRule(rules, id)];
    if (args.includes('--json')) {
        return JSON.stringify(chosen.map(rule => rule.meta), undefined, 2);
    }
    return id === undefined ? table(rules) : page(chosen[0]);
}
function findRule(rules, id) {
    const rule = rules.find(({ meta }) => meta.id === id);
    if (rule)
        return rule;
    const near = (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(id, rules.map(({ meta }) => meta.id));
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`there is no rule '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : ` ('${_shared_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .U} rules' lists them)`}`);
}
function table(rules) {
    const width = Math.max(...rules.map(({ meta }) => meta.id.length));
    return rules
        .map(({ meta }) => `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.summary}`)
        .join('\n');
}
function page({ meta }) {
    const example = ({ file, text }) => `${file}\n${text.trimEnd().replace(/^/gm, '    ')}`;
    return [
        `${meta.id} (${meta.severity})`,
        meta.summary,
        '',
        meta.why,
        '',
        meta.fix,
        '',
        `Bad: ${example(meta.bad)}`,
        '',
        `Good: ${example(meta.good)}`,
        ...(meta.references.length > 0 ? ['', ...meta.references] : [])
    ].join('\n');
}
//# sourceMappingURL=rules.js.map

/***/ })

};
