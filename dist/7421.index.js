export const id = 7421;

export const ids = [ 7421 ];

export const modules = {
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
