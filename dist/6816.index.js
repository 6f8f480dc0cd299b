export const id = 6816;
export const ids = [6816];
export const modules = {

/***/ 26816:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadBicep: () => (/* binding */ loadBicep)
/* harmony export */ });
/* harmony import */ var _infrastructure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48736);
/* harmony import */ var _tree_sitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31183);


/** The parser for Bicep files and parameter files (`.bicepparam`). */
async function loadBicep() {
    const grammar = await (0,_tree_sitter_js__WEBPACK_IMPORTED_MODULE_0__/* .loadGrammar */ .o)('bicep');
    return text => parseBicep(grammar, text);
}
/** Where a declaration begins, when it stands at the beginning of a line. */
const declarationStart = /^(?:@\w|(?:param|var|resource|module|output|type|func|targetScope|metadata|import|using)\b)/gm;
function parseBicep(grammar, text) {
    return (0,_infrastructure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInParts */ .r_)(text, declarationStart, part => {
        // The grammar does not know the parameters of parameter files, which have no type.
        const known = part.text.replace(/^param(?=[ \t]+\w+[ \t]*=)/gm, 'var  ');
        return grammar.read(known, root => new Reader(part).file(root));
    });
}
const declarations = {
    resource_declaration: 'resource',
    module_declaration: 'module',
    parameter_declaration: 'param',
    variable_declaration: 'var',
    using_statement: 'using'
};
class Reader {
    source;
    text;
    problems = [];
    constructor(source) {
        this.source = source;
        this.text = source.text;
    }
    file(root) {
        const blocks = [];
        this.statements(root, blocks, 0);
        return { attributes: [], blocks, problems: this.problems };
    }
    statements(node, blocks, depth) {
        if (depth > _infrastructure_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestExpression */ .vK)
            return;
        for (const child of node.children) {
            if (declarations[child.type])
                blocks.push(this.declaration(child, depth));
            else if (child.type === 'ERROR') {
                // Newer than the grammar, and nothing to look at.
                if (!/^(?:extension|provider)\b/.test(this.text.slice(child.startIndex, child.endIndex))) {
                    this.problems.push({ kind: 'error', message: 'Bicep syntax', range: this.range(child) });
                }
                this.statements(child, blocks, depth + 1);
            }
            else if (child.type === 'statement' || child.type === 'declaration') {
                this.statements(child, blocks, depth + 1);
            }
        }
    }
    declaration(node, depth) {
        const labels = [];
        let value;
        let afterEquals = false;
        let header = node.startIndex;
        for (const child of node.children) {
            if (child.type === '=')
                afterEquals = true;
            else if (child.type === 'ERROR') {
                this.problems.push({ kind: 'error', message: 'Bicep syntax', range: this.range(child) });
            }
            else if (afterEquals && child.isNamed && !value && child.type !== 'comment') {
                value = this.expression(child, depth + 1);
            }
            else if (!afterEquals && child.type === 'identifier') {
                labels.push(this.source.slice(child.startIndex, child.endIndex));
                header = child.endIndex;
            }
            else if (!afterEquals && child.type === 'string') {
                labels.push(this.plain(child));
                header = child.endIndex;
            }
        }
        const object = bodyOf(value);
        const isParameter = this.text.startsWith('param', node.startIndex);
        return {
            type: isParameter ? 'param' : declarations[node.type],
            labels,
            attributes: (object?.entries ?? []).flatMap(entry => {
                const [name] = entry.key.kind === 'text' ? entry.key.parts : [];
                return name && 'text' in name
                    ? [{ name: name.text, value: entry.value, range: entry.range }]
                    : [];
            }),
            blocks: object ? (this.nested.get(object) ?? []) : [],
            ...(value && { value }),
            range: this.range(node),
            header: this.source.range(node.startIndex, header)
        };
    }
    /** Child resources by the body in which they are declared. */
    nested = new Map();
    expression(node, depth) {
        if (depth > _infrastructure_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestExpression */ .vK)
            return this.other(node);
        const range = this.range(node);
        const named = node.namedChildren.filter(child => child.type !== 'comment');
        switch (node.type) {
            case 'string':
                return { kind: 'text', range, parts: this.quoted(node, depth) };
            case 'number':
                return { kind: 'constant', range, value: Number(node.text) };
            case 'boolean':
                return { kind: 'constant', range, value: node.text === 'true' };
            case 'null':
                return { kind: 'constant', range, value: null };
            case 'identifier':
            case 'property_identifier':
                return { kind: 'name', range, name: node.text };
            case 'array':
                return { kind: 'list', range, items: named.map(child => this.expression(child, depth + 1)) };
            case 'object':
                return this.object(node, depth);
            case 'parenthesized_expression':
            case 'expression':
            case 'primary_expression':
                return named[0] ? this.expression(named[0], depth + 1) : this.other(node);
            case 'call_expression': {
                const callee = node.childForFieldName('function');
                const args = node.childForFieldName('arguments');
                if (!callee || !args)
                    return this.other(node);
                return {
                    kind: 'call',
                    range,
                    name: callee.text,
                    args: args.namedChildren
                        .filter(child => child.type !== 'comment')
                        .map(child => this.expression(child, depth + 1))
                };
            }
            case 'member_expression': {
                const object = node.childForFieldName('object');
                const property = node.childForFieldName('property');
                if (!object || !property)
                    return this.other(node);
                const name = property.text;
                return this.step(object, node, depth, value => ({
                    kind: 'member',
                    range,
                    object: value,
                    name
                }));
            }
            case 'subscript_expression': {
                const object = node.childForFieldName('object');
                const index = node.childForFieldName('index');
                if (!object || !index)
                    return this.other(node);
                const at = this.expression(index, depth + 1);
                return this.step(object, node, depth, value => ({
                    kind: 'index',
                    range,
                    object: value,
                    index: at
                }));
            }
            case 'ternary_expression': {
                const [test, consequence, alternative] = ['condition', 'consequence', 'alternative'].map(name => node.childForFieldName(name));
                if (!test || !consequence || !alternative)
                    return this.other(node);
                return {
                    kind: 'condition',
                    range,
                    test: this.expression(test, depth + 1),
                    consequence: this.expression(consequence, depth + 1),
                    alternative: this.expression(alternative, depth + 1)
                };
            }
            case 'binary_expression':
            case 'unary_expression': {
                const operator = node.children.find(child => !child.isNamed);
                return {
                    kind: 'operation',
                    range,
                    operator: operator?.type ?? '',
                    operands: named.map(child => this.expression(child, depth + 1))
                };
            }
            case 'for_statement':
                return this.loop(node, depth);
            case 'if_statement': {
                // A resource that exists under a condition: what it would be.
                const body = named.find(child => child.type === 'object');
                return body ? this.expression(body, depth + 1) : this.other(node);
            }
            default:
                return this.other(node);
        }
    }
    /**
     * The grammar reads `a ? b : c.d` as `(a ? b : c).d` and `a ?? b.c` as `(a ?? b).c`: the step
     * belongs to the last operand.
     */
    step(object, node, depth, make) {
        const value = depth > _infrastructure_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestExpression */ .vK ? this.other(node) : this.expression(object, depth + 1);
        if (object.type === 'parenthesized_expression')
            return make(value);
        const into = (target) => {
            if (target.kind === 'condition')
                return { ...target, alternative: into(target.alternative) };
            const last = target.kind === 'operation' ? target.operands.at(-1) : undefined;
            return target.kind === 'operation' && last
                ? { ...target, operands: [...target.operands.slice(0, -1), into(last)] }
                : make(target);
        };
        return into(value);
    }
    object(node, depth) {
        const entries = [];
        const resources = [];
        for (const child of node.children) {
            if (child.type === 'ERROR') {
                this.problems.push({ kind: 'error', message: 'Bicep syntax', range: this.range(child) });
            }
            if (child.type === 'resource_declaration') {
                resources.push(this.declaration(child, depth + 1));
            }
            if (child.type !== 'object_property')
                continue;
            const [key, value] = child.namedChildren.filter(item => item.type !== 'comment' && item.type !== 'decorators');
            if (!key)
                continue;
            if (key.type === 'resource_declaration') {
                resources.push(this.declaration(key, depth + 1));
                continue;
            }
            if (!value)
                continue;
            entries.push({
                key: key.type === 'string'
                    ? this.expression(key, depth + 1)
                    : {
                        kind: 'text',
                        range: this.range(key),
                        parts: [this.source.slice(key.startIndex, key.endIndex)]
                    },
                value: this.expression(value, depth + 1),
                range: this.range(child)
            });
        }
        const object = { kind: 'object', range: this.range(node), entries };
        if (resources.length > 0)
            this.nested.set(object, resources);
        return object;
    }
    loop(node, depth) {
        const parameters = node.namedChildren.find(child => child.type === 'for_loop_parameters');
        const names = parameters?.namedChildren ?? [];
        const single = node.childForFieldName('initializer');
        const valueName = names.find(child => child.type === 'loop_variable') ?? single ?? undefined;
        const keyName = names.find(child => child.type === 'loop_enumerator');
        const body = node.childForFieldName('body');
        const inIndex = node.children.findIndex(child => child.type === 'in');
        const collection = node.children.slice(inIndex + 1).find(child => child.isNamed);
        if (!valueName || !body || !collection || inIndex < 0)
            return this.other(node);
        const filter = body.type === 'if_statement'
            ? body.namedChildren.find(child => child.type === 'parenthesized_expression')
            : undefined;
        return {
            kind: 'loop',
            range: this.range(node),
            ...(keyName && { keyName: keyName.text }),
            valueName: valueName.text,
            collection: this.expression(collection, depth + 1),
            value: this.expression(body, depth + 1),
            ...(filter && { filter: this.expression(filter, depth + 1) })
        };
    }
    quoted(node, depth) {
        if (this.text.startsWith("'''", node.startIndex)) {
            // Nothing is escaped in these; the first line break does not count.
            const newline = /^\r?\n/.exec(this.text.slice(node.startIndex + 3, node.startIndex + 5));
            const start = node.startIndex + 3 + (newline?.[0].length ?? 0);
            return [this.source.slice(start, Math.max(start, node.endIndex - 3))];
        }
        const parts = [];
        let pieces = [];
        const flush = () => {
            if (pieces.length > 0)
                parts.push(this.source.compose(pieces));
            pieces = [];
        };
        for (const child of node.children) {
            if (child.type === 'string_content') {
                pieces.push({ text: child.text, start: child.startIndex, end: child.endIndex });
            }
            else if (child.type === 'escape_sequence') {
                pieces.push({ text: decode(child.text), start: child.startIndex, end: child.endIndex });
            }
            else if (child.type === 'interpolation') {
                flush();
                const inner = child.namedChildren[0];
                const expression = inner ? this.expression(inner, depth + 1) : this.other(child);
                parts.push({ ...expression, range: this.range(child) });
            }
        }
        flush();
        return parts;
    }
    plain(node) {
        return this.source.slice(node.startIndex + 1, Math.max(node.startIndex + 1, node.endIndex - 1));
    }
    other(node) {
        return { kind: 'other', range: this.range(node) };
    }
    range(node) {
        return this.source.range(node.startIndex, node.endIndex);
    }
}
/** The object of a declaration, also of one in a loop. */
function bodyOf(value) {
    if (value?.kind === 'loop')
        return bodyOf(value.value);
    return value?.kind === 'object' ? value : undefined;
}
const escapes = { n: '\n', r: '\r', t: '\t' };
function decode(escaped) {
    const unicode = /^\\u\{([0-9A-Fa-f]{1,6})\}$/.exec(escaped);
    if (unicode) {
        const point = Number.parseInt(unicode[1], 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    }
    const code = escaped.slice(1);
    return escapes[code] ?? code;
}
//# sourceMappingURL=bicep.js.map

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
