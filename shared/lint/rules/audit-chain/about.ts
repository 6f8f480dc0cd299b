import type {RuleAbout} from '../../rule.js'
import {about as alertWindow} from './alert-window.about.js'
import {about as brokenAuditChain} from './broken-audit-chain.about.js'
import {about as silentAlert} from './silent-alert.about.js'
import {about as unknownLogColumn} from './unknown-log-column.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'alert-window': alertWindow,
  'broken-audit-chain': brokenAuditChain,
  'silent-alert': silentAlert,
  'unknown-log-column': unknownLogColumn
}
