import type {Rule} from '../../rule.js'
import {openNetworkRule} from './open-network-rule.js'
import {plainSecretEnvironment} from './plain-secret-environment.js'
import {unpinnedImage} from './unpinned-image.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [openNetworkRule, plainSecretEnvironment, unpinnedImage]
