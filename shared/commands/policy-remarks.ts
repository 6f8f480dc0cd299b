import type {Refusal} from '../central/tighten.js'
import type {CiHost} from '../host.js'
import type {Remark} from '../lint/engine/remarks.js'

/**
 * What is said of settings that a policy does not let through: a finding at its line for each that
 * stands in a file of the repository, a warning in the log for inputs and for other policies.
 */
export function policyRemarks(host: CiHost, refusals: readonly Refusal[]): Remark[] {
  return refusals.flatMap(({location, message, setting, opener}) => {
    if (!location) {
      host.log.warning(`policy: ${message}`)
      return []
    }
    const help = `Remove the setting, or ask the owners of the policy to open \`${opener}\` in its \`may-relax\`.`
    return [{ruleId: 'overridden-setting' as const, location, message, help, subject: setting}]
  })
}
