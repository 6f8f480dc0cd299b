import {expect, test} from '@jest/globals'
import {compileSchema, SchemaError} from '../../../shared/gateway/schema/validator.js'

const schema = (pattern: string) => ({
  type: 'object',
  properties: {a: {type: 'string', pattern}}
})

test('a schema is compiled once for all calls that share its text, and for no others', async () => {
  const first = await compileSchema(schema('^a$'))
  expect(await compileSchema(schema('^a$'))).toBe(first)
  const other = await compileSchema(schema('^b$'))
  expect(other).not.toBe(first)
  expect(first({a: 'a'})).toEqual([])
  expect(other({a: 'a'})).toHaveLength(1)
})

test('a check that ran out of time takes nothing from those that follow', async () => {
  const slow = await compileSchema(schema('^(a+)+$'))
  expect(() => slow({a: `${'a'.repeat(60)}!`})).toThrow(SchemaError)
  expect(slow({a: 'aaa'})).toEqual([])
  expect((await compileSchema(schema('^c$')))({a: 'd'})).toHaveLength(1)
})

test.each([
  [{type: 'objekt'}],
  [{properties: 5}],
  [{required: 'a'}],
  [{properties: {a: {pattern: '('}}}],
  [{properties: {a: {minimum: '5'}}}],
  [{anyOf: {}}]
])('%j is no schema', async wrong => {
  await expect(compileSchema(wrong)).rejects.toThrow(SchemaError)
})
