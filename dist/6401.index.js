"use strict";

exports.id = 6401;

exports.ids = [ 6401 ];

exports.modules = {
 89989: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => childEnvironment
  });
  const needed = [ "PATH", "PATHEXT", "SYSTEMROOT", "WINDIR", "COMSPEC", "TEMP", "TMP", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR" ];
  function childEnvironment(env = process.env) {
   const kept = Object.entries(env).filter(([name]) => needed.includes(name.toUpperCase()));
   return {
    ...Object.fromEntries(kept),
    LC_ALL: "C"
   };
  }
 }),
 6401: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   GitProgram: () => GitProgram,
   X: () => GitError
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
  var _lint_files_git_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86988);
  var _child_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89989);
  class GitError extends Error {
   name="GitError";
   again;
   constructor(message, again) {
    super(message);
    this.again = again;
   }
  }
  const mostOutput = 64 * 1024 * 1024;
  const defaultLimits = {
   diskBytes: 1024 * 1024 * 1024,
   remoteTimeoutMs: 3e5,
   delaysMs: {
    soon: [ 1e3, 5e3, 2e4 ],
    later: [ 2e4, 6e4, 12e4 ]
   }
  };
  const watchEveryMs = 250;
  const oldestGit = [ 2, 31 ];
  const settings = [ [ "credential.helper", "" ], [ "core.askPass", "" ], [ "core.symlinks", "false" ], [ "core.autocrlf", "false" ], [ "core.bigFileThreshold", "16m" ], [ "fetch.unpackLimit", "1" ], [ "gc.auto", "0" ], [ "maintenance.auto", "false" ], [ "fetch.recurseSubmodules", "false" ], [ "fetch.negotiationAlgorithm", "noop" ], [ "http.followRedirects", "false" ], [ "http.lowSpeedLimit", "1000" ], [ "http.lowSpeedTime", "60" ], [ "protocol.version", "2" ], [ "advice.detachedHead", "false" ] ].flatMap(([name, value]) => [ "-c", `${name}=${value}` ]);
  const trustSettings = [ "http.sslcainfo", "http.sslcapath", "http.sslbackend" ];
  class GitProgram {
   limits;
   executable;
   access;
   trust;
   running=new Set;
   constructor(executable, access, trust, limits) {
    this.limits = limits;
    this.executable = executable;
    this.access = access;
    this.trust = trust;
   }
   static async find(folder, access, limits = defaultLimits) {
    const executable = (0, _lint_files_git_process_js__WEBPACK_IMPORTED_MODULE_5__.x$)(folder);
    if (executable === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.e("there is no git on this machine, which fleet clones with: install it");
    const plain = new GitProgram(executable, access, [], limits);
    const version = await plain.text([ "version" ], {
     folder,
     timeoutMs: 3e4
    });
    const [, major, minor] = /\b(\d{1,5})\.(\d{1,5})/.exec(version) ?? [];
    const isOld = Number(major) < oldestGit[0] || Number(major) === oldestGit[0] && Number(minor) < oldestGit[1];
    if (isOld) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.e(`fleet needs git ${oldestGit.join(".")} or newer; this is ${version}`);
    return new GitProgram(executable, access, await trustOf(plain, folder), limits);
   }
   async text(args, run) {
    return (await this.output(args, run)).toString("utf8").trim();
   }
   output(args, run) {
    return this.start([ ..._lint_files_git_process_js__WEBPACK_IMPORTED_MODULE_5__.Ug, ...settings, ...this.protocols(run), ...args ], run);
   }
   ownSetting(name, folder) {
    const run = {
     folder,
     timeoutMs: 3e4
    };
    return this.start([ "config", "--get", name ], run, (0, _lint_files_git_process_js__WEBPACK_IMPORTED_MODULE_5__._K)()).then(bytes => bytes.toString("utf8").trim(), () => "");
   }
   stopAll() {
    for (const child of this.running) kill(child);
   }
   protocols({remote}) {
    if (!remote) return [];
    const protocol = new URL(this.access.origin).protocol.slice(0, -1);
    return [ "-c", `protocol.${protocol}.allow=always` ];
   }
   start(args, {folder, input, timeoutMs, watched, onOutput, ...run}, env = this.environment(run.remote === true)) {
    return new Promise((resolve, reject) => {
     const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(this.executable, args, {
      cwd: folder,
      env,
      stdio: [ "pipe", "pipe", "pipe" ],
      windowsHide: true,
      detached: process.platform !== "win32"
     });
     this.running.add(child);
     const chunks = [];
     let size = 0;
     let said = "";
     let stopped;
     const stop = why => {
      stopped ??= why;
      kill(child);
     };
     const timer = setTimeout(() => stop(`no end after ${timeoutMs / 1e3} s`), timeoutMs);
     const {diskBytes} = this.limits;
     const excess = () => watched !== void 0 && sizeOf(watched) > diskBytes ? `larger than ${diskBytes / 1024 / 1024} MB on disk` : void 0;
     const watch = setInterval(() => {
      const why = excess();
      if (why !== void 0) stop(why);
     }, watchEveryMs);
     child.stdout.on("data", chunk => {
      if (onOutput) return onOutput(chunk);
      size += chunk.length;
      chunks.push(chunk);
      if (size > mostOutput) stop("its list of files is too long");
     });
     child.stderr.setEncoding("utf8").on("data", text => {
      if (said.length < 64 * 1024) said += text;
     });
     child.stdin.on("error", () => {}).end(input);
     const done = () => {
      clearTimeout(timer);
      clearInterval(watch);
      this.running.delete(child);
     };
     child.on("error", error => {
      done();
      reject(new GitError(`git cannot be started: ${error.message}`));
     });
     child.on("close", code => {
      done();
      stopped ??= excess();
      if (stopped !== void 0) reject(new GitError(stopped)); else if (code === 0) resolve(Buffer.concat(chunks)); else reject(explain(said, code));
     });
    });
   }
   environment(remote) {
    const env = (0, _child_environment_js__WEBPACK_IMPORTED_MODULE_6__.Q)();
    for (const name of [ "GIT_OPTIONAL_LOCKS", "GIT_TERMINAL_PROMPT" ]) env[name] = "0";
    env["GIT_CONFIG_NOSYSTEM"] = "1";
    env["GIT_CONFIG_GLOBAL"] = "/dev/null";
    env["GIT_NO_REPLACE_OBJECTS"] = "1";
    env["GIT_LFS_SKIP_SMUDGE"] = "1";
    const config = [ ...this.trust ];
    if (remote) {
     const {origin, authorization, proxy} = this.access;
     config.push([ `http.${origin}/.extraHeader`, `Authorization: ${authorization}` ]);
     config.push([ "http.proxy", proxy ?? "" ]);
    }
    env["GIT_CONFIG_COUNT"] = String(config.length);
    for (const [at, [name, value]] of config.entries()) {
     env[`GIT_CONFIG_KEY_${at}`] = name;
     env[`GIT_CONFIG_VALUE_${at}`] = value;
    }
    return env;
   }
  }
  async function trustOf(git, folder) {
   const found = [];
   for (const name of trustSettings) {
    const value = await git.ownSetting(name, folder);
    if (value !== "") found.push([ name, value ]);
   }
   const bundle = process.env["GIT_SSL_CAINFO"] ?? "";
   if (bundle !== "") found.push([ "http.sslcainfo", bundle ]);
   return found;
  }
  function kill(child) {
   try {
    if (child.pid !== void 0 && process.platform !== "win32") process.kill(-child.pid, "SIGKILL"); else child.kill("SIGKILL");
   } catch {}
  }
  function sizeOf(folder) {
   let size = 0;
   try {
    for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder, {
     withFileTypes: true
    })) {
     const name = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, entry.name);
     size += entry.isDirectory() ? sizeOf(name) : node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(name).size;
    }
   } catch {}
   return size;
  }
  function explain(said, code) {
   const lines = said.split(node_os__WEBPACK_IMPORTED_MODULE_2__.EOL).flatMap(line => line.split("\n")).map(line => line.trim()).filter(line => line !== "" && !/^(?:warning|hint|Cloning into)\b/.test(line));
   const line = (lines.find(text => /^(?:fatal|error|remote):/.test(text)) ?? lines[0] ?? "").replace(/^(?:fatal|error|remote): /, "").slice(0, 300);
   const [, status] = /The requested URL returned error: (\d{3})/.exec(said) ?? [];
   if (status !== void 0) return ofStatus(Number(status));
   if (/^fatal: repository '.*' not found$/m.test(said)) return ofStatus(404);
   if (/Authentication failed|could not read (?:Username|Password)/i.test(said)) return ofStatus(401);
   const isPassing = /early EOF|RPC failed|Connection reset|timed out|Could not resolve host|hung up|Empty reply/i.test(said);
   return new GitError(line === "" ? `git ended with exit code ${code}` : line, isPassing ? "soon" : void 0);
  }
  function ofStatus(status) {
   if (status === 401) return new GitError("the token may not read its contents, or is not valid any more (HTTP 401): an installation token ends after an hour");
   if (status === 403) return new GitError("the token may not read its contents (HTTP 403)");
   if (status >= 300 && status < 400) return new GitError(`its server redirects (HTTP ${status}): it was renamed or moved since it was listed, and the next listing has its new name`);
   if (status === 404) return new GitError("it is not there, or the token may not read its contents (HTTP 404)");
   if (status === 429) return new GitError("its server was asked for too much, and said so again (HTTP 429)", "later");
   return new GitError(`its server answered ${status}`, status >= 500 ? "soon" : void 0);
  }
 })
};
