import type {RuleAbout} from '../../rule.js'
import {about as autoApprovedTools} from './auto-approved-tools.about.js'
import {about as broadFilesystem} from './broad-filesystem.about.js'
import {about as configPrinted} from './config-printed.about.js'
import {about as configWrittenInScript} from './config-written-in-script.about.js'
import {about as credentialInArguments} from './credential-in-arguments.about.js'
import {about as gatewayBypass} from './gateway-bypass.about.js'
import {about as hostMount} from './host-mount.about.js'
import {about as insecureTransport} from './insecure-transport.about.js'
import {about as rootFilesystem} from './root-filesystem.about.js'
import {about as secretsServiceAccess} from './secrets-service-access.about.js'
import {about as shellPipeline} from './shell-pipeline.about.js'
import {about as tlsVerificationDisabled} from './tls-verification-disabled.about.js'
import {about as unboundedFilesystem} from './unbounded-filesystem.about.js'
import {about as unknownConfigKey} from './unknown-config-key.about.js'
import {about as unpinnedServer} from './unpinned-server.about.js'
import {about as vulnerableServer} from './vulnerable-server.about.js'
import {about as wrongReferenceSyntax} from './wrong-reference-syntax.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'auto-approved-tools': autoApprovedTools,
  'broad-filesystem': broadFilesystem,
  'config-printed': configPrinted,
  'config-written-in-script': configWrittenInScript,
  'credential-in-arguments': credentialInArguments,
  'gateway-bypass': gatewayBypass,
  'host-mount': hostMount,
  'insecure-transport': insecureTransport,
  'root-filesystem': rootFilesystem,
  'secrets-service-access': secretsServiceAccess,
  'shell-pipeline': shellPipeline,
  'tls-verification-disabled': tlsVerificationDisabled,
  'unbounded-filesystem': unboundedFilesystem,
  'unknown-config-key': unknownConfigKey,
  'unpinned-server': unpinnedServer,
  'vulnerable-server': vulnerableServer,
  'wrong-reference-syntax': wrongReferenceSyntax
}
