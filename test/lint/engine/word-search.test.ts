import {describe, expect, test} from '@jest/globals'
import {wordSearch} from '../../../shared/lint/engine/word-search.js'
import {catalog} from '../../../shared/lint/rules/catalog.js'
import {ruleGroups} from '../../../shared/lint/rules/index.js'

describe('the search for words', () => {
  test.each([
    ['a word in other letters', 'run DOCKER now', true],
    ['the second of two alternatives', 'mgApp', true],
    ['an alternative with another one inside', 'role_assignments', true],
    ['a class that holds a bar', 'x|y', true],
    ['an escape that means something else in capitals', 'key =', true],
    ['no word', 'nothing of it', false],
    ['no text', '', false]
  ])('%s', (_, text, expected) => {
    const words = [/Docker|mgApp/i, /role_?(?:assign|defin)\w{0,9}|x[|\]]y|key\S{0,3}\s=/i]
    expect(wordSearch(words)(text)).toBe(expected)
  })

  test('without words no text has any, and the empty word is in each', () => {
    expect(wordSearch([])('text')).toBe(false)
    expect(wordSearch([/(?:)/])('')).toBe(true)
  })

  test('finds in every line of all examples what the expressions of all groups find', () => {
    const kinds = ['scripts', 'shellFiles', 'infrastructure'] as const
    const words = ruleGroups.flatMap(({needs}) => kinds.flatMap(kind => needs[kind] ?? []))
    const examples = catalog.flatMap(({bad, good}) => [bad, good])
    const all = examples.flatMap(({text}) => [
      ...text.split('\n'),
      ...text.toUpperCase().split('\n')
    ])
    const lines = [...new Set(all)]
    expect(lines.length).toBeGreaterThan(1000)
    const wrong = words.flatMap(word => {
      const search = wordSearch([word])
      return lines.filter(line => search(line) !== word.test(line))
    })
    expect(wrong).toEqual([])
  })
})
