export const id = 5527;

export const ids = [ 5527 ];

export const modules = {
 993: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b8: () => expressionsOfStep,
   kg: () => holdsAuthority,
   vO: () => authorityOf,
   xi: () => describeAuthority
  });
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78401);
  var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74520);
  var _stored_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
  const indices = new WeakMap;
  function expressionsOf(pipeline, job) {
   return indexOf(pipeline).byJob.get(job) ?? [];
  }
  function expressionsOfStep(step) {
   return indexOf(step.job.pipeline).byStep.get(step) ?? [];
  }
  function indexOf(pipeline) {
   let index = indices.get(pipeline);
   if (index) return index;
   index = {
    byJob: new Map,
    byStep: new Map
   };
   for (const use of pipeline.expressions) {
    add(index.byJob, use.job, use);
    if (use.step) add(index.byStep, use.step, use);
   }
   indices.set(pipeline, index);
   return index;
  }
  function add(map, key, use) {
   const list = map.get(key);
   if (list) list.push(use); else map.set(key, [ use ]);
  }
  const authorities = new WeakMap;
  function authorityOf(job) {
   const known = authorities.get(job);
   if (known) return known;
   const secrets = new Set;
   for (const use of [ ...expressionsOf(job.pipeline).filter(({place}) => place === "pipeline-env"), ...expressionsOf(job.pipeline, job) ]) for (const name of (0, 
   _stored_secrets_js__WEBPACK_IMPORTED_MODULE_2__.VY)(use)) secrets.add(name);
   if (job.call?.inherits) secrets.add("all of its caller");
   const connections = job.steps.flatMap(step => serviceConnectionOf(step) ?? []);
   const authority = {
    idToken: (0, _permissions_js__WEBPACK_IMPORTED_MODULE_1__.G5)(job).grant === "write",
    secrets: [ ...secrets ],
    serviceConnections: [ ...new Set(connections) ]
   };
   authorities.set(job, authority);
   return authority;
  }
  function holdsAuthority({idToken, secrets, serviceConnections}) {
   return idToken || secrets.length > 0 || serviceConnections.length > 0;
  }
  function describeAuthority({idToken, secrets, serviceConnections}) {
   const parts = [];
   if (idToken) parts.push("id-token: write");
   if (secrets.includes("all of them")) parts.push("every secret"); else if (secrets.includes("all of its caller")) parts.push("every secret of its caller"); else if (secrets.length === 1) parts.push(`the secret ${secrets[0]}`); else if (secrets.length > 1) parts.push(`${secrets.length} secrets`);
   if (serviceConnections.length === 1) parts.push(`the service connection ${(0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.HD)(serviceConnections[0])}`); else if (serviceConnections.length > 1) parts.push(`${serviceConnections.length} service connections`);
   return parts.join(" and ");
  }
  const connectionInputs = /^(?:azure(?:subscription|serviceconnection|resourcemanagerconnection)|connectedservicename(?:arm|selector)?|(?:backend|environment)service\w*|containerregistry|docker(?:registry(?:endpoint|serviceconnection|connection)?)|azurecontainerregistry|kubernetesservice(?:endpoint|connection)|sshendpoint|awscredentials|serviceconnection|serviceendpoint|githubconnection|externalendpoints?)$/i;
  function serviceConnectionOf(step) {
   if (step.uses?.kind !== "task") return;
   const input = step.inputs.find(({name, value}) => connectionInputs.test(name.text) && value.text.trim() !== "");
   return input?.value.text.trim();
  }
 }),
 74520: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G5: () => idTokenPermission,
   g1: () => isReusable,
   od: () => grantOf,
   ow: () => isOnlyCalled
  });
  var _systems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3590);
  function idTokenPermission(job) {
   if (job.kind === "steps" || !(0, _systems_js__WEBPACK_IMPORTED_MODULE_0__.b)(job.pipeline).hasPermissions) return {
    grant: "unknown",
    level: "default"
   };
   if (job.permissions) return {
    grant: grantOf(job.permissions, "id-token"),
    level: "job",
    from: job.permissions
   };
   const {permissions} = job.pipeline;
   if (permissions) return {
    grant: grantOf(permissions, "id-token"),
    level: "workflow",
    from: permissions
   };
   return {
    grant: isReusable(job.pipeline) ? "unknown" : "none",
    level: "default"
   };
  }
  function grantOf(permissions, scope) {
   const entry = permissions.scopes.find(({name}) => name === scope);
   if (entry) {
    if (entry.value.includes("${{")) return "unknown";
    if (entry.value === "write") return "write";
    return entry.value === "read" && scope !== "id-token" ? "read" : "none";
   }
   if (permissions.all === "write") return "write";
   if (permissions.all === "read") return scope === "id-token" ? "none" : "read";
   return permissions.unknown && permissions.scopes.length === 0 ? "unknown" : "none";
  }
  function isReusable(pipeline) {
   return pipeline.triggers.some(({name}) => name === "workflow_call");
  }
  function isOnlyCalled(pipeline) {
   return isReusable(pipeline) && pipeline.triggers.length === 1;
  }
 }),
 6421: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   DF: () => variablesIn,
   VY: () => secretsIn,
   Xs: () => isOpenSetting,
   aW: () => madeInRun,
   kC: () => storedSecret,
   tS: () => isSecretVariable
  });
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78401);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42887);
  function isOpenSetting(expression) {
   if (expression.kind !== "binary" || expression.operator !== "||") return false;
   return [ expression.left, expression.right ].some(operand => operand.kind === "property" && operand.object.kind === "context" && operand.object.name.toLowerCase() === "vars" || isOpenSetting(operand));
  }
  function secretsIn(use) {
   if (isOpenSetting(use.expression)) return [];
   if (use.syntax !== "github") return use.syntax === "macro" || use.syntax === "runtime" ? variablesIn(use).filter(name => isSecretVariable(name, use.job?.pipeline, use.job)) : [];
   return use.reads.flatMap(({path, flows, name}) => {
    if (path[0] !== "secrets" || !flows) return [];
    if (path.length === 1 || path[1] === "?" || path[1] === "*") return [ "all of them" ];
    if (path[1] === "github_token") return [];
    return [ name ?? path[1].toUpperCase() ];
   });
  }
  function variablesIn({reads}) {
   return reads.flatMap(({path, flows, name}) => flows && path[0] === "variables" && path.length > 1 && path[1] !== "?" ? [ path.length === 2 ? name ?? path[1] : path.slice(1).join(".") ] : []);
  }
  const plainVariables = /^(?:system|build|agent|release|environment|pipeline|resources)\./i;
  function isSecretVariable(name, pipeline, job, how = "by name", depth = 0) {
   const lower = name.toLowerCase();
   if (lower === "system.accesstoken") return true;
   if (plainVariables.test(name)) return false;
   if (pipeline && declaredSecrets(pipeline).has(lower)) return true;
   const variable = (job && variablesByName(job).get(lower)) ?? (pipeline && variablesByName(pipeline).get(lower));
   if (variable) {
    const macro = /^\s*\$[([](?:variables\.)?([\w.-]+)[)\]]\s*$/.exec(variable.value.text);
    if (!macro || depth > 5) return false;
    return macro[1].toLowerCase() === lower ? byName(name, how) : isSecretVariable(macro[1], pipeline, job, how, depth + 1);
   }
   return byName(name, how);
  }
  function byName(name, how) {
   return how === "by name" && (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.Gf)(name) !== void 0;
  }
  const byLowerName = new WeakMap;
  function variablesByName(scope) {
   const found = byLowerName.get(scope);
   if (found) return found;
   const variables = new Map;
   for (const variable of scope.variables) {
    const lower = variable.name.text.toLowerCase();
    if (!variable.group && !variables.has(lower)) variables.set(lower, variable);
   }
   byLowerName.set(scope, variables);
   return variables;
  }
  const declared = new WeakMap;
  const setVariable = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/gi;
  function declaredSecrets(pipeline) {
   let names = declared.get(pipeline);
   if (names) return names;
   names = new Set;
   for (const job of pipeline.jobs) for (const step of job.steps) {
    if (step.uses?.name === "azurekeyvault") for (const name of (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.wg)(step, "SecretsFilter")?.text.split(",") ?? []) if (/^[\w-]+$/.test(name.trim())) names.add(name.trim().toLowerCase());
    for (const [, properties] of step.script?.text.text.matchAll(setVariable) ?? []) {
     if (!/issecret\s*=\s*true/i.test(properties)) continue;
     const name = /variable\s*=\s*([\w.-]+)/i.exec(properties)?.[1];
     if (name) names.add(name.toLowerCase());
    }
   }
   declared.set(pipeline, names);
   return names;
  }
  function storedSecret(references, pipeline, job) {
   for (const {name, reads} of references ?? []) {
    if (name !== void 0) {
     if (isSecretVariable(name, pipeline, job) && !madeInRun(name, pipeline, job)) return name;
     continue;
    }
    for (const {path, flows} of reads) if (flows && path[0] === "secrets" && path[1] !== void 0 && path[1] !== "github_token") return path[1].toUpperCase();
   }
   return;
  }
  function madeInRun(name, pipeline, job) {
   const step = name.slice(0, Math.max(0, name.indexOf("."))).toLowerCase();
   if (step !== "" && job?.steps.some(({id}) => id?.toLowerCase() === step)) return true;
   const lower = name.toLowerCase();
   return (pipeline?.jobs ?? []).some(({steps}) => steps.some(({script}) => {
    const text = script?.text.text.toLowerCase() ?? "";
    return text.includes("task.setvariable") && text.includes(`variable=${lower}`);
   }));
  }
 }),
 77815: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   x: () => untrustedVariable,
   z: () => untrustedInput
  });
  var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42887);
  const gitHubPaths = parsePaths(`\n  github.head_ref\n  github.event.issue.title\n  github.event.issue.body\n  github.event.pull_request.title\n  github.event.pull_request.body\n  github.event.pull_request.head.ref\n  github.event.pull_request.head.label\n  github.event.pull_request.head.repo.default_branch\n  github.event.pull_request.head.repo.description\n  github.event.pull_request.head.repo.homepage\n  github.event.comment.body\n  github.event.review.body\n  github.event.review_comment.body\n  github.event.discussion.title\n  github.event.discussion.body\n  github.event.pages.*.page_name\n  github.event.commits.*.message\n  github.event.commits.*.author.email\n  github.event.commits.*.author.name\n  github.event.commits.*.committer.email\n  github.event.commits.*.committer.name\n  github.event.head_commit.message\n  github.event.head_commit.author.email\n  github.event.head_commit.author.name\n  github.event.head_commit.committer.email\n  github.event.head_commit.committer.name\n  github.event.merge_group.head_commit.message\n  github.event.merge_group.head_commit.author.email\n  github.event.merge_group.head_commit.author.name\n  github.event.workflow_run.head_branch\n  github.event.workflow_run.display_title\n  github.event.workflow_run.head_commit.message\n  github.event.workflow_run.head_commit.author.email\n  github.event.workflow_run.head_commit.author.name\n  github.event.workflow_run.head_repository.description\n  github.event.workflow_run.pull_requests.*.head.ref\n  github.event.changes.title.from\n  github.event.changes.body.from\n`);
  const azureVariables = new Set([ "build.sourcebranch", "build.sourcebranchname", "build.sourceversionmessage", "build.sourceversionauthor", "system.pullrequest.sourcebranch", "system.pullrequest.sourcebranchname", "system.pullrequest.sourcerepositoryuri" ]);
  const fileListers = new Set([ "tj-actions/changed-files", "dorny/paths-filter", "jitterbit/get-changed-files", "trilom/file-changes-action", "tj-actions/verify-changed-files", "masesgroup/retrieve-changed-files" ]);
  function parsePaths(lines) {
   return lines.split("\n").map(line => line.trim()).filter(line => line !== "").map(line => line.split("."));
  }
  function untrustedInput(use, given, depth = 0) {
   for (const reference of use.reads) {
    if (!reference.flows) continue;
    const found = use.syntax === "github" ? fromGitHub(reference, use, given, depth) : fromAzure(reference, given);
    if (found) return found;
   }
   return;
  }
  function fromGitHub({path, within}, use, given, depth) {
   const {job, step} = use;
   const [root, second, third, fourth] = path;
   if (root === "github") return gitHubPaths.some(untrusted => covers(path, untrusted, within.includes("tojson"))) ? {
    source: path.join(".")
   } : void 0;
   if (depth > 5) return;
   if (root === "env" && second !== void 0) {
    const scopes = [ step?.variables, job?.variables, job?.pipeline.variables ];
    for (const variables of scopes) {
     const variable = variables?.find(({name}) => name.text.toLowerCase() === second);
     if (!variable) continue;
     return fromValue(variable, use, given, depth);
    }
    return;
   }
   if (root === "matrix" && second !== void 0) {
    const values = job?.matrix?.filter(({name}) => name.text.toLowerCase() === second) ?? [];
    for (const value of values) {
     const found = fromValue(value, use, given, depth);
     if (found) return found;
    }
    return;
   }
   if (root === "inputs" && second !== void 0) return given?.get(second);
   if (root === "steps" && third === "outputs" && fourth !== void 0) {
    const source = job?.steps.find(({id}) => id?.toLowerCase() === second);
    const lister = source?.uses?.name ?? "";
    if (!source || !fileListers.has(lister)) return;
    if (lister === "dorny/paths-filter" && (!/_files$/.test(fourth) || isEscaped(source, use))) return;
    return /count|^any_|_changed$|^only_|_modified$|_deleted$|^changes$/.test(fourth) ? void 0 : {
     source: path.join(".")
    };
   }
   return;
  }
  function untrustedVariable(name, step) {
   if (step.job.pipeline.system !== "github") return;
   const path = [ "env", name.toLowerCase() ];
   const use = {
    job: step.job,
    step,
    place: "script"
   };
   return fromGitHub({
    path,
    within: []
   }, use, void 0, 0)?.source;
  }
  function fromValue({references}, use, given, depth) {
   for (const {reads} of references ?? []) for (const reference of reads) {
    const found = reference.flows ? fromGitHub(reference, use, given, depth + 1) : void 0;
    if (found) return found;
   }
   return;
  }
  function isEscaped(source, {place}) {
   const form = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.wg)(source, "list-files")?.text.trim().toLowerCase();
   return place === "code-input" ? form === "json" : form === "shell" || form === "escape";
  }
  function covers(path, untrusted, whole) {
   if (path.length !== untrusted.length && !(whole && path.length < untrusted.length)) return false;
   return path.every((part, i) => untrusted[i] === "*" || part === "*" || part === untrusted[i]);
  }
  function fromAzure({path}, given) {
   if (path[0] === "parameters" && path[1] !== void 0) return given?.get(path[1]);
   if (path[0] !== "variables" || path.length < 2) return;
   const name = path.slice(1).join(".");
   if (!azureVariables.has(name)) return;
   return {
    source: name,
    .../^build\.sourcebranch/.test(name) && {
     needsPush: true
    }
   };
  }
 }),
 75527: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => includeAt,
   n: () => runningSteps
  });
  var _authority_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(993);
  var _untrusted_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77815);
  const maxDepth = 8;
  const maxRunning = 5e3;
  function runningSteps(job) {
   const known = running.get(job);
   if (known) return known;
   const found = [];
   collect(job, job, new Map, [], found);
   running.set(job, found);
   return found;
  }
  const running = new WeakMap;
  function collect(from, job, given, through, found) {
   const {file, includes} = from.pipeline;
   const follow = include => {
    const {target} = include;
    if (!target || through.length >= maxDepth) return;
    if (target === job.pipeline || through.some(earlier => earlier.target === target)) return;
    for (const inner of target.jobs) {
     if (inner.kind !== "steps") continue;
     collect(inner, job, handedOver(include, given), [ ...through, include ], found);
    }
   };
   const byStep = new Map;
   for (const include of includes) if (include.job === from && include.step && include.kind !== "workflow") byStep.set(include.step, include);
   for (const step of from.steps) {
    if (found.length >= maxRunning) return;
    found.push({
     step,
     job,
     file,
     given,
     through
    });
    const include = byStep.get(step);
    byStep.delete(step);
    if (include) follow(include);
   }
   for (const include of byStep.values()) follow(include);
  }
  function handedOver(include, given) {
   const inputs = new Map;
   if (!include.step) return inputs;
   for (const use of (0, _authority_js__WEBPACK_IMPORTED_MODULE_0__.b8)(include.step)) {
    if (use.name === void 0 || use.place !== "input" && use.place !== "call-input") continue;
    const found = (0, _untrusted_input_js__WEBPACK_IMPORTED_MODULE_1__.z)(use, given);
    if (found) inputs.set(use.name.toLowerCase(), found);
   }
   return inputs;
  }
  function includeAt(pipeline, step) {
   return pipeline.includes.find(include => include.step === step);
  }
 })
};
