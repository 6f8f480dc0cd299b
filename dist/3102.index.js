"use strict";

exports.id = 3102;

exports.ids = [ 3102 ];

exports.modules = {
 73102: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   githubBaseTree: () => githubBaseTree
  });
  var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40199);
  var _github_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20762);
  var _github_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86242);
  const mostReads = 100;
  async function githubBaseTree(target, commit, prefix, proxyFor, signal) {
   const octokit = await (0, _github_comments_js__WEBPACK_IMPORTED_MODULE_2__.githubClient)(target, proxyFor, signal);
   const files = await (0, _github_changes_js__WEBPACK_IMPORTED_MODULE_1__.s)(octokit, target);
   if (!files) return;
   let reads = 0;
   const textAt = async path => {
    if (++reads > mostReads) throw new _comments_js__WEBPACK_IMPORTED_MODULE_0__.Z(`it changes too much to be read by the API`);
    try {
     const {data} = await octokit.rest.repos.getContent({
      owner: target.owner,
      repo: target.repository,
      path,
      ref: commit,
      mediaType: {
       format: "raw"
      }
     });
     return textOf(data);
    } catch (error) {
     if (error.status === 404) return;
     throw (0, _github_comments_js__WEBPACK_IMPORTED_MODULE_2__.explain)(error);
    }
   };
   return {
    name: `the base of pull request ${target.pullRequest} (${commit.slice(0, 7)})`,
    read: file => textAt(`${prefix}${file}`),
    changes: async () => files.filter(({filename}) => filename.startsWith(prefix)).map(({filename, previous_filename: before = filename, status}) => ({
     path: filename.slice(prefix.length),
     basePath: before.startsWith(prefix) ? before.slice(prefix.length) : before,
     deleted: status === "removed",
     before: async () => status === "added" ? void 0 : textAt(before)
    }))
   };
  }
  function textOf(data) {
   if (typeof data === "string") return data;
   return data instanceof ArrayBuffer ? Buffer.from(data).toString("utf8") : void 0;
  }
 })
};
