"use strict";

exports.id = 1758;

exports.ids = [ 1758 ];

exports.modules = {
 24990: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => githubOidcRequest
  });
  function githubOidcRequest(env, audience, run) {
   const address = env["ACTIONS_ID_TOKEN_REQUEST_URL"];
   const bearer = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
   if (!address || !bearer) return {
    available: false,
    reason: whyNone(run)
   };
   if (!URL.canParse(address)) return {
    available: false,
    reason: "ACTIONS_ID_TOKEN_REQUEST_URL is not a URL."
   };
   const url = new URL(address);
   url.searchParams.set("audience", audience);
   return {
    available: true,
    method: "GET",
    url: url.href,
    headers: {
     authorization: `Bearer ${bearer}`,
     accept: "application/json"
    },
    tokenField: "value"
   };
  }
  function whyNone({pullRequest}) {
   if (pullRequest?.fromFork) return "this run belongs to a pull request from a fork: GitHub never gives such runs an OIDC token, whatever 'permissions' say. Run the job on push, or after review (for instance behind an environment) in place of on pull requests from forks.";
   return "the job has no OIDC token: it lacks the permission 'id-token: write'. Add to the job: permissions: {id-token: write, contents: read}. In a reusable workflow the calling job needs the permission too.";
  }
 }),
 16434: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => githubRepositoryApi
  });
  function githubRepositoryApi(env, given) {
   const token = given.trim() || (env["GITHUB_TOKEN"] ?? "").trim();
   return {
    available: true,
    url: (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, ""),
    ...token !== "" && {
     token
    }
   };
  }
 }),
 1920: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   o: () => githubRunContext
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  function githubRunContext(env) {
   const repository = env["GITHUB_REPOSITORY"] ?? "";
   const runId = env["GITHUB_RUN_ID"] ?? "";
   const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
   const pullRequest = pullRequestOf(env, repository);
   const commit = env["GITHUB_SHA"] ?? "";
   const actor = env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"];
   return {
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    repository,
    runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : "",
    ...actor && {
     actor
    },
    ...repository && commit && {
     source: {
      service: "github",
      url: `${server}/${repository}`,
      commit
     }
    },
    ...pullRequest && {
     pullRequest
    }
   };
  }
  function pullRequestOf(env, repository) {
   const file = env["GITHUB_EVENT_PATH"];
   if (!file) return;
   let event;
   try {
    event = JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, "utf8"));
   } catch {
    return;
   }
   const request = event?.pull_request;
   if (!request?.number) return;
   return {
    number: request.number,
    baseRef: request.base?.ref ?? env["GITHUB_BASE_REF"] ?? "",
    headRef: request.head?.ref ?? env["GITHUB_HEAD_REF"] ?? "",
    ...request.base?.sha && {
     baseSha: request.base.sha
    },
    ...request.head?.sha && {
     headSha: request.head.sha
    },
    fromFork: request.head?.repo?.full_name !== repository
   };
  }
 })
};
