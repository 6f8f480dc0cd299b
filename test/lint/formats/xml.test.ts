import {expect, test} from '@jest/globals'
import {parseXml, type XmlElement} from '../../../shared/lint/formats/xml.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const parse = (text: string) => parseXml(MappedText.of(new SourceFile('policy.xml', text)))

const shown = ({name, attributes, children, texts}: XmlElement): unknown => [
  name,
  Object.fromEntries(attributes.map(item => [item.name, item.value.text])),
  ...texts.map(({text}) => text.trim()),
  ...children.map(shown)
]

const read = (text: string): unknown => {
  const {elements, problems} = parse(text)
  expect(problems).toEqual([])
  return elements.map(shown)
}

test.each<[string, string, unknown]>([
  [
    'elements in elements',
    '<a x="1"><b/><c>t</c></a>',
    [['a', {x: '1'}, ['b', {}], ['c', {}, 't']]]
  ],
  ['entities', '<a x="&lt;&amp;&#65;&#x42;">&gt;</a>', [['a', {x: '<&AB'}, '>']]],
  ['unknown entities stay', '<a x="&big;"/>', [['a', {x: '&big;'}]]],
  ['either quote', `<a x='"' y="'"/>`, [['a', {x: '"', y: "'"}]]],
  [
    'quotes in code with blanks around it',
    '<a x=" @(c["y"]) " y=" z "/>',
    [['a', {x: ' @(c["y"]) ', y: ' z '}]]
  ],
  ['quotes in code', '<a x="@(c["y"] == "z")"/>', [['a', {x: '@(c["y"] == "z")'}]]],
  [
    'code with operators',
    '<a x="@(1 < 2 && 3 > 2)" y="2"/>',
    [['a', {x: '@(1 < 2 && 3 > 2)', y: '2'}]]
  ],
  ['escaped code', '<a x="@(c[&quot;)&quot;] &amp;&amp; d)"/>', [['a', {x: '@(c[")"] && d)'}]]],
  ['brackets in texts of code', '<a x="@(f(")"))"/>', [['a', {x: '@(f(")"))'}]]],
  [
    'blocks of code',
    '<set>@{\n  // it is "fine\n  if (a < b) { return "</set>"; }\n  return \'}\';\n}</set>',
    [['set', {}, '@{\n  // it is "fine\n  if (a < b) { return "</set>"; }\n  return \'}\';\n}']]
  ],
  ['a smaller sign in a text', '<a>1 < 2</a>', [['a', {}, '1', '< 2']]],
  ['comments', '<a><!-- <b> --></a>', [['a', {}]]],
  ['sections of text', '<a><![CDATA[<b>]]></a>', [['a', {}, '<b>']]],
  ['a head', '\ufeff<?xml version="1.0"?>\n<a/>', [['a', {}]]]
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('values have their places', () => {
  const text = '<p>\n  <a key="x&amp;y" url="z"/>\n</p>'
  const [key, url] = parse(text).elements[0]!.children[0]!.attributes
  const at = (value: MappedText) => text.slice(value.range().start, value.range().end)
  expect([at(key!.value), at(url!.value)]).toEqual(['x&amp;y', 'z'])
  expect(at(key!.value.slice(1, 2))).toBe('&amp;')
})

test.each([
  ['an element without an end', '<a><b></a>', 'no end for <b>'],
  ['an end without a beginning', '<a></b></a>', '</b> closes nothing'],
  ['a value without an end', '<a x="1></a>', 'a value is not closed'],
  ['a comment without an end', '<a/><!-- b', 'a comment is not closed']
])('%s is a problem', (_, text, message) => {
  const {elements, problems} = parse(text)
  expect(elements[0]!.name).toBe('a')
  expect(problems[0]!.message).toBe(message)
})

test('entities that name each other are never expanded', () => {
  const text =
    '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&y;&f;</a>'
  expect(read(text)).toEqual([['a', {}, '&y;&f;']])
})

const size = 300_000
test.each([
  ['code that is never closed', '@('],
  ['code in values that is never closed', '<a x="@("'],
  ['elements that are never closed', '<a>'],
  ['ends without beginnings', '</a>'],
  ['declarations', '<!a>'],
  ['brackets', '<!a['],
  ['escaped quotes in code', '@("\\"'],
  ['attributes without values', '<a b '],
  ['comments of code that are never closed', '@(/*'],
  ['smaller signs', '<']
])('%s: a long text comes to an end', (_, piece) => {
  const {problems} = parse(piece.repeat(Math.floor(size / piece.length)))
  expect(problems.length).toBeLessThanOrEqual(50)
})
