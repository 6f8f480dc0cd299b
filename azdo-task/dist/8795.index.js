export const id = 8795;
export const ids = [8795];
export const modules = {

/***/ 60015:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ azureFunction)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59881);
/* harmony import */ var _parsed_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45354);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51753);



/**
 * Functions of Bicep and of ARM templates that put texts and objects together.
 * Source: Microsoft Learn, "ARM template functions" and "Bicep functions".
 */
function azureFunction(name, args, place) {
    const [first, second, third] = args;
    switch (name.toLowerCase()) {
        case 'format':
            return first && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .formatted */ .X0)(first, args.slice(1), place, /\{(\d+)(?::[^{}]*)?\}/g);
        case 'concat':
            if (args.every(arg => arg.kind === 'list')) {
                return { kind: 'list', place, items: args.flatMap(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw) };
            }
            return args.length === 1 ? first : (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(args, '', place);
        case 'join': {
            const separator = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(second);
            return first?.kind === 'list' && separator !== undefined
                ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(first.items, separator, place)
                : undefined;
        }
        case 'string':
        case 'array':
        case 'any':
        case 'trim':
            return name.toLowerCase() === 'array' && first && first.kind !== 'list'
                ? { kind: 'list', place, items: [first] }
                : first;
        case 'json':
            return first?.kind === 'text' ? (0,_parsed_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U)(first) : undefined;
        case 'tolower':
        case 'toupper': {
            const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(first);
            if (text === undefined)
                return undefined;
            const changed = name.toLowerCase() === 'tolower' ? text.toLowerCase() : text.toUpperCase();
            return changed === text ? first : (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .computed */ .EW)(changed, place);
        }
        case 'replace': {
            const [text, from, to] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(first), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(second), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(third)];
            if (text === undefined || !from || to === undefined)
                return undefined;
            return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .replaced */ .$3)(text, from, to, place);
        }
        case 'union':
            if (args.every(arg => arg.kind === 'object')) {
                const entries = args.flatMap(arg => (arg.kind === 'object' ? arg.entries : []));
                const byKey = new Map(entries.map(item => [item.key.text.text, item]));
                return { kind: 'object', place, entries: [...byKey.values()] };
            }
            return args.every(arg => arg.kind === 'list')
                ? { kind: 'list', place, items: args.flatMap(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw) }
                : undefined;
        case 'createarray':
            return { kind: 'list', place, items: args };
        case 'createobject': {
            const entries = [];
            for (let i = 0; i + 1 < args.length; i += 2) {
                const key = args[i];
                if (key.kind === 'text')
                    entries.push({ key: key.text, value: args[i + 1] });
            }
            return { kind: 'object', place, entries };
        }
        case 'first':
            return first?.kind === 'list' ? first.items[0] : undefined;
        case 'last':
            return first?.kind === 'list' ? first.items.at(-1) : undefined;
        case 'flatten':
            return first?.kind === 'list'
                ? { kind: 'list', place, items: first.items.flatMap(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw) }
                : undefined;
        case 'if': {
            if (!first || !second || !third)
                return undefined;
            if (first.kind === 'constant')
                return first.value ? second : third;
            return { kind: 'choice', options: [second, third], place };
        }
        case 'coalesce':
            return args.find(arg => arg.kind !== 'unknown' && !(arg.kind === 'constant' && arg.value === null));
        case 'equals': {
            const [a, b] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(first), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(second)];
            return a === undefined || b === undefined
                ? undefined
                : { kind: 'constant', value: a.toLowerCase() === b.toLowerCase(), place };
        }
        case 'length':
            return first?.kind === 'list'
                ? { kind: 'constant', value: first.items.length, place }
                : undefined;
        case 'range': {
            const [from, count] = [first, second].map(value => value?.kind === 'constant' ? Number(value.value) : Number.NaN);
            if (!(count >= 0 && count <= 100) || Number.isNaN(from))
                return undefined;
            const items = Array.from({ length: count }, (_, index) => ({ kind: 'constant', value: from + index, place }));
            return { kind: 'list', place, items };
        }
        case 'tryget': {
            const key = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(second);
            return key === undefined ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(first, key);
        }
        default:
            return undefined;
    }
}
//# sourceMappingURL=azure-functions.js.map

/***/ }),

/***/ 68795:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BicepFiles: () => (/* binding */ BicepFiles),
/* harmony export */   bicepSubjects: () => (/* binding */ bicepSubjects),
/* harmony export */   bicepUsers: () => (/* binding */ bicepUsers),
/* harmony export */   jsonParameters: () => (/* binding */ jsonParameters),
/* harmony export */   mayFederateBicep: () => (/* binding */ mayFederateBicep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48736);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50929);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33751);
/* harmony import */ var _azure_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60015);
/* harmony import */ var _entra_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36524);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59881);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51753);
/**
 * Federated credentials in Bicep: of user-assigned identities and of Microsoft Graph applications,
 * also as nested resources, in loops, and through modules of the repository.
 */








