"use strict";

exports.id = 784;

exports.ids = [ 784 ];

exports.modules = {
 50784: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   token: () => token
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var cleanup = __webpack_require__(46972);
  var errors = __webpack_require__(52005);
  var clock_offset = __webpack_require__(21937);
  var markdown = __webpack_require__(28663);
  var without_end = __webpack_require__(94424);
  var identity_jwt = __webpack_require__(59294);
  // CONCATENATED MODULE: ./build/shared/identity/federated-credential.js
  const githubIssuer = "https://token.actions.githubusercontent.com";
  const repositorySubject = /^repo:([^/@:]+)(?:@(\d+))?\/([^:@]+)(?:@(\d+))?:(.+)$/;
  function matchingCredentials(assertion) {
   const {issuer, subject, audience} = assertion;
   const common = {
    issuer,
    audience
   };
   const name = credentialName(subject);
   const parts = repositorySubject.exec(subject);
   const credentials = [];
   if (!parts) credentials.push({
    title: "this job",
    name,
    ...common,
    subject,
    matchesNow: true
   }); else {
    const [, owner, subjectOwnerId, repository, subjectRepositoryId, tail] = parts;
    const {claims} = assertion.jwt;
    const ownerId = subjectOwnerId ?? (0, identity_jwt.Of)(claims, "repository_owner_id");
    const repositoryId = subjectRepositoryId ?? (0, identity_jwt.Of)(claims, "repository_id");
    const immutable = subjectOwnerId !== void 0;
    const plainSubject = `repo:${owner}/${repository}:${tail}`;
    credentials.push({
     title: "with names (repositories created, renamed or transferred before 15 July 2026)",
     name,
     ...common,
     subject: plainSubject,
     matchesNow: !immutable
    });
    if (ownerId && repositoryId) credentials.push({
     title: "with immutable ids (newer repositories, and those that opted in)",
     name: `${name}-ids`.slice(0, 120),
     ...common,
     subject: `repo:${owner}@${ownerId}/${repository}@${repositoryId}:${tail}`,
     matchesNow: immutable
    });
    credentials.sort((a, b) => Number(b.matchesNow) - Number(a.matchesNow));
   }
   const expression = issuer === githubIssuer ? flexibleExpression(assertion) : void 0;
   if (expression) credentials.push({
    title: "flexible, where the subject changes from run to run (preview)",
    name: `${name}-flexible`.slice(0, 120),
    ...common,
    expression,
    matchesNow: true
   });
   return credentials;
  }
  const refMark = ":ref:refs/";
  function flexibleExpression({subject, jwt}) {
   const end = subject.lastIndexOf(refMark) + refMark.length;
   const ref = subject.includes(refMark) ? /^(tags\/|heads\/)(.+)$/.exec(subject.slice(end)) : null;
   const family = ref && familyOf(ref[1], ref[2]);
   const called = (0, identity_jwt.Of)(jwt.claims, "job_workflow_ref");
   const reusable = called !== "" && called !== (0, identity_jwt.Of)(jwt.claims, "workflow_ref");
   if (!family && !reusable) return;
   const subjectPart = family ? `claims['sub'] matches ${quote(`${subject.slice(0, end)}${ref[1]}${family}`)}` : `claims['sub'] eq ${quote(subject)}`;
   return reusable ? `${subjectPart} and claims['job_workflow_ref'] eq ${quote(called)}` : subjectPart;
  }
  function familyOf(kind, name) {
   if (kind === "tags/") return /^v\d/.test(name) ? "v*" : "*";
   return /^(?:releases?|hotfix|support)\//.exec(name)?.[0].concat("*");
  }
  const quote = text => `'${text.replaceAll("'", "''")}'`;
  function credentialName(subject) {
   const words = subject.replace(/^(repo|sc):\/*/, "").replace(/@\d+/g, "").replace(/:(ref:refs\/heads|ref:refs|environment)[:/]/, "-").replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
   return `ci-${(0, without_end.M)(words, "-")}`.slice(0, 110);
  }
  function asGraphJson(credential) {
   const {name, issuer, audience, subject, expression} = credential;
   return {
    name,
    issuer,
    ...subject === void 0 ? {
     claimsMatchingExpression: {
      value: expression,
      languageVersion: 1
     }
    } : {
     subject
    },
    audiences: [ audience ]
   };
  }
  function asAzureCli(credential, clientId) {
   const json = JSON.stringify(asGraphJson(credential), null, 2);
   const body = `'${json.replaceAll("'", "'\\''")}'`;
   return credential.subject === void 0 ? `az rest --method post --url "https://graph.microsoft.com/beta/applications(appId='${clientId}')/federatedIdentityCredentials" --headers Content-Type=application/json --body ${body}` : `az ad app federated-credential create --id ${clientId} --parameters ${body}`;
  }
  function asTerraform(credential, clientId) {
   const {name, issuer, audience, subject, expression} = credential;
   const flexible = subject === void 0;
   const type = flexible ? "azuread_application_flexible_federated_identity_credential" : "azuread_application_federated_identity_credential";
   const audienceLine = flexible ? `  audience                   = ${hcl(audience)}` : `  audiences      = [${hcl(audience)}]`;
   const matcher = flexible ? `  claims_matching_expression = ${hcl(expression ?? "")}` : `  subject        = ${hcl(subject)}`;
   const pad = flexible ? "             " : " ";
   return [ 'data "azuread_application" "ci" {', `  client_id = ${hcl(clientId)}`, "}", "", `resource "${type}" "${name.toLowerCase().replaceAll("-", "_")}" {`, `  application_id${pad}= data.azuread_application.ci.id`, `  display_name  ${pad}= ${hcl(name)}`, audienceLine, `  issuer        ${pad}= ${hcl(issuer)}`, matcher, "}" ].join("\n");
  }
  function asBicep(credential, clientId) {
   const {name, issuer, audience, subject} = credential;
   if (subject === void 0) return;
   return [ "extension microsoftGraphV1", "", "resource ci 'Microsoft.Graph/applications@v1.0' existing = {", `  uniqueName: 'ci' // the unique name of the application ${clientId}`, "}", "", "resource credential 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {", `  name: '\${ci.uniqueName}/${name}'`, `  issuer: ${bicep(issuer)}`, `  subject: ${bicep(subject)}`, "  audiences: [", `    ${bicep(audience)}`, "  ]", "}" ].join("\n");
  }
  function hcl(text) {
   return JSON.stringify(text).replaceAll("${", "$${").replaceAll("%{", "%%{");
  }
  function bicep(text) {
   return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("${", "\\${")}'`;
  }
  // CONCATENATED MODULE: ./build/shared/identity/explain.js
  const shownClaims = [ "repository", "repository_id", "repository_owner_id", "repository_visibility", "enterprise", "ref", "ref_type", "environment", "event_name", "workflow_ref", "job_workflow_ref", "runner_environment", "org_id", "prj_id", "def_id", "rpo_id", "rpo_uri", "rpo_ref", "run_id" ];
  function describeIdentity(assertion) {
   const {jwt, issuer, subject, audience} = assertion;
   const lines = [ `issuer (iss): ${issuer}`, `subject (sub): ${subject}${why(assertion)}`, `audience (aud): ${audience}` ];
   for (const name of shownClaims) {
    const value = jwt.claims[name];
    if (typeof value === "string" || typeof value === "number") lines.push(`${name}: ${value}`);
   }
   lines.push(`expires (exp): ${(0, clock_offset.Ly)(Number(jwt.claims["exp"]) * 1e3)}`);
   return lines;
  }
  function why({subject, jwt}) {
   if (subject.startsWith("sc://") || subject.includes("/sc/")) return " (of the service connection)";
   const tail = /^repo:[^:]+:(.*)$/.exec(subject)?.[1];
   if (tail === void 0) return (0, identity_jwt.Of)(jwt.claims, "repository") ? " (customised)" : "";
   if (/^environment:[^:]*$/.test(tail)) return " (the job has an environment)";
   if (tail === "pull_request") return " (a pull request, no environment)";
   if (/^ref:refs\/heads\/[^:]*$/.test(tail)) return " (a branch, no environment)";
   if (/^ref:refs\/tags\/[^:]*$/.test(tail)) return " (a tag, no environment)";
   return " (customised)";
  }
  function showIdentity(host, assertion) {
   host.log.group("The job's own identity");
   for (const line of describeIdentity(assertion)) host.log.info(line);
   host.log.endGroup();
  }
  function explanation(assertion, clientId) {
   const client = clientId || "<client-id>";
   return [ "The job's own identity", ...describeIdentity(assertion).map(line => `  ${line}`), "", "A federated credential that matches it, for the application or managed identity that the job signs in as:", ...matchingCredentials(assertion).flatMap(credential => describeCredential(credential, client)), ...advice(assertion) ].join("\n");
  }
  function explanationMarkdown(assertion, clientId) {
   const client = clientId || "<client-id>";
   return [ "### The job's own identity", "", ...fenced("text", describeIdentity(assertion).join("\n")), "A federated credential that matches it, for the application or managed identity that the job signs in as:", "", ...matchingCredentials(assertion).flatMap(credential => {
    const bicep = asBicep(credential, client);
    return [ "<details>", `<summary>${(0, markdown.wh)(credential.title)}: ${stateOf(credential)}</summary>`, "", ...fenced("sh", asAzureCli(credential, client)), ...fenced("hcl", asTerraform(credential, client)), ...bicep ? fenced("bicep", bicep) : [], "</details>", "" ];
   }), ...advice(assertion).slice(1).map(markdown.wh) ].join("\n");
  }
  function fenced(language, text) {
   const longest = Math.max(2, ...[ ...text.matchAll(/`+/g) ].map(match => match[0].length));
   const fence = "`".repeat(longest + 1);
   return [ `${fence}${language}`, text, fence, "" ];
  }
  function stateOf({matchesNow}) {
   return matchesNow ? "matches this run" : "does not match this run";
  }
  function describeCredential(credential, clientId) {
   const bicep = asBicep(credential, clientId);
   return [ "", `== ${credential.title}: ${stateOf(credential)} ==`, "", "Azure CLI:", asAzureCli(credential, clientId), "", "Terraform:", asTerraform(credential, clientId), ...bicep ? [ "", "Bicep:", bicep ] : [] ];
  }
  function advice({subject}) {
   if (!/:(ref:refs\/tags\/|pull_request)/.test(subject)) return [];
   return [ "", subject.endsWith(":pull_request") ? "Every pull request of the repository, whatever its author changed, has this subject: give the job an environment with required reviewers in place of trusting it." : "A job with an environment ('environment: release') has a subject that stays the same for every tag, and the environment can demand reviewers: prefer it to an expression." ];
  }
  var from_inputs = __webpack_require__(32755);
  var token_checks = __webpack_require__(85962);
  var masker = __webpack_require__(79230);
  // CONCATENATED MODULE: ./build/shared/commands/token.js
  const token = async (host, inputs) => {
   const variable = exportName(inputs);
   if (inputs.boolean("explain")) {
    const {requestIdentity, clientId} = (0, from_inputs.Fr)(host, inputs);
    const assertion = await requestIdentity();
    host.print(explanation(assertion, clientId));
    if (host.kind !== "terminal") await host.writeSummary(explanationMarkdown(assertion, clientId));
    return {
     exitCode: 0
    };
   }
   const source = (0, from_inputs.yx)(host, inputs, {
    onIdentity: assertion => showIdentity(host, assertion)
   });
   const access = await source.getToken();
   const outputs = outputsOf(access);
   new masker.Masker(host).mask(access.token, "the access token");
   for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value, {
    secret: name === "token"
   });
   if (variable !== "") {
    host.exportVariable(variable, access.token, {
     secret: true
    });
    (0, cleanup.CC)(host, variable);
    host.log.warning(exposure(host, variable));
   }
   host.printSecrets?.(`${JSON.stringify(outputs, null, 2)}\n`);
   await report(host, outputs);
   return {
    exitCode: 0
   };
  };
  function outputsOf(access) {
   const claims = access.claims ?? {};
   const expiresAt = (0, identity_jwt.a8)(claims, "exp") ?? access.expiresAt;
   return {
    token: access.token,
    "expires-on": expiresAt === void 0 ? "" : (0, clock_offset.Ly)(expiresAt),
    audience: (0, identity_jwt.Of)(claims, "aud"),
    roles: JSON.stringify((0, token_checks.R)(claims)),
    issuer: (0, identity_jwt.Of)(claims, "iss"),
    subject: (0, identity_jwt.Of)(claims, "sub"),
    "token-sha256": (0, external_node_crypto_.createHash)("sha256").update(access.token).digest("hex")
   };
  }
  function exposure(host, variable) {
   return host.kind === "azure-pipelines" ? `${variable} is a secret variable of this job now: every later task can read it, and every script that maps it. Prefer the output variable 'token' in the env of the one step that needs it.` : `${variable} holds the token for all later steps of this job: every action, script and tool in them can read it. Prefer the output 'token' in the env of the one step that needs it.`;
  }
  async function report(host, outputs) {
   const roles = JSON.parse(outputs["roles"]).join(", ") || "none";
   const facts = [ [ "audience", outputs["audience"] || "unknown (opaque token)" ], [ "app roles", roles ], [ "expires", outputs["expires-on"] || "unknown" ], [ "SHA-256", outputs["token-sha256"] ] ];
   for (const [name, value] of facts) host.log.info(`${name}: ${value}`);
   const rows = facts.map(([name, value]) => `| ${name} | ${cell(value)} |`);
   await host.writeSummary([ "### Gateway token", "", "| | |", "|---|---|", ...rows, "" ].join("\n"));
  }
  function cell(text) {
   return `\`${text.replace(/[`|\r\n]/g, " ")}\``;
  }
  function exportName(inputs) {
   const name = inputs.text("export-env");
   if (name === "") return "";
   if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new errors.e("input 'export-env' must be the name of a variable: letters, digits and underscores");
   if (/^(PATH|HOME|NODE_OPTIONS|LD_.*|DYLD_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|CI)$/i.test(name)) throw new errors.e(`input 'export-env' cannot be ${name}: the system itself uses it`);
   return name;
  }
 })
};
