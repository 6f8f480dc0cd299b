export const id = 6517;

export const ids = [ 6517 ];

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
 6517: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var _shared_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46972);
  var _github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48147);
  async function run() {
   const core = await Promise.all([ __webpack_require__.e(143), __webpack_require__.e(7583) ]).then(__webpack_require__.bind(__webpack_require__, 90143));
   await (0, _shared_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.nY)(new _github_host_js__WEBPACK_IMPORTED_MODULE_1__.u(core));
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
 }),
 46972: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   CC: () => blankAfterJob,
   kL: () => removeAfterJob,
   nY: () => cleanUp
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  const state = "cleanup";
  const nothing = {
   files: [],
   variables: []
  };
  const noted = new WeakMap;
  function removeAfterJob(host, file) {
   const {files, variables} = noted.get(host) ?? nothing;
   note(host, {
    files: [ ...files, file ],
    variables
   });
  }
  function blankAfterJob(host, name) {
   const {files, variables} = noted.get(host) ?? nothing;
   note(host, {
    files,
    variables: [ ...variables, name ]
   });
  }
  function note(host, leftovers) {
   noted.set(host, leftovers);
   host.saveState(state, JSON.stringify(leftovers));
  }
  async function cleanUp(host) {
   const text = host.getState(state);
   const {files, variables} = text === "" ? nothing : JSON.parse(text);
   for (const file of files) try {
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(file, {
     force: true,
     recursive: true
    });
    host.log.info(`removed ${file}`);
   } catch (error) {
    host.log.warning(`cannot remove ${file}: ${error.message}`);
   }
   for (const name of variables) {
    host.exportVariable(name, "");
    host.log.info(`blanked the environment variable ${name}`);
   }
  }
 }),
 52005: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => CommandError,
   e: () => UsageError
  });
  class UsageError extends Error {
   name="UsageError";
  }
  class CommandError extends Error {
   name="CommandError";
   exitCode;
   constructor(message, exitCode = 1, options) {
    super(message, options);
    this.exitCode = exitCode;
   }
  }
 }),
 40733: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   DB: () => projectPage,
   v8: () => projectOf
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67416);
  const projectUrl = "https://github.com/mcp-gatehouse/mcp-gatehouse";
  const variable = "MCP_GATEHOUSE_PROJECT_URL";
  function projectOf(env) {
   const named = env[variable]?.trim().replace(/\/$/, "") ?? "";
   return {
    url: /^https:\/\/[^\s"'<>()]+$/.test(named) ? named : projectUrl,
    ref: `v${_version_js__WEBPACK_IMPORTED_MODULE_0__.r}`
   };
  }
  function projectPage({url, ref}, file) {
   return `${url}/blob/${encodeURIComponent(ref)}/${file}`;
  }
 }),
 21035: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => environmentProxy,
   B: () => isLoopback
  });
  // CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
  function getProxyUrl(reqUrl) {
   const usingSsl = reqUrl.protocol === "https:";
   if (checkBypass(reqUrl)) return;
   const proxyVar = (() => {
    if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
   })();
   if (proxyVar) try {
    return new DecodedURL(proxyVar);
   } catch (_a) {
    if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
   } else return;
  }
  function checkBypass(reqUrl) {
   if (!reqUrl.hostname) return false;
   const reqHost = reqUrl.hostname;
   if (isLoopbackAddress(reqHost)) return true;
   const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
   if (!noProxy) return false;
   let reqPort;
   if (reqUrl.port) reqPort = Number(reqUrl.port); else if (reqUrl.protocol === "http:") reqPort = 80; else if (reqUrl.protocol === "https:") reqPort = 443;
   const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
   if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
   for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
   return false;
  }
  function isLoopbackAddress(host) {
   const hostLower = host.toLowerCase();
   return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
  }
  class DecodedURL extends URL {
   constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
   }
   get username() {
    return this._decodedUsername;
   }
   get password() {
    return this._decodedPassword;
   }
  }
  var errors = __webpack_require__(52005);
  // CONCATENATED MODULE: ./build/shared/proxy.js
  function environmentProxy(url) {
   const proxy = getProxyUrl(new URL(url));
   if (!proxy) return;
   if (/^https?:$/.test(proxy.protocol)) return proxy.href;
   const address = `http://${proxy.href}`;
   if (URL.canParse(address)) return new URL(address).href;
   throw new errors.e("HTTPS_PROXY or HTTP_PROXY in the environment is not an http(s) URL");
  }
  function isLoopback(hostname) {
   const address = hostname.replace(/^\[|\]$/g, "");
   if (/^127(?:\.\d{1,3}){3}$/.test(address)) return true;
   return address === "::1" || address === "localhost" || address.endsWith(".localhost");
  }
 }),
 67416: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => toolName,
   r: () => version
  });
  const version = "1.0.0";
  const toolName = "mcp-gatehouse";
 })
};
