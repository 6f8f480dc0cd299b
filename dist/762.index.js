export const id = 762;
export const ids = [762,7589];
export const modules = {

/***/ 51558:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport),
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44692);



/** Answers are mostly tokens and error objects: anything larger is not for us. */
const defaultBodyLimit = 1024 * 1024;
/** No complete answer came. The message holds the host and the cause, never a header or a body. */
class TransportError extends Error {
    name = 'TransportError';
    /** False when another attempt would end the same way (certificates, refused schemes). */
    retryable;
    constructor(message, retryable) {
        super(message);
        this.retryable = retryable;
    }
}
/**
 * A transport over node:http(s), which trusts NODE_EXTRA_CA_CERTS and takes proxy agents on every
 * Node version that we support. Plain http is for loopback addresses only: requests carry
 * credentials.
 * @param proxyFor URL of the proxy for a request URL; undefined for a direct connection
 * @param bodyLimit bytes that an answer may have
 */
function createTransport(proxyFor, bodyLimit = defaultBodyLimit) {
    return async (request, signal) => {
        const url = new URL(request.url);
        if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .B)(url.hostname))) {
            throw new TransportError(`${url.host} is not reached over https: nothing was sent`, false);
        }
        const proxy = proxyFor(request.url);
        const agent = proxy === undefined ? undefined : await proxyAgent(proxy, url.protocol);
        return new Promise((resolve, reject) => {
            const fail = (error) => reject(explain(error, url.host, proxy));
            const body = request.body ?? '';
            const options = {
                method: request.method,
                headers: {
                    ...request.headers,
                    ...(request.method === 'GET' ? {} : { 'Content-Length': Buffer.byteLength(body) })
                },
                signal,
                ...(agent ? { agent } : {})
            };
            const sent = (url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request(url, options, answer => {
                const chunks = [];
                let size = 0;
                answer.on('data', (chunk) => {
                    chunks.push(chunk);
                    size += chunk.length;
                    if (size > bodyLimit)
                        sent.destroy(new Error(`its answer is larger than ${bodyLimit} bytes`));
                });
                answer.on('error', fail);
                answer.on('end', () => resolve({
                    status: answer.statusCode ?? 0,
                    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
                    body: Buffer.concat(chunks).toString('utf8')
                }));
            });
            sent.on('error', fail);
            sent.end(request.method === 'GET' ? undefined : body);
        });
    };
}
async function proxyAgent(proxy, protocol) {
    if (protocol === 'http:') {
        const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(7171), __webpack_require__.e(1970)]).then(__webpack_require__.t.bind(__webpack_require__, 81970, 19));
        return new HttpProxyAgent(proxy);
    }
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(7171), __webpack_require__.e(3669)]).then(__webpack_require__.t.bind(__webpack_require__, 3669, 19));
    return new HttpsProxyAgent(proxy);
}
const causes = {
    ECONNREFUSED: 'it refuses connections',
    ECONNRESET: 'the connection was cut',
    EPIPE: 'the connection was cut',
    ETIMEDOUT: 'the connection timed out',
    ENOTFOUND: 'its name cannot be resolved',
    EAI_AGAIN: 'its name cannot be resolved at the moment',
    EHOSTUNREACH: 'there is no route to it',
    ENETUNREACH: 'there is no route to it'
};
function explain(error, host, proxy) {
    if (error.name === 'AbortError' || error.name === 'TimeoutError')
        return error;
    const code = String(error.code ?? '');
    const via = proxy === undefined ? '' : ` through the proxy ${new URL(proxy).host}`;
    if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_/.test(code)) {
        return new TransportError(`the certificate of ${host}${via} is not trusted (${code}): put its root into a PEM file named by NODE_EXTRA_CA_CERTS on the agent or runner`, false);
    }
    const cause = causes[code] ?? (code || error.message);
    return new TransportError(`no answer from ${host}${via}: ${cause}`, true);
}
//# sourceMappingURL=transport.js.map

/***/ }),

/***/ 40199:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment),
/* harmony export */   Z: () => (/* binding */ ReviewError)
/* harmony export */ });
/** A comment could not be read or written; the message says why and what to do. */
class ReviewError extends Error {
    name = 'ReviewError';
    /** True when the token lacks the permission. */
    forbidden;
    constructor(message, { forbidden = false } = {}) {
        super(message);
        this.forbidden = forbidden;
    }
}
/**
 * Keeps one comment: updates the one that holds the marker, or creates it. A clean run leaves a
 * pull request that has none as it is.
 *
 * @param body text with the marker in it.
 * @param open whether there is something to do.
 * @throws ReviewError
 */
async function keepComment(comments, marker, body, open) {
    for (const comment of await comments.find(marker)) {
        if (comment.body === body)
            return 'unchanged';
        try {
            await comments.update(comment.id, body, open);
            return 'updated';
        }
        catch (error) {
            // Anybody can write the marker; a comment that is not ours is left alone.
            if (!(error instanceof ReviewError) || !error.forbidden)
                throw error;
        }
    }
    if (!open)
        return 'not needed';
    await comments.create(body, open);
    return 'created';
}
//# sourceMappingURL=comments.js.map

/***/ }),

/***/ 20762:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubChanges: () => (/* binding */ githubChanges)
/* harmony export */ });
/* unused harmony export linesOfPatch */
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77589);

