import {type Child, element, Markup} from './markup.js'
import type {Tone} from './parts.js'

export interface Column {
  readonly title: Child
  /** Aligned to the right. */
  readonly numeric?: boolean
}

/** A cell with the ground of its tone: its words must say the same. */
export interface TonedCell {
  readonly tone: Tone
  readonly content: Child
}

export type Cell = Child | TonedCell

export interface TableOptions {
  /** Says what the table shows; read out with it, and the name of its region. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** Cells of each row; the first is its heading. */
  readonly rows: readonly (readonly Cell[])[]
  readonly class?: string
  /** Scrolls up and down as well, with its headings in sight: for tables of many rows. */
  readonly tall?: boolean
}

/**
 * A table in a region of its own that scrolls sideways, so that the page never does. The keyboard
 * reaches the region, and scrolls it.
 */
export function table({caption, columns, rows, class: name, tall}: TableOptions): Markup {
  const classes = ['scroll', ...(tall ? ['tall'] : []), ...(name === undefined ? [] : [name])]
  return element(
    'div',
    {class: classes.join(' '), tabindex: 0, role: 'region', 'aria-label': caption},
    element(
      'table',
      {},
      element('caption', {}, element('span', {}, caption)),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map(({title, numeric}) =>
            element('th', {scope: 'col', class: numeric ? 'number' : undefined}, title)
          )
        )
      ),
      element(
        'tbody',
        {},
        rows.map(row =>
          element(
            'tr',
            {},
            row.map((cell, at) => cellOf(cell, at, columns[at]))
          )
        )
      )
    )
  )
}

function cellOf(cell: Cell, at: number, column: Column | undefined): Markup {
  const isToned = isTonedCell(cell)
  return element(
    at === 0 ? 'th' : 'td',
    {
      scope: at === 0 && 'row',
      class: isToned ? cell.tone : column?.numeric ? 'number' : undefined
    },
    isToned ? cell.content : cell
  )
}

function isTonedCell(cell: Cell): cell is TonedCell {
  return typeof cell === 'object' && !(cell instanceof Markup) && 'tone' in cell
}
