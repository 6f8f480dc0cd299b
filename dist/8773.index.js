export const id = 8773;

export const ids = [ 8773 ];

export const modules = {
 74503: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   s: () => checklists
  });
  var open_network = __webpack_require__(40325);
  var unattached = __webpack_require__(97805);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-01-network-segmentation.js
  const networkSegmentation = {
   id: "ai-01",
   title: "Network rules let in named sources only, and stand before a network",
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
   } ],
   proof: "Every inbound rule names its sources, and every network security group is attached.",
   fix: "Let each inbound rule name its source, deny the rest, and attach the group to its subnet."
  };
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var declaration = __webpack_require__(95965);
  var reach = __webpack_require__(44011);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/closed-stores.js
  const networkRules = {
   "microsoft.cognitiveservices/accounts": "properties.networkAcls",
   "microsoft.containerregistry/registries": "properties.networkRuleSet",
   "microsoft.documentdb/databaseaccounts": "properties.networkAcls",
   "microsoft.eventhub/namespaces": "properties.networkRuleSets",
   "microsoft.keyvault/vaults": "properties.networkAcls",
   "microsoft.machinelearningservices/workspaces": "properties.networkAcls",
   "microsoft.search/searchservices": "properties.networkRuleSet",
   "microsoft.sql/servers": "properties.networkAcls",
   "microsoft.storage/storageaccounts": "properties.networkAcls"
  };
  function closedStores(resources) {
   return [ ...resources.ofType(...Object.keys(networkRules)) ].map(store => {
    const {label, place: of, body, type} = store;
    const access = (0, three_valued.MZ)(body, "properties.publicNetworkAccess");
    const rules = (0, three_valued.MZ)(body, networkRules[type]);
    const action = (0, three_valued.MZ)(rules, "defaultAction");
    if ((0, reach.d6)(access).is === "yes") return {
     at: (0, three_valued.$t)(access),
     of,
     label,
     state: "pass",
     because: "has no public network access"
    };
    if ((0, three_valued.cK)(action, text => /^deny$/i.test(text)).is === "yes") return {
     at: (0, three_valued.$t)(action),
     of,
     label,
     state: "pass",
     because: "lets in named networks alone"
    };
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
  const keys = {
   "microsoft.cognitiveservices/accounts": ({body}) => [ (0, three_valued.MZ)(body, "properties.disableLocalAuth"), "yes" ],
   "microsoft.documentdb/databaseaccounts": ({body}) => [ (0, three_valued.MZ)(body, "properties.disableLocalAuth"), "yes" ],
   "microsoft.eventhub/namespaces": ({body}) => {
    const own = (0, three_valued.MZ)(body, "properties.disableLocalAuth");
    return (0, values_value.qv)(own) ? [ (0, three_valued.MZ)(body, "properties.localAuthenticationEnabled"), "no" ] : [ own, "yes" ];
   },
   "microsoft.keyvault/vaults": ({body}) => [ (0, three_valued.MZ)(body, "properties.enableRbacAuthorization"), "yes" ],
   "microsoft.search/searchservices": ({body}) => [ (0, three_valued.MZ)(body, "properties.disableLocalAuth"), "yes" ],
   "microsoft.storage/storageaccounts": ({body}) => [ (0, three_valued.MZ)(body, "properties.allowSharedKeyAccess"), "no" ]
  };
  function identityStores(resources) {
   return [ ...resources.ofType(...Object.keys(keys)) ].map(store => {
    const {label, place: of} = store;
    const [value, wanted] = keys[store.type](store);
    const is = (0, values_value.qv)(value) ? "unknown" : (wanted === "yes" ? (0, three_valued.Hn)(value) : (0, 
    three_valued.AU)((0, three_valued.Hn)(value))).is;
    return is === "yes" ? {
     at: (0, three_valued.$t)(value),
     of,
     label,
     state: "pass",
     because: "roles alone decide who reads it"
    } : {
     at: (0, declaration.M)(store),
     of,
     label,
     state: "not-proven",
     because: "it is not known here that no key of its own opens it"
    };
   });
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
  var unencrypted_endpoints = __webpack_require__(23107);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/ai-04-tls.js
  const tls = {
   id: "ai-04",
   title: "Every endpoint of an MCP server and of its gateway takes calls over TLS only",
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
   } ],
   proof: "Every endpoint of an MCP server, and every address at which a gateway calls one, uses TLS.",
   fix: "Use https in every address, TLS 1.2 or later, and certificates that are verified."
  };
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
  var inputs = __webpack_require__(42887);
  var minting = __webpack_require__(49836);
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/vault-reads.js
  function vaultReads({pipeline, file}) {
   return (pipeline?.jobs ?? []).flatMap(({steps}) => steps).flatMap(step => {
    const range = readIn(step);
    if (!range) return [];
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
   const seen = new Set;
   return (pipeline?.expressions ?? []).flatMap(({text}) => {
    const name = /\bsecrets\.([a-z_]\w{0,200})/i.exec(text.text)?.[1];
    if (name === void 0 || isNoSecret(name) || seen.has(name)) return [];
    seen.add(name);
    const at = {
     file,
     range: text.range()
    };
    const because = "is a secret that the CI system stores";
    return [ {
     at,
     of: at,
     label: name,
     state: "not-proven",
     because
    } ];
   });
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
   proof: "A pipeline reads secrets from Key Vault, and no workflow takes others from the store of the CI system.",
   fix: "Read the secret in the step that needs it, from Key Vault with the identity of the job. Take it out of files, variables, command lines and outputs."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/code-scans.js
  const scanners = {
   static: {
    what: "code is analysed",
    uses: /^(?:github\/codeql-action\/analyze|(?:returntocorp|semgrep)\/semgrep-action|sonarsource\/.{1,60}|securego\/gosec|pycqa\/bandit-action|pyupio\/bandit|microsoft\/security-devops-action|checkmarx\/.{1,60}|veracode\/.{1,60}|advancedsecurity-codeql-analyze|sonar(?:qube|cloud)analyze|microsoftsecuritydevops|checkmarx.{0,40}|veracode.{0,40}|fortify.{0,40})$/,
    commands: /^(?:semgrep (?:ci|scan|--config)|codeql (?:database|analyze)|bandit |gosec |sonar-scanner\b|brakeman\b|njsscan |snyk code test)/
   },
   dynamic: {
    what: "the running application is tested",
    uses: /^(?:zaproxy\/action-(?:baseline|full-scan|api-scan|af)|stackhawk\/hawkscan-action|projectdiscovery\/nuclei-action|owaspzap.{0,40}|rapid7\/insightappsec-.{1,40})$/,
    commands: /^(?:zap-(?:baseline|full-scan|api-scan)\.py|zap\.sh|nuclei |dastardly|schemathesis run)/
   },
   dependencies: {
    what: "dependencies are checked for known weaknesses",
    uses: /^(?:actions\/dependency-review-action|google\/osv-scanner-(?:action|reusable-workflow)(?:\/.{1,60})?|pypa\/gh-action-pip-audit|golang\/govulncheck-action|snyk\/actions(?:\/.{1,30})?|rustsec\/audit-check|dependency-check\/dependency-check_action|advancedsecurity-dependency-scanning|snyksecurityscan|dependency-check-build-task|whitesource.{0,40}|mend.{0,40})$/,
    commands: /^(?:npm audit|yarn (?:npm )?audit|pnpm audit|pip-audit|osv-scanner|govulncheck|cargo audit|bundle audit|bundle-audit|dotnet list package --vulnerable|trivy (?:fs|repo|filesystem|repository)|snyk test|safety (?:check|scan)|grype dir:|dependency-check)/
   }
  };
  function codeScans(kind) {
   return ({pipeline, file}) => {
    if (!pipeline || pipeline.kind === "action" || pipeline.kind === "template") return [];
    return pipeline.jobs.flatMap(({steps}) => steps).flatMap(step => {
     const range = scanIn(step, scanners[kind]);
     if (!range) return [];
     const label = step.job.id === "" ? "a job" : `job '${step.job.id}'`;
     const verdict = {
      at: {
       file,
       range
      },
      of: {
       file,
       range: step.range
      },
      label
     };
     const doubt = doubtOf(step, pipeline);
     return [ doubt === void 0 ? {
      ...verdict,
      state: "pass",
      because: scanners[kind].what
     } : {
      ...verdict,
      state: "not-proven",
      because: doubt
     } ];
    });
   };
  }
  function scanIn({uses, script}, {uses: names, commands}) {
   const name = uses?.path ? `${uses.name}/${uses.path}` : uses?.name;
   if (uses && name !== void 0 && names.test(name)) return uses.text.range();
   const found = (script?.commands?.commands ?? []).find(command => {
    const words = (0, minting.Sf)(command).slice(1);
    return commands.test(`${(0, minting.oQ)(command)} ${words.map(({text}) => text.text).join(" ")}`);
   });
   return found?.range;
  }
  const byItself = /^(?:push|pull_request|pull_request_target|merge_group|schedule|trigger|pr|schedules)$/;
  const always = new Set([ "always()", "success()", "!cancelled()", "succeeded()", "succeededOrFailed()" ]);
  function isAlways(condition) {
   return always.has(condition.replace("${{", "").replace("}}", "").replaceAll(" ", "").trim());
  }
  function doubtOf(step, {triggers, system}) {
   const conditions = [ step.condition, step.job.condition ];
   if (step.mayBeDisabled || conditions.some(text => text && !isAlways(text.text))) return "scans under a condition only";
   const isStarted = triggers.some(({name}) => byItself.test(name));
   const isDefault = system === "azure" && triggers.length === 0;
   return isStarted || isDefault ? void 0 : "scans only when somebody starts it";
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
   proof: "A step analyses the code, in a pipeline that starts by itself and without a condition.",
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
   proof: "A step tests the running application, in a pipeline that starts by itself and without a condition.",
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
   proof: "A step checks dependencies, in a pipeline that starts by itself and without a condition.",
   fix: "Add a step that checks dependencies (dependency review, osv-scanner, npm audit or the like) to a pipeline that runs with every change."
  };
  var values_items = __webpack_require__(33113);
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
   fix: "Protect the branches from which is deployed: a pull request with at least one review, and checks that must pass.",
   outside: {
    missing: "the rules of the branches, which are settings of the repository",
    command: "gh api repos/{owner}/{repo}/rules/branches/main"
   }
  };
  var image_pushes = __webpack_require__(36410);
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/image-checks.js
  function imageScans(facts) {
   return verdictsOf(facts, ({isScanned}) => isScanned, "scans before the push");
  }
  function imageSignatures(facts) {
   return verdictsOf(facts, ({isSigned}) => isSigned, "signs what is pushed");
  }
  function verdictsOf({pipeline, file}, isDone, because) {
   if (!pipeline || pipeline.kind === "action" || pipeline.kind === "template") return [];
   return (0, image_pushes.A)(pipeline).map(push => {
    const at = {
     file,
     range: push.range
    };
    const of = {
     file,
     range: push.job.range
    };
    const label = push.job.id === "" ? "a job" : `job '${push.job.id}'`;
    return isDone(push) ? {
     at,
     of,
     label,
     state: "pass",
     because
    } : {
     at,
     of,
     label,
     state: "not-proven",
     because: `it is not known here that it ${because}`
    };
   });
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
   proof: "Every job that pushes an image scans before the push.",
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
  // CONCATENATED MODULE: ./build/shared/checklist/pipelines/model-checks.js
  function modelChecks(facts) {
   const {file} = facts;
   return (0, model_events.x)(facts).flatMap(events => {
    const lastCheck = events.findLastIndex(({kind}) => kind === "check");
    return events.flatMap((event, index) => {
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
     return [ index < lastCheck ? {
      ...verdict,
      state: "pass",
      because: "is held against a digest or a signature"
     } : {
      ...verdict,
      state: "not-proven",
      because: "is not certainly verified"
     } ];
    });
   });
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
   proof: "Every model that is fetched is held against a digest or a signature afterwards.",
   fix: "Verify each model after the download, before it is used: `mcp-gatehouse verify` holds it against a manifest of digests or a signature."
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
   title: "Who may read and register models is assigned by narrow roles",
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
   const other = all.find(check => !(0, token_settings.G8)(check));
   return other ? facts.verdict("not-proven", (0, statements.w)(other), "it is not known here that tokens of Entra ID are checked") : facts.verdict("pass", (0, 
   statements.w)(first), "tokens of Entra ID are checked");
  }
  function mayBeUnsigned(facts, text) {
   return text !== void 0 && !/^true$/i.test(facts.resolved(text).trim());
  }
  function policiesWithoutApi(repository) {
   return (0, facts.Rd)(repository).filter(({policy}) => policy.scope === "unknown" && policy.api === void 0).map(facts => facts.verdict("not-proven", facts.placeOf("inbound"), "no API is declared here that has it"));
  }
  var gateway_apis = __webpack_require__(29703);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/own-gateway.js
  function withoutInherited({resources}, verdicts) {
   const isDeclared = [ ...resources.ofType(gateway_apis.IR) ].some(({exists}) => exists === "yes");
   return isDeclared ? verdicts : verdicts.filter(({mayInherit}) => !mayInherit);
  }
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
    inRepository: ({repository}) => [ ...(0, validation.E)(repository), ...policiesWithoutApi(repository) ]
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
   fix: "Turn local accounts of the cluster off, bind groups of Entra ID instead of persons, and name verbs and resources in each role."
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
   fix: "Name the permissions of each job, give id-token: write to the one job that logs in, and hand untrusted text to scripts through environment variables."
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
   proof: "Nothing can: what runs on workstations stands in no repository.",
   fix: "Reach the server through the gateway, or narrow what it may read. Take stored credentials out of the configuration.",
   outside: {
    missing: "what runs on workstations: list the MCP servers of each machine",
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
  var named_resources = __webpack_require__(47923);
  var subnets = __webpack_require__(18330);
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
   const found = (0, subnets.J)(value, resources);
   const isBeside = subnet => (0, governance_deployment.P)(subnet.resource) === deployment;
   const own = found.filter(isBeside);
   if (own.length > 0) return own;
   const names = new Set(found.flatMap(({name}) => name ?? []));
   const twins = (0, subnets.i)(resources).filter(subnet => isBeside(subnet) && subnet.name !== void 0 && names.has(subnet.name));
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
    because: "is no container in a subnet of its own"
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
   const neighbour = stranger?.resource ?? otherIn(subnets, resources);
   if (neighbour) {
    const because = `shares its subnet with ${neighbour.label}`;
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
  const standsBy = {
   "github.network/networksettings": body => [ (0, three_valued.MZ)(body, "properties.subnetId") ],
   "microsoft.apimanagement/service": body => [ (0, three_valued.MZ)(body, "properties.virtualNetworkConfiguration.subnetResourceId") ],
   "microsoft.network/networkinterfaces": body => (0, values_items.S)((0, three_valued.MZ)(body, "properties.ipConfigurations")).map(({value}) => (0, 
   three_valued.MZ)(value, "properties.subnet.id")),
   "microsoft.network/privateendpoints": body => [ (0, three_valued.MZ)(body, "properties.subnet.id") ]
  };
  const standers = (0, kept.e)(resources => [ ...resources.ofType(...Object.keys(standsBy)) ].map(resource => ({
   resource,
   subnets: (standsBy[resource.type]?.(resource.body) ?? []).flatMap(value => (0, values_value.qv)(value) ? [] : (0, 
   subnets.J)(value, resources))
  })));
  function otherIn(subnets, resources) {
   return standers(resources).find(other => other.subnets.some(subnet => subnets.includes(subnet)))?.resource;
  }
  function shown({resource, name}) {
   return name === void 0 ? resource.label : `the subnet '${name}'`;
  }
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
    inRepository: ({repository: {resources}, config}) => [ ...(0, public_servers._)(resources, config.servers), ...serversElsewhere(resources) ]
   } ],
   proof: "Every MCP server is a container group or container app in a subnet that is declared here and that no other workload is in, has a user-assigned identity, and no public address.",
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
  var assignments = __webpack_require__(5732);
  var conditions = __webpack_require__(28522);
  var definitions = __webpack_require__(64984);
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
   return (0, definitions.N7)(resources).filter(({isForMcp, condition}) => isForMcp && [ ...fieldsIn(condition) ].some(isAbout(topic)));
  }
  const isAbout = topic => field => fieldsOf[topic].test(field.trim());
  function* fieldsIn(condition) {
   for (const {test} of (0, conditions.CU)(condition)) yield test.field;
   switch (condition.kind) {
   case "allOf":
   case "anyOf":
    for (const item of condition.items) yield* fieldsIn(item);
    break;

   case "not":
    yield* fieldsIn(condition.item);
    break;

   case "count":
    yield condition.field;
   }
  }
  function proven(resources, topic, demands) {
   const types = typesOf(resources);
   const found = policiesAbout(topic, resources).map(definition => proven_policies_judge(definition, demands, types, resources));
   const whole = found.find(verdicts => verdicts.every(({state}) => state === "pass"));
   return whole ?? found.flatMap(verdicts => verdicts.filter(({state}) => state !== "pass"));
  }
  function typesOf(resources) {
   const types = (0, mcp_workloads.Z)(resources).map(({resource}) => resource.type).filter(type => type.startsWith("microsoft."));
   return types.length > 0 ? [ ...new Set(types) ] : [ "microsoft.containerinstance/containergroups" ];
  }
  function proven_policies_judge(definition, demands, types, resources) {
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
   const own = enforcedAt(definition, resources);
   if ("missing" in own) return missing(own.missing);
   const [first] = demands;
   const pass = (at, because) => ({
    ...base,
    at,
    state: "pass",
    because
   });
   const passes = [ pass(rule.place, `refuses a server ${first.because}`), pass(own.at, "is enforced with the effect deny, at a subscription or above") ];
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
    const own = refusesAll ? enforcedAt(definition, resources) : void 0;
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
  function enforcedAt(definition, resources) {
   const effect = (0, definitions.$x)(definition);
   if (definition.resource.source === "file") return {
    missing: "nothing here puts it into a subscription"
   };
   if (definition.resource.exists !== "yes") return {
    missing: "it is not known that it is deployed"
   };
   const {found} = (0, assignments.a2)(definition, resources);
   if (found.length === 0) return {
    missing: "no assignment of it is declared in this repository"
   };
   const wide = found.filter(({assignment}) => (0, assignments.Od)(assignment) === "wide" && assignment.resource.exists === "yes");
   if (wide.length === 0) return {
    missing: "it is not known to be assigned at a subscription or above"
   };
   for (const {assignment, parameter} of wide) {
    const {body} = assignment.resource;
    const isOn = (0, three_valued.cK)(assignment.enforcement, text => /^(?:default|true)$/i.test(text), "yes");
    const given = effect.parameter === void 0 ? void 0 : parameter(effect.parameter);
    const name = given ? (0, three_valued.ws)(given)?.toLowerCase() : effect.name;
    const isWhole = [ "notScopes", "overrides", "resourceSelectors" ].every(key => {
     const value = (0, three_valued.MZ)(body, `properties.${key}`);
     return (0, values_value.qv)(value) || value.kind === "list" && value.items.length === 0 && !value.open;
    });
    const isForAll = isWhole && !(0, assignments.zF)(assignment, resources);
    if (isOn.is === "yes" && name === "deny" && isForAll) return {
     at: (0, three_valued.$t)(assignment.target)
    };
   }
   return {
    missing: "it is not known to be enforced with the effect deny, for all of its scope"
   };
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
   proof: "A policy whose condition, held against sample servers, refuses those without a user-assigned identity and lets the others pass; with the effect deny, assigned and enforced at a subscription or above, and not passed by leaving out a tag.",
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
   proof: "The same of a policy that refuses servers without a subnet, in one that is not approved, or in an approved and another one.",
   fix: "Declare a policy that denies servers with a subnet that is not approved (count with where, not a test of all items), without one, or with a public address, and assign it to the subscription with enforcement."
  };
  var token_check = __webpack_require__(56768);
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
  var address_range = __webpack_require__(76284);
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
   const named = (0, subnets.J)(value, resources);
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
    because: "lets in the gateway alone"
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
    because: "lets in the gateway alone"
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
    if (groups.length === 0) return sealed_servers_open("no security group stands before its subnet");
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
    because: "its network lets in the gateway alone",
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
    because: "lets in the gateway alone",
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
   title: "The gateway alone reaches every MCP server, and checks a token of Entra ID before each",
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
    wanted: "no API for MCP servers of a gateway is declared in this repository",
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
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/permission-classes.js
  const classes = [ {
   name: "read",
   words: [ "read", "reader" ]
  }, {
   name: "write",
   words: [ "write", "writer" ]
  }, {
   name: "admin",
   words: [ "admin", "administration", "administrator" ]
  }, {
   name: "secrets",
   words: [ "secret", "secrets" ]
  } ];
  function permissionClasses(resources) {
   const found = (0, applications.yC)(resources).flatMap(application => [ ...application.scopes, ...application.roles ].map(permission => ({
    application,
    permission
   })));
   const [first] = found;
   if (!first) return [];
   return classes.map(({name}) => {
    const own = found.find(each => classesOf(each.permission).join() === name && isCertain(each));
    if (own) return passOf(own, name);
    const {place, label} = first.application;
    return {
     at: place,
     of: place,
     label,
     state: "not-proven",
     because: `no permission for the class '${name}' alone is declared`
    };
   });
  }
  function classesOf({value}) {
   const words = (0, applications.Z9)(value);
   return classes.filter(each => each.words.some(word => words.includes(word))).map(({name}) => name);
  }
  function isCertain({application, permission}) {
   return application.exists === "yes" && !permission.perhaps;
  }
  function passOf({application, permission}, name) {
   return {
    at: permission.at,
    of: application.place,
    label: application.label,
    state: "pass",
    because: `'${permission.value}' stands for the class '${name}'`
   };
  }
  var permissions = __webpack_require__(56914);
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
   proof: "For each of read, write, admin and secrets there is a scope or app role for that class alone, and applications alone may have those for admin and secrets.",
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
    because: `'${value}' is an app role that applications alone may have`
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
   proof: "Secrets are an app role that applications alone may have, or an application of its own from which an enforced Conditional Access policy blocks all users. Conditional Access on a scope, as the case study asks for it, cannot be set up.",
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
    const because = "hands secrets to a workflow that is not in this repository";
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
     label: labelOf(step)
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
  function labelOf({job, uses}) {
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
   } ],
   proof: "Every step of a pipeline that logs in to a cloud does it with the OIDC token of its job. The scheme of a service connection is not shown by the name of the connection.",
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
  var chain = __webpack_require__(19010);
  var external_node_path_ = __webpack_require__(76760);
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
  var audit_chain_tables = __webpack_require__(48660);
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
    const named = [ (0, three_valued.MZ)(credentials, "name"), (0, three_valued.MZ)(logger.body, "properties.resourceId") ];
    const found = named.flatMap(value => besideOf(logger, hubs.namedBy(value)));
    return [ {
     logger,
     hubs: [ ...new Set(found) ]
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
    return hub && logger.exists === "yes" ? {
     ...verdict,
     state: "pass",
     because: `hands records to ${hub.label}`
    } : {
     ...verdict,
     state: "not-proven",
     because: "its Event Hub is not declared here"
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
    return association ? {
     ...verdict,
     at: (0, declaration.M)(association),
     state: "pass",
     because: "its records are imported by a data collection rule"
    } : {
     ...verdict,
     state: "not-proven",
     because: "no data collection rule here imports from it"
    };
   });
  }
  function importsFromHub({body}) {
   const hub = (0, three_valued.MZ)(body, "properties.dataSources.dataImports.eventHub");
   return (0, values_value.fF)(hub).some(({kind}) => kind === "object");
  }
  function flowTargets(resources) {
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
    const names = new Set((0, values_value.Dw)((0, three_valued.MZ)(value, "destinations")).map(values_value.wh));
    const target = (0, values_value.Dw)((0, three_valued.MZ)(rule.body, "properties.destinations.logAnalytics")).find(item => names.has((0, 
    values_value.wh)((0, three_valued.MZ)(item, "name"))));
    const id = target && (0, three_valued.MZ)(target, "workspaceResourceId");
    const [workspace] = id ? besideOf(rule, workspaces.namedBy(id)) : [];
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
  const sender = /^azure event hubs data (?:sender|owner)$|2b629674-e913-4c01-ae53-ef4638d8f975/i;
  const receiver = /^azure event hubs data (?:receiver|owner)$|a638d3c7-ab3a-418d-83e6-5f17a39d4fde/i;
  function hubRights(resources) {
   const given = (0, role_assignments.f)(resources).filter(({exists}) => exists === "yes");
   return deliveriesOf(resources).filter(({hubs}) => hubs.length > 0).flatMap(({logger, hubs}) => {
    const text = (0, three_valued.MZ)(logger.body, "properties.credentials.connectionString");
    const judge = (pattern, what) => {
     const own = given.find(({roles, scopes, place}) => roles.some(({name}) => name !== void 0 && pattern.test(name)) && scopes.some(scope => hubs.some(hub => isAt(scope, place, hub))));
     return own ? {
      at: own.place,
      of: own.place,
      label: own.label,
      state: "pass",
      because: `gives ${what}`
     } : {
      at: (0, declaration.M)(logger),
      of: logger.place,
      label: logger.label,
      state: "not-proven",
      because: `no role in this repository certainly gives ${what}`
     };
    };
    return [ ...(0, values_value.qv)(text) ? [ judge(sender, "the right to send into the Event Hub") ] : [], judge(receiver, "the right to read from the Event Hub") ];
   });
  }
  function isAt({key}, place, {address, parent, place: declared}) {
   const isBeside = external_node_path_.posix.dirname(place.file.path) === external_node_path_.posix.dirname(declared.file.path);
   return isBeside && (key === address || key === parent?.address);
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
    inRepository: ({repository: {resources}}) => flowTargets(resources)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository}) => [ ...(0, chain.D)(repository), ...policiesWithoutApi(repository), ...(0, 
    token_check.C)(repository) ]
   } ],
   proof: "Each link is in the repository: a log in outbound, in on-error and before each refusal; its logger; the Event Hub; the rights to send and to receive; the data collection rule, its association, the table and the workspace.",
   fix: "Log every call in outbound and on-error, and before each refusal, with log-to-eventhub; declare its logger, the Event Hub, the table, and a data collection rule that is associated with the hub and writes into the table."
  };
  var silent = __webpack_require__(77800);
  var timing = __webpack_require__(59291);
  var unknown_columns = __webpack_require__(5469);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alert-topics.js
  const person = /\bisnotempty \( caller_upn/;
  const changes = /\b(?:tool_class|class|scope_used)\b (?:(?:in~? \(|==|=~|has_any \(|has|contains|endswith)[^|]{0,60}"(?:mcp\.tools\.)?write"|(?:!=|!~) "(?:mcp\.tools\.)?read")/i;
  const hour = /\b(?:hourofday|datetime_part \( "hour")/i;
  const localTime = /\bdatetime_utc_to_local \(/;
  const features = {
   "off-hours": [ {
    missing: "does not look for calls of people only (isnotempty(caller_upn))",
    has: q => person.test(q)
   }, {
    missing: "does not look for calls that change something (tool_class)",
    has: q => changes.test(q)
   }, {
    missing: "does not compare the hour of the day",
    has: q => hour.test(q) && /[<>]=? \d/.test(q)
   }, {
    missing: "does not take the hour in the time zone of the people",
    has: q => localTime.test(q)
   } ],
   volume: [ {
    missing: "does not count reads",
    has: q => /"read"|"read_file"/i.test(q)
   }, {
    missing: "does not count for each caller",
    has: isByCaller
   }, {
    missing: "has no limit of at most 100 reads",
    has: q => limits(q).some(n => n > 20 && n <= 100)
   }, {
    missing: "has no limit of at most 20 directories",
    has: q => /\b(?:dcount|count_distinct|count_distinctif|dcountif|distinct)\b|director/i.test(q) && /resource_accessed/.test(q) && limits(q).some(n => n > 0 && n <= 20)
   }, {
    missing: "does not look at a whole hour",
    has: (_, resource) => ((0, timing.II)(resource).windowMinutes ?? 0) >= 60
   } ],
   denials: [ {
    missing: "does not look for the status 403",
    has: q => refused.test(q)
   }, {
    missing: "does not count for each caller",
    has: isByCaller
   }, {
    missing: "has no limit",
    has: q => limits(q).some(n => n > 0 && n <= 100)
   } ]
  };
  const refused = /\bresponse_status (?:==|in \(|=~)[^|]{0,40}\b403\b/;
  function isByCaller(query) {
   return /\b(?:by|distinct) [^|]{0,300}\bcaller_(?:oid|appid)\b/.test(query);
  }
  function limits(query) {
   return [ ...query.matchAll(/>(=?) (\d{1,6})\b/g) ].map(([, equal, number]) => Number(number) - (equal === "=" ? 1 : 0));
  }
  function plain({text}) {
   const tokens = (0, kql_tokens.$R)((0, queries.Sm)(text)) ?? [];
   return tokens.map(({kind, text: word}) => kind === "text" ? `"${word.replaceAll('"', "")}"` : word).join(" ");
  }
  function topicOf(query) {
   const text = plain(query);
   if (/\bresponse_status\w{0,2}\b[^|]{0,60}\b403\b/.test(text)) return "denials";
   if (hour.test(text)) return "off-hours";
   const isCount = /\bsummarize\b|\brow_cumsum\b/.test(text);
   return isCount && /\bresource_accessed/.test(text) && limits(text).length > 0 ? "volume" : void 0;
  }
  function alertsAbout(topic, resources) {
   const found = (0, queries.Y5)(resources).filter(query => query.kind === "alert" && topicOf(query) === topic).map(query => alert_topics_judge(topic, query, resources));
   const whole = found.find(verdicts => verdicts.every(({state}) => state === "pass"));
   return whole ?? found.flat().filter(({state}) => state !== "pass");
  }
  function alert_topics_judge(topic, query, resources) {
   const {resource, label} = query;
   const of = resource.place;
   const at = placeOfQuery(query);
   const text = plain(query);
   const missing = features[topic].filter(({has}) => !has(text, resource));
   const notProven = because => ({
    at,
    of,
    label,
    state: "not-proven",
    because
   });
   if (missing.length > 0) return missing.map(feature => notProven(feature.missing));
   if (resource.exists !== "yes") return [ notProven("is not certainly deployed") ];
   if (!firesOnAnyRow(resource)) return [ notProven("does not fire on every row of its query") ];
   const silence = (0, silent.x)(resources).filter(verdict => verdict.of === of);
   const columns = (0, unknown_columns.s)(resources).filter(verdict => isInside(verdict.at, query));
   const doubts = [ ...silence, ...columns ].filter(({state}) => state !== "pass");
   if (doubts.length > 0) return doubts;
   if (silence.length === 0 || columns.length === 0) return [ notProven("is not known to read columns that its table has, and to tell somebody") ];
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
  function firesOnAnyRow({body}) {
   return (0, values_value.Dw)((0, three_valued.MZ)(body, "properties.criteria.allOf")).every(item => {
    const threshold = (0, three_valued.MZ)(item, "threshold");
    if ((0, values_value.qv)(threshold)) return true;
    const number = Number((0, three_valued.ws)(threshold) ?? Number.NaN);
    const operator = (0, three_valued.MZ)(item, "operator");
    const isGreater = (0, three_valued.cK)(operator, text => /^greaterthan$/i.test(text), "unknown").is === "yes";
    const isAtLeast = (0, three_valued.cK)(operator, text => /^greaterthanorequal$/i.test(text), "unknown").is === "yes";
    return isGreater && number === 0 || isAtLeast && number <= 1;
   });
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
    fails: [ about("silent-alert", silent.x), about("unknown-log-column", unknown_columns.s), about("alert-window", windows.a) ],
    links: [ {
     wanted: "no alert rule with such a query is declared in this repository",
     inRepository: ({repository: {resources}}) => alertsAbout(topic, resources)
    } ],
    fix: `Declare an alert rule that is enabled, tells an action group and runs such a query over MCPAuditLog_CL. \`mcp-gatehouse detect --emit terraform --detections ${detection}\` writes one.`
   };
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-13-off-hours-alert.js
  const offHoursAlert = alertControl({
   id: "mcp-13",
   title: "An alert tells of writes by people outside of business hours",
   proof: "An enabled rule that tells an action group runs a query that finds calls of people that change something, by the hour in a named time zone, and reads columns that the table has.",
   topic: "off-hours",
   detection: "off-hours-write"
  });
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-14-volume-alert.js
  const volumeAlert = alertControl({
   id: "mcp-14",
   title: "An alert tells of more than 100 reads or 20 directories in an hour",
   proof: "The same of a query that counts reads and directories of each caller, with limits of at most 100 and 20, over an hour or more.",
   topic: "volume",
   detection: "high-volume-files"
  });
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-15-denials-alert.js
  const denialsAlert = alertControl({
   id: "mcp-15",
   title: "An alert tells of repeated refusals of one caller",
   proof: "The same of a query that counts answers with status 403 of each caller.",
   topic: "denials",
   detection: "repeated-denials"
  });
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/checklist/offboarding-steps.js
  const leaving = /\boff-?\s?board|\b(?:leavers?|departing|departures?)\b|\bleaves? (?:the )?(?:company|organi[sz]ation|firm|team)/i;
  const step = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]/;
  const heading = /^(?:#{1,6}|={1,6})[ \t](.*)$/;
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
   title: "The offboarding checklist ends consent for the gateway and audits credentials of runners",
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
   title: "Of these, servers with a credential in clear",
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
  var lint = __webpack_require__(62108);
  var suppression_baseline = __webpack_require__(16981);
  var baseline_file = __webpack_require__(22296);
  var version = __webpack_require__(67416);
  var credentials = __webpack_require__(78401);
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
