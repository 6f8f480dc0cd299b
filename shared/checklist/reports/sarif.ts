import {createHash} from 'node:crypto'
import type {ReportingDescriptor, Result, Location as SarifLocation} from 'sarif'
import type {Links} from '../../lint/reports/links.js'
import {artifact, sarifLog} from '../../lint/reports/sarif-log.js'
import type {ChecklistReport, ControlResult, ControlVerdict, Evidence} from '../checklist-report.js'

const kinds: Readonly<Record<Exclude<ControlVerdict, 'FAIL'>, Result.kind>> = {
  PASS: 'pass',
  NOT_PROVEN: 'review',
  OUT_OF_REPO: 'notApplicable'
}

/** Places of one result; the JSON report has all of them. */
const mostLocations = 100

/**
 * The report as SARIF 2.1.0 (OASIS Standard) with its kinds: each place that fails a control is a
 * result of kind `fail`; every other control is one of kind `pass`, `review` or `notApplicable`.
 */
export function renderSarif({checklist, controls}: ChecklistReport, links: Links): string {
  return sarifLog(
    {
      category: `${checklist}/`,
      rules: controls.map(control => descriptor(control, links)),
      results: controls.flatMap((control, ruleIndex) =>
        control.verdict === 'FAIL'
          ? control.evidence.map(each => failed(control, ruleIndex, each))
          : [other(control, ruleIndex, kinds[control.verdict])]
      )
    },
    links
  )
}

function descriptor({id, title, fix}: ControlResult, links: Links): ReportingDescriptor {
  return {
    id,
    shortDescription: {text: title},
    ...(fix !== undefined && {help: {text: fix}}),
    helpUri: links.page('docs/checklist.md'),
    defaultConfiguration: {level: 'error'},
    properties: {tags: ['security']}
  }
}

function failed({id, title}: ControlResult, ruleIndex: number, evidence: Evidence): Result {
  const {message, file, ruleId, accepted} = evidence
  const fingerprint = createHash('sha256').update(`${id}\n${file}\n${message}`).digest('hex')
  return {
    ruleId: id,
    ruleIndex,
    kind: 'fail',
    level: 'error',
    message: {text: `${title}: ${message}${ruleId === undefined ? '' : ` (${ruleId})`}`},
    locations: [locationOf(evidence)],
    partialFingerprints: {'mcpGatehouse/v1': fingerprint},
    ...(accepted && {
      suppressions: [
        {
          kind: 'external',
          justification:
            accepted.until === undefined
              ? accepted.reason
              : `${accepted.reason} (until ${accepted.until})`
        }
      ]
    })
  }
}

/** The level of what is no failure is `none` (section 3.27.10). */
function other(
  {id, title, evidence, missing, command}: ControlResult,
  ruleIndex: number,
  kind: Result.kind
): Result {
  const because = [...evidence.map(({message}) => message), ...missing]
  const shown = command === undefined ? '' : ` Shown by: ${command}`
  return {
    ruleId: id,
    ruleIndex,
    kind,
    level: 'none',
    message: {text: `${title}${because.length > 0 ? `: ${because.join('; ')}` : ''}.${shown}`},
    ...(evidence.length > 0 && {locations: evidence.slice(0, mostLocations).map(locationOf)})
  }
}

function locationOf({file, line}: Evidence): SarifLocation {
  return {physicalLocation: {artifactLocation: artifact(file), region: {startLine: line}}}
}
