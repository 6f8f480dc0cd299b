import type {Remark} from '../lint/engine/remarks.js'
import type {Refusal} from './tighten.js'

/**
 * What is said of settings that a policy does not let through: a finding at its line for each that
 * stands in a file of the repository, a warning for inputs and for other policies.
 */
export function policyRemarks(
  refusals: readonly Refusal[],
  warn: (message: string) => void
): Remark[] {
  return refusals.flatMap(({location, message, setting, opener}) => {
    if (!location) {
      warn(`policy: ${message}`)
      return []
    }
    const help = `Remove the setting, or ask the owners of the policy to open \`${opener}\` in its \`may-relax\`.`
    return [{ruleId: 'overridden-setting' as const, location, message, help, subject: setting}]
  })
}
