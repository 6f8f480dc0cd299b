import type {Rule} from '../../rule.js'
import {forgeableCaller} from './forgeable-caller.js'
import {gatewayAnyTenant} from './gateway-any-tenant.js'
import {gatewayAudience} from './gateway-audience.js'
import {gatewayBuffersStream} from './gateway-buffers-stream.js'
import {gatewayForwardsToken} from './gateway-forwards-token.js'
import {gatewayLog} from './gateway-log.js'
import {gatewayLoggerMissing} from './gateway-logger-missing.js'
import {gatewayLogsSecrets} from './gateway-logs-secrets.js'
import {gatewayRateLimit} from './gateway-rate-limit.js'
import {gatewayScopeList} from './gateway-scope-list.js'
import {gatewaySessionConstant} from './gateway-session-constant.js'
import {gatewayShutsOutPipelines} from './gateway-shuts-out-pipelines.js'
import {gatewayTier} from './gateway-tier.js'
import {gatewayTokenKeys} from './gateway-token-keys.js'
import {gatewayWithoutBase} from './gateway-without-base.js'
import {gatewayWithoutTokenCheck} from './gateway-without-token-check.js'
import {gatewayWithoutToolClasses} from './gateway-without-tool-classes.js'
import {gatewayWithoutValidation} from './gateway-without-validation.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  forgeableCaller,
  gatewayAnyTenant,
  gatewayAudience,
  gatewayBuffersStream,
  gatewayForwardsToken,
  gatewayLog,
  gatewayLoggerMissing,
  gatewayLogsSecrets,
  gatewayRateLimit,
  gatewayScopeList,
  gatewaySessionConstant,
  gatewayShutsOutPipelines,
  gatewayTier,
  gatewayTokenKeys,
  gatewayWithoutBase,
  gatewayWithoutTokenCheck,
  gatewayWithoutToolClasses,
  gatewayWithoutValidation
]
