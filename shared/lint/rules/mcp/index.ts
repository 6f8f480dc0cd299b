import type {Rule} from '../../rule.js'
import {autoApprovedTools} from './auto-approved-tools.js'
import {broadFilesystem} from './broad-filesystem.js'
import {configPrinted} from './config-printed.js'
import {configWrittenInScript} from './config-written-in-script.js'
import {credentialInArguments} from './credential-in-arguments.js'
import {gatewayBypass} from './gateway-bypass.js'
import {hostMount} from './host-mount.js'
import {insecureTransport} from './insecure-transport.js'
import {rootFilesystem} from './root-filesystem.js'
import {secretsServiceAccess} from './secrets-service-access.js'
import {shellPipeline} from './shell-pipeline.js'
import {tlsVerificationDisabled} from './tls-verification-disabled.js'
import {unboundedFilesystem} from './unbounded-filesystem.js'
import {unknownConfigKey} from './unknown-config-key.js'
import {unpinnedServer} from './unpinned-server.js'
import {vulnerableServer} from './vulnerable-server.js'
import {wrongReferenceSyntax} from './wrong-reference-syntax.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  autoApprovedTools,
  broadFilesystem,
  configPrinted,
  configWrittenInScript,
  credentialInArguments,
  gatewayBypass,
  hostMount,
  insecureTransport,
  rootFilesystem,
  secretsServiceAccess,
  shellPipeline,
  tlsVerificationDisabled,
  unboundedFilesystem,
  unknownConfigKey,
  unpinnedServer,
  vulnerableServer,
  wrongReferenceSyntax
]
