"use strict";

exports.id = 4611;

exports.ids = [ 4611 ];

exports.modules = {
 44611: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   SD: () => ShallowCloneError,
   pz: () => findChanges,
   Pb: () => onlyChanged,
   v9: () => openAtBase
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(52005);
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
   static async open(directory, purpose = "changed-only") {
    const executable = (0, git_process.x$)(directory);
    if (!executable) throw new errors.Q(`${purpose} needs git, and there is none in PATH: install it, or leave ${purpose} out`, 2);
    const git = new Git(executable, directory);
    try {
     const inside = await git.text("rev-parse", "--is-inside-work-tree");
     if (inside !== "true") throw new GitFailure("not inside a work tree");
    } catch (error) {
     const reason = error instanceof Error ? error.message : String(error);
     const remedy = reason.includes("dubious ownership") ? "The checkout belongs to another user: run `git config --global --add safe.directory <path of the checkout>` before this step" : `Check the repository out before this step, or leave ${purpose} out`;
     throw new errors.Q(`${purpose} needs a git repository in ${directory}: ${reason}. ${remedy}`, 2);
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
    return (await this.differences(base)).filter(({deleted}) => !deleted);
   }
   async differences(base) {
    const changed = new Map;
    for (const file of await this.committedChanges(base)) changed.set(file.path, file);
    const dirty = await this.output("diff-index", "--raw", "-z", ...plain, "--no-renames", "HEAD");
    for (const file of parseRaw(dirty)) {
     const known = changed.get(file.path);
     if (!known) changed.set(file.path, file); else if (!file.deleted) continue; else if (known.baseBlob === void 0) changed.delete(file.path); else changed.set(file.path, {
      ...known,
      deleted: true
     });
    }
    const untracked = await this.output("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/");
    for (const path of untracked.toString("utf8").split("\0")) {
     if (path === "") continue;
     const known = changed.get(path);
     if (!known) changed.set(path, {
      path,
      basePath: path,
      baseBlob: void 0,
      deleted: false
     }); else if (known.deleted) changed.set(path, {
      ...known,
      deleted: false
     });
    }
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
   async fileAt(commit, file) {
    let id;
    try {
     id = await this.text("rev-parse", "--verify", "--quiet", `${commit}:${file}`);
    } catch (error) {
     if (error instanceof GitFailure) return;
     throw error;
    }
    const bytes = await this.blob(id);
    if (bytes) return bytes;
    throw new errors.Q(`the clone does not hold ${file} of the base (${commit.slice(0, 7)}): leave the filter out of the checkout`, 2);
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
    return parseRaw(output);
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
    const basePath = fields[i + 1] ?? "";
    const name = renamed ? fields[i + 2] ?? "" : basePath;
    i += renamed ? 3 : 2;
    const submodule = newMode === "160000";
    if (name === "" || submodule) continue;
    const baseBlob = status === "A" || /^0+$/.test(oldBlob) ? void 0 : oldBlob;
    changes.push({
     path: name,
     basePath,
     baseBlob,
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
   const found = await openAtBase(request);
   if (!found) return;
   const {git, base} = found;
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
  async function openAtBase(request) {
   const {baseRef, hostKind, run} = request;
   if (baseRef === "" && hostKind !== "terminal" && !run.pullRequest) return;
   const git = await Git.open(request.root, purposeOf(request));
   return {
    git,
    base: await findBase(git, request)
   };
  }
  function purposeOf({purpose = "changed-only"}) {
   return purpose;
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
   if (!head) throw new errors.Q(`${purposeOf(request)}: the repository has no commit yet`, 2);
   const {pullRequest} = request.run;
   if (request.baseRef !== "") return mergeBase(git, request, request.baseRef, head);
   if (pullRequest) return pullRequestBase(git, request, pullRequest, head);
   const branch = await git.defaultBranch();
   if (!branch) throw new errors.e(`${purposeOf(request)}: no default branch found: name the base with --base-ref`);
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
   if (headSha !== void 0 && !await containsHead(git, headSha, head)) throw new errors.Q(`${purposeOf(request)}: the checkout is at ${head.slice(0, 7)}, which does not hold the pull request's commit ${headSha.slice(0, 7)}: check the pull request out, or name the base with base-ref`, 2);
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
   throw new errors.e(found ? `${purposeOf(request)}: ${ref} and the checked-out commit have no history in common` : `${purposeOf(request)}: there is no branch, tag or commit '${ref}' here: fetch it, or name another with base-ref`);
  }
  class ShallowCloneError extends errors.Q {}
  function shallow(request, reason) {
   const remedy = {
    github: "set 'fetch-depth: 2' on actions/checkout for pull_request events, or 'fetch-depth: 0' with base-ref",
    "azure-pipelines": "set 'fetchDepth: 2' on the checkout step for pull requests, or 'fetchDepth: 0' with baseRef",
    terminal: "run `git fetch --unshallow`"
   }[request.hostKind];
   return new ShallowCloneError(`${purposeOf(request)}: the clone is too shallow to compare with the base (${reason}): ${remedy}`, 2);
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
