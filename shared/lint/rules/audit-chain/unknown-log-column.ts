import {unknownColumns} from '../../governance/audit-chain/unknown-columns.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A query over MCP calls that reads a column which the table has not. */
export const unknownLogColumn: Rule = {
  id: 'unknown-log-column',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(unknownColumns(resources), report, verdict => ({
      help: verdict.hasOldNames
        ? 'Name the columns as the table has them, without _s, _d, _b, _g and _t: a data collection rule writes the names of the record.'
        : 'Write the name as the table has it, or add the column to the table and to what fills it; column_ifexists() reads one that may be missing.'
    }))
  }
}
