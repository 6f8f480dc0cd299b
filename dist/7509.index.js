"use strict";

exports.id = 7509;

exports.ids = [ 7509 ];

exports.modules = {
 67509: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => renderSarif
  });
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35376);
  var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37993);
  var _sarif_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11874);
  function renderSarif(result, rules, links = _links_js__WEBPACK_IMPORTED_MODULE_1__.jo) {
   const indexes = new Map(rules.map((rule, i) => [ rule.id, i ]));
   return (0, _sarif_log_js__WEBPACK_IMPORTED_MODULE_2__.e)({
    rules: rules.map(rule => descriptor(rule, links)),
    notifications: [ ...result.unreadable.map(({file, reason}) => ({
     level: "warning",
     message: {
      text: `${file}: ${reason}`
     },
     locations: [ {
      physicalLocation: {
       artifactLocation: (0, _sarif_log_js__WEBPACK_IMPORTED_MODULE_2__.d)(file)
      }
     } ]
    })), ...(result.notifications ?? []).map(text => ({
     level: "note",
     message: {
      text
     }
    })) ],
    results: [ ...result.findings.map(finding => resultOf(finding, indexes)), ...(result.silenced ?? []).map(silenced => suppressedResult(silenced, indexes)) ]
   }, links);
  }
  function weaknesses(references) {
   return references.flatMap(reference => {
    const id = /cwe\.mitre\.org\/data\/definitions\/(\d+)/.exec(reference)?.[1];
    return id === void 0 ? [] : [ `external/cwe/cwe-${id.padStart(3, "0")}` ];
   });
  }
  function descriptor(rule, links) {
   const references = rule.references.map(reference => `- ${reference}`).join("\n");
   return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
    shortDescription: {
     text: rule.summary
    },
    fullDescription: {
     text: rule.why
    },
    help: {
     text: `${rule.why}\n\n${rule.fix}`,
     markdown: `${rule.why}\n\n**How to fix it**\n\n${rule.fix}${references && `\n\n${references}`}`
    },
    helpUri: links.rule(rule.id),
    defaultConfiguration: {
     level: rule.severity
    },
    properties: {
     tags: [ "security", ...weaknesses(rule.references) ],
     precision: rule.confidence,
     "security-severity": rule.securitySeverity.toFixed(1)
    }
   };
  }
  function suppressedResult({finding, by, reason}, indexes) {
   return {
    ...resultOf(finding, indexes),
    suppressions: [ {
     kind: by === "comment" ? "inSource" : "external",
     ...reason !== void 0 && {
      justification: (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.f$)(reason)
     }
    } ]
   };
  }
  function resultOf(finding, indexes) {
   const ruleIndex = indexes.get(finding.ruleId);
   const level = finding.severity;
   return {
    ruleId: finding.ruleId,
    ...ruleIndex !== void 0 && {
     ruleIndex
    },
    level,
    message: {
     text: `${finding.message}. ${finding.help}`
    },
    locations: [ locationOf(finding.location) ],
    ...finding.related && {
     relatedLocations: finding.related.map((related, i) => ({
      id: i + 1,
      message: {
       text: related.message
      },
      ...locationOf(related.location)
     }))
    },
    properties: {
     precision: finding.confidence ?? "high"
    },
    partialFingerprints: {
     "mcpGatehouse/v1": finding.fingerprint
    }
   };
  }
  function locationOf(location) {
   return {
    physicalLocation: {
     artifactLocation: (0, _sarif_log_js__WEBPACK_IMPORTED_MODULE_2__.d)(location.file),
     region: {
      startLine: location.line,
      startColumn: location.column,
      endLine: location.endLine,
      endColumn: location.endColumn
     }
    }
   };
  }
 })
};
