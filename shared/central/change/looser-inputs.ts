import type {LintConfig} from '../../lint/config/config.js'
import type {Confidence} from '../../lint/finding.js'
import {ruleIds} from '../../lint/rules/index.js'
import {confidenceStrictness, failOnStrictness} from '../strictness.js'

type Comparison = (before: string, after: string) => string | undefined

/** A switch that leaves things out once it is on. */
const switchesOn =
  (what: string): Comparison =>
  (before, after) =>
    !isTrue(before) && after !== '' && after.toLowerCase() !== 'false' ? what : undefined

/** A switch that keeps things in while it is on. */
const switchesOff =
  (what: string): Comparison =>
  (before, after) =>
    isTrue(before) && !isTrue(after) ? what : undefined

/** Anything else than what it was. */
const becomes =
  (what: string): Comparison =>
  (_, after) =>
    `${what} (${after === '' ? 'none' : after.slice(0, 100)})`

/** What a change of an input relaxes; inputs that relax nothing are not listed. */
const comparisons: Readonly<Record<string, Comparison>> = {
  failon: (before, after) => {
    const levels = [before || 'error', after || 'error'] as NonNullable<LintConfig['failOn']>[]
    return failOnStrictness(levels[1]) < failOnStrictness(levels[0])
      ? `sets fail-on from ${levels[0]} to ${levels[1]}`
      : undefined
  },
  minconfidence: (before, after) => {
    const [was, is] = [before || 'low', after || 'low'] as Confidence[]
    return confidenceStrictness(is) < confidenceStrictness(was)
      ? `raises min-confidence from ${was} to ${is}`
      : undefined
  },
  rules: (before, after) => {
    const now = selection(after)
    const lost = selection(before).filter(id => !now.includes(id))
    const more = lost.length > 3 ? ` and ${lost.length - 3} more` : ''
    return lost.length > 0 ? `leaves out ${lost.slice(0, 3).join(', ')}${more}` : undefined
  },
  paths: (before, after) => {
    const [was, is] = [list(before || '.'), list(after || '.')]
    const lost = was.filter(item => !is.includes(item))
    return is.includes('.') || lost.length === 0 ? undefined : `no longer reads ${lost.join(', ')}`
  },
  changedonly: switchesOn('reports changed files only'),
  changedlines: switchesOn('reports changed lines only'),
  inventory: switchesOn('prints the inventory, and fails for nothing'),
  writebaseline: switchesOn('accepts whatever it finds (write-baseline)'),
  failonempty: switchesOff('no longer fails when there is nothing to read'),
  baseline: becomes('takes another baseline'),
  config: becomes('is judged by another configuration'),
  configfrom: (before, after) =>
    before === 'base' && after !== 'base' ? 'is no longer judged by its base' : undefined,
  organizationpolicy: (before, after) =>
    before === '' ? undefined : becomes('is judged by another policy')(before, after),
  baseref: becomes('is compared with another base')
}

/**
 * What a change of an input of this product relaxes; undefined where it relaxes nothing.
 *
 * @param name in lower case without hyphens, so that it is the same for the Action and the task
 */
export function looserInput(name: string, before: string, after: string): string | undefined {
  const compare = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined
  if (!compare || before === after) return undefined
  const isKnown = [before, after].every(text => !/\$\{\{|\$\(|\$\[/.test(text))
  return isKnown ? compare(before, after) : `sets ${name} by an expression`
}

function list(text: string): string[] {
  return text
    .split(/[\r\n,]/)
    .map(item => item.trim().replace(/^\.\//, '').replace(/\/$/, ''))
    .filter(item => item !== '')
}

/** The rules that run under a value of the input `rules`. */
function selection(text: string): string[] {
  const items = list(text)
  const left = items.filter(item => item.startsWith('-')).map(item => item.slice(1))
  const chosen = items.filter(item => !item.startsWith('-'))
  return ruleIds.filter(id => (chosen.length === 0 || chosen.includes(id)) && !left.includes(id))
}

function isTrue(text: string): boolean {
  return text.toLowerCase() === 'true'
}
