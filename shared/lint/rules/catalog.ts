/** Every rule with everything that is known of it: for pages, lists and tests, not for linting. */
import type {Rule, RuleAbout} from '../rule.js'
import {abouts as artifactsAbouts} from './artifacts/about.js'
import {rules as artifacts} from './artifacts/index.js'
import {abouts as auditChainAbouts} from './audit-chain/about.js'
import {rules as auditChain} from './audit-chain/index.js'
import {abouts as azurePolicyAbouts} from './azure-policy/about.js'
import {rules as azurePolicy} from './azure-policy/index.js'
import {abouts as credentialsAbouts} from './credentials/about.js'
import {rules as credentials} from './credentials/index.js'
import {abouts as entraAbouts} from './entra/about.js'
import {rules as entra} from './entra/index.js'
import {abouts as federationAbouts} from './federation/about.js'
import {rules as federation} from './federation/index.js'
import {abouts as gatewayAbouts} from './gateway/about.js'
import {rules as gateway} from './gateway/index.js'
import {abouts as governanceAbouts} from './governance/about.js'
import {rules as governance} from './governance/index.js'
import {abouts as houseAbouts} from './house/about.js'
import {rules as house} from './house/index.js'
import {abouts as kubernetesAbouts} from './kubernetes/about.js'
import {rules as kubernetes} from './kubernetes/index.js'
import {abouts as mcpAbouts} from './mcp/about.js'
import {rules as mcp} from './mcp/index.js'
import {abouts as peopleAbouts} from './people/about.js'
import {rules as people} from './people/index.js'
import {abouts as pipelinesAbouts} from './pipelines/about.js'
import {rules as pipelines} from './pipelines/index.js'
import {abouts as rolesAbouts} from './roles/about.js'
import {rules as roles} from './roles/index.js'

/** What a rule is, in words, with its id, its group and its severity. */
export interface RuleMeta
  extends RuleAbout,
    Required<Pick<Rule, 'id' | 'severity' | 'confidence'>> {
  /** The folder of the rule's file. */
  readonly group: string
}

const groups = [
  {group: 'artifacts', rules: artifacts, abouts: artifactsAbouts},
  {group: 'audit-chain', rules: auditChain, abouts: auditChainAbouts},
  {group: 'azure-policy', rules: azurePolicy, abouts: azurePolicyAbouts},
  {group: 'credentials', rules: credentials, abouts: credentialsAbouts},
  {group: 'entra', rules: entra, abouts: entraAbouts},
  {group: 'federation', rules: federation, abouts: federationAbouts},
  {group: 'gateway', rules: gateway, abouts: gatewayAbouts},
  {group: 'governance', rules: governance, abouts: governanceAbouts},
  {group: 'house', rules: house, abouts: houseAbouts},
  {group: 'kubernetes', rules: kubernetes, abouts: kubernetesAbouts},
  {group: 'mcp', rules: mcp, abouts: mcpAbouts},
  {group: 'people', rules: people, abouts: peopleAbouts},
  {group: 'pipelines', rules: pipelines, abouts: pipelinesAbouts},
  {group: 'roles', rules: roles, abouts: rolesAbouts}
]

const byId = (a: {id: string}, b: {id: string}) => (a.id < b.id ? -1 : 1)

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = groups.flatMap(group => group.rules).sort(byId)

/** What all rules are, by id in alphabetical order. */
export const catalog: readonly RuleMeta[] = groups
  .flatMap(({group, rules, abouts}) =>
    rules.map(({id, severity, confidence = 'high'}) => ({
      id,
      group,
      severity,
      confidence,
      ...abouts[id]!
    }))
  )
  .sort(byId)
