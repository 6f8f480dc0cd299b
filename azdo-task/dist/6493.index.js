export const id = 6493;
export const ids = [6493];
export const modules = {

/***/ 46493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   McpTransport: () => (/* binding */ McpTransport)
/* harmony export */ });
/* unused harmony exports HeaderMismatch, SessionLost */
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20366);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69669);
/* harmony import */ var _tool_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84641);



/** The deadlines are the operation's; the SDK's own must not come before them. */
const noTimeout = 2 ** 31 - 1;
/** MCP over Streamable HTTP, in both eras of the protocol. */
class McpTransport {
    kind = 'mcp';
    protocol;
    serverName;
    sdk;
    client;
    closeSession;
    constructor(sdk, client, closeSession) {
        this.sdk = sdk;
        this.client = client;
        this.closeSession = closeSession;
        this.protocol = client.getNegotiatedProtocolVersion() ?? 'unknown';
        this.serverName = client.getServerVersion()?.name ?? '';
    }
    /** Negotiates the era and connects. Fails with a `CallFailure`. */
    static async connect(options, operation) {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(7164), __webpack_require__.e(39)]).then(__webpack_require__.bind(__webpack_require__, 30039));
        const transport = new sdk.StreamableHTTPClientTransport(options.gateway, {
            fetch: options.fetch,
            onInsufficientScope: 'throw',
            reconnectionOptions: {
                initialReconnectionDelay: 500,
                maxReconnectionDelay: 5000,
                reconnectionDelayGrowFactor: 2,
                maxRetries: 3
            }
        });
        const mode = options.protocol === '2026-07-28' ? { pin: '2026-07-28' } : options.protocol;
        const client = new sdk.Client(options.clientInfo, {
            capabilities: {},
            versionNegotiation: { mode, probe: { timeoutMs: noTimeout } },
            inputRequired: { autoFulfill: false }
        });
        // The SDK quotes whole messages, and a result may be a secret: they start with a brace.
        client.onerror = error => options.onWarning(`MCP: ${error.message.split(/[[{]/, 1)[0].slice(0, 300)}`);
        try {
            await operation.run(() => client.connect(transport, { timeout: noTimeout, signal: operation.signal }));
        }
        catch (error) {
            await client.close().catch(() => undefined);
            throw failureOf(sdk, error, operation);
        }
        return new McpTransport(sdk, client, async () => {
            await transport.terminateSession().catch(() => undefined);
            await client.close();
        });
    }
    async listTools(operation) {
        try {
            const { tools } = await operation.run(() => this.client.listTools(undefined, {
                timeout: noTimeout,
                signal: operation.signal,
                cacheMode: 'refresh'
            }));
            return tools;
        }
        catch (error) {
            throw failureOf(this.sdk, error, operation);
        }
    }
    async callTool(operation, call) {
        const { definition } = call;
        try {
            const result = await operation.run(() => this.client.callTool({
                name: call.tool,
                arguments: call.arguments,
                _meta: { traceparent: call.traceparent }
            }, {
                timeout: noTimeout,
                signal: operation.signal,
                // Without its output schema: the SDK would throw a result away that does not fit. With
                // the rest, which tells what goes into Mcp-Param headers.
                ...(definition
                    ? {
                        toolDefinition: {
                            name: definition.name,
                            inputSchema: definition.inputSchema
                        }
                    }
                    : {}),
                ...(call.onProgress
                    ? {
                        onprogress: ({ progress, total, message }) => call.onProgress?.(`${progress}${total === undefined ? '' : `/${total}`}${message ? ` ${message}` : ''}`)
                    }
                    : {})
            }));
            return (0,_tool_result_js__WEBPACK_IMPORTED_MODULE_2__/* .toolResult */ .G)(result);
        }
        catch (error) {
            throw failureOf(this.sdk, error, operation);
        }
    }
    close() {
        return this.closeSession();
    }
}
/** JSON-RPC codes, MCP 2026-07-28 (`schema.ts`). */
const invalidParams = -32602;
const methodNotFound = -32601;
const headerMismatch = -32020;
const missingClientCapability = -32021;
/** A JSON-RPC error that says that the tool definition which was used is out of date. */
class HeaderMismatch extends _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R {
    name = 'HeaderMismatch';
}
/** The session has ended (MCP 2025-11-25, Streamable HTTP, session management: 404). */
class SessionLost extends _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R {
    name = 'SessionLost';
}
function failureOf(sdk, thrown, operation) {
    if (thrown instanceof _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R)
        return thrown;
    const calling = operation.kind === 'call';
    const record = operation.lastRequest;
    const { quiet } = operation.failureContext;
    if (thrown instanceof sdk.ProtocolError)
        return protocolErrorFailure(thrown, calling, quiet);
    if (thrown instanceof sdk.SdkError) {
        const inputRequired = calling &&
            (thrown.code === sdk.SdkErrorCode.UnsupportedResultType ||
                thrown.code === sdk.SdkErrorCode.CapabilityNotSupported);
        if (inputRequired)
            return inputRequiredFailure(thrown.data);
        if (thrown.code === sdk.SdkErrorCode.InvalidResult) {
            return new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('protocol', `the result has not the form of MCP${quiet ? '' : `: ${thrown.message}`}`, {
                executed: calling ? 'yes' : 'no',
                hint: calling ? 'The tool has run; only its answer could not be read.' : ''
            });
        }
    }
    const status = record?.status;
    if (calling && status === 404 && record?.sessionId) {
        return new SessionLost('protocol', `the server has ended the session`, { executed: 'no' });
    }
    if (status !== undefined && status >= 400) {
        const said = quiet ? '' : (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(record?.errorBody ?? '');
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('protocol', `the gateway answered ${status}${said ? `: ${said}` : ''}`, {
            executed: 'no',
            hint: status === 404 || status === 405
                ? `There seems to be no MCP server at 'gateway-url'; it often ends in /mcp. For POST {gateway-url}/tools/{tool} use transport rest.`
                : `If the gateway speaks only the older protocol, set 'protocol' to legacy.`
        });
    }
    const message = quiet
        ? 'the answer cannot be read'
        : thrown instanceof Error
            ? thrown.message
            : String(thrown);
    return new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('protocol', message.slice(0, 500), {
        executed: calling ? 'maybe' : 'no',
        cause: thrown
    });
}
function protocolErrorFailure(error, calling, quiet = false) {
    const said = error.message.slice(0, 500);
    const message = `the server answered with error ${error.code}${quiet ? '' : `: ${said}`}`;
    if (error.code === headerMismatch)
        return new HeaderMismatch('protocol', message);
    if (error.code === missingClientCapability)
        return inputRequiredFailure(error.data);
    if (error.code === invalidParams) {
        return /unknown tool|tool .*not found|no such tool|tool .*(?:unknown|does not exist)/i.test(said)
            ? new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('tool-not-found', message, {
                hint: 'The list of tools may depend on the permissions of the token.'
            })
            : new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R(calling ? 'invalid-input' : 'protocol', message);
    }
    if (error.code === methodNotFound || !calling)
        return new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('protocol', message);
    return new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('tool-error', message, { executed: 'yes' });
}
function inputRequiredFailure(data) {
    const text = JSON.stringify(data ?? {});
    const kinds = [...text.matchAll(/"(elicitation|sampling|roots)\b/g)].map(match => match[1]);
    return new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('input-required', `the tool asks back${kinds.length > 0 ? ` (${[...new Set(kinds)].join(', ')})` : ''}, and in a pipeline there is nobody to answer`, { hint: 'Give the tool all it needs as arguments, or use a tool that does not ask back.' });
}
//# sourceMappingURL=mcp-transport.js.map

/***/ })

};
