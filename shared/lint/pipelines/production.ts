import {wordsOf} from '../credentials/entropy.js'

const production = new Set(['prod', 'prd', 'production'])

/** Words that turn the one behind them into its opposite: `non-prod`, `pre_production`. */
const opposites = new Set(['non', 'no', 'not', 'pre', 'post', 'like'])

/** Longer texts are no names. */
const longestName = 500

/**
 * True for a name that says production: `deploy-prod`, `PROD_SUBSCRIPTION_ID`, `sc-acme-prd`. Not for
 * `nonprod`, `pre-production` and `prod-like`, and not for words that only begin so (`product`).
 */
export function namesProduction(text: string): boolean {
  if (text.length > longestName) return false
  const words = wordsOf(text)
  return words.some(
    (word, at) =>
      production.has(word) && !opposites.has(words[at - 1] ?? '') && words[at + 1] !== 'like'
  )
}
