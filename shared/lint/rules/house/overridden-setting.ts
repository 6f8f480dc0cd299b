import type {Rule} from '../../rule.js'

/** A setting that a central policy does not let through. Reported where the two are put together. */
export const overriddenSetting: Rule = {
  id: 'overridden-setting',
  severity: 'note'
}
