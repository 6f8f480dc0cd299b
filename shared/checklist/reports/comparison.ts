import type {Comparison, ControlChange} from '../checklist-report.js'
import {verdictWords} from '../verdicts.js'

/** What all reports say of a comparison, in the same words. */

/** `3 better, 1 worse, 12 same`; controls that came or went only where there are some. */
export function changesInWords({summary}: Comparison): string {
  const {better, worse, same, added, removed} = summary
  return [
    `${better} better`,
    `${worse} worse`,
    `${same} same`,
    ...(added > 0 ? [`${added} added`] : []),
    ...(removed > 0 ? [`${removed} removed`] : [])
  ].join(', ')
}

/** `FAIL → PASS`; a verdict alone where it is the same. */
export function verdictsInWords({before, after}: ControlChange): string {
  if (before === after && after !== null) return verdictWords[after]
  const word = (verdict: typeof before) => (verdict === null ? 'none' : verdictWords[verdict])
  return `${word(before)} → ${word(after)}`
}

/** `2 places new, 1 gone`; empty where the evidence is the same. */
export function evidenceInWords({newEvidence, goneEvidence}: ControlChange): string {
  const counts = [
    ...(newEvidence.length > 0 ? [`${newEvidence.length} new`] : []),
    ...(goneEvidence.length > 0 ? [`${goneEvidence.length} gone`] : [])
  ]
  return counts.join(', ')
}

/** Controls that are worth a line: all but those whose verdict and evidence are the same. */
export function changedControls({controls}: Comparison): ControlChange[] {
  return controls.filter(
    ({change, before, after, newEvidence, goneEvidence}) =>
      change !== 'same' || before !== after || newEvidence.length + goneEvidence.length > 0
  )
}
