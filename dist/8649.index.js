"use strict";

exports.id = 8649;

exports.ids = [ 8649 ];

exports.modules = {
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
