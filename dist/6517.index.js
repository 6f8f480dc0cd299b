export const id = 6517;
export const ids = [6517];
export const modules = {

/***/ 48147:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ GitHubHost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/shared/masking/clean.js
var clean = __webpack_require__(91598);
// EXTERNAL MODULE: ./build/shared/masking/redactor.js
var redactor = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/shared/proxy.js
var proxy = __webpack_require__(44692);
// EXTERNAL MODULE: ./build/action/oidc-request.js
var oidc_request = __webpack_require__(24990);
;// CONCATENATED MODULE: ./build/action/review-target.js
/** The pull request of a GitHub run, as the REST API knows it. */
function githubReviewTarget(env, run, token) {
    if (!run.pullRequest) {
        return { available: false, reason: 'this run belongs to no pull request' };
    }
    if (token === '') {
        return { available: false, reason: 'there is no github-token, whose default is the job token' };
    }
    const [owner = '', repository = ''] = run.repository.split('/');
    return {
        available: true,
        service: 'github',
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        owner,
        repository,
        pullRequest: run.pullRequest.number,
        token
    };
}
//# sourceMappingURL=review-target.js.map
// EXTERNAL MODULE: ./build/action/run-context.js
var run_context = __webpack_require__(1920);
;// CONCATENATED MODULE: ./build/action/github-host.js







/** The runner refuses a step summary of more than 1 MiB; some room is left for other writers. */
const summaryLimit = 1_000_000;
/** The runner shows this many annotations of a level for one step and drops the rest. */
const annotationLimit = 10;
/** The CI host of a GitHub Action: `INPUT_*`, command files and workflow commands. */
class GitHubHost {
    kind = 'github';
    workspace;
    tempDir;
    run;
    debug;
    log;
    core;
    env;
    errors = 0;
    constructor(core, env = process.env) {
        this.core = core;
        this.env = env;
        this.workspace = env['GITHUB_WORKSPACE'] || process.cwd();
        this.tempDir = env['RUNNER_TEMP'] || external_node_os_.tmpdir();
        this.run = (0,run_context/* githubRunContext */.o)(env);
        this.debug = core.isDebug();
        this.log = {
            debug: message => core.debug((0,clean/* cleanText */.X5)(message)),
            info: message => core.info((0,clean/* cleanText */.X5)(message)),
            warning: message => core.warning((0,clean/* cleanText */.X5)(message)),
            error: message => this.error(message, {}),
            group: title => core.startGroup((0,clean/* cleanText */.X5)(title)),
            endGroup: () => core.endGroup()
        };
    }
    getInput(name) {
        return this.core.getInput(name, { trimWhitespace: false });
    }
    inputNames() {
        return Object.entries(this.env)
            .filter(([key, value]) => /^INPUT_/i.test(key) && value !== '')
            .map(([key]) => key.slice('INPUT_'.length).toLowerCase());
    }
    setOutput(name, value, options) {
        this.core.setOutput(name, this.outgoing(value, options?.secret ?? false));
    }
    exportVariable(name, value, options) {
        this.core.exportVariable(name, this.outgoing(value, options?.secret ?? false));
    }
    registerMask(literal) {
        if (literal !== '')
            this.core.setSecret(literal);
    }
    annotate(annotation) {
        // The runner ignores columns of an annotation that spans lines.
        const properties = {
            title: (0,clean/* cleanText */.X5)(annotation.title),
            ...(annotation.file && { file: (0,clean/* cleanText */.X5)(annotation.file) }),
            ...(annotation.line && { startLine: annotation.line }),
            ...(annotation.endLine && { endLine: annotation.endLine }),
            ...(annotation.column && { startColumn: annotation.column }),
            ...(annotation.endColumn && { endColumn: annotation.endColumn })
        };
        if (annotation.level === 'error')
            this.error(annotation.message, properties);
        else if (annotation.level === 'warning') {
            this.core.warning((0,clean/* cleanText */.X5)(annotation.message), properties);
        }
        else
            this.core.notice((0,clean/* cleanText */.X5)(annotation.message), properties);
    }
    async writeSummary(markdown) {
        if (!this.env['GITHUB_STEP_SUMMARY'])
            return;
        const text = truncate(redactor/* processRedactor */.O.redact(markdown), summaryLimit);
        try {
            await this.core.summary.addRaw(text, true).write();
        }
        catch (error) {
            // What was found counts, not the page that shows it.
            this.log.warning(`the summary could not be written: ${error.message}`);
        }
    }
    print(text) {
        this.core.info((0,clean/* cleanText */.X5)(text));
    }
    printRaw(text) {
        process.stdout.write((0,clean/* cleanJson */.We)(text));
    }
    oidcRequest(audience) {
        return (0,oidc_request/* githubOidcRequest */.Q)(this.env, audience, this.run);
    }
    reviewTarget() {
        return githubReviewTarget(this.env, this.run, this.getInput('github-token').trim());
    }
    proxyFor(url) {
        return (0,proxy/* environmentProxy */.U)(url);
    }
    saveState(name, value) {
        this.core.saveState(name, value);
    }
    getState(name) {
        return this.core.getState(name);
    }
    fail(message) {
        process.exitCode = 1;
        // An eleventh error would be dropped by the runner: the log is then the better place.
        if (this.errors < annotationLimit)
            this.error(message, {});
        else
            this.core.info((0,clean/* cleanText */.X5)(message));
    }
    /**
     * A value that leaves this step: anything but a secret holds none. Secrets were masked in all
     * their forms; here once more by lines, since the runner would mask every line of a text, down
     * to a single brace.
     */
    outgoing(value, secret) {
        if (!secret)
            return redactor/* processRedactor */.O.redact(value);
        for (const line of value.split(/[\r\n]+/)) {
            if (line.trim().length >= 8)
                this.registerMask(line.trim());
        }
        return value;
    }
    error(message, properties) {
        this.errors++;
        this.core.error((0,clean/* cleanText */.X5)(message), properties);
    }
}
/** Cuts at a line's end, so that at most `limit` bytes of UTF-8 remain. */
function truncate(text, limit) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= limit)
        return text;
    const end = bytes.lastIndexOf(10, limit);
    return `${bytes.subarray(0, end > 0 ? end : 0).toString('utf8')}\n\n(cut: the summary was longer than the runner accepts)\n`;
}
//# sourceMappingURL=github-host.js.map

