import type {Rule} from '../../rule.js'
import {unscannedImage} from './unscanned-image.js'
import {unverifiedModel} from './unverified-model.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [unscannedImage, unverifiedModel]
