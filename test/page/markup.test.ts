import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {element, isLinkTarget, sourceOf} from '../../shared/page/markup.js'
import {link} from '../../shared/page/parts.js'

const unseen = (name: string) =>
  `<span class="unseen" title="a character that is not shown">${name}</span>`

describe('text on a page', () => {
  test.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    [`"it's"`, '&quot;it&#39;s&quot;'],
    ['</style><script>alert(1)</script>', '&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a\u202eb', `a${unseen('U+202E')}b`],
    ['a\u200b\u0000', `a${unseen('U+200B')}${unseen('U+0000')}`],
    ['\u001b[31m', `${unseen('U+001B')}[31m`],
    ['\u2066x\u2069', `${unseen('U+2066')}x${unseen('U+2069')}`],
    ['x\ud800y', `x${unseen('U+D800')}y`],
    ['\u{e0041}', unseen('U+E0041')],
    ['naïve 😀 日本', 'naïve 😀 日本'],
    ['line\nnext\tcell', 'line\nnext\tcell'],
    ['::error::x', '&#58;:error::x'],
    ['a\n  ::error::x', 'a\n  &#58;:error::x'],
    ['##vso[task.complete]', '&#35;&#35;vso[task.complete]'],
    ['##[error]', '&#35;&#35;[error]'],
    ['std::string, # title', 'std::string, # title']
  ])('%j', (text, expected) => {
    expect(sourceOf(text)).toBe(expected)
    expect(element('p', {}, text).source).toBe(`<p>${expected}</p>`)
  })

  test('is never markup, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), text => {
        const source = sourceOf(text).replaceAll(
          /<span class="unseen" title="a character that is not shown">U\+[0-9A-F]{4,6}<\/span>/g,
          ''
        )
        expect(source).not.toMatch(/[<>"'`]/)
        expect(source).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#96|#58|#35);)/)
      }),
      {numRuns: 2000}
    )
  })

  test('printed into the log of a step it issues no command', () => {
    const piece = fc.constantFrom(
      ...':#[] \n\u0085\u200b\u2028v'.split(''),
      '::',
      '##',
      'vso[',
      'x'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 20}), pieces => {
        const page = element('pre', {}, '\n', pieces.join('')).source
        const commands = page
          .split(/[\r\n]/)
          .filter(line => /^[\s\u0085]*::/.test(line) || /##(?:vso)?\[/i.test(line))
        expect(commands).toEqual([])
      }),
      {numRuns: 2000}
    )
  })
})

describe('elements', () => {
  test('write attributes escaped, and leave out those that are off', () => {
    const made = element(
      'details',
      {open: true, class: 'a"><b', id: undefined, role: false},
      'x',
      false
    )
    expect(made.source).toBe('<details open class="a&quot;&gt;&lt;b">x</details>')
  })

  test('name unseen characters in attributes, where no markup can', () => {
    expect(element('span', {'aria-label': 'a\u202eb'}).source).toBe(
      '<span aria-label="a[U+202E]b"></span>'
    )
  })

  test('a title holds text alone', () => {
    expect(element('title', {}, '</title>\u202e').source).toBe(
      '<title>&lt;/title&gt;[U+202E]</title>'
    )
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.com',
    'file:///etc',
    ' https://x'
  ])('refuse a link to %s', href => {
    expect(isLinkTarget(href)).toBe(false)
    expect(() => element('a', {href}, 'x')).toThrow('A link of a page leads to')
    expect(sourceOf(link(href, 'text'))).toBe('text')
  })
})
