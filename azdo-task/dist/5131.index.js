export const id = 5131;
export const ids = [5131,929];
export const modules = {

/***/ 59881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ replaced),
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   X0: () => (/* binding */ formatted),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33751);
/* harmony import */ var _partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11477);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51753);



/** Evaluation goes no deeper: cycles of locals, modules that call themselves. */
const deepest = 60;
/** Combinations of a text whose parts have several possible values. */
const mostCombinations = 16;
const mostItems = 200;
/** Values in a value, those in its items included, however often one is shared. */
const largest = 50_000;
/** Steps that one expression may take, and all expressions of a file: seconds. */
const mostSteps = 300_000;
const mostStepsOfFile = 5_000_000;
const budgets = new WeakMap();
function budgetOf(file) {
    const found = budgets.get(file) ?? { steps: 0, end: 0 };
    budgets.set(file, found);
    return found;
}
/**
 * The value of an expression. What would grow beyond all bounds, as locals do that each name the
 * next one twice, is unknown.
 */
function evaluate(expression, env, depth = 0) {
    const place = { file: env.file, range: expression.range };
    const budget = budgetOf(env.file);
    if (depth === 0)
        budget.end = Math.min(budget.steps + mostSteps, mostStepsOfFile);
    if (depth > deepest || budget.steps > budget.end)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
    const value = compute(expression, env, depth);
    budget.steps += (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(value).length + 1;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(value) > largest ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place) : value;
}
function compute(expression, env, depth) {
    const place = { file: env.file, range: expression.range };
    const inner = (next) => evaluate(next, env, depth + 1);
    switch (expression.kind) {
        case 'text':
            return text(expression, env, depth);
        case 'constant':
            return { kind: 'constant', value: expression.value, place };
        case 'list':
            return { kind: 'list', items: expression.items.slice(0, mostItems).map(inner), place };
        case 'object':
            return {
                kind: 'object',
                place,
                entries: expression.entries.flatMap(({ key, value }) => {
                    const name = keyText(evaluate(key, env, depth + 1));
                    return name ? [{ key: name, value: inner(value) }] : [];
                })
            };
        case 'name':
        case 'member':
            return reference(expression, env, depth);
        case 'index': {
            const path = pathOf(expression);
            if (path) {
                const found = follow(path, env, depth);
                if (found)
                    return found;
            }
            return indexed(inner(expression.object), inner(expression.index)) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
        }
        case 'call':
            return env.call(expression.name, expression.args.map(inner), place) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
        case 'condition': {
            const test = inner(expression.test);
            if (test.kind === 'constant' && typeof test.value === 'boolean') {
                return inner(test.value ? expression.consequence : expression.alternative);
            }
            return {
                kind: 'choice',
                place,
                options: [inner(expression.consequence), inner(expression.alternative)]
            };
        }
        case 'operation':
            return operation(expression.operator, expression.operands.map(inner)) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
        case 'loop':
            return loop(expression, env, depth);
        case 'other':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
    }
}
function keyText(value) {
    if (value.kind === 'constant')
        return undefined;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(value);
}
/** The names of `a.b["c"].d`; undefined when something else stands in it. */
function pathOf(expression) {
    switch (expression.kind) {
        case 'name':
            return [expression.name];
        case 'member': {
            const object = pathOf(expression.object);
            return object && [...object, expression.name];
        }
        case 'index': {
            const object = pathOf(expression.object);
            const { index } = expression;
            if (!object)
                return undefined;
            if (index.kind === 'constant' && typeof index.value === 'number') {
                return [...object, String(index.value)];
            }
            const [only] = index.kind === 'text' && index.parts.length === 1 ? index.parts : [];
            return only && 'text' in only ? [...object, only.text] : undefined;
        }
        default:
            return undefined;
    }
}
function reference(expression, env, depth) {
    const place = { file: env.file, range: expression.range };
    const path = pathOf(expression);
    if (path)
        return follow(path, env, depth) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
    if (expression.kind !== 'member')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
    const object = evaluate(expression.object, env, depth + 1);
    return entryOf(object, expression.name) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
}
function follow(path, env, depth) {
    const bound = env.bindings.get(path[0]);
    const found = bound ? { value: bound, used: 1 } : env.lookup(path, depth + 1);
    if (!found)
        return undefined;
    let current = found.value;
    for (const name of path.slice(found.used)) {
        current = current && entryOf(current, name);
    }
    return current;
}
function entryOf(value, name) {
    if (value.kind === 'choice') {
        const found = value.options.flatMap(option => entryOf(option, name) ?? []);
        return found.length > 0 ? { ...value, options: found } : undefined;
    }
    if (value.kind === 'list')
        return value.items[Number(name)];
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, name);
}
function indexed(object, index) {
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(index) ?? (index.kind === 'constant' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .constantText */ ._r)(index.value) : undefined);
    if (name !== undefined)
        return entryOf(object, name);
    // Any of them.
    const items = object.kind === 'list'
        ? object.items
        : object.kind === 'object'
            ? object.entries.map(({ value }) => value)
            : [];
    return items.length > 0 ? { kind: 'choice', options: items, place: object.place } : undefined;
}
function operation(operator, operands) {
    const [left, right] = operands;
    if (!left)
        return undefined;
    const bool = (value) => ({ kind: 'constant', value, place: left.place });
    if (!right) {
        return operator === '!' && left.kind === 'constant' && typeof left.value === 'boolean'
            ? bool(!left.value)
            : undefined;
    }
    const literal = (value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(value) ?? (value.kind === 'constant' ? value.value : undefined);
    const [a, b] = [literal(left), literal(right)];
    switch (operator) {
        case '==':
            return a === undefined || b === undefined ? undefined : bool(a === b);
        case '!=':
            return a === undefined || b === undefined ? undefined : bool(a !== b);
        case '&&':
            if (a === false || b === false)
                return bool(false);
            return a === true && b === true ? bool(true) : undefined;
        case '||':
            if (a === true || b === true)
                return bool(true);
            return a === false && b === false ? bool(false) : undefined;
        case '??':
            if (left.kind === 'constant' && left.value === null)
                return right;
            return left.kind === 'unknown' ? undefined : left;
        case '>':
            return typeof a === 'number' && typeof b === 'number' ? bool(a > b) : undefined;
        case '<':
            return typeof a === 'number' && typeof b === 'number' ? bool(a < b) : undefined;
        default:
            return undefined;
    }
}
/** The pairs of key and value that a collection gives to a loop; undefined when it is not known. */
function pairs(collection) {
    switch (collection.kind) {
        case 'list':
            return collection.items.slice(0, mostItems).map((value, index) => ({
                key: { kind: 'constant', value: index, place: value.place },
                value
            }));
        case 'object':
            return collection.entries.slice(0, mostItems).map(({ key, value }) => ({
                key: { kind: 'text', text: key, place: value.place },
                value
            }));
        case 'choice': {
            const all = collection.options.map(pairs);
            const found = all.flatMap(each => each ?? []);
            return all.some(each => each) ? found : undefined;
        }
        default:
            return undefined;
    }
}
function loop(expression, env, depth) {
    const place = { file: env.file, range: expression.range };
    const items = pairs(evaluate(expression.collection, env, depth + 1));
    if (!items)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(place);
    const entries = [];
    const values = [];
    for (const { key, value } of items) {
        const bindings = new Map(env.bindings);
        bindings.set(expression.valueName, value);
        if (expression.keyName)
            bindings.set(expression.keyName, key);
        const local = { ...env, bindings };
        if (expression.filter) {
            const test = evaluate(expression.filter, local, depth + 1);
            if (test.kind === 'constant' && test.value === false)
                continue;
        }
        const result = evaluate(expression.value, local, depth + 1);
        if (expression.key) {
            const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(evaluate(expression.key, local, depth + 1));
            if (name)
                entries.push({ key: name, value: result });
        }
        else
            values.push(result);
    }
    return expression.key ? { kind: 'object', entries, place } : { kind: 'list', items: values, place };
}
function text(expression, env, depth) {
    const place = { file: env.file, range: expression.range };
    const [only] = expression.parts;
    if (expression.parts.length === 1 && only && !('text' in only)) {
        // `"${var.x}"` is the value itself.
        const value = evaluate(only, env, depth + 1);
        return value.kind === 'constant'
            ? { kind: 'text', text: ofConstant(value, env.file, only.range), place }
            : value;
    }
    let combinations = [[]];
    for (const part of expression.parts) {
        if ('text' in part) {
            for (const combination of combinations)
                combination.push({ literal: part });
            continue;
        }
        const values = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)(evaluate(part, env, depth + 1));
        const fits = values.length * combinations.length <= mostCombinations;
        const choices = fits
            ? values.map(value => value.kind === 'constant'
                ? ofConstant(value, env.file, part.range)
                : value.kind === 'text'
                    ? value.text
                    : undefined)
            : [undefined];
        combinations = combinations.flatMap(combination => choices.map(value => [...combination, { value, range: part.range }]));
    }
    const at = expression.parts[0] && 'text' in expression.parts[0]
        ? expression.parts[0].startOffset(0)
        : expression.range.start;
    const texts = combinations.map((parts) => ({ kind: 'text', text: (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinParts */ .nn)(env.file, parts, at), place }));
    return texts.length === 1 ? texts[0] : { kind: 'choice', options: texts, place };
}
function ofConstant(value, file, range) {
    return (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(_source_js__WEBPACK_IMPORTED_MODULE_2__/* .MappedText */ .D.join(file, [{ text: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .constantText */ ._r)(value.value), range }], range.start));
}
/** A known text that an expression comes to, placed at the expression. */
function computed(text, place) {
    const mapped = _source_js__WEBPACK_IMPORTED_MODULE_2__/* .MappedText */ .D.join(place.file, [{ text, range: place.range }], place.range.start);
    return { kind: 'text', text: (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(mapped), place };
}
/** `text` with each `from` replaced; undefined where the result would be very long. */
function replaced(text, from, to, place) {
    if (text.length * Math.max(1, to.length) > _partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestText */ .Ie)
        return undefined;
    return computed(text.replaceAll(from, () => to), place);
}
/**
 * `format("a%sb", x)` and `format('a{0}b', x)`: the arguments in their places. The positions of the
 * literal parts are those of the format.
 */
function formatted(format, args, place, pattern) {
    if (format.kind !== 'text')
        return undefined;
    const { text } = format.text;
    if (format.text.holes.length > 0 || text.file !== place.file)
        return undefined;
    const parts = [];
    let position = 0;
    let next = 0;
    for (const match of text.text.matchAll(pattern)) {
        if (match.index > position)
            parts.push({ literal: text.slice(position, match.index) });
        position = match.index + match[0].length;
        if (match[0] === '%%') {
            parts.push({ literal: text.slice(match.index, match.index + 1) });
            continue;
        }
        const value = args[match[1] === undefined ? next++ : Number(match[1])];
        const range = text.range(match.index, position);
        parts.push({
            value: value?.kind === 'text'
                ? value.text
                : value?.kind === 'constant'
                    ? ofConstant(value, place.file, range)
                    : undefined,
            range
        });
    }
    if (position < text.text.length)
        parts.push({ literal: text.slice(position) });
    return {
        kind: 'text',
        text: (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinParts */ .nn)(place.file, parts, text.startOffset(0)),
        place: format.place
    };
}
/** Texts one after the other, as `join` and `concat` give them. */
function joined(values, separator, place) {
    const parts = [];
    values.forEach((value, index) => {
        if (index > 0 && separator !== '') {
            parts.push({
                literal: _source_js__WEBPACK_IMPORTED_MODULE_2__/* .MappedText */ .D.join(place.file, [
                    {
                        text: separator,
                        range: value.place.file === place.file
                            ? { start: value.place.range.start, end: value.place.range.start }
                            : place.range
                    }
                ], place.range.start)
            });
        }
        const inThisFile = value.place.file === place.file;
        if (value.kind === 'text' &&
            inThisFile &&
            value.text.text.file === place.file &&
            value.text.holes.length === 0) {
            parts.push({ literal: value.text.text });
            return;
        }
        const range = inThisFile ? value.place.range : place.range;
        parts.push({
            value: value.kind === 'text'
                ? value.text
                : value.kind === 'constant'
                    ? ofConstant(value, place.file, range)
                    : undefined,
            range
        });
    });
    return { kind: 'text', text: (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinParts */ .nn)(place.file, parts, place.range.start), place };
}
//# sourceMappingURL=evaluate.js.map

/***/ }),

