import {toolName, version} from '../../version.js'
import type {DetectResult} from '../detect.js'
import type {Detection} from '../detection.js'
import {alertMessage} from '../findings.js'

/** The JSON report. Its shape is a contract: docs/detect.md. */
export function renderJson(result: DetectResult, detections: readonly Detection[]): string {
  const runbooks = new Map(detections.map(({id, runbook}) => [id, runbook]))
  const report = {
    schemaVersion: 1,
    tool: {name: toolName, version},
    summary: {
      records: result.records,
      unreadable: result.unreadableCount,
      alerts: result.alerts.length + result.unlisted,
      from: isoTime(result.from),
      until: isoTime(result.until),
      timeZone: result.clock.zone,
      allowed: result.allowed,
      late: result.late,
      repeated: result.repeated,
      forgotten: result.forgotten
    },
    alerts: result.alerts.map(alert => ({
      detectionId: alert.detectionId,
      severity: alert.severity,
      message: alertMessage(alert, result.clock),
      caller: alert.caller,
      first: isoTime(alert.first),
      last: isoTime(alert.last),
      count: alert.count,
      tools: alert.tools,
      requestIds: alert.requestIds,
      file: alert.file,
      line: alert.line,
      runbook: runbooks.get(alert.detectionId) ?? ''
    })),
    unreadable: result.unreadable,
    notRun: result.notRun,
    notJudged: result.notJudged,
    endedAllows: result.ended
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function isoTime(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString()
}
