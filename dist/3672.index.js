export const id = 3672;

export const ids = [ 3672 ];

export const modules = {
 62019: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   n_: () => lineBreakOf,
   x3: () => writeText,
   yZ: () => applyFixes
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _files_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86756);
  function applyFixes(findings, textOf) {
   const accepted = new Map;
   const applied = [];
   const conflicting = [];
   for (const finding of findings) {
    if (!finding.fix || finding.fix.edits.length === 0) continue;
    const edits = withoutDuplicates(finding.fix.edits);
    if (!edits.every(edit => fits(edit, textOf(edit.file)))) continue;
    const others = edits.flatMap(edit => accepted.get(edit.file) ?? []);
    const fresh = edits.filter(edit => !others.some(other => sameEdit(edit, other)));
    if (overlapAmong(edits) || fresh.some(edit => others.some(other => other.file === edit.file && overlap(edit, other)))) {
     conflicting.push(finding);
     continue;
    }
    for (const edit of fresh) {
     const list = accepted.get(edit.file);
     if (list) list.push(edit); else accepted.set(edit.file, [ edit ]);
    }
    applied.push(finding);
   }
   const texts = new Map;
   for (const [file, edits] of accepted) texts.set(file, applyEdits(textOf(file), edits));
   return {
    texts,
    applied,
    conflicting
   };
  }
  function applyEdits(text, edits) {
   const lineBreak = lineBreakOf(text);
   let result = "";
   let at = 0;
   for (const edit of [ ...edits ].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.newText.replace(/\r\n|\r|\n/g, lineBreak);
    at = edit.end;
   }
   return result + text.slice(at);
  }
  function lineBreakOf(text) {
   const all = text.split("\n").length - 1;
   const windows = text.split("\r\n").length - 1;
   return windows * 2 > all ? "\r\n" : "\n";
  }
  function fits(edit, text) {
   return text !== void 0 && edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length;
  }
  function sameEdit(a, b) {
   return a.file === b.file && a.start === b.start && a.end === b.end && a.newText === b.newText;
  }
  function withoutDuplicates(edits) {
   return edits.filter((edit, i) => edits.findIndex(other => sameEdit(edit, other)) === i);
  }
  function overlap(a, b) {
   if (a.start === a.end && b.start === b.end) return a.start === b.start;
   return a.start < b.end && b.start < a.end;
  }
  function overlapAmong(edits) {
   return edits.some((a, i) => edits.some((b, j) => j > i && a.file === b.file && overlap(a, b)));
  }
  async function writeText(root, file, expected, text) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file);
   const stat = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(target);
   if (!stat.isFile()) return "it is not a regular file";
   const decoded = (0, _files_decode_js__WEBPACK_IMPORTED_MODULE_3__.D)(await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile(target));
   if (decoded.lossy) return "it holds bytes that are not valid in its encoding";
   if (decoded.text !== expected) return "it has changed since it was linted";
   const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(target)}.${(0, 
   node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
   try {
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile(temporary, (0, _files_decode_js__WEBPACK_IMPORTED_MODULE_3__.l)(text, decoded.encoding, decoded.byteOrderMark), {
     mode: stat.mode,
     flag: "wx"
    });
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod(temporary, stat.mode);
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename(temporary, target);
   } catch (error) {
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm(temporary, {
     force: true
    });
    throw error;
   }
   return;
  }
 }),
 93672: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var action_reference = __webpack_require__(74320);
  var inputs = __webpack_require__(42887);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/artifacts.js
  function uploadOf(step) {
   switch (step.uses?.name) {
   case "actions/upload-artifact":
    {
     const hidden = (0, inputs.wg)(step, "include-hidden-files") !== void 0 && (0, inputs.iP)(step, "include-hidden-files") !== false;
     return paths("artifact", (0, inputs.wg)(step, "path"), !hidden && !takesHidden(step.uses));
    }

   case "actions/upload-pages-artifact":
    return paths("artifact", (0, inputs.wg)(step, "path"), true);

   case "actions/cache":
    return paths("cache", (0, inputs.wg)(step, "path"), false);

   case "publishpipelineartifact":
    return paths("artifact", (0, inputs.wg)(step, "targetPath", "path", "publish"), false);

   case "publishbuildartifacts":
    return paths("artifact", (0, inputs.wg)(step, "PathtoPublish"), false);

   case "cache":
    return step.uses.kind === "task" ? paths("cache", (0, inputs.wg)(step, "path"), false) : void 0;

   default:
    return;
   }
  }
  function takesHidden(uses) {
   const major = (0, action_reference.iR)(uses);
   if (major !== 4) return major !== void 0 && major < 4;
   const minor = /^v?4\.(\d+)/.exec(((0, action_reference.WM)(uses.ref) ? uses.comment : uses.ref) ?? "")?.[1];
   return minor !== void 0 && Number(minor) < 4;
  }
  function paths(kind, value, skipsHidden) {
   if (!value) return;
   const found = [];
   const exclusions = [];
   for (const match of value.text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    const start = match.index + match[0].indexOf(line);
    if (line.startsWith("!")) exclusions.push(line.slice(1)); else if (line !== "" && !line.startsWith("#")) found.push(value.slice(start, start + line.length));
   }
   return {
    kind,
    paths: found,
    exclusions,
    skipsHidden
   };
  }
  const workspace = /^(?:\.{1,2}\/?|\.\/\*\*(?:\/\*)?|\*\*(?:\/\*)?|\$\{\{\s*github\.workspace\s*\}\}\/?|\$\((?:system\.defaultworkingdirectory|build\.sourcesdirectory|build\.repository\.localpath)\)\/?)$/i;
  function isWorkspace(path) {
   return workspace.test(path.trim().replace(/^["']|["']$/g, ""));
  }
  function uploadsWorkspace(step) {
   const upload = uploadOf(step);
   if (upload?.kind !== "artifact" || upload.skipsHidden) return false;
   if (upload.exclusions.some(path => /\.git\b/.test(path))) return false;
   return upload.paths.some(path => isWorkspace(path.text));
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/artifact-leaks-credentials.js
  const artifactLeaksCredentials = {
   id: "artifact-leaks-credentials",
   severity: "error",
   check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) for (const step of job.steps) {
     const upload = uploadOf(step);
     if (!upload) continue;
     for (const path of upload.paths) {
      const hidden = /(?:^|[\\/])\.[^./\\]/.test(path.text);
      if (hidden && upload.skipsHidden) continue;
      const what = credentialsIn(path.text);
      const whole = !what && upload.kind === "artifact" && isWorkspace(path.text) && !upload.skipsHidden && !upload.exclusions.some(exclusion => /\.git\b/.test(exclusion)) && leavesToken(job, step);
      if (!what && !whole) continue;
      report({
       range: path.range(),
       message: whole ? `the ${upload.kind} holds the work tree with .git, where the checkout left its token` : `the ${upload.kind} holds ${what}`,
       help: whole ? "Name the files that are meant, or check out without leaving the token." : "Leave it out of the path.",
       subject: `${job.id} ${path.text.trim()}`
      });
     }
    }
   }
  };
  const credentialPaths = [ [ /(?:^|[\\/])\.azure(?:[\\/]|$)/i, "the Azure CLI profile with its tokens" ], [ /(?:^|[\\/])\.aws(?:[\\/]?$|[\\/](?:credentials|cli|sso)\b)/i, "AWS credentials" ], [ /(?:^|[\\/])\.config[\\/]gcloud(?:[\\/]|$)|application_default_credentials\.json$/i, "Google Cloud credentials" ], [ /(?:^|[\\/])\.docker(?:[\\/](?:config\.json)?)?$/i, "Docker's registry logins" ], [ /(?:^|[\\/])\.kube(?:[\\/]config)?[\\/]?$|(?:^|[\\/])kubeconfig(?:\.ya?ml)?$/i, "a Kubernetes configuration" ], [ /(?:^|[\\/])\.ssh(?:[\\/]|$)|(?:^|[\\/])id_(?:rsa|ed25519|ecdsa)$/i, "SSH keys" ], [ /(?:^|[\\/])\.git(?:[\\/](?:config)?)?$/i, "the .git folder, where a checkout leaves its token" ], [ /(?:^|[\\/])\.git-credentials$|(?:^|[\\/])[._]netrc$/i, "logins of git" ], [ /(?:^|[\\/])\.npmrc$|(?:^|[\\/])\.pypirc$|(?:^|[\\/])\.yarnrc\.yml$/i, "the login of a package registry" ], [ /(?:^|[\\/])\.env(?:\.(?:local|production|development|staging|test|ci))?$/i, "an environment file" ], [ /(?:^|[\\/])(?:\.mcp|mcp|claude_desktop_config)\.json$|(?:^|[\\/])\.claude\.json$|(?:^|[\\/])\.claude(?:[\\/]?|[\\/]\.credentials\.json)$|(?:^|[\\/])\.codex[\\/]?(?:auth\.json)?$/i, "the configuration of an MCP client with its credentials" ], [ /(?:^|[\\/])\.terraform\.d[\\/]credentials\.tfrc\.json$|(?:^|[\\/])\.terraformrc$/i, "Terraform credentials" ], [ /\.tfstate$/i, "a Terraform state, which holds every secret it manages" ] ];
  function credentialsIn(path) {
   const plain = path.trim().replace(/^["']|["']$/g, "");
   return credentialPaths.find(([pattern]) => pattern.test(plain))?.[1];
  }
  function leavesToken(job, upload) {
   return job.steps.slice(0, job.steps.indexOf(upload)).some(step => {
    if (step.checkout) return (0, inputs.iP)(step, "persistCredentials") === true;
    if (step.uses?.name !== "actions/checkout") return false;
    const setting = (0, inputs.wg)(step, "persist-credentials");
    const version = (0, action_reference.iR)(step.uses);
    if (version !== void 0 && version >= 6) return false;
    return !setting || setting.text.trim().toLowerCase() === "true";
   });
  }
  var cloud_login = __webpack_require__(28001);
  var systems = __webpack_require__(3590);
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/long-lived-cloud-credential.js
  const longLivedCloudCredential = {
   id: "long-lived-cloud-credential",
   severity: "warning",
   check({pipeline}, report) {
    if (!pipeline) return;
    for (const variable of pipeline.variables) checkVariable(variable, pipeline, void 0, report);
    const seen = new Set(pipeline.variables);
    for (const job of pipeline.jobs) {
     const variables = [ ...job.variables, ...job.container?.variables ?? [] ];
     for (const variable of variables) {
      if (seen.has(variable)) continue;
      seen.add(variable);
      checkVariable(variable, pipeline, job, report);
     }
     for (const step of job.steps) {
      for (const variable of step.variables) checkVariable(variable, pipeline, job, report);
      checkAction(step, report);
      checkScript(step, report);
     }
    }
   }
  };
  const variableNames = new Map(Object.entries({
   azure_client_secret: "a client secret of Entra ID",
   arm_client_secret: "a client secret of Entra ID",
   azure_credentials: "a client secret of Entra ID",
   aws_secret_access_key: "an AWS access key",
   google_credentials: "a Google service account key",
   gcp_sa_key: "a Google service account key"
  }));
  function checkVariable(variable, pipeline, job, report) {
   const {name, value, range} = variable;
   const key = name.text.toLowerCase();
   const kind = variableNames.get(key);
   if (!kind || value.text.trim() === "" || !(0, systems.b)(pipeline).isStored(variable)) return;
   if (/^[^\s{}]*\.json$/i.test(value.text.trim())) return;
   if (key === "aws_secret_access_key" && (/\b(?:S3|R2|B2|MINIO|SPACES|WASABI|HETZNER|CLOUDFLARE|LINODE|SCW|OVH)_/i.test(value.text) || speaksToOtherStore(pipeline, job))) return;
   report({
    range,
    message: `${name.text} holds ${kind} that works until it is rotated`,
    help: helpFor(key, pipeline),
    subject: name.text
   });
  }
  function helpFor(key, pipeline) {
   if (key.startsWith("aws")) return "Log in with configure-aws-credentials and role-to-assume.";
   if (key.startsWith("g")) return "Log in with google-github-actions/auth and workload_identity_provider.";
   return (0, systems.b)(pipeline).advice.logInToAzure;
  }
  function speaksToOtherStore(pipeline, job) {
   const scopes = [ pipeline.variables, job?.variables ?? [] ];
   if (scopes.some(list => list.some(({name}) => /endpoint/i.test(name.text)))) return true;
   const steps = job ? job.steps : pipeline.jobs.flatMap(each => each.steps);
   return steps.some(step => step.variables.some(({name, value}) => /endpoint|r2|minio|wasabi|spaces/i.test(`${name.text} ${value.text}`)) || step.inputs.some(({name, value}) => /endpoint|r2\.cloudflare|minio|backblaze|digitalocean/i.test(`${name.text} ${value.text}`)) || /--endpoint|endpoint_url|r2\.cloudflarestorage|minio|backblaze|wasabi|digitaloceanspaces/i.test(step.script?.text.text ?? ""));
  }
  function checkAction(step, report) {
   const {uses} = step;
   if (!uses) return;
   const found = storedInput(step);
   if (found) report({
    range: found.value.range(),
    message: `${uses.name} is given ${found.what} that works until it is rotated`,
    help: found.help,
    subject: `${uses.name} ${step.job.id}`
   });
  }
  function storedInput(step) {
   const {pipeline} = step.job;
   const stored = (...names) => {
    const input = names.flatMap(name => (0, inputs.Ys)(step, name) ?? [])[0];
    return input && ((0, systems.b)(pipeline).isStored(input) || isLiteral(input.value)) ? input.value : void 0;
   };
   switch (step.uses.name) {
   case "azure/login":
    {
     if (/stack/i.test((0, inputs.wg)(step, "environment")?.text ?? "")) return;
     const value = stored("creds");
     return value && {
      value,
      what: "a client secret",
      help: "Give it client-id, tenant-id and subscription-id, and the job id-token: write."
     };
    }

   case "aws-actions/configure-aws-credentials":
    {
     const value = stored("aws-secret-access-key");
     return value && {
      value,
      what: "an access key",
      help: "Give it role-to-assume without a key, and the job id-token: write."
     };
    }

   case "google-github-actions/auth":
    {
     const value = stored("credentials_json");
     return value && {
      value,
      what: "a service account key",
      help: "Give it workload_identity_provider, and the job id-token: write."
     };
    }

   case "hashicorp/vault-action":
    {
     const method = (0, inputs.wg)(step, "method")?.text.trim().toLowerCase() ?? "token";
     if (method !== "token" && method !== "approle") return;
     const value = stored(method === "token" ? "token" : "secretId");
     return value && {
      value,
      what: method === "token" ? "a Vault token" : "a secret id of an AppRole",
      help: "Use method: jwt with a role, and give the job id-token: write."
     };
    }

   default:
    return;
   }
  }
  function isLiteral(value) {
   return value.text.trim() !== "" && !/\$\{\{|\$\(/.test(value.text);
  }
  function checkScript(step, report) {
   const {script} = step;
   if (!script) return;
   for (const command of script.commands?.commands ?? []) {
    if (!(0, cloud_login.U)(command)) continue;
    report({
     range: command.range,
     message: "az login is given a client secret that works until it is rotated",
     help: step.uses?.name === "azurecli" ? "Leave it out: the task has already logged in with its service connection. Give that workload identity federation." : "Log in with the identity of the job: azure/login on GitHub, AzureCLI@2 with a workload identity service connection in Azure Pipelines.",
     subject: "az login"
    });
   }
   const exposed = (0, inputs.wg)(step, "addSpnToEnvironment");
   if (exposed?.text.trim().toLowerCase() !== "true") return;
   const use = /\bservicePrincipalKey\b/i.exec(script.text.text);
   if (!use) return;
   report({
    range: script.text.range(use.index, use.index + use[0].length),
    message: "servicePrincipalKey is the stored secret of the service connection",
    help: "Convert the service connection to workload identity federation and use $idToken.",
    subject: "servicePrincipalKey",
    related: [ {
     message: "put into the environment here",
     range: exposed.range()
    } ]
   });
  }
  var walk = __webpack_require__(75527);
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/persisted-checkout-credentials.js
  const persistedCheckoutCredentials = {
   id: "persisted-checkout-credentials",
   severity: "note",
   check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) for (const step of job.steps) {
     persisted_checkout_credentials_checkAction(job, step, report);
     checkKeyword(job, step, report);
    }
   }
  };
  function persisted_checkout_credentials_checkAction(job, step, report) {
   const {uses} = step;
   if (uses?.name !== "actions/checkout" || uses.path !== void 0) return;
   const setting = (0, inputs.wg)(step, "persist-credentials");
   if (setting && setting.text.trim().toLowerCase() !== "true") return;
   const version = (0, action_reference.iR)(uses);
   if (version !== void 0 && version >= 6) return;
   if (needsGit(job, step)) return;
   const upload = later(job, step).find(uploadsWorkspace);
   const edits = setting ? [ {
    ...setting.range(),
    newText: "false"
   } ] : addSetting(step);
   report({
    range: uses.text.range(),
    message: upload ? `the checkout leaves its token in .git/config, and the work tree is uploaded by ${upload.uses?.text.text}` : "the checkout leaves its token in .git/config for every later step",
    confidence: version === void 0 ? "low" : "high",
    help: "Set persist-credentials: false.",
    subject: job.id,
    ...upload ? {
     severity: "warning",
     related: [ {
      message: "uploaded here",
      range: upload.range
     } ]
    } : {},
    ...edits ? {
     fix: {
      description: "set persist-credentials: false",
      edits
     }
    } : {}
   });
  }
  function checkKeyword(job, step, report) {
   if (!step.checkout || (0, inputs.iP)(step, "persistCredentials") !== true) return;
   if (needsGit(job, step)) return;
   const setting = (0, inputs.wg)(step, "persistCredentials");
   report({
    range: setting.range(),
    severity: later(job, step).some(runsRepositoryScript) ? "note" : "warning",
    message: "persistCredentials leaves the token of the checkout in .git/config for every later step",
    help: "Remove persistCredentials, or give the token to the one step that pushes.",
    subject: job.id,
    fix: {
     description: "set persistCredentials: false",
     edits: [ {
      ...setting.range(),
      newText: "false"
     } ]
    }
   });
  }
  function runsRepositoryScript({script, uses}) {
   const text = script?.text.text ?? "";
   if (/(?:^|[\s;&|(])(?:\.{1,2}[\\/]|(?:ba|z)?sh\s+\S+\.sh|pwsh\s|make\b|python3?\s|node\s|npm run|npx|yarn|pnpm)/m.test(text)) return true;
   return uses !== void 0 && uses.kind === "task" && /^(?:bash|powershell|shellscript)$/.test(uses.name) && !script;
  }
  function later(job, step) {
   const steps = (0, walk.n)(job).map(running => running.step);
   return steps.slice(steps.indexOf(step) + 1);
  }
  const pushers = /(?:^|[/-])(?:commit|push|auto-?commit|pull-requests?|release|releaser|semantic-release|release-please|gh-?pages|github-pages|pages-deploy|version|bump|tag|changesets?|publish|sync|merge|rebase|backport|benchmark|claude-code|lerna|nx|nrwl)(?:[-/]|$)/;
  const usesRemote = /\bgit\s+(?:-[cC]\s{0,3}\S{1,200}\s+){0,5}(?:push|fetch|pull|clone|submodule|lfs|ls-remote|remote)\b|\bgh\s+pr\s+checkout\b|semantic-release|release-it|standard-version|lerna|changeset|\bnp\b|npm\s+version|mike\s+deploy|mkdocs\s+gh-deploy|gh-pages|goreleaser|cargo\s+release|bump|\bnx\b|git-cliff|commitizen|\bcz\b|turbo|affected/i;
  function needsGit(job, step) {
   return later(job, step).some(({uses, script}) => {
    if (script && usesRemote.test(script.text.text)) return true;
    return uses !== void 0 && (pushers.test(uses.name) || uses.kind === "local");
   });
  }
  function addSetting(step) {
   if (step.inputsInsertion) {
    const {at, indent} = step.inputsInsertion;
    return [ {
     start: at,
     end: at,
     newText: `persist-credentials: false\n${indent}`
    } ];
   }
   if (step.inputs.length > 0 || !step.uses || !step.insertion) return;
   const {file} = step.uses.text;
   const end = file.text.indexOf("\n", step.uses.text.range().end);
   const at = end < 0 ? file.text.length : end - (file.text[end - 1] === "\r" ? 1 : 0);
   const {indent} = step.insertion;
   return [ {
    start: at,
    end: at,
    newText: `\n${indent}with:\n${indent}  persist-credentials: false`
   } ];
  }
  var credentials = __webpack_require__(78401);
  var environment_edit = __webpack_require__(55386);
  var stored_secrets = __webpack_require__(6421);
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-in-script.js
  const secretInScript = {
   id: "secret-in-script",
   severity: "warning",
   check({pipeline}, report) {
    for (const use of pipeline?.expressions ?? []) {
     if (use.place !== "script" && use.place !== "code-input") continue;
     const token = isOwnToken(use);
     const direct = token ? [ "GITHUB_TOKEN" ] : secretNames(use);
     const variable = direct.length === 0 ? secretVariable(use) : void 0;
     const names = variable ? [ variable.name ] : direct;
     const [name] = names;
     if (name === void 0) continue;
     const edits = names.length === 1 ? (0, environment_edit.a)(use, name) : void 0;
     const certain = variable?.certain ?? (use.syntax === "github" || isCertain(use, name));
     report({
      range: use.range,
      message: certain ? `${token ? "the token" : variable ? `variable ${name}, which holds a secret,` : `secret ${names.join(" and ")}`} becomes part of the script's text` : `variable ${name} becomes part of the script's text`,
      help: `Map it into the step's env and use the variable instead.`,
      subject: `${use.job?.id ?? ""} ${names.join(" ")}`,
      ...certain ? {} : {
       confidence: "medium"
      },
      ...token || names.every(credentials.tE) ? {
       severity: "note"
      } : {},
      ...edits ? {
       fix: {
        description: `pass ${name} through the environment of the step`,
        edits
       }
      } : {}
     });
    }
   }
  };
  function secretNames(use) {
   if (use.syntax === "github") return (0, stored_secrets.VY)(use).filter(name => name !== "all of them");
   if (use.syntax !== "macro") return [];
   return (0, stored_secrets.VY)(use).filter(name => isCertain(use, name) || !isCommand(use, name));
  }
  function secretVariable(use) {
   if (use.syntax !== "github") return;
   for (const {path, flows, name: written} of use.reads) {
    if (!flows || path[0] !== "env" || path.length !== 2) continue;
    const scopes = [ use.step?.variables, use.job?.variables, use.job?.pipeline.variables ];
    const set = scopes.flatMap(variables => variables ?? []).find(({name}) => name.text.toLowerCase() === path[1]);
    const name = set?.name.text ?? written ?? path[1];
    if (!set) {
     if ((0, credentials.Gf)(name) !== void 0) return {
      name,
      certain: false
     };
     continue;
    }
    const secret = (set.references ?? []).some(found => found.syntax === "github" && (0, 
    stored_secrets.VY)(found).length > 0);
    if (secret) return {
     name,
     certain: true
    };
   }
   return;
  }
  function isOwnToken(use) {
   return use.syntax === "github" && use.reads.some(({path, flows}) => {
    const name = path.join(".");
    return flows && (name === "secrets.github_token" || name === "github.token");
   });
  }
  function isCertain(use, name) {
   if (name.toLowerCase() === "system.accesstoken") return true;
   return (0, stored_secrets.DF)(use).some(variable => (0, stored_secrets.tS)(variable, use.job?.pipeline, use.job, "certain"));
  }
  function isCommand(use, name) {
   if (/^(?:get|fetch|read|gen|generate|create|make|print|show|load|find|retrieve|decode|build|new)[-_A-Z]/.test(name)) return true;
   const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
   return new RegExp(`(?:^|\\n)[ \\t]*(?:function[ \\t]+${escaped}\\b|${escaped}[ \\t]*\\(\\))`).test(use.text.text);
  }
  var minting = __webpack_require__(49836);
  var secret_name = __webpack_require__(73313);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/logging-command.js
  function setVariableEvent(step, properties, value, {range, properties: at}) {
   const name = /(?:^|;)\s*variable\s*=\s*([^;\]]+)/i.exec(properties)?.[1]?.trim();
   if (name === void 0) return;
   if (!value && !(0, secret_name.G)(name)) return;
   return {
    kind: "handed-on",
    step,
    range,
    value: value ?? {
     kind: "stored",
     what: `variable ${name}`,
     origin: `variable ${name}`,
     named: true
    },
    masked: false,
    to: "variable",
    name,
    declared: /(?:^|;)\s*issecret\s*=\s*true/i.test(properties),
    certain: value !== void 0,
    ...at ? {
     properties: at
    } : {}
   };
  }
  var languages_expression = __webpack_require__(80480);
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/secret-value.js
  function environmentName(name, step) {
   return (0, systems.b)(step.job.pipeline).environmentName(name);
  }
  function azureVariable(name, job) {
   if (!(0, stored_secrets.tS)(name, job.pipeline, job)) return;
   const own = name.toLowerCase() === "system.accesstoken";
   return {
    kind: own ? "token" : "stored",
    what: `variable ${name}`,
    origin: `variable ${name.toLowerCase()}`,
    named: true
   };
  }
  function fromReference({path, flows, within}, exported) {
   if (!flows) return;
   const [root, second] = path;
   const name = path.at(-1) ?? "";
   if (path.join(".") === "github.token" || path.join(".") === "secrets.github_token") return {
    kind: "token",
    what: "the token of the job",
    origin: "github.token",
    named: true
   };
   if (root === "secrets" && second !== void 0) {
    const what = `secret ${second.toUpperCase()}`;
    const derived = within.includes("fromjson");
    return {
     kind: derived ? "derived" : "stored",
     what: derived ? `a part of ${what}` : what,
     origin: `secrets.${path.slice(1).join(".")}`,
     named: (0, secret_name.G)(second) !== void 0
    };
   }
   if (root === "env" && second !== void 0) {
    for (const [variable, value] of exported) if (variable.toLowerCase() === second) return value;
    return;
   }
   if ((root === "steps" || root === "needs") && path.includes("outputs") && (0, secret_name.G)(name)) {
    if (within.includes("fromjson")) return;
    return {
     kind: "stored",
     what: `output ${name}`,
     origin: path.join("."),
     named: true
    };
   }
   return;
  }
  function derive(value) {
   return {
    ...value,
    kind: "derived",
    what: value.what,
    origin: `part of ${value.origin}`
   };
  }
  var shell_output = __webpack_require__(96690);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/script-flow.js
  class ScriptFlow {
   step;
   script;
   environment;
   variables=new Map;
   events;
   exported;
   masks;
   captured=new Set;
   power;
   maskedAll=false;
   tracing=false;
   constructor(step, script, environment, events, exported, masks) {
    this.step = step;
    this.script = script;
    this.environment = environment;
    this.events = events;
    this.exported = exported;
    this.masks = masks;
    this.power = step.script?.shell === "pwsh" || step.script?.shell === "powershell";
   }
   run() {
    const {commands, assignments} = this.script;
    for (const assignment of assignments) for (const command of assignment.commands ?? []) this.capture(command);
    for (const command of commands) {
     if (command.captured) this.capture(command);
     for (const word of wordsOf(command)) this.captureIn(word);
    }
    for (const {value} of assignments) if (value) this.captureIn(value);
    if (this.power) this.captureAssigned();
    const order = [ ...commands.map(command => ({
     at: command.range.start,
     command,
     assignment: void 0
    })), ...assignments.map(assignment => ({
     at: assignment.range.end,
     command: void 0,
     assignment
    })) ].sort((a, b) => a.at - b.at);
    for (const {command, assignment} of order) if (command) this.command(command); else if (assignment) {
     const value = (assignment.value && this.valueOf(assignment.value)) ?? (assignment.commands && this.outputOf(assignment.commands));
     const name = this.nameOf(assignment.name.text);
     if (value?.kind === "derived") this.parsed(value, assignment.range);
     if (value || !assignment.append) if (assignment.value || assignment.commands) this.variables.set(name, value);
    }
   }
   capture(command) {
    if (this.captured.has(command)) return;
    this.captured.add(command);
    if (command.pipedTo) this.capture(command.pipedTo);
   }
   captureAssigned() {
    const {commands, assignments} = this.script;
    const starts = [ ...assignments ].sort((a, b) => a.range.start - b.range.start);
    let next = 0;
    let end = -1;
    for (const command of [ ...commands ].sort((a, b) => a.range.start - b.range.start)) {
     for (;(starts[next]?.range.start ?? 1 / 0) <= command.range.start; next++) end = Math.max(end, starts[next].range.end);
     const printsAnyway = /^write-(?!output)/.test((0, minting.oQ)(command));
     if (command.range.end <= end && !printsAnyway) this.captured.add(command);
    }
   }
   captureIn(word) {
    for (const {commands} of word.expansions) for (const command of commands ?? []) this.capture(command);
   }
   nameOf(name) {
    return this.power ? name.replace(/^\$/, "").replace(/^(?:script|global|local):/i, "").toLowerCase() : name;
   }
   command(command) {
    const program = (0, minting.oQ)(command);
    const text = [ ...wordsOf(command) ].map(word => word.text.text).join(" ");
    if (program === "set" && /(?:^|\s)-\w*x|-o xtrace/.test(text)) this.tracing = true;
    if (program === "set" && /(?:^|\s)\+\w*x|\+o xtrace/.test(text)) this.tracing = false;
    if (this.maskCommand(command, text)) return;
    if (this.loggingCommand(command, text)) return;
    const target = this.handOverOf(command);
    if (target) {
     this.handOver(command, target);
     return;
    }
    const values = this.valuesIn(command);
    this.events.push({
     kind: "command",
     step: this.step,
     command,
     values
    });
    this.printed(command, program, values);
   }
   maskCommand(command, text) {
    if (!/::add-mask::|##vso\[task\.setsecret\]/i.test(text) && !/::add-mask::/.test(documentOf(command))) return false;
    for (const word of wordsOf(command)) for (const expansion of word.expansions) {
     const value = this.expansionValue(expansion, word);
     if (value) this.masks.add(value.origin); else if (expansion.kind !== "template") this.maskedAll = true;
    }
    return true;
   }
   loggingCommand(command, text) {
    if (/##vso\[task\.setendpoint /i.test(text)) return true;
    const vso = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/i.exec(text);
    const old = /::set-(output|env) name=([\w-]+)::/i.exec(text);
    if (!vso && !old) return false;
    const words = [ ...wordsOf(command) ];
    const word = words.find(({text}) => /##vso\[task\.setvariable |::set-(?:output|env) /i.test(text.text));
    if (!word) return true;
    const following = words.slice(words.indexOf(word));
    const value = following.map(each => this.valueOf(each)).find(found => found !== void 0);
    const nonliteral = following.some(each => each.expansions.length > 0);
    if (vso) {
     const inner = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/i.exec(word.text.text);
     const close = inner ? inner.index + inner[0].length - 1 : void 0;
     if (!nonliteral && !value) return true;
     const event = setVariableEvent(this.step, vso[1], value, {
      range: command.range,
      ...close === void 0 ? {} : {
       properties: word.text.range(close, close)
      }
     });
     if (event) {
      this.events.push({
       ...event,
       masked: event.declared || this.isMasked(event.value)
      });
      if (!event.declared) this.exported.set(environmentName(event.name, this.step), event.value);
     }
    } else if (old && value) this.events.push({
     kind: "handed-on",
     step: this.step,
     range: command.range,
     value,
     masked: this.isMasked(value),
     to: old[1].toLowerCase() === "env" ? "environment" : "output",
     name: old[2],
     declared: false,
     certain: true
    });
    return true;
   }
   handOverOf(command) {
    const file = (0, shell_output.ii)(command);
    if (file === "GITHUB_ENV") return "environment";
    return file === "GITHUB_OUTPUT" || file === "GITHUB_STATE" ? "output" : void 0;
   }
   handOver(command, to) {
    const seen = new Set;
    for (const word of wordsOf(command)) {
     const lines = assignedLines(word);
     const assigned = lines.flatMap(({name, value}) => {
      const secret = this.valueOf(value);
      return secret ? [ {
       name,
       secret
      } ] : [];
     });
     const loose = assigned.length === 0 ? this.valueOf(word) : void 0;
     if (loose) assigned.push({
      name: lines[0]?.name ?? "",
      secret: loose
     });
     for (const {name, secret} of assigned) {
      if (seen.has(secret.origin)) continue;
      seen.add(secret.origin);
      this.handedOn(command, word, secret, to, name, true);
     }
     if (assigned.length > 0) continue;
     for (const {name, value} of lines) {
      if (!(0, secret_name.G)(name)) continue;
      if (!value.expansions.some(expansion => this.mayBeSecret(expansion, value))) continue;
      const unknown = {
       kind: "stored",
       what: name,
       origin: `name ${name}`,
       named: true
      };
      this.handedOn(command, word, unknown, to, name, false);
     }
    }
   }
   mayBeSecret(expansion, word) {
    if (expansion.kind === "variable") return (0, secret_name.G)(this.nameOf(expansion.name ?? "").replace(/^env:/, "")) !== void 0;
    if (expansion.kind === "template") return (0, secret_name.G)(expansion.name?.split(".").at(-1) ?? "") !== void 0;
    return expansion.kind === "command" && /token|secret|password/i.test(word.text.text.slice(expansion.start, expansion.end));
   }
   handedOn(command, word, value, to, name, certain) {
    this.events.push({
     kind: "handed-on",
     step: this.step,
     range: command.words[0] ? command.range : word.range,
     value,
     masked: this.isMasked(value),
     to,
     name,
     declared: false,
     certain
    });
    if (value.kind === "derived") this.parsed(value, word.range);
    if (to === "environment" && name !== "") this.exported.set(name, value);
   }
   parsed(value, range) {
    this.events.push({
     kind: "parsed",
     step: this.step,
     range,
     value,
     masked: false
    });
   }
   isMasked(value) {
    return value.kind === "stored" || value.kind === "token" || this.maskedAll || this.masks.has(value.origin);
   }
   valuesIn(command) {
    const values = new Map;
    for (const word of wordsOf(command)) {
     const value = this.valueOf(word);
     if (value) values.set(word, value);
    }
    return values;
   }
   printed(command, program, values) {
    if (this.captured.has(command) || command.inFunction) return;
    const report = (value, how, by = program) => this.events.push({
     kind: "printed",
     step: this.step,
     range: command.range,
     value,
     masked: this.isMasked(value),
     by,
     how
    });
    if (this.tracing && program !== "set") {
     const [value] = values.values();
     if (value) {
      this.tracing = false;
      report(value, "trace", "set -x");
     }
    }
    if ((0, shell_output.Pk)(command, program)) {
     const found = [ ...this.environment.values() ].find(({kind}) => kind !== "token");
     if (found && (0, shell_output.SD)(command)) report(found, "dump");
     return;
    }
    if (program === "printenv") {
     for (const {text} of (0, minting.ep)(command)) {
      const value = this.lookUp(text.text);
      if (value && (0, shell_output.SD)(command)) report(value, "itself");
     }
     return;
    }
    const reads = /^(?:cat|tee)$/.test(program) && command.redirects.some(({document}) => document);
    const implicit = command.words.length === 0 && command.input !== void 0;
    if (!shell_output.CW.has(program) && !reads && !implicit) {
     const minted = command.pipedFrom ? void 0 : this.sourceOf(command);
     if (minted?.kind === "minted" && (0, shell_output.SD)(command)) report(minted, "itself");
     return;
    }
    if (!(0, shell_output.SD)(command)) return;
    const [value] = values.values();
    if (!value) return;
    if ((0, shell_output.dR)(command).some(reader => (0, shell_output.XZ)(reader, (0, 
    minting.oQ)(reader), value))) return;
    const changed = (0, shell_output.dR)(command).some(reader => shell_output.VM.has((0, 
    minting.oQ)(reader)));
    const out = changed && value.kind === "stored" ? derive(value) : value;
    report(out, "itself");
   }
   valueOf(word) {
    for (const expansion of word.expansions) {
     const value = this.expansionValue(expansion, word);
     if (value) return value;
    }
    return;
   }
   expansionValue(expansion, word) {
    const {kind, name, commands, modified} = expansion;
    if (kind === "command") {
     const output = this.outputOf(commands ?? []);
     return output ?? (this.power ? this.subexpression(word, expansion) : void 0);
    }
    if (kind === "template") return this.templateValue(name ?? "");
    if (kind !== "variable" || name === void 0) return;
    const value = this.lookUp(name);
    if (!value || !modified) return value;
    if (this.power) {
     const text = word.text.text.slice(expansion.start, expansion.end);
     return /expires|tenant|type\b|length|count|userid/i.test(text) ? void 0 : value;
    }
    const operator = word.text.text.slice(expansion.start + 2 + name.length, expansion.end - 1);
    if (/^:?\+/.test(operator) || word.text.text[expansion.start + 2] === "#") return;
    return /^:?[-=?]/.test(operator) || value.kind !== "stored" ? value : derive(value);
   }
   subexpression(word, {start, end}) {
    const text = word.text.text.slice(start, end);
    const match = /^\$\(\s*\$((?:env:)?\w+)((?:\.\w+)*)\s*\)$/i.exec(text);
    const value = match ? this.lookUp(match[1]) : void 0;
    return value && !(0, minting.yc)(match[2], "stored") ? value : void 0;
   }
   lookUp(name) {
    if (this.power) {
     const lower = this.nameOf(name);
     if (lower.startsWith("env:")) {
      const wanted = lower.slice(4);
      for (const [variable, value] of this.environment) if (variable.toLowerCase() === wanted) return value;
      return;
     }
     return this.variables.get(lower);
    }
    if (this.variables.has(name)) return this.variables.get(name);
    return this.environment.get(name);
   }
   templateValue(name) {
    if (this.step.script?.expansion === "azure-macro") return azureVariable(name, this.step.job);
    const {expression} = (0, languages_expression.YK)(source.Dv.of(new source.sC("", name)), "github");
    for (const reference of expression ? (0, languages_expression.ii)(expression) : []) {
     const value = fromReference(reference, this.environment);
     if (value) return value;
    }
    return;
   }
   outputOf(commands) {
    for (const command of commands) {
     if (command.pipedFrom && commands.includes(command.pipedFrom)) continue;
     const source = this.sourceOf(command);
     if (!source) continue;
     let value = source;
     for (const reader of (0, shell_output.dR)(command)) {
      if (!value) break;
      const program = (0, minting.oQ)(reader);
      if (shell_output.cI.test(program)) value = void 0; else if (program === "grep" && reader.words.some(({text}) => /^-\w*[cq]/.test(text.text))) value = void 0; else if ((0, 
      shell_output.XZ)(reader, program, value)) value = void 0; else if (!shell_output.VM.has(program) && !shell_output.CB.has(program) && !/^(?:convert|select|foreach|%|out-string)/.test(program)) value = void 0; else if (shell_output.VM.has(program) && value.kind === "stored") value = derive(value);
     }
     if (value) return value;
    }
    return;
   }
   sourceOf(command) {
    const program = (0, minting.oQ)(command);
    const minted = (0, minting.NO)(command);
    if (minted) {
     if (command.redirects.some(({operator, descriptor}) => operator.startsWith(">") && descriptor !== "2")) return;
     return {
      kind: "minted",
      what: minted,
      origin: `minted ${command.range.start}`,
      named: true
     };
    }
    const text = shell_output.CW.has(program) || program === "cat" || shell_output.VM.has(program);
    if (!text) return;
    const read = command.redirects.flatMap(({document}) => document ?? []);
    const words = shell_output.CW.has(program) ? [ ...command.words.slice(1), ...read ] : read;
    const value = words.map(word => this.valueOf(word)).find(found => found !== void 0) ?? (command.input && this.valueOf(command.input));
    if (!value || (0, shell_output.XZ)(command, program, value)) return;
    return shell_output.VM.has(program) && value.kind === "stored" ? derive(value) : value;
   }
  }
  function* wordsOf(command) {
   yield* command.words;
   for (const {document} of command.redirects) if (document) yield document;
   if (command.input) yield command.input;
  }
  function documentOf(command) {
   return command.redirects.map(({document}) => document?.text.text ?? "").join("\n");
  }
  const maxLines = 200;
  function assignedLines(word) {
   const text = word.text.text;
   const lines = [];
   for (const match of text.matchAll(/(?:^|\n)[ \t]*([A-Za-z_][\w-]*)(?:=|<<)/g)) {
    if (lines.length >= maxLines) break;
    const start = match.index + match[0].length;
    const newline = text.indexOf("\n", start);
    lines.push({
     name: match[1],
     value: sliceWord(word, start, newline < 0 ? text.length : newline)
    });
   }
   return lines;
  }
  function sliceWord(word, start, end) {
   const text = word.text.slice(start, end);
   return {
    ...word,
    text,
    range: text.range(),
    expansions: word.expansions.filter(expansion => expansion.start >= start && expansion.end <= end).map(expansion => ({
     ...expansion,
     start: expansion.start - start,
     end: expansion.end - start
    }))
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/secret-flow.js
  const flows = new WeakMap;
  function secretFlow(job) {
   let events = flows.get(job);
   if (!events) {
    events = new JobFlow(job).run();
    flows.set(job, events);
   }
   return events;
  }
  class JobFlow {
   job;
   events=[];
   exported=new Map;
   masks=new Set;
   constructor(job) {
    this.job = job;
   }
   run() {
    for (const step of this.job.steps) {
     const {script} = step;
     if (!script) continue;
     const environment = this.environmentOf(step);
     if (script.commands) new ScriptFlow(step, script.commands, environment, this.events, this.exported, this.masks).run(); else this.readLoggingCommands(step);
    }
    return this.events.map(event => event.kind === "parsed" ? {
     ...event,
     masked: this.masks.has(event.value.origin)
    } : event);
   }
   environmentOf(step) {
    const environment = new Map(this.exported);
    const scopes = [ this.job.pipeline.variables, this.job.variables, step.variables ];
    for (const variable of scopes.flat()) {
     if (variable.group) continue;
     const value = this.valueOf(variable, step);
     const name = environmentName(variable.name.text, step);
     if (value) environment.set(name, value); else environment.delete(name);
    }
    return environment;
   }
   valueOf({references}, step) {
    for (const {expression, reads, syntax, name} of references ?? []) if (syntax === "macro") {
     const found = azureVariable(name, step.job);
     if (found) return found;
    } else if (syntax === "github" && !(0, stored_secrets.Xs)(expression)) for (const reference of reads) {
     const found = fromReference(reference, this.exported);
     if (found) return found;
    }
    return;
   }
   readLoggingCommands(step) {
    const {text} = step.script;
    for (const match of text.text.matchAll(/##vso\[task\.setvariable ([^\]\r\n]{1,300})\]([^\r\n]*)/gi)) {
     const start = match.index;
     const [, properties, value] = match;
     if (!/%\w+%|\$|\{\w+\}/.test(value)) continue;
     const event = setVariableEvent(step, properties, void 0, {
      range: text.range(start, start + match[0].length - value.length),
      properties: text.range(start + match[0].length - value.length - 1, start + match[0].length - value.length - 1)
     });
     if (event) this.events.push(event);
    }
   }
  }
  var shell = __webpack_require__(85850);
  var secret_options = __webpack_require__(87456);
  // CONCATENATED MODULE: ./build/shared/lint/scripts/exposed-argument.js
  const builtins = new Set("echo printf export declare local readonly typeset unset set shift test [ [[ read true false : return exit eval trap print write-host write-output write-information write-verbose".split(" "));
  function exposedArgument({command, values, step}) {
   const program = (0, minting.oQ)(command);
   const inProcess = /^(?:pwsh|powershell)$/.test(step.script?.shell ?? "");
   if (program === "" || builtins.has(program)) return;
   const {words} = command;
   for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const text = word.text.text;
    const found = (inProcess && !text.startsWith("--") ? void 0 : longOption(program, words, i, values)) ?? shortOption(command, program, i, values) ?? environmentOption(program, words, i, values) ?? header(program, words, i, values) ?? userInfo(program, words, i, values) ?? urlWithSecret(program, word, values);
    if (found) return found;
    if (program === "npm" && /_authToken[= ]?/.test(text) && (word.expansions.length > 0 || (words[i + 1]?.expansions.length ?? 0) > 0)) return {
     word,
     flag: "_authToken",
     what: "a token",
     help: "Put the token into NODE_AUTH_TOKEN and let .npmrc refer to it."
    };
   }
   return;
  }
  const noOtherWay = new Set([ "dotnet", "nuget", "vercel", "vsce", "ovsx" ]);
  function longOption(program, words, index, values) {
   const word = words[index];
   const text = word.text.text;
   const match = /^(--?[A-Za-z][\w-]*)(?:([=:])([\s\S]*))?$/.exec(text);
   if (!match) return;
   const [, flag, separator] = match;
   if (!flag.startsWith("--") && flag.length < 5) return;
   if (!(0, secret_name.G)(flag) || /(?:stdin|file|path|env|name|id|prompt|type|store|url|ref)$/i.test(flag)) return;
   if (/^--(?:federated-token|id-token|assertion|web-identity-token)$/.test(flag)) return;
   if (/^--secrets?$/.test(flag) && /^(?:docker|podman|buildah|buildx|gh|gcloud|kubectl|az|act)$/.test(program)) return;
   const value = separator ? (0, shell.jn)(word, flag.length + 1) : words[index + 1];
   if (!value || value.expansions.length === 0) return;
   const first = value.expansions[0];
   const literalBefore = value.text.text.slice(0, first.start);
   if (/^(?:file:|@|env:|op:|vault:|\/|\.{1,2}\/)/.test(literalBefore) || /\.(?:json|txt|pem|key|ya?ml)$/i.test(value.text.text)) return;
   const known = values.get(separator ? word : value);
   if (!known && first.kind === "template" && /^(?:inputs|matrix|github\.event|vars|parameters)\b/.test(first.name ?? "") && !(0, 
   secret_name.G)(first.name?.split(".").at(-1) ?? "")) return;
   const only = noOtherWay.has(program);
   return {
    word: separator ? word : value,
    flag,
    what: known?.what ?? `the value of ${flag}`,
    help: only ? `${program} takes it no other way: run it where nobody else does, and let the token live as short as it can, by trusted publishing where there is one.` : exposed_argument_helpFor(program, flag),
    ...only ? {
     severity: "note"
    } : {}
   };
  }
  function exposed_argument_helpFor(program, flag) {
   switch (program) {
   case "docker":
   case "podman":
   case "helm":
   case "oras":
    return 'Pipe it in: printf %s "$PASSWORD" | … --password-stdin.';

   case "claude":
    return "Put the key into ANTHROPIC_API_KEY in the env of the step and drop the option.";

   case "az":
    return "Log in with the identity of the job, and let the task or azure/login do it.";

   default:
    return `Use the environment variable or the standard input that ${program} reads in place of ${flag}.`;
   }
  }
  function shortOption(command, program, index, values) {
   const found = (0, secret_options.y)(command, program, index);
   if (!found || found.value.expansions.length === 0) return;
   const {flag, word, value} = found;
   if (program === "az" && /\.(?:pem|pfx|crt)$/i.test(value.text.text)) return;
   return {
    word,
    flag,
    what: values.get(word)?.what ?? "a password",
    help: exposed_argument_helpFor(program, flag)
   };
  }
  function environmentOption(program, words, index, values) {
   const word = words[index];
   const text = word.text.text;
   const before = words[index - 1]?.text.text ?? "";
   const joined = /^(--(?:env|build-arg|set|set-string|from-literal|var)|-var)=/.exec(text);
   const flag = joined?.[1] ?? before;
   const containers = /^(?:docker|podman|nerdctl|buildah)$/.test(program);
   const applies = containers && /^(?:-e|--env|--build-arg)$/.test(flag) || program === "helm" && /^--set(?:-string)?$/.test(flag) || /^(?:kubectl|oc)$/.test(program) && flag === "--from-literal" || /^(?:terraform|tofu|terragrunt)$/.test(program) && /^-?-var$/.test(flag) || program === "claude" && /^(?:-e|--env)$/.test(flag);
   if (!applies) return;
   const pair = (0, shell.jn)(word, joined ? joined[0].length : 0);
   const equals = pair.text.text.indexOf("=");
   if (equals < 1 || pair.expansions.length === 0) return;
   const name = pair.text.text.slice(0, equals).split(".").at(-1);
   const known = values.get(word);
   if (!known && !(0, secret_name.G)(name)) return;
   return {
    word,
    flag,
    what: known?.what ?? `the value of ${name}`,
    help: containers ? `Name the variable without its value (${flag} ${name}): it is then taken from the environment.` : "Hand it over in a file or through the environment."
   };
  }
  function header(program, words, index, values) {
   if (!/^(?:curl|wget|http|https|xh|git)$/.test(program)) return;
   const word = words[index];
   const match = /^(?:--header=|-H|[\w./:*-]{0,200}\.extraheader=)?\s*([A-Za-z][\w-]*)\s*:\s*/i.exec(word.text.text);
   const flagged = program === "git" && /\.extraheader(?:=|$)/i.test(`${words[index - 1]?.text.text ?? ""} ${word.text.text}`) || /^(?:-H|--header)$/.test(words[index - 1]?.text.text ?? "") || /^(?:-H|--header=)/.test(word.text.text);
   if (!match || !flagged || word.expansions.length === 0) return;
   const known = values.get(word);
   if (!known && !/^(?:proxy-)?authorization$|token|api-?key|secret/i.test(match[1])) return;
   return {
    word,
    flag: `-H ${match[1]}`,
    severity: "note",
    what: known?.what ?? `the value of the header ${match[1]}`,
    help: program === "git" ? "Hand it over through the environment: GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0 and GIT_CONFIG_VALUE_0." : 'Let curl read the header from its standard input: curl -H @- <<< "Authorization: Bearer $TOKEN".'
   };
  }
  function urlWithSecret(program, word, values) {
   const known = values.get(word);
   const text = word.text.text;
   const scheme = text.indexOf("://");
   const at = scheme < 0 ? -1 : text.indexOf("@", scheme);
   if (!known || at < 0) return;
   if (!word.expansions.some(({start, end}) => start > scheme && end <= at)) return;
   return {
    word,
    flag: "url",
    what: known.what,
    help: program === "git" ? "Let git ask for it: actions/checkout with token, a credential helper, or http.extraHeader from the environment (GIT_CONFIG_COUNT)." : "Hand it over through the environment or the standard input.",
    ...known.kind === "token" ? {
     severity: "note"
    } : {}
   };
  }
  function userInfo(program, words, index, values) {
   if (program !== "curl" || !/^(?:-u|--user)$/.test(words[index - 1]?.text.text ?? "")) return;
   const word = words[index];
   const known = values.get(word);
   if (!known) return;
   return {
    word,
    flag: "-u",
    what: known.what,
    help: "Use --netrc-file, or --config - with the user on the standard input."
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-on-command-line.js
  const secretOnCommandLine = {
   id: "secret-on-command-line",
   severity: "warning",
   check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) {
     const seen = new Map;
     for (const event of secretFlow(job)) {
      if (event.kind !== "command") continue;
      const found = exposedArgument(event);
      if (!found) continue;
      const ofStep = seen.get(event.step) ?? new Set;
      seen.set(event.step, ofStep);
      const key = `${(0, minting.oQ)(event.command)} ${found.what}`;
      if (ofStep.has(key)) continue;
      ofStep.add(key);
      report({
       range: found.word.range,
       message: `${found.what} stands among the arguments of ${(0, minting.oQ)(event.command)}, where every process of the machine can read it`,
       help: found.help,
       subject: `${job.id} ${(0, minting.oQ)(event.command)} ${found.flag}`,
       ...found.severity ? {
        severity: found.severity
       } : {}
      });
     }
     for (const step of job.steps) checkArguments(step, report);
    }
   }
  };
  function checkArguments(step, report) {
   const {script, uses, job} = step;
   const inputs = step.inputs.filter(({name}) => uses?.kind === "task" && /arguments$|^(?:msbuild|vstest)?args$/i.test(name.text));
   const texts = [ ...inputs.map(({name, value, references}) => ({
    what: `the ${name.text} of ${uses.name}`,
    value,
    references
   })), ...script?.shell === "cmd" ? [ {
    what: "the arguments of a command",
    value: script.text,
    references: script.references
   } ] : [] ];
   for (const {what, value, references = []} of texts) for (const {name, start, end, range} of references) {
    if (name === void 0 || !(0, stored_secrets.tS)(name, job.pipeline, job)) continue;
    const near = value.text.slice(Math.max(0, start - 500), start);
    const line = near.slice(near.lastIndexOf("\n") + 1);
    if (script?.shell === "cmd" && !isArgument(line)) continue;
    if (/--(?:federated-token|id-token|assertion)[ =]["']?$/.test(line)) continue;
    if (/^\.(?:json|txt|pem|pfx|key)\b/.test(value.text.slice(end))) continue;
    report({
     range,
     message: `variable ${name} stands among ${what}, where every process of the machine can read it`,
     help: `Map $(${name}) into env and let the program read the variable.`,
     subject: `${job.id} ${name}`,
     ...name.toLowerCase() === "system.accesstoken" ? {} : {
      confidence: "medium"
     }
    });
   }
  }
  function isArgument(before) {
   const program = /(?:^|[&|(])\s*@?(?:call\s+)?([^\s&|(]+)\s+[^&|]*$/i.exec(before)?.[1];
   return program !== void 0 && !/^(?:echo|set|setx|rem|if|for|::|goto|title|exit)$/i.test(program);
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-printed.js
  const secretPrinted = {
   id: "secret-printed",
   severity: "error",
   check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) for (const event of secretFlow(job)) {
     if (event.kind !== "printed") continue;
     const {value, how, by, masked} = event;
     const mild = masked && (how !== "itself" || value.kind === "token" || !value.named);
     const harmless = masked && (0, credentials.tE)(value.what.split(" ").at(-1));
     report({
      range: event.range,
      message: how === "dump" ? `${by} writes the environment to the log, ${value.what} with it` : how === "trace" ? `set -x writes every command to the log with its arguments, ${value.what} with them` : `${value.what} is written to the log by ${by}${masked ? "" : ", and is not masked"}`,
      help: "Remove it; to see whether a secret is there, test that it is not empty.",
      subject: `${job.id} ${value.what} ${by}`,
      ...harmless ? {
       severity: "note"
      } : mild ? {
       severity: "warning"
      } : {}
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-too-wide.js
  const secretTooWide = {
   id: "secret-too-wide",
   severity: "warning",
   confidence: "medium",
   check({pipeline}, report) {
    if (!pipeline) return;
    checkSecrets(pipeline, report);
    checkCopies(pipeline, report);
   }
  };
  function checkSecrets(pipeline, report) {
   const jobs = pipeline.jobs.filter(({kind}) => kind === "job");
   for (const variable of pipeline.variables) {
    const secret = secretOf(variable);
    if (secret) judge(variable, secret, "workflow", jobs, report);
   }
   for (const job of jobs) for (const variable of job.variables) {
    const secret = secretOf(variable);
    if (secret) judge(variable, secret, "job", [ job ], report);
   }
  }
  function secretOf({references = []}) {
   const closed = references.filter(({syntax, expression}) => syntax === "github" && !(0, 
   stored_secrets.Xs)(expression));
   return (0, stored_secrets.kC)(closed);
  }
  function judge(variable, secret, level, jobs, report) {
   const steps = jobs.flatMap(job => job.steps);
   if (steps.length < 2) return;
   const name = variable.name.text;
   const readers = steps.filter(step => mentions(step, name) && !onlyChecks(step, name));
   const others = steps.filter(step => !readers.includes(step));
   const jobsOfReaders = new Set(readers.map(({job}) => job));
   const stranger = others.find(isThirdParty);
   let why;
   if (readers.length === 1) why = `only ${describe(readers[0])} reads it`; else if (level === "workflow" && jobs.length > 1 && readers.length > 0 && jobsOfReaders.size < jobs.length) {
    const [job] = jobsOfReaders;
    why = jobsOfReaders.size === 1 ? `only steps of job '${job.id}' read it` : `${jobsOfReaders.size} of ${jobs.length} jobs read it`;
   } else if (stranger) why = `${stranger.uses?.text.text.trim()} gets it too`; else if (readers.length === 0 && level === "workflow" && jobs.length > 1) why = `all ${jobs.length} jobs get it`;
   if (!why) return;
   report({
    range: variable.range,
    message: `secret ${secret} is in the environment of every step of the ${level}, and ${why}`,
    help: "Move it to the env of the step that needs it.",
    subject: `${level} ${name}`,
    ...(0, credentials.tE)(secret) && (0, credentials.tE)(name) ? {
     severity: "note"
    } : {},
    related: readers.slice(0, 5).map(step => ({
     message: "read here",
     range: (step.name ?? step.uses?.text)?.range() ?? step.range
    }))
   });
  }
  function onlyChecks({script, inputs, variables}, name) {
   if (!script || inputs.length > 0 || variables.some(({value}) => value.text.includes(name))) return false;
   const text = script.text.text;
   const rest = text.replace(/\[\[?\s[^\]\n]{0,500}\]/g, "").replace(/\b(?:test|echo)\s[^\n]{0,500}/g, "");
   return text.includes(name) && !rest.includes(name);
  }
  function mentions(step, name) {
   const pattern = new RegExp(`(?<![\\w-])${name.replace(/[^\w]/g, "\\$&")}(?![\\w-])`, "i");
   const texts = [ step.script?.text, step.condition, ...step.inputs.flatMap(input => [ input.name, input.value ]), ...step.variables.map(({value}) => value) ];
   return texts.some(text => text !== void 0 && pattern.test(text.text));
  }
  function isThirdParty({uses}) {
   return uses?.kind === "repository" && !/^(?:actions|github)\//.test(uses.name);
  }
  function describe(step) {
   const name = step.name?.text ?? step.id ?? step.uses?.text.text;
   return name ? `step '${(0, credentials.HD)(name.trim())}'` : `step ${step.index} of job '${step.job.id}'`;
  }
  function checkCopies(pipeline, report) {
   const seen = new Set;
   const jobs = pipeline.jobs.flatMap(job => job.variables.map(variable => ({
    job,
    variable
   })));
   const all = [ ...pipeline.variables.map(variable => ({
    job: void 0,
    variable
   })), ...jobs ];
   for (const {job, variable} of all) {
    if (seen.has(variable) || variable.group) continue;
    seen.add(variable);
    const secret = (variable.references ?? []).flatMap(({name}) => name ?? []).find(name => name.toLowerCase() !== variable.name.text.toLowerCase() && (0, 
    stored_secrets.tS)(name, pipeline, job));
    if (!secret) continue;
    report({
     range: variable.range,
     message: `variable ${variable.name.text} copies the secret ${secret} for the whole ${variable.scope}: the copy is no secret variable, and every task gets it in its environment`,
     help: `Remove it and map $(${secret}) into the env of the step that needs it.`,
     subject: `${variable.scope} ${variable.name.text}`
    });
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secrets-dump.js
  const secretsDump = {
   id: "secrets-dump",
   severity: "error",
   check({pipeline}, report) {
    if (!pipeline) return;
    for (const use of pipeline.expressions) {
     if (use.syntax !== "github") continue;
     for (const {path, within, range} of use.reads) {
      if (path[0] !== "secrets") continue;
      const whole = path.length === 1;
      if (!whole && path[1] !== "?" && path[1] !== "*") continue;
      report({
       range,
       message: whole ? `${within.includes("tojson") ? "toJSON(secrets)" : "the secrets context as a whole"} hands every secret to the job` : "a secret chosen by a computed name makes GitHub hand every secret to the job",
       help: "Name the secrets that are needed: ${{ secrets.NAME }}.",
       subject: `${use.job?.id ?? ""} ${use.name ?? use.place}`
      });
     }
    }
    for (const job of pipeline.jobs) for (const step of job.steps) checkVault(step, report);
   }
  };
  function checkVault(step, report) {
   const task = step.uses?.name;
   if (task === "azurekeyvault") {
    const filter = (0, inputs.wg)(step, "SecretsFilter");
    const early = (0, inputs.wg)(step, "RunAsPreJob");
    if (!filter || filter.text.trim() === "*") report({
     range: (filter ?? step.uses.text).range(),
     message: filter ? "SecretsFilter: * downloads every secret of the vault into the job" : "without SecretsFilter the task downloads every secret of the vault into the job",
     help: "List the names of the secrets that the job needs in SecretsFilter.",
     subject: `azurekeyvault ${step.index}`
    }); else if (early?.text.trim().toLowerCase() === "true") report({
     range: early.range(),
     severity: "warning",
     message: "RunAsPreJob hands the secrets to every task of the job, also to those before this one",
     help: "Fetch the secrets right before the step that needs them: RunAsPreJob: false.",
     subject: `azurekeyvault ${step.index} pre-job`
    });
   } else if (task === "azure/get-keyvault-secrets") {
    const names = (0, inputs.wg)(step, "secrets");
    if (names?.text.trim() !== "*") return;
    report({
     range: names.range(),
     message: "secrets: * downloads every secret of the vault into the job",
     help: "List the names of the secrets that the job needs.",
     subject: `get-keyvault-secrets ${step.index}`
    });
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secrets-inherit.js
  const secretsInherit = {
   id: "secrets-inherit",
   severity: "warning",
   check({pipeline}, report) {
    const callers = new Map;
    for (const job of pipeline?.jobs ?? []) {
     if (!job.call?.inherits) continue;
     const callee = job.call.target.text.text.trim();
     callers.set(callee, [ ...callers.get(callee) ?? [], job ]);
    }
    for (const [callee, [job, ...others]] of callers) {
     const call = job?.call;
     if (!job || !call?.inherits) continue;
     const who = others.length === 0 ? `job '${job.id}' hands` : `job '${job.id}' and ${others.length} more hand`;
     report({
      range: call.inherits,
      message: `${who} every secret to ${callee}`,
      help: "Pass the secrets it needs by name.",
      subject: job.id,
      ...others.length > 0 ? {
       related: others.flatMap(other => other.call?.inherits ? [ {
        message: `and job '${other.id}'`,
        range: other.call.inherits
       } ] : [])
      } : {},
      ...call.target.kind === "local" ? {
       severity: "note"
      } : {}
     });
    }
   }
  };
  var oidc_use = __webpack_require__(78126);
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/static-gateway-token.js
  const staticGatewayToken = {
   id: "static-gateway-token",
   severity: "warning",
   check({pipeline, mcpServers}, report, config) {
    if (!pipeline) return;
    const reported = [];
    const found = (range, subject, message, help) => {
     if (reported.some(other => other.start <= range.start && range.end <= other.end)) return;
     reported.push(range);
     report({
      range,
      subject,
      message,
      help
     });
    };
    for (const server of mcpServers) {
     if (!server.url || !isGateway(server.url.text, config)) continue;
     for (const {name, value} of server.headers) {
      const references = referencesWithin(value.range(), pipeline);
      if (!(0, stored_secrets.kC)(references, pipeline, void 0)) continue;
      found(value.range(), `${server.name} ${name.text}`, `MCP server '${(0, credentials.HD)(server.name)}' is given a stored secret in ${name.text}`, forRun);
     }
    }
    for (const {variable, job} of variablesOf(pipeline)) {
     const name = variable.name.text;
     const secret = isGatewayToken(name) ? (0, stored_secrets.kC)(variable.references, pipeline, job) : void 0;
     if (!secret) continue;
     const message = `${name} takes its token from the stored secret ${secret}`;
     found(variable.range, name, message, forRun);
    }
    for (const job of pipeline.jobs) for (const step of job.steps) {
     const ours = (0, oidc_use.xl)(step) || step.uses?.name === "mcpgatehouse";
     const token = ours ? (0, inputs.Ys)(step, "token") : void 0;
     const secret = token && (0, stored_secrets.kC)(token.references, pipeline, job);
     if (!token || !secret) continue;
     found(token.value.range(), `${job.id} ${step.index}`, `the call is given the stored secret ${secret} as its token`, "Drop token and give tenant-id, client-id and resource: the command then gets a token by itself.");
    }
    const seen = new Set;
    for (const use of pipeline.expressions) {
     const [secret] = (0, stored_secrets.VY)(use).filter(isGatewayToken);
     if (!secret || use.place === "condition" || (0, stored_secrets.aW)(secret, pipeline, use.job)) continue;
     const key = `${use.job?.id ?? ""} ${secret}`;
     if (seen.has(key)) continue;
     seen.add(key);
     found(use.range, key, `the stored secret ${secret} is the token of an MCP gateway`, forRun);
    }
   }
  };
  const forRun = "Get a token for the run with the token command.";
  function* variablesOf(pipeline) {
   const seen = new Set;
   for (const variable of pipeline.variables) {
    seen.add(variable);
    yield {
     variable,
     job: void 0
    };
   }
   for (const job of pipeline.jobs) for (const variable of [ ...job.variables, ...job.steps.flatMap(step => step.variables) ]) {
    if (seen.has(variable)) continue;
    seen.add(variable);
    yield {
     variable,
     job
    };
   }
  }
  const tokenWords = new Set("token key apikey secret password bearer auth authorization credential credentials pat jwt".split(" "));
  const betweenWords = new Set("gateway gw server servers proxy api access client service app user bot auth oauth admin ci prod dev test staging static remote http sse x".split(" "));
  const services = new Set("github gitlab bitbucket notion slack linear jira atlassian confluence figma stripe sentry openai anthropic brave tavily context supabase vercel cloudflare docker google aws hubspot asana airtable postgres mongodb mdb atlas grafana datadog".split(" "));
  function isGatewayToken(name) {
   const words = (0, credentials.Z9)(name);
   const mcp = words.indexOf("mcp");
   if (mcp < 0 || mcp === words.length - 1) return false;
   if (!tokenWords.has(words.at(-1)) || words.some(word => services.has(word))) return false;
   return words.slice(mcp + 1).every(word => tokenWords.has(word) || betweenWords.has(word));
  }
  function isGateway(url, config) {
   return config.gateways.some(gateway => url.startsWith(gateway));
  }
  function referencesWithin({start, end}, {expressions}) {
   return expressions.filter(({range}) => start <= range.start && range.end <= end).map(({name: _key, ...use}) => ({
    ...use,
    ...use.syntax === "macro" && use.expression.kind === "property" && {
     name: use.expression.name
    }
   }));
  }
  var client_lookup = __webpack_require__(65714);
  var main = __webpack_require__(99547);
  var fix = __webpack_require__(62019);
  // CONCATENATED MODULE: ./build/shared/lint/fixes/stored-credential-fix.js
  function referenceFix(file, judgement, range, site) {
   const server = site?.server;
   if (!server || judgement.certainty !== "known" || site.dialect !== "mcp-client") return;
   if (server.nested?.some(({value}) => value === site.value)) return;
   const client = (0, client_lookup.U4)(server.client);
   const variable = variableName(site, server);
   if (variable === void 0) return;
   if (client.replacement === "variable-name") return codexFix(file, site, variable);
   const {syntaxes, certain, example} = client.dialect;
   if (!certain || syntaxes.length === 0 || !client.paths.test(file.path)) return;
   if (client.keyClients && !file.text.includes(`"${client.keys[0]}"`)) return;
   const whole = site.place === "environment" ? site.value.range() : range;
   if (!isQuotedOrPlain(file.text, whole)) return;
   if (client.replacement === "input") return inputFix(file, whole, variable, server);
   const reference = example.replace("NAME", variable);
   const name = /\w{0,40}NAME/.exec(example)[0].replace("NAME", variable);
   return {
    description: `replaced by ${reference}: ${whatToSet(client, name)}, and revoke the old value`,
    edits: [ {
     start: whole.start,
     end: whole.end,
     newText: reference
    } ]
   };
  }
  function whatToSet({store, title}, name) {
   if (store === "secret") return `store the secret ${name}`;
   return `set the environment variable ${name} where ${title} starts`;
  }
  function inputFix(file, range, variable, server) {
   const id = variable.toLowerCase().replaceAll("_", "-");
   const inputs = inputsOf(file);
   if (!inputs) return;
   const description = `${variable} of the MCP server ${server.name}`;
   return {
    description: `replaced by \${input:${id}}: VS Code asks for it once and keeps it in the secret store; revoke the old value`,
    edits: [ {
     start: range.start,
     end: range.end,
     newText: `\${input:${id}}`
    }, ...inputs.ids.has(id) ? [] : inputs.adding(id, description) ]
   };
  }
  const knownInputs = new WeakMap;
  function inputsOf(file) {
   const known = knownInputs.get(file);
   if (known) return known;
   const {text} = file;
   const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
    eol: (0, fix.n_)(text)
   };
   const tree = (0, main.parseTree)(text);
   if (tree?.type !== "object") return;
   const list = (0, main.findNodeAtLocation)(tree, [ "inputs" ]);
   const entry = {
    type: "promptString",
    id: "{id}",
    description: "{description}",
    password: true
   };
   const inserted = options => list?.type === "array" ? (0, main.modify)(text, [ "inputs", -1 ], entry, {
    ...options,
    isArrayInsertion: true
   }) : (0, main.modify)(text, [ "inputs" ], [ entry ], {
    ...options,
    getInsertionIndex: () => 0
   });
   const formatted = inserted({
    formattingOptions
   });
   const inputs = list ? text.slice(list.offset, list.offset + list.length) : "";
   const repeats = formatted.some(({offset, length}) => text.slice(offset, offset + length).replace(inputs, "").replace('"inputs"', "").includes('"'));
   const template = repeats ? inserted({}) : formatted;
   const found = {
    ids: new Set(list?.children?.map(child => (0, main.findNodeAtLocation)(child, [ "id" ])?.value)),
    adding: (id, description) => template.map(({offset, length, content}) => ({
     start: offset,
     end: offset + length,
     newText: content.replace('"{id}"', () => JSON.stringify(id)).replace('"{description}"', () => JSON.stringify(description))
    }))
   };
   knownInputs.set(file, found);
   return found;
  }
  function codexFix(file, site, variable) {
   const {start} = site.value.range();
   const {line, column} = file.position(start);
   const lineStart = start - (column - 1);
   const text = file.line(line);
   const edits = inlineTable(text, lineStart, variable) ?? ownLine(file, line, lineStart, variable);
   if (!edits) return;
   return {
    description: `replaced by the name of the environment variable ${variable}: set it where Codex starts, and revoke the old value`,
    edits
   };
  }
  function inlineTable(text, lineStart, variable) {
   const table = /^(\s*)(env|http_headers)\s*=\s*\{\s*("?)([\w-]+)\3\s*=\s*(["'])([^"']*)\5\s*\}/.exec(text);
   if (!table) return;
   const [all, indent = "", kind, , name = "", , value = ""] = table;
   const newText = byName(kind, name, value, variable);
   return newText === void 0 ? void 0 : [ {
    start: lineStart + indent.length,
    end: lineStart + all.length,
    newText
   } ];
  }
  function ownLine(file, line, lineStart, variable) {
   const entry = /^\s*("?)([\w-]+)\1\s*=\s*(["'])([^"']*)\3\s*(?:#.*)?$/.exec(file.line(line));
   const header = headerAbove(file, line);
   const table = header && /^\[(mcp_servers\..+)\.(env|http_headers)\]$/.exec(header.name);
   if (!entry || !table) return;
   const server = headerAbove(file, header.line);
   if (server?.name !== `[${table[1]}]`) return;
   const added = byName(table[2], entry[2], entry[4], variable);
   if (added === void 0) return;
   const whole = {
    start: lineStart,
    end: file.lineStart(line + 1),
    newText: ""
   };
   const key = added.slice(0, added.indexOf(" "));
   for (let at = server.line + 1; at < header.line; at++) {
    if (!new RegExp(`^\\s*${key}\\s*=`).test(file.line(at))) continue;
    const list = /^\s*env_vars\s*=\s*\[[^\]#]*(?=\])/.exec(file.line(at));
    if (!list) return;
    const end = file.lineStart(at) + list[0].length;
    const comma = /[[,]\s*$/.test(list[0]) ? "" : ", ";
    return [ {
     start: end,
     end,
     newText: `${comma}"${variable}"`
    }, whole ];
   }
   const below = file.lineStart(server.line + 1);
   return [ {
    start: below,
    end: below,
    newText: `${added}\n`
   }, whole ];
  }
  function byName(table, name, value, variable) {
   if (table === "env") return `env_vars = ["${variable}"]`;
   if (/^authorization$/i.test(name)) return /^Bearer \S+$/.test(value) ? `bearer_token_env_var = "${variable}"` : void 0;
   return `env_http_headers = { "${name}" = "${variable}" }`;
  }
  const maxTableLines = 200;
  function headerAbove(file, line) {
   for (let at = line - 1; at >= Math.max(1, line - maxTableLines); at--) {
    const header = /^\s*(\[[^\]]+\])\s*(?:#.*)?$/.exec(file.line(at));
    if (header) return {
     line: at,
     name: header[1]
    };
   }
   return;
  }
  function variableName({name, place}, server) {
   if (name === void 0 || (0, credentials.HD)(name) !== name || (0, credentials.HD)(server.name) !== server.name) return;
   if (place === "environment") return /^[A-Za-z_]\w{0,80}$/.test(name) ? name : void 0;
   if (place !== "header" && place !== "argument") return;
   const word = text => text.toUpperCase().replace(/[^A-Z0-9]+/g, "_").split("_").filter(Boolean).join("_");
   const what = /^authorization$/i.test(name) ? "TOKEN" : word(name).replace(/^X_/, "");
   const variable = `${word(server.name)}_${what}`;
   return /^[A-Z][A-Z0-9_]{2,80}$/.test(variable) ? variable : void 0;
  }
  const reach = 1e3;
  function isQuotedOrPlain(text, {start, end}) {
   const before = text.slice(Math.max(0, start - reach), start);
   const after = text.slice(end, end + reach);
   const quoted = /["'][^"'\r\n]*$/.test(before) && /^[^"'\r\n]*["']/.test(after);
   return quoted || /(?:^|[\r\n])[ \t]*(?:- )?[\w-]+: $/.test(before);
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/stored-credential.js
  const storedCredential = {
   id: "stored-credential",
   severity: "error",
   marksCredential: true,
   check(facts, report, config) {
    const sites = new Sites(facts.credentialSites);
    const hits = (0, credentials.YN)(facts.file);
    const custom = customHits(facts, config).filter(hit => !overlapsAny(hits, hit));
    const known = [ ...hits, ...custom ].sort((a, b) => a.start - b.start);
    for (const hit of known) report(problem(facts.file, {
     ...hit,
     certainty: "known"
    }, hit, sites.around(hit)));
    const seen = new Set;
    for (const site of facts.credentialSites) for (const judgement of (0, credentials.pL)(site)) {
     const range = site.value.range(judgement.start, judgement.end);
     if (seen.has(range.start) || overlapsAny(known, range)) continue;
     seen.add(range.start);
     report(problem(facts.file, judgement, range, site));
    }
   }
  };
  function problem(file, judgement, range, site) {
   const fix = referenceFix(file, judgement, range, site);
   const name = site?.name === void 0 ? void 0 : (0, credentials.HD)(site.name);
   const server = site?.server && (0, credentials.HD)(site.server.name);
   const shown = judgement.prefix === "" ? "" : ` '${judgement.prefix}…'`;
   const where = [ judgement.certainty === "known" && name !== void 0 ? ` in ${name}` : "", server === void 0 ? "" : ` of MCP server '${server}'` ].join("");
   const what = judgement.certainty === "known" ? `${article(judgement.name)} ${judgement.name}${shown} is stored in clear${where}` : `the ${guessName(judgement, name)}${where} looks like a stored credential`;
   return {
    range,
    message: what,
    help: `Revoke it, then ${remedy(site)}.`,
    confidence: judgement.certainty === "guess" ? "low" : (0, credentials.i2)(judgement.id),
    ...judgement.certainty === "guess" && {
     severity: (0, client_lookup.OY)(file.path) ? "note" : "warning"
    },
    ...fix && {
     fix
    },
    subject: [ judgement.id, name ?? "", server ?? "" ].join(" ").trim()
   };
  }
  function guessName(judgement, name) {
   if (judgement.id.startsWith("url-")) return judgement.name;
   const kind = judgement.id === "basic-authorization" ? "password in the value" : "value";
   return `${kind} of ${name ?? "this key"}`;
  }
  function article(name) {
   return /^(?:[AEIO]|a[gn]|HCP|npm|xAI)/.test(name) && !/^(?:a |One|Otter)/.test(name) ? "an" : "a";
  }
  function remedy(site) {
   switch (site?.dialect) {
   case "github-expression":
    return "get a short-lived token by OIDC, or refer to a repository or environment secret: ${{ secrets.NAME }}";

   case "azure-macro":
    return "use a workload-identity service connection or Key Vault, or map a secret variable into `env`: $(name)";

   case "shell":
   case "powershell":
   case "cmd":
    return "let the script take it from an environment variable that the CI system fills from its secret store";

   case "mcp-client":
    {
     const {example, certain} = (0, client_lookup.U4)(site.server?.client ?? "unknown").dialect;
     return certain && site.server ? `take it from the environment instead: ${example}` : "refer to an environment variable or an input of the client instead";
    }

   default:
    return "read it at run time from a secret store, or use a short-lived token by OIDC instead";
   }
  }
  function customHits(facts, config) {
   return config.credentialFormats.flatMap(({id, pattern}) => [ ...facts.file.text.matchAll(new RegExp(pattern, "g")) ].map(match => ({
    id,
    name: `credential of the format ${id}`,
    prefix: "",
    start: match.index,
    end: match.index + match[0].length
   })));
  }
  function overlapsAny(ranges, range) {
   let low = 0;
   let high = ranges.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (ranges[middle].end <= range.start) low = middle + 1; else high = middle;
   }
   return low < ranges.length && ranges[low].start < range.end;
  }
  class Sites {
   list;
   constructor(sites) {
    this.list = sites.map(site => ({
     range: site.value.range(),
     site
    }));
    this.list.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
   }
   around(range) {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
     const middle = low + high >> 1;
     if (this.list[middle].range.start <= range.start) low = middle + 1; else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - 8); i--) {
     const {range: outer, site} = this.list[i];
     if (outer.end >= range.end && (site.name !== void 0 || site.server)) return site;
    }
    return;
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/structured-secret.js
  const structuredSecret = {
   id: "structured-secret",
   severity: "warning",
   check({pipeline}, report) {
    if (!pipeline) return;
    for (const use of pipeline.expressions) {
     if (use.syntax !== "github") continue;
     for (const {path, within, flows} of use.reads) {
      if (path[0] !== "secrets" || path.length < 2 || !flows || !within.includes("fromjson")) continue;
      report({
       range: use.range,
       message: `a field of secret ${path[1].toUpperCase()} is used, and fields are not masked`,
       help: "Store the field as a secret of its own.",
       subject: `${use.job?.id ?? ""} ${path[1]}`
      });
     }
    }
    for (const job of pipeline.jobs) {
     const seen = new Map;
     for (const event of secretFlow(job)) {
      if (event.kind !== "parsed" || event.masked) continue;
      if ((0, credentials.tE)(event.value.what.split(" ").at(-1))) continue;
      const ofStep = seen.get(event.step) ?? new Set;
      seen.set(event.step, ofStep);
      if (ofStep.has(event.value.what)) continue;
      ofStep.add(event.value.what);
      report({
       range: event.range,
       message: `${event.value.what} is decoded or taken apart, and what comes out of it is not masked`,
       help: (0, systems.b)(pipeline).advice.maskPart,
       subject: `${job.id} ${event.value.what}`
      });
     }
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/token-in-job-env.js
  const tokenInJobEnv = {
   id: "token-in-job-env",
   severity: "warning",
   check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) for (const event of secretFlow(job)) {
     if (event.kind !== "handed-on") continue;
     if (event.to === "environment") report({
      range: event.range,
      message: `${event.name || event.value.what} is put into the environment of every later step of the job`,
      help: "Fetch the token in the step that uses it, or hand it on as a masked output.",
      subject: `${job.id} ${event.name}`,
      ...event.certain ? {} : {
       confidence: "medium"
      }
     }); else if (event.to === "variable" && event.declared) report({
      range: event.range,
      severity: "note",
      message: `variable ${event.name} hands a secret to every later task of the job`,
      help: "Fetch the secret right before the step that needs it, with AzureKeyVault@2 or by federation.",
      subject: `${job.id} ${event.name}`
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/unmasked-secret.js
  const unmaskedSecret = {
   id: "unmasked-secret",
   severity: "error",
   check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) for (const event of secretFlow(job)) {
     if (event.kind !== "handed-on") continue;
     if (event.to === "variable") {
      if (event.declared) continue;
      const {properties} = event;
      report({
       range: event.range,
       message: `variable ${event.name} gets ${event.value.what === `variable ${event.name}` ? "what its name says is a secret" : event.value.what}, and is not declared a secret: it is shown in logs and handed to every later step`,
       help: "Add issecret=true to the logging command.",
       subject: event.name,
       ...event.certain ? {} : {
        confidence: "medium"
       },
       ...properties ? {
        fix: {
         description: `declare ${event.name} a secret`,
         edits: [ {
          ...properties,
          newText: ";issecret=true"
         } ]
        }
       } : {}
      });
     } else if (!event.masked && event.certain) report({
      range: event.range,
      message: `${event.value.what} is written to the ${event.to === "output" ? "outputs of the step" : "environment of the job"} before it is masked`,
      help: 'Mask it first: echo "::add-mask::$VALUE".',
      subject: `${job.id} ${event.name}`
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/index.js
  const rules = [ artifactLeaksCredentials, longLivedCloudCredential, persistedCheckoutCredentials, secretInScript, secretOnCommandLine, secretPrinted, secretTooWide, secretsDump, secretsInherit, staticGatewayToken, storedCredential, structuredSecret, tokenInJobEnv, unmaskedSecret ];
 })
};
