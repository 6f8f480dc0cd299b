export const id = 157;

export const ids = [ 157 ];

export const modules = {
 80157: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   renderDiff: () => renderDiff
  });
  var _files_line_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47566);
  var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
  var _hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23574);
  async function renderDiff(changes, findings) {
   const parts = [];
   for (const [file, {before, after}] of [ ...changes ].sort(([a], [b]) => a < b ? -1 : 1)) {
    const secrets = storedValues(new _source_js__WEBPACK_IMPORTED_MODULE_1__.sC(file, before), findings);
    const diff = (0, _files_line_diff_js__WEBPACK_IMPORTED_MODULE_2__.WH)(file, (0, 
    _files_line_diff_js__WEBPACK_IMPORTED_MODULE_2__.uz)(before), (0, _files_line_diff_js__WEBPACK_IMPORTED_MODULE_2__.uz)(after));
    const lines = diff.split("\n");
    const shown = await Promise.all(lines.map((line, i) => i < 2 || line.startsWith("@@") ? line : hide(line, secrets)));
    parts.push(shown.join("\n"));
   }
   return parts.join("");
  }
  function storedValues(file, findings) {
   return findings.flatMap(({ruleId, location}) => {
    if (ruleId !== "stored-credential" || location.file !== file.path) return [];
    const lines = [];
    for (let line = location.line; line <= location.endLine; line++) {
     const text = file.line(line);
     const start = line === location.line ? location.column - 1 : 0;
     const end = line === location.endLine ? location.endColumn - 1 : text.length;
     lines.push(text.slice(start, end).replace(/^[\s"']+|(?<![\s"',])[\s"',]+$/g, ""));
    }
    return lines.filter(text => text.length >= 3);
   });
  }
  async function hide(line, secrets) {
   const text = line.slice(1);
   const ranges = await (0, _hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__.x)(text);
   for (const secret of secrets) for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) ranges.push({
    start: at,
    end: at + secret.length
   });
   let result = line.slice(0, 1);
   let at = 0;
   for (const {start, end} of ranges.sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    result += `${text.slice(at, Math.max(at, start))}***`;
    at = end;
   }
   return result + text.slice(at);
  }
 }),
 23574: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   x: () => secretRanges
  });
  async function secretRanges(line) {
   const {hiddenHits, randomWords} = await __webpack_require__.e(8401).then(__webpack_require__.bind(__webpack_require__, 78401));
   const ranges = hiddenHits(line).map(({start, end}) => ({
    start,
    end
   }));
   ranges.push(...randomWords(line));
   for (const pattern of patterns) for (const match of line.matchAll(pattern)) {
    const value = match[1] ?? match[0];
    if (isHarmless(value) || pattern === longRun && identifier.test(value)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    ranges.push({
     start,
     end: start + value.length
    });
   }
   return ranges;
  }
  const secretKey = "(?:pass|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credential|auth|bearer|cookie|session|signature|\\bsas\\b|\\bsig\\b|\\bpat\\b|connection[_-]?string)";
  const longRun = /[A-Za-z0-9+/_=-]{20,}/g;
  const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  const patterns = [ new RegExp(`${secretKey}[\\w.-]{0,40}["']?\\s{0,5}(?:[:=]|,|\\s)\\s{0,5}["']?(?:(?:bearer|basic|token)\\s{1,5})?([^\\s"',;}]{3,})`, "gi"), /\b(?:bearer|basic)\s{1,5}([^\s"',;}]{3,})/gi, /:\/\/[^\s/:@"']{0,200}:([^\s/@"']{1,500})@/g, longRun ];
  function isHarmless(value) {
   if (/^(?:true|false|null|none|read|write|inherit)[,}\]]*$/i.test(value)) return true;
   if (/^(?:\$[\w({[]|%\w|\{\{?\w+:|<)/.test(value)) return true;
   if (/^[a-z]{1,20}(?:-[a-z]{1,20}){1,4}=$/.test(value)) return true;
   if (value.length < 20) return false;
   if (/^[a-z0-9_.-]{1,60}==\d[\d.a-z]{0,30}$/.test(value)) return true;
   if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(value)) return true;
   const digits = (value.match(/\d/g) ?? []).length;
   if (digits === 0) return true;
   return /^[a-z0-9/_.-]+$/.test(value) && /[/_-]/.test(value) && digits < value.length / 4;
  }
 })
};
