export const id = 3167;
export const ids = [3167];
export const modules = {

/***/ 53167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  call: () => (/* binding */ call)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/cleanup.js
var cleanup = __webpack_require__(46972);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/shared/masking/redactor.js
var redactor = __webpack_require__(82055);
;// CONCATENATED MODULE: ./build/shared/gateway/audit.js



/**
 * Writes one JSON line a call: appended before anything is sent, replaced by the closed record
 * after. Lines of other runs in the same file are left alone.
 */
class AuditLog {
    file;
    descriptor;
    /** Where the lines of this run that are not yet settled begin. */
    base;
    lines = [];
    /** Creates the file, readable by its owner only, with its folders. */
    constructor(file) {
        this.file = file;
        external_node_fs_.mkdirSync(external_node_path_.dirname(file), { recursive: true });
        this.descriptor = external_node_fs_.openSync(file, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT, 0o600);
        this.base = external_node_fs_.fstatSync(this.descriptor).size;
        if (this.base > 0) {
            const last = Buffer.alloc(1);
            external_node_fs_.readSync(this.descriptor, last, 0, 1, this.base - 1);
            // A line that a crash cut short keeps to itself.
            if (last[0] !== 0x0a)
                this.base += external_node_fs_.writeSync(this.descriptor, '\n', this.base);
        }
    }
    /** Puts the open record on disk and returns the function that replaces it with the closed one. */
    open(record) {
        const line = { text: serialise(record), settled: false };
        this.lines.push(line);
        this.write();
        return closed => {
            line.text = serialise(closed);
            line.settled = true;
            this.write();
        };
    }
    close() {
        external_node_fs_.closeSync(this.descriptor);
    }
    /** Lines change their length, so all from the first open one on are written again. */
    write() {
        const bytes = Buffer.from(this.lines.map(({ text }) => text).join(''));
        external_node_fs_.writeSync(this.descriptor, bytes, 0, bytes.length, this.base);
        external_node_fs_.ftruncateSync(this.descriptor, this.base + bytes.length);
        external_node_fs_.fsyncSync(this.descriptor);
        while (this.lines[0]?.settled)
            this.base += Buffer.byteLength(this.lines.shift().text);
    }
}
function serialise(record) {
    return `${JSON.stringify(redactor/* processRedactor */.O.redactValue(record))}\n`;
}
//# sourceMappingURL=audit.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/batch.js
/**
 * Runs the calls in order. All are checked before the first is sent, so that a mistake in the last
 * one does not leave half of the work done. Neighbouring reads run side by side; a call that
 * changes something runs alone, after everything before it. With `continue`, an `unknown` outcome
 * still ends the batch: what follows may rest on a change that nobody can vouch for.
 */
async function runBatch(caller, requests, options) {
    const reports = requests.map(() => undefined);
    const settle = (index, report) => {
        reports[index] = report;
        options.onReport(report, index);
    };
    const prepared = [];
    let stopped = false;
    for (const [index, request] of requests.entries()) {
        const call = await caller.prepare(request);
        if ('outcome' in call) {
            settle(index, call);
            prepared.push(undefined);
            stopped ||= options.onError === 'stop';
            // A missing connection or token is so for all of them.
            if (['unauthenticated', 'unreachable', 'protocol', 'rate-limited'].includes(call.outcome)) {
                stopped ||= index === 0;
                if (stopped)
                    break;
            }
        }
        else
            prepared.push(call);
    }
    for (let at = 0; at < requests.length && !stopped;) {
        const group = nextGroup(prepared, at);
        const width = Math.max(1, options.concurrency);
        let next = 0;
        const worker = async () => {
            while (next < group.length && !stopped) {
                const index = group[next++];
                const report = await caller.execute(prepared[index]);
                settle(index, report);
                if (report.outcome !== 'ok') {
                    stopped ||= options.onError === 'stop' || report.outcome === 'unknown';
                }
            }
        };
        await Promise.all(Array.from({ length: Math.min(width, group.length) }, worker));
        at = (group.at(-1) ?? at) + 1;
    }
    return requests.map((request, index) => reports[index] ?? skipped(request));
}
/** The indices of the calls that may run together: one that writes, or a run of reads. */
function nextGroup(prepared, from) {
    const group = [];
    for (let index = from; index < prepared.length; index++) {
        const call = prepared[index];
        if (!call)
            continue;
        if (call.toolClass !== 'read') {
            if (group.length === 0)
                group.push(index);
            break;
        }
        group.push(index);
    }
    return group;
}
function skipped(request) {
    return {
        tool: request.tool,
        toolClass: undefined,
        outcome: 'skipped',
        message: 'not sent, since another call failed',
        hint: '',
        result: undefined,
        httpStatus: undefined,
        attempts: 0,
        latencyMs: undefined,
        requestId: '',
        traceparent: ''
    };
}
/** The report that stands for the batch: an `unknown` one, else the first that failed, else the last. */
function decisiveReport(reports) {
    const ran = reports.filter((report) => report.outcome !== 'skipped');
    return (ran.find(({ outcome }) => outcome === 'unknown') ??
        ran.find(({ outcome }) => outcome !== 'ok') ??
        ran.at(-1));
}
//# sourceMappingURL=batch.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/caller-identity.js
/**
 * Reads the claims by the rules of Entra ("Access token claims reference"): application tokens have
 * `idtyp: app` where that optional claim is on, `roles` and no `scp`, and their `sub` is their `oid`.
 * Tokens of other issuers' client credentials have their client as subject.
 */
function callerIdentity(access) {
    const claims = access?.claims;
    if (!claims)
        return { kind: 'unknown', oid: '', upn: '', appId: '', grants: undefined };
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string' ? value : '';
    };
    const words = (name) => text(name).split(' ').filter(Boolean);
    const roles = Array.isArray(claims['roles'])
        ? claims['roles'].filter((role) => typeof role === 'string')
        : words('roles');
    const upn = text('upn') || text('preferred_username') || text('unique_name');
    const appId = text('azp') || text('appid') || text('client_id');
    const oid = text('oid');
    const sub = text('sub');
    const type = text('idtyp');
    let kind = 'unknown';
    if (type === 'app')
        kind = 'pipeline';
    else if (type === 'user' || upn !== '' || text('scp') !== '')
        kind = 'person';
    else if (sub !== '' && (sub === oid || sub === appId))
        kind = 'pipeline';
    return {
        kind,
        oid: oid || sub,
        upn,
        appId,
        grants: [...new Set([...roles, ...words('scp'), ...words('scope')])]
    };
}
//# sourceMappingURL=caller-identity.js.map
// EXTERNAL MODULE: ./build/shared/identity/identity-error.js
var identity_error = __webpack_require__(39338);
// EXTERNAL MODULE: ./build/shared/gateway/outcome.js
var gateway_outcome = __webpack_require__(69669);
;// CONCATENATED MODULE: ./build/shared/gateway/credential.js



function credentialFrom(source) {
    return {
        current: signal => source.getToken(signal),
        renew: refused => refused === undefined ? Promise.resolve(undefined) : source.renewAfterRefusal(refused)
    };
}
/** For gateways without authentication: loopback servers and tests. */
const anonymous = {
    current: async () => undefined,
    renew: async () => undefined
};
/** No token: by the fault of the inputs, of the identity, or of the network. */
function identityFailure(error) {
    if (error instanceof gateway_outcome/* CallFailure */.R)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof errors/* UsageError */.e)
        return new gateway_outcome/* CallFailure */.R('usage', message);
    if (!(error instanceof identity_error/* IdentityError */.l))
        return new gateway_outcome/* CallFailure */.R('internal', message, { cause: error });
    const outcome = {
        configuration: 'usage',
        refused: 'unauthenticated',
        unfit: 'unauthenticated',
        unreachable: 'unreachable'
    };
    return new gateway_outcome/* CallFailure */.R(outcome[error.kind], message, { cause: error });
}
//# sourceMappingURL=credential.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/body.js

const maxErrorBody = 64 * 1024;
/** The start of an error's body as text; what cannot be read is left out. */
async function excerptBody(response) {
    if (!response.body)
        return '';
    const chunks = [];
    let size = 0;
    const reader = response.body.getReader();
    try {
        while (size < maxErrorBody) {
            const { done, value } = await reader.read();
            if (done)
                break;
            chunks.push(value);
            size += value.length;
        }
        await reader.cancel();
    }
    catch {
        // The status is known; a body that breaks off adds nothing.
    }
    return Buffer.concat(chunks).toString('utf8').slice(0, maxErrorBody);
}
/** The same response, whose body fails once it is longer than `maxBytes`. */
function limitBody(response, maxBytes) {
    if (!response.body)
        return response;
    let size = 0;
    const limited = response.body.pipeThrough(new TransformStream({
        transform(chunk, controller) {
            size += chunk.length;
            if (size > maxBytes) {
                controller.error(new gateway_outcome/* CallFailure */.R('protocol', `the answer is longer than ${maxBytes} bytes`, {
                    executed: 'maybe',
                    hint: 'Ask the tool for less: a page, a filter, a limit.'
                }));
                return;
            }
            controller.enqueue(chunk);
        }
    }));
    return new Response(limited, {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers
    });
}
//# sourceMappingURL=body.js.map
// EXTERNAL MODULE: ./build/shared/gateway/http-failure.js
var http_failure = __webpack_require__(20366);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/shared/gateway/operation.js

/**
 * One try of connecting, listing or calling. The transport works through the SDK, which loses
 * headers and hides what happened on the wire; the fetch layer below it finds the operation it works
 * for here, writes down what it sees, and ends the operation when the SDK would wait in vain.
 */
class Operation {
    kind;
    /** False for calls that must not be sent again once they may have arrived. */
    repeatable;
    requests = [];
    /** Header values for every request of this operation, such as `traceparent`. */
    headers;
    timeoutMs;
    onTimeout;
    controller = new AbortController();
    remainingMs;
    runningSince;
    timer;
    ended = false;
    failure;
    /** What hints need to know; set once the tool's class is known. */
    failureContext = {};
    constructor(kind, timeoutMs, options) {
        this.kind = kind;
        this.repeatable = options.repeatable;
        this.headers = options.headers ?? {};
        this.timeoutMs = timeoutMs;
        this.remainingMs = timeoutMs;
        this.onTimeout = options.onTimeout;
    }
    get signal() {
        return this.controller.signal;
    }
    /**
     * Ends the operation; the first failure counts. A call that has arrived may have been carried
     * out, whatever happened while its answer was fetched.
     */
    fail(failure) {
        if (this.failure)
            return;
        this.failure = this.hasArrived && failure.executed === 'no' ? failure.inDoubt() : failure;
        this.controller.abort(this.failure);
    }
    /** True once a call may have reached the server, and was not turned away by a status. */
    get hasArrived() {
        if (this.kind !== 'call')
            return false;
        return this.requests.some(({ method, sent, status }) => method === 'POST' && sent && !(status !== undefined && status >= 300));
    }
    /** Stops the clock while the operation waits for its turn or for the gateway's Retry-After. */
    pauseClock() {
        if (this.runningSince === undefined)
            return;
        this.remainingMs -= performance.now() - this.runningSince;
        this.runningSince = undefined;
        clearTimeout(this.timer);
    }
    startClock() {
        // What still goes on after the end must not keep the process alive.
        if (this.runningSince !== undefined || this.ended)
            return;
        this.runningSince = performance.now();
        this.timer = setTimeout(() => this.fail(this.onTimeout(this)), Math.max(1, this.remainingMs));
    }
    /**
     * Runs `work` as this operation. Rejects as soon as the operation is failed from outside, whether
     * or not `work` ever settles.
     */
    async run(work) {
        this.startClock();
        const failed = new Promise((_, reject) => {
            this.signal.addEventListener('abort', () => reject(this.failure), { once: true });
        });
        try {
            return await Promise.race([currentOperation.run(this, work), failed]);
        }
        catch (error) {
            // The failure says more than the error that the SDK made of it.
            throw this.failure ?? error;
        }
        finally {
            this.pauseClock();
            this.ended = true;
        }
    }
    /** The last request that carried the operation's own message. */
    get lastRequest() {
        return this.requests.at(-1);
    }
}
/** The operation in whose course the current code runs. */
const currentOperation = new external_node_async_hooks_.AsyncLocalStorage();
//# sourceMappingURL=operation.js.map
// EXTERNAL MODULE: ./build/shared/gateway/retry-after.js
var retry_after = __webpack_require__(53408);
;// CONCATENATED MODULE: ./build/shared/gateway/stream-watch.js
/**
 * Passes an event stream on and watches for the answer to request `id`. When the stream ends or
 * breaks without it and cannot be resumed (no event carried an id), `onEnd` is called: the SDK
 * would wait for the answer until its timeout.
 *
 * Reads the event stream format of the HTML standard, section 9.2.6, as far as needed.
 */
