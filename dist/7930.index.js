"use strict";

exports.id = 7930;

exports.ids = [ 7930 ];

exports.modules = {
 57930: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   detections: () => detections
  });
  var call_after_departure = __webpack_require__(17285);
  var call_record = __webpack_require__(68964);
  var kql = __webpack_require__(14246);
  var windows = __webpack_require__(13879);
  var judge = __webpack_require__(70616);
  // CONCATENATED MODULE: ./build/shared/detect/detections/denied-then-allowed.js
  const maxCallsOfCaller = 1e3;
  const deniedThenAllowed = {
   id: "denied-then-allowed",
   title: "A call that was refused is allowed soon after",
   severity: "warning",
   why: "Between the two answers somebody granted a right: by a requested change, in haste, or to let themselves in.",
   runbook: "Find the grant in the audit log of Microsoft Entra or of API Management between the two times, and who made it. If there was no request for it, take it back.",
   securitySeverity: 5,
   tactics: [ "PrivilegeEscalation", "Persistence" ],
   schedule: ({thresholds}) => (0, judge.hd)(thresholds["denied-then-allowed"].minutes, 15),
   fold({settings, alerts, cannotJudge}) {
    const {minutes} = settings.thresholds["denied-then-allowed"];
    const windowMs = minutes * judge.J2;
    const denied = new windows.EL(2e4);
    return {
     add(record) {
      const allowed = (0, judge.gq)(record);
      if (record.open || !allowed && record.status !== 403) return;
      if (!record.toolKnown) return cannotJudge(judge.K8);
      if (!(0, judge.DY)(record)) return;
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(judge.Mr);
      const pending = denied.get(caller);
      if (allowed && !pending) return;
      const call = `${(0, judge.vz)(record)}\0${record.server}\0${record.tool}`;
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
  var gateway_and_client_differ = __webpack_require__(31638);
  var high_volume_files = __webpack_require__(79488);
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
      if (!record.toolKnown) return cannotJudge(judge.K8);
      if (!(0, judge.DY)(record)) return;
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(judge.Mr);
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
     if (record.upn === "" || !(0, judge.DY)(record)) return;
     if ((0, call_record.x)(record) === "") return cannotJudge(judge.Mr);
     if (record.toolClass === "") return cannotJudge(judge.Wn);
     if (!(0, judge.Ao)(record) || clock.isBusinessTime(record.time, settings.businessHours)) return;
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
    const opened = new windows.EL(5e4);
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
       if (now - record.time <= minutes * judge.J2) continue;
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
   schedule: ({thresholds}) => (0, judge.hd)(thresholds["rate-limit-probing"].minutes),
   fold({settings, alerts, cannotJudge}) {
    const {count: limit, minutes} = settings.thresholds["rate-limit-probing"];
    const windowMs = minutes * judge.J2;
    const counts = new windows.m6(windowMs, limit);
    return {
     add(record) {
      if (record.status !== 429 || record.open) return;
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(judge.Mr);
      const window = counts.add(`${caller}\0${(0, judge.vz)(record)}`, record.time);
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
   runbook: "Look at which tools were refused. For a pipeline, compare with its last change; for a person, ask. Refusals of admin or secrets tools are more severe: disable the identity until the cause is clear.",
   securitySeverity: 6,
   tactics: [ "Discovery", "PrivilegeEscalation" ],
   schedule: ({thresholds}) => (0, judge.hd)(thresholds["repeated-denials"].minutes),
   fold({settings, alerts, cannotJudge}) {
    const {count: limit, minutes} = settings.thresholds["repeated-denials"];
    const windowMs = minutes * judge.J2;
    const counts = new windows.m6(windowMs, limit);
    const grave = new windows.EL;
    return {
     add(record) {
      if (record.status !== 403 || record.open) return;
      const caller = (0, call_record.x)(record);
      if (caller === "") return cannotJudge(judge.Mr);
      const key = `${caller}\0${(0, judge.vz)(record)}`;
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
     if (record.upn === "" || !(0, judge.DY)(record)) return;
     if (record.toolClass === "") return cannotJudge(judge.Wn);
     if (record.toolClass !== "secrets") return;
     if ((0, call_record.x)(record) === "") return cannotJudge(judge.Mr);
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
  const detections = [ offHoursWrite, high_volume_files.e, repeatedDenials, call_after_departure.H, secretsByPerson, deniedThenAllowed, newCallerForTool, rateLimitProbing, openRecord, gapInLog, gateway_and_client_differ.L ];
 })
};
