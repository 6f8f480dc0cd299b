"use strict";

exports.id = 7406;

exports.ids = [ 7406 ];

exports.modules = {
 57406: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   azureListing: () => azureListing
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _without_end_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94424);
  var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23959);
  var _api_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27978);
  var _paged_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7375);
  function azureListing(target, organization, ports) {
   const base = new URL(`${(0, _without_end_js__WEBPACK_IMPORTED_MODULE_4__.M)(target.collectionUrl, "/")}/`);
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
   return (0, _paged_source_js__WEBPACK_IMPORTED_MODULE_3__.f)({
    provider: "azure-devops",
    organization,
    name: "Azure DevOps",
    client,
    first,
    items: body => {
     const value = body?.value;
     return Array.isArray(value) ? value : void 0;
    },
    next: ({headers}) => {
     const token = headers["x-ms-continuationtoken"];
     if (!token) return;
     const next = new URL(first);
     next.searchParams.set("continuationToken", token);
     return next;
    },
    async entry(item) {
     const repository = listed(item, base);
     const leftOut = repository && reasonToLeaveOut(item, repository);
     return repository && {
      repository,
      ...leftOut && {
       leftOut
      }
     };
    },
    refusal: ({status}) => refusal(status, organization)
   });
  }
  function reasonToLeaveOut({isDisabled, isFork}, {branch}) {
   if (isDisabled) return "disabled";
   if (isFork) return "forked";
   return branch === "" ? "empty" : void 0;
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
   const why = status === 401 || status === 403 || status === 203 || status === 302 ? "Azure DevOps does not accept the token of the job. Turn off 'Limit job authorization scope to current project' and 'Protect access to repositories in YAML pipelines' for this pipeline's project, and give its build service the permission Read on the repositories" : status === 404 ? "there is no such organization at this address" : `Azure DevOps answered ${status}`;
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`the repositories of '${organization}' cannot be listed: ${why}`, 2);
  }
 })
};