function watchStream(response, id, onEnd) {
    if (!response.body) {
        onEnd();
        return response;
    }
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let pending = '';
    let data = [];
    let answered = false;
    let resumable = false;
    const takeLine = (line) => {
        if (line === '') {
            if (data.length > 0 && isAnswer(data.join('\n'), id))
                answered = true;
            data = [];
            return;
        }
        const colon = line.indexOf(':');
        const field = colon < 0 ? line : line.slice(0, colon);
        const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
        if (field === 'data')
            data.push(value);
        else if (field === 'id' && value !== '')
            resumable = true;
    };
    const take = (text) => {
        pending += text;
        // A carriage return at the end may be half of a line end.
        const usable = pending.endsWith('\r') ? pending.slice(0, -1) : pending;
        const lines = usable.split(/\r\n|\n|\r/);
        pending = (lines.pop() ?? '') + pending.slice(usable.length);
        for (const line of lines)
            takeLine(line);
    };
    const body = new ReadableStream({
        async pull(controller) {
            try {
                const { done, value } = await reader.read();
                if (done) {
                    if (pending.endsWith('\r'))
                        take('\n');
                    if (!answered && !resumable)
                        onEnd();
                    controller.close();
                    return;
                }
                if (!answered)
                    take(decoder.decode(value, { stream: true }));
                controller.enqueue(value);
            }
            catch (error) {
                if (!answered && !resumable)
                    onEnd(error);
                controller.error(error);
            }
        },
        cancel: reason => reader.cancel(reason)
    });
    return new Response(body, {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers
    });
}
function isAnswer(data, id) {
    try {
        const message = JSON.parse(data);
        return message?.id === id && (message.result !== undefined || message.error !== undefined);
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=stream-watch.js.map
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/shared/proxy.js
var proxy = __webpack_require__(44692);
;// CONCATENATED MODULE: ./build/shared/gateway/wire.js






/** The request got no complete answer. */
class WireError extends Error {
    name = 'WireError';
    /** True when bytes of the request may have reached the server. */
    sent;
    /** Node's error code, such as ECONNREFUSED, or one of ours in lower case. */
    code;
    constructor(message, sent, code, cause) {
        super(message, { cause });
        this.sent = sent;
        this.code = code;
    }
}
const keepAlive = {
    http: new external_node_http_.Agent({ keepAlive: true, maxFreeSockets: 16 }),
    https: new external_node_https_.Agent({ keepAlive: true, maxFreeSockets: 16 })
};
/** Sends the request; redirects are not followed. Fails with a `WireError` or the signal's reason. */
async function sendOnWire(request) {
    const { url, signal } = request;
    signal?.throwIfAborted();
    const secure = url.protocol === 'https:';
    if (!secure && !(0,proxy/* isLoopback */.B)(url.hostname)) {
        throw new WireError(`refusing plain http to ${url.host}`, false, 'insecure');
    }
    const tunnel = request.proxy ? await openTunnel(request, new URL(request.proxy)) : undefined;
    return new Promise((resolve, reject) => {
        let sent = false;
        const headers = Object.fromEntries(request.headers);
        headers['accept-encoding'] = 'identity';
        if (request.body !== undefined) {
            headers['content-length'] = String(Buffer.byteLength(request.body));
        }
        const reuse = request.reuseConnection && !tunnel;
        const options = {
            method: request.method,
            headers,
            // With an agent Node ignores `createConnection`.
            ...(tunnel
                ? { createConnection: () => tunnel }
                : { agent: reuse ? (secure ? keepAlive.https : keepAlive.http) : false })
        };
        const outgoing = secure ? external_node_https_.request(url, options) : external_node_http_.request(url, options);
        const connectTimer = setTimeout(() => {
            outgoing.destroy(new WireError(`no connection to ${url.host} within ${request.connectTimeoutMs / 1000} s`, false, 'connect-timeout'));
        }, request.connectTimeoutMs);
        const onAbort = () => outgoing.destroy(new Error('aborted'));
        signal?.addEventListener('abort', onAbort, { once: true });
        const cleanUp = () => {
            clearTimeout(connectTimer);
            signal?.removeEventListener('abort', onAbort);
        };
        const connected = () => {
            sent = true;
            clearTimeout(connectTimer);
            request.onSend?.();
        };
        outgoing.once('socket', socket => {
            if (outgoing.reusedSocket)
                return connected();
            if (secure) {
                // A tunnel's handshake is over before the request starts.
                if (tunnel)
                    connected();
                else
                    socket.once('secureConnect', connected);
            }
            else if (socket.connecting)
                socket.once('connect', connected);
            else
                connected();
        });
        const fail = (error) => {
            cleanUp();
            if (signal?.aborted)
                return reject(signal.reason);
            if (error instanceof WireError)
                return reject(error);
            reject(new WireError(error.message, sent, error.code ?? 'error', error));
        };
        outgoing.once('error', fail);
        outgoing.once('response', incoming => {
            cleanUp();
            // The signal goes on to govern the body.
            const onBodyAbort = () => incoming.destroy(new Error('aborted'));
            signal?.addEventListener('abort', onBodyAbort, { once: true });
            incoming.once('close', () => signal?.removeEventListener('abort', onBodyAbort));
            try {
                resolve(toResponse(incoming));
            }
            catch (error) {
                incoming.destroy();
                reject(new WireError(`unreadable answer: ${error.message}`, true, 'bad-answer', error));
            }
        });
        outgoing.end(request.body);
    });
}
function toResponse(incoming) {
    const headers = new Headers();
    for (let i = 0; i + 1 < incoming.rawHeaders.length; i += 2) {
        headers.append(incoming.rawHeaders[i], incoming.rawHeaders[i + 1]);
    }
    const status = incoming.statusCode ?? 0;
    const init = { status, statusText: incoming.statusMessage ?? '', headers };
    if (status === 204 || status === 205 || status === 304) {
        incoming.resume();
        return new Response(null, init);
    }
    const decoder = decoderFor(headers.get('content-encoding'));
    const body = decoder ? incoming.pipe(decoder) : incoming;
    if (decoder)
        incoming.once('error', error => decoder.destroy(error));
    return new Response(external_node_stream_.Readable.toWeb(body), init);
}
/** We ask for no compression; some proxies compress all the same. */
function decoderFor(encoding) {
    switch (encoding?.trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return external_node_zlib_.createGunzip();
        case 'deflate':
            return external_node_zlib_.createInflate();
        case 'br':
            return external_node_zlib_.createBrotliDecompress();
        default:
            return undefined;
    }
}
/** CONNECT through the proxy (RFC 9110 section 9.3.6), then TLS with the server inside of it. */
function openTunnel(request, proxy) {
    const { url, signal } = request;
    const target = `${url.hostname}:${url.port || 443}`;
    return new Promise((resolve, reject) => {
        const headers = { host: target };
        if (proxy.username) {
            const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['proxy-authorization'] = `Basic ${Buffer.from(credentials).toString('base64')}`;
        }
        const options = {
            host: proxy.hostname.replace(/^\[|\]$/g, ''),
            port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
            method: 'CONNECT',
            path: target,
            headers,
            agent: false,
            timeout: request.connectTimeoutMs
        };
        const connect = proxy.protocol === 'https:' ? external_node_https_.request(options) : external_node_http_.request(options);
        const fail = (message, code, cause) => {
            signal?.removeEventListener('abort', onAbort);
            connect.destroy();
            reject(signal?.aborted ? signal.reason : new WireError(message, false, code, cause));
        };
        const onAbort = () => fail('aborted', 'aborted');
        signal?.addEventListener('abort', onAbort, { once: true });
        connect.once('timeout', () => fail(`the proxy ${proxy.host} does not answer`, 'proxy-timeout'));
        connect.once('error', (error) => fail(`the proxy ${proxy.host} failed: ${error.message}`, error.code ?? 'proxy', error));
        connect.once('response', answer => {
            answer.resume();
            fail(`the proxy ${proxy.host} answered ${answer.statusCode}`, 'proxy-refused');
        });
        connect.once('connect', (answer, socket) => {
            if (answer.statusCode !== 200) {
                socket.destroy();
                return fail(`the proxy ${proxy.host} refused ${target} with ${answer.statusCode}`, 'proxy-refused');
            }
            const secured = external_node_tls_.connect({ socket, servername: url.hostname });
            secured.setTimeout(request.connectTimeoutMs, () => secured.destroy(new Error('TLS handshake timed out')));
            secured.once('error', (error) => fail(error.message, error.code ?? 'tls', error));
            secured.once('secureConnect', () => {
                secured.setTimeout(0);
                secured.removeAllListeners('error');
                signal?.removeEventListener('abort', onAbort);
                resolve(secured);
            });
        });
        connect.end();
    });
}
//# sourceMappingURL=wire.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/gateway-fetch.js








/** Assumed when the gateway says 429 and not for how long. */
const defaultRateLimitWaitMs = 10_000;
/** Shorter waits for the rate limit are not worth a line in the log. */
const noticeableWaitMs = 5000;
const maxRedirects = 5;
const maxResumptions = 3;
/**
 * The `fetch` of both transports. Adds what the MCP SDK lacks: pacing, 429 with Retry-After, one
 * new token after a 401, deadlines that do not count waiting, an end to streams that end without an
 * answer, no token for another origin, and a record of every request.
 */
function createGatewayFetch(options) {
    return async (input, init = {}) => {
        const url = new URL(input);
        const method = (init.method ?? 'GET').toUpperCase();
        const headers = new Headers(init.headers);
        const resuming = headers.has('last-event-id');
        if (url.origin !== options.gateway.origin) {
            throw new gateway_outcome/* CallFailure */.R('protocol', `refusing to send a request with the token to ${url.origin}`);
        }
        if (method === 'GET' && !resuming) {
            // The stream for messages that nobody asked for: a one-shot caller has no use for it, and it
            // would cost one request of the rate limit.
            return new Response(null, { status: 405 });
        }
        const operation = currentOperation.getStore();
        const message = method === 'POST' ? readMessage(init.body) : { method: '' };
        if (!operation || (operation.signal.aborted && method === 'POST')) {
            // A call that went out now would be one that nobody knows of.
            if (method === 'POST' && !message.method.startsWith('notifications/')) {
                throw operation?.signal.reason ?? new Error(`'${message.method}' came after the end`);
            }
            return sendFarewell(options, url, method, headers, init);
        }
        return exchange(options, operation, { url, method, headers, init, message, resuming });
    };
}
async function exchange(options, operation, request) {
    let { url } = request;
    let waitedMs = 0;
    let redirects = 0;
    let renewed = false;
    const { credential } = options;
    let access = await identify(operation, () => credential.current(operation.signal));
    for (;;) {
        const { record, response } = await sendOnce(options, operation, request, url, access?.token);
        const { status } = response;
        if (status === 401 && !renewed) {
            renewed = true;
            const challenge = response.headers.get('www-authenticate') ?? undefined;
            const refused = access?.token;
            const next = await identify(operation, () => credential.renew(refused, challenge));
            if (next && next.token !== access?.token) {
                options.onNotice('The gateway answered 401: trying once more with a new token.');
                access = next;
                continue;
            }
        }
        if (status === 429) {
            const said = (0,retry_after/* retryAfterMs */.V)(response.headers, record.errorBody ?? '', options.retryAfterHeader);
            // A little more than asked for, and not the same for all jobs that wait.
            const wait = Math.max(250, (said ?? defaultRateLimitWaitMs) * (1 + Math.random() / 10));
            if (waitedMs + wait <= options.maxWaitMs) {
                waitedMs += wait;
                options.onNotice(`The gateway's rate limit is met (429): waiting ${Math.ceil(wait / 1000)} s.`);
                options.pacer.block(wait);
                continue;
            }
        }
        if ((status === 307 || status === 308) && redirects < maxRedirects) {
            const target = sameOriginTarget(url, response.headers.get('location'));
            if (target) {
                redirects++;
                url = target;
                continue;
            }
        }
        if ((0,http_failure/* isTerminalStatus */.TQ)(status) || (request.resuming && !response.ok)) {
            // 5xx and lost connections while a stream is resumed: the SDK tries again by itself.
            if (request.resuming && status >= 500 && resumptions(operation) < maxResumptions) {
                return response;
            }
            const failure = (0,http_failure/* httpFailure */.tG)(operation, status, response.headers, record.errorBody ?? '', {
                ...operation.failureContext,
                retryAfterHeader: options.retryAfterHeader
            });
            operation.fail(failure);
            throw failure;
        }
        return readAnswer(options, operation, request, response);
    }
}
/** Getting a token takes none of the operation's time; without one, the operation ends. */
async function identify(operation, work) {
    operation.pauseClock();
    try {
        return await work();
    }
    catch (error) {
        const failure = identityFailure(error);
        operation.fail(failure);
        throw failure;
    }
    finally {
        operation.startClock();
    }
}
async function sendOnce(options, operation, request, url, token) {
    operation.pauseClock();
    const place = await options.pacer.acquire(operation.signal);
    if (place.waitedMs > noticeableWaitMs) {
        options.onNotice(`Waited ${(place.waitedMs / 1000).toFixed(1)} s for the rate limit.`);
    }
    operation.startClock();
    const record = {
        method: request.method,
        rpcMethod: request.message.method,
        sessionId: request.headers.get('mcp-session-id') ?? undefined,
        sent: false,
        sentAt: performance.now()
    };
    operation.requests.push(record);
    try {
        const response = await sendOnWire({
            url,
            method: request.method,
            headers: outgoingHeaders(options, operation, request, token),
            body: typeof request.init.body === 'string' ? request.init.body : undefined,
            reuseConnection: operation.repeatable,
            connectTimeoutMs: options.connectTimeoutMs,
            proxy: options.proxy,
            signal: anySignal(operation.signal, request.init.signal),
            onSend: () => {
                record.sent = true;
            }
        });
        record.status = response.status;
        record.headers = response.headers;
        if (response.ok)
            return { record, response };
        record.errorBody = await excerptBody(response);
        return {
            record,
            response: new Response(record.errorBody || null, {
                status: response.status,
                statusText: response.statusText,
                headers: withoutLength(response.headers)
            })
        };
    }
    catch (error) {
        if (!(error instanceof WireError))
            throw error;
        if (request.resuming && resumptions(operation) < maxResumptions)
            throw error;
        const failure = (0,http_failure/* wireFailure */.e3)(operation, error, url);
        operation.fail(failure);
        throw failure;
    }
    finally {
        place.release();
    }
}
/** Bounds the body, and sees to it that a request gets its answer or the operation its end. */
async function readAnswer(options, operation, request, response) {
    const { id } = request.message;
    if (!response.ok || id === undefined)
        return limitBody(response, options.maxAnswerBytes);
    const maybe = operation.kind === 'call' ? 'maybe' : 'no';
    const fail = (failure) => {
        operation.fail(failure);
        throw failure;
    };
    if (response.status === 202 || response.status === 204) {
        return fail(new gateway_outcome/* CallFailure */.R('unreachable', `the gateway answered ${response.status} without a result`, {
            executed: maybe,
            transient: true
        }));
    }
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (type === 'text/event-stream') {
        return watchStream(limitBody(response, options.maxAnswerBytes), id, broken => {
            operation.fail(broken instanceof gateway_outcome/* CallFailure */.R
                ? broken
                : new gateway_outcome/* CallFailure */.R('unreachable', `the answer's stream ended without the result`, {
                    executed: maybe,
                    transient: true,
                    cause: broken
                }));
        });
    }
    let text;
    try {
        text = await limitBody(response, options.maxAnswerBytes).text();
    }
    catch (error) {
        if (error instanceof gateway_outcome/* CallFailure */.R)
            return fail(error);
        return fail(new gateway_outcome/* CallFailure */.R('unreachable', `the connection broke in the middle of the answer`, {
            executed: maybe,
            transient: true,
            cause: error
        }));
    }
    const problem = type === 'application/json'
        ? answerProblem(text, id, operation.failureContext.quiet)
        : `it is ${type || 'of no type'}`;
    if (problem) {
        return fail(new gateway_outcome/* CallFailure */.R('protocol', `the answer is not one of MCP: ${problem}`, {
            executed: maybe,
            hint: `Is 'gateway-url' the address of an MCP server (often it ends in /mcp)? A login page or a proxy may have answered in its place.`
        }));
    }
    return new Response(text, {
        status: response.status,
        statusText: response.statusText,
        headers: withoutLength(response.headers)
    });
}
/** Why a JSON body is no answer to request `id`; the SDK would wait for one until its timeout. */
function answerProblem(text, id, quiet = false) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'it is not JSON, although it says so';
    }
    const messages = Array.isArray(json) ? json : [json];
    for (const message of messages) {
        if (message?.id === id && (message.result !== undefined || message.error !== undefined)) {
            return undefined;
        }
    }
    const error = messages[0]?.error;
    return typeof error?.message === 'string'
        ? `an error without the request's id${quiet ? '' : `: ${error.message.slice(0, 200)}`}`
        : `it holds no result for the request's id`;
}
function outgoingHeaders(options, operation, request, token) {
    const headers = new Headers(request.headers);
    for (const [name, value] of Object.entries(operation.headers))
        headers.set(name, value);
    headers.set('user-agent', options.userAgent);
    if (token === undefined)
        headers.delete('authorization');
    else
        headers.set('authorization', `Bearer ${token}`);
    return headers;
}
/**
 * Messages after the end: the cancellation of a failed call, the DELETE of a session. They are
 * courtesies, so they wait for nothing and fail in silence.
 */
async function sendFarewell(options, url, method, headers, init) {
    const release = options.pacer.tryAcquire();
    if (!release)
        return new Response(null, { status: 202 });
    try {
        const access = await options.credential.current();
        if (access)
            headers.set('authorization', `Bearer ${access.token}`);
        headers.set('user-agent', options.userAgent);
        const response = await sendOnWire({
            url,
            method,
            headers,
            body: typeof init.body === 'string' ? init.body : undefined,
            reuseConnection: false,
            connectTimeoutMs: 2000,
            proxy: options.proxy,
            signal: AbortSignal.timeout(3000)
        });
        await response.body?.cancel();
        return new Response(null, { status: response.ok ? 202 : response.status });
    }
    catch {
        return new Response(null, { status: 202 });
    }
    finally {
        release();
    }
}
function readMessage(body) {
    if (typeof body !== 'string')
        return { method: '' };
    try {
        const message = JSON.parse(body);
        // The arguments of a REST call may hold such names by chance.
        if (message?.jsonrpc !== '2.0' || typeof message.method !== 'string')
            return { method: '' };
        const { method, id } = message;
        return typeof id === 'string' || typeof id === 'number' ? { method, id } : { method };
    }
    catch {
        return { method: '' };
    }
}
function resumptions(operation) {
    return operation.requests.filter(record => record.method === 'GET').length;
}
function sameOriginTarget(from, location) {
    try {
        const target = new URL(location ?? '', from);
        return location && target.origin === from.origin ? target : undefined;
    }
    catch {
        return undefined;
    }
}
function withoutLength(headers) {
    const copy = new Headers(headers);
    copy.delete('content-length');
    copy.delete('content-encoding');
    copy.delete('transfer-encoding');
    return copy;
}
function anySignal(a, b) {
    return b ? AbortSignal.any([a, b]) : a;
}
//# sourceMappingURL=gateway-fetch.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/pacer.js

