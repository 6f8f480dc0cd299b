import type {RuleAbout} from '../../rule.js'
import {about as debugLoggingEnabled} from './debug-logging-enabled.about.js'
import {about as idTokenMissing} from './id-token-missing.about.js'
import {about as idTokenTooWide} from './id-token-too-wide.about.js'
import {about as idTokenUntrusted} from './id-token-untrusted.about.js'
import {about as idTokenUnused} from './id-token-unused.about.js'
import {about as loginWithoutEnvironment} from './login-without-environment.about.js'
import {about as pipelineTaskInputs} from './pipeline-task-inputs.about.js'
import {about as scriptInjection} from './script-injection.about.js'
import {about as unpinnedAction} from './unpinned-action.about.js'
import {about as writeAllPermissions} from './write-all-permissions.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'debug-logging-enabled': debugLoggingEnabled,
  'id-token-missing': idTokenMissing,
  'id-token-too-wide': idTokenTooWide,
  'id-token-untrusted': idTokenUntrusted,
  'id-token-unused': idTokenUnused,
  'login-without-environment': loginWithoutEnvironment,
  'pipeline-task-inputs': pipelineTaskInputs,
  'script-injection': scriptInjection,
  'unpinned-action': unpinnedAction,
  'write-all-permissions': writeAllPermissions
}
