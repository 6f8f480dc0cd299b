/** The four steps of the runbook with their commands. */
import type {OffboardingStep} from '../../lint/finding.js'
import type {Person} from '../../people/people.js'
import {auditCommands, auditNotes} from './audit.js'
import {
  type CommandDraft,
  type Placeholder,
  placeholdersIn,
  type RunbookCommand,
  written
} from './command.js'
import {consentCommands, consentNotes} from './consent.js'
import {federationCommands, federationNotes} from './federation.js'
import {runnerCommands, runnerNotes} from './runners.js'
import {placeholders, type Subject, subjectOf} from './subject.js'

interface StepRunbook {
  readonly id: OffboardingStep
  readonly notes: readonly string[]
  readonly commands: (subject: Subject) => readonly CommandDraft[]
}

const runbook: readonly StepRunbook[] = [
  {id: 'consent', notes: consentNotes, commands: consentCommands},
  {id: 'federation', notes: federationNotes, commands: federationCommands},
  {id: 'runners', notes: runnerNotes, commands: runnerCommands},
  {id: 'audit', notes: auditNotes, commands: auditCommands}
]

export interface FilledStep {
  readonly id: OffboardingStep
  readonly notes: readonly string[]
  readonly commands: readonly RunbookCommand[]
}

export interface FilledRunbook {
  readonly steps: readonly FilledStep[]
  /** What the reader puts in. */
  readonly placeholders: readonly Placeholder[]
}

/** The runbook for one person: what the people file knows is filled in, the rest is named. */
export function runbookFor(person: Person): FilledRunbook {
  const subject = subjectOf(person)
  const steps = runbook.map(({id, notes, commands}) => ({
    id,
    notes,
    commands: commands(subject).map(written)
  }))
  const texts = steps.flatMap(({commands}) =>
    commands.flatMap(({command, powershell = '', cmd = ''}) => [command, powershell, cmd])
  )
  return {steps, placeholders: placeholdersIn(texts, placeholders)}
}
