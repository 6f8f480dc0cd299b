import {expect, test} from '@jest/globals'
import {parseBicep} from '../../../../shared/lint/formats/bicep.js'
import {Budget} from '../../../../shared/lint/infrastructure/values/budget.js'
import type {Environment} from '../../../../shared/lint/infrastructure/values/evaluate.js'
import {evaluateLate} from '../../../../shared/lint/infrastructure/values/late.js'
import {
  entry,
  plainText,
  sizeOf,
  type Value
} from '../../../../shared/lint/infrastructure/values/value.js'
import {MappedText, SourceFile} from '../../../../shared/lint/source.js'

/** The body of a resource, and the names that were looked up for it so far. */
function body(text: string): {value: Value; asked: string[]} {
  const file = new SourceFile('main.bicep', `resource r 'a/b@1' = ${text}\n`)
  const asked: string[] = []
  const env: Environment = {
    file,
    budget: new Budget(),
    bindings: new Map(),
    lookup: ([name = ''], _depth, place) => {
      asked.push(name)
      return {value: {kind: 'text', text: {text: MappedText.of(file), holes: []}, place}, used: 1}
    },
    call: () => undefined
  }
  const {blocks} = parseBicep(MappedText.of(file))
  return {value: evaluateLate(blocks[0]!.value!, env), asked}
}

test('an entry is evaluated when it is asked for, and once', () => {
  const {value, asked} = body("{\n  name: 'x'\n  a: one\n  properties: {\n    b: two\n  }\n}")
  expect(plainText(entry(value, 'name'))).toBe('x')
  expect(sizeOf(value)).toBeGreaterThan(3)
  expect(asked).toEqual([])
  entry(entry(value, 'properties'), 'b')
  entry(entry(value, 'properties'), 'b')
  expect(asked).toEqual(['two'])
  entry(value, 'a')
  expect(asked).toEqual(['two', 'one'])
})

test('each turn of a loop has entries of its own', () => {
  const {value, asked} = body("[for item in ['x', 'y']: {\n  name: item\n  a: one\n}]")
  const names = value.kind === 'list' ? value.items.map(item => plainText(entry(item, 'name'))) : []
  expect(names).toEqual(['x', 'y'])
  expect(asked).toEqual([])
})

test('an object that takes another one in is evaluated at once', () => {
  const {value, asked} = body('{\n  a: one\n  ...two\n}')
  expect(asked).toEqual(['one', 'two'])
  expect(value.kind).not.toBe('unknown')
})
