"use strict";

exports.id = 4982;

exports.ids = [ 4982 ];

exports.modules = {
 43711: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   c: () => endOnSignals
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  function endOnSignals(release) {
   const names = [ "SIGINT", "SIGTERM", "SIGHUP" ];
   const handlers = names.map(name => {
    const handler = () => {
     release();
     process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]);
    };
    process.once(name, handler);
    return [ name, handler ];
   });
   return {
    off: () => {
     for (const [name, handler] of handlers) process.off(name, handler);
    }
   };
  }
 }),
 31880: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   y: () => temporaryFolder
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  const stale = 24 * 60 * 60 * 1e3;
  function temporaryFolder(parent, prefix) {
   removeStale(parent, prefix);
   return node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, `${prefix}${process.pid}-`));
  }
  function removeStale(parent, prefix) {
   let names;
   try {
    names = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(parent);
   } catch {
    return;
   }
   for (const name of names) {
    const pid = name.startsWith(prefix) && /^(\d{1,10})-\w{6}$/.exec(name.slice(prefix.length))?.[1];
    if (!pid || isRunning(Number(pid))) continue;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, name);
    try {
     const {mtimeMs, uid} = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(folder);
     const isOwn = process.getuid === void 0 || uid === process.getuid();
     if (isOwn && Date.now() - mtimeMs > stale) node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(folder, {
      recursive: true,
      force: true
     });
    } catch {}
   }
  }
  function isRunning(pid) {
   try {
    process.kill(pid, 0);
    return true;
   } catch (error) {
    return error.code !== "ESRCH";
   }
  }
 })
};
