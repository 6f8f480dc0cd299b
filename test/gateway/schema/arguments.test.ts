import {describe, expect, test} from '@jest/globals'
import type {CallFailure} from '../../../shared/gateway/outcome.js'
import {parseArguments} from '../../../shared/gateway/schema/arguments-text.js'
import {checkArguments} from '../../../shared/gateway/schema/check-arguments.js'

const check = async (text: string, schema: unknown) =>
  checkArguments('tool', await parseArguments(text), schema)

const failure = async (text: string, schema: unknown): Promise<CallFailure> => {
  try {
    await check(text, schema)
  } catch (error) {
    return error as CallFailure
  }
  throw new Error('the arguments were accepted')
}

const typed = {
  type: 'object',
  properties: {
    text: {type: 'string'},
    count: {type: 'integer'},
    ratio: {type: ['number', 'null']},
    flag: {type: 'boolean'},
    list: {type: 'array', items: {$ref: '#/$defs/size'}},
    either: {anyOf: [{type: 'string'}, {type: 'number'}]},
    free: {}
  },
  $defs: {size: {type: 'integer'}},
  required: ['text']
}

describe('conversion by the schema', () => {
  test('YAML scalars become what the schema asks for, to the letter', async () => {
    const yaml = [
      'text: 1.10',
      'count: 5',
      'ratio: null',
      'flag: true',
      'list: [1, 2]',
      'either: 07',
      'free: 1.0'
    ].join('\n')
    expect(await check(yaml, typed)).toEqual({
      text: '1.10',
      count: 5,
      ratio: null,
      flag: true,
      list: [1, 2],
      either: 7,
      free: 1
    })
    expect(await check('text: 0777\nfree: no', typed)).toEqual({text: '0777', free: 'no'})
  })

  test('strings are converted where no string is accepted, and only exactly', async () => {
    const json =
      '{"text": "5", "count": "5", "ratio": "2.5", "flag": "TRUE", "list": "[1, \\"2\\"]"}'
    expect(await check(json, typed)).toEqual({
      text: '5',
      count: 5,
      ratio: 2.5,
      flag: true,
      list: [1, 2]
    })
    expect(await check('{"text": "", "either": "5"}', typed)).toEqual({text: '', either: '5'})
  })

  test('null leaves an optional argument out, and is no value for a required one', async () => {
    expect(await check('text: a\nflag:\nratio:', typed)).toEqual({text: 'a', ratio: null})
    expect((await failure('{"text": null}', typed)).message).toContain('/text must be string')
    expect(await check('text: a\nfree:', typed)).toEqual({text: 'a', free: null})
  })

  test('what does not convert is reported, not guessed', async () => {
    for (const value of ['five', '5.5', '0x10', '', ' ']) {
      const {outcome, message} = await failure(JSON.stringify({text: 'a', count: value}), typed)
      expect(outcome).toBe('invalid-input')
      expect(message).toContain('/count must be integer')
    }
    // A JSON number is a number.
    expect((await failure('{"text": 5}', typed)).message).toContain('/text must be string')
  })

  test('integers that JavaScript cannot hold are not sent as others', async () => {
    const {message} = await failure('{"text": "a", "count": 12345678901234567890}', typed)
    expect(message).toContain('/count')
    expect(message).toContain('too large')
  })
})

describe('checks before sending', () => {
  test('a misspelled argument is an error although JSON Schema would accept it', async () => {
    const {message, hint} = await failure('{"texd": "a"}', typed)
    expect(message).toContain(`did you mean 'text'?`)
    expect(message).toContain(`lacks 'text'`)
    expect(hint).toContain('"count"')
  })

  test('open schemas take further arguments', async () => {
    const open = {...typed, additionalProperties: true}
    expect(await check('{"text": "a", "more": 1}', open)).toEqual({text: 'a', more: 1})
    expect(await check('{"any": 1}', {type: 'object'})).toEqual({any: 1})
    expect(
      await check('{"x-a": 1}', {
        type: 'object',
        properties: {a: {}},
        patternProperties: {'^x-': {}}
      })
    ).toEqual({'x-a': 1})
  })

  test('names of JavaScript objects are ordinary names', async () => {
    const {message} = await failure('{"__proto__": 1, "constructor": 2, "text": "a"}', typed)
    expect(message).toContain(`'__proto__'`)
    expect(message).toContain(`'constructor'`)
  })

  test('dialects that servers publish are understood', async () => {
    for (const dialect of [
      'https://json-schema.org/draft/2020-12/schema',
      'https://json-schema.org/draft/2019-09/schema',
      'http://json-schema.org/draft-07/schema#'
    ]) {
      expect(await check('{"text": "a"}', {...typed, $schema: dialect})).toEqual({text: 'a'})
      expect((await failure('{}', {...typed, $schema: dialect})).outcome).toBe('invalid-input')
    }
    const old = await failure('{}', {$schema: 'http://json-schema.org/draft-04/schema#'})
    expect(old.outcome).toBe('protocol')
    expect(old.message).toContain('draft-04')
  })

  test('references to elsewhere are refused, not fetched', async () => {
    const {outcome, message} = await failure('{"a": 1}', {
      type: 'object',
      properties: {a: {$ref: 'https://example.com/schema.json'}}
    })
    expect(outcome).toBe('protocol')
    expect(message).toContain('example.com')
    expect(message).toContain('never fetched')
  })

  test('a pattern that backtracks for ever is stopped', async () => {
    const schema = {type: 'object', properties: {a: {type: 'string', pattern: '^(a+)+$'}}}
    const {outcome, message} = await failure(JSON.stringify({a: `${'a'.repeat(60)}!`}), schema)
    expect(outcome).toBe('protocol')
    expect(message).toContain('takes longer')
  })

  test('schemas that cannot be evaluated at once, or are too large or deep, are refused', async () => {
    expect((await failure('{}', {$async: true, type: 'object'})).outcome).toBe('protocol')
    let deep: object = {}
    for (let i = 0; i < 200; i++) deep = {properties: {a: deep}}
    expect((await failure('{}', deep)).message).toContain('deeper')
    expect((await failure('{}', {description: 'a'.repeat(600_000)})).message).toContain('larger')
  })

  test('text that is neither JSON nor YAML is named with its place', async () => {
    await expect(parseArguments('{"a": 1')).rejects.toThrow(/arguments.*neither JSON nor YAML/)
    await expect(parseArguments('[1]')).rejects.toThrow('must be an object')
    await expect(parseArguments('5')).rejects.toThrow('must be an object')
    await expect(parseArguments('a: 1\na: 2')).rejects.toThrow(/duplicate/i)
    expect(await parseArguments('')).toEqual({})
  })
})