/***/ }),

/***/ 24990:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ githubOidcRequest)
/* harmony export */ });
/**
 * How a GitHub job asks for its OIDC token. The runner sets both variables only for jobs with
 * `permissions: id-token: write` (GitHub Docs, "OpenID Connect reference").
 */
function githubOidcRequest(env, audience, run) {
    const address = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!address || !bearer)
        return { available: false, reason: whyNone(run) };
    if (!URL.canParse(address)) {
        return { available: false, reason: 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.' };
    }
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    return {
        available: true,
        method: 'GET',
        url: url.href,
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        tokenField: 'value'
    };
}
function whyNone({ pullRequest }) {
    if (pullRequest?.fromFork) {
        return "this run belongs to a pull request from a fork: GitHub never gives such runs an OIDC token, whatever 'permissions' say. Run the job on push, or after review (for instance behind an environment) in place of on pull requests from forks.";
    }
    return "the job has no OIDC token: it lacks the permission 'id-token: write'. Add to the job: permissions: {id-token: write, contents: read}. In a reusable workflow the calling job needs the permission too.";
}
//# sourceMappingURL=oidc-request.js.map

/***/ }),

/***/ 6517:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _shared_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46972);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48147);


/** The post step: takes away what the step left behind for later steps. Never fails the job. */
async function run() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1889)]).then(__webpack_require__.bind(__webpack_require__, 91889));
    await (0,_shared_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUp */ .nY)(new _github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubHost */ .u(core));
}
//# sourceMappingURL=post.js.map

/***/ }),

