import {shutsOutPipelines} from '../../governance/gateway/grants.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Policy refuses every pipeline. */
export const gatewayShutsOutPipelines = policyRule({
  id: 'gateway-shuts-out-pipelines',
  severity: 'warning',
  control: shutsOutPipelines,
  helps: {
    default:
      'Accept scp for people and roles for applications: take the claim out of <required-claims>, and decide in a <choose> by Claims.ContainsKey("scp") which of the two must hold the grant.'
  }
})
