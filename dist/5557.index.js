"use strict";

exports.id = 5557;

exports.ids = [ 5557 ];

exports.modules = {
 15557: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S: () => readLines,
   m: () => lineAt
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  const chunkBytes = 256 * 1024;
  const mostBytes = 64 * 1024 * 1024;
  function* readLines(file) {
   let number = 0;
   for (const {offset, bytes, isWhole} of splitLines(file)) {
    number++;
    const place = {
     file,
     offset,
     length: bytes?.length ?? 0
    };
    if (bytes === void 0) yield {
     number,
     place,
     problem: "it is too long",
     isCut: false
    }; else if (bytes.length > 0) yield {
     number,
     place,
     ...parsed(bytes, isWhole)
    };
   }
  }
  function lineAt({file, offset, length}) {
   const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, "r");
   try {
    const bytes = Buffer.alloc(length);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(descriptor, bytes, 0, length, offset);
    return JSON.parse(bytes.toString("utf8"));
   } finally {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
   }
  }
  function parsed(bytes, isWhole) {
   if (!isWhole) return {
    problem: "it is cut: the run that wrote it was ended",
    isCut: true
   };
   let value;
   try {
    value = JSON.parse(bytes.toString("utf8"));
   } catch {
    return {
     problem: "it is not JSON",
     isCut: false
    };
   }
   return isLine(value) ? {
    line: value
   } : {
    problem: "it is not a line of fleet in a form that this version reads",
    isCut: false
   };
  }
  function isLine(value) {
   if (typeof value !== "object" || value === null) return false;
   const line = value;
   const hasTexts = (...names) => names.every(name => typeof line[name] === "string");
   if (line["schemaVersion"] !== 1 || typeof line["tool"] !== "object" || line["tool"] === null) return false;
   if (!hasTexts("provider", "organization", "id", "repository", "url")) return false;
   if (line["status"] === "unread") return hasTexts("reason");
   const inventory = line["inventory"];
   return line["status"] === "read" && hasTexts("branch", "commit") && typeof line["rules"] === "object" && line["rules"] !== null && typeof line["counts"] === "object" && line["counts"] !== null && Array.isArray(line["findings"]) && Array.isArray(line["unreadable"]) && (line["controls"] === void 0 || Array.isArray(line["controls"])) && Array.isArray(inventory?.["servers"]) && Array.isArray(inventory["credentials"]) && Array.isArray(inventory["identities"]);
  }
  function* splitLines(file) {
   const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, "r");
   try {
    const buffer = Buffer.alloc(chunkBytes);
    let parts = [];
    let held = 0;
    let start = 0;
    let position = 0;
    for (;;) {
     const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(descriptor, buffer, 0, buffer.length, null);
     if (read === 0) break;
     const chunk = Buffer.from(buffer.subarray(0, read));
     let at = 0;
     for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      const rest = chunk.subarray(at, end);
      const bytes = held > mostBytes ? void 0 : Buffer.concat([ ...parts, rest ]);
      yield {
       offset: start,
       bytes,
       isWhole: true
      };
      parts = [];
      held = 0;
      at = end + 1;
      start = position + at;
     }
     const rest = chunk.subarray(at);
     held += rest.length;
     if (held > mostBytes) parts = []; else parts.push(rest);
     position += read;
    }
    if (held > 0) yield {
     offset: start,
     bytes: held > mostBytes ? void 0 : Buffer.concat(parts),
     isWhole: false
    };
   } finally {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
   }
  }
 })
};
