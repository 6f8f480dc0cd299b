import {type OffboardingStep, offboardingSteps} from '../lint/finding.js'
import type {People, Person} from '../people/people.js'
import {nameOf} from './find-person.js'
import {type Offboarding, type OffboardingFinding, stepTitles} from './offboarding.js'
import {runbookFor} from './runbook/steps.js'

/** Runbooks of one report; each is some 50 kB in every format. */
const mostRunbooks = 300

/**
 * What was found of each person, with their runbook. Where there are very many people, only those have
 * one of whom something was found, and of these the first: no report could hold the others.
 */
export function withRunbooks(
  people: People,
  findingsOf: (person: Person, step: OffboardingStep) => readonly OffboardingFinding[]
): Offboarding[] {
  let room = mostRunbooks
  return people.map(person => {
    const findings = offboardingSteps.map(step => findingsOf(person, step))
    const isFilled =
      people.length <= mostRunbooks || (room > 0 && findings.some(({length}) => length > 0))
    if (isFilled) room--
    const runbook = isFilled ? runbookFor(person) : undefined
    return {
      person: nameOf(person),
      left: person.left,
      hasRunbook: isFilled,
      placeholders: runbook?.placeholders ?? [],
      steps: offboardingSteps.map((id, index) => ({
        ...(runbook?.steps[index] ?? {id, notes: [], commands: []}),
        title: stepTitles[id],
        findings: findings[index]!,
        signOffs: []
      }))
    }
  })
}
