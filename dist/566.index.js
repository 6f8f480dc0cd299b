export const id = 566;

export const ids = [ 566 ];

export const modules = {
 30566: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   lintForAdoption: () => lintForAdoption
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(52005);
  var file_errors = __webpack_require__(21890);
  var shared_inputs = __webpack_require__(68151);
  var link_out = __webpack_require__(57571);
  var decode = __webpack_require__(86756);
  var external_node_child_process_ = __webpack_require__(31421);
  var without_end = __webpack_require__(94424);
  var git_process = __webpack_require__(86988);
  var line_diff = __webpack_require__(47566);
  // CONCATENATED MODULE: ./build/shared/lint/files/git.js
  const timeoutMs = 6e4;
  const maxOutputBytes = 256 * 1024 * 1024;
  class GitFailure extends Error {
   name="GitFailure";
  }
  class Git {
   executable;
   directory;
   constructor(executable, directory) {
    this.executable = executable;
    this.directory = directory;
   }
   static async open(directory) {
    const executable = (0, git_process.x$)(directory);
    if (!executable) throw new errors.Q("changed-only needs git, and there is none in PATH: install it, or leave changed-only out", 2);
    const git = new Git(executable, directory);
    try {
     const inside = await git.text("rev-parse", "--is-inside-work-tree");
     if (inside !== "true") throw new GitFailure("not inside a work tree");
    } catch (error) {
     const reason = error instanceof Error ? error.message : String(error);
     const remedy = reason.includes("dubious ownership") ? "The checkout belongs to another user: run `git config --global --add safe.directory <path of the checkout>` before this step" : "Check the repository out before this step, or leave changed-only out";
     throw new errors.Q(`changed-only needs a git repository in ${directory}: ${reason}. ${remedy}`, 2);
    }
    return git;
   }
   async prefix() {
    return this.text("rev-parse", "--show-prefix");
   }
   async isShallow() {
    return await this.text("rev-parse", "--is-shallow-repository") === "true";
   }
   async commit(ref) {
    if (ref === "" || ref.startsWith("-")) return;
    try {
     return await this.text("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
    } catch (error) {
     if (error instanceof GitFailure) return;
     throw error;
    }
   }
   async parents(commit) {
    const header = (await this.text("cat-file", "commit", commit)).split("\n\n", 1)[0];
    return [ ...header.matchAll(/^parent ([0-9a-f]+)$/gm) ].map(match => match[1]);
   }
   async mergeBase(a, b) {
    try {
     return await this.text("merge-base", a, b);
    } catch (error) {
     if (error instanceof GitFailure) return;
     throw error;
    }
   }
   async isAncestor(ancestor, commit) {
    return await this.mergeBase(ancestor, commit) === ancestor;
   }
   async defaultBranch() {
    const names = [ "origin/HEAD", "origin/main", "origin/master", "main", "master" ];
    for (const name of names) if (await this.commit(name)) return name;
    return;
   }
   async changedFiles(base) {
    const changed = new Map;
    for (const file of await this.committedChanges(base)) changed.set(file.path, file);
    const dirty = await this.output("diff-index", "--raw", "-z", ...plain, "--no-renames", "HEAD");
    for (const {file, deleted} of parseRaw(dirty)) if (deleted) changed.delete(file.path); else if (!changed.has(file.path)) changed.set(file.path, file);
    const untracked = await this.output("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/");
    for (const name of untracked.toString("utf8").split("\0")) if (name !== "" && !changed.has(name)) changed.set(name, {
     path: name,
     baseBlob: void 0
    });
    return [ ...changed.values() ];
   }
   async blob(id) {
    try {
     return await this.output("cat-file", "blob", id);
    } catch (error) {
     if (error instanceof GitFailure) return;
     throw error;
    }
   }
   async committedChanges(base) {
    const args = [ "diff-tree", "-r", "--raw", "-z", ...plain ];
    let output;
    try {
     output = await this.output(...args, "--find-renames", base, "HEAD");
    } catch (error) {
     if (!(error instanceof GitFailure)) throw error;
     output = await this.output(...args, "--no-renames", base, "HEAD");
    }
    return parseRaw(output).filter(change => !change.deleted).map(change => change.file);
   }
   async text(...args) {
    return (await this.output(...args)).toString("utf8").trim();
   }
   output(...args) {
    return new Promise((resolve, reject) => {
     (0, external_node_child_process_.execFile)(this.executable, [ ...git_process.Ug, ...args ], {
      cwd: this.directory,
      env: (0, git_process._K)(),
      encoding: "buffer",
      maxBuffer: maxOutputBytes,
      timeout: timeoutMs,
      windowsHide: true
     }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const said = stderr.toString("utf8").trim().split("\n")[0] ?? "";
      const reason = error.killed ? `no answer in ${timeoutMs / 1e3} s` : said;
      reject(new GitFailure(`git ${args[0]}: ${reason || `exit code ${error.code}`}`));
     });
    });
   }
  }
  const plain = [ "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--no-abbrev" ];
  function parseRaw(output) {
   const fields = output.toString("utf8").split("\0");
   const changes = [];
   for (let i = 0; i < fields.length; ) {
    const header = /^:\d+ (\d+) ([0-9a-f]+) [0-9a-f]+ ([A-Z])\d*$/.exec(fields[i]);
    if (!header) {
     i++;
     continue;
    }
    const [, newMode, oldBlob, status] = header;
    const renamed = status === "R" || status === "C";
    const name = fields[i + (renamed ? 2 : 1)] ?? "";
    i += renamed ? 3 : 2;
    const submodule = newMode === "160000";
    if (name === "" || submodule) continue;
    const baseBlob = status === "A" || /^0+$/.test(oldBlob) ? void 0 : oldBlob;
    changes.push({
     file: {
      path: name,
      baseBlob
     },
     deleted: status === "D"
    });
   }
   return changes;
  }
  function changedLines(base, text) {
   const after = (0, line_diff.uz)(text);
   const bare = line => (0, without_end.M)(line, "\r\n");
   return (0, line_diff.Pp)((0, line_diff.uz)(base).map(bare), after.map(bare)).map(change => change.newCount > 0 ? [ change.newStart + 1, change.newStart + change.newCount ] : [ Math.max(1, change.newStart), change.newStart + 1 ]);
  }
  // CONCATENATED MODULE: ./build/shared/lint/files/changes.js
  async function findChanges(request) {
   const {baseRef, hostKind, run} = request;
   if (baseRef === "" && hostKind !== "terminal" && !run.pullRequest) return;
   const git = await Git.open(request.root);
   const base = await findBase(git, request);
   const prefix = await git.prefix();
   const blobs = new Map;
   for (const file of await git.changedFiles(base.commit)) if (file.path.startsWith(prefix)) blobs.set(file.path.slice(prefix.length), file.baseBlob);
   const known = new Map;
   return {
    base: `${base.name} (${base.commit.slice(0, 7)})`,
    files: new Set(blobs.keys()),
    lines(file) {
     let lines = known.get(file);
     if (!lines) {
      lines = linesOf(git, request.root, file, blobs.get(file));
      known.set(file, lines);
     }
     return lines;
    }
   };
  }
  async function linesOf(git, root, file, baseBlob) {
   if (baseBlob === void 0) return "all";
   const before = await git.blob(baseBlob);
   if (!before) return "all";
   const after = await promises_.readFile(external_node_path_.join(root, file));
   return changedLines((0, decode.D)(before).text, (0, decode.D)(after).text);
  }
  async function onlyChanged(findings, changes, byLine) {
   const kept = [];
   for (const finding of findings) {
    const places = [ finding.location, ...(finding.related ?? []).map(each => each.location) ];
    for (const place of places) {
     if (!changes.files.has(place.file)) continue;
     if (byLine && !touches(await changes.lines(place.file), place)) continue;
     kept.push(finding);
     break;
    }
   }
   return kept;
  }
  function touches(lines, {line, endLine, endColumn}) {
   if (lines === "all") return true;
   const last = endLine > line && endColumn === 1 ? endLine - 1 : endLine;
   return lines.some(([from, to]) => from <= last && to >= line);
  }
  async function findBase(git, request) {
   const head = await git.commit("HEAD");
   if (!head) throw new errors.Q("changed-only: the repository has no commit yet", 2);
   const {pullRequest} = request.run;
   if (request.baseRef !== "") return mergeBase(git, request, request.baseRef, head);
   if (pullRequest) return pullRequestBase(git, request, pullRequest, head);
   const branch = await git.defaultBranch();
   if (!branch) throw new errors.e("changed-only: no default branch found: name the base with --base-ref");
   return mergeBase(git, request, branch, head);
  }
  async function pullRequestBase(git, request, pullRequest, head) {
   const {baseRef, baseSha, headSha} = pullRequest;
   const parents = await git.parents(head);
   const isMergeOfHead = parents.length === 2 && parents[1] === headSha;
   if (isMergeOfHead) {
    const commit = await git.commit(parents[0]);
    if (commit) return {
     name: baseRef,
     commit
    };
    throw shallow(request, "the pull request's merge commit is here, but not its parent");
   }
   if (headSha !== void 0 && !await containsHead(git, headSha, head)) throw new errors.Q(`changed-only: the checkout is at ${head.slice(0, 7)}, which does not hold the pull request's commit ${headSha.slice(0, 7)}: check the pull request out, or name the base with base-ref`, 2);
   for (const name of [ `refs/remotes/origin/${baseRef}`, baseSha ?? "", baseRef ]) {
    const commit = await git.commit(name);
    const common = commit && await git.mergeBase(commit, head);
    if (common) return {
     name: baseRef,
     commit: common
    };
   }
   throw shallow(request, `no commit that it shares with ${baseRef} is here`);
  }
  async function containsHead(git, headSha, head) {
   if (head === headSha) return true;
   return await git.commit(headSha) !== void 0 && await git.isAncestor(headSha, head);
  }
  async function mergeBase(git, request, ref, head) {
   let found;
   for (const name of [ ref, `refs/remotes/origin/${ref}` ]) {
    found = await git.commit(name);
    if (!found) continue;
    const common = await git.mergeBase(found, head);
    if (common) return {
     name: ref,
     commit: common
    };
   }
   if (await git.isShallow()) throw shallow(request, found ? `its history does not reach ${ref}` : `${ref} is not here`);
   throw new errors.e(found ? `changed-only: ${ref} and the checked-out commit have no history in common` : `changed-only: there is no branch, tag or commit '${ref}' here: fetch it, or name another with base-ref`);
  }
  class ShallowCloneError extends errors.Q {}
  function shallow(request, reason) {
   const remedy = {
    github: "set 'fetch-depth: 2' on actions/checkout for pull_request events, or 'fetch-depth: 0' with base-ref",
    "azure-pipelines": "set 'fetchDepth: 2' on the checkout step for pull requests, or 'fetchDepth: 0' with baseRef",
    terminal: "run `git fetch --unshallow`"
   }[request.hostKind];
   return new ShallowCloneError(`changed-only: the clone is too shallow to compare with the base (${reason}): ${remedy}`, 2);
  }
  var fix = __webpack_require__(62019);
  var external_node_fs_ = __webpack_require__(73024);
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
  var counts = __webpack_require__(14350);
  var suppression_baseline = __webpack_require__(16981);
  var default_baseline = __webpack_require__(57209);
  // CONCATENATED MODULE: ./build/shared/lint/suppression/narrow.js
  async function narrow(result, {root, baseline = [], changes, byLine}) {
   const fileExists = file => external_node_fs_.existsSync(external_node_path_.join(root, file));
   const {fresh, known, vanished} = (0, suppression_baseline.XZ)(result.findings, baseline, fileExists);
   const findings = changes ? await onlyChanged(fresh, changes, byLine) : fresh;
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
   let baseline = writes ? [] : await knownFindings(scope);
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
   shared_inputs.NB)(host, "write-baseline")} takes them out`);
   return applyFixes(scope, result, async texts => (await narrow(await run(texts), narrowing)).result);
  }
  const apiTimeoutMs = 3e4;
  async function changesOf({host, inputs, root}) {
   const baseRef = inputs.text("base-ref");
   try {
    return await findChanges({
     root,
     baseRef,
     hostKind: host.kind,
     run: host.run
    });
   } catch (error) {
    const target = host.reviewTarget();
    const asksApi = target.available && target.service === "github" && baseRef === "";
    if (!(error instanceof ShallowCloneError) || !asksApi) throw error;
    const folder = external_node_path_.relative(host.workspace, root).split(external_node_path_.sep).join("/");
    const {githubChanges} = await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(3861), __webpack_require__.e(199), __webpack_require__.e(762) ]).then(__webpack_require__.bind(__webpack_require__, 20762));
    const signal = AbortSignal.timeout(apiTimeoutMs);
    const changes = await githubChanges(target, folder && `${folder}/`, url => host.proxyFor(url), signal).catch(reason => {
     host.log.info(`changed-only: GitHub was asked for the changed files: ${reason.message}`);
    });
    if (!changes) throw error;
    return changes;
   }
  }
  function checkInputs({host, inputs}) {
   const label = name => (0, shared_inputs.NB)(host, name);
   if (inputs.boolean("fix") && inputs.boolean("fix-dry-run")) throw new errors.e(`${label("fix")} writes and ${label("fix-dry-run")} does not: choose one`);
   const compares = inputs.boolean("changed-only") || inputs.boolean("changed-lines");
   if (inputs.text("base-ref") !== "" && !compares) throw new errors.e(`${label("base-ref")} is for ${label("changed-only")}: set that, too`);
   if (!inputs.boolean("write-baseline")) return;
   for (const name of [ "changed-only", "changed-lines", "fix", "fix-dry-run" ]) {
    if (!inputs.boolean(name)) continue;
    throw new errors.e(`${label("write-baseline")} writes down all findings as they are: leave ${label(name)} out`);
   }
  }
  function baselineName({inputs, config, root}) {
   const named = inputs.text("baseline") || config.baseline;
   if (named) return named;
   return (0, default_baseline.j)(root) ? default_baseline.$ : "";
  }
  async function knownFindings(scope) {
   const name = baselineName(scope);
   return name === "" ? [] : (0, suppression_baseline.mF)(baselineFile(scope.root, name));
  }
  function baselineFile(root, name) {
   const file = external_node_path_.resolve(root, name);
   try {
    (0, link_out.rS)(root, file);
   } catch (error) {
    throw new errors.e(`the baseline ${name} cannot be used: ${(0, file_errors.H)(error)}`);
   }
   return file;
  }
  function isComplete({inputs, root, paths}) {
   return paths.includes(root) && inputs.text("rules") === "";
  }
  async function writeBaseline(scope, {findings}) {
   const {host, root} = scope;
   const name = baselineName(scope) || default_baseline.$;
   const file = baselineFile(root, name);
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
   host.log.info(`baseline: wrote ${(0, counts.LS)(entries.length, "finding")} to ${name}${gone > 0 ? ` and took out ${gone}` : ""}`);
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
     problem = await (0, fix.x3)(root, file, before, after);
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
 }),
 47566: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Pp: () => diffLines,
   WH: () => unifiedDiff,
   uz: () => splitLines
  });
  const maxDistance = 2e3;
  function splitLines(text) {
   return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  }
  function diffLines(before, after) {
   let head = 0;
   while (head < before.length && head < after.length && before[head] === after[head]) head++;
   let tail = 0;
   while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
   const oldMiddle = before.slice(head, before.length - tail);
   const newMiddle = after.slice(head, after.length - tail);
   if (oldMiddle.length === 0 && newMiddle.length === 0) return [];
   const kept = longestCommon(oldMiddle, newMiddle) ?? [];
   const changes = [];
   let oldAt = 0;
   let newAt = 0;
   for (const [oldIndex, newIndex] of [ ...kept, [ oldMiddle.length, newMiddle.length ] ]) {
    if (oldIndex > oldAt || newIndex > newAt) changes.push({
     oldStart: head + oldAt,
     oldCount: oldIndex - oldAt,
     newStart: head + newAt,
     newCount: newIndex - newAt
    });
    oldAt = oldIndex + 1;
    newAt = newIndex + 1;
   }
   return changes;
  }
  function longestCommon(a, b) {
   const limit = Math.min(a.length + b.length, maxDistance);
   const offset = limit + 1;
   const furthest = new Int32Array(2 * limit + 3);
   const history = [];
   for (let distance = 0; distance <= limit; distance++) {
    history.push(furthest.slice(offset - distance - 1, offset + distance + 2));
    for (let k = -distance; k <= distance; k += 2) {
     const down = k === -distance || k !== distance && furthest[offset + k - 1] < furthest[offset + k + 1];
     let x = down ? furthest[offset + k + 1] : furthest[offset + k - 1] + 1;
     while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
     furthest[offset + k] = x;
     if (x >= a.length && x - k >= b.length) return backtrack(history, a.length, b.length);
    }
   }
   return;
  }
  function backtrack(history, endA, endB) {
   const pairs = [];
   let x = endA;
   let y = endB;
   for (let distance = history.length - 1; distance >= 0; distance--) {
    const row = history[distance];
    const at = k => row[k + distance + 1];
    const k = x - y;
    const down = k === -distance || k !== distance && at(k - 1) < at(k + 1);
    const previousX = distance === 0 ? 0 : down ? at(k + 1) : at(k - 1);
    const previousY = distance === 0 ? 0 : previousX - (down ? k + 1 : k - 1);
    while (x > previousX && y > previousY) pairs.push([ --x, --y ]);
    x = previousX;
    y = previousY;
   }
   return pairs.reverse();
  }
  function unifiedDiff(file, before, after) {
   const context = 3;
   const changes = diffLines(before, after);
   if (changes.length === 0) return "";
   const out = [ `--- a/${file}`, `+++ b/${file}` ];
   for (let first = 0; first < changes.length; ) {
    let last = first;
    while (last + 1 < changes.length && changes[last + 1].oldStart - endOf(changes[last]) <= 2 * context) last++;
    const oldFrom = Math.max(0, changes[first].oldStart - context);
    const oldTo = Math.min(before.length, endOf(changes[last]) + context);
    const body = [];
    let at = oldFrom;
    let added = 0;
    for (const change of changes.slice(first, last + 1)) {
     for (;at < change.oldStart; at++) body.push(...shown(" ", before[at]));
     for (;at < endOf(change); at++) body.push(...shown("-", before[at]));
     for (let i = 0; i < change.newCount; i++) body.push(...shown("+", after[change.newStart + i]));
     added += change.newCount - change.oldCount;
    }
    for (;at < oldTo; at++) body.push(...shown(" ", before[at]));
    const newFrom = changes[first].newStart - (changes[first].oldStart - oldFrom);
    const span = (start, count) => `${count === 0 ? start : start + 1},${count}`;
    out.push(`@@ -${span(oldFrom, oldTo - oldFrom)} +${span(newFrom, oldTo - oldFrom + added)} @@`, ...body);
    first = last + 1;
   }
   return `${out.join("\n")}\n`;
  }
  function endOf(change) {
   return change.oldStart + change.oldCount;
  }
  function shown(sign, line) {
   if (line.endsWith("\n")) return [ sign + line.slice(0, -1) ];
   return [ sign + line, "\\ No newline at end of file" ];
  }
 })
};
