import type {Range} from '../source.js'

/**
 * Ranges of a line of a linted file that may hold a secret, whatever the rules said of it: an
 * excerpt shows other things on the line too. It hides too much rather than too little.
 */
export async function secretRanges(line: string): Promise<Range[]> {
  const {hiddenHits, randomWords} = await import('../credentials/index.js')
  const ranges: Range[] = hiddenHits(line).map(({start, end}) => ({start, end}))
  ranges.push(...randomWords(line))
  for (const pattern of patterns) {
    for (const match of line.matchAll(pattern)) {
      const value = match[1] ?? match[0]
      if (isHarmless(value) || (pattern === longRun && identifier.test(value))) continue
      const start = match.index + match[0].lastIndexOf(value)
      ranges.push({start, end: start + value.length})
    }
  }
  return ranges
}

const secretKey =
  '(?:pass|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credential|auth|bearer|cookie|session|signature|\\bsas\\b|\\bsig\\b|\\bpat\\b|connection[_-]?string)'

const longRun = /[A-Za-z0-9+/_=-]{20,}/g
/** An id of a directory, tenant or permission, where no name says that it is a secret. */
const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const patterns: readonly RegExp[] = [
  // A value after a name that speaks: `"api_key": "x"`, `PASSWORD=x`, `--token x`, `"--token", "x"`.
  new RegExp(
    `${secretKey}[\\w.-]{0,40}["']?\\s{0,5}(?:[:=]|,|\\s)\\s{0,5}["']?(?:(?:bearer|basic|token)\\s{1,5})?([^\\s"',;}]{3,})`,
    'gi'
  ),
  // `Authorization: Bearer x`
  /\b(?:bearer|basic)\s{1,5}([^\s"',;}]{3,})/gi,
  // The password of a URL.
  /:\/\/[^\s/:@"']{0,200}:([^\s/@"']{1,500})@/g,
  // Runs of letters and digits that no person wrote.
  longRun
]

/** References to a value that stands elsewhere, commits, versions, paths and words are no secrets. */
function isHarmless(value: string): boolean {
  if (/^(?:true|false|null|none|on|off|note|warning|error|read|write|inherit)[,}\]]*$/i.test(value))
    return true
  if (/^(?:\$[\w({[]|%\w|\{\{?\w+:|<)/.test(value)) return true
  // The name of an attribute: `<validate-azure-ad-token tenant-id="…">`.
  if (/^[a-z]{1,20}(?:-[a-z]{1,20}){1,4}=$/.test(value)) return true
  if (value.length < 20) return false
  // A package with its version: `mcp-server-git==2026.1.14`.
  if (/^[a-z0-9_.-]{1,60}==\d[\d.a-z]{0,30}$/.test(value)) return true
  if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(value)) return true
  // Random text of this length has digits and both cases, or is hexadecimal.
  const digits = (value.match(/\d/g) ?? []).length
  if (digits === 0) return true
  return /^[a-z0-9/_.-]+$/.test(value) && /[/_-]/.test(value) && digits < value.length / 4
}
