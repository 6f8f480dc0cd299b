export const id = 7509;

export const ids = [ 7509 ];

export const modules = {
 67509: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   artifact: () => artifact,
   renderSarif: () => renderSarif,
   sarifSchema: () => sarifSchema
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67416);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78401);
  var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37993);
  const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  const sourceRoot = "%SRCROOT%";
  function renderSarif(result, rules, links = _links_js__WEBPACK_IMPORTED_MODULE_1__.jo) {
   const indexes = new Map(rules.map((rule, i) => [ rule.id, i ]));
   const log = {
    $schema: sarifSchema,
    version: "2.1.0",
    runs: [ {
     tool: {
      driver: {
       name: _version_js__WEBPACK_IMPORTED_MODULE_2__.U,
       version: _version_js__WEBPACK_IMPORTED_MODULE_2__.r,
       semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_2__.r,
       informationUri: links.project,
       rules: rules.map(rule => descriptor(rule, links))
      }
     },
     automationDetails: {
      id: `${_version_js__WEBPACK_IMPORTED_MODULE_2__.U}/`
     },
     columnKind: "utf16CodeUnits",
     invocations: [ {
      executionSuccessful: true,
      toolExecutionNotifications: [ ...result.unreadable.map(({file, reason}) => ({
       level: "warning",
       message: {
        text: `${file}: ${reason}`
       },
       locations: [ {
        physicalLocation: {
         artifactLocation: artifact(file)
        }
       } ]
      })), ...(result.notifications ?? []).map(text => ({
       level: "note",
       message: {
        text
       }
      })) ]
     } ],
     results: [ ...result.findings.map(finding => resultOf(finding, indexes)), ...(result.silenced ?? []).map(silenced => suppressedResult(silenced, indexes)) ]
    } ]
   };
   return `${JSON.stringify(log, void 0, 2)}\n`;
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
     artifactLocation: artifact(location.file),
     region: {
      startLine: location.line,
      startColumn: location.column,
      endLine: location.endLine,
      endColumn: location.endColumn
     }
    }
   };
  }
  function artifact(file) {
   return {
    uri: file.split("/").map(encodeURIComponent).join("/"),
    uriBaseId: sourceRoot
   };
  }
 })
};
