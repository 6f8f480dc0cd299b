"use strict";

exports.id = 7714;

exports.ids = [ 7714 ];

exports.modules = {
 27714: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   renderHtml: () => renderHtml
  });
  var reports_counts = __webpack_require__(14350);
  var reports_links = __webpack_require__(37993);
  var drawings = __webpack_require__(247);
  var markup = __webpack_require__(55227);
  var page = __webpack_require__(96977);
  var page_parts = __webpack_require__(44560);
  var verdicts = __webpack_require__(12989);
  var table = __webpack_require__(58210);
  var checklist_figures = __webpack_require__(51014);
  var reports_comparison = __webpack_require__(2658);
  var counts = __webpack_require__(34531);
  // CONCATENATED MODULE: ./build/shared/checklist/reports/evidence-html.js
  const shownPlaces = 100;
  function placeList(evidence, links) {
   return byRule(evidence).map(([ruleId, places]) => placesOfRule(ruleId, places, links));
  }
  function byRule(evidence) {
   const rules = new Map;
   for (const one of evidence) {
    const places = rules.get(one.ruleId);
    if (places) places.push(one); else rules.set(one.ruleId, [ one ]);
   }
   return [ ...rules ];
  }
  function placesOfRule(ruleId, places, links) {
   const rest = places.slice(shownPlaces);
   const list = some => (0, markup.ND)("ul", {
    class: "places"
   }, some.map(one => place(one, links)));
   return [ ruleId !== void 0 && (0, markup.ND)("p", {
    class: "rule"
   }, "Rule ", (0, page_parts.nf)(links.rule(ruleId), (0, page_parts.aY)(ruleId))), list(places.slice(0, shownPlaces)), rest.length > 0 && (0, 
   page_parts.AD)(`${(0, reports_counts.LS)(rest.length, "more place")}`, list(rest)) ];
  }
  function place({message, file, line, accepted}, links) {
   const where = (0, page_parts.aY)(`${file}:${line}`);
   return (0, markup.ND)("li", {}, (0, page_parts.CS)(message), " ", (0, page_parts.nf)(links.lines?.({
    file,
    line,
    endLine: line
   }), where), accepted && [ (0, markup.ND)("div", {
    class: "accepted"
   }, (0, page_parts.qS)("plain", "accepted"), " ", (0, page_parts.CS)(accepted.reason), " (", accepted.until === void 0 ? "without an end date" : `until ${accepted.until}`, ")") ]);
  }
  // CONCATENATED MODULE: ./build/shared/checklist/reports/comparison-html.js
  const tones = {
   better: "good",
   worse: "bad",
   same: "plain",
   added: "plain",
   removed: "plain"
  };
  function comparisonContent(comparison, links) {
   const {earlier, figures} = comparison;
   const changed = (0, reports_comparison.RQ)(comparison);
   return [ (0, markup.ND)("p", {}, `${(0, reports_comparison.W1)(comparison)}. The earlier report has ${(0, 
   counts.g)(earlier.summary)}; it was made by ${earlier.tool.name} ${earlier.tool.version}.`), changed.length === 0 ? (0, 
   markup.ND)("p", {}, "No verdict and no evidence changed.") : changed.map(control => row(control, links)), (0, 
   markup.ND)("h3", {
    class: "apart"
   }, "Before and after"), (0, table.t)({
    caption: "What the earlier report and this one count. What nothing shows is not known.",
    columns: [ {
     title: "Figure"
    }, {
     title: "Before",
     numeric: true
    }, {
     title: "After",
     numeric: true
    }, {
     title: "Shown by"
    } ],
    rows: figures.map(({title, unit, before, after, basis, command}) => [ title, (0, 
    checklist_figures.OP)(before, unit), (0, checklist_figures.OP)(after, unit), [ (0, 
    page_parts.CS)(basis), command !== void 0 && (0, markup.ND)("div", {}, (0, page_parts.aY)(command)) ] ]),
    class: "figures"
   }) ];
  }
  function row(control, links) {
   const {id, title, change, newEvidence, goneEvidence} = control;
   return (0, page_parts.AD)([ (0, page_parts.qS)(tones[change], change), (0, markup.ND)("h3", {}, (0, 
   markup.ND)("span", {
    class: "soft"
   }, id), " ", (0, page_parts.CS)(title)), (0, markup.ND)("span", {
    class: "aside"
   }, [ (0, reports_comparison.Rk)(control), (0, reports_comparison.KG)(control) ].filter(text => text !== "").join(", ")) ], [ newEvidence.length > 0 && [ (0, 
   markup.ND)("h4", {}, "New"), placeList(newEvidence, links) ], goneEvidence.length > 0 && [ (0, 
   markup.ND)("h4", {}, "Gone"), placeList(goneEvidence, {
    project: links.project,
    rule: links.rule,
    page: links.page
   }) ], newEvidence.length + goneEvidence.length === 0 && (0, markup.ND)("p", {}, `The verdict changed without a change of evidence: ${(0, 
   reports_comparison.Rk)(control)}.`) ], {
    open: change === "worse",
    class: "control"
   });
  }
  var reports_tones = __webpack_require__(60930);
  // CONCATENATED MODULE: ./build/shared/checklist/reports/html.js
  const shortRow = 6;
  const names = {
   "mcp-hardening": "MCP hardening checklist",
   "ai-pipeline": "AI pipeline checklist"
  };
  function renderHtml(report, context = {}) {
   const {subject, links = reports_links.jo} = context;
   const {comparison} = report;
   const name = names[report.checklist];
   return (0, page.C)({
    title: subject === void 0 ? name : `${name}: ${subject}`,
    heading: name,
    lead: (0, markup.ND)("p", {
     class: "lead"
    }, subject === void 0 ? "One repository" : (0, page_parts.aY)(subject)),
    main: [ summarySection(report), readSection(report, context), comparison && (0, 
    page_parts.uW)("changes", "Since the earlier report", comparisonContent(comparison, links)), (0, 
    page_parts.uW)("controls", "Controls", report.controls.map(control => html_row(control, links))) ],
    footer: (0, markup.ND)("p", {}, `Made by ${report.tool.name} ${report.tool.version} from the text of the repository alone. `, "This page runs no script and loads nothing.")
   });
  }
  function summarySection({summary, controls}) {
   const parts = verdicts.HL.map(verdict => ({
    tone: reports_tones.b[verdict],
    name: verdicts.L2[verdict],
    count: (0, verdicts.pq)(summary, verdict)
   }));
   return (0, page_parts.uW)("summary", "Summary", (0, markup.ND)("p", {}, inWords(parts, controls.length)), (0, 
   drawings.M0)(parts), (0, drawings.o1)(parts), (0, markup.ND)("nav", {
    "aria-label": "Controls"
   }, (0, markup.ND)("ol", {
    class: "chips"
   }, controls.map(({id, verdict}) => (0, markup.ND)("li", {}, (0, markup.ND)("a", {
    href: `#${id}`,
    class: `chip ${reports_tones.b[verdict]}`
   }, (0, markup.ND)("strong", {}, id), " ", verdicts.L2[verdict]))))), (0, page_parts.AD)("What the four verdicts mean", (0, 
   markup.ND)("dl", {
    class: "facts"
   }, verdicts.HL.map(verdict => (0, markup.ND)("div", {}, (0, markup.ND)("dt", {}, (0, 
   page_parts.qS)(reports_tones.b[verdict], verdicts.L2[verdict])), (0, markup.ND)("dd", {}, verdicts.Ll[verdict]))))));
  }
  function inWords(parts, total) {
   if (total === 0) return "The checklist has no controls.";
   const counts = parts.map(({name, count}) => `${count} ${name}`);
   return `Of ${(0, reports_counts.LS)(total, "control")}: ${counts.join(", ")}.`;
  }
  function readSection({tool, checklist, controls}, context) {
   const {subject, commit} = context;
   return (0, page_parts.uW)("read", "What was read", (0, page_parts.Ix)([ [ "Repository", subject === void 0 ? "not named" : (0, 
   page_parts.aY)(subject) ], [ "Commit", commit === void 0 ? "not known" : (0, page_parts.nf)(commit.service === "github" ? `${commit.url}/commit/${commit.commit}` : void 0, (0, 
   page_parts.aY)(commit.commit)) ], [ "Tool", `${tool.name} ${tool.version}` ], [ "Checklist", [ (0, 
   page_parts.aY)(checklist), `, ${(0, reports_counts.LS)(controls.length, "control")}` ] ] ]));
  }
  function html_row(control, links) {
   const {id, title, verdict, evidence, missing, fix, command} = control;
   const accepted = evidence.filter(({accepted}) => accepted).length;
   return (0, page_parts.AD)([ (0, page_parts.qS)(reports_tones.b[verdict], verdicts.L2[verdict]), (0, 
   markup.ND)("h3", {}, (0, markup.ND)("span", {
    class: "soft"
   }, id), " ", (0, page_parts.CS)(title)), (0, markup.ND)("span", {
    class: "aside"
   }, aside(control, accepted)) ], [ evidence.length > 0 && part(verdict === "FAIL" ? "What proves the defect" : "What proves the control", placeList(evidence, links)), missing.length > 0 && part("What is missing", (0, 
   markup.ND)("ul", {}, missing.map(clause => (0, markup.ND)("li", {}, (0, page_parts.CS)(clause))))), fix !== void 0 && part("What to do", (0, 
   markup.ND)("p", {}, (0, page_parts.CS)(fix))), command !== void 0 && part("The command that shows it", (0, 
   page_parts.DV)(`Command for ${id}`, command)), evidence.length + missing.length === 0 && fix === void 0 && command === void 0 && (0, 
   markup.ND)("p", {}, "The report says nothing more of this control.") ], {
    id,
    open: verdict === "FAIL",
    class: evidence.length + missing.length <= shortRow ? "control short" : "control"
   });
  }
  function aside({evidence}, accepted) {
   if (evidence.length === 0) return "";
   return `${(0, reports_counts.LS)(evidence.length, "place")}${accepted > 0 ? `, ${accepted} accepted` : ""}`;
  }
  function part(heading, ...content) {
   return [ (0, markup.ND)("h4", {}, heading), content ];
  }
 })
};
