"use strict";

exports.id = 8747;

exports.ids = [ 8747 ];

exports.modules = {
 48747: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   selectRecords: () => selectRecords
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57571);
  const endings = [ ".jsonl", ".json", ".ndjson", ".avro", ".log" ];
  async function selectRecords(host, items) {
   const files = [];
   const made = [];
   const release = () => {
    for (const file of made) node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(file, {
     force: true
    });
   };
   try {
    for (const item of items) if (item === "-") {
     const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(host.tempDir, `records-${(0, 
     node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
     made.push(file);
     await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(process.stdin, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream(file, {
      flags: "wx",
      mode: 384
     }));
     files.push({
      path: file,
      name: "<stdin>"
     });
    } else files.push(...filesOf(host.workspace, item));
   } catch (error) {
    release();
    throw error;
   }
   const seen = new Set;
   const unique = files.filter(file => !seen.has(file.path) && seen.add(file.path));
   return {
    files: unique,
    release
   };
  }
  function filesOf(workspace, item) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace, item);
   const stat = node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(target, {
    throwIfNoEntry: false
   });
   if (!stat) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.e(`the records '${item}' are not there`);
   if ((0, _link_out_js__WEBPACK_IMPORTED_MODULE_5__.j4)(workspace, target)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.e(`the records ${item} are a symbolic link out of the workspace: not followed`);
   const input = file => ({
    path: file,
    name: nameOf(workspace, file)
   });
   if (!stat.isDirectory()) return [ input(target) ];
   const found = node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(target, {
    withFileTypes: true,
    recursive: true
   }).filter(entry => entry.isFile() && endings.includes(node_path__WEBPACK_IMPORTED_MODULE_2__.extname(entry.name).toLowerCase())).map(entry => node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name)).sort();
   if (found.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.e(`the folder ${item} has no records: files that end in ${endings.join(", ")}`);
   return found.map(input);
  }
  function nameOf(workspace, file) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(workspace, file);
   const isInside = !relative.startsWith("..") && !node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(relative);
   return (isInside ? relative : file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
  }
 })
};
