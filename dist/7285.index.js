"use strict";

exports.id = 7285;

exports.ids = [ 7285 ];

exports.modules = {
 17285: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H: () => callAfterDeparture
  });
  var _call_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68964);
  var _kql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14246);
  const callAfterDeparture = {
   id: "call-after-departure",
   title: "Somebody who has left still calls tools",
   severity: "error",
   why: "When a person leaves, their account is closed, and the pipelines, runners and applications that were theirs often run on. In the case study one of them read documents at night for three weeks.",
   runbook: "Remove the federated credential or the role assignment of the identity, stop the runner, and then look at everything that it called since the person left.",
   securitySeverity: 9,
   tactics: [ "InitialAccess", "Persistence" ],
   schedule: () => ({
    everyMinutes: 15,
    overMinutes: 30
   }),
   fold({clock, people, alerts, didNotRun}) {
    if (!people) {
     didNotRun("it needs the input 'people': a file that says who has left and when");
     return {
      add() {}
     };
    }
    const lastDays = lastDaysOf(people);
    return {
     add(record) {
      if (record.open) return;
      const left = lastDayOf(record, lastDays);
      if (left === void 0 || clock.at(record.time).day <= left) return;
      alerts.raise(record, {
       subject: (0, _call_record_js__WEBPACK_IMPORTED_MODULE_1__.x)(record) === "" ? githubOwner(record.runUrl) : "",
       message: ({count}) => `${count} ${count === 1 ? "call" : "calls"} by an identity of a person whose last day was ${left}`
      });
     }
    };
   },
   kql({settings, people = []}) {
    const rows = [ ...lastDaysOf(people) ].map(([name, left]) => `  ${(0, _kql_js__WEBPACK_IMPORTED_MODULE_0__.TL)(name)}, datetime(${left})`);
    const name = expression => `(Calls | extend Name = ${expression})`;
    return [ "let Departed = datatable(Name: string, Left: datetime) [", rows.join(",\n"), "];", `let Calls = ${(0, 
    _kql_js__WEBPACK_IMPORTED_MODULE_0__.Kr)(this.id, settings).replace("isnotempty(tool_name) and ", "")}`, `| extend Day = startofday(${(0, 
    _kql_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(settings.timeZone)});`, `union ${name("tolower(caller_oid)")}, ${name("tolower(caller_appid)")}, ${name("tolower(caller_upn)")}, ${name('strcat("github:", tolower(extract(@"^https://[^/]+/([^/]+)/[^/]+/actions/runs/", 1, run_url)))')}`, "| where isnotempty(Name)", "| join kind=inner Departed on Name", "| where Day > Left", _kql_js__WEBPACK_IMPORTED_MODULE_0__.H8 ].join("\n");
   },
   cases: [ {
    name: "the last day, and the first minute after it",
    people: [ person({
     oid: [ "leaver" ],
     left: "2026-11-16"
    }) ],
    records: [ {
     at: "2026-11-16T23:59:59Z",
     oid: "leaver"
    }, {
     at: "2026-11-17T00:00:00Z",
     oid: "stayer"
    } ],
    alerts: []
   }, {
    name: "by object id, by user name in any letter case, and by the owner of the repository",
    people: [ person({
     oid: [ "LEAVER" ],
     left: "2026-11-16"
    }), person({
     upn: [ "Mia@Acme.com" ],
     left: "2026-11-16"
    }), person({
     github: [ "Octo-Mia" ],
     left: "2026-11-16"
    }) ],
    records: [ {
     at: "2026-11-17T00:00:00Z",
     oid: "leaver"
    }, {
     at: "2026-11-17T00:00:00Z",
     oid: "account",
     upn: "mia@acme.com"
    }, {
     at: "2026-11-17T00:00:00Z",
     oid: "pipeline",
     runUrl: "https://github.com/octo-mia/tools/actions/runs/1"
    }, {
     at: "2026-11-17T00:00:00Z",
     oid: "other",
     runUrl: "https://github.com/acme/octo-mia/actions/runs/1"
    } ],
    alerts: [ "account", "leaver", "pipeline" ]
   } ]
  };
  function person(names) {
   return {
    name: "",
    upn: [],
    oid: [],
    github: [],
    githubId: [],
    azureDevops: [],
    left: "",
    ...names
   };
  }
  function lastDaysOf(people) {
   const days = new Map;
   for (const {oid, upn, github, left} of people) {
    for (const name of [ ...oid, ...upn ]) days.set(name.toLowerCase(), left);
    for (const login of github) days.set(`github:${login.toLowerCase()}`, left);
   }
   return days;
  }
  function lastDayOf(record, days) {
   if (days.size === 0) return;
   const known = name => name === "" ? void 0 : days.get(name.toLowerCase());
   const owner = githubOwner(record.runUrl);
   return known(record.oid) ?? known(record.appid) ?? known(record.upn) ?? (owner === "" ? void 0 : known(`github:${owner}`));
  }
  function githubOwner(runUrl) {
   return /^https:\/\/[^/]+\/([^/]+)\/[^/]+\/actions\/runs\//.exec(runUrl)?.[1] ?? "";
  }
 })
};