/** Words without which no Bicep file sets up a credential. */
const mayFederateBicep = /federatedIdentityCredentials/i;
/** Trees that are kept: modules that many files call are near each other. */
const mostParsed = 30;
/** Bicep files, parsed when they are asked for. */
class BicepFiles {
    parse;
    files;
    parsed = new Map();
    reported = new Set();
    problems = [];
    constructor(parse, files) {
        this.parse = parse;
        this.files = files;
    }
    get(name) {
        if (this.parsed.has(name))
            return this.parsed.get(name);
        const file = this.files.read(name);
        const content = file && this.parse(_source_js__WEBPACK_IMPORTED_MODULE_6__/* .MappedText */ .D.of(file));
        const reported = this.reported.has(name);
        this.reported.add(name);
        if (file && content && !reported) {
            for (const problem of content.problems)
                this.problems.push({ file, problem });
        }
        const result = file && content ? { file, content } : undefined;
        this.parsed.set(name, result);
        if (this.parsed.size > mostParsed)
            this.parsed.delete(this.parsed.keys().next().value);
        return result;
    }
    text(name) {
        return this.files.read(name);
    }
    /** Values that parameter files beside a template give, one map for each file. */
    parameterFiles(name, users) {
        const found = [];
        for (const user of users) {
            const parameters = this.get(user);
            if (!parameters || !/\.bicepparam$/i.test(user))
                continue;
            const scope = new BicepScope(this, parameters.file, parameters.content, new Map());
            found.push(new Map(parameters.content.blocks.flatMap(block => {
                const symbol = block.labels[0]?.text;
                const value = block.value;
                return block.type === 'param' && symbol && value
                    ? [[symbol, (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(value, scope.environment())]]
                    : [];
            })));
        }
        return [...found, ...jsonParameters(this.files, name)];
    }
}
/** `main.parameters.json`, `main.parameters.prod.json` and the like. */
function jsonParameters(files, name) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name).replace(/^\.$/, '');
    const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name).replace(/\.[^.]*$/, '');
    const beside = [...files.list(folder), ...files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'parameters'))];
    return beside.slice(0, 500).flatMap(candidate => {
        const candidateName = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(candidate);
        if (!/parameters?\b.*\.jsonc?$/i.test(candidateName))
            return [];
        const own = candidateName.startsWith(`${base}.`) || /^parameters?\b/i.test(candidateName);
        const file = own ? files.read(candidate) : undefined;
        if (!file)
            return [];
        const root = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ofTree */ .OK)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(_source_js__WEBPACK_IMPORTED_MODULE_6__/* .MappedText */ .D.of(file)).documents[0], file);
        const values = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .entry */ .f_)(root, 'parameters');
        if (values?.kind !== 'object')
            return [];
        return [
            new Map(values.entries.flatMap(({ key, value }) => {
                const given = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .entry */ .f_)(value, 'value');
                return given ? [[key.text.text, given]] : [];
            }))
        ];
    });
}
/** A file with the values of its parameters. */
class BicepScope {
    file;
    content;
    files;
    inputs;
    symbols = new Map();
    cache = new Map();
    active = new Set();
    constructor(files, file, content, inputs) {
        this.files = files;
        this.file = file;
        this.content = content;
        this.inputs = inputs;
        for (const block of content.blocks) {
            const name = block.labels[0]?.text;
            if (name && block.type !== 'using')
                this.symbols.set(name, block);
        }
    }
    environment(bindings = new Map()) {
        return {
            file: this.file,
            bindings,
            lookup: (names, depth) => this.lookup(names, depth),
            call: (name, args, place) => this.call(name, args, place)
        };
    }
    lookup(names, depth) {
        const [symbol, property] = names;
        const block = symbol === undefined ? undefined : this.symbols.get(symbol);
        if (!block || symbol === undefined)
            return undefined;
        if (block.type === 'param' || block.type === 'var') {
            const input = block.type === 'param' ? this.inputs.get(symbol) : undefined;
            const value = input ?? this.cached(symbol, block.value, depth);
            return value && { value, used: 1 };
        }
        const attribute = property === undefined ? undefined : (0,_formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_7__/* .attributeOf */ .w4)(block, property);
        const value = attribute && this.cached(`${symbol}.${property}`, attribute.value, depth);
        return value && { value, used: 2 };
    }
    cached(key, expression, depth) {
        const found = this.cache.get(key);
        if (found)
            return found;
        if (!expression || this.active.has(key))
            return undefined;
        this.active.add(key);
        const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(expression, this.environment(), depth);
        this.active.delete(key);
        this.cache.set(key, value);
        return value;
    }
    call(name, args, place) {
        if (name === 'loadTextContent' || name === 'loadJsonContent') {
            const [argument] = args;
            const relative = argument?.kind === 'text' ? argument.text.text.text : undefined;
            if (relative === undefined)
                return undefined;
            const file = this.files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(this.file.path), relative));
            if (!file)
                return undefined;
            const text = _source_js__WEBPACK_IMPORTED_MODULE_6__/* .MappedText */ .D.of(file);
            return name === 'loadTextContent'
                ? { kind: 'text', text: { text, holes: [] }, place: { file, range: text.range() } }
                : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ofTree */ .OK)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(text).documents[0], file);
        }
        return (0,_azure_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .azureFunction */ .a)(name, args, place);
    }
}
/**
 * The trusts of Bicep files.
 *
 * @param users files that call a file as a module or are its parameters, by its path
 */
