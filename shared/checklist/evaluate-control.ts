import {shownText} from '../lint/credentials/index.js'
import type {UnreadableFile} from '../lint/finding.js'
import type {Verdict} from '../lint/governance/verdict.js'
import type {AcceptedFinding} from './accepted-findings.js'
import {inOrderOfPlace} from './accepted-findings.js'
import type {ControlResult, Evidence} from './checklist-report.js'
import type {Control, Link, RepositoryFacts} from './control.js'
import {mayHold} from './subjects.js'

/** What one run found, for all controls. */
export interface Findings {
  /** Findings of all rules, also those that somebody accepted, in order. */
  readonly findings: readonly AcceptedFinding[]
  readonly unreadable: readonly UnreadableFile[]
}

/** What was seen of a control's links while the files were read. */
export type LinkVerdicts = ReadonlyMap<Link, readonly Verdict[]>

/**
 * The verdict on one control: a FAIL outranks all; then a PASS, for which every link holds; then
 * OUT_OF_REPO where it can only be outside; else NOT_PROVEN with what is missing.
 */
export function evaluateControl(
  control: Control,
  facts: RepositoryFacts,
  seen: LinkVerdicts,
  {findings, unreadable}: Findings
): ControlResult {
  const {id, title, fix, outside, links, subject} = control
  const failures = failuresOf(control, facts, findings)
  if (failures.length > 0) {
    return {id, title, verdict: 'FAIL', evidence: failures, missing: [], fix}
  }
  const judged = links.map(link => judge(link, seen.get(link) ?? []))
  const missing = [
    ...judged.flatMap(each => each.missing),
    ...unreadable
      .filter(({file}) => links.length > 0 && mayHold(subject, file))
      .map(({file, reason}) => clause(`${file} cannot be read in full: ${reason}`))
  ]
  const evidence = withoutRepeats(judged.flatMap(each => each.evidence))
  if (links.length > 0 && missing.length === 0 && evidence.length > 0) {
    return {id, title, verdict: 'PASS', evidence, missing: []}
  }
  if (outside) {
    return {
      ...{id, title, verdict: 'OUT_OF_REPO', evidence: [], missing: [outside.missing], fix},
      command: outside.command
    }
  }
  return {id, title, verdict: 'NOT_PROVEN', evidence: [], missing: [...new Set(missing)], fix}
}

/** The findings that prove the defect, each with who accepted it. */
function failuresOf(
  {fails}: Control,
  facts: RepositoryFacts,
  findings: readonly AcceptedFinding[]
): Evidence[] {
  const proven = fails.flatMap(({rule, about, only}) => {
    const own = findings.filter(({finding}) => finding.ruleId === rule)
    if (own.length === 0) return []
    const places = about && new Set(about(facts).filter(isFail).map(placeOf))
    return own.filter(({finding}) => {
      const {file, line, column} = finding.location
      return (!places || places.has(`${file}:${line}:${column}`)) && (!only || only(finding, facts))
    })
  })
  return proven.sort(inOrderOfPlace).map(({finding, accepted}) => ({
    message: clause(finding.message),
    file: finding.location.file,
    line: finding.location.line,
    ruleId: finding.ruleId,
    ...(accepted && {accepted})
  }))
}

const isFail = ({state}: Verdict): boolean => state === 'fail'

function placeOf({at: {file, range}}: Verdict): string {
  const {line, column} = file.position(range.start)
  return `${file.path}:${line}:${column}`
}

/** What a link shows, and what of it is missing. */
function judge(
  {wanted, mayBeAbsent, oneIsEnough}: Link,
  verdicts: readonly Verdict[]
): {readonly evidence: readonly Evidence[]; readonly missing: readonly string[]} {
  const passes = verdicts.filter(({state}) => state === 'pass')
  const others = verdicts.filter(({state}) => state !== 'pass')
  const isEnough = oneIsEnough && passes.length > 0
  const missing = (isEnough ? [] : others).map(verdict => {
    const {file, line} = evidenceOf(verdict)
    return clause(`${sentenceOf(verdict)} (${file}:${line})`)
  })
  if (verdicts.length === 0 && !mayBeAbsent) return {evidence: [], missing: [clause(wanted)]}
  return {evidence: passes.map(evidenceOf), missing}
}

function evidenceOf(verdict: Verdict): Evidence {
  const {file, range} = verdict.at
  return {
    message: clause(sentenceOf(verdict)),
    file: file.path,
    line: file.position(range.start).line
  }
}

function sentenceOf({label, because}: Verdict): string {
  return `${label}: ${because}`
}

/** Names of files and resources can be anything: a credential among them is not repeated. */
function clause(text: string): string {
  return shownText(text)
}

function withoutRepeats(all: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return all.filter(({message, file, line}) => {
    const key = `${file}:${line} ${message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
