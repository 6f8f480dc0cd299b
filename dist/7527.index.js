"use strict";

exports.id = 7527;

exports.ids = [ 7527 ];

exports.modules = {
 97527: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Gv: () => isObject,
   QV: () => jsonDepth,
   ZS: () => atPointer,
   dj: () => canonicalJson,
   eS: () => jsonSha256
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function canonicalJson(value) {
   if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
   if (isObject(value)) {
    const members = Object.keys(value).filter(key => value[key] !== void 0).sort().map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(",")}}`;
   }
   return JSON.stringify(value) ?? "null";
  }
  function jsonSha256(value) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalJson(value)).digest("hex");
  }
  function jsonDepth(value) {
   let depth = 0;
   let level = [ value ];
   while (level.length > 0) {
    const next = [];
    for (const item of level) {
     if (!Array.isArray(item) && !isObject(item)) continue;
     for (const inner of Object.values(item)) next.push(inner);
    }
    if (next.length === 0 && level.every(item => typeof item !== "object" || item === null)) break;
    depth++;
    level = next;
   }
   return depth;
  }
  function atPointer(value, pointer) {
   if (pointer === "") return value;
   let current = value;
   for (const part of pointer.split("/").slice(1)) {
    const key = part.replace(/~1/g, "/").replace(/~0/g, "~");
    if (Array.isArray(current)) current = /^\d+$/.test(key) ? current[Number(key)] : void 0; else if (isObject(current)) current = Object.hasOwn(current, key) ? current[key] : void 0; else return;
   }
   return current;
  }
 })
};
