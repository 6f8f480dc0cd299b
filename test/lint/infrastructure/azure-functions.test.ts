import {expect, test} from '@jest/globals'
import {azureFunctions} from '../../../shared/lint/infrastructure/azure/functions.js'
import {armValue} from '../../support/values.js'

const either = (...oneOf: unknown[]) => ({oneOf})
const open = "concat(createArray('a'), createArray('b'), u())"

/** Each function with what it gives when all is known, and when a part is not. */
const cases: Record<string, readonly (readonly [string, unknown])[]> = {
  add: [['add(1, 2)', 3]],
  and: [
    ['and(true, true, false)', false],
    ['and(u(), false)', false],
    ['and(u(), true)', '?']
  ],
  any: [["any('a')", 'a']],
  array: [
    ["array('a')", ['a']],
    ["array(createArray('a'))", ['a']],
    ['array(u())', '?']
  ],
  base64: [
    ["base64('a')", 'a'],
    ['base64(u())', '?']
  ],
  coalesce: [
    ["coalesce(null(), 'a', 'b')", 'a'],
    ["coalesce(u(), 'a', 'b')", either('?', 'a')],
    ["coalesce('', 'a')", '']
  ],
  concat: [
    ["concat('a', 'b', 3)", 'ab3'],
    ["concat('a', u())", 'a<…>'],
    ["concat(createArray('a'), createArray('b'))", ['a', 'b']],
    [open, ['a', 'b', '?', '…']]
  ],
  createarray: [["createArray('a', 1)", ['a', 1]]],
  createobject: [
    ["createObject('a', 1)", {a: 1}],
    ["createObject('a', 1, u(), 2)", {a: 1, '…': '…'}]
  ],
  equals: [
    ["equals('a', 'a')", true],
    ["equals('a', 'A')", false],
    ["equals(u(), 'a')", '?'],
    ["equals(if(u(), 'b', 'c'), 'a')", false],
    ["equals(if(u(), 'a', 'c'), 'a')", either(true, false)]
  ],
  false: [['false()', false]],
  first: [
    ["first(createArray('a', 'b'))", 'a'],
    [`first(${open})`, either('a', 'b', '?', '?')]
  ],
  flatten: [["flatten(createArray(createArray('a'), createArray('b')))", ['a', 'b']]],
  format: [
    ["format('{0}-{1}', 'a', 2)", 'a-2'],
    ["format('{0}-{1}', 'a', u())", 'a-<…>']
  ],
  greater: [
    ['greater(2, 1)', true],
    ['greater(u(), 1)', '?']
  ],
  greaterorequals: [['greaterOrEquals(2, 2)', true]],
  if: [
    ["if(true, 'a', 'b')", 'a'],
    ["if(equals(1, 2), 'a', 'b')", 'b'],
    ["if(u(), 'a', 'b')", either('a', 'b')]
  ],
  join: [
    ["join(createArray('a', 'b'), ',')", 'a,b'],
    [`join(${open}, ',')`, '?']
  ],
  json: [['json(\'{"a": 1}\')', {a: 1}]],
  last: [["last(createArray('a', 'b'))", 'b']],
  length: [
    ["length(createArray('a', 'b'))", 2],
    [`length(${open})`, '?']
  ],
  less: [['less(2, 1)', false]],
  lessorequals: [['lessOrEquals(2, 2)', true]],
  not: [
    ['not(true)', false],
    ['not(u())', '?']
  ],
  null: [['null()', null]],
  or: [
    ['or(false, false)', false],
    ['or(u(), true)', true],
    ['or(u(), false)', '?']
  ],
  range: [['range(1, 2)', [1, 2]]],
  replace: [["replace('a-b', '-', '/')", 'a/b']],
  string: [["string('a')", 'a']],
  tolower: [["toLower('A')", 'a']],
  toupper: [["toUpper('a')", 'A']],
  trim: [["trim(' a ')", 'a']],
  true: [['true()', true]],
  tryget: [
    ["tryGet(createObject('a', createObject('b', 1)), 'a', 'b')", 1],
    ["tryGet(createObject('a', 1), 'c')", 'nothing'],
    ["tryGet(u(), 'c')", '?'],
    ["coalesce(tryGet(createObject('a', 1), 'c'), 'd')", 'd']
  ],
  union: [
    ["union(createObject('a', 1), createObject('b', 2))", {a: 1, b: 2}],
    [
      "union(createObject('a', createObject('b', 1)), createObject('a', createObject('c', 2)))",
      {a: {b: 1, c: 2}}
    ],
    ["union(createObject('a', 1), u())", {a: either(1, '?'), '…': '…'}],
    ["union(createArray('a', 'b'), createArray('b'))", ['a', 'b']]
  ]
}

test('each function of the table has a case', () => {
  expect(Object.keys(cases)).toEqual([...azureFunctions.keys()])
})

test.each(Object.values(cases).flat())('%s', (expression, expected) => {
  expect(armValue(expression)).toEqual(expected)
})
