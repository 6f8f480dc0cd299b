import type {SourceCommit} from '../../host.js'
import {plural} from '../../lint/reports/counts.js'
import {type Links, releaseLinks} from '../../lint/reports/links.js'
import {bar, legend} from '../../page/drawings.js'
import {type Child, element, type Markup} from '../../page/markup.js'
import {renderPage} from '../../page/page.js'
import {badge, code, codeBlock, disclosure, facts, link, prose, section} from '../../page/parts.js'
import type {ChecklistName, ChecklistReport, ControlResult} from '../checklist-report.js'
import {countOf, everyVerdict, verdictMeaning, verdictWords} from '../verdicts.js'
import {comparisonContent} from './comparison-html.js'
import {placeList} from './evidence-html.js'
import {verdictTones} from './tones.js'

/** What a page says beside the report: nothing of time or machine, so that bytes stay equal. */
export interface HtmlContext {
  /** Name of what was read: of the repository, or of the root's folder. */
  readonly subject?: string
  readonly commit?: SourceCommit
  readonly links?: Links
}

/** Lines of a row that stays on one sheet of paper. */
const shortRow = 6

const names: Readonly<Record<ChecklistName, string>> = {
  'mcp-hardening': 'MCP hardening checklist',
  'ai-pipeline': 'AI pipeline checklist'
}

/** The report as one HTML file, which needs nothing but itself. */
export function renderHtml(report: ChecklistReport, context: HtmlContext = {}): string {
  const {subject, links = releaseLinks} = context
  const {comparison} = report
  const name = names[report.checklist]
  return renderPage({
    title: subject === undefined ? name : `${name}: ${subject}`,
    heading: name,
    lead: element('p', {class: 'lead'}, subject === undefined ? 'One repository' : code(subject)),
    main: [
      summarySection(report),
      readSection(report, context),
      comparison &&
        section('changes', 'Since the earlier report', comparisonContent(comparison, links)),
      section(
        'controls',
        'Controls',
        report.controls.map(control => row(control, links))
      )
    ],
    footer: element(
      'p',
      {},
      `Made by ${report.tool.name} ${report.tool.version} from the text of the repository alone. `,
      'This page runs no script and loads nothing.'
    )
  })
}

function summarySection({summary, controls}: ChecklistReport): Markup {
  const parts = everyVerdict.map(verdict => ({
    tone: verdictTones[verdict],
    name: verdictWords[verdict],
    count: countOf(summary, verdict)
  }))
  return section(
    'summary',
    'Summary',
    element('p', {}, inWords(parts, controls.length)),
    bar(parts),
    legend(parts),
    element(
      'nav',
      {'aria-label': 'Controls'},
      element(
        'ol',
        {class: 'chips'},
        controls.map(({id, verdict}) =>
          element(
            'li',
            {},
            element(
              'a',
              {href: `#${id}`, class: `chip ${verdictTones[verdict]}`},
              element('strong', {}, id),
              ' ',
              verdictWords[verdict]
            )
          )
        )
      )
    ),
    disclosure(
      'What the four verdicts mean',
      element(
        'dl',
        {class: 'facts'},
        everyVerdict.map(verdict =>
          element(
            'div',
            {},
            element('dt', {}, badge(verdictTones[verdict], verdictWords[verdict])),
            element('dd', {}, verdictMeaning[verdict])
          )
        )
      )
    )
  )
}

function inWords(parts: readonly {name: string; count: number}[], total: number): string {
  if (total === 0) return 'The checklist has no controls.'
  const counts = parts.map(({name, count}) => `${count} ${name}`)
  return `Of ${plural(total, 'control')}: ${counts.join(', ')}.`
}

/** What was read, and by what, for those who keep the page. */
function readSection({tool, checklist, controls}: ChecklistReport, context: HtmlContext): Markup {
  const {subject, commit} = context
  return section(
    'read',
    'What was read',
    facts([
      ['Repository', subject === undefined ? 'not named' : code(subject)],
      [
        'Commit',
        commit === undefined
          ? 'not known'
          : link(
              commit.service === 'github' ? `${commit.url}/commit/${commit.commit}` : undefined,
              code(commit.commit)
            )
      ],
      ['Tool', `${tool.name} ${tool.version}`],
      ['Checklist', [code(checklist), `, ${plural(controls.length, 'control')}`]]
    ])
  )
}

function row(control: ControlResult, links: Links): Markup {
  const {id, title, verdict, evidence, missing, fix, command} = control
  const accepted = evidence.filter(({accepted}) => accepted).length
  return disclosure(
    [
      badge(verdictTones[verdict], verdictWords[verdict]),
      element('h3', {}, element('span', {class: 'soft'}, id), ' ', prose(title)),
      element('span', {class: 'aside'}, aside(control, accepted))
    ],
    [
      evidence.length > 0 &&
        part(
          verdict === 'FAIL' ? 'What proves the defect' : 'What proves the control',
          placeList(evidence, links)
        ),
      missing.length > 0 &&
        part(
          'What is missing',
          element(
            'ul',
            {},
            missing.map(clause => element('li', {}, prose(clause)))
          )
        ),
      fix !== undefined && part('What to do', element('p', {}, prose(fix))),
      command !== undefined &&
        part('The command that shows it', codeBlock(`Command for ${id}`, command)),
      evidence.length + missing.length === 0 &&
        fix === undefined &&
        command === undefined &&
        element('p', {}, 'The report says nothing more of this control.')
    ],
    {
      id,
      open: verdict === 'FAIL',
      class: evidence.length + missing.length <= shortRow ? 'control short' : 'control'
    }
  )
}

function aside({evidence}: ControlResult, accepted: number): string {
  if (evidence.length === 0) return ''
  return `${plural(evidence.length, 'place')}${accepted > 0 ? `, ${accepted} accepted` : ''}`
}

function part(heading: string, ...content: readonly Child[]): Child {
  return [element('h4', {}, heading), content]
}
