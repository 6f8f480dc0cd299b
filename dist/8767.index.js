"use strict";

exports.id = 8767;

exports.ids = [ 8767 ];

exports.modules = {
 38767: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   fleetReport: () => fleetReport
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(52005);
  var file_errors = __webpack_require__(21890);
  var api_listing = __webpack_require__(89032);
  var listing_file = __webpack_require__(12779);
  var reports_links = __webpack_require__(37993);
  var catalog = __webpack_require__(49514);
  var version = __webpack_require__(67416);
  // CONCATENATED MODULE: ./build/shared/fleet/build-report.js
  const thisRun = "this run";
  function buildReport(source) {
   const repositories = [];
   const unread = [];
   const servers = [];
   const credentials = [];
   const identities = [];
   const rules = new Map;
   const controls = new Map;
   const seen = new Set;
   const owners = new Set;
   const versions = new Set;
   const remarks = [];
   let first;
   for (const line of source.lines) {
    first ??= line;
    owners.add(`${line.provider} ${line.organization}`);
    versions.add(line.tool.version);
    seen.add(line.id);
    if (line.status === "unread") {
     unread.push({
      repository: line.repository,
      url: line.url,
      reason: line.reason
     });
     continue;
    }
    repositories.push(rowOf(line));
    for (const [id, count] of Object.entries(line.rules)) {
     const sum = rules.get(id) ?? {
      findings: 0,
      repositories: 0
     };
     rules.set(id, {
      findings: sum.findings + count,
      repositories: sum.repositories + 1
     });
    }
    for (const control of line.controls ?? []) if (!controls.has(control.id)) controls.set(control.id, control);
    const located = placed(line, source.project);
    servers.push(...line.inventory.servers.map(located));
    credentials.push(...line.inventory.credentials.map(located));
    identities.push(...line.inventory.identities.map(located));
    if (line.omitted !== void 0) remarks.push(`${line.repository}: its lists have ${line.omitted} more entries, which no line holds. Its counts are of all findings.`);
   }
   if (!first) throw new errors.e("the results hold no line: did the runs of the shards end?");
   if (owners.size > 1) throw new errors.e(`the results are of several organizations (${[ ...owners ].sort().join(", ")}): report on one at a time`);
   if (versions.size > 1) remarks.push(`The lines are of several versions of ${version.U} (${[ ...versions ].sort().join(", ")}): rules that one of them lacks have no findings there.`);
   const missing = (source.listed ?? []).filter(({id}) => !seen.has(id)).map(({repository}) => repository).sort();
   const columns = [ ...controls.values() ].sort((a, b) => a.id < b.id ? -1 : 1).map(control => columnOf(control, repositories));
   const now = {
    label: thisRun,
    repositories: repositories.length,
    unread: unread.length,
    rules: Object.fromEntries([ ...rules ].sort(([a], [b]) => a < b ? -1 : 1).map(([id, {findings}]) => [ id, findings ]))
   };
   const inventory = {
    servers,
    credentials,
    identities
   };
   return {
    schemaVersion: 1,
    tool: {
     name: version.U,
     version: version.r
    },
    provider: first.provider,
    organization: first.organization,
    summary: summaryOf({
     repositories,
     unread,
     missing,
     inventory
    }),
    controls: columns,
    repositories: repositories.sort(worstFirst),
    unread,
    missing,
    rules: ruleRows(rules, source.project),
    history: source.earlier.length > 0 ? [ ...source.earlier, now ] : [],
    inventory,
    remarks: [ ...source.remarks, ...remarks ]
   };
  }
  function runOf(label, lines) {
   const rules = new Map;
   let repositories = 0;
   let unread = 0;
   for (const line of lines) {
    if (line.status === "unread") {
     unread++;
     continue;
    }
    repositories++;
    for (const [id, count] of Object.entries(line.rules)) rules.set(id, (rules.get(id) ?? 0) + count);
   }
   return {
    label,
    repositories,
    unread,
    rules: Object.fromEntries([ ...rules ].sort(([a], [b]) => a < b ? -1 : 1))
   };
  }
  function rowOf(line) {
   const {repository, url, branch, commit, counts, suppressed, unreadable, inventory, rules} = line;
   return {
    repository,
    url,
    branch,
    commit,
    errors: counts.errors,
    warnings: counts.warnings,
    notes: counts.notes,
    suppressed,
    unreadable: unreadable.length,
    servers: inventory.servers.length,
    stored: inventory.credentials.filter(({state}) => state === "stored").length,
    identities: inventory.identities.length,
    rules,
    controls: (line.controls ?? []).map(({id, verdict, evidence}) => {
     const [first] = evidence;
     return {
      id,
      verdict,
      evidence: evidence.length,
      ...first && {
       first
      }
     };
    })
   };
  }
  function placed({repository, provider, url, commit}, project) {
   const service = provider === "github" ? "github" : "azure-repos";
   const links = (0, reports_links.B9)(project, {
    service,
    url,
    commit
   });
   return entry => ({
    repository,
    ...entry,
    lineUrl: links.lines?.({
     file: entry.file,
     line: entry.line,
     endLine: entry.line
    }) ?? url
   });
  }
  function columnOf({id, title}, repositories) {
   const count = {
    FAIL: 0,
    PASS: 0,
    NOT_PROVEN: 0,
    OUT_OF_REPO: 0
   };
   for (const {controls} of repositories) {
    const cell = controls.find(control => control.id === id);
    if (cell) count[cell.verdict]++;
   }
   return {
    id,
    title,
    fail: count.FAIL,
    pass: count.PASS,
    notProven: count.NOT_PROVEN,
    outOfRepo: count.OUT_OF_REPO
   };
  }
  function ruleRows(counts, project) {
   const links = (0, reports_links.B9)(project);
   const known = new Map(catalog.catalog.map(rule => [ rule.id, rule ]));
   return [ ...counts ].map(([id, count]) => ({
    id,
    summary: known.get(id)?.summary ?? "",
    severity: known.get(id)?.severity ?? "warning",
    url: links.rule(id),
    ...count
   })).sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1));
  }
  function worstFirst(a, b) {
   const fails = ({controls}) => controls.filter(({verdict}) => verdict === "FAIL").length;
   return fails(b) - fails(a) || b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes || (a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0);
  }
  function summaryOf({repositories, unread, missing, inventory}) {
   const sum = value => repositories.reduce((total, repository) => total + value(repository), 0);
   const stored = inventory.credentials.filter(({state}) => state === "stored").length;
   return {
    repositories: repositories.length,
    unread: unread.length,
    missing: missing.length,
    withFindings: repositories.filter(row => row.errors + row.warnings + row.notes > 0).length,
    errors: sum(({errors}) => errors),
    warnings: sum(({warnings}) => warnings),
    notes: sum(({notes}) => notes),
    suppressed: sum(({suppressed}) => suppressed),
    servers: inventory.servers.length,
    stored,
    referenced: inventory.credentials.length - stored,
    identities: inventory.identities.length
   };
  }
  var line_reader = __webpack_require__(15557);
  // CONCATENATED MODULE: ./build/shared/fleet/line-selection.js
  function selectLines(files, warn) {
   const chosen = new Map;
   let cut = 0;
   let broken = 0;
   for (const file of files) for (const read of (0, line_reader.S)(file)) {
    if ("problem" in read) {
     warn(`${file}:${read.number}: the line is not used: ${read.problem}.`);
     if (read.isCut) cut++; else broken++;
     continue;
    }
    const {provider, organization, id} = read.line;
    const key = `${provider} ${organization} ${id}`;
    const candidate = candidateOf(read.line, read.place);
    const others = chosen.get(key);
    if (!others) chosen.set(key, [ candidate ]); else if (!others.some(other => same(other, candidate))) others.push(candidate);
   }
   const remarks = [];
   const winners = [];
   for (const [key, candidates] of chosen) {
    const [first, ...rest] = [ ...candidates ].sort(worse);
    winners.push({
     candidate: first,
     key
    });
    if (rest.length > 0) remarks.push(conflict(first, rest));
   }
   remarks.sort();
   if (cut > 0) remarks.push(`${lines(cut)} cut: a run was ended while it wrote. Its repository, and those that it had not come to, are missing here unless another file has them.`);
   if (broken > 0) remarks.push(`${lines(broken)} not in a form that this version reads.`);
   return {
    places: winners.sort((a, b) => compare(a.candidate.repository, b.candidate.repository) || compare(a.key, b.key)).map(({candidate}) => candidate.place),
    remarks
   };
  }
  function candidateOf(line, place) {
   return {
    place,
    repository: line.repository,
    status: line.status,
    version: line.tool.version,
    commit: line.status === "read" ? line.commit : ""
   };
  }
  function same(a, b) {
   return a.status === b.status && a.version === b.version && a.commit === b.commit && JSON.stringify((0, 
   line_reader.m)(a.place)) === JSON.stringify((0, line_reader.m)(b.place));
  }
  function worse(a, b) {
   return compare(a.status, b.status) || b.version.localeCompare(a.version, "en", {
    numeric: true
   }) || compare(b.commit, a.commit) || compare(JSON.stringify((0, line_reader.m)(b.place)), JSON.stringify((0, 
   line_reader.m)(a.place)));
  }
  function conflict(chosen, others) {
   const {repository} = chosen;
   if (others.some(({commit}) => commit !== "" && commit !== chosen.commit)) {
    const commits = [ chosen, ...others ].filter(({commit}) => commit !== "");
    const shown = [ ...new Set(commits.map(({commit}) => commit.slice(0, 12))) ].sort();
    return `${repository}: there are results of several commits (${shown.join(", ")}), so results of different runs are mixed. Commit ${chosen.commit.slice(0, 12)} counts.`;
   }
   if (chosen.status === "read" && others.every(({status}) => status === "unread")) return `${repository}: read in one result and not in another. What was read counts.`;
   return `${repository}: there are results that differ for the same commit. One of them counts, the same in any order.`;
  }
  function lines(count) {
   return count === 1 ? "1 line is" : `${count} lines are`;
  }
  function compare(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  // CONCATENATED MODULE: ./build/shared/fleet/earlier-runs.js
  function earlierRuns(files, warn) {
   const own = new Map;
   const told = new Map;
   for (const [day, names] of files) {
    const reports = names.filter(name => name.endsWith(".json"));
    const lines = names.filter(name => !name.endsWith(".json"));
    for (const name of reports.sort()) {
     const report = readReport(name);
     own.set(day, {
      label: day,
      repositories: report.summary.repositories,
      unread: report.summary.unread,
      rules: Object.fromEntries(report.rules.map(({id, findings}) => [ id, findings ]).sort(([a], [b]) => a < b ? -1 : 1))
     });
     for (const run of report.history) if (run.label !== thisRun) told.set(run.label, run);
    }
    if (lines.length > 0) own.set(day, runOf(day, linesOf(lines, warn)));
   }
   return [ ...new Map([ ...told, ...own ]) ].map(([, run]) => run).sort((a, b) => a.label < b.label ? -1 : 1);
  }
  function* linesOf(files, warn) {
   for (const place of selectLines(files, warn).places) yield (0, line_reader.m)(place);
  }
  function readReport(file) {
   try {
    const value = JSON.parse(external_node_fs_.readFileSync(file, "utf8"));
    const isReport = value.schemaVersion === 1 && typeof value.summary.repositories === "number" && Array.isArray(value.rules) && Array.isArray(value.history);
    if (isReport) return value;
   } catch {}
   throw new errors.e(`results: ${file} is not a JSON report of fleet in a form that this version reads`);
  }
  var calendar_day = __webpack_require__(27471);
  // CONCATENATED MODULE: ./build/shared/fleet/result-files.js
  function findResults(workspace, items) {
   const current = [];
   const earlier = new Map;
   for (const item of items) {
    const [, day, rest] = /^(\d{4}-\d\d-\d\d)=(.*)$/s.exec(item) ?? [];
    const name = rest ?? item;
    if (day !== void 0 && !(0, calendar_day.L)(day)) throw new errors.e(`results: '${item.slice(0, 60)}' does not begin with a day`);
    const files = filesAt(external_node_path_.resolve(workspace, name), name);
    if (files.length === 0) throw new errors.e(`results: there is no file of results (.jsonl) in '${name.slice(0, 200)}'`);
    if (day === void 0) current.push(...files); else earlier.set(day, [ ...earlier.get(day) ?? [], ...files ]);
   }
   return {
    current: [ ...new Set(current) ],
    earlier: new Map([ ...earlier ].sort(([a], [b]) => a < b ? -1 : 1))
   };
  }
  function filesAt(target, name) {
   try {
    if (!external_node_fs_.statSync(target).isDirectory()) return [ target ];
    return external_node_fs_.readdirSync(target, {
     withFileTypes: true,
     recursive: true
    }).filter(entry => entry.isFile() && entry.name.endsWith(".jsonl")).map(entry => external_node_path_.join(entry.parentPath, entry.name)).sort();
   } catch (error) {
    throw new errors.e(`results: '${name.slice(0, 200)}' cannot be read: ${(0, file_errors.H)(error)}`);
   }
  }
  var shared_inputs = __webpack_require__(68151);
  var counts = __webpack_require__(14350);
  var reports_plan = __webpack_require__(91485);
  var write = __webpack_require__(78427);
  // CONCATENATED MODULE: ./build/shared/commands/fleet-report.js
  const formats = {
   standard: "markdown",
   byExtension: {
    ".md": "markdown",
    ".markdown": "markdown",
    ".json": "json",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv"
   },
   forPrograms: [ "json", "html", "csv", "inventory", "sarif" ]
  };
  async function fleetReport(host, inputs) {
   refuseTokens(host, inputs);
   inputs.required("results");
   const plan = readPlan(host, inputs);
   const {current, earlier} = findResults(host.workspace, inputs.list("results"));
   const listing = inputs.text("listing");
   const listed = listing === "" ? void 0 : (0, listing_file.v)(host.workspace, listing);
   if (listing !== "" && !listed) throw new errors.e(`the listing ${listing} is not there`);
   const warn = message => host.log.warning(message);
   const {places, remarks} = readable(() => selectLines(current, warn));
   const report = buildReport({
    lines: linesAt(places),
    listed: listed && (0, api_listing.Ub)(listed),
    earlier: readable(() => earlierRuns(earlier, warn)),
    remarks,
    project: host.project
   });
   if (listed && listed.organization.toLowerCase() !== report.organization.toLowerCase()) throw new errors.e(`the listing ${listing} is of ${listed.organization}, and the results are of ${report.organization}`);
   await fleet_report_write(host, plan, report, places);
   const {summary} = report;
   const files = plan.flatMap(({file}) => file ?? []);
   if (files.length > 0) {
    const of = (0, counts.LS)(summary.repositories, "repository", "repositories");
    host.log.info(`report of ${of} of ${report.organization}: ${files.join(", ")}`);
   }
   host.setOutput("repositories", String(summary.repositories));
   host.setOutput("unread", String(summary.unread));
   if (host.kind !== "terminal") {
    const {renderMarkdown} = await __webpack_require__.e(9930).then(__webpack_require__.bind(__webpack_require__, 59930));
    await host.writeSummary(renderMarkdown(report));
   }
   if (summary.missing > 0) host.log.warning(`${summary.missing} of the listed repositories have no result: the run of a shard was ended, or its results are not here.`);
   return {
    exitCode: 0
   };
  }
  function refuseTokens(host, inputs) {
   if (!inputs.isDefault("organization-policy")) throw new errors.e(`the input '${(0, 
   shared_inputs.NB)(host, "organization-policy")}' has no use in the step report: the results were judged by run`);
   for (const name of [ "shard", "provider", "organization" ]) {
    if (inputs.isDefault(name)) continue;
    throw new errors.e(`the input '${(0, shared_inputs.NB)(host, name)}' has no use in the step report: the results say whose they are`);
   }
  }
  function readPlan(host, inputs) {
   const named = inputs.isDefault("format") ? [] : inputs.list("format");
   const plan = (0, reports_plan.LT)(named, inputs.list("output-file"), formats);
   if (plan.some(({format, file}) => format === "sarif" && file === void 0)) throw new errors.e(`the report in sarif is one file per repository: name a folder for them in ${(0, 
   shared_inputs.NB)(host, "output-file")}`);
   return plan;
  }
  function* linesAt(places) {
   for (const place of places) yield (0, line_reader.m)(place);
  }
  function readable(read) {
   try {
    return read();
   } catch (error) {
    if (error instanceof errors.e) throw error;
    throw new errors.e(`results: a file cannot be read: ${(0, file_errors.H)(error)}`);
   }
  }
  async function fleet_report_write(host, plan, report, places) {
   for (const {format, file} of plan) {
    if (format === "sarif") {
     await writeSarif(host, file, places);
     continue;
    }
    const text = await render(format, report);
    if (file !== void 0) (0, write.u)(host, "output-file", file, text); else if (format === "json") host.printRaw(text); else host.print(text.trimEnd());
   }
  }
  async function render(format, report) {
   switch (format) {
   case "markdown":
    return (await __webpack_require__.e(9930).then(__webpack_require__.bind(__webpack_require__, 59930))).renderMarkdown(report);

   case "json":
    return `${JSON.stringify(report, void 0, 2)}\n`;

   case "html":
    return (await Promise.all([ __webpack_require__.e(2989), __webpack_require__.e(5516), __webpack_require__.e(8960), __webpack_require__.e(5177), __webpack_require__.e(6765) ]).then(__webpack_require__.bind(__webpack_require__, 36765))).renderHtml(report);

   case "csv":
    return (await __webpack_require__.e(63).then(__webpack_require__.bind(__webpack_require__, 30063))).renderCsv(report);

   case "inventory":
    return (await __webpack_require__.e(63).then(__webpack_require__.bind(__webpack_require__, 30063))).renderInventoryCsv(report);
   }
  }
  async function writeSarif(host, folder, places) {
   const {FileNames, renderRepositorySarif} = await Promise.all([ __webpack_require__.e(1874), __webpack_require__.e(7509), __webpack_require__.e(7194) ]).then(__webpack_require__.bind(__webpack_require__, 87194));
   const names = new FileNames;
   const absolute = external_node_path_.resolve(host.workspace, folder);
   const stale = new Set(external_node_fs_.existsSync(absolute) ? external_node_fs_.readdirSync(absolute) : []);
   for (const line of linesAt(places)) {
    if (line.status === "unread") continue;
    const name = names.of(line);
    stale.delete(name);
    const text = renderRepositorySarif(line, host.project);
    (0, write.u)(host, "output-file", external_node_path_.join(folder, name), text);
   }
   const left = [ ...stale ].filter(name => name.endsWith(".sarif"));
   if (left.length > 0) host.log.warning(`${folder} holds ${left.length} more files in sarif, which are not of this report: use an empty folder.`);
  }
 })
};
