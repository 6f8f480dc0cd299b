"use strict";

exports.id = 907;

exports.ids = [ 907 ];

exports.modules = {
 88817: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   s: () => checklists
  });
  var open_network = __webpack_require__(40325);
  var declaration = __webpack_require__(95965);
  var network_subnets = __webpack_require__(18330);
  // CONCATENATED MODULE: ./build/shared/lint/governance/network/open-subnets.js
  const ofPlatform = /^(?:GatewaySubnet|AzureFirewall(?:Management)?Subnet|AzureBastionSubnet|RouteServerSubnet)$/i;
  function openSubnets(resources) {
   return (0, network_subnets.i)(resources).flatMap(({resource, name, groups}) => {
    if (groups.length > 0 || ofPlatform.test(name ?? "")) return [];
    const at = (0, declaration.M)(resource);
    const label = name === void 0 ? resource.label : `the subnet '${name}'`;
    const because = "no network security group is known to stand before it";
    return [ {
     at,
     of: resource.place,
     label,
     state: "not-proven",
     because
    } ];
   });
  }
  var unattached = __webpack_require__(97805);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-01-network-segmentation.js
  const networkSegmentation = {
   id: "ai-01",
   title: "Network rules allow only named sources, and are attached to a network",
   subject: "deployment",
   fails: [ {
    rule: "open-network-rule",
    only: ({severity}) => severity !== "note"
   }, {
    rule: "unattached-network-rules"
   } ],
   links: [ {
    wanted: "no network security rule is declared in this repository",
    inRepository: ({repository: {resources}}) => (0, open_network.X)(resources)
   }, {
    wanted: "no network security group is declared in this repository",
    inRepository: ({repository: {resources}}) => (0, unattached.g)(resources)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}}) => openSubnets(resources)
   } ],
   proof: "Every inbound rule names its sources, and every network security group is attached.",
   fix: "Let each inbound rule name its source, deny the rest, and attach the group to its subnet."
  };
  var named_resources = __webpack_require__(47923);
  var values_items = __webpack_require__(33113);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var address_range = __webpack_require__(76284);
  var reach = __webpack_require__(44011);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/store-types.js
  const ofAzure = [ "microsoft.appconfiguration/configurationstores", "microsoft.cache/redis", "microsoft.cache/redisenterprise", "microsoft.cognitiveservices/accounts", "microsoft.containerregistry/registries", "microsoft.dbformysql/flexibleservers", "microsoft.dbforpostgresql/flexibleservers", "microsoft.documentdb/databaseaccounts", "microsoft.documentdb/mongoclusters", "microsoft.eventhub/namespaces", "microsoft.keyvault/managedhsms", "microsoft.keyvault/vaults", "microsoft.kusto/clusters", "microsoft.machinelearningservices/registries", "microsoft.machinelearningservices/workspaces", "microsoft.search/searchservices", "microsoft.servicebus/namespaces", "microsoft.sql/servers", "microsoft.storage/storageaccounts", "microsoft.synapse/workspaces" ];
  const ofTerraform = /^azurerm_(?:ai_services|app_configuration|cognitive_account|key_vault_managed_hardware_security_module|kusto_cluster|machine_learning_(?:registry|workspace)|managed_redis|mongo_cluster|redis_(?:cache|enterprise_cluster)|search_service|servicebus_namespace|synapse_workspace)$/;
  function storesIn(resources) {
   return [ ...resources.find({
    types: [ ...ofAzure, ofTerraform ]
   }) ];
  }
  function firstOf({body}, ...paths) {
   const found = paths.map(path => (0, three_valued.MZ)(body, path));
   const value = found.find(each => !(0, values_value.qv)(each)) ?? found[0];
   return value.kind === "list" && value.items[0]?.kind === "object" ? value.items[0] : value;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/closed-stores.js
  const accessPaths = [ "properties.publicNetworkAccess", "properties.network.publicNetworkAccess", "public_network_access_enabled", "public_network_access", "public_network_enabled" ];
  const rulePaths = [ "properties.networkAcls", "properties.networkRuleSet", "properties.networkRuleSets", "network_acls", "network_rule_set" ];
  const ruleTypes = [ "microsoft.eventhub/namespaces/networkrulesets", "microsoft.servicebus/namespaces/networkrulesets", "microsoft.storage/storageaccounts/networkacls" ];
  function closedStores(resources) {
   const rules = (0, named_resources.Ur)(resources.ofType(...ruleTypes));
   return storesIn(resources).map(store => {
    const {label, place: of, type} = store;
    const access = firstOf(store, ...accessPaths);
    if ((0, reach.d6)(access).is === "yes") {
     const because = "public network access is turned off";
     return {
      at: (0, three_valued.$t)(access),
      of,
      label,
      state: "pass",
      because
     };
    }
    const subnet = firstOf(store, "properties.network.delegatedSubnetResourceId", "delegated_subnet_id");
    if (!(0, values_value.qv)(subnet) && isDatabase(type)) return {
     at: (0, three_valued.$t)(subnet),
     of,
     label,
     state: "pass",
     because: "stands in a subnet of its own"
    };
    const own = (rules.get((0, named_resources.TN)(store)) ?? []).map(child => rulesIn(child));
    const denying = [ firstOf(store, ...rulePaths), ...own ].find(each => deniesByDefault(each, type).is === "yes");
    if (denying) {
     const at = (0, three_valued.$t)((0, three_valued.MZ)(denying, actionOf(denying)));
     return {
      at,
      of,
      label,
      state: "pass",
      because: "network rules let in named networks alone"
     };
    }
    const because = "it is not known here which networks reach it";
    return {
     at: (0, declaration.M)(store),
     of,
     label,
     state: "not-proven",
     because
    };
   });
  }
  function rulesIn(child) {
   const inner = (0, three_valued.MZ)(child.body, "properties");
   return (0, values_value.qv)((0, three_valued.MZ)(inner, "defaultAction")) ? child.body : inner;
  }
  const actionOf = rules => (0, values_value.qv)((0, three_valued.MZ)(rules, "defaultAction")) ? "default_action" : "defaultAction";
  const isDatabase = type => /^microsoft\.dbfor\w{1,20}\/flexibleservers$/.test(type);
  function deniesByDefault(rules, type) {
   const isDeny = (0, three_valued.cK)((0, three_valued.MZ)(rules, actionOf(rules)), text => /^deny$/i.test(text));
   if (isDeny.is !== "yes") return isDeny;
   const addresses = namedIn(rules, [ "ipRules", "ip_rules", "ip_rule" ]);
   const networks = namedIn(rules, [ "virtualNetworkRules", "virtual_network_rules", "virtual_network_subnet_ids", "virtual_network_rule", "network_rules" ]);
   const needsOne = /eventhub|servicebus/.test(type);
   if (addresses.some(isWide) || needsOne && addresses.length + networks.length === 0) return {
    is: "unknown",
    at: isDeny.at
   };
   return isDeny;
  }
  function namedIn(rules, names) {
   return names.flatMap(name => (0, values_items.S)((0, three_valued.MZ)(rules, name)).map(({value}) => value));
  }
  function isWide(rule) {
   const text = [ "value", "ipMask", "ipAddressOrRange", "ip_mask", "ip_range" ].map(name => (0, 
   three_valued.ws)((0, three_valued.MZ)(rule, name))).find(each => each !== void 0);
   const range = (0, address_range.b)((0, three_valued.ws)(rule) ?? text);
   return range !== void 0 && range[1] - range[0] >= 2 ** 24;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-02-private-endpoints.js
  const privateEndpoints = {
   id: "ai-02",
   title: "Stores of data and secrets are closed to public networks",
   subject: "deployment",
   fails: [ {
    rule: "public-data-store"
   } ],
   links: [ {
    wanted: "no store of data or secrets is declared in this repository",
    inRepository: ({repository: {resources}}) => closedStores(resources)
   } ],
   proof: "Every store of data or secrets has no public network access, or network rules that deny by default.",
   fix: "Turn public network access off and reach the store through a private endpoint, or let its network rules deny by default."
  };
  var graph_permissions = __webpack_require__(76051);
  var golden_principals = __webpack_require__(63132);
  var built_in_roles = __webpack_require__(85695);
  var role_assignments = __webpack_require__(50877);
  var scope_level = __webpack_require__(35628);
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/narrow-roles.js
  const broad = /\b(?:owner|contributor|administrator|admin|officer|operator|manager)\b/i;
  const ofData = /\bdata\b/i;
  function narrowRoles(resources) {
   return (0, role_assignments.f)(resources).filter(({principals}) => principals.length === 0 || !principals.every(({kind}) => kind === "people" || kind === "policy")).map(judge);
  }
  function judge({label, place, roles, scopes}) {
   const [role] = roles;
   const verdict = {
    at: role?.at ?? place,
    of: place,
    label
   };
   const unknown = roles.length === 0 || roles.some(({name}) => !name || (0, built_in_roles.c5)(name) !== void 0);
   if (unknown) return {
    ...verdict,
    state: "not-proven",
    because: "which role it gives is not known here"
   };
   const wide = roles.find(({name}) => broad.test(name) && !ofData.test(name));
   if (wide) return {
    ...verdict,
    state: "not-proven",
    because: `gives ${wide.name}, which may be broad`
   };
   const outer = scopes.find(({level}) => level !== "resource");
   if (scopes.length === 0 || outer) {
    const where = outer?.level ? `on ${scope_level.s2[outer.level]}` : "at a scope that is not known here";
    return {
     ...verdict,
     state: "not-proven",
     because: `gives ${role.name} ${where}`
    };
   }
   return {
    ...verdict,
    state: "pass",
    because: `gives ${role.name} on a resource`
   };
  }
  var wildcard_roles = __webpack_require__(27589);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-03-least-privilege.js
  const leastPrivilege = {
   id: "ai-03",
   title: "Identities of programs have narrow roles, each at the resource that it needs",
   subject: "deployment",
   fails: [ {
    rule: "broad-role"
   }, {
    rule: "golden-principal"
   }, {
    rule: "wildcard-role"
   }, {
    rule: "cluster-identity-role"
   }, {
    rule: "broad-graph-permission"
   } ],
   links: [ {
    wanted: "no role of a program is assigned in this repository",
    inRepository: ({repository: {resources}}) => narrowRoles(resources)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}}) => [ ...(0, golden_principals.r)(resources), ...(0, 
    wildcard_roles.C)(resources), ...(0, graph_permissions.J)(resources) ]
   } ],
   proof: "Every role of a program is known by name, narrow, and given at one resource.",
   fix: "Give each identity a role for its task at the one resource that it needs, not Owner or Contributor of a subscription or group."
  };
  var unencrypted_endpoints = __webpack_require__(47169);
  var gateway_apis = __webpack_require__(29703);
  var gateway_routes = __webpack_require__(95077);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/unverified-backends.js
  function unverifiedBackends(resources) {
   return [ ...resources.ofType(gateway_routes.r_) ].flatMap(({body, label, place: of}) => {
    const settings = [ "validateCertificateChain", "validateCertificateName" ].map(name => (0, 
    three_valued.MZ)(body, `properties.tls.${name}`));
    const doubt = settings.find(value => !(0, values_value.qv)(value) && (0, three_valued.cK)(value, text => text.toLowerCase() === "true", "yes").is !== "yes");
    if (!doubt) return [];
    const because = "it is not known here that the certificate of the server is verified";
    return [ {
     at: (0, three_valued.$t)(doubt),
     of,
     label,
     state: "not-proven",
     because
    } ];
   });
  }
  function oldProtocols(resources) {
   return [ ...resources.ofType(gateway_apis.IR) ].flatMap(({body, label, place: of}) => {
    const switches = [ ...(0, values_items.M)((0, three_valued.MZ)(body, "properties.customProperties")), ...(0, 
    values_items.M)((0, three_valued.MZ)(body, "properties.security")) ];
    const doubt = switches.find(({key, value}) => /(?:tls1[01]|ssl30)(?:enabled)?$/i.test(key.text.text) && (0, 
    three_valued.AU)((0, three_valued.cK)(value, text => text.toLowerCase() === "true")).is !== "yes");
    if (!doubt) return [];
    const because = "it is not known here that TLS 1.0, TLS 1.1 and SSL 3.0 are turned off";
    return [ {
     at: (0, three_valued.$t)(doubt.value),
     of,
     label,
     state: "not-proven",
     because
    } ];
   });
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-04-tls.js
  const tls = {
   id: "ai-04",
   title: "Every endpoint of an MCP server and of its gateway accepts calls over TLS only",
   subject: "gateway",
   fails: [ {
    rule: "unencrypted-endpoint"
   }, {
    rule: "insecure-transport"
   }, {
    rule: "tls-verification-disabled"
   } ],
   links: [ {
    wanted: "no endpoint of an MCP server is declared in this repository",
    inRepository: ({repository: {resources}, config}) => (0, unencrypted_endpoints.m)(resources, config.servers)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}}) => [ ...unverifiedBackends(resources), ...oldProtocols(resources) ]
   } ],
   proof: "Every endpoint of an MCP server, and every address at which a gateway calls one, uses TLS.",
   fix: "Use https in every address, TLS 1.2 or later, and certificates that are verified."
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/identity-stores.js
  const turnedOff = [ "properties.disableLocalAuth", "properties.disableAccessKeyAuthentication", "properties.enableRbacAuthorization", "properties.administrators.azureADOnlyAuthentication", "properties.azureADOnlyAuthentication" ];
  const turnedOn = [ "properties.allowSharedKeyAccess", "properties.localAuthenticationEnabled", "properties.authConfig.passwordAuth", "access_keys_authentication_enabled", "local_auth_enabled", "local_authentication_enabled" ];
  const keyless = /^(?:microsoft\.(?:containerregistry|machinelearningservices|keyvault\/managedhsms|kusto)|azurerm_(?:key_vault_managed|kusto|machine_learning))/;
  function identityStores(resources) {
   return storesIn(resources).filter(({type}) => !keyless.test(type)).map(store => {
    const {label, place: of} = store;
    const {value, is} = keysOff(store);
    return is === "yes" && value ? {
     at: (0, three_valued.$t)(value),
     of,
     label,
     state: "pass",
     because: becauseOf(store)
    } : {
     at: (0, declaration.M)(store),
     of,
     label,
     state: "not-proven",
     because: "it is not known here that no key of its own opens it"
    };
   });
  }
  function becauseOf({type}) {
   return type === "microsoft.keyvault/vaults" ? "roles of Entra ID decide who reads it, not access policies" : "shared keys are turned off, so that roles of Entra ID decide who reads it";
  }
  function keysOff(store) {
   const off = firstOf(store, ...turnedOff);
   const value = (0, values_value.qv)(off) ? firstOf(store, ...turnedOn) : off;
   if ((0, values_value.qv)(value)) return {
    is: "unknown"
   };
   const isOff = (0, values_value.qv)(off) ? isDisabled(value) : (0, three_valued.Hn)(off);
   const isPublic = (0, three_valued.Hn)((0, three_valued.MZ)(store.body, "properties.allowBlobPublicAccess"));
   return {
    value,
    is: (0, three_valued.bn)([ isOff, (0, three_valued.AU)(isPublic) ]).is
   };
  }
  function isDisabled(value) {
   return value.kind === "text" && value.text.text.text.toLowerCase() === "disabled" ? {
    is: "yes",
    at: [ value.place ]
   } : (0, three_valued.AU)((0, three_valued.Hn)(value));
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-05-data-access.js
  const dataAccess = {
   id: "ai-05",
   title: "Roles of Entra ID decide who reads data, and no shared key opens a store",
   subject: "deployment",
   fails: [],
   links: [ {
    wanted: "no store of data is declared in this repository",
    inRepository: ({repository: {resources}}) => identityStores(resources)
   } ],
   proof: "Every store has its shared keys or local authentication turned off.",
   fix: "Turn off shared keys and local authentication of each store, and assign data roles to identities."
  };
  var gates = __webpack_require__(11792);
  var inputs = __webpack_require__(42887);
  var minting = __webpack_require__(49836);
  var stored_secrets = __webpack_require__(6421);
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/vault-reads.js
  function vaultReads({pipeline, file}) {
   return (pipeline?.jobs ?? []).flatMap(({steps}) => steps).flatMap(step => {
    const range = readIn(step);
    if (!range || (0, gates.Z$)(step)) return [];
    const label = step.job.id === "" ? "a job" : `job '${step.job.id}'`;
    const at = {
     file,
     range
    };
    const of = {
     file,
     range: step.range
    };
    return [ {
     at,
     of,
     label,
     state: "pass",
     because: "secrets are read from Key Vault"
    } ];
   });
  }
  function readIn(step) {
   const {uses, script} = step;
   const name = uses?.name ?? "";
   const isOurs = /(?:^|\/)mcp-gatehouse$|^mcpgatehouse$/.test(name);
   const command = isOurs ? (0, inputs.wg)(step, "command")?.text.trim() : void 0;
   const isSecrets = isOurs && (command === "secrets" || uses?.path === "secrets");
   if (uses && (isSecrets || /^(?:azure\/get-keyvault-secrets|azurekeyvault)$/.test(name))) return uses.text.range();
   const found = (script?.commands?.commands ?? []).find(command => {
    const [, ...words] = (0, minting.Sf)(command).map(({text}) => text.text);
    return (0, minting.oQ)(command) === "az" && /^keyvault secret (?:show|download)\b/.test(words.join(" "));
   });
   return found?.range;
  }
  const noSecrets = [ "CLIENT", "TENANT", "SUBSCRIPTION", "APP", "APPLICATION", "PRINCIPAL" ].flatMap(what => [ `${what}_ID`, `${what}ID` ]);
  function isNoSecret(name) {
   const upper = name.toUpperCase();
   return upper === "GITHUB_TOKEN" || noSecrets.some(end => upper.endsWith(end));
  }
  function storedSecrets({pipeline, file}) {
   if (!pipeline) return [];
   const seen = new Set;
   const verdict = (range, label, because) => {
    const at = {
     file,
     range
    };
    return {
     at,
     of: at,
     label,
     state: "not-proven",
     because
    };
   };
   const taken = pipeline.expressions.flatMap(use => {
    const name = nameIn(use, pipeline);
    if (name === void 0 || isNoSecret(name) || seen.has(name)) return [];
    seen.add(name);
    return [ verdict(use.text.range(), name, "is a secret that the CI system stores") ];
   });
   const handedOn = pipeline.jobs.flatMap(({call, id}) => call?.inherits ? [ verdict(call.inherits, `job '${id}'`, "passes on all secrets that the CI system stores") ] : []);
   return [ ...taken, ...handedOn ];
  }
  function nameIn(use, pipeline) {
   if (pipeline.system === "azure") return (0, stored_secrets.VY)(use).find(name => !(0, 
   stored_secrets.aW)(name, pipeline, use.job));
   const [, name, quoted] = /\bsecrets(?:\.([a-z_]\w{0,200})|\[\s*'([^']{1,200})'\s*\])/i.exec(use.text.text) ?? [];
   return name ?? quoted;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-06-secrets-just-in-time.js
  const secretsJustInTime = {
   id: "ai-06",
   title: "Pipelines read secrets from a vault when they need them, and nothing stores or prints one",
   subject: "pipelines",
   fails: [ {
    rule: "stored-credential"
   }, {
    rule: "secret-printed"
   }, {
    rule: "secrets-dump"
   }, {
    rule: "secret-too-wide"
   }, {
    rule: "token-in-job-env"
   }, {
    rule: "plain-secret-environment"
   }, {
    rule: "secret-output"
   }, {
    rule: "secret-on-command-line"
   } ],
   links: [ {
    wanted: "no pipeline in this repository reads secrets from Key Vault",
    oneIsEnough: true,
    inDocument: vaultReads
   }, {
    wanted: "",
    mayBeAbsent: true,
    inDocument: storedSecrets
   } ],
   proof: "A pipeline reads secrets from Key Vault, and no pipeline takes others from the store of the CI system.",
   fix: "Read the secret in the step that needs it, from Key Vault with the identity of the job. Take it out of files, variables, command lines and outputs."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/code-scans.js
  const scanners = {
   static: {
    what: "analyses the code",
    uses: /^(?:github\/codeql-action\/analyze|(?:returntocorp|semgrep)\/semgrep-action|sonarsource\/.{1,60}|securego\/gosec|pycqa\/bandit-action|pyupio\/bandit|microsoft\/security-devops-action|checkmarx\/.{1,60}|veracode\/.{1,60}|advancedsecurity-codeql-analyze|sonar(?:qube|cloud)analyze|microsoftsecuritydevops|checkmarx.{0,40}|veracode.{0,40}|fortify.{0,40})$/,
    commands: /^(?:semgrep (?:ci|scan|--config)|codeql (?:database|analyze)|bandit |gosec |sonar-scanner\b|brakeman\b|njsscan |snyk code test)/
   },
   dynamic: {
    what: "tests the running application",
    uses: /^(?:zaproxy\/action-(?:baseline|full-scan|api-scan|af)|stackhawk\/hawkscan-action|projectdiscovery\/nuclei-action|owaspzap.{0,40}|rapid7\/insightappsec-.{1,40})$/,
    commands: /^(?:zap-(?:baseline|full-scan|api-scan)\.py|zap\.sh|nuclei |dastardly|schemathesis run)/
   },
   dependencies: {
    what: "checks dependencies for known vulnerabilities",
    uses: /^(?:actions\/dependency-review-action|google\/osv-scanner-(?:action|reusable-workflow)(?:\/.{1,60})?|pypa\/gh-action-pip-audit|golang\/govulncheck-action|snyk\/actions(?:\/.{1,30})?|rustsec\/audit-check|dependency-check\/dependency-check_action|advancedsecurity-dependency-scanning|snyksecurityscan|dependency-check-build-task|whitesource.{0,40}|mend.{0,40})$/,
    commands: /^(?:npm audit(?! signatures)|yarn (?:npm )?audit|pnpm audit|pip-audit|osv-scanner|govulncheck|cargo audit|bundle audit|bundle-audit|dotnet list package --vulnerable|trivy (?:fs|repo|filesystem|repository)|snyk test|safety (?:check|scan)|grype dir:|dependency-check)/
   }
  };
  const soft = [ [ /^npm audit/, / --audit-level[= ]none\b/ ], [ /^dotnet list/, /./ ], [ /^trivy /, /^(?!.* --exit-code[= ][1-9])/ ], [ /^grype /, /^(?!.* (?:--fail-on|-f)[= ])/ ], [ /^bandit /, / --exit-zero\b/ ], [ /^gosec /, / -no-fail\b/ ], [ /^brakeman\b/, / --no-exit-on-warn\b/ ], [ /^semgrep ci/, / --(?:no-error|suppress-errors|dry-run)\b/ ], [ /^zap-/, / -I(?: |$)/ ], [ /^safety /, / --continue-on-error\b/ ], [ /^njsscan /, /^(?!.* (?:-w|--exit-warning)\b)/ ], [ /^snyk /, / --fail-on=(?:upgradable|patchable)\b/ ] ];
  const isHelp = / (?:-h|--help|-V|--version|version|--list-\S+)(?: |$)/;
  const softInputs = [ [ /^actions\/dependency-review-action$/, "warn-only", /^true$/ ], [ /^github\/codeql-action\/analyze$/, "upload", /^(?:false|never)$/ ], [ /^snyk\/actions/, "command", /^monitor$/ ], [ /^golang\/govulncheck-action$/, "output-format", /^(?:json|sarif)$/ ] ];
  function codeScans(kind) {
   return ({pipeline, file}) => {
    if (!pipeline || pipeline.kind === "action" || pipeline.kind === "template") return [];
    return pipeline.jobs.flatMap(({steps}) => steps).flatMap(step => {
     const scan = scanIn(step, scanners[kind]);
     if (!scan) return [];
     const label = step.job.id === "" ? "a job" : `job '${step.job.id}'`;
     const at = {
      file,
      range: scan.range
     };
     const verdict = {
      at,
      of: {
       file,
       range: step.range
      },
      label
     };
     const doubt = (0, gates.tA)(step) ?? (0, gates.G2)(pipeline, kind === "static" ? "every change" : "changes or schedule") ?? scan.softly ?? (0, 
     gates.ud)(step, step.script, scan.command);
     return [ doubt === void 0 ? {
      ...verdict,
      state: "pass",
      because: `${scan.by} ${scanners[kind].what}`
     } : {
      ...verdict,
      state: "not-proven",
      because: `${scan.by}: ${doubt}`
     } ];
    });
   };
  }
  function scanIn(step, {uses: names, commands}) {
   const {uses, script} = step;
   const name = uses?.path ? `${uses.name}/${uses.path}` : uses?.name;
   if (uses && name !== void 0 && names.test(name)) {
    const input = softInputs.find(([action, key, value]) => action.test(name) && value.test((0, 
    inputs.wg)(step, key)?.text.trim().toLowerCase() ?? ""));
    const softly = input && `its input ${input[1]} lets what it finds pass`;
    return {
     range: uses.text.range(),
     by: name,
     ...softly !== void 0 && {
      softly
     }
    };
   }
   for (const command of script?.commands?.commands ?? []) {
    const [, ...words] = (0, minting.Sf)(command).map(({text}) => text.text);
    const line = [ (0, minting.oQ)(command), ...words ].join(" ");
    if (!commands.test(line) || isHelp.test(line)) continue;
    const by = /^[\w.-]+(?: [a-z]+\b)?/.exec(line)?.[0] ?? (0, minting.oQ)(command);
    const isSoft = soft.some(([program, option]) => program.test(line) && option.test(line));
    const softly = isSoft ? "its options let what it finds pass" : void 0;
    return {
     range: command.range,
     by,
     command,
     ...softly !== void 0 && {
      softly
     }
    };
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-07-static-analysis.js
  const staticAnalysis = {
   id: "ai-07",
   title: "Pipelines analyse the code of every change",
   subject: "pipelines",
   fails: [],
   links: [ {
    wanted: "no pipeline in this repository analyses code",
    oneIsEnough: true,
    inDocument: codeScans("static")
   } ],
   proof: "A step analyses the code, in a pipeline that runs with every change, under no condition, and the run fails where the step fails.",
   fix: "Add a step that analyses the code (CodeQL, Semgrep or the like) to a pipeline that runs with every change."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-08-dynamic-tests.js
  const dynamicTests = {
   id: "ai-08",
   title: "Pipelines test the running application for weaknesses",
   subject: "pipelines",
   fails: [],
   links: [ {
    wanted: "no pipeline in this repository tests a running application",
    oneIsEnough: true,
    inDocument: codeScans("dynamic")
   } ],
   proof: "A step tests the running application, in a pipeline that starts by itself, under no condition, and the run fails where the step fails.",
   fix: "Add a step that tests the deployed application (OWASP ZAP or the like) to a pipeline that runs with changes or on a schedule."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-09-dependency-scans.js
  const dependencyScans = {
   id: "ai-09",
   title: "Pipelines check dependencies for known weaknesses",
   subject: "pipelines",
   fails: [ {
    rule: "vulnerable-server"
   } ],
   links: [ {
    wanted: "no pipeline in this repository checks dependencies",
    oneIsEnough: true,
    inDocument: codeScans("dependencies")
   } ],
   proof: "A step checks dependencies, in a pipeline that starts by itself, under no condition, and the run fails where the step fails.",
   fix: "Add a step that checks dependencies (dependency review, osv-scanner, npm audit or the like) to a pipeline that runs with every change."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/branch-protection.js
  const protections = {
   github_branch_protection: [ "required_pull_request_reviews.required_approving_review_count" ],
   github_branch_protection_v3: [ "required_pull_request_reviews.required_approving_review_count" ],
   github_repository_ruleset: [ "rules.pull_request.required_approving_review_count" ],
   github_organization_ruleset: [ "rules.pull_request.required_approving_review_count" ],
   azuredevops_branch_policy_min_reviewers: [ "settings.reviewer_count" ]
  };
  function branchProtection({repository: {resources}}) {
   return [ ...resources.ofType(...Object.keys(protections)) ].map(branch_protection_judge);
  }
  function branch_protection_judge(resource) {
   const {label, place, body, exists, type} = resource;
   const counts = protections[type].flatMap(path => valuesAt(body, path.split(".")));
   const isReviewed = counts.some(value => Number((0, three_valued.ws)(value) ?? Number.NaN) >= 1);
   const isActive = [ "enforcement", "enabled" ].every(name => {
    const text = (0, three_valued.ws)((0, three_valued.MZ)(body, name));
    return text === void 0 || !/^(?:disabled|evaluate|false)$/i.test(text);
   });
   const verdict = {
    at: place,
    of: place,
    label
   };
   return isReviewed && isActive && exists === "yes" ? {
    ...verdict,
    state: "pass",
    because: "asks for a review of every change"
   } : {
    ...verdict,
    state: "not-proven",
    because: "it is not known here that changes need a review"
   };
  }
  function valuesAt(value, path) {
   const [name, ...rest] = path;
   if (name === void 0) return [ value ];
   const forms = value.kind === "list" ? (0, values_items.S)(value).map(item => item.value) : [ value ];
   return forms.flatMap(form => valuesAt((0, three_valued.MZ)(form, name), rest));
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-10-branch-protection.js
  const branchProtectionControl = {
   id: "ai-10",
   title: "Changes of protected branches need a review",
   subject: "deployment",
   fails: [],
   links: [ {
    wanted: "no protection of branches is declared in this repository",
    oneIsEnough: true,
    inRepository: branchProtection
   } ],
   proof: "A branch protection or ruleset that is declared here asks for a review of every change.",
   fix: "Protect the branches that are deployed: require a pull request with at least one review, and checks that pass.",
   outside: {
    missing: "the rules of the branches, which are settings of the repository",
    command: "gh api repos/{owner}/{repo}/rules/branches/main"
   }
  };
  var image_gates = __webpack_require__(80776);
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/image-checks.js
  function imageScans({pipeline}) {
   if (!pipeline || !isRun(pipeline)) return [];
   return (0, image_gates.y)(pipeline).map(({job, file, range, scannedBy, doubt}) => {
    const at = {
     file,
     range
    };
    const verdict = {
     at,
     of: at,
     label: labelOf(job)
    };
    if (doubt !== void 0 || scannedBy === void 0) {
     const because = doubt ?? "it is not known here that it scans before the push";
     return {
      ...verdict,
      state: "not-proven",
      because
     };
    }
    const because = `${scannedBy} scans the image before the push, and stops the job at what it finds`;
    return {
     ...verdict,
     state: "pass",
     because
    };
   });
  }
  function imageSignatures({pipeline}) {
   if (!pipeline || !isRun(pipeline)) return [];
   return (0, image_gates.y)(pipeline).map(({job, file, range, unsigned}) => {
    const at = {
     file,
     range
    };
    const verdict = {
     at,
     of: at,
     label: labelOf(job)
    };
    return unsigned === void 0 ? {
     ...verdict,
     state: "pass",
     because: "signs what is pushed"
    } : {
     ...verdict,
     state: "not-proven",
     because: unsigned
    };
   });
  }
  function isRun({kind}) {
   return kind !== "action" && kind !== "template";
  }
  function labelOf({id}) {
   return id === "" ? "a job" : `job '${id}'`;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-11-image-scans.js
  const imageScansControl = {
   id: "ai-11",
   title: "Images are scanned before they are pushed",
   subject: "pipelines",
   fails: [ {
    rule: "unscanned-image"
   } ],
   links: [ {
    wanted: "no pipeline in this repository pushes images",
    inDocument: imageScans
   } ],
   proof: "Before every push of an image, a scanner that fails at severe findings scans that image, and its failure keeps the push from happening.",
   fix: "Build the image, scan it and fail at severe findings, then push it."
  };
  var unpinned_images = __webpack_require__(57962);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-12-image-signatures.js
  const imageSignaturesControl = {
   id: "ai-12",
   title: "Images are signed, and deployed by digest",
   subject: "pipelines",
   fails: [ {
    rule: "unpinned-image"
   } ],
   links: [ {
    wanted: "no pipeline in this repository pushes images",
    inDocument: imageSignatures
   }, {
    wanted: "no workload with an image is declared in this repository",
    inRepository: ({repository: {resources}, config}) => (0, unpinned_images.o)(resources, config.servers)
   } ],
   proof: "Every job that pushes an image signs it, and every workload that serves MCP names its image by digest.",
   fix: "Sign the digest that was pushed, and name images by that digest where they are deployed."
  };
  var registry_passwords = __webpack_require__(73787);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-13-registry-identity.js
  const registryIdentity = {
   id: "ai-13",
   title: "Container registries have no password: images are pulled with an identity",
   subject: "deployment",
   fails: [ {
    rule: "registry-password"
   } ],
   links: [ {
    wanted: "no container registry is declared in this repository",
    inRepository: ({repository: {resources}}) => (0, registry_passwords.U)(resources)
   } ],
   proof: "Every container registry that is declared here has no admin user.",
   fix: "Turn off the admin user of the registry, and pull with a managed identity that has AcrPull."
  };
  var model_events = __webpack_require__(44913);
  var model_gates = __webpack_require__(47784);
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/model-checks.js
  function modelChecks(facts) {
   const {file} = facts;
   return (0, model_events.x)(facts).flatMap(events => events.flatMap(event => {
    if (event.kind !== "fetch" || event.file !== file) return [];
    const at = {
     file,
     range: event.fetch.range
    };
    const verdict = {
     at,
     of: at,
     label: event.fetch.name
    };
    const check = (0, model_gates.E)(event, events);
    return [ "by" in check ? {
     ...verdict,
     state: "pass",
     because: `is verified by ${check.by} before it is used`
    } : {
     ...verdict,
     state: "not-proven",
     because: check.doubt
    } ];
   }));
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-14-model-integrity.js
  const modelIntegrity = {
   id: "ai-14",
   title: "Models are verified against a digest or a signature before they are used",
   subject: "pipelines",
   fails: [ {
    rule: "unverified-model"
   } ],
   links: [ {
    wanted: "no pipeline or script in this repository fetches a model and verifies it",
    inDocument: modelChecks
   } ],
   proof: "After every fetch of a model and before its use, a step compares that file with a digest or a signature, and its failure ends the job.",
   fix: "Verify each model after the download, before it is used: `mcp-gatehouse verify` checks it against a manifest of digests or a signature."
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/roles/model-registry-rights.js
  const ofRegistries = /^azureml registry user$|^azureml (?:data scientist|compute operator)$/i;
  const registryTypes = [ "microsoft.machinelearningservices/registries", "microsoft.machinelearningservices/workspaces" ];
  function modelRegistryRights(resources) {
   const given = (0, role_assignments.f)(resources).filter(({exists, roles}) => exists === "yes" && roles.length > 0 && roles.every(({name}) => name !== void 0 && ofRegistries.test(name)));
   return [ ...resources.ofType(...registryTypes) ].map(registry => {
    const found = given.find(({scopes}) => scopes.some(({key}) => key === registry.address));
    const verdict = {
     at: registry.place,
     of: registry.place,
     label: registry.label
    };
    return found ? {
     ...verdict,
     at: found.place,
     state: "pass",
     because: "a narrow role on it is assigned"
    } : {
     ...verdict,
     state: "not-proven",
     because: "no narrow role on it is assigned here"
    };
   });
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-15-model-registry-rights.js
  const modelRegistryRightsControl = {
   id: "ai-15",
   title: "Narrow roles decide who may read and register models",
   subject: "deployment",
   fails: [],
   links: [ {
    wanted: "no registry of models is declared in this repository",
    inRepository: ({repository: {resources}}) => modelRegistryRights(resources)
   } ],
   proof: "A narrow role is assigned at every registry or workspace of models.",
   fix: "Assign roles such as AzureML Registry User at the registry of models, and no broad role around it."
  };
  var gateway_document = __webpack_require__(10911);
  var facts = __webpack_require__(86858);
  var statements = __webpack_require__(80208);
  var token_settings = __webpack_require__(83795);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/entra-tokens.js
  const signed = "require-signed-tokens";
  const checks = /^validate-(?:jwt|azure-ad-token)$/;
  function entraTokens(repository) {
   return (0, facts.Rd)(repository).map(entra_tokens_judge);
  }
  function entra_tokens_judge(facts) {
   const all = [ ...facts.named(checks, "inbound"), ...facts.inheritedFrom(checks, "inbound").map(({statement}) => statement) ];
   const [first] = all;
   if (!first) return facts.verdict("not-proven", facts.placeOf("inbound"), "checks no token itself");
   const unsigned = all.find(({element}) => mayBeUnsigned(facts, (0, gateway_document.lt)(element, signed)?.text));
   if (unsigned) return facts.verdict("not-proven", (0, statements.w)(unsigned), `it is not known here that it refuses tokens without a signature (${signed})`);
   const other = all.find(check => !(0, token_settings.G8)(check) || (0, token_settings.uZ)(check));
   return other ? facts.verdict("not-proven", (0, statements.w)(other), "it is not known here that tokens of Entra ID are checked") : facts.verdict("pass", (0, 
   statements.w)(first), "tokens of Entra ID are checked");
  }
  function mayBeUnsigned(facts, text) {
   return text !== void 0 && !/^true$/i.test(facts.resolved(text).trim());
  }
  function policiesWithoutApi(repository) {
   return (0, facts.Rd)(repository).filter(({policy}) => policy.scope === "unknown" && policy.api === void 0).map(facts => facts.verdict("not-proven", facts.placeOf("inbound"), "no API is declared here that has it"));
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/own-gateway.js
  function withoutInherited({resources}, verdicts) {
   const isDeclared = [ ...resources.ofType(gateway_apis.IR) ].some(({exists}) => exists === "yes");
   return isDeclared ? verdicts : verdicts.filter(({mayInherit}) => !mayInherit);
  }
  var token_check = __webpack_require__(56768);
  var validation = __webpack_require__(68833);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-16-request-validation.js
  const requestValidation = {
   id: "ai-16",
   title: "The gateway validates requests before an MCP server sees them",
   subject: "gateway",
   fails: [ {
    rule: "gateway-without-validation",
    about: ({repository}) => withoutInherited(repository, (0, validation.E)(repository))
   } ],
   links: [ {
    wanted: "no policy of a gateway in this repository is for MCP servers",
    inRepository: ({repository}) => [ ...(0, validation.E)(repository), ...policiesWithoutApi(repository), ...(0, 
    token_check.C)(repository) ]
   } ],
   proof: "The policy of every API for MCP validates requests, or refuses them by their content.",
   fix: "Limit type, size and shape of requests in the policy of every API for MCP: validate-content, or a condition that refuses."
  };
  var kubernetes = __webpack_require__(62982);
  var manifests = __webpack_require__(63666);
  // CONCATENATED MODULE: ./build/shared/lint/governance/cluster/default-deny.js
  const directions = [ "Ingress", "Egress" ];
  function defaultDeny(resources) {
   const policies = [ ...resources.ofType("kubernetes/networkpolicy") ].filter(policy => policy.exists === "yes" && (0, 
   manifests.l)(policy, "networking.k8s.io").is === "yes");
   const byNamespace = new Map;
   for (const workload of resources.ofType(...kubernetes.S3)) {
    const namespace = namespaceOf(workload);
    if (!byNamespace.has(namespace)) byNamespace.set(namespace, workload);
   }
   return [ ...byNamespace ].map(([namespace, workload]) => {
    const {label, place} = workload;
    const own = policies.filter(policy => namespaceOf(policy) === namespace);
    const found = directions.map(direction => own.find(policy => denies(policy, direction)));
    const verdict = {
     at: place,
     of: place,
     label
    };
    if (namespace === void 0) return {
     ...verdict,
     state: "not-proven",
     because: "its namespace is not known here"
    };
    const [ingress, egress] = found;
    return ingress && egress ? {
     ...verdict,
     at: ingress.place,
     state: "pass",
     because: `its namespace '${namespace}' denies what no policy allows`
    } : {
     ...verdict,
     state: "not-proven",
     because: `no policy for all pods of the namespace '${namespace}' denies both directions`
    };
   });
  }
  function namespaceOf({body}) {
   const namespace = (0, three_valued.MZ)(body, "metadata.namespace");
   return (0, values_value.qv)(namespace) ? "default" : (0, values_value.wh)(namespace);
  }
  function denies({body}, direction) {
   const spec = (0, three_valued.MZ)(body, "spec");
   const types = (0, three_valued.Ym)((0, three_valued.MZ)(spec, "policyTypes"), type => type === direction);
   const rules = (0, three_valued.MZ)(spec, direction.toLowerCase());
   return (0, three_valued.bn)([ types, (0, manifests.I)((0, three_valued.MZ)(spec, "podSelector"), "no"), hasNone(rules) ]).is === "yes";
  }
  function hasNone(rules) {
   const isNone = (0, values_value.qv)(rules) || rules.kind === "list" && !rules.open && rules.items.length === 0;
   return {
    is: isNone ? "yes" : "no",
    at: [ rules.place ]
   };
  }
  var open_network_policies = __webpack_require__(19400);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-17-cluster-networks.js
  const clusterNetworks = {
   id: "ai-17",
   title: "Namespaces of a cluster deny traffic by default, and policies name who is let in",
   subject: "deployment",
   fails: [ {
    rule: "open-network-policy"
   }, {
    rule: "missing-network-policy"
   } ],
   links: [ {
    wanted: "no network policy of a cluster is declared in this repository",
    inRepository: ({repository: {resources}}) => (0, open_network_policies.D)(resources)
   }, {
    wanted: "no workload of a cluster is declared in this repository",
    inRepository: ({repository: {resources}}) => defaultDeny(resources)
   } ],
   proof: "Every namespace with workloads has a policy that denies both directions for all pods, and every other policy names who is meant.",
   fix: "Deny all ingress and egress of each namespace by default, and let in named pods and namespaces."
  };
  var cluster_roles = __webpack_require__(56494);
  var local_accounts = __webpack_require__(19724);
  var personal_bindings = __webpack_require__(19197);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-18-cluster-access.js
  const clusterAccess = {
   id: "ai-18",
   title: "Clusters have no local accounts, and rights go to groups by named verbs",
   subject: "deployment",
   fails: [ {
    rule: "local-cluster-accounts"
   }, {
    rule: "wildcard-cluster-role"
   }, {
    rule: "personal-binding"
   } ],
   links: [ {
    wanted: "no cluster is declared in this repository",
    inRepository: ({repository: {resources}}) => (0, local_accounts.O)(resources)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}}) => [ ...(0, cluster_roles.W)(resources), ...(0, 
    personal_bindings.$)(resources) ]
   } ],
   proof: "Every cluster has its local accounts turned off, and no role or binding is in doubt.",
   fix: "Turn local accounts of the cluster off, bind groups of Entra ID instead of people, and name verbs and resources in each role."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/named-permissions.js
  function namedPermissions({pipeline, file}) {
   if (pipeline?.system !== "github" || pipeline.kind !== "workflow") return [];
   const own = pipeline.permissions;
   const isNamed = job => isLeast(job.permissions ?? own);
   const bad = pipeline.jobs.find(job => !isNamed(job));
   const [first] = pipeline.jobs;
   if (!first) return [];
   const label = file.path.slice(file.path.lastIndexOf("/") + 1);
   if (bad) {
    const at = {
     file,
     range: bad.idRange
    };
    const because = `the permissions of job '${bad.id}' are not named`;
    return [ {
     at,
     of: at,
     label,
     state: "not-proven",
     because
    } ];
   }
   const at = {
    file,
    range: own?.range ?? first.permissions.range
   };
   return [ {
    at,
    of: at,
    label,
    state: "pass",
    because: "names the permissions of its jobs"
   } ];
  }
  function isLeast(permissions) {
   return permissions !== void 0 && !permissions.unknown && permissions.all !== "write";
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-19-isolated-agents.js
  const isolatedAgents = {
   id: "ai-19",
   title: "Jobs of pipelines have named permissions only, which untrusted input does not reach",
   subject: "pipelines",
   fails: [ {
    rule: "id-token-untrusted"
   }, {
    rule: "id-token-too-wide"
   }, {
    rule: "script-injection"
   }, {
    rule: "write-all-permissions"
   }, {
    rule: "artifact-leaks-credentials"
   } ],
   links: [ {
    wanted: "no workflow in this repository names the permissions of its jobs",
    inDocument: namedPermissions
   } ],
   proof: "Every workflow names the permissions of each of its jobs.",
   fix: "Name the permissions of each job, give id-token: write to the one job that logs in, and pass untrusted text to scripts through environment variables."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-pipeline.js
  const aiPipeline = [ networkSegmentation, privateEndpoints, leastPrivilege, tls, dataAccess, secretsJustInTime, staticAnalysis, dynamicTests, dependencyScans, branchProtectionControl, imageScansControl, imageSignaturesControl, registryIdentity, modelIntegrity, modelRegistryRightsControl, requestValidation, clusterNetworks, clusterAccess, isolatedAgents ];
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-01-no-servers-on-workstations.js
  function isForWorkstations({location}, {inventory}) {
   const servers = inventory.filter(({file}) => file === location.file);
   return servers.length > 0 && servers.some(({runsInCi}) => !runsInCi);
  }
  const noServersOnWorkstations = {
   id: "mcp-01",
   title: "No MCP server on a workstation reaches shared resources or production",
   subject: "clients",
   fails: [ "root-filesystem", "broad-filesystem", "host-mount", "secrets-service-access", "credential-in-arguments", "stored-credential", "gateway-bypass" ].map(rule => ({
    rule,
    only: isForWorkstations
   })),
   links: [],
   proof: "Nothing can: no repository shows what runs on workstations.",
   fix: "Reach the server through the gateway, or narrow what it may read. Take stored credentials out of the configuration.",
   outside: {
    missing: "the MCP servers that run on workstations: list those of each machine",
    command: "npx mcp-gatehouse lint . --user-config --inventory"
   }
  };
  var governance_deployment = __webpack_require__(20322);
  var mcp_names = __webpack_require__(28021);
  var mcp_workloads = __webpack_require__(5479);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/groups-of-servers.js
  function groupsOfServers(resources, servers) {
   const deployments = new Set((0, mcp_workloads.Z)(resources, servers).map(({resource}) => (0, 
   governance_deployment.P)(resource)));
   if (deployments.size === 0) return [];
   const own = new Set([ ...resources.ofType("microsoft.network/networksecuritygroups") ].filter(group => deployments.has((0, 
   governance_deployment.P)(group)) && [ group.address, group.name?.text.text ?? "" ].some(mcp_names.hX)).map(({place}) => `${place.file.path} ${place.range.start}`));
   return (0, unattached.g)(resources).filter(({of}) => own.has(`${of.file.path} ${of.range.start}`));
  }
  var public_servers = __webpack_require__(11345);
  var server_identities = __webpack_require__(92);
  var kept = __webpack_require__(25640);
  var workloads = __webpack_require__(80777);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/server-subnets.js
  const environments = (0, kept.e)(resources => new named_resources.P6(resources.ofType("microsoft.app/managedenvironments"), resources));
  function standingOf(workload, resources) {
   const {host, subnets, environment} = workload;
   const isApp = host === "container-apps" || host === "container-apps-job";
   const values = isApp ? environments(resources).namedBy(environment).map(({body}) => (0, 
   three_valued.MZ)(body, "properties.vnetConfiguration.infrastructureSubnetId")).filter(value => !(0, 
   values_value.qv)(value)) : host === "container-instances" ? subnets : [];
   return {
    values,
    subnets: values.flatMap(value => subnetsOfDeployment(value, workload, resources))
   };
  }
  function subnetsOfDeployment(value, {resource}, resources) {
   const deployment = (0, governance_deployment.P)(resource);
   const found = (0, network_subnets.J)(value, resources);
   const isBeside = subnet => (0, governance_deployment.P)(subnet.resource) === deployment;
   const own = found.filter(isBeside);
   if (own.length > 0) return own;
   const names = new Set(found.flatMap(({name}) => name ?? []));
   const twins = (0, network_subnets.i)(resources).filter(subnet => isBeside(subnet) && subnet.name !== void 0 && names.has(subnet.name));
   return twins.length > 0 ? twins : [ ...found ];
  }
  function serverSubnets(resources, servers) {
   const own = (0, mcp_workloads.Z)(resources, servers).filter(({host}) => host !== "compose");
   const mcp = new Set(own.map(({resource}) => resource));
   const others = (0, workloads.b)(resources).filter(({resource}) => !mcp.has(resource));
   return own.map(server => server_subnets_judge(server, others, resources));
  }
  function server_subnets_judge(server, others, resources) {
   const {resource, host} = server;
   const verdict = {
    at: (0, declaration.M)(resource),
    of: resource.place,
    label: resource.label
   };
   if (host === "app-service" || host === "functions") return {
    ...verdict,
    state: "not-proven",
    because: "is not a container in a subnet of its own"
   };
   if (host === "kubernetes") {
    const because = "the subnet of its cluster is not known here";
    return {
     ...verdict,
     state: "not-proven",
     because
    };
   }
   const {values, subnets} = standingOf(server, resources);
   const [value] = values;
   if (!value) return {
    ...verdict,
    state: "not-proven",
    because: "no subnet of its own is declared"
   };
   const at = (0, three_valued.$t)(value);
   if (subnets.length === 0) return {
    ...verdict,
    at,
    state: "not-proven",
    because: "its subnet is not declared here"
   };
   const stranger = others.find(other => {
    const theirs = standingOf(other, resources).subnets;
    return theirs.some(subnet => subnets.includes(subnet));
   });
   const neighbor = stranger?.resource ?? otherIn(subnets, resources);
   if (neighbor) {
    const because = `shares its subnet with ${neighbor.label}`;
    return {
     ...verdict,
     at,
     state: "not-proven",
     because
    };
   }
   return {
    ...verdict,
    at,
    state: "pass",
    because: `is a container in ${shown(subnets[0])}, in which only MCP servers stand`
   };
  }
  const standsBy = /^(?:subnet|subnet_?id|subnet_?resource_?id|vnet_?subnet_?id|pod_?subnet_?id|virtual_?network_?subnet_?id|delegated_?subnet_?(?:resource_?)?id|infrastructure_?subnet_?(?:resource_?)?id)$/i;
  const letsIn = /^(?:network_?acls|network_?rule_?sets?|network_?rules?|virtual_?network_?rules?|ip_?(?:security_?)?restrictions?|scm_?ip_?(?:security_?)?restrictions?|security_?rules?|parameters|parameter_?values)$/i;
  const attachedTo = /^(?:azurerm_subnet|azurerm_(?:network_)?(?:route|watcher)|microsoft\.network\/(?:virtualnetworks|networksecuritygroups|natgateways|routetables|serviceendpointpolicies|networkprofiles)|microsoft\.authorization|azurerm_\w+_policy_|microsoft\.storage\/storageaccounts\/networkacls|microsoft\.(?:containerinstance|app)\/|azurerm_role_|output$|module$)/;
  const deepest = 8;
  const standers = (0, kept.e)(resources => [ ...resources.find({
   types: [ /^(?:azurerm_|microsoft\.|github\.)/ ],
   words: /subnet/i
  }) ].filter(({type}) => !attachedTo.test(type)).map(resource => ({
   resource,
   subnets: subnetIdsIn(resource.body, 0).flatMap(value => (0, network_subnets.J)(value, resources))
  })));
  function subnetIdsIn(value, depth) {
   if (depth > deepest) return [];
   if (value.kind === "list") return value.items.flatMap(item => subnetIdsIn(item, depth + 1));
   if (value.kind === "choice") return value.options.flatMap(item => subnetIdsIn(item, depth + 1));
   if (value.kind !== "object") return [];
   return value.entries.flatMap(({key, value: inner}) => {
    const name = key.text.text;
    if (letsIn.test(name)) return [];
    if (!standsBy.test(name)) return subnetIdsIn(inner, depth + 1);
    return inner.kind === "object" ? [ (0, three_valued.MZ)(inner, "id") ] : [ inner ];
   });
  }
  function otherIn(subnets, resources) {
   return standers(resources).find(other => other.subnets.some(subnet => subnets.includes(subnet)))?.resource;
  }
  function shown({resource, name}) {
   return name === void 0 ? resource.label : `the subnet '${name}'`;
  }
  var shared_identities = __webpack_require__(69158);
  // CONCATENATED MODULE: ./build/shared/lint/governance/workloads/servers-elsewhere.js
  function serversElsewhere(resources) {
   const read = new Set((0, workloads.b)(resources).map(({resource}) => (0, named_resources.TN)(resource)));
   return [ ...resources.ofType("module") ].flatMap(module => {
    const {address, name, label, place} = module;
    const names = [ address.split(/[./]/).at(-1) ?? "", name?.text.text ?? "" ];
    if (!names.some(mcp_names.Gk) || read.has((0, named_resources.TN)(module))) return [];
    const because = "is made by a module that is not in this repository";
    return [ {
     at: place,
     of: place,
     label,
     state: "not-proven",
     because
    } ];
   });
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-02-own-subnet-and-identity.js
  const ownSubnetAndIdentity = {
   id: "mcp-02",
   title: "Every MCP server is a container in a subnet for MCP servers, with a user-assigned identity",
   subject: "deployment",
   fails: [ {
    rule: "public-server"
   }, {
    rule: "server-without-identity"
   }, {
    rule: "shared-identity"
   }, {
    rule: "unattached-network-rules",
    about: ({repository: {resources}, config}) => groupsOfServers(resources, config.servers)
   } ],
   links: [ {
    wanted: "no MCP server in a subnet is declared in this repository",
    inRepository: ({repository: {resources}, config}) => serverSubnets(resources, config.servers)
   }, {
    wanted: "no user-assigned identity of an MCP server is declared in this repository",
    inRepository: ({repository: {resources}, config}) => (0, server_identities.Y)(resources, config.servers)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}, config}) => [ ...(0, public_servers._)(resources, config.servers), ...(0, 
    shared_identities.K)(resources, config.servers), ...serversElsewhere(resources) ]
   } ],
   proof: "Every MCP server is a container group or container app in a subnet that is declared here and that no other workload is in, has a user-assigned identity that nothing else in the repository runs with, and no public address.",
   fix: "Run each MCP server as a container group with a private address, in a subnet that holds nothing else and has a network security group, with a user-assigned identity that no other workload has."
  };
  var server_tags = __webpack_require__(42075);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-03-server-tag.js
  const serverTag = {
   id: "mcp-03",
   title: "Every MCP container group carries the tag MCPServer: true",
   subject: "deployment",
   fails: [ {
    rule: "missing-server-tag"
   } ],
   links: [ {
    wanted: "no MCP container group is declared in this repository",
    inRepository: ({repository: {resources}, config}) => (0, server_tags.B)(resources, config.servers)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}}) => serversElsewhere(resources)
   } ],
   proof: "Every MCP container group has the tag, by its own text.",
   fix: "Set the tag MCPServer to true on every container group that runs an MCP server."
  };
  var enforcement = __webpack_require__(17668);
  var identity_policy = __webpack_require__(50721);
  var definitions = __webpack_require__(64984);
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/approved-subnets.js
  function approvedSubnets(definition, assigned, resources) {
   const approved = approvedBy(definition, assigned, resources);
   if (!approved) return {
    missing: "the subnets that it approves are not known here"
   };
   const own = (0, governance_deployment.P)(assigned.assignment.resource);
   const servers = (0, mcp_workloads.Z)(resources);
   const beside = servers.filter(({resource}) => (0, governance_deployment.P)(resource) === own);
   const standing = (beside.length > 0 ? beside : servers).map(server => ({
    label: server.resource.label,
    ...standingOf(server, resources)
   }));
   const used = new Set(standing.flatMap(({subnets}) => subnets.map(keyOfSubnet)));
   const ids = new Set(standing.flatMap(({values}) => values.flatMap(idOf)));
   if (used.size + ids.size > 0) {
    const stranger = approved.find(({subnets, id}) => !subnets.some(subnet => used.has(keyOfSubnet(subnet))) && (id === void 0 || !ids.has(id)));
    if (stranger) return {
     missing: `it approves ${approved_subnets_shown(stranger)}, where no MCP server runs`
    };
    const outside = standing.find(({subnets, values}) => (subnets.length > 0 || values.length > 0) && !approved.some(each => each.subnets.some(subnet => subnets.some(isSameAs(subnet))) || each.id !== void 0 && values.flatMap(idOf).includes(each.id)));
    if (outside) return {
     missing: `it does not approve the subnet of ${outside.label}`
    };
   }
   const {label, place} = definition;
   return {
    verdicts: approved.map(each => ({
     at: (0, three_valued.$t)(each.value),
     of: place,
     label,
     state: "pass",
     because: `approves ${approved_subnets_shown(each)}`
    }))
   };
  }
  function approvedBy(definition, {parameter}, resources) {
   const found = [];
   for (const {field, operator, operand} of testsIn(definition.condition)) {
    if (!/subnetids?\[\*\]\.id$|subnet(?:resource)?id$/i.test(field) || operator === "exists") continue;
    const name = (0, definitions.Jp)((0, values_value.wh)(operand) ?? "");
    const standard = (0, three_valued.MZ)(definition.parameters, `${name}.defaultValue`);
    const value = name === void 0 ? operand : parameter(name) ?? ((0, values_value.qv)(standard) ? void 0 : standard);
    if (!value || (0, values_value.fF)(value).length !== 1) return;
    if (value.kind === "list" && value.open) return;
    const items = value.kind === "list" ? (0, values_items.S)(value) : [ {
     value,
     perhaps: false
    } ];
    for (const item of items) {
     const subnets = (0, network_subnets.J)(item.value, resources);
     const [id] = idOf(item.value);
     if (item.perhaps || subnets.length === 0 && id === void 0) return;
     found.push({
      value: item.value,
      subnets,
      id
     });
    }
   }
   return found.length > 0 ? found : void 0;
  }
  function* testsIn(condition) {
   switch (condition.kind) {
   case "field":
    yield condition;
    break;

   case "not":
    yield* testsIn(condition.item);
    break;

   case "allOf":
   case "anyOf":
    for (const item of condition.items) yield* testsIn(item);
    break;

   case "count":
    if (condition.where) yield* testsIn(condition.where);
   }
  }
  function idOf(value) {
   const text = (0, values_value.wh)(value);
   return text !== void 0 && /\/subnets\/[\w.-]{1,80}$/i.test(text) ? [ text.toLowerCase() ] : [];
  }
  function keyOfSubnet({resource: {scope, address}, index}) {
   return [ scope.split(" ", 1)[0], address, index ].join("\0");
  }
  const isSameAs = subnet => other => keyOfSubnet(other) === keyOfSubnet(subnet);
  function approved_subnets_shown({subnets, id}) {
   const [first] = subnets;
   const name = first?.name ?? id?.slice(id.lastIndexOf("/") + 1);
   return name === void 0 ? first?.resource.label ?? "a subnet" : `the subnet '${name}'`;
  }
  var assignments = __webpack_require__(5732);
  var conditions = __webpack_require__(28522);
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/proven-policies.js
  const tag = "MCPServer";
  function identityRequired(resources) {
   return proven(resources, "identity", [ {
    refuses: {},
    because: "without an identity"
   }, {
    refuses: {
     identity: "SystemAssigned"
    },
    because: "with a system-assigned identity only"
   }, {
    allows: {
     identity: "UserAssigned"
    },
    because: "with a user-assigned identity"
   } ]);
  }
  function subnetRequired(resources) {
   const identity = "UserAssigned";
   const inside = {
    identity,
    address: "Private"
   };
   return proven(resources, "subnet", [ {
    refuses: {
     identity,
     address: "Public",
     subnets: []
    },
    because: "with a public address"
   }, {
    refuses: {
     identity,
     subnets: []
    },
    because: "outside of every subnet"
   }, {
    refuses: {
     ...inside,
     subnets: [ conditions.sv ]
    },
    because: "in a subnet that is not approved"
   }, {
    refuses: {
     ...inside,
     subnets: [ conditions.$O, conditions.sv ]
    },
    because: "in an approved subnet and another one"
   }, {
    allows: {
     ...inside,
     subnets: [ conditions.$O ]
    },
    because: "in an approved subnet"
   } ]);
  }
  const fieldsOf = {
   identity: /^identity\.(?:type|userassignedidentities)/i,
   subnet: /subnetids?\b|networkprofile\.id$|ipaddress\.type$|virtualnetworksubnetid$|infrastructuresubnetid$/i
  };
  function policiesAbout(topic, resources) {
   return (0, definitions.N7)(resources).filter(({isForMcp, condition}) => isForMcp && [ ...(0, 
   conditions.t5)(condition) ].some(isAbout(topic)));
  }
  const isAbout = topic => field => fieldsOf[topic].test(field.trim());
  function proven(resources, topic, demands) {
   const types = typesOf(resources);
   const found = policiesAbout(topic, resources).map(definition => proven_policies_judge(definition, topic, demands, types, resources));
   const whole = found.find(verdicts => verdicts.every(({state}) => state === "pass"));
   return whole ?? found.flatMap(verdicts => verdicts.filter(({state}) => state !== "pass"));
  }
  function typesOf(resources) {
   const types = (0, mcp_workloads.Z)(resources).map(({resource}) => resource.type).filter(type => type.startsWith("microsoft."));
   return types.length > 0 ? [ ...new Set(types) ] : [ "microsoft.containerinstance/containergroups" ];
  }
  function proven_policies_judge(definition, topic, demands, types, resources) {
   const {label, place, rule} = definition;
   const base = {
    of: place,
    label
   };
   const missing = (because, at = place) => [ {
    ...base,
    at,
    state: "not-proven",
    because
   } ];
   for (const type of types) for (const demand of demands) {
    const sample = {
     type,
     isTagged: true,
     ...demand.refuses ?? demand.allows
    };
    const is = refuses(definition, sample);
    if (demand.refuses && is !== "yes") return missing(`it is not known here that it refuses a server ${demand.because}`);
    if (demand.allows && is !== "no") return missing(`it is not known here that it allows a server ${demand.because}`);
   }
   const own = enforcedAt(definition, resources, topic);
   if ("missing" in own) return missing(own.missing);
   const [first] = demands;
   const pass = (at, because) => ({
    ...base,
    at,
    state: "pass",
    because
   });
   const passes = [ pass(rule.place, `refuses a server ${first.because}`), pass(own.at, "is enforced with the effect deny, at a subscription or above"), ...own.approved ];
   const untagged = types.map(type => ({
    type,
    isTagged: false,
    ...first.refuses
   }));
   if (untagged.every(sample => refuses(definition, sample) === "yes")) return passes;
   const companion = tagRequired(types, resources);
   if (!companion) return missing(`is passed without the tag ${tag}, unless another policy demands it`);
   return [ ...passes, companion ];
  }
  function tagRequired(types, resources) {
   for (const definition of (0, definitions.N7)(resources)) {
    const traits = {
     identity: "UserAssigned",
     address: "Private",
     subnets: [ conditions.$O ]
    };
    const refusesAll = types.every(type => refuses(definition, {
     type,
     isTagged: false,
     ...traits
    }) === "yes" && refuses(definition, {
     type,
     isTagged: true,
     ...traits
    }) === "no");
    const own = refusesAll ? enforcedAt(definition, resources, "tag") : void 0;
    if (!own || "missing" in own) continue;
    const {label, place, rule} = definition;
    const because = `refuses what looks like an MCP server and lacks the tag ${tag}`;
    return {
     at: rule.place,
     of: place,
     label,
     state: "pass",
     because
    };
   }
   return;
  }
  function refuses({condition}, sample) {
   const subnets = sample.subnets?.map(id => field => /\.id$/i.test(field) ? id : void 0);
   return (0, conditions.v9)(condition, fieldsOfSample(sample), array => /subnetids\[\*\]$/i.test(array) ? subnets : void 0);
  }
  function fieldsOfSample({type, isTagged, identity, address, subnets}) {
   return field => {
    const name = field.trim().toLowerCase();
    if ((0, conditions.cO)(field)?.toLowerCase() === tag.toLowerCase()) return isTagged ? "true" : null;
    if (name === "type") return type;
    if (name === "name") return "mcp-server";
    if (name === "identity.type") return identity ?? null;
    if (name.endsWith("/ipaddress.type")) return subnets ? address ?? null : void 0;
    if (name.endsWith("/networkprofile.id")) return subnets ? null : void 0;
    return;
   };
  }
  function enforcedAt(definition, resources, topic) {
   if (definition.resource.source === "file") return {
    missing: "nothing here puts it into a subscription"
   };
   if (definition.resource.exists !== "yes") return {
    missing: "it is not known that it is deployed"
   };
   const mode = (0, three_valued.MZ)(definition.resource.body, "properties.mode");
   if ((0, three_valued.cK)(mode, text => /^(?:all|indexed)$/i.test(text), "yes").is !== "yes") return {
    missing: "its mode is not known to take resources of Azure"
   };
   const {found} = (0, assignments.a2)(definition, resources);
   if (found.length === 0) return {
    missing: "no assignment of it is declared in this repository"
   };
   const wide = found.filter(({assignment, isCertain}) => isCertain && (0, assignments.Od)(assignment) === "wide" && assignment.resource.exists === "yes");
   if (wide.length === 0) return {
    missing: "it is not known to be assigned at a subscription or above"
   };
   let missing = "it is not known to be enforced with the effect deny, for all of its scope";
   for (const assigned of wide) {
    if (!isEnforced(definition, assigned, resources)) continue;
    const at = (0, three_valued.$t)(assigned.assignment.target);
    if (topic !== "subnet") return {
     at,
     approved: []
    };
    const approved = approvedSubnets(definition, assigned, resources);
    if (!("missing" in approved)) return {
     at,
     approved: approved.verdicts
    };
    missing = approved.missing;
   }
   return {
    missing
   };
  }
  function isEnforced(definition, {assignment, parameter}, resources) {
   const effect = (0, definitions.$x)(definition);
   const {body} = assignment.resource;
   const isOn = (0, three_valued.cK)(assignment.enforcement, text => /^(?:default|true)$/i.test(text), "yes");
   const given = effect.parameter === void 0 ? void 0 : parameter(effect.parameter);
   const name = given ? (0, three_valued.ws)(given)?.toLowerCase() : effect.name;
   const isWhole = [ "notScopes", "overrides", "resourceSelectors" ].every(key => {
    const value = (0, three_valued.MZ)(body, `properties.${key}`);
    return (0, values_value.qv)(value) || value.kind === "list" && value.items.length === 0 && !value.open;
   });
   return isOn.is === "yes" && name === "deny" && isWhole && !(0, assignments.zF)(assignment, resources);
  }
  var tag_evasion = __webpack_require__(23904);
  // CONCATENATED MODULE: ./build/shared/lint/governance/azure-policy/verdicts-about.js
  function aboutTopic(topic, resources, verdicts) {
   const definitions = policiesAbout(topic, resources);
   const places = new Set(definitions.flatMap(each => placesOf(each, resources)).map(keyOf));
   return verdicts.filter(({of, label}) => places.has(keyOf(of)) && definitions.some(each => isOf(each, label, of)));
  }
  function isOf(definition, label, of) {
   return definition.label === label || keyOf(definition.place) !== keyOf(of);
  }
  function placesOf(definition, resources) {
   const {found} = (0, assignments.a2)(definition, resources);
   return [ definition.place, ...found.map(({assignment}) => assignment.resource.place) ];
  }
  function keyOf({file, range}) {
   return `${file.path} ${range.start}`;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-04-identity-policy.js
  const about = (rule, judge) => ({
   rule,
   about: ({repository: {resources}}) => aboutTopic("identity", resources, judge(resources))
  });
  const identityPolicy = {
   id: "mcp-04",
   title: "Azure Policy refuses MCP servers without a user-assigned identity, across the subscription",
   subject: "deployment",
   fails: [ about("weak-identity-policy", identity_policy.V), about("evadable-policy", tag_evasion.I), about("unassigned-policy", enforcement.L), about("unenforced-policy", enforcement.H) ],
   links: [ {
    wanted: "no policy on the identity of MCP servers is declared in this repository",
    inRepository: ({repository: {resources}}) => identityRequired(resources)
   } ],
   proof: "A policy whose condition, tried on sample servers, refuses those without a user-assigned identity and lets the others pass; with the effect deny, assigned and enforced at a subscription or above, which leaving out a tag does not evade.",
   fix: "Declare a policy that denies servers whose identity.type is absent or lacks UserAssigned, with one that demands the tag that it looks for, and assign both to the subscription with enforcement."
  };
  var array_policy = __webpack_require__(62542);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-05-subnet-policy.js
  const mcp_05_subnet_policy_about = (rule, judge) => ({
   rule,
   about: ({repository: {resources}}) => aboutTopic("subnet", resources, judge(resources))
  });
  const subnetPolicy = {
   id: "mcp-05",
   title: "Azure Policy refuses MCP servers outside of approved subnets, across the subscription",
   subject: "deployment",
   fails: [ mcp_05_subnet_policy_about("policy-all-of-array", array_policy.y), mcp_05_subnet_policy_about("evadable-policy", tag_evasion.I), mcp_05_subnet_policy_about("unassigned-policy", enforcement.L), mcp_05_subnet_policy_about("unenforced-policy", enforcement.H) ],
   links: [ {
    wanted: "no policy on the subnets of MCP servers is declared in this repository",
    inRepository: ({repository: {resources}}) => subnetRequired(resources)
   } ],
   proof: "The same, with a policy that refuses servers without a subnet, in one that is not approved, or in an approved one and another.",
   fix: "Declare a policy that denies servers with a subnet that is not approved (count with where, not a test of all items), without one, or with a public address, and assign it to the subscription with enforcement."
  };
  var gateway_policies = __webpack_require__(30598);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/unclear-apis.js
  const unclear_apis_checks = /^validate-(?:jwt|azure-ad-token)$/;
  function unclearApis(repository) {
   const {apis, policies} = (0, gateway_policies.e)(repository);
   return [ ...apis ].flatMap(([key, {isMcp, resource, label}]) => {
    if (isMcp) return [];
    const own = policies.filter(({api}) => api && (0, gateway_apis.TN)(api.resource) === key);
    const url = (0, three_valued.MZ)(resource.body, "properties.serviceUrl");
    const leads = (0, values_value.qv)(url) ? own.some(choosesBackend) : (0, three_valued.ws)(url) === void 0;
    if (!leads || own.some(checksToken)) return [];
    const at = (0, declaration.M)(resource);
    const because = "where it leads is not known here, and no policy of it checks a token";
    return [ {
     at,
     of: resource.place,
     label,
     state: "not-proven",
     because
    } ];
   });
  }
  function choosesBackend({statements}) {
   return statements.some(({name}) => name === "set-backend-service" || name === "include-fragment");
  }
  function checksToken({statements}) {
   return statements.some(({name, section, branches}) => unclear_apis_checks.test(name) && section === "inbound" && branches.length === 0);
  }
  var gateway_side_door = __webpack_require__(1120);
  var network_rules = __webpack_require__(11508);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/open-server-networks.js
  const groupType = "microsoft.network/networksecuritygroups";
  function openServerNetworks(resources, servers) {
   const index = new named_resources.P6(resources.ofType(groupType), resources);
   const groups = new Set((0, mcp_workloads.Z)(resources, servers).flatMap(server => standingOf(server, resources).subnets).flatMap(subnet => subnet.groups).flatMap(value => index.namedBy(value)).map(named_resources.TN));
   if (groups.size === 0) return [];
   const places = new Set((0, network_rules.Wq)(resources).filter(({group}) => group && groups.has((0, 
   named_resources.TN)(group))).map(({place}) => place));
   return (0, open_network.X)(resources).filter(({of}) => places.has(of));
  }
  var network_ports = __webpack_require__(64684);
  var hosting_gateways = __webpack_require__(41501);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/sealed-servers.js
  const gatewayType = "microsoft.apimanagement/service";
  const sealed_servers_groupType = "microsoft.network/networksecuritygroups";
  function sealedServers(resources, servers) {
   return (0, mcp_workloads.Z)(resources, servers).filter(({host}) => host !== "compose" && host !== "container-apps-job").map(server => {
    const {resource} = server;
    const {at, because, isSealed} = sealOf(server, resources);
    const verdict = {
     at: at ?? (0, declaration.M)(resource),
     of: resource.place,
     because
    };
    return {
     ...verdict,
     label: resource.label,
     state: isSealed ? "pass" : "not-proven"
    };
   });
  }
  const sealed_servers_open = (because, at) => ({
   isSealed: false,
   because,
   ...at && {
    at
   }
  });
  function sealOf(server, resources) {
   const {resource, host, exposure} = server;
   const deployment = (0, governance_deployment.P)(resource);
   const gateways = (0, hosting_gateways.D)(resources).filter(gateway => (0, governance_deployment.P)(gateway.resource) === deployment);
   const services = [ ...resources.ofType(gatewayType) ].filter(gateway => (0, governance_deployment.P)(gateway) === deployment && gateway.exists === "yes");
   if (services.length === 0) return sealed_servers_open("no gateway is declared beside it");
   const isOwn = value => isOfGateway(value, gateways, services, resources);
   if (host !== "container-instances" && host !== "kubernetes") {
    const rules = (0, three_valued.MZ)(exposure, "ipSecurityRestrictions");
    const seal = host === "container-apps" ? ofApp(rules, isOwn) : ofSite(exposure, rules, isOwn);
    if (seal) return seal;
   }
   if ((0, reach.xw)(server, resources)?.isPublic.is !== "no") return sealed_servers_open("it is not known here that only named networks reach it");
   return byNetwork(server, isOwn, resources);
  }
  function isOfGateway(value, gateways, services, resources) {
   const own = new Set(gateways.flatMap(({subnets}) => subnets));
   const named = (0, network_subnets.J)(value, resources);
   if (named.length > 0) return named.every(subnet => own.has(subnet));
   if (value.kind === "reference") return services.some(service => (0, named_resources.TN)(service) === (0, 
   named_resources.TN)(value));
   const range = (0, address_range.b)((0, three_valued.ws)(value));
   return range !== void 0 && gateways.some(({ranges}) => ranges?.some(other => (0, 
   address_range.g)(other, range)) === true);
  }
  function ofApp(rules, isOwn) {
   const items = closedItems(rules);
   if (!items || items.length === 0) return;
   const isAllow = item => (0, three_valued.cK)((0, three_valued.MZ)(item, "action"), text => /^allow$/i.test(text)).is === "yes";
   const sealed = items.every(item => isAllow(item) && isOwn((0, three_valued.MZ)(item, "ipAddressRange")));
   return sealed ? {
    isSealed: true,
    at: (0, three_valued.$t)(rules),
    because: "allows only the gateway"
   } : void 0;
  }
  function ofSite(exposure, rules, isOwn) {
   const action = (0, three_valued.MZ)(exposure, "ipSecurityRestrictionsDefaultAction");
   const isOpen = (0, three_valued.cK)(action, text => /^allow$/i.test(text)).is !== "no";
   const items = closedItems(rules);
   if (!items || items.length === 0 || isOpen) return;
   const sealed = items.every(item => {
    if ((0, three_valued.cK)((0, three_valued.MZ)(item, "action"), text => /^deny$/i.test(text)).is === "yes") return true;
    const source = [ "vnetSubnetResourceId", "ipAddress" ].map(name => (0, three_valued.MZ)(item, name)).find(value => !(0, 
    values_value.qv)(value));
    return source !== void 0 && isOwn(source);
   });
   const allows = items.some(item => (0, three_valued.cK)((0, three_valued.MZ)(item, "action"), text => /^deny$/i.test(text)).is === "no");
   return sealed && allows ? {
    isSealed: true,
    at: (0, three_valued.$t)(rules),
    because: "allows only the gateway"
   } : void 0;
  }
  function closedItems(list) {
   if (list.kind !== "list" || list.open) return;
   const items = (0, values_items.S)(list);
   return items.some(({perhaps}) => perhaps) ? void 0 : items.map(({value}) => value);
  }
  function byNetwork(server, isOwn, resources) {
   const {subnets} = standingOf(server, resources);
   if (subnets.length === 0) return sealed_servers_open("its subnet is not declared here");
   const index = new named_resources.P6(resources.ofType(sealed_servers_groupType), resources);
   const rules = (0, network_rules.Wq)(resources);
   const ports = portsOfServer(server);
   let at;
   for (const subnet of subnets) {
    const groups = subnet.groups.flatMap(value => index.namedBy(value));
    if (groups.length === 0) return sealed_servers_open("no security group protects its subnet");
    for (const group of groups) {
     const own = rules.filter(rule => rule.group && (0, named_resources.TN)(rule.group) === (0, 
     named_resources.TN)(group));
     const seal = ofGroup(own, ports, isOwn, group);
     if (!seal.isSealed) return seal;
     at ??= seal.at;
    }
   }
   return {
    isSealed: true,
    because: "its network allows only the gateway",
    ...at && {
     at
    }
   };
  }
  function ofGroup(rules, ports, isOwn, group) {
   if (hasOpenRules(group)) return sealed_servers_open("not all rules before its subnet are known here", group.place);
   if (!rules.some(deniesAll)) return sealed_servers_open("its network lets in all of the virtual network, the default", group.place);
   let found;
   for (const rule of rules) {
    if ((0, three_valued.bn)((0, network_rules.vc)(rule)).is === "no" || !opens(rule, ports) || isOfPlatform(rule)) continue;
    const sources = [ "sourceAddressPrefix", "sourceAddressPrefixes" ].flatMap(name => (0, 
    values_value.fF)((0, three_valued.MZ)(rule.properties, name))).flatMap(value => value.kind === "list" ? (0, 
    values_items.S)(value).map(item => item.value) : [ value ]).filter(value => !(0, 
    values_value.qv)(value));
    if (sources.length === 0 || !sources.every(isOwn)) return sealed_servers_open("its network lets in others than the gateway, or whom is not known", rule.place);
    found ??= (0, three_valued.$t)(sources[0]);
   }
   return found ? {
    isSealed: true,
    because: "allows only the gateway",
    at: found
   } : sealed_servers_open("no rule of its network lets the gateway in", group.place);
  }
  function hasOpenRules({body}) {
   return (0, values_value.fF)((0, three_valued.MZ)(body, "properties.securityRules")).some(form => !(0, 
   values_value.qv)(form) && (form.kind !== "list" || form.open === true));
  }
  const everybody = text => /^(?:\*|any|0\.0\.0\.0\/0)$/i.test(text.trim());
  function deniesAll(rule) {
   const {properties, exists} = rule;
   const ports = (0, network_rules.Cg)(rule, "destinationPortRange", "destinationPortRanges");
   const isWhole = (ports && (0, network_ports.a)(ports)?.some(range => (0, network_ports.h)(range, [ 1, 65535 ]))) === true;
   return exists === "yes" && (0, three_valued.bn)([ ...(0, network_rules.KK)(rule), (0, 
   network_rules.kb)(rule, everybody), (0, three_valued.cK)((0, three_valued.MZ)(properties, "protocol"), text => text === "*"), (0, 
   three_valued.cK)((0, three_valued.MZ)(properties, "sourcePortRange"), text => text === "*"), (0, 
   three_valued.cK)((0, three_valued.MZ)(properties, "destinationAddressPrefix"), everybody) ]).is === "yes" && isWhole;
  }
  function opens(rule, ports) {
   const opened = (0, network_rules.Cg)(rule, "destinationPortRange", "destinationPortRanges");
   const ranges = opened && (0, network_ports.a)(opened);
   if (!ranges || ports.length === 0) return true;
   return ports.some(port => ranges.some(range => (0, network_ports.h)(range, [ port, port ])));
  }
  function isOfPlatform(rule) {
   return (0, network_rules.kb)(rule, text => !/^azureloadbalancer$/i.test(text.trim())).is === "no";
  }
  function portsOfServer({host, containers, exposure}) {
   if (host !== "container-instances") return [];
   const values = [ ...containers.flatMap(container => container.ports), ...(0, values_items.S)((0, 
   three_valued.MZ)(exposure, "ports")).map(({value}) => (0, three_valued.MZ)(value, "port")) ];
   const ports = values.map(value => Number((0, three_valued.ws)(value) ?? Number.NaN));
   return ports.some(port => !(port > 0)) ? [] : ports;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-06-gateway-checks-tokens.js
  const gatewayChecksTokens = {
   id: "mcp-06",
   title: "Only the gateway reaches an MCP server, and it checks a token of Entra ID on every call",
   subject: "gateway",
   fails: [ {
    rule: "gateway-without-token-check",
    about: ({repository}) => withoutInherited(repository, (0, token_check.W)(repository))
   }, {
    rule: "gateway-any-tenant"
   }, {
    rule: "gateway-audience"
   }, {
    rule: "gateway-token-keys"
   }, {
    rule: "forgeable-caller",
    only: ({severity}) => severity === "error"
   }, {
    rule: "gateway-side-door"
   }, {
    rule: "public-server"
   }, {
    rule: "open-network-rule",
    about: ({repository: {resources}, config}) => openServerNetworks(resources, config.servers)
   } ],
   links: [ {
    wanted: "no MCP server behind a gateway is declared in this repository",
    inRepository: ({repository: {resources}, config}) => sealedServers(resources, config.servers)
   }, {
    wanted: "no API of a gateway for MCP servers is declared in this repository",
    inRepository: ({repository}) => (0, token_check.W)(repository)
   }, {
    wanted: "no policy of a gateway in this repository checks tokens of Entra ID",
    inRepository: ({repository}) => [ ...entraTokens(repository), ...(0, token_settings.hd)(repository) ]
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository, config: {servers}}) => [ ...policiesWithoutApi(repository), ...unclearApis(repository), ...(0, 
    gateway_side_door.H)(repository.resources, servers), ...serversElsewhere(repository.resources) ]
   } ],
   proof: "The network of every MCP server denies all and lets in the subnet of a gateway that is declared beside it; every API for MCP has a policy that always checks a token of Entra ID, with its audience.",
   fix: "Let the network of the servers take calls from the subnet of the gateway only, and put validate-jwt or validate-azure-ad-token, with tenant and audience, into the policy of every API for MCP."
  };
  var applications = __webpack_require__(11931);
  var permissions = __webpack_require__(56914);
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/permission-classes.js
  const classes = [ {
   name: "read",
   words: [ "read", "reader" ],
   isForPeople: true
  }, {
   name: "write",
   words: [ "write", "writer" ],
   isForPeople: true
  }, {
   name: "admin",
   words: [ "admin", "administration", "administrator" ],
   isForPeople: false
  }, {
   name: "secrets",
   words: [ "secret", "secrets" ],
   isForPeople: false
  } ];
  function permissionClasses(resources) {
   const found = (0, applications.yC)(resources).flatMap(application => [ ...application.scopes.map(permission => ({
    application,
    permission,
    kind: "scope"
   })), ...application.roles.map(permission => ({
    application,
    permission,
    kind: "app role"
   })) ]);
   const [first] = found;
   if (!first) return [];
   const hasScopes = found.some(({kind}) => kind === "scope");
   return [ ...classes.map(({name, isForPeople}) => {
    const wanted = isForPeople && hasScopes ? "scope" : void 0;
    const own = found.find(each => (wanted === void 0 || each.kind === wanted) && classesOf(each.permission).join() === name && isCertain(each));
    if (own) return passOf(own, name);
    const {place, label} = first.application;
    const because = `no ${wanted ?? "permission"} for the class '${name}' alone is declared`;
    return {
     at: place,
     of: place,
     label,
     state: "not-proven",
     because
    };
   }), ...found.filter(({permission}) => isForSeveral(permission)).map(severalOf), ...(0, 
   applications.yC)(resources).flatMap(openOf) ];
  }
  function openOf({resource, label, place}) {
   const lists = [ "api.oauth2PermissionScopes", "appRoles" ].map(path => (0, three_valued.MZ)(resource.body, path));
   const isOpen = lists.some(list => (0, values_value.fF)(list).some(form => !(0, values_value.qv)(form) && (form.kind !== "list" || form.open === true)));
   const because = "not all of its permissions are known here";
   return isOpen ? [ {
    at: place,
    of: place,
    label,
    state: "not-proven",
    because
   } ] : [];
  }
  function classesOf({value}) {
   const words = (0, applications.Z9)(value);
   return classes.filter(each => each.words.some(word => words.includes(word))).map(({name}) => name);
  }
  const everything = new Set([ "all", "any", "everything", "full", "impersonation", "manage", "owner" ]);
  function isForSeveral(permission) {
   const own = classesOf(permission);
   if (own.length === 0 && (0, applications.Z9)(permission.value).some(word => everything.has(word))) return true;
   return own.length > 1 || (0, permissions.US)(permission);
  }
  function isCertain({application, permission}) {
   return application.exists === "yes" && !permission.perhaps;
  }
  function passOf({application, permission, kind}, name) {
   return {
    at: permission.at,
    of: application.place,
    label: application.label,
    state: "pass",
    because: `the ${kind} '${permission.value}' stands for the class '${name}' alone`
   };
  }
  function severalOf({application, permission, kind}) {
   return {
    at: permission.at,
    of: application.place,
    label: application.label,
    state: "not-proven",
    because: `the ${kind} '${permission.value}' stands for more than one class of tools`
   };
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-07-separate-scopes.js
  const separateScopesControl = {
   id: "mcp-07",
   title: "Reading, writing, administration and secrets are separate permissions in Entra ID",
   subject: "deployment",
   fails: [ {
    rule: "one-scope-for-all"
   }, {
    rule: "secrets-for-people"
   }, {
    rule: "gateway-without-tool-classes"
   } ],
   links: [ {
    wanted: "no application for MCP servers is declared in this repository",
    inRepository: ({repository: {resources}}) => permissionClasses(resources)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}}) => [ ...(0, permissions.jf)(resources), ...(0, 
    permissions.ot)(resources) ]
   } ],
   proof: "For each of read, write, admin and secrets there is a scope or app role for that class alone, and only applications may have those for admin and secrets.",
   fix: "Declare one scope or app role for each class of tools: read, write, admin and secrets. Give secrets and admin to applications only."
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/blocking-policies.js
  const type = "microsoft.graph/conditionalaccesspolicies";
  const narrowing = [ "clientApplications", "devices", "insiderRiskLevels", "locations", "platforms", "servicePrincipalRiskLevels", "signInRiskLevels", "userRiskLevels" ];
  function blockingPolicies(resources) {
   const found = new Map;
   const policies = [ ...resources.ofType(type) ].filter(policy => policy.exists === "yes" && blocksPeople(policy).is === "yes");
   if (policies.length === 0) return found;
   for (const {resource} of (0, applications.cU)(resources)) {
    const policy = policies.find(({body}) => isFor(body, resource));
    if (!policy) continue;
    const state = (0, three_valued.MZ)(policy.body, "state");
    found.set(resource, {
     state: "pass",
     at: (0, three_valued.$t)(state),
     of: policy.place,
     label: policy.label,
     because: `blocks all people from ${resource.label}`
    });
   }
   return found;
  }
  function blocksPeople({body}) {
   const conditions = (0, three_valued.MZ)(body, "conditions");
   const users = (0, three_valued.MZ)(conditions, "users");
   return (0, three_valued.bn)([ (0, three_valued.cK)((0, three_valued.MZ)(body, "state"), text => /^enabled$/i.test(text)), (0, 
   three_valued.Ym)((0, three_valued.MZ)(users, "includeUsers"), text => /^all$/i.test(text)), (0, 
   three_valued.Ym)((0, three_valued.MZ)(body, "grantControls.builtInControls"), text => /^block$/i.test(text)), ofAllClients((0, 
   three_valued.MZ)(conditions, "clientAppTypes")), ...narrowing.map(name => isAbsent((0, 
   three_valued.MZ)(conditions, name))) ]);
  }
  function ofAllClients(list) {
   return (0, three_valued.Ym)(list, text => /^all$/i.test(text));
  }
  function isAbsent(value) {
   const isEmpty = (0, values_value.qv)(value) || value.kind === "list" && !value.open && value.items.length === 0;
   return {
    is: isEmpty ? "yes" : "unknown",
    at: [ value.place ]
   };
  }
  function isFor(body, application) {
   const listed = name => (0, values_items.S)((0, three_valued.MZ)(body, `conditions.applications.${name}`)).map(({value}) => value);
   const names = value => value.kind === "reference" && (0, named_resources.TN)(value) === (0, 
   named_resources.TN)(application);
   const isListed = listed("includeApplications").some(value => names(value) || /^all$/i.test((0, 
   values_value.mN)(value)?.text.text ?? ""));
   const isLeftOut = listed("excludeApplications").some(value => value.kind !== "text" || names(value));
   return isListed && !isLeftOut;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/secrets-access.js
  function peopleKeptFromSecrets(resources) {
   const blocked = blockingPolicies(resources);
   const own = (0, applications.yC)(resources);
   const found = own.flatMap(application => {
    const block = blocked.get(application.resource);
    const permissions = [ ...application.scopes.filter(isForSecrets).map(scope => secrets_access_judge(application, scope, "yes")), ...application.roles.filter(isForSecrets).map(role => {
     const members = (0, three_valued.MZ)(role.body, "allowedMemberTypes");
     return secrets_access_judge(application, role, (0, three_valued.Ym)(members, text => !/^application$/i.test(text)).is);
    }) ];
    if (block && (permissions.length > 0 || isNamedForSecrets(application))) return [ block ];
    return permissions;
   });
   return found;
  }
  function secretsOpenToPeople(resources) {
   const blocked = blockingPolicies(resources);
   const places = new Set((0, applications.cU)(resources).filter(({resource}) => !blocked.has(resource)).flatMap(({scopes, roles}) => [ ...scopes, ...roles ].filter(isForSecrets)).map(({at}) => keyOfPlace(at)));
   return (0, permissions.ot)(resources).filter(({at}) => places.has(keyOfPlace(at)));
  }
  const keyOfPlace = ({file, range}) => `${file.path} ${range.start}`;
  function isForSecrets({value}) {
   return isOfSecrets(value);
  }
  function isOfSecrets(name) {
   return (0, applications.Z9)(name).some(word => word === "secret" || word === "secrets");
  }
  function isNamedForSecrets({resource, label}) {
   const name = (0, values_value.wh)((0, three_valued.MZ)(resource.body, "displayName")) ?? "";
   return [ label, name ].some(isOfSecrets);
  }
  function secrets_access_judge({label, place, exists}, {value, at, perhaps}, isOfPeople) {
   const verdict = {
    at,
    of: place,
    label
   };
   return isOfPeople === "no" && exists === "yes" && !perhaps ? {
    ...verdict,
    state: "pass",
    because: `'${value}' is an app role that only applications may have`
   } : {
    ...verdict,
    state: "not-proven",
    because: `people may be given '${value}'`
   };
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-08-no-people-for-secrets.js
  const noPeopleForSecrets = {
   id: "mcp-08",
   title: "No person can get a token for tools that read secrets",
   subject: "deployment",
   fails: [ {
    rule: "conditional-access-not-enforced"
   }, {
    rule: "secrets-for-people",
    about: ({repository: {resources}}) => secretsOpenToPeople(resources)
   } ],
   links: [ {
    wanted: "no permission for secrets is declared in this repository",
    inRepository: ({repository: {resources}}) => peopleKeptFromSecrets(resources)
   } ],
   proof: "Secrets are an app role that only applications may have, or an application of its own from which an enforced Conditional Access policy blocks all users. Conditional Access on a scope, as the case study asks for it, cannot be set up.",
   fix: "Make mcp.tools.secrets an app role with allowed member type Application only, or an application of its own with a Conditional Access policy that blocks all users. Conditional Access cannot target a scope."
  };
  var rate_limit = __webpack_require__(37074);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-09-rate-limit.js
  const rateLimitControl = {
   id: "mcp-09",
   title: "The gateway lets each principal make at most 50 tool calls a minute",
   subject: "gateway",
   fails: [ {
    rule: "gateway-rate-limit",
    about: ({repository}) => withoutInherited(repository, (0, rate_limit.i)(repository))
   } ],
   links: [ {
    wanted: "no policy of a gateway in this repository limits calls of MCP tools",
    inRepository: ({repository}) => (0, rate_limit.i)(repository)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository}) => [ ...policiesWithoutApi(repository), ...(0, token_check.C)(repository) ]
   } ],
   proof: "The policy of every API for MCP counts each call of a tool by a claim of the checked token that names the caller, and allows 50 a minute or fewer.",
   fix: 'Put rate-limit-by-key with calls="50" renewal-period="60" into the policy of every API for MCP, and let counter-key be a claim of the validated token that names the caller, such as oid.'
  };
  var shell = __webpack_require__(85850);
  var cloud_login = __webpack_require__(28001);
  var oidc_use = __webpack_require__(78126);
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/cloud-logins.js
  function cloudLogins({pipeline, file}) {
   if (!pipeline) return [];
   return [ ...callsElsewhere(pipeline), ...stepsOf(pipeline, file) ];
  }
  function callsElsewhere({jobs, includes, file}) {
   return jobs.flatMap(job => {
    const {call, id, idRange} = job;
    const isHere = includes.some(include => include.job === job && include.target);
    if (!call || isHere || !call.inherits && call.secrets.length === 0) return [];
    const at = {
     file,
     range: idRange
    };
    const because = "passes secrets to a workflow that is not in this repository";
    return [ {
     at,
     of: at,
     label: `job '${id}'`,
     state: "not-proven",
     because
    } ];
   });
  }
  function stepsOf({jobs}, file) {
   return jobs.flatMap(({steps}) => steps).flatMap(step => {
    const login = (0, cloud_login.p)(step);
    if (!login) return [];
    const at = {
     file,
     range: login.range
    };
    const verdict = {
     at,
     of: {
      file,
      range: step.range
     },
     label: cloud_logins_labelOf(step)
    };
    return [ isFederated(step) ? {
     ...verdict,
     state: "pass",
     because: `logs in to ${login.cloud} with a token of its job`
    } : {
     ...verdict,
     state: "not-proven",
     because: whyNot(step, login)
    } ];
   });
  }
  function cloud_logins_labelOf({job, uses}) {
   const where = job.id === "" ? "a job" : `job '${job.id}'`;
   return uses ? `${where}, ${uses.name}` : `${where}, a script`;
  }
  function isFederated(step) {
   const {uses, script} = step;
   if (uses?.kind === "task" && uses.name === "mcpgatehouse") return true;
   if (uses?.kind === "repository") return (0, oidc_use.aJ)(step).certainty === "yes";
   const logins = (script?.commands?.commands ?? []).filter(command => (0, minting.oQ)(command) === "az" || (0, 
   minting.oQ)(command) === "connect-azaccount");
   return !uses && logins.some(command => (0, shell.XD)(command, "--federated-token", "-FederatedToken") !== void 0);
  }
  function whyNot({uses}, {cloud, says}) {
   const isConnection = uses?.kind === "task" && says.some(({what}) => what === "service connection");
   return isConnection ? "the scheme of its service connection is not shown here" : `how it logs in to ${cloud} is not known here`;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/stored-keys.js
  function storedKeys({pipeline, file}) {
   return (pipeline?.jobs ?? []).flatMap(({steps}) => steps).flatMap(step => [ ofAction(step), ...(step.script?.commands?.commands ?? []).map(ofCommand) ].flatMap(use => {
    if (!use) return [];
    const at = {
     file,
     range: use.range
    };
    const label = step.job.id === "" ? "a job" : `job '${step.job.id}'`;
    return [ {
     at,
     of: {
      file,
      range: step.range
     },
     label,
     state: "not-proven",
     because: use.because
    } ];
   }));
  }
  const cloudRegistry = /(?:^|\.)(?:azurecr\.(?:io|us|cn)|gcr\.io|docker\.pkg\.dev|amazonaws\.com)$|-docker\.pkg\.dev$/i;
  const keyInputs = {
   "azure/webapps-deploy": [ "publish-profile", "deploys with the publish profile of a web app" ],
   "azure/functions-action": [ "publish-profile", "deploys with the publish profile of a function app" ],
   "azure/k8s-set-context": [ "kubeconfig", "reaches a cluster with a stored kubeconfig" ],
   "azure/static-web-apps-deploy": [ "azure_static_web_apps_api_token", "deploys with the token of a static web app" ]
  };
  function ofAction(step) {
   const {uses} = step;
   if (!uses) return;
   if (uses.name === "docker/login-action" || uses.name === "azure/docker-login") {
    const registry = (0, inputs.wg)(step, "registry", "login-server");
    const password = (0, inputs.Ys)(step, "password");
    if (!registry || !password || isOfRun(password.value)) return;
    return isPerhapsCloud(registry.text) ? {
     range: uses.text.range(),
     because: registryLogin(registry.text)
    } : void 0;
   }
   if (uses.kind === "task" && uses.name === "docker") {
    const connection = (0, inputs.wg)(step, "containerRegistry");
    if (!connection || connection.text.trim() === "") return;
    const because = "the scheme of its service connection to a registry is not shown here";
    return {
     range: connection.range(),
     because
    };
   }
   const [name, because] = keyInputs[uses.name] ?? [];
   const key = name === void 0 ? void 0 : (0, inputs.wg)(step, name);
   if (!key || !because || key.text.trim() === "" || isOfRun(key)) return;
   return {
    range: uses.text.range(),
    because
   };
  }
  const builders = /^(?:docker|podman|nerdctl|buildah|skopeo|helm|oras|crane)$/;
  function ofCommand(command) {
   const program = (0, minting.oQ)(command);
   const line = (0, minting.Sf)(command).slice(1).map(({text}) => text.text).join(" ");
   const {range} = command;
   if (builders.test(program) && /^(?:auth |registry )?login\b/.test(line)) {
    const password = (0, shell.XD)(command, "-p", "--password");
    if (!password && !command.words.some(({text}) => text.text === "--password-stdin")) return;
    const made = password ? isMade(password) : command.pipedFrom && isMint(command.pipedFrom);
    const registry = registryOf(command);
    if (made || registry === void 0 || !isPerhapsCloud(registry)) return;
    return {
     range,
     because: registryLogin(registry)
    };
   }
   if (program !== "az") return;
   const isPassword = /^acr login\b/.test(line) && (0, shell.XD)(command, "-p", "--password") !== void 0;
   if (isPassword || /^acr credential\b/.test(line)) return {
    range,
    because: "uses the password of a container registry"
   };
   const key = (0, shell.XD)(command, "--account-key", "--connection-string", "--sas-token");
   return key && !isMade(key) ? {
    range,
    because: "uses a key of a storage account"
   } : void 0;
  }
  function registryOf(command) {
   const [, ...words] = (0, minting.Sf)(command).map(({text}) => text.text);
   return words.find((word, index) => /\.[a-z]{2,}|^\$/i.test(word) && !/^-/.test(word) && !valued.test(words[index - 1] ?? ""));
  }
  const valued = /^(?:-u|--username|-p|--password|--authfile|--cert-dir|--registry-config)$/;
  function registryLogin(registry) {
   const host = /^[\w.-]{1,200}$/.test(registry.trim()) ? ` ${registry.trim()}` : "";
   return `logs in to the registry${host} with a password`;
  }
  function isPerhapsCloud(registry) {
   const host = registry.trim().replace(/^https?:\/\//, "").split("/", 1)[0];
   return cloudRegistry.test(host) || /^\$/.test(host);
  }
  function isOfRun({text}) {
   return /\b(?:steps|needs)\.|\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(text);
  }
  function isMade({text, expansions}) {
   return isOfRun(text) || expansions.some(({commands}) => commands?.some(isMint));
  }
  const isMint = command => (0, minting.NO)(command) !== void 0;
  var subjects = __webpack_require__(66302);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-10-federation-only.js
  const federationOnly = {
   id: "mcp-10",
   title: "Every pipeline logs in by workload identity federation, with no stored client secret",
   subject: "pipelines",
   fails: [ {
    rule: "long-lived-cloud-credential"
   }, {
    rule: "static-gateway-token"
   }, {
    rule: "client-secret-created"
   }, {
    rule: "stored-credential",
    only: ({location}) => (0, subjects.b)(location.file)
   } ],
   links: [ {
    wanted: "no pipeline in this repository logs in to a cloud",
    inDocument: cloudLogins
   }, {
    wanted: "",
    mayBeAbsent: true,
    inDocument: storedKeys
   } ],
   proof: "Every step of a pipeline that logs in to a cloud does it with the OIDC token of its job, and none opens a registry, a store or a deployment with a key. The scheme of a service connection is not shown by the name of the connection.",
   fix: "Log in with the OIDC token of the job: azure/login with client-id, tenant-id and subscription-id, or a service connection with workload identity federation. Delete the stored secret."
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/federation/pipeline-subjects.js
  const filler = "x";
  const repository = /^repo:[\w.-]{1,100}(?:@[\w-]{1,40})?\/[\w.-]{1,100}(?:@[\w-]{1,40})?:/;
  const branch = /^ref:refs\/heads\/[^*?:<>\s]{1,200}$/;
  const environment = /^environment:[^*?:<>]{1,200}$/;
  function pipelineSubjects(subjects) {
   return subjects.filter(isOfPipeline).map(pipeline_subjects_judge);
  }
  function isOfPipeline({tests, issuer}) {
   const names = tests.flatMap(({values}) => values.map(pipeline_subjects_shown));
   if (names.some(text => text.startsWith("system:serviceaccount:"))) return false;
   return !/\.oic\.|oidc\.prod-aks|\/aks|eks\./i.test(issuer ? pipeline_subjects_shown(issuer) : "");
  }
  function pipeline_subjects_judge(subject) {
   const {file, range, name, tests, partial} = subject;
   const of = {
    file,
    range
   };
   const test = tests.find(({claim}) => claim === "sub");
   const at = test ? placeOf(test, of) : of;
   const verdict = {
    at,
    of,
    label: name
   };
   if (partial || !test || !isStrict(test)) return {
    ...verdict,
    state: "not-proven",
    because: "whom it trusts is not known here"
   };
   if (!isOfCi(subject)) return {
    ...verdict,
    state: "not-proven",
    because: "its issuer is not known to be that of GitHub"
   };
   const trusted = test.values.map(trustOf);
   const [first] = trusted;
   return first !== void 0 && trusted.every(text => text !== void 0) ? {
    ...verdict,
    state: "pass",
    because: `trusts ${first} only`
   } : {
    ...verdict,
    state: "not-proven",
    because: "it is not known to trust one branch or environment"
   };
  }
  function isOfCi({provider, issuer}) {
   if (provider !== "entra" || !issuer) return true;
   const {text, holes} = issuer;
   return holes.length > 0 || /^https:\/\/(?:token\.actions\.githubusercontent\.com(?:\/[\w.-]{1,100})?|(?:[\w-]{1,100}\.)?ghe\.com\/.*|token\.actions\.[\w-]{1,100}\.ghe\.com)\/?$/i.test(text.text.trim());
  }
  function isStrict({comparison, optional, values}) {
   const isPlain = comparison === "exact" || values.every(value => !/[*?]/.test(pipeline_subjects_shown(value)));
   return optional === void 0 && comparison !== "prefix" && isPlain && values.length > 0;
  }
  function trustOf(value) {
   const text = pipeline_subjects_shown(value);
   const start = repository.exec(text)?.[0];
   if (start === void 0) return;
   const rest = text.slice(start.length);
   if (branch.test(rest)) return "one branch";
   return environment.test(rest) ? "one environment" : void 0;
  }
  function pipeline_subjects_shown({text, holes}) {
   let result = "";
   let at = 0;
   for (const {start, end} of holes) {
    result += text.text.slice(at, start) + filler;
    at = end;
   }
   return result + text.text.slice(at);
  }
  function placeOf({values}, otherwise) {
   const [value] = values;
   return value ? {
    file: value.text.file,
    range: value.text.range()
   } : otherwise;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-11-federated-subjects.js
  const federatedSubjects = {
   id: "mcp-11",
   title: "Federated credentials of pipelines trust single branches or environments, without wildcards",
   subject: "deployment",
   fails: [ "broad-subject", "wildcard-subject", "ineffective-wildcard", "pull-request-subject", "mixed-trust-levels", "loose-issuer" ].map(rule => ({
    rule
   })),
   links: [ {
    wanted: "no federated credential of a pipeline is declared in this repository",
    inRepository: ({repository: {subjects}}) => pipelineSubjects(subjects)
   } ],
   proof: "Every federated credential of a pipeline compares its subject exactly with one environment or one branch of one repository.",
   fix: "Let the subject of each federated credential name one repository with one environment or one branch, compared exactly."
  };
  var chain = __webpack_require__(43267);
  var actors = __webpack_require__(73213);
  var data_flow = __webpack_require__(66222);
  var kql_tokens = __webpack_require__(77357);
  var queries = __webpack_require__(84065);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/dropped-records.js
  const filters = new Set([ "filter", "limit", "sample", "take", "top", "where" ]);
  function whyDropped(rule, flow) {
   const source = (0, three_valued.MZ)(rule.body, "properties.dataSources.dataImports.eventHub");
   const stream = (0, values_value.wh)((0, three_valued.MZ)(source, "stream"));
   const streams = (0, values_value.Dw)((0, three_valued.MZ)(flow, "streams")).map(values_value.wh);
   if (stream !== void 0 && streams.every(name => name !== void 0 && name !== stream)) return `its flow does not take the stream '${stream}' of the Event Hub`;
   return (0, values_value.fF)((0, three_valued.MZ)(flow, "transformKql")).some(mayFilter) ? "its transformation may leave out records" : void 0;
  }
  function mayFilter(form) {
   if (form.kind !== "text") return false;
   const tokens = (0, kql_tokens.$R)((0, queries.Sm)(form.text)) ?? [];
   return tokens.some(({text}, index) => filters.has(text.toLowerCase()) && tokens[index - 1]?.text === "|");
  }
  var external_node_path_ = __webpack_require__(76760);
  var resource = __webpack_require__(796);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/hub-access.js
  const rulesType = "microsoft.eventhub/namespaces/networkrulesets";
  const hub_access_groupType = "microsoft.eventhub/namespaces/eventhubs/consumergroups";
  const sender = /^azure event hubs data (?:sender|owner)$/i;
  const receiver = /^azure event hubs data (?:receiver|owner)$/i;
  function rightAt(hub, actor, role, resources) {
   return (0, role_assignments.f)(resources).find(given => given.exists === "yes" && given.isConditional === "no" && given.roles.every(({name}) => name !== void 0 && role.test(name)) && given.roles.length > 0 && given.scopes.length > 0 && given.scopes.every(scope => isAt(scope.key, given, hub)) && (0, 
   actors.Gi)(given, actor));
  }
  function isAt(key, {place}, {address, parent, place: declared}) {
   const isBeside = external_node_path_.posix.dirname(place.file.path) === external_node_path_.posix.dirname(declared.file.path);
   return isBeside && (key === address || key === parent?.address);
  }
  function actorOfLogger(logger, resources) {
   const [gateway] = logger.parent ? resources.resolve(logger.parent) : [];
   const own = gateway ? (0, actors.dn)(gateway) : {
    userAssigned: []
   };
   const id = (0, three_valued.MZ)(logger.body, "properties.credentials.identityClientId");
   if ((0, values_value.qv)(id) || /^systemassigned$/i.test((0, three_valued.ws)(id) ?? "")) return own.system && {
    userAssigned: [],
    system: own.system
   };
   const named = (0, actors.Le)(id);
   if ((0, actors.uP)(named) || gateway && !(0, actors.FB)(named, own)) return;
   return named;
  }
  function usesRefusedKey(logger, hub, resources) {
   if ((0, values_value.qv)((0, three_valued.MZ)(logger.body, "properties.credentials.connectionString"))) return false;
   const [namespace] = hub.parent ? resources.resolve(hub.parent) : [];
   if (!namespace) return false;
   return (0, three_valued.EB)([ (0, three_valued.Hn)((0, three_valued.MZ)(namespace.body, "properties.disableLocalAuth")), (0, 
   three_valued.cK)((0, three_valued.MZ)(namespace.body, "properties.localAuthenticationEnabled"), text => /^false$/i.test(text)) ]).is !== "no";
  }
  function hasOtherEndpoint(logger, hub, resources) {
   const endpoint = (0, three_valued.MZ)(logger.body, "properties.credentials.endpointAddress");
   const [namespace] = hub.parent ? resources.resolve(hub.parent) : [];
   if ((0, values_value.qv)(endpoint) || !namespace?.name) return false;
   const {text, holes} = namespace.name;
   return !(0, values_value.fF)(endpoint).every(form => {
    const written = (0, values_value.mN)(form);
    if (!written) return false;
    const own = written.text.text.replace(/^sb:\/\//, "");
    const isSameText = own.startsWith(`${text.text}.`) && written.holes.length === holes.length;
    return isSameText || new named_resources.P6([ namespace ], resources).namedBy(form).length > 0;
   });
  }
  function whyUnreachable(hub, resources) {
   const [namespace] = hub.parent ? resources.resolve(hub.parent) : [];
   if (!namespace) return;
   const ofItsOwn = (0, named_resources.Ur)(resources.ofType(rulesType)).get((0, named_resources.TN)(namespace)) ?? [];
   const rules = [ (0, three_valued.MZ)(namespace.body, "properties.networkRuleSets"), ...ofItsOwn.map(({body}) => (0, 
   three_valued.MZ)(body, "properties")) ];
   const isOpen = (0, three_valued.bn)([ (0, three_valued.AU)((0, reach.d6)((0, three_valued.MZ)(namespace.body, "properties.publicNetworkAccess"))), ...rules.flatMap(rule => [ (0, 
   three_valued.AU)((0, reach.d6)((0, three_valued.MZ)(rule, "publicNetworkAccess"))), (0, 
   three_valued.AU)((0, three_valued.cK)((0, three_valued.MZ)(rule, "defaultAction"), text => /^deny$/i.test(text))) ]) ]);
   if (isOpen.is === "yes") return;
   const trusts = (0, three_valued.EB)(rules.map(rule => (0, three_valued.Hn)((0, three_valued.MZ)(rule, "trustedServiceAccessEnabled"))));
   if (trusts.is === "yes") return;
   return `${namespace.label} is not certainly open to trusted services, as which Azure Monitor reads from it`;
  }
  function hasConsumerGroup(group, hub, resources) {
   if ((0, values_value.qv)(group) || (0, three_valued.ws)(group)?.toLowerCase() === "$default") return true;
   const groups = [ ...resources.ofType(hub_access_groupType) ].filter(({parent, exists}) => exists === "yes" && parent && (0, 
   resource.Ft)(parent, hub));
   const last = groups.filter(({name}) => name?.text.text.split("/").at(-1) === (0, 
   three_valued.ws)(group));
   return last.length > 0 || new named_resources.P6(groups, resources).namedBy(group).length > 0;
  }
  var log_fields = __webpack_require__(24337);
  var audit_chain_tables = __webpack_require__(48660);
  var table = __webpack_require__(27328);
  var syntax = __webpack_require__(73464);
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/values.js
  class NotKnown {
   column;
   constructor(column) {
    this.column = column;
   }
  }
  class NotRun extends Error {}
  function given(value) {
   if (value instanceof NotKnown) throw new NotRun(`depends on '${value.column}', of which it is not known here what it holds`);
   return value;
  }
  function isSpan(value) {
   return typeof value === "object" && value !== null && "ms" in value;
  }
  function isBag(value) {
   return value instanceof Map;
  }
  function isList(value) {
   return Array.isArray(value);
  }
  function textOf(value) {
   const known = given(value);
   if (known === null) return "";
   if (known instanceof Date) return known.toISOString();
   if (isSpan(known)) return String(known.ms);
   return typeof known === "object" ? JSON.stringify(plain(known)) : String(known);
  }
  function numberOf(value) {
   const known = given(value);
   if (known instanceof Date) return known.getTime();
   if (known !== null && isSpan(known)) return known.ms;
   if (typeof known === "string") return known.trim() === "" ? Number.NaN : Number(known);
   return typeof known === "number" || typeof known === "boolean" ? Number(known) : Number.NaN;
  }
  function isSame(left, right) {
   if (left === null || right === null) return false;
   if (typeof left === "string" || typeof right === "string") return textOf(left) === textOf(right);
   return compare(left, right) === 0;
  }
  function compare(left, right) {
   if (left === null || right === null) return Number(left !== null) - Number(right !== null);
   if (typeof left === "string" && typeof right === "string") return left < right ? -1 : left > right ? 1 : 0;
   const [a, b] = [ numberOf(left), numberOf(right) ];
   if (Number.isNaN(a) || Number.isNaN(b)) {
    const [one, other] = [ textOf(left), textOf(right) ];
    return one < other ? -1 : one > other ? 1 : 0;
   }
   return a - b;
  }
  function ofJson(value) {
   if (Array.isArray(value)) return value.map(ofJson);
   if (typeof value === "object" && value !== null) return new Map(Object.entries(value).map(([key, item]) => [ key, ofJson(item) ]));
   return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  }
  function plain(value) {
   if (isList(value)) return value.map(plain);
   if (isBag(value)) return Object.fromEntries([ ...value ].map(([key, item]) => [ key, plain(item) ]));
   return typeof value === "object" && value !== null ? textOf(value) : value;
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/aggregates.js
  const present = values => values.filter(value => value !== null);
  const known = values => present(values.map(given));
  const distinct = values => [ ...new Map(known(values).map(value => [ textOf(value), value ])).values() ];
  const sum = values => known(values).reduce((total, value) => total + numberOf(value), 0);
  const most = sign => values => known(values).reduce((best, value) => best === null || sign * compare(value, best) > 0 ? value : best, null);
  const of = made => ([first], each) => first ? made(each(first)) : null;
  const where = made => ([first, condition], each) => {
   if (!first || !condition) return null;
   const meets = each(condition);
   return made(each(first).filter((_, index) => given(meets[index]) === true));
  };
  const average = values => {
   const numbers = known(values);
   return numbers.length === 0 ? null : sum(numbers) / numbers.length;
  };
  const list = values => known(values).slice(0, 1e3);
  const set = values => distinct(values).slice(0, 1e3);
  const any = values => values.find(value => value instanceof NotKnown || value !== null && value !== "") ?? values[0] ?? null;
  const collected = made => ([first], each) => {
   const values = first ? each(first) : [];
   return values.find(value => value instanceof NotKnown) ?? made(values);
  };
  const aggregates = new Map(Object.entries({
   any: of(any),
   avg: of(average),
   avgif: where(average),
   count: (_args, _each, group) => group.length,
   countif: of(values => values.filter(value => given(value) === true).length),
   count_distinct: of(values => distinct(values).length),
   count_distinctif: where(values => distinct(values).length),
   dcount: of(values => distinct(values).length),
   dcountif: where(values => distinct(values).length),
   make_list: collected(list),
   make_list_if: where(list),
   makelist: collected(list),
   make_set: collected(set),
   make_set_if: where(set),
   makeset: collected(set),
   max: of(most(1)),
   maxif: where(most(1)),
   min: of(most(-1)),
   minif: where(most(-1)),
   sum: of(sum),
   sumif: where(sum),
   take_any: of(any),
   take_anyif: where(any)
  }));
  const shortNames = {
   make_list: "list",
   makelist: "list",
   make_set: "set",
   makeset: "set"
  };
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/patterns.js
  function safeRegExp(pattern) {
   const unlimited = pattern.match(/[*+}]/g)?.length ?? 0;
   if (pattern.length > 200 || unlimited > 5 || /\)[*+{?]/.test(pattern)) throw new NotRun("has a regular expression that is not run here");
   try {
    return /^\(\?i\)/.test(pattern) ? new RegExp(pattern.slice(4), "i") : new RegExp(pattern);
   } catch {
    throw new NotRun("has a regular expression that is not understood here");
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/operators.js
  function hasWord(text, word) {
   for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isEdge = index => !/[A-Za-z0-9]/.test(text[index] ?? "");
    if (isEdge(at - 1) && isEdge(at + word.length)) return true;
   }
   return word === "";
  }
  const tests = {
   contains: (text, wanted) => text.includes(wanted),
   endswith: (text, wanted) => text.endsWith(wanted),
   has: hasWord,
   hasprefix: (text, wanted) => text.split(/[^a-z0-9]+/i).some(word => word.startsWith(wanted)),
   hassuffix: (text, wanted) => text.split(/[^a-z0-9]+/i).some(word => word.endsWith(wanted)),
   startswith: (text, wanted) => text.startsWith(wanted)
  };
  function operate(operator, left, right) {
   switch (operator) {
   case "==":
    return isSame(left, right);

   case "!=":
    return !isSame(left, right);

   case "=~":
    return textOf(left).toLowerCase() === textOf(right).toLowerCase();

   case "!~":
    return textOf(left).toLowerCase() !== textOf(right).toLowerCase();

   case "<":
    return isOrdered(left, right) && compare(left, right) < 0;

   case "<=":
    return isOrdered(left, right) && compare(left, right) <= 0;

   case ">":
    return isOrdered(left, right) && compare(left, right) > 0;

   case ">=":
    return isOrdered(left, right) && compare(left, right) >= 0;

   case "matches":
    return safeRegExp(textOf(right)).test(textOf(left));

   case "+":
   case "-":
   case "*":
   case "/":
   case "%":
    return calculate(operator, left, right);

   default:
    return testText(operator, textOf(left), textOf(right));
   }
  }
  function isOrdered(left, right) {
   return left !== null && right !== null;
  }
  function testText(operator, text, wanted) {
   const plain = operator.replace(/^!/, "");
   const isExact = plain.endsWith("_cs");
   const test = tests[plain.replace(/_cs$/, "")];
   if (!test) throw new NotRun(`uses '${operator}', which is not run here`);
   const is = isExact ? test(text, wanted) : test(text.toLowerCase(), wanted.toLowerCase());
   return operator.startsWith("!") ? !is : is;
  }
  function isIn(operator, value, items) {
   const plain = operator.replace(/^!/, "");
   const is = isInPlain(plain, value, items);
   return operator.startsWith("!") ? !is : is;
  }
  function isInPlain(operator, value, items) {
   switch (operator) {
   case "between":
    {
     const [low = null, high = null] = items;
     const end = isSpan(high) && !isSpan(low) ? calculate("+", low, high) : high;
     return operate(">=", value, low) === true && operate("<=", value, end) === true;
    }

   case "in":
    return items.some(item => isSame(value, item));

   case "in~":
    return items.some(item => operate("=~", value, item) === true);

   case "has_any":
    return items.some(item => testText("has", textOf(value), textOf(item)));

   case "has_all":
    return items.every(item => testText("has", textOf(value), textOf(item)));

   default:
    throw new NotRun(`uses '${operator}', which is not run here`);
   }
  }
  function calculate(operator, left, right) {
   if (left === null || right === null) return null;
   const [a, b] = [ numberOf(left), numberOf(right) ];
   if (Number.isNaN(a) || Number.isNaN(b)) return null;
   const sign = operator === "-" ? -1 : 1;
   switch (operator) {
   case "*":
    return isSpan(left) || isSpan(right) ? {
     ms: a * b
    } : a * b;

   case "/":
    if (b === 0) return null;
    if (isSpan(left) && !isSpan(right)) return {
     ms: a / b
    };
    return isWhole(left) && isWhole(right) ? Math.trunc(a / b) : a / b;

   case "%":
    return b === 0 ? null : isSpan(left) ? {
     ms: a % b
    } : (a % b + Math.abs(b)) % b;

   default:
    if (left instanceof Date && right instanceof Date) return {
     ms: a - b
    };
    if (left instanceof Date || right instanceof Date) return new Date(a + sign * b);
    return isSpan(left) || isSpan(right) ? {
     ms: a + sign * b
    } : a + sign * b;
   }
  }
  function isWhole(value) {
   return typeof value === "number" && Number.isInteger(value);
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/expression.js
  const longest = 200;
  const textOperators = new Set("contains contains_cs has has_cs hasprefix hassuffix startswith startswith_cs endswith endswith_cs".split(" "));
  const setOperators = new Set([ "in", "in~", "has_any", "has_all", "between" ]);
  class Expressions {
   text;
   constructor(text) {
    this.text = text;
   }
   named(nodes) {
    return (0, syntax.gI)(nodes, ",").filter(part => part.length > 0).map(part => {
     const [name, equals, ...value] = part;
     return name?.kind === "name" && (0, syntax.A7)(equals, "=") ? {
      name: name.text,
      value: this.of(value)
     } : {
      value: this.of(part)
     };
    });
   }
   of(nodes) {
    const cursor = new Cursor(nodes);
    const found = this.or(cursor);
    if (!cursor.isAtEnd()) throw new NotRun("has an expression that is not understood here");
    return found;
   }
   or(cursor) {
    return expression_chain(cursor, "or", () => expression_chain(cursor, "and", () => this.comparison(cursor)));
   }
   comparison(cursor) {
    const left = this.sum(cursor);
    const node = cursor.peek();
    if (node?.kind === "sign" && /^(?:==|!=|<>|=~|!~|<=?|>=?)$/.test(node.text)) {
     cursor.next();
     const operator = node.text === "<>" ? "!=" : node.text;
     return {
      kind: "operator",
      operator,
      left,
      right: this.sum(cursor)
     };
    }
    if (node?.kind !== "name") return left;
    const word = node.text.toLowerCase();
    const plain = word.replace(/^!/, "");
    if (textOperators.has(plain)) {
     cursor.next();
     return {
      kind: "operator",
      operator: word,
      left,
      right: this.sum(cursor)
     };
    }
    if (plain === "matches") {
     cursor.next();
     if (!(0, syntax.Eo)(cursor.next(), "regex")) throw new NotRun(`uses '${word}'`);
     return {
      kind: "operator",
      operator: "matches",
      left,
      right: this.sum(cursor)
     };
    }
    if (!setOperators.has(plain)) return left;
    cursor.next();
    const group = cursor.next();
    if (!(0, syntax.IZ)(group)) throw new NotRun(`uses '${word}' in a form that is not understood here`);
    return {
     kind: "set",
     operator: word,
     value: left,
     items: this.setItems(group)
    };
   }
   setItems({items}) {
    const isRange = items.some(item => (0, syntax.A7)(item, ".."));
    if (items.some(item => (0, syntax.A7)(item, "|"))) return [ {
     kind: "query",
     nodes: items
    } ];
    return (0, syntax.gI)(items, isRange ? ".." : ",").map(part => this.of(part));
   }
   sum(cursor) {
    return binary(cursor, [ "+", "-" ], () => binary(cursor, [ "*", "/", "%" ], () => this.unary(cursor)));
   }
   unary(cursor) {
    if (!(0, syntax.A7)(cursor.peek(), "-")) return this.postfix(cursor);
    cursor.next();
    const zero = {
     kind: "literal",
     value: 0
    };
    return {
     kind: "operator",
     operator: "-",
     left: zero,
     right: this.postfix(cursor)
    };
   }
   postfix(cursor) {
    let value = this.primary(cursor);
    for (let steps = 0; ;steps++) {
     if (steps > longest) throw new NotRun("has an expression that is very long");
     const node = cursor.peek();
     if ((0, syntax.A7)(node, ".") && cursor.peek(1)?.kind === "name") {
      cursor.next();
      const key = cursor.next();
      value = {
       kind: "member",
       of: value,
       key: {
        kind: "literal",
        value: key.text
       }
      };
     } else if ((0, syntax.IZ)(node, "[")) {
      cursor.next();
      value = {
       kind: "member",
       of: value,
       key: this.of(node.items)
      };
     } else return value;
    }
   }
   primary(cursor) {
    const node = cursor.next();
    if (!node) throw new NotRun("has an expression that ends too early");
    switch (node.kind) {
    case "hole":
     throw new NotRun("has a part that is not known here");

    case "text":
     return {
      kind: "literal",
      value: this.textOf(node)
     };

    case "number":
     return {
      kind: "literal",
      value: numberIn(node.text)
     };

    case "sign":
     if (node.text === "*") return {
      kind: "star"
     };
     throw new NotRun(`has '${node.text}' where a value belongs`);

    case "group":
     return this.grouped(node);

    default:
     return this.word(node.text, cursor);
    }
   }
   grouped(node) {
    const [only] = node.items;
    if (node.open === "[" && node.items.length === 1 && only?.kind === "text") return {
     kind: "column",
     name: this.textOf(only)
    };
    if (node.open !== "(") throw new NotRun("has brackets that are not understood here");
    return node.items.some(item => (0, syntax.A7)(item, "|")) ? {
     kind: "query",
     nodes: node.items
    } : this.of(node.items);
   }
   word(name, cursor) {
    const group = cursor.peek();
    const lower = name.toLowerCase();
    if (!(0, syntax.IZ)(group)) {
     if (lower === "true" || lower === "false") return {
      kind: "literal",
      value: lower === "true"
     };
     return {
      kind: "column",
      name
     };
    }
    cursor.next();
    const written = this.text.slice(group.start + 1, group.end - 1).trim();
    switch (lower) {
    case "datetime":
    case "date":
     return {
      kind: "literal",
      value: timeIn(written)
     };

    case "time":
    case "timespan":
     return {
      kind: "literal",
      value: numberIn(written)
     };

    case "dynamic":
     return {
      kind: "literal",
      value: jsonIn(written)
     };

    case "toscalar":
    case "materialize":
     return {
      kind: "call",
      name: lower,
      args: [ {
       kind: "query",
       nodes: group.items
      } ]
     };

    default:
     return {
      kind: "call",
      name: lower,
      args: (0, syntax.gI)(group.items, ",").filter(part => part.length > 0).map(part => this.of(part))
     };
    }
   }
   textOf({text, start}) {
    const prefix = /^[hH]?(@|```|~~~)?/.exec(this.text.slice(start, start + 4))[1];
    if (prefix === "@") return text.replaceAll('""', '"').replaceAll("''", "'");
    if (prefix) return text;
    return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, escaped) => {
     if (escaped.length > 1) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
     return {
      n: "\n",
      r: "\r",
      t: "\t"
     }[escaped] ?? escaped;
    });
   }
  }
  class Cursor {
   at=0;
   nodes;
   constructor(nodes) {
    this.nodes = nodes;
   }
   peek(ahead = 0) {
    return this.nodes[this.at + ahead];
   }
   next() {
    return this.nodes[this.at++];
   }
   isAtEnd() {
    return this.at >= this.nodes.length;
   }
  }
  function expression_chain(cursor, word, operand) {
   const items = [ operand() ];
   while ((0, syntax.Eo)(cursor.peek(), word)) {
    cursor.next();
    items.push(operand());
   }
   return items.length === 1 ? items[0] : {
    kind: word === "and" ? "all" : "any",
    items
   };
  }
  function binary(cursor, signs, operand) {
   let left = operand();
   for (let steps = 0; (0, syntax.A7)(cursor.peek(), ...signs); steps++) {
    if (steps > longest) throw new NotRun("has an expression that is very long");
    const {text: operator} = cursor.next();
    left = {
     kind: "operator",
     operator,
     left,
     right: operand()
    };
   }
   return left;
  }
  const units = {
   d: 864e5,
   day: 864e5,
   days: 864e5,
   h: 36e5,
   hour: 36e5,
   hours: 36e5,
   m: 6e4,
   min: 6e4,
   minute: 6e4,
   minutes: 6e4,
   s: 1e3,
   sec: 1e3,
   second: 1e3,
   seconds: 1e3,
   ms: 1
  };
  function numberIn(text) {
   const found = /^(\d{1,15}(?:\.\d{1,9})?)([a-z]{0,7})$/.exec(text);
   const unit = found?.[2];
   if (found && unit === "") return Number(found[1]);
   if (found && unit !== void 0 && unit in units) return {
    ms: Number(found[1]) * units[unit]
   };
   const clock = /^(?:(\d{1,4})\.)?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text);
   if (!clock) throw new NotRun(`uses '${text.slice(0, 40)}'`);
   const [days, hours, minutes, seconds] = clock.slice(1).map(part => Number(part ?? 0));
   return {
    ms: days * units["d"] + hours * units["h"] + minutes * units["m"] + seconds * 1e3
   };
  }
  function timeIn(text) {
   if (text === "null") return null;
   const plain = text.replace(/^["']|["']$/g, "").trim();
   const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)Z?)?$/.exec(plain);
   if (!form) throw new NotRun(`uses the time '${plain.slice(0, 40)}'`);
   return new Date(`${form[1]}T${form[2] ?? "00:00"}Z`);
  }
  function jsonIn(text) {
   try {
    return ofJson(JSON.parse(text));
   } catch {
    throw new NotRun("has a dynamic value that is not understood here");
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/times.js
  const day = 864e5;
  function timeOf(value) {
   if (value instanceof Date) return value;
   if (typeof value === "number") return new Date(value);
   if (typeof value === "string") return value === "" ? null : readTime(value);
   return null;
  }
  function readTime(text) {
   try {
    return timeIn(text.replace(/[+-]\d{2}:\d{2}$/, ""));
   } catch {
    return null;
   }
  }
  const part = of => value => {
   const time = timeOf(value);
   return time && of(time);
  };
  const start = (time, ...parts) => new Date(Date.UTC(time.getUTCFullYear(), parts[0] ?? time.getUTCMonth(), parts[1] ?? time.getUTCDate()));
  const parts = {
   year: time => time.getUTCFullYear(),
   month: time => time.getUTCMonth() + 1,
   day: time => time.getUTCDate(),
   hour: time => time.getUTCHours(),
   minute: time => time.getUTCMinutes(),
   second: time => time.getUTCSeconds(),
   millisecond: time => time.getUTCMilliseconds()
  };
  const times_units = {
   week: 7 * day,
   day,
   hour: 36e5,
   minute: 6e4,
   second: 1e3,
   millisecond: 1
  };
  function unitOf(value) {
   const unit = times_units[textOf(value ?? null).toLowerCase()];
   if (unit === void 0) throw new NotRun("counts in months or years, which is not run here");
   return unit;
  }
  const two = number => String(number).padStart(2, "0");
  function formatted(value = null, format = null) {
   const time = timeOf(value);
   if (!time) return "";
   return textOf(format).replace(/yyyy|yy|MM|dd|HH|H|mm|ss|./g, token => {
    switch (token) {
    case "yyyy":
     return String(time.getUTCFullYear());

    case "yy":
     return two(time.getUTCFullYear() % 100);

    case "MM":
     return two(time.getUTCMonth() + 1);

    case "dd":
     return two(time.getUTCDate());

    case "HH":
     return two(time.getUTCHours());

    case "H":
     return String(time.getUTCHours());

    case "mm":
     return two(time.getUTCMinutes());

    case "ss":
     return two(time.getUTCSeconds());

    default:
     if (/[a-zA-Z]/.test(token)) throw new NotRun("has a format of times that is not run here");
     return token;
    }
   });
  }
  const clocks = new Map;
  function inZone(time, zone) {
   let clock = clocks.get(zone);
   if (!clock) {
    try {
     clock = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit"
     });
    } catch {
     throw new NotRun(`takes the time in the zone '${zone.slice(0, 60)}', which is not known`);
    }
    clocks.set(zone, clock);
   }
   const found = new Map(clock.formatToParts(time).map(({type, value}) => [ type, Number(value) ]));
   const [year, month, date, hour, minute, second] = [ "year", "month", "day", "hour", "minute", "second" ].map(type => found.get(type) ?? 0);
   return new Date(Date.UTC(year, month - 1, date, hour, minute, second));
  }
  const timeFunctions = {
   datetime_add: (unit, amount = null, value = null) => {
    const time = timeOf(value);
    return time && new Date(time.getTime() + numberOf(amount) * unitOf(unit));
   },
   datetime_diff: (unit, left, right) => {
    const [a, b] = [ timeOf(left), timeOf(right) ];
    return a && b && Math.trunc((a.getTime() - b.getTime()) / unitOf(unit));
   },
   datetime_part: (name = null, value = null) => {
    const read = parts[textOf(name).toLowerCase()];
    if (!read) throw new NotRun("takes a part of a time that is not run here");
    const time = timeOf(value);
    return time && read(time);
   },
   datetime_utc_to_local: (value, zone = null) => {
    const time = timeOf(value);
    return time && inZone(time, textOf(zone));
   },
   dayofmonth: part(time => time.getUTCDate()),
   dayofweek: part(time => ({
    ms: time.getUTCDay() * day
   })),
   endofday: part(time => new Date(start(time).getTime() + day - 1)),
   format_datetime: formatted,
   gethour: part(time => time.getUTCHours()),
   hourofday: part(time => time.getUTCHours()),
   getmonth: part(time => time.getUTCMonth() + 1),
   monthofyear: part(time => time.getUTCMonth() + 1),
   getyear: part(time => time.getUTCFullYear()),
   startofday: part(time => start(time)),
   startofmonth: part(time => start(time, time.getUTCMonth(), 1)),
   startofweek: part(time => new Date(start(time).getTime() - time.getUTCDay() * day)),
   todatetime: value => timeOf(value),
   totimespan: (value = null) => value !== null && isSpan(value) ? value : null
  };
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/functions.js
  const functions_text = of => (value = null, ...more) => of(textOf(value), ...more.map(textOf));
  const isEmpty = (value = null) => value === null || textOf(value) === "";
  const toNumber = (value = null) => {
   if (value === null) return null;
   const number = numberOf(value);
   return Number.isNaN(number) ? null : number;
  };
  const toWhole = (value = null) => {
   const number = toNumber(value);
   return number === null ? null : Math.trunc(number);
  };
  function toBool(value = null) {
   if (typeof value === "string") {
    const word = value.toLowerCase();
    return word === "true" || word === "1" ? true : word === "false" || word === "0" ? false : null;
   }
   const number = toNumber(value);
   return number === null ? null : number !== 0;
  }
  function bin(value = null, size = null) {
   const [a, b] = [ toNumber(value), toNumber(size) ];
   if (a === null || b === null || b <= 0) return null;
   const start = Math.floor(a / b) * b;
   if (value instanceof Date) return new Date(start);
   return value !== null && isSpan(value) ? {
    ms: start
   } : start;
  }
  function substring(value = null, start = 0, length) {
   const from = toWhole(start) ?? 0;
   const end = length === void 0 ? void 0 : from + (toWhole(length) ?? 0);
   return textOf(value).slice(from, end);
  }
  function split(value = null, by = null, index) {
   const parts = textOf(value).split(textOf(by)).slice(0, 1e3);
   if (index === void 0) return parts;
   const part = parts[toWhole(index) ?? 0];
   return part === void 0 ? [] : [ part ];
  }
  function parseJson(value = null) {
   if (typeof value !== "string") return value;
   try {
    return ofJson(JSON.parse(value));
   } catch {
    return value === "" ? null : value;
   }
  }
  function parsePath(value = null) {
   const whole = textOf(value);
   const at = Math.max(whole.lastIndexOf("/"), whole.lastIndexOf("\\"));
   const name = whole.slice(at + 1);
   const dot = name.lastIndexOf(".");
   return new Map([ [ "Scheme", "" ], [ "RootPath", whole.startsWith("/") ? "/" : "" ], [ "DirectoryPath", at <= 0 ? whole.slice(0, Math.max(0, at + 1)) : whole.slice(0, at) ], [ "DirectoryName", at < 0 ? "" : whole.slice(0, at).split(/[/\\]/).at(-1) ?? "" ], [ "Filename", name ], [ "Extension", dot < 0 ? "" : name.slice(dot + 1) ], [ "AlternateDataStreamName", "" ] ]);
  }
  function extract(pattern = null, group = 0, value = null) {
   return safeRegExp(textOf(pattern)).exec(textOf(value))?.[toWhole(group) ?? 0] ?? "";
  }
  const trimmed = (...sides) => (pattern = null, value = null) => {
   let left = textOf(value);
   const source = textOf(pattern);
   safeRegExp(source);
   if (sides.includes("start")) left = left.replace(new RegExp(`^(?:${source})`), "");
   return sides.includes("end") ? left.replace(new RegExp(`(?:${source})$`), "") : left;
  };
  const extreme = sign => (...args) => args.reduce((best, value) => value !== null && (best === null || sign * compare(value, best) > 0) ? value : best, null);
  function lengthOf(value = null) {
   return isList(value) ? value.length : isBag(value) ? value.size : null;
  }
  const functions = new Map(Object.entries({
   ...timeFunctions,
   abs: (value = null) => value === null ? null : Math.abs(numberOf(value)),
   array_length: (value = null) => lengthOf(value),
   bag_pack: (...args) => {
    const found = new Map;
    for (let at = 0; at + 1 < args.length; at += 2) found.set(textOf(args[at]), args[at + 1]);
    return found;
   },
   bin,
   floor: bin,
   ceiling: (value = null) => value === null ? null : Math.ceil(numberOf(value)),
   coalesce: (...args) => args.find(value => !isEmpty(value)) ?? null,
   countof: (value = null, wanted = null) => textOf(value).split(textOf(wanted)).length - 1,
   extract,
   isempty: value => isEmpty(value),
   isnotempty: value => !isEmpty(value),
   notempty: value => !isEmpty(value),
   isnull: value => (value ?? null) === null,
   isnotnull: value => (value ?? null) !== null,
   notnull: value => (value ?? null) !== null,
   max_of: extreme(1),
   min_of: extreme(-1),
   not: (value = null) => value === null ? null : value !== true,
   parse_json: parseJson,
   parse_path: parsePath,
   todynamic: parseJson,
   replace_string: (value = null, from = null, to = null) => textOf(value).replaceAll(textOf(from), () => textOf(to)),
   round: (value = null, digits = 0) => {
    const scale = 10 ** (toWhole(digits) ?? 0);
    return value === null ? null : Math.round(numberOf(value) * scale) / scale;
   },
   set_has_element: (set = null, value = null) => isList(set) && set.some(item => operate("==", item, value) === true),
   split,
   strcat: (...args) => args.map(textOf).join("").slice(0, 1e4),
   strlen: functions_text(value => value.length),
   substring,
   tobool: toBool,
   todouble: toNumber,
   toreal: toNumber,
   toint: toWhole,
   tolong: toWhole,
   tolower: functions_text(value => value.toLowerCase()),
   toupper: functions_text(value => value.toUpperCase()),
   tostring: functions_text(value => value),
   trim: trimmed("start", "end"),
   trim_end: trimmed("end"),
   trim_start: trimmed("start")
  }));
  function functionOf(name) {
   const found = functions.get(name);
   if (!found) throw new NotRun(`uses ${name}(), which is not run here`);
   return found;
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/evaluate.js
  class Evaluator {
   aggregates;
   constructor(aggregates) {
    this.aggregates = aggregates;
   }
   value(expression, place) {
    place.run.step();
    switch (expression.kind) {
    case "literal":
     return expression.value;

    case "column":
     return this.column(expression.name, place);

    case "all":
     return expression.items.every(item => given(this.value(item, place)) === true);

    case "any":
     return expression.items.some(item => given(this.value(item, place)) === true);

    case "operator":
     {
      const left = given(this.value(expression.left, place));
      return operate(expression.operator, left, given(this.value(expression.right, place)));
     }

    case "set":
     return this.inSet(expression, place);

    case "member":
     return this.member(expression, place);

    case "call":
     return this.call(expression, place);

    case "query":
     return this.single(place.run.rowsOf(expression.nodes));

    default:
     throw new NotRun("uses '*' where a value belongs");
    }
   }
   column(name, {run, rows, index, group}) {
    const value = (group ?? rows)[group ? 0 : index]?.get(name);
    if (value !== void 0) return value;
    const scalar = run.scalar(name);
    if (scalar !== void 0) return scalar;
    throw new NotRun(`reads '${name}', which is not there`);
   }
   inSet(expression, place) {
    const value = given(this.value(expression.value, place));
    const [only, ...more] = expression.items;
    const {run} = place;
    const rows = more.length > 0 ? void 0 : only?.kind === "query" ? run.rowsOf(only.nodes) : only?.kind === "column" ? run.rowsNamed(only.name) : void 0;
    const items = rows ? rows.map(row => given([ ...row.values() ][0] ?? null)) : expression.items.map(item => given(this.value(item, place))).flatMap(item => isList(item) ? item : [ item ]);
    return isIn(expression.operator, value, items);
   }
   member(expression, place) {
    const owner = this.value(expression.of, place);
    const key = given(this.value(expression.key, place));
    if (owner instanceof NotKnown) return owner;
    if (isList(owner)) return owner[numberOf(key)] ?? null;
    return isBag(owner) ? owner.get(textOf(key)) ?? null : null;
   }
   call({name, args}, place) {
    const {run, rows, index, group, sums} = place;
    const at = position => {
     const argument = args[position];
     return argument ? this.value(argument, place) : null;
    };
    const aggregate = group && this.aggregates.get(name);
    if (group && aggregate) {
     const each = expression => group.map((_, row) => this.value(expression, {
      run,
      rows: group,
      index: row
     }));
     return aggregate(args, each, group);
    }
    const neighbor = distance => rows[index + distance] && args[0] ? this.value(args[0], {
     ...place,
     index: index + distance
    }) : null;
    switch (name) {
    case "now":
     return args.length === 0 ? run.now : new Date(run.now.getTime() + numberOf(at(0)));

    case "ago":
     return new Date(run.now.getTime() - numberOf(at(0)));

    case "ingestion_time":
     return this.column("TimeGenerated", place);

    case "iff":
    case "iif":
     return given(at(0)) === true ? at(1) : at(2);

    case "case":
     for (let position = 0; position + 1 < args.length; position += 2) if (given(at(position)) === true) return at(position + 1);
     return at(args.length - 1);

    case "column_ifexists":
     {
      const column = textOf(at(0));
      return rows[index]?.get(column) ?? at(1);
     }

    case "toscalar":
     return at(0);

    case "prev":
     return neighbor(-(args[1] ? numberOf(at(1)) : 1));

    case "next":
     return neighbor(args[1] ? numberOf(at(1)) : 1);

    case "row_number":
     return index + 1;

    case "row_cumsum":
     {
      const [term] = args;
      if (!sums || !term) throw new NotRun("uses row_cumsum() where it is not run here");
      const begins = index === 0 || given(at(1)) === true;
      const total = (begins ? 0 : sums.get(term) ?? 0) + numberOf(at(0));
      sums.set(term, total);
      return total;
     }

    default:
     return functionOf(name)(...args.map((_, position) => given(at(position))));
    }
   }
   single(rows) {
    return [ ...rows[0]?.values() ?? [] ][0] ?? null;
   }
  }
  var operands = __webpack_require__(60933);
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/pipeline.js
  class Operators {
   run;
   evaluator;
   expressions;
   constructor(run, evaluator, expressions) {
    this.run = run;
    this.evaluator = evaluator;
    this.expressions = expressions;
   }
   apply({operator, nodes}, rows) {
    switch (operator) {
    case "where":
    case "filter":
     {
      const condition = this.expressions.of(nodes);
      return rows.filter((_, index) => given(this.value(condition, rows, index)) === true);
     }

    case "extend":
    case "serialize":
     return this.made(nodes, rows, true);

    case "project":
    case "print":
     return this.made(nodes, operator === "print" ? [ new Map ] : rows, false);

    case "project-away":
    case "project-keep":
     return this.select(operator === "project-keep", nodes, rows);

    case "project-rename":
     return this.rename(nodes, rows);

    case "project-reorder":
    case "render":
    case "consume":
     return rows;

    case "distinct":
     return this.distinct(nodes, rows);

    case "summarize":
     return this.summarize(nodes, rows);

    case "count":
     return [ new Map([ [ "Count", rows.length ] ]) ];

    case "sort":
    case "order":
     return this.sort((0, syntax.s2)(nodes, "by")[1] ?? [], rows);

    case "top":
     {
      const [count, by = []] = (0, syntax.s2)(nodes, "by");
      return this.sort(by, rows).slice(0, this.number(count));
     }

    case "take":
    case "limit":
     return rows.slice(0, this.number(nodes));

    case "join":
    case "lookup":
     return this.join(nodes, rows, operator === "lookup" ? "leftouter" : "innerunique");

    case "union":
     return [ ...rows, ...this.union(nodes) ];

    default:
     throw new NotRun(`uses '${operator}', which is not run here`);
    }
   }
   value(expression, rows, index) {
    return this.evaluator.value(expression, {
     run: this.run,
     rows,
     index
    });
   }
   number(nodes) {
    return numberOf(this.value(this.expressions.of(nodes), [], 0));
   }
   made(nodes, rows, keeps) {
    const columns = this.expressions.named(nodes);
    const sums = new Map;
    return rows.map((row, index) => {
     const made = new Map(keeps ? row : []);
     columns.forEach(({name, value}, position) => {
      const place = {
       run: this.run,
       rows,
       index,
       sums
      };
      made.set(name ?? nameOf(value, position), this.evaluator.value(value, place));
     });
     return made;
    });
   }
   select(keeps, nodes, rows) {
    const patterns = (0, syntax.gI)(nodes, ",").map(wildcard);
    return rows.map(row => new Map([ ...row ].filter(([name]) => patterns.some(is => is(name)) === keeps)));
   }
   rename(nodes, rows) {
    const names = new Map(this.expressions.named(nodes).flatMap(({name, value}) => {
     if (name === void 0 || value.kind !== "column") throw new NotRun("renames what is not understood here");
     return [ [ value.name, name ] ];
    }));
    return rows.map(row => new Map([ ...row ].map(([name, value]) => [ names.get(name) ?? name, value ])));
   }
   distinct(nodes, rows) {
    const isAll = nodes.length === 1 && (0, syntax.A7)(nodes[0], "*");
    const made = isAll ? rows : this.made(nodes, rows, false);
    return [ ...new Map(made.map(row => [ pipeline_keyOf([ ...row.values() ]), row ])).values() ];
   }
   summarize(nodes, rows) {
    const [before, behind = []] = (0, syntax.s2)(nodes, "by");
    const columns = this.expressions.named((0, operands.mC)(before).rest);
    const keys = this.expressions.named(behind);
    const groups = new Map;
    rows.forEach((row, index) => {
     const of = keys.map(({value}) => this.value(value, rows, index));
     const key = pipeline_keyOf(of);
     const group = groups.get(key);
     if (group) group.rows.push(row); else groups.set(key, {
      of,
      rows: [ row ]
     });
    });
    if (keys.length === 0 && groups.size === 0) groups.set("", {
     of: [],
     rows: []
    });
    return [ ...groups.values() ].map(({of, rows: group}) => {
     const made = new Map;
     keys.forEach(({name, value}, index) => {
      made.set(name ?? nameOf(value, index), of[index]);
     });
     for (const [index, column] of columns.entries()) this.aggregate(column, index, group, made);
     return made;
    });
   }
   aggregate({name, value}, index, group, made) {
    if (value.kind === "call" && /^arg_(?:max|min)$/.test(value.name)) {
     this.argument(value, group, made);
     return;
    }
    const place = {
     run: this.run,
     rows: group,
     index: 0,
     group
    };
    made.set(name ?? aggregateName(value, index), this.evaluator.value(value, place));
   }
   argument({name, args}, group, made) {
    const [by, ...others] = args;
    if (!by) return;
    const sign = name === "arg_max" ? 1 : -1;
    const values = group.map((_, index) => given(this.value(by, group, index)));
    let best = 0;
    values.forEach((value, index) => {
     if (sign * compare(value, values[best]) > 0) best = index;
    });
    if (values.length > 0) made.set(nameOf(by, 0), values[best]);
    others.forEach((other, index) => {
     if (other.kind === "star") {
      for (const [column, value] of group[best] ?? []) if (!made.has(column)) made.set(column, value);
     } else if (group.length > 0) made.set(nameOf(other, index + 1), this.value(other, group, best));
    });
   }
   sort(nodes, rows) {
    const keys = (0, syntax.gI)(nodes, ",").map(part => {
     const plain = part.filter(node => !(0, syntax.Eo)(node, "asc", "desc", "nulls", "first", "last"));
     const sign = part.some(node => (0, syntax.Eo)(node, "asc")) ? 1 : -1;
     return {
      value: this.expressions.of(plain),
      sign
     };
    });
    const sorted = rows.map((row, index) => ({
     row,
     of: keys.map(({value}) => given(this.value(value, rows, index)))
    }));
    return sorted.sort((a, b) => {
     for (const [index, {sign}] of keys.entries()) {
      const order = sign * compare(a.of[index], b.of[index]);
      if (order !== 0) return order;
     }
     return 0;
    }).map(({row}) => row);
   }
   join(nodes, rows, usual) {
    const [before, conditions = []] = (0, syntax.s2)(nodes, "on");
    const {given: parameters, rest} = (0, operands.mC)(before);
    const how = parameters.get("kind") ?? usual;
    const [source] = rest;
    const other = source?.kind === "name" ? this.run.rowsNamed(source.text) : (0, syntax.IZ)(source) ? this.run.rowsOf(source.items) : void 0;
    if (!other || rest.length > 1) throw new NotRun("joins what is not run here");
    const keys = (0, syntax.gI)(conditions, ",").map(keyOfJoin);
    const of = (row, side) => pipeline_keyOf(keys.map(names => given(row.get(names[side]) ?? null)));
    const index = new Map;
    for (const row of other) {
     const found = index.get(of(row, 1));
     if (found) found.push(row); else index.set(of(row, 1), [ row ]);
    }
    const left = how === "innerunique" ? [ ...new Map(rows.map(row => [ of(row, 0), row ])).values() ] : rows;
    const matching = row => index.get(of(row, 0)) ?? [];
    switch (how) {
    case "inner":
    case "innerunique":
     return left.flatMap(row => matching(row).map(match => this.both(row, match)));

    case "leftouter":
     return left.flatMap(row => {
      const found = matching(row);
      return found.length > 0 ? found.map(match => this.both(row, match)) : [ this.both(row, new Map([ ...other[0]?.keys() ?? [] ].map(name => [ name, null ]))) ];
     });

    case "leftsemi":
     return left.filter(row => matching(row).length > 0);

    case "anti":
    case "leftanti":
    case "leftantisemi":
     return left.filter(row => matching(row).length === 0);

    default:
     throw new NotRun(`joins by '${how}', which is not run here`);
    }
   }
   both(row, match) {
    this.run.step();
    const made = new Map(row);
    for (const [name, value] of match) made.set(row.has(name) ? `${name}1` : name, value);
    return made;
   }
   union(nodes) {
    const {given: parameters, rest} = (0, operands.mC)(nodes);
    if (parameters.has("withsource")) throw new NotRun("uses 'withsource', which is not run here");
    const parts = (0, syntax.gI)(rest, ",").map(part => {
     const [only] = part;
     const rows = part.length === 1 && only?.kind === "name" ? this.run.rowsNamed(only.text) : part.length === 1 && (0, 
     syntax.IZ)(only) ? this.run.rowsOf(only.items) : void 0;
     if (!rows) throw new NotRun("unites what is not run here");
     for (let at = 0; at < rows.length; at++) this.run.step();
     return rows;
    });
    return parts.flat();
   }
  }
  function wildcard(nodes) {
   const parts = nodes.map(node => node.kind === "group" ? void 0 : node.text);
   if (parts.length === 0 || parts.includes(void 0)) throw new NotRun("chooses columns in a way that is not run here");
   const [before = "", behind] = parts.join("").split("*", 2);
   return name => behind === void 0 ? name === before : name.length >= before.length + behind.length && name.startsWith(before) && name.endsWith(behind);
  }
  function keyOfJoin(nodes) {
   const [only] = nodes;
   if (nodes.length === 1 && only?.kind === "name") return [ only.text, only.text ];
   const names = nodes.flatMap((node, index) => node.kind === "name" && (0, syntax.A7)(nodes[index - 1], ".") ? [ node.text ] : []);
   const isPlain = (0, syntax.Eo)(nodes[0], "$left") && (0, syntax.Eo)(nodes[4], "$right") && nodes.length === 7;
   if (!isPlain || names.length !== 2) throw new NotRun("joins on what is not run here");
   return [ names[0], names[1] ];
  }
  function nameOf(value, index) {
   if (value.kind === "column") return value.name;
   if (value.kind === "member" && value.key.kind === "literal") {
    const owner = value.of.kind === "column" ? `${value.of.name}_` : "";
    return `${owner}${textOf(value.key.value)}`;
   }
   const [first] = value.kind === "call" ? value.args : [];
   if (first?.kind === "column" && value.kind === "call" && /^(?:bin|floor)$/.test(value.name)) return first.name;
   return `Column${index + 1}`;
  }
  function aggregateName(value, index) {
   if (value.kind !== "call") return nameOf(value, index);
   const [first] = value.args;
   if (value.name === "take_any" && first) return nameOf(first, index);
   const name = shortNames[value.name] ?? value.name;
   return first?.kind === "column" ? `${name}_${first.name}` : `${name}_`;
  }
  function pipeline_keyOf(values) {
   return values.map(value => value instanceof NotKnown ? `?${value.column}` : value === null ? "~" : `${typeof value} ${textOf(value)}`).join("\0");
  }
  // CONCATENATED MODULE: ./build/shared/lint/languages/kql/run/run-query.js
  const mostSteps = 2e6;
  const run_query_deepest = 40;
  function runKql(text, tables, now) {
   const query = (0, syntax.KQ)(text);
   if (!query) throw new NotRun("is very long");
   const [pipeline, ...others] = query.pipelines;
   if (!pipeline || others.length > 0) throw new NotRun("is not one query");
   return new QueryRun(text, tables, now, query.lets).result(pipeline);
  }
  class QueryRun {
   now;
   tables;
   scalars=new Map;
   operators;
   expressions;
   evaluator=new Evaluator(aggregates);
   steps=0;
   depth=0;
   constructor(text, tables, now, lets) {
    this.now = now;
    this.tables = new Map(tables);
    this.expressions = new Expressions(text);
    this.operators = new Operators(this, this.evaluator, this.expressions);
    for (const {name, value} of lets) this.bind(name, value);
   }
   step() {
    if (++this.steps > mostSteps) throw new NotRun("takes too long to run here");
   }
   scalar(name) {
    return this.scalars.get(name);
   }
   rowsNamed(name) {
    return this.tables.get(name);
   }
   rowsOf(nodes) {
    if (this.depth >= run_query_deepest) throw new NotRun("is nested very deep");
    this.depth++;
    const rows = this.result((0, syntax.gQ)(nodes));
    this.depth--;
    return rows;
   }
   result({source, stages}) {
    let rows = this.source(source, stages[0]?.operator);
    for (const stage of stages) rows = this.operators.apply(stage, rows);
    return rows;
   }
   bind(name, value) {
    if (value.some(node => (0, syntax.IZ)(node, "{"))) throw new NotRun("has a function of its own");
    const [only] = value;
    const isTable = (0, syntax.an)(value) || value.length === 1 && only?.kind === "name" && this.tables.has(only.text) || (0, 
    syntax.Eo)(only, "materialize", "union", "datatable");
    if (isTable) this.tables.set(name, this.rowsOf(value)); else {
     const expression = this.expressions.of(value);
     this.scalars.set(name, this.evaluator.value(expression, {
      run: this,
      rows: [],
      index: 0
     }));
    }
   }
   source(nodes, first) {
    const [one, two, three] = nodes;
    if (nodes.length === 0 && (first === "union" || first === "print")) return [];
    if (nodes.length === 1 && one?.kind === "name") {
     const rows = this.tables.get(one.text);
     if (!rows) throw new NotRun(`reads '${one.text}', which is not run here`);
     return rows;
    }
    if (nodes.length === 1 && (0, syntax.IZ)(one)) return this.rowsOf(one.items);
    if (nodes.length === 2 && (0, syntax.Eo)(one, "materialize") && (0, syntax.IZ)(two)) return this.rowsOf(two.items);
    if ((0, syntax.Eo)(one, "datatable") && (0, syntax.IZ)(two) && (0, syntax.IZ)(three, "[")) return this.datatable(two.items, three.items);
    throw new NotRun("reads what is not run here");
   }
   datatable(columns, cells) {
    const names = columns.flatMap((node, index) => node.kind === "name" && (0, syntax.A7)(columns[index + 1], ":") ? [ node.text ] : []);
    const values = (0, syntax.gI)(cells, ",").filter(part => part.length > 0).map(part => this.evaluator.value(this.expressions.of(part), {
     run: this,
     rows: [],
     index: 0
    }));
    const rows = [];
    for (let at = 0; names.length > 0 && at < values.length; at += names.length) rows.push(new Map(names.map((name, index) => [ name, values[at + index] ?? null ])));
    return rows;
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/transform-trial.js
  const needed = [ "caller_oid", "caller_upn", "mcp_server", "tool_name", "tool_class", "resource_accessed", "response_status" ];
  const numbers = new Set(Object.entries(table.H).flatMap(([name, type]) => type === "int" || type === "long" ? [ name ] : []));
  const times = [ "2040-01-11T10:00:00.000Z", "2040-01-11T10:05:00.000Z" ];
  const now = new Date("2040-01-11T10:06:00.000Z");
  function notFilledBy(flow, columns, fields) {
   const transform = (0, three_valued.MZ)(flow, "transformKql");
   if ((0, values_value.qv)(transform)) return "has no transformation that fills 'caller_oid'";
   const written = new Set([ ...fields ?? Object.keys(table.H), "timestamp" ]);
   const events = times.map((time, index) => eventOf(written, time, index));
   for (const form of (0, values_value.fF)(transform)) {
    if (form.kind !== "text") return "its transformation is not known here";
    try {
     const rows = runKql((0, queries.Sm)(form.text), new Map([ [ "source", events.map(sourceOf) ] ]), now);
     const why = transform_trial_compare(rows, events, columns, fields);
     if (why !== void 0) return why;
    } catch (error) {
     if (error instanceof NotRun) return `its transformation cannot be tried here: it ${error.message}`;
     throw error;
    }
   }
   return;
  }
  function eventOf(fields, time, index) {
   return new Map([ ...fields ].map(name => [ name, name === "timestamp" ? time : numbers.has(name) ? 200 + index : `${name}-${index}` ]));
  }
  function sourceOf(event) {
   return new Map([ [ "TimeGenerated", now ], [ "RawData", JSON.stringify(Object.fromEntries(event)) ], [ "Properties", new NotKnown("Properties") ] ]);
  }
  function transform_trial_compare(rows, events, columns, fields) {
   if (rows.length !== events.length) return "its transformation may leave out records";
   if (rows.some(row => !(row.get("TimeGenerated") instanceof Date))) return "its transformation gives no time";
   const wanted = needed.filter(name => name === "caller_oid" || fields?.has(name) === true && columns?.includes(name) !== false);
   const empty = wanted.find(name => rows.some((row, index) => !isFilled(row.get(name) ?? null, name, events[index])));
   return empty === void 0 ? void 0 : `its transformation does not fill '${empty}'`;
  }
  function isFilled(value, name, event) {
   if (value instanceof NotKnown || value === null) return false;
   const own = event.get(name);
   if (own !== void 0) return textOf(value) === String(own);
   return [ ...event ].some(([field, written]) => field !== "timestamp" && textOf(value) === String(written));
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/deliveries.js
  const loggerType = "microsoft.apimanagement/service/loggers";
  const hubType = "microsoft.eventhub/namespaces/eventhubs";
  const ruleType = "microsoft.insights/datacollectionrules";
  const associationType = "microsoft.insights/datacollectionruleassociations";
  const workspaceType = "microsoft.operationalinsights/workspaces";
  function deliveriesOf(resources) {
   const hubs = new named_resources.P6(resources.ofType(hubType), resources);
   return [ ...resources.ofType(loggerType) ].flatMap(logger => {
    const credentials = (0, three_valued.MZ)(logger.body, "properties.credentials");
    if ((0, values_value.qv)(credentials) || !(0, values_value.qv)((0, three_valued.MZ)(credentials, "instrumentationKey"))) return [];
    const name = (0, three_valued.MZ)(credentials, "name");
    const byName = besideOf(logger, hubs.namedBy(name));
    const byId = besideOf(logger, hubs.namedBy((0, three_valued.MZ)(logger.body, "properties.resourceId")));
    const agree = byName.filter(hub => byId.length === 0 || byId.includes(hub));
    return [ {
     logger,
     hubs: (0, values_value.qv)(name) ? byId : agree
    } ];
   });
  }
  function besideOf(resource, found) {
   return found.filter(other => (0, governance_deployment.P)(other) === (0, governance_deployment.P)(resource));
  }
  function loggerHubs(resources) {
   return deliveriesOf(resources).map(({logger, hubs}) => {
    const verdict = {
     at: (0, declaration.M)(logger),
     of: logger.place,
     label: logger.label
    };
    const [hub] = hubs;
    const notProven = because => ({
     ...verdict,
     state: "not-proven",
     because
    });
    if (!hub || logger.exists !== "yes") return notProven("its Event Hub is not declared here");
    if (hub.exists !== "yes") return notProven(`${hub.label} is not certainly deployed`);
    if (hasOtherEndpoint(logger, hub, resources)) return notProven(`its endpoint is not certainly that of the namespace of ${hub.label}`);
    if (usesRefusedKey(logger, hub, resources)) return notProven("it signs in with a key, which its namespace may refuse");
    return {
     ...verdict,
     state: "pass",
     because: `sends records to ${hub.label}`
    };
   });
  }
  function hubReaders(resources) {
   const rules = [ ...resources.ofType(ruleType) ].filter(rule => rule.exists === "yes" && (0, 
   chain.z)(rule).length > 0 && importsFromHub(rule));
   const index = new named_resources.P6(rules, resources);
   const hubs = new Set(deliveriesOf(resources).flatMap(({hubs: own}) => own));
   const associations = [ ...resources.ofType(associationType) ].filter(({exists}) => exists === "yes");
   return [ ...hubs ].map(hub => {
    const own = new named_resources.P6([ hub ], resources);
    const association = besideOf(hub, associations).find(({body}) => own.namedBy((0, 
    three_valued.MZ)(body, "scope")).length > 0 && besideOf(hub, index.namedBy((0, three_valued.MZ)(body, "properties.dataCollectionRuleId"))).length > 0);
    const verdict = {
     at: (0, declaration.M)(hub),
     of: hub.place,
     label: hub.label
    };
    const notProven = because => ({
     ...verdict,
     state: "not-proven",
     because
    });
    if (!association) return notProven("no data collection rule here imports from it");
    const unreachable = whyUnreachable(hub, resources);
    if (unreachable !== void 0) return notProven(unreachable);
    const [rule] = besideOf(hub, index.namedBy((0, three_valued.MZ)(association.body, "properties.dataCollectionRuleId")));
    if (!hasConsumerGroup((0, three_valued.MZ)(rule.body, groupOfImport), hub, resources)) return notProven(`the consumer group that ${rule.label} reads by is not declared here`);
    return {
     ...verdict,
     at: (0, declaration.M)(association),
     state: "pass",
     because: `${rule.label} imports its records`
    };
   });
  }
  const groupOfImport = "properties.dataSources.dataImports.eventHub.consumerGroup";
  function importsFromHub({body}) {
   const hub = (0, three_valued.MZ)(body, "properties.dataSources.dataImports.eventHub");
   return (0, values_value.fF)(hub).some(({kind}) => kind === "object");
  }
  function flowTargets(repository) {
   const {resources} = repository;
   const fields = (0, log_fields.D)(repository)?.names;
   const workspaces = new named_resources.P6(resources.ofType(workspaceType), resources);
   return [ ...resources.ofType(ruleType) ].filter(importsFromHub).flatMap(rule => (0, 
   chain.z)(rule).map(({value, table, at}) => {
    const verdict = {
     at: (0, three_valued.$t)(at),
     of: rule.place,
     label: rule.label
    };
    const tables = besideOf(rule, [ ...resources.ofType(audit_chain_tables.nS) ]);
    const declared = tables.find(({name}) => name?.text.text.split("/").at(-1) === table);
    if (declared?.exists !== "yes") return {
     ...verdict,
     state: "not-proven",
     because: `the table '${table}' is not declared here`
    };
    const dropped = whyDropped(rule, value);
    if (dropped !== void 0) return {
     ...verdict,
     state: "not-proven",
     because: dropped
    };
    const columns = (0, audit_chain_tables.PL)((0, three_valued.MZ)(declared.body, "properties.schema.columns"));
    const empty = notFilledBy(value, columns, fields);
    if (empty !== void 0) return {
     ...verdict,
     state: "not-proven",
     because: empty
    };
    const [id] = (0, data_flow.N)({
     rule,
     value
    });
    const [workspace] = id ? besideOf(rule, workspaces.namedBy(id)) : [];
    if (workspace && hasDailyCap(workspace)) {
     const because = `${workspace.label} may stop taking records at a daily cap`;
     return {
      ...verdict,
      state: "not-proven",
      because
     };
    }
    return workspace ? {
     ...verdict,
     state: "pass",
     because: `writes into '${table}' of ${workspace.label}`
    } : {
     ...verdict,
     state: "not-proven",
     because: "its workspace is not declared here"
    };
   }));
  }
  function hubRights(resources) {
   const rules = [ ...resources.ofType(ruleType) ].filter(rule => (0, chain.z)(rule).length > 0 && importsFromHub(rule));
   return deliveriesOf(resources).filter(({hubs}) => hubs.length > 0).flatMap(({logger, hubs}) => [ ...hasKey(logger) ? [] : [ mayWrite(logger, hubs, resources) ], ...besideOf(logger, rules).map(rule => mayReceive(rule, hubs, resources)) ]);
  }
  function hasDailyCap({body}) {
   const cap = (0, three_valued.MZ)(body, "properties.workspaceCapping.dailyQuotaGb");
   return !(0, values_value.qv)(cap) && (0, three_valued.ws)(cap) !== "-1";
  }
  function hasKey({body}) {
   return !(0, values_value.qv)((0, three_valued.MZ)(body, "properties.credentials.connectionString"));
  }
  function mayWrite(logger, hubs, resources) {
   const verdict = {
    at: (0, declaration.M)(logger),
    of: logger.place,
    label: logger.label
   };
   const actor = actorOfLogger(logger, resources);
   if (!actor) {
    const because = "it is not known here that its gateway has the identity that it signs in with";
    return {
     ...verdict,
     state: "not-proven",
     because
    };
   }
   for (const hub of hubs) {
    const right = rightAt(hub, actor, sender, resources);
    if (!right) continue;
    const because = `lets ${logger.label} send into ${hub.label}`;
    return {
     at: right.place,
     of: right.place,
     label: right.label,
     state: "pass",
     because
    };
   }
   const because = "no role in this repository certainly lets its identity send into the Event Hub";
   return {
    ...verdict,
    state: "not-proven",
    because
   };
  }
  function mayReceive(rule, hubs, resources) {
   const verdict = {
    at: (0, declaration.M)(rule),
    of: rule.place,
    label: rule.label
   };
   const actor = (0, actors.dn)(rule);
   if ((0, actors.uP)(actor)) {
    const because = "it is not known here with which identity it reads from the Event Hub";
    return {
     ...verdict,
     state: "not-proven",
     because
    };
   }
   for (const hub of hubs) {
    const right = rightAt(hub, actor, receiver, resources);
    if (!right) continue;
    const because = `lets ${rule.label} read from ${hub.label}`;
    return {
     at: right.place,
     of: right.place,
     label: right.label,
     state: "pass",
     because
    };
   }
   const because = "no role in this repository certainly lets its identity read from the Event Hub";
   return {
    ...verdict,
    state: "not-proven",
    because
   };
  }
  var log = __webpack_require__(82318);
  var loggers = __webpack_require__(15481);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-12-audit-chain.js
  const auditChainControl = {
   id: "mcp-12",
   title: "Every tool call is logged to Log Analytics through Event Hub",
   subject: "logs",
   fails: [ {
    rule: "gateway-log",
    about: ({repository}) => withoutInherited(repository, (0, log.p)(repository))
   }, {
    rule: "gateway-logger-missing"
   }, {
    rule: "gateway-logs-secrets"
   }, {
    rule: "broken-audit-chain"
   } ],
   links: [ {
    wanted: "no policy of a gateway in this repository logs calls of MCP tools",
    inRepository: ({repository}) => (0, log.p)(repository)
   }, {
    wanted: "no policy of a gateway in this repository names a logger of an Event Hub",
    inRepository: ({repository}) => (0, loggers.d)(repository)
   }, {
    wanted: "no logger of a gateway that writes into an Event Hub is declared in this repository",
    inRepository: ({repository: {resources}}) => loggerHubs(resources)
   }, {
    wanted: "no Event Hub that a logger writes into is declared in this repository",
    inRepository: ({repository: {resources}}) => hubReaders(resources)
   }, {
    wanted: "no rights on an Event Hub for records are given in this repository",
    inRepository: ({repository: {resources}}) => hubRights(resources)
   }, {
    wanted: "no data collection rule in this repository writes into a table of MCP calls",
    inRepository: ({repository}) => flowTargets(repository)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository}) => [ ...(0, chain.D)(repository), ...policiesWithoutApi(repository), ...(0, 
    token_check.C)(repository) ]
   } ],
   proof: "Each link is in the repository: a log in outbound, in on-error and before each refusal; its logger; the Event Hub; the rights to send and to receive, each of the identity that needs it; the data collection rule, its association, the table and the workspace. The namespace lets Azure Monitor in, and the transformation, run over made-up events, fills the columns.",
   fix: "Log every call in outbound and on-error, and before each refusal, with log-to-eventhub; declare its logger, the Event Hub, the table, and a data collection rule that is associated with the hub and writes into the table."
  };
  var timing = __webpack_require__(59291);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alerts/firing.js
  const notEveryRow = "does not fire on every row of its query";
  function firingOf(rule) {
   const {frequencyMinutes: everyMinutes, windowMinutes} = (0, timing.II)(rule);
   const override = (0, three_valued.MZ)(rule.body, "properties.overrideQueryTimeRange");
   const overMinutes = (0, values_value.qv)(override) ? windowMinutes : (0, timing.dp)((0, 
   three_valued.ws)(override) ?? "");
   if (!everyMinutes || !overMinutes) return "it is not known here how often it runs and how far it looks back";
   const criterion = criterionOf(rule.body);
   if (typeof criterion === "string") return criterion;
   const {limit, measure, dimensions} = criterion;
   return {
    everyMinutes,
    overMinutes,
    dimensions,
    fires: rows => [ ...grouped(rows, dimensions) ].some(group => limit(measure(group)))
   };
  }
  function criterionOf(body) {
   const all = (0, three_valued.MZ)(body, "properties.criteria.allOf");
   const [item, ...others] = (0, values_value.Dw)(all);
   if (others.length > 0 || all.kind === "list" && all.open) return "fires only where several criteria are met together";
   if (!item || (0, values_value.qv)(all)) return withoutCriteria(body);
   const periods = (0, three_valued.MZ)(item, "failingPeriods.minFailingPeriodsToAlert");
   if (!(0, values_value.qv)(periods) && (0, three_valued.ws)(periods) !== "1") {
    const times = (0, three_valued.ws)(periods);
    return times === void 0 ? "it is not known here after how many periods it fires" : `fires only where ${times} periods in a row give rows`;
   }
   const dimensions = dimensionsOf((0, three_valued.MZ)(item, "dimensions"));
   const limit = limitOf((0, three_valued.MZ)(item, "operator"), (0, three_valued.MZ)(item, "threshold"));
   const measure = measureOf(item);
   if (!dimensions) return "looks at some values of a dimension only";
   return limit && measure ? {
    limit,
    measure,
    dimensions
   } : notEveryRow;
  }
  function withoutCriteria(body) {
   const trigger = (0, three_valued.MZ)(body, "properties.trigger");
   const metric = (0, three_valued.MZ)(trigger, "metricTrigger");
   const isSentinel = (0, values_value.qv)(trigger);
   const limit = isSentinel ? limitOf((0, three_valued.MZ)(body, "properties.triggerOperator"), (0, 
   three_valued.MZ)(body, "properties.triggerThreshold")) : limitOf((0, three_valued.MZ)(trigger, "operator"), (0, 
   three_valued.MZ)(trigger, "threshold"));
   const isPlain = (0, values_value.qv)(metric) || metric.kind === "list" && metric.items.length === 0;
   return limit && isPlain ? {
    limit,
    measure: rows => rows.length,
    dimensions: []
   } : notEveryRow;
  }
  function limitOf(operator, threshold) {
   const number = (0, values_value.qv)(threshold) ? 0 : Number((0, three_valued.ws)(threshold) ?? Number.NaN);
   const name = (0, values_value.qv)(operator) ? "greaterthan" : (0, three_valued.ws)(operator)?.toLowerCase();
   if (Number.isNaN(number)) return;
   switch (name) {
   case "gt":
   case "greaterthan":
    return count => count > number;

   case "greaterthanorequal":
   case "greaterorequal":
    return count => count >= number;

   case void 0:
    return;

   default:
    return () => false;
   }
  }
  function measureOf(item) {
   const aggregation = (0, three_valued.MZ)(item, "timeAggregation");
   const isCount = (0, three_valued.cK)(aggregation, text => /^count$/i.test(text), "yes").is;
   if (isCount === "yes") return rows => rows.length;
   const name = (0, three_valued.ws)(aggregation)?.toLowerCase();
   const column = (0, three_valued.ws)((0, three_valued.MZ)(item, "metricMeasureColumn"));
   if (column === void 0 || name === void 0) return;
   return rows => {
    const values = rows.map(row => numberOf(cell(row, column)));
    switch (name) {
    case "total":
     return values.reduce((sum, value) => sum + value, 0);

    case "maximum":
     return Math.max(...values);

    case "minimum":
     return Math.min(...values);

    case "average":
     return values.reduce((sum, value) => sum + value, 0) / values.length;

    default:
     return Number.NaN;
    }
   };
  }
  function dimensionsOf(list) {
   if ((0, values_value.qv)(list)) return [];
   if (list.kind !== "list" || list.open) return;
   const names = list.items.map(item => {
    const values = (0, values_value.Dw)((0, three_valued.MZ)(item, "values")).map(three_valued.ws);
    const isAll = values.includes("*") && (0, three_valued.cK)((0, three_valued.MZ)(item, "operator"), text => /^include$/i.test(text), "yes").is === "yes";
    return isAll ? (0, three_valued.ws)((0, three_valued.MZ)(item, "name")) : void 0;
   });
   return names.every(name => name !== void 0) ? names : void 0;
  }
  function grouped(rows, dimensions) {
   const groups = new Map;
   for (const row of rows) {
    const key = dimensions.map(name => textOf(cell(row, name))).join("\0");
    const group = groups.get(key);
    if (group) group.push(row); else groups.set(key, [ row ]);
   }
   return groups.values();
  }
  function cell(row, name) {
   const value = row.get(name);
   if (value === void 0) throw new NotRun(`gives no column '${name}', which its rule asks for`);
   return value;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alerts/probes.js
  const days = [ Date.UTC(2040, 0, 11), Date.UTC(2040, 6, 14) ];
  const minute = 6e4;
  const person = {
   caller_oid: "9f3c1a52-0d7e-4b68-8f21-6c5d4e3b2a10",
   caller_upn: "robin.hale@example.net",
   caller_appid: "1b7d9e40-52c3-4a8f-9d16-7e8f9a0b1c2d"
  };
  const pipeline = {
   caller_oid: "4e8a2c61-7b9d-4f05-a3c7-5d6e7f8091a2",
   caller_upn: "",
   caller_appid: "c0a1b2d3-e4f5-4678-9a0b-1c2d3e4f5061"
  };
  const refusals = 21;
  const spread = {
   denials: 5,
   volume: 45
  };
  function denialProbes() {
   const callers = [ {
    who: "a pipeline",
    tool_class: "write",
    mcp_server: "quarry",
    tool_name: "push_stone",
    ...pipeline
   }, {
    who: "a person",
    tool_class: "read",
    mcp_server: "ledger",
    tool_name: "find_entry",
    ...person
   }, {
    who: "a person",
    tool_class: "admin",
    mcp_server: "harbor",
    tool_name: "drop_anchor",
    ...person
   }, {
    who: "a pipeline",
    tool_class: "none",
    mcp_server: "orchard",
    tool_name: "shake",
    ...pipeline
   } ];
   return callers.map(({who, ...call}) => ({
    missing: `does not find ${refusals} refusals of ${who} within ${spread.denials} minutes (tools of class ${call.tool_class})`,
    calls: spaced(refusals, spread.denials, index => ({
     ...call,
     response_status: 403,
     resource_accessed: `/yard/${index}`
    }))
   }));
  }
  function volumeProbes(server) {
   const read = {
    mcp_server: server,
    tool_name: "read_file",
    tool_class: "read",
    response_status: 200
   };
   return [ person, pipeline ].flatMap(caller => {
    const who = caller === person ? "a person" : "a pipeline";
    return [ {
     missing: `does not find 101 reads of ${who} within ${spread.volume} minutes`,
     calls: spaced(101, spread.volume, index => ({
      ...read,
      ...caller,
      resource_accessed: `/srv/plans/${index % 3}.md`
     }))
    }, {
     missing: `does not find reads of ${who} from 21 directories within ${spread.volume} minutes`,
     calls: spaced(21, spread.volume, index => ({
      ...read,
      ...caller,
      resource_accessed: `/srv/plans-${index}/a.md`
     }))
    } ];
   });
  }
  function offHoursProbes(zone) {
   const hours = days.flatMap(day => Array.from({
    length: 24
   }, (_, hour) => new Date(day + hour * 60 * minute + 30 * minute)));
   const nights = hours.filter(time => {
    const hour = inZone(time, zone).getUTCHours();
    return hour >= 22 || hour < 6;
   });
   const classes = [ "write", "admin", "secrets" ];
   return nights.flatMap((time, index) => {
    const own = index === 0 ? classes : [ "write" ];
    return own.map(tool_class => ({
     missing: `does not find a call of class ${tool_class} by a person at ${clock(time, zone)}`,
     calls: [ {
      ...person,
      mcp_server: "quarry",
      tool_name: "push_stone",
      tool_class,
      response_status: 200,
      resource_accessed: "/yard/1",
      TimeGenerated: time
     } ]
    }));
   });
  }
  function clock(time, zone) {
   return inZone(time, zone).toISOString().slice(11, 16);
  }
  function spaced(count, minutes, of) {
   const start = days[0] + 10 * 60 * minute;
   return Array.from({
    length: count
   }, (_, index) => ({
    ...of(index),
    TimeGenerated: new Date(start + Math.round(index * minutes * minute / (count - 1)))
   }));
  }
  function rowsOf(calls, columns) {
   const names = new Set([ "TimeGenerated", ...columns ]);
   return calls.map((call, index) => {
    const all = {
     ...ordinary,
     scope_used: `mcp.tools.${String(call["tool_class"])}`,
     apim_request_id: `5d0e6f2a-${index}`,
     traceparent: `00-${index}`,
     ...call
    };
    return new Map([ ...names ].map(name => [ name, Object.hasOwn(all, name) ? all[name] : new NotKnown(name) ]));
   });
  }
  const ordinary = {
   ...Object.fromEntries(Object.entries(table.H).map(([name, type]) => [ name, type === "string" ? "" : null ])),
   latency_ms: 12,
   rpc_method: "tools/call"
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alerts/trial.js
  const trial_minute = 6e4;
  const phases = [ .02, .5, .98 ];
  const mostLiterals = 40;
  function notFoundBy(query, topic, columns) {
   const firing = firingOf(query.resource);
   if (typeof firing === "string") return firing;
   const text = (0, queries.Sm)(query.text);
   const isFound = probe => isFoundBy(text, firing, probe, columns);
   try {
    const literals = literalsOf(text);
    const probes = probesOf(topic, text, literals, isFound);
    if (typeof probes === "string") return probes;
    const missed = probes.find(probe => !isFound(probe));
    if (missed) return reasonFor(missed, text, firing, columns);
    const left = literals.find(literal => {
     const probe = named(exampleOf(probes), literal, topic);
     return !isFoundBy(text, firing, probe, columns, [ .5 ]);
    });
    return left === void 0 ? void 0 : `leaves out calls with '${left.slice(0, 60)}'`;
   } catch (error) {
    if (error instanceof NotRun) return `its query cannot be tried here: it ${error.message}`;
    throw error;
   }
  }
  function probesOf(topic, text, literals, isFound) {
   switch (topic) {
   case "denials":
    return denialProbes();

   case "off-hours":
    {
     const zone = /\bdatetime_utc_to_local\s{0,9}\([^"']{0,200}["']([^"'\n]{1,60})["']/i.exec(text);
     return zone ? offHoursProbes(zone[1]) : "does not name the time zone of the people";
    }

   case "volume":
    {
     const servers = [ "filesystem", ...literals.filter(literal => /^[\w-]{0,20}(?:file|fs)/i.test(literal)) ];
     const sets = servers.map(volumeProbes);
     return sets.find(probes => isFound(probes[0])) ?? sets[0];
    }
   }
  }
  function isFoundBy(text, firing, {calls}, columns, ends = phases) {
   return ends.every(phase => runsAround(calls, firing, phase).some(now => firing.fires(rowsAt(text, firing, calls, now, columns))));
  }
  function runsAround(calls, {everyMinutes}, phase) {
   const times = calls.map(({TimeGenerated}) => TimeGenerated.getTime());
   const [first, last] = [ Math.min(...times), Math.max(...times) ];
   const every = everyMinutes * trial_minute;
   const found = [];
   for (let at = last + every * phase; at > first && found.length < 60; at -= every) found.push(new Date(at));
   return found;
  }
  function rowsAt(text, {overMinutes}, calls, now, columns) {
   const seen = calls.filter(({TimeGenerated: time}) => {
    const age = now.getTime() - time.getTime();
    return age >= 0 && age <= overMinutes * trial_minute;
   });
   const tables = [ ...columns ].map(([name, own]) => [ name, rowsOf(seen, own) ]);
   return runKql(text, new Map(tables), now);
  }
  function reasonFor(probe, text, firing, columns) {
   const onAnyRow = {
    ...firing,
    fires: rows => rows.length > 0
   };
   return isFoundBy(text, onAnyRow, probe, columns) ? "does not fire on every row of its query" : probe.missing;
  }
  function exampleOf(probes) {
   const ofPeople = probes.filter(({calls}) => calls.some(call => call["caller_upn"] !== ""));
   return ofPeople.reduce((best, probe) => probe.calls.length < best.calls.length ? probe : best);
  }
  function named({missing, calls}, name, topic) {
   const changes = {
    caller_oid: name,
    caller_appid: name,
    ...topic === "volume" ? {} : {
     mcp_server: name,
     tool_name: name
    }
   };
   return {
    missing,
    calls: calls.map(call => ({
     ...call,
     ...changes,
     resource_accessed: `${name}${String(call["resource_accessed"])}`,
     ...call["caller_upn"] !== "" && {
      caller_upn: name
     }
    }))
   };
  }
  function literalsOf(text) {
   const found = ((0, kql_tokens.$R)(text) ?? []).flatMap(token => token.kind === "text" && token.text.trim() !== "" ? [ token.text ] : []);
   return [ ...new Set(found) ].slice(0, mostLiterals);
  }
  var silent = __webpack_require__(95287);
  var unknown_columns = __webpack_require__(5469);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alert-topics.js
  const alert_topics_person = /\bisnotempty \( caller_upn/;
  const changes = /\b(?:tool_class|class|scope_used)\b (?:(?:in~? \(|==|=~|has_any \(|has|contains|endswith)[^|]{0,60}"(?:mcp\.tools\.)?write"|(?:!=|!~) "(?:mcp\.tools\.)?read")/i;
  const hour = /\b(?:hourofday|datetime_part \( "hour")/i;
  const localTime = /\bdatetime_utc_to_local \(/;
  const features = {
   "off-hours": [ {
    missing: "does not look for calls of people only (isnotempty(caller_upn))",
    has: q => alert_topics_person.test(q)
   }, {
    missing: "does not look for calls that change something (tool_class)",
    isTried: true,
    has: q => changes.test(q)
   }, {
    missing: "does not compare the hour of the day",
    isTried: true,
    has: q => hour.test(q) && /[<>]=? \d/.test(q)
   }, {
    missing: "does not take the hour in the time zone of the people",
    has: q => localTime.test(q)
   } ],
   volume: [ {
    missing: "does not count reads",
    isTried: true,
    has: q => /"read"|"read_file"/i.test(q)
   }, {
    missing: "does not count for each caller",
    has: isByCaller
   }, {
    missing: "has no limit of at most 100 reads",
    isTried: true,
    has: q => limits(q).some(n => n > 20 && n <= 100)
   }, {
    missing: "has no limit of at most 20 directories",
    isTried: true,
    has: q => /\b(?:dcount|count_distinct|count_distinctif|dcountif|distinct)\b|director/i.test(q) && /resource_accessed/.test(q) && limits(q).some(n => n > 0 && n <= 20)
   }, {
    missing: "does not look at a whole hour",
    has: (_, resource) => ((0, timing.II)(resource).windowMinutes ?? 0) >= 60
   } ],
   denials: [ {
    missing: "does not look for the status 403",
    isTried: true,
    has: q => refused.test(q)
   }, {
    missing: "does not count for each caller",
    has: isByCaller
   }, {
    missing: "has no limit",
    isTried: true,
    has: q => limits(q).some(n => n > 0 && n <= 100)
   } ]
  };
  const refused = /\bresponse_status (?:==|in \(|=~)[^|]{0,40}\b403\b/;
  function isByCaller(query, rule) {
   if (/\b(?:by|distinct) [^|]{0,300}\bcaller_(?:oid|appid)\b/.test(query)) return true;
   const firing = firingOf(rule);
   return typeof firing !== "string" && firing.dimensions.includes("caller_oid");
  }
  function limits(query) {
   return [ ...query.matchAll(/>(=?) (\d{1,6})\b/g) ].map(([, equal, number]) => Number(number) - (equal === "=" ? 1 : 0));
  }
  function alert_topics_plain({text}) {
   const tokens = (0, kql_tokens.$R)((0, queries.Sm)(text)) ?? [];
   return tokens.map(({kind, text: word}) => kind === "text" ? `"${word.replaceAll('"', "")}"` : word).join(" ");
  }
  function topicOf(query) {
   const text = alert_topics_plain(query);
   if (/\bresponse_status\w{0,2}\b[^|]{0,60}\b403\b/.test(text)) return "denials";
   if (hour.test(text)) return "off-hours";
   const isCount = /\bsummarize\b|\brow_cumsum\b/.test(text);
   return isCount && /\bresource_accessed/.test(text) && limits(text).length > 0 ? "volume" : void 0;
  }
  function alertsAbout(topic, resources) {
   const deployments = new Map;
   for (const query of (0, queries.Y5)(resources)) {
    if (query.kind !== "alert" || topicOf(query) !== topic) continue;
    const deployment = (0, governance_deployment.P)(query.resource);
    const found = deployments.get(deployment) ?? [];
    deployments.set(deployment, found);
    if (!found.some(alert_topics_isWhole)) found.push(alert_topics_judge(topic, query, resources));
   }
   return [ ...deployments.values() ].flatMap(found => found.find(alert_topics_isWhole) ?? found.flat().filter(({state}) => state !== "pass"));
  }
  function alert_topics_isWhole(verdicts) {
   return verdicts.every(({state}) => state === "pass");
  }
  function alert_topics_judge(topic, query, resources) {
   const {resource, label} = query;
   const of = resource.place;
   const at = placeOfQuery(query);
   const text = alert_topics_plain(query);
   const missing = features[topic].filter(({has}) => !has(text, resource));
   const untried = missing.filter(({isTried}) => !isTried);
   const notProven = because => ({
    at,
    of,
    label,
    state: "not-proven",
    because
   });
   if (untried.length > 0) return missing.map(feature => notProven(feature.missing));
   if (resource.exists !== "yes") return [ notProven("is not certainly deployed") ];
   const silence = (0, silent.x)(resources).filter(verdict => verdict.of === of);
   const columns = (0, unknown_columns.s)(resources).filter(verdict => isInside(verdict.at, query));
   const doubts = [ ...silence, ...columns ].filter(({state}) => state !== "pass");
   if (doubts.length > 0) return doubts;
   if (silence.length === 0 || columns.length === 0) return [ notProven("it is not known here that it reads columns that its table has") ];
   const notFound = notFoundBy(query, topic, columnsFor(query, resources));
   if (notFound !== void 0) return missing.length > 0 ? missing.map(feature => notProven(feature.missing)) : [ notProven(notFound) ];
   return [ {
    at,
    of,
    label,
    state: "pass",
    because: meaning[topic]
   }, {
    ...silence[0],
    at: (0, declaration.M)(resource)
   } ];
  }
  const meaning = {
   "off-hours": "finds writes by people outside of business hours",
   volume: "finds more than 100 reads or 20 directories of one caller in an hour",
   denials: "finds repeated refusals of one caller"
  };
  function columnsFor({flow}, resources) {
   const read = flow.reads.map(({name}) => name);
   return new Map([ ...(0, audit_chain_tables.bP)(resources) ].map(([name, {columns}]) => [ name, columns ?? [ ...Object.keys(table.H), ...read ] ]));
  }
  function placeOfQuery({text}) {
   return {
    file: text.text.file,
    range: text.text.range()
   };
  }
  function isInside({file, range}, query) {
   const whole = placeOfQuery(query);
   return file === whole.file && range.start >= whole.range.start && range.start <= whole.range.end;
  }
  function verdictsOnTopic(topic, resources, verdicts) {
   const own = (0, queries.Y5)(resources).filter(query => topicOf(query) === topic);
   return verdicts.filter(({at, of, related = []}) => own.some(query => isInside(at, query) || of === query.resource.place && query.kind === "alert" || related.some(place => place.at === query.resource.place)));
  }
  var table_plans = __webpack_require__(32012);
  var windows = __webpack_require__(66950);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/alert-control.js
  function alertControl(row) {
   const {id, title, proof, topic, detection} = row;
   const about = (rule, judge) => ({
    rule,
    about: ({repository: {resources}}) => verdictsOnTopic(topic, resources, judge(resources))
   });
   return {
    id,
    title,
    subject: "logs",
    proof,
    fails: [ about("silent-alert", silent.x), about("unknown-log-column", unknown_columns.s), about("alert-window", windows.a), {
     rule: "broken-audit-chain",
     about: ({repository: {resources}}) => (0, table_plans.B)(resources)
    } ],
    links: [ {
     wanted: "no alert rule with such a query is declared in this repository",
     inRepository: ({repository: {resources}}) => alertsAbout(topic, resources)
    }, {
     wanted: "",
     mayBeAbsent: true,
     inRepository: ({repository: {resources}}) => (0, table_plans.B)(resources)
    } ],
    fix: `Declare an alert rule that is enabled, notifies an action group and runs such a query over MCPAuditLog_CL. \`mcp-gatehouse detect --emit terraform --detections ${detection}\` writes one.`
   };
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-13-off-hours-alert.js
  const offHoursAlert = alertControl({
   id: "mcp-13",
   title: "An alert reports writes by people outside business hours",
   proof: "An enabled rule reads the workspace of the records and sends to an action group that has a receiver, nothing mutes it for longer than an hour or suppresses it, and its identity may read the workspace. Its query is run over made-up records of people who write at night, in a named time zone, and finds each of them.",
   topic: "off-hours",
   detection: "off-hours-write"
  });
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-14-volume-alert.js
  const volumeAlert = alertControl({
   id: "mcp-14",
   title: "An alert reports more than 100 reads or 20 directories in an hour",
   proof: "The same, with a query that finds 101 reads of one caller, and reads from 21 directories, spread over 45 minutes.",
   topic: "volume",
   detection: "high-volume-files"
  });
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-15-denials-alert.js
  const denialsAlert = alertControl({
   id: "mcp-15",
   title: "An alert reports repeated refusals of one caller",
   proof: "The same, with a query that finds 21 answers with status 403 to one caller within five minutes, whatever the caller, the server and the class of the tools.",
   topic: "denials",
   detection: "repeated-denials"
  });
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/checklist/offboarding-steps.js
  const leaving = /\boff-?\s?board|\b(?:leavers?|departing|departures?)\b|\bleaves? (?:the )?(?:company|organi[sz]ation|firm|team)/i;
  const step = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]/;
  const heading = /^(?:#{1,6}|={1,6})[ \t](.*)$/;
  const isDenied = text => /\b(?:do not|don't|does not|doesn't|never|no need to|not (?:needed|required|necessary)|skip)\b/i.test(text);
  const revokesConsent = text => /\bconsents?\b|oauth2PermissionGrants/i.test(text) && /\b(?:revok\w{1,4}|remov\w{1,4}|delet\w{1,4}|withdraw\w{0,4}|end|cancel\w{0,4})\b/i.test(text);
  const checksRunners = text => /\brunners?\b|\bbuild agents?\b/i.test(text) && /\b(?:tokens?|credentials?|secrets?|keys?|PATs?|environment variables?)\b/i.test(text) && /\b(?:verif\w{1,4}|check\w{0,3}|scan\w{0,4}|audit\w{0,3}|inspect\w{0,3}|search\w{0,3}|remov\w{1,4}|delet\w{1,4}|clear\w{0,3}|rotat\w{1,4}|revok\w{1,4})\b/i.test(text);
  function offboardingSteps(documents) {
   for (const {path, text} of documents) {
    if (!leaving.test(text) && !leaving.test(path)) continue;
    const found = inDocument(new source.sC(path, text));
    if (found) return found;
   }
   return [];
  }
  function inDocument(file) {
   let isAbout = leaving.test(file.path);
   let consent;
   let runners;
   const lines = file.text.split("\n");
   let at = 0;
   for (const line of lines) {
    const start = at;
    at += line.length + 1;
    if (line.length > 2e3) continue;
    const title = heading.exec(line)?.[1];
    if (title !== void 0) {
     isAbout = leaving.test(title) || leaving.test(file.path);
     if (isAbout && !leaving.test(file.path)) [consent, runners] = [ void 0, void 0 ];
     continue;
    }
    const sign = isAbout ? step.exec(line) : null;
    if (!sign) continue;
    const text = line.slice(sign[0].length);
    const place = {
     file,
     range: {
      start,
      end: start + line.length
     }
    };
    const verdict = because => ({
     state: "pass",
     at: place,
     of: place,
     label: "offboarding checklist",
     because
    });
    if (isDenied(text)) continue;
    const [ends, checks] = [ revokesConsent(text), checksRunners(text) ];
    if (ends && !checks) consent ??= verdict("has a step that revokes consent");
    if (checks && !ends) runners ??= verdict("has a step that checks runners for credentials");
    if (consent && runners) return [ consent, runners ];
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-16-offboarding.js
  const offboarding = {
   id: "mcp-16",
   title: "The offboarding checklist revokes consent for the gateway and audits the credentials of runners",
   subject: "documents",
   fails: [],
   links: [ {
    wanted: "no offboarding checklist in this repository has a step that revokes consent and one that checks runners for credentials",
    inRepository: ({documents}) => offboardingSteps(documents)
   } ],
   proof: "A document on offboarding has a step that revokes consent and another one that checks runners for credentials.",
   fix: "Write an offboarding checklist with a step that revokes consent for the MCP gateway, and a step that checks runners for credentials of the person who left. `mcp-gatehouse offboard` fills one in."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-hardening.js
  const mcpHardening = [ noServersOnWorkstations, ownSubnetAndIdentity, serverTag, identityPolicy, subnetPolicy, gatewayChecksTokens, separateScopesControl, noPeopleForSecrets, rateLimitControl, federationOnly, federatedSubjects, auditChainControl, offHoursAlert, volumeAlert, denialsAlert, offboarding ];
  // CONCATENATED MODULE: ./build/shared/checklist/controls/index.js
  const checklists = {
   "mcp-hardening": mcpHardening,
   "ai-pipeline": aiPipeline
  };
 }),
 51014: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   OP: () => figureText,
   cK: () => figureChanges,
   h5: () => figuresOf
  });
  function figuresOf(inventory, records) {
   return {
    servers: inventory.length,
    serversWithStoredCredential: inventory.filter(({credential}) => credential === "stored").length,
    ...records && {
     records
    }
   };
  }
  const rows = [ {
   id: "servers",
   title: "MCP servers in client configurations, pipelines and scripts",
   unit: "servers",
   basis: "the inventory of the repository (`lint --inventory`); servers that are only deployed are not in it",
   value: ({servers}) => servers
  }, {
   id: "stored-credentials",
   title: "Of these, servers with a credential in plain text",
   unit: "servers",
   basis: "the same inventory; whether such a credential is that of a person, its text does not say",
   value: ({serversWithStoredCredential}) => serversWithStoredCredential
  }, {
   id: "calls-logged",
   title: "Calls of pipelines that the gateway's log has",
   unit: "percent",
   basis: "records of both sides: the gateway's log and the audit files of `call`",
   value: ({records}) => records?.logged && percent(records.logged.calls, records.logged.of)
  }, {
   id: "calls-refused",
   title: "Calls that the gateway refused (403)",
   unit: "calls",
   basis: "records: the gateway's log, else the audit files of `call`",
   value: ({records}) => records?.refusedCalls
  }, {
   id: "violations-blocked",
   title: "Policy violations that Azure Resource Manager blocked",
   unit: "violations",
   basis: "the activity log of the subscription: neither the repository nor records show it",
   command: "az monitor activity-log list --offset 30d --query \"length([?operationName.value=='Microsoft.Authorization/policies/deny/action'])\"",
   value: () => {}
  }, {
   id: "time-to-detect",
   title: "Mean time from the first read of a file-system anomaly to its alert",
   unit: "minutes",
   basis: "records in which `high-volume-files` finds something; the interval of the alert rule comes on top",
   value: ({records}) => records?.minutesToDetect
  } ];
  function figureChanges(before, after) {
   return rows.map(({value, ...row}) => ({
    ...row,
    before: (before && value(before)) ?? null,
    after: (after && value(after)) ?? null
   }));
  }
  function percent(part, whole) {
   return Math.floor(part / whole * 1e3) / 10;
  }
  function figureText(value, unit) {
   if (value === null) return "not known";
   if (unit === "percent") return `${value} %`;
   return unit === "minutes" ? `${value} ${value === 1 ? "minute" : "minutes"}` : String(value);
  }
 }),
 75515: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => runChecklist
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var lint = __webpack_require__(15367);
  var suppression_baseline = __webpack_require__(16981);
  var baseline_file = __webpack_require__(22296);
  var version = __webpack_require__(67416);
  var credentials = __webpack_require__(35376);
  var drafts = __webpack_require__(40323);
  // CONCATENATED MODULE: ./build/shared/checklist/accepted-findings.js
  function acceptedFindings({findings, silenced = []}, {off, baseline, fileExists}) {
   const known = new Set((0, suppression_baseline.XZ)(findings, baseline, fileExists).known);
   const kept = findings.map(finding => {
    if (off.has(finding.ruleId)) return {
     finding,
     accepted: {
      reason: "the configuration turns the rule off"
     }
    };
    if (known.has(finding)) return {
     finding,
     accepted: {
      reason: "it is in the baseline"
     }
    };
    return {
     finding
    };
   });
   return [ ...kept, ...silenced.map(ofSilenced) ].sort(inOrderOfPlace);
  }
  function ofSilenced({finding, reason, until}) {
   return {
    finding,
    accepted: {
     reason: reason === void 0 ? "it is in the baseline" : (0, credentials.f$)(reason),
     ...until !== void 0 && {
      until
     }
    }
   };
  }
  function inOrderOfPlace(a, b) {
   return (0, drafts.al)(a.finding, b.finding);
  }
  var discover = __webpack_require__(69257);
  var path_matcher = __webpack_require__(72518);
  var read_text = __webpack_require__(83351);
  var subjects = __webpack_require__(66302);
  // CONCATENATED MODULE: ./build/shared/checklist/documents.js
  async function readDocuments(root, paths, config) {
   const isExcluded = await (0, path_matcher.k)(config.exclude);
   const files = await (0, discover.k4)(root, paths, file => (0, subjects.B)("documents", file) && !isExcluded(file));
   return files.flatMap(({path: file, problem}) => {
    if (problem !== void 0 || !(0, subjects.B)("documents", file)) return [];
    const content = (0, read_text.yR)(external_node_path_.join(root, file));
    return "text" in content ? [ {
     path: file,
     text: content.text
    } ] : [];
   });
  }
  // CONCATENATED MODULE: ./build/shared/checklist/evaluate-control.js
  function evaluateControl(control, facts, seen, {findings, unreadable}) {
   const {id, title, fix, outside, links, subject} = control;
   const failures = failuresOf(control, facts, findings);
   if (failures.length > 0) return {
    id,
    title,
    verdict: "FAIL",
    evidence: failures,
    missing: [],
    fix
   };
   const judged = links.map(link => judge(link, seen.get(link) ?? []));
   const missing = [ ...judged.flatMap(each => each.missing), ...unreadable.filter(({file}) => links.length > 0 && (0, 
   subjects.B)(subject, file)).map(({file, reason}) => clause(`${file} cannot be read in full: ${reason}`)) ];
   const evidence = withoutRepeats(judged.flatMap(each => each.evidence));
   if (links.length > 0 && missing.length === 0 && evidence.length > 0) return {
    id,
    title,
    verdict: "PASS",
    evidence,
    missing: []
   };
   if (outside) return {
    id,
    title,
    verdict: "OUT_OF_REPO",
    evidence: [],
    missing: [ outside.missing ],
    fix,
    command: outside.command
   };
   return {
    id,
    title,
    verdict: "NOT_PROVEN",
    evidence: [],
    missing: [ ...new Set(missing) ],
    fix
   };
  }
  function failuresOf({fails}, facts, findings) {
   const proven = fails.flatMap(({rule, about, only}) => {
    const own = findings.filter(({finding}) => finding.ruleId === rule);
    if (own.length === 0) return [];
    const places = about && new Set(about(facts).filter(isFail).map(placeOf));
    return own.filter(({finding}) => {
     const {file, line, column} = finding.location;
     return (!places || places.has(`${file}:${line}:${column}`)) && (!only || only(finding, facts));
    });
   });
   return proven.sort(inOrderOfPlace).map(({finding, accepted}) => ({
    message: clause(finding.message),
    file: finding.location.file,
    line: finding.location.line,
    ruleId: finding.ruleId,
    ...accepted && {
     accepted
    }
   }));
  }
  const isFail = ({state}) => state === "fail";
  function placeOf({at: {file, range}}) {
   const {line, column} = file.position(range.start);
   return `${file.path}:${line}:${column}`;
  }
  function judge({wanted, mayBeAbsent, oneIsEnough}, verdicts) {
   const passes = verdicts.filter(({state}) => state === "pass");
   const others = verdicts.filter(({state}) => state !== "pass");
   const isEnough = oneIsEnough && passes.length > 0;
   const missing = (isEnough ? [] : others).map(verdict => {
    const {file, line} = evidenceOf(verdict);
    return clause(`${sentenceOf(verdict)} (${file}:${line})`);
   });
   if (verdicts.length === 0 && !mayBeAbsent) return {
    evidence: [],
    missing: [ clause(wanted) ]
   };
   return {
    evidence: passes.map(evidenceOf),
    missing
   };
  }
  function evidenceOf(verdict) {
   const {file, range} = verdict.at;
   return {
    message: clause(sentenceOf(verdict)),
    file: file.path,
    line: file.position(range.start).line
   };
  }
  function sentenceOf({label, because}) {
   return `${label}: ${because}`;
  }
  function clause(text) {
   return (0, credentials.f$)(text);
  }
  function withoutRepeats(all) {
   const seen = new Set;
   return all.filter(({message, file, line}) => {
    const key = `${file}:${line} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
   });
  }
  var figures = __webpack_require__(51014);
  var facts = __webpack_require__(71663);
  var resource = __webpack_require__(796);
  // CONCATENATED MODULE: ./build/shared/checklist/observer.js
  const nothing = {
   subjects: [],
   pullRequestLogIns: [],
   servers: [],
   policyFiles: [],
   resources: new resource.EC([])
  };
  class Observer {
   perDocument;
   seen=new Map;
   found=nothing;
   constructor(controls) {
    this.perDocument = controls.flatMap(({links}) => links).flatMap(link => link.inDocument ? [ [ link, link.inDocument ] ] : []);
   }
   get repository() {
    return this.found;
   }
   get verdicts() {
    return this.seen;
   }
   get group() {
    const id = "checklist";
    return {
     name: id,
     ids: [ id ],
     needs: {
      kinds: facts.Q8,
      acrossFiles: true,
      scripts: /[a-z]/i,
      infrastructure: /azurerm|azuread|azapi|github_|Microsoft\.|kubernetes|apiVersion/i
     },
     load: async () => [ {
      id,
      severity: "note",
      check: (facts, _report, config) => {
       for (const [link, look] of this.perDocument) this.add(link, look(facts, config));
      },
      checkAll: (repository, _report, _config) => {
       this.found = repository;
      }
     } ]
    };
   }
   add(link, verdicts) {
    if (verdicts.length === 0) return;
    this.seen.set(link, [ ...this.seen.get(link) ?? [], ...verdicts ]);
   }
  }
  // CONCATENATED MODULE: ./build/shared/checklist/run-checklist.js
  async function runChecklist(options) {
   const {root, paths, config, controls, checklist} = options;
   const needed = new Set(controls.flatMap(({fails}) => fails.map(({rule}) => rule)));
   const observer = new Observer(controls);
   const result = await (0, lint.u)({
    ...options,
    config: withAllRules(config),
    ruleIds: needed,
    observers: [ observer.group ]
   });
   const name = config.baseline ?? ((0, baseline_file.j8)(root) ? baseline_file.$P : void 0);
   const findings = acceptedFindings(result, {
    off: new Set(Object.keys(config.rules).filter(id => config.rules[id] === "off")),
    baseline: name === void 0 ? [] : await (0, suppression_baseline.mF)((0, baseline_file._S)(root, name)),
    fileExists: file => external_node_fs_.existsSync(external_node_path_.join(root, file))
   });
   const facts = {
    repository: observer.repository,
    config,
    inventory: result.inventory,
    documents: await readDocuments(root, paths, config)
   };
   const results = controls.map(control => {
    const seen = new Map(control.links.map(link => [ link, [ ...observer.verdicts.get(link) ?? [], ...link.inRepository?.(facts) ?? [] ] ]));
    return evaluateControl(control, facts, seen, {
     findings,
     unreadable: result.unreadable
    });
   });
   return {
    schemaVersion: 1,
    tool: {
     name: version.U,
     version: version.r
    },
    checklist,
    summary: summaryOf(results),
    controls: results,
    figures: (0, figures.h5)(result.inventory, options.records)
   };
  }
  function withAllRules(config) {
   return {
    ...config,
    rules: {},
    minConfidence: "low"
   };
  }
  function summaryOf(results) {
   const count = wanted => results.filter(({verdict}) => verdict === wanted).length;
   return {
    fail: count("FAIL"),
    pass: count("PASS"),
    notProven: count("NOT_PROVEN"),
    outOfRepo: count("OUT_OF_REPO")
   };
  }
 }),
 66302: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B: () => mayHold,
   b: () => isPipelineFile
  });
  const pipelineFolder = /(?:^|\/)(?:\.github|\.azuredevops|\.azure-pipelines|\.pipelines?)\//i;
  const infrastructure = /\.(?:tf|tofu|tfvars|bicep|bicepparam|json|ya?ml|sh|bash|ps1)$/i;
  const gatewayPolicy = /\.xml$/i;
  const query = /\.(?:kql|csl)$/i;
  function isPipelineFile(file) {
   const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
   return pipelineFolder.test(file) || name.startsWith("azure-pipelines") && isYaml(name);
  }
  function mayHold(subject, file) {
   switch (subject) {
   case "deployment":
    return infrastructure.test(file) && !isPipelineFile(file);

   case "gateway":
    return mayHold("deployment", file) || gatewayPolicy.test(file);

   case "logs":
    return mayHold("gateway", file) || query.test(file);

   case "pipelines":
    return isYaml(file);

   case "clients":
    return /\.(?:jsonc?|toml|ya?ml)$/i.test(file);

   case "documents":
    return /\.(?:md|markdown|mdx|adoc|asciidoc|rst)$/i.test(file);
   }
  }
  function isYaml(file) {
   return /\.ya?ml$/i.test(file);
  }
 })
};
