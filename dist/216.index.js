export const id = 216;
export const ids = [216];
export const modules = {

/***/ 50216:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

const maxDepth = 200;
// The ids of js-yaml's `EVENT_ID` and `SCALAR_STYLE`.
const documentEvent = 1;
const sequenceEvent = 2;
const mappingEvent = 3;
const scalarEvent = 4;
const aliasEvent = 5;
const styles = ['plain', 'plain', 'single', 'double', 'literal', 'folded'];
/**
 * Reads a YAML 1.2 stream into trees with exact positions, also inside block scalars and escapes.
 * Aliases stay references: a document is never larger than its text.
 */
function parseYaml(text) {
    const source = text.text;
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__.parseEvents)(source, { maxDepth });
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__.YAMLException))
            throw error;
        const at = Math.min(error.mark?.position ?? 0, source.length);
        const message = (error.reason ?? 'not valid YAML').replace(/\s+/g, ' ').slice(0, 200);
        return {
            documents: [],
            problems: [{ kind: 'error', message, range: text.range(at, Math.min(at + 1, source.length)) }]
        };
    }
    const problems = [];
    const documents = [];
    const open = [];
    const anchors = new Map();
    // Where the last node ended: collections carry no end of their own.
    let lastEnd = 0;
    const add = (node, anchor) => {
        if (anchor !== '')
            anchors.set(anchor, node);
        const parent = open.at(-1);
        if (!parent)
            return;
        if (parent.kind === 'document')
            parent.root = node;
        else if (parent.kind === 'sequence')
            parent.items.push(node);
        else if (!parent.key && !parent.complexKey) {
            if (node.kind !== 'scalar') {
                // A mapping or sequence as a key: no CI or client format has one; its value is dropped.
                parent.complexKey = true;
                return;
            }
            const key = node.text.text;
            // Template expressions of Azure Pipelines stand as keys and may repeat.
            if (parent.keys.has(key) && !key.startsWith('${{') && key !== '<<') {
                problems.push({
                    kind: 'duplicate-key',
                    message: `duplicate key '${key.slice(0, 40)}'`,
                    range: node.range
                });
            }
            parent.keys.add(key);
            parent.key = node;
        }
        else {
            if (parent.key) {
                const range = {
                    start: parent.key.range.start,
                    end: Math.max(node.range.end, parent.key.range.end)
                };
                parent.entries.push({ key: parent.key, value: node, range });
            }
            parent.key = undefined;
            parent.complexKey = false;
        }
    };
    for (const event of events) {
        switch (event.type) {
            case documentEvent:
                anchors.clear();
                open.push({ kind: 'document', root: undefined });
                break;
            case sequenceEvent:
                open.push({
                    kind: 'sequence',
                    start: event.start,
                    anchor: anchorOf(source, event),
                    items: []
                });
                lastEnd = Math.max(lastEnd, event.start);
                break;
            case mappingEvent:
                open.push({
                    kind: 'mapping',
                    start: event.start,
                    anchor: anchorOf(source, event),
                    entries: [],
                    keys: new Set(),
                    key: undefined,
                    complexKey: false
                });
                lastEnd = Math.max(lastEnd, event.start);
                break;
            case scalarEvent: {
                const node = readScalar(text, event, lastEnd);
                const quote = node.style === 'single' || node.style === 'double' ? 1 : 0;
                if (event.valueStart >= 0)
                    lastEnd = Math.max(lastEnd, event.valueEnd + quote);
                add(node, anchorOf(source, event));
                break;
            }
            case aliasEvent: {
                const name = source.slice(event.anchorStart, event.anchorEnd);
                const range = text.range(event.anchorStart - 1, event.anchorEnd);
                if (!anchors.has(name))
                    problems.push({ kind: 'error', message: `unknown alias '*${name.slice(0, 40)}'`, range });
                lastEnd = Math.max(lastEnd, event.anchorEnd);
                add({ kind: 'alias', range, target: anchors.get(name) }, '');
                break;
            }
            default: {
                const top = open.pop();
                if (!top)
                    break;
                if (top.kind === 'document') {
                    if (top.root)
                        documents.push(top.root);
                    break;
                }
                // A flow collection ends at its bracket, a block collection with its last node.
                const bracket = source[top.start] === '{' ? '}' : source[top.start] === '[' ? ']' : '';
                if (bracket) {
                    const at = closingBracket(source, lastEnd, bracket);
                    if (at >= 0)
                        lastEnd = at + 1;
                }
                const range = text.range(top.start, lastEnd);
                if (top.kind === 'mapping')
                    add({ kind: 'mapping', range, entries: top.entries }, top.anchor);
                else
                    add({ kind: 'sequence', range, items: top.items }, top.anchor);
            }
        }
    }
    return { documents, problems };
}
function anchorOf(source, event) {
    return event.anchorStart < 0 ? '' : source.slice(event.anchorStart, event.anchorEnd);
}
/** The closing bracket after a flow collection's last node: only blanks, commas and comments stand between. */
function closingBracket(source, from, bracket) {
    for (let i = from; i < source.length; i++) {
        const char = source[i];
        if (char === bracket)
            return i;
        if (char === '#') {
            while (i < source.length && source[i] !== '\n')
                i++;
        }
        else if (!/[\s,]/.test(char))
            return -1;
    }
    return -1;
}
function readScalar(text, event, lastEnd) {
    const style = styles[event.style] ?? 'plain';
    if (event.valueStart < 0) {
        // An empty node: `key:` with nothing after it.
        const empty = text.slice(lastEnd, lastEnd);
        return {
            kind: 'scalar',
            range: text.range(lastEnd, lastEnd),
            text: empty,
            value: null,
            style: 'plain'
        };
    }
    const { valueStart: start, valueEnd: end } = event;
    const quote = style === 'single' || style === 'double' ? 1 : 0;
    const tagged = event.tagStart >= 0;
    const decoded = event.fast ? text.slice(start, end) : decode(text, event, style);
    const value = style === 'plain' && !tagged ? plainValue(decoded.text) : decoded.text;
    return {
        kind: 'scalar',
        range: text.range(start - quote, end + quote),
        text: decoded,
        value,
        style
    };
}
/** The core schema of YAML 1.2 (section 10.3.2). */
function plainValue(text) {
    switch (text) {
        case '':
        case '~':
        case 'null':
        case 'Null':
        case 'NULL':
            return null;
        case 'true':
        case 'True':
        case 'TRUE':
            return true;
        case 'false':
        case 'False':
        case 'FALSE':
            return false;
    }
    if (/^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(text))
        return Number(text);
    if (/^0(?:o[0-7]+|x[0-9a-fA-F]+)$/.test(text))
        return Number(text);
    return text;
}
/** Decodes a scalar piece by piece, so that each character keeps its position. */
function decode(text, event, style) {
    const { valueStart: start, valueEnd: end } = event;
    const pieces = style === 'literal' || style === 'folded'
        ? blockPieces(text.text, event, style)
        : flowPieces(text.text, start, end, style);
    const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__.getScalarValue)(text.text, event);
    const joined = pieces.map(piece => piece.text).join('');
    if (joined === value)
        return text.compose(pieces);
    // The library's reading is authoritative. Where ours differs only in trailing line breaks the
    // positions still hold; otherwise the whole scalar is one piece.
    if (joined.startsWith(value))
        return text.compose(truncate(pieces, value.length));
    return text.compose([{ text: value, start, end }]);
}
function truncate(pieces, length) {
    const result = [];
    let left = length;
    for (const piece of pieces) {
        if (left <= 0)
            break;
        if (piece.text.length <= left)
            result.push(piece);
        else
            result.push({ text: piece.text.slice(0, left), start: piece.start, end: piece.start + left });
        left -= piece.text.length;
    }
    return result;
}
/** Lines of a range: content without its break, and the break. */
function* linesOf(source, start, end) {
    let position = start;
    while (position < end) {
        let stop = position;
        while (stop < end && source[stop] !== '\n' && source[stop] !== '\r')
            stop++;
        let next = stop;
        if (next < end)
            next += source[next] === '\r' && source[next + 1] === '\n' && next + 1 < end ? 2 : 1;
        yield { start: position, stop, next };
        position = next;
    }
}
/** Plain and quoted scalars: escapes, and line folding (YAML 1.2 section 6.5). */
function flowPieces(source, start, end, style) {
    const pieces = [];
    const lines = [...linesOf(source, start, end)];
    let breaks = 0;
    let breakStart = start;
    let continued = false;
    lines.forEach((line, index) => {
        let from = line.start;
        let to = line.stop;
        const first = index === 0;
        const last = index === lines.length - 1;
        if (!first)
            while (from < to && (source[from] === ' ' || source[from] === '\t'))
                from++;
        const escapedBreak = style === 'double' && !last && endsInBackslash(source, from, to);
        if (!last && !escapedBreak)
            while (to > from && (source[to - 1] === ' ' || source[to - 1] === '\t'))
                to--;
        if (!first && from === to && !last) {
            breaks++;
            return;
        }
        if (!first) {
            const folded = breaks > 0 ? '\n'.repeat(breaks) : continued ? '' : ' ';
            if (folded !== '')
                pieces.push({ text: folded, start: breakStart, end: from });
        }
        addContent(source, from, escapedBreak ? to - 1 : to, style, pieces);
        breaks = 0;
        breakStart = to;
        continued = escapedBreak;
    });
    return pieces;
}
function endsInBackslash(source, from, to) {
    let count = 0;
    while (to - 1 - count >= from && source[to - 1 - count] === '\\')
        count++;
    return count % 2 === 1;
}
const doubleEscapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029'
};
const hexLengths = { x: 2, u: 4, U: 8 };
function addContent(source, from, to, style, pieces) {
    const marker = style === 'single' ? "''" : style === 'double' ? '\\' : undefined;
    const raw = source.slice(from, to);
    const literal = (start, end) => {
        if (end > start)
            pieces.push({ text: raw.slice(start, end), start: from + start, end: from + end });
    };
    let position = 0;
    while (marker) {
        const at = raw.indexOf(marker, position);
        if (at < 0)
            break;
        literal(position, at);
        const letter = raw[at + 1] ?? '';
        const digits = style === 'double' ? (hexLengths[letter] ?? 0) : 0;
        const decoded = style === 'single'
            ? "'"
            : digits
                ? codePoint(raw.slice(at + 2, at + 2 + digits))
                : (doubleEscapes[letter] ?? letter);
        position = Math.min(at + 2 + digits, raw.length);
        pieces.push({ text: decoded, start: from + at, end: from + position });
    }
    literal(position, raw.length);
}
function codePoint(hex) {
    const code = Number.parseInt(hex, 16);
    return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
/** Literal and folded block scalars (YAML 1.2 section 8.1). */
function blockPieces(source, event, style) {
    const pieces = [];
    const indent = Math.max(event.indent, 0);
    const lines = [...linesOf(source, event.valueStart, event.valueEnd)].map(line => {
        let from = line.start;
        while (from < line.stop && from - line.start < indent && source[from] === ' ')
            from++;
        return { ...line, from };
    });
    // For each line the next one with content, or -1.
    const following = [];
    let next = -1;
    for (let i = lines.length - 1; i >= 0; i--) {
        following[i] = next;
        if (lines[i].stop > lines[i].from)
            next = i;
    }
    lines.forEach((line, index) => {
        if (line.stop > line.from)
            pieces.push({ text: source.slice(line.from, line.stop), start: line.from, end: line.stop });
        if (line.next === line.stop)
            return;
        const nextContent = following[index];
        if (style === 'folded' && nextContent >= 0 && line.stop > line.from) {
            if (!isMoreIndented(source, line) && !isMoreIndented(source, lines[nextContent])) {
                if (nextContent === index + 1)
                    pieces.push({ text: ' ', start: line.stop, end: line.next });
                return;
            }
        }
        pieces.push({ text: '\n', start: line.stop, end: line.next });
    });
    // Clip and strip are settled against the library's value by the caller.
    return pieces;
}
function isMoreIndented(source, line) {
    const char = source[line.from];
    return line.stop > line.from && (char === ' ' || char === '\t');
}
//# sourceMappingURL=yaml.js.map

/***/ })

};
