"use strict";

exports.id = 8668;

exports.ids = [ 8668 ];

exports.modules = {
 14547: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   o: () => detect
  });
  var _alerts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43099);
  var _local_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70235);
  var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58611);
  var _records_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27840);
  var _records_repeats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81463);
  const maxUnreadable = 1e3;
  function detect(options) {
   const {settings, until, since} = options;
   const clock = new _local_time_js__WEBPACK_IMPORTED_MODULE_2__.q(settings.timeZone);
   const unreadable = [];
   let unreadableCount = 0;
   const stream = new _records_merge_js__WEBPACK_IMPORTED_MODULE_1__.y(options.inputs, options.format, (file, line, reason) => {
    unreadableCount++;
    if (unreadable.length < maxUnreadable) unreadable.push({
     file,
     line,
     reason
    });
   });
   const memory = options.memory ?? new _memory_js__WEBPACK_IMPORTED_MODULE_0__.TN;
   const runs = options.detections.map(detection => new DetectionRun(detection, {
    ...options,
    clock,
    memory
   }));
   const repeats = new _records_repeats_js__WEBPACK_IMPORTED_MODULE_3__.$;
   let records = 0;
   let from;
   let last;
   stream.read(record => {
    if (until !== void 0 && record.time >= until) return;
    if (repeats.has(record)) return;
    records++;
    from ??= record.time;
    last = record.time;
    for (const run of runs) run.add(record);
   });
   for (const run of runs) run.end(last, until, options.now);
   const isWanted = alert => since === void 0 || alert.last >= since;
   const alerts = runs.flatMap(run => run.book.alerts()).filter(isWanted);
   const today = clock.at(until ?? options.now).day;
   return {
    alerts: alerts.sort((a, b) => a.first - b.first || compare(a.detectionId, b.detectionId) || a.line - b.line),
    unlisted: sum(runs, run => run.book.dropped),
    records,
    files: options.inputs.length,
    from,
    until: last,
    unreadable,
    unreadableCount,
    notRun: runs.flatMap(run => run.notRun()),
    notJudged: runs.flatMap(run => run.notJudged()),
    allowed: sum(runs, run => run.allowed),
    ended: settings.allow.filter(entry => entry.until < today),
    late: stream.late,
    repeated: repeats.count,
    forgotten: sum(runs, run => run.fold.forgotten?.() ?? 0),
    clock
   };
  }
  class DetectionRun {
   book;
   fold;
   allowed=0;
   detection;
   allow;
   clock;
   reasons=new Map;
   whyNot;
   constructor(detection, {settings, people, clock, memory}) {
    this.detection = detection;
    this.clock = clock;
    this.book = new _alerts_js__WEBPACK_IMPORTED_MODULE_4__.w(detection.id, detection.severity);
    this.allow = settings.allow.filter(entry => entry.detection === detection.id);
    this.fold = detection.fold({
     settings,
     clock,
     people,
     memory,
     alerts: this.book,
     cannotJudge: reason => this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1),
     didNotRun: reason => {
      this.whyNot = reason;
     }
    });
   }
   add(record) {
    if (this.allow.length > 0 && this.isAllowed(record)) this.allowed++; else this.fold.add(record);
   }
   end(last, until, now) {
    if (last === void 0) return;
    const reached = until !== void 0 && until < now ? until : now;
    this.fold.end?.(this.detection.endsAt === "present" ? reached : until ?? last);
   }
   notRun() {
    if (this.whyNot === void 0) return [];
    return [ {
     detectionId: this.detection.id,
     reason: this.whyNot
    } ];
   }
   notJudged() {
    return [ ...this.reasons ].map(([reason, records]) => ({
     detectionId: this.detection.id,
     reason,
     records
    }));
   }
   isAllowed(record) {
    const names = [ record.oid, record.upn, record.appid ].map(name => name.toLowerCase());
    return this.allow.some(({caller, until}) => names.includes(caller.toLowerCase()) && this.clock.at(record.time).day <= until);
   }
  }
  function compare(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function sum(items, value) {
   return items.reduce((total, item) => total + value(item), 0);
  }
 }),
 54642: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   GW: () => alertMessage,
   WX: () => findingsOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const maxName = 80;
  function callerText({caller, address}) {
   if (caller.upn !== "") return shown(caller.upn);
   if (caller.oid !== "" && caller.appid !== "") return `service principal ${shown(caller.oid)} (application ${shown(caller.appid)})`;
   if (caller.oid !== "") return `object ${shown(caller.oid)}`;
   if (caller.appid !== "") return `application ${shown(caller.appid)}`;
   return address === "" ? "" : `a caller at ${shown(address)}, whom the log does not name`;
  }
  function alertMessage(alert, clock) {
   const who = callerText(alert);
   const [first, last] = [ clock.text(alert.first), clock.text(alert.last) ];
   const when = first === last ? first : `${first} to ${last}`;
   return `${who === "" ? "" : `${who}: `}${alert.message}; ${when} ${clock.zone}`;
  }
  function findingsOf(alerts, detections, clock) {
   const runbooks = new Map(detections.map(({id, runbook}) => [ id, runbook ]));
   return alerts.map(alert => ({
    ruleId: alert.detectionId,
    severity: alert.severity,
    message: alertMessage(alert, clock),
    location: {
     file: alert.file,
     line: alert.line,
     column: 1,
     endLine: alert.line,
     endColumn: 1
    },
    help: runbooks.get(alert.detectionId) ?? "",
    fingerprint: fingerprint(alert)
   }));
  }
  function fingerprint({detectionId, caller, address, first}) {
   const parts = [ detectionId, caller.oid, caller.upn, caller.appid, address, first ];
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
  }
  function shown(name) {
   const line = name.replace(/\s+/g, " ");
   return line.length <= maxName ? line : `${line.slice(0, maxName)}…`;
  }
 })
};
