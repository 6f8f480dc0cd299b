export const id = 3488;

export const ids = [ 3488 ];

export const modules = {
 83488: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   githubListing: () => githubListing
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _without_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94424);
  var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23959);
  var _api_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27978);
  function githubListing(target, organization, ports) {
   const base = new URL(`${(0, _without_end_js__WEBPACK_IMPORTED_MODULE_3__.M)(target.apiUrl, "/")}/`);
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
   return {
    provider: "github",
    organization,
    first,
    client,
    async page(address, known) {
     const answer = await client.get(address, known?.etag === void 0 ? {} : {
      "if-none-match": known.etag
     });
     if (answer.status === 304 && known) return known;
     if (answer.status !== 200) throw refusal(answer, organization);
     const items = (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer.body, "GitHub");
     if (!Array.isArray(items)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q("GitHub lists repositories in an unknown form", 2);
     const next = nextLink(answer.headers["link"], address);
     const {repositories, leftOut} = await sort(items, target, client, base);
     const {etag} = answer.headers;
     return {
      address: address.href,
      ...etag !== void 0 && {
       etag
      },
      ...next && {
       next: next.href
      },
      repositories,
      leftOut
     };
    }
   };
  }
  async function sort(items, target, client, base) {
   const repositories = [];
   const leftOut = {};
   const server = new URL(`${(0, _without_end_js__WEBPACK_IMPORTED_MODULE_3__.M)(target.serverUrl, "/")}/`);
   for (const item of items) {
    const repository = listed(item, server);
    if (!repository) continue;
    const reason = item.archived ? "archived" : item.disabled ? "disabled" : item.fork ? "forked" : item.size === 0 && await isEmpty(repository.repository, client, base) ? "empty" : void 0;
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1; else repositories.push(repository);
   }
   return {
    repositories,
    leftOut
   };
  }
  function listed(item, server) {
   const {id, full_name: name, default_branch: branch, pushed_at: pushed} = item;
   if (typeof id !== "number" && typeof id !== "string" || typeof name !== "string") return;
   if (!/^[\w.-]+\/[\w.-]+$/.test(name)) return;
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
   return status === 409 || status === 404;
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
   const why = status === 401 ? "GitHub does not accept the token: an installation token is valid for an hour" : status === 404 ? `there is no organisation '${organization}', or the App is not installed in it` : `GitHub answered ${status}${said === "" ? "" : ` (${said})`}`;
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`the repositories of '${organization}' cannot be listed: ${why}`, 2);
  }
 })
};
