export const id = 7585;

export const ids = [ 7585 ];

export const modules = {
 86756: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => decode,
   l: () => encode
  });
  function decode(bytes) {
   const [encoding, markLength] = sniff(bytes);
   const body = bytes.subarray(markLength);
   const text = new TextDecoder(encoding, {
    ignoreBOM: true
   }).decode(body);
   const lossy = text.includes("�") && !encode(text, encoding, false).equals(body);
   return {
    text,
    encoding,
    byteOrderMark: markLength > 0,
    lossy
   };
  }
  function encode(text, encoding, byteOrderMark) {
   const marked = byteOrderMark ? `\ufeff${text}` : text;
   if (encoding === "utf-8") return Buffer.from(marked, "utf8");
   const bytes = Buffer.from(marked, "utf16le");
   return encoding === "utf-16be" ? bytes.swap16() : bytes;
  }
  function sniff(bytes) {
   if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return [ "utf-8", 3 ];
   if (bytes[0] === 255 && bytes[1] === 254) return [ "utf-16le", 2 ];
   if (bytes[0] === 254 && bytes[1] === 255) return [ "utf-16be", 2 ];
   return [ utf16WithoutMark(bytes.subarray(0, 1024)), 0 ];
  }
  function utf16WithoutMark(head) {
   if (!head.includes(0)) return "utf-8";
   const zeros = [ 0, 0 ];
   head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
   });
   const enough = head.length / 4;
   if (zeros[0] === 0 && zeros[1] > enough) return "utf-16le";
   return zeros[1] === 0 && zeros[0] > enough ? "utf-16be" : "utf-8";
  }
 }),
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
 }),
 87456: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   y: () => shortSecretOption
  });
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
  const table = [ [ /^(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|helm|cf|az|ecs-cli|tanzu)$/, /\blogin\b/, /^-p$/ ], [ /^(?:mysql|mysqldump|mysqladmin|mariadb)$/, /^/, /^-p(?=.)/ ], [ /^sshpass$/, /^/, /^-p/ ], [ /^redis-cli$/, /^/, /^-a$/ ], [ /^(?:sqlcmd|bcp|unzip|zip)$/, /^/, /^-P/ ], [ /^(?:dotnet|nuget)$/, /\bpush\b/, /^-k$/ ], [ /^/, /^/, /^[-/](?:[dDpP]|property)[:=]?(?:sonar\.(?:login|token|password)|[\w.]{0,60}(?:password|token|apikey|secret))=/i ] ];
  function shortSecretOption({words}, program, index) {
   const word = words[index];
   const verb = words.slice(1, 4).map(({text}) => text.text).join(" ");
   for (const [programs, verbs, option] of table) {
    if (!programs.test(program) || !verbs.test(verb)) continue;
    const match = option.exec(word.text.text);
    if (!match) continue;
    const attached = word.text.text.length > match[0].length;
    const value = attached ? (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.jn)(word, match[0].length) : words[index + 1];
    if (value) return {
     flag: match[0],
     word: attached ? word : value,
     value
    };
   }
   return;
  }
 })
};
