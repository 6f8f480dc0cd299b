"use strict";

exports.id = 8972;

exports.ids = [ 8972 ];

exports.modules = {
 78972: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detect: () => detect_detect
  });
  var external_node_path_ = __webpack_require__(76760);
  var judging_config = __webpack_require__(71741);
  var detect = __webpack_require__(14547);
  var detect_findings = __webpack_require__(54642);
  var detect_memory = __webpack_require__(58611);
  var local_time = __webpack_require__(70235);
  var timestamp = __webpack_require__(74939);
  // CONCATENATED MODULE: ./build/shared/detect/moment.js
  const units = {
   m: 6e4,
   h: 36e5,
   d: 864e5
  };
  function parseMoment(text, now, zone) {
   const ago = /^(\d{1,6})([mhd])$/.exec(text);
   if (ago) return now - Number(ago[1]) * units[ago[2]];
   const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
   const time = (new timestamp.a).read(isDay ? `${text}T00:00:00` : text);
   if (Number.isNaN(time)) return;
   return isDay ? new local_time.q(zone).instant(time) : time;
  }
  var remarks = __webpack_require__(99691);
  var select_records = __webpack_require__(48747);
  var errors = __webpack_require__(52005);
  var shared_inputs = __webpack_require__(68151);
  var detection_settings = __webpack_require__(47964);
  var lint_finding = __webpack_require__(58489);
  var annotations = __webpack_require__(53938);
  var reports_counts = __webpack_require__(14350);
  var reports_plan = __webpack_require__(91485);
  var write = __webpack_require__(78427);
  var people_people = __webpack_require__(48155);
  // CONCATENATED MODULE: ./build/shared/commands/detect.js
  const summaryLimit = 100;
  const detect_detect = async (host, inputs) => {
   const detections = await selectDetections(inputs.list("detections"));
   const {config, refusals} = await (0, judging_config.fx)({
    host,
    inputs,
    root: host.workspace
   });
   for (const {message} of refusals) host.log.warning(`policy: ${message}`);
   const settings = config.detections ?? detection_settings.defaultSettings;
   const peopleFile = inputs.text("people");
   const people = peopleFile === "" ? void 0 : await (0, people_people.readPeople)(host.workspace, peopleFile);
   const target = inputs.choice("emit");
   if (target !== "") return emit(host, inputs, {
    detections,
    settings,
    people
   });
   return run(host, inputs, {
    detections,
    settings,
    people
   });
  };
  async function run(host, inputs, plan) {
   const {detections, settings, people} = plan;
   const reports = readReports(inputs);
   const failOn = inputs.choice("fail-on");
   const now = Date.now();
   const since = moment(host, inputs, "since", now, settings);
   const until = moment(host, inputs, "until", now, settings);
   const stateFile = inputs.text("state-file");
   const memory = stateFile === "" ? new detect_memory.TN : (0, detect_memory.S1)(host.workspace, stateFile);
   const format = inputs.choice("record-format");
   inputs.required("records");
   const upload = await openUpload(host, inputs);
   const selection = await (0, select_records.selectRecords)(host, inputs.list("records"));
   let result;
   try {
    result = (0, detect.o)({
     inputs: selection.files,
     ...format !== "auto" && {
      format
     },
     detections,
     settings,
     ...people && {
      people
     },
     memory,
     ...since !== void 0 && {
      since
     },
     ...until !== void 0 && {
      until
     },
     now
    });
    await (upload?.(selection.files));
   } finally {
    selection.release();
   }
   if (stateFile !== "") {
    const {days} = settings.thresholds["new-caller-for-tool"];
    (0, detect_memory.xP)(host.workspace, stateFile, memory.serialise(days));
   }
   const findings = (0, detect_findings.WX)(result.alerts, detections, result.clock);
   const {detectionLinks} = await __webpack_require__.e(7993).then(__webpack_require__.bind(__webpack_require__, 37993));
   const links = detectionLinks(host.project);
   await report(host, reports, {
    result,
    findings,
    detections,
    links
   });
   setOutputs(host, result, findings, failOn);
   return verdict(host, result, findings, failOn);
  }
  async function selectDetections(items) {
   const {detections} = await Promise.all([ __webpack_require__.e(7328), __webpack_require__.e(4246), __webpack_require__.e(683), __webpack_require__.e(7285), __webpack_require__.e(7930) ]).then(__webpack_require__.bind(__webpack_require__, 57930));
   const ids = detections.map(({id}) => id);
   for (const item of items) {
    const id = item.replace(/^-/, "");
    if (ids.includes(id)) continue;
    const near = (0, shared_inputs.pA)(id, ids);
    throw new errors.e(`there is no detection '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : `: it is one of ${ids.join(", ")}`}`);
   }
   const chosen = items.filter(item => !item.startsWith("-"));
   return detections.filter(({id}) => (chosen.length === 0 || chosen.includes(id)) && !items.includes(`-${id}`));
  }
  function readReports(inputs) {
   const plan = (0, reports_plan.LT)(inputs.isDefault("format") ? [] : inputs.list("format"), inputs.list("output-file"));
   if (plan.some(({format}) => format === "junit")) throw new errors.e("detect has no junit report: its formats are text, json, sarif, markdown");
   return plan;
  }
  function moment(host, inputs, name, now, settings) {
   const text = inputs.text(name);
   if (text === "") return;
   const time = parseMoment(text, now, settings.timeZone);
   if (time !== void 0) return time;
   throw new errors.e(`input '${(0, shared_inputs.NB)(host, name)}' must be a time (2026-11-21T02:00:00Z), a day (2026-11-21) or how long ago (30m, 24h, 7d)`);
  }
  async function openUpload(host, inputs) {
   const {uploadFromInputs} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(1558), __webpack_require__.e(8209), __webpack_require__.e(9230), __webpack_require__.e(569), __webpack_require__.e(2755), __webpack_require__.e(3408), __webpack_require__.e(9096) ]).then(__webpack_require__.bind(__webpack_require__, 69096));
   const upload = uploadFromInputs(host, inputs);
   if (!upload) return;
   const {rowsOfFiles} = await Promise.all([ __webpack_require__.e(7328), __webpack_require__.e(5927) ]).then(__webpack_require__.bind(__webpack_require__, 95927));
   return files => upload(rowsOfFiles(files.map(file => file.path)), files.map(({name}) => name).join(", "));
  }
  async function emit(host, inputs, plan) {
   const folder = inputs.required("output-folder");
   const {emitDetections} = await Promise.all([ __webpack_require__.e(7328), __webpack_require__.e(4063) ]).then(__webpack_require__.bind(__webpack_require__, 4063));
   const emitted = emitDetections(inputs.choice("emit"), plan);
   for (const [name, text] of emitted.files) (0, write.u)(host, "output-folder", external_node_path_.join(folder, name), text);
   for (const remark of emitted.remarks) host.log.info(remark);
   host.log.info(`${(0, reports_counts.LS)(emitted.files.size, "file")} written to ${folder}`);
   return {
    exitCode: 0
   };
  }
  async function report(host, plan, reported) {
   for (const {format, file} of plan) {
    const text = await render(format, reported);
    if (file !== void 0) (0, write.u)(host, "output-file", file, text); else if (format === "json" || format === "sarif") host.printRaw(text); else host.print(text.trimEnd());
   }
   const remark = (0, annotations.f)(host, reported.findings, reported.links);
   if (host.kind === "terminal") return;
   if (remark) host.log.info(remark);
   const isPrinted = plan.some(({format, file}) => format === "text" && file === void 0);
   if (!isPrinted) for (const line of (0, remarks.I)(reported.result)) host.log.info(line);
   const {renderMarkdown} = await Promise.all([ __webpack_require__.e(8663), __webpack_require__.e(8544), __webpack_require__.e(5373) ]).then(__webpack_require__.bind(__webpack_require__, 15373));
   await host.writeSummary(renderMarkdown(reported.result, reported.findings, reported.links, summaryLimit));
  }
  async function render(format, {result, findings, detections, links}) {
   switch (format) {
   case "json":
    return (await __webpack_require__.e(750).then(__webpack_require__.bind(__webpack_require__, 30750))).renderJson(result, detections);

   case "sarif":
    return (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7993), __webpack_require__.e(1874), __webpack_require__.e(7509), __webpack_require__.e(283) ]).then(__webpack_require__.bind(__webpack_require__, 60283))).renderSarif(result, findings, detections, links);

   case "markdown":
    return (await Promise.all([ __webpack_require__.e(8663), __webpack_require__.e(8544), __webpack_require__.e(5373) ]).then(__webpack_require__.bind(__webpack_require__, 15373))).renderMarkdown(result, findings, links);

   default:
    return (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(3574), __webpack_require__.e(4548), __webpack_require__.e(8255) ]).then(__webpack_require__.bind(__webpack_require__, 28255))).renderText(result, findings);
   }
  }
  function setOutputs(host, result, findings, failOn) {
   const counts = (0, reports_counts.Ot)(findings);
   host.setOutput("findings", String(failing(findings, failOn)));
   host.setOutput("errors", String(counts.error));
   host.setOutput("warnings", String(counts.warning));
   host.setOutput("notes", String(counts.note));
   host.setOutput("alerts", String(result.alerts.length + result.unlisted));
  }
  function verdict(host, result, findings, failOn) {
   const count = failing(findings, failOn);
   if (count > 0) return {
    exitCode: 1,
    failure: `detect found ${(0, reports_counts.LS)(count, "alert")} of severity ${failOn}${failOn === "error" ? "" : " or above"} (${(0, 
    shared_inputs.NB)(host, "fail-on")}: ${failOn})`
   };
   if (result.records === 0 && result.unreadableCount > 0) return {
    exitCode: 2,
    failure: `no record could be read (${(0, reports_counts.LS)(result.unreadableCount, "problem")}): look at the report, and name the ${(0, 
    shared_inputs.NB)(host, "record-format")}`
   };
   if (result.records === 0) host.log.warning("there are no records in these files: nothing was judged");
   return {
    exitCode: 0
   };
  }
  function failing(findings, failOn) {
   if (failOn === "never") return 0;
   return findings.filter(finding => (0, lint_finding.jZ)(finding.severity, failOn)).length;
  }
 }),
 99691: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => remarks,
   X: () => total
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
  const maxListed = 20;
  function remarks(result) {
   const {unreadable, unreadableCount, ended} = result;
   const lines = unreadable.slice(0, maxListed).map(({file, line, reason}) => `${file}:${line}: not read: ${reason}`);
   if (unreadableCount > maxListed) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(unreadableCount - maxListed, "more record")} could not be read`);
   for (const {detectionId, reason} of result.notRun) lines.push(`${detectionId} did not run: ${reason}`);
   for (const {detectionId, reason, records = 0} of result.notJudged) lines.push(`${detectionId} could not judge ${(0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(records, "record")}: ${reason}`);
   for (const {detection, caller, until, reason} of ended) lines.push(`the allow entry of ${detection} for ${caller} ended on ${until} (${reason}): remove it, or decide anew`);
   if (result.allowed > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.allowed, "record")} left out for callers that the configuration allows`);
   if (result.repeated > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.repeated, "record")} there twice, counted once`);
   if (result.late > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.late, "record")} more than ten minutes out of order: windows may have missed them`);
   if (result.forgotten > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.forgotten, "caller")} forgotten, those idle longest first: there are more callers at once than are kept`);
   if (result.unlisted > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.unlisted, "more alert")} not listed`);
   return lines;
  }
  function total(result, counts) {
   const unreadable = result.unreadableCount > 0 ? `, ${result.unreadableCount} not read` : "";
   return `${counts} in ${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.records, "record")} of ${(0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.files, "file")}${unreadable}`;
  }
 })
};
