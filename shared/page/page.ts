import {type Child, element, sourceOf} from './markup.js'
import {stylesheet} from './stylesheet.js'

export interface Page {
  /** BCP 47; English when absent. */
  readonly lang?: string
  /** Title of the window: what, of what. */
  readonly title: string
  /** The first heading. */
  readonly heading: Child
  /** What stands under the first heading in the banner: one line or two. */
  readonly lead?: Child
  /** The page's content. Its headings begin at `h2`, and skip no level. */
  readonly main: Child
  /** What made the page, and from what. */
  readonly footer: Child
  /** As wide as the window: for pages of wide tables. */
  readonly wide?: boolean
}

/** Nothing runs and nothing is asked for: styles stand in the page, and there is nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * One HTML file that needs nothing but itself: no script, no request. The same input gives the same
 * bytes. Build what stands in it with `element` (markup.ts) and the parts of parts.ts.
 */
export function renderPage({lang = 'en', title, heading, lead, main, footer, wide}: Page): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    element('title', {}, title).source,
    `<style>${stylesheet}</style>`
  ]
  const body = [
    element('a', {class: 'skip', href: '#main'}, 'Skip to the content'),
    element('header', {}, element('h1', {}, heading), lead),
    element('main', {id: 'main', tabindex: -1}, main),
    element('footer', {}, footer)
  ]
  return [
    '<!doctype html>',
    `<html lang="${/^[\w-]+$/.test(lang) ? lang : 'en'}">`,
    '<head>',
    ...head,
    '</head>',
    wide ? '<body class="wide">' : '<body>',
    ...body.map(sourceOf),
    '</body>',
    '</html>',
    ''
  ].join('\n')
}
