/** Sentences that several reports have. */
import {plural} from '../../lint/reports/counts.js'
import {type Offboarding, type OffboardingReport, openFindings} from '../offboarding.js'
import type {SignOff} from '../sign-offs.js'

/** What was searched, and how much of it could not be read. */
export function searchedWords({people, files, records, unreadable}: OffboardingReport): string {
  const searched = [
    plural(files, 'file'),
    ...(records === undefined ? [] : [plural(records, 'record')])
  ].join(' and ')
  const unread =
    unreadable.length === 0 ? '' : `; ${plural(unreadable.length, 'problem')} of reading`
  const without = people.filter(({hasRunbook}) => !hasRunbook).length
  const left =
    without === 0
      ? ''
      : `; the runbook of ${plural(without, 'person', 'people')} is left out: name one with person`
  return `${searched} searched${unread}${left}`
}

/** What was found of a person, and how many steps are signed off. */
export function stateWords(offboarding: Offboarding): string {
  const open = openFindings(offboarding).length
  const found = open === 0 ? 'nothing found' : `${plural(open, 'trace')} found`
  const done = offboarding.steps.filter(({signOffs}) => signOffs.length > 0).length
  return `${found}, ${done} of ${offboarding.steps.length} steps signed off`
}

/** `signed off by kim on 2026-11-21T10:00:00.000Z`, with what was still there. */
export function signOffWords({by, at, runUrl, findings}: SignOff): string {
  const left = findings === 0 ? '' : `, with ${plural(findings, 'finding')} still there`
  return `signed off by ${by} at ${at}${runUrl === '' ? '' : ` in ${runUrl}`}${left}`
}

/** Whether a command shows or changes something, in one word. */
export function kindWord(changes: boolean): 'changes' | 'shows' {
  return changes ? 'changes' : 'shows'
}

/** What the page says before the steps. */
export const introduction =
  'Nothing here was run. For each step, run the command that shows first, look at the answer, and then run the one that changes. What stands in braces is for you to put in.'

/** What the page is, for a reader who finds it. */
export const confidential = 'This page holds personal data: keep it where the people file is kept.'

/** The heading of what may be anybody's. */
export const anybodysHeading = 'Of nobody in particular'
