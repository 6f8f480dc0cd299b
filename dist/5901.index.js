"use strict";

exports.id = 5901;

exports.ids = [ 5901 ];

exports.modules = {
 35901: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => writeCached,
   readCached: () => readCached
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6162);
  function readCached(host, sha256) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(cacheFolder(host), `${sha256}.yml`);
   try {
    const stats = node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(file);
    if (!stats.isFile() || stats.size > _lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_4__.aF) return;
    const text = node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(file, "utf8");
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex") === sha256 ? text : void 0;
   } catch {
    return;
   }
  }
  function writeCached(host, sha256, text) {
   const folder = cacheFolder(host);
   const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, `${sha256}.${process.pid}.tmp`);
   try {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folder, {
     recursive: true,
     mode: 448
    });
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(temporary, text, {
     flag: "wx",
     mode: 384
    });
    node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync(temporary, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, `${sha256}.yml`));
   } catch {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(temporary, {
     force: true
    });
   }
  }
  function cacheFolder(host) {
   if (host.kind !== "terminal") return node_path__WEBPACK_IMPORTED_MODULE_3__.join(host.tempDir, "mcp-gatehouse-policies");
   const base = process.platform === "win32" ? process.env["LOCALAPPDATA"] || node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_os__WEBPACK_IMPORTED_MODULE_2__.homedir(), "AppData", "Local") : process.env["XDG_CACHE_HOME"] || node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_os__WEBPACK_IMPORTED_MODULE_2__.homedir(), ".cache");
   return node_path__WEBPACK_IMPORTED_MODULE_3__.join(base, "mcp-gatehouse", "policies");
  }
 })
};
