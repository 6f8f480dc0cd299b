import type {RuleAbout} from '../../rule.js'
import {about as invalidIgnore} from './invalid-ignore.about.js'
import {about as overriddenSetting} from './overridden-setting.about.js'
import {about as selfExemptingChange} from './self-exempting-change.about.js'
import {about as unreadableFile} from './unreadable-file.about.js'
import {about as unusedIgnore} from './unused-ignore.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'invalid-ignore': invalidIgnore,
  'overridden-setting': overriddenSetting,
  'self-exempting-change': selfExemptingChange,
  'unreadable-file': unreadableFile,
  'unused-ignore': unusedIgnore
}
