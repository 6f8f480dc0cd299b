import {plural} from '../../lint/reports/counts.js'
import type {DetectResult} from '../detect.js'

/** Unreadable records that a report for people lists; the JSON report has more. */
const maxListed = 20

/** What a reader must know beside the alerts, one per line: nothing is left out in silence. */
export function remarks(result: DetectResult): string[] {
  const {unreadable, unreadableCount, ended} = result
  const lines = unreadable
    .slice(0, maxListed)
    .map(({file, line, reason}) => `${file}:${line}: not read: ${reason}`)
  if (unreadableCount > maxListed) {
    lines.push(`${plural(unreadableCount - maxListed, 'more record')} could not be read`)
  }
  for (const {detectionId, reason} of result.notRun) {
    lines.push(`${detectionId} did not run: ${reason}`)
  }
  for (const {detectionId, reason, records = 0} of result.notJudged) {
    lines.push(`${detectionId} could not judge ${plural(records, 'record')}: ${reason}`)
  }
  for (const {detection, caller, until, reason} of ended) {
    lines.push(
      `the allow entry of ${detection} for ${caller} ended on ${until} (${reason}): remove it, or decide anew`
    )
  }
  if (result.allowed > 0) {
    lines.push(
      `${plural(result.allowed, 'record')} left out for callers that the configuration allows`
    )
  }
  if (result.repeated > 0)
    lines.push(`${plural(result.repeated, 'record')} there twice, counted once`)
  if (result.late > 0) {
    lines.push(
      `${plural(result.late, 'record')} more than ten minutes out of order: windows may have missed them`
    )
  }
  if (result.forgotten > 0) {
    lines.push(
      `${plural(result.forgotten, 'caller')} forgotten, those idle longest first: there are more callers at once than are kept`
    )
  }
  if (result.unlisted > 0) lines.push(`${plural(result.unlisted, 'more alert')} not listed`)
  return lines
}

/** `2 errors, 1 warning in 120 records of 2 files`. */
export function total(result: DetectResult, counts: string): string {
  const unreadable = result.unreadableCount > 0 ? `, ${result.unreadableCount} not read` : ''
  return `${counts} in ${plural(result.records, 'record')} of ${plural(result.files, 'file')}${unreadable}`
}