/***/ 45354:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parsedJson)
/* harmony export */ });
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50929);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51753);


/** JSON text as the value that it stands for. */
function parsedJson(value) {
    const { documents } = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(value.text.text);
    const { holes, text } = value.text;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ofTree */ .OK)(documents[0], text.file, (inner, range) => {
        const found = holes.flatMap(hole => {
            const written = text.text.slice(hole.start, hole.end);
            const at = offsetOf(inner, text.startOffset(hole.start));
            if (at < 0)
                return [];
            // In a value that was put in, all places are that of the variable: there the text decides.
            const start = inner.text.startsWith(written, at) ? at : inner.text.indexOf(written);
            return start < 0 ? [] : [{ start, end: Math.min(inner.text.length, start + written.length) }];
        });
        return { kind: 'text', text: { text: inner, holes: found }, place: { file: inner.file, range } };
    });
}
function offsetOf(text, offset) {
    const range = text.range();
    if (offset < range.start || offset > range.end)
        return -1;
    for (let i = 0; i < text.text.length; i++)
        if (text.startOffset(i) === offset)
            return i;
    return -1;
}
//# sourceMappingURL=parsed-json.js.map

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

/***/ 50929:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson),
/* harmony export */   unescapeJson: () => (/* binding */ unescapeJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78525);

