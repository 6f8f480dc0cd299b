import type {Rule} from '../../rule.js'
import {debugLoggingEnabled} from './debug-logging-enabled.js'
import {idTokenMissing} from './id-token-missing.js'
import {idTokenTooWide} from './id-token-too-wide.js'
import {idTokenUntrusted} from './id-token-untrusted.js'
import {idTokenUnused} from './id-token-unused.js'
import {loginWithoutEnvironment} from './login-without-environment.js'
import {pipelineTaskInputs} from './pipeline-task-inputs.js'
import {scriptInjection} from './script-injection.js'
import {unpinnedAction} from './unpinned-action.js'
import {writeAllPermissions} from './write-all-permissions.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  debugLoggingEnabled,
  idTokenMissing,
  idTokenTooWide,
  idTokenUntrusted,
  idTokenUnused,
  loginWithoutEnvironment,
  pipelineTaskInputs,
  scriptInjection,
  unpinnedAction,
  writeAllPermissions
]
