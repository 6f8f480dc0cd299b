import {NotRun} from './values.js'

/**
 * A regular expression of a query. What could take long on a short text is refused: a group that is
 * repeated and holds something repeated, and many repetitions one after the other.
 */
export function safeRegExp(pattern: string): RegExp {
  const unlimited = pattern.match(/[*+}]/g)?.length ?? 0
  if (pattern.length > 200 || unlimited > 5 || /\)[*+{?]/.test(pattern)) {
    throw new NotRun('has a regular expression that is not run here')
  }
  try {
    return /^\(\?i\)/.test(pattern) ? new RegExp(pattern.slice(4), 'i') : new RegExp(pattern)
  } catch {
    throw new NotRun('has a regular expression that is not understood here')
  }
}
