"use strict";

exports.id = 8789;

exports.ids = [ 8789 ];

exports.modules = {
 18789: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var expression = __webpack_require__(80480);
  // CONCATENATED MODULE: ./build/shared/lint/people/trace.js
  function placeIn(text, start = 0, end = text.text.length) {
   return {
    file: text.file,
    range: text.range(start, end)
   };
  }
  function problemsOf(traces, names) {
   const found = new Map;
   for (const {at, message, help, subject, step, confidence, others = []} of traces) {
    const {file, range} = at;
    const key = `${file.path}\0${range.start}\0${range.end}`;
    if (found.has(key)) continue;
    found.set(key, {
     file,
     range,
     message: names.hidden(message),
     help: names.hidden(help),
     subject: names.hidden(subject),
     step,
     ...confidence && {
      confidence
     },
     ...others.length > 0 && {
      related: others.map(({file, range}) => ({
       message: "the same person",
       file,
       range
      }))
     }
    });
   }
   return [ ...found.values() ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/actors.js
  const help = "Ask for a team or an environment with reviewers in place of one person: a person who takes over the account gets the right.";
  function actorTraces(facts, names) {
   const {pipeline, scripts} = facts;
   return [ ...pipeline ? [ ...conditionTraces(pipeline, names), ...inputTraces(pipeline, names) ] : [], ...scripts.flatMap(script => scriptTraces(script, names)) ];
  }
  function conditionTraces(pipeline, names) {
   const {file} = pipeline;
   const expressions = pipeline.expressions.map(({expression}) => expression);
   if (pipeline.system === "azure") {
    const conditions = pipeline.jobs.flatMap(({condition, steps}) => [ condition, ...steps.map(step => step.condition) ]);
    for (const text of conditions) {
     const parsed = text && (0, expression.YK)(text, "azure").expression;
     if (parsed) expressions.push(parsed);
    }
   }
   return expressions.flatMap(expression => comparedIn(expression, names)).map(range => ({
    at: {
     file,
     range
    },
    message: "a condition holds for a person who has left",
    help,
    subject: "condition",
    step: "federation"
   }));
  }
  function comparedIn(root, names) {
   const found = [];
   const stack = [ {
    node: root,
    isNegated: false
   } ];
   while (stack.length > 0) {
    const {node, isNegated} = stack.pop();
    const compared = isNegated ? void 0 : comparisonOf(node);
    if (compared) found.push(...rangesOf(compared, names));
    const negates = node.kind === "not" || node.kind === "call" && node.name.toLowerCase() === "not";
    for (const child of childrenOf(node)) stack.push({
     node: child,
     isNegated: negates ? !isNegated : isNegated
    });
   }
   return found;
  }
  function childrenOf(node) {
   switch (node.kind) {
   case "not":
    return [ node.operand ];

   case "binary":
    return [ node.left, node.right ];

   case "call":
    return node.args;

   case "index":
    return [ node.object, node.index ];

   case "property":
   case "wildcard":
    return [ node.object ];

   default:
    return [];
   }
  }
  function comparisonOf(node) {
   const parts = node.kind === "binary" && node.operator === "==" ? [ node.left, node.right ] : node.kind === "call" && /^(?:contains|eq|in)$/i.test(node.name) ? node.args : void 0;
   const who = parts?.map(whoIs).find(found => found !== void 0);
   if (!parts || who === void 0) return;
   return {
    who,
    literals: parts.filter(part => whoIs(part) === void 0).flatMap(literalsIn)
   };
  }
  function literalsIn(node) {
   if (node.kind === "literal") return [ node ];
   return node.kind === "call" && /^fromjson$/i.test(node.name) ? node.args.flatMap(literalsIn) : [];
  }
  function whoIs(node) {
   const path = (0, expression.Z8)(node)?.join(".") ?? "";
   if (/^github\.(?:triggering_)?actor$|^github\.event\..{0,200}\.login$/.test(path)) return "login";
   if (path === "github.actor_id" || path === "github.event.sender.id") return "id";
   const variable = /^variables\.(?:build|release)[._](.+)$/.exec(path)?.[1]?.replaceAll(".", "");
   if (variable === void 0) return;
   if (/^requestedfor(?:email|id)$/.test(variable)) return "account";
   return /^(?:requestedfor|queuedby|sourceversionauthor|deploymentrequestedfor)$/.test(variable) ? "shown" : void 0;
  }
  function isThem(text, who, names) {
   switch (who) {
   case "login":
    return names.isLogin(text);

   case "id":
    return names.isLoginId(text);

   case "account":
    return names.isAccount(text);

   case "shown":
    return names.isShownName(text) || names.isAccount(text);
   }
  }
  function rangesOf({who, literals}, names) {
   return literals.flatMap(({value, range}) => {
    if (value === null || typeof value === "boolean") return [];
    const text = String(value);
    const {start} = range;
    const quote = typeof value === "string" ? 1 : 0;
    if (isThem(text, who, names)) return [ {
     start: start + quote,
     end: range.end - quote
    } ];
    if (range.end - start - 2 * quote !== text.length) return [];
    return [ ...text.matchAll(/[^\s,;"[\]]+(?:\[bot\])?/g) ].filter(match => isThem(match[0], who, names)).map(match => {
     const from = start + quote + match.index;
     return {
      start: from,
      end: from + match[0].length
     };
    });
   });
  }
  const whoMay = /^(?:minimum-)?(?:approvers?|reviewers?|notifyusers|allow(?:ed)?[-_]?(?:list|users?|actors?)|authorized[-_]?users?|admins?)$/i;
  function inputTraces({jobs}, names) {
   const inputs = jobs.flatMap(({steps}) => steps.flatMap(step => step.inputs));
   return inputs.filter(({name}) => whoMay.test(name.text)).flatMap(({name, value}) => wordsIn(value).filter(({text}) => names.isAccount(text) || names.isLogin(text.replace(/^@/, ""))).map(text => ({
    at: placeIn(text),
    message: `the input '${name.text}' names a person who has left`,
    help,
    subject: `input ${name.text}`,
    step: "federation"
   })));
  }
  function wordsIn(text) {
   return [ ...text.text.matchAll(/[^\s,;"'[\]]+/g) ].map(match => text.slice(match.index, match.index + match[0].length));
  }
  const actor = /(?:\bGITHUB_(?:TRIGGERING_)?ACTOR\b|\bgithub\.(?:triggering_)?actor\b|\bBuild\.RequestedFor(?:Email|Id)?\b|\bBUILD_REQUESTEDFOR(?:EMAIL|ID)?\b)["'})\s]{0,8}(?:={1,2}|-i?eq\b|-c?eq\b|\bin\b)\s{0,4}/gi;
  function scriptTraces({text}, names) {
   return [ ...text.text.matchAll(actor) ].flatMap(match => {
    const start = match.index + match[0].length;
    const lineStart = text.text.lastIndexOf("\n", match.index) + 1;
    if (/(?:^|\s)#/.test(text.text.slice(lineStart, match.index))) return [];
    const value = /^["']?([^\s"'()|;\]]{1,320})/.exec(text.text.slice(start, start + 330));
    const from = start + (value ? value[0].length - value[1].length : 0);
    const word = value?.[1] ?? "";
    if (!names.isLogin(word) && !names.isAccount(word)) return [];
    return [ {
     at: placeIn(text, from, from + word.length),
     message: "a script lets a person who has left do more than others",
     help,
     subject: "script",
     step: "federation"
    } ];
   });
  }
  var placeholder = __webpack_require__(24548);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var parsed_yaml = __webpack_require__(4034);
  var object_values = __webpack_require__(31040);
  // CONCATENATED MODULE: ./build/shared/lint/people/texts.js
  const maxDepth = 30;
  function* valuesIn(root, isSkipped = () => false) {
   const seen = new Set;
   const stack = [ {
    value: root,
    path: void 0,
    depth: 0
   } ];
   while (stack.length > 0) {
    const {value, path, depth} = stack.pop();
    if (depth > maxDepth) continue;
    for (const form of (0, values_value.fF)(value)) {
     yield {
      value: form,
      path
     };
     if (form.kind !== "object" && form.kind !== "list") continue;
     if (seen.has(form)) continue;
     seen.add(form);
     if (form.kind === "object") for (const entry of [ ...form.entries ].reverse()) {
      const key = entry.key.text;
      if (isSkipped(key.text)) continue;
      stack.push({
       value: entry.value,
       path: {
        key,
        above: path
       },
       depth: depth + 1
      });
     } else for (const item of [ ...form.items ].reverse()) stack.push({
      value: item,
      path,
      depth: depth + 1
     });
    }
   }
  }
  function* leavesOf(root, isSkipped) {
   for (const {value, path} of valuesIn(root, isSkipped)) {
    if (value.kind === "object" || value.kind === "list") continue;
    yield {
     value,
     path,
     key: path?.key.text ?? ""
    };
   }
  }
  function* textsIn(root) {
   for (const {value, key} of leavesOf(root)) if (value.kind === "text") yield {
    text: value.text.text,
    key
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/charts.js
  function chartsOf({chartValues, file}) {
   const read = new object_values.i(file);
   const values = chartValues.flatMap(node => read.document(node, node.range.end).value ?? []);
   return values.length > 0 ? [ {
    label: file.path,
    values
   } ] : [];
  }
  const releases = [ "kubernetes/helmrelease", "kubernetes/application", "helm_release" ];
  function releasedCharts(resources) {
   return [ ...resources.ofType(...releases) ].map(resource => ({
    label: resource.label,
    values: valuesOf(resource)
   }));
  }
  function valuesOf({type, body}) {
   if (type === "kubernetes/helmrelease") return (0, values_value.fF)((0, three_valued.MZ)(body, "spec.values"));
   if (type === "helm_release") {
    const texts = (0, values_value.fF)((0, three_valued.MZ)(body, "values")).flatMap(values_value.Dw);
    const sets = [ "set", "set_list", "set_sensitive" ].flatMap(key => (0, values_value.fF)((0, 
    three_valued.MZ)(body, key)));
    return [ ...texts.flatMap(parsed), ...sets.flatMap(values_value.Dw).flatMap(setValue) ];
   }
   const sources = [ ...(0, values_value.fF)((0, three_valued.MZ)(body, "spec.source")), ...(0, 
   values_value.fF)((0, three_valued.MZ)(body, "spec.sources")).flatMap(values_value.Dw) ];
   return sources.flatMap(source => [ ...(0, values_value.fF)((0, three_valued.MZ)(source, "helm.valuesObject")), ...(0, 
   values_value.fF)((0, three_valued.MZ)(source, "helm.values")).flatMap(parsed) ]);
  }
  function parsed(value) {
   return value.kind === "text" ? (0, values_value.fF)((0, parsed_yaml.d)(value)) : (0, 
   values_value.fF)(value);
  }
  function setValue(set) {
   const [name] = (0, values_value.fF)((0, three_valued.MZ)(set, "name"));
   const [value] = (0, values_value.fF)((0, three_valued.MZ)(set, "value"));
   if (name?.kind !== "text" || !value) return [];
   const {text} = name.text;
   const start = text.text.lastIndexOf(".") + 1;
   const key = {
    text: text.slice(start, text.text.length),
    holes: []
   };
   return [ {
    kind: "object",
    entries: [ {
     key,
     value
    } ],
    place: set.place
   } ];
  }
  const runnerKeys = /^(?:githubConfigUrl|githubConfigSecret|runnerScaleSetName|runnerGroup|runnerRegistrationToken|runnerToken|gitlabUrl|AZP_URL|AZP_POOL|AZP_TOKEN|RUNNER_NAME|RUNNER_TOKEN)$/;
  function isRunnerChart({label, values}) {
   if (/runner|azp[-_]?agent|azure-?pipelines-?agent/i.test(label)) return true;
   return values.some(root => [ ...valuesIn(root) ].some(({path, value}) => {
    const key = path?.key.text ?? "";
    return runnerKeys.test(key === "name" ? (0, values_value.wh)(value) ?? "" : key);
   }));
  }
  function keysOf(path) {
   const keys = [];
   for (let at = path; at; at = at.above) keys.push(at.key.text);
   return keys;
  }
  const variableLists = /env(?:s|ironment|vars?|variables?)?$|^(?:args|secrets?|variables)$/i;
  function chartVariables({values}) {
   return values.flatMap(root => [ ...valuesIn(root) ].flatMap(({value, path}) => {
    if (value.kind !== "object") return path ? [ {
     name: path.key,
     value
    } ] : [];
    const [name] = (0, values_value.fF)((0, three_valued.MZ)(value, "name"));
    if (name?.kind !== "text" || !path || !variableLists.test(path.key.text)) return [];
    return [ {
     name: name.text.text,
     value: (0, three_valued.MZ)(value, "value")
    } ];
   }));
  }
  var workloads = __webpack_require__(80777);
  var kept = __webpack_require__(25640);
  // CONCATENATED MODULE: ./build/shared/lint/people/boot-scripts.js
  const machineTypes = [ /^azurerm_(?:(?:linux_|windows_|orchestrated_)?virtual_machine(?:_scale_set)?(?:_extension)?)$/, /^microsoft\.compute\/virtualmachine(?:s|scalesets)(?:\/extensions)?$/, /^(?:aws_instance|aws_launch_template|google_compute_instance(?:_template)?)$/, /^(?:data\.)?(?:template_)?cloudinit_config$/ ];
  const bootKeys = /^(?:custom_?data|user_?data(?:_base64)?|content|command_?to_?execute|script|metadata_startup_script|startup-script)$/i;
  function bootTexts(body) {
   return [ ...textsIn(body) ].flatMap(({text, key}) => bootKeys.test(key) ? [ text ] : []);
  }
  function bootedRunners(resources, setsUpRunner) {
   return [ ...resources.find({
    types: machineTypes
   }) ].filter(({body}) => bootTexts(body).some(({text}) => setsUpRunner(text)));
  }
  const assignment = /(?<![\w$.{-])["']?([A-Z][A-Z0-9_]{1,60})["']?(?:=|:[ \t]{1,10})["']?([^\s"']{0,200})/g;
  function writtenVariables(text) {
   return [ ...text.text.matchAll(assignment) ].flatMap(match => {
    const [whole, name = "", value = ""] = match;
    const start = match.index + whole.indexOf(name);
    const lineStart = text.text.lastIndexOf("\n", start) + 1;
    if (/(?:^|\s)#/.test(text.text.slice(lineStart, start))) return [];
    if (value === "" || /^(?:\$\(|\$\$\(|`)/.test(value)) return [];
    return [ {
     name: text.slice(start, start + name.length),
     value
    } ];
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/runners.js
  const runnerWords = /actions[._-]?runner|github[._-]?(?:actions[._-]?)?runner|self[._-]?hosted|runsvc|runner\.listener|vsts[._-]?agent|az(?:ure)?[._-]?(?:pipelines?|devops|p)[._-]?agent|agent\.listener|gitlab[._-]?runner|buildkite[._-]?agent|jenkins[._-]?(?:agent|slave|inbound)|(?:^|[^a-z])(?:runner|build[._-]?agent|ci[._-]?agent)(?:$|[^a-z])|\bAZP_(?:URL|POOL|TOKEN)\b/i;
  function isRunnerName(text) {
   return runnerWords.test(text);
  }
  const runnerToken = /^(?:GH_TOKEN|GH_PAT|GITHUB_PAT|GITHUB_ACCESS_TOKEN|ACCESS_TOKEN|AZP_TOKEN|RUNNER_TOKEN|AZURE_DEVOPS_EXT_PAT)$/i;
  const controllers = [ "kubernetes/runner", "kubernetes/runnerdeployment", "kubernetes/runnerset", "kubernetes/autoscalingrunnerset" ];
  const runnerResources = (0, kept.e)(resources => [ ...(0, workloads.b)(resources).filter(isRunner).map(({resource, containers}) => ({
   resource,
   environment: containers.flatMap(({environment}) => environment)
  })), ...[ ...resources.ofType(...controllers) ].map(resource => ({
   resource,
   environment: []
  })), ...bootedRunners(resources, setsUpRunner).map(resource => ({
   resource,
   environment: []
  })) ]);
  function isRunner({resource, name, containers}) {
   const texts = [ resource.label, name?.text.text ?? "", ...containers.flatMap(({name, image, environment}) => [ ...(0, 
   values_value.fF)(name).map(textOf), ...(0, values_value.fF)(image).map(textOf), ...environment.map(({name}) => name.text.text) ]) ];
   return texts.some(text => runnerWords.test(text));
  }
  function textOf(value) {
   return (0, values_value.wh)(value) ?? "";
  }
  function isRunnerUnit({file, serviceUnit}) {
   if (!serviceUnit) return false;
   const {label, environment, values} = serviceUnit;
   return [ file.path, label?.text ?? "", ...environment.map(({name}) => name.text), ...values.map(({text}) => text) ].some(text => runnerWords.test(text));
  }
  function setsUpRunner(text) {
   return /\bconfig\.(?:sh|cmd)\b|\brun(?:svc|service)\.sh\b|\bsvc\.sh\b|actions-runner|vsts-agent|\bAZP_URL\b|gitlab-runner\s{1,5}register/i.test(text);
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/credential-parts.js
  const credentialHelp = "Revoke the credential where it was issued, delete it here, and use a federated identity or the token of an app in its place.";
  function looksSecret(name) {
   return /(?:^|[^a-z])(?:pat|tokens?|keys?|apikey|secrets?|password|passwd|pwd|pass|credentials?|creds|ssh|cert)(?:$|[^a-z])|(?:Pat|Token|Key|Secret|Password)$/i.test(name.replace(/([a-z])([A-Z])/g, "$1_$2"));
  }
  function sureness({isSure}) {
   return isSure ? {} : {
    confidence: "low"
   };
  }
  function isOfBot(value) {
   return (0, values_value.fF)(value).some(form => {
    const {file, range} = form.kind === "text" ? placeIn(form.text.text) : form.place;
    return bot.test(file.text.slice(range.start, Math.min(range.end, range.start + 300)));
   });
  }
  const bot = /(?:^|[^a-z])(?:bot|robot|app|installation|service[-_]?account|renovate)(?:$|[^a-z])/i;
  function tokenTraces(environment, label) {
   return environment.filter(({name, value}) => runnerToken.test(name.text) && !bot.test(value.text)).map(({name}) => tokenTrace(placeIn(name), name.text, label));
  }
  function tokenTrace(at, variable, label) {
   return {
    at,
    message: `the runner '${label}' gets a token in '${variable}', which may be that of a person who has left`,
    help: "Look up who issued the token, and register the runner with the token of an app or a managed identity in its place.",
    subject: `${label} ${variable}`,
    step: "runners",
    confidence: "medium"
   };
  }
  const homes = /(?:\/home\/|\/Users\/|\/var\/home\/|\b[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2}|(?<![\w/~])~)([A-Za-z][\w.-]{1,63})/g;
  const ownLogIns = /(?:~|\$\{?HOME\}?|%USERPROFILE%)[\\/]\.(?:netrc|git-credentials|azure|config[\\/]gh)\b|\/root\/\.(?:netrc|git-credentials)\b/g;
  function homeTraces(texts, names, isRunner) {
   const theirs = [];
   const anybodys = [];
   for (const text of texts) {
    for (const match of text.text.matchAll(homes)) {
     const end = match.index + match[0].length;
     if (!names.isMachineAccount(match[1])) continue;
     theirs.push(placeIn(text, end - match[1].length, end));
    }
    if (!isRunner) continue;
    const [match] = text.text.matchAll(ownLogIns);
    if (match) anybodys.push(placeIn(text, match.index, match.index + match[0].length));
   }
   const traces = [];
   const [first, ...others] = theirs;
   if (first) traces.push({
    at: first,
    message: "a runner works in the home directory of a person who has left, with what is cached there",
    help: "Delete the home directory from the machine, give the runner an account and folder of its own, and register it again.",
    subject: "home",
    step: "runners",
    others
   });
   for (const at of anybodys) traces.push({
    at,
    message: "a runner gets the stored log-ins of a person, who may have left",
    help: "Give the runner a credential of its own, and nothing from a home directory.",
    subject: "log-ins",
    step: "runners",
    confidence: "medium"
   });
   return traces;
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/secret-references.js
  const readers = [ /^kubernetes\/(?:pod|deployment|daemonset|statefulset|replicaset|replicationcontroller|job|cronjob|serviceaccount)$/, /^kubernetes\/(?:externalsecret|clusterexternalsecret|runner|runnerdeployment|runnerset|autoscalingrunnerset)$/ ];
  const referenceKeys = /^(?:secret|secrets|secretKeyRef|secretRef|\w{0,40}PullSecrets|remoteRef|extract)$/i;
  const nameKeys = [ "name", "key", "property" ];
  const textKeys = /secret(?:s|_?name|_?ref|_?key)?$/i;
  const longestName = 253;
  function secretReferences(resources) {
   return [ ...resources.find({
    types: readers
   }) ].flatMap(({body, label}) => [ ...secretsNamedIn(body) ].map(name => ({
    name,
    label
   })));
  }
  function* secretsNamedIn(root) {
   for (const {value, path} of valuesIn(root)) {
    const key = path?.key.text ?? "";
    if (value.kind === "text" && textKeys.test(key)) {
     const name = (0, values_value.wh)(value);
     if (name !== void 0 && name.length <= longestName) yield value.text.text;
    }
    if (value.kind !== "object" || !referenceKeys.test(key)) continue;
    for (const nameKey of nameKeys) {
     const name = (0, values_value.f_)(value, nameKey);
     if (name?.kind === "text") yield name.text.text;
    }
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/chart-traces.js
  function chartCredentialTraces(chart, names) {
   const {label, values} = chart;
   const isRunner = isRunnerChart(chart);
   const traces = [];
   for (const {name, value} of chartVariables(chart)) {
    const site = looksSecret(name.text) ? names.inSecretName(name.text) : void 0;
    if (site) traces.push(named(name, `'${label}' sets a variable`, label, sureness(site))); else if (isRunner && isToken(name.text) && isSet(value) && !(value && isOfBot(value))) traces.push(tokenTrace(placeIn(name), name.text, label));
   }
   for (const name of values.flatMap(value => [ ...secretsNamedIn(value) ])) {
    const site = names.inSecretName(name.text);
    if (site) traces.push(named(name, `'${label}' reads a secret`, label, sureness(site)));
   }
   if (isRunner) {
    const texts = values.flatMap(value => [ ...textsIn(value) ].map(({text}) => text));
    traces.push(...homeTraces(texts, names, true));
   }
   return traces;
  }
  function named(text, what, subject, sure) {
   return {
    at: placeIn(text),
    message: `${what} that is named after a person who has left`,
    help: credentialHelp,
    subject,
    step: "runners",
    ...sure
   };
  }
  function isToken(name) {
   return runnerToken.test(name) || name === "github_token";
  }
  function isSet(value) {
   return (0, values_value.fF)(value).every(form => {
    if (form.kind === "constant") return form.value !== null;
    const text = (0, values_value.wh)(form)?.trim();
    return text === void 0 || /[$<{]/.test(text) || text !== "" && !(0, placeholder.wK)(text);
   });
  }
  const machineKeys = /^(?:runnerScaleSetName|runnerGroup|nameOverride|fullnameOverride|runnerLabels?|labels|tags|hostname|group|pool|poolName|agentName)$/i;
  const machineVariables = /^(?:RUNNER_NAME|RUNNER_NAME_PREFIX|RUNNER_LABELS|LABELS|RUNNER_GROUP|AZP_AGENT_NAME|AZP_POOL)$/;
  function chartMachineTraces(chart, names) {
   if (!isRunnerChart(chart)) return [];
   const {label, values} = chart;
   const texts = [ ...values.flatMap(value => [ ...textsIn(value) ].flatMap(({text, key}) => machineKeys.test(key) ? [ text ] : [])), ...chartVariables(chart).flatMap(({name, value}) => value?.kind === "text" && machineVariables.test(name.text) ? [ value.text.text ] : []) ];
   const machines = texts.flatMap(text => {
    const site = names.inMachineName(text.text);
    if (!site) return [];
    const message = `a runner of '${label}' is named after a person who has left`;
    return [ machine(text, message, label, sureness(site)) ];
   });
   const accounts = values.flatMap(value => [ ...textsIn(value) ].flatMap(({text, key}) => {
    const owner = key === "githubConfigUrl" ? ownerIn(text) : void 0;
    if (!owner || !names.isLogin(owner.text)) return [];
    const message = `a runner of '${label}' is registered with the account of a person who has left`;
    return [ machine(owner, message, label) ];
   }));
   return [ ...machines, ...accounts ];
  }
  function machine(text, message, subject, sure = {}) {
   return {
    at: placeIn(text),
    message,
    help: "Take the runner out of the chart and of the organization, and set up one of the team.",
    subject,
    step: "runners",
    ...sure
   };
  }
  function ownerIn(address) {
   const match = /^https?:\/\/[^/]{1,253}\/([^/?#]{1,100})/.exec(address.text);
   if (!match) return;
   const end = match[0].length;
   return address.slice(end - match[1].length, end);
  }
  const describing = /^(?:annotations|labels|podAnnotations|podLabels|tags|description|comments?|notes?|title|owners?|authors?|maintainers?|contacts?|created_?by)$/i;
  const loginKeys = /(?:users|logins|admins|members|approvers|reviewers)$/i;
  const longestText = 1e4;
  function chartRightTraces({label, values}, names) {
   const traces = [];
   const add = (text, start, end) => {
    traces.push({
     at: placeIn(text, start, end),
     message: `'${label}' gives a chart the account of a person who has left`,
     help: "Delete the entry, or name a group or the address of a team: charts give rights to accounts, and send alerts to them.",
     subject: label,
     step: "federation",
     confidence: "medium"
    });
   };
   for (const root of values) {
    for (const {value, path, key} of leavesOf(root, name => describing.test(name))) {
     if (value.kind !== "text" || value.text.text.text.length > longestText) continue;
     const {text} = value.text;
     if (loginKeys.test(key) && names.isLogin(text.text)) add(text, 0, text.text.length); else if (!keysOf(path).some(name => describing.test(name))) for (const {start, end} of accountsIn(text.text, names)) add(text, start, end);
    }
    for (const {value} of valuesIn(root)) {
     if (value.kind !== "object" || (0, values_value.wh)((0, three_valued.MZ)(value, "kind")) !== "User") continue;
     const name = (0, three_valued.MZ)(value, "name");
     const user = (0, values_value.wh)(name);
     if (name.kind !== "text" || user === void 0 || !names.isClusterUser(user)) continue;
     add(name.text.text, 0, user.length);
    }
   }
   return traces;
  }
  function* accountsIn(text, names) {
   for (const line of text.matchAll(/[^\n]+/g)) {
    if (/^\s*(?:#|\/\/|(?:owner|author|maintainer|contact)s?\s*[:=])/i.test(line[0])) continue;
    const end = line[0].search(/\s#/);
    for (const word of line[0].slice(0, end < 0 ? void 0 : end).matchAll(/[^\s,;:/"'<>[\]()]+/g)) {
     if (!names.isAccount(word[0])) continue;
     const start = line.index + word.index;
     yield {
      start,
      end: start + word[0].length
     };
    }
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/code-owners.js
  function codeOwnerTraces({codeOwners}, names) {
   return codeOwners.flatMap(owner => {
    const {text} = owner;
    const isPerson = text.startsWith("@") ? names.isLogin(text.slice(1)) : names.isAccount(text);
    return isPerson ? [ {
     at: placeIn(owner),
     message: "CODEOWNERS names a person who has left as an owner",
     help: "Name a team of those who own the files now: a review by this person is still asked for, and still counts while the account is there.",
     subject: "code owner",
     step: "federation"
    } ] : [];
   });
  }
  var known_names = __webpack_require__(31733);
  // CONCATENATED MODULE: ./build/shared/lint/people/rights.js
  const kinds = [ {
   types: [ /^azuread_service_principal_delegated_permission_grant$/, "microsoft.graph/oauth2permissiongrants" ],
   says: "grants permissions in the name of a person who has left",
   help: "Delete the grant: an application acts with the rights of this account as long as it is there.",
   step: "consent"
  }, {
   types: [ /^data\.azuread_users?$/ ],
   says: "looks up the account of a person who has left",
   help: "Delete the look-up and what is given to it, or name a group: the plan fails once the account is deleted.",
   step: "consent"
  }, {
   types: [ /^azuread_user$/, "microsoft.graph/users" ],
   says: "sets up the account of a person who has left",
   help: "Delete the resource, or set `account_enabled = false`, with everything that refers to it.",
   step: "consent"
  }, {
   types: [ /^microsoft\.authorization\/role(?:assignment|eligibility)/, /^azurerm_pim_/, /^(?:data\.)?azuread_(?:directory_role|app_role|privileged_access)/, "microsoft.graph/approleassignedto", /^azurerm_\w{1,60}_(?:access_policy|administrator)$/, "microsoft.keyvault/vaults", "microsoft.keyvault/vaults/accesspolicies", "microsoft.sql/servers", /^microsoft\.[\w.]{1,40}\/[\w/]{1,60}\/administrators$/ ],
   says: "gives rights to a person who has left",
   help: "Delete the assignment, or give the role to a group: a right of a person outlives the reason for it.",
   step: "consent"
  }, {
   types: [ /^azurerm_monitor_action_group$/, "microsoft.insights/actiongroups", /^azurerm_consumption_budget/, "microsoft.consumption/budgets", /^azurerm_security_center_contact$/, "microsoft.security/securitycontacts", /^azurerm_\w{1,60}_(?:notification_recipient_(?:email|user)|certificate_contacts)$/, /^aws_sns_topic_subscription$/, /^google_monitoring_notification_channel$/, "kubernetes/alertmanagerconfig", "kubernetes/issuer", "kubernetes/clusterissuer" ],
   says: "sends alerts to a person who has left",
   help: "Send alerts to the address of a team: what goes to this one is read by nobody, or by the wrong person.",
   step: "consent"
  }, {
   types: [ /^(?:data\.)?azuread_/, /^microsoft\.graph\// ],
   says: "names a person who has left as a member, owner or exception",
   help: "Delete the entry: members and owners keep what the group or application can do.",
   step: "consent"
  }, {
   types: [ /^(?:data\.)?github_(?!organization_block$)/ ],
   says: "gives a person who has left rights on GitHub",
   help: "Delete the entry, or name a team: a reviewer, member or collaborator keeps the right while the account is in the organization.",
   step: "federation"
  }, {
   types: [ /^(?:data\.)?azuredevops_/ ],
   says: "gives a person who has left rights in Azure DevOps",
   help: "Delete the entry, or name a group: an approver or member keeps the right while the account is in the organization.",
   step: "federation"
  }, {
   types: [ "module" ],
   says: "names a person who has left in what it passes to a module",
   help: "Delete the entry, or name a group: modules give roles, memberships and alerts to what they are handed.",
   step: "consent"
  }, {
   types: [ /^google_\w{1,80}_iam_(?:member|binding)$/, /^aws_(?:iam_user|identitystore_)/ ],
   says: "gives rights to a person who has left",
   help: "Delete the entry, or name a group.",
   step: "consent"
  } ];
  const bindings = [ "kubernetes/rolebinding", "kubernetes/clusterrolebinding", "kubernetes_role_binding", "kubernetes_role_binding_v1", "kubernetes_cluster_role_binding", "kubernetes_cluster_role_binding_v1" ];
  function rightTraces(resources, names) {
   const types = kinds.flatMap(kind => kind.types);
   const found = [ ...resources.find({
    types
   }) ].flatMap(resource => tracesIn(resource, names));
   return [ ...found, ...[ ...resources.ofType(...bindings) ].flatMap(binding => bindingTraces(binding, names)) ];
  }
  function tracesIn(resource, names) {
   const kind = kinds.find(({types}) => types.some(type => typeof type === "string" ? type === resource.type : type.test(resource.type)));
   if (!kind) return [];
   const isGitHub = /^(?:data\.)?github_/.test(resource.type);
   const traces = [];
   const isLabelled = resource.type === "google_monitoring_notification_channel";
   const isSkipped = key => rights_describing.test(key) && !(isLabelled && key === "labels");
   for (const leaf of leavesOf(resource.body, isSkipped)) for (const {value, start, end} of partsOf(leaf, isGitHub, names)) traces.push({
    at: value.kind === "text" ? placeIn(value.text.text, start, end) : {
     file: value.place.file,
     range: value.place.range
    },
    message: `'${resource.label}' ${kind.says}`,
    help: kind.help,
    subject: `${resource.label} ${leaf.key}`,
    step: kind.step
   });
   return traces;
  }
  const rights_describing = /^(?:tags|labels|annotations|description|displayName|display_name|name|comments?|notes?|title|body|content|message|short_name|groupShortName|details|owner|author|maintainer|contact|created_?by)$/i;
  const takesLogins = /^(?:user_?names?|users|members?|login|maintainers|collaborators?|assignees|reviewers?|\w{0,40}(?:_users|_allowances|_bypassers|_actors|_dismissals|dismissal_restrictions))$/;
  const takesNumbers = /^(?:users|actor_id|user_ids?|reviewer_ids?)$/;
  function* partsOf({value, key}, isGitHub, names) {
   const number = value.kind === "constant" && typeof value.value === "number" ? value.value : 0;
   if (isGitHub && takesNumbers.test(key) && number > 0 && names.isLoginId(String(number))) yield {
    value,
    start: 0,
    end: 0
   };
   const text = (0, values_value.wh)(value);
   if (text === void 0 || text.length > 1e4) return;
   for (const match of text.matchAll(/[^\s,;/:]+/g)) {
    const [word] = match;
    const isTheirs = names.isAccount(word) || isGitHub && (takesLogins.test(key) && names.isLogin(word) && isLoginAlone(text, match.index, word) || takesNumbers.test(key) && names.isLoginId(word));
    if (isTheirs) yield {
     value,
     start: match.index,
     end: match.index + word.length
    };
   }
   if (/\s/.test(text) && names.isAccount(text)) yield {
    value,
    start: 0,
    end: text.length
   };
  }
  function isLoginAlone(text, start, word) {
   return text === word || text[0] === "/" && start === 1 && text.length === word.length + 1;
  }
  function bindingTraces({body, label}, names) {
   const subjects = [ (0, three_valued.MZ)(body, "subjects"), (0, three_valued.MZ)(body, "subject") ];
   return subjects.flatMap(list => (0, values_value.fF)(list).flatMap(values_value.Dw).flatMap(subject => {
    if ((0, three_valued.cK)((0, three_valued.MZ)(subject, "kind"), kind => kind === "User").is === "no") return [];
    return (0, values_value.fF)((0, three_valued.MZ)(subject, "name")).flatMap(name => {
     const text = (0, values_value.wh)(name);
     if (text === void 0 || name.kind !== "text" || !names.isClusterUser(text)) return [];
     return [ {
      at: placeIn(name.text.text),
      message: `'${label}' gives rights in the cluster to a person who has left`,
      help: "Delete the subject, and bind the role to a group: `kind: Group` with its object id as `name`.",
      subject: `${label} subject`,
      step: "federation"
     } ];
    });
   }));
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/subjects.js
  function subjectTraces(subjects, names) {
   return subjects.flatMap(({name, tests}) => tests.flatMap(test => test.values.flatMap(value => ownersIn(test, value).filter(site => !isUnknown(value, site) && isTheirs(site, names)).map(({start, end}) => ({
    at: placeIn(value.text, start, end),
    message: `'${name}' trusts the account of a person who has left`,
    help: "Delete the federated credential, or trust a repository of the organization in its place: a subject names a repository, and this one belongs to the person.",
    subject: `${name} ${test.claim}`,
    step: "federation"
   })))));
  }
  function isTheirs({login, id}, names) {
   return login === void 0 ? id !== void 0 && names.isLoginId(id) : names.isOwner(login, id);
  }
  function isUnknown({holes}, {end}) {
   return holes.some(hole => hole.start < end);
  }
  const login = "[A-Za-z\\d](?:[A-Za-z\\d_-]{0,38})";
  const withId = `(?<login>${login})(?:@(?<id>\\d{1,20}))?`;
  const inSubject = new RegExp(`(?:^|:)(?:repo|repository|job_workflow_ref):${withId}/|(?:^|:)(?:repository_owner|actor|triggering_actor):${withId.replace("<login>", "<name>").replace("<id>", "<number>")}(?=:|$)|(?:^|:)(?:repository_owner_id|actor_id):(?<own>\\d{1,20})(?=:|$)`, "gd");
  function ownersIn({claim}, {text}) {
   const whole = {
    start: 0,
    end: text.text.length
   };
   switch (claim) {
   case "sub":
    return [ ...text.text.matchAll(inSubject) ].flatMap(siteOf);

   case "repository":
   case "job_workflow_ref":
    {
     const found = new RegExp(`^${withId}/`).exec(text.text)?.groups;
     if (!found?.login) return [];
     return [ {
      start: 0,
      end: found.login.length,
      login: found.login,
      ...found.id && {
       id: found.id
      }
     } ];
    }

   case "repository_owner":
   case "actor":
    return [ {
     ...whole,
     login: text.text
    } ];

   case "repository_owner_id":
   case "actor_id":
    return [ {
     ...whole,
     id: text.text
    } ];

   default:
    return [];
   }
  }
  function siteOf({groups = {}, indices}) {
   const name = groups.login === void 0 ? "name" : "login";
   const number = groups.login === void 0 ? "number" : "id";
   const [login, id] = [ groups[name], groups[number] ?? groups.own ];
   const at = indices?.groups?.[login === void 0 ? "own" : name];
   if (!at) return [];
   return [ {
    start: at[0],
    end: at[1],
    ...login && {
     login
    },
    ...id && {
     id
    }
   } ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/departed-person.js
  const departedPerson = {
   id: "departed-person",
   severity: "error",
   marksPerson: true,
   check(facts, report, {people = []}) {
    const names = (0, known_names.e)(people);
    const traces = [ ...codeOwnerTraces(facts, names), ...actorTraces(facts, names), ...chartsOf(facts).flatMap(chart => chartRightTraces(chart, names)) ];
    for (const problem of problemsOf(traces, names)) report(problem);
   },
   checkAll({subjects, resources}, report, {people = []}) {
    const names = (0, known_names.e)(people);
    const traces = [ ...subjectTraces(subjects, names), ...rightTraces(resources, names), ...releasedCharts(resources).flatMap(chart => chartRightTraces(chart, names)) ];
    for (const problem of problemsOf(traces, names)) report(problem);
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/people/credentials.js
  function credentialTraces(facts, names) {
   const {pipeline, serviceUnit} = facts;
   const traces = pipeline ? [ ...referenceTraces(pipeline, names), ...variableTraces(pipeline, names), ...connectionTraces(pipeline, names) ] : [];
   if (serviceUnit) {
    const values = [ ...serviceUnit.environment.map(({value}) => value), ...serviceUnit.values ];
    traces.push(...homeTraces(values, names, isRunnerUnit(facts)));
    if (isRunnerUnit(facts)) traces.push(...tokenTraces(serviceUnit.environment, facts.file.path));
   }
   if (facts.kind === "script") for (const {text} of facts.scripts) if (setsUpRunner(text.text)) traces.push(...homeTraces([ text ], names, false));
   return traces;
  }
  function referenceTraces({expressions, file}, names) {
   return expressions.flatMap(({reads}) => reads.flatMap(({path, name, range}) => {
    const [context, , more] = path;
    if (name === void 0 || more !== void 0) return [];
    if (context !== "secrets" && context !== "vars" && context !== "variables") return [];
    const site = names.inSecretName(name);
    if (!site || context !== "secrets" && !looksSecret(name)) return [];
    const at = file.text.slice(range.start, range.end).lastIndexOf(name);
    const start = range.start + Math.max(at, 0);
    return [ {
     at: {
      file,
      range: at < 0 ? range : {
       start,
       end: start + name.length
      }
     },
     message: `a ${context === "secrets" ? "secret" : "variable"} is named after a person who has left`,
     help: credentialHelp,
     subject: "secret",
     step: "runners",
     ...sureness(site)
    } ];
   }));
  }
  function variableTraces({variables, jobs}, names) {
   const all = [ ...variables, ...jobs.flatMap(job => [ ...job.variables, ...job.steps.flatMap(step => step.variables) ]) ];
   return all.flatMap(variable => {
    const {name, value, references = []} = variable;
    const isHandedOn = references.some(({reads}) => reads.some(read => read.name !== void 0 && names.inSecretName(read.name)));
    const site = isHandedOn ? void 0 : names.inSecretName(name.text);
    if (!site || !(variable.group || looksSecret(name.text)) || name.file !== value.file) return [];
    return [ {
     at: placeIn(name),
     message: `a ${variable.group ? "variable group" : "variable"} is named after a person who has left`,
     help: credentialHelp,
     subject: "variable",
     step: "runners",
     ...sureness(site)
    } ];
   });
  }
  const connectionInput = /^(?:azureSubscription|connection|serviceConnection|containerRegistry|endpoint|\w{1,40}(?:Connection|ServiceName\w{0,10}|Endpoint|Endpoints))$/i;
  function connectionTraces({jobs}, names) {
   const inputs = jobs.flatMap(({steps}) => steps.flatMap(({uses, inputs}) => uses?.kind === "task" ? inputs : []));
   return inputs.filter(({name}) => connectionInput.test(name.text)).flatMap(({value}) => {
    const site = names.inMachineName(value.text);
    if (!site?.isSure) return [];
    return [ {
     at: placeIn(value),
     message: "a service connection is named after a person who has left",
     help: "Make a service connection with workload identity federation that belongs to the project, use it here, and delete the old one.",
     subject: "service connection",
     step: "runners"
    } ];
   });
  }
  const namedSecrets = [ {
   types: [ /^github_\w{1,60}_secret$/ ],
   keys: /^secret_name$/,
   what: "a secret"
  }, {
   types: [ /^github_\w{1,60}_variable$/ ],
   keys: /^variable_name$/,
   what: "a variable",
   mustLookSecret: true
  }, {
   types: [ "azuredevops_variable_group" ],
   keys: /^name$/,
   what: "a variable",
   mustLookSecret: true
  }, {
   types: [ /^azuredevops_serviceendpoint_/ ],
   keys: /^service_endpoint_name$/,
   what: "a service connection"
  }, {
   types: [ "azurerm_key_vault_secret", "microsoft.keyvault/vaults/secrets", "kubernetes/secret" ],
   keys: /^name$/,
   what: "a secret"
  } ];
  function resourceCredentialTraces(resources, names) {
   return [ ...namedSecrets.flatMap(kind => [ ...resources.find({
    types: kind.types
   }) ].flatMap(resource => secretTraces(resource, kind, names))), ...[ ...resources.find({
    types: [ /^azuredevops_serviceendpoint_/ ]
   }) ].flatMap(resource => userTraces(resource, names)), ...secretReferences(resources).flatMap(({name, label}) => referredTraces(name, label, names)), ...runnerResources(resources).flatMap(runner => runnerTraces(runner, names)) ];
  }
  function secretTraces({body, label}, kind, names) {
   return [ ...textsIn(body) ].flatMap(({text, key}) => {
    if (!kind.keys.test(key) || kind.mustLookSecret && !looksSecret(text.text)) return [];
    const site = names.inSecretName(text.text);
    if (!site) return [];
    return [ {
     at: placeIn(text),
     message: `'${label}' makes ${kind.what} that is named after a person who has left`,
     help: credentialHelp,
     subject: label,
     step: "runners",
     ...sureness(site)
    } ];
   });
  }
  function referredTraces(name, label, names) {
   const site = names.inSecretName(name.text);
   if (!site) return [];
   return [ {
    at: placeIn(name),
    message: `'${label}' reads a secret that is named after a person who has left`,
    help: credentialHelp,
    subject: label,
    step: "runners",
    ...sureness(site)
   } ];
  }
  function userTraces({body, label}, names) {
   return [ ...textsIn(body) ].flatMap(({text, key}) => /user_?name$|^docker_email$/.test(key) && (names.isAccount(text.text) || names.isLogin(text.text)) ? [ {
    at: placeIn(text),
    message: `'${label}' logs in as a person who has left`,
    help: "Use a service connection with workload identity federation, or the account of a service.",
    subject: label,
    step: "runners"
   } ] : []);
  }
  function runnerTraces({resource, environment}, names) {
   const {body, label} = resource;
   const texts = [ ...textsIn(body) ];
   const tokens = environment.flatMap(({name, value}) => {
    if (!isWhole(name) || !runnerToken.test(name.text.text) || isOfBot(value)) return [];
    return [ tokenTrace({
     file: name.text.file,
     range: name.text.range()
    }, name.text.text, label) ];
   });
   const listed = environment.length > 0 ? [] : texts;
   const more = listed.filter(({text, key}) => key === "name" && runnerToken.test(text.text)).map(({text}) => tokenTrace(placeIn(text), text.text, label));
   return [ ...tokens, ...more, ...bootTokens(resource), ...homeTraces(texts.map(({text}) => text), names, true) ];
  }
  function bootTokens({type, body, label}) {
   if (!machineTypes.some(known => known.test(type))) return [];
   return bootTexts(body).flatMap(writtenVariables).filter(({name, value}) => runnerToken.test(name.text) && !bot.test(value)).map(({name}) => tokenTrace(placeIn(name), name.text, label));
  }
  function isWhole({holes}) {
   return holes.length === 0;
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/runner-files.js
  const runnerVariables = /^(?:AZP_\w{1,40}|RUNNER_\w{1,40}|VSTS?_AGENT_\w{1,40}|ACTIONS_RUNNER_\w{1,60})$/;
  function isOfRunner({file, runnerSettings}) {
   return runnerSettings?.form !== "env" || isRunnerName(file.path) || runnerSettings.values.some(({name}) => runnerVariables.test(name.text));
  }
  function runnerFileCredentials(facts, names) {
   const {runnerSettings: settings, file} = facts;
   if (!settings) return [];
   const traces = [];
   if (settings.form === "env") for (const {name} of settings.values) {
    const site = looksSecret(name.text) ? names.inSecretName(name.text) : void 0;
    if (!site) continue;
    traces.push({
     at: placeIn(name),
     message: "a variable is named after a person who has left",
     help: credentialHelp,
     subject: "variable",
     step: "runners",
     ...sureness(site)
    });
   }
   if (!isOfRunner(facts)) return traces;
   if (settings.form === "env") traces.push(...tokenTraces(settings.values.filter(({value}) => value.text.trim() !== ""), file.path));
   return [ ...traces, ...storedToken(facts), ...homeTraces(values(facts), names, true) ];
  }
  function values({runnerSettings}) {
   return (runnerSettings?.values ?? []).map(({value}) => value);
  }
  function storedToken({runnerSettings}) {
   const scheme = runnerSettings?.values.find(({name}) => /^scheme$/i.test(name.text))?.value;
   if (scheme?.text.toUpperCase() !== "PAT") return [];
   return [ {
    at: placeIn(scheme),
    message: "an agent has the personal access token of the person who set it up, who may have left",
    help: "Look up whose token it is, revoke it, and register the agent again: it then gets a key of its own.",
    subject: "stored token",
    step: "runners",
    confidence: "medium"
   } ];
  }
  const nameSettings = /^(?:agentName|poolName|userName|RUNNER_NAME|RUNNER_LABELS|RUNNER_GROUP|AZP_AGENT_NAME|AZP_POOL)$/i;
  const runner_files_help = "Stop the runner, take it out of the organization, and delete its folder: what is cached on the machine is theirs.";
  function runnerFileMachines(facts, names) {
   const {runnerSettings: settings} = facts;
   if (!settings || !isOfRunner(facts)) return [];
   return settings.values.flatMap(({name, value}) => {
    const trace = {
     help: runner_files_help,
     subject: "machine",
     step: "runners"
    };
    if (/^gitHubUrl$/i.test(name.text)) {
     const owner = ownerIn(value);
     const message = "a runner is registered with the account of a person who has left";
     return owner && names.isLogin(owner.text) ? [ {
      ...trace,
      at: placeIn(owner),
      message
     } ] : [];
    }
    if (/^userName$/i.test(name.text) && names.isMachineAccount(value.text)) return [ {
     ...trace,
     at: placeIn(value),
     message: "an agent runs as a person who has left"
    } ];
    if (settings.form !== "service" && !nameSettings.test(name.text)) return [];
    const site = bot.test(value.text) ? void 0 : names.inMachineName(value.text);
    if (!site) return [];
    const message = "a runner is named after a person who has left";
    return [ {
     ...trace,
     at: placeIn(value),
     message,
     ...sureness(site)
    } ];
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/personal-credential.js
  const personalCredential = {
   id: "personal-credential",
   severity: "warning",
   marksPerson: true,
   check(facts, report, {people = []}) {
    const names = (0, known_names.e)(people);
    const traces = [ ...credentialTraces(facts, names), ...chartsOf(facts).flatMap(chart => chartCredentialTraces(chart, names)), ...runnerFileCredentials(facts, names) ];
    for (const problem of problemsOf(traces, names)) report(problem);
   },
   checkAll({resources}, report, {people = []}) {
    const names = (0, known_names.e)(people);
    const traces = [ ...resourceCredentialTraces(resources, names), ...releasedCharts(resources).flatMap(chart => chartCredentialTraces(chart, names)) ];
    for (const problem of problemsOf(traces, names)) report(problem);
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/people/machines.js
  const machines_help = "Stop the runner and take it out of the organization, delete what is cached on the machine, and name a runner of the team here.";
  function machineTraces(facts, names) {
   const {pipeline, serviceUnit} = facts;
   const traces = (pipeline?.runners ?? []).flatMap(label => namedTraces(label, "jobs run on a machine that is named after a person who has left", names));
   if (serviceUnit) {
    const {user, label, system} = serviceUnit;
    if (user && names.isMachineAccount(user.text)) traces.push(trace(user, `a ${unitWord[system]} runs as a person who has left`)); else if (isRunnerUnit(facts)) {
     const message = `a ${unitWord[system]} of a runner is named after a person who has left`;
     traces.push(...label ? namedTraces(label, message, names) : fileTraces(facts, message, names));
    }
   }
   if (facts.kind === "script") for (const {text} of facts.scripts) if (setsUpRunner(text.text)) traces.push(...setUpTraces(text, names));
   return traces;
  }
  const unitWord = {
   systemd: "unit of systemd",
   launchd: "job of launchd"
  };
  function fileTraces({file}, message, names) {
   const unit = file.path.slice(0, file.path.toLowerCase().lastIndexOf(".service"));
   const name = unit.slice(unit.lastIndexOf("/") + 1);
   const site = names.inMachineName(name);
   const end = file.text.search(/\r?\n|$/);
   return site ? [ {
    ...base,
    at: {
     file,
     range: {
      start: 0,
      end
     }
    },
    message,
    ...!site.isSure && unsure
   } ] : [];
  }
  const unsure = {
   confidence: "low"
  };
  const base = {
   help: machines_help,
   subject: "machine",
   step: "runners"
  };
  function trace(text, message) {
   return {
    ...base,
    at: placeIn(text),
    message
   };
  }
  function namedTraces(text, message, names) {
   const site = names.inMachineName(text.text);
   return site ? [ {
    ...trace(text, message),
    ...!site.isSure && unsure
   } ] : [];
  }
  function setUpTraces(text, names) {
   const flags = /--(?:name|labels|agent|pool|runnergroup|tag-list)[ =]["']?([^\s"']{1,200})/g;
   return [ ...text.text.matchAll(flags) ].flatMap(match => {
    const end = match.index + match[0].length;
    const value = text.slice(end - match[1].length, end);
    return namedTraces(value, "a runner is named after a person who has left", names);
   });
  }
  const pools = [ /^azuredevops_(?:agent_pool|elastic_pool|agent_queue)$/, "github_actions_runner_group" ];
  const nameVariables = /^(?:RUNNER_NAME|RUNNER_NAME_PREFIX|RUNNER_LABELS|LABELS|RUNNER_GROUP|AZP_AGENT_NAME|AZP_POOL)$/;
  const machines_nameKeys = /^(?:name|labels|runnerScaleSetName|computer_?[nN]ame|group|runnerGroup|container_name|hostname)$/;
  const adminKeys = /^admin_?username$/i;
  function resourceMachineTraces(resources, names) {
   const traces = [];
   for (const {body, label} of resources.find({
    types: pools
   })) for (const {text, key} of textsIn(body)) {
    if (key !== "name") continue;
    traces.push(...namedTraces(text, `the pool '${label}' is named after a person who has left`, names));
   }
   for (const {resource, environment} of runnerResources(resources)) {
    const message = `the runner '${resource.label}' is named after a person who has left`;
    for (const {name, value} of environment) {
     if (!nameVariables.test(name.text.text) || value.kind !== "text") continue;
     traces.push(...namedTraces(value.text.text, message, names));
    }
    for (const {text, key} of textsIn(resource.body)) {
     if (machines_nameKeys.test(key)) traces.push(...namedTraces(text, message, names));
     if (adminKeys.test(key) && names.isMachineAccount(text.text)) traces.push(trace(text, `the runner '${resource.label}' has the account of a person who has left`));
    }
    for (const text of bootTexts(resource.body)) traces.push(...setUpTraces(text, names));
    const {name} = resource;
    if (name && resource.source === "compose") traces.push(...namedTraces(name.text, message, names));
   }
   return traces;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/personal-runner.js
  const personalRunner = {
   id: "personal-runner",
   severity: "warning",
   marksPerson: true,
   check(facts, report, {people = []}) {
    const names = (0, known_names.e)(people);
    const traces = [ ...machineTraces(facts, names), ...chartsOf(facts).flatMap(chart => chartMachineTraces(chart, names)), ...runnerFileMachines(facts, names) ];
    for (const problem of problemsOf(traces, names)) report(problem);
   },
   checkAll({resources}, report, {people = []}) {
    const names = (0, known_names.e)(people);
    const traces = [ ...resourceMachineTraces(resources, names), ...releasedCharts(resources).flatMap(chart => chartMachineTraces(chart, names)) ];
    for (const problem of problemsOf(traces, names)) report(problem);
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/index.js
  const rules = [ departedPerson, personalCredential, personalRunner ];
 })
};
