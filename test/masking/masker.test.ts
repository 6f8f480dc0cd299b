import {describe, expect, test} from '@jest/globals'
import {Masker} from '../../shared/masking/masker.js'
import {Redactor} from '../../shared/masking/redactor.js'
import {RecordingHost} from '../support/recording-host.js'

const secret = 'q8Zt5LmN2vXc7RkP0sWd4Hj9'

describe('Masker', () => {
  test('tells the redactor and the CI system, once for a host', () => {
    const host = new RecordingHost()
    const redactor = new Redactor()
    new Masker(host, redactor).mask(secret, 'the key')
    const {length} = host.masked
    expect(host.masked).toContain(secret)
    expect(host.masked).toContain(Buffer.from(secret).toString('base64'))
    expect(redactor.redact(`key ${secret}`)).toBe('key ***')
    new Masker(host, redactor).mask(secret, 'the key again')
    expect(host.masked).toHaveLength(length)
    expect(host.logged).toEqual([])
  })

  test('warns of what cannot be masked, without showing it', () => {
    const host = new RecordingHost()
    new Masker(host, new Redactor()).mask('changeme', "secret 'db'")
    expect(host.masked).toEqual([])
    expect(host.logged).toEqual([expect.stringContaining("secret 'db' is a common word")])
    expect(host.logged.join()).not.toContain('changeme')
  })

  test('very many secrets are still masked as they are', () => {
    const host = new RecordingHost()
    const redactor = new Redactor()
    const masker = new Masker(host, redactor)
    const secrets = Array.from({length: 600}, (_, i) => `${secret}-${i}`)
    for (const each of secrets) masker.mask(each, 'a value')
    expect(host.masked.length).toBeLessThan(25_000)
    expect(secrets.filter(each => !host.masked.includes(each))).toEqual([])
    const encoded = Buffer.from(secrets.at(-1)!).toString('base64')
    expect(redactor.redact(encoded)).toMatch(/^\*\*\*.{0,3}$/)
  })

  test('registers the pieces of a secret once it is passed on, and nothing twice', () => {
    const host = new RecordingHost()
    const masker = new Masker(host, new Redactor())
    const jwt = `eyJhbGciOiJSUzI1NiJ9.${'eyJhdWQiOiJhcGk6Ly9nYXRld2F5In0'.repeat(12)}.${'q8Zt5LmN2vXc7RkP0sWd4Hj9'.repeat(14)}`
    masker.mask(jwt, 'the token', 'process')
    const kept = host.masked.length
    masker.mask(jwt, 'the token', 'process')
    expect(host.masked).toHaveLength(kept)
    masker.mask(jwt, 'the token')
    expect(host.masked.length).toBeGreaterThan(2 * kept)
    expect(new Set(host.masked).size).toBe(host.masked.length)
    masker.mask(jwt, 'the token', 'process')
    expect(new Set(host.masked).size).toBe(host.masked.length)
  })
})
