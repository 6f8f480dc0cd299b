"use strict";

exports.id = 1186;

exports.ids = [ 1186 ];

exports.modules = {
 27978: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   O: () => ApiClient
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _gateway_header_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54816);
  var _gateway_retry_after_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53408);
  var _identity_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51558);
  const mostAttempts = 6;
  const requestTimeoutMs = 6e4;
  const mostRedirects = 3;
  const redirects = [ 301, 302, 307, 308 ];
  const unnamedWaitMs = 6e4;
  const mostWaitMs = 70 * 6e4;
  class ApiClient {
   requests=0;
   service;
   ports;
   blockedUntil=0;
   waitedMs=0;
   constructor(service, ports) {
    this.service = service;
    this.ports = ports;
   }
   async get(url, headers = {}) {
    const {clock} = this.ports;
    for (let attempt = 1; ;attempt++) {
     const blockedMs = this.blockedUntil - clock.now();
     if (blockedMs > 0) await this.wait(blockedMs, "asks for a pause");
     const answer = await this.send(url, headers);
     if ("problem" in answer) {
      if (!answer.isPassing || attempt >= mostAttempts) throw this.failure(answer.problem);
      await this.wait(backOffMs(attempt, clock), `did not answer (${answer.problem})`);
      continue;
     }
     const limit = this.limitOf(answer, attempt);
     if (limit === void 0) {
      this.noteDelay(answer);
      return answer;
     }
     if (attempt >= mostAttempts) throw this.failure(`it still answers ${answer.status} after ${attempt} attempts`);
     await this.wait(limit.ms, limit.why);
    }
   }
   async send(address, headers) {
    let url = address;
    for (let followed = 0; ;followed++) {
     this.refuseElsewhere(url);
     let answer;
     try {
      this.requests++;
      answer = await this.ports.transport({
       method: "GET",
       url: url.href,
       headers: {
        ...this.service.headers,
        ...headers
       }
      }, AbortSignal.timeout(requestTimeoutMs));
     } catch (error) {
      const isPassing = !(error instanceof _identity_transport_js__WEBPACK_IMPORTED_MODULE_1__.w) || error.retryable;
      const isTimeout = error.name === "TimeoutError";
      const problem = isTimeout ? `no answer in ${requestTimeoutMs / 1e3} s` : error.message;
      return {
       problem,
       isPassing
      };
     }
     const target = redirects.includes(answer.status) ? answer.headers["location"] : void 0;
     if (target === void 0 || !URL.canParse(target, url.href)) return answer;
     if (followed === mostRedirects) return {
      problem: "it redirects again and again",
      isPassing: false
     };
     url = new URL(target, url);
    }
   }
   refuseElsewhere(url) {
    if (url.origin === this.service.base.origin && url.username === "" && url.password === "") return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`${this.service.name} leads to ${url.host}, which is not ${this.service.base.host}: nothing was sent there`, 2);
   }
   limitOf(answer, attempt) {
    const {status, headers, body} = answer;
    const {clock} = this.ports;
    const asked = (0, _gateway_retry_after_js__WEBPACK_IMPORTED_MODULE_2__.V)(new _gateway_header_fields_js__WEBPACK_IMPORTED_MODULE_3__.B(headers), "", "retry-after", clock.now());
    if (status === 403 || status === 429) {
     if (headers["x-ratelimit-remaining"] === "0") {
      const ms = untilReset(answer, clock);
      if (ms !== void 0) return {
       ms: asked ?? ms,
       why: "has no requests left in its rate limit"
      };
     }
     const isSecondary = /secondary rate limit|abuse detection|exceeding usage/i.test(body);
     if (status === 429 || asked !== void 0 || isSecondary) {
      const ms = asked ?? unnamedWaitMs * 2 ** (attempt - 1);
      return {
       ms,
       why: "asks to slow down (secondary rate limit)"
      };
     }
    }
    if (status === 408 || status >= 500) return {
     ms: asked ?? backOffMs(attempt, clock),
     why: `answered ${status}`
    };
    return;
   }
   noteDelay(answer) {
    const {clock} = this.ports;
    const asked = (0, _gateway_retry_after_js__WEBPACK_IMPORTED_MODULE_2__.V)(new _gateway_header_fields_js__WEBPACK_IMPORTED_MODULE_3__.B(answer.headers), "", "retry-after", clock.now());
    const isUsedUp = answer.headers["x-ratelimit-remaining"] === "0";
    const ms = asked ?? (isUsedUp ? untilReset(answer, clock) : void 0);
    if (ms !== void 0) this.blockedUntil = clock.now() + ms;
   }
   async wait(ms, why) {
    const {name} = this.service;
    if (this.waitedMs + ms > mostWaitMs) throw this.failure(`it ${why}, and would have to be waited for another ${Math.ceil(ms / 1e3)} s: more than ${mostWaitMs / 6e4} minutes in all. Run the step again later`);
    this.waitedMs += ms;
    this.ports.notice(`${name} ${why}: waiting ${Math.ceil(ms / 1e3)} s.`);
    await this.ports.clock.sleep(ms, (new AbortController).signal);
   }
   failure(problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`${this.service.name} cannot be asked: ${problem}`, 2);
   }
  }
  function backOffMs(attempt, clock) {
   return (.5 + clock.random() / 2) * Math.min(3e4, 500 * 2 ** (attempt - 1));
  }
  function untilReset({headers}, clock) {
   const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1e3;
   if (!Number.isFinite(reset)) return;
   const date = Date.parse(headers["date"] ?? "");
   return Math.max(1e3, reset - (Number.isNaN(date) ? clock.now() : date) + 1e3);
  }
 }),
 7375: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   f: () => pagedSource
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23959);
  function pagedSource(service) {
   const {provider, organization, name, client, first} = service;
   return {
    provider,
    organization,
    first,
    client,
    async page(address, known) {
     const answer = await client.get(address, known?.etag === void 0 ? {} : {
      "if-none-match": known.etag
     });
     if (answer.status === 304 && known) return known;
     if (answer.status !== 200) throw service.refusal(answer);
     const items = service.items((0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer.body, name));
     if (!items) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`${name} lists repositories in an unknown form`, 2);
     const next = service.next(answer, address);
     const {etag} = answer.headers;
     return {
      address: address.href,
      ...etag !== void 0 && {
       etag
      },
      ...next && {
       next: next.href
      },
      ...await sorted(items, service, known)
     };
    }
   };
  }
  async function sorted(items, service, known) {
   const before = new Set(known?.repositories.map(({id}) => id));
   const repositories = [];
   const leftOut = {};
   for (const item of items) {
    const isObject = typeof item === "object" && item !== null;
    const entry = isObject ? await service.entry(item, id => before.has(id)) : void 0;
    const reason = entry ? entry.leftOut : "unknown";
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1; else if (entry) repositories.push(entry.repository);
   }
   return {
    repositories,
    leftOut
   };
  }
 })
};
