"use strict";

exports.id = 7340;

exports.ids = [ 7340 ];

exports.modules = {
 7340: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   reviewChange: () => reviewChange
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(52005);
  var load_config = __webpack_require__(6162);
  var remarks = __webpack_require__(98546);
  var changes = __webpack_require__(44611);
  var comments = __webpack_require__(40199);
  var judging_config = __webpack_require__(71741);
  var strictness = __webpack_require__(43294);
  var under_policies = __webpack_require__(44311);
  var external_node_fs_ = __webpack_require__(73024);
  var section_reader = __webpack_require__(71706);
  var drafts = __webpack_require__(40323);
  var parse_text = __webpack_require__(20410);
  var read_text = __webpack_require__(83351);
  var counts = __webpack_require__(14350);
  var source = __webpack_require__(33751);
  var baseline_file = __webpack_require__(22296);
  // CONCATENATED MODULE: ./build/shared/central/change/compare-configs.js
  function relaxations(before, after, severityOf) {
   return [ ...looserRules(before, after, severityOf), ...newIgnores(before, after), ...looserLimits(before, after), ...unreadFiles(before, after), ...widerLists(before, after), ...lostFormats(before, after), ...looserThresholds(before, after) ];
  }
  function looserRules(before, after, severityOf) {
   const levelIn = ({rules, limits}, id) => {
    const set = rules[id];
    if (set !== void 0) return set;
    const [own, least] = [ severityOf(id), limits?.atLeast[id] ];
    return least !== void 0 && (0, strictness.s_)(least) > (0, strictness.s_)(own) ? least : own;
   };
   const named = [ before, after ].flatMap(({rules, limits}) => [ ...Object.keys(rules), ...Object.keys(limits?.atLeast ?? {}) ]);
   return [ ...new Set(named) ].flatMap(rule => {
    const [was, is] = [ levelIn(before, rule), levelIn(after, rule) ];
    if ((0, strictness.s_)(is) >= (0, strictness.s_)(was)) return [];
    const what = is === "off" ? `turns off ${rule}` : `lowers ${rule} from ${was} to ${is}`;
    return [ {
     dimension: "severities",
     rule,
     key: "rules",
     item: rule,
     what
    } ];
   });
  }
  function newIgnores(before, after) {
   return after.ignore.flatMap(entry => entry.rules.filter(rule => !(0, strictness.pW)(entry, rule, before.ignore)).map(rule => ({
    dimension: "ignore",
    rule,
    key: "ignore",
    ...entry.location && {
     location: entry.location
    },
    what: `ignores ${rule} in ${entry.paths.join(", ")}`
   })));
  }
  function looserLimits(before, after) {
   const kinds = [ [ "inline-ignores", before.limits?.comments, after.limits?.comments, "comments" ], [ "baseline", before.limits?.baseline, after.limits?.baseline, "a baseline" ] ];
   return kinds.flatMap(([dimension, was = "all", is = "all", words]) => {
    if (was === "all") return [];
    const key = "extends";
    if (is === "all") return [ {
     dimension,
     key,
     what: `lets ${words} accept findings that a policy kept from them`
    } ];
    return [ ...is ].filter(rule => !was.has(rule)).map(rule => ({
     dimension,
     rule,
     key,
     what: `lets ${words} accept findings of ${rule}`
    }));
   });
  }
  function unreadFiles(before, after) {
   const excluded = after.exclude.filter(glob => !before.exclude.includes(glob)).map(item => ({
    dimension: "exclude",
    key: "exclude",
    item,
    what: `leaves '${item}' unread`
   }));
   const left = before.include.filter(glob => !after.include.includes(glob)).map(item => ({
    dimension: "exclude",
    key: "include",
    what: `no longer has '${item}' read`
   }));
   return [ ...excluded, ...left ];
  }
  function widerLists(before, after) {
   const lists = [ [ "gateways", before.gateways, after.gateways, "a gateway" ], [ "servers", before.servers, after.servers, "a server that needs no gateway" ], [ "filesystem-roots", before.filesystemRoots, after.filesystemRoots, "a file-system root" ], [ "trusted-owners", before.trustedOwners, after.trustedOwners, "a trusted owner" ] ];
   const wider = lists.flatMap(([dimension, was, is, words]) => is.filter(item => !strictness.hU[dimension](item, was)).map(item => ({
    dimension,
    key: dimension,
    item,
    what: `makes '${item.slice(0, 100)}' ${words}`
   })));
   const servers = before.servers.filter(item => !after.servers.includes(item)).map(item => ({
    dimension: "servers",
    key: "servers",
    what: `no longer names the server '${item.slice(0, 100)}'`
   }));
   const noGateway = before.gateways.length > 0 && after.gateways.length === 0;
   return [ ...wider, ...servers, ...noGateway ? [ {
    dimension: "gateways",
    key: "gateways",
    what: "no longer names any gateway"
   } ] : [] ];
  }
  function lostFormats(before, after) {
   return before.credentialFormats.flatMap(format => {
    const found = (0, strictness.o5)(format, after.credentialFormats);
    if (found === "yes") return [];
    const what = found === "no" ? `no longer looks for the credential format ${format.id}` : `looks for another pattern as the credential format ${format.id}`;
    return [ {
     dimension: "credential-formats",
     key: "credential-formats",
     item: format.id,
     what
    } ];
   });
  }
  function looserThresholds(before, after) {
   const found = [];
   if ((0, strictness.Ls)(after.minConfidence) < (0, strictness.Ls)(before.minConfidence)) {
    const what = `raises min-confidence to ${after.minConfidence ?? "low"}`;
    found.push({
     dimension: "min-confidence",
     key: "min-confidence",
     what
    });
   }
   if ((0, strictness.mN)(after.failOn) < (0, strictness.mN)(before.failOn)) {
    const [was, is] = [ before.failOn ?? "error", after.failOn ?? "error" ];
    found.push({
     dimension: "fail-on",
     key: "fail-on",
     what: `sets fail-on from ${was} to ${is}`
    });
   }
   if (before.peopleFile !== void 0 && before.peopleFile !== after.peopleFile) {
    const {peopleFile: file} = after;
    const what = file === void 0 ? "no longer names who has left" : `reads who has left from '${file}'`;
    found.push({
     dimension: "people",
     key: "people",
     what
    });
   }
   if (before.detections && JSON.stringify(before.detections) !== JSON.stringify(after.detections)) found.push({
    dimension: "detections",
    key: "detections",
    what: "changes what detect looks for"
   });
   return found;
  }
  var syntax = __webpack_require__(32796);
  var rules = __webpack_require__(18872);
  // CONCATENATED MODULE: ./build/shared/central/change/looser-inputs.js
  const switchesOn = what => (before, after) => !isTrue(before) && after !== "" && after.toLowerCase() !== "false" ? what : void 0;
  const switchesOff = what => (before, after) => isTrue(before) && !isTrue(after) ? what : void 0;
  const becomes = what => (_, after) => `${what} (${after === "" ? "none" : after.slice(0, 100)})`;
  const comparisons = {
   failon: (before, after) => {
    const levels = [ before || "error", after || "error" ];
    return (0, strictness.mN)(levels[1]) < (0, strictness.mN)(levels[0]) ? `sets fail-on from ${levels[0]} to ${levels[1]}` : void 0;
   },
   minconfidence: (before, after) => {
    const [was, is] = [ before || "low", after || "low" ];
    return (0, strictness.Ls)(is) < (0, strictness.Ls)(was) ? `raises min-confidence from ${was} to ${is}` : void 0;
   },
   rules: (before, after) => {
    const now = selection(after);
    const lost = selection(before).filter(id => !now.includes(id));
    const more = lost.length > 3 ? ` and ${lost.length - 3} more` : "";
    return lost.length > 0 ? `leaves out ${lost.slice(0, 3).join(", ")}${more}` : void 0;
   },
   paths: (before, after) => {
    const [was, is] = [ list(before || "."), list(after || ".") ];
    const lost = was.filter(item => !is.includes(item));
    return is.includes(".") || lost.length === 0 ? void 0 : `no longer reads ${lost.join(", ")}`;
   },
   changedonly: switchesOn("reports changed files only"),
   changedlines: switchesOn("reports changed lines only"),
   inventory: switchesOn("prints the inventory, and fails for nothing"),
   writebaseline: switchesOn("accepts whatever it finds (write-baseline)"),
   failonempty: switchesOff("no longer fails when there is nothing to read"),
   baseline: becomes("takes another baseline"),
   config: becomes("is judged by another configuration"),
   configfrom: (before, after) => before === "base" && after !== "base" ? "is no longer judged by its base" : void 0,
   organizationpolicy: (before, after) => before === "" ? void 0 : becomes("is judged by another policy")(before, after),
   baseref: becomes("is compared with another base")
  };
  function looserInput(name, before, after) {
   const compare = Object.hasOwn(comparisons, name) ? comparisons[name] : void 0;
   if (!compare || before === after) return;
   const isKnown = [ before, after ].every(text => !/\$\{\{|\$\(|\$\[/.test(text));
   return isKnown ? compare(before, after) : `sets ${name} by an expression`;
  }
  function list(text) {
   return text.split(/[\r\n,]/).map(item => item.trim().replace(/^\.\//, "").replace(/\/$/, "")).filter(item => item !== "");
  }
  function selection(text) {
   const items = list(text);
   const left = items.filter(item => item.startsWith("-")).map(item => item.slice(1));
   const chosen = items.filter(item => !item.startsWith("-"));
   return rules.ruleIds.filter(id => (chosen.length === 0 || chosen.includes(id)) && !left.includes(id));
  }
  function isTrue(text) {
   return text.toLowerCase() === "true";
  }
  var written_files = __webpack_require__(32295);
  var bash = __webpack_require__(24274);
  var powershell = __webpack_require__(743);
  // CONCATENATED MODULE: ./build/shared/central/change/tampering.js
  const shells = [ "run", "script", "bash", "sh" ];
  const powerShells = [ "pwsh", "powershell" ];
  const removers = new Set("rm unlink mv shred truncate del erase ren rename-item rni move-item mi remove-item ri clear-content clc".split(" "));
  const copiers = new Set("cp install ln rsync copy copy-item cpi".split(" "));
  const editors = new Set("sed gsed perl ruby yq".split(" "));
  const inPlace = /^-(?:[a-zA-Z]*i|-in-?place)/;
  const refs = /^(?:[0-9a-f]{7,40}|v?\d+\.\d[\w.-]*|HEAD[~^@]\S*|(?:origin|refs|tags|release)\/\S+|main|master|develop)$/;
  const ofBase = /base[._]ref|base\.sha|targetBranch|^(?:refs\/remotes\/)?origin\/(?:main|master|HEAD)$/i;
  const ofChange = /head[._]ref|head\.sha|github\.sha|GITHUB_SHA|sourceVersion|^(?:HEAD|FETCH_HEAD|-)$/i;
  function tampering(steps, files) {
   return steps.flatMap(step => {
    const found = [];
    for (const [keys, parse] of [ [ shells, bash.parseBash ], [ powerShells, powershell.parsePowerShell ] ]) for (const key of keys) {
     const script = (0, syntax.hd)((0, syntax.Jt)(step, key));
     if (script?.kind !== "scalar" || script.text.text.length > 1e5) continue;
     const {commands} = parse(script.text, "github-expression");
     for (const command of commands) found.push(...effectOf(command, files));
    }
    return found;
   });
  }
  function effectOf(command, files) {
   const words = command.words.map(({text}) => text.text);
   const first = words[0] === "sudo" ? 1 : 0;
   const program = (words[first] ?? "").toLowerCase().replace(/^.*[\\/]/, "");
   const rest = words.slice(first + 1);
   const written = (0, written_files.dR)(command);
   const text = [ ...words, `> ${written ?? ""}` ].join(" ");
   const effect = (name, does) => [ {
    text,
    what: `adds a command (${name}) that ${does} before the check`,
    range: command.range
   } ];
   if (program === "git") return gitEffect(rest, files, effect);
   const named = candidates => judgingFile(candidates, files);
   const changed = (written !== void 0 && !command.pipedTo ? named([ written ]) : void 0) ?? named(targets(program, rest));
   return changed === void 0 ? [] : effect(program || "redirect", `changes ${changed}`);
  }
  function targets(program, rest) {
   if (removers.has(program) || program === "tee") return rest;
   if (copiers.has(program)) return rest.slice(-1);
   if (editors.has(program)) return rest.some(word => inPlace.test(word)) ? rest : [];
   if (program === "curl" || program === "wget") {
    const at = rest.findIndex(word => /^(?:-o|-O|--output|--output-document)$/.test(word));
    return at < 0 ? [] : rest.slice(at + 1, at + 2);
   }
   return [];
  }
  function gitEffect(args, files, effect) {
   let at = 0;
   while (args[at]?.startsWith("-")) at += args[at] === "-c" ? 2 : 1;
   const [command = "", ...rest] = args.slice(at);
   const isOtherFolder = args.slice(0, at).includes("-C");
   if (isOtherFolder || !/^(?:checkout|switch|restore|rm|mv)$/.test(command)) return [];
   const file = judgingFile(rest, files);
   if (file !== void 0) {
    const isOfBase = rest.some(word => ofBase.test(word));
    return isOfBase ? [] : effect(`git ${command}`, `changes ${file}`);
   }
   const plain = rest.filter(word => !word.startsWith("-"));
   const [ref = ""] = plain;
   const makesBranch = rest.some(word => /^-(?:[bBcC]|-create|-force-create|-orphan)$/.test(word));
   const isRef = command === "switch" || refs.test(ref) || ofBase.test(ref);
   const isElsewhere = (command === "checkout" || command === "switch") && plain.length === 1 && !rest.includes("--") && !makesBranch && isRef && !ofChange.test(ref);
   return isElsewhere ? effect(`git ${command}`, "checks something else out") : [];
  }
  function judgingFile(words, files) {
   const paths = words.map(written_files.s1);
   return files.find(file => paths.some(path => path === file || path.endsWith(`/${file}`)));
  }
  // CONCATENATED MODULE: ./build/shared/central/change/product-runs.js
  const product = /(?:^|[^\w])mcp-?gatehouse\b(?!-baseline\.json|\.ya?ml)/i;
  const judging = new Set([ "", "lint", "checklist", "verify", "detect", "fleet" ]);
  const inputKeys = [ "with", "inputs", "parameters" ];
  const scriptKeys = [ "run", "script", "bash", "pwsh", "powershell", "before_script" ];
  const controlKeys = [ "if", "condition", "when", "continue-on-error", "continueOnError", "allow_failure", "enabled" ];
  function productRuns(root) {
   const runs = [];
   walk(root, [], [], runs);
   return runs;
  }
  function walk(node, around, siblings, runs) {
   if (node?.kind === "sequence") for (const item of node.items) walk(item, around, node.items, runs);
   if (node?.kind !== "mapping") return;
   const path = [ ...around, node ];
   const run = runOf(node, path, siblings);
   if (run) runs.push(run);
   for (const {value} of node.entries) walk(value, path, [], runs);
  }
  function runOf(node, path, siblings) {
   const used = [ "uses", "task", "template", "repo" ].flatMap(key => textAt(node, key) ?? [])[0];
   const inputs = inputsOf(node);
   const rest = {
    range: used?.range ?? node.range,
    inputs,
    controls: path.flatMap(each => controlsOf(each)),
    checkouts: checkoutsOf(siblings),
    tampering: []
   };
   const before = () => tampering(siblings.slice(0, siblings.indexOf(node)), judgingFiles(inputs));
   if (used && product.test(used.text)) {
    const [name = ""] = used.text.toLowerCase().split("@", 1);
    const parts = name.split("/");
    const folder = parts.length === 3 && parts[1] === "mcp-gatehouse" ? parts[2] : "";
    const command = (inputs.get("command")?.text ?? folder).toLowerCase();
    if (!judging.has(command)) return;
    const what = folder === "" ? name : parts.slice(0, 2).join("/");
    const identity = `${what} ${command === "" ? "lint" : command}`;
    return {
     ...rest,
     identity,
     lines: [],
     tampering: before()
    };
   }
   const lines = scriptKeys.flatMap(key => linesAt(node, key));
   const [first] = lines;
   return first && {
    ...rest,
    range: first.range,
    identity: "script",
    lines,
    tampering: before()
   };
  }
  function judgingFiles(inputs) {
   if (inputs.get("configfrom")?.text === "base") return [];
   const named = [ "config", "baseline" ].flatMap(name => inputs.get(name)?.text || []);
   return [ ...named.map(written_files.s1), ...load_config.He, baseline_file.$P ];
  }
  function textAt(node, key) {
   const value = (0, syntax.Jt)(node, key);
   return value?.kind === "scalar" ? {
    text: value.text.text.trim(),
    range: value.range
   } : void 0;
  }
  function inputsOf(node) {
   const inputs = new Map;
   for (const key of inputKeys) {
    const given = (0, syntax.Jt)(node, key);
    if (given?.kind !== "mapping") continue;
    for (const {key: name, value} of given.entries) {
     const resolved = (0, syntax.hd)(value);
     if (!resolved) continue;
     const text = plainText(resolved);
     inputs.set(name.text.text.toLowerCase().replaceAll("-", ""), {
      text,
      range: value.range
     });
    }
   }
   return inputs;
  }
  function plainText(node) {
   if (node.kind === "scalar") return node.text.text.trim();
   if (node.kind !== "sequence") return "";
   return node.items.map(item => plainText((0, syntax.hd)(item) ?? item)).join("\n");
  }
  function linesAt(node, key) {
   const value = (0, syntax.Jt)(node, key);
   const scalars = value?.kind === "sequence" ? value.items.map(item => (0, syntax.hd)(item)) : [ value ];
   return scalars.flatMap(scalar => {
    if (scalar?.kind !== "scalar" || !product.test(scalar.text.text)) return [];
    let at = 0;
    return scalar.text.text.split("\n").flatMap(line => {
     const start = at;
     at += line.length + 1;
     if (!product.test(line) || line.trim().startsWith("#")) return [];
     const text = line.trim().replace(/(mcp-gatehouse)@[\w.-]+/gi, "$1");
     return [ {
      text,
      range: scalar.text.range(start, start + line.length)
     } ];
    });
   });
  }
  function controlsOf(node) {
   return controlKeys.flatMap(key => {
    const value = textAt(node, key);
    return value ? [ {
     text: `${key}: ${value.text}`,
     range: value.range
    } ] : [];
   });
  }
  function checkoutsOf(steps) {
   return steps.flatMap(step => {
    const source = textAt(step, "checkout");
    const elsewhere = source && source.text !== "self" ? [ {
     ...source,
     text: `checkout: ${source.text}`
    } ] : [];
    const uses = textAt(step, "uses");
    if (!uses?.text.startsWith("actions/checkout")) return elsewhere;
    return [ "ref", "repository", "path", "sparse-checkout" ].flatMap(key => {
     const value = textAt((0, syntax.Jt)(step, "with"), key);
     return value && value.text !== "" ? [ {
      ...value,
      text: `${key}: ${value.text}`
     } ] : [];
    });
   });
  }
  // CONCATENATED MODULE: ./build/shared/central/change/compare-runs.js
  function looserRuns(before, after) {
   const [was, is] = [ before, after ].map(({documents}) => documents.flatMap(productRuns));
   if (was.length === 0) return [];
   const found = [];
   for (const [old, now] of pairs(was, is)) if (now) found.push(...looser(old, now)); else found.push({
    what: `no longer runs ${nameOf(old)}`
   });
   if (is.length > 0) found.push(...lessOften(before.documents[0], after.documents[0]));
   return found;
  }
  function nameOf({identity}) {
   return identity === "script" ? "mcp-gatehouse in a script" : identity;
  }
  function pairs(was, is) {
   const left = [ ...is ];
   const take = fits => {
    const at = left.findIndex(fits);
    return at < 0 ? void 0 : left.splice(at, 1)[0];
   };
   const same = new Map(was.map(run => [ run, take(other => signature(other) === signature(run)) ]));
   return was.map(run => [ run, same.get(run) ?? take(({identity}) => identity === run.identity) ]);
  }
  function signature({identity, inputs, lines, controls}) {
   const texts = placed => [ ...placed ].map(({text}) => text);
   const given = [ ...inputs ].map(([name, {text}]) => [ name, text ]);
   return JSON.stringify([ identity, given, texts(lines), texts(controls) ]);
  }
  function looser(before, after) {
   const found = [];
   for (const name of new Set([ ...before.inputs.keys(), ...after.inputs.keys() ])) {
    const [was, is] = [ before.inputs.get(name), after.inputs.get(name) ];
    const what = looserInput(name, was?.text ?? "", is?.text ?? "");
    if (what) found.push({
     what,
     range: is?.range ?? after.range
    });
   }
   for (const {text, range} of added(before.lines, after.lines)) found.push({
    what: `runs it as '${text.slice(0, 100)}'`,
    range
   });
   if (after.lines.length < before.lines.length) found.push({
    what: "runs it fewer times",
    range: after.range
   });
   for (const {text, range} of added(before.controls, after.controls)) {
    const what = controlEffect(text);
    if (what) found.push({
     what,
     range
    });
   }
   for (const {text, range} of added(before.checkouts, after.checkouts)) found.push({
    what: `checks something else out for it (${text.slice(0, 100)})`,
    range
   });
   for (const {what, range} of added(before.tampering, after.tampering)) found.push({
    what,
    range
   });
   return found;
  }
  function controlEffect(text) {
   const [, key = "", value = ""] = /^([\w-]+): ([\s\S]*)$/.exec(text) ?? [];
   if (/^(?:continue|allow)/.test(key)) return value === "false" ? void 0 : `lets its failure pass (${text.slice(0, 100)})`;
   if (key === "enabled") return value === "true" ? void 0 : `may disable it (${text})`;
   return /^(?:always|succeeded)\(\)$/.test(value) ? void 0 : `runs it under a condition (${text.slice(0, 100)})`;
  }
  function added(before, after) {
   const known = before.map(({text}) => text);
   return after.filter(({text}) => {
    const at = known.indexOf(text);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
   });
  }
  const triggerKeys = [ "on", "trigger", "pr" ];
  const taking = new Set([ "branches", "paths", "tags", "types", "include", "workflows", "stages" ]);
  const leaving = new Set([ "branches-ignore", "paths-ignore", "tags-ignore", "exclude" ]);
  function lessOften(before, after) {
   return triggerKeys.flatMap(key => {
    const [was, is] = [ (0, syntax.Jt)(before, key), (0, syntax.Jt)(after, key) ];
    const narrowed = narrowing(was, is, key);
    const range = is?.range;
    return narrowed ? [ {
     what: narrowed,
     ...range && {
      range
     }
    } ] : [];
   });
  }
  function narrowing(was, is, name) {
   if (!was) return is && name !== "on" && isNone(is) ? `no longer runs by ${name}` : void 0;
   if (isNone(was)) return;
   if (!is) return name === "on" ? "no longer says what starts it" : void 0;
   if (isNone(is)) return `no longer runs by ${name}`;
   const [old, now] = [ namesIn(was), namesIn(is) ];
   if (old && now) {
    const lost = old.filter(each => !now.includes(each));
    return lost.length > 0 ? `no longer runs for ${name} ${lost.join(", ")}` : void 0;
   }
   const [oldKeys, newKeys] = [ eventsIn(was), eventsIn(is) ];
   for (const [key, value] of oldKeys) {
    if (taking.has(key) || leaving.has(key)) continue;
    if (!newKeys.has(key) && name === "on") return `no longer runs on ${key}`;
    const inner = newKeys.has(key) ? filters(value, newKeys.get(key), key) : void 0;
    if (inner) return inner;
   }
   return filters(was, is, name);
  }
  function filters(was, is, event) {
   for (const {key, value} of (0, syntax.dw)((0, syntax.hd)(is))?.entries ?? []) {
    const name = key.text.text;
    const old = (0, syntax.Jt)(was, name);
    const now = namesIn((0, syntax.hd)(value));
    if (!now) {
     const inner = filters(old, value, `${event} ${name}`);
     if (inner) return inner;
     continue;
    }
    const before = old ? namesIn(old) : void 0;
    if (taking.has(name)) {
     const lost = before?.filter(each => !now.includes(each));
     if (!before) return `runs on ${event} for some ${name} only`;
     if (lost && lost.length > 0) return `no longer runs on ${event} for ${lost.join(", ")}`;
    } else if (leaving.has(name)) {
     const more = now.filter(each => !before?.includes(each));
     if (more.length > 0) return `no longer runs on ${event} for ${more.join(", ")}`;
    }
   }
   return;
  }
  function isNone(node) {
   return node.kind === "scalar" && /^(?:none|null|~|)$/.test(node.text.text.trim());
  }
  function namesIn(node) {
   if (node?.kind === "scalar") return [ node.text.text.trim() ];
   if (node?.kind !== "sequence") return;
   const items = node.items.map(item => (0, syntax.hd)(item));
   return items.every(item => item?.kind === "scalar") ? items.map(item => item?.kind === "scalar" ? item.text.text.trim() : "") : void 0;
  }
  function eventsIn(node) {
   const names = namesIn(node);
   if (names) return new Map(names.map(name => [ name, void 0 ]));
   return new Map((0, syntax.dw)(node)?.entries.map(({key, value}) => [ key.text.text, value ]) ?? []);
  }
  var baseline = __webpack_require__(16981);
  var suppression_fingerprint = __webpack_require__(2408);
  // CONCATENATED MODULE: ./build/shared/central/change/new-accepted.js
  function newAccepted(name, before, after) {
   const key = ({ruleId, fingerprint}) => `${ruleId} ${(0, suppression_fingerprint.D)(fingerprint)}`;
   const known = new Map;
   const old = before === void 0 ? [] : (0, baseline.nk)(before, name);
   for (const entry of old) known.set(key(entry), (known.get(key(entry)) ?? 0) + 1);
   const found = new Map;
   for (const entry of (0, baseline.nk)(after, name)) {
    const left = known.get(key(entry)) ?? 0;
    if (left > 0) {
     known.set(key(entry), left - 1);
     continue;
    }
    const rule = found.get(entry.ruleId);
    if (rule) rule.count++; else found.set(entry.ruleId, {
     count: 1,
     line: lineOf(after, entry.fingerprint)
    });
   }
   return [ ...found ].map(([rule, {count, line}]) => ({
    rule,
    count,
    line
   }));
  }
  function lineOf(text, part) {
   return text.slice(0, Math.max(0, text.indexOf(part))).split("\n").length;
  }
  var inline_ignore = __webpack_require__(76474);
  // CONCATENATED MODULE: ./build/shared/central/change/new-ignores.js
  const ignoreMarker = "mcp-gatehouse:";
  function new_ignores_newIgnores(path, before, after, silenced) {
   const active = new Set(silenced.filter(({by, finding}) => by === "comment" && finding.location.file === path).map(({finding}) => finding.ruleId));
   if (active.size === 0) return [];
   const known = ignoresIn(path, before);
   const ignores = ignoresIn(path, after).filter(({rule}) => active.has(rule));
   const take = fits => {
    const at = known.findIndex(fits);
    return at >= 0 && known.splice(at, 1).length > 0;
   };
   return ignores.filter(({rule, reason}) => !take(old => old.rule === rule && old.reason === reason)).filter(({rule}) => !take(old => old.rule === rule));
  }
  function ignoresIn(path, text) {
   const file = new source.sC(path, text);
   return (0, inline_ignore.I)(file).flatMap(({rules, reason}) => rules.map(({id, range}) => ({
    rule: id,
    reason,
    file,
    range
   })));
  }
  // CONCATENATED MODULE: ./build/shared/central/change/self-exempting.js
  const mostRemarks = 20;
  async function selfExempting(change) {
   const changes = await change.base.changes();
   return [ ...ofConfiguration(change), ...await ofBaseline(change), ...await ofRuns(change, changes), ...await ofIgnores(change, changes) ];
  }
  function ofConfiguration({before, after, severityOf}) {
   const file = after.file ?? before.file;
   if (file === void 0) return [];
   const found = relaxations(before.config, after.config, severityOf).filter(({dimension}) => dimension !== "detections");
   return found.slice(0, mostRemarks).map(({key, item, location, what}) => {
    const place = location ?? after.places.get((0, section_reader.$t)(key, item)) ?? after.places.get(key) ?? (0, 
    remarks.G)(file);
    return remark(place, `this change ${what}, in the configuration that judges it`, what);
   });
  }
  async function ofBaseline(change) {
   const {root, base, before, after} = change;
   const limits = after.config.limits?.baseline ?? "all";
   const nameIn = ({config}) => {
    const named = change.baseline || config.baseline || baseline_file.$P;
    return external_node_path_.relative(root, external_node_path_.resolve(root, named)).split(external_node_path_.sep).join("/");
   };
   const name = nameIn(after);
   const now = textOf(root, name);
   if (now === void 0) return [];
   let accepted;
   try {
    accepted = newAccepted(name, await base.read(nameIn(before)), now);
   } catch (error) {
    if (!(error instanceof errors.e)) throw error;
    const what = "replaces a baseline that cannot be read";
    return [ remark((0, remarks.G)(name), `this change ${what}`, what) ];
   }
   return accepted.filter(({rule}) => limits === "all" || limits.has(rule)).slice(0, mostRemarks).map(({rule, count, line}) => {
    const what = `accepts ${(0, counts.LS)(count, "more finding")} of ${rule} in its baseline`;
    const place = {
     ...(0, remarks.G)(name),
     line,
     endLine: line
    };
    return remark(place, `this change ${what}`, `baseline ${rule}`);
   });
  }
  async function ofRuns({root}, changes) {
   const found = [];
   for (const change of changes) {
    const before = isCiFile(change.basePath) ? await change.before() : void 0;
    if (before === void 0 || !/gatehouse/i.test(before)) continue;
    const stays = !change.deleted && isWorkflow(change.basePath) === isWorkflow(change.path);
    const text = stays ? textOf(root, change.path) ?? "" : "";
    const file = new source.sC(change.path, text);
    const old = await (0, parse_text.r)("yaml", source.Dv.of(new source.sC(change.basePath, before)));
    const looser = looserRuns(old, await (0, parse_text.r)("yaml", source.Dv.of(file)));
    for (const {what, range} of looser.slice(0, mostRemarks)) {
     const place = range ? (0, drafts.hD)(file, range) : (0, remarks.G)(change.path);
     found.push(remark(place, `this change ${what}, in a file that runs this check`, what));
    }
   }
   return found;
  }
  async function ofIgnores({root, result}, changes) {
   const silenced = result.silenced ?? [];
   const found = [];
   for (const change of changes) {
    const after = change.deleted ? void 0 : textOf(root, change.path);
    if (!after?.includes(ignoreMarker)) continue;
    const before = await change.before() ?? "";
    for (const {rule, file, range} of new_ignores_newIgnores(change.path, before, after, silenced)) {
     const what = `brings the ignore of ${rule} that silences it`;
     found.push(remark((0, drafts.hD)(file, range), `this change ${what}`, `ignore ${rule}`));
    }
   }
   return found;
  }
  function remark(location, message, subject) {
   return {
    ruleId: "self-exempting-change",
    location,
    message,
    help: "Review it as a change of what is checked, by somebody who may decide that; `config-from: base` has the configuration of the base judge.",
    subject
   };
  }
  function isWorkflow(file) {
   return /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(file);
  }
  function isCiFile(file) {
   return /\.ya?ml$/i.test(file);
  }
  function textOf(root, name) {
   const file = external_node_path_.join(root, name);
   if (!external_node_fs_.lstatSync(file, {
    throwIfNoEntry: false
   })?.isFile()) return;
   const content = (0, read_text.yR)(file);
   return "text" in content ? content.text : void 0;
  }
  // CONCATENATED MODULE: ./build/shared/central/change/review-change.js
  const ruleId = "self-exempting-change";
  const apiTimeoutMs = 3e4;
  async function reviewChange(scope, judging, result) {
   const {inputs, root} = scope;
   const base = judging.judgedBy ?? await knownBase(scope);
   if (!base) return {
    remarks: []
   };
   const named = inputs.text("config");
   const before = await readable(scope, base, async () => (0, judging_config.Gm)(scope, await (0, 
   judging_config.eS)(base, named), base));
   const after = judging.judgedBy ? await readable(scope, void 0, async () => (0, judging_config.Gm)(scope, await (0, 
   load_config["if"])(root, named))) : judging;
   const remarks = [];
   if ("problem" in after) remarks.push(unusable(named, `leaves a configuration that cannot be used: ${after.problem}`)); else if ("problem" in before) {
    const what = `replaces a configuration that cannot be compared: ${before.problem}`;
    remarks.push(unusable(after.file ?? named, what));
   }
   const is = "problem" in after ? judging : after;
   const was = "problem" in before ? is : before;
   const severityOf = await (0, under_policies.Xe)([ was.config, is.config ]);
   const baseline = inputs.text("baseline");
   try {
    const change = {
     root,
     base,
     before: was,
     after: is,
     baseline,
     severityOf,
     result
    };
    remarks.push(...await selfExempting(change));
   } catch (error) {
    if (!(error instanceof comments.Z)) throw error;
    scope.host.log.warning(`${ruleId}: what this change loosens is not known: ${error.message}`);
   }
   const level = was.config.rules[ruleId];
   const now = judging.config.rules[ruleId] ?? "warning";
   const isStricter = (0, strictness.s_)(level ?? "warning") > (0, strictness.s_)(now);
   return {
    remarks,
    ...isStricter && {
     severity: level ?? "warning"
    }
   };
  }
  async function knownBase(scope) {
   const {host} = scope;
   try {
    return await (0, judging_config.bx)(scope, ruleId);
   } catch (error) {
    if (!(error instanceof errors.Q) && !(error instanceof errors.e)) throw error;
    const isShallow = error instanceof changes.SD;
    const base = isShallow ? await baseByApi(scope) : void 0;
    if (base) return base;
    const said = error.message.startsWith(ruleId) ? error.message : `${ruleId}: ${error.message}`;
    const text = `${said}. What this change loosens is not known`;
    if (isShallow) host.log.warning(text); else host.log.info(text);
    return;
   }
  }
  async function baseByApi({host, inputs, root}) {
   const target = host.reviewTarget();
   const commit = host.run.pullRequest?.baseSha;
   const asksApi = target.available && target.service === "github" && inputs.text("base-ref") === "";
   if (!asksApi || !commit) return;
   const folder = external_node_path_.relative(host.workspace, root).split(external_node_path_.sep).join("/");
   const {githubBaseTree} = await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(3861), __webpack_require__.e(762), __webpack_require__.e(3102) ]).then(__webpack_require__.bind(__webpack_require__, 73102));
   const signal = AbortSignal.timeout(apiTimeoutMs);
   const proxyFor = url => host.proxyFor(url);
   try {
    return await githubBaseTree(target, commit, folder && `${folder}/`, proxyFor, signal);
   } catch (error) {
    host.log.info(`${ruleId}: the base was requested from GitHub: ${error.message}`);
    return;
   }
  }
  async function readable(scope, base, read) {
   try {
    return await read();
   } catch (error) {
    const isTold = [ errors.e, errors.Q, comments.Z ].some(kind => error instanceof kind);
    if (!isTold || !(error instanceof Error)) throw error;
    scope.host.log.debug(`${base ? base.name : "head"}: ${error.message}`);
    return {
     problem: error.message.split("\n", 1)[0]
    };
   }
  }
  function unusable(file, what) {
   return {
    ruleId,
    location: (0, remarks.G)(file || ".mcp-gatehouse.yml"),
    message: `this change ${what}`,
    help: "Look at the configuration as a whole: what the change relaxes in it is not known.",
    subject: "unusable"
   };
  }
 })
};
