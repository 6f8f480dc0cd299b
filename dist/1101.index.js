export const id = 1101;
export const ids = [1101];
export const modules = {

/***/ 23574:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ secretRanges)
/* harmony export */ });
/**
 * Ranges of a line of a linted file that may hold a secret, whatever the rules said of it: an
 * excerpt shows other things on the line too. It hides too much rather than too little.
 */
async function secretRanges(line) {
    const { scan } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94520));
    const ranges = scan(line).map(({ start, end }) => ({ start, end }));
    for (const pattern of patterns) {
        for (const match of line.matchAll(pattern)) {
            const value = match[1] ?? match[0];
            if (isHarmless(value))
                continue;
            const start = match.index + match[0].lastIndexOf(value);
            ranges.push({ start, end: start + value.length });
        }
    }
    return ranges;
}
const secretKey = '(?:pass|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credential|auth|bearer|cookie|session|signature|\\bsas\\b|\\bsig\\b|\\bpat\\b|connection[_-]?string)';
const patterns = [
    // A value after a name that speaks: `"api_key": "x"`, `PASSWORD=x`, `--token x`, `"--token", "x"`.
    new RegExp(`${secretKey}[\\w.-]{0,40}["']?\\s{0,5}(?:[:=]|,|\\s)\\s{0,5}["']?(?:(?:bearer|basic|token)\\s{1,5})?([^\\s"',;}]{3,})`, 'gi'),
    // `Authorization: Bearer x`
    /\b(?:bearer|basic)\s{1,5}([^\s"',;}]{3,})/gi,
    // The password of a URL.
    /:\/\/[^\s/:@"']{0,200}:([^\s/@"']{1,500})@/g,
    // Runs of letters and digits that no person wrote.
    /[A-Za-z0-9+/_=-]{20,}/g
];
/** References to a value that stands elsewhere, commits, versions, paths and words are no secrets. */
function isHarmless(value) {
    if (/^(?:true|false|null|none|read|write)[,}\]]*$/i.test(value))
        return true;
    if (/^(?:\$[\w({[]|%\w|\{\{?\w+:|<)/.test(value))
        return true;
    if (value.length < 20)
        return false;
    if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(value))
        return true;
    // Random text of this length has digits and both cases, or is hexadecimal.
    const digits = (value.match(/\d/g) ?? []).length;
    if (digits === 0)
        return true;
    return /^[a-z0-9/_.-]+$/.test(value) && /[/_-]/.test(value) && digits < value.length / 4;
}
//# sourceMappingURL=hide-secrets.js.map

/***/ }),

/***/ 41101:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminalText: () => (/* binding */ renderTerminalText),
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/shared/masking/neutralise.js
var neutralise = __webpack_require__(62465);
// EXTERNAL MODULE: ./build/shared/lint/reports/counts.js
var counts = __webpack_require__(14350);
// EXTERNAL MODULE: ./build/shared/lint/reports/hide-secrets.js
var hide_secrets = __webpack_require__(23574);
;// CONCATENATED MODULE: ./build/shared/lint/reports/text-width.js
/** East Asian Width W and F, and emoji: two columns on a terminal. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
/** Combining marks take no column of their own. */
const zero = /\p{Mn}|\p{Me}/u;
/** Columns that a line takes on a terminal. */
function textWidth(text) {
    let width = 0;
    for (const character of text)
        width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
//# sourceMappingURL=text-width.js.map
;// CONCATENATED MODULE: ./build/shared/lint/reports/excerpt.js



const excerpt_hidden = '***';
/** Characters of a line that are shown around a finding, at most. */
const before = 60;
const after = 100;
/** Longer than the longest secret in one line, a private key. */
const context = 8192;
/**
 * The first line of a finding's range. Never shows a secret: where the finding is about one its
 * range is hidden, and so is whatever else on the line looks like one.
 */
async function excerptOf(file, finding) {
    const { location } = finding;
    const line = file.line(location.line);
    if (location.line > file.lineCount || line.trim() === '')
        return undefined;
    const start = Math.min(location.column - 1, line.length);
    const end = Math.max(start + 1, endInLine(location, line));
    // The window is cut first: a line may have megabytes.
    const indent = line.length - line.trimStart().length;
    const windowStart = Math.min(start, Math.max(indent, start - before));
    const to = Math.min(line.length, end, start + after);
    const shownTo = Math.min(line.length, to + before);
    const window = line.slice(windowStart, shownTo);
    const marked = { start: start - windowStart, end: to - windowStart };
    // Secrets are looked for beyond the window: what is seen of one at its edge looks like none.
    const contextStart = Math.max(0, windowStart - context);
    const found = await (0,hide_secrets/* secretRanges */.x)(line.slice(contextStart, shownTo + context));
    const shift = contextStart - windowStart;
    const ranges = found.map(range => ({ start: range.start + shift, end: range.end + shift }));
    if (isAboutSecret(finding))
        ranges.push(marked);
    const text = new Masked(window, merged(ranges));
    const lead = windowStart > 0 && line.slice(0, windowStart).trim() !== '' ? '…' : '';
    const head = lead + text.slice(0, marked.start);
    const middle = text.slice(marked.start, marked.end);
    const tail = text.slice(marked.end, window.length) + (shownTo < line.length ? '…' : '');
    return {
        lineNumber: location.line,
        text: head + middle + tail,
        indent: textWidth(head),
        carets: Math.max(1, textWidth(middle))
    };
}
/** Rules on credentials point at the credential itself. */
function isAboutSecret(finding) {
    return /credential|secret|token|password|key/.test(finding.ruleId);
}
function endInLine(location, line) {
    return location.endLine > location.line
        ? line.trimEnd().length
        : Math.min(location.endColumn - 1, line.length);
}
/** A text of which some ranges are shown as `***`. */
class Masked {
    text;
    ranges;
    constructor(text, ranges) {
        this.text = text;
        this.ranges = ranges;
    }
    /** What may be shown of a part; a range that only begins before it has been shown there. */
    slice(start, end) {
        let result = '';
        let at = start;
        for (const range of this.ranges) {
            if (range.end <= start || range.start >= end)
                continue;
            result += this.text.slice(at, Math.max(at, range.start));
            if (range.start >= start || start === 0)
                result += excerpt_hidden;
            at = Math.max(at, range.end);
        }
        if (at < end)
            result += this.text.slice(at, end);
        return (0,neutralise/* neutralise */.$)(result.replaceAll('\t', '  '));
    }
}
function merged(ranges) {
    const result = [];
    for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last && range.start <= last.end) {
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
        }
        else
            result.push(range);
    }
    return result;
}
//# sourceMappingURL=excerpt.js.map
;// CONCATENATED MODULE: ./build/shared/lint/reports/text.js



/** The report for people and `grep`: one line for each finding, and its help below it. */
function renderText(result) {
    const lines = result.findings.flatMap(({ location, severity, message, ruleId, help }) => [
        `${oneLine(location.file)}:${location.line}:${location.column}: ${severity}: ${oneLine(message)} [${ruleId}]`,
        `    ${oneLine(help)}`
    ]);
    for (const { file, reason } of result.unreadable) {
        lines.push(`${oneLine(file)}: not read in full: ${oneLine(reason)}`);
    }
    lines.push(total(result));
    return `${lines.join('\n')}\n`;
}
const colors = { error: '31', warning: '33', note: '36' };
/** The report on a terminal: each finding with its line, and carets under what it is about. */
async function renderTerminalText(result, options) {
    const paint = options.color
        ? (code, text) => `\u001b[${code}m${text}\u001b[0m`
        : (_, text) => text;
    const blocks = [];
    for (const finding of result.findings) {
        const source = options.source(finding.location.file);
        const excerpt = source && (await excerptOf(source, finding));
        blocks.push(block(finding, excerpt, paint));
    }
    for (const { file, reason } of result.unreadable) {
        blocks.push(`${paint('33', 'not read in full')}: ${paint('1', oneLine(file))}: ${oneLine(reason)}\n`);
    }
    const worst = result.findings.length === 0 ? '32' : paintOf(result.findings);
    return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${paint(`1;${worst}`, total(result))}\n`;
}
function block(finding, excerpt, paint) {
    const { location, severity, ruleId } = finding;
    const color = colors[severity];
    const number = String(location.line);
    const margin = ' '.repeat(number.length);
    const bar = paint('34', '│');
    const lines = [
        `${paint(`1;${color}`, severity)}${paint('1', `: ${oneLine(finding.message)}`)} ${paint('2', `[${ruleId}]`)}`,
        `${margin}${paint('34', '╭─')} ${oneLine(location.file)}:${number}:${location.column}`
    ];
    if (excerpt) {
        lines.push(`${paint('34', number)} ${bar} ${excerpt.text}`, `${margin} ${bar} ${' '.repeat(excerpt.indent)}${paint(`1;${color}`, '^'.repeat(excerpt.carets))}`);
    }
    for (const related of finding.related ?? []) {
        const { file, line, column } = related.location;
        lines.push(`${margin} ${bar} ${oneLine(related.message)}: ${oneLine(file)}:${line}:${column}`);
    }
    lines.push(`${margin}${paint('34', '╰─')} ${oneLine(finding.help)}`);
    return `${lines.join('\n')}\n`;
}
function paintOf(findings) {
    const severities = ['error', 'warning', 'note'];
    const worst = severities.find(severity => findings.some(one => one.severity === severity));
    return colors[worst ?? 'note'];
}
function total(result) {
    const fixable = result.findings.filter(finding => finding.fix).length;
    const parts = [
        (0,counts/* describeCounts */.wv)((0,counts/* countBySeverity */.Ot)(result.findings)),
        ...(fixable > 0 ? [`${fixable} fixable`] : []),
        ...(result.suppressed > 0 ? [`${result.suppressed} suppressed`] : []),
        ...(result.unreadable.length > 0
            ? [`${(0,counts/* plural */.LS)(result.unreadable.length, 'file')} not read in full`]
            : [])
    ];
    return `${parts.join(', ')} in ${(0,counts/* plural */.LS)(result.files, 'file')} (${result.durationMs} ms)`;
}
/** Text from a linted file in one harmless line. */
function oneLine(text) {
    return (0,neutralise/* neutralise */.$)(text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' '));
}
//# sourceMappingURL=text.js.map

/***/ })

};
