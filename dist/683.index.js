"use strict";

exports.id = 683;

exports.ids = [ 683 ];

exports.modules = {
 31638: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   L: () => gatewayAndClientDiffer
  });
  var _audit_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27328);
  var _call_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68964);
  var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13879);
  const latenessMs = 10 * 6e4;
  const gatewayAndClientDiffer = {
   id: "gateway-and-client-differ",
   title: "The logs of gateway and client differ",
   severity: "warning",
   why: "Every call of a pipeline leaves a record at the gateway and one in the job's audit file. A call that only the gateway knows was made with the job's identity past the client; one that only the client knows went past the gateway, or was cut from its log.",
   runbook: "Look up the request ids on the side that has them. For calls that only the gateway has, find the step that used the token; for calls that only the client has, find out whether the gateway was passed by or its log was changed.",
   securitySeverity: 6,
   tactics: [ "DefenseEvasion" ],
   schedule: () => ({
    everyMinutes: 60,
    overMinutes: 1440
   }),
   fold({alerts, cannotJudge, didNotRun}) {
    const sides = {
     client: new Side,
     gateway: new Side
    };
    const spans = new _windows_js__WEBPACK_IMPORTED_MODULE_1__.EL;
    const gateway = {
     first: Number.POSITIVE_INFINITY,
     last: Number.NEGATIVE_INFINITY
    };
    return {
     add(record) {
      if (record.open || record.toolKnown && record.tool === "") return;
      if (record.client && record.status === 0) return;
      if (record.requestId === "") return cannotJudge("the record has no request id");
      const caller = (0, _call_record_js__WEBPACK_IMPORTED_MODULE_2__.x)(record);
      const [own, other] = record.client ? [ sides.client, sides.gateway ] : [ sides.gateway, sides.client ];
      if (record.client) {
       const span = spans.get(caller) ?? {
        first: record.time,
        last: record.time
       };
       span.last = record.time;
       spans.set(caller, span);
      } else {
       gateway.first = Math.min(gateway.first, record.time);
       gateway.last = record.time;
      }
      if (!other.isListening) other.listen();
      own.add(record);
      other.settle(record);
      const begin = record.client ? gateway.first : spans.get(caller)?.first;
      if (begin !== void 0 && record.time > begin && !other.has(record)) own.wait(record);
     },
     end() {
      if (spans.size === 0 || gateway.last === Number.NEGATIVE_INFINITY) return didNotRun("it needs the records of both: the gateway's log and the audit file of 'call'");
      for (const record of sides.client.left()) {
       if (record.time > gateway.last - latenessMs) continue;
       alerts.raise(record, {
        subject: "client",
        quietMs: Number.POSITIVE_INFINITY,
        message: ({count}) => `${count} ${count === 1 ? "call" : "calls"} of the client's audit file that the gateway's log does not have`
       });
      }
      for (const record of sides.gateway.left()) {
       if (record.time > (spans.get((0, _call_record_js__WEBPACK_IMPORTED_MODULE_2__.x)(record))?.last ?? 0)) continue;
       alerts.raise(record, {
        subject: "gateway",
        quietMs: Number.POSITIVE_INFINITY,
        message: ({count}) => `${count} ${count === 1 ? "call" : "calls"} of the gateway's log that the client's audit file does not have`
       });
      }
     },
     forgotten: () => sides.client.forgotten + sides.gateway.forgotten + spans.forgotten
    };
   },
   kql() {
    const anti = other => [ `| join kind=leftanti ${other} on apim_request_id`, `| join kind=leftanti (${other} | where isnotempty(traceparent)) on traceparent` ].join("\n");
    return [ `let Calls = ${_audit_table_js__WEBPACK_IMPORTED_MODULE_0__.S} | where isnotempty(tool_name) and isnotempty(apim_request_id) and outcome != "open";`, "let Client = Calls | where isnotempty(outcome) and isnotnull(response_status);", "let Gateway = Calls | where isempty(outcome);", "let Spans = Client | summarize ClientFirst = min(TimeGenerated), ClientLast = max(TimeGenerated) by caller_oid;", "let GatewayFirst = toscalar(Gateway | summarize min(TimeGenerated));", "let GatewayLast = toscalar(Gateway | summarize max(TimeGenerated));", "let OnlyClient = Client", `| where TimeGenerated > GatewayFirst and TimeGenerated <= GatewayLast - ${latenessMs / 6e4}m`, `${anti("Gateway")}`, '| extend MissingAt = "gateway";', "let OnlyGateway = Gateway", "| join kind=inner Spans on caller_oid", "| where TimeGenerated > ClientFirst and TimeGenerated <= ClientLast", `${anti("Client")}`, '| extend MissingAt = "client";', "union OnlyClient, OnlyGateway", "| summarize Count = count(), First = min(TimeGenerated), Last = max(TimeGenerated), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), Tools = make_set(tool_name, 20), RequestIds = make_set(apim_request_id, 3) by caller_oid, MissingAt" ].join("\n");
   },
   cases: [ {
    name: "both sides agree, by request id or by trace when the client was sent back once",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "job",
     outcome: "ok",
     requestId: "r1",
     traceparent: "t1"
    }, {
     at: "2026-11-17T10:00:01Z",
     oid: "job",
     requestId: "r1",
     traceparent: "t1"
    }, {
     at: "2026-11-17T10:01:00Z",
     oid: "job",
     requestId: "r2",
     status: 429,
     traceparent: "t3"
    }, {
     at: "2026-11-17T10:01:00Z",
     oid: "job",
     outcome: "ok",
     requestId: "r3",
     traceparent: "t3"
    }, {
     at: "2026-11-17T10:01:01Z",
     oid: "job",
     requestId: "r3",
     traceparent: "t3"
    }, {
     at: "2026-11-17T11:00:00Z",
     oid: "job",
     outcome: "ok",
     requestId: "r4",
     traceparent: "t4"
    }, {
     at: "2026-11-17T11:00:01Z",
     oid: "job",
     requestId: "r4",
     traceparent: "t4"
    } ],
    alerts: []
   }, {
    name: "a call that only the gateway has, between calls that both have",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "job",
     outcome: "ok",
     requestId: "r1",
     traceparent: "t1"
    }, {
     at: "2026-11-17T10:00:01Z",
     oid: "job",
     requestId: "r1",
     traceparent: "t1"
    }, {
     at: "2026-11-17T10:05:00Z",
     oid: "job",
     requestId: "r2",
     traceparent: "t2"
    }, {
     at: "2026-11-17T10:10:00Z",
     oid: "job",
     outcome: "ok",
     requestId: "r3",
     traceparent: "t3"
    }, {
     at: "2026-11-17T10:10:01Z",
     oid: "job",
     requestId: "r3",
     traceparent: "t3"
    }, {
     at: "2026-11-17T10:05:00Z",
     oid: "browser",
     requestId: "r9",
     traceparent: "t9"
    } ],
    alerts: [ "job" ]
   }, {
    name: "a call that only the client has; not yet when the gateway's log ends soon after",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "other",
     requestId: "r0",
     traceparent: "t0"
    }, {
     at: "2026-11-17T10:05:00Z",
     oid: "cut",
     outcome: "ok",
     requestId: "r1",
     traceparent: "t1"
    }, {
     at: "2026-11-17T10:25:01Z",
     oid: "late",
     outcome: "ok",
     requestId: "r2",
     traceparent: "t2"
    }, {
     at: "2026-11-17T10:35:00Z",
     oid: "other",
     requestId: "r3",
     traceparent: "t3"
    } ],
    alerts: [ "cut" ]
   } ]
  };
  const keptBefore = 2e3;
  class Side {
   waiting=new _windows_js__WEBPACK_IMPORTED_MODULE_1__.EL(5e4);
   requestIds=new _windows_js__WEBPACK_IMPORTED_MODULE_1__.WB(25e3);
   traces=new _windows_js__WEBPACK_IMPORTED_MODULE_1__.WB(25e3);
   waitingOf=new _windows_js__WEBPACK_IMPORTED_MODULE_1__.EL(5e4);
   before=[];
   has({requestId, traceparent}) {
    return this.requestIds.has(requestId) || traceparent !== "" && this.traces.has(traceparent);
   }
   add(record) {
    if (this.before) {
     this.before.push(record);
     if (this.before.length > 2 * keptBefore) this.before = this.before.slice(-keptBefore);
     return;
    }
    const {requestId, traceparent} = record;
    this.requestIds.add(requestId);
    if (traceparent !== "") this.traces.add(traceparent);
   }
   listen() {
    const kept = this.before ?? [];
    this.before = void 0;
    for (const record of kept) this.add(record);
   }
   get isListening() {
    return this.before === void 0;
   }
   wait(record) {
    const {requestId, traceparent} = record;
    const first = this.waiting.get(requestId);
    this.waiting.set(requestId, first && first.time < record.time ? first : record);
    if (traceparent === "") return;
    const ids = this.waitingOf.get(traceparent);
    if (ids === void 0) this.waitingOf.set(traceparent, [ requestId ]); else if (ids.length < 100) ids.push(requestId);
   }
   settle({requestId, traceparent}) {
    if (this.waiting.size === 0) return;
    this.waiting.delete(requestId);
    if (traceparent === "") return;
    for (const id of this.waitingOf.get(traceparent) ?? []) this.waiting.delete(id);
    this.waitingOf.delete(traceparent);
   }
   * left() {
    for (const [, record] of this.waiting) yield record;
   }
   get forgotten() {
    return this.waiting.forgotten;
   }
  }
 }),
 79488: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   e: () => highVolumeFiles
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _call_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68964);
  var _kql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14246);
  var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13879);
  var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70616);
  const readingTools = [ "directory_tree", "get_file_info", "list_directory", "list_directory_with_sizes", "read_file", "read_media_file", "read_multiple_files", "read_text_file", "search_files" ];
  const directoryTools = [ "directory_tree", "list_directory", "list_directory_with_sizes", "search_files" ];
  const shownDirectories = 1e3;
  const highVolumeFiles = {
   id: "high-volume-files",
   title: "A caller reads many files or directories within an hour",
   severity: "error",
   why: "A pipeline reads the files that it works on. Hundreds of files, or files of dozens of directories, within an hour are a copy of the file system.",
   runbook: "Find the run or person behind the object id, stop it, and remove its federated credential or revoke its sessions. Take the directories from the records and find out what was in them.",
   securitySeverity: 8.5,
   tactics: [ "Collection", "Exfiltration" ],
   schedule: ({thresholds}) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_3__.hd)(thresholds["high-volume-files"].minutes),
   fold({settings, alerts, cannotJudge}) {
    const {reads, directories, minutes} = settings.thresholds["high-volume-files"];
    const windowMs = minutes * _judge_js__WEBPACK_IMPORTED_MODULE_3__.J2;
    const counts = new _windows_js__WEBPACK_IMPORTED_MODULE_2__.m6(windowMs, reads);
    const places = new _windows_js__WEBPACK_IMPORTED_MODULE_2__.No(windowMs, Math.max(directories, shownDirectories));
    const most = new Map;
    return {
     add(record) {
      if (record.open) return;
      const isFileServer = record.server.toLowerCase().includes("filesystem");
      if (!record.toolKnown) return isFileServer ? cannotJudge(_judge_js__WEBPACK_IMPORTED_MODULE_3__.K8) : void 0;
      if (!(0, _judge_js__WEBPACK_IMPORTED_MODULE_3__.DY)(record) || !(0, _judge_js__WEBPACK_IMPORTED_MODULE_3__.gq)(record)) return;
      const isReading = isFileServer && record.toolClass === "read" || isOneOf(readingTools, record.tool);
      if (!isReading) {
       if (isFileServer && record.toolClass === "") cannotJudge(_judge_js__WEBPACK_IMPORTED_MODULE_3__.Wn);
       return;
      }
      const caller = (0, _call_record_js__WEBPACK_IMPORTED_MODULE_4__.x)(record);
      if (caller === "") return cannotJudge(_judge_js__WEBPACK_IMPORTED_MODULE_3__.Mr);
      const key = `${caller}\0${(0, _judge_js__WEBPACK_IMPORTED_MODULE_3__.vz)(record)}`;
      const window = counts.add(key, record.time);
      const seen = record.resource === "" ? 0 : places.add(key, shortened(directoryOf(record)), record.time);
      const over = window.count > reads || seen > directories;
      if (!over && !alerts.isOpen(record, windowMs)) return;
      most.set(caller, Math.max(most.get(caller) ?? 0, seen));
      alerts.raise(record, {
       quietMs: windowMs,
       before: {
        count: window.count - 1,
        first: window.first
       },
       message: ({count}) => {
        const found = most.get(caller) ?? 0;
        const others = found > shownDirectories ? `more than ${shownDirectories}` : found;
        return `${count} file reads in ${others} ${found === 1 ? "directory" : "directories"} (more than ${reads} reads or ${directories} directories within ${minutes} minutes)`;
       }
      });
     },
     forgotten: () => counts.forgotten + places.forgotten
    };
   },
   kql({settings}) {
    const {reads, directories, minutes} = settings.thresholds["high-volume-files"];
    const window = `${minutes}m`;
    const list = names => names.map(_kql_js__WEBPACK_IMPORTED_MODULE_1__.TL).join(", ");
    const isSame = "next(caller_oid) == caller_oid and next(Source) == Source and next(Directory) == Directory";
    return [ `let Reads = ${(0, _kql_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(this.id, settings)}`, "| where isnotempty(caller_oid) and response_status between (200 .. 299)", `| where (mcp_server contains "filesystem" and Class == "read") or tool_name in~ (${list(readingTools)})`, `| extend Directory = iff(tool_name in~ (${list(directoryTools)}), trim_end(@"[/\\\\]+", resource_accessed), extract(@"^(.*)[/\\\\]", 1, resource_accessed));`, `let ReadSpans = Reads | project caller_oid, Source, Begin = TimeGenerated, End = TimeGenerated + ${window};`, "let DirectorySpans = Reads", "| where isnotempty(resource_accessed)", "| sort by caller_oid asc, Source asc, Directory asc, TimeGenerated asc", `| extend Again = iff(${isSame}, next(TimeGenerated), datetime(null))`, `| extend End = iff(isnotnull(Again) and Again < TimeGenerated + ${window}, Again, TimeGenerated + ${window})`, "| project caller_oid, Source, Begin = TimeGenerated, End;", `let ManyReads = ${(0, 
    _kql_js__WEBPACK_IMPORTED_MODULE_1__.D4)("ReadSpans", reads)};`, `let ManyDirectories = ${(0, 
    _kql_js__WEBPACK_IMPORTED_MODULE_1__.D4)("DirectorySpans", directories)};`, "Reads", "| where caller_oid in (ManyReads) or caller_oid in (ManyDirectories)", _kql_js__WEBPACK_IMPORTED_MODULE_1__.H8 ].join("\n");
   },
   cases: [ {
    name: "exactly a hundred reads, and one more",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "hundred",
     repeat: 100,
     resource: "/srv/docs/file-#"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "more",
     repeat: 101,
     resource: "/srv/docs/file-#"
    } ],
    alerts: [ "more" ]
   }, {
    name: "twenty directories, and one more; files in one directory are one directory",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "twenty",
     repeat: 20,
     resource: "/srv/#/readme.md"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "more",
     repeat: 21,
     resource: "/srv/#/readme.md"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "files",
     repeat: 21,
     resource: "/srv/a/file-#"
    } ],
    alerts: [ "more" ]
   }, {
    name: "a window over two clock hours, and reads that are just over an hour apart",
    records: [ {
     at: "2026-11-17T10:40:00Z",
     oid: "edge",
     repeat: 60,
     resource: "/srv/a/early-#"
    }, {
     at: "2026-11-17T11:20:00Z",
     oid: "edge",
     repeat: 60,
     resource: "/srv/a/late-#"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "apart",
     repeat: 60,
     resource: "/srv/a/early-#"
    }, {
     at: "2026-11-17T11:01:00Z",
     oid: "apart",
     repeat: 60,
     resource: "/srv/a/late-#"
    } ],
    alerts: [ "edge" ]
   }, {
    name: "a listed directory is itself; refused reads and other servers do not count",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "lister",
     repeat: 21,
     tool: "list_directory",
     resource: "/srv/#"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "refused",
     repeat: 200,
     status: 403,
     resource: "/srv/a/file-#"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "tickets",
     repeat: 200,
     server: "tickets",
     tool: "get_ticket",
     resource: "#"
    } ],
    alerts: [ "lister" ]
   }, {
    name: "a server of another name, by its tools; a tool of another server that only reads",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "documents",
     repeat: 101,
     server: "documents",
     tool: "read_file",
     resource: "/srv/a/file-#"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "tickets",
     repeat: 200,
     server: "tickets",
     tool: "get_ticket",
     class: "read",
     resource: "/a/#"
    } ],
    alerts: [ "documents" ]
   } ]
  };
  function isOneOf(names, tool) {
   return names.includes(tool.toLowerCase());
  }
  function directoryOf({tool, resource}) {
   if (isOneOf(directoryTools, tool)) return withoutEnd(resource);
   const end = Math.max(resource.lastIndexOf("/"), resource.lastIndexOf("\\"));
   return end < 0 ? "" : resource.slice(0, end);
  }
  function withoutEnd(text) {
   let end = text.length;
   while (end > 0 && (text[end - 1] === "/" || text[end - 1] === "\\")) end--;
   return text.slice(0, end);
  }
  function shortened(text) {
   return text.length <= 200 ? text : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64");
  }
 }),
 70616: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ao: () => changes,
   DY: () => isFinishedCall,
   J2: () => minuteMs,
   K8: () => noTool,
   Mr: () => noObjectId,
   Wn: () => noClass,
   gq: () => succeeded,
   hd: () => scheduleFor,
   vz: () => sourceOf
  });
  const noObjectId = "the record names no object id";
  const noClass = "the record does not say the tool's class";
  const noTool = "the record does not say which tool was called";
  function isFinishedCall(record) {
   return record.tool !== "" && !record.open;
  }
  function changes({toolClass}) {
   return toolClass === "write" || toolClass === "admin" || toolClass === "secrets";
  }
  function succeeded({status}) {
   return status >= 200 && status <= 299;
  }
  function sourceOf({client}) {
   return client ? "client" : "gateway";
  }
  const minuteMs = 6e4;
  function scheduleFor(minutes, everyMinutes = 5) {
   const lengths = [ 5, 10, 15, 30, 45, 60, 120, 180, 240, 300, 360, 1440, 2880 ];
   const overMinutes = lengths.find(length => length >= minutes + 2 * everyMinutes) ?? 2880;
   return {
    everyMinutes,
    overMinutes
   };
  }
 }),
 13879: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   EL: () => BoundedMap,
   No: () => SlidingDistinct,
   WB: () => RecentSet,
   m6: () => SlidingCount
  });
  var _recency_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89411);
  class KeyedWindows {
   windowMs;
   capacity;
   states=new _recency_map_js__WEBPACK_IMPORTED_MODULE_0__.K;
   events=0;
   forgotten=0;
   constructor(windowMs, capacity = 4e5) {
    this.windowMs = windowMs;
    this.capacity = capacity;
   }
   touch(key, time, create) {
    const state = this.states.get(key) ?? create();
    this.states.set(key, state);
    state.last = Math.max(state.last, time);
    return state;
   }
   resized(change, time) {
    this.events += change;
    for (let oldest = this.states.oldest(); oldest; oldest = this.states.oldest()) {
     const idle = time - oldest.value.last >= this.windowMs;
     if (!idle && this.events <= this.capacity) break;
     if (!idle) this.forgotten++;
     this.states.delete(oldest.key);
     this.events -= oldest.value.size;
    }
   }
  }
  class SlidingCount extends KeyedWindows {
   limit;
   constructor(windowMs, limit, capacity) {
    super(windowMs, capacity);
    this.limit = limit;
   }
   add(key, time) {
    const state = this.touch(key, time, () => ({
     last: time,
     size: 0,
     times: [],
     head: 0
    }));
    const now = state.last;
    const before = state.size;
    state.times.push(now);
    state.size++;
    while (now - state.times[state.head] >= this.windowMs || state.size > this.limit + 1) {
     state.head++;
     state.size--;
    }
    if (state.head > 64 && state.head * 2 > state.times.length) {
     state.times = state.times.slice(state.head);
     state.head = 0;
    }
    const result = {
     count: state.size,
     first: state.times[state.head]
    };
    this.resized(state.size - before, now);
    return result;
   }
  }
  class SlidingDistinct extends KeyedWindows {
   limit;
   constructor(windowMs, limit, capacity) {
    super(windowMs, capacity);
    this.limit = limit;
   }
   add(key, value, time) {
    const state = this.touch(key, time, () => ({
     last: time,
     size: 0,
     values: new _recency_map_js__WEBPACK_IMPORTED_MODULE_0__.K
    }));
    const {values, last: now} = state;
    const before = state.size;
    values.set(value, now);
    for (let oldest = values.oldest(); oldest; oldest = values.oldest()) {
     if (now - oldest.value < this.windowMs && values.size <= this.limit + 1) break;
     values.delete(oldest.key);
    }
    state.size = values.size;
    this.resized(values.size - before, now);
    return values.size;
   }
  }
  class BoundedMap {
   entries=new _recency_map_js__WEBPACK_IMPORTED_MODULE_0__.K;
   capacity;
   forgotten=0;
   constructor(capacity = 2e5) {
    this.capacity = capacity;
   }
   get size() {
    return this.entries.size;
   }
   get(key) {
    return this.entries.get(key);
   }
   set(key, value) {
    this.entries.set(key, value);
    if (this.entries.size <= this.capacity) return;
    this.entries.delete(this.entries.oldest().key);
    this.forgotten++;
   }
   delete(key) {
    return this.entries.size > 0 && this.entries.delete(key);
   }
   [Symbol.iterator]() {
    return this.entries[Symbol.iterator]();
   }
  }
  class RecentSet {
   current=new Set;
   previous=new Set;
   capacity;
   constructor(capacity) {
    this.capacity = capacity;
   }
   has(text) {
    return this.current.has(text) || this.previous.has(text);
   }
   add(text) {
    this.current.add(text);
    if (this.current.size < this.capacity) return;
    this.previous = this.current;
    this.current = new Set;
   }
  }
 })
};
