"use strict";

exports.id = 474;

exports.ids = [ 474 ];

exports.modules = {
 50474: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => renderSarif
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _lint_reports_sarif_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11874);
  const kinds = {
   PASS: "pass",
   NOT_PROVEN: "review",
   OUT_OF_REPO: "notApplicable"
  };
  const mostLocations = 100;
  function renderSarif({checklist, controls}, links) {
   return (0, _lint_reports_sarif_log_js__WEBPACK_IMPORTED_MODULE_1__.e)({
    category: `${checklist}/`,
    rules: controls.map(control => descriptor(control, links)),
    results: controls.flatMap((control, ruleIndex) => control.verdict === "FAIL" ? control.evidence.map(each => failed(control, ruleIndex, each)) : [ other(control, ruleIndex, kinds[control.verdict]) ])
   }, links);
  }
  function descriptor({id, title, fix}, links) {
   return {
    id,
    shortDescription: {
     text: title
    },
    ...fix !== void 0 && {
     help: {
      text: fix
     }
    },
    helpUri: links.page("docs/checklist.md"),
    defaultConfiguration: {
     level: "error"
    },
    properties: {
     tags: [ "security" ]
    }
   };
  }
  function failed({id, title}, ruleIndex, evidence) {
   const {message, file, ruleId, accepted} = evidence;
   const fingerprint = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${id}\n${file}\n${message}`).digest("hex");
   return {
    ruleId: id,
    ruleIndex,
    kind: "fail",
    level: "error",
    message: {
     text: `${title}: ${message}${ruleId === void 0 ? "" : ` (${ruleId})`}`
    },
    locations: [ locationOf(evidence) ],
    partialFingerprints: {
     "mcpGatehouse/v1": fingerprint
    },
    ...accepted && {
     suppressions: [ {
      kind: "external",
      justification: accepted.until === void 0 ? accepted.reason : `${accepted.reason} (until ${accepted.until})`
     } ]
    }
   };
  }
  function other({id, title, evidence, missing, command}, ruleIndex, kind) {
   const because = [ ...evidence.map(({message}) => message), ...missing ];
   const shown = command === void 0 ? "" : ` Shown by: ${command}`;
   return {
    ruleId: id,
    ruleIndex,
    kind,
    level: "none",
    message: {
     text: `${title}${because.length > 0 ? `: ${because.join("; ")}` : ""}.${shown}`
    },
    ...evidence.length > 0 && {
     locations: evidence.slice(0, mostLocations).map(locationOf)
    }
   };
  }
  function locationOf({file, line}) {
   return {
    physicalLocation: {
     artifactLocation: (0, _lint_reports_sarif_log_js__WEBPACK_IMPORTED_MODULE_1__.d)(file),
     region: {
      startLine: line
     }
    }
   };
  }
 })
};
