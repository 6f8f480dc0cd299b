import {expect, test} from '@jest/globals'
import {armValue, localsOf, terraformValue} from '../../../support/values.js'

test.each([
  ['["a", "b"][1]', 'b'],
  ['["a", "b"][2]', 'nothing'],
  ['{a = 1}["a"]', 1],
  ['local.o["b"]', '2'],
  ['local.o["${"b"}"]', '2'],
  ['local.o["${var.u}"]', {oneOf: ['1', '2']}],
  ['[local.o][0].b', '2'],
  ['{for k, v in local.o : v => k}', {1: 'a', 2: 'b'}],
  ['{for x in [1, 2] : x => "n${x}"}', {1: 'n1', 2: 'n2'}],
  ['[for x in ["a", "b"] : x if false]', []],
  ['[for x in ["a", "b"] : x if true]', ['a', 'b']],
  ['[for x in var.u : x]', '?'],
  ['"${1}-${true}"', '1-true'],
  ['"${var.u}"', '?'],
  ['"x-${var.u}"', 'x-<…>'],
  ['"${["a"]}-x"', '<…>-x'],
  ['local.gone.x', '?'],
  ['gone("a")', '?'],
  ['1 == 1 ? "a" : "b"', 'a'],
  ['"true" ? "a" : "b"', {oneOf: ['a', 'b']}]
])('%s', async (expression, expected) => {
  expect(await terraformValue(expression)).toEqual(expected)
})

test('a text of an ARM template is what it says', () => {
  expect(armValue("concat('a', 'b')")).toBe('ab')
  expect(armValue("concat('a', u())")).toBe('a<…>')
})

/** Locals of which each names the next one in a text of its own. */
function chain(length: number): string {
  const locals = Array.from({length}, (_, i) => `  l${i} = "\${local.l${i + 1}}"\n`)
  return `locals {\n${locals.join('')}  l${length} = "end"\n}\n`
}

test('a chain of locals is followed, and not to any depth', async () => {
  expect(await localsOf({'main.tf': chain(10)}, 'l0')).toEqual(['end'])
  expect(await localsOf({'main.tf': chain(200)}, 'l0')).toEqual(['?'])
  expect(await localsOf({'main.tf': 'locals {\n  a = local.b\n  b = local.a\n}\n'}, 'a')).toEqual([
    '?'
  ])
})

test('what would double with each local is unknown, and what is beside it is not', async () => {
  const locals = Array.from(
    {length: 40},
    (_, i) => `  l${i} = [local.l${i + 1}, local.l${i + 1}]\n`
  )
  const text = `locals {\n${locals.join('')}  l40 = "end"\n  other = "x"\n}\n`
  const [value] = await localsOf({'main.tf': text}, 'l0')
  expect(JSON.stringify(value).length).toBeLessThan(1_000_000)
  expect(await localsOf({'main.tf': text}, 'other')).toEqual(['x'])
  expect(await localsOf({'main.tf': text}, 'l38')).toEqual([
    [
      ['end', 'end'],
      ['end', 'end']
    ]
  ])
})