/** GitHub lists no more files of a pull request than this ("List pull requests files"). */
const maxFiles = 3000;
const pageSize = 100;
/**
 * What a pull request on GitHub changes, from its API: for clones that are too shallow to tell.
 *
 * @param prefix folder of the linted root in the repository: empty, or ending in `/`.
 * @returns undefined when the pull request has more files than the API lists.
 * @throws ReviewError
 */
async function githubChanges(target, prefix, signal) {
    const octokit = await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__.githubClient)(target, signal);
    const patches = new Map();
    let listed = 0;
    for (let page = 1;; page++) {
        const { data } = await octokit.rest.pulls
            .listFiles({
            owner: target.owner,
            repo: target.repository,
            pull_number: target.pullRequest,
            per_page: pageSize,
            page
        })
            .catch(error => Promise.reject((0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__.explain)(error)));
        listed += data.length;
        if (listed >= maxFiles)
            return undefined;
        for (const { filename, status, patch } of data) {
            if (status === 'removed' || !filename.startsWith(prefix))
                continue;
            patches.set(filename.slice(prefix.length), status === 'added' ? undefined : patch);
        }
        if (data.length < pageSize)
            break;
    }
    return {
        base: `the base of pull request ${target.pullRequest}`,
        files: new Set(patches.keys()),
        lines: async (file) => {
            const patch = patches.get(file);
            return patch === undefined ? 'all' : linesOfPatch(patch);
        }
    };
}
/** Added lines of a patch, and the neighbours of deleted ones, as 1-based inclusive ranges. */
function linesOfPatch(patch) {
    const ranges = [];
    let line = 0;
    for (const text of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
        if (hunk)
            line = Number(hunk[1]);
        else if (text.startsWith('+'))
            ranges.push([line, line++]);
        else if (text.startsWith('-'))
            ranges.push([Math.max(1, line - 1), Math.max(1, line)]);
        else if (!text.startsWith('\\'))
            line++;
    }
    return ranges;
}
//# sourceMappingURL=github-changes.js.map

/***/ }),

/***/ 77589:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   githubClient: () => (/* binding */ githubClient),
/* harmony export */   githubComments: () => (/* binding */ githubComments)
/* harmony export */ });
/* harmony import */ var _identity_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51558);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40199);



/** GitHub refuses longer comments ("body is too long (maximum is 65536 characters)"). */
const limit = 65_536;
const maxPages = 10;
/** Who may be behind our token; a stranger who writes the marker is none of them. */
const trusted = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** Comments of a pull request on GitHub (REST API, "Issue comments"). */
async function githubComments(target, signal) {
    const octokit = await githubClient(target, signal);
    const place = { owner: target.owner, repo: target.repository };
    const guard = (action) => action.catch(error => Promise.reject(explain(error)));
    return {
        limit,
        async find(marker) {
            const found = [];
            for (let page = 1; page <= maxPages; page++) {
                const { data } = await guard(octokit.rest.issues.listComments({
                    ...place,
                    issue_number: target.pullRequest,
                    per_page: 100,
                    page
                }));
                for (const { id, body, user, author_association: association } of data) {
                    const mayBeOurs = user?.type === 'Bot' || trusted.includes(association ?? '');
                    if (body?.includes(marker) && mayBeOurs)
                        found.push({ id: String(id), body });
                }
                if (data.length < 100)
                    break;
            }
            return found;
        },
        async create(body) {
            await guard(octokit.rest.issues.createComment({ ...place, issue_number: target.pullRequest, body }));
        },
        async update(id, body) {
            await guard(octokit.rest.issues.updateComment({ ...place, comment_id: Number(id), body }));
        }
    };
}
/** A client that is silent and sends its token over https only. */
async function githubClient(target, signal) {
    const url = new URL(target.apiUrl);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .B)(url.hostname))) {
        throw new _comments_js__WEBPACK_IMPORTED_MODULE_2__/* .ReviewError */ .Z(`${url.host} is not reached over https: nothing was sent`);
    }
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2785)]).then(__webpack_require__.bind(__webpack_require__, 92785));
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    return getOctokit(target.token, {
        baseUrl: url.href.replace(/\/$/, ''),
        log: silent,
        request: { signal }
    });
}
/** What an error of the API means, in words for the user. */
function explain(error) {
    if (error instanceof _comments_js__WEBPACK_IMPORTED_MODULE_2__/* .ReviewError */ .Z)
        return error;
    const status = error.status;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof _identity_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w || error.name === 'AbortError') {
        return new _comments_js__WEBPACK_IMPORTED_MODULE_2__/* .ReviewError */ .Z(message);
    }
    if (status === 401)
        return new _comments_js__WEBPACK_IMPORTED_MODULE_2__/* .ReviewError */ .Z('GitHub does not accept the token');
    if (status === 403 || status === 404) {
        return new _comments_js__WEBPACK_IMPORTED_MODULE_2__/* .ReviewError */ .Z("the token may not do that. Give the job the permission 'pull-requests: write'; in runs of pull requests from forks the job token is read-only", { forbidden: true });
    }
    return new _comments_js__WEBPACK_IMPORTED_MODULE_2__/* .ReviewError */ .Z(`GitHub did not take it: ${message.slice(0, 200)}`);
}
//# sourceMappingURL=github-comments.js.map

/***/ })

};
