import {describe, expect, test} from '@jest/globals'
import {azureMasker, githubMasker, type MaskerModel, visibleWindows} from './models.js'

/** What docs/masking.md says of the CI systems' own masking, with only the value registered. */
const value = 'q8Zt5LmN2vXc7RkP0sWd4Hj9+Tb/6Fy1'
const json = `${value}"&x`
const pem = `-----BEGIN KEY-----\n${value}\n${[...value].reverse().join('')}\n-----END KEY-----`
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const wrapped = (text: string): string => base64(text).replace(/.{16}/g, '$&\n')

type Case = [name: string, secret: string, printed: string, github: boolean, azure: boolean]

describe('hidden when only the value is registered', () => {
  const cases: Case[] = [
    ['as it is', value, value, true, true],
    ['in a URL', value, encodeURIComponent(value), true, true],
    ['in JSON', json, JSON.stringify(json), true, true],
    ['base64', value, base64(value), true, false],
    ['wrapped base64', value, wrapped(value), false, false],
    ['base64 with a line end', value, base64(`${value}\n`), false, false],
    ['base64 of UTF-16', value, Buffer.from(value, 'utf16le').toString('base64'), false, false],
    ['hex', value, Buffer.from(value).toString('hex'), false, false],
    ['cut off', value, value.slice(0, -1), false, false],
    ['JSON in JSON', json, JSON.stringify(JSON.stringify(json)), false, false],
    ['HTML-safe JSON', json, JSON.stringify(json).replace('&', '\\u0026'), false, false],
    ['lower-case URL', value, encodeURIComponent(value).toLowerCase(), false, false],
    ['PEM by line', pem, pem, true, false]
  ]

  const register = (masker: MaskerModel, secret: string): void => {
    // The agent takes a value of several lines as one text, which no line of the log can hold.
    try {
      masker.register(secret)
    } catch {}
  }

  test.each(cases)('%s', (_, secret, printed, github, azure) => {
    for (const [masker, hidden] of [
      [githubMasker(), github],
      [azureMasker(), azure]
    ] as const) {
      register(masker, secret)
      const lines = printed.split('\n').filter(line => !line.startsWith('-----'))
      const visible = lines.filter(line => visibleWindows(masker.mask(line), line, 10).length > 0)
      expect(visible.length === 0).toBe(hidden)
    }
  })
})