/** Reads `45` (per 60 s) or `45/60` (requests/seconds). */
function parseRateLimit(text) {
    const match = /^(\d{1,6})(?:\s*\/\s*(\d{1,6}(?:\.\d{1,3})?)\s*s?)?$/.exec(text.trim());
    const requests = Number(match?.[1]);
    const seconds = match?.[2] === undefined ? 60 : Number(match[2]);
    if (!match || requests < 1 || seconds <= 0) {
        throw new errors/* UsageError */.e(`input 'rate-limit' must be requests, or requests/seconds, such as 45 or 45/60; it is '${text.slice(0, 40)}'`);
    }
    return { requests, perMs: seconds * 1000 };
}
const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    })
};
/**
 * A sliding window over all requests to one gateway. A request's place is held until `perMs` after
 * it was *answered*, not sent: the gateway counts it at some moment in between, so that whatever
 * the network's delays are, the gateway never sees more than `requests` in any `perMs`.
 */
class Pacer {
    limit;
    clock;
    /** Times at which places become free; Infinity while the request is under way. */
    places = [];
    blockedUntil = 0;
    onRelease;
    queue = Promise.resolve();
    constructor(limit, clock = systemClock) {
        this.limit = limit;
        this.clock = clock;
    }
    /**
     * Waits, first come first served, for a free place. Returns how long it waited (ms) and the
     * function to call when the request was answered or failed.
     */
    acquire(signal) {
        const turn = this.queue.then(() => this.wait(signal));
        this.queue = turn.catch(() => undefined);
        return turn;
    }
    /** A place if there is one at once; for requests that are not worth waiting for. */
    tryAcquire() {
        this.forget();
        if (this.clock.now() < this.blockedUntil || this.places.length >= this.limit.requests) {
            return undefined;
        }
        return this.take();
    }
    /** Sends nothing for `ms`: the gateway said so to one of the callers that share this window. */
    block(ms) {
        this.blockedUntil = Math.max(this.blockedUntil, this.clock.now() + ms);
    }
    async wait(signal) {
        const start = this.clock.now();
        for (;;) {
            this.forget();
            const now = this.clock.now();
            if (now >= this.blockedUntil && this.places.length < this.limit.requests) {
                return { waitedMs: now - start, release: this.take() };
            }
            const free = Math.min(...this.places.map(place => place.freeAt));
            const next = Math.max(this.blockedUntil, this.places.length < this.limit.requests ? now : free);
            if (Number.isFinite(next))
                await this.clock.sleep(Math.max(1, next - now), signal);
            else
                await this.answered(signal);
        }
    }
    /** Resolves when one of the requests under way is answered. Only the head of the queue waits. */
    answered(signal) {
        return new Promise((resolve, reject) => {
            this.onRelease = resolve;
            signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
    }
    take() {
        const place = { freeAt: Number.POSITIVE_INFINITY };
        this.places.push(place);
        return () => {
            if (place.freeAt !== Number.POSITIVE_INFINITY)
                return;
            place.freeAt = this.clock.now() + this.limit.perMs;
            this.onRelease?.();
        };
    }
    forget() {
        const now = this.clock.now();
        for (let i = this.places.length - 1; i >= 0; i--) {
            if (this.places[i].freeAt <= now)
                this.places.splice(i, 1);
        }
    }
}
//# sourceMappingURL=pacer.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/gateway-url.js


/**
 * Reads the gateway's address. A bearer token goes there, so it is https, but on loopback, and it
 * carries no credentials itself.
 */
function parseGatewayUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw new errors/* UsageError */.e(`input 'gateway-url' is not a URL; it looks like https://mcp.example.com/github`);
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,proxy/* isLoopback */.B)(url.hostname))) {
        throw new errors/* UsageError */.e(`input 'gateway-url' must start with https:// (plain http is accepted on loopback only), since a token is sent to it`);
    }
    if (url.username || url.password) {
        throw new errors/* UsageError */.e(`input 'gateway-url' must not hold a user name or password: the gateway gets a token instead`);
    }
    url.hash = '';
    return url;
}
/** `{gateway}/tools/{tool}`, the tool's name percent-encoded; a query of the gateway's URL stays. */
function restToolUrl(gateway, tool) {
    if (tool === '.' || tool === '..') {
        throw new errors/* UsageError */.e(`'${tool}' cannot be called by REST: URLs read it as a folder`);
    }
    const url = new URL(gateway);
    url.pathname = `${gateway.pathname.replace(/\/+$/, '')}/tools/${encodeURIComponent(tool)}`;
    return url;
}
//# sourceMappingURL=gateway-url.js.map
// EXTERNAL MODULE: ./build/shared/gateway/tool-result.js
var tool_result = __webpack_require__(84641);
;// CONCATENATED MODULE: ./build/shared/gateway/rest-transport.js




/** `POST {gateway}/tools/{tool}` with the arguments as the JSON body. Has no list of tools. */
class RestTransport {
    kind = 'rest';
    protocol = 'rest';
    serverName = '';
    gateway;
    fetch;
    constructor(gateway, fetch) {
        this.gateway = gateway;
        this.fetch = fetch;
    }
    async listTools() {
        return undefined;
    }
    callTool(operation, call) {
        return operation.run(async () => {
            const response = await this.fetch(restToolUrl(this.gateway, call.tool), {
                method: 'POST',
                headers: { 'content-type': 'application/json', accept: 'application/json' },
                body: JSON.stringify(call.arguments)
            });
            const text = await readText(response);
            if (!response.ok) {
                const { quiet } = operation.failureContext;
                throw refusal(response.status, quiet ? '' : text, call.tool);
            }
            return readResult(response, text);
        });
    }
    async close() { }
}
async function readText(response) {
    try {
        return await response.text();
    }
    catch (error) {
        if (error instanceof gateway_outcome/* CallFailure */.R)
            throw error;
        throw new gateway_outcome/* CallFailure */.R('unreachable', 'the connection broke in the middle of the answer', {
            executed: 'maybe',
            transient: true,
            cause: error
        });
    }
}
function readResult(response, text) {
    if (response.status === 202) {
        throw new gateway_outcome/* CallFailure */.R('unreachable', 'the gateway answered 202 without a result', {
            executed: 'maybe',
            transient: true
        });
    }
    if (text.trim() === '')
        return (0,tool_result/* toolResult */.G)({ content: [] });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (type === 'application/json' || type.endsWith('+json')) {
        try {
            return (0,tool_result/* toolResult */.G)(JSON.parse(text));
        }
        catch {
            throw notAResult('it is not JSON, although it says so');
        }
    }
    if (type === 'text/plain')
        return (0,tool_result/* toolResult */.G)({ content: [{ type: 'text', text }] });
    throw notAResult(`it is ${type || 'of no type'}`);
}
function notAResult(why) {
    return new gateway_outcome/* CallFailure */.R('protocol', `the answer is not a tool's result: ${why}`, {
        executed: 'maybe',
        hint: 'A login page or a proxy may have answered in the place of the gateway.'
    });
}
/** The statuses that the fetch layer leaves to the transport. */
function refusal(status, body, tool) {
    const said = (0,http_failure/* excerpt */.Kb)(body);
    const answered = `the gateway answered ${status}${said ? `: ${said}` : ''}`;
    if (status === 404) {
        return new gateway_outcome/* CallFailure */.R('tool-not-found', answered, {
            hint: `Is there a tool '${tool}' at {gateway-url}/tools/? For an MCP endpoint use transport mcp.`
        });
    }
    if (status === 400 || status === 413 || status === 422) {
        return new gateway_outcome/* CallFailure */.R('invalid-input', answered, {
            hint: 'The gateway did not accept the arguments.'
        });
    }
    if (status === 405 || status === 406 || status === 415) {
        return new gateway_outcome/* CallFailure */.R('protocol', answered, {
            hint: 'The address does not take POST requests with JSON: is it an MCP endpoint (transport mcp)?'
        });
    }
    return new gateway_outcome/* CallFailure */.R('tool-error', answered, { executed: 'yes' });
}
//# sourceMappingURL=rest-transport.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/gateway-session.js







const connectTimeoutMs = 15_000;
const maxAnswerBytes = 32 * 1024 * 1024;
const firstBackoffMs = 500;
/** The connection to one gateway: made when first needed, shared by all calls of a run. */
class GatewaySession {
    options;
    fetch;
    connection;
    tools;
    constructor(options) {
        this.options = options;
        this.fetch = createGatewayFetch({
            gateway: options.gateway,
            credential: options.credential,
            pacer: new Pacer(options.rateLimit, options.clock),
            proxy: options.proxyFor(options.gateway.href),
            userAgent: `${options.clientInfo.name}/${options.clientInfo.version}`,
            connectTimeoutMs,
            maxWaitMs: options.maxWaitMs,
            maxAnswerBytes,
            retryAfterHeader: options.retryAfterHeader,
            onNotice: options.onNotice
        });
    }
    /** Who the current token says we are. Fails with `unauthenticated` when there is no token. */
    async identity() {
        try {
            return callerIdentity(await this.options.credential.current());
        }
        catch (error) {
            throw identityFailure(error);
        }
    }
    /** The transport; connects at the first call. */
    transport() {
        this.connection ??= this.connect();
        return this.connection;
    }
    /** The tools that the token may see; undefined by REST. */
    async listTools() {
        this.tools ??= this.transport().then(transport => this.retry('list', operation => transport.listTools(operation)));
        return this.tools;
    }
    /** Forgets the list of tools, which has turned out to be out of date. */
    forgetTools() {
        this.tools = undefined;
    }
    /** Forgets the connection, which the server has ended; the next call makes a new one. */
    forgetConnection() {
        this.connection = undefined;
    }
    async close() {
        const connection = await this.connection?.catch(() => undefined);
        await connection?.close().catch(() => undefined);
    }
    /** Waits before try number `attempt` (from 0): doubling, with jitter. */
    backoff(attempt) {
        const ms = firstBackoffMs * 2 ** attempt * (0.75 + Math.random() / 2);
        return this.options.clock.sleep(ms);
    }
    /** A new try of something; its deadline is the session's. */
    operation(kind, repeatable, headers = {}) {
        const { timeoutMs } = this.options;
        return new Operation(kind, timeoutMs, {
            repeatable,
            headers,
            onTimeout: ({ hasArrived: reached }) => {
                return new gateway_outcome/* CallFailure */.R(reached ? 'timeout' : 'unreachable', `no answer within ${timeoutMs / 1000} s`, {
                    executed: reached ? 'maybe' : 'no',
                    transient: true,
                    hint: `Raise 'timeout' if the tool needs longer; gateways on Azure cut silent connections after 4 minutes.`
                });
            }
        });
    }
    async connect() {
        const { options } = this;
        if (options.transport === 'rest')
            return new RestTransport(options.gateway, this.fetch);
        const { McpTransport: Mcp } = await __webpack_require__.e(/* import() */ 6493).then(__webpack_require__.bind(__webpack_require__, 46493));
        let last;
        try {
            const transport = await this.retry('connect', operation => {
                last = operation;
                return Mcp.connect({
                    gateway: options.gateway,
                    fetch: this.fetch,
                    protocol: options.protocol,
                    clientInfo: options.clientInfo,
                    onWarning: options.onDebug
                }, operation);
            });
            options.onNotice(describe(transport));
            return transport;
        }
        catch (error) {
            const status = last?.lastRequest?.status;
            if (options.transport !== 'auto' || (status !== 404 && status !== 405))
                throw error;
            options.onNotice(`No MCP server answers at ${options.gateway.pathname} (${status}): calling POST ${options.gateway.pathname.replace(/\/+$/, '')}/tools/{tool} instead. Set 'transport' to choose.`);
            return new RestTransport(options.gateway, this.fetch);
        }
    }
    /** For what changes nothing and may be tried again. */
    async retry(kind, work) {
        for (let attempt = 0;; attempt++) {
            try {
                return await work(this.operation(kind, true));
            }
            catch (error) {
                if (!(error instanceof gateway_outcome/* CallFailure */.R) ||
                    !error.transient ||
                    attempt >= this.options.retries) {
                    throw error;
                }
                this.options.onNotice(`${error.message}: trying again.`);
                await this.backoff(attempt);
            }
        }
    }
}
function describe(transport) {
    const server = transport.serverName ? ` with ${transport.serverName}` : '';
    return `Connected${server} by MCP ${transport.protocol}.`;
}
//# sourceMappingURL=gateway-session.js.map
// EXTERNAL MODULE: ./build/shared/gateway/json.js
var gateway_json = __webpack_require__(97527);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/shared/inputs.js
var inputs = __webpack_require__(52043);
;// CONCATENATED MODULE: ./build/shared/gateway/schema/arguments-text.js


/**
 * A plain YAML scalar that looks like a number, a boolean or null. Whether it is one, or the text
 * that it was written as (version: 1.10), is for the tool's schema to say.
 */
class PlainScalar {
    text;
    value;
    constructor(text, value) {
        this.text = text;
        this.value = value;
    }
}
const maxLength = 4 * 1024 * 1024;
/**
 * Reads an input that holds JSON or YAML (1.2 core schema). JSON is tried first, so that what is
 * JSON means exactly what JSON says.
 *
 * @throws UsageError that names the input and the place of the error.
 */
