export const id = 1542;

export const ids = [ 1542 ];

export const modules = {
 48147: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => GitHubHost
  });
  var external_node_os_ = __webpack_require__(48161);
  var clean = __webpack_require__(91598);
  var redactor = __webpack_require__(82055);
  var project = __webpack_require__(40733);
  var proxy = __webpack_require__(21035);
  var oidc_request = __webpack_require__(24990);
  // CONCATENATED MODULE: ./build/action/review-target.js
  function githubReviewTarget(env, run, token) {
   if (!run.pullRequest) return {
    available: false,
    reason: "this run belongs to no pull request"
   };
   if (token === "") return {
    available: false,
    reason: "there is no github-token, whose default is the job token"
   };
   const [owner = "", repository = ""] = run.repository.split("/");
   return {
    available: true,
    service: "github",
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    owner,
    repository,
    pullRequest: run.pullRequest.number,
    token
   };
  }
  var run_context = __webpack_require__(1920);
  // CONCATENATED MODULE: ./build/action/github-host.js
  const summaryLimit = 1e6;
  const annotationLimit = 10;
  class GitHubHost {
   kind="github";
   workspace;
   tempDir;
   run;
   project;
   debug;
   log;
   core;
   env;
   errors=0;
   constructor(core, env = process.env) {
    this.core = core;
    this.env = env;
    this.workspace = env["GITHUB_WORKSPACE"] || process.cwd();
    this.tempDir = env["RUNNER_TEMP"] || external_node_os_.tmpdir();
    this.run = (0, run_context.o)(env);
    this.project = (0, project.v8)(env);
    this.debug = core.isDebug();
    this.log = {
     debug: message => core.debug((0, clean.X5)(message)),
     info: message => core.info((0, clean.X5)(message)),
     warning: message => core.warning((0, clean.X5)(message)),
     error: message => this.error(message, {}),
     group: title => core.startGroup((0, clean.X5)(title)),
     endGroup: () => core.endGroup()
    };
   }
   getInput(name) {
    return this.core.getInput(name, {
     trimWhitespace: false
    });
   }
   inputNames() {
    return Object.entries(this.env).filter(([key, value]) => /^INPUT_/i.test(key) && value !== "").map(([key]) => key.slice("INPUT_".length).toLowerCase());
   }
   setOutput(name, value, options) {
    this.core.setOutput(name, this.outgoing(value, options?.secret ?? false));
   }
   exportVariable(name, value, options) {
    this.core.exportVariable(name, this.outgoing(value, options?.secret ?? false));
   }
   registerMask(literal) {
    if (literal !== "") this.core.setSecret(literal);
   }
   annotate(annotation) {
    const properties = {
     title: (0, clean.X5)(annotation.title),
     ...annotation.file && {
      file: (0, clean.X5)(annotation.file)
     },
     ...annotation.line && {
      startLine: annotation.line
     },
     ...annotation.endLine && {
      endLine: annotation.endLine
     },
     ...annotation.column && {
      startColumn: annotation.column
     },
     ...annotation.endColumn && {
      endColumn: annotation.endColumn
     }
    };
    if (annotation.level === "error") this.error(annotation.message, properties); else if (annotation.level === "warning") this.core.warning((0, 
    clean.X5)(annotation.message), properties); else this.core.notice((0, clean.X5)(annotation.message), properties);
   }
   async writeSummary(markdown) {
    if (!this.env["GITHUB_STEP_SUMMARY"]) return;
    const text = truncate(redactor.O.redact(markdown), summaryLimit);
    try {
     await this.core.summary.addRaw(text, true).write();
    } catch (error) {
     this.log.warning(`the summary could not be written: ${error.message}`);
    }
   }
   print(text) {
    this.core.info((0, clean.X5)(text));
   }
   printRaw(text) {
    process.stdout.write((0, clean.We)(text));
   }
   oidcRequest(audience) {
    return (0, oidc_request.Q)(this.env, audience, this.run);
   }
   reviewTarget() {
    return githubReviewTarget(this.env, this.run, this.getInput("github-token").trim());
   }
   proxyFor(url) {
    return (0, proxy.U)(url);
   }
   saveState(name, value) {
    this.core.saveState(name, value);
   }
   getState(name) {
    return this.core.getState(name);
   }
   fail(message) {
    process.exitCode = 1;
    if (this.errors < annotationLimit) this.error(message, {}); else this.core.info((0, 
    clean.X5)(message));
   }
   outgoing(value, secret) {
    if (!secret) return redactor.O.redact(value);
    for (const line of value.split(/[\r\n]+/)) if (line.trim().length >= 8) this.registerMask(line.trim());
    return value;
   }
   error(message, properties) {
    this.errors++;
    this.core.error((0, clean.X5)(message), properties);
   }
  }
  function truncate(text, limit) {
   const bytes = Buffer.from(text, "utf8");
   if (bytes.length <= limit) return text;
   const end = bytes.lastIndexOf(10, limit);
   return `${bytes.subarray(0, end > 0 ? end : 0).toString("utf8")}\n\n(cut: the summary was longer than the runner accepts)\n`;
  }
 }),
 71542: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88304);
  var _github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48147);
  async function run() {
   const core = await Promise.all([ __webpack_require__.e(143), __webpack_require__.e(7583) ]).then(__webpack_require__.bind(__webpack_require__, 90143));
   const host = new _github_host_js__WEBPACK_IMPORTED_MODULE_1__.u(core);
   const result = await (0, _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__.d)(host, host.getInput("command"));
   if (result.failure !== void 0) host.fail(result.failure);
  }
 }),
 24990: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => githubOidcRequest
  });
  function githubOidcRequest(env, audience, run) {
   const address = env["ACTIONS_ID_TOKEN_REQUEST_URL"];
   const bearer = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
   if (!address || !bearer) return {
    available: false,
    reason: whyNone(run)
   };
   if (!URL.canParse(address)) return {
    available: false,
    reason: "ACTIONS_ID_TOKEN_REQUEST_URL is not a URL."
   };
   const url = new URL(address);
   url.searchParams.set("audience", audience);
   return {
    available: true,
    method: "GET",
    url: url.href,
    headers: {
     authorization: `Bearer ${bearer}`,
     accept: "application/json"
    },
    tokenField: "value"
   };
  }
  function whyNone({pullRequest}) {
   if (pullRequest?.fromFork) return "this run belongs to a pull request from a fork: GitHub never gives such runs an OIDC token, whatever 'permissions' say. Run the job on push, or after review (for instance behind an environment) in place of on pull requests from forks.";
   return "the job has no OIDC token: it lacks the permission 'id-token: write'. Add to the job: permissions: {id-token: write, contents: read}. In a reusable workflow the calling job needs the permission too.";
  }
 }),
 1920: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   o: () => githubRunContext
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  function githubRunContext(env) {
   const repository = env["GITHUB_REPOSITORY"] ?? "";
   const runId = env["GITHUB_RUN_ID"] ?? "";
   const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
   const pullRequest = pullRequestOf(env, repository);
   const commit = env["GITHUB_SHA"] ?? "";
   return {
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    repository,
    runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : "",
    ...repository && commit && {
     source: {
      service: "github",
      url: `${server}/${repository}`,
      commit
     }
    },
    ...pullRequest && {
     pullRequest
    }
   };
  }
  function pullRequestOf(env, repository) {
   const file = env["GITHUB_EVENT_PATH"];
   if (!file) return;
   let event;
   try {
    event = JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, "utf8"));
   } catch {
    return;
   }
   const request = event?.pull_request;
   if (!request?.number) return;
   return {
    number: request.number,
    baseRef: request.base?.ref ?? env["GITHUB_BASE_REF"] ?? "",
    headRef: request.head?.ref ?? env["GITHUB_HEAD_REF"] ?? "",
    ...request.base?.sha && {
     baseSha: request.base.sha
    },
    ...request.head?.sha && {
     headSha: request.head.sha
    },
    fromFork: request.head?.repo?.full_name !== repository
   };
  }
 })
};
