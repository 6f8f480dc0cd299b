"use strict";

exports.id = 5038;

exports.ids = [ 5038 ];

exports.modules = {
 5038: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   recordFigures: () => recordFigures
  });
  var _detect_alerts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43099);
  var _detect_detections_gateway_and_client_differ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31638);
  var _detect_detections_high_volume_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79488);
  var _detect_detections_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70616);
  var _detect_local_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70235);
  var _detect_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58611);
  var _detect_records_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27840);
  var _detect_records_repeats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81463);
  function recordFigures(inputs, settings, format) {
   let unreadable = 0;
   const stream = new _detect_records_merge_js__WEBPACK_IMPORTED_MODULE_3__.y(inputs, format, () => {
    unreadable++;
   });
   const repeats = new _detect_records_repeats_js__WEBPACK_IMPORTED_MODULE_4__.$;
   const anomalies = new Anomalies(settings);
   const logged = new Logged(settings);
   const sides = {
    gateway: {
     calls: 0,
     refused: 0
    },
    client: {
     calls: 0,
     refused: 0
    }
   };
   let span;
   let hasGateway = false;
   stream.read(record => {
    if (repeats.has(record)) return;
    span ??= {
     from: record.time,
     until: record.time
    };
    span.until = Math.max(span.until, record.time);
    hasGateway ||= !record.client;
    const side = record.client ? sides.client : sides.gateway;
    if ((0, _detect_detections_judge_js__WEBPACK_IMPORTED_MODULE_5__.DY)(record)) side.calls++;
    if (!record.open && record.status === 403) side.refused++;
    anomalies.add(record);
    logged.add(record);
   });
   if (span === void 0) return;
   const share = logged.end(span.until);
   const minutes = anomalies.meanMinutes();
   return {
    from: new Date(span.from).toISOString(),
    until: new Date(span.until).toISOString(),
    gatewayCalls: sides.gateway.calls,
    clientCalls: sides.client.calls,
    refusedCalls: (hasGateway ? sides.gateway : sides.client).refused,
    ...share && {
     logged: share
    },
    fileAnomalies: anomalies.count,
    ...minutes !== void 0 && {
     minutesToDetect: minutes
    },
    unreadable
   };
  }
  function contextOf(settings, alerts) {
   return {
    settings,
    clock: new _detect_local_time_js__WEBPACK_IMPORTED_MODULE_6__.q(settings.timeZone),
    people: void 0,
    memory: new _detect_memory_js__WEBPACK_IMPORTED_MODULE_2__.TN,
    alerts,
    cannotJudge: () => {},
    didNotRun: () => {}
   };
  }
  class Anomalies {
   count=0;
   totalMs=0;
   book=new _detect_alerts_js__WEBPACK_IMPORTED_MODULE_7__.w(_detect_detections_high_volume_files_js__WEBPACK_IMPORTED_MODULE_1__.e.id, _detect_detections_high_volume_files_js__WEBPACK_IMPORTED_MODULE_1__.e.severity);
   fold;
   constructor(settings) {
    this.fold = _detect_detections_high_volume_files_js__WEBPACK_IMPORTED_MODULE_1__.e.fold(contextOf(settings, this));
   }
   add(record) {
    this.fold.add(record);
   }
   raise(record, options) {
    if (!this.book.isOpen(record, options.quietMs)) {
     this.count++;
     this.totalMs += record.time - (options.before?.first ?? record.time);
    }
    this.book.raise(record, options);
   }
   isOpen(record, quietMs) {
    return this.book.isOpen(record, quietMs);
   }
   meanMinutes() {
    if (this.count === 0) return;
    return Math.round(this.totalMs / this.count / _detect_detections_judge_js__WEBPACK_IMPORTED_MODULE_5__.J2 * 10) / 10;
   }
  }
  class Logged {
   missing=0;
   wanted=0;
   gatewayFirst;
   times=[];
   settled=0;
   fold;
   constructor(settings) {
    this.fold = _detect_detections_gateway_and_client_differ_js__WEBPACK_IMPORTED_MODULE_0__.L.fold(contextOf(settings, this));
   }
   add(record) {
    this.fold.add(record);
    if (record.open || record.requestId === "" || record.toolKnown && record.tool === "") return;
    if (!record.client) {
     this.gatewayFirst ??= record.time;
     this.settle(record.time - _detect_records_merge_js__WEBPACK_IMPORTED_MODULE_3__.Q);
    } else if (record.status !== 0 && this.gatewayFirst !== void 0) if (record.time > this.gatewayFirst) this.times.push(record.time);
   }
   raise(_record, {subject}) {
    if (subject === "client") this.missing++;
   }
   isOpen() {
    return false;
   }
   end(now) {
    this.fold.end?.(now);
    const wanted = this.wanted + this.settled;
    if (wanted === 0 || (this.fold.forgotten?.() ?? 0) > 0) return;
    return {
     calls: Math.max(0, wanted - this.missing),
     of: wanted
    };
   }
   settle(until) {
    while (this.settled < this.times.length && this.times[this.settled] <= until) this.settled++;
    if (this.settled <= this.times.length / 2) return;
    this.wanted += this.settled;
    this.times = this.times.slice(this.settled);
    this.settled = 0;
   }
  }
 })
};
