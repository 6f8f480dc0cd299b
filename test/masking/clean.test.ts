import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {cleanJson, cleanText} from '../../shared/masking/clean.js'
import {Redactor} from '../../shared/masking/redactor.js'

function redactorOf(secret: string): Redactor {
  const redactor = new Redactor()
  redactor.addText(secret)
  return redactor
}

describe('cleanText', () => {
  test('finds a secret that holds what is neutralised', () => {
    expect(cleanText('x\n::pa##[ss\ny', redactorOf('::pa##[ss'))).toBe('x\n***\ny')
  })

  test('finds a secret that invisible characters split', () => {
    expect(cleanText('s3cr3t-\u200bvalue', redactorOf('s3cr3t-value'))).toBe('***')
  })
})

describe('cleanJson', () => {
  test('no document issues a command, and every document means the same', () => {
    const piece = fc.constantFrom(
      '#',
      '##',
      '[',
      'vso[',
      'VSO[',
      '\u00ad',
      '\u200b',
      'x',
      '::',
      '\n'
    )
    const text = fc.array(piece).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), document => {
        const printed = cleanJson(JSON.stringify(document, null, 2), new Redactor())
        expect(printed).not.toMatch(/##(?:vso)?\[/i)
        expect(printed.replace(/[\u00ad\u200b]/g, '')).toBe(printed)
        expect(JSON.parse(printed)).toEqual(document)
      }),
      {numRuns: 1000}
    )
  })

  test('redacts secrets', () => {
    const document = JSON.stringify({a: 'x s3cr3t-value'})
    expect(cleanJson(document, redactorOf('s3cr3t-value'))).toBe('{"a":"x ***"}')
  })
})
