import {codeText, plainText, proseText} from '../../markdown.js'
import type {Comparison, ControlChange} from '../checklist-report.js'
import {figureText} from '../figures.js'
import {changedControls, changesInWords, evidenceInWords, verdictsInWords} from './comparison.js'

const marks: Readonly<Record<ControlChange['change'], string>> = {
  better: '⬆️',
  worse: '⬇️',
  same: '➖',
  added: '🆕',
  removed: '🗑️'
}

/** Places of one control that are listed; the JSON report has all of them. */
const mostShown = 10

/** Lines of the Markdown report on what changed since an earlier one; an empty line ends them. */
export function comparisonMarkdown(comparison: Comparison): string[] {
  const changed = changedControls(comparison)
  return [
    `### Since the earlier report: ${changesInWords(comparison)}`,
    '',
    ...(changed.length === 0
      ? ['No verdict and no evidence changed.', '']
      : ['| | Control | Verdict | Places |', '|---|---|---|---|', ...changed.map(row), '']),
    ...changed.flatMap(newPlaces),
    '#### Before and after',
    '',
    '| Figure | Before | After | Shown by |',
    '|---|---|---|---|',
    ...comparison.figures.map(
      ({title, unit, before, after, basis, command}) =>
        `| ${plainText(title)} | ${figureText(before, unit)} | ${figureText(after, unit)} | ${proseText(basis)}${command === undefined ? '' : `: ${codeText(command)}`} |`
    ),
    ''
  ]
}

function row(control: ControlChange): string {
  const {id, title, change} = control
  return `| ${marks[change]} ${change} | ${plainText(id)} ${plainText(title)} | ${verdictsInWords(control)} | ${evidenceInWords(control)} |`
}

function newPlaces({id, newEvidence}: ControlChange): string[] {
  if (newEvidence.length === 0) return []
  const more = newEvidence.length - mostShown
  return [
    `New in ${plainText(id)}:`,
    '',
    ...newEvidence
      .slice(0, mostShown)
      .map(({message, file, line}) => `- ${codeText(`${file}:${line}`)}: ${proseText(message)}`),
    ...(more > 0 ? [`- … and ${more} more`] : []),
    ''
  ]
}
