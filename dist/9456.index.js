export const id = 9456;
export const ids = [9456];
export const modules = {

/***/ 49456:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadHcl: () => (/* binding */ loadHcl)
/* harmony export */ });
/* harmony import */ var _infrastructure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48736);
/* harmony import */ var _tree_sitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31183);


/** The parser for Terraform files, variable files (`.tfvars`) and other HCL. */
async function loadHcl() {
    const grammar = await (0,_tree_sitter_js__WEBPACK_IMPORTED_MODULE_0__/* .loadGrammar */ .o)('terraform');
    return text => parseHcl(grammar, text);
}
/** Where a block begins, when it stands at the beginning of a line. */
const blockStart = /^[A-Za-z_][\w-]*(?:[ \t]+"?[\w-]+"?){0,2}[ \t]*\{/gm;
function parseHcl(grammar, text) {
    return (0,_infrastructure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInParts */ .r_)(text, blockStart, part => grammar.read(part.text, root => new Reader(part).file(root)));
}
class Reader {
    source;
    text;
    problems = [];
    constructor(source) {
        this.source = source;
        this.text = source.text;
    }
    file(root) {
        const body = { attributes: [], blocks: [] };
        this.body(root, body, 0);
        if (root.hasError && this.problems.length === 0) {
            this.problems.push({
                kind: 'error',
                message: 'Terraform syntax',
                range: this.source.range(0, 0)
            });
        }
        return { ...body, problems: this.problems };
    }
    /** Adds attributes and blocks below a node; those inside of an error count as well. */
    body(node, body, depth) {
        if (depth > _infrastructure_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestExpression */ .vK)
            return;
        for (const child of node.children) {
            switch (child.type) {
                case 'attribute':
                    this.attribute(child, body, depth);
                    break;
                case 'block':
                    body.blocks.push(this.block(child, depth));
                    break;
                case 'body':
                    this.body(child, body, depth + 1);
                    break;
                case 'ERROR':
                    this.problems.push({
                        kind: 'error',
                        message: 'Terraform syntax',
                        range: this.range(child)
                    });
                    this.body(child, body, depth + 1);
                    break;
            }
        }
    }
    attribute(node, body, depth) {
        const [name, , value] = node.children.filter(child => child.type !== 'comment');
        if (!name)
            return;
        body.attributes.push({
            name: name.text,
            value: value ? this.expression(value, depth + 1) : this.other(node),
            range: this.range(node)
        });
    }
    block(node, depth) {
        const body = { attributes: [], blocks: [] };
        const labels = [];
        let type = '';
        let header = node.startIndex;
        for (const child of node.children) {
            if (child.type === 'identifier') {
                if (type === '')
                    type = child.text;
                else
                    labels.push(this.source.slice(child.startIndex, child.endIndex));
                header = child.endIndex;
            }
            else if (child.type === 'string_lit') {
                labels.push(this.literal(child.startIndex + 1, child.endIndex - 1));
                header = child.endIndex;
            }
            else if (child.type === 'body')
                this.body(child, body, depth + 1);
            else if (child.type === 'ERROR')
                this.body(node, body, depth + 1);
        }
        const { attributes, blocks } = body;
        return {
            type,
            labels,
            attributes,
            blocks,
            range: this.range(node),
            header: this.source.range(node.startIndex, header)
        };
    }
    expression(node, depth) {
        if (depth > _infrastructure_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestExpression */ .vK)
            return this.other(node);
        const children = node.children.filter(child => child.type !== 'comment');
        const first = children[0];
        switch (node.type) {
            case 'expression':
                if (!first)
                    return this.other(node);
                if (first.type === '(') {
                    const inner = children[1];
                    return this.steps(inner ? this.expression(inner, depth + 1) : this.other(node), children.slice(3), node, depth);
                }
                return this.steps(this.expression(first, depth + 1), children.slice(1), node, depth);
            case 'literal_value':
            case 'template_expr':
            case 'collection_value':
            case 'operation':
            case 'for_expr':
                return first
                    ? this.steps(this.expression(first, depth + 1), children.slice(1), node, depth)
                    : this.other(node);
            case 'string_lit':
            case 'quoted_template':
                return { kind: 'text', range: this.range(node), parts: this.quoted(node, depth) };
            case 'heredoc_template':
                return { kind: 'text', range: this.range(node), parts: this.heredoc(node, depth) };
            case 'numeric_lit':
                return { kind: 'constant', range: this.range(node), value: Number(node.text) };
            case 'bool_lit':
                return { kind: 'constant', range: this.range(node), value: node.text === 'true' };
            case 'null_lit':
                return { kind: 'constant', range: this.range(node), value: null };
            case 'variable_expr':
                return { kind: 'name', range: this.range(node), name: node.text };
            case 'tuple':
                return {
                    kind: 'list',
                    range: this.range(node),
                    items: children
                        .filter(child => child.type === 'expression')
                        .map(child => this.expression(child, depth + 1))
                };
            case 'object':
                return { kind: 'object', range: this.range(node), entries: this.entries(node, depth) };
            case 'function_call': {
                const list = children.find(child => child.type === 'function_arguments');
                const args = (list?.namedChildren ?? []).filter(child => child.type === 'expression');
                const spread = list?.namedChildren.some(child => child.type === 'ellipsis');
                if (spread || !first)
                    return this.other(node);
                return {
                    kind: 'call',
                    range: this.range(node),
                    name: first.text,
                    args: args.map(child => this.expression(child, depth + 1))
                };
            }
            case 'conditional': {
                const [test, consequence, alternative] = node.namedChildren.filter(child => child.type !== 'comment');
                if (!test || !consequence || !alternative)
                    return this.other(node);
                return {
                    kind: 'condition',
                    range: this.range(node),
                    test: this.expression(test, depth + 1),
                    consequence: this.expression(consequence, depth + 1),
                    alternative: this.expression(alternative, depth + 1)
                };
            }
            case 'binary_operation':
            case 'unary_operation':
                return this.operation(node, children, depth);
            case 'for_tuple_expr':
            case 'for_object_expr':
                return this.loop(node, depth);
            default:
                return this.other(node);
        }
    }
    /** `a.b[0].c`: what follows a value. */
    steps(start, steps, whole, depth) {
        let current = start;
        for (const step of steps) {
            const range = { start: start.range.start, end: this.range(step).end };
            const inner = step.namedChildren[0];
            if (step.type === 'get_attr' && inner) {
                current = { kind: 'member', range, object: current, name: inner.text };
            }
            else if (step.type === 'index' && inner) {
                const expression = inner.namedChildren.find(child => child.type === 'expression');
                const legacy = /^\.(\d+)$/.exec(step.text)?.[1];
                const index = expression
                    ? this.expression(expression, depth + 1)
                    : legacy
                        ? { kind: 'constant', range: this.range(step), value: Number(legacy) }
                        : undefined;
                if (!index)
                    return this.other(whole);
                current = { kind: 'index', range, object: current, index };
            }
            else
                return this.other(whole);
        }
        return current;
    }
    operation(node, children, depth) {
        // Operands may be several nodes long: `var.a == b.c[0]`.
        const operands = [];
        let operator = '';
        let group = [];
        const flush = () => {
            const [head, ...rest] = group;
            if (head)
                operands.push(this.steps(this.expression(head, depth + 1), rest, head, depth));
            group = [];
        };
        for (const child of children) {
            if (child.isNamed)
                group.push(child);
            else {
                flush();
                operator = child.type;
            }
        }
        flush();
        return { kind: 'operation', range: this.range(node), operator, operands };
    }
    entries(node, depth) {
        const entries = [];
        for (const child of node.children) {
            if (child.type === 'ERROR') {
                this.problems.push({ kind: 'error', message: 'Terraform syntax', range: this.range(child) });
            }
            if (child.type !== 'object_elem')
                continue;
            const key = child.childForFieldName('key');
            const value = child.childForFieldName('val');
            if (!key || !value)
                continue;
            const bare = /^[\w-]+$/.test(key.text);
            entries.push({
                key: bare
                    ? {
                        kind: 'text',
                        range: this.range(key),
                        parts: [this.source.slice(key.startIndex, key.endIndex)]
                    }
                    : this.expression(key, depth + 1),
                value: this.expression(value, depth + 1),
                range: this.range(child)
            });
        }
        return entries;
    }
    loop(node, depth) {
        const intro = node.namedChildren.find(child => child.type === 'for_intro');
        const names = (intro?.namedChildren ?? []).filter(child => child.type === 'identifier');
        const collection = intro?.namedChildren.find(child => child.type === 'expression');
        const results = node.namedChildren.filter(child => child.type === 'expression');
        const condition = node.namedChildren.find(child => child.type === 'for_cond');
        const test = condition?.namedChildren.find(child => child.type === 'expression');
        const object = node.type === 'for_object_expr';
        const value = results[object ? 1 : 0];
        const grouped = node.children.some(child => child.type === 'ellipsis');
        const valueName = names.at(-1);
        if (!collection || !value || !valueName || grouped)
            return this.other(node);
        const [keyNode] = results;
        return {
            kind: 'loop',
            range: this.range(node),
            ...(names.length > 1 && names[0] ? { keyName: names[0].text } : {}),
            valueName: valueName.text,
            collection: this.expression(collection, depth + 1),
            ...(object && keyNode ? { key: this.expression(keyNode, depth + 1) } : {}),
            value: this.expression(value, depth + 1),
            ...(test ? { filter: this.expression(test, depth + 1) } : {})
        };
    }
    quoted(node, depth) {
        const parts = [];
        const end = Math.max(node.startIndex + 1, node.endIndex - 1);
        let position = node.startIndex + 1;
        const literal = (to) => {
            if (to > position)
                parts.push(this.literal(position, to));
        };
        for (const child of node.children) {
            if (!isTemplate(child))
                continue;
            literal(child.startIndex);
            parts.push(this.template(child, depth));
            position = child.endIndex;
        }
        literal(end);
        return parts;
    }
    template(node, depth) {
        const inner = node.namedChildren.find(child => child.type === 'expression');
        if (node.type !== 'template_interpolation' || !inner)
            return this.other(node);
        const expression = this.expression(inner, depth + 1);
        return { ...expression, range: this.range(node) };
    }
    heredoc(node, depth) {
        const identifiers = node.children.filter(child => child.type === 'heredoc_identifier');
        const begin = this.text.indexOf('\n', identifiers[0]?.endIndex ?? node.startIndex) + 1;
        const last = identifiers[1]?.startIndex ?? node.endIndex;
        const end = Math.max(begin, this.text.lastIndexOf('\n', last - 1) + 1);
        const indentation = this.text.startsWith('<<-', node.startIndex)
            ? commonIndentation(this.text.slice(begin, end))
            : 0;
        const parts = [];
        let position = begin;
        for (const child of node.children) {
            if (!isTemplate(child) || child.startIndex < position)
                continue;
            parts.push(this.lines(position, child.startIndex, begin, indentation));
            parts.push(this.template(child, depth));
            position = child.endIndex;
        }
        parts.push(this.lines(position, end, begin, indentation));
        return parts;
    }
    /** Text of a heredoc: no escapes but `$${` and `%%{`, and `<<-` takes the indentation away. */
    lines(start, end, begin, indentation) {
        const pieces = [];
        let position = start;
        while (position < end) {
            const newline = this.text.indexOf('\n', position);
            const next = newline < 0 || newline >= end ? end : newline + 1;
            let from = position;
            if (position === begin || this.text[position - 1] === '\n') {
                while (from < next && from - position < indentation && /[ \t]/.test(this.text[from])) {
                    from++;
                }
            }
            pushEscaped(pieces, this.text, from, next, /[$%]([$%]\{)/g);
            position = next;
        }
        return pieces.length > 0 ? this.source.compose(pieces) : this.source.slice(start, start);
    }
    literal(start, end) {
        const pieces = [];
        const pattern = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])|\$(\$\{)|%(%\{)/g;
        pushEscaped(pieces, this.text, start, end, pattern);
        return pieces.length > 0 ? this.source.compose(pieces) : this.source.slice(start, start);
    }
    other(node) {
        return { kind: 'other', range: this.range(node) };
    }
    range(node) {
        return this.source.range(node.startIndex, node.endIndex);
    }
}
function isTemplate(node) {
    return node.type === 'template_interpolation' || node.type === 'template_directive';
}
function commonIndentation(body) {
    let smallest = Number.POSITIVE_INFINITY;
    for (const line of body.split('\n')) {
        if (line.trim() === '')
            continue;
        smallest = Math.min(smallest, /^[ \t]*/.exec(line)[0].length);
    }
    return Number.isFinite(smallest) ? smallest : 0;
}
function pushEscaped(pieces, text, start, end, pattern) {
    let position = start;
    const literal = (to) => {
        if (to > position)
            pieces.push({ text: text.slice(position, to), start: position, end: to });
    };
    for (const match of text.slice(start, end).matchAll(pattern)) {
        const at = start + match.index;
        literal(at);
        position = at + match[0].length;
        pieces.push({ text: decode(match[0]), start: at, end: position });
    }
    literal(end);
}
const escapes = { n: '\n', r: '\r', t: '\t' };
function decode(escaped) {
    // `$${` and `%%{` stand for themselves with one sign less.
    if (escaped[0] !== '\\')
        return escaped.slice(1);
    const code = escaped.slice(1);
    if (/^[uU]./.test(code)) {
        const point = Number.parseInt(code.slice(1), 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    }
    return escapes[code] ?? code;
}
//# sourceMappingURL=hcl.js.map

/***/ }),

/***/ 48736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r_: () => (/* binding */ parseInParts),
/* harmony export */   vK: () => (/* binding */ deepestExpression),
/* harmony export */   w4: () => (/* binding */ attributeOf)
/* harmony export */ });
/** Expressions nested deeper than this are not followed. */
const deepestExpression = 150;
function attributeOf(block, name) {
    return block.attributes.find(attribute => attribute.name === name);
}
/**
 * Parses a file, and when it has errors each of its top-level parts by itself, so that an error in
 * one hides none of the others.
 *
 * @param starts where a top-level part begins; with the flags `g` and `m`
 * @param parse gives undefined for text that is too intricate
 */
