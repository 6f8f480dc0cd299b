"use strict";

exports.id = 7328;

exports.ids = [ 7328 ];

exports.modules = {
 27328: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H: () => auditColumns,
   S: () => auditTable
  });
  const auditTable = "MCPAuditLog_CL";
  const auditColumns = {
   TimeGenerated: "datetime",
   caller_oid: "string",
   caller_upn: "string",
   mcp_server: "string",
   tool_name: "string",
   tool_class: "string",
   scope_used: "string",
   resource_accessed: "string",
   latency_ms: "long",
   response_status: "int",
   apim_request_id: "string",
   caller_appid: "string",
   attempts: "int",
   protocol: "string",
   outcome: "string",
   arguments_sha256: "string",
   run_url: "string",
   traceparent: "string"
  };
 })
};
