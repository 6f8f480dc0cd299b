"use strict";

exports.id = 7583;

exports.ids = [ 7583 ];

exports.modules = {
 87583: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => HttpClient
  });
  var _shared_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21035);
  class HttpClient {
   userAgent;
   handlers;
   constructor(userAgent, handlers = []) {
    this.userAgent = userAgent;
    this.handlers = handlers;
   }
   getAgent() {}
   getAgentDispatcher() {}
   async getJson(url) {
    const headers = {
     accept: "application/json",
     ...this.userAgent !== void 0 && {
      "user-agent": this.userAgent
     }
    };
    for (const handler of this.handlers) handler.prepareRequest({
     headers
    });
    const {createTransport} = await __webpack_require__.e(1558).then(__webpack_require__.bind(__webpack_require__, 51558));
    const {status: statusCode, body} = await createTransport(_shared_proxy_js__WEBPACK_IMPORTED_MODULE_0__.U)({
     method: "GET",
     url,
     headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name, String(value) ]))
    }, AbortSignal.timeout(timeoutMs));
    if (statusCode === 404) return {
     statusCode,
     result: null
    };
    if (statusCode < 200 || statusCode > 299) throw Object.assign(new Error(`HTTP ${statusCode}`), {
     statusCode
    });
    return {
     statusCode,
     result: JSON.parse(body)
    };
   }
  }
  const timeoutMs = 6e4;
 })
};
