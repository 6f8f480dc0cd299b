import {callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {byCaller, calls} from '../kql.js'
import {isFinishedCall, noObjectId, noTool} from './judge.js'

const dayMs = 24 * 3_600_000

/** A caller uses a tool that it has not used for a month. */
export const newCallerForTool: Detection = {
  id: 'new-caller-for-tool',
  title: 'A caller uses a tool for the first time',
  severity: 'note',
  why: 'A pipeline calls the same few tools on every run. A new pair of caller and tool is a change of the pipeline, or somebody else with its token.',
  runbook:
    "Compare with the caller's last change. A new use of an admin or secrets tool needs a reviewed change that explains it.",
  securitySeverity: 3,
  tactics: ['Discovery', 'Persistence'],
  // Alert rules look back two days at the most.
  schedule: () => undefined,
  fold({settings, memory, alerts, cannotJudge, didNotRun}) {
    const {days} = settings.thresholds['new-caller-for-tool']
    let learned = false
    let seen = false
    return {
      add(record) {
        if (record.open) return
        if (!record.toolKnown) return cannotJudge(noTool)
        if (!isFinishedCall(record)) return
        const caller = callerKey(record)
        if (caller === '') return cannotJudge(noObjectId)
        seen = true
        memory.since ??= record.time
        const last = memory.use(caller, record.server, record.tool, record.time)
        if (record.time - memory.since < dayMs) return
        learned = true
        if (last !== undefined && record.time - last < days * dayMs) return
        const grave = record.toolClass === 'admin' || record.toolClass === 'secrets'
        alerts.raise(record, {
          ...(grave && {severity: 'warning'}),
          message: ({tools}) =>
            `first use of ${tools.length === 1 ? 'a tool' : `${tools.length} tools`} within ${days} days`
        })
      },
      end() {
        if (seen && !learned) {
          didNotRun(
            'the first day of records is for learning who calls what: keep what is learned in a state-file, or give records of several days'
          )
        }
      },
      forgotten: () => memory.forgotten
    }
  },
  kql({settings}) {
    const {days} = settings.thresholds['new-caller-for-tool']
    const columns = ['caller_oid', 'mcp_server', 'tool_name']
    return [
      `let Calls = ${calls(this.id, settings)}`,
      '| where isnotempty(caller_oid);',
      'let Start = toscalar(Calls | summarize min(TimeGenerated));',
      'Calls',
      `| sort by ${columns.map(column => `${column} asc`).join(', ')}, TimeGenerated asc`,
      `| extend Before = iff(${columns.map(column => `prev(${column}) == ${column}`).join(' and ')}, prev(TimeGenerated), datetime(null))`,
      `| where TimeGenerated - Start >= 1d and (isnull(Before) or TimeGenerated - Before >= ${days}d)`,
      byCaller
    ].join('\n')
  },
  cases: [
    {
      name: 'the first day is for learning; what is new after it is said',
      records: [
        {at: '2026-11-01T10:00:00Z', oid: 'old', tool: 'read_file'},
        {at: '2026-11-02T09:59:59Z', oid: 'old', tool: 'search_files'},
        {at: '2026-11-02T10:00:00Z', oid: 'new', tool: 'read_file'},
        {at: '2026-11-03T10:00:00Z', oid: 'old', tool: 'read_file'}
      ],
      alerts: ['new']
    },
    {
      name: 'after thirty days a caller is new again, a second before it is not',
      records: [
        {at: '2026-10-01T10:00:00Z', oid: 'away', tool: 'read_file'},
        {at: '2026-10-31T10:00:00Z', oid: 'away', tool: 'read_file'},
        {at: '2026-10-01T10:00:01Z', oid: 'seldom', tool: 'read_file'},
        {at: '2026-10-31T10:00:00Z', oid: 'seldom', tool: 'read_file'}
      ],
      alerts: ['away']
    }
  ]
}
