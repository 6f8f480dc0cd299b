import type {Rule} from '../../rule.js'
import {anonymousServer} from './anonymous-server.js'
import {gatewaySideDoor} from './gateway-side-door.js'
import {missingServerTag} from './missing-server-tag.js'
import {openNetworkRule} from './open-network-rule.js'
import {plainSecretEnvironment} from './plain-secret-environment.js'
import {publicDataStore} from './public-data-store.js'
import {publicServer} from './public-server.js'
import {registryPassword} from './registry-password.js'
import {removedArgument} from './removed-argument.js'
import {reusableDnsLabel} from './reusable-dns-label.js'
import {secretOutput} from './secret-output.js'
import {serverWithoutIdentity} from './server-without-identity.js'
import {sharedIdentity} from './shared-identity.js'
import {unattachedNetworkRules} from './unattached-network-rules.js'
import {unencryptedEndpoint} from './unencrypted-endpoint.js'
import {unpinnedImage} from './unpinned-image.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  anonymousServer,
  gatewaySideDoor,
  missingServerTag,
  openNetworkRule,
  plainSecretEnvironment,
  publicDataStore,
  publicServer,
  registryPassword,
  removedArgument,
  reusableDnsLabel,
  secretOutput,
  serverWithoutIdentity,
  sharedIdentity,
  unattachedNetworkRules,
  unencryptedEndpoint,
  unpinnedImage
]
