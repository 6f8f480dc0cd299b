import type {Rule} from '../../rule.js'

/** A change that loosens what judges it. Reported by what compares the head with its base. */
export const selfExemptingChange: Rule = {
  id: 'self-exempting-change',
  severity: 'warning'
}
