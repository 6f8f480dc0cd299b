export const id = 7406;

export const ids = [ 7406 ];

export const modules = {
 57406: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   azureListing: () => azureListing
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _without_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94424);
  var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23959);
  var _api_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27978);
  function azureListing(target, organization, ports) {
   const base = new URL(`${(0, _without_end_js__WEBPACK_IMPORTED_MODULE_3__.M)(target.collectionUrl, "/")}/`);
   const client = new _api_client_js__WEBPACK_IMPORTED_MODULE_2__.O({
    name: "Azure DevOps",
    base,
    headers: {
     accept: "application/json",
     authorization: `Bearer ${target.token}`,
     "x-tfs-fedauthredirect": "Suppress"
    }
   }, ports);
   const first = new URL("_apis/git/repositories", base);
   first.search = "api-version=7.1";
   return {
    provider: "azure-devops",
    organization,
    first,
    client,
    async page(address, known) {
     const answer = await client.get(address, known?.etag === void 0 ? {} : {
      "if-none-match": known.etag
     });
     if (answer.status === 304 && known) return known;
     if (answer.status !== 200) throw refusal(answer.status, organization);
     const {value} = (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer.body, "Azure DevOps");
     if (!Array.isArray(value)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q("Azure DevOps lists repositories in an unknown form", 2);
     const repositories = [];
     const leftOut = {};
     for (const item of value) {
      const repository = listed(item, base);
      if (!repository) continue;
      const reason = item.isDisabled ? "disabled" : item.isFork ? "forked" : repository.branch === "" ? "empty" : void 0;
      if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1; else repositories.push(repository);
     }
     const {etag} = answer.headers;
     const token = answer.headers["x-ms-continuationtoken"];
     const next = new URL(first);
     if (token) next.searchParams.set("continuationToken", token);
     return {
      address: address.href,
      ...etag !== void 0 && {
       etag
      },
      ...token && {
       next: next.href
      },
      repositories,
      leftOut
     };
    }
   };
  }
  function listed(item, base) {
   const {id, name, project, defaultBranch: branch} = item;
   if (typeof id !== "string" || id === "" || typeof name !== "string") return;
   const projectName = typeof project?.name === "string" ? project.name : "";
   const own = new URL(`${encodeURIComponent(projectName)}/_git/${encodeURIComponent(name)}`, base);
   const clone = (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.B)(item.remoteUrl, base) ?? own.href;
   return {
    id,
    repository: `${projectName}/${name}`,
    url: (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.B)(item.webUrl, base) ?? clone,
    clone,
    branch: typeof branch === "string" ? branch.replace(/^refs\/heads\//, "") : ""
   };
  }
  function refusal(status, organization) {
   const why = status === 401 || status === 403 || status === 203 || status === 302 ? "Azure DevOps does not accept the token of the job. Turn off 'Limit job authorization scope to current project' and 'Protect access to repositories in YAML pipelines' for this pipeline's project, and give its build service the permission Read on the repositories" : status === 404 ? "there is no such organisation at this address" : `Azure DevOps answered ${status}`;
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`the repositories of '${organization}' cannot be listed: ${why}`, 2);
  }
 })
};
