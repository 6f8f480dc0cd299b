import {describe, expect, test} from '@jest/globals'
import {bar, legend, lineDrawing} from '../../shared/page/drawings.js'
import {sourceOf} from '../../shared/page/markup.js'
import {
  badge,
  code,
  codeBlock,
  disclosure,
  facts,
  link,
  prose,
  section,
  subsection
} from '../../shared/page/parts.js'
import {table} from '../../shared/page/table.js'
import {views} from '../../shared/page/views.js'

const parts = [
  {tone: 'bad', name: 'FAIL', count: 2},
  {tone: 'unsure', name: 'NOT PROVEN', count: 0},
  {tone: 'good', name: 'PASS', count: 3}
] as const

describe('parts of a page', () => {
  test('link to the web and to places on the page', () => {
    expect(sourceOf(link('https://example.com/?a=1&b=2', 'x'))).toBe(
      '<a href="https://example.com/?a=1&amp;b=2">x</a>'
    )
    expect(sourceOf(link('#mcp-01', 'x'))).toBe('<a href="#mcp-01">x</a>')
    expect(sourceOf(link(undefined, 'x'))).toBe('x')
  })

  test('code stays on one line, and names breaks', () => {
    expect(code('a\n::x').source).toBe('<code>a<span class="unseen">U+000A</span>&#58;:x</code>')
  })

  test('prose marks code between backticks, and nothing else', () => {
    expect(sourceOf(prose('set `a<b` and *c*, `'))).toBe('set <code>a&lt;b</code> and *c*, &#96;')
  })

  test('a block to copy keeps its lines and is reached by keyboard', () => {
    expect(codeBlock('Command', 'a\nb').source).toBe(
      '<pre tabindex="0" role="group" aria-label="Command"><code>a\nb</code></pre>'
    )
  })

  test('code names tabs and every kind of break', () => {
    const unseen = (name: string) => `<span class="unseen">${name}</span>`
    expect(code('a\tb\r\n').source).toBe(
      `<code>a${unseen('U+0009')}b${unseen('U+000D')}${unseen('U+000A')}</code>`
    )
  })

  test('a row to open: a link to it lands in what it hides', () => {
    expect(disclosure('title', 'text', {id: 'a', open: true, class: 'b'}).source).toBe(
      '<details class="b" open><summary>title</summary><div class="content" id="a">text</div></details>'
    )
    expect(disclosure('title', 'text').source).toMatch(/^<details><summary>/)
  })

  test('sections are landmarks with a name, and parts of them are not', () => {
    expect(section('a', 'A', 'x').source).toBe(
      '<section aria-labelledby="a"><h2 id="a">A</h2>x</section>'
    )
    expect(subsection('b', 'B', 'x').source).toBe('<div><h3 class="apart" id="b">B</h3>x</div>')
  })

  test('badges and facts', () => {
    expect(badge('bad', '<FAIL>').source).toBe('<span class="badge bad">&lt;FAIL&gt;</span>')
    expect(facts([['Name', badge('good', 'x')]]).source).toBe(
      '<dl class="facts"><div><dt>Name</dt><dd><span class="badge good">x</span></dd></div></dl>'
    )
  })

  test('a table has a caption, headings of columns and rows, and a region to scroll in', () => {
    const source = table({
      caption: 'Caption',
      columns: [{title: 'Name'}, {title: 'Count', numeric: true}, {title: 'Verdict'}],
      rows: [['a', 1, {tone: 'bad', content: 'FAIL'}]],
      class: 'x',
      tall: true
    }).source
    expect(source).toBe(
      '<div class="scroll tall x" tabindex="0" role="region" aria-label="Caption"><table>' +
        '<caption><span>Caption</span></caption>' +
        '<thead><tr><th scope="col">Name</th><th scope="col" class="number">Count</th><th scope="col">Verdict</th></tr></thead>' +
        '<tbody><tr><th scope="row">a</th><td class="number">1</td><td class="bad">FAIL</td></tr></tbody></table></div>'
    )
  })

  test('a bar is for the eye alone, and its words stand beside it', () => {
    expect(bar(parts).source).toBe(
      '<svg class="bar" viewBox="0 0 5 1" preserveAspectRatio="none" aria-hidden="true">' +
        '<rect class="bad" x="0" y="0" width="2" height="1"></rect>' +
        '<rect class="good" x="2" y="0" width="3" height="1"></rect></svg>'
    )
    expect(legend(parts).source).toContain(
      '<li><strong>0</strong> <span class="badge unsure">NOT PROVEN</span></li>'
    )
    expect(bar([]).source).toContain('viewBox="0 0 1 1"')
  })

  test('a line begins at zero, and says what it shows', () => {
    const source = lineDrawing({title: 'T', description: 'D', values: [4, 2, 0]}).source
    expect(source).toContain('<title>T</title><desc>D</desc>')
    expect(source).toContain('<polyline points="3,3 60,14 117,25"></polyline>')
    expect(source).toContain('<circle cx="117" cy="25" r="3"></circle>')
    expect(lineDrawing({title: 'T', description: 'D', values: [7]}).source).not.toContain(
      'polyline'
    )
    expect(lineDrawing({title: 'T', description: 'D', values: []}).source).not.toContain('circle')
    expect(lineDrawing({title: 'T', description: 'D', values: [0, 0]}).source).toContain(
      'points="3,25 117,25"'
    )
  })

  test('views: the first is chosen, and there are no more than the stylesheet knows', () => {
    const source = views('order', 'Order', [
      {title: 'A', content: 'a'},
      {title: 'B', content: 'b'}
    ]).source
    expect(source).toContain('<div class="switch" role="radiogroup" aria-label="Order">')
    expect(source).toContain('<input type="radio" name="order" checked id="order-1"> A')
    expect(source).toContain('<input type="radio" name="order" id="order-2"> B')
    expect(source).toContain('<div class="view">a</div><div class="view">b</div>')
    expect(() => views('x', 'X', Array(5).fill({title: 'A', content: 'a'}))).toThrow(
      'a page shows at most 4 views'
    )
  })

  test('nothing where a condition fails', () => {
    expect(sourceOf([false, undefined, [], 0])).toBe('0')
  })
})
