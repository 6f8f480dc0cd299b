import type {Control} from '../control.js'
import {noServersOnWorkstations} from './mcp-01-no-servers-on-workstations.js'
import {ownSubnetAndIdentity} from './mcp-02-own-subnet-and-identity.js'
import {serverTag} from './mcp-03-server-tag.js'
import {identityPolicy} from './mcp-04-identity-policy.js'
import {subnetPolicy} from './mcp-05-subnet-policy.js'
import {gatewayChecksTokens} from './mcp-06-gateway-checks-tokens.js'
import {separateScopesControl} from './mcp-07-separate-scopes.js'
import {noPeopleForSecrets} from './mcp-08-no-people-for-secrets.js'
import {rateLimitControl} from './mcp-09-rate-limit.js'
import {federationOnly} from './mcp-10-federation-only.js'
import {federatedSubjects} from './mcp-11-federated-subjects.js'
import {auditChainControl} from './mcp-12-audit-chain.js'
import {offHoursAlert} from './mcp-13-off-hours-alert.js'
import {volumeAlert} from './mcp-14-volume-alert.js'
import {denialsAlert} from './mcp-15-denials-alert.js'
import {offboarding} from './mcp-16-offboarding.js'

/** The sixteen rows of the case study's checklist, in its order. */
export const mcpHardening: readonly Control[] = [
  noServersOnWorkstations,
  ownSubnetAndIdentity,
  serverTag,
  identityPolicy,
  subnetPolicy,
  gatewayChecksTokens,
  separateScopesControl,
  noPeopleForSecrets,
  rateLimitControl,
  federationOnly,
  federatedSubjects,
  auditChainControl,
  offHoursAlert,
  volumeAlert,
  denialsAlert,
  offboarding
]
