"use strict";

exports.id = 6765;

exports.ids = [ 6765 ];

exports.modules = {
 36765: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderHtml: () => renderHtml
  });
  var reports_counts = __webpack_require__(14350);
  var drawings = __webpack_require__(247);
  var markup = __webpack_require__(55227);
  var page = __webpack_require__(96977);
  var page_parts = __webpack_require__(44560);
  var reports_inventory = __webpack_require__(55516);
  var table = __webpack_require__(58210);
  // CONCATENATED MODULE: ./build/shared/fleet/reports/html/inventory.js
  const mostRows = 5e3;
  function inventoryTables({inventory, summary}) {
   const {servers, credentials, identities} = inventory;
   return [ part((0, reports_counts.LS)(servers.length, "MCP server"), servers.length, () => (0, 
   table.t)({
    caption: caption("MCP servers", servers.length),
    columns: [ "Repository", ...reports_inventory.qf ].map(title => ({
     title
    })),
    rows: servers.slice(0, mostRows).map(entry => [ entry.repository, ...(0, reports_inventory.Zi)(entry).slice(0, -1), place(entry) ]),
    tall: true
   })), part(`${(0, reports_counts.LS)(credentials.length, "credential")}: ${summary.stored} stored in plain text, ${summary.referenced} passed by reference`, credentials.length, () => (0, 
   table.t)({
    caption: caption("Credentials", credentials.length),
    columns: [ "Repository", "Credential", "State", "MCP server", "Where" ].map(title => ({
     title
    })),
    rows: credentials.slice(0, mostRows).map(entry => [ entry.repository, entry.what, entry.state === "stored" ? {
     tone: "bad",
     content: "stored"
    } : entry.state, entry.server ?? "-", place(entry) ]),
    tall: true
   })), part((0, reports_counts.LS)(identities.length, "federated identity", "federated identities"), identities.length, () => (0, 
   table.t)({
    caption: caption("Federated identities", identities.length),
    columns: [ "Repository", "Identity", "Cloud", "Issuer", "Subjects", "Where" ].map(title => ({
     title
    })),
    rows: identities.slice(0, mostRows).map(entry => [ entry.repository, (0, page_parts.aY)(entry.name), entry.provider, entry.issuer ?? "not known", entry.subjects.map((subject, at) => [ at > 0 && ", ", (0, 
    page_parts.aY)(subject) ]), place(entry) ]),
    tall: true
   })) ];
  }
  function part(title, count, content) {
   return (0, page_parts.AD)((0, markup.ND)("h3", {}, title), count === 0 ? (0, markup.ND)("p", {}, "There are none.") : content(), {
    class: "inventory"
   });
  }
  function caption(what, count) {
   const order = `${what} by repository, file and line`;
   if (count <= mostRows) return order;
   return `${order}: the first ${mostRows} of ${count}. The report inventory has every one.`;
  }
  function place({file, line, lineUrl}) {
   return (0, page_parts.nf)(lineUrl, (0, page_parts.aY)(`${file}:${line}`));
  }
  var tones = __webpack_require__(60930);
  var verdicts = __webpack_require__(12989);
  // CONCATENATED MODULE: ./build/shared/page/views.js
  const mostViews = 4;
  function views(name, label, all) {
   if (all.length > mostViews) throw new Error(`a page shows at most ${mostViews} views`);
   return (0, markup.ND)("div", {
    class: "views"
   }, (0, markup.ND)("div", {
    class: "switch",
    role: "radiogroup",
    "aria-label": label
   }, all.map(({title}, at) => (0, markup.ND)("label", {}, (0, markup.ND)("input", {
    type: "radio",
    name,
    checked: at === 0,
    id: `${name}-${at + 1}`
   }), " ", title))), all.map(({content}) => (0, markup.ND)("div", {
    class: "view"
   }, content)));
  }
  // CONCATENATED MODULE: ./build/shared/fleet/reports/html/repositories.js
  const shortWords = {
   FAIL: "FAIL",
   NOT_PROVEN: "NP",
   OUT_OF_REPO: "OUT",
   PASS: "PASS"
  };
  function anchorsOf(report) {
   return new Map(report.repositories.map((repository, at) => [ repository, `repository-${at + 1}` ]));
  }
  function repositoryTables(report, anchors) {
   const {repositories} = report;
   const byName = [ ...repositories ].sort(inOrderOfName);
   const orders = [ [ "Worst first", repositories ], [ "By name", byName ], [ "Most MCP servers first", [ ...byName ].sort((a, b) => b.servers - a.servers) ] ];
   return views("order", "Order of the repositories", orders.map(([title, ordered]) => ({
    title,
    content: matrix(report, ordered, title, anchors)
   })));
  }
  function matrix({controls}, repositories, order, anchors) {
   const columns = [ {
    title: "Repository"
   }, ...controls.map(({id}) => ({
    title: (0, markup.ND)("a", {
     href: `#control-${id}`
    }, id)
   })), ...[ "Errors", "Warnings", "Notes", "Servers", "Stored" ].map(title => ({
    title,
    numeric: true
   })) ];
   return (0, table.t)({
    caption: `${order}: ${(0, reports_counts.LS)(repositories.length, "repository", "repositories")}. FAIL: text proves the defect. NP: not proven. OUT: no repository shows it. PASS: text proves the control. Stored: credentials in plain text.`,
    columns,
    rows: repositories.map(repository => matrixRow(repository, controls, anchors)),
    class: "matrix",
    tall: true
   });
  }
  function matrixRow(repository, controls, anchors) {
   const verdicts = new Map(repository.controls.map(({id, verdict}) => [ id, verdict ]));
   return [ (0, markup.ND)("a", {
    href: `#${anchors.get(repository)}`
   }, repository.repository), ...controls.map(({id}) => {
    const verdict = verdicts.get(id);
    if (verdict === void 0) return "-";
    return {
     tone: tones.b[verdict],
     content: shortWords[verdict]
    };
   }), repository.errors, repository.warnings, repository.notes, repository.servers, repository.stored ];
  }
  function repositoryRows({controls, repositories}, anchors) {
   const titles = new Map(controls.map(({id, title}) => [ id, title ]));
   return repositories.map(repository => {
    const {branch, commit, url, errors, warnings, notes, suppressed, unreadable} = repository;
    const failing = repository.controls.filter(({verdict}) => verdict === "FAIL");
    const counts = [ (0, reports_counts.LS)(errors, "error"), (0, reports_counts.LS)(warnings, "warning"), (0, 
    reports_counts.LS)(notes, "note") ];
    return (0, page_parts.AD)([ (0, markup.ND)("h3", {}, (0, page_parts.aY)(repository.repository)), (0, 
    markup.ND)("span", {
     class: "aside"
    }, [ ...controls.length > 0 ? [ `${failing.length} FAIL` ] : [], ...counts ].join(", ")) ], [ (0, 
    page_parts.Ix)([ [ "Address", (0, page_parts.nf)(url, (0, page_parts.aY)(url)) ], [ "Commit", [ (0, 
    page_parts.aY)(commit), " of ", (0, page_parts.aY)(branch) ] ], [ "Accepted findings", suppressed ], [ "Files not read in full", unreadable ], [ "Rules", rulesInWords(repository.rules) ] ]), failing.length > 0 && [ (0, 
    markup.ND)("h4", {}, "Controls that fail"), (0, markup.ND)("ul", {}, failing.map(cell => failingControl(cell, titles.get(cell.id)))) ] ], {
     id: anchors.get(repository)
    });
   });
  }
  function failingControl({id, evidence, first}, title) {
   const more = evidence - (first ? 1 : 0);
   return (0, markup.ND)("li", {}, (0, markup.ND)("span", {
    class: "soft"
   }, id), " ", title, first && [ ": ", first.message, " ", (0, page_parts.aY)(`${first.file}:${first.line}`) ], more > 0 && `, and ${(0, 
   reports_counts.LS)(more, "more place")}`);
  }
  function rulesInWords(rules) {
   const counts = Object.entries(rules);
   if (counts.length === 0) return "no findings";
   return counts.flatMap(([id, count], at) => [ at > 0 && ", ", (0, page_parts.aY)(id), ` ${count}` ]);
  }
  function controlRows(report, anchors) {
   const failing = new Map;
   for (const repository of report.repositories) for (const {id, verdict} of repository.controls) {
    if (verdict !== "FAIL") continue;
    const list = failing.get(id);
    if (list) list.push(repository); else failing.set(id, [ repository ]);
   }
   return report.controls.map(({id, title, fail, notProven, outOfRepo, pass}) => {
    const counts = `${notProven} ${verdicts.L2.NOT_PROVEN}, ${outOfRepo} ${verdicts.L2.OUT_OF_REPO}, ${pass} ${verdicts.L2.PASS}`;
    return (0, page_parts.AD)([ (0, page_parts.qS)(fail > 0 ? "bad" : notProven + outOfRepo > 0 ? "unsure" : "good", `${fail} FAIL`), (0, 
    markup.ND)("h3", {}, (0, markup.ND)("span", {
     class: "soft"
    }, id), " ", title), (0, markup.ND)("span", {
     class: "aside"
    }, counts) ], fail === 0 ? (0, markup.ND)("p", {}, "No repository fails this control.") : (0, 
    markup.ND)("ul", {
     class: "columns"
    }, (failing.get(id) ?? []).map(repository => (0, markup.ND)("li", {}, (0, markup.ND)("a", {
     href: `#${anchors.get(repository)}`
    }, repository.repository))), fail > (failing.get(id)?.length ?? 0) && (0, markup.ND)("li", {}, `and ${fail - (failing.get(id)?.length ?? 0)} more`)), {
     id: `control-${id}`
    });
   });
  }
  function inOrderOfName(a, b) {
   return a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0;
  }
  // CONCATENATED MODULE: ./build/shared/fleet/reports/html/rules.js
  const rules_tones = {
   error: "bad",
   warning: "unsure",
   note: "outside"
  };
  const shownRuns = 8;
  function ruleTable({rules, history}) {
   const runs = history.slice(-shownRuns);
   const now = new Map(rules.map(rule => [ rule.id, rule ]));
   const past = [ ...new Set(history.flatMap(run => Object.keys(run.rules))) ].filter(id => !now.has(id)).sort();
   const hidden = history.length - runs.length;
   return (0, table.t)({
    caption: history.length === 0 ? "Rules with findings, the most first" : `Rules with findings, the most first, then those of earlier runs. ${hidden > 0 ? `The drawings show ${history.length} runs, the columns the last ${runs.length}.` : "The drawings show the same numbers as the columns."}`,
    columns: [ {
     title: "Rule"
    }, {
     title: "Severity"
    }, {
     title: "Repositories",
     numeric: true
    }, ...history.length > 0 ? [ {
     title: "Over time"
    } ] : [ {
     title: "Findings",
     numeric: true
    } ], ...runs.map(({label}) => ({
     title: label,
     numeric: true
    })) ],
    rows: [ ...rules.map(rule => rule.id), ...past ].map(id => {
     const rule = now.get(id);
     const counts = history.map(run => run.rules[id] ?? 0);
     return [ ruleName(id, rule), rule ? (0, page_parts.qS)(rules_tones[rule.severity], rule.severity) : "-", rule?.repositories ?? 0, history.length > 0 ? drawing(id, counts) : rule?.findings ?? 0, ...counts.slice(-runs.length || counts.length) ];
    }),
    class: "rules",
    tall: true
   });
  }
  function ruleName(id, rule) {
   if (!rule) return (0, page_parts.aY)(id);
   return [ (0, page_parts.nf)(rule.url, (0, page_parts.aY)(id)), rule.summary !== "" && (0, 
   markup.ND)("div", {
    class: "soft"
   }, rule.summary) ];
  }
  function drawing(id, counts) {
   return (0, drawings.xN)({
    title: `Findings of ${id} over time`,
    description: counts.join(", then "),
    values: counts
   });
  }
  // CONCATENATED MODULE: ./build/shared/fleet/reports/html.js
  const providers = {
   github: "GitHub",
   "azure-devops": "Azure DevOps"
  };
  const mostRepositories = 2e3;
  function renderHtml(whole) {
   const report = {
    ...whole,
    repositories: whole.repositories.slice(0, mostRepositories)
   };
   const {organization, provider, controls, repositories, rules, history, tool} = report;
   const anchors = anchorsOf(report);
   return (0, page.C)({
    title: `MCP servers and hardening: ${organization}`,
    heading: "MCP servers and hardening of an organization",
    lead: (0, markup.ND)("p", {
     class: "lead"
    }, (0, page_parts.aY)(organization), ` on ${providers[provider]}`),
    wide: true,
    main: [ (0, page_parts.uW)("summary", "Summary", summary(report)), (0, page_parts.uW)("unread", "What was not read", unread(report)), (0, 
    page_parts.uW)("repositories", "Repositories and controls", repositories.length === 0 ? (0, 
    markup.ND)("p", {}, "No repository was read.") : [ restOf(whole), repositoryTables(report, anchors) ]), controls.length > 0 && (0, 
    page_parts.uW)("controls", "Controls", controlRows(report, anchors)), (0, page_parts.uW)("rules", "Rules", rules.length + history.length === 0 ? (0, 
    markup.ND)("p", {}, "No rule has findings.") : ruleTable(report)), (0, page_parts.uW)("inventory", "Inventory", inventoryTables(report)), repositories.length > 0 && (0, 
    page_parts.uW)("details", "Repositories one by one", repositoryRows(report, anchors)) ],
    footer: (0, markup.ND)("p", {}, `Made by ${tool.name} ${tool.version} from the text of repositories alone. `, "This page runs no script and loads nothing.")
   });
  }
  function more(count) {
   return count > mostRepositories && (0, markup.ND)("li", {}, `and ${count - mostRepositories} more`);
  }
  function restOf({repositories}) {
   if (repositories.length <= mostRepositories) return false;
   return (0, markup.ND)("p", {}, `The page shows the worst ${mostRepositories} of ${repositories.length} repositories; the counts above are of all. The reports `, (0, 
   page_parts.aY)("csv"), " and ", (0, page_parts.aY)("json"), " have every one.");
  }
  function summary({summary: counts, controls, remarks, tool}) {
   const sum = key => controls.reduce((total, control) => total + control[key], 0);
   const parts = [ {
    tone: "bad",
    name: "FAIL",
    count: sum("fail")
   }, {
    tone: "unsure",
    name: "NOT PROVEN",
    count: sum("notProven")
   }, {
    tone: "outside",
    name: "OUT OF REPO",
    count: sum("outOfRepo")
   }, {
    tone: "good",
    name: "PASS",
    count: sum("pass")
   } ];
   return [ (0, markup.ND)("p", {}, `${(0, reports_counts.LS)(counts.repositories, "repository", "repositories")} read, ${counts.withFindings} with findings: ${(0, 
   reports_counts.LS)(counts.errors, "error")}, ${(0, reports_counts.LS)(counts.warnings, "warning")}, ${(0, 
   reports_counts.LS)(counts.notes, "note")}. ${(0, reports_counts.LS)(counts.suppressed, "finding")} accepted.`), controls.length > 0 && [ (0, 
   markup.ND)("p", {}, "Verdicts of all controls in all repositories:"), (0, drawings.M0)(parts), (0, 
   drawings.o1)(parts) ], (0, page_parts.Ix)([ [ "MCP servers", counts.servers ], [ "Credentials", `${counts.stored} stored in plain text, ${counts.referenced} passed by reference` ], [ "Federated identities", counts.identities ], [ "Not read", `${counts.unread}, and ${counts.missing} without a result` ], [ "Tool", `${tool.name} ${tool.version}` ] ]), remarks.length > 0 && (0, 
   markup.ND)("ul", {}, remarks.map(remark => (0, markup.ND)("li", {}, remark))) ];
  }
  function unread({unread: failed, missing}) {
   if (failed.length + missing.length === 0) return (0, markup.ND)("p", {}, "Every repository of the results was read.");
   return [ failed.length > 0 && (0, page_parts.AD)((0, markup.ND)("h3", {}, `${(0, 
   reports_counts.LS)(failed.length, "repository", "repositories")} could not be read`), (0, 
   markup.ND)("ul", {}, failed.slice(0, mostRepositories).map(({repository, url, reason}) => (0, 
   markup.ND)("li", {}, (0, page_parts.nf)(url, (0, page_parts.aY)(repository)), `: ${reason}`)), more(failed.length)), {
    open: true
   }), missing.length > 0 && (0, page_parts.AD)((0, markup.ND)("h3", {}, `${(0, reports_counts.LS)(missing.length, "repository", "repositories")} of the listing without a result: the run of a shard was ended, or its results are not here`), (0, 
   markup.ND)("ul", {
    class: "columns"
   }, missing.slice(0, mostRepositories).map(name => (0, markup.ND)("li", {}, (0, page_parts.aY)(name))), more(missing.length)), {
    open: true
   }) ];
  }
 })
};
