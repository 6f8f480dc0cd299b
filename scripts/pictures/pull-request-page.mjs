/**
 * A page that shows a file of a pull request with annotations, and a comment, as GitHub does.
 * Everything that says something is an argument; the frame alone is drawn here.
 *
 * @param {object} shown `styles` of Markdown; `comment` as HTML; `file` and its `text`, all of whose
 *   lines are new; `annotations` with level, line (1-based), title and message
 */
export function pullRequestPage({styles, comment, file, text, annotations}) {
  const lines = text.trimEnd().split('\n')
  const rows = lines.map((line, at) => row(line, at + 1, annotations))
  return `<!doctype html><meta charset="utf-8"><style>${styles}${frame}</style>
<main class="markdown-body">
  <section>
    <header>${escapeHtml(file)}</header>
    <table class="diff">${rows.join('')}</table>
  </section>
  <section>
    <header><b>github-actions</b> <span class="bot">bot</span> commented 2 minutes ago</header>
    <div class="comment">${comment}</div>
  </section>
</main>`
}

function row(line, number, annotations) {
  const boxes = annotations
    .filter(annotation => annotation.line === number)
    .map(
      ({level, title, message}) =>
        `<tr><td colspan="3"><div class="annotation ${level}"><small>Check ${
          level === 'error' ? 'failure' : 'warning'
        } on line ${number} · gatehouse / lint</small><b>${escapeHtml(title)}</b><p>${escapeHtml(message)}</p></div>`
    )
  return `<tr class="added"><td>${number}</td><td>+</td><td><pre>${escapeHtml(line)}</pre></td></tr>${boxes.join('')}`
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const frame = `
main.markdown-body { width: 800px; font-size: 14px;
  font-family: Inter, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
section { border: 1px solid var(--borderColor-default); border-radius: 6px; overflow: hidden; }
section + section { margin-top: 16px; }
.markdown-body header { background: var(--bgColor-muted); border-bottom: 1px solid var(--borderColor-default);
  padding: 8px 16px; color: var(--fgColor-muted); }
header b { color: var(--fgColor-default); }
.bot { border: 1px solid var(--borderColor-default); border-radius: 2em; padding: 0 6px; font-size: 12px; }
.comment { padding: 16px; }
.markdown-body .comment > :first-child, .markdown-body .comment > [hidden] + * { margin-top: 0; }
.markdown-body .comment > :last-child { margin-bottom: 0; }
.markdown-body .diff { display: table; width: 100%; margin: 0; border-spacing: 0; border-collapse: collapse; }
.markdown-body .diff tr, .markdown-body .diff td { background: none; border: 0; padding: 0 8px; vertical-align: top; }
.diff .added td:first-child { width: 40px; text-align: right; color: var(--fgColor-muted); font: 12px/20px monospace; }
.diff .added td:nth-child(2) { width: 8px; padding: 0; font: 12px/20px monospace; }
.markdown-body .diff pre { background: none; padding: 0; margin: 0; font: 12px/20px monospace; }
.markdown-body .diff tr.added { background: rgba(46, 160, 67, .15); }
.annotation { border: 1px solid var(--borderColor-default); border-left: 4px solid #cf222e; border-radius: 6px;
  background: var(--bgColor-default); padding: 8px 12px; margin: 6px 0; }
.annotation.warning { border-left-color: #9a6700; }
.annotation small, .annotation b { display: block; }
.annotation small { color: var(--fgColor-muted); }
.markdown-body .annotation p { margin: 4px 0 0; white-space: pre-wrap; }
`
