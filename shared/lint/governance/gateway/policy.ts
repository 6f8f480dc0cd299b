/** A policy of a gateway as controls look at it. */
import type {Place} from '../../infrastructure/values/value.js'
import type {Api} from './apis.js'
import type {PolicyDocument} from './document.js'
import type {Statement} from './statements.js'

/** What a policy holds for. */
export type PolicyScope = 'global' | 'product' | 'api' | 'operation' | 'fragment' | 'unknown'

export interface GatewayPolicy {
  readonly document: PolicyDocument
  readonly scope: PolicyScope
  /** How messages name it: its API, or its file. */
  readonly label: string
  /** What puts it into the gateway; the policy itself where nothing here does. */
  readonly of: Place
  /** The API that it holds for, where that is known. */
  readonly api?: Api
  /** With those of its fragments. */
  readonly statements: readonly Statement[]
  /** Whether it holds for an API that fronts an MCP server. */
  readonly isMcp: boolean
}
