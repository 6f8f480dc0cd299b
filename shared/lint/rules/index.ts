import {broadFilesystem} from './broad-filesystem.js'
import {idTokenMissing} from './id-token-missing.js'
import {idTokenTooWide} from './id-token-too-wide.js'
import {idTokenUntrusted} from './id-token-untrusted.js'
import {idTokenUnused} from './id-token-unused.js'
import {ineffectiveWildcard} from './ineffective-wildcard.js'
import {invalidIgnore} from './invalid-ignore.js'
import {rootFilesystem} from './root-filesystem.js'
import type {Rule} from './rule.js'
import {secretInScript} from './secret-in-script.js'
import {secretsDump} from './secrets-dump.js'
import {secretsInherit} from './secrets-inherit.js'
import {storedCredential} from './stored-credential.js'
import {unreadableFile} from './unreadable-file.js'
import {unusedIgnore} from './unused-ignore.js'
import {wildcardSubject} from './wildcard-subject.js'
import {writeAllPermissions} from './write-all-permissions.js'

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  broadFilesystem,
  idTokenMissing,
  idTokenTooWide,
  idTokenUntrusted,
  idTokenUnused,
  ineffectiveWildcard,
  invalidIgnore,
  rootFilesystem,
  secretInScript,
  secretsDump,
  secretsInherit,
  storedCredential,
  unreadableFile,
  unusedIgnore,
  wildcardSubject,
  writeAllPermissions
]