async function parseStructured(text, input) {
    if (text.length > maxLength)
        throw new errors/* UsageError */.e(`input '${input}' is longer than 4 MiB`);
    if (/^\s*[[{"]/.test(text)) {
        try {
            return JSON.parse(text);
        }
        catch {
            // It may be YAML in flow style; if not, the message below names line and column.
        }
    }
    const yaml = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    const open = (tag) => yaml.defineScalarTag(tag.tagName, {
        implicit: true,
        implicitFirstChars: tag.implicitFirstChars,
        identify: () => false,
        resolve: (source, isExplicit, tagName) => {
            const value = tag.resolve(source, isExplicit, tagName);
            if (value === yaml.NOT_RESOLVED)
                return value;
            return isExplicit ? value : new PlainScalar(source, value);
        }
    });
    const schema = yaml.CORE_SCHEMA.withTags(open(yaml.nullCoreTag), open(yaml.boolCoreTag), open(yaml.intCoreTag), open(yaml.floatCoreTag));
    try {
        return yaml.load(text, { schema });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new errors/* UsageError */.e(`input '${input}' is neither JSON nor YAML: ${reason}`);
    }
}
/** Reads the `arguments` of a call; empty text means no arguments. */
async function parseArguments(text, input = 'arguments') {
    if (text.trim() === '')
        return {};
    const value = await parseStructured(text, input);
    if (!(0,gateway_json/* isObject */.Gv)(value) || value instanceof PlainScalar) {
        throw new errors/* UsageError */.e(`input '${input}' must be an object of argument names and values, such as {"path": "README.md"} or 'path: README.md'`);
    }
    return value;
}
/** The value with every open scalar settled by YAML's own rules. */
function settle(value) {
    if (value instanceof PlainScalar)
        return value.value;
    if (Array.isArray(value))
        return value.map(settle);
    if ((0,gateway_json/* isObject */.Gv)(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settle(item)]));
    }
    return value;
}
//# sourceMappingURL=arguments-text.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/policy.js







/** What a tool may do, from harmless to grave. */
const policy_toolClasses = ['read', 'write', 'admin', 'secrets'];
/** The app role that the gateway asks for. */
function roleOf(toolClass) {
    return `mcp.tools.${toolClass}`;
}
function rank(toolClass) {
    return policy_toolClasses.indexOf(toolClass);
}
function isAbove(a, b) {
    return rank(a) > rank(b);
}
const serverKeys = ['url', ...policy_toolClasses, 'idempotent', 'resource'];
/** Reads a policy file (YAML or JSON); see docs/call.md for its form. */
async function readPolicy(file, workspace) {
    let text;
    try {
        text = await promises_.readFile(external_node_path_.resolve(workspace, file), 'utf8');
    }
    catch (error) {
        throw new errors/* UsageError */.e(`input 'policy': ${error.message}`);
    }
    const content = settle(await parseStructured(text, 'policy'));
    return parsePolicy(content, file);
}
/** @throws UsageError that names the place; a policy with a mistake must not let anything pass. */
function parsePolicy(content, source) {
    const fail = (message) => {
        throw new errors/* UsageError */.e(`policy ${source}: ${message}`);
    };
    if (!(0,gateway_json/* isObject */.Gv)(content))
        return fail(`it must be an object with 'servers'`);
    checkKeys(content, ['servers'], 'the file', fail);
    const { servers } = content;
    if (!(0,gateway_json/* isObject */.Gv)(servers) || Object.keys(servers).length === 0) {
        return fail(`'servers' must name at least one server`);
    }
    return {
        source,
        servers: Object.entries(servers).map(([name, value]) => parseServer(name, value, fail))
    };
}
function parseServer(name, value, fail) {
    if (!(0,gateway_json/* isObject */.Gv)(value))
        return fail(`server '${name}' must be an object`);
    checkKeys(value, serverKeys, `server '${name}'`, fail);
    const globs = (key) => {
        const list = value[key] ?? [];
        if (!Array.isArray(list) || !list.every(item => typeof item === 'string' && item !== '')) {
            return fail(`'${key}' of server '${name}' must be a list of tool names or globs`);
        }
        return list;
    };
    let url;
    if (value['url'] !== undefined) {
        try {
            url = new URL(String(value['url']));
        }
        catch {
            return fail(`'url' of server '${name}' is not a URL`);
        }
    }
    const resource = value['resource'] ?? {};
    if (!(0,gateway_json/* isObject */.Gv)(resource) ||
        !Object.values(resource).every(item => typeof item === 'string' && /^(?:\/|$)/.test(item))) {
        return fail(`'resource' of server '${name}' must give JSON pointers such as {create_issue: /repo}`);
    }
    return {
        name,
        url,
        tools: {
            read: globs('read'),
            write: globs('write'),
            admin: globs('admin'),
            secrets: globs('secrets')
        },
        idempotent: globs('idempotent'),
        resource: resource
    };
}
function checkKeys(value, known, where, fail) {
    for (const key of Object.keys(value)) {
        if (known.includes(key))
            continue;
        const near = (0,inputs/* nearest */.pA)(key, known);
        fail(`${where} has an unknown key '${key.slice(0, 40)}'${near ? `: did you mean '${near}'?` : ''}`);
    }
}
/** The servers' policies that hold for this gateway URL. */
function policiesFor(policy, gateway) {
    return policy.servers.filter(({ url }) => {
        if (!url)
            return true;
        if (url.origin !== gateway.origin)
            return false;
        const base = url.pathname.replace(/\/+$/, '');
        return gateway.pathname === base || gateway.pathname.startsWith(`${base}/`);
    });
}
/** The rule for a tool. Where several globs match, the gravest class counts. */
function ruleFor(servers, tool) {
    let toolClass;
    let server;
    for (const candidate of servers) {
        for (const name of policy_toolClasses) {
            if (!candidate.tools[name].some(glob => matches(glob, tool)))
                continue;
            if (toolClass === undefined || isAbove(name, toolClass)) {
                toolClass = name;
                server = candidate.name;
            }
        }
    }
    const owners = server === undefined ? [] : servers.filter(({ name }) => name === server);
    const resource = owners
        .flatMap(owner => Object.entries(owner.resource))
        .find(([glob]) => matches(glob, tool))?.[1];
    return {
        toolClass,
        idempotent: owners.some(owner => owner.idempotent.some(glob => matches(glob, tool))),
        resource,
        server: server ?? (servers.length === 1 ? servers[0].name : undefined)
    };
}
/** Tool names are no paths: `*` matches slashes and leading dots, too. */
function matches(glob, tool) {
    return picomatch.isMatch(tool, glob.replace(/\*+/g, '**'), {
        dot: true,
        bash: true,
        nonegate: true,
        noextglob: true
    });
}
/**
 * The class to treat a tool as. The server's annotations may raise it and never lower it: a server
 * that says `readOnlyHint: true` is only believed where the policy says so, too.
 *
 * Without a policy every tool counts as one that writes.
 */
function effectiveClass(listed, annotations) {
    const base = listed ?? 'write';
    const saysItWrites = annotations?.readOnlyHint === false ||
        (annotations?.destructiveHint === true && annotations.readOnlyHint !== true);
    return saysItWrites && base === 'read' ? 'write' : base;
}
//# sourceMappingURL=policy.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/render.js


const maxPrintedText = 4000;
/** What the log shows of a result: its text, cut to size; nothing for the secrets class. */
function printableResult(report) {
    if (!report.result || report.toolClass === 'secrets')
        return '';
    const { text, structured } = report.result;
    const shown = text || (structured === undefined ? '' : JSON.stringify(structured, null, 2));
    if (shown.length <= maxPrintedText)
        return shown;
    return `${shown.slice(0, maxPrintedText)}\n… (${shown.length - maxPrintedText} more characters in the result file)`;
}
/** One line about a call: `create_issue (write): ok, HTTP 200, 312 ms`. */
function reportLine(report) {
    const facts = [
        report.outcome,
        report.httpStatus === undefined ? '' : `HTTP ${report.httpStatus}`,
        report.latencyMs === undefined ? '' : `${report.latencyMs} ms`,
        report.attempts > 1 ? `${report.attempts} attempts` : '',
        report.requestId ? `request ${report.requestId}` : ''
    ].filter(Boolean);
    const toolClass = report.toolClass ? ` (${report.toolClass})` : '';
    return `${oneLine(report.tool, 100)}${toolClass}: ${facts.join(', ')}`;
}
/** The failure in words, with the hint. */
function failureText(report) {
    const end = /[.!?]$/.test(report.message) ? '' : '.';
    return `${report.message}${end}${report.hint ? ` ${report.hint}` : ''}`;
}
/** The table for the run's summary page. */
function summaryTable(reports, server) {
    const rows = reports.map(report => [
        code(report.tool),
        report.toolClass ?? '',
        report.outcome === 'ok' ? 'ok' : `**${report.outcome}**`,
        report.httpStatus ?? '',
        report.attempts,
        report.latencyMs ?? '',
        code(report.requestId)
    ].join(' | '));
    const failures = reports
        .filter(({ message }) => message !== '')
        .map(report => `- ${code(report.tool)}: ${escapeMarkdown(oneLine(failureText(report), 600))}`);
    return [
        `### MCP calls through ${code(server)}`,
        '',
        '| tool | class | outcome | HTTP | attempts | ms | request |',
        '|---|---|---|---|---|---|---|',
        ...rows.map(row => `| ${row} |`),
        '',
        ...failures,
        ''
    ].join('\n');
}
/** What `list` prints of the tools. */
function renderTools(tools, classOf) {
    if (tools.length === 0) {
        return 'The server lists no tools; the list may depend on the permissions of the token.';
    }
    return tools
        .map(tool => {
        const toolClass = classOf(tool);
        const description = oneLine(tool.description ?? tool.title ?? '', 300);
        return [
            `${oneLine(tool.name, 200)}${toolClass ? `  [${toolClass}]` : ''}`,
            ...(description ? [`  ${description}`] : []),
            `  schema sha256:${(0,gateway_json/* jsonSha256 */.eS)(tool.inputSchema)}`,
            `  ${JSON.stringify(tool.inputSchema).slice(0, 3000)}`
        ].join('\n');
    })
        .join('\n\n');
}
function isToolClass(text) {
    return toolClasses.some(toolClass => toolClass === text);
}
function oneLine(text, length) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > length ? `${line.slice(0, length)}…` : line;
}
function code(text) {
    // In code a backslash stands for itself, so a bar, which ends a table's cell, cannot be escaped.
    const clean = oneLine(text, 120).replace(/`/g, "'").replace(/\|/g, '¦');
    return clean ? `\`${clean}\`` : '';
}
function escapeMarkdown(text) {
    return text.replace(/[\\`*_[\]<>|]/g, character => `\\${character}`);
}
//# sourceMappingURL=render.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/result-files.js



/** A folder of the job for files that the user gave no name to; only the owner may look in. */
function privateFolder(tempDir, shared) {
    if (shared)
        return external_node_fs_.mkdtempSync(external_node_path_.join(tempDir, 'mcp-gatehouse-'));
    const folder = external_node_path_.join(tempDir, 'mcp-gatehouse');
    external_node_fs_.mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
}
/**
 * Writes what the tools returned: one call's result as it came, or for a list of calls one array
 * of `{tool, outcome, message, result}` in their order. Only the owner may read the file, and the
 * tokens of this run are masked in it.
 */
function writeResults(file, reports, list) {
    const content = list
        ? reports.map(({ tool, outcome, message, result }) => ({
            tool,
            outcome,
            ...(message ? { message } : {}),
            result: result?.raw ?? null
        }))
        : (reports[0]?.result?.raw ?? null);
    writeJson(file, content);
}
function writeJson(file, content) {
    external_node_fs_.mkdirSync(external_node_path_.dirname(file), { recursive: true });
    const text = `${JSON.stringify(redactor/* processRedactor */.O.redactValue(content), null, 2)}\n`;
    // A file of that name may be there with other rights; a device or a link is not ours to remove.
    const there = external_node_fs_.lstatSync(file, { throwIfNoEntry: false });
    if (there && !there.isFile())
        throw new Error(`${file} is not a regular file`);
    external_node_fs_.rmSync(file, { force: true });
    external_node_fs_.writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
}
//# sourceMappingURL=result-files.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/shared/gateway/sdk-console.js

/**
 * The MCP SDK writes to the console, with names that servers chose: text that could pass for a
 * workflow command. Sends it to the log, which neutralises it, until the returned function is
 * called.
 */
function captureConsole(sink) {
    const { console } = globalThis;
    const original = { ...console };
    const to = (write) => (...values) => write((0,external_node_util_.format)(...values));
    const [warning, debug] = [to(sink.warning), to(sink.debug)];
    Object.assign(console, {
        error: warning,
        warn: warning,
        log: debug,
        info: debug,
        debug,
        trace: debug,
        dir: debug
    });
    return () => void Object.assign(console, original);
}
//# sourceMappingURL=sdk-console.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/gateway/schema/convert.js


const maxDepth = 64;
/**
 * Gives every string the type that the schema asks for, where it asks for exactly one and the text
 * has it: "5" becomes 5 for a number, "true" becomes true for a boolean. Nothing is guessed: where
 * the schema accepts a string, a string stays; what does not convert stays as it is, for the
 * validation to report. Plain YAML scalars become the text they were written as where the schema
 * wants a string. An optional property whose value is null is left out where it cannot be null.
 */
function convertBySchema(value, schema, root = schema) {
    return convert(value, [schema], root, 0);
}
function convert(value, schemas, root, depth) {
    if (depth > maxDepth)
        return settle(value);
    const parts = schemas.flatMap(schema => expand(schema, root, 0));
    if (value instanceof PlainScalar)
        return convertScalar(value, parts, root);
    if (typeof value === 'string')
        return convertString(value, parts, root, depth);
    if (Array.isArray(value)) {
        return value.map((item, index) => convert(item, itemSchemas(parts, index), root, depth + 1));
    }
    if ((0,gateway_json/* isObject */.Gv)(value)) {
        return Object.fromEntries(Object.entries(value)
            .map(([key, item]) => [
            key,
            convert(item, propertySchemas(parts, key), root, depth + 1)
        ])
            .filter(([key, item]) => item !== null || !meansAbsent(key, parts, root)));
    }
    return value;
}
/** True for an optional property that cannot be null: an empty YAML value says that it is not given. */
function meansAbsent(key, parts, root) {
    const required = branchesOf(parts).some(part => {
        const names = part['required'];
        return Array.isArray(names) && names.includes(key);
    });
    const types = allowedTypes(propertySchemas(parts, key).flatMap(schema => expand(schema, root, 0)), root);
    return !required && types !== undefined && !types.has('null');
}
function convertScalar(scalar, parts, root) {
    const types = allowedTypes(parts, root);
    if (!types)
        return scalar.value;
    const { value } = scalar;
    const own = value === null ? 'null' : typeof value === 'number' ? 'number' : 'boolean';
    if (types.has(own) || (own === 'number' && types.has('integer')))
        return value;
    return types.has('string') ? scalar.text : value;
}
function convertString(text, parts, root, depth) {
    const types = allowedTypes(parts, root);
    if (!types || types.has('string'))
        return text;
    const trimmed = text.trim();
    if (types.has('number') || types.has('integer')) {
        if (/^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/.test(trimmed)) {
            const number = Number(trimmed);
            if (Number.isFinite(number) && (types.has('number') || Number.isInteger(number)))
                return number;
        }
    }
    if (types.has('boolean') && /^(?:true|false)$/i.test(trimmed)) {
        return trimmed.toLowerCase() === 'true';
    }
    if (types.has('null') && trimmed === 'null')
        return null;
    const opening = trimmed[0];
    if ((types.has('object') && opening === '{') || (types.has('array') && opening === '[')) {
        try {
            return convert(JSON.parse(trimmed), parts, root, depth + 1);
        }
        catch {
            return text;
        }
    }
    return text;
}
/** The JSON types that all the schemas together allow; undefined when they allow any. */
function allowedTypes(parts, root) {
    let allowed;
    for (const part of parts) {
        const types = typesOf(part, root, 0);
        if (!types)
            continue;
        const before = allowed;
        allowed = before ? new Set([...types].filter(type => before.has(type))) : types;
    }
    return allowed;
}
function typesOf(schema, root, depth) {
    if (!(0,gateway_json/* isObject */.Gv)(schema) || depth > 16)
        return undefined;
    let types;
    const narrow = (more) => {
        if (!more)
            return;
        const before = types;
        types = before ? new Set([...before].filter(type => more.has(type))) : more;
    };
    const { type } = schema;
    if (typeof type === 'string')
        narrow(new Set([type]));
    else if (Array.isArray(type))
        narrow(new Set(type));
    if ('const' in schema)
        narrow(new Set([typeName(schema['const'])]));
    if (Array.isArray(schema['enum']))
        narrow(new Set(schema['enum'].map(typeName)));
    for (const keyword of ['anyOf', 'oneOf']) {
        const branches = schema[keyword];
        if (!Array.isArray(branches))
            continue;
        const union = new Set();
        let any = false;
        for (const branch of branches) {
            const parts = expand(branch, root, 0);
            const of = parts.map(part => typesOf(part, root, depth + 1)).find(found => found);
            if (of)
                for (const name of of)
                    union.add(name);
            else
                any = true;
        }
        if (!any)
            narrow(union);
    }
    return types;
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    const type = typeof value;
    return type === 'number' || type === 'boolean' || type === 'string' ? type : 'object';
}
/** The schema with what it refers to and joins (`$ref` within the document, `allOf`). */
function expand(schema, root, depth) {
    if (!(0,gateway_json/* isObject */.Gv)(schema) || depth > 16)
        return [];
    const parts = [schema];
    const ref = schema['$ref'];
    if (typeof ref === 'string' && ref.startsWith('#')) {
        let pointer = ref.slice(1);
        try {
            pointer = decodeURIComponent(pointer);
        }
        catch {
            // Not percent-encoded then.
        }
        parts.push(...expand((0,gateway_json/* atPointer */.ZS)(root, pointer), root, depth + 1));
    }
    if (Array.isArray(schema['allOf'])) {
        for (const part of schema['allOf'])
            parts.push(...expand(part, root, depth + 1));
    }
    return parts;
}
function propertySchemas(parts, key) {
    const found = [];
    for (const part of branchesOf(parts)) {
        const properties = part['properties'];
        if ((0,gateway_json/* isObject */.Gv)(properties) && Object.hasOwn(properties, key))
            found.push(properties[key]);
        else if ((0,gateway_json/* isObject */.Gv)(part['additionalProperties']))
            found.push(part['additionalProperties']);
    }
    return found;
}
function itemSchemas(parts, index) {
    const found = [];
    for (const part of branchesOf(parts)) {
        const prefix = part['prefixItems'] ?? (Array.isArray(part['items']) ? part['items'] : undefined);
        if (Array.isArray(prefix) && index < prefix.length)
            found.push(prefix[index]);
        else if ((0,gateway_json/* isObject */.Gv)(part['items']))
            found.push(part['items']);
    }
    return found;
}
/** Objects and arrays are converted by the one branch of anyOf/oneOf that is of their kind. */
function branchesOf(parts) {
    return parts.flatMap(part => {
        const schema = part;
        const result = [schema];
        for (const keyword of ['anyOf', 'oneOf']) {
            const branches = schema[keyword];
            if (!Array.isArray(branches))
                continue;
            const compound = branches.filter(branch => (0,gateway_json/* isObject */.Gv)(branch) && ('properties' in branch || 'items' in branch));
            if (compound.length === 1)
                result.push(compound[0]);
        }
        return result;
    });
}
//# sourceMappingURL=convert.js.map
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/shared/gateway/schema/validator.js


/** The schema itself cannot be used. */
class SchemaError extends Error {
    name = 'SchemaError';
}
const maxSchemaBytes = 512 * 1024;
const maxSchemaDepth = 100;
const maxComplaints = 10;
/** For compiling and validating: patterns come from the server and may be made to run for ever. */
const timeLimitMs = 2000;
/**
 * Compiles a JSON Schema of a tool: dialect 2020-12 unless `$schema` names 2019-09, draft-07 or
 * draft-06 (MCP 2025-11-25, server/tools: JSON Schema 2020-12 by default). References are resolved
 * within the document only; nothing is ever fetched.
 *
 * @throws SchemaError when it is too large or deep, of an unknown dialect, refers to elsewhere, or
 *   is no schema.
 */
async function compileSchema(schema) {
    if (typeof schema === 'boolean') {
        return () => (schema ? [] : [{ pointer: '', message: 'is accepted by no value', schema: false }]);
    }
    if (!(0,gateway_json/* isObject */.Gv)(schema))
        throw new SchemaError('it is not an object');
    const size = Buffer.byteLength(JSON.stringify(schema));
    if (size > maxSchemaBytes)
        throw new SchemaError(`it is larger than ${maxSchemaBytes} bytes`);
    if ((0,gateway_json/* jsonDepth */.QV)(schema) > maxSchemaDepth) {
        throw new SchemaError(`it is nested deeper than ${maxSchemaDepth}`);
    }
    const { $schema: dialect, ...body } = schema;
    const Ajv = await dialectOf(dialect);
    const ajv = new Ajv({
        strict: false,
        allErrors: true,
        verbose: true,
        // `format` is an annotation in 2020-12; servers decide on it.
        validateFormats: false,
        logger: false
    });
    let validate;
    try {
        validate = withinTimeLimit(() => ajv.compile(body));
    }
    catch (error) {
        throw new SchemaError(compileProblem(error));
    }
    return value => {
        let valid;
        try {
            valid = withinTimeLimit(() => validate(value));
        }
        catch (error) {
            throw new SchemaError(isTimeout(error)
                ? `checking against it takes longer than ${timeLimitMs} ms (a pattern that backtracks?)`
                : compileProblem(error));
        }
        if (valid === true)
            return [];
        if (!validate.errors?.length)
            throw new SchemaError('it cannot be evaluated at once ($async)');
        return validate.errors.slice(0, maxComplaints).map(complaint);
    };
}
async function dialectOf(dialect) {
    const name = typeof dialect === 'string' ? dialect.replace(/^https?:\/\//, '').replace(/#$/, '') : undefined;
    switch (name) {
        case undefined:
        case 'json-schema.org/draft/2020-12/schema':
            return exported(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), 'Ajv2020');
        case 'json-schema.org/draft/2019-09/schema':
            return exported(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19)), 'Ajv2019');
        case 'json-schema.org/draft-07/schema':
        case 'json-schema.org/draft-06/schema':
        case 'json-schema.org/schema':
            // Draft-06 is read with the rules of draft-07, which only adds to it.
            return exported(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)), 'Ajv');
        default:
            throw new SchemaError(`its dialect ${String(dialect).slice(0, 100)} is not supported`);
    }
}
/** Ajv is CommonJS: Node finds its named exports, bundlers hand over the default one alone. */
function exported(module, name) {
    const namespace = module;
    return (namespace[name] ?? namespace.default?.[name]);
}
/** Runs code that may loop for ever within a regular expression; V8 stops it. */
function withinTimeLimit(work) {
    return external_node_vm_.runInNewContext('work()', { work }, { timeout: timeLimitMs });
}
function isTimeout(error) {
    return error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
function compileProblem(error) {
    if (isTimeout(error))
        return `it takes longer than ${timeLimitMs} ms to read`;
    const missing = error.missingRef;
    if (typeof missing === 'string') {
        return `it refers to ${missing.slice(0, 200)}, which is not part of it; references are never fetched`;
    }
    return String(error.message ?? error).slice(0, 300);
}
function complaint(error) {
    const { params } = error;
    const about = (text) => ({
        pointer: error.instancePath,
        message: text,
        schema: error.parentSchema
    });
    switch (error.keyword) {
        case 'required':
            return about(`lacks '${params['missingProperty']}'`);
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return about(`has no '${params['additionalProperty'] ?? params['unevaluatedProperty']}' in its schema`);
        case 'enum':
            return about(`must be one of ${JSON.stringify(error.schema).slice(0, 300)}`);
        case 'const':
            return about(`must be ${JSON.stringify(error.schema).slice(0, 300)}`);
        case 'type':
            return about(`must be ${[error.schema].flat().join(' or ')}, not ${nameOf(error.data)}`);
        default:
            return about(error.message ?? `does not meet '${error.keyword}'`);
    }
}
function nameOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
//# sourceMappingURL=validator.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/schema/check-arguments.js






/**
 * The arguments to send: converted by the tool's input schema and checked against it.
 *
 * @throws CallFailure `invalid-input` with the parts of the schema that are not met, or `protocol`
 *   when the schema itself cannot be used.
 */
async function checkArguments(tool, args, schema) {
    const converted = convertBySchema(args, schema);
    const unsafe = unsafeInteger(converted, '');
    if (unsafe) {
        throw new gateway_outcome/* CallFailure */.R('invalid-input', `argument ${unsafe} of ${tool} is an integer too large to be sent exactly`, { hint: 'Write it as a string, if the tool takes one.' });
    }
    let complaints;
    try {
        complaints = [...misspelt(converted, schema), ...(await compileSchema(schema))(converted)];
    }
    catch (error) {
        if (!(error instanceof SchemaError))
            throw error;
        throw new gateway_outcome/* CallFailure */.R('protocol', `the input schema of ${tool} cannot be used: ${error.message}`, {
            hint: 'Nothing was sent. The server has to publish a schema that stands by itself.'
        });
    }
    if (complaints.length === 0)
        return converted;
    throw new gateway_outcome/* CallFailure */.R('invalid-input', `the arguments do not fit ${tool}: ${render(complaints)}`, {
        hint: `Nothing was sent. The schema says: ${schemaPart(complaints, schema)}`
    });
}
/** Arguments without a schema to go by. */
function uncheckedArguments(args) {
    return settle(args);
}
/**
 * Arguments that the schema does not name. JSON Schema accepts them unless told otherwise, and
 * servers drop them, so that a slip of the pen passes as success.
 */
function misspelt(args, schema) {
    if (!(0,gateway_json/* isObject */.Gv)(schema))
        return [];
    if ('additionalProperties' in schema || 'unevaluatedProperties' in schema)
        return [];
    const open = ['patternProperties', 'allOf', 'anyOf', 'oneOf', '$ref', '$dynamicRef', 'if', 'then'];
    const { properties } = schema;
    if (!(0,gateway_json/* isObject */.Gv)(properties) || open.some(keyword => keyword in schema))
        return [];
    const known = Object.keys(properties);
    if (known.length === 0)
        return [];
    return Object.keys(args)
        .filter(name => !Object.hasOwn(properties, name))
        .map(name => ({ pointer: '', message: `has no '${name}' in its schema`, schema }));
}
function render(complaints) {
    const texts = complaints.map(({ pointer, message, schema }) => {
        const where = pointer === '' ? 'the object' : pointer;
        const name = /^has no '(.*)' in its schema$/.exec(message)?.[1];
        const properties = (0,gateway_json/* isObject */.Gv)(schema) ? schema['properties'] : undefined;
        const near = name !== undefined && (0,gateway_json/* isObject */.Gv)(properties)
            ? (0,inputs/* nearest */.pA)(name, Object.keys(properties))
            : undefined;
        return `${where} ${message}${near ? ` (did you mean '${near}'?)` : ''}`;
    });
    return [...new Set(texts)].join('; ');
}
/** The part of the schema that explains the complaints, short enough for a log line. */
function schemaPart(complaints, schema) {
    const part = complaints.length === 1 ? complaints[0].schema : schema;
    const text = JSON.stringify(part ?? schema) ?? '';
    return text.length > 1500 ? `${text.slice(0, 1500)}…` : text;
}
function unsafeInteger(value, pointer) {
    if (typeof value === 'number') {
        return Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21
            ? pointer
            : undefined;
    }
    if (!(0,gateway_json/* isObject */.Gv)(value) && !Array.isArray(value))
        return undefined;
    for (const [key, item] of Object.entries(value)) {
        const found = unsafeInteger(item, `${pointer}/${key}`);
        if (found)
            return found;
    }
    return undefined;
}
//# sourceMappingURL=check-arguments.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/schema/pin.js





/**
 * Reads the `schema` input: `sha256:…` as `list` prints it, the schema itself as JSON, or the path
 * of a JSON file that holds it (alone, or as the `inputSchema` of a tool).
 */
async function readPin(text, workspace) {
    const digest = /^sha256:([0-9a-f]{64})$/i.exec(text);
    if (digest)
        return { kind: 'sha256', sha256: digest[1].toLowerCase() };
    let content = text;
    let source = `input 'schema'`;
    if (!text.startsWith('{')) {
        source = text;
        try {
            content = await promises_.readFile(external_node_path_.resolve(workspace, text), 'utf8');
        }
        catch (error) {
            throw new errors/* UsageError */.e(`input 'schema' is neither JSON nor sha256:<64 hex digits> nor a file that can be read (${error.message})`);
        }
    }
    let json;
    try {
        json = JSON.parse(content);
    }
    catch (error) {
        throw new errors/* UsageError */.e(`${source} is not JSON: ${error.message}`);
    }
    if ((0,gateway_json/* isObject */.Gv)(json) && (0,gateway_json/* isObject */.Gv)(json['inputSchema']))
        json = json['inputSchema'];
    if (!(0,gateway_json/* isObject */.Gv)(json))
        throw new errors/* UsageError */.e(`${source} must hold a JSON Schema (an object)`);
    return { kind: 'schema', schema: json };
}
/** @throws CallFailure `invalid-input` when the server's schema is not the pinned one. */
function checkPin(tool, pin, actual) {
    if (pin.kind === 'sha256') {
        const sha256 = (0,gateway_json/* jsonSha256 */.eS)(actual);
        if (sha256 === pin.sha256)
            return;
        throw drift(tool, `its SHA-256 is ${sha256}, pinned is ${pin.sha256}`);
    }
    const where = firstDifference(pin.schema, actual, '');
    if (where !== undefined)
        throw drift(tool, `they differ at ${where || 'the top'}`);
}
function drift(tool, detail) {
    return new gateway_outcome/* CallFailure */.R('invalid-input', `the input schema of ${tool} is not the pinned one: ${detail}`, {
        hint: 'Nothing was sent. Read what has changed (list shows the schema), then pin the new one.'
    });
}
/** JSON pointer of the first place where the values differ; undefined when they are equal. */
function firstDifference(expected, actual, at) {
    if ((0,gateway_json/* isObject */.Gv)(expected) && (0,gateway_json/* isObject */.Gv)(actual)) {
        for (const key of [...new Set([...Object.keys(expected), ...Object.keys(actual)])].sort()) {
            const step = `${at}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
            if (!Object.hasOwn(expected, key) || !Object.hasOwn(actual, key))
                return step;
            const inside = firstDifference(expected[key], actual[key], step);
            if (inside !== undefined)
                return inside;
        }
        return undefined;
    }
    return (0,gateway_json/* canonicalJson */.dj)(expected) === (0,gateway_json/* canonicalJson */.dj)(actual) ? undefined : at;
}
//# sourceMappingURL=pin.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/traceparent.js

/** A fresh, sampled `traceparent` (W3C Trace Context, section 3.2). */
function newTraceparent() {
    return `00-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}-01`;
}
//# sourceMappingURL=traceparent.js.map
;// CONCATENATED MODULE: ./build/shared/gateway/tool-caller.js












const maxResultDepth = 500;
/** Checks, sends, repeats where that is safe, and keeps the audit record. */
class ToolCaller {
    options;
    constructor(options) {
        this.options = options;
    }
    /** Everything that can be known before sending. Returns a report when the call is refused. */
    async prepare(request) {
        const trace = this.newTrace(request);
        let toolClass;
        try {
            const { session } = this.options;
            const identity = await session.identity();
            Object.assign(trace.record, {
                caller_oid: identity.oid,
                caller_upn: identity.upn,
                caller_appid: identity.appId
            });
            const definition = await this.definitionOf(request);
            const { record } = trace;
            const rule = ruleFor(this.serverPolicies(), request.tool);
            const transport = await session.transport();
            record.protocol = transport.protocol;
            record.mcp_server = this.options.serverName || rule.server || transport.serverName;
            const annotations = definition?.annotations;
            toolClass = effectiveClass(rule.toolClass, annotations);
            record.scope_used = roleOf(toolClass);
            this.checkPolicy(request.tool, rule.toolClass, toolClass, identity);
            if (request.pin && definition)
                checkPin(request.tool, request.pin, definition.inputSchema);
            const args = await this.argumentsFor(request, definition);
            record.arguments_sha256 = (0,gateway_json/* jsonSha256 */.eS)(args);
            record.resource_accessed = resourceOf(args, rule.resource, toolClass);
            return {
                request,
                trace,
                toolClass,
                repeatable: toolClass === 'read' || rule.idempotent || request.idempotencyArgument !== undefined,
                arguments: args,
                definition
            };
        }
        catch (error) {
            return this.report(trace, request.tool, toolClass, { failure: asFailure(error) });
        }
    }
    /** Sends a prepared call. Never throws for a failed call: the report has the outcome. */
    async execute(prepared) {
        const { request, toolClass, trace } = prepared;
        const operations = [];
        trace.close = this.options.audit.open(trace.record);
        try {
            const result = await this.sendWithRetries(prepared, operations);
            const failure = await resultFailure(request.tool, toolClass, result, prepared.definition, note => this.options.onNotice(note));
            return this.report(trace, request.tool, toolClass, {
                result,
                operations,
                ...(failure ? { failure } : {})
            });
        }
        catch (error) {
            const failure = this.settleDoubt(asFailure(error), prepared);
            return this.report(trace, request.tool, toolClass, { failure, operations });
        }
    }
    async definitionOf(request) {
        const tools = await this.options.session.listTools();
        if (!tools)
            return undefined;
        const definition = tools.find(({ name }) => name === request.tool);
        if (definition)
            return definition;
        const names = tools.map(({ name }) => name);
        const near = (0,inputs/* nearest */.pA)(request.tool, names);
        const some = names.slice(0, 20).join(', ');
        throw new gateway_outcome/* CallFailure */.R('tool-not-found', `the server lists no tool '${request.tool.slice(0, 100)}'${near ? `: did you mean '${near}'?` : ''}`, {
            hint: names.length === 0
                ? 'It lists no tools at all; the list may depend on the permissions of the token.'
                : `It lists ${some}${names.length > 20 ? ` and ${names.length - 20} more` : ''}. The list may depend on the permissions of the token.`
        });
    }
    serverPolicies() {
        const { policy, session } = this.options;
        return policy ? policiesFor(policy, session.options.gateway) : [];
    }
    checkPolicy(tool, listed, toolClass, identity) {
        const { policy, maxScope, onNotice } = this.options;
        if (policy && this.serverPolicies().length === 0) {
            throw new gateway_outcome/* CallFailure */.R('denied', `no server of the policy ${policy.source} has a 'url' that holds for this gateway`, {
                hint: `Add the server, or correct its url: the gateway's is ${this.options.session.options.gateway.href}.`
            });
        }
        if (policy && listed === undefined) {
            throw new gateway_outcome/* CallFailure */.R('denied', `the policy ${policy.source} does not list the tool '${tool}'`, {
                hint: `Unlisted tools are denied. Add it to read, write, admin or secrets of its server.`
            });
        }
        if (isAbove(toolClass, maxScope)) {
            throw new gateway_outcome/* CallFailure */.R('denied', `'${tool}' is of class ${toolClass}, and this step may go up to ${maxScope} ('max-scope')`, {
                hint: policy
                    ? listed === toolClass
                        ? ''
                        : `The policy lists it as ${listed}, but the server's annotations say that it writes.`
                    : `Without a policy every tool counts as one that writes: give a 'policy' that lists it.`
            });
        }
        if (toolClass === 'secrets' && identity.kind !== 'pipeline') {
            throw new gateway_outcome/* CallFailure */.R('denied', `'${tool}' is of class secrets, which only pipeline identities may call; the token ${identity.kind === 'person' ? 'is that of a person' : 'does not show that it is one'}`, { hint: 'Use the identity inputs, which get an application token for this job.' });
        }
        const needed = roleOf(toolClass);
        if (identity.grants && !identity.grants.includes(needed)) {
            onNotice(`The token has ${identity.grants.length > 0 ? identity.grants.slice(0, 10).join(', ') : 'no roles'} and not ${needed}: the gateway is likely to refuse '${tool}'.`);
        }
    }
    async argumentsFor(request, definition) {
        const { idempotencyArgument } = request;
        const given = idempotencyArgument !== undefined && !Object.hasOwn(request.arguments, idempotencyArgument)
            ? { ...request.arguments, [idempotencyArgument]: (0,external_node_crypto_.randomUUID)() }
            : request.arguments;
        const schema = definition?.inputSchema ?? (request.pin?.kind === 'schema' ? request.pin.schema : undefined);
        if (schema === undefined) {
            if (request.pin) {
                throw new gateway_outcome/* CallFailure */.R('usage', `by REST there is no schema to compare with the pinned digest`, {
                    hint: `Give 'schema' as a file or as JSON: the arguments are then checked against it.`
                });
            }
            this.options.onNotice(`${request.tool}: by REST there is no schema, so the arguments were not checked; 'schema' can give one.`);
            return uncheckedArguments(given);
        }
        if (idempotencyArgument !== undefined &&
            (0,gateway_json/* isObject */.Gv)(schema) &&
            !((0,gateway_json/* isObject */.Gv)(schema['properties']) && Object.hasOwn(schema['properties'], idempotencyArgument))) {
            throw new gateway_outcome/* CallFailure */.R('invalid-input', `${request.tool} has no argument '${idempotencyArgument}' to carry the idempotency key`, { hint: `Without one, a call that writes is not repeated: remove 'idempotency-argument'.` });
        }
        return checkArguments(request.tool, given, schema);
    }
    /** The retry table; see docs/call.md. */
    async sendWithRetries(prepared, operations) {
        const { session } = this.options;
        const { request, trace } = prepared;
        const { traceparent } = trace.record;
        let { definition } = prepared;
        let args = prepared.arguments;
        let refreshed = false;
        let reconnected = false;
        for (let attempt = 0;;) {
            const operation = session.operation('call', prepared.repeatable, { traceparent });
            operation.failureContext = {
                grants: (await session.identity()).grants,
                neededRole: roleOf(prepared.toolClass),
                quiet: prepared.toolClass === 'secrets'
            };
            operations.push(operation);
            try {
                const transport = await session.transport();
                const result = await transport.callTool(operation, {
                    tool: request.tool,
                    arguments: args,
                    definition,
                    traceparent,
                    // What a tool of class secrets says may be one.
                    onProgress: prepared.toolClass === 'secrets'
                        ? undefined
                        : text => this.options.onProgress(`${request.tool}: ${text}`)
                });
                if ((0,gateway_json/* jsonDepth */.QV)(result.raw) <= maxResultDepth)
                    return result;
                throw new gateway_outcome/* CallFailure */.R('protocol', `the result is nested deeper than ${maxResultDepth}`, {
                    executed: 'yes'
                });
            }
            catch (error) {
                const failure = asFailure(error);
                if (failure.name === 'SessionLost' && !reconnected) {
                    reconnected = true;
                    session.forgetConnection();
                    continue;
                }
                if (failure.name === 'HeaderMismatch' && !refreshed) {
                    refreshed = true;
                    session.forgetTools();
                    definition = await this.definitionOf(request);
                    if (request.pin && definition)
                        checkPin(request.tool, request.pin, definition.inputSchema);
                    args = await this.argumentsFor({ ...request, arguments: args }, definition);
                    continue;
                }
                const mayRepeat = failure.transient && (failure.executed === 'no' || prepared.repeatable);
                if (failure.executed === 'maybe')
                    trace.inDoubt = true;
                if (!mayRepeat || attempt >= session.options.retries)
                    throw failure;
                this.options.onNotice(`${request.tool}: ${failure.message}: trying again.`);
                await session.backoff(attempt++);
            }
        }
    }
    /** A call that changes something and may have been carried out is `unknown`, whatever failed. */
    settleDoubt(failure, prepared) {
        // That the last try was surely not carried out says nothing about those before.
        const inDoubt = failure.executed === 'maybe' || (failure.executed === 'no' && prepared.trace.inDoubt);
        if (!inDoubt || prepared.toolClass === 'read')
            return failure;
        const traceId = prepared.trace.record.traceparent.split('-')[1];
        return failure.as('unknown', `The call may have been carried out, so it was not ${prepared.repeatable ? 'repeated any further' : 'repeated'}. Before running it again, look whether it took effect; the gateway's log has it under trace id ${traceId}.`);
    }
    newTrace(request) {
        const { options } = this;
        const record = {
            timestamp: new Date().toISOString(),
            caller_oid: '',
            caller_upn: '',
            mcp_server: options.serverName,
            tool_name: request.tool,
            scope_used: '',
            resource_accessed: '',
            latency_ms: null,
            response_status: null,
            apim_request_id: '',
            caller_appid: '',
            attempts: 0,
            protocol: '',
            outcome: 'open',
            arguments_sha256: (0,gateway_json/* jsonSha256 */.eS)(settle(request.arguments)),
            run_url: options.runUrl,
            traceparent: newTraceparent()
        };
        return { record };
    }
    report(trace, tool, toolClass, end) {
        const requests = (end.operations ?? []).flatMap(operation => operation.requests.filter(({ method, rpcMethod }) => method === 'POST' && !/^notifications\//.test(rpcMethod)));
        const last = requests.at(-1);
        const { record } = trace;
        record.outcome = end.failure?.outcome ?? 'ok';
        record.attempts = requests.length;
        record.latency_ms = last ? Math.round(performance.now() - last.sentAt) : null;
        record.response_status = last?.status ?? null;
        record.apim_request_id = this.requestId(last?.headers);
        const close = trace.close ?? this.options.audit.open({ ...record, outcome: 'open' });
        close(record);
        return {
            tool,
            toolClass,
            outcome: record.outcome,
            message: end.failure?.message ?? '',
            hint: end.failure?.hint ?? '',
            result: end.result,
            httpStatus: last?.status,
            attempts: record.attempts,
            latencyMs: record.latency_ms ?? undefined,
            requestId: record.apim_request_id,
            traceparent: record.traceparent
        };
    }
    requestId(headers) {
        for (const name of this.options.requestIdHeaders) {
            const value = headers?.get(name);
            if (value)
                return value.slice(0, 200);
        }
        return '';
    }
}
/** What a complete result says against success. */
async function resultFailure(tool, toolClass, result, definition, onNotice) {
    if (result.isError) {
        const said = toolClass === 'secrets' ? '' : (0,http_failure/* excerpt */.Kb)(result.text);
        return new gateway_outcome/* CallFailure */.R('tool-error', `the tool reports an error${said ? `: ${said}` : ''}`, {
            executed: 'yes'
        });
    }
    const schema = definition?.outputSchema;
    if (schema === undefined)
        return undefined;
    const mismatch = (message) => new gateway_outcome/* CallFailure */.R('output-schema', `the result of ${tool} does not fit its schema: ${message}`, {
        executed: 'yes',
        hint: 'The tool has run, and its result is in the result file as it came.'
    });
    if (result.structured === undefined)
        return mismatch('it has no structured content');
    try {
        const complaints = (await compileSchema(schema))(result.structured);
        if (complaints.length === 0)
            return undefined;
        return mismatch(complaints.map(({ pointer, message }) => `${pointer || 'the object'} ${message}`).join('; '));
    }
    catch (error) {
        if (!(error instanceof SchemaError))
            throw error;
        onNotice(`The result of ${tool} was not checked: its output schema cannot be used: ${error.message}.`);
        return undefined;
    }
}
function resourceOf(args, pointer, toolClass) {
    if (pointer === undefined)
        return '';
    const value = (0,gateway_json/* atPointer */.ZS)(args, pointer);
    if (value === undefined)
        return '';
    if (toolClass === 'secrets')
        return '***';
    return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 500);
}
function asFailure(error) {
    if (error instanceof gateway_outcome/* CallFailure */.R)
        return error;
    if (error instanceof errors/* UsageError */.e)
        return new gateway_outcome/* CallFailure */.R('usage', error.message);
    const message = error instanceof Error ? error.message : String(error);
    return new gateway_outcome/* CallFailure */.R('internal', message, { executed: 'maybe', cause: error });
}
//# sourceMappingURL=tool-caller.js.map
// EXTERNAL MODULE: ./build/shared/masking/masker.js + 3 modules
var masking_masker = __webpack_require__(79230);
// EXTERNAL MODULE: ./build/shared/version.js
var version = __webpack_require__(67416);
// EXTERNAL MODULE: ./build/shared/identity/jwt.js
var jwt = __webpack_require__(59294);
;// CONCATENATED MODULE: ./build/shared/gateway/oauth-credential.js





const timeoutMs = 30_000;
/** Metadata and tokens are small; who names the address of metadata is not trusted. */
const oauth_credential_maxAnswerBytes = 1024 * 1024;
/**
 * Gets its token when the gateway first answers 401, whose challenge names the metadata of the
 * protected resource (RFC 9728). The metadata may name any authorization server; the SDK compares
 * its issuer with the expected one before a credential is sent, and fails if they differ.
 */
class OAuthCredential {
    options;
    access;
    pending;
    refusal;
    constructor(options) {
        this.options = options;
    }
    async current() {
        return this.pending ?? this.access;
    }
    async renew(refused, challenge) {
        if (this.access && this.access.token !== refused)
            return this.access;
        this.pending ??= this.authorize(challenge).finally(() => {
            this.pending = undefined;
        });
        return this.pending;
    }
    async authorize(challenge) {
        const { options } = this;
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(7164), __webpack_require__.e(39)]).then(__webpack_require__.bind(__webpack_require__, 30039));
        const provider = await providerFor(sdk, options, this.fetch);
        const { resourceMetadataUrl, scope } = challenge
            ? sdk.extractWWWAuthenticateParams(new Response(null, { status: 401, headers: { 'www-authenticate': challenge } }))
            : {};
        try {
            await sdk.auth(provider, {
                serverUrl: options.gateway,
                fetchFn: this.fetch,
                ...(resourceMetadataUrl ? { resourceMetadataUrl } : {}),
                ...(options.scope || scope ? { scope: options.scope || scope } : {})
            });
        }
        catch (error) {
            throw this.refusal ?? oauthFailure(sdk, error, options);
        }
        const tokens = await provider.tokens();
        if (!tokens)
            throw new gateway_outcome/* CallFailure */.R('unauthenticated', 'the authorization server gave no token');
        const token = tokens.access_token;
        options.mask(token);
        const claims = (0,jwt/* decodeJwt */.iU)(token)?.claims;
        const expiresAt = claims && (0,jwt/* timeClaim */.a8)(claims, 'exp');
        this.access = {
            token,
            ...(claims && { claims }),
            ...(expiresAt !== undefined && { expiresAt })
        };
        return this.access;
    }
    /** Requests to the authorization server: never with the gateway's token, never redirected. */
    fetch = async (input, init = {}) => {
        const url = new URL(input);
        const { body } = init;
        const method = (init.method ?? 'GET').toUpperCase();
        // The SDK presents a refused grant a second time, which SEP-1933 forbids.
        if (method === 'POST' && this.refusal)
            throw this.refusal;
        this.maskAssertions(body);
        const response = await sendOnWire({
            url,
            method,
            headers: new Headers(init.headers),
            body: body === undefined || body === null ? undefined : String(body),
            reuseConnection: false,
            connectTimeoutMs: timeoutMs / 2,
            proxy: this.options.proxyFor(url.href),
            signal: AbortSignal.timeout(timeoutMs)
        });
        if (method !== 'POST' || response.ok)
            return limitBody(response, oauth_credential_maxAnswerBytes);
        const text = await excerptBody(response);
        this.refusal = new gateway_outcome/* CallFailure */.R('unauthenticated', `${url.host} refused the grant (${response.status}): ${oauthError(text)}`, { hint: 'It was not tried again, nor in another way.' });
        return new Response(text, { status: response.status, headers: response.headers });
    };
    /** Those that the SDK makes or trades on the way: an error of the server may repeat them. */
    maskAssertions(body) {
        if (!(body instanceof URLSearchParams))
            return;
        for (const name of ['assertion', 'client_assertion', 'subject_token']) {
            const value = body.get(name);
            if (value)
                this.options.mask(value);
        }
    }
}
/** `error` and `error_description` of RFC 6749 section 5.2, in one line. */
function oauthError(body) {
    try {
        const { error, error_description: description } = JSON.parse(body);
        return [error, description]
            .filter(part => typeof part === 'string')
            .join(', ')
            .slice(0, 300);
    }
    catch {
        return (0,http_failure/* excerpt */.Kb)(body);
    }
}
async function providerFor(sdk, options, fetch) {
    const { grant, clientId } = options;
    const common = {
        clientId,
        expectedIssuer: options.issuer,
        ...(options.scope ? { scope: options.scope } : {})
    };
    switch (grant.kind) {
        case 'client-secret':
            return new sdk.ClientCredentialsProvider({ ...common, clientSecret: grant.clientSecret });
        case 'private-key-jwt':
            return new sdk.PrivateKeyJwtProvider({
                ...common,
                privateKey: grant.privateKey,
                algorithm: grant.algorithm
            });
        case 'enterprise-managed':
            return new sdk.CrossAppAccessProvider({
                ...common,
                clientSecret: grant.clientSecret,
                fetchFn: fetch,
                assertion: async (context) => (await sdk.requestJwtAuthorizationGrant({
                    tokenEndpoint: grant.idpTokenEndpoint,
                    audience: context.authorizationServerUrl,
                    resource: context.resourceUrl,
                    idToken: grant.idToken,
                    clientId: grant.idpClientId,
                    ...(context.scope ? { scope: context.scope } : {}),
                    fetchFn: fetch
                })).jwtAuthGrant
            });
        case 'jwt-bearer':
            return jwtBearerProvider(options, grant.assertion);
    }
}
/** The SDK has no provider for the bare jwt-bearer grant. */
function jwtBearerProvider(options, assertion) {
    let tokens;
    const refuse = () => {
        throw new Error('there is no user to ask in a pipeline');
    };
    return {
        redirectUrl: undefined,
        clientMetadata: {
            client_name: 'mcp-gatehouse',
            redirect_uris: [],
            grant_types: ['urn:ietf:params:oauth:grant-type:jwt-bearer'],
            token_endpoint_auth_method: 'none',
            ...(options.scope ? { scope: options.scope } : {})
        },
        clientInformation: () => ({ client_id: options.clientId, issuer: options.issuer }),
        tokens: () => tokens,
        saveTokens: saved => {
            tokens = saved;
        },
        redirectToAuthorization: refuse,
        saveCodeVerifier: () => undefined,
        codeVerifier: refuse,
        prepareTokenRequest: async (scope) => {
            const parameters = new URLSearchParams({
                grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
                assertion: await assertion()
            });
            if (scope)
                parameters.set('scope', scope);
            return parameters;
        }
    };
}
function oauthFailure(sdk, error, options) {
    if (error instanceof gateway_outcome/* CallFailure */.R)
        return error;
    if (error instanceof WireError) {
        return new gateway_outcome/* CallFailure */.R('unreachable', `no answer from the authorization server: ${error.message}`, {
            transient: true,
            cause: error
        });
    }
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof sdk.AuthorizationServerMismatchError) {
        return new gateway_outcome/* CallFailure */.R('unauthenticated', `the gateway names another authorization server than 'oauth-issuer' (${options.issuer}): ${message.slice(0, 300)}`, { hint: 'No credential was sent. If the server has moved, change oauth-issuer.' });
    }
    return new gateway_outcome/* CallFailure */.R('unauthenticated', `no token was issued: ${message.slice(0, 500)}`, {
        cause: error
    });
}
//# sourceMappingURL=oauth-credential.js.map
// EXTERNAL MODULE: ./build/shared/identity/from-inputs.js + 5 modules
var from_inputs = __webpack_require__(32755);
// EXTERNAL MODULE: ./build/shared/link-out.js
var link_out = __webpack_require__(57571);
;// CONCATENATED MODULE: ./build/shared/commands/call-settings.js















