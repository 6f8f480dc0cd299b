"use strict";

exports.id = 1129;

exports.ids = [ 1129 ];

exports.modules = {
 81129: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   runShard: () => runShard
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var end_on_signals = __webpack_require__(43711);
  var file_errors = __webpack_require__(21890);
  var temporary_folder = __webpack_require__(31880);
  var git_program = __webpack_require__(6401);
  var read_text = __webpack_require__(83351);
  // CONCATENATED MODULE: ./build/shared/fleet/git/blob-writer.js
  const mostBytes = 1024 * 1024 * 1024;
  class BlobWriter {
   folder;
   pathsOf;
   header="";
   left=-1;
   open=[];
   isWanted=true;
   written=0;
   constructor(folder, pathsOf) {
    this.folder = folder;
    this.pathsOf = pathsOf;
   }
   add(chunk) {
    let at = 0;
    while (at < chunk.length) {
     if (this.left < 0) {
      const end = chunk.indexOf(10, at);
      if (end < 0) {
       this.header += chunk.toString("latin1", at);
       return;
      }
      this.header += chunk.toString("latin1", at, end);
      at = end + 1;
      this.begin();
      continue;
     }
     const take = Math.min(this.left, chunk.length - at);
     const content = Math.min(take, Math.max(0, this.left - 1));
     for (const file of this.isWanted ? this.open : []) external_node_fs_.writeSync(file, chunk, at, content);
     at += take;
     this.left -= take;
     if (this.left === 0) this.end();
    }
   }
   close() {
    for (const file of this.open) external_node_fs_.closeSync(file);
    this.open = [];
   }
   begin() {
    const [, oid, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(this.header) ?? [];
    this.header = "";
    if (oid === void 0 || size === void 0) return;
    this.left = Number(size) + 1;
    const length = Math.min(Number(size), read_text.eV + 1);
    this.isWanted = length === Number(size);
    for (const name of this.pathsOf.get(oid) ?? []) {
     const file = external_node_path_.join(this.folder, name);
     try {
      external_node_fs_.mkdirSync(external_node_path_.dirname(file), {
       recursive: true
      });
      const opened = external_node_fs_.openSync(file, "wx", 384);
      this.open.push(opened);
      if (!this.isWanted) external_node_fs_.ftruncateSync(opened, length); else this.written += length;
     } catch (error) {
      const {code = ""} = error;
      if (![ "EEXIST", "ENOTDIR", "ENAMETOOLONG", "EINVAL", "ENOENT", "EISDIR" ].includes(code)) throw error;
     }
    }
    if (this.written > mostBytes) throw new Error(`the files that lint reads have over ${mostBytes / 1024 / 1024} MB`);
   }
   end() {
    this.left = -1;
    this.close();
   }
  }
  // CONCATENATED MODULE: ./build/shared/fleet/git/tree.js
  function parseTree(output) {
   const entries = new Map;
   const folders = new Set;
   const refused = [];
   for (const line of output.toString("utf8").split("\0")) {
    const [, mode, oid, name] = /^(\d{6}) blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
    if (mode === void 0 || oid === void 0 || name === void 0) continue;
    if (!isSafePath(name)) refused.push(name); else {
     entries.set(name, {
      kind: mode === "120000" ? "link" : "file",
      oid,
      path: name
     });
     folders.add(name.slice(0, Math.max(0, name.lastIndexOf("/"))));
    }
   }
   return {
    entries,
    folders,
    refused
   };
  }
  const odd = /[\\:*?"<>|]|[. ](?:\/|$)/;
  const device = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[.][^/]*)?(?:\/|$)/i;
  function isSafePath(name) {
   if (process.platform === "win32" && (odd.test(name) || device.test(name))) return false;
   return name.split("/").every(part => {
    const bare = part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").toLowerCase();
    return part !== "" && part !== "." && part !== ".." && bare !== ".git" && bare !== "git~1";
   });
  }
  // CONCATENATED MODULE: ./build/shared/fleet/git/partial-clone.js
  const localTimeoutMs = 12e4;
  const headTimeoutMs = 6e4;
  const mostBlobs = 2e4;
  async function headOf(git, address, folder) {
   const output = await withAttempts(git, () => git.text([ "ls-remote", "--quiet", "--", address, "HEAD" ], {
    folder,
    remote: true,
    timeoutMs: headTimeoutMs
   }));
   return /^([0-9a-f]{40,64})\tHEAD$/m.exec(output)?.[1];
  }
  async function clonePartially(git, address, folder) {
   const objects = external_node_path_.join(folder, ".git", "objects");
   await withAttempts(git, async () => {
    external_node_fs_.rmSync(folder, {
     recursive: true,
     force: true
    });
    await git.output([ "clone", "--quiet", "--depth=1", "--filter=blob:none", "--no-checkout", "--no-tags", "--single-branch", "--no-recurse-submodules", "--template=", "--origin=origin", "--", address, folder ], {
     folder: external_node_path_.dirname(folder),
     remote: true,
     timeoutMs: git.limits.remoteTimeoutMs,
     watched: objects
    });
   });
   const local = {
    folder,
    timeoutMs: localTimeoutMs
   };
   const commit = await git.text([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ], local).catch(() => {
    throw new git_program.X("its default branch has no commit");
   });
   const branch = await git.text([ "symbolic-ref", "--short", "HEAD" ], local);
   await git.output([ "read-tree", "HEAD" ], local);
   const listing = await git.output([ "ls-tree", "-r", "-z", "--full-tree", "HEAD" ], local);
   return {
    folder,
    branch,
    commit,
    tree: parseTree(listing)
   };
  }
  async function fetchFiles(git, clone, entries) {
   await fetchBlobs(git, clone.folder, entries);
   const links = await readLinks(git, clone.folder, entries);
   const left = [];
   const made = new Map;
   for (const [name, target] of links) {
    const found = linkTarget(clone.tree, name, target);
    if (typeof found === "string") left.push({
     path: name,
     problem: found
    }); else if (found) made.set(name, {
     target,
     entry: found
    });
   }
   const isThere = new Set(entries.map(({path}) => path));
   const targets = [ ...made.values() ].map(({entry}) => entry).filter(({path}) => !isThere.has(path));
   await fetchBlobs(git, clone.folder, targets);
   await writeFiles(git, clone.folder, [ ...entries, ...new Set(targets) ]);
   for (const [name, {target}] of made) {
    const file = external_node_path_.join(clone.folder, name);
    external_node_fs_.mkdirSync(external_node_path_.dirname(file), {
     recursive: true
    });
    if (external_node_fs_.lstatSync(file, {
     throwIfNoEntry: false
    })) continue;
    try {
     external_node_fs_.symlinkSync(target, file);
    } catch {
     left.push({
      path: name,
      problem: "is a symbolic link, which cannot be made here; not followed"
     });
    }
   }
   return left;
  }
  async function fetchBlobs(git, folder, entries) {
   const oids = [ ...new Set(entries.map(({oid}) => oid)) ];
   for (let at = 0; at < oids.length; at += mostBlobs) {
    const input = `${oids.slice(at, at + mostBlobs).join("\n")}\n`;
    const args = [ "fetch", "origin", "--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none", "--stdin" ];
    const watched = external_node_path_.join(folder, ".git", "objects");
    const run = {
     folder,
     input,
     remote: true,
     timeoutMs: git.limits.remoteTimeoutMs,
     watched
    };
    await withAttempts(git, () => git.output(args, run));
   }
  }
  async function writeFiles(git, folder, entries) {
   const pathsOf = new Map;
   for (const {oid, path: name, kind} of entries) {
    if (kind === "link") continue;
    const paths = pathsOf.get(oid);
    if (paths) paths.push(name); else pathsOf.set(oid, [ name ]);
   }
   if (pathsOf.size === 0) return;
   const writer = new BlobWriter(folder, pathsOf);
   let failure;
   try {
    await git.output([ "cat-file", "--batch", "--buffer" ], {
     folder,
     input: `${[ ...pathsOf.keys() ].join("\n")}\n`,
     timeoutMs: localTimeoutMs,
     onOutput: chunk => {
      try {
       if (failure === void 0) writer.add(chunk);
      } catch (error) {
       failure = error;
      }
     }
    });
   } finally {
    writer.close();
   }
   if (failure !== void 0) throw failure;
  }
  async function readLinks(git, folder, entries) {
   const links = entries.filter(({kind}) => kind === "link");
   if (links.length === 0) return new Map;
   const oids = [ ...new Set(links.map(({oid}) => oid)) ];
   const output = await git.output([ "cat-file", "--batch", "--buffer" ], {
    folder,
    input: `${oids.join("\n")}\n`,
    timeoutMs: localTimeoutMs
   });
   const texts = new Map;
   for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [, oid, size] = /^(\S+) blob (\d+)$/.exec(output.toString("latin1", at, end)) ?? [];
    at = end + 1;
    if (oid === void 0) continue;
    texts.set(oid, output.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
   }
   return new Map(links.map(({path: name, oid}) => [ name, texts.get(oid) ?? "" ]));
  }
  function linkTarget(tree, name, target) {
   const goal = external_node_path_.posix.join(external_node_path_.posix.dirname(name), target);
   if (external_node_path_.posix.isAbsolute(target) || goal.startsWith("..") || target.includes("\0")) return "is a symbolic link out of the linted folder; not followed";
   const entry = tree.entries.get(goal);
   if (entry?.kind === "file") return entry;
   if (entry) return "is a symbolic link to another link; not followed";
   return tree.folders.has(goal) ? void 0 : "is a dangling symbolic link";
  }
  async function withAttempts({limits}, attempt) {
   for (let count = 0; ;count++) try {
    return await attempt();
   } catch (error) {
    const again = error instanceof git_program.X ? error.again : void 0;
    const delay = again && limits.delaysMs[again][count];
    if (delay === void 0) throw error;
    await new Promise(resolve => setTimeout(resolve, delay));
   }
  }
  var documents = __webpack_require__(56236);
  var discover = __webpack_require__(69257);
  var path_matcher = __webpack_require__(72518);
  var version = __webpack_require__(67416);
  // CONCATENATED MODULE: ./build/shared/fleet/read-repository.js
  const mostRounds = 4;
  async function readRepository(fleet, repository, reader) {
   const folder = external_node_path_.join(reader.folder, "repository");
   try {
    const clone = await clonePartially(reader.git, repository.clone, folder);
    const {examined, policies} = await examineClone(clone, reader);
    const {policies: step} = reader;
    const own = policies.filter(name => !step.includes(name));
    return {
     ...headOfLine(fleet, repository),
     status: "read",
     branch: clone.branch,
     commit: clone.commit,
     ...policies.length > 0 && {
      policies: {
       step,
       repository: own
      }
     },
     ...examined
    };
   } finally {
    external_node_fs_.rmSync(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  function unreadLine(fleet, repository, reason) {
   return {
    ...headOfLine(fleet, repository),
    status: "unread",
    reason
   };
  }
  async function examineClone(clone, reader) {
   const {tree} = clone;
   const fetched = new Set;
   const left = [];
   const fetchNew = async names => {
    const entries = names.filter(name => !fetched.has(name)).flatMap(name => tree.entries.get(name) ?? []);
    if (entries.length === 0) return false;
    for (const entry of entries) fetched.add(entry.path);
    left.push(...await fetchFiles(reader.git, clone, entries));
    return true;
   };
   const isRead = name => (0, documents.VW)(name) && !(0, discover.en)(name);
   await fetchNew([ ...tree.entries.keys() ].filter(isRead));
   for (let round = 1; ;round++) {
    const examination = await reader.examine(clone.folder);
    if (round === mostRounds) return withLeft(examination, clone, left);
    const {absent, include} = examination;
    const isIncluded = include.length > 0 ? await (0, path_matcher.k)(include) : void 0;
    const included = isIncluded ? [ ...tree.entries.keys() ].filter(isIncluded) : [];
    if (!await fetchNew([ ...absent, ...included ])) return withLeft(examination, clone, left);
   }
  }
  function withLeft(examination, {tree}, left) {
   const unreadable = [ ...left.map(({path: file, problem}) => ({
    file,
    reason: problem
   })), ...tree.refused.slice(0, 10).map(file => ({
    file,
    reason: "has a path that no checkout can have; not read"
   })) ];
   if (unreadable.length === 0) return examination;
   const {examined} = examination;
   return {
    ...examination,
    examined: {
     ...examined,
     unreadable: [ ...examined.unreadable, ...unreadable ].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
    }
   };
  }
  function headOfLine({provider, organization}, {id, repository, url}) {
   return {
    schemaVersion: 1,
    tool: {
     name: version.U,
     version: version.r
    },
    provider,
    organization,
    id,
    repository,
    url
   };
  }
  var external_node_child_process_ = __webpack_require__(31421);
  var external_node_url_ = __webpack_require__(73136);
  var child_environment = __webpack_require__(89989);
  var repository_config = __webpack_require__(83254);
  // CONCATENATED MODULE: ./build/shared/fleet/worker-process.js
  const defaultLimits = {
   heapMegabytes: 1024,
   timeoutMs: 3e5
  };
  const mostMemory = 400 * 1024 * 1024;
  const mostPolicies = 12;
  const none = {
   above: repository_config.Ij.above,
   text: async () => ({
    problem: "no policies are read here"
   })
  };
  class WorkerProcess {
   child;
   policies;
   limits;
   constructor(policies = none, limits = defaultLimits) {
    this.policies = policies;
    this.limits = limits;
   }
   async examine(root) {
    const {above} = this.policies;
    const texts = {};
    for (let asked = 0; asked <= mostPolicies; asked++) {
     const answer = await this.ask({
      root,
      policies: {
       above,
       texts
      }
     });
     if ("problem" in answer) throw new Error(`could not be linted: ${answer.problem}`);
     if ("examination" in answer) return answer.examination;
     texts[answer.wanted] = await this.policies.text(answer.wanted);
    }
    throw new Error("could not be linted: it builds on too many policies");
   }
   stop() {
    this.child?.kill("SIGKILL");
    this.child = void 0;
   }
   async ask(request) {
    const child = this.child ?? this.start();
    const answer = await ask(child, request, this.limits).catch(error => {
     this.stop();
     throw error;
    });
    if (answer.memory > mostMemory) this.stop();
    return answer;
   }
   start() {
    const child = (0, external_node_child_process_.fork)(entry(), [], {
     env: (0, child_environment.Q)(),
     execArgv: [ `--max-old-space-size=${this.limits.heapMegabytes}` ],
     stdio: [ "ignore", "ignore", "ignore", "ipc" ],
     serialization: "json"
    });
    this.child = child;
    child.on("error", () => {}).on("exit", () => {
     if (this.child === child) this.child = void 0;
    });
    return child;
   }
  }
  function ask(child, request, {heapMegabytes, timeoutMs}) {
   return new Promise((resolve, reject) => {
    const finish = end => {
     clearTimeout(timer);
     child.off("message", onMessage).off("error", onError).off("exit", onExit);
     end();
    };
    const fail = reason => finish(() => reject(new Error(`could not be linted: ${reason}`)));
    const onMessage = answer => finish(() => resolve(answer));
    const onError = error => fail(error.message);
    const onExit = (code, signal) => {
     const isFull = signal === "SIGABRT" || code === 134;
     fail(isFull ? `it takes more than ${heapMegabytes} MB of memory` : `the process ended (${signal ?? `exit code ${code}`})`);
    };
    const timer = setTimeout(() => fail(`no end after ${timeoutMs / 1e3} s`), timeoutMs);
    child.on("message", onMessage).on("error", onError).on("exit", onExit);
    child.send(request);
   });
  }
  function entry() {
   const folder = external_node_path_.dirname((0, external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href));
   const launcher = external_node_path_.join(folder, "fleet-worker.js");
   return external_node_fs_.existsSync(launcher) ? launcher : external_node_path_.join(folder, "worker-entry.js");
  }
  // CONCATENATED MODULE: ./build/shared/fleet/run-shard.js
  const mostLanes = Math.max(1, Math.min(4, external_node_os_.availableParallelism()));
  async function runShard(fleet, repositories, ports) {
   const folder = (0, temporary_folder.y)(ports.tempDir, "mcp-gatehouse-fleet-");
   const workers = [];
   const release = () => {
    for (const worker of workers) worker.stop();
    ports.git.stopAll();
    external_node_fs_.rmSync(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   };
   const signals = (0, end_on_signals.c)(release);
   let hasEnded = false;
   const count = {
    read: 0,
    unread: 0,
    kept: 0
   };
   const queue = [ ...repositories ].reverse();
   const lane = async number => {
    const worker = new WorkerProcess(ports.policies);
    workers.push(worker);
    const own = external_node_path_.join(folder, String(number));
    external_node_fs_.mkdirSync(own);
    const reader = {
     git: ports.git,
     folder: own,
     policies: ports.policies.names,
     examine: root => worker.examine(root)
    };
    for (let next = queue.pop(); next; next = queue.pop()) {
     const kept = await keptLine(next, own, ports);
     const line = kept ?? await readRepository(fleet, next, reader).catch(error => unreadLine(fleet, next, reasonOf(error, own)));
     if (hasEnded) return;
     ports.lines.add(line, next.pushed);
     count[line.status]++;
     if (kept) count.kept++;
     ports.trace(`${next.repository}: ${kept ? "unchanged" : line.status === "read" ? "read" : line.reason}`);
    }
   };
   try {
    const lanes = Math.min(mostLanes, queue.length);
    await Promise.all(Array.from({
     length: lanes
    }, (_, number) => lane(number)));
   } finally {
    hasEnded = true;
    signals.off();
    release();
   }
   return count;
  }
  async function keptLine(repository, folder, {git, lines, policies, today}) {
   const {id, url, branch, pushed} = repository;
   const line = lines.earlier(id);
   if (line?.repository !== repository.repository || line.url !== url) return;
   if (branch !== "" && line.branch !== branch) return;
   if (line.findings.some(({accepted}) => accepted?.until && accepted.until < today)) return;
   const judged = line.policies?.step ?? [];
   if (judged.join("\n") !== policies.names.join("\n")) return;
   if (lines.isUntouched(line, pushed)) return line;
   const head = await headOf(git, repository.clone, folder).catch(() => {});
   return head === line.commit ? line : void 0;
  }
  function reasonOf(error, folder) {
   const message = error instanceof Error ? error.message : String(error);
   const [first = ""] = message.split("\n");
   const own = folder.replaceAll("\\", "/");
   const shown = first.replaceAll(folder, "").replaceAll(own, "").replace(/ at '\/[^']*'/, "");
   if (error instanceof git_program.X) return `cannot be cloned: ${shown}`;
   const isOfFiles = error instanceof Error && "syscall" in error;
   return isOfFiles ? `its files cannot be written: ${(0, file_errors.H)(error)}` : shown;
  }
 })
};
