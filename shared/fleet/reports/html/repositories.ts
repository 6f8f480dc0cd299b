import type {ControlVerdict} from '../../../checklist/checklist-report.js'
import {verdictTones} from '../../../checklist/reports/tones.js'
import {verdictWords} from '../../../checklist/verdicts.js'
import {plural} from '../../../lint/reports/counts.js'
import {type Child, element} from '../../../page/markup.js'
import {badge, code, disclosure, facts, link} from '../../../page/parts.js'
import {type Cell, type Column, table} from '../../../page/table.js'
import {views} from '../../../page/views.js'
import type {FleetCell, FleetControl, FleetReport, FleetRepository} from '../../fleet-report.js'

/** Verdicts in narrow cells. */
const shortWords: Readonly<Record<ControlVerdict, string>> = {
  FAIL: 'FAIL',
  NOT_PROVEN: 'NP',
  OUT_OF_REPO: 'OUT',
  PASS: 'PASS'
}

/** Which anchor a repository has: its place in the report. */
export type Anchors = ReadonlyMap<FleetRepository, string>

export function anchorsOf(report: FleetReport): Anchors {
  return new Map(report.repositories.map((repository, at) => [repository, `repository-${at + 1}`]))
}

/** The table of repositories and controls, in several orders. */
export function repositoryTables(report: FleetReport, anchors: Anchors): Child {
  const {repositories} = report
  const byName = [...repositories].sort(inOrderOfName)
  const orders: readonly [string, readonly FleetRepository[]][] = [
    ['Worst first', repositories],
    ['By name', byName],
    ['Most MCP servers first', [...byName].sort((a, b) => b.servers - a.servers)]
  ]
  return views(
    'order',
    'Order of the repositories',
    orders.map(([title, ordered]) => ({title, content: matrix(report, ordered, title, anchors)}))
  )
}

function matrix(
  {controls}: FleetReport,
  repositories: readonly FleetRepository[],
  order: string,
  anchors: Anchors
): Child {
  const columns: Column[] = [
    {title: 'Repository'},
    ...controls.map(({id}) => ({title: element('a', {href: `#control-${id}`}, id)})),
    ...['Errors', 'Warnings', 'Notes', 'Servers', 'Stored'].map(title => ({title, numeric: true}))
  ]
  return table({
    caption: `${order}: ${plural(repositories.length, 'repository', 'repositories')}. FAIL: text proves the defect. NP: not proven. OUT: no repository shows it. PASS: text proves the control. Stored: credentials in plain text.`,
    columns,
    rows: repositories.map(repository => matrixRow(repository, controls, anchors)),
    class: 'matrix',
    tall: true
  })
}

function matrixRow(
  repository: FleetRepository,
  controls: readonly FleetControl[],
  anchors: Anchors
): Cell[] {
  const verdicts = new Map(repository.controls.map(({id, verdict}) => [id, verdict]))
  return [
    element('a', {href: `#${anchors.get(repository)}`}, repository.repository),
    ...controls.map(({id}): Cell => {
      const verdict = verdicts.get(id)
      if (verdict === undefined) return '-'
      return {tone: verdictTones[verdict], content: shortWords[verdict]}
    }),
    repository.errors,
    repository.warnings,
    repository.notes,
    repository.servers,
    repository.stored
  ]
}

/** Each repository as a row to open: its commit, its rules, and the first place of what fails. */
export function repositoryRows({controls, repositories}: FleetReport, anchors: Anchors): Child {
  const titles = new Map(controls.map(({id, title}) => [id, title]))
  return repositories.map(repository => {
    const {branch, commit, url, errors, warnings, notes, suppressed, unreadable} = repository
    const failing = repository.controls.filter(({verdict}) => verdict === 'FAIL')
    const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')]
    return disclosure(
      [
        element('h3', {}, code(repository.repository)),
        element(
          'span',
          {class: 'aside'},
          [...(controls.length > 0 ? [`${failing.length} FAIL`] : []), ...counts].join(', ')
        )
      ],
      [
        facts([
          ['Address', link(url, code(url))],
          ['Commit', [code(commit), ' of ', code(branch)]],
          ['Accepted findings', suppressed],
          ['Files not read in full', unreadable],
          ['Rules', rulesInWords(repository.rules)]
        ]),
        failing.length > 0 && [
          element('h4', {}, 'Controls that fail'),
          element(
            'ul',
            {},
            failing.map(cell => failingControl(cell, titles.get(cell.id)))
          )
        ]
      ],
      {id: anchors.get(repository)!}
    )
  })
}

function failingControl({id, evidence, first}: FleetCell, title: string | undefined): Child {
  const more = evidence - (first ? 1 : 0)
  return element(
    'li',
    {},
    element('span', {class: 'soft'}, id),
    ' ',
    title,
    first && [': ', first.message, ' ', code(`${first.file}:${first.line}`)],
    more > 0 && `, and ${plural(more, 'more place')}`
  )
}

function rulesInWords(rules: Readonly<Record<string, number>>): Child {
  const counts = Object.entries(rules)
  if (counts.length === 0) return 'no findings'
  return counts.flatMap(([id, count], at) => [at > 0 && ', ', code(id), ` ${count}`])
}

/** Each control as a row to open: how many repositories have which verdict, and which fail. */
export function controlRows(report: FleetReport, anchors: Anchors): Child {
  const failing = new Map<string, FleetRepository[]>()
  for (const repository of report.repositories) {
    for (const {id, verdict} of repository.controls) {
      if (verdict !== 'FAIL') continue
      const list = failing.get(id)
      if (list) list.push(repository)
      else failing.set(id, [repository])
    }
  }
  return report.controls.map(({id, title, fail, notProven, outOfRepo, pass}) => {
    const counts = `${notProven} ${verdictWords.NOT_PROVEN}, ${outOfRepo} ${verdictWords.OUT_OF_REPO}, ${pass} ${verdictWords.PASS}`
    return disclosure(
      [
        badge(fail > 0 ? 'bad' : notProven + outOfRepo > 0 ? 'unsure' : 'good', `${fail} FAIL`),
        element('h3', {}, element('span', {class: 'soft'}, id), ' ', title),
        element('span', {class: 'aside'}, counts)
      ],
      fail === 0
        ? element('p', {}, 'No repository fails this control.')
        : element(
            'ul',
            {class: 'columns'},
            (failing.get(id) ?? []).map(repository =>
              element(
                'li',
                {},
                element('a', {href: `#${anchors.get(repository)}`}, repository.repository)
              )
            ),
            fail > (failing.get(id)?.length ?? 0) &&
              element('li', {}, `and ${fail - (failing.get(id)?.length ?? 0)} more`)
          ),
      {id: `control-${id}`}
    )
  })
}

function inOrderOfName(a: FleetRepository, b: FleetRepository): number {
  return a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0
}
