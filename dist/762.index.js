export const id = 762;

export const ids = [ 762, 1558, 6242 ];

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
 40199: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   X: () => keepComment,
   Z: () => ReviewError
  });
  class ReviewError extends Error {
   name="ReviewError";
   forbidden;
   constructor(message, {forbidden = false} = {}) {
    super(message);
    this.forbidden = forbidden;
   }
  }
  async function keepComment(comments, marker, bodyAfter, open) {
   for (const comment of await comments.find(marker)) {
    const body = bodyAfter(comment.body);
    if (comment.body === body) return "unchanged";
    try {
     await comments.update(comment.id, body, open);
     return "updated";
    } catch (error) {
     if (!(error instanceof ReviewError) || !error.forbidden) throw error;
    }
   }
   if (!open) return "not needed";
   await comments.create(bodyAfter(void 0), open);
   return "created";
  }
 }),
 20762: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   githubChanges: () => githubChanges
  });
  var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86242);
  const maxFiles = 3e3;
  const pageSize = 100;
  async function githubChanges(target, prefix, proxyFor, signal) {
   const octokit = await (0, _github_comments_js__WEBPACK_IMPORTED_MODULE_0__.githubClient)(target, proxyFor, signal);
   const patches = new Map;
   let listed = 0;
   for (let page = 1; ;page++) {
    const {data} = await octokit.rest.pulls.listFiles({
     owner: target.owner,
     repo: target.repository,
     pull_number: target.pullRequest,
     per_page: pageSize,
     page
    }).catch(error => Promise.reject((0, _github_comments_js__WEBPACK_IMPORTED_MODULE_0__.explain)(error)));
    listed += data.length;
    if (listed >= maxFiles) return;
    for (const {filename, status, patch} of data) {
     if (status === "removed" || !filename.startsWith(prefix)) continue;
     patches.set(filename.slice(prefix.length), status === "added" ? void 0 : patch);
    }
    if (data.length < pageSize) break;
   }
   return {
    base: `the base of pull request ${target.pullRequest}`,
    files: new Set(patches.keys()),
    lines: async file => {
     const patch = patches.get(file);
     return patch === void 0 ? "all" : linesOfPatch(patch);
    }
   };
  }
  function linesOfPatch(patch) {
   const ranges = [];
   let line = 0;
   for (const text of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk) line = Number(hunk[1]); else if (text.startsWith("+")) ranges.push([ line, line++ ]); else if (text.startsWith("-")) ranges.push([ Math.max(1, line - 1), Math.max(1, line) ]); else if (!text.startsWith("\\")) line++;
   }
   return ranges;
  }
 }),
 86242: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   explain: () => explain,
   githubClient: () => githubClient,
   githubComments: () => githubComments
  });
  var transport = __webpack_require__(51558);
  var proxy = __webpack_require__(21035);
  var comments = __webpack_require__(40199);
  // CONCATENATED MODULE: ./build/shared/review/github-fetch.js
  const maxRedirects = 3;
  const redirects = [ 301, 302, 307, 308 ];
  function fetchOver(transport) {
   return async (address, options) => {
    let url = address;
    for (let followed = 0; ;followed++) {
     const {status, headers, body} = await transport({
      method: options.method,
      url,
      headers: options.headers,
      ...options.body !== void 0 && {
       body: options.body
      }
     }, options.signal);
     const target = redirects.includes(status) ? headers["location"] : void 0;
     const next = target !== void 0 && URL.canParse(target, url) ? new URL(target, url) : null;
     if (!next || next.origin !== new URL(url).origin || followed === maxRedirects) return new Response(body === "" ? null : body, {
      status,
      headers
     });
     url = next.href;
    }
   };
  }
  // CONCATENATED MODULE: ./build/shared/review/github-comments.js
  const limit = 65536;
  const maxPages = 10;
  const bodyLimit = 32 * 1024 * 1024;
  const trusted = [ "OWNER", "MEMBER", "COLLABORATOR" ];
  async function githubComments(target, proxyFor, signal) {
   const octokit = await githubClient(target, proxyFor, signal);
   const place = {
    owner: target.owner,
    repo: target.repository
   };
   const guard = action => action.catch(error => Promise.reject(explain(error)));
   return {
    limit,
    async find(marker) {
     const found = [];
     for (let page = 1; page <= maxPages; page++) {
      const {data} = await guard(octokit.rest.issues.listComments({
       ...place,
       issue_number: target.pullRequest,
       per_page: 100,
       page
      }));
      for (const {id, body, user, author_association: association} of data) {
       const mayBeOurs = user?.type === "Bot" || trusted.includes(association ?? "");
       if (body?.includes(marker) && mayBeOurs) found.push({
        id: String(id),
        body
       });
      }
      if (data.length < 100) break;
     }
     return found;
    },
    async create(body) {
     await guard(octokit.rest.issues.createComment({
      ...place,
      issue_number: target.pullRequest,
      body
     }));
    },
    async update(id, body) {
     await guard(octokit.rest.issues.updateComment({
      ...place,
      comment_id: Number(id),
      body
     }));
    }
   };
  }
  async function githubClient(target, proxyFor, signal) {
   const url = new URL(target.apiUrl);
   if (url.protocol !== "https:" && !(url.protocol === "http:" && (0, proxy.B)(url.hostname))) throw new comments.Z(`${url.host} is not reached over https: nothing was sent`);
   const {getOctokit} = await Promise.all([ __webpack_require__.e(2785), __webpack_require__.e(293) ]).then(__webpack_require__.bind(__webpack_require__, 92785));
   const silent = {
    debug() {},
    info() {},
    warn() {},
    error() {}
   };
   return getOctokit(target.token, {
    baseUrl: url.href.replace(/\/$/, ""),
    log: silent,
    request: {
     signal,
     fetch: fetchOver((0, transport.createTransport)(proxyFor, bodyLimit))
    }
   });
  }
  function explain(error) {
   if (error instanceof comments.Z) return error;
   const status = error.status;
   const message = error instanceof Error ? error.message : String(error);
   if (error instanceof transport.w || error.name === "AbortError") return new comments.Z(message);
   if (status === 401) return new comments.Z("GitHub does not accept the token");
   if (status === 403 || status === 404) return new comments.Z("the token may not do that. Give the job the permission 'pull-requests: write'; in runs of pull requests from forks the job token is read-only", {
    forbidden: true
   });
   return new comments.Z(`GitHub did not take it: ${message.slice(0, 200)}`);
  }
 })
};
