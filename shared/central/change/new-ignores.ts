import type {SilencedFinding} from '../../lint/finding.js'
import {type Range, SourceFile} from '../../lint/source.js'
import {findInlineIgnores} from '../../lint/suppression/inline-ignore.js'

/** An ignore comment that a change brings along, for one of its rules. */
export interface NewIgnore {
  readonly rule: string
  readonly file: SourceFile
  readonly range: Range
}

/** What every ignore comment begins with: texts without it hold none. */
export const ignoreMarker = 'mcp-gatehouse:'

/**
 * The ignore comments of a file that were not in it before and silence something now. A comment that
 * has moved with its line is not new: as many for a rule as before are let through, those with a
 * reason that was there before all others.
 *
 * @param silenced what comments silence in the whole run
 */
export function newIgnores(
  path: string,
  before: string,
  after: string,
  silenced: readonly SilencedFinding[]
): NewIgnore[] {
  const active = new Set(
    silenced
      .filter(({by, finding}) => by === 'comment' && finding.location.file === path)
      .map(({finding}) => finding.ruleId)
  )
  if (active.size === 0) return []
  const known = ignoresIn(path, before)
  const ignores = ignoresIn(path, after).filter(({rule}) => active.has(rule))
  const take = (fits: (old: Ignore) => boolean) => {
    const at = known.findIndex(fits)
    return at >= 0 && known.splice(at, 1).length > 0
  }
  return ignores
    .filter(({rule, reason}) => !take(old => old.rule === rule && old.reason === reason))
    .filter(({rule}) => !take(old => old.rule === rule))
}

type Ignore = NewIgnore & {readonly reason: string}

function ignoresIn(path: string, text: string): Ignore[] {
  const file = new SourceFile(path, text)
  return findInlineIgnores(file).flatMap(({rules, reason}) =>
    rules.map(({id, range}) => ({rule: id, reason, file, range}))
  )
}
