"use strict";

exports.id = 7118;

exports.ids = [ 7118 ];

exports.modules = {
 27118: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   fetchPolicy: () => fetchPolicy,
   m: () => fetchPolicyAnew
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var errors = __webpack_require__(52005);
  var attempts = __webpack_require__(60569);
  var clock = __webpack_require__(98209);
  var identity_error = __webpack_require__(39338);
  var transport = __webpack_require__(51558);
  var load_config = __webpack_require__(6162);
  var redactor = __webpack_require__(82055);
  var policy_cache = __webpack_require__(35901);
  var inputs = __webpack_require__(68151);
  // CONCATENATED MODULE: ./build/shared/central/token-advice.js
  function tokenAdvice(reader, address, hasToken) {
   return address.kind === "github" ? githubAdvice(reader, address, hasToken) : azureAdvice(reader, `${address.project}/${address.repository}`);
  }
  function githubAdvice(reader, {owner, repository}, hasToken) {
   const place = `${owner}/${repository}`;
   const label = reader.kind === "terminal" ? "GITHUB_TOKEN" : (0, inputs.NB)(reader, "github-token");
   if (!hasToken) return reader.kind === "terminal" ? `There is no token, so only public repositories can be read: set GITHUB_TOKEN in the environment to one that may read ${place}` : `The step has no token of GitHub, so only public repositories can be read: set ${label}`;
   if (reader.isFleet) return `Install the GitHub App whose token fleet has in ${owner} for ${place} too (settings of the organization, GitHub Apps, Repository access), with 'Contents: read'`;
   if (reader.kind === "terminal") return `Set GITHUB_TOKEN to a token that may read ${place}`;
   const own = reader.kind === "github" ? "The job's own token (github.token) reads only its own repository and public ones. " : "";
   return `${own}Set ${label} to the installation token of a GitHub App that is installed for ${place} with 'Contents: read'`;
  }
  function azureAdvice({kind}, place) {
   if (kind === "terminal") return `Set SYSTEM_ACCESSTOKEN to a token that may read ${place}`;
   return `Give the build service of the project of this pipeline Read on ${place}. Name that repository under resources of the pipeline, or turn off 'Protect access to repositories in YAML pipelines'; where it is in another project, turn off 'Limit job authorization scope to current project' as well`;
  }
  // CONCATENATED MODULE: ./build/shared/central/fetch-policy.js
  const defaultTimeoutMs = 3e4;
  const maxAnswerBytes = 2 * load_config.aF;
  async function fetchPolicy(host, address, timeoutMs = defaultTimeoutMs) {
   const known = fetched.get(host) ?? new Map;
   fetched.set(host, known);
   const key = `${address.shown} ${address.sha256 ?? ""}`;
   const text = known.get(key) ?? fetchPolicyAnew(host, address, timeoutMs);
   known.set(key, text);
   text.catch(() => known.delete(key));
   return text;
  }
  const fetched = new WeakMap;
  async function fetchPolicyAnew(host, address, timeoutMs = defaultTimeoutMs) {
   const {sha256} = address;
   const cached = sha256 === void 0 ? void 0 : (0, policy_cache.readCached)(host, sha256);
   if (cached !== void 0) return cached;
   const text = await download(host, address, timeoutMs);
   if (Buffer.byteLength(text) > load_config.aF) throw cannot(address, "it is over 1 MiB");
   if (sha256 === void 0) return text;
   const found = digestOf(text);
   if (found !== sha256) throw cannot(address, `its SHA-256 is ${found} and not ${sha256}: the file has changed, or the address has a mistake. Read the new file, then write its digest`);
   (0, policy_cache.U)(host, sha256, text);
   return text;
  }
  function digestOf(text) {
   return (0, external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex");
  }
  async function download(host, address, timeoutMs) {
   const request = requestFor(host, address);
   const send = (0, transport.V)((0, transport.createTransport)(url => host.proxyFor(url), maxAnswerBytes));
   const deadline = new attempts.B2(clock.systemClock, timeoutMs, "");
   const log = {
    ...host.log,
    info: message => host.log.debug(message)
   };
   try {
    return await (0, attempts.LH)(`the policy ${address.shown}`, {
     log,
     clock: clock.systemClock,
     deadline
    }, async () => {
     const answer = await send(request, deadline.signal);
     const later = (0, attempts.Fd)(answer, clock.systemClock) ?? rateLimited(answer);
     if (later) throw later;
     return textOf(answer, address, request, host);
    });
   } catch (error) {
    if (!(error instanceof identity_error.l)) throw error;
    throw new errors.e(`${error.message}. ${nothingLinted}`);
   }
  }
  function rateLimited({status, headers}) {
   if (status !== 403) return;
   const wait = Number(headers["retry-after"]);
   if (Number.isFinite(wait)) return new attempts.dw("HTTP 403, too many requests", {
    retryAfterMs: wait * 1e3
   });
   if (headers["x-ratelimit-remaining"] !== "0") return;
   const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - clock.systemClock.now();
   return new attempts.dw("HTTP 403, the rate limit of the token is used up", {
    retryAfterMs: Number.isFinite(reset) ? Math.max(0, reset) : 6e4
   });
  }
  function requestFor(host, address) {
   const agent = {
    "user-agent": "mcp-gatehouse"
   };
   if (address.kind === "url") return {
    method: "GET",
    url: address.url,
    headers: {
     ...agent,
     accept: "*/*"
    }
   };
   const api = host.repositoryApi(address.kind);
   if (!api.available) throw cannot(address, api.reason);
   if (api.token !== void 0) redactor.O.addText(api.token);
   const authorization = api.token === void 0 ? {} : {
    authorization: `Bearer ${api.token}`
   };
   const path = text => text.split("/").map(encodeURIComponent).join("/");
   if (address.kind === "github") return {
    method: "GET",
    url: `${api.url}/repos/${path(address.owner)}/${path(address.repository)}/contents/${path(address.path)}?ref=${address.commit}`,
    headers: {
     ...agent,
     ...authorization,
     accept: "application/vnd.github.raw+json"
    }
   };
   const query = new URLSearchParams({
    path: `/${address.path}`,
    "versionDescriptor.versionType": "commit",
    "versionDescriptor.version": address.commit,
    includeContent: "true",
    "api-version": "7.1"
   });
   return {
    method: "GET",
    url: `${api.url}/${path(address.project)}/_apis/git/repositories/${path(address.repository)}/items?${query}`,
    headers: {
     ...agent,
     ...authorization,
     accept: "application/octet-stream",
     "x-tfs-fedauthredirect": "Suppress"
    }
   };
  }
  function textOf(answer, address, request, reader) {
   const {status, headers, body} = answer;
   const {host, origin} = new URL(request.url);
   const hasToken = request.headers["authorization"] !== void 0;
   if (status >= 300 && status < 400) {
    const target = headers["location"] ?? "";
    const elsewhere = URL.canParse(target, request.url) ? new URL(target, request.url) : void 0;
    throw cannot(address, elsewhere && elsewhere.origin !== origin ? `${host} redirects to ${elsewhere.host}, and redirects to other hosts are not followed: name the address that it leads to` : `${host} answers with redirects only (HTTP ${status})`);
   }
   if (status !== 200) throw cannot(address, refusal(status, host, address, reader, hasToken));
   const type = (headers["content-type"] ?? "").toLowerCase();
   if (type.startsWith("text/html") || /^\s*<(?:!doctype|html)\b/i.test(body.slice(0, 200))) throw cannot(address, `${host} answers with a web page, such as one to sign in on`);
   if (address.kind !== "url" && type.startsWith("application/json")) {
    const wrapped = unwrapped(body);
    if (wrapped !== void 0) return wrapped;
    if (!/\.json$/i.test(address.path)) throw cannot(address, "it is a folder, not a file");
   }
   return body;
  }
  function unwrapped(body) {
   let value;
   try {
    value = JSON.parse(body);
   } catch {
    return;
   }
   const {content, encoding, objectId} = value ?? {};
   if (typeof content !== "string") return;
   if (encoding === "base64") return Buffer.from(content, "base64").toString("utf8");
   return objectId === void 0 ? void 0 : content;
  }
  function refusal(status, host, address, reader, hasToken) {
   const answered = `${host} answers ${status}`;
   if (address.kind === "url") return status === 401 || status === 403 ? `${answered}: it asks for a login, and no token is ever sent to a URL. Put the file where it can be read without one, or into a repository` : `${answered}: is the address right?`;
   const rights = tokenAdvice(reader, address, hasToken);
   if (status === 401) return `${answered}: it does not accept the token. ${rights}`;
   if (status === 403) return `${answered}: the token may not read it. ${rights}`;
   if (status === 404) return `${answered}: there is no such file at that commit, or the token may not see it. ${rights}`;
   return answered;
  }
  const nothingLinted = "Without it nothing is linted";
  function cannot(address, reason) {
   return new errors.e(`the policy ${address.shown} cannot be read: ${reason}. ${nothingLinted}`);
  }
 })
};
