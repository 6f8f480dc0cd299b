import type {Severity} from '../../lint/finding.js'
import {type Child, element, type Markup} from '../../page/markup.js'
import {renderPage} from '../../page/page.js'
import {badge, code, codeBlock, disclosure, facts, prose, type Tone} from '../../page/parts.js'
import {toolName, version} from '../../version.js'
import type {Offboarding, OffboardingReport, OffboardingStepReport} from '../offboarding.js'
import type {RunbookCommand} from '../runbook/command.js'
import {confidential, introduction, searchedWords, signOffWords, stateWords} from './words.js'

const tones: Readonly<Record<Severity, Tone>> = {error: 'bad', warning: 'unsure', note: 'outside'}

/** The report as one HTML file, which needs nothing but itself. */
export function renderHtml(report: OffboardingReport): string {
  const {people, unreadable} = report
  const [first] = people
  const title = people.length === 1 && first ? `Offboarding of ${first.person}` : 'Offboarding'
  return renderPage({
    title,
    heading: title,
    lead: element('p', {class: 'lead'}, confidential),
    main: [
      element('p', {}, introduction),
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

function section(id: string, heading: string, ...content: readonly Child[]): Markup {
  return element('section', {'aria-labelledby': id}, element('h2', {id}, heading), content)
}

function person(offboarding: Offboarding, index: number, isOneOfMany: boolean): Child {
  const {left, placeholders, steps} = offboarding
  const heading = isOneOfMany ? offboarding.person : 'Summary'
  return [
    section(
      `person-${index + 1}`,
      heading,
      facts([
        ['Last day', left],
        ['State', stateWords(offboarding)]
      ])
    ),
    placeholders.length > 0 &&
      section(
        `placeholders-${index + 1}`,
        'To put in',
        facts(placeholders.map(({name, meaning}) => [`{${name}}`, meaning]))
      ),
    steps.map((each, at) => step(each, at, index))
  ]
}

function step(
  {title, notes, findings, commands, signOffs}: OffboardingStepReport,
  at: number,
  personAt: number
): Markup {
  return section(
    `step-${personAt + 1}-${at + 1}`,
    `Step ${at + 1}. ${title}`,
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
    findings.length === 0
      ? element('p', {}, 'Nothing was found here.')
      : element(
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
        ),
    commands.map(commandRow)
  )
}

function commandRow({
  purpose,
  command,
  changes,
  permission,
  source,
  powershell,
  cmd
}: RunbookCommand): Markup {
  return disclosure(
    [badge(changes ? 'bad' : 'plain', changes ? 'changes' : 'shows'), ` ${purpose}`],
    [
      facts([
        ['Needs', permission],
        ['Source', source]
      ]),
      codeBlock('Command for bash', command),
      powershell !== undefined && [
        element('p', {}, 'PowerShell'),
        codeBlock('Command for PowerShell', powershell)
      ],
      cmd !== undefined && [element('p', {}, 'cmd'), codeBlock('Command for cmd', cmd)]
    ],
    {open: true}
  )
}
