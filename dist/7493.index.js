export const id = 7493;

export const ids = [ 7493, 8096 ];

export const modules = {
 80340: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => jsonParameters
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50929);
  var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33751);
  var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const mostCandidates = 500;
  function jsonParameters(files, name) {
   const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name).replace(/^\.$/, "");
   const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name).replace(/\.[^.]*$/, "");
   const beside = [ ...files.list(folder), ...files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, "parameters")) ];
   return beside.slice(0, mostCandidates).flatMap(candidate => {
    const candidateName = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(candidate);
    if (!/parameters?\b.*\.jsonc?$/i.test(candidateName)) return [];
    const own = candidateName.startsWith(`${base}.`) || /^parameters?\b/i.test(candidateName);
    const file = own ? files.read(candidate) : void 0;
    if (!file) return [];
    const root = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_2__.OK)((0, _formats_json_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(_source_js__WEBPACK_IMPORTED_MODULE_3__.Dv.of(file)).documents[0], file);
    const values = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_2__.f_)(root, "parameters");
    if (values?.kind !== "object") return [];
    return [ new Map(values.entries.flatMap(({key, value}) => {
     const given = (0, _values_value_js__WEBPACK_IMPORTED_MODULE_2__.f_)(value, "value");
     return given ? [ [ key.text.text, given ] ] : [];
    })) ];
   });
  }
 }),
 67493: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BicepScopes: () => BicepScopes
  });
  var _azure_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80340);
  var _latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83407);
  var _values_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98096);
  var _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65226);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16170);
  var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42222);
  const mostScopes = 50;
  const deepest = 5;
  const mostKept = 100;
  class BicepScopes {
   budget;
   bicep;
   files;
   users;
   kept=new _latest_js__WEBPACK_IMPORTED_MODULE_4__.Q(mostKept);
   children=new _latest_js__WEBPACK_IMPORTED_MODULE_4__.Q(mostKept);
   constructor(bicep, files, users, budget = new _values_budget_js__WEBPACK_IMPORTED_MODULE_5__.Budget) {
    this.bicep = bicep;
    this.files = files;
    this.users = users;
    this.budget = budget;
   }
   text(from, name) {
    return this.bicep.text(from, name);
   }
   json(from, name) {
    return this.bicep.json(from, name);
   }
   of(name, depth = 0) {
    return this.kept.get(`${depth > deepest ? "" : depth} ${name}`, () => this.make(name, depth));
   }
   child(scope, declared) {
    const id = `${scope.id}/${declared.name}`;
    return this.children.get(id, () => {
     const name = (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.y)(declared, scope.file.path);
     const target = name === void 0 ? void 0 : this.bicep.get(name);
     const [inputs, ...others] = declared.item ? (0, _scope_js__WEBPACK_IMPORTED_MODULE_3__.Vc)(declared.item, scope) : [];
     if (!target || !inputs || others.length > 0) return;
     return new _scope_js__WEBPACK_IMPORTED_MODULE_3__.cF(this, `${name}#${id}`, target, inputs);
    });
   }
   make(name, depth) {
    const target = this.bicep.get(name);
    if (!target) return [];
    const callers = this.users.get(name) ?? new Set;
    const found = [];
    for (const caller of depth > deepest ? [] : callers) {
     if (caller === name || !/\.bicep$/i.test(caller) || found.length >= mostScopes) continue;
     for (const scope of this.of(caller, depth + 1)) for (const declared of scope.content.declarations) {
      if (declared.keyword !== "module" || found.length >= mostScopes) continue;
      if ((0, _files_js__WEBPACK_IMPORTED_MODULE_2__.y)(declared, scope.file.path) !== name || !declared.item) continue;
      for (const [index, inputs] of (0, _scope_js__WEBPACK_IMPORTED_MODULE_3__.Vc)(declared.item, scope).entries()) {
       const id = `${name}#${scope.id}/${declared.name}${index > 0 ? `[${index}]` : ""}`;
       found.push(new _scope_js__WEBPACK_IMPORTED_MODULE_3__.cF(this, id, target, inputs));
      }
     }
    }
    if (found.length > 0) return found;
    const given = [ ...this.parameterFiles(callers), ...(0, _azure_parameters_js__WEBPACK_IMPORTED_MODULE_0__.Z)(this.files, name) ];
    const inputs = given.length > 0 ? given : [ new Map ];
    return inputs.map((values, index) => new _scope_js__WEBPACK_IMPORTED_MODULE_3__.cF(this, index === 0 ? name : `${name}#${index}`, target, new Map([ ...values ].map(([key, value]) => [ key, () => value ]))));
   }
   parameterFiles(users) {
    return [ ...users ].flatMap(user => {
     const content = /\.bicepparam$/i.test(user) ? this.bicep.get(user) : void 0;
     if (!content) return [];
     const scope = new _scope_js__WEBPACK_IMPORTED_MODULE_3__.cF(this, user, content, new Map);
     return [ new Map(content.declarations.flatMap(declared => {
      const value = declared.keyword === "param" ? declared.item?.value : void 0;
      return value ? [ [ declared.name, (0, _values_evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(value, scope.environment()) ] ] : [];
     })) ];
    });
   }
  }
 }),
 98096: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Budget: () => Budget
  });
  const mostOfExpression = 3e5;
  const mostOfRun = 2e7;
  class Budget {
   problems=[];
   steps=0;
   end=0;
   level=0;
   enter(place) {
    if (this.level++ === 0) this.end = Math.min(this.steps + mostOfExpression, mostOfRun);
    if (this.steps >= mostOfRun && this.problems.length === 0) {
     const message = "values of infrastructure are too intricate: from here on they are not followed";
     this.problems.push({
      file: place.file,
      problem: {
       kind: "error",
       message,
       range: place.range
      }
     });
    }
    return this.steps < this.end;
   }
   leave() {
    this.level--;
   }
   spend(steps) {
    this.steps += steps;
   }
  }
 })
};
