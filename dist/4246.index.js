"use strict";

exports.id = 4246;

exports.ids = [ 4246 ];

exports.modules = {
 14246: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D4: () => crowded,
   GA: () => answers,
   H8: () => byCaller,
   HJ: () => localTime,
   Kr: () => calls,
   TL: () => quoted
  });
  var _audit_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27328);
  function quoted(text) {
   return `"${text.replace(/[\\"]/g, "\\$&").replace(/[\u0000-\u001f\u007f]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
  }
  function calls(detection, settings) {
   return `${answers(detection, settings, 'isnotempty(tool_name) and outcome != "open"')}`;
  }
  function answers(detection, settings, condition) {
   return [ _audit_table_js__WEBPACK_IMPORTED_MODULE_0__.S, `| where ${condition}`, ...allowed(detection, settings), `| extend Class = iff(isnotempty(tool_class), tool_class, extract(@"^mcp\\.tools\\.(\\w+)$", 1, scope_used))`, '| extend Source = iff(isempty(outcome), "gateway", "client")', "| distinct TimeGenerated, caller_oid, caller_upn, caller_appid, mcp_server, tool_name, Class, resource_accessed, response_status, apim_request_id, traceparent, run_url, Source" ].join("\n");
  }
  function allowed(detection, {allow, timeZone}) {
   return allow.filter(entry => entry.detection === detection).map(({caller, until}) => {
    const name = quoted(caller);
    return `| where not((caller_oid =~ ${name} or caller_upn =~ ${name} or caller_appid =~ ${name}) and startofday(${localTime(timeZone)}) <= datetime(${until}))`;
   });
  }
  function localTime(zone) {
   return `datetime_utc_to_local(TimeGenerated, ${quoted(zone)})`;
  }
  const byCaller = [ "| summarize Count = count(), First = min(TimeGenerated), Last = max(TimeGenerated), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), Tools = make_set(tool_name, 20), RequestIds = make_set(apim_request_id, 3) by caller_oid, Source", "| summarize arg_max(Count, *) by caller_oid" ].join("\n");
  function crowded(spans, limit) {
   return [ `union (${spans} | project caller_oid, Source, At = Begin, Step = 1), (${spans} | project caller_oid, Source, At = End, Step = -1)`, "| sort by caller_oid asc, Source asc, At asc, Step asc", "| extend Open = row_cumsum(Step, caller_oid != prev(caller_oid) or Source != prev(Source))", `| where Open > ${limit}`, "| distinct caller_oid" ].join("\n");
  }
 })
};
