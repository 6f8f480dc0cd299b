import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import {isObject} from '../gateway/json.js'
import {isLinkOut} from '../link-out.js'
import {readText} from '../lint/files/read-text.js'
import type {
  Acceptance,
  ChecklistName,
  ChecklistReport,
  ControlResult,
  Evidence,
  Figures,
  RecordFigures
} from './checklist-report.js'
import {countOf, everyVerdict, verdictWords} from './verdicts.js'

/**
 * Reads the JSON report of an earlier run.
 *
 * @param file as the user gave it, relative to the workspace
 * @param checklist the checklist of this run
 * @throws UsageError when it cannot be read, is no such report, or is one of another checklist
 */
export function readEarlierReport(
  workspace: string,
  file: string,
  checklist: ChecklistName
): ChecklistReport {
  const target = path.resolve(workspace, file)
  let text: string
  try {
    if (isLinkOut(workspace, target)) throw new Error('a symbolic link leads out of the workspace')
    fs.accessSync(target)
    const content = readText(target)
    if ('error' in content) throw new Error(`it ${content.error}`)
    if ('binary' in content) throw new Error('it is not text')
    text = content.text
  } catch (error) {
    throw new UsageError(`the report ${file} cannot be compared with: ${fileErrorReason(error)}`)
  }
  return parseReport(text, file, checklist)
}

/** @throws UsageError when the text is no report of this checklist; `name` stands in the message. */
export function parseReport(text: string, name: string, checklist: ChecklistName): ChecklistReport {
  const refused = (reason: string) =>
    new UsageError(
      `the report ${name} cannot be compared with: ${reason}; give the JSON report of an earlier run (checklist with format json)`
    )
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw refused('it is not valid JSON')
  }
  if (!isObject(value)) throw refused('it is not an object')
  if (value['controls'] === undefined) {
    const isLint = value['findings'] !== undefined
    throw refused(isLint ? 'it is a report of lint' : "it has no 'controls'")
  }
  if (value['schemaVersion'] !== 1) throw refused('its schemaVersion is not 1')
  if (value['checklist'] !== checklist) {
    throw refused(`it is not a report of the checklist ${checklist}`)
  }
  const {tool, summary, controls, figures} = value
  if (!isObject(tool) || !isFilled(tool['name']) || !isFilled(tool['version'])) {
    throw refused("'tool' is not {name, version}")
  }
  if (!isSummary(summary)) throw refused("'summary' does not count the four verdicts")
  if (!Array.isArray(controls)) throw refused("'controls' is not a list")
  for (const [at, control] of controls.entries()) {
    const fault = faultOf(control)
    if (fault !== undefined) throw refused(`control ${at + 1} ${fault}`)
  }
  if (figures !== undefined && !isFigures(figures)) throw refused("'figures' are not numbers")
  const results = (controls as ControlResult[]).map(knownParts)
  const repeated = results.find(({id}, at) => results.findIndex(one => one.id === id) !== at)
  if (repeated) throw refused(`two controls have the id ${repeated.id.slice(0, 40)}`)
  if (
    everyVerdict.some(
      one => countOf(summary, one) !== results.filter(({verdict}) => verdict === one).length
    )
  ) {
    throw refused("'summary' and 'controls' do not agree")
  }
  return {
    schemaVersion: 1,
    tool: {name: tool['name'], version: tool['version']},
    checklist,
    summary,
    controls: results,
    ...(figures !== undefined && {figures})
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isFilled(value: unknown): value is string {
  return isText(value) && value !== ''
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isSummary(value: unknown): value is ChecklistReport['summary'] {
  return (
    isObject(value) && ['fail', 'pass', 'notProven', 'outOfRepo'].every(key => isCount(value[key]))
  )
}

/** What is wrong with a control, as the end of a sentence; undefined where nothing is. */
function faultOf(value: unknown): string | undefined {
  if (!isObject(value)) return 'is not an object'
  const {id, title, evidence, missing} = value
  if (!isText(id) || !/^(?:mcp|ai)-\d{2}$/.test(id)) return 'has no id such as mcp-01'
  if (!isFilled(title)) return 'has no title'
  if (!Object.keys(verdictWords).some(verdict => verdict === value['verdict'])) {
    return `has no verdict of ${Object.keys(verdictWords).join(', ')}`
  }
  if (!Array.isArray(evidence) || !evidence.every(isEvidence)) {
    return 'has evidence that is not {message, file, line}'
  }
  if (!Array.isArray(missing) || !missing.every(isText)) return 'has no list of what is missing'
  return undefined
}

function isEvidence(value: unknown): value is Evidence {
  if (!isObject(value)) return false
  const {message, file, line, ruleId, accepted} = value
  return (
    isFilled(message) &&
    isFilled(file) &&
    Number.isSafeInteger(line) &&
    Number(line) > 0 &&
    (ruleId === undefined || isFilled(ruleId)) &&
    (accepted === undefined || isAcceptance(accepted))
  )
}

function isAcceptance(value: unknown): value is Acceptance {
  return (
    isObject(value) &&
    isText(value['reason']) &&
    (value['until'] === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(value['until'])))
  )
}

/** A control without what this version does not know: places of it are in the next report. */
function knownParts({
  id,
  title,
  verdict,
  evidence,
  missing,
  ...rest
}: ControlResult): ControlResult {
  return {
    id,
    title,
    verdict,
    evidence: evidence.map(({message, file, line, ruleId, accepted}) => ({
      message,
      file,
      line,
      ...(ruleId !== undefined && {ruleId}),
      ...(accepted && {
        accepted: {
          reason: accepted.reason,
          ...(accepted.until !== undefined && {until: accepted.until})
        }
      })
    })),
    missing,
    ...(isText(rest.fix) && {fix: rest.fix}),
    ...(isText(rest.command) && {command: rest.command})
  }
}

function isFigures(value: unknown): value is Figures {
  if (!isObject(value)) return false
  const {servers, serversWithStoredCredential, records} = value
  return (
    isCount(servers) &&
    isCount(serversWithStoredCredential) &&
    (records === undefined || isRecordFigures(records))
  )
}

function isRecordFigures(value: unknown): value is RecordFigures {
  if (!isObject(value)) return false
  const {logged, minutesToDetect, refusedCalls} = value
  const isShare =
    isObject(logged) &&
    isCount(logged['calls']) &&
    isCount(logged['of']) &&
    logged['of'] > 0 &&
    logged['calls'] <= logged['of']
  return (
    isCount(refusedCalls) &&
    (logged === undefined || isShare) &&
    (minutesToDetect === undefined || isCount(minutesToDetect))
  )
}
