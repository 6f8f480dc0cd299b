export const id = 283;

export const ids = [ 283, 7509 ];

export const modules = {
 60283: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => renderSarif
  });
  var _lint_reports_sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67509);
  var _remarks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99691);
  function renderSarif(result, findings, detections) {
   const unreadable = result.unreadable.map(({file, line, reason}) => ({
    file,
    reason: `line ${line}: ${reason}`
   }));
   const others = (0, _remarks_js__WEBPACK_IMPORTED_MODULE_0__.I)({
    ...result,
    unreadable: [],
    unreadableCount: 0
   });
   return (0, _lint_reports_sarif_js__WEBPACK_IMPORTED_MODULE_1__.renderSarif)({
    findings,
    unreadable,
    notifications: others
   }, detections.map(({id, severity, title, why, runbook, securitySeverity}) => ({
    id,
    severity,
    confidence: "high",
    summary: title,
    why,
    fix: runbook,
    references: [],
    securitySeverity
   })));
  }
 }),
 67509: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => renderSarif
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67416);
  const sourceRoot = "%SRCROOT%";
  function renderSarif(result, rules) {
   const indexes = new Map(rules.map((rule, i) => [ rule.id, i ]));
   const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [ {
     tool: {
      driver: {
       name: _version_js__WEBPACK_IMPORTED_MODULE_0__.U,
       version: _version_js__WEBPACK_IMPORTED_MODULE_0__.r,
       semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__.r,
       rules: rules.map(descriptor)
      }
     },
     automationDetails: {
      id: `${_version_js__WEBPACK_IMPORTED_MODULE_0__.U}/`
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
     results: result.findings.map(finding => resultOf(finding, indexes.get(finding.ruleId)))
    } ]
   };
   return `${JSON.stringify(log, void 0, 2)}\n`;
  }
  function descriptor(rule) {
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
    defaultConfiguration: {
     level: rule.severity
    },
    properties: {
     tags: [ "security" ],
     precision: rule.confidence,
     "security-severity": rule.securitySeverity.toFixed(1)
    }
   };
  }
  function resultOf(finding, ruleIndex) {
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
 }),
 67416: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => toolName,
   r: () => version
  });
  const version = "1.0.0";
  const toolName = "mcp-gatehouse";
 })
};
