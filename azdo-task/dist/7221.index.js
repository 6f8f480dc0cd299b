export const id = 7221;
export const ids = [7221];
export const modules = {

/***/ 47221:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  armSubjects: () => (/* binding */ armSubjects)
});

// EXTERNAL MODULE: ./build/shared/lint/formats/infrastructure.js
var infrastructure = __webpack_require__(48736);
;// CONCATENATED MODULE: ./build/shared/lint/formats/arm-expression.js

/**
 * Reads a template expression of Azure Resource Manager, `[concat('a', parameters('b').c[0])]`,
 * as it stands in a JSON string. Undefined for text that is no expression; `[[` escapes a bracket.
 * Source: Microsoft Learn, "Syntax and expressions in ARM templates".
 */
function parseArmExpression(text) {
    const trimmed = text.text.trim();
    if (!trimmed.startsWith('[') || trimmed.startsWith('[[') || !trimmed.endsWith(']')) {
        return undefined;
    }
    const start = text.text.indexOf('[') + 1;
    const reader = new Reader(text, start, text.text.lastIndexOf(']'));
    const expression = reader.expression(0);
    return reader.atEnd() ? expression : { kind: 'other', range: text.range() };
}
class Reader {
    source;
    text;
    end;
    at;
    constructor(source, start, end) {
        this.source = source;
        this.text = source.text;
        this.at = start;
        this.end = end;
    }
    atEnd() {
        this.space();
        return this.at >= this.end;
    }
    expression(depth) {
        this.space();
        const start = this.at;
        if (depth > infrastructure/* deepestExpression */.vK)
            return this.other(start);
        let current = this.primary(depth);
        for (;;) {
            this.space();
            if (this.text[this.at] === '.' && this.at < this.end) {
                this.at++;
                const name = this.name();
                if (name === '')
                    return this.other(start);
                current = { kind: 'member', range: this.range(start), object: current, name };
            }
            else if (this.text[this.at] === '[' && this.at < this.end) {
                this.at++;
                const index = this.expression(depth + 1);
                this.space();
                if (this.text[this.at] !== ']')
                    return this.other(start);
                this.at++;
                current = { kind: 'index', range: this.range(start), object: current, index };
            }
            else
                return current;
        }
    }
    primary(depth) {
        const start = this.at;
        const char = this.text[this.at];
        if (char === "'")
            return this.string();
        const number = /^-?\d+/.exec(this.text.slice(this.at, this.at + 20));
        if (number) {
            this.at += number[0].length;
            return { kind: 'constant', range: this.range(start), value: Number(number[0]) };
        }
        const name = this.name();
        if (name === '') {
            this.at = this.end;
            return this.other(start);
        }
        this.space();
        if (this.text[this.at] !== '(') {
            const value = { true: true, false: false, null: null }[name.toLowerCase()];
            return value === undefined
                ? this.other(start)
                : { kind: 'constant', range: this.range(start), value };
        }
        this.at++;
        const args = [];
        for (;;) {
            this.space();
            if (this.at >= this.end)
                return this.other(start);
            if (this.text[this.at] === ')')
                break;
            if (this.text[this.at] === ',') {
                this.at++;
                continue;
            }
            const before = this.at;
            args.push(this.expression(depth + 1));
            if (this.at === before)
                return this.other(start);
        }
        this.at++;
        return { kind: 'call', range: this.range(start), name, args };
    }
    /** `''` is a quote. */
    string() {
        const start = this.at++;
        const pieces = [];
        let from = this.at;
        const flush = () => {
            if (this.at > from) {
                pieces.push({ text: this.text.slice(from, this.at), start: from, end: this.at });
            }
        };
        while (this.at < this.end) {
            if (this.text[this.at] === "'") {
                if (this.text[this.at + 1] !== "'")
                    break;
                flush();
                pieces.push({ text: "'", start: this.at, end: this.at + 2 });
                this.at += 2;
                from = this.at;
            }
            else
                this.at++;
        }
        flush();
        const part = pieces.length > 0 ? this.source.compose(pieces) : this.source.slice(start + 1, start + 1);
        this.at = Math.min(this.at + 1, this.end);
        return { kind: 'text', range: this.range(start), parts: [part] };
    }
    name() {
        const name = /^[A-Za-z_][\w.]{0,100}/.exec(this.text.slice(this.at, this.at + 102))?.[0] ?? '';
        // Functions of user namespaces hold a dot; members are read one by one.
        const first = /^\w+(?:\.\w+(?=\())?/.exec(name)?.[0] ?? '';
        this.at += first.length;
        return first;
    }
    space() {
        while (this.at < this.end && /\s/.test(this.text[this.at]))
            this.at++;
    }
    range(start) {
        return this.source.range(start, this.at);
    }
    other(start) {
        return { kind: 'other', range: this.source.range(start, Math.max(this.at, start + 1)) };
    }
}
//# sourceMappingURL=arm-expression.js.map
// EXTERNAL MODULE: ./build/shared/lint/federation/azure-functions.js
var azure_functions = __webpack_require__(60015);
// EXTERNAL MODULE: ./build/shared/lint/federation/entra.js
var entra = __webpack_require__(36524);
// EXTERNAL MODULE: ./build/shared/lint/federation/evaluate.js
var evaluate = __webpack_require__(59881);
// EXTERNAL MODULE: ./build/shared/lint/federation/value.js
var federation_value = __webpack_require__(51753);
;// CONCATENATED MODULE: ./build/shared/lint/federation/arm.js





/** Nesting of deployments and resources beyond this is not followed. */
const deepest = 20;
/** The trusts of a template, once for each set of parameter values, or with the defaults. */
function armSubjects(root, file, parameterFiles) {
    const inputs = parameterFiles.length > 0 ? parameterFiles : [new Map()];
    return inputs.flatMap(values => new Template(root, file, values).subjects());
}
class Template {
    file;
    root;
    inputs;
    active = new Set();
    constructor(root, file, inputs) {
        this.file = file;
        this.inputs = inputs;
        this.root = isValue(root) ? root : (0,federation_value/* ofTree */.OK)(root, file);
    }
    subjects(depth = 0) {
        return this.resources((0,federation_value/* entry */.f_)(this.root, 'resources', true), '', '', depth);
    }
    resources(resources, parentType, parent, depth) {
        if (!resources || depth > deepest)
            return [];
        // Symbolic names (language version 2.0) make an object of the list.
        const items = resources.kind === 'object' ? resources.entries.map(item => item.value) : (0,federation_value/* listItems */.Dw)(resources);
        return items.flatMap(item => this.resource(item, parentType, parent, depth));
    }
    resource(resource, parentType, parent, depth) {
        const own = (0,federation_value/* plainText */.wh)((0,federation_value/* entry */.f_)(resource, 'type', true)) ?? '';
        const type = parentType !== '' && !own.includes('.') ? `${parentType}/${own}` : own;
        const name = (0,federation_value/* plainText */.wh)((0,federation_value/* entry */.f_)(resource, 'name', true)) ?? '';
        const children = this.resources((0,federation_value/* entry */.f_)(resource, 'resources', true), type, name, depth + 1);
        if (/^Microsoft\.Resources\/deployments$/i.test(type)) {
            return [...children, ...this.deployment(resource, depth)];
        }
        if (!/\/federatedIdentityCredentials$/i.test(type))
            return children;
        const identity = parent || name.replace(/^\[concat\(|\)\]$/g, '').split('/')[0] || undefined;
        return [
            ...children,
            ...(0,entra/* entraSubjects */.iJ)(this.resolved(resource), `${type.split('/').at(-2)}/${type.split('/').at(-1)}`, resource.place, identity && `${this.file.path} ${identity}`)
        ];
    }
    /** A template in a template: with values of its own, or in the scope of the outer one. */
    deployment(resource, depth) {
        const properties = (0,federation_value/* entry */.f_)(resource, 'properties', true);
        const template = (0,federation_value/* entry */.f_)(properties, 'template', true);
        if (!template)
            return [];
        const scope = (0,federation_value/* plainText */.wh)((0,federation_value/* entry */.f_)((0,federation_value/* entry */.f_)(properties, 'expressionEvaluationOptions', true), 'scope', true));
        if (scope?.toLowerCase() !== 'inner') {
            return this.resources((0,federation_value/* entry */.f_)(template, 'resources', true), '', '', depth + 1);
        }
        const given = (0,federation_value/* entry */.f_)(properties, 'parameters', true);
        const inputs = new Map();
        for (const item of given?.kind === 'object' ? given.entries : []) {
            const value = (0,federation_value/* entry */.f_)(item.value, 'value', true);
            if (value)
                inputs.set(item.key.text.text, this.resolved(value));
        }
        return new Template(template, this.file, inputs).subjects(depth + 1);
    }
    /** The value with its expressions evaluated. */
    resolved(value, depth = 0) {
        if (depth > deepest)
            return (0,federation_value/* unknown */.L5)(value.place);
        switch (value.kind) {
            case 'text': {
                if (value.text.holes.length > 0)
                    return value;
                const expression = parseArmExpression(value.text.text);
                if (!expression) {
                    const { text } = value.text;
                    return text.text.startsWith('[[') ? (0,federation_value/* textValue */.v8)(text.slice(1), value.place.range) : value;
                }
                const { file } = value.text.text;
                const result = (0,evaluate/* evaluate */._3)(expression, {
                    file,
                    bindings: new Map(),
                    lookup: () => undefined,
                    call: (name, args, place) => this.call(name, args, place, depth)
                }, 0);
                return result;
            }
            case 'list':
                return { ...value, items: value.items.map(item => this.resolved(item, depth + 1)) };
            case 'object':
                return {
                    ...value,
                    entries: value.entries.map(({ key, value: inner }) => ({
                        key,
                        value: this.resolved(inner, depth + 1)
                    }))
                };
            default:
                return value;
        }
    }
    call(name, args, place, depth) {
        const key = (0,federation_value/* plainText */.wh)(args[0]);
        switch (name.toLowerCase()) {
            case 'parameters': {
                if (key === undefined)
                    return undefined;
                const input = this.inputs.get(key);
                if (input)
                    return input;
                const parameter = (0,federation_value/* entry */.f_)((0,federation_value/* entry */.f_)(this.root, 'parameters', true), key, true);
                return this.once(`p ${key}`, (0,federation_value/* entry */.f_)(parameter, 'defaultValue', true), depth);
            }
            case 'variables':
                if (key === undefined)
                    return undefined;
                return this.once(`v ${key}`, (0,federation_value/* entry */.f_)((0,federation_value/* entry */.f_)(this.root, 'variables', true), key, true), depth);
            default:
                return (0,azure_functions/* azureFunction */.a)(name, args, place);
        }
    }
    once(key, value, depth) {
        if (!value || this.active.has(key))
            return undefined;
        this.active.add(key);
        const [result] = (0,federation_value/* options */.fF)(this.resolved(value, depth + 1));
        this.active.delete(key);
        return result;
    }
}
function isValue(root) {
    return 'place' in root;
}
//# sourceMappingURL=arm.js.map

/***/ }),

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

/***/ })

};
