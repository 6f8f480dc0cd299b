"use strict";

exports.id = 6981;

exports.ids = [ 6981 ];

exports.modules = {
 16981: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   J2: () => formatBaseline,
   XZ: () => matchBaseline,
   mF: () => readBaseline,
   nk: () => parseBaseline
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
  var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67416);
  var _files_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83351);
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2408);
  const schemaVersion = 1;
  async function readBaseline(file) {
   if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(file)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`baseline ${file} does not exist: write it once with write-baseline`);
   const content = (0, _files_read_text_js__WEBPACK_IMPORTED_MODULE_2__.yR)(file);
   if ("error" in content) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`baseline ${file} cannot be read: it ${content.error}`);
   return parseBaseline("text" in content ? content.text : "", file);
  }
  function parseBaseline(text, name) {
   const broken = reason => new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`baseline ${name}: ${reason}: write it again with write-baseline`);
   let value;
   try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
   } catch {
    throw broken("it is not valid JSON (a merge conflict?)");
   }
   const document = value ?? {};
   if (document.schemaVersion !== schemaVersion) throw broken(`its schemaVersion is not ${schemaVersion}`);
   const entries = document.findings;
   if (!Array.isArray(entries) || !entries.every(isEntry)) throw broken("'findings' is not a list of {ruleId, file, fingerprint}");
   return entries;
  }
  function isEntry(value) {
   const entry = value ?? {};
   return [ "ruleId", "file", "fingerprint" ].every(key => typeof entry[key] === "string");
  }
  function formatBaseline(entries) {
   const lines = entries.map(({ruleId, file, fingerprint}) => ({
    file,
    ruleId,
    fingerprint
   })).sort((a, b) => compare(a.file, b.file) || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint)).map(entry => `    ${JSON.stringify(entry)}`);
   const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
   return `{\n  "schemaVersion": ${schemaVersion},\n  "tool": "${_version_js__WEBPACK_IMPORTED_MODULE_4__.U}",\n  "findings": ${list}\n}\n`;
  }
  function compare(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function matchBaseline(findings, entries, fileExists) {
   const open = new Map;
   for (const entry of entries) open.set(entry.fingerprint, entry);
   const known = new Set;
   for (const finding of findings) if (open.delete(finding.fingerprint)) known.add(finding);
   const moved = new Map;
   for (const entry of open.values()) {
    if (fileExists(entry.file)) continue;
    const key = `${entry.ruleId} ${(0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__.D)(entry.fingerprint)}`;
    moved.set(key, [ ...moved.get(key) ?? [], entry ]);
   }
   for (const finding of findings) {
    if (known.has(finding)) continue;
    const entry = moved.get(`${finding.ruleId} ${(0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__.D)(finding.fingerprint)}`)?.shift();
    if (!entry) continue;
    open.delete(entry.fingerprint);
    known.add(finding);
   }
   return {
    fresh: findings.filter(finding => !known.has(finding)),
    known: findings.filter(finding => known.has(finding)),
    vanished: [ ...open.values() ]
   };
  }
 })
};
