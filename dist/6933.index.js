export const id = 6933;

export const ids = [ 6933 ];

export const modules = {
 26933: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   checklist: () => checklist
  });
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-01-no-servers-on-workstations.js
  function isForWorkstations({location}, {inventory}) {
   const servers = inventory.filter(({file}) => file === location.file);
   return servers.length > 0 && servers.some(({runsInCi}) => !runsInCi);
  }
  const noServersOnWorkstations = {
   id: "mcp-01",
   title: "No MCP server on a workstation reaches shared resources or production",
   subject: "clients",
   fails: [ "root-filesystem", "broad-filesystem", "host-mount", "secrets-service-access", "credential-in-arguments", "stored-credential", "gateway-bypass" ].map(rule => ({
    rule,
    only: isForWorkstations
   })),
   links: [],
   fix: "Reach the server through the gateway, or narrow what it may read. Take stored credentials out of the configuration.",
   outside: {
    missing: "what runs on workstations: list the MCP servers of each machine",
    command: "npx mcp-gatehouse lint . --user-config --inventory"
   }
  };
  var server_tags = __webpack_require__(42075);
  var named_resources = __webpack_require__(47923);
  var mcp_names = __webpack_require__(28021);
  var workloads = __webpack_require__(80777);
  // CONCATENATED MODULE: ./build/shared/lint/governance/workloads/servers-elsewhere.js
  function serversElsewhere(resources) {
   const read = new Set((0, workloads.b)(resources).map(({resource}) => (0, named_resources.TN)(resource)));
   return [ ...resources.ofType("module") ].flatMap(module => {
    const {address, name, label, place} = module;
    const names = [ address.split(/[./]/).at(-1) ?? "", name?.text.text ?? "" ];
    if (!names.some(mcp_names.Gk) || read.has((0, named_resources.TN)(module))) return [];
    const because = "is made by a module that is not in this repository";
    return [ {
     at: place,
     of: place,
     label,
     state: "not-proven",
     because
    } ];
   });
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-03-server-tag.js
  const serverTag = {
   id: "mcp-03",
   title: "Every MCP container group carries the tag MCPServer: true",
   subject: "deployment",
   fails: [ {
    rule: "missing-server-tag"
   } ],
   links: [ {
    wanted: "no MCP container group is declared in this repository",
    inRepository: ({repository: {resources}, config}) => (0, server_tags.B)(resources, config.servers)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}}) => serversElsewhere(resources)
   } ],
   fix: "Set the tag MCPServer to true on every container group that runs an MCP server."
  };
  var applications = __webpack_require__(11931);
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/permission-classes.js
  const classes = [ {
   name: "read",
   words: [ "read", "reader" ]
  }, {
   name: "write",
   words: [ "write", "writer" ]
  }, {
   name: "admin",
   words: [ "admin", "administration", "administrator" ]
  }, {
   name: "secrets",
   words: [ "secret", "secrets" ]
  } ];
  function permissionClasses(resources) {
   const found = (0, applications.yC)(resources).flatMap(application => [ ...application.scopes, ...application.roles ].map(permission => ({
    application,
    permission
   })));
   const [first] = found;
   if (!first) return [];
   return classes.map(({name}) => {
    const own = found.find(each => classesOf(each.permission).join() === name && isCertain(each));
    if (own) return passOf(own, name);
    const {place, label} = first.application;
    return {
     at: place,
     of: place,
     label,
     state: "not-proven",
     because: `no permission for the class '${name}' alone is declared`
    };
   });
  }
  function classesOf({value}) {
   const words = (0, applications.Z9)(value);
   return classes.filter(each => each.words.some(word => words.includes(word))).map(({name}) => name);
  }
  function isCertain({application, permission}) {
   return application.exists === "yes" && !permission.perhaps;
  }
  function passOf({application, permission}, name) {
   return {
    at: permission.at,
    of: application.place,
    label: application.label,
    state: "pass",
    because: `'${permission.value}' stands for the class '${name}'`
   };
  }
  var permissions = __webpack_require__(56914);
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-07-separate-scopes.js
  const separateScopesControl = {
   id: "mcp-07",
   title: "Reading, writing, administration and secrets are separate permissions in Entra ID",
   subject: "deployment",
   fails: [ {
    rule: "one-scope-for-all"
   }, {
    rule: "secrets-for-people"
   }, {
    rule: "gateway-without-tool-classes"
   } ],
   links: [ {
    wanted: "no application for MCP servers is declared in this repository",
    inRepository: ({repository: {resources}}) => permissionClasses(resources)
   }, {
    wanted: "",
    mayBeAbsent: true,
    inRepository: ({repository: {resources}}) => [ ...(0, permissions.jf)(resources), ...(0, 
    permissions.ot)(resources) ]
   } ],
   fix: "Declare one scope or app role for each class of tools: read, write, admin and secrets. Give secrets and admin to applications only."
  };
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var items = __webpack_require__(33113);
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/blocking-policies.js
  const type = "microsoft.graph/conditionalaccesspolicies";
  const narrowing = [ "clientApplications", "devices", "insiderRiskLevels", "locations", "platforms", "servicePrincipalRiskLevels", "signInRiskLevels", "userRiskLevels" ];
  function blockingPolicies(resources) {
   const found = new Map;
   const policies = [ ...resources.ofType(type) ].filter(policy => policy.exists === "yes" && blocksPeople(policy).is === "yes");
   if (policies.length === 0) return found;
   for (const {resource} of (0, applications.cU)(resources)) {
    const policy = policies.find(({body}) => isFor(body, resource));
    if (!policy) continue;
    const state = (0, three_valued.MZ)(policy.body, "state");
    found.set(resource, {
     state: "pass",
     at: (0, three_valued.$t)(state),
     of: policy.place,
     label: policy.label,
     because: `blocks all people from ${resource.label}`
    });
   }
   return found;
  }
  function blocksPeople({body}) {
   const conditions = (0, three_valued.MZ)(body, "conditions");
   const users = (0, three_valued.MZ)(conditions, "users");
   return (0, three_valued.bn)([ (0, three_valued.cK)((0, three_valued.MZ)(body, "state"), text => /^enabled$/i.test(text)), (0, 
   three_valued.Ym)((0, three_valued.MZ)(users, "includeUsers"), text => /^all$/i.test(text)), (0, 
   three_valued.Ym)((0, three_valued.MZ)(body, "grantControls.builtInControls"), text => /^block$/i.test(text)), ofAllClients((0, 
   three_valued.MZ)(conditions, "clientAppTypes")), ...narrowing.map(name => isAbsent((0, 
   three_valued.MZ)(conditions, name))) ]);
  }
  function ofAllClients(list) {
   return (0, three_valued.Ym)(list, text => /^all$/i.test(text));
  }
  function isAbsent(value) {
   const isEmpty = (0, values_value.qv)(value) || value.kind === "list" && !value.open && value.items.length === 0;
   return {
    is: isEmpty ? "yes" : "unknown",
    at: [ value.place ]
   };
  }
  function isFor(body, application) {
   const listed = name => (0, items.S)((0, three_valued.MZ)(body, `conditions.applications.${name}`)).map(({value}) => value);
   const names = value => value.kind === "reference" && (0, named_resources.TN)(value) === (0, 
   named_resources.TN)(application);
   const isListed = listed("includeApplications").some(value => names(value) || /^all$/i.test((0, 
   values_value.mN)(value)?.text.text ?? ""));
   const isLeftOut = listed("excludeApplications").some(value => value.kind !== "text" || names(value));
   return isListed && !isLeftOut;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/secrets-access.js
  function peopleKeptFromSecrets(resources) {
   const blocked = blockingPolicies(resources);
   const own = (0, applications.yC)(resources);
   const found = own.flatMap(application => {
    const block = blocked.get(application.resource);
    const permissions = [ ...application.scopes.filter(isForSecrets).map(scope => judge(application, scope, "yes")), ...application.roles.filter(isForSecrets).map(role => {
     const members = (0, three_valued.MZ)(role.body, "allowedMemberTypes");
     return judge(application, role, (0, three_valued.Ym)(members, text => !/^application$/i.test(text)).is);
    }) ];
    if (block && (permissions.length > 0 || isNamedForSecrets(application))) return [ block ];
    return permissions;
   });
   return found;
  }
  function secretsOpenToPeople(resources) {
   const blocked = blockingPolicies(resources);
   const places = new Set((0, applications.cU)(resources).filter(({resource}) => !blocked.has(resource)).flatMap(({scopes, roles}) => [ ...scopes, ...roles ].filter(isForSecrets)).map(({at}) => keyOfPlace(at)));
   return (0, permissions.ot)(resources).filter(({at}) => places.has(keyOfPlace(at)));
  }
  const keyOfPlace = ({file, range}) => `${file.path} ${range.start}`;
  function isForSecrets({value}) {
   return isOfSecrets(value);
  }
  function isOfSecrets(name) {
   return (0, applications.Z9)(name).some(word => word === "secret" || word === "secrets");
  }
  function isNamedForSecrets({resource, label}) {
   const name = (0, values_value.wh)((0, three_valued.MZ)(resource.body, "displayName")) ?? "";
   return [ label, name ].some(isOfSecrets);
  }
  function judge({label, place, exists}, {value, at, perhaps}, isOfPeople) {
   const verdict = {
    at,
    of: place,
    label
   };
   return isOfPeople === "no" && exists === "yes" && !perhaps ? {
    ...verdict,
    state: "pass",
    because: `'${value}' is an app role that applications alone may have`
   } : {
    ...verdict,
    state: "not-proven",
    because: `people may be given '${value}'`
   };
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-08-no-people-for-secrets.js
  const noPeopleForSecrets = {
   id: "mcp-08",
   title: "No person can get a token for tools that read secrets",
   subject: "deployment",
   fails: [ {
    rule: "conditional-access-not-enforced"
   }, {
    rule: "secrets-for-people",
    about: ({repository: {resources}}) => secretsOpenToPeople(resources)
   } ],
   links: [ {
    wanted: "no permission for secrets is declared in this repository",
    inRepository: ({repository: {resources}}) => peopleKeptFromSecrets(resources)
   } ],
   fix: "Make mcp.tools.secrets an app role with allowed member type Application only, or an application of its own with a Conditional Access policy that blocks all users. Conditional Access cannot target a scope."
  };
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/checklist/offboarding-steps.js
  const leaving = /\boff-?\s?board|\b(?:leavers?|departing|departures?)\b|\bleaves? (?:the )?(?:company|organi[sz]ation|firm|team)/i;
  const step = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]{1,8}(?:\[[ xX]\][ \t]{1,4})?(\S.*)$/;
  const heading = /^(?:#{1,6}|={1,6})[ \t]{1,4}(\S.*)$/;
  const revokesConsent = text => /\bconsents?\b|oauth2PermissionGrants/i.test(text) && /\b(?:revok\w{1,4}|remov\w{1,4}|delet\w{1,4}|withdraw\w{0,4}|end|cancel\w{0,4})\b/i.test(text);
  const checksRunners = text => /\brunners?\b|\bbuild agents?\b/i.test(text) && /\b(?:tokens?|credentials?|secrets?|keys?|PATs?|environment variables?)\b/i.test(text) && /\b(?:verif\w{1,4}|check\w{0,3}|scan\w{0,4}|audit\w{0,3}|inspect\w{0,3}|search\w{0,3}|remov\w{1,4}|delet\w{1,4}|clear\w{0,3}|rotat\w{1,4}|revok\w{1,4})\b/i.test(text);
  function offboardingSteps(documents) {
   for (const {path, text} of documents) {
    if (!leaving.test(text) && !leaving.test(path)) continue;
    const found = inDocument(new source.sC(path, text));
    if (found) return found;
   }
   return [];
  }
  function inDocument(file) {
   let isAbout = leaving.test(file.path);
   let consent;
   let runners;
   const lines = file.text.split("\n");
   let at = 0;
   for (const line of lines) {
    const start = at;
    at += line.length + 1;
    if (line.length > 2e3) continue;
    const title = heading.exec(line)?.[1];
    if (title !== void 0) {
     isAbout = leaving.test(title) || leaving.test(file.path);
     if (isAbout && !leaving.test(file.path)) [consent, runners] = [ void 0, void 0 ];
     continue;
    }
    const text = isAbout ? step.exec(line)?.[1] : void 0;
    if (text === void 0) continue;
    const place = {
     file,
     range: {
      start,
      end: start + line.length
     }
    };
    const verdict = because => ({
     state: "pass",
     at: place,
     of: place,
     label: "offboarding checklist",
     because
    });
    const [ends, checks] = [ revokesConsent(text), checksRunners(text) ];
    if (ends && !checks) consent ??= verdict("has a step that revokes consent");
    if (checks && !ends) runners ??= verdict("has a step that checks runners for credentials");
    if (consent && runners) return [ consent, runners ];
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-16-offboarding.js
  const offboarding = {
   id: "mcp-16",
   title: "The offboarding checklist ends consent for the gateway and audits credentials of runners",
   subject: "documents",
   fails: [],
   links: [ {
    wanted: "no offboarding checklist in this repository has a step that revokes consent and one that checks runners for credentials",
    inRepository: ({documents}) => offboardingSteps(documents)
   } ],
   fix: "Write an offboarding checklist with a step that revokes consent for the MCP gateway, and a step that checks runners for credentials of the person who left. `mcp-gatehouse offboard` fills one in."
  };
  // CONCATENATED MODULE: ./build/shared/checklist/controls/mcp-hardening.js
  const mcpHardening = [ noServersOnWorkstations, serverTag, separateScopesControl, noPeopleForSecrets, offboarding ];
  // CONCATENATED MODULE: ./build/shared/checklist/controls/index.js
  const checklists = {
   "mcp-hardening": mcpHardening,
   "ai-pipeline": []
  };
  var reports_plan = __webpack_require__(91485);
  // CONCATENATED MODULE: ./build/shared/checklist/reports/formats.js
  const checklistFormats = {
   standard: "text",
   byExtension: reports_plan.kW,
   forPrograms: [ "json", "sarif" ]
  };
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var lint = __webpack_require__(78630);
  var suppression_baseline = __webpack_require__(16981);
  var default_baseline = __webpack_require__(57209);
  var version = __webpack_require__(67416);
  var credentials = __webpack_require__(78401);
  var drafts = __webpack_require__(40323);
  // CONCATENATED MODULE: ./build/shared/checklist/accepted-findings.js
  function acceptedFindings({findings, silenced = []}, {off, baseline, fileExists}) {
   const known = new Set((0, suppression_baseline.XZ)(findings, baseline, fileExists).known);
   const kept = findings.map(finding => {
    if (off.has(finding.ruleId)) return {
     finding,
     accepted: {
      reason: "the configuration turns the rule off"
     }
    };
    if (known.has(finding)) return {
     finding,
     accepted: {
      reason: "it is in the baseline"
     }
    };
    return {
     finding
    };
   });
   return [ ...kept, ...silenced.map(ofSilenced) ].sort(inOrderOfPlace);
  }
  function ofSilenced({finding, reason, until}) {
   return {
    finding,
    accepted: {
     reason: reason === void 0 ? "it is in the baseline" : (0, credentials.f$)(reason),
     ...until !== void 0 && {
      until
     }
    }
   };
  }
  function inOrderOfPlace(a, b) {
   return (0, drafts.al)(a.finding, b.finding);
  }
  var discover = __webpack_require__(69257);
  var path_matcher = __webpack_require__(72518);
  var read_text = __webpack_require__(5732);
  // CONCATENATED MODULE: ./build/shared/checklist/subjects.js
  const pipeline = /(?:^|\/)(?:\.github|\.azuredevops|\.azure-pipelines|\.pipelines?)\/|azure-pipelines[^/]*\.ya?ml$/i;
  const infrastructure = /\.(?:tf|tofu|tfvars|bicep|bicepparam|json|ya?ml|sh|bash|ps1)$/i;
  const gatewayPolicy = /\.xml$/i;
  const query = /\.(?:kql|csl)$/i;
  function mayHold(subject, file) {
   switch (subject) {
   case "deployment":
    return infrastructure.test(file) && !pipeline.test(file);

   case "gateway":
    return mayHold("deployment", file) || gatewayPolicy.test(file);

   case "logs":
    return mayHold("gateway", file) || query.test(file);

   case "pipelines":
    return /\.ya?ml$/i.test(file);

   case "clients":
    return /\.(?:jsonc?|toml|ya?ml)$/i.test(file);

   case "documents":
    return /\.(?:md|markdown|mdx|adoc|asciidoc|rst)$/i.test(file);
   }
  }
  // CONCATENATED MODULE: ./build/shared/checklist/documents.js
  async function readDocuments(root, paths, config) {
   const isExcluded = await (0, path_matcher.k)(config.exclude);
   const files = await (0, discover.k)(root, paths, file => mayHold("documents", file) && !isExcluded(file));
   return files.flatMap(({path: file, problem}) => {
    if (problem !== void 0 || !mayHold("documents", file)) return [];
    const content = (0, read_text.yR)(external_node_path_.join(root, file));
    return "text" in content ? [ {
     path: file,
     text: content.text
    } ] : [];
   });
  }
  // CONCATENATED MODULE: ./build/shared/checklist/evaluate-control.js
  function evaluateControl(control, facts, seen, {findings, unreadable}) {
   const {id, title, fix, outside, links, subject} = control;
   const failures = failuresOf(control, facts, findings);
   if (failures.length > 0) return {
    id,
    title,
    verdict: "FAIL",
    evidence: failures,
    missing: [],
    fix
   };
   const judged = links.map(link => evaluate_control_judge(link, seen.get(link) ?? []));
   const missing = [ ...judged.flatMap(each => each.missing), ...unreadable.filter(({file}) => links.length > 0 && mayHold(subject, file)).map(({file, reason}) => clause(`${file} cannot be read in full: ${reason}`)) ];
   const evidence = withoutRepeats(judged.flatMap(each => each.evidence));
   if (links.length > 0 && missing.length === 0 && evidence.length > 0) return {
    id,
    title,
    verdict: "PASS",
    evidence,
    missing: []
   };
   if (outside) return {
    id,
    title,
    verdict: "OUT_OF_REPO",
    evidence: [],
    missing: [ outside.missing ],
    fix,
    command: outside.command
   };
   return {
    id,
    title,
    verdict: "NOT_PROVEN",
    evidence: [],
    missing: [ ...new Set(missing) ],
    fix
   };
  }
  function failuresOf({fails}, facts, findings) {
   const proven = fails.flatMap(({rule, about, only}) => {
    const own = findings.filter(({finding}) => finding.ruleId === rule);
    if (own.length === 0) return [];
    const places = about && new Set(about(facts).filter(isFail).map(placeOf));
    return own.filter(({finding}) => {
     const {file, line, column} = finding.location;
     return (!places || places.has(`${file}:${line}:${column}`)) && (!only || only(finding, facts));
    });
   });
   return proven.sort(inOrderOfPlace).map(({finding, accepted}) => ({
    message: clause(finding.message),
    file: finding.location.file,
    line: finding.location.line,
    ruleId: finding.ruleId,
    ...accepted && {
     accepted
    }
   }));
  }
  const isFail = ({state}) => state === "fail";
  function placeOf({at: {file, range}}) {
   const {line, column} = file.position(range.start);
   return `${file.path}:${line}:${column}`;
  }
  function evaluate_control_judge({wanted, mayBeAbsent}, verdicts) {
   const passes = verdicts.filter(({state}) => state === "pass");
   const others = verdicts.filter(({state}) => state !== "pass");
   const missing = others.map(verdict => {
    const {file, line} = evidenceOf(verdict);
    return clause(`${sentenceOf(verdict)} (${file}:${line})`);
   });
   if (verdicts.length === 0 && !mayBeAbsent) return {
    evidence: [],
    missing: [ clause(wanted) ]
   };
   return {
    evidence: passes.map(evidenceOf),
    missing
   };
  }
  function evidenceOf(verdict) {
   const {file, range} = verdict.at;
   return {
    message: clause(sentenceOf(verdict)),
    file: file.path,
    line: file.position(range.start).line
   };
  }
  function sentenceOf({label, because}) {
   return `${label}: ${because}`;
  }
  function clause(text) {
   return (0, credentials.f$)(text);
  }
  function withoutRepeats(all) {
   const seen = new Set;
   return all.filter(({message, file, line}) => {
    const key = `${file}:${line} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
   });
  }
  var facts = __webpack_require__(71663);
  var resource = __webpack_require__(796);
  // CONCATENATED MODULE: ./build/shared/checklist/observer.js
  const nothing = {
   subjects: [],
   pullRequestLogIns: [],
   servers: [],
   policyFiles: [],
   resources: new resource.EC([])
  };
  class Observer {
   perDocument;
   seen=new Map;
   found=nothing;
   constructor(controls) {
    this.perDocument = controls.flatMap(({links}) => links).flatMap(link => link.inDocument ? [ [ link, link.inDocument ] ] : []);
   }
   get repository() {
    return this.found;
   }
   get verdicts() {
    return this.seen;
   }
   get group() {
    const id = "checklist";
    return {
     name: id,
     ids: [ id ],
     needs: {
      kinds: facts.Q8,
      acrossFiles: true,
      scripts: /[a-z]/i,
      infrastructure: /azurerm|azuread|azapi|github_|Microsoft\.|kubernetes|apiVersion/i
     },
     load: async () => [ {
      id,
      severity: "note",
      check: (facts, _report, config) => {
       for (const [link, look] of this.perDocument) this.add(link, look(facts, config));
      },
      checkAll: (repository, _report, _config) => {
       this.found = repository;
      }
     } ]
    };
   }
   add(link, verdicts) {
    if (verdicts.length === 0) return;
    this.seen.set(link, [ ...this.seen.get(link) ?? [], ...verdicts ]);
   }
  }
  // CONCATENATED MODULE: ./build/shared/checklist/run-checklist.js
  async function runChecklist(options) {
   const {root, paths, config, controls, checklist} = options;
   const needed = new Set(controls.flatMap(({fails}) => fails.map(({rule}) => rule)));
   const observer = new Observer(controls);
   const result = await (0, lint.u)({
    ...options,
    config: withAllRules(config),
    ruleIds: needed,
    observers: [ observer.group ]
   });
   const name = config.baseline ?? ((0, default_baseline.j)(root) ? default_baseline.$ : void 0);
   const findings = acceptedFindings(result, {
    off: new Set(Object.keys(config.rules).filter(id => config.rules[id] === "off")),
    baseline: name === void 0 ? [] : await (0, suppression_baseline.mF)(external_node_path_.join(root, name)),
    fileExists: file => external_node_fs_.existsSync(external_node_path_.join(root, file))
   });
   const facts = {
    repository: observer.repository,
    config,
    inventory: result.inventory,
    documents: await readDocuments(root, paths, config)
   };
   const results = controls.map(control => {
    const seen = new Map(control.links.map(link => [ link, [ ...observer.verdicts.get(link) ?? [], ...link.inRepository?.(facts) ?? [] ] ]));
    return evaluateControl(control, facts, seen, {
     findings,
     unreadable: result.unreadable
    });
   });
   return {
    schemaVersion: 1,
    tool: {
     name: version.U,
     version: version.r
    },
    checklist,
    summary: summaryOf(results),
    controls: results
   };
  }
  function withAllRules(config) {
   return {
    ...config,
    rules: {},
    minConfidence: "low"
   };
  }
  function summaryOf(results) {
   const count = wanted => results.filter(({verdict}) => verdict === wanted).length;
   return {
    fail: count("FAIL"),
    pass: count("PASS"),
    notProven: count("NOT_PROVEN"),
    outOfRepo: count("OUT_OF_REPO")
   };
  }
  var inputs = __webpack_require__(14424);
  var load_config = __webpack_require__(6162);
  var write = __webpack_require__(78427);
  var rules = __webpack_require__(18872);
  var linted_paths = __webpack_require__(2214);
  var commands_progress = __webpack_require__(54320);
  // CONCATENATED MODULE: ./build/shared/commands/checklist.js
  const checklist = async (host, inputs) => {
   const plan = (0, reports_plan.LT)(inputs.isDefault("format") ? [] : inputs.list("format"), inputs.list("output-file"), checklistFormats);
   const failOn = inputs.choice("fail-on");
   const name = inputs.choice("checklist");
   const {root, paths} = (0, linted_paths.f)(host.workspace, inputs.list("paths"));
   const config = await (0, load_config.Z)(root, inputs.text("config"), rules.ruleIds);
   const progress = new commands_progress.k(host);
   const result = await runChecklist({
    root,
    paths,
    config,
    checklist: name,
    controls: checklists[name],
    ...host.debug && {
     trace: line => host.log.debug(line)
    },
    onProgress: (done, total) => progress.show(done, total)
   });
   progress.clear();
   await report(host, plan, result, root);
   setOutputs(host, result);
   return verdict(host, result, failOn);
  };
  async function report(host, plan, result, root) {
   for (const {format, file} of plan) if (file !== void 0) (0, write.u)(host, "output-file", file, await render(host, format, result, root, false));
   for (const {format, file} of plan) {
    if (file !== void 0) continue;
    const text = await render(host, format, result, root, host.terminal?.color ?? false);
    if (format === "json" || format === "sarif") host.printRaw(text); else host.print(text.trimEnd());
   }
   if (host.kind === "terminal") return;
   await host.writeSummary(await render(host, "markdown", result, root, false));
  }
  async function render(host, format, result, root, color) {
   switch (format) {
   case "text":
    return (await Promise.all([ __webpack_require__.e(3574), __webpack_require__.e(4548), __webpack_require__.e(323), __webpack_require__.e(9956) ]).then(__webpack_require__.bind(__webpack_require__, 49956))).renderText(result, {
     color
    });

   case "json":
    return (await __webpack_require__.e(7565).then(__webpack_require__.bind(__webpack_require__, 97565))).renderJson(result);

   case "markdown":
    {
     const {linksOf} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(374) ]).then(__webpack_require__.bind(__webpack_require__, 87993));
     const {renderMarkdown} = await Promise.all([ __webpack_require__.e(8663), __webpack_require__.e(323), __webpack_require__.e(5354) ]).then(__webpack_require__.bind(__webpack_require__, 5354));
     return renderMarkdown(result, await linksOf(host, root));
    }

   case "sarif":
    {
     const {linksOf} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(374) ]).then(__webpack_require__.bind(__webpack_require__, 87993));
     const {renderSarif} = await Promise.all([ __webpack_require__.e(7993), __webpack_require__.e(7509), __webpack_require__.e(474) ]).then(__webpack_require__.bind(__webpack_require__, 50474));
     return renderSarif(result, await linksOf(host, root));
    }
   }
  }
  function setOutputs(host, {summary}) {
   host.setOutput("fail", String(summary.fail));
   host.setOutput("pass", String(summary.pass));
   host.setOutput("not-proven", String(summary.notProven));
   host.setOutput("out-of-repo", String(summary.outOfRepo));
  }
  function verdict(host, {summary}, failOn) {
   const parts = [ ...summary.fail > 0 ? [ `${summary.fail} FAIL` ] : [], ...failOn === "not-proven" && summary.notProven > 0 ? [ `${summary.notProven} NOT PROVEN` ] : [] ];
   if (failOn === "never" || parts.length === 0) return {
    exitCode: 0
   };
   return {
    exitCode: 1,
    failure: `the checklist has ${parts.join(" and ")} (${(0, inputs.NB)(host, "fail-on")}: ${failOn})`
   };
  }
 })
};
