import {type Child, element, type Markup} from './markup.js'

/** One of several views of the same things. */
export interface View {
  /** `Worst first`. */
  readonly title: string
  readonly content: Child
}

/** Views that the stylesheet can tell apart. */
const mostViews = 4

/**
 * Views of which one is seen at a time, chosen with the arrow keys or by pointer, without a script:
 * the stylesheet shows the view of the chosen button. On paper it is the chosen one.
 *
 * @param name a name that nothing else on the page has
 * @param label what the reader chooses: `Order of the repositories`
 */
export function views(name: string, label: string, all: readonly View[]): Markup {
  if (all.length > mostViews) throw new Error(`a page shows at most ${mostViews} views`)
  return element(
    'div',
    {class: 'views'},
    element(
      'div',
      {class: 'switch', role: 'radiogroup', 'aria-label': label},
      all.map(({title}, at) =>
        element(
          'label',
          {},
          element('input', {type: 'radio', name, checked: at === 0, id: `${name}-${at + 1}`}),
          ' ',
          title
        )
      )
    ),
    all.map(({content}) => element('div', {class: 'view'}, content))
  )
}
