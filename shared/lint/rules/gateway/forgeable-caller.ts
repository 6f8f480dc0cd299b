import {callerIdentity} from '../../governance/gateway/caller.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Caller is identified by a request header. */
export const forgeableCaller = policyRule({
  id: 'forgeable-caller',
  severity: 'error',
  control: callerIdentity,
  helps: {
    header:
      'Decide by a claim of the validated token: ((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", "").',
    token:
      'Check the token first with <validate-jwt output-token-variable-name="jwt">, and read the claims from that variable.',
    record:
      'Record a claim of the validated token: ((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", "").'
  }
})
