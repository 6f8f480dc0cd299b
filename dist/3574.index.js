"use strict";

exports.id = 3574;

exports.ids = [ 3574 ];

exports.modules = {
 23574: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   x: () => secretRanges
  });
  async function secretRanges(line) {
   const {hiddenHits, randomWords} = await __webpack_require__.e(2940).then(__webpack_require__.bind(__webpack_require__, 35376));
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
   if (/^(?:true|false|null|none|on|off|note|warning|error|read|write|inherit)[,}\]]*$/i.test(value)) return true;
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
