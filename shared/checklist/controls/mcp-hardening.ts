import type {Control} from '../control.js'
import {noServersOnWorkstations} from './mcp-01-no-servers-on-workstations.js'
import {serverTag} from './mcp-03-server-tag.js'
import {separateScopesControl} from './mcp-07-separate-scopes.js'
import {noPeopleForSecrets} from './mcp-08-no-people-for-secrets.js'
import {offboarding} from './mcp-16-offboarding.js'

/** The sixteen rows of the case study's checklist, in its order. */
export const mcpHardening: readonly Control[] = [
  noServersOnWorkstations,
  serverTag,
  separateScopesControl,
  noPeopleForSecrets,
  offboarding
]
