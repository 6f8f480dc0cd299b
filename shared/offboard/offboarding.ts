import {type OffboardingStep, offboardingSteps, type Severity} from '../lint/finding.js'
import type {Placeholder, RunbookCommand} from './runbook/command.js'
import type {SignOff} from './sign-offs.js'

/** Something that a person still has, or did after the last day. */
export interface OffboardingFinding {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  /** Relative to the root that was searched, with `/`; of records as the user named the file. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly help: string
  /** Why it was accepted, where a comment or the configuration of the repository says so. */
  readonly accepted?: string
}

/** One of the four steps of an offboarding. */
export interface OffboardingStepReport {
  readonly id: OffboardingStep
  readonly title: string
  /** What has to be known before: sentences. */
  readonly notes: readonly string[]
  readonly findings: readonly OffboardingFinding[]
  /** The one that shows first, then the one that changes. */
  readonly commands: readonly RunbookCommand[]
  /** Who said that the step is done, in the order of the file. */
  readonly signOffs: readonly SignOff[]
}

/** What is left of one person, and what is to be done. */
export interface Offboarding {
  /** A name that tells the person: the first that the file has. */
  readonly person: string
  /** Last day, YYYY-MM-DD. */
  readonly left: string
  /** False where the report is on so many people that this one has no commands. */
  readonly hasRunbook: boolean
  readonly placeholders: readonly Placeholder[]
  readonly steps: readonly OffboardingStepReport[]
}

/** What could not be read: it may hold more. */
export interface UnreadInput {
  readonly file: string
  readonly reason: string
}

export type FindingsByStep = Readonly<Record<OffboardingStep, readonly OffboardingFinding[]>>

/** The report of `offboard`. */
export interface OffboardingReport {
  readonly people: readonly Offboarding[]
  /** What may be anybody's; empty in a report on one person, who has it among theirs. */
  readonly anybodys: FindingsByStep
  /** Number of files that were searched. */
  readonly files: number
  /** Number of records; undefined where none were given. */
  readonly records?: number
  readonly unreadable: readonly UnreadInput[]
}

/** Titles of the steps, by their ids. */
export const stepTitles: Readonly<Record<OffboardingStep, string>> = {
  consent: 'Consent, sessions and roles',
  federation: 'Federated credentials and repositories',
  runners: 'Runners and tokens',
  audit: 'Calls of the last 90 days'
}

/** Findings that nobody accepted. */
export function openFindings({
  steps
}: {
  readonly steps: readonly {readonly findings: readonly OffboardingFinding[]}[]
}): readonly OffboardingFinding[] {
  return steps.flatMap(({findings}) => findings.filter(({accepted}) => accepted === undefined))
}

/** The findings of a report that may be anybody's, in the order of the steps. */
export function anybodysFindings({anybodys}: OffboardingReport): readonly OffboardingFinding[] {
  return offboardingSteps.flatMap(step => anybodys[step])
}
