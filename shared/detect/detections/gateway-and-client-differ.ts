import {auditTable} from '../../audit/table.js'
import {type CallRecord, callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {BoundedMap, RecentSet} from '../windows.js'

/** Records may be this much later on one side than on the other. */
const latenessMs = 10 * 60_000

/** A call that only one of the two logs has: the join that nobody else can make. */
export const gatewayAndClientDiffer: Detection = {
  id: 'gateway-and-client-differ',
  title: 'The logs of gateway and client differ',
  severity: 'warning',
  why: "Every call of a pipeline leaves a record at the gateway and one in the job's audit file. A call that only the gateway knows was made with the job's identity past the client; one that only the client knows went past the gateway, or was cut from its log.",
  runbook:
    'Look up the request ids on the side that has them. For calls that only the gateway has, find the step that used the token; for calls that only the client has, find out whether the gateway was passed by or its log was changed.',
  securitySeverity: 6,
  tactics: ['DefenseEvasion'],
  schedule: () => ({everyMinutes: 60, overMinutes: 1440}),
  fold({alerts, cannotJudge, didNotRun}) {
    const sides = {client: new Side(), gateway: new Side()}
    /** Time of each caller's first and last record in the client's file. */
    const spans = new BoundedMap<Span>()
    const gateway: Span = {first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY}
    return {
      add(record) {
        if (record.open || (record.toolKnown && record.tool === '')) return
        if (record.client && record.status === 0) return
        if (record.requestId === '') return cannotJudge('the record has no request id')
        const caller = callerKey(record)
        const [own, other] = record.client
          ? [sides.client, sides.gateway]
          : [sides.gateway, sides.client]
        if (record.client) {
          const span = spans.get(caller) ?? {first: record.time, last: record.time}
          span.last = record.time
          spans.set(caller, span)
        } else {
          gateway.first = Math.min(gateway.first, record.time)
          gateway.last = record.time
        }
        if (!other.isListening) other.listen()
        own.add(record)
        other.settle(record)
        const begin = record.client ? gateway.first : spans.get(caller)?.first
        if (begin !== undefined && record.time > begin && !other.has(record)) own.wait(record)
      },
      end() {
        if (spans.size === 0 || gateway.last === Number.NEGATIVE_INFINITY) {
          return didNotRun(
            "it needs the records of both: the gateway's log and the audit file of 'call'"
          )
        }
        for (const record of sides.client.left()) {
          if (record.time > gateway.last - latenessMs) continue
          alerts.raise(record, {
            subject: 'client',
            quietMs: Number.POSITIVE_INFINITY,
            message: ({count}) =>
              `${count} ${count === 1 ? 'call' : 'calls'} of the client's audit file that the gateway's log does not have`
          })
        }
        for (const record of sides.gateway.left()) {
          if (record.time > (spans.get(callerKey(record))?.last ?? 0)) continue
          alerts.raise(record, {
            subject: 'gateway',
            quietMs: Number.POSITIVE_INFINITY,
            message: ({count}) =>
              `${count} ${count === 1 ? 'call' : 'calls'} of the gateway's log that the client's audit file does not have`
          })
        }
      },
      forgotten: () => sides.client.forgotten + sides.gateway.forgotten + spans.forgotten
    }
  },
  kql() {
    const anti = (other: string) =>
      [
        `| join kind=leftanti ${other} on apim_request_id`,
        `| join kind=leftanti (${other} | where isnotempty(traceparent)) on traceparent`
      ].join('\n')
    return [
      `let Calls = ${auditTable} | where isnotempty(tool_name) and isnotempty(apim_request_id) and outcome != "open";`,
      'let Client = Calls | where isnotempty(outcome) and isnotnull(response_status);',
      'let Gateway = Calls | where isempty(outcome);',
      'let Spans = Client | summarize ClientFirst = min(TimeGenerated), ClientLast = max(TimeGenerated) by caller_oid;',
      'let GatewayFirst = toscalar(Gateway | summarize min(TimeGenerated));',
      'let GatewayLast = toscalar(Gateway | summarize max(TimeGenerated));',
      'let OnlyClient = Client',
      `| where TimeGenerated > GatewayFirst and TimeGenerated <= GatewayLast - ${latenessMs / 60_000}m`,
      `${anti('Gateway')}`,
      '| extend MissingAt = "gateway";',
      'let OnlyGateway = Gateway',
      '| join kind=inner Spans on caller_oid',
      '| where TimeGenerated > ClientFirst and TimeGenerated <= ClientLast',
      `${anti('Client')}`,
      '| extend MissingAt = "client";',
      'union OnlyClient, OnlyGateway',
      '| summarize Count = count(), First = min(TimeGenerated), Last = max(TimeGenerated), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), Tools = make_set(tool_name, 20), RequestIds = make_set(apim_request_id, 3) by caller_oid, MissingAt'
    ].join('\n')
  },
  cases: [
    {
      name: 'both sides agree, by request id or by trace when the client was sent back once',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'job', outcome: 'ok', requestId: 'r1', traceparent: 't1'},
        {at: '2026-11-17T10:00:01Z', oid: 'job', requestId: 'r1', traceparent: 't1'},
        {at: '2026-11-17T10:01:00Z', oid: 'job', requestId: 'r2', status: 429, traceparent: 't3'},
        {at: '2026-11-17T10:01:00Z', oid: 'job', outcome: 'ok', requestId: 'r3', traceparent: 't3'},
        {at: '2026-11-17T10:01:01Z', oid: 'job', requestId: 'r3', traceparent: 't3'},
        {at: '2026-11-17T11:00:00Z', oid: 'job', outcome: 'ok', requestId: 'r4', traceparent: 't4'},
        {at: '2026-11-17T11:00:01Z', oid: 'job', requestId: 'r4', traceparent: 't4'}
      ],
      alerts: []
    },
    {
      name: 'a call that only the gateway has, between calls that both have',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'job', outcome: 'ok', requestId: 'r1', traceparent: 't1'},
        {at: '2026-11-17T10:00:01Z', oid: 'job', requestId: 'r1', traceparent: 't1'},
        {at: '2026-11-17T10:05:00Z', oid: 'job', requestId: 'r2', traceparent: 't2'},
        {at: '2026-11-17T10:10:00Z', oid: 'job', outcome: 'ok', requestId: 'r3', traceparent: 't3'},
        {at: '2026-11-17T10:10:01Z', oid: 'job', requestId: 'r3', traceparent: 't3'},
        {at: '2026-11-17T10:05:00Z', oid: 'browser', requestId: 'r9', traceparent: 't9'}
      ],
      alerts: ['job']
    },
    {
      name: "a call that only the client has; not yet when the gateway's log ends soon after",
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'other', requestId: 'r0', traceparent: 't0'},
        {at: '2026-11-17T10:05:00Z', oid: 'cut', outcome: 'ok', requestId: 'r1', traceparent: 't1'},
        {
          at: '2026-11-17T10:25:01Z',
          oid: 'late',
          outcome: 'ok',
          requestId: 'r2',
          traceparent: 't2'
        },
        {at: '2026-11-17T10:35:00Z', oid: 'other', requestId: 'r3', traceparent: 't3'}
      ],
      alerts: ['cut']
    }
  ]
}

