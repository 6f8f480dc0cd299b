/** What records say of people: the calls after their last days. */
import {detect} from '../detect/detect.js'
import {callAfterDeparture} from '../detect/detections/call-after-departure.js'
import {findingsOf} from '../detect/findings.js'
import {CallerMemory} from '../detect/memory.js'
import type {RecordInput} from '../detect/records/record-file.js'
import type {DetectionSettings} from '../lint/config/detection-settings.js'
import type {People, Person} from '../people/people.js'
import type {OffboardingFinding, UnreadInput} from './offboarding.js'
import {searchEach} from './search-each.js'

export interface RecordResult {
  of(person: Person): readonly OffboardingFinding[]
  /** Number of records that were read. */
  readonly records: number
  readonly unreadable: readonly UnreadInput[]
}

/**
 * Runs the detection `call-after-departure`.
 *
 * @param now milliseconds since 1970
 */
export async function searchRecords(
  files: readonly RecordInput[],
  people: People,
  settings: DetectionSettings,
  now: number
): Promise<RecordResult> {
  const {whole, found} = await searchEach(
    people,
    some => search(files, some, settings, now),
    ({findings}) => findings.length === 0
  )
  return {
    of: person => found.get(person)?.findings ?? [],
    records: whole.records,
    unreadable: whole.unreadable
  }
}

function search(
  files: readonly RecordInput[],
  people: People,
  settings: DetectionSettings,
  now: number
) {
  const detections = [callAfterDeparture]
  const result = detect({
    inputs: files,
    detections,
    settings,
    people,
    memory: new CallerMemory(),
    now
  })
  const findings = findingsOf(result.alerts, detections, result.clock).map(
    ({ruleId, severity, message, location, help}) => ({
      ruleId,
      severity,
      message,
      file: location.file,
      line: location.line,
      column: location.column,
      help
    })
  )
  const unreadable = result.unreadable.map(({file, line, reason}) => ({
    file,
    reason: line === undefined ? reason : `line ${line}: ${reason}`
  }))
  return {findings, records: result.records, unreadable}
}
