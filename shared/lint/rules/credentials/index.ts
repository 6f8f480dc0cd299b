import type {Rule} from '../../rule.js'
import {artifactLeaksCredentials} from './artifact-leaks-credentials.js'
import {longLivedCloudCredential} from './long-lived-cloud-credential.js'
import {persistedCheckoutCredentials} from './persisted-checkout-credentials.js'
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

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  artifactLeaksCredentials,
  longLivedCloudCredential,
  persistedCheckoutCredentials,
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
  unmaskedSecret
]