// The values of jsonc-parser's `SyntaxKind` and `ScanError`, which it declares as const enums.
const token = {
    openBrace: 1,
    closeBrace: 2,
    openBracket: 3,
    closeBracket: 4,
    comma: 5,
    colon: 6,
    null: 7,
    true: 8,
    false: 9,
    string: 10,
    unknown: 16,
    endOfFile: 17
};
const scanErrors = {
    1: 'a comment is not closed',
    2: 'a string is not closed',
    3: 'not a number',
    4: 'not a Unicode escape',
    5: 'not an escape sequence',
    6: 'a control character in a string'
};
/** Deeper documents are not configuration; they would only cost memory. */
const maxDepth = 200;
/**
 * Reads JSON with comments and trailing commas (RFC 8259 and the JSONC that editors use). Recovers
 * from errors: what stands before and after a broken part is still read. Iterative, so that no
 * depth of nesting exhausts the stack.
 */
function parseJson(text) {
    const scanner = (0,jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text.text, true);
    const problems = [];
    const open = [];
    let root;
    // After a value, only a comma or a closing bracket may follow.
    let needsComma = false;
    const problem = (message, start, end, kind = 'error') => {
        if (problems.length < 20)
            problems.push({ kind, message, range: text.range(start, Math.max(end, start)) });
    };
    const add = (node) => {
        const parent = open.at(-1);
        needsComma = true;
        if (!parent) {
            if (root)
                problem('text after the end of the document', offset(scanner), end(scanner));
            else
                root = node;
        }
        else if (parent.kind === 'sequence')
            parent.items.push(node);
        else if (parent.key) {
            const range = { start: parent.key.range.start, end: node.range.end };
            parent.entries.push({ key: parent.key, value: node, range });
            parent.key = undefined;
        }
    };
    const close = (closing, endOffset) => {
        const top = open.pop();
        if (closing && top.kind !== closing)
            problem('bracket closes the wrong kind of collection', endOffset - 1, endOffset);
        const range = text.range(top.start, endOffset);
        add(top.kind === 'mapping'
            ? { kind: 'mapping', range, entries: top.entries }
            : { kind: 'sequence', range, items: top.items });
    };
    let expectColon = false;
    for (let kind = scanner.scan(); kind !== token.endOfFile; kind = scanner.scan()) {
        const start = offset(scanner);
        const stop = end(scanner);
        const error = scanErrors[scanner.getTokenError()];
        if (error)
            problem(error, start, stop);
        const parent = open.at(-1);
        switch (kind) {
            case token.openBrace:
            case token.openBracket:
                if (needsComma)
                    problem('a comma is missing', start, stop);
                if (parent?.kind === 'mapping' && !parent.key)
                    problem('a property name is missing', start, stop);
                if (open.length >= maxDepth) {
                    problem(`nested deeper than ${maxDepth} levels`, start, stop);
                    return { documents: root ? [root] : [], problems };
                }
                needsComma = false;
                open.push(kind === token.openBrace
                    ? { kind: 'mapping', start, entries: [], keys: new Set(), key: undefined }
                    : { kind: 'sequence', start, items: [] });
                break;
            case token.closeBrace:
            case token.closeBracket:
                if (!parent)
                    problem('a bracket closes nothing', start, stop);
                else {
                    if (parent.kind === 'mapping' && parent.key)
                        problem(`'${shorten(parent.key)}' has no value`, start, stop);
                    close(kind === token.closeBrace ? 'mapping' : 'sequence', stop);
                }
                break;
            case token.comma:
                if (!parent || !needsComma)
                    problem('a comma where a value should be', start, stop);
                needsComma = false;
                break;
            case token.colon:
                if (!expectColon)
                    problem('a colon where none should be', start, stop);
                break;
            case token.unknown:
                if (!error)
                    problem('not JSON', start, stop);
                break;
            default: {
                if (needsComma)
                    problem('a comma is missing', start, stop);
                const scalar = readScalar(text, scanner, kind);
                if (parent?.kind === 'mapping' && !parent.key) {
                    if (kind !== token.string)
                        problem('a property name must be a string', start, stop);
                    if (parent.keys.has(scalar.text.text)) {
                        problem(`duplicate key '${shorten(scalar)}'`, start, stop, 'duplicate-key');
                    }
                    parent.keys.add(scalar.text.text);
                    parent.key = scalar;
                    needsComma = false;
                    expectColon = true;
                    continue;
                }
                add(scalar);
            }
        }
        expectColon = false;
    }
    if (open.length > 0)
        problem('a bracket is not closed', open.at(-1).start, open.at(-1).start + 1);
    while (open.length > 0)
        close(undefined, text.text.length);
    return { documents: root ? [root] : [], problems };
}
const offset = (scanner) => scanner.getTokenOffset();
const end = (scanner) => scanner.getTokenOffset() + scanner.getTokenLength();
const shorten = (scalar) => scalar.text.text.slice(0, 40);
function readScalar(text, scanner, kind) {
    const start = offset(scanner);
    const stop = end(scanner);
    const range = text.range(start, stop);
    if (kind === token.string) {
        const closed = stop - start >= 2 && text.text[stop - 1] === '"' ? 1 : 0;
        const decoded = unescapeJson(text, start + 1, stop - closed);
        return { kind: 'scalar', range, text: decoded, value: decoded.text, style: 'double' };
    }
    const raw = text.slice(start, stop);
    const value = kind === token.true
        ? true
        : kind === token.false
            ? false
            : kind === token.null
                ? null
                : Number(raw.text);
    return { kind: 'scalar', range, text: raw, value, style: 'plain' };
}
const simpleEscapes = {
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    '"': '"',
    '\\': '\\',
    '/': '/'
};
/** Decodes the escapes of a JSON string's inside (RFC 8259 section 7), keeping positions. */
function unescapeJson(text, start, end) {
    // Searched in the string alone: a search in the whole text would be quadratic over all strings.
    const raw = text.text.slice(start, end);
    let backslash = raw.indexOf('\\');
    if (backslash < 0)
        return text.slice(start, end);
    const pieces = [];
    const literal = (from, to) => {
        if (to > from)
            pieces.push({ text: raw.slice(from, to), start: start + from, end: start + to });
    };
    let position = 0;
    while (backslash >= 0) {
        literal(position, backslash);
        const letter = raw[backslash + 1] ?? '';
        const hex = letter === 'u' ? /^[0-9a-fA-F]{4}/.exec(raw.slice(backslash + 2, backslash + 6)) : null;
        const decoded = hex
            ? String.fromCharCode(Number.parseInt(hex[0], 16))
            : (simpleEscapes[letter] ?? letter);
        position = Math.min(backslash + (hex ? 6 : 2), raw.length);
        pieces.push({ text: decoded, start: start + backslash, end: start + position });
        backslash = raw.indexOf('\\', position);
    }
    literal(position, raw.length);
    return text.compose(pieces);
}
//# sourceMappingURL=json.js.map

/***/ })

};
