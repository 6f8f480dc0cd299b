import type {Rule} from '../../rule.js'
import {alertWindow} from './alert-window.js'
import {brokenAuditChain} from './broken-audit-chain.js'
import {silentAlert} from './silent-alert.js'
import {unknownLogColumn} from './unknown-log-column.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [alertWindow, brokenAuditChain, silentAlert, unknownLogColumn]
