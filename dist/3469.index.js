"use strict";

exports.id = 3469;

exports.ids = [ 3469 ];

exports.modules = {
 23469: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   call: () => call
  });
  var external_node_path_ = __webpack_require__(76760);
  var cleanup = __webpack_require__(46972);
  var errors = __webpack_require__(52005);
  var gateway_audit = __webpack_require__(50194);
  // CONCATENATED MODULE: ./build/shared/gateway/batch.js
  async function runBatch(caller, requests, options) {
   const reports = requests.map(() => {});
   const settle = (index, report) => {
    reports[index] = report;
    options.onReport(report, index);
   };
   const prepared = [];
   let stopped = false;
   for (const [index, request] of requests.entries()) {
    const call = await caller.prepare(request);
    if ("outcome" in call) {
     settle(index, call);
     prepared.push(void 0);
     stopped ||= options.onError === "stop";
     if ([ "unauthenticated", "unreachable", "protocol", "rate-limited" ].includes(call.outcome)) {
      stopped ||= index === 0;
      if (stopped) break;
     }
    } else prepared.push(call);
   }
   for (let at = 0; at < requests.length && !stopped; ) {
    const group = nextGroup(prepared, at);
    const width = Math.max(1, options.concurrency);
    let next = 0;
    const worker = async () => {
     while (next < group.length && !stopped) {
      const index = group[next++];
      const report = await caller.execute(prepared[index]);
      settle(index, report);
      if (report.outcome !== "ok") stopped ||= options.onError === "stop" || report.outcome === "unknown";
     }
    };
    await Promise.all(Array.from({
     length: Math.min(width, group.length)
    }, worker));
    at = (group.at(-1) ?? at) + 1;
   }
   return requests.map((request, index) => reports[index] ?? skipped(request));
  }
  function nextGroup(prepared, from) {
   const group = [];
   for (let index = from; index < prepared.length; index++) {
    const call = prepared[index];
    if (!call) continue;
    if (call.toolClass !== "read") {
     if (group.length === 0) group.push(index);
     break;
    }
    group.push(index);
   }
   return group;
  }
  function skipped(request) {
   return {
    tool: request.tool,
    toolClass: void 0,
    outcome: "skipped",
    message: "not sent, since another call failed",
    hint: "",
    result: void 0,
    httpStatus: void 0,
    attempts: 0,
    latencyMs: void 0,
    requestId: "",
    traceparent: ""
   };
  }
  function decisiveReport(reports) {
   const ran = reports.filter(report => report.outcome !== "skipped");
   return ran.find(({outcome}) => outcome === "unknown") ?? ran.find(({outcome}) => outcome !== "ok") ?? ran.at(-1);
  }
  var without_end = __webpack_require__(94424);
  // CONCATENATED MODULE: ./build/shared/gateway/caller-identity.js
  function callerIdentity(access) {
   const claims = access?.claims;
   if (!claims) return {
    kind: "unknown",
    oid: "",
    upn: "",
    appId: "",
    grants: void 0
   };
   const text = name => {
    const value = claims[name];
    return typeof value === "string" ? value : "";
   };
   const words = name => text(name).split(" ").filter(Boolean);
   const roles = Array.isArray(claims["roles"]) ? claims["roles"].filter(role => typeof role === "string") : words("roles");
   const upn = text("upn") || text("preferred_username") || text("unique_name");
   const appId = text("azp") || text("appid") || text("client_id");
   const oid = text("oid");
   const sub = text("sub");
   const type = text("idtyp");
   let kind = "unknown";
   if (type === "app") kind = "pipeline"; else if (type === "user" || upn !== "" || text("scp") !== "") kind = "person"; else if (sub !== "" && (sub === oid || sub === appId)) kind = "pipeline";
   return {
    kind,
    oid: oid || sub,
    upn,
    appId,
    grants: [ ...new Set([ ...roles, ...words("scp"), ...words("scope") ]) ]
   };
  }
  var identity_error = __webpack_require__(39338);
  var gateway_outcome = __webpack_require__(69669);
  // CONCATENATED MODULE: ./build/shared/gateway/credential.js
  function credentialFrom(source) {
   return {
    current: signal => source.getToken(signal),
    renew: refused => refused === void 0 ? Promise.resolve(void 0) : source.renewAfterRefusal(refused)
   };
  }
  const anonymous = {
   current: async () => {},
   renew: async () => {}
  };
  function identityFailure(error) {
   if (error instanceof gateway_outcome.R) return error;
   const message = error instanceof Error ? error.message : String(error);
   if (error instanceof errors.e) return new gateway_outcome.R("usage", message);
   if (!(error instanceof identity_error.l)) return new gateway_outcome.R("internal", message, {
    cause: error
   });
   const outcome = {
    configuration: "usage",
    refused: "unauthenticated",
    unfit: "unauthenticated",
    unreachable: "unreachable"
   };
   return new gateway_outcome.R(outcome[error.kind], message, {
    cause: error
   });
  }
  var gateway_body = __webpack_require__(39925);
  var connections = __webpack_require__(88448);
  var http_failure = __webpack_require__(20366);
  var retry_after = __webpack_require__(53408);
  var wire = __webpack_require__(37072);
  // CONCATENATED MODULE: ./build/shared/gateway/gateway-http.js
  const defaultRateLimitWaitMs = 1e4;
  const noticeableWaitMs = 5e3;
  const maxRedirects = 5;
  const farewellMs = 1500;
  class GatewayHttp {
   options;
   connections;
   constructor(options) {
    this.options = options;
    this.connections = new connections.U(options.now);
   }
   async send(operation, request) {
    const {options} = this;
    let {url} = request;
    this.checkOrigin(url);
    operation.signal.throwIfAborted();
    let waitedMs = 0;
    let redirects = 0;
    let renewed = false;
    const {credential} = options;
    let access = await identify(operation, () => credential.current(operation.signal));
    for (;;) {
     const {record, answer} = await this.sendOnce(operation, request, url, access?.token);
     const {status, headers} = answer;
     if (status === 401 && !renewed) {
      renewed = true;
      const challenge = headers.get("www-authenticate") ?? void 0;
      const refused = access?.token;
      const next = await identify(operation, () => credential.renew(refused, challenge));
      if (next && next.token !== access?.token) {
       options.onNotice("The gateway answered 401: trying once more with a new token.");
       access = next;
       continue;
      }
     }
     if (status === 429) {
      const wait = rateLimitWait(options, headers, answer.errorBody, waitedMs);
      if (wait !== void 0) {
       waitedMs += wait;
       options.onNotice(`The gateway's rate limit is met (429): waiting ${Math.ceil(wait / 1e3)} s.`);
       options.pacer.block(wait);
       continue;
      }
     }
     if ((status === 307 || status === 308) && redirects < maxRedirects) {
      const target = sameOriginTarget(url, headers.get("location"));
      if (target) {
       redirects++;
       record.redirected = true;
       url = target;
       continue;
      }
     }
     const resuming = request.purpose === "resume";
     if (resuming && status >= 500) return answer;
     if ((0, http_failure.TQ)(status) || resuming && !answer.ok) {
      const failure = (0, http_failure.tG)(operation, status, headers, answer.errorBody, {
       ...operation.failureContext,
       retryAfterHeader: options.retryAfterHeader
      });
      operation.fail(failure);
      throw failure;
     }
     return answer;
    }
   }
   async farewell(request) {
    const {options} = this;
    const release = options.pacer.tryAcquire();
    if (!release) return;
    try {
     this.checkOrigin(request.url);
     const access = await options.credential.current();
     const answer = await (0, wire.Z)({
      url: request.url,
      method: request.method,
      headers: this.outgoingHeaders(request, {}, access?.token),
      body: request.body,
      connections: this.connections,
      connectTimeoutMs: farewellMs,
      proxy: options.proxy,
      signal: AbortSignal.timeout(farewellMs)
     });
     answer.body.destroy();
    } catch {} finally {
     release();
    }
   }
   close() {
    this.connections.close();
   }
   checkOrigin(url) {
    if (url.origin === this.options.gateway.origin) return;
    throw new gateway_outcome.R("protocol", `refusing to send a request with the token to ${url.origin}`);
   }
   async sendOnce(operation, request, url, token) {
    const {options} = this;
    operation.pauseClock();
    const place = await options.pacer.acquire(operation.signal);
    if (place.waitedMs > noticeableWaitMs) options.onNotice(`Waited ${(place.waitedMs / 1e3).toFixed(1)} s for the rate limit.`);
    operation.startClock();
    const record = {
     method: request.method,
     purpose: request.purpose,
     sessionId: request.sessionId,
     sent: false,
     sentAt: performance.now()
    };
    operation.requests.push(record);
    try {
     const answer = await (0, wire.Z)({
      url,
      method: request.method,
      headers: this.outgoingHeaders(request, operation.headers, token),
      body: request.body,
      connections: this.connections,
      onlyFresh: !operation.repeatable,
      connectTimeoutMs: options.connectTimeoutMs,
      proxy: options.proxy,
      signal: operation.signal,
      onSend: () => {
       record.sent = true;
      }
     });
     const {status} = answer;
     record.status = status;
     record.headers = answer.headers;
     const ok = status >= 200 && status < 300;
     if (!ok) record.errorBody = await (0, gateway_body.g4)(answer.body);
     return {
      record,
      answer: {
       ...answer,
       ok,
       errorBody: record.errorBody ?? ""
      }
     };
    } catch (error) {
     if (!(error instanceof wire.c) || request.purpose === "resume") throw error;
     const failure = (0, http_failure.e3)(operation, error, url);
     operation.fail(failure);
     throw failure;
    } finally {
     place.release();
    }
   }
   outgoingHeaders(request, more, token) {
    return {
     ...request.headers,
     ...more,
     "user-agent": this.options.userAgent,
     ...token === void 0 ? {} : {
      authorization: `Bearer ${token}`
     }
    };
   }
  }
  async function identify(operation, work) {
   operation.pauseClock();
   try {
    return await work();
   } catch (error) {
    const failure = identityFailure(error);
    operation.fail(failure);
    throw failure;
   } finally {
    operation.startClock();
   }
  }
  function rateLimitWait(options, headers, body, waitedMs) {
   const said = (0, retry_after.V)(headers, body, options.retryAfterHeader);
   const least = said ?? defaultRateLimitWaitMs;
   const left = options.maxWaitMs - waitedMs;
   if (least > left) return;
   return Math.min(Math.max(250, least * (1 + Math.random() / 10)), left);
  }
  function sameOriginTarget(from, location) {
   try {
    const target = new URL(location ?? "", from);
    return location && target.origin === from.origin ? target : void 0;
   } catch {
    return;
   }
  }
  // CONCATENATED MODULE: ./build/shared/gateway/operation.js
  class Operation {
   kind;
   repeatable;
   requests=[];
   headers;
   timeoutMs;
   onTimeout;
   controller=new AbortController;
   remainingMs;
   runningSince;
   timer;
   ended=false;
   failure;
   failureContext={};
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
   fail(failure) {
    if (this.failure) return;
    this.failure = this.hasArrived && failure.executed === "no" ? failure.inDoubt() : failure;
    this.controller.abort(this.failure);
   }
   get hasArrived() {
    if (this.kind !== "call") return false;
    return this.requests.some(({method, sent, status}) => method === "POST" && sent && !(status !== void 0 && status >= 300));
   }
   pauseClock() {
    if (this.runningSince === void 0) return;
    this.remainingMs -= performance.now() - this.runningSince;
    this.runningSince = void 0;
    clearTimeout(this.timer);
   }
   startClock() {
    if (this.runningSince !== void 0 || this.ended) return;
    this.runningSince = performance.now();
    this.timer = setTimeout(() => this.fail(this.onTimeout(this)), Math.max(1, this.remainingMs));
   }
   async run(work) {
    this.startClock();
    const failed = new Promise((_, reject) => {
     this.signal.addEventListener("abort", () => reject(this.failure), {
      once: true
     });
    });
    try {
     return await Promise.race([ work(), failed ]);
    } catch (error) {
     throw this.failure ?? error;
    } finally {
     this.pauseClock();
     this.ended = true;
    }
   }
   get leftMs() {
    const running = this.runningSince === void 0 ? 0 : performance.now() - this.runningSince;
    return Math.max(0, this.remainingMs - running);
   }
   get lastMessage() {
    return this.requests.findLast(({purpose}) => purpose === "message");
   }
  }
  // CONCATENATED MODULE: ./build/shared/gateway/pacer.js
  function parseRateLimit(text) {
   const match = /^(\d{1,6})(?:\s*\/\s*(\d{1,6}(?:\.\d{1,3})?)\s*s?)?$/.exec(text.trim());
   const requests = Number(match?.[1]);
   const seconds = match?.[2] === void 0 ? 60 : Number(match[2]);
   if (!match || requests < 1 || seconds <= 0) throw new errors.e(`input 'rate-limit' must be requests, or requests/seconds, such as 45 or 45/60; it is '${text.slice(0, 40)}'`);
   return {
    requests,
    perMs: seconds * 1e3
   };
  }
  const systemClock = {
   now: () => performance.now(),
   sleep: (ms, signal) => new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
     clearTimeout(timer);
     reject(signal?.reason);
    };
    const timer = setTimeout(() => {
     signal?.removeEventListener("abort", onAbort);
     resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, {
     once: true
    });
   })
  };
  class Pacer {
   limit;
   clock;
   places=[];
   blockedUntil=0;
   onRelease;
   queue=Promise.resolve();
   constructor(limit, clock = systemClock) {
    this.limit = limit;
    this.clock = clock;
   }
   acquire(signal) {
    const turn = this.queue.then(() => this.wait(signal));
    this.queue = turn.catch(() => {});
    return turn;
   }
   tryAcquire() {
    this.forget();
    if (this.clock.now() < this.blockedUntil || this.places.length >= this.limit.requests) return;
    return this.take();
   }
   block(ms) {
    this.blockedUntil = Math.max(this.blockedUntil, this.clock.now() + ms);
   }
   async wait(signal) {
    const start = this.clock.now();
    for (;;) {
     this.forget();
     const now = this.clock.now();
     if (now >= this.blockedUntil && this.places.length < this.limit.requests) return {
      waitedMs: now - start,
      release: this.take()
     };
     const free = Math.min(...this.places.map(place => place.freeAt));
     const next = Math.max(this.blockedUntil, this.places.length < this.limit.requests ? now : free);
     if (Number.isFinite(next)) await this.clock.sleep(Math.max(1, next - now), signal); else await this.answered(signal);
    }
   }
   answered(signal) {
    return new Promise((resolve, reject) => {
     this.onRelease = resolve;
     signal?.addEventListener("abort", () => reject(signal.reason), {
      once: true
     });
    });
   }
   take() {
    const place = {
     freeAt: Number.POSITIVE_INFINITY
    };
    this.places.push(place);
    return () => {
     if (place.freeAt !== Number.POSITIVE_INFINITY) return;
     place.freeAt = this.clock.now() + this.limit.perMs;
     this.onRelease?.();
    };
   }
   forget() {
    const now = this.clock.now();
    for (let i = this.places.length - 1; i >= 0; i--) if (this.places[i].freeAt <= now) this.places.splice(i, 1);
   }
  }
  var proxy = __webpack_require__(21035);
  // CONCATENATED MODULE: ./build/shared/gateway/gateway-url.js
  function parseGatewayUrl(text) {
   let url;
   try {
    url = new URL(text);
   } catch {
    throw new errors.e(`input 'gateway-url' is not a URL; it looks like https://mcp.example.com/github`);
   }
   if (url.protocol !== "https:" && !(url.protocol === "http:" && (0, proxy.B)(url.hostname))) throw new errors.e(`input 'gateway-url' must start with https:// (plain http is accepted on loopback only), since a token is sent to it`);
   if (url.username || url.password) throw new errors.e(`input 'gateway-url' must not hold a user name or password: the gateway gets a token instead`);
   url.hash = "";
   return url;
  }
  function restToolUrl(gateway, tool) {
   if (tool === "." || tool === "..") throw new errors.e(`'${tool}' cannot be called by REST: URLs read it as a folder`);
   const url = new URL(gateway);
   url.pathname = `${(0, without_end.M)(gateway.pathname, "/")}/tools/${encodeURIComponent(tool)}`;
   return url;
  }
  var tool_result = __webpack_require__(84641);
  // CONCATENATED MODULE: ./build/shared/gateway/rest-transport.js
  class RestTransport {
   kind="rest";
   protocol="rest";
   serverName="";
   gateway;
   http;
   constructor(gateway, http) {
    this.gateway = gateway;
    this.http = http;
   }
   async listTools() {
    return;
   }
   callTool(operation, call) {
    return operation.run(async () => {
     const answer = await this.http.send(operation, {
      url: restToolUrl(this.gateway, call.tool),
      method: "POST",
      purpose: "message",
      headers: {
       "content-type": "application/json",
       accept: "application/json"
      },
      body: JSON.stringify(call.arguments)
     });
     if (!answer.ok) {
      const {quiet} = operation.failureContext;
      throw refusal(answer.status, quiet ? "" : answer.errorBody, call.tool);
     }
     return readResult(answer, await this.readAnswer(answer));
    });
   }
   async close() {}
   async readAnswer({body}) {
    try {
     return await (0, gateway_body.yR)(body, this.http.options.maxAnswerBytes);
    } catch (error) {
     if (error instanceof gateway_outcome.R) throw error;
     throw new gateway_outcome.R("unreachable", "the connection broke in the middle of the answer", {
      executed: "maybe",
      transient: true,
      cause: error
     });
    }
   }
  }
  function readResult({status, headers}, text) {
   if (status === 202) throw new gateway_outcome.R("unreachable", "the gateway answered 202 without a result", {
    executed: "maybe",
    transient: true
   });
   if (text.trim() === "") return (0, tool_result.G)({
    content: []
   });
   const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
   if (type === "application/json" || type.endsWith("+json")) try {
    return (0, tool_result.G)(JSON.parse(text));
   } catch {
    throw notAResult("it is not JSON, although it says so");
   }
   if (type === "text/plain") return (0, tool_result.G)({
    content: [ {
     type: "text",
     text
    } ]
   });
   throw notAResult(`it is ${type || "of no type"}`);
  }
  function notAResult(why) {
   return new gateway_outcome.R("protocol", `the answer is not a tool's result: ${why}`, {
    executed: "maybe",
    hint: "A login page or a proxy may have answered in the place of the gateway."
   });
  }
  function refusal(status, body, tool) {
   const said = (0, http_failure.Kb)(body);
   const answered = `the gateway answered ${status}${said ? `: ${said}` : ""}`;
   if (status === 404) return new gateway_outcome.R("tool-not-found", answered, {
    hint: `Is there a tool '${tool}' at {gateway-url}/tools/? For an MCP endpoint use transport mcp.`
   });
   if (status === 413) return new gateway_outcome.R("invalid-input", answered, {
    hint: "The arguments are larger than the gateway takes: send less, or have the limit raised."
   });
   if (status === 400 || status === 422) return new gateway_outcome.R("invalid-input", answered, {
    hint: "The gateway did not accept the arguments."
   });
   if (status === 405 || status === 406 || status === 415) return new gateway_outcome.R("protocol", answered, {
    hint: "The address does not take POST requests with JSON: is it an MCP endpoint (transport mcp)?"
   });
   return new gateway_outcome.R("tool-error", answered, {
    executed: "yes"
   });
  }
  // CONCATENATED MODULE: ./build/shared/gateway/gateway-session.js
  const connectTimeoutMs = 15e3;
  const maxAnswerBytes = 32 * 1024 * 1024;
  const firstBackoffMs = 500;
  class GatewaySession {
   options;
   http;
   connection;
   tools;
   constructor(options) {
    this.options = options;
    this.http = new GatewayHttp({
     gateway: options.gateway,
     credential: options.credential,
     pacer: new Pacer(options.rateLimit, options.clock),
     now: () => options.clock.now(),
     proxy: options.proxyFor(options.gateway.href),
     userAgent: `${options.clientInfo.name}/${options.clientInfo.version}`,
     connectTimeoutMs,
     maxWaitMs: options.maxWaitMs,
     maxAnswerBytes,
     retryAfterHeader: options.retryAfterHeader,
     onNotice: options.onNotice
    });
   }
   async identity() {
    try {
     return callerIdentity(await this.options.credential.current());
    } catch (error) {
     throw identityFailure(error);
    }
   }
   transport() {
    this.connection ??= this.connect();
    return this.connection;
   }
   async listTools() {
    this.tools ??= this.transport().then(transport => this.retry("list", operation => transport.listTools(operation)));
    return this.tools;
   }
   forgetTools() {
    this.tools = void 0;
   }
   forgetConnection() {
    this.connection = void 0;
   }
   async close() {
    const connection = await (this.connection?.catch(() => {}));
    await (connection?.close().catch(() => {}));
    this.http.close();
   }
   backoff(attempt) {
    const ms = firstBackoffMs * 2 ** attempt * (.75 + Math.random() / 2);
    return this.options.clock.sleep(ms);
   }
   operation(kind, repeatable, headers = {}) {
    const {timeoutMs} = this.options;
    return new Operation(kind, timeoutMs, {
     repeatable,
     headers,
     onTimeout: ended => this.timedOut(ended)
    });
   }
   timedOut({hasArrived: reached, requests}) {
    const {timeoutMs, gateway} = this.options;
    const time = `within ${timeoutMs / 1e3} s`;
    if (requests.at(-1)?.sent === false) return new gateway_outcome.R("unreachable", `no connection to ${gateway.host} ${time}`, {
     transient: true,
     hint: `The gateway took no connection, or did not end its TLS handshake, in 'timeout': it may be overloaded, or allow a client fewer connections than are open.`
    });
    return new gateway_outcome.R(reached ? "timeout" : "unreachable", `no answer ${time}`, {
     executed: reached ? "maybe" : "no",
     transient: true,
     hint: `Raise 'timeout' if the tool needs longer; gateways on Azure cut silent connections after 4 minutes.`
    });
   }
   async connect() {
    const {options} = this;
    if (options.transport === "rest") return new RestTransport(options.gateway, this.http);
    const {McpTransport: Mcp} = await __webpack_require__.e(9926).then(__webpack_require__.bind(__webpack_require__, 9926));
    let last;
    try {
     const transport = await this.retry("connect", operation => {
      last = operation;
      return Mcp.connect({
       gateway: options.gateway,
       http: this.http,
       protocol: options.protocol,
       clientInfo: options.clientInfo,
       onWarning: options.onDebug
      }, operation);
     });
     options.onNotice(describe(transport));
     return transport;
    } catch (error) {
     const status = last?.lastMessage?.status;
     if (options.transport !== "auto" || status !== 404 && status !== 405) throw error;
     options.onNotice(`No MCP server answers at ${options.gateway.pathname} (${status}): calling POST ${(0, 
     without_end.M)(options.gateway.pathname, "/")}/tools/{tool} instead. Set 'transport' to choose.`);
     return new RestTransport(options.gateway, this.http);
    }
   }
   async retry(kind, work) {
    for (let attempt = 0; ;attempt++) try {
     return await work(this.operation(kind, true));
    } catch (error) {
     if (!(error instanceof gateway_outcome.R) || !error.transient || attempt >= this.options.retries) throw error;
     this.options.onNotice(`${error.message}: trying again.`);
     await this.backoff(attempt);
    }
   }
  }
  function describe(transport) {
   const server = transport.serverName ? ` with ${transport.serverName}` : "";
   return `Connected${server} by MCP ${transport.protocol}.`;
  }
  var gateway_json = __webpack_require__(97527);
  var gateway_policy = __webpack_require__(39471);
  // CONCATENATED MODULE: ./build/shared/gateway/render.js
  const maxPrintedText = 4e3;
  function printableResult(report) {
   if (!report.result || report.toolClass === "secrets") return "";
   const {text, structured} = report.result;
   const shown = text || (structured === void 0 ? "" : JSON.stringify(structured, null, 2));
   if (shown.length <= maxPrintedText) return shown;
   return `${shown.slice(0, maxPrintedText)}\n… (${shown.length - maxPrintedText} more characters in the result file)`;
  }
  function reportLine(report) {
   const facts = [ report.outcome, report.httpStatus === void 0 ? "" : `HTTP ${report.httpStatus}`, report.latencyMs === void 0 ? "" : `${report.latencyMs} ms`, report.attempts > 1 ? `${report.attempts} attempts` : "", report.requestId ? `request ${report.requestId}` : "" ].filter(Boolean);
   const toolClass = report.toolClass ? ` (${report.toolClass})` : "";
   return `${oneLine(report.tool, 100)}${toolClass}: ${facts.join(", ")}`;
  }
  function failureText(report) {
   const end = /[.!?]$/.test(report.message) ? "" : ".";
   return `${report.message}${end}${report.hint ? ` ${report.hint}` : ""}`;
  }
  function summaryTable(reports, server) {
   const rows = reports.map(report => [ code(report.tool), report.toolClass ?? "", report.outcome === "ok" ? "ok" : `**${report.outcome}**`, report.httpStatus ?? "", report.attempts, report.latencyMs ?? "", code(report.requestId) ].join(" | "));
   const failures = reports.filter(({message}) => message !== "").map(report => `- ${code(report.tool)}: ${escapeMarkdown(oneLine(failureText(report), 600))}`);
   return [ `### MCP calls through ${code(server)}`, "", "| tool | class | outcome | HTTP | attempts | ms | request |", "|---|---|---|---|---|---|---|", ...rows.map(row => `| ${row} |`), "", ...failures, "" ].join("\n");
  }
  function renderTools(tools, classOf) {
   if (tools.length === 0) return "The server lists no tools; the list may depend on the permissions of the token.";
   return tools.map(tool => {
    const toolClass = classOf(tool);
    const description = oneLine(tool.description ?? tool.title ?? "", 300);
    return [ `${oneLine(tool.name, 200)}${toolClass ? `  [${toolClass}]` : ""}`, ...description ? [ `  ${description}` ] : [], `  schema sha256:${(0, 
    gateway_json.eS)(tool.inputSchema)}`, `  ${JSON.stringify(tool.inputSchema).slice(0, 3e3)}` ].join("\n");
   }).join("\n\n");
  }
  function oneLine(text, length) {
   const line = text.replace(/\s+/g, " ").trim();
   return line.length > length ? `${line.slice(0, length)}…` : line;
  }
  function code(text) {
   const clean = oneLine(text, 120).replace(/`/g, "'").replace(/\|/g, "¦");
   return clean ? `\`${clean}\`` : "";
  }
  function escapeMarkdown(text) {
   return text.replace(/[\\`*_[\]<>|]/g, character => `\\${character}`);
  }
  var external_node_fs_ = __webpack_require__(73024);
  var redactor = __webpack_require__(82055);
  // CONCATENATED MODULE: ./build/shared/gateway/result-files.js
  function privateFolder(tempDir, shared) {
   if (shared) return external_node_fs_.mkdtempSync(external_node_path_.join(tempDir, "mcp-gatehouse-"));
   const folder = external_node_path_.join(tempDir, "mcp-gatehouse");
   external_node_fs_.mkdirSync(folder, {
    recursive: true,
    mode: 448
   });
   return folder;
  }
  function writeResults(file, reports, list) {
   const content = list ? reports.map(({tool, outcome, message, result}) => ({
    tool,
    outcome,
    ...message ? {
     message
    } : {},
    result: result?.raw ?? null
   })) : reports[0]?.result?.raw ?? null;
   writeJson(file, content);
  }
  function writeJson(file, content) {
   external_node_fs_.mkdirSync(external_node_path_.dirname(file), {
    recursive: true
   });
   const text = `${JSON.stringify(redactor.O.redactValue(content), null, 2)}\n`;
   const there = external_node_fs_.lstatSync(file, {
    throwIfNoEntry: false
   });
   if (there && !there.isFile()) throw new Error(`${file} is not a regular file`);
   external_node_fs_.rmSync(file, {
    force: true
   });
   external_node_fs_.writeFileSync(file, text, {
    mode: 384,
    flag: "wx"
   });
  }
  var external_node_util_ = __webpack_require__(57975);
  // CONCATENATED MODULE: ./build/shared/gateway/sdk-console.js
  function captureConsole(sink) {
   const {console} = globalThis;
   const original = {
    ...console
   };
   const to = write => (...values) => write((0, external_node_util_.format)(...values));
   const [warning, debug] = [ to(sink.warning), to(sink.debug) ];
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
  var external_node_crypto_ = __webpack_require__(77598);
  var inputs = __webpack_require__(68151);
  // CONCATENATED MODULE: ./build/shared/gateway/policy-check.js
  function checkAllowed({tool, listed, toolClass, identity}, {policy, maxScope, gateway, onNotice}) {
   if (policy && (0, gateway_policy.Ov)(policy, gateway).length === 0) throw new gateway_outcome.R("denied", `no server of the policy ${policy.source} has a 'url' that holds for this gateway`, {
    hint: `Add the server, or correct its url: the gateway's is ${gateway.href}.`
   });
   if (policy && listed === void 0) throw new gateway_outcome.R("denied", `the policy ${policy.source} does not list the tool '${tool}'`, {
    hint: `Unlisted tools are denied. Add it to read, write, admin or secrets of its server.`
   });
   if ((0, gateway_policy.oi)(toolClass, maxScope)) throw new gateway_outcome.R("denied", `'${tool}' is of class ${toolClass}, and this step may go up to ${maxScope} ('max-scope')`, {
    hint: policy ? listed === toolClass ? "" : `The policy lists it as ${listed}, but the server's annotations say that it writes.` : `Without a policy every tool counts as one that writes: give a 'policy' that lists it.`
   });
   if (toolClass === "secrets" && identity.kind !== "pipeline") throw new gateway_outcome.R("denied", `'${tool}' is of class secrets, which only pipeline identities may call; the token ${identity.kind === "person" ? "is that of a person" : "does not show that it is one"}`, {
    hint: "Use the identity inputs, which get an application token for this job."
   });
   const needed = (0, gateway_policy.kp)(toolClass);
   const usesRoles = policy || identity.grants?.some(grant => grant.startsWith("mcp.tools."));
   if (usesRoles && identity.grants && !identity.grants.includes(needed)) onNotice(`The token has ${identity.grants.length > 0 ? identity.grants.slice(0, 10).join(", ") : "no roles"} and not ${needed}: the gateway is likely to refuse '${tool}'.`);
  }
  var external_node_vm_ = __webpack_require__(30714);
  // CONCATENATED MODULE: ./build/shared/gateway/schema/validator.js
  class SchemaError extends Error {
   name="SchemaError";
  }
  const maxSchemaBytes = 512 * 1024;
  const maxSchemaDepth = 100;
  const maxComplaints = 10;
  const timeLimitMs = 2e3;
  const compiled = new Map;
  const maxCompiled = 200;
  async function compileSchema(schema) {
   if (typeof schema === "boolean") return () => schema ? [] : [ {
    pointer: "",
    message: "is accepted by no value",
    schema: false
   } ];
   if (!(0, gateway_json.Gv)(schema)) throw new SchemaError("it is not an object");
   const text = JSON.stringify(schema);
   const known = compiled.get(text);
   if (known) return known;
   if (compiled.size >= maxCompiled) compiled.clear();
   const validator = compile(schema, Buffer.byteLength(text));
   compiled.set(text, validator);
   return validator;
  }
  async function compile(schema, size) {
   if (size > maxSchemaBytes) throw new SchemaError(`it is larger than ${maxSchemaBytes} bytes`);
   if ((0, gateway_json.QV)(schema) > maxSchemaDepth) throw new SchemaError(`it is nested deeper than ${maxSchemaDepth}`);
   const {$schema: dialect, ...body} = schema;
   const Ajv = await dialectOf(dialect);
   const ajv = new Ajv({
    strict: false,
    allErrors: true,
    verbose: true,
    validateFormats: false,
    validateSchema: false,
    logger: false
   });
   let validate;
   try {
    validate = withinTimeLimit(() => ajv.compile(body));
   } catch (error) {
    throw new SchemaError(compileProblem(error));
   }
   return value => {
    let valid;
    try {
     valid = withinTimeLimit(() => validate(value));
    } catch (error) {
     throw new SchemaError(isTimeout(error) ? `checking against it takes longer than ${timeLimitMs} ms (a pattern that backtracks?)` : compileProblem(error));
    }
    if (valid === true) return [];
    if (!validate.errors?.length) throw new SchemaError("it cannot be evaluated at once ($async)");
    return validate.errors.slice(0, maxComplaints).map(complaint);
   };
  }
  async function dialectOf(dialect) {
   const name = typeof dialect === "string" ? dialect.replace(/^https?:\/\//, "").replace(/#$/, "") : void 0;
   switch (name) {
   case void 0:
   case "json-schema.org/draft/2020-12/schema":
    return exported(await Promise.all([ __webpack_require__.e(3457), __webpack_require__.e(6451), __webpack_require__.e(2210) ]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), "Ajv2020");

   case "json-schema.org/draft/2019-09/schema":
    return exported(await Promise.all([ __webpack_require__.e(3457), __webpack_require__.e(6451), __webpack_require__.e(9941), __webpack_require__.e(878) ]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19)), "Ajv2019");

   case "json-schema.org/draft-07/schema":
   case "json-schema.org/draft-06/schema":
   case "json-schema.org/schema":
    return exported(await Promise.all([ __webpack_require__.e(3457), __webpack_require__.e(9941), __webpack_require__.e(2463) ]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)), "Ajv");

   default:
    throw new SchemaError(`its dialect ${String(dialect).slice(0, 100)} is not supported`);
   }
  }
  function exported(module, name) {
   const namespace = module;
   return namespace[name] ?? namespace.default?.[name];
  }
  const slot = {
   work: void 0
  };
  let timed;
  function withinTimeLimit(work) {
   timed ??= {
    script: new external_node_vm_.Script("work()"),
    context: external_node_vm_.createContext(slot)
   };
   slot.work = work;
   try {
    return timed.script.runInContext(timed.context, {
     timeout: timeLimitMs
    });
   } finally {
    slot.work = void 0;
   }
  }
  function isTimeout(error) {
   return error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
  }
  function compileProblem(error) {
   if (isTimeout(error)) return `it takes longer than ${timeLimitMs} ms to read`;
   const missing = error.missingRef;
   if (typeof missing === "string") return `it refers to ${missing.slice(0, 200)}, which is not part of it; references are never fetched`;
   return String(error.message ?? error).slice(0, 300);
  }
  function complaint(error) {
   const {params} = error;
   const about = text => ({
    pointer: error.instancePath,
    message: text,
    schema: error.parentSchema
   });
   switch (error.keyword) {
   case "required":
    return about(`lacks '${params["missingProperty"]}'`);

   case "additionalProperties":
   case "unevaluatedProperties":
    return about(`has no '${params["additionalProperty"] ?? params["unevaluatedProperty"]}' in its schema`);

   case "enum":
    return about(`must be one of ${JSON.stringify(error.schema).slice(0, 300)}`);

   case "const":
    return about(`must be ${JSON.stringify(error.schema).slice(0, 300)}`);

   case "type":
    return about(`must be ${[ error.schema ].flat().join(" or ")}, not ${nameOf(error.data)}`);

   default:
    return about(error.message ?? `does not meet '${error.keyword}'`);
   }
  }
  function nameOf(value) {
   if (value === null) return "null";
   return Array.isArray(value) ? "array" : typeof value;
  }
  // CONCATENATED MODULE: ./build/shared/gateway/result-check.js
  async function resultFailure(tool, toolClass, result, definition, onNotice) {
   if (result.isError) {
    const said = toolClass === "secrets" ? "" : (0, http_failure.Kb)(result.text);
    return new gateway_outcome.R("tool-error", `the tool reports an error${said ? `: ${said}` : ""}`, {
     executed: "yes"
    });
   }
   const schema = definition?.outputSchema;
   if (schema === void 0) return;
   const mismatch = message => new gateway_outcome.R("output-schema", `the result of ${tool} does not fit its schema: ${message}`, {
    executed: "yes",
    hint: "The tool has run, and its result is in the result file as it came."
   });
   if (result.structured === void 0) return mismatch("it has no structured content");
   try {
    const complaints = (await compileSchema(schema))(result.structured);
    if (complaints.length === 0) return;
    return mismatch(complaints.map(({pointer, message}) => `${pointer || "the object"} ${message}`).join("; "));
   } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    onNotice(`The result of ${tool} was not checked: its output schema cannot be used: ${error.message}.`);
    return;
   }
  }
  var arguments_text = __webpack_require__(5135);
  // CONCATENATED MODULE: ./build/shared/gateway/schema/convert.js
  const maxDepth = 64;
  function convertBySchema(value, schema, root = schema) {
   return convert(value, [ schema ], root, 0);
  }
  function convert(value, schemas, root, depth) {
   if (depth > maxDepth) return (0, arguments_text.G9)(value);
   const parts = schemas.flatMap(schema => expand(schema, root, 0));
   if (value instanceof arguments_text.V7) return convertScalar(value, parts, root);
   if (typeof value === "string") return convertString(value, parts, root, depth);
   if (Array.isArray(value)) return value.map((item, index) => convert(item, itemSchemas(parts, index), root, depth + 1));
   if ((0, gateway_json.Gv)(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, convert(item, propertySchemas(parts, key), root, depth + 1) ]).filter(([key, item]) => item !== null || !meansAbsent(key, parts, root)));
   return value;
  }
  function meansAbsent(key, parts, root) {
   const required = branchesOf(parts).some(part => {
    const names = part["required"];
    return Array.isArray(names) && names.includes(key);
   });
   const types = allowedTypes(propertySchemas(parts, key).flatMap(schema => expand(schema, root, 0)), root);
   return !required && types !== void 0 && !types.has("null");
  }
  function convertScalar(scalar, parts, root) {
   const types = allowedTypes(parts, root);
   if (!types) return scalar.value;
   const {value} = scalar;
   const own = value === null ? "null" : typeof value === "number" ? "number" : "boolean";
   if (types.has(own) || own === "number" && types.has("integer")) return value;
   return types.has("string") ? scalar.text : value;
  }
  function convertString(text, parts, root, depth) {
   const types = allowedTypes(parts, root);
   if (!types || types.has("string")) return text;
   const trimmed = text.trim();
   if (types.has("number") || types.has("integer")) if (/^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/.test(trimmed)) {
    const number = Number(trimmed);
    if (Number.isFinite(number) && (types.has("number") || Number.isInteger(number))) return number;
   }
   if (types.has("boolean") && /^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
   if (types.has("null") && trimmed === "null") return null;
   const opening = trimmed[0];
   if (types.has("object") && opening === "{" || types.has("array") && opening === "[") try {
    return convert(JSON.parse(trimmed), parts, root, depth + 1);
   } catch {
    return text;
   }
   return text;
  }
  function allowedTypes(parts, root) {
   let allowed;
   for (const part of parts) {
    const types = typesOf(part, root, 0);
    if (!types) continue;
    const before = allowed;
    allowed = before ? new Set([ ...types ].filter(type => before.has(type))) : types;
   }
   return allowed;
  }
  function typesOf(schema, root, depth) {
   if (!(0, gateway_json.Gv)(schema) || depth > 16) return;
   let types;
   const narrow = more => {
    if (!more) return;
    const before = types;
    types = before ? new Set([ ...before ].filter(type => more.has(type))) : more;
   };
   const {type} = schema;
   if (typeof type === "string") narrow(new Set([ type ])); else if (Array.isArray(type)) narrow(new Set(type));
   if ("const" in schema) narrow(new Set([ typeName(schema["const"]) ]));
   if (Array.isArray(schema["enum"])) narrow(new Set(schema["enum"].map(typeName)));
   for (const keyword of [ "anyOf", "oneOf" ]) {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) continue;
    const union = new Set;
    let any = false;
    for (const branch of branches) {
     const parts = expand(branch, root, 0);
     const of = parts.map(part => typesOf(part, root, depth + 1)).find(found => found);
     if (of) for (const name of of) union.add(name); else any = true;
    }
    if (!any) narrow(union);
   }
   return types;
  }
  function typeName(value) {
   if (value === null) return "null";
   if (Array.isArray(value)) return "array";
   const type = typeof value;
   return type === "number" || type === "boolean" || type === "string" ? type : "object";
  }
  function expand(schema, root, depth) {
   if (!(0, gateway_json.Gv)(schema) || depth > 16) return [];
   const parts = [ schema ];
   const ref = schema["$ref"];
   if (typeof ref === "string" && ref.startsWith("#")) {
    let pointer = ref.slice(1);
    try {
     pointer = decodeURIComponent(pointer);
    } catch {}
    parts.push(...expand((0, gateway_json.ZS)(root, pointer), root, depth + 1));
   }
   if (Array.isArray(schema["allOf"])) for (const part of schema["allOf"]) parts.push(...expand(part, root, depth + 1));
   return parts;
  }
  function propertySchemas(parts, key) {
   const found = [];
   for (const part of branchesOf(parts)) {
    const properties = part["properties"];
    if ((0, gateway_json.Gv)(properties) && Object.hasOwn(properties, key)) found.push(properties[key]); else if ((0, 
    gateway_json.Gv)(part["additionalProperties"])) found.push(part["additionalProperties"]);
   }
   return found;
  }
  function itemSchemas(parts, index) {
   const found = [];
   for (const part of branchesOf(parts)) {
    const prefix = part["prefixItems"] ?? (Array.isArray(part["items"]) ? part["items"] : void 0);
    if (Array.isArray(prefix) && index < prefix.length) found.push(prefix[index]); else if ((0, 
    gateway_json.Gv)(part["items"])) found.push(part["items"]);
   }
   return found;
  }
  function branchesOf(parts) {
   return parts.flatMap(part => {
    const schema = part;
    const result = [ schema ];
    for (const keyword of [ "anyOf", "oneOf" ]) {
     const branches = schema[keyword];
     if (!Array.isArray(branches)) continue;
     const compound = branches.filter(branch => (0, gateway_json.Gv)(branch) && ("properties" in branch || "items" in branch));
     if (compound.length === 1) result.push(compound[0]);
    }
    return result;
   });
  }
  // CONCATENATED MODULE: ./build/shared/gateway/schema/check-arguments.js
  async function checkArguments(tool, args, schema) {
   const converted = convertBySchema(args, schema);
   refuseInexact(tool, converted);
   let complaints;
   try {
    complaints = [ ...misspelled(converted, schema), ...(await compileSchema(schema))(converted) ];
   } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new gateway_outcome.R("protocol", `the input schema of ${tool} cannot be used: ${error.message}`, {
     hint: "Nothing was sent. The server has to publish a schema that stands by itself."
    });
   }
   if (complaints.length === 0) return converted;
   throw new gateway_outcome.R("invalid-input", `the arguments do not fit ${tool}: ${render(complaints)}`, {
    hint: `Nothing was sent. The schema says: ${schemaPart(complaints, schema)}`
   });
  }
  function uncheckedArguments(tool, args) {
   const settled = (0, arguments_text.G9)(args);
   refuseInexact(tool, settled);
   return settled;
  }
  function misspelled(args, schema) {
   if (!(0, gateway_json.Gv)(schema)) return [];
   if ("additionalProperties" in schema || "unevaluatedProperties" in schema) return [];
   const open = [ "patternProperties", "allOf", "anyOf", "oneOf", "$ref", "$dynamicRef", "if", "then" ];
   const {properties} = schema;
   if (!(0, gateway_json.Gv)(properties) || open.some(keyword => keyword in schema)) return [];
   const known = Object.keys(properties);
   if (known.length === 0) return [];
   return Object.keys(args).filter(name => !Object.hasOwn(properties, name)).map(name => ({
    pointer: "",
    message: `has no '${name}' in its schema`,
    schema
   }));
  }
  function render(complaints) {
   const texts = complaints.map(({pointer, message, schema}) => {
    const where = pointer === "" ? "the object" : pointer;
    const name = /^has no '(.*)' in its schema$/.exec(message)?.[1];
    const properties = (0, gateway_json.Gv)(schema) ? schema["properties"] : void 0;
    const near = name !== void 0 && (0, gateway_json.Gv)(properties) ? (0, inputs.pA)(name, Object.keys(properties)) : void 0;
    return `${where} ${message}${near ? ` (did you mean '${near}'?)` : ""}`;
   });
   return [ ...new Set(texts) ].join("; ");
  }
  function schemaPart(complaints, schema) {
   const part = complaints.length === 1 ? complaints[0].schema : schema;
   const text = JSON.stringify(part ?? schema) ?? "";
   return text.length > 1500 ? `${text.slice(0, 1500)}…` : text;
  }
  function refuseInexact(tool, args) {
   const found = inexactNumber(args, "");
   if (!found) return;
   const [pointer, number] = found;
   const why = Number.isFinite(number) ? "is an integer too large to be sent exactly" : `is ${number}, which is not a JSON number`;
   throw new gateway_outcome.R("invalid-input", `argument ${pointer} of ${tool} ${why}`, {
    hint: "Nothing was sent. Write it as a string, if the tool takes one."
   });
  }
  function inexactNumber(value, pointer) {
   if (typeof value === "number") {
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value) || Math.abs(value) >= 1e21);
    return exact ? void 0 : [ pointer, value ];
   }
   if (!(0, gateway_json.Gv)(value) && !Array.isArray(value)) return;
   for (const [key, item] of Object.entries(value)) {
    const found = inexactNumber(item, `${pointer}/${key}`);
    if (found) return found;
   }
   return;
  }
  var promises_ = __webpack_require__(51455);
  var file_errors = __webpack_require__(21890);
  // CONCATENATED MODULE: ./build/shared/gateway/schema/pin.js
  async function readPin(text, workspace) {
   const digest = /^sha256:([0-9a-f]{64})$/i.exec(text);
   if (digest) return {
    kind: "sha256",
    sha256: digest[1].toLowerCase()
   };
   let content = text;
   let source = `input 'schema'`;
   if (!text.startsWith("{")) {
    source = text;
    try {
     content = await promises_.readFile(external_node_path_.resolve(workspace, text), "utf8");
    } catch (error) {
     throw new errors.e(`input 'schema' is neither JSON nor sha256:<64 hex digits> nor a file that can be read (${(0, 
     file_errors.H)(error)})`);
    }
   }
   let json;
   try {
    json = JSON.parse(content);
   } catch (error) {
    throw new errors.e(`${source} is not JSON: ${error.message}`);
   }
   if ((0, gateway_json.Gv)(json) && (0, gateway_json.Gv)(json["inputSchema"])) json = json["inputSchema"];
   if (!(0, gateway_json.Gv)(json)) throw new errors.e(`${source} must hold a JSON Schema (an object)`);
   return {
    kind: "schema",
    schema: json
   };
  }
  function checkPin(tool, pin, actual) {
   if (pin.kind === "sha256") {
    const sha256 = (0, gateway_json.eS)(actual);
    if (sha256 === pin.sha256) return;
    throw drift(tool, `its SHA-256 is ${sha256}, pinned is ${pin.sha256}`);
   }
   const where = firstDifference(pin.schema, actual, "");
   if (where !== void 0) throw drift(tool, `they differ at ${where || "the top"}`);
  }
  function drift(tool, detail) {
   return new gateway_outcome.R("invalid-input", `the input schema of ${tool} is not the pinned one: ${detail}`, {
    hint: "Nothing was sent. Read what has changed (list shows the schema), then pin the new one."
   });
  }
  function firstDifference(expected, actual, at) {
   if ((0, gateway_json.Gv)(expected) && (0, gateway_json.Gv)(actual)) {
    for (const key of [ ...new Set([ ...Object.keys(expected), ...Object.keys(actual) ]) ].sort()) {
     const step = `${at}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
     if (!Object.hasOwn(expected, key) || !Object.hasOwn(actual, key)) return step;
     const inside = firstDifference(expected[key], actual[key], step);
     if (inside !== void 0) return inside;
    }
    return;
   }
   return (0, gateway_json.dj)(expected) === (0, gateway_json.dj)(actual) ? void 0 : at;
  }
  // CONCATENATED MODULE: ./build/shared/gateway/traceparent.js
  function newTraceparent() {
   return `00-${(0, external_node_crypto_.randomBytes)(16).toString("hex")}-${(0, external_node_crypto_.randomBytes)(8).toString("hex")}-01`;
  }
  // CONCATENATED MODULE: ./build/shared/gateway/tool-caller.js
  const maxResultDepth = 500;
  class ToolCaller {
   options;
   constructor(options) {
    this.options = options;
   }
   async prepare(request) {
    const trace = this.newTrace(request);
    let toolClass;
    try {
     const {session} = this.options;
     const identity = await session.identity();
     Object.assign(trace.record, {
      caller_oid: identity.oid,
      caller_upn: identity.upn,
      caller_appid: identity.appId
     });
     const definition = await this.definitionOf(request);
     const {record} = trace;
     const rule = (0, gateway_policy.sG)(this.serverPolicies(), request.tool);
     const transport = await session.transport();
     record.protocol = transport.protocol;
     record.mcp_server = this.options.serverName || rule.server || transport.serverName;
     const annotations = definition?.annotations;
     toolClass = (0, gateway_policy.oC)(rule.toolClass, annotations);
     record.scope_used = (0, gateway_policy.kp)(toolClass);
     checkAllowed({
      tool: request.tool,
      listed: rule.toolClass,
      toolClass,
      identity
     }, {
      ...this.options,
      gateway: session.options.gateway
     });
     if (request.pin && definition) checkPin(request.tool, request.pin, definition.inputSchema);
     const args = await this.argumentsFor(request, definition);
     record.arguments_sha256 = (0, gateway_json.eS)(args);
     record.resource_accessed = resourceOf(args, rule.resource, toolClass);
     return {
      request,
      trace,
      toolClass,
      repeatable: toolClass === "read" || rule.idempotent || request.idempotencyArgument !== void 0,
      arguments: args,
      definition
     };
    } catch (error) {
     return this.report(trace, request.tool, toolClass, {
      failure: asFailure(error)
     });
    }
   }
   async execute(prepared) {
    const {request, toolClass, trace} = prepared;
    const operations = [];
    trace.close = this.options.audit.open(trace.record);
    try {
     const result = await this.sendWithRetries(prepared, operations);
     const failure = await resultFailure(request.tool, toolClass, result, prepared.definition, note => this.options.onNotice(note));
     return this.report(trace, request.tool, toolClass, {
      result,
      operations,
      ...failure ? {
       failure
      } : {}
     });
    } catch (error) {
     const failure = this.settleDoubt(asFailure(error), prepared);
     return this.report(trace, request.tool, toolClass, {
      failure,
      operations
     });
    }
   }
   async definitionOf(request) {
    const tools = await this.options.session.listTools();
    if (!tools) return;
    const definition = tools.find(({name}) => name === request.tool);
    if (definition) return definition;
    const names = tools.map(({name}) => name);
    const near = (0, inputs.pA)(request.tool, names);
    const some = names.slice(0, 20).join(", ");
    throw new gateway_outcome.R("tool-not-found", `the server lists no tool '${request.tool.slice(0, 100)}'${near ? `: did you mean '${near}'?` : ""}`, {
     hint: names.length === 0 ? "It lists no tools at all; the list may depend on the permissions of the token." : `It lists ${some}${names.length > 20 ? ` and ${names.length - 20} more` : ""}. The list may depend on the permissions of the token.`
    });
   }
   serverPolicies() {
    const {policy, session} = this.options;
    return policy ? (0, gateway_policy.Ov)(policy, session.options.gateway) : [];
   }
   async argumentsFor(request, definition) {
    const {idempotencyArgument} = request;
    const given = idempotencyArgument !== void 0 && !Object.hasOwn(request.arguments, idempotencyArgument) ? {
     ...request.arguments,
     [idempotencyArgument]: (0, external_node_crypto_.randomUUID)()
    } : request.arguments;
    const schema = definition?.inputSchema ?? (request.pin?.kind === "schema" ? request.pin.schema : void 0);
    if (schema === void 0) {
     if (request.pin) throw new gateway_outcome.R("usage", `by REST there is no schema to compare with the pinned digest`, {
      hint: `Give 'schema' as a file or as JSON: the arguments are then checked against it.`
     });
     this.options.onNotice(`${request.tool}: by REST there is no schema, so the arguments were not checked; 'schema' can give one.`);
     return uncheckedArguments(request.tool, given);
    }
    if (idempotencyArgument !== void 0 && (0, gateway_json.Gv)(schema) && !((0, gateway_json.Gv)(schema["properties"]) && Object.hasOwn(schema["properties"], idempotencyArgument))) throw new gateway_outcome.R("invalid-input", `${request.tool} has no argument '${idempotencyArgument}' to carry the idempotency key`, {
     hint: `Without one, a call that writes is not repeated: remove 'idempotency-argument'.`
    });
    return checkArguments(request.tool, given, schema);
   }
   async sendWithRetries(prepared, operations) {
    const {session} = this.options;
    const {request, trace} = prepared;
    const {traceparent} = trace.record;
    let {definition} = prepared;
    let args = prepared.arguments;
    let refreshed = false;
    let reconnected = false;
    for (let attempt = 0; ;) {
     const operation = session.operation("call", prepared.repeatable, {
      traceparent
     });
     operation.failureContext = {
      grants: (await session.identity()).grants,
      neededRole: (0, gateway_policy.kp)(prepared.toolClass),
      quiet: prepared.toolClass === "secrets"
     };
     operations.push(operation);
     try {
      const transport = await session.transport();
      const result = await transport.callTool(operation, {
       tool: request.tool,
       arguments: args,
       definition,
       traceparent,
       onProgress: prepared.toolClass === "secrets" ? void 0 : text => this.options.onProgress(`${request.tool}: ${text}`)
      });
      if ((0, gateway_json.QV)(result.raw) <= maxResultDepth) return result;
      throw new gateway_outcome.R("protocol", `the result is nested deeper than ${maxResultDepth}`, {
       executed: "maybe",
       hint: "The tool has answered; only its answer could not be read."
      });
     } catch (error) {
      const failure = asFailure(error);
      if (failure.name === "SessionLost" && !reconnected) {
       reconnected = true;
       session.forgetConnection();
       continue;
      }
      if (failure.name === "HeaderMismatch" && !refreshed) {
       refreshed = true;
       session.forgetTools();
       definition = await this.definitionOf(request);
       if (request.pin && definition) checkPin(request.tool, request.pin, definition.inputSchema);
       args = await this.argumentsFor({
        ...request,
        arguments: args
       }, definition);
       continue;
      }
      const mayRepeat = failure.transient && (failure.executed === "no" || prepared.repeatable);
      if (failure.executed === "maybe") trace.inDoubt = true;
      if (!mayRepeat || attempt >= session.options.retries) throw failure;
      this.options.onNotice(`${request.tool}: ${failure.message}: trying again.`);
      await session.backoff(attempt++);
     }
    }
   }
   settleDoubt(failure, prepared) {
    const inDoubt = failure.executed === "maybe" || failure.executed === "no" && prepared.trace.inDoubt;
    if (!inDoubt || prepared.toolClass === "read") return failure;
    const traceId = prepared.trace.record.traceparent.split("-")[1];
    return failure.as("unknown", `The call may have been carried out, so it was not ${prepared.repeatable ? "repeated any further" : "repeated"}. Before running it again, look whether it took effect; the gateway's log has it under trace id ${traceId}.`);
   }
   newTrace(request) {
    const {options} = this;
    const record = {
     timestamp: (new Date).toISOString(),
     caller_oid: "",
     caller_upn: "",
     mcp_server: options.serverName,
     tool_name: request.tool,
     scope_used: "",
     resource_accessed: "",
     latency_ms: null,
     response_status: null,
     apim_request_id: "",
     caller_appid: "",
     attempts: 0,
     protocol: "",
     outcome: "open",
     arguments_sha256: (0, gateway_json.eS)((0, arguments_text.G9)(request.arguments)),
     run_url: options.runUrl,
     traceparent: newTraceparent()
    };
    return {
     record
    };
   }
   report(trace, tool, toolClass, end) {
    const requests = (end.operations ?? []).flatMap(operation => operation.requests.filter(({purpose, redirected}) => purpose === "message" && !redirected));
    const last = requests.at(-1);
    const {record} = trace;
    record.outcome = end.failure?.outcome ?? "ok";
    record.attempts = requests.length;
    record.latency_ms = last ? Math.round(performance.now() - last.sentAt) : null;
    record.response_status = last?.status ?? null;
    record.apim_request_id = this.requestId(last?.headers);
    const close = trace.close ?? this.options.audit.open({
     ...record,
     outcome: "open"
    });
    close(record);
    return {
     tool,
     toolClass,
     outcome: record.outcome,
     message: end.failure?.message ?? "",
     hint: end.failure?.hint ?? "",
     result: end.result,
     httpStatus: last?.status,
     attempts: record.attempts,
     latencyMs: record.latency_ms ?? void 0,
     requestId: record.apim_request_id,
     traceparent: record.traceparent
    };
   }
   requestId(headers) {
    for (const name of this.options.requestIdHeaders) {
     const value = headers?.get(name);
     if (value) return value.slice(0, 200);
    }
    return "";
   }
  }
  function resourceOf(args, pointer, toolClass) {
   if (pointer === void 0) return "";
   const value = (0, gateway_json.ZS)(args, pointer);
   if (value === void 0) return "";
   if (toolClass === "secrets") return "***";
   return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 500);
  }
  function asFailure(error) {
   if (error instanceof gateway_outcome.R) return error;
   if (error instanceof errors.e) return new gateway_outcome.R("usage", error.message);
   const message = error instanceof Error ? error.message : String(error);
   return new gateway_outcome.R("internal", message, {
    executed: "maybe",
    cause: error
   });
  }
  var masking_masker = __webpack_require__(79230);
  var version = __webpack_require__(67416);
  var jwt = __webpack_require__(59294);
  // CONCATENATED MODULE: ./build/shared/gateway/oauth-credential.js
  const timeoutMs = 3e4;
  const oauth_credential_maxAnswerBytes = 1024 * 1024;
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
    if (this.access && this.access.token !== refused) return this.access;
    this.pending ??= this.authorize(challenge).finally(() => {
     this.pending = void 0;
    });
    return this.pending;
   }
   async authorize(challenge) {
    const {options} = this;
    const sdk = await Promise.all([ __webpack_require__.e(7164), __webpack_require__.e(2474), __webpack_require__.e(9504) ]).then(__webpack_require__.bind(__webpack_require__, 82474));
    const provider = await providerFor(sdk, options, this.fetch);
    const {resourceMetadataUrl, scope} = challenge ? sdk.extractWWWAuthenticateParams(new Response(null, {
     status: 401,
     headers: {
      "www-authenticate": challenge
     }
    })) : {};
    try {
     await sdk.auth(provider, {
      serverUrl: options.gateway,
      fetchFn: this.fetch,
      ...resourceMetadataUrl ? {
       resourceMetadataUrl
      } : {},
      ...options.scope || scope ? {
       scope: options.scope || scope
      } : {}
     });
    } catch (error) {
     throw this.refusal ?? oauthFailure(sdk, error, options);
    }
    const tokens = await provider.tokens();
    if (!tokens) throw new gateway_outcome.R("unauthenticated", "the authorization server gave no token");
    const token = tokens.access_token;
    options.mask(token);
    const claims = (0, jwt.iU)(token)?.claims;
    const expiresAt = claims && (0, jwt.a8)(claims, "exp");
    this.access = {
     token,
     ...claims && {
      claims
     },
     ...expiresAt !== void 0 && {
      expiresAt
     }
    };
    return this.access;
   }
   fetch=async (input, init = {}) => {
    const url = new URL(input);
    const {body} = init;
    const method = (init.method ?? "GET").toUpperCase();
    if (method === "POST" && this.refusal) throw this.refusal;
    this.maskAssertions(body);
    const answer = await (0, wire.Z)({
     url,
     method,
     headers: Object.fromEntries(new Headers(init.headers)),
     body: body === void 0 || body === null ? void 0 : String(body),
     connectTimeoutMs: timeoutMs / 2,
     proxy: this.options.proxyFor(url.href),
     signal: AbortSignal.timeout(timeoutMs)
    });
    const {status} = answer;
    if (status < 200 || status > 599) throw new wire.c(`unreadable status`, true, "bad-answer");
    const head = {
     status,
     headers: answer.headers.toObject()
    };
    const ok = status >= 200 && status < 300;
    if (method !== "POST" || ok) {
     const text = await (0, gateway_body.yR)(answer.body, oauth_credential_maxAnswerBytes);
     return new Response(text === "" ? null : text, head);
    }
    const text = await (0, gateway_body.g4)(answer.body);
    this.refusal = new gateway_outcome.R("unauthenticated", `${url.host} refused the grant (${status}): ${oauthError(text)}`, {
     hint: "It was not tried again, nor in another way."
    });
    return new Response(text, head);
   };
   maskAssertions(body) {
    if (!(body instanceof URLSearchParams)) return;
    for (const name of [ "assertion", "client_assertion", "subject_token" ]) {
     const value = body.get(name);
     if (value) this.options.mask(value);
    }
   }
  }
  function oauthError(body) {
   try {
    const {error, error_description: description} = JSON.parse(body);
    return [ error, description ].filter(part => typeof part === "string").join(", ").slice(0, 300);
   } catch {
    return (0, http_failure.Kb)(body);
   }
  }
  async function providerFor(sdk, options, fetch) {
   const {grant, clientId} = options;
   const common = {
    clientId,
    expectedIssuer: options.issuer,
    ...options.scope ? {
     scope: options.scope
    } : {}
   };
   switch (grant.kind) {
   case "client-secret":
    return new sdk.ClientCredentialsProvider({
     ...common,
     clientSecret: grant.clientSecret
    });

   case "private-key-jwt":
    return new sdk.PrivateKeyJwtProvider({
     ...common,
     privateKey: grant.privateKey,
     algorithm: grant.algorithm
    });

   case "enterprise-managed":
    return new sdk.CrossAppAccessProvider({
     ...common,
     clientSecret: grant.clientSecret,
     fetchFn: fetch,
     assertion: async context => (await sdk.requestJwtAuthorizationGrant({
      tokenEndpoint: grant.idpTokenEndpoint,
      audience: context.authorizationServerUrl,
      resource: context.resourceUrl,
      idToken: grant.idToken,
      clientId: grant.idpClientId,
      ...context.scope ? {
       scope: context.scope
      } : {},
      fetchFn: fetch
     })).jwtAuthGrant
    });

   case "jwt-bearer":
    return jwtBearerProvider(options, grant.assertion);
   }
  }
  function jwtBearerProvider(options, assertion) {
   let tokens;
   const refuse = () => {
    throw new Error("there is no user to ask in a pipeline");
   };
   return {
    redirectUrl: void 0,
    clientMetadata: {
     client_name: "mcp-gatehouse",
     redirect_uris: [],
     grant_types: [ "urn:ietf:params:oauth:grant-type:jwt-bearer" ],
     token_endpoint_auth_method: "none",
     ...options.scope ? {
      scope: options.scope
     } : {}
    },
    clientInformation: () => ({
     client_id: options.clientId,
     issuer: options.issuer
    }),
    tokens: () => tokens,
    saveTokens: saved => {
     tokens = saved;
    },
    redirectToAuthorization: refuse,
    saveCodeVerifier: () => {},
    codeVerifier: refuse,
    prepareTokenRequest: async scope => {
     const parameters = new URLSearchParams({
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      assertion: await assertion()
     });
     if (scope) parameters.set("scope", scope);
     return parameters;
    }
   };
  }
  function oauthFailure(sdk, error, options) {
   if (error instanceof gateway_outcome.R) return error;
   if (error instanceof wire.c) return new gateway_outcome.R("unreachable", `no answer from the authorization server: ${error.message}`, {
    transient: true,
    cause: error
   });
   const message = error instanceof Error ? error.message : String(error);
   if (error instanceof sdk.AuthorizationServerMismatchError) return new gateway_outcome.R("unauthenticated", `the gateway names another authorization server than 'oauth-issuer' (${options.issuer}): ${message.slice(0, 300)}`, {
    hint: "No credential was sent. If the server has moved, change oauth-issuer."
   });
   return new gateway_outcome.R("unauthenticated", `no token was issued: ${message.slice(0, 500)}`, {
    cause: error
   });
  }
  var from_inputs = __webpack_require__(32755);
  var output_path = __webpack_require__(21524);
  // CONCATENATED MODULE: ./build/shared/commands/call-settings.js
  async function readCallSettings(host, inputs) {
   const gateway = parseGatewayUrl(inputs.required("gateway-url"));
   const list = inputs.boolean("list");
   const {requests, batch} = await readRequests(host, inputs, list);
   const policyFile = inputs.text("policy");
   const headerName = inputs.text("retry-after-header");
   const requestIdHeaders = inputs.list("request-id-header");
   for (const name of [ headerName, ...requestIdHeaders ]) if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) throw new errors.e(`'${name.slice(0, 40)}' is not the name of an HTTP header`);
   return {
    gateway,
    list,
    requests,
    batch,
    transport: inputs.choice("transport"),
    protocol: inputs.choice("protocol"),
    policy: policyFile === "" ? void 0 : await (0, gateway_policy.T4)(policyFile, host.workspace),
    maxScope: inputs.choice("max-scope"),
    rateLimit: parseRateLimit(inputs.text("rate-limit")),
    timeoutMs: (inputs.number("timeout", 1) ?? 60) * 1e3,
    maxWaitMs: (inputs.number("max-wait") ?? 180) * 1e3,
    retries: Math.floor(inputs.number("retries") ?? 2),
    onError: inputs.choice("on-error"),
    concurrency: Math.floor(inputs.number("concurrency", 1) ?? 1),
    serverName: inputs.text("server-name"),
    requestIdHeaders,
    retryAfterHeader: headerName,
    resultFile: (0, output_path.X)(host, inputs, "result-file"),
    auditFile: (0, output_path.X)(host, inputs, "audit-file"),
    upload: await readUpload(host, inputs),
    credential: readCredential(host, inputs, gateway)
   };
  }
  async function readUpload(host, inputs) {
   const {uploadFromInputs} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(9096) ]).then(__webpack_require__.bind(__webpack_require__, 69096));
   return uploadFromInputs(host, inputs);
  }
  async function readRequests(host, inputs, list) {
   const tool = inputs.text("tool");
   const calls = inputs.text("calls");
   const given = [ list ? "list" : "", tool && "tool", calls && "calls" ].filter(Boolean);
   if (given.length !== 1) throw new errors.e(given.length === 0 ? `call needs one of the inputs 'tool', 'calls' and 'list'` : `the inputs '${given.join(`' and '`)}' exclude each other`);
   if (list) return {
    requests: [],
    batch: false
   };
   const pinText = inputs.text("schema");
   const idempotencyArgument = inputs.text("idempotency-argument") || void 0;
   if (tool !== "") {
    const request = {
     tool,
     arguments: await (0, arguments_text.We)(inputs.text("arguments")),
     pin: pinText === "" ? void 0 : await readPin(pinText, host.workspace),
     idempotencyArgument
    };
    return {
     requests: [ request ],
     batch: false
    };
   }
   for (const name of [ "arguments", "schema", "idempotency-argument" ]) {
    if (inputs.text(name) === "") continue;
    throw new errors.e(`with 'calls', '${name}' belongs in the items of the list`);
   }
   const items = await (0, arguments_text.jE)(calls, "calls");
   if (!Array.isArray(items) || items.length === 0) throw new errors.e(`input 'calls' must be a list of {tool, arguments}`);
   const requests = [];
   for (const [index, item] of items.entries()) requests.push(await readItem(item, `item ${index + 1} of 'calls'`, host));
   return {
    requests,
    batch: true
   };
  }
  const itemKeys = [ "tool", "arguments", "schema", "idempotency-argument" ];
  async function readItem(item, where, host) {
   if (!(0, gateway_json.Gv)(item) || item instanceof arguments_text.V7) throw new errors.e(`${where} must be an object with 'tool'`);
   for (const key of Object.keys(item)) {
    if (itemKeys.includes(key)) continue;
    const near = (0, inputs.pA)(key, itemKeys);
    throw new errors.e(`${where} has an unknown key '${key.slice(0, 40)}'${near ? `: did you mean '${near}'?` : ""}`);
   }
   const {tool, schema} = item;
   const args = item["arguments"] ?? {};
   const key = item["idempotency-argument"];
   if (typeof tool !== "string" || tool === "") throw new errors.e(`${where} names no 'tool'`);
   if (!(0, gateway_json.Gv)(args) || args instanceof arguments_text.V7) throw new errors.e(`'arguments' of ${where} must be an object`);
   if (key !== void 0 && typeof key !== "string") throw new errors.e(`'idempotency-argument' of ${where} must be the name of an argument`);
   const pin = schema === void 0 ? void 0 : await readPin(typeof schema === "string" ? schema : JSON.stringify(schema), host.workspace);
   return {
    tool,
    arguments: args,
    pin,
    idempotencyArgument: key
   };
  }
  const identityTimeoutMs = 6e4;
  const identityInputs = [ "token", "tenant-id", "client-id", "resource", "azure-subscription" ];
  function readCredential(host, inputs, gateway) {
   if (inputs.choice("oauth-grant") !== "") return readOAuth(host, inputs, gateway);
   const named = identityInputs.some(name => host.getInput(name).trim() !== "");
   if (!named && (0, proxy.B)(gateway.hostname)) return anonymous;
   return credentialFrom((0, from_inputs.fw)(host, inputs, {
    timeoutMs: identityTimeoutMs
   }));
  }
  function readOAuth(host, inputs, gateway) {
   if (inputs.text("token") !== "") throw new errors.e(`the inputs 'token' and 'oauth-grant' exclude each other`);
   const masker = new masking_masker.Masker(host);
   const issuer = inputs.required("oauth-issuer");
   const secret = name => {
    const value = inputs.required(name);
    masker.mask(value, name);
    return value;
   };
   return new OAuthCredential({
    gateway,
    grant: readGrant(host, inputs, issuer, secret),
    clientId: inputs.required("oauth-client-id"),
    issuer,
    scope: inputs.text("oauth-scope"),
    proxyFor: url => host.proxyFor(url),
    mask: token => masker.mask(token, "the gateway token", "process")
   });
  }
  function readGrant(host, inputs, issuer, secret) {
   switch (inputs.choice("oauth-grant")) {
   case "client-secret":
    return {
     kind: "client-secret",
     clientSecret: secret("oauth-client-secret")
    };

   case "private-key-jwt":
    return {
     kind: "private-key-jwt",
     privateKey: secret("oauth-private-key"),
     algorithm: inputs.text("oauth-private-key-algorithm")
    };

   case "enterprise-managed":
    return {
     kind: "enterprise-managed",
     clientSecret: secret("oauth-client-secret"),
     idToken: secret("oauth-id-token"),
     idpTokenEndpoint: inputs.required("oauth-idp-token-endpoint"),
     idpClientId: inputs.required("oauth-idp-client-id")
    };

   default:
    {
     if (inputs.text("oauth-assertion") !== "") {
      const assertion = secret("oauth-assertion");
      return {
       kind: "jwt-bearer",
       assertion: async () => assertion
      };
     }
     const audience = inputs.text("audience") || issuer;
     return {
      kind: "jwt-bearer",
      assertion: () => (0, from_inputs.Pt)(host, audience, identityTimeoutMs)
     };
    }
   }
  }
  // CONCATENATED MODULE: ./build/shared/commands/call.js
  const maxStructuredOutput = 64 * 1024;
  const call = async (host, inputs) => {
   try {
    return await run(host, inputs);
   } catch (error) {
    if (error instanceof gateway_outcome.R) return failed(host, error);
    const usage = error instanceof errors.e || error.exitCode === 2;
    host.setOutput("outcome", usage ? "usage" : "internal");
    throw error;
   }
  };
  async function run(host, inputs) {
   const settings = await readCallSettings(host, inputs);
   const notice = message => host.log.info(message);
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
    clientInfo: {
     name: "mcp-gatehouse",
     version: version.r
    },
    proxyFor: url => host.proxyFor(url),
    onNotice: notice,
    onDebug: message => host.log.debug(message)
   });
   const restoreConsole = captureConsole(host.log);
   try {
    const folder = privateFolder(host.tempDir, host.kind === "terminal");
    if (settings.list) return await list(host, settings, session, folder);
    return await callTools(host, settings, session, folder);
   } finally {
    await session.close();
    restoreConsole();
   }
  }
  async function list(host, settings, session, folder) {
   await session.identity();
   const tools = await session.listTools();
   if (!tools) throw new gateway_outcome.R("usage", "the REST form of the gateway has no list of tools", {
    hint: "Use transport mcp with the address of the MCP endpoint."
   });
   const {policy} = settings;
   const servers = policy ? (0, gateway_policy.Ov)(policy, settings.gateway) : [];
   host.print(renderTools(tools, tool => {
    const listed = (0, gateway_policy.sG)(servers, tool.name).toolClass;
    return listed && (0, gateway_policy.oC)(listed, tool.annotations);
   }));
   const file = settings.resultFile || external_node_path_.join(folder, "tools.json");
   writeJson(file, {
    tools
   });
   host.setOutput("outcome", "ok");
   host.setOutput("result", file);
   host.log.info(`${tools.length} tools; the list is in ${file}`);
   return {
    exitCode: 0
   };
  }
  async function callTools(host, settings, session, folder) {
   const {requests, batch} = settings;
   const auditFile = settings.auditFile || external_node_path_.join(folder, "audit.jsonl");
   const resultFile = settings.resultFile || external_node_path_.join(folder, `result-${Date.now()}-${process.pid}.json`);
   const audit = (0, output_path.T)("audit-file", () => new gateway_audit.S(auditFile, gateway_audit.f));
   (0, output_path.T)("result-file", () => writeJson(resultFile, null));
   const closed = [];
   const caller = new ToolCaller({
    session,
    policy: settings.policy,
    maxScope: settings.maxScope,
    audit: settings.upload ? keeping(audit, closed) : audit,
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
      const place = batch ? `[${index + 1}/${requests.length}] ` : "";
      host.log.info(`${place}${reportLine(report)}`);
      if (batch && report.message) host.log.warning(failureText(report));
     }
    });
   } finally {
    audit.close();
   }
   writeResults(resultFile, reports, batch);
   if (settings.upload) {
    const {rowOf} = await Promise.all([ __webpack_require__.e(7328), __webpack_require__.e(5450), __webpack_require__.e(5927) ]).then(__webpack_require__.bind(__webpack_require__, 95927));
    await settings.upload(closed.map(rowOf), auditFile);
   }
   for (const report of reports) if (report.toolClass === "secrets" && report.result) {
    maskResult(host, report);
    (0, cleanup.kL)(host, resultFile);
   }
   const decisive = decisiveReport(reports);
   if (!batch) {
    const text = printableResult(decisive);
    if (text) host.print(text);
   }
   setOutputs(host, decisive, {
    resultFile,
    auditFile
   });
   if (batch) host.setOutput("outcomes", JSON.stringify(reports.map(({outcome}) => outcome)));
   await host.writeSummary(summaryTable(reports, settings.gateway.host));
   host.log.info(`Result: ${resultFile}; audit records: ${auditFile}`);
   const exitCode = gateway_outcome.h[decisive.outcome];
   if (exitCode === 0) return {
    exitCode
   };
   return {
    exitCode,
    failure: `${decisive.outcome}: ${decisive.tool}: ${failureText(decisive)}`
   };
  }
  function keeping(audit, closed) {
   return {
    open: record => {
     const close = audit.open(record);
     return end => {
      close(end);
      closed.push({
       ...end
      });
     };
    }
   };
  }
  function setOutputs(host, report, files) {
   const {result} = report;
   host.setOutput("outcome", report.outcome);
   host.setOutput("result", files.resultFile);
   host.setOutput("audit-file", files.auditFile);
   host.setOutput("is-error", result ? String(result.isError) : "");
   host.setOutput("http-status", String(report.httpStatus ?? ""));
   host.setOutput("attempts", String(report.attempts));
   host.setOutput("latency-ms", String(report.latencyMs ?? ""));
   host.setOutput("request-id", redactor.O.redact(report.requestId));
   host.setOutput("structured", structuredOutput(host, report));
  }
  function structuredOutput(host, report) {
   const structured = report.result?.structured;
   if (structured === void 0 || report.toolClass === "secrets" || report.outcome !== "ok") return "";
   const text = JSON.stringify(redactor.O.redactValue(structured));
   if (text.length <= maxStructuredOutput) return text;
   host.log.info(`The structured content is larger than 64 KiB and only in the result file.`);
   return "";
  }
  function maskResult(host, report) {
   const masker = new masking_masker.Masker(host);
   const mask = value => {
    if (typeof value === "string") {
     if (value.length >= 4) masker.mask(value, `the result of ${report.tool}`);
     const nested = parsed(value);
     if (nested !== void 0) mask(nested);
    } else if (Array.isArray(value)) for (const item of value) mask(item); else if ((0, 
    gateway_json.Gv)(value)) for (const item of Object.values(value)) mask(item);
   };
   mask(report.result?.structured);
   mask(report.result?.text);
  }
  function parsed(text) {
   if (!/^\s*[[{]/.test(text)) return;
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  function failed(host, failure) {
   host.setOutput("outcome", failure.outcome);
   return {
    exitCode: gateway_outcome.h[failure.outcome],
    failure: `${failure.outcome}: ${failure.message}${failure.hint ? `. ${failure.hint}` : ""}`
   };
  }
 }),
 39925: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   RT: () => limitedChunks,
   g4: () => excerptBody,
   yR: () => readText
  });
  var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69669);
  const maxErrorBody = 64 * 1024;
  const maxErrorBodyMs = 1e3;
  async function excerptBody(body) {
   const chunks = [];
   let size = 0;
   const timer = setTimeout(() => body.destroy(), maxErrorBodyMs);
   try {
    for await (const chunk of body) {
     chunks.push(chunk);
     size += chunk.length;
     if (size >= maxErrorBody) break;
    }
   } catch {} finally {
    clearTimeout(timer);
   }
   return Buffer.concat(chunks).toString("utf8").slice(0, maxErrorBody);
  }
  async function* limitedChunks(body, maxBytes) {
   let size = 0;
   for await (const chunk of body.iterator({
    destroyOnReturn: false
   })) {
    size += chunk.length;
    if (size > maxBytes) {
     body.destroy();
     throw new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("protocol", `the answer is longer than ${maxBytes} bytes`, {
      executed: "maybe",
      hint: "Ask the tool for less: a page, a filter or a limit."
     });
    }
    yield chunk;
   }
  }
  async function readText(body, maxBytes) {
   const chunks = [];
   for await (const chunk of limitedChunks(body, maxBytes)) chunks.push(chunk);
   return Buffer.concat(chunks).toString("utf8");
  }
 }),
 88448: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => Connections,
   n: () => isOpen
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  const freshForMs = 50;
  class Connections {
   http=new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({
    keepAlive: true,
    maxFreeSockets: 16
   });
   https=new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({
    keepAlive: true,
    maxFreeSockets: 16
   });
   idleSince=new WeakMap;
   now;
   constructor(now) {
    this.now = now;
   }
   agentFor(secure) {
    return secure ? this.https : this.http;
   }
   answered(socket) {
    this.idleSince.set(socket, this.now());
   }
   async keepFresh() {
    await new Promise(resolve => setImmediate(resolve));
    const now = this.now();
    for (const agent of [ this.http, this.https ]) for (const socket of Object.values(agent.freeSockets).flatMap(sockets => sockets ?? [])) {
     const idle = now - (this.idleSince.get(socket) ?? Number.NEGATIVE_INFINITY);
     if (idle > freshForMs || !isOpen(socket)) socket.destroy();
    }
   }
   close() {
    this.http.destroy();
    this.https.destroy();
   }
  }
  function isOpen(socket) {
   return !socket.destroyed && socket.writable && !socket.readableEnded;
  }
 }),
 20366: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Kb: () => excerpt,
   TQ: () => isTerminalStatus,
   e3: () => wireFailure,
   tG: () => httpFailure
  });
  var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69669);
  var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53408);
  const excerptLength = 300;
  function excerpt(body) {
   let text = body;
   try {
    const json = JSON.parse(body);
    const record = json;
    const message = typeof record.error === "object" ? record.error?.message : record.message ?? record.error ?? void 0;
    if (typeof message === "string") text = message;
   } catch {
    if (/^\s*</.test(body)) {
     const title = /<title[^<>]*>([^<]{0,200})/i.exec(body.slice(0, 2048))?.[1];
     text = `an HTML page${title ? ` titled "${title.trim()}"` : ""}`;
    }
   }
   const line = text.replace(/\s+/g, " ").trim();
   return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
  }
  function isTerminalStatus(status) {
   return status === 401 || status === 403 || status === 407 || status === 408 || status === 425 || status === 429 || status >= 500 || status >= 300 && status < 400;
  }
  function httpFailure(operation, status, headers, body, context) {
   const said = excerpt(body);
   const isGateways = status === 401 || status === 403 || status === 429;
   const told = said && (isGateways || !context.quiet) ? `: ${said}` : "";
   const answered = `the gateway answered ${status}${told}`;
   const maybe = operation.kind === "call" ? "maybe" : "no";
   if (status === 401) return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("unauthenticated", answered, {
    hint: hintFor401(said, headers, context)
   });
   if (status === 429 || status === 403 && isQuota(headers, said, context)) {
    const wait = (0, _retry_after_js__WEBPACK_IMPORTED_MODULE_1__.V)(headers, body, context.retryAfterHeader);
    const when = wait === void 0 ? "" : ` The gateway says to wait ${Math.ceil(wait / 1e3)} s.`;
    const hint = status === 403 ? `This is a used-up quota (quota-by-key in API Management), not a missing permission.${when}` : `The gateway's rate limit was met.${when} Other jobs with the same identity share it: lower 'rate-limit', or raise 'max-wait'.`;
    return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("rate-limited", answered, {
     hint
    });
   }
   if (status === 403) return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("denied", answered, {
    hint: hintFor403(said, headers, context)
   });
   if (status >= 300 && status < 400) return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("protocol", redirectMessage(status, headers), {
    hint: `The token is not sent elsewhere. If the new address is the gateway's, use it as 'gateway-url'.`
   });
   if (status === 407) return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("unreachable", "a proxy on the way requires its own credentials (407)", {
    hint: "Put them into the HTTPS_PROXY address of the job."
   });
   if (status === 408 || status === 425 || status === 502 || status === 503 || status === 504) return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("unreachable", answered, {
    executed: maybe,
    transient: true,
    hint: "The gateway is up, but the MCP server behind it did not answer it."
   });
   return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("protocol", answered, {
    executed: maybe,
    hint: hintFor500(body)
   });
  }
  function hintFor401(said, headers, context) {
   const challenge = headers.get("www-authenticate") ?? "";
   if (/^\s*(?:basic|digest|negotiate|ntlm)\b/i.test(challenge) && !/\bbearer\b/i.test(challenge)) {
    const scheme = challenge.trim().split(/[\s,]/, 1)[0].slice(0, 10);
    return `What answers here asks for ${scheme} authentication and knows no tokens: is 'gateway-url' the address of the gateway, or does a proxy or web server in front of it ask first?`;
   }
   if (/subscription key/i.test(said)) return `This API of API Management wants a subscription key besides the token: let it require none ('Subscription required' off), since a key would be a stored credential.`;
   if (/JWT not present|no authorization header/i.test(said)) return "The gateway saw no token: does a proxy on the way drop the Authorization header? In API Management the token must be validated at the MCP server, as it is not forwarded to the API behind.";
   if (/expired|lifetime/i.test(said)) return `The token is too old for the gateway. Its clock-skew is 0 s by default in API Management; get the token in the step that calls.`;
   if (/audience/i.test(said)) return `The gateway expects another audience: 'resource' must name the gateway's app registration. Version 2 tokens carry its GUID as audience, version 1 tokens its api:// URI.`;
   const missing = missingRole(context);
   if (missing) return `${missing} API Management answers 401 to a missing role, too.`;
   if (/issuer/i.test(said)) return "The gateway trusts another issuer: the token version (1 or 2) or the tenant differs.";
   if (/error="?invalid_token/i.test(challenge)) return "The gateway considers the token invalid: check its audience, tenant and lifetime.";
   return "The gateway did not accept the token: check audience (resource), tenant and roles.";
  }
  function hintFor403(said, headers, context) {
   const challenge = headers.get("www-authenticate") ?? "";
   if (/insufficient_scope/i.test(challenge)) {
    const scope = /scope="([^"]{1,200})"/i.exec(challenge)?.[1];
    return missingRole(context) ?? `The token lacks a permission${scope ? `; the gateway asks for ${scope}` : ""}. Assign the app role to the pipeline's service principal.`;
   }
   return missingRole(context) ?? (/ip|address/i.test(said) ? `The gateway may filter by address: a hosted runner's address changes, use a runner inside the network.` : "The gateway knows the caller and refuses this call. Assign the needed app role, or ask whether an address filter stands in the way.");
  }
  function missingRole(context) {
   const {grants, neededRole} = context;
   if (!grants || !neededRole || grants.includes(neededRole)) return;
   const has = grants.length > 0 ? grants.slice(0, 10).join(", ") : "no roles at all";
   return `The tool needs ${neededRole} and the token has ${has}: assign that app role to the pipeline's service principal.`;
  }
  function isQuota(headers, said, context) {
   return (0, _retry_after_js__WEBPACK_IMPORTED_MODULE_1__.V)(headers, "", context.retryAfterHeader) !== void 0 || /out of call volume quota|quota (?:is |was )?exceeded|quota will be replenished/i.test(said);
  }
  function hintFor500(body) {
   const activity = /"activityId"\s*:\s*"([\w-]{8,64})"/.exec(body)?.[1];
   if (activity) return `A policy or the backend of API Management failed. Its log has the reason under activity id ${activity}.`;
   return "The server failed while it handled the request; its log, or the gateway’s, has the reason.";
  }
  function redirectMessage(status, headers) {
   const location = headers.get("location");
   let target = "elsewhere";
   try {
    const url = new URL(location ?? "");
    target = `to ${url.origin}${url.pathname}`;
   } catch {}
   return `the gateway redirects (${status}) ${target}, which is not followed with the token`;
  }
  function wireFailure(operation, error, url) {
   const {code} = error;
   if (error.sent) return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("unreachable", `the connection to ${url.host} broke before the answer was complete (${code})`, {
    executed: operation.kind === "call" ? "maybe" : "no",
    transient: true,
    cause: error
   });
   const certificate = /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH)/.test(code);
   let hint = "Is the address right, and can this runner reach it?";
   if (certificate) hint = `The gateway's certificate is not trusted here. For a private authority set NODE_EXTRA_CA_CERTS to its certificate file.`; else if (code === "ENOTFOUND" || code === "EAI_AGAIN") hint = `The name does not resolve. A gateway inside a virtual network is not visible from hosted runners: use a runner in that network.`; else if (code.startsWith("proxy")) hint = "Check HTTPS_PROXY and NO_PROXY of the job.";
   return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__.R("unreachable", `no connection to ${url.host}: ${error.message}`, {
    hint,
    transient: !certificate && code !== "insecure",
    cause: error
   });
  }
 }),
 69669: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   R: () => CallFailure,
   h: () => exitCodes
  });
  const exitCodes = {
   ok: 0,
   internal: 1,
   usage: 2,
   unauthenticated: 3,
   denied: 4,
   "tool-error": 5,
   "invalid-input": 6,
   "tool-not-found": 7,
   "rate-limited": 8,
   unreachable: 9,
   unknown: 10,
   protocol: 11,
   "output-schema": 12,
   "input-required": 13,
   timeout: 14
  };
  class CallFailure extends Error {
   name="CallFailure";
   outcome;
   hint;
   executed;
   transient;
   constructor(outcome, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : {
     cause: options.cause
    });
    this.outcome = outcome;
    this.hint = options.hint ?? "";
    this.executed = options.executed ?? "no";
    this.transient = options.transient ?? false;
   }
   inDoubt() {
    return new CallFailure(this.outcome, this.message, {
     hint: this.hint,
     executed: "maybe",
     transient: this.transient,
     cause: this.cause
    });
   }
   as(outcome, hint = this.hint) {
    return new CallFailure(outcome, this.message, {
     hint,
     executed: this.executed,
     transient: this.transient,
     cause: this.cause
    });
   }
  }
 }),
 84641: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G: () => toolResult
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97527);
  function toolResult(raw) {
   if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(raw) || !(Array.isArray(raw["content"]) || "structuredContent" in raw || "isError" in raw)) return {
    raw,
    isError: false,
    structured: raw,
    text: typeof raw === "string" ? raw : ""
   };
   const content = Array.isArray(raw["content"]) ? raw["content"] : [];
   const text = content.map(part => {
    if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(part)) return "";
    if (part["type"] === "text") return String(part["text"] ?? "");
    if (part["type"] === "resource_link") return `[resource ${String(part["uri"] ?? "")}]`;
    return `[${String(part["type"] ?? "unknown")} content]`;
   }).join("\n");
   return {
    raw,
    isError: raw["isError"] === true,
    structured: raw["structuredContent"],
    text
   };
  }
 }),
 37072: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => sendOnWire,
   c: () => WireError
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
  var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
  var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21035);
  var _connections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88448);
  var _header_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54816);
  class WireError extends Error {
   name="WireError";
   sent;
   code;
   constructor(message, sent, code, cause) {
    super(message, {
     cause
    });
    this.sent = sent;
    this.code = code;
   }
  }
  const endedBefore = "ended-before";
  async function sendOnWire(request) {
   const {url, signal, connections} = request;
   signal?.throwIfAborted();
   if (url.protocol !== "https:" && !(0, _proxy_js__WEBPACK_IMPORTED_MODULE_5__.B)(url.hostname)) throw new WireError(`refusing plain http to ${url.host}`, false, "insecure");
   if (request.proxy) {
    const tunnel = await openTunnel(request, new URL(request.proxy));
    return exchange(request, {
     tunnel
    });
   }
   if (connections && request.onlyFresh) await connections.keepFresh();
   try {
    return await exchange(request, {
     connections
    });
   } catch (error) {
    if (!(error instanceof WireError) || error.code !== endedBefore) throw error;
    return exchange(request, {});
   }
  }
  function exchange(request, {tunnel, connections}) {
   const {url, signal} = request;
   const secure = url.protocol === "https:";
   return new Promise((resolve, reject) => {
    let sent = false;
    const headers = {
     ...request.headers,
     "accept-encoding": "identity"
    };
    if (request.body !== void 0) headers["content-length"] = String(Buffer.byteLength(request.body));
    const options = {
     method: request.method,
     headers,
     ...tunnel ? {
      createConnection: () => tunnel
     } : {
      agent: connections ? connections.agentFor(secure) : false
     }
    };
    const outgoing = secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request(url, options) : node_http__WEBPACK_IMPORTED_MODULE_0__.request(url, options);
    const connectTimer = setTimeout(() => {
     outgoing.destroy(new WireError(`no connection to ${url.host} within ${request.connectTimeoutMs / 1e3} s`, false, "connect-timeout"));
    }, request.connectTimeoutMs);
    const onAbort = () => outgoing.destroy(new Error("aborted"));
    signal?.addEventListener("abort", onAbort, {
     once: true
    });
    const cleanUp = () => {
     clearTimeout(connectTimer);
     signal?.removeEventListener("abort", onAbort);
    };
    const connected = () => {
     sent = true;
     clearTimeout(connectTimer);
     request.onSend?.();
    };
    outgoing.once("socket", socket => {
     if (outgoing.reusedSocket) {
      if ((0, _connections_js__WEBPACK_IMPORTED_MODULE_6__.n)(socket)) return connected();
      outgoing.destroy(new WireError("the kept connection had ended", false, endedBefore));
     } else if (secure) if (tunnel) connected(); else socket.once("secureConnect", connected); else if (socket.connecting) socket.once("connect", connected); else connected();
    });
    const fail = error => {
     cleanUp();
     if (signal?.aborted) return reject(signal.reason);
     if (error instanceof WireError) return reject(error);
     reject(new WireError(error.message, sent, error.code ?? "error", error));
    };
    outgoing.once("error", fail);
    outgoing.once("response", incoming => {
     cleanUp();
     const {socket} = incoming;
     incoming.once("end", () => connections?.answered(socket));
     const onBodyAbort = () => incoming.destroy(new Error("aborted"));
     signal?.addEventListener("abort", onBodyAbort, {
      once: true
     });
     incoming.once("close", () => signal?.removeEventListener("abort", onBodyAbort));
     resolve({
      status: incoming.statusCode ?? 0,
      headers: _header_fields_js__WEBPACK_IMPORTED_MODULE_7__.B.ofRaw(incoming.rawHeaders),
      body: decoded(incoming)
     });
    });
    outgoing.end(request.body);
   });
  }
  function decoded(incoming) {
   const decoder = decoderFor(incoming.headers["content-encoding"]);
   const body = decoder ? (0, node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(incoming, decoder, () => {}) : incoming;
   body.on("error", () => {});
   return body;
  }
  function decoderFor(encoding) {
   switch (encoding?.trim().toLowerCase()) {
   case "gzip":
   case "x-gzip":
    return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip();

   case "deflate":
    return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createInflate();

   case "br":
    return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createBrotliDecompress();

   default:
    return;
   }
  }
  function openTunnel(request, proxy) {
   const {url, signal} = request;
   const target = `${url.hostname}:${url.port || 443}`;
   return new Promise((resolve, reject) => {
    const headers = {
     host: target
    };
    if (proxy.username) {
     const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
     headers["proxy-authorization"] = `Basic ${Buffer.from(credentials).toString("base64")}`;
    }
    const options = {
     host: proxy.hostname.replace(/^\[|\]$/g, ""),
     port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
     method: "CONNECT",
     path: target,
     headers,
     agent: false,
     timeout: request.connectTimeoutMs
    };
    const connect = proxy.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request(options) : node_http__WEBPACK_IMPORTED_MODULE_0__.request(options);
    const fail = (message, code, cause) => {
     signal?.removeEventListener("abort", onAbort);
     connect.destroy();
     reject(signal?.aborted ? signal.reason : new WireError(message, false, code, cause));
    };
    const onAbort = () => fail("aborted", "aborted");
    signal?.addEventListener("abort", onAbort, {
     once: true
    });
    connect.once("timeout", () => fail(`the proxy ${proxy.host} does not answer`, "proxy-timeout"));
    connect.once("error", error => fail(`the proxy ${proxy.host} failed: ${error.message}`, error.code ?? "proxy", error));
    connect.once("response", answer => {
     answer.resume();
     fail(`the proxy ${proxy.host} answered ${answer.statusCode}`, "proxy-refused");
    });
    connect.once("connect", (answer, socket) => {
     if (answer.statusCode !== 200) {
      socket.destroy();
      return fail(`the proxy ${proxy.host} refused ${target} with ${answer.statusCode}`, "proxy-refused");
     }
     const secured = node_tls__WEBPACK_IMPORTED_MODULE_3__.connect({
      socket,
      servername: url.hostname
     });
     secured.setTimeout(request.connectTimeoutMs, () => secured.destroy(new Error("TLS handshake timed out")));
     secured.once("error", error => fail(error.message, error.code ?? "tls", error));
     secured.once("secureConnect", () => {
      secured.setTimeout(0);
      secured.removeAllListeners("error");
      signal?.removeEventListener("abort", onAbort);
      resolve(secured);
     });
    });
    connect.end();
   });
  }
 })
};
