import {execFileSync} from 'node:child_process'
import {describe, expect, test} from '@jest/globals'
import {
  bashWord,
  cmdWord,
  jmesPathString,
  kqlString,
  odataString,
  powershellWord
} from '../../shared/offboard/runbook/quoting.js'

/** Names that somebody wrote to get more out of a command than its argument. */
const hostile = [
  "o'brien@acme.com",
  "'; touch /tmp/pwned; '",
  '"; rm -rf / #',
  '$(id)',
  '`id`',
  '${IFS}x',
  '%PATH%',
  '!PATH!',
  'a & calc',
  'a&calc',
  'a|b',
  'a>b<c',
  'a^b',
  '\\',
  'a\\',
  "\\'",
  'line\nbreak',
  'line\r\nbreak',
  'tab\there',
  '\u0003\u001b[2J',
  '\u2018; calc \u2019',
  '\u201a\u201b',
  '\u201cx\u201d',
  '\u202egnp.exe',
  '\u00a0x\u2028y',
  '\ufeffa',
  "'; drop table users; --",
  "' or '1'='1",
  '-rf',
  '--help',
  '@file',
  '~root',
  '*',
  '{a,b}',
  '#x',
  '=x',
  '\u{1f600}',
  'é0',
  '\u0085f0',
  ' '
]

describe('a word for bash', () => {
  test.each(hostile.map(text => [JSON.stringify(text), text]))(
    'is one argument: %s',
    (_shown, text) => {
      const line = `printf %s ${bashWord(text)}`
      expect(line).not.toMatch(/[\n\r\u001b\u0003\u202e\u2028]/)
      expect(execFileSync('bash', ['-n', '-c', line]).toString()).toBe('')
      const said = execFileSync('bash', ['-c', `printf '%s|' -- ${bashWord(text)}`]).toString()
      expect(said).toBe(`--|${text}|`)
    }
  )

  test('is as short as it can be', () => {
    expect(['a', 'a b', "a'b", 'a\nb', '--id', 'x=1'].map(bashWord)).toEqual([
      'a',
      "'a b'",
      "'a'\\''b'",
      "$'a\\x0ab'",
      '--id',
      'x=1'
    ])
  })
})

/** What PowerShell reads a word in single quotes as; any of four characters ends it, two are one. */
function readByPowerShell(word: string): string | undefined {
  if (!word.startsWith("'")) return /^[A-Za-z0-9_./:=-]+$/.test(word) ? word : undefined
  const inside = word.slice(1, -1)
  const quotes = /['\u2018\u2019\u201a\u201b]/g
  if (inside.replace(/['\u2018\u2019\u201a\u201b]{2}/g, '').match(quotes)) return undefined
  return inside.replace(/(['\u2018\u2019\u201a\u201b])\1/g, '$1')
}

describe('a word for PowerShell', () => {
  test.each(hostile.map(text => [JSON.stringify(text), text]))(
    'is one argument, or refused: %s',
    (_shown, text) => {
      const word = powershellWord(text)
      if (word === undefined) return
      expect(readByPowerShell(word)).toBe(text)
      // az is a batch file: without a blank, cmd reads the word as it stands.
      expect(text).not.toMatch(/["%!\p{Cc}\p{Cf}]/u)
      if (!text.includes(' ')) expect(text).not.toMatch(/[&|<>^()]/)
    }
  )

  test('doubles every character that ends one', () => {
    expect(powershellWord("o'brien\u2019s")).toBe("'o''brien\u2019\u2019s'")
  })

  test.each(['%PATH%', 'a"b', 'a&b', '!x!', 'a\nb', 'a\\', 'a|b'])('refuses %j', text => {
    expect(powershellWord(text)).toBeUndefined()
  })
})

describe('a word for cmd', () => {
  test.each(hostile.map(text => [JSON.stringify(text), text]))(
    'is in quotes, or refused: %s',
    (_shown, text) => {
      const word = cmdWord(text)
      if (word === undefined) return
      expect([text, `"${text}"`]).toContain(word)
      expect(text).not.toMatch(/["%!\p{Cc}\p{Cf}]|\\$/u)
      if (word === text) expect(text).toMatch(/^[A-Za-z0-9_./:@-]+$/)
    }
  )

  test('keeps what quotes protect', () => {
    expect(["o'brien@acme.com", 'a & b', 'a^b', 'x=1'].map(cmdWord)).toEqual([
      '"o\'brien@acme.com"',
      '"a & b"',
      '"a^b"',
      '"x=1"'
    ])
  })

  test.each(['%PATH%', 'a"b', '!x!', 'a\nb', 'a\\'])('refuses %j', text => {
    expect(cmdWord(text)).toBeUndefined()
  })
})

test('a string of OData doubles its quotes', () => {
  expect(odataString("o'brien' or '1'='1")).toBe("'o''brien'' or ''1''=''1'")
})

test('a string of JMESPath escapes its quotes', () => {
  expect(jmesPathString("a'b\\c")).toBe("'a\\'b\\\\c'")
})

test('a string of KQL holds letters, digits, a few signs and escapes', () => {
  for (const text of hostile) {
    const literal = kqlString(text)
    expect(literal).toMatch(/^'(?:[A-Za-z0-9 @._:/+-]|\\u[0-9a-f]{4})*'$/)
    expect(JSON.parse(`"${literal.slice(1, -1)}"`)).toBe(text)
  }
})
