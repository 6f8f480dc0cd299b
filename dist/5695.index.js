export const id = 5695;

export const ids = [ 5695, 5527 ];

export const modules = {
 993: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   DF: () => variablesIn,
   VY: () => secretsIn,
   Xs: () => isOpenSetting,
   b8: () => expressionsOfStep,
   kg: () => holdsAuthority,
   tS: () => isSecretVariable,
   vO: () => authorityOf,
   xi: () => describeAuthority
  });
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23752);
  var _languages_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80480);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42887);
  var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74520);
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
   for (const use of [ ...expressionsOf(job.pipeline).filter(({place}) => place === "pipeline-env"), ...expressionsOf(job.pipeline, job) ]) for (const name of secretsIn(use)) secrets.add(name);
   if (job.call?.inherits) secrets.add("all of its caller");
   const connections = job.steps.flatMap(step => serviceConnectionOf(step) ?? []);
   const authority = {
    idToken: (0, _permissions_js__WEBPACK_IMPORTED_MODULE_2__.G5)(job).grant === "write",
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
   if (secrets.length === 1) parts.push(`the secret ${secrets[0]}`); else if (secrets.length > 1) parts.push(`${secrets.length} secrets`);
   if (serviceConnections.length === 1) parts.push(`the service connection ${(0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.HD)(serviceConnections[0])}`); else if (serviceConnections.length > 1) parts.push(`${serviceConnections.length} service connections`);
   return parts.join(" and ");
  }
  function isOpenSetting(expression) {
   if (expression.kind !== "binary" || expression.operator !== "||") return false;
   return [ expression.left, expression.right ].some(operand => operand.kind === "property" && operand.object.kind === "context" && operand.object.name.toLowerCase() === "vars" || isOpenSetting(operand));
  }
  function secretsIn(use) {
   if (isOpenSetting(use.expression)) return [];
   if (use.syntax !== "github") return use.syntax === "macro" || use.syntax === "runtime" ? variablesIn(use).filter(name => isSecretVariable(name, use.job?.pipeline, use.job)) : [];
   return (0, _languages_expression_js__WEBPACK_IMPORTED_MODULE_1__.ii)(use.expression).flatMap(({path, flows, expression}) => {
    if (path[0] !== "secrets" || !flows) return [];
    if (path.length === 1 || path[1] === "?" || path[1] === "*") return [ "all of them" ];
    if (path[1] === "github_token") return [];
    return [ nameOf(expression) ?? path[1].toUpperCase() ];
   });
  }
  function nameOf(expression) {
   if (expression.kind === "property") return expression.name;
   if (expression.kind === "index" && expression.index.kind === "literal") return String(expression.index.value);
   return;
  }
  function variablesIn(use) {
   return (0, _languages_expression_js__WEBPACK_IMPORTED_MODULE_1__.ii)(use.expression).flatMap(({path, flows, expression}) => flows && path[0] === "variables" && path.length > 1 && path[1] !== "?" ? [ path.length === 2 ? nameOf(expression) ?? path[1] : path.slice(1).join(".") ] : []);
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
    if (step.uses?.name === "azurekeyvault") for (const name of (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.wg)(step, "SecretsFilter")?.text.split(",") ?? []) if (/^[\w-]+$/.test(name.trim())) names.add(name.trim().toLowerCase());
    for (const [, properties] of step.script?.text.text.matchAll(setVariable) ?? []) {
     if (!/issecret\s*=\s*true/i.test(properties)) continue;
     const name = /variable\s*=\s*([\w.-]+)/i.exec(properties)?.[1];
     if (name) names.add(name.toLowerCase());
    }
   }
   declared.set(pipeline, names);
   return names;
  }
  const connectionInputs = /^(?:azure(?:subscription|serviceconnection|resourcemanagerconnection)|connectedservicename(?:arm|selector)?|(?:backend|environment)service\w*|containerregistry|docker(?:registry(?:endpoint|serviceconnection|connection)?)|azurecontainerregistry|kubernetesservice(?:endpoint|connection)|sshendpoint|awscredentials|serviceconnection|serviceendpoint|githubconnection|externalendpoints?)$/i;
  function serviceConnectionOf(step) {
   if (step.uses?.kind !== "task") return;
   const input = step.inputs.find(({name, value}) => connectionInputs.test(name.text) && value.text.trim() !== "");
   return input?.value.text.trim();
  }
 }),
 55386: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   a: () => passThroughEnvironment
  });
  function passThroughEnvironment(use, name) {
   const {step} = use;
   const script = step?.script;
   if (!step || !script?.commands || use.text !== script.text || use.start === 0) return;
   const {file} = script.text;
   const original = file.text.slice(use.range.start, use.range.end);
   const before = file.text[script.text.range().start - 1];
   if (before === '"' || before === "'" || original.includes("\n")) return;
   const variable = variableName(name);
   const entry = environmentEdit(step, variable, original);
   const replacement = replacementFor(use, script, variable, file.text);
   return entry && replacement ? [ ...entry, replacement ] : void 0;
  }
  function variableName(name) {
   const plain = name.replace(/[^A-Za-z0-9_]/g, "_").toUpperCase();
   return /^\d/.test(plain) ? `_${plain}` : plain;
  }
  function environmentEdit(step, name, value) {
   const existing = step.variables.find(variable => variable.name.text === name);
   if (existing) return existing.value.text.trim() === value ? [] : void 0;
   if (step.envInsertion) {
    const {at, indent} = step.envInsertion;
    return [ {
     start: at,
     end: at,
     newText: `${name}: ${value}\n${indent}`
    } ];
   }
   if (step.variables.length > 0 || !step.scriptInsertion) return;
   const {at, indent} = step.scriptInsertion;
   return [ {
    start: at,
    end: at,
    newText: `env:\n${indent}  ${name}: ${value}\n${indent}`
   } ];
  }
  function replacementFor(use, script, name, text) {
   const found = wordAround(script.commands, use.range);
   if (!found) return;
   const {word, document} = found;
   const raw = text.slice(word.range.start, use.range.start);
   const quotes = document ? word.quoted ? "single" : "document" : quotesAfter(raw, script);
   const power = script.shell === "pwsh" || script.shell === "powershell";
   if (quotes === "single") {
    const whole = raw === "'" && text.slice(use.range.end, word.range.end) === "'";
    return whole ? {
     ...word.range,
     newText: power ? `$env:${name}` : `"$${name}"`
    } : void 0;
   }
   if (power) {
    if (document) return;
    const newText = quotes === "double" ? `$($env:${name})` : `$env:${name}`;
    const whole = word.range.start === use.range.start && word.range.end === use.range.end;
    return quotes === "double" || whole ? {
     ...use.range,
     newText
    } : void 0;
   }
   return {
    ...use.range,
    newText: quotes === "none" ? `"\${${name}}"` : `\${${name}}`
   };
  }
  function quotesAfter(raw, {shell}) {
   const escapeCharacter = shell === "pwsh" || shell === "powershell" ? "`" : "\\";
   let quotes = "none";
   for (let i = 0; i < raw.length; i++) {
    const character = raw[i];
    if (character === escapeCharacter && quotes !== "single") i++; else if (character === "'" && quotes !== "double") quotes = quotes === "single" ? "none" : "single"; else if (character === '"' && quotes !== "single") quotes = quotes === "double" ? "none" : "double";
   }
   return quotes;
  }
  function wordAround({commands, assignments}, range) {
   let best;
   const consider = (word, document = false) => {
    if (!word || word.range.start > range.start || word.range.end < range.end) return;
    const size = word.range.end - word.range.start;
    if (!best || size <= best.word.range.end - best.word.range.start) best = {
     word,
     document
    };
   };
   for (const command of commands) {
    for (const word of command.words) consider(word);
    for (const {value} of command.assignments) consider(value);
    consider(command.input);
    for (const redirect of command.redirects) {
     consider(redirect.target);
     consider(redirect.document, redirect.operator.startsWith("<<") && redirect.operator !== "<<<");
    }
   }
   for (const {value, items} of assignments) {
    consider(value);
    for (const item of items ?? []) consider(item);
   }
   return best;
  }
 }),
 78126: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   xl: () => isThisAction,
   uV: () => mayTakeToken,
   aJ: () => oidcUseOf,
   T1: () => oidcUseOfJob
  });
  var inputs = __webpack_require__(42887);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/plain-script.js
  const plainPrograms = new Set(`: [ [[ apt apt-get basename break brew case cat cd chmod chown clang-format cmp comm continue cp curl\n  cut date declare df diff dirname do done du echo elif else esac eslint exit export expr false fi file\n  fold for free grep gunzip gzip head hostname id if in install jq ln local ls md5sum mkdir\n  mktemp mv nproc popd prettier printf pushd pwd pytest read readlink realpath return rm rmdir ruff seq\n  set sha256sum shasum shellcheck shift shopt sleep sort split stat sysctl tail tar tee test then touch\n  tr true uname uniq unset unzip wait wc wget which while whoami xz yamllint yq zip { }`.split(/\s+/));
  const plainVerbs = {
   bundle: /^install\b/,
   cargo: /^(?:test|build|check|clippy|fmt|fetch)\b/,
   corepack: /^(?:enable|prepare)\b/,
   docker: /^(?:build|images|info|load|ps|pull|save|tag|version)\b/,
   dotnet: /^(?:test|build|restore|format)\b/,
   git: /^(?:add|branch|checkout|clone|commit|config|describe|diff|fetch|init|log|ls-files|merge|merge-base|pull|push|rebase|remote|reset|restore|rev-list|rev-parse|show|stash|status|submodule|switch|tag|worktree)\b/,
   go: /^(?:test|build|vet|fmt|mod|env|version)\b/,
   npm: /^(?:ci|i|install|install-ci-test|t|test|audit|config get|--version|-v)\b/,
   pip: /^(?:install|freeze|list)\b/,
   pip3: /^(?:install|freeze|list)\b/,
   pnpm: /^(?:i|install|test|t)\b/,
   uv: /^(?:sync|lock|venv|pip install|python install)\b/,
   yarn: /^(?:install|test|--version|--frozen-lockfile)\b/
  };
  function isPlainScript(text) {
   if (text.length > longest || /`|\$\(|<<|[<>]\(|\beval\b/.test(text)) return false;
   const joined = text.replace(/\\\r?\n/g, " ");
   return joined.split(/[\n;|&]+/).every(isPlainCommand);
  }
  const longest = 2e4;
  function isPlainCommand(command) {
   let words = command.trim().split(/\s+/);
   if (words[0].startsWith("#")) return true;
   while (words.length > 0 && /^(?:if|then|elif|else|do|while|until|!|\{|sudo|time)$|^\w+=/.test(words[0])) words = words.slice(1);
   const [program = "", ...rest] = words;
   if (program === "" || plainPrograms.has(program)) return true;
   return Object.hasOwn(plainVerbs, program) && plainVerbs[program].test(rest.join(" "));
  }
  var walk = __webpack_require__(75527);
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/oidc-use.js
  const isExpression = text => text.includes("${{");
  const always = () => "yes";
  const has = name => step => (0, inputs.wg)(step, name) ? "yes" : "no";
  const lacks = (...names) => oidc_use_all(...names.map(name => step => {
   const value = (0, inputs.wg)(step, name)?.text;
   return value === void 0 ? "yes" : isExpression(value) ? "maybe" : "no";
  }));
  const is = (name, value) => step => {
   const text = (0, inputs.wg)(step, name)?.text.trim().toLowerCase() ?? "";
   return isExpression(text) ? "maybe" : text === value ? "yes" : "no";
  };
  const not = test => step => {
   const answer = test(step);
   return answer === "maybe" ? "maybe" : answer === "yes" ? "no" : "yes";
  };
  function oidc_use_all(...tests) {
   return step => {
    const answers = tests.map(test => test(step));
    return answers.includes("no") ? "no" : answers.includes("maybe") ? "maybe" : "yes";
   };
  }
  function any(...tests) {
   return not(oidc_use_all(...tests.map(not)));
  }
  const consumers = new Map(Object.entries({
   "actions/attest": always,
   "actions/attest-build-provenance": always,
   "actions/attest-sbom": always,
   "actions/deploy-pages": always,
   "actions/publish-immutable-action": always,
   "anthropics/claude-code-action": any(lacks("github_token"), has("anthropic_federation_rule_id")),
   "aws-actions/configure-aws-credentials": oidc_use_all(has("role-to-assume"), lacks("aws-access-key-id", "web-identity-token-file"), not(is("role-chaining", "true"))),
   "azure/login": oidc_use_all(has("client-id"), lacks("creds"), not(is("auth-type", "identity"))),
   "cloudsmith-io/cloudsmith-cli-action": has("oidc-namespace"),
   "codecov/codecov-action": is("use_oidc", "true"),
   "google-github-actions/auth": has("workload_identity_provider"),
   "hashicorp/vault-action": oidc_use_all(is("method", "jwt"), lacks("jwtPrivateKey")),
   "infisical/secrets-action": is("method", "oidc"),
   "jfrog/setup-jfrog-cli": has("oidc-provider-name"),
   "nuget/login": always,
   "octo-sts/action": always,
   "chainguard-dev/setup-chainctl": always,
   "ossf/scorecard-action": is("publish_results", "true"),
   "pulumi/auth-actions": always,
   "pypa/gh-action-pypi-publish": lacks("password", "user"),
   "rubygems/configure-rubygems-credentials": lacks("api-token"),
   "rubygems/release-gem": always,
   "rust-lang/crates-io-auth-action": always,
   "sigstore/gh-action-sigstore-python": always
  }));
  const quietOwners = new Set([ "actions", "docker", "github" ]);
  const strangers = new Set([ "actions/cache", "actions/checkout", "actions/configure-pages", "actions/create-github-app-token", "actions/dependency-review-action", "actions/download-artifact", "actions/labeler", "actions/setup-dotnet", "actions/setup-go", "actions/setup-java", "actions/setup-node", "actions/setup-python", "actions/stale", "actions/upload-artifact", "actions/upload-pages-artifact", "docker/build-push-action", "docker/login-action", "docker/metadata-action", "docker/setup-buildx-action", "docker/setup-qemu-action", "github/codeql-action", "amannn/action-semantic-pull-request", "astral-sh/ruff-action", "astral-sh/setup-uv", "aws-actions/amazon-ecr-login", "azure/aks-set-context", "azure/setup-helm", "azure/setup-kubectl", "denoland/setup-deno", "dorny/paths-filter", "dtolnay/rust-toolchain", "golangci/golangci-lint-action", "google-github-actions/setup-gcloud", "gradle/actions", "hashicorp/setup-terraform", "oven-sh/setup-bun", "peter-evans/create-pull-request", "pnpm/action-setup", "ruby/setup-ruby", "shivammathur/setup-php", "softprops/action-gh-release", "stefanzweifel/git-auto-commit-action", "subosito/flutter-action", "swatinem/rust-cache", "tj-actions/changed-files" ]);
  const asks = /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/;
  const mayAsk = /publish|release|deploy|upload|\bsign|attest|provenance|cosign|sigstore|twine|oidc|id.?token|federat|\bsts\b|gcloud|gsutil|\bvault\b|terraform|terragrunt|\btofu\b|pulumi|\baz\b|\baws\b|\bsam\b|\bcdk\b|serverless|chainctl|octo-sts|tailscale|mcp-gatehouse|nuget|(?:^|[\s;&|(])(?:\.{1,2}[\\/]|(?:ba|z)?sh\s+[\w./$-]+\.sh|(?:source|\.)\s|(?:pwsh|powershell)\s|(?:python[\d.]*|node|bun|deno|tsx|ts-node|ruby|perl|php|Rscript|julia|java|swift|elixir)\s+[\w./$-]|(?:npm|pnpm|yarn|bun)\s+(?:run(?:-script)?|exec|dlx)\s+(?!(?:test|lint|build|format|typecheck|check)(?:\s|$))|(?:npx|bunx|uvx|pipx|poetry|pdm|hatch|rye|tox|nox|gradle|mvn|gradlew|mvnw|make|just|task|mage|rake|nx|turbo|bazel|earthly|dagger|ansible-playbook)\b|(?:go|dotnet|cargo|uv|swift|deno)\s+run\b|cargo\s+xtask\b)/im;
  function oidcUseOf(step) {
   const {uses, script} = step;
   if (script && !uses) return oidcUseOfScript(script.text);
   if (!uses) return {
    certainty: "no",
    what: "the step"
   };
   if (uses.kind === "local" && isComposite(step)) return {
    certainty: "no",
    what: uses.text.text
   };
   if (uses.kind !== "repository") return {
    certainty: "maybe",
    what: uses.text.text,
    text: uses.text
   };
   const what = uses.path ? `${uses.name}/${uses.path}` : uses.name;
   return {
    certainty: certaintyOf(step, uses.name),
    what,
    text: uses.text
   };
  }
  function oidcUseOfScript(text) {
   const what = "the script";
   if (asks.test(text.text)) return {
    certainty: "yes",
    what,
    text
   };
   if (mayAsk.test(text.text)) return {
    certainty: "maybe",
    what
   };
   return {
    certainty: isPlainScript(text.text) ? "no" : "unlikely",
    what
   };
  }
  function certaintyOf(step, action) {
   const test = consumers.get(action);
   if (test) return test(step);
   if (isThisAction(step)) return needsIdentity(step);
   if (action === "actions/github-script") return askedByJavaScript(step);
   if (asksInInputs(step)) return "maybe";
   if (strangers.has(action)) return "no";
   return quietOwners.has(action.split("/")[0]) ? "unlikely" : "maybe";
  }
  function isComposite(step) {
   const target = (0, walk.Q)(step.job.pipeline, step)?.target;
   return target !== void 0 && target.jobs.length > 0;
  }
  function asksInInputs(step) {
   return step.inputs.some(({value}) => /getIDToken|ACTIONS_ID_TOKEN|oidc/i.test(value.text));
  }
  function askedByJavaScript(step) {
   if (asksInInputs(step)) return "maybe";
   const script = (0, inputs.wg)(step, "script")?.text ?? "";
   return /\b(?:require|import|exec|spawn|eval|Function)\b|\$\{\{/.test(script) ? "maybe" : "no";
  }
  function isThisAction(step) {
   return /^[^/]+\/mcp-gatehouse$/.test(step.uses?.name ?? "");
  }
  function needsIdentity(step) {
   const command = (0, inputs.wg)(step, "command")?.text.trim();
   if (command?.includes("${{")) return "maybe";
   if (command === "token" || command === "secrets") return "yes";
   if (command === "call") return lacks("token")(step);
   return "no";
  }
  function oidcUseOfJob(job) {
   if (job.call) return {
    certainty: "maybe",
    what: job.call.target.text.text
   };
   let likeliest = {
    certainty: "no",
    what: "the job"
   };
   for (const running of (0, walk.n)(job)) {
    const use = oidcUseOf(running.step);
    if (likelihood[use.certainty] > likelihood[likeliest.certainty]) likeliest = {
     ...use,
     running
    };
    if (use.certainty === "yes") break;
   }
   return likeliest;
  }
  const likelihood = {
   no: 0,
   unlikely: 1,
   maybe: 2,
   yes: 3
  };
  function mayTakeToken({certainty}) {
   return likelihood[certainty] > likelihood.unlikely;
  }
 }),
 74520: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G5: () => idTokenPermission,
   g1: () => isReusable,
   od: () => grantOf,
   ow: () => isOnlyCalled
  });
  function idTokenPermission(job) {
   if (job.kind === "steps" || job.pipeline.system !== "github") return {
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
 77815: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   z: () => untrustedInput
  });
  var _languages_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80480);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42887);
  const gitHubPaths = parsePaths(`\n  github.head_ref\n  github.event.issue.title\n  github.event.issue.body\n  github.event.pull_request.title\n  github.event.pull_request.body\n  github.event.pull_request.head.ref\n  github.event.pull_request.head.label\n  github.event.pull_request.head.repo.default_branch\n  github.event.pull_request.head.repo.description\n  github.event.pull_request.head.repo.homepage\n  github.event.comment.body\n  github.event.review.body\n  github.event.review_comment.body\n  github.event.discussion.title\n  github.event.discussion.body\n  github.event.pages.*.page_name\n  github.event.commits.*.message\n  github.event.commits.*.author.email\n  github.event.commits.*.author.name\n  github.event.commits.*.committer.email\n  github.event.commits.*.committer.name\n  github.event.head_commit.message\n  github.event.head_commit.author.email\n  github.event.head_commit.author.name\n  github.event.head_commit.committer.email\n  github.event.head_commit.committer.name\n  github.event.merge_group.head_commit.message\n  github.event.merge_group.head_commit.author.email\n  github.event.merge_group.head_commit.author.name\n  github.event.workflow_run.head_branch\n  github.event.workflow_run.display_title\n  github.event.workflow_run.head_commit.message\n  github.event.workflow_run.head_commit.author.email\n  github.event.workflow_run.head_commit.author.name\n  github.event.workflow_run.head_repository.description\n  github.event.workflow_run.pull_requests.*.head.ref\n  github.event.changes.title.from\n  github.event.changes.body.from\n`);
  const azureVariables = new Set([ "build.sourcebranch", "build.sourcebranchname", "build.sourceversionmessage", "build.sourceversionauthor", "system.pullrequest.sourcebranch", "system.pullrequest.sourcebranchname", "system.pullrequest.sourcerepositoryuri" ]);
  const fileListers = new Set([ "tj-actions/changed-files", "dorny/paths-filter", "jitterbit/get-changed-files", "trilom/file-changes-action", "tj-actions/verify-changed-files", "masesgroup/retrieve-changed-files" ]);
  function parsePaths(lines) {
   return lines.split("\n").map(line => line.trim()).filter(line => line !== "").map(line => line.split("."));
  }
  function untrustedInput(use, given, depth = 0) {
   for (const reference of (0, _languages_expression_js__WEBPACK_IMPORTED_MODULE_0__.ii)(use.expression)) {
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
  function fromValue({references}, use, given, depth) {
   for (const {expression} of references ?? []) for (const reference of (0, _languages_expression_js__WEBPACK_IMPORTED_MODULE_0__.ii)(expression)) {
    const found = reference.flows ? fromGitHub(reference, use, given, depth + 1) : void 0;
    if (found) return found;
   }
   return;
  }
  function isEscaped(source, {place}) {
   const form = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.wg)(source, "list-files")?.text.trim().toLowerCase();
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
