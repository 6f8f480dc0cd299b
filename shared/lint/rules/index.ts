import {artifactLeaksCredentials} from './artifact-leaks-credentials.js'
import {broadFilesystem} from './broad-filesystem.js'
import {debugLoggingEnabled} from './debug-logging-enabled.js'
import {idTokenMissing} from './id-token-missing.js'
import {idTokenTooWide} from './id-token-too-wide.js'
import {idTokenUntrusted} from './id-token-untrusted.js'
import {idTokenUnused} from './id-token-unused.js'
import {ineffectiveWildcard} from './ineffective-wildcard.js'
import {invalidIgnore} from './invalid-ignore.js'
import {longLivedCloudCredential} from './long-lived-cloud-credential.js'
import {persistedCheckoutCredentials} from './persisted-checkout-credentials.js'
import {rootFilesystem} from './root-filesystem.js'
import type {Rule} from './rule.js'
import {scriptInjection} from './script-injection.js'
import {secretInScript} from './secret-in-script.js'
import {secretOnCommandLine} from './secret-on-command-line.js'
import {secretPrinted} from './secret-printed.js'
import {secretTooWide} from './secret-too-wide.js'
import {secretsDump} from './secrets-dump.js'
import {secretsInherit} from './secrets-inherit.js'
import {staticGatewayToken} from './static-gateway-token.js'
import {storedCredential} from './stored-credential.js'
import {structuredSecret} from './structured-secret.js'
import {tokenInJobEnv} from './token-in-job-env.js'
import {unmaskedSecret} from './unmasked-secret.js'
import {unpinnedAction} from './unpinned-action.js'
import {unreadableFile} from './unreadable-file.js'
import {unusedIgnore} from './unused-ignore.js'
import {wildcardSubject} from './wildcard-subject.js'
import {writeAllPermissions} from './write-all-permissions.js'

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  artifactLeaksCredentials,
  broadFilesystem,
  debugLoggingEnabled,
  idTokenMissing,
  idTokenTooWide,
  idTokenUntrusted,
  idTokenUnused,
  ineffectiveWildcard,
  invalidIgnore,
  longLivedCloudCredential,
  persistedCheckoutCredentials,
  rootFilesystem,
  scriptInjection,
  secretInScript,
  secretOnCommandLine,
  secretPrinted,
  secretTooWide,
  secretsDump,
  secretsInherit,
  staticGatewayToken,
  storedCredential,
  structuredSecret,
  tokenInJobEnv,
  unmaskedSecret,
  unpinnedAction,
  unreadableFile,
  unusedIgnore,
  wildcardSubject,
  writeAllPermissions
]
