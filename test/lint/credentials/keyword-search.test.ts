import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {KeywordSearch} from '../../../shared/lint/credentials/keyword-search.js'

function placesOf(keywords: readonly string[], text: string): string[] {
  const found: string[] = []
  const search = new KeywordSearch(keywords.map(keyword => [keyword, keyword] as const))
  search.search(text, (keyword, at) => found.push(`${at} ${keyword}`))
  return found.sort()
}

describe('the search for keywords', () => {
  test('finds each at every place, overlapping ones too', () => {
    expect(placesOf(['ab', 'aba', 'ba'], 'xababa')).toEqual([
      '1 ab',
      '1 aba',
      '2 ba',
      '3 ab',
      '3 aba',
      '4 ba'
    ])
  })

  test('gives every value of a keyword that stands twice in the list', () => {
    const found: number[] = []
    const search = new KeywordSearch<number>([
      ['key', 1],
      ['key', 2]
    ])
    search.search('a key', value => found.push(value))
    expect(found).toEqual([1, 2])
  })

  test('takes no other character for the beginning of a keyword', () => {
    // The two characters would share a place in a table that looked at their lower bits alone.
    expect(placesOf(['ab'], '\u0161\u0162 \u6162 \u0161b')).toEqual([])
  })

  test.each(['', 'a'])('finds nothing in %j', text => {
    expect(placesOf(['ab'], text)).toEqual([])
  })

  test.each(['a', 'äb'])('refuses the keyword %j', keyword => {
    expect(() => new KeywordSearch([[keyword, 1]])).toThrow('cannot be searched')
  })

  test('finds what indexOf finds', () => {
    const letters = fc.constantFrom('a', 'b', 'ü', '-')
    const keyword = fc.array(fc.constantFrom('a', 'b', '-'), {minLength: 2, maxLength: 4})
    fc.assert(
      fc.property(
        fc.uniqueArray(
          keyword.map(each => each.join('')),
          {minLength: 1, maxLength: 6}
        ),
        fc.array(letters, {maxLength: 60}).map(each => each.join('')),
        (keywords, text) => {
          const expected = keywords.flatMap(each => {
            const places: string[] = []
            for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + 1))
              places.push(`${at} ${each}`)
            return places
          })
          expect(placesOf(keywords, text)).toEqual(expected.sort())
        }
      )
    )
  })
})
