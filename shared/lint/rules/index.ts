import type {RuleGroup} from '../rule.js'
import {artifactsGroup} from './artifacts/group.js'
import {auditChainGroup} from './audit-chain/group.js'
import {azurePolicyGroup} from './azure-policy/group.js'
import {credentialsGroup} from './credentials/group.js'
import {entraGroup} from './entra/group.js'
import {federationGroup} from './federation/group.js'
import {gatewayGroup} from './gateway/group.js'
import {governanceGroup} from './governance/group.js'
import {houseGroup} from './house/group.js'
import {kubernetesGroup} from './kubernetes/group.js'
import {mcpGroup} from './mcp/group.js'
import {peopleGroup} from './people/group.js'
import {pipelinesGroup} from './pipelines/group.js'
import {rolesGroup} from './roles/group.js'

/** All groups of rules. Their checks and their words are loaded when they are needed. */
export const ruleGroups: readonly RuleGroup[] = [
  artifactsGroup,
  auditChainGroup,
  azurePolicyGroup,
  credentialsGroup,
  entraGroup,
  federationGroup,
  gatewayGroup,
  governanceGroup,
  houseGroup,
  kubernetesGroup,
  mcpGroup,
  peopleGroup,
  pipelinesGroup,
  rolesGroup
]

/** The ids of all rules, in alphabetical order. */
export const ruleIds: readonly string[] = ruleGroups.flatMap(({ids}) => ids).sort()
