export const id = 8401;

export const ids = [ 8401 ];

export const modules = {
 36584: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   EZ: () => looksRandom,
   Gp: () => isSequential,
   Ue: () => entropy,
   Z9: () => wordsOf,
   gb: () => hasRun,
   lg: () => looksLikeWords
  });
  function entropy(text) {
   const counts = new Map;
   for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
   let length = 0;
   for (const count of counts.values()) length += count;
   let bits = 0;
   for (const count of counts.values()) bits -= count / length * Math.log2(count / length);
   return bits;
  }
  function isSequential(text) {
   if (text.length < 6) return false;
   return [ 1, 2 ].some(step => {
    let steps = 0;
    for (let i = step; i < text.length; i++) {
     const difference = text.charCodeAt(i) - text.charCodeAt(i - step);
     if (difference === 0 || difference === 1) steps++;
    }
    return steps / (text.length - step) >= .55;
   });
  }
  function hasRun(text, times) {
   let run = 1;
   for (let i = 1; i < text.length; i++) {
    run = text[i] === text[i - 1] ? run + 1 : 1;
    if (run >= times) return true;
   }
   return false;
  }
  function wordsOf(text) {
   return text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").replace(/([A-Za-z])([0-9])/g, "$1 $2").replace(/([0-9])([A-Za-z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word !== "");
  }
  const commonPairs = new Set(`th he in er an re nd on en at ou ed ha to or it is hi es ng st nt ar te se me of le ve al de ra ti\n  ri ro ic ll be ne ma co us ur ce ta ca li la el pe io ch di ec lo om ee ot so tr ac no ss em un fo\n  na as ad ai am ag ab ap ay ba bl bo br ck cl cr ct cu da do ea ep et ev ex fe fi fr ge gr ho id ie\n  if ig il im ir iv ke ki ld ly mo mp ni ns nc od og ok ol oo op os ow pa pl po pr rd rs rt ru sc sh\n  si sp su tt ty ub uc ue ul um up ut vi we wh wi wo ry py ke ey gi ga tu bu du mi my`.split(/\s+/));
  function looksLikeWords(text) {
   const runs = text.toLowerCase().match(/\p{L}+/gu) ?? [];
   let pairs = 0;
   let common = 0;
   for (const run of runs) for (let i = 1; i < run.length; i++) {
    pairs++;
    if (commonPairs.has(run.slice(i - 1, i + 1)) || run.charCodeAt(i) > 127) common++;
   }
   if (pairs >= 12 && camelShare(text) < .85) return false;
   if (pairs < 2 || common / pairs < (pairs < 8 ? .5 : .55)) return false;
   const numbers = text.match(/[0-9]+/g)?.length ?? 0;
   const separators = text.match(/[-_.:/\s]+/g)?.length ?? 0;
   return numbers <= Math.max(1, separators);
  }
  function camelShare(text) {
   const letters = text.match(/\p{L}/gu)?.length ?? 0;
   const words = text.match(/(?<!\p{L})\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\P{L}\p{Lu}]{2,}/gu) ?? [];
   return words.join("").length / Math.max(1, letters);
  }
  function looksRandom(text, length) {
   if (text.length < length || isSequential(text) || hasRun(text, 6)) return false;
   const letters = /[A-Za-z]/.test(text);
   const digits = /[0-9]/.test(text);
   if (!letters) return false;
   if (digits) return entropy(text) >= 3 && !looksLikeWords(text);
   const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text);
   return mixed && text.length >= 20 && entropy(text) >= 3.5 && !looksLikeWords(text);
  }
 }),
 78401: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   i2: () => confidenceOf,
   YN: () => credentialsOf,
   M1: () => defaultOfReference,
   UN: () => hasReference,
   hiddenHits: () => hiddenHits,
   tE: () => secret_name.t,
   wK: () => isPlaceholder,
   S4: () => judge,
   pL: () => judgeSite,
   randomWords: () => randomWords,
   SQ: () => scan,
   Gf: () => secret_name.G,
   HD: () => shownName,
   f$: () => shownText,
   ri: () => withoutCredentials,
   qT: () => withoutPartsOf,
   Z9: () => entropy.Z9
  });
  var entropy = __webpack_require__(36584);
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./build/shared/lint/credentials/documented.js
  const documented = new Set([ "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059", "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615", "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326", "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397" ]);
  function isDocumentedExample(secret) {
   return documented.has((0, external_node_crypto_.createHash)("sha256").update(secret).digest("hex"));
  }
  function isPublicJwt(token) {
   const payload = token.split(".")[1] ?? "";
   if (payload.length > 4096) return false;
   let claims;
   try {
    claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
   } catch {
    return false;
   }
   if (typeof claims !== "object" || claims === null) return false;
   const {iss, role, sub, name} = claims;
   if (iss === "supabase-demo" || iss === "supabase" && role === "anon") return true;
   return sub === "1234567890" && typeof name === "string";
  }
  function hasEnded(address) {
   const end = /[?&;]se=(\d{4}-\d{2}-\d{2})/.exec(address)?.[1];
   return end !== void 0 && end < (new Date).toISOString().slice(0, 10);
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/placeholder.js
  const telling = new Set(`your yours yourself example examples placeholder changeme change replace replaceme insert enter fill paste todo\n  fixme tbd dummy fake sample redacted masked removed hidden omitted obfuscated undefined unset notset\n  notneeded unused whatever foobar lorem ipsum here goes needed\n  votre deine ihre mein meine twoj ваш твой вашего`.split(/\s+/).filter(Boolean));
  const tellingStart = /^(?:my|your|tu|tus|su|sus|vos|ton|dein|ihr|seu|sua|mon|ma|mi|foo|bar|baz|the|an?|some|any)[_-]|^(?:你的|您的|あなたの|あなた)/i;
  const plain = new Set(`a an the my some any this is it of for to in on no not new old super very top real local default\n  secret secrets token tokens key keys api apikey password passwd passphrase pass pwd pw passw pa word\n  credential credentials auth authorization bearer basic access client app application user username\n  login admin administrator root guest test tests testing tester tst demo dev devel development prod\n  production staging stage ci build value val string text data id none null nil empty true false yes\n  off optional required private public personal shared master main primary secondary service\n  server db database postgres postgresql psql mysql mariadb mongo mongodb redis rabbitmq rabbit minio\n  minioadmin sqlserver sa neo neo4j elastic elasticsearch kibana grafana keycloak odoo ollama\n  lm studio lmstudio openai anthropic azure aws google gcp github gitlab slack notion figma supabase\n  stripe linear jira confluence atlassian docker npm pypi hf huggingface brave tavily firecrawl exa\n  context perplexity groq sk pk pat ghp gho ghs mcp agent model llm gpt claude gemini cursor\n  url uri host hostname port name email path file project org organization team company acme contoso\n  fabrikam tenant account number code hash salt seed session cookie jwt oauth oidc sso webhook bot\n  random long strong safe secure insecure unsafe weak dont use anything something mock stub fixture x xx xxx\n  abc abcd xyz asdf qwerty hello world letmein welcome postgrespassword mypassword mysecret testtest\n  minimum characters chars please set me with from as env var variable local only example`.split(/\s+/).filter(Boolean));
  function isPlaceholder(value) {
   const text = value.trim();
   if (text === "" || !/[\p{L}\p{N}]/u.test(text)) return true;
   if (/\.\.\.|…|\*{3,}|•{2,}|_{4,}|-{6,}|\?{3,}|#{3,}/.test(text)) return true;
   if (/^[<[{(].*[>\]})]$/s.test(text) || /<[\p{L}][\p{L}\p{N} _./-]*>/u.test(text)) return true;
   if (/(?:^|[^A-Za-z0-9])[xX]{3,}(?:$|[^A-Za-z0-9])|[xX]{5,}|^[xX]+$/.test(text)) return true;
   if (/^(?:[0-]+|00000000-0000-0000-0000-000000000000)$/.test(text)) return true;
   if (/%[sdv]|%\([a-z_]+\)s/.test(text) && text.length < 40) return true;
   if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && !/[0-9]{5}/.test(text)) {
    const words = text.split("_");
    if (words.every(word => word.length <= 14) && words.some(word => /^[A-Z]{3,}$/.test(word))) return true;
   }
   if (/(?<![a-z])your?s?(?=[A-Z_-]|api|key|token|secret|pass)/i.test(text)) return true;
   if (/change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|placeholder|redacted|example/i.test(text)) return true;
   if (tellingStart.test(text)) return true;
   const words = (0, entropy.Z9)(text);
   if (words.some(word => telling.has(word))) return true;
   const rest = words.filter(word => !/^[0-9]{1,4}$/.test(word) && !((0, entropy.Gp)(word) && /^[0-9]+$/.test(word)));
   return rest.every(word => plain.has(word));
  }
  function isMadeUp(body) {
   if (body.length >= 12 && (0, entropy.Gp)(body)) return true;
   if ((0, entropy.gb)(body, 7) || /x{5,}/i.test(body)) return true;
   if (/example|placeholder|redacted|changeme|replace.?me|your[-_]|_here$|-here$|dummy/i.test(body)) return true;
   if (body.length <= 80 && /your|xxxx|0{6}|123456789|abcdefgh/i.test(body)) return true;
   return body.length >= 16 && (new Set(body).size < 6 || (0, entropy.Ue)(body.slice(0, 300)) < 2.3);
  }
  function isWellKnownPassword(value) {
   const text = value.trim().toLowerCase();
   if (/^(?:p[a@]ssw[o0]rd|pass|secret|admin|root|test|guest|postgres|mysql|example)[0-9!@#]{0,4}$/.test(text)) return true;
   return isPlaceholder(value);
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/reference.js
  const parts = [ /\$\{\{[\s\S]{0,1000}?\}\}/, /\$\[[^\]]{1,400}\]/, /\$\([^()]{1,400}\)/, /\$\{[^{}]{1,400}\}/, /\$\{[A-Za-z_]\w*[:!?+-]{1,2}\$\{[^{}]{1,200}\}\}/, /\$env:[A-Za-z_]\w*/i, /\$input:[\w.-]+/, /(?<![A-Za-z0-9])\$[A-Za-z_]\w*/, /%[A-Za-z_][A-Za-z0-9_()]{0,100}%/, /![A-Za-z_]\w{0,100}!/, /\{(?:env|file|input|secret|secrets|vault|cred)[:.][^{}]{1,300}\}/, /\{\{[\s\S]{0,400}?\}\}/, /<%[\s\S]{0,400}?%>/, /#\{[^{}]{1,200}\}#?/, /@\{[^{}]{1,200}\}/, /(?<!\w)__[A-Za-z][A-Za-z0-9_]{1,100}__(?!\w)/, /(?<!\w)process\.env\.\w+/, /(?<!\w)os\.(?:environ|getenv)\b[^\s,;]{0,100}/ ];
  const anyReference = new RegExp(parts.map(part => part.source).join("|"), "i");
  const everyReference = new RegExp(anyReference.source, "gi");
  const wholeReference = new RegExp([ String.raw`^(?:op|vault|bao|keyring|keychain|secret|secrets|ssm|gsm|gcpsm|awssm|akv|keyvault|doppler|infisical|bws|env|file|cmd|sops|ref\+[a-z]+)(?:://|:)\S+$`, String.raw`^@Microsoft\.(?:KeyVault|AppConfiguration)\(`, String.raw`^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):`, "^projects/[^/]+/secrets/", String.raw`^https://[a-z0-9-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)/`, String.raw`^ENC\[`, String.raw`^\$ANSIBLE_VAULT`, String.raw`^!(?:Ref|Sub|GetAtt|secret|env|vault|reference)\b`, String.raw`^\[[\s\S]*\]$`, String.raw`^(?:secrets|vars|env|inputs|steps|needs|github|var|local|data|module|each|self|parameters|variables|azurerm_\w+|aws_\w+|google_\w+)(?:\.[\w-]+|\['[\w-]+'\])+$`, String.raw`^(?:parameters|variables|reference|listKeys|getSecret|secretValue|keyVault)\(`, String.raw`^@[\w./\\~-]+$` ].join("|"));
  const longestValue = 8192;
  function hasReference(value) {
   const text = value.slice(0, longestValue).trim();
   return anyReference.test(text) || wholeReference.test(text);
  }
  function defaultOfReference(value) {
   const match = /^\s*\$\{(?:env:)?[A-Za-z_]\w*:?[-=]([^{}$]{1,400})\}\s*$/.exec(value);
   if (!match) return;
   return {
    start: value.lastIndexOf(match[1]),
    text: match[1]
   };
  }
  function withoutReferences(value) {
   return value.replace(everyReference, "");
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/formats.js
  const left = String.raw`(?:(?<![A-Za-z0-9_])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))`;
  const base64 = "A-Za-z0-9+/";
  const notAfter = characters => `(?<![${characters}])`;
  const notBefore = characters => `(?![${characters}])`;
  const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  function prefixed(id, name, prefixes, body, options = {}) {
   const list = typeof prefixes === "string" ? [ prefixes ] : prefixes;
   const alternatives = list.map(prefix => prefix.replace(/[.+*?^$()[\]{}|\\]/g, "\\$&")).join("|");
   return {
    id,
    name,
    confidence: options.confidence ?? "high",
    anchors: list.map(keyword => ({
     keyword,
     lead: 0
    })),
    pattern: new RegExp(`${options.left ?? left}(?:${alternatives})${body}`, "y"),
    prefix: commonPrefix(list),
    accept: (secret, text, offset) => {
     const prefix = list.find(candidate => secret.startsWith(candidate)) ?? "";
     return !isMadeUp(secret.slice(prefix.length)) && !isDocumentedExample(secret) && (options.accept?.(secret, text, offset) ?? true);
    }
   };
  }
  function marked(id, name, anchors, pattern, options = {}) {
   return {
    id,
    name,
    confidence: options.confidence ?? "high",
    anchors,
    pattern: new RegExp(pattern, "y"),
    prefix: "",
    accept: (secret, text, offset) => !isMadeUp(secret) && !isDocumentedExample(secret) && (options.accept?.(secret, text, offset) ?? true)
   };
  }
  function commonPrefix(list) {
   let prefix = list[0];
   for (const entry of list) while (!entry.startsWith(prefix)) prefix = prefix.slice(0, -1);
   return prefix;
  }
  const hasDigit = secret => /[0-9]/.test(secret);
  const notWords = secret => !(0, entropy.lg)(secret.slice(secret.search(/[_-]/) + 1));
  const random = secret => (0, entropy.Ue)(secret) >= 3.2 && notWords(secret);
  const formats = [ prefixed("github-pat-classic", "GitHub personal access token (classic)", "ghp_", "[A-Za-z0-9_]{36,251}"), prefixed("github-pat-fine-grained", "GitHub fine-grained personal access token", "github_pat_", "[A-Za-z0-9_]{82,244}"), prefixed("github-oauth", "GitHub OAuth token", "gho_", "[A-Za-z0-9_]{36,251}"), prefixed("github-user-to-server", "GitHub user-to-server token", "ghu_", "[A-Za-z0-9_]{36,251}"), prefixed("github-refresh", "GitHub refresh token", "ghr_", "[A-Za-z0-9_]{36,251}"), prefixed("github-installation", "GitHub installation token", "ghs_", String.raw`(?:[0-9]{1,20}_[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,1000}|[A-Za-z0-9]{36,251})`), prefixed("gitlab-token", "GitLab token", [ "glpat-", "glrt-", "glptt-", "glcbt-", "gldt-", "glagent-", "glffct-", "glft-", "glimt-", "gloas-", "glsoat-" ], "[A-Za-z0-9_.-]{20,320}"), prefixed("bitbucket-app-password", "Bitbucket app password", "ATBB", "[A-Za-z0-9_=-]{24,40}", {
   accept: hasDigit
  }), prefixed("buildkite-token", "Buildkite token", [ "bkua_", "bkaa_" ], `[0-9a-f]{40}${notBefore("0-9a-f")}`), prefixed("circleci-token", "CircleCI personal token", "CCIPAT_", "[A-Za-z0-9]{20,24}_[0-9a-f]{40}"), prefixed("pulumi-token", "Pulumi access token", "pul-", `[0-9a-f]{40}${notBefore("0-9a-f")}`), marked("terraform-cloud", "HCP Terraform token", [ {
   keyword: ".atlasv1.",
   lead: 14
  } ], String.raw`${notAfter("A-Za-z0-9")}[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}`), prefixed("sourcegraph-token", "Sourcegraph token", "sgp_", "(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}"), marked("entra-client-secret", "Microsoft Entra client secret", [ {
   keyword: "Q~",
   lead: 4
  } ], String.raw`${notAfter(String.raw`A-Za-z0-9_~.\-+/`)}[A-Za-z0-9_~.\-]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34}${notBefore(String.raw`A-Za-z0-9_~\-+/`)}`), marked("azure-devops-pat", "Azure DevOps personal access token", [ {
   keyword: "AZDO",
   lead: 76
  } ], `${notAfter("A-Za-z0-9")}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}${notBefore("A-Za-z0-9")}`), marked("azure-cask-key", "Azure service key", [ {
   keyword: "JQQJ9",
   lead: 52
  } ], `${notAfter("A-Za-z0-9")}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?${notBefore("A-Za-z0-9")}`), marked("azure-storage-key", "Azure storage account key", [ {
   keyword: "+ASt",
   lead: 76
  } ], `${notAfter(base64)}[${base64}]{76}[+]ASt[${base64}]{5}[AQgw]==`), {
   id: "azure-account-key",
   name: "Azure Cosmos DB connection string",
   confidence: "high",
   anchors: [ {
    keyword: "AccountEndpoint=",
    lead: 0
   } ],
   pattern: new RegExp(`AccountEndpoint=[^\\s;"']{8,200};[ ]?AccountKey=([${base64}]{86}==)`, "y"),
   prefix: "",
   accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
  }, {
   id: "azure-storage-conn",
   name: "Azure storage connection string",
   confidence: "high",
   anchors: [ {
    keyword: "AccountKey=",
    lead: 0
   } ],
   pattern: new RegExp(`AccountKey=([${base64}]{86}==)`, "y"),
   prefix: "",
   accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
  }, {
   id: "azure-sas",
   name: "Azure shared access signature",
   confidence: "medium",
   anchors: [ {
    keyword: "sig=",
    lead: 1
   } ],
   pattern: /[?&;]sig=([A-Za-z0-9%+/]{43,129}(?:=|%3[dD]))/y,
   prefix: "",
   accept: (secret, text, offset) => {
    if (isMadeUp(secret)) return false;
    const around = text.slice(Math.max(0, offset - 1e3), offset + secret.length + 500);
    return /[?&;]s[vrtpe]=/.test(around) && !hasEnded(around);
   }
  }, marked("azure-cosmos-key", "Azure Cosmos DB key", [ {
   keyword: "ACDb",
   lead: 76
  } ], `${notAfter(base64)}[${base64}]{76}ACDb[${base64}]{5}[AQgw]==`), marked("azure-messaging-key", "Azure Service Bus, Event Hubs or Relay key", [ {
   keyword: "+ASb",
   lead: 33
  }, {
   keyword: "+AEh",
   lead: 33
  }, {
   keyword: "+ARm",
   lead: 33
  } ], `${notAfter(base64)}[${base64}]{33}[+]A(?:Sb|Eh|Rm)[A-P][${base64}]{5}=`), {
   id: "azure-shared-access-key",
   name: "Azure shared access key",
   confidence: "high",
   anchors: [ {
    keyword: "SharedAccessKey=",
    lead: 0
   } ],
   pattern: new RegExp(`SharedAccessKey=([${base64}]{43}=)`, "y"),
   prefix: "",
   accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
  }, {
   id: "azure-app-configuration",
   name: "Azure App Configuration connection string",
   confidence: "high",
   anchors: [ {
    keyword: ".azconfig.io;Id=",
    lead: 0
   } ],
   pattern: new RegExp(`\\.azconfig\\.io;Id=[^;\\s"']{1,100};Secret=([${base64}]{43}=|[${base64}]{76,100}={0,2})`, "y"),
   prefix: "",
   accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
  }, marked("azure-apim-key", "Azure API Management key", [ {
   keyword: "APIM",
   lead: 76
  } ], `${notAfter(base64)}[${base64}]{76}APIM[${base64}]{5}[AQgw]==`), marked("azure-function-key", "Azure Functions key", [ {
   keyword: "AzFu",
   lead: 44
  } ], `${notAfter("A-Za-z0-9_-")}[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==`), marked("azure-search-key", "Azure AI Search key", [ {
   keyword: "AzSe",
   lead: 42
  } ], `${notAfter("A-Za-z0-9+/_-")}[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}${notBefore("A-Za-z0-9")}`), marked("azure-acr-key", "Azure Container Registry key", [ {
   keyword: "+ACR",
   lead: 42
  } ], `${notAfter(base64)}[${base64}]{42}[+]ACR[A-D][${base64}]{5}${notBefore(base64)}`), prefixed("teams-webhook", "Microsoft Teams webhook address", "webhook.office.com/webhookb2/", "[0-9a-f@-]{60,80}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}", {
   left: String.raw`(?<=[a-z0-9-]\.)`
  }), {
   id: "aws-access-key-id",
   name: "AWS access key id",
   confidence: "high",
   anchors: [ "AKIA", "ASIA", "ABIA", "ACCA" ].map(keyword => ({
    keyword,
    lead: 0
   })),
   pattern: new RegExp(`${left}(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}${notBefore("A-Za-z0-9_")}`, "y"),
   prefix: "A",
   accept: secret => !/EXAMPLE|XXXX/.test(secret) && hasDigit(secret) && !isMadeUp(secret.slice(4))
  }, prefixed("aws-bedrock-key", "Amazon Bedrock API key", "ABSK", "[A-Za-z0-9+/]{109,269}={0,2}"), prefixed("google-api-key", "Google API key", "AIza", `[0-9A-Za-z_-]{35}${notBefore("0-9A-Za-z_-")}`), prefixed("google-gemini-aq", "Google Gemini API key", "AQ.Ab", "[0-9A-Za-z_-]{40,60}"), prefixed("google-oauth-client-secret", "Google OAuth client secret", "GOCSPX-", `[A-Za-z0-9_-]{28}${notBefore("A-Za-z0-9_-")}`), prefixed("google-oauth-access-token", "Google OAuth access token", "ya29.", "[A-Za-z0-9_-]{60,1000}"), prefixed("digitalocean-token", "DigitalOcean token", [ "dop_v1_", "doo_v1_", "dor_v1_" ], `[0-9a-f]{64}${notBefore("0-9a-f")}`), prefixed("cloudflare", "Cloudflare token", [ "cfk_", "cfut_", "cfat_" ], `[A-Za-z0-9]{40}[0-9a-f]{8}${notBefore("A-Za-z0-9")}`), prefixed("vercel", "Vercel token", [ "vcp_", "vci_", "vca_", "vcr_", "vck_" ], `[A-Za-z0-9_-]{20,60}${notBefore("A-Za-z0-9_-")}`, {
   accept: random
  }), prefixed("fly-token", "Fly.io token", [ "FlyV1 fm1", "FlyV1 fm2" ], "[a-z]?_[A-Za-z0-9+/=,_-]{60,2000}"), prefixed("fly-access-token", "Fly.io access token", "fo1_", `[A-Za-z0-9_-]{43}${notBefore("A-Za-z0-9_-")}`), prefixed("heroku-key", "Heroku API key", "HRKU-AA", "[0-9A-Za-z_-]{58}"), prefixed("scalingo-token", "Scalingo token", "tk-us-", `[A-Za-z0-9_-]{48}${notBefore("A-Za-z0-9_-")}`), prefixed("infracost-key", "Infracost API key", "ico-", `[A-Za-z0-9]{32}${notBefore("A-Za-z0-9")}`, {
   accept: hasDigit
  }), prefixed("render-key", "Render API key", "rnd_", `[A-Za-z0-9]{28,40}${notBefore("A-Za-z0-9")}`, {
   accept: random
  }), prefixed("tailscale", "Tailscale key", "tskey-", "[a-z]{2,20}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,60}"), prefixed("databricks", "Databricks token", "dapi", `[0-9a-f]{32}(?:-[0-9])?${notBefore("0-9a-fA-F")}`), prefixed("vault", "HashiCorp Vault token", [ "hvs.", "hvb.", "hvr." ], "[A-Za-z0-9_-]{90,300}"), prefixed("onepassword-sa", "1Password service account token", "ops_ey", "[A-Za-z0-9+/_-]{100,1300}={0,2}"), prefixed("onepassword-secret-key", "1Password secret key", "A3-", `[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}${notBefore("A-Za-z0-9-")}`, {
   accept: hasDigit
  }), prefixed("doppler-token", "Doppler token", [ "dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit." ], "(?:[a-z0-9_-]{2,35}[.])?[A-Za-z0-9]{40,44}"), prefixed("age-secret-key", "age secret key", "AGE-SECRET-KEY-1", "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"), prefixed("npm-token", "npm access token", "npm_", `[A-Za-z0-9]{36}${notBefore("A-Za-z0-9_")}`, {
   accept: notWords
  }), prefixed("pypi-token", "PyPI API token", "pypi-AgE", "[A-Za-z0-9_-]{50,1000}"), prefixed("nuget-key", "NuGet API key", "oy2", `[a-z0-9]{43,44}${notBefore("a-z0-9")}`, {
   left: notAfter("A-Za-z0-9"),
   accept: hasDigit
  }), prefixed("artifactory-key", "Artifactory API key", "AKCp", `[A-Za-z0-9]{67,71}${notBefore("A-Za-z0-9")}`, {
   accept: hasDigit
  }), prefixed("artifactory-reference-token", "Artifactory reference token", "cmVmdGtu", `[A-Za-z0-9]{56}${notBefore("A-Za-z0-9")}`), prefixed("sonar-token", "Sonar token", [ "squ_", "sqp_", "sqa_" ], `[0-9a-f]{40}${notBefore("0-9a-zA-Z")}`), prefixed("octopus-key", "Octopus Deploy API key", "API-", `[A-Z0-9]{26,32}${notBefore("A-Za-z0-9-")}`, {
   accept: hasDigit
  }), prefixed("openshift-token", "OpenShift token", "sha256~", `[A-Za-z0-9_-]{43}${notBefore("A-Za-z0-9_-")}`), prefixed("rubygems-key", "RubyGems API key", "rubygems_", `[0-9a-f]{48}${notBefore("0-9a-f")}`), prefixed("docker-token", "Docker access token", [ "dckr_pat_", "dckr_oat_" ], "[A-Za-z0-9_-]{27,32}"), prefixed("slack-token", "Slack token", [ "xoxa-", "xoxb-", "xoxc-", "xoxe-", "xoxo-", "xoxp-", "xoxr-", "xoxs-", "xoxe.xoxb-", "xoxe.xoxp-" ], "[A-Za-z0-9-]{10,250}", {
   accept: secret => hasDigit(secret) && secret.length >= 20 && !(0, entropy.lg)(secret.slice(5))
  }), prefixed("slack-app-token", "Slack app-level token", "xapp-", "[0-9]-[A-Z0-9]{6,20}-[0-9]{8,20}-[a-f0-9]{40,128}"), prefixed("mcp-address", "key in the address of an MCP server", [ "https://mcp.pipedream.net/", "https://mcp.composio.dev/composio/server/", "https://mcp.composio.dev/server/" ], `${uuid}${notBefore("0-9A-Za-z-")}`, {
   left: ""
  }), marked("n8n-mcp-address", "key in the address of an n8n MCP server", [ {
   keyword: ".n8n.cloud/mcp/",
   lead: 0
  } ], `\\.n8n\\.cloud/mcp/(${uuid})${notBefore("0-9A-Za-z-")}`), prefixed("slack-webhook", "Slack webhook address", [ "https://hooks.slack.com/services/", "https://hooks.slack.com/workflows/", "https://hooks.slack.com/triggers/" ], "[A-Za-z0-9+/]{40,60}", {
   left: "",
   accept: secret => /\/[A-Za-z0-9]{20,}$/.test(secret)
  }), prefixed("discord-webhook", "Discord webhook address", [ "https://discord.com/api/webhooks/", "https://discordapp.com/api/webhooks/" ], "[0-9]{16,20}/[A-Za-z0-9_-]{60,72}", {
   left: ""
  }), {
   id: "telegram-bot",
   name: "Telegram bot token",
   confidence: "medium",
   anchors: [ 8, 9, 10 ].map(lead => ({
    keyword: ":AA",
    lead
   })),
   pattern: /(?<![0-9A-Za-z_.-])[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/y,
   prefix: "",
   accept: secret => !isMadeUp(secret.slice(secret.indexOf(":") + 3))
  }, prefixed("notion", "Notion token", "ntn_", `[0-9]{11}[A-Za-z0-9]{35}${notBefore("A-Za-z0-9")}`), prefixed("linear", "Linear token", [ "lin_api_", "lin_oauth_" ], "[A-Za-z0-9]{32,128}"), prefixed("figma", "Figma token", [ "figd_", "figp_" ], "[A-Za-z0-9_=-]{38,54}"), prefixed("atlassian", "Atlassian API token", [ "ATATT3", "ATCTT3" ], "[A-Za-z0-9_=+/-]{100,250}"), prefixed("airtable", "Airtable personal access token", "pat", String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{64}${notBefore("0-9a-f")}`), prefixed("hubspot", "HubSpot private app token", [ "pat-na", "pat-eu", "pat-ap" ], "[0-9]-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}"), prefixed("typeform-token", "Typeform token", "tfp_", "[A-Za-z0-9_.=-]{40,70}"), prefixed("contentful-token", "Contentful personal access token", "CFPAT-", "[A-Za-z0-9_-]{43}"), prefixed("mailgun-key", "Mailgun key", "key-", `[0-9a-f]{32}${notBefore("0-9a-zA-Z-")}`, {
   left: notAfter("A-Za-z0-9_./-")
  }), prefixed("sendgrid", "SendGrid API key", "SG.", String.raw`[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}`), prefixed("brevo-key", "Brevo API key", [ "xkeysib-", "xsmtpsib-" ], "[0-9a-f]{64}-[A-Za-z0-9]{16}"), prefixed("resend-key", "Resend API key", "re_", `[A-Za-z0-9]{7,9}_[A-Za-z0-9]{22,26}${notBefore("A-Za-z0-9_")}`, {
   accept: secret => hasDigit(secret) && random(secret)
  }), prefixed("twilio-key", "Twilio API key", "SK", `[0-9a-f]{32}${notBefore("0-9a-zA-Z")}`), prefixed("stripe-secret", "Stripe secret key", [ "sk_live_", "sk_test_", "rk_live_", "rk_test_" ], "[A-Za-z0-9]{20,247}"), prefixed("shopify-token", "Shopify token", [ "shpat_", "shpca_", "shppa_", "shpss_" ], `[0-9a-zA-Z]{32}${notBefore("0-9a-zA-Z")}`, {
   accept: secret => hasDigit(secret) && notWords(secret)
  }), prefixed("square-token", "Square token", [ "sq0atp-", "sq0csp-" ], "[A-Za-z0-9_-]{22,43}"), prefixed("square-access-token", "Square access token", "EAAA", `[A-Za-z0-9_-]{60}${notBefore("A-Za-z0-9_+/=-")}`, {
   accept: hasDigit
  }), prefixed("easypost-key", "EasyPost API key", [ "EZAK", "EZTK" ], `[A-Za-z0-9]{54}${notBefore("A-Za-z0-9")}`), {
   id: "openai-key",
   name: "OpenAI API key",
   confidence: "high",
   anchors: [ ...[ "sk-proj-", "sk-svcacct-", "sk-admin-", "sk-service-" ].map(keyword => ({
    keyword,
    lead: 0
   })), {
    keyword: "T3BlbkFJ",
    lead: 23
   } ],
   pattern: new RegExp(`${left}sk-(?:(?:proj|svcacct|admin|service)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})${notBefore("A-Za-z0-9_-")}`, "y"),
   prefix: "sk-",
   accept: secret => !isMadeUp(secret.slice(8))
  }, prefixed("anthropic-key", "Anthropic API key", [ "sk-ant-api", "sk-ant-admin", "sk-ant-oat", "sk-ant-ort" ], "[0-9]{2}-[A-Za-z0-9_-]{80,140}"), prefixed("openrouter", "OpenRouter API key", "sk-or-v1-", `[0-9a-f]{64}${notBefore("0-9a-f")}`), prefixed("langfuse-secret", "Langfuse secret key", "sk-lf-", uuid), prefixed("sk-key", "API key that begins with sk-", "sk-", `[A-Za-z0-9]{32,64}${notBefore("A-Za-z0-9_-")}`, {
   confidence: "medium",
   left: notAfter("A-Za-z0-9_./-"),
   accept: secret => hasDigit(secret) && random(secret)
  }), prefixed("elevenlabs-key", "ElevenLabs API key", "sk_", `[0-9a-f]{48}${notBefore("0-9a-zA-Z_")}`), prefixed("huggingface", "Hugging Face token", "hf_", `[A-Za-z0-9]{34}${notBefore("A-Za-z0-9_")}`, {
   accept: notWords
  }), prefixed("huggingface-organization", "Hugging Face organisation token", "api_org_", `[A-Za-z]{34}${notBefore("A-Za-z0-9_")}`, {
   accept: notWords
  }), prefixed("groq", "Groq API key", "gsk_", `[A-Za-z0-9]{52}${notBefore("A-Za-z0-9")}`), prefixed("xai", "xAI API key", "xai-", "[A-Za-z0-9_-]{70,120}"), prefixed("replicate", "Replicate token", "r8_", `[A-Za-z0-9_-]{37}${notBefore("A-Za-z0-9_-")}`), prefixed("nvidia", "NVIDIA API key", "nvapi-", "[A-Za-z0-9_-]{60,70}"), prefixed("perplexity", "Perplexity API key", "pplx-", `[A-Za-z0-9]{48}${notBefore("A-Za-z0-9")}`), prefixed("cerebras-key", "Cerebras API key", "csk-", `[a-z0-9]{48}${notBefore("A-Za-z0-9")}`), prefixed("voyage-key", "Voyage AI API key", "pa-", `[A-Za-z0-9_-]{43}${notBefore("A-Za-z0-9_-")}`, {
   left: notAfter("A-Za-z0-9_./-"),
   accept: secret => hasDigit(secret) && random(secret)
  }), prefixed("jina-key", "Jina AI API key", "jina_", `[A-Za-z0-9_-]{60}${notBefore("A-Za-z0-9_-")}`), prefixed("e2b-key", "E2B API key", "e2b_", `[0-9a-f]{40}${notBefore("0-9a-f")}`), prefixed("tavily", "Tavily API key", "tvly-", "(?:(?:dev|prod)-)?[A-Za-z0-9_-]{28,80}", {
   accept: random
  }), prefixed("firecrawl", "Firecrawl API key", "fc-", `[0-9a-f]{32}${notBefore("0-9a-f")}`, {
   left: notAfter("A-Za-z0-9_./-")
  }), prefixed("context7", "Context7 API key", "ctx7sk-", uuid), {
   ...prefixed("brave-search", "Brave Search API key", "BSA", `[A-Za-z0-9_-]{24,40}${notBefore("A-Za-z0-9_-")}`, {
    confidence: "medium",
    accept: secret => (secret.match(/[0-9]/g)?.length ?? 0) >= 2 && random(secret.slice(3)) && !(0, 
    entropy.lg)(secret)
   })
  }, prefixed("apify", "Apify token", "apify_api_", "[A-Za-z0-9]{34,38}"), prefixed("langsmith", "LangSmith API key", [ "lsv2_pt_", "lsv2_sk_" ], "[0-9a-f]{32}_[0-9a-f]{10}"), prefixed("pinecone", "Pinecone API key", "pcsk_", "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}"), prefixed("browserbase-key", "Browserbase API key", "bb_live_", `[A-Za-z0-9_-]{27}${notBefore("A-Za-z0-9_-")}`), marked("deepl-key", "DeepL API key", [ {
   keyword: ":fx",
   lead: 36
  } ], `${notAfter("0-9A-Za-z-")}${uuid}:fx`), prefixed("supabase", "Supabase token", [ "sbp_", "sb_secret_" ], "(?:(?<=sbp_)(?:v0_)?[a-z0-9]{40}|(?<=sb_secret_)[A-Za-z0-9_-]{31})"), prefixed("neon", "Neon API key", "napi_", `[A-Za-z0-9]{64}${notBefore("A-Za-z0-9")}`), prefixed("planetscale-token", "PlanetScale token", [ "pscale_tkn_", "pscale_pw_", "pscale_oauth_" ], "[A-Za-z0-9_.=-]{32,64}"), prefixed("sentry", "Sentry token", [ "sntryu_", "sntrys_" ], "(?:(?<=sntryu_)[0-9a-f]{64}|(?<=sntrys_)eyJ[A-Za-z0-9+/=_-]{80,400})"), prefixed("postman", "Postman API key", "PMAK-", "[0-9a-f]{24}-[0-9a-f]{34}"), prefixed("grafana", "Grafana token", [ "glsa_", "glc_" ], "(?:(?<=glsa_)[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|(?<=glc_)[A-Za-z0-9+/]{32,400}={0,2})"), prefixed("posthog-personal", "PostHog personal API key", "phx_", "[A-Za-z0-9_-]{41,49}"), prefixed("new-relic-key", "New Relic user key", "NRAK-", `[A-Z0-9]{27}${notBefore("A-Z0-9")}`), prefixed("dynatrace-token", "Dynatrace token", "dt0", String.raw`[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`), {
   id: "gcp-service-account",
   name: "Google service account key",
   confidence: "high",
   anchors: [ {
    keyword: "-----BEGIN ",
    lead: 0
   } ],
   pattern: /-----BEGIN (?:RSA )?PRIVATE KEY-----/y,
   prefix: "----",
   accept: (secret, text, offset) => hasKeyBody(text, offset + secret.length) && /private_key\\?"\s*:\s*\\?"$/.test(text.slice(Math.max(0, offset - 40), offset)) && /service_account/.test(text.slice(Math.max(0, offset - 1e3), offset))
  }, {
   id: "private-key",
   name: "private key",
   confidence: "high",
   anchors: [ {
    keyword: "-----BEGIN ",
    lead: 0
   } ],
   pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----/y,
   prefix: "----",
   accept: (secret, text, offset) => hasKeyBody(text, offset + secret.length)
  }, {
   id: "jwt",
   name: "JSON Web Token",
   confidence: "medium",
   anchors: [ {
    keyword: "eyJ",
    lead: 0
   } ],
   pattern: /(?:(?<![A-Za-z0-9_.-])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))eyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/y,
   prefix: "eyJ",
   accept: secret => !isPublicJwt(secret) && !isMadeUp(secret.slice(secret.lastIndexOf(".") + 1))
  }, {
   id: "connection-string-password",
   name: "password in a connection string",
   confidence: "medium",
   anchors: [ "assword=", "assword =", "ASSWORD=", "Pwd=", "pwd=", "PWD=" ].map(keyword => ({
    keyword,
    lead: 0
   })),
   pattern: /(?:(?:assword|ASSWORD) ?|[Pp][Ww][Dd]|PWD)=[ ]?((?:(?!&quot;)[^;"'\s\\]){4,128})/y,
   prefix: "",
   accept: acceptConnectionPassword
  }, {
   id: "url-credentials",
   name: "password in a URL",
   confidence: "medium",
   anchors: [ {
    keyword: "://",
    lead: 0
   } ],
   pattern: /(?<=[a-z][a-z0-9+.-]{0,20}):\/\/[^\s:@/"'`<>\\,;()]{0,64}:([^\s@/"'`<>\\,]{3,200})@(?=[A-Za-z0-9.[{$-])/y,
   prefix: "",
   accept: acceptUrlPassword
  } ];
  function hasKeyBody(text, offset) {
   const after = text.slice(offset, offset + 1e3);
   const space = String.raw`(?:[\s>|"'+,#]|\\[nr])`;
   const lead = new RegExp(`^${space}{0,60}(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\\n\\\\]{0,100}${space}{1,40}){0,4}`).exec(after)[0];
   const lines = new RegExp(`^(?:[A-Za-z0-9+/=]{1,400}${space}{0,40}){1,40}`).exec(after.slice(lead.length));
   const body = (lines?.[0] ?? "").replace(new RegExp(space, "g"), "");
   const rest = after.slice(lead.length + (lines?.[0].length ?? 0));
   if (body.length < 56 || /^(?:\.\.\.|…)/.test(rest)) return false;
   const random = body.startsWith("b3BlbnNzaC1rZXkt") ? body.slice(100) : body;
   return random.length >= 24 && !isMadeUp(random.slice(0, 64));
  }
  function acceptConnectionPassword(secret, text, offset) {
   const before = text.slice(Math.max(0, offset - 400), offset);
   const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf('"')) + 1);
   const after = text.slice(offset + secret.length, offset + secret.length + 200).split(/["'\n]/)[0];
   const key = /(?:^|[;\s"'])(?:Server|Data Source|Address|Addr|Host|Endpoint|User ?Id|Uid|Initial Catalog|Database)\s?=[^;]{1,200}(?:;|$)/i;
   if (!key.test(line) && !key.test(after)) return false;
   return !hasReference(secret) && !isWellKnownPassword(secret) && secret.length >= 6 && !/[{}]/.test(secret);
  }
  const localHost = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/i;
  const exampleHost = /^(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test|host|hostname|server|your[\w-]*\.\w+)(?![\w.-])/i;
  function acceptUrlPassword(secret, text, offset) {
   const start = text.lastIndexOf("://", offset);
   const scheme = /[a-z][a-z0-9+.-]{0,20}$/.exec(text.slice(Math.max(0, start - 21), start))?.[0] ?? "";
   if (scheme === "docker" || scheme === "oci" || scheme === "docker-image") return false;
   const user = text.slice(start + 3, offset - 1);
   const host = text.slice(offset + secret.length + 1, offset + secret.length + 200);
   if (/^sha(?:1|256|512):/.test(host)) return false;
   if (hasReference(secret) || isWellKnownPassword(secret)) return false;
   if (/[{}*]|^%[A-Za-z]|^\$\d|\$\{|\$\(|#\{/.test(secret)) return false;
   if (secret.toLowerCase() === user.toLowerCase()) return false;
   const strong = secret.length >= 12 && /[0-9]/.test(secret) && /[A-Za-z]/.test(secret) && !(0, 
   entropy.lg)(secret);
   if (exampleHost.test(host)) return strong && !isWellKnownPassword(user.length > 0 ? secret : user);
   if (localHost.test(host)) return strong;
   if (/^[A-Za-z0-9_-]+(?![\w.-])/.test(host)) return strong;
   return secret.length >= 5;
  }
  const contextFormats = [ {
   id: "azure-devops-pat-legacy",
   name: "Azure DevOps personal access token (old format)",
   context: /azure[_-]?devops|\bado[_-]|[_-]ado\b|\bado\b|vsts|visualstudio\.com|dev\.azure\.com|system[_.]?accesstoken|(?<![a-z])pat(?![a-z])/,
   pattern: /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/
  }, {
   id: "aws-secret-access-key",
   name: "AWS secret access key",
   context: /aws.{0,3}secret.{0,3}(?:access.{0,3})?key|secret.{0,2}access.{0,2}key|aws_secret(?![a-z])/,
   pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/
  } ];
  // CONCATENATED MODULE: ./build/shared/lint/credentials/keyword-search.js
  class KeywordSearch {
   table=new Uint8Array(65536);
   lists=[ [] ];
   constructor(keywords) {
    for (const [keyword, value] of keywords) this.add(keyword, value);
   }
   search(text, visit) {
    const {table, lists} = this;
    let previous = text.charCodeAt(0);
    for (let next = 1; next < text.length; next++) {
     const current = text.charCodeAt(next);
     const list = previous < 128 && current < 128 ? table[previous << 8 | current] : 0;
     previous = current;
     if (list === 0) continue;
     for (const {keyword, values} of lists[list]) {
      if (!text.startsWith(keyword, next - 1)) continue;
      for (const value of values) visit(value, next - 1);
     }
    }
   }
   add(keyword, value) {
    const slot = keyword.charCodeAt(0) << 8 | keyword.charCodeAt(1);
    if (keyword.length < 2 || /[^\0-\x7f]/.test(keyword)) throw new Error(`the keyword '${keyword}' cannot be searched`);
    if (this.table[slot] === 0) {
     if (this.lists.length > 255) throw new Error("there are too many different beginnings");
     this.table[slot] = this.lists.push([]) - 1;
    }
    const list = this.lists[this.table[slot]];
    const known = list.find(entry => entry.keyword === keyword);
    if (known) known.values.push(value); else list.push({
     keyword,
     values: [ value ]
    });
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/scan.js
  const keywords = new KeywordSearch(formats.flatMap((format, index) => {
   const rank = (format.confidence === "high" ? 0 : 1e3) + index;
   return format.anchors.map(({keyword, lead}) => [ keyword, {
    format,
    lead,
    rank
   } ]);
  }));
  const contextWindow = 100;
  const shortestContext = 43;
  const contexts = contextFormats.map(format => ({
   ...format,
   context: new RegExp(format.context.source, "gi"),
   pattern: new RegExp(format.pattern.source)
  }));
  function scan(text) {
   const found = [];
   keywords.search(text, ({format, lead, rank}, at) => {
    if (at < lead) return;
    format.pattern.lastIndex = at - lead;
    const match = format.pattern.exec(text);
    if (!match) return;
    const secret = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(secret);
    if (format.accept && !format.accept(secret, text, start)) return;
    const {id, name} = format;
    const prefix = format.prefix.slice(0, 4);
    found.push({
     id,
     name,
     prefix,
     start,
     end: start + secret.length,
     rank
    });
   });
   scanContexts(text, found);
   return withoutOverlaps(found);
  }
  function scanContexts(text, found) {
   if (text.length < shortestContext) return;
   for (const format of contexts) {
    format.context.lastIndex = 0;
    for (let name = format.context.exec(text); name; name = format.context.exec(text)) {
     const from = name.index + name[0].length;
     const window = text.slice(from, from + contextWindow);
     const match = format.pattern.exec(window);
     if (!match || from + match.index + match[0].length >= from + contextWindow) continue;
     if (/\n\s*\n|[;{}]/.test(window.slice(0, match.index))) continue;
     if (!isContextSecret(match[0])) continue;
     const start = from + match.index;
     found.push({
      id: format.id,
      name: format.name,
      prefix: "",
      start,
      end: start + match[0].length,
      rank: 2e3
     });
    }
   }
  }
  function scanNamed(name, value) {
   for (const format of contexts) {
    format.context.lastIndex = 0;
    if (!format.context.test(name)) continue;
    const match = format.pattern.exec(value);
    if (!match || !isContextSecret(match[0])) continue;
    return {
     id: format.id,
     name: format.name,
     prefix: "",
     start: match.index,
     end: match.index + match[0].length
    };
   }
   return;
  }
  function isContextSecret(secret) {
   if (/^[0-9a-f]+$/.test(secret) || /EXAMPLE/.test(secret)) return false;
   return /[0-9]/.test(secret) && /[A-Za-z]/.test(secret) && !isMadeUp(secret);
  }
  function withoutOverlaps(found) {
   found.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
   const kept = [];
   for (const hit of found) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit); else if (hit.rank < last.rank) kept[kept.length - 1] = hit;
   }
   return kept.map(({id, name, prefix, start, end}) => ({
    id,
    name,
    prefix,
    start,
    end
   }));
  }
  const mediumFormats = new Set([ ...formats.filter(({confidence}) => confidence === "medium").map(({id}) => id), ...contextFormats.map(({id}) => id) ]);
  function confidenceOf(format) {
   return mediumFormats.has(format) ? "medium" : "high";
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/hidden-ranges.js
  const longestKey = 16384;
  function hiddenHits(text) {
   return hidden_ranges_hidden(text, scan(text));
  }
  function hidden_ranges_hidden(text, hits) {
   const found = [];
   for (const hit of hits) {
    const last = found.at(-1);
    if (last && hit.start < last.end) {
     if (hit.end > last.end) found[found.length - 1] = {
      ...last,
      end: hit.end
     };
    } else found.push(hit.id === "private-key" ? {
     ...hit,
     end: endOfKey(text, hit.end)
    } : hit);
   }
   return found;
  }
  function endOfKey(text, from) {
   const rest = text.slice(from, from + longestKey);
   const end = /-----END [A-Z0-9 ]{0,60}-----/.exec(rest);
   if (end) return from + end.index + end[0].length;
   return from + /^[A-Za-z0-9+/=\s\\"',:>|-]*/.exec(rest)[0].length;
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/file-credentials.js
  const longestPart = 12;
  const knownFiles = new WeakMap;
  function known(file) {
   let found = knownFiles.get(file);
   if (!found) {
    found = {
     hits: scan(file.text)
    };
    knownFiles.set(file, found);
   }
   return found;
  }
  function credentialsOf(file) {
   return known(file).hits;
  }
  function withoutPartsOf(file, text) {
   const found = known(file);
   if (found.hits.length === 0 || text.length < longestPart) return text;
   found.parts ??= partsOf(file.text, found.hits);
   let result = "";
   let from = 0;
   for (let at = 0; at + longestPart <= text.length; at++) {
    if (!found.parts.has(text.slice(at, at + longestPart))) continue;
    let end = at + longestPart;
    while (end < text.length && found.parts.has(text.slice(end + 1 - longestPart, end + 1))) end++;
    result += `${text.slice(from, at)}(a part of a credential)`;
    from = end;
    at = end - 1;
   }
   return result + text.slice(from);
  }
  function partsOf(text, hits) {
   const parts = new Set;
   for (const {start, end} of hidden_ranges_hidden(text, hits)) {
    const isAddress = text.startsWith("http", start);
    const first = isAddress ? start + Math.floor((end - start) / 3) : start;
    for (let at = first; at + longestPart <= end; at++) parts.add(text.slice(at, at + longestPart));
   }
   return parts;
  }
  var secret_name = __webpack_require__(73313);
  // CONCATENATED MODULE: ./build/shared/lint/credentials/judge.js
  function judge(name, value, place) {
   const known = scan(value).map(hit => ({
    certainty: "known",
    ...hit
   }));
   if (known.length > 0) return known;
   if (name !== void 0) {
    const hit = scanNamed(name, value);
    if (hit) return [ {
     certainty: "known",
     ...hit
    } ];
   }
   if (place === "script" || place === "text") return [];
   if (place === "log-in") return judgeLogIn(value);
   if (value.length > judge_longestValue) return [];
   if (/^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.test(value.trim())) return judgeUrl(value, place);
   if (name === void 0) return [];
   return judgeNamed(name, value);
  }
  function judgeLogIn(value) {
   const start = value.length - value.trimStart().length;
   const end = value.trimEnd().length;
   if (end <= start || hasReference(value)) return [];
   return [ {
    certainty: "known",
    id: "log-in-password",
    name: "password",
    prefix: "",
    start,
    end
   } ];
  }
  const judge_longestValue = 8192;
  function guess(id, name, start, end) {
   return {
    certainty: "guess",
    id,
    name,
    prefix: "",
    start,
    end
   };
  }
  const scheme = /^(\s*(?:Bearer|Token|Basic|Key|ApiKey|Api-Key|Bot|OAuth|Digest|SharedKey|PRIVATE-TOKEN)[\s=:]+["']?)/i;
  function judgeNamed(name, value) {
   const kind = (0, secret_name.G)(name);
   if (kind === void 0) return [];
   const fallback = defaultOfReference(value);
   if (fallback) return judgeNamed(name, fallback.text).map(found => ({
    ...found,
    start: found.start + fallback.start,
    end: found.end + fallback.start
   }));
   if (hasReference(value)) {
    const rest = withoutReferences(value).replace(scheme, "");
    if (!(0, entropy.EZ)(rest, 24) || /[:/\s]/.test(rest)) return [];
   }
   const start = scheme.exec(value)?.[1]?.length ?? value.length - value.trimStart().length;
   const end = value.trimEnd().replace(/["']$/, "").length;
   if (isDocumentedExample(value.slice(start, end)) || /^cpe:2\.3:/.test(value)) return [];
   const secret = value.slice(start, end);
   if (isPublished(secret)) return [];
   if (/^\s*basic\s/i.test(value)) return isSecretPair(secret) ? [ guess("basic-authorization", `password in the value of ${name}`, start, end) ] : [];
   if (isHarmless(secret) || echoes(name, secret)) return [];
   return isSecret(kind, secret) ? [ guess(`named-${kind}`, `value of ${name}`, start, end) ] : [];
  }
  function isPublished(secret) {
   return /^sb_publishable_|^\$(?:2[abxy]|argon2(?:i|d|id)|scrypt|pbkdf2[\w-]*)\$/.test(secret);
  }
  function isSecretPair(encoded) {
   if (!/^[A-Za-z0-9+/_-]{6,}={0,2}$/.test(encoded) || (0, entropy.Gp)(encoded)) return false;
   const decoded = Buffer.from(encoded, "base64").toString("utf8");
   if (!/^[\x20-\x7e]+$/.test(decoded)) return (0, entropy.EZ)(encoded, 16);
   const colon = decoded.indexOf(":");
   if (colon < 0) return (0, entropy.EZ)(decoded, 16);
   const password = decoded.slice(colon + 1);
   return password.length >= 4 && !isWellKnownPassword(password) && !hasReference(password);
  }
  function isSecret(kind, secret) {
   if (kind === "password") {
    if (isWellKnownPassword(secret) || (0, entropy.Gp)(secret)) return false;
    return secret.length >= 6 || secret.length >= 4 && /[0-9]/.test(secret) && /[^A-Za-z0-9]/.test(secret);
   }
   if (isPlaceholder(secret)) return false;
   if (/^[0-9]+$/.test(secret)) return false;
   if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(secret)) return !(0, entropy.Gp)(secret.replaceAll("-", "")) && (0, 
   entropy.Ue)(secret) >= 2.8;
   if (secret.length < 10 || (0, entropy.gb)(secret, 7)) return false;
   if ((0, entropy.EZ)(secret, 10)) return true;
   const classes = [ /[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/ ].filter(test => test.test(secret)).length;
   return classes >= 3 && /[0-9]/.test(secret) && (0, entropy.Ue)(secret) >= 3.2 && !(0, 
   entropy.lg)(secret);
  }
  function isHarmless(value) {
   const text = value.trim();
   if (/\s/.test(text)) return true;
   if (/^(?:true|false|yes|no|on|off|none|null|nil|auto|inherit|read|write|oauth2?|oidc|default|optional|required)$/i.test(text)) return true;
   if (/^(?:[~.]{0,2}[\\/]|[A-Za-z]:[\\/]|\.{1,2}$)/.test(text) && !/^\/[^/]*[+=]/.test(text)) return true;
   if (/^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(text)) return true;
   if (/\.(?:pem|key|crt|cer|pfx|p12|json|ya?ml|txt|env|toml|ini|cfg|conf|jks|pub|asc|gpg|js|mjs|ts|py|sh|ps1)$/i.test(text)) return true;
   if (/^(?:sha(?:1|256|384|512)|md5)[-:]/i.test(text)) return true;
   if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true;
   if (/^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$/.test(text)) return true;
   if (/^v?\d+(?:\.\d+){1,3}(?:[-+][\w.-]+)?$/.test(text)) return true;
   if (/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text)) return true;
   if (/^[a-z][a-z0-9.]*(?:-[a-z0-9.]{1,12}){0,5}-(?:\d{4}-\d{2}-\d{2}|20\d{6})$/i.test(text)) return true;
   return false;
  }
  function echoes(name, value) {
   const normal = text => text.toLowerCase().replace(/[^a-z0-9]/g, "");
   const own = normal(name);
   const other = normal(value);
   return other !== "" && (own === other || own.endsWith(other) || other.length > 5 && other.endsWith(own));
  }
  const secretParameter = /^(?:key|api_?-?key|access_?-?key|token|access_?-?token|auth_?-?token|auth|secret|client_?-?secret|password|passwd|pwd|pass|sig|signature|code|credential|subscription-key|apikeyid|x-api-key|tavilyApiKey)$/i;
  function judgeUrl(value, place) {
   const found = [];
   const question = value.search(value.startsWith("jdbc:") ? /[?;]/ : /\?/);
   const pathEnd = question < 0 ? value.length : question;
   if (question >= 0) {
    let at = question + 1;
    for (const part of value.slice(question + 1).split(/[&;]/)) {
     const equals = part.indexOf("=");
     const key = equals < 0 ? part : part.slice(0, equals);
     const secret = equals < 0 ? "" : part.slice(equals + 1);
     const start = at + equals + 1;
     at += part.length + 1;
     if (secret === "" || hasReference(secret)) continue;
     const known = scanNamed(key, secret);
     if (known) found.push({
      certainty: "known",
      ...known,
      start: start + known.start,
      end: start + known.end
     }); else if (key === "sig" && hasEnded(value)) continue; else if (isSecretParameter(key) && isSecret("key", secret)) found.push(guess("url-parameter", `value of the parameter ${key} in a URL`, start, start + secret.length));
    }
   }
   if (place !== "url") return found;
   let at = value.indexOf("://") + 3;
   value.slice(at, pathEnd).split("/").forEach((segment, index) => {
    if (index > 0 && isSecretSegment(segment)) found.push(guess("url-path", "secret in the path of a URL", at, at + segment.length));
    at += segment.length + 1;
   });
   return found;
  }
  function isSecretParameter(key) {
   return secretParameter.test(key) || (0, secret_name.G)(key) !== void 0;
  }
  function isSecretSegment(segment) {
   if (segment.length < 24 || hasReference(segment) || isPlaceholder(segment)) return false;
   if (/^[0-9a-f-]+$/i.test(segment) || !/^[A-Za-z0-9_=-]+$/.test(segment)) return false;
   return /[0-9]/.test(segment) && /[A-Z]/.test(segment) && /[a-z]/.test(segment) && (0, 
   entropy.EZ)(segment, 24) && (0, entropy.Ue)(segment) >= 3.6;
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/judge-site.js
  const judged = new WeakMap;
  function judgeSite(site) {
   const known = judged.get(site);
   if (known) return known;
   const result = judge(site.name, site.value.text, site.place);
   judged.set(site, result);
   return result;
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/random-words.js
  const random_words_known = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:(?:add|get|new|set|update)-)?(?:az|mg)(?:ad)?(?:application|app|identity|serviceprincipal|role|user)(?:assignment|assigned|credential|definition|identity|password|permission)?)$/i;
  function randomWords(text) {
   const found = [];
   for (const {0: word, index} of text.matchAll(/[A-Za-z0-9+/=]{20,}/g)) if (!random_words_known.test(word) && pieces(word).some(piece => (0, 
   entropy.EZ)(piece, 20))) found.push({
    start: index,
    end: index + word.length
   });
   const random = [ ...found ];
   let next = 0;
   for (const {0: word, index} of text.matchAll(/[A-Za-z0-9_.~-]{24,}/g)) {
    const end = index + word.length;
    while (next < random.length && random[next].end <= index) next++;
    const holds = next < random.length && random[next].start < end;
    if (holds || !random_words_known.test(word) && pieces(word).some(isRandomSlug)) found.push({
     start: index,
     end
    });
   }
   return found;
  }
  function pieces(word) {
   if (word.length <= 60) return [ word ];
   const count = Math.ceil(word.length / 20) - 1;
   return [ word, ...Array.from({
    length: count
   }, (_, i) => word.slice(20 * i, 20 * i + 40)) ];
  }
  function isRandomSlug(word) {
   const parts = word.split(/[_.~-]+/).filter(part => !/^(?:[A-Z]?[a-z]+|[A-Z]+|[0-9]+)$/.test(part));
   return (0, entropy.EZ)(parts.join(""), 18);
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/shown-name.js
  const longest = 60;
  function shownName(name) {
   if (scan(name).length > 0) return "a name that holds a credential";
   if (randomWords(name).length > 0) return "a name that looks like a credential";
   if (name.length <= longest) return name;
   return `${name.slice(0, longest).replace(/[0-9A-Fa-f]{12,60}$/, "")}…`;
  }
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/lint/credentials/without-credentials.js
  const shortestPart = 12;
  const mayHold = /[A-Za-z0-9_+/=.~-]{16}/;
  function withoutCredentials(text) {
   if (!mayHold.test(text)) return text;
   const hits = hiddenHits(text);
   const looks = randomWords(text).flatMap(range => outside(range, hits)).map(range => ({
    ...range,
    name: "a text that looks like a credential"
   }));
   let result = "";
   let position = 0;
   for (const {start, end, name} of [ ...hits, ...looks ].sort((a, b) => a.start - b.start)) {
    if (start >= position) result += `${text.slice(position, start)}(${name})`;
    position = Math.max(position, end);
   }
   return result + text.slice(position);
  }
  function outside({start, end}, hits) {
   const found = [];
   let at = start;
   for (const hit of (0, source.ux)(hits, start, end)) {
    if (hit.start - at >= shortestPart) found.push({
     start: at,
     end: hit.start
    });
    at = hit.end;
   }
   if (at === start || end - at >= shortestPart) found.push({
    start: at,
    end
   });
   return found;
  }
  const longestMessage = 500;
  function shownText(text) {
   const shown = withoutCredentials(text);
   return shown.length > longestMessage ? `${shown.slice(0, longestMessage)}…` : shown;
  }
 }),
 73313: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G: () => secretName,
   t: () => isIdentifierName
  });
  var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36584);
  const passwordWords = new Set("password passwd passphrase pwd pass passcode pw pgpassword sshpass".split(" "));
  const keyWords = new Set([ "token", "secret", "apikey", "apitoken", "authtoken", "accesstoken", "accesskey", "secretkey", "privatekey", "clientsecret", "credential", "credentials", "creds", "bearer", "authorization", "cookie", "pat", "jwt", "connectionstring", "connstr", "signature", "sig" ]);
  const secretKeys = new Set([ "api", "access", "secret", "private", "auth", "account", "admin", "service", "subscription", "master", "shared", "signing", "encryption", "license", "storage", "function", "functions", "host", "root", "app", "application", "client", "query", "session", "bot", "personal", "security" ]);
  const harmlessEnds = new Set(`id ids name names url urls uri uris endpoint host hostname port path paths file files filename dir\n  directory folder location type types kind mode format prefix suffix length len size count limit\n  budget expiry expires expiration expire ttl lifetime age duration timeout interval period version\n  versions provider providers issuer audience scope scopes policy policies header headers field\n  fields param parameter parameters enabled disabled required optional env var variable variables\n  ref refs reference references source store stores manager method methods hint label labels\n  description title help text prompt message hash digest checksum sha sha1 sha256 sha512 md5\n  fingerprint thumbprint helper command cmd script engine backend vault template pattern regex\n  rotation regexp algorithm alg usage usages permission permissions group groups role roles\n  email username user owner status state rules rule filter list index column table selector\n  placeholder schema input output class handler service server client tag tags region zone\n  max min width height model`.split(/\s+/).filter(Boolean));
  const identifierEnds = new Set(`id ids arn name names url uri endpoint host hostname domain region zone bucket project account\n  subscription tenant client group email user username registry repository cluster namespace\n  org organization organisation team number uuid guid path`.split(/\s+/));
  function isIdentifierName(name) {
   if (secretName(name) !== void 0) return false;
   const words = (0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(name);
   while (words.length > 1 && /^(?:\d+|east|west|north|south|central|us|eu|uk|dev|tests?|staging|stage|prod|production|primary|secondary|canary)$/.test(words.at(-1))) words.pop();
   const last = words.at(-1) ?? "";
   return identifierEnds.has(last) || /^(?:subscription|tenant|client)id$/.test(last);
  }
  const harmlessStarts = new Set([ "max", "min", "num", "total", "is", "has", "use", "uses", "enable", "disable", "allow", "skip", "require", "requires", "persist", "show", "hide", "public", "publishable", "anon", "cache", "restore", "no", "forgot", "reset", "sort", "partition", "foreign" ]);
  const harmlessNames = new Set([ "id-token", "idtoken", "secrets", "tokens", "passwords", "pwd", "oldpwd", "token-usage", "key-vault", "keyvault", "google_application_credentials" ]);
  function secretName(name) {
   if (name.length > 200) return;
   const plain = name.replace(/^[-/]+/, "").trim();
   if (harmlessNames.has(plain.toLowerCase())) return;
   if (/^--?key$/.test(name)) return "key";
   const words = (0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(plain);
   while (words.length > 1 && /^[0-9]+$/.test(words.at(-1))) words.pop();
   while (words.length > 1 && /^(?:json|value|values|base|b|string|str|plain|raw|literal|new|old|current|default|prod|dev|test|staging|live)$/.test(words.at(-1))) {
    if (words.at(-1) === "string" && words.at(-2) === "connection") return "key";
    words.pop();
   }
   const last = words.at(-1);
   if (last === void 0) return;
   const before = words.at(-2);
   if (harmlessEnds.has(last)) return;
   if (harmlessStarts.has(words[0]) && words.length > 1) return;
   if (words.includes("public") || words.includes("publishable") || words.includes("anon")) return;
   if (passwordWords.has(last)) return "password";
   if (/(?:^| )connection ?strings?(?: |$)/.test(words.join(" "))) return "key";
   if (keyWords.has(last)) return "key";
   if (last === "auth" && before !== void 0) return "key";
   if ((last === "key" || last === "keys") && before !== void 0 && secretKeys.has(before)) return "key";
   if (last === "str" && before === "conn") return "key";
   if (last === "key" && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY$/.test(plain) && !/^(?:CACHE|PRIMARY|SORT|PARTITION|FOREIGN|HASH|RESTORE|MAP|OBJECT|ROW|INDEX|S3|FILE|REGISTRY|TRANSLATION)$/.test(before.toUpperCase())) return "key";
   if (words.includes("password") || words.includes("secret")) return words[0] === "password" ? "password" : void 0;
   return;
  }
 })
};
