import {describe, expect, test} from '@jest/globals'
import {safePattern} from '../../../shared/lint/config/safe-pattern.js'

const sourceOf = (pattern: string) => {
  const result = safePattern(pattern)
  return 'source' in result ? result.source : `refused: ${result.problem}`
}

describe('safePattern', () => {
  test.each([
    ['acme_[a-z0-9]{32}', 'acme_abcdefghijklmnopqrstuvwxyz012345'],
    ['acme-(?:live|test)-[A-Z]+', 'acme-live-ABC'],
    ['(prod|dev)\\.key\\.\\d{4,8}', 'dev.key.12345'],
    ['\\bak[._-]?[0-9a-f]{20,60}\\b', 'ak-0123456789abcdef0123'],
    ['[\\]x]{8}', ']x]x]x]x'],
    ['key\\{[^}]{8}\\}', 'key{12345678}']
  ])('accepts %s', (pattern, text) => {
    expect(new RegExp(`^(?:${sourceOf(pattern)})$`).test(text)).toBe(true)
    expect(new RegExp(`^(?:${pattern})$`).test(text)).toBe(true)
  })

  test('unbounded repetition gets a bound', () => {
    expect(sourceOf('prefix[a-z]+')).toBe('prefix[a-z]{1,512}')
    expect(sourceOf('prefix[a-z]*')).toBe('prefix[a-z]{0,512}')
    expect(sourceOf('prefix[a-z]{5,}?')).toBe('prefix[a-z]{5,512}')
  })

  test.each([
    ['(a+)+prefix', /too long/],
    ['(a|a)*prefix', /too long/],
    ['prefix\\w*\\w*\\w*x', /too long/],
    ['(.*)(.*)prefix', /too long/],
    ['(a{1,100}){1,100}prefix', /too long/],
    ['(abcdefgh)\\1', /back-references/],
    ['(?=abc)abcdefgh', /look-around/],
    ['(?<!x)abcdefgh', /look-around/],
    ['(?<name>abcdefgh)', /look-around/],
    ['a{3}', /fewer than 6/],
    ['a*', /fewer than 6/],
    ['abcdefgh|', /fewer than 6/],
    ['(abcdefgh', /'\(' without/],
    ['abcdefgh)', /'\)' without/],
    ['[abcdefgh', /'\[' without/],
    ['+abcdefgh', /nothing to repeat/],
    ['a{2}{3}bcdefgh', /repeats a repetition/],
    ['abcdefg{9,2}', /fewer to more/],
    ['abcdefg{1,9999}', /512 at most/],
    ['abcdefg[z-a]', /not a valid/],
    ['\\p{L}{10}', /escape \\p/],
    [`${'('.repeat(50)}abcdefgh${')'.repeat(50)}`, /too deeply/],
    ['a'.repeat(2000), /1,000/]
  ])('refuses %s', (pattern, problem) => {
    expect(sourceOf(pattern)).toMatch(problem)
  })
})
