import {type DetectionSettings, hoursText} from '../../lint/config/detection-settings.js'
import type {Severity} from '../../lint/finding.js'
import type {People} from '../../people/people.js'
import type {Detection, Schedule} from '../detection.js'

/** What is written: which detections, with which settings. */
export interface EmitPlan {
  readonly detections: readonly Detection[]
  readonly settings: DetectionSettings
  readonly people: People | undefined
}

/** A query with what an alert rule needs beside it. */
export interface AlertRule {
  readonly detection: Detection
  /** The detection's id; of a rule for its graver alerts with `-privileged`. */
  readonly name: string
  readonly title: string
  readonly severity: Severity
  /** Undefined for a query that no alert rule can run. */
  readonly schedule: Schedule | undefined
  /** The query, with a comment that says what it is. */
  readonly query: string
}

/** The rules of a plan, a detection's own before that for its graver alerts. */
export function alertRules(plan: EmitPlan): AlertRule[] {
  return written(plan).flatMap(detection => {
    const {id, title, severity, graver} = detection
    const query = queryText(detection, plan)
    const rule: AlertRule = {
      detection,
      name: id,
      title,
      severity,
      schedule: detection.schedule(plan.settings),
      query
    }
    if (graver === undefined) return [rule]
    const privileged = {
      ...rule,
      name: `${id}-privileged`,
      title: `${title}: admin or secrets tools`,
      severity: graver,
      query: `${query}| where Severity == "${graver}"\n`
    }
    return [rule, privileged]
  })
}

/** What the user must know of the files. */
export function emitRemarks({detections, people}: EmitPlan): string[] {
  const ids = detections.map(({id}) => id)
  const remarks: string[] = []
  if (ids.includes('call-after-departure')) {
    remarks.push(
      people
        ? 'call-after-departure holds the names of the people file: write it again when somebody leaves'
        : "call-after-departure was not written: it needs the input 'people'"
    )
  }
  return remarks
}

/** `call-after-departure` compares with a list; without one it is no query. */
function written({detections, people}: EmitPlan): readonly Detection[] {
  return detections.filter(({id}) => people || id !== 'call-after-departure')
}

/** The query of a detection as it stands in its file. */
function queryText(detection: Detection, {settings, people}: EmitPlan): string {
  const {timeZone, businessHours} = settings
  const comment = [
    `// ${detection.title} (${detection.id}, ${detection.severity}).`,
    `// Times are in ${timeZone}; business hours are ${hoursText(businessHours)}, Monday to Friday.`,
    '// Written by mcp-gatehouse detect from the configuration: change it there, not here.'
  ]
  return `${comment.join('\n')}\n${detection.kql({settings, people})}\n`
}

/** ISO 8601 duration, in the units that Azure Monitor names: PT5M, PT2H, P1D. */
export function isoDuration(minutes: number): string {
  if (minutes % 1440 === 0) return `P${minutes / 1440}D`
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`
}

/** Azure Monitor's severity: 1 is error, 2 warning, 3 informational. */
export function monitorSeverity(severity: Severity): number {
  return {error: 1, warning: 2, note: 3}[severity]
}

/** Whether the rows of a query belong to a caller, so that one alert a caller is raised. */
export function isByCaller({detection}: AlertRule): boolean {
  return detection.id !== 'gap-in-log'
}
