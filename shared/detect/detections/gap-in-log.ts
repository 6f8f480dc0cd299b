import {auditTable} from '../../audit/table.js'
import type {CallRecord} from '../call-record.js'
import type {Detection} from '../detection.js'

const dayMs = 24 * 3_600_000
const hourMs = 3_600_000
/** Pauses that must have been seen before one can be called unusual. */
const leastPauses = 20

/** Nothing was recorded for much longer than usual: the log itself was cut. */
export const gapInLog: Detection = {
  id: 'gap-in-log',
  title: 'The log has a gap',
  severity: 'warning',
  why: 'Anyone who wants to stay unseen stops the log first. A pause much longer than any of the day before is a stopped logger, or a stopped gateway.',
  runbook:
    'Find out whether calls were made in the gap (the metrics of API Management count them without the log), who changed the diagnostic settings, the logger or the data collection rule, and restore it.',
  securitySeverity: 5.5,
  tactics: ['DefenseEvasion'],
  schedule: () => ({everyMinutes: 15, overMinutes: 2880}),
  fold({settings, alerts}) {
    const {factor} = settings.thresholds['gap-in-log']
    const pauses = new Pauses()
    let last: CallRecord | undefined
    const judge = (before: CallRecord, time: number) => {
      const usual = pauses.usual(before.time)
      const gap = time - before.time
      if (usual === undefined || gap <= factor * usual) return
      // The gap is nobody's: the record before it only says where it begins.
      const place = {...before, oid: '', upn: '', appid: '', address: '', tool: ''}
      alerts.raise(place, {
        subject: String(before.time),
        last: time,
        message: () =>
          `no records for ${duration(gap)}; the longest pause of the day before was ${duration(usual)}`
      })
    }
    return {
      add(record) {
        if (last !== undefined) {
          if (record.time <= last.time) return
          judge(last, record.time)
          pauses.add(last.time, record.time)
        }
        last = record
      },
      end(now) {
        if (last !== undefined) judge(last, now)
      }
    }
  },
  kql({settings}) {
    const {factor} = settings.thresholds['gap-in-log']
    return [
      `let Times = ${auditTable} | where TimeGenerated < now() | distinct TimeGenerated;`,
      'let Last = toscalar(Times | summarize max(TimeGenerated));',
      'Times',
      '| where TimeGenerated >= Last - 1d',
      '| sort by TimeGenerated asc',
      '| extend Pause = TimeGenerated - prev(TimeGenerated)',
      '| summarize Pauses = count() - 1, Usual = max(Pause), First = min(TimeGenerated)',
      `| where Pauses >= ${leastPauses} and Last - First >= 1h and now() - Last > ${factor} * Usual`,
      '| extend caller_oid = "", Gap = now() - Last'
    ].join('\n')
  },
  cases: [
    {
      name: 'exactly three times the usual pause',
      records: [...every(3, 30), {at: '2026-11-17T11:36:00Z', oid: 'usual'}],
      alerts: []
    },
    {
      name: 'a second more than three times the usual pause',
      records: [...every(3, 30), {at: '2026-11-17T11:36:01Z', oid: 'usual'}],
      alerts: ['']
    },
    {
      name: 'too little seen to know what is usual: twenty records, or less than an hour',
      records: [...every(3, 20), {at: '2026-11-17T18:00:00Z', oid: 'usual'}],
      alerts: []
    },
    {
      name: 'the log ends long before the time up to which it should speak',
      now: '2026-11-17T11:40:00Z',
      records: every(3, 30),
      alerts: ['']
    }
  ]
}

/** Records at regular distances, from ten o'clock. */
function every(minutes: number, count: number): {at: string; oid: string}[] {
  const start = Date.parse('2026-11-17T10:00:00Z')
  return Array.from({length: count}, (_, i) => ({
    at: new Date(start + i * minutes * 60_000).toISOString(),
    oid: 'usual'
  }))
}

/** The pauses of the last day, as far as their longest is concerned. */
class Pauses {
  /** Pauses that are longer than all after them; those of one day are at most some thousand. */
  private readonly longest: {start: number; length: number}[] = []
  private head = 0
  /** Times of the latest records, one more than the pauses that are needed. */
  private readonly latest: number[] = []
  /** First record of each minute of the last hours: how far back the day's records go. */
  private readonly minutes: number[] = []

  add(start: number, end: number): void {
    const length = end - start
    while (this.longest.length > this.head && this.longest.at(-1)!.length <= length) {
      this.longest.pop()
    }
    this.longest.push({start, length})
    if (this.latest.length === 0) this.note(start)
    this.note(end)
  }

  /** The longest pause of the day up to `last`; undefined when too little was seen. */
  usual(last: number): number | undefined {
    while (this.head < this.longest.length && this.longest[this.head]!.start < last - dayMs) {
      this.head++
    }
    if (this.head > 1024) {
      this.longest.splice(0, this.head)
      this.head = 0
    }
    const earliest = this.latest[0]
    if (this.latest.length <= leastPauses || earliest! < last - dayMs) return undefined
    const covered = this.minutes[0]! <= last - hourMs && this.minutes[0]! >= last - dayMs
    return covered ? this.longest[this.head]?.length : undefined
  }

  private note(time: number): void {
    this.latest.push(time)
    if (this.latest.length > leastPauses + 1) this.latest.shift()
    const {minutes} = this
    const minute = (value: number) => Math.floor(value / 60_000)
    if (minutes.length > 0 && minute(minutes.at(-1)!) === minute(time)) return
    minutes.push(time)
    // The first that stays is the latest that lies at least an hour back.
    while (minutes.length > 1 && minutes[1]! <= time - hourMs) minutes.shift()
  }
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 120) return `${seconds} seconds`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}
