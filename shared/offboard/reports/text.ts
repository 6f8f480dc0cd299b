import {oneLine} from '../../lint/reports/text.js'
import {
  anybodysFindings,
  type Offboarding,
  type OffboardingFinding,
  type OffboardingReport,
  type OffboardingStepReport
} from '../offboarding.js'
import type {RunbookCommand} from '../runbook/command.js'
import {
  anybodysHeading,
  introduction,
  kindWord,
  searchedWords,
  signOffWords,
  stateWords
} from './words.js'

/** The report for a terminal: what was found, and the commands for bash. */
export function renderText(report: OffboardingReport): string {
  const anybodys = anybodysFindings(report)
  const blocks = [
    ...(anybodys.length > 0 ? [`${anybodysHeading}:`, ...anybodys.flatMap(finding), ''] : []),
    ...report.people.map(person)
  ]
  const unread = report.unreadable.map(
    ({file, reason}) => `${oneLine(file)}: not read in full: ${oneLine(reason)}`
  )
  return `${[...blocks, ...unread, searchedWords(report)].join('\n')}\n`
}

function person(offboarding: Offboarding): string {
  const {person: name, left, placeholders, steps} = offboarding
  return [
    `${oneLine(name)}, last day ${left}: ${stateWords(offboarding)}`,
    '',
    introduction,
    ...(placeholders.length > 0 ? ['', 'To put in:'] : []),
    ...placeholders.map(({name, meaning}) => `  {${name}}  ${meaning}`),
    ...steps.flatMap(step),
    ''
  ].join('\n')
}

function step(
  {title, notes, findings, commands, signOffs}: OffboardingStepReport,
  index: number
): string[] {
  return [
    '',
    `Step ${index + 1}. ${title}`,
    ...signOffs.map(signOff => `  ${oneLine(signOffWords(signOff))}`),
    ...notes.map(note => `  ${note}`),
    ...findings.flatMap(finding),
    ...(findings.length === 0 ? ['  nothing found here'] : []),
    ...commands.flatMap(commandLines)
  ]
}

function finding({
  severity,
  message,
  ruleId,
  file,
  line,
  help,
  accepted
}: OffboardingFinding): string[] {
  return [
    `  ${severity}: ${oneLine(message)} [${ruleId}]`,
    `    ${oneLine(file)}:${line}`,
    ...(accepted === undefined ? [] : [`    accepted: ${oneLine(accepted)}`]),
    `    ${oneLine(help)}`
  ]
}

function commandLines({purpose, command, changes, permission}: RunbookCommand): string[] {
  return [`  [${kindWord(changes)}] ${purpose} (needs ${permission})`, `    ${command}`]
}
