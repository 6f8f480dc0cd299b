import {element, type Markup} from './markup.js'
import {badge, type Tone} from './parts.js'

export interface BarPart {
  readonly tone: Tone
  /** What is counted: `FAIL`. */
  readonly name: string
  readonly count: number
}

/** Counts as one bar, for the eye alone: words beside it must say the same. */
export function bar(parts: readonly BarPart[]): Markup {
  const total = parts.reduce((sum, {count}) => sum + count, 0)
  let at = 0
  return element(
    'svg',
    {
      class: 'bar',
      viewBox: `0 0 ${Math.max(total, 1)} 1`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true'
    },
    parts
      .filter(({count}) => count > 0)
      .map(({tone, count}) => {
        const x = at
        at += count
        return element('rect', {class: tone, x, y: 0, width: count, height: 1})
      })
  )
}

/** Counts in words, each with its badge. */
export function legend(parts: readonly BarPart[]): Markup {
  return element(
    'ul',
    {class: 'legend'},
    parts.map(({tone, name, count}) =>
      element('li', {}, element('strong', {}, count), ' ', badge(tone, name))
    )
  )
}

export interface LineDrawing {
  /** What the line shows: `Findings of root-filesystem`. */
  readonly title: string
  /** The same in words: `12, then 9, then 4`. */
  readonly description: string
  /** At equal distances, in order; none is negative. */
  readonly values: readonly number[]
}

const width = 120
const height = 28
const margin = 3

/**
 * Counts over time as a line that begins at zero, with a dot at its end. Title and description stand
 * in the drawing for those who do not see it; the numbers must stand in a table beside it.
 */
export function lineDrawing({title, description, values}: LineDrawing): Markup {
  const most = Math.max(1, ...values)
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0
  const x = (at: number) => rounded(margin + at * step)
  const y = (value: number) => rounded(height - margin - (value / most) * (height - 2 * margin))
  const last = values.length - 1
  return element(
    'svg',
    {class: 'line', role: 'img', viewBox: `0 0 ${width} ${height}`, width, height},
    element('title', {}, title),
    element('desc', {}, description),
    element('line', {x1: 0, x2: width, y1: height - margin, y2: height - margin}),
    values.length > 1 &&
      element('polyline', {points: values.map((value, at) => `${x(at)},${y(value)}`).join(' ')}),
    values.length > 0 && element('circle', {cx: x(last), cy: y(values[last]!), r: margin})
  )
}

/** Short, and the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
