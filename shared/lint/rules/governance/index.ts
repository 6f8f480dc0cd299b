import type {Rule} from '../../rule.js'
import {openNetworkRule} from './open-network-rule.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [openNetworkRule]
