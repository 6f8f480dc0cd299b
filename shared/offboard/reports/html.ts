import type {Severity} from '../../lint/finding.js'
import {plural} from '../../lint/reports/counts.js'
import {type Child, element, type Markup} from '../../page/markup.js'
import {renderPage} from '../../page/page.js'
import {
  badge,
  code,
  codeBlock,
  disclosure,
  facts,
  link,
  prose,
  section,
  subsection,
  type Tone
} from '../../page/parts.js'
import {toolName, version} from '../../version.js'
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

const tones: Readonly<Record<Severity, Tone>> = {error: 'bad', warning: 'unsure', note: 'outside'}

/** The report as one HTML file, which needs nothing but itself. */
export function renderHtml(report: OffboardingReport): string {
  const {people, unreadable} = report
  const anybodys = anybodysFindings(report)
  const [first] = people
  const title = people.length === 1 && first ? `Offboarding of ${first.person}` : 'Offboarding'
  return renderPage({
    title,
    heading: title,
    lead: element('p', {class: 'lead'}, confidential),
    main: [
      element('p', {}, introduction),
      anybodys.length > 0 && section('anybodys', anybodysHeading, findingList(anybodys)),
      people.map((each, index) => person(each, index, people.length > 1)),
      unreadable.length > 0 &&
        section(
          'unreadable',
          'Not read in full',
          element(
            'ul',
            {},
            unreadable.map(({file, reason}) => element('li', {}, code(file), `: ${reason}`))
          )
        )
    ],
    footer: element(
      'p',
      {},
      `Made by ${toolName} ${version}: ${searchedWords(report)}. This page runs no script and loads nothing.`
    )
  })
}

function person(offboarding: Offboarding, index: number, isOneOfMany: boolean): Child {
  const {left, placeholders, steps} = offboarding
  const heading = isOneOfMany ? `${index + 1}. ${offboarding.person}` : 'Summary'
  const summary = [
    facts([
      ['Last day', left],
      ['State', stateWords(offboarding)]
    ]),
    element(
      'nav',
      {'aria-label': isOneOfMany ? `Steps of ${heading}` : 'Steps'},
      element(
        'ol',
        {class: 'chips'},
        steps.map((each, at) => stepLink(each, at, index))
      )
    )
  ]
  // Parts of one person's section; of a page on one person they are sections themselves.
  const part = isOneOfMany ? subsection : section
  const rest = [
    placeholders.length > 0 &&
      part(
        `placeholders-${index + 1}`,
        'To put in',
        facts(placeholders.map(({name, meaning}) => [code(`{${name}}`), prose(meaning)]))
      ),
    steps.map((each, at) =>
      part(stepId(index, at), `Step ${at + 1}. ${each.title}`, stepContent(each))
    )
  ]
  const id = `person-${index + 1}`
  return isOneOfMany ? section(id, heading, summary, rest) : [section(id, heading, summary), rest]
}

/** A step with how far it is: done, or how much is left. */
function stepLink(
  {title, findings, signOffs}: OffboardingStepReport,
  at: number,
  personAt: number
): Markup {
  const open = findings.filter(({accepted}) => accepted === undefined).length
  const isDone = signOffs.length > 0
  const tone: Tone = isDone ? 'good' : open > 0 ? 'bad' : 'unsure'
  const state = `${plural(open, 'trace')}, ${isDone ? 'signed off' : 'not signed off'}`
  return element(
    'li',
    {},
    element(
      'a',
      {href: `#${stepId(personAt, at)}`, class: `chip ${tone}`},
      element('strong', {}, `Step ${at + 1}`),
      ` ${title}: ${state}`
    )
  )
}

function stepId(personAt: number, at: number): string {
  return `step-${personAt + 1}-${at + 1}`
}

function stepContent({notes, findings, commands, signOffs}: OffboardingStepReport): Child {
  return [
    signOffs.length === 0
      ? element('p', {}, badge('unsure', 'not signed off'))
      : element(
          'ul',
          {},
          signOffs.map(signOff =>
            element('li', {}, badge('good', 'done'), ` ${signOffWords(signOff)}`)
          )
        ),
    notes.map(note => element('p', {}, note)),
    findings.length === 0 ? element('p', {}, 'Nothing was found here.') : findingList(findings),
    commands.map(commandRow)
  ]
}

function findingList(findings: readonly OffboardingFinding[]): Markup {
  return element(
    'ul',
    {},
    findings.map(({severity, message, ruleId, file, line, help, accepted}) =>
      element(
        'li',
        {},
        badge(tones[severity], severity),
        ` ${message} `,
        code(`${file}:${line}`),
        ' (',
        code(ruleId),
        '). ',
        prose(help),
        accepted !== undefined && ` Accepted: ${accepted}`
      )
    )
  )
}

function commandRow({
  purpose,
  command,
  changes,
  permission,
  source,
  sourceUrl,
  powershell,
  cmd
}: RunbookCommand): Markup {
  const otherShells = [
    ...(powershell === undefined ? [] : [['PowerShell', powershell] as const]),
    ...(cmd === undefined ? [] : [['cmd', cmd] as const])
  ]
  return disclosure(
    [badge(changes ? 'bad' : 'plain', changes ? 'changes' : 'shows'), ` ${purpose}`],
    [
      facts([
        ['Needs', permission],
        ['Source', link(sourceUrl, source)]
      ]),
      codeBlock('Command for bash', command),
      otherShells.length > 0 &&
        disclosure(`For ${otherShells.map(([name]) => name).join(' and ')}`, [
          otherShells.map(([name, text]) => [
            element('p', {}, name),
            codeBlock(`Command for ${name}`, text)
          ])
        ])
    ],
    {open: true}
  )
}
