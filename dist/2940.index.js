"use strict";

exports.id = 2940;

exports.ids = [ 2940 ];

exports.modules = {
 57384: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   lint: () => lint_lint
  });
  var external_node_path_ = __webpack_require__(76760);
  var judging_config = __webpack_require__(71741);
  var errors = __webpack_require__(52005);
  var shared_inputs = __webpack_require__(68151);
  var lint_finding = __webpack_require__(58489);
  var lint = __webpack_require__(15367);
  var reports_counts = __webpack_require__(14350);
  var reports_plan = __webpack_require__(91485);
  var rules = __webpack_require__(18872);
  var baseline_file = __webpack_require__(22296);
  var annotations = __webpack_require__(53938);
  var write = __webpack_require__(78427);
  // CONCATENATED MODULE: ./build/shared/commands/lint-report.js
  const summaryLimit = 100;
  async function report(host, plan, result, context) {
   for (const {format, file} of plan) {
    if (file === void 0) continue;
    (0, write.u)(host, "output-file", file, await render(format, result, context));
   }
   for (const {format, file} of plan) if (file === void 0) await print(host, format, result, context);
   if (host.kind === "terminal") return;
   const links = await context.links();
   const remark = (0, annotations.f)(host, result.findings, links);
   if (remark) host.log.info(remark);
   const {renderMarkdown} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(8663), __webpack_require__.e(5516), __webpack_require__.e(8544), __webpack_require__.e(6739) ]).then(__webpack_require__.bind(__webpack_require__, 86739));
   await host.writeSummary(renderMarkdown(result, {
    limit: summaryLimit,
    links,
    ...remark !== void 0 && {
     remark
    }
   }));
  }
  async function print(host, format, result, context) {
   if (format !== "text") {
    const text = await render(format, result, context);
    if (format === "markdown" || format === "junit") host.print(text.trimEnd()); else host.printRaw(text);
   } else if (context.diff !== void 0) {
    if (context.diff !== "") host.print(context.diff.trimEnd());
   } else if (context.showsInventory) {
    const {renderInventory} = await __webpack_require__.e(5516).then(__webpack_require__.bind(__webpack_require__, 55516));
    host.print(renderInventory(result.inventory).trimEnd());
    if (result.findings.length > 0) {
     const counts = (0, reports_counts.wv)((0, reports_counts.Ot)(result.findings));
     host.log.info(`lint also has ${counts}: run it without inventory to see them`);
    }
   } else if (host.kind === "terminal") host.print((await renderForPrint(host, result, context)).trimEnd()); else if (!context.isEmpty) await printFolded(host, result);
  }
  async function printFolded(host, result) {
   const {renderText, totalOf} = await Promise.all([ __webpack_require__.e(3574), __webpack_require__.e(4548) ]).then(__webpack_require__.bind(__webpack_require__, 84548));
   if (result.findings.length === 0 && result.unreadable.length === 0) {
    host.print(totalOf(result));
    return;
   }
   host.log.group(totalOf(result));
   host.print(renderText(result).trimEnd());
   host.log.endGroup();
   const counts = new Map;
   for (const {ruleId} of result.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
   const rows = [ ...counts ].sort(([, a], [, b]) => b - a);
   if (rows.length > 1) {
    const shown = rows.slice(0, 10).map(([id, count]) => `${id} ${count}`);
    const more = rows.length > 10 ? `, and ${(0, reports_counts.LS)(rows.length - 10, "more rule")}` : "";
    host.print(`By rule: ${shown.join(", ")}${more}`);
   }
  }
  async function render(format, result, {rules, failOn, links, listsSilenced}) {
   switch (format) {
   case "text":
    return (await Promise.all([ __webpack_require__.e(3574), __webpack_require__.e(4548) ]).then(__webpack_require__.bind(__webpack_require__, 84548))).renderText(result);

   case "json":
    return (await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(4e3) ]).then(__webpack_require__.bind(__webpack_require__, 14e3))).renderJson(result, await links());

   case "sarif":
    {
     const {silenced = [], ...rest} = result;
     return sarif({
      ...rest,
      silenced: listsSilenced ? silenced : []
     }, rules, await links());
    }

   case "markdown":
    return (await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(8663), __webpack_require__.e(5516), __webpack_require__.e(8544), __webpack_require__.e(6739) ]).then(__webpack_require__.bind(__webpack_require__, 86739))).renderMarkdown(result, {
     links: await links()
    });

   case "junit":
    return (await __webpack_require__.e(4036).then(__webpack_require__.bind(__webpack_require__, 64036))).renderJunit(result, failOn);
   }
  }
  async function sarif(result, rules, links) {
   const [{renderSarif}, {catalog}] = await Promise.all([ Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(1874), __webpack_require__.e(7509) ]).then(__webpack_require__.bind(__webpack_require__, 67509)), Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(1061), __webpack_require__.e(7370), __webpack_require__.e(5424), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(9547), __webpack_require__.e(929), __webpack_require__.e(7527), __webpack_require__.e(7328), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(8369), __webpack_require__.e(5479), __webpack_require__.e(1176), __webpack_require__.e(6858), __webpack_require__.e(5135), __webpack_require__.e(5965), __webpack_require__.e(877), __webpack_require__.e(4327), __webpack_require__.e(7357), __webpack_require__.e(2733), __webpack_require__.e(4942), __webpack_require__.e(1244), __webpack_require__.e(9148), __webpack_require__.e(5304), __webpack_require__.e(244), __webpack_require__.e(7594), __webpack_require__.e(8646), __webpack_require__.e(1733), __webpack_require__.e(8659), __webpack_require__.e(9471), __webpack_require__.e(1834), __webpack_require__.e(8789), __webpack_require__.e(126), __webpack_require__.e(1179), __webpack_require__.e(6308), __webpack_require__.e(5308), __webpack_require__.e(3075), __webpack_require__.e(719), __webpack_require__.e(281), __webpack_require__.e(9486), __webpack_require__.e(4687), __webpack_require__.e(7895), __webpack_require__.e(6793) ]).then(__webpack_require__.bind(__webpack_require__, 49514)) ]);
   return renderSarif(result, catalog.filter(({id}) => rules.has(id)), links);
  }
  async function renderForPrint(host, result, {root, links}) {
   const {renderTerminalText, renderText} = await Promise.all([ __webpack_require__.e(3574), __webpack_require__.e(4548) ]).then(__webpack_require__.bind(__webpack_require__, 84548));
   if (!host.terminal) return renderText(result);
   const {sourceReader} = await __webpack_require__.e(87).then(__webpack_require__.bind(__webpack_require__, 90087));
   return renderTerminalText(result, {
    color: host.terminal.color,
    source: sourceReader(root),
    ...host.terminal.links && {
     links: await links()
    }
   });
  }
  var linted_paths = __webpack_require__(2214);
  var commands_progress = __webpack_require__(54320);
  // CONCATENATED MODULE: ./build/shared/commands/lint.js
  const lint_lint = async (host, inputs) => {
   const plan = (0, reports_plan.LT)(inputs.isDefault("format") ? [] : inputs.list("format"), inputs.list("output-file"));
   const selected = selectRules(inputs.list("rules"));
   const standardInput = await readStandardInput(host, inputs);
   const {root, paths} = standardInput ? {
    root: host.workspace,
    paths: [ external_node_path_.resolve(host.workspace, standardInput.file) ]
   } : (0, linted_paths.f)(host.workspace, inputs.list("paths"));
   const judging = await (0, judging_config.fx)({
    host,
    inputs,
    root
   });
   const {config} = judging;
   const failOn = config.failOn ?? inputs.choice("fail-on");
   const rules = withRequired(host, selected, config);
   const userFiles = inputs.boolean("user-config") ? await readUserFiles(host) : void 0;
   const progress = new commands_progress.k(host);
   const run = async texts => {
    const result = await (0, lint.u)({
     root,
     paths,
     config,
     ruleIds: rules,
     ...texts && {
      texts
     },
     ...standardInput && {
      only: new Map([ [ standardInput.file, standardInput.text ] ])
     },
     ...userFiles && {
      userFiles
     },
     ...host.debug && {
      trace: line => host.log.debug(line)
     },
     onProgress: (done, total) => progress.show(done, total)
    });
    progress.clear();
    return result;
   };
   const {judgedBy} = judging;
   const scope = {
    host,
    inputs,
    root,
    paths,
    config,
    rules,
    ...judgedBy && {
     judgedBy
    }
   };
   const {result: judged, diff, remarks} = adopts(scope) ? await (await Promise.all([ __webpack_require__.e(5424), __webpack_require__.e(6981), __webpack_require__.e(8546), __webpack_require__.e(4611), __webpack_require__.e(5716) ]).then(__webpack_require__.bind(__webpack_require__, 55716))).lintForAdoption(scope, run) : {
    result: await run(),
    diff: void 0,
    remarks: []
   };
   const result = await withPolicyRemarks(scope, judged, judging, remarks);
   const isEmpty = result.files === 0 && result.unreadable.length === 0;
   if (isEmpty) await sayEmpty(host, paths);
   const links = async () => (await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(374) ]).then(__webpack_require__.bind(__webpack_require__, 87993))).linksOf(host, root);
   await report(host, plan, result, {
    root,
    rules,
    failOn,
    links,
    isEmpty,
    showsInventory: inputs.boolean("inventory"),
    listsSilenced: inputs.boolean("include-suppressed"),
    ...diff !== void 0 && {
     diff
    }
   });
   if (inputs.boolean("comment")) {
    const {commentOnPullRequest} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(8663), __webpack_require__.e(5516), __webpack_require__.e(8544), __webpack_require__.e(199), __webpack_require__.e(6739), __webpack_require__.e(6302) ]).then(__webpack_require__.bind(__webpack_require__, 26302));
    const names = [ "paths", "config", "rules" ];
    const scope = names.map(name => inputs.text(name)).join("\n");
    await commentOnPullRequest(host, result, await links(), scope);
   }
   setOutputs(host, result, failOn);
   if (isEmpty && inputs.boolean("fail-on-empty")) return {
    exitCode: 2,
    failure: `there was nothing to lint (${(0, shared_inputs.NB)(host, "fail-on-empty")})`
   };
   if (inputs.boolean("inventory") && inputs.isDefault("fail-on")) return {
    exitCode: 0
   };
   return verdict(host, result, failOn);
  };
  function withRequired(host, selected, {limits}) {
   const missing = [ ...limits?.required ?? [] ].filter(id => !selected.has(id));
   if (missing.length === 0) return selected;
   host.log.warning(`policy: ${missing.join(", ")} ${missing.length === 1 ? "runs" : "run"} although ${(0, 
   shared_inputs.NB)(host, "rules")} leaves ${missing.length === 1 ? "it" : "them"} out: the policy ${limits.policy} says so`);
   return new Set(rules.ruleIds.filter(id => selected.has(id) || missing.includes(id)));
  }
  async function withPolicyRemarks(scope, result, judging, remarks) {
   const {host, config, rules} = scope;
   const reviews = rules.has("self-exempting-change") && isOfChange(scope, judging);
   if (judging.refusals.length + remarks.length === 0 && !reviews) return result;
   const {policyRemarks} = await __webpack_require__.e(9574).then(__webpack_require__.bind(__webpack_require__, 9574));
   const {withRemarks} = await __webpack_require__.e(8546).then(__webpack_require__.bind(__webpack_require__, 98546));
   const change = reviews ? await (await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(3243), __webpack_require__.e(7471), __webpack_require__.e(7964), __webpack_require__.e(488), __webpack_require__.e(7704), __webpack_require__.e(6981), __webpack_require__.e(4311), __webpack_require__.e(8546), __webpack_require__.e(4611), __webpack_require__.e(199), __webpack_require__.e(4274), __webpack_require__.e(743), __webpack_require__.e(7340) ]).then(__webpack_require__.bind(__webpack_require__, 7340))).reviewChange(scope, judging, result) : {
    remarks: []
   };
   const all = [ ...policyRemarks(judging.refusals, message => host.log.warning(message)), ...remarks, ...change.remarks ];
   const severities = change.severity === void 0 ? config.rules : {
    ...config.rules,
    "self-exempting-change": change.severity
   };
   return withRemarks(result, all, {
    ...config,
    rules: severities
   }, rules);
  }
  function isOfChange({host, inputs}, {judgedBy}) {
   const compares = inputs.boolean("changed-only") || inputs.boolean("changed-lines");
   return host.run.pullRequest !== void 0 || compares || judgedBy !== void 0;
  }
  async function sayEmpty(host, paths) {
   const {default: fs} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
   const entries = await fs.readdir(host.workspace).catch(() => []);
   if (host.kind !== "terminal" && entries.length === 0) {
    const cause = host.kind === "github" ? "is actions/checkout before this step?" : "does the job have 'checkout: none'?";
    throw new errors.e(`the workspace is empty, so there is nothing to lint: ${cause}`);
   }
   const shown = paths.map(item => external_node_path_.relative(host.workspace, item) || ".");
   const text = `there was nothing to lint in ${shown.slice(0, 3).join(", ")}${shown.length > 3 ? ", …" : ""}: no workflow, pipeline, MCP configuration, script or infrastructure is there, or the configuration or .gitignore leaves them out`;
   if (host.kind === "terminal") host.log.info(text); else host.log.warning(text);
  }
  async function readStandardInput(host, inputs) {
   const isAsked = inputs.list("paths").includes("-");
   const name = host.kind === "terminal" ? inputs.text("stdin-filename") : "";
   if (!isAsked && name === "") return;
   if (!isAsked || name === "" || inputs.list("paths").length > 1) throw new errors.e("standard input is linted as 'lint - --stdin-filename <path>': the path alone, and the name that decides how it is read");
   for (const input of [ "fix", "changed-only", "changed-lines", "write-baseline" ]) if (inputs.boolean(input)) throw new errors.e(`${(0, 
   shared_inputs.NB)(host, input)} needs files: standard input is none`);
   const file = external_node_path_.relative(host.workspace, external_node_path_.resolve(host.workspace, name));
   if (file === "" || file.startsWith("..") || external_node_path_.isAbsolute(file)) throw new errors.e(`--stdin-filename '${name}' must lie inside of the working directory`);
   const {readStandardInputText} = await __webpack_require__.e(9790).then(__webpack_require__.bind(__webpack_require__, 39790));
   return {
    file: file.split(external_node_path_.sep).join("/"),
    text: await readStandardInputText()
   };
  }
  async function readUserFiles(host) {
   const {default: os} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 48161, 19));
   const {userConfigFiles} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 18175));
   const home = os.homedir();
   const files = userConfigFiles({
    home,
    platform: process.platform,
    environment: process.env
   });
   host.log.info(`user-config: ${(0, reports_counts.LS)(files.length, "configuration")} of this machine's user`);
   return {
    files,
    home
   };
  }
  function adopts({inputs, config, root, judgedBy}) {
   const switches = [ "changed-only", "changed-lines", "write-baseline", "fix", "fix-dry-run" ];
   return inputs.text("baseline") !== "" || inputs.text("base-ref") !== "" || config.baseline !== void 0 || judgedBy !== void 0 || (0, 
   baseline_file.j8)(root) || switches.some(name => inputs.boolean(name));
  }
  function selectRules(items) {
   const chosen = new Set;
   const left = new Set;
   for (const item of items) {
    const id = item.replace(/^-/, "");
    if (!rules.ruleIds.includes(id)) {
     const near = (0, shared_inputs.pA)(id, rules.ruleIds);
     throw new errors.e(`there is no rule '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : ` ('mcp-gatehouse rules' lists them)`}`);
    }
    if (item.startsWith("-")) left.add(id); else chosen.add(id);
   }
   return new Set(rules.ruleIds.filter(id => (chosen.size === 0 || chosen.has(id)) && !left.has(id)));
  }
  function setOutputs(host, result, failOn) {
   const counts = (0, reports_counts.Ot)(result.findings);
   host.setOutput("findings", String(failing(result, failOn)));
   host.setOutput("errors", String(counts.error));
   host.setOutput("warnings", String(counts.warning));
   host.setOutput("notes", String(counts.note));
  }
  function verdict(host, result, failOn) {
   const count = failing(result, failOn);
   if (count === 0) return {
    exitCode: 0
   };
   return {
    exitCode: 1,
    failure: `lint found ${(0, reports_counts.LS)(count, "problem")} of severity ${failOn}${failOn === "error" ? "" : " or above"} (${(0, 
    shared_inputs.NB)(host, "fail-on")}: ${failOn})`
   };
  }
  function failing(result, failOn) {
   if (failOn === "never") return 0;
   return result.findings.filter(finding => (0, lint_finding.jZ)(finding.severity, failOn)).length;
  }
 }),
 2214: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   f: () => lintedPaths
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var discover = __webpack_require__(69257);
  // CONCATENATED MODULE: ./build/shared/lint/engine/root.js
  function rootOf(workspace, paths, isFolder) {
   const absolute = paths.map(item => external_node_path_.resolve(workspace, item));
   const outside = absolute.filter(item => (0, discover.V8)(workspace, item).startsWith("..") || external_node_path_.isAbsolute((0, 
   discover.V8)(workspace, item)));
   if (outside.length === 0) return workspace;
   if (absolute.length === 1) return isFolder(absolute[0]) ? absolute[0] : external_node_path_.dirname(absolute[0]);
   return commonFolder(absolute);
  }
  function commonFolder(paths) {
   let common = external_node_path_.dirname(paths[0]);
   for (const item of paths) while ((0, discover.V8)(common, item).startsWith("..") && external_node_path_.dirname(common) !== common) common = external_node_path_.dirname(common);
   return common;
  }
  // CONCATENATED MODULE: ./build/shared/commands/linted-paths.js
  function lintedPaths(workspace, items) {
   const paths = items.map(item => external_node_path_.resolve(workspace, item));
   return {
    root: rootOf(workspace, paths, isFolder),
    paths
   };
  }
  function isFolder(file) {
   return external_node_fs_.statSync(file, {
    throwIfNoEntry: false
   })?.isDirectory() ?? false;
  }
 }),
 54320: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   k: () => Progress
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
  const patience = 500;
  class Progress {
   host;
   last=Date.now();
   shown=false;
   constructor(host) {
    this.host = host;
   }
   show(done, total) {
    const now = Date.now();
    if (now - this.last < patience) return;
    this.last = now;
    this.shown = true;
    this.host.showStatus?.(`linted ${done} of ${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(total, "file")}`);
   }
   clear() {
    if (this.shown) this.host.showStatus?.("");
   }
  }
 }),
 64050: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   s: () => sha256
  });
  var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
  let crypto;
  function sha256(text) {
   crypto ??= (0, node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href)("node:crypto");
   return crypto.createHash("sha256").update(text).digest("hex");
  }
 }),
 91221: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   E: () => remoteBridge,
   M: () => startedByBridge
  });
  var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69009);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48338);
  const proxyOptions = {
   values: `--port --host --sse-port --sse-host --allow-origin --named-server-config --cwd --api-key\n    --config --log-level --name --path-prefix`.split(/\s+/)
  };
  const bridges = [ {
   target: /^supergateway$/,
   options: {
    values: name => name !== "--stateful" && name !== "--cors"
   },
   command: "--stdio"
  }, {
   target: /^(?:mcp-proxy|mcpo)$/,
   options: proxyOptions
  }, {
   target: /^@smithery\/cli$/,
   options: {
    values: [ "--client", "--config", "--key", "--profile", "-c", "-k" ]
   },
   subcommand: "run"
  } ];
  function startedByBridge(launch) {
   const bridge = bridges.find(({target}) => target.test(launch.target ?? ""));
   if (!bridge) return [];
   let behind = bridge.subcommand === void 0;
   for (const found of (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.T)(launch.args, bridge.options)) {
    if (found.kind === "end") continue;
    if (found.kind === "option") {
     if (bridge.command !== void 0 && found.name === bridge.command && found.value) return (0, 
     _words_js__WEBPACK_IMPORTED_MODULE_1__.y)(found.value);
     continue;
    }
    if (!behind) behind = found.word.text === bridge.subcommand; else if (bridge.command !== void 0 || /^\w+:\/\//.test(found.word.text)) return []; else return launch.args.slice(found.index);
   }
   return [];
  }
  const remoteBridge = /^(?:mcp-remote|supergateway|mcp-proxy|@pyroprompts\/mcp-stdio-to-streamable-http-adapter|mcp-remote-client)$/;
 }),
 43227: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   dT: () => imageOf,
   tD: () => containerLaunch,
   zG: () => containerRunners
  });
  var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69009);
  const containerRunners = new Set([ "docker", "podman", "nerdctl", "finch" ]);
  const switches = new Set(`-d -i -t -P -q --help --rm --init --privileged --interactive --tty --detach --read-only\n  --no-healthcheck --oom-kill-disable --publish-all --quiet --sig-proxy --disable-content-trust\n  --no-hosts --replace --rootfs --tls-verify`.split(/\s+/));
  const runOptions = {
   values: name => !switches.has(name),
   short: "letters"
  };
  const globalOptions = {
   values: [ "-c", "--context", "-H", "--host", "-l", "--log-level", "--config", "--connection", "--url" ],
   short: "letters"
  };
  function containerLaunch(runner, args) {
   const mounts = [];
   const env = [];
   const runnerFlags = [];
   const subcommand = (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.f)(args, globalOptions, ({text}) => text !== "container");
   const name = subcommand?.word.text;
   if (!subcommand || name !== "run" && name !== "create") return {
    runner,
    target: name ?? runner,
    ecosystem: "local",
    args: args.slice((subcommand?.index ?? args.length) + 1),
    mounts,
    runnerFlags,
    env,
    wrappers: []
   };
   const words = args.slice(subcommand.index + 1);
   let image;
   for (const option of (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.T)(words, runOptions)) {
    if (option.kind === "operand") {
     image = option;
     break;
    }
    if (option.kind === "end") continue;
    const {value} = option;
    switch (option.name) {
    case "-v":
    case "--volume":
     if (value) mounts.push(volumeMount(value));
     break;

    case "--mount":
     {
      const mount = value && longMount(value);
      if (mount) mounts.push(mount);
      break;
     }

    case "-e":
    case "--env":
     {
      const at = value?.text.indexOf("=") ?? -1;
      if (value && at > 0) env.push({
       name: value.slice(0, at),
       value: value.slice(at + 1)
      }); else if (value) runnerFlags.push(value);
      break;
     }

    default:
     if (runnerFlags.at(-1) !== option.word) runnerFlags.push(option.word);
     if (value && !option.joined) runnerFlags.push(value);
    }
   }
   const {name: target, version} = imageOf(image?.word.text ?? "");
   return {
    runner,
    ...image && {
     target,
     targetText: image.word
    },
    ecosystem: "oci",
    ...version !== void 0 && {
     version
    },
    args: image ? words.slice(image.index + 1) : [],
    mounts,
    runnerFlags,
    env,
    wrappers: []
   };
  }
  function imageOf(text) {
   const digest = text.indexOf("@");
   if (digest > 0) {
    const {name} = imageOf(text.slice(0, digest));
    return {
     name,
     version: text.slice(digest + 1)
    };
   }
   const tag = text.lastIndexOf(":");
   if (tag > text.lastIndexOf("/")) return {
    name: text.slice(0, tag),
    version: text.slice(tag + 1)
   };
   return {
    name: text
   };
  }
  function volumeMount(value) {
   const text = value.text;
   const separators = [];
   let depth = 0;
   for (let i = 0; i < text.length; i++) if (text[i] === "{") depth++; else if (text[i] === "}") depth = Math.max(0, depth - 1); else if (text[i] === ":" && depth === 0) {
    const start = (separators.at(-1) ?? -1) + 1;
    const drive = i - start === 1 && /[a-zA-Z]/.test(text[start]) && /[\\/]/.test(text[i + 1] ?? "");
    if (!drive) separators.push(i);
   }
   const [first, second] = separators;
   if (first === void 0) return {
    source: value,
    readOnly: false
   };
   const options = second === void 0 ? "" : text.slice(second + 1);
   return {
    source: value.slice(0, first),
    target: value.slice(first + 1, second),
    readOnly: options.split(",").includes("ro")
   };
  }
  function longMount(value) {
   let source;
   let target;
   let type = "volume";
   let readOnly = false;
   let position = 0;
   for (const field of value.text.split(",")) {
    const at = field.indexOf("=");
    const key = at < 0 ? field : field.slice(0, at);
    const text = value.slice(position + at + 1, position + field.length);
    if (key === "type") type = text.text; else if (key === "src" || key === "source") source = text; else if (key === "dst" || key === "target" || key === "destination") target = text; else if (key === "readonly" || key === "ro") readOnly = at < 0 || text.text === "true";
    position += field.length + 1;
   }
   if (!source || type === "tmpfs") return;
   return {
    source,
    ...target && {
     target
    },
    readOnly
   };
  }
 }),
 23999: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   v4: () => launchOf,
   Z$: () => launchesOf,
   kX: () => programName
  });
  var bridges = __webpack_require__(91221);
  var containers = __webpack_require__(43227);
  var options = __webpack_require__(69009);
  // CONCATENATED MODULE: ./build/shared/lint/command-line/packages.js
  const npmValues = [ "--registry", "--node-options", "--prefix", "--userconfig", "--cache", "-w", "--workspace", "--loglevel" ];
  const uvValues = [ "--with", "--with-editable", "--with-requirements", "--python", "-p", "--directory", "--project", "--index-url", "--index", "--default-index", "--extra-index-url", "-i", "--find-links", "-f", "--env-file", "--extra", "--group", "--cache-dir", "--refresh-package", "--constraints", "-c", "--overrides", "--resolution", "--prerelease", "--exclude-newer", "--color", "--config-file" ];
  const npx = {
   subcommands: [],
   sources: [ "-p", "--package" ],
   values: npmValues,
   scripts: [ "-c", "--call" ],
   ecosystem: "npm"
  };
  const node = {
   subcommands: [],
   sources: [],
   values: [ "-r", "--require", "--import", "--loader", "--experimental-loader", "-C", "--conditions", "--env-file", "--max-old-space-size", "--title" ],
   ecosystem: "local"
  };
  const python = {
   subcommands: [],
   sources: [],
   values: [ "-W", "-X" ],
   modules: true,
   ecosystem: "local"
  };
  const runners = {
   npx,
   pnpx: npx,
   npm: {
    ...npx,
    subcommands: [ "exec", "x", "run", "run-script" ],
    fetching: {
     exec: "npm",
     x: "npm"
    }
   },
   pnpm: {
    ...npx,
    subcommands: [ "dlx", "exec", "run" ],
    fetching: {
     dlx: "npm"
    },
    values: [ ...npmValues, "--filter", "-F", "-C", "--dir" ]
   },
   yarn: {
    ...npx,
    subcommands: [ "dlx", "exec", "run" ],
    fetching: {
     dlx: "npm"
    },
    values: [ ...npmValues, "--cwd" ]
   },
   bunx: npx,
   bun: {
    ...npx,
    subcommands: [ "x", "run" ],
    fetching: {
     x: "npm"
    },
    values: [ ...npmValues, "--cwd" ]
   },
   uvx: {
    subcommands: [],
    sources: [ "--from" ],
    values: uvValues,
    ecosystem: "pypi"
   },
   uv: {
    subcommands: [ "tool", "run" ],
    fetching: {
     tool: "pypi"
    },
    sources: [ "--from" ],
    values: uvValues,
    modules: true,
    ecosystem: "local"
   },
   pipx: {
    subcommands: [ "run" ],
    sources: [ "--spec" ],
    values: [ "--python", "--index-url", "--pip-args", "--suffix" ],
    ecosystem: "pypi"
   },
   dnx: {
    subcommands: [],
    sources: [],
    values: [ "--source", "--add-source", "--configfile", "--verbosity", "-v", "--framework", "-f" ],
    ecosystem: "unknown"
   },
   node,
   nodejs: node,
   tsx: node,
   "ts-node": node,
   deno: {
    subcommands: [ "run", "x" ],
    sources: [],
    values: [ "--config", "-c", "--import-map", "--lock", "--cert" ],
    ecosystem: "local"
   },
   python,
   python3: python,
   go: {
    subcommands: [ "run" ],
    sources: [],
    values: [ "-C", "-tags", "-mod", "-modfile" ],
    ecosystem: "local"
   },
   java: {
    subcommands: [],
    sources: [],
    values: [ "-cp", "-classpath", "--class-path" ],
    ecosystem: "local"
   },
   jbang: {
    subcommands: [ "run" ],
    sources: [],
    values: [],
    ecosystem: "unknown"
   },
   dotnet: {
    subcommands: [ "tool", "exec", "dnx", "run" ],
    fetching: {
     exec: "unknown",
     dnx: "unknown"
    },
    sources: [],
    values: [ "--source", "--add-source", "--configfile", "--version", "--framework", "--project" ],
    ecosystem: "local"
   },
   nix: {
    subcommands: [ "run" ],
    sources: [],
    values: [ "--extra-experimental-features", "--experimental-features", "--option" ],
    ecosystem: "local"
   },
   cargo: {
    subcommands: [ "run" ],
    sources: [],
    values: [ "--manifest-path", "-p", "--bin" ],
    ecosystem: "local"
   }
  };
  function isPackageRunner(name) {
   return Object.hasOwn(runners, name);
  }
  function packageLaunch(name, args, depth = 0) {
   const runner = runners[name];
   const {scripts = []} = runner;
   let source;
   let command;
   let rest = [];
   let ecosystem = runner.fetching ? "local" : runner.ecosystem;
   let installed = false;
   const added = [];
   let subcommands = 0;
   const spec = {
    values: [ ...runner.values, ...runner.sources, ...scripts ]
   };
   for (const found of (0, options.T)(args, spec)) {
    if (found.kind === "end") continue;
    if (found.kind === "operand") {
     const {text} = found.word;
     if (subcommands < 2 && runner.subcommands.includes(text)) {
      subcommands++;
      if (runner.fetching && Object.hasOwn(runner.fetching, text)) ecosystem = runner.fetching[text];
      continue;
     }
     command = found.word;
     rest = args.slice(found.index + 1);
     break;
    }
    if (found.name === "-m" && runner.modules) {
     const module = args[found.index + 1];
     if (module && /^(?:uv|pipx)$/.test(module.text) && depth < mostInterpreters) {
      const started = packageLaunch(module.text, args.slice(found.index + 2), depth + 1);
      return "script" in started ? started : {
       ...started,
       wrappers: [ name, ...started.wrappers ]
      };
     }
     return done(name, module, module?.text, "local", void 0, args.slice(found.index + 2));
    }
    if (scripts.includes(found.name) && found.value) return {
     script: found.value
    };
    if (/^--no(?:-install)?$/.test(found.name)) installed = true;
    if (runner.sources.includes(found.name)) source = found.value;
    if (found.name === "--with" && found.value) added.push(found.value);
   }
   if (name === "uv" && command && source === void 0) {
    const program = command.text;
    source = added.find(({text}) => /^[\w.-]+/.exec(text)?.[0] === program);
    if (source) ecosystem = "pypi";
   }
   const inner = command && source === void 0 ? interpreterOf(command.text) : void 0;
   if (inner && rest.length > 0 && depth < mostInterpreters) {
    const started = packageLaunch(inner, rest, depth + 1);
    return "script" in started ? started : {
     ...started,
     wrappers: [ name, ...started.wrappers ]
    };
   }
   const named = source ?? command;
   if (source && runner.fetching && runner.ecosystem === "npm") ecosystem = "npm";
   const {target, version, kind} = packageOf(named?.text ?? "", installed ? "local" : ecosystem);
   return done(name, named, target, kind, version, rest);
  }
  function done(runner, targetText, target, ecosystem, version, args) {
   return {
    runner,
    ...targetText && target !== void 0 && {
     target,
     targetText
    },
    ecosystem,
    ...version !== void 0 && version !== "" && {
     version
    },
    args,
    mounts: [],
    runnerFlags: [],
    env: [],
    wrappers: []
   };
  }
  const mostInterpreters = 3;
  function interpreterOf(text) {
   const name = text.replace(/^(?!@)([^@]+)@.*$/, "$1").replace(/\.exe$/i, "");
   return [ "tsx", "ts-node", "node", "python", "python3", "deno", "bun" ].includes(name) ? name : void 0;
  }
  function packageOf(text, ecosystem) {
   const flake = /^((?:github|gitlab):[\w.-]+\/[\w.-]+)\/([\w.-]+)/.exec(text);
   if (flake) return {
    target: flake[1],
    version: flake[2],
    kind: "git"
   };
   if (/^(?:git\+|git:|github:|gitlab:|bitbucket:|git@)/.test(text) || /^https?:\/\/\S+\.git(?:[@#]|$)/.test(text)) {
    const at = Math.max(text.lastIndexOf("#"), text.lastIndexOf("@"));
    const separated = at > text.lastIndexOf("/") && !/^git@[^#]*$/.test(text);
    return {
     target: separated ? text.slice(0, at) : text,
     version: separated ? text.slice(at + 1) : void 0,
     kind: "git"
    };
   }
   if (/^https?:\/\//.test(text)) return {
    target: text,
    version: void 0,
    kind: "url"
   };
   if (text.startsWith("npm:") || text.startsWith("jsr:")) return packageOf(text.slice(4), "npm");
   if (/^(?:file:|[./~\\]|[a-zA-Z]:[\\/]|\$)/.test(text)) return {
    target: text,
    version: void 0,
    kind: "local"
   };
   const path = /^([\w-]+\.)+[a-z]{2,}\/[^@\s]+(?:@(\S+))?$/.exec(text);
   if (path && ecosystem === "local") return {
    target: text.split("@", 1)[0],
    version: path[2],
    kind: "git"
   };
   if (ecosystem === "local") return {
    target: text,
    version: void 0,
    kind: "local"
   };
   const separator = ecosystem === "pypi" ? /(?:===?|@|[<>~!]=?)/.exec(text) : /(?!^)@/.exec(text);
   const catalog = ecosystem === "unknown" ? /^([\w.-]+)@[\w.-]+(?:\/[\w./-]+)?$/.exec(text) : null;
   if (catalog && !/@v?\d/.test(text)) return {
    target: text,
    version: void 0,
    kind: ecosystem
   };
   const maven = ecosystem === "unknown" ? /^([\w.-]+:[\w.-]+):(\S+)$/.exec(text) : null;
   if (maven) return {
    target: maven[1],
    version: maven[2],
    kind: ecosystem
   };
   if (ecosystem === "npm" && /^[\w.-]+\/[\w.-]+(?:#\S+)?$/.test(text) && !text.startsWith("@")) {
    const [target = text, version] = text.split("#");
    return {
     target,
     version,
     kind: "git"
    };
   }
   if (!separator) return {
    target: text.replace(/\[[^[\]]*\]$/, ""),
    version: void 0,
    kind: ecosystem
   };
   const operator = separator[0];
   const rest = text.slice(separator.index + operator.length);
   const target = text.slice(0, separator.index).replace(/\[[^[\]]*\]$/, "");
   return {
    target,
    version: /^[<>~!]/.test(operator) ? operator + rest : rest,
    kind: ecosystem
   };
  }
  var command_line_words = __webpack_require__(48338);
  // CONCATENATED MODULE: ./build/shared/lint/command-line/launch.js
  const maxUnwraps = 8;
  const maxBridges = 2;
  function launchOf(argv, depth = 0) {
   let words = argv;
   const env = [];
   const wrappers = [];
   for (let unwraps = 0; unwraps < maxUnwraps; unwraps++) {
    const [first] = words;
    if (!first) return;
    if (isCommandLine(first, words.length)) {
     const split = (0, command_line_words.y)(first);
     if (split.length > 1) {
      words = [ ...split, ...words.slice(1) ];
      continue;
     }
    }
    if (words.length === 2 && isArgumentLine(words[0], words[1])) words = [ first, ...(0, 
    command_line_words.y)(words[1]) ];
    const inner = assignmentsBefore(words) ?? unwrap(words);
    if (!inner) break;
    if (!inner.bare) wrappers.push(programName(first.text));
    for (const pair of inner.env) env.push(pair);
    words = inner.words;
   }
   const [program, ...args] = words;
   if (!program) return;
   const launch = launchOfProgram(program, args);
   if ("script" in launch) {
    const script = lastCommand(launch.script);
    const inner = script && depth < maxUnwraps ? launchOf(script, depth + 1) : void 0;
    return inner && {
     ...inner,
     wrappers: [ ...wrappers, programName(program.text), ...inner.wrappers ]
    };
   }
   const inner = depth < maxBridges ? launchOf((0, bridges.M)(launch), depth + 1) : void 0;
   return {
    ...launch,
    env: [ ...env, ...launch.env ],
    wrappers: [ ...wrappers, ...launch.wrappers ],
    ...inner && {
     inner
    }
   };
  }
  function launchesOf(launch) {
   const found = [];
   for (let at = launch; at; at = at.inner) found.push(at);
   return found;
  }
  function launchOfProgram(program, args) {
   const name = programName(program.text);
   if (isPackageRunner(name)) return packageLaunch(name, args);
   if (containers.zG.has(name)) return (0, containers.tD)(name, args);
   return {
    runner: name,
    target: program.text,
    targetText: program,
    ecosystem: "local",
    args,
    mounts: [],
    runnerFlags: [],
    env: [],
    wrappers: []
   };
  }
  function isCommandLine(first, count) {
   const text = first.text.trim();
   if (!/\s/.test(text)) return false;
   if (/^(?:[a-zA-Z]:[\\/]|[\\/~.])/.test(text)) return count === 1 && /\s-{1,2}\w|\s@?[\w.-]+\/[\w.-]+(?:\s|$)/.test(text) && !/\.(?:exe|cmd|bat)$/i.test(text);
   return /^[\w@.+/-]+\s/.test(text) || /^[A-Za-z_]\w*=/.test(text);
  }
  function isArgumentLine(program, args) {
   const name = programName(program.text);
   return (isPackageRunner(name) || containers.zG.has(name)) && /^(?:-|@?[\w.-][\w./@-]*\s)/.test(args.text) && /\S\s+\S/.test(args.text);
  }
  function programName(command) {
   const name = command.trim().slice(Math.max(command.lastIndexOf("/"), command.lastIndexOf("\\")) + 1);
   const plain = name.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
   return /^python3?\.\d+$/.test(plain) ? "python3" : plain;
  }
  const plainWrappers = new Map([ [ "sudo", [ "-u", "-g", "--user", "--group" ] ], [ "exec", [ "-a" ] ], [ "nohup", [] ], [ "time", [] ], [ "nice", [ "-n" ] ], [ "timeout", [ "-s", "-k", "--signal", "--kill-after" ] ], [ "caffeinate", [] ], [ "xvfb-run", [ "-s", "-n" ] ], [ "stdbuf", [ "-i", "-o", "-e" ] ], [ "command", [] ], [ "start", [] ], [ "wsl", [ "-d", "--distribution", "-u", "--user", "--cd" ] ], [ "dotenv", [ "-e", "-f", "--file" ] ], [ "dotenvx", [ "-f", "-e" ] ], [ "with-env", [] ] ]);
  const envValues = [ "-u", "-C", "--unset", "--chdir" ];
  const dashWrappers = new Set([ "op", "doppler", "infisical", "mise", "asdf", "rtx", "direnv", "aws-vault", "teller", "chamber", "vault", "bws", "fnox", "varlock", "with", "devbox", "flox", "envchain", "berglas", "summon" ]);
  function unwrap(words) {
   const name = programName(words[0].text);
   const args = words.slice(1);
   if (name === "cmd") {
    const at = args.findIndex(arg => /^\/[ck]$/i.test(arg.text));
    return at >= 0 ? plain(args.slice(at + 1)) : void 0;
   }
   if (isShell(name)) {
    const at = args.findIndex(arg => /^-[a-z]*c$/.test(arg.text));
    const script = at >= 0 ? args[at + 1] : void 0;
    const command = script && lastCommand(script);
    const inner = command && withAssignments(command);
    return inner && {
     ...inner,
     env: [ ...exportsOf(script), ...inner.env ]
    };
   }
   if (name === "powershell" || name === "pwsh") {
    const at = args.findIndex(arg => /^[-/]c(?:ommand)?$/i.test(arg.text));
    const rest = args.slice(at + 1);
    if (at < 0 || rest.length === 0) return;
    if (rest[0].text === "&") return plain(rest.slice(1));
    return rest.length === 1 ? plain(lastCommand(rest[0]) ?? []) : plain(rest);
   }
   const isEnv = name === "env" || name === "cross-env";
   const values = isEnv ? envValues : plainWrappers.get(name);
   if (values) {
    for (const found of (0, options.T)(args, {
     values
    })) {
     if (found.kind === "end") return withAssignments(args.slice(found.index + 1));
     if (found.kind !== "operand") continue;
     const duration = name === "timeout" && /^[\d.]+[smhd]?$/.test(found.word.text);
     if (!duration) return withAssignments(args.slice(found.index));
    }
    return;
   }
   if (name === "nix" || name === "nix-shell") {
    const at = args.findIndex(arg => /^(?:-c|--command|--run)$/.test(arg.text));
    return at >= 0 ? plain(args.slice(at + 1)) : void 0;
   }
   if (dashWrappers.has(name)) {
    const at = args.findIndex(arg => arg.text === "--");
    return at >= 0 ? plain(args.slice(at + 1)) : void 0;
   }
   return;
  }
  function isShell(name) {
   return /^(?:ba|z|da|k|fi|a|c|tc)?sh$/.test(name);
  }
  function plain(words) {
   return words.length > 0 ? {
    words,
    env: []
   } : void 0;
  }
  function assignmentsBefore(words) {
   if (words.length < 2 || !/^[A-Za-z_]\w*=/.test(words[0].text)) return;
   const inner = withAssignments(words);
   return inner && {
    ...inner,
    bare: true
   };
  }
  function exportsOf(script) {
   return (0, command_line_words.t)(script).flatMap(words => {
    const isExport = words[0]?.text === "export";
    const pairs = (isExport ? words.slice(1) : words).map(word => {
     const at = /^[A-Za-z_]\w*=/.exec(word.text)?.[0].length;
     return at === void 0 ? void 0 : {
      name: word.slice(0, at - 1),
      value: word.slice(at)
     };
    });
    const all = pairs.filter(pair => pair !== void 0);
    return isExport || all.length === words.length ? all : [];
   });
  }
  function withAssignments(words) {
   const env = [];
   for (let i = 0; i < words.length; i++) {
    const at = /^[A-Za-z_]\w*=/.exec(words[i].text)?.[0].length;
    if (at === void 0) return {
     words: words.slice(i),
     env
    };
    env.push({
     name: words[i].slice(0, at - 1),
     value: words[i].slice(at)
    });
   }
   return;
  }
  function lastCommand(script) {
   return (0, command_line_words.t)(script).map(words => words.filter(word => !/^\d?(?:>>?|<)(?:&\d)?/.test(word.text))).filter(words => words.length > 0 && !/^[()]$/.test(words[0].text)).at(-1);
  }
 }),
 69009: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => readOptions,
   f: () => operandOf
  });
  function* readOptions(words, spec) {
   const {values, separators = "="} = spec;
   const takesValue = typeof values === "function" ? values : name => values.includes(name);
   for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const text = word.text;
    if (text === "--") {
     yield {
      kind: "end",
      word,
      index
     };
     for (let rest = index + 1; rest < words.length; rest++) yield {
      kind: "operand",
      word: words[rest],
      index: rest
     };
     return;
    }
    if (!text.startsWith("-") || text === "-") {
     yield {
      kind: "operand",
      word,
      index
     };
     continue;
    }
    const isLong = text.startsWith("--") || spec.short !== "letters";
    const parts = isLong ? [ longOption(text, separators) ] : shortOptions(text, takesValue);
    for (const {name, offset} of parts) {
     const at = index;
     if (offset !== void 0) {
      const value = word.slice(offset);
      yield {
       kind: "option",
       name,
       word,
       index: at,
       value,
       valueAt: {
        index: at,
        offset
       },
       all: [ value ],
       joined: true
      };
      continue;
     }
     const value = takesValue(name) ? words[index + 1] : void 0;
     if (!value) {
      yield {
       kind: "option",
       name,
       word,
       index: at,
       all: [],
       joined: false
      };
      continue;
     }
     const all = [ value ];
     index++;
     while (index + 1 < words.length && spec.takesMore?.(name, words[index + 1].text)) all.push(words[++index]);
     yield {
      kind: "option",
      name,
      word,
      index: at,
      value,
      valueAt: {
       index: at + 1,
       offset: 0
      },
      all,
      joined: false
     };
    }
   }
  }
  function operandOf(words, spec, isWanted = () => true) {
   for (const found of readOptions(words, spec)) if (found.kind === "operand" && isWanted(found.word)) return found;
   return;
  }
  function longOption(text, separators) {
   const found = [ ...separators ].map(separator => text.indexOf(separator)).filter(at => at > 1);
   if (found.length === 0) return {
    name: text
   };
   const end = Math.min(...found);
   return {
    name: text.slice(0, end),
    offset: end + 1
   };
  }
  function shortOptions(text, takesValue) {
   const parts = [];
   for (let at = 1; at < text.length; at++) {
    const name = `-${text[at]}`;
    if (text[at + 1] === "=") return [ ...parts, {
     name,
     offset: at + 2
    } ];
    if (takesValue(name)) {
     parts.push(at + 1 < text.length ? {
      name,
      offset: at + 1
     } : {
      name
     });
     return parts;
    }
    parts.push({
     name
    });
   }
   return parts;
  }
 }),
 48338: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   t: () => splitCommands,
   y: () => splitWords
  });
  function splitWords(text) {
   return splitCommands(text, false)[0] ?? [];
  }
  const longest = 5e4;
  function splitCommands(text, operators = true) {
   const commands = [];
   if (text.text.length > longest) return [ [ text ] ];
   let words = [];
   let pieces = [];
   let inWord = false;
   let quote = "";
   const source = text.text;
   const flush = () => {
    if (inWord) words.push(text.compose(pieces));
    pieces = [];
    inWord = false;
   };
   const push = (value, start, end) => {
    const last = pieces.at(-1);
    if (last && last.end === start && value.length === end - start && last.text.length === last.end - last.start) {
     last.text += value;
     last.end = end;
    } else pieces.push({
     text: value,
     start,
     end
    });
    inWord = true;
   };
   const endCommand = () => {
    flush();
    if (words.length > 0) commands.push(words);
    words = [];
   };
   for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (operators && quote === "" && /[;&|\n]/.test(char)) {
     if (char === "&" && (/[<>]/.test(source[i - 1] ?? "") || source[i + 1] === ">")) {
      push(char, i, i + 1);
      continue;
     }
     endCommand();
     continue;
    }
    if (char === "\\" && quote === "" && /[\r\n]/.test(source[i + 1] ?? "")) {
     i += source.startsWith("\r\n", i + 1) ? 2 : 1;
     flush();
     continue;
    }
    if (quote === "" && (char === " " || char === "\t" || char === "\n" || char === "\r")) flush(); else if (char === quote) quote = ""; else if (quote === "" && (char === '"' || char === "'")) {
     quote = char;
     inWord = true;
    } else if (char === "\\" && quote !== "'" && isEscaped(source[i + 1], quote)) {
     push(source[i + 1], i, i + 2);
     i++;
    } else push(char, i, i + 1);
   }
   endCommand();
   return commands;
  }
  function isEscaped(next, quote) {
   if (next === void 0) return false;
   return quote === '"' ? /["\\$`]/.test(next) : /[\s"'$`]/.test(next);
  }
 }),
 36584: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   EZ: () => looksRandom,
   Gp: () => isSequential,
   Ue: () => entropy,
   Z9: () => wordsOf,
   gb: () => hasRun,
   lg: () => looksLikeWords
  });
  function entropy(text) {
   const counts = new Map;
   for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
   let length = 0;
   for (const count of counts.values()) length += count;
   let bits = 0;
   for (const count of counts.values()) bits -= count / length * Math.log2(count / length);
   return bits;
  }
  function isSequential(text) {
   if (text.length < 6) return false;
   return [ 1, 2 ].some(step => {
    let steps = 0;
    for (let i = step; i < text.length; i++) {
     const difference = text.charCodeAt(i) - text.charCodeAt(i - step);
     if (difference === 0 || difference === 1) steps++;
    }
    return steps / (text.length - step) >= .55;
   });
  }
  function hasRun(text, times) {
   let run = 1;
   for (let i = 1; i < text.length; i++) {
    run = text[i] === text[i - 1] ? run + 1 : 1;
    if (run >= times) return true;
   }
   return false;
  }
  function wordsOf(text) {
   return text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").replace(/([A-Za-z])([0-9])/g, "$1 $2").replace(/([0-9])([A-Za-z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word !== "");
  }
  const commonPairs = new Set(`th he in er an re nd on en at ou ed ha to or it is hi es ng st nt ar te se me of le ve al de ra ti\n  ri ro ic ll be ne ma co us ur ce ta ca li la el pe io ch di ec lo om ee ot so tr ac no ss em un fo\n  na as ad ai am ag ab ap ay ba bl bo br ck cl cr ct cu da do ea ep et ev ex fe fi fr ge gr ho id ie\n  if ig il im ir iv ke ki ld ly mo mp ni ns nc od og ok ol oo op os ow pa pl po pr rd rs rt ru sc sh\n  si sp su tt ty ub uc ue ul um up ut vi we wh wi wo ry py ke ey gi ga tu bu du mi my`.split(/\s+/));
  function looksLikeWords(text) {
   const runs = text.toLowerCase().match(/\p{L}+/gu) ?? [];
   let pairs = 0;
   let common = 0;
   for (const run of runs) for (let i = 1; i < run.length; i++) {
    pairs++;
    if (commonPairs.has(run.slice(i - 1, i + 1)) || run.charCodeAt(i) > 127) common++;
   }
   if (pairs >= 12 && camelShare(text) < .85) return false;
   if (pairs < 2 || common / pairs < (pairs < 8 ? .5 : .55)) return false;
   const numbers = text.match(/[0-9]+/g)?.length ?? 0;
   const separators = text.match(/[-_.:/\s]+/g)?.length ?? 0;
   return numbers <= Math.max(1, separators);
  }
  function camelShare(text) {
   const letters = text.match(/\p{L}/gu)?.length ?? 0;
   const words = text.match(/(?<!\p{L})\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\P{L}\p{Lu}]{2,}/gu) ?? [];
   return words.join("").length / Math.max(1, letters);
  }
  function looksRandom(text, length) {
   if (text.length < length || isSequential(text) || hasRun(text, 6)) return false;
   const letters = /[A-Za-z]/.test(text);
   const digits = /[0-9]/.test(text);
   if (!letters) return false;
   if (digits) return entropy(text) >= 3 && !looksLikeWords(text);
   const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text);
   return mixed && text.length >= 20 && entropy(text) >= 3.5 && !looksLikeWords(text);
  }
 }),
 35376: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   i2: () => confidenceOf,
   YN: () => credentialsOf,
   M1: () => defaultOfReference,
   UN: () => hasReference,
   hiddenHits: () => hiddenHits,
   tE: () => secret_name.t,
   wK: () => placeholder.wK,
   S4: () => judge,
   pL: () => judgeSite,
   EZ: () => entropy.EZ,
   randomWords: () => randomWords,
   SQ: () => scan,
   Gf: () => secret_name.G,
   HD: () => shownName,
   f$: () => shownText,
   ri: () => withoutCredentials,
   qT: () => withoutPartsOf,
   eL: () => withoutPieceAt,
   Z9: () => entropy.Z9
  });
  var entropy = __webpack_require__(36584);
  var digest = __webpack_require__(64050);
  // CONCATENATED MODULE: ./build/shared/lint/credentials/documented.js
  const documented = new Set([ "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059", "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615", "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326", "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397" ]);
  function isDocumentedExample(secret) {
   return documented.has((0, digest.s)(secret));
  }
  function isPublicJwt(token) {
   const payload = token.split(".")[1] ?? "";
   if (payload.length > 4096) return false;
   let claims;
   try {
    claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
   } catch {
    return false;
   }
   if (typeof claims !== "object" || claims === null) return false;
   const {iss, role, sub, name} = claims;
   if (iss === "supabase-demo" || iss === "supabase" && role === "anon") return true;
   return sub === "1234567890" && typeof name === "string";
  }
  function hasEnded(address) {
   const end = /[?&;]se=(\d{4}-\d{2}-\d{2})/.exec(address)?.[1];
   return end !== void 0 && end < (new Date).toISOString().slice(0, 10);
  }
  var placeholder = __webpack_require__(24548);
  // CONCATENATED MODULE: ./build/shared/lint/credentials/reference.js
  const parts = [ /\$\{\{[\s\S]{0,1000}?\}\}/, /\$\[[^\]]{1,400}\]/, /\$\([^()]{1,400}\)/, /\$\{[^{}]{1,400}\}/, /\$\{[A-Za-z_]\w*[:!?+-]{1,2}\$\{[^{}]{1,200}\}\}/, /\$env:[A-Za-z_]\w*/i, /\$input:[\w.-]+/, /(?<![A-Za-z0-9])\$[A-Za-z_]\w*/, /%[A-Za-z_][A-Za-z0-9_()]{0,100}%/, /![A-Za-z_]\w{0,100}!/, /\{(?:env|file|input|secret|secrets|vault|cred)[:.][^{}]{1,300}\}/, /\{\{[\s\S]{0,400}?\}\}/, /<%[\s\S]{0,400}?%>/, /#\{[^{}]{1,200}\}#?/, /@\{[^{}]{1,200}\}/, /(?<!\w)__[A-Za-z][A-Za-z0-9_]{1,100}__(?!\w)/, /(?<!\w)process\.env\.\w+/, /(?<!\w)os\.(?:environ|getenv)\b[^\s,;]{0,100}/ ];
  const anyReference = new RegExp(parts.map(part => part.source).join("|"), "i");
  const everyReference = new RegExp(anyReference.source, "gi");
  const wholeReference = new RegExp([ String.raw`^(?:op|vault|bao|keyring|keychain|secret|secrets|ssm|gsm|gcpsm|awssm|akv|keyvault|doppler|infisical|bws|env|file|cmd|sops|ref\+[a-z]+)(?:://|:)\S+$`, String.raw`^@Microsoft\.(?:KeyVault|AppConfiguration)\(`, String.raw`^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):`, "^projects/[^/]+/secrets/", String.raw`^https://[a-z0-9-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)/`, String.raw`^ENC\[`, String.raw`^\$ANSIBLE_VAULT`, String.raw`^!(?:Ref|Sub|GetAtt|secret|env|vault|reference)\b`, String.raw`^\[[\s\S]*\]$`, String.raw`^(?:secrets|vars|env|inputs|steps|needs|github|var|local|data|module|each|self|parameters|variables|azurerm_\w+|aws_\w+|google_\w+)(?:\.[\w-]+|\['[\w-]+'\])+$`, String.raw`^(?:parameters|variables|reference|listKeys|getSecret|secretValue|keyVault)\(`, String.raw`^@[\w./\\~-]+$` ].join("|"));
  const longestValue = 8192;
  function hasReference(value) {
   const text = value.slice(0, longestValue).trim();
   return anyReference.test(text) || wholeReference.test(text);
  }
  function defaultOfReference(value) {
   const match = /^\s*\$\{(?:env:)?[A-Za-z_]\w*:?[-=]([^{}$]{1,400})\}\s*$/.exec(value);
   if (!match) return;
   return {
    start: value.lastIndexOf(match[1]),
    text: match[1]
   };
  }
  function withoutReferences(value) {
   return value.replace(everyReference, "");
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/formats.js
  const left = String.raw`(?:(?<![A-Za-z0-9_])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))`;
  const base64 = "A-Za-z0-9+/";
  const notAfter = characters => `(?<![${characters}])`;
  const notBefore = characters => `(?![${characters}])`;
  const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  function prefixed(id, name, prefixes, body, options = {}) {
   const list = typeof prefixes === "string" ? [ prefixes ] : prefixes;
   const alternatives = list.map(prefix => prefix.replace(/[.+*?^$()[\]{}|\\]/g, "\\$&")).join("|");
   return {
    id,
    name,
    confidence: options.confidence ?? "high",
    anchors: list.map(keyword => ({
     keyword,
     lead: 0
    })),
    pattern: new RegExp(`${options.left ?? left}(?:${alternatives})${body}`, "y"),
    prefix: commonPrefix(list),
    accept: (secret, text, offset) => {
     const prefix = list.find(candidate => secret.startsWith(candidate)) ?? "";
     return !(0, placeholder.F)(secret.slice(prefix.length)) && !isDocumentedExample(secret) && (options.accept?.(secret, text, offset) ?? true);
    }
   };
  }
  function marked(id, name, anchors, pattern, options = {}) {
   return {
    id,
    name,
    confidence: options.confidence ?? "high",
    anchors,
    pattern: new RegExp(pattern, "y"),
    prefix: "",
    accept: (secret, text, offset) => !(0, placeholder.F)(secret) && !isDocumentedExample(secret) && (options.accept?.(secret, text, offset) ?? true)
   };
  }
  function commonPrefix(list) {
   let prefix = list[0];
   for (const entry of list) while (!entry.startsWith(prefix)) prefix = prefix.slice(0, -1);
   return prefix;
  }
  const hasDigit = secret => /[0-9]/.test(secret);
  const notWords = secret => !(0, entropy.lg)(secret.slice(secret.search(/[_-]/) + 1));
  const random = secret => (0, entropy.Ue)(secret) >= 3.2 && notWords(secret);
  const formats = [ prefixed("github-pat-classic", "GitHub personal access token (classic)", "ghp_", "[A-Za-z0-9_]{36,251}"), prefixed("github-pat-fine-grained", "GitHub fine-grained personal access token", "github_pat_", "[A-Za-z0-9_]{82,244}"), prefixed("github-oauth", "GitHub OAuth token", "gho_", "[A-Za-z0-9_]{36,251}"), prefixed("github-user-to-server", "GitHub user-to-server token", "ghu_", "[A-Za-z0-9_]{36,251}"), prefixed("github-refresh", "GitHub refresh token", "ghr_", "[A-Za-z0-9_]{36,251}"), prefixed("github-installation", "GitHub installation token", "ghs_", String.raw`(?:[0-9]{1,20}_[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,1000}|[A-Za-z0-9]{36,251})`), prefixed("gitlab-token", "GitLab token", [ "glpat-", "glrt-", "glptt-", "glcbt-", "gldt-", "glagent-", "glffct-", "glft-", "glimt-", "gloas-", "glsoat-" ], "[A-Za-z0-9_.-]{20,320}"), prefixed("bitbucket-app-password", "Bitbucket app password", "ATBB", "[A-Za-z0-9_=-]{24,40}", {
   accept: hasDigit
  }), prefixed("buildkite-token", "Buildkite token", [ "bkua_", "bkaa_" ], `[0-9a-f]{40}${notBefore("0-9a-f")}`), prefixed("circleci-token", "CircleCI personal token", "CCIPAT_", "[A-Za-z0-9]{20,24}_[0-9a-f]{40}"), prefixed("pulumi-token", "Pulumi access token", "pul-", `[0-9a-f]{40}${notBefore("0-9a-f")}`), marked("terraform-cloud", "HCP Terraform token", [ {
   keyword: ".atlasv1.",
   lead: 14
  } ], String.raw`${notAfter("A-Za-z0-9")}[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}`), prefixed("sourcegraph-token", "Sourcegraph token", "sgp_", "(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}"), marked("entra-client-secret", "Microsoft Entra client secret", [ {
   keyword: "Q~",
   lead: 4
  } ], String.raw`${notAfter(String.raw`A-Za-z0-9_~.\-+/`)}[A-Za-z0-9_~.\-]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34}${notBefore(String.raw`A-Za-z0-9_~\-+/`)}`), marked("azure-devops-pat", "Azure DevOps personal access token", [ {
   keyword: "AZDO",
   lead: 76
  } ], `${notAfter("A-Za-z0-9")}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}${notBefore("A-Za-z0-9")}`), marked("azure-cask-key", "Azure service key", [ {
   keyword: "JQQJ9",
   lead: 52
  } ], `${notAfter("A-Za-z0-9")}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?${notBefore("A-Za-z0-9")}`), marked("azure-storage-key", "Azure storage account key", [ {
   keyword: "+ASt",
   lead: 76
  } ], `${notAfter(base64)}[${base64}]{76}[+]ASt[${base64}]{5}[AQgw]==`), {
   id: "azure-account-key",
   name: "Azure Cosmos DB connection string",
   confidence: "high",
   anchors: [ {
    keyword: "AccountEndpoint=",
    lead: 0
   } ],
   pattern: new RegExp(`AccountEndpoint=[^\\s;"']{8,200};[ ]?AccountKey=([${base64}]{86}==)`, "y"),
   prefix: "",
   accept: secret => !(0, placeholder.F)(secret) && !isDocumentedExample(secret)
  }, {
   id: "azure-storage-conn",
   name: "Azure storage connection string",
   confidence: "high",
   anchors: [ {
    keyword: "AccountKey=",
    lead: 0
   } ],
   pattern: new RegExp(`AccountKey=([${base64}]{86}==)`, "y"),
   prefix: "",
   accept: secret => !(0, placeholder.F)(secret) && !isDocumentedExample(secret)
  }, {
   id: "azure-sas",
   name: "Azure shared access signature",
   confidence: "medium",
   anchors: [ {
    keyword: "sig=",
    lead: 1
   } ],
   pattern: /[?&;]sig=([A-Za-z0-9%+/]{43,129}(?:=|%3[dD]))/y,
   prefix: "",
   accept: (secret, text, offset) => {
    if ((0, placeholder.F)(secret)) return false;
    const around = text.slice(Math.max(0, offset - 1e3), offset + secret.length + 500);
    return /[?&;]s[vrtpe]=/.test(around) && !hasEnded(around);
   }
  }, marked("azure-cosmos-key", "Azure Cosmos DB key", [ {
   keyword: "ACDb",
   lead: 76
  } ], `${notAfter(base64)}[${base64}]{76}ACDb[${base64}]{5}[AQgw]==`), marked("azure-messaging-key", "Azure Service Bus, Event Hubs or Relay key", [ {
   keyword: "+ASb",
   lead: 33
  }, {
   keyword: "+AEh",
   lead: 33
  }, {
   keyword: "+ARm",
   lead: 33
  } ], `${notAfter(base64)}[${base64}]{33}[+]A(?:Sb|Eh|Rm)[A-P][${base64}]{5}=`), {
   id: "azure-shared-access-key",
   name: "Azure shared access key",
   confidence: "high",
   anchors: [ {
    keyword: "SharedAccessKey=",
    lead: 0
   } ],
   pattern: new RegExp(`SharedAccessKey=([${base64}]{43}=)`, "y"),
   prefix: "",
   accept: secret => !(0, placeholder.F)(secret) && !isDocumentedExample(secret)
  }, {
   id: "azure-app-configuration",
   name: "Azure App Configuration connection string",
   confidence: "high",
   anchors: [ {
    keyword: ".azconfig.io;Id=",
    lead: 0
   } ],
   pattern: new RegExp(`\\.azconfig\\.io;Id=[^;\\s"']{1,100};Secret=([${base64}]{43}=|[${base64}]{76,100}={0,2})`, "y"),
   prefix: "",
   accept: secret => !(0, placeholder.F)(secret) && !isDocumentedExample(secret)
  }, marked("azure-apim-key", "Azure API Management key", [ {
   keyword: "APIM",
   lead: 76
  } ], `${notAfter(base64)}[${base64}]{76}APIM[${base64}]{5}[AQgw]==`), marked("azure-function-key", "Azure Functions key", [ {
   keyword: "AzFu",
   lead: 44
  } ], `${notAfter("A-Za-z0-9_-")}[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==`), marked("azure-search-key", "Azure AI Search key", [ {
   keyword: "AzSe",
   lead: 42
  } ], `${notAfter("A-Za-z0-9+/_-")}[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}${notBefore("A-Za-z0-9")}`), marked("azure-acr-key", "Azure Container Registry key", [ {
   keyword: "+ACR",
   lead: 42
  } ], `${notAfter(base64)}[${base64}]{42}[+]ACR[A-D][${base64}]{5}${notBefore(base64)}`), prefixed("teams-webhook", "Microsoft Teams webhook address", "webhook.office.com/webhookb2/", "[0-9a-f@-]{60,80}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}", {
   left: String.raw`(?<=[a-z0-9-]\.)`
  }), {
   id: "aws-access-key-id",
   name: "AWS access key id",
   confidence: "high",
   anchors: [ "AKIA", "ASIA", "ABIA", "ACCA" ].map(keyword => ({
    keyword,
    lead: 0
   })),
   pattern: new RegExp(`${left}(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}${notBefore("A-Za-z0-9_")}`, "y"),
   prefix: "A",
   accept: secret => !/EXAMPLE|XXXX/.test(secret) && hasDigit(secret) && !(0, placeholder.F)(secret.slice(4))
  }, prefixed("aws-bedrock-key", "Amazon Bedrock API key", "ABSK", "[A-Za-z0-9+/]{109,269}={0,2}"), prefixed("google-api-key", "Google API key", "AIza", `[0-9A-Za-z_-]{35}${notBefore("0-9A-Za-z_-")}`), prefixed("google-gemini-aq", "Google Gemini API key", "AQ.Ab", "[0-9A-Za-z_-]{40,60}"), prefixed("google-oauth-client-secret", "Google OAuth client secret", "GOCSPX-", `[A-Za-z0-9_-]{28}${notBefore("A-Za-z0-9_-")}`), prefixed("google-oauth-access-token", "Google OAuth access token", "ya29.", "[A-Za-z0-9_-]{60,1000}"), prefixed("digitalocean-token", "DigitalOcean token", [ "dop_v1_", "doo_v1_", "dor_v1_" ], `[0-9a-f]{64}${notBefore("0-9a-f")}`), prefixed("cloudflare", "Cloudflare token", [ "cfk_", "cfut_", "cfat_" ], `[A-Za-z0-9]{40}[0-9a-f]{8}${notBefore("A-Za-z0-9")}`), prefixed("vercel", "Vercel token", [ "vcp_", "vci_", "vca_", "vcr_", "vck_" ], `[A-Za-z0-9_-]{20,60}${notBefore("A-Za-z0-9_-")}`, {
   accept: random
  }), prefixed("fly-token", "Fly.io token", [ "FlyV1 fm1", "FlyV1 fm2" ], "[a-z]?_[A-Za-z0-9+/=,_-]{60,2000}"), prefixed("fly-access-token", "Fly.io access token", "fo1_", `[A-Za-z0-9_-]{43}${notBefore("A-Za-z0-9_-")}`), prefixed("heroku-key", "Heroku API key", "HRKU-AA", "[0-9A-Za-z_-]{58}"), prefixed("scalingo-token", "Scalingo token", "tk-us-", `[A-Za-z0-9_-]{48}${notBefore("A-Za-z0-9_-")}`), prefixed("infracost-key", "Infracost API key", "ico-", `[A-Za-z0-9]{32}${notBefore("A-Za-z0-9")}`, {
   accept: hasDigit
  }), prefixed("render-key", "Render API key", "rnd_", `[A-Za-z0-9]{28,40}${notBefore("A-Za-z0-9")}`, {
   accept: random
  }), prefixed("tailscale", "Tailscale key", "tskey-", "[a-z]{2,20}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,60}"), prefixed("databricks", "Databricks token", "dapi", `[0-9a-f]{32}(?:-[0-9])?${notBefore("0-9a-fA-F")}`), prefixed("vault", "HashiCorp Vault token", [ "hvs.", "hvb.", "hvr." ], "[A-Za-z0-9_-]{90,300}"), prefixed("onepassword-sa", "1Password service account token", "ops_ey", "[A-Za-z0-9+/_-]{100,1300}={0,2}"), prefixed("onepassword-secret-key", "1Password secret key", "A3-", `[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}${notBefore("A-Za-z0-9-")}`, {
   accept: hasDigit
  }), prefixed("doppler-token", "Doppler token", [ "dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit." ], "(?:[a-z0-9_-]{2,35}[.])?[A-Za-z0-9]{40,44}"), prefixed("age-secret-key", "age secret key", "AGE-SECRET-KEY-1", "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"), prefixed("npm-token", "npm access token", "npm_", `[A-Za-z0-9]{36}${notBefore("A-Za-z0-9_")}`, {
   accept: notWords
  }), prefixed("pypi-token", "PyPI API token", "pypi-AgE", "[A-Za-z0-9_-]{50,1000}"), prefixed("nuget-key", "NuGet API key", "oy2", `[a-z0-9]{43,44}${notBefore("a-z0-9")}`, {
   left: notAfter("A-Za-z0-9"),
   accept: hasDigit
  }), prefixed("artifactory-key", "Artifactory API key", "AKCp", `[A-Za-z0-9]{67,71}${notBefore("A-Za-z0-9")}`, {
   accept: hasDigit
  }), prefixed("artifactory-reference-token", "Artifactory reference token", "cmVmdGtu", `[A-Za-z0-9]{56}${notBefore("A-Za-z0-9")}`), prefixed("sonar-token", "Sonar token", [ "squ_", "sqp_", "sqa_" ], `[0-9a-f]{40}${notBefore("0-9a-zA-Z")}`), prefixed("octopus-key", "Octopus Deploy API key", "API-", `[A-Z0-9]{26,32}${notBefore("A-Za-z0-9-")}`, {
   accept: hasDigit
  }), prefixed("openshift-token", "OpenShift token", "sha256~", `[A-Za-z0-9_-]{43}${notBefore("A-Za-z0-9_-")}`), prefixed("rubygems-key", "RubyGems API key", "rubygems_", `[0-9a-f]{48}${notBefore("0-9a-f")}`), prefixed("docker-token", "Docker access token", [ "dckr_pat_", "dckr_oat_" ], "[A-Za-z0-9_-]{27,32}"), prefixed("slack-token", "Slack token", [ "xoxa-", "xoxb-", "xoxc-", "xoxe-", "xoxo-", "xoxp-", "xoxr-", "xoxs-", "xoxe.xoxb-", "xoxe.xoxp-" ], "[A-Za-z0-9-]{10,250}", {
   accept: secret => hasDigit(secret) && secret.length >= 20 && !(0, entropy.lg)(secret.slice(5))
  }), prefixed("slack-app-token", "Slack app-level token", "xapp-", "[0-9]-[A-Z0-9]{6,20}-[0-9]{8,20}-[a-f0-9]{40,128}"), prefixed("mcp-address", "key in the address of an MCP server", [ "https://mcp.pipedream.net/", "https://mcp.composio.dev/composio/server/", "https://mcp.composio.dev/server/" ], `${uuid}${notBefore("0-9A-Za-z-")}`, {
   left: ""
  }), marked("n8n-mcp-address", "key in the address of an n8n MCP server", [ {
   keyword: ".n8n.cloud/mcp/",
   lead: 0
  } ], `\\.n8n\\.cloud/mcp/(${uuid})${notBefore("0-9A-Za-z-")}`), prefixed("slack-webhook", "Slack webhook address", [ "https://hooks.slack.com/services/", "https://hooks.slack.com/workflows/", "https://hooks.slack.com/triggers/" ], "[A-Za-z0-9+/]{40,60}", {
   left: "",
   accept: secret => /\/[A-Za-z0-9]{20,}$/.test(secret)
  }), prefixed("discord-webhook", "Discord webhook address", [ "https://discord.com/api/webhooks/", "https://discordapp.com/api/webhooks/" ], "[0-9]{16,20}/[A-Za-z0-9_-]{60,72}", {
   left: ""
  }), {
   id: "telegram-bot",
   name: "Telegram bot token",
   confidence: "medium",
   anchors: [ 8, 9, 10 ].map(lead => ({
    keyword: ":AA",
    lead
   })),
   pattern: /(?<![0-9A-Za-z_.-])[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/y,
   prefix: "",
   accept: secret => !(0, placeholder.F)(secret.slice(secret.indexOf(":") + 3))
  }, prefixed("notion", "Notion token", "ntn_", `[0-9]{11}[A-Za-z0-9]{35}${notBefore("A-Za-z0-9")}`), prefixed("linear", "Linear token", [ "lin_api_", "lin_oauth_" ], "[A-Za-z0-9]{32,128}"), prefixed("figma", "Figma token", [ "figd_", "figp_" ], "[A-Za-z0-9_=-]{38,54}"), prefixed("atlassian", "Atlassian API token", [ "ATATT3", "ATCTT3" ], "[A-Za-z0-9_=+/-]{100,250}"), prefixed("airtable", "Airtable personal access token", "pat", String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{64}${notBefore("0-9a-f")}`), prefixed("hubspot", "HubSpot private app token", [ "pat-na", "pat-eu", "pat-ap" ], "[0-9]-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}"), prefixed("typeform-token", "Typeform token", "tfp_", "[A-Za-z0-9_.=-]{40,70}"), prefixed("contentful-token", "Contentful personal access token", "CFPAT-", "[A-Za-z0-9_-]{43}"), prefixed("mailgun-key", "Mailgun key", "key-", `[0-9a-f]{32}${notBefore("0-9a-zA-Z-")}`, {
   left: notAfter("A-Za-z0-9_./-")
  }), prefixed("sendgrid", "SendGrid API key", "SG.", String.raw`[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}`), prefixed("brevo-key", "Brevo API key", [ "xkeysib-", "xsmtpsib-" ], "[0-9a-f]{64}-[A-Za-z0-9]{16}"), prefixed("resend-key", "Resend API key", "re_", `[A-Za-z0-9]{7,9}_[A-Za-z0-9]{22,26}${notBefore("A-Za-z0-9_")}`, {
   accept: secret => hasDigit(secret) && random(secret)
  }), prefixed("twilio-key", "Twilio API key", "SK", `[0-9a-f]{32}${notBefore("0-9a-zA-Z")}`), prefixed("stripe-secret", "Stripe secret key", [ "sk_live_", "sk_test_", "rk_live_", "rk_test_" ], "[A-Za-z0-9]{20,247}"), prefixed("shopify-token", "Shopify token", [ "shpat_", "shpca_", "shppa_", "shpss_" ], `[0-9a-zA-Z]{32}${notBefore("0-9a-zA-Z")}`, {
   accept: secret => hasDigit(secret) && notWords(secret)
  }), prefixed("square-token", "Square token", [ "sq0atp-", "sq0csp-" ], "[A-Za-z0-9_-]{22,43}"), prefixed("square-access-token", "Square access token", "EAAA", `[A-Za-z0-9_-]{60}${notBefore("A-Za-z0-9_+/=-")}`, {
   accept: hasDigit
  }), prefixed("easypost-key", "EasyPost API key", [ "EZAK", "EZTK" ], `[A-Za-z0-9]{54}${notBefore("A-Za-z0-9")}`), {
   id: "openai-key",
   name: "OpenAI API key",
   confidence: "high",
   anchors: [ ...[ "sk-proj-", "sk-svcacct-", "sk-admin-", "sk-service-" ].map(keyword => ({
    keyword,
    lead: 0
   })), {
    keyword: "T3BlbkFJ",
    lead: 23
   } ],
   pattern: new RegExp(`${left}sk-(?:(?:proj|svcacct|admin|service)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})${notBefore("A-Za-z0-9_-")}`, "y"),
   prefix: "sk-",
   accept: secret => !(0, placeholder.F)(secret.slice(8))
  }, prefixed("anthropic-key", "Anthropic API key", [ "sk-ant-api", "sk-ant-admin", "sk-ant-oat", "sk-ant-ort" ], "[0-9]{2}-[A-Za-z0-9_-]{80,140}"), prefixed("openrouter", "OpenRouter API key", "sk-or-v1-", `[0-9a-f]{64}${notBefore("0-9a-f")}`), prefixed("langfuse-secret", "Langfuse secret key", "sk-lf-", uuid), prefixed("sk-key", "API key that begins with sk-", "sk-", `[A-Za-z0-9]{32,64}${notBefore("A-Za-z0-9_-")}`, {
   confidence: "medium",
   left: notAfter("A-Za-z0-9_./-"),
   accept: secret => hasDigit(secret) && random(secret)
  }), prefixed("elevenlabs-key", "ElevenLabs API key", "sk_", `[0-9a-f]{48}${notBefore("0-9a-zA-Z_")}`), prefixed("huggingface", "Hugging Face token", "hf_", `[A-Za-z0-9]{34}${notBefore("A-Za-z0-9_")}`, {
   accept: notWords
  }), prefixed("huggingface-organization", "Hugging Face organization token", "api_org_", `[A-Za-z]{34}${notBefore("A-Za-z0-9_")}`, {
   accept: notWords
  }), prefixed("groq", "Groq API key", "gsk_", `[A-Za-z0-9]{52}${notBefore("A-Za-z0-9")}`), prefixed("xai", "xAI API key", "xai-", "[A-Za-z0-9_-]{70,120}"), prefixed("replicate", "Replicate token", "r8_", `[A-Za-z0-9_-]{37}${notBefore("A-Za-z0-9_-")}`), prefixed("nvidia", "NVIDIA API key", "nvapi-", "[A-Za-z0-9_-]{60,70}"), prefixed("perplexity", "Perplexity API key", "pplx-", `[A-Za-z0-9]{48}${notBefore("A-Za-z0-9")}`), prefixed("cerebras-key", "Cerebras API key", "csk-", `[a-z0-9]{48}${notBefore("A-Za-z0-9")}`), prefixed("voyage-key", "Voyage AI API key", "pa-", `[A-Za-z0-9_-]{43}${notBefore("A-Za-z0-9_-")}`, {
   left: notAfter("A-Za-z0-9_./-"),
   accept: secret => hasDigit(secret) && random(secret)
  }), prefixed("jina-key", "Jina AI API key", "jina_", `[A-Za-z0-9_-]{60}${notBefore("A-Za-z0-9_-")}`), prefixed("e2b-key", "E2B API key", "e2b_", `[0-9a-f]{40}${notBefore("0-9a-f")}`), prefixed("tavily", "Tavily API key", "tvly-", "(?:(?:dev|prod)-)?[A-Za-z0-9_-]{28,80}", {
   accept: random
  }), prefixed("firecrawl", "Firecrawl API key", "fc-", `[0-9a-f]{32}${notBefore("0-9a-f")}`, {
   left: notAfter("A-Za-z0-9_./-")
  }), prefixed("context7", "Context7 API key", "ctx7sk-", uuid), {
   ...prefixed("brave-search", "Brave Search API key", "BSA", `[A-Za-z0-9_-]{24,40}${notBefore("A-Za-z0-9_-")}`, {
    confidence: "medium",
    accept: secret => (secret.match(/[0-9]/g)?.length ?? 0) >= 2 && random(secret.slice(3)) && !(0, 
    entropy.lg)(secret)
   })
  }, prefixed("apify", "Apify token", "apify_api_", "[A-Za-z0-9]{34,38}"), prefixed("langsmith", "LangSmith API key", [ "lsv2_pt_", "lsv2_sk_" ], "[0-9a-f]{32}_[0-9a-f]{10}"), prefixed("pinecone", "Pinecone API key", "pcsk_", "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}"), prefixed("browserbase-key", "Browserbase API key", "bb_live_", `[A-Za-z0-9_-]{27}${notBefore("A-Za-z0-9_-")}`), marked("deepl-key", "DeepL API key", [ {
   keyword: ":fx",
   lead: 36
  } ], `${notAfter("0-9A-Za-z-")}${uuid}:fx`), prefixed("supabase", "Supabase token", [ "sbp_", "sb_secret_" ], "(?:(?<=sbp_)(?:v0_)?[a-z0-9]{40}|(?<=sb_secret_)[A-Za-z0-9_-]{31})"), prefixed("neon", "Neon API key", "napi_", `[A-Za-z0-9]{64}${notBefore("A-Za-z0-9")}`), prefixed("planetscale-token", "PlanetScale token", [ "pscale_tkn_", "pscale_pw_", "pscale_oauth_" ], "[A-Za-z0-9_.=-]{32,64}"), prefixed("sentry", "Sentry token", [ "sntryu_", "sntrys_" ], "(?:(?<=sntryu_)[0-9a-f]{64}|(?<=sntrys_)eyJ[A-Za-z0-9+/=_-]{80,400})"), prefixed("postman", "Postman API key", "PMAK-", "[0-9a-f]{24}-[0-9a-f]{34}"), prefixed("grafana", "Grafana token", [ "glsa_", "glc_" ], "(?:(?<=glsa_)[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|(?<=glc_)[A-Za-z0-9+/]{32,400}={0,2})"), prefixed("posthog-personal", "PostHog personal API key", "phx_", "[A-Za-z0-9_-]{41,49}"), prefixed("new-relic-key", "New Relic user key", "NRAK-", `[A-Z0-9]{27}${notBefore("A-Z0-9")}`), prefixed("dynatrace-token", "Dynatrace token", "dt0", String.raw`[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`), {
   id: "gcp-service-account",
   name: "Google service account key",
   confidence: "high",
   anchors: [ {
    keyword: "-----BEGIN ",
    lead: 0
   } ],
   pattern: /-----BEGIN (?:RSA )?PRIVATE KEY-----/y,
   prefix: "----",
   accept: (secret, text, offset) => hasKeyBody(text, offset + secret.length) && /private_key\\?"\s*:\s*\\?"$/.test(text.slice(Math.max(0, offset - 40), offset)) && /service_account/.test(text.slice(Math.max(0, offset - 1e3), offset))
  }, {
   id: "private-key",
   name: "private key",
   confidence: "high",
   anchors: [ {
    keyword: "-----BEGIN ",
    lead: 0
   } ],
   pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----/y,
   prefix: "----",
   accept: (secret, text, offset) => hasKeyBody(text, offset + secret.length)
  }, {
   id: "jwt",
   name: "JSON Web Token",
   confidence: "medium",
   anchors: [ {
    keyword: "eyJ",
    lead: 0
   } ],
   pattern: /(?:(?<![A-Za-z0-9_.-])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))eyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/y,
   prefix: "eyJ",
   accept: secret => !isPublicJwt(secret) && !(0, placeholder.F)(secret.slice(secret.lastIndexOf(".") + 1))
  }, {
   id: "connection-string-password",
   name: "password in a connection string",
   confidence: "medium",
   anchors: [ "assword=", "assword =", "ASSWORD=", "Pwd=", "pwd=", "PWD=" ].map(keyword => ({
    keyword,
    lead: 0
   })),
   pattern: /(?:(?:assword|ASSWORD) ?|[Pp][Ww][Dd]|PWD)=[ ]?((?:(?!&quot;)[^;"'\s\\]){4,128})/y,
   prefix: "",
   accept: acceptConnectionPassword
  }, {
   id: "url-credentials",
   name: "password in a URL",
   confidence: "medium",
   anchors: [ {
    keyword: "://",
    lead: 0
   } ],
   pattern: /(?<=[a-z][a-z0-9+.-]{0,20}):\/\/[^\s:@/"'`<>\\,;()]{0,64}:([^\s@/"'`<>\\,]{3,200})@(?=[A-Za-z0-9.[{$-])/y,
   prefix: "",
   accept: acceptUrlPassword
  } ];
  function hasKeyBody(text, offset) {
   const after = text.slice(offset, offset + 1e3);
   const space = String.raw`(?:[\s>|"'+,#]|\\[nr])`;
   const lead = new RegExp(`^${space}{0,60}(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\\n\\\\]{0,100}${space}{1,40}){0,4}`).exec(after)[0];
   const lines = new RegExp(`^(?:[A-Za-z0-9+/=]{1,400}${space}{0,40}){1,40}`).exec(after.slice(lead.length));
   const body = (lines?.[0] ?? "").replace(new RegExp(space, "g"), "");
   const rest = after.slice(lead.length + (lines?.[0].length ?? 0));
   if (body.length < 56 || /^(?:\.\.\.|…)/.test(rest)) return false;
   const random = body.startsWith("b3BlbnNzaC1rZXkt") ? body.slice(100) : body;
   return random.length >= 24 && !(0, placeholder.F)(random.slice(0, 64));
  }
  function acceptConnectionPassword(secret, text, offset) {
   const before = text.slice(Math.max(0, offset - 400), offset);
   const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf('"')) + 1);
   const after = text.slice(offset + secret.length, offset + secret.length + 200).split(/["'\n]/)[0];
   const key = /(?:^|[;\s"'])(?:Server|Data Source|Address|Addr|Host|Endpoint|User ?Id|Uid|Initial Catalog|Database)\s?=[^;]{1,200}(?:;|$)/i;
   if (!key.test(line) && !key.test(after)) return false;
   return !hasReference(secret) && !(0, placeholder.XB)(secret) && secret.length >= 6 && !/[{}]/.test(secret);
  }
  const localHost = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/i;
  const exampleHost = /^(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test|host|hostname|server|your[\w-]*\.\w+)(?![\w.-])/i;
  function acceptUrlPassword(secret, text, offset) {
   const start = text.lastIndexOf("://", offset);
   const scheme = /[a-z][a-z0-9+.-]{0,20}$/.exec(text.slice(Math.max(0, start - 21), start))?.[0] ?? "";
   if (scheme === "docker" || scheme === "oci" || scheme === "docker-image") return false;
   const user = text.slice(start + 3, offset - 1);
   const host = text.slice(offset + secret.length + 1, offset + secret.length + 200);
   if (/^sha(?:1|256|512):/.test(host)) return false;
   if (hasReference(secret) || (0, placeholder.XB)(secret)) return false;
   if (/[{}*]|^%[A-Za-z]|^\$\d|\$\{|\$\(|#\{/.test(secret)) return false;
   if (secret.toLowerCase() === user.toLowerCase()) return false;
   const strong = secret.length >= 12 && /[0-9]/.test(secret) && /[A-Za-z]/.test(secret) && !(0, 
   entropy.lg)(secret);
   if (exampleHost.test(host)) return strong && !(0, placeholder.XB)(user.length > 0 ? secret : user);
   if (localHost.test(host)) return strong;
   if (/^[A-Za-z0-9_-]+(?![\w.-])/.test(host)) return strong;
   return secret.length >= 5;
  }
  const contextFormats = [ {
   id: "azure-devops-pat-legacy",
   name: "Azure DevOps personal access token (old format)",
   context: /azure[_-]?devops|\bado[_-]|[_-]ado\b|\bado\b|vsts|visualstudio\.com|dev\.azure\.com|system[_.]?accesstoken|(?<![a-z])pat(?![a-z])/,
   pattern: /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/
  }, {
   id: "aws-secret-access-key",
   name: "AWS secret access key",
   context: /aws.{0,3}secret.{0,3}(?:access.{0,3})?key|secret.{0,2}access.{0,2}key|aws_secret(?![a-z])/,
   pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/
  } ];
  // CONCATENATED MODULE: ./build/shared/lint/credentials/keyword-search.js
  class KeywordSearch {
   table=new Uint8Array(65536);
   lists=[ [] ];
   constructor(keywords) {
    for (const [keyword, value] of keywords) this.add(keyword, value);
   }
   search(text, visit) {
    const {table, lists} = this;
    let previous = text.charCodeAt(0);
    for (let next = 1; next < text.length; next++) {
     const current = text.charCodeAt(next);
     const list = previous < 128 && current < 128 ? table[previous << 8 | current] : 0;
     previous = current;
     if (list === 0) continue;
     for (const {keyword, values} of lists[list]) {
      if (!text.startsWith(keyword, next - 1)) continue;
      for (const value of values) visit(value, next - 1);
     }
    }
   }
   add(keyword, value) {
    const slot = keyword.charCodeAt(0) << 8 | keyword.charCodeAt(1);
    if (keyword.length < 2 || /[^\0-\x7f]/.test(keyword)) throw new Error(`the keyword '${keyword}' cannot be searched`);
    if (this.table[slot] === 0) {
     if (this.lists.length > 255) throw new Error("there are too many different beginnings");
     this.table[slot] = this.lists.push([]) - 1;
    }
    const list = this.lists[this.table[slot]];
    const known = list.find(entry => entry.keyword === keyword);
    if (known) known.values.push(value); else list.push({
     keyword,
     values: [ value ]
    });
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/scan.js
  const keywords = new KeywordSearch(formats.flatMap((format, index) => {
   const rank = (format.confidence === "high" ? 0 : 1e3) + index;
   return format.anchors.map(({keyword, lead}) => [ keyword, {
    format,
    lead,
    rank
   } ]);
  }));
  const contextWindow = 100;
  const shortestContext = 43;
  const contexts = contextFormats.map(format => ({
   ...format,
   context: new RegExp(format.context.source, "gi"),
   pattern: new RegExp(format.pattern.source)
  }));
  function scan(text) {
   const found = [];
   keywords.search(text, ({format, lead, rank}, at) => {
    if (at < lead) return;
    format.pattern.lastIndex = at - lead;
    const match = format.pattern.exec(text);
    if (!match) return;
    const secret = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(secret);
    if (format.accept && !format.accept(secret, text, start)) return;
    const {id, name} = format;
    const prefix = format.prefix.slice(0, 4);
    found.push({
     id,
     name,
     prefix,
     start,
     end: start + secret.length,
     rank
    });
   });
   scanContexts(text, found);
   return withoutOverlaps(found);
  }
  function scanContexts(text, found) {
   if (text.length < shortestContext) return;
   for (const format of contexts) {
    format.context.lastIndex = 0;
    for (let name = format.context.exec(text); name; name = format.context.exec(text)) {
     const from = name.index + name[0].length;
     const window = text.slice(from, from + contextWindow);
     const match = format.pattern.exec(window);
     if (!match || from + match.index + match[0].length >= from + contextWindow) continue;
     if (/\n\s*\n|[;{}]/.test(window.slice(0, match.index))) continue;
     if (!isContextSecret(match[0])) continue;
     const start = from + match.index;
     found.push({
      id: format.id,
      name: format.name,
      prefix: "",
      start,
      end: start + match[0].length,
      rank: 2e3
     });
    }
   }
  }
  function scanNamed(name, value) {
   for (const format of contexts) {
    format.context.lastIndex = 0;
    if (!format.context.test(name)) continue;
    const match = format.pattern.exec(value);
    if (!match || !isContextSecret(match[0])) continue;
    return {
     id: format.id,
     name: format.name,
     prefix: "",
     start: match.index,
     end: match.index + match[0].length
    };
   }
   return;
  }
  function isContextSecret(secret) {
   if (/^[0-9a-f]+$/.test(secret) || /EXAMPLE/.test(secret)) return false;
   return /[0-9]/.test(secret) && /[A-Za-z]/.test(secret) && !(0, placeholder.F)(secret);
  }
  function withoutOverlaps(found) {
   found.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
   const kept = [];
   for (const hit of found) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit); else if (hit.rank < last.rank) kept[kept.length - 1] = hit;
   }
   return kept.map(({id, name, prefix, start, end}) => ({
    id,
    name,
    prefix,
    start,
    end
   }));
  }
  const mediumFormats = new Set([ ...formats.filter(({confidence}) => confidence === "medium").map(({id}) => id), ...contextFormats.map(({id}) => id) ]);
  function confidenceOf(format) {
   return mediumFormats.has(format) ? "medium" : "high";
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/hidden-ranges.js
  const longestKey = 16384;
  function hiddenHits(text) {
   return hidden_ranges_hidden(text, scan(text));
  }
  function hidden_ranges_hidden(text, hits) {
   const found = [];
   for (const hit of hits) {
    const last = found.at(-1);
    if (last && hit.start < last.end) {
     if (hit.end > last.end) found[found.length - 1] = {
      ...last,
      end: hit.end
     };
    } else found.push(hit.id === "private-key" ? {
     ...hit,
     end: endOfKey(text, hit.end)
    } : hit);
   }
   return found;
  }
  function endOfKey(text, from) {
   const rest = text.slice(from, from + longestKey);
   const end = /-----END [A-Z0-9 ]{0,60}-----/.exec(rest);
   if (end) return from + end.index + end[0].length;
   return from + /^[A-Za-z0-9+/=\s\\"',:>|-]*/.exec(rest)[0].length;
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/random-words.js
  const known = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:(?:add|get|new|set|update)-)?(?:az|mg)(?:ad)?(?:application|app|identity|serviceprincipal|role|user)(?:assignment|assigned|credential|definition|identity|password|permission)?)$/i;
  function randomWords(text) {
   const found = [];
   for (const {0: word, index} of text.matchAll(/[A-Za-z0-9+/=]{20,}/g)) if (!known.test(word) && pieces(word).some(piece => (0, 
   entropy.EZ)(piece, 20))) found.push({
    start: index,
    end: index + word.length
   });
   const random = [ ...found ];
   let next = 0;
   for (const {0: word, index} of text.matchAll(/[A-Za-z0-9_.~-]{24,}/g)) {
    const end = index + word.length;
    while (next < random.length && random[next].end <= index) next++;
    const holds = next < random.length && random[next].start < end;
    if (holds || !known.test(word) && pieces(word).some(isRandomSlug)) found.push({
     start: index,
     end
    });
   }
   return found;
  }
  function pieces(word) {
   if (word.length <= 60) return [ word ];
   const count = Math.ceil(word.length / 20) - 1;
   return [ word, ...Array.from({
    length: count
   }, (_, i) => word.slice(20 * i, 20 * i + 40)) ];
  }
  function isRandomSlug(word) {
   const parts = word.split(/[_.~-]+/).filter(part => !/^(?:[A-Z]?[a-z]+|[A-Z]+|[0-9]+)$/.test(part));
   return (0, entropy.EZ)(parts.join(""), 18);
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/file-credentials.js
  const longestPart = 12;
  const knownFiles = new WeakMap;
  function file_credentials_known(file) {
   let found = knownFiles.get(file);
   if (!found) {
    found = {
     hits: scan(file.text)
    };
    knownFiles.set(file, found);
   }
   return found;
  }
  function credentialsOf(file) {
   return file_credentials_known(file).hits;
  }
  function withoutPartsOf(file, text) {
   const found = file_credentials_known(file);
   if (found.hits.length === 0 || text.length < longestPart) return text;
   found.parts ??= partsOf(file.text, found.hits);
   let result = "";
   let from = 0;
   for (let at = 0; at + longestPart <= text.length; at++) {
    if (!found.parts.has(text.slice(at, at + longestPart))) continue;
    let end = at + longestPart;
    while (end < text.length && found.parts.has(text.slice(end + 1 - longestPart, end + 1))) end++;
    result += `${text.slice(from, at)}(a part of a credential)`;
    from = end;
    at = end - 1;
   }
   return result + text.slice(from);
  }
  function partsOf(text, hits) {
   const parts = new Set;
   for (const {start, end} of hidden_ranges_hidden(text, hits)) {
    const isAddress = text.startsWith("http", start);
    const first = isAddress ? start + Math.floor((end - start) / 3) : start;
    for (let at = first; at + longestPart <= end; at++) parts.add(text.slice(at, at + longestPart));
   }
   return parts;
  }
  const around = 200;
  function withoutPieceAt(file, {start, end}, text) {
   if (end - start < longestPart || end - start > around) return text;
   const piece = file.text.slice(start, end);
   if (!text.includes(piece)) return text;
   const isOfWord = at => /[A-Za-z0-9_.~+/=-]/.test(file.text[at] ?? " ");
   let from = start;
   while (from > start - around && isOfWord(from - 1)) from--;
   let to = end;
   while (to < end + around && isOfWord(to)) to++;
   if (from === start && to === end) return text;
   const isRandom = randomWords(file.text.slice(from, to)).some(random => random.start < end - from && random.end > start - from);
   return isRandom ? text.replaceAll(piece, "(a part of a credential)") : text;
  }
  var secret_name = __webpack_require__(73313);
  // CONCATENATED MODULE: ./build/shared/lint/credentials/judge.js
  function judge(name, value, place) {
   const known = scan(value).map(hit => ({
    certainty: "known",
    ...hit
   }));
   if (known.length > 0) return known;
   if (name !== void 0) {
    const hit = scanNamed(name, value);
    if (hit) return [ {
     certainty: "known",
     ...hit
    } ];
   }
   if (place === "script" || place === "text") return [];
   if (place === "log-in") return judgeLogIn(value);
   if (value.length > judge_longestValue) return [];
   if (/^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.test(value.trim())) return judgeUrl(value, place);
   if (name === void 0) return [];
   return judgeNamed(name, value);
  }
  function judgeLogIn(value) {
   const start = value.length - value.trimStart().length;
   const end = value.trimEnd().length;
   if (end <= start || hasReference(value)) return [];
   return [ {
    certainty: "known",
    id: "log-in-password",
    name: "password",
    prefix: "",
    start,
    end
   } ];
  }
  const judge_longestValue = 8192;
  function guess(id, name, start, end) {
   return {
    certainty: "guess",
    id,
    name,
    prefix: "",
    start,
    end
   };
  }
  const scheme = /^(\s*(?:Bearer|Token|Basic|Key|ApiKey|Api-Key|Bot|OAuth|Digest|SharedKey|PRIVATE-TOKEN)[\s=:]+["']?)/i;
  function judgeNamed(name, value) {
   const kind = (0, secret_name.G)(name);
   if (kind === void 0) return [];
   const fallback = defaultOfReference(value);
   if (fallback) return judgeNamed(name, fallback.text).map(found => ({
    ...found,
    start: found.start + fallback.start,
    end: found.end + fallback.start
   }));
   if (hasReference(value)) {
    const rest = withoutReferences(value).replace(scheme, "");
    if (!(0, entropy.EZ)(rest, 24) || /[:/\s]/.test(rest)) return [];
   }
   const start = scheme.exec(value)?.[1]?.length ?? value.length - value.trimStart().length;
   const end = value.trimEnd().replace(/["']$/, "").length;
   if (isDocumentedExample(value.slice(start, end)) || /^cpe:2\.3:/.test(value)) return [];
   const secret = value.slice(start, end);
   if (isPublished(secret)) return [];
   if (/^\s*basic\s/i.test(value)) return isSecretPair(secret) ? [ guess("basic-authorization", `password in the value of ${name}`, start, end) ] : [];
   if (isHarmless(secret) || echoes(name, secret)) return [];
   return isSecret(kind, secret) ? [ guess(`named-${kind}`, `value of ${name}`, start, end) ] : [];
  }
  function isPublished(secret) {
   return /^sb_publishable_|^\$(?:2[abxy]|argon2(?:i|d|id)|scrypt|pbkdf2[\w-]*)\$/.test(secret);
  }
  function isSecretPair(encoded) {
   if (!/^[A-Za-z0-9+/_-]{6,}={0,2}$/.test(encoded) || (0, entropy.Gp)(encoded)) return false;
   const decoded = Buffer.from(encoded, "base64").toString("utf8");
   if (!/^[\x20-\x7e]+$/.test(decoded)) return (0, entropy.EZ)(encoded, 16);
   const colon = decoded.indexOf(":");
   if (colon < 0) return (0, entropy.EZ)(decoded, 16);
   const password = decoded.slice(colon + 1);
   return password.length >= 4 && !(0, placeholder.XB)(password) && !hasReference(password);
  }
  function isSecret(kind, secret) {
   if (kind === "password") {
    if ((0, placeholder.XB)(secret) || (0, entropy.Gp)(secret)) return false;
    return secret.length >= 6 || secret.length >= 4 && /[0-9]/.test(secret) && /[^A-Za-z0-9]/.test(secret);
   }
   if ((0, placeholder.wK)(secret)) return false;
   if (/^[0-9]+$/.test(secret)) return false;
   if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(secret)) return !(0, entropy.Gp)(secret.replaceAll("-", "")) && (0, 
   entropy.Ue)(secret) >= 2.8;
   if (secret.length < 10 || (0, entropy.gb)(secret, 7)) return false;
   if ((0, entropy.EZ)(secret, 10)) return true;
   const classes = [ /[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/ ].filter(test => test.test(secret)).length;
   return classes >= 3 && /[0-9]/.test(secret) && (0, entropy.Ue)(secret) >= 3.2 && !(0, 
   entropy.lg)(secret);
  }
  function isHarmless(value) {
   const text = value.trim();
   if (/\s/.test(text)) return true;
   if (/^(?:true|false|yes|no|on|off|none|null|nil|auto|inherit|read|write|oauth2?|oidc|default|optional|required)$/i.test(text)) return true;
   if (/^(?:[~.]{0,2}[\\/]|[A-Za-z]:[\\/]|\.{1,2}$)/.test(text) && !/^\/[^/]*[+=]/.test(text)) return true;
   if (/^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(text)) return true;
   if (/\.(?:pem|key|crt|cer|pfx|p12|json|ya?ml|txt|env|toml|ini|cfg|conf|jks|pub|asc|gpg|js|mjs|ts|py|sh|ps1)$/i.test(text)) return true;
   if (/^(?:sha(?:1|256|384|512)|md5)[-:]/i.test(text)) return true;
   if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true;
   if (/^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$/.test(text)) return true;
   if (/^v?\d+(?:\.\d+){1,3}(?:[-+][\w.-]+)?$/.test(text)) return true;
   if (/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text)) return true;
   if (/^[a-z][a-z0-9.]*(?:-[a-z0-9.]{1,12}){0,5}-(?:\d{4}-\d{2}-\d{2}|20\d{6})$/i.test(text)) return true;
   return false;
  }
  function echoes(name, value) {
   const normal = text => text.toLowerCase().replace(/[^a-z0-9]/g, "");
   const own = normal(name);
   const other = normal(value);
   return other !== "" && (own === other || own.endsWith(other) || other.length > 5 && other.endsWith(own));
  }
  const secretParameter = /^(?:key|api_?-?key|access_?-?key|token|access_?-?token|auth_?-?token|auth|secret|client_?-?secret|password|passwd|pwd|pass|sig|signature|code|credential|subscription-key|apikeyid|x-api-key|tavilyApiKey)$/i;
  function judgeUrl(value, place) {
   const found = [];
   const question = value.search(value.startsWith("jdbc:") ? /[?;]/ : /\?/);
   const pathEnd = question < 0 ? value.length : question;
   if (question >= 0) {
    let at = question + 1;
    for (const part of value.slice(question + 1).split(/[&;]/)) {
     const equals = part.indexOf("=");
     const key = equals < 0 ? part : part.slice(0, equals);
     const secret = equals < 0 ? "" : part.slice(equals + 1);
     const start = at + equals + 1;
     at += part.length + 1;
     if (secret === "" || hasReference(secret)) continue;
     const known = scanNamed(key, secret);
     if (known) found.push({
      certainty: "known",
      ...known,
      start: start + known.start,
      end: start + known.end
     }); else if (key === "sig" && hasEnded(value)) continue; else if (isSecretParameter(key) && isSecret("key", secret)) found.push(guess("url-parameter", `value of the parameter ${key} in a URL`, start, start + secret.length));
    }
   }
   if (place !== "url") return found;
   let at = value.indexOf("://") + 3;
   value.slice(at, pathEnd).split("/").forEach((segment, index) => {
    if (index > 0 && isSecretSegment(segment)) found.push(guess("url-path", "secret in the path of a URL", at, at + segment.length));
    at += segment.length + 1;
   });
   return found;
  }
  function isSecretParameter(key) {
   return secretParameter.test(key) || (0, secret_name.G)(key) !== void 0;
  }
  function isSecretSegment(segment) {
   if (segment.length < 24 || hasReference(segment) || (0, placeholder.wK)(segment)) return false;
   if (/^[0-9a-f-]+$/i.test(segment) || !/^[A-Za-z0-9_=-]+$/.test(segment)) return false;
   return /[0-9]/.test(segment) && /[A-Z]/.test(segment) && /[a-z]/.test(segment) && (0, 
   entropy.EZ)(segment, 24) && (0, entropy.Ue)(segment) >= 3.6;
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/judge-site.js
  const judged = new WeakMap;
  function judgeSite(site) {
   const known = judged.get(site);
   if (known) return known;
   const result = judge(site.name, site.value.text, site.place);
   judged.set(site, result);
   return result;
  }
  // CONCATENATED MODULE: ./build/shared/lint/credentials/shown-name.js
  const longest = 60;
  function shownName(name) {
   if (scan(name).length > 0) return "a name that holds a credential";
   if (randomWords(name).length > 0) return "a name that looks like a credential";
   if (name.length <= longest) return name;
   return `${name.slice(0, longest).replace(/[0-9A-Fa-f]{12,60}$/, "")}…`;
  }
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/lint/credentials/without-credentials.js
  const shortestPart = 12;
  const mayHold = /[A-Za-z0-9_+/=.~-]{16}/;
  function withoutCredentials(text) {
   if (!mayHold.test(text)) return text;
   const hits = hiddenHits(text);
   const looks = randomWords(text).flatMap(range => outside(range, hits)).map(range => ({
    ...range,
    name: "a text that looks like a credential"
   }));
   let result = "";
   let position = 0;
   for (const {start, end, name} of [ ...hits, ...looks ].sort((a, b) => a.start - b.start)) {
    if (start >= position) result += `${text.slice(position, start)}(${name})`;
    position = Math.max(position, end);
   }
   return result + text.slice(position);
  }
  function outside({start, end}, hits) {
   const found = [];
   let at = start;
   for (const hit of (0, source.ux)(hits, start, end)) {
    if (hit.start - at >= shortestPart) found.push({
     start: at,
     end: hit.start
    });
    at = hit.end;
   }
   if (at === start || end - at >= shortestPart) found.push({
    start: at,
    end
   });
   return found;
  }
  const longestMessage = 500;
  function shownText(text) {
   const shown = withoutCredentials(text);
   return shown.length > longestMessage ? `${shown.slice(0, longestMessage)}…` : shown;
  }
 }),
 24548: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   F: () => isMadeUp,
   XB: () => isWellKnownPassword,
   wK: () => isPlaceholder
  });
  var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36584);
  const telling = new Set(`your yours yourself example examples placeholder changeme change replace replaceme insert enter fill paste todo\n  fixme tbd dummy fake sample redacted masked removed hidden omitted obfuscated undefined unset notset\n  notneeded unused whatever foobar lorem ipsum here goes needed\n  votre deine ihre mein meine twoj ваш твой вашего`.split(/\s+/).filter(Boolean));
  const tellingStart = /^(?:my|your|tu|tus|su|sus|vos|ton|dein|ihr|seu|sua|mon|ma|mi|foo|bar|baz|the|an?|some|any)[_-]|^(?:你的|您的|あなたの|あなた)/i;
  const plain = new Set(`a an the my some any this is it of for to in on no not new old super very top real local default\n  secret secrets token tokens key keys api apikey password passwd passphrase pass pwd pw passw pa word\n  credential credentials auth authorization bearer basic access client app application user username\n  login admin administrator root guest test tests testing tester tst demo dev devel development prod\n  production staging stage ci build value val string text data id none null nil empty true false yes\n  off optional required private public personal shared master main primary secondary service\n  server db database postgres postgresql psql mysql mariadb mongo mongodb redis rabbitmq rabbit minio\n  minioadmin sqlserver sa neo neo4j elastic elasticsearch kibana grafana keycloak odoo ollama\n  lm studio lmstudio openai anthropic azure aws google gcp github gitlab slack notion figma supabase\n  stripe linear jira confluence atlassian docker npm pypi hf huggingface brave tavily firecrawl exa\n  context perplexity groq sk pk pat ghp gho ghs mcp agent model llm gpt claude gemini cursor\n  url uri host hostname port name email path file project org organization team company acme contoso\n  fabrikam tenant account number code hash salt seed session cookie jwt oauth oidc sso webhook bot\n  random long strong safe secure insecure unsafe weak dont use anything something mock stub fixture x xx xxx\n  abc abcd xyz asdf qwerty hello world letmein welcome postgrespassword mypassword mysecret testtest\n  minimum characters chars please set me with from as env var variable local only example`.split(/\s+/).filter(Boolean));
  function isPlaceholder(value) {
   const text = value.trim();
   if (text === "" || !/[\p{L}\p{N}]/u.test(text)) return true;
   if (/\.\.\.|…|\*{3,}|•{2,}|_{4,}|-{6,}|\?{3,}|#{3,}/.test(text)) return true;
   if (/^[<[{(].*[>\]})]$/s.test(text) || /<[\p{L}][\p{L}\p{N} _./-]*>/u.test(text)) return true;
   if (/(?:^|[^A-Za-z0-9])[xX]{3,}(?:$|[^A-Za-z0-9])|[xX]{5,}|^[xX]+$/.test(text)) return true;
   if (/^(?:[0-]+|00000000-0000-0000-0000-000000000000)$/.test(text)) return true;
   if (/%[sdv]|%\([a-z_]+\)s/.test(text) && text.length < 40) return true;
   if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && !/[0-9]{5}/.test(text)) {
    const words = text.split("_");
    if (words.every(word => word.length <= 14) && words.some(word => /^[A-Z]{3,}$/.test(word))) return true;
   }
   if (/(?<![a-z])your?s?(?=[A-Z_-]|api|key|token|secret|pass)/i.test(text)) return true;
   if (/change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|placeholder|redacted|example/i.test(text)) return true;
   if (tellingStart.test(text)) return true;
   const words = (0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(text);
   if (words.some(word => telling.has(word))) return true;
   const rest = words.filter(word => !/^[0-9]{1,4}$/.test(word) && !((0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.Gp)(word) && /^[0-9]+$/.test(word)));
   return rest.every(word => plain.has(word));
  }
  function isMadeUp(body) {
   if (body.length >= 12 && (0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.Gp)(body)) return true;
   if ((0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.gb)(body, 7) || /x{5,}/i.test(body)) return true;
   if (/example|placeholder|redacted|changeme|replace.?me|your[-_]|_here$|-here$|dummy/i.test(body)) return true;
   if (body.length <= 80 && /your|xxxx|0{6}|123456789|abcdefgh/i.test(body)) return true;
   return body.length >= 16 && (new Set(body).size < 6 || (0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.Ue)(body.slice(0, 300)) < 2.3);
  }
  function isWellKnownPassword(value) {
   const text = value.trim().toLowerCase();
   if (/^(?:p[a@]ssw[o0]rd|pass|secret|admin|root|test|guest|postgres|mysql|example)[0-9!@#]{0,4}$/.test(text)) return true;
   return isPlaceholder(value);
  }
 }),
 73313: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G: () => secretName,
   t: () => isIdentifierName
  });
  var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36584);
  const passwordWords = new Set("password passwd passphrase pwd pass passcode pw pgpassword sshpass".split(" "));
  const keyWords = new Set([ "token", "secret", "apikey", "apitoken", "authtoken", "accesstoken", "accesskey", "secretkey", "privatekey", "clientsecret", "credential", "credentials", "creds", "bearer", "authorization", "cookie", "pat", "jwt", "connectionstring", "connstr", "signature", "sig" ]);
  const secretKeys = new Set([ "api", "access", "secret", "private", "auth", "account", "admin", "service", "subscription", "master", "shared", "signing", "encryption", "license", "storage", "function", "functions", "host", "root", "app", "application", "client", "query", "session", "bot", "personal", "security" ]);
  const harmlessEnds = new Set(`id ids name names url urls uri uris endpoint host hostname port path paths file files filename dir\n  directory folder location type types kind mode format prefix suffix length len size count limit\n  budget expiry expires expiration expire ttl lifetime age duration timeout interval period version\n  versions provider providers issuer audience scope scopes policy policies header headers field\n  fields param parameter parameters enabled disabled required optional env var variable variables\n  ref refs reference references source store stores manager method methods hint label labels\n  description title help text prompt message hash digest checksum sha sha1 sha256 sha512 md5\n  fingerprint thumbprint helper command cmd script engine backend vault template pattern regex\n  rotation regexp algorithm alg usage usages permission permissions group groups role roles\n  email username user owner status state rules rule filter list index column table selector\n  placeholder schema input output class handler service server client tag tags region zone\n  max min width height model`.split(/\s+/).filter(Boolean));
  const identifierEnds = new Set(`id ids arn name names url uri endpoint host hostname domain region zone bucket project account\n  subscription tenant client group email user username login registry repository repo broker server deployment cluster namespace\n  org organization organisation team number uuid guid path`.split(/\s+/));
  function isIdentifierName(name) {
   if (secretName(name) !== void 0) return false;
   const words = (0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(name);
   while (words.length > 1 && /^(?:\d+|east|west|north|south|central|us|eu|uk|dev|tests?|staging|stage|prod|production|primary|secondary|canary)$/.test(words.at(-1))) words.pop();
   const last = words.at(-1) ?? "";
   const [cloud = "", what = ""] = words;
   if (/^(?:azure|arm|az)$/.test(cloud) && /^(?:sub|subscription|tenant)$/.test(what)) return true;
   return identifierEnds.has(last) || /^(?:subscription|tenant|client)id$/.test(last);
  }
  const harmlessStarts = new Set([ "max", "min", "num", "total", "is", "has", "use", "uses", "enable", "disable", "allow", "skip", "require", "requires", "persist", "show", "hide", "public", "publishable", "anon", "cache", "restore", "no", "forgot", "reset", "sort", "partition", "foreign" ]);
  const harmlessNames = new Set([ "id-token", "idtoken", "secrets", "tokens", "passwords", "pwd", "oldpwd", "token-usage", "key-vault", "keyvault", "google_application_credentials" ]);
  function secretName(name) {
   if (name.length > 200) return;
   const plain = name.replace(/^[-/]+/, "").trim();
   if (harmlessNames.has(plain.toLowerCase())) return;
   if (/^--?key$/.test(name)) return "key";
   const words = (0, _entropy_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(plain);
   while (words.length > 1 && /^[0-9]+$/.test(words.at(-1))) words.pop();
   while (words.length > 1 && /^(?:json|value|values|base|b|string|str|plain|raw|literal|new|old|current|default|prod|dev|test|staging|live)$/.test(words.at(-1))) {
    if (words.at(-1) === "string" && words.at(-2) === "connection") return "key";
    words.pop();
   }
   const last = words.at(-1);
   if (last === void 0) return;
   const before = words.at(-2);
   if (harmlessEnds.has(last)) return;
   if (harmlessStarts.has(words[0]) && words.length > 1) return;
   if (words.includes("public") || words.includes("publishable") || words.includes("anon")) return;
   if (passwordWords.has(last)) return "password";
   if (/(?:^| )connection ?strings?(?: |$)/.test(words.join(" "))) return "key";
   if (keyWords.has(last)) return "key";
   if (last === "auth" && before !== void 0) return "key";
   if ((last === "key" || last === "keys") && before !== void 0 && secretKeys.has(before)) return "key";
   if (last === "str" && before === "conn") return "key";
   if (last === "key" && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY$/.test(plain) && !/^(?:CACHE|PRIMARY|SORT|PARTITION|FOREIGN|HASH|RESTORE|MAP|OBJECT|ROW|INDEX|S3|FILE|REGISTRY|TRANSLATION)$/.test(before.toUpperCase())) return "key";
   if (words.includes("password") || words.includes("secret")) return words[0] === "password" ? "password" : void 0;
   return;
  }
 }),
 81533: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   j: () => GitHubReader
  });
  var syntax = __webpack_require__(32796);
  var github_expression = __webpack_require__(79040);
  var value_references = __webpack_require__(75816);
  var action_reference = __webpack_require__(74320);
  var code_inputs = __webpack_require__(28289);
  // CONCATENATED MODULE: ./build/shared/lint/documents/ci/github-parts.js
  function readMatrix(node) {
   const values = [];
   const add = mapping => {
    for (const {key, value} of mapping?.entries ?? []) if (key.text.text === "include") for (const item of (0, 
    syntax.S3)(value)) add((0, syntax.dw)(item)); else if (key.text.text !== "exclude") (0, 
    syntax.NO)(value, ({text}) => values.push({
     name: key.text,
     value: text,
     references: (0, value_references.C)(text, "github")
    }));
   };
   add((0, syntax.dw)(node));
   return values;
  }
  function readTriggers(entry) {
   const value = (0, syntax.hd)(entry?.value);
   if (value?.kind === "mapping") return value.entries.map(({key, value: filters}) => ({
    name: key.text.text,
    range: key.range,
    branches: (0, syntax.Jt)(filters, "branches") !== void 0,
    ...isPartial(filters) && {
     isPartial: true
    }
   }));
   return (0, syntax.S3)(value).flatMap(item => {
    const text = (0, syntax.e1)(item);
    return text ? [ {
     name: text.text,
     range: text.range()
    } ] : [];
   });
  }
  function isPartial(filters) {
   const types = (0, syntax.S3)((0, syntax.Jt)(filters, "types")).map(item => (0, syntax.e1)(item)?.text);
   const isForPushes = types.length === 0 || types.includes("synchronize");
   const isForTags = (0, syntax.Jt)(filters, "tags") !== void 0 && (0, syntax.Jt)(filters, "branches") === void 0;
   return (0, syntax.Jt)(filters, "paths") !== void 0 || isForTags || !isForPushes;
  }
  function stopsAt(value) {
   const [program = "bash", ...options] = (value ?? "").trim().split(/\s+/).filter(Boolean);
   if (!/^(?:bash|sh)$/.test(program)) return;
   if (options.length === 0) return value?.trim() === "bash" ? "pipes" : "errors";
   if (options.some(option => option === "pipefail")) return "pipes";
   return options.some(option => /^-[a-z]+$/.test(option) && option.includes("e")) ? "errors" : void 0;
  }
  function readInputs(node) {
   return ((0, syntax.dw)(node)?.entries ?? []).map(entry => {
    const fallback = (0, syntax.e1)((0, syntax.Jt)(entry.value, "default"));
    return {
     name: entry.key.text.text,
     type: (0, syntax.e1)((0, syntax.Jt)(entry.value, "type"))?.text ?? "string",
     limited: (0, syntax.Jt)(entry.value, "options") !== void 0,
     ...fallback ? {
      default: fallback
     } : {}
    };
   });
  }
  function readPermissions(entry, file) {
   if (!entry) return;
   const value = (0, syntax.hd)(entry.value);
   const ranges = {
    file,
    range: entry.range,
    valueRange: entry.value.range
   };
   if (value?.kind === "mapping") {
    const scopes = value.entries.flatMap(({key, value: scope, range}) => {
     const text = (0, syntax.e1)(scope);
     return text ? [ {
      name: key.text.text.toLowerCase(),
      value: text.text.trim(),
      range
     } ] : [];
    });
    const first = value.entries[0];
    const block = entry.value.kind === "mapping" && first !== void 0 && value.range.start === first.range.start;
    if (value.entries.length === 0) return {
     ...ranges,
     all: "none",
     scopes,
     unknown: false,
     block
    };
    return {
     ...ranges,
     scopes,
     unknown: scopes.some(({value}) => value.includes("${{")),
     block
    };
   }
   const text = (0, syntax.e1)(value)?.text.trim();
   if (text === "write-all" || text === "read-all") {
    const all = text === "write-all" ? "write" : "read";
    return {
     ...ranges,
     all,
     scopes: [],
     unknown: false,
     block: false
    };
   }
   return {
    ...ranges,
    scopes: [],
    unknown: true,
    block: false
   };
  }
  function isForWindows(condition) {
   return /\brunner\.os\s*==\s*'windows'/i.test(condition?.text ?? "");
  }
  function defaultShell(runsOn) {
   const labels = (0, syntax.S3)((0, syntax.Jt)(runsOn, "labels") ?? runsOn).map(item => (0, 
   syntax.e1)(item)?.text ?? "");
   return labels.some(label => /\bwindows\b/i.test(label)) ? "pwsh" : void 0;
  }
  function shellOf(value) {
   const program = (value ?? "bash").trim().split(/\s+/)[0].toLowerCase();
   const name = program.replace(/^.*[\\/]/, "").replace(/\.exe$/, "");
   if (name === "sh" || name === "dash" || name === "ash" || name === "busybox") return "sh";
   if (name === "bash" || name === "zsh" || name === "wsl-bash") return "bash";
   if (name === "pwsh" || name === "powershell" || name === "cmd") return name;
   return /^python[\d.]*$/.test(name) ? "python" : "other";
  }
  function commentBehind(text, file) {
   const {end} = text.range();
   const {line, column} = file.position(end);
   const match = /^["']?\s+#(.*)$/.exec(file.line(line).slice(column - 1));
   return match ? match[1].trim() : "";
  }
  var pipeline_builder = __webpack_require__(26752);
  // CONCATENATED MODULE: ./build/shared/lint/documents/ci/github-reader.js
  const otherJobKeys = [ "name", "runs-on", "strategy", "concurrency", "defaults", "environment", "timeout-minutes", "continue-on-error" ];
  class GitHubReader {
   builder;
   file;
   constructor(file) {
    this.file = file;
    this.builder = new pipeline_builder.I(file, "github", "workflow");
   }
   readWorkflow(root) {
    const {builder} = this;
    const {pipeline} = builder;
    const on = (0, syntax.Ms)(root, "on") ?? (0, syntax.Ms)(root, "true");
    pipeline.triggers = readTriggers(on);
    const name = (0, syntax.e1)((0, syntax.Jt)(root, "name"));
    if (name) pipeline.name = name;
    pipeline.parameters = readInputs((0, syntax.Jt)(on?.value, "workflow_call", "inputs"));
    const permissions = readPermissions((0, syntax.Ms)(root, "permissions"), this.file);
    if (permissions) pipeline.permissions = permissions;
    pipeline.variables = this.readVariables((0, syntax.Jt)(root, "env"), "pipeline");
    builder.collect((0, syntax.Jt)(root, "env"), {
     place: "pipeline-env"
    });
    builder.collectKeys(root, [ "name", "run-name", "concurrency", "defaults", "on" ], {
     place: "other"
    });
    const shell = (0, syntax.e1)((0, syntax.Jt)(root, "defaults", "run", "shell"))?.text;
    for (const entry of (0, syntax.dw)((0, syntax.Jt)(root, "jobs"))?.entries ?? []) this.readJob(entry, shell);
    return pipeline;
   }
   readAction(root) {
    const {builder} = this;
    const {pipeline} = builder;
    pipeline.kind = "action";
    pipeline.parameters = readInputs((0, syntax.Jt)(root, "inputs"));
    builder.collect((0, syntax.Jt)(root, "inputs"), {
     place: "other"
    });
    builder.collect((0, syntax.Jt)(root, "outputs"), {
     place: "output"
    });
    const runs = (0, syntax.Jt)(root, "runs");
    const steps = (0, syntax.Ms)(runs, "steps");
    if (!steps || (0, syntax.e1)((0, syntax.Jt)(runs, "using"))?.text !== "composite") return pipeline;
    const job = builder.addJob("", steps.key.range, steps.range, "steps");
    job.steps = this.readSteps(steps.value, job, void 0);
    return pipeline;
   }
   readJob(entry, workflowShell) {
    const {builder} = this;
    const body = (0, syntax.dw)(entry.value);
    if (!body) return;
    const uses = (0, syntax.e1)((0, syntax.Jt)(body, "uses"));
    const kind = uses ? "call" : "job";
    const job = builder.addJob(entry.key.text.text, entry.key.range, entry.range, kind);
    const permissions = readPermissions((0, syntax.Ms)(body, "permissions"), this.file);
    if (permissions) job.permissions = permissions;
    const name = (0, syntax.e1)((0, syntax.Jt)(body, "name"));
    if (name) job.name = name;
    const insertion = builder.insertionIn(body);
    if (insertion) job.insertion = insertion;
    job.needs = (0, syntax.S3)((0, syntax.Jt)(body, "needs")).flatMap(item => (0, syntax.e1)(item)?.text ?? []);
    this.readCondition(job, body, {
     place: "condition",
     job
    });
    if ((0, pipeline_builder.v)((0, syntax.Jt)(body, "continue-on-error"))) job.mayGoOn = true;
    const environment = (0, syntax.Jt)(body, "environment");
    const environmentName = (0, syntax.e1)(environment) ?? (0, syntax.e1)((0, syntax.Jt)(environment, "name"));
    if (environmentName) job.environment = environmentName;
    job.variables = this.readVariables((0, syntax.Jt)(body, "env"), "job");
    builder.collect((0, syntax.Jt)(body, "env"), {
     place: "job-env",
     job
    });
    builder.collectKeys(body, otherJobKeys, {
     place: "other",
     job
    });
    builder.collect((0, syntax.Jt)(body, "outputs"), {
     place: "output",
     job
    });
    const container = this.readContainer((0, syntax.Jt)(body, "container"), job);
    if (container) job.container = container;
    job.services = ((0, syntax.dw)((0, syntax.Jt)(body, "services"))?.entries ?? []).flatMap(service => this.readContainer(service.value, job) ?? []);
    const matrix = readMatrix((0, syntax.Jt)(body, "strategy", "matrix"));
    if (matrix.length > 0) job.matrix = matrix;
    builder.addRunners((0, syntax.Jt)(body, "runs-on"), [ "group", "labels" ]);
    for (const {name, value} of matrix) if (/^(?:os|runner|runs-on|label|labels|host|machine)$/i.test(name.text)) builder.pipeline.runners.push(value);
    if (uses) job.call = this.readCall(uses, body, job);
    const shell = (0, syntax.e1)((0, syntax.Jt)(body, "defaults", "run", "shell"))?.text ?? workflowShell ?? defaultShell((0, 
    syntax.Jt)(body, "runs-on"));
    job.steps = this.readSteps((0, syntax.Jt)(body, "steps"), job, shell);
   }
   readCall(uses, body, job) {
    const {builder} = this;
    const target = (0, action_reference.Os)(uses, commentBehind(uses, this.file));
    const inputs = this.readVariables((0, syntax.Jt)(body, "with"), "job");
    const secrets = (0, syntax.Jt)(body, "secrets");
    const inherits = (0, syntax.e1)(secrets)?.text === "inherit" ? (0, syntax.Ms)(body, "secrets") : void 0;
    builder.collect((0, syntax.Jt)(body, "with"), {
     place: "call-input",
     job
    });
    builder.collect(secrets, {
     place: "call-secret",
     job
    });
    if (target.kind === "local") {
     const from = builder.pipeline;
     const path = this.localPath(target.name);
     from.includes.push({
      from,
      job,
      text: uses,
      kind: "workflow",
      path,
      inputs
     });
    }
    return {
     target,
     inputs,
     secrets: this.readVariables(secrets, "job"),
     ...inherits ? {
      inherits: inherits.range
     } : {}
    };
   }
   readContainer(node, job) {
    const {builder} = this;
    const resolved = (0, syntax.hd)(node);
    builder.collect((0, syntax.Jt)(resolved, "env"), {
     place: "container-env",
     job
    });
    builder.collectKeys(resolved, [ "image", "credentials", "options", "volumes", "ports" ], {
     place: "container",
     job
    });
    if ((0, syntax.T7)(resolved)) builder.collect(resolved, {
     place: "container",
     job
    });
    return builder.container(resolved, values => this.readVariables(values, "container"));
   }
   readSteps(node, job, shell) {
    const steps = [];
    for (const item of (0, syntax.S3)(node)) {
     const body = (0, syntax.dw)(item);
     if (!body) continue;
     if (!this.builder.mayAddStep()) break;
     steps.push(this.readStep(body, job, steps.length, shell));
    }
    return steps;
   }
   readStep(body, job, index, jobShell) {
    const {builder} = this;
    const step = builder.step(body, job, index);
    const id = (0, syntax.e1)((0, syntax.Jt)(body, "id"))?.text;
    if (id) step.id = id;
    const name = (0, syntax.e1)((0, syntax.Jt)(body, "name"));
    if (name) step.name = name;
    this.readCondition(step, body, {
     place: "condition",
     job,
     step
    });
    if ((0, pipeline_builder.v)((0, syntax.Jt)(body, "continue-on-error"))) step.mayGoOn = true;
    const env = (0, syntax.Jt)(body, "env");
    builder.setEnvironment(step, env, this.readVariables(env, "step"));
    builder.collectKeys(body, [ "name", "working-directory", "shell", "timeout-minutes" ], {
     place: "other",
     job,
     step
    });
    const uses = (0, syntax.e1)((0, syntax.Jt)(body, "uses"));
    if (uses) this.readUses(step, uses, body);
    const run = (0, syntax.e1)((0, syntax.Jt)(body, "run"));
    if (run) {
     builder.setScriptInsertion(step, (0, syntax.Ms)(body, "run"));
     const named = (0, syntax.e1)((0, syntax.Jt)(body, "shell"))?.text ?? jobShell;
     const windows = isForWindows((0, syntax.e1)((0, syntax.Jt)(body, "if")));
     const shell = named ?? (windows ? "pwsh" : void 0);
     step.script = builder.script(shellOf(shell), run, stopsAt(shell));
     builder.collect((0, syntax.Jt)(body, "run"), {
      place: "script",
      job,
      step
     });
    }
    return step;
   }
   readUses(step, uses, body) {
    const {builder} = this;
    const {job} = step;
    const reference = (0, action_reference.Os)(uses, commentBehind(uses, this.file));
    step.uses = reference;
    const inputs = (0, syntax.Jt)(body, "with");
    builder.setInputs(step, inputs, this.readVariables(inputs, "step"));
    for (const entry of (0, syntax.dw)(inputs)?.entries ?? []) {
     const name = entry.key.text.text;
     const language = (0, code_inputs.I)(reference.name, name);
     const text = (0, syntax.e1)(entry.value);
     if (language && language !== "javascript" && text && !step.script) step.script = builder.script(language, text);
     builder.collect(entry.value, {
      place: language ? "code-input" : "input",
      job,
      step
     }, name);
    }
    if (reference.kind === "local") {
     const from = builder.pipeline;
     const path = this.localPath(reference.name);
     from.includes.push({
      from,
      job,
      step,
      text: uses,
      kind: "action",
      path,
      inputs: step.inputs
     });
    }
   }
   localPath(name) {
    const repository = /^(?:.*?\/)??(?=\.github\/)/.exec(this.file.path)?.[0] ?? "";
    const parts = name.replace(/^(?:\.|\$)\//, "").split("/");
    return repository + parts.filter(part => part !== "" && part !== ".").join("/");
   }
   readVariables(node, scope) {
    const variables = [];
    const seen = new Set;
    const read = mapping => {
     if (!mapping || seen.has(mapping)) return;
     seen.add(mapping);
     for (const entry of mapping.entries) {
      if (entry.key.text.text === "<<") for (const item of (0, syntax.S3)(entry.value)) read((0, 
      syntax.dw)(item));
      const value = (0, syntax.e1)(entry.value);
      if (value) variables.push(this.builder.variable(entry.key.text, value, scope, entry.range));
     }
    };
    read((0, syntax.dw)(node));
    return variables;
   }
   readCondition(of, body, where) {
    const text = (0, syntax.e1)((0, syntax.Jt)(body, "if"));
    if (!text) return;
    of.condition = text;
    const {expression} = (0, github_expression.S4)(text);
    if (!expression) return;
    const {name: _macro, ...use} = (0, value_references.P)(text, expression);
    this.builder.pipeline.expressions.push({
     ...use,
     text,
     ...where
    });
   }
  }
 }),
 26752: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => PipelineBuilder,
   v: () => mayBeTrue
  });
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32796);
  var _languages_value_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75816);
  var _pipelines_systems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3590);
  const maxSteps = 2e4;
  function mayBeTrue(node) {
   const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.e1)(node)?.text.trim().toLowerCase();
   return text !== void 0 && text !== "" && text !== "false";
  }
  class PipelineBuilder {
   pipeline;
   file;
   steps=0;
   constructor(file, system, kind) {
    this.file = file;
    this.pipeline = {
     system,
     kind,
     file,
     triggers: [],
     variables: [],
     jobs: [],
     runners: [],
     includes: [],
     repositories: [],
     containers: [],
     parameters: [],
     expressions: []
    };
   }
   addJob(id, idRange, range, kind) {
    const {pipeline} = this;
    const job = {
     pipeline,
     id,
     idRange,
     range,
     kind,
     needs: [],
     variables: [],
     services: [],
     steps: []
    };
    pipeline.jobs.push(job);
    return job;
   }
   addRunners(node, keys) {
    const {runners} = this.pipeline;
    const mapping = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.dw)(node);
    const nodes = mapping ? keys.map(key => (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(mapping, key)) : [ node ];
    for (const item of nodes.flatMap(_formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.S3)) {
     const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.e1)(item);
     if (text && runners.length < maxSteps) runners.push(text);
    }
   }
   mayAddStep() {
    return ++this.steps <= maxSteps;
   }
   step(body, job, index) {
    const insertion = insertionIn(body, this.file);
    return {
     job,
     range: body.range,
     index,
     inputs: [],
     variables: [],
     ...insertion ? {
      insertion
     } : {}
    };
   }
   setEnvironment(step, env, variables) {
    step.variables = variables;
    const insertion = env?.kind === "mapping" ? insertionIn(env, this.file) : void 0;
    if (insertion) step.envInsertion = insertion;
    this.collect(env, {
     place: "step-env",
     job: step.job,
     step
    });
   }
   setInputs(step, inputs, values) {
    step.inputs = values;
    const insertion = inputs?.kind === "mapping" ? insertionIn(inputs, this.file) : void 0;
    if (insertion) step.inputsInsertion = insertion;
   }
   setScriptInsertion(step, entry) {
    if (!step.insertion || !entry) return;
    step.scriptInsertion = {
     at: entry.range.start,
     indent: step.insertion.indent
    };
   }
   insertionIn(mapping) {
    return insertionIn(mapping, this.file);
   }
   script(shell, text, stopsAt) {
    const {system} = this.pipeline;
    const {expansion} = _pipelines_systems_js__WEBPACK_IMPORTED_MODULE_1__.n[system];
    return {
     shell,
     text,
     expansion,
     references: (0, _languages_value_references_js__WEBPACK_IMPORTED_MODULE_0__.C)(text, system),
     ...stopsAt && {
      stopsAt
     }
    };
   }
   variable(name, value, scope, range) {
    return {
     name,
     value,
     scope,
     range,
     references: (0, _languages_value_references_js__WEBPACK_IMPORTED_MODULE_0__.C)(value, this.pipeline.system)
    };
   }
   container(node, variables) {
    const resolved = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.hd)(node);
    const image = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.e1)(resolved) ?? (0, 
    _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(resolved, "image"));
    if (!resolved || !image) return;
    const alias = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(resolved, "container"))?.text;
    return {
     image,
     variables: variables((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(resolved, "env")),
     credentials: variables((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(resolved, "credentials")),
     range: resolved.range,
     ...alias ? {
      alias
     } : {}
    };
   }
   collectKeys(node, keys, where) {
    for (const key of keys) this.collect((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(node, key)?.value, where);
   }
   collect(node, where, name) {
    if (!node) return;
    const {expressions, system} = this.pipeline;
    (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.NO)(node, ({text}, path, key) => {
     const references = (0, _languages_value_references_js__WEBPACK_IMPORTED_MODULE_0__.C)(text, system);
     if (references.length === 0) return;
     const own = key?.text.text;
     const named = (own === "value" ? listName(node, path) : void 0) ?? own ?? name;
     for (const {name: _macro, ...reference} of references) expressions.push({
      ...reference,
      text,
      ...named === void 0 ? {} : {
       name: named
      },
      ...where
     });
    });
   }
  }
  function listName(root, path) {
   if (path.length < 2) return;
   let node = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.hd)(root);
   for (const part of path.slice(0, -1)) node = typeof part === "number" ? (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.GO)(node)?.items[part] : (0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.hd)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(node, part)?.value);
   return (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(node, "name"))?.text;
  }
  function insertionIn(mapping, file) {
   const first = mapping.entries[0];
   if (!first || mapping.range.start !== first.range.start) return;
   const {line, column} = file.position(first.range.start);
   const before = file.line(line).slice(0, column - 1);
   if (!/^[ ]*(?:- +)*$/.test(before)) return;
   return {
    at: first.range.start,
    indent: " ".repeat(column - 1)
   };
  }
 }),
 82365: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   cw: () => addPipeline,
   b0: () => githubWorkflow,
   s: () => parsePipelineScripts
  });
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/link.js
  const maxDocuments = 60;
  async function linkPipeline(pipeline, load) {
   const seen = new Map([ [ pipeline.file.path, pipeline ] ]);
   const queue = [ ...pipeline.includes ];
   for (let include = queue.shift(); include; include = queue.shift()) for (const path of candidates(include)) {
    let target = seen.get(path);
    if (!target) {
     if (seen.size > maxDocuments) return;
     target = await load(path, include.kind);
     if (!target) continue;
     seen.set(path, target);
     queue.push(...target.includes);
    }
    include.target = target;
    break;
   }
  }
  function candidates({path, kind}) {
   if (path === void 0) return [];
   if (kind !== "action") return [ path ];
   if (/\.ya?ml$/i.test(path)) return [ path ];
   const folder = path === "" ? "" : `${path}/`;
   return [ `${folder}action.yml`, `${folder}action.yaml` ];
  }
  var parse_scripts = __webpack_require__(36065);
  var github_reader = __webpack_require__(81533);
  var named_values = __webpack_require__(85239);
  // CONCATENATED MODULE: ./build/shared/lint/documents/github-workflow.js
  const githubWorkflow = {
   kind: "github-workflow",
   format: "yaml",
   isCertain: path => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path),
   async read(document, facts, context) {
    for (const root of document.documents) (0, named_values.d)(root, facts, "github-expression");
    const pipeline = this.readPipeline?.(document, facts.file);
    if (pipeline) await addPipeline(pipeline, facts, context);
   },
   readPipeline(document, file) {
    const [root] = document.documents;
    return root && new github_reader.j(file).readWorkflow(root);
   }
  };
  async function parsePipelineScripts(pipeline, interests) {
   const scripts = [];
   const withSecrets = new Set;
   const holdsSecret = ({value}) => /secrets|token|\$\(/i.test(value.text);
   for (const job of pipeline.jobs) {
    const inJob = [ ...pipeline.variables, ...job.variables ].some(holdsSecret);
    for (const {script, variables} of job.steps) {
     if (!script) continue;
     scripts.push(script);
     if (inJob || variables.some(holdsSecret)) withSecrets.add(script);
    }
   }
   await (0, parse_scripts.e)(scripts, interests, withSecrets);
   return scripts;
  }
  async function addPipeline(pipeline, facts, context) {
   facts.pipeline = pipeline;
   facts.scripts.push(...await parsePipelineScripts(pipeline, context.interests));
   await linkPipeline(pipeline, (path, kind) => {
    if (kind === "template") return context.pipeline(path, "azure-pipeline");
    return context.pipeline(path, kind === "workflow" ? "github-workflow" : "github-action");
   });
  }
 }),
 56236: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   YM: () => certainReader,
   VW: () => isWorthReading,
   Xc: () => readers,
   cU: () => readersOf
  });
  // CONCATENATED MODULE: ./build/shared/lint/documents/arm-template.js
  const armTemplate = {
   kind: "arm-template",
   format: "text",
   alongside: true,
   isCertain: () => false,
   isPossible: path => /\.jsonc?$/i.test(path),
   looksLike: (text, _path, interests) => /deploymentTemplate\.json|"securityRules"\s{0,40}:/i.test(text) && interests.infrastructure(text),
   read() {}
  };
  var partial_text = __webpack_require__(92730);
  var values_value = __webpack_require__(77960);
  var aws = __webpack_require__(43549);
  var aws_rights = __webpack_require__(61509);
  // CONCATENATED MODULE: ./build/shared/lint/federation/cloudformation.js
  const deepest = 60;
  function trustPolicySubjects(root, file) {
   const raw = (0, values_value.OK)(root, file);
   const parameters = (0, values_value.f_)(raw, "Parameters");
   const defaults = new Map;
   for (const item of parameters?.kind === "object" ? parameters.entries : []) {
    const value = (0, values_value.mN)((0, values_value.f_)(item.value, "Default"));
    if (value) defaults.set(item.key.text.text, value);
   }
   const value = (0, values_value.OK)(root, file, (text, range) => textOf(text, range, file, defaults));
   const resolved = value && withoutIntrinsics(value, defaults, 0);
   return resolved ? policiesIn(resolved, "trust policy", 0) : [];
  }
  function policiesIn(value, name, depth) {
   if (depth > deepest) return [];
   switch (value.kind) {
   case "list":
    return value.items.flatMap(item => policiesIn(item, name, depth + 1));

   case "choice":
    return value.options.flatMap(item => policiesIn(item, name, depth + 1));

   case "object":
    if ((0, values_value.f_)(value, "Statement")) return (0, aws.V)(value, name, value.place, name);
    return value.entries.flatMap(({key, value: inner}) => {
     const isResource = (0, values_value.f_)(inner, "Properties") !== void 0;
     const type = isResource ? (0, values_value.wh)((0, values_value.f_)(inner, "Type")) : void 0;
     const own = type ? `${type} ${key.text.text}` : name;
     const found = policiesIn(inner, own, depth + 1);
     const administrator = type === "AWS::IAM::Role" ? rightsOf((0, values_value.f_)(inner, "Properties")) : void 0;
     return administrator === void 0 ? found : found.map(subject => ({
      ...subject,
      administrator
     }));
    });

   default:
    return [];
   }
  }
  function unconditional(value) {
   if (value?.kind !== "list") return value;
   const {file, range} = value.place;
   return /!If\s{0,40}$/.test(file.text.slice(Math.max(0, range.start - 44), range.start)) || /^\s{0,40}!If\b/.test(file.text.slice(range.start, range.start + 44)) ? void 0 : value;
  }
  function rightsOf(properties) {
   const managed = (0, aws_rights.pm)(unconditional((0, values_value.f_)(properties, "ManagedPolicyArns")));
   if (managed !== void 0) return managed;
   for (const item of (0, aws_rights.X0)(unconditional((0, values_value.f_)(properties, "Policies")))) {
    const rights = (0, aws_rights.I5)((0, values_value.f_)(unconditional(item), "PolicyDocument"));
    if (rights !== void 0) return rights;
   }
   return;
  }
  function textOf(text, range, file, defaults) {
   const place = {
    file,
    range
   };
   const before = file.text.slice(Math.max(0, range.start - 12), text.range().start);
   if (/!Ref\s+["']?$/.test(before)) {
    const value = defaults.get(text.text);
    return value ? {
     kind: "text",
     text: value,
     place
    } : (0, values_value.L5)(place);
   }
   const parts = [];
   let position = 0;
   for (const match of text.text.matchAll(/\$\{([\w:.!]{1,200})\}/g)) {
    if (match.index > position) parts.push({
     literal: text.slice(position, match.index)
    });
    position = match.index + match[0].length;
    if (match[1].startsWith("!")) parts.push({
     literal: text.slice(match.index, position)
    }); else parts.push({
     value: defaults.get(match[1]),
     range: text.range(match.index, position)
    });
   }
   if (parts.length === 0) return {
    kind: "text",
    text: (0, partial_text.eO)(text),
    place
   };
   if (position < text.text.length) parts.push({
    literal: text.slice(position)
   });
   const joined = (0, partial_text.nn)(file, parts, text.startOffset(0));
   return joined ? {
    kind: "text",
    text: joined,
    place
   } : (0, values_value.L5)(place);
  }
  function withoutIntrinsics(value, defaults, depth) {
   if (depth > deepest) return (0, values_value.L5)(value.place);
   if (value.kind === "list") return {
    ...value,
    items: value.items.map(item => withoutIntrinsics(item, defaults, depth + 1))
   };
   if (value.kind !== "object") return value;
   const [only] = value.entries.length === 1 ? value.entries : [];
   switch (only?.key.text.text) {
   case "Ref":
    {
     const name = (0, values_value.wh)(only.value);
     const text = name === void 0 ? void 0 : defaults.get(name);
     return text ? {
      kind: "text",
      text,
      place: value.place
     } : (0, values_value.L5)(value.place);
    }

   case "Fn::Sub":
    {
     const inner = only.value.kind === "list" ? only.value.items[0] : only.value;
     return inner?.kind === "text" ? inner : (0, values_value.L5)(value.place);
    }

   case "Fn::If":
    return only.value.kind === "list" ? {
     kind: "choice",
     place: value.place,
     options: only.value.items.slice(1).map(item => withoutIntrinsics(item, defaults, depth + 1))
    } : (0, values_value.L5)(value.place);

   default:
    return {
     ...value,
     entries: value.entries.map(({key, value: inner}) => ({
      key,
      value: withoutIntrinsics(inner, defaults, depth + 1)
     }))
    };
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/documents/aws-trust.js
  const looksLike = text => /AssumeRoleWithWebIdentity/i.test(text);
  function reader(format, path) {
   return {
    kind: "cloudformation",
    format,
    isCertain: () => false,
    isPossible: name => path.test(name),
    looksLike,
    read(document, facts) {
     for (const root of document.documents) facts.federatedSubjects.push(...trustPolicySubjects(root, facts.file));
    }
   };
  }
  const awsTrustReaders = [ reader("json", /\.(?:json|jsonc|template|tpl|tftpl|tmpl)$/i), reader("yaml", /\.ya?ml$/i) ];
  var syntax = __webpack_require__(32796);
  var action_reference = __webpack_require__(74320);
  var code_inputs = __webpack_require__(28289);
  var pipelines_inputs = __webpack_require__(42887);
  var azure_expression = __webpack_require__(95690);
  // CONCATENATED MODULE: ./build/shared/lint/documents/ci/azure-entries.js
  const maxDepth = 40;
  function flatten(node, depth = 0) {
   if (depth > maxDepth) return [];
   return (0, syntax.S3)(node).flatMap(item => {
    const mapping = (0, syntax.dw)(item);
    const directives = mapping?.entries.filter(({key}) => (0, azure_expression.xE)(key.text)) ?? [];
    if (directives.length === 0) return [ item ];
    const inner = directives.flatMap(({value}) => flatten(value, depth + 1));
    return directives.length === mapping.entries.length ? inner : [ item, ...inner ];
   });
  }
  function underDirectives(node) {
   const direct = new Set((0, syntax.S3)(node));
   return new Set(flatten(node).filter(item => !direct.has(item)));
  }
  function entriesOf(node, depth = 0) {
   if (depth > maxDepth) return [];
   return ((0, syntax.dw)(node)?.entries ?? []).flatMap(entry => {
    const conditional = (0, azure_expression.xE)(entry.key.text) && (0, syntax.dw)(entry.value);
    return conditional ? entriesOf(conditional, depth + 1) : [ entry ];
   });
  }
  function isOpen(node) {
   if ((0, syntax.T7)(node)) return true;
   return entriesOf(node).some(({key}) => /\$\{\{|^<<$/.test(key.text.text));
  }
  const stepKeys = new Set([ "task", "script", "bash", "pwsh", "powershell", "checkout", "download", "downloadBuild", "getPackage", "publish", "reviewApp" ]);
  function kindOfItems(list) {
   for (const item of flatten(list)) for (const {key} of (0, syntax.dw)(item)?.entries ?? []) {
    const name = key.text.text;
    if (stepKeys.has(name)) return "steps";
    if (name === "job" || name === "deployment") return "jobs";
    if (name === "stage") return "stages";
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/documents/ci/azure-parts.js
  function readTriggers(root) {
   const triggers = [];
   for (const name of [ "trigger", "pr", "schedules" ]) {
    const entry = (0, syntax.Ms)(root, name);
    if (!entry) continue;
    if ((0, syntax.e1)(entry.value)?.text === "none") continue;
    const {value} = entry;
    const isForTags = (0, syntax.Jt)(value, "tags") !== void 0 && (0, syntax.Jt)(value, "branches") === void 0;
    const isPartial = (0, syntax.Jt)(value, "paths", "include") !== void 0 || isForTags;
    triggers.push({
     name,
     range: entry.key.range,
     ...isPartial && {
      isPartial
     }
    });
   }
   return triggers;
  }
  function readParameters(node) {
   const resolved = (0, syntax.hd)(node);
   if (resolved?.kind === "mapping") return resolved.entries.map(({key, value}) => {
    const fallback = (0, syntax.e1)(value);
    return {
     name: key.text.text,
     type: "string",
     limited: false,
     ...fallback ? {
      default: fallback
     } : {}
    };
   });
   return (0, syntax.S3)(resolved).flatMap(item => {
    const name = (0, syntax.e1)((0, syntax.Jt)(item, "name"))?.text;
    if (!name) return [];
    const fallback = (0, syntax.e1)((0, syntax.Jt)(item, "default"));
    return [ {
     name,
     type: (0, syntax.e1)((0, syntax.Jt)(item, "type"))?.text ?? "string",
     limited: (0, syntax.Jt)(item, "values") !== void 0,
     ...fallback ? {
      default: fallback
     } : {}
    } ];
   });
  }
  function isTemplate(root) {
   if ((0, syntax.Jt)(root, "parameters")?.kind === "mapping") return true;
   const starts = [ "trigger", "pr", "schedules", "resources", "extends", "pool", "name", "container" ];
   if (starts.some(key => (0, syntax.Ms)(root, key))) return false;
   return (0, syntax.Jt)(root, "parameters") !== void 0;
  }
  function isWindows(pool) {
   const texts = [ (0, syntax.e1)(pool), (0, syntax.e1)((0, syntax.Jt)(pool, "vmImage")), (0, 
   syntax.e1)((0, syntax.Jt)(pool, "name")) ];
   return texts.some(text => /\b(?:windows|win\d|vs20\d\d)/i.test(text?.text ?? ""));
  }
  function templatePath(reference, from) {
   const at = reference.lastIndexOf("@");
   if (reference.includes("$") || at >= 0 && reference.slice(at + 1).toLowerCase() !== "self") return;
   const name = (at >= 0 ? reference.slice(0, at) : reference).trim().replaceAll("\\", "/");
   const base = name.startsWith("/") ? [] : from.split("/").slice(0, -1);
   const parts = [ ...base ];
   for (const part of name.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part); else if (parts.pop() === void 0) return;
   }
   return parts.join("/");
  }
  function readRepositories(node) {
   return (0, syntax.S3)(node).flatMap(item => {
    const alias = (0, syntax.e1)((0, syntax.Jt)(item, "repository"))?.text;
    if (alias === void 0) return [];
    const name = (0, syntax.e1)((0, syntax.Jt)(item, "name"));
    const ref = (0, syntax.e1)((0, syntax.Jt)(item, "ref"));
    return [ {
     alias,
     type: (0, syntax.e1)((0, syntax.Jt)(item, "type"))?.text.toLowerCase() ?? "git",
     range: item.range,
     ...name ? {
      name
     } : {},
     ...ref ? {
      ref
     } : {}
    } ];
   });
  }
  var pipeline_builder = __webpack_require__(26752);
  // CONCATENATED MODULE: ./build/shared/lint/documents/ci/azure-reader.js
  const otherKeys = [ "name", "pool", "parameters", "resources", "container", "pr", "trigger" ];
  const otherJobKeys = [ "displayName", "condition", "pool", "environment", "container", "workspace" ];
  const otherStepKeys = [ "displayName", "condition", "workingDirectory", "checkout", "target" ];
  const poolKeys = [ "name", "demands" ];
  class AzureReader {
   file;
   builder;
   constructor(file) {
    this.file = file;
    this.builder = new pipeline_builder.I(file, "azure", "pipeline");
   }
   read(root) {
    const {builder} = this;
    const {pipeline} = builder;
    pipeline.triggers = readTriggers(root);
    if ((0, syntax.e1)((0, syntax.Jt)(root, "trigger"))?.text.trim() === "none") pipeline.isManual = true;
    pipeline.parameters = readParameters((0, syntax.Jt)(root, "parameters"));
    pipeline.kind = isTemplate(root) ? "template" : "pipeline";
    pipeline.repositories = readRepositories((0, syntax.Jt)(root, "resources", "repositories"));
    pipeline.containers = (0, syntax.S3)((0, syntax.Jt)(root, "resources", "containers")).flatMap(item => this.readContainer(item) ?? []);
    pipeline.variables = this.readVariables((0, syntax.Jt)(root, "variables"), "pipeline");
    builder.collect((0, syntax.Jt)(root, "variables"), {
     place: "pipeline-env"
    });
    builder.collectKeys(root, otherKeys, {
     place: "other"
    });
    builder.addRunners((0, syntax.Jt)(root, "pool"), poolKeys);
    const scope = {
     variables: [],
     windows: isWindows((0, syntax.Jt)(root, "pool"))
    };
    this.readStages((0, syntax.Jt)(root, "stages"), scope, 0);
    this.readJobs((0, syntax.Jt)(root, "jobs"), scope, 0);
    const steps = (0, syntax.Ms)(root, "steps");
    if (steps) this.readStepList(steps, pipeline.kind === "template" ? "steps" : "job", root, scope);
    const extended = (0, syntax.Jt)(root, "extends");
    if (extended) this.readInclude(extended, void 0, scope, 0);
    return pipeline;
   }
   readContainer(node) {
    return this.builder.container(node, values => this.readVariables(values, "container"));
   }
   readStages(node, scope, depth) {
    if (depth > maxDepth) return;
    const unsure = underDirectives(node);
    for (const item of flatten(node)) {
     if ((0, syntax.e1)((0, syntax.Jt)(item, "template"))) {
      this.readInclude(item, void 0, scope, depth);
      continue;
     }
     const condition = (0, syntax.e1)((0, syntax.Jt)(item, "condition"));
     const variables = this.readVariables((0, syntax.Jt)(item, "variables"), "stage");
     this.builder.collect((0, syntax.Jt)(item, "variables"), {
      place: "stage-env"
     });
     this.builder.collectKeys(item, [ "stage", "displayName", "condition", "pool" ], {
      place: "other"
     });
     const pool = (0, syntax.Jt)(item, "pool");
     this.builder.addRunners(pool, poolKeys);
     this.readJobs((0, syntax.Jt)(item, "jobs"), {
      variables: [ ...scope.variables, ...variables ],
      windows: pool ? isWindows(pool) : scope.windows,
      stage: [ (0, syntax.Jt)(item, "stage"), (0, syntax.Jt)(item, "displayName") ].flatMap(node => (0, 
      syntax.e1)(node)?.text ?? []),
      ...condition && {
       condition
      },
      ...unsure.has(item) && {
       mayBeLeftOut: true
      }
     }, depth + 1);
     const steps = (0, syntax.Ms)(item, "steps");
     if (steps) this.readStepList(steps, "job", item, scope);
    }
   }
   readJobs(node, scope, depth) {
    if (depth > maxDepth) return;
    const unsure = underDirectives(node);
    for (const item of flatten(node)) {
     const body = (0, syntax.dw)(item);
     if (!body) continue;
     if ((0, syntax.e1)((0, syntax.Jt)(body, "template"))) this.readInclude(body, void 0, scope, depth); else this.readJob(body, unsure.has(item) ? {
      ...scope,
      mayBeLeftOut: true
     } : scope);
    }
   }
   readJob(body, scope) {
    const deployment = (0, syntax.Ms)(body, "deployment");
    const head = deployment ?? (0, syntax.Ms)(body, "job") ?? (0, syntax.Ms)(body, "phase");
    const steps = entriesOf(body).filter(entry => entry.key.text.text === "steps");
    if (!head && steps.length === 0) return;
    const job = this.builder.addJob((0, syntax.e1)(head?.value)?.text ?? "", head ? head.range : steps[0]?.key.range ?? body.range, body.range, deployment ? "deployment" : "job");
    const name = (0, syntax.e1)((0, syntax.Jt)(body, "displayName"));
    if (name) job.name = name;
    if (scope.stage) job.stage = scope.stage;
    const condition = (0, syntax.e1)((0, syntax.Jt)(body, "condition"));
    if (condition) job.condition = condition;
    if (scope.condition) job.stageCondition = scope.condition;
    if (scope.mayBeLeftOut) job.mayBeLeftOut = true;
    if ((0, pipeline_builder.v)((0, syntax.Jt)(body, "continueOnError"))) job.mayGoOn = true;
    const environment = (0, syntax.Jt)(body, "environment");
    const environmentName = (0, syntax.e1)(environment) ?? (0, syntax.e1)((0, syntax.Jt)(environment, "name"));
    if (environmentName) job.environment = environmentName;
    job.variables = [ ...scope.variables, ...this.readVariables((0, syntax.Jt)(body, "variables"), "job") ];
    this.builder.collect((0, syntax.Jt)(body, "variables"), {
     place: "job-env",
     job
    });
    this.builder.collectKeys(body, otherJobKeys, {
     place: "other",
     job
    });
    const container = this.readContainer((0, syntax.Jt)(body, "container"));
    if (container) job.container = container;
    const pool = (0, syntax.Jt)(body, "pool");
    this.builder.addRunners(pool, poolKeys);
    const windows = pool ? isWindows(pool) : scope.windows;
    for (const entry of steps) this.readSteps(entry.value, job, windows, 0);
    for (const strategy of [ "runOnce", "rolling", "canary" ]) {
     const hooks = (0, syntax.Jt)(body, "strategy", strategy);
     for (const hook of [ "preDeploy", "deploy", "routeTraffic", "postRouteTraffic" ]) this.readSteps((0, 
     syntax.Jt)(hooks, hook, "steps"), job, windows, 0);
     for (const hook of [ "failure", "success" ]) this.readSteps((0, syntax.Jt)(hooks, "on", hook, "steps"), job, windows, 0);
    }
   }
   readStepList(entry, kind, owner, scope) {
    const job = this.builder.addJob("", entry.key.range, entry.range, kind);
    job.variables = [ ...scope.variables ];
    const container = this.readContainer((0, syntax.Jt)(owner, "container"));
    if (container) job.container = container;
    this.readSteps(entry.value, job, scope.windows, 0);
   }
   readSteps(node, job, windows, depth) {
    if (depth > maxDepth) return;
    const unsure = underDirectives(node);
    for (const item of flatten(node)) {
     const body = (0, syntax.dw)(item);
     if (!body) continue;
     if (!this.builder.mayAddStep()) return;
     if ((0, syntax.e1)((0, syntax.Jt)(body, "template"))) {
      const step = this.builder.step(body, job, job.steps.length + 1);
      this.readInclude(body, {
       job,
       step,
       windows
      }, {
       variables: job.variables,
       windows
      }, depth);
     } else job.steps.push(this.readStep(body, job, windows, unsure.has(item)));
    }
   }
   readStep(body, job, windows, mayBeLeftOut) {
    const {builder} = this;
    const step = builder.step(body, job, job.steps.length + 1);
    const name = (0, syntax.e1)((0, syntax.Jt)(body, "displayName"));
    if (name) step.name = name;
    const id = (0, syntax.e1)((0, syntax.Jt)(body, "name"))?.text;
    if (id) step.id = id;
    const condition = (0, syntax.e1)((0, syntax.Jt)(body, "condition"));
    if (condition) step.condition = condition;
    const enabled = (0, syntax.e1)((0, syntax.Jt)(body, "enabled"))?.text.trim().toLowerCase();
    if (enabled !== void 0 && enabled !== "true") step.mayBeDisabled = true;
    if (mayBeLeftOut) step.mayBeLeftOut = true;
    if ((0, pipeline_builder.v)((0, syntax.Jt)(body, "continueOnError"))) step.mayGoOn = true;
    const env = (0, syntax.Jt)(body, "env");
    builder.setEnvironment(step, env, this.readVariables(env, "step"));
    const where = {
     job,
     step
    };
    builder.collectKeys(body, otherStepKeys, {
     place: "other",
     ...where
    });
    const checkout = (0, syntax.e1)((0, syntax.Jt)(body, "checkout"));
    if (checkout) {
     step.checkout = checkout;
     step.inputs = this.readVariables(body, "step").filter(input => input.name.text !== "checkout");
    }
    const shells = [ [ "script", windows ? "cmd" : "bash" ], [ "bash", "bash" ], [ "pwsh", "pwsh" ], [ "powershell", "powershell" ] ];
    for (const [key, shell] of shells) {
     const text = (0, syntax.e1)((0, syntax.Jt)(body, key));
     if (!text) continue;
     step.script = builder.script(shell, text);
     builder.setScriptInsertion(step, (0, syntax.Ms)(body, key));
     builder.collect((0, syntax.Jt)(body, key), {
      place: "script",
      ...where
     }, key);
    }
    const publish = (0, syntax.e1)((0, syntax.Jt)(body, "publish"));
    if (publish) {
     step.uses = {
      text: publish,
      kind: "task",
      name: "publishpipelineartifact"
     };
     step.inputs = this.readVariables(body, "step");
    }
    const task = (0, syntax.e1)((0, syntax.Jt)(body, "task"));
    if (task) this.readTask(step, task, body, windows);
    return step;
   }
   readTask(step, task, body, windows) {
    const {builder} = this;
    step.uses = (0, action_reference.HZ)(task);
    const inputs = (0, syntax.Jt)(body, "inputs");
    builder.setScriptInsertion(step, (0, syntax.Ms)(body, "inputs"));
    builder.setInputs(step, inputs, this.readVariables(inputs, "step"));
    if (isOpen(inputs)) step.moreInputs = true;
    const type = (0, pipelines_inputs.wg)(step, "scriptType")?.text.toLowerCase();
    for (const entry of entriesOf(inputs)) {
     const name = entry.key.text.text;
     let shell = (0, code_inputs.L)(step.uses.name, name, type);
     if (shell === "bash" && step.uses.name === "cmdline" && windows) shell = "cmd";
     if (shell === "powershell" && (0, pipelines_inputs.wg)(step, "pwsh")?.text.toLowerCase() === "true") shell = "pwsh";
     const text = (0, syntax.e1)(entry.value);
     if (shell && text) step.script = builder.script(shell, text);
     builder.collect(entry.value, {
      place: shell ? "script" : "input",
      job: step.job,
      step
     }, name);
    }
   }
   readInclude(node, at, scope, depth) {
    const text = (0, syntax.e1)((0, syntax.Jt)(node, "template"));
    if (!text) return;
    const parameters = (0, syntax.Jt)(node, "parameters");
    const where = at ? {
     job: at.job,
     step: at.step
    } : {};
    const path = templatePath(text.text, this.file.path);
    const {pipeline} = this.builder;
    pipeline.includes.push({
     from: pipeline,
     text,
     kind: "template",
     inputs: this.readVariables(parameters, "job"),
     ...path === void 0 ? {} : {
      path
     },
     ...where
    });
    for (const entry of entriesOf(parameters)) this.readParameter(entry, at, scope, depth + 1);
   }
   readParameter(entry, at, scope, depth) {
    if (depth > maxDepth) return;
    const value = (0, syntax.hd)(entry.value);
    const kind = value?.kind === "sequence" ? kindOfItems(value) : void 0;
    if (kind === "steps") if (at) this.readSteps(value, at.job, at.windows, depth); else this.readStepList(entry, "job", entry.value, scope); else if (kind === "jobs") this.readJobs(value, scope, depth); else if (kind === "stages") this.readStages(value, scope, depth); else if (value?.kind === "mapping") for (const inner of entriesOf(value)) this.readParameter(inner, at, scope, depth + 1); else this.builder.collect(entry.value, {
     place: "call-input",
     ...at ? {
      job: at.job,
      step: at.step
     } : {}
    }, entry.key.text.text);
   }
   readVariables(node, scope) {
    const resolved = (0, syntax.hd)(node);
    if (resolved?.kind === "mapping") return entriesOf(resolved).flatMap(entry => {
     const value = (0, syntax.e1)(entry.value);
     return value ? [ this.builder.variable(entry.key.text, value, scope, entry.range) ] : [];
    });
    return flatten((0, syntax.GO)(resolved)).flatMap(item => {
     const group = (0, syntax.e1)((0, syntax.Jt)(item, "group"));
     if (group) {
      const value = group.slice(0, 0);
      return [ {
       name: group,
       value,
       scope,
       group: true,
       range: item.range
      } ];
     }
     if ((0, syntax.e1)((0, syntax.Jt)(item, "template"))) {
      this.readInclude(item, void 0, {
       variables: [],
       windows: false
      }, maxDepth);
      return [];
     }
     const name = (0, syntax.e1)((0, syntax.Jt)(item, "name"));
     const value = (0, syntax.e1)((0, syntax.Jt)(item, "value"));
     if (!name || !value) return [];
     const readonly = (0, syntax.T7)((0, syntax.Jt)(item, "readonly"))?.value === true;
     return [ {
      ...this.builder.variable(name, value, scope, item.range),
      readonly
     } ];
    });
   }
  }
  var github_workflow = __webpack_require__(82365);
  var named_values = __webpack_require__(85239);
  // CONCATENATED MODULE: ./build/shared/lint/documents/azure-pipeline.js
  const azurePipeline = {
   kind: "azure-pipeline",
   format: "yaml",
   isCertain: path => /(?:^|\/)\.?azure-pipelines[^/]*\.ya?ml$/i.test(path),
   isPossible: path => /\.ya?ml$/i.test(path),
   looksLike: (text, path) => !/(?:^|\/)\.gitlab-ci\.yml$/.test(path) && (isVariableTemplate(text) || /^ {0,2}(?:steps|jobs|stages|extends)[ \t]*:/m.test(text) && (/^[ \t]*- +(?:task: *["']?[\w.-]+@\d|(?:script|bash|pwsh|powershell|checkout|deployment|job|stage)[ \t]*:|template: *\S+\.ya?ml)/m.test(text) || /^(?:trigger|pr|pool)[ \t]*:/m.test(text))),
   async read(document, facts, context) {
    for (const root of document.documents) {
     (0, named_values.d)(root, facts, "azure-macro");
     visitMappings(root, mapping => addVariable(mapping, facts));
    }
    const pipeline = this.readPipeline?.(document, facts.file);
    if (pipeline) await (0, github_workflow.cw)(pipeline, facts, context);
   },
   readPipeline(document, file) {
    const [root] = document.documents;
    return root && new AzureReader(file).read(root);
   }
  };
  function isVariableTemplate(text) {
   if (!/^variables[ \t]*:/m.test(text)) return false;
   const keys = text.match(/^[A-Za-z_][\w-]*[ \t]*:/gm) ?? [];
   if (!keys.every(key => /^(?:variables|parameters)[ \t]*:/.test(key))) return false;
   return keys.length > 1 || /^[ \t]*- +(?:name|group|template|["']?\$\{\{)|\$\{\{|\$\(/m.test(text);
  }
  function addVariable(mapping, facts) {
   const name = (0, syntax.e1)((0, syntax.Jt)(mapping, "name"))?.text;
   const value = (0, syntax.e1)((0, syntax.Jt)(mapping, "value") ?? (0, syntax.Jt)(mapping, "default"));
   if (name && value) facts.credentialSites.push({
    value,
    name,
    place: "value",
    dialect: "azure-macro"
   });
  }
  function visitMappings(root, visit) {
   const stack = [ root ];
   while (stack.length > 0) {
    const node = stack.pop();
    if (node.kind === "mapping") {
     visit(node);
     for (let i = node.entries.length - 1; i >= 0; i--) stack.push(node.entries[i].value);
    } else if (node.kind === "sequence") for (let i = node.items.length - 1; i >= 0; i--) stack.push(node.items[i]);
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/documents/azure-policy.js
  const azurePolicy = {
   kind: "azure-policy",
   format: "text",
   alongside: true,
   isCertain: () => false,
   isPossible: path => /\.jsonc?$/i.test(path),
   looksLike: (text, _path, interests) => (/"policyRule"\s{0,20}:|"policyDefinitionId"\s{0,20}:/i.test(text) || /"if"\s{0,20}:/.test(text) && /"then"\s{0,20}:/.test(text)) && !/deploymentTemplate\.json/i.test(text) && interests.infrastructure(text),
   read() {}
  };
  // CONCATENATED MODULE: ./build/shared/lint/documents/bicep.js
  const bicep = {
   kind: "bicep",
   format: "text",
   isCertain: () => false,
   isPossible: path => /\.bicep(?:param)?$/i.test(path),
   read() {}
  };
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/lint/documents/code-owners.js
  const codeOwners = {
   kind: "code-owners",
   format: "text",
   aboutPeople: true,
   isCertain: () => false,
   isPossible: path => /(?:^|\/)CODEOWNERS$/i.test(path),
   read(_document, facts) {
    const whole = source.Dv.of(facts.file);
    let offset = 0;
    for (const line of whole.text.split("\n")) {
     facts.codeOwners.push(...ownersIn(whole.slice(offset, offset + line.length)));
     offset += line.length + 1;
    }
   }
  };
  function ownersIn(line) {
   const comment = /(?:^|\s)#/.exec(line.text);
   const text = comment ? line.text.slice(0, comment.index) : line.text;
   const section = /^\s*\^?\[[^\]]*\](?:\[\d+\])?/.exec(text);
   const start = section?.[0].length ?? /^\s*(?:\\.|[^\s\\])*/.exec(text)[0].length;
   return [ ...text.slice(start).matchAll(/\S+/g) ].map(match => line.slice(start + match.index, start + match.index + match[0].length)).filter(({text}) => text.includes("@"));
  }
  var parse_scripts = __webpack_require__(36065);
  // CONCATENATED MODULE: ./build/shared/lint/documents/command-files.js
  const mcp = /mcp/i;
  function command_files_reader(path, format, scripts, shell = "sh") {
   return {
    kind: "script",
    format,
    isCertain: () => false,
    isPossible: name => path.test(name),
    looksLike: (text, _path, interests) => mcp.test(text) && interests.shellFile(text),
    async read(document, facts, {interests}) {
     for (const text of scripts(document, source.Dv.of(facts.file))) if (mcp.test(text.text)) facts.scripts.push({
      shell,
      text,
      expansion: "none"
     });
     await (0, parse_scripts.e)(facts.scripts, interests);
    }
   };
  }
  function* lines(text) {
   let start = 0;
   while (start < text.length) {
    let end = start;
    for (;;) {
     const stop = text.indexOf("\n", end);
     end = stop < 0 ? text.length : stop;
     if (stop < 0 || !/\\\r?$/.test(text.slice(Math.max(start, end - 2), end))) break;
     end++;
    }
    yield {
     start,
     end,
     line: text.slice(start, end)
    };
    start = end + 1;
   }
  }
  function* recipes(file, indent) {
   for (const {start, end, line} of lines(file.text)) {
    const lead = indent.exec(line)?.[0].length;
    if (lead === void 0) continue;
    const pieces = [];
    let position = start + lead;
    for (const match of line.matchAll(/\$\$/g)) {
     const at = start + match.index;
     if (at < position) continue;
     pieces.push({
      text: file.text.slice(position, at),
      start: position,
      end: at
     });
     pieces.push({
      text: "$",
      start: at,
      end: at + 2
     });
     position = at + 2;
    }
    pieces.push({
     text: file.text.slice(position, end),
     start: position,
     end
    });
    yield file.compose(pieces);
   }
  }
  const makefile = command_files_reader(/(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[^/]*)?$|\.mk$/, "text", (_, file) => recipes(file, /^\t[\t ]*[@+-]*/));
  const justfile = command_files_reader(/(?:^|\/)\.?justfile$|\.just$/i, "text", (_, file) => recipes(file, /^[ \t]+@?-?/));
  const packageScripts = command_files_reader(/(?:^|\/)package\.json$/, "json", function*({documents}) {
   for (const root of documents) for (const {value} of (0, syntax.dw)((0, syntax.Jt)(root, "scripts"))?.entries ?? []) {
    const text = (0, syntax.e1)(value);
    if (text) yield text;
   }
  });
  const batchFile = command_files_reader(/\.(?:bat|cmd)$/i, "text", function*(_, file) {
   for (const {start, end, line} of lines(file.text.replaceAll("^\r\n", "\\\r\n").replaceAll("^\n", "\\\n"))) {
    const lead = /^[@ \t]*(?:call[ \t]+)?/i.exec(line)[0].length;
    const pieces = [];
    let position = start + lead;
    for (let at = position; at < end; at++) {
     const char = file.text[at];
     if (char !== "\\" && char !== "^") continue;
     pieces.push({
      text: file.text.slice(position, at),
      start: position,
      end: at
     });
     const goesOn = char === "^" && /[\r\n]/.test(file.text[at + 1] ?? "");
     pieces.push({
      text: goesOn ? "\\" : char === "^" ? "" : "\\\\",
      start: at,
      end: at + 1
     });
     position = at + 1;
    }
    pieces.push({
     text: file.text.slice(position, end),
     start: position,
     end
    });
    yield file.compose(pieces.filter(({text}) => text !== ""));
   }
  });
  const scriptKeys = /^(?:(?:before_|after_)?script|run|command|commands|cmd|cmds|steps|bash|sh|args)$/;
  const otherPipelines = command_files_reader(/(?:^|\/)(?:\.gitlab-ci(?:\.[^/]*)?|\.gitlab\/.*|\.circleci\/.*|bitbucket-pipelines|\.travis|\.drone|\.buildkite\/.*|\.woodpecker(?:\/.*)?|cloudbuild|buildspec[^/]*|appveyor|[Tt]askfile)\.ya?ml$/, "yaml", function*({documents}) {
   const found = [];
   for (const root of documents) (0, syntax.NO)(root, (scalar, _path, key) => {
    if (key && scriptKeys.test(key.text.text)) found.push(scalar.text);
   });
   yield* found;
  });
  const commandFiles = [ makefile, justfile, packageScripts, batchFile, otherPipelines ];
  var containers = __webpack_require__(43227);
  var clients = __webpack_require__(4578);
  var server_entry = __webpack_require__(84102);
  var server_of_words = __webpack_require__(54185);
  // CONCATENATED MODULE: ./build/shared/lint/documents/shell-file.js
  function addScript(facts, shell, text) {
   facts.scripts.push({
    shell,
    text,
    expansion: "none"
   });
  }
  const shellFile = {
   kind: "script",
   format: "text",
   isCertain: () => false,
   isPossible: path => /\.(?:sh|bash|zsh|ps1)$/i.test(path),
   looksLike: (text, _path, interests) => interests.shellFile(text),
   async read(_document, facts, {interests}) {
    const shell = /\.ps1$/i.test(facts.file.path) ? "pwsh" : "bash";
    addScript(facts, shell, source.Dv.of(facts.file));
    await (0, parse_scripts.e)(facts.scripts, interests);
   }
  };
  const dockerfile = {
   kind: "script",
   format: "text",
   isCertain: () => false,
   isPossible: path => /(?:^|\/)(?:[^/]*\.)?(?:dockerfile|containerfile)(?:\.[^/]*)?$/i.test(path),
   looksLike: (text, _path, interests) => interests.shellFile(text),
   async read(_document, facts, {interests}) {
    for (const instruction of instructionsOf(source.Dv.of(facts.file))) addInstruction(instruction, facts);
    await (0, parse_scripts.e)(facts.scripts, interests);
   }
  };
  function addInstruction(text, facts) {
   const run = /^\s*RUN\s+(?:--\S+\s+)*/i.exec(text.text);
   if (run) {
    const body = text.slice(run[0].length);
    const document = /^<<-?["']?(\w+)["']?[ \t]*\r?\n/.exec(body.text);
    addScript(facts, "sh", document ? body.slice(document[0].length) : body);
    return;
   }
   const add = /^\s*(?=ADD\s[^\n]*https?:\/\/)/i.exec(text.text);
   if (add) {
    addScript(facts, "sh", text.slice(add[0].length));
    return;
   }
   const copy = /^\s*(?:COPY|ADD)\s+(?:--\S+\s+)*(<<-?["']?\w+["']?)[ \t]+(\S+)[ \t]*\r?\n/i.exec(text.text);
   if (!copy) return;
   const end = copy[0].length;
   const path = copy[0].lastIndexOf(copy[2]);
   const document = copy[0].indexOf(copy[1]);
   addScript(facts, "sh", text.compose([ {
    text: "cat > ",
    start: document,
    end: document
   }, {
    text: copy[2],
    start: path,
    end: path + copy[2].length
   }, {
    text: " ",
    start: document,
    end: document
   }, {
    text: copy[1],
    start: document,
    end: document + copy[1].length
   }, {
    text: "\n",
    start: end - 1,
    end
   }, {
    text: text.text.slice(end),
    start: end,
    end: text.text.length
   } ]));
  }
  function instructionsOf(text) {
   const found = [];
   let start = -1;
   let offset = 0;
   let marker;
   let continued = false;
   for (const line of text.text.split("\n")) {
    const end = offset + line.length;
    const plain = line.replace(/\r$/, "");
    if (marker !== void 0) {
     if (plain.trim() === marker) {
      found.push(text.slice(start, end));
      marker = void 0;
      start = -1;
     }
    } else if (continued && /^\s*(?:#|$)/.test(plain)) ; else {
     if (!continued) start = /^\s*[A-Za-z]+\s/.test(plain) ? offset : -1;
     marker = start >= 0 ? /<<-?["']?(\w+)["']?/.exec(plain)?.[1] : void 0;
     continued = /\\\s*$/.test(plain);
     if (start >= 0 && !continued && marker === void 0) {
      found.push(text.slice(start, end));
      start = -1;
     }
    }
    offset = end + 1;
   }
   if (start >= 0) found.push(text.slice(start));
   return found;
  }
  function isComposePath(path) {
   return /(?:^|\/)(?:[^/]*[-_.])?compose(?:[-_.][^/]*)?\.ya?ml$/i.test(path);
  }
  const composeFile = {
   kind: "compose",
   format: "yaml",
   isCertain: () => false,
   isNamed: path => /(?:^|\/)(?:docker-)?compose(?:[-_.][^/]*)?\.ya?ml$/i.test(path),
   isPossible: isComposePath,
   looksLike: (text, _path, interests) => interests.shellFile(text) && /^services[ \t]*:/m.test(text),
   async read(document, facts, {interests}) {
    for (const root of document.documents) (0, named_values.d)(root, facts, "shell");
    for (const root of document.documents) {
     addListedVariables(root, facts);
     addServices(root, facts);
    }
    addCommands(document, facts);
    await (0, parse_scripts.e)(facts.scripts, interests);
   }
  };
  function addListedVariables(root, facts) {
   for (const {value: service} of (0, syntax.dw)((0, syntax.Jt)(root, "services"))?.entries ?? []) {
    const lists = [ (0, syntax.Jt)(service, "environment"), (0, syntax.Jt)((0, syntax.Jt)(service, "build"), "args") ];
    for (const item of lists.flatMap(list => (0, syntax.GO)(list)?.items ?? [])) {
     const text = (0, syntax.e1)(item);
     const name = /^([A-Za-z_][\w.-]{0,200})=/.exec(text?.text ?? "")?.[1];
     if (!text || name === void 0) continue;
     const value = text.slice(name.length + 1);
     facts.credentialSites.push({
      value,
      name,
      place: "value",
      dialect: "shell"
     });
    }
   }
  }
  function addServices(root, facts) {
   for (const entry of (0, syntax.dw)((0, syntax.Jt)(root, "services"))?.entries ?? []) {
    const image = (0, syntax.e1)((0, syntax.Jt)(entry.value, "image"))?.text ?? "";
    if (!(0, server_of_words.$P)((0, containers.dT)(image).name)) continue;
    const server = (0, server_entry.EG)(entry.key, entry.value, entry.range, {
     client: clients.d3,
     origin: "embedded",
     runsInCi: false
    });
    if (server) facts.mcpServers.push(server);
   }
  }
  function addCommands(document, facts) {
   for (const root of document.documents) (0, syntax.NO)(root, scalar => {
    if (/\bmcp add\b|--(?:additional-)?mcp-config|--add-mcp/.test(scalar.text.text)) addScript(facts, "sh", scalar.text);
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/documents/compose-services.js
  const composeServices = {
   kind: "compose-services",
   format: "text",
   alongside: true,
   isCertain: () => false,
   isPossible: isComposePath,
   looksLike: (text, _path, interests) => /^services[ \t]*:/m.test(text) && interests.infrastructure(text),
   read() {}
  };
  var entra = __webpack_require__(36524);
  // CONCATENATED MODULE: ./build/shared/lint/documents/federated-credential.js
  const federatedCredential = {
   kind: "federated-credential",
   format: "json",
   isCertain: () => false,
   isPossible: path => /\.jsonc?$/i.test(path),
   looksLike: text => /"issuer"\s*:/i.test(text) && /"audiences?"\s*:/i.test(text) && /"(?:subject|claimsMatchingExpression)"\s*:/i.test(text) && !/deploymentTemplate\.json/i.test(text),
   read(document, facts) {
    for (const root of document.documents) for (const item of (0, syntax.S3)(root)) facts.federatedSubjects.push(...(0, 
    entra.iJ)((0, values_value.OK)(item, facts.file), "federated credential", {
     file: facts.file,
     range: item.range
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/documents/gateway-policy.js
  const paths = /polic(?:y|ies)|apim|api-?management|mcp|gateway/i;
  const named = /polic(?:y|ies)[^/]*\.(?:xml|cshtml)$/i;
  const gatewayPolicy = {
   kind: "gateway-policy",
   format: "xml",
   isCertain: () => false,
   isNamed: path => named.test(path),
   isPossible: path => /\.(?:xml|cshtml|xml\.tftpl|xml\.tpl)$/i.test(path) && paths.test(path),
   looksLike: (text, _path, interests) => isPolicy(text) && interests.infrastructure(text),
   read() {}
  };
  function isPolicy(text) {
   const start = /<(?:policies|fragment)\s{0,20}>/.exec(text);
   if (!start) return false;
   return start[0].startsWith("<f") || /<(?:inbound|outbound|backend|on-error)[\s/>]/.test(text);
  }
  var github_reader = __webpack_require__(81533);
  // CONCATENATED MODULE: ./build/shared/lint/documents/github-action.js
  const githubAction = {
   kind: "github-action",
   format: "yaml",
   isCertain: () => false,
   isPossible: path => /(?:^|\/)action\.ya?ml$/i.test(path),
   looksLike: text => /^runs[ \t]*:/m.test(text),
   async read(document, facts, context) {
    for (const root of document.documents) (0, named_values.d)(root, facts, "github-expression");
    const pipeline = this.readPipeline?.(document, facts.file);
    if (pipeline) await (0, github_workflow.cw)(pipeline, facts, context);
   },
   readPipeline(document, file) {
    const [root] = document.documents;
    return root && new github_reader.j(file).readAction(root);
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/documents/helm-values.js
  const helmValues = {
   kind: "helm-values",
   format: "yaml",
   aboutPeople: true,
   isCertain: () => false,
   isPossible: path => /(?:^|[/._-])values(?:[._-][\w.-]{1,80})?\.ya?ml$/i.test(path),
   read({documents}, facts) {
    facts.chartValues.push(...documents);
   }
  };
  var is_kustomization = __webpack_require__(31867);
  // CONCATENATED MODULE: ./build/shared/lint/documents/kubernetes.js
  const kubernetes = {
   kind: "kubernetes",
   format: "text",
   alongside: true,
   isCertain: () => false,
   isPossible: path => /\.ya?ml$/i.test(path),
   looksLike: (text, path, interests) => (0, is_kustomization.S)(path) ? interests.infrastructure(text) : /^kind[ \t]*:/m.test(text) && /^apiVersion[ \t]*:/m.test(text) && interests.infrastructure(text),
   read() {}
  };
  // CONCATENATED MODULE: ./build/shared/lint/documents/log-query.js
  const logQuery = {
   kind: "log-query",
   format: "text",
   alongside: true,
   isCertain: () => false,
   isPossible: path => /\.(?:kql|kusto|csl)$/i.test(path) || isYaml(path),
   looksLike: (text, path, interests) => interests.infrastructure(text) && (!isYaml(path) || /^query[ \t]*:/m.test(text)),
   read() {}
  };
  function isYaml(path) {
   return /\.ya?ml$/i.test(path);
  }
  var credentials = __webpack_require__(35376);
  var client_lookup = __webpack_require__(65714);
  var embedded = __webpack_require__(92342);
  var read_config = __webpack_require__(79555);
  // CONCATENATED MODULE: ./build/shared/lint/documents/mcp/readers.js
  function hasMcpKey(text) {
   return (0, client_lookup.wu)(text) || text.includes("enableAllProjectMcpServers");
  }
  function hasKeyOfClient(path, text) {
   const client = (0, client_lookup.fe)(path);
   return client !== void 0 && (0, client_lookup.b)(client, text);
  }
  function isCertain(path, format) {
   const client = (0, client_lookup.fe)(path);
   if (/\.(?:example|sample|template|tmpl|dist)$/i.test(path)) return false;
   if (client) return client.certain && formatOf(client, path) === format;
   return format === "json" && clients.uB.paths.test(path);
  }
  function formatOf(client, path) {
   return client.format === "yaml" && /\.json$/i.test(path) ? "json" : client.format;
  }
  function readers_reader(format, parser, possible, looksLike, read = readDocuments) {
   return {
    kind: "mcp-config",
    format: parser,
    isCertain: path => isCertain(path, format),
    isNamed: path => (0, client_lookup.fe)(path) !== void 0,
    isPossible: path => possible.test(path.replace(/\.(?:example|sample|template|tmpl|dist)$/i, "")),
    looksLike,
    read
   };
  }
  function readDocuments(document, facts) {
   const client = (0, client_lookup.fe)(facts.file.path) ?? clients.uB;
   for (const root of document.documents) readRoot(root, facts, client);
  }
  function readRoot(root, facts, client) {
   (0, read_config.J)(root, facts, {
    client,
    origin: "file",
    runsInCi: client.runsInCi === true
   });
   for (const holder of [ root, (0, syntax.Jt)(root, "mcp"), (0, syntax.Jt)(root, "settings", "mcp") ]) if (holder) (0, 
   read_config.j)(holder, facts);
   addOtherValues(root, facts);
  }
  function addOtherValues(root, facts) {
   const known = new Set(facts.credentialSites.map(({value}) => value.range().start));
   (0, syntax.NO)(root, (scalar, _path, key) => {
    const name = key?.text.text;
    if (name === void 0 || typeof scalar.value !== "string") return;
    if ((0, credentials.Gf)(name) === void 0 || known.has(scalar.text.range().start)) return;
    facts.credentialSites.push({
     value: scalar.text,
     name,
     place: "value",
     dialect: "mcp-client"
    });
   });
  }
  const devcontainer = /(?:^|\/)\.?devcontainer(?:[-.][^/]*)?\.json$/i;
  const mcpJson = readers_reader("json", "json", /\.(?:jsonc?|code-workspace)$/i, (text, path) => hasMcpKey(text) || /"(?:servers|mcp)"\s*:\s*\{/.test(text) && /"(?:command|url|serverUrl)"\s*:\s*["[]/.test(text) || (0, 
  client_lookup.fe)(path) !== void 0 && /"mcp/.test(text) || hasKeyOfClient(path, text) || devcontainer.test(path) && /mcp/.test(text), async (document, facts, context) => {
   readDocuments(document, facts);
   if (!devcontainer.test(facts.file.path)) return;
   addCommands(document, facts);
   await (0, parse_scripts.e)(facts.scripts, context.interests);
   await (0, embedded.r)(document, facts, context);
  });
  const mcpToml = readers_reader("toml", "toml", /\.toml$/i, (text, path) => hasMcpKey(text) || hasKeyOfClient(path, text));
  const mcpYaml = readers_reader("yaml", "yaml", /\.ya?ml$/i, (text, path) => {
   const client = (0, client_lookup.fe)(path);
   if (hasMcpKey(text)) return true;
   return client?.format === "yaml" && (!client.needsKey || (0, client_lookup.b)(client, text));
  }, async (document, facts, context) => {
   readDocuments(document, facts);
   await (0, embedded.r)(document, facts, context);
  });
  const mcpMarkdown = readers_reader("markdown", "text", /\.md$/i, text => {
   const matter = frontMatter(text);
   if (!matter) return false;
   const yaml = text.slice(matter.start, matter.end);
   return hasMcpKey(yaml) || /^[ \t]+mcp[ \t]*:/m.test(yaml);
  }, async (_document, facts, context) => {
   const matter = frontMatter(facts.file.text);
   if (!matter) return;
   const document = await context.parse("yaml", source.Dv.of(facts.file, matter));
   readDocuments(document, facts);
  });
  function frontMatter(text) {
   const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
   if (!open) return;
   const close = /^---[ \t]*\r?$/m.exec(text.slice(open[0].length, open[0].length + 2e5));
   if (!close) return;
   return {
    start: open[0].length,
    end: open[0].length + close.index
   };
  }
  const mcpReaders = [ mcpJson, mcpToml, mcpYaml, mcpMarkdown ];
  // CONCATENATED MODULE: ./build/shared/lint/documents/runner-settings.js
  const runnerSettings = {
   kind: "runner-settings",
   format: "text",
   aboutPeople: true,
   isCertain: () => false,
   isPossible: path => envPath.test(path) || jsonPath.test(path) || servicePath.test(path),
   async read(_document, facts, {parse}) {
    const text = source.Dv.of(facts.file);
    if (envPath.test(facts.file.path)) facts.runnerSettings = {
     form: "env",
     values: assignmentsIn(text)
    }; else if (servicePath.test(facts.file.path)) facts.runnerSettings = {
     form: "service",
     values: [ {
      name: text.slice(0, 0),
      value: trimmed(text)
     } ]
    }; else {
     const {documents} = await parse("json", text);
     const values = [ ...settingsIn(documents[0]), ...settingsIn((0, syntax.Jt)(documents[0], "data")) ];
     facts.runnerSettings = {
      form: "settings",
      values
     };
    }
   }
  };
  const envPath = /(?:^|\/)(?:\.env(?:\.[\w-]{1,40})?|[\w.-]{1,80}\.env)$/i;
  const jsonPath = /(?:^|\/)\.(?:runner|agent|credentials|autologon)$/;
  const servicePath = /(?:^|\/)\.service$/;
  function assignmentsIn(text) {
   const lines = /^[ \t]*(?:export[ \t]{1,10})?([A-Za-z_]\w{0,200})[ \t]{0,10}=[ \t]{0,10}(["']?)([^\r\n]*)$/gm;
   return [ ...text.text.matchAll(lines) ].map(match => {
    const [whole, name = "", quote = "", rest = ""] = match;
    const start = match.index + whole.indexOf(name);
    const from = match.index + whole.length - rest.length;
    const close = quote === "" ? rest.split(/\s#/, 1)[0].trimEnd().length : rest.indexOf(quote);
    const end = from + (close < 0 ? rest.length : close);
    return {
     name: text.slice(start, start + name.length),
     value: text.slice(from, end)
    };
   });
  }
  function trimmed(text) {
   const start = text.text.length - text.text.trimStart().length;
   return text.slice(start, Math.max(start, text.text.trimEnd().length));
  }
  function settingsIn(node) {
   return ((0, syntax.dw)(node)?.entries ?? []).flatMap(({key, value}) => {
    const text = (0, syntax.e1)(value);
    return text ? [ {
     name: key.text,
     value: text
    } ] : [];
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/documents/service-unit.js
  const serviceUnit = {
   kind: "service-unit",
   format: "text",
   aboutPeople: true,
   isCertain: () => false,
   isPossible: path => systemdPath.test(path) || launchdPath.test(path),
   looksLike: (text, path) => systemdPath.test(path) ? /^\[(?:Unit|Service)\]/m.test(text) : text.includes("<key>"),
   read(_document, facts) {
    const text = source.Dv.of(facts.file);
    facts.serviceUnit = systemdPath.test(facts.file.path) ? systemd(text) : launchd(text);
   }
  };
  const systemdPath = /\.service(?:\.(?:j2|tmpl|tpl|in|d\/[^/]{1,200}\.conf))?$/i;
  const launchdPath = /\.plist(?:\.(?:j2|tmpl|tpl|in))?$/i;
  function systemd(file) {
   const environment = [];
   const values = [];
   let user;
   let offset = 0;
   for (const line of file.text.split("\n")) {
    const match = /^[ \t]*([A-Za-z]\w*)[ \t]*=[ \t]*/.exec(line);
    const start = match ? match[0].length : /^[ \t]*[^#;[\s]/.test(line) ? 0 : void 0;
    if (start !== void 0) {
     const value = file.slice(offset + start, offset + line.trimEnd().length);
     if (match?.[1] === "User") user = value; else if (match?.[1] === "Environment") environment.push(...service_unit_assignmentsIn(value)); else values.push(value);
    }
    offset += line.length + 1;
   }
   return {
    system: "systemd",
    environment,
    values,
    ...user && {
     user
    }
   };
  }
  function service_unit_assignmentsIn(value) {
   return [ ...value.text.matchAll(/"([\w-]+)=([^"]*)"|'([\w-]+)=([^']*)'|(?<![\w-])([\w-]+)=(\S*)/g) ].map(match => {
    const quote = match[5] === void 0 ? 1 : 0;
    const name = match[1] ?? match[3] ?? match[5] ?? "";
    const from = match.index + quote + name.length + 1;
    const end = match.index + match[0].length - quote;
    return {
     name: value.slice(from - name.length - 1, from - 1),
     value: value.slice(from, end)
    };
   });
  }
  function launchd(file) {
   const environment = [];
   const values = [];
   let label;
   let user;
   let key;
   let section = "";
   for (const {tag, text} of elementsOf(file)) {
    if (tag === "key") {
     key = text;
     continue;
    }
    if (tag !== "string") {
     section = tag === "dict" ? key?.text ?? "" : "";
     key = void 0;
     continue;
    }
    if (key?.text === "Label") label = text; else if (key?.text === "UserName") user = text; else if (section === "EnvironmentVariables" && key) environment.push({
     name: key,
     value: text
    }); else values.push(text);
    key = void 0;
   }
   return {
    system: "launchd",
    environment,
    values,
    ...label && {
     label
    },
    ...user && {
     user
    }
   };
  }
  function* elementsOf(file) {
   const {text} = file;
   let at = 0;
   for (;;) {
    const open = text.indexOf("<", at);
    if (open < 0) return;
    if (text.startsWith("\x3c!--", open)) {
     const close = text.indexOf("--\x3e", open + 4);
     if (close < 0) return;
     at = close + 3;
     continue;
    }
    const close = text.indexOf(">", open);
    if (close < 0) return;
    const tag = text.slice(open + 1, close);
    const end = text.indexOf("<", close);
    at = end < 0 ? text.length : end;
    if (/^(?:key|string|dict|\/dict|array)$/.test(tag)) yield {
     tag,
     text: file.slice(close + 1, at)
    };
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/documents/terraform.js
  const terraform = {
   kind: "terraform",
   format: "text",
   isCertain: path => /\.(?:tf|tofu)$/i.test(path),
   isPossible: path => /\.tfvars$/i.test(path),
   read() {}
  };
  // CONCATENATED MODULE: ./build/shared/lint/documents/tool-policy.js
  const toolPolicy = {
   kind: "tool-policy",
   format: "text",
   alongside: true,
   isCertain: () => false,
   isPossible: path => /\.(?:ya?ml|json)$/i.test(path),
   looksLike: (text, _path, interests) => /^[ \t{"]{0,20}servers"?[ \t]{0,20}:/m.test(text) && /["\s,{](?:read|write|admin|secrets)"?[ \t]{0,20}:\s{0,200}(?:\[|-)/.test(text) && interests.infrastructure(text),
   read() {}
  };
  // CONCATENATED MODULE: ./build/shared/lint/documents/index.js
  const readers = [ github_workflow.b0, githubAction, azurePipeline, composeFile, ...commandFiles, ...mcpReaders, shellFile, dockerfile, armTemplate, ...awsTrustReaders, federatedCredential, kubernetes, composeServices, azurePolicy, logQuery, toolPolicy, terraform, bicep, gatewayPolicy, codeOwners, serviceUnit, helmValues, runnerSettings ];
  function isWorthReading(path, withPeople = false) {
   return readers.some(reader => (withPeople || !reader.aboutPeople) && (reader.isPossible?.(path) || reader.isCertain(path)));
  }
  function certainReader(path) {
   return readers.find(reader => reader.isCertain(path));
  }
  function readersOf(path, text, interests) {
   const claims = reader => (interests.people || !reader.aboutPeople) && reader.isPossible?.(path) === true && (reader.looksLike?.(text, path, interests) ?? true);
   const first = certainReader(path) ?? readers.find(claims);
   if (!first) return [];
   const alongside = readers.filter(reader => reader.alongside && reader !== first && claims(reader));
   return [ first, ...alongside ];
  }
 }),
 65714: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BY: () => clientOfInput,
   Ds: () => isCommonKey,
   H1: () => containerFields,
   OY: () => isTemplatePath,
   PH: () => clientOfPackage,
   U4: () => clientById,
   b: () => hasKeyOf,
   d4: () => mapKeys,
   fe: () => clientOf,
   ih: () => tableKey,
   pi: () => fieldNames,
   vD: () => clientOfProgram,
   wu: () => holdsConfigKey
  });
  var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4578);
  const all = [ ..._clients_js__WEBPACK_IMPORTED_MODULE_0__.b2, _clients_js__WEBPACK_IMPORTED_MODULE_0__.uB ];
  function clientOf(path) {
   if (path !== latest.path) latest = {
    path,
    client: findClient(path)
   };
   return latest.client;
  }
  let latest = {
   path: "",
   client: void 0
  };
  function findClient(path) {
   const plain = path.replaceAll("\\", "/").replace(/\.(?:example|sample|template|tmpl|dist|bak|orig)$/i, "");
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(client => client.paths.test(plain));
  }
  function clientById(id) {
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(client => client.id === id) ?? _clients_js__WEBPACK_IMPORTED_MODULE_0__.uB;
  }
  function isTemplatePath(path) {
   return /\.(?:example|sample|template|tmpl|dist)(?:\.[^/]*)?$/i.test(path);
  }
  function clientOfProgram(program) {
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(({programs}) => programs?.includes(program));
  }
  function clientOfPackage(name) {
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(({packages}) => packages?.includes(name));
  }
  function clientOfInput(input, action) {
   return _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(({actions}) => actions?.test(action)) ?? _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.find(({inputs}) => inputs?.test(input)) ?? _clients_js__WEBPACK_IMPORTED_MODULE_0__.uB;
  }
  const commonKeys = new Set([ "servers", "mcp", "mcp.servers" ]);
  const mapKeys = new Set([ ..._clients_js__WEBPACK_IMPORTED_MODULE_0__.s0, "mcp.servers", ...all.flatMap(({keys}) => keys.flatMap(key => [ key, key.split(".").at(-1) ])).filter(isTelling) ]);
  function isTelling(key) {
   return /mcp|servers?$/i.test(key) && !key.includes("*") && !commonKeys.has(key);
  }
  function isCommonKey(key) {
   return commonKeys.has(key);
  }
  const plainKeys = [ ...mapKeys ].map(key => key.replaceAll(".", "\\.")).join("|");
  const configKey = new RegExp(`["']?(?:${plainKeys})["']?\\s*[:=\\]]|^[ \\t]*\\[(?:${plainKeys})[.\\]]`, "m");
  const shortestKeys = [ ...mapKeys ].filter(key => [ ...mapKeys ].every(other => other === key || !key.includes(other)));
  function holdsConfigKey(text) {
   return shortestKeys.some(key => text.includes(key)) && configKey.test(text);
  }
  const tableKey = new RegExp(`^[ \\t]*\\[(?:${plainKeys})\\b`, "m");
  function hasKeyOf(client, text) {
   return client.keys.some(key => key.split(".").every(part => part === "*" || new RegExp(`["'\\[]?${part}["']?\\s*[:=\\].]`).test(text)));
  }
  const kinds = [ "command", "args", "env", "url", "headers", "cwd" ];
  const namesOfClients = new WeakMap;
  function fieldNames(client, kind) {
   const known = namesOfClients.get(client);
   if (known) return known[kind];
   const order = [ client, _clients_js__WEBPACK_IMPORTED_MODULE_0__.uB, ..._clients_js__WEBPACK_IMPORTED_MODULE_0__.b2 ];
   const named = kinds.map(each => [ each, [ ...new Set(order.flatMap(({fields}) => fields?.[each] ?? [])) ] ]);
   const names = Object.fromEntries(named);
   namesOfClients.set(client, names);
   return names[kind];
  }
  const allContainers = _clients_js__WEBPACK_IMPORTED_MODULE_0__.b2.flatMap(({container}) => container ?? []);
  function containerFields(client) {
   const own = client.container;
   return own ? [ own, ...allContainers.filter(fields => fields !== own) ] : allContainers;
  }
 }),
 4578: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b2: () => clients,
   d3: () => composeServices,
   s0: () => misspeltKeys,
   uB: () => unknownClient
  });
  function dialect(example, syntaxes, certain = true) {
   return {
    syntaxes,
    certain,
    example
   };
  }
  const claudeCode = dialect("${NAME}", [ "${X}", "${X:-d}" ]);
  const code = dialect("${env:NAME}", [ "${env:X}", "${input:x}" ]);
  const envBraces = dialect("${env:NAME}", [ "${env:X}" ]);
  const unknown = dialect("an environment variable", [], false);
  const codeUser = path => [ `Library/Application Support/Code/User/${path}`, `.config/Code/User/${path}`, `%APPDATA%/Code/User/${path}` ];
  const clients = [ {
   id: "vscode",
   title: "VS Code",
   paths: /(?:^|\/)(?:\.vscode|Code(?: - Insiders)?\/User(?:\/profiles\/[^/]+)?)\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "servers" ],
   dialect: code,
   userPaths: codeUser("mcp.json"),
   replacement: "input"
  }, {
   id: "vscode-settings",
   title: "VS Code",
   paths: /(?:^|\/)(?:\.vscode|Code(?: - Insiders)?\/User)\/settings\.json$|\.code-workspace$|(?:^|\/)\.?devcontainer(?:\/[^/]+)?(?:\/devcontainer)?\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcp.servers", "settings.mcp.servers", "customizations.vscode.mcp.servers", "customizations.vscode.settings.mcp.servers" ],
   dialect: code,
   userPaths: codeUser("settings.json")
  }, {
   id: "visual-studio",
   title: "Visual Studio",
   paths: /(?:^|\/)\.vs\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "servers" ],
   dialect: dialect("${input:name}", [ "${input:x}", "${env:X}" ], false),
   userPaths: []
  }, {
   id: "cursor",
   title: "Cursor",
   paths: /(?:^|\/)\.cursor\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: dialect("${env:NAME}", [ "${env:X}" ], false),
   userPaths: [ ".cursor/mcp.json" ]
  }, {
   id: "windsurf",
   title: "Windsurf",
   paths: /(?:^|\/)\.(?:windsurf|codeium)\/(?:[^/]+\/)?mcp(?:_config)?\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: dialect("${env:NAME}", [ "${env:X}" ], false),
   userPaths: [ ".codeium/windsurf/mcp_config.json" ],
   fields: {
    url: [ "serverUrl" ]
   }
  }, {
   id: "claude-desktop",
   title: "Claude Desktop",
   paths: /(?:^|\/)[^/]*claude_desktop_config[^/]*\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: dialect("a variable of the environment that the client is started in", []),
   userPaths: [ "Library/Application Support/Claude/claude_desktop_config.json", "%APPDATA%/Claude/claude_desktop_config.json", ".config/Claude/claude_desktop_config.json", ".config/claude/claude_desktop_config.json" ]
  }, {
   id: "claude-code-settings",
   title: "Claude Code",
   paths: /(?:^|\/)\.claude\/(?:settings(?:\.local)?|managed-settings)\.json$/i,
   format: "json",
   certain: false,
   keys: [],
   dialect: claudeCode,
   userPaths: [ ".claude/settings.json", "/etc/claude-code/managed-settings.json" ],
   serversElsewhere: {
    expected: "mcpServers in .mcp.json",
    reason: "Claude Code does not read servers from its settings: they belong in `.mcp.json`"
   }
  }, {
   id: "claude-code-plugin",
   title: "Claude Code plugin",
   paths: /(?:^|\/)\.claude-plugin\/(?:plugin|marketplace)\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: [],
   anyKey: true,
   flat: true
  }, {
   id: "claude-code-user",
   title: "Claude Code",
   paths: /(?:^|\/)(?:\.claude\.json|managed-mcp\.json)$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: [ ".claude.json", "/etc/claude-code/managed-mcp.json", "/Library/Application Support/ClaudeCode/managed-mcp.json", "%PROGRAMFILES%/ClaudeCode/managed-mcp.json" ],
   anyKey: true,
   ofUser: true,
   folderVariables: {
    CLAUDE_CONFIG_DIR: [ ".claude.json", "settings.json" ]
   }
  }, {
   id: "copilot-cli",
   title: "Copilot CLI",
   paths: /(?:^|\/)(?:\.github\/mcp\.json|\.copilot\/mcp-config\.json)$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: [ ".copilot/mcp-config.json", ".config/mcp-config.json" ],
   programs: [ "copilot" ],
   packages: [ "@github/copilot" ],
   actions: /copilot/,
   folderVariables: {
    COPILOT_HOME: [ "mcp-config.json" ]
   }
  }, {
   id: "jetbrains-copilot",
   title: "Copilot for JetBrains",
   paths: /(?:^|\/)github-copilot\/intellij\/mcp\.json$|(?:^|\/)\.(?:air|idea)\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "servers", "mcpServers" ],
   dialect: dialect("${env:NAME}", [ "${env:X}" ], false),
   userPaths: [ ".config/github-copilot/intellij/mcp.json", "%LOCALAPPDATA%/github-copilot/intellij/mcp.json" ]
  }, {
   id: "cline",
   title: "Cline",
   paths: /(?:^|\/)(?:cline_mcp_settings|\.cline\/mcp)\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: envBraces,
   userPaths: [ ".cline/mcp.json", ...codeUser("globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json") ]
  }, {
   id: "roo",
   title: "Roo Code",
   paths: /(?:^|\/)\.roo\/mcp\.json$|rooveterinaryinc\.roo-cline\/settings\/mcp_settings\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: envBraces,
   userPaths: codeUser("globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json")
  }, {
   id: "kilo",
   title: "Kilo Code",
   paths: /(?:^|\/)\.kilocode\/mcp\.json$|(?:^|\/)mcp_settings\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: envBraces,
   userPaths: [ ".kilocode/cli/global/settings/mcp_settings.json" ]
  }, {
   id: "kilo-cli",
   title: "Kilo",
   paths: /(?:^|\/)(?:\.kilo\/)?kilo\.jsonc?$/i,
   format: "json",
   certain: false,
   keys: [ "mcp" ],
   dialect: dialect("{env:NAME}", [ "{env:X}" ]),
   userPaths: [ ".config/kilo/kilo.jsonc" ]
  }, {
   id: "zed",
   title: "Zed",
   paths: /(?:^|\/)\.?zed\/settings\.json$/i,
   format: "json",
   certain: false,
   keys: [ "context_servers" ],
   dialect: dialect("an environment variable of the server", [], false),
   userPaths: [ ".config/zed/settings.json", "%APPDATA%/Zed/settings.json" ],
   fields: {
    command: [ "command.path" ],
    args: [ "command.args" ],
    env: [ "command.env" ]
   }
  }, {
   id: "gemini-cli",
   title: "Gemini CLI",
   paths: /(?:^|\/)\.?gemini(?:-cli)?\/settings\.json$|(?:^|\/)gemini-extension\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: dialect("$NAME", [ "$X", "${X}", "${X:-d}", "%X%" ]),
   userPaths: [ ".gemini/settings.json", "/etc/gemini-cli/settings.json", "%PROGRAMDATA%/gemini-cli/settings.json" ],
   fields: {
    command: [ "serverCommand" ],
    url: [ "httpUrl" ]
   },
   programs: [ "gemini" ],
   packages: [ "@google/gemini-cli" ],
   actions: /gemini/
  }, {
   id: "antigravity",
   title: "Antigravity",
   paths: /(?:^|\/)\.(?:agents|gemini)\/(?:[^/]+\/)?mcp_config\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ ".gemini/antigravity/mcp_config.json", ".gemini/config/mcp_config.json" ],
   fields: {
    url: [ "serverUrl" ]
   }
  }, {
   id: "qwen-code",
   title: "Qwen Code",
   paths: /(?:^|\/)\.qwen\/settings\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: dialect("$NAME", [ "$X", "${X}", "${X:-d}", "%X%" ]),
   userPaths: [ ".qwen/settings.json" ],
   fields: {
    url: [ "httpUrl" ]
   },
   programs: [ "qwen" ],
   packages: [ "@qwen-code/qwen-code" ],
   actions: /qwen/
  }, {
   id: "junie",
   title: "Junie",
   paths: /(?:^|\/)\.junie\/(?:mcp\/)?mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ ".junie/mcp/mcp.json" ]
  }, {
   id: "amazon-q",
   title: "Amazon Q Developer",
   paths: /(?:^|\/)\.?amazonq\/(?:mcp|default|(?:cli-)?agents\/[^/]+)\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ ".aws/amazonq/mcp.json", ".aws/amazonq/default.json", ".aws/amazonq/agents/default.json" ],
   programs: [ "q" ]
  }, {
   id: "kiro",
   title: "Kiro",
   paths: /(?:^|\/)\.kiro\/(?:settings\/mcp|agents\/[^/]+|powers\/[^/]+\/mcp)\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers", "powers.mcpServers" ],
   dialect: dialect("${NAME}", [ "${X}" ], false),
   userPaths: [ ".kiro/settings/mcp.json" ],
   programs: [ "kiro-cli" ]
  }, {
   id: "opencode",
   title: "opencode",
   paths: /(?:^|\/)(?:\.opencode\/|opencode\/)?opencode\.jsonc?$/i,
   format: "json",
   certain: false,
   keys: [ "mcp", "mcp.servers" ],
   dialect: dialect("{env:NAME}", [ "{env:X}" ]),
   userPaths: [ ".config/opencode/opencode.json", ".config/opencode/opencode.jsonc", "/etc/opencode/opencode.json", "%PROGRAMDATA%/opencode/opencode.json" ],
   fields: {
    env: [ "environment" ]
   },
   programs: [ "opencode" ],
   folderVariables: {
    OPENCODE_CONFIG: [ "" ]
   }
  }, {
   id: "crush",
   title: "Crush",
   paths: /(?:^|\/)\.?crush\.json$|(?:^|\/)crush\/crush\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcp" ],
   dialect: dialect("$NAME", [ "$X", "${X}", "${X:-d}", "$(command)" ]),
   userPaths: [ ".config/crush/crush.json" ]
  }, {
   id: "factory",
   title: "Factory",
   paths: /(?:^|\/)\.factory\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: [ ".factory/mcp.json" ],
   programs: [ "droid" ]
  }, {
   id: "trae",
   title: "Trae",
   paths: /(?:^|\/)(?:\.trae|Trae\/User)\/mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ "Library/Application Support/Trae/User/mcp.json" ]
  }, {
   id: "augment",
   title: "Augment",
   paths: /(?:^|\/)\.augment\/settings\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: unknown,
   userPaths: [ ".augment/settings.json" ],
   programs: [ "auggie" ]
  }, {
   id: "amp",
   title: "Amp",
   paths: /(?:^|\/)\.?amp\/settings\.jsonc?$/i,
   format: "json",
   certain: false,
   keys: [ "amp.mcpServers" ],
   dialect: dialect("${NAME}", [ "${X}" ], false),
   userPaths: [ ".config/amp/settings.json", "%APPDATA%/amp/settings.json" ],
   programs: [ "amp" ]
  }, {
   id: "continue",
   title: "Continue",
   paths: /(?:^|\/)\.continue\/(?:config\.ya?ml|(?:mcpServers|agents|assistants)\/[^/]+\.(?:ya?ml|json))$/i,
   format: "yaml",
   certain: true,
   keys: [ "mcpServers" ],
   dialect: dialect("${{ secrets.NAME }}", [ "${{ secrets.X }}", "{{x}}" ]),
   userPaths: [ ".continue/config.yaml" ],
   fields: {
    headers: [ "requestOptions.headers" ]
   },
   store: "secret"
  }, {
   id: "goose",
   title: "Goose",
   paths: /(?:^|\/)goose\/(?:config\/)?config\.ya?ml$/i,
   format: "yaml",
   certain: false,
   keys: [ "extensions" ],
   dialect: dialect("a name in `env_keys`", [], false),
   userPaths: [ ".config/goose/config.yaml", "%APPDATA%/Block/goose/config/config.yaml" ],
   fields: {
    command: [ "cmd" ],
    env: [ "envs" ],
    url: [ "uri" ]
   }
  }, {
   id: "goose-recipe",
   title: "Goose",
   paths: /(?:^|\/)(?:[^/]*[-_.])?recipe\.ya?ml$|(?:^|\/)(?:goose[-_])?recipes\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
   format: "yaml",
   certain: false,
   needsKey: true,
   keys: [ "extensions" ],
   dialect: dialect("a name in `env_keys`", [ "{{x}}" ], false),
   userPaths: []
  }, {
   id: "librechat",
   title: "LibreChat",
   paths: /(?:^|\/)[^/]*librechat[^/]*\.ya?ml$/i,
   format: "yaml",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: dialect("${NAME}", [ "${X}", "{{x}}" ]),
   userPaths: []
  }, {
   id: "docker-mcp",
   title: "Docker MCP gateway",
   paths: /(?:^|\/)\.docker\/mcp\/[^/]+\.ya?ml$/i,
   format: "yaml",
   certain: false,
   keys: [ "registry" ],
   dialect: dialect("docker mcp secret", [ "{{x}}" ], false),
   userPaths: [ ".docker/mcp/catalog.yaml", ".docker/mcp/config.yaml" ],
   anyKey: true,
   container: {
    image: "image",
    takesCommand: true,
    mounts: "volumes",
    args: [ "command", "args" ]
   }
  }, {
   id: "hermes",
   title: "Hermes",
   paths: /(?:^|\/)\.hermes\/config\.ya?ml$/i,
   format: "yaml",
   certain: false,
   keys: [ "mcp_servers" ],
   dialect: unknown,
   userPaths: [ ".hermes/config.yaml" ]
  }, {
   id: "codex",
   title: "Codex",
   paths: /(?:^|\/)\.?codex\/[^/]+\.toml$/i,
   format: "toml",
   certain: true,
   keys: [ "mcp_servers" ],
   dialect: dialect("a name in `env_vars`, `env_http_headers` or `bearer_token_env_var`", []),
   userPaths: [ ".codex/config.toml", "/etc/codex/config.toml", "%PROGRAMDATA%/OpenAI/Codex/config.toml" ],
   fields: {
    headers: [ "http_headers" ]
   },
   programs: [ "codex" ],
   endsOwnFlags: true,
   packages: [ "@openai/codex" ],
   actions: /codex/,
   folderVariables: {
    CODEX_HOME: [ "config.toml" ]
   },
   replacement: "variable-name"
  }, {
   id: "gh-aw",
   title: "GitHub agentic workflows",
   paths: /(?:^|\/)(?:\.github\/workflows|shared\/mcp)\/(?:[^/]+\/)*[^/]+\.md$/i,
   format: "markdown",
   certain: false,
   keys: [ "mcp-servers", "tools.*.mcp" ],
   dialect: dialect("${{ secrets.NAME }}", [ "${{ secrets.X }}", "${X}" ]),
   userPaths: [],
   anyKey: true,
   runsInCi: true,
   store: "secret",
   container: {
    image: "container",
    version: "version",
    runnerArgs: "args",
    mounts: "mounts",
    args: [ "entrypointArgs" ]
   }
  }, {
   id: "copilot-agent",
   title: "Copilot agent",
   paths: /(?:^|\/)\.github\/(?:agents|chatmodes)\/[^/]+\.md$/i,
   format: "markdown",
   certain: false,
   keys: [ "mcp-servers" ],
   dialect: dialect("${COPILOT_MCP_NAME}", [ "$X", "${X}", "${X:-d}", "${{ secrets.X }}" ]),
   userPaths: []
  }, {
   id: "claude-code-agent",
   title: "Claude Code",
   paths: /(?:^|\/)\.claude\/(?:agents|skills|commands)\/(?:[^/]+\/)*[^/]+\.md$/i,
   format: "markdown",
   certain: false,
   keys: [ "mcpServers" ],
   dialect: claudeCode,
   userPaths: []
  }, {
   id: "claude-code",
   title: "Claude Code",
   paths: /(?:^|\/)\.mcp\.json$/i,
   format: "json",
   certain: true,
   keys: [ "mcpServers", "servers" ],
   dialect: {
    ...claudeCode,
    others: [ "${env:X}", "${input:x}" ]
   },
   userPaths: [],
   keyClients: {
    servers: "visual-studio"
   },
   programs: [ "claude" ],
   packages: [ "@anthropic-ai/claude-code" ],
   actions: /claude/,
   inputs: /^(?:claude_args|claude_env|mcp_config)$/,
   removedInput: {
    action: /^anthropics\/claude-code(?:-base)?-action$/,
    input: "mcp_config",
    since: 1,
    expected: "claude_args"
   }
  } ];
  const unknownClient = {
   id: "unknown",
   title: "the client",
   paths: /(?:^|\/)(?:[^/]*[-_.])?mcp(?:[-_](?:config|servers|settings))?\.json$/i,
   format: "json",
   certain: false,
   keys: [ "mcpServers", "servers" ],
   dialect: unknown,
   userPaths: [ ".lmstudio/mcp.json", ".pi/agent/mcp.json", ".tabnine/agent/settings.json" ],
   fields: {
    command: [ "command" ],
    args: [ "args", "arguments" ],
    env: [ "env" ],
    url: [ "url", "endpoint", "transport.url" ],
    headers: [ "headers", "httpHeaders", "transport.headers" ],
    cwd: [ "cwd", "workingDirectory", "workdir" ]
   },
   anyKey: true
  };
  const composeServices = {
   ...unknownClient,
   paths: /^$/,
   container: {
    image: "image",
    takesCommand: true,
    mounts: "volumes",
    switches: [ "privileged" ],
    args: [ "command" ]
   }
  };
  const misspeltKeys = [ "mcpservers", "McpServers", "mcp_server", "mcpServer" ];
 }),
 92342: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   r: () => readEmbeddedMcp
  });
  var _command_line_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48338);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35376);
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32796);
  var _pipelines_action_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74320);
  var _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65714);
  var _clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4578);
  var _read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79555);
  var _server_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84102);
  var _server_of_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54185);
  var _server_sites_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73114);
  var _written_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32295);
  const worthALook = /mcp|modelcontextprotocol/i;
  const commonKey = /["'](?:servers|mcp)["']\s*:\s*\{/;
  function isConfig(text) {
   return (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.wu)(text) || commonKey.test(text);
  }
  const longest = 2e5;
  async function readEmbeddedMcp(document, facts, context) {
   const {text, path} = facts.file;
   if (!worthALook.test(text)) return;
   if (/\.lock\.ya?ml$/.test(path) && /gh-aw|GitHub Agentic Workflows/i.test(text.slice(0, 2e3))) return;
   await new Embedded(facts, context).read(document);
  }
  class Embedded {
   facts;
   context;
   runsInCi;
   writtenPaths=new Map;
   constructor(facts, context) {
    this.facts = facts;
    this.context = context;
    this.runsInCi = facts.kind === "github-workflow" || facts.kind === "github-action" || facts.kind === "azure-pipeline";
   }
   async read(document) {
    const steps = new Map;
    for (const job of this.facts.pipeline?.jobs ?? []) for (const step of job.steps) for (const {name, value} of step.inputs) steps.set(value.range().start, {
     step,
     input: name.text
    });
    await this.readScalars(document, steps);
    for (const script of this.facts.scripts) await this.readScript(script);
    for (const job of this.facts.pipeline?.jobs ?? []) for (const step of job.steps) this.readUpload(step);
   }
   async readScalars(document, steps) {
    const scripts = new Set(this.facts.scripts.map(({text}) => text.range().start));
    const found = [];
    for (const root of document.documents) (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_7__.NO)(root, (scalar, _path, key) => {
     const text = scalar.text;
     const name = key?.text.text ?? "";
     const at = steps.get(text.range().start);
     if (text.text.length < 8 || text.text.length > longest) return;
     if (!worthALook.test(text.text) && !/^(?:settings|mcp.*)$/i.test(name)) return;
     if (scripts.has(text.range().start)) return;
     found.push({
      text,
      key: name,
      at
     });
    });
    for (const {text, key, at} of found) {
     if (at) this.removedInput(at.step, at.input, text);
     const client = (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.BY)(key, at?.step.uses?.name ?? "");
     if (isConfig(text.text) && !/--(?:additional-)?mcp-config/.test(text.text)) await this.readText(text, client); else if (/--(?:additional-)?mcp-config|\bmcp add\b/.test(text.text)) await this.readWords((0, 
     _command_line_words_js__WEBPACK_IMPORTED_MODULE_8__.y)(text), client);
    }
   }
   removedInput({uses, inputs}, input, value) {
    for (const {id, removedInput} of uses ? _clients_js__WEBPACK_IMPORTED_MODULE_2__.b2 : []) {
     if (!removedInput?.action.test(uses.name) || input !== removedInput.input) continue;
     const {since, expected} = removedInput;
     const name = inputs.find(entry => entry.value === value)?.name;
     if (!name || ((0, _pipelines_action_reference_js__WEBPACK_IMPORTED_MODULE_9__.iR)(uses) ?? 0) < since) continue;
     this.facts.mcpConfigs.push({
      client: id,
      range: value.range(),
      origin: "embedded",
      servers: [],
      wrongKeys: [ {
       key: name,
       expected,
       reason: `version ${since} of the action ignores \`${input}\`: give \`${expected}: --mcp-config …\` instead`
      } ],
      approvals: []
     });
    }
   }
   async readText(text, client, expandedBy = (this.runsInCi ? [ "ci" ] : []), written) {
    const trimmed = text.text.trimStart();
    const start = text.text.length - trimmed.length;
    const format = _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.ih.test(trimmed) ? "toml" : /^[[{]/.test(trimmed) ? "json" : /^(?:---[^\S\n]*\n)?\s*["']?[\w.-]+["']?\s*:/.test(trimmed) && trimmed.includes("\n") ? "yaml" : void 0;
    if (!format || text.text.length > longest) return;
    const document = await this.context.parse(format, format === "json" ? text.slice(start) : text);
    let config;
    for (const root of document.documents) {
     if (!(0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_7__.dw)(root)) continue;
     config ??= (0, _read_config_js__WEBPACK_IMPORTED_MODULE_3__.J)(root, this.facts, {
      client,
      origin: "embedded",
      runsInCi: this.runsInCi,
      expandedBy,
      ...written && {
       written
      }
     });
    }
    return config;
   }
   async readScript({commands, text}) {
    if (!commands || !worthALook.test(text.text)) return;
    const running = this.runsInCi;
    for (const command of commands.commands) {
     await this.readDocuments(command);
     const words = command.words.map(word => word.text);
     const added = (0, _server_of_words_js__WEBPACK_IMPORTED_MODULE_5__.S3)(words, command.range, running);
     if (added && "json" in added) await this.readJsonEntry(added); else if (added) (0, 
     _server_sites_js__WEBPACK_IMPORTED_MODULE_6__.J)(added, this.facts); else {
      await this.readWords(words, (0, _server_of_words_js__WEBPACK_IMPORTED_MODULE_5__.zA)(words)?.client ?? _clients_js__WEBPACK_IMPORTED_MODULE_2__.uB, command.words);
      const started = (0, _server_of_words_js__WEBPACK_IMPORTED_MODULE_5__.Dv)(words, command.range, running);
      if (started) (0, _server_sites_js__WEBPACK_IMPORTED_MODULE_6__.J)(started, this.facts);
     }
     this.readPrint(command);
    }
    for (const {value} of commands.assignments) if (value && isConfig(value.text.text)) await this.readText(value.text, _clients_js__WEBPACK_IMPORTED_MODULE_2__.uB);
   }
   async readJsonEntry({json, name, client}) {
    const document = await this.context.parse("json", json);
    for (const root of document.documents) {
     const server = (0, _server_entry_js__WEBPACK_IMPORTED_MODULE_4__.EG)(name, root, json.range(), {
      client,
      origin: "command",
      runsInCi: this.runsInCi
     });
     if (server) (0, _server_sites_js__WEBPACK_IMPORTED_MODULE_6__.J)(server, this.facts);
    }
   }
   async readWords(words, client, shell) {
    for (let i = 0; i < words.length; i++) {
     const word = words[i];
     const flag = /^--(?:additional-)?mcp-config(?:=|$)|^--add-mcp(?:=|$)/.exec(word.text)?.[0];
     if (!flag) continue;
     if (flag.startsWith("--add-mcp")) {
      const json = flag.endsWith("=") ? word.slice(flag.length) : words[i + 1];
      if (json) await this.readNamedEntry(json);
      continue;
     }
     if (flag.endsWith("=")) await this.readInline(word.slice(flag.length), client, shell?.[i]); else for (let next = i + 1; next < words.length && !words[next].text.startsWith("-"); next++) if (words[next].text.trimStart().startsWith("{")) await this.readInline(words[next], client, shell?.[next]);
    }
   }
   async readInline(text, client, word) {
    const expanded = word ? expandedValues(word) : secretTemplates(text);
    const written = expanded.length > 0 ? {
     path: "",
     expanded
    } : void 0;
    await this.readText(text, client, this.expandersOf(word), written);
   }
   expandersOf(word) {
    const shell = word?.expansions.some(({kind}) => kind !== "template");
    return [ ...this.runsInCi ? [ "ci" ] : [], ...shell ? [ "shell" ] : [] ];
   }
   async readNamedEntry(json) {
    const document = await this.context.parse("json", json);
    for (const root of document.documents) {
     const name = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_7__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_7__.Jt)(root, "name"));
     const server = (0, _server_entry_js__WEBPACK_IMPORTED_MODULE_4__.EG)(name, root, json.range(), {
      client: (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.U4)("vscode"),
      origin: "command",
      runsInCi: this.runsInCi
     });
     if (server) (0, _server_sites_js__WEBPACK_IMPORTED_MODULE_6__.J)(server, this.facts);
    }
   }
   async readDocuments(command) {
    const documents = command.redirects.flatMap(({document}) => document ?? []);
    const program = command.words[0]?.text.text.toLowerCase() ?? "";
    const printed = /^(?:echo|printf|write-output|set-content|out-file|add-content|new-item|tee|sc|ac)$/.test(program) ? command.words.slice(1) : [];
    const candidates = [ ...documents, ...printed, ...command.input ? [ command.input ] : [] ];
    for (const word of candidates) {
     const path = (0, _written_files_js__WEBPACK_IMPORTED_MODULE_10__.dR)(command);
     const client = path && (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.fe)(path) || _clients_js__WEBPACK_IMPORTED_MODULE_2__.uB;
     const {text} = word.text;
     if (!isConfig(text) && !(client.certain && (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.b)(client, text))) continue;
     const written = path === void 0 ? void 0 : {
      path,
      expanded: expandedValues(word)
     };
     const config = await this.readText(word.text, client, this.expandersOf(word), written);
     if (config && path !== void 0) this.writtenPaths.set((0, _written_files_js__WEBPACK_IMPORTED_MODULE_10__.s1)(path), config);
    }
   }
   readPrint(command) {
    const [program, ...rest] = command.words;
    const name = program?.text.text.toLowerCase().replace(/^.*[\\/]/, "") ?? "";
    if (!/^(?:cat|jq|less|more|head|tail|bat|type|get-content|gc|base64|xxd|od|nl|yq|tac|strings|sed|awk|grep)$/.test(name)) return;
    if (!(0, _written_files_js__WEBPACK_IMPORTED_MODULE_10__.h2)(command)) return;
    for (const word of rest) {
     if (!this.writtenPaths.has((0, _written_files_js__WEBPACK_IMPORTED_MODULE_10__.s1)(word.text.text))) continue;
     this.facts.configPrints.push({
      path: word.text.text,
      range: word.range,
      by: name
     });
    }
   }
   readUpload({uses, inputs}) {
    const name = uses?.name ?? "";
    if (!/^actions\/upload-artifact$|^(?:publishpipelineartifact|publishbuildartifacts|copyfiles)$/.test(name)) return;
    for (const {name: input, value} of inputs) {
     if (!/^(?:path|targetpath|pathtopublish|contents)$/i.test(input.text)) continue;
     for (const line of value.text.split("\n")) {
      if (!this.writtenPaths.has((0, _written_files_js__WEBPACK_IMPORTED_MODULE_10__.s1)(line.trim()))) continue;
      this.facts.configPrints.push({
       path: line.trim(),
       range: value.range(),
       by: name
      });
     }
    }
   }
  }
  function expandedValues(word) {
   return word.expansions.filter(isSecretLike).map(expansion => ({
    text: word.text.slice(expansion.start, expansion.end),
    by: expansion.kind === "template" ? "ci" : "shell"
   }));
  }
  function secretTemplates(text) {
   return [ ...text.text.matchAll(/\$\{\{[^{}]{0,300}\}\}/g) ].filter(([template]) => /\bsecrets\.|\bgithub\.token\b/.test(template)).map(match => ({
    text: text.slice(match.index, match.index + match[0].length),
    by: "ci"
   }));
  }
  function isSecretLike(expansion) {
   const name = expansion.name ?? "";
   if (expansion.kind === "template") return /\bsecrets\.|\bgithub\.token\b/.test(name) || /^[\w.-]+$/.test(name) && (0, 
   _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.Gf)(name) !== void 0;
   return expansion.kind === "variable" && secretVariable.test(name);
  }
  const secretVariable = /token|secret|passw|api[_.-]?key|access[_.-]?key|credential|_pat$|^pat$|_key$/i;
 }),
 79555: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   J: () => readMcpConfig,
   j: () => addInputs
  });
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32796);
  var _client_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65714);
  var _server_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84102);
  var _server_sites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73114);
  const deepest = 8;
  const mostNodes = 5e4;
  function readMcpConfig(root, facts, context) {
   const {client} = context;
   const maps = findServerMaps(root, client);
   const approvals = globalApprovals(root);
   const singles = [ ...singleEntries(root, context) ];
   if (maps.length + approvals.length + singles.length === 0) return;
   const servers = [];
   for (const map of maps) for (const server of readMap(map, context)) {
    servers.push(server);
    (0, _server_sites_js__WEBPACK_IMPORTED_MODULE_2__.J)(server, facts);
   }
   for (const server of singles) {
    servers.push(server);
    (0, _server_sites_js__WEBPACK_IMPORTED_MODULE_2__.J)(server, facts);
   }
   const config = {
    client: client.id,
    range: root.range,
    origin: context.origin,
    servers,
    wrongKeys: wrongKeys(maps, client),
    approvals,
    ...context.written && {
     written: context.written
    }
   };
   facts.mcpConfigs.push(config);
   return config;
  }
  function readMap({key, node}, context) {
   const {keyClients = {}} = context.client;
   const name = key?.key.text.text ?? "";
   const client = Object.hasOwn(keyClients, name) ? (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_0__.U4)(keyClients[name]) : context.client;
   const entryContext = {
    ...context,
    client
   };
   if (node.kind === "mapping") return node.entries.flatMap(entry => (0, _server_entry_js__WEBPACK_IMPORTED_MODULE_1__.EG)(entry.key, entry.value, entry.range, entryContext) ?? []);
   if (node.kind === "sequence") return node.items.flatMap(item => (0, _server_entry_js__WEBPACK_IMPORTED_MODULE_1__.EG)(void 0, item, item.range, entryContext) ?? []);
   return [];
  }
  function* singleEntries(root, context) {
   for (const path of context.client.keys) {
    const [before, after] = path.split(".*.");
    if (after === void 0) continue;
    for (const entry of (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)((0, 
    _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(root, ...before.split(".")))?.entries ?? []) {
     const value = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(entry.value, ...after.split("."));
     const server = value && (0, _server_entry_js__WEBPACK_IMPORTED_MODULE_1__.EG)(entry.key, value, entry.range, context);
     if (server) yield server;
    }
   }
  }
  function findServerMaps(root, client) {
   const found = [];
   let visited = 0;
   const visit = (node, path, depth) => {
    if (++visited > mostNodes || depth > deepest) return;
    if (node.kind === "sequence") for (const item of node.items) visit(item, path, depth + 1);
    if (node.kind !== "mapping") return;
    for (const entry of node.entries) {
     const key = entry.key.text.text;
     const value = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.hd)(entry.value);
     if (value && isServerMap(key, value, path, client)) found.push({
      key: entry,
      path,
      node: value
     }); else visit(entry.value, [ ...path, key ], depth + 1);
    }
   };
   const mapping = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)(root);
   if (mapping) {
    visit(mapping, [], 0);
    if (found.length === 0 && isFlatMap(mapping, client)) found.push({
     key: void 0,
     path: [],
     node: mapping
    });
   } else if ((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.GO)(root)?.items.some(_server_entry_js__WEBPACK_IMPORTED_MODULE_1__.zM)) found.push({
    key: void 0,
    path: [],
    node: (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.GO)(root)
   });
   return found;
  }
  function isServerMap(key, value, path, client) {
   if (value.kind === "scalar") return false;
   const holdsEntries = value.kind === "mapping" || value.items.some(item => (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)(item));
   if (_client_lookup_js__WEBPACK_IMPORTED_MODULE_0__.d4.has(key)) return holdsEntries;
   const ofClient = client.keys.includes([ ...path, key ].join("."));
   if (!(0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_0__.Ds)(key)) return ofClient && holdsEntries;
   const parent = path.at(-1);
   const known = ofClient || path.length === 0 || parent === "mcp" || parent === "settings";
   if (key === "servers" && !known) return false;
   if (value.kind === "sequence") return path.length === 0 && value.items.some(_server_entry_js__WEBPACK_IMPORTED_MODULE_1__.zM);
   if (key === "mcp" && path.length > 1) return false;
   if (key === "mcp" && (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)((0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(value, "servers"))) return false;
   return value.entries.some(entry => (0, _server_entry_js__WEBPACK_IMPORTED_MODULE_1__.zM)(entry.value));
  }
  function isFlatMap(mapping, client) {
   if (!client.certain && !client.flat) return false;
   if (client.format !== "json" || mapping.entries.length === 0) return false;
   return mapping.entries.every(entry => (0, _server_entry_js__WEBPACK_IMPORTED_MODULE_1__.zM)(entry.value) || entry.key.text.text.startsWith("$"));
  }
  function wrongKeys(maps, client) {
   return maps.flatMap(({key, path}) => {
    if (!key) return [];
    const name = key.key.text.text;
    const reason = wrongKeyReason(name, path, client, maps);
    if (reason === void 0) return [];
    return [ {
     key: key.key.text,
     ...reason
    } ];
   });
  }
  function wrongKeyReason(key, path, client, maps) {
   if (client.serversElsewhere) return client.serversElsewhere;
   const [expected] = client.keys;
   if (client.anyKey || expected === void 0) return;
   if (client.keys.includes(key) || client.keys.includes([ ...path, key ].join("."))) return;
   if (maps.some(map => map.key?.key.text.text === expected)) return;
   return {
    expected,
    reason: `${client.title} reads \`${expected}\``
   };
  }
  const globalSwitches = /^(?:enableAllProjectMcpServers|mcp\.autoApprove|autoApproveMcp|yolo|chat\.tools\.autoApprove|chat\.tools\.global\.autoApprove)$/;
  function globalApprovals(root) {
   return ((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)(root)?.entries ?? []).flatMap(entry => {
    if (!globalSwitches.test(entry.key.text.text)) return [];
    if ((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.T7)(entry.value)?.value !== true) return [];
    return [ {
     key: entry.key.text,
     tools: [],
     all: true,
     range: entry.range
    } ];
   });
  }
  function addInputs(root, facts) {
   for (const item of (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.GO)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(root, "inputs"))?.items ?? []) {
    const value = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(item, "default"));
    if (!value) continue;
    const id = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(item, "id"))?.text ?? "input";
    const secret = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.T7)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(item, "password"))?.value === true;
    const name = secret ? `${id}-token` : id;
    facts.credentialSites.push({
     value,
     name,
     place: "value",
     dialect: "mcp-client"
    });
   }
  }
 }),
 84102: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   EG: () => readServerEntry,
   zM: () => looksLikeServer
  });
  var _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23999);
  var _command_line_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48338);
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32796);
  var _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65714);
  var _clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4578);
  const entryFields = [ ...(0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.pi)(_clients_js__WEBPACK_IMPORTED_MODULE_2__.uB, "command"), ...(0, 
  _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.pi)(_clients_js__WEBPACK_IMPORTED_MODULE_2__.uB, "url"), ...(0, 
  _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.H1)(_clients_js__WEBPACK_IMPORTED_MODULE_2__.uB).map(({image}) => image) ].map(name => name.split("."));
  function looksLikeServer(node) {
   const mapping = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)(node);
   if (!mapping) return false;
   return entryFields.some(path => {
    const value = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(mapping, ...path);
    return value !== void 0 && (value.kind !== "scalar" || typeof value.value === "string");
   });
  }
  function readServerEntry(key, value, range, context) {
   const node = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)(value);
   if (!node) return;
   const {client} = context;
   const nameText = key === void 0 ? (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, "name")) : "kind" in key ? key.text : key;
   const field = kind => (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.pi)(client, kind).flatMap(name => (0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, ...name.split(".")) ?? []);
   const text = kind => field(kind).flatMap(found => (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(found) ?? []).at(0);
   const pairs = kind => field(kind).flatMap(namedValues);
   const [commandNode] = field("command");
   const words = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.S3)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.GO)(commandNode)).flatMap(item => (0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(item) ?? []);
   const container = containerOf(node, client, text("command"), text("url"));
   const command = container ? void 0 : text("command") ?? words[0];
   const [ownArgs = []] = field("args").map(argumentsOf);
   const args = [ ...words.slice(container ? 0 : 1), ...ownArgs ];
   const url = text("url");
   const cwd = text("cwd");
   const type = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, "type") ?? (0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, "transport")) ?? (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, "transport", "type"));
   const launch = command ? (0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.v4)([ command, ...args ]) : container && (0, 
   _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.v4)(container.words);
   return {
    name: nameText?.text ?? "",
    client: client.id,
    range,
    nameRange: nameText ? nameText.range() : {
     start: range.start,
     end: range.start
    },
    transport: transportOf(type?.text.toLowerCase() ?? "", command ?? container?.image, url),
    ...command && {
     command
    },
    args,
    env: pairs("env"),
    headers: pairs("headers"),
    ...url && {
     url
    },
    ...cwd && {
     cwd
    },
    ...launch && {
     launch
    },
    settings: settingsOf(node),
    approvals: approvalsOf(node),
    loadCommands: [ "headersHelper", "authHelper", "apiKeyHelper" ].flatMap(name => (0, 
    _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, name)) ?? []),
    origin: context.origin,
    expandedBy: context.expandedBy ?? [],
    disabled: isOff(node),
    runsInCi: context.runsInCi
   };
  }
  function transportOf(type, command, url) {
   if (/^(?:stdio|local)$/.test(type)) return "stdio";
   if (/^(?:https?|sse|ws|remote|streamable[-_]?http)$/.test(type)) return "http";
   return command ? "stdio" : url ? "http" : "unknown";
  }
  function argumentsOf(node) {
   const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(node);
   if (text) return (0, _command_line_words_js__WEBPACK_IMPORTED_MODULE_4__.y)(text);
   return (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.S3)(node).flatMap(item => (0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(item) ?? []);
  }
  function namedValues(node) {
   const mapping = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)(node);
   if (mapping) return mapping.entries.flatMap(entry => {
    const value = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(entry.value);
    return value ? [ {
     name: entry.key.text,
     value
    } ] : [];
   });
   return ((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.GO)(node)?.items ?? []).flatMap(item => {
    const named = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(item, "name"));
    const given = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(item, "value"));
    if (named && given) return [ {
     name: named,
     value: given
    } ];
    const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(item);
    const at = text?.text.indexOf("=") ?? -1;
    return text && at > 0 ? [ {
     name: text.slice(0, at),
     value: text.slice(at + 1)
    } ] : [];
   });
  }
  function containerOf(node, client, command, url) {
   for (const fields of (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.H1)(client)) {
    if (url || command && !(fields.takesCommand && fields === client.container)) continue;
    const image = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, fields.image));
    if (!image || !isImageName(image.text)) continue;
    const word = text => image.compose([ {
     text,
     start: 0,
     end: 0
    } ]);
    const textsAt = name => name === void 0 ? [] : argumentsOf((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, name));
    const version = fields.version === void 0 ? void 0 : (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, 
    _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, fields.version));
    const mounts = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.S3)(fields.mounts === void 0 ? void 0 : (0, 
    _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, fields.mounts));
    const words = [ word("docker"), word("run"), ...textsAt(fields.runnerArgs), ...(fields.switches ?? []).flatMap(name => {
     const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.T7)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(node, name));
     return text?.value === true ? [ text.text.compose([ {
      text: `--${name}`,
      start: 0,
      end: 4
     } ]) ] : [];
    }), ...mounts.flatMap(item => mountWords(item, word)), version ? withTag(image, version) : image, ...(fields.args ?? []).flatMap(textsAt) ];
    return {
     image,
     words
    };
   }
   return;
  }
  function mountWords(item, word) {
   const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(item);
   if (text) return [ word("-v"), text ];
   const source = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(item, "source"));
   return source ? [ word("-v"), source ] : [];
  }
  function withTag(image, tag) {
   const end = image.text.length;
   return image.compose([ {
    text: image.text,
    start: 0,
    end
   }, {
    text: `:${tag.text}`,
    start: end,
    end
   } ]);
  }
  function isImageName(text) {
   return /^[\w.$-]/.test(text) && !/:\/\/|\s|\.(?:png|jpe?g|svg|gif|webp|ico)$/i.test(text);
  }
  const settingKeys = /^(?:api[-_]?key|api[-_]?token|auth[-_]?token|access[-_]?token|bearer[-_]?token|token|authorization|password|client[-_]?secret|auth[-_]?value|authentication[-_]?token|oauth[-_]?client[-_]?secret|secret|key)$/i;
  function settingsOf(node) {
   const found = [];
   const visit = (mapping, depth) => {
    for (const entry of mapping?.entries ?? []) {
     const name = entry.key.text.text;
     const value = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(entry.value);
     if (value && settingKeys.test(name)) found.push({
      name: entry.key.text,
      value
     }); else if (depth < 2 && /^(?:oauth|auth|authorization|requestOptions|config|options|authentication)$/i.test(name)) visit((0, 
     _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.dw)(entry.value), depth + 1);
    }
   };
   visit(node, 0);
   return found;
  }
  const approvalKeys = /^(?:autoApprove|alwaysAllow|auto_approve|always_allow|autoApproved|allowedTools|trust|autoApproveAll|default_tools_approval_mode)$/;
  function approvalsOf(node) {
   return node.entries.flatMap(entry => approvalOf(entry.key, entry.value, entry.range) ?? []);
  }
  function approvalOf(key, value, range) {
   if (!approvalKeys.test(key.text.text)) return;
   const scalar = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.T7)(value);
   if (key.text.text === "default_tools_approval_mode" && scalar?.value !== "approve") return;
   if (scalar && scalar.value === true) return {
    key: key.text,
    tools: [],
    all: true,
    range
   };
   if (scalar && /^(?:auto|approve|always|all|\*)$/.test(scalar.text.text) && typeof scalar.value === "string") return {
    key: key.text,
    tools: [],
    all: true,
    range
   };
   const tools = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.S3)(value).flatMap(item => {
    const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(item);
    return text && (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.T7)(item)?.value !== false && text.text !== "" ? [ text ] : [];
   });
   if (tools.length === 0) return;
   return {
    key: key.text,
    tools,
    all: tools.some(tool => /^\*$|^all$/i.test(tool.text)),
    range
   };
  }
  function isOff(node) {
   return (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.T7)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Ms)(node, "disabled")?.value)?.value === true || (0, 
   _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.T7)((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.Ms)(node, "enabled")?.value)?.value === false;
  }
 }),
 54185: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $P: () => isServerName,
   Dv: () => startedServer,
   S3: () => addedServer,
   cF: () => pairOf,
   zA: () => agentCommand
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94424);
  var _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23999);
  var _command_line_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69009);
  var _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65714);
  var _clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4578);
  function serverOfWords(parts) {
   const [command, ...args] = parts.words ?? [];
   const launch = command && (0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.v4)([ command, ...args ]);
   return {
    name: parts.name.text,
    client: parts.client.id,
    range: parts.range,
    nameRange: parts.name.range(),
    transport: parts.url ? "http" : command ? "stdio" : "unknown",
    ...command && {
     command
    },
    args,
    env: parts.env ?? [],
    headers: parts.headers ?? [],
    ...parts.url && {
     url: parts.url
    },
    ...launch && {
     launch
    },
    settings: parts.settings ?? [],
    approvals: [],
    loadCommands: [],
    origin: "command",
    expandedBy: [ "ci", "shell" ],
    disabled: false,
    runsInCi: parts.runsInCi
   };
  }
  function agentCommand(words) {
   const [first] = words;
   if (!first) return;
   const own = (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.vD)((0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.kX)(first.text));
   if (own) return {
    client: own,
    words: words.slice(1)
   };
   const launch = (0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.v4)(words);
   if (launch?.target === void 0) return;
   const local = launch.ecosystem === "local";
   const client = (0, _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.PH)(launch.target) ?? (local ? (0, 
   _client_lookup_js__WEBPACK_IMPORTED_MODULE_1__.vD)((0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.kX)(launch.target)) : void 0);
   return client && {
    client,
    words: launch.args
   };
  }
  const assignment = /^[A-Za-z_]\w*=/;
  const addOptions = {
   values: `-e --env -H --header --url --name --command --args --client-secret --bearer-token --api-key\n    --token --bearer-token-env-var -s --scope -t --transport --timeout --description --include-tools\n    --exclude-tools --tools --client-id --callback-port --oauth-scopes --type --agent\n    --force-add`.split(/\s+/),
   short: "letters",
   takesMore: (name, word) => {
    if (name === "-e" || name === "--env") return assignment.test(word);
    if (name !== "-H" && name !== "--header") return false;
    return /^[\w-]+:\s*\S/.test(word) && !/^\w+:\/\//.test(word);
   }
  };
  function addedServer(words, range, runsInCi) {
   const agent = agentCommand(words);
   if (!agent) return;
   const at = agent.words.findIndex((word, index) => word.text === "mcp" && /^add(?:-json|-server)?$/.test(agent.words[index + 1]?.text ?? ""));
   if (at < 0) return;
   const {client} = agent;
   const rest = agent.words.slice(at + 2);
   if (agent.words[at + 1].text === "add-json") {
    const [name, json] = [ ...(0, _command_line_options_js__WEBPACK_IMPORTED_MODULE_3__.T)(rest, addOptions) ].flatMap(found => found.kind === "operand" ? found.word : []);
    return name && json ? {
     name,
     json,
     client
    } : void 0;
   }
   return readAdd(rest, client, range, runsInCi);
  }
  function readAdd(words, client, range, runsInCi) {
   const env = [];
   const headers = [];
   const settings = [];
   let name;
   let url;
   let command = [];
   for (const found of (0, _command_line_options_js__WEBPACK_IMPORTED_MODULE_3__.T)(words, addOptions)) {
    if (found.kind === "end") {
     const after = words.slice(found.index + 1);
     if (name === void 0 && after.length > 1) {
      name = after[0];
      command = after.slice(1);
     } else command = after;
     break;
    }
    if (found.kind === "operand") {
     if (name === void 0) {
      name = found.word;
      continue;
     }
     command = words.slice(found.index).filter(part => part.text !== "--");
     break;
    }
    const {value} = found;
    switch (found.name) {
    case "-e":
    case "--env":
     env.push(...found.all.flatMap(item => pairOf(item, assignment) ?? []));
     break;

    case "-H":
    case "--header":
     headers.push(...found.all.flatMap(item => pairOf(item, /^[\w-]+\s*[:=]\s*/) ?? []));
     break;

    case "--url":
     url = value;
     break;

    case "--name":
     name = value;
     break;

    case "--command":
     if (value) command = [ value, ...command ];
     break;

    case "--args":
     if (value) command = [ ...command, value ];
     break;

    case "--client-secret":
    case "--bearer-token":
    case "--api-key":
    case "--token":
     if (value) settings.push({
      name: found.word.slice(2, found.name.length),
      value
     });
    }
   }
   if (!name) return;
   const [first] = command;
   if (first && /^(?:https?|wss?):\/\//.test(first.text)) {
    url ??= first;
    const late = readAdd([ name, ...command.slice(1) ], client, range, runsInCi);
    env.push(...late?.env ?? []);
    headers.push(...late?.headers ?? []);
    command = [];
   } else if (first && !client.endsOwnFlags) {
    const own = ownFlags(words, command);
    env.push(...own.env);
    headers.push(...own.headers);
    command = own.command;
   }
   return serverOfWords({
    name,
    client,
    range,
    runsInCi,
    env,
    headers,
    settings,
    ...url && {
     url
    },
    ...command.length > 0 && {
     words: command
    }
   });
  }
  function ownFlags(words, command) {
   const env = [];
   const headers = [];
   if (words.some(word => word.text === "--") || (0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.kX)(command[0].text) === "docker") return {
    command,
    env,
    headers
   };
   const bridged = command.some(word => /mcp-remote/.test(word.text));
   const kept = [];
   for (const found of (0, _command_line_options_js__WEBPACK_IMPORTED_MODULE_3__.T)(command, ownOptions)) {
    if (found.kind !== "option") {
     kept.push(found.word);
     continue;
    }
    const {name, value} = found;
    const isEnv = name === "-e" || name === "--env";
    const isHeader = !bridged && (name === "-H" || name === "--header");
    const pattern = isEnv ? assignment : isHeader ? /^[\w-]+\s*:\s*/ : void 0;
    const pair = value && pattern && pairOf(value, pattern);
    if (pair) (isEnv ? env : headers).push(pair); else kept.push(found.word, ...value && !found.joined ? [ value ] : []);
   }
   return {
    command: kept,
    env,
    headers
   };
  }
  const ownOptions = {
   values: [ "-e", "--env", "-H", "--header" ]
  };
  function pairOf(word, pattern) {
   const match = pattern.exec(word.text)?.[0];
   if (!match) return;
   const name = (0, _without_end_js__WEBPACK_IMPORTED_MODULE_4__.M)(match.trimEnd(), ":=").trimEnd();
   return {
    name: word.slice(0, name.length),
    value: word.slice(match.length)
   };
  }
  const serverName = /(?:^|[/_.-])(?:mcp|modelcontextprotocol)(?:$|[/_.@:-])|^mcp\/|^@modelcontextprotocol\/server-|(?:^|[/_-])mcp[-_]?(?:server|remote|proxy)|server[-_]mcp|-mcp$/i;
  const noServer = /(?:^|\/)(?:@modelcontextprotocol\/(?:sdk|inspector|conformance|client|create-server)|mcp-gateway|mcp-scan|mcp-scanner|agent-scan|guardmcp|mcplint|mcp-lint|mcp-gatehouse|mcp-inspector|mcp-publisher|mcpb|fastmcp|mcp-test|mcp-eval\w*|create-[\w.-]{0,60}|[\w.-]{0,60}-validator)(?:$|@)/i;
  function isServerName(name) {
   return serverName.test(name) && !noServer.test(name);
  }
  function startedServer(words, range, runsInCi) {
   const [first] = words;
   if (!first) return;
   const launch = (0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.v4)(words);
   if (!launch?.target || !launch.targetText) return;
   if (launch.target === "@modelcontextprotocol/inspector" || launch.target === "mcp-inspector") return inspected(launch.args, range, runsInCi);
   if (launch.ecosystem === "local" || launch.ecosystem === "unknown") return;
   const words2 = launch.targetText.text;
   if (words.some(({text}) => /^python[\d.]*$/.test(text)) && words.some(({text}) => text === "--from")) return;
   if (noServer.test(launch.target) || !(serverName.test(launch.target) || serverName.test(words2))) return;
   const url = launch.args.find(arg => /^https?:\/\//.test(arg.text));
   const remote = /^(?:mcp-remote|mcp-proxy|supergateway)$/.test(launch.target);
   return serverOfWords({
    name: launch.targetText,
    client: _clients_js__WEBPACK_IMPORTED_MODULE_2__.uB,
    words,
    ...remote && url && {
     url
    },
    range,
    runsInCi
   });
  }
  function inspected(args, range, runsInCi) {
   const env = [];
   const headers = [];
   for (const found of (0, _command_line_options_js__WEBPACK_IMPORTED_MODULE_3__.T)(args, inspectorOptions)) {
    if (found.kind === "option") {
     const {value} = found;
     const pair = value && (found.name === "-e" ? pairOf(value, assignment) : found.name === "--header" ? pairOf(value, /^[\w-]+\s*:\s*/) : void 0);
     if (pair) (found.name === "-e" ? env : headers).push(pair);
     continue;
    }
    if (found.kind === "end") continue;
    const words = args.slice(found.index);
    const first = found.word;
    if (!/^https?:\/\//.test(first.text)) return serverOfWords({
     name: first,
     client: _clients_js__WEBPACK_IMPORTED_MODULE_2__.uB,
     words,
     env,
     headers,
     range,
     runsInCi
    });
    const late = readAdd(words, _clients_js__WEBPACK_IMPORTED_MODULE_2__.uB, range, runsInCi);
    return serverOfWords({
     name: first,
     client: _clients_js__WEBPACK_IMPORTED_MODULE_2__.uB,
     url: first,
     env: [ ...env, ...late?.env ?? [] ],
     headers: [ ...headers, ...late?.headers ?? [] ],
     range,
     runsInCi
    });
   }
   return;
  }
  const inspectorOptions = {
   values: `-e --header --config --server --method --tool-name --tool-arg --transport --prompt-name --uri\n    --log-level`.split(/\s+/)
  };
 }),
 73114: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   J: () => addServer,
   N: () => addNestedValues
  });
  var _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23999);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35376);
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32796);
  var _server_of_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54185);
  function siteOf(server, value, place, name) {
   const dialect = server.origin === "command" ? "shell" : "mcp-client";
   return {
    value,
    place,
    dialect,
    server,
    ...name !== void 0 && {
     name
    }
   };
  }
  function addServer(server, facts) {
   facts.mcpServers.push(server);
   const add = (value, place, name) => facts.credentialSites.push(siteOf(server, value, place, name));
   for (const {name, value} of server.env) add(value, "environment", name.text);
   for (const {name, value} of server.headers) add(value, "header", name.text);
   for (const {name, value} of server.settings) add(value, "value", name.text);
   const launches = (0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.Z$)(server.launch);
   for (const {name, value} of launches.flatMap(({env}) => env)) add(value, "environment", name.text);
   if (server.url) add(server.url, "url");
   const [args = server.args, ...inner] = launches.map(launch => launch.args);
   const whole = server.command && /\s/.test(server.command.text.trim()) ? [ server.command ] : [];
   const named = new Set(args);
   for (const arg of [ ...whole, ...server.args ]) if (!named.has(arg)) add(arg, "argument");
   for (const list of [ args, ...inner ]) addArguments(list, add);
  }
  function addArguments(args, add) {
   for (const [index, arg] of args.entries()) {
    const before = args[index - 1]?.text ?? "";
    const assignment = /^(--?[\w.-]+|[A-Za-z_][A-Za-z0-9_]*)=/.exec(arg.text);
    const given = assignment ? arg.slice(assignment[0].length) : arg;
    const isHeader = /^(?:--?header|-H)$/i.test(assignment?.[1] ?? before);
    const header = isHeader ? (0, _server_of_words_js__WEBPACK_IMPORTED_MODULE_2__.cF)(given, /^[\w-]+\s*:\s*/) : void 0;
    const short = shortCredential(arg, before);
    if (header) add(header.value, "header", header.name.text); else if (assignment) add(given, "argument", assignment[1]); else if (short) add(short.value, "argument", short.name); else if (/^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.test(arg.text)) add(arg, "url", /^--?[\w-]+$/.test(before) ? before : void 0); else {
     const takesValue = /^--?[\w.-]+$/.test(before) && !arg.text.startsWith("-");
     add(arg, "argument", takesValue ? before : void 0);
    }
   }
  }
  function shortCredential(arg, before) {
   const glued = /^-[pPku](?=[^-])/.exec(arg.text)?.[0];
   const flag = glued ?? (/^-[pPku]$/.test(before) ? before : void 0);
   if (flag === void 0) return;
   let value = glued === void 0 ? arg : arg.slice(glued.length);
   if (flag === "-u") {
    const colon = value.text.indexOf(":");
    if (colon < 1) return;
    value = value.slice(colon + 1);
   }
   const {text} = value;
   const mixed = /[0-9]/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
   if (!mixed || text.length < 8 || /[\s/\\:=]/.test(text)) return;
   return {
    name: flag === "-k" ? "-k api-key" : `${flag} password`,
    value
   };
  }
  const longestNested = 2e4;
  async function addNestedValues(facts, context) {
   for (const server of facts.mcpServers) {
    const nested = [];
    for (const {text, place} of nestedTexts(server)) {
     const document = await context.parse("json", text);
     const isKnown = (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.SQ)(text.text).length > 0;
     for (const root of document.documents) (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.NO)(root, (scalar, _path, key) => {
      if (!key || typeof scalar.value !== "string") return;
      nested.push({
       name: key.text,
       value: scalar.text
      });
      if (!isKnown) facts.credentialSites.push(siteOf(server, scalar.text, place, key.text.text));
     });
    }
    if (nested.length > 0) server.nested = nested;
   }
  }
  function* nestedTexts(server) {
   const isJson = text => text.length <= longestNested && /^\s*[[{]/.test(text) && text.includes('"');
   for (const {value} of [ ...server.env, ...server.launch?.env ?? [] ]) if (isJson(value.text)) yield {
    text: value,
    place: "environment"
   };
   for (const arg of server.launch?.args ?? server.args) {
    const name = /^--?[\w.-]+=/.exec(arg.text)?.[0];
    const text = name === void 0 ? arg : arg.slice(name.length);
    if (isJson(text.text)) yield {
     text,
     place: "argument"
    };
   }
  }
 }),
 32295: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   dR: () => writtenPath,
   h2: () => isPrinted,
   s1: () => plainPath
  });
  function writtenPath(command) {
   for (let at = command, hops = 0; at && hops < 5; at = at.pipedTo, hops++) {
    const redirect = at.redirects.find(({operator, target}) => target && /^(?:\d?>>?\|?|&>>?)$/.test(operator));
    if (redirect) return redirect.target.text.text;
    const [program, ...rest] = at.words.map(word => word.text.text);
    const name = program?.toLowerCase().replace(/^.*[\\/]/, "") ?? "";
    if (name === "tee" || name === "sponge") return rest.find(word => !word.startsWith("-"));
    if (/^(?:set-content|out-file|add-content|sc|ac|new-item|ni)$/.test(name)) {
     const flag = rest.findIndex(word => /^-(?:literal)?(?:file)?path$/i.test(word));
     return flag >= 0 ? rest[flag + 1] : rest.find(word => !word.startsWith("-") && !/[{\n]/.test(word));
    }
    if (name === "dd") return rest.find(word => word.startsWith("of="))?.slice(3);
   }
   return;
  }
  function isPrinted(command) {
   for (let at = command, hops = 0; at && hops < 6; at = at.pipedTo, hops++) {
    if (at.redirects.some(({operator, target}) => target && operator.includes(">") && !/^[12]$|\/dev\/(?:stdout|stderr|tty)/.test(target.text.text))) return false;
    const name = at.words[0]?.text.text.replace(/^.*[\\/]/, "") ?? "";
    if (at !== command && !/^(?:jq|cat|tee|head|tail|less|more|sed|grep|sort|python3?|yq|base64)$/.test(name)) return false;
    if (at.words.slice(1).some(word => /^(?:-q|--quiet|--silent|-e|--exit-status|empty)$/.test(word.text.text)) && (name === "jq" || name === "grep")) return false;
   }
   return true;
  }
  function plainPath(path) {
   return path.trim().replace(/^["']|["']$/g, "").replace(/^\.[\\/]/, "").replaceAll("\\", "/");
  }
 }),
 85239: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   d: () => addNamedValues
  });
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32796);
  function addNamedValues(root, facts, dialect) {
   (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_0__.NO)(root, (scalar, path, key) => {
    const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_0__.e1)(scalar);
    if (!text || !key || scalar.style === "literal" || scalar.style === "folded") return;
    const value = dialect === "github-expression" ? literalIn(text) ?? text : text;
    const place = path.at(-2) === "env" ? "environment" : path.at(-2) === "credentials" && key.text.text === "password" ? "log-in" : "value";
    facts.credentialSites.push({
     value,
     name: key.text.text,
     place,
     dialect
    });
   });
  }
  function literalIn(value) {
   const match = /^(\s*\$\{\{\s*')([^'{}]*)'\s*\}\}\s*$/.exec(value.text);
   return match ? value.slice(match[1].length, match[1].length + match[2].length) : void 0;
  }
 }),
 40323: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $l: () => Drafts,
   UD: () => compare,
   al: () => inOrder,
   hD: () => locationOf
  });
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35376);
  var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58489);
  class Drafts {
   severities;
   atLeast;
   drafts=[];
   constructor(config) {
    this.severities = config.rules;
    this.atLeast = config.limits?.atLeast ?? {};
   }
   add(rule, file, problem) {
    const shown = (text, source = file, range = problem.range) => (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.eL)(source, range, (0, 
    _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.qT)(file, (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.f$)(text)));
    const {finding, subject} = this.draft(rule, locationOf(file, problem.range), problem, shown);
    this.drafts.push({
     subject,
     finding: {
      ...finding,
      ...problem.related && {
       related: problem.related.map(related => ({
        message: shown(related.message, related.file, related.range),
        location: locationOf(related.file ?? file, related.range)
       }))
      },
      ...problem.fix && {
       fix: {
        description: shown(problem.fix.description),
        edits: problem.fix.edits.map(edit => ({
         ...edit,
         file: file.path
        }))
       }
      }
     }
    });
   }
   finish(fingerprints) {
    return withoutRepeats(this.drafts.sort(byPlace)).map(draft => finished(draft, fingerprints));
   }
   single(rule, location, problem, fingerprints) {
    return finished(this.draft(rule, location, problem), fingerprints);
   }
   draft(rule, location, problem, shown = _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.f$) {
    const configured = this.severities[rule.id];
    const said = configured && configured !== "off" ? configured : problem.severity ?? rule.severity;
    const least = this.atLeast[rule.id];
    const severity = least !== void 0 && !(0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.jZ)(said, least) ? least : said;
    const {subject} = problem;
    const message = shown(problem.message);
    const help = shown(problem.help);
    const confidence = problem.confidence ?? rule.confidence ?? "high";
    const {id: ruleId, marksCredential, marksPerson} = rule;
    return {
     subject,
     finding: {
      ruleId,
      severity,
      confidence,
      message,
      location,
      help,
      ...marksCredential && {
       marksCredential
      },
      ...marksPerson && {
       marksPerson
      },
      ...problem.step && {
       step: problem.step
      }
     }
    };
   }
  }
  function inOrder(a, b) {
   return compare(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || compare(a.ruleId, b.ruleId) || compare(a.message, b.message);
  }
  function compare(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function byPlace({finding: a}, {finding: b}) {
   return inOrder(a, b);
  }
  function withoutRepeats(sorted) {
   const kept = [];
   for (const draft of sorted) {
    const last = kept.at(-1);
    if (!last || !sameDraft(last, draft)) kept.push(draft); else if ((0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.jZ)(draft.finding.severity, last.finding.severity)) kept[kept.length - 1] = draft;
   }
   return kept;
  }
  function sameDraft(a, b) {
   const [one, other] = [ a.finding.location, b.finding.location ];
   return a.finding.ruleId === b.finding.ruleId && a.subject === b.subject && one.file === other.file && one.line === other.line && one.column === other.column && one.endLine === other.endLine && one.endColumn === other.endColumn;
  }
  function finished({finding, subject}, fingerprints) {
   const {ruleId, location} = finding;
   return {
    ...finding,
    fingerprint: fingerprints.next({
     ruleId,
     file: location.file,
     subject
    })
   };
  }
  function locationOf(file, range) {
   const start = file.position(range.start);
   const end = file.position(range.end);
   return {
    file: file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
   };
  }
 }),
 20410: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   r: () => parseText
  });
  async function parseText(format, text) {
   return (await parser(format))(text);
  }
  const mostStatements = 5e3;
  function tooMany(text) {
   if (text.text.length < 4 * mostStatements) return [];
   let count = 0;
   for (const match of text.text.matchAll(/<[a-z]/g)) {
    if (++count <= mostStatements) continue;
    const message = "more than 5,000 statements: no rule looks at what follows";
    return [ {
     kind: "error",
     message,
     range: text.range(match.index, match.index + 1)
    } ];
   }
   return [];
  }
  async function parser(format) {
   switch (format) {
   case "yaml":
    return (await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(3243) ]).then(__webpack_require__.bind(__webpack_require__, 55684))).parseYaml;

   case "json":
    return (await Promise.all([ __webpack_require__.e(8525), __webpack_require__.e(929) ]).then(__webpack_require__.bind(__webpack_require__, 50929))).parseJson;

   case "toml":
    return (await Promise.all([ __webpack_require__.e(9605), __webpack_require__.e(4587) ]).then(__webpack_require__.bind(__webpack_require__, 84587))).parseToml;

   case "xml":
    {
     const {longestPolicy, parseXml} = await __webpack_require__.e(8369).then(__webpack_require__.bind(__webpack_require__, 50750));
     return text => {
      if (text.text.length <= longestPolicy) {
       const {problems} = parseXml(text);
       return {
        documents: [],
        problems: [ ...problems, ...tooMany(text) ]
       };
      }
      const message = "too large for a policy: API Management accepts 256 KiB";
      return {
       documents: [],
       problems: [ {
        kind: "error",
        message,
        range: text.range(0, 1)
       } ]
      };
     };
    }

   case "text":
    return () => ({
     documents: [],
     problems: []
    });
   }
  }
 }),
 18175: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   h: () => withUserFiles,
   userConfigFiles: () => userConfigFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _documents_mcp_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4578);
  function userConfigFiles(machine) {
   const found = new Map;
   const add = (shown, absolute) => {
    if (!found.has(absolute) && isFile(absolute)) found.set(absolute, {
     path: shown,
     absolute
    });
   };
   for (const {userPaths} of [ ..._documents_mcp_clients_js__WEBPACK_IMPORTED_MODULE_2__.b2, _documents_mcp_clients_js__WEBPACK_IMPORTED_MODULE_2__.uB ]) for (const pattern of userPaths) {
    const place = placeOf(pattern, machine);
    if (place) add(place.path, place.absolute);
   }
   const moved = _documents_mcp_clients_js__WEBPACK_IMPORTED_MODULE_2__.b2.flatMap(({folderVariables = {}}) => Object.entries(folderVariables));
   for (const [variable, names] of moved) {
    const folder = machine.environment[variable];
    if (!folder || !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder)) continue;
    for (const name of names) {
     const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
     add(shownPath(absolute, machine.home), absolute);
    }
   }
   return [ ...found.values() ].sort((a, b) => a.path < b.path ? -1 : 1);
  }
  function placeOf(pattern, machine) {
   const variable = /^%([A-Z]+)%\//.exec(pattern);
   if (variable) {
    const folder = machine.environment[variable[1]];
    if (machine.platform !== "win32" || !folder) return;
    return {
     path: pattern,
     absolute: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, pattern.slice(variable[0].length))
    };
   }
   if (pattern.startsWith("/")) return machine.platform === "win32" ? void 0 : {
    path: pattern,
    absolute: pattern
   };
   return {
    path: `~/${pattern}`,
    absolute: node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.home, pattern)
   };
  }
  function shownPath(absolute, home) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(home, absolute);
   if (!relative.startsWith("..") && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative)) return `~/${relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")}`;
   return absolute.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
  }
  function withoutHome(text, home) {
   if (home.length < 3) return text;
   return text.replaceAll(home, "~").replaceAll(home.replaceAll("\\", "/"), "~").replaceAll(home.replaceAll("\\", "\\\\"), "~");
  }
  function withUserFiles(result, {files, home}) {
   const outside = new Set(files.map(file => file.path));
   const plain = text => withoutHome(text, home);
   return {
    ...result,
    findings: result.findings.map(finding => {
     if (!outside.has(finding.location.file)) return finding;
     const {fix: _, ...rest} = finding;
     return {
      ...rest,
      message: plain(finding.message),
      help: plain(finding.help),
      ...finding.related && {
       related: finding.related.map(entry => ({
        ...entry,
        message: plain(entry.message)
       }))
      }
     };
    }),
    unreadable: result.unreadable.map(entry => outside.has(entry.file) ? {
     ...entry,
     reason: plain(entry.reason)
    } : entry),
    inventory: result.inventory.map(entry => outside.has(entry.file) ? {
     ...entry,
     package: entry.package === null ? null : plain(entry.package),
     reads: entry.reads.map(plain)
    } : entry)
   };
  }
  function isFile(file) {
   try {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(file).isFile();
   } catch {
    return false;
   }
  }
 }),
 61509: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I5: () => policyRights,
   X0: () => certainItems,
   pm: () => managedRights
  });
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  const administratorPolicy = /^arn:aws[a-z-]{0,20}:iam::aws:policy\/AdministratorAccess$/;
  function managedRights(policies) {
   const isAdministrator = certainItems(policies).some(item => {
    const address = item.kind === "text" ? item.text : void 0;
    if (!address) return false;
    const [hole, ...more] = address.holes;
    const {text} = address.text;
    if (!hole) return administratorPolicy.test(text);
    const partition = more.length === 0 && hole.start === "arn:".length;
    return partition && administratorPolicy.test(`${text.slice(0, hole.start)}aws${text.slice(hole.end)}`);
   });
   return isAdministrator ? "AdministratorAccess" : void 0;
  }
  function policyRights(policy) {
   const everything = (statement, key, all) => certainItems((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(statement, key, true)).some(item => all.test((0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.wh)(item) ?? ""));
   const isAdministrator = certainItems((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(policy, "Statement", true)).some(statement => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(statement, "Effect", true)) === "Allow" && everything(statement, "Action", /^\*(?::\*)?$/) && everything(statement, "Resource", /^\*$/) && (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(statement, "Condition", true) === void 0);
   return isAdministrator ? "*:*" : void 0;
  }
  function certainItems(value) {
   if (!value) return [];
   return value.kind === "list" ? value.items : [ value ];
  }
 }),
 43549: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V: () => awsSubjects
  });
  var _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92730);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  function awsSubjects(policy, name, place, identity) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(policy).flatMap(document => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.Dw)((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(document, "Statement", true)).flatMap(statement => statementSubjects(statement, name, place, identity)));
  }
  function statementSubjects(statement, name, place, identity) {
   if (statement.kind !== "object") return [];
   const effect = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(statement, "Effect", true));
   if (effect !== void 0 && effect.toLowerCase() !== "allow") return [];
   const actions = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.Dw)((0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(statement, "Action", true)).map(action => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.wh)(action));
   if (!actions.some(action => /^sts:AssumeRoleWithWebIdentity$/i.test(action ?? ""))) return [];
   const principal = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)((0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(statement, "Principal", true))[0];
   const federated = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.Dw)((0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(principal, "Federated", true)).flatMap(item => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(item) ?? []);
   const condition = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(statement, "Condition", true);
   const shown = statement.place.range.end > statement.place.range.start ? statement.place : place;
   return (condition ? alternatives(condition) : [ void 0 ]).map(form => {
    const {tests, issuer, partial} = conditionTests(form);
    const provider = issuer ?? federated.find(item => /\.|\/\//.test(item.text.text));
    return {
     provider: "aws",
     name,
     file: shown.file,
     range: shown.range,
     tests,
     audiences: [],
     partial,
     ...provider && {
      issuer: provider
     },
     ...identity !== void 0 && {
      identity
     }
    };
   });
  }
  const mostAlternatives = 8;
  function alternatives(value) {
   switch (value.kind) {
   case "choice":
    return value.options.flatMap(alternatives).slice(0, mostAlternatives);

   case "object":
    {
     let forms = [ {
      ...value,
      entries: []
     } ];
     for (const {key, value: inner} of value.entries) {
      const options = alternatives(inner);
      forms = forms.flatMap(form => options.map(option => ({
       ...form,
       entries: [ ...form.entries, {
        key,
        value: option
       } ]
      }))).slice(0, mostAlternatives);
     }
     return forms;
    }

   default:
    return [ value ];
   }
  }
  function conditionTests(condition) {
   const tests = [];
   let issuer;
   if (condition === void 0) return {
    tests,
    issuer,
    partial: false
   };
   if (condition.kind !== "object") return {
    tests,
    issuer,
    partial: true
   };
   let partial = false;
   for (const {key: operator, value: keys} of condition.entries) {
    const comparison = comparisonOf(operator.text.text);
    if (operator.holes.length > 0 || keys.kind !== "object") partial = true;
    if (!comparison || keys.kind !== "object") continue;
    for (const {key, value} of keys.entries) {
     const claim = claimOf(key);
     if (!claim) {
      partial = true;
      continue;
     }
     issuer ??= claim.issuer;
     tests.push({
      claim: claim.name,
      comparison: comparison.kind,
      values: (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.Dw)(value).flatMap(item => (0, 
      _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(item) ?? []),
      ...comparison.optional && {
       optional: comparison.optional
      },
      operator: operator.text
     });
    }
   }
   return {
    tests,
    issuer,
    partial
   };
  }
  function claimOf(key) {
   const {text} = key.text;
   const hole = key.holes.at(-1);
   const colon = text.lastIndexOf(":");
   if (colon < 0 || hole && hole.end > colon) return;
   return {
    name: text.slice(colon + 1).toLowerCase(),
    issuer: (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(key, 0, colon)
   };
  }
  function comparisonOf(operator) {
   const match = /^(?:(ForAllValues|ForAnyValue):)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnLike|ArnEquals)(IfExists)?$/i.exec(operator);
   if (!match) return;
   const kind = /like/i.test(match[2]) ? "pattern" : "exact";
   const optional = match[3] ? "if-exists" : /^ForAllValues$/i.test(match[1] ?? "") ? "for-all-values" : void 0;
   return {
    kind,
    ...optional && {
     optional
    }
   };
  }
 }),
 36524: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Wr: () => credentialsIn,
   iJ: () => entraSubjects,
   nn: () => entraSubject
  });
  var _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92730);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  function entraSubject(credential) {
   const {name, place, issuer, subject, expression, audiences, identity} = credential;
   const parsed = expression && parseExpression(expression);
   const tests = subject ? [ {
    claim: "sub",
    comparison: "exact",
    values: [ subject ]
   } ] : parsed?.tests ?? [];
   return {
    provider: "entra",
    name,
    file: place.file,
    range: place.range,
    tests,
    audiences,
    partial: parsed ? parsed.partial : subject === void 0,
    ...issuer && {
     issuer
    },
    ...expression && {
     expression
    },
    ...identity !== void 0 && {
     identity
    }
   };
  }
  function parseExpression(expression) {
   const {text} = expression.text;
   const tests = [];
   const pattern = /claims\s{0,9}\[\s{0,9}(['"])([\w.:/-]{1,100})\1\s{0,9}\]\s{1,9}(matches|eq)\s{1,9}(?:'([^']*)'|"([^"]*)")/gi;
   let position = 0;
   let partial = false;
   for (const match of text.matchAll(pattern)) {
    const between = text.slice(position, match.index).trim().toLowerCase();
    if (between !== (tests.length === 0 ? "" : "and")) partial = true;
    position = match.index + match[0].length;
    const value = match[4] ?? match[5] ?? "";
    const start = position - 1 - value.length;
    const operator = match[3];
    const at = match.index + match[0].lastIndexOf(operator, match[0].length - value.length - 2);
    tests.push({
     claim: match[2].toLowerCase(),
     comparison: operator.toLowerCase() === "eq" ? "exact" : "pattern",
     values: [ (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(expression, start, position - 1) ],
     operator: expression.text.slice(at, at + operator.length)
    });
   }
   if (text.slice(position).trim() !== "") partial = true;
   return {
    tests,
    partial: partial || tests.length === 0
   };
  }
  function entraSubjects(body, name, place, identity) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(body).flatMap(option => {
    const properties = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)((0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(option, "properties", true))[0];
    const source = properties?.kind === "object" ? properties : option;
    const subjects = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)((0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(source, "subject", true));
    const matching = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)((0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(source, "claimsMatchingExpression", true) ?? (0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(source, "claims_matching_expression"));
    const expressions = matching.flatMap(item => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(item.kind === "object" ? (0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(item, "value", true) : item));
    if (subjects.length + expressions.length === 0) return [];
    const issuers = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)((0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(source, "issuer", true)).flatMap(item => (0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(item) ?? []);
    const issuer = issuers.find(({holes}) => holes.length === 0) ?? issuers[0];
    const audiences = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.Dw)((0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(source, "audiences", true) ?? (0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.f_)(source, "audience", true)).flatMap(item => (0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(item) ?? []);
    const common = {
     name,
     place,
     issuer,
     audiences,
     identity
    };
    return [ ...subjects.flatMap(item => {
     const subject = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(item);
     return subject ? entraSubject({
      ...common,
      subject
     }) : [];
    }), ...expressions.flatMap(item => {
     const expression = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(item);
     return expression ? entraSubject({
      ...common,
      expression
     }) : [];
    }) ];
   });
  }
  function credentialsIn(value, depth = 0) {
   if (depth > 5) return [];
   switch (value.kind) {
   case "list":
    return value.items.flatMap(item => credentialsIn(item, depth + 1));

   case "choice":
    return value.options.flatMap(item => credentialsIn(item, depth + 1));

   case "object":
    return value.entries.some(({key}) => key.text.text === "issuer") ? [ value ] : value.entries.flatMap(item => credentialsIn(item.value, depth + 1));

   default:
    return [];
   }
  }
 }),
 69257: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V8: () => relative,
   en: () => isOtherPeoplesCode,
   k4: () => discover
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86988);
  var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83351);
  const skippedFolders = new Set([ ".git", ".hg", ".svn", "node_modules", "bower_components", "vendor", "third_party", "site-packages", ".venv", "__pycache__", ".terraform", "Pods" ]);
  async function discover(root, paths, wanted, included) {
   const found = new Map;
   for (const start of paths) {
    let stats;
    try {
     stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(start);
    } catch (error) {
     const name = relative(root, start) || start;
     const hint = /[*?[{]/.test(name) ? "; paths are files and folders, not patterns" : "";
     throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`cannot read '${name}': ${missing(error)}${hint}`);
    }
    if (stats.isDirectory()) {
     const at = name => relative(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(start, name));
     const inside = await listWithGit(start, start !== root) ?? await walk(start);
     for (const name of inside.files) {
      const file = at(name);
      if (!found.has(file) && wanted(file)) add(found, root, file);
     }
     for (const {folder, problem} of inside.closed) found.set(at(folder), {
      path: at(folder) || ".",
      problem
     });
     for (const name of included ? await listAll(start) : []) {
      const file = at(name);
      if (!found.has(file) && included?.(file)) add(found, root, file);
     }
    } else add(found, root, relative(root, start));
   }
   return [ ...found.values() ].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  }
  function missing(error) {
   return error.code === "ENOENT" ? "there is no such file or folder" : (0, _read_text_js__WEBPACK_IMPORTED_MODULE_4__.U)(error);
  }
  function add(found, root, file) {
   const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file);
   let stats;
   try {
    stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(absolute);
   } catch (error) {
    if (error.code !== "ENOENT") found.set(file, {
     path: file,
     problem: (0, _read_text_js__WEBPACK_IMPORTED_MODULE_4__.U)(error)
    });
    return;
   }
   if (!stats.isSymbolicLink()) {
    found.set(file, {
     path: file
    });
    return;
   }
   let target;
   try {
    target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(absolute);
   } catch (error) {
    const loop = error.code === "ELOOP";
    const problem = loop ? "is a symbolic link that leads back to itself" : "is a dangling symbolic link";
    found.set(file, {
     path: file,
     problem
    });
    return;
   }
   const inside = relative(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(root), target);
   if (inside.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(inside)) found.set(file, {
    path: file,
    problem: "is a symbolic link out of the linted folder; not followed"
   }); else if (!isDirectory(target)) found.set(file, {
    path: file
   });
  }
  function isDirectory(absolute) {
   return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(absolute, {
    throwIfNoEntry: false
   })?.isDirectory() ?? false;
  }
  function relative(root, absolute) {
   const result = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, absolute);
   return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? result : result.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
  }
  function isOtherPeoplesCode(file) {
   return file.split("/").some(part => skippedFolders.has(part));
  }
  async function listWithGit(folder, withClones) {
   const listing = await listFiles(folder, "--cached", "--others", "--exclude-standard");
   const all = listing?.files.filter(name => !isOtherPeoplesCode(name));
   if (!listing || !all || all.length === 0) return;
   const files = all.filter(name => !name.endsWith("/"));
   const closed = [ ...listing.closed ];
   for (const clone of withClones ? all.filter(name => name.endsWith("/")) : []) {
    const inner = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, clone);
    const inside = await listWithGit(inner, true) ?? await walk(inner);
    for (const name of inside.files) files.push(clone + name);
    for (const {folder: name, problem} of inside.closed) closed.push({
     folder: clone + name,
     problem
    });
   }
   return {
    files,
    closed
   };
  }
  async function listAll(folder) {
   return (await listFiles(folder, "--cached", "--others") ?? await walk(folder, true)).files;
  }
  async function listFiles(folder, ...options) {
   if (!insideWorkTree(folder)) return;
   const executable = (0, _git_process_js__WEBPACK_IMPORTED_MODULE_3__.x$)(folder);
   if (!executable) return;
   const args = [ "ls-files", "-z", ...options ];
   const {spawnSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
   const {status, stdout, stderr} = spawnSync(executable, [ ..._git_process_js__WEBPACK_IMPORTED_MODULE_3__.Ug, ...args ], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: [ "ignore", "pipe", "pipe" ],
    env: (0, _git_process_js__WEBPACK_IMPORTED_MODULE_3__._K)(),
    windowsHide: true
   });
   if (status !== 0) return;
   const closed = [ ...stderr.matchAll(/^warning: could not open directory '(.+?)\/?': /gm) ];
   return {
    files: stdout.split("\0").filter(name => name !== ""),
    closed: closed.map(match => ({
     folder: match[1],
     problem: closedFolder
    }))
   };
  }
  const closedFolder = "is a folder that cannot be entered";
  function insideWorkTree(folder) {
   for (let current = folder; ;current = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(current)) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(current, ".git"))) return true;
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(current) === current) return false;
   }
  }
  async function walk(start, all = false) {
   const files = [];
   const closed = [];
   const folders = [ {
    folder: "",
    ignores: []
   } ];
   while (folders.length > 0) {
    const {folder, ignores: inherited} = folders.pop();
    let entries;
    try {
     entries = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(start, folder), {
      withFileTypes: true
     });
    } catch {
     closed.push({
      folder,
      problem: closedFolder
     });
     continue;
    }
    let ignores = inherited;
    if (!all && entries.some(entry => entry.name === ".gitignore" && entry.isFile())) ignores = [ ...inherited, await readIgnore(start, folder) ];
    for (const entry of entries) {
     const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
     if (entry.isDirectory()) {
      const skipped = !all && skippedFolders.has(entry.name);
      if (entry.name === ".git" || skipped || isIgnored(`${file}/`, ignores)) continue;
      folders.push({
       folder: file,
       ignores
      });
     } else if (!isIgnored(file, ignores)) files.push(file);
    }
   }
   return {
    files,
    closed
   };
  }
  async function readIgnore(start, folder) {
   const {default: ignore} = await __webpack_require__.e(298).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
   const rules = ignore({
    allowRelativePaths: true
   });
   try {
    rules.add(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(start, folder, ".gitignore"), "utf8"));
   } catch {}
   return {
    folder,
    test: file => rules.test(file)
   };
  }
  function isIgnored(file, ignores) {
   for (let i = ignores.length - 1; i >= 0; i--) {
    const {folder, test} = ignores[i];
    const {ignored, unignored} = test(folder === "" ? file : file.slice(folder.length + 1));
    if (ignored) return true;
    if (unignored) return false;
   }
   return false;
  }
 }),
 86988: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ug: () => gitSettings,
   _K: () => gitEnvironment,
   x$: () => gitExecutable
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  const gitSettings = [ [ "core.fsmonitor", "false" ], [ "core.hooksPath", "/dev/null" ], [ "core.pager", "cat" ], [ "core.attributesFile", "/dev/null" ], [ "core.quotePath", "false" ], [ "diff.relative", "false" ], [ "diff.external", "" ], [ "diff.renameLimit", "2000" ], [ "protocol.allow", "never" ], [ "safe.bareRepository", "explicit" ], [ "submodule.recurse", "false" ] ].flatMap(([name, value]) => [ "-c", `${name}=${value}` ]);
  function gitEnvironment() {
   const env = {};
   for (const [name, value] of Object.entries(process.env)) if (!/^GIT_/i.test(name) || /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+|GLOBAL)$/i.test(name)) env[name] = value;
   env["GIT_OPTIONAL_LOCKS"] = "0";
   env["GIT_TERMINAL_PROMPT"] = "0";
   env["GIT_NO_LAZY_FETCH"] = "1";
   env["GIT_NO_REPLACE_OBJECTS"] = "1";
   env["LC_ALL"] = "C";
   return env;
  }
  function gitExecutable(repository, searchPath = process.env["PATH"] ?? process.env["Path"] ?? "") {
   const names = process.platform === "win32" ? [ "git.exe" ] : [ "git" ];
   const roots = workTreesOf(repository);
   for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder)) continue;
    const real = realPath(folder);
    if (roots.some(root => isWithin(root, folder) || isWithin(root, real))) continue;
    for (const name of names) {
     const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
     try {
      node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
      if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(candidate).isFile()) return candidate;
     } catch {}
    }
   }
   return;
  }
  function workTreesOf(folder) {
   const found = [];
   for (const start of new Set([ node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder), realPath(folder) ])) {
    found.push(start);
    for (let at = start; ;at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
     const isTop = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at;
     if (isTop) break;
     if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, ".git"))) found.push(at);
    }
   }
   return found;
  }
  function realPath(file) {
   try {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(file);
   } catch {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file);
   }
  }
  function isWithin(root, file) {
   const inside = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file);
   return !inside.startsWith("..") && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(inside);
  }
 }),
 72518: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   A: () => globProblem,
   k: () => pathMatcher
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  function globProblem(glob) {
   if (glob === "") return "it is empty";
   if (glob.includes("\\")) return "write '/' between folders, also on Windows";
   if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob)) return "it must be relative to the root";
   if (glob.split("/").includes("..")) return "it must not hold '..'";
   if (/[()|]/.test(glob)) return "groups are not supported: use {a,b} or several globs";
   if (glob.length > 300) return "it is longer than 300 characters";
   const wildcards = text => text.match(/\*+/g)?.length ?? 0;
   if (wildcards(glob) > 10 || glob.split("/").some(part => wildcards(part) > 3)) return "it has too many wildcards: 3 in a name and 10 altogether are the most";
   return;
  }
  async function pathMatcher(globs) {
   if (globs.length === 0) return () => false;
   const {default: picomatch} = await __webpack_require__.e(4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
   const patterns = globs.flatMap(glob => {
    const clean = (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(glob.replace(/^\.\//, ""), "/");
    return [ clean, `${clean}/**` ];
   });
   return picomatch(patterns, {
    dot: true,
    noextglob: true
   });
  }
 }),
 83351: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => describeReadError,
   eV: () => maxFileBytes,
   yR: () => readText
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86756);
  const maxFileBytes = 32 * 1024 * 1024;
  function readText(path) {
   let bytes;
   try {
    const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path);
    if (stats.isDirectory()) return {
     error: "is a directory, not a file"
    };
    if (!stats.isFile()) return {
     error: "is not a regular file"
    };
    if (stats.size > maxFileBytes) return {
     error: `is larger than ${maxFileBytes / 1024 / 1024} MB`
    };
    bytes = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(path);
   } catch (error) {
    return {
     error: describeReadError(error)
    };
   }
   const {text, encoding} = (0, _decode_js__WEBPACK_IMPORTED_MODULE_1__.D)(bytes);
   return encoding === "utf-8" && text.slice(0, 8192).includes("\0") ? {
    binary: true
   } : {
    text
   };
  }
  function describeReadError(error) {
   const code = error.code ?? "unknown error";
   switch (code) {
   case "ENOENT":
    return "vanished while it was being linted, or is a dangling symbolic link";

   case "ELOOP":
    return "is a symbolic link that leads back to itself";

   case "EACCES":
   case "EPERM":
    return "cannot be opened: permission denied";

   case "ENAMETOOLONG":
    return "has a path that is too long";

   default:
    return `cannot be read (${code})`;
   }
  }
 }),
 32796: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   GO: () => asSequence,
   Jt: () => get,
   Ms: () => entryOf,
   NO: () => walkScalars,
   S3: () => itemsOf,
   T7: () => asScalar,
   aH: () => quotedName,
   dw: () => asMapping,
   e1: () => asText,
   hd: () => resolve
  });
  const longestName = 4096;
  function quotedName(name) {
   return `'${name.slice(0, longestName)}'`;
  }
  function resolve(node) {
   let current = node;
   for (let hops = 0; current?.kind === "alias"; hops++) {
    if (hops > 20) return;
    current = current.target;
   }
   return current;
  }
  function entryOf(node, key, depth = 0) {
   const mapping = resolve(node);
   if (mapping?.kind !== "mapping" || depth > 20) return;
   for (let i = mapping.entries.length - 1; i >= 0; i--) if (mapping.entries[i].key.text.text === key) return mapping.entries[i];
   for (const entry of mapping.entries) {
    if (entry.key.text.text !== "<<" || entry.key.style !== "plain") continue;
    const merged = resolve(entry.value);
    for (const source of merged?.kind === "sequence" ? merged.items : [ merged ]) {
     const found = entryOf(source, key, depth + 1);
     if (found) return found;
    }
   }
   return;
  }
  function get(node, ...path) {
   let current = resolve(node);
   for (const key of path) current = resolve(entryOf(current, key)?.value);
   return current;
  }
  function asMapping(node) {
   const resolved = resolve(node);
   return resolved?.kind === "mapping" ? resolved : void 0;
  }
  function asSequence(node) {
   const resolved = resolve(node);
   return resolved?.kind === "sequence" ? resolved : void 0;
  }
  function asScalar(node) {
   const resolved = resolve(node);
   return resolved?.kind === "scalar" ? resolved : void 0;
  }
  function asText(node) {
   const scalar = asScalar(node);
   return scalar && scalar.value !== null ? scalar.text : void 0;
  }
  function itemsOf(node) {
   const resolved = resolve(node);
   if (!resolved) return [];
   return resolved.kind === "sequence" ? resolved.items : [ resolved ];
  }
  function walkScalars(root, visit) {
   const stack = [ {
    node: root,
    path: [],
    key: void 0
   } ];
   while (stack.length > 0) {
    const {node, path, key} = stack.pop();
    if (node.kind === "scalar") visit(node, path, key); else if (node.kind === "mapping") for (let i = node.entries.length - 1; i >= 0; i--) {
     const entry = node.entries[i];
     stack.push({
      node: entry.value,
      path: [ ...path, entry.key.text.text ],
      key: entry.key
     });
    } else if (node.kind === "sequence") for (let i = node.items.length - 1; i >= 0; i--) stack.push({
     node: node.items[i],
     path: [ ...path, i ],
     key
    });
   }
  }
 }),
 19778: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Cc: () => addBicepCalls,
   Hj: () => addTerraformCalls,
   yS: () => folderOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function addTerraformCalls(file, callers) {
   const folder = folderOf(file.path);
   for (const match of file.text.matchAll(/\bsource\s*=\s*"(\.\.?\/[^"\r\n]{0,300})"/g)) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, match[1])).replace(/\/$/, "");
    if (!target.startsWith("..")) add(callers, target === "." ? "" : target, folder);
   }
  }
  function addBicepCalls(file, callers) {
   const pattern = /^[ \t]*(?:module[ \t]+\w+|using)[ \t]+'([^'\r\n]{1,300})'/gm;
   for (const match of file.text.matchAll(pattern)) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file.path), match[1]));
    add(callers, target, file.path);
   }
  }
  function folderOf(file) {
   return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file).replace(/^\.$/, "");
  }
  function add(callers, called, caller) {
   const known = callers.get(called) ?? new Set;
   known.add(caller);
   callers.set(called, known);
  }
 }),
 91341: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   o: () => resourceFileKinds
  });
  const resourceFileKinds = [ "azure-policy", "log-query", "tool-policy" ];
 }),
 31867: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S: () => isKustomization
  });
  function isKustomization(path) {
   return /(?:^|\/)kustomization\.ya?ml$/i.test(path);
  }
 }),
 85987: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   p: () => ParsedFiles
  });
  const mostCharacters = 4e6;
  class ParsedFiles {
   documents=new Map;
   characters=0;
   keep(file, document) {
    if (document.documents.length === 0) return;
    this.characters += file.text.length;
    if (this.characters <= mostCharacters) this.documents.set(file.path, document);
   }
   of({path}) {
    return this.documents.get(path);
   }
  }
 }),
 796: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D6: () => isAsked,
   EC: () => Resources,
   Ft: () => isSame
  });
  var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  const mostKept = 15e4;
  class Resources {
   sources;
   isInteresting;
   kept=new Map;
   opened=new Set;
   byKey=new Map;
   byParent=new Map;
   room;
   refusals=0;
   constructor(sources, isInteresting = () => false, room = mostKept) {
    this.sources = sources;
    this.isInteresting = isInteresting;
    this.room = room;
   }
   * find(query) {
    const types = query.types.filter(type => typeof type === "string");
    const isPlain = types.length === query.types.length && !query.words;
    const key = `${query.types.join(" ")} ${query.words?.source ?? ""}`;
    for (const source of this.sources) for (const unit of source.unitsOf(query)) if (isPlain) for (const type of types) yield* this.inUnit(source, unit, type); else yield* this.answer(source, unit, key, query);
   }
   ofType(...types) {
    return this.find({
     types
    });
   }
   of(parent, type) {
    let children = this.byParent.get(type);
    if (!children) {
     const found = new Map;
     const {refusals} = this;
     for (const resource of this.ofType(type)) {
      if (!resource.parent) continue;
      const siblings = found.get(nameOf(resource.parent)) ?? [];
      siblings.push(resource);
      found.set(nameOf(resource.parent), siblings);
     }
     children = found;
     if (this.refusals === refusals) this.byParent.set(type, children);
    }
    return children.get(nameOf(parent)) ?? [];
   }
   mentions(resource) {
    return this.sources.flatMap(source => source.mentions?.(resource) ?? []);
   }
   resolve(reference) {
    const name = nameOf(reference);
    const known = this.byKey.get(name);
    if (known) return known;
    const found = this.sources.flatMap(source => source.get(reference));
    if (this.takeRoom(found)) this.byKey.set(name, found);
    return found;
   }
   knownOf(source, unit) {
    const units = this.kept.get(source) ?? new Map;
    this.kept.set(source, units);
    const known = units.get(unit) ?? new Map;
    units.set(unit, known);
    return known;
   }
   * answer(source, unit, key, query) {
    const known = this.knownOf(source, unit);
    const found = known.get(key);
    if (found) {
     yield* found;
     return;
    }
    let collected = [];
    let size = 1;
    for (const resource of source.findIn(unit, query)) {
     size += (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.$d)(resource.body);
     if (size > this.room) collected = void 0;
     collected?.push(resource);
     yield resource;
    }
    if (collected && this.takeRoom(collected)) known.set(key, collected); else this.refusals++;
   }
   * inUnit(source, unit, type) {
    const known = this.knownOf(source, unit);
    if (!known.has(type) && !this.opened.has(known)) {
     this.opened.add(known);
     const others = [ ...source.typesIn(unit) ].filter(other => this.isInteresting(other));
     if (others.length > 0) this.open(source, unit, [ ...new Set([ type, ...others ]) ], known);
    }
    yield* this.answer(source, unit, type, {
     types: [ type ]
    });
   }
   open(source, unit, types, known) {
    const byType = new Map(types.map(type => [ type, [] ]));
    let size = types.length;
    for (const resource of source.findIn(unit, {
     types
    })) {
     size += (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.$d)(resource.body);
     if (size > this.room) return;
     byType.get(resource.type)?.push(resource);
    }
    for (const [type, resources] of byType) if (this.takeRoom(resources)) known.set(type, resources);
   }
   takeRoom(resources) {
    if (resources.length === 0) return true;
    let size = 1;
    for (const {body} of resources) size += (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.$d)(body);
    const fits = size <= this.room;
    if (fits) this.room -= size; else this.refusals++;
    return fits;
   }
  }
  function nameOf({scope, address}) {
   return `${scope} ${address}`;
  }
  function isSame(one, other) {
   return one.scope === other.scope && one.address === other.address;
  }
  function isAsked(type, {types}) {
   return types.some(wanted => typeof wanted === "string" ? wanted === type : wanted.test(type));
  }
 }),
 65935: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   r: () => readBeside
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function readBeside(files, script, name) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(name.replaceAll("\\", "/").replace(/^\.\//, ""));
   const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(script), relative);
   if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(relative) || relative.startsWith("..")) return files.read(own);
   return files.read(relative) ?? files.read(own);
  }
 }),
 92730: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ie: () => longestText,
   Ym: () => slicePartial,
   eO: () => known,
   nn: () => joinParts,
   qL: () => unknownText,
   wl: () => ofWord
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33751);
  function known(text) {
   return {
    text,
    holes: []
   };
  }
  function unknownText(file, range) {
   const text = _source_js__WEBPACK_IMPORTED_MODULE_0__.Dv.of(file, range);
   return {
    text,
    holes: text.text === "" ? [] : [ {
     start: 0,
     end: text.text.length
    } ]
   };
  }
  function slicePartial({text, holes}, start, end = text.text.length) {
   return {
    text: text.slice(start, end),
    holes: holes.filter(hole => hole.end > start && hole.start < end).map(hole => ({
     ...hole,
     start: Math.max(hole.start, start) - start,
     end: Math.min(hole.end, end) - start
    }))
   };
  }
  function ofWord(word) {
   return {
    text: word.text,
    holes: word.expansions.map(({start, end}) => ({
     start,
     end
    }))
   };
  }
  const longestText = 2e5;
  const mostPieces = 2e4;
  function joinParts(file, parts, at) {
   const pieces = [];
   const holes = [];
   let length = 0;
   const add = (text, range) => {
    pieces.push({
     text,
     range
    });
    length += text.length;
   };
   for (const part of parts) {
    if ("literal" in part) for (const {text, range} of part.literal.pieces()) add(text, range); else if (part.value) {
     const before = length;
     for (const hole of part.value.holes) holes.push({
      ...hole,
      start: before + hole.start,
      end: before + hole.end
     });
     const {text} = part.value.text;
     if (text !== "") add(text, part.range);
    } else {
     const text = file.text.slice(part.range.start, part.range.end);
     const {reference} = part;
     holes.push({
      start: length,
      end: length + text.length,
      ...reference && {
       reference
      }
     });
     add(text, part.range);
    }
    if (length > longestText || pieces.length > mostPieces) return;
   }
   return {
    text: _source_js__WEBPACK_IMPORTED_MODULE_0__.Dv.join(file, pieces, at),
    holes
   };
  }
 }),
 77960: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $d: () => sizeOf,
   Dw: () => listItems,
   L5: () => unknown,
   LO: () => missing,
   OK: () => ofTree,
   TN: () => keyOf,
   Yq: () => choice,
   _r: () => constantText,
   fF: () => options,
   f_: () => entry,
   mN: () => asPartial,
   mt: () => perhaps,
   pq: () => countOf,
   qv: () => isNothing,
   t8: () => isUnknown,
   v8: () => textValue,
   wh: () => plainText
  });
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32796);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
  function textValue(text, range = text.range()) {
   return {
    kind: "text",
    text: (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(text),
    place: {
     file: text.file,
     range
    }
   };
  }
  function unknown(place) {
   return {
    kind: "unknown",
    place
   };
  }
  function missing(place) {
   return {
    kind: "unknown",
    place,
    missing: true
   };
  }
  function isNothing(value) {
   return value.kind === "constant" && value.value === null || value.kind === "unknown" && value.missing === true;
  }
  function isUnknown(value) {
   return value.kind === "reference" || value.kind === "unknown" && !value.missing;
  }
  function choice(values, place) {
   const [first, second] = values;
   if (values.length === 1 && first.kind !== "choice") return first;
   if (values.length === 2 && first === second && first.kind !== "choice") return first;
   const found = [ ...new Set(values.flatMap(options)) ];
   return found.length > 1 ? {
    kind: "choice",
    options: found,
    place
   } : found[0];
  }
  function perhaps(value) {
   return {
    kind: "choice",
    options: [ ...options(value), missing(value.place) ],
    place: value.place
   };
  }
  function countOf(value) {
   switch (value.kind) {
   case "list":
    return value.items.length;

   case "choice":
    return value.options.length;

   case "object":
    return value.entries.length;

   default:
    return 0;
   }
  }
  const sizes = new WeakMap;
  function sizeOf(value) {
   if (value.kind === "text") return 1 + Math.floor(value.text.text.text.length / 100);
   if (value.kind === "constant" || isUnknown(value)) return 1;
   const known = sizes.get(value);
   if (known !== void 0) return known;
   let size = 1;
   if (value.kind === "object") for (const entry of value.entries) size += entry.size ?? sizeOf(entry.value); else {
    const inner = value.kind === "list" ? value.items : value.kind === "choice" ? value.options : [];
    for (const child of inner) size += sizeOf(child);
   }
   sizes.set(value, size);
   return size;
  }
  function entry(value, key, ignoreCase = false) {
   if (value?.kind !== "object") return;
   const same = text => ignoreCase ? text.toLowerCase() === key.toLowerCase() : text === key;
   return value.entries.findLast(({key}) => same(key.text.text))?.value;
  }
  function options(value) {
   if (!value) return [];
   return value.kind === "choice" ? value.options.flatMap(options) : [ value ];
  }
  function asPartial(value) {
   switch (value?.kind) {
   case "text":
    return value.text;

   case "unknown":
    return value.missing ? void 0 : (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.qL)(value.place.file, value.place.range);

   case "reference":
    {
     const {text, holes} = (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.qL)(value.place.file, value.place.range);
     return {
      text,
      holes: holes.map(hole => ({
       ...hole,
       reference: keyOf(value)
      }))
     };
    }

   case "choice":
    return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.qL)(value.place.file, value.place.range);

   default:
    return;
   }
  }
  function keyOf({scope, address, path}) {
   return {
    scope,
    address,
    path
   };
  }
  function listItems(value) {
   if (!value) return [];
   return value.kind === "list" ? value.items.flatMap(options) : options(value);
  }
  function plainText(value) {
   return value?.kind === "text" && value.text.holes.length === 0 ? value.text.text.text : void 0;
  }
  function ofTree(node, file, read = textValue, depth = 0) {
   const resolved = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__.hd)(node);
   if (!resolved || depth > 100) return;
   const place = {
    file,
    range: resolved.range
   };
   switch (resolved.kind) {
   case "mapping":
    return {
     kind: "object",
     place,
     entries: ((0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__.dw)(resolved)?.entries ?? []).flatMap(item => {
      const value = ofTree(item.value, file, read, depth + 1);
      return value ? [ {
       key: (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(item.key.text),
       value
      } ] : [];
     })
    };

   case "sequence":
    return {
     kind: "list",
     place,
     items: resolved.items.flatMap(item => ofTree(item, file, read, depth + 1) ?? [])
    };

   case "scalar":
    if (typeof resolved.value === "string") return read(resolved.text, resolved.range);
    return {
     kind: "constant",
     value: resolved.value,
     place
    };
   }
  }
  function constantText(value) {
   return value === null ? "" : String(value);
  }
 }),
 95690: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $u: () => findMacros,
   b_: () => findTemplateExpressions,
   kY: () => parseRuntimeExpression,
   xE: () => parseDirective
  });
  var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80480);
  var _github_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79040);
  const macroPattern = /\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g;
  function findMacros(text) {
   const sites = [];
   for (const match of text.text.matchAll(macroPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    sites.push({
     name: match[1],
     nameText: text.slice(start + 2, end - 1),
     range: text.range(start, end),
     start,
     end
    });
   }
   return sites;
  }
  function findTemplateExpressions(text) {
   return (0, _github_expression_js__WEBPACK_IMPORTED_MODULE_1__.eV)(text, "azure");
  }
  function parseRuntimeExpression(text) {
   const source = text.text;
   const start = source.length - source.trimStart().length;
   const end = source.trimEnd().length;
   if (!source.startsWith("$[", start) || source[end - 1] !== "]") return;
   return (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(text.slice(start + 2, end - 1), "azure");
  }
  const directivePattern = /^\s*\$\{\{\s*(if|elseif|else|each|insert)\b/;
  function parseDirective(key) {
   const source = key.text;
   const match = directivePattern.exec(source);
   if (!match) return;
   const close = source.trimEnd();
   if (!close.endsWith("}}")) return;
   const kind = match[1];
   const body = key.slice(match[0].length, close.length - 2);
   const range = key.range();
   if (kind === "else" || kind === "insert") return {
    kind,
    range
   };
   if (kind === "each") {
    const loop = /^\s*([A-Za-z_][\w]*)\s+in\b/.exec(body.text);
    if (!loop) return {
     kind,
     variable: "",
     collection: void 0,
     range
    };
    const collection = (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(body.slice(loop[0].length), "azure").expression;
    return {
     kind,
     variable: loop[1],
     collection,
     range
    };
   }
   return {
    kind,
    condition: (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(body, "azure").expression,
    range
   };
  }
 }),
 80480: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   YK: () => parseExpression,
   Z8: () => referencePath,
   ii: () => referencesIn
  });
  const maxDepth = 64;
  const precedence = {
   "||": 1,
   "&&": 2,
   "==": 3,
   "!=": 3,
   "<": 4,
   "<=": 4,
   ">": 4,
   ">=": 4
  };
  class ExpressionError extends Error {
   at;
   constructor(message, at) {
    super(message);
    this.at = at;
   }
  }
  function parseExpression(text, dialect) {
   try {
    return {
     expression: new ExpressionParser(text, dialect).parse()
    };
   } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return {
     problem: {
      kind: "error",
      message: error.message,
      range: text.range(error.at, error.at)
     }
    };
   }
  }
  const namePattern = /[A-Za-z_][A-Za-z0-9_-]*/y;
  const numberPattern = /[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)/iy;
  const versionPattern = /\d+(?:\.\d+){2,3}/y;
  const whitespace = /\s/;
  class ExpressionParser {
   text;
   source;
   dialect;
   position=0;
   depth=0;
   previous;
   token;
   constructor(text, dialect) {
    this.text = text;
    this.source = text.text;
    this.dialect = dialect;
    this.token = this.read();
   }
   parse() {
    const expression = this.binary(0);
    if (this.token.kind !== "end") throw new ExpressionError("the expression should end here", this.token.start);
    return expression;
   }
   binary(minimum) {
    this.enter();
    let left = this.unary();
    for (;;) {
     const operator = this.operator();
     if (!operator || precedence[operator] <= minimum) break;
     this.advance();
     const right = this.binary(precedence[operator]);
     left = {
      kind: "binary",
      operator,
      left,
      right,
      range: {
       start: left.range.start,
       end: right.range.end
      }
     };
    }
    this.depth--;
    return left;
   }
   operator() {
    if (this.dialect !== "github" || this.token.kind !== "punctuation") return;
    return this.token.text in precedence ? this.token.text : void 0;
   }
   unary() {
    if (!this.is("!") || this.dialect !== "github") return this.postfix();
    this.enter();
    const start = this.token.start;
    this.advance();
    const operand = this.unary();
    this.depth--;
    const range = {
     start: this.text.startOffset(start),
     end: operand.range.end
    };
    return {
     kind: "not",
     operand,
     range
    };
   }
   postfix() {
    let expression = this.primary();
    const start = expression.range.start;
    for (;;) if (this.is(".")) {
     this.advance();
     const name = this.token;
     if (this.is("*")) expression = {
      kind: "wildcard",
      object: expression,
      range: this.from(start, name.end)
     }; else if (name.kind === "name") expression = {
      kind: "property",
      object: expression,
      name: name.text,
      range: this.from(start, name.end)
     }; else throw new ExpressionError("a property name is missing after the dot", name.start);
     this.advance();
    } else if (this.is("[")) {
     this.advance();
     if (this.is("*")) {
      this.advance();
      const end = this.expect("]");
      expression = {
       kind: "wildcard",
       object: expression,
       range: this.from(start, end)
      };
     } else {
      const index = this.binary(0);
      const end = this.expect("]");
      expression = {
       kind: "index",
       object: expression,
       index,
       range: this.from(start, end)
      };
     }
    } else return expression;
   }
   primary() {
    const token = this.token;
    if (token.kind === "literal") {
     this.advance();
     const range = this.text.range(token.start, token.end);
     return {
      kind: "literal",
      value: token.value,
      range
     };
    }
    if (token.kind === "name") {
     this.advance();
     const keyword = this.keyword(token.text);
     const range = this.text.range(token.start, token.end);
     if (keyword !== void 0 && !this.is("(")) return {
      kind: "literal",
      value: keyword,
      range
     };
     if (!this.is("(")) return {
      kind: "context",
      name: token.text,
      range
     };
     this.advance();
     const args = [];
     while (!this.is(")")) {
      args.push(this.binary(0));
      if (!this.is(",")) break;
      this.advance();
     }
     const end = this.expect(")");
     return {
      kind: "call",
      name: token.text,
      args,
      range: this.text.range(token.start, end)
     };
    }
    if (this.is("(")) {
     this.advance();
     const inner = this.binary(0);
     this.expect(")");
     return inner;
    }
    throw new ExpressionError(token.kind === "end" ? "the expression is incomplete" : "a value is missing here", token.start);
   }
   keyword(name) {
    const known = this.dialect === "azure" ? name.toLowerCase() : name;
    if (known === "true") return true;
    if (known === "false") return false;
    if (known === "null") return null;
    if (name === "NaN") return Number.NaN;
    if (name === "Infinity") return Number.POSITIVE_INFINITY;
    return;
   }
   is(text) {
    return this.token.kind === "punctuation" && this.token.text === text;
   }
   expect(text) {
    if (!this.is(text)) throw new ExpressionError(`'${text}' is missing here`, this.token.start);
    const end = this.token.end;
    this.advance();
    return end;
   }
   from(fileStart, end) {
    return {
     start: fileStart,
     end: Math.max(fileStart, this.text.range(end - 1, end).end)
    };
   }
   enter() {
    if (++this.depth > maxDepth) throw new ExpressionError("the expression is nested too deeply", this.token.start);
   }
   advance() {
    this.previous = this.token;
    this.token = this.read();
   }
   read() {
    const source = this.source;
    while (this.position < source.length && whitespace.test(source[this.position])) this.position++;
    const start = this.position;
    if (start >= source.length) return {
     kind: "end",
     start,
     end: start
    };
    const character = source[start];
    if (character === "'") return this.string(start);
    if (character !== "." || !this.followsValue()) {
     const version = this.dialect === "azure" ? this.match(versionPattern) : void 0;
     if (version) return {
      kind: "literal",
      value: version,
      start,
      end: this.position
     };
     const number = this.match(numberPattern);
     if (number) return {
      kind: "literal",
      value: Number(number),
      start,
      end: this.position
     };
    }
    const name = this.match(namePattern);
    if (name) return {
     kind: "name",
     text: name,
     start,
     end: this.position
    };
    const two = source.slice(start, start + 2);
    const text = [ "||", "&&", "==", "!=", "<=", ">=" ].includes(two) ? two : character;
    if (!"()[],.*!<>".includes(text) && text.length === 1) throw new ExpressionError(`'${character}' has no meaning in an expression`, start);
    this.position += text.length;
    return {
     kind: "punctuation",
     text,
     start,
     end: this.position
    };
   }
   followsValue() {
    const before = this.previous;
    if (!before) return false;
    return before.kind === "punctuation" ? ")]*".includes(before.text) : before.kind !== "end";
   }
   string(start) {
    const parts = [];
    let from = start + 1;
    for (;;) {
     const quote = this.source.indexOf("'", from);
     if (quote < 0) throw new ExpressionError("the string has no closing quote", start);
     parts.push(this.source.slice(from, quote));
     from = quote + 1;
     if (this.source[from] !== "'") break;
     parts.push("'");
     from++;
    }
    this.position = from;
    return {
     kind: "literal",
     value: parts.join(""),
     start,
     end: from
    };
   }
   match(pattern) {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source)?.[0];
    if (!found) return;
    this.position += found.length;
    return found;
   }
  }
  function referencePath(expression) {
   const path = [];
   let current = expression;
   for (;;) {
    if (current.kind === "context") {
     path.push(current.name.toLowerCase());
     return path.reverse();
    }
    if (current.kind === "property") path.push(current.name.toLowerCase()); else if (current.kind === "wildcard") path.push("*"); else if (current.kind === "index") {
     const {index} = current;
     path.push(index.kind === "literal" ? String(index.value).toLowerCase() : "?");
    } else return;
    current = current.object;
   }
  }
  const opaqueFunctions = new Set([ "contains", "startswith", "endswith", "hashfiles", "always", "success", "failure", "cancelled", "succeeded", "failed", "canceled", "succeededorfailed", "eq", "ne", "gt", "ge", "lt", "le", "in", "notin", "and", "or", "not", "xor", "containsvalue", "length", "counter" ]);
  function referencesIn(expression) {
   const found = [];
   const add = (node, path, rest) => {
    const name = lastPart(node);
    found.push({
     path,
     range: node.range,
     ...rest,
     ...name === void 0 ? {} : {
      name
     }
    });
   };
   const stack = [ {
    node: expression,
    within: [],
    flows: true
   } ];
   while (stack.length > 0) {
    const {node, within, flows} = stack.pop();
    switch (node.kind) {
    case "literal":
     break;

    case "context":
     add(node, [ node.name.toLowerCase() ], {
      within,
      flows
     });
     break;

    case "property":
    case "index":
    case "wildcard":
     {
      const path = referencePath(node);
      if (path) add(node, path, {
       within,
       flows
      });
      for (let part = node; ;) {
       if (part.kind === "index") stack.push({
        node: part.index,
        within,
        flows: false
       });
       if (part.kind !== "property" && part.kind !== "index" && part.kind !== "wildcard") {
        if (!path) stack.push({
         node: part,
         within,
         flows
        });
        break;
       }
       part = part.object;
      }
      break;
     }

    case "call":
     {
      const name = node.name.toLowerCase();
      const inner = [ name, ...within ];
      const carries = flows && !opaqueFunctions.has(name);
      for (let i = node.args.length - 1; i >= 0; i--) stack.push({
       node: node.args[i],
       within: inner,
       flows: carries
      });
      break;
     }

    case "not":
     stack.push({
      node: node.operand,
      within,
      flows: false
     });
     break;

    case "binary":
     {
      const logical = node.operator === "&&" || node.operator === "||";
      stack.push({
       node: node.right,
       within,
       flows: flows && logical
      });
      stack.push({
       node: node.left,
       within,
       flows: flows && node.operator === "||"
      });
      break;
     }
    }
   }
   return found;
  }
  function lastPart(node) {
   if (node.kind === "property") return node.name;
   if (node.kind !== "index" || node.index.kind !== "literal") return;
   return String(node.index.value);
  }
 }),
 79040: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Go: () => findGitHubExpressions,
   S4: () => parseGitHubCondition,
   eV: () => findBracedExpressions
  });
  var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80480);
  function findGitHubExpressions(text) {
   return findBracedExpressions(text, "github");
  }
  function wholeGitHubExpression(text) {
   const sites = findGitHubExpressions(text);
   const site = sites[0];
   if (sites.length !== 1 || !site) return;
   const around = text.text.slice(0, site.start) + text.text.slice(site.end);
   return around.trim() === "" ? site.expression : void 0;
  }
  function parseGitHubCondition(text) {
   if (!text.text.includes("${{")) return (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(text, "github");
   const expression = wholeGitHubExpression(text);
   if (expression) return {
    expression
   };
   return {
    problem: {
     kind: "error",
     message: "the condition mixes text and expressions",
     range: text.range()
    }
   };
  }
  function findBracedExpressions(text, dialect) {
   const source = text.text;
   const sites = [];
   let from = 0;
   for (;;) {
    const start = source.indexOf("${{", from);
    if (start < 0) return sites;
    const close = closingBraces(source, start + 3);
    if (close === void 0) {
     const range = text.range(start, start + 3);
     sites.push({
      range,
      start,
      end: source.length,
      problem: {
       kind: "error",
       message: "the expression has no closing }}",
       range
      }
     });
     return sites;
    }
    const end = close + 2;
    sites.push({
     ...(0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(text.slice(start + 3, close), dialect),
     range: text.range(start, end),
     start,
     end
    });
    from = end;
   }
  }
  function closingBraces(source, from) {
   let quoted = false;
   for (let i = from; i < source.length; i++) {
    const character = source[i];
    if (character === "'") quoted = !quoted; else if (!quoted && character === "}" && source[i + 1] === "}") return i;
   }
   return;
  }
 }),
 85850: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   OW: () => WordBuilder,
   XD: () => optionOf,
   c$: () => isLiteral,
   jn: () => wordFrom,
   q6: () => maskTemplates,
   r3: () => templatesOf
  });
  function templatesOf(text, expansion) {
   const found = [];
   if (expansion === "none") return found;
   let position = 0;
   while (position < text.length) {
    const start = text.indexOf("$", position);
    if (start < 0) break;
    const end = text.startsWith("${{", start) ? endOfExpression(text, start + 3) : expansion === "azure-macro" && text[start + 1] === "(" ? endOfMacro(text, start + 2) : -1;
    if (end < 0) {
     position = start + 1;
     continue;
    }
    const inset = text[start + 1] === "{" ? [ 3, 2 ] : [ 2, 1 ];
    found.push({
     start,
     end,
     name: text.slice(start + inset[0], end - inset[1]).trim()
    });
    position = end;
   }
   return found;
  }
  const longestExpression = 4096;
  function endOfExpression(text, from) {
   const last = Math.min(text.length, from + longestExpression);
   let quoted = false;
   for (let i = from; i < last; i++) if (text[i] === "'") quoted = !quoted; else if (!quoted && text[i] === "}" && text[i + 1] === "}") return i + 2;
   return -1;
  }
  function endOfMacro(text, from) {
   let i = from;
   while (i - from < 200 && /[\w.\- ]/.test(text[i] ?? "")) i++;
   const name = text.slice(from, i);
   return text[i] === ")" && /^[A-Za-z_][\w.-]*$/.test(name) ? i + 1 : -1;
  }
  function maskTemplates(text, templates) {
   if (templates.length === 0) return text;
   const parts = [];
   let position = 0;
   for (const template of templates) {
    parts.push(text.slice(position, template.start), "x".repeat(template.end - template.start));
    position = template.end;
   }
   parts.push(text.slice(position));
   return parts.join("");
  }
  class WordBuilder {
   source;
   templates;
   pieces=[];
   expansions=[];
   length=0;
   constructor(source, templates) {
    this.source = source;
    this.templates = templates;
   }
   literal(start, end) {
    let position = start;
    for (let i = firstAfter(this.templates, start); i < this.templates.length; i++) {
     const template = this.templates[i];
     if (template.start >= end) break;
     if (template.start < position || template.end > end) continue;
     this.add(position, template.start);
     this.mark(template.start, template.end, {
      kind: "template",
      name: template.name
     });
     position = template.end;
    }
    this.add(position, end);
   }
   escape(start, end, text) {
    this.pieces.push({
     text,
     start,
     end
    });
    this.length += text.length;
   }
   mark(start, end, expansion) {
    const from = this.length;
    this.add(start, end);
    this.expansions.push({
     ...expansion,
     start: from,
     end: this.length
    });
   }
   finish(start, end, quoted) {
    const text = this.pieces.length > 0 ? this.source.compose(this.pieces) : this.source.slice(start, start);
    return {
     text,
     expansions: this.expansions,
     range: this.source.range(start, end),
     quoted
    };
   }
   add(start, end) {
    const text = this.source.text.slice(start, end);
    if (text === "") return;
    this.pieces.push({
     text,
     start,
     end: start + text.length
    });
    this.length += text.length;
   }
  }
  function firstAfter(templates, offset) {
   let low = 0;
   let high = templates.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (templates[middle].end > offset) high = middle; else low = middle + 1;
   }
   return low;
  }
  function isLiteral(word) {
   return word.expansions.length === 0 && !word.entries && !word.items;
  }
  function optionOf(command, ...names) {
   let found;
   command.words.forEach((word, index) => {
    const text = word.text.text;
    if (!text.startsWith("-")) return;
    for (const name of names) if (text.toLowerCase() === name) found = command.words[index + 1] ?? found; else if (text.length > name.length && text.slice(0, name.length).toLowerCase() === name) {
     const separator = text[name.length];
     if (separator === "=" || separator === ":") found = wordFrom(word, name.length + 1);
    }
   });
   return found;
  }
  function wordFrom(word, start) {
   const text = word.text.slice(start);
   return {
    text,
    expansions: word.expansions.filter(expansion => expansion.end > start).map(expansion => ({
     ...expansion,
     start: Math.max(0, expansion.start - start),
     end: expansion.end - start
    })),
    range: text.range(),
    quoted: word.quoted
   };
  }
 }),
 75816: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => referencesOf,
   P: () => referenceTo
  });
  var _azure_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95690);
  var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80480);
  var _github_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79040);
  const none = [];
  const known = new WeakMap;
  function referencesOf(text, system) {
   if (!text.text.includes("$")) return none;
   let found = known.get(text);
   if (!found) {
    found = system === "github" ? inGitHub(text) : inAzure(text);
    known.set(text, found);
   }
   return found;
  }
  function inGitHub(text) {
   return (0, _github_expression_js__WEBPACK_IMPORTED_MODULE_2__.Go)(text).flatMap(({range, start, end, expression}) => expression ? [ {
    range,
    start,
    end,
    ...read(expression),
    syntax: "github"
   } ] : []);
  }
  function inAzure(text) {
   const macros = (0, _azure_expression_js__WEBPACK_IMPORTED_MODULE_0__.$u)(text).map(({name, nameText, range, start, end}) => ({
    range,
    start,
    end,
    ...read(macroExpression(name, nameText)),
    syntax: "macro",
    name
   }));
   const templates = (0, _azure_expression_js__WEBPACK_IMPORTED_MODULE_0__.b_)(text).flatMap(({range, start, end, expression}) => expression ? [ {
    range,
    start,
    end,
    ...read(expression),
    syntax: "template"
   } ] : []);
   const runtime = (0, _azure_expression_js__WEBPACK_IMPORTED_MODULE_0__.kY)(text)?.expression;
   const whole = {
    range: text.range(),
    start: 0,
    end: text.text.length
   };
   return [ ...macros, ...templates, ...runtime ? [ {
    ...whole,
    ...read(runtime),
    syntax: "runtime"
   } ] : [] ];
  }
  function referenceTo(text, expression) {
   const whole = {
    range: text.range(),
    start: 0,
    end: text.text.length
   };
   return {
    ...whole,
    ...read(expression),
    syntax: "github"
   };
  }
  function read(expression) {
   return {
    expression,
    reads: (0, _expression_js__WEBPACK_IMPORTED_MODULE_1__.ii)(expression)
   };
  }
  function macroExpression(name, text) {
   const range = text.range();
   return {
    kind: "property",
    object: {
     kind: "context",
     name: "variables",
     range
    },
    name,
    range
   };
  }
 }),
 15367: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => lint
  });
  var external_node_path_ = __webpack_require__(76760);
  var credentials = __webpack_require__(35376);
  var documents = __webpack_require__(56236);
  var facts_facts = __webpack_require__(71663);
  var lint_rules = __webpack_require__(18872);
  // CONCATENATED MODULE: ./build/shared/lint/engine/word-search.js
  const together = 12;
  function wordSearch(words) {
   let parts;
   const all = [ ...words ];
   let latest;
   return text => {
    if (latest?.text !== text) {
     parts ??= partsOf(all);
     const lower = lowerCase(text);
     latest = {
      text,
      answer: parts.some(part => part.test(lower))
     };
    }
    return latest.answer;
   };
  }
  function partsOf(words) {
   const alternatives = [ ...new Set(words.flatMap(({source}) => alternativesOf(inLowerCase(source)))) ];
   const count = Math.ceil(alternatives.length / together);
   return Array.from({
    length: count
   }, (_, part) => {
    const at = part * together;
    return new RegExp(alternatives.slice(at, at + together).join("|"));
   });
  }
  function inLowerCase(source) {
   return source.replace(/\\[\s\S]|[A-Z]+/g, part => part.startsWith("\\") ? part : part.toLowerCase());
  }
  function alternativesOf(source) {
   const found = [];
   let depth = 0;
   let start = 0;
   for (const {0: sign, index} of source.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[()|]/g)) if (sign === "(") depth++; else if (sign === ")") depth--; else if (sign === "|" && depth === 0) {
    found.push(source.slice(start, index));
    start = index + 1;
   }
   return [ ...found, source.slice(start) ];
  }
  let latest = {
   text: "",
   lower: ""
  };
  function lowerCase(text) {
   if (text !== latest.text) latest = {
    text,
    lower: text.toLowerCase()
   };
   return latest.lower;
  }
  // CONCATENATED MODULE: ./build/shared/lint/engine/active-rules.js
  class ActiveRules {
   ids;
   interests;
   looksAcrossFiles;
   groups;
   loaded=new Map;
   byKind=new Map;
   constructor(isActive, given, observers = [], hasPeople = false) {
    const all = given ? groupsOf(given) : lint_rules.z;
    const own = all.filter(({aboutPeople}) => hasPeople || !aboutPeople);
    const ids = own.flatMap(group => group.ids).filter(isActive);
    this.ids = new Set([ ...ids, ...observers.flatMap(group => group.ids) ]);
    const groups = [ ...own, ...observers ];
    this.groups = groups.filter(group => group.ids.some(id => this.ids.has(id)));
    this.interests = interestsOf(this.groups.map(({needs}) => needs), this.groups.some(({aboutPeople}) => aboutPeople));
    this.looksAcrossFiles = this.groups.some(({needs}) => needs.acrossFiles);
   }
   async ofKind(kind) {
    const found = this.byKind.get(kind);
    if (found) return found;
    const groups = this.groups.filter(({needs}) => needs.kinds.includes(kind));
    const rules = (await this.load(groups)).filter(({check}) => check);
    this.byKind.set(kind, rules);
    return rules;
   }
   async ofKinds(kinds) {
    const rules = [];
    for (const kind of kinds) rules.push(...await this.ofKind(kind));
    return kinds.length > 1 ? [ ...new Set(rules) ] : rules;
   }
   async acrossFiles(infrastructure) {
    const groups = this.groups.filter(({needs}) => needs.acrossFiles === true || needs.acrossFiles === "infrastructure" && (!infrastructure || holdsWords(infrastructure, needs)));
    return (await this.load(groups)).filter(({checkAll}) => checkAll);
   }
   async load(groups) {
    const rules = [];
    for (const group of groups) {
     const known = this.loaded.get(group) ?? await group.load();
     this.loaded.set(group, known);
     rules.push(...known);
    }
    return rules.filter(({id}) => this.ids.has(id));
   }
  }
  function holdsWords(texts, needs) {
   if (texts.hasPolicies) return true;
   const words = interestsOf([ needs ], false);
   for (const text of texts.scripts()) if (words.script(text) || words.shellFile(text)) return true;
   for (const text of texts.files()) if (words.infrastructure(text)) return true;
   return false;
  }
  function groupsOf(given) {
   const own = lint_rules.z.map(group => ({
    ...group,
    rules: given.filter(({id}) => group.ids.includes(id))
   }));
   const others = given.filter(({id}) => !lint_rules.ruleIds.includes(id));
   const groups = own.map(({rules, ...group}) => ({
    ...group,
    ids: rules.map(({id}) => id),
    load: async () => rules
   }));
   if (others.length === 0) return groups;
   const everyWord = /(?:)/;
   return [ ...groups, {
    name: "others",
    ids: others.map(({id}) => id),
    needs: {
     kinds: facts_facts.Q8,
     acrossFiles: others.some(({checkAll}) => checkAll !== void 0),
     scripts: everyWord,
     shellFiles: everyWord,
     infrastructure: everyWord
    },
    load: async () => others
   } ];
  }
  function interestsOf(needs, people) {
   return {
    script: wordSearch(needs.flatMap(({scripts}) => scripts ?? [])),
    shellFile: wordSearch(needs.flatMap(({shellFiles}) => shellFiles ?? [])),
    infrastructure: wordSearch(needs.flatMap(({infrastructure}) => infrastructure ?? [])),
    people
   };
  }
  var drafts = __webpack_require__(40323);
  var embedded = __webpack_require__(92342);
  var server_sites = __webpack_require__(73114);
  var inputs = __webpack_require__(42887);
  // CONCATENATED MODULE: ./build/shared/lint/federation/pull-request-log-in.js
  const actions = [ [ "entra", "azure/login", "client-id" ], [ "aws", "aws-actions/configure-aws-credentials", "role-to-assume" ], [ "gcp", "google-github-actions/auth", "workload_identity_provider" ] ];
  function pullRequestLogIns(pipeline) {
   if (pipeline.system !== "github") return [];
   if (!pipeline.triggers.some(({name}) => name === "pull_request")) return [];
   return pipeline.jobs.flatMap(job => {
    if (job.environment || leavesOutPullRequests(job.condition?.text)) return [];
    return actions.flatMap(([provider, action, input]) => {
     const logsIn = job.steps.some(step => step.uses?.name === action && (0, inputs.wg)(step, input) !== void 0 && !leavesOutPullRequests(step.condition?.text));
     return logsIn ? [ {
      provider,
      job: job.id,
      range: job.idRange
     } ] : [];
    });
   });
  }
  function leavesOutPullRequests(condition) {
   if (condition === void 0 || !/event_name|github\.ref\b/.test(condition)) return false;
   return !/event_name\s*==\s*'pull_request'/.test(condition);
  }
  var beside = __webpack_require__(65935);
  var words = __webpack_require__(95397);
  // CONCATENATED MODULE: ./build/shared/lint/federation/script-subjects.js
  async function addScriptSubjects(facts, files) {
   const scripts = facts.scripts.filter(({text}) => words.pV.test(text.text));
   if (!scripts.some(({commands}) => commands)) return;
   const {federatedSubjectsOf} = await Promise.all([ __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(929), __webpack_require__.e(7531), __webpack_require__.e(7005), __webpack_require__.e(4118) ]).then(__webpack_require__.bind(__webpack_require__, 24118));
   const read = name => (0, beside.r)(files, facts.file.path, name);
   for (const {commands, text} of scripts) {
    if (!commands) continue;
    facts.federatedSubjects.push(...federatedSubjectsOf(commands, text.file, read));
   }
  }
  var shell = __webpack_require__(85850);
  var minting = __webpack_require__(49836);
  var secret_options = __webpack_require__(87456);
  // CONCATENATED MODULE: ./build/shared/lint/scripts/script-credentials.js
  function addScriptCredentials(facts) {
   for (const {commands, shell} of facts.scripts) {
    if (!commands) continue;
    const dialect = shell === "pwsh" || shell === "powershell" ? "powershell" : "shell";
    for (const {name, value, place} of valuesOf(commands)) {
     const kind = (0, credentials.Gf)(name);
     if (kind === void 0 || kind === "password" && isThrowAway(value.text)) continue;
     facts.credentialSites.push({
      name,
      value,
      place,
      dialect
     });
    }
   }
  }
  function isThrowAway(password) {
   return /^(?:[a-z_-]*|[0-9]*)$/.test(password) || password.includes("\\");
  }
  function* valuesOf(script) {
   for (const assignment of script.assignments) yield* assigned(assignment);
   for (const command of script.commands) {
    for (const assignment of command.assignments) yield* assigned(assignment);
    const program = (0, minting.oQ)(command);
    yield* setVariables(command);
    if (handsOn(command)) yield* assignedLines(command);
    if (printing.has(program)) continue;
    yield* options(command);
    yield* shortOptions(command, program);
    yield* innerScript(command, program);
    if (program === "npm") yield* registryTokens(command.words);
    if (/^(?:curl|wget)$/.test(program)) yield* headerOptions(command.words);
    if (program === "curl" && !command.words.some(isLoopback)) yield* logIns(command.words);
    if (/^(?:https?|xhs?)$/.test(program)) yield* headerItems(command.words);
    if (webRequest.test(program)) yield* headerTable(command.words);
   }
  }
  const printing = new Set("echo printf cat grep egrep fgrep rg sed awk test [ [[ read write-host write-output write-error select-string".split(" "));
  const webRequest = /^(?:invoke-restmethod|invoke-webrequest|irm|iwr)$/;
  function* assigned({name, value, items}) {
   const plain = name.text.replace(/^\w+:/, "");
   if (/^pass$/i.test(plain)) return;
   if (value && (0, shell.c$)(value)) yield {
    name: plain,
    value: value.text,
    place: "environment"
   };
   yield* entries(value, "value");
   if (items) yield* headerOptions(items);
  }
  function* entries(word, place) {
   for (const {key, value} of word?.entries ?? []) if ((0, shell.c$)(key) && (0, shell.c$)(value)) yield {
    name: key.text.text,
    value: value.text,
    place
   };
  }
  const secretOption = /^--?[a-z0-9_-]*(?:password|passwd|passphrase|api-?key|api_key|token|secret|access-?key|secret-?key|client-?secret)$/i;
  function* options({words}) {
   for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const text = word.text.text;
    const next = words[i + 1];
    const name = /^--?[A-Za-z][\w-]{2,60}(?=$|[=:])/.exec(text)?.[0];
    if (name !== void 0 && secretOption.test(name)) {
     const value = text.length > name.length ? (0, shell.jn)(word, name.length + 1) : next;
     if (value && (0, shell.c$)(value) && !/^(?:-|id=|type=)/.test(value.text.text)) yield {
      name,
      value: value.text,
      place: "argument"
     };
    }
    if (next && /^(?:-e|--env|--build-arg)$/.test(text)) yield* pair(next); else if (words[0].text.text === "env") yield* pair(word);
   }
  }
  function* shortOptions(command, program) {
   const {words} = command;
   for (let i = 1; i < words.length; i++) {
    const found = (0, secret_options.y)(command, program, i);
    if (!found || !(0, shell.c$)(found.value)) continue;
    const {value, flag} = found;
    if (program === "az" && /\.(?:pem|pfx|crt)$/i.test(value.text.text)) continue;
    yield {
     name: `${program} password ${flag} password`,
     value: value.text,
     place: "argument"
    };
   }
  }
  function* innerScript({words}, program) {
   if (!/^(?:ba|da|z)?sh$/.test(program)) return;
   const at = words.findIndex(({text}) => /^-[a-z]*c$/.test(text.text));
   const script = at < 0 ? void 0 : words[at + 1];
   if (!script || !(0, shell.c$)(script)) return;
   const pattern = /(?:^|[;&|\n])[ \t]*(?:export[ \t]+)?([A-Z_][A-Z0-9_]*)=([^\s;&|"'$]+)/g;
   for (const match of script.text.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const value = script.text.slice(end - match[2].length, end);
    yield {
     name: match[1],
     value,
     place: "environment"
    };
   }
  }
  function* registryTokens(words) {
   for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const key = /(?:^|:)_(?:authToken|auth|password)(?==|$)/.exec(word.text.text);
    if (!key) continue;
    const end = key.index + key[0].length;
    const value = end < word.text.text.length ? (0, shell.jn)(word, end + 1) : words[i + 1];
    if (value && (0, shell.c$)(value)) yield {
     name: "authToken",
     value: value.text,
     place: "argument"
    };
   }
  }
  function handsOn(command) {
   const files = [];
   for (let next = command; next; next = next.pipedTo) {
    files.push(...next.redirects.flatMap(({target}) => target ?? []), ...next.words.slice(1));
    if (files.length > 200) break;
   }
   return files.some(({expansions}) => expansions.some(({name}) => /(?:^|[:.])github_(?:env|output|state)$/i.test(name ?? "")));
  }
  function* assignedLines({words, redirects}) {
   const texts = [ ...words.slice(1), ...redirects.flatMap(({document}) => document ?? []) ];
   for (const word of texts) for (const match of word.text.text.matchAll(/^[ \t]*([A-Za-z_]\w*)=([^\r\n]+)/gm)) {
    const end = match.index + match[0].length;
    const value = partOf(word, end - match[2].length, end);
    if ((0, shell.c$)(value)) yield {
     name: match[1],
     value: value.text,
     place: "environment"
    };
   }
  }
  function* setVariables({words}) {
   for (const [index, word] of words.entries()) {
    const pattern = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]([^\r\n]*)/gi;
    for (const match of word.text.text.matchAll(pattern)) {
     const name = /variable\s*=\s*([\w.-]+)/i.exec(match[1])?.[1];
     if (name === void 0) continue;
     const end = match.index + match[0].length;
     const rest = partOf(word, end - match[2].length, end);
     const value = rest.text.text === "" ? words[index + 1] : rest;
     if (value && (0, shell.c$)(value)) yield {
      name,
      value: value.text,
      place: "environment"
     };
    }
   }
  }
  function partOf(word, start, end) {
   const rest = (0, shell.jn)(word, start);
   return {
    ...rest,
    text: rest.text.slice(0, end - start),
    expansions: rest.expansions.filter(expansion => expansion.start < end - start)
   };
  }
  function* pair(word) {
   const name = /^[A-Z_][A-Z0-9_]*(?==)/.exec(word.text.text)?.[0];
   if (name !== void 0 && (0, shell.c$)(word)) yield {
    name,
    value: word.text.slice(name.length + 1),
    place: "environment"
   };
  }
  function* headerOptions(words) {
   for (let i = 0; i < words.length; i++) {
    const text = words[i].text.text;
    if (/^(?:-[sSLkfgivj]*H|--header|--proxy-header)$/.test(text)) yield* header(words[i + 1]); else if (text.startsWith("--header=")) yield* header((0, 
    shell.jn)(words[i], "--header=".length)); else if (/^-H./.test(text)) yield* header((0, 
    shell.jn)(words[i], 2));
   }
  }
  function* headerItems(words) {
   for (const word of words.slice(1)) if (/^[A-Za-z][\w-]*:(?![/=])/.test(word.text.text)) yield* header(word);
  }
  function* header(word) {
   if (!word || !(0, shell.c$)(word)) return;
   const match = /^\s*([A-Za-z][\w-]*)\s*:\s*(?=\S)/.exec(word.text.text);
   if (match && !/^cookie$/i.test(match[1])) yield {
    name: match[1],
    value: word.text.slice(match[0].length),
    place: "header"
   };
  }
  function* headerTable(words) {
   for (let i = 1; i < words.length; i++) if (/^-headers:?$/i.test(words[i].text.text)) yield* entries(words[i + 1], "header");
  }
  function isLoopback({text}) {
   return /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?:[:/]|$)/.test(text.text);
  }
  function* logIns(words) {
   for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const text = word.text.text;
    if (/^(?:-[sSLkfgivj]*[uU]|--user|--proxy-user)$/.test(text)) yield* logIn(words[i + 1]); else if (/^--(?:proxy-)?user=/.test(text)) yield* logIn((0, 
    shell.jn)(word, text.indexOf("=") + 1)); else if (/^-[uU]./.test(text)) yield* logIn((0, 
    shell.jn)(word, 2)); else if (text === "--oauth2-bearer" && words[i + 1] && (0, 
    shell.c$)(words[i + 1])) yield {
     name: "bearer",
     value: words[i + 1].text,
     place: "argument"
    };
   }
  }
  function* logIn(word) {
   const colon = word?.text.text.indexOf(":") ?? -1;
   if (!word || colon < 0) return;
   const secret = (0, shell.jn)(word, colon + 1);
   if (secret.text.text === "") {
    if ((0, shell.c$)(word)) yield {
     name: "token",
     value: word.text.slice(0, colon),
     place: "argument"
    };
   } else if ((0, shell.c$)(secret)) yield {
    name: "password",
    value: secret.text,
    place: "argument"
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/engine/fact-adders.js
  const adders = [ (document, facts, context) => facts.kind === "mcp-config" ? void 0 : (0, 
  embedded.r)(document, facts, context), (_document, facts, context) => (0, server_sites.N)(facts, context), (_document, facts) => addScriptCredentials(facts), (_document, facts, {files}) => addScriptSubjects(facts, files), (_document, facts) => {
   if (facts.pipeline) facts.pullRequestLogIns.push(...pullRequestLogIns(facts.pipeline));
  } ];
  async function addFacts(document, facts, context) {
   for (const add of adders) await add(document, facts, context);
  }
  var github_workflow = __webpack_require__(82365);
  var lint_source = __webpack_require__(33751);
  var parse_text = __webpack_require__(20410);
  // CONCATENATED MODULE: ./build/shared/lint/engine/included-pipelines.js
  class IncludedPipelines {
   workspace;
   interests;
   onRead;
   cache=new Map;
   constructor(workspace, interests, onRead) {
    this.workspace = workspace;
    this.interests = interests;
    this.onRead = onRead;
   }
   get(file, kind) {
    const key = `${kind} ${file}`;
    const found = this.cache.get(key) ?? this.read(file, kind);
    this.cache.delete(key);
    this.cache.set(key, found);
    if (this.cache.size > mostKept) this.cache.delete(this.cache.keys().next().value);
    return found;
   }
   async read(file, kind) {
    const reader = documents.Xc.find(candidate => candidate.kind === kind);
    if (!reader?.readPipeline) return;
    const source = this.workspace.readBeside(file);
    if (!source) return;
    this.onRead(source);
    const document = await (0, parse_text.r)(reader.format, lint_source.Dv.of(source));
    const pipeline = reader.readPipeline(document, source);
    if (pipeline) await (0, github_workflow.s)(pipeline, this.interests);
    return pipeline;
   }
  }
  const mostKept = 100;
  var callers = __webpack_require__(19778);
  var kinds = __webpack_require__(91341);
  var is_kustomization = __webpack_require__(31867);
  var parsed_files = __webpack_require__(85987);
  var resource = __webpack_require__(796);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/infrastructure.js
  const makesResources = /\baz(?:\.cmd|\.exe)?\s|\b(?:new|set|update|add)-(?:az|mg)/i;
  const isOfTests = /\.tests\.ps1$|\.verified\.\w{1,20}$/i;
  class Infrastructure {
   files;
   interests;
   terraform=new Set;
   bicep=new Set;
   templates=new Set;
   kubernetes=new Set;
   compose=new Set;
   kustomizations=new Set;
   parsed=new parsed_files.p;
   scripts=[];
   alone=new Map(kinds.o.map(kind => [ kind, new Set ]));
   terraformCallers=new Map;
   bicepCallers=new Map;
   linted=new Set;
   late=[];
   constructor(files, interests) {
    this.files = files;
    this.interests = interests;
   }
   add(kinds, file, document) {
    const isNoted = kinds.map(kind => this.note(kind, file)).includes(true);
    if (isNoted) this.parsed.keep(file, document);
    return isNoted;
   }
   note(kind, file) {
    if (kind === "kubernetes" && (0, is_kustomization.S)(file.path)) {
     this.kustomizations.add(file.path);
     return true;
    }
    if (kind === "terraform") {
     (0, callers.Hj)(file, this.terraformCallers);
     this.linted.add(file.path);
    } else if (kind === "bicep") (0, callers.Cc)(file, this.bicepCallers);
    const noted = isOfTests.test(file.path) ? void 0 : this.filesOf(kind);
    if (!noted || !this.interests.infrastructure(file.text)) return false;
    noted.add(file.path);
    return true;
   }
   filesOf(kind) {
    switch (kind) {
    case "terraform":
     return this.terraform;

    case "bicep":
     return this.bicep;

    case "arm-template":
     return this.templates;

    case "kubernetes":
     return this.kubernetes;

    case "compose-services":
     return this.compose;

    default:
     return this.alone.get(kind);
    }
   }
   addScripts(scripts) {
    for (const script of scripts) {
     if (isOfTests.test(script.text.file.path)) continue;
     if (script.commands && makesResources.test(script.text.text)) this.scripts.push(script);
    }
   }
   get isEmpty() {
    const noted = [ this.terraform, this.bicep, this.templates, this.kubernetes, this.compose ];
    return this.scripts.length === 0 && [ ...noted, ...this.alone.values() ].every(({size}) => size === 0);
   }
   * fileTexts() {
    const noted = [ this.terraform, this.bicep, this.templates, this.kubernetes, this.compose ];
    for (const names of [ ...noted, this.kustomizations, ...this.alone.values() ]) for (const name of names) yield this.files.read(name)?.text ?? "";
   }
   * scriptTexts() {
    for (const {text} of this.scripts) yield text.text;
   }
   async load() {
    if (this.isEmpty) return new resource.EC([]);
    const {Budget} = await __webpack_require__.e(7370).then(__webpack_require__.bind(__webpack_require__, 98096));
    const budget = new Budget;
    this.late.push(() => budget.problems);
    const sources = [];
    if (this.terraform.size > 0) {
     const {parseHcl} = await Promise.all([ __webpack_require__.e(1061), __webpack_require__.e(7370) ]).then(__webpack_require__.bind(__webpack_require__, 30541));
     const {TerraformModules} = await Promise.all([ __webpack_require__.e(1061), __webpack_require__.e(7370) ]).then(__webpack_require__.bind(__webpack_require__, 38822));
     const {TerraformScopes} = await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(1061), __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(929), __webpack_require__.e(4711) ]).then(__webpack_require__.bind(__webpack_require__, 22652));
     const {TerraformResources} = await Promise.all([ __webpack_require__.e(1061), __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(929) ]).then(__webpack_require__.bind(__webpack_require__, 35186));
     const modules = new TerraformModules(parseHcl, this.files);
     this.late.push(() => modules.problems.filter(({file}) => this.linted.has(file.path)));
     const scopes = new TerraformScopes(modules, this.terraformCallers, budget);
     const folders = new Set([ ...this.terraform ].map(callers.yS));
     sources.push(new TerraformResources(scopes, folders));
    }
    if (this.bicep.size > 0) {
     const {parseBicep} = await Promise.all([ __webpack_require__.e(1840), __webpack_require__.e(7370) ]).then(__webpack_require__.bind(__webpack_require__, 83246));
     const {BicepFiles} = await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(1840), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(929), __webpack_require__.e(3407) ]).then(__webpack_require__.bind(__webpack_require__, 82611));
     const {BicepScopes} = await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(1840), __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(929), __webpack_require__.e(3407), __webpack_require__.e(7524), __webpack_require__.e(340) ]).then(__webpack_require__.bind(__webpack_require__, 67493));
     const {BicepResources} = await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(1061), __webpack_require__.e(1840), __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(929), __webpack_require__.e(3407), __webpack_require__.e(7524), __webpack_require__.e(5302) ]).then(__webpack_require__.bind(__webpack_require__, 27623));
     const files = new BicepFiles(parseBicep, this.files);
     this.late.push(() => files.problems);
     const scopes = new BicepScopes(files, this.files, this.bicepCallers, budget);
     sources.push(new BicepResources(files, scopes, this.bicep));
    }
    if (this.templates.size > 0) {
     const {ArmResources} = await Promise.all([ __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(929), __webpack_require__.e(3407), __webpack_require__.e(7524), __webpack_require__.e(340), __webpack_require__.e(5302), __webpack_require__.e(8296) ]).then(__webpack_require__.bind(__webpack_require__, 38296));
     const templates = new ArmResources([ ...this.templates ], this.files, budget, this.parsed);
     this.late.push(() => templates.problems);
     sources.push(templates);
    }
    if (this.kubernetes.size > 0) {
     const {KubernetesResources} = await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(7370), __webpack_require__.e(3243), __webpack_require__.e(8646), __webpack_require__.e(8659), __webpack_require__.e(502) ]).then(__webpack_require__.bind(__webpack_require__, 80502));
     const manifests = new KubernetesResources([ ...this.kubernetes ], [ ...this.kustomizations ], this.files, this.parsed);
     this.late.push(() => manifests.problems);
     sources.push(manifests);
    }
    if (this.compose.size > 0) {
     const {ComposeResources} = await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(7370), __webpack_require__.e(3243), __webpack_require__.e(8646), __webpack_require__.e(8659), __webpack_require__.e(2379) ]).then(__webpack_require__.bind(__webpack_require__, 52379));
     sources.push(new ComposeResources([ ...this.compose ], this.files, this.parsed));
    }
    if (this.scripts.length > 0) {
     const {ScriptResources} = await Promise.all([ __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(929), __webpack_require__.e(7531), __webpack_require__.e(2253) ]).then(__webpack_require__.bind(__webpack_require__, 32253));
     sources.push(new ScriptResources(this.scripts, this.files));
    }
    if ([ ...this.alone.values() ].some(({size}) => size > 0)) {
     const {FileResources} = await Promise.all([ __webpack_require__.e(2602), __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(929), __webpack_require__.e(7357), __webpack_require__.e(666) ]).then(__webpack_require__.bind(__webpack_require__, 70666));
     const alone = new FileResources(this.alone, this.files, this.parsed);
     this.late.push(() => alone.problems);
     sources.push(alone);
    }
    return new resource.EC(sources, type => this.interests.infrastructure(type));
   }
   get problems() {
    return this.late.flatMap(problems => problems());
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/engine/repository-builder.js
  class RepositoryBuilder {
   workspace;
   infrastructure;
   subjects=[];
   logIns=[];
   servers=[];
   policyFiles=[];
   constructor(workspace, interests) {
    this.workspace = workspace;
    this.infrastructure = new Infrastructure(workspace, interests);
   }
   get isEmpty() {
    return this.subjects.length + this.logIns.length + this.servers.length === 0 && this.policyFiles.length === 0 && this.infrastructure.isEmpty;
   }
   get infrastructureTexts() {
    return {
     hasPolicies: this.policyFiles.length > 0,
     files: () => this.infrastructure.fileTexts(),
     scripts: () => this.infrastructure.scriptTexts()
    };
   }
   add({file, kinds, ...facts}, document) {
    this.subjects.push(...facts.federatedSubjects);
    for (const logIn of facts.pullRequestLogIns) this.logIns.push({
     ...logIn,
     file
    });
    for (const server of facts.mcpServers) this.servers.push({
     ...server,
     file
    });
    if (kinds.includes("gateway-policy")) {
     this.policyFiles.push(file);
     this.workspace.keep(file);
    }
    this.infrastructure.addScripts(facts.scripts);
    if (this.infrastructure.add(kinds, file, document)) this.workspace.keep(file);
   }
   async build() {
    const resources = await this.infrastructure.load();
    const {infrastructureSubjects} = this.infrastructure.isEmpty ? {
     infrastructureSubjects: () => []
    } : await Promise.all([ __webpack_require__.e(1061), __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(929), __webpack_require__.e(7005), __webpack_require__.e(9474) ]).then(__webpack_require__.bind(__webpack_require__, 79474));
    return {
     subjects: withoutRepeats([ ...this.subjects, ...infrastructureSubjects(resources) ]),
     pullRequestLogIns: this.logIns,
     servers: this.servers,
     policyFiles: this.policyFiles,
     resources
    };
   }
   get problems() {
    return this.infrastructure.problems;
   }
  }
  function withoutRepeats(subjects) {
   const seen = new Set;
   return subjects.filter(subject => {
    const key = keyOf(subject);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
   });
  }
  function keyOf({file, range, tests}) {
   const values = tests.flatMap(test => test.values.map(({text}) => `${test.claim} ${test.comparison} ${text.file.path} ${text.range().start} ${text.text}`));
   return values.length > 0 ? values.join("\n") : `${file.path} ${range.start}`;
  }
  var user_config = __webpack_require__(18175);
  var external_node_fs_ = __webpack_require__(73024);
  var discover = __webpack_require__(69257);
  var read_text = __webpack_require__(83351);
  // CONCATENATED MODULE: ./build/shared/lint/engine/workspace.js
  class Workspace {
   root;
   isExcluded;
   texts;
   outside;
   onAbsent;
   kept=new Map;
   listed=new Map;
   constructor(root, isExcluded, texts, outside = new Map, onAbsent) {
    this.onAbsent = onAbsent;
    this.root = root;
    this.isExcluded = isExcluded;
    this.texts = texts;
    this.outside = outside;
   }
   readLinted(file) {
    const text = this.texts?.get(file);
    if (text !== void 0) return {
     text
    };
    return (0, read_text.yR)(this.outside.get(file) ?? external_node_path_.join(this.root, file));
   }
   readBeside(file) {
    if (this.isExcluded(file)) return;
    if (!this.isInside(file)) {
     this.onAbsent?.(file);
     return;
    }
    const content = this.readLinted(file);
    return "text" in content ? new lint_source.sC(file, content.text) : void 0;
   }
   keep(file) {
    this.kept.set(file.path, file);
   }
   read(file) {
    return this.kept.get(file) ?? this.readBeside(file);
   }
   list(folder) {
    const known = this.listed.get(folder);
    if (known) return known;
    const found = this.listedAnew(folder);
    this.listed.set(folder, found);
    return found;
   }
   listedAnew(folder) {
    if (folder !== "" && folder !== "." && !this.isInside(folder)) return [];
    try {
     return external_node_fs_.readdirSync(external_node_path_.join(this.root, folder), {
      withFileTypes: true
     }).filter(entry => entry.isFile()).map(entry => external_node_path_.posix.join(folder, entry.name)).filter(file => !this.isExcluded(file)).sort();
    } catch {
     return [];
    }
   }
   isInside(file) {
    try {
     const inside = (0, discover.V8)(external_node_fs_.realpathSync(this.root), external_node_fs_.realpathSync(external_node_path_.join(this.root, file)));
     return !inside.startsWith("..") && !external_node_path_.isAbsolute(inside);
    } catch {
     return false;
    }
   }
  }
  var path_matcher = __webpack_require__(72518);
  var lint_finding = __webpack_require__(58489);
  // CONCATENATED MODULE: ./build/shared/lint/interests.js
  const everything = {
   script: () => true,
   shellFile: () => true,
   infrastructure: () => true,
   people: true
  };
  var addresses = __webpack_require__(56767);
  var filesystem_access = __webpack_require__(15515);
  var gateways = __webpack_require__(96808);
  var pinning = __webpack_require__(18282);
  // CONCATENATED MODULE: ./build/shared/lint/mcp/inventory.js
  function inventoryOf(facts, config) {
   if (facts.mcpServers.length === 0) return [];
   const sites = new Map;
   for (const site of facts.credentialSites) {
    if (!site.server) continue;
    const list = sites.get(site.server);
    if (list) list.push(site); else sites.set(site.server, [ site ]);
   }
   return facts.mcpServers.map(server => {
    const {launch} = server;
    const [address] = (0, addresses.sO)(server);
    const shown = text => (0, credentials.qT)(facts.file, (0, credentials.HD)(text));
    const fetched = launch && launch.ecosystem !== "local";
    return {
     server: shown(server.name),
     client: server.client,
     file: facts.file.path,
     line: facts.file.position(server.nameRange.start).line,
     transport: server.transport,
     runner: runnerOf(server, shown),
     package: launch?.target === void 0 ? null : shown(launch.target),
     version: launch?.version === void 0 ? null : shown(launch.version),
     pinned: fetched ? !(0, pinning.Y)(launch) : null,
     host: (address && (0, addresses.KI)(address.text)) ?? null,
     reads: [ ...new Set(readablePaths(server, config).map(shown)) ],
     throughGateway: address && config.gateways.length > 0 ? (0, gateways.g)(address.text, config.gateways) : null,
     credential: credentialOf(sites.get(server) ?? []),
     runsInCi: server.runsInCi,
     disabled: server.disabled
    };
   });
  }
  function runnerOf({launch}, shown) {
   if (!launch) return null;
   const hidden = launch.ecosystem === "local" && shown(launch.target ?? "") !== launch.target;
   return hidden && launch.target !== void 0 ? "a program" : shown(launch.runner);
  }
  function readablePaths(server, config) {
   return (0, filesystem_access.m)(server, {
    ...config,
    filesystemRoots: []
   }).map(({path}) => path).filter(path => /^(?:[.~]{1,2}$|[.~]{0,2}[\\/]|[A-Za-z]:[\\/]|file:|\$\{?[A-Za-z:]|%[A-Z]+%)/.test(path));
  }
  function credentialOf(sites) {
   let referenced = false;
   for (const site of sites) {
    const {name, value} = site;
    if ((0, credentials.pL)(site).length > 0) return "stored";
    if (name !== void 0 && (0, credentials.Gf)(name) !== void 0 && (0, credentials.UN)(value.text)) referenced = true;
   }
   return referenced ? "referenced" : "none";
  }
  var house = __webpack_require__(54543);
  var unreadable_file = __webpack_require__(92935);
  var parse_scripts = __webpack_require__(36065);
  var fingerprint = __webpack_require__(2408);
  var shared_inputs = __webpack_require__(68151);
  var inline_ignore = __webpack_require__(76474);
  // CONCATENATED MODULE: ./build/shared/lint/suppression/suppress.js
  const maxStatementLines = 100;
  class Suppressions {
   options;
   matchers;
   files=new Map;
   constructor(options, matchers) {
    this.options = options;
    this.matchers = matchers;
   }
   static async create(options) {
    const matchers = options.config.ignore.map(entry => (0, path_matcher.k)(entry.paths));
    return new Suppressions(options, await Promise.all(matchers));
   }
   addFile(file, {linted = true} = {}) {
    if (this.files.get(file.path)?.linted) return;
    const ignores = (0, inline_ignore.I)(file);
    if (ignores.length > 0) this.files.set(file.path, {
     file,
     ignores,
     linted
    });
   }
   apply(findings) {
    const silenced = new Map;
    const remarks = [ ...this.files.values() ].flatMap(each => this.applyInline(each, findings, silenced));
    const more = this.options.config.ignore.flatMap((entry, i) => this.applyEntry(entry, this.matchers[i], [ ...findings, ...remarks ], silenced));
    return {
     kept: findings.filter(finding => !silenced.has(finding)),
     silenced: findings.flatMap(finding => {
      const how = silenced.get(finding);
      return how ? [ {
       finding,
       ...how
      } ] : [];
     }),
     problems: [ ...remarks, ...more ].filter(each => !silenced.has(each))
    };
   }
   applyInline({file, ignores, linted}, findings, silenced) {
    const problems = [];
    const byRule = new Map;
    for (const finding of findings) {
     const {line, file: name} = finding.location;
     if (name !== file.path) continue;
     const placed = {
      finding,
      lines: [ line, statementLine(file, line) ]
     };
     const list = byRule.get(finding.ruleId);
     if (list) list.push(placed); else byRule.set(finding.ruleId, [ placed ]);
    }
    for (const ignore of ignores) {
     const invalid = this.invalid(ignore);
     if (invalid) {
      if (ignore.certain) problems.push(problem("invalid-ignore", file, ignore.range, invalid));
      continue;
     }
     for (const rule of ignore.rules) {
      const meant = meantBy(ignore, byRule.get(rule.id) ?? []);
      const closed = meant.length > 0 ? this.closedTo(rule.id) : void 0;
      if (closed) {
       problems.push(problem("overridden-setting", file, rule.range, closed));
       continue;
      }
      const how = {
       by: "comment",
       reason: ignore.reason
      };
      for (const finding of meant) silenced.set(finding, how);
      if (meant.length > 0 || !ignore.certain || !this.options.active.has(rule.id)) continue;
      problems.push(problem("unused-ignore", file, rule.range, {
       message: `there is no ${rule.id} finding here to ignore`,
       help: "Remove the ignore, or move it onto the line of the finding or the line above.",
       subject: rule.id
      }));
     }
    }
    return linted ? problems : [];
   }
   applyEntry(entry, matches, findings, silenced) {
    const {options} = this;
    const {location} = entry;
    const subject = `${entry.rules.join(" ")} ${entry.paths.join(" ")}`;
    const meant = findings.filter(finding => entry.rules.includes(finding.ruleId) && matches(finding.location.file));
    if (entry.until !== void 0 && entry.until < options.today) {
     if (!location) return [];
     const message = `this ignore ended on ${entry.until} and silences nothing any more`;
     const help = "Fix the findings and remove the ignore, or give it another day in `until`.";
     return [ {
      ruleId: "invalid-ignore",
      location,
      message,
      help,
      subject
     } ];
    }
    const {reason, until} = entry;
    const how = {
     by: "configuration",
     reason,
     ...until !== void 0 && {
      until
     }
    };
    for (const finding of meant) if (!silenced.has(finding)) silenced.set(finding, how);
    const ran = entry.rules.every(rule => options.active.has(rule));
    if (meant.length > 0 || !location || !options.complete || !ran) return [];
    return [ {
     ruleId: "unused-ignore",
     location,
     message: `no ${entry.rules.join(" or ")} finding is in ${entry.paths.join(", ")}`,
     help: "Remove the ignore: it would silence the next finding unseen.",
     subject
    } ];
   }
   closedTo(rule) {
    const {limits} = this.options.config;
    if (!limits || limits.comments === "all" || limits.comments.has(rule)) return;
    return {
     message: `this ignore of ${rule} is not applied: the policy ${limits.policy} does not leave it to comments`,
     help: "Fix the finding, or ask the owners of the policy to open `inline-ignores` in its `may-relax`.",
     subject: rule
    };
   }
   invalid(ignore) {
    const form = "`mcp-gatehouse: ignore[rule-id] reason`";
    if (ignore.rules.length === 0) return {
     message: "this ignore names no rule, so it silences nothing",
     help: `Write ${form}.`,
     subject: "no rule"
    };
    const unknown = ignore.rules.find(rule => !this.options.ruleIds.includes(rule.id));
    if (unknown) {
     const near = (0, shared_inputs.pA)(unknown.id, this.options.ruleIds);
     return {
      message: `there is no rule '${(0, credentials.HD)(unknown.id).slice(0, 40)}', so this ignore silences nothing${near ? `: did you mean '${near}'?` : ""}`,
      help: "Run `mcp-gatehouse rules` for the list of rules.",
      subject: "unknown rule"
     };
    }
    if (!/\p{L}{2}/u.test(ignore.reason)) return {
     message: "this ignore gives no reason, so it silences nothing",
     help: `Write ${form}: the reason is for anyone who reads this next.`,
     subject: "no reason"
    };
    return;
   }
  }
  function meantBy({line, below}, findings) {
   const begins = on => findings.filter(({lines}) => lines.includes(on));
   const spans = () => findings.filter(({finding: {location}}) => location.line <= line && line <= location.endLine);
   const attempts = [ () => begins(below ?? line), spans, () => begins(line + 1) ];
   for (const attempt of attempts) {
    const meant = attempt();
    if (meant.length > 0) return meant.map(({finding}) => finding);
   }
   return [];
  }
  function statementLine(file, line) {
   let first = line;
   while (line - first < maxStatementLines && /(?:^|\s)[\\`^]$/.test(file.line(first - 1))) first--;
   return first;
  }
  function problem(ruleId, file, {start, end}, what) {
   const from = file.position(start);
   const to = file.position(end);
   return {
    ruleId,
    location: {
     file: file.path,
     line: from.line,
     column: from.column,
     endLine: to.line,
     endColumn: to.column
    },
    ...what
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/lint.js
  async function lint(options) {
   const started = Date.now();
   const {root} = options;
   const today = options.today ?? (new Date).toISOString().slice(0, 10);
   const isActive = id => options.config.rules[id] !== "off" && (options.ruleIds?.has(id) ?? true);
   const needsPeople = lint_rules.z.some(({aboutPeople, ids}) => aboutPeople && ids.some(isActive));
   const config = needsPeople ? await withPeople(options.config, root, today) : options.config;
   const rules = new ActiveRules(isActive, options.rules, options.observers, config.people !== void 0);
   const matchesExclude = await (0, path_matcher.k)(config.exclude);
   const named = options.paths.map(item => (0, discover.V8)(root, item)).filter(matchesExclude);
   const isExcluded = file => config.peopleFile !== void 0 && file === external_node_path_.posix.normalize(config.peopleFile) || matchesExclude(file) && !named.some(folder => file.startsWith(`${folder}/`));
   const included = config.include.length > 0 ? await (0, path_matcher.k)(config.include) : void 0;
   const isListed = file => {
    if (!isExcluded(file)) return true;
    options.trace?.(`${file}: not read: the configuration excludes it`);
    return false;
   };
   const found = options.only ? [ ...options.only.keys() ].map(path => ({
    path
   })) : await (0, discover.k4)(root, options.paths, file => (0, documents.VW)(file, rules.interests.people) && isListed(file), included);
   const files = found.filter(file => !isExcluded(file.path));
   const suppressions = await Suppressions.create({
    config,
    ruleIds: lint_rules.ruleIds,
    active: rules.ids,
    today,
    complete: options.paths.includes(root)
   });
   const outside = new Map(options.userFiles?.files.map(file => [ file.path, file.absolute ]));
   const workspace = new Workspace(root, isExcluded, options.only ?? options.texts, outside, options.onAbsent);
   const interests = options.parseEverything ? {
    ...everything,
    people: rules.interests.people
   } : rules.interests;
   const run = new Run(rules, interests, config, workspace, suppressions, options.trace);
   let done = 0;
   for (const file of files) {
    await run.readFile(file.path, file.problem);
    options.onProgress?.(++done, files.length);
   }
   for (const file of options.userFiles?.files ?? []) await run.readFile(file.path, void 0);
   await run.checkAcrossFiles();
   const result = await hideNames(run.result(Date.now() - started), config);
   return options.userFiles ? (0, user_config.h)(result, options.userFiles) : result;
  }
  async function withPeople(config, root, today) {
   if (config.peopleFile === void 0 || config.people) return config;
   const {readPeople} = await Promise.all([ __webpack_require__.e(7527), __webpack_require__.e(7471), __webpack_require__.e(5135), __webpack_require__.e(8155) ]).then(__webpack_require__.bind(__webpack_require__, 48155));
   const everybody = await readPeople(root, config.peopleFile);
   return {
    ...config,
    people: everybody.filter(({left}) => left < today)
   };
  }
  async function hideNames(result, {people = []}) {
   if (!result.silenced?.some(({finding}) => finding.marksPerson)) return result;
   return (await Promise.all([ __webpack_require__.e(1733), __webpack_require__.e(7804) ]).then(__webpack_require__.bind(__webpack_require__, 37804))).withHiddenReasons(result, people);
  }
  class Run {
   rules;
   interests;
   config;
   workspace;
   suppressions;
   context;
   repository;
   drafts;
   unreadable=[];
   notReadInFull=new Set;
   broken=new Set;
   inventory=[];
   trace;
   files=0;
   characters=0;
   constructor(rules, interests, config, workspace, suppressions, trace) {
    this.trace = trace;
    this.rules = rules;
    this.interests = interests;
    this.config = config;
    this.workspace = workspace;
    this.suppressions = suppressions;
    this.drafts = new drafts.$l(config);
    const included = new IncludedPipelines(workspace, interests, source => suppressions.addFile(source, {
     linted: false
    }));
    this.context = {
     interests,
     files: workspace,
     parse: parse_text.r,
     pipeline: (file, kind) => included.get(file, kind)
    };
    if (rules.looksAcrossFiles) this.repository = new RepositoryBuilder(workspace, interests);
   }
   async readFile(file, problem) {
    const certain = (0, documents.YM)(file);
    const content = problem === void 0 ? this.workspace.readLinted(file) : {
     error: problem
    };
    if ("error" in content) {
     this.trace?.(`${file}: not read: it ${content.error}`);
     return this.cannotRead(file, content.error, certain);
    }
    if ("binary" in content) {
     this.trace?.(`${file}: not read: it is binary`);
     if (certain) this.cannotRead(file, "is binary, not text", certain);
     return;
    }
    const started = performance.now();
    const [reader, ...alongside] = (0, documents.cU)(file, content.text, this.interests);
    if (!reader) {
     this.trace?.(`${file}: not read: nothing in it is of a kind that the rules look at`);
     return;
    }
    this.files++;
    this.characters += content.text.length;
    const source = new lint_source.sC(file, content.text);
    this.suppressions.addFile(source);
    const facts = (0, facts_facts.f5)(source, reader.kind, alongside.map(({kind}) => kind));
    const document = await this.read(facts, reader);
    await this.check(facts, document);
    if (!this.trace) return;
    const kinds = [ reader, ...alongside ].map(({kind}) => kind).join(", ");
    this.trace(`${file}: read as ${kinds} in ${Math.round(performance.now() - started)} ms`);
   }
   async checkAcrossFiles() {
    if (!this.repository || this.repository.isEmpty) return;
    const repository = await this.repository.build();
    const {infrastructureTexts} = this.repository;
    const all = this.interests === everything ? void 0 : infrastructureTexts;
    for (const rule of await this.rules.acrossFiles(all)) rule.checkAll?.(repository, problem => this.drafts.add(rule, problem.file, problem), this.config);
    for (const {file, problem} of this.repository.problems) {
     const [reader] = (0, documents.cU)(file.path, file.text, this.interests);
     if (reader) this.syntaxProblems(file, [ problem ], reader);
    }
   }
   result(durationMs) {
    const fingerprints = new fingerprint.U;
    const all = this.drafts.finish(fingerprints);
    const {kept, silenced, problems} = this.suppressions.apply(all);
    const remarks = problems.filter(({ruleId}) => this.rules.ids.has(ruleId)).sort(drafts.al).map(problem => {
     const rule = house.rules.find(({id}) => id === problem.ruleId);
     return this.drafts.single(rule, problem.location, problem, fingerprints);
    });
    return {
     findings: [ ...kept, ...remarks ].filter(finding => (0, lint_finding.M9)(finding, this.config.minConfidence ?? "low")).sort(drafts.al),
     unreadable: this.unreadable,
     files: this.files,
     characters: this.characters,
     suppressed: silenced.length,
     silenced,
     inventory: this.inventory.sort((a, b) => (0, drafts.UD)(a.file, b.file) || a.line - b.line || (0, 
     drafts.UD)(a.server, b.server)),
     durationMs
    };
   }
   async read(facts, reader) {
    const {file} = facts;
    const document = await this.context.parse(reader.format, lint_source.Dv.of(file));
    const isTemplate = reader.format === "yaml" && /(?<!\$)\{\{/.test(file.text);
    if (!isTemplate || reader.isCertain(file.path)) this.syntaxProblems(file, document.problems, reader);
    await reader.read(document, facts, this.context);
    await addFacts(document, facts, this.context);
    this.syntaxProblems(file, (0, parse_scripts.I)(facts.scripts), reader);
    return document;
   }
   async check(facts, document) {
    for (const entry of inventoryOf(facts, this.config)) this.inventory.push(entry);
    for (const rule of await this.rules.ofKinds(facts.kinds)) rule.check?.(facts, problem => this.drafts.add(rule, problem.file ?? facts.file, problem), this.config);
    this.repository?.add(facts, document);
   }
   cannotRead(file, reason, certain) {
    this.unreadable.push({
     file,
     reason
    });
    if (!certain) return;
    this.addUnreadable(new lint_source.sC(file, ""), {
     range: {
      start: 0,
      end: 0
     },
     message: `cannot be checked: the file ${reason}`,
     help: "Make the file readable, or leave it out with `exclude` in the configuration.",
     subject: reason
    });
   }
   syntaxProblems(source, problems, reader) {
    const [error, ...others] = problems.filter(({kind}) => kind === "error");
    if (error) {
     if (this.broken.has(source.path)) return;
     this.broken.add(source.path);
     this.syntaxProblem(source, error, others, reader);
    } else for (const problem of problems) this.syntaxProblem(source, problem, [], reader);
   }
   syntaxProblem(source, problem, others, reader) {
    const {line, column} = source.position(problem.range.start);
    const message = (0, credentials.qT)(source, (0, credentials.f$)(problem.message));
    if (!this.notReadInFull.has(source.path)) {
     this.notReadInFull.add(source.path);
     this.unreadable.push({
      file: source.path,
      reason: `line ${line}, column ${column}: ${message}`
     });
    }
    const duplicate = problem.kind === "duplicate-key";
    const certain = reader.isCertain(source.path);
    if (!certain && (duplicate || !reader.isNamed?.(source.path))) return;
    this.addUnreadable(source, {
     range: problem.range,
     message: duplicate ? `${message}: readers disagree on which of the values holds` : `not valid: ${message}`,
     help: duplicate ? "Keep one of the two." : "Fix the syntax here; what follows could not be checked in full.",
     ...(duplicate || !certain) && {
      severity: "warning"
     },
     subject: message,
     ...others.length > 0 && {
      related: others.slice(0, 5).map(({message, range}) => ({
       message: (0, credentials.f$)(message),
       range
      }))
     }
    });
   }
   addUnreadable(source, problem) {
    if (this.rules.ids.has(unreadable_file._.id)) this.drafts.add(unreadable_file._, source, problem);
   }
  }
 }),
 56767: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   KI: () => shownHost,
   U9: () => isLoopback,
   cL: () => writtenAddress,
   sO: () => addressesOf,
   w4: () => hostOf
  });
  var _command_line_bridges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91221);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35376);
  function addressesOf(server) {
   if (server.url) return [ server.url ];
   const {launch} = server;
   if (!launch || !_command_line_bridges_js__WEBPACK_IMPORTED_MODULE_0__.E.test(launch.target ?? "")) return [];
   return launch.args.filter(({text}) => /^(?:https?|wss?):\/\//i.test(text)).slice(0, 1);
  }
  function writtenAddress(url) {
   const fallback = (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.M1)(url.text);
   return fallback ? url.slice(fallback.start, fallback.start + fallback.text.length) : url;
  }
  function shownHost(url) {
   const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?([^/?#]+)/i.exec(url);
   const host = match?.[1];
   if (!host) return;
   const end = match[0].length;
   const hidden = (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.SQ)(url).some(hit => hit.start < end && hit.end > end - host.length);
   const isHost = /^(?:\[[\da-f:.%]+\]|[^:\s]*)(?::(?:\d{1,5}|\$.*|\{.*|%.*)?)?$/i.test(host);
   return hidden || !isHost && !/[${%]/.test(host) ? "a host that holds a credential" : (0, 
   _credentials_index_js__WEBPACK_IMPORTED_MODULE_1__.HD)(host);
  }
  function isLoopback(host) {
   return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:127\.[\d.]+\])$/.test(host);
  }
  function hostOf(url) {
   return /^[a-z]+:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url.trim())?.[1]?.toLowerCase();
  }
 }),
 15515: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   m: () => filesystemAccess
  });
  var _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23999);
  var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19143);
  const pathFlag = /^--?(?:allow(?:ed)?[-_]?(?:path|dir|director(?:y|ies)|root|folder)s?|root(?:[-_]?(?:path|dir(?:ectory)?|folder))?|roots|base[-_]?(?:path|dir(?:ectory)?)|(?:work(?:ing)?|project|vault|data)?[-_]?dir(?:ectory)?|director(?:y|ies)|folder|path|paths|workspace|project(?:[-_]root)?|repository|repo|mount)$/i;
  const pathVariable = /(?:^|_)(?:ALLOWED_(?:DIRECTORIES|DIRS|PATHS|DIRECTORY|DIR|PATH|ROOTS|FOLDERS)|CODE_REPO_PATHS|(?:FS|FILESYSTEM|FILE|MCP|WORKSPACE)_(?:ROOT|ROOTS|PATH|DIR|DIRECTORY|BASE))$/i;
  const placeholderHome = /[\\/](?:<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|your[-_ ]?\w*|(?:my|the)?[-_]?user[-_ ]?name|xxx+)[\\/]*$/i;
  function filesystemAccess(server, config) {
   const found = [];
   const add = (path, range, through) => {
    if (path.trim() === "" || (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.UO)(path, config.filesystemRoots)) return;
    const breadth = placeholderHome.test(path) ? "narrow" : (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.CO)(path);
    found.push({
     path,
     breadth,
     range,
     through
    });
   };
   const addList = (value, through) => {
    for (const part of (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.IB)(value.text)) add(part.text, value.range(part.start, part.start + part.text.length), through);
   };
   for (const launch of (0, _command_line_launch_js__WEBPACK_IMPORTED_MODULE_0__.Z$)(server.launch)) {
    if (launch.ecosystem === "oci") {
     for (const mount of launch.mounts) add(mount.source.text, mount.source.range(), "mount");
     return found;
    }
    if (!launch.inner) addArguments(launch, add, addList);
   }
   for (const {name, value} of [ ...server.env, ...server.launch?.env ?? [] ]) if (pathVariable.test(name.text) && !value.text.startsWith("[")) addList(value, name.text);
   for (const {name, value} of server.nested ?? []) if (pathFlag.test(`--${name.text}`) || pathVariable.test(name.text)) add(value.text, value.range(), name.text);
   return found;
  }
  const switches = [ [ /rust-mcp-filesystem/, /^(?:-w|--allow-write|-t|--enable-roots)$/ ] ];
  function addArguments({args, target = ""}, add, addList) {
   const isSwitch = flag => switches.some(([server, flags]) => server.test(target) && flags.test(flag));
   args.forEach((arg, index) => {
    const equals = /^(--?[\w-]+)=/.exec(arg.text);
    if (equals) {
     if (pathFlag.test(equals[1])) addList(arg.slice(equals[0].length), "argument");
     return;
    }
    if (arg.text.startsWith("-")) return;
    const before = args[index - 1]?.text ?? "";
    if (/^--?[a-z]/i.test(before) && !pathFlag.test(before) && !isSwitch(before)) return;
    add(arg.text, arg.range(), "argument");
   });
  }
 }),
 96808: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => matchesAny,
   g: () => isThroughGateway
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  function isThroughGateway(url, gateways) {
   const address = url.trim();
   return gateways.some(gateway => {
    const prefix = (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(gateway, "/");
    const origin = /^[a-z]+:\/\/[^/?#]+/i.exec(prefix)?.[0] ?? prefix;
    const start = address.slice(0, prefix.length);
    const matches = start.slice(0, origin.length).toLowerCase() === origin.toLowerCase() && start.slice(origin.length) === prefix.slice(origin.length);
    return matches && /^(?:$|[/?#])/.test(address.slice(prefix.length)) && !/[/\\]\.\.(?:[/\\]|$)|%2e%2e/i.test(address);
   });
  }
  function matchesAny(names, patterns) {
   return patterns.some(pattern => names.some(name => matches(name, pattern)));
  }
  function matches(name, pattern) {
   const parts = pattern.split("*");
   if (parts.length === 1) return name === pattern;
   const [first = "", ...rest] = parts;
   const last = rest.pop() ?? "";
   if (!name.startsWith(first) || name.length < first.length + last.length) return false;
   let at = first.length;
   for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
   }
   return name.endsWith(last) && name.length - last.length >= at;
  }
 }),
 19143: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   CO: () => breadthOf,
   IB: () => splitPathList,
   UO: () => isWithin
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _without_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94424);
  const systemFolders = new Set([ "/etc", "/var", "/usr", "/home", "/Users", "/System", "/Library", "/Volumes", "/mnt", "/media", "/opt", "/proc", "/sys", "/dev", "/bin", "/sbin", "/lib", "/boot", "/private", "/private/etc", "/private/var" ]);
  const homeVariable = /^(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|\{env:HOME\}|\$env:(?:HOME|USERPROFILE)|\$\{(?:env:)?USERPROFILE\}|\{env:USERPROFILE\}|%(?:USERPROFILE|HOMEPATH)%|%HOMEDRIVE%%HOMEPATH%)(?=[\\/]|$)/i;
  const workspaceVariable = /^(?:\$\{(?:workspaceFolder|workspaceRoot|workspaceFolder:[^}]*|env:PWD|PWD)\}|\$PWD|\$\(pwd\)|%CD%|\$\{CLAUDE_PROJECT_DIR\})(?=[\\/]|$)/;
  function breadthOf(written) {
   let path = written.trim();
   const uri = /^file:\/\/(?:localhost)?(?=\/|$)/i.exec(path);
   if (uri) path = path.slice(uri[0].length) || "/"; else if (/^file:\/*$/i.test(path)) path = "/";
   path = path.replace(/^\/(?=[a-zA-Z]:(?:[\\/]|$))/, "").replace(/^[\\/]{2}[?.](?:[\\/]|$)/, "") || "/";
   if (/^[a-zA-Z]:(?:[\\/]|$)/.test(path)) return windowsBreadth(path);
   const home = homeVariable.exec(path);
   if (home) {
    const rest = path.slice(home[0].length);
    const {segments, above} = resolveSegments(rest);
    return above > 0 ? relativeBreadth(rest, "broad", "root") : inHome(segments);
   }
   const workspace = workspaceVariable.exec(path);
   if (workspace) return relativeBreadth(path.slice(workspace[0].length), "narrow", "broad");
   if (path.startsWith("/")) return absoluteBreadth(path);
   if (path.startsWith("\\") && !path.startsWith("\\\\")) return path === "\\" ? "root" : "narrow";
   return /^\.\.?(?:[\\/]|$)/.test(path) ? relativeBreadth(path, "narrow", "broad") : "narrow";
  }
  function resolveSegments(path) {
   const segments = [];
   let above = 0;
   for (const segment of path.split(/[\\/]+/)) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment); else if (segments.length > 0) segments.pop(); else above++;
   }
   while (segments.length > 0 && /^\*{1,2}$/.test(segments.at(-1))) segments.pop();
   return {
    segments,
    above
   };
  }
  function relativeBreadth(path, here, parent) {
   const {segments, above} = resolveSegments(path);
   if (segments.length > 0) return "narrow";
   return above > 0 ? parent : here;
  }
  function absoluteBreadth(path) {
   const {segments} = resolveSegments(path);
   const [first, second] = segments;
   const resolved = `/${segments.join("/")}`;
   if (!first || systemFolders.has(resolved)) return "root";
   if (/^[a-z]$/i.test(segments.at(-1)) && (segments.length === 1 || segments.length === 2 && first === "mnt")) return "root";
   if (first === "root") return inHome(segments.slice(1));
   if ((first === "home" || first === "Users") && second) return ofHome(second, segments.slice(2));
   return "narrow";
  }
  function windowsBreadth(path) {
   const {segments} = resolveSegments(path.slice(2));
   const [first, second] = segments.map(segment => segment.toLowerCase());
   if (!first) return "root";
   if (segments.length === 1 && /^(?:users|windows|program files(?: \(x86\))?|programdata)$/.test(first)) return "root";
   return first === "users" && second ? ofHome(second, segments.slice(2)) : "narrow";
  }
  const credentialFolders = new Set([ ".ssh", ".gnupg", ".aws", ".azure", ".kube", ".docker", ".config", ".config/gcloud", ".config/gh", ".claude", ".codex", ".gemini", ".cursor", ".password-store", ".mozilla", "library/keychains", "library/application support", "appdata", "appdata/roaming", "appdata/local" ]);
  const personalFolders = new Set([ "documents", "desktop", "downloads", "pictures", "dropbox", "onedrive" ]);
  const placeholder = /^(?:<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|your[-_ ]?\w*|(?:my|the)?[-_]?user[-_ ]?name|xxx+)$/i;
  function ofHome(owner, segments) {
   return segments.length > 0 && placeholder.test(owner) ? "narrow" : inHome(segments);
  }
  function inHome(segments) {
   if (segments.length === 0) return "broad";
   const folder = segments.join("/").toLowerCase();
   if (credentialFolders.has(folder)) return "credentials";
   return personalFolders.has(folder) ? "personal" : "narrow";
  }
  function isWithin(path, roots) {
   const normal = text => (0, _without_end_js__WEBPACK_IMPORTED_MODULE_1__.M)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text.replaceAll("\\", "/")), "/");
   const target = normal(path);
   return roots.some(root => {
    const folder = normal(root);
    if (folder === ".") return !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target) && !/^(?:\.\.(?:\/|$)|[a-zA-Z]:)/.test(target);
    return target === folder || target.startsWith(`${folder}/`);
   });
  }
  function splitPathList(text) {
   const parts = [];
   let start = 0;
   for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    const drive = char === ":" && i - start === 1 && /[\\/]/.test(text[i + 1] ?? "");
    const scheme = char === ":" && text.startsWith("//", i + 1);
    const reference = char === ":" && text.lastIndexOf("{", i) > text.lastIndexOf("}", i);
    if (char !== void 0 && (!/[,;:]/.test(char) || drive || scheme || reference)) continue;
    const part = text.slice(start, i);
    const trimmed = part.trim();
    if (trimmed !== "") parts.push({
     text: trimmed,
     start: start + part.indexOf(trimmed)
    });
    start = i + 1;
   }
   return parts;
  }
 }),
 18282: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => isUnpinned
  });
  function isUnpinned(launch) {
   const {ecosystem, version, target} = launch;
   if (!target || !launch.targetText || /[${%]/.test(target)) return false;
   if (version !== void 0 && /[${%]/.test(version)) return false;
   switch (ecosystem) {
   case "npm":
    return !/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version ?? "");

   case "pypi":
    return !/^v?\d+(?:\.\d+)+(?:(?:a|b|rc|\.post|\.dev)\d+)?$/.test(version ?? "");

   case "oci":
    return !/^sha256:[0-9a-f]{64}$/.test(version ?? "") && !/^v?\d+\.\d+\.\d+/.test(version ?? "");

   case "git":
    return !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(version ?? "") && !/^v\d+\.\d+\.\d+$/.test(version ?? "");

   case "url":
    return !/@v?\d+\.\d+\.\d+/.test(target);

   case "unknown":
    return launch.runner === "jbang" ? target.includes("@") || version !== void 0 && !/^\d[\w.-]*$/.test(version) : /^(?:dnx|dotnet)$/.test(launch.runner) && !/^\d+\.\d+\.\d+/.test(version ?? "");

   case "local":
    return false;
   }
  }
 }),
 74320: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Cq: () => isPinnedImage,
   HZ: () => readTaskReference,
   Os: () => readActionReference,
   WM: () => isCommit,
   iR: () => majorVersion
  });
  const repository = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)(?:\/([^@\s]+))?(?:@(\S+))?$/;
  function readActionReference(text, comment = "") {
   const source = text.text.trim();
   const offset = text.text.indexOf(source);
   if (source.includes("${{")) return {
    text,
    kind: "unknown",
    name: ""
   };
   if (source.startsWith("./") || source.startsWith("../") || source.startsWith("$/")) return {
    text,
    kind: "local",
    name: source
   };
   if (source.startsWith("docker://")) return {
    text,
    kind: "container",
    name: source.slice("docker://".length)
   };
   const match = repository.exec(source);
   if (!match) return {
    text,
    kind: "unknown",
    name: ""
   };
   const [, owner, name, path, ref] = match;
   return {
    text,
    kind: "repository",
    name: `${owner}/${name}`.toLowerCase(),
    ...path ? {
     path
    } : {},
    ...ref ? {
     ref,
     refText: text.slice(offset + source.length - ref.length, offset + source.length)
    } : {},
    ...versionOf(comment)
   };
  }
  function versionOf(comment) {
   const version = /\bv?(\d+(?:\.\d+){0,2})\b/.exec(comment);
   return version ? {
    comment: `v${version[1]}`
   } : {};
  }
  function readTaskReference(text) {
   const source = text.text.trim();
   if (source.includes("${{")) return {
    text,
    kind: "unknown",
    name: ""
   };
   const at = source.lastIndexOf("@");
   if (at < 0) return {
    text,
    kind: "task",
    name: source.toLowerCase()
   };
   return {
    text,
    kind: "task",
    name: source.slice(0, at).toLowerCase(),
    ref: source.slice(at + 1)
   };
  }
  function isCommit(ref) {
   return ref !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
  }
  function isPinnedImage(image) {
   return /@sha256:[0-9a-f]{64}$/i.test(image.trim());
  }
  function majorVersion(reference) {
   const text = isCommit(reference.ref) ? reference.comment : reference.ref;
   const match = /^(?:refs\/tags\/)?v?(\d+)(?:\.|$)/.exec(text ?? "");
   return match ? Number(match[1]) : void 0;
  }
 }),
 28289: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => codeInput,
   L: () => taskScriptInput
  });
  const actionInputs = {
   "actions/github-script": {
    script: "javascript"
   },
   "addnab/docker-run-action": {
    run: "sh"
   },
   "amadevus/pwsh-script": {
    script: "pwsh"
   },
   "appleboy/ssh-action": {
    script: "bash"
   },
   "azure/cli": {
    inlinescript: "bash"
   },
   "azure/powershell": {
    inlinescript: "pwsh"
   },
   "cardinalby/js-eval-action": {
    expression: "javascript"
   },
   "cross-platform-actions/action": {
    run: "sh"
   },
   "devcontainers/ci": {
    runcmd: "bash"
   },
   "jannekem/run-python-script-action": {
    script: "python"
   },
   "mikefarah/yq": {
    cmd: "bash"
   },
   "nick-fields/retry": {
    command: "bash",
    on_retry_command: "bash"
   },
   "nick-invision/retry": {
    command: "bash",
    on_retry_command: "bash"
   },
   "reactivecircus/android-emulator-runner": {
    script: "sh",
    "pre-emulator-launch-script": "sh"
   },
   "uraimo/run-on-arch-action": {
    run: "sh",
    install: "sh",
    setup: "bash"
   },
   "vmactions/freebsd-vm": {
    run: "sh",
    prepare: "sh"
   },
   "vmactions/netbsd-vm": {
    run: "sh",
    prepare: "sh"
   },
   "vmactions/omnios-vm": {
    run: "sh",
    prepare: "sh"
   },
   "vmactions/openbsd-vm": {
    run: "sh",
    prepare: "sh"
   },
   "vmactions/solaris-vm": {
    run: "sh",
    prepare: "sh"
   },
   "wandalen/wretry.action": {
    command: "bash"
   }
  };
  function codeInput(action, input) {
   const inputs = Object.hasOwn(actionInputs, action) ? actionInputs[action] : {};
   const name = input.toLowerCase();
   return Object.hasOwn(inputs, name) ? inputs[name] : void 0;
  }
  function taskScriptInput(task, input, scriptType) {
   const name = input.toLowerCase();
   switch (task) {
   case "azurecli":
    if (name !== "inlinescript" && name !== "script") return;
    if (scriptType === "ps") return "powershell";
    if (scriptType === "pscore") return "pwsh";
    return scriptType === "batch" ? "cmd" : "bash";

   case "azurepowershell":
    return name === "inline" || name === "inlinescript" ? "powershell" : void 0;

   case "powershell":
    return name === "script" || name === "inlinescript" ? "powershell" : void 0;

   case "bash":
    return name === "script" || name === "inlinescript" ? "bash" : void 0;

   case "cmdline":
    return name === "script" ? "bash" : void 0;

   case "batchscript":
    return name === "inlinescript" ? "cmd" : void 0;

   case "pythonscript":
    return name === "script" ? "python" : void 0;

   case "ssh":
    return name === "commands" || name === "inline" ? "bash" : void 0;

   default:
    return;
   }
  }
 }),
 42887: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ys: () => namedInput,
   iP: () => flagOf,
   wg: () => inputOf
  });
  function inputOf(step, ...names) {
   for (const name of names) {
    const input = namedInput(step, name);
    if (input) return input.value;
   }
   return;
  }
  function namedInput(step, name) {
   const lower = name.toLowerCase();
   return step.inputs.find(({name}) => name.text.toLowerCase() === lower);
  }
  function flagOf(step, name) {
   const text = inputOf(step, name)?.text.trim().toLowerCase();
   return text === "true" ? true : text === "false" ? false : void 0;
  }
 }),
 49836: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   NO: () => mintedBy,
   Sf: () => wordsFromProgram,
   ep: () => operandsOf,
   oQ: () => programOf,
   yc: () => isHarmlessSelection
  });
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
  const wrappers = new Set([ "sudo", "doas", "exec", "command", "time", "nohup", "builtin" ]);
  function wordsFromProgram({words}) {
   let start = 0;
   while (start < words.length - 1 && wrappers.has(words[start].text.text)) {
    start++;
    while (start < words.length - 1 && words[start].text.text.startsWith("-")) start += /^-[ughp]$/.test(words[start].text.text) ? 2 : 1;
   }
   return words.slice(start);
  }
  function programOf(command) {
   const name = wordsFromProgram(command)[0]?.text.text ?? "";
   return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
  }
  const minting = [ [ "az", /^account get-access-token\b/ ], [ "az", /^keyvault (?:secret|key) (?:show|download)\b/ ], [ "az", /^acr (?:login\b.*--expose-token|credential show|token create)/ ], [ "az", /^storage (?:account keys list|(?:account|container|blob|share|file) generate-sas)/ ], [ "az", /^(?:ad sp create-for-rbac|ad (?:sp|app) credential reset)/ ], [ "az", /^(?:cosmosdb keys list|redis list-keys|functionapp keys list|webapp deployment list-publishing-(?:profiles|credentials)|search admin-key show|cognitiveservices account keys list|eventhubs [a-z -]{0,200}keys list|servicebus [a-z -]{0,200}keys list|iot [a-z -]{0,200}connection-string show)/ ], [ "gcloud", /^(?:.*\s)?(?:auth (?:application-default )?print-(?:access|identity)-token|secrets versions access)\b/ ], [ "aws", /^(?:.*\s)?(?:sts (?:assume-role[\w-]*|get-session-token|get-federation-token)|ecr(?:-public)? get-login-password|secretsmanager get-secret-value|codeartifact get-authorization-token|eks get-token|ssm get-parameters?\b[^\n]{0,1000}--with-decryption)/ ], [ "vault", /^(?:kv get|read|token create|print token|login|write auth\/\S+\/login|write -\S+ auth\/\S+\/login)\b/ ], [ "gh", /^auth token\b/ ], [ "op", /^(?:read|item get)\b/ ], [ "kubectl", /^create token\b/ ], [ "oc", /^whoami (?:-t|--show-token)\b/ ], [ "doppler", /^secrets get\b/ ], [ "mcp-gatehouse", /^token\b/ ], [ "get-azaccesstoken", /^/ ], [ "get-azkeyvaultsecret", /^/ ] ];
  const tokenEndpoints = /ACTIONS_ID_TOKEN_REQUEST_URL|\/oauth2?\/(?:v2\.0\/)?token\b|login\.microsoftonline\.com|\/access_tokens\b|169\.254\.169\.254\/metadata\/identity|metadata\.google\.internal\/[^\s"']{0,200}\/token|SYSTEM_OIDCREQUESTURI|\/oidctoken\b/i;
  function mintedBy(command) {
   const program = programOf(command);
   const rest = wordsFromProgram(command).slice(1).map(word => word.text.text).join(" ");
   if (/^(?:curl|wget|http|https|xh|invoke-restmethod|invoke-webrequest|irm|iwr)$/.test(program)) return tokenEndpoints.test(rest) && printsBody(command) ? `a token fetched with ${program}` : void 0;
   for (const [name, pattern] of minting) {
    if (name !== program || !pattern.test(rest)) continue;
    if (!yieldsSecret(command)) return;
    const verb = /^[a-z][\w-]*(?: [a-z][\w-]*)*/.exec(rest)?.[0] ?? "";
    return `the output of ${`${program} ${verb}`.trim()}`;
   }
   return;
  }
  function printsBody(command) {
   const output = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "-o", "--output");
   return !output || output.text.text === "-";
  }
  function yieldsSecret(command) {
   const output = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "-o", "--output");
   if (output?.text.text === "none") return false;
   if (command.words.some(({text}) => text.text === "-no-print")) return false;
   if ((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "--out-file") || (0, 
   _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "-f", "--file")) return false;
   const query = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "--query")?.text.text;
   return query === void 0 || !isHarmlessSelection(query);
  }
  const harmlessParts = /^(?:expir\w*|token_?type|\w*key_?id|id|\w+_?id|name|tenant|subscription|version|region|arn|account|type|kid|status|user(?:name)?|email|length|enabled|url|endpoint|host|aud|iss|sub|exp|iat|nbf|azp|tid|oid|roles|scp)$/i;
  function isHarmlessSelection(selection, of = "minted") {
   const last = selection.match(/\w+/g)?.at(-1);
   if (last !== void 0 && harmlessParts.test(last)) return true;
   if (of === "stored") return false;
   return /[A-Za-z]/.test(selection) && !/token|secret|password|value|key|credential|cert|data|sas|payload/i.test(selection);
  }
  function operandsOf(command) {
   return wordsFromProgram(command).slice(1).filter(({text}) => !text.text.startsWith("-"));
  }
 }),
 3590: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b: () => systemOf,
   n: () => systems
  });
  const systems = {
   github: {
    expansion: "github-expression",
    hasPermissions: true,
    environmentName: variable => variable,
    isStored: ({references = []}) => references.some(({reads}) => reads.some(({path, flows}) => flows && path[0] === "secrets")),
    jobsBefore: jobsNeeded,
    advice: {
     logInToAzure: "Log in with azure/login and client-id, tenant-id and subscription-id.",
     maskPart: 'Store the part as a secret of its own, or mask it at once: echo "::add-mask::$PART".',
     holdBack: "Give the job an environment with required reviewers or a rule on branches, and let the cloud trust the subject of that environment."
    }
   },
   azure: {
    expansion: "azure-macro",
    hasPermissions: false,
    environmentName: variable => variable.toUpperCase().replace(/[.\s-]/g, "_"),
    isStored: ({value}) => {
     const text = value.text.trim();
     return !/^\$\[|\$\{\{/.test(text) && !/^\$\(servicePrincipalKey\)$/i.test(text);
    },
    jobsBefore: job => job.pipeline.jobs.slice(0, job.pipeline.jobs.indexOf(job)),
    advice: {
     logInToAzure: "Use a service connection with workload identity federation.",
     maskPart: "Store the part as a secret of its own, or mask it at once: ##vso[task.setsecret].",
     holdBack: "Make it a deployment job with an environment that has an approval, or put an approval on the service connection."
    }
   }
  };
  function jobsNeeded({needs, pipeline}) {
   const found = new Set;
   const open = [ ...needs ];
   for (let id = open.pop(); id !== void 0; id = open.pop()) {
    const before = pipeline.jobs.find(other => other.id === id);
    if (!before || found.has(before)) continue;
    found.add(before);
    open.push(...before.needs);
   }
   return [ ...found ];
  }
  function systemOf({system}) {
   return systems[system];
  }
 }),
 54543: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/invalid-ignore.js
  const invalidIgnore = {
   id: "invalid-ignore",
   severity: "warning"
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/overridden-setting.js
  const overriddenSetting = {
   id: "overridden-setting",
   severity: "note"
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/self-exempting-change.js
  const selfExemptingChange = {
   id: "self-exempting-change",
   severity: "warning"
  };
  var unreadable_file = __webpack_require__(92935);
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/unused-ignore.js
  const unusedIgnore = {
   id: "unused-ignore",
   severity: "note"
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/index.js
  const rules = [ invalidIgnore, overriddenSetting, selfExemptingChange, unreadable_file._, unusedIgnore ];
 }),
 92935: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => unreadableFile
  });
  const unreadableFile = {
   id: "unreadable-file",
   severity: "error"
  };
 }),
 36065: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => unreadScripts,
   e: () => parseScripts
  });
  async function parseScripts(scripts, interests, always = new Set) {
   for (const script of scripts) {
    if (script.commands) continue;
    const worth = always.has(script) || interests.script(script.text.text);
    const commands = worth ? await parseScript(script) : void 0;
    if (commands) script.commands = commands;
   }
  }
  async function parseScript({shell, text, expansion}) {
   switch (shell) {
   case "bash":
   case "sh":
    {
     const {parseBash} = await Promise.all([ __webpack_require__.e(2940), __webpack_require__.e(4274) ]).then(__webpack_require__.bind(__webpack_require__, 24274));
     return parseBash(text, expansion);
    }

   case "pwsh":
   case "powershell":
    {
     const {parsePowerShell} = await Promise.all([ __webpack_require__.e(2940), __webpack_require__.e(743) ]).then(__webpack_require__.bind(__webpack_require__, 743));
     return parsePowerShell(text, expansion);
    }

   default:
    return;
   }
  }
  function unreadScripts(scripts) {
   return scripts.flatMap(({commands}) => commands?.unread ?? []);
  }
 }),
 87456: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   y: () => shortSecretOption
  });
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
  const table = [ [ /^(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|helm|cf|az|ecs-cli|tanzu)$/, /\blogin\b/, /^-p$/ ], [ /^(?:mysql|mysqldump|mysqladmin|mariadb)$/, /^/, /^-p(?=.)/ ], [ /^sshpass$/, /^/, /^-p/ ], [ /^redis-cli$/, /^/, /^-a$/ ], [ /^(?:sqlcmd|bcp|unzip|zip)$/, /^/, /^-P/ ], [ /^(?:dotnet|nuget)$/, /\bpush\b/, /^-k$/ ], [ /^/, /^/, /^[-/](?:[dDpP]|property)[:=]?(?:sonar\.(?:login|token|password)|[\w.]{0,60}(?:password|token|apikey|secret))=/i ] ];
  function shortSecretOption({words}, program, index) {
   const word = words[index];
   const verb = words.slice(1, 4).map(({text}) => text.text).join(" ");
   for (const [programs, verbs, option] of table) {
    if (!programs.test(program) || !verbs.test(verb)) continue;
    const match = option.exec(word.text.text);
    if (!match) continue;
    const attached = word.text.text.length > match[0].length;
    const value = attached ? (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.jn)(word, match[0].length) : words[index + 1];
    if (value) return {
     flag: match[0],
     word: attached ? word : value,
     value
    };
   }
   return;
  }
 }),
 33751: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => MappedText,
   sC: () => SourceFile,
   ux: () => within
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  class SourceFile {
   path;
   text;
   lineStarts;
   constructor(path, text) {
    this.path = path;
    this.text = text;
   }
   position(offset) {
    const starts = this.starts();
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (starts[middle] <= clamped) low = middle; else high = middle - 1;
    }
    return {
     line: low + 1,
     column: clamped - starts[low] + 1
    };
   }
   line(number) {
    const starts = this.starts();
    const start = starts[number - 1];
    if (start === void 0) return "";
    return (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(this.text.slice(start, starts[number] ?? this.text.length), "\r\n");
   }
   lineStart(number) {
    return this.starts()[number - 1] ?? this.text.length;
   }
   get lineCount() {
    return this.starts().length;
   }
   starts() {
    if (this.lineStarts) return this.lineStarts;
    const starts = [ 0 ];
    for (let i = 0; i < this.text.length; i++) {
     const code = this.text.charCodeAt(i);
     if (code === 10 || code === 13 && this.text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.lineStarts = starts;
    return starts;
   }
  }
  class MappedText {
   text;
   file;
   inner;
   outer;
   constructor(file, text, inner, outer) {
    this.file = file;
    this.text = text;
    this.inner = inner;
    this.outer = outer;
   }
   static of(file, range = {
    start: 0,
    end: file.text.length
   }) {
    return new MappedText(file, file.text.slice(range.start, range.end), [ 0 ], [ range ]);
   }
   static join(file, pieces, at) {
    const inner = [];
    const outer = [];
    const parts = [];
    let length = 0;
    for (const piece of pieces) {
     if (piece.text === "") continue;
     inner.push(length);
     outer.push(piece.range);
     parts.push(piece.text);
     length += piece.text.length;
    }
    if (inner.length === 0) {
     inner.push(0);
     outer.push({
      start: at,
      end: at
     });
    }
    return new MappedText(file, parts.join(""), inner, outer);
   }
   range(start = 0, end = this.text.length) {
    const from = this.startOffset(start);
    return {
     start: from,
     end: Math.max(from, end > start ? this.endOffset(end) : from)
    };
   }
   startOffset(index) {
    const piece = this.pieceAt(index);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return index > this.inner[piece] ? range.end : range.start;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   endOffset(index) {
    if (index <= 0) return this.startOffset(0);
    const piece = this.pieceAt(index - 1);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return range.end;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   slice(start, end = this.text.length) {
    if (this.inner.length === 1 && this.isLinear(0)) {
     const offset = this.outer[0].start;
     return MappedText.of(this.file, {
      start: offset + start,
      end: offset + Math.max(start, end)
     });
    }
    return this.compose([ {
     text: this.text.slice(start, end),
     start,
     end
    } ]);
   }
   compose(pieces) {
    const result = [];
    for (const piece of pieces) {
     if (piece.text !== this.text.slice(piece.start, piece.end)) {
      result.push({
       text: piece.text,
       range: this.range(piece.start, piece.end)
      });
      continue;
     }
     let position = piece.start;
     const last = Math.min(piece.end, this.text.length);
     while (position < last) {
      const index = this.pieceAt(position);
      const end = Math.min(last, this.inner[index + 1] ?? last);
      result.push({
       text: this.text.slice(position, end),
       range: this.range(position, end)
      });
      position = end;
     }
    }
    return MappedText.join(this.file, result, this.startOffset(pieces[0]?.start ?? 0));
   }
   pieces() {
    return this.inner.map((start, index) => ({
     text: this.text.slice(start, this.inner[index + 1] ?? this.text.length),
     range: this.outer[index]
    }));
   }
   isLinear(piece) {
    const length = (this.inner[piece + 1] ?? this.text.length) - this.inner[piece];
    const range = this.outer[piece];
    return range.end - range.start === length;
   }
   pieceAt(index) {
    let low = 0;
    let high = this.inner.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (this.inner[middle] <= index) low = middle; else high = middle - 1;
    }
    return low;
   }
  }
  function within(ranges, start, end) {
   let low = 0;
   let high = ranges.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (ranges[middle].end > start) high = middle; else low = middle + 1;
   }
   const found = [];
   for (let at = low; at < ranges.length && ranges[at].start < end; at++) found.push(ranges[at]);
   return found;
  }
 }),
 22296: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $P: () => defaultBaseline,
   _S: () => baselineFile,
   j8: () => hasDefaultBaseline
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57571);
  const defaultBaseline = ".mcp-gatehouse-baseline.json";
  function hasDefaultBaseline(root) {
   return node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, defaultBaseline));
  }
  function baselineFile(root, name) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name);
   try {
    (0, _link_out_js__WEBPACK_IMPORTED_MODULE_4__.rS)(root, file);
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the baseline ${name} cannot be used: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
   return file;
  }
 }),
 2408: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => contentPart,
   U: () => Fingerprinter
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64050);
  const contentDigits = 20;
  const pathDigits = 12;
  class Fingerprinter {
   seen=new Map;
   next({ruleId, file, subject}) {
    const name = subject.normalize("NFC").replace(/\s+/g, " ").trim();
    const key = [ ruleId, file, name ].join("\0");
    const occurrence = this.seen.get(key) ?? 0;
    this.seen.set(key, occurrence + 1);
    return digest([ ruleId, name, occurrence ], contentDigits) + digest([ file ], pathDigits);
   }
  }
  function contentPart(fingerprint) {
   return fingerprint.slice(0, contentDigits);
  }
  function digest(parts, digits) {
   return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.s)(JSON.stringify(parts)).slice(0, digits);
  }
 }),
 76474: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => findInlineIgnores
  });
  const marker = "mcp-gatehouse:";
  const maxColumn = 2e3;
  const maxLength = 2e3;
  const maxCommentLines = 50;
  const opening = /(?:^|[\s"'`,;:()[\]{}>|&])((?:#+|\/\/+!?|\/\*+|<!--|<#|;+|--|::|\{\{-?\s*\/\*|\{#|<%#|rem|\*+))\s*$/i;
  const commentLine = /^\s*(?:#|\/\/|\/\*|\*|<!--|<#|;|--|::|\{\{-?\s*\/\*|\{#|rem\b)/i;
  const closing = /\s*(?:\*+\/(?:\s*-?\}\})?|-->|#>|#\}|%>)\s*/;
  function findInlineIgnores(file) {
   const found = [];
   for (let at = file.text.indexOf(marker); at >= 0; at = file.text.indexOf(marker, at + 1)) {
    const ignore = readIgnore(file, at);
    if (ignore) found.push(ignore);
   }
   return found;
  }
  function readIgnore(file, at) {
   const {line, column} = file.position(at);
   if (column > maxColumn) return;
   const from = at - (column - 1);
   const text = file.text.slice(from, from + maxColumn + maxLength).split(/[\r\n]/, 1)[0];
   const before = text.slice(0, column - 1);
   const comment = opening.exec(before);
   const directive = /^mcp-gatehouse:[ \t]*ignore\b[ \t]*(?:\[([^\]]*)\])?/.exec(text.slice(column - 1));
   if (!comment || !directive) return;
   const leader = comment[1];
   const code = before.slice(0, before.length - (comment[0].length - comment[0].indexOf(leader)));
   if (leader.startsWith("*") && code.trim() !== "") return;
   if (isInString(code, text.slice(column - 1))) return;
   const rest = text.slice(column - 1 + directive[0].length);
   const end = closing.exec(rest);
   const reason = (end ? rest.slice(0, end.index) : rest).replace(/^[\s:–—-]+/, "").trim();
   const alone = code.trim() === "" && (!end || rest.slice(end.index + end[0].length).trim() === "");
   const rules = [];
   const list = directive[1] ?? "";
   const listAt = at + directive[0].lastIndexOf("[") + 1;
   for (const match of list.matchAll(/[^\s,]+/g)) {
    const start = listAt + match.index;
    rules.push({
     id: match[0],
     range: {
      start,
      end: start + match[0].length
     }
    });
   }
   const prose = /\.(md|markdown|mdx|rst|txt|adoc)$/i.test(file.path);
   return {
    line,
    below: alone ? nextCodeLine(file, line) : void 0,
    rules,
    reason,
    range: {
     start: at,
     end: at + directive[0].length
    },
    certain: !prose || leader === "\x3c!--"
   };
  }
  function nextCodeLine(file, line) {
   let next = line + 1;
   while (next - line <= maxCommentLines && commentLine.test(file.line(next))) next++;
   return next;
  }
  function isInString(before, after) {
   let quote = "";
   for (let i = 0; i < before.length; i++) {
    const char = before[i];
    if (quote !== "") {
     if (char === "\\" && quote === '"') i++; else if (char === quote) quote = "";
    } else if (char === '"' || char === "'") if (i === 0 || /[\s:=,([{]/.test(before[i - 1])) quote = char;
   }
   return quote !== "" && after.includes(quote);
  }
 })
};
