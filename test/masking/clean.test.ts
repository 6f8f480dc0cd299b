import {describe, expect, test} from '@jest/globals'
import {cleanColouredText, cleanJson, cleanText} from '../../shared/masking/clean.js'
import {processRedactor} from '../../shared/masking/redactor.js'

const secret = 'made-up-secret-value-0123456789'
processRedactor.addText(secret)

describe('what hosts print', () => {
  test('text has neither secrets nor commands', () => {
    expect(cleanText(`::set-output name=a::${secret}`)).toBe(': :set-output name=a::***')
  })

  test('JSON keeps its meaning and holds no command of the agent', () => {
    const value = {a: '##vso[task.setvariable variable=x]y', b: '##[error]', c: `x ${secret}`}
    const text = cleanJson(JSON.stringify(value))
    expect(text).not.toMatch(/##(vso)?\[/)
    expect(JSON.parse(text)).toEqual({...value, c: 'x ***'})
  })

  test('colours stay, other control characters do not', () => {
    expect(cleanColouredText('\u001b[31mred\u001b[0m\u001b[2J')).toBe('\u001b[31mred\u001b[0m[2J')
  })
})
