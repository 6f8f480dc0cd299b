export const id = 6302;

export const ids = [ 6302, 7993, 6739, 5516 ];

export const modules = {
 28544: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   O: () => findingsMarkdown
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28663);
  var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58489);
  var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14350);
  const icons = {
   error: "🛑",
   warning: "⚠️",
   note: "ℹ️"
  };
  const countedFrom = 10;
  function findingsMarkdown(findings, {links, limit = findings.length, fresh}) {
   const listed = [ ...findings ].sort(bySeverity).slice(0, limit);
   const byFile = new Map;
   for (const finding of listed) {
    const {file} = finding.location;
    byFile.set(file, [ ...byFile.get(file) ?? [], finding ]);
   }
   const lines = findings.length > countedFrom ? ruleCounts(findings, links) : [];
   for (const [file, group] of byFile) lines.push(`#### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.ph)(file)}`, "", ...group.flatMap(finding => item(finding, links, fresh)));
   if (findings.length > listed.length) lines.push(`… and ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(findings.length - listed.length, "more finding")}.`, "");
   return lines;
  }
  function item(finding, links, fresh = new Set) {
   const {location, severity, ruleId, message, help} = finding;
   const lines = location.endLine > location.line ? `lines ${location.line}–${location.endLine}` : `line ${location.line}`;
   const address = links.lines?.(location);
   const place = address === void 0 ? lines : `[${lines}](${address})`;
   const isNew = fresh.has(finding.fingerprint) ? "**new** · " : "";
   return [ `- ${icons[severity]} **${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.lz)(message)}**<br>`, `  ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_0__.lz)(help)}<br>`, `  <sub>${isNew}${severity} · ${place} · [${ruleId}](${links.rule(ruleId)})</sub>`, "" ];
  }
  function ruleCounts(findings, links) {
   const counts = new Map;
   for (const {ruleId, severity} of [ ...findings ].sort(bySeverity)) {
    const known = counts.get(ruleId);
    counts.set(ruleId, {
     severity: known?.severity ?? severity,
     count: (known?.count ?? 0) + 1
    });
   }
   const rows = [ ...counts ].sort(([, a], [, b]) => order[a.severity] - order[b.severity] || b.count - a.count);
   return [ `<details><summary>${(0, _counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(findings.length, "finding")} of ${(0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(rows.length, "rule")}</summary>`, "", "| | Rule | Findings |", "|---|---|--:|", ...rows.map(([id, {severity, count}]) => `| ${icons[severity]} | [${id}](${links.rule(id)}) | ${count} |`), "", "</details>", "" ];
  }
  const order = Object.fromEntries(_finding_js__WEBPACK_IMPORTED_MODULE_2__.gO.map((severity, at) => [ severity, at ]));
  function bySeverity(a, b) {
   return order[a.severity] - order[b.severity];
  }
 }),
 55516: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => inventoryRows,
   q: () => inventoryColumns,
   renderInventory: () => renderInventory
  });
  var _masking_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62465);
  var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
  const columns = [ "Server", "Client", "Runs", "Reads", "Credential", "Gateway", "Where" ];
  function renderInventory(inventory) {
   if (inventory.length === 0) return "No MCP servers were found.\n";
   const rows = inventory.map(entry => cells(entry).map(cut));
   const widths = columns.map((column, index) => rows.reduce((widest, row) => Math.max(widest, row[index].length), column.length));
   const line = row => row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ").trimEnd();
   const stored = inventory.filter(({credential}) => credential === "stored").length;
   const summary = `${(0, _counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(inventory.length, "MCP server")} found${stored > 0 ? `, ${stored} with a stored credential` : ""}.`;
   return [ line(columns), line(widths.map(width => "-".repeat(width))), ...rows.map(line), "", summary, "" ].join("\n");
  }
  const longest = 64;
  function cut(text) {
   return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  }
  function inventoryRows(inventory) {
   return inventory.map(cells);
  }
  const inventoryColumns = columns;
  function cells(entry) {
   const {server, client, credential, file, line, reads, throughGateway} = entry;
   const version = entry.version === null ? "" : `@${entry.version}`;
   const runs = entry.host ?? (entry.package === null ? "?" : `${entry.package}${version}`);
   return [ clean(entry.disabled ? `${server} (off)` : server), client, clean(entry.transport === "http" || entry.runner === null || entry.runner === entry.package ? runs : `${entry.runner} ${runs}`), clean(reads.join(" ") || "-"), credential === "none" ? "-" : credential, throughGateway === null ? "-" : throughGateway ? "yes" : "no", clean(`${file}:${line}`) ];
  }
  function clean(text) {
   return (0, _masking_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.$)(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " "));
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
 86739: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderMarkdown: () => renderMarkdown
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28663);
  var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14350);
  var _findings_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28544);
  var _inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55516);
  var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37993);
  const fixedLimit = 20;
  function renderMarkdown(result, options = {}) {
   const {findings, unreadable} = result;
   const lines = [ `## MCP gatehouse: ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.wv)((0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_2__.Ot)(findings))}`, "", `${(0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.LS)(result.files, "file")} read${result.suppressed > 0 ? `, ${(0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_2__.LS)(result.suppressed, "finding")} suppressed` : ""}.`, "" ];
   const links = options.links ?? _links_js__WEBPACK_IMPORTED_MODULE_1__.j;
   const {change, limit} = options;
   if (change) lines.push(...changeLines(change, links));
   lines.push(...(0, _findings_markdown_js__WEBPACK_IMPORTED_MODULE_0__.O)(findings, {
    links,
    ...limit !== void 0 && {
     limit
    },
    ...change && {
     fresh: change.fresh
    }
   }));
   if (options.remark) lines.push(options.remark, "");
   if (unreadable.length > 0) lines.push("#### Not read in full", "", "| File | Reason |", "|---|---|", ...unreadable.slice(0, options.limit ?? unreadable.length).map(({file, reason}) => `| ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_3__.ph)(file)} | ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wh)(reason)} |`), "");
   lines.push(...inventoryLines(result, options.limit));
   return `${lines.join("\n").trimEnd()}\n`;
  }
  function changeLines({fresh, fixed}, links) {
   if (fresh.size + fixed.length === 0) return [ "Nothing changed since the last push.", "" ];
   const lines = [ `Since the last push: **${fresh.size} new**, **${fixed.length} fixed**.`, "" ];
   if (fixed.length === 0) return lines;
   const rows = fixed.slice(0, fixedLimit).map(({ruleId, file}) => `- ✅ [${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wh)(ruleId)}](${links.rule(ruleId)}) in ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_3__.ph)(file)}`);
   const more = fixed.length > rows.length ? [ `- … and ${fixed.length - rows.length} more` ] : [];
   return [ ...lines, "<details><summary>What is fixed</summary>", "", ...rows, ...more, "", "</details>", "" ];
  }
  function inventoryLines({inventory}, limit = inventory.length) {
   if (inventory.length === 0) return [];
   const rows = (0, _inventory_js__WEBPACK_IMPORTED_MODULE_4__.Y)(inventory.slice(0, limit));
   return [ `<details><summary>${(0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.LS)(inventory.length, "MCP server")} found</summary>`, "", `| ${_inventory_js__WEBPACK_IMPORTED_MODULE_4__.q.join(" | ")} |`, `|${"---|".repeat(_inventory_js__WEBPACK_IMPORTED_MODULE_4__.q.length)}`, ...rows.map(row => `| ${row.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__.wh).join(" | ")} |`), ...inventory.length > rows.length ? [ "", `… and ${inventory.length - rows.length} more.` ] : [], "", "</details>", "" ];
  }
 }),
 28663: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   lz: () => proseText,
   ph: () => codeText,
   wh: () => plainText
  });
  const control = /(?!\s)\p{Cc}/gu;
  function plainText(text) {
   return text.replace(control, "").replace(/\s+/g, " ").replace(/[&<>]/g, character => ({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;"
   }[character])).replace(/[\\`*_{}[\]()#+!|~@]/g, "\\$&");
  }
  function codeText(text) {
   if (text.includes("|")) return `<code>${plainText(text)}</code>`;
   const plain = text.replace(control, "").replace(/\s+/g, " ");
   const longest = Math.max(0, ...[ ...plain.matchAll(/`+/g) ].map(match => match[0].length));
   if (longest === 0) return `\`${plain}\``;
   const fence = "`".repeat(longest + 1);
   return `${fence} ${plain} ${fence}`;
  }
  function proseText(text) {
   return text.split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? codeText(part.slice(1, -1)) : plainText(part)).join("");
  }
 }),
 40199: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   X: () => keepComment,
   Z: () => ReviewError
  });
  class ReviewError extends Error {
   name="ReviewError";
   forbidden;
   constructor(message, {forbidden = false} = {}) {
    super(message);
    this.forbidden = forbidden;
   }
  }
  async function keepComment(comments, marker, bodyAfter, open) {
   for (const comment of await comments.find(marker)) {
    const body = bodyAfter(comment.body);
    if (comment.body === body) return "unchanged";
    try {
     await comments.update(comment.id, body, open);
     return "updated";
    } catch (error) {
     if (!(error instanceof ReviewError) || !error.forbidden) throw error;
    }
   }
   if (!open) return "not needed";
   await comments.create(bodyAfter(void 0), open);
   return "created";
  }
 }),
 26302: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   commentOnPullRequest: () => commentOnPullRequest
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var markdown = __webpack_require__(86739);
  var redactor = __webpack_require__(82055);
  var version = __webpack_require__(67416);
  var external_node_zlib_ = __webpack_require__(38522);
  // CONCATENATED MODULE: ./build/shared/review/comment-state.js
  const mark = `\x3c!-- ${version.U} state `;
  const remembered = 300;
  const longestState = 2e4;
  const longestText = 1e6;
  function stateAfter(previous, commit, findings) {
   const now = findings.map(({fingerprint, ruleId, location}) => ({
    fingerprint,
    ruleId,
    file: location.file
   }));
   const isRerun = previous !== void 0 && commit !== "" && previous.commit === commit;
   const before = isRerun ? previous.before : previous?.findings;
   const state = now.length > remembered ? void 0 : {
    commit,
    findings: now,
    ...before && {
     before
    }
   };
   if (!before) return {
    state,
    change: void 0
   };
   const known = new Set(before.map(({fingerprint}) => fingerprint));
   const present = new Set(now.map(({fingerprint}) => fingerprint));
   return {
    state,
    change: {
     fresh: new Set([ ...present ].filter(fingerprint => !known.has(fingerprint))),
     fixed: before.filter(({fingerprint}) => !present.has(fingerprint))
    }
   };
  }
  function hiddenState(state) {
   if (!state) return "";
   const rows = findings => findings.map(({fingerprint, ruleId, file}) => [ fingerprint, ruleId, file ]);
   const {commit, findings, before} = state;
   const text = JSON.stringify([ commit, rows(findings), ...before ? [ rows(before) ] : [] ]);
   const packed = (0, external_node_zlib_.deflateRawSync)(text).toString("base64");
   return packed.length > longestState ? "" : `${mark}${packed} --\x3e`;
  }
  function stateOf(body) {
   const start = body.indexOf(mark);
   const end = start < 0 ? -1 : body.indexOf(" --\x3e", start);
   if (end < 0 || end - start > longestState + mark.length) return;
   try {
    const packed = Buffer.from(body.slice(start + mark.length, end), "base64");
    const text = (0, external_node_zlib_.inflateRawSync)(packed, {
     maxOutputLength: longestText
    }).toString("utf8");
    const [commit, findings, before] = JSON.parse(text);
    if (typeof commit !== "string") return;
    const rows = rowsOf(findings);
    const earlier = before === void 0 ? void 0 : rowsOf(before);
    return rows && {
     commit,
     findings: rows,
     ...earlier && {
      before: earlier
     }
    };
   } catch {
    return;
   }
  }
  function rowsOf(value) {
   if (!Array.isArray(value) || value.length > remembered) return;
   const rows = value.map(row => {
    if (!Array.isArray(row) || !row.every(cell => typeof cell === "string")) return;
    const [fingerprint = "", ruleId = "", file] = row;
    const isWellFormed = /^[0-9a-f]{32}$/.test(fingerprint) && /^[a-z0-9-]{1,80}$/.test(ruleId);
    return isWellFormed && file !== void 0 ? {
     fingerprint,
     ruleId,
     file
    } : void 0;
   });
   return rows.every(row => row !== void 0) ? rows : void 0;
  }
  var review_comments = __webpack_require__(40199);
  // CONCATENATED MODULE: ./build/shared/review/lint-comment.js
  const listed = [ 50, 20, 5, 0 ];
  const timeoutMs = 3e4;
  async function commentOnPullRequest(host, result, links, scope) {
   const target = host.reviewTarget();
   if (!target.available) {
    host.log.info(`comment: not written, ${target.reason}`);
    return;
   }
   const key = (0, external_node_crypto_.createHash)("sha256").update(scope).digest("hex").slice(0, 12);
   const marker = `\x3c!-- ${version.U} lint ${key} --\x3e`;
   const signal = AbortSignal.timeout(timeoutMs);
   try {
    const proxyFor = url => host.proxyFor(url);
    const comments = target.service === "github" ? await (await __webpack_require__.e(6242).then(__webpack_require__.bind(__webpack_require__, 86242))).githubComments(target, proxyFor, signal) : (await __webpack_require__.e(8649).then(__webpack_require__.bind(__webpack_require__, 58649))).azureComments(target, proxyFor, signal);
    const bodyAfter = previous => commentBody(host, result, links, marker, comments, previous);
    const open = result.findings.length > 0 || result.unreadable.length > 0;
    const done = await (0, review_comments.X)(comments, marker, bodyAfter, open);
    host.log.info(`comment: ${done} in pull request ${target.pullRequest}`);
   } catch (error) {
    const fork = host.run.pullRequest?.fromFork ? " (this run comes from a fork)" : "";
    host.log.warning(`comment: not written, ${reasonOf(error, signal)}${fork}`);
   }
  }
  function reasonOf(error, signal) {
   if (signal.aborted) return `there was no answer in ${timeoutMs / 1e3} seconds`;
   if (error instanceof review_comments.Z) return error.message;
   return error instanceof Error ? error.message.slice(0, 200) : "something went wrong";
  }
  function commentBody(host, result, links, marker, {limit}, previous) {
   const commit = host.run.pullRequest?.headSha ?? host.run.source?.commit ?? "";
   const known = previous === void 0 ? void 0 : stateOf(previous);
   const {state, change} = stateAfter(known, commit, result.findings);
   const remark = host.run.runUrl === "" ? "" : `[The log and the summary of this run](${host.run.runUrl}) list everything.`;
   for (const count of listed) {
    const text = (0, markdown.renderMarkdown)(result, {
     limit: count,
     links,
     ...change && {
      change
     },
     ...remark && {
      remark
     }
    });
    const body = [ marker, hiddenState(state), redactor.O.redact(text) ].filter(part => part !== "").join("\n");
    if (body.length <= limit) return body;
   }
   throw new review_comments.Z("the report does not fit into a comment");
  }
 })
};
