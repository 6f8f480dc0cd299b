import {describe, expect, test} from '@jest/globals'
import {contentPart, Fingerprinter} from '../../../shared/lint/suppression/fingerprint.js'

const parts = {ruleId: 'stored-credential', file: '.mcp.json', subject: 'github env GITHUB_TOKEN'}

describe('fingerprint', () => {
  test('is the same for the same parts', () => {
    expect(new Fingerprinter().next(parts)).toBe(new Fingerprinter().next(parts))
    expect(new Fingerprinter().next(parts)).toMatch(/^[0-9a-f]{32}$/)
  })

  test.each([
    ['rule', {...parts, ruleId: 'root-filesystem'}],
    ['file', {...parts, file: 'b/.mcp.json'}],
    ['subject', {...parts, subject: 'github env OTHER'}]
  ])('differs by %s', (_, other) => {
    expect(new Fingerprinter().next(other)).not.toBe(new Fingerprinter().next(parts))
  })

  test('tells repeated findings apart by their order', () => {
    const fingerprinter = new Fingerprinter()
    const first = fingerprinter.next(parts)
    const second = fingerprinter.next(parts)
    expect(second).not.toBe(first)
    const again = new Fingerprinter()
    expect([again.next(parts), again.next(parts)]).toEqual([first, second])
  })

  test('white space in the subject does not matter', () => {
    expect(new Fingerprinter().next({...parts, subject: ' github  env\nGITHUB_TOKEN'})).toBe(
      new Fingerprinter().next(parts)
    )
  })

  test('parts cannot run into each other', () => {
    const a = new Fingerprinter().next({ruleId: 'a', file: 'b', subject: 'c'})
    const b = new Fingerprinter().next({ruleId: 'ab', file: '', subject: 'c'})
    expect(a).not.toBe(b)
  })

  test('a moved file keeps the content part', () => {
    const moved = new Fingerprinter().next({...parts, file: 'tools/.mcp.json'})
    expect(contentPart(moved)).toBe(contentPart(new Fingerprinter().next(parts)))
  })
})
