"use strict";

exports.id = 8147;

exports.ids = [ 8147 ];

exports.modules = {
 48147: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => GitHubHost
  });
  var external_node_os_ = __webpack_require__(48161);
  var clean = __webpack_require__(91598);
  var redactor = __webpack_require__(82055);
  var organization_target = __webpack_require__(73483);
  var project = __webpack_require__(40733);
  var proxy = __webpack_require__(21035);
  var oidc_request = __webpack_require__(24990);
  var repository_api = __webpack_require__(16434);
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
   organizationService="github";
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
   organizationTarget(service) {
    if (service === "github") return (0, organization_target.q)(this.env, this.getInput("github-token").trim(), "github-token");
    return {
     available: false,
     reason: "repositories of Azure DevOps are read by a job of Azure Pipelines, whose own token may read them"
    };
   }
   repositoryApi(service) {
    return service === "github" ? (0, repository_api._)(this.env, this.getInput("github-token")) : {
     available: false,
     reason: "a job of GitHub Actions has no token of Azure DevOps: use a github: address, or a URL with a digest"
    };
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
 })
};
