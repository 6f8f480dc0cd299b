import {broadFilesystem} from './broad-filesystem.js'
import {rootFilesystem} from './root-filesystem.js'
import type {Rule} from './rule.js'
import {storedCredential} from './stored-credential.js'
import {unreadableFile} from './unreadable-file.js'

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  broadFilesystem,
  rootFilesystem,
  storedCredential,
  unreadableFile
]
