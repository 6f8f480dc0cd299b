"use strict";

exports.id = 7005;

exports.ids = [ 7005 ];

exports.modules = {
 63745: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   z: () => parseCondition
  });
  var _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
  function parseCondition(condition, mapping = new Map) {
   const tests = [];
   let partial = false;
   for (const [start, end] of splitTop(condition.text.text, "&&")) {
    const term = stripped(condition.text.text, start, end);
    const alternatives = splitTop(condition.text.text.slice(...term), "||").map(([from, to]) => stripped(condition.text.text, from + term[0], to + term[0]));
    if (alternatives.some(range => asksNothing(condition.text.text.slice(...range)))) continue;
    const parsed = alternatives.map(range => comparison((0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_0__.Ym)(condition, ...range), mapping));
    const ofOwner = parsed.find(test => /^repository_owner(?:_id)?$/.test(test?.claim ?? ""));
    const first = ofOwner ?? parsed[0];
    if (ofOwner && parsed.length > 1 && parsed.some(test => test?.claim !== ofOwner.claim)) {
     tests.push(ofOwner);
     continue;
    }
    const alike = first && parsed.every(test => test && test.claim === first.claim && test.comparison === first.comparison);
    if (!alike) partial = true; else tests.push({
     ...first,
     values: parsed.flatMap(test => test?.values ?? [])
    });
   }
   return {
    tests,
    partial
   };
  }
  function splitTop(text, separator) {
   const ranges = [];
   let depth = 0;
   let quote = "";
   let start = 0;
   for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quote !== "") {
     if (char === "\\") i++; else if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char; else if (char === "(" || char === "[" || char === "{") depth++; else if (char === ")" || char === "]" || char === "}") depth--; else if (depth === 0 && text.startsWith(separator, i)) {
     ranges.push([ start, i ]);
     start = i + separator.length;
     i = start - 1;
    }
   }
   ranges.push([ start, text.length ]);
   return ranges;
  }
  function stripped(text, start, end) {
   let [from, to] = [ start, end ];
   for (;;) {
    while (from < to && /\s/.test(text[from])) from++;
    while (to > from && /\s/.test(text[to - 1])) to--;
    if (text[from] !== "(" || text[to - 1] !== ")" || !closesAtEnd(text.slice(from, to))) return [ from, to ];
    from++;
    to--;
   }
  }
  function closesAtEnd(text) {
   let depth = 0;
   for (let i = 0; i < text.length; i++) if (text[i] === "(") depth++; else if (text[i] === ")" && --depth === 0) return i === text.length - 1;
   return false;
  }
  function comparison(term, mapping) {
   const {text} = term.text;
   const name = String.raw`(assertion|attribute|google)(?:\.(\w+)|\[['"](\w+)['"]\])`;
   const quoted = `(?:'([^']*)'|"([^"]*)")`;
   const equal = new RegExp(`^${name}\\s*==\\s*${quoted}$`).exec(text);
   const starts = new RegExp(`^${name}\\.startsWith\\(\\s*${quoted}\\s*\\)$`).exec(text);
   const match = equal ?? starts;
   if (match) {
    const claim = claimName(match[1], match[2] ?? match[3], mapping);
    const value = match[4] ?? match[5] ?? "";
    const quote = match[4] === void 0 ? '"' : "'";
    const end = text.lastIndexOf(quote);
    const values = [ (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_0__.Ym)(term, end - value.length, end) ];
    return {
     claim,
     comparison: equal ? "exact" : "prefix",
     values
    };
   }
   const pattern = new RegExp(`^${name}\\.matches\\(\\s*${quoted}\\s*\\)$`).exec(text);
   if (pattern) return matched(term, pattern, mapping);
   const list = new RegExp(`^${name}\\s+in\\s+\\[([^\\]]*)\\]$`).exec(text);
   if (!list) return;
   const offset = text.lastIndexOf("[") + 1;
   const values = [ ...list[4].matchAll(/'([^']*)'|"([^"]*)"/g) ].map(item => {
    const start = offset + item.index + 1;
    return (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_0__.Ym)(term, start, start + item[0].length - 2);
   });
   return {
    claim: claimName(list[1], list[2] ?? list[3], mapping),
    comparison: "exact",
    values
   };
  }
  function matched(term, match, mapping) {
   const value = match[4] ?? match[5] ?? "";
   const parts = /^\^([\w:/@-]{1,300})(\.\*\$?|\$)?$/.exec(value);
   if (!parts) return;
   const end = term.text.text.lastIndexOf(match[4] === void 0 ? '"' : "'");
   const start = end - value.length + 1;
   return {
    claim: claimName(match[1], match[2] ?? match[3], mapping),
    comparison: parts[2] === "$" ? "exact" : "prefix",
    values: [ (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_0__.Ym)(term, start, start + parts[1].length) ]
   };
  }
  function asksNothing(text) {
   return /^(?:true)?$/.test(text) || /^has\(\s*[\w.]{1,100}\s*\)$/.test(text) || /^[\w.]{1,100}\s*!=\s*(?:''|"")$/.test(text) || /^[\w.]{1,100}\.(?:contains|matches)\(\s*(?:'[\w/-]{0,300}'|"[\w/-]{0,300}")\s*\)$/.test(text) || /^[\w.]{1,100}\.matches\(\s*(?:'\^?\.\*[\w/-]{0,300}(?:\.\*)?\$?'|"\^?\.\*[\w/-]{0,300}(?:\.\*)?\$?")\s*\)$/.test(text);
  }
  function claimName(scope, name, mapping) {
   if (scope === "assertion") return name.toLowerCase();
   const mapped = mapping.get(`${scope}.${name}`);
   if (mapped) return mapped.toLowerCase();
   return scope === "google" && name === "subject" ? "sub" : name.toLowerCase();
  }
 }),
 97005: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Im: () => mappedClaim,
   Zn: () => googleSubjects,
   bQ: () => bindingSubjects
  });
  var _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92730);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
  var _google_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63745);
  function googleSubjects(blocks) {
   const providers = blocks.flatMap(block => readProvider(block) ?? []);
   const bindings = blocks.flatMap(block => readBindings(block, providers));
   return [ ...providers.flatMap(({pool, subject}) => {
    const ofPool = bindings.filter(binding => binding.pool === pool).map(each => each.subject);
    const conditional = subject.tests.length > 0;
    if (ofPool.length === 0) return conditional ? [ {
     ...subject,
     grants: []
    } ] : [ subject ];
    if (conditional) return [];
    return ofPool.every(binding => binding.tests.length > 0) ? [ {
     ...subject,
     grants: ofPool
    } ] : [ subject ];
   }), ...bindings.map(({subject}) => subject) ];
  }
  function readProvider(block) {
   if (block.type !== "google_iam_workload_identity_pool_provider" || !block.oidc) return;
   const issuer = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(block.oidc("issuer_uri"));
   const mapping = mappingOf(block.value("attribute_mapping"));
   const condition = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(block.value("attribute_condition"));
   const {tests, partial} = condition ? (0, _google_condition_js__WEBPACK_IMPORTED_MODULE_1__.z)(condition, mapping) : {
    tests: [],
    partial: false
   };
   const audiences = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.Dw)(block.oidc("allowed_audiences")).flatMap(item => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(item) ?? []);
   return {
    pool: poolKey(block.written("workload_identity_pool_id")),
    mapping,
    subject: {
     provider: "gcp",
     name: block.name,
     file: block.place.file,
     range: block.place.range,
     tests,
     audiences,
     partial,
     ...issuer && {
      issuer
     }
    }
   };
  }
  function mappingOf(value) {
   const mapping = new Map;
   for (const option of (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(value)) {
    if (option.kind !== "object") continue;
    for (const item of option.entries) {
     const claim = mappedClaim((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.wh)(item.value) ?? "");
     if (claim) mapping.set(item.key.text.text, claim);
    }
   }
   return mapping;
  }
  const claimParts = [ [ /^assertion\.sub\.extract\(\s*['"]repo:\{\w{1,100}\}\/['"]\s*\)$/, "repository_owner" ], [ /^assertion\.repository\.extract\(\s*['"]\{\w{1,100}\}\/['"]\s*\)$/, "repository_owner" ], [ /^assertion\.repository\.split\(\s*['"]\/['"]\s*\)\[0\]$/, "repository_owner" ], [ /^assertion\.(?:sub|ref)\.extract\(\s*['"][\w:/]{0,20}heads\/\{\w{1,100}\}\/?['"]\s*\)$/, "ref" ] ];
  function mappedClaim(expression) {
   const text = expression.trim();
   const direct = /^assertion(?:\.(\w+)|\[['"](\w+)['"]\])$/.exec(text);
   if (direct) return (direct[1] ?? direct[2]).toLowerCase();
   return claimParts.find(([pattern]) => pattern.test(text))?.[1];
  }
  function readBindings(block, providers) {
   if (!/^google_.*_iam_(?:member|binding)$/.test(block.type)) return [];
   const members = [ ...(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.fF)(block.value("member")), ...(0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.Dw)(block.value("members")) ].flatMap(item => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__.mN)(item) ?? []);
   return members.flatMap(member => bindingSubjects(member, block.name, block.place, providers));
  }
  function bindingSubjects(member, name, place, providers) {
   const {text} = member.text;
   const match = /^principal(?:Set)?:\/\/iam\.googleapis\.com\/([\s\S]{1,600}?)\/(?:(subject|group|attribute\.\w{1,100})\/|(\*)$)/.exec(text);
   if (!match) return [];
   const pool = poolKey(match[1]);
   const ofPool = providers.filter(item => item.pool === pool);
   const only = providers.length === 1 && member.holes.length > 0 ? providers : [];
   const through = ofPool.length > 0 ? ofPool : only.length > 0 ? only : [ void 0 ];
   return through.map(provider => bindingThrough(provider, member, match, {
    name,
    place
   }));
  }
  function bindingThrough(provider, member, match, {name, place}) {
   const value = (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_2__.Ym)(member, match[0].length);
   const attribute = match[2];
   const claim = attribute === void 0 ? void 0 : attribute === "subject" ? provider?.mapping.get("google.subject") ?? (provider?.mapping.size ? void 0 : "sub") : provider?.mapping.get(attribute) ?? attribute.replace(/^attribute\./, "");
   const isComputed = attribute !== void 0 && provider?.mapping.has(attribute === "subject" ? "google.subject" : attribute) === false;
   const own = attribute === void 0 ? [] : [ {
    claim: claim ?? attribute,
    comparison: "exact",
    values: [ value ]
   } ];
   return {
    pool: provider?.pool,
    subject: {
     provider: "gcp",
     name,
     file: place.file,
     range: place.range,
     tests: [ ...own, ...provider?.subject.tests ?? [] ],
     audiences: [],
     partial: provider && !isComputed ? provider.subject.partial : true,
     ...provider?.subject.issuer && {
      issuer: provider.subject.issuer
     }
    }
   };
  }
  function poolKey(text) {
   const reference = /google_iam_workload_identity_pool\.(\w+)/.exec(text ?? "");
   return reference ? reference[1] : (text ?? "").replace(/^.*workloadIdentityPools\//, "").replace(/["${}]/g, "");
  }
 })
};
