import type {Rule} from '../../rule.js'

/** An ignore that does not hold. The engine reports it, since it reads the ignores. */
export const invalidIgnore: Rule = {
  id: 'invalid-ignore',
  severity: 'warning'
}
