import {wordsOf} from '../credentials/entropy.js'
import type {NamedValue} from '../facts/facts.js'

const production = new Set(['prod', 'prd', 'production'])

/** Words that turn the one behind them into its opposite: `non-prod`, `pre_production`. */
const opposites = new Set(['non', 'no', 'not', 'pre', 'post'])

/** Words of other places: in one identifier (`LIVE_TEST_CLIENT_PROD`, `prod-like`) they decide. */
const otherPlaces = new Set(
  'test tests testing dev development stg staging qa uat int sandbox demo like nonprod preprod'.split(
    ' '
  )
)

/** Longer texts are no names. */
const longestName = 500

/**
 * True for a name that says production: `deploy-prod`, `PROD_SUBSCRIPTION_ID`, `To production`. Not for
 * `nonprod`, `pre-production` and `prod-like`, and not for words that only begin so (`product`).
 */
export function namesProduction(text: string): boolean {
  if (text.length > longestName) return false
  let previous = ''
  for (const identifier of text.split(/\s+/)) {
    const words = wordsOf(identifier)
    const isElsewhere = words.some(word => otherPlaces.has(word))
    for (const word of words) {
      if (production.has(word) && !opposites.has(previous) && !isElsewhere) return true
      previous = word
    }
  }
  return false
}

/** True for a name that says another place than production: `staging`, `acme-dev`. */
export function namesOtherPlace(text: string): boolean {
  return wordsOf(text.slice(0, longestName)).some(word => otherPlaces.has(word))
}

/**
 * True for a value that is a name of production, or that comes from a secret or variable with such a
 * name. What an expression only compares with is neither.
 */
export function comesFromProduction({value, references = []}: Omit<NamedValue, 'name'>): boolean {
  let literal = ''
  let position = 0
  for (const {start, end, reads} of references) {
    literal += ` ${value.text.slice(position, start)}`
    position = end
    if (reads.some(({flows, name}) => flows && name && namesProduction(name))) return true
  }
  return namesProduction(literal + value.text.slice(position))
}