/** @throws UsageError */
async function readCallSettings(host, inputs) {
    const gateway = parseGatewayUrl(inputs.required('gateway-url'));
    const list = inputs.boolean('list');
    const { requests, batch } = await readRequests(host, inputs, list);
    const policyFile = inputs.text('policy');
    const file = (name) => {
        const text = inputs.text(name);
        if (text === '')
            return '';
        const target = external_node_path_.resolve(host.workspace, text);
        try {
            (0,link_out/* refuseLinkOut */.r)(host.workspace, target);
        }
        catch (error) {
            throw new errors/* UsageError */.e(`input '${name}': the file cannot be written: ${error.message}`);
        }
        return target;
    };
    const headerName = inputs.text('retry-after-header');
    const requestIdHeaders = inputs.list('request-id-header');
    for (const name of [headerName, ...requestIdHeaders]) {
        if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
            throw new errors/* UsageError */.e(`'${name.slice(0, 40)}' is not the name of an HTTP header`);
        }
    }
    return {
        gateway,
        list,
        requests,
        batch,
        transport: inputs.choice('transport'),
        protocol: inputs.choice('protocol'),
        policy: policyFile === '' ? undefined : await readPolicy(policyFile, host.workspace),
        maxScope: inputs.choice('max-scope'),
        rateLimit: parseRateLimit(inputs.text('rate-limit')),
        timeoutMs: (inputs.number('timeout', 1) ?? 60) * 1000,
        maxWaitMs: (inputs.number('max-wait') ?? 180) * 1000,
        retries: Math.floor(inputs.number('retries') ?? 2),
        onError: inputs.choice('on-error'),
        concurrency: Math.floor(inputs.number('concurrency', 1) ?? 1),
        serverName: inputs.text('server-name'),
        requestIdHeaders,
        retryAfterHeader: headerName,
        resultFile: file('result-file'),
        auditFile: file('audit-file'),
        credential: readCredential(host, inputs, gateway)
    };
}
async function readRequests(host, inputs, list) {
    const tool = inputs.text('tool');
    const calls = inputs.text('calls');
    const given = [list ? 'list' : '', tool && 'tool', calls && 'calls'].filter(Boolean);
    if (given.length !== 1) {
        throw new errors/* UsageError */.e(given.length === 0
            ? `call needs one of the inputs 'tool', 'calls' and 'list'`
            : `the inputs '${given.join(`' and '`)}' exclude each other`);
    }
    if (list)
        return { requests: [], batch: false };
    const pinText = inputs.text('schema');
    const idempotencyArgument = inputs.text('idempotency-argument') || undefined;
    if (tool !== '') {
        const request = {
            tool,
            arguments: await parseArguments(inputs.text('arguments')),
            pin: pinText === '' ? undefined : await readPin(pinText, host.workspace),
            idempotencyArgument
        };
        return { requests: [request], batch: false };
    }
    for (const name of ['arguments', 'schema', 'idempotency-argument']) {
        if (inputs.text(name) === '')
            continue;
        throw new errors/* UsageError */.e(`with 'calls', '${name}' belongs into the items of the list`);
    }
    const items = await parseStructured(calls, 'calls');
    if (!Array.isArray(items) || items.length === 0) {
        throw new errors/* UsageError */.e(`input 'calls' must be a list of {tool, arguments}`);
    }
    const requests = [];
    for (const [index, item] of items.entries()) {
        requests.push(await readItem(item, `item ${index + 1} of 'calls'`, host));
    }
    return { requests, batch: true };
}
const itemKeys = ['tool', 'arguments', 'schema', 'idempotency-argument'];
async function readItem(item, where, host) {
    if (!(0,gateway_json/* isObject */.Gv)(item) || item instanceof PlainScalar) {
        throw new errors/* UsageError */.e(`${where} must be an object with 'tool'`);
    }
    for (const key of Object.keys(item)) {
        if (itemKeys.includes(key))
            continue;
        const near = (0,inputs/* nearest */.pA)(key, itemKeys);
        throw new errors/* UsageError */.e(`${where} has an unknown key '${key.slice(0, 40)}'${near ? `: did you mean '${near}'?` : ''}`);
    }
    const { tool, schema } = item;
    const args = item['arguments'] ?? {};
    const key = item['idempotency-argument'];
    if (typeof tool !== 'string' || tool === '')
        throw new errors/* UsageError */.e(`${where} names no 'tool'`);
    if (!(0,gateway_json/* isObject */.Gv)(args) || args instanceof PlainScalar) {
        throw new errors/* UsageError */.e(`'arguments' of ${where} must be an object`);
    }
    if (key !== undefined && typeof key !== 'string') {
        throw new errors/* UsageError */.e(`'idempotency-argument' of ${where} must be the name of an argument`);
    }
    const pin = schema === undefined
        ? undefined
        : await readPin(typeof schema === 'string' ? schema : JSON.stringify(schema), host.workspace);
    return { tool, arguments: args, pin, idempotencyArgument: key };
}
/** For getting a token; the input `timeout` is about calls. */
const identityTimeoutMs = 60_000;
/** Inputs that say that a token is to be had; without any, loopback servers are called without. */
const identityInputs = ['token', 'tenant-id', 'client-id', 'resource', 'azure-subscription'];
function readCredential(host, inputs, gateway) {
    if (inputs.choice('oauth-grant') !== '')
        return readOAuth(host, inputs, gateway);
    const named = identityInputs.some(name => host.getInput(name).trim() !== '');
    if (!named && (0,proxy/* isLoopback */.B)(gateway.hostname))
        return anonymous;
    return credentialFrom((0,from_inputs/* gatewayTokenSource */.fw)(host, inputs, { timeoutMs: identityTimeoutMs }));
}
function readOAuth(host, inputs, gateway) {
    if (inputs.text('token') !== '') {
        throw new errors/* UsageError */.e(`the inputs 'token' and 'oauth-grant' exclude each other`);
    }
    const masker = new masking_masker.Masker(host);
    const issuer = inputs.required('oauth-issuer');
    const secret = (name) => {
        const value = inputs.required(name);
        masker.mask(value, name);
        return value;
    };
    return new OAuthCredential({
        gateway,
        grant: readGrant(host, inputs, issuer, secret),
        clientId: inputs.required('oauth-client-id'),
        issuer,
        scope: inputs.text('oauth-scope'),
        proxyFor: url => host.proxyFor(url),
        mask: token => masker.mask(token, 'the gateway token')
    });
}
function readGrant(host, inputs, issuer, secret) {
    switch (inputs.choice('oauth-grant')) {
        case 'client-secret':
            return { kind: 'client-secret', clientSecret: secret('oauth-client-secret') };
        case 'private-key-jwt':
            return {
                kind: 'private-key-jwt',
                privateKey: secret('oauth-private-key'),
                algorithm: inputs.text('oauth-private-key-algorithm')
            };
        case 'enterprise-managed':
            return {
                kind: 'enterprise-managed',
                clientSecret: secret('oauth-client-secret'),
                idToken: secret('oauth-id-token'),
                idpTokenEndpoint: inputs.required('oauth-idp-token-endpoint'),
                idpClientId: inputs.required('oauth-idp-client-id')
            };
        default: {
            if (inputs.text('oauth-assertion') !== '') {
                const assertion = secret('oauth-assertion');
                return { kind: 'jwt-bearer', assertion: async () => assertion };
            }
            const audience = inputs.text('audience') || issuer;
            return { kind: 'jwt-bearer', assertion: () => (0,from_inputs/* jobToken */.Pt)(host, audience, identityTimeoutMs) };
        }
    }
}
//# sourceMappingURL=call-settings.js.map
;// CONCATENATED MODULE: ./build/shared/commands/call.js


















