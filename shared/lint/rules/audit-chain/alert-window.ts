import type {WindowFlaw} from '../../governance/audit-chain/marks.js'
import {alertWindows} from '../../governance/audit-chain/windows.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

const helps: Readonly<Record<WindowFlaw, string>> = {
  bin: 'Remove the bin so that the window slides: make the window of the rule as long as the bin was, with a frequency of a few minutes.',
  gap: 'Let the rule look back at least to its last run: a window as long as the frequency, or longer.',
  hour: 'Write >= in place of >: the hour of 20:59 is 20.',
  lookback: 'Make the window of the rule as long as the time that the query counts over.',
  name: "Group by 'caller_oid', which people and pipelines have, and carry the name along with take_any().",
  utc: 'Turn the time into that of the place first: datetime_utc_to_local(TimeGenerated, "Europe/Berlin").'
}

/** An alert over MCP calls that misses what falls on an edge. */
export const alertWindow: Rule = {
  id: 'alert-window',
  severity: 'warning',
  confidence: 'medium',
  checkAll({resources}, report) {
    reportFailures(alertWindows(resources), report, verdict => ({help: helps[verdict.flaw]}))
  }
}
