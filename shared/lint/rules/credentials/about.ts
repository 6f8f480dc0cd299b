import type {RuleAbout} from '../../rule.js'
import {about as artifactLeaksCredentials} from './artifact-leaks-credentials.about.js'
import {about as longLivedCloudCredential} from './long-lived-cloud-credential.about.js'
import {about as persistedCheckoutCredentials} from './persisted-checkout-credentials.about.js'
import {about as secretInScript} from './secret-in-script.about.js'
import {about as secretOnCommandLine} from './secret-on-command-line.about.js'
import {about as secretPrinted} from './secret-printed.about.js'
import {about as secretTooWide} from './secret-too-wide.about.js'
import {about as secretsDump} from './secrets-dump.about.js'
import {about as secretsInherit} from './secrets-inherit.about.js'
import {about as staticGatewayToken} from './static-gateway-token.about.js'
import {about as storedCredential} from './stored-credential.about.js'
import {about as structuredSecret} from './structured-secret.about.js'
import {about as tokenInJobEnv} from './token-in-job-env.about.js'
import {about as unmaskedSecret} from './unmasked-secret.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'artifact-leaks-credentials': artifactLeaksCredentials,
  'long-lived-cloud-credential': longLivedCloudCredential,
  'persisted-checkout-credentials': persistedCheckoutCredentials,
  'secret-in-script': secretInScript,
  'secret-on-command-line': secretOnCommandLine,
  'secret-printed': secretPrinted,
  'secret-too-wide': secretTooWide,
  'secrets-dump': secretsDump,
  'secrets-inherit': secretsInherit,
  'static-gateway-token': staticGatewayToken,
  'stored-credential': storedCredential,
  'structured-secret': structuredSecret,
  'token-in-job-env': tokenInJobEnv,
  'unmasked-secret': unmaskedSecret
}