const maxStructuredOutput = 64 * 1024;
/** `call`: calls tools through the gateway, with checks before, an audit record and an outcome. */
const call = async (host, inputs) => {
    try {
        return await run(host, inputs);
    }
    catch (error) {
        if (error instanceof gateway_outcome/* CallFailure */.R)
            return failed(host, error);
        const usage = error instanceof errors/* UsageError */.e || error.exitCode === 2;
        host.setOutput('outcome', usage ? 'usage' : 'internal');
        throw error;
    }
};
async function run(host, inputs) {
    const settings = await readCallSettings(host, inputs);
    const notice = (message) => host.log.info(message);
    const session = new GatewaySession({
        gateway: settings.gateway,
        credential: settings.credential,
        transport: settings.transport,
        protocol: settings.protocol,
        rateLimit: settings.rateLimit,
        clock: systemClock,
        timeoutMs: settings.timeoutMs,
        maxWaitMs: settings.maxWaitMs,
        retries: settings.retries,
        retryAfterHeader: settings.retryAfterHeader,
        clientInfo: { name: 'mcp-gatehouse', version: version/* version */.r },
        proxyFor: url => host.proxyFor(url),
        onNotice: notice,
        onDebug: message => host.log.debug(message)
    });
    const restoreConsole = captureConsole(host.log);
    try {
        const folder = privateFolder(host.tempDir, host.kind === 'terminal');
        if (settings.list)
            return await list(host, settings, session, folder);
        return await callTools(host, settings, session, folder);
    }
    finally {
        await session.close();
        restoreConsole();
    }
}
async function list(host, settings, session, folder) {
    await session.identity();
    const tools = await session.listTools();
    if (!tools) {
        throw new gateway_outcome/* CallFailure */.R('usage', 'the REST form of the gateway has no list of tools', {
            hint: 'Use transport mcp with the address of the MCP endpoint.'
        });
    }
    const { policy } = settings;
    const servers = policy ? policiesFor(policy, settings.gateway) : [];
    host.print(renderTools(tools, tool => {
        const listed = ruleFor(servers, tool.name).toolClass;
        return listed && effectiveClass(listed, tool.annotations);
    }));
    const file = settings.resultFile || external_node_path_.join(folder, 'tools.json');
    writeJson(file, { tools });
    host.setOutput('outcome', 'ok');
    host.setOutput('result', file);
    host.log.info(`${tools.length} tools; the list is in ${file}`);
    return { exitCode: 0 };
}
async function callTools(host, settings, session, folder) {
    const { requests, batch } = settings;
    const auditFile = settings.auditFile || external_node_path_.join(folder, 'audit.jsonl');
    const resultFile = settings.resultFile || external_node_path_.join(folder, `result-${Date.now()}-${process.pid}.json`);
    // Before anything is sent: a call whose result and record could not be kept is not made.
    const audit = writable('audit-file', () => new AuditLog(auditFile));
    writable('result-file', () => writeJson(resultFile, null));
    const caller = new ToolCaller({
        session,
        policy: settings.policy,
        maxScope: settings.maxScope,
        audit,
        serverName: settings.serverName,
        requestIdHeaders: settings.requestIdHeaders,
        runUrl: host.run.runUrl,
        onNotice: message => host.log.info(message),
        onProgress: message => host.log.info(message)
    });
    let reports;
    try {
        reports = await runBatch(caller, requests, {
            onError: settings.onError,
            concurrency: settings.concurrency,
            onReport: (report, index) => {
                const place = batch ? `[${index + 1}/${requests.length}] ` : '';
                host.log.info(`${place}${reportLine(report)}`);
                if (batch && report.message)
                    host.log.warning(failureText(report));
            }
        });
    }
    finally {
        audit.close();
    }
    writeResults(resultFile, reports, batch);
    for (const report of reports) {
        if (report.toolClass === 'secrets' && report.result) {
            maskResult(host, report);
            (0,cleanup/* removeAfterJob */.kL)(host, resultFile);
        }
    }
    const decisive = decisiveReport(reports);
    if (!batch) {
        const text = printableResult(decisive);
        if (text)
            host.print(text);
    }
    setOutputs(host, decisive, { resultFile, auditFile });
    if (batch)
        host.setOutput('outcomes', JSON.stringify(reports.map(({ outcome }) => outcome)));
    await host.writeSummary(summaryTable(reports, settings.gateway.host));
    host.log.info(`Result: ${resultFile}; audit records: ${auditFile}`);
    const exitCode = gateway_outcome/* exitCodes */.h[decisive.outcome];
    if (exitCode === 0)
        return { exitCode };
    return { exitCode, failure: `${decisive.outcome}: ${decisive.tool}: ${failureText(decisive)}` };
}
function writable(input, open) {
    try {
        return open();
    }
    catch (error) {
        throw new errors/* UsageError */.e(`input '${input}': the file cannot be written: ${error.message}`);
    }
}
function setOutputs(host, report, files) {
    const { result } = report;
    host.setOutput('outcome', report.outcome);
    host.setOutput('result', files.resultFile);
    host.setOutput('audit-file', files.auditFile);
    host.setOutput('is-error', result ? String(result.isError) : '');
    host.setOutput('http-status', String(report.httpStatus ?? ''));
    host.setOutput('attempts', String(report.attempts));
    host.setOutput('latency-ms', String(report.latencyMs ?? ''));
    host.setOutput('request-id', redactor/* processRedactor */.O.redact(report.requestId));
    host.setOutput('structured', structuredOutput(host, report));
}
/** Empty where there is none, where it is secret, where it is too large, where it did not fit. */
function structuredOutput(host, report) {
    const structured = report.result?.structured;
    if (structured === undefined || report.toolClass === 'secrets' || report.outcome !== 'ok') {
        return '';
    }
    const text = JSON.stringify(redactor/* processRedactor */.O.redactValue(structured));
    if (text.length <= maxStructuredOutput)
        return text;
    host.log.info(`The structured content is larger than 64 KiB and only in the result file.`);
    return '';
}
/** Masks every text in the result of a tool of class secrets. Its file has been written by then. */
function maskResult(host, report) {
    const masker = new masking_masker.Masker(host);
    const mask = (value) => {
        if (typeof value === 'string') {
            if (value.length >= 4)
                masker.mask(value, `the result of ${report.tool}`);
            const nested = parsed(value);
            if (nested !== undefined)
                mask(nested);
        }
        else if (Array.isArray(value)) {
            for (const item of value)
                mask(item);
        }
        else if ((0,gateway_json/* isObject */.Gv)(value)) {
            for (const item of Object.values(value))
                mask(item);
        }
    };
    mask(report.result?.structured);
    mask(report.result?.text);
}
/** Tools put JSON into text; the values in it are what has to be masked. */
function parsed(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A failure before there was a call to report. */
function failed(host, failure) {
    host.setOutput('outcome', failure.outcome);
    return {
        exitCode: gateway_outcome/* exitCodes */.h[failure.outcome],
        failure: `${failure.outcome}: ${failure.message}${failure.hint ? `. ${failure.hint}` : ''}`
    };
}
//# sourceMappingURL=call.js.map

/***/ }),

