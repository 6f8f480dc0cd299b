import {auditTable} from '../audit/table.js'
import type {AllowEntry, DetectionSettings} from '../lint/config/detection-settings.js'

/** A KQL string literal. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\u0000-\u001f\u007f]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })}"`
}

/**
 * Finished calls of tools, once each: a repeated upload repeats whole rows. `Source` tells the
 * gateway's records from those of the client, since both may have one of the same call.
 */
export function calls(detection: string, settings: DetectionSettings): string {
  return `${answers(detection, settings, 'isnotempty(tool_name) and outcome != "open"')}`
}

/** As `calls`, of the records that a condition selects. */
export function answers(detection: string, settings: DetectionSettings, condition: string): string {
  return [
    auditTable,
    `| where ${condition}`,
    ...allowed(detection, settings),
    `| extend Class = iff(isnotempty(tool_class), tool_class, extract(@"^mcp\\.tools\\.(\\w+)$", 1, scope_used))`,
    '| extend Source = iff(isempty(outcome), "gateway", "client")',
    '| distinct TimeGenerated, caller_oid, caller_upn, caller_appid, mcp_server, tool_name, Class, resource_accessed, response_status, apim_request_id, traceparent, run_url, Source'
  ].join('\n')
}

/** Leaves out callers that the configuration allows, up to the end of their last day. */
function allowed(detection: string, {allow, timeZone}: DetectionSettings): string[] {
  return allow
    .filter(entry => entry.detection === detection)
    .map(({caller, until}: AllowEntry) => {
      const name = quoted(caller)
      return `| where not((caller_oid =~ ${name} or caller_upn =~ ${name} or caller_appid =~ ${name}) and startofday(${localTime(timeZone)}) <= datetime(${until}))`
    })
}

/** The record's time on the clock of a zone. */
export function localTime(zone: string): string {
  return `datetime_utc_to_local(TimeGenerated, ${quoted(zone)})`
}

/** One row a caller: how many calls, when, of which tools, and what to look them up by. */
export const byCaller = [
  '| summarize Count = count(), First = min(TimeGenerated), Last = max(TimeGenerated), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), Tools = make_set(tool_name, 20), RequestIds = make_set(apim_request_id, 3) by caller_oid, Source',
  '| summarize arg_max(Count, *) by caller_oid'
].join('\n')

/**
 * The callers that had more than `limit` events at once in a window that slides, exactly: every event
 * opens a span as long as the window, and the spans that are open at an instant are counted. Two
 * events are in one window when less than its length lies between them.
 *
 * @param spans name of a table with caller_oid, Source, Begin and End.
 */
export function crowded(spans: string, limit: number): string {
  return [
    `union (${spans} | project caller_oid, Source, At = Begin, Step = 1), (${spans} | project caller_oid, Source, At = End, Step = -1)`,
    '| sort by caller_oid asc, Source asc, At asc, Step asc',
    '| extend Open = row_cumsum(Step, caller_oid != prev(caller_oid) or Source != prev(Source))',
    `| where Open > ${limit}`,
    '| distinct caller_oid'
  ].join('\n')
}
