import {artifactLeaksCredentials} from './credentials/artifact-leaks-credentials.js'
import {autoApprovedTools} from './mcp/auto-approved-tools.js'
import {broadFilesystem} from './mcp/broad-filesystem.js'
import {broadSubject} from './federation/broad-subject.js'
import {configPrinted} from './mcp/config-printed.js'
import {configWrittenInScript} from './mcp/config-written-in-script.js'
import {credentialInArguments} from './mcp/credential-in-arguments.js'
import {debugLoggingEnabled} from './pipelines/debug-logging-enabled.js'
import {gatewayBypass} from './mcp/gateway-bypass.js'
import {hostMount} from './mcp/host-mount.js'
import {idTokenMissing} from './pipelines/id-token-missing.js'
import {idTokenTooWide} from './pipelines/id-token-too-wide.js'
import {idTokenUntrusted} from './pipelines/id-token-untrusted.js'
import {idTokenUnused} from './pipelines/id-token-unused.js'
import {ineffectiveWildcard} from './federation/ineffective-wildcard.js'
import {insecureTransport} from './mcp/insecure-transport.js'
import {invalidIgnore} from './house/invalid-ignore.js'
import {legacySubject} from './federation/legacy-subject.js'
import {longLivedCloudCredential} from './credentials/long-lived-cloud-credential.js'
import {looseIssuer} from './federation/loose-issuer.js'
import {missingAudience} from './federation/missing-audience.js'
import {persistedCheckoutCredentials} from './credentials/persisted-checkout-credentials.js'
import {pullRequestSubject} from './federation/pull-request-subject.js'
import {rootFilesystem} from './mcp/root-filesystem.js'
import type {Rule} from '../rule.js'
import {scriptInjection} from './pipelines/script-injection.js'
import {secretInScript} from './credentials/secret-in-script.js'
import {secretOnCommandLine} from './credentials/secret-on-command-line.js'
import {secretPrinted} from './credentials/secret-printed.js'
import {secretTooWide} from './credentials/secret-too-wide.js'
import {secretsDump} from './credentials/secrets-dump.js'
import {secretsInherit} from './credentials/secrets-inherit.js'
import {secretsServiceAccess} from './mcp/secrets-service-access.js'
import {shellPipeline} from './pipelines/shell-pipeline.js'
import {staticGatewayToken} from './credentials/static-gateway-token.js'
import {storedCredential} from './credentials/stored-credential.js'
import {structuredSecret} from './credentials/structured-secret.js'
import {tlsVerificationDisabled} from './mcp/tls-verification-disabled.js'
import {tokenInJobEnv} from './credentials/token-in-job-env.js'
import {unboundedFilesystem} from './mcp/unbounded-filesystem.js'
import {unknownConfigKey} from './mcp/unknown-config-key.js'
import {unmaskedSecret} from './credentials/unmasked-secret.js'
import {unmatchableSubject} from './federation/unmatchable-subject.js'
import {unpinnedAction} from './pipelines/unpinned-action.js'
import {unpinnedServer} from './mcp/unpinned-server.js'
import {unreadableFile} from './house/unreadable-file.js'
import {unusedIgnore} from './house/unused-ignore.js'
import {vulnerableServer} from './mcp/vulnerable-server.js'
import {wildcardSubject} from './federation/wildcard-subject.js'
import {writeAllPermissions} from './pipelines/write-all-permissions.js'
import {wrongReferenceSyntax} from './mcp/wrong-reference-syntax.js'

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
