"use strict";

exports.id = 4687;

exports.ids = [ 4687 ];

exports.modules = {
 64687: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var windows = __webpack_require__(66950);
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/alert-window.js
  const helps = {
   bin: "Remove the bin so that the window slides: make the window of the rule as long as the bin was, with a frequency of a few minutes.",
   gap: "Let the rule look back at least to its last run: a window as long as the frequency, or longer.",
   hour: "Write >= in place of >: the hour of 20:59 is 20.",
   lookback: "Make the window of the rule as long as the time that the query counts over.",
   name: "Group by 'caller_oid', which people and pipelines have, and carry the name along with take_any().",
   utc: 'Turn the time into that of the place first: datetime_utc_to_local(TimeGenerated, "Europe/Berlin").'
  };
  const alertWindow = {
   id: "alert-window",
   severity: "warning",
   confidence: "medium",
   checkAll({resources}, report) {
    (0, verdict.o)((0, windows.a)(resources), report, verdict => ({
     help: helps[verdict.flaw]
    }));
   }
  };
  var chain = __webpack_require__(43267);
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/broken-audit-chain.js
  const broken_audit_chain_helps = {
   association: "Associate the rule with the Event Hub: azurerm_monitor_data_collection_rule_association, or Microsoft.Insights/dataCollectionRuleAssociations with the hub as scope.",
   field: 'Write the fields that are read: new JProperty("caller_oid", …) in log-to-eventhub, with the names of the table.',
   flow: "Add a data collection rule with a data flow whose output stream is Custom-<table>.",
   output: "Add the columns to the table, or leave them out of the transformation: the platform drops what the table lacks.",
   plan: "Give the table the plan Analytics: alert rules can query no other.",
   reader: "Import the hub into Log Analytics: a data collection rule with an Event Hub as data source, and its association with the hub.",
   source: "Read a column of the stream declaration, or declare it there.",
   table: "Declare the table (Microsoft.OperationalInsights/workspaces/tables) with the columns that the transformation gives.",
   time: "Let the transformation give the time: project TimeGenerated = todatetime(record.timestamp), …."
  };
  const brokenAuditChain = {
   id: "broken-audit-chain",
   severity: "warning",
   confidence: "medium",
   checkAll(repository, report) {
    (0, verdict.o)((0, chain.D)(repository), report, verdict => ({
     help: broken_audit_chain_helps[verdict.flaw]
    }));
   }
  };
  var silent = __webpack_require__(95287);
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/silent-alert.js
  const silentAlert = {
   id: "silent-alert",
   severity: "warning",
   confidence: "medium",
   checkAll({resources}, report) {
    (0, verdict.o)((0, silent.x)(resources), report, verdict => {
     const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label);
     return {
      help: helpOf(verdict.flaw, isTerraform)
     };
    });
   }
  };
  function helpOf(flaw, isTerraform) {
   switch (flaw) {
   case "off":
    return `Set enabled${isTerraform ? " = " : ": "}true, or remove the rule.`;

   case "nobody":
    return isTerraform ? "Name who is told: action { action_groups = [azurerm_monitor_action_group.….id] }." : "Name who is told: actions: { actionGroups: [<the id of a Microsoft.Insights/actionGroups>] }.";

   case "group-off":
    return `Set enabled${isTerraform ? " = " : ": "}true in the action group, or name another one.`;

   case "no-receiver":
    return isTerraform ? 'Add a receiver to the action group: email_receiver { name = "security", email_address = var.alert_email }.' : "Add a receiver to the action group: emailReceivers: [{ name: 'security', emailAddress: alertEmail }].";

   case "workspace":
    return `Name the workspace that the data collection rule writes into: scopes${isTerraform ? " = [azurerm_log_analytics_workspace.….id]" : ": [workspace.id]"}.`;

   case "suppressed":
    return "Delete the alert processing rule, or narrow it: conditions with the names of other alert rules, or a schedule for the maintenance alone.";

   case "no-rule":
    return "Run it with an alert rule (azurerm_monitor_scheduled_query_rules_alert_v2, Microsoft.Insights/scheduledQueryRules or a rule of Microsoft Sentinel) with an action group.";
   }
  }
  var unknown_columns = __webpack_require__(5469);
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/unknown-log-column.js
  const unknownLogColumn = {
   id: "unknown-log-column",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)((0, unknown_columns.s)(resources), report, verdict => ({
     help: verdict.hasOldNames ? "Name the columns as the table has them, without _s, _d, _b, _g and _t: a data collection rule writes the names of the record." : "Write the name as the table has it, or add the column to the table and to what fills it; column_ifexists() reads one that may be missing."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/index.js
  const rules = [ alertWindow, brokenAuditChain, silentAlert, unknownLogColumn ];
 })
};
