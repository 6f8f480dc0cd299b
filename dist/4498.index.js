"use strict";

exports.id = 4498;

exports.ids = [ 4498 ];

exports.modules = {
 84498: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   offboard: () => offboard
  });
  var external_node_path_ = __webpack_require__(76760);
  var judging_config = __webpack_require__(71741);
  var select_records = __webpack_require__(48747);
  var errors = __webpack_require__(52005);
  var shared_inputs = __webpack_require__(68151);
  var detection_settings = __webpack_require__(47964);
  var finding = __webpack_require__(58489);
  var counts = __webpack_require__(14350);
  var reports_plan = __webpack_require__(91485);
  var write = __webpack_require__(78427);
  // CONCATENATED MODULE: ./build/shared/offboard/find-person.js
  function nameOf({name, upn, github, oid, githubId, azureDevops}) {
   return name || [ ...upn, ...github, ...oid, ...azureDevops, ...githubId ][0] || "";
  }
  function namesOfPerson(person) {
   const {name, upn, oid, github, githubId, azureDevops} = person;
   return [ name, ...upn, ...oid, ...github, ...githubId, ...azureDevops ].filter(text => text !== "");
  }
  function findPerson(people, wanted, file) {
   const key = wanted.toLowerCase();
   const found = people.filter(person => namesOfPerson(person).some(name => {
    const known = name.toLowerCase();
    return known === key || `@${known}` === key;
   }));
   const [person, other] = found;
   if (!person) throw new errors.e(`nobody in ${file} has that name: write one as the file has it, whole (name, upn, oid, github, github-id or azure-devops). Whom it lists is not shown here, since it is personal data`);
   if (other) throw new errors.e(`${found.length} people in ${file} have that name: write another of theirs, such as the upn or oid`);
   return person;
  }
  var offboarding = __webpack_require__(3679);
  // CONCATENATED MODULE: ./build/shared/offboard/reports/formats.js
  const {".sarif": _none, ...extensions} = reports_plan.kW;
  const offboardFormats = {
   standard: "text",
   byExtension: {
    ...extensions,
    ".html": "html",
    ".htm": "html"
   },
   forPrograms: [ "json" ]
  };
  var words = __webpack_require__(40775);
  var detect = __webpack_require__(14547);
  var call_after_departure = __webpack_require__(17285);
  var detect_findings = __webpack_require__(54642);
  var memory = __webpack_require__(58611);
  // CONCATENATED MODULE: ./build/shared/offboard/search-each.js
  async function searchEach(people, search, isEmpty) {
   const found = new Map;
   const whole = await search(people);
   const halve = async (part, result) => {
    const [first] = part;
    if (!first || isEmpty(result)) return;
    if (part.length === 1) {
     found.set(first, result);
     return;
    }
    const middle = Math.ceil(part.length / 2);
    for (const half of [ part.slice(0, middle), part.slice(middle) ]) await halve(half, await search(half));
   };
   await halve(people, whole);
   return {
    whole,
    found
   };
  }
  // CONCATENATED MODULE: ./build/shared/offboard/search-records.js
  async function searchRecords(files, people, settings, now) {
   const {whole, found} = await searchEach(people, some => search(files, some, settings, now), ({findings}) => findings.length === 0);
   return {
    of: person => found.get(person)?.findings ?? [],
    records: whole.records,
    unreadable: whole.unreadable
   };
  }
  function search(files, people, settings, now) {
   const detections = [ call_after_departure.H ];
   const result = (0, detect.o)({
    inputs: files,
    detections,
    settings,
    people,
    memory: new memory.TN,
    now
   });
   const findings = (0, detect_findings.WX)(result.alerts, detections, result.clock).map(({ruleId, severity, message, location, help}) => ({
    ruleId,
    severity,
    message,
    file: location.file,
    line: location.line,
    column: location.column,
    help
   }));
   const unreadable = result.unreadable.map(({file, line, reason}) => ({
    file,
    reason: line === void 0 ? reason : `line ${line}: ${reason}`
   }));
   return {
    findings,
    records: result.records,
    unreadable
   };
  }
  var lint = __webpack_require__(15367);
  var known_names = __webpack_require__(31733);
  // CONCATENATED MODULE: ./build/shared/offboard/search-repository.js
  const peopleRules = new Set([ "departed-person", "personal-credential", "personal-runner" ]);
  async function searchRepository(search, people) {
   const anybodys = people.length > 1 ? await run(search, []) : nothing;
   const known = new Set(allOf(anybodys).map(keyOf));
   const {whole, found} = await searchEach(people, some => run(search, some), result => allOf(result).every(finding => known.has(keyOf(finding))));
   const names = (0, known_names.e)(search.everybody);
   return {
    of: person => byStep(found.get(person) ?? nothing, names, known),
    anybodys: byStep(anybodys, names),
    files: whole.files,
    unreadable: whole.unreadable
   };
  }
  const nothing = {
   findings: []
  };
  function allOf({findings, silenced = []}) {
   return [ ...findings, ...silenced.map(({finding}) => finding) ];
  }
  function keyOf({ruleId, message, location: {file, line, column}}) {
   return [ ruleId, file, line, column, message ].join("\0");
  }
  function run({root, paths, config, peopleFile}, people) {
   const rules = Object.fromEntries(Object.entries(config.rules).filter(([id, level]) => !peopleRules.has(id) || level !== "off"));
   return (0, lint.u)({
    root,
    paths,
    config: {
     ...config,
     rules,
     minConfidence: "low",
     people,
     peopleFile: external_node_path_.relative(root, peopleFile).split(external_node_path_.sep).join("/")
    },
    ruleIds: peopleRules
   });
  }
  function byStep({findings, silenced = []}, names, known = new Set) {
   const isNew = finding => !known.has(keyOf(finding));
   const all = [ ...findings.filter(isNew).map(finding => findingOf(finding, names)), ...silenced.filter(({finding}) => isNew(finding)).map(({finding, ...how}) => findingOf(finding, names, how)) ].sort(inOrder);
   const of = step => all.filter(item => item.step === step).map(item => item.finding);
   return {
    consent: of("consent"),
    federation: of("federation"),
    runners: of("runners"),
    audit: of("audit")
   };
  }
  function inOrder({finding: a}, {finding: b}) {
   return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
  }
  function findingOf({ruleId, severity, message, location, help, step = "federation"}, names, how) {
   const {file, line, column} = location;
   const accepted = how && names.hidden(how.reason ?? `by ${how.by}`);
   return {
    step,
    finding: {
     ruleId,
     severity,
     message: names.hidden(message),
     file,
     line,
     column,
     help: names.hidden(help),
     ...accepted && {
      accepted
     }
    }
   };
  }
  var external_node_fs_ = __webpack_require__(73024);
  var file_errors = __webpack_require__(21890);
  var json = __webpack_require__(97527);
  var link_out = __webpack_require__(57571);
  // CONCATENATED MODULE: ./build/shared/offboard/sign-offs.js
  const maxBytes = 16 * 1024 * 1024;
  function signOffFile(peopleFile) {
   return `${peopleFile.slice(0, peopleFile.length - external_node_path_.extname(peopleFile).length)}.done.jsonl`;
  }
  function readSignOffs(workspace, peopleFile) {
   const file = signOffFile(peopleFile);
   const target = external_node_path_.resolve(workspace, file);
   let text = "";
   try {
    if ((0, link_out.j4)(workspace, target)) throw new Error("a symbolic link leads out of the workspace");
    const size = external_node_fs_.statSync(target, {
     throwIfNoEntry: false
    })?.size ?? 0;
    if (size > maxBytes) throw new Error("it is over 16 MiB");
    if (size > 0) text = external_node_fs_.readFileSync(target, "utf8");
   } catch (error) {
    throw new errors.e(`the sign-offs in ${file} cannot be read: ${(0, file_errors.H)(error)}`);
   }
   const lines = text.split("\n").map(line => line.trim() === "" ? null : parse(line));
   return {
    of: person => {
     const names = new Set(namesOfPerson(person).map(name => name.toLowerCase()));
     return lines.flatMap(line => {
      if (!line || line.left !== person.left || !names.has(line.person.toLowerCase())) return [];
      const {step, by, at, runUrl, findings} = line;
      return [ {
       step,
       by,
       at,
       runUrl,
       findings
      } ];
     });
    },
    unreadable: lines.flatMap((line, index) => line === void 0 ? [ index + 1 ] : [])
   };
  }
  function parse(text) {
   let value;
   try {
    value = JSON.parse(text);
   } catch {
    return;
   }
   if (!(0, json.Gv)(value)) return;
   const {step, person, left, by, at, run_url: runUrl, findings} = value;
   const known = finding.v$.find(each => each === step);
   if (!known || typeof person !== "string" || typeof left !== "string") return;
   if (typeof by !== "string" || typeof at !== "string" || !isMoment(at)) return;
   if (typeof runUrl !== "string" || typeof findings !== "number") return;
   return {
    step: known,
    person,
    left,
    by,
    at,
    runUrl,
    findings
   };
  }
  function isMoment(text) {
   return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(text);
  }
  function addSignOff(workspace, peopleFile, person, {step, by, at, runUrl, findings}) {
   const file = signOffFile(peopleFile);
   const target = external_node_path_.resolve(workspace, file);
   const {oid, upn, githubId, github, azureDevops, name} = person;
   const id = [ ...oid, ...upn, ...githubId, ...github, ...azureDevops, name ][0] ?? "";
   const entry = {
    step,
    person: id,
    left: person.left,
    by,
    at,
    run_url: runUrl,
    findings
   };
   try {
    if ((0, link_out.j4)(workspace, target)) throw new Error("a symbolic link leads out of the workspace");
    const {O_CREAT, O_APPEND, O_RDWR} = external_node_fs_.constants;
    const descriptor = external_node_fs_.openSync(target, O_RDWR | O_APPEND | O_CREAT, 384);
    try {
     const line = Buffer.from(`${endsWithin(descriptor) ? "\n" : ""}${JSON.stringify(entry)}\n`);
     const written = external_node_fs_.writeSync(descriptor, line);
     if (written !== line.length) throw new Error("the disk took a part of the line only");
     external_node_fs_.fsyncSync(descriptor);
    } finally {
     external_node_fs_.closeSync(descriptor);
    }
   } catch (error) {
    throw new errors.e(`the sign-off cannot be written to ${file}: ${(0, file_errors.H)(error)}`);
   }
  }
  function endsWithin(descriptor) {
   const {size} = external_node_fs_.fstatSync(descriptor);
   const last = Buffer.alloc(1);
   return size > 0 && external_node_fs_.readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== 10;
  }
  var table = __webpack_require__(27328);
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/quoting.js
  const plain = /^[A-Za-z0-9_./:@][A-Za-z0-9_./:@=-]*$|^--?[A-Za-z][A-Za-z0-9-]*$/;
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
  function bashWord(text) {
   if (plain.test(text)) return text;
   if (!unseen.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
   const escaped = Array.from(text.replaceAll("\0", ""), character => {
    if (character === "'" || character === "\\") return `\\${character}`;
    if (!unseen.test(character)) return character;
    return [ ...Buffer.from(character) ].map(byte => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
   });
   return `$'${escaped.join("")}'`;
  }
  const powershellQuotes = /['\u2018\u2019\u201a\u201b]/g;
  function powershellWord(text) {
   if (/^[A-Za-z0-9_./:][A-Za-z0-9_./:=-]*$|^--?[A-Za-z][A-Za-z0-9-]*$/.test(text)) return text;
   if (unseen.test(text) || actsInCmd.test(text)) return;
   if (!text.includes(" ") && actsBare.test(text)) return;
   return `'${text.replace(powershellQuotes, "$&$&")}'`;
  }
  function cmdWord(text) {
   if (/^[A-Za-z0-9_./:@][A-Za-z0-9_./:@-]*$|^--?[A-Za-z][A-Za-z0-9-]*$/.test(text)) return text;
   if (unseen.test(text) || actsInCmd.test(text)) return;
   return `"${text}"`;
  }
  const actsInCmd = /["%!]|\\$/;
  const actsBare = /[&|<>^()]/;
  function odataString(text) {
   return `'${text.replaceAll("'", "''")}'`;
  }
  function kqlString(text) {
   const escaped = text.replace(/[^A-Za-z0-9 @._:/+-]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
   return `'${escaped}'`;
  }
  function jmesPathString(text) {
   return `'${text.replace(/[\\']/g, "\\$&")}'`;
  }
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/audit.js
  const auditNotes = [ "A pipeline has no user name: look for the object id of the person, for the identities and applications that were theirs (step 1 lists what they own), and for runs of their repositories, and not for the user name alone.", "The list of sign-ins in Microsoft Graph v1.0 has interactive ones alone. What a program did with a refresh token stands in the logs of non-interactive sign-ins (AADNonInteractiveUserSignInLogs, where the directory sends its logs to a workspace).", "The audit log of GitHub has what was done with Git (clone, fetch, push) for seven days only.", "Calls between the last day and the moment when the account was disabled are the ones to explain first." ];
  function dayAfter(left) {
   return new Date(Date.parse(`${left}T00:00:00Z`) + 864e5).toISOString().slice(0, 10);
  }
  function auditQuery({oids, userNames, logins, left}) {
   const ids = oids.length > 0 ? oids : [ "{OBJECT_ID}" ];
   const conditions = [ `caller_oid in~ (${listOf(ids)})`, `caller_appid in~ (${listOf(ids)})`, ...userNames.length > 0 ? [ `caller_upn in~ (${listOf(userNames)})` ] : [], ...logins.map(login => `run_url startswith ${kqlString(`https://github.com/${login}/`)}`) ];
   return [ table.S, "where TimeGenerated > ago(90d)", `where ${conditions.join(" or ")}`, `summarize Calls = count(), First = min(TimeGenerated), Last = max(TimeGenerated), AfterLastDay = countif(TimeGenerated >= datetime(${dayAfter(left)})) by mcp_server, tool_name, tool_class`, "order by AfterLastDay desc, Calls desc" ].join(" | ");
  }
  function signInQuery({oids, left}) {
   const ids = oids.length > 0 ? oids : [ "{OBJECT_ID}" ];
   return [ "AADNonInteractiveUserSignInLogs", `where TimeGenerated >= datetime(${dayAfter(left)})`, `where UserId in~ (${listOf(ids)})`, "summarize SignIns = count(), First = min(TimeGenerated), Last = max(TimeGenerated) by AppDisplayName, AppId, ResourceDisplayName, IPAddress, ResultType", "order by Last desc" ].join(" | ");
  }
  function listOf(texts) {
   return texts.map(kqlString).join(", ").replaceAll("\\u007b", "{").replaceAll("\\u007d", "}");
  }
  function auditCommands(subject) {
   const {oid, login, left} = subject;
   return [ {
    purpose: "Show the calls of the last 90 days, and how many of them came after the last day",
    words: [ "az", "monitor", "log-analytics", "query", "--workspace", "{WORKSPACE_ID}", "--timespan", "P90D", "--analytics-query", auditQuery(subject) ],
    changes: false,
    permission: "Log Analytics Reader of the workspace",
    source: 'Azure CLI, "az monitor log-analytics query" (an extension that installs itself)'
   }, {
    purpose: "Show the same for records in files, wherever they come from",
    words: [ "mcp-gatehouse", "detect", "audit.jsonl", "--detections", "call-after-departure", "--people", "people.yml" ],
    changes: false,
    permission: "read access to the records",
    source: 'mcp-gatehouse, "detect"'
   }, {
    purpose: "List the interactive sign-ins from the day after the last one on",
    words: [ "az", "rest", "--method", "get", "--url", "https://graph.microsoft.com/v1.0/auditLogs/signIns", "--url-parameters", `$filter=userId eq ${odataString(oid)} and createdDateTime ge ${dayAfter(left)}T00:00:00Z` ],
    changes: false,
    permission: "AuditLog.Read.All in Microsoft Graph, and a directory role such as Reports Reader",
    source: 'Microsoft Graph v1.0, "List signIns"'
   }, {
    purpose: "List the sign-ins of programs with tokens of the person from the day after the last one on",
    words: [ "az", "monitor", "log-analytics", "query", "--workspace", "{SIGN_IN_WORKSPACE_ID}", "--timespan", "P90D", "--analytics-query", signInQuery(subject) ],
    changes: false,
    permission: "Log Analytics Reader of the workspace",
    source: 'Azure Monitor Logs reference, "AADNonInteractiveUserSignInLogs"'
   }, {
    purpose: "List what the account did on GitHub from the day after the last one on (GitHub Enterprise Cloud)",
    words: [ "gh", "api", "--method", "GET", "--paginate", "/orgs/{ORGANIZATION}/audit-log", "--raw-field", `phrase=actor:${login} created:>=${dayAfter(left)}`, "--raw-field", "include=all" ],
    changes: false,
    permission: "administration: read of the organization, or the scope read:audit_log, as an owner",
    source: 'GitHub REST API, "Get the audit log for an organization"'
   } ];
  }
  var project = __webpack_require__(40733);
  var version = __webpack_require__(67416);
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/sources.js
  const azureCli = "https://learn.microsoft.com/cli/azure";
  const graph = "https://learn.microsoft.com/graph/api";
  const gitHub = "https://docs.github.com/enterprise-cloud@latest/rest";
  const gitHubDocs = "https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners";
  const devOps = "https://learn.microsoft.com/rest/api/azure/devops";
  const sources = {
   'Azure CLI, "az account"': `${azureCli}/account`,
   'Azure CLI, "az ad app"': `${azureCli}/ad/app`,
   'Azure CLI, "az ad app federated-credential"': `${azureCli}/ad/app/federated-credential`,
   'Azure CLI, "az ad app owner"': `${azureCli}/ad/app/owner`,
   'Azure CLI, "az ad group member"': `${azureCli}/ad/group/member`,
   'Azure CLI, "az ad sp"': `${azureCli}/ad/sp`,
   'Azure CLI, "az ad user"': `${azureCli}/ad/user`,
   'Azure CLI, "az devops service-endpoint"': `${azureCli}/devops/service-endpoint`,
   'Azure CLI, "az devops user"': `${azureCli}/devops/user`,
   'Azure CLI, "az identity"': `${azureCli}/identity`,
   'Azure CLI, "az identity federated-credential"': `${azureCli}/identity/federated-credential`,
   'Azure CLI, "az monitor log-analytics query" (an extension that installs itself)': `${azureCli}/monitor/log-analytics`,
   'Azure CLI, "az pipelines agent"': `${azureCli}/pipelines/agent`,
   'Azure CLI, "az pipelines pool"': `${azureCli}/pipelines/pool`,
   'Azure CLI, "az role assignment"': `${azureCli}/role/assignment`,
   'Azure DevOps REST API, "Agents - Delete"': `${devOps}/distributedtask/agents/delete`,
   'Azure DevOps REST API, "Personal Access Tokens - List"': `${devOps}/tokenadmin/personal-access-tokens/list`,
   'Azure DevOps REST API, "Revocations - Revoke Authorizations"': `${devOps}/tokenadmin/revocations/revoke-authorizations`,
   'Azure Monitor Logs reference, "AADNonInteractiveUserSignInLogs"': "https://learn.microsoft.com/azure/azure-monitor/reference/tables/aadnoninteractiveusersigninlogs",
   'GNU findutils, "Finding Files"': "https://www.gnu.org/software/findutils/manual/html_mono/find.html",
   'GitHub CLI manual, "gh search code"': "https://cli.github.com/manual/gh_search_code",
   'GitHub Docs, "Configuring the self-hosted runner application as a service"': `${gitHubDocs}/configure-the-application`,
   'GitHub Docs, "Removing self-hosted runners"': `${gitHubDocs}/remove-runners`,
   'GitHub REST API, "Delete a deploy key"': `${gitHub}/deploy-keys/deploy-keys#delete-a-deploy-key`,
   'GitHub REST API, "Delete a repository secret"': `${gitHub}/actions/secrets#delete-a-repository-secret`,
   'GitHub REST API, "Delete a self-hosted runner from a repository"': `${gitHub}/actions/self-hosted-runners#delete-a-self-hosted-runner-from-a-repository`,
   'GitHub REST API, "Delete a self-hosted runner from an organization"': `${gitHub}/actions/self-hosted-runners#delete-a-self-hosted-runner-from-an-organization`,
   'GitHub REST API, "Delete an organization secret"': `${gitHub}/actions/secrets#delete-an-organization-secret`,
   'GitHub REST API, "Get a user"': `${gitHub}/users/users#get-a-user`,
   'GitHub REST API, "Get organization membership for a user"': `${gitHub}/orgs/members#get-organization-membership-for-a-user`,
   'GitHub REST API, "Get the audit log for an organization"': `${gitHub}/orgs/orgs#get-the-audit-log-for-an-organization`,
   'GitHub REST API, "List SAML SSO authorizations for an organization"': `${gitHub}/orgs/orgs#list-saml-sso-authorizations-for-an-organization`,
   'GitHub REST API, "List deploy keys"': `${gitHub}/deploy-keys/deploy-keys#list-deploy-keys`,
   'GitHub REST API, "List environments"': `${gitHub}/deployments/environments#list-environments`,
   'GitHub REST API, "List fine-grained personal access tokens with access to organization resources"': `${gitHub}/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources`,
   'GitHub REST API, "List organization secrets"': `${gitHub}/actions/secrets#list-organization-secrets`,
   'GitHub REST API, "List outside collaborators for an organization"': `${gitHub}/orgs/outside-collaborators#list-outside-collaborators-for-an-organization`,
   'GitHub REST API, "List repository secrets"': `${gitHub}/actions/secrets#list-repository-secrets`,
   'GitHub REST API, "List self-hosted runners for a repository"': `${gitHub}/actions/self-hosted-runners#list-self-hosted-runners-for-a-repository`,
   'GitHub REST API, "List self-hosted runners for an organization"': `${gitHub}/actions/self-hosted-runners#list-self-hosted-runners-for-an-organization`,
   'GitHub REST API, "Remove a SAML SSO authorization for an organization"': `${gitHub}/orgs/orgs#remove-a-saml-sso-authorization-for-an-organization`,
   'GitHub REST API, "Remove organization membership for a user"': `${gitHub}/orgs/members#remove-organization-membership-for-a-user`,
   'GitHub REST API, "Remove outside collaborator from an organization"': `${gitHub}/orgs/outside-collaborators#remove-outside-collaborator-from-an-organization`,
   'GitHub REST API, "Update the access a fine-grained personal access token has to organization resources"': `${gitHub}/orgs/personal-access-tokens#update-the-access-a-fine-grained-personal-access-token-has-to-organization-resources`,
   'Microsoft Graph v1.0, "Delete an appRoleAssignment granted to a user"': `${graph}/user-delete-approleassignments`,
   'Microsoft Graph v1.0, "Delete oAuth2PermissionGrant (a delegated permission grant)"': `${graph}/oauth2permissiongrant-delete`,
   'Microsoft Graph v1.0, "List appRoleAssignments granted to a user"': `${graph}/user-list-approleassignments`,
   'Microsoft Graph v1.0, "List oauth2PermissionGrants" of a user': `${graph}/user-list-oauth2permissiongrants`,
   'Microsoft Graph v1.0, "List ownedObjects"': `${graph}/user-list-ownedobjects`,
   'Microsoft Graph v1.0, "List signIns"': `${graph}/signin-list`,
   'Microsoft Graph v1.0, "user: revokeSignInSessions"': `${graph}/user-revokesigninsessions`,
   'mcp-gatehouse, "detect"': (0, project.DB)({
    url: project.Vn,
    ref: `v${version.r}`
   }, "docs/detect.md"),
   'systemd, "systemctl"': "https://www.freedesktop.org/software/systemd/man/latest/systemctl.html"
  };
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/command.js
  function placeholdersIn(texts, known) {
   return known.filter(({name}) => texts.some(text => text.includes(`{${name}}`)));
  }
  function written({words, linux, ...draft}) {
   const rest = {
    ...draft,
    sourceUrl: sources[draft.source]
   };
   const command = words.map(word => bashWord(textOf(word))).join(" ");
   if (linux) return {
    ...rest,
    command
   };
   return {
    ...rest,
    command,
    powershell: words.map(word => safely(word, powershellWord)).join(" "),
    cmd: words.map(word => safely(word, cmdWord)).join(" ")
   };
  }
  function textOf(word) {
   return typeof word === "string" ? word : word.value;
  }
  function safely(word, quote) {
   const quoted = quote(textOf(word));
   if (quoted !== void 0) return quoted;
   if (typeof word === "string") throw new Error(`a command cannot be written for a shell: ${word}`);
   return quote(`{${word.placeholder.name}}`) ?? "";
  }
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/consent.js
  const consent_graph = "https://graph.microsoft.com/v1.0";
  const consentNotes = [ "The list shows what was consented for this person alone (consentType Principal). A grant of consentType AllPrincipals is for everybody and not theirs to lose: only disabling the account, or requiring an assignment of the application (appRoleAssignmentRequired), ends what it gives to them.", "An access token that was issued before lives on for up to an hour or so, whatever is revoked: look at the records of that time as well. Refresh tokens and sessions end with the revocation, within some minutes; those of a guest do not, since guests sign in at their own tenant." ];
  function consentCommands({oid, account}) {
   return [ {
    purpose: "Show the account with its object id",
    words: [ "az", "ad", "user", "show", "--id", account, "--output", "json" ],
    changes: false,
    permission: "User.Read.All in Microsoft Graph",
    source: 'Azure CLI, "az ad user"'
   }, {
    purpose: "Disable the account",
    words: [ "az", "ad", "user", "update", "--id", account, "--account-enabled", "false" ],
    changes: true,
    permission: "User.EnableDisableAccount.All with User.Read.All in Microsoft Graph",
    source: 'Azure CLI, "az ad user"'
   }, {
    purpose: "Revoke the sessions: refresh tokens and cookies",
    words: [ "az", "rest", "--method", "post", "--url", `${consent_graph}/users/${oid}/revokeSignInSessions` ],
    changes: true,
    permission: "User.RevokeSessions.All in Microsoft Graph",
    source: 'Microsoft Graph v1.0, "user: revokeSignInSessions"'
   }, {
    purpose: "Show the service principal of the gateway, whose id is resourceId in grants",
    words: [ "az", "ad", "sp", "show", "--id", "{GATEWAY_APP_ID}", "--query", "id", "--output", "tsv" ],
    changes: false,
    permission: "Application.Read.All in Microsoft Graph",
    source: 'Azure CLI, "az ad sp"'
   }, {
    purpose: "List what the person consented to, for every application",
    words: [ "az", "rest", "--method", "get", "--url", `${consent_graph}/users/${oid}/oauth2PermissionGrants` ],
    changes: false,
    permission: "Directory.Read.All in Microsoft Graph (an application: DelegatedPermissionGrant.ReadWrite.All)",
    source: 'Microsoft Graph v1.0, "List oauth2PermissionGrants" of a user'
   }, {
    purpose: "Delete a grant; first those for the gateway",
    words: [ "az", "rest", "--method", "delete", "--url", `${consent_graph}/oauth2PermissionGrants/{GRANT_ID}` ],
    changes: true,
    permission: "DelegatedPermissionGrant.ReadWrite.All in Microsoft Graph",
    source: 'Microsoft Graph v1.0, "Delete oAuth2PermissionGrant (a delegated permission grant)"'
   }, {
    purpose: "List the app roles that the person has, also in the gateway",
    words: [ "az", "rest", "--method", "get", "--url", `${consent_graph}/users/${oid}/appRoleAssignments` ],
    changes: false,
    permission: "Directory.Read.All in Microsoft Graph",
    source: 'Microsoft Graph v1.0, "List appRoleAssignments granted to a user"'
   }, {
    purpose: "Delete an assignment of an app role",
    words: [ "az", "rest", "--method", "delete", "--url", `${consent_graph}/users/${oid}/appRoleAssignments/{ASSIGNMENT_ID}` ],
    changes: true,
    permission: "AppRoleAssignment.ReadWrite.All in Microsoft Graph",
    source: 'Microsoft Graph v1.0, "Delete an appRoleAssignment granted to a user"'
   }, {
    purpose: "List the roles in Azure that the person has in the subscription, above it and through groups; once for each subscription",
    words: [ "az", "role", "assignment", "list", "--assignee", oid, "--all", "--include-inherited", "--include-groups", "--output", "json" ],
    changes: false,
    permission: "Microsoft.Authorization/roleAssignments/read",
    source: 'Azure CLI, "az role assignment"'
   }, {
    purpose: "Delete a role assignment whose principalId is the person, not a group",
    words: [ "az", "role", "assignment", "delete", "--ids", "{ASSIGNMENT_ID}" ],
    changes: true,
    permission: "Microsoft.Authorization/roleAssignments/delete",
    source: 'Azure CLI, "az role assignment"'
   }, {
    purpose: "List the applications and groups that the person owns: an owner can add a credential",
    words: [ "az", "rest", "--method", "get", "--url", `${consent_graph}/users/${oid}/ownedObjects` ],
    changes: false,
    permission: "Directory.Read.All in Microsoft Graph",
    source: 'Microsoft Graph v1.0, "List ownedObjects"'
   }, {
    purpose: "Remove the person as an owner of an application",
    words: [ "az", "ad", "app", "owner", "remove", "--id", "{APP_OBJECT_ID}", "--owner-object-id", oid ],
    changes: true,
    permission: "Application.ReadWrite.All in Microsoft Graph, or owner of the application",
    source: 'Azure CLI, "az ad app owner"'
   }, {
    purpose: "List the groups that the person is a member of: they may have roles",
    words: [ "az", "ad", "user", "get-member-groups", "--id", account, "--output", "table" ],
    changes: false,
    permission: "User.Read.All with GroupMember.Read.All in Microsoft Graph",
    source: 'Azure CLI, "az ad user"'
   }, {
    purpose: "Remove the person from a group",
    words: [ "az", "ad", "group", "member", "remove", "--group", "{GROUP_ID}", "--member-id", oid ],
    changes: true,
    permission: "GroupMember.ReadWrite.All in Microsoft Graph, or owner of the group",
    source: 'Azure CLI, "az ad group member"'
   } ];
  }
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/federation.js
  const federationNotes = [ "The subject of a federated credential names a repository, not a person: the credentials of the repositories of an organization stay as they are. Only the repositories of a personal account carry a name, as their owner.", "Immutable subjects carry ids beside the names (repo:OWNER@ID/REPO@ID:…): the id of the owner says whose account it is, also after the login was renamed or taken by somebody else." ];
  function federationCommands(subject) {
   const {login} = subject;
   const owned = field => `[?starts_with(${field}, ${jmesPathString(`repo:${login}/`)}) || starts_with(${field}, ${jmesPathString(`repo:${login}@`)})]`;
   return [ {
    purpose: "List the user-assigned identities of the subscription",
    words: [ "az", "identity", "list", "--output", "table" ],
    changes: false,
    permission: "Microsoft.ManagedIdentity/userAssignedIdentities/read",
    source: 'Azure CLI, "az identity"'
   }, {
    purpose: "List the federated credentials of an identity whose subject is a repository of the person",
    words: [ "az", "identity", "federated-credential", "list", "--identity-name", "{IDENTITY}", "--resource-group", "{RESOURCE_GROUP}", "--query", owned("subject") ],
    changes: false,
    permission: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read",
    source: 'Azure CLI, "az identity federated-credential"'
   }, {
    purpose: "Delete a federated credential of an identity",
    words: [ "az", "identity", "federated-credential", "delete", "--identity-name", "{IDENTITY}", "--resource-group", "{RESOURCE_GROUP}", "--name", "{CREDENTIAL}" ],
    changes: true,
    permission: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/delete",
    source: 'Azure CLI, "az identity federated-credential"'
   }, {
    purpose: "List the app registrations of the tenant",
    words: [ "az", "ad", "app", "list", "--all", "--query", "[].{id: id, name: displayName}", "--output", "table" ],
    changes: false,
    permission: "Application.Read.All in Microsoft Graph",
    source: 'Azure CLI, "az ad app"'
   }, {
    purpose: "List the federated credentials of an app registration whose subject is a repository of the person",
    words: [ "az", "ad", "app", "federated-credential", "list", "--id", "{APP_OBJECT_ID}", "--query", owned("subject") ],
    changes: false,
    permission: "Application.Read.All in Microsoft Graph",
    source: 'Azure CLI, "az ad app federated-credential"'
   }, {
    purpose: "Delete a federated credential of an app registration",
    words: [ "az", "ad", "app", "federated-credential", "delete", "--id", "{APP_OBJECT_ID}", "--federated-credential-id", "{CREDENTIAL}" ],
    changes: true,
    permission: "Application.ReadWrite.All in Microsoft Graph, or owner of the application",
    source: 'Azure CLI, "az ad app federated-credential"'
   }, {
    purpose: "Show the account on GitHub with its id, which immutable subjects carry",
    words: [ "gh", "api", `/users/${login}`, "--jq", "{login: .login, id: .id}" ],
    changes: false,
    permission: "none",
    source: 'GitHub REST API, "Get a user"'
   }, {
    purpose: "Find the login in the CODEOWNERS files of the organization",
    words: [ "gh", "search", "code", login, "--owner", "{ORGANIZATION}", "--filename", "CODEOWNERS", "--limit", "1000" ],
    changes: false,
    permission: "read access to the repositories",
    source: 'GitHub CLI manual, "gh search code"'
   }, {
    purpose: "Find the login in the YAML files of the organization, workflows among them",
    words: [ "gh", "search", "code", login, "--owner", "{ORGANIZATION}", "--language", "yaml", "--limit", "1000" ],
    changes: false,
    permission: "read access to the repositories",
    source: 'GitHub CLI manual, "gh search code"'
   }, {
    purpose: "List the environments of a repository with their reviewers",
    words: [ "gh", "api", "--paginate", "/repos/{ORGANIZATION}/{REPOSITORY}/environments" ],
    changes: false,
    permission: "actions: read of the repository, or the scope repo",
    source: 'GitHub REST API, "List environments"'
   }, {
    purpose: "Show whether the person is a member of the organization",
    words: [ "gh", "api", `/orgs/{ORGANIZATION}/memberships/${login}` ],
    changes: false,
    permission: "members: read of the organization, as a member of it",
    source: 'GitHub REST API, "Get organization membership for a user"'
   }, {
    purpose: "Remove the person from the organization, its teams and repositories",
    words: [ "gh", "api", "--method", "DELETE", `/orgs/{ORGANIZATION}/memberships/${login}` ],
    changes: true,
    permission: "members: write of the organization, or the scope admin:org, as an owner",
    source: 'GitHub REST API, "Remove organization membership for a user"'
   }, {
    purpose: "List outside collaborators: the person may have stayed as one",
    words: [ "gh", "api", "--paginate", "/orgs/{ORGANIZATION}/outside_collaborators", "--jq", ".[].login" ],
    changes: false,
    permission: "members: read of the organization, or the scope read:org",
    source: 'GitHub REST API, "List outside collaborators for an organization"'
   }, {
    purpose: "Remove the person as an outside collaborator",
    words: [ "gh", "api", "--method", "DELETE", `/orgs/{ORGANIZATION}/outside_collaborators/${login}` ],
    changes: true,
    permission: "members: write of the organization, or the scope admin:org, as an owner",
    source: 'GitHub REST API, "Remove outside collaborator from an organization"'
   } ];
  }
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/azure-devops-agents.js
  const devOpsResource = "499b84ac-1321-427f-aa17-267ca6975798";
  const organizationUrl = "https://dev.azure.com/{DEVOPS_ORGANIZATION}";
  const identityUrl = "https://vssps.dev.azure.com/{DEVOPS_ORGANIZATION}";
  function azureDevOpsCommands({devOpsUser}) {
   const rest = [ "az", "rest", "--resource", devOpsResource, "--method" ];
   return [ {
    purpose: "Show the account in Azure DevOps with its descriptor",
    words: [ "az", "devops", "user", "show", "--user", devOpsUser, "--organization", organizationUrl, "--output", "json" ],
    changes: false,
    permission: "member of the organization",
    source: 'Azure CLI, "az devops user"'
   }, {
    purpose: "List the personal access tokens of the person",
    words: [ ...rest, "get", "--url", `${identityUrl}/_apis/tokenadmin/personalaccesstokens/{SUBJECT_DESCRIPTOR}?api-version=7.1-preview.1` ],
    changes: false,
    permission: "Project Collection Administrators (scope vso.tokenadministration)",
    source: 'Azure DevOps REST API, "Personal Access Tokens - List"'
   }, {
    purpose: "List the SSH keys of the person; the next command revokes them with &isPublic=true at the end of its address",
    words: [ ...rest, "get", "--url", `${identityUrl}/_apis/tokenadmin/personalaccesstokens/{SUBJECT_DESCRIPTOR}`, "--url-parameters", "isPublic=true", "api-version=7.1-preview.1" ],
    changes: false,
    permission: "Project Collection Administrators (scope vso.tokenadministration)",
    source: 'Azure DevOps REST API, "Personal Access Tokens - List"'
   }, {
    purpose: 'Revoke tokens; revocations.json is a list of {"authorizationId": "…"} from the list before',
    words: [ ...rest, "post", "--url", `${identityUrl}/_apis/tokenadmin/revocations?api-version=7.1-preview.1`, "--body", "@revocations.json" ],
    changes: true,
    permission: "Project Collection Administrators (scope vso.tokenadministration)",
    source: 'Azure DevOps REST API, "Revocations - Revoke Authorizations"'
   }, {
    purpose: "List the agent pools",
    words: [ "az", "pipelines", "pool", "list", "--organization", organizationUrl, "--output", "table" ],
    changes: false,
    permission: "Reader of the agent pools",
    source: 'Azure CLI, "az pipelines pool"'
   }, {
    purpose: "List the agents of a pool",
    words: [ "az", "pipelines", "agent", "list", "--pool-id", "{POOL_ID}", "--organization", organizationUrl, "--output", "table" ],
    changes: false,
    permission: "Reader of the agent pool",
    source: 'Azure CLI, "az pipelines agent"'
   }, {
    purpose: "Delete an agent from its pool",
    words: [ ...rest, "delete", "--url", `${organizationUrl}/_apis/distributedtask/pools/{POOL_ID}/agents/{AGENT_ID}?api-version=7.1` ],
    changes: true,
    permission: "Administrator of the agent pool (scope vso.agentpools_manage)",
    source: 'Azure DevOps REST API, "Agents - Delete"'
   }, {
    purpose: "List the service connections of a project with who created them",
    words: [ "az", "devops", "service-endpoint", "list", "--organization", organizationUrl, "--project", "{DEVOPS_PROJECT}", "--query", "[].{id: id, name: name, type: type, createdBy: createdBy.uniqueName}", "--output", "table" ],
    changes: false,
    permission: "User of the service connections",
    source: 'Azure CLI, "az devops service-endpoint"'
   }, {
    purpose: "Remove the person from the organization of Azure DevOps",
    words: [ "az", "devops", "user", "remove", "--user", devOpsUser, "--organization", organizationUrl ],
    changes: true,
    permission: "Project Collection Administrators",
    source: 'Azure CLI, "az devops user"'
   } ];
  }
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/github-runners.js
  function gitHubRunnerCommands({login}) {
   return [ {
    purpose: "List the self-hosted runners of the organization with their labels",
    words: [ "gh", "api", "--paginate", "/orgs/{ORGANIZATION}/actions/runners" ],
    changes: false,
    permission: "self-hosted runners: read of the organization, or the scope admin:org, as an administrator",
    source: 'GitHub REST API, "List self-hosted runners for an organization"'
   }, {
    purpose: "Delete a runner from the organization",
    words: [ "gh", "api", "--method", "DELETE", "/orgs/{ORGANIZATION}/actions/runners/{RUNNER_ID}" ],
    changes: true,
    permission: "self-hosted runners: write of the organization, or the scope admin:org, as an administrator",
    source: 'GitHub REST API, "Delete a self-hosted runner from an organization"'
   }, {
    purpose: "List the self-hosted runners of a repository: those of the organization are not in it",
    words: [ "gh", "api", "--paginate", "/repos/{ORGANIZATION}/{REPOSITORY}/actions/runners" ],
    changes: false,
    permission: "administration: read of the repository, or the scope repo, as an administrator",
    source: 'GitHub REST API, "List self-hosted runners for a repository"'
   }, {
    purpose: "Delete a runner from a repository",
    words: [ "gh", "api", "--method", "DELETE", "/repos/{ORGANIZATION}/{REPOSITORY}/actions/runners/{RUNNER_ID}" ],
    changes: true,
    permission: "administration: write of the repository, or the scope repo, as an administrator",
    source: 'GitHub REST API, "Delete a self-hosted runner from a repository"'
   }, {
    purpose: "List the secrets of the organization: names of people, and dates before the last day",
    words: [ "gh", "api", "--paginate", "/orgs/{ORGANIZATION}/actions/secrets" ],
    changes: false,
    permission: "secrets: read of the organization, or the scope admin:org",
    source: 'GitHub REST API, "List organization secrets"'
   }, {
    purpose: "Delete a secret that holds a token of the person; set it anew with another token where jobs need it",
    words: [ "gh", "api", "--method", "DELETE", "/orgs/{ORGANIZATION}/actions/secrets/{SECRET_NAME}" ],
    changes: true,
    permission: "secrets: write of the organization, or the scope admin:org",
    source: 'GitHub REST API, "Delete an organization secret"'
   }, {
    purpose: "List the secrets of a repository",
    words: [ "gh", "api", "--paginate", "/repos/{ORGANIZATION}/{REPOSITORY}/actions/secrets" ],
    changes: false,
    permission: "secrets: read of the repository, or the scope repo",
    source: 'GitHub REST API, "List repository secrets"'
   }, {
    purpose: "Delete a secret of a repository",
    words: [ "gh", "api", "--method", "DELETE", "/repos/{ORGANIZATION}/{REPOSITORY}/actions/secrets/{SECRET_NAME}" ],
    changes: true,
    permission: "secrets: write of the repository, or the scope repo",
    source: 'GitHub REST API, "Delete a repository secret"'
   }, {
    purpose: "List the tokens and keys that the person authorized for the organization (SAML single sign-on alone)",
    words: [ "gh", "api", "--method", "GET", "--paginate", "/orgs/{ORGANIZATION}/credential-authorizations", "--raw-field", `login=${login}` ],
    changes: false,
    permission: "administration: read of the organization, or the scope read:org, as an owner",
    source: 'GitHub REST API, "List SAML SSO authorizations for an organization"'
   }, {
    purpose: "Remove an authorization",
    words: [ "gh", "api", "--method", "DELETE", "/orgs/{ORGANIZATION}/credential-authorizations/{CREDENTIAL_ID}" ],
    changes: true,
    permission: "administration: write of the organization, or the scope admin:org, as an owner",
    source: 'GitHub REST API, "Remove a SAML SSO authorization for an organization"'
   }, {
    purpose: "List the fine-grained personal access tokens of the person (only a GitHub App may ask)",
    words: [ "gh", "api", "--method", "GET", "--paginate", "/orgs/{ORGANIZATION}/personal-access-tokens", "--raw-field", `owner[]=${login}` ],
    changes: false,
    permission: "GitHub App with personal access tokens: read of the organization",
    source: 'GitHub REST API, "List fine-grained personal access tokens with access to organization resources"'
   }, {
    purpose: "Revoke what a fine-grained token may do in the organization (only a GitHub App may ask)",
    words: [ "gh", "api", "--method", "POST", "/orgs/{ORGANIZATION}/personal-access-tokens/{TOKEN_ID}", "--raw-field", "action=revoke" ],
    changes: true,
    permission: "GitHub App with personal access tokens: write of the organization",
    source: 'GitHub REST API, "Update the access a fine-grained personal access token has to organization resources"'
   }, {
    purpose: "List the deploy keys of a repository with who added them: a key outlives its owner",
    words: [ "gh", "api", "--paginate", "/repos/{ORGANIZATION}/{REPOSITORY}/keys" ],
    changes: false,
    permission: "administration: read of the repository, or the scope repo, as an administrator",
    source: 'GitHub REST API, "List deploy keys"'
   }, {
    purpose: "Delete a deploy key",
    words: [ "gh", "api", "--method", "DELETE", "/repos/{ORGANIZATION}/{REPOSITORY}/keys/{KEY_ID}" ],
    changes: true,
    permission: "administration: write of the repository, or the scope repo, as an administrator",
    source: 'GitHub REST API, "Delete a deploy key"'
   } ];
  }
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/runner-hosts.js
  const runnerHostCommands = [ {
   purpose: "On the host of a runner: show its units with their environment",
   words: [ "systemctl", "cat", "actions.runner.*", "vsts.agent.*" ],
   changes: false,
   linux: true,
   permission: "an account on the host",
   source: 'systemd, "systemctl"'
  }, {
   purpose: "On the host: find cached log-ins of az, gh, git and docker, and settings of runners",
   words: [ "sudo", "find", "/home", "/root", "/opt", "-xdev", "-maxdepth", "6", "(", "-path", "*/.azure", "-o", "-path", "*/.config/gh", "-o", "-name", ".netrc", "-o", "-name", ".git-credentials", "-o", "-path", "*/.docker/config.json", "-o", "-name", ".credentials", "-o", "-path", "*/_work/_temp", ")", "-print" ],
   changes: false,
   linux: true,
   permission: "root on the host",
   source: 'GNU findutils, "Finding Files"'
  }, {
   purpose: "On the host, in the folder of the runner: stop the service and take it out of systemd",
   words: [ "sudo", "./svc.sh", "uninstall" ],
   changes: true,
   linux: true,
   permission: "root on the host",
   source: 'GitHub Docs, "Configuring the self-hosted runner application as a service"'
  }, {
   purpose: "On the host, in the folder of the runner: take the runner out of the organization",
   words: [ "./config.sh", "remove", "--token", "{REMOVAL_TOKEN}" ],
   changes: true,
   linux: true,
   permission: "an account on the host; the token comes from the organization",
   source: 'GitHub Docs, "Removing self-hosted runners"'
  }, {
   purpose: "On the host, as the account of the runner: delete the sessions of az; then delete what the search found",
   words: [ "az", "account", "clear" ],
   changes: true,
   permission: "the account of the runner",
   source: 'Azure CLI, "az account"'
  } ];
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/runners.js
  const runnerNotes = [ "This is the step that was missing in the incident: a runner went on for three weeks with what its owner had left on it. A token on a machine shows in no list: look at the host.", "A personal access token (classic) of somebody who is no longer a member reaches nothing private of the organization; deploy keys and the secrets that hold a token go on until they are deleted." ];
  function runnerCommands(subject) {
   return [ ...gitHubRunnerCommands(subject), ...azureDevOpsCommands(subject), ...runnerHostCommands ];
  }
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/subject.js
  const objectId = {
   name: "OBJECT_ID",
   meaning: "Object id of the account in Microsoft Entra, a GUID: the first command of step 1 shows it."
  };
  const userName = {
   name: "USER_PRINCIPAL_NAME",
   meaning: "User principal name of the account (jane.doe@example.com), as the directory has it."
  };
  const login = {
   name: "GITHUB_LOGIN",
   meaning: "Login of the account on GitHub: the page of the members of the organization shows it."
  };
  const devOpsUser = {
   name: "AZURE_DEVOPS_USER",
   meaning: "Address by which Azure DevOps knows the account: Organization settings, Users."
  };
  const placeholders = [ objectId, userName, login, devOpsUser, {
   name: "GATEWAY_APP_ID",
   meaning: "Application (client) id of the app registration of the MCP gateway."
  }, {
   name: "GRANT_ID",
   meaning: "Id of a grant from the list before the command; once for each grant."
  }, {
   name: "ASSIGNMENT_ID",
   meaning: "Id of an assignment from the list before the command."
  }, {
   name: "IDENTITY",
   meaning: "Name of a user-assigned managed identity."
  }, {
   name: "RESOURCE_GROUP",
   meaning: "Resource group of that identity."
  }, {
   name: "CREDENTIAL",
   meaning: "Name of a federated credential from the list before the command."
  }, {
   name: "APP_OBJECT_ID",
   meaning: "Object id of an app registration."
  }, {
   name: "GROUP_ID",
   meaning: "Object id of a group from the list before the command."
  }, {
   name: "ORGANIZATION",
   meaning: "Organization on GitHub."
  }, {
   name: "REPOSITORY",
   meaning: "Repository on GitHub, without its owner."
  }, {
   name: "RUNNER_ID",
   meaning: "Id of a runner from the list before the command."
  }, {
   name: "SECRET_NAME",
   meaning: "Name of a secret from the list before the command."
  }, {
   name: "CREDENTIAL_ID",
   meaning: "credential_id from the list before the command."
  }, {
   name: "TOKEN_ID",
   meaning: "Id of a token from the list before the command."
  }, {
   name: "KEY_ID",
   meaning: "Id of a key from the list before the command."
  }, {
   name: "DEVOPS_ORGANIZATION",
   meaning: "Organization of Azure DevOps, as it stands in https://dev.azure.com/…"
  }, {
   name: "DEVOPS_PROJECT",
   meaning: "Project of Azure DevOps."
  }, {
   name: "SUBJECT_DESCRIPTOR",
   meaning: "user.descriptor of the account, which begins with aad. or msa.: the command before shows it."
  }, {
   name: "POOL_ID",
   meaning: "Id of an agent pool from the list before the command."
  }, {
   name: "AGENT_ID",
   meaning: "Id of an agent from the list before the command."
  }, {
   name: "REMOVAL_TOKEN",
   meaning: "Token that takes a runner out of the organization, valid for an hour: `gh api --method POST /orgs/{ORGANIZATION}/actions/runners/remove-token` gives it. Never a personal access token."
  }, {
   name: "WORKSPACE_ID",
   meaning: "Id of the Log Analytics workspace that has the audit records, a GUID (not its resource id)."
  }, {
   name: "SIGN_IN_WORKSPACE_ID",
   meaning: "Id of the Log Analytics workspace to which the directory sends its sign-in logs, a GUID; it may be the same."
  } ];
  const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
  const addressForm = /^(?!.{321})[^-@][^@]*@[^@]+$/su;
  const longestName = 320;
  const loginForm = /^[a-z\d](?:[a-z\d-]{0,38})(?:_[a-z\d]{1,12})?$/i;
  function subjectOf({upn, oid, github, azureDevops, left}) {
   const oids = oid.filter(id => guid.test(id));
   const logins = github.filter(text => loginForm.test(text));
   const [id] = oids;
   const name = upn.find(text => addressForm.test(text));
   const userWord = name === void 0 ? subject_text(userName) : {
    value: name,
    placeholder: userName
   };
   const address = azureDevops.find(text => addressForm.test(text)) ?? name;
   return {
    oid: id ?? subject_text(objectId),
    account: id ?? userWord,
    login: logins[0] ?? subject_text(login),
    devOpsUser: address === void 0 ? subject_text(devOpsUser) : {
     value: address,
     placeholder: devOpsUser
    },
    oids,
    userNames: upn.filter(text => text.length <= longestName),
    logins,
    left
   };
  }
  function subject_text({name}) {
   return `{${name}}`;
  }
  // CONCATENATED MODULE: ./build/shared/offboard/runbook/steps.js
  const runbook = [ {
   id: "consent",
   notes: consentNotes,
   commands: consentCommands
  }, {
   id: "federation",
   notes: federationNotes,
   commands: federationCommands
  }, {
   id: "runners",
   notes: runnerNotes,
   commands: runnerCommands
  }, {
   id: "audit",
   notes: auditNotes,
   commands: auditCommands
  } ];
  function runbookFor(person) {
   const subject = subjectOf(person);
   const steps = runbook.map(({id, notes, commands}) => ({
    id,
    notes,
    commands: commands(subject).map(written)
   }));
   const texts = steps.flatMap(({commands}) => commands.flatMap(({command, powershell = "", cmd = ""}) => [ command, powershell, cmd ]));
   return {
    steps,
    placeholders: placeholdersIn(texts, placeholders)
   };
  }
  // CONCATENATED MODULE: ./build/shared/offboard/with-runbooks.js
  const mostRunbooks = 300;
  function withRunbooks(people, findingsOf) {
   let room = mostRunbooks;
   return people.map(person => {
    const findings = finding.v$.map(step => findingsOf(person, step));
    const isFilled = people.length <= mostRunbooks || room > 0 && findings.some(({length}) => length > 0);
    if (isFilled) room--;
    const runbook = isFilled ? runbookFor(person) : void 0;
    return {
     person: nameOf(person),
     left: person.left,
     hasRunbook: isFilled,
     placeholders: runbook?.placeholders ?? [],
     steps: finding.v$.map((id, index) => ({
      ...runbook?.steps[index] ?? {
       id,
       notes: [],
       commands: []
      },
      title: offboarding._4[id],
      findings: findings[index],
      signOffs: []
     }))
    };
   });
  }
  var people_people = __webpack_require__(48155);
  var linted_paths = __webpack_require__(2214);
  // CONCATENATED MODULE: ./build/shared/commands/offboard.js
  const offboard = async (host, inputs) => {
   const plan = readPlan(inputs);
   const failOn = inputs.choice("fail-on");
   const done = inputs.list("done");
   const {root, paths} = (0, linted_paths.f)(host.workspace, inputs.list("paths"));
   const {config} = await (0, judging_config.fx)({
    host,
    inputs,
    root
   });
   const peopleFile = peopleFileOf(host, inputs, root, config.peopleFile);
   const everybody = await (0, people_people.readPeople)(host.workspace, peopleFile);
   const people = choosePeople(inputs, everybody, peopleFile);
   if (done.length > 0 && inputs.text("person") === "") throw new errors.e(`${(0, shared_inputs.NB)(host, "done")} needs ${(0, 
   shared_inputs.NB)(host, "person")}: a step is signed off for one person`);
   const repository = await searchRepository({
    root,
    paths,
    config,
    everybody,
    peopleFile: external_node_path_.resolve(host.workspace, peopleFile)
   }, people);
   const found = await withRecords(host, inputs, {
    people,
    repository,
    settings: config.detections ?? detection_settings.defaultSettings
   });
   for (const step of done) signOff(host, peopleFile, step, people[0], found.people[0]);
   const signOffs = readSignOffs(host.workspace, peopleFile);
   const report = {
    ...found,
    people: found.people.map((each, index) => ({
     ...each,
     steps: each.steps.map(step => ({
      ...step,
      signOffs: signOffs.of(people[index]).filter(item => item.step === step.id)
     }))
    })),
    unreadable: [ ...found.unreadable, ...signOffs.unreadable.map(line => ({
     file: signOffFile(peopleFile),
     reason: `line ${line}: it is not a sign-off`
    })) ]
   };
   await offboard_write(host, plan, report);
   if (plan.every(({file}) => file !== void 0)) host.log.info((0, words.ZK)(report));
   setOutputs(host, report, failOn);
   return verdict(host, report, failOn);
  };
  function readPlan(inputs) {
   const files = inputs.list("output-file");
   if (!inputs.isDefault("format")) return (0, reports_plan.LT)(inputs.list("format"), files, offboardFormats);
   const plan = (0, reports_plan.LT)([], files, offboardFormats);
   return files.length > 0 ? plan.filter(({file}) => file !== void 0) : plan;
  }
  function peopleFileOf(host, inputs, root, configured) {
   const given = inputs.text("people");
   if (given !== "") return given;
   if (configured === void 0) return inputs.required("people");
   return external_node_path_.relative(host.workspace, external_node_path_.resolve(root, configured));
  }
  function choosePeople(inputs, everybody, file) {
   const wanted = inputs.text("person");
   if (wanted !== "") return [ findPerson(everybody, wanted, file) ];
   if (everybody.length === 0) throw new errors.e(`the people file ${file} lists nobody`);
   return everybody;
  }
  async function withRecords(host, inputs, {people, repository, settings}) {
   const names = inputs.list("records");
   const selection = names.length > 0 ? await (0, select_records.selectRecords)(host, names) : void 0;
   const now = Date.now();
   try {
    const records = selection && await searchRecords(selection.files, people, settings, now);
    return {
     anybodys: repository.anybodys,
     files: repository.files,
     ...records && {
      records: records.records
     },
     unreadable: [ ...repository.unreadable, ...records?.unreadable ?? [] ],
     people: withRunbooks(people, (person, step) => [ ...repository.of(person)[step], ...step === "audit" ? records?.of(person) ?? [] : [] ])
    };
   } finally {
    selection?.release();
   }
  }
  function signOff(host, peopleFile, step, person, {steps}) {
   const left = steps.filter(({id}) => id === step).flatMap(({findings}) => findings.filter(({accepted}) => accepted === void 0));
   addSignOff(host.workspace, peopleFile, person, {
    step,
    by: host.run.actor ?? "unknown",
    at: (new Date).toISOString(),
    runUrl: host.run.runUrl,
    findings: left.length
   });
   host.log.info(`step '${step}' is signed off in ${signOffFile(peopleFile)}`);
   if (left.length > 0) host.log.warning(`step '${step}' is signed off with ${(0, counts.LS)(left.length, "finding")} that ${left.length === 1 ? "is" : "are"} still there`);
  }
  async function offboard_write(host, plan, report) {
   for (const {format, file} of plan) if (file !== void 0) (0, write.u)(host, "output-file", file, await render(format, report));
   for (const {format, file} of plan) {
    if (file !== void 0) continue;
    const text = await render(format, report);
    if (format === "json") host.printRaw(text); else host.print(text.trimEnd());
   }
  }
  async function render(format, report) {
   switch (format) {
   case "json":
    return (await __webpack_require__.e(3270).then(__webpack_require__.bind(__webpack_require__, 3270))).renderJson(report);

   case "markdown":
    return (await Promise.all([ __webpack_require__.e(8663), __webpack_require__.e(837) ]).then(__webpack_require__.bind(__webpack_require__, 80837))).renderMarkdown(report);

   case "html":
    return (await Promise.all([ __webpack_require__.e(8960), __webpack_require__.e(7813) ]).then(__webpack_require__.bind(__webpack_require__, 57813))).renderHtml(report);

   default:
    return (await Promise.all([ __webpack_require__.e(3574), __webpack_require__.e(4548), __webpack_require__.e(5223) ]).then(__webpack_require__.bind(__webpack_require__, 65223))).renderText(report);
   }
  }
  function countOf(report, isCounted) {
   const all = [ ...report.people, {
    steps: [ {
     findings: (0, offboarding.CE)(report)
    } ]
   } ];
   return all.flatMap(offboarding.lb).filter(({severity}) => isCounted(severity)).length;
  }
  function failing(report, failOn) {
   return failOn === "never" ? 0 : countOf(report, severity => (0, finding.jZ)(severity, failOn));
  }
  function setOutputs(host, report, failOn) {
   host.setOutput("findings", String(failing(report, failOn)));
   host.setOutput("errors", String(countOf(report, severity => severity === "error")));
   host.setOutput("warnings", String(countOf(report, severity => severity === "warning")));
   host.setOutput("notes", String(countOf(report, severity => severity === "note")));
  }
  function verdict(host, report, failOn) {
   const count = failing(report, failOn);
   if (count === 0) return {
    exitCode: 0
   };
   return {
    exitCode: 1,
    failure: `offboard found ${(0, counts.LS)(count, "trace")} of severity ${failOn}${failOn === "error" ? "" : " or above"} (${(0, 
    shared_inputs.NB)(host, "fail-on")}: ${failOn})`
   };
  }
 }),
 3679: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   CE: () => anybodysFindings,
   _4: () => stepTitles,
   lb: () => openFindings
  });
  var _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58489);
  const stepTitles = {
   consent: "Consent, sessions and roles",
   federation: "Federated credentials and repositories",
   runners: "Runners and tokens",
   audit: "Calls of the last 90 days"
  };
  function openFindings({steps}) {
   return steps.flatMap(({findings}) => findings.filter(({accepted}) => accepted === void 0));
  }
  function anybodysFindings({anybodys}) {
   return _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__.v$.flatMap(step => anybodys[step]);
  }
 }),
 40775: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BF: () => confidential,
   Cv: () => signOffWords,
   Ip: () => anybodysHeading,
   Xu: () => stateWords,
   ZK: () => searchedWords,
   dx: () => kindWord,
   rx: () => introduction
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14350);
  var _offboarding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3679);
  function searchedWords({people, files, records, unreadable}) {
   const searched = [ (0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(files, "file"), ...records === void 0 ? [] : [ (0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(records, "record") ] ].join(" and ");
   const unread = unreadable.length === 0 ? "" : `; ${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(unreadable.length, "problem")} of reading`;
   const without = people.filter(({hasRunbook}) => !hasRunbook).length;
   const left = without === 0 ? "" : `; the runbook of ${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(without, "person", "people")} is left out: name one with person`;
   return `${searched} searched${unread}${left}`;
  }
  function stateWords(offboarding) {
   const open = (0, _offboarding_js__WEBPACK_IMPORTED_MODULE_0__.lb)(offboarding).length;
   const found = open === 0 ? "nothing found" : `${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(open, "trace")} found`;
   const done = offboarding.steps.filter(({signOffs}) => signOffs.length > 0).length;
   return `${found}, ${done} of ${offboarding.steps.length} steps signed off`;
  }
  function signOffWords({by, at, runUrl, findings}) {
   const left = findings === 0 ? "" : `, with ${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(findings, "finding")} still there`;
   return `signed off by ${by} at ${at}${runUrl === "" ? "" : ` in ${runUrl}`}${left}`;
  }
  function kindWord(changes) {
   return changes ? "changes" : "shows";
  }
  const introduction = "Nothing here was run. For each step, run the command that shows first, look at the answer, and then run the one that changes. What stands in braces is for you to put in.";
  const confidential = "This page holds personal data: keep it where the people file is kept.";
  const anybodysHeading = "Of nobody in particular";
 })
};
