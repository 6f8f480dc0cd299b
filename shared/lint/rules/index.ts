import {artifactLeaksCredentials} from './artifact-leaks-credentials.js'
import {autoApprovedTools} from './auto-approved-tools.js'
import {broadFilesystem} from './broad-filesystem.js'
import {broadSubject} from './broad-subject.js'
import {configPrinted} from './config-printed.js'
import {configWrittenInScript} from './config-written-in-script.js'
import {credentialInArguments} from './credential-in-arguments.js'
import {debugLoggingEnabled} from './debug-logging-enabled.js'
import {gatewayBypass} from './gateway-bypass.js'
import {hostMount} from './host-mount.js'
import {idTokenMissing} from './id-token-missing.js'
import {idTokenTooWide} from './id-token-too-wide.js'
import {idTokenUntrusted} from './id-token-untrusted.js'
import {idTokenUnused} from './id-token-unused.js'
import {ineffectiveWildcard} from './ineffective-wildcard.js'
import {insecureTransport} from './insecure-transport.js'
import {invalidIgnore} from './invalid-ignore.js'
import {legacySubject} from './legacy-subject.js'
import {longLivedCloudCredential} from './long-lived-cloud-credential.js'
import {looseIssuer} from './loose-issuer.js'
import {missingAudience} from './missing-audience.js'
import {persistedCheckoutCredentials} from './persisted-checkout-credentials.js'
import {pullRequestSubject} from './pull-request-subject.js'
import {rootFilesystem} from './root-filesystem.js'
import type {Rule} from './rule.js'
import {scriptInjection} from './script-injection.js'
import {secretInScript} from './secret-in-script.js'
import {secretOnCommandLine} from './secret-on-command-line.js'
import {secretPrinted} from './secret-printed.js'
import {secretTooWide} from './secret-too-wide.js'
import {secretsDump} from './secrets-dump.js'
import {secretsInherit} from './secrets-inherit.js'
import {secretsServiceAccess} from './secrets-service-access.js'
import {shellPipeline} from './shell-pipeline.js'
import {staticGatewayToken} from './static-gateway-token.js'
import {storedCredential} from './stored-credential.js'
import {structuredSecret} from './structured-secret.js'
import {tlsVerificationDisabled} from './tls-verification-disabled.js'
import {tokenInJobEnv} from './token-in-job-env.js'
import {unboundedFilesystem} from './unbounded-filesystem.js'
import {unknownConfigKey} from './unknown-config-key.js'
import {unmaskedSecret} from './unmasked-secret.js'
import {unmatchableSubject} from './unmatchable-subject.js'
import {unpinnedAction} from './unpinned-action.js'
import {unpinnedServer} from './unpinned-server.js'
import {unreadableFile} from './unreadable-file.js'
import {unusedIgnore} from './unused-ignore.js'
import {vulnerableServer} from './vulnerable-server.js'
import {wildcardSubject} from './wildcard-subject.js'
import {writeAllPermissions} from './write-all-permissions.js'
import {wrongReferenceSyntax} from './wrong-reference-syntax.js'

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  artifactLeaksCredentials,
  autoApprovedTools,
  broadFilesystem,
  broadSubject,
  configPrinted,
  configWrittenInScript,
  credentialInArguments,
  debugLoggingEnabled,
  gatewayBypass,
  hostMount,
  idTokenMissing,
  idTokenTooWide,
  idTokenUntrusted,
  idTokenUnused,
  ineffectiveWildcard,
  insecureTransport,
  invalidIgnore,
  legacySubject,
  longLivedCloudCredential,
  looseIssuer,
  missingAudience,
  persistedCheckoutCredentials,
  pullRequestSubject,
  rootFilesystem,
  scriptInjection,
  secretInScript,
  secretOnCommandLine,
  secretPrinted,
  secretTooWide,
  secretsDump,
  secretsInherit,
  secretsServiceAccess,
  shellPipeline,
  staticGatewayToken,
  storedCredential,
  structuredSecret,
  tlsVerificationDisabled,
  tokenInJobEnv,
  unboundedFilesystem,
  unknownConfigKey,
  unmaskedSecret,
  unmatchableSubject,
  unpinnedAction,
  unpinnedServer,
  unreadableFile,
  unusedIgnore,
  vulnerableServer,
  wildcardSubject,
  writeAllPermissions,
  wrongReferenceSyntax
]
