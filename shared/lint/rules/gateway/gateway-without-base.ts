import {withoutBase} from '../../governance/gateway/base.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Section of a policy has no `<base />`. */
export const gatewayWithoutBase = policyRule({
  id: 'gateway-without-base',
  severity: 'warning',
  control: withoutBase,
  helps: {
    default:
      'Begin each section with <base />; a <backend> section may have its own <forward-request buffer-response="false" /> in its place.'
  }
})
