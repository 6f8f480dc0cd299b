import {type BaselineEntry, parseBaseline} from '../../lint/suppression/baseline.js'
import {contentPart} from '../../lint/suppression/fingerprint.js'

/** Findings of a rule that a baseline accepts and did not before. */
export interface NewAccepted {
  readonly rule: string
  readonly count: number
  /** 1-based line of the first of them. */
  readonly line: number
}

/**
 * What a baseline accepts after a change and did not before, by rule. An entry whose file was renamed
 * is not new.
 *
 * @throws UsageError when a text is not a baseline
 */
export function newAccepted(
  name: string,
  before: string | undefined,
  after: string
): NewAccepted[] {
  const key = ({ruleId, fingerprint}: BaselineEntry) => `${ruleId} ${contentPart(fingerprint)}`
  const known = new Map<string, number>()
  const old = before === undefined ? [] : parseBaseline(before, name)
  for (const entry of old) known.set(key(entry), (known.get(key(entry)) ?? 0) + 1)
  const found = new Map<string, {count: number; line: number}>()
  for (const entry of parseBaseline(after, name)) {
    const left = known.get(key(entry)) ?? 0
    if (left > 0) {
      known.set(key(entry), left - 1)
      continue
    }
    const rule = found.get(entry.ruleId)
    if (rule) rule.count++
    else found.set(entry.ruleId, {count: 1, line: lineOf(after, entry.fingerprint)})
  }
  return [...found].map(([rule, {count, line}]) => ({rule, count, line}))
}

function lineOf(text: string, part: string): number {
  return text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length
}
