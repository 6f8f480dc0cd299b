import {splitLines, unifiedDiff} from '../files/line-diff.js'
import type {Finding} from '../finding.js'
import type {FixedTree} from '../fixes/fix-all.js'
import {SourceFile} from '../source.js'
import {secretRanges} from './hide-secrets.js'

/**
 * What fixes would change, as a unified diff. Whatever is or looks like a secret is replaced by
 * `***`, on lines that go as well as on those around them, so a diff with such lines cannot be
 * applied.
 *
 * @param findings those that the fixes are for: the values of stored credentials are hidden
 *   whatever they look like.
 */
export async function renderDiff(
  changes: FixedTree['changes'],
  findings: readonly Finding[]
): Promise<string> {
  const parts: string[] = []
  for (const [file, {before, after}] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const secrets = storedValues(new SourceFile(file, before), findings)
    const diff = unifiedDiff(file, splitLines(before), splitLines(after))
    const lines = diff.split('\n')
    const shown = await Promise.all(
      lines.map((line, i) => (i < 2 || line.startsWith('@@') ? line : hide(line, secrets)))
    )
    parts.push(shown.join('\n'))
  }
  return parts.join('')
}

/** Texts of the places that are reported as stored credentials, line by line. */
function storedValues(file: SourceFile, findings: readonly Finding[]): string[] {
  return findings.flatMap(({ruleId, location}) => {
    if (ruleId !== 'stored-credential' || location.file !== file.path) return []
    const lines: string[] = []
    for (let line = location.line; line <= location.endLine; line++) {
      const text = file.line(line)
      const start = line === location.line ? location.column - 1 : 0
      const end = line === location.endLine ? location.endColumn - 1 : text.length
      lines.push(text.slice(start, end).replace(/^[\s"']+|(?<![\s"',])[\s"',]+$/g, ''))
    }
    return lines.filter(text => text.length >= 3)
  })
}

async function hide(line: string, secrets: readonly string[]): Promise<string> {
  const text = line.slice(1)
  const ranges = await secretRanges(text)
  for (const secret of secrets) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
      ranges.push({start: at, end: at + secret.length})
    }
  }
  let result = line.slice(0, 1)
  let at = 0
  for (const {start, end} of ranges.sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    result += `${text.slice(at, Math.max(at, start))}***`
    at = end
  }
  return result + text.slice(at)
}
