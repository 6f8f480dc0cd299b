"use strict";

exports.id = 4548;

exports.ids = [ 4548 ];

exports.modules = {
 18584: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   s: () => textWidth
  });
  const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
  const zero = /\p{Mn}|\p{Me}/u;
  function textWidth(text) {
   let width = 0;
   for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
   return width;
  }
 }),
 84548: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   oneLine: () => oneLine,
   renderTerminalText: () => renderTerminalText,
   renderText: () => renderText,
   totalOf: () => totalOf
  });
  var neutralise = __webpack_require__(62465);
  var counts = __webpack_require__(14350);
  var source = __webpack_require__(33751);
  var hide_secrets = __webpack_require__(23574);
  var text_width = __webpack_require__(18584);
  // CONCATENATED MODULE: ./build/shared/lint/reports/excerpt.js
  const excerpt_hidden = "***";
  const reference = /^["']?(?:--?[\w-]{1,60}[= ])?["']?(?:\$\{\{[^{}]*\}\}|\$\{(?:\w+:)?\w+\}|\$\([\w.]+\)|\$[A-Z_]+|%\w+%)["']?$/;
  const before = 60;
  const after = 100;
  const knownLines = new WeakMap;
  function knownLine(file, number) {
   const last = knownLines.get(file);
   if (last?.number === number) return last.line;
   const text = file.line(number);
   const line = (0, hide_secrets.x)(text).then(ranges => ({
    text,
    indent: text.length - text.trimStart().length,
    length: text.trimEnd().length,
    secrets: merged(ranges)
   }));
   knownLines.set(file, {
    number,
    line
   });
   return line;
  }
  async function excerptOf(file, finding, credentials = (finding.marksCredential ? [ finding.location ] : [])) {
   const {location} = finding;
   if (location.line > file.lineCount) return;
   const known = await knownLine(file, location.line);
   const {text: line, indent} = known;
   if (known.length === 0) return;
   const start = Math.min(location.column - 1, line.length);
   const end = Math.max(start + 1, endInLine(location, known));
   const windowStart = Math.min(start, Math.max(indent, start - before));
   const to = Math.min(line.length, end, start + after);
   const shownTo = Math.min(line.length, to + before);
   const window = line.slice(windowStart, shownTo);
   const marked = {
    start: start - windowStart,
    end: to - windowStart
   };
   const ranges = (0, source.ux)(known.secrets, windowStart, shownTo).map(range => ({
    start: range.start - windowStart,
    end: range.end - windowStart
   }));
   for (const credential of credentials) {
    const from = Math.min(credential.column - 1, line.length);
    const to = Math.max(from + 1, endInLine(credential, known));
    if (!reference.test(line.slice(from, to))) ranges.push({
     start: from - windowStart,
     end: to - windowStart
    });
   }
   const text = new Masked(window, merged(ranges));
   const lead = windowStart > indent ? "…" : "";
   const tail = text.slice(marked.end, window.length) + (shownTo < line.length ? "…" : "");
   const middle = apart(text.slice(marked.start, marked.end), tail);
   const head = apart(lead + text.slice(0, marked.start), middle + tail);
   return {
    lineNumber: location.line,
    text: head + middle + tail,
    indent: (0, text_width.s)(head),
    carets: Math.max(1, (0, text_width.s)(middle))
   };
  }
  function apart(text, next) {
   return (0, neutralise.$)(text + next) === text + next ? text : `${text} `;
  }
  function endInLine(location, line) {
   return location.endLine > location.line ? line.length : Math.min(location.endColumn - 1, line.text.length);
  }
  class Masked {
   text;
   ranges;
   constructor(text, ranges) {
    this.text = text;
    this.ranges = ranges;
   }
   slice(start, end) {
    let result = "";
    let at = start;
    for (const range of this.ranges) {
     if (range.end <= start || range.start >= end) continue;
     result += this.text.slice(at, Math.max(at, range.start));
     if (range.start >= start || start === 0) result += excerpt_hidden;
     at = Math.max(at, range.end);
    }
    if (at < end) result += this.text.slice(at, end);
    return (0, neutralise.$)(result.replaceAll("\t", "  "));
   }
  }
  function merged(ranges) {
   const result = [];
   for (const range of [ ...ranges ].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) result[result.length - 1] = {
     start: last.start,
     end: Math.max(last.end, range.end)
    }; else result.push(range);
   }
   return result;
  }
  // CONCATENATED MODULE: ./build/shared/lint/reports/text.js
  function renderText(result) {
   const lines = result.findings.flatMap(({location, severity, message, ruleId, help}) => [ `${oneLine(location.file)}:${location.line}:${location.column}: ${severity}: ${oneLine(message)} [${ruleId}]`, `    ${oneLine(help)}` ]);
   for (const {file, reason} of result.unreadable) lines.push(`${oneLine(file)}: not read in full: ${oneLine(reason)}`);
   lines.push(totalOf(result));
   return `${lines.join("\n")}\n`;
  }
  const colors = {
   error: "31",
   warning: "33",
   note: "36"
  };
  async function renderTerminalText(result, options) {
   const paint = options.color ? (code, text) => `[${code}m${text}[0m` : (_, text) => text;
   const {links} = options;
   const ruleLabel = id => links ? `[]8;;${links.rule(id)}\\${id}]8;;\\]` : `[${id}]`;
   const credentials = credentialsByLine(result.findings);
   const people = linesAboutPeople(result.findings);
   const blocks = [];
   for (const finding of result.findings) {
    const isAboutPeople = people.has(lineKey(finding.location));
    const source = isAboutPeople ? void 0 : options.source(finding.location.file);
    const excerpt = source && await excerptOf(source, finding, credentials.get(lineKey(finding.location)));
    blocks.push(block(finding, excerpt, paint, ruleLabel));
   }
   for (const {file, reason} of result.unreadable) blocks.push(`${paint("33", "not read in full")}: ${paint("1", oneLine(file))}: ${oneLine(reason)}\n`);
   const worst = result.findings.length === 0 ? "32" : paintOf(result.findings);
   return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${paint(`1;${worst}`, totalOf(result))}\n`;
  }
  const longestKey = 500;
  function credentialsByLine(findings) {
   const found = new Map;
   for (const {marksCredential, location} of findings) {
    if (!marksCredential) continue;
    const last = Math.min(location.endLine, location.line + longestKey);
    for (let line = location.line; line <= last; line++) {
     const part = line === location.line ? location : {
      ...location,
      line,
      column: 1
     };
     const key = lineKey(part);
     found.set(key, [ ...found.get(key) ?? [], part ]);
    }
   }
   return found;
  }
  function linesAboutPeople(findings) {
   return new Set(findings.flatMap(({marksPerson, location}) => marksPerson ? [ lineKey(location) ] : []));
  }
  function lineKey({file, line}) {
   return `${line} ${file}`;
  }
  function block(finding, excerpt, paint, ruleLabel) {
   const {location, severity, ruleId} = finding;
   const color = colors[severity];
   const number = String(location.line);
   const margin = " ".repeat(number.length);
   const bar = paint("34", "│");
   const lines = [ `${paint(`1;${color}`, severity)}${paint("1", `: ${oneLine(finding.message)}`)} ${paint("2", ruleLabel(ruleId))}`, `${margin}${paint("34", "╭─")} ${oneLine(location.file)}:${number}:${location.column}` ];
   if (excerpt) lines.push(`${paint("34", number)} ${bar} ${excerpt.text}`, `${margin} ${bar} ${" ".repeat(excerpt.indent)}${paint(`1;${color}`, "^".repeat(excerpt.carets))}`);
   for (const related of finding.related ?? []) {
    const {file, line, column} = related.location;
    lines.push(`${margin} ${bar} ${oneLine(related.message)}: ${oneLine(file)}:${line}:${column}`);
   }
   lines.push(`${margin}${paint("34", "╰─")} ${oneLine(finding.help)}`);
   return `${lines.join("\n")}\n`;
  }
  function paintOf(findings) {
   const severities = [ "error", "warning", "note" ];
   const worst = severities.find(severity => findings.some(one => one.severity === severity));
   return colors[worst ?? "note"];
  }
  function totalOf(result) {
   const fixable = result.findings.filter(finding => finding.fix).length;
   const parts = [ (0, counts.wv)((0, counts.Ot)(result.findings)), ...fixable > 0 ? [ `${fixable} fixable` ] : [], ...result.suppressed > 0 ? [ `${result.suppressed} suppressed` ] : [], ...result.unreadable.length > 0 ? [ `${(0, 
   counts.LS)(new Set(result.unreadable.map(({file}) => file)).size, "file")} not read in full` ] : [] ];
   return `${parts.join(", ")} in ${(0, counts.LS)(result.files, "file")} (${result.durationMs} ms)`;
  }
  function oneLine(text) {
   return (0, neutralise.$)(text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, " "));
  }
 })
};