/***/ 1920:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ githubRunContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Reads what the runner tells about the run: `GITHUB_*` and the event's payload. */
function githubRunContext(env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const runId = env['GITHUB_RUN_ID'] ?? '';
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const pullRequest = pullRequestOf(env, repository);
    return {
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        repository,
        runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : '',
        ...(pullRequest && { pullRequest })
    };
}
function pullRequestOf(env, repository) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    let event;
    try {
        event = JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8'));
    }
    catch {
        return undefined;
    }
    const request = event?.pull_request;
    if (!request?.number)
        return undefined;
    return {
        number: request.number,
        baseRef: request.base?.ref ?? env['GITHUB_BASE_REF'] ?? '',
        headRef: request.head?.ref ?? env['GITHUB_HEAD_REF'] ?? '',
        ...(request.base?.sha && { baseSha: request.base.sha }),
        ...(request.head?.sha && { headSha: request.head.sha }),
        // A deleted fork has no repository any more.
        fromFork: request.head?.repo?.full_name !== repository
    };
}
//# sourceMappingURL=run-context.js.map

/***/ }),

/***/ 46972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ blankAfterJob),
/* harmony export */   kL: () => (/* binding */ removeAfterJob),
/* harmony export */   nY: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const state = 'cleanup';
const nothing = { files: [], variables: [] };
/** What the running step has noted so far: a host gives saved state to the post step only. */
const noted = new WeakMap();
/** Notes that `file` (absolute path) must be gone after the job. */
function removeAfterJob(host, file) {
    const { files, variables } = noted.get(host) ?? nothing;
    note(host, { files: [...files, file], variables });
}
/** Notes that the exported variable `name` must be blanked after the job. */
function blankAfterJob(host, name) {
    const { files, variables } = noted.get(host) ?? nothing;
    note(host, { files, variables: [...variables, name] });
}
function note(host, leftovers) {
    noted.set(host, leftovers);
    host.saveState(state, JSON.stringify(leftovers));
}
/**
 * The post step: removes the files and blanks the variables that this action's step left behind.
 * What cannot be removed is said, and fails nothing.
 */
async function cleanUp(host) {
    const text = host.getState(state);
    const { files, variables } = text === '' ? nothing : JSON.parse(text);
    for (const file of files) {
        try {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(file, { force: true, recursive: true });
            host.log.info(`removed ${file}`);
        }
        catch (error) {
            host.log.warning(`cannot remove ${file}: ${error.message}`);
        }
    }
    for (const name of variables) {
        host.exportVariable(name, '');
        host.log.info(`blanked the environment variable ${name}`);
    }
}
//# sourceMappingURL=cleanup.js.map

/***/ }),

/***/ 52005:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CommandError),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Wrong usage or configuration: the command line exits with 2, the Action and the task fail. */
class UsageError extends Error {
    name = 'UsageError';
}
/** A failure whose message is written for the user: cause and remedy, no stack trace. */
class CommandError extends Error {
    name = 'CommandError';
    /** Exit code of the command line; see the exit codes of the design. */
    exitCode;
    constructor(message, exitCode = 1, options) {
        super(message, options);
        this.exitCode = exitCode;
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 44692:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isLoopback),
/* harmony export */   U: () => (/* binding */ environmentProxy)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name for a URL, with its credentials;
 * undefined for a direct connection. NO_PROXY takes host names, suffixes, ports and `*`; loopback
 * addresses never go through a proxy.
 */
function environmentProxy(url) {
    const proxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s)(new URL(url));
    if (!proxy)
        return undefined;
    // The object's own user name and password are decoded: its address is what a proxy agent takes.
    if (/^https?:$/.test(proxy.protocol))
        return proxy.href;
    // `proxy.example:3128`, as curl takes it, reads like a scheme and a path.
    const address = `http://${proxy.href}`;
    if (URL.canParse(address))
        return new URL(address).href;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('HTTPS_PROXY or HTTP_PROXY in the environment is not an http(s) URL');
}
/** True for host names and addresses (IPv6 with or without brackets) of this machine itself. */
function isLoopback(hostname) {
    const address = hostname.replace(/^\[|\]$/g, '');
    // Not node:net's isIP: the module costs every command its start-up time.
    if (/^127(?:\.\d{1,3}){3}$/.test(address))
        return true;
    return address === '::1' || address === 'localhost' || address.endsWith('.localhost');
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 19783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
