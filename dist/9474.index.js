export const id = 9474;

export const ids = [ 9474, 929 ];

export const modules = {
 97005: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Im: () => mappedClaim,
   Zn: () => googleSubjects,
   bQ: () => bindingSubjects,
   zB: () => parseCondition
  });
  var _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92730);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77960);
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
   const {tests, partial} = condition ? parseCondition(condition, mapping) : {
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
   const value = (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(member, match[0].length);
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
  function parseCondition(condition, mapping = new Map) {
   const tests = [];
   let partial = false;
   for (const [start, end] of splitTop(condition.text.text, "&&")) {
    const term = stripped(condition.text.text, start, end);
    const alternatives = splitTop(condition.text.text.slice(...term), "||").map(([from, to]) => [ from + term[0], to + term[0] ]);
    const parsed = alternatives.map(range => {
     const inner = stripped(condition.text.text, ...range);
     return comparison((0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(condition, ...inner), mapping);
    });
    const [first] = parsed;
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
    const values = [ (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(term, end - value.length, end) ];
    return {
     claim,
     comparison: equal ? "exact" : "prefix",
     values
    };
   }
   const list = new RegExp(`^${name}\\s+in\\s+\\[([^\\]]*)\\]$`).exec(text);
   if (!list) return;
   const offset = text.lastIndexOf("[") + 1;
   const values = [ ...list[4].matchAll(/'([^']*)'|"([^"]*)"/g) ].map(item => {
    const start = offset + item.index + 1;
    return (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(term, start, start + item[0].length - 2);
   });
   return {
    claim: claimName(list[1], list[2] ?? list[3], mapping),
    comparison: "exact",
    values
   };
  }
  function claimName(scope, name, mapping) {
   if (scope === "assertion") return name.toLowerCase();
   const mapped = mapping.get(`${scope}.${name}`);
   if (mapped) return mapped.toLowerCase();
   return scope === "google" && name === "subject" ? "sub" : name.toLowerCase();
  }
 }),
 79474: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   infrastructureSubjects: () => infrastructureSubjects
  });
  var infrastructure = __webpack_require__(48736);
  var root_name = __webpack_require__(98953);
  var parsed_json = __webpack_require__(1771);
  var values_value = __webpack_require__(77960);
  var aws = __webpack_require__(43549);
  var shape = __webpack_require__(46172);
  // CONCATENATED MODULE: ./build/shared/lint/federation/aws-policy-document.js
  function policyDocument(body) {
   const statements = (0, values_value.Dw)((0, values_value.f_)(body, "statement")).map(statement => {
    const {place} = statement;
    const conditions = (0, values_value.Dw)((0, values_value.f_)(statement, "condition")).flatMap(item => {
     const operator = (0, values_value.mN)((0, values_value.f_)(item, "test"));
     const key = (0, values_value.mN)((0, values_value.f_)(item, "variable"));
     const value = (0, values_value.f_)(item, "values");
     if (!operator || !key || !value) return [];
     return [ {
      key: operator,
      value: {
       kind: "object",
       place,
       entries: [ {
        key,
        value
       } ]
      }
     } ];
    });
    const principals = (0, values_value.Dw)((0, values_value.f_)(statement, "principals")).flatMap(item => {
     const key = (0, values_value.mN)((0, values_value.f_)(item, "type"));
     const value = (0, values_value.f_)(item, "identifiers");
     return key && value ? [ {
      key,
      value
     } ] : [];
    });
    return (0, shape.Xy)({
     Effect: (0, values_value.f_)(statement, "effect"),
     Action: (0, values_value.f_)(statement, "actions"),
     Principal: {
      kind: "object",
      entries: principals,
      place
     },
     Condition: {
      kind: "object",
      entries: conditions,
      place
     }
    }, place);
   });
   const {place} = body;
   return (0, shape.Xy)({
    Statement: {
     kind: "list",
     items: statements,
     place
    }
   }, place);
  }
  var entra = __webpack_require__(36524);
  var google = __webpack_require__(97005);
  var aws_rights = __webpack_require__(61509);
  // CONCATENATED MODULE: ./build/shared/lint/federation/terraform-rights.js
  const attachments = new Map([ [ "aws_iam_role_policy_attachment", "role" ], [ "aws_iam_role_policy", "role" ], [ "aws_iam_role_policy_attachments_exclusive", "role_name" ] ]);
  function administratorRoles(resources) {
   const found = new Map;
   const policies = [ ...resources.find({
    types: [ "aws_iam_role" ],
    words: /managed_policy_arns|inline_policy/
   }), ...resources.ofType(...attachments.keys()) ];
   for (const resource of policies) {
    const role = roleOf(resource, resources);
    if (role === void 0 || found.has(role) || resource.exists !== "yes") continue;
    const rights = rightsIn(resource);
    if (rights !== void 0) found.set(role, rights);
   }
   return found;
  }
  function roleOf({type, scope, address, declaration}, resources) {
   const argument = attachments.get(type);
   if (argument === void 0) return `${scope} ${address}`;
   const reference = declaration && (0, infrastructure.w4)(declaration, argument)?.value;
   const name = reference && (0, root_name.S)(reference);
   if (!name?.startsWith("aws_iam_role.")) return;
   const [role] = resources.resolve({
    scope,
    address: name
   });
   const isMany = role?.declaration && (0, infrastructure.w4)(role.declaration, "for_each");
   return role && !isMany ? `${scope} ${name}` : void 0;
  }
  function rightsIn({body}) {
   for (const argument of [ "policy_arn", "policy_arns", "managed_policy_arns" ]) {
    const rights = (0, aws_rights.pm)((0, values_value.f_)(body, argument));
    if (rights !== void 0) return rights;
   }
   for (const holder of [ body, ...(0, values_value.Dw)((0, values_value.f_)(body, "inline_policy")) ]) {
    const policy = (0, values_value.f_)(holder, "policy");
    const rights = (0, aws_rights.I5)(policy?.kind === "text" ? (0, parsed_json.U)(policy) : policy);
    if (rights !== void 0) return rights;
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/infrastructure-subjects.js
  function infrastructureSubjects(resources) {
   return [ ...entraCredentials(resources), ...awsTrusts(resources), ...googleTrusts(resources), ...moduleCredentials(resources) ];
  }
  function* entraCredentials(resources) {
   const found = resources.find({
    types: [ /\/federatedidentitycredentials$/, /federated_identity_credential$/ ],
    words: /federated_?identity_?credential/i
   });
   for (const resource of found) {
    const {body, label, place} = resource;
    yield* (0, entra.iJ)(body, label, place, identityOf(resource));
   }
  }
  function identityOf({parent, source, place}) {
   if (!parent) return;
   const isOneForAll = source === "bicep" || source === "arm";
   return `${isOneForAll ? place.file.path : parent.scope} ${parent.address}`;
  }
  function awsTrusts(resources) {
   const roles = [ ...resources.ofType("aws_iam_role") ];
   const documents = resources.find({
    types: [ "data.aws_iam_policy_document" ],
    words: /WebIdentity/i
   });
   const found = [ ...roles.flatMap(role => {
    const policies = (0, values_value.fF)((0, values_value.f_)(role.body, "assume_role_policy"));
    return policies.map(policy => ({
     resource: role,
     policy: policy.kind === "text" ? (0, parsed_json.U)(policy) : policy
    }));
   }), ...[ ...documents ].map(document => ({
    resource: document,
    policy: policyDocument(document.body)
   })) ].map(({resource, policy}) => {
    const {label, place, scope, address} = resource;
    return {
     resource,
     subjects: (0, aws.V)(policy, label, place, `${scope} ${address}`)
    };
   });
   if (found.every(({subjects}) => subjects.length === 0)) return [];
   const administrators = administratorRoles(resources);
   return found.flatMap(({resource, subjects}) => {
    const role = roles.find(({scope, address, declaration}) => scope === resource.scope && administrators.has(`${scope} ${address}`) && (address === resource.address || documentOf(declaration) === resource.address));
    const administrator = role && administrators.get(`${role.scope} ${role.address}`);
    return subjects.map(subject => administrator ? {
     ...subject,
     administrator
    } : subject);
   });
  }
  function documentOf(role) {
   const policy = role && (0, infrastructure.w4)(role, "assume_role_policy")?.value;
   return policy && (0, root_name.S)(policy);
  }
  function googleTrusts(resources) {
   const byScope = new Map;
   const found = resources.find({
    types: [ "google_iam_workload_identity_pool_provider", /^google_\w+_iam_(?:member|binding)$/ ],
    words: /\bgoogle_/
   });
   for (const resource of found) {
    const blocks = byScope.get(resource.scope) ?? [];
    blocks.push(googleBlock(resource));
    byScope.set(resource.scope, blocks);
   }
   return [ ...byScope.values() ].flatMap(google.Zn);
  }
  function googleBlock({label, type, place, body, declaration}) {
   const [oidc] = (0, values_value.Dw)((0, values_value.f_)(body, "oidc"));
   return {
    name: label,
    type,
    place,
    value: attribute => (0, values_value.f_)(body, attribute),
    written: attribute => {
     const range = declaration && (0, infrastructure.w4)(declaration, attribute)?.value.range;
     return range && place.file.text.slice(range.start, range.end);
    },
    oidc: oidc && (attribute => (0, values_value.f_)(oidc, attribute))
   };
  }
  function* moduleCredentials(resources) {
   const found = resources.find({
    types: [ "module" ],
    words: /federated_?identity_?credential|AssumeRoleWithWebIdentity|workload_?identity_?pool|federated_credentials?\b|issuer/i
   });
   for (const {source, body, label, place} of found) for (const value of source === "bicep" ? paramsIn(body) : argumentsIn(body)) for (const credential of (0, 
   entra.Wr)(value)) yield* (0, entra.iJ)(credential, label, place);
  }
  function paramsIn(body) {
   const params = (0, values_value.f_)(body, "params");
   return params ? [ params ] : [];
  }
  function argumentsIn(body) {
   if (body.kind !== "object") return [];
   return body.entries.filter(({key}) => /federat|credential|oidc/i.test(key.text.text)).map(({value}) => value);
  }
 }),
 48736: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   r_: () => parseInParts,
   vK: () => deepestExpression,
   w4: () => attributeOf
  });
  const deepestExpression = 150;
  function attributeOf(block, name) {
   return block.attributes.find(attribute => attribute.name === name);
  }
  function parseInParts(text, starts, parse) {
   const whole = parse(text);
   if (whole.problems.length === 0) return whole;
   const offsets = [ ...text.text.matchAll(starts) ].map(match => match.index);
   if (offsets.length < 2) return whole;
   const parts = [ 0, ...offsets.filter(offset => offset > 0) ];
   const result = {
    attributes: [],
    blocks: [],
    problems: []
   };
   for (const [index, start] of parts.entries()) {
    const file = parse(text.slice(start, parts[index + 1] ?? text.text.length));
    result.attributes.push(...file.attributes);
    result.blocks.push(...file.blocks);
    result.problems.push(...file.problems);
   }
   if (result.problems.length === 0) result.problems.push(...whole.problems);
   return result;
  }
 }),
 50929: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parseJson: () => parseJson,
   unescapeJson: () => unescapeJson
  });
  var jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78525);
  var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32796);
  const token = {
   openBrace: 1,
   closeBrace: 2,
   openBracket: 3,
   closeBracket: 4,
   comma: 5,
   colon: 6,
   null: 7,
   true: 8,
   false: 9,
   string: 10,
   unknown: 16,
   endOfFile: 17
  };
  const scanErrors = {
   1: "a comment is not closed",
   2: "a string is not closed",
   3: "not a number",
   4: "not a Unicode escape",
   5: "not an escape sequence",
   6: "a control character in a string"
  };
  const maxDepth = 200;
  function parseJson(text) {
   const scanner = (0, jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text.text, true);
   const problems = [];
   const open = [];
   let root;
   let needsComma = false;
   const problem = (message, start, end, kind = "error") => {
    if (problems.length < 20) problems.push({
     kind,
     message,
     range: text.range(start, Math.max(end, start))
    });
   };
   const add = node => {
    const parent = open.at(-1);
    needsComma = true;
    if (!parent) if (root) problem("text after the end of the document", offset(scanner), end(scanner)); else root = node; else if (parent.kind === "sequence") parent.items.push(node); else if (parent.key) {
     const range = {
      start: parent.key.range.start,
      end: node.range.end
     };
     parent.entries.push({
      key: parent.key,
      value: node,
      range
     });
     parent.key = void 0;
    }
   };
   const close = (closing, endOffset) => {
    const top = open.pop();
    if (closing && top.kind !== closing) problem("bracket closes the wrong kind of collection", endOffset - 1, endOffset);
    const range = text.range(top.start, endOffset);
    add(top.kind === "mapping" ? {
     kind: "mapping",
     range,
     entries: top.entries
    } : {
     kind: "sequence",
     range,
     items: top.items
    });
   };
   let expectColon = false;
   let commented = false;
   for (let kind = scanner.scan(); kind !== token.endOfFile; kind = scanner.scan()) {
    const start = offset(scanner);
    const stop = end(scanner);
    const error = scanErrors[scanner.getTokenError()];
    if (error) problem(error, start, stop);
    const parent = open.at(-1);
    switch (kind) {
    case token.openBrace:
    case token.openBracket:
     if (needsComma) problem("a comma is missing", start, stop);
     if (parent?.kind === "mapping" && !parent.key) problem("a property name is missing", start, stop);
     if (open.length >= maxDepth) {
      problem(`nested deeper than ${maxDepth} levels`, start, stop);
      return {
       documents: root ? [ root ] : [],
       problems
      };
     }
     needsComma = false;
     open.push(kind === token.openBrace ? {
      kind: "mapping",
      start,
      entries: [],
      keys: new Set,
      key: void 0
     } : {
      kind: "sequence",
      start,
      items: []
     });
     break;

    case token.closeBrace:
    case token.closeBracket:
     if (!parent) problem("a bracket closes nothing", start, stop); else {
      if (parent.kind === "mapping" && parent.key) problem(`${(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.aH)(parent.key.text.text)} has no value`, start, stop);
      close(kind === token.closeBrace ? "mapping" : "sequence", stop);
     }
     break;

    case token.comma:
     if (!parent || !needsComma) problem("a comma where a value should be", start, stop);
     needsComma = false;
     break;

    case token.colon:
     if (!expectColon) problem("a colon where none should be", start, stop);
     break;

    case token.unknown:
     if (text.text[start] === "#") {
      const lineEnd = text.text.indexOf("\n", start);
      const after = lineEnd < 0 ? text.text.length : lineEnd;
      if (!commented) problem("a comment with #, which JSON does not have", start, after);
      commented = true;
      scanner.setPosition(after);
     } else if (!error) problem("not JSON", start, stop);
     break;

    default:
     {
      if (needsComma) problem("a comma is missing", start, stop);
      const scalar = readScalar(text, scanner, kind);
      if (parent?.kind === "mapping" && !parent.key) {
       if (kind !== token.string) problem("a property name must be a string", start, stop);
       if (parent.keys.has(scalar.text.text)) problem(`duplicate key ${(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.aH)(scalar.text.text)}`, start, stop, "duplicate-key");
       parent.keys.add(scalar.text.text);
       parent.key = scalar;
       needsComma = false;
       expectColon = true;
       continue;
      }
      add(scalar);
     }
    }
    expectColon = false;
   }
   if (open.length > 0) problem("a bracket is not closed", open.at(-1).start, open.at(-1).start + 1);
   while (open.length > 0) close(void 0, text.text.length);
   return {
    documents: root ? [ root ] : [],
    problems
   };
  }
  const offset = scanner => scanner.getTokenOffset();
  const end = scanner => scanner.getTokenOffset() + scanner.getTokenLength();
  function readScalar(text, scanner, kind) {
   const start = offset(scanner);
   const stop = end(scanner);
   const range = text.range(start, stop);
   if (kind === token.string) {
    const closed = stop - start >= 2 && text.text[stop - 1] === '"' ? 1 : 0;
    const decoded = unescapeJson(text, start + 1, stop - closed);
    return {
     kind: "scalar",
     range,
     text: decoded,
     value: decoded.text,
     style: "double"
    };
   }
   const raw = text.slice(start, stop);
   const value = kind === token.true ? true : kind === token.false ? false : kind === token.null ? null : Number(raw.text);
   return {
    kind: "scalar",
    range,
    text: raw,
    value,
    style: "plain"
   };
  }
  const simpleEscapes = {
   b: "\b",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   '"': '"',
   "\\": "\\",
   "/": "/"
  };
  function unescapeJson(text, start, end) {
   const raw = text.text.slice(start, end);
   let backslash = raw.indexOf("\\");
   if (backslash < 0) return text.slice(start, end);
   const pieces = [];
   const literal = (from, to) => {
    if (to > from) pieces.push({
     text: raw.slice(from, to),
     start: start + from,
     end: start + to
    });
   };
   let position = 0;
   while (backslash >= 0) {
    literal(position, backslash);
    const letter = raw[backslash + 1] ?? "";
    const hex = letter === "u" ? /^[0-9a-fA-F]{4}/.exec(raw.slice(backslash + 2, backslash + 6)) : null;
    const decoded = hex ? String.fromCharCode(Number.parseInt(hex[0], 16)) : simpleEscapes[letter] ?? letter;
    position = Math.min(backslash + (hex ? 6 : 2), raw.length);
    pieces.push({
     text: decoded,
     start: start + backslash,
     end: start + position
    });
    backslash = raw.indexOf("\\", position);
   }
   literal(position, raw.length);
   return text.compose(pieces);
  }
 }),
 98953: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S: () => rootName
  });
  function rootName(expression) {
   const names = [];
   let current = expression;
   while (current.kind === "member" || current.kind === "index") {
    if (current.kind === "member") names.unshift(current.name);
    current = current.object;
   }
   if (current.kind !== "name") return;
   names.unshift(current.name);
   const length = names[0] === "data" || names[0] === "module" ? 3 : 2;
   return names.length < 2 ? void 0 : names.slice(0, length).join(".");
  }
 }),
 1771: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => parsedJson
  });
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50929);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function parsedJson(value) {
   const {documents} = (0, _formats_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(value.text.text);
   const {holes, text} = value.text;
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.OK)(documents[0], text.file, (inner, range) => {
    const found = holes.flatMap(hole => {
     const written = text.text.slice(hole.start, hole.end);
     const at = offsetOf(inner, text.startOffset(hole.start));
     if (at < 0) return [];
     const start = inner.text.startsWith(written, at) ? at : inner.text.indexOf(written);
     return start < 0 ? [] : [ {
      start,
      end: Math.min(inner.text.length, start + written.length)
     } ];
    });
    return {
     kind: "text",
     text: {
      text: inner,
      holes: found
     },
     place: {
      file: inner.file,
      range
     }
    };
   });
  }
  function offsetOf(text, offset) {
   const range = text.range();
   if (offset < range.start || offset > range.end) return -1;
   for (let i = 0; i < text.text.length; i++) if (text.startOffset(i) === offset) return i;
   return -1;
  }
 }),
 46172: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Xy: () => objectOf,
   iD: () => withPath
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
  var _partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
  function keyAt(name, place) {
   const at = place.range.start;
   return (0, _partial_text_js__WEBPACK_IMPORTED_MODULE_0__.eO)(_source_js__WEBPACK_IMPORTED_MODULE_1__.Dv.join(place.file, [ {
    text: name,
    range: {
     start: at,
     end: at
    }
   } ], at));
  }
  function objectOf(values, place) {
   const entries = Object.entries(values).flatMap(([name, value]) => value ? [ {
    key: keyAt(name, place),
    value
   } ] : []);
   return {
    kind: "object",
    entries,
    place
   };
  }
  function withPath(object, path, value) {
   const [first = "", ...rest] = path.split(".");
   const found = object.entries.find(({key}) => key.text.text === first);
   const inner = rest.length === 0 ? value : withPath(found?.value.kind === "object" ? found.value : {
    kind: "object",
    entries: [],
    place: object.place,
    ...object.open && {
     open: true
    }
   }, rest.join("."), value);
   const key = found?.key ?? keyAt(first, rest.length === 0 ? value.place : object.place);
   return {
    ...object,
    entries: [ ...object.entries.filter(item => item !== found), {
     key,
     value: inner
    } ]
   };
  }
 })
};
