"use strict";

exports.id = 1558;

exports.ids = [ 1558 ];

exports.modules = {
 51558: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V: () => followWithinOrigin,
   createTransport: () => createTransport,
   w: () => TransportError
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21035);
  const defaultBodyLimit = 1024 * 1024;
  class TransportError extends Error {
   name="TransportError";
   retryable;
   constructor(message, retryable) {
    super(message);
    this.retryable = retryable;
   }
  }
  function createTransport(proxyFor, bodyLimit = defaultBodyLimit) {
   return async (request, signal) => {
    const url = new URL(request.url);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && (0, _proxy_js__WEBPACK_IMPORTED_MODULE_2__.B)(url.hostname))) throw new TransportError(`${url.host} is not reached over https: nothing was sent`, false);
    const proxy = proxyFor(request.url);
    const agent = proxy === void 0 ? void 0 : await proxyAgent(proxy, url.protocol);
    return new Promise((resolve, reject) => {
     const fail = error => reject(explain(error, url.host, proxy));
     const body = request.bytes ?? request.body ?? "";
     const options = {
      method: request.method,
      headers: {
       ...request.headers,
       ...request.method === "GET" ? {} : {
        "Content-Length": Buffer.byteLength(body)
       }
      },
      signal,
      ...agent ? {
       agent
      } : {}
     };
     const sent = (url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request(url, options, answer => {
      const chunks = [];
      let size = 0;
      answer.on("data", chunk => {
       chunks.push(chunk);
       size += chunk.length;
       if (size > bodyLimit) sent.destroy(new TransportError(`the answer of ${url.host} is larger than ${bodyLimit} bytes`, false));
      });
      answer.on("error", fail);
      answer.on("end", () => resolve({
       status: answer.statusCode ?? 0,
       headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [ name, String(value) ])),
       body: Buffer.concat(chunks).toString("utf8")
      }));
     });
     sent.on("error", fail);
     sent.end(request.method === "GET" ? void 0 : body);
    });
   };
  }
  async function proxyAgent(proxy, protocol) {
   if (protocol === "http:") {
    const {HttpProxyAgent} = await Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(1970) ]).then(__webpack_require__.t.bind(__webpack_require__, 81970, 19));
    return new HttpProxyAgent(proxy);
   }
   const {HttpsProxyAgent} = await Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(3669) ]).then(__webpack_require__.t.bind(__webpack_require__, 3669, 19));
   return new HttpsProxyAgent(proxy);
  }
  const causes = {
   ECONNREFUSED: "it refuses connections",
   ECONNRESET: "the connection was cut",
   EPIPE: "the connection was cut",
   ETIMEDOUT: "the connection timed out",
   ENOTFOUND: "its name cannot be resolved",
   EAI_AGAIN: "its name cannot be resolved at the moment",
   EHOSTUNREACH: "there is no route to it",
   ENETUNREACH: "there is no route to it"
  };
  function explain(error, host, proxy) {
   if (error.name === "AbortError" || error.name === "TimeoutError") return error;
   if (error instanceof TransportError) return error;
   const code = String(error.code ?? "");
   const via = proxy === void 0 ? "" : ` through the proxy ${new URL(proxy).host}`;
   if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_/.test(code)) return new TransportError(`the certificate of ${host}${via} is not trusted (${code}): put its root into a PEM file named by NODE_EXTRA_CA_CERTS on the agent or runner`, false);
   const cause = causes[code] ?? (code || error.message);
   return new TransportError(`no answer from ${host}${via}: ${cause}`, true);
  }
  const maxRedirects = 3;
  const redirects = [ 301, 302, 307, 308 ];
  function followWithinOrigin(transport) {
   return async (request, signal) => {
    let url = request.url;
    for (let followed = 0; ;followed++) {
     const answer = await transport({
      ...request,
      url
     }, signal);
     const target = redirects.includes(answer.status) ? answer.headers["location"] : void 0;
     const next = target !== void 0 && URL.canParse(target, url) ? new URL(target, url) : null;
     if (!next || next.origin !== new URL(url).origin || followed === maxRedirects) return answer;
     url = next.href;
    }
   };
  }
 })
};