/***/ 20366:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   TQ: () => (/* binding */ isTerminalStatus),
/* harmony export */   e3: () => (/* binding */ wireFailure),
/* harmony export */   tG: () => (/* binding */ httpFailure)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69669);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53408);


const excerptLength = 300;
/** Start of an error body, in one line: the `message` of a JSON body, the text of HTML. */
function excerpt(body) {
    let text = body;
    try {
        const json = JSON.parse(body);
        const record = json;
        const message = typeof record.error === 'object'
            ? record.error?.message
            : (record.message ?? record.error ?? undefined);
        if (typeof message === 'string')
            text = message;
    }
    catch {
        if (/^\s*</.test(body)) {
            const title = /<title[^>]*>([^<]{0,200})/i.exec(body.slice(0, 2048))?.[1];
            text = `an HTML page${title ? ` titled "${title.trim()}"` : ''}`;
        }
    }
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
/** Statuses that end an operation whatever the transport would make of them. */
function isTerminalStatus(status) {
    return (status === 401 ||
        status === 403 ||
        status === 407 ||
        status === 408 ||
        status === 425 ||
        status === 429 ||
        status >= 500 ||
        (status >= 300 && status < 400));
}
/** The failure that an HTTP status stands for, with a hint that knows API Management's bodies. */
function httpFailure(operation, status, headers, body, context) {
    const said = excerpt(body);
    // These come from the gateway itself.
    const isGateways = status === 401 || status === 403 || status === 429;
    const told = said && (isGateways || !context.quiet) ? `: ${said}` : '';
    const answered = `the gateway answered ${status}${told}`;
    // Before `tools/call` is sent, the tool cannot have run.
    const maybe = operation.kind === 'call' ? 'maybe' : 'no';
    if (status === 401) {
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('unauthenticated', answered, { hint: hintFor401(said, headers, context) });
    }
    if (status === 429 || (status === 403 && isQuota(headers, said, context))) {
        const wait = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .V)(headers, body, context.retryAfterHeader);
        const when = wait === undefined ? '' : ` The gateway says to wait ${Math.ceil(wait / 1000)} s.`;
        const hint = status === 403
            ? `This is a used-up quota (quota-by-key in API Management), not a missing permission.${when}`
            : `The gateway's rate limit was met.${when} Other jobs with the same identity share it: lower 'rate-limit', or raise 'max-wait'.`;
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('rate-limited', answered, { hint });
    }
    if (status === 403) {
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('denied', answered, { hint: hintFor403(said, headers, context) });
    }
    if (status >= 300 && status < 400) {
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('protocol', redirectMessage(status, headers), {
            hint: `The token is not sent elsewhere. If the new address is the gateway's, use it as 'gateway-url'.`
        });
    }
    if (status === 407) {
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('unreachable', 'a proxy on the way wants its own credentials (407)', {
            hint: 'Put them into the HTTPS_PROXY address of the job.'
        });
    }
    if (status === 408 || status === 425 || status === 502 || status === 503 || status === 504) {
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('unreachable', answered, {
            executed: maybe,
            transient: true,
            hint: 'The gateway is up, but the MCP server behind it did not answer it.'
        });
    }
    return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('protocol', answered, { executed: maybe, hint: hintFor500(body) });
}
function hintFor401(said, headers, context) {
    if (/subscription key/i.test(said)) {
        return `This API of API Management wants a subscription key besides the token: let it require none ('Subscription required' off), since a key would be a stored credential.`;
    }
    if (/JWT not present|no authorization header/i.test(said)) {
        return 'The gateway saw no token: does a proxy on the way drop the Authorization header? In API Management the token must be validated at the MCP server, as it is not forwarded to the API behind.';
    }
    if (/expired|lifetime/i.test(said)) {
        return `The token is too old for the gateway. Its clock-skew is 0 s by default in API Management; get the token in the step that calls.`;
    }
    if (/audience/i.test(said)) {
        return `The gateway expects another audience: 'resource' must name the gateway's app registration. Version 2 tokens carry its GUID as audience, version 1 tokens its api:// URI.`;
    }
    const missing = missingRole(context);
    if (missing)
        return `${missing} API Management answers 401 to a missing role, too.`;
    if (/issuer/i.test(said)) {
        return 'The gateway trusts another issuer: the token version (1 or 2) or the tenant differs.';
    }
    if (/error="?invalid_token/i.test(headers.get('www-authenticate') ?? '')) {
        return 'The gateway holds the token to be invalid: check its audience, tenant and lifetime.';
    }
    return 'The gateway did not accept the token: check audience (resource), tenant and roles.';
}
function hintFor403(said, headers, context) {
    const challenge = headers.get('www-authenticate') ?? '';
    if (/insufficient_scope/i.test(challenge)) {
        const scope = /scope="([^"]{1,200})"/i.exec(challenge)?.[1];
        return (missingRole(context) ??
            `The token lacks a permission${scope ? `; the gateway asks for ${scope}` : ''}. Assign the app role to the pipeline's service principal.`);
    }
    return (missingRole(context) ??
        (/ip|address/i.test(said)
            ? `The gateway may filter by address: a hosted runner's address changes, use a runner inside the network.`
            : 'The gateway knows the caller and refuses this call. Assign the needed app role, or ask whether an address filter stands in the way.'));
}
function missingRole(context) {
    const { grants, neededRole } = context;
    if (!grants || !neededRole || grants.includes(neededRole))
        return undefined;
    const has = grants.length > 0 ? grants.slice(0, 10).join(', ') : 'no roles at all';
    return `The tool needs ${neededRole} and the token has ${has}: assign that app role to the pipeline's service principal.`;
}
function isQuota(headers, said, context) {
    return ((0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .V)(headers, '', context.retryAfterHeader) !== undefined ||
        /out of call volume quota|quota (?:is |was )?exceeded|quota will be replenished/i.test(said));
}
function hintFor500(body) {
    const activity = /"activityId"\s*:\s*"([\w-]{8,64})"/.exec(body)?.[1];
    if (activity) {
        return `A policy or the backend of API Management failed. Its log has the reason under activity id ${activity}.`;
    }
    return 'The server failed while it handled the request; its log, or the gateway’s, has the reason.';
}
function redirectMessage(status, headers) {
    const location = headers.get('location');
    let target = 'elsewhere';
    try {
        const url = new URL(location ?? '');
        target = `to ${url.origin}${url.pathname}`;
    }
    catch {
        // A relative address was followed already, or it is none.
    }
    return `the gateway redirects (${status}) ${target}, which is not followed with the token`;
}
/** The failure that a broken exchange stands for. */
function wireFailure(operation, error, url) {
    const { code } = error;
    if (error.sent) {
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('unreachable', `the connection to ${url.host} broke before the answer was complete (${code})`, { executed: operation.kind === 'call' ? 'maybe' : 'no', transient: true, cause: error });
    }
    const certificate = /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH)/.test(code);
    let hint = 'Is the address right, and can this runner reach it?';
    if (certificate) {
        hint = `The gateway's certificate is not trusted here. For a private authority set NODE_EXTRA_CA_CERTS to its certificate file.`;
    }
    else if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        hint = `The name does not resolve. A gateway inside a virtual network is not visible from hosted runners: use a runner in that network.`;
    }
    else if (code.startsWith('proxy')) {
        hint = 'Check HTTPS_PROXY and NO_PROXY of the job.';
    }
    return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R('unreachable', `no connection to ${url.host}: ${error.message}`, {
        hint,
        transient: !certificate && code !== 'insecure',
        cause: error
    });
}
//# sourceMappingURL=http-failure.js.map

