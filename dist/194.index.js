"use strict";

exports.id = 194;

exports.ids = [ 194 ];

exports.modules = {
 50194: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S: () => AuditLog,
   f: () => callForm
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _masking_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82055);
  const longestRequestId = 200;
  const callForm = {
   longest: open => ({
    ...open,
    latency_ms: 999999999999,
    response_status: 999,
    attempts: 999999,
    outcome: "unauthenticated",
    apim_request_id: "x".repeat(longestRequestId)
   }),
   shorten: closed => ({
    ...closed,
    apim_request_id: closed.apim_request_id.slice(0, -8)
   })
  };
  const windowBytes = 64 * 1024;
  class AuditLog {
   file;
   form;
   appending;
   placing;
   constructor(file, form) {
    this.file = file;
    this.form = form;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), {
     recursive: true
    });
    const {O_CREAT, O_APPEND, O_WRONLY, O_RDWR} = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    this.appending = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, O_WRONLY | O_APPEND | O_CREAT, 384);
    this.placing = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, O_RDWR);
   }
   open(record) {
    const length = serialise(this.form.longest(record)).length + 1;
    const line = this.line(record, length);
    this.append(line);
    let place = this.find(line);
    return closed => {
     const replacement = this.line(closed, length);
     if (place !== void 0 && !this.isAt(place, line)) place = this.find(line);
     if (place === void 0) return this.append(replacement);
     writeWhole(this.placing, replacement, place);
     node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(this.placing);
    };
   }
   line(record, length) {
    const line = Buffer.alloc(length, " ");
    let fitting = record;
    while (serialise(fitting).length + 1 > length) fitting = this.form.shorten(fitting);
    serialise(fitting).copy(line);
    line[length - 1] = 10;
    return line;
   }
   close() {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(this.appending);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(this.placing);
   }
   append(line) {
    const cut = this.endsWithin();
    writeWhole(this.appending, cut ? Buffer.concat([ Buffer.from("\n"), line ]) : line, null);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(this.appending);
   }
   endsWithin() {
    const {size} = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(this.placing);
    const last = Buffer.alloc(1);
    return size > 0 && node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(this.placing, last, 0, 1, size - 1) === 1 && last[0] !== 10;
   }
   find(line) {
    let end = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(this.placing).size;
    while (end > 0) {
     const start = Math.max(0, end - windowBytes);
     const bytes = Buffer.alloc(end - start);
     const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(this.placing, bytes, 0, bytes.length, start);
     const index = bytes.subarray(0, read).lastIndexOf(line);
     if (index >= 0) return start + index;
     if (start === 0) return;
     end = start + Math.min(line.length, windowBytes / 2);
    }
    return;
   }
   isAt(place, line) {
    const bytes = Buffer.alloc(line.length);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(this.placing, bytes, 0, bytes.length, place) === line.length ? bytes.equals(line) : false;
   }
  }
  function writeWhole(descriptor, bytes, place) {
   const written = node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync(descriptor, bytes, 0, bytes.length, place);
   if (written === bytes.length) return;
   throw new Error(`only ${written} of ${bytes.length} bytes of an audit record could be written`);
  }
  function serialise(record) {
   return Buffer.from(JSON.stringify(_masking_redactor_js__WEBPACK_IMPORTED_MODULE_2__.O.redactValue(record)));
  }
 })
};
