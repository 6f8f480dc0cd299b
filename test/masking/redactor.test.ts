import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {Redactor} from '../../shared/masking/redactor.js'

describe('Redactor', () => {
  test('replaces whole texts, merged where they touch or overlap', () => {
    const redactor = new Redactor()
    for (const text of ['hunter22', 'ter22-and', 'more!']) redactor.addText(text)
    expect(redactor.redact('a hunter22-andmore! z hunter2')).toBe('a *** z hunter2')
  })

  test('prefers the longest text', () => {
    const redactor = new Redactor()
    redactor.addText('abcd')
    redactor.addText('abcdefgh')
    expect(redactor.redact('xabcdefghx abcdx')).toBe('x***x ***x')
  })

  test('replaces fragments of 12 characters and more, and nothing shorter', () => {
    const redactor = new Redactor()
    redactor.addFragments('q8Zt5LmN2vXc7RkP0sWd')
    expect(redactor.redact('cut: 5LmN2vXc7RkP0s!')).toBe('cut: ***!')
    expect(redactor.redact('cut: 5LmN2vXc7Rk!')).toBe('cut: 5LmN2vXc7Rk!')
  })

  test('leaves very short texts alone', () => {
    const redactor = new Redactor()
    redactor.addText('abc')
    expect(redactor.redact('abc abc')).toBe('abc abc')
  })

  test('removes every text from every place', () => {
    const word = fc.string({minLength: 4, maxLength: 20, unit: fc.constantFrom('a', 'b', 'c')})
    fc.assert(
      fc.property(fc.array(word, {minLength: 1}), fc.string(), fc.string(), (texts, a, b) => {
        const redactor = new Redactor()
        for (const text of texts) redactor.addText(text)
        const redacted = redactor.redact(a + texts.join(b) + b)
        expect(texts.filter(text => redacted.includes(text))).toEqual([])
      })
    )
  })

  test('redacts objects, maps, sets, URLs and keys, and ends at cycles', () => {
    const redactor = new Redactor()
    redactor.addText('s3cr3t-value')
    const cyclic: Record<string, unknown> = {a: ['x s3cr3t-value'], n: 1, when: null}
    cyclic['self'] = cyclic
    cyclic['s3cr3t-value'] = new Map([['k', new Set(['s3cr3t-value'])]])
    cyclic['url'] = new URL('https://h.example/?a=s3cr3t-value')
    expect(redactor.redactValue(cyclic)).toEqual({
      a: ['x ***'],
      n: 1,
      when: null,
      self: '[circular]',
      '***': new Map([['k', new Set(['***'])]]),
      url: 'https://h.example/?a=***'
    })
  })

  test('redacts errors with stack, causes, aggregated errors and further fields', () => {
    const redactor = new Redactor()
    redactor.addText('s3cr3t-value')
    const inner = Object.assign(new TypeError('inner s3cr3t-value'), {
      request: {headers: {authorization: 'Bearer s3cr3t-value'}}
    })
    const outer = new AggregateError([inner, 's3cr3t-value'], 'outer s3cr3t-value', {cause: inner})
    const redacted = redactor.redactError(outer)
    expect(redacted.name).toBe('AggregateError')
    expect(redacted.message).toBe('outer ***')
    expect((redacted.cause as Error).name).toBe('TypeError')
    expect((redacted.cause as Error).message).toBe('inner ***')
    expect(redacted.cause).toHaveProperty('request.headers.authorization', 'Bearer ***')
    expect(redacted.stack).toContain('redactor.test')
    const everything = JSON.stringify([redacted, redacted.cause], (_, value: unknown) =>
      value instanceof Error
        ? Object.fromEntries(
            Object.getOwnPropertyNames(value).map(name => [
              name,
              (value as unknown as Record<string, unknown>)[name]
            ])
          )
        : value
    )
    expect(everything).toContain('Bearer ***')
    expect(everything).not.toContain('s3cr3t-value')
    expect(redactor.redactError('thrown s3cr3t-value').message).toBe('thrown ***')
  })
})
