import {describe, expect, test} from '@jest/globals'
import {globProblem, pathMatcher} from '../../../shared/lint/files/path-matcher.js'

describe('pathMatcher', () => {
  test.each([
    ['test/fixtures/**', 'test/fixtures/a/b.json', true],
    ['test/fixtures/**', 'test/other.json', false],
    ['vendor', 'vendor/a/b.json', true],
    ['vendor/', 'vendor/a.json', true],
    ['./vendor', 'vendor/a.json', true],
    ['vendor', 'src/vendor/a.json', false],
    ['**/vendor', 'src/vendor/a.json', true],
    ['*.json', 'a.json', true],
    ['*.json', 'sub/a.json', false],
    ['**/*.json', '.vscode/mcp.json', true],
    ['**', '.mcp.json', true],
    ['{a,b}.yml', 'b.yml', true],
    ['a?.yml', 'ab.yml', true],
    ['[ab].yml', 'a.yml', true]
  ])('%s on %s: %s', async (glob, file, expected) => {
    expect((await pathMatcher([glob]))(file)).toBe(expected)
  })

  test('no globs match nothing', async () => {
    expect((await pathMatcher([]))('a')).toBe(false)
  })
})

test.each([
  ['', /empty/],
  ['a\\b', /'\/'/],
  ['/etc/**', /relative/],
  ['C:/x', /relative/],
  ['a/../b', /'\.\.'/],
  ['+(a|a)', /groups/],
  ['*a*a*a*a*a', /wildcards/],
  ['x'.repeat(301), /300/]
])('globProblem refuses %s', (glob, problem) => {
  expect(globProblem(glob)).toMatch(problem)
})
