"use strict";

exports.id = 1874;

exports.ids = [ 1874 ];

exports.modules = {
 11874: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   d: () => artifact,
   e: () => sarifLog
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67416);
  const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  const sourceRoot = "%SRCROOT%";
  function sarifLog(run, links) {
   const {category = "", rules, results, notifications} = run;
   const log = {
    $schema: schema,
    version: "2.1.0",
    runs: [ {
     tool: {
      driver: {
       name: _version_js__WEBPACK_IMPORTED_MODULE_0__.U,
       version: _version_js__WEBPACK_IMPORTED_MODULE_0__.r,
       semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__.r,
       informationUri: links.project,
       rules
      }
     },
     automationDetails: {
      id: `${_version_js__WEBPACK_IMPORTED_MODULE_0__.U}/${category}`
     },
     columnKind: "utf16CodeUnits",
     invocations: [ {
      executionSuccessful: true,
      ...notifications && {
       toolExecutionNotifications: notifications
      }
     } ],
     results
    } ]
   };
   return `${JSON.stringify(log, void 0, 2)}\n`;
  }
  function artifact(file) {
   return {
    uri: file.split("/").map(encodeURIComponent).join("/"),
    uriBaseId: sourceRoot
   };
  }
 })
};
