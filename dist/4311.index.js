"use strict";

exports.id = 4311;

exports.ids = [ 4311 ];

exports.modules = {
 43294: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ls: () => confidenceStrictness,
   hU: () => covers,
   mN: () => failOnStrictness,
   o5: () => hasFormat,
   pW: () => isSilencedBy,
   s_: () => strictnessOf
  });
  var _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58489);
  var _lint_mcp_gateways_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96808);
  var _lint_mcp_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19143);
  function strictnessOf(level) {
   return level === "off" ? 0 : _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__.gO.length - _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__.gO.indexOf(level);
  }
  function failOnStrictness(failOn = "error") {
   return failOn === "never" ? 0 : _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__.gO.indexOf(failOn) + 1;
  }
  function confidenceStrictness(confidence = "low") {
   return _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__.E2.indexOf(confidence);
  }
  const leadsUp = /(?:^|[\\/])\.\.(?:[\\/]|$)/;
  const covers = {
   gateways: (item, list) => list.length === 0 || list.includes(item) || (0, _lint_mcp_gateways_js__WEBPACK_IMPORTED_MODULE_2__.g)(item, list),
   servers: (item, list) => list.includes(item),
   "filesystem-roots": (item, list) => list.includes(item) || !leadsUp.test(item) && (0, 
   _lint_mcp_paths_js__WEBPACK_IMPORTED_MODULE_0__.UO)(item, list),
   "trusted-owners": (item, list) => {
    const name = item.toLowerCase();
    const owner = name.split("/", 1)[0];
    return list.some(each => [ name, owner ].includes(each.toLowerCase()));
   }
  };
  function isSilencedBy(entry, rule, entries) {
   const forever = "9999-12-31";
   return entries.some(({rules, paths, until = forever}) => rules.includes(rule) && entry.paths.every(path => paths.includes(path)) && (entry.until ?? forever) <= until);
  }
  function hasFormat({id, pattern}, list) {
   const named = list.find(each => each.id === id);
   return named === void 0 ? "no" : named.pattern === pattern ? "yes" : "other";
  }
 }),
 44311: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   dR: () => chainOf,
   Xe: () => severitiesOf,
   sourceOf: () => sourceOf,
   underPolicies: () => underPolicies
  });
  var errors = __webpack_require__(52005);
  var config_reader = __webpack_require__(97704);
  var rules = __webpack_require__(18872);
  // CONCATENATED MODULE: ./build/shared/central/opened.js
  class Opened {
   levels;
   constructor(levels) {
    this.levels = levels;
   }
   static by(mayRelax = []) {
    return new Opened([ new Set(mayRelax) ]);
   }
   and(other) {
    return new Opened([ ...this.levels, ...other.levels ]);
   }
   has(dimension) {
    return this.levels.every(names => names.has(dimension));
   }
   hasFor(dimension, rule) {
    return this.levels.every(names => names.has(dimension) || names.has(rule));
   }
   rulesFor(dimension) {
    if (this.has(dimension)) return "all";
    const named = this.levels.flatMap(names => [ ...names ]);
    return new Set(named.filter(name => this.hasFor(dimension, name)));
   }
  }
  var section_reader = __webpack_require__(71706);
  var strictness = __webpack_require__(43294);
  // CONCATENATED MODULE: ./build/shared/central/tighten.js
  function tighten(policy, own, options) {
   return new Merger(policy, own, options).merge();
  }
  class Merger {
   policy;
   own;
   places;
   options;
   opened;
   refusals=[];
   constructor(policy, {config, places}, options) {
    this.policy = policy;
    this.own = config;
    this.places = places;
    this.options = options;
    this.opened = options.opened;
   }
   merge() {
    const {policy, own, opened} = this;
    const {rules, atLeast} = this.rules();
    const minConfidence = this.minConfidence();
    const failOn = this.failOn();
    const detections = this.detections();
    const config = {
     rules,
     ignore: [ ...policy.ignore.map(({location: _, ...entry}) => entry), ...own.ignore.flatMap(entry => this.ignore(entry)) ],
     exclude: this.exclude(),
     include: union(policy.include, own.include),
     gateways: this.list("gateways", policy.gateways, own.gateways),
     servers: this.list("servers", policy.servers, own.servers),
     filesystemRoots: this.list("filesystem-roots", policy.filesystemRoots, own.filesystemRoots),
     trustedOwners: this.list("trusted-owners", policy.trustedOwners, own.trustedOwners),
     credentialFormats: this.credentialFormats(),
     ...minConfidence && {
      minConfidence
     },
     ...failOn && {
      failOn
     },
     ...own.baseline !== void 0 && {
      baseline: own.baseline
     },
     ...own.peopleFile !== void 0 && {
      peopleFile: own.peopleFile
     },
     ...detections && {
      detections
     },
     limits: {
      policy: this.options.name,
      atLeast,
      comments: opened.rulesFor("inline-ignores"),
      baseline: opened.rulesFor("baseline"),
      required: this.required()
     }
    };
    return {
     config,
     refusals: this.refusals
    };
   }
   rules() {
    const {policy, own, opened} = this;
    const rules = {
     ...policy.rules
    };
    const atLeast = {
     ...policy.limits?.atLeast
    };
    for (const [id, wanted] of Object.entries(own.rules)) {
     const fixed = rules[id];
     const isStricter = than => (0, strictness.s_)(wanted) >= (0, strictness.s_)(than);
     if (opened.hasFor("severities", id)) {
      rules[id] = wanted;
      delete atLeast[id];
     } else if (fixed !== void 0) if (isStricter(fixed)) rules[id] = wanted; else this.refuseSeverity(id, wanted, fixed); else {
      const least = strictest(atLeast[id], this.options.severityOf(id));
      if (wanted !== "off" && isStricter(least)) atLeast[id] = wanted; else this.refuseSeverity(id, wanted, least);
     }
    }
    return {
     rules,
     atLeast
    };
   }
   refuseSeverity(id, wanted, held) {
    const setting = `rules.${id}: ${wanted}`;
    const message = `${id} stays at ${held}: ${this.policyName} does not let it go down to ${wanted}`;
    this.refuse({
     setting,
     message,
     opener: id
    }, "rules", id);
   }
   required() {
    const {rules, limits} = this.policy;
    const named = Object.keys(rules).filter(id => rules[id] !== "off");
    const all = [ ...named, ...Object.keys(limits?.atLeast ?? {}), ...limits?.required ?? [] ];
    return new Set(all.filter(id => !this.opened.hasFor("severities", id)));
   }
   ignore(entry) {
    const open = entry.rules.filter(rule => this.opened.hasFor("ignore", rule));
    const closed = entry.rules.filter(rule => !open.includes(rule));
    if (closed.length > 0) this.refusals.push({
     setting: "ignore",
     ...entry.location && {
      location: entry.location
     },
     message: `this ignore of ${closed.join(", ")} is not applied: ${this.policyName} does not leave it to repositories`,
     opener: "ignore"
    });
    return open.length > 0 ? [ {
     ...entry,
     rules: open
    } ] : [];
   }
   exclude() {
    const {policy, own} = this;
    if (this.opened.has("exclude")) return union(policy.exclude, own.exclude);
    for (const glob of own.exclude) if (!policy.exclude.includes(glob)) this.refuseItem("exclude", glob, "is read all the same");
    return policy.exclude;
   }
   list(key, held, wanted) {
    if (this.opened.has(key)) return union(held, wanted);
    const within = wanted.filter(item => strictness.hU[key](item, held));
    for (const item of wanted) if (!within.includes(item)) this.refuseItem(key, item, "is not added");
    return within.length > 0 && key !== "servers" ? within : [ ...held ];
   }
   credentialFormats() {
    const {policy, own} = this;
    const added = own.credentialFormats.filter(format => {
     const known = (0, strictness.o5)(format, policy.credentialFormats);
     if (known !== "other") return known === "no";
     if (this.opened.has("credential-formats")) return true;
     this.refuseItem("credential-formats", format.id, "keeps its pattern");
     return false;
    });
    const replaced = new Set(added.map(({id}) => id));
    return [ ...policy.credentialFormats.filter(({id}) => !replaced.has(id)), ...added ];
   }
   minConfidence() {
    const {policy, own} = this;
    const held = policy.minConfidence;
    const wanted = own.minConfidence;
    if (wanted === void 0) return held;
    if (this.opened.has("min-confidence")) return wanted;
    if ((0, strictness.Ls)(wanted) >= (0, strictness.Ls)(held)) return wanted;
    this.refuseSetting("min-confidence", wanted, held ?? "low");
    return held;
   }
   failOn() {
    const {policy, own} = this;
    const held = policy.failOn;
    const wanted = own.failOn;
    if (wanted === void 0) return held;
    if (this.opened.has("fail-on")) return wanted;
    if ((0, strictness.mN)(wanted) >= (0, strictness.mN)(held)) return wanted;
    this.refuseSetting("fail-on", wanted, held ?? "error");
    return held;
   }
   detections() {
    const {policy, own} = this;
    if (!policy.detections || !own.detections) return own.detections ?? policy.detections;
    if (this.opened.has("detections")) return own.detections;
    const message = `detections of this file are not applied: ${this.policyName} has its own`;
    this.refuse({
     setting: "detections",
     message,
     opener: "detections"
    }, "detections");
    return policy.detections;
   }
   refuseItem(key, item, what) {
    this.refuse({
     setting: `${key}: ${item}`,
     message: `'${item.slice(0, 100)}' of ${key} ${what}: ${this.policyName} does not leave it to repositories`,
     opener: key
    }, key, item);
   }
   refuseSetting(key, wanted, held) {
    const message = `${key} stays at ${held}: ${this.policyName} does not let it go to ${wanted}`;
    this.refuse({
     setting: `${key}: ${wanted}`,
     message,
     opener: key
    }, key);
   }
   refuse(refusal, key, item = "") {
    const location = this.places.get((0, section_reader.$t)(key, item));
    this.refusals.push({
     ...refusal,
     ...location && {
      location
     }
    });
   }
   get policyName() {
    return `the policy ${this.options.name}`;
   }
  }
  function union(one, other) {
   return [ ...new Set([ ...one, ...other ]) ];
  }
  function strictest(one, other) {
   return one !== void 0 && (0, strictness.s_)(one) > (0, strictness.s_)(other) ? one : other;
  }
  // CONCATENATED MODULE: ./build/shared/central/under-policies.js
  const maxDepth = 3;
  function sourceOf({address, location}) {
   return {
    address,
    namedBy: `${location.file}:${location.line}`
   };
  }
  async function underPolicies(readPolicy, own, sources) {
   const policies = [];
   for (const source of sources) for (const policy of await chainOf(readPolicy, source)) {
    const isKnown = policies.some(({address}) => isSame(address, policy.address));
    if (!isKnown) policies.push(policy);
   }
   const [highest, ...others] = policies;
   if (!highest) return {
    config: own.config,
    refusals: [],
    policies: []
   };
   const severityOf = await severitiesOf([ ...policies.map(({read}) => read.config), own.config ]);
   const refusals = [];
   let held = highest.read.config;
   let opened = Opened.by(held.mayRelax);
   const names = [ nameOf(highest.address) ];
   for (const {address, read} of others) {
    const put = tighten(held, read, {
     name: names.join(" and "),
     opened,
     severityOf
    });
    refusals.push(...put.refusals.map(({location: _, ...refusal}) => refusal));
    held = put.config;
    opened = opened.and(Opened.by(read.config.mayRelax));
    names.push(nameOf(address));
   }
   const put = tighten(held, own, {
    name: names.join(" and "),
    opened,
    severityOf
   });
   return {
    config: put.config,
    refusals: [ ...refusals, ...put.refusals ],
    policies: policies.map(({address}) => address)
   };
  }
  async function chainOf(readPolicy, source) {
   const chain = [];
   let next = source;
   while (next) {
    const {address, namedBy} = next;
    if (chain.some(known => isSame(known.address, address))) throw new errors.e(`${namedBy}: the policy ${address.shown} builds on itself`);
    if (chain.length === maxDepth) throw new errors.e(`${namedBy}: policies build on each other ${maxDepth} deep at most: ${chain.map(each => nameOf(each.address)).join(", ")}`);
    const read = (0, config_reader.readConfig)(await readPolicy(next), address.shown, rules.ruleIds);
    refuseForeignKeys(read);
    chain.unshift({
     address,
     read
    });
    next = read.config.extends && sourceOf(read.config.extends);
   }
   return chain;
  }
  function refuseForeignKeys({places}) {
   const foreign = {
    baseline: "a policy names no baseline: it is a repository's own (may-relax: [baseline])",
    people: "a policy names no people file: it is a repository's own",
    "organization-policy": "a policy names the one that it builds on with 'extends'"
   };
   for (const [key, message] of Object.entries(foreign)) {
    const place = places.get(key);
    if (place) throw new errors.e(`${placeText(place)}: ${message}`);
   }
  }
  function placeText({file, line, column}) {
   return `${file}:${line}:${column}`;
  }
  async function severitiesOf(configs) {
   const named = new Set(configs.flatMap(({rules, limits}) => [ ...Object.keys(rules), ...Object.keys(limits?.atLeast ?? {}) ]));
   const severities = new Map;
   for (const group of rules.z) {
    if (!group.ids.some(id => named.has(id))) continue;
    for (const {id, severity} of await group.load()) severities.set(id, severity);
   }
   return rule => severities.get(rule) ?? "error";
  }
  function isSame(one, other) {
   return one.shown === other.shown && one.sha256 === other.sha256;
  }
  function nameOf(address) {
   return address.kind === "url" ? address.shown : address.shown.replace(/(@[0-9a-f]{7})[0-9a-f]+$/, "$1");
  }
 })
};
