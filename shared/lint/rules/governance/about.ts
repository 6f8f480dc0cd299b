import type {RuleAbout} from '../../rule.js'
import {about as openNetworkRule} from './open-network-rule.about.js'
import {about as plainSecretEnvironment} from './plain-secret-environment.about.js'
import {about as unpinnedImage} from './unpinned-image.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'open-network-rule': openNetworkRule,
  'plain-secret-environment': plainSecretEnvironment,
  'unpinned-image': unpinnedImage
}
