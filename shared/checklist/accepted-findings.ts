import {shownText} from '../lint/credentials/index.js'
import {inOrder} from '../lint/engine/drafts.js'
import type {Finding, LintResult, SilencedFinding} from '../lint/finding.js'
import {type BaselineEntry, matchBaseline} from '../lint/suppression/baseline.js'
import type {Acceptance} from './checklist-report.js'

/** A finding, and how it was accepted where it was. */
export interface AcceptedFinding {
  readonly finding: Finding
  readonly accepted?: Acceptance
}

export interface AcceptanceOptions {
  /** Ids of rules that the configuration turns off; they ran all the same. */
  readonly off: ReadonlySet<string>
  readonly baseline: readonly BaselineEntry[]
  readonly fileExists: (file: string) => boolean
}

/** All findings of a run in order: a finding that somebody accepted still fails its control. */
export function acceptedFindings(
  {findings, silenced = []}: LintResult,
  {off, baseline, fileExists}: AcceptanceOptions
): AcceptedFinding[] {
  const known = new Set(matchBaseline(findings, baseline, fileExists).known)
  const kept = findings.map((finding): AcceptedFinding => {
    if (off.has(finding.ruleId)) {
      return {finding, accepted: {reason: 'the configuration turns the rule off'}}
    }
    if (known.has(finding)) return {finding, accepted: {reason: 'it is in the baseline'}}
    return {finding}
  })
  return [...kept, ...silenced.map(ofSilenced)].sort(inOrderOfPlace)
}

function ofSilenced({finding, reason, until}: SilencedFinding): AcceptedFinding {
  return {
    finding,
    accepted: {
      reason: reason === undefined ? 'it is in the baseline' : shownText(reason),
      ...(until !== undefined && {until})
    }
  }
}

export function inOrderOfPlace(a: AcceptedFinding, b: AcceptedFinding): number {
  return inOrder(a.finding, b.finding)
}
