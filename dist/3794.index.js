export const id = 3794;

export const ids = [ 3794 ];

export const modules = {
 71663: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => everyKind,
   f: () => noFacts
  });
  const everyKind = [ "github-workflow", "github-action", "azure-pipeline", "mcp-config", "script", "compose", "federated-credential", "terraform", "bicep", "arm-template", "cloudformation", "azure-policy", "log-query", "tool-policy", "gateway-policy", "text" ];
  function noFacts(file, kind, alongside = []) {
   return {
    file,
    kind,
    kinds: [ ...new Set([ kind, ...alongside ]) ],
    credentialSites: [],
    mcpServers: [],
    mcpConfigs: [],
    configPrints: [],
    scripts: [],
    federatedSubjects: [],
    pullRequestLogIns: []
   };
  }
 }),
 23794: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   z: () => ruleGroups,
   ruleIds: () => ruleIds
  });
  var words = __webpack_require__(95397);
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/group.js
  const models = /\.(?:safetensors|gguf|ggml|onnx|pth?|ckpt|keras|tflite|bin|h5|pkl|pickle|joblib)\b|models?\b|hugging|\bhf\b|ollama|hf_hub_download|from_pretrained|snapshot_download|sha256sum/i;
  const group_images = /docker|podman|nerdctl|buildah|\bacr\b|trivy|grype|snyk|cosign|notation/i;
  const cli = /claude/i;
  const artifactsGroup = {
   name: "artifacts",
   ids: [ "unofficial-cli", "unscanned-image", "unverified-model" ],
   needs: {
    kinds: [ "github-workflow", "github-action", "azure-pipeline", "script" ],
    scripts: (0, words.Ro)(models, group_images, cli),
    shellFiles: (0, words.Ro)(models, cli)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(8401), __webpack_require__.e(5409), __webpack_require__.e(5527), __webpack_require__.e(4610) ]).then(__webpack_require__.bind(__webpack_require__, 4610))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/group.js
  const auditChainGroup = {
   name: "audit-chain",
   ids: [ "alert-window", "broken-audit-chain", "silent-alert", "unknown-log-column" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    infrastructure: (0, words.Ro)(words.zf, words.gW)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(9563), __webpack_require__.e(407), __webpack_require__.e(5965) ]).then(__webpack_require__.bind(__webpack_require__, 70407))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/group.js
  const azurePolicyGroup = {
   name: "azure-policy",
   ids: [ "evadable-policy", "policy-all-of-array", "unassigned-policy", "unenforced-policy", "weak-identity-policy" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    infrastructure: words.KP
   },
   load: async () => (await Promise.all([ __webpack_require__.e(8525), __webpack_require__.e(418), __webpack_require__.e(1588) ]).then(__webpack_require__.bind(__webpack_require__, 30418))).rules
  };
  var facts = __webpack_require__(71663);
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/group.js
  const credentialsGroup = {
   name: "credentials",
   ids: [ "artifact-leaks-credentials", "long-lived-cloud-credential", "persisted-checkout-credentials", "secret-in-script", "secret-on-command-line", "secret-printed", "secret-too-wide", "secrets-dump", "secrets-inherit", "static-gateway-token", "stored-credential", "structured-secret", "token-in-job-env", "unmasked-secret" ],
   needs: {
    kinds: facts.Q,
    scripts: (0, words.Ro)(words.mT, words.MV),
    shellFiles: (0, words.Ro)(words.He, words.qY)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(8525), __webpack_require__.e(9547), __webpack_require__.e(8401), __webpack_require__.e(5409), __webpack_require__.e(5527), __webpack_require__.e(4089), __webpack_require__.e(5714), __webpack_require__.e(3672), __webpack_require__.e(7585) ]).then(__webpack_require__.bind(__webpack_require__, 93672))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/group.js
  const entraGroup = {
   name: "entra",
   ids: [ "broad-graph-permission", "client-secret-created", "conditional-access-not-enforced", "long-lived-app-credential", "one-scope-for-all", "secrets-for-people", "token-version-unset", "user-consent-scope" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    scripts: words.jB,
    shellFiles: words.jB,
    infrastructure: words.Yh
   },
   load: async () => (await Promise.all([ __webpack_require__.e(5333), __webpack_require__.e(5479), __webpack_require__.e(1403), __webpack_require__.e(522) ]).then(__webpack_require__.bind(__webpack_require__, 91403))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/group.js
  const federationGroup = {
   name: "federation",
   ids: [ "broad-subject", "ineffective-wildcard", "legacy-subject", "loose-issuer", "missing-audience", "mixed-trust-levels", "mutable-google-subject", "needless-match", "pull-request-subject", "unmatchable-subject", "unreviewed-branch-subject", "wildcard-subject" ],
   needs: {
    kinds: [],
    acrossFiles: true,
    scripts: (0, words.Ro)(words.s5, words.pV),
    shellFiles: words.pV,
    infrastructure: words.EM
   },
   load: async () => (await __webpack_require__.e(126).then(__webpack_require__.bind(__webpack_require__, 10126))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/group.js
  const gatewayGroup = {
   name: "gateway",
   ids: [ "forgeable-caller", "gateway-any-tenant", "gateway-audience", "gateway-buffers-stream", "gateway-forwards-token", "gateway-log", "gateway-logger-missing", "gateway-logs-secrets", "gateway-rate-limit", "gateway-scope-list", "gateway-session-constant", "gateway-shuts-out-pipelines", "gateway-tier", "gateway-token-keys", "gateway-without-base", "gateway-without-token-check", "gateway-without-tool-classes", "gateway-without-validation" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    infrastructure: (0, words.Ro)(words.gW, words.VU)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(9563), __webpack_require__.e(7784), __webpack_require__.e(8742) ]).then(__webpack_require__.bind(__webpack_require__, 77784))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/group.js
  const governanceGroup = {
   name: "governance",
   ids: [ "anonymous-server", "gateway-side-door", "missing-server-tag", "open-network-rule", "plain-secret-environment", "public-data-store", "public-server", "registry-password", "removed-argument", "reusable-dns-label", "secret-output", "server-without-identity", "shared-identity", "unattached-network-rules", "unencrypted-endpoint", "unpinned-image" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    scripts: (0, words.Ro)(words.Pq, words.lB, words.Ac),
    shellFiles: (0, words.Ro)(words.Pq, words.lB, words.Ac),
    infrastructure: (0, words.Ro)(words.gW, words.mg, words.V1, words.r_, words.qd, words.OQ, words.k7, words._h, words.no, /\bazurerm_|hashicorp\/azurerm/)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(8401), __webpack_require__.e(5333), __webpack_require__.e(9563), __webpack_require__.e(5479), __webpack_require__.e(360), __webpack_require__.e(5566), __webpack_require__.e(3429) ]).then(__webpack_require__.bind(__webpack_require__, 45566))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/group.js
  const houseGroup = {
   name: "house",
   ids: [ "invalid-ignore", "unreadable-file", "unused-ignore" ],
   needs: {
    kinds: []
   },
   load: async () => (await __webpack_require__.e(2951).then(__webpack_require__.bind(__webpack_require__, 92951))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/group.js
  const kubernetesGroup = {
   name: "kubernetes",
   ids: [ "local-cluster-accounts", "missing-network-policy", "open-network-policy", "personal-binding", "wildcard-cluster-role" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    scripts: words.h$,
    shellFiles: words.h$,
    infrastructure: (0, words.Ro)(words.IK, words.lM, words.oY, words.k7, words.r_)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(5333), __webpack_require__.e(5479), __webpack_require__.e(4258), __webpack_require__.e(2718) ]).then(__webpack_require__.bind(__webpack_require__, 74258))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/group.js
  const mcpGroup = {
   name: "mcp",
   ids: [ "auto-approved-tools", "broad-filesystem", "config-printed", "config-written-in-script", "credential-in-arguments", "gateway-bypass", "host-mount", "insecure-transport", "root-filesystem", "secrets-service-access", "shell-pipeline", "tls-verification-disabled", "unbounded-filesystem", "unknown-config-key", "unpinned-server", "vulnerable-server", "wrong-reference-syntax" ],
   needs: {
    kinds: facts.Q,
    scripts: words.MV,
    shellFiles: words.qY
   },
   load: async () => (await Promise.all([ __webpack_require__.e(8401), __webpack_require__.e(5714), __webpack_require__.e(6308), __webpack_require__.e(5529), __webpack_require__.e(3751) ]).then(__webpack_require__.bind(__webpack_require__, 36308))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/group.js
  const pipelinesGroup = {
   name: "pipelines",
   ids: [ "debug-logging-enabled", "id-token-missing", "id-token-too-wide", "id-token-untrusted", "id-token-unused", "login-without-environment", "pipeline-task-inputs", "script-injection", "unpinned-action", "write-all-permissions" ],
   needs: {
    kinds: [ "github-workflow", "github-action", "azure-pipeline" ],
    scripts: (0, words.Ro)(words.s5, words.mT)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(8401), __webpack_require__.e(5409), __webpack_require__.e(5527), __webpack_require__.e(4089), __webpack_require__.e(1861), __webpack_require__.e(7473) ]).then(__webpack_require__.bind(__webpack_require__, 1861))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/group.js
  const rolesGroup = {
   name: "roles",
   ids: [ "broad-role", "cluster-identity-role", "golden-principal", "wildcard-role" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    scripts: words.Nv,
    shellFiles: words.Nv,
    infrastructure: words._R
   },
   load: async () => (await Promise.all([ __webpack_require__.e(2513), __webpack_require__.e(6263) ]).then(__webpack_require__.bind(__webpack_require__, 12513))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/index.js
  const ruleGroups = [ artifactsGroup, auditChainGroup, azurePolicyGroup, credentialsGroup, entraGroup, federationGroup, gatewayGroup, governanceGroup, houseGroup, kubernetesGroup, mcpGroup, pipelinesGroup, rolesGroup ];
  const ruleIds = ruleGroups.flatMap(({ids}) => ids).sort();
 }),
 95397: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ac: () => workloadsInScripts,
   EM: () => trustsInInfrastructure,
   He: () => credentialsInShellFiles,
   IK: () => clustersInInfrastructure,
   KP: () => azurePolicyInInfrastructure,
   MV: () => mcpInScripts,
   Nv: () => rolesInScripts,
   OQ: () => servicesInManifests,
   Pq: () => networksInScripts,
   Ro: () => anyWord,
   V1: () => imagesInInfrastructure,
   VU: () => toolClassesInInfrastructure,
   Yh: () => directoryInInfrastructure,
   _R: () => rolesInInfrastructure,
   _h: () => registriesInInfrastructure,
   gW: () => gatewaysInInfrastructure,
   h$: () => clustersInScripts,
   jB: () => directoryInScripts,
   k7: () => workloadsInManifests,
   lB: () => registriesInScripts,
   lM: () => clusterRightsInManifests,
   mT: () => credentialsInScripts,
   mg: () => hostsInInfrastructure,
   no: () => secretsOfOutputs,
   oY: () => networkPoliciesInManifests,
   pV: () => trustsInScripts,
   qY: () => mcpWords,
   qd: () => networksInInfrastructure,
   r_: () => kustomizations,
   s5: () => identityInScripts,
   zf: () => auditChainInInfrastructure
  });
  const mcpWords = /mcp|modelcontextprotocol/i;
  const mcpInScripts = /docker|podman|\bmcp|modelcontextprotocol|claude|codex|copilot|gemini|export|\$\{\{/i;
  const credentialsInScripts = /secret|token|pass|key|credential|github_(?:env|output|path)|setvariable|docker|podman|\baz\b|\baws\b|gcloud|vault|login|printenv|\benv\b|export|set -|base64|\bjq\b|curl|wget|authorization|\$\{\{|write-host|claude|codex|copilot|gemini|mysql|mariadb|sqlcmd|sshpass|redis-cli|npm config/i;
  const credentialsInShellFiles = /authorization|bearer|password|passwd|token|secret|api[-_]?key|\bcurl\b/i;
  const identityInScripts = /federat|oidc|login|token|credential|\baz\b|\baws\b|gcloud|vault|curl|wget|\$\{\{|(?:new|connect)-az|graph\.microsoft/i;
  const trustsInScripts = /federated-?(?:identity-?)?credential|assume-?role-?policy|workload-identity-pools|workloadIdentityPools|New-IAMRole/i;
  const trustsInInfrastructure = /federated_?identity_?credential|AssumeRoleWithWebIdentity|workload_identity_pool|workloadIdentityPools|federated_credentials?\b/i;
  const networksInInfrastructure = /network_?security_?(?:group|rule)|"securityRules"/i;
  const networksInScripts = /\bnsg[ \t]+rule\b|NetworkSecurityRuleConfig/i;
  const clustersInInfrastructure = /kubernetes_cluster\b|managedClusters/i;
  const clustersInScripts = /\baz[ \t]+aks\b|AzAksCluster/i;
  const clusterRightsInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?(?:ClusterRole|RoleBinding)|kubernetes_(?:cluster_role|role_binding)/i;
  const networkPoliciesInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?\w{0,30}NetworkPolicy|kubernetes_network_policy/i;
  const workloadsInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?(?:CronJob|DaemonSet|Deployment|Job|Pod|ReplicaSet|StatefulSet)\b|kubernetes_(?:cron_job|daemon_?set|deployment|job|pod|stateful_set)/i;
  const imagesInInfrastructure = /\bimage["']?[ \t]*[:=]|linux_?fx_?version|docker_image|app_?settings|environment_?variables|container_?(?:apps?|groups?)\b|app\/jobs\b/i;
  const workloadsInScripts = /\baz[ \t]+(?:container|containerapp|webapp|functionapp)\b|New-Az(?:Container|WebApp|FunctionApp)/i;
  const kustomizations = /\b(?:newTag|newName|patches|patchesStrategicMerge|patchesJson6902)[ \t]*:/i;
  const azurePolicyInInfrastructure = /policy_?(?:set_?)?definition|policy_?assignment|policy_?rule|"if"\s{0,20}:/i;
  const rolesInInfrastructure = /role_?(?:assignment|definition)s?\b|authorization\/role-assignment/i;
  const rolesInScripts = /\brole[ \t]+(?:assignment|definition)[ \t]+(?:create|update)\b|\bAz(?:ureRm)?Role(?:Assignment|Definition)\b|\bcreate-for-rbac\b|\bAzADServicePrincipal\b/i;
  const directoryInInfrastructure = /azuread_(?:app|conditional|service_principal_(?:password|certificate))|Microsoft\.Graph\/|openIdIssuer|validate-(?:jwt|azure-ad-token)/i;
  const directoryInScripts = /\bad[ \t]+(?:app|sp)[ \t]|\bAzAD(?:App|Sp|ServicePrincipal)|\bMg(?:Application|ServicePrincipal)/i;
  const hostsInInfrastructure = /container_?-?(?:group|app|registr)|managed_?-?environment|web\/sites?\b|azurerm_\w{0,20}(?:web|function)_app|azurerm_app_service|api_?-?management|private_?-?endpoint|application_?gateway|virtual_?-?networks?\b|azurerm_subnet|storage_?-?accounts?\b|key_?-?vaults?\b|event_?-?hub|(?:microsoft\.|\/)(?:sql|dbfor\w{1,20}|documentdb|authorization)\/|azurerm_(?:mssql|mysql|postgresql|cosmosdb)|user_?-?assigned_?-?identit/i;
  const servicesInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?(?:Service|Ingress)\b/i;
  const auditChainInInfrastructure = /_CL\b|log_?analytics|OperationalInsights|scheduled_?query_?rules|sentinel_alert_rule|\/alertRules|saved_?search|querypacks|table_custom_log|workspaces\/tables|data_?collection_?rule|event_?hubs?\b/i;
  const toolClassesInInfrastructure = /named_?values?\b|servers"?[ \t]{0,20}:/i;
  const gatewaysInInfrastructure = /api_?management|<(?:policies|fragment)[\s>]/i;
  const registriesInInfrastructure = /container_?registr(?:y|ies)|image_?registry_?credential|passwordSecretRef|password_secret_name/i;
  const registriesInScripts = /\bacr[ \t]+(?:create|update)\b|--registry-password|AzContainerRegistry\b/i;
  const secretsOfOutputs = /\blist\w{0,40}(?:keys?|secrets?|credentials?|sas|tokens?|connectionstrings?)[ \t]{0,9}\(|(?:primary|secondary)_(?:\w{0,30}_)?(?:key|connection_string)\b|\.kube_(?:admin_)?config|_password\.|key_vault_secret\.|\.(?:admin_password|client_secret|sas_token|access_key)\b/i;
  function anyWord(...words) {
   return new RegExp(words.map(({source}) => source).join("|"), "i");
  }
 })
};
