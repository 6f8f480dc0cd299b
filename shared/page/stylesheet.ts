/**
 * The stylesheet of every page. Colors are pairs of text and ground with a contrast of 4.5 or more
 * in both schemes (WCAG 2.2 AA, held by the browser tests); paper gets the light one.
 */
export const stylesheet = `
:root {
  color-scheme: light;
  --ground: #ffffff; --raised: #f5f7f9; --text: #1b2128; --soft: #505c68; --edge: #c8d0d8;
  --link: #0b57a4; --focus: #0b57a4;
  --bad: #8c1515; --bad-ground: #fdeaea; --bad-solid: #c02f2f;
  --good: #14532d; --good-ground: #e4f4e8; --good-solid: #2b8a4b;
  --unsure: #664100; --unsure-ground: #fdf1d3; --unsure-solid: #d79a1c;
  --outside: #2a3f63; --outside-ground: #e8eef7; --outside-solid: #6f87ad;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ground: #12161b; --raised: #1b2129; --text: #e7ecf1; --soft: #a9b5c1; --edge: #3b4754;
    --link: #84bdff; --focus: #84bdff;
    --bad: #ffc4c4; --bad-ground: #4a1a1c; --bad-solid: #e06666;
    --good: #b5ecc4; --good-ground: #143722; --good-solid: #55b877;
    --unsure: #ffdf9e; --unsure-ground: #40300a; --unsure-solid: #d9a640;
    --outside: #c7d7f5; --outside-ground: #22304a; --outside-solid: #7f9bcb;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 68rem; background: var(--ground); color: var(--text); overflow-wrap: anywhere; }
body.wide { max-width: 100rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .35rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; line-height: 1.4; margin: 0; }
h4 { font-size: .9rem; line-height: 1.4; margin: 1rem 0 .3rem; color: var(--soft); }
h3.apart { margin: 1.5rem 0 .5rem; }
p { margin: .5rem 0; max-width: 48rem; }
ul, ol { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .2rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code, pre { font: .875em/1.45 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
code { direction: ltr; unicode-bidi: isolate; white-space: pre-wrap; }
pre { margin: .35rem 0 .75rem; padding: .65rem .8rem; overflow-x: auto; background: var(--raised); border: 1px solid var(--edge); border-radius: 4px; overflow-wrap: normal; }
pre code { font-size: 1em; white-space: pre; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
header { border-bottom: 1px solid var(--edge); padding-bottom: .75rem; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--edge); color: var(--soft); font-size: .875rem; }
.lead { color: var(--soft); margin: 0; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--ground); border: 2px solid var(--focus); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.soft { color: var(--soft); }
.unseen { font: .75em/1.2 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; padding: 0 .25em; border: 1px dashed currentColor; border-radius: 3px; color: var(--bad); background: var(--bad-ground); white-space: nowrap; unicode-bidi: isolate; direction: ltr; }
.badge { display: inline-block; padding: .1rem .5rem; border: 1px solid currentColor; border-radius: 3px; font-size: .75rem; line-height: 1.4; font-weight: 700; letter-spacing: .03em; white-space: nowrap; color: var(--soft); background: var(--raised); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.badge.bad { color: var(--bad); background: var(--bad-ground); }
.badge.good { color: var(--good); background: var(--good-ground); }
.badge.unsure { color: var(--unsure); background: var(--unsure-ground); }
.badge.outside { color: var(--outside); background: var(--outside-ground); }
.bar { display: block; width: 100%; height: 1.1rem; margin: .75rem 0 .5rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--raised); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar .bad { fill: var(--bad-solid); } .bar .good { fill: var(--good-solid); } .bar .unsure { fill: var(--unsure-solid); } .bar .outside { fill: var(--outside-solid); } .bar .plain { fill: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: .5rem 0; padding: 0; list-style: none; }
.legend li { display: flex; gap: .5rem; align-items: center; margin: 0; }
.legend strong { font-size: 1.25rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: 1rem 0; padding: 0; list-style: none; }
.chips li { margin: 0; }
.chip { display: block; padding: .3rem .6rem; border: 1px solid currentColor; border-radius: 3px; font-size: .8rem; line-height: 1.35; text-decoration: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.chip:hover { text-decoration: underline; }
.chip.bad { color: var(--bad); background: var(--bad-ground); } .chip.good { color: var(--good); background: var(--good-ground); }
.chip.unsure { color: var(--unsure); background: var(--unsure-ground); } .chip.outside { color: var(--outside); background: var(--outside-ground); }
.facts { margin: .75rem 0; display: grid; gap: .25rem; }
.facts > div { display: grid; grid-template-columns: minmax(7rem, 12.5rem) 1fr; gap: 1rem; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; }
details { border: 1px solid var(--edge); border-radius: 4px; margin: .5rem 0; }
summary { padding: .6rem .8rem; cursor: pointer; display: flex; gap: .75rem; align-items: baseline; list-style: none; border-radius: 4px; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\\25B8"; content: "\\25B8" / ""; flex: none; width: 1em; color: var(--soft); }
details[open] > summary::before { content: "\\25BE"; content: "\\25BE" / ""; }
summary:hover { background: var(--raised); }
details > .content { padding: .1rem .8rem .8rem 2.55rem; scroll-margin-top: 5rem; }
summary > .badge { flex: none; min-width: 7.75rem; text-align: center; }
summary > h3 { flex: 1 1 0; font-weight: 600; } summary > .aside { flex: 0 1 auto; max-width: 45%; text-align: right; color: var(--soft); font-size: .875rem; }
.content > :first-child { margin-top: .25rem; }
.places > li > code, .places > li > a > code { display: inline-block; max-width: 100%; }
.rule { margin: .4rem 0 .1rem; } .rule + ul { margin-top: .1rem; }
.accepted { margin: .15rem 0 .35rem; color: var(--soft); }
details details { margin: .35rem 0; } details details > summary { padding: .35rem .6rem; }
.scroll { overflow-x: auto; margin: .75rem 0; max-width: 100%; border: 1px solid var(--edge); border-radius: 4px; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; padding: .5rem .65rem; color: var(--soft); }
caption > span { display: inline-block; position: sticky; left: .65rem; max-width: min(48rem, 100vw - 4rem); }
th, td { text-align: left; vertical-align: top; padding: .4rem .65rem; border-top: 1px solid var(--edge); }
th { font-weight: 600; } thead th { background: var(--raised); white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.figures th[scope=row] { min-width: 11rem; } .figures td:last-child { min-width: 16rem; overflow-wrap: anywhere; } .figures .number { white-space: nowrap; }
.tall { max-height: 85vh; overflow: auto; } .tall thead th { position: sticky; top: 0; z-index: 1; } .tall th:first-child { position: sticky; left: 0; z-index: 1; background: var(--raised); } .tall thead th:first-child { z-index: 2; }
td.bad { color: var(--bad); background: var(--bad-ground); font-weight: 700; } td.good { color: var(--good); } td.unsure { color: var(--unsure); } td.outside { color: var(--outside); }
.line line { stroke: var(--edge); } .line polyline { fill: none; stroke: var(--link); stroke-width: 1.5; } .line circle { fill: var(--link); }
.switch { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; }
.view { display: none; }
.views:has(label:nth-child(1) > :checked) > .view:nth-child(2), .views:has(label:nth-child(2) > :checked) > .view:nth-child(3),
.views:has(label:nth-child(3) > :checked) > .view:nth-child(4), .views:has(label:nth-child(4) > :checked) > .view:nth-child(5) { display: block; }
.matrix th, .matrix td { padding: .3rem .35rem; } .matrix td { font-size: .75rem; text-align: center; } .matrix thead th { font-size: .75rem; } .matrix td.number { text-align: right; }
.tall tbody th { font-weight: 400; min-width: 9rem; } .matrix tbody th { min-width: 8rem; max-width: 24rem; overflow-wrap: anywhere; } .rules tbody th { min-width: 16rem; }
@media (min-width: 64rem) { .matrix tbody th { min-width: 13rem; } }
ul.columns { columns: 16rem; } ul.columns li { margin: 0; break-inside: avoid; }
@media (max-width: 40rem) {
  body { padding: 1rem .75rem 2rem; }
h1 { font-size: 1.4rem; }
  .facts > div { grid-template-columns: 1fr; gap: 0; margin-bottom: .35rem; }
  summary { flex-wrap: wrap; gap: .35rem .6rem; } summary > .badge { min-width: 0; } summary > .badge ~ h3 { flex-basis: 100%; } summary > .aside { margin-left: auto; max-width: 100%; text-align: left; } summary > .badge ~ .aside { order: -1; } summary::before, summary > .badge { order: -2; }
  details > .content { padding-left: .8rem; }
  pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
}
@media print {
  @page { margin: 16mm 14mm; }
  @page wide { size: landscape; margin: 12mm 10mm; }
  html { font-size: 9.5pt; }
  body, body.wide { padding: 0; max-width: none; } body.wide { page: wide; }
  .matrix th, .matrix td { padding: 1.5pt 2pt; overflow-wrap: normal; } .matrix td, .matrix thead th { font-size: 6.5pt; } .matrix tbody th { font-size: 7.5pt; min-width: 0; overflow-wrap: anywhere; }
  h2, h3, h4, summary { break-after: avoid; } li, tr, pre { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details { border-width: 1px 0 0; border-radius: 0; } summary { padding-left: 0; } summary::before { display: none; }
  details > .content { padding-left: 0; }
  details.short { break-inside: avoid; }
  pre { overflow: visible; } pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
  .scroll { overflow: visible; border-width: 0; } caption > span { max-width: none; } .figures td:last-child { min-width: 0; } .scroll { overflow-wrap: anywhere; } thead th { white-space: normal; }
  .tall { max-height: none; } .tall th { position: static !important; } .switch { display: none; }
  a { color: inherit; } .skip, .screen-only { display: none; }
}
`
