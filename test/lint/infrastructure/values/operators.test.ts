import {expect, test} from '@jest/globals'
import {terraformValue} from '../../../support/values.js'

const either = (...oneOf: unknown[]) => ({oneOf})

test.each([
  ['3 - 2', 1],
  ['3 * 2', 6],
  ['3 + 2', 5],
  ['-(3)', -3],
  ['2 < 3', true],
  ['3 < 3', false],
  ['3 <= 3', true],
  ['4 <= 3', false],
  ['3 > 3', false],
  ['3 >= 3', true],
  ['2 >= 3', false],
  ['!true', false],
  ['!false', true],
  ['"a" == "a"', true],
  ['"a" == "b"', false],
  ['"a" != "b"', true],
  ['1 == 1', true],
  ['true == false', false],
  ['null == null', true],
  ['null == "a"', false],
  ['[var.u] == null', false],
  ['null != {}', true],
  ['local.o.c == null', true],
  ['true && true', true],
  ['false || false', false],
  ['false || true', true],
  ['true && false', false]
])('%s', async (expression, expected) => {
  expect(await terraformValue(expression)).toBe(expected)
})

test.each([
  ['var.u - 1', '?'],
  ['"a" - 1', '?'],
  ['"a" < "b"', '?'],
  ['-"a"', '?'],
  ['-true', '?'],
  ['!var.u', '?'],
  ['!"a"', '?'],
  ['4 / 2', '?'],
  ['var.u == "a"', '?'],
  ['var.u == null', '?'],
  ['[1] == [1]', '?'],
  ['"x-${var.u}" == "x-a"', '?'],
  ['var.u && true', '?'],
  ['var.u || false', '?']
])('%s is not known', async (expression, expected) => {
  expect(await terraformValue(expression)).toBe(expected)
})

test.each([
  ['(var.u ? 1 : 2) + 1', either(2, 3)],
  ['(var.u ? 1 : 2) < 5', true],
  ['(var.u ? 1 : 2) + (var.u ? 10 : 20)', either(11, 21, 12, 22)],
  ['(var.u ? 1 : "a") + 1', either(2, '?')],
  ['(var.u ? 1 : "a") - (var.u ? 1 : "a")', either(0, '?', '?', '?')],
  ['(var.u ? "a" : "b") == "a"', either(true, false)],
  ['(var.u ? "a" : "b") == "c"', false]
])('each form of an operand counts: %s', async (expression, expected) => {
  expect(await terraformValue(expression)).toEqual(expected)
})
