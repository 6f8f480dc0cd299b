import type {RuleAbout} from '../../rule.js'
import {about as unofficialCli} from './unofficial-cli.about.js'
import {about as unscannedImage} from './unscanned-image.about.js'
import {about as unverifiedModel} from './unverified-model.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'unofficial-cli': unofficialCli,
  'unscanned-image': unscannedImage,
  'unverified-model': unverifiedModel
}
