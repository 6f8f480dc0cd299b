"use strict";

exports.id = 5716;

exports.ids = [ 5716 ];

exports.modules = {
 55716: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   lintForAdoption: () => lintForAdoption
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(52005);
  var file_errors = __webpack_require__(21890);
  var shared_inputs = __webpack_require__(68151);
  var remarks = __webpack_require__(98546);
  var files_changes = __webpack_require__(44611);
  var external_node_fs_ = __webpack_require__(73024);
  var decode = __webpack_require__(86756);
  var fix = __webpack_require__(62019);
  // CONCATENATED MODULE: ./build/shared/lint/fixes/fix-all.js
  const maxPasses = 200;
  const maxIdlePasses = 5;
  async function fixAll(root, first, lint, {once = false} = {}) {
   const originals = new Originals(root);
   const refused = new Set;
   let texts = new Map;
   let result = first;
   let fixed = [];
   let idle = 0;
   for (let pass = 0; pass < (once ? 1 : maxPasses) && idle < maxIdlePasses; pass++) {
    const wanted = result.findings.filter(({fix}) => fix && !fix.edits.some(edit => refused.has(edit.file)));
    const {texts: changed, applied} = (0, fix.yZ)(wanted, file => texts.get(file) ?? originals.get(file));
    if (changed.size === 0) break;
    const next = new Map([ ...texts, ...changed ]);
    const after = await lint(next);
    const broken = [ ...changed.keys() ].filter(file => problemsOf(after, file) > problemsOf(first, file));
    if (broken.length > 0) {
     for (const file of broken) {
      refused.add(file);
      texts.delete(file);
     }
     fixed = fixed.filter(({fix}) => !fix.edits.some(edit => refused.has(edit.file)));
     result = await lint(texts);
     continue;
    }
    idle = after.findings.length < result.findings.length ? 0 : idle + 1;
    texts = next;
    result = after;
    fixed.push(...applied);
   }
   const changes = new Map;
   for (const [file, after] of texts) {
    const before = originals.get(file);
    if (before !== after) changes.set(file, {
     before,
     after
    });
   }
   return {
    result,
    fixed,
    changes
   };
  }
  function problemsOf(result, file) {
   return result.unreadable.filter(each => each.file === file).length;
  }
  class Originals {
   root;
   texts=new Map;
   constructor(root) {
    this.root = root;
   }
   get(file) {
    if (!this.texts.has(file)) this.texts.set(file, this.read(file));
    return this.texts.get(file);
   }
   read(file) {
    try {
     const target = external_node_path_.join(this.root, file);
     if (!external_node_fs_.lstatSync(target).isFile()) return;
     const {text, lossy} = (0, decode.D)(external_node_fs_.readFileSync(target));
     return lossy ? void 0 : text;
    } catch {
     return;
    }
   }
  }
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./build/shared/lint/fixes/write-text.js
  async function writeText(root, file, expected, text) {
   const target = external_node_path_.join(root, file);
   const stat = await promises_.lstat(target);
   if (!stat.isFile()) return "it is not a regular file";
   const decoded = (0, decode.D)(await promises_.readFile(target));
   if (decoded.lossy) return "it holds bytes that are not valid in its encoding";
   if (decoded.text !== expected) return "it has changed since it was linted";
   const temporary = external_node_path_.join(external_node_path_.dirname(target), `.${external_node_path_.basename(target)}.${(0, 
   external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
   try {
    await promises_.writeFile(temporary, (0, decode.l)(text, decoded.encoding, decoded.byteOrderMark), {
     mode: stat.mode,
     flag: "wx"
    });
    await promises_.chmod(temporary, stat.mode);
    await promises_.rename(temporary, target);
   } catch (error) {
    await promises_.rm(temporary, {
     force: true
    });
    throw error;
   }
   return;
  }
  var counts = __webpack_require__(14350);
  var suppression_baseline = __webpack_require__(16981);
  var baseline_file = __webpack_require__(22296);
  // CONCATENATED MODULE: ./build/shared/lint/suppression/narrow.js
  async function narrow(result, {root, baseline = [], changes, byLine}) {
   const fileExists = file => external_node_fs_.existsSync(external_node_path_.join(root, file));
   const {fresh, known, vanished} = (0, suppression_baseline.XZ)(result.findings, baseline, fileExists);
   const findings = changes ? await (0, files_changes.Pb)(fresh, changes, byLine) : fresh;
   const unreadable = changes ? result.unreadable.filter(({file}) => changes.files.has(file)) : result.unreadable;
   return {
    result: {
     ...result,
     findings,
     unreadable,
     suppressed: result.suppressed + known.length,
     silenced: [ ...result.silenced ?? [], ...known.map(finding => ({
      finding,
      by: "baseline"
     })) ]
    },
    known: known.length,
    unchanged: fresh.length - findings.length,
    vanished
   };
  }
  // CONCATENATED MODULE: ./build/shared/commands/lint-adoption.js
  async function lintForAdoption(scope, run) {
   const {host, inputs, root} = scope;
   const byLine = inputs.boolean("changed-lines");
   checkInputs(scope);
   const changes = inputs.boolean("changed-only") || byLine ? await changesOf(scope) : void 0;
   if (changes) host.log.info(`changed-only: ${(0, counts.LS)(changes.files.size, "changed file")} since ${changes.base}`); else if (inputs.boolean("changed-only") || byLine) host.log.info("changed-only: this run belongs to no pull request, so everything is reported");
   const writes = inputs.boolean("write-baseline");
   const {known: accepted, remarks} = writes ? {
    known: [],
    remarks: []
   } : await knownFindings(scope);
   let baseline = accepted;
   const all = await run();
   if (writes) baseline = await writeBaseline(scope, all);
   const narrowing = {
    root,
    baseline,
    byLine,
    ...changes && {
     changes
    }
   };
   const {result, known, unchanged, vanished} = await narrow(all, narrowing);
   if (known > 0) host.log.info(`baseline: ${(0, counts.LS)(known, "finding")} known, not reported`);
   if (unchanged > 0) host.log.info(`changed-only: ${(0, counts.LS)(unchanged, "finding")} outside of the change, not reported`);
   if (vanished.length > 0 && isComplete(scope)) host.log.info(`baseline: ${(0, counts.LS)(vanished.length, "finding")} of it gone. ${(0, 
   shared_inputs.NB)(host, "write-baseline")} removes them`);
   const fixed = await applyFixes(scope, result, async texts => (await narrow(await run(texts), narrowing)).result);
   return {
    ...fixed,
    remarks
   };
  }
  const apiTimeoutMs = 3e4;
  async function changesOf({host, inputs, root}) {
   const baseRef = inputs.text("base-ref");
   try {
    return await (0, files_changes.pz)({
     root,
     baseRef,
     hostKind: host.kind,
     run: host.run
    });
   } catch (error) {
    const target = host.reviewTarget();
    const asksApi = target.available && target.service === "github" && baseRef === "";
    if (!(error instanceof files_changes.SD) || !asksApi) throw error;
    const folder = external_node_path_.relative(host.workspace, root).split(external_node_path_.sep).join("/");
    const {githubChanges} = await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(3861), __webpack_require__.e(199), __webpack_require__.e(762) ]).then(__webpack_require__.bind(__webpack_require__, 20762));
    const signal = AbortSignal.timeout(apiTimeoutMs);
    const changes = await githubChanges(target, folder && `${folder}/`, url => host.proxyFor(url), signal).catch(reason => {
     host.log.info(`changed-only: the changed files were requested from GitHub: ${reason.message}`);
    });
    if (!changes) throw error;
    return changes;
   }
  }
  function checkInputs({host, inputs}) {
   const label = name => (0, shared_inputs.NB)(host, name);
   if (inputs.boolean("fix") && inputs.boolean("fix-dry-run")) throw new errors.e(`${label("fix")} writes and ${label("fix-dry-run")} does not: choose one`);
   const compares = inputs.boolean("changed-only") || inputs.boolean("changed-lines");
   const isCompared = compares || inputs.choice("config-from") === "base";
   if (inputs.text("base-ref") !== "" && !isCompared) throw new errors.e(`${label("base-ref")} is for ${label("changed-only")}: set that, too`);
   if (!inputs.boolean("write-baseline")) return;
   for (const name of [ "changed-only", "changed-lines", "fix", "fix-dry-run" ]) {
    if (!inputs.boolean(name)) continue;
    throw new errors.e(`${label("write-baseline")} writes down all findings as they are: leave ${label(name)} out`);
   }
  }
  function baselineName({inputs, config, root}) {
   const named = inputs.text("baseline") || config.baseline;
   if (named) return named;
   return (0, baseline_file.j8)(root) ? baseline_file.$P : "";
  }
  async function knownFindings(scope) {
   const {config, judgedBy} = scope;
   const all = judgedBy ? await baselineOfBase(scope, judgedBy) : await baselineOfHead(scope);
   const {limits} = config;
   if (!limits || limits.baseline === "all") return {
    known: all,
    remarks: []
   };
   const {baseline: open} = limits;
   const known = all.filter(({ruleId}) => open.has(ruleId));
   const left = all.length - known.length;
   if (left === 0) return {
    known,
    remarks: []
   };
   const remark = {
    ruleId: "overridden-setting",
    location: (0, remarks.G)(baselineName(scope) || baseline_file.$P),
    message: `${(0, counts.LS)(left, "finding")} of this baseline ${left === 1 ? "is" : "are"} reported all the same: the policy ${limits.policy} does not leave ${left === 1 ? "it" : "them"} to a baseline`,
    help: "Fix the findings, or ask the owners of the policy to open `baseline` in its `may-relax`.",
    subject: "baseline"
   };
   return {
    known,
    remarks: [ remark ]
   };
  }
  async function baselineOfHead(scope) {
   const name = baselineName(scope);
   return name === "" ? [] : (0, suppression_baseline.mF)((0, baseline_file._S)(scope.root, name));
  }
  async function baselineOfBase({inputs, config, root}, base) {
   const named = inputs.text("baseline") || config.baseline;
   const name = external_node_path_.relative(root, external_node_path_.resolve(root, named || baseline_file.$P));
   const text = await base.read(name.split(external_node_path_.sep).join("/"));
   if (text !== void 0) return (0, suppression_baseline.nk)(text, `${name} of ${base.name}`);
   if (!named) return [];
   throw new errors.e(`baseline ${named} is not in ${base.name}: write it there first`);
  }
  function isComplete({inputs, root, paths}) {
   return paths.includes(root) && inputs.text("rules") === "";
  }
  async function writeBaseline(scope, {findings}) {
   const {host, root} = scope;
   const name = baselineName(scope) || baseline_file.$P;
   const file = (0, baseline_file._S)(root, name);
   const before = await promises_.access(file).then(() => (0, suppression_baseline.mF)(file), () => []);
   const unseen = before.filter(entry => !isSeen(scope, entry));
   const entries = [ ...unseen, ...findings.map(entryOf) ];
   try {
    await promises_.writeFile(file, (0, suppression_baseline.J2)(entries));
   } catch (error) {
    throw new errors.e(`the baseline ${name} cannot be written: ${(0, file_errors.H)(error)}`);
   }
   const now = new Set(entries.map(entry => entry.fingerprint));
   const gone = before.filter(entry => !now.has(entry.fingerprint)).length;
   host.log.info(`baseline: wrote ${(0, counts.LS)(entries.length, "finding")} to ${name}${gone > 0 ? ` and removed ${gone}` : ""}`);
   return entries;
  }
  function entryOf({ruleId, location, fingerprint}) {
   return {
    ruleId,
    file: location.file,
    fingerprint
   };
  }
  function isSeen({root, paths, rules}, {ruleId, file}) {
   const absolute = external_node_path_.join(root, file);
   const linted = paths.some(item => {
    const inside = external_node_path_.relative(item, absolute);
    return inside === "" || !inside.startsWith("..") && !external_node_path_.isAbsolute(inside);
   });
   return linted && rules.has(ruleId);
  }
  async function applyFixes(scope, first, lintAgain) {
   const {inputs, root} = scope;
   const dry = inputs.boolean("fix-dry-run");
   if (!dry && !inputs.boolean("fix")) return {
    result: first
   };
   const once = inputs.boolean("changed-lines");
   const tree = await fixAll(root, first, lintAgain, {
    once
   });
   if (dry) {
    sayFixed(scope, "would be fixed", tree.fixed);
    const {renderDiff} = await Promise.all([ __webpack_require__.e(3574), __webpack_require__.e(157) ]).then(__webpack_require__.bind(__webpack_require__, 80157));
    return {
     result: first,
     diff: await renderDiff(tree.changes, first.findings)
    };
   }
   const failed = await writeFixes(scope, tree);
   const isWritten = ({fix}) => !fix.edits.some(edit => failed.has(edit.file));
   sayFixed(scope, "fixed", tree.fixed.filter(isWritten));
   return {
    result: failed.size === 0 ? tree.result : await lintAgain(new Map)
   };
  }
  async function writeFixes({host, root}, {changes}) {
   const failed = new Set;
   for (const [file, {before, after}] of changes) {
    let problem;
    try {
     problem = await writeText(root, file, before, after);
    } catch (error) {
     problem = error.message;
    }
    if (!problem) continue;
    failed.add(file);
    host.log.warning(`${file} was not fixed: ${problem}`);
   }
   return failed;
  }
  function sayFixed({host}, verb, fixed) {
   for (const {location, ruleId, fix} of fixed) host.log.info(`${location.file}:${location.line}: ${verb} (${ruleId}): ${fix.description}`);
   if (fixed.length === 0) host.log.info("fix: there is nothing that can be fixed safely");
  }
 })
};
