import {expect, test} from '@jest/globals'
import {tokensOf} from '../../../shared/lint/languages/csharp.js'

const read = (text: string): string[] =>
  tokensOf({text}).map(({kind, text: said}) => (kind === 'text' ? JSON.stringify(said) : said))

test.each<[string, string, string[]]>([
  [
    'words, numbers and signs',
    '@(a.b(1) != c?.d)',
    ['a', '.', 'b', '(', '1', ')', '!=', 'c', '?.', 'd', ')']
  ],
  ['texts with escapes', '@("a\\"b\\n")', ['"a\\"b\\n"', ')']],
  ['texts as they are', '@(@"a""b\\c")', ['"a\\"b\\\\c"', ')']],
  ['characters', "@(x == '\\'' || y == '\"')", ['x', '==', '"\'"', '||', 'y', '==', '"\\""', ')']],
  ['comments', '@{ // "a"\n b /* c " */ d }', ['b', 'd', '}']],
  ['a comment that does not end', '@{ a /* b', ['a']],
  [
    'texts that put values in',
    '@($"a{b("c")}d")',
    ['"a"', '+', '(', 'b', '(', '"c"', ')', ')', '+', '"d"', ')']
  ],
  [
    'braces that stand for themselves',
    '@($"{{tenant}} {x}")',
    ['"{{tenant}} "', '+', '(', 'x', ')', '+', '""', ')']
  ],
  ['texts that do both', '@($@"a""{b}")', ['"a\\""', '+', '(', 'b', ')', '+', '""', ')']],
  ['a text that does not end', '@("a', ['"a"']],
  ['generic types', '@(a.As<string>())', ['a', '.', 'As', '<', 'string', '>', '(', ')', ')']],
  ['two question marks', '@(a ?? b ??= c?[0])', ['a', '??', 'b', '??=', 'c', '?[', '0', ']', ')']]
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('tokens have their places', () => {
  const text = '@(a + "b")'
  expect(tokensOf({text}).map(({start, end}) => text.slice(start, end))).toEqual([
    'a',
    '+',
    'b',
    ')'
  ])
})
