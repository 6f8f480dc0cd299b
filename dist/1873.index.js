export const id = 1873;
export const ids = [1873,216];
export const modules = {

/***/ 1873:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: configKeys

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/inputs.js
var inputs = __webpack_require__(52043);
// EXTERNAL MODULE: ./build/shared/lint/config.js
var lint_config = __webpack_require__(55148);
// EXTERNAL MODULE: ./build/shared/lint/credentials/index.js + 9 modules
var credentials = __webpack_require__(94520);
// EXTERNAL MODULE: ./build/shared/lint/finding.js
var finding = __webpack_require__(58489);
// EXTERNAL MODULE: ./build/shared/lint/formats/syntax.js
var syntax = __webpack_require__(32796);
// EXTERNAL MODULE: ./build/shared/lint/formats/yaml.js
var yaml = __webpack_require__(50216);
// EXTERNAL MODULE: ./build/shared/lint/path-matcher.js
var path_matcher = __webpack_require__(42478);
;// CONCATENATED MODULE: ./build/shared/lint/safe-pattern.js
/**
 * Regular expressions that users write into their configuration meet every text under lint. This
 * checks that one cannot make a search slow, whatever the text: a search takes at most
 * `maxChoices` steps for each character.
 */
/** A repetition without an upper bound gets this one. */
const maxRepeat = 512;
/** Ways to match that may have to be tried at one place of the text. */
const maxChoices = 4096;
const minLength = 6;
class PatternError extends Error {
}
/**
 * Checks a pattern: literals, classes, groups, alternatives and bounded repetition. `*` and `+`
 * stand for at most 512 repetitions. Back-references and look-around are refused.
 */
function safePattern(pattern) {
    try {
        const parser = new PatternParser(pattern);
        const cost = parser.parse();
        if (cost.shortest < minLength) {
            return { problem: `it matches texts of fewer than ${minLength} characters: make it longer` };
        }
        if (cost.choices > maxChoices) {
            return {
                problem: 'it could take too long on a long text: give its repetitions bounds, such as {20,60} for +'
            };
        }
        new RegExp(parser.rewritten);
        return { source: parser.rewritten };
    }
    catch (error) {
        if (error instanceof PatternError)
            return { problem: error.message };
        if (error instanceof SyntaxError)
            return { problem: 'it is not a valid regular expression' };
        throw error;
    }
}
class PatternParser {
    rewritten = '';
    pattern;
    at = 0;
    depth = 0;
    constructor(pattern) {
        this.pattern = pattern;
    }
    parse() {
        if (this.pattern.length > 1000)
            throw new PatternError('it is longer than 1,000 characters');
        const cost = this.alternatives();
        if (this.at < this.pattern.length)
            throw new PatternError("it has a ')' without its '('");
        return cost;
    }
    alternatives() {
        let total = this.sequence();
        while (this.pattern[this.at] === '|') {
            this.take(1);
            const next = this.sequence();
            total = {
                choices: total.choices + next.choices,
                shortest: Math.min(total.shortest, next.shortest)
            };
        }
        return total;
    }
    sequence() {
        let choices = 1;
        let shortest = 0;
        while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at])) {
            const cost = this.repeated(this.atom());
            choices = Math.min(choices * cost.choices, Number.MAX_SAFE_INTEGER);
            shortest += cost.shortest;
        }
        return { choices, shortest };
    }
    atom() {
        const one = { choices: 1, shortest: 1 };
        const char = this.pattern[this.at];
        if (char === '(')
            return this.group();
        if (char === '[') {
            const body = /^\[(?:\\.|[^\]\\])*\]/.exec(this.pattern.slice(this.at));
            if (!body)
                throw new PatternError("it has a '[' without its ']'");
            this.take(body[0].length);
            return one;
        }
        if (char === '\\') {
            const next = this.pattern[this.at + 1] ?? '';
            if (/[1-9k]/.test(next))
                throw new PatternError('back-references are not allowed');
            if (/[a-z]/i.test(next) && !/[dDwWsSbBtnr]/.test(next)) {
                throw new PatternError(`the escape \\${next} is not allowed`);
            }
            this.take(2);
            return /[bB]/.test(next) ? { choices: 1, shortest: 0 } : one;
        }
        if ('*+?{'.includes(char))
            throw new PatternError(`'${char}' has nothing to repeat`);
        this.take(1);
        return '^$'.includes(char) ? { choices: 1, shortest: 0 } : one;
    }
    group() {
        const opening = this.pattern.startsWith('(?:', this.at) ? 3 : 1;
        if (opening === 1 && this.pattern[this.at + 1] === '?') {
            throw new PatternError('look-around, named groups and flags are not allowed: write (?:…)');
        }
        if (++this.depth > 20)
            throw new PatternError('its groups are nested too deeply');
        this.take(opening);
        const cost = this.alternatives();
        if (this.pattern[this.at] !== ')')
            throw new PatternError("it has a '(' without its ')'");
        this.take(1);
        this.depth--;
        return cost;
    }
    repeated(cost) {
        const quantifier = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{0,4}))?\})\??/.exec(this.pattern.slice(this.at));
        if (!quantifier) {
            if (this.pattern[this.at] === '{')
                throw new PatternError("write a literal '{' as \\{");
            return cost;
        }
        const [text, sign, low, comma, high] = quantifier;
        const least = sign ? (sign === '+' ? 1 : 0) : Number(low);
        const most = sign === '?' ? 1 : sign || (comma && !high) ? maxRepeat : Number(high ?? low);
        if (most < least || most > maxRepeat) {
            throw new PatternError(`a repetition goes from fewer to more, and to ${maxRepeat} at most`);
        }
        this.at += text.length;
        this.rewritten += `{${least},${most}}`;
        if (/^[*+?{]/.test(this.pattern.slice(this.at))) {
            throw new PatternError('it repeats a repetition');
        }
        return {
            choices: Math.min(cost.choices ** most * (most - least + 1), Number.MAX_SAFE_INTEGER),
            shortest: cost.shortest * least
        };
    }
    take(count) {
        this.rewritten += this.pattern.slice(this.at, this.at + count);
        this.at += count;
    }
}
//# sourceMappingURL=safe-pattern.js.map
// EXTERNAL MODULE: ./build/shared/lint/source.js
var source = __webpack_require__(33751);
;// CONCATENATED MODULE: ./build/shared/lint/config-reader.js










