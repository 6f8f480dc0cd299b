"use strict";

exports.id = 8646;

exports.ids = [ 8646 ];

exports.modules = {
 28646: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => filler,
   dw: () => isTemplated,
   uO: () => templateText
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33751);
  const filler = "";
  const known = new WeakMap;
  function isTemplated(file) {
   const before = known.get(file);
   if (before !== void 0) return before;
   const found = file.text.includes("{{") || file.text.includes("{%");
   known.set(file, found);
   return found;
  }
  function templateText(file, branches = "all") {
   const source = file.text;
   const actions = actionsOf(source);
   const blocks = [];
   const insertions = [];
   const replaced = [];
   const open = [];
   const close = end => {
    const top = open.at(-1);
    if (!top) return;
    if (open.length <= deepest) blocks.push({
     start: top.from,
     end,
     isLoop: /^(?:range|for)\b/.test(top.action.body)
    });
    if (top.isElse && branches === "first") {
     insertions.push({
      offset: top.from,
      indent: void 0
     });
     replaced.push({
      start: top.from,
      end,
      by: " "
     });
    }
   };
   for (let i = 0; i < actions.length; i++) {
    const action = actions[i];
    const closing = action.does === "open" ? closingOn(actions, i, file) : void 0;
    if (closing !== void 0) {
     replaced.push(put(file, action.start, actions[closing].end, action.body, insertions));
     i = closing;
     continue;
    }
    if (action.does === "output") {
     replaced.push(put(file, action.start, action.end, action.body, insertions));
     continue;
    }
    if (action.does === "else" || action.does === "close") {
     close(action.start);
     const top = open.pop();
     if (action.does === "else" && top) open.push({
      ...top,
      from: action.end,
      isElse: true
     });
    } else if (action.does === "open") open.push({
     action,
     from: action.end,
     isElse: false
    });
    replaced.push({
     start: action.start,
     end: action.end,
     by: " "
    });
   }
   while (open.length > 0) {
    close(source.length);
    open.pop();
   }
   blocks.sort((a, b) => a.start - b.start || b.end - a.end);
   insertions.sort((a, b) => a.offset - b.offset);
   return {
    text: composed(file, replaced),
    blocks,
    insertions
   };
  }
  function put(file, start, end, body, insertions) {
   const source = file.text;
   const {column} = file.position(start);
   const indent = blanksFrom(source, start - column + 1);
   const isFirst = indent === column - 1;
   const after = source[end + blanksFrom(source, end)];
   const isLast = after === void 0 || after === "\n" || after === "\r";
   const given = /\bn?indent\s{0,9}\(?(\d{1,3})/.exec(body)?.[1];
   const isBelowKey = given !== void 0 && /:[ \t]{0,40}$/.test(source.slice(Math.max(0, start - 41), start));
   if (!isLast || !(isFirst || isBelowKey)) return {
    start,
    end,
    by: filler
   };
   insertions.push({
    offset: start,
    indent: given ? Number(given) : column - 1
   });
   return {
    start,
    end,
    by: " "
   };
  }
  function blanksFrom(source, from) {
   let at = from;
   while (source[at] === " " || source[at] === "\t") at++;
   return at - from;
  }
  const deepest = 200;
  const mostOnLine = 50;
  function closingOn(actions, from, file) {
   const {line} = file.position(actions[from].end);
   const lineEnd = line < file.lineCount ? file.lineStart(line + 1) : file.text.length;
   let depth = 0;
   const last = Math.min(actions.length, from + mostOnLine);
   for (let i = from; i < last && actions[i].start < lineEnd; i++) {
    const {does} = actions[i];
    if (does === "open") depth++; else if (does === "close" && --depth === 0) return i;
   }
   return;
  }
  const controls = [ [ /^(?:if|with|range|define|block|for)\b/, "open" ], [ /^(?:else|elif)\b/, "else" ], [ /^end(?:if|for)?\b/, "close" ], [ /^(?:\/\*|#|\$\w*\s*:?=|set\b|fail\b|break\b|continue\b)/, "nothing" ] ];
  function actionsOf(source) {
   const found = [];
   const opening = /\{\{|\{%/g;
   for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const start = match.index;
    const isTag = match[0] === "{%";
    const end = endOfAction(source, start + 2, isTag ? "%}" : "}}");
    if (end === void 0) break;
    const body = source.slice(start + 2, end - 2).replace(/^[-+]?\s*/, "").slice(0, 2e3);
    const control = controls.find(([pattern]) => pattern.test(body))?.[1];
    const does = control ?? (isTag && !/^include\b/.test(body) ? "nothing" : "output");
    found.push({
     start,
     end,
     body,
     does
    });
    opening.lastIndex = end;
   }
   return found;
  }
  function endOfAction(source, from, mark) {
   const comment = /^[-+]?\s{0,99}\/\*/.exec(source.slice(from, from + 110));
   if (comment) {
    const close = source.indexOf("*/", from + comment[0].length);
    if (close < 0) return;
    const end = source.indexOf(mark, close);
    return end < 0 ? void 0 : end + mark.length;
   }
   const next = /"(?:[^"\\\n]|\\.){0,2000}"|`[^`]*`|\}\}|%\}/g;
   next.lastIndex = from;
   for (let match = next.exec(source); match; match = next.exec(source)) if (match[0] === mark) return match.index + mark.length;
   return;
  }
  function composed(file, replaced) {
   const source = file.text;
   const pieces = [];
   let position = 0;
   for (const {start, end, by} of [ ...replaced ].sort((a, b) => a.start - b.start)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    pieces.push({
     text: source.slice(position, from),
     start: position,
     end: from
    });
    const text = by === " " ? source.slice(from, end).replace(/[^\r\n]/g, " ") : by.repeat(end - from);
    pieces.push({
     text,
     start: from,
     end
    });
    position = end;
   }
   pieces.push({
    text: source.slice(position),
    start: position,
    end: source.length
   });
   return _source_js__WEBPACK_IMPORTED_MODULE_0__.Dv.of(file).compose(pieces);
  }
 })
};
