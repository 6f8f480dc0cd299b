"use strict";

exports.id = 4118;

exports.ids = [ 4118 ];

exports.modules = {
 24118: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   federatedSubjectsOf: () => federatedSubjectsOf
  });
  var _infrastructure_scripts_script_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27531);
  var _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92730);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85850);
  var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43549);
  var _entra_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36524);
  var _google_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97005);
  var _google_condition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63745);
  function federatedSubjectsOf(script, file, readFile) {
   const reader = new ScriptReader(script, file, readFile);
   const found = script.commands.flatMap(command => reader.command(command));
   return found.filter(subject => !reader.isBoundElsewhere(subject));
  }
  class ScriptReader {
   values;
   file;
   providers=[];
   boundPools=new Set;
   constructor(script, file, readFile) {
    this.values = new _infrastructure_scripts_script_values_js__WEBPACK_IMPORTED_MODULE_0__.Q5(script, readFile);
    this.file = file;
   }
   command(command) {
    const words = command.words.map(word => word.text.text);
    const name = (0, _infrastructure_scripts_script_values_js__WEBPACK_IMPORTED_MODULE_0__.kX)(words[0] ?? "");
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
     const body = this.values.parameters((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--parameters"), command);
     return (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.iJ)(body, `az ad app federated-credential ${application[1]}`, this.place(command), this.identity((0, 
     _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--id")));
    }
    const identity = /^identity federated-credential (create|update)\b/.exec(line);
    if (identity) {
     const subject = this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--subject"));
     const expression = this.expressionFlag(command);
     if (!subject && !expression) return [];
     return [ (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.nn)({
      name: `az identity federated-credential ${identity[1]}`,
      place: this.place(command),
      issuer: this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--issuer")),
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
    const value = path ? this.values.fileValue(path) : this.values.parameters(word, command);
    const role = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--role-name", "-rolename");
    return (0, _aws_js__WEBPACK_IMPORTED_MODULE_2__.V)(value, name, this.place(command), this.identity(role));
   }
   googleCli(command, words) {
    const line = words.filter(word => !word.startsWith("-")).join(" ");
    const place = this.place(command);
    if (/workload-identity-pools providers (?:create|update)-oidc\b/.test(line)) {
     const mapping = this.googleMapping(this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--attribute-mapping")));
     const condition = this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--attribute-condition"));
     const issuer = this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--issuer-uri"));
     const audience = this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--allowed-audiences"));
     const isUpdate = /update-oidc\b/.test(line);
     const {tests, partial} = condition ? (0, _google_condition_js__WEBPACK_IMPORTED_MODULE_6__.z)(condition, mapping) : {
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
     const pool = this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--workload-identity-pool"))?.text.text ?? "";
     this.providers.push({
      subject,
      pool,
      mapping
     });
     return [ subject ];
    }
    if (!/add-iam-policy-binding\b/.test(line)) return [];
    const member = this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--member"));
    const found = member ? (0, _google_js__WEBPACK_IMPORTED_MODULE_4__.bQ)(member, "gcloud add-iam-policy-binding", place, this.providers) : [];
    for (const {pool} of found) if (pool !== void 0) this.boundPools.add(pool);
    return found.map(({subject}) => subject);
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
    const body = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-bodyparameter") ?? (0, 
    _infrastructure_scripts_script_values_js__WEBPACK_IMPORTED_MODULE_0__.Gc)(command);
    if (body) {
     const value = this.values.parameters(body, command);
     const found = (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.iJ)(value, name, this.place(command));
     if (found.length > 0) return found;
    }
    const subject = this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-subject"));
    const expression = this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-claimsmatchingexpressionvalue", "-claimsmatchingexpression")) ?? void 0;
    if (!subject && !expression) return [];
    const audience = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-audience", "-audiences");
    return [ (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.nn)({
     name,
     place: this.place(command),
     issuer: this.values.text((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-issuer")),
     ...expression ? {
      expression
     } : {
      subject
     },
     audiences: audience ? (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.Dw)(this.values.value(audience)).flatMap(v => (0, 
     _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.mN)(v) ?? []) : [],
     identity: this.identity((0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "-identityname", "-applicationobjectid", "-applicationid"))
    }) ];
   }
   rest(command, words) {
    const address = words.find(word => /federatedIdentityCredentials/i.test(word));
    const named = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--url", "--uri", "-u", "-uri", "-path");
    const url = named ? this.values.text(named)?.text.text : void 0;
    if (!address && !(url && /federatedIdentityCredentials/i.test(url))) return [];
    const body = (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_5__.XD)(command, "--body", "-b", "-body", "-payload", "--data", "-d", "--data-raw", "--json");
    return (0, _entra_js__WEBPACK_IMPORTED_MODULE_3__.iJ)(this.values.parameters(body, command), `${(0, 
    _infrastructure_scripts_script_values_js__WEBPACK_IMPORTED_MODULE_0__.kX)(words[0])} request`, this.place(command));
   }
   expressionFlag(command) {
    for (const word of command.words) {
     const text = this.values.text(word);
     if (text && /claims\s?\[/.test(text.text.text)) {
      const equals = /^--[\w-]+=/.exec(text.text.text);
      return equals ? (0, _infrastructure_values_partial_text_js__WEBPACK_IMPORTED_MODULE_7__.Ym)(text, equals[0].length) : text;
     }
    }
    return;
   }
   audiences(command) {
    const index = command.words.findLastIndex(word => /^--audiences?$/.test(word.text.text));
    const found = [];
    for (const word of index < 0 ? [] : command.words.slice(index + 1)) {
     if (word.text.text.startsWith("-")) break;
     const text = this.values.text(word);
     if (text) found.push(text);
    }
    return found;
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
 })
};
