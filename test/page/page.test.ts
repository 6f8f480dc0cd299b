import {describe, expect, test} from '@jest/globals'
import {element} from '../../shared/page/markup.js'
import {renderPage} from '../../shared/page/page.js'

describe('a page', () => {
  const page = renderPage({
    title: 'Title </title>',
    heading: 'Heading',
    main: element('p', {}, 'text'),
    footer: 'foot'
  })

  test('forbids scripts and requests, and has neither', () => {
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`
    )
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|src=/i)
  })

  test('has language, title, skip link and landmarks in this order', () => {
    const order = [
      '<html lang="en">',
      '<title>Title &lt;/title&gt;</title>',
      'href="#main"',
      '<header>',
      '<h1>Heading</h1>',
      '<main id="main"',
      '<footer>'
    ]
    const places = order.map(part => page.indexOf(part))
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('is this and nothing else, but for its styles', () => {
    const [before, after] = [
      page.slice(0, page.indexOf('<style>')),
      page.slice(page.indexOf('</style>'))
    ]
    expect(before.split('\n')).toEqual([
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<meta name="color-scheme" content="light dark">',
      '<title>Title &lt;/title&gt;</title>',
      ''
    ])
    expect(after).toBe(
      [
        '</style>',
        '</head>',
        '<body>',
        '<a class="skip" href="#main">Skip to the content</a>',
        '<header><h1>Heading</h1></header>',
        '<main id="main" tabindex="-1"><p>text</p></main>',
        '<footer>foot</footer>',
        '</body>',
        '</html>',
        ''
      ].join('\n')
    )
  })

  test('takes another language, where it can be one, and the width of the window', () => {
    const parts = {title: 't', heading: 'h', main: '', footer: ''}
    expect(renderPage({...parts, lang: 'de-CH', wide: true})).toMatch(
      /<html lang="de-CH">[\s\S]*<body class="wide">/
    )
    expect(renderPage({...parts, lang: '"><script>'})).toContain('<html lang="en">')
  })
})
