"use strict";

exports.id = 2720;

exports.ids = [ 2720 ];

exports.modules = {
 22720: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => main_run
  });
  var run = __webpack_require__(88304);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var inputs = __webpack_require__(68151);
  var clean = __webpack_require__(91598);
  var redactor = __webpack_require__(82055);
  var organization_target = __webpack_require__(73483);
  var project = __webpack_require__(40733);
  var shared_proxy = __webpack_require__(21035);
  var oidc_request = __webpack_require__(4770);
  var repository_api = __webpack_require__(19846);
  var review_target = __webpack_require__(2109);
  var run_context = __webpack_require__(94772);
  // CONCATENATED MODULE: ./build/azdo-task/azure-pipelines-host.js
  const serviceConnectionInput = "azure-subscription";
  function inputVariables(env) {
   return Object.entries(env).filter(([key, value]) => /^INPUT_/i.test(key) && value !== "").map(([key]) => key.slice("INPUT_".length));
  }
  class AzurePipelinesHost {
   kind="azure-pipelines";
   organizationService="azure-devops";
   workspace;
   tempDir;
   run;
   project;
   debug;
   log;
   taskLib;
   env;
   names;
   summaries=0;
   constructor(taskLib, names, env = process.env) {
    this.taskLib = taskLib;
    this.names = names;
    this.env = env;
    this.workspace = env["BUILD_SOURCESDIRECTORY"] || env["SYSTEM_DEFAULTWORKINGDIRECTORY"] || process.cwd();
    this.tempDir = env["AGENT_TEMPDIRECTORY"] || external_node_os_.tmpdir();
    this.run = (0, run_context.e)(env);
    this.project = (0, project.v8)(env);
    this.debug = env["SYSTEM_DEBUG"]?.toLowerCase() === "true";
    this.log = {
     debug: message => {
      if (this.debug) writeLine(`##vso[task.debug]${escapeData((0, clean.X5)(message))}`);
     },
     info: message => writeLine((0, clean.X5)(message)),
     warning: message => taskLib.warning((0, clean.X5)(message)),
     error: message => taskLib.error((0, clean.X5)(message)),
     group: title => writeLine(`##[group]${(0, clean.X5)(title)}`),
     endGroup: () => writeLine("##[endgroup]")
    };
    taskLib.setStdStream(withoutDebugLines(process.stdout));
   }
   getInput(name) {
    return this.taskLib.getInput((0, inputs.xQ)(name)) ?? "";
   }
   inputNames() {
    const known = new Map(inputs.QL.map(input => [ (0, inputs.xQ)(input.name).toUpperCase(), input.name ]));
    return this.names.map(name => known.get(name.toUpperCase()) ?? name.toLowerCase());
   }
   setOutput(name, value, options) {
    const variable = options?.verbatim ? name : (0, inputs.xQ)(name);
    this.taskLib.setVariable(variable, outgoing(value, options), options?.secret ?? false, true);
   }
   exportVariable(name, value, options) {
    this.taskLib.setVariable(name, outgoing(value, options), options?.secret ?? false, false);
   }
   registerMask(literal) {
    for (const line of literal.split(/[\r\n]+/)) if (line !== "") this.taskLib.setSecret(line);
   }
   annotate(annotation) {
    if (annotation.level === "note") {
     const place = annotation.file ? `${annotation.file}:${annotation.line ?? 1}: ` : "";
     this.log.info(`${place}${annotation.message} (${annotation.title})`);
     return;
    }
    const {IssueType} = this.taskLib;
    this.taskLib.logIssue(annotation.level === "error" ? IssueType.Error : IssueType.Warning, (0, 
    clean.X5)(annotation.message), annotation.file && (0, clean.X5)(annotation.file), annotation.line, annotation.column, (0, 
    clean.X5)(annotation.title));
   }
   async writeSummary(markdown) {
    const folder = external_node_fs_.mkdtempSync(external_node_path_.join(this.tempDir, "mcp-gatehouse-"));
    const name = `MCP gatehouse${this.summaries++ > 0 ? ` ${this.summaries}` : ""}.md`;
    const file = external_node_path_.join(folder, name);
    external_node_fs_.writeFileSync(file, redactor.O.redact(markdown));
    this.taskLib.uploadSummary(file);
   }
   print(text) {
    writeLine((0, clean.X5)(text));
   }
   printRaw(text) {
    process.stdout.write((0, clean.We)(text));
   }
   oidcRequest(_audience) {
    const connection = this.getInput(serviceConnectionInput);
    if (!connection) return {
     available: false,
     reason: `no service connection was named. Set '${(0, inputs.xQ)(serviceConnectionInput)}' to an Azure Resource Manager service connection with workload identity federation.`
    };
    const lib = this.taskLib;
    const scheme = lib.getEndpointAuthorizationScheme(connection, true) ?? "";
    if (scheme.toLowerCase() !== "workloadidentityfederation") return {
     available: false,
     reason: `the service connection uses '${scheme || "nothing"}' and not workload identity federation. Convert it in the project settings: it then needs no stored secret.`
    };
    const systemToken = lib.getEndpointAuthorizationParameter("SystemVssConnection", "AccessToken", true);
    const request = (0, oidc_request.u)(this.env["SYSTEM_OIDCREQUESTURI"], systemToken, connection);
    if (!request.available) return request;
    const tenantId = lib.getEndpointAuthorizationParameter(connection, "tenantid", true);
    const clientId = lib.getEndpointAuthorizationParameter(connection, "serviceprincipalid", true);
    return {
     ...request,
     ...tenantId && {
      tenantId
     },
     ...clientId && {
      clientId
     }
    };
   }
   reviewTarget() {
    return (0, review_target.X)(this.env, this.run, {
     job: this.taskLib.getEndpointAuthorizationParameter("SystemVssConnection", "AccessToken", true),
     github: this.getInput("github-token").trim()
    });
   }
   organizationTarget(service) {
    if (service === "github") return (0, organization_target.q)(this.env, this.getInput("github-token").trim(), "githubToken");
    return (0, organization_target.e)(this.env, this.jobToken());
   }
   repositoryApi(service) {
    if (service === "github") return (0, repository_api.x)(this.env, this.getInput("github-token"));
    return (0, repository_api.I)(this.env, this.jobToken());
   }
   jobToken() {
    return this.taskLib.getEndpointAuthorizationParameter("SystemVssConnection", "AccessToken", true);
   }
   proxyFor(url) {
    if ((0, shared_proxy.B)(new URL(url).hostname)) return;
    const agent = this.taskLib.getHttpProxyConfiguration();
    if (!agent) return (0, shared_proxy.U)(url);
    const proxy = this.taskLib.getHttpProxyConfiguration(url);
    if (!proxy) return;
    const address = new URL(proxy.proxyUrl);
    if (proxy.proxyUsername) address.username = proxy.proxyUsername;
    if (proxy.proxyPassword) address.password = proxy.proxyPassword;
    return address.href;
   }
   saveState(name, value) {
    this.taskLib.setTaskVariable(name, value);
   }
   getState(name) {
    return this.taskLib.getTaskVariable(name) ?? "";
   }
   fail(message) {
    this.taskLib.setResult(this.taskLib.TaskResult.Failed, (0, clean.X5)(message));
   }
   succeed() {
    this.taskLib.setResult(this.taskLib.TaskResult.Succeeded, "");
   }
  }
  function outgoing(value, options) {
   return options?.secret ? value : redactor.O.redact(value);
  }
  function writeLine(text) {
   process.stdout.write(text + external_node_os_.EOL);
  }
  function escapeData(text) {
   return text.replace(/%/g, "%AZP25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function withoutDebugLines(stream) {
   return {
    write: text => isDebugLine(text) || stream.write(text)
   };
  }
  function isDebugLine(text) {
   return typeof text === "string" && text.startsWith("##vso[task.debug]");
  }
  async function loadTaskLib() {
   const {stdout} = process;
   const write = stdout.write;
   stdout.write = (...args) => isDebugLine(args[0]) || write.apply(stdout, args);
   try {
    return (await __webpack_require__.e(358).then(__webpack_require__.t.bind(__webpack_require__, 70358, 19))).default;
   } finally {
    stdout.write = write;
   }
  }
  // CONCATENATED MODULE: ./build/azdo-task/main.js
  async function main_run() {
   const names = inputVariables(process.env);
   const host = new AzurePipelinesHost(await loadTaskLib(), names);
   const result = await (0, run.d)(host, host.getInput("command"));
   if (result.failure !== void 0) host.fail(result.failure); else host.succeed();
  }
 })
};
