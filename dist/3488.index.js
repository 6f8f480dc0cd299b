"use strict";

exports.id = 3488;

exports.ids = [ 3488 ];

exports.modules = {
 83488: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   githubListing: () => githubListing
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _without_end_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94424);
  var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23959);
  var _api_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27978);
  var _paged_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7375);
  function githubListing(target, organization, ports) {
   const base = new URL(`${(0, _without_end_js__WEBPACK_IMPORTED_MODULE_4__.M)(target.apiUrl, "/")}/`);
   const client = new _api_client_js__WEBPACK_IMPORTED_MODULE_2__.O({
    name: "GitHub",
    base,
    headers: {
     accept: "application/vnd.github+json",
     authorization: `Bearer ${target.token}`,
     "user-agent": "mcp-gatehouse",
     "x-github-api-version": "2022-11-28"
    }
   }, ports);
   const first = new URL(`orgs/${encodeURIComponent(organization)}/repos`, base);
   first.search = "per_page=100&type=all&sort=created&direction=asc";
   const server = new URL(`${(0, _without_end_js__WEBPACK_IMPORTED_MODULE_4__.M)(target.serverUrl, "/")}/`);
   return (0, _paged_source_js__WEBPACK_IMPORTED_MODULE_3__.f)({
    provider: "github",
    organization,
    name: "GitHub",
    client,
    first,
    items: body => Array.isArray(body) ? body : void 0,
    next: (answer, address) => nextLink(answer.headers["link"], address),
    async entry(item, isKnown) {
     const repository = listed(item, server);
     if (!repository) return;
     const leftOut = await reasonToLeaveOut(item, () => isKnown(repository.id) ? false : isEmpty(repository.repository, client, base));
     return {
      repository,
      ...leftOut && {
       leftOut
      }
     };
    },
    refusal: answer => refusal(answer, organization)
   });
  }
  async function reasonToLeaveOut({archived, disabled, fork, size}, hasNoCommit) {
   if (archived) return "archived";
   if (disabled) return "disabled";
   if (fork) return "forked";
   return size === 0 && await hasNoCommit() ? "empty" : void 0;
  }
  function listed(item, server) {
   const {id, full_name: name, default_branch: branch, pushed_at: pushed} = item;
   if (typeof id !== "number" && typeof id !== "string" || typeof name !== "string") return;
   if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name)) return;
   const own = new URL(name, server);
   return {
    id: String(id),
    repository: name,
    url: (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.B)(item.html_url, server) ?? own.href,
    clone: (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.B)(item.clone_url, server) ?? `${own.href}.git`,
    branch: typeof branch === "string" ? branch : "",
    ...typeof pushed === "string" && {
     pushed
    },
    ...typeof item.private === "boolean" && {
     isPrivate: item.private
    }
   };
  }
  async function isEmpty(repository, client, base) {
   const address = new URL(`repos/${repository}/commits`, base);
   address.search = "per_page=1";
   const {status} = await client.get(address);
   return status === 409;
  }
  function nextLink(header, address) {
   for (const part of (header ?? "").split(/,(?=\s*<)/)) {
    const [, target, parameters = ""] = /^\s*<([^<>]*)>(.*)$/s.exec(part) ?? [];
    if (target === void 0 || !/;\s*rel="?next"?/i.test(parameters)) continue;
    if (!URL.canParse(target, address.href)) return;
    const next = new URL(target, address);
    if (next.origin !== address.origin) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`the listing of GitHub goes on at ${next.host}, which is not ${address.host}: nothing was sent there`, 2);
    return next;
   }
   return;
  }
  function refusal({status, body}, organization) {
   let said = "";
   try {
    said = String(JSON.parse(body).message ?? "").slice(0, 200);
   } catch {}
   const why = status === 401 ? "GitHub does not accept the token: an installation token is valid for an hour" : status === 404 ? `there is no organization '${organization}', or the App is not installed in it` : `GitHub answered ${status}${said === "" ? "" : ` (${said})`}`;
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`the repositories of '${organization}' cannot be listed: ${why}`, 2);
  }
 })
};
