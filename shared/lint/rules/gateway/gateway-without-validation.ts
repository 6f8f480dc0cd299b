import {policyRule} from '../../governance/gateway/policy-rule.js'
import {validation} from '../../governance/gateway/validation.js'

/** Policy limits neither type, size nor shape of requests. */
export const gatewayWithoutValidation = policyRule({
  id: 'gateway-without-validation',
  severity: 'note',
  control: validation,
  helps: {
    default:
      'Add <validate-content unspecified-content-type-action="prevent" max-size="102400" size-exceeded-action="prevent" errors-variable-name="errors"> with <content type="application/json" validate-as="json" action="prevent" />, or refuse with 400 what is not a JSON-RPC message.'
  }
})
