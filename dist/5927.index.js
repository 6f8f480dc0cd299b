"use strict";

exports.id = 5927;

exports.ids = [ 5927 ];

exports.modules = {
 95927: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   rowOf: () => rowOf,
   rowsOfFiles: () => rowsOfFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _audit_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27328);
  var _detect_call_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68964);
  var _detect_records_json_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82841);
  var _gateway_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97527);
  function rowOf(record) {
   return Object.fromEntries(Object.entries(_audit_table_js__WEBPACK_IMPORTED_MODULE_1__.H).map(([name, type]) => {
    const value = name === "TimeGenerated" ? record.timestamp : record[name];
    if (name === "tool_class") return [ name, (0, _detect_call_record_js__WEBPACK_IMPORTED_MODULE_4__.O)(textOf(value), textOf(record.scope_used)) ];
    if (type === "long" || type === "int") return [ name, typeof value === "number" ? value : null ];
    return [ name, textOf(value) ];
   }));
  }
  function* rowsOfFiles(files) {
   for (const file of files) {
    const open = new Map;
    for (const record of recordsOf(file)) {
     const row = rowOf(record);
     const trace = String(row["traceparent"]);
     if (row["outcome"] === "open") open.set(trace, row); else {
      open.delete(trace);
      yield row;
     }
    }
    yield* open.values();
   }
  }
  function* recordsOf(file) {
   const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, "r");
   try {
    for (const pieces of (0, _detect_records_json_pieces_js__WEBPACK_IMPORTED_MODULE_2__.u)(descriptor)) for (const piece of pieces) {
     const value = "text" in piece ? parsed(piece.text) : void 0;
     const isCall = (0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(value) && typeof value["tool_name"] === "string";
     if (isCall && typeof value["outcome"] === "string") yield value;
    }
   } finally {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
   }
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  function textOf(value) {
   return typeof value === "string" ? value : "";
  }
 })
};
