export const id = 4118;

export const ids = [ 4118 ];

export const modules = {
 24118: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   federatedSubjectsOf: () => federatedSubjectsOf
  });
  var _infrastructure_values_parsed_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1771);
  var _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92730);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85850);
  var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33751);
  var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43549);
  var _entra_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36524);
  var _google_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97005);
  function federatedSubjectsOf(script, file, readFile) {
   const reader = new ScriptReader(script, file, readFile);
   const found = script.commands.flatMap(command => reader.command(command));
   return found.filter(subject => !reader.isBoundElsewhere(subject));
  }
  class ScriptReader {
   script;
   file;
   readFile;
   providers=[];
   boundPools=new Set;
   written=new Map;
   constructor(script, file, readFile) {
    this.script = script;
    this.file = file;
    this.readFile = readFile;
    for (const command of script.commands) this.noteWrittenFile(command);
   }
   command(command) {
    const words = command.words.map(word => word.text.text);
    const name = baseName(words[0] ?? "");
    switch (name) {
    case "az":
     return this.azureCli(command, words);

    case "aws":
     return this.awsCli(command, words);

    case "new-iamrole":
    case "update-iamassumerolepolicy":
     return this.trustPolicy(command, (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-assumerolepolicydocument", "-policydocument"), words[0]);

    case "gcloud":
     return this.googleCli(command, words);

    case "new-azadappfederatedcredential":
    case "update-azadappfederatedcredential":
    case "new-azfederatedidentitycredential":
    case "new-azfederatedidentitycredentials":
    case "update-azfederatedidentitycredential":
    case "update-azfederatedidentitycredentials":
    case "new-mgapplicationfederatedidentitycredential":
    case "update-mgapplicationfederatedidentitycredential":
     return this.cmdlet(command, words[0]);

    case "invoke-azrestmethod":
    case "invoke-mggraphrequest":
    case "invoke-restmethod":
    case "curl":
     return this.rest(command, words);

    default:
     return [];
    }
   }
   azureCli(command, words) {
    const verbs = words.filter((word, index) => index > 0 && index < 6 && !word.startsWith("-"));
    const line = verbs.join(" ");
    const application = /^ad app federated-credential (create|update)\b/.exec(line);
    if (application) {
     const body = this.parameters((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--parameters"), command);
     return (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.iJ)(body, `az ad app federated-credential ${application[1]}`, this.place(command), this.identity((0, 
     _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--id")));
    }
    const identity = /^identity federated-credential (create|update)\b/.exec(line);
    if (identity) {
     const subject = this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--subject"));
     const expression = this.expressionFlag(command);
     if (!subject && !expression) return [];
     return [ (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.nn)({
      name: `az identity federated-credential ${identity[1]}`,
      place: this.place(command),
      issuer: this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--issuer")),
      ...expression ? {
       expression
      } : {
       subject
      },
      audiences: this.audiences(command),
      identity: this.identity((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--identity-name"))
     }) ];
    }
    return /^rest\b/.test(line) ? this.rest(command, words) : [];
   }
   awsCli(command, words) {
    const line = words.join(" ");
    if (/^\S+ (?:--\S+ \S+ )*iam create-role\b/.test(line)) return this.trustPolicy(command, (0, 
    _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--assume-role-policy-document"), "aws iam create-role");
    return /^\S+ (?:--\S+ \S+ )*iam update-assume-role-policy\b/.test(line) ? this.trustPolicy(command, (0, 
    _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--policy-document"), "aws iam update-assume-role-policy") : [];
   }
   trustPolicy(command, word, name) {
    if (!word) return [];
    const path = /^file:\/\//.test(word.text.text) ? (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.jn)(word, "file://".length) : void 0;
    const value = path ? this.fileValue(path) : this.parameters(word, command);
    const role = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--role-name", "-rolename");
    return (0, _aws_js__WEBPACK_IMPORTED_MODULE_2__.V)(value, name, this.place(command), this.identity(role));
   }
   googleCli(command, words) {
    const line = words.filter(word => !word.startsWith("-")).join(" ");
    const place = this.place(command);
    if (/workload-identity-pools providers (?:create|update)-oidc\b/.test(line)) {
     const mapping = this.googleMapping(this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--attribute-mapping")));
     const condition = this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--attribute-condition"));
     const issuer = this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--issuer-uri"));
     const audience = this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--allowed-audiences"));
     const isUpdate = /update-oidc\b/.test(line);
     const {tests, partial} = condition ? (0, _google_js__WEBPACK_IMPORTED_MODULE_4__.zB)(condition, mapping) : {
      tests: [],
      partial: isUpdate
     };
     const subject = {
      provider: "gcp",
      name: "gcloud iam workload-identity-pools providers",
      file: place.file,
      range: place.range,
      tests,
      audiences: audience ? [ audience ] : [],
      partial,
      ...issuer && {
       issuer
      }
     };
     const pool = this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--workload-identity-pool"))?.text.text ?? "";
     this.providers.push({
      subject,
      pool,
      mapping
     });
     return [ subject ];
    }
    if (!/add-iam-policy-binding\b/.test(line)) return [];
    const member = this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--member"));
    const found = member && (0, _google_js__WEBPACK_IMPORTED_MODULE_4__.Ii)(member, "gcloud add-iam-policy-binding", place, this.providers);
    if (found?.pool !== void 0) this.boundPools.add(found.pool);
    return found ? [ found.subject ] : [];
   }
   isBoundElsewhere(subject) {
    const provider = this.providers.find(item => item.subject === subject);
    return provider !== void 0 && subject.tests.length > 0 && this.boundPools.has(provider.pool);
   }
   googleMapping(text) {
    const mapping = new Map;
    for (const pair of text?.text.text.split(",") ?? []) {
     const [, attribute, expression = ""] = /^\s*([\w.]+)\s*=([^=][\s\S]*)$/.exec(pair) ?? [];
     const claim = (0, _google_js__WEBPACK_IMPORTED_MODULE_4__.Im)(expression);
     if (attribute !== void 0 && claim) mapping.set(attribute, claim);
    }
    return mapping;
   }
   cmdlet(command, name) {
    const body = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-bodyparameter") ?? splatted(command);
    if (body) {
     const value = this.parameters(body, command);
     const found = (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.iJ)(value, name, this.place(command));
     if (found.length > 0) return found;
    }
    const subject = this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-subject"));
    const expression = this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-claimsmatchingexpressionvalue", "-claimsmatchingexpression")) ?? void 0;
    if (!subject && !expression) return [];
    const audience = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-audience", "-audiences");
    return [ (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.nn)({
     name,
     place: this.place(command),
     issuer: this.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-issuer")),
     ...expression ? {
      expression
     } : {
      subject
     },
     audiences: audience ? (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.Dw)(this.value(audience)).flatMap(v => (0, 
     _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.mN)(v) ?? []) : [],
     identity: this.identity((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-identityname", "-applicationobjectid", "-applicationid"))
    }) ];
   }
   rest(command, words) {
    const address = words.find(word => /federatedIdentityCredentials/i.test(word));
    const named = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--url", "--uri", "-u", "-uri", "-path");
    const url = named ? this.text(named)?.text.text : void 0;
    if (!address && !(url && /federatedIdentityCredentials/i.test(url))) return [];
    const body = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--body", "-b", "-body", "-payload", "--data", "-d", "--data-raw", "--json");
    return (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.iJ)(this.parameters(body, command), `${baseName(words[0])} request`, this.place(command));
   }
   expressionFlag(command) {
    for (const word of command.words) {
     const text = this.text(word);
     if (text && /claims\s?\[/.test(text.text.text)) {
      const equals = /^--[\w-]+=/.exec(text.text.text);
      return equals ? (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_6__.Ym)(text, equals[0].length) : text;
     }
    }
    return;
   }
   audiences(command) {
    const index = command.words.findLastIndex(word => /^--audiences?$/.test(word.text.text));
    const found = [];
    for (const word of index < 0 ? [] : command.words.slice(index + 1)) {
     if (word.text.text.startsWith("-")) break;
     const text = this.text(word);
     if (text) found.push(text);
    }
    return found;
   }
   parameters(word, command) {
    if (!word) return;
    const text = word.text.text;
    if (/^@(?:-|\/dev\/stdin)$/.test(text)) {
     const document = command.redirects.find(redirect => redirect.document)?.document;
     if (document) return this.json(this.resolved(document, 0));
     const input = command.pipedFrom ? this.output([ command.pipedFrom ], 0) : void 0;
     const value = command.input ? this.value(command.input) : input;
     return value?.kind === "text" ? this.json(value.text) : value;
    }
    if (text.startsWith("@") && text.length > 1 && !word.entries && !word.items) return this.fileValue((0, 
    _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.jn)(word, 1));
    const value = this.value(word);
    if (value?.kind !== "text") return value;
    return /^\s*[[{]/.test(value.text.text.text) ? this.json(value.text) : this.fileValue(word);
   }
   fileValue(word) {
    const path = this.text(word);
    if (!path) return;
    const written = this.written.get(path.text.text);
    if (written) return written;
    if (path.holes.length > 0) return this.written.get(word.text.text);
    const file = this.readFile(path.text.text);
    if (!file) return;
    return this.json({
     text: _source_js__WEBPACK_IMPORTED_MODULE_7__.D.of(file),
     holes: []
    });
   }
   json(text) {
    const place = {
     file: text.text.file,
     range: text.text.range()
    };
    return (0, _infrastructure_values_parsed_json_js__WEBPACK_IMPORTED_MODULE_0__.U)({
     kind: "text",
     text,
     place
    });
   }
   value(word, depth = 0) {
    const place = {
     file: word.text.file,
     range: word.range
    };
    if (word.entries) return {
     kind: "object",
     place,
     entries: word.entries.flatMap(({key, value}) => {
      const inner = this.value(value, depth + 1);
      return inner ? [ {
       key: (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_6__.wl)(key),
       value: inner
      } ] : [];
     })
    };
    if (word.items) {
     const items = word.items.flatMap(item => this.value(item, depth + 1) ?? []);
     return {
      kind: "list",
      place,
      items
     };
    }
    const [only] = word.expansions;
    if (only && word.expansions.length === 1 && only.end - only.start === word.text.text.length) {
     const inner = this.expansion(only, word, depth);
     if (inner) return inner;
    }
    return {
     kind: "text",
     place,
     text: this.resolved(word, depth)
    };
   }
   text(word) {
    return word ? (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.mN)(this.value(word)) : void 0;
   }
   resolved(word, depth) {
    if (word.expansions.length === 0) return (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_6__.wl)(word);
    const parts = [];
    let position = 0;
    for (const expansion of word.expansions) {
     if (expansion.start > position) parts.push({
      literal: word.text.slice(position, expansion.start)
     });
     const inner = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.mN)(this.expansion(expansion, word, depth));
     const range = word.text.range(expansion.start, expansion.end);
     parts.push({
      value: inner,
      range
     });
     position = expansion.end;
    }
    if (position < word.text.text.length) parts.push({
     literal: word.text.slice(position)
    });
    return (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_6__.nn)(word.text.file, parts, word.text.range().start) ?? (0, 
    _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_6__.wl)(word);
   }
   expansion(expansion, word, depth) {
    if (depth > 10) return;
    if (expansion.kind === "variable" && expansion.name !== void 0 && !expansion.modified) return this.variable(expansion.name, word, depth);
    const commands = expansion.commands ?? [];
    return commands.length > 0 ? this.output(commands, depth) : void 0;
   }
   variable(name, use, depth) {
    let last;
    for (const assignment of this.script.assignments) {
     if (!sameVariable(assignment.name.text, name)) continue;
     if (assignment.append) return;
     if (assignment.range.end <= use.range.start) last = assignment;
    }
    if (!last) return;
    if (last.commands && last.commands.length > 0) return this.output(last.commands, depth + 1);
    return last.value && this.value(last.value, depth + 1);
   }
   output(commands, depth) {
    const last = commands.at(-1);
    const name = baseName(last?.words[0]?.text.text ?? "");
    if (!last) return;
    switch (name) {
    case "cat":
     {
      const document = last.redirects.find(redirect => redirect.document)?.document;
      if (document) return this.value(document, depth + 1);
      return last.words[1] ? this.fileValue(last.words[1]) : void 0;
     }

    case "echo":
    case "printf":
     return last.words[1] && last.words.length === 2 ? this.value(last.words[1], depth + 1) : void 0;

    case "jq":
     return this.jq(last, depth);

    case "convertto-json":
     return last.input ? this.value(last.input, depth + 1) : void 0;

    default:
     return;
    }
   }
   jq(command, depth) {
    const words = command.words;
    const args = new Map;
    let program;
    let isNew = false;
    for (let i = 1; i < words.length; i++) {
     const text = words[i].text.text;
     if (text === "--arg" || text === "--argjson") {
      const value = words[i + 2];
      if (value) args.set(words[i + 1].text.text, this.value(value, depth + 1));
      i += 2;
     } else if (/^-[a-zA-Z]*n/.test(text) || text === "--null-input") isNew = true; else if (!text.startsWith("-")) program ??= words[i];
    }
    if (!program) return;
    const document = command.redirects.find(redirect => redirect.document)?.document;
    if (document && program.text.text === ".") return this.value(document, depth + 1);
    return isNew ? jqObject(program, args) : void 0;
   }
   noteWrittenFile(command) {
    const name = baseName(command.words[0]?.text.text ?? "");
    const into = command.redirects.find(redirect => /^(?:1?>{1,2}\|?)$/.test(redirect.operator));
    const document = command.redirects.find(redirect => redirect.document)?.document;
    const target = into?.target ?? (name === "tee" && command.words.length > 1 ? command.words.at(-1) : void 0) ?? (/^(?:set-content|out-file)$/.test(name) ? (0, 
    _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-path", "-filepath", "-literalpath") ?? command.words[1] : void 0);
    if (!target) return;
    let value;
    if (document) value = this.json(this.resolved(document, 0)); else if (name === "tee" && command.pipedFrom) value = this.output([ command.pipedFrom ], 0); else if (command.input) value = this.value(command.input); else if (command.pipedFrom) value = this.output([ command.pipedFrom ], 0); else value = this.output([ command ], 0);
    const parsed = value?.kind === "text" ? this.json(value.text) : value;
    if (!parsed) return;
    this.written.set(target.text.text, parsed);
    const resolved = this.text(target);
    if (resolved) this.written.set(resolved.text.text, parsed);
   }
   identity(word) {
    return word && `${this.file.path} ${word.text.text}`;
   }
   place(command) {
    return {
     file: this.file,
     range: command.range
    };
   }
  }
  function splatted(command) {
   const word = command.words.find(({text}) => /^@\w+$/.test(text.text));
   if (!word) return;
   const text = word.text.slice(1);
   const name = text.text;
   return {
    ...word,
    text,
    expansions: [ {
     start: 0,
     end: name.length,
     kind: "variable",
     name
    } ]
   };
  }
  function sameVariable(a, b) {
   return a === b || a.toLowerCase() === b.toLowerCase();
  }
  function baseName(word) {
   const name = word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1);
   return name.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, "");
  }
  function jqObject(program, args) {
   const text = program.text.text;
   const place = {
    file: program.text.file,
    range: program.range
   };
   const entries = [];
   const pattern = /(?:"(\w{1,60})"|\b(\w{1,60}))\s{0,20}:\s{0,20}(?:\$(\w{1,60})|"([^"\\]{0,2000})"|\[\s{0,20}"([^"\\]{0,500})"\s{0,20}\])/g;
   for (const match of text.matchAll(pattern)) {
    const key = match[1] ?? match[2];
    const end = match.index + match[0].length;
    const literal = match[4] ?? match[5];
    const keyStart = match.index + match[0].indexOf(key);
    let value;
    if (match[3] !== void 0) value = args.get(match[3]); else if (literal !== void 0) {
     const start = text.lastIndexOf(`"${literal}"`, end) + 1;
     const inner = program.text.slice(start, start + literal.length);
     value = {
      kind: "text",
      text: {
       text: inner,
       holes: []
      },
      place
     };
    }
    if (!value) continue;
    const keyText = program.text.slice(keyStart, keyStart + key.length);
    entries.push({
     key: {
      text: keyText,
      holes: []
     },
     value
    });
   }
   return entries.length > 0 ? {
    kind: "object",
    place,
    entries
   } : void 0;
  }
 })
};
