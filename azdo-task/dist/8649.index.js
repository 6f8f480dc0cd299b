export const id = 8649;
export const ids = [8649];
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

/***/ 58649:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureComments: () => (/* binding */ azureComments)
/* harmony export */ });
/* harmony import */ var _identity_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51558);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40199);


/** Azure Repos refuses longer comments. */
const limit = 150_000;
/** Threads of a busy pull request, with all their comments. */
const bodyLimit = 32 * 1024 * 1024;
const apiVersion = '7.1';
/**
 * Comments of a pull request on Azure Repos (REST API, "Pull Request Threads" and "Pull Request
 * Thread Comments"): one thread, active while there is something to do and fixed otherwise.
 */
function azureComments(target, proxyFor, signal) {
    const transport = (0,_identity_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .createTransport */ .o)(proxyFor, bodyLimit);
    const base = `${target.collectionUrl}${encodeURIComponent(target.project)}/_apis/git/repositories/${encodeURIComponent(target.repositoryId)}/pullRequests/${target.pullRequest}/threads`;
    async function send(method, path, body) {
        const answer = await transport({
            method,
            url: `${base}${path}?api-version=${apiVersion}`,
            headers: {
                authorization: `Bearer ${target.token}`,
                accept: 'application/json',
                'content-type': 'application/json',
                // Without it a refused token is answered with a redirect to a sign-in page.
                'x-tfs-fedauthredirect': 'Suppress'
            },
            ...(body && { body: JSON.stringify(body) })
        }, signal).catch(error => {
            if (error instanceof _identity_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w)
                throw new _comments_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewError */ .Z(error.message);
            throw error;
        });
        if (answer.status >= 200 && answer.status < 300)
            return parse(answer.body);
        throw refusal(answer.status, answer.body);
    }
    const status = (open) => (open ? 'active' : 'fixed');
    return {
        limit,
        async find(marker) {
            const { value = [] } = (await send('GET', ''));
            const found = [];
            for (const thread of value) {
                const first = thread.comments?.[0];
                if (thread.isDeleted || !first?.content || first.isDeleted)
                    continue;
                if (first.commentType === 'system' || !first.content.includes(marker))
                    continue;
                found.push({ id: `${thread.id}/${first.id}`, body: first.content });
            }
            return found;
        },
        async create(body, open) {
            const comments = [{ parentCommentId: 0, content: body, commentType: 'text' }];
            await send('POST', '', { comments, status: status(open) });
        },
        async update(id, body, open) {
            const [thread, comment] = id.split('/');
            await send('PATCH', `/${thread}/comments/${comment}`, { content: body });
            await send('PATCH', `/${thread}`, { status: status(open) });
        }
    };
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new _comments_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewError */ .Z('Azure Repos answered with something that is not JSON');
    }
}
function refusal(status, body) {
    let message = '';
    try {
        message = String(JSON.parse(body).message ?? '').slice(0, 200);
    }
    catch {
        // The status says enough.
    }
    if (status === 401) {
        return new _comments_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewError */ .Z('Azure Repos does not accept the token of the job');
    }
    if (status === 403 || status === 404) {
        return new _comments_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewError */ .Z("the job's token may not do that. Give the build service of the project the permission 'Contribute to pull requests' on the repository, and let the pipeline access it", { forbidden: true });
    }
    return new _comments_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewError */ .Z(`Azure Repos did not take it: ${message || `status ${status}`}`);
}
//# sourceMappingURL=azure-comments.js.map

/***/ })

};
