"use strict";

exports.id = 7704;

exports.ids = [ 7704 ];

exports.modules = {
 97704: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   parseConfig: () => parseConfig,
   readConfig: () => readConfig
  });
  var credentials = __webpack_require__(35376);
  var path_matcher = __webpack_require__(72518);
  var finding = __webpack_require__(58489);
  var syntax = __webpack_require__(32796);
  var yaml = __webpack_require__(55684);
  var source = __webpack_require__(33751);
  var config_config = __webpack_require__(90185);
  var detection_settings = __webpack_require__(47964);
  // CONCATENATED MODULE: ./build/shared/lint/config/detections.js
  const thresholdLimits = {
   "high-volume-files": {
    reads: [ 1, 1e4 ],
    directories: [ 1, 1e4 ],
    minutes: [ 1, 60 ]
   },
   "repeated-denials": {
    count: [ 1, 1e4 ],
    minutes: [ 1, 60 ]
   },
   "rate-limit-probing": {
    count: [ 1, 1e4 ],
    minutes: [ 1, 60 ]
   },
   "denied-then-allowed": {
    minutes: [ 1, 60 ]
   },
   "open-record": {
    minutes: [ 1, 1380 ]
   },
   "new-caller-for-tool": {
    days: [ 1, 365 ]
   },
   "gap-in-log": {
    factor: [ 2, 100 ]
   }
  };
  const detectionsKeys = [ "time-zone", "business-hours", "thresholds", "allow" ];
  const allowKeys = [ "detection", "caller", "reason", "until" ];
  function readDetections(node, reader) {
   const mapping = (0, syntax.dw)(node);
   if (!mapping) {
    reader.problem(node.range, `'detections' is a mapping of ${detectionsKeys.join(", ")}`);
    return detection_settings.defaultSettings;
   }
   const at = reader.keys(mapping, detectionsKeys, "'detections'");
   const [zone, hours, thresholds] = [ at("time-zone"), at("business-hours"), at("thresholds") ];
   return {
    timeZone: zone ? readZone(zone, reader) : detection_settings.defaultSettings.timeZone,
    businessHours: hours ? readHours(hours, reader) : detection_settings.defaultSettings.businessHours,
    thresholds: thresholds ? readThresholds(thresholds, reader) : detection_settings.Sf,
    allow: reader.entries(at("allow"), "allow", each => readAllow(each, reader))
   };
  }
  function readZone(node, reader) {
   const zone = reader.text(node, "time-zone") ?? detection_settings.defaultSettings.timeZone;
   try {
    new Intl.DateTimeFormat("en-US", {
     timeZone: zone
    });
    if (/^[\w+/-]+$/.test(zone) && !/^[+-]/.test(zone)) return zone;
   } catch {}
   reader.problem(node.range, "'time-zone' is the IANA name of a time zone, such as Europe/Berlin");
   return detection_settings.defaultSettings.timeZone;
  }
  function readHours(node, reader) {
   const text = reader.text(node, "business-hours") ?? "";
   const match = /^(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)$/.exec(text);
   const minutes = (hour, minute) => Number(hour) * 60 + Number(minute);
   const start = minutes(match?.[1], match?.[2]);
   const end = minutes(match?.[3], match?.[4]);
   const isClock = [ match?.[2], match?.[4] ].every(minute => Number(minute) < 60);
   if (isClock && start < 1440 && end <= 1440 && start !== end) return {
    start,
    end
   };
   reader.problem(node.range, "'business-hours' is written as 07:00-20:00, on the clock of time-zone");
   return detection_settings.defaultSettings.businessHours;
  }
  function readThresholds(node, reader) {
   const mapping = (0, syntax.dw)(node);
   if (!mapping) {
    reader.problem(node.range, "'thresholds' is a mapping of detections to their limits");
    return detection_settings.Sf;
   }
   const ids = Object.keys(thresholdLimits);
   const at = reader.keys(mapping, ids, "'thresholds'");
   const read = ids.map(id => [ id, readThreshold(id, at(id), reader) ]);
   return Object.fromEntries(read);
  }
  function readThreshold(id, node, reader) {
   const values = {
    ...detection_settings.Sf[id]
   };
   const mapping = node && (0, syntax.dw)(node);
   if (node && !mapping) reader.problem(node.range, `'${id}' is a mapping of ${Object.keys(values).join(", ")}`);
   if (!mapping) return values;
   const at = reader.keys(mapping, Object.keys(values), `'${id}'`);
   for (const name of Object.keys(values)) {
    const value = at(name);
    if (!value) continue;
    const number = Number((0, syntax.e1)(value)?.text.trim() || Number.NaN);
    const [least, most] = thresholdLimits[id][name];
    if (Number.isInteger(number) && number >= least && number <= most) values[name] = number; else reader.problem(value.range, `'${name}' is a whole number from ${least} to ${most}`);
   }
   return values;
  }
  function readAllow(node, reader) {
   const mapping = (0, syntax.dw)(node);
   if (!mapping) {
    reader.problem(node.range, `an allow entry is a mapping of ${allowKeys.join(", ")}`);
    return;
   }
   const at = reader.keys(mapping, allowKeys, "an allow entry");
   const texts = allowKeys.map(key => {
    const value = at(key);
    if (!value) {
     reader.problem(node.range, `an allow entry needs '${key}'`);
     return;
    }
    return key === "until" ? reader.day(value, key) : reader.text(value, key);
   });
   const [detection, caller, reason, until] = texts;
   const id = at("detection");
   if (id && detection !== void 0 && !detection_settings.ci.some(known => known === detection)) reader.problem(id.range, "there is no such detection", detection, detection_settings.ci);
   const why = at("reason");
   if (why && reason !== void 0 && !/\p{L}{2}/u.test(reason)) reader.problem(why.range, "the reason says nothing: write why these calls are fine");
   if (!detection || !caller || !reason || !until) return;
   return {
    detection,
    caller,
    reason,
    until
   };
  }
  var policy_address = __webpack_require__(30488);
  // CONCATENATED MODULE: ./build/shared/lint/config/safe-pattern.js
  const maxRepeat = 512;
  const maxChoices = 4096;
  const minLength = 6;
  class PatternError extends Error {}
  function safePattern(pattern) {
   try {
    const parser = new PatternParser(pattern);
    const cost = parser.parse();
    if (cost.shortest < minLength) return {
     problem: `it matches texts of fewer than ${minLength} characters: make it longer`
    };
    if (cost.choices > maxChoices) return {
     problem: "it could take too long on a long text: give its repetitions bounds, such as {20,60} for +"
    };
    new RegExp(parser.rewritten);
    return {
     source: parser.rewritten
    };
   } catch (error) {
    if (error instanceof PatternError) return {
     problem: error.message
    };
    if (error instanceof SyntaxError) return {
     problem: "it is not a valid regular expression"
    };
    throw error;
   }
  }
  class PatternParser {
   rewritten="";
   pattern;
   at=0;
   depth=0;
   constructor(pattern) {
    this.pattern = pattern;
   }
   parse() {
    if (this.pattern.length > 1e3) throw new PatternError("it is longer than 1,000 characters");
    const cost = this.alternatives();
    if (this.at < this.pattern.length) throw new PatternError("it has a ')' without its '('");
    return cost;
   }
   alternatives() {
    let total = this.sequence();
    while (this.pattern[this.at] === "|") {
     this.take(1);
     const next = this.sequence();
     total = {
      choices: total.choices + next.choices,
      shortest: Math.min(total.shortest, next.shortest)
     };
    }
    return total;
   }
   sequence() {
    let choices = 1;
    let shortest = 0;
    while (this.at < this.pattern.length && !"|)".includes(this.pattern[this.at])) {
     const cost = this.repeated(this.atom());
     choices = Math.min(choices * cost.choices, Number.MAX_SAFE_INTEGER);
     shortest += cost.shortest;
    }
    return {
     choices,
     shortest
    };
   }
   atom() {
    const one = {
     choices: 1,
     shortest: 1
    };
    const char = this.pattern[this.at];
    if (char === "(") return this.group();
    if (char === "[") {
     const body = /^\[(?:\\.|[^\]\\])*\]/.exec(this.pattern.slice(this.at));
     if (!body) throw new PatternError("it has a '[' without its ']'");
     this.take(body[0].length);
     return one;
    }
    if (char === "\\") {
     const next = this.pattern[this.at + 1] ?? "";
     if (/[1-9k]/.test(next)) throw new PatternError("back-references are not allowed");
     if (/[a-z]/i.test(next) && !/[dDwWsSbBtnr]/.test(next)) throw new PatternError(`the escape \\${next} is not allowed`);
     this.take(2);
     return /[bB]/.test(next) ? {
      choices: 1,
      shortest: 0
     } : one;
    }
    if ("*+?{".includes(char)) throw new PatternError(`'${char}' has nothing to repeat`);
    this.take(1);
    return "^$".includes(char) ? {
     choices: 1,
     shortest: 0
    } : one;
   }
   group() {
    const opening = this.pattern.startsWith("(?:", this.at) ? 3 : 1;
    if (opening === 1 && this.pattern[this.at + 1] === "?") throw new PatternError("look-around, named groups and flags are not allowed: write (?:…)");
    if (++this.depth > 20) throw new PatternError("its groups are nested too deeply");
    this.take(opening);
    const cost = this.alternatives();
    if (this.pattern[this.at] !== ")") throw new PatternError("it has a '(' without its ')'");
    this.take(1);
    this.depth--;
    return cost;
   }
   repeated(cost) {
    const quantifier = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{0,4}))?\})\??/.exec(this.pattern.slice(this.at));
    if (!quantifier) {
     if (this.pattern[this.at] === "{") throw new PatternError("write a literal '{' as \\{");
     return cost;
    }
    const [text, sign, low, comma, high] = quantifier;
    const least = sign ? sign === "+" ? 1 : 0 : Number(low);
    const most = sign === "?" ? 1 : sign || comma && !high ? maxRepeat : Number(high ?? low);
    if (most < least || most > maxRepeat) throw new PatternError(`a repetition goes from fewer to more, and to ${maxRepeat} at most`);
    this.at += text.length;
    this.rewritten += `{${least},${most}}`;
    if (/^[*+?{]/.test(this.pattern.slice(this.at))) throw new PatternError("it repeats a repetition");
    return {
     choices: Math.min(cost.choices ** most * (most - least + 1), Number.MAX_SAFE_INTEGER),
     shortest: cost.shortest * least
    };
   }
   take(count) {
    this.rewritten += this.pattern.slice(this.at, this.at + count);
    this.at += count;
   }
  }
  var section_reader = __webpack_require__(71706);
  // CONCATENATED MODULE: ./build/shared/lint/config/value-problems.js
  function gatewayProblem(text) {
   let url;
   try {
    url = new URL(text);
   } catch {
    return "it is not a URL, such as https://mcp.acme.com";
   }
   if (url.protocol !== "https:" && url.protocol !== "http:") return "it must begin with https://";
   if (url.username !== "" || url.password !== "") return "it must not hold a user or password";
   if (url.search !== "" || url.hash !== "") return "write it without query and fragment";
   return;
  }
  function ownerProblem(text) {
   return /^[\w.-]+(\/[\w.-]+)?$/.test(text) ? void 0 : "write an owner (azure) or a repository (azure/login)";
  }
  // CONCATENATED MODULE: ./build/shared/lint/config/config-reader.js
  const configKeys = [ "$schema", "rules", "ignore", "exclude", "include", "gateways", "servers", "filesystem-roots", "trusted-owners", "credential-formats", "min-confidence", "fail-on", "baseline", "detections", "people", "extends", "organization-policy", "may-relax" ];
  function parseConfig(text, file, ruleIds) {
   return readConfig(text, file, ruleIds).config;
  }
  function readConfig(text, file, ruleIds) {
   const reader = new ConfigReader(text, file, ruleIds);
   return {
    config: reader.read(),
    places: reader.places
   };
  }
  class ConfigReader extends section_reader.LW {
   ruleIds;
   constructor(text, file, ruleIds) {
    super(new source.sC(file, text));
    this.ruleIds = ruleIds;
   }
   read() {
    const {documents, problems} = (0, yaml.parseYaml)(source.Dv.of(this.file));
    for (const problem of problems) this.problem(problem.range, (0, credentials.f$)(problem.message));
    if (documents.length > 1) this.problem(documents[1].range, "the configuration is one YAML document, not several");
    const root = documents[0] && (0, syntax.hd)(documents[0]);
    let config = config_config.s;
    if (root && !(0, section_reader.kZ)(root)) {
     const mapping = (0, syntax.dw)(root);
     if (mapping) config = this.config(mapping); else this.problem(root.range, `the configuration is a mapping of ${configKeys.join(", ")}`);
    }
    if (this.problems.length > 0) throw this.error();
    return config;
   }
   config(root) {
    const at = this.keys(root, configKeys, section_reader.AA);
    const baseline = this.ownPath(at("baseline"), "baseline");
    const peopleFile = this.ownPath(at("people"), "people");
    const minConfidence = at("min-confidence") && this.confidence(at("min-confidence"));
    const failOn = at("fail-on") && this.failOn(at("fail-on"));
    const [parent, organization] = [ at("extends"), at("organization-policy") ];
    const extended = parent && this.policy(parent, "extends");
    const organizationPolicy = organization && this.policy(organization, "organization-policy");
    const mayRelax = at("may-relax") && this.mayRelax(at("may-relax"));
    return {
     rules: this.rules(at("rules")),
     ignore: this.entries(at("ignore"), "ignore", node => this.ignoreEntry(node)),
     exclude: this.globs(at("exclude"), "exclude"),
     include: this.globs(at("include"), "include"),
     gateways: this.texts(at("gateways"), "gateways", gatewayProblem),
     servers: this.texts(at("servers"), "servers"),
     filesystemRoots: this.texts(at("filesystem-roots"), "filesystem-roots"),
     trustedOwners: this.texts(at("trusted-owners"), "trusted-owners", ownerProblem),
     credentialFormats: this.entries(at("credential-formats"), "credential-formats", node => this.credentialFormat(node)),
     ...minConfidence && {
      minConfidence
     },
     ...failOn && {
      failOn
     },
     ...extended && {
      extends: extended
     },
     ...organizationPolicy && {
      organizationPolicy
     },
     ...mayRelax && {
      mayRelax
     },
     ...baseline && {
      baseline
     },
     ...peopleFile && {
      peopleFile
     },
     ...this.detections(at("detections"))
    };
   }
   ownPath(node, key) {
    const file = node && this.text(node, key);
    if (!node || file === void 0) return;
    const leadsOut = /^(?:[\\/~]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file);
    if (!leadsOut) return file;
    this.problem(node.range, key === "baseline" ? "'baseline' is a path inside the folder that is linted: name another with the input baseline" : "'people' is a path inside the folder that is linted: write the file there before this step");
    return;
   }
   confidence(node) {
    const text = this.text(node, "min-confidence");
    const found = finding.E2.find(confidence => confidence === text);
    if (text !== void 0 && !found) this.problem(node.range, `'min-confidence' takes ${finding.E2.join(", ")}`);
    return found;
   }
   failOn(node) {
    const levels = [ ...finding.gO, "never" ];
    const text = this.text(node, "fail-on");
    const found = levels.find(level => level === text);
    if (text !== void 0 && !found) this.problem(node.range, `'fail-on' takes ${levels.join(", ")}`, text, levels);
    return found;
   }
   policy(node, key) {
    const text = this.text(node, key);
    if (text === void 0) return;
    const read = (0, policy_address.parsePolicyAddress)(text);
    if ("address" in read) return {
     address: read.address,
     location: this.location(node.range)
    };
    this.problem(node.range, `'${key}': ${read.problem}`);
    return;
   }
   mayRelax(node) {
    const names = [ ...config_config.V, ...this.ruleIds ];
    for (const {node: item, text} of this.scalars(node)) {
     if (names.includes(text)) continue;
     const shown = (0, credentials.HD)(text).slice(0, 40);
     this.problem(item.range, `'may-relax' takes ids of rules and ${config_config.V.join(", ")}, not '${shown}'`, text, names);
    }
    return this.texts(node, "may-relax");
   }
   detections(node) {
    return !node || (0, section_reader.kZ)(node) ? {} : {
     detections: readDetections(node, this)
    };
   }
   rules(node) {
    if (!node || (0, section_reader.kZ)(node)) return {};
    const mapping = (0, syntax.dw)(node);
    if (!mapping) {
     this.problem(node.range, "'rules' is a mapping of rule ids to off, note, warning or error");
     return {};
    }
    const rules = {};
    const levels = [ "off", ...finding.gO ];
    for (const {key, value} of mapping.entries) {
     const id = key.text.text;
     this.checkRule(id, key.range);
     const level = (0, syntax.e1)(value)?.text ?? "";
     if (levels.includes(level)) {
      rules[id] = level;
      this.places.set((0, section_reader.$t)("rules", id), this.location(value.range));
     } else this.problem(value.range, `a rule is set to one of ${levels.join(", ")}`, level, levels);
    }
    return rules;
   }
   ignoreEntry(node) {
    const mapping = (0, syntax.dw)(node);
    if (!mapping) {
     this.problem(node.range, "an ignore is a mapping of rules, paths, reason and, if wanted, until");
     return;
    }
    const at = this.keys(mapping, [ "rules", "paths", "reason", "until" ], "an ignore");
    const [rules, paths, reason, until] = [ at("rules"), at("paths"), at("reason"), at("until") ];
    if (!rules) this.problem(node.range, "an ignore needs 'rules': the rules that it silences");
    if (!paths) this.problem(node.range, "an ignore needs 'paths': globs of the files it is for");
    if (!reason) this.problem(node.range, "an ignore needs a 'reason': why these findings are fine");
    const ruleIds = this.texts(rules, "rules");
    for (const {node, text} of this.scalars(rules)) if (text === "*") this.problem(node.range, "an ignore names its rules: use 'exclude' to leave files out"); else this.checkRule(text, node.range);
    const why = reason ? this.text(reason, "reason") ?? "" : "";
    if (reason && why !== "" && !/\p{L}{2}/u.test(why)) this.problem(reason.range, "the reason says nothing: write why these findings are fine");
    const day = until && this.day(until, "until");
    return {
     rules: ruleIds,
     paths: this.globs(paths, "paths"),
     reason: why,
     ...day && {
      until: day
     },
     location: this.location(node.range)
    };
   }
   credentialFormat(node) {
    const mapping = (0, syntax.dw)(node);
    const at = mapping && this.keys(mapping, [ "id", "pattern" ], "a credential format");
    const [idNode, patternNode] = [ at?.("id"), at?.("pattern") ];
    if (!idNode || !patternNode) {
     this.problem(node.range, "a credential format has an 'id' and a 'pattern'");
     return;
    }
    const id = this.text(idNode, "id");
    const pattern = this.text(patternNode, "pattern");
    if (id === void 0 || pattern === void 0) return;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) this.problem(idNode.range, "an 'id' is made of lower-case letters, digits and hyphens");
    const checked = safePattern(pattern);
    if ("problem" in checked) {
     this.problem(patternNode.range, `this pattern cannot be used: ${checked.problem}`);
     return;
    }
    this.places.set((0, section_reader.$t)("credential-formats", id), this.location(node.range));
    return {
     id,
     pattern: checked.source
    };
   }
   globs(node, key) {
    return this.texts(node, key, path_matcher.A);
   }
   checkRule(id, range) {
    if (this.ruleIds.includes(id)) return;
    this.problem(range, `there is no rule '${(0, credentials.HD)(id).slice(0, 40)}'`, id, this.ruleIds);
   }
  }
 }),
 71706: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $t: () => placeOf,
   AA: () => wholeFile,
   LW: () => SectionReader,
   kZ: () => isNull
  });
  var _calendar_day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27471);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68151);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35376);
  var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32796);
  const maxProblems = 20;
  const wholeFile = "the configuration";
  function placeOf(key, item = "") {
   return item === "" ? key : `${key}\n${item}`;
  }
  class SectionReader {
   file;
   problems=[];
   places=new Map;
   constructor(file) {
    this.file = file;
   }
   keys(mapping, known, what) {
    const values = new Map;
    for (const {key, value} of mapping.entries) {
     const name = key.text.text;
     if (known.some(each => each === name)) {
      values.set(name, value);
      if (what === wholeFile) this.places.set(name, this.location(value.range));
     } else this.problem(key.range, `${what} has no key '${(0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_2__.HD)(name).slice(0, 40)}'`, name, known);
    }
    return key => values.get(key);
   }
   entries(node, key, read) {
    const list = node && (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.hd)(node);
    if (!list || isNull(list)) return [];
    if (list.kind !== "sequence") {
     this.problem(list.range, `'${key}' is a list: begin each entry with '- '`);
     return [];
    }
    return list.items.flatMap(item => read(item) ?? []);
   }
   texts(node, key, problemOf = () => {}) {
    if (!node || isNull(node)) return [];
    const list = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.hd)(node);
    const items = list?.kind === "sequence" ? list.items : [ node ];
    return items.flatMap(item => {
     const text = this.text(item, key);
     if (text === void 0) return [];
     const problem = problemOf(text);
     if (problem) this.problem(item.range, `'${key}': ${problem}`); else if (!this.places.has(placeOf(key, text))) this.places.set(placeOf(key, text), this.location(item.range));
     return problem ? [] : [ text ];
    });
   }
   scalars(node) {
    const list = node && (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.hd)(node);
    const items = list?.kind === "sequence" ? list.items : node ? [ node ] : [];
    return items.flatMap(item => {
     const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(item)?.text;
     return text === void 0 ? [] : [ {
      node: item,
      text
     } ];
    });
   }
   text(node, key) {
    const text = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.e1)(node)?.text.trim();
    if (text) return text;
    this.problem(node.range, text === "" ? `'${key}' is empty` : `'${key}' takes text here`);
    return;
   }
   day(node, key) {
    const day = this.text(node, key);
    if (day === void 0 || (0, _calendar_day_js__WEBPACK_IMPORTED_MODULE_4__.L)(day)) return day;
    this.problem(node.range, `'${key}' is a day written as YYYY-MM-DD`);
    return;
   }
   problem(range, message, word, candidates) {
    const near = word && candidates ? suggestion(word, candidates) : void 0;
    this.problems.push({
     range,
     message: near ? `${message}: did you mean '${near}'?` : message
    });
   }
   location({start, end}) {
    const from = this.file.position(start);
    const to = this.file.position(end);
    return {
     file: this.file.path,
     line: from.line,
     column: from.column,
     endLine: to.line,
     endColumn: to.column
    };
   }
   error() {
    const sorted = [ ...this.problems ].sort((a, b) => a.range.start - b.range.start);
    const lines = sorted.slice(0, maxProblems).map(({range, message}) => {
     const {line, column} = this.file.position(range.start);
     return `${this.file.path}:${line}:${column}: ${message}`;
    });
    const more = sorted.length - lines.length;
    if (more > 0) lines.push(`and ${more} more`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(lines.join("\n"));
   }
  }
  function suggestion(word, candidates) {
   const abbreviated = () => word.length >= 3 ? candidates.find(candidate => candidate.startsWith(word)) : void 0;
   return (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.pA)(word, candidates) ?? abbreviated();
  }
  function isNull(node) {
   const resolved = (0, _formats_syntax_js__WEBPACK_IMPORTED_MODULE_3__.hd)(node);
   return resolved?.kind === "scalar" && resolved.value === null;
  }
 })
};
