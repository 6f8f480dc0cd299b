import {oneLine} from '../../lint/reports/text.js'
import type {Comparison, ControlChange} from '../checklist-report.js'
import {figureText} from '../figures.js'
import {changedControls, changesInWords, evidenceInWords, verdictsInWords} from './comparison.js'

/** Places of one control that are shown; the JSON report has all of them. */
const mostShown = 6

/** Lines of the text report on what changed since an earlier one. */
export function comparisonText(comparison: Comparison): string[] {
  const changed = changedControls(comparison)
  return [
    `since the earlier report: ${changesInWords(comparison)}`,
    ...changed.flatMap(changeLines),
    '',
    ...figureLines(comparison)
  ]
}

function changeLines(control: ControlChange): string[] {
  const {id, title, change, newEvidence} = control
  const evidence = evidenceInWords(control)
  const more = newEvidence.length - mostShown
  return [
    `  ${change.padEnd(7)} ${oneLine(id)} ${verdictsInWords(control)}${evidence === '' ? '' : ` (${evidence})`}: ${oneLine(title)}`,
    ...newEvidence
      .slice(0, mostShown)
      .map(
        ({message, file, line}) => `      new: ${oneLine(`${file}:${line}`)}: ${oneLine(message)}`
      ),
    ...(more > 0 ? [`      … and ${more} more that ${more === 1 ? 'is' : 'are'} new`] : [])
  ]
}

function figureLines({figures}: Comparison): string[] {
  const rows = figures.map(({title, unit, before, after}) => [
    title,
    figureText(before, unit),
    figureText(after, unit)
  ])
  const all = [['before and after', 'before', 'after'], ...rows]
  const widths = [0, 1].map(at =>
    all.reduce((widest, cells) => Math.max(widest, cells[at]!.length), 0)
  )
  return all.map(cells =>
    `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()
  )
}
