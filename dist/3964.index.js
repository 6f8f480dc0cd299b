export const id = 3964;

export const ids = [ 3964, 3751 ];

export const modules = {
 27471: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   L: () => isCalendarDay
  });
  function isCalendarDay(text) {
   if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
   const date = new Date(`${text}T00:00:00Z`);
   return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }
 }),
 93964: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   parseConfig: () => parseConfig
  });
  var calendar_day = __webpack_require__(27471);
  var errors = __webpack_require__(52005);
  var inputs = __webpack_require__(52043);
  var credentials = __webpack_require__(78401);
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
    return detection_settings.L6;
   }
   const at = reader.keys(mapping, detectionsKeys, "'detections'");
   const [zone, hours, thresholds] = [ at("time-zone"), at("business-hours"), at("thresholds") ];
   return {
    timeZone: zone ? readZone(zone, reader) : detection_settings.L6.timeZone,
    businessHours: hours ? readHours(hours, reader) : detection_settings.L6.businessHours,
    thresholds: thresholds ? readThresholds(thresholds, reader) : detection_settings.Sf,
    allow: reader.entries(at("allow"), "allow", each => readAllow(each, reader))
   };
  }
  function readZone(node, reader) {
   const zone = reader.text(node, "time-zone") ?? detection_settings.L6.timeZone;
   try {
    new Intl.DateTimeFormat("en-US", {
     timeZone: zone
    });
    if (/^[\w+/-]+$/.test(zone) && !/^[+-]/.test(zone)) return zone;
   } catch {}
   reader.problem(node.range, "'time-zone' is the IANA name of a time zone, such as Europe/Berlin");
   return detection_settings.L6.timeZone;
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
   return detection_settings.L6.businessHours;
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
  // CONCATENATED MODULE: ./build/shared/lint/config/config-reader.js
  const maxProblems = 20;
  const configKeys = [ "$schema", "rules", "ignore", "exclude", "include", "gateways", "servers", "filesystem-roots", "trusted-owners", "credential-formats", "min-confidence", "baseline", "detections" ];
  function parseConfig(text, file, ruleIds) {
   return new ConfigReader(text, file, ruleIds).read();
  }
  class ConfigReader {
   file;
   ruleIds;
   problems=[];
   constructor(text, file, ruleIds) {
    this.file = new source.sC(file, text);
    this.ruleIds = ruleIds;
   }
   read() {
    const {documents, problems} = (0, yaml.parseYaml)(source.Dv.of(this.file));
    for (const problem of problems) this.problem(problem.range, (0, credentials.f$)(problem.message));
    if (documents.length > 1) this.problem(documents[1].range, "the configuration is one YAML document, not several");
    const root = documents[0] && (0, syntax.hd)(documents[0]);
    let config = config_config.s;
    if (root && !isNull(root)) {
     const mapping = (0, syntax.dw)(root);
     if (mapping) config = this.config(mapping); else this.problem(root.range, `the configuration is a mapping of ${configKeys.join(", ")}`);
    }
    if (this.problems.length > 0) throw this.error();
    return config;
   }
   config(root) {
    const at = this.keys(root, configKeys, "the configuration");
    const baseline = this.baseline(at("baseline"));
    const minConfidence = at("min-confidence") && this.confidence(at("min-confidence"));
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
     ...baseline && {
      baseline
     },
     ...this.detections(at("detections"))
    };
   }
   baseline(node) {
    const file = node && this.text(node, "baseline");
    if (!node || file === void 0) return;
    const leadsOut = /^(?:[\\/~]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file);
    if (!leadsOut) return file;
    this.problem(node.range, "'baseline' is a path inside the folder that is linted: name another with the input baseline");
    return;
   }
   confidence(node) {
    const text = this.text(node, "min-confidence");
    const found = finding.E2.find(confidence => confidence === text);
    if (text !== void 0 && !found) this.problem(node.range, `'min-confidence' takes ${finding.E2.join(", ")}`);
    return found;
   }
   detections(node) {
    return !node || isNull(node) ? {} : {
     detections: readDetections(node, this)
    };
   }
   rules(node) {
    if (!node || isNull(node)) return {};
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
     if (levels.includes(level)) rules[id] = level; else this.problem(value.range, `a rule is set to one of ${levels.join(", ")}`, level, levels);
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
    return {
     id,
     pattern: checked.source
    };
   }
   keys(mapping, known, what) {
    const values = new Map;
    for (const {key, value} of mapping.entries) {
     const name = key.text.text;
     if (known.some(each => each === name)) values.set(name, value); else this.problem(key.range, `${what} has no key '${(0, 
     credentials.HD)(name).slice(0, 40)}'`, name, known);
    }
    return key => values.get(key);
   }
   entries(node, key, read) {
    const list = node && (0, syntax.hd)(node);
    if (!list || isNull(list)) return [];
    if (list.kind !== "sequence") {
     this.problem(list.range, `'${key}' is a list: begin each entry with '- '`);
     return [];
    }
    return list.items.flatMap(item => read(item) ?? []);
   }
   globs(node, key) {
    return this.texts(node, key, path_matcher.A);
   }
   texts(node, key, problemOf = () => {}) {
    if (!node || isNull(node)) return [];
    const list = (0, syntax.hd)(node);
    const items = list?.kind === "sequence" ? list.items : [ node ];
    return items.flatMap(item => {
     const text = this.text(item, key);
     if (text === void 0) return [];
     const problem = problemOf(text);
     if (problem) this.problem(item.range, `'${key}': ${problem}`);
     return problem ? [] : [ text ];
    });
   }
   scalars(node) {
    const list = node && (0, syntax.hd)(node);
    const items = list?.kind === "sequence" ? list.items : node ? [ node ] : [];
    return items.flatMap(item => {
     const text = (0, syntax.e1)(item)?.text;
     return text === void 0 ? [] : [ {
      node: item,
      text
     } ];
    });
   }
   text(node, key) {
    const text = (0, syntax.e1)(node)?.text.trim();
    if (text) return text;
    this.problem(node.range, text === "" ? `'${key}' is empty` : `'${key}' takes text here`);
    return;
   }
   day(node, key) {
    const day = this.text(node, key);
    if (day === void 0 || (0, calendar_day.L)(day)) return day;
    this.problem(node.range, `'${key}' is a day written as YYYY-MM-DD`);
    return;
   }
   checkRule(id, range) {
    if (this.ruleIds.includes(id)) return;
    this.problem(range, `there is no rule '${(0, credentials.HD)(id).slice(0, 40)}'`, id, this.ruleIds);
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
    return new errors.e(lines.join("\n"));
   }
  }
  function suggestion(word, candidates) {
   const abbreviated = () => word.length >= 3 ? candidates.find(candidate => candidate.startsWith(word)) : void 0;
   return (0, inputs.pA)(word, candidates) ?? abbreviated();
  }
  function isNull(node) {
   const resolved = (0, syntax.hd)(node);
   return resolved?.kind === "scalar" && resolved.value === null;
  }
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
 }),
 47964: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   DI: () => hoursText,
   L6: () => defaultSettings,
   Sf: () => defaultThresholds,
   ci: () => detectionIds
  });
  const detectionIds = [ "off-hours-write", "high-volume-files", "repeated-denials", "call-after-departure", "secrets-by-person", "denied-then-allowed", "new-caller-for-tool", "rate-limit-probing", "open-record", "gap-in-log", "gateway-and-client-differ" ];
  const defaultThresholds = {
   "high-volume-files": {
    reads: 100,
    directories: 20,
    minutes: 60
   },
   "repeated-denials": {
    count: 5,
    minutes: 10
   },
   "rate-limit-probing": {
    count: 3,
    minutes: 10
   },
   "denied-then-allowed": {
    minutes: 60
   },
   "open-record": {
    minutes: 60
   },
   "new-caller-for-tool": {
    days: 30
   },
   "gap-in-log": {
    factor: 3
   }
  };
  const defaultSettings = {
   timeZone: "UTC",
   businessHours: {
    start: 7 * 60,
    end: 20 * 60
   },
   thresholds: defaultThresholds,
   allow: []
  };
  function hoursText({start, end}) {
   return `${clockText(start)}-${clockText(end)}`;
  }
  function clockText(minutes) {
   const two = value => String(value).padStart(2, "0");
   return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
 }),
 72518: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   A: () => globProblem,
   k: () => pathMatcher
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  function globProblem(glob) {
   if (glob === "") return "it is empty";
   if (glob.includes("\\")) return "write '/' between folders, also on Windows";
   if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob)) return "it must be relative to the root";
   if (glob.split("/").includes("..")) return "it must not hold '..'";
   if (/[()|]/.test(glob)) return "groups are not supported: use {a,b} or several globs";
   if (glob.length > 300) return "it is longer than 300 characters";
   const wildcards = text => text.match(/\*+/g)?.length ?? 0;
   if (wildcards(glob) > 10 || glob.split("/").some(part => wildcards(part) > 3)) return "it has too many wildcards: 3 in a name and 10 altogether are the most";
   return;
  }
  async function pathMatcher(globs) {
   if (globs.length === 0) return () => false;
   const {default: picomatch} = await __webpack_require__.e(4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
   const patterns = globs.flatMap(glob => {
    const clean = (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(glob.replace(/^\.\//, ""), "/");
    return [ clean, `${clean}/**` ];
   });
   return picomatch(patterns, {
    dot: true,
    noextglob: true
   });
  }
 }),
 32796: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   GO: () => asSequence,
   Jt: () => get,
   Ms: () => entryOf,
   NO: () => walkScalars,
   S3: () => itemsOf,
   T7: () => asScalar,
   aH: () => quotedName,
   dw: () => asMapping,
   e1: () => asText,
   hd: () => resolve
  });
  const longestName = 4096;
  function quotedName(name) {
   return `'${name.slice(0, longestName)}'`;
  }
  function resolve(node) {
   let current = node;
   for (let hops = 0; current?.kind === "alias"; hops++) {
    if (hops > 20) return;
    current = current.target;
   }
   return current;
  }
  function entryOf(node, key, depth = 0) {
   const mapping = resolve(node);
   if (mapping?.kind !== "mapping" || depth > 20) return;
   for (let i = mapping.entries.length - 1; i >= 0; i--) if (mapping.entries[i].key.text.text === key) return mapping.entries[i];
   for (const entry of mapping.entries) {
    if (entry.key.text.text !== "<<" || entry.key.style !== "plain") continue;
    const merged = resolve(entry.value);
    for (const source of merged?.kind === "sequence" ? merged.items : [ merged ]) {
     const found = entryOf(source, key, depth + 1);
     if (found) return found;
    }
   }
   return;
  }
  function get(node, ...path) {
   let current = resolve(node);
   for (const key of path) current = resolve(entryOf(current, key)?.value);
   return current;
  }
  function asMapping(node) {
   const resolved = resolve(node);
   return resolved?.kind === "mapping" ? resolved : void 0;
  }
  function asSequence(node) {
   const resolved = resolve(node);
   return resolved?.kind === "sequence" ? resolved : void 0;
  }
  function asScalar(node) {
   const resolved = resolve(node);
   return resolved?.kind === "scalar" ? resolved : void 0;
  }
  function asText(node) {
   const scalar = asScalar(node);
   return scalar && scalar.value !== null ? scalar.text : void 0;
  }
  function itemsOf(node) {
   const resolved = resolve(node);
   if (!resolved) return [];
   return resolved.kind === "sequence" ? resolved.items : [ resolved ];
  }
  function walkScalars(root, visit) {
   const stack = [ {
    node: root,
    path: [],
    key: void 0
   } ];
   while (stack.length > 0) {
    const {node, path, key} = stack.pop();
    if (node.kind === "scalar") visit(node, path, key); else if (node.kind === "mapping") for (let i = node.entries.length - 1; i >= 0; i--) {
     const entry = node.entries[i];
     stack.push({
      node: entry.value,
      path: [ ...path, entry.key.text.text ],
      key: entry.key
     });
    } else if (node.kind === "sequence") for (let i = node.items.length - 1; i >= 0; i--) stack.push({
     node: node.items[i],
     path: [ ...path, i ],
     key
    });
   }
  }
 }),
 33751: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => MappedText,
   sC: () => SourceFile,
   ux: () => within
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  class SourceFile {
   path;
   text;
   lineStarts;
   constructor(path, text) {
    this.path = path;
    this.text = text;
   }
   position(offset) {
    const starts = this.starts();
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (starts[middle] <= clamped) low = middle; else high = middle - 1;
    }
    return {
     line: low + 1,
     column: clamped - starts[low] + 1
    };
   }
   line(number) {
    const starts = this.starts();
    const start = starts[number - 1];
    if (start === void 0) return "";
    return (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(this.text.slice(start, starts[number] ?? this.text.length), "\r\n");
   }
   lineStart(number) {
    return this.starts()[number - 1] ?? this.text.length;
   }
   get lineCount() {
    return this.starts().length;
   }
   starts() {
    if (this.lineStarts) return this.lineStarts;
    const starts = [ 0 ];
    for (let i = 0; i < this.text.length; i++) {
     const code = this.text.charCodeAt(i);
     if (code === 10 || code === 13 && this.text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.lineStarts = starts;
    return starts;
   }
  }
  class MappedText {
   text;
   file;
   inner;
   outer;
   constructor(file, text, inner, outer) {
    this.file = file;
    this.text = text;
    this.inner = inner;
    this.outer = outer;
   }
   static of(file, range = {
    start: 0,
    end: file.text.length
   }) {
    return new MappedText(file, file.text.slice(range.start, range.end), [ 0 ], [ range ]);
   }
   static join(file, pieces, at) {
    const inner = [];
    const outer = [];
    const parts = [];
    let length = 0;
    for (const piece of pieces) {
     if (piece.text === "") continue;
     inner.push(length);
     outer.push(piece.range);
     parts.push(piece.text);
     length += piece.text.length;
    }
    if (inner.length === 0) {
     inner.push(0);
     outer.push({
      start: at,
      end: at
     });
    }
    return new MappedText(file, parts.join(""), inner, outer);
   }
   range(start = 0, end = this.text.length) {
    const from = this.startOffset(start);
    return {
     start: from,
     end: Math.max(from, end > start ? this.endOffset(end) : from)
    };
   }
   startOffset(index) {
    const piece = this.pieceAt(index);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return index > this.inner[piece] ? range.end : range.start;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   endOffset(index) {
    if (index <= 0) return this.startOffset(0);
    const piece = this.pieceAt(index - 1);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return range.end;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   slice(start, end = this.text.length) {
    if (this.inner.length === 1 && this.isLinear(0)) {
     const offset = this.outer[0].start;
     return MappedText.of(this.file, {
      start: offset + start,
      end: offset + Math.max(start, end)
     });
    }
    return this.compose([ {
     text: this.text.slice(start, end),
     start,
     end
    } ]);
   }
   compose(pieces) {
    const result = [];
    for (const piece of pieces) {
     if (piece.text !== this.text.slice(piece.start, piece.end)) {
      result.push({
       text: piece.text,
       range: this.range(piece.start, piece.end)
      });
      continue;
     }
     let position = piece.start;
     const last = Math.min(piece.end, this.text.length);
     while (position < last) {
      const index = this.pieceAt(position);
      const end = Math.min(last, this.inner[index + 1] ?? last);
      result.push({
       text: this.text.slice(position, end),
       range: this.range(position, end)
      });
      position = end;
     }
    }
    return MappedText.join(this.file, result, this.startOffset(pieces[0]?.start ?? 0));
   }
   pieces() {
    return this.inner.map((start, index) => ({
     text: this.text.slice(start, this.inner[index + 1] ?? this.text.length),
     range: this.outer[index]
    }));
   }
   isLinear(piece) {
    const length = (this.inner[piece + 1] ?? this.text.length) - this.inner[piece];
    const range = this.outer[piece];
    return range.end - range.start === length;
   }
   pieceAt(index) {
    let low = 0;
    let high = this.inner.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (this.inner[middle] <= index) low = middle; else high = middle - 1;
    }
    return low;
   }
  }
  function within(ranges, start, end) {
   let low = 0;
   let high = ranges.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (ranges[middle].end > start) high = middle; else low = middle + 1;
   }
   const found = [];
   for (let at = low; at < ranges.length && ranges[at].start < end; at++) found.push(ranges[at]);
   return found;
  }
 }),
 94424: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => withoutEnd
  });
  function withoutEnd(text, characters) {
   let end = text.length;
   while (end > 0 && characters.includes(text[end - 1])) end--;
   return text.slice(0, end);
  }
 })
};
