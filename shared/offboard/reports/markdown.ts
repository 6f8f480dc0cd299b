import {codeText, plainText, proseText} from '../../markdown.js'
import {invisible} from '../../masking/neutralise.js'
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
  confidential,
  introduction,
  searchedWords,
  signOffWords,
  stateWords
} from './words.js'

/** The report as Markdown, for a ticket or a private repository. */
export function renderMarkdown(report: OffboardingReport): string {
  const unread = report.unreadable.map(
    ({file, reason}) => `- ${codeText(file)}: not read in full: ${plainText(reason)}`
  )
  const anybodys = anybodysFindings(report)
  return `${[
    ...(anybodys.length > 0 ? [`# ${anybodysHeading}`, '', ...anybodys.map(finding), ''] : []),
    ...report.people.flatMap(person),
    ...(unread.length > 0 ? ['## Not read in full', '', ...unread, ''] : []),
    `${plainText(searchedWords(report))}. ${confidential}`
  ].join('\n')}\n`
}

function person(offboarding: Offboarding): string[] {
  const {person: name, left, placeholders, steps} = offboarding
  return [
    `# Offboarding of ${plainText(shown(name))}`,
    '',
    `Last day: ${left}. ${plainText(stateWords(offboarding))}.`,
    '',
    introduction,
    '',
    ...(placeholders.length > 0 ? ['| To put in | What it is |', '|---|---|'] : []),
    ...placeholders.map(
      ({name, meaning}) => `| ${codeText(`{${name}}`)} | ${proseText(meaning)} |`
    ),
    '',
    ...steps.flatMap(step)
  ]
}

function step(
  {title, notes, findings, commands, signOffs}: OffboardingStepReport,
  index: number
): string[] {
  return [
    `## Step ${index + 1}. ${title}`,
    '',
    ...(signOffs.length === 0
      ? ['- [ ] not signed off']
      : signOffs.map(signOff => `- [x] ${plainText(shown(signOffWords(signOff)))}`)),
    '',
    ...notes.flatMap(note => [plainText(note), '']),
    ...(findings.length === 0 ? ['Nothing was found here.'] : []),
    ...findings.map(finding),
    '',
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
}: OffboardingFinding): string {
  return `- **${severity}** ${codeText(`${shown(file)}:${line}`)}: ${plainText(shown(message))} (${codeText(ruleId)}). ${proseText(help)}${accepted === undefined ? '' : ` Accepted: ${plainText(shown(accepted))}`}`
}

function commandLines(command: RunbookCommand): string[] {
  const {purpose, changes, permission, source, sourceUrl, powershell, cmd} = command
  return [
    `**${changes ? '⚠️ Changes' : 'Shows'}**: ${plainText(purpose)}. Needs: ${plainText(permission)}. Source: [${plainText(source)}](${sourceUrl}).`,
    '',
    ...fenced('bash', command.command),
    ...(powershell === undefined || cmd === undefined
      ? []
      : [
          '<details><summary>PowerShell and cmd</summary>',
          '',
          ...fenced('powershell', powershell),
          ...fenced('bat', cmd),
          '</details>',
          ''
        ])
  ]
}

/** A block that nothing in the text can end. */
function fenced(language: string, text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(match => match[0].length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, text, fence, '']
}

/** Text without characters that nobody sees, or that turn the order of others. */
function shown(text: string): string {
  return text.replace(invisible, '').replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, '')
}