const maxProblems = 20;
/** Keys of the configuration file, and what is read from each. */
const configKeys = [
    '$schema',
    'rules',
    'ignore',
    'exclude',
    'include',
    'gateways',
    'servers',
    'filesystem-roots',
    'trusted-owners',
    'credential-formats',
    'baseline'
];
/**
 * Reads and checks a configuration.
 *
 * @param file name for messages, relative to the linted root.
 * @throws UsageError that lists every problem as `file:line:column: what is wrong`.
 */
function parseConfig(text, file, ruleIds) {
    return new ConfigReader(text, file, ruleIds).read();
}
class ConfigReader {
    file;
    ruleIds;
    problems = [];
    constructor(text, file, ruleIds) {
        this.file = new source/* SourceFile */.s(file, text);
        this.ruleIds = ruleIds;
    }
    read() {
        const { documents, problems } = (0,yaml.parseYaml)(source/* MappedText */.D.of(this.file));
        for (const problem of problems)
            this.problem(problem.range, problem.message);
        if (documents.length > 1) {
            this.problem(documents[1].range, 'the configuration is one YAML document, not several');
        }
        const root = documents[0] && (0,syntax/* resolve */.hd)(documents[0]);
        let config = lint_config/* defaultConfig */.sb;
        if (root && !isNull(root)) {
            const mapping = (0,syntax/* asMapping */.dw)(root);
            if (mapping)
                config = this.config(mapping);
            else
                this.problem(root.range, `the configuration is a mapping of ${configKeys.join(', ')}`);
        }
        if (this.problems.length > 0)
            throw this.error();
        return config;
    }
    config(root) {
        const at = this.keys(root, configKeys, 'the configuration');
        const baseline = at('baseline') && this.text(at('baseline'), 'baseline');
        return {
            rules: this.rules(at('rules')),
            ignore: this.entries(at('ignore'), 'ignore', node => this.ignoreEntry(node)),
            exclude: this.globs(at('exclude'), 'exclude'),
            include: this.globs(at('include'), 'include'),
            gateways: this.texts(at('gateways'), 'gateways', gatewayProblem),
            servers: this.texts(at('servers'), 'servers'),
            filesystemRoots: this.texts(at('filesystem-roots'), 'filesystem-roots'),
            trustedOwners: this.texts(at('trusted-owners'), 'trusted-owners', ownerProblem),
            credentialFormats: this.entries(at('credential-formats'), 'credential-formats', node => this.credentialFormat(node)),
            ...(baseline && { baseline })
        };
    }
    rules(node) {
        if (!node || isNull(node))
            return {};
        const mapping = (0,syntax/* asMapping */.dw)(node);
        if (!mapping) {
            this.problem(node.range, "'rules' is a mapping of rule ids to off, note, warning or error");
            return {};
        }
        const rules = {};
        const levels = ['off', ...finding/* severities */.g];
        for (const { key, value } of mapping.entries) {
            const id = key.text.text;
            this.checkRule(id, key.range);
            const level = (0,syntax/* asText */.e1)(value)?.text ?? '';
            if (levels.includes(level))
                rules[id] = level;
            else
                this.problem(value.range, `a rule is set to one of ${levels.join(', ')}`, level, levels);
        }
        return rules;
    }
    ignoreEntry(node) {
        const mapping = (0,syntax/* asMapping */.dw)(node);
        if (!mapping) {
            this.problem(node.range, 'an ignore is a mapping of rules, paths, reason and, if wanted, until');
            return undefined;
        }
        const at = this.keys(mapping, ['rules', 'paths', 'reason', 'until'], 'an ignore');
        const [rules, paths, reason, until] = [at('rules'), at('paths'), at('reason'), at('until')];
        if (!rules)
            this.problem(node.range, "an ignore needs 'rules': the rules that it silences");
        if (!paths)
            this.problem(node.range, "an ignore needs 'paths': globs of the files it is for");
        if (!reason)
            this.problem(node.range, "an ignore needs a 'reason': why these findings are fine");
        const ruleIds = this.texts(rules, 'rules');
        for (const { node, text } of this.scalars(rules)) {
            if (text === '*') {
                this.problem(node.range, "an ignore names its rules: use 'exclude' to leave files out");
            }
            else
                this.checkRule(text, node.range);
        }
        const why = reason ? (this.text(reason, 'reason') ?? '') : '';
        if (reason && why !== '' && !/\p{L}{2}/u.test(why)) {
            this.problem(reason.range, 'the reason says nothing: write why these findings are fine');
        }
        const day = until && this.text(until, 'until');
        if (day !== undefined && until && !isDate(day)) {
            this.problem(until.range, "'until' is a day written as YYYY-MM-DD");
        }
        return {
            rules: ruleIds,
            paths: this.globs(paths, 'paths'),
            reason: why,
            ...(day && { until: day }),
            location: this.location(node.range)
        };
    }
    credentialFormat(node) {
        const mapping = (0,syntax/* asMapping */.dw)(node);
        const at = mapping && this.keys(mapping, ['id', 'pattern'], 'a credential format');
        const [idNode, patternNode] = [at?.('id'), at?.('pattern')];
        if (!idNode || !patternNode) {
            this.problem(node.range, "a credential format has an 'id' and a 'pattern'");
            return undefined;
        }
        const id = this.text(idNode, 'id');
        const pattern = this.text(patternNode, 'pattern');
        if (id === undefined || pattern === undefined)
            return undefined;
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
            this.problem(idNode.range, "an 'id' is made of lower-case letters, digits and hyphens");
        }
        const checked = safePattern(pattern);
        if ('problem' in checked) {
            this.problem(patternNode.range, `this pattern cannot be used: ${checked.problem}`);
            return undefined;
        }
        return { id, pattern: checked.source };
    }
    /** Look-up of a mapping's keys; unknown ones are problems, with the nearest known one. */
    keys(mapping, known, what) {
        const values = new Map();
        for (const { key, value } of mapping.entries) {
            const name = key.text.text;
            if (known.some(each => each === name))
                values.set(name, value);
            else
                this.problem(key.range, `${what} has no key '${(0,credentials/* shownName */.HD)(name).slice(0, 40)}'`, name, known);
        }
        return (key) => values.get(key);
    }
    entries(node, key, read) {
        const list = node && (0,syntax/* resolve */.hd)(node);
        if (!list || isNull(list))
            return [];
        if (list.kind !== 'sequence') {
            this.problem(list.range, `'${key}' is a list: begin each entry with '- '`);
            return [];
        }
        return list.items.flatMap(item => read(item) ?? []);
    }
    globs(node, key) {
        return this.texts(node, key, path_matcher/* globProblem */.A);
    }
    /** A list of texts; a single text stands for a list of one. */
    texts(node, key, problemOf = () => undefined) {
        if (!node || isNull(node))
            return [];
        const list = (0,syntax/* resolve */.hd)(node);
        const items = list?.kind === 'sequence' ? list.items : [node];
        return items.flatMap(item => {
            const text = this.text(item, key);
            if (text === undefined)
                return [];
            const problem = problemOf(text);
            // The value is not repeated: a gateway's address may hold a password.
            if (problem)
                this.problem(item.range, `'${key}': ${problem}`);
            return problem ? [] : [text];
        });
    }
    scalars(node) {
        const list = node && (0,syntax/* resolve */.hd)(node);
        const items = list?.kind === 'sequence' ? list.items : node ? [node] : [];
        return items.flatMap(item => {
            const text = (0,syntax/* asText */.e1)(item)?.text;
            return text === undefined ? [] : [{ node: item, text }];
        });
    }
    text(node, key) {
        const text = (0,syntax/* asText */.e1)(node)?.text.trim();
        if (text)
            return text;
        this.problem(node.range, text === '' ? `'${key}' is empty` : `'${key}' takes text here`);
        return undefined;
    }
    checkRule(id, range) {
        if (this.ruleIds.includes(id))
            return;
        this.problem(range, `there is no rule '${(0,credentials/* shownName */.HD)(id).slice(0, 40)}'`, id, this.ruleIds);
    }
    problem(range, message, word, candidates) {
        const near = word && candidates ? suggestion(word, candidates) : undefined;
        this.problems.push({
            range,
            message: near ? `${message}: did you mean '${near}'?` : message
        });
    }
    location({ start, end }) {
        const from = this.file.position(start);
        const to = this.file.position(end);
        return {
            file: this.file.path,
            line: from.line,
            column: from.column,
            endLine: to.line,
            endColumn: to.column
        };
    }
    error() {
        const sorted = [...this.problems].sort((a, b) => a.range.start - b.range.start);
        const lines = sorted.slice(0, maxProblems).map(({ range, message }) => {
            const { line, column } = this.file.position(range.start);
            return `${this.file.path}:${line}:${column}: ${message}`;
        });
        const more = sorted.length - lines.length;
        if (more > 0)
            lines.push(`and ${more} more`);
        return new errors/* UsageError */.e(lines.join('\n'));
    }
}
/** What was probably meant: the nearest name, or one that the word abbreviates. */
function suggestion(word, candidates) {
    const abbreviated = () => word.length >= 3 ? candidates.find(candidate => candidate.startsWith(word)) : undefined;
    return (0,inputs/* nearest */.pA)(word, candidates) ?? abbreviated();
}
function isNull(node) {
    const resolved = (0,syntax/* resolve */.hd)(node);
    return resolved?.kind === 'scalar' && resolved.value === null;
}
function gatewayProblem(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return 'it is not a URL, such as https://mcp.acme.com';
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'it must begin with https://';
    if (url.username !== '' || url.password !== '')
        return 'it must not hold a user or password';
    if (url.search !== '' || url.hash !== '')
        return 'write it without query and fragment';
    return undefined;
}
function ownerProblem(text) {
    return /^[\w.-]+(\/[\w.-]+)?$/.test(text)
        ? undefined
        : 'write an owner (azure) or a repository (azure/login)';
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
//# sourceMappingURL=config-reader.js.map

/***/ }),

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