function parseInParts(text, starts, parse) {
    const whole = parse(text);
    if (whole && whole.problems.length === 0)
        return whole;
    const offsets = [...text.text.matchAll(starts)].map(match => match.index);
    if (whole && offsets.length < 2)
        return whole;
    const parts = [0, ...offsets.filter(offset => offset > 0)];
    const result = { attributes: [], blocks: [], problems: [] };
    for (const [index, start] of parts.slice(0, mostParts).entries()) {
        const part = text.slice(start, parts[index + 1] ?? text.text.length);
        const file = parse(part);
        if (!file) {
            const message = 'too intricate to be parsed';
            result.problems.push({ kind: 'error', message, range: part.range() });
            break;
        }
        result.attributes.push(...file.attributes);
        result.blocks.push(...file.blocks);
        result.problems.push(...file.problems);
    }
    // An error that only shows in the whole, such as a bracket too many between two parts.
    if (result.problems.length === 0)
        result.problems.push(...(whole?.problems ?? []));
    return result;
}
/** Parts that are parsed one by one; files that people wrote have fewer. */
const mostParts = 2000;
//# sourceMappingURL=infrastructure.js.map

/***/ }),

/***/ 31183:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadGrammar)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78877);




/** The files as the bundle carries them (`grammars/`), and as the packages do when run unbundled. */
const files = {
    library: ['tree-sitter.js', 'web-tree-sitter/web-tree-sitter.js'],
    runtime: ['tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'],
    bash: ['bash.wasm', 'tree-sitter-bash/tree-sitter-bash.wasm'],
    bicep: ['bicep.wasm', 'tree-sitter-bicep/tree-sitter-bicep.wasm'],
    terraform: ['terraform.wasm', '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm']
};
let library;
const grammars = new Map();
/** Loads a grammar; each is loaded once, and only the first call waits for the runtime. */
function loadGrammar(name) {
    let grammar = grammars.get(name);
    if (!grammar) {
        grammar = load(name);
        grammars.set(name, grammar);
    }
    return grammar;
}
async function load(name) {
    library ??= loadLibrary();
    const { Language, Parser } = await library;
    const language = await Language.load(await wasm(name));
    const parser = new Parser();
    parser.setLanguage(language);
    return { read: (text, read) => parse(parser, text, read) };
}
async function loadLibrary() {
    // Compiling the lexers of large grammars a second time, optimised, costs V8 seconds of processor
    // time and hundreds of megabytes (2.1 GB on Node 24 for one of them); the baseline code is fast
    // enough. `--liftoff-only` and `--no-wasm-tier-up` have no effect at run time on Node 24.
    node_v8__WEBPACK_IMPORTED_MODULE_3__.setFlagsFromString('--wasm-tier-up-filter=999999');
    // Loaded as it is: the bundler's form of its `import("module")` does not work.
    const url = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(await locate('library')).href;
    const library = await import(/* webpackIgnore: true */ url);
    await library.Parser.init({ wasmBinary: await wasm('runtime') });
    return library;
}
/**
 * Milliseconds that a text may cost. Real files need a hundredth of it; long chains of ambiguous
 * tokens (`a|a|a|…`) make a GLR parser quadratic in time and memory, and must not stop the run.
 */
const budget = (length) => 1000 + length / 250;
/** Set once the runtime gave up, which it does when memory runs out; it cannot be started again. */
let broken = false;
function parse(parser, text, read) {
    if (broken)
        return undefined;
    let tree = null;
    const end = performance.now() + budget(text.length);
    try {
        tree = parser.parse(text, null, { progressCallback: () => performance.now() > end });
        if (!tree)
            parser.reset();
    }
    catch {
        broken = true;
    }
    if (!tree)
        return undefined;
    try {
        return read(tree.rootNode);
    }
    finally {
        tree.delete();
    }
}
async function wasm(name) {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile(await locate(name));
}
async function locate(name) {
    const [bundled, packaged] = files[name];
    let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (;;) {
        for (const candidate of [
            node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'grammars', bundled),
            node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'node_modules', ...packaged.split('/'))
        ]) {
            try {
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access(candidate);
                return candidate;
            }
            catch {
                // Not here: look further up.
            }
        }
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
        if (parent === folder)
            break;
        folder = parent;
    }
    throw new Error(`grammars/${bundled} is missing beside the program; install mcp-gatehouse again, with its whole dist folder`);
}
//# sourceMappingURL=tree-sitter.js.map

/***/ })

};
