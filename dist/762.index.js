"use strict";

exports.id = 762;

exports.ids = [ 762 ];

exports.modules = {
 20762: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   githubChanges: () => githubChanges,
   s: () => pullRequestFiles
  });
  var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86242);
  const maxFiles = 3e3;
  const pageSize = 100;
  async function pullRequestFiles(octokit, target) {
   const files = [];
   for (let page = 1; ;page++) {
    const {data} = await octokit.rest.pulls.listFiles({
     owner: target.owner,
     repo: target.repository,
     pull_number: target.pullRequest,
     per_page: pageSize,
     page
    }).catch(error => Promise.reject((0, _github_comments_js__WEBPACK_IMPORTED_MODULE_0__.explain)(error)));
    files.push(...data);
    if (files.length >= maxFiles) return;
    if (data.length < pageSize) return files;
   }
  }
  async function githubChanges(target, prefix, proxyFor, signal) {
   const files = await pullRequestFiles(await (0, _github_comments_js__WEBPACK_IMPORTED_MODULE_0__.githubClient)(target, proxyFor, signal), target);
   if (!files) return;
   const patches = new Map;
   for (const {filename, status, patch} of files) {
    if (status === "removed" || !filename.startsWith(prefix)) continue;
    patches.set(filename.slice(prefix.length), status === "added" ? void 0 : patch);
   }
   return {
    base: `the base of pull request ${target.pullRequest}`,
    files: new Set(patches.keys()),
    lines: async file => {
     const patch = patches.get(file);
     return patch === void 0 ? "all" : linesOfPatch(patch);
    }
   };
  }
  function linesOfPatch(patch) {
   const ranges = [];
   let line = 0;
   for (const text of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk) line = Number(hunk[1]); else if (text.startsWith("+")) ranges.push([ line, line++ ]); else if (text.startsWith("-")) ranges.push([ Math.max(1, line - 1), Math.max(1, line) ]); else if (!text.startsWith("\\")) line++;
   }
   return ranges;
  }
 })
};
