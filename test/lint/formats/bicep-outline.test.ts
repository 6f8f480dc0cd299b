import {expect, test} from '@jest/globals'
import {outlineBicep} from '../../../shared/lint/formats/bicep-outline.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const outline = (text: string) => outlineBicep(MappedText.of(new SourceFile('main.bicep', text)))

const shown = (text: string): string[] =>
  outline(text).declarations.map(({keyword, name, label, existing}) =>
    [keyword, name, label, existing ? 'existing' : ''].filter(part => part !== '').join(' ')
  )

test('declarations with their names, types and paths', () => {
  expect(
    shown(
      "targetScope = 'subscription'\nparam a string = 'x'\nvar b = {\n  c: [1, 2]\n}\nresource r 'T/t@1' = if (a == 'x') {\n  name: 'r'\n}\nresource e 'T/t@1' existing = {\n  name: 'e'\n}\nmodule m './m.bicep' = {\n  name: 'm'\n}\noutput o string = r.id\nusing './main.bicep'\n"
    )
  ).toEqual([
    'targetScope',
    'param a',
    'var b',
    'resource r T/t@1',
    'resource e T/t@1 existing',
    'module m ./m.bicep',
    'output o',
    'using ./main.bicep'
  ])
})

test('a range holds the decorators and nothing of the next declaration', () => {
  const text = "@secure()\n@description('a')\nparam a string\nvar b = 1\n"
  expect(outline(text).declarations.map(({range}) => text.slice(range.start, range.end))).toEqual([
    "@secure()\n@description('a')\nparam a string\n",
    'var b = 1\n'
  ])
})

test.each([
  ['text', "var a = 'param b string'\n"],
  ['text with a quote', "var a = 'it\\'s {'\n"],
  ['text of several lines', "var a = '''\nparam b string {\n'''\n"],
  ['quotes at the end of such a text', "var a = '''{''''\n"],
  ['values in text', "var a = '${b}-${c({d: '}'})}'\n"],
  ['comments', '// resource x {\n/* param b {\n*/\nvar a = 1\n'],
  ['a condition on several lines', 'var a = b\n  ? c\n  : d\n']
])('%s', (_, text) => {
  expect(outline(text)).toMatchObject({declarations: [{keyword: 'var', name: 'a'}], problems: []})
})

test('resources inside of others are no declarations, indented or not', () => {
  expect(shown("resource r 'T/t@1' = {\nresource c 'u' = {\nname: 'c'\n}\n}\n")).toEqual([
    'resource r T/t@1'
  ])
})

test('an error hides none of the declarations after it', () => {
  const {declarations, problems} = outline("var a = {\nresource r 'T/t@1' = {\n  name: 'r'\n}\n")
  expect(declarations.map(({name}) => name)).toEqual(['a', 'r'])
  expect(problems.map(({message}) => message)).toEqual(["no end for this '{'"])
})
