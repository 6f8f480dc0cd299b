export const id = 5409;

export const ids = [ 5409, 3751 ];

export const modules = {
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
  const minting = [ [ "az", /^account get-access-token\b/ ], [ "az", /^keyvault (?:secret|key) (?:show|download)\b/ ], [ "az", /^acr (?:login\b.*--expose-token|credential show|token create)/ ], [ "az", /^storage (?:account keys list|(?:account|container|blob|share|file) generate-sas)/ ], [ "az", /^(?:ad sp create-for-rbac|ad (?:sp|app) credential reset)/ ], [ "az", /^(?:cosmosdb keys list|redis list-keys|functionapp keys list|webapp deployment list-publishing-(?:profiles|credentials)|search admin-key show|cognitiveservices account keys list|eventhubs [a-z -]{0,200}keys list|servicebus [a-z -]{0,200}keys list|iot [a-z -]{0,200}connection-string show)/ ], [ "gcloud", /^(?:.*\s)?(?:auth (?:application-default )?print-(?:access|identity)-token|secrets versions access)\b/ ], [ "aws", /^(?:.*\s)?(?:sts (?:assume-role[\w-]*|get-session-token|get-federation-token)|ecr(?:-public)? get-login-password|secretsmanager get-secret-value|codeartifact get-authorization-token|eks get-token|ssm get-parameters?\b[^\n]{0,1000}--with-decryption)/ ], [ "vault", /^(?:kv get|read|token create|print token|login|write auth\/\S+\/login|write -\S+ auth\/\S+\/login)\b/ ], [ "gh", /^auth token\b/ ], [ "op", /^(?:read|item get)\b/ ], [ "kubectl", /^create token\b/ ], [ "oc", /^whoami (?:-t|--show-token)\b/ ], [ "doppler", /^secrets get\b/ ], [ "mcp-gatehouse", /^token\b/ ], [ "get-azaccesstoken", /^/ ], [ "get-azkeyvaultsecret", /^/ ] ];
  const tokenEndpoints = /ACTIONS_ID_TOKEN_REQUEST_URL|\/oauth2?\/(?:v2\.0\/)?token\b|login\.microsoftonline\.com|\/access_tokens\b|169\.254\.169\.254\/metadata\/identity|metadata\.google\.internal\/[^\s"']{0,200}\/token|SYSTEM_OIDCREQUESTURI|\/oidctoken\b/i;
  function mintedBy(command) {
   const program = programOf(command);
   const rest = wordsFromProgram(command).slice(1).map(word => word.text.text).join(" ");
   if (/^(?:curl|wget|http|https|xh|invoke-restmethod|invoke-webrequest|irm|iwr)$/.test(program)) return tokenEndpoints.test(rest) && printsBody(command) ? `a token fetched with ${program}` : void 0;
   for (const [name, pattern] of minting) {
    if (name !== program || !pattern.test(rest)) continue;
    if (!yieldsSecret(command)) return;
    const verb = /^[a-z][\w-]*(?: [a-z][\w-]*)*/.exec(rest)?.[0] ?? "";
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
   if ((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "--out-file") || (0, 
   _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.XD)(command, "-f", "--file")) return false;
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
 }),
 3590: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b: () => systemOf,
   n: () => systems
  });
  const systems = {
   github: {
    expansion: "github-expression",
    hasPermissions: true,
    environmentName: variable => variable,
    isStored: ({references = []}) => references.some(({reads}) => reads.some(({path, flows}) => flows && path[0] === "secrets")),
    jobsBefore: jobsNeeded,
    advice: {
     logInToAzure: "Log in with azure/login and client-id, tenant-id and subscription-id.",
     maskPart: 'Store the part as a secret of its own, or mask it at once: echo "::add-mask::$PART".',
     holdBack: "Give the job an environment with required reviewers or a rule on branches, and let the cloud trust the subject of that environment."
    }
   },
   azure: {
    expansion: "azure-macro",
    hasPermissions: false,
    environmentName: variable => variable.toUpperCase().replace(/[.\s-]/g, "_"),
    isStored: ({value}) => {
     const text = value.text.trim();
     return !/^\$\[|\$\{\{/.test(text) && !/^\$\(servicePrincipalKey\)$/i.test(text);
    },
    jobsBefore: job => job.pipeline.jobs.slice(0, job.pipeline.jobs.indexOf(job)),
    advice: {
     logInToAzure: "Use a service connection with workload identity federation.",
     maskPart: "Store the part as a secret of its own, or mask it at once: ##vso[task.setsecret].",
     holdBack: "Make it a deployment job with an environment that has an approval, or put an approval on the service connection."
    }
   }
  };
  function jobsNeeded({needs, pipeline}) {
   const found = new Set;
   const open = [ ...needs ];
   for (let id = open.pop(); id !== void 0; id = open.pop()) {
    const before = pipeline.jobs.find(other => other.id === id);
    if (!before || found.has(before)) continue;
    found.add(before);
    open.push(...before.needs);
   }
   return [ ...found ];
  }
  function systemOf({system}) {
   return systems[system];
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
