export const id = 4089;

export const ids = [ 4089 ];

export const modules = {
 28001: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => logsInWithKey,
   p: () => cloudLogin
  });
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85850);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42887);
  var _minting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49836);
  var _oidc_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78126);
  const actions = {
   "azure/login": "Azure",
   "aws-actions/configure-aws-credentials": "AWS",
   "google-github-actions/auth": "Google Cloud"
  };
  const connections = /^(?:azure(?:subscription|serviceconnection|resourcemanagerconnection)|connectedservicename(?:arm|selector)?|(?:backend|environment)service(?:arm|name|nameazurerm|aws|awsname)?)$/i;
  function cloudLogin(step) {
   const {uses, inputs, script} = step;
   const cloud = uses && cloudOf(step);
   if (uses && cloud) return {
    cloud,
    range: uses.text.range(),
    says: inputs.filter(({name}) => name.text.toLowerCase() !== "environment").map(input => ({
     what: `input ${input.name.text}`,
     value: input
    }))
   };
   if (uses?.kind === "task") {
    const connection = inputs.find(({name, value}) => connections.test(name.text) && value.text.trim() !== "");
    if (connection) return byConnection(connection, "Azure");
    const aws = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Ys)(step, "awsCredentials");
    if (aws?.value.text.trim()) return byConnection(aws, "AWS");
   }
   for (const command of script?.commands?.commands ?? []) {
    const name = cloudOfCommand(command);
    if (!name) continue;
    const says = command.words.map(({text}) => ({
     what: "command",
     value: {
      value: text
     }
    }));
    return {
     cloud: name,
     range: command.range,
     says
    };
   }
   return;
  }
  function byConnection(input, cloud) {
   return {
    cloud,
    range: input.value.range(),
    says: [ {
     what: "service connection",
     value: input
    } ]
   };
  }
  function cloudOf(step) {
   const name = step.uses.name;
   if (Object.hasOwn(actions, name)) return actions[name];
   if (!(0, _oidc_use_js__WEBPACK_IMPORTED_MODULE_1__.xl)(step)) return;
   const command = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.wg)(step, "command")?.text.trim() ?? "";
   return /^(?:token|secrets|call)$/.test(command) && !(0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.wg)(step, "token") ? "Entra ID" : void 0;
  }
  function cloudOfCommand(command) {
   const [, first, second] = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.Sf)(command).map(({text}) => text.text);
   switch ((0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(command)) {
   case "az":
    return first === "login" ? "Azure" : void 0;

   case "connect-azaccount":
    return "Azure";

   case "aws":
    return first === "sts" && second?.startsWith("assume-role") ? "AWS" : void 0;

   case "gcloud":
    return first === "auth" && /^(?:login|activate-service-account)$/.test(second ?? "") ? "Google Cloud" : void 0;

   default:
    return;
   }
  }
  function logsInWithKey(command) {
   const [, verb] = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.Sf)(command).map(word => word.text.text.toLowerCase());
   if ((0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(command) !== "az" || verb !== "login") return false;
   if (!command.words.some(({text}) => text.text === "--service-principal")) return false;
   if ((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_3__.XD)(command, "--federated-token")) return false;
   const secret = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_3__.XD)(command, "-p", "--password");
   return secret !== void 0 && !/\.(?:pem|pfx|crt)$/i.test(secret.text.text);
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
  const asks = /(?<!(?:--exclude-env|unset|--unset)[ =]{1,3}["']?)ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/;
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
 96690: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   CB: () => repeaters,
   CW: () => printers,
   Pk: () => isDump,
   SD: () => reachesLog,
   VM: () => transformers,
   XZ: () => selectsHarmless,
   cI: () => digests,
   dR: () => chainOf,
   ii: () => runnerFileOf
  });
  var _minting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49836);
  const transformers = new Set("jq yq base64 cut awk gawk sed python python3 node ruby perl xxd od rev fold gunzip zcat gzip openssl head tail grep".split(" "));
  const repeaters = new Set("tee cat tr xargs envsubst column sort uniq".split(" "));
  const digests = /^(?:sha\d*sum|shasum|md5sum|b2sum|cksum|wc|test|true|jwt)$/;
  const printers = new Set("echo printf write-host write-output write-information write-verbose write-warning print".split(" "));
  function selectsHarmless(command, program, value) {
   if (program !== "jq" && program !== "yq") return false;
   const [filter] = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.ep)(command);
   return filter !== void 0 && filter.expansions.length === 0 && (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.yc)(filter.text.text, value.kind === "minted" ? "minted" : "stored") && !/@base64/.test(filter.text.text);
  }
  function chainOf(command) {
   const chain = [];
   for (let next = command.pipedTo; next && chain.length < 50; next = next.pipedTo) chain.push(next);
   return chain;
  }
  function reachesLog(command) {
   const chain = chainOf(command);
   for (const reader of chain) {
    const program = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(reader);
    if (!transformers.has(program) && !repeaters.has(program)) return false;
    if (program === "grep" && reader.words.some(({text}) => /^-\w*[cq]/.test(text.text))) return false;
    if (/^(?:python3?|node|ruby|perl|openssl|xargs|gzip)$/.test(program)) return false;
   }
   const last = chain.at(-1) ?? command;
   const first = [ ...command.redirects, ...chain.length > 0 ? last.redirects : [] ];
   return first.every(({operator, descriptor, target}) => {
    if (!operator.includes(">") || descriptor === "2") return true;
    const name = target?.text.text ?? "";
    return /^(?:1|2|\/dev\/(?:stdout|stderr|tty|fd\/[12]))$/.test(name) || /GITHUB_STEP_SUMMARY/.test(name);
   });
  }
  function isDump(command, program) {
   const operands = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.ep)(command);
   switch (program) {
   case "env":
    return operands.length === 0;

   case "printenv":
    return operands.length === 0;

   case "export":
   case "declare":
    return command.words.some(({text}) => text.text === "-p" || text.text === "-xp" || text.text === "-px") && operands.length === 0;

   case "get-childitem":
   case "gci":
   case "dir":
   case "ls":
    return operands.some(({text}) => /^env:\*?$/i.test(text.text));

   default:
    return false;
   }
  }
  function runnerFileOf(command) {
   const files = command.redirects.map(({target}) => target);
   for (const reader of [ command, ...chainOf(command) ]) {
    if (reader !== command) files.push(...reader.redirects.map(({target}) => target));
    if (/^(?:tee|out-file|add-content|set-content|tee-object|ac|sc)$/.test((0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(reader))) files.push(...reader.words.slice(1));
   }
   for (const file of files) for (const {name, kind} of file?.expansions ?? []) {
    if (kind !== "variable" && kind !== "template") continue;
    const variable = name?.replace(/^env:/i, "").replace(/^(?:env|github)\./i, "").toUpperCase();
    if (kind === "template" && (variable === "ENV" || variable === "PATH")) return `GITHUB_${variable}`;
    const known = /^GITHUB_(?:ENV|PATH|OUTPUT|STATE)$/.exec(variable ?? "");
    if (known) return known[0];
   }
   return;
  }
 })
};
