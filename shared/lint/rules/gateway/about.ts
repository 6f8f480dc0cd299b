import type {RuleAbout} from '../../rule.js'
import {about as forgeableCaller} from './forgeable-caller.about.js'
import {about as gatewayAnyTenant} from './gateway-any-tenant.about.js'
import {about as gatewayAudience} from './gateway-audience.about.js'
import {about as gatewayBuffersStream} from './gateway-buffers-stream.about.js'
import {about as gatewayForwardsToken} from './gateway-forwards-token.about.js'
import {about as gatewayLog} from './gateway-log.about.js'
import {about as gatewayLoggerMissing} from './gateway-logger-missing.about.js'
import {about as gatewayLogsSecrets} from './gateway-logs-secrets.about.js'
import {about as gatewayRateLimit} from './gateway-rate-limit.about.js'
import {about as gatewayScopeList} from './gateway-scope-list.about.js'
import {about as gatewaySessionConstant} from './gateway-session-constant.about.js'
import {about as gatewayShutsOutPipelines} from './gateway-shuts-out-pipelines.about.js'
import {about as gatewayTier} from './gateway-tier.about.js'
import {about as gatewayTokenKeys} from './gateway-token-keys.about.js'
import {about as gatewayWithoutBase} from './gateway-without-base.about.js'
import {about as gatewayWithoutTokenCheck} from './gateway-without-token-check.about.js'
import {about as gatewayWithoutToolClasses} from './gateway-without-tool-classes.about.js'
import {about as gatewayWithoutValidation} from './gateway-without-validation.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'forgeable-caller': forgeableCaller,
  'gateway-any-tenant': gatewayAnyTenant,
  'gateway-audience': gatewayAudience,
  'gateway-buffers-stream': gatewayBuffersStream,
  'gateway-forwards-token': gatewayForwardsToken,
  'gateway-log': gatewayLog,
  'gateway-logger-missing': gatewayLoggerMissing,
  'gateway-logs-secrets': gatewayLogsSecrets,
  'gateway-rate-limit': gatewayRateLimit,
  'gateway-scope-list': gatewayScopeList,
  'gateway-session-constant': gatewaySessionConstant,
  'gateway-shuts-out-pipelines': gatewayShutsOutPipelines,
  'gateway-tier': gatewayTier,
  'gateway-token-keys': gatewayTokenKeys,
  'gateway-without-base': gatewayWithoutBase,
  'gateway-without-token-check': gatewayWithoutTokenCheck,
  'gateway-without-tool-classes': gatewayWithoutToolClasses,
  'gateway-without-validation': gatewayWithoutValidation
}
