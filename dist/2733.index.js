"use strict";

exports.id = 2733;

exports.ids = [ 2733 ];

exports.modules = {
 43267: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => auditChain,
   z: () => flowsOf
  });
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var declaration = __webpack_require__(95965);
  var kql_columns = __webpack_require__(25832);
  var syntax = __webpack_require__(73464);
  var queries = __webpack_require__(84065);
  var tables = __webpack_require__(48660);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/flow-output.js
  function outputChecks({rule, value, table}, resources) {
   const transforms = (0, values_value.fF)((0, three_valued.MZ)(value, "transformKql"));
   const declared = (0, tables.bP)(resources).get(table);
   return transforms.flatMap(form => {
    if (form.kind !== "text") return [];
    const query = (0, syntax.KQ)((0, queries.Sm)(form.text));
    if (query?.pipelines.length !== 1) return [];
    const stream = streamColumns(rule, value);
    const {reads, result} = (0, kql_columns.P)(query, name => name === "source" ? stream : void 0);
    const {text} = form.text;
    const base = {
     of: rule.place,
     label: rule.label,
     state: rule.exists === "yes" ? "fail" : "not-proven"
    };
    const at = range => ({
     file: text.file,
     range: text.range(range.start, range.end)
    });
    const missing = reads.filter(read => read.isMissing && read.table === "source");
    const found = missing.map(read => ({
     ...base,
     at: at(read),
     flaw: "source",
     because: `reads '${read.name}', and its stream declares no such column`
    }));
    if (result.isOpen) return found;
    const last = query.pipelines[0].stages.at(-1) ?? {
     start: 0,
     end: text.text.length
    };
    if (!result.names.has("TimeGenerated")) found.push({
     ...base,
     at: at(last),
     flaw: "time",
     because: `gives '${table}' no TimeGenerated: every record is refused`
    });
    const columns = declared?.resource && declared.columns;
    const extra = columns ? [ ...result.names ].filter(name => !columns.includes(name) && !name.startsWith("_")) : [];
    if (extra.length > 0) {
     const related = declared?.resource ? [ {
      message: "the table",
      at: declared.resource.place
     } ] : [];
     found.push({
      ...base,
      at: at(last),
      flaw: "output",
      because: `gives '${table}' ${extra.length === 1 ? "a column" : "columns"} that it has not: ${extra.slice(0, 5).map(name => `'${name}'`).join(", ")}${extra.length > 5 ? ", …" : ""}`,
      related
     });
    }
    if (found.length > 0) return found;
    return [ {
     ...base,
     at: at(last),
     flaw: "output",
     state: "pass",
     because: `gives '${table}' columns that it has`
    } ];
   });
  }
  function streamColumns(rule, flow) {
   const names = (0, values_value.Dw)((0, three_valued.MZ)(flow, "streams")).map(values_value.wh);
   const declarations = (0, three_valued.MZ)(rule.body, "properties.streamDeclarations");
   const found = [];
   for (const name of names) {
    const columns = name === void 0 ? void 0 : declared(declarations, name);
    if (!columns) return;
    found.push(...columns);
   }
   return found.length > 0 ? found : void 0;
  }
  function declared(declarations, name) {
   if (declarations.kind === "list") {
    const block = declarations.items.find(item => (0, values_value.wh)((0, three_valued.MZ)(item, "name")) === name);
    return block && (0, tables.PL)((0, three_valued.MZ)(block, "columns"));
   }
   if (declarations.kind !== "object") return;
   const found = declarations.entries.find(({key}) => key.text.text === name);
   return found && (0, tables.PL)((0, three_valued.MZ)(found.value, "columns"));
  }
  var log_fields = __webpack_require__(24337);
  var table_plans = __webpack_require__(32012);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/chain.js
  const ruleType = "microsoft.insights/datacollectionrules";
  const associationType = "microsoft.insights/datacollectionruleassociations";
  const workspaceType = "microsoft.operationalinsights/workspaces";
  const hubType = "microsoft.eventhub/namespaces/eventhubs";
  const loggerType = "microsoft.apimanagement/service/loggers";
  function auditChain(repository) {
   const {resources} = repository;
   const rules = [ ...resources.ofType(ruleType) ];
   const flows = rules.flatMap(flowsOf);
   return [ ...flows.map(flow => judgeTable(flow, resources)), ...flows.flatMap(flow => outputChecks(flow, resources)), ...tablesWithoutFlow(flows, rules, resources), ...rules.filter(rule => flows.some(flow => flow.rule === rule)).flatMap(rule => judgeImport(rule, resources)), ...hubsWithoutReader(rules, resources), ...(0, 
   log_fields.W)(repository, flows), ...(0, table_plans.B)(resources) ];
  }
  function flowsOf(rule) {
   return (0, values_value.Dw)((0, three_valued.MZ)(rule.body, "properties.dataFlows")).flatMap(value => {
    const at = (0, three_valued.MZ)(value, "outputStream");
    const table = /^Custom-(.{1,100})$/.exec((0, values_value.wh)(at) ?? "")?.[1];
    return table !== void 0 && (0, tables.I3)(table) ? [ {
     rule,
     value,
     table,
     at
    } ] : [];
   });
  }
  function judgeTable({rule, table, at}, resources) {
   const verdict = {
    at: (0, three_valued.$t)(at),
    of: rule.place,
    label: rule.label,
    flaw: "table"
   };
   const declared = (0, tables.bP)(resources).get(table)?.resource;
   if (declared) return {
    ...verdict,
    state: "pass",
    because: `writes into the table '${table}'`,
    related: [ {
     message: "the table",
     at: declared.place
    } ]
   };
   const hasWorkspace = [ ...resources.ofType(workspaceType) ].length > 0;
   return {
    ...verdict,
    state: hasWorkspace && rule.exists === "yes" ? "fail" : "not-proven",
    because: `writes into the table '${table}', which is not declared here beside its workspace`
   };
  }
  function tablesWithoutFlow(flows, rules, resources) {
   const isKnown = rules.every(rule => (0, values_value.Dw)((0, three_valued.MZ)(rule.body, "properties.dataFlows")).every(value => (0, 
   values_value.wh)((0, three_valued.MZ)(value, "outputStream")) !== void 0 || (0, 
   values_value.qv)((0, three_valued.MZ)(value, "outputStream"))));
   const chain = resources.ofType(ruleType, hubType, loggerType);
   const hasChain = chain.next().done !== true;
   return [ ...(0, tables.bP)(resources).values() ].flatMap(({name, resource}) => {
    if (!resource || !(0, tables.I3)(name) || flows.some(flow => flow.table === name)) return [];
    const isCertain = hasChain && isKnown && resource.exists === "yes";
    return [ {
     at: (0, declaration.M)(resource),
     of: resource.place,
     label: resource.label,
     state: isCertain ? "fail" : "not-proven",
     flaw: "flow",
     because: `is the table '${name}', and no data collection rule here writes into it`
    } ];
   });
  }
  function judgeImport(rule, resources) {
   const hub = (0, three_valued.MZ)(rule.body, "properties.dataSources.dataImports.eventHub");
   if ((0, values_value.qv)(hub) || hub.kind === "unknown") return [];
   const verdict = {
    at: (0, three_valued.$t)(hub),
    of: rule.place,
    label: rule.label,
    flaw: "association"
   };
   const associations = [ ...resources.ofType(associationType) ].filter(({body}) => mayMean((0, 
   three_valued.MZ)(body, "properties.dataCollectionRuleId"), rule));
   const [first] = associations;
   if (first) return [ {
    ...verdict,
    state: "pass",
    because: "is associated with its Event Hub",
    related: [ {
     message: "the association",
     at: first.place
    } ]
   } ];
   const hasHub = [ ...resources.ofType(hubType) ].length > 0;
   return [ {
    ...verdict,
    state: hasHub && rule.exists === "yes" ? "fail" : "not-proven",
    because: "imports from an Event Hub, and no association here gives it one"
   } ];
  }
  function mayMean(id, {scope, address, name}) {
   return (0, values_value.fF)(id).some(form => {
    if (form.kind === "reference") return form.scope === scope && form.address === address;
    const text = (0, values_value.wh)(form);
    return text === void 0 || name !== void 0 && text.endsWith(name.text.text);
   });
  }
  function hubsWithoutReader(rules, resources) {
   const loggers = [ ...resources.ofType(loggerType) ].filter(({body}) => {
    const hub = (0, three_valued.MZ)(body, "properties.credentials");
    return !(0, values_value.qv)(hub);
   });
   if (loggers.length === 0 || rules.some(({body}) => !(0, values_value.qv)((0, three_valued.MZ)(body, "properties.dataSources.dataImports")))) return [];
   const reads = [ ...resources.ofType(...readerTypes) ].length > 0;
   return [ ...resources.ofType(hubType) ].flatMap(hub => {
    const name = hub.name?.text.text ?? "";
    if (!(0, tables.I3)(`${name} ${hub.label}`)) return [];
    const capture = (0, three_valued.MZ)(hub.body, "properties.captureDescription");
    const isCertain = !reads && (0, values_value.qv)(capture) && hub.exists === "yes";
    return [ {
     at: (0, declaration.M)(hub),
     of: hub.place,
     label: hub.label,
     state: isCertain ? "fail" : "not-proven",
     flaw: "reader",
     because: "takes the records of the gateway, and nothing here reads them"
    } ];
   });
  }
  const readerTypes = [ "microsoft.streamanalytics/streamingjobs", "microsoft.streamanalytics/streamingjobs/inputs", "microsoft.kusto/clusters/databases/dataconnections", "microsoft.eventgrid/eventsubscriptions", "microsoft.web/sites", "microsoft.logic/workflows", "microsoft.eventhub/namespaces/eventhubs/consumergroups", "azurerm_stream_analytics_stream_input_eventhub", "azurerm_kusto_eventhub_data_connection", "azurerm_linux_function_app", "azurerm_windows_function_app", "module" ];
 }),
 66222: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   N: () => workspaceIdsOf
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function workspaceIdsOf({rule, value}) {
   const names = new Set((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.Dw)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(value, "destinations")).map(_infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.wh));
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.Dw)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(rule.body, "properties.destinations.logAnalytics")).filter(item => names.has((0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.wh)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(item, "name")))).map(item => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(item, "workspaceResourceId"));
  }
 }),
 24337: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => logFields,
   W: () => fieldChecks
  });
  var _audit_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27328);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _languages_kql_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30551);
  var _languages_kql_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73464);
  var _gateway_expression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92564);
  var _gateway_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86858);
  var _gateway_statements_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80208);
  var _queries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84065);
  var _tables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48660);
  function fieldChecks(repository, flows) {
   const log = logFields(repository);
   if (!log) return [];
   const transforms = flows.filter(({value}) => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "transformKql")).some(({kind}) => kind === "text"));
   if (transforms.length > 0) return transforms.flatMap(flow => ofTransform(flow, log));
   const tables = [ ...(0, _tables_js__WEBPACK_IMPORTED_MODULE_9__.bP)(repository.resources).values() ];
   if (flows.length > 0 || tables.some(({resource}) => resource)) return [];
   return ofQueries(repository, log);
  }
  function logFields(repository) {
   const statements = (0, _gateway_facts_js__WEBPACK_IMPORTED_MODULE_6__.xo)(repository).flatMap(facts => facts.named(/^log-to-eventhub$/));
   const names = new Set;
   for (const statement of statements) {
    const fields = statement.element.texts.map(text => (0, _gateway_expression_js__WEBPACK_IMPORTED_MODULE_5__.ez)(text)).flatMap(({tokens}) => {
     const isOpen = tokens.some(({text}) => text === "FromObject" || text === "Add" || text === "Merge");
     const found = tokens.flatMap((token, index) => token.kind === "text" && tokens[index - 1]?.text === "(" && tokens[index - 2]?.text === "JProperty" ? [ token.text ] : []);
     return isOpen ? [ void 0 ] : found;
    });
    if (fields.length === 0 || fields.includes(void 0)) return;
    for (const field of fields) if (field !== void 0) names.add(field);
   }
   const [statement] = statements;
   return statement && {
    names,
    statement
   };
  }
  function ofTransform({rule, value}, {names, statement}) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "transformKql")).flatMap(form => {
    const query = form.kind === "text" ? (0, _languages_kql_syntax_js__WEBPACK_IMPORTED_MODULE_4__.KQ)((0, 
    _queries_js__WEBPACK_IMPORTED_MODULE_8__.Sm)(form.text)) : void 0;
    if (form.kind !== "text" || !query) return [];
    const nodes = query.pipelines.flatMap(({stages}) => stages.flatMap(stage => [ ...(0, 
    _languages_kql_syntax_js__WEBPACK_IMPORTED_MODULE_4__.AH)(stage.nodes) ]));
    const events = new Set(nodes.flatMap((node, index) => isEvent(nodes, index) && node.kind === "name" ? [ node.text ] : []));
    const missing = nodes.flatMap((node, index) => {
     const owner = nodes[index - 2];
     const isField = node.kind === "name" && (0, _languages_kql_syntax_js__WEBPACK_IMPORTED_MODULE_4__.A7)(nodes[index - 1], ".") && owner?.kind === "name";
     return isField && events.has(owner.text) && !names.has(node.text) ? [ node ] : [];
    });
    const [first] = missing;
    if (!first) return [];
    const {text} = form.text;
    return [ {
     at: {
      file: text.file,
      range: text.range(first.start, first.end)
     },
     of: rule.place,
     label: rule.label,
     flaw: "field",
     state: rule.exists === "yes" ? "fail" : "not-proven",
     because: `reads ${listed(missing.map(node => node.kind === "name" ? node.text : ""))}, which the gateway's log does not write`,
     related: [ {
      message: "the log",
      at: (0, _gateway_statements_js__WEBPACK_IMPORTED_MODULE_7__.w)(statement)
     } ]
    } ];
   });
  }
  function isEvent(nodes, index) {
   return (0, _languages_kql_syntax_js__WEBPACK_IMPORTED_MODULE_4__.A7)(nodes[index + 1], "=") && (0, 
   _languages_kql_syntax_js__WEBPACK_IMPORTED_MODULE_4__.Eo)(nodes[index + 2], "parse_json", "todynamic");
  }
  function ofQueries(repository, {names, statement}) {
   const read = (0, _queries_js__WEBPACK_IMPORTED_MODULE_8__.Y5)(repository.resources).flatMap(query => query.flow.reads);
   const wanted = read.filter(({table}) => table !== void 0).map(({name}) => name.replace(/_[sdbgt]$/, "")).filter(name => name in _audit_table_js__WEBPACK_IMPORTED_MODULE_0__.H && !names.has(name) && !(0, 
   _languages_kql_names_js__WEBPACK_IMPORTED_MODULE_3__.Mi)(name));
   const missing = [ ...new Set(wanted) ].sort();
   if (missing.length === 0) return [];
   const at = (0, _gateway_statements_js__WEBPACK_IMPORTED_MODULE_7__.w)(statement);
   return [ {
    at,
    of: at,
    label: "log-to-eventhub",
    flaw: "field",
    state: "fail",
    because: `writes ${listed([ ...names ])}, and queries here read ${listed(missing)}`
   } ];
  }
  function listed(names) {
   const each = [ ...new Set(names) ];
   const more = each.length > 5 ? ` and ${each.length - 5} more` : "";
   return `${each.slice(0, 5).map(name => `'${name}'`).join(", ")}${more}`;
  }
 }),
 84065: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Sm: () => withHoles,
   VV: () => placeIn,
   Y5: () => auditQueries
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  var _languages_kql_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25832);
  var _languages_kql_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73464);
  var _languages_kql_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77357);
  var _tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48660);
  const alertTypes = [ "microsoft.insights/scheduledqueryrules", "microsoft.securityinsights/alertrules", "microsoft.operationalinsights/workspaces/providers/alertrules" ];
  const savedTypes = [ "microsoft.operationalinsights/workspaces/savedsearches", "microsoft.operationalinsights/querypacks/queries" ];
  const fileType = "kql/query";
  const kept = new WeakMap;
  function auditQueries(resources) {
   const known = kept.get(resources);
   if (known) return known;
   const tables = (0, _tables_js__WEBPACK_IMPORTED_MODULE_5__.bP)(resources);
   const names = [ ...tables.keys() ];
   const found = [];
   const read = (resource, kind, value) => {
    for (const form of (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value)) {
     if (form.kind !== "text" || !names.some(name => form.text.text.text.includes(name))) continue;
     const query = (0, _languages_kql_syntax_js__WEBPACK_IMPORTED_MODULE_3__.KQ)(withHoles(form.text));
     if (!query) continue;
     const flow = (0, _languages_kql_columns_js__WEBPACK_IMPORTED_MODULE_2__.P)(query, name => tables.get(name)?.columns);
     const {label} = resource;
     found.push({
      text: form.text,
      query,
      flow,
      resource,
      label,
      kind
     });
    }
   };
   for (const resource of resources.ofType(...alertTypes)) for (const value of queriesOf(resource)) read(resource, "alert", value);
   for (const resource of resources.ofType(...savedTypes)) {
    const properties = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(resource.body, "properties");
    for (const name of [ "query", "body" ]) read(resource, "saved", (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(properties, name));
   }
   const used = new Set(found.map(({text}) => text.text.file.path));
   for (const resource of resources.ofType(fileType)) {
    const {path} = resource.place.file;
    const isHunting = /\.ya?ml$/i.test(path) || /(?:^|\/)hunt/i.test(path);
    if (!used.has(path)) read(resource, isHunting ? "saved" : "file", (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(resource.body, "properties.query"));
   }
   kept.set(resources, found);
   return found;
  }
  function queriesOf({body}) {
   const criteria = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.Dw)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "properties.criteria.allOf"));
   return [ ...criteria.map(item => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(item, "query")), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "properties.source.query"), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "properties.query") ];
  }
  function withHoles({text, holes}) {
   let result = "";
   let at = 0;
   for (const {start, end} of [ ...holes ].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.text.slice(at, start) + _languages_kql_tokens_js__WEBPACK_IMPORTED_MODULE_4__._H.repeat(end - start);
    at = end;
   }
   return result + text.text.slice(at);
  }
  function placeIn({text}, {start, end}) {
   return {
    file: text.text.file,
    range: text.text.range(start, end)
   };
  }
 }),
 95287: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   x: () => silentAlerts
  });
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var declaration = __webpack_require__(95965);
  var kept = __webpack_require__(25640);
  var named_resources = __webpack_require__(47923);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alerts/action-groups.js
  const receivers = {
   armRoleReceivers: "roleId",
   automationRunbookReceivers: void 0,
   azureAppPushReceivers: "emailAddress",
   azureFunctionReceivers: void 0,
   emailReceivers: "emailAddress",
   eventHubReceivers: void 0,
   incidentReceivers: void 0,
   itsmReceivers: void 0,
   logicAppReceivers: void 0,
   smsReceivers: "phoneNumber",
   voiceReceivers: "phoneNumber",
   webhookReceivers: "serviceUri"
  };
  const groupsOf = (0, kept.e)(resources => new named_resources.P6(resources.ofType("microsoft.insights/actiongroups"), resources));
  function toldBy({body}, resources) {
   const given = groupValues(body);
   if (given === "none") return {
    is: "no",
    flaw: "nobody",
    because: "has no action group: it alerts nobody"
   };
   const found = given.map(value => groupsOf(resources).namedBy(value));
   const judged = found.flat().map(group => judge(group));
   const sound = judged.find(({is}) => is === "yes");
   if (sound) return sound;
   const [first] = judged;
   const isKnown = found.length > 0 && found.every(groups => groups.length > 0);
   if (first && isKnown && judged.every(({is}) => is === "no")) return first;
   const unknown = judged.find(({is}) => is === "unknown");
   if (unknown) return unknown;
   return {
    is: "unknown",
    because: "it is not known here to whom its action group sends"
   };
  }
  function judge(group) {
   const {body, label, exists} = group;
   const isOn = (0, three_valued.Hn)((0, three_valued.MZ)(body, "properties.enabled"), "yes");
   const leads = hasReceiver(body);
   const unknown = because => ({
    is: "unknown",
    because,
    group
   });
   if (exists !== "yes") return unknown(`its action group ${label} is not certainly deployed`);
   if (isOn.is === "no") return {
    is: "no",
    flaw: "group-off",
    group,
    because: `has the action group ${label}, which is disabled: it alerts nobody`
   };
   if (leads === "no") return {
    is: "no",
    flaw: "no-receiver",
    group,
    because: `has the action group ${label}, which has no receiver: it alerts nobody`
   };
   if (isOn.is === "unknown") return unknown(`it is not known whether ${label} is enabled`);
   if (leads === "unknown") return unknown(`it is not known whether ${label} has a receiver`);
   return {
    is: "yes",
    because: `is enabled and sends to ${label}`,
    group
   };
  }
  function hasReceiver(body) {
   const answers = Object.entries(receivers).flatMap(([kind, needed]) => (0, values_value.fF)((0, 
   three_valued.MZ)(body, `properties.${kind}`)).map(form => {
    if ((0, values_value.qv)(form)) return "no";
    if (form.kind !== "list") return "unknown";
    if (form.items.some(item => item.kind === "object" && isAddressed(item, needed))) return "yes";
    return form.open || form.items.some(item => item.kind !== "object") ? "unknown" : "no";
   }));
   return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
  }
  function isAddressed(receiver, needed) {
   if (needed === void 0) return true;
   return (0, values_value.fF)((0, three_valued.MZ)(receiver, needed)).every(value => !(0, 
   values_value.qv)(value) && (0, three_valued.ws)(value)?.trim() !== "");
  }
  function groupValues(body) {
   const actions = (0, three_valued.MZ)(body, "properties.actions");
   const lists = [ (0, three_valued.MZ)(actions, "actionGroups"), (0, three_valued.MZ)(actions, "actionGroup") ];
   if (actions.kind === "list") lists.push(actions);
   const values = lists.flatMap(values_value.fF).flatMap(form => {
    if (form.kind !== "list") return (0, values_value.qv)(form) ? [] : [ form ];
    const items = form.items.flatMap(values_value.fF).filter(item => !(0, values_value.qv)(item));
    return form.open ? [ ...items, {
     kind: "unknown",
     place: form.place
    } ] : items;
   });
   if (values.length === 0) return "none";
   return values.map(value => value.kind === "object" ? (0, three_valued.MZ)(value, "actionGroupId") : value);
  }
  var resource = __webpack_require__(796);
  var scope_level = __webpack_require__(35628);
  var deployment = __webpack_require__(20322);
  var chain = __webpack_require__(43267);
  var data_flow = __webpack_require__(66222);
  var tables = __webpack_require__(48660);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alerts/workspaces.js
  const workspaceType = "microsoft.operationalinsights/workspaces";
  const ruleType = "microsoft.insights/datacollectionrules";
  const workspacesNamed = (0, kept.e)(resources => new named_resources.P6(resources.ofType(workspaceType), resources));
  const recordWorkspaces = (0, kept.e)(resources => {
   const named = workspacesNamed(resources);
   const names = new Set((0, tables.bP)(resources).keys());
   const ofFlows = [ ...resources.ofType(ruleType) ].flatMap(chain.z).flatMap(data_flow.N).flatMap(id => named.namedBy(id));
   const ofTables = [ ...resources.ofType(tables.nS) ].filter(({name}) => names.has(name?.text.text.split("/").at(-1) ?? "")).flatMap(({parent, place}) => parent ? named.namedBy({
    kind: "reference",
    ...parent,
    path: [ "id" ],
    place
   }) : []);
   return new Set(ofFlows.length > 0 ? ofFlows : ofTables);
  });
  function workspaceOf(alert, resources) {
   const named = workspacesNamed(resources);
   const given = scopeValues(alert);
   const found = given.map(value => named.namedBy(value));
   const read = found.flat();
   const all = [ ...recordWorkspaces(resources) ];
   const beside = all.filter(each => (0, deployment.P)(each) === (0, deployment.P)(alert));
   const records = beside.length > 0 ? beside : all;
   const keys = new Set(records.map(named_resources.TN));
   const isAll = found.length > 0 && found.every(each => each.length > 0);
   const is = read.some(workspace => keys.has((0, named_resources.TN)(workspace))) ? "yes" : isAll && records.length > 0 ? "no" : "unknown";
   return {
    is,
    read,
    records
   };
  }
  function scopeValues({body, parent, place}) {
   const values = [ ...(0, values_value.Dw)((0, three_valued.MZ)(body, "properties.scopes")), (0, 
   three_valued.MZ)(body, "properties.source.dataSourceId"), (0, three_valued.MZ)(body, "scope") ].filter(value => !(0, 
   values_value.qv)(value));
   return parent && values.length === 0 ? [ {
    kind: "reference",
    ...parent,
    path: [ "id" ],
    place
   } ] : values;
  }
  function isGroupOf(key, workspace, resources) {
   const group = (0, three_valued.MZ)(workspace.body, "resourceGroup");
   if (group.kind === "reference") return (0, resource.Ft)(group, key);
   const name = (0, three_valued.ws)(group);
   return name !== void 0 && resources.resolve(key).some(found => found.name?.text.text === name && isNamed(found));
  }
  function isNamed({name, type}) {
   return name?.holes.length === 0 && /resource_?groups?$/i.test(type);
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alerts/processing-rules.js
  const processingType = "microsoft.alertsmanagement/actionrules";
  function suppressionOf(alert, workspaces, resources) {
   const found = [ ...resources.ofType(processingType) ].flatMap(rule => {
    const is = suppresses(rule, alert, workspaces, resources);
    return is === "no" ? [] : [ {
     is,
     rule
    } ];
   });
   return found.find(({is}) => is === "yes") ?? found[0];
  }
  function suppresses(rule, alert, workspaces, resources) {
   const properties = (0, three_valued.MZ)(rule.body, "properties");
   const enabled = [ (0, three_valued.MZ)(properties, "enabled"), (0, three_valued.MZ)(properties, "status") ].find(value => !(0, 
   values_value.qv)(value));
   const isOn = enabled ? /^disabled$/i.test((0, three_valued.ws)(enabled) ?? "") ? "no" : /^enabled$/i.test((0, 
   three_valued.ws)(enabled) ?? "") ? "yes" : (0, three_valued.Hn)(enabled).is : "yes";
   const conditions = (0, three_valued.MZ)(properties, "conditions");
   if (isOn === "no" || addsGroups(properties) || leavesOut(conditions, alert)) return "no";
   const covered = covers((0, three_valued.MZ)(properties, "scopes"), alert, workspaces, resources);
   const isAlways = isOn === "yes" && rule.exists === "yes" && (0, values_value.qv)(conditions) && (0, 
   values_value.qv)((0, three_valued.MZ)(properties, "schedule"));
   return covered === "yes" && !isAlways ? "unknown" : covered;
  }
  function addsGroups(properties) {
   const actions = (0, values_value.Dw)((0, three_valued.MZ)(properties, "actions"));
   return actions.length > 0 && actions.every(action => /^addactiongroups$/i.test((0, 
   three_valued.ws)((0, three_valued.MZ)(action, "actionType")) ?? ""));
  }
  function fieldsOf({body, name}) {
   const severity = (0, three_valued.ws)((0, three_valued.MZ)(body, "properties.severity"));
   return {
    alertrulename: name && name.holes.length === 0 ? name.text.text : void 0,
    severity: severity === void 0 ? void 0 : severity.replace(/^(?=\d)/, "Sev")
   };
  }
  function leavesOut(conditions, alert) {
   const own = fieldsOf(alert);
   const filters = conditions.kind === "list" ? conditions.items.map(item => [ (0, 
   three_valued.ws)((0, three_valued.MZ)(item, "field")), item ]) : conditions.kind === "object" ? conditions.entries.map(({key, value}) => [ key.text.text, value ]) : [];
   return filters.some(([field, filter]) => {
    const value = own[field?.toLowerCase() ?? ""]?.toLowerCase();
    const operator = (0, three_valued.ws)((0, three_valued.MZ)(filter, "operator"))?.toLowerCase();
    const list = (0, three_valued.MZ)(filter, "values");
    const wanted = (0, values_value.Dw)(list).map(item => (0, three_valued.ws)(item)?.toLowerCase());
    if (value === void 0 || wanted.includes(void 0) || list.kind === "list" && list.open) return false;
    return operator === "equals" && !wanted.includes(value) || operator === "notequals" && wanted.includes(value);
   });
  }
  function covers(scopes, alert, workspaces, resources) {
   const own = new named_resources.P6([ alert, ...workspaces ], resources);
   const answers = (0, values_value.fF)(scopes).flatMap(form => form.kind === "list" && !form.open ? form.items.flatMap(values_value.fF) : [ form ]).map(form => {
    if ((0, values_value.qv)(form)) return "no";
    if (own.namedBy(form).length > 0) return "yes";
    const [scope] = (0, scope_level.ZK)(form, resources);
    if (!scope?.level) return "unknown";
    if (scope.level === "resource") return isOther(form, alert, resources);
    if (scope.level === "resource-group") return isAround(form, workspaces, resources);
    return form.kind === "reference" ? "yes" : "unknown";
   });
   return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
  }
  function isOther(form, alert, resources) {
   if (form.kind !== "reference") return "unknown";
   return resources.resolve(form).some(other => !(0, resource.Ft)(other, alert)) ? "no" : "unknown";
  }
  function isAround(form, workspaces, resources) {
   if (form.kind !== "reference") return "unknown";
   const isOwn = workspaces.some(workspace => {
    if (isGroupOf(form, workspace, resources)) return true;
    return workspace.source !== "terraform" && workspace.place.file === form.place.file;
   });
   return isOwn ? "yes" : "unknown";
  }
  var actors = __webpack_require__(73213);
  var role_assignments = __webpack_require__(50877);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/alerts/readers.js
  const readers = /^(?:log analytics (?:reader|contributor|data reader)|monitoring (?:reader|contributor)|reader|contributor|owner)$/i;
  function mayRead(alert, workspaces, resources) {
   if ((0, values_value.qv)((0, three_valued.MZ)(alert.body, "identity"))) return true;
   const actor = (0, actors.dn)(alert);
   const own = (0, role_assignments.f)(resources).filter(given => given.exists === "yes" && given.isConditional === "no" && given.roles.length === 1 && readers.test(given.roles[0].name ?? "") && (0, 
   actors.Gi)(given, actor));
   return workspaces.some(workspace => own.some(given => readers_isAround(given, workspace, resources)));
  }
  function readers_isAround({scopes, place}, workspace, resources) {
   const [scope, ...others] = scopes;
   if (!scope || others.length > 0) return false;
   switch (scope.level) {
   case "resource":
    return scope.key === workspace.address;

   case "resource-group":
    return workspace.source === "terraform" ? isGroupOf({
     scope: workspace.scope,
     address: scope.key
    }, workspace, resources) : place.file === workspace.place.file;

   case void 0:
    return false;

   default:
    return true;
   }
  }
  var audit_chain_queries = __webpack_require__(84065);
  var timing = __webpack_require__(59291);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/silent.js
  function silentAlerts(resources) {
   const queries = (0, audit_chain_queries.Y5)(resources);
   const rules = new Map;
   for (const {resource, kind} of queries) if (kind === "alert") rules.set(`${resource.scope}\n${resource.address}\n${resource.name?.text.text}`, resource);
   return [ ...[ ...rules.values() ].flatMap(rule => judgeRule(rule, resources)), ...filesWithoutRule(queries, resources) ];
  }
  const longestMute = 60;
  function judgeRule(rule, resources) {
   const {label, place, body} = rule;
   const verdict = {
    at: (0, declaration.M)(rule),
    of: place,
    label,
    flaw: "nobody"
   };
   const certain = rule.exists === "yes" ? "fail" : "not-proven";
   const enabled = (0, three_valued.MZ)(body, "properties.enabled");
   const isOn = (0, three_valued.Hn)(enabled, "yes");
   if (isOn.is === "no") {
    const because = "is disabled: it alerts nobody";
    return [ {
     ...verdict,
     at: (0, three_valued.$t)(enabled),
     flaw: "off",
     state: certain,
     because
    } ];
   }
   const isMonitor = rule.type === "microsoft.insights/scheduledqueryrules";
   const told = isMonitor ? toldBy(rule, resources) : ofSentinel(body);
   if (told.is === "no") {
    const {because, flaw = "nobody", group} = told;
    const related = group && [ {
     message: "the action group",
     at: group.place
    } ];
    return [ {
     ...verdict,
     flaw,
     state: certain,
     because,
     ...related && {
      related
     }
    } ];
   }
   const workspace = workspaceOf(rule, resources);
   if (workspace.is === "no") {
    const [read] = workspace.read;
    const [records] = workspace.records;
    return [ {
     ...verdict,
     flaw: "workspace",
     state: certain,
     because: `reads ${read.label}, and the records of MCP calls go to ${records.label}: it never fires`,
     related: [ {
      message: "where the records go",
      at: records.place
     } ]
    } ];
   }
   const suppression = suppressionOf(rule, workspace.read, resources);
   if (suppression?.is === "yes") {
    const {rule: other} = suppression;
    return [ {
     ...verdict,
     flaw: "suppressed",
     state: certain,
     because: `is suppressed by ${other.label}: it alerts nobody`,
     related: [ {
      message: "takes its notifications away",
      at: other.place
     } ]
    } ];
   }
   const doubts = [ isOn.is === "unknown" && "it is not known here that it is enabled", told.is === "unknown" && told.because, workspace.is === "unknown" && "it is not known here that it reads the workspace that the records go to", suppression && `${suppression.rule.label} may suppress its notifications`, muteOf(body), workspace.is === "yes" && !mayRead(rule, workspace.read, resources) && `no role in this repository certainly lets its identity read ${workspace.read[0].label}` ].flatMap(because => because || []);
   if (doubts.length > 0) return doubts.map(because => ({
    ...verdict,
    state: "not-proven",
    because
   }));
   return [ {
    ...verdict,
    state: "pass",
    because: told.because
   } ];
  }
  function ofSentinel(body) {
   const makes = (0, three_valued.Hn)((0, three_valued.MZ)(body, "properties.incidentConfiguration.createIncident"), "yes");
   return makes.is === "yes" ? {
    is: "yes",
    because: "is enabled and opens an incident"
   } : {
    is: "unknown",
    because: "it is not known here that it opens an incident"
   };
  }
  function muteOf(body) {
   const isSuppressed = (0, three_valued.Hn)((0, three_valued.MZ)(body, "properties.suppressionEnabled"));
   const values = [ (0, three_valued.MZ)(body, "properties.muteActionsDuration"), (0, 
   three_valued.MZ)(body, "properties.throttlingInMin"), ...isSuppressed.is === "no" ? [] : [ (0, 
   three_valued.MZ)(body, "properties.suppressionDuration") ] ].filter(value => !(0, 
   values_value.qv)(value));
   for (const value of values) {
    const minutes = (0, timing.dp)((0, three_valued.ws)(value) ?? "");
    if (minutes === void 0) return "it is not known here for how long it is muted after an alert";
    if (minutes > longestMute) return `is muted for ${(0, timing.Ds)(minutes)} after an alert`;
   }
   return;
  }
  const deployed = [ "microsoft.apimanagement/service", "microsoft.insights/scheduledqueryrules", "microsoft.insights/datacollectionrules", "microsoft.operationalinsights/workspaces", "microsoft.operationalinsights/workspaces/tables", "microsoft.securityinsights/alertrules" ];
  function filesWithoutRule(queries, resources) {
   const isDeployed = resources.ofType(...deployed).next().done !== true;
   const folders = new Map;
   for (const query of queries) {
    if (query.kind !== "file") continue;
    const {path} = query.resource.place.file;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    folders.set(folder, [ ...folders.get(folder) ?? [], query ]);
   }
   return [ ...folders.values() ].map(([first, ...more]) => {
    const start = first.query.pipelines[0]?.source[0] ?? {
     start: 0,
     end: 1
    };
    return {
     at: (0, audit_chain_queries.VV)(first, start),
     of: first.resource.place,
     label: first.label,
     flaw: "no-rule",
     state: isDeployed ? "fail" : "not-proven",
     because: more.length === 0 ? "is a query that no alert rule here runs" : `and ${more.length} other${more.length > 1 ? "s" : ""} are queries that no alert rule here runs`,
     related: more.slice(0, 20).map(query => ({
      message: "run by no alert rule either",
      at: query.resource.place
     }))
    };
   });
  }
 }),
 32012: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B: () => tablePlans
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84065);
  var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48660);
  function tablePlans(resources) {
   const read = new Set((0, _queries_js__WEBPACK_IMPORTED_MODULE_1__.Y5)(resources).flatMap(({kind, flow}) => kind === "alert" ? flow.reads.map(({table}) => table) : []));
   const names = [ ...(0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.bP)(resources).keys() ].filter(name => read.has(name));
   return [ ...resources.ofType(_tables_js__WEBPACK_IMPORTED_MODULE_2__.nS) ].flatMap(table => {
    const name = table.name?.text.text.split("/").at(-1) ?? "";
    const plan = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(table.body, "properties.plan");
    const isAnalytics = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.cK)(plan, text => /^analytics$/i.test(text), "yes").is;
    if (!names.includes(name) || isAnalytics === "yes") return [];
    const isCertain = isAnalytics === "no" && table.exists === "yes";
    return [ {
     at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(plan),
     of: table.place,
     label: table.label,
     flaw: "plan",
     state: isCertain ? "fail" : "not-proven",
     because: isAnalytics === "no" ? `has the plan ${(0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)(plan) ?? ""}, and alert rules cannot query '${name}'` : `it is not known here whether alert rules can query '${name}'`
    } ];
   });
  }
 }),
 48660: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I3: () => namesCalls,
   PL: () => columnsOf,
   bP: () => auditTables,
   nS: () => tableType
  });
  var _audit_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27328);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const tableType = "microsoft.operationalinsights/workspaces/tables";
  const kept = new WeakMap;
  function auditTables(resources) {
   const known = kept.get(resources);
   if (known) return known;
   const found = new Map;
   for (const resource of resources.ofType(tableType)) {
    const name = tableName(resource);
    if (name === void 0) continue;
    const columns = columnsOf((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, "properties.schema.columns"));
    if (!namesCalls(name) && !columns?.some(column => holdsCalls.has(column))) continue;
    const other = found.get(name);
    const agrees = !other || other.columns?.join() === columns?.join();
    found.set(name, {
     name,
     columns: agrees ? columns : void 0,
     resource
    });
   }
   if (!found.has(_audit_table_js__WEBPACK_IMPORTED_MODULE_0__.S)) found.set(_audit_table_js__WEBPACK_IMPORTED_MODULE_0__.S, {
    name: _audit_table_js__WEBPACK_IMPORTED_MODULE_0__.S,
    columns: Object.keys(_audit_table_js__WEBPACK_IMPORTED_MODULE_0__.H)
   });
   kept.set(resources, found);
   return found;
  }
  function tableName({name}) {
   if (!name || name.holes.some(hole => hole.end > name.text.text.lastIndexOf("/") + 1)) return;
   return name.text.text.slice(name.text.text.lastIndexOf("/") + 1);
  }
  const holdsCalls = new Set([ "tool_name", "mcp_server", "tool_class" ]);
  function namesCalls(text) {
   return /mcp/i.test(text);
  }
  function columnsOf(value) {
   const [list, ...others] = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value);
   if (list?.kind !== "list" || list.open || others.length > 0) return;
   const names = list.items.map(item => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(item, "name")));
   return names.every(name => name !== void 0) ? names : void 0;
  }
 }),
 59291: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ds: () => shownMinutes,
   II: () => timingOf,
   dp: () => minutesOf
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  function timingOf({body}) {
   const properties = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, "properties");
   const first = (...names) => {
    const values = names.map(name => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(properties, name));
    const minutes = values.map(value => minutesOf((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)(value) ?? ""));
    const at = Math.max(0, minutes.findIndex(count => count !== void 0));
    return [ values[at], minutes[at] ];
   };
   const [frequency, frequencyMinutes] = first("evaluationFrequency", "queryFrequency", "schedule.frequencyInMinutes");
   const [window, windowMinutes] = first("windowSize", "queryPeriod", "schedule.timeWindowInMinutes");
   return {
    frequency,
    window,
    ...frequencyMinutes !== void 0 && {
     frequencyMinutes
    },
    ...windowMinutes !== void 0 && {
     windowMinutes
    }
   };
  }
  function minutesOf(text) {
   const iso = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/.exec(text);
   if (iso && text.length > 2) {
    const [days, hours, minutes] = iso.slice(1).map(part => Number(part ?? 0));
    return days * 1440 + hours * 60 + minutes;
   }
   const short = /^(\d{1,6}(?:\.\d{1,3})?)(m|h|d)?$/.exec(text);
   if (!short) return;
   return Number(short[1]) * {
    m: 1,
    h: 60,
    d: 1440
   }[short[2] ?? "m"];
  }
  function shownMinutes(minutes) {
   const [count, unit] = minutes >= 1440 && minutes % 1440 === 0 ? [ minutes / 1440, "day" ] : minutes >= 60 && minutes % 60 === 0 ? [ minutes / 60, "hour" ] : [ minutes, "minute" ];
   return `${count} ${unit}${count === 1 ? "" : "s"}`;
  }
 }),
 5469: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   s: () => unknownColumns
  });
  var _audit_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27328);
  var _queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84065);
  var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48660);
  const collected = /^(.{1,100})_(?:s|d|b|g|t)$/;
  function unknownColumns(resources) {
   const tables = (0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.bP)(resources);
   return (0, _queries_js__WEBPACK_IMPORTED_MODULE_1__.Y5)(resources).flatMap(query => {
    const reads = query.flow.reads.filter(({table}) => table !== void 0 && tables.has(table));
    const missing = reads.filter(({isMissing}) => isMissing);
    const [first] = reads;
    if (missing.length === 0) return first ? [ passed(query, first) ] : [];
    const isOld = read => {
     const name = collected.exec(read.name)?.[1];
     const columns = tables.get(read.table)?.columns ?? [];
     return name !== void 0 && (columns.includes(name) || name in _audit_table_js__WEBPACK_IMPORTED_MODULE_0__.H);
    };
    const old = missing.filter(isOld);
    const others = new Map;
    for (const read of missing.filter(read => !isOld(read))) others.set(read.name, [ ...others.get(read.name) ?? [], read ]);
    return [ ...old.length > 0 ? [ judgeOld(query, old) ] : [], ...[ ...others.values() ].map(list => judge(query, list, resources)) ];
   });
  }
  function passed(query, read) {
   const {place} = query.resource;
   return {
    at: (0, _queries_js__WEBPACK_IMPORTED_MODULE_1__.VV)(query, read),
    of: place,
    label: query.label,
    state: "pass",
    hasOldNames: false,
    because: `reads columns that '${read.table}' has`
   };
  }
  function judgeOld(query, reads) {
   const [first, ...more] = firstOfEach(reads);
   const own = collected.exec(first.name)?.[1] ?? "";
   const count = more.length === 0 ? "" : ` and ${more.length} other${more.length > 1 ? "s" : ""}`;
   return {
    ...base(query, first),
    hasOldNames: true,
    because: `reads '${first.name}'${count} of '${first.table}', whose column is '${own}': suffixes are those of the HTTP Data Collector API, which is no longer supported`,
    related: more.slice(0, 20).map(read => ({
     message: `reads '${read.name}'`,
     at: (0, _queries_js__WEBPACK_IMPORTED_MODULE_1__.VV)(query, read)
    }))
   };
  }
  function judge(query, reads, resources) {
   const [first, ...more] = reads;
   const table = (0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.bP)(resources).get(first.table);
   const declared = table?.resource;
   return {
    ...base(query, first),
    because: declared ? `reads '${first.name}', and '${first.table}' has no such column` : `reads '${first.name}', and an audit record has no such field`,
    related: [ ...declared ? [ {
     message: "the table",
     at: declared.place
    } ] : [], ...more.slice(0, 20).map(read => ({
     message: "read once more",
     at: (0, _queries_js__WEBPACK_IMPORTED_MODULE_1__.VV)(query, read)
    })) ]
   };
  }
  function base(query, read) {
   const state = query.resource.exists === "yes" ? "fail" : "not-proven";
   return {
    at: (0, _queries_js__WEBPACK_IMPORTED_MODULE_1__.VV)(query, read),
    of: query.resource.place,
    label: query.label,
    state,
    hasOldNames: false
   };
  }
  function firstOfEach(reads) {
   const found = new Map;
   for (const read of reads) if (!found.has(read.name)) found.set(read.name, read);
   return [ ...found.values() ];
  }
 }),
 66950: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   a: () => alertWindows
  });
  var three_valued = __webpack_require__(50253);
  var value = __webpack_require__(77960);
  var syntax = __webpack_require__(73464);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/hours.js
  function hourChecks({stages}, text) {
   const hours = new Map;
   const local = new Set;
   const found = [];
   for (const {operator, nodes} of stages) {
    if (operator === "extend" || operator === "project") for (const part of (0, syntax.gI)(nodes, ",")) {
     const [name, equals] = part;
     if (name?.kind !== "name" || !(0, syntax.A7)(equals, "=")) continue;
     const value = part.slice(2);
     if ([ ...(0, syntax.AH)(value) ].some(node => (0, syntax.Eo)(node, "datetime_utc_to_local"))) local.add(name.text);
     const hour = hourIn(value, local);
     if (hour) hours.set(name.text, hour);
    }
    if (operator === "where" || operator === "filter") found.push(...tests(nodes, hours, local, text));
   }
   return found;
  }
  function tests(nodes, hours, local, text) {
   const inside = nodes.flatMap(node => (0, syntax.IZ)(node) ? tests(node.items, hours, local, text) : []);
   const isBefore = index => (0, syntax.A7)(nodes[index], "<", "<=");
   let hasStart = false;
   const found = [];
   nodes.forEach((node, index) => {
    const known = node.kind === "name" ? hours.get(node.text) : void 0;
    const call = known ? void 0 : hourAt(nodes, index, local);
    const hour = known ?? call;
    if (!hour) return;
    const at = index + (call ? 2 : 1);
    const [sign, limit] = nodes.slice(at, at + 2);
    if (!(0, syntax.A7)(sign, "<", "<=", ">", ">=") && !(0, syntax.Eo)(sign, "between", "!between")) return;
    if (hour.isUtc && !found.some(({flaw}) => flaw === "utc")) found.push({
     flaw: "utc",
     start: hour.start,
     end: hour.end,
     because: "takes the hour of the day in UTC, not in the time zone where people work"
    });
    if (isBefore(at)) hasStart = true;
    if (hasStart && (0, syntax.A7)(sign, ">") && limit?.kind === "number") found.push({
     flaw: "hour",
     start: node.start,
     end: limit.end,
     because: `leaves out the hour from ${limit.text}:00 to ${limit.text}:59`
    });
    const last = (0, syntax.Eo)(sign, "!between") && (0, syntax.IZ)(limit) ? limit.items.at(-1) : void 0;
    if (last?.kind === "number") found.push({
     flaw: "hour",
     start: node.start,
     end: limit.end,
     because: `leaves out the hour from ${last.text}:00 to ${last.text}:59`
    });
   });
   return [ ...found, ...inside ];
  }
  function hourIn(value, local) {
   for (let index = 0; index < value.length; index++) {
    const hour = hourAt(value, index, local);
    if (hour) return hour;
   }
   return;
  }
  function hourAt(nodes, index, local) {
   const [name, group] = nodes.slice(index, index + 2);
   if (!(0, syntax.IZ)(group) || !name) return;
   const isHour = (0, syntax.Eo)(name, "hourofday", "gethour") || (0, syntax.Eo)(name, "datetime_part") && group.items.some(item => item.kind === "text" && /^hour$/i.test(item.text));
   if (!isHour) return;
   const names = [ ...(0, syntax.AH)(group.items) ].flatMap(node => node.kind === "name" ? [ node.text ] : []);
   const isLocal = names.some(item => local.has(item) || item === "datetime_utc_to_local");
   const isShifted = group.items.some(node => (0, syntax.A7)(node, "+", "-"));
   return {
    start: name.start,
    end: group.end,
    isUtc: !isLocal && !isShifted && names.includes("TimeGenerated")
   };
  }
  var queries = __webpack_require__(84065);
  var timing = __webpack_require__(59291);
  // CONCATENATED MODULE: ./build/shared/lint/governance/audit-chain/windows.js
  function alertWindows(resources) {
   return (0, queries.Y5)(resources).filter(({kind}) => kind !== "saved").flatMap(query => {
    const marks = query.query.pipelines.flatMap(pipeline => [ ...binChecks(pipeline, query), ...nameChecks(pipeline), ...hourChecks(pipeline, query.text.text.text) ]);
    const lets = query.query.lets.length > 0 ? [] : lookbackChecks(query);
    const found = [ ...marks, ...lets ].map(mark => ({
     ...verdictOf(query, mark),
     flaw: mark.flaw
    }));
    return [ ...found, ...gapChecks(query) ];
   });
  }
  function verdictOf(query, mark) {
   const {resource, label} = query;
   return {
    at: (0, queries.VV)(query, mark),
    of: resource.place,
    label,
    state: resource.exists === "yes" ? "fail" : "not-proven",
    because: mark.because
   };
  }
  function binChecks({stages}, {resource, kind}) {
   const at = stages.findIndex(({operator, nodes}) => operator === "summarize" && binOf(nodes));
   const stage = stages[at];
   const bin = stage && binOf(stage.nodes);
   if (!stage || !bin || !hasLimit(stages.slice(at + 1), stage.nodes)) return [];
   const {windowMinutes} = kind === "alert" ? (0, timing.II)(resource) : {};
   const window = windowMinutes === void 0 || bin.minutes === void 0 || windowMinutes === bin.minutes ? "" : `, and the rule looks at ${(0, 
   timing.Ds)(windowMinutes)}`;
   return [ {
    flaw: "bin",
    start: bin.start,
    end: bin.end,
    because: `counts in bins${bin.minutes === void 0 ? "" : ` of ${(0, timing.Ds)(bin.minutes)}`}: what falls on both sides of an edge stays below the limit${window}`
   } ];
  }
  function binOf(nodes) {
   const [, keys = []] = (0, syntax.s2)(nodes, "by");
   for (const [index, node] of keys.entries()) {
    const group = keys[index + 1];
    if (!(0, syntax.Eo)(node, "bin", "bin_at", "floor") || !(0, syntax.IZ)(group)) continue;
    const [column] = group.items;
    if (column?.kind !== "name" || !/^(?:TimeGenerated|timestamp)/i.test(column.text)) continue;
    const size = group.items.find(item => item.kind === "number");
    const minutes = size?.kind === "number" ? (0, timing.dp)(size.text) : void 0;
    return {
     start: node.start,
     end: group.end,
     minutes
    };
   }
   return;
  }
  function hasLimit(stages, summary) {
   const [aggregates] = (0, syntax.s2)(summary, "by");
   const made = new Set(aggregates.flatMap((node, index) => node.kind === "name" && (0, 
   syntax.A7)(aggregates[index + 1], "=") ? [ node.text ] : []));
   made.add("count_");
   return stages.some(({operator, nodes}) => {
    if (operator !== "where" && operator !== "filter") return false;
    return nodes.some((node, index) => node.kind === "name" && made.has(node.text) && (0, 
    syntax.A7)(nodes[index + 1], ">", ">="));
   });
  }
  function nameChecks({stages}) {
   const isPerson = /^caller_upn(?:_s)?$/;
   const found = [];
   let hasName = false;
   for (const {operator, nodes} of stages) {
    const all = [ ...(0, syntax.AH)(nodes) ];
    if (operator === "where" && all.some(node => (0, syntax.Eo)(node, "isnotempty")) && all.some(node => node.kind === "name" && isPerson.test(node.text))) hasName = true;
    if (operator !== "summarize" || hasName) continue;
    const [, keys = []] = (0, syntax.s2)(nodes, "by");
    const key = keys.find(node => node.kind === "name" && isPerson.test(node.text));
    const hasId = keys.some(node => node.kind === "name" && /^caller_(?:oid|appid)/.test(node.text));
    if (key?.kind !== "name" || hasId) continue;
    found.push({
     flaw: "name",
     start: key.start,
     end: key.end,
     because: `groups by '${key.text}', which is empty for every pipeline: all of them count as one caller`
    });
   }
   return found;
  }
  function gapChecks({resource, kind, label}) {
   if (kind !== "alert") return [];
   const {frequencyMinutes, windowMinutes, window} = (0, timing.II)(resource);
   if (frequencyMinutes === void 0 || windowMinutes === void 0 || (0, value.qv)(window)) return [];
   const verdict = {
    at: (0, three_valued.$t)(window),
    of: resource.place,
    label,
    flaw: "gap"
   };
   if (windowMinutes >= frequencyMinutes) return [ {
    ...verdict,
    state: "pass",
    because: "looks back to its last run"
   } ];
   return [ {
    ...verdict,
    state: resource.exists === "yes" ? "fail" : "not-proven",
    because: `looks back ${(0, timing.Ds)(windowMinutes)} and runs every ${(0, timing.Ds)(frequencyMinutes)}: it never sees what comes in between`
   } ];
  }
  function lookbackChecks({query, resource, kind}) {
   if (kind !== "alert") return [];
   const {windowMinutes, frequencyMinutes} = (0, timing.II)(resource);
   return query.pipelines.flatMap(({stages}) => {
    const at = stages.findIndex(({operator}) => operator === "summarize");
    const isCount = at >= 0 && hasLimit(stages.slice(at + 1), stages[at].nodes);
    return stages.slice(0, at < 0 ? void 0 : at).flatMap(({operator, nodes}) => {
     if (operator !== "where") return [];
     return [ ...(0, syntax.AH)(nodes) ].flatMap((node, index, all) => {
      const group = all[index + 1];
      const size = (0, syntax.IZ)(group) && (0, syntax.Eo)(node, "ago") ? group.items[0] : void 0;
      const minutes = size?.kind === "number" ? (0, timing.dp)(size.text) : void 0;
      if (!(0, syntax.IZ)(group) || minutes === void 0) return [];
      const range = {
       start: node.start,
       end: group.end
      };
      if (isCount && windowMinutes !== void 0 && minutes > windowMinutes) return [ {
       flaw: "lookback",
       ...range,
       because: `counts over ${(0, timing.Ds)(minutes)}, and the rule gives it ${(0, timing.Ds)(windowMinutes)}`
      } ];
      if (frequencyMinutes !== void 0 && minutes < frequencyMinutes) return [ {
       flaw: "gap",
       ...range,
       because: `looks back ${(0, timing.Ds)(minutes)}, and the rule runs every ${(0, timing.Ds)(frequencyMinutes)}: it never sees what comes in between`
      } ];
      return [];
     });
    });
   });
  }
 }),
 73213: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FB: () => isAmong,
   Gi: () => isFor,
   Le: () => actorNamed,
   dn: () => actorOf,
   uP: () => isNobody
  });
  var _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(796);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _hosting_server_identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92);
  function actorOf(resource) {
   const identity = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, "identity");
   const type = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "type");
   const isSystem = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)(type, text => /systemassigned/i.test(text)).is === "yes";
   return {
    userAssigned: (0, _hosting_server_identities_js__WEBPACK_IMPORTED_MODULE_2__.U)(identity),
    ...isSystem && {
     system: resource
    }
   };
  }
  function actorNamed(value) {
   return value.kind === "reference" ? {
    userAssigned: [ {
     ...value,
     instance: instanceOf(value)
    } ]
   } : {
    userAssigned: []
   };
  }
  function isNobody({userAssigned, system}) {
   return userAssigned.length === 0 && !system;
  }
  function isAmong(one, all) {
   return one.userAssigned.some(identity => all.userAssigned.some(other => (0, _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(identity, other) && plain(identity.instance) === plain(other.instance)));
  }
  function isFor({principals}, {userAssigned, system}) {
   const [principal, ...others] = principals;
   const reference = principal?.reference;
   if (!reference || others.length > 0) return false;
   if (system && (0, _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(system, reference) && /identity/i.test(reference.path.join("."))) return true;
   return userAssigned.some(identity => (0, _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(identity, reference) && plain(identity.instance) === instanceOf(reference));
  }
  function instanceOf({path}) {
   return plain(path.slice(0, -1).join("."));
  }
  function plain(instance) {
   return instance.split(".").filter(part => part !== "outputs" && part !== "properties").join(".");
  }
 }),
 25832: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   P: () => columnsOf
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30551);
  var _operands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60933);
  var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73464);
  const anything = {
   names: new Set,
   isOpen: true
  };
  const nothing = {
   names: new Set,
   isOpen: false
  };
  const mostColumns = 2e3;
  const deepest = 40;
  function columnsOf(query, tables) {
   const flow = new Flow(tables);
   for (const {name, value} of query.lets) flow.bind(name, value);
   let result = anything;
   for (const pipeline of query.pipelines) result = flow.pipeline(pipeline);
   return {
    reads: flow.reads,
    result
   };
  }
  class Flow {
   reads=[];
   tables;
   bound=new Map;
   depth=0;
   constructor(tables) {
    this.tables = tables;
   }
   bind(name, value) {
    const body = value.findLast(node => (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(node, "{"));
    const parameters = value.find(node => (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(node));
    if (body && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(parameters)) {
     for (const [index, node] of parameters.items.entries()) if (node.kind === "name" && (0, 
     _syntax_js__WEBPACK_IMPORTED_MODULE_2__.A7)(parameters.items[index + 1], ":")) this.bound.set(node.text, anything);
     const inner = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.gI)(body.items, ";").filter(part => part.length > 0);
     const isPlain = inner.length === 1 && !(0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(inner[0]?.[0], "let");
     this.bound.set(name, isPlain && inner[0] && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.an)(inner[0]) ? this.nested(inner[0]) : anything);
     return;
    }
    const [only] = value;
    const isQuery = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.an)(value) || value.length === 1 && only?.kind === "name" || (0, 
    _syntax_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(only, "materialize", "union", "datatable");
    if (!isQuery) this.expression(value, anything);
    this.bound.set(name, isQuery ? this.nested(value) : anything);
   }
   pipeline({source, stages}) {
    const isFirst = source.length === 0 && /^(?:union|print)$/.test(stages[0]?.operator ?? "");
    let scope = isFirst ? nothing : this.source(source);
    for (const stage of stages) {
     const next = this.stage(stage, scope);
     const hasHole = [ ...(0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.AH)(stage.nodes) ].some(node => node.kind === "hole");
     scope = hasHole ? opened(next) : next;
    }
    return scope;
   }
   nested(nodes) {
    if (this.depth >= deepest) return anything;
    this.depth++;
    const scope = this.pipeline((0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.gQ)(nodes));
    this.depth--;
    return scope;
   }
   source(nodes) {
    const [first, second] = nodes;
    if (nodes.length === 1) {
     if (first?.kind === "name") return this.table(first.text);
     if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(first)) return this.nested(first.items);
    }
    if (nodes.length === 2 && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(first, "materialize") && (0, 
    _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(second)) return this.nested(second.items);
    if (first?.kind === "name" && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(first, "datatable", "externaldata") && (0, 
    _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(second)) return {
     names: new Set((0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.bu)(second.items)),
     isOpen: false
    };
    if (nodes.length === 2 && first?.kind === "name" && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(second)) {
     this.expression(second.items, anything);
     return this.bound.get(first.text) ?? anything;
    }
    return anything;
   }
   table(name) {
    const bound = this.bound.get(name);
    if (bound) return bound;
    const columns = this.tables(name);
    return columns ? {
     names: new Set(columns),
     isOpen: false,
     table: name
    } : anything;
   }
   stage({operator, nodes}, scope) {
    switch (operator) {
    case "extend":
    case "serialize":
     return this.extend(nodes, scope);

    case "project":
    case "distinct":
     return this.project(nodes, scope);

    case "project-away":
    case "project-keep":
    case "project-reorder":
     return this.select(operator, nodes, scope);

    case "project-rename":
     return this.rename(nodes, scope);

    case "summarize":
     return this.summarize(nodes, scope);

    case "count":
     return {
      ...scope,
      names: new Set([ "Count" ]),
      isOpen: false
     };

    case "join":
    case "lookup":
     return this.join(nodes, scope);

    case "union":
     return this.union(nodes, scope);

    case "mv-expand":
    case "mvexpand":
     return this.expand(nodes, scope);

    case "parse":
    case "parse-where":
     return this.parse(nodes, scope);

    case "print":
     return this.project(nodes, nothing);

    case "as":
     for (const node of (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mC)(nodes).rest) if (node.kind === "name") this.bound.set(node.text, scope);
     return scope;

    case "render":
    case "consume":
     return scope;

    case "make-series":
     this.expression(nodes, opened(scope));
     return opened(scope);

    default:
     if (!_names_js__WEBPACK_IMPORTED_MODULE_0__.wR.has(operator)) return opened(scope);
     this.expression(nodes, scope);
     return scope;
    }
   }
   extend(nodes, scope) {
    const made = new Set(scope.names);
    let current = {
     ...scope,
     names: made
    };
    for (const part of (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.gI)(nodes, ",")) {
     const {names, value} = (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mU)(part);
     this.expression(value, current);
     for (const name of names) made.add(name);
     if (names.length === 0 && value.length > 1) current = opened(current);
    }
    return current;
   }
   project(nodes, scope) {
    const names = [];
    let isOpen = scope.isOpen && nodes.length === 0;
    for (const part of (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.gI)(nodes, ",")) {
     const {names: given, value} = (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mU)(part);
     this.expression(value, scope);
     const own = given.length > 0 ? given : (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(value);
     if (own.length > 0) names.push(...own); else isOpen = true;
     if (given.length === 0 && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.A7)(value[0], "*")) names.push(...scope.names);
    }
    return {
     ...scope,
     names: new Set(names),
     isOpen
    };
   }
   select(operator, nodes, scope) {
    const patterns = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.gI)(nodes, ",").map(part => part.filter(node => !(0, 
    _syntax_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(node, "asc", "desc")));
    const plain = patterns.flatMap(([only, ...more]) => only?.kind === "name" && more.length === 0 ? [ only ] : []);
    for (const node of plain) this.read(node.text, node, scope);
    const isWild = plain.length < patterns.length;
    const named = new Set(plain.map(({text}) => text));
    if (operator === "project-reorder") return scope;
    if (operator === "project-keep") return isWild ? opened(scope) : {
     ...scope,
     names: named,
     isOpen: false
    };
    const left = [ ...scope.names ].filter(name => !named.has(name));
    return {
     ...scope,
     names: new Set(left),
     isOpen: scope.isOpen || isWild
    };
   }
   rename(nodes, scope) {
    const names = new Set(scope.names);
    for (const part of (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.gI)(nodes, ",")) {
     const {names: given, value} = (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mU)(part);
     this.expression(value, scope);
     for (const old of (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(value)) names.delete(old);
     for (const name of given) names.add(name);
    }
    return {
     ...scope,
     names
    };
   }
   summarize(nodes, scope) {
    const [aggregates, keys = []] = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.s2)(nodes, "by");
    const made = this.project((0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mC)(aggregates).rest, scope);
    const by = this.project(keys, scope);
    const keepsAll = [ ...(0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.AH)(aggregates) ].some(node => (0, 
    _syntax_js__WEBPACK_IMPORTED_MODULE_2__.A7)(node, "*"));
    const names = new Set([ ...made.names, ...by.names, ...keepsAll ? scope.names : [] ]);
    const hasAggregates = aggregates.length > 0;
    const hasKeys = keys.length > 0;
    const isOpen = hasAggregates && made.isOpen || hasKeys && by.isOpen || keepsAll && scope.isOpen;
    return {
     ...scope,
     names,
     isOpen
    };
   }
   join(nodes, left) {
    const [before, conditions = []] = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.s2)(nodes, "on");
    const source = (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mC)(before).rest.at(-1);
    const right = source?.kind === "name" ? this.table(source.text) : (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(source) ? this.nested(source.items) : anything;
    const both = withNames(left, right.names);
    const scope = {
     ...both,
     isOpen: left.isOpen || right.isOpen
    };
    conditions.forEach((node, index) => {
     if (node.kind !== "name" || _names_js__WEBPACK_IMPORTED_MODULE_0__.aL.has(node.text.toLowerCase())) return;
     if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.A7)(conditions[index - 1], ".")) {
      const side = conditions[index - 2];
      this.read(node.text, node, (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(side, "$left") ? left : (0, 
      _syntax_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(side, "$right") ? right : anything);
     } else if (!node.text.startsWith("$") && !(0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(conditions[index + 1])) {
      this.read(node.text, node, left);
      this.read(node.text, node, right);
     }
    });
    return withNames(scope, [ ...right.names ].map(name => `${name}1`));
   }
   union(nodes, scope) {
    const {given, rest} = (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mC)(nodes);
    const source = given.get("withsource");
    const names = new Set([ ...scope.names, ...source === void 0 ? [] : [ source ] ]);
    let isOpen = scope.isOpen;
    for (const part of (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.gI)(rest, ",")) {
     const [only, ...more] = part;
     const isGiven = only !== void 0 && more.length === 0;
     const found = isGiven ? this.source(part) : anything;
     for (const name of found.names) names.add(name);
     if (found.isOpen) isOpen = true;
    }
    return {
     ...scope,
     names,
     isOpen
    };
   }
   expand(nodes, scope) {
    const {given, rest} = (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mC)(nodes);
    const index = given.get("with_itemindex");
    return this.extend(rest, index === void 0 ? scope : withNames(scope, [ index ]));
   }
   parse(nodes, scope) {
    const [before, pattern = []] = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.s2)(nodes, "with");
    this.expression((0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.mC)(before).rest, scope);
    const names = pattern.flatMap((node, index) => {
     if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(node, "[")) return (0, _operands_js__WEBPACK_IMPORTED_MODULE_1__.TL)(node);
     return node.kind === "name" && !(0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.A7)(pattern[index - 1], ":") ? [ node.text ] : [];
    });
    return withNames(scope, names);
   }
   expression(nodes, scope) {
    nodes.forEach((node, index) => {
     const [previous, next] = [ nodes[index - 1], nodes[index + 1] ];
     if (node.kind === "group") this.group(node, previous, nodes[index - 2], scope); else if (node.kind === "name" && (0, 
     _operands_js__WEBPACK_IMPORTED_MODULE_1__.H9)(node.text, previous, next)) this.read(node.text, node, scope);
    });
   }
   group(node, previous, before, scope) {
    if (node.open === "{") return;
    const {items} = node;
    if (previous?.kind === "name" && _names_js__WEBPACK_IMPORTED_MODULE_0__.v$.has(previous.text.toLowerCase()) && !(0, 
    _syntax_js__WEBPACK_IMPORTED_MODULE_2__.A7)(before, ".")) return;
    if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.an)(items)) {
     this.nested(items);
     return;
    }
    const [only] = items;
    const isSet = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(previous, "in", "!in", "in~", "!in~", "has_any", "has_all", "toscalar");
    if (isSet && items.length === 1 && only?.kind === "name") return;
    const isQuoted = node.open === "[" && items.length === 1 && only?.kind === "text";
    const isIndex = previous?.kind === "name" || previous?.kind === "group" || (0, _syntax_js__WEBPACK_IMPORTED_MODULE_2__.A7)(previous, ".");
    if (isQuoted && !isIndex) this.read(only.text, node, scope); else this.expression(items, scope);
   }
   read(name, {start, end}, scope) {
    if (this.bound.has(name)) return;
    const isMissing = !scope.isOpen && !scope.names.has(name) && !(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Mi)(name);
    this.reads.push({
     name,
     start,
     end,
     isMissing,
     ...scope.table !== void 0 && {
      table: scope.table
     }
    });
   }
  }
  function opened(scope) {
   return scope.isOpen ? scope : {
    ...scope,
    isOpen: true
   };
  }
  function withNames(scope, names) {
   const all = new Set([ ...scope.names, ...names ]);
   return all.size > mostColumns ? anything : {
    ...scope,
    names: all
   };
  }
 }),
 30551: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Mi: () => isStandardColumn,
   aL: () => words,
   v$: () => literals,
   wR: () => keepsColumns
  });
  const words = new Set(("and or by on with of from to step in in~ has has_cs has_any has_all hasprefix hasprefix_cs " + "hassuffix hassuffix_cs contains contains_cs containscs startswith startswith_cs endswith " + "endswith_cs between matches regex like likecs notcontains true false null asc desc nulls " + "first last granny-asc granny-desc typeof default").split(" "));
  const literals = new Set("datetime date timespan time guid dynamic typeof bool boolean int long real double decimal string".split(" "));
  const everywhere = new Set("TimeGenerated TenantId Type SourceSystem MG ManagementGroupName Computer RawData ComputerIP".split(" "));
  function isStandardColumn(name) {
   return everywhere.has(name) || name.startsWith("_");
  }
  const keepsColumns = new Set("where filter sort order take limit top sample render as serialize consume".split(" "));
 }),
 60933: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H9: () => isRead,
   TL: () => quoted,
   Vb: () => nameOf,
   bu: () => declared,
   mC: () => parametersOf,
   mU: () => assignment
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30551);
  var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73464);
  function isRead(text, previous, next) {
   if (text.startsWith("!") || text.startsWith("$") || _names_js__WEBPACK_IMPORTED_MODULE_0__.aL.has(text.toLowerCase())) return false;
   if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.A7)(previous, ".") || (0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.A7)(next, "=")) return false;
   return !(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.IZ)(next);
  }
  const parameters = new Set("bagexpansion hint isfuzzy kind num_partitions with_itemindex withsource".split(" "));
  function parametersOf(nodes) {
   const given = new Map;
   let at = 0;
   for (;;) {
    const key = nodes[at];
    if (key?.kind !== "name" || !parameters.has(key.text.toLowerCase())) break;
    const equals = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.A7)(nodes[at + 1], ".") ? at + 3 : at + 1;
    if (!(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.A7)(nodes[equals], "=")) break;
    const value = nodes[equals + 1];
    if (value?.kind === "name") given.set(key.text.toLowerCase(), value.text);
    at = equals + 2;
   }
   return {
    given,
    rest: nodes.slice(at)
   };
  }
  function quoted({items}) {
   return items.flatMap(item => item.kind === "text" ? [ item.text ] : []);
  }
  function assignment(nodes) {
   const [first, second] = nodes;
   if (!(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.A7)(second, "=")) return {
    names: [],
    value: nodes
   };
   const value = nodes.slice(2);
   if (first?.kind === "name") return {
    names: [ first.text ],
    value
   };
   if (first?.kind !== "group") return {
    names: [],
    value
   };
   const wanted = first.open === "[" ? "text" : "name";
   return {
    names: first.items.flatMap(item => item.kind === wanted ? [ item.text ] : []),
    value
   };
  }
  function nameOf(value) {
   const [first, second] = value;
   if (value.length === 1 && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.IZ)(first, "[")) return quoted(first);
   if (first?.kind !== "name") return [];
   if (value.length === 1) return [ first.text ];
   if (value.length !== 2 || !(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.IZ)(second)) return [];
   if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.Eo)(first, "count")) return [ "count_" ];
   const [argument] = second.items;
   return (0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.Eo)(first, "bin", "floor", "startofday", "startofhour") && argument?.kind === "name" ? [ argument.text ] : [];
  }
  function declared(nodes) {
   return (0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.gI)(nodes, ",").flatMap(([name]) => name?.kind === "name" ? [ name.text ] : []);
  }
 }),
 73464: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   A7: () => isSign,
   AH: () => everyNode,
   Eo: () => isName,
   IZ: () => isGroup,
   KQ: () => parseKql,
   an: () => isTabular,
   gI: () => splitAt,
   gQ: () => pipelineOf,
   s2: () => splitAtWord
  });
  var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77357);
  const deepest = 60;
  function parseKql(text) {
   const tokens = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_0__.$R)(text);
   if (!tokens) return;
   const lets = [];
   const pipelines = [];
   for (const nodes of statements(grouped(tokens), text)) {
    const [first, second, third] = nodes;
    if (isName(first, "let") && second?.kind === "name" && isSign(third, "=")) {
     lets.push({
      name: second.text,
      value: nodes.slice(3)
     });
     continue;
    }
    const isCommand = isSign(first, ".") || isName(first, "set", "declare", "alias", "restrict");
    if (first && !isCommand) pipelines.push(pipelineOf(nodes));
   }
   return {
    lets,
    pipelines
   };
  }
  function grouped(tokens) {
   const top = [];
   const open = [];
   const current = () => open.at(-1)?.items ?? top;
   const close = end => {
    const group = open.pop();
    if (!group) return;
    const items = open.length >= deepest ? [] : group.items;
    current().push({
     kind: "group",
     open: group.sign.text,
     items,
     start: group.sign.start,
     end
    });
   };
   for (const token of tokens) if (token.kind === "sign" && /^[([{]$/.test(token.text)) open.push({
    sign: token,
    items: []
   }); else if (token.kind === "sign" && /^[)\]}]$/.test(token.text)) close(token.end); else current().push(token);
   while (open.length > 0) close(tokens.at(-1)?.end ?? 0);
   return top;
  }
  function statements(nodes, text) {
   const found = [ [] ];
   nodes.forEach((node, index) => {
    const previous = nodes[index - 1];
    if (isSign(node, ";")) found.push([]); else {
     if (previous && startsAnew(previous, node, text)) found.push([]);
     found.at(-1).push(node);
    }
   });
   return found.filter(statement => statement.length > 0);
  }
  function startsAnew(previous, node, text) {
   if (node.kind !== "name" || previous.kind === "sign") return false;
   if (/^(?:and|or|by|on|with|in|asc|desc|between|has|contains)$/i.test(node.text)) return false;
   if (previous.kind === "name" && /^(?:and|or|by|on|with|union|where|extend|project|summarize)$/i.test(previous.text)) return false;
   return /\n[ \t\r]*\n/.test(text.slice(previous.end, node.start));
  }
  function pipelineOf(nodes) {
   const [source = [], ...rest] = splitAt(nodes, "|");
   const first = source[0];
   const isStage = first?.kind === "name" && /^(?:union|search|find|print|range)$/i.test(first.text);
   const stages = [ ...isStage ? [ source ] : [], ...rest ].flatMap(part => stageOf(part) ?? []);
   return {
    source: isStage ? [] : source,
    stages
   };
  }
  function stageOf(nodes) {
   const [first] = nodes;
   if (first?.kind !== "name") return;
   let operator = first.text;
   let used = 1;
   for (;;) {
    const [hyphen, word] = nodes.slice(used, used + 2);
    const isJoined = hyphen?.start === nodes[used - 1]?.end && word?.start === hyphen?.end;
    if (!isSign(hyphen, "-") || word?.kind !== "name" || !isJoined) break;
    operator += `-${word.text}`;
    used += 2;
   }
   return {
    operator: operator.toLowerCase(),
    nodes: nodes.slice(used),
    start: first.start,
    end: nodes.at(-1).end
   };
  }
  function splitAt(nodes, sign) {
   const parts = [ [] ];
   for (const node of nodes) if (isSign(node, sign)) parts.push([]); else parts.at(-1).push(node);
   return parts;
  }
  function splitAtWord(nodes, word) {
   const at = nodes.findIndex(node => isName(node, word));
   return at < 0 ? [ nodes, void 0 ] : [ nodes.slice(0, at), nodes.slice(at + 1) ];
  }
  function isSign(node, ...signs) {
   return node?.kind === "sign" && signs.includes(node.text);
  }
  function isName(node, ...names) {
   return node?.kind === "name" && names.includes(node.text.toLowerCase());
  }
  function isGroup(node, open = "(") {
   return node?.kind === "group" && node.open === open;
  }
  function isTabular(nodes) {
   return nodes.some(node => isSign(node, "|"));
  }
  function* everyNode(nodes) {
   for (const node of nodes) {
    yield node;
    if (node.kind === "group") yield* everyNode(node.items);
   }
  }
 })
};
