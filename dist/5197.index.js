export const id = 5197;

export const ids = [ 5197 ];

export const modules = {
 80480: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   YK: () => parseExpression,
   ii: () => referencesIn
  });
  const maxDepth = 64;
  const precedence = {
   "||": 1,
   "&&": 2,
   "==": 3,
   "!=": 3,
   "<": 4,
   "<=": 4,
   ">": 4,
   ">=": 4
  };
  class ExpressionError extends Error {
   at;
   constructor(message, at) {
    super(message);
    this.at = at;
   }
  }
  function parseExpression(text, dialect) {
   try {
    return {
     expression: new ExpressionParser(text, dialect).parse()
    };
   } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return {
     problem: {
      kind: "error",
      message: error.message,
      range: text.range(error.at, error.at)
     }
    };
   }
  }
  const namePattern = /[A-Za-z_][A-Za-z0-9_-]*/y;
  const numberPattern = /[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;
  const versionPattern = /\d+(?:\.\d+){2,3}/y;
  const whitespace = /\s/;
  class ExpressionParser {
   text;
   source;
   dialect;
   position=0;
   depth=0;
   previous;
   token;
   constructor(text, dialect) {
    this.text = text;
    this.source = text.text;
    this.dialect = dialect;
    this.token = this.read();
   }
   parse() {
    const expression = this.binary(0);
    if (this.token.kind !== "end") throw new ExpressionError("the expression should end here", this.token.start);
    return expression;
   }
   binary(minimum) {
    this.enter();
    let left = this.unary();
    for (;;) {
     const operator = this.operator();
     if (!operator || precedence[operator] <= minimum) break;
     this.advance();
     const right = this.binary(precedence[operator]);
     left = {
      kind: "binary",
      operator,
      left,
      right,
      range: {
       start: left.range.start,
       end: right.range.end
      }
     };
    }
    this.depth--;
    return left;
   }
   operator() {
    if (this.dialect !== "github" || this.token.kind !== "punctuation") return;
    return this.token.text in precedence ? this.token.text : void 0;
   }
   unary() {
    if (!this.is("!") || this.dialect !== "github") return this.postfix();
    this.enter();
    const start = this.token.start;
    this.advance();
    const operand = this.unary();
    this.depth--;
    const range = {
     start: this.text.startOffset(start),
     end: operand.range.end
    };
    return {
     kind: "not",
     operand,
     range
    };
   }
   postfix() {
    let expression = this.primary();
    const start = expression.range.start;
    for (;;) if (this.is(".")) {
     this.advance();
     const name = this.token;
     if (this.is("*")) expression = {
      kind: "wildcard",
      object: expression,
      range: this.from(start, name.end)
     }; else if (name.kind === "name") expression = {
      kind: "property",
      object: expression,
      name: name.text,
      range: this.from(start, name.end)
     }; else throw new ExpressionError("a property name is missing after the dot", name.start);
     this.advance();
    } else if (this.is("[")) {
     this.advance();
     if (this.is("*")) {
      this.advance();
      const end = this.expect("]");
      expression = {
       kind: "wildcard",
       object: expression,
       range: this.from(start, end)
      };
     } else {
      const index = this.binary(0);
      const end = this.expect("]");
      expression = {
       kind: "index",
       object: expression,
       index,
       range: this.from(start, end)
      };
     }
    } else return expression;
   }
   primary() {
    const token = this.token;
    if (token.kind === "literal") {
     this.advance();
     const range = this.text.range(token.start, token.end);
     return {
      kind: "literal",
      value: token.value,
      range
     };
    }
    if (token.kind === "name") {
     this.advance();
     const keyword = this.keyword(token.text);
     const range = this.text.range(token.start, token.end);
     if (keyword !== void 0 && !this.is("(")) return {
      kind: "literal",
      value: keyword,
      range
     };
     if (!this.is("(")) return {
      kind: "context",
      name: token.text,
      range
     };
     this.advance();
     const args = [];
     while (!this.is(")")) {
      args.push(this.binary(0));
      if (!this.is(",")) break;
      this.advance();
     }
     const end = this.expect(")");
     return {
      kind: "call",
      name: token.text,
      args,
      range: this.text.range(token.start, end)
     };
    }
    if (this.is("(")) {
     this.advance();
     const inner = this.binary(0);
     this.expect(")");
     return inner;
    }
    throw new ExpressionError(token.kind === "end" ? "the expression is incomplete" : "a value is missing here", token.start);
   }
   keyword(name) {
    const known = this.dialect === "azure" ? name.toLowerCase() : name;
    if (known === "true") return true;
    if (known === "false") return false;
    if (known === "null") return null;
    if (name === "NaN") return Number.NaN;
    if (name === "Infinity") return Number.POSITIVE_INFINITY;
    return;
   }
   is(text) {
    return this.token.kind === "punctuation" && this.token.text === text;
   }
   expect(text) {
    if (!this.is(text)) throw new ExpressionError(`'${text}' is missing here`, this.token.start);
    const end = this.token.end;
    this.advance();
    return end;
   }
   from(fileStart, end) {
    return {
     start: fileStart,
     end: Math.max(fileStart, this.text.range(end - 1, end).end)
    };
   }
   enter() {
    if (++this.depth > maxDepth) throw new ExpressionError("the expression is nested too deeply", this.token.start);
   }
   advance() {
    this.previous = this.token;
    this.token = this.read();
   }
   read() {
    const source = this.source;
    while (this.position < source.length && whitespace.test(source[this.position])) this.position++;
    const start = this.position;
    if (start >= source.length) return {
     kind: "end",
     start,
     end: start
    };
    const character = source[start];
    if (character === "'") return this.string(start);
    if (character !== "." || !this.followsValue()) {
     const version = this.dialect === "azure" ? this.match(versionPattern) : void 0;
     if (version) return {
      kind: "literal",
      value: version,
      start,
      end: this.position
     };
     const number = this.match(numberPattern);
     if (number) return {
      kind: "literal",
      value: Number(number),
      start,
      end: this.position
     };
    }
    const name = this.match(namePattern);
    if (name) return {
     kind: "name",
     text: name,
     start,
     end: this.position
    };
    const two = source.slice(start, start + 2);
    const text = [ "||", "&&", "==", "!=", "<=", ">=" ].includes(two) ? two : character;
    if (!"()[],.*!<>".includes(text) && text.length === 1) throw new ExpressionError(`'${character}' has no meaning in an expression`, start);
    this.position += text.length;
    return {
     kind: "punctuation",
     text,
     start,
     end: this.position
    };
   }
   followsValue() {
    const before = this.previous;
    if (!before) return false;
    return before.kind === "punctuation" ? ")]*".includes(before.text) : before.kind !== "end";
   }
   string(start) {
    const parts = [];
    let from = start + 1;
    for (;;) {
     const quote = this.source.indexOf("'", from);
     if (quote < 0) throw new ExpressionError("the string has no closing quote", start);
     parts.push(this.source.slice(from, quote));
     from = quote + 1;
     if (this.source[from] !== "'") break;
     parts.push("'");
     from++;
    }
    this.position = from;
    return {
     kind: "literal",
     value: parts.join(""),
     start,
     end: from
    };
   }
   match(pattern) {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source)?.[0];
    if (!found) return;
    this.position += found.length;
    return found;
   }
  }
  function referencePath(expression) {
   const path = [];
   let current = expression;
   for (;;) {
    if (current.kind === "context") {
     path.push(current.name.toLowerCase());
     return path.reverse();
    }
    if (current.kind === "property") path.push(current.name.toLowerCase()); else if (current.kind === "wildcard") path.push("*"); else if (current.kind === "index") {
     const {index} = current;
     path.push(index.kind === "literal" ? String(index.value).toLowerCase() : "?");
    } else return;
    current = current.object;
   }
  }
  const opaqueFunctions = new Set([ "contains", "startswith", "endswith", "hashfiles", "always", "success", "failure", "cancelled", "succeeded", "failed", "canceled", "succeededorfailed", "eq", "ne", "gt", "ge", "lt", "le", "in", "notin", "and", "or", "not", "xor", "containsvalue", "length", "counter" ]);
  function referencesIn(expression) {
   const found = [];
   const stack = [ {
    node: expression,
    within: [],
    flows: true
   } ];
   while (stack.length > 0) {
    const {node, within, flows} = stack.pop();
    switch (node.kind) {
    case "literal":
     break;

    case "context":
     found.push({
      path: [ node.name.toLowerCase() ],
      expression: node,
      within,
      flows
     });
     break;

    case "property":
    case "index":
    case "wildcard":
     {
      const path = referencePath(node);
      if (path) found.push({
       path,
       expression: node,
       within,
       flows
      });
      for (let part = node; ;) {
       if (part.kind === "index") stack.push({
        node: part.index,
        within,
        flows: false
       });
       if (part.kind !== "property" && part.kind !== "index" && part.kind !== "wildcard") {
        if (!path) stack.push({
         node: part,
         within,
         flows
        });
        break;
       }
       part = part.object;
      }
      break;
     }

    case "call":
     {
      const name = node.name.toLowerCase();
      const inner = [ name, ...within ];
      const carries = flows && !opaqueFunctions.has(name);
      for (let i = node.args.length - 1; i >= 0; i--) stack.push({
       node: node.args[i],
       within: inner,
       flows: carries
      });
      break;
     }

    case "not":
     stack.push({
      node: node.operand,
      within,
      flows: false
     });
     break;

    case "binary":
     {
      const logical = node.operator === "&&" || node.operator === "||";
      stack.push({
       node: node.right,
       within,
       flows: flows && logical
      });
      stack.push({
       node: node.left,
       within,
       flows: flows && node.operator === "||"
      });
      break;
     }
    }
   }
   return found;
  }
 }),
 85850: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   OW: () => WordBuilder,
   XD: () => optionOf,
   c$: () => isLiteral,
   jn: () => wordFrom,
   q6: () => maskTemplates,
   r3: () => templatesOf
  });
  function templatesOf(text, expansion) {
   const found = [];
   if (expansion === "none") return found;
   let position = 0;
   while (position < text.length) {
    const start = text.indexOf("$", position);
    if (start < 0) break;
    const end = text.startsWith("${{", start) ? endOfExpression(text, start + 3) : expansion === "azure-macro" && text[start + 1] === "(" ? endOfMacro(text, start + 2) : -1;
    if (end < 0) {
     position = start + 1;
     continue;
    }
    const inset = text[start + 1] === "{" ? [ 3, 2 ] : [ 2, 1 ];
    found.push({
     start,
     end,
     name: text.slice(start + inset[0], end - inset[1]).trim()
    });
    position = end;
   }
   return found;
  }
  const longestExpression = 4096;
  function endOfExpression(text, from) {
   const last = Math.min(text.length, from + longestExpression);
   let quoted = false;
   for (let i = from; i < last; i++) if (text[i] === "'") quoted = !quoted; else if (!quoted && text[i] === "}" && text[i + 1] === "}") return i + 2;
   return -1;
  }
  function endOfMacro(text, from) {
   let i = from;
   while (i - from < 200 && /[\w.\- ]/.test(text[i] ?? "")) i++;
   const name = text.slice(from, i);
   return text[i] === ")" && /^[A-Za-z_][\w.-]*$/.test(name) ? i + 1 : -1;
  }
  function maskTemplates(text, templates) {
   if (templates.length === 0) return text;
   const parts = [];
   let position = 0;
   for (const template of templates) {
    parts.push(text.slice(position, template.start), "x".repeat(template.end - template.start));
    position = template.end;
   }
   parts.push(text.slice(position));
   return parts.join("");
  }
  class WordBuilder {
   source;
   templates;
   pieces=[];
   expansions=[];
   length=0;
   constructor(source, templates) {
    this.source = source;
    this.templates = templates;
   }
   literal(start, end) {
    let position = start;
    for (let i = firstAfter(this.templates, start); i < this.templates.length; i++) {
     const template = this.templates[i];
     if (template.start >= end) break;
     if (template.start < position || template.end > end) continue;
     this.add(position, template.start);
     this.mark(template.start, template.end, {
      kind: "template",
      name: template.name
     });
     position = template.end;
    }
    this.add(position, end);
   }
   escape(start, end, text) {
    this.pieces.push({
     text,
     start,
     end
    });
    this.length += text.length;
   }
   mark(start, end, expansion) {
    const from = this.length;
    this.add(start, end);
    this.expansions.push({
     ...expansion,
     start: from,
     end: this.length
    });
   }
   finish(start, end, quoted) {
    const text = this.pieces.length > 0 ? this.source.compose(this.pieces) : this.source.slice(start, start);
    return {
     text,
     expansions: this.expansions,
     range: this.source.range(start, end),
     quoted
    };
   }
   add(start, end) {
    const text = this.source.text.slice(start, end);
    if (text === "") return;
    this.pieces.push({
     text,
     start,
     end: start + text.length
    });
    this.length += text.length;
   }
  }
  function firstAfter(templates, offset) {
   let low = 0;
   let high = templates.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (templates[middle].end > offset) high = middle; else low = middle + 1;
   }
   return low;
  }
  function isLiteral(word) {
   return word.expansions.length === 0 && !word.entries && !word.items;
  }
  function optionOf(command, ...names) {
   let found;
   command.words.forEach((word, index) => {
    const text = word.text.text;
    if (!text.startsWith("-")) return;
    for (const name of names) if (text.toLowerCase() === name) found = command.words[index + 1] ?? found; else if (text.length > name.length && text.slice(0, name.length).toLowerCase() === name) {
     const separator = text[name.length];
     if (separator === "=" || separator === ":") found = wordFrom(word, name.length + 1);
    }
   });
   return found;
  }
  function wordFrom(word, start) {
   const text = word.text.slice(start);
   return {
    text,
    expansions: word.expansions.filter(expansion => expansion.end > start).map(expansion => ({
     ...expansion,
     start: Math.max(0, expansion.start - start),
     end: expansion.end - start
    })),
    range: text.range(),
    quoted: word.quoted
   };
  }
 }),
 42887: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ys: () => namedInput,
   iP: () => flagOf,
   wg: () => inputOf
  });
  function inputOf(step, ...names) {
   for (const name of names) {
    const input = namedInput(step, name);
    if (input) return input.value;
   }
   return;
  }
  function namedInput(step, name) {
   const lower = name.toLowerCase();
   return step.inputs.find(({name}) => name.text.toLowerCase() === lower);
  }
  function flagOf(step, name) {
   const text = inputOf(step, name)?.text.trim().toLowerCase();
   return text === "true" ? true : text === "false" ? false : void 0;
  }
 }),
 49836: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   NO: () => mintedBy,
   Sf: () => wordsFromProgram,
   ep: () => operandsOf,
   oQ: () => programOf,
   yc: () => isHarmlessSelection
  });
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
  const wrappers = new Set([ "sudo", "doas", "exec", "command", "time", "nohup", "builtin" ]);
  function wordsFromProgram({words}) {
   let start = 0;
   while (start < words.length - 1 && wrappers.has(words[start].text.text)) {
    start++;
    while (start < words.length - 1 && words[start].text.text.startsWith("-")) start += /^-[ughp]$/.test(words[start].text.text) ? 2 : 1;
   }
   return words.slice(start);
  }
  function programOf(command) {
   const name = wordsFromProgram(command)[0]?.text.text ?? "";
   return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
  }
  const minting = [ [ "az", /^account get-access-token\b/ ], [ "az", /^keyvault (?:secret|key) (?:show|download)\b/ ], [ "az", /^acr (?:login\b.*--expose-token|credential show|token create)/ ], [ "az", /^storage (?:account keys list|(?:account|container|blob|share|file) generate-sas)/ ], [ "az", /^(?:ad sp create-for-rbac|ad (?:sp|app) credential reset)/ ], [ "az", /^(?:cosmosdb keys list|redis list-keys|functionapp keys list|webapp deployment list-publishing-(?:profiles|credentials)|search admin-key show|cognitiveservices account keys list|eventhubs .*keys list|servicebus .*keys list|iot .*connection-string show)/ ], [ "gcloud", /^(?:.*\s)?(?:auth (?:application-default )?print-(?:access|identity)-token|secrets versions access)\b/ ], [ "aws", /^(?:.*\s)?(?:sts (?:assume-role[\w-]*|get-session-token|get-federation-token)|ecr(?:-public)? get-login-password|secretsmanager get-secret-value|codeartifact get-authorization-token|eks get-token|ssm get-parameters?\b.*--with-decryption)/ ], [ "vault", /^(?:kv get|read|token create|print token|login|write auth\/\S+\/login|write -\S+ auth\/\S+\/login)\b/ ], [ "gh", /^auth token\b/ ], [ "op", /^(?:read|item get)\b/ ], [ "kubectl", /^create token\b/ ], [ "oc", /^whoami (?:-t|--show-token)\b/ ], [ "doppler", /^secrets get\b/ ], [ "mcp-gatehouse", /^token\b/ ], [ "get-azaccesstoken", /^/ ], [ "get-azkeyvaultsecret", /^/ ] ];
  const tokenEndpoints = /ACTIONS_ID_TOKEN_REQUEST_URL|\/oauth2?\/(?:v2\.0\/)?token\b|login\.microsoftonline\.com|\/access_tokens\b|169\.254\.169\.254\/metadata\/identity|metadata\.google\.internal\/.*\/token|SYSTEM_OIDCREQUESTURI|\/oidctoken\b/i;
  function mintedBy(command) {
   const program = programOf(command);
   const rest = wordsFromProgram(command).slice(1).map(word => word.text.text).join(" ");
   if (/^(?:curl|wget|http|https|xh|invoke-restmethod|invoke-webrequest|irm|iwr)$/.test(program)) return tokenEndpoints.test(rest) && printsBody(command) ? `a token fetched with ${program}` : void 0;
   for (const [name, pattern] of minting) {
    if (name !== program || !pattern.test(rest)) continue;
    if (!yieldsSecret(command)) return;
    const verb = /^[a-z][\w -]*?(?=\s+(?:-|[^a-z\s])|$)/.exec(rest)?.[0] ?? "";
    return `the output of ${`${program} ${verb}`.trim()}`;
   }
   return;
  }
  function printsBody(command) {
   const output = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "-o", "--output");
   return !output || output.text.text === "-";
  }
  function yieldsSecret(command) {
   const output = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "-o", "--output");
   if (output?.text.text === "none") return false;
   if (command.words.some(({text}) => text.text === "-no-print")) return false;
   const query = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "--query")?.text.text;
   return query === void 0 || !isHarmlessSelection(query);
  }
  const harmlessParts = /^(?:expir\w*|token_?type|\w*key_?id|id|\w+_?id|name|tenant|subscription|version|region|arn|account|type|kid|status|user(?:name)?|email|length|enabled|url|endpoint|host|aud|iss|sub|exp|iat|nbf|azp|tid|oid|roles|scp)$/i;
  function isHarmlessSelection(selection, of = "minted") {
   const last = selection.match(/\w+/g)?.at(-1);
   if (last !== void 0 && harmlessParts.test(last)) return true;
   if (of === "stored") return false;
   return /[A-Za-z]/.test(selection) && !/token|secret|password|value|key|credential|cert|data|sas|payload/i.test(selection);
  }
  function operandsOf(command) {
   return wordsFromProgram(command).slice(1).filter(({text}) => !text.text.startsWith("-"));
  }
 })
};
