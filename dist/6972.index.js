"use strict";

exports.id = 6972;

exports.ids = [ 6972 ];

exports.modules = {
 46972: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   CC: () => blankAfterJob,
   kL: () => removeAfterJob,
   nY: () => cleanUp
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  const state = "cleanup";
  const nothing = {
   files: [],
   variables: []
  };
  const noted = new WeakMap;
  function removeAfterJob(host, file) {
   const {files, variables} = noted.get(host) ?? nothing;
   note(host, {
    files: [ ...files, file ],
    variables
   });
  }
  function blankAfterJob(host, name) {
   const {files, variables} = noted.get(host) ?? nothing;
   note(host, {
    files,
    variables: [ ...variables, name ]
   });
  }
  function note(host, leftovers) {
   noted.set(host, leftovers);
   host.saveState(state, JSON.stringify(leftovers));
  }
  async function cleanUp(host) {
   const text = host.getState(state);
   const {files, variables} = text === "" ? nothing : JSON.parse(text);
   for (const file of files) try {
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(file, {
     force: true,
     recursive: true
    });
    host.log.info(`removed ${file}`);
   } catch (error) {
    host.log.warning(`cannot remove ${file}: ${error.message}`);
   }
   for (const name of variables) {
    host.exportVariable(name, "");
    host.log.info(`blanked the environment variable ${name}`);
   }
  }
 })
};
