"use strict";

exports.id = 8432;

exports.ids = [ 8432 ];

exports.modules = {
 4770: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => azureOidcRequest
  });
  function azureOidcRequest(address, systemToken, connection) {
   if (!address || !systemToken) return {
    available: false,
    reason: "the agent gave no OIDC request address or no job token (System.OidcRequestUri, System.AccessToken). Update the agent, and the server when it is your own; a script step must map SYSTEM_ACCESSTOKEN: $(System.AccessToken) in its env."
   };
   if (!URL.canParse(address)) return {
    available: false,
    reason: "System.OidcRequestUri is not a URL."
   };
   const url = new URL(address);
   url.searchParams.set("api-version", "7.1");
   url.searchParams.set("serviceConnectionId", connection);
   return {
    available: true,
    method: "POST",
    url: url.href,
    headers: {
     authorization: `Bearer ${systemToken}`,
     "content-type": "application/json",
     accept: "application/json",
     "x-tfs-fedauthredirect": "Suppress"
    },
    tokenField: "oidcToken"
   };
  }
 }),
 19846: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => azureRepositoryApi,
   x: () => azureGitHubApi
  });
  var _review_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2109);
  function azureRepositoryApi(env, job) {
   const url = (env["SYSTEM_COLLECTIONURI"] ?? "").replace(/\/+$/, "");
   const token = job || env["SYSTEM_ACCESSTOKEN"];
   if (url === "" || !token) return {
    available: false,
    reason: "the job of Azure Pipelines gave no address or no token (System.CollectionUri, System.AccessToken): a script step must map SYSTEM_ACCESSTOKEN: $(System.AccessToken) in its env"
   };
   return {
    available: true,
    url,
    token
   };
  }
  function azureGitHubApi(env, given) {
   const isGitHub = /^GitHub/.test(env["BUILD_REPOSITORY_PROVIDER"] ?? "");
   const token = given.trim() || (env["GITHUB_TOKEN"] ?? "").trim();
   return {
    available: true,
    url: (0, _review_target_js__WEBPACK_IMPORTED_MODULE_0__.M)(isGitHub ? env["BUILD_REPOSITORY_URI"] : void 0),
    ...token !== "" && {
     token
    }
   };
  }
 }),
 2109: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => githubApi,
   X: () => azureReviewTarget
  });
  function azureReviewTarget(env, run, tokens) {
   if (!run.pullRequest) return {
    available: false,
    reason: "this run belongs to no pull request"
   };
   const provider = env["BUILD_REPOSITORY_PROVIDER"] ?? "";
   const {number} = run.pullRequest;
   if (provider === "GitHub" || provider === "GitHubEnterprise") {
    const [owner, repository] = run.repository.split("/");
    if (tokens.github === "" || !owner || !repository) return {
     available: false,
     reason: "the repository is on GitHub, where the job of Azure Pipelines has no token: set githubToken"
    };
    return {
     available: true,
     service: "github",
     apiUrl: githubApi(env["BUILD_REPOSITORY_URI"]),
     owner,
     repository,
     pullRequest: number,
     token: tokens.github
    };
   }
   if (provider !== "TfsGit") return {
    available: false,
    reason: `pull requests of ${provider || "this service"} are not known`
   };
   const collection = env["SYSTEM_COLLECTIONURI"] ?? "";
   const project = env["SYSTEM_TEAMPROJECTID"] || env["SYSTEM_TEAMPROJECT"] || "";
   const repositoryId = env["BUILD_REPOSITORY_ID"] ?? "";
   if (!tokens.job || collection === "" || project === "" || repositoryId === "") return {
    available: false,
    reason: "the agent did not tell the repository's address, or gave the job no token"
   };
   return {
    available: true,
    service: "azure-repos",
    collectionUrl: collection.endsWith("/") ? collection : `${collection}/`,
    project,
    repositoryId,
    pullRequest: Number(env["SYSTEM_PULLREQUEST_PULLREQUESTID"]) || number,
    token: tokens.job
   };
  }
  function githubApi(repositoryUrl) {
   try {
    const {origin, hostname} = new URL(repositoryUrl ?? "");
    if (hostname !== "github.com") return `${origin}/api/v3`;
   } catch {}
   return "https://api.github.com";
  }
 }),
 94772: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   e: () => azureRunContext
  });
  function azureRunContext(env) {
   const collection = env["SYSTEM_COLLECTIONURI"] ?? "";
   const project = env["SYSTEM_TEAMPROJECT"] ?? "";
   const build = env["BUILD_BUILDID"] ?? "";
   const known = collection !== "" && project !== "" && build !== "";
   const base = collection.endsWith("/") ? collection : `${collection}/`;
   const pullRequest = pullRequestOf(env);
   const source = sourceOf(env);
   const actor = env["BUILD_REQUESTEDFOREMAIL"] || env["BUILD_REQUESTEDFOR"];
   return {
    eventName: env["BUILD_REASON"] ?? "",
    repository: env["BUILD_REPOSITORY_NAME"] ?? "",
    runUrl: known ? `${base}${encodeURIComponent(project)}/_build/results?buildId=${build}` : "",
    ...actor && {
     actor
    },
    ...source && {
     source
    },
    ...pullRequest && {
     pullRequest
    }
   };
  }
  function sourceOf(env) {
   const url = env["BUILD_REPOSITORY_URI"] ?? "";
   const commit = env["BUILD_SOURCEVERSION"] ?? "";
   const service = services[env["BUILD_REPOSITORY_PROVIDER"] ?? ""];
   if (!service || commit === "" || !URL.canParse(url)) return;
   const {origin, pathname} = new URL(url);
   return {
    service,
    url: `${origin}${pathname.replace(/(?:\.git)?\/?$/, "")}`,
    commit
   };
  }
  const services = {
   GitHub: "github",
   GitHubEnterprise: "github",
   TfsGit: "azure-repos"
  };
  function pullRequestOf(env) {
   const number = Number(env["SYSTEM_PULLREQUEST_PULLREQUESTNUMBER"] || env["SYSTEM_PULLREQUEST_PULLREQUESTID"]);
   if (!Number.isInteger(number) || number <= 0) return;
   const head = env["SYSTEM_PULLREQUEST_SOURCECOMMITID"];
   return {
    number,
    baseRef: withoutPrefix(env["SYSTEM_PULLREQUEST_TARGETBRANCH"]),
    headRef: withoutPrefix(env["SYSTEM_PULLREQUEST_SOURCEBRANCH"]),
    ...head && {
     headSha: head
    },
    fromFork: env["SYSTEM_PULLREQUEST_ISFORK"]?.toLowerCase() === "true"
   };
  }
  function withoutPrefix(ref) {
   return (ref ?? "").replace(/^refs\/heads\//, "");
  }
 })
};
