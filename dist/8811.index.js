"use strict";

exports.id = 8811;

exports.ids = [ 8811 ];

exports.modules = {
 8811: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   checklist: () => checklist
  });
  var judging_config = __webpack_require__(71741);
  var controls = __webpack_require__(88817);
  var reports_plan = __webpack_require__(91485);
  // CONCATENATED MODULE: ./build/shared/checklist/reports/formats.js
  const checklistFormats = {
   standard: "text",
   byExtension: {
    ...reports_plan.kW,
    ".html": "html",
    ".htm": "html"
   },
   forPrograms: [ "json", "sarif", "html" ]
  };
  var run_checklist = __webpack_require__(75515);
  var errors = __webpack_require__(52005);
  var shared_inputs = __webpack_require__(68151);
  var counts = __webpack_require__(14350);
  var write = __webpack_require__(78427);
  var linted_paths = __webpack_require__(2214);
  var commands_progress = __webpack_require__(54320);
  // CONCATENATED MODULE: ./build/shared/commands/checklist.js
  const checklist = async (host, inputs) => {
   const plan = (0, reports_plan.LT)(inputs.isDefault("format") ? [] : inputs.list("format"), inputs.list("output-file"), checklistFormats);
   const failOn = inputs.choice("fail-on");
   const name = inputs.choice("checklist");
   const {root, paths} = (0, linted_paths.f)(host.workspace, inputs.list("paths"));
   const {config, refusals} = await (0, judging_config.fx)({
    host,
    inputs,
    root
   });
   for (const {message} of refusals) host.log.warning(`policy: ${message}`);
   const earlier = await earlierReport(host, inputs.text("compare-with"), name);
   const records = await countRecords(host, inputs, config);
   const progress = new commands_progress.k(host);
   const found = await (0, run_checklist.Y)({
    root,
    paths,
    config,
    checklist: name,
    controls: controls.s[name],
    records,
    ...host.debug && {
     trace: line => host.log.debug(line)
    },
    onProgress: (done, total) => progress.show(done, total)
   });
   progress.clear();
   const result = earlier ? await comparedWith(earlier, found) : found;
   await report(host, plan, result, root);
   setOutputs(host, result);
   return verdict(host, result, failOn);
  };
  async function earlierReport(host, file, checklist) {
   if (file === "") return;
   const {readEarlierReport} = await Promise.all([ __webpack_require__.e(7527), __webpack_require__.e(2989), __webpack_require__.e(2490) ]).then(__webpack_require__.bind(__webpack_require__, 72490));
   return readEarlierReport(host.workspace, file, checklist);
  }
  async function comparedWith(earlier, report) {
   return (await __webpack_require__.e(3952).then(__webpack_require__.bind(__webpack_require__, 43952))).withComparison(report, earlier);
  }
  async function countRecords(host, inputs, config) {
   const named = inputs.list("records");
   if (named.length === 0) return;
   const format = inputs.choice("record-format");
   const {selectRecords} = await __webpack_require__.e(8747).then(__webpack_require__.bind(__webpack_require__, 48747));
   const {recordFigures} = await Promise.all([ __webpack_require__.e(7527), __webpack_require__.e(7471), __webpack_require__.e(5450), __webpack_require__.e(4614), __webpack_require__.e(4246), __webpack_require__.e(683), __webpack_require__.e(5038) ]).then(__webpack_require__.bind(__webpack_require__, 5038));
   const {defaultSettings} = await __webpack_require__.e(7964).then(__webpack_require__.bind(__webpack_require__, 47964));
   const {files, release} = await selectRecords(host, named);
   try {
    const figures = recordFigures(files, config.detections ?? defaultSettings, format === "auto" ? void 0 : format);
    if (!figures) throw new errors.e(`the records ${named.join(", ")} hold no record that could be read: name the ${(0, 
    shared_inputs.NB)(host, "record-format")}, or leave ${(0, shared_inputs.NB)(host, "records")} out`);
    if (figures.unreadable > 0) host.log.warning(`${(0, counts.LS)(figures.unreadable, "record")} could not be read and ${figures.unreadable === 1 ? "is" : "are"} in no count`);
    return figures;
   } finally {
    release();
   }
  }
  async function report(host, plan, result, root) {
   for (const {format, file} of plan) if (file !== void 0) (0, write.u)(host, "output-file", file, await render(host, format, result, root, false));
   for (const {format, file} of plan) {
    if (file !== void 0) continue;
    const text = await render(host, format, result, root, host.terminal?.color ?? false);
    if (checklistFormats.forPrograms.includes(format)) host.printRaw(text); else host.print(text.trimEnd());
   }
   if (host.kind === "terminal") return;
   await host.writeSummary(await render(host, "markdown", result, root, false));
  }
  async function render(host, format, result, root, color) {
   switch (format) {
   case "text":
    return (await Promise.all([ __webpack_require__.e(2989), __webpack_require__.e(3574), __webpack_require__.e(4548), __webpack_require__.e(5814), __webpack_require__.e(6407) ]).then(__webpack_require__.bind(__webpack_require__, 36407))).renderText(result, {
     color
    });

   case "json":
    return (await __webpack_require__.e(7565).then(__webpack_require__.bind(__webpack_require__, 97565))).renderJson(result);

   case "html":
    {
     const {pageContext} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(374) ]).then(__webpack_require__.bind(__webpack_require__, 87993));
     const {renderHtml} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(2989), __webpack_require__.e(8960), __webpack_require__.e(5814), __webpack_require__.e(5177), __webpack_require__.e(7714) ]).then(__webpack_require__.bind(__webpack_require__, 27714));
     return renderHtml(result, await pageContext(host, root));
    }

   case "markdown":
    {
     const {linksOf} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(374) ]).then(__webpack_require__.bind(__webpack_require__, 87993));
     const {renderMarkdown} = await Promise.all([ __webpack_require__.e(8663), __webpack_require__.e(2989), __webpack_require__.e(5814), __webpack_require__.e(8859) ]).then(__webpack_require__.bind(__webpack_require__, 88859));
     return renderMarkdown(result, await linksOf(host, root));
    }

   case "sarif":
    {
     const {linksOf} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(374) ]).then(__webpack_require__.bind(__webpack_require__, 87993));
     const {renderSarif} = await Promise.all([ __webpack_require__.e(1874), __webpack_require__.e(474) ]).then(__webpack_require__.bind(__webpack_require__, 50474));
     return renderSarif(result, await linksOf(host, root));
    }
   }
  }
  function setOutputs(host, {summary}) {
   host.setOutput("fail", String(summary.fail));
   host.setOutput("pass", String(summary.pass));
   host.setOutput("not-proven", String(summary.notProven));
   host.setOutput("out-of-repo", String(summary.outOfRepo));
  }
  function verdict(host, {summary}, failOn) {
   const parts = [ ...summary.fail > 0 ? [ `${summary.fail} FAIL` ] : [], ...failOn === "not-proven" && summary.notProven > 0 ? [ `${summary.notProven} NOT PROVEN` ] : [] ];
   if (failOn === "never" || parts.length === 0) return {
    exitCode: 0
   };
   return {
    exitCode: 1,
    failure: `the checklist has ${parts.join(" and ")} (${(0, shared_inputs.NB)(host, "fail-on")}: ${failOn})`
   };
  }
 })
};
