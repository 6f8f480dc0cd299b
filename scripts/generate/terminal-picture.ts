import path from 'node:path'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {lint} from '../../shared/lint/lint.js'
import {sourceReader} from '../../shared/lint/reports/source-reader.js'
import {renderTerminalText} from '../../shared/lint/reports/text.js'
import {textWidth} from '../../shared/lint/reports/text-width.js'
import {rules} from '../../shared/lint/rules/catalog.js'

/** What the picture shows: a file of the examples, and the rules that every reader understands. */
const file = '.mcp.json'
const shownRules = new Set(['root-filesystem', 'stored-credential'])

const characterWidth = 8.4
const lineHeight = 20
const padding = 20

/** An SVG of what `lint` prints on a terminal, made by running it. */
export async function terminalPicture(root: string): Promise<string> {
  const folder = path.join(root, 'examples/bad')
  const result = await lint({
    root: folder,
    paths: [path.join(folder, file)],
    config: defaultConfig,
    rules: rules.filter(({id}) => shownRules.has(id))
  })
  // The time is another one in each run.
  const report = await renderTerminalText(
    {...result, durationMs: 12},
    {color: true, source: sourceReader(folder)}
  )
  return svg(`\u001b[2m$\u001b[0m mcp-gatehouse lint ${file}\n\n${report.trimEnd()}`)
}

/** Text with graphic renditions (ECMA-48) as SVG. */
function svg(text: string): string {
  const lines = text.split('\n')
  const columns = Math.max(...lines.map(line => textWidth(line.replace(/\u001b\[[\d;]*m/g, ''))))
  const width = Math.ceil(columns * characterWidth + 2 * padding)
  const height = lines.length * lineHeight + 2 * padding
  const rows = lines.map((line, i) => {
    const y = padding + (i + 0.75) * lineHeight
    return `<text x="${padding}" y="${y}" xml:space="preserve">${spans(line)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Findings of mcp-gatehouse lint on a terminal">`,
    '<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#d7dae0}.b{font-weight:bold}.d{fill:#8b919c}.c31{fill:#ff7b72}.c32{fill:#7ee787}.c33{fill:#e3b341}.c34{fill:#79c0ff}.c36{fill:#76e3ea}</style>',
    `<rect width="${width}" height="${height}" rx="8" fill="#161b22"/>`,
    ...rows,
    '</svg>',
    ''
  ].join('\n')
}

function spans(line: string): string {
  let classes: string[] = []
  let result = ''
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    const rendition = /^\u001b\[([\d;]*)m$/.exec(part)
    if (rendition) {
      classes = rendition[1]!.split(';').flatMap(classOf)
    } else if (part !== '') {
      const text = escapeXml(part)
      result += classes.length > 0 ? `<tspan class="${classes.join(' ')}">${text}</tspan>` : text
    }
  }
  return result
}

function classOf(code: string): string[] {
  if (code === '1') return ['b']
  if (code === '2') return ['d']
  return /^3\d$/.test(code) ? [`c${code}`] : []
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
