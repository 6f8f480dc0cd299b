"use strict";

exports.id = 2490;

exports.ids = [ 2490 ];

exports.modules = {
 72490: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   readEarlierReport: () => readEarlierReport
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97527);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57571);
  var _lint_files_read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83351);
  var _verdicts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12989);
  function readEarlierReport(workspace, file, checklist) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, file);
   let text;
   try {
    if ((0, _link_out_js__WEBPACK_IMPORTED_MODULE_5__.j4)(workspace, target)) throw new Error("a symbolic link leads out of the workspace");
    node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(target);
    const content = (0, _lint_files_read_text_js__WEBPACK_IMPORTED_MODULE_6__.yR)(target);
    if ("error" in content) throw new Error(`it ${content.error}`);
    if ("binary" in content) throw new Error("it is not text");
    text = content.text;
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the report ${file} cannot be compared with: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
   return parseReport(text, file, checklist);
  }
  function parseReport(text, name, checklist) {
   const refused = reason => new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the report ${name} cannot be compared with: ${reason}; give the JSON report of an earlier run (checklist with format json)`);
   let value;
   try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
   } catch {
    throw refused("it is not valid JSON");
   }
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) throw refused("it is not an object");
   if (value["controls"] === void 0) {
    const isLint = value["findings"] !== void 0;
    throw refused(isLint ? "it is a report of lint" : "it has no 'controls'");
   }
   if (value["schemaVersion"] !== 1) throw refused("its schemaVersion is not 1");
   if (value["checklist"] !== checklist) throw refused(`it is not a report of the checklist ${checklist}`);
   const {tool, summary, controls, figures} = value;
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(tool) || !isFilled(tool["name"]) || !isFilled(tool["version"])) throw refused("'tool' is not {name, version}");
   if (!isSummary(summary)) throw refused("'summary' does not count the four verdicts");
   if (!Array.isArray(controls)) throw refused("'controls' is not a list");
   for (const [at, control] of controls.entries()) {
    const fault = faultOf(control);
    if (fault !== void 0) throw refused(`control ${at + 1} ${fault}`);
   }
   if (figures !== void 0 && !isFigures(figures)) throw refused("'figures' are not numbers");
   const results = controls.map(knownParts);
   const repeated = results.find(({id}, at) => results.findIndex(one => one.id === id) !== at);
   if (repeated) throw refused(`two controls have the id ${repeated.id.slice(0, 40)}`);
   if (_verdicts_js__WEBPACK_IMPORTED_MODULE_7__.HL.some(one => (0, _verdicts_js__WEBPACK_IMPORTED_MODULE_7__.pq)(summary, one) !== results.filter(({verdict}) => verdict === one).length)) throw refused("'summary' and 'controls' do not agree");
   return {
    schemaVersion: 1,
    tool: {
     name: tool["name"],
     version: tool["version"]
    },
    checklist,
    summary,
    controls: results,
    ...figures !== void 0 && {
     figures
    }
   };
  }
  function isText(value) {
   return typeof value === "string";
  }
  function isFilled(value) {
   return isText(value) && value !== "";
  }
  function isCount(value) {
   return typeof value === "number" && Number.isFinite(value) && value >= 0;
  }
  function isSummary(value) {
   return (0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value) && [ "fail", "pass", "notProven", "outOfRepo" ].every(key => isCount(value[key]));
  }
  function faultOf(value) {
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) return "is not an object";
   const {id, title, evidence, missing} = value;
   if (!isText(id) || !/^(?:mcp|ai)-\d{2}$/.test(id)) return "has no id such as mcp-01";
   if (!isFilled(title)) return "has no title";
   if (!Object.keys(_verdicts_js__WEBPACK_IMPORTED_MODULE_7__.L2).some(verdict => verdict === value["verdict"])) return `has no verdict of ${Object.keys(_verdicts_js__WEBPACK_IMPORTED_MODULE_7__.L2).join(", ")}`;
   if (!Array.isArray(evidence) || !evidence.every(isEvidence)) return "has evidence that is not {message, file, line}";
   if (!Array.isArray(missing) || !missing.every(isText)) return "has no list of what is missing";
   return;
  }
  function isEvidence(value) {
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) return false;
   const {message, file, line, ruleId, accepted} = value;
   return isFilled(message) && isFilled(file) && Number.isSafeInteger(line) && Number(line) > 0 && (ruleId === void 0 || isFilled(ruleId)) && (accepted === void 0 || isAcceptance(accepted));
  }
  function isAcceptance(value) {
   return (0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value) && isText(value["reason"]) && (value["until"] === void 0 || /^\d{4}-\d{2}-\d{2}$/.test(String(value["until"])));
  }
  function knownParts({id, title, verdict, evidence, missing, ...rest}) {
   return {
    id,
    title,
    verdict,
    evidence: evidence.map(({message, file, line, ruleId, accepted}) => ({
     message,
     file,
     line,
     ...ruleId !== void 0 && {
      ruleId
     },
     ...accepted && {
      accepted: {
       reason: accepted.reason,
       ...accepted.until !== void 0 && {
        until: accepted.until
       }
      }
     }
    })),
    missing,
    ...isText(rest.fix) && {
     fix: rest.fix
    },
    ...isText(rest.command) && {
     command: rest.command
    }
   };
  }
  function isFigures(value) {
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) return false;
   const {servers, serversWithStoredCredential, records} = value;
   return isCount(servers) && isCount(serversWithStoredCredential) && (records === void 0 || isRecordFigures(records));
  }
  function isRecordFigures(value) {
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) return false;
   const {logged, minutesToDetect, refusedCalls} = value;
   const isShare = (0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(logged) && isCount(logged["calls"]) && isCount(logged["of"]) && logged["of"] > 0 && logged["calls"] <= logged["of"];
   return isCount(refusedCalls) && (logged === void 0 || isShare) && (minutesToDetect === void 0 || isCount(minutesToDetect));
  }
 })
};
