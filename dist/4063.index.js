"use strict";

exports.id = 4063;

exports.ids = [ 4063 ];

exports.modules = {
 4063: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   emitDetections: () => emitDetections
  });
  var detection_settings = __webpack_require__(47964);
  // CONCATENATED MODULE: ./build/shared/detect/emit/alert-rules.js
  function alertRules(plan) {
   return written(plan).flatMap(detection => {
    const {id, title, severity, graver} = detection;
    const query = queryText(detection, plan);
    const rule = {
     detection,
     name: id,
     title,
     severity,
     schedule: detection.schedule(plan.settings),
     query
    };
    if (graver === void 0) return [ rule ];
    const privileged = {
     ...rule,
     name: `${id}-privileged`,
     title: `${title}: admin or secrets tools`,
     severity: graver,
     query: `${query}| where Severity == "${graver}"\n`
    };
    return [ rule, privileged ];
   });
  }
  function emitRemarks({detections, people}) {
   const ids = detections.map(({id}) => id);
   const remarks = [];
   if (ids.includes("call-after-departure")) remarks.push(people ? "call-after-departure holds the names of the people file: write it again when somebody leaves" : "call-after-departure was not written: it needs the input 'people'");
   return remarks;
  }
  function written({detections, people}) {
   return detections.filter(({id}) => people || id !== "call-after-departure");
  }
  function queryText(detection, {settings, people}) {
   const {timeZone, businessHours} = settings;
   const comment = [ `// ${detection.title} (${detection.id}, ${detection.severity}).`, `// Times are in ${timeZone}; business hours are ${(0, 
   detection_settings.DI)(businessHours)}, Monday to Friday.`, "// Written by mcp-gatehouse detect from the configuration: change it there, not here." ];
   return `${comment.join("\n")}\n${detection.kql({
    settings,
    people
   })}\n`;
  }
  function isoDuration(minutes) {
   if (minutes % 1440 === 0) return `P${minutes / 1440}D`;
   return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
  }
  function monitorSeverity(severity) {
   return {
    error: 1,
    warning: 2,
    note: 3
   }[severity];
  }
  function isByCaller({detection}) {
   return detection.id !== "gap-in-log";
  }
  var table = __webpack_require__(27328);
  // CONCATENATED MODULE: ./build/shared/detect/emit/query-files.js
  function queryFiles(rules) {
   return [ ...rules.map(({name, query}) => [ `queries/${name}.kql`, query ]), [ "queries/transform.kql", transform() ] ];
  }
  function transform() {
   const conversions = {
    datetime: "todatetime",
    string: "tostring",
    long: "tolong",
    int: "toint"
   };
   const columns = Object.entries(table.H).map(([name, type]) => {
    const field = name === "TimeGenerated" ? "timestamp" : name;
    return `    ${name} = ${conversions[type]}(record.${field})`;
   });
   return `source\n| extend record = parse_json(RawData)\n| project\n${columns.join(",\n")}\n`;
  }
  // CONCATENATED MODULE: ./build/shared/detect/emit/bicep.js
  function bicepFiles(rules) {
   return [ [ "detections.bicep", moduleText(rules) ], ...queryFiles(rules) ];
  }
  function moduleText(rules) {
   const columns = Object.entries(table.H).map(([name, type]) => `  { name: '${name}', type: '${type === "datetime" ? "dateTime" : type}' }`);
   const scheduled = rules.flatMap(rule => {
    const {name, title, severity, schedule} = rule;
    if (!schedule) return [];
    return [ "  {", `    name: '${name}'`, `    title: 'MCP: ${title}'`, `    severity: ${monitorSeverity(severity)}`, `    frequency: '${isoDuration(schedule.everyMinutes)}'`, `    window: '${isoDuration(schedule.overMinutes)}'`, `    byCaller: ${isByCaller(rule)}`, `    query: loadTextContent('queries/${name}.kql')`, "  }" ];
   });
   const saved = rules.flatMap(({name, title, schedule}) => schedule ? [] : [ "  {", `    name: '${name}'`, `    title: 'MCP: ${title}'`, `    query: loadTextContent('queries/${name}.kql')`, "  }" ]);
   return `// Written by mcp-gatehouse detect from the configuration: change it there, not here.\n@description('Name of the Log Analytics workspace that has the audit records.')\nparam workspaceName string\n\n@description('Region of the workspace.')\nparam location string = resourceGroup().location\n\n@description('Resource id of a user-assigned identity that may read the workspace (Log Analytics Reader) and nothing else.')\nparam identityId string\n\n@description('Resource ids of the action groups that are told.')\nparam actionGroupIds string[]\n\n@description('False where ${table.S} is there already.')\nparam createTable bool = true\n\nresource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {\n  name: workspaceName\n}\n\nvar columns = [\n${columns.join("\n")}\n]\n\nresource table 'Microsoft.OperationalInsights/workspaces/tables@2023-09-01' = if (createTable) {\n  parent: workspace\n  name: '${table.S}'\n  properties: {\n    plan: 'Analytics'\n    retentionInDays: 180\n    totalRetentionInDays: 365\n    schema: {\n      name: '${table.S}'\n      columns: columns\n    }\n  }\n}\n\nvar detections = [\n${scheduled.join("\n")}\n]\n\nresource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [\n  for detection in detections: {\n    name: 'mcp-\${detection.name}'\n    location: location\n    identity: {\n      type: 'UserAssigned'\n      userAssignedIdentities: {\n        '\${identityId}': {}\n      }\n    }\n    properties: {\n      displayName: detection.title\n      severity: detection.severity\n      enabled: true\n      autoMitigate: true\n      scopes: [workspace.id]\n      evaluationFrequency: detection.frequency\n      windowSize: detection.window\n      criteria: {\n        allOf: [\n          {\n            query: detection.query\n            timeAggregation: 'Count'\n            operator: 'GreaterThan'\n            threshold: 0\n            dimensions: detection.byCaller\n              ? [\n                  {\n                    name: 'caller_oid'\n                    operator: 'Include'\n                    values: ['*']\n                  }\n                ]\n              : []\n          }\n        ]\n      }\n      actions: {\n        actionGroups: actionGroupIds\n      }\n    }\n    dependsOn: [table]\n  }\n]\n\n// Alert rules look back two days at the most: these are for people, and for detect itself.\nvar savedQueries = [\n${saved.join("\n")}\n]\n\nresource searches 'Microsoft.OperationalInsights/workspaces/savedSearches@2023-09-01' = [\n  for saved in savedQueries: {\n    parent: workspace\n    name: 'mcp-\${saved.name}'\n    properties: {\n      category: 'MCP gatehouse'\n      displayName: saved.title\n      query: saved.query\n      version: 2\n    }\n  }\n]\n`;
  }
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./build/shared/detect/emit/sentinel.js
  const severities = {
   error: "High",
   warning: "Medium",
   note: "Informational"
  };
  function sentinelFiles(rules) {
   return rules.map(rule => [ `${rule.name}.yaml`, ruleText(rule) ]);
  }
  function ruleText(rule) {
   const {detection, name, title, severity} = rule;
   const {everyMinutes, overMinutes} = rule.schedule ?? {
    everyMinutes: 1440,
    overMinutes: 14 * 1440
   };
   const query = rule.schedule ? rule.query : `${rule.query}| where Last >= ago(1d)\n`;
   const lines = [ `id: ${ruleId(name)}`, `name: ${yamlText(`MCP: ${title}`)}`, `description: ${yamlText(`${detection.why} ${detection.runbook}`)}`, `severity: ${severities[severity]}`, "requiredDataConnectors: []", `queryFrequency: ${duration(everyMinutes)}`, `queryPeriod: ${duration(overMinutes)}`, "triggerOperator: gt", "triggerThreshold: 0", "tactics:", ...detection.tactics.map(tactic => `  - ${tactic}`), "relevantTechniques: []", "query: |", ...query.trimEnd().split("\n").map(line => `  ${line}`), ...isByCaller(rule) ? [ "entityMappings:", "  - entityType: Account", "    fieldMappings:", "      - identifier: AadUserId", "        columnName: caller_oid" ] : [], "eventGroupingSettings:", "  aggregationKind: AlertPerResult", "version: 1.0.0", "kind: Scheduled" ];
   return `${lines.join("\n")}\n`;
  }
  function ruleId(name) {
   const digits = (0, external_node_crypto_.createHash)("sha256").update(`mcp-gatehouse/${name}`).digest("hex");
   const variant = (Number.parseInt(digits[16], 16) & 3 | 8).toString(16);
   return [ digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`, `${variant}${digits.slice(17, 20)}`, digits.slice(20, 32) ].join("-");
  }
  function duration(minutes) {
   if (minutes % 1440 === 0) return `${minutes / 1440}d`;
   return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
  }
  function yamlText(text) {
   return `'${text.replaceAll("'", "''")}'`;
  }
  // CONCATENATED MODULE: ./build/shared/detect/emit/terraform.js
  const note = "# Written by mcp-gatehouse detect from the configuration: change it there, not here.";
  function terraformFiles(rules) {
   return [ [ "versions.tf", versions ], [ "variables.tf", variables ], [ "table.tf", terraform_table() ], [ "detections.tf", detections(rules) ], ...queryFiles(rules) ];
  }
  const versions = `${note}\nterraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = ">= 4.40.0, < 6.0.0"\n    }\n  }\n}\n`;
  const variables = `${note}\nvariable "workspace_id" {\n  type        = string\n  description = "Resource id of the Log Analytics workspace that has the audit records."\n}\n\nvariable "resource_group_name" {\n  type        = string\n  description = "Resource group for the alert rules."\n}\n\nvariable "location" {\n  type        = string\n  description = "Region of the workspace."\n}\n\nvariable "identity_id" {\n  type        = string\n  description = "Resource id of a user-assigned identity that may read the workspace (Log Analytics Reader) and nothing else."\n}\n\nvariable "action_group_ids" {\n  type        = list(string)\n  description = "Resource ids of the action groups that are told."\n}\n\nvariable "create_table" {\n  type        = bool\n  default     = true\n  description = "False where ${table.S} is there already."\n}\n\nvariable "tags" {\n  type    = map(string)\n  default = {}\n}\n`;
  function terraform_table() {
   const width = Math.max(...Object.keys(table.H).map(name => name.length));
   const columns = Object.entries(table.H).map(([name, type]) => `    ${name.padEnd(width)} = "${type === "datetime" ? "dateTime" : type}"`);
   return `${note}\nlocals {\n  audit_columns = {\n${columns.join("\n")}\n  }\n}\n\nresource "azurerm_log_analytics_workspace_table_custom_log" "audit" {\n  count                   = var.create_table ? 1 : 0\n  name                    = "${table.S}"\n  workspace_id            = var.workspace_id\n  plan                    = "Analytics"\n  retention_in_days       = 180\n  total_retention_in_days = 365\n\n  dynamic "column" {\n    for_each = local.audit_columns\n    content {\n      name = column.key\n      type = column.value\n    }\n  }\n}\n`;
  }
  function detections(rules) {
   const scheduled = rules.flatMap(rule => {
    const {name, title, severity, schedule} = rule;
    if (!schedule) return [];
    return [ `    "${name}" = {`, `      title     = "MCP: ${title}"`, `      severity  = ${monitorSeverity(severity)}`, `      frequency = "${isoDuration(schedule.everyMinutes)}"`, `      window    = "${isoDuration(schedule.overMinutes)}"`, `      by_caller = ${isByCaller(rule)}`, "    }" ];
   });
   const saved = rules.flatMap(({name, title, schedule}) => schedule ? [] : [ `    "${name}" = "MCP: ${title}"` ]);
   return `${note}\nlocals {\n  detections = {\n${scheduled.join("\n")}\n  }\n\n  # Alert rules look back two days at the most: these are for people, and for detect itself.\n  saved_queries = {\n${saved.join("\n")}\n  }\n}\n\nresource "azurerm_monitor_scheduled_query_rules_alert_v2" "detection" {\n  for_each                = local.detections\n  name                    = "mcp-\${each.key}"\n  display_name            = each.value.title\n  location                = var.location\n  resource_group_name     = var.resource_group_name\n  scopes                  = [var.workspace_id]\n  severity                = each.value.severity\n  enabled                 = true\n  auto_mitigation_enabled = true\n  evaluation_frequency    = each.value.frequency\n  window_duration         = each.value.window\n  tags                    = var.tags\n\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [var.identity_id]\n  }\n\n  criteria {\n    query                   = file("\${path.module}/queries/\${each.key}.kql")\n    time_aggregation_method = "Count"\n    operator                = "GreaterThan"\n    threshold               = 0\n\n    dynamic "dimension" {\n      for_each = each.value.by_caller ? ["caller_oid"] : []\n      content {\n        name     = dimension.value\n        operator = "Include"\n        values   = ["*"]\n      }\n    }\n  }\n\n  action {\n    action_groups = var.action_group_ids\n  }\n\n  depends_on = [azurerm_log_analytics_workspace_table_custom_log.audit]\n}\n\nresource "azurerm_log_analytics_saved_search" "detection" {\n  for_each                   = local.saved_queries\n  name                       = "mcp-\${each.key}"\n  log_analytics_workspace_id = var.workspace_id\n  category                   = "MCP gatehouse"\n  display_name               = each.value\n  query                      = file("\${path.module}/queries/\${each.key}.kql")\n}\n`;
  }
  // CONCATENATED MODULE: ./build/shared/detect/emit/emit.js
  function emitDetections(target, plan) {
   const rules = alertRules(plan);
   const files = {
    kql: () => rules.filter(({name, detection}) => name === detection.id).map(({name, query}) => [ `${name}.kql`, query ]),
    terraform: () => terraformFiles(rules),
    bicep: () => bicepFiles(rules),
    sentinel: () => sentinelFiles(rules)
   };
   const remarks = emitRemarks(plan);
   const saved = rules.filter(({schedule}) => schedule === void 0).map(({name}) => name);
   if (saved.length > 0 && (target === "terraform" || target === "bicep")) remarks.push(`${saved.join(", ")} is a saved query: alert rules look back two days at the most; a scheduled 'detect' with a state-file runs it`);
   return {
    files: new Map(files[target]()),
    remarks
   };
  }
 })
};
