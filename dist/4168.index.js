"use strict";

exports.id = 4168;

exports.ids = [ 4168 ];

exports.modules = {
 24168: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   openBaseTree: () => openBaseTree
  });
  var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44611);
  var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86756);
  async function openBaseTree(request) {
   const found = await (0, _changes_js__WEBPACK_IMPORTED_MODULE_0__.v9)(request);
   if (!found) return;
   const {git, base} = found;
   const prefix = await git.prefix();
   const textOf = bytes => bytes && (0, _decode_js__WEBPACK_IMPORTED_MODULE_1__.D)(bytes).text;
   return {
    name: `${base.name} (${base.commit.slice(0, 7)})`,
    read: async file => textOf(await git.fileAt(base.commit, `${prefix}${file}`)),
    async changes() {
     const files = await git.differences(base.commit);
     return files.filter(({path}) => path.startsWith(prefix)).map(({path, basePath, baseBlob, deleted}) => ({
      path: path.slice(prefix.length),
      basePath: basePath.startsWith(prefix) ? basePath.slice(prefix.length) : basePath,
      deleted,
      before: async () => baseBlob === void 0 ? void 0 : textOf(await git.blob(baseBlob))
     }));
    }
   };
  }
 })
};
