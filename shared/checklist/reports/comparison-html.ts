import type {Links} from '../../lint/reports/links.js'
import {type Child, element} from '../../page/markup.js'
import {badge, code, disclosure, prose, type Tone} from '../../page/parts.js'
import {table} from '../../page/table.js'
import type {Change, Comparison, ControlChange} from '../checklist-report.js'
import {figureText} from '../figures.js'
import {changedControls, changesInWords, evidenceInWords, verdictsInWords} from './comparison.js'
import {describeSummary} from './counts.js'
import {placeList} from './evidence-html.js'

const tones: Readonly<Record<Change, Tone>> = {
  better: 'good',
  worse: 'bad',
  same: 'plain',
  added: 'plain',
  removed: 'plain'
}

/** What changed since an earlier report, for the page: rows to open, and the table of figures. */
export function comparisonContent(comparison: Comparison, links: Links): Child[] {
  const {earlier, figures} = comparison
  const changed = changedControls(comparison)
  return [
    element(
      'p',
      {},
      `${changesInWords(comparison)}. The earlier report has ${describeSummary(earlier.summary)}; it was made by ${earlier.tool.name} ${earlier.tool.version}.`
    ),
    changed.length === 0
      ? element('p', {}, 'No verdict and no evidence changed.')
      : changed.map(control => row(control, links)),
    element('h3', {class: 'apart'}, 'Before and after'),
    table({
      caption: 'What the earlier report and this one count. What nothing shows is not known.',
      columns: [
        {title: 'Figure'},
        {title: 'Before', numeric: true},
        {title: 'After', numeric: true},
        {title: 'Shown by'}
      ],
      rows: figures.map(({title, unit, before, after, basis, command}) => [
        title,
        figureText(before, unit),
        figureText(after, unit),
        [prose(basis), command !== undefined && element('div', {}, code(command))]
      ]),
      class: 'figures'
    })
  ]
}

function row(control: ControlChange, links: Links): Child {
  const {id, title, change, newEvidence, goneEvidence} = control
  return disclosure(
    [
      badge(tones[change], change),
      element('h3', {}, element('span', {class: 'soft'}, id), ' ', prose(title)),
      element(
        'span',
        {class: 'aside'},
        [verdictsInWords(control), evidenceInWords(control)].filter(text => text !== '').join(', ')
      )
    ],
    [
      newEvidence.length > 0 && [element('h4', {}, 'New'), placeList(newEvidence, links)],
      // The commit of the earlier report is not known: no links to its lines.
      goneEvidence.length > 0 && [
        element('h4', {}, 'Gone'),
        placeList(goneEvidence, {project: links.project, rule: links.rule, page: links.page})
      ],
      newEvidence.length + goneEvidence.length === 0 &&
        element(
          'p',
          {},
          `The verdict changed without a change of evidence: ${verdictsInWords(control)}.`
        )
    ],
    {open: change === 'worse', class: 'control'}
  )
}
