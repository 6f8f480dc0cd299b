"use strict";

exports.id = 1331;

exports.ids = [ 1331 ];

exports.modules = {
 81331: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   fleet: () => fleet
  });
  var judging_config = __webpack_require__(71741);
  var errors = __webpack_require__(52005);
  var file_errors = __webpack_require__(21890);
  var api_listing = __webpack_require__(89032);
  var listing_file = __webpack_require__(12779);
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./build/shared/fleet/shards.js
  const mostShards = 256;
  function shardOf(provider, id, shards) {
   const digest = (0, external_node_crypto_.createHash)("sha256").update(`${provider} ${id}`).digest();
   return digest.readUIntBE(0, 6) % shards;
  }
  function shardsOf(provider, ids, shards) {
   const counts = new Array(shards).fill(0);
   for (const id of ids) counts[shardOf(provider, id, shards)]++;
   return counts.map((count, shard) => ({
    shard,
    count
   }));
  }
  function githubMatrix(shards) {
   return JSON.stringify({
    include: shards
   });
  }
  function azureMatrix(shards) {
   return JSON.stringify(Object.fromEntries(shards.map(({shard, count}) => [ `shard_${shard}`, {
    shard: String(shard),
    count: String(count)
   } ])));
  }
  var shared_inputs = __webpack_require__(68151);
  var link_out = __webpack_require__(57571);
  var counts = __webpack_require__(14350);
  var write = __webpack_require__(78427);
  var markdown = __webpack_require__(28663);
  // CONCATENATED MODULE: ./build/shared/fleet/api/personal-token.js
  const githubPrefixes = [ [ "ghp_", "a personal access token (classic)" ], [ "github_pat_", "a fine-grained personal access token" ], [ "gho_", "an OAuth token of a person" ], [ "ghu_", "a person's token of a GitHub App" ], [ "ghr_", "a refresh token" ] ];
  const oldGithubToken = /^[0-9a-f]{40}$/;
  const azureToken = /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[a-z2-7]{52})$/;
  function personalTokenReason(provider, token) {
   if (provider === "azure-devops") {
    if (!azureToken.test(token)) return;
    return "the token is a personal access token: it acts as a person, with all that they may read. Map the job's own token instead: SYSTEM_ACCESSTOKEN: $(System.AccessToken)";
   }
   const known = githubPrefixes.find(([prefix]) => token.startsWith(prefix));
   const what = known?.[1] ?? (oldGithubToken.test(token) ? "a personal access token" : void 0);
   if (what === void 0) return;
   return `the token is ${what}${known ? ` (${known[0]}…)` : ""}: it acts as a person, with all that they may read, also after they have left. Use the installation token (ghs_…) of a GitHub App with the repository permission 'Contents: read'`;
  }
  var masker = __webpack_require__(79230);
  var proxy = __webpack_require__(21035);
  var without_end = __webpack_require__(94424);
  // CONCATENATED MODULE: ./build/shared/commands/fleet-access.js
  const bodyLimit = 256 * 1024 * 1024;
  function openFleet(host, inputs) {
   const provider = inputs.choice("provider") || host.organizationService;
   const target = host.organizationTarget(provider);
   if (!target.available) throw new errors.e(`fleet: ${target.reason}`);
   new masker.Masker(host).mask(target.token, "the token of fleet");
   const personal = personalTokenReason(provider, target.token);
   if (personal !== void 0) throw new errors.e(`fleet: ${personal}`);
   const organization = organizationOf(inputs, target);
   const server = target.service === "github" ? target.serverUrl : target.collectionUrl;
   const api = target.service === "github" ? target.apiUrl : target.collectionUrl;
   for (const address of [ server, api ]) checkAddress(address);
   const {origin} = new URL(server);
   return {
    provider,
    organization,
    server,
    git: {
     origin,
     authorization: target.service === "github" ? `Basic ${basic(host, "x-access-token", target.token)}` : `Bearer ${target.token}`,
     proxy: host.proxyFor(`${origin}/`)
    },
    policyHost: {
     kind: host.kind,
     isFleet: true,
     tempDir: host.tempDir,
     log: host.log,
     proxyFor: url => host.proxyFor(url),
     repositoryApi: service => service === provider ? {
      available: true,
      url: (0, without_end.M)(api, "/"),
      token: target.token
     } : host.repositoryApi(service)
    },
    async source() {
     const {createTransport} = await __webpack_require__.e(1558).then(__webpack_require__.bind(__webpack_require__, 51558));
     const {systemClock} = await __webpack_require__.e(8209).then(__webpack_require__.bind(__webpack_require__, 98209));
     const ports = {
      transport: createTransport(url => host.proxyFor(url), bodyLimit),
      clock: systemClock,
      notice: message => host.log.info(message)
     };
     if (target.service === "github") {
      const {githubListing} = await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(3408), __webpack_require__.e(4816), __webpack_require__.e(1186), __webpack_require__.e(3488) ]).then(__webpack_require__.bind(__webpack_require__, 83488));
      return githubListing(target, organization, ports);
     }
     const {azureListing} = await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(3408), __webpack_require__.e(4816), __webpack_require__.e(1186), __webpack_require__.e(7406) ]).then(__webpack_require__.bind(__webpack_require__, 57406));
     return azureListing(target, organization, ports);
    }
   };
  }
  function basic(host, user, token) {
   const text = Buffer.from(`${user}:${token}`).toString("base64");
   new masker.Masker(host).mask(text, "the token of fleet");
   return text;
  }
  function organizationOf(inputs, target) {
   const named = inputs.text("organization");
   const organization = named || target.organization;
   if (organization === "") inputs.required("organization");
   if (!/^[\w.-][\w. -]*$/.test(organization) || /^\.+$/.test(organization)) throw new errors.e(`'${organization.slice(0, 60)}' is not the name of an organization`);
   const isOther = target.service === "azure-devops" && target.organization !== "" && target.organization.toLowerCase() !== organization.toLowerCase();
   if (isOther) throw new errors.e(`the token of this job is one of ${target.organization} (SYSTEM_COLLECTIONURI), and may read nothing of ${organization}`);
   return organization;
  }
  function checkAddress(address) {
   if (URL.canParse(address)) {
    const {protocol, hostname} = new URL(address);
    if (protocol === "https:" || protocol === "http:" && (0, proxy.B)(hostname)) return;
   }
   throw new errors.e(`fleet: '${address.slice(0, 200)}' must start with https://, since a token is sent to it`);
  }
  var output_path = __webpack_require__(21524);
  // CONCATENATED MODULE: ./build/shared/commands/fleet.js
  const fleet = async (host, inputs) => {
   switch (inputs.required("step")) {
   case "list":
    return listStep(host, inputs);

   case "run":
    return runStep(host, inputs);

   default:
    {
     inputs.choice("step");
     const {fleetReport} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(2602), __webpack_require__.e(1061), __webpack_require__.e(7370), __webpack_require__.e(5424), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(9547), __webpack_require__.e(929), __webpack_require__.e(7527), __webpack_require__.e(7328), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(7471), __webpack_require__.e(8369), __webpack_require__.e(5479), __webpack_require__.e(7993), __webpack_require__.e(1176), __webpack_require__.e(6858), __webpack_require__.e(5135), __webpack_require__.e(5965), __webpack_require__.e(877), __webpack_require__.e(4327), __webpack_require__.e(7357), __webpack_require__.e(2733), __webpack_require__.e(4942), __webpack_require__.e(1244), __webpack_require__.e(9148), __webpack_require__.e(5304), __webpack_require__.e(244), __webpack_require__.e(7594), __webpack_require__.e(8646), __webpack_require__.e(1733), __webpack_require__.e(8659), __webpack_require__.e(9471), __webpack_require__.e(1834), __webpack_require__.e(8789), __webpack_require__.e(126), __webpack_require__.e(1179), __webpack_require__.e(6308), __webpack_require__.e(5308), __webpack_require__.e(3075), __webpack_require__.e(719), __webpack_require__.e(281), __webpack_require__.e(9486), __webpack_require__.e(4687), __webpack_require__.e(7895), __webpack_require__.e(6793), __webpack_require__.e(5557), __webpack_require__.e(8767) ]).then(__webpack_require__.bind(__webpack_require__, 38767));
     return fleetReport(host, inputs);
    }
   }
  };
  async function listStep(host, inputs) {
   refuse(host, inputs, "list", [ "shard", "results", "format", "organization-policy" ]);
   const shards = shardCount(host, inputs);
   const file = inputs.text("listing");
   const access = openFleet(host, inputs);
   const before = file === "" ? void 0 : (0, listing_file.v)(host.workspace, file);
   if (before) (0, listing_file.x)(before, {
    ...access,
    name: file
   });
   const listing = await listAll(host, access, before);
   const repositories = (0, api_listing.Ub)(listing);
   if (file !== "") (0, write.u)(host, "listing", file, `${JSON.stringify(listing)}\n`);
   const matrix = shardsOf(access.provider, repositories.map(({id}) => id), shards);
   const left = (0, api_listing.jG)(listing);
   const sum = `${count(repositories.length)} of ${access.organization} in ${shards === 1 ? "1 shard" : `${shards} shards`}${left === "" ? "" : `; left out: ${left}`}`;
   host.log.info(sum);
   const text = githubMatrix(matrix);
   const target = inputs.text("output-file");
   if (target === "") host.printRaw(`${text}\n`); else (0, write.u)(host, "output-file", target, `${text}\n`);
   host.setOutput("matrix", host.kind === "azure-pipelines" ? azureMatrix(matrix) : text);
   host.setOutput("repositories", String(repositories.length));
   await host.writeSummary(`### MCP gatehouse: ${(0, markdown.ph)(access.organization)}\n\n${sum.replaceAll(access.organization, (0, 
   markdown.ph)(access.organization))}.\n`);
   return {
    exitCode: 0
   };
  }
  async function runStep(host, inputs) {
   refuse(host, inputs, "run", [ "results", "format" ]);
   const shards = shardCount(host, inputs);
   const shard = shardNumber(host, inputs, shards);
   const file = inputs.text("listing");
   inputs.required("output-file");
   const target = (0, output_path.X)(host, inputs, "output-file");
   const access = openFleet(host, inputs);
   const {organization, provider} = access;
   const scope = {
    provider,
    organization
   };
   const {FleetPolicies} = await Promise.all([ __webpack_require__.e(2940), __webpack_require__.e(2602), __webpack_require__.e(3243), __webpack_require__.e(1558), __webpack_require__.e(7471), __webpack_require__.e(7964), __webpack_require__.e(488), __webpack_require__.e(8209), __webpack_require__.e(7704), __webpack_require__.e(569), __webpack_require__.e(4311), __webpack_require__.e(3254), __webpack_require__.e(5901), __webpack_require__.e(7118), __webpack_require__.e(5262) ]).then(__webpack_require__.bind(__webpack_require__, 55262));
   const above = await (0, judging_config.iQ)({
    host,
    inputs
   });
   const policies = await FleetPolicies.open(access.policyHost, scope, above);
   for (const name of policies.names) host.log.info(`policy: ${name}`);
   const {GitProgram} = await Promise.all([ __webpack_require__.e(2940), __webpack_require__.e(6401) ]).then(__webpack_require__.bind(__webpack_require__, 6401));
   const git = await GitProgram.find(host.tempDir, access.git);
   const listing = await givenListing(host, access, file);
   const repositories = (0, api_listing.Ub)(listing).filter(({id}) => shardOf(provider, id, shards) === shard);
   const {LineFile} = await Promise.all([ __webpack_require__.e(5557), __webpack_require__.e(332) ]).then(__webpack_require__.bind(__webpack_require__, 90332));
   const {runShard} = await Promise.all([ __webpack_require__.e(2940), __webpack_require__.e(2602), __webpack_require__.e(3243), __webpack_require__.e(7471), __webpack_require__.e(7964), __webpack_require__.e(488), __webpack_require__.e(7704), __webpack_require__.e(4311), __webpack_require__.e(3254), __webpack_require__.e(4982), __webpack_require__.e(6401), __webpack_require__.e(1129) ]).then(__webpack_require__.bind(__webpack_require__, 81129));
   for (const name of LineFile.filesOf(target)) (0, output_path.T)("output-file", () => (0, 
   link_out.rS)(host.workspace, name));
   let lines;
   try {
    lines = new LineFile(target, scope);
   } catch (error) {
    throw unwritable(host, error);
   }
   for (const remark of lines.remarks) host.log.warning(remark);
   if (lines.earlierCount > 0) host.log.info(`${(0, counts.LS)(lines.earlierCount, "line")} of an earlier run: kept where the commit is still the head.`);
   let result;
   try {
    result = await runShard(scope, repositories, {
     git,
     lines,
     policies,
     tempDir: host.tempDir,
     trace: line => host.log.debug(line),
     today: (new Date).toISOString().slice(0, 10)
    });
    lines.finish();
   } catch (error) {
    throw unwritable(host, error);
   }
   const sum = `shard ${shard} of ${shards}: ${count(result.read)} read, ${result.kept} of them unchanged since an earlier run; ${result.unread} could not be read`;
   if (result.unread > 0) host.log.warning(`${sum}. Their lines say why.`); else host.log.info(sum);
   host.setOutput("repositories", String(result.read));
   host.setOutput("unread", String(result.unread));
   return {
    exitCode: 0
   };
  }
  async function givenListing(host, access, file) {
   if (file === "") return listAll(host, access, void 0);
   const given = (0, listing_file.v)(host.workspace, file);
   if (!given) throw new errors.e(`the listing ${file} is not there: run the step list with the same ${(0, 
   shared_inputs.NB)(host, "listing")} first`);
   (0, listing_file.x)(given, {
    ...access,
    name: file
   });
   return given;
  }
  async function listAll(host, access, before) {
   const source = await access.source();
   const listing = await (0, api_listing.p_)(source, before);
   host.log.debug(`${source.client.requests} requests to the API`);
   warnOfJobToken(host, access, (0, api_listing.Ub)(listing));
   const unknown = (0, api_listing.fk)(listing, "unknown");
   if (unknown > 0) host.log.warning(`${unknown} of the listed entries ${unknown === 1 ? "has" : "have"} no valid id or name of a repository, and cannot be read.`);
   return listing;
  }
  function warnOfJobToken(host, {provider, organization}, repositories) {
   if (provider !== "github") return;
   const others = repositories.filter(({repository, isPrivate}) => isPrivate && repository.toLowerCase() !== host.run.repository.toLowerCase());
   if (others.length > 0 || repositories.every(({isPrivate}) => isPrivate === void 0)) return;
   host.log.warning(`The token sees no private or internal repository of ${organization}${host.run.repository === "" ? "" : " but that of this run"}. The GITHUB_TOKEN of a job is valid only for its own repository: give the installation token of a GitHub App that is installed for all repositories.`);
  }
  function shardCount(host, inputs) {
   const shards = inputs.number("shards", 1) ?? 1;
   if (Number.isInteger(shards) && shards <= mostShards) return shards;
   throw new errors.e(`input '${(0, shared_inputs.NB)(host, "shards")}' must be a whole number from 1 to ${mostShards}: a matrix has no more jobs`);
  }
  function shardNumber(host, inputs, shards) {
   inputs.required("shard");
   const shard = inputs.number("shard") ?? 0;
   if (Number.isInteger(shard) && shard < shards) return shard;
   throw new errors.e(`input '${(0, shared_inputs.NB)(host, "shard")}' must be a whole number from 0 to ${shards - 1}: there are ${shards} shards`);
  }
  function refuse(host, inputs, step, names) {
   const set = names.find(name => !inputs.isDefault(name));
   if (set === void 0) return;
   throw new errors.e(`the input '${(0, shared_inputs.NB)(host, set)}' has no use in the step ${step}: remove it`);
  }
  function unwritable(host, error) {
   if (error instanceof errors.Q || error instanceof errors.e) return error;
   if (error instanceof Error && !("code" in error)) return error;
   return new errors.e(`input '${(0, shared_inputs.NB)(host, "output-file")}': the file cannot be written: ${(0, 
   file_errors.H)(error)}`);
  }
  function count(repositories) {
   return `${repositories} ${repositories === 1 ? "repository" : "repositories"}`;
  }
 }),
 23959: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B: () => mayHold,
   o: () => jsonOf
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _without_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94424);
  function jsonOf(body, service) {
   try {
    return JSON.parse(body);
   } catch {
    const what = /^\s*</.test(body) ? "with a web page and not with JSON: is the address that of its API, and is no proxy in between that asks for a login?" : "with something that is not JSON, or is cut: is the address that of its API?";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`${service} answered ${what}`, 2);
   }
  }
  function mayHold(address, server) {
   if (typeof address !== "string" || !URL.canParse(address)) return;
   const url = new URL(address);
   if (url.protocol !== server.protocol || url.host !== server.host) return;
   return (0, _without_end_js__WEBPACK_IMPORTED_MODULE_1__.M)(`${url.origin}${url.pathname}`, "/");
  }
 }),
 12779: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   v: () => readListing,
   x: () => checkListing
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57571);
  var _answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23959);
  const maxBytes = 256 * 1024 * 1024;
  function readListing(workspace, name) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, name);
   let text;
   try {
    if ((0, _link_out_js__WEBPACK_IMPORTED_MODULE_4__.j4)(workspace, file)) throw new Error("it is a link out of the workspace");
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(file).size > maxBytes) throw new Error("it is too large for a listing");
    text = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, "utf8");
   } catch (error) {
    if (error.code === "ENOENT") return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the listing ${name} cannot be read: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
   try {
    const value = JSON.parse(text);
    if (value.schemaVersion === 1 && value.pages.every(isPage)) return value;
   } catch {}
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the listing ${name} was not written by this version: remove it, and run the step list again`);
  }
  function isPage({address, leftOut, repositories}) {
   const counts = Object.values(leftOut);
   return typeof address === "string" && counts.every(count => Number.isInteger(count)) && repositories.every(isListed);
  }
  function isListed({id, repository, url, clone, branch}) {
   return [ id, repository, url, clone, branch ].every(text => typeof text === "string");
  }
  function checkListing({provider, organization, pages}, wanted) {
   if (provider !== wanted.provider || organization.toLowerCase() !== wanted.organization.toLowerCase()) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the listing ${wanted.name} is of ${provider} ${organization}, not of ${wanted.provider} ${wanted.organization}`);
   const server = new URL(wanted.server);
   for (const {repositories} of pages) {
    const other = repositories.find(({clone}) => (0, _answers_js__WEBPACK_IMPORTED_MODULE_5__.B)(clone, server) === void 0);
    if (other) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the listing ${wanted.name} leads to another server than ${server.host}: run the step list again`);
   }
  }
 }),
 89032: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ub: () => repositoriesOf,
   fk: () => leftOutCount,
   jG: () => leftOutText,
   p_: () => list
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  const mostPages = 1e4;
  async function list(source, before) {
   const {provider, organization} = source;
   const known = new Map(before?.pages.map(page => [ page.address, page ]));
   const pages = [];
   const asked = new Set;
   let address = source.first;
   while (address) {
    if (asked.has(address.href)) throw endless(`page ${asked.size} leads back to an earlier one`);
    if (asked.size === mostPages) throw endless(`it goes on after ${mostPages} pages`);
    asked.add(address.href);
    const page = await source.page(address, known.get(address.href));
    pages.push(page);
    address = page.next === void 0 ? void 0 : new URL(page.next);
   }
   return {
    schemaVersion: 1,
    provider,
    organization,
    pages
   };
  }
  function endless(problem) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q(`the listing of repositories has no end: ${problem}. Nothing is read, since repositories would be missing`, 2);
  }
  function repositoriesOf({pages}) {
   const found = new Map;
   for (const page of pages) for (const repository of page.repositories) found.set(repository.id, repository);
   return [ ...found.values() ];
  }
  function leftOutText({pages}) {
   return leftOutKinds.map(([kind, text]) => [ leftOutCount({
    pages
   }, kind), text ]).filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`).join(", ");
  }
  const leftOutKinds = [ [ "archived", "archived" ], [ "empty", "empty" ], [ "forked", "forked" ], [ "disabled", "disabled" ], [ "unknown", "without a valid id or name" ] ];
  function leftOutCount({pages}, kind) {
   return pages.reduce((sum, {leftOut}) => sum + (leftOut[kind] ?? 0), 0);
  }
 })
};
