import {loggerMissing} from '../../governance/gateway/loggers.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Policy logs to a logger that is not there. */
export const gatewayLoggerMissing = policyRule({
  id: 'gateway-logger-missing',
  severity: 'error',
  control: loggerMissing,
  helps: {
    default:
      'Declare the logger under this name (azurerm_api_management_logger, Microsoft.ApiManagement/service/loggers), or name one that is there.'
  }
})
