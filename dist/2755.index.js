"use strict";

exports.id = 2755;

exports.ids = [ 2755 ];

exports.modules = {
 21937: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ds: () => checkClock,
   Ly: () => isoTime,
   j8: () => describeOffset,
   mV: () => validityAt,
   wy: () => clockOffset
  });
  const tolerableMs = 3e4;
  function clockOffset(answer, clock) {
   const date = Date.parse(answer.headers["date"] ?? "");
   if (Number.isNaN(date)) return 0;
   const offset = clock.now() - date;
   return Math.abs(offset) > tolerableMs ? offset : 0;
  }
  function describeOffset(offsetMs) {
   if (offsetMs === 0) return "";
   const seconds = Math.round(Math.abs(offsetMs) / 1e3);
   const size = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`;
   return `This machine's clock is ${size} ${offsetMs > 0 ? "ahead" : "behind"}, by the Date header of the server: set it (NTP), for tokens are valid for minutes only.`;
  }
  const checkClock = "Check this machine's clock, and that nothing in between keeps old answers.";
  function isoTime(ms) {
   return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
  }
  const startToleranceMs = 6e4;
  function validityAt(validity, nowMs, offsetMs) {
   const states = [ nowMs, nowMs - offsetMs ].map(time => {
    if (time >= validity.expiresAt) return "expired";
    const early = validity.notBefore !== void 0 && time + startToleranceMs < validity.notBefore;
    return early ? "early" : "valid";
   });
   return states.find(state => state === "valid") ?? states[1];
  }
 }),
 65593: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   P: () => clouds
  });
  const clouds = {
   public: {
    name: "public",
    authorityHost: "https://login.microsoftonline.com",
    audience: "api://AzureADTokenExchange",
    issuers: {
     v1: "https://sts.windows.net",
     v2: "https://login.microsoftonline.com"
    },
    vaultDomain: "vault.azure.net"
   },
   usgov: {
    name: "usgov",
    authorityHost: "https://login.microsoftonline.us",
    audience: "api://AzureADTokenExchangeUSGov",
    issuers: {
     v1: "https://sts.windows.net",
     v2: "https://login.microsoftonline.us"
    },
    vaultDomain: "vault.usgovcloudapi.net"
   },
   china: {
    name: "china",
    authorityHost: "https://login.chinacloudapi.cn",
    audience: "api://AzureADTokenExchangeChina",
    issuers: {
     v1: "https://sts.chinacloudapi.cn",
     v2: "https://login.partner.microsoftonline.cn"
    },
    vaultDomain: "vault.azure.cn"
   }
  };
 }),
 32755: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   fw: () => gatewayTokenSource,
   Fr: () => identitySourceFromInputs,
   Pt: () => jobToken,
   yx: () => tokenSourceFromInputs
  });
  var masking_masker = __webpack_require__(79230);
  var attempts = __webpack_require__(60569);
  var clock = __webpack_require__(98209);
  var clock_offset = __webpack_require__(21937);
  var masking_redactor = __webpack_require__(82055);
  // CONCATENATED MODULE: ./build/shared/identity/entra-hints.js
  const entraHints = [ {
   codes: [ 70021 ],
   meaning: "no federated credential matches the token",
   remedy: "Give the application {client} a federated credential with exactly the issuer, subject and audience shown.",
   propagation: true
  }, {
   codes: [ 700211 ],
   meaning: "no federated credential has this issuer",
   remedy: "Create a federated credential whose issuer is exactly '{issuer}' (no trailing slash). Azure DevOps connections have either the old Azure DevOps issuer or the Entra issuer: copy it from the service connection's details.",
   propagation: true
  }, {
   codes: [ 700212 ],
   meaning: "no federated credential has this audience",
   remedy: "The token's audience is '{audience}', the federated credential expects another one. For the cloud '{cloud}' both must be '{cloudAudience}'.",
   propagation: true
  }, {
   codes: [ 700213 ],
   meaning: "no federated credential has this subject",
   remedy: "Create a federated credential of {client} whose subject is exactly '{subject}'. It depends on environment, branch, tag or pull request of the job; repositories with immutable subjects have ids after '@'.",
   propagation: true
  }, {
   codes: [ 7002138 ],
   meaning: "the subject differs in letter case only",
   remedy: "Change the subject of the federated credential to '{subject}': organization, repository and environment are compared with their letter case."
  }, {
   codes: [ 7002137 ],
   meaning: "the subject of the Entra issuer does not match",
   remedy: "Copy 'Subject identifier' from the details of the service connection into the federated credential; it was '{subject}'."
  }, {
   codes: [ 7002381 ],
   meaning: "the tenant accepts repositories of certain GitHub enterprises only",
   remedy: "Run from a repository of an enterprise that the tenant policy names, or ask the Entra administrator to add yours."
  }, {
   codes: [ 70025 ],
   meaning: "the application has no federated credential at all",
   remedy: "Add a federated credential to the application {client}; explain: true prints it. Check that client-id is the right application."
  }, {
   codes: [ 700024 ],
   meaning: "the OIDC token is outside of the time in which it is valid",
   remedy: "GitHub OIDC tokens live 5 minutes, those of Azure DevOps 10, and a fresh one is asked for at each exchange: check the clock of the machine that runs the job."
  }, {
   codes: [ 700027 ],
   meaning: "the signature of the OIDC token cannot be verified",
   remedy: "Entra cannot fetch the keys of '{issuer}', or the token was altered. The issuer of a GitHub Enterprise Server must be reachable from the internet."
  }, {
   codes: [ 50013, 50027 ],
   meaning: "the OIDC token is malformed or its signature is invalid",
   remedy: "Check that '{issuer}' is reachable from the internet and that nothing between job and issuer alters the token."
  }, {
   codes: [ 700016, 700011 ],
   meaning: "there is no such application in the tenant",
   remedy: "There is no application {client} in the tenant {tenant}: are tenant-id and client-id swapped, or is client-id the object id in place of the application (client) id?"
  }, {
   codes: [ 7000229 ],
   meaning: "the application has no service principal in the tenant",
   remedy: "Create it: az ad sp create --id {client}"
  }, {
   codes: [ 7000112, 70001 ],
   meaning: "the application is disabled or not found",
   remedy: "Enable sign-in for the enterprise application of {client} in the tenant {tenant} (Properties, Enabled for users to sign in)."
  }, {
   codes: [ 90002 ],
   meaning: "the tenant does not exist in this cloud",
   remedy: "There is no tenant {tenant} at {authority}: check tenant-id, and cloud if the tenant is in another one."
  }, {
   codes: [ 500011 ],
   meaning: "the resource is not known in the tenant",
   remedy: "No application in the tenant {tenant} has the identifier '{resource}': check resource against the application id URI (Expose an API), or create the gateway's service principal: az ad sp create --id <application id of the gateway>."
  }, {
   codes: [ 50001, 650057, 65005 ],
   meaning: "the resource is invalid or not one that the application may use",
   remedy: "Check that '{resource}' is the gateway's application and grant {client} an app role of it."
  }, {
   codes: [ 70011, 28002, 1002012 ],
   meaning: "the scope is not valid for an application",
   remedy: "'{resource}' must be the one application id or application id URI of the gateway; /.default is added to it."
  }, {
   codes: [ 700022 ],
   meaning: "the scope names several resources",
   remedy: "Give one resource; it was '{resource}'."
  }, {
   codes: [ 501051 ],
   meaning: "the application has no role of the resource, which demands an assignment",
   remedy: "Grant {client} an app role of '{resource}' (API permissions, Application permissions, then admin consent)."
  }, {
   codes: [ 90009 ],
   meaning: "an application that asks for a token for itself must name itself by GUID",
   remedy: "Set resource to the application id itself ({client}) in place of '{resource}'."
  }, {
   codes: [ 53003 ],
   meaning: "a Conditional Access policy blocks this workload identity",
   remedy: "Find the policy by the correlation id in the sign-in logs (Service principal sign-ins): it often admits certain addresses only, which hosted runners do not have."
  }, {
   codes: [ 530032, 700223, 700238 ],
   meaning: "the tenant's policy forbids this issuer or workload identity federation",
   remedy: "Ask the Entra administrator to permit the issuer '{issuer}' for {client}."
  }, {
   codes: [ 70052 ],
   meaning: "tokens of the Entra issuer are for applications of one tenant only",
   remedy: "Set signInAudience of the application {client} to AzureADMyOrg, or use a managed identity."
  }, {
   codes: [ 700222 ],
   meaning: "tokens issued by Entra itself cannot be used here",
   remedy: "Use the issuer of the CI system in place of a token of Entra as the federated identity: convert the service connection or create a new one."
  }, {
   codes: [ 900382, 900432, 90038 ],
   meaning: "tenant and sign-in endpoint belong to different clouds",
   remedy: "Set cloud to the one of the tenant; it was '{cloud}' ({authority})."
  }, {
   codes: [ 7000215, 7000222, 7000218 ],
   meaning: "a client secret was expected or is wrong",
   remedy: "The application {client} was asked for a secret: no secret is used here. Check that client-id is the application that has the federated credential."
  }, {
   codes: [ 90006, 90024, 90033, 90055, 50196 ],
   meaning: "Entra is busy or briefly not available",
   remedy: "Run the job again later; raise timeout if it happens often.",
   transient: true
  } ];
  function entraHint(code) {
   return entraHints.find(hint => hint.codes.includes(code));
  }
  function fillRemedy(remedy, values) {
   return remedy.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? name);
  }
  var identity_error = __webpack_require__(39338);
  // CONCATENATED MODULE: ./build/shared/identity/entra.js
  const aboutPropagation = "A new credential is known everywhere after minutes only (input 'retry-propagation'); the input 'explain' prints one that matches.";
  const assertionReserveMs = 6e4;
  class EntraExchange {
   settings;
   ports;
   documents=new Map;
   constructor(settings, ports) {
    this.settings = settings;
    this.ports = ports;
   }
   async exchange(assertionFor, deadline) {
    await assertionFor(assertionReserveMs);
    return (0, attempts.LH)(`access token from ${new URL(this.settings.cloud.authorityHost).host}`, {
     ...this.ports,
     deadline
    }, async () => this.attempt(await assertionFor(assertionReserveMs), deadline));
   }
   async attempt(assertion, deadline) {
    const {ClientAssertionCredential} = await Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(3669), __webpack_require__.e(1970), __webpack_require__.e(1818), __webpack_require__.e(9907) ]).then(__webpack_require__.bind(__webpack_require__, 39907));
    const {createHttpHeaders} = await Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(3669), __webpack_require__.e(1970), __webpack_require__.e(1818) ]).then(__webpack_require__.bind(__webpack_require__, 1818));
    const {settings} = this;
    const wire = {};
    const httpClient = {
     sendRequest: async request => {
      delete wire.answer;
      wire.metadata = request.method === "GET";
      try {
       wire.answer = await this.send({
        method: request.method,
        url: request.url,
        headers: withoutCompression(request.headers.toJSON()),
        ...typeof request.body === "string" ? {
         body: request.body
        } : {}
       }, deadline.signal);
      } catch (error) {
       wire.error = error;
       throw error;
      }
      const {status, headers, body} = wire.answer;
      return {
       request,
       status,
       headers: createHttpHeaders({
        ...headers
       }),
       bodyAsText: body
      };
     }
    };
    const credential = new ClientAssertionCredential(settings.tenantId, settings.clientId, async () => assertion.token, {
     authorityHost: settings.cloud.authorityHost,
     disableInstanceDiscovery: true,
     httpClient,
     retryOptions: {
      maxRetries: 0
     }
    });
    try {
     const {token, expiresOnTimestamp} = await credential.getToken(settings.resource.scope);
     if (typeof token !== "string") throw new TypeError("access_token is no string");
     this.ports.mask(token, "the access token", "process");
     return {
      token,
      expiresAt: expiresOnTimestamp,
      clockOffsetMs: wire.answer ? (0, clock_offset.wy)(wire.answer, this.ports.clock) : 0
     };
    } catch (error) {
     if (wire.error) throw wire.error;
     if (wire.answer) throw this.failure(wire.answer, assertion, wire.metadata === true);
     throw error;
    }
   }
   send=async (request, signal) => {
    const kept = request.method === "GET" ? this.documents.get(request.url) : void 0;
    if (kept) return kept;
    const {authorityHost} = this.settings.cloud;
    if (request.method !== "GET" && !this.mayReceiveAssertion(request.url)) throw new identity_error.l("refused", `the token endpoint would be at ${new URL(request.url).host}, which ${authorityHost} does not name: nothing was sent. Unset AZURE_REGIONAL_AUTHORITY_NAME if it is set`);
    const answer = await this.ports.transport(request, signal);
    if (request.method === "GET" && answer.status === 200 && isJson(answer.body)) this.documents.set(request.url, answer);
    return answer;
   };
   mayReceiveAssertion(url) {
    if (new URL(url).origin === this.settings.cloud.authorityHost) return true;
    return [ ...this.documents.values() ].some(document => document.body.includes(JSON.stringify(url)));
   }
   failure(answer, assertion, metadata) {
    const parsed = parseError(answer.body);
    const hint = parsed.code === void 0 ? void 0 : entraHint(parsed.code);
    const ok = answer.status >= 200 && answer.status < 300;
    if (!hint || hint.transient) {
     const name = parsed.code === void 0 ? "" : `AADSTS${parsed.code}`;
     const retryable = (0, attempts.Fd)(answer, this.ports.clock, name);
     if (retryable) return retryable;
     if (hint) return new attempts.dw(`${name} (${hint.meaning})`);
    }
    if (ok && answer.body.trim() === "") return new attempts.dw(`HTTP ${answer.status} without a body`);
    if (!isJson(answer.body)) {
     const problem = `HTTP ${answer.status} with a body that is not JSON`;
     if (ok) return new attempts.dw(problem);
     const remedy = `Is ${this.settings.cloud.authorityHost} a sign-in endpoint of Entra, and is a proxy in between?`;
     return this.refusal(`${problem}. ${remedy}`, answer, assertion, parsed);
    }
    if (ok) {
     const problem = metadata ? `the discovery document of ${this.settings.cloud.authorityHost} names no token endpoint, or another issuer: it is not a sign-in endpoint of Entra` : "the answer holds no access token: this is not a token endpoint of Entra";
     return this.refusal(problem, answer, assertion, parsed);
    }
    const remedy = hint && fillRemedy(hint.remedy, this.remedyValues(assertion));
    const name = parsed.code === void 0 ? `HTTP ${answer.status} ${withoutPartsOf(assertion.token, parsed.error)}`.trim() : `AADSTS${parsed.code}`;
    const said = withoutPartsOf(assertion.token, parsed.description);
    const more = hint?.propagation ? ` ${aboutPropagation}` : "";
    const text = hint ? `${name} (${hint.meaning}). ${remedy}${more}` : said ? `${name}: ${said}` : name;
    if (hint?.propagation && this.settings.retryPropagation) return new attempts.dw(this.refusal(text, answer, assertion, parsed).message, {
     untilDeadline: true
    });
    return this.refusal(text, answer, assertion, parsed);
   }
   refusal(text, answer, assertion, parsed) {
    const offset = (0, clock_offset.wy)(answer, this.ports.clock) || assertion.clockOffsetMs;
    const outOfTime = parsed.code === 700024;
    const facts = [ [ "issuer", assertion.issuer ], [ "subject", assertion.subject ], [ "audience", assertion.audience ], [ "correlation id", parsed.correlationId ], [ "trace id", parsed.traceId ] ].filter(([, value]) => value).map(([name, value]) => `\n  ${name}: ${value}`);
    const remark = (0, clock_offset.j8)(offset) || (outOfTime ? clock_offset.Ds : "");
    return new identity_error.l("refused", `Entra gave no token: ${text}${remark ? ` ${remark}` : ""}\nPresented to tenant ${this.settings.tenantId} for application ${this.settings.clientId}:${facts.join("")}`);
   }
   remedyValues(assertion) {
    const {tenantId, clientId, resource, cloud} = this.settings;
    return {
     issuer: assertion.issuer,
     subject: assertion.subject,
     audience: assertion.audience,
     client: clientId,
     tenant: tenantId,
     resource: resource.id,
     authority: cloud.authorityHost,
     cloud: cloud.name,
     cloudAudience: cloud.audience
    };
   }
  }
  function parseError(body) {
   let fields = {};
   try {
    const parsed = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null) fields = parsed;
   } catch {}
   const description = typeof fields["error_description"] === "string" ? fields["error_description"] : "";
   const listed = Array.isArray(fields["error_codes"]) ? Number(fields["error_codes"][0]) : Number.NaN;
   const written = Number(/AADSTS(\d{4,9})/.exec(description)?.[1]);
   const code = Number.isInteger(listed) ? listed : written;
   return {
    code: Number.isInteger(code) ? code : void 0,
    error: /^[a-z_]{1,40}$/.exec(String(fields["error"] ?? ""))?.[0] ?? "",
    description,
    correlationId: identifier(fields["correlation_id"]),
    traceId: identifier(fields["trace_id"])
   };
  }
  function withoutPartsOf(assertion, description) {
   const redactor = new masking_redactor.p;
   redactor.addFragments(assertion);
   const text = description.split(/\r?\n| Trace ID: /, 1)[0].replace(/^AADSTS\d+:\s*/, "");
   return redactor.redact(text).replace(/[^\x20-\x7e]/g, " ").slice(0, 300);
  }
  function identifier(value) {
   return typeof value === "string" && /^[0-9a-f-]{36}$/i.test(value) ? value : "";
  }
  function isJson(text) {
   try {
    JSON.parse(text);
    return true;
   } catch {
    return false;
   }
  }
  function withoutCompression(headers) {
   return Object.fromEntries(Object.entries(headers).filter(([name]) => ![ "accept-encoding", "content-length" ].includes(name.toLowerCase())));
  }
  var identity_jwt = __webpack_require__(59294);
  // CONCATENATED MODULE: ./build/shared/identity/oidc-token.js
  const what = "OIDC token of the job's own identity";
  async function requestOidcToken(request, audience, ports, deadline) {
   for (const value of Object.values(request.headers)) {
    const bearer = /^Bearer (.+)$/i.exec(value)?.[1];
    if (bearer) ports.mask(bearer, "the token of the OIDC request");
   }
   return (0, attempts.LH)(what, {
    ...ports,
    deadline
   }, async () => {
    const {method, url, headers} = request;
    const answer = await ports.transport({
     method,
     url,
     headers
    }, deadline.signal);
    const token = readToken(answer, request, ports.clock);
    ports.mask(token, "the job's OIDC token", "process");
    return readAssertion(token, audience, ports.clock, (0, clock_offset.wy)(answer, ports.clock));
   });
  }
  function readToken(answer, request, clock) {
   const retryable = (0, attempts.Fd)(answer, clock);
   if (retryable) throw retryable;
   if (answer.status < 200 || answer.status > 299) throw refused(answer, request);
   if (answer.body.trim() === "") throw new attempts.dw(`HTTP ${answer.status} without a body`);
   let body;
   try {
    body = JSON.parse(answer.body);
   } catch {
    throw new attempts.dw(`HTTP ${answer.status} with a body that is not JSON (${describeBody(answer)})`);
   }
   const fields = typeof body === "object" && body !== null ? body : {};
   const token = fields[request.tokenField];
   if (typeof token === "string" && token !== "") return token;
   if (/no explicit reference to service connection/i.test(String(fields["value"] ?? ""))) throw new identity_error.l("refused", `${what}: Azure DevOps sees no reference to the service connection in this stage: the connection must be an input of a task of the same stage, written as a name or an id and not through a variable that is set at run time`);
   throw new identity_error.l("refused", `${what}: the answer has no field '${request.tokenField}': the address is not that of a token request (is a proxy in between?)`);
  }
  function refused(answer, request) {
   const host = new URL(request.url).host;
   const {status} = answer;
   if (status >= 300 && status < 400) return new identity_error.l("refused", `${what}: ${host} redirects (HTTP ${status}) in place of answering. It does so to its sign-in page when the job's access token is not accepted: check the job's authorization scope, and that no proxy is in between`);
   if (status === 405) return new identity_error.l("refused", `${what}: ${host} does not take ${request.method} requests at this address (HTTP 405): the address given by the agent or runner is not that of a token request`);
   const remedy = status === 401 || status === 403 ? "the job's own access token was not accepted: the job may have ended, lost 'id-token: write', or may not use the service connection (open the connection's security settings and permit the pipeline)" : status === 404 ? "there is nothing at the address given by the agent or runner, or the service connection was deleted" : "the request was refused";
   const words = serversWords(answer.body, request);
   const said = words && `. The server says: ${words}`;
   return new identity_error.l("refused", `${what}: HTTP ${status} from ${host}: ${remedy}${said}`);
  }
  function serversWords(body, request) {
   let message;
   try {
    message = JSON.parse(body)?.message;
   } catch {
    return "";
   }
   if (typeof message !== "string") return "";
   const sent = new masking_redactor.p;
   for (const header of Object.values(request.headers)) sent.addFragments(header);
   return sent.redact(message.slice(0, 1e3)).replace(/[^\x20-\x7e]/g, " ").replace(/[\w+/=.-]{12,}/g, run => /\d/.test(run) ? "***" : run).slice(0, 200);
  }
  function describeBody(answer) {
   const type = (answer.headers["content-type"] ?? "").split(";", 1)[0].trim();
   const html = /^\s*<(!doctype|html|head|body)/i.test(answer.body) || type === "text/html";
   if (html) return "an HTML page, such as a sign-in page or a proxy shows";
   if (/^\s*[{[]/.test(answer.body)) return "damaged or cut JSON";
   return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : "of no known type";
  }
  function readAssertion(token, audience, clock, clockOffsetMs) {
   const reject = problem => {
    throw new identity_error.l("refused", `${what}: ${problem}`);
   };
   const jwt = (0, identity_jwt.iU)(token) ?? reject("what came is not a signed JWT of three parts. Something between job and issuer alters it");
   const algorithm = (0, identity_jwt.Hy)(token, jwt);
   if (algorithm.toLowerCase() === "none") reject("it is not signed (alg 'none'): it does not come from the CI system's issuer");
   if (algorithm !== "RS256") reject(`it is signed with '${algorithm.slice(0, 16)}', but Entra takes RS256 only`);
   const {claims} = jwt;
   const given = [ claims["aud"] ].flat().filter(value => typeof value === "string");
   if (!given.includes(audience)) reject(`its audience is '${given.join(" ").slice(0, 200)}' and not '${audience}', which was asked for. Azure DevOps does not let it be chosen: set the input 'audience' to what comes when the federated credential expects it`);
   const issuer = (0, identity_jwt.Of)(claims, "iss");
   const subject = (0, identity_jwt.Of)(claims, "sub");
   if (!issuer || !subject) reject("it has no issuer (iss) or no subject (sub)");
   const expiresAt = (0, identity_jwt.a8)(claims, "exp") ?? reject("it has no expiry (exp)");
   const now = clock.now();
   const notBefore = (0, identity_jwt.a8)(claims, "nbf");
   const state = (0, clock_offset.mV)({
    notBefore,
    expiresAt
   }, now, clockOffsetMs);
   const remark = (0, clock_offset.j8)(clockOffsetMs);
   if (state === "expired") reject(`it expired at ${(0, clock_offset.Ly)(expiresAt)} (it is ${(0, 
   clock_offset.Ly)(now)} here). ${remark || clock_offset.Ds}`);
   if (state === "early") reject(`it is not valid before ${(0, clock_offset.Ly)(notBefore)} (it is ${(0, 
   clock_offset.Ly)(now)} here). ${remark || clock_offset.Ds}`);
   return {
    token,
    jwt,
    issuer,
    subject,
    audience,
    expiresAt: expiresAt > now ? expiresAt : expiresAt + clockOffsetMs,
    clockOffsetMs
   };
  }
  var token_checks = __webpack_require__(85962);
  // CONCATENATED MODULE: ./build/shared/identity/federated-token-source.js
  const renewBeforeExpiryMs = 5 * 6e4;
  const renewAfterShare = .75;
  const retryRenewalAfterMs = 6e4;
  class FederatedTokenSource {
   settings;
   ports;
   entra;
   held;
   flight;
   onIdentity;
   warned=new Set;
   constructor(settings, ports, onIdentity = () => {}) {
    this.settings = settings;
    this.ports = ports;
    this.onIdentity = onIdentity;
    this.entra = new EntraExchange(settings, ports);
   }
   async getToken(signal) {
    const {held} = this;
    const now = this.ports.clock.now();
    if (held && now < held.renewAt) return held;
    try {
     return await abortable(this.mint(), signal);
    } catch (error) {
     const retryAt = this.ports.clock.now() + retryRenewalAfterMs;
     if (!held || signal?.aborted || retryAt >= held.expiresAt) throw error;
     this.held = {
      ...held,
      renewAt: retryAt
     };
     this.ports.log.warning(`the token could not be renewed and is used until it expires: ${error.message}`);
     return held;
    }
   }
   async renewAfterRefusal(token) {
    const {held} = this;
    if (held && held.token !== token) return held;
    if (held?.replaces !== void 0) return;
    return this.mint(token);
   }
   mint(replaces) {
    this.flight ??= this.exchange(replaces).finally(() => {
     this.flight = void 0;
    });
    return this.flight;
   }
   async exchange(replaces) {
    const {settings, ports} = this;
    const deadline = new attempts.B2(ports.clock, settings.timeoutMs);
    let assertion;
    const assertionFor = async minimumMs => {
     if (!assertion || assertion.expiresAt - ports.clock.now() < minimumMs) assertion = await this.requestAssertion(deadline);
     return assertion;
    };
    const answer = await this.entra.exchange(assertionFor, deadline);
    const now = ports.clock.now();
    const {problems, warnings, claims} = (0, token_checks.e)(answer, settings, now);
    if (problems.length > 0) throw new identity_error.l("unfit", `Entra issued a token that cannot be used: ${problems.join("; ")}`);
    for (const warning of warnings) this.warnOnce(warning);
    if (answer.clockOffsetMs !== 0) this.warnOnce((0, clock_offset.j8)(answer.clockOffsetMs));
    const expiresAt = expiryOf(answer, claims, now);
    const life = expiresAt - now;
    this.held = {
     token: answer.token,
     expiresAt,
     renewAt: now + renewAfter(life),
     ...claims && {
      claims
     },
     ...replaces !== void 0 && {
      replaces
     }
    };
    return this.held;
   }
   async requestAssertion(deadline) {
    const {settings, ports} = this;
    const assertion = await requestOidcToken(settings.oidc, settings.audience, ports, deadline);
    this.onIdentity(assertion);
    if (assertion.clockOffsetMs !== 0) this.warnOnce((0, clock_offset.j8)(assertion.clockOffsetMs));
    return assertion;
   }
   warnOnce(warning) {
    if (this.warned.has(warning)) return;
    this.warned.add(warning);
    this.ports.log.warning(warning);
   }
  }
  function expiryOf(answer, claims, nowMs) {
   if (answer.expiresAt > nowMs) return answer.expiresAt;
   const claimed = claims && (0, identity_jwt.a8)(claims, "exp");
   return claimed === void 0 ? nowMs : claimed + answer.clockOffsetMs;
  }
  function renewAfter(lifeMs) {
   const after = Math.min(lifeMs - renewBeforeExpiryMs, lifeMs * renewAfterShare);
   return after > 0 ? after : lifeMs / 2;
  }
  function abortable(promise, signal) {
   if (!signal) return promise;
   signal.throwIfAborted();
   return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, {
     once: true
    });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
   });
  }
  // CONCATENATED MODULE: ./build/shared/identity/given-token-source.js
  class GivenTokenSource {
   token;
   constructor(token) {
    const claims = (0, identity_jwt.iU)(token)?.claims;
    const expiresAt = claims && (0, identity_jwt.a8)(claims, "exp");
    this.token = {
     token,
     ...claims && {
      claims
     },
     ...expiresAt !== void 0 && {
      expiresAt
     }
    };
   }
   async getToken() {
    return this.token;
   }
   async renewAfterRefusal() {
    return;
   }
  }
  var identity_settings = __webpack_require__(92702);
  var transport = __webpack_require__(51558);
  // CONCATENATED MODULE: ./build/shared/identity/from-inputs.js
  function tokenSourceFromInputs(host, inputs, options = {}) {
   const settings = (0, identity_settings.CP)(host, inputs, options);
   return new FederatedTokenSource(settings, portsOf(host), options.onIdentity);
  }
  function identitySourceFromInputs(host, inputs) {
   const {oidc, audience, timeoutMs, clientId} = (0, identity_settings.h6)(host, inputs);
   const ports = portsOf(host);
   return {
    clientId,
    requestIdentity: () => requestOidcToken(oidc, audience, ports, new attempts.B2(ports.clock, timeoutMs))
   };
  }
  async function jobToken(host, audience, timeoutMs) {
   const oidc = host.oidcRequest(audience);
   if (!oidc.available) throw new identity_error.l("configuration", oidc.reason);
   const ports = portsOf(host);
   return (await requestOidcToken(oidc, audience, ports, new attempts.B2(ports.clock, timeoutMs))).token;
  }
  function gatewayTokenSource(host, inputs, options = {}) {
   const given = inputs.text("token");
   if (given === "") return tokenSourceFromInputs(host, inputs, options);
   return new GivenTokenSource(given);
  }
  function portsOf(host) {
   const masker = new masking_masker.Masker(host);
   return {
    transport: (0, transport.createTransport)(url => host.proxyFor(url)),
    clock: clock.systemClock,
    log: host.log,
    mask: (secret, label, reach) => masker.mask(secret, label, reach)
   };
  }
 }),
 59294: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Hy: () => algorithmOf,
   Of: () => textClaim,
   a8: () => timeClaim,
   bt: () => looksLikeJwt,
   iU: () => decodeJwt
  });
  function decodeJwt(token) {
   const parts = token.split(".");
   if (parts.length !== 3 || parts.some(part => !/^[A-Za-z0-9_-]*$/.test(part))) return;
   const header = decodePart(parts[0]);
   const claims = decodePart(parts[1]);
   return header && claims ? {
    header,
    claims
   } : void 0;
  }
  function algorithmOf(token, {header}) {
   const algorithm = header["alg"];
   return typeof algorithm === "string" && algorithm !== "" && !token.endsWith(".") ? algorithm : "none";
  }
  function looksLikeJwt(token) {
   return token.startsWith("eyJ");
  }
  function textClaim(claims, name) {
   const value = claims[name];
   return typeof value === "string" ? value : "";
  }
  function timeClaim(claims, name) {
   const value = claims[name];
   return typeof value === "number" && Number.isFinite(value) ? value * 1e3 : void 0;
  }
  function decodePart(part) {
   try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
   } catch {
    return;
   }
  }
 }),
 91427: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   O: () => guid,
   _: () => parseResource
  });
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
  function parseResource(text) {
   const id = text.replace(/\/\.default$/, "");
   const quoted = `'${text.slice(0, 80)}'`;
   if (/[\s,;]/.test(id)) return `input 'resource' names more than one resource (${quoted}): Entra issues a token for exactly one`;
   if (!guid.test(id) && !isResourceUri(id)) return `input 'resource' cannot be ${quoted}: give the gateway's application id (a GUID), its application id URI (api://...) or its URL, without a scope name`;
   const lower = id.toLowerCase();
   const application = guid.test(id) ? lower : /^api:\/\/([0-9a-f-]{36})$/.exec(lower)?.[1];
   const known = application && guid.test(application);
   return {
    id,
    scope: `${id}/.default`,
    audiences: known ? [ application, `api://${application}` ] : [ ...new Set([ lower, lower.replace(/\/$/, ""), `${lower.replace(/\/$/, "")}/` ]) ],
    namesApplication: Boolean(known)
   };
  }
  function isResourceUri(text) {
   if (/[?#@]/.test(text) || !/^(api|https?):\/\/[^/]/i.test(text)) return false;
   return URL.canParse(text);
  }
 }),
 92702: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   CP: () => readIdentitySettings,
   ej: () => readCloud,
   h6: () => readExplainSettings
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65593);
  var _identity_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39338);
  var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91427);
  function readIdentitySettings(host, inputs, options = {}) {
   const {attempt, problems, check} = collector();
   const cloud = attempt(() => readCloud(inputs));
   const audience = inputs.text("audience") || cloud?.audience;
   const oidc = audience === void 0 ? void 0 : host.oidcRequest(audience);
   if (oidc && !oidc.available) problems.push(oidc.reason);
   const named = oidc?.available ? oidc : void 0;
   const unnamed = host.kind === "azure-pipelines" && !named ? "" : void 0;
   const tenantId = attempt(() => readGuid(inputs, "tenant-id", named?.tenantId ?? unnamed));
   const clientId = attempt(() => readGuid(inputs, "client-id", named?.clientId ?? unnamed));
   const resource = attempt(() => {
    const parsed = (0, _resource_js__WEBPACK_IMPORTED_MODULE_3__._)(options.resource ?? inputs.required("resource"));
    if (typeof parsed === "string") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(parsed);
    return parsed;
   });
   const requiredRoles = attempt(() => options.resource ? [] : inputs.list("required-roles"));
   const minLifetime = attempt(() => inputs.number("min-lifetime"));
   const timeoutMs = attempt(() => options.timeoutMs ?? readTimeout(inputs));
   const retryPropagation = attempt(() => inputs.boolean("retry-propagation"));
   check();
   return {
    tenantId,
    clientId,
    cloud,
    resource,
    forGateway: options.resource === void 0,
    audience,
    oidc: named,
    requiredRoles,
    minLifetimeMs: seconds(minLifetime, 300),
    timeoutMs,
    retryPropagation
   };
  }
  function readExplainSettings(host, inputs) {
   const {attempt, problems, check} = collector();
   const audience = attempt(() => inputs.text("audience") || readCloud(inputs).audience);
   const oidc = audience === void 0 ? void 0 : host.oidcRequest(audience);
   if (oidc && !oidc.available) problems.push(oidc.reason);
   const timeoutMs = attempt(() => readTimeout(inputs));
   check();
   const named = oidc;
   const clientId = inputs.text("client-id") || named.clientId || "";
   return {
    oidc: named,
    audience,
    timeoutMs,
    clientId
   };
  }
  function collector() {
   const problems = [];
   return {
    problems,
    attempt: read => {
     try {
      return read();
     } catch (error) {
      if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.e)) throw error;
      problems.push(error.message);
      return;
     }
    },
    check: () => {
     if (problems.length === 0) return;
     const text = problems.length > 1 ? problems.map(problem => `\n- ${problem}`).join("") : problems[0];
     throw new _identity_error_js__WEBPACK_IMPORTED_MODULE_2__.l("configuration", `no token can be asked for: ${text}`);
    }
   };
  }
  function readCloud(inputs) {
   const name = inputs.choice("cloud");
   const known = Object.values(_clouds_js__WEBPACK_IMPORTED_MODULE_1__.P).find(cloud => cloud.name === name);
   const authorityHost = inputs.text("authority-host");
   if (authorityHost === "") {
    if (known) return known;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e("cloud 'custom' needs the input 'authority-host', an https origin");
   }
   const base = known ?? {
    name: "custom",
    audience: _clouds_js__WEBPACK_IMPORTED_MODULE_1__.P.public.audience
   };
   return {
    ...base,
    authorityHost: readAuthorityHost(authorityHost)
   };
  }
  function readAuthorityHost(text) {
   const url = URL.canParse(text) ? new URL(text) : void 0;
   if (url?.protocol === "http:") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e("input 'authority-host' must be https: the job's identity would be sent in the clear");
   if (url?.protocol !== "https:" || url.username || url.search || url.hash || url.pathname !== "/") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e("input 'authority-host' must be an https origin without a path, such as https://login.microsoftonline.com");
   return url.origin;
  }
  function readGuid(inputs, name, fallback) {
   const value = inputs.text(name) || (fallback ?? inputs.required(name));
   if (value === "" || _resource_js__WEBPACK_IMPORTED_MODULE_3__.O.test(value)) return value.toLowerCase();
   const hint = name === "tenant-id" ? "the directory (tenant) id, not a domain name" : "the application (client) id, not the name or the object id";
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`input '${name}' is not a GUID (8-4-4-4-12 hexadecimal digits): give ${hint}`);
  }
  function readTimeout(inputs) {
   const timeout = seconds(inputs.number("timeout", 1), 60);
   if (timeout <= 36e5) return timeout;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e("input 'timeout' must be at most 3600 seconds");
  }
  const seconds = (value, fallback) => (value ?? fallback) * 1e3;
 }),
 85962: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   R: () => rolesOf,
   e: () => checkAccessToken
  });
  var _clock_offset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21937);
  var _jwt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59294);
  var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91427);
  function checkAccessToken(answer, settings, nowMs) {
   const jwt = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.iU)(answer.token);
   if (!jwt && !(0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.bt)(answer.token)) return checkOpaque(answer, settings, nowMs);
   if (!jwt) {
    if (answer.token.split(".").length === 5) return checkOpaque(answer, settings, nowMs);
    return {
     problems: [ "it is damaged: a JWT has three parts of base64url" ],
     warnings: []
    };
   }
   const {claims} = jwt;
   const problems = [ ...checkAlgorithm((0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.Hy)(answer.token, jwt)), ...checkTimes(claims, answer, settings, nowMs), ...checkIssuer(claims, settings), ...checkParties(claims, settings) ];
   const roles = rolesOf(claims);
   const missing = settings.requiredRoles.filter(role => !roles.includes(role));
   if (missing.length > 0) {
    const has = roles.length > 0 ? `it has ${roles.join(", ")}` : "it has none";
    problems.push(`it lacks the app ${missing.length === 1 ? "role" : "roles"} ${missing.join(", ")} (${has}): grant ${settings.clientId} the role of '${settings.resource.id}' (API permissions, Application permissions, then admin consent)`);
   }
   const warnings = [];
   if (settings.forGateway && roles.length === 0 && missing.length === 0) warnings.push("the token carries no app roles. Tokens for applications never carry scp: a gateway policy that requires scp will answer 401. Grant an app role of the gateway and let the policy require 'roles'.");
   return {
    problems,
    warnings,
    claims
   };
  }
  function rolesOf(claims) {
   return [ claims["roles"] ].flat().filter(role => typeof role === "string");
  }
  function checkOpaque(answer, settings, nowMs) {
   return {
    problems: [],
    warnings: [ "the token is opaque (no signed JWT): tenant, audience, client and roles cannot be checked here.", ...tooShort(answer.expiresAt - nowMs, settings) ]
   };
  }
  function checkAlgorithm(algorithm) {
   return algorithm.toLowerCase() === "none" ? [ "it is not signed (alg 'none')" ] : [];
  }
  function checkTimes(claims, answer, settings, nowMs) {
   const expiresAt = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.a8)(claims, "exp");
   if (expiresAt === void 0) return [ "it has no expiry (exp)" ];
   const notBefore = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.a8)(claims, "nbf");
   const remark = (0, _clock_offset_js__WEBPACK_IMPORTED_MODULE_1__.j8)(answer.clockOffsetMs);
   const here = `it is ${(0, _clock_offset_js__WEBPACK_IMPORTED_MODULE_1__.Ly)(nowMs)} here${remark && `. ${remark}`}`;
   switch ((0, _clock_offset_js__WEBPACK_IMPORTED_MODULE_1__.mV)({
    notBefore,
    expiresAt
   }, nowMs, answer.clockOffsetMs)) {
   case "expired":
    return [ `it expired at ${(0, _clock_offset_js__WEBPACK_IMPORTED_MODULE_1__.Ly)(expiresAt)} (${here})` ];

   case "early":
    return [ `it is not valid before ${(0, _clock_offset_js__WEBPACK_IMPORTED_MODULE_1__.Ly)(notBefore)} (${here})` ];

   case "valid":
    return tooShort(expiresAt - Math.min(nowMs, nowMs - answer.clockOffsetMs), settings);
   }
  }
  function tooShort(leftMs, settings) {
   if (leftMs >= settings.minLifetimeMs) return [];
   return [ `it is valid for another ${Math.max(0, Math.floor(leftMs / 1e3))} s only, less than the ${settings.minLifetimeMs / 1e3} s of the input 'min-lifetime': see the token lifetime policy of the resource` ];
  }
  function checkIssuer(claims, settings) {
   const {tenantId, cloud} = settings;
   const problems = [];
   const tenant = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.Of)(claims, "tid");
   if (tenant.toLowerCase() !== tenantId) problems.push(`its tenant (tid) is ${shown(tenant)} and not '${tenantId}'`);
   const issuer = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.Of)(claims, "iss");
   const url = URL.canParse(issuer) ? new URL(issuer) : void 0;
   const v1 = `/${tenantId}/`;
   const v2 = `/${tenantId}/v2.0`;
   const version = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.Of)(claims, "ver") || (url?.pathname.toLowerCase() === v1 ? "1.0" : "2.0");
   if (version !== "1.0" && version !== "2.0") problems.push(`its version (ver) is ${shown(version)} and not 1.0 or 2.0`); else if (url?.protocol !== "https:" || url.pathname.toLowerCase() !== (version === "1.0" ? v1 : v2)) problems.push(`its issuer (iss) ${shown(issuer)} is not the one of tenant '${tenantId}' for a token of version ${version}`); else if (cloud.issuers) {
    const expected = [ new URL(version === "1.0" ? cloud.issuers.v1 : cloud.issuers.v2).host, new URL(cloud.authorityHost).host ];
    if (!expected.includes(url.host)) problems.push(`its issuer (iss) ${shown(issuer)} is not one of the cloud '${cloud.name}' (${expected[0]} for version ${version})`);
   }
   return problems;
  }
  function checkParties(claims, settings) {
   const problems = [];
   const {resource, clientId} = settings;
   const audience = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.Of)(claims, "aud");
   const named = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.Of)(claims, "ver") === "2.0" && _resource_js__WEBPACK_IMPORTED_MODULE_2__.O.test(audience);
   const fits = resource.audiences.includes(audience.toLowerCase()) || !resource.namesApplication && named;
   if (!fits) problems.push(`its audience (aud) is ${shown(audience)} and not ${resource.audiences.map(value => `'${value}'`).join(" or ")}`);
   const client = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_0__.Of)(claims, "azp") || (0, 
   _jwt_js__WEBPACK_IMPORTED_MODULE_0__.Of)(claims, "appid");
   if (client.toLowerCase() !== clientId) problems.push(`its client (azp, appid) is ${shown(client)} and not '${clientId}'`);
   return problems;
  }
  function shown(value) {
   return value === "" ? "missing" : `'${value.replace(/[^\x20-\x7e]/g, "?").slice(0, 200)}'`;
  }
 })
};
