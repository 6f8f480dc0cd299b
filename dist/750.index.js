"use strict";

exports.id = 750;

exports.ids = [ 750 ];

exports.modules = {
 30750: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderJson: () => renderJson
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67416);
  var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54642);
  function renderJson(result, detections) {
   const runbooks = new Map(detections.map(({id, runbook}) => [ id, runbook ]));
   const report = {
    schemaVersion: 1,
    tool: {
     name: _version_js__WEBPACK_IMPORTED_MODULE_1__.U,
     version: _version_js__WEBPACK_IMPORTED_MODULE_1__.r
    },
    summary: {
     records: result.records,
     unreadable: result.unreadableCount,
     alerts: result.alerts.length + result.unlisted,
     from: isoTime(result.from),
     until: isoTime(result.until),
     timeZone: result.clock.zone,
     allowed: result.allowed,
     late: result.late,
     repeated: result.repeated,
     forgotten: result.forgotten
    },
    alerts: result.alerts.map(alert => ({
     detectionId: alert.detectionId,
     severity: alert.severity,
     message: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.GW)(alert, result.clock),
     caller: alert.caller,
     first: isoTime(alert.first),
     last: isoTime(alert.last),
     count: alert.count,
     tools: alert.tools,
     requestIds: alert.requestIds,
     file: alert.file,
     line: alert.line,
     runbook: runbooks.get(alert.detectionId) ?? ""
    })),
    unreadable: result.unreadable,
    notRun: result.notRun,
    notJudged: result.notJudged,
    endedAllows: result.ended
   };
   return `${JSON.stringify(report, void 0, 2)}\n`;
  }
  function isoTime(time) {
   return time === void 0 ? null : new Date(time).toISOString();
  }
 })
};
