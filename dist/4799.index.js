"use strict";

exports.id = 4799;

exports.ids = [ 4799 ];

exports.modules = {
 94799: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   secrets: () => secrets
  });
  var errors = __webpack_require__(52005);
  var attempts = __webpack_require__(60569);
  var clock = __webpack_require__(98209);
  var clouds = __webpack_require__(65593);
  var from_inputs = __webpack_require__(32755);
  var settings = __webpack_require__(92702);
  var transport = __webpack_require__(51558);
  var masking_masker = __webpack_require__(79230);
  // CONCATENATED MODULE: ./build/shared/vault/challenge.js
  function readChallenge(header) {
   if (header === void 0 || !/^\s*Bearer\s/i.test(header)) return;
   const fields = new Map;
   for (const [, name, value] of header.matchAll(/\b(\w{1,100})="([^"]{0,4000})"/g)) fields.set(name, value);
   const scope = fields.get("scope")?.replace(/\/\.default$/, "");
   return {
    authorization: fields.get("authorization") ?? fields.get("authorization_uri") ?? "",
    resource: fields.get("resource") ?? scope ?? "",
    error: fields.get("error") ?? ""
   };
  }
  function checkChallenge(challenge, expected) {
   const {tenantId, vaultHost, authorityHost, resource} = expected;
   const reject = problem => {
    throw new errors.Q(`the vault ${vaultHost} ${problem}. It was sent nothing`);
   };
   const authority = URL.canParse(challenge.authorization) ? new URL(challenge.authorization) : reject("does not say who issues tokens for it: it does not answer as a Key Vault does");
   const tenant = authority.pathname.split("/")[1] ?? "";
   if (tenant.toLowerCase() !== tenantId) reject(`belongs to the tenant ${printable(tenant)} and not to the tenant ${tenantId} of this identity: check 'vault-url' and 'tenant-id'`);
   if (authorityHost !== void 0 && authority.origin !== authorityHost) reject(`wants tokens of ${printable(authority.origin)} and not of the input 'authority-host' (${authorityHost})`);
   const wanted = challenge.resource.replace(/\/$/, "");
   if (resource === void 0 ? !isVaultResource(wanted, vaultHost) : wanted !== resource) reject(`wants a token for ${printable(challenge.resource)} and not for ${resource ?? "Key Vault or a domain of its own"}`);
  }
  function isVaultResource(resource, vaultHost) {
   if (!URL.canParse(resource)) return false;
   const {protocol, hostname, origin} = new URL(resource);
   if (protocol !== "https:" || resource !== origin) return false;
   return vaultHost.endsWith(`.${hostname}`) || Object.values(clouds.P).some(cloud => cloud.vaultDomain === hostname);
  }
  function printable(text) {
   return `'${text.replace(/[^\x20-\x7e]/g, "?").slice(0, 100)}'`;
  }
  // CONCATENATED MODULE: ./build/shared/vault/vault-errors.js
  class VaultError extends errors.Q {
   name="VaultError";
   propagating;
   constructor(message, propagating = false) {
    super(message);
    this.propagating = propagating;
   }
  }
  const readerRole = "Key Vault Secrets User";
  function vaultError(status, body, reference, context) {
   const {code, innerCode, message} = parseError(body);
   const {vaultName, vaultHost} = context;
   const secret = `secret '${reference.name}'`;
   if (code === "") return new VaultError(`${secret}: HTTP ${status} from ${vaultHost}, not in the form of a Key Vault. Check 'vault-url', and whether a proxy is in between`);
   const named = `HTTP ${status} ${innerCode || code}`.trim();
   if (status === 404) {
    const version = reference.version ? ` in version ${reference.version}` : "";
    return new VaultError(`${secret} does not exist${version} in the vault ${vaultName} (${named}). Check its name; if it was deleted lately, it can be recovered`);
   }
   if (status === 403) return forbidden(secret, named, innerCode, message, reference, context);
   if (status === 401) {
    const akv = /AKV\d{5}/.exec(message)?.[0];
    return new VaultError(`${secret}: the vault ${vaultName} did not accept the token (HTTP 401${akv ? ` ${akv}` : ""}). The vault must belong to the tenant of 'tenant-id', and the clock of this machine must be right`);
   }
   if (status === 400) return new VaultError(`${secret}: the vault ${vaultName} refuses the request (${named}). Check the name and the version`);
   return new VaultError(`${secret}: the vault ${vaultName} answers ${named}`);
  }
  function forbidden(secret, named, innerCode, message, reference, {vaultName, clientId}) {
   switch (innerCode) {
   case "SecretDisabled":
    return new VaultError(`${secret} is disabled in the vault ${vaultName} (${named}). Enable it, or name an enabled version`);

   case "ForbiddenByFirewall":
   case "ForbiddenByConnection":
    return new VaultError(`${secret}: the network rules of the vault ${vaultName} do not admit this machine (${named}). Run the job on an agent or runner within the vault's network; do not open the vault to the internet`);

   case "ForbiddenByPolicy":
    return new VaultError(`${secret}: the application ${clientId} may not read it (${named}). The vault ${vaultName} uses access policies: grant 'Get' on secrets (az keyvault set-policy --name ${vaultName} --spn ${clientId} --secret-permissions get), or move the vault to Azure RBAC`, true);

   default:
    {
     const scope = /\/subscriptions\/[\w.()/-]{1,400}/.exec(message)?.[0];
     const place = scope ?? `/subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.KeyVault/vaults/${vaultName}/secrets/${reference.name}`;
     return new VaultError(`${secret}: the application ${clientId} may not read it (${named}). It needs the role '${readerRole}' on this secret or on the vault ${vaultName}: az role assignment create --role "${readerRole}" --assignee ${clientId} --scope '${place}'. A new role takes minutes to be known: the input 'retry-propagation' waits for it`, true);
    }
   }
  }
  function parseError(body) {
   let error = {};
   try {
    const document = JSON.parse(body);
    if (document?.error && typeof document.error === "object") error = document.error;
   } catch {}
   const inner = error["innererror"];
   const innerCode = typeof inner === "object" && inner !== null ? Reflect.get(inner, "code") : "";
   return {
    code: word(error["code"]),
    innerCode: word(innerCode),
    message: typeof error["message"] === "string" ? error["message"].slice(0, 4e3) : ""
   };
  }
  function word(value) {
   return typeof value === "string" && /^\w{1,60}$/.test(value) ? value : "";
  }
  // CONCATENATED MODULE: ./build/shared/vault/key-vault.js
  class KeyVault {
   settings;
   ports;
   deadline;
   client;
   clockOffsetMs=0;
   constructor(settings, ports, deadline) {
    this.settings = settings;
    this.ports = ports;
    this.deadline = deadline;
   }
   async read(reference) {
    this.client ??= this.createClient();
    const client = await this.client;
    const ports = {
     ...this.ports,
     deadline: this.deadline
    };
    return (0, attempts.LH)(`secret '${reference.name}'`, ports, async () => {
     try {
      return this.checked(await client.getSecret(reference.name, {
       ...reference.version !== void 0 && {
        version: reference.version
       },
       abortSignal: this.deadline.signal
      }), reference);
     } catch (error) {
      throw this.explain(error, reference);
     }
    });
   }
   checked(secret, reference) {
    const {value = "", properties} = secret;
    this.ports.mask(value, `secret '${reference.name}'`);
    const {vaultName} = this.context;
    const now = this.ports.clock.now() - this.clockOffsetMs;
    const problem = outOfUse(properties, now);
    if (problem) throw new VaultError(`secret '${reference.name}' in the vault ${vaultName} ${problem} Store a new version, or name a version that is in use`);
    return {
     reference,
     value,
     version: properties.version ?? "",
     expiresOn: properties.expiresOn
    };
   }
   explain(error, reference) {
    if (!(error instanceof UnusableAnswer)) return error;
    const {answer} = error;
    if (answer.status === 200) return new attempts.dw("HTTP 200 with a body that is no secret");
    const retryable = (0, attempts.Fd)(answer, this.ports.clock);
    if (retryable) return retryable;
    const failure = vaultError(answer.status, answer.body, reference, this.context);
    if (failure.propagating && this.settings.retryPropagation) return new attempts.dw(failure.message, {
     untilDeadline: true
    });
    return failure;
   }
   get context() {
    const {address, clientId} = this.settings;
    return {
     vaultName: address.name,
     vaultHost: new URL(address.origin).host,
     clientId
    };
   }
   async createClient() {
    const {SecretClient} = await Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(3669), __webpack_require__.e(1970), __webpack_require__.e(1818), __webpack_require__.e(9336) ]).then(__webpack_require__.bind(__webpack_require__, 79336));
    const {createHttpHeaders} = await Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(3669), __webpack_require__.e(1970), __webpack_require__.e(1818) ]).then(__webpack_require__.bind(__webpack_require__, 1818));
    const {address, authorityHost, tenantId} = this.settings;
    const expected = {
     tenantId,
     vaultHost: new URL(address.origin).hostname,
     authorityHost,
     resource: address.resource
    };
    const httpClient = {
     sendRequest: async request => {
      const {method, url} = request;
      const headers = uncompressed(request.headers.toJSON());
      const answer = await this.ports.transport({
       method,
       url,
       headers
      }, this.deadline.signal);
      this.noteDate(answer);
      if (!this.isForClient(answer, request, expected)) throw new UnusableAnswer(answer);
      return {
       request,
       status: answer.status,
       headers: createHttpHeaders({
        ...answer.headers
       }),
       bodyAsText: answer.body
      };
     }
    };
    const credential = {
     getToken: async scopes => {
      const resource = [ scopes ].flat()[0].replace(/\/\.default$/, "");
      const {token, expiresAt} = await this.ports.getToken(resource, this.deadline.signal);
      return {
       token,
       expiresOnTimestamp: expiresAt ?? this.ports.clock.now() + 36e5
      };
     }
    };
    return new SecretClient(address.origin, credential, {
     httpClient,
     retryOptions: {
      maxRetries: 0
     },
     disableChallengeResourceVerification: address.resource === void 0
    });
   }
   isForClient(answer, request, expected) {
    if (answer.status === 200) return holdsSecret(answer.body);
    const challenge = readChallenge(answer.headers["www-authenticate"]);
    if (answer.status !== 401 || !challenge) return false;
    if (challenge.error === "insufficient_claims") throw new VaultError(`the vault ${expected.vaultHost} no longer accepts this identity's token (continuous access evaluation): a Conditional Access policy or the network location of this machine speaks against it`);
    if (request.headers.has("authorization")) return false;
    checkChallenge(challenge, expected);
    return true;
   }
   noteDate(answer) {
    const date = Date.parse(answer.headers["date"] ?? "");
    if (Number.isNaN(date)) return;
    const offset = this.ports.clock.now() - date;
    this.clockOffsetMs = Math.abs(offset) < 3e4 ? 0 : offset;
   }
  }
  function outOfUse(properties, nowMs) {
   const {enabled, notBefore, expiresOn} = properties;
   if (enabled === false) return "is disabled.";
   if (expiresOn && expiresOn.getTime() <= nowMs) return `expired at ${isoTime(expiresOn)}.`;
   if (notBefore && notBefore.getTime() > nowMs) return `is not valid before ${isoTime(notBefore)}.`;
   return;
  }
  const isoTime = date => date.toISOString().replace(/\.\d+Z$/, "Z");
  class UnusableAnswer extends Error {
   answer;
   constructor(answer) {
    super(`HTTP ${answer.status}`);
    this.answer = answer;
   }
  }
  function holdsSecret(body) {
   try {
    const bundle = JSON.parse(body);
    return typeof bundle?.value === "string" && /^https:\/\/[^/]+\/secrets\/./.test(`${bundle.id}`);
   } catch {
    return false;
   }
  }
  function uncompressed(headers) {
   return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "accept-encoding"));
  }
  var identity_error = __webpack_require__(39338);
  // CONCATENATED MODULE: ./build/shared/vault/read-secrets.js
  const mostAtOnce = 10;
  async function readSecrets(vault, references) {
   const values = [];
   const failures = [];
   let next = 0;
   const work = async () => {
    while (next < references.length && !failures.some(concernsAll)) {
     const at = next++;
     try {
      values[at] = await vault.read(references[at]);
     } catch (error) {
      failures.push(error);
     }
    }
   };
   await Promise.all(Array.from({
    length: Math.min(mostAtOnce, references.length)
   }, work));
   if (failures.length === 0) return values;
   const unforeseen = failures.find(failure => !(failure instanceof errors.Q));
   if (unforeseen) throw unforeseen;
   const messages = [ ...new Set(failures.map(failure => failure.message)) ];
   const text = messages.length > 1 ? messages.map(message => `\n- ${message}`).join("") : ` ${messages[0]}`;
   throw new errors.Q(`no output was set:${text}`);
  }
  function concernsAll(failure) {
   return failure instanceof identity_error.l || !(failure instanceof errors.Q);
  }
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var cleanup = __webpack_require__(46972);
  // CONCATENATED MODULE: ./build/shared/vault/secret-file.js
  class SecretFiles {
   host;
   folder;
   constructor(host) {
    this.host = host;
   }
   async write(name, value) {
    if (this.folder === void 0) {
     this.folder = await promises_.mkdtemp(external_node_path_.join(this.host.tempDir, "mcp-gatehouse-secrets-"));
     (0, cleanup.kL)(this.host, this.folder);
    }
    const file = external_node_path_.join(this.folder, name);
    await promises_.writeFile(file, value, {
     flag: "wx",
     mode: 384
    });
    return file;
   }
   async remove() {
    if (this.folder !== void 0) await promises_.rm(this.folder, {
     recursive: true,
     force: true
    });
   }
  }
  // CONCATENATED MODULE: ./build/shared/vault/secret-reference.js
  const secretName = /^[0-9A-Za-z-]{1,127}$/;
  const secretVersion = /^[0-9a-f]{32}$/i;
  const outputName = /^[A-Za-z_][A-Za-z0-9_-]*$/;
  function parseSecretReferences(text) {
   const problems = [];
   const references = [];
   const items = text.split(/[\r\n,]/).map(item => item.trim()).filter(item => item !== "" && !item.startsWith("#"));
   for (const item of items) {
    const reference = parseItem(item);
    if (typeof reference === "string") problems.push(reference); else references.push(reference);
   }
   const byOutput = new Map;
   for (const reference of references) {
    const key = reference.output.toLowerCase();
    const other = byOutput.get(key);
    if (other) problems.push(`the secrets '${other.name}' and '${reference.name}' both go to the output '${reference.output}': name another one, as in '${reference.name} | OTHER_NAME'`);
    byOutput.set(key, reference);
   }
   if (items.length === 0) problems.push("no secret is named: write one 'name | OUTPUT_NAME' a line");
   if (problems.length > 0) throw new errors.e(`input 'secrets': ${problems.length > 1 ? problems.map(problem => `\n- ${problem}`).join("") : problems[0]}`);
   return references;
  }
  function parseItem(item) {
   const shown = `'${item.slice(0, 60)}'`;
   const [source = "", output, ...rest] = item.split("|").map(part => part.trim());
   if (rest.length > 0) return `${shown} has more than one '|'`;
   if (/[*?]/.test(source)) return `${shown}: patterns are not taken. Name each secret: a job should read only what it uses`;
   if (/^https?:/i.test(source)) return `${shown}: give the secret's name; the vault is the input 'vault-url'`;
   const [name = "", version, ...more] = source.split("/");
   if (!secretName.test(name) || more.length > 0) return `${shown}: a secret's name has letters, digits and hyphens only; write 'name', 'name/version' or 'name | OUTPUT_NAME'`;
   if (version !== void 0 && !secretVersion.test(version)) return `${shown}: the version after '/' must be 32 hexadecimal digits`;
   if (output !== void 0 && !outputName.test(output)) return `${shown}: an output's name has letters, digits, '_' and '-', and starts with a letter or '_'`;
   if (output === void 0 && !outputName.test(name)) return `${shown}: an output cannot be called so; name one, as in '${name} | OUTPUT_NAME'`;
   return {
    name,
    version: version?.toLowerCase(),
    output: output ?? name
   };
  }
  // CONCATENATED MODULE: ./build/shared/vault/vault-url.js
  const vaultName = /^[a-z][a-z0-9-]{1,22}[a-z0-9]$/;
  function vaultDomainOf(cloud) {
   const known = Object.values(clouds.P).find(other => other.authorityHost === cloud.authorityHost);
   return cloud.vaultDomain ?? known?.vaultDomain;
  }
  function parseVaultUrl(text, cloud) {
   const domain = vaultDomainOf(cloud);
   const example = `https://my-vault.${domain ?? "vault.example.com"}`;
   const reject = problem => {
    throw new errors.e(`input 'vault-url' ${problem}`);
   };
   if (/^[a-z0-9-]+$/i.test(text)) reject(`must be the whole address of the vault: https://${text}.${domain ?? "..."}`);
   const url = URL.canParse(text) ? new URL(text) : reject(`must be an address such as ${example}`);
   if (url.protocol !== "https:") reject("must be https: a token is sent there");
   if (url.username || url.password) reject("must not hold a user name or password");
   if (url.pathname !== "/" || url.search || url.hash) reject(`must be the address of the vault alone, such as ${example}; name secrets in 'secrets'`);
   const host = url.hostname;
   if (domain === void 0) return {
    origin: url.origin,
    name: host,
    resource: void 0
   };
   const name = host.endsWith(`.${domain}`) ? host.slice(0, -domain.length - 1) : "";
   if (!vaultName.test(name) || url.port !== "") {
    const other = Object.values(clouds.P).find(known => host.endsWith(`.${known.vaultDomain}`));
    const hint = /\.privatelink\./.test(host) ? " Use the public name: private endpoints answer to it within their network." : other && other.vaultDomain !== domain ? ` It is one of the cloud '${other.name}': set 'cloud'.` : "";
    reject(`names '${url.host}', which is no vault of the cloud '${cloud.name}' (<name>.${domain}).${hint}`);
   }
   return {
    origin: url.origin,
    name,
    resource: `https://${domain}`
   };
  }
  // CONCATENATED MODULE: ./build/shared/commands/secrets.js
  const secrets = async (host, inputs) => {
   const references = parseSecretReferences(inputs.required("secrets"));
   const multiline = readMultiline(host, inputs);
   const vault = openVault(host, inputs);
   const values = await readSecrets(vault, references);
   const outputs = await prepare(host, values, multiline);
   for (const {name, value, secret} of outputs) host.setOutput(name, value, {
    secret,
    verbatim: true
   });
   const result = Object.fromEntries(outputs.map(({name, value}) => [ name, value ]));
   host.printSecrets?.(`${JSON.stringify(result, null, 2)}\n`);
   await report(host, inputs, values);
   return {
    exitCode: 0
   };
  };
  function readMultiline(host, inputs) {
   const multiline = inputs.choice("multiline");
   if (multiline === "file" && host.kind === "terminal") throw new errors.e("input 'multiline' cannot be 'file' here: nobody would remove the file. The result is JSON, which takes values of several lines as they are");
   return multiline;
  }
  function openVault(host, inputs) {
   const cloud = (0, settings.ej)(inputs);
   const address = parseVaultUrl(inputs.required("vault-url"), cloud);
   const resource = address.resource ?? `https://${clouds.P.public.vaultDomain}`;
   const identity = (0, settings.CP)(host, inputs, {
    resource
   });
   const sources = new Map;
   const masker = new masking_masker.Masker(host);
   return new KeyVault({
    address,
    tenantId: identity.tenantId,
    clientId: identity.clientId,
    authorityHost: vaultDomainOf(cloud) === void 0 ? cloud.authorityHost : void 0,
    retryPropagation: identity.retryPropagation
   }, {
    transport: (0, transport.createTransport)(url => host.proxyFor(url)),
    clock: clock.systemClock,
    log: host.log,
    mask: (secret, label) => masker.mask(secret, label),
    getToken: (wanted, signal) => {
     const source = sources.get(wanted) ?? (0, from_inputs.yx)(host, inputs, {
      resource: wanted
     });
     sources.set(wanted, source);
     return source.getToken(signal);
    }
   }, new attempts.B2(clock.systemClock, identity.timeoutMs));
  }
  async function prepare(host, values, multiline) {
   const refused = values.filter(({value}) => multiline === "refuse" && !fitsVariable(host, value));
   if (refused.length > 0) {
    const names = refused.map(({reference}) => `'${reference.name}'`).join(", ");
    throw new errors.Q(`no output was set: the value of ${names} has several lines or ends with a line end, and Azure Pipelines variables have one line. Set the input 'multiline' to base64 or to file, or store the value without line ends`);
   }
   const masker = new masking_masker.Masker(host);
   const files = new SecretFiles(host);
   try {
    const outputs = [];
    for (const {reference, value} of values) {
     const name = reference.output;
     if (multiline === "refuse" || !/[\r\n]/.test(value)) outputs.push({
      name,
      value,
      secret: true
     }); else if (multiline === "base64") {
      const encoded = Buffer.from(value, "utf8").toString("base64");
      masker.mask(encoded, `secret '${reference.name}' in base64`);
      outputs.push({
       name,
       value: encoded,
       secret: true
      });
     } else outputs.push({
      name,
      value: await files.write(name, value),
      secret: false
     });
    }
    return outputs;
   } catch (error) {
    await files.remove();
    throw error;
   }
  }
  function fitsVariable(host, value) {
   return host.kind !== "azure-pipelines" || !/[\r\n]/.test(value);
  }
  async function report(host, inputs, values) {
   const rows = values.map(({reference, version, expiresOn}) => {
    const expiry = expiresOn ? expiresOn.toISOString().slice(0, 10) : "never";
    host.log.info(`secret '${reference.name}' (version ${version || "unknown"}, expires ${expiry}) is in the output '${reference.output}'`);
    return `| ${reference.name} | ${version} | ${expiry} | ${reference.output} |`;
   });
   const heading = `### Secrets from ${new URL(inputs.text("vault-url")).host}`;
   const table = [ "| secret | version | expires | output |", "|---|---|---|---|", ...rows, "" ];
   await host.writeSummary([ heading, "", ...table ].join("\n"));
  }
 })
};
