import {visiblePieces, visibleText} from './visible.js'

/** Elements that a page may have. None of them runs code or asks for anything. */
export type ElementName =
  | 'a'
  | 'article'
  | 'aside'
  | 'caption'
  | 'circle'
  | 'code'
  | 'dd'
  | 'desc'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'footer'
  | 'g'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'header'
  | 'input'
  | 'label'
  | 'li'
  | 'line'
  | 'main'
  | 'nav'
  | 'ol'
  | 'p'
  | 'polyline'
  | 'pre'
  | 'rect'
  | 'section'
  | 'span'
  | 'strong'
  | 'summary'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'text'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul'

/** Attributes that an element may have: no handler of events, no address but `href`, no style. */
export type AttributeName =
  | `aria-${string}`
  | 'checked'
  | 'class'
  | 'colspan'
  | 'cx'
  | 'cy'
  | 'for'
  | 'height'
  | 'href'
  | 'id'
  | 'name'
  | 'open'
  | 'points'
  | 'preserveAspectRatio'
  | 'r'
  | 'role'
  | 'rowspan'
  | 'scope'
  | 'tabindex'
  | 'text-anchor'
  | 'type'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'x1'
  | 'x2'
  | 'y'
  | 'y1'
  | 'y2'

/** `true` writes the name alone; `false` and undefined write nothing. */
export type Attributes = {
  readonly [name in AttributeName]?: string | number | boolean | undefined
}

/** What stands in an element: text is text, whatever is in it. Nothing where a condition fails. */
export type Child = Markup | string | number | false | undefined | readonly Child[]

/** Elements of HTML that hold nothing and have no end; those of SVG have one. */
const empty: ReadonlySet<ElementName> = new Set(['input'])

/**
 * HTML that came from `element` and from nowhere else: a string can never become markup. Writing is
 * linear in the text as long as the depth of the page is bounded.
 */
export class Markup {
  /** HTML source. */
  readonly source: string

  private constructor(source: string) {
    this.source = source
  }

  /**
   * @param children strings are escaped, and characters that nobody would see are named
   * @throws Error when an attribute would lead out of the page by anything but http or https
   */
  static element(name: ElementName, attributes: Attributes, children: readonly Child[]): Markup {
    const start = `<${name}${attributesSource(attributes)}>`
    if (empty.has(name)) return new Markup(start)
    // A title holds text alone: markup in it would be shown as it is written.
    const content = name === 'title' ? escapeText(visibleText(plain(children))) : sourceOf(children)
    return new Markup(`${start}${content}</${name}>`)
  }
}

/** An element with what stands in it. */
export function element(
  name: ElementName,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Markup {
  return Markup.element(name, attributes, children)
}

/** HTML source of what stands in an element. */
export function sourceOf(child: Child): string {
  if (child === false || child === undefined) return ''
  if (child instanceof Markup) return child.source
  if (typeof child === 'string') return textSource(child)
  if (typeof child === 'number') return String(child)
  let source = ''
  for (const one of child) source += sourceOf(one)
  return source
}

function plain(children: readonly Child[]): string {
  return children.filter(child => typeof child === 'string' || typeof child === 'number').join('')
}

/** Whether a link may lead there: a place on the page, or an address on the web. */
export function isLinkTarget(href: string): boolean {
  return /^(?:#[\w.-]+$|https?:\/\/[^\s])/i.test(href)
}

function attributesSource(attributes: Attributes): string {
  let source = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (name === 'href' && !isLinkTarget(String(value))) {
      throw new Error('A link of a page leads to a place on it, or to http or https')
    }
    source += value === true ? ` ${name}` : ` ${name}="${escapeText(visibleText(String(value)))}"`
  }
  return source
}

function textSource(text: string): string {
  let source = ''
  for (const piece of visiblePieces(text)) {
    source +=
      'text' in piece
        ? escapeText(piece.text)
        : `<span class="unseen" title="a character that is not shown">${piece.character}</span>`
  }
  return source
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;'
}

/**
 * Escapes for text and for values in double quotes. A page may be printed into the log of a step:
 * what a CI system takes for a command (`::x::` at the start of a line, `##[x]`, `##vso[x]`) is
 * written with entities, which a reader of the page does not see.
 */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"'`]/g, character => entities[character]!)
    .replace(/^([^\S\n\r\u2028\u2029]*):(?=:|$)/gm, '$1&#58;')
    .replace(/#(?=#|\[|vso\[)/gi, '&#35;')
}
