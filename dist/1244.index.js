"use strict";

exports.id = 1244;

exports.ids = [ 1244 ];

exports.modules = {
 82318: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   p: () => callLog
  });
  var _apis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29703);
  var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86858);
  var _recognition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36675);
  var _statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80208);
  var _tool_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43116);
  const logs = /^(?:log-to-eventhub|trace|send-one-way-request)$/;
  function callLog(repository) {
   const diagnostics = [ ...repository.resources.ofType(...(0, _apis_js__WEBPACK_IMPORTED_MODULE_0__.pl)("diagnostics", "apis/diagnostics")) ];
   return (0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.fF)(repository, facts => judge(facts, diagnostics.length > 0));
  }
  function judge(facts, hasDiagnostics) {
   const own = facts.named(logs);
   const at = facts.placeOf("outbound");
   const [first] = own;
   if (!first) {
    const brought = [ "inbound", "outbound", "on-error" ].map(section => facts.inherited(logs, section)).find(found => found);
    if (brought) {
     const state = inheritsWhole(facts) ? "pass" : "not-proven";
     const because = "a policy at a wider scope logs calls";
     return [ facts.verdict(state, (0, _statements_js__WEBPACK_IMPORTED_MODULE_3__.w)(brought), because) ];
    }
    if (hasDiagnostics) return [ facts.verdict("not-proven", at, "a diagnostic setting logs requests") ];
    if (facts.isOpen() || facts.inheritsOpen("outbound") || facts.inheritsOpen("inbound")) return [ facts.verdict("not-proven", at, "an included fragment is not in the repository") ];
    const mayInherit = facts.hasBase("outbound") && facts.hasBase("on-error");
    return [ facts.verdict("fail", at, "does not log calls", {
     form: "none",
     ...mayInherit && {
      severity: "note",
      mayInherit: true
     }
    }) ];
   }
   if (hasDiagnostics && own.every(({name}) => name === "trace")) return [ facts.verdict("not-proven", (0, 
   _statements_js__WEBPACK_IMPORTED_MODULE_3__.w)(first), "a diagnostic setting logs requests") ];
   return [ whole(facts, own, first), ...refusals(facts, own) ];
  }
  function inheritsWhole(facts) {
   return [ "outbound", "on-error" ].every(section => facts.inheritedFrom(logs, section).some(({statement, isCertain}) => isCertain && statement.branches.length === 0));
  }
  function whole(facts, own, first) {
   const at = (0, _statements_js__WEBPACK_IMPORTED_MODULE_3__.w)(first);
   const isIn = section => own.some(log => log.section === section) || facts.isOpen(section) || facts.inheritsOpen(section) || facts.inherited(logs, section) !== void 0;
   const answered = isIn("outbound");
   const failed = isIn("on-error");
   if (!answered && !failed) return facts.verdict("fail", at, "logs calls only in inbound, so calls that an earlier step refuses, the status and the latency are never logged", {
    form: "inbound"
   });
   if (!failed) return facts.verdict("fail", at, "logs only successful calls, because 401 and 429 go to on-error", {
    form: "success",
    ...facts.hasBase("on-error") && {
     severity: "note"
    }
   });
   const conditional = own.filter(({section}) => section === "outbound");
   if (conditional.length > 0 && conditional.every(isForSuccess)) return facts.verdict("fail", (0, 
   _statements_js__WEBPACK_IMPORTED_MODULE_3__.w)(conditional[0]), "logs only calls with a successful response", {
    form: "success"
   });
   const always = section => [ ...own.filter(log => log.section === section), ...facts.inheritedFrom(logs, section).filter(({isCertain}) => isCertain).map(({statement}) => statement) ].some(({branches, conditions}) => branches.length === 0 || conditions.every(({text}) => (0, 
   _tool_calls_js__WEBPACK_IMPORTED_MODULE_4__.z)(text)));
   return always("outbound") && always("on-error") ? facts.verdict("pass", at, "successful and failed calls are logged") : facts.verdict("not-proven", at, "it is not known here that every call is logged");
  }
  function isForSuccess({conditions}) {
   return conditions.some(({text}) => /StatusCode\s{0,20}(?:==\s{0,20}20\d|<=?\s{0,20}(?:299|300|399|400))\b/.test(text));
  }
  function refusals(facts, own) {
   const {statements} = facts.policy;
   const loggers = statements.flatMap((statement, at) => {
    const {name, section, branches} = statement;
    const mayLog = own.includes(statement) || name === "include-fragment";
    return section === "inbound" && mayLog ? [ {
     at,
     branches
    } ] : [];
   });
   return facts.refusals().flatMap(refusal => {
    const status = (0, _recognition_js__WEBPACK_IMPORTED_MODULE_2__.c)(refusal);
    if (status === void 0 || status < 400 || status === 404 || status === 405) return [];
    const at = (0, _statements_js__WEBPACK_IMPORTED_MODULE_3__.w)(refusal);
    const index = statements.indexOf(refusal);
    const isLogged = loggers.some(({at: position, branches}) => position < index && branches.every(branch => refusal.branches.includes(branch)));
    return isLogged ? [ facts.verdict("pass", at, "the refusal is logged before it is sent") ] : [ facts.verdict("fail", at, `refuses calls with ${status} without logging them first, and <return-response> ends the policy`, {
     form: "refusal"
    }) ];
   });
  }
 }),
 15481: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   d: () => loggerMissing
  });
  var _apis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29703);
  var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10911);
  var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86858);
  function loggerMissing(repository) {
   const {resources} = repository;
   const logging = (0, _facts_js__WEBPACK_IMPORTED_MODULE_2__.xo)(repository).map(facts => ({
    facts,
    logs: facts.named(/^log-to-eventhub$/)
   }));
   if (logging.every(({logs}) => logs.length === 0)) return [];
   const loggers = [ ...resources.ofType(...(0, _apis_js__WEBPACK_IMPORTED_MODULE_0__.pl)("loggers")) ];
   const names = loggers.map(({name}) => name);
   const isOpen = names.some(name => !name || name.holes.length > 0);
   const known = new Set(names.flatMap(name => name ? [ name.text.text.split("/").at(-1) ] : []));
   const hasGateway = [ ...resources.ofType(_apis_js__WEBPACK_IMPORTED_MODULE_0__.IR) ].length > 0 || loggers.length > 0;
   const missing = new Map;
   const isElsewhere = [ ...resources.ofType("module") ].some(({body}) => body.kind !== "unknown");
   return (0, _facts_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(logging.flatMap(({facts, logs}) => logs.flatMap(log => {
    const id = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.lt)(log.element, "logger-id");
    if (!id || !(0, _document_js__WEBPACK_IMPORTED_MODULE_1__.c$)(id.text) || id.text.trim() === "") return [];
    const at = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.KD)(id);
    const name = id.text.trim();
    if (known.has(name)) return [ facts.verdict("pass", at, "its logger is declared") ];
    if (isOpen || isElsewhere) return [ facts.verdict("not-proven", at, "not all loggers are known in this repository") ];
    const key = `${facts.policy.document.text.file.path} ${name}`;
    const earlier = missing.get(key);
    if (earlier) {
     const isNew = !earlier.some(({at: other}) => other.range.start === at.range.start);
     if (isNew) earlier.push({
      message: "logs to it here as well",
      at
     });
     return [];
    }
    const related = [];
    missing.set(key, related);
    return [ facts.verdict("fail", at, `logs to '${name}', but no logger of that name is declared in this repository`, {
     related,
     ...!hasGateway && {
      severity: "note"
     }
    }) ];
   })));
  }
 }),
 37074: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   X: () => isOverridden,
   i: () => rateLimit
  });
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10911);
  var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86858);
  var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80208);
  var _tool_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43116);
  const limits = /^rate-limit(?:-by-key)?$/;
  const mostPerMinute = 50;
  function rateLimit(repository) {
   return (0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.fF)(repository, facts => {
    const own = facts.named(limits, "inbound");
    const byKey = own.filter(({name}) => name === "rate-limit-by-key");
    const wrong = byKey.flatMap(limit => wrongKey(facts, limit) ?? []);
    if (wrong.length > 0) return wrong;
    const [first] = own;
    if (!first) return [ missing(facts) ];
    const at = (0, _statements_js__WEBPACK_IMPORTED_MODULE_2__.w)(first);
    if (byKey.length === 0) return [ facts.verdict("fail", at, "counts calls by subscription, not by caller", {
     severity: "note",
     form: "subscription"
    }) ];
    const rates = byKey.map(limit => perMinute(facts, limit));
    if (rates.some(rate => rate === void 0)) return [ facts.verdict("not-proven", at, "the limit is not known in this repository") ];
    const least = Math.min(...rates.flatMap(rate => rate ?? []));
    if (least <= mostPerMinute) return [ counted(facts, byKey) ];
    const calls = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(byKey[0].element, "calls");
    return [ facts.verdict("fail", calls ? (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.KD)(calls) : at, `allows ${Math.round(least)} calls a minute for each caller`, {
     severity: "note",
     form: "above"
    }) ];
   });
  }
  const principals = /^(?:oid|sub|appid|azp|uti|http:\/\/schemas\.microsoft\.com\/identity\/claims\/objectidentifier)$/i;
  const splitsCounts = /^(?:request-body|request-url|header|address|bearer-token|looked-up|unknown-variable)$/;
  function counted(facts, all) {
   const proven = all.filter(limit => countsPrincipals(facts, limit) && isLow(facts, limit));
   const whole = proven.find(({branches, conditions}) => branches.length === 0 || branches.length === 1 && conditions.length === 1 && (0, 
   _tool_calls_js__WEBPACK_IMPORTED_MODULE_3__.z)(conditions[0].text));
   if (whole) return facts.verdict("pass", (0, _statements_js__WEBPACK_IMPORTED_MODULE_2__.w)(whole), "at most 50 calls a minute of each caller");
   const [first] = all;
   const because = proven.length === 0 ? "it is not known here whether it counts each caller" : "it counts calls under a condition only";
   return facts.verdict("not-proven", (0, _statements_js__WEBPACK_IMPORTED_MODULE_2__.w)(first), because);
  }
  const changesWithEachCall = /\b(?:Guid|Random|DateTime|DateTimeOffset|TimeSpan|Stopwatch)\b|\bcontext\.(?:RequestId|Elapsed|Timestamp)\b/;
  function countsPrincipals(facts, {element}) {
   const isPartial = [ "increment-condition", "increment-count" ].some(name => (0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(element, name));
   if (isPartial) return false;
   const key = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(element, "counter-key");
   if (key && changesWithEachCall.test(key.text)) return false;
   const origins = facts.origins(key);
   return origins.some(isPrincipal) && !origins.some(({kind}) => splitsCounts.test(kind));
  }
  function isPrincipal({kind, claim}) {
   return kind === "user" || kind === "certificate" || kind === "checked-token" && principals.test(claim ?? "");
  }
  function isLow(facts, limit) {
   const rate = perMinute(facts, limit);
   return rate !== void 0 && rate <= mostPerMinute;
  }
  function missing(facts) {
   const at = facts.placeOf("inbound");
   const around = facts.inheritedFrom(limits, "inbound");
   const [first] = around;
   if (first) {
    const certain = around.filter(({isCertain}) => isCertain);
    const outer = certain[0]?.facts;
    const proven = outer && counted(outer, certain.map(({statement}) => statement));
    return proven?.state === "pass" ? proven : facts.verdict("not-proven", (0, _statements_js__WEBPACK_IMPORTED_MODULE_2__.w)(first.statement), "a policy at a wider scope limits calls");
   }
   if (facts.isOpen("inbound") || facts.inheritsOpen("inbound")) return facts.verdict("not-proven", at, "an included fragment is not in the repository");
   if (facts.ofOperations().some(({statements}) => statements.some(({name}) => limits.test(name)))) return facts.verdict("not-proven", at, "policies of its operations limit calls");
   return facts.verdict("fail", at, "has no rate limit", {
    severity: "note",
    form: "missing",
    ...facts.hasBase("inbound") && {
     mayInherit: true
    }
   });
  }
  const steady = /^(?:checked-token|bearer-token|subscription|user|certificate)$/;
  function wrongKey(facts, limit) {
   const key = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(limit.element, "counter-key");
   if (!key) return;
   const at = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.KD)(key);
   if (!/^\s*@[({]/.test(key.text)) return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.c$)(key.text) ? facts.verdict("fail", at, "uses one counter for all callers", {
    form: "constant"
   }) : void 0;
   const origins = facts.origins(key);
   const isSteady = origins.some(({kind}) => steady.test(kind));
   if (origins.some(({kind, name}) => kind === "header" && isSubscriptionKey(name))) return facts.verdict("fail", at, "counts calls by subscription, not by caller", {
    form: "subscription",
    severity: "note"
   });
   const header = origins.find(origin => isChosen(facts, origin, isSteady));
   if (header) {
    const what = header.kind === "header" ? `the header '${shown(header)}'` : "a part of the request";
    return facts.verdict("fail", at, `counts calls by ${what}, which the caller chooses`, {
     form: "header"
    });
   }
   if (isSteady || origins.some(({kind}) => kind === "looked-up" || kind === "unknown-variable")) return;
   if (origins.some(({kind}) => kind === "header")) return;
   if (origins.some(({kind}) => kind === "address")) return facts.verdict("fail", at, "counts calls by IP address, which all pipelines behind one address share", {
    form: "address"
   });
   return facts.verdict("fail", at, "uses one counter for all callers", {
    form: "constant"
   });
  }
  function isSubscriptionKey(name) {
   return name?.toLowerCase() === "ocp-apim-subscription-key";
  }
  function isChosen(facts, {kind, name}, isSteady) {
   if (kind === "request-url" || kind === "request-body") return !isSteady;
   return kind === "header" && name !== "authorization" && !isOverridden(facts, name);
  }
  function isOverridden(facts, name) {
   return facts.named(/^set-header$/, "inbound").some(({element, branches}) => {
    const action = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(element, "exists-action")?.text ?? "override";
    const isSame = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(element, "name")?.text.trim().toLowerCase() === name;
    const values = element.children.flatMap(({texts}) => texts);
    const echoes = values.some(value => facts.origins(value).some(origin => origin.kind === "header" && origin.name === name));
    return isSame && action === "override" && branches.length === 0 && !echoes;
   });
  }
  function shown({name}) {
   return name === "*" || name === void 0 ? "of the request" : name;
  }
  function perMinute(facts, {element}) {
   const [calls, period] = [ "calls", "renewal-period" ].map(name => Number(facts.resolved((0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(element, name)?.text ?? "").trim() || Number.NaN));
   const rate = calls / period * 60;
   return Number.isFinite(rate) ? rate : void 0;
  }
 }),
 56768: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => apisWithoutPolicy,
   W: () => tokenCheck
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86858);
  var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30598);
  var _statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80208);
  const checks = /^validate-(?:jwt|azure-ad-token)$/;
  function tokenCheck(repository) {
   const policies = (0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.Rd)(repository);
   return [ ...policies.map(judge), ...withoutPolicy(repository, policies) ];
  }
  const checked = "the token is checked";
  function isUnconditional({branches}) {
   return branches.length === 0;
  }
  function judge(facts) {
   const own = facts.named(checks, "inbound").map(statement => ({
    statement,
    isCertain: true
   }));
   const all = [ ...own, ...facts.inheritedFrom(checks, "inbound") ];
   const always = all.find(({statement, isCertain}) => isCertain && isUnconditional(statement));
   if (always) return facts.verdict("pass", (0, _statements_js__WEBPACK_IMPORTED_MODULE_3__.w)(always.statement), checked);
   const [some] = all;
   if (some) {
    const because = some.isCertain ? "the token is checked under a condition only" : "a product checks the token, and it is not known here whether this API is in it";
    return facts.verdict("not-proven", (0, _statements_js__WEBPACK_IMPORTED_MODULE_3__.w)(some.statement), because);
   }
   const at = facts.placeOf("inbound");
   const other = otherCheck(facts);
   if (other !== void 0) return facts.verdict("not-proven", at, other);
   const hasBase = facts.hasBase("inbound");
   return facts.verdict("fail", at, hasBase ? "does not check a token, and nothing in this repository shows that <base /> inherits a check" : "does not check a token", hasBase ? {
    severity: "warning",
    form: "base",
    mayInherit: true
   } : {
    form: "none"
   });
  }
  function otherCheck(facts) {
   if (facts.isOpen("inbound")) return "an included fragment is not in the repository";
   if (facts.inheritsOpen("inbound")) return "a fragment that <base /> inherits is not in the repository";
   if (facts.named(/^validate-client-certificate$/, "inbound").length > 0) return "a client certificate is checked, and no token";
   if (facts.ofOperations().some(({statements}) => statements.some(({name}) => checks.test(name)))) return "policies of its operations check a token";
   const refuses = facts.refusals().some(({conditions}) => conditions.some(condition => facts.origins(condition).some(({kind, name}) => kind === "bearer-token" || kind === "looked-up" || kind === "unknown-variable" || kind === "user" || kind === "certificate" || kind === "header" && /authorization|api-?key|token|session|secret/.test(name ?? ""))));
   return refuses ? "the policy refuses calls by a check of its own" : void 0;
  }
  function withoutPolicy(repository, policies) {
   const gateway = (0, _policies_js__WEBPACK_IMPORTED_MODULE_2__.e)(repository);
   const isLoose = policies.some(({policy}) => !policy.api);
   const around = gateway.policies.filter(({scope}) => scope === "global" || scope === "product");
   const statements = around.flatMap(policy => policy.statements.filter(({name}) => checks.test(name)).map(statement => ({
    statement,
    isCertain: policy.scope === "global"
   })));
   const check = statements.find(({statement, isCertain}) => isCertain && statement.section === "inbound" && isUnconditional(statement));
   return [ ...gateway.apis.entries() ].flatMap(([key, api]) => {
    if (!api.isMcp || gateway.withPolicy.has(key)) return [];
    const at = placeOfApi(api);
    const verdict = {
     at,
     of: api.resource.place,
     label: api.label
    };
    if (check) return [ {
     ...verdict,
     state: "pass",
     because: "a policy at a wider scope checks the token"
    } ];
    if (statements.length > 0 || isLoose || api.resource.exists !== "yes") return [ {
     ...verdict,
     state: "not-proven",
     because: "its policy is not known in this repository"
    } ];
    return [ {
     ...verdict,
     state: "fail",
     severity: "warning",
     because: "has no policy in this repository, so nothing checks a token",
     form: "no-policy",
     mayInherit: true
    } ];
   });
  }
  function apisWithoutPolicy(repository) {
   return withoutPolicy(repository, (0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.Rd)(repository)).map(({at, of, label}) => ({
    at,
    of,
    label,
    state: "not-proven",
    because: "has no policy in this repository"
   }));
  }
  function placeOfApi({resource}) {
   const name = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(resource.body, "name");
   const at = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(name);
   return name.kind === "text" && at.file === resource.place.file ? at : resource.place;
  }
 }),
 83795: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G8: () => tenantOf,
   Jb: () => scopeList,
   ds: () => claimsOf,
   gW: () => valuesOfClaim,
   hS: () => scopeClaim,
   hd: () => audience,
   mT: () => tokenKeys,
   uZ: () => readsKeysElsewhere,
   x4: () => anyTenant
  });
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10911);
  var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86858);
  var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80208);
  const checks = /^validate-(?:jwt|azure-ad-token)$/;
  function each(repository, judge) {
   return (0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.Oo)((0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.xo)(repository).flatMap(facts => facts.named(checks).flatMap(check => judge(facts, check))));
  }
  function items({element}, list, item) {
   return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(element, list).flatMap(found => (0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(found, item).flatMap(one => (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.b6)(one) ?? []));
  }
  function claimsOf({element}, name) {
   return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(element, "required-claims").flatMap(list => (0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(list, "claim")).filter(claim => name.test((0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(claim, "name")?.text.trim() ?? ""));
  }
  function valuesOfClaim(claim) {
   return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(claim, "value").flatMap(value => (0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value) ?? []);
  }
  const everyTenant = /^(?:common|organizations|consumers)$/i;
  const loginHost = /^https:\/\/(?:login\.microsoftonline\.(?:com|us|de)|login\.(?:partner\.)?(?:microsoftonline|chinacloudapi)\.cn|login\.windows\.net|sts\.windows\.net)\/([^/?#]+)/i;
  const tenantClaim = /^(?:tid|http:\/\/schemas\.microsoft\.com\/identity\/claims\/tenantid)$/i;
  function anyTenant(repository) {
   return each(repository, (facts, check) => {
    const claims = claimsOf(check, tenantClaim);
    const several = claims.find(claim => isAnyOf(claim) && valuesOfClaim(claim).length > 1);
    const given = tenantOf(check);
    const tenant = given && facts.resolved(given.name);
    const isOpen = tenant !== void 0 && everyTenant.test(tenant);
    if (several && !isOpen) return [ fail(facts, {
     file: check.file,
     range: several.nameRange
    }, "accepts tokens of several tenants", "several") ];
    if (!given || !isOpen) return given ? [ facts.verdict("pass", (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.KD)(given.at), "tokens of one tenant are accepted") ] : [];
    const issuers = items(check, "issuers", "issuer");
    const named = issuers.length > 0 && issuers.every(issuer => !/\{tenantid\}|common|organizations/i.test(facts.resolved(issuer.text)));
    if (named || claims.length > 0 && !several) return [ facts.verdict("pass", (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.KD)(given.at), "the issuer or the tenant is checked as well") ];
    if (checksTenant(facts)) return [ facts.verdict("not-proven", (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.KD)(given.at), "an expression of the policy reads the tenant") ];
    return [ fail(facts, (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.KD)(given.at), `accepts tokens of every tenant ('${tenant}')`, "every") ];
   });
  }
  function isAnyOf(claim) {
   return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(claim, "match")?.text.trim().toLowerCase() === "any";
  }
  function tenantOf(check) {
   const id = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(check.element, "tenant-id");
   if (id) return {
    name: id.text.trim(),
    at: id
   };
   for (const config of (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(check.element, "openid-config")) {
    const url = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(config, "url");
    const name = url && loginHost.exec(url.text.trim())?.[1];
    if (url && name) return {
     name,
     at: url
    };
   }
   return;
  }
  function readsKeysElsewhere({element}) {
   return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(element, "issuer-signing-keys").length > 0 || (0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(element, "openid-config").some(config => {
    const url = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(config, "url");
    return !url || !loginHost.test(url.text.trim());
   });
  }
  function checksTenant(facts) {
   return facts.refusals().some(({conditions}) => conditions.some(condition => facts.origins(condition).some(({claim, chain}) => /^(?:tid|iss)$/i.test(claim ?? "") || chain.steps.some(({name}) => name === "Issuer"))));
  }
  const sharedAudience = /^(?:https:\/\/(?:management\.(?:azure\.com|core\.windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|graph\.(?:microsoft\.(?:com|us)|windows\.net))\/?|00000003-0000-0000-c000-000000000000|00000002-0000-0000-c000-000000000000|797f4846-ba00-4fd7-ba43-dac1f8f63013)$/i;
  function audience(repository) {
   return each(repository, (facts, check) => {
    const claims = claimsOf(check, /^aud$/i);
    const given = [ ...items(check, "audiences", "audience"), ...claims.flatMap(valuesOfClaim) ];
    const shared = given.find(({text}) => sharedAudience.test(facts.resolved(text).trim()));
    if (shared) {
     const name = facts.resolved(shared.text).trim();
     return [ fail(facts, (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.KD)(shared), `accepts tokens for '${name}', which every application of the tenant can get`, "shared") ];
    }
    if (given.length > 0 || claims.length > 0 || (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(check.element, "audiences").length > 0) return [ facts.verdict("pass", (0, 
    _statements_js__WEBPACK_IMPORTED_MODULE_2__.w)(check), "the audience is checked") ];
    const inCode = [ ...facts.claimsRead() ].some(claim => /^aud(?:iences)?$/i.test(claim));
    if (inCode) return [ facts.verdict("not-proven", (0, _statements_js__WEBPACK_IMPORTED_MODULE_2__.w)(check), "an expression of the policy reads the audience") ];
    return [ facts.verdict("fail", (0, _statements_js__WEBPACK_IMPORTED_MODULE_2__.w)(check), `accepts tokens for any service: <${check.name}> has no <audiences>`, {
     severity: "warning",
     form: "missing"
    }) ];
   });
  }
  function tokenKeys(repository) {
   return each(repository, (facts, check) => [ "issuer-signing-keys", "decryption-keys" ].flatMap(list => (0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(check.element, list)).flatMap(list => (0, 
   _document_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(list, "key")).map(key => {
    const at = {
     file: check.file,
     range: key.nameRange
    };
    const text = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.b6)(key)?.text ?? "";
    if (/^https?:\/\//i.test(text)) return fail(facts, at, "has a URL where the signing key belongs", "address");
    return text !== "" && (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.c$)(text) ? fail(facts, at, "contains the signing key of tokens", "literal") : facts.verdict("pass", at, "the key is a certificate or a named value");
   }));
  }
  function scopeList(repository) {
   const claims = each(repository, (facts, check) => claimsOf(check, scopeClaim).map(claim => {
    const at = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.KD)((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(claim, "name"));
    return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(claim, "separator") ? facts.verdict("pass", at, "the scopes are read one by one") : fail(facts, at, "compares 'scp' as one string, so a token with two scopes is refused", "claim");
   }));
   const compared = (0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.xo)(repository).flatMap(facts => facts.allCode().flatMap(code => facts.origins(code).flatMap(({claim, chain, expression, place}) => {
    if (claim !== "scp" || expression.text !== code) return [];
    const [next, value] = expression.tokens.slice(chain.to, chain.to + 2);
    const isCompared = /^[!=]=$/.test(next?.text ?? "") && value?.kind === "text" && value.text !== "";
    const isEqual = chain.steps.at(-1)?.name === "Equals";
    return isCompared || isEqual ? [ fail(facts, place, "compares 'scp' as one string, so a token with two scopes is refused", "code") ] : [];
   })));
   return [ ...claims, ...(0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.Oo)(compared) ];
  }
  const scopeClaim = /^(?:scp|http:\/\/schemas\.microsoft\.com\/identity\/claims\/scope)$/i;
  function fail(facts, at, because, form) {
   return facts.verdict("fail", at, because, {
    form
   });
  }
 }),
 43116: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   z: () => isForTools
  });
  function isForTools(condition) {
   return /==\s{0,9}"tools\/call"/.test(condition) && !/&&|!=/.test(condition);
  }
 }),
 68833: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   E: () => validation
  });
  var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86858);
  var _statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80208);
  const validators = /^(?:validate-content|validate-parameters|validate-headers|validate-graphql-request|json-threat-protection|llm-content-safety)$/;
  function validation(repository) {
   return (0, _facts_js__WEBPACK_IMPORTED_MODULE_0__.fF)(repository, facts => [ judge(facts) ]);
  }
  function judge(facts) {
   const at = facts.placeOf("inbound");
   const found = facts.named(validators, "inbound")[0] ?? facts.inherited(validators, "inbound");
   if (found) return facts.verdict("pass", (0, _statements_js__WEBPACK_IMPORTED_MODULE_1__.w)(found), "requests are checked");
   const refusal = facts.refusals().find(({conditions}) => conditions.some(condition => facts.origins(condition).some(({kind, name}) => kind === "request-body" || kind === "header" && /^content-(?:type|length)$/.test(name ?? ""))));
   if (refusal) return facts.verdict("pass", (0, _statements_js__WEBPACK_IMPORTED_MODULE_1__.w)(refusal), "requests are refused by their content");
   if (facts.isOpen("inbound") || facts.inheritsOpen("inbound")) return facts.verdict("not-proven", at, "an included fragment is not in the repository");
   if (facts.ofOperations().some(({statements}) => statements.some(({name}) => validators.test(name)))) return facts.verdict("not-proven", at, "policies of its operations check requests");
   return facts.verdict("fail", at, "forwards requests of any type, size and shape");
  }
 })
};
