"use strict";

exports.id = 6302;

exports.ids = [ 6302 ];

exports.modules = {
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
    const comments = target.service === "github" ? await (await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(3861) ]).then(__webpack_require__.bind(__webpack_require__, 86242))).githubComments(target, proxyFor, signal) : (await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(8649) ]).then(__webpack_require__.bind(__webpack_require__, 58649))).azureComments(target, proxyFor, signal);
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
