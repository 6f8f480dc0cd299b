/** Objects of a cluster that stand in several files: bases, rendered charts, and lists for installation. */
import type {Verdict} from '../verdict.js'

/** Other places that a finding shows. */
const mostShown = 20

/**
 * One fail for each object and cause, in the first file that holds it, with the others as related
 * places. Objects in different namespaces are different, and so are those whose names templates make.
 */
export function oncePerObject<V extends Verdict>(verdicts: readonly V[]): V[] {
  const byObject = new Map<string, V[]>()
  for (const verdict of verdicts) {
    const key = verdict.state === 'fail' ? keyOf(verdict) : undefined
    if (key === undefined) continue
    const same = byObject.get(key) ?? []
    byObject.set(key, same)
    same.push(verdict)
  }
  return verdicts.flatMap(verdict => {
    const key = verdict.state === 'fail' ? keyOf(verdict) : undefined
    const same = key === undefined ? undefined : byObject.get(key)
    if (!same || same.length === 1) return [verdict]
    const [first, ...others] = [...same].sort(byPath)
    if (verdict !== first) return []
    const related = others
      .slice(0, mostShown)
      .map(({at, label}) => ({message: `${label} is also declared here`, at}))
    return [{...verdict, related: [...(verdict.related ?? []), ...related]}]
  })
}

function keyOf({label, because, of}: Verdict): string | undefined {
  if (label.includes('{{') || label.includes('(')) return undefined
  const written = of.file.text.slice(of.range.start, Math.min(of.range.end, of.range.start + 2000))
  const namespace = /^[ \t]*"?namespace"?:[ \t]*["']?([\w.-]+)/m.exec(written)?.[1]
  return `${namespace ?? ''} ${label} ${because}`
}

function byPath(one: Verdict, other: Verdict): number {
  const [a, b] = [one.at.file.path, other.at.file.path]
  return a < b ? -1 : a > b ? 1 : one.at.range.start - other.at.range.start
}
