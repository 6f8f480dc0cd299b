export const id = 4610;

export const ids = [ 4610 ];

export const modules = {
 4610: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var shell = __webpack_require__(85850);
  var minting = __webpack_require__(49836);
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/claude-cli.js
  const otherOptions = {
   "--api-key": "ANTHROPIC_API_KEY in the environment of the step",
   "--key": "ANTHROPIC_API_KEY in the environment of the step",
   "--token": "ANTHROPIC_AUTH_TOKEN in the environment of the step",
   "--api-base-url": "ANTHROPIC_BASE_URL in the environment of the step",
   "--prompt": '-p "…"',
   "--message": '-p "…"',
   "--query": '-p "…"',
   "--prompt-file": "-p with the file on its standard input",
   "--input": "-p with the file on its standard input",
   "--input-file": "-p with the file on its standard input",
   "--output": "-p and `> file`",
   "--output-file": "-p and `> file`",
   "--format": "--output-format",
   "--json": "--output-format json",
   "--stream": "--output-format stream-json",
   "--system": "--system-prompt",
   "--non-interactive": "-p",
   "--headless": "-p",
   "--yes": "--allowedTools",
   "--auto-approve": "--allowedTools",
   "--temperature": "a call of the Messages API",
   "--max-tokens": "a call of the Messages API"
  };
  const otherPackages = {
   PyPI: new Set([ "claude-cli", "claude-code", "claude-code-cli", "anthropic-claude-cli" ]),
   npm: new Set([ "claude-cli", "claude-code-cli", "@anthropic/claude-cli", "@anthropic/claude-code", "@anthropic-ai/claude-cli" ])
  };
  function unofficialUse(command) {
   return (0, minting.oQ)(command) === "claude" ? unknownOptions(command) : otherPackage(command);
  }
  function unknownOptions(command) {
   const [, ...args] = (0, minting.Sf)(command);
   const [first] = args;
   if (first && !first.quoted && /^[a-z][a-z-]*$/.test(first.text.text)) return;
   const found = [];
   for (const word of args) {
    const {text} = word.text;
    if (text === "--") break;
    const name = text.split("=", 1)[0];
    if (isQuoted(word) || !Object.hasOwn(otherOptions, name)) continue;
    if (!found.some(other => other.name === name)) found.push({
     word,
     name
    });
   }
   const [option] = found;
   if (!option) return;
   return {
    kind: "option",
    word: option.word,
    names: found.map(({name}) => name),
    instead: otherOptions[option.name]
   };
  }
  function isQuoted({text, range}) {
   return text.range(0, 1).start !== range.start;
  }
  const installers = [ {
   registry: "PyPI",
   pattern: /^(?:pip[\d.]*|python[\d.]* -m pip|uv pip|py -m pip) (?:\S+ )*?install /
  }, {
   registry: "PyPI",
   pattern: /^(?:pipx (?:install|run)|uvx|uv (?:add|tool (?:install|run))|poetry add|pdm add) /
  }, {
   registry: "npm",
   pattern: /^npm (?:\S+ )*?(?:i|install|add|exec|x) /
  }, {
   registry: "npm",
   pattern: /^(?:npx|bunx|pnpm (?:add|dlx|i|install)|yarn (?:global )?add|yarn dlx|bun (?:add|install|i|x)) /
  } ];
  function otherPackage(command) {
   const [, ...args] = (0, minting.Sf)(command);
   const line = `${[ (0, minting.oQ)(command), ...args.map(({text}) => text.text) ].join(" ")} `;
   const installer = installers.find(({pattern}) => pattern.test(line));
   if (!installer) return;
   const {registry} = installer;
   for (const word of args) {
    if (!(0, shell.c$)(word)) continue;
    const name = packageName(word.text.text, registry);
    if (otherPackages[registry].has(name)) return {
     kind: "package",
     word,
     names: [ name ],
     registry
    };
   }
   return;
  }
  function packageName(text, registry) {
   if (registry === "npm") return withoutVersion(text).toLowerCase();
   return text.replace(/[[<>=~!@;\s].*$/s, "").toLowerCase().replaceAll("_", "-");
  }
  function withoutVersion(text) {
   const at = text.indexOf("@", 1);
   return at < 0 ? text : text.slice(0, at);
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/unofficial-cli.js
  const unofficialCli = {
   id: "unofficial-cli",
   severity: "warning",
   check({scripts}, report) {
    for (const {commands} of scripts) for (const command of commands?.commands ?? []) {
     const use = unofficialUse(command);
     if (use) report(problemOf(use));
    }
   }
  };
  function problemOf({kind, word, names, registry, instead}) {
   const subject = names.join(" ");
   if (kind === "package") return {
    range: word.range,
    message: `package ${names[0]} of ${registry} is not Anthropic's Claude CLI, and its publisher decides what runs here`,
    help: "Install @anthropic-ai/claude-code from npm, with its version.",
    subject
   };
   const [first] = names;
   return {
    range: word.text.range(0, first.length),
    message: `claude has no ${names.length === 1 ? "option" : "options"} ${names.join(", ")}: the command fails, or runs a program that is not Anthropic's`,
    help: `Instead of ${first}, use ${instead}.`,
    subject
   };
  }
  var inputs = __webpack_require__(42887);
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/image-push.js
  const builders = /^(?:docker|podman|nerdctl|buildah)$/;
  const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\]|kind-registry)(?::\d+)?\//;
  const scanners = /^(?:trivy|grype|snyk|clair-scanner|clairctl|twistcli|wizcli|sysdig-cli-scanner|xeol|dockle|jf|prisma-cloud-cli)$/;
  const scanActions = /^(?:aquasecurity\/trivy-action|anchore\/scan-action|docker\/scout-action|snyk\/actions|azure\/container-scan|microsoft\/security-devops-action|sysdiglabs\/scan-action|crazy-max\/ghaction-container-scan|lacework\/lw-scanner-action|wiz-sec-public\/.*)$/;
  const scanTasks = /^(?:microsoftsecuritydevops|trivy|grype|snyksecurityscan|container-?scan|advancedsecurity-.*|aquascannercli|prismacloud.*)$/;
  const signers = /^(?:actions\/attest(?:-build-provenance|-sbom)?|slsa-framework\/slsa-github-generator|notaryproject\/notation-action|notation)$/;
  function imageEvents(steps) {
   return steps.flatMap(step => [ ...ofAction(step), ...(step.script?.commands?.commands ?? []).flatMap(ofCommand) ]);
  }
  function isElsewhere(job) {
   return job.kind === "call";
  }
  function ofAction(step) {
   const {uses} = step;
   if (!uses) return [];
   const name = uses.name;
   if (scanActions.test(name) || scanTasks.test(name)) return [ {
    kind: "scan"
   } ];
   if (signers.test(name)) return [ {
    kind: "signature"
   } ];
   const range = uses.text.range();
   if (name === "docker/build-push-action" && (0, inputs.iP)(step, "push") === true) return isLocal((0, 
   inputs.wg)(step, "tags")?.text) ? [] : [ {
    kind: "push",
    range,
    by: name
   } ];
   if (uses.kind === "task" && name === "docker") {
    const command = (0, inputs.wg)(step, "command")?.text.trim().toLowerCase() ?? "buildandpush";
    if (/^(?:buildandpush|push)$/.test(command)) return [ {
     kind: "push",
     range,
     by: "the task"
    } ];
   }
   return [];
  }
  function ofCommand(command) {
   const program = (0, minting.oQ)(command);
   const words = (0, minting.Sf)(command).slice(1);
   const texts = words.map(({text}) => text.text);
   const line = texts.join(" ");
   if (scanners.test(program) || program === "docker" && /^scout\b/.test(line)) return [ {
    kind: "scan"
   } ];
   if (/^(?:cosign (?:sign|attest)|notation sign|docker trust sign)\b/.test(`${program} ${line}`)) return [ {
    kind: "signature"
   } ];
   const isPush = builders.test(program) && /^(?:image |manifest )?push\b/.test(line) || program === "docker" && /^(?:buildx )?build\b/.test(line) && texts.includes("--push") || program === "az" && /^acr build\b/.test(line) && !texts.includes("--no-push");
   if (!isPush || texts.some(isLocal)) return [];
   return [ {
    kind: "push",
    range: command.range,
    by: `${program} ${texts[0] ?? ""}`.trim()
   } ];
  }
  function isLocal(image) {
   return image !== void 0 && loopback.test(image.trim());
  }
  var systems = __webpack_require__(3590);
  var walk = __webpack_require__(75527);
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/unscanned-image.js
  const unscannedImage = {
   id: "unscanned-image",
   severity: "note",
   check({pipeline}, report) {
    if (!pipeline || pipeline.kind === "action" || pipeline.kind === "template") return;
    const {jobs} = pipeline;
    const {jobsBefore} = (0, systems.b)(pipeline);
    for (const job of jobs) {
     const events = eventsOf(job);
     const at = events.findIndex(({kind}) => kind === "push");
     const push = events[at];
     if (push?.kind !== "push") continue;
     const earlier = jobsBefore(job);
     const later = jobs.filter(other => jobsBefore(other).includes(job));
     if ([ ...earlier, ...later ].some(isElsewhere)) continue;
     const isScanned = events.slice(0, at).some(({kind}) => kind === "scan") || earlier.some(other => eventsOf(other).some(({kind}) => kind === "scan"));
     const isSigned = [ job, ...later ].some(other => eventsOf(other).some(({kind}) => kind === "signature"));
     if (isScanned || isSigned) continue;
     report({
      range: push.range,
      message: `an image is pushed by ${push.by} that nothing scanned before and nothing signs`,
      help: "Build it, scan it, push it, and sign the digest that was pushed.",
      subject: `${job.id} ${push.by}`
     });
    }
   }
  };
  function eventsOf(job) {
   const own = job.pipeline.file;
   const steps = (0, walk.n)(job).filter(({file}) => file === own);
   const drawnIn = (0, walk.n)(job).filter(({file}) => file !== own);
   const others = imageEvents(drawnIn.map(({step}) => step)).filter(({kind}) => kind !== "push");
   return [ ...others, ...imageEvents(steps.map(({step}) => step)) ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/model-name.js
  const certain = /\.(?:safetensors|gguf|ggml|onnx|pth?|ckpt|keras|tflite)$/i;
  const possible = /\.(?:bin|h5|pkl|pickle|joblib)$/i;
  const saysModel = /model|ggml|weight|checkpoint/i;
  function modelName(text) {
   const isAddress = /^[a-z][\w+.-]{1,20}:\/\//i.test(text);
   const place = isAddress ? text.replace(/^[^/]*\/\/[^/]*/, "") : text;
   const name = baseName(place.replace(/[?#].*$/s, ""));
   return certain.test(name) || possible.test(name) && saysModel.test(name) ? name : void 0;
  }
  function baseName(path) {
   return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  }
  function isModelPlace(text) {
   return /(?:^|[/_-])models?(?:[/_-]|$)/i.test(text);
  }
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/manifest-fetch.js
  function manifestFetch(command) {
   const download = downloadOf(command);
   return download && /^sha256sums?(?:\.txt)?$/i.test(download.name) ? download : void 0;
  }
  function downloadOf(command) {
   const program = (0, minting.oQ)(command);
   if (program !== "curl" && program !== "wget") return;
   const words = (0, minting.Sf)(command).map(({text}) => text.text);
   const address = words.find(word => /^https?:\/\//i.test(word)) ?? "";
   const remoteName = baseName(address.replace(/[?#].*$/s, ""));
   const after = flag => {
    const at = words.findIndex(word => flag.test(word));
    return at < 0 ? void 0 : words[at + 1];
   };
   const isCurl = program === "curl";
   const written = isCurl ? after(/^(?:-[a-zA-Z]*o|--output)$/) : after(/^-[a-zA-Z]*O$/);
   const folder = isCurl ? after(/^--output-dir$/) : after(/^(?:-P|--directory-prefix)$/);
   const keepsName = !isCurl || words.some(word => /^(?:-[a-zA-NP-Z]*O\w*|--remote-name)$/.test(word));
   const target = written ?? (keepsName ? remoteName : void 0);
   if (!target) return;
   const whole = folder === void 0 ? target : `${folder.replace(/\/$/, "")}/${target}`;
   if (!/^[\w./-]+$/.test(whole)) return;
   const name = baseName(whole);
   return {
    folder: whole.slice(0, whole.length - name.length).replace(/\/$/, ""),
    name
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/missing-check.js
  function missingCheck(event, events) {
   const {script, file} = event;
   if (event.kind !== "fetch" || !event.command || !/^(?:ba)?sh$/.test(script?.shell ?? "")) return;
   const download = downloadOf(event.command);
   const beside = events.find(other => other.kind === "manifest" && other.script === script);
   if (!download || beside?.kind !== "manifest") return;
   const {folder, name} = beside.manifest;
   if (download.folder !== folder || movesAbout(script)) return;
   const commands = [ event.command, beside.command ];
   const indents = commands.map(command => indentOf(file.text, command));
   if (indents[0] === void 0 || indents[0] !== indents[1]) return;
   const end = Math.max(...commands.map(({range}) => range.end));
   const check = `sha256sum --check --ignore-missing ${name}`;
   const line = folder === "" ? check : `(cd ${folder} && ${check})`;
   return {
    start: end,
    end,
    newText: `\n${indents[0]}${line}`
   };
  }
  function movesAbout(script) {
   return (script?.commands?.commands ?? []).some(command => /^(?:cd|pushd|popd)$/.test((0, 
   minting.oQ)(command)));
  }
  function indentOf(text, {range, pipedTo, pipedFrom}) {
   if (pipedTo || pipedFrom) return;
   const before = text.slice(text.lastIndexOf("\n", range.start - 1) + 1, range.start);
   const [after = ""] = text.slice(range.end, range.end + 200).split(/\r?\n/, 1);
   return /^[ \t]*$/.test(before) && /^[ \t]*$/.test(after) ? before : void 0;
  }
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/model-check.js
  const digestPrograms = /^g?(?:sha(?:256|384|512)sum|shasum|b2sum|b3sum|rhash)$/;
  const checks = [ [ /^mcp-gatehouse$/, /^verify\b/ ], [ /^npx$/, /^(?:-\S+ )*mcp-gatehouse(?:@\S+)? verify\b/ ], [ /^cosign$/, /^verify/ ], [ /^model[_-]signing$/, /^verify\b/ ], [ /^python[\d.]*$/, /^-m model_signing verify\b/ ], [ /^(?:gpg2?|gpgv)$/, /--verify\b|^/ ], [ /^minisign$/, /-V/ ], [ /^gh$/, /^attestation verify\b/ ], [ /^slsa-verifier$/, /^verify/ ], [ /^openssl$/, /-verify\b/ ], [ /^get-filehash$/, /^/ ], [ /^certutil$/, /-hashfile/i ], [ /^git$/, /^(?:-\S+ \S+ )*(?:checkout|reset|switch)\b.*\b[0-9a-f]{40}\b/ ] ];
  const saysSo = /verif|checksum|sha-?256|integrity/i;
  function isModelCheck(command) {
   const program = (0, minting.oQ)(command);
   const args = (0, minting.Sf)(command).slice(1).map(({text}) => text.text);
   if (digestPrograms.test(program)) {
    const isCompared = command.captured || command.pipedTo !== void 0;
    return isCompared || args.some(text => /^(?:-[^\Wc]*c\w*|--check\S*)$/.test(text));
   }
   const line = args.join(" ");
   if (checks.some(([name, start]) => name.test(program) && start.test(line))) return true;
   if (/^(?:bash|sh|pwsh|python3?|make|just|npm|node|\.|source)$/.test(program)) return saysSo.test(args.slice(0, 2).join(" "));
   return saysSo.test(program);
  }
  function isVerifyStep(step) {
   const name = step.uses?.name ?? "";
   const isOurs = /(?:^|\/)mcp-gatehouse$|(?:^|\.)mcpgatehouse$/.test(name);
   return isOurs && (0, inputs.wg)(step, "command")?.text.trim() === "verify";
  }
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/model-fetch.js
  const commit = /^[0-9a-f]{40}$/i;
  const model_fetch_loopback = /^https?:\/\/(?:localhost|127\.|\[::1\]|host\.docker\.internal)/i;
  const ofThisRun = /github\.(?:run_id|run_number|sha)|GITHUB_(?:RUN_ID|RUN_NUMBER|SHA)|Build\.(?:BuildId|BuildNumber|SourceVersion)|BUILD_(?:BUILDID|BUILDNUMBER|SOURCEVERSION)/i;
  const sending = /^(?:-T|--upload-file|-F|--form|-d|--data(?:-\w+)?|--json|--post-file|--body-file)$/;
  function modelFetch(command) {
   const [, ...args] = (0, minting.Sf)(command);
   const texts = args.map(({text}) => text.text);
   if (texts.some(text => ofThisRun.test(text) || model_fetch_loopback.test(text))) return;
   switch ((0, minting.oQ)(command)) {
   case "curl":
   case "wget":
   case "aria2c":
   case "iwr":
   case "irm":
   case "invoke-webrequest":
   case "invoke-restmethod":
   case "start-bitstransfer":
    return download(args, texts);

   case "add":
    return texts.some(text => /^https?:/i.test(text)) ? download(args, texts) : void 0;

   case "az":
    return /^storage (?:blob|fs file) download/.test(texts.join(" ")) ? stored(args) : void 0;

   case "azcopy":
    return /^(?:copy|cp|sync)$/.test(texts[0] ?? "") ? copied(args.slice(1)) : void 0;

   case "aws":
    return /^s3 (?:cp|sync)\b/.test(texts.join(" ")) ? copied(args.slice(2)) : void 0;

   case "gsutil":
    return copied(args.slice(texts.findIndex(text => /^(?:cp|rsync)$/.test(text)) + 1));

   case "gcloud":
    return /^storage (?:cp|rsync)\b/.test(texts.join(" ")) ? copied(args.slice(2)) : void 0;

   case "hf":
   case "huggingface-cli":
    return texts[0] === "download" ? fromHub(args.slice(1)) : void 0;

   case "git":
    return texts[0] === "clone" ? cloned(args) : void 0;

   case "ollama":
    return texts[0] === "pull" ? pulled(args[1]) : void 0;

   default:
    return;
   }
  }
  function uploadedModel(command) {
   const texts = (0, minting.Sf)(command).map(({text}) => text.text);
   const line = texts.slice(0, 4).join(" ");
   const isUpload = /^(?:az storage (?:blob|fs file) upload|(?:hf|huggingface-cli) upload)/.test(line) || /^curl /.test(line) && texts.some(text => /^(?:-T|--upload-file)$/.test(text)) || /^(?:aws s3|gsutil|gcloud storage|azcopy) /.test(line) && isRemote(lastPlace(texts));
   if (!isUpload) return;
   return texts.map(modelName).find(name => name !== void 0);
  }
  function pythonFetches(text) {
   const call = /\b(?:from_pretrained|snapshot_download|hf_hub_download)\(\s*(?:repo_id=)?["']([\w.-]{1,100}\/[\w.-]{1,100})["']([^()]{0,400})/g;
   const found = [];
   for (const match of text.text.matchAll(call)) {
    const [whole, name = "", rest = ""] = match;
    const folder = /^(?:\.|models?\/|checkpoints?\/|outputs?\/|results?\/|data\/|weights\/)/i;
    if (/\brevision\s*=\s*(?:["'][0-9a-f]{40}["']|[A-Za-z_])/i.test(rest)) continue;
    if (/local_files_only\s*=\s*True|repo_type\s*=\s*["'](?:dataset|space)/.test(rest)) continue;
    if (folder.test(name)) continue;
    const start = match.index + whole.indexOf(name);
    found.push({
     range: text.range(start, start + name.length),
     name,
     kind: "repository"
    });
   }
   return found;
  }
  function download(args, texts) {
   if (texts.some(text => sending.test(text) || /^--checksum=/.test(text))) return;
   const word = args.find(({text}) => modelName(text.text) !== void 0);
   if (!word || texts.some(text => isPinnedAddress(text))) return;
   const hasSource = texts.some(text => /^(?:https?|ftp):\/\/|\$/i.test(text));
   return hasSource ? fileOf(word) : void 0;
  }
  function isPinnedAddress(text) {
   return /^https:\/\/huggingface\.co\/.*\/(?:resolve|raw)\/[0-9a-f]{40}\//i.test(text);
  }
  function stored(args) {
   const word = args.find(({text}) => modelName(text.text) !== void 0) ?? args.find(({text}) => !text.text.startsWith("-") && isModelPlace(text.text));
   return word && fileOf(word);
  }
  function copied(args) {
   const [from, to] = args.filter(({text}) => !text.text.startsWith("-"));
   if (!from || !isRemote(from.text.text) || to && isRemote(to.text.text)) return;
   const isNamed = [ from, to ].some(word => word && modelName(word.text.text) !== void 0);
   return isNamed || isModelPlace(from.text.text) ? fileOf(from) : void 0;
  }
  function fromHub(args) {
   const option = name => {
    const at = args.findIndex(({text}) => text.text === name || text.text.startsWith(`${name}=`));
    if (at < 0) return;
    const {text} = args[at].text;
    return text.includes("=") ? text.slice(text.indexOf("=") + 1) : args[at + 1]?.text.text;
   };
   const revision = option("--revision") ?? "";
   if (commit.test(revision) || revision.includes("$")) return;
   if (/^(?:dataset|space)$/.test(option("--repo-type") ?? "")) return;
   const word = args.find(({text}) => !text.text.startsWith("-"));
   return word && {
    range: word.range,
    name: word.text.text,
    kind: "repository"
   };
  }
  function cloned(args) {
   const isModel = /^(?:https:\/\/|git@)(?:[^@/]{0,200}@)?(?:huggingface\.co|hf\.co)[/:](?!datasets\/|spaces\/)/i;
   const word = args.find(({text}) => isModel.test(text.text));
   return word && {
    range: word.range,
    name: word.text.text.replace(/^.*\.co[/:]/, ""),
    kind: "repository"
   };
  }
  function pulled(word) {
   if (!word || word.text.text.includes("@sha256:") || word.expansions.length > 0) return;
   return {
    range: word.range,
    name: word.text.text,
    kind: "registry"
   };
  }
  function fileOf(word) {
   const name = modelName(word.text.text) ?? "from the store";
   return {
    range: word.range,
    name,
    kind: "file"
   };
  }
  function isRemote(text) {
   return /^(?:https?|s3|gs|abfss?|wasbs?):\/\//i.test(text);
  }
  function lastPlace(texts) {
   return texts.findLast(text => !text.startsWith("-")) ?? "";
  }
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/model-events.js
  function modelEvents({pipeline, scripts, file}) {
   if (pipeline) return pipeline.jobs.map(eventsOfJob);
   return [ scripts.flatMap(script => eventsOfScript(script, file)) ];
  }
  function modelsMadeHere({pipeline}) {
   return new Set((pipeline?.jobs ?? []).flatMap(({steps}) => steps.flatMap(({script}) => (script?.commands?.commands ?? []).flatMap(command => uploadedModel(command) ?? []))));
  }
  function eventsOfJob(job) {
   return (0, walk.n)(job).flatMap(({step, file}) => {
    if (isVerifyStep(step)) return [ {
     kind: "check",
     file
    } ];
    return step.script ? eventsOfScript(step.script, file) : [];
   });
  }
  function eventsOfScript(script, file) {
   const events = script.shell === "python" ? pythonFetches(script.text).map(fetch => ({
    kind: "fetch",
    fetch
   })) : (script.commands?.commands ?? []).flatMap(eventsOfCommand);
   return events.map(event => ({
    ...event,
    file,
    script
   }));
  }
  function eventsOfCommand(command) {
   if (isModelCheck(command)) return [ {
    kind: "check"
   } ];
   const manifest = manifestFetch(command);
   if (manifest) return [ {
    kind: "manifest",
    manifest,
    command
   } ];
   const fetch = modelFetch(command);
   if (fetch) return [ {
    kind: "fetch",
    fetch,
    command
   } ];
   if (!/^python[\d.]*$/.test((0, minting.oQ)(command))) return [];
   const documents = command.redirects.flatMap(({document}) => document ? [ document ] : []);
   return [ ...command.words, ...documents ].flatMap(({text}) => pythonFetches(text)).map(fetch => ({
    kind: "fetch",
    fetch
   }));
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/unverified-model.js
  const unverifiedModel = {
   id: "unverified-model",
   severity: "warning",
   check(facts, report) {
    const made = modelsMadeHere(facts);
    for (const events of modelEvents(facts)) {
     const lastCheck = events.findLastIndex(({kind}) => kind === "check");
     for (const [index, event] of events.entries()) {
      if (event.kind !== "fetch" || event.file !== facts.file) continue;
      if (index < lastCheck || made.has(event.fetch.name)) continue;
      const edit = missingCheck(event, events);
      report({
       ...unverified_model_problemOf(event.fetch),
       ...edit && {
        fix: fixOf(edit)
       }
      });
     }
    }
   }
  };
  function unverified_model_problemOf({kind, name, range}) {
   const verify = "verify it before it is used, against a manifest that was reviewed (mcp-gatehouse, command verify)";
   return {
    range,
    message: `the model ${name} is used as it comes: nothing holds it against a digest or a signature`,
    help: kind === "repository" ? `Name the commit, 40 hexadecimal digits, as the revision; or ${verify}.` : `After the download, ${verify}.`,
    subject: name
   };
  }
  function fixOf(edit) {
   return {
    description: "Hold the model against the manifest that is downloaded with it",
    edits: [ edit ]
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/index.js
  const rules = [ unofficialCli, unscannedImage, unverifiedModel ];
 })
};
