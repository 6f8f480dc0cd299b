import type {RuleAbout} from '../../rule.js'
import {about as anonymousServer} from './anonymous-server.about.js'
import {about as gatewaySideDoor} from './gateway-side-door.about.js'
import {about as missingServerTag} from './missing-server-tag.about.js'
import {about as openNetworkRule} from './open-network-rule.about.js'
import {about as plainSecretEnvironment} from './plain-secret-environment.about.js'
import {about as publicDataStore} from './public-data-store.about.js'
import {about as publicServer} from './public-server.about.js'
import {about as registryPassword} from './registry-password.about.js'
import {about as removedArgument} from './removed-argument.about.js'
import {about as reusableDnsLabel} from './reusable-dns-label.about.js'
import {about as secretOutput} from './secret-output.about.js'
import {about as serverWithoutIdentity} from './server-without-identity.about.js'
import {about as sharedIdentity} from './shared-identity.about.js'
import {about as unattachedNetworkRules} from './unattached-network-rules.about.js'
import {about as unencryptedEndpoint} from './unencrypted-endpoint.about.js'
import {about as unpinnedImage} from './unpinned-image.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'anonymous-server': anonymousServer,
  'gateway-side-door': gatewaySideDoor,
  'missing-server-tag': missingServerTag,
  'open-network-rule': openNetworkRule,
  'plain-secret-environment': plainSecretEnvironment,
  'public-data-store': publicDataStore,
  'public-server': publicServer,
  'registry-password': registryPassword,
  'removed-argument': removedArgument,
  'reusable-dns-label': reusableDnsLabel,
  'secret-output': secretOutput,
  'server-without-identity': serverWithoutIdentity,
  'shared-identity': sharedIdentity,
  'unattached-network-rules': unattachedNetworkRules,
  'unencrypted-endpoint': unencryptedEndpoint,
  'unpinned-image': unpinnedImage
}
