export const id = 2314;

export const ids = [ 2314 ];

export const modules = {
 52314: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   detections: () => detections
  });
  var call_after_departure = __webpack_require__(17285);
  var call_record = __webpack_require__(68964);
  var kql = __webpack_require__(14246);
  var recency_map = __webpack_require__(11792);
  // CONCATENATED MODULE: ./build/shared/detect/windows.js
  class KeyedWindows {
   windowMs;
   capacity;
   states=new recency_map.K;
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
     values: new recency_map.K
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
   entries=new recency_map.K;
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
  // CONCATENATED MODULE: ./build/shared/detect/detections/judge.js
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
  // CONCATENATED MODULE: ./build/shared/detect/detections/denied-then-allowed.js
  const maxCallsOfCaller = 1e3;
  const deniedThenAllowed = {
   id: "denied-then-allowed",
   title: "A call that was refused is allowed soon after",
   severity: "warning",
   why: "Between the two answers somebody granted a right: with a change that was asked for, or in haste, or as the one who wanted in.",
   runbook: "Find the grant in the audit log of Microsoft Entra or of API Management between the two times, and who made it. If there was no request for it, take it back.",
   securitySeverity: 5,
   tactics: [ "PrivilegeEscalation", "Persistence" ],
   schedule: ({thresholds}) => scheduleFor(thresholds["denied-then-allowed"].minutes, 15),
   fold({settings, alerts, cannotJudge}) {
    const {minutes} = settings.thresholds["denied-then-allowed"];
    const windowMs = minutes * minuteMs;
    const denied = new BoundedMap(2e4);
    return {
     add(record) {
      const allowed = succeeded(record);
      if (record.open || !allowed && record.status !== 403) return;
      if (!record.toolKnown) return cannotJudge(noTool);
      if (!isFinishedCall(record)) return;
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(noObjectId);
      const pending = denied.get(caller);
      if (allowed && !pending) return;
      const call = `${sourceOf(record)}\0${record.server}\0${record.tool}`;
      if (!allowed) {
       const calls = pending ?? new Map;
       if (calls.size < maxCallsOfCaller) calls.set(call, record.time);
       denied.set(caller, calls);
       return;
      }
      const before = pending?.get(call);
      if (before === void 0) return;
      pending?.delete(call);
      if (pending?.size === 0) denied.delete(caller);
      if (record.time - before >= windowMs) return;
      alerts.raise(record, {
       before: {
        count: 1,
        first: before
       },
       quietMs: windowMs,
       message: () => `a call was refused (403) and allowed within ${minutes} minutes`
      });
     },
     forgotten: () => denied.forgotten
    };
   },
   kql({settings}) {
    const {minutes} = settings.thresholds["denied-then-allowed"];
    const columns = [ "caller_oid", "Source", "mcp_server", "tool_name" ];
    return [ (0, kql.Kr)(this.id, settings), "| where isnotempty(caller_oid) and (response_status == 403 or response_status between (200 .. 299))", `| sort by ${columns.map(column => `${column} asc`).join(", ")}, TimeGenerated asc, response_status asc`, `| extend Denied = iff(${columns.map(column => `prev(${column}) == ${column}`).join(" and ")} and prev(response_status) == 403, prev(TimeGenerated), datetime(null))`, `| where response_status != 403 and isnotnull(Denied) and TimeGenerated - Denied < ${minutes}m`, kql.H8 ].join("\n");
   },
   cases: [ {
    name: "allowed a second before the hour is over, and exactly after it",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "soon",
     status: 403
    }, {
     at: "2026-11-17T10:59:59Z",
     oid: "soon",
     status: 200
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "later",
     status: 403
    }, {
     at: "2026-11-17T11:00:00Z",
     oid: "later",
     status: 200
    } ],
    alerts: [ "soon" ]
   }, {
    name: "another tool, another caller, and the other order",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "other-tool",
     tool: "write_file",
     status: 403
    }, {
     at: "2026-11-17T10:01:00Z",
     oid: "other-tool",
     tool: "read_file",
     status: 200
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "one",
     status: 403
    }, {
     at: "2026-11-17T10:01:00Z",
     oid: "another",
     status: 200
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "reversed",
     status: 200
    }, {
     at: "2026-11-17T10:01:00Z",
     oid: "reversed",
     status: 403
    } ],
    alerts: []
   } ]
  };
  var table = __webpack_require__(27328);
  // CONCATENATED MODULE: ./build/shared/detect/detections/gap-in-log.js
  const dayMs = 24 * 36e5;
  const hourMs = 36e5;
  const leastPauses = 20;
  const gapInLog = {
   id: "gap-in-log",
   title: "The log has a gap",
   severity: "warning",
   why: "Anyone who wants to stay unseen stops the log first. A pause much longer than any of the day before is a stopped logger, or a stopped gateway.",
   runbook: "Find out whether calls were made in the gap (the metrics of API Management count them without the log), who changed the diagnostic settings, the logger or the data collection rule, and restore it.",
   securitySeverity: 5.5,
   tactics: [ "DefenseEvasion" ],
   schedule: () => ({
    everyMinutes: 15,
    overMinutes: 2880
   }),
   fold({settings, alerts}) {
    const {factor} = settings.thresholds["gap-in-log"];
    const pauses = new Pauses;
    let last;
    const judge = (before, time) => {
     const usual = pauses.usual(before.time);
     const gap = time - before.time;
     if (usual === void 0 || gap <= factor * usual) return;
     const place = {
      ...before,
      oid: "",
      upn: "",
      appid: "",
      address: "",
      tool: ""
     };
     alerts.raise(place, {
      subject: String(before.time),
      last: time,
      message: () => `no records for ${duration(gap)}; the longest pause of the day before was ${duration(usual)}`
     });
    };
    return {
     add(record) {
      if (last !== void 0) {
       if (record.time <= last.time) return;
       judge(last, record.time);
       pauses.add(last.time, record.time);
      }
      last = record;
     },
     end(now) {
      if (last !== void 0) judge(last, now);
     }
    };
   },
   kql({settings}) {
    const {factor} = settings.thresholds["gap-in-log"];
    return [ `let Times = ${table.S} | where TimeGenerated < now() | distinct TimeGenerated;`, "let Last = toscalar(Times | summarize max(TimeGenerated));", "Times", "| where TimeGenerated >= Last - 1d", "| sort by TimeGenerated asc", "| extend Pause = TimeGenerated - prev(TimeGenerated)", "| summarize Pauses = count() - 1, Usual = max(Pause), First = min(TimeGenerated)", `| where Pauses >= ${leastPauses} and Last - First >= 1h and now() - Last > ${factor} * Usual`, '| extend caller_oid = "", Gap = now() - Last' ].join("\n");
   },
   cases: [ {
    name: "exactly three times the usual pause",
    records: [ ...every(3, 30), {
     at: "2026-11-17T11:36:00Z",
     oid: "usual"
    } ],
    alerts: []
   }, {
    name: "a second more than three times the usual pause",
    records: [ ...every(3, 30), {
     at: "2026-11-17T11:36:01Z",
     oid: "usual"
    } ],
    alerts: [ "" ]
   }, {
    name: "too little seen to know what is usual: twenty records, or less than an hour",
    records: [ ...every(3, 20), {
     at: "2026-11-17T18:00:00Z",
     oid: "usual"
    } ],
    alerts: []
   }, {
    name: "the log ends long before the time up to which it should speak",
    now: "2026-11-17T11:40:00Z",
    records: every(3, 30),
    alerts: [ "" ]
   } ]
  };
  function every(minutes, count) {
   const start = Date.parse("2026-11-17T10:00:00Z");
   return Array.from({
    length: count
   }, (_, i) => ({
    at: new Date(start + i * minutes * 6e4).toISOString(),
    oid: "usual"
   }));
  }
  class Pauses {
   longest=[];
   head=0;
   latest=[];
   minutes=[];
   add(start, end) {
    const length = end - start;
    while (this.longest.length > this.head && this.longest.at(-1).length <= length) this.longest.pop();
    this.longest.push({
     start,
     length
    });
    if (this.latest.length === 0) this.note(start);
    this.note(end);
   }
   usual(last) {
    while (this.head < this.longest.length && this.longest[this.head].start < last - dayMs) this.head++;
    if (this.head > 1024) {
     this.longest.splice(0, this.head);
     this.head = 0;
    }
    const earliest = this.latest[0];
    if (this.latest.length <= leastPauses || earliest < last - dayMs) return;
    const covered = this.minutes[0] <= last - hourMs && this.minutes[0] >= last - dayMs;
    return covered ? this.longest[this.head]?.length : void 0;
   }
   note(time) {
    this.latest.push(time);
    if (this.latest.length > leastPauses + 1) this.latest.shift();
    const {minutes} = this;
    const minute = value => Math.floor(value / 6e4);
    if (minutes.length > 0 && minute(minutes.at(-1)) === minute(time)) return;
    minutes.push(time);
    while (minutes.length > 1 && minutes[1] <= time - hourMs) minutes.shift();
   }
  }
  function duration(ms) {
   const seconds = Math.round(ms / 1e3);
   if (seconds < 120) return `${seconds} seconds`;
   const minutes = Math.round(seconds / 60);
   return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  }
  // CONCATENATED MODULE: ./build/shared/detect/detections/gateway-and-client-differ.js
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
    const spans = new BoundedMap;
    const gateway = {
     first: Number.POSITIVE_INFINITY,
     last: Number.NEGATIVE_INFINITY
    };
    return {
     add(record) {
      if (record.open || record.toolKnown && record.tool === "") return;
      if (record.client && record.status === 0) return;
      if (record.requestId === "") return cannotJudge("the record has no request id");
      const caller = (0, call_record.x)(record);
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
       if (record.time > (spans.get((0, call_record.x)(record))?.last ?? 0)) continue;
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
    return [ `let Calls = ${table.S} | where isnotempty(tool_name) and isnotempty(apim_request_id) and outcome != "open";`, "let Client = Calls | where isnotempty(outcome) and isnotnull(response_status);", "let Gateway = Calls | where isempty(outcome);", "let Spans = Client | summarize ClientFirst = min(TimeGenerated), ClientLast = max(TimeGenerated) by caller_oid;", "let GatewayFirst = toscalar(Gateway | summarize min(TimeGenerated));", "let GatewayLast = toscalar(Gateway | summarize max(TimeGenerated));", "let OnlyClient = Client", `| where TimeGenerated > GatewayFirst and TimeGenerated <= GatewayLast - ${latenessMs / 6e4}m`, `${anti("Gateway")}`, '| extend MissingAt = "gateway";', "let OnlyGateway = Gateway", "| join kind=inner Spans on caller_oid", "| where TimeGenerated > ClientFirst and TimeGenerated <= ClientLast", `${anti("Client")}`, '| extend MissingAt = "client";', "union OnlyClient, OnlyGateway", "| summarize Count = count(), First = min(TimeGenerated), Last = max(TimeGenerated), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), Tools = make_set(tool_name, 20), RequestIds = make_set(apim_request_id, 3) by caller_oid, MissingAt" ].join("\n");
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
   waiting=new BoundedMap(5e4);
   requestIds=new RecentSet(25e3);
   traces=new RecentSet(25e3);
   waitingOf=new BoundedMap(5e4);
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
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./build/shared/detect/detections/high-volume-files.js
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
   schedule: ({thresholds}) => scheduleFor(thresholds["high-volume-files"].minutes),
   fold({settings, alerts, cannotJudge}) {
    const {reads, directories, minutes} = settings.thresholds["high-volume-files"];
    const windowMs = minutes * minuteMs;
    const counts = new SlidingCount(windowMs, reads);
    const places = new SlidingDistinct(windowMs, Math.max(directories, shownDirectories));
    const most = new Map;
    return {
     add(record) {
      if (record.open) return;
      const isFileServer = record.server.toLowerCase().includes("filesystem");
      if (!record.toolKnown) return isFileServer ? cannotJudge(noTool) : void 0;
      if (!isFinishedCall(record) || !succeeded(record)) return;
      const isReading = isFileServer && record.toolClass === "read" || isOneOf(readingTools, record.tool);
      if (!isReading) {
       if (isFileServer && record.toolClass === "") cannotJudge(noClass);
       return;
      }
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(noObjectId);
      const key = `${caller}\0${sourceOf(record)}`;
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
    const list = names => names.map(kql.TL).join(", ");
    const isSame = "next(caller_oid) == caller_oid and next(Source) == Source and next(Directory) == Directory";
    return [ `let Reads = ${(0, kql.Kr)(this.id, settings)}`, "| where isnotempty(caller_oid) and response_status between (200 .. 299)", `| where (mcp_server contains "filesystem" and Class == "read") or tool_name in~ (${list(readingTools)})`, `| extend Directory = iff(tool_name in~ (${list(directoryTools)}), trim_end(@"[/\\\\]+", resource_accessed), extract(@"^(.*)[/\\\\]", 1, resource_accessed));`, `let ReadSpans = Reads | project caller_oid, Source, Begin = TimeGenerated, End = TimeGenerated + ${window};`, "let DirectorySpans = Reads", "| where isnotempty(resource_accessed)", "| sort by caller_oid asc, Source asc, Directory asc, TimeGenerated asc", `| extend Again = iff(${isSame}, next(TimeGenerated), datetime(null))`, `| extend End = iff(isnotnull(Again) and Again < TimeGenerated + ${window}, Again, TimeGenerated + ${window})`, "| project caller_oid, Source, Begin = TimeGenerated, End;", `let ManyReads = ${(0, 
    kql.D4)("ReadSpans", reads)};`, `let ManyDirectories = ${(0, kql.D4)("DirectorySpans", directories)};`, "Reads", "| where caller_oid in (ManyReads) or caller_oid in (ManyDirectories)", kql.H8 ].join("\n");
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
   return text.length <= 200 ? text : (0, external_node_crypto_.createHash)("sha256").update(text).digest("base64");
  }
  // CONCATENATED MODULE: ./build/shared/detect/detections/new-caller-for-tool.js
  const new_caller_for_tool_dayMs = 24 * 36e5;
  const newCallerForTool = {
   id: "new-caller-for-tool",
   title: "A caller uses a tool for the first time",
   severity: "note",
   why: "A pipeline calls the same few tools on every run. A new pair of caller and tool is a change of the pipeline, or somebody else with its token.",
   runbook: "Compare with the caller's last change. A new use of an admin or secrets tool needs a reviewed change that explains it.",
   securitySeverity: 3,
   tactics: [ "Discovery", "Persistence" ],
   schedule: () => {},
   fold({settings, memory, alerts, cannotJudge, didNotRun}) {
    const {days} = settings.thresholds["new-caller-for-tool"];
    let learned = false;
    let seen = false;
    return {
     add(record) {
      if (record.open) return;
      if (!record.toolKnown) return cannotJudge(noTool);
      if (!isFinishedCall(record)) return;
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(noObjectId);
      seen = true;
      memory.since ??= record.time;
      const last = memory.use(caller, record.server, record.tool, record.time);
      if (record.time - memory.since < new_caller_for_tool_dayMs) return;
      learned = true;
      if (last !== void 0 && record.time - last < days * new_caller_for_tool_dayMs) return;
      const grave = record.toolClass === "admin" || record.toolClass === "secrets";
      alerts.raise(record, {
       ...grave && {
        severity: "warning"
       },
       message: ({tools}) => `first use of ${tools.length === 1 ? "a tool" : `${tools.length} tools`} within ${days} days`
      });
     },
     end() {
      if (seen && !learned) didNotRun("the first day of records is for learning who calls what: keep what is learned in a state-file, or give records of several days");
     },
     forgotten: () => memory.forgotten
    };
   },
   kql({settings}) {
    const {days} = settings.thresholds["new-caller-for-tool"];
    const columns = [ "caller_oid", "mcp_server", "tool_name" ];
    return [ `let Calls = ${(0, kql.Kr)(this.id, settings)}`, "| where isnotempty(caller_oid);", "let Start = toscalar(Calls | summarize min(TimeGenerated));", "Calls", `| sort by ${columns.map(column => `${column} asc`).join(", ")}, TimeGenerated asc`, `| extend Before = iff(${columns.map(column => `prev(${column}) == ${column}`).join(" and ")}, prev(TimeGenerated), datetime(null))`, `| where TimeGenerated - Start >= 1d and (isnull(Before) or TimeGenerated - Before >= ${days}d)`, kql.H8 ].join("\n");
   },
   cases: [ {
    name: "the first day is for learning; what is new after it is said",
    records: [ {
     at: "2026-11-01T10:00:00Z",
     oid: "old",
     tool: "read_file"
    }, {
     at: "2026-11-02T09:59:59Z",
     oid: "old",
     tool: "search_files"
    }, {
     at: "2026-11-02T10:00:00Z",
     oid: "new",
     tool: "read_file"
    }, {
     at: "2026-11-03T10:00:00Z",
     oid: "old",
     tool: "read_file"
    } ],
    alerts: [ "new" ]
   }, {
    name: "after thirty days a caller is new again, a second before it is not",
    records: [ {
     at: "2026-10-01T10:00:00Z",
     oid: "away",
     tool: "read_file"
    }, {
     at: "2026-10-31T10:00:00Z",
     oid: "away",
     tool: "read_file"
    }, {
     at: "2026-10-01T10:00:01Z",
     oid: "seldom",
     tool: "read_file"
    }, {
     at: "2026-10-31T10:00:00Z",
     oid: "seldom",
     tool: "read_file"
    } ],
    alerts: [ "away" ]
   } ]
  };
  var detection_settings = __webpack_require__(47964);
  // CONCATENATED MODULE: ./build/shared/detect/detections/off-hours-write.js
  const offHoursWrite = {
   id: "off-hours-write",
   title: "A person writes outside business hours",
   severity: "warning",
   why: "Pipelines work at night, people seldom do. A write, admin or secrets call with a person's token outside business hours is unusual work, or somebody else who has the token.",
   runbook: "Ask the person, by another channel than the account, whether the calls were theirs. If not, revoke their sessions and look at everything that the account did since the first call.",
   securitySeverity: 5.5,
   tactics: [ "InitialAccess", "Impact" ],
   schedule: () => ({
    everyMinutes: 15,
    overMinutes: 30
   }),
   fold: ({settings, clock, alerts, cannotJudge}) => ({
    add(record) {
     if (record.upn === "" || !isFinishedCall(record)) return;
     if ((0, call_record.x)(record) === "") return cannotJudge(noObjectId);
     if (record.toolClass === "") return cannotJudge(noClass);
     if (!changes(record) || clock.isBusinessTime(record.time, settings.businessHours)) return;
     alerts.raise(record, {
      message: ({count}) => `${count} ${count === 1 ? "call that writes" : "calls that write"} outside business hours (${(0, 
      detection_settings.DI)(settings.businessHours)}, Monday to Friday)`
     });
    }
   }),
   kql({settings}) {
    const {start, end} = settings.businessHours;
    const outside = start <= end ? `LocalMinute < ${start} or LocalMinute >= ${end}` : `LocalMinute >= ${end} and LocalMinute < ${start}`;
    return [ (0, kql.Kr)(this.id, settings), "| where isnotempty(caller_upn) and isnotempty(caller_oid)", '| where Class in ("write", "admin", "secrets")', `| extend LocalTime = ${(0, 
    kql.HJ)(settings.timeZone)}`, '| extend LocalMinute = datetime_part("hour", LocalTime) * 60 + datetime_part("minute", LocalTime), Weekday = toint(dayofweek(LocalTime) / 1d)', `| where Weekday in (0, 6) or ${outside}`, kql.H8 ].join("\n");
   },
   cases: [ {
    name: "the last minute before seven, and seven",
    records: [ {
     at: "2026-11-17T06:59:59Z",
     oid: "early",
     upn: "e@acme.com",
     class: "write"
    }, {
     at: "2026-11-17T07:00:00Z",
     oid: "punctual",
     upn: "p@acme.com",
     class: "write"
    } ],
    alerts: [ "early" ]
   }, {
    name: "the last minute before eight in the evening, and eight",
    records: [ {
     at: "2026-11-17T19:59:59Z",
     oid: "in-time",
     upn: "i@acme.com",
     class: "write"
    }, {
     at: "2026-11-17T20:00:00Z",
     oid: "late",
     upn: "l@acme.com",
     class: "admin"
    } ],
    alerts: [ "late" ]
   }, {
    name: "noon on Friday, Saturday, Sunday and Monday",
    records: [ {
     at: "2026-11-20T12:00:00Z",
     oid: "friday",
     upn: "a@acme.com",
     class: "write"
    }, {
     at: "2026-11-21T12:00:00Z",
     oid: "saturday",
     upn: "b@acme.com",
     class: "write"
    }, {
     at: "2026-11-22T12:00:00Z",
     oid: "sunday",
     upn: "c@acme.com",
     class: "secrets"
    }, {
     at: "2026-11-23T12:00:00Z",
     oid: "monday",
     upn: "d@acme.com",
     class: "write"
    } ],
    alerts: [ "saturday", "sunday" ]
   }, {
    name: "reads at night, a pipeline at night, and a tool of no known class",
    records: [ {
     at: "2026-11-17T02:00:00Z",
     oid: "reader",
     upn: "r@acme.com",
     class: "read"
    }, {
     at: "2026-11-17T02:00:00Z",
     oid: "pipeline",
     upn: "",
     class: "write"
    }, {
     at: "2026-11-17T02:00:00Z",
     oid: "unknown",
     upn: "u@acme.com",
     class: ""
    } ],
    alerts: []
   } ]
  };
  // CONCATENATED MODULE: ./build/shared/detect/detections/open-record.js
  const openRecord = {
   id: "open-record",
   title: "A call was opened and never closed",
   severity: "warning",
   why: "A record is opened before anything is sent and closed after the answer. One that stays open is a job that was killed in between: the call may have taken effect, and nobody has its answer.",
   runbook: "Look up the call in the gateway's log by its trace id, and find out whether it took effect before it is repeated.",
   securitySeverity: 4,
   tactics: [ "DefenseEvasion" ],
   endsAt: "present",
   schedule: () => ({
    everyMinutes: 60,
    overMinutes: 1440
   }),
   fold({settings, alerts, cannotJudge, didNotRun}) {
    const {minutes} = settings.thresholds["open-record"];
    const opened = new BoundedMap(5e4);
    let seen = false;
    return {
     add(record) {
      if (!record.client) return;
      seen = true;
      if (record.traceparent === "") {
       if (record.open) cannotJudge("the record has no traceparent that tells when it is closed");
       return;
      }
      const first = opened.get(record.traceparent);
      if (record.open) opened.set(record.traceparent, first && first.time < record.time ? first : record); else opened.delete(record.traceparent);
     },
     end(now) {
      if (!seen) return didNotRun("there are no records of 'call', which alone are opened and closed");
      for (const [, record] of opened) {
       if (now - record.time <= minutes * minuteMs) continue;
       alerts.raise(record, {
        quietMs: Number.POSITIVE_INFINITY,
        message: ({count}) => `${count} ${count === 1 ? "call was" : "calls were"} opened and not closed within ${minutes} minutes`
       });
      }
     },
     forgotten: () => opened.forgotten
    };
   },
   kql({settings}) {
    const {minutes} = settings.thresholds["open-record"];
    return [ table.S, "| where isnotempty(outcome) and isnotempty(traceparent)", '| summarize TimeGenerated = min(TimeGenerated), Closed = countif(outcome != "open"), caller_oid = take_any(caller_oid), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), tool_name = take_any(tool_name), apim_request_id = take_any(apim_request_id) by traceparent', `| where Closed == 0 and TimeGenerated < ago(${minutes}m)`, "| summarize Count = count(), First = min(TimeGenerated), Last = max(TimeGenerated), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), Tools = make_set(tool_name, 20), RequestIds = make_set(apim_request_id, 3) by caller_oid" ].join("\n");
   },
   cases: [ {
    name: "open for an hour, and for a second more",
    now: "2026-11-17T11:00:00Z",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "hour",
     outcome: "open",
     traceparent: "00-a"
    }, {
     at: "2026-11-17T09:59:59Z",
     oid: "more",
     outcome: "open",
     traceparent: "00-b"
    } ],
    alerts: [ "more" ]
   }, {
    name: "closed, also when that took long",
    now: "2026-11-17T18:00:00Z",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "closed",
     outcome: "open",
     traceparent: "00-c"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "closed",
     outcome: "ok",
     traceparent: "00-c"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "gateway",
     traceparent: "00-d"
    } ],
    alerts: []
   } ]
  };
  // CONCATENATED MODULE: ./build/shared/detect/detections/rate-limit-probing.js
  const rateLimitProbing = {
   id: "rate-limit-probing",
   title: "A caller runs into the rate limit repeatedly",
   severity: "note",
   why: "A client that waits as it is told meets the limit once. One that meets it again and again either ignores the answer or tries out how much passes.",
   runbook: "Find the caller's loop, and have it wait for Retry-After. If nobody knows the caller, treat it as a stolen token.",
   securitySeverity: 3,
   tactics: [ "Discovery" ],
   schedule: ({thresholds}) => scheduleFor(thresholds["rate-limit-probing"].minutes),
   fold({settings, alerts, cannotJudge}) {
    const {count: limit, minutes} = settings.thresholds["rate-limit-probing"];
    const windowMs = minutes * minuteMs;
    const counts = new SlidingCount(windowMs, limit);
    return {
     add(record) {
      if (record.status !== 429 || record.open) return;
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(noObjectId);
      const window = counts.add(`${caller}\0${sourceOf(record)}`, record.time);
      if (window.count <= limit && !alerts.isOpen(record, windowMs)) return;
      alerts.raise(record, {
       quietMs: windowMs,
       before: {
        count: window.count - 1,
        first: window.first
       },
       message: ({count}) => `${count} calls over the rate limit (429) (more than ${limit} within ${minutes} minutes)`
      });
     },
     forgotten: () => counts.forgotten
    };
   },
   kql({settings}) {
    const {count, minutes} = settings.thresholds["rate-limit-probing"];
    return [ `let Limited = ${(0, kql.GA)(this.id, settings, 'response_status == 429 and outcome != "open"')}`, "| where isnotempty(caller_oid);", `let Spans = Limited | project caller_oid, Source, Begin = TimeGenerated, End = TimeGenerated + ${minutes}m;`, `let Many = ${(0, 
    kql.D4)("Spans", count)};`, "Limited", "| where caller_oid in (Many)", kql.H8 ].join("\n");
   },
   cases: [ {
    name: "three answers of 429, and one more",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "three",
     repeat: 3,
     status: 429
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "four",
     repeat: 4,
     status: 429
    } ],
    alerts: [ "four" ]
   }, {
    name: "four answers, the last exactly ten minutes after the first",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "slow",
     repeat: 3,
     status: 429
    }, {
     at: "2026-11-17T10:10:00Z",
     oid: "slow",
     status: 429
    } ],
    alerts: []
   } ]
  };
  // CONCATENATED MODULE: ./build/shared/detect/detections/repeated-denials.js
  const repeatedDenials = {
   id: "repeated-denials",
   title: "A caller is refused repeatedly",
   severity: "warning",
   graver: "error",
   why: "One refusal is a mistake. Several within minutes are somebody who tries out what a token may do. They are counted by object id: all pipelines have the same, empty, user name.",
   runbook: "Look at which tools were refused. For a pipeline, compare with its last change; for a person, ask. Refusals of admin or secrets tools are graver: take the identity out of use until it is clear.",
   securitySeverity: 6,
   tactics: [ "Discovery", "PrivilegeEscalation" ],
   schedule: ({thresholds}) => scheduleFor(thresholds["repeated-denials"].minutes),
   fold({settings, alerts, cannotJudge}) {
    const {count: limit, minutes} = settings.thresholds["repeated-denials"];
    const windowMs = minutes * minuteMs;
    const counts = new SlidingCount(windowMs, limit);
    const grave = new BoundedMap;
    return {
     add(record) {
      if (record.status !== 403 || record.open) return;
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(noObjectId);
      const key = `${caller}\0${sourceOf(record)}`;
      const privileged = record.toolClass === "admin" || record.toolClass === "secrets";
      if (privileged) grave.set(key, record.time);
      const window = counts.add(key, record.time);
      if (window.count <= limit && !alerts.isOpen(record, windowMs)) return;
      const isGrave = record.time - (grave.get(key) ?? Number.NEGATIVE_INFINITY) < windowMs;
      alerts.raise(record, {
       quietMs: windowMs,
       before: {
        count: window.count - 1,
        first: window.first
       },
       ...isGrave && {
        severity: "error"
       },
       message: ({count, severity}) => `${count} refusals (403)${severity === "error" ? ", of admin or secrets tools among others" : ""} (more than ${limit} within ${minutes} minutes)`
      });
     },
     forgotten: () => counts.forgotten + grave.forgotten
    };
   },
   kql({settings}) {
    const {count, minutes} = settings.thresholds["repeated-denials"];
    return [ `let Denied = ${(0, kql.GA)(this.id, settings, 'response_status == 403 and outcome != "open"')}`, "| where isnotempty(caller_oid);", `let Spans = Denied | project caller_oid, Source, Begin = TimeGenerated, End = TimeGenerated + ${minutes}m;`, `let Many = ${(0, 
    kql.D4)("Spans", count)};`, 'let Privileged = Denied | where Class in ("admin", "secrets") | distinct caller_oid;', "Denied", "| where caller_oid in (Many)", kql.H8, '| extend Severity = iff(caller_oid in (Privileged), "error", "warning")' ].join("\n");
   },
   cases: [ {
    name: "five refusals, and one more",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "five",
     repeat: 5,
     status: 403
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "six",
     repeat: 6,
     status: 403
    } ],
    alerts: [ "six" ]
   }, {
    name: "over the edge of a clock interval, and ten minutes apart",
    records: [ {
     at: "2026-11-17T10:08:00Z",
     oid: "edge",
     repeat: 3,
     status: 403
    }, {
     at: "2026-11-17T10:12:00Z",
     oid: "edge",
     repeat: 3,
     status: 403
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "apart",
     repeat: 3,
     status: 403
    }, {
     at: "2026-11-17T10:10:02Z",
     oid: "apart",
     repeat: 3,
     status: 403
    } ],
    alerts: [ "edge" ]
   }, {
    name: "two pipelines with three refusals each are not one caller with six",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "pipeline-a",
     upn: "",
     repeat: 3,
     status: 403
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "pipeline-b",
     upn: "",
     repeat: 3,
     status: 403
    } ],
    alerts: []
   }, {
    name: "answers other than 403",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "missing",
     repeat: 20,
     status: 404
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "fine",
     repeat: 20,
     status: 200
    } ],
    alerts: []
   } ]
  };
  // CONCATENATED MODULE: ./build/shared/detect/detections/secrets-by-person.js
  const secretsByPerson = {
   id: "secrets-by-person",
   title: "A person calls a tool of class secrets",
   severity: "error",
   why: "Tools that return secrets are for pipelines, whose identity is bound to a repository and an environment. A person who reaches them has a grant that nobody should have.",
   runbook: "Rotate what was read. Find out which grant let the person through (the class of the tool, a scope, a role assignment) and remove it.",
   securitySeverity: 8,
   tactics: [ "CredentialAccess" ],
   schedule: () => ({
    everyMinutes: 15,
    overMinutes: 30
   }),
   fold: ({alerts, cannotJudge}) => ({
    add(record) {
     if (record.upn === "" || !isFinishedCall(record)) return;
     if (record.toolClass === "") return cannotJudge(noClass);
     if (record.toolClass !== "secrets") return;
     if ((0, call_record.x)(record) === "") return cannotJudge(noObjectId);
     alerts.raise(record, {
      message: ({count}) => `${count} ${count === 1 ? "call" : "calls"} of tools of class secrets by a person`
     });
    }
   }),
   kql({settings}) {
    return [ (0, kql.Kr)(this.id, settings), '| where isnotempty(caller_upn) and isnotempty(caller_oid) and Class == "secrets"', kql.H8 ].join("\n");
   },
   cases: [ {
    name: "a person and a pipeline, with secrets and with admin tools",
    records: [ {
     at: "2026-11-17T10:00:00Z",
     oid: "person",
     upn: "p@acme.com",
     class: "secrets"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "pipeline",
     upn: "",
     class: "secrets"
    }, {
     at: "2026-11-17T10:00:00Z",
     oid: "admin",
     upn: "a@acme.com",
     class: "admin"
    } ],
    alerts: [ "person" ]
   } ]
  };
  // CONCATENATED MODULE: ./build/shared/detect/detections/index.js
  const detections = [ offHoursWrite, highVolumeFiles, repeatedDenials, call_after_departure.H, secretsByPerson, deniedThenAllowed, newCallerForTool, rateLimitProbing, openRecord, gapInLog, gatewayAndClientDiffer ];
 })
};
