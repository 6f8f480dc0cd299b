import {type Child, element, isLinkTarget, type Markup} from './markup.js'

/** What a color says: it is never alone, the words beside it say the same. */
export type Tone = 'bad' | 'good' | 'unsure' | 'outside' | 'plain'

/** A word in a frame: a verdict, a severity, "changes something". */
export function badge(tone: Tone, text: string): Markup {
  return element('span', {class: `badge ${tone}`}, text)
}

/** A link where the address can be one; the text alone otherwise. */
export function link(href: string | undefined, ...children: readonly Child[]): Child {
  if (href === undefined || !isLinkTarget(href)) return children
  return element('a', {href}, ...children)
}

/** A name, path or word as code, on one line: breaks of lines and tabs are named as well. */
export function code(text: string): Markup {
  return element(
    'code',
    {},
    text
      .split(/([\t\n\r])/)
      .map((part, at) =>
        at % 2 === 1 ? element('span', {class: 'unseen'}, unseenName[part]) : part
      )
  )
}

const unseenName: Readonly<Record<string, string>> = {
  '\t': 'U+0009',
  '\n': 'U+000A',
  '\r': 'U+000D'
}

/** Text in which what stands between backticks is code. */
export function prose(text: string): Child[] {
  return text.split(/(`[^`]+`)/).map((part, at) => (at % 2 === 1 ? code(part.slice(1, -1)) : part))
}

/**
 * Lines to copy, such as a command. Wide lines scroll in the block, which the keyboard reaches; on
 * paper they break.
 *
 * @param label what it is, for those who do not see it: `Command`
 */
export function codeBlock(label: string, text: string): Markup {
  return element(
    'pre',
    {tabindex: 0, role: 'group', 'aria-label': label},
    element('code', {}, text)
  )
}

export interface DisclosureOptions {
  /** Anchor on the page: a link to it opens the row. */
  readonly id?: string
  readonly open?: boolean
  readonly class?: string
}

/** A row to open: by pointer, with Enter or Space, and on paper always open. */
export function disclosure(
  summary: Child,
  content: Child,
  {id, open, class: name}: DisclosureOptions = {}
): Markup {
  // Browsers open a row for a link into what it hides, not for one to the row itself.
  return element(
    'details',
    {class: name, open},
    element('summary', {}, summary),
    element('div', {class: 'content', id}, content)
  )
}

/** A part of the page with its heading, which is a landmark: its heading must be the only one of its name. */
export function section(id: string, heading: string, ...content: readonly Child[]): Markup {
  return element('section', {'aria-labelledby': id}, element('h2', {id}, heading), content)
}

/** A part of a section. */
export function subsection(id: string, heading: string, ...content: readonly Child[]): Markup {
  return element('div', {}, element('h3', {class: 'apart', id}, heading), content)
}

/** Pairs of a name and what it is. */
export function facts(pairs: readonly (readonly [Child, Child])[]): Markup {
  return element(
    'dl',
    {class: 'facts'},
    pairs.map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, value))
    )
  )
}
