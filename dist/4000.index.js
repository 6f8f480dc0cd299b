export const id = 4e3;

export const ids = [ 4e3, 7993 ];

export const modules = {
 14e3: function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderJson: () => renderJson
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67416);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78401);
  var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14350);
  var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37993);
  function isShown(fix) {
   return fix.edits.every(({newText}) => (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.ri)(newText) === newText);
  }
  function renderJson(result, links = _links_js__WEBPACK_IMPORTED_MODULE_1__.j) {
   const counts = (0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.Ot)(result.findings);
   const report = {
    schemaVersion: 1,
    tool: {
     name: _version_js__WEBPACK_IMPORTED_MODULE_3__.U,
     version: _version_js__WEBPACK_IMPORTED_MODULE_3__.r
    },
    summary: {
     files: result.files,
     errors: counts.error,
     warnings: counts.warning,
     notes: counts.note,
     suppressed: result.suppressed,
     durationMs: result.durationMs
    },
    findings: result.findings.map(finding => ({
     ruleId: finding.ruleId,
     severity: finding.severity,
     ...finding.confidence && {
      confidence: finding.confidence
     },
     message: finding.message,
     file: finding.location.file,
     line: finding.location.line,
     column: finding.location.column,
     endLine: finding.location.endLine,
     endColumn: finding.location.endColumn,
     help: finding.help,
     helpUri: links.rule(finding.ruleId),
     fingerprint: finding.fingerprint,
     ...finding.fix && isShown(finding.fix) && {
      fix: finding.fix
     }
    })),
    unreadable: result.unreadable,
    inventory: result.inventory
   };
   return `${JSON.stringify(report, void 0, 2)}\n`;
  }
 },
 37993: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   detectionLinks: () => detectionLinks,
   folderInRepository: () => folderInRepository,
   j: () => releaseLinks,
   linksTo: () => linksTo
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40733);
  const releaseLinks = linksTo((0, _project_js__WEBPACK_IMPORTED_MODULE_2__.v8)({}));
  function linksTo(project, commit, folder = "") {
   return {
    project: project.url,
    rule: id => (0, _project_js__WEBPACK_IMPORTED_MODULE_2__.DB)(project, `docs/rules/${id}.md`),
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
    rule: () => (0, _project_js__WEBPACK_IMPORTED_MODULE_2__.DB)(project, "docs/detect.md#detections")
   };
  }
 })
};
