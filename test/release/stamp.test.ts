import {describe, expect, test} from '@jest/globals'
import {
  isLater,
  releaseNotes,
  stampAddress,
  stampChangelog,
  stampJson,
  stampVersionModule,
  tagsOf
} from '../../scripts/release/stamp.js'

test.each([
  ['1.2.4', '1.2.3', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.99.99', true],
  ['1.2.3', '1.2.3', false],
  ['1.2.2', '1.2.3', false]
])('%s is later than %s: %s', (next, current, expected) => {
  expect(isLater(next, current)).toBe(expected)
})

test.each(['1.2', 'v1.2.3', '1.2.3-rc.1', '01.2.3', ''])('%s is no version', text => {
  expect(() => tagsOf(text)).toThrow(/not a version/)
})

test('tags', () => {
  expect(tagsOf('1.2.3')).toEqual({fixed: 'v1.2.3', moving: ['v1.2', 'v1']})
})

describe('manifests', () => {
  test('only the first versions are replaced, and the formatting stays', () => {
    const lock =
      '{\n  "version": "0.1.0",\n  "a": {"version" : "0.1.0", "b": {"version": "9.9.9"}}\n}\n'
    expect(stampJson(lock, '1.0.0', 2)).toBe(
      '{\n  "version": "1.0.0",\n  "a": {"version" : "1.0.0", "b": {"version": "9.9.9"}}\n}\n'
    )
    expect(() => stampJson('{}', '1.0.0')).toThrow(/no "version"/)
  })

  test('the version module', () => {
    expect(stampVersionModule("export const version = '0.1.0'\n", '1.0.0')).toBe(
      "export const version = '1.0.0'\n"
    )
    expect(() => stampVersionModule('', '1.0.0')).toThrow(/has no version/)
  })
})

describe('changelog', () => {
  const text = '# Changelog\n\n## [Unreleased]\n\n- new\n\n## [1.0.0] - 2026-01-01\n\n- old\n'

  test('the unreleased section gets version and day', () => {
    const stamped = stampChangelog(text, '1.1.0', '2026-11-21')
    expect(stamped).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-11-21\n\n- new\n\n## [1.0.0] - 2026-01-01\n\n- old\n'
    )
    expect(releaseNotes(stamped, '1.1.0')).toBe('- new')
    expect(releaseNotes(stamped, '1.0.0')).toBe('- old')
    expect(releaseNotes(stamped, '1.0')).toBe('')
  })

  test('a release needs something to say', () => {
    const stamped = stampChangelog(text, '1.1.0', '2026-11-21')
    expect(() => stampChangelog(stamped, '1.2.0', '2026-11-22')).toThrow(/says nothing/)
    expect(() => stampChangelog('# Changelog\n', '1.2.0', '2026-11-22')).toThrow(/no section/)
  })
})

describe('the address of the project', () => {
  const from = 'https://github.com/mcp-gatehouse/mcp-gatehouse'

  test('is replaced wherever a file names it', () => {
    expect(stampAddress(`a ${from}/issues b ${from}.git`, from, 'https://git.example/x/y')).toBe(
      'a https://git.example/x/y/issues b https://git.example/x/y.git'
    )
  })

  test.each([
    'acme/mcp-gatehouse',
    'http://github.com/a/b',
    'https://github.com/a',
    "https://x/a/b'"
  ])('%s is none', address => {
    expect(() => stampAddress(from, from, address)).toThrow(/is not an address/)
  })
})
