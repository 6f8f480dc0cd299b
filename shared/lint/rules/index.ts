import {broadFilesystem} from './broad-filesystem.js'
import {invalidIgnore} from './invalid-ignore.js'
import {rootFilesystem} from './root-filesystem.js'
import type {Rule} from './rule.js'
import {storedCredential} from './stored-credential.js'
import {unreadableFile} from './unreadable-file.js'
import {unusedIgnore} from './unused-ignore.js'

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  broadFilesystem,
  invalidIgnore,
  rootFilesystem,
  storedCredential,
  unreadableFile,
  unusedIgnore
]
