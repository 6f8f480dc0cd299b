"use strict";

exports.id = 5424;

exports.ids = [ 5424 ];

exports.modules = {
 80776: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   y: () => gatedPushes
  });
  var _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11792);
  var _pipelines_systems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3590);
  var _pipelines_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75527);
  var _image_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75129);
  var _image_push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30809);
  function gatedPushes(pipeline) {
   const {jobsBefore} = (0, _pipelines_systems_js__WEBPACK_IMPORTED_MODULE_1__.b)(pipeline);
   return pipeline.jobs.flatMap(job => {
    const own = eventsOf(job);
    const needed = new Set(jobsBefore(job));
    const earlier = pipeline.jobs.filter(other => needed.has(other)).flatMap(eventsOf);
    return own.flatMap((reached, index) => {
     const {event, file} = reached;
     if (event.kind !== "push") return [];
     const before = [ ...earlier, ...own.slice(0, index) ];
     const later = pipeline.jobs.filter(other => jobsBefore(other).includes(job));
     const unsigned = whyUnsigned(event, reached, [ ...own, ...later.flatMap(eventsOf) ], before);
     return [ {
      ...{
       job,
       file,
       range: event.range,
       ...judge(event, reached, before)
      },
      ...unsigned !== void 0 && {
       unsigned
      }
     } ];
    });
   });
  }
  function eventsOf(job) {
   return (0, _pipelines_walk_js__WEBPACK_IMPORTED_MODULE_2__.n)(job).flatMap(({step, file, through}) => (0, 
   _image_push_js__WEBPACK_IMPORTED_MODULE_3__.T)([ step ]).map(event => ({
    event,
    file,
    through: through.flatMap(include => include.step ?? [])
   })));
  }
  function judge(push, own, before) {
   const scans = before.filter(({event}) => event.kind === "scan");
   if (scans.length === 0) return {
    doubt: "it is not known here that it scans before the push"
   };
   if (push.images.length === 0) return {
    doubt: `which image ${push.by} pushes is not known here`
   };
   let scannedBy;
   for (const image of push.images) {
    const found = scanOf(image, push, own, before, scans);
    if ("doubt" in found) return found;
    scannedBy ??= found.by;
   }
   return scannedBy === void 0 ? {} : {
    scannedBy
   };
  }
  function scanOf(image, push, own, before, scans) {
   const names = namesOf(image, before);
   const isOf = name => names.some(each => (0, _image_name_js__WEBPACK_IMPORTED_MODULE_4__.m_)(name, each) || push.allTags && isSameRepository(name, each));
   const last = scans.findLast(({event}) => event.scan.names.some(isOf));
   if (!last) {
    const {scan} = scans.at(-1).event;
    return {
     doubt: `${scan.by} scans another image than the one that is pushed`
    };
   }
   const {scan} = last.event;
   const doubt = whyNotHolding(last, own) ?? whyBuiltAnew(names, last, before);
   return doubt === void 0 ? {
    by: scan.by
   } : {
    doubt: `${scan.by}: ${doubt}`
   };
  }
  function namesOf(image, before) {
   const names = new Set([ image ]);
   let size = 0;
   while (size < names.size && names.size < mostNames) {
    size = names.size;
    const isOne = name => [ ...names ].some(each => (0, _image_name_js__WEBPACK_IMPORTED_MODULE_4__.m_)(each, name));
    const recipes = new Set(before.flatMap(({event}) => event.kind === "build" && event.images.some(isOne) ? event.recipe : []));
    for (const {event} of before) {
     if (event.kind === "name" && isOne(event.to)) names.add(event.from);
     if (event.kind === "name" && isOne(event.from)) names.add(event.to);
     if (event.kind === "build" && recipes.has(event.recipe)) for (const name of event.images) names.add(name);
    }
   }
   return [ ...names ];
  }
  const mostNames = 100;
  function isSameRepository(one, other) {
   const [first, second] = [ (0, _image_name_js__WEBPACK_IMPORTED_MODULE_4__._M)(one), (0, 
   _image_name_js__WEBPACK_IMPORTED_MODULE_4__._M)(other) ];
   if (!second.startsWith("*/")) return first === second;
   return first === second.slice(2) || first.endsWith(second.slice(1));
  }
  function whyUnsigned(push, own, events, before) {
   const unknown = "it is not known here that it signs what is pushed";
   const images = push.images.flatMap(image => namesOf(image, before));
   let doubt;
   for (const reached of events) {
    const {event} = reached;
    if (event.kind !== "signature") continue;
    const isOfPush = event.names.some(name => isOutput(name) || images.some(image => isSameRepository(name, image)));
    const why = isOfPush ? whyNotRun(reached, own) ?? (0, _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__.qh)(event.step, event.script, event.command) : "signs something else";
    if (why === void 0) return;
    doubt ??= `the signature: ${why}`;
   }
   return doubt ?? unknown;
  }
  const isOutput = name => /\b(?:steps|needs)\.[\w.-]+/.test(name);
  function whyNotRun({event, through}, push) {
   const pushing = [ ...push.through, push.event.step ];
   const given = new Set(pushing.flatMap(({condition}) => condition?.text.trim() ?? []));
   for (const each of [ ...through, event.step ]) {
    const {condition} = each;
    const isOpen = condition && !(0, _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__.sN)(condition) && !given.has(condition.text.trim());
    if (each.mayBeDisabled || each.mayBeLeftOut || isOpen) return "runs under a condition only";
    if (each.mayGoOn) return "a failure of the step is ignored";
   }
   const [own, pushed] = [ jobOf(event.step, through), jobOf(push.event.step, push.through) ];
   if (own === pushed) return;
   if (own.mayGoOn) return "a failure of its job is ignored";
   return own.mayBeLeftOut ? "runs under a condition only" : void 0;
  }
  function jobOf(step, through) {
   return (through[0] ?? step).job;
  }
  function whyNotHolding(scan, push) {
   const {step, scan: what, script} = scan.event;
   if (what.softly !== void 0) return what.softly;
   const open = whyNotRun(scan, push);
   if (open !== void 0) return open;
   const lost = (0, _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__.qh)(step, script, what.command);
   if (lost !== void 0 && !(step === push.event.step && isInList(what, script, push))) return lost;
   const own = jobOf(push.event.step, push.through);
   if (jobOf(step, scan.through) !== own) return (0, _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__.fD)(own.condition) ? "the job that pushes runs although it failed" : void 0;
   const pushing = [ ...push.through, push.event.step ];
   return pushing.some(({condition}) => (0, _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__.fD)(condition)) ? "the push happens although it failed" : void 0;
  }
  function isInList({command}, script, {event}) {
   if (event.kind !== "push" || command?.unheeded !== "in-list" || !script) return false;
   const {text} = script;
   const between = text.file.text.slice(command.range.end, event.range.start);
   return /^[ \t\\\r\n]*&&[^;\n|]*$/.test(between.replace(/\\\r?\n/g, " ").replace(/&&\s*\n/g, "&& "));
  }
  function whyBuiltAnew(names, scan, before) {
   const at = before.indexOf(scan);
   const isOne = name => names.some(each => (0, _image_name_js__WEBPACK_IMPORTED_MODULE_4__.m_)(each, name));
   const builds = events => events.flatMap(({event}) => event.kind === "build" && event.images.some(isOne) ? event.recipe : []);
   const known = new Set(builds(before.slice(0, at)));
   return builds(before.slice(at + 1)).some(recipe => !known.has(recipe)) ? "the image is built again after it" : void 0;
  }
 }),
 75129: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Yw: () => imageNameIn,
   _M: () => repositoryOf,
   m_: () => isSameImage
  });
  const deepest = 5;
  const longest = 2e3;
  const variable = /\$\{\{\s{0,20}env\.(\w{1,100})\s{0,20}\}\}|\$\{(\w{1,100})\}|\$env:(\w{1,100})|\$\(([A-Za-z_][\w.-]{0,100})\)|\$(\w{1,100})/g;
  function imageNameIn(text, step, script) {
   const filled = fill(text.trim().slice(0, longest), step, script, 0);
   return filled.replace(/\$\{\{([^{}]{0,500})\}\}/g, (_, inner) => `\${{${inner.trim()}}}`);
  }
  function fill(text, step, script, depth) {
   if (depth > deepest || text.length > longest) return text;
   return text.replace(variable, (_whole, ...names) => {
    const name = names.slice(0, 5).find(each => each !== void 0);
    const value = variableIn(name, step, script);
    return value === void 0 ? `\${${name}}` : fill(value, step, script, depth + 1);
   });
  }
  function variableIn(name, step, script) {
   const own = (script?.assignments ?? []).filter(each => each.name.text === name);
   const [only] = own;
   if (only) return own.length === 1 && !only.append ? only.value?.text.text : void 0;
   const scopes = [ step.variables, step.job.variables, step.job.pipeline.variables ];
   const found = scopes.flatMap(scope => scope.filter(each => each.name.text === name))[0];
   return found && !new RegExp(`\\b${name}\\b`).test(found.value.text) ? found.value.text : void 0;
  }
  function isSameImage(one, other) {
   if (withTag(one) === withTag(other)) return true;
   const made = stepOf(one);
   return made !== void 0 && made === stepOf(other);
  }
  function repositoryOf(name) {
   const plain = name.split("@", 1)[0];
   const colon = plain.lastIndexOf(":");
   return colon > plain.lastIndexOf("/") && !/[{}]/.test(plain.slice(colon)) ? plain.slice(0, colon) : plain;
  }
  function withTag(name) {
   const isTagged = name.includes("@") || name.lastIndexOf(":") > name.lastIndexOf("/");
   return isTagged || /[{}]/.test(name) ? name : `${name}:latest`;
  }
  function stepOf(name) {
   return /\bsteps\.([\w-]{1,100})\.outputs\b/.exec(name)?.[1];
  }
 }),
 30809: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => imageEvents,
   l: () => isElsewhere
  });
  var inputs = __webpack_require__(42887);
  var minting = __webpack_require__(49836);
  var image_name = __webpack_require__(75129);
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/image-scan.js
  const programs = {
   trivy: {
    scans: /^(?:\S+ )*?(?:image|i)\b/,
    fails: /(?:^| )--exit-code[= ]0*[1-9]/,
    failsBy: "TRIVY_EXIT_CODE",
    passes: /--(?:download-db-only|download-java-db-only|help|version|list-all-pkgs-only)\b|--scanners[= ](?!\S*vuln)|--severity[= ](?!\S*CRITICAL)/i
   },
   grype: {
    scans: /^(?!dir:|file:|sbom:|db\b|version\b|help\b|completion\b|config\b)\S/,
    fails: /(?:^| )(?:-f|--fail-on)[= ](?:negligible|low|medium|high|critical)/i,
    failsBy: "GRYPE_FAIL_ON_SEVERITY"
   },
   snyk: {
    scans: /^container test\b/,
    passes: /--fail-on=(?:upgradable|patchable)/
   },
   "docker scout": {
    scans: /^(?:cves|cve)\b/,
    fails: /(?:^| )(?:-e|--exit-code)(?: |$)/
   },
   twistcli: {
    scans: /^images scan\b/
   },
   wizcli: {
    scans: /^(?:docker|scan container-image)\b/
   },
   "sysdig-cli-scanner": {
    scans: /./
   },
   jf: {
    scans: /^(?:docker scan|scan)\b/,
    passes: /--fail[= ]false/
   },
   "clair-scanner": {
    scans: /./
   },
   clairctl: {
    scans: /^report\b/,
    passes: /./
   },
   xeol: {
    scans: /./,
    passes: /./
   },
   dockle: {
    scans: /./,
    passes: /./
   },
   "prisma-cloud-cli": {
    scans: /./
   }
  };
  const on = /^(?:true|yes|1)$/;
  const actions = [ [ /^aquasecurity\/trivy-action$/, {
   images: [ "image-ref", "input" ],
   fails: [ "exit-code", "0", /^0*[1-9]/ ],
   failsBy: "TRIVY_EXIT_CODE",
   elsewhere: [ "scan-type", /^(?!image$)/ ]
  } ], [ /^anchore\/scan-action$/, {
   images: [ "image" ],
   fails: [ "fail-build", "true", on ]
  } ], [ /^docker\/scout-action$/, {
   images: [ "image" ],
   fails: [ "exit-code", "false", on ],
   elsewhere: [ "command", /^(?!.*cves)/ ]
  } ], [ /^snyk\/actions$/, {
   images: [ "image" ],
   elsewhere: [ "command", /^(?!test$)/ ]
  } ], [ /^azure\/container-scan$/, {
   images: [ "image-name" ]
  } ], [ /^sysdiglabs\/scan-action$/, {
   images: [ "image-tag" ],
   fails: [ "ignore-failed-scan", "false", /^false$/ ]
  } ], [ /^crazy-max\/ghaction-container-scan$/, {
   images: [ "image", "tarball" ],
   fails: [ "severity_threshold", "", /./ ]
  } ], [ /^(?:lacework\/lw-scanner-action|wiz-sec-public\/.*|microsoft\/security-devops-action)$/, {
   images: [ "image_name", "image", "image_tag" ],
   isUnclear: true
  } ], [ /^trivy$/, {
   images: [ "image" ],
   fails: [ "exitCode", "1", /^0*[1-9]/ ]
  } ], [ /^snyksecurityscan$/, {
   images: [ "dockerImageName" ],
   fails: [ "failOnIssues", "true", on ],
   elsewhere: [ "testType", /^(?!container$)/ ]
  } ], [ /^(?:microsoftsecuritydevops|grype|container-?scan|advancedsecurity-.*|aquascannercli|prismacloud.*)$/, {
   images: [ "image", "imageName" ],
   isUnclear: true
  } ] ];
  function scanOfAction(step) {
   const name = step.uses?.name;
   const action = name === void 0 ? void 0 : actions.find(([names]) => names.test(name))?.[1];
   if (name === void 0 || !action) return;
   const names = action.images.flatMap(input => {
    const text = (0, inputs.wg)(step, input)?.text;
    return text === void 0 ? [] : [ (0, image_name.Yw)(text, step) ];
   });
   const softly = softlyBy(action, step, name);
   return {
    by: name,
    names,
    ...softly !== void 0 && {
     softly
    }
   };
  }
  function softlyBy(action, step, name) {
   const {fails, failsBy, elsewhere, isUnclear} = action;
   const value = input => (0, inputs.wg)(step, input)?.text.trim().toLowerCase();
   if (isUnclear) return `${name} is not known to fail at what it finds`;
   if (elsewhere) {
    const [input, values] = elsewhere;
    const given = value(input);
    if (given !== void 0 && values.test(given)) return `${name} does not scan an image`;
   }
   if (!fails || failsBy !== void 0 && isSet(failsBy, step)) return;
   const [input, standard, values] = fails;
   const given = value(input) ?? standard;
   return values.test(given) ? void 0 : `${name} passes whatever it finds (${input}: ${given})`;
  }
  function scanOfCommand(command, step) {
   const [, ...words] = (0, minting.Sf)(command).map(({text}) => text.text);
   const own = (0, minting.oQ)(command);
   const isScout = own === "docker" && words[0] === "scout";
   const by = isScout ? "docker scout" : own;
   const args = isScout ? words.slice(1) : words;
   if (!Object.hasOwn(programs, by)) return;
   const line = args.join(" ");
   const names = args.filter(text => !text.startsWith("-") || text.startsWith("--input=")).map(text => (0, 
   image_name.Yw)(text.replace(/^--input=/, ""), step, step.script?.commands));
   const softly = softlyWith(programs[by], line, command, step, by);
   return {
    by,
    names,
    command,
    ...softly !== void 0 && {
     softly
    }
   };
  }
  function softlyWith({scans, fails, failsBy, passes}, line, command, step, by) {
   if (!scans.test(line)) return `this ${by} command does not scan an image`;
   if (passes?.test(line)) return `this ${by} command lets severe findings pass`;
   if (!fails || fails.test(line)) return;
   const isLocal = command.assignments.some(({name, value}) => name.text === failsBy && isFailing(value?.text.text));
   if (isLocal || failsBy !== void 0 && isSet(failsBy, step)) return;
   return `this ${by} command passes whatever it finds`;
  }
  function isSet(name, step) {
   return [ step.variables, step.job.variables, step.job.pipeline.variables ].some(scope => scope.some(each => each.name.text === name && isFailing(each.value.text)));
  }
  const isFailing = value => value !== void 0 && value.trim() !== "" && value.trim() !== "0" && !value.includes("$");
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/image-push.js
  const builders = /^(?:docker|podman|nerdctl|buildah)$/;
  const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\]|kind-registry)(?::\d+)?\//;
  const signers = /^(?:actions\/attest(?:-build-provenance|-sbom)?|slsa-framework\/slsa-github-generator|notaryproject\/notation-action|notation)$/;
  const otherPushes = /^(?:skopeo (?:copy|sync)\b.* docker:\/\/|crane (?:push|copy|cp|append|mutate)\b|oras (?:push|copy|cp)\b|regctl image (?:copy|import)\b|az acr import\b|ko (?:build|publish|resolve|apply)\b|pack build\b.* --publish\b|(?:docker|podman|nerdctl)(?:-| )compose push\b|docker buildx bake\b.* --push\b|docker buildx imagetools create\b|img push\b|(?:kaniko|executor)\b.* --destination\b|buildctl build\b.*push=true)/;
  function imageEvents(steps) {
   return steps.flatMap(step => [ ...ofAction(step), ...(step.script?.commands?.commands ?? []).flatMap(command => ofCommand(command, step, step.script)) ]);
  }
  function isElsewhere(job) {
   return job.kind === "call";
  }
  function ofAction(step) {
   const {uses} = step;
   if (!uses) return [];
   const {name} = uses;
   const scan = scanOfAction(step);
   if (scan) return [ {
    kind: "scan",
    step,
    scan
   } ];
   if (signers.test(name)) {
    const names = step.inputs.map(({value}) => (0, image_name.Yw)(value.text, step));
    return [ {
     kind: "signature",
     step,
     names
    } ];
   }
   const range = uses.text.range();
   if (name === "docker/build-push-action" || name === "docker/bake-action") return ofBuildAction(step, range);
   if (name === "redhat-actions/push-to-registry") return [ {
    kind: "push",
    step,
    range,
    by: name,
    images: [],
    isUnclear: true
   } ];
   if (uses.kind === "task" && name === "docker") {
    const command = (0, inputs.wg)(step, "command")?.text.trim().toLowerCase() ?? "buildandpush";
    const repository = (0, inputs.wg)(step, "repository")?.text;
    const images = repository === void 0 ? [] : [ `*/${(0, image_name.Yw)(repository, step)}` ];
    const recipe = `task ${(0, inputs.wg)(step, "Dockerfile")?.text ?? ""}`;
    const push = {
     kind: "push",
     step,
     range,
     by: "the task",
     images,
     allTags: true
    };
    const build = {
     kind: "build",
     step,
     images,
     recipe
    };
    if (command === "buildandpush") return [ build, push ];
    return command === "push" ? [ push ] : command === "build" ? [ build ] : [];
   }
   return [];
  }
  function ofBuildAction(step, range) {
   const {name} = step.uses;
   const images = linesOf((0, inputs.wg)(step, "tags")?.text).map(tag => (0, image_name.Yw)(tag, step));
   const recipe = [ "context", "file", "target", "build-args", "files", "targets" ].map(input => (0, 
   inputs.wg)(step, input)?.text.trim() ?? "").join("\n");
   const build = {
    kind: "build",
    step,
    images,
    recipe: `${name} ${recipe}`
   };
   const written = (0, inputs.wg)(step, "push")?.text.trim().toLowerCase() ?? "false";
   const outputs = (0, inputs.wg)(step, "outputs")?.text ?? "";
   const isByOutput = /type=registry|push=true/.test(outputs);
   if (written === "false" && !isByOutput || images.some(isLocal)) return [ build ];
   const isCertain = (0, inputs.iP)(step, "push") === true && name === "docker/build-push-action";
   const push = {
    kind: "push",
    step,
    range,
    by: name,
    images
   };
   return [ build, isCertain ? push : {
    ...push,
    isUnclear: true
   } ];
  }
  function ofCommand(command, step, script) {
   const program = (0, minting.oQ)(command);
   const words = (0, minting.Sf)(command).slice(1);
   const texts = words.map(({text}) => text.text);
   const line = texts.join(" ");
   const named = (...all) => all.map(text => (0, image_name.Yw)(text, step, script.commands));
   const scan = scanOfCommand(command, step);
   if (scan) return [ {
    kind: "scan",
    step,
    scan,
    script
   } ];
   if (/^(?:cosign (?:sign|attest)|notation sign|docker trust sign)\b/.test(`${program} ${line}`)) return [ {
    kind: "signature",
    step,
    names: named(...texts),
    command,
    script
   } ];
   const {range} = command;
   if (otherPushes.test(`${program} ${line}`)) {
    const by = `${program} ${texts[0] ?? ""}`.trim();
    return [ {
     kind: "push",
     step,
     range,
     by,
     images: [],
     isUnclear: true
    } ];
   }
   if (!builders.test(program)) {
    const isPush = program === "az" && /^acr build\b/.test(line) && !texts.includes("--no-push");
    if (!isPush || texts.some(isLocal)) return [];
    const tags = named(...valuesOf(texts, "-t", "--image", "-i"));
    return [ {
     kind: "build",
     step,
     images: tags,
     recipe: `az ${range.start}`
    }, {
     kind: "push",
     step,
     range,
     by: "az acr",
     images: tags
    } ];
   }
   if (/^(?:image )?tag\b/.test(line)) {
    const [from, to] = named(...operandsAfter(texts, "tag"));
    return from !== void 0 && to !== void 0 ? [ {
     kind: "name",
     step,
     from,
     to
    } ] : [];
   }
   if (/^(?:image )?save\b/.test(line)) {
    const [from] = named(...operandsAfter(texts, "save", "-o", "--output"));
    const [to] = named(...valuesOf(texts, "-o", "--output"));
    return from !== void 0 && to !== void 0 ? [ {
     kind: "name",
     step,
     from,
     to
    } ] : [];
   }
   const isBuild = /^(?:buildx |image )?(?:build|bud)\b/.test(line);
   const tags = isBuild ? named(...valuesOf(texts, "-t", "--tag")) : [];
   const build = isBuild ? [ {
    kind: "build",
    step,
    images: tags,
    recipe: `${program} ${recipeOf(texts)}`
   } ] : [];
   const isPush = /^(?:image |manifest )?push\b/.test(line) || program === "docker" && isBuild && texts.includes("--push") || isBuild && texts.some(text => /type=registry|push=true/.test(text));
   if (!isPush || texts.some(isLocal)) return build;
   const images = isBuild ? tags : named(...operandsAfter(texts, "push")).slice(0, 1);
   const allTags = texts.some(text => /^(?:-a|--all-tags)$/.test(text));
   const by = `${program} ${texts[0] ?? ""}`.trim();
   return [ ...build, {
    kind: "push",
    step,
    range,
    by,
    images,
    ...allTags && {
     allTags
    }
   } ];
  }
  function isLocal(image) {
   return image !== void 0 && loopback.test(image.trim());
  }
  function linesOf(text = "") {
   return text.split(/[\n,]/).map(line => line.trim()).filter(line => line !== "");
  }
  function valuesOf(texts, ...names) {
   return texts.flatMap((text, index) => {
    if (names.includes(text)) return texts[index + 1] ?? [];
    const name = names.find(each => each.startsWith("--") && text.startsWith(`${each}=`));
    return name === void 0 ? [] : [ text.slice(name.length + 1) ];
   });
  }
  function operandsAfter(texts, word, ...valued) {
   const rest = texts.slice(texts.indexOf(word) + 1);
   return rest.filter((text, index) => !text.startsWith("-") && !valued.includes(rest[index - 1] ?? ""));
  }
  function recipeOf(texts) {
   const elsewhere = /^(?:-t|--tag|-o|--output|--cache-from|--cache-to|--iidfile|--metadata-file)$/;
   return texts.filter((text, index) => !elsewhere.test(text) && !elsewhere.test(texts[index - 1] ?? "") && !/^(?:--(?:push|load|tag=.*|output=.*|cache-(?:from|to)=.*|provenance=.*|sbom=.*|quiet|pull|progress=.*))$/.test(text)).join(" ");
  }
 }),
 65870: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   c: () => manifestFetch,
   q: () => downloadOf
  });
  var _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49836);
  var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31865);
  function manifestFetch(command) {
   const download = downloadOf(command);
   return download && /^sha256sums?(?:\.txt)?$/i.test(download.name) ? download : void 0;
  }
  function downloadOf(command) {
   const program = (0, _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(command);
   if (program !== "curl" && program !== "wget") return;
   const words = (0, _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_0__.Sf)(command).map(({text}) => text.text);
   const address = words.find(word => /^https?:\/\//i.test(word)) ?? "";
   const remoteName = (0, _model_name_js__WEBPACK_IMPORTED_MODULE_1__.Fl)(address.replace(/[?#].*$/s, ""));
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
   const name = (0, _model_name_js__WEBPACK_IMPORTED_MODULE_1__.Fl)(whole);
   return {
    folder: whole.slice(0, whole.length - name.length).replace(/\/$/, ""),
    name
   };
  }
 }),
 44913: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   x: () => modelEvents,
   e: () => modelsMadeHere
  });
  var minting = __webpack_require__(49836);
  var walk = __webpack_require__(75527);
  var manifest_fetch = __webpack_require__(65870);
  var inputs = __webpack_require__(42887);
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
  var model_name = __webpack_require__(31865);
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/model-fetch.js
  const commit = /^[0-9a-f]{40}$/i;
  const loopback = /^https?:\/\/(?:localhost|127\.|\[::1\]|host\.docker\.internal)/i;
  const ofThisRun = /github\.(?:run_id|run_number|sha)|GITHUB_(?:RUN_ID|RUN_NUMBER|SHA)|Build\.(?:BuildId|BuildNumber|SourceVersion)|BUILD_(?:BUILDID|BUILDNUMBER|SOURCEVERSION)/i;
  const sending = /^(?:-T|--upload-file|-F|--form|-d|--data(?:-\w+)?|--json|--post-file|--body-file)$/;
  function modelFetch(command) {
   const [, ...args] = (0, minting.Sf)(command);
   const texts = args.map(({text}) => text.text);
   if (texts.some(text => ofThisRun.test(text) || loopback.test(text))) return;
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
   return texts.map(model_name.fD).find(name => name !== void 0);
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
   const word = args.find(({text}) => (0, model_name.fD)(text.text) !== void 0);
   if (!word || texts.some(text => isPinnedAddress(text))) return;
   const hasSource = texts.some(text => /^(?:https?|ftp):\/\/|\$/i.test(text));
   return hasSource ? fileOf(word) : void 0;
  }
  function isPinnedAddress(text) {
   return /^https:\/\/huggingface\.co\/.*\/(?:resolve|raw)\/[0-9a-f]{40}\//i.test(text);
  }
  function stored(args) {
   const word = args.find(({text}) => (0, model_name.fD)(text.text) !== void 0) ?? args.find(({text}) => !text.text.startsWith("-") && (0, 
   model_name.lE)(text.text));
   return word && fileOf(word);
  }
  function copied(args) {
   const [from, to] = args.filter(({text}) => !text.text.startsWith("-"));
   if (!from || !isRemote(from.text.text) || to && isRemote(to.text.text)) return;
   const isNamed = [ from, to ].some(word => word && (0, model_name.fD)(word.text.text) !== void 0);
   return isNamed || (0, model_name.lE)(from.text.text) ? fileOf(from) : void 0;
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
   const name = (0, model_name.fD)(word.text.text) ?? "from the store";
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
   return (0, walk.n)(job).flatMap(({step, file, through}) => {
    const where = {
     step,
     through: through.flatMap(include => include.step ?? [])
    };
    if (isVerifyStep(step)) return [ {
     kind: "check",
     file,
     ...where
    } ];
    const events = step.script ? eventsOfScript(step.script, file) : [];
    return events.map(event => ({
     ...event,
     ...where
    }));
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
    kind: "check",
    command
   } ];
   const manifest = (0, manifest_fetch.c)(command);
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
   const isPython = /^python[\d.]*$/.test((0, minting.oQ)(command));
   const documents = command.redirects.flatMap(({document}) => document ? [ document ] : []);
   const fetches = isPython ? [ ...command.words, ...documents ].flatMap(({text}) => pythonFetches(text)) : [];
   return [ ...fetches.map(fetch => ({
    kind: "fetch",
    fetch
   })), ...useIn(command) ];
  }
  const harmless = /^(?:\[|basename|cd|chmod|chown|cp|dirname|du|echo|file|find|gunzip|head|install|ls|mkdir|mv|printf|rm|shasum|sha\w*sum|b\dsum|md5sum|stat|tar|test|touch|unzip|wc|xz|zstd)$/;
  function useIn(command) {
   if (harmless.test((0, minting.oQ)(command)) || uploadedModel(command) !== void 0) return [];
   const names = (0, minting.Sf)(command).slice(1).flatMap(({text}) => (0, model_name.fD)(text.text) ?? []);
   return names.length > 0 ? [ {
    kind: "use",
    names
   } ] : [];
  }
 }),
 47784: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   E: () => checkOf
  });
  var _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11792);
  var _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42887);
  var _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49836);
  var _image_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75129);
  var _model_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31865);
  function checkOf(fetch, events) {
   const later = events.slice(events.indexOf(fetch) + 1);
   const checks = later.filter(event => event.kind === "check");
   if (checks.length === 0) return {
    doubt: "is not certainly verified"
   };
   let doubt;
   for (const check of checks) {
    const why = whyNotOf(fetch, check) ?? whyNotHolding(fetch, check);
    if (why !== void 0) {
     doubt ??= `${nameOf(check)}: ${why}`;
     continue;
    }
    const before = later.slice(0, later.indexOf(check));
    const isUsed = before.some(event => event.kind === "use" && event.names.includes(fetch.fetch.name));
    if (isUsed) return {
     doubt: "is used before it is verified"
    };
    return {
     by: nameOf(check)
    };
   }
   return {
    doubt: doubt ?? "is not certainly verified"
   };
  }
  function nameOf({command, step}) {
   return command ? (0, _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(command) : step?.uses?.name ?? "a step";
  }
  function whyNotOf(fetch, check) {
   const {command, step} = check;
   if (!command) return step && whyNotByStep(fetch, step);
   const line = lineOf(command);
   const args = line.slice(line.indexOf(" ") + 1);
   const program = (0, _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(command);
   const isOurs = /^(?:mcp-gatehouse|npx)$/.test(program);
   if (isOurs) {
    const root = /--root[= ](\S+)/.exec(args)?.[1] ?? ".";
    if (/--write-manifest\b/.test(args)) return "writes a manifest instead of checking";
    if (/--allow-unlisted\b(?![= ]false)/.test(args)) return "lets files pass that are not listed";
    return whyNotWithin(fetch, root) ?? whyNotSigned(args);
   }
   const named = namesIn(command);
   const {name} = fetch.fetch;
   if (named.length > 0 && (0, _model_name_js__WEBPACK_IMPORTED_MODULE_2__.fD)(name) !== void 0 && !named.includes(name)) return `checks ${named[0]}`;
   const value = option => option.exec(args)?.[1];
   return whyNoCheck(program, args, command, check) ?? whyNotSigned(args) ?? whySignedElsewhere(value(/--(?:certificate-identity|identity)[= ](\S+)/), value(/--(?:certificate-oidc-issuer|identity-provider)[= ](\S+)/), step);
  }
  function whyNotByStep(fetch, step) {
   const root = (0, _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__.wg)(step, "root")?.text.trim() ?? ".";
   if ((0, _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__.wg)(step, "write-manifest", "writeManifest")) return "writes a manifest instead of checking";
   if ((0, _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__.wg)(step, "allow-unlisted", "allowUnlisted") && (0, 
   _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__.iP)(step, "allow-unlisted") !== false && (0, 
   _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__.iP)(step, "allowUnlisted") !== false) return "lets files pass that are not listed";
   const pattern = (0, _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__.wg)(step, "certificate-identity-pattern", "certificateIdentityPattern")?.text;
   return whyNotWithin(fetch, (0, _image_name_js__WEBPACK_IMPORTED_MODULE_4__.Yw)(root, step)) ?? whyAnybody(pattern) ?? whySignedElsewhere((0, 
   _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__.wg)(step, "certificate-identity", "certificateIdentity")?.text, (0, 
   _pipelines_inputs_js__WEBPACK_IMPORTED_MODULE_3__.wg)(step, "certificate-issuer", "certificateIssuer")?.text, step);
  }
  function whyNotWithin(fetch, root) {
   const folder = withoutDot(root);
   const isHere = folder === "" || /^\$\{?(?:GITHUB_WORKSPACE|BUILD_SOURCESDIRECTORY)\}?$/i.test(folder);
   const place = placeOf(fetch);
   if (isHere) return place?.startsWith("/") ? `checks ${root}, where the model is not` : void 0;
   if (place === void 0) return "it is not known here where the model is put";
   const isIn = place === folder || place.startsWith(`${folder}/`);
   return isIn ? void 0 : `checks ${root}, where the model is not`;
  }
  const outputs = /^(?:-[a-zA-Z]*o|--output|--output-document|--output-dir|-O|-f|--file|-d|--destination|--local-dir|-OutFile|--dest|-P|--directory-prefix)$/i;
  function placeOf({command, step}) {
   if (!command) return;
   const words = (0, _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(command).map(({text}) => text.text);
   const found = words.flatMap((word, index) => {
    if (outputs.test(word)) return words[index + 1] ?? [];
    const given = /^--(?:output|output-document|output-dir|file|local-dir|destination|directory-prefix)=(.+)$/.exec(word)?.[1];
    return given ?? [];
   });
   const written = found.find(word => !/^(?:-|https?:)/i.test(word)) ?? words.slice(1).findLast(isPath);
   if (written === void 0) return "";
   return withoutDot(step ? (0, _image_name_js__WEBPACK_IMPORTED_MODULE_4__.Yw)(written, step) : written);
  }
  function isPath(word) {
   return !word.startsWith("-") && !/^[a-z][\w+.-]{1,20}:\/\//i.test(word) && /[/.]/.test(word) && (0, 
   _model_name_js__WEBPACK_IMPORTED_MODULE_2__.fD)(word) !== void 0;
  }
  function withoutDot(path) {
   return path.replace(/^(?:\.\/)+/, "").replace(/(?<!\/)\/{1,100}$/, "").replace(/^\.$/, "");
  }
  function whyNoCheck(program, args, command, {file}) {
   if (/^g?(?:sha\d*sum|shasum|b[23]sum|rhash)$/.test(program) || /^(?:get-filehash|certutil)$/.test(program)) {
    if (/(?:^| )(?:-[a-zA-Z]{0,20}?c\w{0,20}|--check[\w=-]{0,40})(?: |$)/.test(args)) return;
    const {line} = file.position(command.range.start);
    const text = file.line(line);
    const isCompared = /\[\[? |\btest |[!=]=|-(?:ne|eq)\b/.test(text) && !/\|\|\s*(?:true|echo|:)/.test(text);
    return isCompared ? void 0 : "nothing compares the digest";
   }
   if (program === "gpg" || program === "gpg2") return /--verify\b/.test(args) ? void 0 : "no signature is checked";
   if (program === "cosign" && /^verify(?:-attestation)? /.test(args)) return "checks a container image";
   const isOwn = /^(?:bash|sh|pwsh|python[\d.]*|make|just|npm|node|\.|source)$/.test(program) || program.includes("verif");
   const isOfModels = /model|weight|checksum|sha-?256|digest|integrity|hash/i.test(`${program} ${args}`);
   return isOwn && !isOfModels ? "it is not known here what it checks" : void 0;
  }
  function whyNotSigned(args) {
   if (/--insecure-(?:ignore-tlog|ignore-sct)(?:[= ]true)?(?: |$)/.test(args)) return "ignores the log of signatures";
   const option = name => new RegExp(`--${name}[= ](\\S+)`).exec(args)?.[1];
   const isBlob = /^(?:verify-blob|verify-blob-attestation) /.test(args);
   const identity = option("certificate-identity(?:-regexp|-pattern)?");
   const isKeyed = option("key") !== void 0 || option("public-key") !== void 0;
   if (isBlob && identity === void 0 && !isKeyed) return "names nobody who signs";
   return whyAnybody(option("certificate-identity-(?:regexp|pattern)") ?? option("certificate-oidc-issuer-regexp"));
  }
  function whySignedElsewhere(identity, issuer, step) {
   if (identity === void 0) return;
   const isOfGitHub = /^https:\/\/github\.com\//.test(identity);
   if (isOfGitHub && issuer !== void 0 && !issuer.includes("$") && issuer.trim() !== gitHubIssuer) return "expects another issuer than that of GitHub Actions";
   const pipeline = step?.job.pipeline;
   const named = /\/\.github\/workflows\/([\w.-]{1,200})(?:@|$)/.exec(identity)?.[1];
   const own = pipeline?.file.path.slice(pipeline.file.path.lastIndexOf("/") + 1);
   const isSignedHere = pipeline?.jobs.some(job => job.steps.some(each => each.script?.commands?.commands.some(signsFile)));
   return isSignedHere && named !== void 0 && named !== own ? "expects the identity of another workflow than the one that signs" : void 0;
  }
  const gitHubIssuer = "https://token.actions.githubusercontent.com";
  function signsFile(command) {
   return /^(?:cosign sign-blob|model[_-]signing sign|python[\d.]* -m model_signing sign)\b/.test(lineOf(command));
  }
  function whyAnybody(pattern) {
   const isAll = pattern !== void 0 && /^\^?(?:\(?\.[*+]\)?|https:\/\/(?:github\\?\.com\/?)?(?:\.[*+])?)\$?$/.test(pattern.trim());
   return isAll ? "takes the signature of anybody" : void 0;
  }
  function namesIn(command) {
   const texts = [ command, ...command.pipedFrom ? [ command.pipedFrom ] : [] ].flatMap(each => [ ...each.words.map(({text}) => text.text), ...each.redirects.flatMap(({document}) => document ? [ document.text.text ] : []) ]);
   return texts.flatMap(text => text.split(/\s+/)).flatMap(word => (0, _model_name_js__WEBPACK_IMPORTED_MODULE_2__.fD)(word) ?? []);
  }
  function lineOf(command) {
   return (0, _pipelines_minting_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(command).map(({text}) => text.text).join(" ");
  }
  function whyNotHolding(fetch, check) {
   const {step, script, command, through = []} = check;
   const own = [ ...fetch.through ?? [], ...fetch.step ? [ fetch.step ] : [] ];
   const given = new Set(own.flatMap(({condition}) => condition?.text.trim() ?? []));
   for (const each of [ ...through, ...step ? [ step ] : [] ]) {
    const {condition} = each;
    const isOpen = condition && !(0, _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__.sN)(condition) && !given.has(condition.text.trim());
    if (each.mayBeDisabled || each.mayBeLeftOut || isOpen) return "runs under a condition only";
    if (each.mayGoOn) return "a failure of the step is ignored";
   }
   if (!script || !command || command.captured) return;
   return (0, _pipelines_gates_js__WEBPACK_IMPORTED_MODULE_0__.p5)(script, command);
  }
 }),
 31865: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Fl: () => baseName,
   fD: () => modelName,
   lE: () => isModelPlace
  });
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
  const program = /(?:^|[/_-])(?:sdk|cuda|cudnn|tensorrt|drivers?|toolchain|tools?|runtimes?|installer|wheels?)(?:[/_.-]|\d|$)/i;
  function isModelPlace(text) {
   const [match] = /(?:^|[/_-])models?(?:[/_-]|$)/i.exec(text) ?? [];
   return match !== void 0 && !program.test(text.slice(text.indexOf(match) + match.length - 1));
  }
 }),
 62019: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   n_: () => lineBreakOf,
   yZ: () => applyFixes
  });
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
 }),
 993: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b8: () => expressionsOfStep,
   kg: () => holdsAuthority,
   vO: () => authorityOf,
   xi: () => describeAuthority
  });
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35376);
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
 11792: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G2: () => whyNotByItself,
   Z$: () => neverRuns,
   fD: () => holdsAfterFailure,
   p5: () => whyLost,
   qh: () => whyNotStopping,
   sN: () => isAlways,
   tA: () => whyNotInEveryRun,
   ud: () => whyNotFailing
  });
  var _minting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49836);
  var _systems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3590);
  const always = new Set([ "always()", "success()", "!cancelled()", "succeeded()", "succeededOrFailed()", "true" ]);
  const inspite = /\b(?:always|failure|cancelled|failed|succeededOrFailed|canceled)\s*\(/i;
  function isAlways({text}) {
   return always.has(text.replace("${{", "").replace("}}", "").replaceAll(" ", "").trim());
  }
  function neverRuns({condition, job, mayBeDisabled}) {
   const isFalse = text => text !== void 0 && /^(?:\$\{\{)?\s*(?:false|eq\(true, false\))\s*(?:\}\})?$/i.test(text.text.trim());
   return mayBeDisabled === true || [ condition, job.condition, job.stageCondition ].some(isFalse);
  }
  function holdsAfterFailure(condition) {
   return condition !== void 0 && inspite.test(condition.text);
  }
  function whyNotInEveryRun(step) {
   const {job} = step;
   const isConditional = each => each.mayBeLeftOut === true || [ each.condition, each.stageCondition ].some(text => text && !isAlways(text));
   if (step.mayBeDisabled || step.mayBeLeftOut || step.condition && !isAlways(step.condition)) return "runs under a condition only";
   if (isConditional(job)) return "runs under a condition only";
   const waitsFor = job.condition && holdsAfterFailure(job.condition) ? [] : jobsNeeded(job);
   return waitsFor.some(isConditional) ? "waits for a job that runs under a condition only" : void 0;
  }
  function jobsNeeded(job) {
   return job.pipeline.system === "github" ? (0, _systems_js__WEBPACK_IMPORTED_MODULE_1__.b)(job.pipeline).jobsBefore(job) : [];
  }
  function whyNotFailing(step, script, command) {
   if (step.job.mayGoOn) return "a failure of the job is ignored";
   return whyNotStopping(step, script, command);
  }
  function whyNotStopping(step, script, command) {
   if (step.mayGoOn) return "a failure of the step is ignored";
   return script && command ? whyLost(script, command) : void 0;
  }
  function whyLost(script, command) {
   const {shell} = script;
   if (shell === "pwsh" || shell === "powershell") return whyLostInPowerShell(script, command);
   if (shell !== "bash" && shell !== "sh") return "what its shell does after a failure is not known";
   const commands = script.commands?.commands ?? [];
   const before = commands.slice(0, commands.indexOf(command));
   if (command.conditional || command.inFunction) return "runs under a condition of the script only";
   if (command.captured) return "its result is taken by another command";
   if (command.unheeded === "always") return "the script ignores its failure";
   if (before.some(endsTheScript)) return "the script ends before it";
   if (commands.some(each => (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(each) === "trap")) return "a trap may change how the script ends";
   const options = optionsAt(script, before);
   if (command.pipedTo && !options.pipes) return "its failure is lost in a pipe";
   const goesOn = command.unheeded === "in-list" || !options.errors;
   return goesOn && !command.last ? "the script goes on after its failure" : void 0;
  }
  function endsTheScript(command) {
   const {conditional, inFunction, captured, unheeded} = command;
   return (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(command) === "exit" && !conditional && !inFunction && !captured && !unheeded;
  }
  function optionsAt({stopsAt}, before) {
   let errors = stopsAt !== void 0;
   let pipes = stopsAt === "pipes";
   for (const command of before) {
    if ((0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(command) !== "set") continue;
    const words = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.Sf)(command).map(({text}) => text.text);
    for (const [index, word] of words.entries()) {
     const isOn = word.startsWith("-");
     if (!/^[-+][a-zA-Z]+$/.test(word)) continue;
     if (word.includes("e")) errors = isOn;
     if (!word.includes("o")) continue;
     if (words[index + 1] === "errexit") errors = isOn;
     if (words[index + 1] === "pipefail") pipes = isOn;
    }
   }
   return {
    errors,
    pipes
   };
  }
  function whyLostInPowerShell({text, commands}, command) {
   const {file} = text;
   const all = commands?.commands ?? [];
   const rest = file.text.slice(command.range.end, text.range().end);
   const isAsked = /^[ \t]*(?:\r?\n[ \t]*|;[ \t]*)if[ \t]*\([ \t]*\$LASTEXITCODE[ \t]+-ne[ \t]+0[ \t]*\)[ \t]*\{[^{}]{0,300}\b(?:exit|throw)\b/i;
   const isStrict = /\$PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(text.text);
   const before = file.text.slice(text.range().start, command.range.start);
   const isNested = count(before, "{") !== count(before, "}");
   if (isNested) return "runs under a condition of the script only";
   if (isAsked.test(rest) || isStrict) return;
   const isLast = all.at(-1) === command && /^\s*$/.test(rest);
   return isLast ? void 0 : "the script goes on after its failure";
  }
  function count(text, character) {
   return text.split(character).length - 1;
  }
  const byChange = /^(?:push|pull_request|pull_request_target|merge_group|trigger|pr)$/;
  const byClock = /^(?:schedule|schedules)$/;
  function whyNotByItself({triggers, system, isManual}, when) {
   if (system === "azure" && triggers.length === 0 && !isManual) return;
   const changes = triggers.filter(({name}) => byChange.test(name));
   const isScheduled = triggers.some(({name}) => byClock.test(name));
   if (when === "changes or schedule") return changes.length > 0 || isScheduled ? void 0 : "runs only when somebody starts it";
   if (changes.some(({isPartial}) => !isPartial)) return;
   if (changes.length > 0) return "runs for some changes only";
   return isScheduled ? "runs on a schedule, not with every change" : "runs only when somebody starts it";
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
   ii: () => runnerFileOf,
   mY: () => transforms
  });
  var _minting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49836);
  const transformers = new Set("jq yq base64 cut awk gawk sed python python3 node ruby perl xxd od rev fold gunzip zcat gzip openssl head tail grep".split(" "));
  const repeaters = new Set("tee cat tr xargs envsubst column sort uniq".split(" "));
  const digests = /^(?:sha\d*sum|shasum|md5sum|b2sum|cksum|wc|test|true|jwt)$/;
  const printers = new Set("echo printf write-host write-output write-information write-verbose write-warning print".split(" "));
  function transforms(command) {
   const program = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(command);
   if (!transformers.has(program)) return false;
   return !(program === "sed" && (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.ep)(command).every(({text}) => trims.test(text.text)));
  }
  /'`: blanks at the ends of lines go, and nothing else. */;
  const trims = /^s([/|#,])(?:\^(?:\[\[:space:\]\]|\\s| )[*+]?|(?:\[\[:space:\]\]|\\s| )[*+]?\$|\\r\$?)\1\1g?$/;
  function selectsHarmless(command, program, value) {
   if (value.kind === "minted" && selectsClaims(command, program)) return true;
   if (program !== "jq" && program !== "yq") return false;
   const [filter] = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.ep)(command);
   return filter !== void 0 && filter.expansions.length === 0 && (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.yc)(filter.text.text, value.kind === "minted" ? "minted" : "stored") && !/@base64|\bsplit\b/.test(filter.text.text);
  }
  function selectsClaims(command, program) {
   if (program === "cut") {
    const words = command.words.map(({text}) => text.text).join(" ");
    return / -d ?\.(?: |$)/.test(words) && / -f ?(?:1|2|1[,-]2)(?: |$)/.test(words);
   }
   if (program !== "jq") return false;
   const filter = (0, _minting_js__WEBPACK_IMPORTED_MODULE_0__.ep)(command)[0]?.text.text ?? "";
   const [, parts] = /\bsplit\("\."\)([\s\S]*)/.exec(filter) ?? [];
   const taken = parts?.match(/\.?\[[^\]]{0,20}\]/g) ?? [];
   return taken.length > 0 && taken.every(part => /^\.?\[[01]\]$/.test(part));
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
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35376);
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
 }),
 52801: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   z: () => abouts
  });
  var _unofficial_cli_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74852);
  var _unscanned_image_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45362);
  var _unverified_model_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78674);
  const abouts = {
   "unofficial-cli": _unofficial_cli_about_js__WEBPACK_IMPORTED_MODULE_0__.C,
   "unscanned-image": _unscanned_image_about_js__WEBPACK_IMPORTED_MODULE_1__.C,
   "unverified-model": _unverified_model_about_js__WEBPACK_IMPORTED_MODULE_2__.C
  };
 }),
 13104: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
  var systems = __webpack_require__(3590);
  var walk = __webpack_require__(75527);
  var image_push = __webpack_require__(30809);
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/image-pushes.js
  function imagePushes(pipeline) {
   const {jobs} = pipeline;
   const {jobsBefore} = (0, systems.b)(pipeline);
   return jobs.flatMap(job => {
    const events = eventsOf(job);
    const at = events.findIndex(event => event.kind === "push" && !event.isUnclear);
    const push = events[at];
    if (push?.kind !== "push") return [];
    const earlier = jobsBefore(job);
    const later = jobs.filter(other => jobsBefore(other).includes(job));
    const isScanned = events.slice(0, at).some(({kind}) => kind === "scan") || earlier.some(other => eventsOf(other).some(({kind}) => kind === "scan"));
    const isSigned = [ job, ...later ].some(other => eventsOf(other).some(({kind}) => kind === "signature"));
    const isOpen = [ ...earlier, ...later ].some(image_push.l);
    return [ {
     job,
     range: push.range,
     by: push.by,
     isScanned,
     isSigned,
     isOpen
    } ];
   });
  }
  function eventsOf(job) {
   const own = job.pipeline.file;
   const steps = (0, walk.n)(job).filter(({file}) => file === own);
   const drawnIn = (0, walk.n)(job).filter(({file}) => file !== own);
   const others = (0, image_push.T)(drawnIn.map(({step}) => step)).filter(({kind}) => kind !== "push");
   return [ ...others, ...(0, image_push.T)(steps.map(({step}) => step)) ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/unscanned-image.js
  const unscannedImage = {
   id: "unscanned-image",
   severity: "note",
   check({pipeline}, report) {
    if (!pipeline || pipeline.kind === "action" || pipeline.kind === "template") return;
    for (const {job, range, by, isScanned, isSigned, isOpen} of imagePushes(pipeline)) {
     if (isScanned || isSigned || isOpen) continue;
     report({
      range,
      message: `${by} pushes an image that no step scans first and no step signs`,
      help: "Build it, scan it, push it, and sign the digest that was pushed.",
      subject: `${job.id} ${by}`
     });
    }
   }
  };
  var manifest_fetch = __webpack_require__(65870);
  // CONCATENATED MODULE: ./build/shared/lint/artifacts/missing-check.js
  function missingCheck(event, events) {
   const {script, file} = event;
   if (event.kind !== "fetch" || !event.command || !/^(?:ba)?sh$/.test(script?.shell ?? "")) return;
   const download = (0, manifest_fetch.q)(event.command);
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
  var model_events = __webpack_require__(44913);
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/unverified-model.js
  const unverifiedModel = {
   id: "unverified-model",
   severity: "warning",
   check(facts, report) {
    const made = (0, model_events.e)(facts);
    const found = new Map;
    for (const events of (0, model_events.x)(facts)) {
     const lastCheck = events.findLastIndex(({kind}) => kind === "check");
     for (const [index, event] of events.entries()) {
      if (event.kind !== "fetch" || event.file !== facts.file) continue;
      if (index < lastCheck || made.has(event.fetch.name)) continue;
      const edit = missingCheck(event, events);
      const problem = {
       ...unverified_model_problemOf(event.fetch),
       ...edit && {
        fix: fixOf(edit)
       }
      };
      const {kind, name} = event.fetch;
      const key = kind === "file" ? `${problem.range.start}` : name;
      found.set(key, [ ...found.get(key) ?? [], problem ]);
     }
    }
    for (const [first, ...more] of found.values()) {
     const related = more.slice(0, 20).map(({range}) => ({
      message: "fetched once more",
      range
     }));
     report({
      ...first,
      ...related.length > 0 && {
       related
      }
     });
    }
   }
  };
  function unverified_model_problemOf({kind, name, range}) {
   const verify = "verify it before it is used, against a manifest that was reviewed (mcp-gatehouse, command verify)";
   return {
    range,
    message: `the model ${name} is used without a check against a digest or a signature`,
    help: kind === "repository" ? `Name the commit, 40 hexadecimal digits, as the revision; or ${verify}.` : `After the download, ${verify}.`,
    subject: name
   };
  }
  function fixOf(edit) {
   return {
    description: "Check the model against the manifest that is downloaded with it",
    edits: [ edit ]
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/index.js
  const rules = [ unofficialCli, unscannedImage, unverifiedModel ];
 }),
 42256: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   z: () => abouts
  });
  var _artifact_leaks_credentials_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85478);
  var _long_lived_cloud_credential_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75799);
  var _persisted_checkout_credentials_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41853);
  var _secret_in_script_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85374);
  var _secret_on_command_line_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45689);
  var _secret_printed_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86257);
  var _secret_too_wide_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6395);
  var _secrets_dump_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47984);
  var _secrets_inherit_about_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(321);
  var _static_gateway_token_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49099);
  var _stored_credential_about_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33369);
  var _structured_secret_about_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1716);
  var _token_in_job_env_about_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26849);
  var _unmasked_secret_about_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54515);
  const abouts = {
   "artifact-leaks-credentials": _artifact_leaks_credentials_about_js__WEBPACK_IMPORTED_MODULE_0__.C,
   "long-lived-cloud-credential": _long_lived_cloud_credential_about_js__WEBPACK_IMPORTED_MODULE_1__.C,
   "persisted-checkout-credentials": _persisted_checkout_credentials_about_js__WEBPACK_IMPORTED_MODULE_2__.C,
   "secret-in-script": _secret_in_script_about_js__WEBPACK_IMPORTED_MODULE_3__.C,
   "secret-on-command-line": _secret_on_command_line_about_js__WEBPACK_IMPORTED_MODULE_4__.C,
   "secret-printed": _secret_printed_about_js__WEBPACK_IMPORTED_MODULE_5__.C,
   "secret-too-wide": _secret_too_wide_about_js__WEBPACK_IMPORTED_MODULE_6__.C,
   "secrets-dump": _secrets_dump_about_js__WEBPACK_IMPORTED_MODULE_7__.C,
   "secrets-inherit": _secrets_inherit_about_js__WEBPACK_IMPORTED_MODULE_8__.C,
   "static-gateway-token": _static_gateway_token_about_js__WEBPACK_IMPORTED_MODULE_9__.C,
   "stored-credential": _stored_credential_about_js__WEBPACK_IMPORTED_MODULE_10__.C,
   "structured-secret": _structured_secret_about_js__WEBPACK_IMPORTED_MODULE_11__.C,
   "token-in-job-env": _token_in_job_env_about_js__WEBPACK_IMPORTED_MODULE_12__.C,
   "unmasked-secret": _unmasked_secret_about_js__WEBPACK_IMPORTED_MODULE_13__.C
  };
 }),
 60713: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
  var credentials = __webpack_require__(35376);
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
     if ((0, credentials.Gf)(name) !== void 0 && !isPath(use)) return {
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
  function isPath({text, range}) {
   const at = text.text.indexOf(text.file.text.slice(range.start, range.end));
   return /--?[\w-]{0,60}(?:path|file|dir)[ =]["']?$/i.test(text.text.slice(Math.max(0, at - 80), at));
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
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/script-values.js
  class ScriptValues {
   step;
   variables=new Map;
   environment;
   power;
   constructor(step, environment) {
    this.step = step;
    this.environment = environment;
    this.power = step.script?.shell === "pwsh" || step.script?.shell === "powershell";
   }
   assign(name, value) {
    this.variables.set(this.nameOf(name), value);
   }
   nameOf(name) {
    return this.power ? name.replace(/^\$/, "").replace(/^(?:script|global|local):/i, "").toLowerCase() : name;
   }
   ofWord(word) {
    for (const expansion of word.expansions) {
     const value = this.ofExpansion(expansion, word);
     if (value) return value;
    }
    return;
   }
   ofExpansion(expansion, word) {
    const {kind, name, commands, modified} = expansion;
    if (kind === "command") {
     const output = this.ofOutput(commands ?? []);
     return output ?? (this.power ? this.ofSubexpression(word, expansion) : void 0);
    }
    if (kind === "template") return this.ofTemplate(name ?? "");
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
   ofSubexpression(word, {start, end}) {
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
   ofTemplate(name) {
    if (this.step.script?.expansion === "azure-macro") return azureVariable(name, this.step.job);
    const {expression} = (0, languages_expression.YK)(source.Dv.of(new source.sC("", name)), "github");
    for (const reference of expression ? (0, languages_expression.ii)(expression) : []) {
     const value = fromReference(reference, this.environment);
     if (value) return value;
    }
    return;
   }
   ofOutput(commands) {
    for (const command of commands) {
     if (command.pipedFrom && commands.includes(command.pipedFrom)) continue;
     const source = this.ofCommand(command);
     if (!source) continue;
     let value = source;
     for (const reader of (0, shell_output.dR)(command)) {
      if (!value) break;
      const program = (0, minting.oQ)(reader);
      if (shell_output.cI.test(program)) value = void 0; else if (program === "grep" && reader.words.some(({text}) => /^-\w*[cq]/.test(text.text))) value = void 0; else if ((0, 
      shell_output.XZ)(reader, program, value)) value = void 0; else if (!shell_output.VM.has(program) && !shell_output.CB.has(program) && !/^(?:convert|select|foreach|%|out-string)/.test(program)) value = void 0; else if ((0, 
      shell_output.mY)(reader) && value.kind === "stored") value = derive(value);
     }
     if (value) return value;
    }
    return;
   }
   ofCommand(command) {
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
    const value = words.map(word => this.ofWord(word)).find(found => found !== void 0) ?? (command.input && this.ofWord(command.input));
    if (!value || (0, shell_output.XZ)(command, program, value)) return;
    return (0, shell_output.mY)(command) && value.kind === "stored" ? derive(value) : value;
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/script-flow.js
  class ScriptFlow {
   step;
   script;
   values;
   events;
   exported;
   masks;
   captured=new Set;
   maskedAll=false;
   tracing=false;
   constructor(step, script, environment, events, exported, masks) {
    this.step = step;
    this.script = script;
    this.values = new ScriptValues(step, environment);
    this.events = events;
    this.exported = exported;
    this.masks = masks;
   }
   run() {
    const {commands, assignments} = this.script;
    for (const assignment of assignments) for (const command of assignment.commands ?? []) this.capture(command);
    for (const command of commands) {
     if (command.captured) this.capture(command);
     for (const word of wordsOf(command)) this.captureIn(word);
    }
    for (const {value} of assignments) if (value) this.captureIn(value);
    if (this.values.power) this.captureAssigned();
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
     const value = (assignment.value && this.values.ofWord(assignment.value)) ?? (assignment.commands && this.values.ofOutput(assignment.commands));
     if (value?.kind === "derived") this.parsed(value, assignment.range);
     if (value || !assignment.append) if (assignment.value || assignment.commands) this.values.assign(assignment.name.text, value);
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
     const value = this.values.ofExpansion(expansion, word);
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
    const value = following.map(each => this.values.ofWord(each)).find(found => found !== void 0);
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
      const secret = this.values.ofWord(value);
      return secret ? [ {
       name,
       secret
      } ] : [];
     });
     const loose = assigned.length === 0 ? this.values.ofWord(word) : void 0;
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
    if (expansion.kind === "variable") return (0, secret_name.G)(this.values.nameOf(expansion.name ?? "").replace(/^env:/, "")) !== void 0;
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
     const value = this.values.ofWord(word);
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
     const found = [ ...this.values.environment.values() ].find(({kind}) => kind !== "token");
     if (found && (0, shell_output.SD)(command)) report(found, "dump");
     return;
    }
    if (program === "printenv") {
     for (const {text} of (0, minting.ep)(command)) {
      const value = this.values.lookUp(text.text);
      if (value && (0, shell_output.SD)(command)) report(value, "itself");
     }
     return;
    }
    const reads = /^(?:cat|tee)$/.test(program) && command.redirects.some(({document}) => document);
    const implicit = command.words.length === 0 && command.input !== void 0;
    if (!shell_output.CW.has(program) && !reads && !implicit) {
     const minted = command.pipedFrom ? void 0 : this.values.ofCommand(command);
     if (minted?.kind !== "minted" || !(0, shell_output.SD)(command)) return;
     if (!(0, shell_output.dR)(command).some(reader => (0, shell_output.XZ)(reader, (0, 
     minting.oQ)(reader), minted))) report(minted, "itself");
     return;
    }
    if (!(0, shell_output.SD)(command)) return;
    const [value] = values.values();
    if (!value) return;
    if ((0, shell_output.dR)(command).some(reader => (0, shell_output.XZ)(reader, (0, 
    minting.oQ)(reader), value))) return;
    const changed = (0, shell_output.dR)(command).some(shell_output.mY);
    const out = changed && value.kind === "stored" ? derive(value) : value;
    report(out, "itself");
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
  var exposed_argument = __webpack_require__(33047);
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-on-command-line.js
  const secretOnCommandLine = {
   id: "secret-on-command-line",
   severity: "warning",
   check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) {
     const seen = new Map;
     for (const event of secretFlow(job)) {
      if (event.kind !== "command") continue;
      const found = (0, exposed_argument.U)(event);
      if (!found) continue;
      const ofStep = seen.get(event.step) ?? new Set;
      seen.set(event.step, ofStep);
      const key = `${(0, minting.oQ)(event.command)} ${found.what}`;
      if (ofStep.has(key)) continue;
      ofStep.add(key);
      report({
       range: found.word.range,
       message: `${found.what} is in the arguments of ${(0, minting.oQ)(event.command)}, where every process on the machine can read it`,
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
     message: `variable ${name} is in ${what}, where every process on the machine can read it`,
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
    ...opensNothing(secret, name) ? {
     severity: "note"
    } : {},
    related: readers.slice(0, 5).map(step => ({
     message: "read here",
     range: (step.name ?? step.uses?.text)?.range() ?? step.range
    }))
   });
  }
  function opensNothing(secret, variable) {
   if ((0, credentials.Gf)(secret) !== void 0 || (0, credentials.Gf)(variable) !== void 0) return false;
   return (0, credentials.tE)(secret) || (0, credentials.tE)(variable);
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
     message: `variable ${variable.name.text} copies the secret ${secret} for the whole ${variable.scope}: the copy is not a secret variable, and every task gets it in its environment`,
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
       message: whole ? `${within.includes("tojson") ? "toJSON(secrets)" : "the secrets context as a whole"} passes every secret to the job` : "a secret chosen by a computed name makes GitHub pass every secret to the job",
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
     message: "RunAsPreJob passes the secrets to every task of the job, also to those before this one",
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
     const who = others.length === 0 ? `job '${job.id}' passes` : `job '${job.id}' and ${others.length} more pass`;
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
  var stored_credential_fix = __webpack_require__(45253);
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
    for (const hit of known) report(problem(facts, {
     ...hit,
     certainty: "known"
    }, hit, sites.around(hit)));
    const seen = new Set;
    for (const site of facts.credentialSites) for (const judgement of (0, credentials.pL)(site)) {
     const range = site.value.range(judgement.start, judgement.end);
     if (seen.has(range.start) || overlapsAny(known, range)) continue;
     seen.add(range.start);
     report(problem(facts, judgement, range, site));
    }
   }
  };
  function problem(facts, judgement, range, site) {
   const {file} = facts;
   const fix = (0, stored_credential_fix.R)(file, judgement, range, site);
   const name = site?.name === void 0 ? void 0 : (0, credentials.HD)(site.name);
   const server = site?.server && (0, credentials.HD)(site.server.name);
   const shown = judgement.prefix === "" ? "" : ` '${judgement.prefix}…'`;
   const where = [ judgement.certainty === "known" && name !== void 0 ? ` in ${name}` : "", server === void 0 ? "" : ` of MCP server '${server}'` ].join("");
   const what = judgement.certainty === "known" ? `${article(judgement.name)} ${judgement.name}${shown} is stored in plain text${where}` : `the ${guessName(judgement, name)}${where} looks like a stored credential`;
   return {
    range,
    message: what,
    help: `Revoke it, then ${remedy(site)}.`,
    confidence: judgement.certainty === "guess" ? "low" : (0, credentials.i2)(judgement.id),
    ...judgement.certainty === "guess" && {
     severity: isForTrials(facts, range) ? "note" : "warning"
    },
    ...fix && {
     fix
    },
    subject: [ judgement.id, name ?? "", server ?? "" ].join(" ").trim()
   };
  }
  function isForTrials({file, kind}, {start, end}) {
   if ((0, client_lookup.OY)(file.path)) return true;
   return kind === "compose" && !(0, credentials.EZ)(file.text.slice(start, end), 16);
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
  // CONCATENATED MODULE: ./build/shared/lint/pipelines/throwaway.js
  const clusterAction = /^(?:helm\/kind-action|container-tools\/kind-action|engineerd\/setup-kind|medyagh\/setup-minikube|manusa\/actions-setup-minikube|AbsaOSS\/k3d-action|nolar\/setup-k3d-k3s|debianmaster\/actions-k3s|jupyterhub\/action-k3s-helm)$/i;
  const clusterCommand = /\bkind create cluster\b|\bminikube start\b|\bk3d cluster create\b|\bget\.k3s\.io\b/;
  const madeUp = /\b([A-Za-z_]\w{0,100})=["']?\$\(\s{0,20}(?:openssl rand|uuidgen|pwgen|(?:head|tr|cat|dd)\b[^)\n]{0,100}\/dev\/u?random)\b/g;
  function endsWithJob({step, value, name}) {
   if (/\bkubectl create token\b/.test(value.what)) return startsCluster(step.job);
   return isMadeUp(name, step);
  }
  function startsCluster({steps}) {
   return steps.some(({uses, script}) => uses !== void 0 && clusterAction.test(uses.name) || script !== void 0 && clusterCommand.test(script.text.text));
  }
  function isMadeUp(name, {script}) {
   const text = script?.text.text ?? "";
   return [ ...text.matchAll(madeUp) ].some(([, variable]) => variable === name);
  }
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
      help: "Fetch the token in the step that uses it, or pass it on as a masked output.",
      subject: `${job.id} ${event.name}`,
      ...endsWithJob(event) || (0, credentials.tE)(event.name) ? {
       severity: "note"
      } : {},
      ...event.certain ? {} : {
       confidence: "medium"
      }
     }); else if (event.to === "variable" && event.declared) report({
      range: event.range,
      severity: "note",
      message: `variable ${event.name} passes a secret to every later task of the job`,
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
       message: `variable ${event.name} gets ${event.value.what === `variable ${event.name}` ? "what its name says is a secret" : event.value.what}, and is not declared a secret: it is shown in logs and passed to every later step`,
       help: "Add issecret=true to the logging command.",
       subject: event.name,
       ...(0, credentials.tE)(event.name) && (0, credentials.tE)(event.value.what.split(" ").at(-1)) ? {
        severity: "note"
       } : {},
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
      subject: `${job.id} ${event.name}`,
      ...endsWithJob(event) ? {
       severity: "note"
      } : {}
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/index.js
  const rules = [ artifactLeaksCredentials, longLivedCloudCredential, persistedCheckoutCredentials, secretInScript, secretOnCommandLine, secretPrinted, secretTooWide, secretsDump, secretsInherit, staticGatewayToken, storedCredential, structuredSecret, tokenInJobEnv, unmaskedSecret ];
 }),
 13417: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   z: () => abouts
  });
  var _debug_logging_enabled_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86380);
  var _id_token_missing_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28753);
  var _id_token_too_wide_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69258);
  var _id_token_untrusted_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91359);
  var _id_token_unused_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62233);
  var _login_without_environment_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91207);
  var _pipeline_task_inputs_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66379);
  var _script_injection_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87610);
  var _unpinned_action_about_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41665);
  var _write_all_permissions_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1095);
  const abouts = {
   "debug-logging-enabled": _debug_logging_enabled_about_js__WEBPACK_IMPORTED_MODULE_0__.C,
   "id-token-missing": _id_token_missing_about_js__WEBPACK_IMPORTED_MODULE_1__.C,
   "id-token-too-wide": _id_token_too_wide_about_js__WEBPACK_IMPORTED_MODULE_2__.C,
   "id-token-untrusted": _id_token_untrusted_about_js__WEBPACK_IMPORTED_MODULE_3__.C,
   "id-token-unused": _id_token_unused_about_js__WEBPACK_IMPORTED_MODULE_4__.C,
   "login-without-environment": _login_without_environment_about_js__WEBPACK_IMPORTED_MODULE_5__.C,
   "pipeline-task-inputs": _pipeline_task_inputs_about_js__WEBPACK_IMPORTED_MODULE_6__.C,
   "script-injection": _script_injection_about_js__WEBPACK_IMPORTED_MODULE_7__.C,
   "unpinned-action": _unpinned_action_about_js__WEBPACK_IMPORTED_MODULE_8__.C,
   "write-all-permissions": _write_all_permissions_about_js__WEBPACK_IMPORTED_MODULE_9__.C
  };
 }),
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
      message: `${name} enables debug logging for every run`,
      help: "Remove it, and enable it for single runs.",
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
    report(problemOf(job, permission, range, `${what} requests an OIDC token`));
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
    report(problemOf(job, permission, range, `job '${called.id}' of the called workflow requests an OIDC token`));
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
  function triggerOf(path) {
   if (path.startsWith("github.event.workflow_run.")) return "workflow_run";
   return path.startsWith("github.event.issue.") ? "issue_comment" : "pull_request_target";
  }
  const strangersHead = /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:ref|sha|label|repo\.(?:full_name|clone_url|name))|merge_commit_sha|number)|workflow_run\.(?:head_branch|head_sha|head_commit\.id|head_repository\.(?:full_name|name)|pull_requests\.[*\d]+\.(?:number|head\.(?:ref|sha)))|issue\.number|number))$/;
  const checksOut = /\bgh\s+pr\s+checkout\b|\bgit\s+pull\b[^\n]{0,300}(?:\bpull\/|refs\/pull\/)|\bgit\s+(?:checkout|switch)\b[^\n]{0,300}(?:pull_request\.head|\bgithub\.head_ref|workflow_run\.head)/;
  const fetches = /\bgit\s+fetch\b[^\n]{0,300}?(?:\bpull\/|refs\/pull\/|pull_request\.head|\bgithub\.head_ref)(?:\$\{\{[^}\n]{0,200}\}\}|[^\s:;&|$]|\$(?!\{\{)){0,300}(?::([^\s;&|"']{1,100}))?/g;
  const takesIn = /\bgit\s+(?:checkout|switch|merge|rebase|cherry-pick|reset\s+--hard|worktree\s+add|archive|read-tree|restore)\b([^\n]{0,300})|\bgit\s+show\b([^\n]{0,300}>[^\n]{0,100})/g;
  function untrustedCheckout(step, workflow) {
   if (step.uses?.name === "actions/checkout") {
    for (const name of [ "ref", "repository" ]) {
     const input = (0, inputs.Ys)(step, name);
     const head = input && strangersHeadIn(input.value, input.references ?? [], name === "ref", workflow);
     if (input && head) return {
      range: input.value.range(),
      what: head,
      trigger: triggerOf(head)
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
  function strangersHeadIn(value, references, asRef, workflow) {
   const triggers = workflow.triggers.map(trigger => trigger.name);
   for (const {reads} of references) for (const {path, flows} of reads) {
    const name = path.join(".");
    if (!flows || !strangersHead.test(name) || !triggers.includes(triggerOf(name))) continue;
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
    const first = privilegedTrigger(pipeline);
    if (!first) return;
    for (const job of pipeline.jobs) {
     const authority = (0, pipelines_authority.vO)(job);
     if (!authority.idToken && authority.secrets.length === 0) continue;
     for (const {step, file, through} of (0, walk.n)(job)) {
      const checkout = untrustedCheckout(step, pipeline);
      if (!checkout) continue;
      const trigger = checkout.trigger ?? first;
      const outer = through.flatMap(include => include.step ?? []);
      const guards = [ step, ...outer ].map(each => guardOf(job, each));
      if (guards.includes("wholly")) continue;
      const mild = job.environment || guards.includes("partly") || (0, inputs.wg)(step, "path");
      report({
       range: checkout.range,
       file,
       message: `job '${job.id}' holds ${(0, pipelines_authority.xi)(authority)}, is started by ${trigger}, and checks out ${checkout.what}: untrusted code runs with it`,
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
      message: `nothing in ${where} requests an OIDC token, yet everything that runs in it can get one`,
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
      message: `${job.id === "" ? "the job" : `job '${job.id}'`} logs in to ${login.cloud} for production, as ${evidence} says, without an environment: no reviewer or branch rule protects it`,
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
        help: "Pass it through env and use the quoted variable.",
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
    message: "what a step prints may set variables and the search path of later steps: anyone who gets text into a log can run commands",
    help: "Remove the variable, and write to GITHUB_ENV and GITHUB_PATH in place of set-env and add-path.",
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
    help: file === "GITHUB_ENV" ? "Pass the value on as an output of the step, with a random delimiter when it has several lines." : "Write fixed paths only.",
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
      help: `Pin it to ${instead}.`,
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
    instead: "its full commit SHA, with the version in a comment"
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
   if (/^[0-9a-f]{7,39}$/i.test(ref) && /\d/.test(ref)) return `the shortened commit SHA ${ref}`;
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
