import type {Rule} from '../../rule.js'
import {unofficialCli} from './unofficial-cli.js'
import {unscannedImage} from './unscanned-image.js'
import {unverifiedModel} from './unverified-model.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [unofficialCli, unscannedImage, unverifiedModel]
