export const id = 7473;

export const ids = [ 7473 ];

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
  const numberPattern = /[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)/iy;
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
   const add = (node, path, rest) => {
    const name = lastPart(node);
    found.push({
     path,
     range: node.range,
     ...rest,
     ...name === void 0 ? {} : {
      name
     }
    });
   };
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
     add(node, [ node.name.toLowerCase() ], {
      within,
      flows
     });
     break;

    case "property":
    case "index":
    case "wildcard":
     {
      const path = referencePath(node);
      if (path) add(node, path, {
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
  function lastPart(node) {
   if (node.kind === "property") return node.name;
   if (node.kind !== "index" || node.index.kind !== "literal") return;
   return String(node.index.value);
  }
 }),
 79040: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Go: () => findGitHubExpressions,
   S4: () => parseGitHubCondition,
   eV: () => findBracedExpressions
  });
  var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80480);
  function findGitHubExpressions(text) {
   return findBracedExpressions(text, "github");
  }
  function wholeGitHubExpression(text) {
   const sites = findGitHubExpressions(text);
   const site = sites[0];
   if (sites.length !== 1 || !site) return;
   const around = text.text.slice(0, site.start) + text.text.slice(site.end);
   return around.trim() === "" ? site.expression : void 0;
  }
  function parseGitHubCondition(text) {
   if (!text.text.includes("${{")) return (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(text, "github");
   const expression = wholeGitHubExpression(text);
   if (expression) return {
    expression
   };
   return {
    problem: {
     kind: "error",
     message: "the condition mixes text and expressions",
     range: text.range()
    }
   };
  }
  function findBracedExpressions(text, dialect) {
   const source = text.text;
   const sites = [];
   let from = 0;
   for (;;) {
    const start = source.indexOf("${{", from);
    if (start < 0) return sites;
    const close = closingBraces(source, start + 3);
    if (close === void 0) {
     const range = text.range(start, start + 3);
     sites.push({
      range,
      start,
      end: source.length,
      problem: {
       kind: "error",
       message: "the expression has no closing }}",
       range
      }
     });
     return sites;
    }
    const end = close + 2;
    sites.push({
     ...(0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(text.slice(start + 3, close), dialect),
     range: text.range(start, end),
     start,
     end
    });
    from = end;
   }
  }
  function closingBraces(source, from) {
   let quoted = false;
   for (let i = from; i < source.length; i++) {
    const character = source[i];
    if (character === "'") quoted = !quoted; else if (!quoted && character === "}" && source[i + 1] === "}") return i;
   }
   return;
  }
 }),
 74320: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Cq: () => isPinnedImage,
   HZ: () => readTaskReference,
   Os: () => readActionReference,
   WM: () => isCommit,
   iR: () => majorVersion
  });
  const repository = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)(?:\/([^@\s]+))?(?:@(\S+))?$/;
  function readActionReference(text, comment = "") {
   const source = text.text.trim();
   const offset = text.text.indexOf(source);
   if (source.includes("${{")) return {
    text,
    kind: "unknown",
    name: ""
   };
   if (source.startsWith("./") || source.startsWith("../") || source.startsWith("$/")) return {
    text,
    kind: "local",
    name: source
   };
   if (source.startsWith("docker://")) return {
    text,
    kind: "container",
    name: source.slice("docker://".length)
   };
   const match = repository.exec(source);
   if (!match) return {
    text,
    kind: "unknown",
    name: ""
   };
   const [, owner, name, path, ref] = match;
   return {
    text,
    kind: "repository",
    name: `${owner}/${name}`.toLowerCase(),
    ...path ? {
     path
    } : {},
    ...ref ? {
     ref,
     refText: text.slice(offset + source.length - ref.length, offset + source.length)
    } : {},
    ...versionOf(comment)
   };
  }
  function versionOf(comment) {
   const version = /\bv?(\d+(?:\.\d+){0,2})\b/.exec(comment);
   return version ? {
    comment: `v${version[1]}`
   } : {};
  }
  function readTaskReference(text) {
   const source = text.text.trim();
   if (source.includes("${{")) return {
    text,
    kind: "unknown",
    name: ""
   };
   const at = source.lastIndexOf("@");
   if (at < 0) return {
    text,
    kind: "task",
    name: source.toLowerCase()
   };
   return {
    text,
    kind: "task",
    name: source.slice(0, at).toLowerCase(),
    ref: source.slice(at + 1)
   };
  }
  function isCommit(ref) {
   return ref !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
  }
  function isPinnedImage(image) {
   return /@sha256:[0-9a-f]{64}$/i.test(image.trim());
  }
  function majorVersion(reference) {
   const text = isCommit(reference.ref) ? reference.comment : reference.ref;
   const match = /^(?:refs\/tags\/)?v?(\d+)(?:\.|$)/.exec(text ?? "");
   return match ? Number(match[1]) : void 0;
  }
 })
};