/***/ }),

/***/ 97527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   QV: () => (/* binding */ jsonDepth),
/* harmony export */   ZS: () => (/* binding */ atPointer),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   eS: () => (/* binding */ jsonSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** JSON with sorted keys and no blanks, so that equal values have equal texts. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (isObject(value)) {
        const members = Object.keys(value)
            .filter(key => value[key] !== undefined)
            .sort()
            .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
        return `{${members.join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
/** SHA-256 of the canonical JSON, in lower-case hexadecimal. */
function jsonSha256(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}
/** Depth of nesting: 0 for a scalar. Iterative, so that deep input cannot exhaust the stack. */
function jsonDepth(value) {
    let depth = 0;
    let level = [value];
    while (level.length > 0) {
        const next = [];
        for (const item of level) {
            if (!Array.isArray(item) && !isObject(item))
                continue;
            for (const inner of Object.values(item))
                next.push(inner);
        }
        if (next.length === 0 && level.every(item => typeof item !== 'object' || item === null))
            break;
        depth++;
        level = next;
    }
    return depth;
}
/** The value that a JSON pointer (RFC 6901) names; undefined when there is none. */
function atPointer(value, pointer) {
    if (pointer === '')
        return value;
    let current = value;
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
        if (Array.isArray(current))
            current = /^\d+$/.test(key) ? current[Number(key)] : undefined;
        else if (isObject(current))
            current = Object.hasOwn(current, key) ? current[key] : undefined;
        else
            return undefined;
    }
    return current;
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 69669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallFailure),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/**
 * How a tool call ended. The names are the `outcome` output, the numbers the exit codes of the
 * command line; both are a contract.
 */
const exitCodes = {
    ok: 0,
    internal: 1,
    usage: 2,
    unauthenticated: 3,
    denied: 4,
    'tool-error': 5,
    'invalid-input': 6,
    'tool-not-found': 7,
    'rate-limited': 8,
    unreachable: 9,
    unknown: 10,
    protocol: 11,
    'output-schema': 12,
    'input-required': 13,
    timeout: 14
};
/** A failed call: what happened, whether the tool may have run, and what to do about it. */
class CallFailure extends Error {
    name = 'CallFailure';
    outcome;
    /** What the reader can do; empty when the message says it all. */
    hint;
    executed;
    /** The same request may be answered differently in a moment. */
    transient;
    constructor(outcome, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.outcome = outcome;
        this.hint = options.hint ?? '';
        this.executed = options.executed ?? 'no';
        this.transient = options.transient ?? false;
    }
    /** The same failure of a call that may have been carried out all the same. */
    inDoubt() {
        return new CallFailure(this.outcome, this.message, {
            hint: this.hint,
            executed: 'maybe',
            transient: this.transient,
            cause: this.cause
        });
    }
    /** The same failure with another outcome. */
    as(outcome, hint = this.hint) {
        return new CallFailure(outcome, this.message, {
            hint,
            executed: this.executed,
            transient: this.transient,
            cause: this.cause
        });
    }
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 53408:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
/**
 * How long a refused caller is to wait, in milliseconds, or undefined when the answer does not say.
 *
 * Reads the header named `headerName` (RFC 9110 section 10.2.3: seconds or an HTTP date; API
 * Management lets its operator choose the name), else the sentence that API Management's `rate-limit`
 * policies put into the body: "Rate limit is exceeded. Try again in 12 seconds."
 */
function retryAfterMs(headers, body, headerName = 'retry-after', now = Date.now()) {
    const header = headers.get(headerName)?.trim() ?? headers.get('retry-after')?.trim();
    if (header) {
        if (/^\d{1,9}(?:\.\d{1,9})?$/.test(header))
            return Math.ceil(Number(header) * 1000);
        const date = Date.parse(header);
        if (!Number.isNaN(date))
            return Math.max(0, date - now);
    }
    const sentence = /try again in (\d{1,9}) (second|minute|hour)/i.exec(body.slice(0, 4096));
    if (sentence) {
        const unit = { second: 1000, minute: 60_000, hour: 3_600_000 }[sentence[2].toLowerCase()] ?? 1000;
        return Number(sentence[1]) * unit;
    }
    // Quota of API Management: "Quota will be replenished in 06:12:49."
    const clock = /replenished in (?:(\d{1,4})\.)?(\d{1,4}):(\d{2}):(\d{2})/i.exec(body.slice(0, 4096));
    if (clock) {
        const [, days = '0', hours, minutes, seconds] = clock;
        return ((((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000);
    }
    return undefined;
}
//# sourceMappingURL=retry-after.js.map

/***/ }),

/***/ 84641:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toolResult)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97527);

/** Reads a `CallToolResult`; anything else is taken for structured content. */
function toolResult(raw) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(raw) ||
        !(Array.isArray(raw['content']) || 'structuredContent' in raw || 'isError' in raw)) {
        return { raw, isError: false, structured: raw, text: typeof raw === 'string' ? raw : '' };
    }
    const content = Array.isArray(raw['content']) ? raw['content'] : [];
    const text = content
        .map(part => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part))
            return '';
        if (part['type'] === 'text')
            return String(part['text'] ?? '');
        if (part['type'] === 'resource_link')
            return `[resource ${String(part['uri'] ?? '')}]`;
        return `[${String(part['type'] ?? 'unknown')} content]`;
    })
        .join('\n');
    return { raw, isError: raw['isError'] === true, structured: raw['structuredContent'], text };
}
//# sourceMappingURL=tool-result.js.map

/***/ }),

/***/ 57571:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isLinkOut),
/* harmony export */   r: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * True for a path inside a folder whose file is, or would be made, outside of it. A repository at
 * work is not trusted: such a link could have another file quoted in messages, or overwritten. A
 * link that leads nowhere yet leads out, too. On paths outside of the folder it says nothing: the
 * user named them.
 *
 * @throws the errors of `realpath` other than ENOENT.
 */
function isLinkOut(folder, target) {
    if (!isInside(folder, target))
        return false;
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
    for (let place = target; place !== folder; place = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place)) {
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, { throwIfNoEntry: false }))
            continue;
        try {
            return !isInside(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(place));
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return true;
            throw error;
        }
    }
    return false;
}
/** @throws Error where a file in `folder` cannot be written without following a link out of it. */
function refuseLinkOut(folder, target) {
    if (isLinkOut(folder, target))
        throw new Error('a symbolic link leads out of the workspace');
}
function isInside(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
}
//# sourceMappingURL=link-out.js.map

/***/ }),

/***/ 67416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of all three fronts; the release script writes it. */
const version = '1.0.0';
const toolName = 'mcp-gatehouse';
//# sourceMappingURL=version.js.map

/***/ })

};
