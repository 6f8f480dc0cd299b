export const id = 4981;

export const ids = [ 4981, 7993, 3751, 7509 ];

export const modules = {
 60283: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => renderSarif
  });
  var _lint_reports_sarif_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67509);
  var _remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99691);
  function renderSarif(result, findings, detections, links) {
   const unreadable = result.unreadable.map(({file, line, reason}) => ({
    file,
    reason: `line ${line}: ${reason}`
   }));
   const others = (0, _remarks_js__WEBPACK_IMPORTED_MODULE_1__.I)({
    ...result,
    unreadable: [],
    unreadableCount: 0
   });
   return (0, _lint_reports_sarif_js__WEBPACK_IMPORTED_MODULE_0__.renderSarif)({
    findings,
    unreadable,
    notifications: others
   }, detections.map(({id, severity, title, why, runbook, securitySeverity}) => ({
    id,
    severity,
    confidence: "high",
    summary: title,
    why,
    fix: runbook,
    references: [],
    securitySeverity
   })), links);
  }
 }),
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
 }),
 67509: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => renderSarif
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67416);
  var _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78401);
  var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37993);
  const sourceRoot = "%SRCROOT%";
  function renderSarif(result, rules, links = _links_js__WEBPACK_IMPORTED_MODULE_1__.j) {
   const indexes = new Map(rules.map((rule, i) => [ rule.id, i ]));
   const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [ {
     tool: {
      driver: {
       name: _version_js__WEBPACK_IMPORTED_MODULE_2__.U,
       version: _version_js__WEBPACK_IMPORTED_MODULE_2__.r,
       semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_2__.r,
       informationUri: links.project,
       rules: rules.map(rule => descriptor(rule, links))
      }
     },
     automationDetails: {
      id: `${_version_js__WEBPACK_IMPORTED_MODULE_2__.U}/`
     },
     columnKind: "utf16CodeUnits",
     invocations: [ {
      executionSuccessful: true,
      toolExecutionNotifications: [ ...result.unreadable.map(({file, reason}) => ({
       level: "warning",
       message: {
        text: `${file}: ${reason}`
       },
       locations: [ {
        physicalLocation: {
         artifactLocation: artifact(file)
        }
       } ]
      })), ...(result.notifications ?? []).map(text => ({
       level: "note",
       message: {
        text
       }
      })) ]
     } ],
     results: [ ...result.findings.map(finding => resultOf(finding, indexes)), ...(result.silenced ?? []).map(silenced => suppressedResult(silenced, indexes)) ]
    } ]
   };
   return `${JSON.stringify(log, void 0, 2)}\n`;
  }
  function weaknesses(references) {
   return references.flatMap(reference => {
    const id = /cwe\.mitre\.org\/data\/definitions\/(\d+)/.exec(reference)?.[1];
    return id === void 0 ? [] : [ `external/cwe/cwe-${id.padStart(3, "0")}` ];
   });
  }
  function descriptor(rule, links) {
   const references = rule.references.map(reference => `- ${reference}`).join("\n");
   return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
    shortDescription: {
     text: rule.summary
    },
    fullDescription: {
     text: rule.why
    },
    help: {
     text: `${rule.why}\n\n${rule.fix}`,
     markdown: `${rule.why}\n\n**How to fix it**\n\n${rule.fix}${references && `\n\n${references}`}`
    },
    helpUri: links.rule(rule.id),
    defaultConfiguration: {
     level: rule.severity
    },
    properties: {
     tags: [ "security", ...weaknesses(rule.references) ],
     precision: rule.confidence,
     "security-severity": rule.securitySeverity.toFixed(1)
    }
   };
  }
  function suppressedResult({finding, by, reason}, indexes) {
   return {
    ...resultOf(finding, indexes),
    suppressions: [ {
     kind: by === "comment" ? "inSource" : "external",
     ...reason !== void 0 && {
      justification: (0, _credentials_index_js__WEBPACK_IMPORTED_MODULE_0__.f$)(reason)
     }
    } ]
   };
  }
  function resultOf(finding, indexes) {
   const ruleIndex = indexes.get(finding.ruleId);
   const level = finding.severity;
   return {
    ruleId: finding.ruleId,
    ...ruleIndex !== void 0 && {
     ruleIndex
    },
    level,
    message: {
     text: `${finding.message}. ${finding.help}`
    },
    locations: [ locationOf(finding.location) ],
    ...finding.related && {
     relatedLocations: finding.related.map((related, i) => ({
      id: i + 1,
      message: {
       text: related.message
      },
      ...locationOf(related.location)
     }))
    },
    properties: {
     precision: finding.confidence ?? "high"
    },
    partialFingerprints: {
     "mcpGatehouse/v1": finding.fingerprint
    }
   };
  }
  function locationOf(location) {
   return {
    physicalLocation: {
     artifactLocation: artifact(location.file),
     region: {
      startLine: location.line,
      startColumn: location.column,
      endLine: location.endLine,
      endColumn: location.endColumn
     }
    }
   };
  }
  function artifact(file) {
   return {
    uri: file.split("/").map(encodeURIComponent).join("/"),
    uriBaseId: sourceRoot
   };
  }
 }),
 33751: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => MappedText,
   sC: () => SourceFile,
   ux: () => within
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
  class SourceFile {
   path;
   text;
   lineStarts;
   constructor(path, text) {
    this.path = path;
    this.text = text;
   }
   position(offset) {
    const starts = this.starts();
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (starts[middle] <= clamped) low = middle; else high = middle - 1;
    }
    return {
     line: low + 1,
     column: clamped - starts[low] + 1
    };
   }
   line(number) {
    const starts = this.starts();
    const start = starts[number - 1];
    if (start === void 0) return "";
    return (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(this.text.slice(start, starts[number] ?? this.text.length), "\r\n");
   }
   lineStart(number) {
    return this.starts()[number - 1] ?? this.text.length;
   }
   get lineCount() {
    return this.starts().length;
   }
   starts() {
    if (this.lineStarts) return this.lineStarts;
    const starts = [ 0 ];
    for (let i = 0; i < this.text.length; i++) {
     const code = this.text.charCodeAt(i);
     if (code === 10 || code === 13 && this.text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.lineStarts = starts;
    return starts;
   }
  }
  class MappedText {
   text;
   file;
   inner;
   outer;
   constructor(file, text, inner, outer) {
    this.file = file;
    this.text = text;
    this.inner = inner;
    this.outer = outer;
   }
   static of(file, range = {
    start: 0,
    end: file.text.length
   }) {
    return new MappedText(file, file.text.slice(range.start, range.end), [ 0 ], [ range ]);
   }
   static join(file, pieces, at) {
    const inner = [];
    const outer = [];
    const parts = [];
    let length = 0;
    for (const piece of pieces) {
     if (piece.text === "") continue;
     inner.push(length);
     outer.push(piece.range);
     parts.push(piece.text);
     length += piece.text.length;
    }
    if (inner.length === 0) {
     inner.push(0);
     outer.push({
      start: at,
      end: at
     });
    }
    return new MappedText(file, parts.join(""), inner, outer);
   }
   range(start = 0, end = this.text.length) {
    const from = this.startOffset(start);
    return {
     start: from,
     end: Math.max(from, end > start ? this.endOffset(end) : from)
    };
   }
   startOffset(index) {
    const piece = this.pieceAt(index);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return index > this.inner[piece] ? range.end : range.start;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   endOffset(index) {
    if (index <= 0) return this.startOffset(0);
    const piece = this.pieceAt(index - 1);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return range.end;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   slice(start, end = this.text.length) {
    if (this.inner.length === 1 && this.isLinear(0)) {
     const offset = this.outer[0].start;
     return MappedText.of(this.file, {
      start: offset + start,
      end: offset + Math.max(start, end)
     });
    }
    return this.compose([ {
     text: this.text.slice(start, end),
     start,
     end
    } ]);
   }
   compose(pieces) {
    const result = [];
    for (const piece of pieces) {
     if (piece.text !== this.text.slice(piece.start, piece.end)) {
      result.push({
       text: piece.text,
       range: this.range(piece.start, piece.end)
      });
      continue;
     }
     let position = piece.start;
     const last = Math.min(piece.end, this.text.length);
     while (position < last) {
      const index = this.pieceAt(position);
      const end = Math.min(last, this.inner[index + 1] ?? last);
      result.push({
       text: this.text.slice(position, end),
       range: this.range(position, end)
      });
      position = end;
     }
    }
    return MappedText.join(this.file, result, this.startOffset(pieces[0]?.start ?? 0));
   }
   pieces() {
    return this.inner.map((start, index) => ({
     text: this.text.slice(start, this.inner[index + 1] ?? this.text.length),
     range: this.outer[index]
    }));
   }
   isLinear(piece) {
    const length = (this.inner[piece + 1] ?? this.text.length) - this.inner[piece];
    const range = this.outer[piece];
    return range.end - range.start === length;
   }
   pieceAt(index) {
    let low = 0;
    let high = this.inner.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (this.inner[middle] <= index) low = middle; else high = middle - 1;
    }
    return low;
   }
  }
  function within(ranges, start, end) {
   let low = 0;
   let high = ranges.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (ranges[middle].end > start) high = middle; else low = middle + 1;
   }
   const found = [];
   for (let at = low; at < ranges.length && ranges[at].start < end; at++) found.push(ranges[at]);
   return found;
  }
 }),
 94424: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => withoutEnd
  });
  function withoutEnd(text, characters) {
   let end = text.length;
   while (end > 0 && characters.includes(text[end - 1])) end--;
   return text.slice(0, end);
  }
 })
};
