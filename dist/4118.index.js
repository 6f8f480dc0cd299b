export const id = 4118;
export const ids = [4118,929];
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

/***/ 24118:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   federatedSubjectsOf: () => (/* binding */ federatedSubjectsOf)
/* harmony export */ });
/* harmony import */ var _formats_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70993);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33751);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43549);
/* harmony import */ var _entra_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36524);
/* harmony import */ var _google_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97005);
/* harmony import */ var _parsed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45354);
/* harmony import */ var _partial_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11477);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51753);








/** The trusts that a script sets up. */
function federatedSubjectsOf(script, file, readFile) {
    const reader = new ScriptReader(script, file, readFile);
    const found = script.commands.flatMap(command => reader.command(command));
    return found.filter(subject => !reader.isBoundElsewhere(subject));
}
class ScriptReader {
    script;
    file;
    readFile;
    providers = [];
    boundPools = new Set();
    /** Texts that the script writes into files, by path as written. */
    written = new Map();
    constructor(script, file, readFile) {
        this.script = script;
        this.file = file;
        this.readFile = readFile;
        for (const command of script.commands)
            this.noteWrittenFile(command);
    }
    command(command) {
        const words = command.words.map(word => word.text.text);
        const name = baseName(words[0] ?? '');
        switch (name) {
            case 'az':
                return this.azureCli(command, words);
            case 'aws':
                return this.awsCli(command, words);
            case 'new-iamrole':
            case 'update-iamassumerolepolicy':
                return this.trustPolicy(command, (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '-assumerolepolicydocument', '-policydocument'), words[0]);
            case 'gcloud':
                return this.googleCli(command, words);
            case 'new-azadappfederatedcredential':
            case 'update-azadappfederatedcredential':
            case 'new-azfederatedidentitycredential':
            case 'new-azfederatedidentitycredentials':
            case 'update-azfederatedidentitycredential':
            case 'update-azfederatedidentitycredentials':
            case 'new-mgapplicationfederatedidentitycredential':
            case 'update-mgapplicationfederatedidentitycredential':
                return this.cmdlet(command, words[0]);
            case 'invoke-azrestmethod':
            case 'invoke-mggraphrequest':
            case 'invoke-restmethod':
            case 'curl':
                return this.rest(command, words);
            default:
                return [];
        }
    }
    azureCli(command, words) {
        const verbs = words.filter((word, index) => index > 0 && index < 6 && !word.startsWith('-'));
        const line = verbs.join(' ');
        const application = /^ad app federated-credential (create|update)\b/.exec(line);
        if (application) {
            const body = this.parameters((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--parameters'), command);
            return (0,_entra_js__WEBPACK_IMPORTED_MODULE_1__/* .entraSubjects */ .iJ)(body, `az ad app federated-credential ${application[1]}`, this.place(command), this.identity((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--id')));
        }
        const identity = /^identity federated-credential (create|update)\b/.exec(line);
        if (identity) {
            const subject = this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--subject'));
            // The flag for expressions differs between versions of the extension: any will do.
            const expression = this.expressionFlag(command);
            if (!subject && !expression)
                return [];
            return [
                (0,_entra_js__WEBPACK_IMPORTED_MODULE_1__/* .entraSubject */ .nn)({
                    name: `az identity federated-credential ${identity[1]}`,
                    place: this.place(command),
                    issuer: this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--issuer')),
                    ...(expression ? { expression } : { subject }),
                    audiences: this.audiences(command),
                    identity: this.identity((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--identity-name'))
                })
            ];
        }
        return /^rest\b/.test(line) ? this.rest(command, words) : [];
    }
    awsCli(command, words) {
        const line = words.join(' ');
        if (/^\S+ (?:--\S+ \S+ )*iam create-role\b/.test(line)) {
            return this.trustPolicy(command, (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--assume-role-policy-document'), 'aws iam create-role');
        }
        return /^\S+ (?:--\S+ \S+ )*iam update-assume-role-policy\b/.test(line)
            ? this.trustPolicy(command, (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--policy-document'), 'aws iam update-assume-role-policy')
            : [];
    }
    /** A trust policy: inline, `file://…`, or the output of a command. */
    trustPolicy(command, word, name) {
        if (!word)
            return [];
        const path = /^file:\/\//.test(word.text.text) ? (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .wordFrom */ .jn)(word, 'file://'.length) : undefined;
        const value = path ? this.fileValue(path) : this.parameters(word, command);
        const role = (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--role-name', '-rolename');
        return (0,_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .awsSubjects */ .V)(value, name, this.place(command), this.identity(role));
    }
    /** `gcloud iam workload-identity-pools providers create-oidc`, and bindings to principals. */
    googleCli(command, words) {
        const line = words.filter(word => !word.startsWith('-')).join(' ');
        const place = this.place(command);
        if (/workload-identity-pools providers (?:create|update)-oidc\b/.test(line)) {
            const mapping = this.googleMapping(this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--attribute-mapping')));
            const condition = this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--attribute-condition'));
            const issuer = this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--issuer-uri'));
            const audience = this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--allowed-audiences'));
            // An update says nothing of what it leaves alone.
            const isUpdate = /update-oidc\b/.test(line);
            const { tests, partial } = condition
                ? (0,_google_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCondition */ .zB)(condition, mapping)
                : { tests: [], partial: isUpdate };
            const subject = {
                provider: 'gcp',
                name: 'gcloud iam workload-identity-pools providers',
                file: place.file,
                range: place.range,
                tests,
                audiences: audience ? [audience] : [],
                partial,
                ...(issuer && { issuer })
            };
            const pool = this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--workload-identity-pool'))?.text.text ?? '';
            this.providers.push({ subject, pool, mapping });
            return [subject];
        }
        if (!/add-iam-policy-binding\b/.test(line))
            return [];
        const member = this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--member'));
        const found = member && (0,_google_js__WEBPACK_IMPORTED_MODULE_2__/* .bindingSubject */ .Ii)(member, 'gcloud add-iam-policy-binding', place, this.providers);
        if (found?.pool !== undefined)
            this.boundPools.add(found.pool);
        return found ? [found.subject] : [];
    }
    /** A provider whose pool has bindings here: they are judged together with its condition. */
    isBoundElsewhere(subject) {
        const provider = this.providers.find(item => item.subject === subject);
        return provider !== undefined && subject.tests.length > 0 && this.boundPools.has(provider.pool);
    }
    /** `google.subject=assertion.sub,attribute.repository=assertion.repository` */
    googleMapping(text) {
        const mapping = new Map();
        for (const pair of text?.text.text.split(',') ?? []) {
            const [, attribute, expression = ''] = /^\s*([\w.]+)\s*=([^=][\s\S]*)$/.exec(pair) ?? [];
            const claim = (0,_google_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedClaim */ .Im)(expression);
            if (attribute !== undefined && claim)
                mapping.set(attribute, claim);
        }
        return mapping;
    }
    cmdlet(command, name) {
        const body = (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '-bodyparameter') ?? splatted(command);
        if (body) {
            const value = this.parameters(body, command);
            const found = (0,_entra_js__WEBPACK_IMPORTED_MODULE_1__/* .entraSubjects */ .iJ)(value, name, this.place(command));
            if (found.length > 0)
                return found;
        }
        const subject = this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '-subject'));
        const expression = this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '-claimsmatchingexpressionvalue', '-claimsmatchingexpression')) ??
            undefined;
        if (!subject && !expression)
            return [];
        const audience = (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '-audience', '-audiences');
        return [
            (0,_entra_js__WEBPACK_IMPORTED_MODULE_1__/* .entraSubject */ .nn)({
                name,
                place: this.place(command),
                issuer: this.text((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '-issuer')),
                ...(expression ? { expression } : { subject }),
                audiences: audience ? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .listItems */ .Dw)(this.value(audience)).flatMap(v => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .asPartial */ .mN)(v) ?? []) : [],
                identity: this.identity((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '-identityname', '-applicationobjectid', '-applicationid'))
            })
        ];
    }
    /** A request to Microsoft Graph or Resource Manager whose address is that of credentials. */
    rest(command, words) {
        const address = words.find(word => /federatedIdentityCredentials/i.test(word));
        const named = (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--url', '--uri', '-u', '-uri', '-path');
        const url = named ? this.text(named)?.text.text : undefined;
        if (!address && !(url && /federatedIdentityCredentials/i.test(url)))
            return [];
        const body = (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '--body', '-b', '-body', '-payload', '--data', '-d', '--data-raw', '--json');
        return (0,_entra_js__WEBPACK_IMPORTED_MODULE_1__/* .entraSubjects */ .iJ)(this.parameters(body, command), `${baseName(words[0])} request`, this.place(command));
    }
    expressionFlag(command) {
        for (const word of command.words) {
            const text = this.text(word);
            if (text && /claims\s?\[/.test(text.text.text)) {
                const equals = /^--[\w-]+=/.exec(text.text.text);
                return equals ? (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_6__/* .slicePartial */ .Ym)(text, equals[0].length) : text;
            }
        }
        return undefined;
    }
    audiences(command) {
        const index = command.words.findLastIndex(word => /^--audiences?$/.test(word.text.text));
        const found = [];
        for (const word of index < 0 ? [] : command.words.slice(index + 1)) {
            if (word.text.text.startsWith('-'))
                break;
            const text = this.text(word);
            if (text)
                found.push(text);
        }
        return found;
    }
    /** The body of a request: inline JSON, a hashtable, `@file`, or the output of a command. */
    parameters(word, command) {
        if (!word)
            return undefined;
        const text = word.text.text;
        if (/^@(?:-|\/dev\/stdin)$/.test(text)) {
            const document = command.redirects.find(redirect => redirect.document)?.document;
            if (document)
                return this.json(this.resolved(document, 0));
            const input = command.pipedFrom ? this.output([command.pipedFrom], 0) : undefined;
            const value = command.input ? this.value(command.input) : input;
            return value?.kind === 'text' ? this.json(value.text) : value;
        }
        if (text.startsWith('@') && text.length > 1 && !word.entries && !word.items) {
            return this.fileValue((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .wordFrom */ .jn)(word, 1));
        }
        const value = this.value(word);
        if (value?.kind !== 'text')
            return value;
        // `--parameters` also takes the path of a file without the sign.
        return /^\s*[[{]/.test(value.text.text.text) ? this.json(value.text) : this.fileValue(word);
    }
    fileValue(word) {
        const path = this.text(word);
        if (!path)
            return undefined;
        const written = this.written.get(path.text.text);
        if (written)
            return written;
        if (path.holes.length > 0)
            return this.written.get(word.text.text);
        const file = this.readFile(path.text.text);
        if (!file)
            return undefined;
        return this.json({ text: _source_js__WEBPACK_IMPORTED_MODULE_7__/* .MappedText */ .D.of(file), holes: [] });
    }
    /** A text that is JSON, with what is unknown in it. */
    json(text) {
        const place = { file: text.text.file, range: text.text.range() };
        return (0,_parsed_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedJson */ .U)({ kind: 'text', text, place });
    }
    /** The value of a word, with variables of the script put in. */
    value(word, depth = 0) {
        const place = { file: word.text.file, range: word.range };
        if (word.entries) {
            return {
                kind: 'object',
                place,
                entries: word.entries.flatMap(({ key, value }) => {
                    const inner = this.value(value, depth + 1);
                    return inner ? [{ key: (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_6__/* .ofWord */ .wl)(key), value: inner }] : [];
                })
            };
        }
        if (word.items) {
            const items = word.items.flatMap(item => this.value(item, depth + 1) ?? []);
            return { kind: 'list', place, items };
        }
        const [only] = word.expansions;
        if (only && word.expansions.length === 1 && only.end - only.start === word.text.text.length) {
            const inner = this.expansion(only, word, depth);
            if (inner)
                return inner;
        }
        return { kind: 'text', place, text: this.resolved(word, depth) };
    }
    text(word) {
        return word ? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .asPartial */ .mN)(this.value(word)) : undefined;
    }
    resolved(word, depth) {
        if (word.expansions.length === 0)
            return (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_6__/* .ofWord */ .wl)(word);
        const parts = [];
        let position = 0;
        for (const expansion of word.expansions) {
            if (expansion.start > position) {
                parts.push({ literal: word.text.slice(position, expansion.start) });
            }
            const inner = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .asPartial */ .mN)(this.expansion(expansion, word, depth));
            const range = word.text.range(expansion.start, expansion.end);
            parts.push({ value: inner, range });
            position = expansion.end;
        }
        if (position < word.text.text.length)
            parts.push({ literal: word.text.slice(position) });
        return (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_6__/* .joinParts */ .nn)(word.text.file, parts, word.text.range().start);
    }
    expansion(expansion, word, depth) {
        if (depth > 10)
            return undefined;
        if (expansion.kind === 'variable' && expansion.name !== undefined && !expansion.modified) {
            return this.variable(expansion.name, word, depth);
        }
        const commands = expansion.commands ?? [];
        return commands.length > 0 ? this.output(commands, depth) : undefined;
    }
    /** The value that a variable has where it is used: its last assignment before, if there is one. */
    variable(name, use, depth) {
        let last;
        for (const assignment of this.script.assignments) {
            if (!sameVariable(assignment.name.text, name))
                continue;
            if (assignment.append)
                return undefined;
            if (assignment.range.end <= use.range.start)
                last = assignment;
        }
        if (!last)
            return undefined;
        if (last.commands && last.commands.length > 0)
            return this.output(last.commands, depth + 1);
        return last.value && this.value(last.value, depth + 1);
    }
    /** What commands print, for the few whose output is their input. */
    output(commands, depth) {
        const last = commands.at(-1);
        const name = baseName(last?.words[0]?.text.text ?? '');
        if (!last)
            return undefined;
        switch (name) {
            case 'cat': {
                const document = last.redirects.find(redirect => redirect.document)?.document;
                if (document)
                    return this.value(document, depth + 1);
                return last.words[1] ? this.fileValue(last.words[1]) : undefined;
            }
            case 'echo':
            case 'printf':
                return last.words[1] && last.words.length === 2
                    ? this.value(last.words[1], depth + 1)
                    : undefined;
            case 'jq':
                return this.jq(last, depth);
            case 'convertto-json':
                return last.input ? this.value(last.input, depth + 1) : undefined;
            default:
                return undefined;
        }
    }
    /** `jq -n --arg s "…" '{subject: $s}'`: the object, for keys and variables as far as they are plain. */
    jq(command, depth) {
        const words = command.words;
        const args = new Map();
        let program;
        let isNew = false;
        for (let i = 1; i < words.length; i++) {
            const text = words[i].text.text;
            if (text === '--arg' || text === '--argjson') {
                const value = words[i + 2];
                if (value)
                    args.set(words[i + 1].text.text, this.value(value, depth + 1));
                i += 2;
            }
            else if (/^-[a-zA-Z]*n/.test(text) || text === '--null-input')
                isNew = true;
            else if (!text.startsWith('-'))
                program ??= words[i];
        }
        if (!program)
            return undefined;
        const document = command.redirects.find(redirect => redirect.document)?.document;
        if (document && program.text.text === '.')
            return this.value(document, depth + 1);
        return isNew ? jqObject(program, args) : undefined;
    }
    /** `cat > f <<EOF`, `tee f <<EOF`, `echo '…' > f`, `… | Set-Content f`, `$x | Out-File f`. */
    noteWrittenFile(command) {
        const name = baseName(command.words[0]?.text.text ?? '');
        const into = command.redirects.find(redirect => /^(?:1?>{1,2}\|?)$/.test(redirect.operator));
        const document = command.redirects.find(redirect => redirect.document)?.document;
        const target = into?.target ??
            (name === 'tee' && command.words.length > 1 ? command.words.at(-1) : undefined) ??
            (/^(?:set-content|out-file)$/.test(name)
                ? ((0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .optionOf */ .XD)(command, '-path', '-filepath', '-literalpath') ?? command.words[1])
                : undefined);
        if (!target)
            return;
        let value;
        if (document)
            value = this.json(this.resolved(document, 0));
        else if (name === 'tee' && command.pipedFrom)
            value = this.output([command.pipedFrom], 0);
        else if (command.input)
            value = this.value(command.input);
        else if (command.pipedFrom)
            value = this.output([command.pipedFrom], 0);
        else
            value = this.output([command], 0);
        const parsed = value?.kind === 'text' ? this.json(value.text) : value;
        if (!parsed)
            return;
        this.written.set(target.text.text, parsed);
        const resolved = this.text(target);
        if (resolved)
            this.written.set(resolved.text.text, parsed);
    }
    identity(word) {
        return word && `${this.file.path} ${word.text.text}`;
    }
    place(command) {
        return { file: this.file, range: command.range };
    }
}
/** PowerShell: `Cmdlet @parameters`, a hashtable whose entries are the parameters. */
function splatted(command) {
    const word = command.words.find(({ text }) => /^@\w+$/.test(text.text));
    if (!word)
        return undefined;
    const text = word.text.slice(1);
    const name = text.text;
    return { ...word, text, expansions: [{ start: 0, end: name.length, kind: 'variable', name }] };
}
/** PowerShell does not tell `$Env:X` from `$env:x`; bash does, but scripts rarely have both. */
function sameVariable(a, b) {
    return a === b || a.toLowerCase() === b.toLowerCase();
}
function baseName(word) {
    const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
    return name.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '');
}
/** The object of a jq program: `{subject: $s, audiences: ["x"], "issuer": "…"}`. */
function jqObject(program, args) {
    const text = program.text.text;
    const place = { file: program.text.file, range: program.range };
    const entries = [];
    const pattern = /(?:"(\w{1,60})"|\b(\w{1,60}))\s{0,20}:\s{0,20}(?:\$(\w{1,60})|"([^"\\]{0,2000})"|\[\s{0,20}"([^"\\]{0,500})"\s{0,20}\])/g;
    for (const match of text.matchAll(pattern)) {
        const key = (match[1] ?? match[2]);
        const end = match.index + match[0].length;
        const literal = match[4] ?? match[5];
        const keyStart = match.index + match[0].indexOf(key);
        let value;
        if (match[3] !== undefined)
            value = args.get(match[3]);
        else if (literal !== undefined) {
            const start = text.lastIndexOf(`"${literal}"`, end) + 1;
            const inner = program.text.slice(start, start + literal.length);
            // `\(…)` puts a value in: the pattern has no backslash, so this is plain text.
            value = { kind: 'text', text: { text: inner, holes: [] }, place };
        }
        if (!value)
            continue;
        const keyText = program.text.slice(keyStart, keyStart + key.length);
        entries.push({ key: { text: keyText, holes: [] }, value });
    }
    return entries.length > 0 ? { kind: 'object', place, entries } : undefined;
}
//# sourceMappingURL=shell.js.map

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
