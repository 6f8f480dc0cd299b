import type {Rule} from '../../rule.js'
import {invalidIgnore} from './invalid-ignore.js'
import {overriddenSetting} from './overridden-setting.js'
import {selfExemptingChange} from './self-exempting-change.js'
import {unreadableFile} from './unreadable-file.js'
import {unusedIgnore} from './unused-ignore.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  invalidIgnore,
  overriddenSetting,
  selfExemptingChange,
  unreadableFile,
  unusedIgnore
]
