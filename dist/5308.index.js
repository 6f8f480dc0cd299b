"use strict";

exports.id = 5308;

exports.ids = [ 5308 ];

exports.modules = {
 45308: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var apis = __webpack_require__(29703);
  var gateway_document = __webpack_require__(10911);
  var gateway_facts = __webpack_require__(86858);
  var rate_limit = __webpack_require__(37074);
  var gateway_statements = __webpack_require__(80208);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/caller.js
  const checks = /^validate-(?:jwt|azure-ad-token)$/;
  const logs = /^(?:log-to-eventhub|trace|send-one-way-request|emit-metric)$/;
  const identities = /^x-ms-client-principal|(?:^|[-_])(?:user|caller|principal|identity|oid|upn|subject|actor|agent|employee|roles?|groups?)(?:[-_](?:id|name|email|oid|upn|principal|roles?))?$|^(?:from|remote-user|x-forwarded-user|x-forwarded-email|x-tenant-id|x-client-id|client-id)$/i;
  function callerIdentity(repository) {
   return (0, gateway_facts.Oo)((0, gateway_facts.xo)(repository).flatMap(facts => [ ...decisions(facts), ...records(facts) ]));
  }
  function decisions(facts) {
   const conditions = new Set(facts.policy.statements.flatMap(statement => statement.conditions));
   const isChecked = isTokenChecked(facts);
   return [ ...conditions ].flatMap(condition => facts.origins(condition).flatMap(origin => {
    if (origin.kind === "bearer-token") {
     if (isChecked === "yes") return [];
     const because = "decides by a token that nothing has validated";
     return isChecked === "no" && origin.claim !== void 0 ? [ facts.verdict("fail", origin.place, because, {
      form: "token"
     }) ] : [ facts.verdict("not-proven", origin.place, "a check of the token may be inherited") ];
    }
    return saysWho(facts, origin) ? [ facts.verdict("fail", origin.place, `decides by the header '${origin.name}', which any caller can set`, {
     form: "header"
    }) ] : [];
   }));
  }
  function records(facts) {
   return facts.named(logs).flatMap(log => facts.code(log).flatMap(code => facts.origins(code).flatMap(origin => saysWho(facts, origin) ? [ facts.verdict("fail", origin.place, `logs the header '${origin.name}' as the caller, which any caller can set`, {
    severity: "note",
    form: "record"
   }) ] : [])));
  }
  function saysWho(facts, {kind, name}) {
   return kind === "header" && name !== void 0 && identities.test(name) && name !== "user-agent" && !(0, 
   rate_limit.X)(facts, name);
  }
  function isTokenChecked(facts) {
   if (facts.named(checks, "inbound").length > 0) return "yes";
   if (facts.policy.document.isFragment || facts.isOpen("inbound")) return "unknown";
   return facts.hasBase("inbound") ? "unknown" : "no";
  }
  function forwardsToken(repository) {
   const backends = [ ...repository.resources.ofType(...(0, apis.pl)("backends")) ];
   const withCredentials = id => {
    const found = backends.filter(({name}) => name && lastPart(name.text.text) === id);
    if (found.length === 0) return;
    return found.some(({body}) => (0, values_value.fF)((0, three_valued.MZ)(body, "properties.credentials")).some(apis.$B));
   };
   return (0, gateway_facts.fF)(repository, facts => {
    const explicit = facts.named(/^set-header$/).filter(({element}) => isAuthorization((0, 
    gateway_document.lt)(element, "name")?.text) && (0, gateway_document.Y_)(element, "value").some(value => value.texts.some(text => isWholeToken(facts, text))));
    const [given] = explicit;
    if (given) return [ facts.verdict("fail", (0, gateway_statements.w)(given), "forwards the caller's token to the server", {
     form: "explicit"
    }) ];
    const [check] = facts.named(checks, "inbound");
    if (!check) return [];
    const at = facts.placeOf("inbound", check);
    if (replacesToken(facts)) return [ facts.verdict("pass", at, "the token is removed or replaced before the server") ];
    const unknown = whyUnknown(facts, withCredentials);
    if (unknown !== void 0) return [ facts.verdict("not-proven", at, unknown) ];
    return [ facts.verdict("fail", at, "does not remove the caller's token before the server", {
     form: "implicit"
    }) ];
   });
  }
  function whyUnknown(facts, withCredentials) {
   if (facts.isOpen("inbound")) return "an included fragment is not in the repository";
   const {api} = facts.policy;
   if (api?.makesTools) return "the gateway creates the tools and forwards only the headers it is told to";
   const backends = facts.named(/^set-backend-service$/);
   if (!api && backends.length === 0) return "the backend is not known in this repository";
   for (const {element} of backends) {
    const id = (0, gateway_document.lt)(element, "backend-id")?.text;
    if (id !== void 0 && withCredentials(id) !== false) return "the backend may have credentials of its own";
   }
   return;
  }
  function isAuthorization(name) {
   return name?.trim().toLowerCase() === "authorization";
  }
  function isWholeToken(facts, text) {
   const origins = facts.origins(text);
   return origins.length > 0 && origins.every(({kind, name}) => kind === "header" && name === "authorization");
  }
  function replacesToken(facts) {
   const headers = facts.named(/^set-header$/).some(({element}) => {
    const name = (0, gateway_document.lt)(element, "name")?.text;
    return isAuthorization(name) || name !== void 0 && !(0, gateway_document.c$)(name);
   });
   const own = facts.named(/^authentication-(?:managed-identity|basic)$/).some(({element}) => (0, 
   gateway_document.lt)(element, "output-token-variable-name") === void 0);
   return headers || own || facts.inherited(/^authentication-managed-identity$/, "inbound") !== void 0;
  }
  function lastPart(name) {
   return name.split("/").at(-1);
  }
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/policy-rule.js
  function policyRule({id, severity, confidence, marksCredential, control, helps}) {
   return {
    id,
    severity,
    ...confidence && {
     confidence
    },
    ...marksCredential && {
     marksCredential
    },
    checkAll(repository, report) {
     (0, verdict.o)(control(repository), report, verdict => ({
      help: helps[verdict.form ?? "default"]
     }));
    }
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/forgeable-caller.js
  const forgeableCaller = policyRule({
   id: "forgeable-caller",
   severity: "error",
   control: callerIdentity,
   helps: {
    header: 'Decide by a claim of the validated token: ((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", "").',
    token: 'Check the token first with <validate-jwt output-token-variable-name="jwt">, and read the claims from that variable.',
    record: 'Record a claim of the validated token: ((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", "").'
   }
  });
  var token_settings = __webpack_require__(83795);
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-any-tenant.js
  const gatewayAnyTenant = policyRule({
   id: "gateway-any-tenant",
   severity: "error",
   control: token_settings.x4,
   helps: {
    every: "Name your own tenant in the address or in tenant-id: https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration.",
    several: "Name one tenant, or decide by tenant in a <choose> of its own what each of them may call."
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-audience.js
  const gatewayAudience = policyRule({
   id: "gateway-audience",
   severity: "error",
   control: token_settings.hd,
   helps: {
    missing: "Add <audiences><audience>{{mcp-gateway-app-id}}</audience></audiences> with the application id of this gateway.",
    shared: "Register an application for the gateway, and name its id in <audience>{{mcp-gateway-app-id}}</audience>."
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/streaming.js
  const readers = /^(?:find-and-replace|json-to-xml|xml-to-json|xsl-transform|redirect-content-urls|cache-store|validate-content)$/;
  function streaming(repository) {
   return (0, gateway_facts.Oo)((0, gateway_facts.xo)(repository).flatMap(judge));
  }
  function judge(facts) {
   const because = "reads the response body, which buffers the stream of the server";
   const bodies = facts.allCode().flatMap(code => facts.origins(code).filter(({kind, expression}) => kind === "response-body" && expression.text === code).map(({place}) => facts.verdict("fail", place, because, {
    form: "body"
   })));
   const statements = facts.named(readers, "outbound").map(statement => facts.verdict("fail", (0, 
   gateway_statements.w)(statement), `has <${statement.name}> in outbound, which buffers the stream of the server`, {
    form: "statement"
   }));
   const forwards = facts.named(/^forward-request$/).map(statement => {
    const buffer = (0, gateway_document.lt)(statement.element, "buffer-response");
    return buffer?.text.trim().toLowerCase() === "true" ? facts.verdict("fail", (0, 
    gateway_document.KD)(buffer), "buffers the response of the server, so a stream cannot pass", {
     form: "buffer"
    }) : facts.verdict("pass", (0, gateway_statements.w)(statement), "the response is not explicitly buffered");
   });
   return [ ...bodies, ...statements, ...forwards ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-buffers-stream.js
  const gatewayBuffersStream = policyRule({
   id: "gateway-buffers-stream",
   severity: "warning",
   control: streaming,
   helps: {
    body: "Do not read context.Response.Body: use context.Response.StatusCode and the headers of the answer.",
    statement: "Remove the statement from <outbound> of this API, or change the answer in the server.",
    buffer: 'Write <forward-request buffer-response="false" />.'
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-forwards-token.js
  const gatewayForwardsToken = policyRule({
   id: "gateway-forwards-token",
   severity: "warning",
   control: forwardsToken,
   helps: {
    explicit: 'Remove the statement, and let the gateway authenticate to the server itself: <authentication-managed-identity resource="…" />.',
    implicit: 'Add <set-header name="Authorization" exists-action="delete" /> after the token check, or <authentication-managed-identity resource="…" />, which replaces the header with a token of the gateway.'
   }
  });
  var log = __webpack_require__(82318);
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-log.js
  const gatewayLog = policyRule({
   id: "gateway-log",
   severity: "warning",
   control: log.p,
   helps: {
    none: 'Log method, tool, caller and status in <outbound> and in <on-error>, with <log-to-eventhub logger-id="…"> or a fragment that both include.',
    inbound: 'Move the statement to <outbound>, and repeat it in <on-error>, preferably as a fragment: <include-fragment fragment-id="mcp-audit" />.',
    success: "Log in <on-error> as well, and without a condition on the status.",
    refusal: "Move a logging statement before <return-response> in the same branch, because nothing after it runs."
   }
  });
  var loggers = __webpack_require__(15481);
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-logger-missing.js
  const gatewayLoggerMissing = policyRule({
   id: "gateway-logger-missing",
   severity: "error",
   control: loggers.d,
   helps: {
    default: "Declare the logger under this name (azurerm_api_management_logger, Microsoft.ApiManagement/service/loggers), or name one that is there."
   }
  });
  var csharp = __webpack_require__(28789);
  var gateway_expression = __webpack_require__(92564);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/log-content.js
  const log_content_logs = /^(?:log-to-eventhub|trace|send-one-way-request)$/;
  const credentials = /^(?:authorization|cookie|ocp-apim-subscription-key|x-api-key|api-key|x-functions-key|proxy-authorization)$/i;
  function logContent(repository) {
   return (0, gateway_facts.Oo)((0, gateway_facts.xo)(repository).flatMap(facts => {
    const reader = new Reader(facts);
    return facts.named(log_content_logs).flatMap(log => log_content_judge(facts, log, reader));
   }));
  }
  const said = {
   body: "logs the whole body, which can hold secrets in tool arguments",
   headers: "logs all headers, including the token of the caller",
   credential: "logs a header that holds a credential"
  };
  function log_content_judge(facts, log, reader) {
   const found = [ ...(0, gateway_document.sm)(log.element) ].filter(({text}) => (0, 
   csharp._)(text)).flatMap(code => reader.leaks(code));
   if (found.length === 0) return [ facts.verdict("pass", {
    file: log.file,
    range: log.element.nameRange
   }, "only single values are logged") ];
   return found.map(({what, place}) => facts.verdict("fail", place, said[what], {
    form: what
   }));
  }
  const harmless = /^(?:ToString|Trim|As|AsString|Replace|ToLower|ToUpper|ToLowerInvariant|ToUpperInvariant|Body|Value)$/;
  const handsOn = /^(?:Parse|JProperty|JObject|JArray|FromObject|SerializeObject|Serialize|Concat|Format|Join|Add|Append|UrlEncode|EscapeDataString|ToBase64String|GetBytes|GetString|ToString|JValue|return)$/;
  class Reader {
   facts;
   active=new Set;
   known=new Map;
   constructor(facts) {
    this.facts = facts;
   }
   leaks(code) {
    const known = this.known.get(code);
    if (known) return known;
    if (this.active.has(code) || this.active.size > 20) return [];
    this.active.add(code);
    const expression = (0, gateway_expression.ez)(code);
    const holders = new Map;
    const found = [];
    for (const chain of expression.chains) {
     const what = this.whole(chain, expression, holders);
     if (!what) continue;
     if (chain.assigned !== void 0) holders.set(chain.assigned, what); else found.push({
      what,
      place: (0, gateway_expression.DU)(expression, chain.from, chain.to)
     });
    }
    this.active.delete(code);
    this.known.set(code, found);
    return found;
   }
   whole(chain, expression, holders) {
    if (!handsItOn(chain.callee)) return;
    const next = expression.tokens[chain.to]?.text;
    if (next === "==" || next === "!=" || next === "??=") return;
    if (expression.tokens[chain.to]?.text === "=") return;
    const {steps} = chain;
    const [root] = steps;
    const held = root && holders.get(root.name);
    if (held) return steps.slice(1).every(({name}) => harmless.test(name)) ? held : void 0;
    if (root?.name !== "context") return;
    const [, first, second, third] = steps;
    if (first?.name === "Variables") return this.ofVariable(chain);
    if (first?.name !== "Request" && first?.name !== "Response") return;
    if (second?.name === "Body") return steps.slice(3).every(({name}) => harmless.test(name)) && third ? "body" : void 0;
    if (second?.name !== "Headers") return;
    if (third?.name === "ContainsKey") return;
    if (third?.first !== void 0) {
     const rest = steps.slice(4);
     const isWhole = rest.every(({name}) => harmless.test(name) || name === "[]" || /^First/.test(name));
     return credentials.test(third.first) && isWhole ? "credential" : void 0;
    }
    if (!third) return "headers";
    return /^(?:Select|ToDictionary|Aggregate|SelectMany|ToList|ToArray)$/.test(third.name) ? "headers" : void 0;
   }
   ofVariable({steps}) {
    const access = steps[2];
    if (access?.first === void 0 || access.name === "ContainsKey") return;
    if (!steps.slice(3).every(({name}) => harmless.test(name))) return;
    for (const value of this.facts.variables.valuesOf(access.first)) {
     if (!(0, csharp._)(value.text)) continue;
     const [leak] = this.leaks(value);
     if (leak) return leak.what;
    }
    return;
   }
  }
  function handsItOn(callee) {
   let current = callee;
   for (let depth = 0; current && depth < 10; depth++) {
    if (!handsOn.test(current.name)) return false;
    current = current.outer;
   }
   return true;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-logs-secrets.js
  const gatewayLogsSecrets = policyRule({
   id: "gateway-logs-secrets",
   severity: "warning",
   control: logContent,
   helps: {
    body: "Log single values: the JSON-RPC method, params.name, the size, one named argument cut short; never the body.",
    headers: "Name the headers that you need, such as traceparent; never all of them.",
    credential: "Log the oid of the validated token in place of the header, or a hash of the value."
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-rate-limit.js
  const gatewayRateLimit = policyRule({
   id: "gateway-rate-limit",
   severity: "warning",
   control: rate_limit.i,
   helps: {
    missing: 'Add <rate-limit-by-key calls="50" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" /> after the token check.',
    above: 'Use calls="50" renewal-period="60" for tools/call; other messages can have a limit of their own in another branch.',
    subscription: "Use <rate-limit-by-key> with a claim of the validated token, such as oid, as counter-key: several callers can share a subscription.",
    address: 'Count by a claim of the validated token: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".',
    header: 'Count by a claim of the validated token, which the caller cannot choose: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".',
    constant: 'Count by caller: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".'
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-scope-list.js
  const gatewayScopeList = policyRule({
   id: "gateway-scope-list",
   severity: "warning",
   control: token_settings.Jb,
   helps: {
    claim: 'Write <claim name="scp" match="any" separator=" ">: the claim holds all scopes in one string, separated by spaces.',
    code: 'Split the claim first: .Claims.GetValueOrDefault("scp", "").Split(\' \').Contains("mcp.tools.read").'
   }
  });
  var policies = __webpack_require__(30598);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/session-constant.js
  const secretNames = /^(?:.*[-_.]?)?(?:session[-_]?(?:id|key|token)|access[-_]?token|bearer[-_]?token|auth[-_]?token|api[-_]?key|refresh[-_]?token)$/i;
  const headers = /^(?:authorization|mcp-session-id|x-api-key|api-key|x-session-id)$/i;
  function sessionConstant(repository) {
   const gateway = (0, policies.e)(repository);
   const folders = new Set(gateway.policies.flatMap(({isMcp, document}) => isMcp ? [ folderOf(document.text.file.path) ] : []));
   return (0, gateway_facts.Oo)(gateway.policies.filter(({isMcp, document}) => isMcp || folders.has(folderOf(document.text.file.path))).flatMap(policy => {
    const facts = new gateway_facts.oQ(policy, gateway);
    return policy.statements.flatMap(statement => [ ...inStatement(facts, statement), ...[ ...facts.code(statement), ...statement.conditions ].flatMap(code => inCode(facts, code)) ]);
   }));
  }
  function folderOf(path) {
   return path.split("/").slice(0, -2).join("/");
  }
  function fail(facts, at, because, form) {
   return facts.verdict("fail", at, because, {
    form
   });
  }
  function inStatement(facts, {name, element, file}) {
   const own = (0, gateway_document.lt)(element, "name")?.text.trim() ?? "";
   const at = {
    file,
    range: element.nameRange
   };
   if (name === "set-variable" && secretNames.test(own)) {
    const value = (0, gateway_document.lt)(element, "value")?.text.trim() ?? "";
    if (isConstant(value)) return [ fail(facts, at, `sets '${own}' to a constant that is the same for every caller`, "set") ];
   }
   if (name === "check-header" && headers.test(own)) {
    const values = (0, gateway_document.Y_)(element, "value").flatMap(value => (0, gateway_document.b6)(value) ?? []);
    if (values.some(({text}) => isConstant(text))) return [ fail(facts, at, `accepts a constant in '${own}' as a credential`, "compared") ];
   }
   if (name === "set-header" && headers.test(own)) {
    const values = (0, gateway_document.Y_)(element, "value").flatMap(value => (0, gateway_document.b6)(value) ?? []);
    if (values.some(({text}) => isConstant(text))) return [ fail(facts, at, `sends a constant in '${own}' that is the same for every caller`, "set") ];
   }
   return [];
  }
  function isConstant(text) {
   const value = text.replace(/^(?:bearer|basic)\s+/i, "").trim();
   return value.length >= 4 && value.length <= 4e3 && (0, gateway_document.c$)(value) && !/^(?:true|false|null|none|unknown|anonymous|bearer|basic|undefined|expired|invalid|missing|n\/a|error)$/i.test(value) && !/^\d{1,3}$/.test(value);
  }
  function inCode(facts, code) {
   if (!(0, csharp._)(code.text)) return [];
   const expression = (0, gateway_expression.ez)(code);
   const {tokens, chains} = expression;
   const found = [];
   for (const chain of chains) {
    const last = chain.steps.at(-1);
    const next = tokens[chain.to]?.text ?? "";
    const value = tokens[chain.to + 1];
    const behind = tokens[chain.to + 2]?.text ?? ")";
    const isEnd = /^[);,}]|&&|\|\||^\?$/.test(behind);
    const compared = value?.kind === "text" && isEnd && /^[!=]=$/.test(next) ? value.text : /^(?:Equals|StartsWith)$/.test(last.name) ? last.first : void 0;
    if (compared !== void 0 && isConstant(compared) && isSession(facts, chain, expression)) {
     const at = (0, gateway_expression.DU)(expression, chain.from, chain.to);
     found.push(fail(facts, at, "accepts a constant as a token", "compared"));
    }
    const isGiven = next === "=" && value?.kind === "text" && isEnd && isConstant(value.text);
    if (isGiven && last.name === "[]" && secretNames.test(last.first ?? "")) found.push(fail(facts, (0, 
    gateway_expression.DU)(expression, chain.from, chain.to), `returns a constant as '${last.first}'`, "given"));
    if (last.name === "JProperty" && secretNames.test(last.first ?? "") && isConstant(last.second ?? "")) found.push(fail(facts, (0, 
    gateway_expression.DU)(expression, chain.from), `returns a constant as '${last.first}'`, "given"));
   }
   return found;
  }
  function isSession(facts, chain, expression) {
   return facts.variables.ofChain(chain, expression).some(({kind, name}) => kind === "header" && headers.test(name ?? ""));
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-session-constant.js
  const gatewaySessionConstant = policyRule({
   id: "gateway-session-constant",
   severity: "error",
   marksCredential: true,
   control: sessionConstant,
   helps: {
    compared: "Check the token with <validate-jwt> or <validate-azure-ad-token>; a constant in the policy is a password that all callers share.",
    set: "Read the value from the token or from a named value in Key Vault, {{a-named-value}}, or create one for each session with Guid.NewGuid().",
    given: "Create a new value for each session with Guid.NewGuid(), and keep its data in the cache."
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/grants.js
  const grants_checks = /^validate-(?:jwt|azure-ad-token)$/;
  const ofApplications = /^(?:roles|role|idtyp|azpacr|appidacr|http:\/\/schemas\.microsoft\.com\/ws\/2008\/06\/identity\/claims\/role)$/i;
  const ofGrants = /^(?:scp|scope|roles|role|groups|wids)$/i;
  function shutsOutPipelines(repository) {
   return (0, gateway_facts.fF)(repository, facts => {
    const [first] = facts.named(grants_checks, "inbound");
    if (!first) return [];
    const pass = facts.verdict("pass", (0, gateway_statements.w)(first), "tokens without scopes can pass");
    if (readsClaim(facts, ofApplications)) return [ pass ];
    const all = facts.named(grants_checks, "inbound");
    const asking = all.flatMap(check => (0, token_settings.ds)(check, token_settings.hS).map(claim => ({
     check,
     claim
    })));
    const [found] = asking;
    if (found && all.every(check => (0, token_settings.ds)(check, token_settings.hS).length > 0)) return [ shutOut(facts, (0, 
    gateway_document.KD)((0, gateway_document.lt)(found.claim, "name"))) ];
    if (found) return [ pass ];
    const asked = facts.refusals().flatMap(({conditions, branches}) => branches.length > 1 ? [] : conditions.flatMap(condition => facts.origins(condition)));
    const scope = asked.find(({claim}) => claim !== void 0 && token_settings.hS.test(claim));
    if (scope) return [ shutOut(facts, scope.place) ];
    return [ pass ];
   });
  }
  function shutOut(facts, at) {
   const because = "requires 'scp', which only user tokens carry, so every pipeline is refused";
   return facts.isOpen("inbound") ? facts.verdict("not-proven", at, "an included fragment is not in the repository") : facts.verdict("fail", at, because);
  }
  function readsClaim(facts, name) {
   return facts.named(grants_checks).some(check => (0, token_settings.ds)(check, name).length > 0) || facts.allCode().some(code => (0, 
   gateway_expression.FA)((0, gateway_expression.ez)(code), text => name.test(text)));
  }
  function toolClasses(repository) {
   return (0, gateway_facts.fF)(repository, facts => {
    const {policy} = facts;
    const [check] = facts.named(grants_checks, "inbound");
    if (!check || policy.scope === "operation") return [];
    const at = facts.placeOf("inbound", check);
    const verdict = (state, because, form) => [ facts.verdict(state, at, because, form === void 0 ? {} : {
     form
    }) ];
    if (facts.isOpen("inbound")) return verdict("not-proven", "an included fragment is not in the repository");
    if (facts.ofOperations().length > 0) return verdict("not-proven", "policies of its operations decide");
    const refuses = facts.refusals().length > 0;
    if (refuses && readsTool(facts) && readsClaim(facts, ofGrants)) return verdict("pass", "the scopes or roles of the token decide on the tool");
    const several = severalClasses(check);
    if (several) return [ facts.verdict("fail", several, "lets a token with any one of these scopes call every tool", {
     form: "any"
    }) ];
    if (readsClaim(facts, ofGrants)) return verdict("pass", "a scope or a role is required");
    return verdict("fail", "lets every token call every tool, because it requires no scope and no role", "none");
   });
  }
  function severalClasses(check) {
   const claim = (0, token_settings.ds)(check, ofGrants).find(found => (0, gateway_document.lt)(found, "match")?.text.trim() === "any" && (0, 
   token_settings.gW)(found).length > 1);
   return claim && (0, gateway_document.KD)((0, gateway_document.lt)(claim, "name"));
  }
  function readsTool(facts) {
   return facts.allCode().some(code => {
    const expression = (0, gateway_expression.ez)(code);
    const named = [ "params", "name" ].every(word => (0, gateway_expression.FA)(expression, text => text.split(".").includes(word)));
    return named || (0, gateway_expression.FA)(expression, text => text === "tools/call");
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-shuts-out-pipelines.js
  const gatewayShutsOutPipelines = policyRule({
   id: "gateway-shuts-out-pipelines",
   severity: "warning",
   control: shutsOutPipelines,
   helps: {
    default: 'Accept scp for people and roles for applications: take the claim out of <required-claims>, and decide in a <choose> by Claims.ContainsKey("scp") which of the two must hold the grant.'
   }
  });
  var mcp_names = __webpack_require__(28021);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/tier.js
  const able = {
   internal: /^(?:developer|premium|premiumv2)$/i,
   external: /^(?:developer|premium|premiumv2|standardv2)$/i
  };
  function tier(repository) {
   const hasMcp = [ ...(0, policies.e)(repository).apis.values() ].some(({isMcp}) => isMcp);
   const hasPolicy = (0, policies.e)(repository).policies.some(({isMcp}) => isMcp);
   return [ ...repository.resources.ofType(apis.IR) ].flatMap(resource => {
    const {body, place, label, name, address} = resource;
    const names = [ name?.text.text ?? "", address ];
    if (!hasMcp && !hasPolicy && !names.some(mcp_names.Gk)) return [];
    const kind = (0, values_value.wh)((0, three_valued.MZ)(body, "properties.virtualNetworkType"));
    if (kind === void 0 || kind.toLowerCase() === "none") return [];
    const sku = (0, three_valued.MZ)(body, "sku.name");
    const given = (0, values_value.wh)(sku)?.replace(/_\d+$/, "");
    const verdict = {
     at: (0, three_valued.$t)(sku),
     of: place,
     label
    };
    if (given === void 0) return [ {
     ...verdict,
     at: place,
     state: "not-proven",
     because: "its tier is not known in this repository"
    } ];
    const fits = able[kind.toLowerCase()]?.test(given) ?? true;
    return fits ? [ {
     ...verdict,
     state: "pass",
     because: `the tier ${given} supports the network type`
    } ] : [ {
     ...verdict,
     state: "fail",
     because: `has the tier '${given}', which does not support the network type '${kind}'`
    } ];
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-tier.js
  const gatewayTier = policyRule({
   id: "gateway-tier",
   severity: "note",
   control: tier,
   helps: {
    default: "Choose Premium (Developer has no service level agreement), or set the network type to one that this tier supports."
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-token-keys.js
  const gatewayTokenKeys = policyRule({
   id: "gateway-token-keys",
   severity: "error",
   marksCredential: true,
   control: token_settings.mT,
   helps: {
    address: 'Use the metadata of the issuer instead: <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />.',
    literal: "Use <openid-config> so that the keys come from the issuer, or a named value from Key Vault such as {{token-signing-key}}; and revoke this key, because everyone who can read the repository can sign tokens with it."
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/base.js
  function withoutBase(repository) {
   return (0, gateway_facts.fF)(repository, base_judge);
  }
  function base_judge(facts) {
   const {document} = facts.policy;
   const {file} = document.text;
   const lacking = gateway_document.QN.filter(section => !facts.hasBase(section) && !replacesBase(facts, section));
   const first = lacking.map(name => document.sections.get(name)).find(section => section);
   const at = {
    file,
    range: (first ?? document.root).nameRange
   };
   if (lacking.length === 0) return [ facts.verdict("pass", at, "every section has <base />") ];
   if (lacking.every(section => facts.isOpen(section))) return [ facts.verdict("not-proven", at, "an included fragment is not in the repository") ];
   const where = lacking.length > 1 ? `in ${lacking.slice(0, -1).join(", ")} and ${lacking.at(-1)}` : `in ${lacking[0]}`;
   const others = lacking.flatMap(name => document.sections.get(name) ?? []).filter(section => section !== first);
   return [ facts.verdict("fail", at, `has no <base /> ${where}: policies of wider scopes do not apply there`, {
    ...others.length > 0 && {
     related: others.map(({name, nameRange}) => ({
      message: `${name} without <base />`,
      at: {
       file,
       range: nameRange
      }
     }))
    }
   }) ];
  }
  function replacesBase(facts, section) {
   const statements = facts.policy.statements.filter(statement => statement.section === section);
   if (section === "backend") return statements.some(({name}) => name === "forward-request");
   return statements.length > 0 && statements.every(({name}) => name === "return-response");
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-without-base.js
  const gatewayWithoutBase = policyRule({
   id: "gateway-without-base",
   severity: "warning",
   control: withoutBase,
   helps: {
    default: 'Begin each section with <base />; a <backend> section may have its own <forward-request buffer-response="false" /> in its place.'
   }
  });
  var token_check = __webpack_require__(56768);
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-without-token-check.js
  const gatewayWithoutTokenCheck = policyRule({
   id: "gateway-without-token-check",
   severity: "error",
   control: token_check.W,
   helps: {
    none: 'Begin <inbound> with <base /> and <validate-jwt header-name="Authorization" require-scheme="Bearer"> that holds <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />, <audiences> and <issuers>.',
    base: "Add <validate-jwt> or <validate-azure-ad-token> with <audiences> after <base />, or add the policy that <base /> inherits to this repository.",
    "no-policy": "Give the API a policy of its own whose <inbound> begins with <validate-jwt> or <validate-azure-ad-token> with <audiences>."
   }
  });
  var errors = __webpack_require__(52005);
  var gateway_policy = __webpack_require__(39471);
  var tool_table = __webpack_require__(21834);
  // CONCATENATED MODULE: ./build/shared/lint/governance/tool-table/differences.js
  const policyType = "mcp-gatehouse/policy";
  const namedValueType = "microsoft.apimanagement/service/namedvalues";
  function tableDifferences(resources) {
   const servers = [ ...resources.ofType(policyType) ].flatMap(serversOf);
   if (servers.length === 0) return [];
   const tables = [ ...resources.ofType(namedValueType) ].flatMap(resource => tableOf(resource) ?? []);
   const judged = servers.flatMap(server => {
    const parts = tables.filter(({name}) => isPartOf(name, server.server.name));
    return parts.length > 0 ? [ {
     parts,
     verdict: differences_judge(server, parts)
    } ] : [];
   });
   const agreed = new Set(judged.flatMap(({parts, verdict}) => verdict.state === "pass" ? parts : []));
   return judged.filter(({parts, verdict}) => verdict.state === "pass" || !parts.some(part => agreed.has(part))).map(({verdict}) => verdict);
  }
  function serversOf(resource) {
   const {path} = resource.place.file;
   try {
    const policy = (0, gateway_policy.ON)(plain(resource.body), path);
    return policy.servers.map(server => ({
     policy,
     server,
     resource
    }));
   } catch (error) {
    if (error instanceof errors.e) return [];
    throw error;
   }
  }
  function tableOf(resource) {
   const value = (0, three_valued.MZ)(resource.body, "properties.value");
   const text = (0, values_value.wh)(value);
   const full = resource.name?.holes.length === 0 ? resource.name.text.text : void 0;
   if (text === void 0 || full === void 0 || resource.exists !== "yes") return;
   const tools = text.split(";").filter(row => row.trim() !== "").map(row => {
    const match = /^\s*([^=\s]{1,512})=(read|write|admin|secrets)\s*$/.exec(row);
    return match ? {
     name: match[1],
     toolClass: match[2]
    } : void 0;
   });
   if (tools.length === 0 || !tools.every(row => row !== void 0)) return;
   return {
    resource,
    name: full.slice(full.lastIndexOf("/") + 1),
    value,
    tools
   };
  }
  function isPartOf(name, server) {
   const own = (0, tool_table.XJ)(server).toLowerCase();
   const given = name.toLowerCase();
   return given === own || given.startsWith(`${own}-`) && /^\d{1,3}$/.test(given.slice(own.length + 1));
  }
  function differences_judge({policy, server, resource}, parts) {
   const [first] = parts;
   const table = new Map(parts.flatMap(({tools}) => tools.map(tool => [ tool.name, tool.toolClass ])));
   const others = server.url ? (0, gateway_policy.Ov)(policy, server.url) : policy.servers.filter(({url}) => !url);
   const {tools} = (0, tool_table.OX)(server, policy);
   const differences = [ ...tools.flatMap(({name, toolClass}) => {
    const own = table.get(name);
    if (own === toolClass) return [];
    return own === void 0 ? [ `the gateway lacks '${name}' (${toolClass})` ] : [ `'${name}' is ${own} in the gateway and ${toolClass} in the policy` ];
   }), ...[ ...table ].flatMap(([name, own]) => {
    if (tools.some(tool => tool.name === name)) return [];
    const {toolClass} = (0, gateway_policy.sG)(others, name);
    if (toolClass === own) return [];
    return toolClass === void 0 ? [ `the policy lacks '${name}' (${own})` ] : [ `'${name}' is ${own} in the gateway and ${toolClass} in the policy` ];
   }) ];
   const verdict = {
    at: (0, three_valued.$t)(first.value),
    of: first.resource.place,
    label: first.name,
    related: [ {
     message: "the policy",
     at: resource.place
    }, ...parts.slice(1).map(part => ({
     message: "the table goes on",
     at: (0, three_valued.$t)(part.value)
    })) ]
   };
   if (differences.length === 0) return {
    ...verdict,
    state: "pass",
    because: `has the classes of ${policy.source}`
   };
   const shown = differences.slice(0, 3).join(", ");
   const more = differences.length > 3 ? `, and ${differences.length - 3} more` : "";
   return {
    ...verdict,
    state: "fail",
    severity: "warning",
    because: `differs from ${policy.source}: ${shown}${more}`
   };
  }
  function plain(value) {
   switch (value.kind) {
   case "text":
    return value.text.text.text;

   case "constant":
    return value.value;

   case "list":
    return value.items.map(plain);

   case "object":
    return Object.fromEntries(value.entries.map(item => [ item.key.text.text, plain(item.value) ]));

   default:
    return;
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-without-tool-classes.js
  const gatewayWithoutToolClasses = policyRule({
   id: "gateway-without-tool-classes",
   severity: "note",
   control: repository => [ ...toolClasses(repository), ...tableDifferences(repository.resources).map(verdict => ({
    ...verdict,
    form: "table"
   })) ],
   helps: {
    none: 'Read params.name of the JSON-RPC message when method is "tools/call", look up its class (read, write, admin, secrets), and refuse with 403 where neither scp nor roles hold the grant; `mcp-gatehouse policy` prints the table.',
    any: "Decide by tool: read params.name of the JSON-RPC message, and ask for the one grant that its class needs; `mcp-gatehouse policy` prints the table.",
    table: "Change the policy file where it is wrong, and put what `mcp-gatehouse policy` prints of it into the named value."
   }
  });
  var validation = __webpack_require__(68833);
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-without-validation.js
  const gatewayWithoutValidation = policyRule({
   id: "gateway-without-validation",
   severity: "note",
   control: validation.E,
   helps: {
    default: 'Add <validate-content unspecified-content-type-action="prevent" max-size="102400" size-exceeded-action="prevent" errors-variable-name="errors"> with <content type="application/json" validate-as="json" action="prevent" />, or refuse with 400 what is not a JSON-RPC message.'
   }
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/index.js
  const rules = [ forgeableCaller, gatewayAnyTenant, gatewayAudience, gatewayBuffersStream, gatewayForwardsToken, gatewayLog, gatewayLoggerMissing, gatewayLogsSecrets, gatewayRateLimit, gatewayScopeList, gatewaySessionConstant, gatewayShutsOutPipelines, gatewayTier, gatewayTokenKeys, gatewayWithoutBase, gatewayWithoutTokenCheck, gatewayWithoutToolClasses, gatewayWithoutValidation ];
 })
};
