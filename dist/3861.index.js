"use strict";

exports.id = 3861;

exports.ids = [ 3861 ];

exports.modules = {
 86242: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   explain: () => explain,
   githubClient: () => githubClient,
   githubComments: () => githubComments
  });
  var identity_transport = __webpack_require__(51558);
  var proxy = __webpack_require__(21035);
  var comments = __webpack_require__(40199);
  // CONCATENATED MODULE: ./build/shared/review/github-fetch.js
  function fetchOver(transport) {
   const send = (0, identity_transport.V)(transport);
   return async (url, options) => {
    const {method, headers, body: sent, signal} = options;
    const {status, headers: answered, body} = await send({
     method,
     url,
     headers,
     ...sent !== void 0 && {
      body: sent
     }
    }, signal);
    return new Response(body === "" ? null : body, {
     status,
     headers: answered
    });
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
   const {getOctokit} = await Promise.all([ __webpack_require__.e(5564), __webpack_require__.e(7583), __webpack_require__.e(219) ]).then(__webpack_require__.bind(__webpack_require__, 65564));
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
     fetch: fetchOver((0, identity_transport.createTransport)(proxyFor, bodyLimit))
    }
   });
  }
  function explain(error) {
   if (error instanceof comments.Z) return error;
   const status = error.status;
   const message = error instanceof Error ? error.message : String(error);
   if (error instanceof identity_transport.w || error.name === "AbortError") return new comments.Z(message);
   if (status === 401) return new comments.Z("GitHub does not accept the token");
   if (status === 403 || status === 404) return new comments.Z("the token may not do that. Give the job the permission 'pull-requests: write'; in runs of pull requests from forks the job token is read-only", {
    forbidden: true
   });
   return new comments.Z(`GitHub did not take it: ${message.slice(0, 200)}`);
  }
 })
};
