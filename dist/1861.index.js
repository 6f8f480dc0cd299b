export const id = 1861;

export const ids = [ 1861 ];

export const modules = {
 1861: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/debug-logging-enabled.js
  const switches = new Set([ "actions_step_debug", "actions_runner_debug", "runner_debug", "system.debug" ]);
  const debugLoggingEnabled = {
   id: "debug-logging-enabled",
   severity: "warning",
   check({pipeline}, report) {
    if (!pipeline) return;
    const seen = new Set;
    const variables = [ ...pipeline.variables, ...pipeline.jobs.flatMap(job => [ ...job.variables, ...job.steps.flatMap(step => step.variables) ]) ];
    for (const variable of variables) {
     const name = variable.name.text;
     if (seen.has(variable) || !switches.has(name.toLowerCase())) continue;
     seen.add(variable);
     if (!/^(?:true|1)$/i.test(variable.value.text.trim())) continue;
     report({
      range: variable.range,
      message: `${name} switches debug logging on for every run`,
      help: "Remove it, and switch debug logging on for single runs.",
      subject: `${variable.scope} ${name}`
     });
    }
   }
  };
  var oidc_use = __webpack_require__(78126);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/permission-edit.js
  function grantIdToken(job) {
   if (job.permissions) return addScope(job.permissions);
   const inherited = job.pipeline.permissions;
   if (!inherited || !job.insertion) return;
   const lines = scopeLines(inherited);
   if (!lines) return;
   const {at, indent} = job.insertion;
   const scopes = [ "id-token: write", ...lines ].map(line => `${indent}  ${line}\n`).join("");
   return [ {
    start: at,
    end: at,
    newText: `permissions:\n${scopes}${indent}`
   } ];
  }
  function scopeLines(permissions) {
   if (permissions.unknown || permissions.all === "write" || permissions.all === "read") return;
   return permissions.scopes.filter(({name}) => name !== "id-token").map(({name, value}) => `${name}: ${value}`);
  }
  function addScope(permissions) {
   const existing = permissions.scopes.find(({name}) => name === "id-token");
   if (existing) return [ {
    ...existing.range,
    newText: "id-token: write"
   } ];
   const [first] = permissions.scopes;
   if (permissions.block && first) {
    const {file} = permissions;
    const {column} = file.position(first.range.start);
    const at = first.range.start;
    return [ {
     start: at,
     end: at,
     newText: `id-token: write\n${" ".repeat(column - 1)}`
    } ];
   }
   if (permissions.all !== "none" && permissions.scopes.length === 0) return;
   const at = permissions.valueRange.start + 1;
   if (permissions.file.text[at - 1] !== "{") return;
   return [ {
    start: at,
    end: at,
    newText: first ? "id-token: write, " : "id-token: write"
   } ];
  }
  var pipelines_permissions = __webpack_require__(74520);
  var walk = __webpack_require__(75527);
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/id-token-missing.js
  const idTokenMissing = {
   id: "id-token-missing",
   severity: "error",
   check({pipeline}, report) {
    if (pipeline?.kind !== "workflow") return;
    for (const job of pipeline.jobs) {
     const permission = (0, pipelines_permissions.G5)(job);
     if (permission.grant !== "none") continue;
     if (job.call) checkCall(job, permission, report); else checkSteps(job, permission, report);
    }
   }
  };
  function checkSteps(job, permission, report) {
   for (const {step, through} of (0, walk.n)(job)) {
    const use = (0, oidc_use.aJ)(step);
    if (use.certainty !== "yes") continue;
    const outer = through[0]?.text;
    const range = (outer ?? use.text ?? step.name)?.range() ?? step.range;
    const what = outer ? `${use.what} in ${outer.text}` : use.what;
    report(problemOf(job, permission, range, `${what} takes an OIDC token`));
    return;
   }
  }
  function checkCall(job, permission, report) {
   if (permission.level === "default") return;
   const target = job.pipeline.includes.find(include => include.job === job)?.target;
   for (const called of target?.jobs ?? []) {
    const declared = called.permissions ?? target?.permissions;
    const asks = declared ? (0, pipelines_permissions.od)(declared, "id-token") === "write" : (0, 
    oidc_use.T1)(called).certainty === "yes";
    if (!asks || !job.call) continue;
    const range = job.call.target.text.range();
    report(problemOf(job, permission, range, `job '${called.id}' of the called workflow takes an OIDC token`));
    return;
   }
  }
  function problemOf(job, {level, from}, range, what) {
   const edits = grantIdToken(job);
   const invalid = from?.scopes.find(({name, value}) => name === "id-token" && value === "read");
   const why = invalid ? "`id-token: read` grants nothing, the only value is write" : level === "default" ? "nothing grants it: no default setting includes id-token" : `the permissions of the ${level} leave it out`;
   return {
    range,
    message: `${what}, but job '${job.id}' has no id-token: write; ${why}`,
    help: level === "default" ? "Add `permissions:` with `id-token: write`, and every other scope that the job needs, to the job: a block ends the repository's default permissions." : "Add `id-token: write` to the job's permissions.",
    subject: job.id,
    ...from ? {
     related: [ {
      message: "the permissions that hold",
      range: from.range
     } ]
    } : {},
    ...edits ? {
     fix: {
      description: `grant id-token: write to job '${job.id}'`,
      edits
     }
    } : {}
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/id-token-too-wide.js
  const idTokenTooWide = {
   id: "id-token-too-wide",
   severity: "warning",
   check({pipeline}, report) {
    if (pipeline?.kind !== "workflow" || (0, pipelines_permissions.ow)(pipeline)) return;
    const {permissions} = pipeline;
    const scope = permissions?.scopes.find(({name, value}) => name === "id-token" && value === "write");
    if (!permissions || !scope) return;
    const inheriting = pipeline.jobs.filter(job => !job.permissions);
    const users = inheriting.filter(job => (0, oidc_use.uV)((0, oidc_use.T1)(job)));
    const others = inheriting.filter(job => !users.includes(job));
    if (others.length === 0 || users.length === 0) return;
    const certain = others.every(job => (0, oidc_use.T1)(job).certainty === "no");
    const edits = certain ? moveToJobs(permissions, scope.range, users) : void 0;
    report({
     range: scope.range,
     message: `every job gets id-token: write, and ${names(others)} ${others.length === 1 ? "does" : "do"} not use it`,
     help: `Move it to the permissions of ${names(users)}.`,
     confidence: certain ? "high" : "medium",
     subject: "workflow",
     related: users.slice(0, 5).map(job => ({
      message: `job '${job.id}' uses it`,
      range: job.idRange
     })),
     ...edits ? {
      fix: {
       description: `move id-token: write to ${names(users)}`,
       edits
      }
     } : {}
    });
   }
  };
  function names(jobs) {
   const quoted = jobs.map(({id}) => `'${id}'`);
   if (quoted.length > 4) return `${jobs.length} jobs`;
   const last = quoted.pop();
   return quoted.length === 0 ? `job ${last}` : `jobs ${quoted.join(", ")} and ${last}`;
  }
  function moveToJobs(permissions, range, users) {
   const lines = scopeLines(permissions);
   const {text} = permissions.file;
   const lineStart = text.lastIndexOf("\n", range.start - 1) + 1;
   const lineEnd = text.indexOf("\n", range.end);
   if (!lines || !permissions.block || lineEnd < 0) return;
   if (text.slice(lineStart, range.start).trim() !== "") return;
   const colon = text.indexOf(":", permissions.range.start) + 1;
   const edits = [ lines.length === 0 ? {
    start: colon,
    end: range.end,
    newText: " {}"
   } : {
    start: lineStart,
    end: lineEnd + 1,
    newText: ""
   } ];
   for (const {insertion} of users) {
    if (!insertion) return;
    const {at, indent} = insertion;
    const scopes = [ ...lines, "id-token: write" ].map(line => `${indent}  ${line}\n`).join("");
    edits.push({
     start: at,
     end: at,
     newText: `permissions:\n${scopes}${indent}`
    });
   }
   return edits;
  }
  var pipelines_authority = __webpack_require__(993);
  var inputs = __webpack_require__(42887);
  var languages_expression = __webpack_require__(80480);
  var github_expression = __webpack_require__(79040);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/untrusted-code.js
  const privilegedTriggers = new Set([ "pull_request_target", "workflow_run", "issue_comment", "pull_request_comment" ]);
  function privilegedTrigger(pipeline) {
   return pipeline.triggers.find(({name}) => privilegedTriggers.has(name))?.name;
  }
  const strangersHead = /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:ref|sha|label|repo\.(?:full_name|clone_url|name))|merge_commit_sha|number)|workflow_run\.(?:head_branch|head_sha|head_commit\.id|head_repository\.(?:full_name|name)|pull_requests\.[*\d]+\.(?:number|head\.(?:ref|sha)))|issue\.number|number))$/;
  const checksOut = /\bgh\s+pr\s+checkout\b|\bgit\s+pull\b[^\n]{0,300}(?:\bpull\/|refs\/pull\/)|\bgit\s+(?:checkout|switch)\b[^\n]{0,300}(?:pull_request\.head|\bgithub\.head_ref|workflow_run\.head)/;
  const fetches = /\bgit\s+fetch\b[^\n]{0,300}?(?:\bpull\/|refs\/pull\/|pull_request\.head|\bgithub\.head_ref)(?:\$\{\{[^}\n]{0,200}\}\}|[^\s:;&|$]|\$(?!\{\{)){0,300}(?::([^\s;&|"']{1,100}))?/g;
  const takesIn = /\bgit\s+(?:checkout|switch|merge|rebase|cherry-pick|reset\s+--hard|worktree\s+add|archive|read-tree|restore)\b([^\n]{0,300})|\bgit\s+show\b([^\n]{0,300}>[^\n]{0,100})/g;
  function untrustedCheckout(step) {
   if (step.uses?.name === "actions/checkout") {
    for (const name of [ "ref", "repository" ]) {
     const input = (0, inputs.Ys)(step, name);
     const head = input && strangersHeadIn(input.value, input.references ?? [], name === "ref");
     if (input && head) return {
      range: input.value.range(),
      what: head
     };
    }
    return;
   }
   const text = step.uses ? void 0 : step.script?.text;
   if (!text) return;
   const match = checksOut.exec(text.text) ?? fetchThatIsCheckedOut(text.text, step);
   if (!match) return;
   return {
    range: text.range(match.index, match.index + match[0].length),
    what: "the head of a pull request"
   };
  }
  const mostFetches = 50;
  function fetchThatIsCheckedOut(script, step) {
   let count = 0;
   for (const fetch of script.matchAll(fetches)) {
    if (++count > mostFetches) return;
    const later = step.job.steps.filter(({index}) => index > step.index);
    const rest = [ script.slice(fetch.index + fetch[0].length), ...later.map(each => each.script?.text.text ?? "") ].join("\n");
    const branch = fetch[1];
    for (const [, operands = "", shown = ""] of rest.matchAll(takesIn)) {
     const taken = operands + shown;
     if (/\bFETCH_HEAD\b/.test(taken) || branch !== void 0 && taken.includes(branch)) return fetch;
    }
   }
   return;
  }
  function strangersHeadIn(value, references, asRef) {
   for (const {reads} of references) for (const {path, flows} of reads) {
    const name = path.join(".");
    if (!flows || !strangersHead.test(name)) continue;
    if (/number$/.test(name) && !(asRef && /refs\/pull\/|pull\//.test(value.text))) continue;
    return name;
   }
   return;
  }
  function guardOf(job, step) {
   let best = "not";
   const seen = new Set;
   const queue = [ job ];
   const conditions = [ step.condition ];
   for (let next = queue.shift(); next; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    conditions.push(next.condition);
    if (/\b(?:always|failure|cancelled)\s*\(/i.test(next.condition?.text ?? "")) continue;
    const {needs} = next;
    queue.push(...job.pipeline.jobs.filter(({id}) => needs.includes(id)));
   }
   for (const condition of conditions) {
    const expression = condition && (0, github_expression.S4)(condition).expression;
    const guard = expression ? guardIn(expression, 0) : "not";
    if (guard === "wholly") return guard;
    if (guard === "partly") best = guard;
   }
   const trigger = job.pipeline.triggers.find(({name}) => name === "workflow_run");
   return best === "not" && trigger?.branches ? "partly" : best;
  }
  const strength = [ "not", "partly", "wholly" ];
  function stronger(a, b) {
   return strength.indexOf(a) >= strength.indexOf(b) ? a : b;
  }
  function weaker(a, b) {
   return strength.indexOf(a) <= strength.indexOf(b) ? a : b;
  }
  function guardIn(expression, depth) {
   if (depth > 40) return "not";
   if (expression.kind === "binary") {
    const {left, right, operator} = expression;
    if (operator === "&&") return stronger(guardIn(left, depth + 1), guardIn(right, depth + 1));
    if (operator === "||") return weaker(guardIn(left, depth + 1), guardIn(right, depth + 1));
    return operator === "==" ? stronger(comparison(left, right), comparison(right, left)) : "not";
   }
   if (expression.kind === "not") return pathOf(expression.operand)?.endsWith("head.repo.fork") ? "wholly" : "not";
   const path = pathOf(expression);
   if (path === "github.event.pull_request.merged") return "wholly";
   if (expression.kind === "call" && expression.name.toLowerCase() === "contains") {
    const paths = expression.args.map(argument => pathOf(argument));
    if (paths.some(each => each?.endsWith("author_association"))) return "wholly";
    if (paths.some(each => each?.includes("labels") || each === "github.actor")) return "partly";
   }
   return "not";
  }
  function comparison(subject, value) {
   const path = pathOf(subject);
   if (!path) return "not";
   const literal = value.kind === "literal" ? value.value : void 0;
   if (path.endsWith("author_association")) return "wholly";
   if (path === "github.event.workflow_run.event") return literal !== void 0 && literal !== "pull_request" ? "wholly" : "not";
   if (path === "github.event_name") return literal !== void 0 && !privilegedTriggers.has(String(literal)) ? "wholly" : "not";
   if (path.endsWith("head.repo.fork")) return literal === false ? "wholly" : "not";
   if (path === "github.event.pull_request.merged") return literal === true ? "wholly" : "not";
   if (path === "github.event.pull_request.user.login") return literal ? "wholly" : "not";
   if (/(?:head\.repo|head_repository)\.(?:full_name|id|owner\.login)$|head\.user\.login$/.test(path)) {
    const other = pathOf(value) ?? "";
    return /pull_request\.head\.|head_repository/.test(other) ? "not" : "wholly";
   }
   if (/^github\.(?:actor|triggering_actor|event\.label\.name|event\.workflow_run\.head_branch|event\.sender\.login|event\.comment\.user\.login)$/.test(path)) return literal ? "partly" : "not";
   return "not";
  }
  function pathOf(expression) {
   return (0, languages_expression.ii)(expression)[0]?.path.join(".");
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/id-token-untrusted.js
  const idTokenUntrusted = {
   id: "id-token-untrusted",
   severity: "error",
   check({pipeline}, report) {
    if (pipeline?.kind !== "workflow") return;
    const trigger = privilegedTrigger(pipeline);
    if (!trigger) return;
    for (const job of pipeline.jobs) {
     const authority = (0, pipelines_authority.vO)(job);
     if (!authority.idToken && authority.secrets.length === 0) continue;
     for (const {step, file, through} of (0, walk.n)(job)) {
      const checkout = untrustedCheckout(step);
      if (!checkout) continue;
      const outer = through.flatMap(include => include.step ?? []);
      const guards = [ step, ...outer ].map(each => guardOf(job, each));
      if (guards.includes("wholly")) continue;
      const mild = job.environment || guards.includes("partly") || (0, inputs.wg)(step, "path");
      report({
       range: checkout.range,
       file,
       message: `job '${job.id}' holds ${(0, pipelines_authority.xi)(authority)}, is started by ${trigger}, and checks out ${checkout.what}: a stranger's code runs with it`,
       help: job.environment ? "Make sure that the environment requires reviewers, or run untrusted code in a pull_request workflow without secrets." : "Run untrusted code in a pull_request workflow that holds neither, or check out the base.",
       subject: job.id,
       related: [ through.length > 0 ? {
        message: `runs in job '${job.id}'`,
        file: pipeline.file,
        range: job.idRange
       } : {
        message: `started by ${trigger}`,
        range: pipeline.triggers.find(({name}) => name === trigger).range
       } ],
       ...mild ? {
        severity: "warning"
       } : {}
      });
      break;
     }
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/id-token-unused.js
  const idTokenUnused = {
   id: "id-token-unused",
   severity: "note",
   check({pipeline}, report) {
    if (pipeline?.kind !== "workflow") return;
    for (const job of pipeline.jobs) {
     const {grant, level} = (0, pipelines_permissions.G5)(job);
     if (level === "job" && grant === "write") check(job.permissions, [ job ]);
    }
    const inheriting = pipeline.jobs.filter(job => !job.permissions);
    if (inheriting.length > 0) check(pipeline.permissions, inheriting);
    function check(permissions, jobs) {
     const scope = permissions?.scopes.find(({name}) => name === "id-token");
     if (!permissions || scope?.value !== "write") return;
     const uses = jobs.map(oidc_use.T1);
     if (uses.some(oidc_use.uV)) return;
     const certain = uses.every(({certainty}) => certainty === "no");
     const [job] = jobs;
     const where = job?.permissions ? `job '${job.id}'` : "the workflow";
     const edits = removeScope(permissions, scope.range);
     report({
      range: scope.range,
      message: `nothing in ${where} takes an OIDC token, yet everything that runs in it can get one`,
      confidence: certain ? "high" : "medium",
      help: "Remove id-token: write.",
      subject: job?.permissions ? job.id : "",
      ...edits && certain && !(0, pipelines_permissions.g1)(job.pipeline) ? {
       fix: {
        description: "remove id-token: write",
        edits
       }
      } : {}
     });
    }
   }
  };
  function removeScope(permissions, {start, end}) {
   if (!permissions.block) return;
   const {text} = permissions.file;
   if (permissions.scopes.length === 1) {
    const key = permissions.range.start;
    const colon = text.indexOf(":", key) + 1;
    return [ {
     start: colon,
     end,
     newText: " {}"
    } ];
   }
   const lineStart = text.lastIndexOf("\n", start - 1) + 1;
   const lineEnd = text.indexOf("\n", end);
   if (text.slice(lineStart, start).trim() !== "" || lineEnd < 0) return;
   if (!/^[ \t\r]*(?:#.*)?$/.test(text.slice(end, lineEnd))) return;
   return [ {
    start: lineStart,
    end: lineEnd + 1,
    newText: ""
   } ];
  }
  var cloud_login = __webpack_require__(28001);
  var entropy = __webpack_require__(36584);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/production.js
  const production = new Set([ "prod", "prd", "production" ]);
  const opposites = new Set([ "non", "no", "not", "pre", "post" ]);
  const otherPlaces = new Set("test tests testing dev development stg staging qa uat int sandbox demo like nonprod preprod".split(" "));
  const longestName = 500;
  function namesProduction(text) {
   if (text.length > longestName) return false;
   let previous = "";
   for (const identifier of text.split(/\s+/)) {
    const words = (0, entropy.Z9)(identifier);
    const isElsewhere = words.some(word => otherPlaces.has(word));
    for (const word of words) {
     if (production.has(word) && !opposites.has(previous) && !isElsewhere) return true;
     previous = word;
    }
   }
   return false;
  }
  function namesOtherPlace(text) {
   return (0, entropy.Z9)(text.slice(0, longestName)).some(word => otherPlaces.has(word));
  }
  function comesFromProduction({value, references = []}) {
   let literal = "";
   let position = 0;
   for (const {start, end, reads} of references) {
    literal += ` ${value.text.slice(position, start)}`;
    position = end;
    if (reads.some(({flows, name}) => flows && name && namesProduction(name))) return true;
   }
   return namesProduction(literal + value.text.slice(position));
  }
  var systems = __webpack_require__(3590);
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/login-without-environment.js
  const loginWithoutEnvironment = {
   id: "login-without-environment",
   severity: "note",
   confidence: "medium",
   check({pipeline}, report) {
    if (!pipeline || pipeline.kind === "action") return;
    for (const job of pipeline.jobs) {
     if (job.kind === "steps" || job.call || job.environment || waitsForEnvironment(job)) continue;
     if (mayBeIncluded(job)) continue;
     const logins = (0, walk.n)(job).flatMap(running => {
      const login = (0, cloud_login.p)(running.step);
      return login ? [ {
       ...running,
       login
      } ] : [];
     });
     const found = logins.flatMap(each => {
      const evidence = productionIn(each) ?? productionAround(job);
      return evidence ? [ {
       ...each,
       evidence
      } ] : [];
     })[0];
     if (!found) continue;
     const {login, evidence, file} = found;
     report({
      range: job.idRange,
      message: `${job.id === "" ? "the job" : `job '${job.id}'`} logs in to ${login.cloud} for production, as ${evidence} says, without an environment: no reviewer and no rule on branches stands before it`,
      help: (0, systems.b)(pipeline).advice.holdBack,
      subject: job.id,
      related: [ {
       message: `logs in to ${login.cloud} here`,
       file,
       range: login.range
      } ]
     });
    }
   }
  };
  function mayBeIncluded({id, name, pipeline: {triggers, jobs}}) {
   return id === "" && !name && jobs.length === 1 && triggers.length === 0;
  }
  function productionIn({step, through, login}) {
   const says = login.says.find(({value}) => comesFromProduction(value));
   if (says) return `its ${says.what}`;
   const steps = [ step, ...through.flatMap(include => include.step ?? []) ];
   const inputs = through.flatMap(include => include.inputs);
   const input = inputs.find(comesFromProduction);
   if (input) return `the input ${input.name.text}`;
   return steps.some(({name}) => name && namesProduction(name.text)) ? "its name" : void 0;
  }
  function productionAround(job) {
   const {pipeline, stage = []} = job;
   const says = (...names) => names.some(name => name !== void 0 && namesProduction(name));
   if (says(job.id, job.name?.text)) return "the name of the job";
   if (says(...stage)) return "the name of the stage";
   if (says(pipeline.name?.text)) return "the name of the workflow";
   const path = pipeline.file.path;
   return says(path.slice(path.lastIndexOf("/") + 1)) ? "the name of the file" : void 0;
  }
  function waitsForEnvironment(job) {
   return (0, systems.b)(job.pipeline).jobsBefore(job).some(({environment, call}) => call || environment && !namesOtherPlace(environment.text));
  }
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/task-inputs.js
  const connection = {
   names: [ "azureSubscription", "connectedServiceNameARM" ]
  };
  const script = [ {
   names: [ "scriptPath" ],
   when: {
    input: "scriptLocation",
    is: "scriptPath",
    byDefault: true
   }
  }, {
   names: [ "inlineScript" ],
   when: {
    input: "scriptLocation",
    is: "inlineScript"
   }
  } ];
  const requiredInputs = {
   "azurecli@1": [ connection, ...script ],
   "azurecli@2": [ connection, {
    names: [ "scriptType" ]
   }, ...script ],
   "azurecli@3": [ {
    ...connection,
    when: {
     input: "connectionType",
     is: "azureRM",
     byDefault: true
    }
   }, {
    names: [ "azureDevOpsServiceConnection" ],
    when: {
     input: "connectionType",
     is: "azureDevOps"
    }
   }, {
    names: [ "scriptType" ]
   }, ...script ],
   "azurepowershell@4": [ connection ],
   "azurepowershell@5": [ connection ],
   "azurekeyvault@1": [ {
    names: [ "azureSubscription", "connectedServiceName" ]
   }, {
    names: [ "keyVaultName" ]
   } ],
   "azurekeyvault@2": [ {
    names: [ "azureSubscription", "connectedServiceName" ]
   }, {
    names: [ "keyVaultName" ]
   } ]
  };
  function missingInputs(step) {
   const {uses} = step;
   if (uses?.kind !== "task" || step.moreInputs) return [];
   const id = `${uses.name}@${uses.ref?.split(".")[0]}`;
   const required = Object.hasOwn(requiredInputs, id) ? requiredInputs[id] : [];
   return required.flatMap(({names, when}) => {
    if (names.some(name => (0, inputs.wg)(step, name)?.text.trim())) return [];
    const [name] = names;
    if (!when) return [ {
     name
    } ];
    const given = (0, inputs.Ys)(step, when.input)?.value;
    const value = given?.text.trim().toLowerCase();
    const applies = value ? value === when.is.toLowerCase() : when.byDefault === true;
    if (!applies) return [];
    return [ value ? {
     name,
     askedBy: given.range()
    } : {
     name
    } ];
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/pipeline-task-inputs.js
  const pipelineTaskInputs = {
   id: "pipeline-task-inputs",
   severity: "warning",
   check({pipeline}, report) {
    if (pipeline?.system !== "azure") return;
    for (const job of pipeline.jobs) for (const step of job.steps) {
     if (step.mayBeDisabled) continue;
     const missing = missingInputs(step);
     if (missing.length > 0) report(pipeline_task_inputs_problemOf(step, missing));
    }
   }
  };
  function pipeline_task_inputs_problemOf(step, missing) {
   const task = step.uses.text;
   const lacks = missing.map(input => describe(input, step));
   const connection = lacks.includes("azureSubscription");
   const edits = lacks.length === 1 ? scriptLocationEdit(step, missing[0]) : [];
   return {
    range: lacks.length === 1 ? placeOf(step, missing[0]) : task.range(),
    message: `${task.text.trim()} fails without ${lacks.join(" and ")}`,
    help: connection ? "Name the service connection in this step, too: the task logs in for itself and logs out again." : `Add ${lacks.join(" and ")}.`,
    subject: `${step.job.id} ${step.name?.text ?? ""} ${lacks.join(" ")}`,
    ...edits.length > 0 ? {
     fix: {
      description: "add scriptLocation: inlineScript",
      edits
     }
    } : {}
   };
  }
  function describe(input, step) {
   return isInline(input, step) ? "scriptLocation: inlineScript" : input.name;
  }
  function isInline({name}, step) {
   return name === "scriptPath" && (0, inputs.Ys)(step, "inlineScript") !== void 0;
  }
  function placeOf(step, input) {
   if (input.askedBy) return input.askedBy;
   const inline = isInline(input, step) ? (0, inputs.Ys)(step, "inlineScript") : void 0;
   return (inline?.name ?? step.uses.text).range();
  }
  function scriptLocationEdit(step, input) {
   const {inputsInsertion} = step;
   if (!inputsInsertion || !isInline(input, step)) return [];
   const written = step.job.pipeline.file.text.slice(step.range.start, step.range.end);
   if (/^[ \t]*["']?scriptLocation["']?\s*:/im.test(written)) return [];
   const {at, indent} = inputsInsertion;
   return [ {
    start: at,
    end: at,
    newText: `scriptLocation: inlineScript\n${indent}`
   } ];
  }
  var environment_edit = __webpack_require__(55386);
  var shell_output = __webpack_require__(96690);
  var untrusted_input = __webpack_require__(77815);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/environment-files.js
  const longTexts = /\.(?:body|message|description|from|page_name)$/;
  function strangersInEnvironmentFiles(step) {
   const {script} = step;
   const found = [];
   for (const command of script?.commands?.commands ?? []) {
    const file = (0, shell_output.ii)(command);
    if (file !== "GITHUB_ENV" && file !== "GITHUB_PATH") continue;
    for (const word of [ ...command.words, ...documentsOf(command) ]) {
     const source = strangerIn(word, step, file);
     if (source !== void 0) found.push({
      source,
      file,
      range: word.range
     });
    }
   }
   return found;
  }
  function documentsOf(command) {
   return command.redirects.flatMap(({document}) => document ?? []);
  }
  function strangerIn(word, step, file) {
   const text = word.text.text;
   for (const {kind, name, start, modified} of word.expansions) {
    if (kind !== "variable" || name === void 0 || modified) continue;
    const source = (0, untrusted_input.x)(name.replace(/^env:/i, ""), step);
    if (source === void 0) continue;
    if (file === "GITHUB_PATH") return source;
    const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    if (line === "" && /<<\s*\S{0,40}\$/.test(step.script.text.text)) continue;
    if (line === "" || longTexts.test(source)) return source;
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/script-injection.js
  const scriptInjection = {
   id: "script-injection",
   severity: "error",
   check({pipeline}, report) {
    if (!pipeline) return;
    for (const problem of insecureCommands(pipeline, pipeline.variables)) report(problem);
    for (const job of pipeline.jobs) {
     for (const problem of insecureCommands(pipeline, job.variables)) report(problem);
     for (const {variables} of job.steps) for (const problem of insecureCommands(pipeline, variables)) report(problem);
     for (const {step, file, given, through} of (0, walk.n)(job)) {
      for (const stranger of strangersInEnvironmentFiles(step)) report({
       ...inEnvironmentFile(stranger, job),
       file
      });
      for (const use of (0, pipelines_authority.b8)(step)) {
       if (use.place !== "script" && use.place !== "code-input") continue;
       const found = (0, untrusted_input.z)(use, given) ?? queueTimeParameter(use, pipeline);
       if (!found) continue;
       const authority = (0, pipelines_authority.vO)(job);
       const held = (0, pipelines_authority.kg)(authority);
       const edits = (0, environment_edit.a)(use, environmentName(use));
       const queued = "queued" in found;
       const pushed = "needsPush" in found && found.needsPush;
       report({
        range: use.range,
        file,
        severity: queued ? "note" : held && !pushed ? "error" : "warning",
        message: queued ? `parameter ${found.source} becomes part of the script: anyone who queues a run can put commands in` : `${found.source} becomes part of the script, so that anyone who chooses it runs commands${held ? ` in a job that holds ${(0, 
        pipelines_authority.xi)(authority)}` : ""}`,
        ...pushed ? {
         confidence: "medium"
        } : {},
        help: "Hand it over in env and use the variable, quoted.",
        subject: `${step.job.id} ${found.source}`,
        related: through.map(({text, from}) => ({
         message: `runs in job '${job.id}'`,
         file: from.file,
         range: text.range()
        })),
        ...edits ? {
         fix: {
          description: "pass the value through the environment of the step",
          edits
         }
        } : {}
       });
      }
     }
    }
   }
  };
  function insecureCommands({system}, variables) {
   if (system !== "github") return [];
   return variables.filter(({name}) => name.text === "ACTIONS_ALLOW_UNSECURE_COMMANDS").filter(({value}) => value.text.trim().toLowerCase() === "true").map(({value}) => ({
    range: value.range(),
    severity: "warning",
    message: "what a step prints may set variables and the search path of later steps: whoever gets a text into a log runs commands",
    help: "Take the variable out, and write to GITHUB_ENV and GITHUB_PATH in place of set-env and add-path.",
    subject: "ACTIONS_ALLOW_UNSECURE_COMMANDS"
   }));
  }
  function inEnvironmentFile({source, file, range}, job) {
   const authority = (0, pipelines_authority.vO)(job);
   const held = (0, pipelines_authority.kg)(authority);
   const what = file === "GITHUB_ENV" ? "variables" : "the folders in which programs are found";
   return {
    range,
    severity: held ? "error" : "warning",
    message: `${source} is written to ${file}, so that anyone who chooses it sets ${what} for later steps${held ? ` of a job that holds ${(0, 
    pipelines_authority.xi)(authority)}` : ""}`,
    help: file === "GITHUB_ENV" ? "Hand the value on as an output of the step, between marks that nobody can guess when it has several lines." : "Write fixed paths only.",
    subject: `${job.id} ${file} ${source}`
   };
  }
  function queueTimeParameter({reads, syntax}, pipeline) {
   if (syntax !== "template" || pipeline.kind !== "pipeline") return;
   for (const {path, flows} of reads) {
    if (!flows || path[0] !== "parameters" || path.length !== 2) continue;
    const parameter = pipeline.parameters.find(({name}) => name.toLowerCase() === path[1]);
    if (parameter?.type === "string" && !parameter.limited) return {
     source: parameter.name,
     queued: true
    };
   }
   return;
  }
  function environmentName({reads}) {
   const path = reads[0]?.path ?? [];
   const words = path.flatMap(part => /^[*?\d]+$/.test(part) ? [] : part.split("."));
   return words.slice(-2).join("_").toUpperCase();
  }
  var action_reference = __webpack_require__(74320);
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/unpinned-action.js
  const unpinnedAction = {
   id: "unpinned-action",
   severity: "warning",
   check({pipeline}, report, config) {
    if (!pipeline) return;
    const trusted = new Set(config.trustedOwners.map(owner => owner.toLowerCase()));
    for (const job of pipeline.jobs) {
     const authority = (0, pipelines_authority.vO)(job);
     if (!(0, pipelines_authority.kg)(authority)) continue;
     for (const {text, file, by, instead} of mutableReferences(job, trusted)) report({
      range: text.range(),
      file,
      message: `${text.text.trim()} is named by ${by}, which its owner can move, in a job that holds ${(0, 
      pipelines_authority.xi)(authority)}`,
      help: `Name it by ${instead}.`,
      subject: `${job.id} ${text.text.trim()}`
     });
    }
    const extended = pipeline.jobs.length === 0;
    if (extended || pipeline.jobs.some(job => (0, pipelines_authority.kg)((0, pipelines_authority.vO)(job)))) checkTemplates(pipeline, report);
   }
  };
  function mutableReferences(job, trusted) {
   const {pipeline} = job;
   const found = [];
   if (job.call) found.push(mutable(job.call.target, pipeline.file, trusted));
   for (const {step, file} of (0, walk.n)(job)) if (step.uses) found.push(mutable(step.uses, file, trusted));
   const container = containerOf(job, pipeline);
   if (container) found.push(mutableImage(container.image.text, container.image, pipeline.file));
   return found.filter(reference => reference !== void 0);
  }
  function mutable(uses, file, trusted) {
   const {kind, name, ref, text} = uses;
   if (kind === "container") return mutableImage(name, text, file);
   if (kind !== "repository" || (0, action_reference.WM)(ref) || ref?.includes("${{")) return;
   if (name === "slsa-framework/slsa-github-generator" && /^v\d/.test(ref ?? "")) return;
   const [owner = "", repository = ""] = name.toLowerCase().split("/");
   if (trusted.has(owner) || trusted.has(`${owner}/${repository}`)) return;
   return {
    text,
    file,
    by: ref === void 0 ? "no reference at all" : kindOf(ref),
    instead: "its full commit id, with the version in a comment"
   };
  }
  function mutableImage(image, text, file) {
   if ((0, action_reference.Cq)(image) || /\$\{\{|\$[([]/.test(image)) return;
   const tagged = image.slice(image.lastIndexOf("/") + 1).includes(":");
   const by = tagged ? "a tag" : "no tag, which means latest";
   return {
    text,
    file,
    by,
    instead: "its digest (@sha256:…)"
   };
  }
  function kindOf(ref) {
   if (/^(?:main|master|develop|dev|trunk|head|latest|release)$|\//i.test(ref)) return `the branch ${ref}`;
   if (/^[0-9a-f]{7,39}$/i.test(ref) && /\d/.test(ref)) return `the shortened commit id ${ref}`;
   return `the tag or branch ${ref}`;
  }
  function containerOf(job, pipeline) {
   const {container} = job;
   return pipeline.containers.find(({alias}) => alias === container?.image.text) ?? container;
  }
  function checkTemplates(pipeline, report) {
   for (const resource of pipeline.repositories) {
    const used = pipeline.includes.find(({text}) => text.text.trim().toLowerCase().endsWith(`@${resource.alias.toLowerCase()}`));
    const elsewhere = resource.type !== "git" || resource.name?.text.includes("/");
    if (!used || !elsewhere) continue;
    const ref = resource.ref?.text.trim();
    if (ref && ((0, action_reference.WM)(ref) || ref.startsWith("refs/tags/") || ref.includes("$"))) continue;
    report({
     range: (resource.ref ?? resource.name)?.range() ?? resource.range,
     message: ref ? `templates of ${resource.alias} are taken from ${ref}, which its owners can change at any time` : `templates of ${resource.alias} are taken from its default branch, which its owners can change at any time`,
     help: "Set ref to a tag (refs/tags/…) or to a commit id.",
     subject: `repository ${resource.alias}`,
     related: [ {
      message: "used here",
      range: used.text.range()
     } ]
    });
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/write-all-permissions.js
  const writeAllPermissions = {
   id: "write-all-permissions",
   severity: "warning",
   check({pipeline}, report) {
    if (pipeline?.system !== "github") return;
    check(pipeline.permissions, "every job of the workflow");
    for (const job of pipeline.jobs) check(job.permissions, `job '${job.id}'`);
    function check(permissions, who) {
     if (permissions?.all !== "write") return;
     report({
      range: permissions.range,
      message: `${who} may write everything and get OIDC tokens`,
      help: "Name the scopes that are needed, at the job that needs them.",
      subject: who
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/index.js
  const rules = [ debugLoggingEnabled, idTokenMissing, idTokenTooWide, idTokenUntrusted, idTokenUnused, loginWithoutEnvironment, pipelineTaskInputs, scriptInjection, unpinnedAction, writeAllPermissions ];
 })
};
