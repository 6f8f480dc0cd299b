"use strict";

exports.id = 8960;

exports.ids = [ 8960 ];

exports.modules = {
 55227: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   VK: () => Markup,
   ND: () => markup_element,
   yQ: () => isLinkTarget,
   vz: () => sourceOf
  });
  var neutralise = __webpack_require__(62465);
  // CONCATENATED MODULE: ./build/shared/page/visible.js
  const unseen = new RegExp(`${neutralise.q.source}|[\\p{Cf}\\u2028\\u2029]|[\\ud800-\\udfff]`, neutralise.q.flags);
  function visiblePieces(text) {
   const pieces = [];
   let from = 0;
   for (const {0: character, index} of text.matchAll(unseen)) {
    if (index > from) pieces.push({
     text: text.slice(from, index)
    });
    const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    pieces.push({
     character: `U+${code}`
    });
    from = index + character.length;
   }
   if (from < text.length) pieces.push({
    text: text.slice(from)
   });
   return pieces;
  }
  function visibleText(text) {
   return visiblePieces(text).map(piece => "text" in piece ? piece.text : `[${piece.character}]`).join("");
  }
  // CONCATENATED MODULE: ./build/shared/page/markup.js
  const empty = new Set([ "input" ]);
  class Markup {
   source;
   constructor(source) {
    this.source = source;
   }
   static element(name, attributes, children) {
    const start = `<${name}${attributesSource(attributes)}>`;
    if (empty.has(name)) return new Markup(start);
    const content = name === "title" ? escapeText(visibleText(plain(children))) : sourceOf(children);
    return new Markup(`${start}${content}</${name}>`);
   }
  }
  function markup_element(name, attributes = {}, ...children) {
   return Markup.element(name, attributes, children);
  }
  function sourceOf(child) {
   if (child === false || child === void 0) return "";
   if (child instanceof Markup) return child.source;
   if (typeof child === "string") return textSource(child);
   if (typeof child === "number") return String(child);
   let source = "";
   for (const one of child) source += sourceOf(one);
   return source;
  }
  function plain(children) {
   return children.filter(child => typeof child === "string" || typeof child === "number").join("");
  }
  function isLinkTarget(href) {
   return /^(?:#[\w.-]+$|https?:\/\/[^\s])/i.test(href);
  }
  function attributesSource(attributes) {
   let source = "";
   for (const [name, value] of Object.entries(attributes)) {
    if (value === void 0 || value === false) continue;
    if (name === "href" && !isLinkTarget(String(value))) throw new Error("A link of a page leads to a place on it, or to http or https");
    source += value === true ? ` ${name}` : ` ${name}="${escapeText(visibleText(String(value)))}"`;
   }
   return source;
  }
  function textSource(text) {
   let source = "";
   for (const piece of visiblePieces(text)) source += "text" in piece ? escapeText(piece.text) : `<span class="unseen" title="a character that is not shown">${piece.character}</span>`;
   return source;
  }
  const entities = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&#39;",
   "`": "&#96;"
  };
  function escapeText(text) {
   return text.replace(/[&<>"'`]/g, character => entities[character]).replace(/^([^\S\n\r\u2028\u2029]*):(?=:|$)/gm, "$1&#58;").replace(/#(?=#|\[|vso\[)/gi, "&#35;");
  }
 }),
 96977: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   C: () => renderPage
  });
  var markup = __webpack_require__(55227);
  // CONCATENATED MODULE: ./build/shared/page/stylesheet.js
  const stylesheet = `\n:root {\n  color-scheme: light;\n  --ground: #ffffff; --raised: #f5f7f9; --text: #1b2128; --soft: #505c68; --edge: #c8d0d8;\n  --link: #0b57a4; --focus: #0b57a4;\n  --bad: #8c1515; --bad-ground: #fdeaea; --bad-solid: #c02f2f;\n  --good: #14532d; --good-ground: #e4f4e8; --good-solid: #2b8a4b;\n  --unsure: #664100; --unsure-ground: #fdf1d3; --unsure-solid: #d79a1c;\n  --outside: #2a3f63; --outside-ground: #e8eef7; --outside-solid: #6f87ad;\n}\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    color-scheme: dark;\n    --ground: #12161b; --raised: #1b2129; --text: #e7ecf1; --soft: #a9b5c1; --edge: #3b4754;\n    --link: #84bdff; --focus: #84bdff;\n    --bad: #ffc4c4; --bad-ground: #4a1a1c; --bad-solid: #e06666;\n    --good: #b5ecc4; --good-ground: #143722; --good-solid: #55b877;\n    --unsure: #ffdf9e; --unsure-ground: #40300a; --unsure-solid: #d9a640;\n    --outside: #c7d7f5; --outside-ground: #22304a; --outside-solid: #7f9bcb;\n  }\n}\n*, ::before, ::after { box-sizing: border-box; }\nhtml { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }\nbody { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 68rem; background: var(--ground); color: var(--text); overflow-wrap: anywhere; }\nbody.wide { max-width: 100rem; }\nh1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .35rem; text-wrap: balance; }\nh2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }\nh3 { font-size: 1rem; line-height: 1.4; margin: 0; }\nh4 { font-size: .9rem; line-height: 1.4; margin: 1rem 0 .3rem; color: var(--soft); }\nh3.apart { margin: 1.5rem 0 .5rem; }\np { margin: .5rem 0; max-width: 48rem; }\nul, ol { margin: .5rem 0; padding-left: 1.25rem; }\nli { margin: .2rem 0; }\na { color: var(--link); text-underline-offset: .15em; }\ncode, pre { font: .875em/1.45 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }\ncode { direction: ltr; unicode-bidi: isolate; white-space: pre-wrap; }\npre { margin: .35rem 0 .75rem; padding: .65rem .8rem; overflow-x: auto; background: var(--raised); border: 1px solid var(--edge); border-radius: 4px; overflow-wrap: normal; }\npre code { font-size: 1em; white-space: pre; }\n:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }\nmain:focus { outline: none; }\nheader { border-bottom: 1px solid var(--edge); padding-bottom: .75rem; }\nfooter { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--edge); color: var(--soft); font-size: .875rem; }\n.lead { color: var(--soft); margin: 0; }\n.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--ground); border: 2px solid var(--focus); }\n.skip:focus { left: 1rem; top: 1rem; z-index: 1; }\n.soft { color: var(--soft); }\n.unseen { font: .75em/1.2 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; padding: 0 .25em; border: 1px dashed currentColor; border-radius: 3px; color: var(--bad); background: var(--bad-ground); white-space: nowrap; unicode-bidi: isolate; direction: ltr; }\n.badge { display: inline-block; padding: .1rem .5rem; border: 1px solid currentColor; border-radius: 3px; font-size: .75rem; line-height: 1.4; font-weight: 700; letter-spacing: .03em; white-space: nowrap; color: var(--soft); background: var(--raised); print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n.badge.bad { color: var(--bad); background: var(--bad-ground); }\n.badge.good { color: var(--good); background: var(--good-ground); }\n.badge.unsure { color: var(--unsure); background: var(--unsure-ground); }\n.badge.outside { color: var(--outside); background: var(--outside-ground); }\n.bar { display: block; width: 100%; height: 1.1rem; margin: .75rem 0 .5rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--raised); print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n.bar .bad { fill: var(--bad-solid); } .bar .good { fill: var(--good-solid); } .bar .unsure { fill: var(--unsure-solid); } .bar .outside { fill: var(--outside-solid); } .bar .plain { fill: var(--soft); }\n.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: .5rem 0; padding: 0; list-style: none; }\n.legend li { display: flex; gap: .5rem; align-items: center; margin: 0; }\n.legend strong { font-size: 1.25rem; line-height: 1.2; font-variant-numeric: tabular-nums; }\n.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: 1rem 0; padding: 0; list-style: none; }\n.chips li { margin: 0; }\n.chip { display: block; padding: .3rem .6rem; border: 1px solid currentColor; border-radius: 3px; font-size: .8rem; line-height: 1.35; text-decoration: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n.chip:hover { text-decoration: underline; }\n.chip.bad { color: var(--bad); background: var(--bad-ground); } .chip.good { color: var(--good); background: var(--good-ground); }\n.chip.unsure { color: var(--unsure); background: var(--unsure-ground); } .chip.outside { color: var(--outside); background: var(--outside-ground); }\n.facts { margin: .75rem 0; display: grid; gap: .25rem; }\n.facts > div { display: grid; grid-template-columns: minmax(7rem, 12.5rem) 1fr; gap: 1rem; }\n.facts dt { color: var(--soft); } .facts dd { margin: 0; }\ndetails { border: 1px solid var(--edge); border-radius: 4px; margin: .5rem 0; }\nsummary { padding: .6rem .8rem; cursor: pointer; display: flex; gap: .75rem; align-items: baseline; list-style: none; border-radius: 4px; }\nsummary::-webkit-details-marker { display: none; }\nsummary::before { content: "\\25B8"; content: "\\25B8" / ""; flex: none; width: 1em; color: var(--soft); }\ndetails[open] > summary::before { content: "\\25BE"; content: "\\25BE" / ""; }\nsummary:hover { background: var(--raised); }\ndetails > .content { padding: .1rem .8rem .8rem 2.55rem; scroll-margin-top: 5rem; }\nsummary > .badge { flex: none; min-width: 7.75rem; text-align: center; }\nsummary > h3 { flex: 1 1 0; font-weight: 600; } summary > .aside { flex: 0 1 auto; max-width: 45%; text-align: right; color: var(--soft); font-size: .875rem; }\n.content > :first-child { margin-top: .25rem; }\n.places > li > code, .places > li > a > code { display: inline-block; max-width: 100%; }\n.rule { margin: .4rem 0 .1rem; } .rule + ul { margin-top: .1rem; }\n.accepted { margin: .15rem 0 .35rem; color: var(--soft); }\ndetails details { margin: .35rem 0; } details details > summary { padding: .35rem .6rem; }\n.scroll { overflow-x: auto; margin: .75rem 0; max-width: 100%; border: 1px solid var(--edge); border-radius: 4px; overflow-wrap: normal; }\ntable { border-collapse: collapse; width: 100%; font-size: .9rem; }\ncaption { text-align: left; padding: .5rem .65rem; color: var(--soft); }\ncaption > span { display: inline-block; position: sticky; left: .65rem; max-width: min(48rem, 100vw - 4rem); }\nth, td { text-align: left; vertical-align: top; padding: .4rem .65rem; border-top: 1px solid var(--edge); }\nth { font-weight: 600; } thead th { background: var(--raised); white-space: nowrap; }\n.number { text-align: right; font-variant-numeric: tabular-nums; }\n.figures th[scope=row] { min-width: 11rem; } .figures td:last-child { min-width: 16rem; overflow-wrap: anywhere; } .figures .number { white-space: nowrap; }\n.tall { max-height: 85vh; overflow: auto; } .tall thead th { position: sticky; top: 0; z-index: 1; } .tall th:first-child { position: sticky; left: 0; z-index: 1; background: var(--raised); } .tall thead th:first-child { z-index: 2; }\ntd.bad { color: var(--bad); background: var(--bad-ground); font-weight: 700; } td.good { color: var(--good); } td.unsure { color: var(--unsure); } td.outside { color: var(--outside); }\n.line line { stroke: var(--edge); } .line polyline { fill: none; stroke: var(--link); stroke-width: 1.5; } .line circle { fill: var(--link); }\n.switch { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; }\n.view { display: none; }\n.views:has(label:nth-child(1) > :checked) > .view:nth-child(2), .views:has(label:nth-child(2) > :checked) > .view:nth-child(3),\n.views:has(label:nth-child(3) > :checked) > .view:nth-child(4), .views:has(label:nth-child(4) > :checked) > .view:nth-child(5) { display: block; }\n.matrix th, .matrix td { padding: .3rem .35rem; } .matrix td { font-size: .75rem; text-align: center; } .matrix thead th { font-size: .75rem; } .matrix td.number { text-align: right; }\n.tall tbody th { font-weight: 400; min-width: 9rem; } .matrix tbody th { min-width: 8rem; max-width: 24rem; overflow-wrap: anywhere; } .rules tbody th { min-width: 16rem; }\n@media (min-width: 64rem) { .matrix tbody th { min-width: 13rem; } }\nul.columns { columns: 16rem; } ul.columns li { margin: 0; break-inside: avoid; }\n@media (max-width: 40rem) {\n  body { padding: 1rem .75rem 2rem; }\nh1 { font-size: 1.4rem; }\n  .facts > div { grid-template-columns: 1fr; gap: 0; margin-bottom: .35rem; }\n  summary { flex-wrap: wrap; gap: .35rem .6rem; } summary > .badge { min-width: 0; } summary > .badge ~ h3 { flex-basis: 100%; } summary > .aside { margin-left: auto; max-width: 100%; text-align: left; } summary > .badge ~ .aside { order: -1; } summary::before, summary > .badge { order: -2; }\n  details > .content { padding-left: .8rem; }\n  pre code { white-space: pre-wrap; overflow-wrap: anywhere; }\n}\n@media print {\n  @page { margin: 16mm 14mm; }\n  @page wide { size: landscape; margin: 12mm 10mm; }\n  html { font-size: 9.5pt; }\n  body, body.wide { padding: 0; max-width: none; } body.wide { page: wide; }\n  .matrix th, .matrix td { padding: 1.5pt 2pt; overflow-wrap: normal; } .matrix td, .matrix thead th { font-size: 6.5pt; } .matrix tbody th { font-size: 7.5pt; min-width: 0; overflow-wrap: anywhere; }\n  h2, h3, h4, summary { break-after: avoid; } li, tr, pre { break-inside: avoid; }\n  details::details-content { content-visibility: visible; block-size: auto; }\n  details { border-width: 1px 0 0; border-radius: 0; } summary { padding-left: 0; } summary::before { display: none; }\n  details > .content { padding-left: 0; }\n  details.short { break-inside: avoid; }\n  pre { overflow: visible; } pre code { white-space: pre-wrap; overflow-wrap: anywhere; }\n  .scroll { overflow: visible; border-width: 0; } caption > span { max-width: none; } .figures td:last-child { min-width: 0; } .scroll { overflow-wrap: anywhere; } thead th { white-space: normal; }\n  .tall { max-height: none; } .tall th { position: static !important; } .switch { display: none; }\n  a { color: inherit; } .skip, .screen-only { display: none; }\n}\n`;
  // CONCATENATED MODULE: ./build/shared/page/page.js
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  function renderPage({lang = "en", title, heading, lead, main, footer, wide}) {
   const head = [ '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', '<meta name="color-scheme" content="light dark">', (0, 
   markup.ND)("title", {}, title).source, `<style>${stylesheet}</style>` ];
   const body = [ (0, markup.ND)("a", {
    class: "skip",
    href: "#main"
   }, "Skip to the content"), (0, markup.ND)("header", {}, (0, markup.ND)("h1", {}, heading), lead), (0, 
   markup.ND)("main", {
    id: "main",
    tabindex: -1
   }, main), (0, markup.ND)("footer", {}, footer) ];
   return [ "<!doctype html>", `<html lang="${/^[\w-]+$/.test(lang) ? lang : "en"}">`, "<head>", ...head, "</head>", wide ? '<body class="wide">' : "<body>", ...body.map(markup.vz), "</body>", "</html>", "" ].join("\n");
  }
 }),
 44560: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   AD: () => disclosure,
   CS: () => prose,
   DV: () => codeBlock,
   Ix: () => facts,
   aY: () => code,
   mK: () => subsection,
   nf: () => link,
   qS: () => badge,
   uW: () => section
  });
  var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55227);
  function badge(tone, text) {
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("span", {
    class: `badge ${tone}`
   }, text);
  }
  function link(href, ...children) {
   if (href === void 0 || !(0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.yQ)(href)) return children;
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("a", {
    href
   }, ...children);
  }
  function code(text) {
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("code", {}, text.split(/([\t\n\r])/).map((part, at) => at % 2 === 1 ? (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("span", {
    class: "unseen"
   }, unseenName[part]) : part));
  }
  const unseenName = {
   "\t": "U+0009",
   "\n": "U+000A",
   "\r": "U+000D"
  };
  function prose(text) {
   return text.split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? code(part.slice(1, -1)) : part);
  }
  function codeBlock(label, text) {
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("pre", {
    tabindex: 0,
    role: "group",
    "aria-label": label
   }, (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("code", {}, text));
  }
  function disclosure(summary, content, {id, open, class: name} = {}) {
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("details", {
    class: name,
    open
   }, (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("summary", {}, summary), (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("div", {
    class: "content",
    id
   }, content));
  }
  function section(id, heading, ...content) {
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("section", {
    "aria-labelledby": id
   }, (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("h2", {
    id
   }, heading), content);
  }
  function subsection(id, heading, ...content) {
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("div", {}, (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("h3", {
    class: "apart",
    id
   }, heading), content);
  }
  function facts(pairs) {
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("dl", {
    class: "facts"
   }, pairs.map(([name, value]) => (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("div", {}, (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("dt", {}, name), (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("dd", {}, value))));
  }
 })
};
