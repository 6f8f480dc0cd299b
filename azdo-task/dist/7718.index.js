export const id = 7718;
export const ids = [7718];
export const modules = {

/***/ 97005:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ bindingSubject),
/* harmony export */   Im: () => (/* binding */ mappedClaim),
/* harmony export */   Zn: () => (/* binding */ googleSubjects),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* unused harmony export mappingOf */
/* harmony import */ var _partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11477);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51753);


/**
 * The trusts of workload identity pools: each provider by its condition, and each binding to a
 * principal of a pool together with the condition of the pool's provider.
 * Source: Google Cloud documentation, "Workload Identity Federation".
 */
function googleSubjects(blocks) {
    const providers = blocks.flatMap(block => readProvider(block) ?? []);
    const bindings = blocks.flatMap(block => readBindings(block, providers));
    const bound = new Set(bindings.flatMap(({ pool }) => pool ?? []));
    return [
        // What a condition on the owner leaves open, the bindings of the pool may close.
        ...providers
            .filter(({ pool, subject }) => !(bound.has(pool) && subject.tests.length > 0))
            .map(({ subject }) => subject),
        ...bindings.map(({ subject }) => subject)
    ];
}
function readProvider(block) {
    if (block.type !== 'google_iam_workload_identity_pool_provider' || !block.oidc)
        return undefined;
    const issuer = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(block.oidc('issuer_uri'));
    const mapping = mappingOf(block.value('attribute_mapping'));
    const condition = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(block.value('attribute_condition'));
    const { tests, partial } = condition
        ? parseCondition(condition, mapping)
        : { tests: [], partial: false };
    const audiences = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)(block.oidc('allowed_audiences')).flatMap(item => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(item) ?? []);
    return {
        pool: poolKey(block.written('workload_identity_pool_id')),
        mapping,
        subject: {
            provider: 'gcp',
            name: block.name,
            file: block.place.file,
            range: block.place.range,
            tests,
            audiences,
            partial,
            ...(issuer && { issuer })
        }
    };
}
/** `google.subject = "assertion.sub"`: the claims by their attributes. */
function mappingOf(value) {
    const mapping = new Map();
    for (const option of (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)(value)) {
        if (option.kind !== 'object')
            continue;
        for (const item of option.entries) {
            const claim = mappedClaim((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(item.value) ?? '');
            if (claim)
                mapping.set(item.key.text.text, claim);
        }
    }
    return mapping;
}
/** Expressions that cut the value of a shorter claim of GitHub out of a longer one. */
const claimParts = [
    [/^assertion\.sub\.extract\(\s*['"]repo:\{\w{1,100}\}\/['"]\s*\)$/, 'repository_owner'],
    [/^assertion\.repository\.extract\(\s*['"]\{\w{1,100}\}\/['"]\s*\)$/, 'repository_owner'],
    [/^assertion\.repository\.split\(\s*['"]\/['"]\s*\)\[0\]$/, 'repository_owner'],
    [/^assertion\.(?:sub|ref)\.extract\(\s*['"][\w:/]{0,20}heads\/\{\w{1,100}\}\/?['"]\s*\)$/, 'ref']
];
/**
 * The claim whose value an attribute gets; undefined when it is computed from claims in a way that is
 * not known here.
 * Source: Google Cloud documentation, "Workload Identity Federation", "Attribute mappings".
 */
function mappedClaim(expression) {
    const text = expression.trim();
    const direct = /^assertion(?:\.(\w+)|\[['"](\w+)['"]\])$/.exec(text);
    if (direct)
        return (direct[1] ?? direct[2]).toLowerCase();
    return claimParts.find(([pattern]) => pattern.test(text))?.[1];
}
function readBindings(block, providers) {
    if (!/^google_.*_iam_(?:member|binding)$/.test(block.type))
        return [];
    const members = [...(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)(block.value('member')), ...(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)(block.value('members'))].flatMap(item => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(item) ?? []);
    return members.flatMap(member => {
        const subject = bindingSubject(member, block.name, block.place, providers);
        return subject ? [subject] : [];
    });
}
/** The trust of `principalSet://…/attribute.repository/acme/app` and its kin. */
function bindingSubject(member, name, place, providers) {
    const { text } = member.text;
    const match = /^principal(?:Set)?:\/\/iam\.googleapis\.com\/([\s\S]{1,600}?)\/(?:(subject|group|attribute\.\w{1,100})\/|(\*)$)/.exec(text);
    if (!match)
        return undefined;
    const pool = poolKey(match[1]);
    const provider = providers.find(item => item.pool === pool) ??
        (providers.length === 1 && member.holes.length > 0 ? providers[0] : undefined);
    const value = (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slicePartial */ .Ym)(member, match[0].length);
    const attribute = match[2];
    const claim = attribute === undefined
        ? undefined
        : attribute === 'subject'
            ? (provider?.mapping.get('google.subject') ?? (provider?.mapping.size ? undefined : 'sub'))
            : (provider?.mapping.get(attribute) ?? attribute.replace(/^attribute\./, ''));
    // What a computed attribute asks of a token is not known.
    const isComputed = attribute !== undefined &&
        provider?.mapping.has(attribute === 'subject' ? 'google.subject' : attribute) === false;
    const own = attribute === undefined
        ? []
        : [{ claim: claim ?? attribute, comparison: 'exact', values: [value] }];
    return {
        pool: provider?.pool,
        subject: {
            provider: 'gcp',
            name,
            file: place.file,
            range: place.range,
            tests: [...own, ...(provider?.subject.tests ?? [])],
            audiences: [],
            partial: provider && !isComputed ? provider.subject.partial : true,
            ...(provider?.subject.issuer && { issuer: provider.subject.issuer })
        }
    };
}
/** The pool that an expression names, whatever attribute of it. */
function poolKey(text) {
    const reference = /google_iam_workload_identity_pool\.(\w+)/.exec(text ?? '');
    return reference
        ? reference[1]
        : (text ?? '').replace(/^.*workloadIdentityPools\//, '').replace(/["${}]/g, '');
}
/**
 * Takes a condition in the Common Expression Language apart: comparisons joined by `&&`, with `||`
 * between values of one claim. What is not understood makes the result partial.
 */
function parseCondition(condition, mapping = new Map()) {
    const tests = [];
    let partial = false;
    for (const [start, end] of splitTop(condition.text.text, '&&')) {
        const term = stripped(condition.text.text, start, end);
        const alternatives = splitTop(condition.text.text.slice(...term), '||').map(([from, to]) => [from + term[0], to + term[0]]);
        const parsed = alternatives.map(range => {
            const inner = stripped(condition.text.text, ...range);
            return comparison((0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slicePartial */ .Ym)(condition, ...inner), mapping);
        });
        const [first] = parsed;
        const alike = first &&
            parsed.every(test => test && test.claim === first.claim && test.comparison === first.comparison);
        if (!alike)
            partial = true;
        else
            tests.push({ ...first, values: parsed.flatMap(test => test?.values ?? []) });
    }
    return { tests, partial };
}
/** Ranges between separators that stand outside of quotes and brackets. */
function splitTop(text, separator) {
    const ranges = [];
    let depth = 0;
    let quote = '';
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (quote !== '') {
            if (char === '\\')
                i++;
            else if (char === quote)
                quote = '';
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if (char === '(' || char === '[' || char === '{')
            depth++;
        else if (char === ')' || char === ']' || char === '}')
            depth--;
        else if (depth === 0 && text.startsWith(separator, i)) {
            ranges.push([start, i]);
            start = i + separator.length;
            i = start - 1;
        }
    }
    ranges.push([start, text.length]);
    return ranges;
}
/** The range without blanks and without brackets around the whole. */
function stripped(text, start, end) {
    let [from, to] = [start, end];
    for (;;) {
        while (from < to && /\s/.test(text[from]))
            from++;
        while (to > from && /\s/.test(text[to - 1]))
            to--;
        if (text[from] !== '(' || text[to - 1] !== ')' || !closesAtEnd(text.slice(from, to))) {
            return [from, to];
        }
        from++;
        to--;
    }
}
function closesAtEnd(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '(')
            depth++;
        else if (text[i] === ')' && --depth === 0)
            return i === text.length - 1;
    }
    return false;
}
function comparison(term, mapping) {
    const { text } = term.text;
    const name = String.raw `(assertion|attribute|google)(?:\.(\w+)|\[['"](\w+)['"]\])`;
    const quoted = `(?:'([^']*)'|"([^"]*)")`;
    const equal = new RegExp(`^${name}\\s*==\\s*${quoted}$`).exec(text);
    const starts = new RegExp(`^${name}\\.startsWith\\(\\s*${quoted}\\s*\\)$`).exec(text);
    const match = equal ?? starts;
    if (match) {
        const claim = claimName(match[1], (match[2] ?? match[3]), mapping);
        const value = match[4] ?? match[5] ?? '';
        const quote = match[4] === undefined ? '"' : "'";
        const end = text.lastIndexOf(quote);
        const values = [(0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slicePartial */ .Ym)(term, end - value.length, end)];
        return { claim, comparison: equal ? 'exact' : 'prefix', values };
    }
    const list = new RegExp(`^${name}\\s+in\\s+\\[([^\\]]*)\\]$`).exec(text);
    if (!list)
        return undefined;
    const offset = text.lastIndexOf('[') + 1;
    const values = [...list[4].matchAll(/'([^']*)'|"([^"]*)"/g)].map(item => {
        const start = offset + item.index + 1;
        return (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slicePartial */ .Ym)(term, start, start + item[0].length - 2);
    });
    return {
        claim: claimName(list[1], (list[2] ?? list[3]), mapping),
        comparison: 'exact',
        values
    };
}
function claimName(scope, name, mapping) {
    if (scope === 'assertion')
        return name.toLowerCase();
    const mapped = mapping.get(`${scope}.${name}`);
    if (mapped)
        return mapped.toLowerCase();
    return scope === 'google' && name === 'subject' ? 'sub' : name.toLowerCase();
}
//# sourceMappingURL=google.js.map

/***/ }),

/***/ 66674:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LazyBlock: () => (/* binding */ LazyBlock),
  TerraformModule: () => (/* binding */ TerraformModule),
  TerraformModules: () => (/* binding */ TerraformModules),
  localSource: () => (/* binding */ localSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/shared/lint/formats/hcl-outline.js
/**
 * Finds the blocks at the top of a Terraform file by its brackets, strings, heredocs and comments
 * alone. Many times faster than parsing: of a large configuration only the few blocks that matter
 * are then parsed. Linear.
 */
function outlineHcl(source) {
    const { text } = source;
    const blocks = [];
    const problems = [];
    // What is open: a bracket, a template in a string, or a string.
    const open = [];
    const header = /([A-Za-z_][\w-]{0,200})((?:[ \t]+(?:"[^"\r\n]{0,300}"|[A-Za-z_][\w-]{0,200})){0,9})[ \t]*\{/y;
    let block;
    const problem = (message, at) => {
        problems.push({ kind: 'error', message, range: source.range(at, at + 1) });
    };
    let i = 0;
    while (i < text.length) {
        const char = text[i];
        const top = open.at(-1);
        if (top?.kind === '"') {
            if (char === '\\')
                i += 2;
            else if (char === '"') {
                open.pop();
                i++;
            }
            else if ((char === '$' || char === '%') && text[i + 1] === '{') {
                // `$${` is text.
                if (text[i - 1] !== char)
                    open.push({ kind: '${', at: i });
                i += 2;
            }
            else if (char === '\n') {
                problem('a string is not closed', top.at);
                open.pop();
                i++;
            }
            else
                i++;
            continue;
        }
        if (!top && /[A-Za-z_]/.test(char)) {
            header.lastIndex = i;
            const match = header.exec(text);
            if (match) {
                const labels = [...match[2].matchAll(/"([^"]*)"|([\w-]+)/g)].map(label => label[1] ?? label[2]);
                block = { type: match[1], labels, start: i };
                i += match[0].length;
                open.push({ kind: '{', at: i - 1 });
                continue;
            }
            while (i < text.length && /[\w-]/.test(text[i]))
                i++;
            continue;
        }
        switch (char) {
            case '"':
                open.push({ kind: '"', at: i });
                break;
            case '{':
            case '(':
            case '[':
                open.push({ kind: char, at: i });
                break;
            case '}':
            case ')':
            case ']': {
                const expected = { '{': '}', '${': '}', '(': ')', '[': ']', '"': '' }[top?.kind ?? '"'];
                if (expected !== char)
                    problem(`'${char}' closes nothing`, i);
                else {
                    open.pop();
                    if (open.length === 0 && block) {
                        blocks.push({
                            type: block.type,
                            labels: block.labels,
                            range: { start: block.start, end: i + 1 }
                        });
                        block = undefined;
                    }
                }
                break;
            }
            case '#':
                i = endOfLine(text, i);
                continue;
            case '/':
                if (text[i + 1] === '/') {
                    i = endOfLine(text, i);
                    continue;
                }
                if (text[i + 1] === '*') {
                    const end = text.indexOf('*/', i + 2);
                    if (end < 0)
                        problem('a comment is not closed', i);
                    i = end < 0 ? text.length : end + 2;
                    continue;
                }
                break;
            case '<':
                if (text[i + 1] === '<') {
                    const end = endOfHeredoc(text, i);
                    if (end !== undefined) {
                        if (end < 0)
                            problem('a heredoc is not closed', i);
                        i = end < 0 ? text.length : end;
                        continue;
                    }
                }
                break;
        }
        i++;
    }
    if (block) {
        problem("no '}' for this block", open[0]?.at ?? block.start);
        blocks.push({
            type: block.type,
            labels: block.labels,
            range: { start: block.start, end: text.length }
        });
    }
    return { blocks, problems };
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** Offset behind a heredoc; -1 when it has no end, undefined when none begins here. */
function endOfHeredoc(text, from) {
    const start = /<<-?([A-Za-z_][\w-]{0,100})\r?\n/y;
    start.lastIndex = from;
    const match = start.exec(text);
    if (!match)
        return undefined;
    const name = match[1];
    let at = start.lastIndex;
    while (at < text.length) {
        const end = endOfLine(text, at);
        if (text.slice(at, end).trim() === name)
            return end;
        at = end + 1;
    }
    return -1;
}
//# sourceMappingURL=hcl-outline.js.map
// EXTERNAL MODULE: ./build/shared/lint/formats/infrastructure.js
var infrastructure = __webpack_require__(48736);
// EXTERNAL MODULE: ./build/shared/lint/source.js
var source = __webpack_require__(33751);
;// CONCATENATED MODULE: ./build/shared/lint/federation/terraform-module.js




/**
 * A block with the file that it stands in, parsed when it is asked for. Only what many expressions
 * refer to is kept: a large configuration has thousands of resources, each looked at once.
 */
class LazyBlock {
    file;
    /** The block as it is written. */
    source;
    parse;
    keep;
    parsed;
    constructor(file, source, keep, parse) {
        this.file = file;
        this.source = source;
        this.keep = keep;
        this.parse = parse;
    }
    get item() {
        const block = this.parsed ?? this.parse() ?? noBlock;
        if (this.keep)
            this.parsed = block;
        return block;
    }
}
const noBlock = {
    type: '',
    labels: [],
    attributes: [],
    blocks: [],
    range: { start: 0, end: 0 },
    header: { start: 0, end: 0 }
};
/** The Terraform files of one folder, as Terraform takes them together. */
class TerraformModule {
    folder;
    variables = new Map();
    /** By `type.name`; data sources by `data.type.name`. */
    resources = new Map();
    calls = [];
    localBlocks = [];
    /** Variable files: those that Terraform reads by itself first. */
    values = [];
    locals;
    constructor(folder) {
        this.folder = folder;
    }
    local(name) {
        this.locals ??= new Map(this.localBlocks.flatMap(({ item, file }) => item.attributes.map(({ name, value }) => [name, { item: value, file }])));
        return this.locals.get(name);
    }
}
/** Terraform modules by folder, each parsed once when it is asked for. */
class TerraformModules {
    parse;
    files;
    modules = new Map();
    problems = [];
    constructor(parse, files) {
        this.parse = parse;
        this.files = files;
    }
    get(folder) {
        const key = folder === '.' ? '' : folder;
        let module = this.modules.get(key);
        if (!module) {
            module = this.load(key);
            this.modules.set(key, module);
        }
        return module;
    }
    /** A file beside a module, for `file("…")`. */
    file(folder, name) {
        return this.files.read(external_node_path_.posix.join(folder, name));
    }
    load(folder) {
        const module = new TerraformModule(folder);
        const names = this.files.list(folder);
        for (const name of names) {
            const file = /\.(?:tf|tofu)$/i.test(name) ? this.files.read(name) : undefined;
            if (file)
                this.addFile(module, file);
        }
        module.values = this.valuesOf(folder, names);
        return module;
    }
    addFile(module, file) {
        const text = source/* MappedText */.D.of(file);
        const { blocks, problems } = outlineHcl(text);
        for (const problem of problems)
            this.problems.push({ file, problem });
        for (const { type, labels, range } of blocks) {
            let reported = problems.length > 0;
            const written = text.text.slice(range.start, range.end);
            const keep = type !== 'resource' && type !== 'data';
            const block = new LazyBlock(file, written, keep, () => {
                const parsed = this.parse(text.slice(range.start, range.end));
                // What the outline has said is not said again.
                if (!reported)
                    for (const problem of parsed.problems)
                        this.problems.push({ file, problem });
                reported = true;
                return parsed.blocks[0];
            });
            const [first, second] = labels;
            if (type === 'variable' && first)
                module.variables.set(first, block);
            else if (type === 'locals')
                module.localBlocks.push(block);
            else if (type === 'module')
                module.calls.push(block);
            else if (type === 'resource' && first && second) {
                module.resources.set(`${first}.${second}`, block);
            }
            else if (type === 'data' && first && second) {
                module.resources.set(`data.${first}.${second}`, block);
            }
        }
    }
    valuesOf(folder, names) {
        // Values of environments often stand in a folder of their own.
        const below = ['env', 'envs', 'environments', 'tfvars', 'vars', 'config'].flatMap(name => this.files.list(external_node_path_.posix.join(folder, name)));
        const found = [...names, ...below].filter(name => /\.tfvars$/i.test(name));
        return found.slice(0, mostValueFiles).flatMap(name => {
            const file = this.files.read(name);
            if (!file)
                return [];
            const values = new Map(this.parsed(file).attributes.map(item => [item.name, item.value]));
            const automatic = /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/i.test(name);
            return [{ file, automatic: automatic && names.includes(name), values }];
        });
    }
    parsed(file) {
        const parsed = this.parse(source/* MappedText */.D.of(file));
        for (const problem of parsed.problems)
            this.problems.push({ file, problem });
        return parsed;
    }
}
const mostValueFiles = 20;
/** The folder that a module call names, when it lies in the repository. */
function localSource(call, folder) {
    const source = (0,infrastructure/* attributeOf */.w4)(call, 'source')?.value;
    const [part] = source?.kind === 'text' ? source.parts : [];
    if (source?.kind !== 'text' || source.parts.length !== 1 || !part || !('text' in part)) {
        return undefined;
    }
    if (!/^\.\.?\//.test(part.text))
        return undefined;
    const target = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, part.text)).replace(/\/$/, '');
    return target.startsWith('..') ? undefined : target === '.' ? '' : target;
}
//# sourceMappingURL=terraform-module.js.map

/***/ }),

/***/ 17718:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callersOf: () => (/* binding */ callersOf),
  mayTrust: () => (/* binding */ mayTrust),
  terraformSubjects: () => (/* binding */ terraformSubjects)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/lint/formats/infrastructure.js
var infrastructure = __webpack_require__(48736);
// EXTERNAL MODULE: ./build/shared/lint/source.js
var source = __webpack_require__(33751);
// EXTERNAL MODULE: ./build/shared/lint/federation/aws.js
var aws = __webpack_require__(43549);
// EXTERNAL MODULE: ./build/shared/lint/federation/entra.js
var entra = __webpack_require__(36524);
// EXTERNAL MODULE: ./build/shared/lint/federation/evaluate.js
var evaluate = __webpack_require__(59881);
// EXTERNAL MODULE: ./build/shared/lint/federation/google.js
var google = __webpack_require__(97005);
// EXTERNAL MODULE: ./build/shared/lint/federation/parsed-json.js
var parsed_json = __webpack_require__(45354);
// EXTERNAL MODULE: ./build/shared/lint/federation/partial-text.js
var partial_text = __webpack_require__(11477);
;// CONCATENATED MODULE: ./build/shared/lint/federation/root-name.js
/** `azurerm_user_assigned_identity.ci` of `azurerm_user_assigned_identity.ci.id`. */
function rootName(expression) {
    const names = [];
    let current = expression;
    while (current.kind === 'member' || current.kind === 'index') {
        if (current.kind === 'member')
            names.unshift(current.name);
        current = current.object;
    }
    if (current.kind !== 'name')
        return undefined;
    names.unshift(current.name);
    const length = names[0] === 'data' || names[0] === 'module' ? 3 : 2;
    return names.length < 2 ? undefined : names.slice(0, length).join('.');
}
//# sourceMappingURL=root-name.js.map
// EXTERNAL MODULE: ./build/shared/lint/federation/terraform-module.js + 1 modules
var terraform_module = __webpack_require__(66674);
// EXTERNAL MODULE: ./build/shared/lint/federation/aws-rights.js
var aws_rights = __webpack_require__(61509);
// EXTERNAL MODULE: ./build/shared/lint/federation/value.js
var federation_value = __webpack_require__(51753);
;// CONCATENATED MODULE: ./build/shared/lint/federation/terraform-scope.js







/** A module with the values that it is given: by a call, by a variable file, or by its defaults. */
class TerraformScope {
    module;
    /** Distinguishes instances of one module. */
    id;
    modules;
    inputs;
    overrides;
    cache = new Map();
    /** Names under evaluation, against cycles. */
    active = new Set();
    constructor(modules, module, id, inputs, overrides = []) {
        this.modules = modules;
        this.module = module;
        this.id = id;
        this.inputs = inputs;
        this.overrides = overrides;
    }
    /** The surroundings of expressions in a file of the module. */
    environment(file, bindings = new Map()) {
        return {
            file,
            bindings,
            lookup: (path, depth) => this.lookup(path, depth),
            call: (name, args, place) => this.call(name, args, place)
        };
    }
    /** The value of a block's attribute; undefined when it has none. */
    value(expression, env) {
        return (0,evaluate/* evaluate */._3)(expression, env);
    }
    lookup(path, depth) {
        const [first, second, third, fourth] = path;
        if (first === 'var' && second !== undefined) {
            const value = this.cached(`var.${second}`, () => this.variable(second, depth));
            return value && { value, used: 2 };
        }
        if (first === 'local' && second !== undefined) {
            const value = this.cached(`local.${second}`, () => {
                const local = this.module.local(second);
                return local && (0,evaluate/* evaluate */._3)(local.item, this.environment(local.file), depth);
            });
            return value && { value, used: 2 };
        }
        if (first === 'data' && second && third && fourth) {
            return this.attribute(`data.${second}.${third}`, path, 3, depth);
        }
        if (first && second && third)
            return this.attribute(`${first}.${second}`, path, 2, depth);
        return undefined;
    }
    /** An attribute of a resource that is given in its block: `azuread_application.x.display_name`. */
    attribute(key, path, used, depth) {
        const resource = this.module.resources.get(key);
        // `x.y[0].name`: an index stands before the attribute.
        const skip = /^\d+$/.test(path[used] ?? '') ? 1 : 0;
        const name = path[used + skip];
        const attribute = resource && name ? (0,infrastructure/* attributeOf */.w4)(resource.item, name) : undefined;
        if (!resource || !attribute)
            return undefined;
        const value = this.cached(`${key}.${name}`, () => (0,evaluate/* evaluate */._3)(attribute.value, this.environment(resource.file), depth));
        return value && { value, used: used + skip + 1 };
    }
    cached(key, make) {
        const found = this.cache.get(key);
        if (found)
            return found;
        if (this.active.has(key))
            return undefined;
        this.active.add(key);
        const value = make();
        this.active.delete(key);
        if (value)
            this.cache.set(key, value);
        return value;
    }
    variable(name, depth) {
        const input = this.inputs?.get(name);
        if (input)
            return input;
        if (!this.inputs) {
            for (const { file, values } of [...this.overrides].reverse()) {
                const value = values.get(name);
                if (value)
                    return (0,evaluate/* evaluate */._3)(value, this.environment(file), depth);
            }
        }
        const variable = this.module.variables.get(name);
        const initial = variable && (0,infrastructure/* attributeOf */.w4)(variable.item, 'default');
        if (!variable || !initial)
            return undefined;
        const value = (0,evaluate/* evaluate */._3)(initial.value, this.environment(variable.file), depth);
        return value.kind === 'constant' && value.value === null ? undefined : value;
    }
    call(name, args, place) {
        const [first, second, third] = args;
        switch (name) {
            case 'format':
                return first && (0,evaluate/* formatted */.X0)(first, args.slice(1), place, /%%|%(?:\[(\d+)\])?[sdvq]/g);
            case 'formatlist': {
                const [format, items, ...rest] = args;
                if (!format || !items || rest.length > 0)
                    return undefined;
                return {
                    kind: 'list',
                    place,
                    items: (0,federation_value/* listItems */.Dw)(items).map(item => (0,evaluate/* formatted */.X0)(format, [item], place, /%%|%[sdvq]/g) ?? (0,federation_value/* unknown */.L5)(place))
                };
            }
            case 'join': {
                const separator = (0,federation_value/* plainText */.wh)(first);
                return separator === undefined || second?.kind !== 'list'
                    ? undefined
                    : (0,evaluate/* joined */.oR)(second.items, separator, place);
            }
            case 'toset':
            case 'tolist':
            case 'tomap':
            case 'tostring':
            case 'nonsensitive':
            case 'sensitive':
            case 'distinct':
            case 'sort':
                // A set has its values as keys.
                return name === 'toset' && first?.kind === 'list'
                    ? {
                        kind: 'object',
                        place: first.place,
                        entries: first.items.flatMap(value => {
                            const key = (0,federation_value/* asPartial */.mN)(value);
                            return key ? [{ key, value }] : [];
                        })
                    }
                    : first;
            case 'jsonencode':
            case 'jsondecode':
            case 'yamldecode':
                return first?.kind === 'text' && name === 'jsondecode' ? (0,parsed_json/* parsedJson */.U)(first) : first;
            case 'lower':
            case 'upper': {
                const text = (0,federation_value/* plainText */.wh)(first);
                if (text === undefined)
                    return undefined;
                const changed = name === 'lower' ? text.toLowerCase() : text.toUpperCase();
                return changed === text ? first : (0,evaluate/* computed */.EW)(changed, place);
            }
            case 'trimspace':
            case 'chomp':
                return first;
            case 'trimprefix':
            case 'trimsuffix': {
                const [text, affix] = [(0,federation_value/* plainText */.wh)(first), (0,federation_value/* plainText */.wh)(second)];
                if (text === undefined || affix === undefined)
                    return undefined;
                if (name === 'trimprefix') {
                    return text.startsWith(affix) ? (0,evaluate/* computed */.EW)(text.slice(affix.length), place) : first;
                }
                return text.endsWith(affix) ? (0,evaluate/* computed */.EW)(text.slice(0, -affix.length), place) : first;
            }
            case 'replace': {
                const [text, from, to] = [(0,federation_value/* plainText */.wh)(first), (0,federation_value/* plainText */.wh)(second), (0,federation_value/* plainText */.wh)(third)];
                if (text === undefined || from === undefined || to === undefined)
                    return undefined;
                if (from.length > 1 && from.startsWith('/') && from.endsWith('/'))
                    return undefined;
                return (0,evaluate/* replaced */.$3)(text, from, to, place);
            }
            case 'concat':
                return { kind: 'list', place, items: args.flatMap(arg => (0,federation_value/* listItems */.Dw)(arg)) };
            case 'flatten':
                return first?.kind === 'list' ? { ...first, items: flat(first.items) } : undefined;
            case 'merge':
                return merged(args, place);
            case 'lookup': {
                const key = (0,federation_value/* plainText */.wh)(second);
                return key === undefined ? undefined : ((0,federation_value/* entry */.f_)(first, key) ?? third);
            }
            case 'element': {
                const index = second?.kind === 'constant' ? Number(second.value) : Number.NaN;
                return first?.kind === 'list' && first.items.length > 0
                    ? first.items[index % first.items.length]
                    : undefined;
            }
            case 'keys':
            case 'values':
                return first?.kind === 'object'
                    ? {
                        kind: 'list',
                        place,
                        items: first.entries.map(({ key, value }) => name === 'values' ? value : { kind: 'text', text: key, place: first.place })
                    }
                    : undefined;
            case 'try':
            case 'coalesce':
            case 'coalescelist':
                return args.find(arg => arg.kind !== 'unknown' && !(arg.kind === 'constant' && arg.value === null));
            case 'split': {
                const [separator, text] = [(0,federation_value/* plainText */.wh)(first), (0,federation_value/* plainText */.wh)(second)];
                if (separator === undefined || text === undefined || separator === '')
                    return undefined;
                return {
                    kind: 'list',
                    place,
                    items: text.split(separator).map(part => (0,evaluate/* computed */.EW)(part, place))
                };
            }
            case 'length': {
                const found = first && (0,evaluate/* pairs */.AS)(first);
                return found ? { kind: 'constant', value: found.length, place } : undefined;
            }
            case 'one':
                return first?.kind === 'list' ? first.items[0] : undefined;
            case 'file':
            case 'templatefile': {
                const path = first && fileName(first);
                const file = path === undefined ? undefined : this.modules.file(this.module.folder, path);
                if (!file)
                    return undefined;
                const text = source/* MappedText */.D.of(file);
                const holes = name === 'file'
                    ? []
                    : [...text.text.matchAll(/\$\{[^}]{0,500}\}/g)].map(match => ({
                        start: match.index,
                        end: match.index + match[0].length
                    }));
                return { kind: 'text', text: { text, holes }, place: { file, range: text.range() } };
            }
            default:
                return undefined;
        }
    }
}
/** Objects put together, in each combination of what they may be. */
function merged(args, place) {
    let forms = [[]];
    for (const arg of args) {
        const objects = (0,federation_value/* options */.fF)(arg);
        if (objects.some(object => object.kind !== 'object') || objects.length * forms.length > 16) {
            return undefined;
        }
        forms = forms.flatMap(form => objects.map(object => [...form, ...(object.kind === 'object' ? object.entries : [])]));
    }
    const results = forms.map((form) => {
        // Of equal keys the last holds.
        const byKey = new Map(form.map(item => [item.key.text.text, item]));
        return { kind: 'object', place, entries: [...byKey.values()] };
    });
    return results.length === 1 ? results[0] : { kind: 'choice', options: results, place };
}
function flat(items) {
    return items.flatMap(item => (item.kind === 'list' ? flat(item.items) : [item]));
}
/** A path beside the module: `${path.module}/policy.json` or plain. */
function fileName(value) {
    if (value.kind !== 'text')
        return undefined;
    const { text, holes } = value.text;
    const [hole] = holes;
    if (!hole)
        return text.text;
    const written = text.text.slice(hole.start, hole.end);
    if (hole.start !== 0 || holes.length > 1 || !/^\$\{path\.module\}$/.test(written))
        return undefined;
    return text.text.slice(hole.end).replace(/^\//, '');
}
/**
 * The scopes in which a module is used: one for each call in the repository, else one for each
 * variable file, else one with the defaults.
 *
 * @param callers folders of modules that call others, by the folder that they call
 */
function scopesOf(modules, folder, callers, depth = 0) {
    const module = modules.get(folder);
    const found = [];
    for (const caller of depth > 5 ? [] : (callers.get(folder) ?? [])) {
        if (caller === folder)
            continue;
        for (const scope of scopesOf(modules, caller, callers, depth + 1)) {
            for (const call of scope.module.calls) {
                if (!/"\.\.?\//.test(call.source))
                    continue;
                const { item, file } = call;
                if ((0,terraform_module.localSource)(item, caller) !== folder || found.length >= mostScopes)
                    continue;
                for (const [index, bindings] of instances(item, scope, file).entries()) {
                    const env = scope.environment(file, bindings);
                    const inputs = new Map(item.attributes.map(({ name, value }) => [name, (0,evaluate/* evaluate */._3)(value, env)]));
                    const id = `${scope.id}/${item.labels[0]?.text ?? ''}[${index}]`;
                    found.push(new TerraformScope(modules, module, id, inputs));
                }
            }
        }
    }
    if (found.length > 0)
        return found;
    const automatic = module.values.filter(values => values.automatic);
    const named = module.values.filter(values => !values.automatic);
    const base = new TerraformScope(modules, module, folder, undefined, automatic);
    const variants = named.map(values => new TerraformScope(modules, module, `${folder} ${values.file.path}`, undefined, [
        ...automatic,
        values
    ]));
    return [base, ...variants];
}
const mostScopes = 50;
/** The bindings of each instance that `for_each` or `count` makes; none when there is no instance. */
function instances(block, scope, file) {
    const env = scope.environment(file);
    const each = (0,infrastructure/* attributeOf */.w4)(block, 'for_each');
    if (each) {
        const place = { file, range: each.value.range };
        const found = (0,federation_value/* options */.fF)((0,evaluate/* evaluate */._3)(each.value, env)).map(evaluate/* pairs */.AS);
        if (found.some(items => !items))
            return [new Map()];
        return found.flatMap(items => (items ?? []).map(({ key, value }) => new Map([['each', eachValue(key, value, place)]])));
    }
    const count = (0,infrastructure/* attributeOf */.w4)(block, 'count');
    if (!count)
        return [new Map()];
    const value = (0,evaluate/* evaluate */._3)(count.value, env);
    if (value.kind !== 'constant' || typeof value.value !== 'number')
        return [new Map()];
    const place = { file, range: count.value.range };
    return Array.from({ length: Math.min(value.value, 100) }, (_, index) => {
        const number = { kind: 'constant', value: index, place };
        const object = {
            kind: 'object',
            place,
            entries: [
                {
                    key: (0,partial_text/* known */.eO)(source/* MappedText */.D.join(file, [{ text: 'index', range: place.range }], place.range.start)),
                    value: number
                }
            ]
        };
        return new Map([['count', object]]);
    });
}
function eachValue(key, value, place) {
    const name = (text) => (0,partial_text/* known */.eO)(source/* MappedText */.D.join(place.file, [{ text, range: place.range }], place.range.start));
    const keyValue = key.kind === 'constant' ? (0,evaluate/* computed */.EW)((0,federation_value/* constantText */._r)(key.value), place) : key;
    return {
        kind: 'object',
        place,
        entries: [
            { key: name('key'), value: keyValue },
            { key: name('value'), value }
        ]
    };
}
//# sourceMappingURL=terraform-scope.js.map
;// CONCATENATED MODULE: ./build/shared/lint/federation/terraform-rights.js
/** What Terraform proves a role of AWS to be allowed: only whether it may do everything. */






/** Resources that give a role a policy, and the argument that names the role. */
const attachments = new Map([
    ['aws_iam_role_policy_attachment', 'role'],
    ['aws_iam_role_policy', 'role'],
    ['aws_iam_role_policy_attachments_exclusive', 'role_name']
]);
/**
 * What gives each role of a module every right, by the role's resource. Roles and attachments that are
 * there for some values only are left out: nothing is proven of them.
 */
function administratorRoles(scope) {
    const found = new Map();
    for (const [resource, block] of scope.module.resources) {
        const [type = ''] = resource.split('.');
        const isRole = type === 'aws_iam_role';
        const roleArgument = attachments.get(type);
        if (!isRole && roleArgument === undefined)
            continue;
        if (isRole && !/managed_policy_arns|inline_policy/.test(block.source))
            continue;
        const { item, file } = block;
        const role = isRole ? resource : roleNamed(item, roleArgument, scope);
        if (role === undefined || found.has(role))
            continue;
        for (const bindings of certainInstances(item, scope, file)) {
            const rights = rightsIn(item, file, scope, bindings);
            if (rights !== undefined)
                found.set(role, rights);
        }
    }
    return found;
}
/** The role that an attachment refers to; one of several that `for_each` makes is not told apart. */
function roleNamed(block, argument, scope) {
    const reference = (0,infrastructure/* attributeOf */.w4)(block, argument)?.value;
    const name = reference && rootName(reference);
    const role = name?.startsWith('aws_iam_role.') ? scope.module.resources.get(name) : undefined;
    return role && !(0,infrastructure/* attributeOf */.w4)(role.item, 'for_each') ? name : undefined;
}
function rightsIn(block, file, scope, bindings) {
    const env = scope.environment(file, bindings);
    const value = (from, attribute) => {
        const found = (0,infrastructure/* attributeOf */.w4)(from, attribute);
        return found && (0,evaluate/* evaluate */._3)(found.value, env);
    };
    for (const attribute of ['policy_arn', 'policy_arns', 'managed_policy_arns']) {
        const rights = (0,aws_rights/* managedRights */.pm)(value(block, attribute));
        if (rights !== undefined)
            return rights;
    }
    const inline = block.blocks.filter(({ type }) => type === 'inline_policy');
    for (const holder of [block, ...inline]) {
        const policy = value(holder, 'policy');
        const rights = (0,aws_rights/* policyRights */.I5)(policy?.kind === 'text' ? (0,parsed_json/* parsedJson */.U)(policy) : policy);
        if (rights !== undefined)
            return rights;
    }
    return undefined;
}
/** The instances of a resource, when it is known that there are any. */
function certainInstances(block, scope, file) {
    for (const name of ['count', 'for_each']) {
        const attribute = (0,infrastructure/* attributeOf */.w4)(block, name);
        if (!attribute)
            continue;
        const value = (0,evaluate/* evaluate */._3)(attribute.value, scope.environment(file));
        if (value.kind === 'unknown' || value.kind === 'choice')
            return [];
    }
    return instances(block, scope, file);
}
//# sourceMappingURL=terraform-rights.js.map
;// CONCATENATED MODULE: ./build/shared/lint/federation/terraform.js
/**
 * Who may become an identity, as Terraform sets it up: Entra credentials of the providers azurerm,
 * azuread and azapi, trust policies of AWS roles, and workload identity pools of Google Cloud.
 */














/** Words of which a file with something to look at holds at least one. Linear. */
const mayTrust = /federated_?identity_?credential|AssumeRoleWithWebIdentity|workload_identity_pool|workloadIdentityPools|federated_credentials?\b/i;
/** The trusts of all modules in the folders, each in every scope that the repository shows. */
function terraformSubjects(modules, folders, callers) {
    const found = [];
    for (const folder of folders) {
        for (const scope of scopesOf(modules, folder, callers)) {
            found.push(...new Reader(scope).subjects());
        }
    }
    return found;
}
/** Folders of modules by the folder that they call, from the texts of Terraform files. */
function callersOf(files) {
    const callers = new Map();
    for (const file of files) {
        const folder = external_node_path_.posix.dirname(file.path).replace(/^\.$/, '');
        for (const match of file.text.matchAll(/\bsource\s*=\s*"(\.\.?\/[^"\r\n]{0,300})"/g)) {
            const target = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, match[1])).replace(/\/$/, '');
            if (target.startsWith('..'))
                continue;
            const key = target === '.' ? '' : target;
            const known = callers.get(key) ?? new Set();
            known.add(folder);
            callers.set(key, known);
        }
    }
    return callers;
}
/** Resources that set up a trust, by their type. */
const trusting = /^(?:[a-z0-9_]*federated_identity_credential|azapi_(?:update_)?resource|aws_iam_role|data\.aws_iam_policy_document)\./;
const googleTrust = /^google_(?:iam_workload_identity_pool_provider|\w+_iam_(?:member|binding))\./;
/** Leaves out resources of general types that are about something else. */
function mayBeTrust(name, source) {
    if (name.startsWith('azapi_'))
        return /federatedIdentityCredentials/i.test(source);
    return !name.startsWith('data.') || /WebIdentity/i.test(source);
}
class Reader {
    scope;
    administrators;
    constructor(scope) {
        this.scope = scope;
    }
    subjects() {
        const { resources, calls } = this.scope.module;
        const found = [];
        // Roles come before the documents that they use: they know the name of the identity.
        const ordered = [...resources].sort(([a], [b]) => Number(a.startsWith('data.')) - Number(b.startsWith('data.')));
        for (const [name, block] of ordered) {
            if (!trusting.test(name) || !mayBeTrust(name, block.source))
                continue;
            const { item, file } = block;
            for (const bindings of instances(item, this.scope, file)) {
                found.push(...this.resource(name, item, file, bindings));
            }
        }
        found.push(...(0,google/* googleSubjects */.Zn)(this.googleBlocks()));
        for (const call of calls) {
            if (!mayTrust.test(call.source))
                continue;
            const { item, file } = call;
            if ((0,terraform_module.localSource)(item, this.scope.module.folder) === undefined) {
                found.push(...this.foreignModule(item, file));
            }
        }
        return found;
    }
    resource(name, block, file, bindings) {
        const env = this.scope.environment(file, bindings);
        const value = (attribute) => {
            const found = (0,infrastructure/* attributeOf */.w4)(block, attribute);
            return found && (0,evaluate/* evaluate */._3)(found.value, env);
        };
        const place = { file, range: block.range };
        switch (block.labels[0]?.text) {
            case 'azapi_resource':
            case 'azapi_update_resource': {
                const type = (0,federation_value/* plainText */.wh)(value('type')) ?? '';
                if (!/\/federatedIdentityCredentials@/i.test(type))
                    return [];
                const body = (0,federation_value/* options */.fF)(value('body')).flatMap(option => option.kind === 'text' ? ((0,parsed_json/* parsedJson */.U)(option) ?? []) : [option]);
                return body.flatMap(option => (0,entra/* entraSubjects */.iJ)(option, name, place, this.identity(block)));
            }
            case 'aws_iam_role':
                return this.withRights(name, (0,federation_value/* options */.fF)(value('assume_role_policy')).flatMap(policy => (0,aws/* awsSubjects */.V)(policy.kind === 'text' ? (0,parsed_json/* parsedJson */.U)(policy) : policy, name, place, `${this.scope.id} ${name}`)));
            case 'aws_iam_policy_document':
                return this.withRights(name, (0,aws/* awsSubjects */.V)(this.policyDocument(block, file, bindings), name, place, `${this.scope.id} ${name}`));
            default:
                return this.credential(name, block, file, bindings);
        }
    }
    /** Trusts of a role, or of a document that roles use, with what gives such a role every right. */
    withRights(name, subjects) {
        if (subjects.length === 0)
            return [];
        this.administrators ??= administratorRoles(this.scope);
        const role = [...this.administrators.keys()].find(role => role === name || this.documentOf(role) === name);
        const administrator = role && this.administrators.get(role);
        return subjects.map(subject => (administrator ? { ...subject, administrator } : subject));
    }
    /** The document that a role takes its trust policy from. */
    documentOf(role) {
        const block = this.scope.module.resources.get(role)?.item;
        const policy = block && (0,infrastructure/* attributeOf */.w4)(block, 'assume_role_policy')?.value;
        return policy && rootName(policy);
    }
    /** A credential of azurerm or azuread; other providers name its arguments alike. */
    credential(name, block, file, bindings) {
        const env = this.scope.environment(file, bindings);
        const values = (attribute) => {
            const found = (0,infrastructure/* attributeOf */.w4)(block, attribute);
            return (0,federation_value/* options */.fF)(found && (0,evaluate/* evaluate */._3)(found.value, env));
        };
        const texts = (attribute) => values(attribute).flatMap(v => (0,federation_value/* asPartial */.mN)(v) ?? []);
        const expressions = values('claims_matching_expression').flatMap(item => (0,federation_value/* asPartial */.mN)(item.kind === 'object' ? (0,federation_value/* entry */.f_)(item, 'value') : item) ?? []);
        const audiences = ['audience', 'audiences'].flatMap(attribute => values(attribute).flatMap(item => (0,federation_value/* listItems */.Dw)(item).flatMap(v => (0,federation_value/* asPartial */.mN)(v) ?? [])));
        const [issuer] = texts('issuer');
        const place = { file, range: block.range };
        const common = { name, place, issuer, audiences, identity: this.identity(block) };
        return [
            ...texts('subject').map(subject => (0,entra/* entraSubject */.nn)({ ...common, subject })),
            ...expressions.map(expression => (0,entra/* entraSubject */.nn)({ ...common, expression }))
        ];
    }
    /** `data.aws_iam_policy_document` as the JSON that it makes. */
    policyDocument(block, file, bindings) {
        const place = { file, range: block.range };
        const statements = this.expanded(block, 'statement', file, bindings).map(({ block: statement, bindings: inner }) => {
            const env = this.scope.environment(file, inner);
            const here = { file, range: statement.range };
            const value = (name) => {
                const found = (0,infrastructure/* attributeOf */.w4)(statement, name);
                return found && (0,evaluate/* evaluate */._3)(found.value, env);
            };
            const conditions = this.expanded(statement, 'condition', file, inner).map(condition => {
                const conditionEnv = this.scope.environment(file, condition.bindings);
                const part = (name) => {
                    const found = (0,infrastructure/* attributeOf */.w4)(condition.block, name);
                    return found && (0,evaluate/* evaluate */._3)(found.value, conditionEnv);
                };
                return {
                    operator: part('test'),
                    key: part('variable'),
                    values: part('values'),
                    operatorText: literalText((0,infrastructure/* attributeOf */.w4)(condition.block, 'test')?.value)
                };
            });
            const principals = this.expanded(statement, 'principals', file, inner).flatMap(item => {
                const principalEnv = this.scope.environment(file, item.bindings);
                const type = (0,infrastructure/* attributeOf */.w4)(item.block, 'type');
                const identifiers = (0,infrastructure/* attributeOf */.w4)(item.block, 'identifiers');
                if (!type || !identifiers)
                    return [];
                const key = (0,federation_value/* asPartial */.mN)((0,evaluate/* evaluate */._3)(type.value, principalEnv));
                return key ? [{ key, value: (0,evaluate/* evaluate */._3)(identifiers.value, principalEnv) }] : [];
            });
            const entries = [];
            const add = (key, found) => {
                if (found)
                    entries.push({ key: named(key, here), value: found });
            };
            add('Effect', value('effect'));
            add('Action', value('actions'));
            add('Principal', { kind: 'object', entries: principals, place: here });
            add('Condition', {
                kind: 'object',
                place: here,
                entries: conditions.flatMap(({ operator, key, values, operatorText }) => {
                    const operatorName = (0,federation_value/* asPartial */.mN)(operator);
                    const keyName = (0,federation_value/* asPartial */.mN)(key);
                    if (!operatorName || !keyName || !values)
                        return [];
                    return [
                        {
                            key: operatorText ? (0,partial_text/* known */.eO)(operatorText) : operatorName,
                            value: {
                                kind: 'object',
                                place: here,
                                entries: [{ key: keyName, value: values }]
                            }
                        }
                    ];
                })
            });
            return { kind: 'object', entries, place: here };
        });
        return {
            kind: 'object',
            place,
            entries: [{ key: named('Statement', place), value: { kind: 'list', items: statements, place } }]
        };
    }
    /** Blocks of a type, those of `dynamic` with what they iterate over. */
    expanded(block, type, file, bindings) {
        return block.blocks.flatMap(inner => {
            if (inner.type === type)
                return [{ block: inner, bindings }];
            if (inner.type !== 'dynamic' || inner.labels[0]?.text !== type)
                return [];
            const content = inner.blocks.find(item => item.type === 'content');
            if (!content)
                return [];
            const iterator = (0,infrastructure/* attributeOf */.w4)(inner, 'iterator')?.value;
            const name = iterator?.kind === 'name' ? iterator.name : type;
            return instances(inner, this.scope, file).map(instance => {
                const each = instance.get('each');
                const merged = new Map(bindings);
                if (each)
                    merged.set(name, each);
                return { block: content, bindings: merged };
            });
        });
    }
    googleBlocks() {
        const found = [];
        for (const [name, block] of this.scope.module.resources) {
            if (!googleTrust.test(name))
                continue;
            const { item, file } = block;
            const type = item.labels[0]?.text ?? '';
            for (const bindings of instances(item, this.scope, file)) {
                const env = this.scope.environment(file, bindings);
                const read = (block) => {
                    return attribute => {
                        const value = (0,infrastructure/* attributeOf */.w4)(block, attribute)?.value;
                        return value && (0,evaluate/* evaluate */._3)(value, env);
                    };
                };
                const oidc = item.blocks.find(block => block.type === 'oidc');
                found.push({
                    name,
                    type,
                    place: { file, range: item.range },
                    value: read(item),
                    written: attribute => writtenText((0,infrastructure/* attributeOf */.w4)(item, attribute)?.value, file),
                    oidc: oidc && read(oidc)
                });
            }
        }
        return found;
    }
    /**
     * A module from elsewhere that takes credentials as input, as the Azure Verified Modules do: any
     * object with an issuer and a subject.
     */
    foreignModule(block, file) {
        const name = `module.${block.labels[0]?.text ?? ''}`;
        const place = { file, range: block.range };
        return instances(block, this.scope, file).flatMap(bindings => {
            const env = this.scope.environment(file, bindings);
            const values = block.attributes
                .filter(attribute => /federat|credential|oidc/i.test(attribute.name))
                .map(attribute => (0,evaluate/* evaluate */._3)(attribute.value, env));
            return values
                .flatMap(value => (0,entra/* credentialsIn */.Wr)(value))
                .flatMap(value => (0,entra/* entraSubjects */.iJ)(value, name, place));
        });
    }
    /** The identity that a credential belongs to, by the expression that names it. */
    identity(block) {
        for (const name of [
            'user_assigned_identity_id',
            'parent_id',
            'application_id',
            'application_object_id'
        ]) {
            const value = (0,infrastructure/* attributeOf */.w4)(block, name)?.value;
            const root = value && rootName(value);
            if (root)
                return `${this.scope.id} ${root}`;
        }
        return undefined;
    }
}
function literalText(expression) {
    const [part] = expression?.kind === 'text' ? expression.parts : [];
    return expression?.kind === 'text' && expression.parts.length === 1 && part && 'text' in part
        ? part
        : undefined;
}
function writtenText(expression, file) {
    return expression && file.text.slice(expression.range.start, expression.range.end);
}
function named(name, place) {
    const at = place.range.start;
    return (0,partial_text/* known */.eO)(source/* MappedText */.D.join(place.file, [{ text: name, range: { start: at, end: at } }], at));
}
//# sourceMappingURL=terraform.js.map

/***/ })

};
