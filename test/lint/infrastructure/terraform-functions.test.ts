import {expect, test} from '@jest/globals'
import {terraformFunctions} from '../../../shared/lint/infrastructure/terraform/functions.js'
import {terraformValue} from '../../support/values.js'

const either = (...oneOf: unknown[]) => ({oneOf})

/** Each function with what it gives when all is known, and when a part is not. */
const cases: Record<string, readonly (readonly [string, unknown])[]> = {
  abspath: [['abspath("a/b")', 'a/b']],
  base64encode: [
    ['base64encode("a")', 'a'],
    ['base64encode(var.u)', '?']
  ],
  base64gzip: [['base64gzip("a")', 'a']],
  chomp: [['chomp("a\\n")', 'a']],
  coalesce: [
    ['coalesce("", "a", "b")', 'a'],
    ['coalesce(null, "a")', 'a'],
    ['coalesce(var.u, "a", "b")', either('?', 'a')],
    ['coalesce("${var.u}", "a")', either('?', 'a')],
    ['coalesce("x${var.u}", "a")', 'x<…>'],
    ['coalesce(local.o.c, "a")', 'a'],
    ['coalesce(azurerm_subnet.s.id, "a")', either('-> azurerm_subnet.s.id', 'a')]
  ],
  coalescelist: [
    ['coalescelist([], ["a"])', ['a']],
    ['coalescelist(var.u, ["a"])', either('?', ['a'])],
    ['coalescelist(concat(var.u, []), ["a"])', either(['?', '…'], ['a'])]
  ],
  concat: [
    ['concat(["a"], ["b"])', ['a', 'b']],
    ['concat(["a"], var.u)', ['a', '?', '…']],
    ['concat(["a"], var.u ? ["b"] : [])', ['a', either('b', 'nothing')]]
  ],
  distinct: [
    ['distinct(["a", "b", "a"])', ['a', 'b']],
    ['distinct(["a", var.u])', ['a', '?', '…']]
  ],
  element: [
    ['element(["a", "b"], 3)', 'b'],
    ['element(["a", "b"], var.u)', either('a', 'b')],
    ['element(concat(var.u, ["a"]), 0)', either('?', 'a', '?')]
  ],
  file: [
    ['file("${path.module}/a.txt")', 'text ${x}'],
    ['file("gone.txt")', '?']
  ],
  filebase64: [
    ['filebase64("${path.module}/a.txt")', 'text ${x}'],
    ['filebase64("gone.txt")', '?']
  ],
  flatten: [
    ['flatten([["a"], ["b", ["c"]]])', ['a', 'b', 'c']],
    ['flatten([["a"], var.u])', ['a', '?', '…']]
  ],
  format: [
    ['format("a-%s-%d", "b", 3)', 'a-b-3'],
    ['format("a-%s", var.u)', 'a-<…>']
  ],
  formatlist: [['formatlist("a-%s", ["b", "c"])', ['a-b', 'a-c']]],
  join: [
    ['join(",", ["a", "b"])', 'a,b'],
    ['join(",", concat(["a"], var.u))', '?'],
    ['join(",", [for x in ["a", "b"] : x if var.u])', '?']
  ],
  jsondecode: [['jsondecode("{\\"a\\": 1}")', {a: 1}]],
  jsonencode: [['jsonencode({a = 1})', {a: 1}]],
  keys: [['keys({b = 1, a = 2})', ['a', 'b']]],
  length: [
    ['length(["a", "b"])', 2],
    ['length("abc")', 3],
    ['length(concat(["a"], var.u))', '?'],
    ['length([for x in ["a"] : x if var.u])', '?'],
    ['length(var.u ? ["a"] : [])', '?']
  ],
  lookup: [
    ['lookup(local.o, "a", "z")', '1'],
    ['lookup(local.o, "c", "z")', 'z'],
    ['lookup(local.o, "c")', '?'],
    ['lookup(var.u, "a", "z")', either('?', 'z')],
    ['lookup(local.o, var.u, "z")', either('1', '2', '?', 'z')],
    ['lookup(merge(local.o, var.u), "c", "z")', either('?', 'z')]
  ],
  lower: [
    ['lower("Ab")', 'ab'],
    ['lower(var.u)', '?']
  ],
  merge: [
    ['merge({a = 1}, {b = 2}, {a = 3})', {a: 3, b: 2}],
    ['merge({a = 1}, var.u, {b = 2})', {a: either(1, '?'), b: 2, '…': '…'}],
    ['merge({a = 1}, var.u ? {a = 2} : {})', either({a: 2}, {a: 1})],
    ['merge({a = 1}, null)', {a: 1}]
  ],
  nonsensitive: [['nonsensitive("a")', 'a']],
  one: [
    ['one(["a"])', 'a'],
    ['one([])', null],
    ['one(var.u ? ["a"] : [])', either('a', null)],
    ['one(concat(["a"], var.u))', either('a', '?', '?')]
  ],
  replace: [
    ['replace("a-b", "-", "/")', 'a/b'],
    ['replace("a-b", "/-/", "")', '?']
  ],
  reverse: [['reverse(["a", "b"])', ['b', 'a']]],
  sensitive: [['sensitive("a")', 'a']],
  sort: [
    ['sort(["b", "a"])', ['a', 'b']],
    ['sort(["b", var.u])', ['b', '?', '…']]
  ],
  split: [['split(",", "a,b")', ['a', 'b']]],
  templatefile: [
    ['templatefile("a.txt", {x = 1})', 'text <…>'],
    ['templatefile("directives.txt", {x = 1})', 'a <…> d']
  ],
  tobool: [
    ['tobool("true")', true],
    ['tobool(var.u)', '?']
  ],
  tolist: [['tolist(["a"])', ['a']]],
  tomap: [['tomap({a = 1})', {a: 1}]],
  tonumber: [['tonumber("22")', 22]],
  toset: [['toset(["a", "b"])', {a: 'a', b: 'b'}]],
  tostring: [
    ['tostring(22)', '22'],
    ['tostring(null)', null]
  ],
  trimprefix: [['trimprefix("refs/heads/main", "refs/heads/")', 'main']],
  trimspace: [['trimspace(" a ")', 'a']],
  trimsuffix: [['trimsuffix("a.git", ".git")', 'a']],
  try: [
    ['try(local.o.a, "z")', '1'],
    ['try(local.o.c, "z")', 'z'],
    ['try(var.u.a, "z")', either('?', 'z')],
    ['try(null, "z")', null],
    ['try(azurerm_subnet.s.id, null)', either('-> azurerm_subnet.s.id', null)]
  ],
  upper: [['upper("a")', 'A']],
  values: [['values({b = 1, a = 2})', [2, 1]]],
  yamldecode: [
    ['yamldecode("{\\"a\\": 1}")', {a: 1}],
    ['yamldecode("a: [b, c]\\nd: {e: true}")', {a: ['b', 'c'], d: {e: true}}],
    ['yamldecode("a: ${var.u}")', {a: '<…>'}]
  ],
  yamlencode: [['yamlencode({a = 1})', {a: 1}]]
}

const files = {
  'a.txt': 'text ${x}',
  'directives.txt': 'a %{ if x }${b}%{ else }c%{ endif } d'
}

test('each function of the table has a case', () => {
  expect(Object.keys(cases)).toEqual([...terraformFunctions.keys()])
})

test.each(Object.values(cases).flat())('%s', async (expression, expected) => {
  expect(await terraformValue(expression, files)).toEqual(expected)
})

test('names of the prototype are no functions', async () => {
  expect(await terraformValue('constructor("a")')).toBe('?')
})
