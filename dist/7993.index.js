"use strict";

exports.id = 7993;

exports.ids = [ 7993 ];

exports.modules = {
 37993: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B9: () => linksTo,
   Q0: () => folderInRepository,
   detectionLinks: () => detectionLinks,
   jo: () => releaseLinks
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40733);
  const releaseLinks = linksTo((0, _project_js__WEBPACK_IMPORTED_MODULE_2__.v8)({}));
  function linksTo(project, commit, folder = "") {
   return {
    project: project.url,
    rule: id => (0, _project_js__WEBPACK_IMPORTED_MODULE_2__.DB)(project, `docs/rules/${id}.md`),
    page: path => (0, _project_js__WEBPACK_IMPORTED_MODULE_2__.DB)(project, path),
    ...commit && {
     lines: location => linesAt(commit, {
      ...location,
      file: `${folder}${location.file}`
     })
    }
   };
  }
  function linesAt({service, url, commit}, {file, line, endLine}) {
   if (service === "github") {
    const path = file.split("/").map(encodeURIComponent).join("/");
    return `${url}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
   }
   const query = new URLSearchParams({
    path: `/${file}`,
    version: `GC${commit}`,
    line: String(line),
    lineEnd: String(endLine + 1),
    lineStartColumn: "1",
    lineEndColumn: "1",
    lineStyle: "plain"
   });
   return `${url}?${query}`;
  }
  function folderInRepository(folder, workspace, url) {
   const top = gitFolder(folder);
   if (top && !mayBe(top, url)) return;
   const inside = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(top ?? workspace, folder);
   if (inside.startsWith("..") || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(inside)) return;
   return inside === "" ? "" : `${inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")}/`;
  }
  function gitFolder(folder) {
   for (let at = folder; ;at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, ".git"))) return at;
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at) return;
   }
  }
  function mayBe(top, url) {
   let config;
   try {
    config = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, ".git", "config"), "utf8");
   } catch {
    return true;
   }
   const remotes = [ ...config.matchAll(/^[ \t]{0,20}url[ \t]{0,20}=[ \t]{0,20}(\S{1,2000})/gm) ];
   const name = url.split("/").at(-1).toLowerCase();
   return remotes.length === 0 || remotes.some(([, remote]) => remote.toLowerCase().replace(/\.git$/, "").endsWith(`/${name}`));
  }
  function detectionLinks(project) {
   return {
    project: project.url,
    rule: () => (0, _project_js__WEBPACK_IMPORTED_MODULE_2__.DB)(project, "docs/detect.md#detections"),
    page: path => (0, _project_js__WEBPACK_IMPORTED_MODULE_2__.DB)(project, path)
   };
  }
 })
};