interface Span {
  first: number
  last: number
}

/** Records of a side that are kept until the other side has its first. */
const keptBefore = 2000

/** One side's records: which calls it has, and of which the other side has not said anything yet. */
class Side {
  private readonly waiting = new BoundedMap<CallRecord>(50_000)
  private readonly requestIds = new RecentSet(25_000)
  private readonly traces = new RecentSet(25_000)

  /** Request ids that wait, by trace: a call that was sent again has several. */
  private readonly waitingOf = new BoundedMap<string[]>(50_000)

  /** While the other side is silent, and mostly it is absent, only the latest records are kept. */
  private before: CallRecord[] | undefined = []

  has({requestId, traceparent}: CallRecord): boolean {
    return this.requestIds.has(requestId) || (traceparent !== '' && this.traces.has(traceparent))
  }

  add(record: CallRecord): void {
    if (this.before) {
      this.before.push(record)
      if (this.before.length > 2 * keptBefore) this.before = this.before.slice(-keptBefore)
      return
    }
    const {requestId, traceparent} = record
    this.requestIds.add(requestId)
    if (traceparent !== '') this.traces.add(traceparent)
  }

  /** The other side speaks: from now on it matters which calls this side has. */
  listen(): void {
    const kept = this.before ?? []
    this.before = undefined
    for (const record of kept) this.add(record)
  }

  get isListening(): boolean {
    return this.before === undefined
  }

  /** Keeps a record until the other side has it, too. */
  wait(record: CallRecord): void {
    const {requestId, traceparent} = record
    // A record that came twice is missing since the first of the two.
    const first = this.waiting.get(requestId)
    this.waiting.set(requestId, first && first.time < record.time ? first : record)
    if (traceparent === '') return
    const ids = this.waitingOf.get(traceparent)
    if (ids === undefined) this.waitingOf.set(traceparent, [requestId])
    else if (ids.length < 100) ids.push(requestId)
  }

  /** The other side has this call. */
  settle({requestId, traceparent}: CallRecord): void {
    if (this.waiting.size === 0) return
    this.waiting.delete(requestId)
    if (traceparent === '') return
    for (const id of this.waitingOf.get(traceparent) ?? []) this.waiting.delete(id)
    this.waitingOf.delete(traceparent)
  }

  *left(): Iterable<CallRecord> {
    for (const [, record] of this.waiting) yield record
  }

  get forgotten(): number {
    return this.waiting.forgotten
  }
}
