"use strict";

exports.id = 6858;

exports.ids = [ 6858 ];

exports.modules = {
 29703: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $B: () => isThere,
   IR: () => serviceType,
   TN: () => keyOf,
   ir: () => apiOf,
   nF: () => apisOf,
   pl: () => typesOf,
   wr: () => isMcpPath,
   xb: () => writtenForms
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  var _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28021);
  var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10911);
  const service = "microsoft.apimanagement/service";
  const typesOf = (...last) => last.flatMap(type => [ `${service}/${type}`, `${service}/workspaces/${type}` ]);
  const serviceType = service;
  const apiTypes = typesOf("apis");
  const keyOf = ({scope, address}) => `${scope} ${address}`;
  function isMcpPath(path) {
   return path.length < 2e3 && /(?:^|\/)(?:mcp|sse)\/?(?:[?#{].*)?$/i.test(path);
  }
  function apisOf(resources) {
   const operations = [ ...resources.ofType(...typesOf("apis/operations", "apis/tools")) ];
   const byApi = new Map;
   for (const operation of operations) {
    if (!operation.parent) continue;
    const key = keyOf(operation.parent);
    byApi.set(key, [ ...byApi.get(key) ?? [], operation ]);
   }
   const apis = new Map;
   for (const resource of resources.ofType(...apiTypes)) {
    const key = keyOf(resource);
    if (!apis.has(key)) apis.set(key, apiOf(resource, byApi.get(key) ?? []));
   }
   return apis;
  }
  function apiOf(resource, below) {
   const {body, address, label} = resource;
   const of = path => writtenForms((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, `properties.${path}`));
   const name = resource.name?.text.text;
   const symbol = address.split(/[./]/).at(-1) ?? "";
   const names = [ ...name === void 0 ? [] : [ name ], symbol, ...of("displayName"), ...of("path") ];
   const tools = [ "mcpTools", "mcpProperties" ].some(part => isThere((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body, `properties.${part}`)));
   const isTyped = [ ...of("type"), ...of("apiType") ].some(type => type.toLowerCase() === "mcp");
   const addresses = [ ...of("path"), ...of("serviceUrl") ];
   const paths = below.flatMap(operation => writtenForms((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(operation.body, "properties.urlTemplate")));
   const hasTools = below.some(({type}) => type.endsWith("/tools"));
   return {
    resource,
    label: name !== void 0 && resource.name?.holes.length === 0 && (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.c$)(name) ? name : label,
    isMcp: tools || isTyped || hasTools || names.some(_workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_2__.Gk) || [ ...addresses, ...paths ].some(isMcpPath) || of("serviceUrl").some(_workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_2__.Gk),
    makesTools: tools || hasTools
   };
  }
  function isThere(value) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).some(form => !(0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(form) && !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.t8)(form));
  }
  function writtenForms(value) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).flatMap(form => {
    const text = form.kind === "text" ? form.text.text.text : (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)(form);
    return text === void 0 || text.length > 2e3 ? [] : [ text ];
   });
  }
 }),
 10911: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   KD: () => placeOfText,
   QN: () => sectionNames,
   Y_: () => children,
   b6: () => textOf,
   c$: () => isLiteral,
   lt: () => attribute,
   sm: () => valuesOf,
   yr: () => policyDocument
  });
  var _formats_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50750);
  const sectionNames = [ "inbound", "backend", "outbound", "on-error" ];
  function policyDocument(text) {
   if (text.text.length > _formats_xml_js__WEBPACK_IMPORTED_MODULE_0__.longestPolicy) return;
   const {elements, problems} = (0, _formats_xml_js__WEBPACK_IMPORTED_MODULE_0__.parseXml)(text);
   const root = elements.find(({name}) => name === "policies" || name === "fragment");
   if (!root) return;
   const isFragment = root.name === "fragment";
   const sections = new Map;
   for (const name of isFragment ? [] : sectionNames) {
    const section = root.children.find(child => child.name === name);
    if (section) sections.set(name, section);
   }
   return {
    text,
    root,
    isFragment,
    sections,
    problems
   };
  }
  function attribute(element, name) {
   return element.attributes.find(item => item.name === name)?.value;
  }
  function children(element, name) {
   return element?.children.filter(child => child.name === name) ?? [];
  }
  function textOf(element) {
   const found = element.texts.find(({text}) => text.trim() !== "");
   if (!found) return;
   const start = found.text.length - found.text.trimStart().length;
   return found.slice(start, found.text.trimEnd().length);
  }
  function* valuesOf(element) {
   const open = [ element ];
   while (open.length > 0) {
    const {attributes, texts, children} = open.pop();
    for (const {value} of attributes) yield value;
    yield* texts;
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index]);
   }
  }
  const placeholder = /\{\{[^{}]{1,300}\}\}|\$\{|#\{|\{[A-Za-z_][\w-]{0,60}\}|__\w{1,100}__|\$\(|%\w{1,60}%|<[^<>]{0,200}>/;
  function isLiteral(text) {
   return !/^\s*@[({]/.test(text) && !placeholder.test(text);
  }
  function placeOfText(text) {
   return {
    file: text.file,
    range: text.range()
   };
  }
 }),
 92564: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   DU: () => placeOfTokens,
   FA: () => says,
   ez: () => expressionOf
  });
  var _languages_csharp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28789);
  const read = new WeakMap;
  function expressionOf(text) {
   const known = read.get(text);
   if (known) return known;
   const tokens = (0, _languages_csharp_js__WEBPACK_IMPORTED_MODULE_0__.k)(text);
   const expression = {
    text,
    tokens,
    chains: chainsOf(tokens)
   };
   read.set(text, expression);
   return expression;
  }
  function placeOfTokens({text, tokens}, from, to = from + 1) {
   const file = text.file;
   return {
    file,
    range: text.range(tokens[from].start, tokens[to - 1].end)
   };
  }
  function says({tokens}, test) {
   return tokens.some(token => token.kind === "text" && test(token.text));
  }
  const isSign = (token, ...signs) => token?.kind === "sign" && signs.includes(token.text);
  function brackets(tokens) {
   const pairs = new Map;
   const open = [];
   tokens.forEach((token, index) => {
    if (isSign(token, "(", "[", "{", "?[")) open.push(index); else if (isSign(token, ")", "]", "}")) {
     const start = open.pop();
     if (start === void 0) return;
     pairs.set(start, index);
     pairs.set(index, start);
    }
   });
   return pairs;
  }
  function chainsOf(tokens) {
   const pairs = brackets(tokens);
   const callees = calleesOf(tokens);
   const assigned = assignmentsOf(tokens);
   const found = [];
   tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.kind !== "word" || isSign(before, ".", "?.")) return;
    if (keywords.has(token.text)) return;
    const {steps, from, to} = chainAt(tokens, pairs, index);
    const callee = callees[from];
    const name = assigned[from];
    found.push({
     steps,
     from,
     to,
     ...callee !== void 0 && {
      callee
     },
     ...name !== void 0 && {
      assigned: name
     }
    });
   });
   return found;
  }
  const keywords = new Set("as bool byte case catch char const decimal default do double dynamic else false finally float for foreach if in int is long new null object out ref return sbyte short static string String switch throw true try typeof uint ulong using var void while".split(" "));
  function chainAt(tokens, pairs, start) {
   const steps = [];
   let from = start;
   let at = start;
   const name = index => {
    const text = tokens[index].text.replace(/^@/, "");
    const open = afterGenerics(tokens, index + 1);
    const close = isSign(tokens[open], "(") ? pairs.get(open) : void 0;
    if (close === void 0) {
     steps.push({
      name: text,
      isCall: false
     });
     return index + 1;
    }
    const [first, second] = plainArguments(tokens, open);
    steps.push({
     name: text,
     isCall: true,
     ...first !== void 0 && {
      first
     },
     ...second !== void 0 && {
      second
     }
    });
    return close + 1;
   };
   at = name(at);
   for (;;) {
    const token = tokens[at];
    if (isSign(token, ".", "?.") && tokens[at + 1]?.kind === "word") at = name(at + 1); else if (isSign(token, "!") && isSign(tokens[at + 1], ".")) at++; else if (isSign(token, "[", "?[")) {
     const close = pairs.get(at);
     if (close === void 0) return {
      steps,
      from,
      to: at
     };
     const only = close === at + 2 && tokens[at + 1].kind !== "sign" ? tokens[at + 1] : void 0;
     steps.push({
      name: "[]",
      isCall: false,
      ...only && {
       first: only.text
      }
     });
     at = close + 1;
    } else if (isSign(token, ")")) {
     const open = pairs.get(at);
     if (open === void 0 || open >= from) return {
      steps,
      from,
      to: at
     };
     const inner = isCast(tokens, pairs, open + 1, from) ? open + 1 : from;
     if (open + 1 !== inner || !isSign(tokens[at + 1], ".", "?.", "[", "?[", ")")) return {
      steps,
      from,
      to: at
     };
     const before = tokens[open - 1];
     if (before?.kind === "word" && !keywords.has(before.text)) return {
      steps,
      from,
      to: at
     };
     if (isSign(before, ">", "]")) return {
      steps,
      from,
      to: at
     };
     from = open;
     at++;
    } else return {
     steps,
     from,
     to: at
    };
   }
  }
  function isCast(tokens, pairs, start, end) {
   return isSign(tokens[start], "(") && pairs.get(start) === end - 1 && tokens.slice(start + 1, Math.min(end - 1, start + 12)).every(token => token.kind === "word" || isSign(token, "<", ">", "[", "]", ".", ",", "?"));
  }
  function afterGenerics(tokens, index) {
   if (!isSign(tokens[index], "<")) return index;
   for (let at = index + 1; at < index + 14; at++) {
    const token = tokens[at];
    if (isSign(token, ">")) return isSign(tokens[at + 1], "(") ? at + 1 : index;
    if (token?.kind !== "word" && !isSign(token, ".", ",", "[", "]", "?", "<")) return index;
   }
   return index;
  }
  function plainArguments(tokens, open) {
   const text = index => {
    const token = tokens[index];
    return token?.kind === "text" && isSign(tokens[index + 1], ",", ")") ? token.text : void 0;
   };
   const first = text(open + 1);
   const second = isSign(tokens[open + 2], ",") ? text(open + 3) : void 0;
   return [ first, second ];
  }
  function calleesOf(tokens) {
   const open = [];
   return tokens.map((token, index) => {
    const around = open.at(-1);
    if (isSign(token, "(", "[", "{", "?[")) {
     const before = tokens[index - 1];
     const name = isSign(token, "(") && before?.kind === "word" ? before.text : void 0;
     if (name !== void 0) open.push({
      name,
      ...around && {
       outer: around
      }
     }); else open.push(isSign(token, "(") ? around : void 0);
    } else if (isSign(token, ")", "]", "}")) open.pop();
    return around;
   });
  }
  function assignmentsOf(tokens) {
   const names = new Array(tokens.length).fill(void 0);
   const pending = [];
   let depth = 0;
   const close = (level, isStatement, to) => {
    for (let last = pending.at(-1); last && last.depth >= level; last = pending.at(-1)) {
     const {name, from} = last;
     pending.pop();
     if (isStatement && pending.length === 0) names.fill(name, from, to);
    }
   };
   tokens.forEach((token, index) => {
    if (isSign(token, "(", "[", "{", "?[")) depth++; else if (isSign(token, ")", "]", "}")) {
     close(depth, false, index);
     depth--;
    } else if (isSign(token, ";")) close(depth, true, index); else if (isSign(token, ",")) close(depth, false, index); else if (isSign(token, "=") && tokens[index - 1]?.kind === "word") pending.push({
     name: tokens[index - 1].text,
     depth,
     from: index + 1
    });
   });
   return names;
  }
 }),
 86858: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   oQ: () => PolicyFacts,
   Rd: () => mcpEndpoints,
   xo: () => mcpPolicies,
   Oo: () => once,
   fF: () => onceEach
  });
  var csharp = __webpack_require__(28789);
  var apis = __webpack_require__(29703);
  var gateway_document = __webpack_require__(10911);
  var gateway_expression = __webpack_require__(92564);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/origins.js
  const deepest = 100;
  const mostOrigins = 200;
  function keyOf({kind, name, claim, place}) {
   return [ kind, name, claim, place.file.path, place.range.start ].join(" ");
  }
  class Variables {
   settings=new Map;
   known=new Map;
   active=new Set;
   constructor({statements}) {
    for (const statement of statements) this.note(statement);
   }
   valuesOf(name) {
    return (this.settings.get(name) ?? []).flatMap(({value}) => value ?? []);
   }
   origins(text) {
    const found = this.known.get(text);
    if (found) return found;
    if (!(0, csharp._)(text.text)) return [];
    const expression = (0, gateway_expression.ez)(text);
    const origins = expression.chains.flatMap(chain => this.ofChain(chain, expression));
    const once = [ ...new Map(origins.map(origin => [ keyOf(origin), origin ])).values() ];
    const kept = once.slice(0, mostOrigins);
    this.known.set(text, kept);
    return kept;
   }
   ofChain(chain, expression) {
    const [root, first, second] = chain.steps;
    if (root?.name !== "context" || !first) return [];
    const place = (0, gateway_expression.DU)(expression, chain.from, chain.to);
    const make = (kind, name, claim) => [ {
     kind,
     place,
     chain,
     expression,
     ...name && {
      name
     },
     ...claim && {
      claim
     }
    } ];
    switch (first.name) {
    case "Request":
     return second ? ofRequest(chain, second.name, make) : [];

    case "Response":
     return second?.name === "Body" ? make("response-body") : [];

    case "Subscription":
     return make("subscription");

    case "User":
     return make("user");

    case "Variables":
     return second ? this.ofVariable(chain, make) : [];

    case "RequestId":
     return make("request-id");

    case "Api":
    case "Operation":
    case "Product":
    case "Deployment":
     return make("deployment");

    default:
     return [];
    }
   }
   ofVariable(chain, make) {
    const access = chain.steps[2];
    if (access.name === "ContainsKey" || access.first === void 0) return [];
    const name = access.first;
    const settings = this.settings.get(name);
    if (!settings) return make("unknown-variable", name);
    if (this.active.has(name)) return [];
    if (this.active.size >= deepest) return make("unknown-variable", name);
    this.active.add(name);
    const found = settings.flatMap(({value, kind}) => [ ...kind === "checked-token" ? make(kind, void 0, claimOf(chain)) : [], ...kind === "looked-up" ? make(kind, name) : [], ...value ? this.origins(value) : [] ]);
    this.active.delete(name);
    return found;
   }
   note({name, element}) {
    const of = key => (0, gateway_document.lt)(element, key)?.text;
    const set = (variable, setting) => {
     if (variable === void 0) return;
     const before = this.settings.get(variable);
     if (before) before.push(setting); else this.settings.set(variable, [ setting ]);
    };
    if (name === "set-variable") {
     const value = (0, gateway_document.lt)(element, "value") ?? element.texts[0];
     set(of("name"), value ? {
      value
     } : {});
    } else if (name === "validate-jwt" || name === "validate-azure-ad-token") set(of("output-token-variable-name"), {
     kind: "checked-token"
    }); else if (name === "cache-lookup-value") {
     const key = (0, gateway_document.lt)(element, "key");
     set(of("variable-name"), {
      kind: "looked-up",
      ...key && {
       value: key
      }
     });
    } else if (name === "send-request") set(of("response-variable-name"), {
     kind: "looked-up"
    }); else if (name === "authentication-managed-identity") set(of("output-token-variable-name"), {
     kind: "looked-up"
    }); else if (name === "get-authorization-context") set(of("context-variable-name"), {
     kind: "looked-up"
    });
   }
  }
  function claimOf({steps}) {
   const at = steps.findIndex(({name}) => name === "Claims");
   if (at >= 0) return steps[at + 1]?.first;
   return steps.find(({name}) => name === "Subject" || name === "Audiences")?.name;
  }
  function ofRequest(chain, part, make) {
   switch (part) {
   case "IpAddress":
    return make("address");

   case "Headers":
    {
     const access = chain.steps[3];
     if (access?.name === "ContainsKey") return [];
     const name = access?.first?.toLowerCase();
     const isToken = chain.steps.some(({name: step}) => step === "AsJwt" || step === "TryParseJwt");
     if (isToken) return make("bearer-token", name, claimOf(chain));
     return make("header", name ?? "*");
    }

   case "Body":
    return make("request-body");

   case "Url":
   case "OriginalUrl":
   case "MatchedParameters":
    return make("request-url");

   case "Certificate":
    return make("certificate");

   default:
    return [];
   }
  }
  var policies = __webpack_require__(30598);
  var recognition = __webpack_require__(36675);
  var statements = __webpack_require__(80208);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/facts.js
  class PolicyFacts {
   policy;
   variables;
   gateway;
   everyCode;
   everyClaim;
   constructor(policy, gateway) {
    this.policy = policy;
    this.gateway = gateway;
    this.variables = new Variables(policy);
   }
   named(names, section) {
    return this.policy.statements.filter(statement => names.test(statement.name) && (section === void 0 || statement.section === section));
   }
   hasBase(section) {
    return this.named(/^base$/, section).length > 0;
   }
   isOpen(section) {
    return this.named(/^include-fragment$/, section).length > 0;
   }
   inherited(names, section) {
    return this.inheritedFrom(names, section)[0]?.statement;
   }
   inheritedFrom(names, section) {
    if (!this.hasBase(section)) return [];
    return this.around().flatMap(policy => policy.statements.filter(statement => statement.section === section && names.test(statement.name)).map(statement => ({
     statement,
     facts: new PolicyFacts(policy, this.gateway),
     isCertain: policy.scope !== "product"
    })));
   }
   inheritsOpen(section) {
    return this.hasBase(section) && this.inherited(/^include-fragment$/, section) !== void 0;
   }
   ofOperations() {
    const {api, scope} = this.policy;
    if (!api || scope !== "api") return [];
    return this.gateway.policies.filter(other => other.scope === "operation" && other.api !== void 0 && (0, 
    apis.TN)(other.api.resource) === (0, apis.TN)(api.resource));
   }
   origins(text) {
    return text ? this.variables.origins(text) : [];
   }
   code({element}) {
    return [ ...(0, gateway_document.sm)(element) ].filter(({text}) => (0, csharp._)(text));
   }
   allCode() {
    this.everyCode ??= [ ...new Set(this.policy.statements.flatMap(statement => [ ...this.code(statement), ...statement.conditions ])) ];
    return this.everyCode;
   }
   claimsRead() {
    this.everyClaim ??= new Set(this.allCode().flatMap(code => this.origins(code).flatMap(({claim}) => claim ?? [])));
    return this.everyClaim;
   }
   refusals() {
    return this.named(/^return-response$/, "inbound").filter(statement => {
     const status = (0, recognition.c)(statement);
     const isRefusal = status === void 0 || status >= 400 || this.answersError(statement);
     return isRefusal && statement.branches.length > 0;
    });
   }
   answersError({element}) {
    return (0, gateway_document.Y_)(element, "set-body").some(body => [ ...(0, gateway_document.sm)(body) ].some(value => (0, 
    csharp._)(value.text) ? (0, gateway_expression.FA)((0, gateway_expression.ez)(value), text => text === "error") : /"error"\s{0,20}:/.test(value.text)));
   }
   resolved(text) {
    return text.replace(/\{\{([^{}]{1,300})\}\}/g, (written, name) => this.gateway.namedValues.get(name.trim()) ?? written);
   }
   placeOf(section, statement) {
    const {text, root, sections} = this.policy.document;
    if (statement && statement.file === text.file) return (0, statements.w)(statement);
    return {
     file: text.file,
     range: (sections.get(section) ?? root).nameRange
    };
   }
   verdict(state, at, because, more = {}) {
    const {label, of, document} = this.policy;
    if (at.file === document.text.file) return {
     state,
     at,
     of,
     label,
     because,
     ...more
    };
    const related = [ ...more.related ?? [], {
     message: `included by the policy of '${label}'`,
     at: of
    } ];
    const name = at.file.path.split("/").at(-1);
    return {
     state,
     at,
     of: at,
     label: name,
     because,
     ...more,
     related
    };
   }
   around() {
    const {api, scope} = this.policy;
    return this.gateway.policies.filter(other => {
     if (other === this.policy) return false;
     if (other.scope === "global" || other.scope === "product") return true;
     const isSameApi = api && other.api && (0, apis.TN)(other.api.resource) === (0, apis.TN)(api.resource);
     return scope === "operation" && other.scope === "api" && isSameApi === true;
    });
   }
  }
  const endpoints = new Set([ "api", "operation", "unknown" ]);
  const read = new WeakMap;
  function mcpEndpoints(repository) {
   const known = read.get(repository);
   if (known) return known;
   const gateway = (0, policies.e)(repository);
   const found = gateway.policies.filter(({isMcp, scope}) => isMcp && endpoints.has(scope)).map(policy => new PolicyFacts(policy, gateway));
   read.set(repository, found);
   return found;
  }
  function mcpPolicies(repository) {
   const gateway = (0, policies.e)(repository);
   const others = gateway.policies.filter(({isMcp, scope}) => isMcp && !endpoints.has(scope)).map(policy => new PolicyFacts(policy, gateway));
   return [ ...mcpEndpoints(repository), ...others ];
  }
  function once(verdicts) {
   const seen = new Set;
   return verdicts.filter(({state, at, form}) => {
    const key = `${state} ${at.file.path} ${at.range.start} ${form ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
   });
  }
  function onceEach(repository, judge) {
   return once(mcpEndpoints(repository).flatMap(judge));
  }
 }),
 30598: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   e: () => gatewayOf
  });
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var source = __webpack_require__(33751);
  var gateway_apis = __webpack_require__(29703);
  var gateway_document = __webpack_require__(10911);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/paths.js
  function scopeOf(path) {
   if (/(?:^|\/)operations\/[^/]+\/[^/]+$/i.test(path)) return "operation";
   if (/(?:^|\/)apis\/[^/]+\/[^/]+$/i.test(path)) return "api";
   if (/(?:^|\/)products\/[^/]+\/[^/]+$/i.test(path)) return "product";
   const name = path.split("/").at(-1);
   if (/(?:^|[-_.])(?:global|service|tenant|all-?apis)(?:[-_.]|Policy)/i.test(name)) return "global";
   if (/(?:^|[-_.])product(?:[-_.]|Policy)/i.test(name)) return "product";
   if (/operationPolicy|[-_.]operation[-_.]/i.test(name)) return "operation";
   return "unknown";
  }
  function fragmentOf(path) {
   const parts = path.split("/");
   const name = parts.at(-1).toLowerCase();
   if (/^(?:policy|fragment)\.(?:xml|cshtml)$/.test(name)) return parts.at(-2)?.toLowerCase();
   return name.replace(/(?:[-_.]?policy)?(?:[-_.]?fragment)?\.(?:xml|cshtml)(?:\.\w+)?$/, "");
  }
  var recognition = __webpack_require__(36675);
  var gateway_statements = __webpack_require__(80208);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/policies.js
  const gateways = new WeakMap;
  function gatewayOf(repository) {
   const known = gateways.get(repository);
   if (known) return known;
   const gateway = readGateway(repository);
   gateways.set(repository, gateway);
   return gateway;
  }
  function readGateway(repository) {
   const {resources} = repository;
   const apis = (0, gateway_apis.nF)(resources);
   const declared = new Declared(resources, apis);
   const fragments = new Map(declared.fragments);
   const own = [];
   for (const file of repository.policyFiles) {
    if (declared.files.has(file.path)) continue;
    const document = (0, gateway_document.yr)(source.Dv.of(file));
    if (!document) continue;
    const scope = document.isFragment ? "fragment" : scopeOf(file.path);
    const of = {
     file,
     range: document.root.range
    };
    own.push({
     document,
     scope,
     label: file.path.split("/").at(-1),
     of
    });
    const id = document.isFragment ? fragmentOf(file.path) : void 0;
    if (id !== void 0 && !fragments.has(id)) fragments.set(id, document);
   }
   const policies = [ ...declared.found, ...own ].map(found => {
    const statements = (0, gateway_statements.G)(found.document, id => fragments.get(id.toLowerCase()));
    return {
     ...found,
     statements,
     isMcp: (0, recognition.T)(found, statements)
    };
   });
   return {
    apis,
    policies,
    namedValues: namedValuesOf(resources),
    withPolicy: declared.withPolicy
   };
  }
  class Declared {
   found=[];
   fragments=new Map;
   files=new Set;
   withPolicy=new Set;
   apis;
   resources;
   byPlace=new Map;
   constructor(resources, apis) {
    this.resources = resources;
    this.apis = apis;
    const scopes = [ [ "global", "policies" ], [ "product", "products/policies" ], [ "api", "apis/policies" ], [ "operation", "apis/operations/policies" ], [ "fragment", "policyfragments" ] ];
    for (const [scope, type] of scopes) for (const resource of resources.ofType(...(0, 
    gateway_apis.pl)(type))) this.add(resource, scope);
   }
   add(resource, scope) {
    const api = scope === "api" || scope === "operation" ? this.apiOf(resource, scope) : void 0;
    if (api) this.withPolicy.add((0, gateway_apis.TN)(api.resource));
    for (const form of (0, values_value.fF)((0, three_valued.MZ)(resource.body, "properties.value"))) {
     const document = form.kind === "text" ? (0, gateway_document.yr)(form.text.text) : void 0;
     if (!document) continue;
     const {file} = document.text;
     if (file !== resource.place.file) this.files.add(file.path);
     const label = api?.label ?? (file === resource.place.file ? resource.label : lastPart(file.path));
     this.keep({
      document,
      scope,
      label,
      of: resource.place,
      ...api && {
       api
      }
     });
     const name = resource.name && plainName(resource);
     if (scope === "fragment" && name) this.fragments.set(name, document);
    }
   }
   keep(found) {
    const {text, root} = found.document;
    const key = `${text.file.path} ${root.range.start}`;
    const index = this.byPlace.get(key);
    if (index === void 0) {
     this.byPlace.set(key, this.found.length);
     this.found.push(found);
    } else if (found.api?.isMcp && !this.found[index].api?.isMcp) this.found[index] = found;
   }
   apiOf({parent}, scope) {
    if (!parent) return;
    const known = this.apis.get((0, gateway_apis.TN)(parent));
    if (known) return known;
    const [resource] = this.resources.resolve(parent);
    if (resource?.type.endsWith("/operations") && scope === "operation") return this.apiOf(resource, "api");
    return resource?.type.endsWith("/apis") ? (0, gateway_apis.ir)(resource, []) : void 0;
   }
  }
  function lastPart(path) {
   return path.split("/").at(-1);
  }
  function plainName({name}) {
   if (!name || name.holes.some(({end}) => end === name.text.text.length)) return;
   return name.text.text.split("/").at(-1).toLowerCase();
  }
  function namedValuesOf(resources) {
   const values = new Map;
   for (const {body} of resources.ofType(...(0, gateway_apis.pl)("namedvalues"))) {
    const value = (0, values_value.wh)((0, three_valued.MZ)(body, "properties.value"));
    const [secret] = (0, gateway_apis.xb)((0, three_valued.MZ)(body, "properties.secret"));
    const [name] = (0, gateway_apis.xb)((0, three_valued.MZ)(body, "properties.displayName"));
    if (value !== void 0 && name !== void 0 && secret !== "true") values.set(name, value);
   }
   return values;
  }
 }),
 36675: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => speaksOfMcp,
   c: () => statusOf
  });
  var _languages_csharp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28789);
  var _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28021);
  var _apis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29703);
  var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10911);
  var _expression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92564);
  function speaksOfMcp(found, statements) {
   const {document, api} = found;
   if (isLogIn(document.root, statements)) return false;
   if (api?.isMcp) return true;
   if (speaksProtocol(document.root) || leadsToMcp(statements)) return true;
   if (api || statements.some(({name}) => /^(?:azure-openai|llm)-/.test(name))) return false;
   const parts = document.text.file.path.split("/");
   const isOwnFile = found.scope === "unknown" || /\.(?:xml|cshtml)/i.test(parts.at(-1));
   const names = isOwnFile ? namesIn(parts) : [];
   return names.some(_workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_1__.Gk) || mentionsMcp(document.root);
  }
  function namesIn(parts) {
   const at = parts.lastIndexOf("apis");
   const api = at >= 0 ? parts[at + 1] : void 0;
   const stem = parts.at(-1).replace(/\.[a-z.]+$/i, "");
   return [ stem, ...parts.slice(-2, -1), ...api === void 0 ? [] : [ api ] ];
  }
  const logInWords = /redirect_uri|code_challenge|grant_type|response_type|authorization_servers|scopes_supported|authorization_endpoint|registration_endpoint|bearer_methods_supported/;
  function isLogIn(root, statements) {
   const inbound = statements.filter(({section}) => section === "inbound");
   const checks = inbound.some(({name}) => /^validate-(?:jwt|azure-ad-token)$/.test(name));
   const answers = inbound.some(({name, branches}) => branches.length === 0 && (name === "return-response" || name === "mock-response"));
   if (answers) return true;
   return !checks && [ ...(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.sm)(root) ].some(({text}) => logInWords.test(text));
  }
  const spoken = /^(?:tools\/(?:call|list)|mcp-session-id|mcp-protocol-version|resources\/(?:read|list)|prompts\/(?:get|list)|notifications\/initialized)$/i;
  function speaksProtocol(root) {
   for (const value of (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.sm)(root)) if (!(0, 
   _languages_csharp_js__WEBPACK_IMPORTED_MODULE_0__._)(value.text)) {
    if (spoken.test(value.text.trim())) return true;
   } else if ((0, _expression_js__WEBPACK_IMPORTED_MODULE_4__.FA)((0, _expression_js__WEBPACK_IMPORTED_MODULE_4__.ez)(value), text => spoken.test(text))) return true;
   return false;
  }
  function leadsToMcp(statements) {
   return statements.some(({name, element}) => {
    if (name !== "set-backend-service" && name !== "rewrite-uri") return false;
    const [url, id] = [ "base-url", "backend-id" ].map(key => (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.lt)(element, key)?.text ?? "");
    const template = (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.lt)(element, "template")?.text ?? "";
    return (0, _apis_js__WEBPACK_IMPORTED_MODULE_2__.wr)(url) || (0, _apis_js__WEBPACK_IMPORTED_MODULE_2__.wr)(template) || (0, 
    _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_1__.Gk)(url) || (0, _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_1__.Gk)(id);
   });
  }
  function mentionsMcp(root) {
   const open = [ root ];
   while (open.length > 0) {
    const element = open.pop();
    if (element.name === "set-body" || element.name === "cors") continue;
    const {attributes, texts} = element;
    const values = [ ...attributes.map(({value}) => value), ...texts ];
    if (values.some(({text}) => text.length < 300 && !(0, _languages_csharp_js__WEBPACK_IMPORTED_MODULE_0__._)(text) && (0, 
    _workloads_mcp_names_js__WEBPACK_IMPORTED_MODULE_1__.hX)(text))) return true;
    open.push(...element.children);
   }
   return false;
  }
  function statusOf({element}) {
   const [status] = (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.Y_)(element, "set-status");
   const code = status && (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.lt)(status, "code")?.text.trim();
   return code !== void 0 && /^\d{3}$/.test(code) ? Number(code) : void 0;
  }
 }),
 80208: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   G: () => statementsOf,
   w: () => placeOfStatement
  });
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10911);
  const containers = new Set([ "choose", "retry", "wait", "limit-concurrency" ]);
  const deepest = 3;
  const most = 5e3;
  const mostConditions = 50;
  function statementsOf(document, fragment) {
   const collector = new Collector(fragment);
   for (const section of _document_js__WEBPACK_IMPORTED_MODULE_0__.QN) {
    const element = document.isFragment ? section === "inbound" ? document.root : void 0 : document.sections.get(section);
    if (element) collector.collect(element, document, {
     section,
     branches: [],
     conditions: []
    }, 0);
   }
   return collector.found;
  }
  class Collector {
   found=[];
   fragment;
   constructor(fragment) {
    this.fragment = fragment;
   }
   collect(element, document, around, depth) {
    const {file} = document.text;
    const before = [];
    for (const child of element.children) {
     if (this.found.length >= most) return;
     const {name} = child;
     if (name === "when" || name === "otherwise") {
      const condition = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(child, "condition");
      const own = name === "otherwise" ? before : condition ? [ condition ] : [];
      if (condition && before.length < mostConditions) before.push(condition);
      const branches = [ ...around.branches, child ];
      const conditions = [ ...around.conditions, ...own ];
      this.collect(child, document, {
       ...around,
       branches,
       conditions
      }, depth);
     } else if (containers.has(name)) this.collect(child, document, around, depth); else if (name === "include-fragment") this.include(child, document, around, depth); else this.found.push({
      name,
      element: child,
      file,
      ...around
     });
    }
    const isOpen = element.texts.some(({text}) => /\$\{|%\{|\{\{|#\{/.test(text) && !/^\s*@[({]/.test(text));
    if (isOpen) this.found.push({
     name: "include-fragment",
     element,
     file,
     ...around
    });
   }
   include(element, document, around, depth) {
    const id = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.lt)(element, "fragment-id")?.text ?? "";
    const inner = depth < deepest ? this.fragment(id) : void 0;
    if (inner) this.collect(inner.root, inner, around, depth + 1); else this.found.push({
     name: "include-fragment",
     element,
     file: document.text.file,
     ...around
    });
   }
  }
  function placeOfStatement({element, file}) {
   return {
    file,
    range: element.nameRange
   };
  }
 }),
 28789: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => isCode,
   k: () => tokensOf
  });
  const deepest = 10;
  const pattern = /(?<comment>\/\/[^\r\n]*|\/\*)|(?<quote>\$@"|@\$"|\$"|@"|")|(?<char>'(?:[^'\\\r\n]|\\[^\r\n]){0,10}')|(?<word>@?[A-Za-z_][A-Za-z0-9_]*)|(?<number>\d[\w.]*)|(?<sign>\?\?=|\?\?|\?\.|\?\[|=>|==|!=|<=|>=|&&|\|\||\+=|[^\s\w])/g;
  function tokensOf({text}) {
   const start = /^\s*@[({]/.exec(text)?.[0].length ?? 0;
   const tokens = [];
   read(text, start, text.length, tokens, 0);
   return tokens;
  }
  function isCode(text) {
   return /^\s*@[({]/.test(text);
  }
  function read(text, from, to, out, depth) {
   let at = from;
   while (at < to) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match.index >= to) return;
    const {comment, quote, char, word, number} = match.groups;
    const start = match.index;
    at = start + match[0].length;
    if (comment !== void 0) {
     const end = comment === "/*" ? text.indexOf("*/", at) : at;
     at = end < 0 ? to : comment === "/*" ? end + 2 : at;
    } else if (quote !== void 0) at = quoted(text, start, quote, to, out, depth); else {
     const kind = word !== void 0 ? "word" : number !== void 0 ? "number" : "sign";
     out.push(char === void 0 ? {
      kind,
      text: match[0],
      start,
      end: at
     } : {
      kind: "text",
      text: unescaped(char.slice(1, -1)),
      start,
      end: at
     });
    }
   }
  }
  function quoted(text, start, quote, to, out, depth) {
   const verbatim = quote.includes("@");
   const interpolated = quote.includes("$") && depth < deepest;
   let piece = start + quote.length;
   let at = piece;
   const literal = (end, last = end) => {
    const written = text.slice(piece, end);
    const said = verbatim ? written.replaceAll('""', '"') : unescaped(written);
    out.push({
     kind: "text",
     text: said,
     start: piece,
     end: last
    });
   };
   while (at < to) {
    const sign = text[at];
    if (sign === '"') {
     if (!verbatim || text[at + 1] !== '"') {
      literal(at);
      return at + 1;
     }
     at += 2;
    } else if (sign === "\\" && !verbatim) at += 2; else if (interpolated && sign === "{" && text[at + 1] !== "{") {
     literal(at);
     const end = endOfHole(text, at + 1, to);
     out.push({
      kind: "sign",
      text: "+",
      start: at,
      end: at + 1
     });
     out.push({
      kind: "sign",
      text: "(",
      start: at,
      end: at + 1
     });
     read(text, at + 1, end, out, depth + 1);
     out.push({
      kind: "sign",
      text: ")",
      start: end,
      end: Math.min(end + 1, to)
     });
     out.push({
      kind: "sign",
      text: "+",
      start: end,
      end: Math.min(end + 1, to)
     });
     at = end + 1;
     piece = Math.min(at, to);
    } else if (interpolated && sign === "{") at += 2; else at++;
   }
   literal(to);
   return to;
  }
  function endOfHole(text, from, to) {
   const sign = /"(?:[^"\\\r\n]|\\.){0,1000}"|[(){}[\]]/g;
   sign.lastIndex = from;
   let depth = 0;
   for (let match = sign.exec(text); match && match.index < to; match = sign.exec(text)) {
    const [token] = match;
    if (token === "{" || token === "(" || token === "[") depth++; else if (token === "}" && depth === 0) return match.index; else if (token === "}" || token === ")" || token === "]") depth--;
   }
   return to;
  }
  const escapes = new Map([ [ "n", "\n" ], [ "r", "\r" ], [ "t", "\t" ], [ "0", "\0" ] ]);
  function unescaped(text) {
   return text.replace(/\\([\s\S])/g, (_, sign) => escapes.get(sign) ?? sign);
  }
 })
};
