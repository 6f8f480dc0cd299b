"use strict";

exports.id = 3270;

exports.ids = [ 3270 ];

exports.modules = {
 3270: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderJson: () => renderJson
  });
  var _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58489);
  var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67416);
  var _offboarding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3679);
  function renderJson({people, anybodys, files, records, unreadable}) {
   const [first, ...others] = people;
   const isOne = first !== void 0 && others.length === 0;
   const of = ({person}) => isOne ? {} : {
    person
   };
   const steps = _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__.v$.map(id => {
    const parts = people.flatMap(person => {
     const step = person.steps.find(each => each.id === id);
     return step ? [ {
      person,
      step
     } ] : [];
    });
    return {
     id,
     title: _offboarding_js__WEBPACK_IMPORTED_MODULE_0__._4[id],
     notes: parts[0]?.step.notes ?? [],
     findings: [ ...anybodys[id], ...parts.flatMap(({person, step}) => step.findings.map(finding => ({
      ...of(person),
      ...finding
     }))) ],
     commands: parts.flatMap(({person, step}) => step.commands.map(command => ({
      ...of(person),
      ...command
     }))),
     done: parts.flatMap(({person, step}) => step.signOffs.map(({by, at, runUrl, findings}) => ({
      ...of(person),
      by,
      at,
      runUrl,
      findings
     })))
    };
   });
   const placeholders = new Map(people.flatMap(person => person.placeholders.map(item => [ item.name, item ])));
   const withoutRunbook = people.filter(({hasRunbook}) => !hasRunbook).length;
   const report = {
    schemaVersion: 1,
    tool: {
     name: _version_js__WEBPACK_IMPORTED_MODULE_2__.U,
     version: _version_js__WEBPACK_IMPORTED_MODULE_2__.r
    },
    person: isOne ? first.person : null,
    ...isOne && {
     left: first.left
    },
    summary: {
     people: people.length,
     files,
     ...records !== void 0 && {
      records
     },
     findings: steps.reduce((sum, step) => sum + step.findings.length, 0),
     ...withoutRunbook > 0 && {
      withoutRunbook
     }
    },
    placeholders: [ ...placeholders.values() ],
    steps,
    unreadable
   };
   return `${JSON.stringify(report, void 0, 2)}\n`;
  }
 })
};
