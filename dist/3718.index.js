exports.id = 3718;

exports.ids = [ 3718 ];

exports.modules = {
 31364: (function(module, __unused_webpack_exports, __webpack_require__) {
  const forge = __webpack_require__(88561);
  __webpack_require__(84874);
  __webpack_require__(70855);
  module.exports = forge;
 }),
 72911: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
   sandboxIds: () => sandboxIds,
   _: () => sandboxRole,
   O: () => startSandbox
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var end_on_signals = __webpack_require__(43711);
  var temporary_folder = __webpack_require__(31880);
  var external_node_crypto_ = __webpack_require__(77598);
  var sandbox_server = __webpack_require__(93625);
  var generate_key_pair = __webpack_require__(59480);
  var key_export = __webpack_require__(17968);
  var sign = __webpack_require__(85357);
  // CONCATENATED MODULE: ./build/sandbox/signing-key.js
  async function createSigningKey() {
   const {privateKey, publicKey} = await (0, generate_key_pair.T)("RS256");
   const kid = (0, external_node_crypto_.randomUUID)().replaceAll("-", "").toUpperCase();
   const jwk = {
    ...await (0, key_export.JU)(publicKey),
    kid,
    use: "sig",
    alg: "RS256"
   };
   return {
    jwks: {
     keys: [ jwk ]
    },
    sign: claims => new sign.P(claims).setProtectedHeader({
     typ: "JWT",
     alg: "RS256",
     kid
    }).sign(privateKey)
   };
  }
  const nowSeconds = () => Math.floor(Date.now() / 1e3);
  // CONCATENATED MODULE: ./build/sandbox/azure-devops-issuer.js
  const organization = "acme";
  const project = "agents";
  const audience = "api://AzureADTokenExchange";
  async function startAzureDevOpsIssuer(certificates, identity) {
   const key = await createSigningKey();
   const organizationId = (0, external_node_crypto_.randomUUID)();
   const systemToken = `sandbox-${(0, external_node_crypto_.randomUUID)()}-${(0, external_node_crypto_.randomUUID)()}`;
   const connection = {
    id: (0, external_node_crypto_.randomUUID)(),
    name: "gateway",
    ...identity
   };
   const requestPath = `/${organization}/${(0, external_node_crypto_.randomUUID)()}/_apis/distributedtask/hubs/build/plans/${(0, 
   external_node_crypto_.randomUUID)()}/jobs/${(0, external_node_crypto_.randomUUID)()}/oidctoken`;
   const answer = async request => {
    if (request.path === `/${organizationId}/.well-known/openid-configuration`) return {
     status: 200,
     body: {
      issuer: issuer.issuer,
      jwks_uri: `${issuer.issuer}/.well-known/jwks`,
      id_token_signing_alg_values_supported: [ "RS256" ],
      subject_types_supported: [ "public", "pairwise" ],
      response_types_supported: [ "id_token" ]
     }
    };
    if (request.path === `/${organizationId}/.well-known/jwks`) return {
     status: 200,
     body: key.jwks
    };
    if (request.path !== requestPath) return {
     status: 404
    };
    if (request.method !== "POST") return {
     status: 405
    };
    if (request.headers.authorization !== `Bearer ${systemToken}`) return request.headers["x-tfs-fedauthredirect"] === "Suppress" ? {
     status: 401
    } : {
     status: 302,
     headers: {
      Location: `${server.origin}/_signin`
     },
     body: "<html></html>"
    };
    if (!request.query.get("api-version")) return {
     status: 400,
     body: {
      message: 'No api-version was supplied for the "POST" request.'
     }
    };
    const id = request.query.get("serviceConnectionId") ?? "";
    if (id !== connection.id) {
     const value = `There is no explicit reference to service connection ${id} from current stage. Please add the reference to the stage.`;
     return {
      status: 200,
      body: {
       count: value.length,
       value
      }
     };
    }
    const now = nowSeconds();
    const claims = {
     jti: (0, external_node_crypto_.randomUUID)(),
     sub: issuer.subject(),
     aud: audience,
     iss: issuer.issuer,
     nbf: now - 600,
     iat: now,
     exp: now + issuer.lifetime,
     ...issuer.claims
    };
    const signed = await key.sign(Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null)));
    const token = issuer.damage(signed);
    issuer.issued.push(signed, token);
    return {
     status: 200,
     body: {
      oidcToken: token
     }
    };
   };
   const server = await (0, sandbox_server.U)(certificates, answer);
   const endpoint = `ENDPOINT_AUTH_PARAMETER_${connection.id}`;
   const issuer = {
    server,
    issuer: `${server.origin}/${organizationId}`,
    connection,
    lifetime: 600,
    claims: {},
    damage: token => token,
    issued: [],
    environment: {
     SYSTEM_OIDCREQUESTURI: `${server.origin}${requestPath}`,
     ENDPOINT_URL_SYSTEMVSSCONNECTION: `${server.origin}/${organization}/`,
     ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({
      scheme: "OAuth",
      parameters: {
       AccessToken: systemToken
      }
     }),
     ENDPOINT_AUTH_SCHEME_SYSTEMVSSCONNECTION: "OAuth",
     ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: systemToken,
     [`ENDPOINT_URL_${connection.id}`]: "https://management.azure.com/",
     [`ENDPOINT_AUTH_${connection.id}`]: JSON.stringify({
      scheme: "WorkloadIdentityFederation",
      parameters: {
       tenantid: identity.tenantId,
       serviceprincipalid: identity.clientId
      }
     }),
     [`ENDPOINT_AUTH_SCHEME_${connection.id}`]: "WorkloadIdentityFederation",
     [`${endpoint}_TENANTID`]: identity.tenantId,
     [`${endpoint}_SERVICEPRINCIPALID`]: identity.clientId
    },
    subject: () => `sc://${organization}/${project}/${connection.name}`
   };
   return issuer;
  }
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var mkcert = __webpack_require__(12889);
  // CONCATENATED MODULE: ./build/sandbox/certificates.js
  const names = [ "localhost", "127.0.0.1", "*.vault.localhost", "*.localhost" ];
  async function createCertificates(folder) {
   const ca = await (0, mkcert.createCA)({
    organization: "MCP gatehouse sandbox (for tests on this machine only)",
    countryCode: "NA",
    state: "none",
    locality: "loopback",
    validity: 1
   });
   const {key, cert} = await (0, mkcert.createCert)({
    ca,
    domains: names,
    validity: 1
   });
   const caFile = external_node_path_.join(folder, "sandbox-ca.pem");
   await promises_.writeFile(caFile, ca.cert);
   return {
    caFile,
    ca: ca.cert,
    key,
    cert
   };
  }
  var external_node_https_ = __webpack_require__(44708);
  var decode_jwt = __webpack_require__(77961);
  var verify = __webpack_require__(54605);
  var errors = __webpack_require__(5674);
  var local = __webpack_require__(36687);
  // CONCATENATED MODULE: ./build/sandbox/entra.js
  class EntraError extends Error {
   status;
   error;
   code;
   constructor(status, error, code, text) {
    super(text);
    this.status = status;
    this.error = error;
    this.code = code;
   }
  }
  function entraErrorReply(status, error, code, text) {
   const [traceId, correlationId] = [ (0, external_node_crypto_.randomUUID)(), (0, 
   external_node_crypto_.randomUUID)() ];
   const timestamp = (new Date).toISOString().replace("T", " ").replace(/\.\d+Z$/, "Z");
   return {
    status,
    body: {
     error,
     error_description: `AADSTS${code}: ${text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
     error_codes: [ code ],
     timestamp,
     trace_id: traceId,
     correlation_id: correlationId,
     error_uri: `https://login.microsoftonline.com/error?code=${code}`
    }
   };
  }
  async function startEntra(certificates, tenantId) {
   const key = await createSigningKey();
   const keysOfIssuers = new Map;
   const answer = async request => {
    const [, tenant = "", ...rest] = request.path.split("/");
    const path = rest.join("/");
    try {
     if (path === "v2.0/.well-known/openid-configuration") return discovery(tenant);
     if (path === "discovery/v2.0/keys") return {
      status: 200,
      body: key.jwks
     };
     if (path !== "oauth2/v2.0/token") return {
      status: 404
     };
     if (request.method !== "POST") return {
      status: 405
     };
     return await issue(tenant, new URLSearchParams(request.body));
    } catch (error) {
     if (!(error instanceof EntraError)) throw error;
     return entraErrorReply(error.status, error.error, error.code, error.message);
    }
   };
   const discovery = tenant => {
    checkTenant(tenant);
    const base = `${server.origin}/${tenantId}`;
    return {
     status: 200,
     body: {
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: [ "client_secret_post", "private_key_jwt" ],
      response_types_supported: [ "code", "id_token" ],
      id_token_signing_alg_values_supported: [ "RS256" ]
     }
    };
   };
   const checkTenant = tenant => {
    if (tenant.toLowerCase() === tenantId) return;
    throw new EntraError(400, "invalid_request", 90002, `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`);
   };
   const issue = async (tenant, form) => {
    checkTenant(tenant);
    if (form.get("grant_type") !== "client_credentials") throw new EntraError(400, "unsupported_grant_type", 70003, `The app requested an unsupported grant type '${form.get("grant_type")}'.`);
    const client = findClient(form.get("client_id") ?? "");
    await authenticate(client, form);
    const resource = findResource(form.get("scope") ?? "", client);
    const roles = client.roles[resource.appId] ?? [];
    if (resource.assignmentRequired && roles.length === 0) throw new EntraError(400, "invalid_grant", 501051, `Application '${client.clientId}'(client) is not assigned to a role for the application '${resource.appId}'(resource).`);
    const scope = form.get("scope") ?? "";
    const requested = scope.replace(/\/\.default$/, "");
    const signed = await key.sign(tokenClaims(client, resource, requested, roles));
    const token = standIn.damage(signed);
    standIn.issued.push(signed, token);
    return {
     status: 200,
     headers: {
      "Cache-Control": "no-store"
     },
     body: {
      token_type: "Bearer",
      expires_in: standIn.lifetime,
      ext_expires_in: standIn.lifetime,
      access_token: token
     }
    };
   };
   const findClient = clientId => {
    const client = standIn.clients.find(known => known.clientId === clientId.toLowerCase());
    if (!client) throw new EntraError(400, "unauthorized_client", 700016, `Application with identifier '${clientId}' was not found in the directory 'Sandbox'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`);
    if (client.servicePrincipalId === void 0) throw new EntraError(401, "invalid_client", 7000229, `The client application ${clientId} is missing service principal in the tenant ${tenantId}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`);
    if (client.disabled) throw new EntraError(401, "unauthorized_client", 7000112, `Application '${clientId}'(sandbox) is disabled.`);
    return client;
   };
   const authenticate = async (client, form) => {
    const assertion = form.get("client_assertion");
    if (assertion === null) {
     const [code, text] = form.has("client_secret") ? [ 7000215, "Invalid client secret provided." ] : [ 7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'." ];
     throw new EntraError(401, "invalid_client", code, text);
    }
    let claims;
    try {
     claims = (0, decode_jwt.i)(assertion);
    } catch {
     throw new EntraError(401, "invalid_client", 50027, "JWT token is invalid or malformed.");
    }
    const credential = matchCredential(client, claims);
    try {
     const keys = await keysOf(credential.issuer);
     await (0, verify.V)(assertion, keys, {
      algorithms: [ "RS256" ],
      clockTolerance: 300
     });
    } catch (error) {
     if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed) throw new EntraError(401, "invalid_client", 700024, `Client assertion is not within its valid time range. Current time: ${(new Date).toISOString()}, expiry time of assertion ${new Date(Number(claims["exp"]) * 1e3).toISOString()}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`);
     throw new EntraError(401, "invalid_client", 700027, "The certificate with identifier used to sign the client assertion is not registered on application. Client assertion failed signature validation.");
    }
   };
   const matchCredential = (client, claims) => {
    const all = client.federatedCredentials;
    if (all.length === 0) throw new EntraError(401, "invalid_client", 70025, `The client '${client.clientId}'(sandbox) has no configured federated identity credentials.`);
    const mismatch = (code, part, value) => new EntraError(401, "invalid_client", code, `No matching federated identity record found for presented assertion ${part} '${value}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation`);
    const {iss, sub, aud} = claims;
    const ofIssuer = all.filter(credential => credential.issuer === iss);
    if (ofIssuer.length === 0) throw mismatch(700211, "issuer", iss);
    const ofSubject = ofIssuer.filter(credential => credential.subject === sub);
    if (ofSubject.length === 0) {
     const folded = String(sub).toLowerCase();
     const near = ofIssuer.some(credential => credential.subject.toLowerCase() === folded);
     throw mismatch(near ? 7002138 : 700213, "subject", sub);
    }
    const match = ofSubject.find(credential => [ aud ].flat().includes(credential.audience));
    if (!match) throw mismatch(700212, "audience", aud);
    return match;
   };
   const keysOf = async issuer => {
    const known = keysOfIssuers.get(issuer);
    if (known) return known;
    const {jwks_uri} = await getJson(`${issuer}/.well-known/openid-configuration`, certificates.ca);
    const jwks = await getJson(String(jwks_uri), certificates.ca);
    const keys = (0, local.w)(jwks);
    keysOfIssuers.set(issuer, keys);
    return keys;
   };
   const findResource = (scope, client) => {
    if (/\s/.test(scope.trim())) throw new EntraError(400, "invalid_request", 700022, `Provided value for the input parameter scope '${scope}' is not valid because it contains more than one resource.`);
    if (!scope.endsWith("/.default")) throw new EntraError(400, "invalid_scope", 1002012, `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`);
    const id = scope.slice(0, -"/.default".length);
    const resource = standIn.resources.find(known => known.appId === id.toLowerCase() || known.identifierUris.some(uri => uri.toLowerCase() === id.toLowerCase()));
    if (!resource) throw new EntraError(400, "invalid_resource", 500011, `The resource principal named ${id} was not found in the tenant named Sandbox. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`);
    if (resource.appId === client.clientId && id.toLowerCase() !== resource.appId) throw new EntraError(400, "invalid_request", 90009, `Application '${client.clientId}'(sandbox) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.`);
    return resource;
   };
   const tokenClaims = (client, resource, requested, roles) => {
    const now = nowSeconds();
    const version = resource.tokenVersion;
    const claims = {
     aud: version === 2 ? resource.appId : requested,
     iss: standIn.issuer(version),
     iat: now,
     nbf: now,
     exp: now + standIn.lifetime,
     aio: "k2RgYNgmz2h9QfCf",
     ...version === 2 ? {
      azp: client.clientId,
      azpacr: "2"
     } : {
      appid: client.clientId,
      appidacr: "2",
      idp: standIn.issuer(1)
     },
     oid: client.servicePrincipalId,
     rh: "1.AAAA.",
     ...roles.length > 0 ? {
      roles
     } : {},
     sub: client.servicePrincipalId,
     tid: tenantId,
     uti: (0, external_node_crypto_.randomUUID)().slice(0, 22),
     ver: version === 2 ? "2.0" : "1.0",
     ...standIn.claims
    };
    return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
   };
   const server = await (0, sandbox_server.U)(certificates, answer);
   const standIn = {
    server,
    tenantId,
    clients: [],
    resources: [],
    lifetime: 3900,
    claims: {},
    damage: token => token,
    issued: [],
    issuer: version => `${server.origin}/${tenantId}/${version === 2 ? "v2.0" : ""}`,
    jwks: key.jwks
   };
   return standIn;
  }
  function getJson(url, ca) {
   const agent = new external_node_https_.Agent({
    ca
   });
   return new Promise((resolve, reject) => {
    external_node_https_.get(url, {
     agent
    }, answer => {
     let text = "";
     answer.setEncoding("utf8");
     answer.on("data", chunk => {
      text += chunk;
     });
     answer.on("end", () => {
      try {
       resolve(JSON.parse(text));
      } catch (error) {
       reject(error);
      }
     });
    }).on("error", reject);
   });
  }
  // CONCATENATED MODULE: ./build/sandbox/github-issuer.js
  const path = "/_services/token";
  async function startGitHubIssuer(certificates) {
   const key = await createSigningKey();
   const requestToken = `sandbox-${(0, external_node_crypto_.randomUUID)()}-${(0, external_node_crypto_.randomUUID)()}`;
   const job = {
    owner: "acme",
    ownerId: "1001",
    repository: "agents",
    repositoryId: "2002",
    ref: "refs/heads/main",
    environment: "",
    eventName: "push",
    workflow: "deploy.yml",
    immutableSubject: false
   };
   const answer = async request => {
    if (request.path === `${path}/.well-known/openid-configuration`) return {
     status: 200,
     body: {
      issuer: issuer.issuer,
      jwks_uri: `${issuer.issuer}/.well-known/jwks`,
      id_token_signing_alg_values_supported: [ "RS256" ],
      subject_types_supported: [ "public", "pairwise" ],
      response_types_supported: [ "id_token" ]
     }
    };
    if (request.path === `${path}/.well-known/jwks`) return {
     status: 200,
     body: key.jwks
    };
    if (request.path !== `${path}/idtoken/request`) return {
     status: 404
    };
    if (request.method !== "GET") return {
     status: 405
    };
    if (request.headers.authorization !== `Bearer ${requestToken}`) return {
     status: 401
    };
    const audience = request.query.get("audience") ?? `https://github.com/${job.owner}`;
    const signed = await key.sign(claimsFor(audience));
    const token = issuer.damage(signed);
    issuer.issued.push(signed, token);
    return {
     status: 200,
     body: {
      count: token.length,
      value: token
     }
    };
   };
   const server = await (0, sandbox_server.U)(certificates, answer);
   const claimsFor = audience => {
    const now = nowSeconds();
    const claims = {
     jti: (0, external_node_crypto_.randomUUID)(),
     sub: subjectOf(job),
     aud: audience,
     ref: job.ref,
     ref_type: job.ref.startsWith("refs/tags/") ? "tag" : "branch",
     sha: "0123456789abcdef0123456789abcdef01234567",
     repository: `${job.owner}/${job.repository}`,
     repository_id: job.repositoryId,
     repository_owner: job.owner,
     repository_owner_id: job.ownerId,
     repository_visibility: "private",
     run_id: "4711",
     run_number: "12",
     run_attempt: "1",
     runner_environment: "github-hosted",
     actor: "octocat",
     actor_id: "3003",
     workflow: "deploy",
     workflow_ref: `${job.owner}/${job.repository}/.github/workflows/${job.workflow}@${job.ref}`,
     job_workflow_ref: `${job.owner}/${job.repository}/.github/workflows/${job.workflow}@${job.ref}`,
     event_name: job.eventName,
     ...job.environment ? {
      environment: job.environment
     } : {},
     iss: issuer.issuer,
     nbf: now - 600,
     iat: now,
     exp: now + issuer.lifetime,
     ...issuer.claims
    };
    return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
   };
   const issuer = {
    server,
    issuer: `${server.origin}${path}`,
    jwks: {
     keys: [ ...key.jwks.keys ]
    },
    job,
    lifetime: 300,
    claims: {},
    damage: token => token,
    issued: [],
    environment: {
     ACTIONS_ID_TOKEN_REQUEST_URL: `${server.origin}${path}/idtoken/request?api-version=2.0`,
     ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken
    },
    subject: () => subjectOf(job)
   };
   return issuer;
  }
  function subjectOf(job) {
   const escaped = value => value.replaceAll(":", "%3A");
   const tail = job.environment ? `environment:${escaped(job.environment)}` : job.eventName === "pull_request" ? "pull_request" : `ref:${escaped(job.ref)}`;
   const name = job.immutableSubject ? `${job.owner}@${job.ownerId}/${job.repository}@${job.repositoryId}` : `${job.owner}/${job.repository}`;
   return `repo:${name}:${tail}`;
  }
  // CONCATENATED MODULE: ./build/sandbox/key-vault.js
  const keyVaultApplication = {
   appId: "cfa8b339-82a2-471a-a3c9-0fc0be7a4093",
   identifierUri: "https://vault.azure.net"
  };
  async function startKeyVault(certificates, entra) {
   const keys = (0, local.w)(entra.jwks);
   let underWay = 0;
   let most = 0;
   const answer = async request => {
    underWay++;
    most = Math.max(most, underWay);
    try {
     await new Promise(resolve => setTimeout(resolve, 5));
     return await respond(request);
    } finally {
     underWay--;
    }
   };
   const respond = async request => {
    if (vault.throttle.requests > 0) {
     vault.throttle.requests--;
     const {retryAfter} = vault.throttle;
     return errorReply(429, "Throttled", "Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached", {
      headers: retryAfter === void 0 ? {} : {
       "Retry-After": retryAfter
      }
     });
    }
    const [, collection, name = "", version = "", ...rest] = request.path.split("/");
    if (collection !== "secrets" || name === "" || rest.length > 0) return errorReply(404, "NotFound", "The requested resource was not found.");
    if (request.method !== "GET") return errorReply(405, "MethodNotAllowed", "The method is not allowed.");
    if (!/^\d{4}-\d\d-\d\d(-preview(\.\d)?)?$|^7\.\d$/.test(request.query.get("api-version") ?? "")) return errorReply(400, "BadParameter", "The api-version query parameter is missing.");
    const caller = await authenticate(request);
    if ("status" in caller) return caller;
    if (vault.behindFirewall) return errorReply(403, "Forbidden", "Client address is not authorized and caller is not a trusted service.\r\nClient address: 192.0.2.7", {
     innerCode: "ForbiddenByFirewall"
    });
    if (vault.forbidden.has(name.toLowerCase())) return forbidden(caller, name);
    return readSecret(name, version);
   };
   const authenticate = async request => {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (bearer === void 0) return unauthorized("AKV10000: Request is missing a Bearer or PoP token.");
    try {
     const {payload} = await (0, verify.V)(bearer, keys, {
      issuer: [ entra.issuer(1), entra.issuer(2) ],
      audience: [ keyVaultApplication.appId, keyVaultApplication.identifierUri ]
     });
     return {
      appId: String(payload["appid"] ?? payload["azp"]),
      oid: String(payload["oid"])
     };
    } catch (error) {
     if (error instanceof errors.JWTClaimValidationFailed && error.claim === "iss") return unauthorized("AKV10032: Invalid issuer.");
     if (error instanceof errors.JWTClaimValidationFailed && error.claim === "aud") return unauthorized("AKV10022: Invalid audience.");
     return unauthorized("AKV10046: Unable to resolve the key used for signature validation.");
    }
   };
   const unauthorized = message => {
    const {authorization, resource, extra} = vault.challenge;
    const challenge = [ `authorization="${authorization ?? `${entra.server.origin}/${entra.tenantId}`}"`, `resource="${resource ?? keyVaultApplication.identifierUri}"`, ...extra ? [ extra ] : [] ];
    return errorReply(401, "Unauthorized", message, {
     headers: {
      "WWW-Authenticate": `Bearer ${challenge.join(", ")}`
     }
    });
   };
   const forbidden = (caller, name) => {
    const who = `Caller: appid=${caller.appId};oid=${caller.oid};iss=${entra.issuer(1)}`;
    if (vault.accessModel === "policy") return errorReply(403, "Forbidden", `The user, group or application '${who}' does not have secrets get permission on key vault 'sandbox;location=westeurope'.`, {
     innerCode: "ForbiddenByPolicy"
    });
    return errorReply(403, "Forbidden", `Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\n${who}\r\nAction: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'\r\nResource: '${resourceId}/secrets/${name}'\r\nAssignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: null \r\nVault: sandbox;location=westeurope\r\n`, {
     innerCode: "ForbiddenByRbac"
    });
   };
   const readSecret = (name, version) => {
    const versions = vault.secrets.get(name.toLowerCase()) ?? [];
    const found = version ? versions.find(stored => stored.id === version) : versions.at(-1);
    if (!found) return errorReply(404, "SecretNotFound", `A secret with (name/id) ${name}${version && `/${version}`} was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command.`);
    if (!found.enabled) return errorReply(403, "Forbidden", "Operation get is not allowed on a disabled secret.", {
     innerCode: "SecretDisabled"
    });
    return {
     status: 200,
     body: {
      value: found.value,
      ...found.contentType !== void 0 && {
       contentType: found.contentType
      },
      id: `${server.origin}/secrets/${name}/${found.id}`,
      attributes: {
       enabled: true,
       created: 179e7,
       updated: 179e7,
       recoveryLevel: "Recoverable+Purgeable",
       recoverableDays: 90,
       ...found.notBefore !== void 0 && {
        nbf: found.notBefore
       },
       ...found.expires !== void 0 && {
        exp: found.expires
       }
      },
      tags: {}
     }
    };
   };
   const server = await (0, sandbox_server.U)(certificates, answer);
   const vault = {
    server,
    secrets: new Map,
    store: (name, value, version = {}) => {
     const id = (0, external_node_crypto_.randomUUID)().replaceAll("-", "");
     const versions = vault.secrets.get(name.toLowerCase()) ?? [];
     vault.secrets.set(name.toLowerCase(), [ ...versions, {
      id,
      value,
      enabled: true,
      ...version
     } ]);
     return id;
    },
    forbidden: new Set,
    accessModel: "rbac",
    behindFirewall: false,
    throttle: {
     requests: 0
    },
    challenge: {},
    mostAtOnce: () => most,
    values: () => [ ...vault.secrets.values() ].flat().map(({value}) => value),
    reset: () => {
     vault.secrets.clear();
     vault.forbidden.clear();
     vault.accessModel = "rbac";
     vault.behindFirewall = false;
     vault.throttle = {
      requests: 0
     };
     vault.challenge = {};
     most = 0;
    }
   };
   return vault;
  }
  const resourceId = "/subscriptions/11111111-2222-4333-8444-555555555555/resourcegroups/agents/providers/microsoft.keyvault/vaults/sandbox";
  function errorReply(status, code, message, more = {}) {
   return {
    status,
    headers: {
     "x-ms-keyvault-service-version": "1.9.2",
     ...more.headers
    },
    body: {
     error: {
      code,
      message,
      ...more.innerCode && {
       innererror: {
        code: more.innerCode
       }
      }
     }
    }
   };
  }
  // CONCATENATED MODULE: ./build/sandbox/sandbox.js
  const sandboxIds = {
   tenantId: "8f1c4d62-5a0b-4c1e-9a7d-2b6e3f4a5b6c",
   clientId: "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a",
   gatewayId: "c0ffee00-1234-4abc-8def-0123456789ab",
   servicePrincipalId: "77aa66bb-55cc-44dd-93ee-22ff11aa00bb"
  };
  const sandboxRole = "Mcp.Call";
  const sandbox_audience = "api://AzureADTokenExchange";
  async function startSandbox() {
   const folder = (0, temporary_folder.y)(external_node_os_.tmpdir(), "mcp-gatehouse-sandbox-");
   const remove = () => external_node_fs_.rmSync(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
   const signals = (0, end_on_signals.c)(remove);
   const certificates = await createCertificates(folder);
   const {tenantId, clientId, gatewayId, servicePrincipalId} = sandboxIds;
   const [github, azureDevOps, entra] = await Promise.all([ startGitHubIssuer(certificates), startAzureDevOpsIssuer(certificates, {
    tenantId,
    clientId
   }), startEntra(certificates, tenantId) ]);
   const keyVault = await startKeyVault(certificates, entra);
   const client = {
    clientId,
    servicePrincipalId,
    disabled: false,
    federatedCredentials: [ github, azureDevOps ].map(issuer => ({
     issuer: issuer.issuer,
     subject: issuer.subject(),
     audience: sandbox_audience
    })),
    roles: {
     [gatewayId]: [ sandboxRole ]
    }
   };
   entra.clients.push(client);
   entra.resources.push({
    appId: gatewayId,
    identifierUris: [ `api://${gatewayId}` ],
    tokenVersion: 2,
    assignmentRequired: false
   });
   entra.resources.push({
    appId: keyVaultApplication.appId,
    identifierUris: [ keyVaultApplication.identifierUri ],
    tokenVersion: 1,
    assignmentRequired: false
   });
   return {
    folder,
    certificates,
    github,
    azureDevOps,
    entra,
    keyVault,
    client,
    close: async () => {
     await Promise.all([ github, azureDevOps, entra, keyVault ].map(standIn => standIn.server.close()));
     signals.off();
     remove();
    }
   };
  }
 }),
 93625: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
   Q: () => startRawServer,
   U: () => startServer
  });
  var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
  async function startServer(certificates, answer) {
   const requests = [];
   const faults = [];
   const raw = await startRawServer(certificates, async (incoming, outgoing) => {
    const request = await receive(incoming);
    requests.push(request);
    const fault = faults.shift();
    if (fault?.kind === "cut-before") return void incoming.socket.destroy();
    if (fault?.kind === "delay") await new Promise(resolve => setTimeout(resolve, fault.ms).unref());
    const reply = fault?.kind === "reply" ? replyOf(fault.reply, request) : await answer(request);
    if (server.dateOffsetMs !== 0) outgoing.setHeader("Date", new Date(Date.now() + server.dateOffsetMs).toUTCString());
    send(outgoing, reply, fault?.kind === "cut-during");
   });
   const server = {
    ...raw,
    requests,
    faults,
    dateOffsetMs: 0
   };
   return server;
  }
  async function startRawServer(certificates, handler) {
   const server = node_https__WEBPACK_IMPORTED_MODULE_0__.createServer({
    key: certificates.key,
    cert: certificates.cert
   }, (incoming, outgoing) => {
    Promise.resolve(handler(incoming, outgoing)).catch(error => {
     console.error("sandbox:", error);
     if (!outgoing.headersSent) outgoing.writeHead(500);
     outgoing.end();
    });
   });
   await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
   });
   const {port} = server.address();
   return {
    origin: `https://localhost:${port}`,
    port,
    close: async () => {
     server.closeAllConnections();
     await new Promise(resolve => server.close(() => resolve()));
    }
   };
  }
  function replyOf(reply, request) {
   return typeof reply === "function" ? reply(request) : reply;
  }
  async function receive(incoming) {
   const chunks = [];
   for await (const chunk of incoming) chunks.push(chunk);
   const url = new URL(incoming.url ?? "/", "https://localhost");
   return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString("utf8")
   };
  }
  function send(outgoing, reply, cut) {
   const isText = typeof reply.body === "string" || reply.body === void 0;
   const body = Buffer.from(isText ? reply.body ?? "" : JSON.stringify(reply.body));
   outgoing.writeHead(reply.status, {
    ...isText ? {} : {
     "Content-Type": "application/json; charset=utf-8"
    },
    "Content-Length": String(body.length),
    ...reply.headers
   });
   if (!cut) return void outgoing.end(body);
   outgoing.write(body.subarray(0, Math.ceil(body.length / 2)), () => {
    setTimeout(() => outgoing.destroy(), 20);
   });
  }
 })
};
