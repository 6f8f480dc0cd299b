"use strict";

exports.id = 569;

exports.ids = [ 569 ];

exports.modules = {
 60569: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B2: () => Deadline,
   Fd: () => retryableStatus,
   LH: () => withRetries,
   dw: () => RetryableError
  });
  var _identity_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39338);
  var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51558);
  const mostAttempts = 5;
  const firstDelayMs = 500;
  const longestDelayMs = 8e3;
  class Deadline {
   signal;
   timeoutMs;
   setBy;
   end;
   clock;
   constructor(clock, timeoutMs, setBy = " (input 'timeout')") {
    this.clock = clock;
    this.timeoutMs = timeoutMs;
    this.setBy = setBy;
    this.end = clock.now() + timeoutMs;
    this.signal = AbortSignal.timeout(timeoutMs);
   }
   remainingMs() {
    return Math.max(0, this.end - this.clock.now());
   }
  }
  class RetryableError extends Error {
   name="RetryableError";
   retryAfterMs;
   untilDeadline;
   constructor(message, options = {}) {
    super(message);
    this.retryAfterMs = options.retryAfterMs;
    this.untilDeadline = options.untilDeadline ?? false;
   }
  }
  async function withRetries(what, {log, clock, deadline}, attempt) {
   for (let count = 1; ;count++) {
    const started = clock.now();
    try {
     const result = await attempt();
     const said = `${what}: attempt ${count} succeeded after ${clock.now() - started} ms`;
     if (count === 1) log.debug(said); else log.info(said);
     return result;
    } catch (error) {
     const failure = asRetryable(error);
     const said = error instanceof Error ? firstLine(error.message) : "";
     if (deadline.signal.aborted) throw timedOut(what, deadline, count, failure?.message);
     if (!failure) {
      log.info(`${what}: attempt ${count} failed: ${said}`);
      throw error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_1__.w ? new _identity_error_js__WEBPACK_IMPORTED_MODULE_0__.l("unreachable", `${what}: ${error.message}`) : error;
     }
     const delay = failure.retryAfterMs ?? clock.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** (count - 1));
     const last = count >= mostAttempts && !failure.untilDeadline;
     if (last || delay >= deadline.remainingMs()) {
      log.info(`${what}: attempt ${count} failed: ${said}`);
      const why = last ? "" : `; ${waitTooLong(failure, deadline)}`;
      throw new _identity_error_js__WEBPACK_IMPORTED_MODULE_0__.l("unreachable", `${what}: given up after ${count} ${count === 1 ? "attempt" : "attempts"}: ${failure.message}${why}`);
     }
     log.info(`${what}: attempt ${count} failed: ${said}; next attempt in ${(delay / 1e3).toFixed(1)} s`);
     await clock.sleep(delay, deadline.signal).catch(() => {
      throw timedOut(what, deadline, count, failure.message);
     });
    }
   }
  }
  function retryableStatus(answer, clock, detail = "") {
   if (answer.status !== 408 && answer.status !== 429 && answer.status < 500) return;
   const retryAfterMs = retryAfter(answer.headers["retry-after"], clock);
   return new RetryableError(detail ? `HTTP ${answer.status} ${detail}` : `HTTP ${answer.status}`, retryAfterMs === void 0 ? {} : {
    retryAfterMs
   });
  }
  function retryAfter(text, clock) {
   if (text === void 0) return;
   if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1e3;
   const date = Date.parse(text);
   return Number.isNaN(date) ? void 0 : Math.max(0, date - clock.now());
  }
  function asRetryable(error) {
   if (error instanceof RetryableError) return error;
   return error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_1__.w && error.retryable ? new RetryableError(error.message) : void 0;
  }
  function waitTooLong(failure, deadline) {
   return failure.retryAfterMs === void 0 ? `the time limit of ${deadline.timeoutMs / 1e3} s is over${deadline.setBy}` : `the server asks to wait ${Math.ceil(failure.retryAfterMs / 1e3)} s, longer than what is left of the time limit of ${deadline.timeoutMs / 1e3} s${deadline.setBy}`;
  }
  function timedOut(what, deadline, count, last) {
   const cause = last ? `; the last failure was: ${last}` : "";
   return new _identity_error_js__WEBPACK_IMPORTED_MODULE_0__.l("unreachable", `${what}: no answer within ${deadline.timeoutMs / 1e3} s${deadline.setBy}, in attempt ${count}${cause}`);
  }
  const firstLine = text => text.split("\n", 1)[0];
 }),
 39338: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   l: () => IdentityError
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  class IdentityError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q {
   name="IdentityError";
   kind;
   constructor(kind, message) {
    super(message, kind === "configuration" ? 2 : 1);
    this.kind = kind;
   }
  }
 })
};
