import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {UsageError} from '../../../shared/errors.js'
import {CallFailure} from '../../../shared/gateway/outcome.js'
import {readPolicy} from '../../../shared/gateway/policy.js'
import {parseArguments, parseStructured} from '../../../shared/gateway/schema/arguments-text.js'
import {checkArguments, uncheckedArguments} from '../../../shared/gateway/schema/check-arguments.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-bounded-'))
afterAll(() => fs.rmSync(folder, {recursive: true}))

/** Each list holds the one before nine times: 9^levels texts in some 30 characters a level. */
const bomb = (levels: number) =>
  [
    'l0: &l0 [aaaaaaaaaa]',
    ...Array.from(
      {length: levels},
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`
    )
  ].join('\n')

describe('aliases that multiply', () => {
  test.each([6, 10, 200])(
    '%i levels in arguments, calls and a policy are refused',
    async levels => {
      const text = bomb(levels)
      const refusal = /grows too large by its aliases/
      await expect(parseArguments(text)).rejects.toThrow(refusal)
      await expect(
        parseStructured(`- tool: a\n  arguments: {${bombInFlow(levels)}}`, 'calls')
      ).rejects.toThrow(refusal)
      fs.writeFileSync(path.join(folder, 'policy.yml'), text)
      await expect(readPolicy('policy.yml', folder)).rejects.toThrow(refusal)
    }
  )

  const bombInFlow = (levels: number) => bomb(levels).replaceAll('\n', ', ')

  test('an alias within its own anchor is refused', async () => {
    await expect(parseArguments('a: &a {b: *a}')).rejects.toThrow(UsageError)
    await expect(parseArguments('a: &a [[*a]]')).rejects.toThrow(UsageError)
  })

  test('aliases as people use them are read', async () => {
    expect(await parseArguments('a: &a {b: "x"}\nc: *a\nd: [*a, *a]')).toEqual({
      a: {b: 'x'},
      c: {b: 'x'},
      d: [{b: 'x'}, {b: 'x'}]
    })
  })
})

test.each([
  ['JSON', '{"a":', '}', 100_000],
  ['JSON lists', '[', ']', 100_000],
  ['YAML', '{a: ', '}', 100_000],
  ['YAML in blocks', '- ', '', 1000]
])('%s that is nested without end is refused', async (_, open, close, levels) => {
  const text = `${open.repeat(levels)}1${close.repeat(levels)}`
  await expect(parseStructured(text, 'calls')).rejects.toThrow(UsageError)
})

describe('a key that stands twice', () => {
  test.each([
    ['{"a": 1, "b": {"c": 1}, "a": 2}', 'a'],
    ['{"x": [{"c": 1, "d": "}", "c": 2}]}', 'c'],
    ['{"\\u0061": 1, "a": 2}', 'a'],
    ['{"a\\"{": {}, "a\\"{": 2}', 'a"{']
  ])('in the JSON %s is refused', async (text, key) => {
    await expect(parseArguments(text)).rejects.toThrow(
      new UsageError(`input 'arguments' has the key '${key}' twice in one object`)
    )
  })

  test('in a policy in JSON is refused', async () => {
    fs.writeFileSync(
      path.join(folder, 'policy.json'),
      '{"servers": {"a": {"read": ["x"], "read": ["*"]}}}'
    )
    await expect(readPolicy('policy.json', folder)).rejects.toThrow(`the key 'read' twice`)
  })

  test('behind a text of megabytes is found', async () => {
    const text = `{"a": "${'x\\"'.repeat(1_000_000)}", "b": 1, "b": 2}`
    await expect(parseArguments(text)).rejects.toThrow(`the key 'b' twice`)
  })

  test('in different objects, or as a value, is fine', async () => {
    const text = '{"a": {"b": "a", "c": ["a", "a"]}, "d": {"b": "b: ", "a": [{"a": 1}, {"a": 2}]}}'
    expect(await parseArguments(text)).toEqual(JSON.parse(text))
  })
})

describe('numbers that JSON does not have', () => {
  const open = {type: 'object'}
  test.each([
    ['a: .inf', '/a', 'Infinity'],
    ['a: {b: [1, -.Inf]}', '/a/b/1', '-Infinity'],
    ['a: .nan', '/a', 'NaN'],
    ['a: !!float .inf', '/a', 'Infinity'],
    ['{"a": 1e999}', '/a', 'Infinity']
  ])('%s is refused, with and without a schema', async (text, pointer, number) => {
    const args = await parseArguments(text)
    const refusal = `argument ${pointer} of t is ${number}, which is not a JSON number`
    await expect(checkArguments('t', args, open)).rejects.toThrow(refusal)
    expect(() => uncheckedArguments('t', args)).toThrow(refusal)
    await expect(checkArguments('t', args, open)).rejects.toMatchObject({outcome: 'invalid-input'})
  })

  test('the text .inf is sent as text where the schema wants one', async () => {
    const schema = {type: 'object', properties: {a: {type: 'string'}}}
    expect(await checkArguments('t', await parseArguments('a: .inf'), schema)).toEqual({a: '.inf'})
  })

  test('an integer that cannot be sent exactly is refused without a schema, too', async () => {
    const args = await parseArguments('a: 12345678901234567890')
    expect(() => uncheckedArguments('t', args)).toThrow(CallFailure)
  })
})