function bicepSubjects(files, names, users) {
    return [...names].flatMap(name => scopesOf(files, name, users, 0).flatMap(scope => new Reader(scope).subjects()));
}
const mostScopes = 50;
function scopesOf(files, name, users, depth) {
    const target = files.get(name);
    if (!target)
        return [];
    const callers = users.get(name) ?? new Set();
    const found = [];
    for (const caller of depth > 5 ? [] : callers) {
        if (caller === name || !/\.bicep$/i.test(caller))
            continue;
        for (const scope of scopesOf(files, caller, users, depth + 1)) {
            for (const block of scope.content.blocks) {
                if (block.type !== 'module' || found.length >= mostScopes)
                    continue;
                if (localModule(block, scope.file.path) !== name)
                    continue;
                for (const body of bodies(block, scope)) {
                    const params = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .entry */ .f_)(body, 'params');
                    const inputs = new Map(params?.kind === 'object'
                        ? params.entries.map(({ key, value }) => [key.text.text, value])
                        : []);
                    found.push(new BicepScope(files, target.file, target.content, inputs));
                }
            }
        }
    }
    if (found.length > 0)
        return found;
    const given = files.parameterFiles(name, callers);
    const inputs = given.length > 0 ? given : [new Map()];
    return inputs.map(values => new BicepScope(files, target.file, target.content, values));
}
function localModule(block, file) {
    const source = block.labels[1]?.text;
    if (!source || /^(?:br|ts)[:/]/.test(source))
        return undefined;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), source));
}
/** The objects that a declaration makes: one, or one for each turn of its loop. */
function bodies(block, scope) {
    if (!block.value)
        return [];
    const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(block.value, scope.environment());
    if (value.kind === 'list')
        return value.items.flatMap(_value_js__WEBPACK_IMPORTED_MODULE_5__/* .options */ .fF);
    if (value.kind !== 'unknown' || block.value.kind !== 'loop')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .options */ .fF)(value);
    // The collection is not known: what each turn has in common still is.
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .options */ .fF)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(block.value.value, scope.environment()));
}
class Reader {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    subjects() {
        return this.scope.content.blocks.flatMap(block => this.block(block, '', ''));
    }
    block(block, parentType, parent) {
        if (block.type === 'module')
            return this.module(block);
        if (block.type !== 'resource')
            return [];
        const symbol = block.labels[0]?.text ?? '';
        const label = (block.labels[1]?.text ?? '').replace(/@.*$/, '');
        const type = parentType !== '' && !label.includes('.') ? `${parentType}/${label}` : label;
        const nested = block.blocks.flatMap(child => this.block(child, type, symbol));
        if (!/\/federatedIdentityCredentials$/i.test(type))
            return nested;
        const place = { file: this.scope.file, range: block.range };
        const owner = (0,_formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_7__/* .attributeOf */ .w4)(block, 'parent')?.value;
        const identity = parent || (owner?.kind === 'name' ? owner.name : namePrefix(block));
        return [
            ...nested,
            ...bodies(block, this.scope).flatMap(body => (0,_entra_js__WEBPACK_IMPORTED_MODULE_3__/* .entraSubjects */ .iJ)(body, `resource ${symbol}`, place, identity ? `${this.scope.file.path} ${identity}` : undefined))
        ];
    }
    /** A module from a registry that takes credentials, as the Azure Verified Modules do. */
    module(block) {
        if (localModule(block, this.scope.file.path) !== undefined)
            return [];
        const place = { file: this.scope.file, range: block.range };
        return bodies(block, this.scope).flatMap(body => {
            const params = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .entry */ .f_)(body, 'params');
            return (params ? (0,_entra_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsIn */ .Wr)(params) : []).flatMap(value => (0,_entra_js__WEBPACK_IMPORTED_MODULE_3__/* .entraSubjects */ .iJ)(value, `module ${block.labels[0]?.text ?? ''}`, place));
        });
    }
}
/** `identity/credential`: the name of a resource that names its parent. */
function namePrefix(block) {
    const name = (0,_formats_infrastructure_js__WEBPACK_IMPORTED_MODULE_7__/* .attributeOf */ .w4)(block, 'name')?.value;
    const [first] = name?.kind === 'text' ? name.parts : [];
    if (!first)
        return undefined;
    return 'text' in first ? first.text.split('/')[0] : first.kind === 'name' ? first.name : undefined;
}
/** Files that call a file as a module or give its parameters, by its path. */
function bicepUsers(files) {
    const users = new Map();
    for (const file of files) {
        const pattern = /^[ \t]*(?:module[ \t]+\w+|using)[ \t]+'([^'\r\n]{1,300})'/gm;
        for (const match of file.text.matchAll(pattern)) {
            const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file.path), match[1]));
            const found = users.get(target) ?? new Set();
            found.add(file.path);
            users.set(target, found);
        }
    }
    return users;
}
//# sourceMappingURL=bicep.js.map

/***/ })

};
