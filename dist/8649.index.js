export const id = 8649;

export const ids = [ 8649, 1558 ];

export const modules = {
 51558: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
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
       if (size > bodyLimit) sent.destroy(new Error(`its answer is larger than ${bodyLimit} bytes`));
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
   const code = String(error.code ?? "");
   const via = proxy === void 0 ? "" : ` through the proxy ${new URL(proxy).host}`;
   if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_/.test(code)) return new TransportError(`the certificate of ${host}${via} is not trusted (${code}): put its root into a PEM file named by NODE_EXTRA_CA_CERTS on the agent or runner`, false);
   const cause = causes[code] ?? (code || error.message);
   return new TransportError(`no answer from ${host}${via}: ${cause}`, true);
  }
 }),
 58649: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   azureComments: () => azureComments
  });
  var _identity_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51558);
  var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40199);
  const limit = 15e4;
  const bodyLimit = 32 * 1024 * 1024;
  const apiVersion = "7.1";
  function azureComments(target, proxyFor, signal) {
   const transport = (0, _identity_transport_js__WEBPACK_IMPORTED_MODULE_0__.createTransport)(proxyFor, bodyLimit);
   const base = `${target.collectionUrl}${encodeURIComponent(target.project)}/_apis/git/repositories/${encodeURIComponent(target.repositoryId)}/pullRequests/${target.pullRequest}/threads`;
   async function send(method, path, body) {
    const answer = await transport({
     method,
     url: `${base}${path}?api-version=${apiVersion}`,
     headers: {
      authorization: `Bearer ${target.token}`,
      accept: "application/json",
      "content-type": "application/json",
      "x-tfs-fedauthredirect": "Suppress"
     },
     ...body && {
      body: JSON.stringify(body)
     }
    }, signal).catch(error => {
     if (error instanceof _identity_transport_js__WEBPACK_IMPORTED_MODULE_0__.w) throw new _comments_js__WEBPACK_IMPORTED_MODULE_1__.Z(error.message);
     throw error;
    });
    if (answer.status >= 200 && answer.status < 300) return parse(answer.body);
    throw refusal(answer.status, answer.body);
   }
   const status = open => open ? "active" : "fixed";
   return {
    limit,
    async find(marker) {
     const {value = []} = await send("GET", "");
     const found = [];
     for (const thread of value) {
      const first = thread.comments?.[0];
      if (thread.isDeleted || !first?.content || first.isDeleted) continue;
      if (first.commentType === "system" || !first.content.includes(marker)) continue;
      found.push({
       id: `${thread.id}/${first.id}`,
       body: first.content
      });
     }
     return found;
    },
    async create(body, open) {
     const comments = [ {
      parentCommentId: 0,
      content: body,
      commentType: "text"
     } ];
     await send("POST", "", {
      comments,
      status: status(open)
     });
    },
    async update(id, body, open) {
     const [thread, comment] = id.split("/");
     await send("PATCH", `/${thread}/comments/${comment}`, {
      content: body
     });
     await send("PATCH", `/${thread}`, {
      status: status(open)
     });
    }
   };
  }
  function parse(body) {
   try {
    return JSON.parse(body);
   } catch {
    throw new _comments_js__WEBPACK_IMPORTED_MODULE_1__.Z("Azure Repos answered with something that is not JSON");
   }
  }
  function refusal(status, body) {
   let message = "";
   try {
    message = String(JSON.parse(body).message ?? "").slice(0, 200);
   } catch {}
   if (status === 401) return new _comments_js__WEBPACK_IMPORTED_MODULE_1__.Z("Azure Repos does not accept the token of the job");
   if (status === 403 || status === 404) return new _comments_js__WEBPACK_IMPORTED_MODULE_1__.Z("the job's token may not do that. Give the build service of the project the permission 'Contribute to pull requests' on the repository, and let the pipeline access it", {
    forbidden: true
   });
   return new _comments_js__WEBPACK_IMPORTED_MODULE_1__.Z(`Azure Repos did not take it: ${message || `status ${status}`}`);
  }
 })
};
