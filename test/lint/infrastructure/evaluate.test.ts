import {expect, test} from '@jest/globals'
import {armValue, localsOf, terraformValue} from '../../support/values.js'

const either = (...oneOf: unknown[]) => ({oneOf})

test.each([
  ['var.u ? "a" : "b"', either('a', 'b')],
  ['var.u == "x" ? "a" : "b"', either('a', 'b')],
  ['var.u != null ? "a" : "b"', either('a', 'b')],
  ['local.o != null ? "a" : "b"', 'a'],
  ['false && var.u ? "a" : "b"', 'b'],
  ['true || var.u ? "a" : "b"', 'a'],
  ['(var.u ? 22 : 80) >= 100 ? "a" : "b"', 'b'],
  ['(var.u ? 22 : 80) > 22 ? "a" : "b"', either('a', 'b')],
  ['"x-${var.u ? "a" : "b"}"', either('x-a', 'x-b')],
  ['"x-${coalesce(var.u, "a")}"', either('x-<…>', 'x-a')],
  ['[for x in ["a", "b"] : "r-${x}" if x != "a"]', ['r-b']],
  [
    '[for x in ["a", "b"] : "r-${x}" if x != var.u]',
    [either('r-a', 'nothing'), either('r-b', 'nothing')]
  ],
  ['[for x in concat(["a"], var.u) : "r-${x}"]', ['r-a', 'r-<…>', '…']],
  ['[for i, x in ["a", "b"] : "${i}-${x}"]', ['0-a', '1-b']],
  ['{for x in ["a"] : x => 1 if var.u}', {a: either(1, 'nothing')}],
  ['[for x in ["a", "b"] : x if var.u][0]', either('a', 'b', '?')],
  ['["a", "b"][var.u]', either('a', 'b')],
  ['(var.u ? {a = 1} : {}).a', either(1, 'nothing')],
  ['merge(local.o, var.u).a', either('1', '?')],
  ['merge(local.o, var.u).c', '?'],
  ['local.o.c', 'nothing'],
  ['azurerm_subnet.s.id', '-> azurerm_subnet.s.id'],
  ['azurerm_subnet.s[0].id', '-> azurerm_subnet.s.0.id'],
  ['azurerm_subnet.gone.id', '?'],
  ['{(var.u) = 1, b = 2}.b', 2]
])('%s', async (expression, expected) => {
  expect(await terraformValue(expression)).toEqual(expected)
})

test.each([
  ["if(u(), 'a', 'b')", either('a', 'b')],
  ["concat('x-', if(u(), 'a', 'b'))", 'x-<…>']
])('%s', (expression, expected) => {
  expect(armValue(expression)).toEqual(expected)
})

test('values of other files of a module are known, however many', async () => {
  expect(
    await localsOf(
      {
        'main.tf': 'locals {\n  x = "${local.a}-${local.b}-${var.c}-${var.d}"\n}',
        'locals.tf': 'locals {\n  a = "1"\n  b = "2"\n}',
        'variables.tf': 'variable "c" {\n  default = "3"\n}\nvariable "d" {\n  default = "4"\n}'
      },
      'x'
    )
  ).toEqual(['1-2-3-4'])
})

test('a list that is given for a set has its values as keys', async () => {
  expect(
    await localsOf(
      {
        'main.tf': 'module "m" {\n  source = "./m"\n  names = ["a", "b"]\n}',
        'm/main.tf':
          'variable "names" {\n  type = set(string)\n}\nlocals {\n  x = [for k, v in var.names : "${k}=${v}"]\n}'
      },
      'x',
      'm'
    )
  ).toEqual([['a=a', 'b=b']])
})

test('an attribute that a type makes optional may have a default', async () => {
  expect(
    await localsOf(
      {
        'main.tf':
          'variable "o" {\n  type = object({a = string, b = optional(string, "c")})\n  default = {a = "1"}\n}\nlocals {\n  x = try(var.o.b, "none")\n}'
      },
      'x'
    )
  ).toEqual([either('?', 'none')])
})

test('outputs of modules carry values and references', async () => {
  const texts = {
    'main.tf':
      'module "net" {\n  source = "./net"\n  name = "hub"\n}\nmodule "each" {\n  source = "./net"\n  for_each = toset(["a", "b"])\n  name = each.key\n}\nlocals {\n  x = [module.net.id, module.net.name, module.each["b"].name, module.net.gone]\n}',
    'net/main.tf':
      'variable "name" {}\nresource "azurerm_subnet" "s" {}\noutput "id" {\n  value = azurerm_subnet.s.id\n}\noutput "name" {\n  value = "n-${var.name}"\n}'
  }
  expect(await localsOf(texts, 'x')).toEqual([['-> azurerm_subnet.s.id', 'n-hub', 'n-b', '?']])
})

test('a module may be called more than fifty times', async () => {
  const calls = Array.from(
    {length: 80},
    (_, i) => `module "m${i}" {\n  source = "./m"\n  n = "${i}"\n}`
  )
  const values = await localsOf(
    {'main.tf': calls.join('\n'), 'm/main.tf': 'variable "n" {}\nlocals {\n  x = var.n\n}'},
    'x',
    'm'
  )
  expect(values).toEqual(Array.from({length: 80}, (_, i) => String(i)))
})
