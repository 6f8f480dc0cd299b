import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {cleanColouredText, cleanJson, cleanText} from '../../shared/masking/clean.js'
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

describe('cleanColouredText', () => {
  const esc = '\u001b'
  const none = new Redactor()

  test.each([
    ['text without marks', '::error::x', cleanText('::error::x')],
    ['a color', `a ${esc}[31mred${esc}[0m b`, `a ${esc}[31mred${esc}[0m b`],
    ['several values of one mark', `${esc}[1;38;5;9mx${esc}[m`, `${esc}[1;38;5;9mx${esc}[m`],
    [
      'a link to an https address',
      `${esc}]8;;https://example.com/a${esc}\\text${esc}]8;;${esc}\\`,
      `${esc}]8;;https://example.com/a${esc}\\text${esc}]8;;${esc}\\`
    ]
  ])('keeps %s', (_, text, expected) => {
    expect(cleanColouredText(text, none)).toBe(expected)
  })

  test.each([
    ['a link to another address', `${esc}]8;;file:///etc/passwd${esc}\\x`],
    ['a movement of the cursor', `${esc}[2Jx`],
    ['a title of the window', `${esc}]0;x\u0007`]
  ])('takes the escape of %s away', (_, text) => {
    expect(cleanColouredText(text, none)).not.toContain(esc)
  })

  test('cleans what stands between the marks', () => {
    expect(cleanColouredText(`${esc}[31m##vso[x]${esc}[0m`, none)).toBe(
      `${esc}[31m${cleanText('##vso[x]')}${esc}[0m`
    )
    const redactor = redactorOf('s3cr3t-value')
    expect(cleanColouredText(`${esc}[31ms3cr3t-value${esc}[0m!`, redactor)).toBe(
      `${esc}[31m***${esc}[0m!`
    )
  })

  test.each([
    ['marks split', `a s3cr3t${esc}[31m-va${esc}[0mlue b`],
    ['marks and invisible characters split', `a s3cr${esc}[1m3t-\u200bvalue b`]
  ])('finds a secret that %s', (_, text) => {
    expect(cleanColouredText(text, redactorOf('s3cr3t-value'))).toBe('a *** b')
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
