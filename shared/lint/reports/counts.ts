import {type Finding, type Severity, severities} from '../finding.js'

/** Number of findings of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = {error: 0, warning: 0, note: 0}
  for (const finding of findings) counts[finding.severity]++
  return counts
}

/** `2 errors, 1 warning`; `no findings` when there are none. */
export function describeCounts(counts: Record<Severity, number>): string {
  const parts = severities
    .filter(severity => counts[severity] > 0)
    .map(severity => plural(counts[severity], severity))
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

/** `1 file`, `2 files`; `2 identities` where the word for several is given. */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`
}
