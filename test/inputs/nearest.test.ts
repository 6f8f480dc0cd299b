import {expect, test} from '@jest/globals'
import {nearest} from '../../shared/inputs.js'

test.each([
  ['lnit', 'lint'],
  ['lin', 'lint'],
  ['LINT', 'lint'],
  ['tokne', 'token'],
  ['secert', 'secrets'],
  ['x', undefined],
  ['completely', undefined]
])('the nearest of %s is %s', (word, expected) => {
  expect(nearest(word, ['lint', 'token', 'secrets', 'call'])).toBe(expected)
})
