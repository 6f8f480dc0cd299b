export const id = 6739;
export const ids = [6739,5516];
export const modules = {

/***/ 55516:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ inventoryRows),
/* harmony export */   q: () => (/* binding */ inventoryColumns),
/* harmony export */   renderInventory: () => (/* binding */ renderInventory)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);

const columns = ['Server', 'Client', 'Runs', 'Reads', 'Credential', 'Gateway', 'Where'];
/** The table that `--inventory` prints: which MCP servers there are, and with whose credentials. */
function renderInventory(inventory) {
    if (inventory.length === 0)
        return 'No MCP servers were found.\n';
    const rows = inventory.map(entry => cells(entry).map(cut));
    const widths = columns.map((column, index) => rows.reduce((widest, row) => Math.max(widest, row[index].length), column.length));
    const line = (row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index])))
        .join('  ')
        .trimEnd();
    const stored = inventory.filter(({ credential }) => credential === 'stored').length;
    const summary = `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(inventory.length, 'MCP server')} found${stored > 0 ? `, ${stored} with a stored credential` : ''}.`;
    return [
        line(columns),
        line(widths.map(width => '-'.repeat(width))),
        ...rows.map(line),
        '',
        summary,
        ''
    ].join('\n');
}
/** Longest text of a cell on a terminal. */
const longest = 64;
function cut(text) {
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
/** The rows of the table, for the summary page. */
function inventoryRows(inventory) {
    return inventory.map(cells);
}
const inventoryColumns = columns;
function cells(entry) {
    const { server, client, credential, file, line, reads, throughGateway } = entry;
    const version = entry.version === null ? '' : `@${entry.version}`;
    const runs = entry.host ?? (entry.package === null ? '?' : `${entry.package}${version}`);
    return [
        clean(entry.disabled ? `${server} (off)` : server),
        client,
        clean(entry.transport === 'http' || entry.runner === null || entry.runner === entry.package
            ? runs
            : `${entry.runner} ${runs}`),
        clean(reads.join(' ') || '-'),
        credential === 'none' ? '-' : credential,
        throughGateway === null ? '-' : throughGateway ? 'yes' : 'no',
        clean(`${file}:${line}`)
    ];
}
/** On one line, and nothing that a terminal or a CI system would act on. */
function clean(text) {
    return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
}
//# sourceMappingURL=inventory.js.map

/***/ }),

/***/ 86739:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bySeverity: () => (/* binding */ bySeverity),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55516);


const icons = { error: '🛑 error', warning: '⚠️ warning', note: 'ℹ️ note' };
/** The report as Markdown: the run's summary page, or a comment. */
function renderMarkdown(result, options = {}) {
    const { findings, unreadable } = result;
    const limit = options.limit ?? findings.length;
    const lines = [
        `## MCP gatehouse: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCounts */ .wv)((0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(findings))}`,
        '',
        `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(result.files, 'file')} read${result.suppressed > 0 ? `, ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(result.suppressed, 'finding')} suppressed` : ''}.`,
        ''
    ];
    if (findings.length > 0) {
        // What fails the step comes first, wherever it stands.
        const listed = [...findings].sort(bySeverity).slice(0, limit);
        lines.push('| | Rule | Place | Finding |', '|---|---|---|---|', ...listed.map(row));
        if (findings.length > listed.length) {
            lines.push('', `… and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings.length - listed.length, 'more finding')}.`);
        }
        lines.push('');
    }
    if (options.remark)
        lines.push(options.remark, '');
    if (unreadable.length > 0) {
        lines.push('### Not read in full', '', '| File | Reason |', '|---|---|', ...unreadable
            .slice(0, options.limit ?? unreadable.length)
            .map(({ file, reason }) => `| ${code(file)} | ${cell(reason)} |`), '');
    }
    lines.push(...inventoryLines(result, options.limit));
    return `${lines.join('\n').trimEnd()}\n`;
}
/** The servers that were found, folded away. */
function inventoryLines({ inventory }, limit = inventory.length) {
    if (inventory.length === 0)
        return [];
    const rows = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryRows */ .Y)(inventory.slice(0, limit));
    return [
        `<details><summary>${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(inventory.length, 'MCP server')} found</summary>`,
        '',
        `| ${_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryColumns */ .q.join(' | ')} |`,
        `|${'---|'.repeat(_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryColumns */ .q.length)}`,
        ...rows.map(row => `| ${row.map(cell).join(' | ')} |`),
        ...(inventory.length > rows.length
            ? ['', `… and ${inventory.length - rows.length} more.`]
            : []),
        '',
        '</details>',
        ''
    ];
}
const order = { error: 0, warning: 1, note: 2 };
/** Errors first; within a severity the order stays. */
function bySeverity(a, b) {
    return order[a.severity] - order[b.severity];
}
function row(finding) {
    const { file, line } = finding.location;
    return `| ${icons[finding.severity]} | ${code(finding.ruleId)} | ${code(`${file}:${line}`)} | ${cell(finding.message)}<br>${cell(finding.help)} |`;
}
/** Plain text in a table: nothing in it is Markdown or HTML. */
function cell(text) {
    return text
        .replace(/\s+/g, ' ')
        .replace(/[&<>]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replace(/[\\`*_{}[\]()#+!|~@]/g, '\\$&');
}
/** As code. A backtick inside would end it, and a bar the table's cell. */
function code(text) {
    // In code a backslash stands for itself, and nothing can be escaped behind one.
    if (text.includes('|'))
        return `<code>${cell(text)}</code>`;
    const plain = text.replace(/\s+/g, ' ');
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(match => match[0].length));
    if (longest === 0)
        return `\`${plain}\``;
    const fence = '`'.repeat(longest + 1);
    return `${fence} ${plain} ${fence}`;
}
//# sourceMappingURL=markdown.js.map

/***/ })

};
