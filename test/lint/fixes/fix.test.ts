import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {decode, encode} from '../../../shared/lint/files/decode.js'
import type {Finding, TextEdit} from '../../../shared/lint/finding.js'
import {applyEdits, applyFixes, lineBreakOf} from '../../../shared/lint/fixes/fix.js'
import {writeText} from '../../../shared/lint/fixes/write-text.js'

function finding(...edits: TextEdit[]): Finding {
  return {
    ruleId: 'stored-credential',
    severity: 'error',
    message: '',
    location: {file: 'f', line: 1, column: 1, endLine: 1, endColumn: 1},
    help: '',
    fingerprint: '',
    fix: {description: '', edits}
  }
}
const edit = (start: number, end: number, newText: string, file = 'f') => ({
  file,
  start,
  end,
  newText
})
const fixed = (text: string, ...findings: Finding[]) => applyFixes(findings, () => text)

describe('applyFixes', () => {
  test('applies edits wherever they stand in the list', () => {
    const result = fixed('abcdef', finding(edit(4, 6, 'Z')), finding(edit(0, 1, 'A')))
    expect(result.texts.get('f')).toBe('AbcdZ')
    expect(result.applied).toHaveLength(2)
  })

  test('a fix that overlaps an earlier one waits, whole', () => {
    const late = finding(edit(2, 4, 'x'), edit(5, 6, 'y'))
    const result = fixed('abcdef', finding(edit(0, 3, 'A')), late)
    expect(result.texts.get('f')).toBe('Adef')
    expect(result.conflicting).toEqual([late])
  })

  test('fixes that touch but do not overlap are both applied', () => {
    expect(fixed('abcd', finding(edit(0, 2, 'X')), finding(edit(2, 4, 'Y'))).texts.get('f')).toBe(
      'XY'
    )
  })

  test('two different insertions at one place conflict, the same one is made once', () => {
    const same = fixed('ab', finding(edit(1, 1, '-')), finding(edit(1, 1, '-'), edit(2, 2, '!')))
    expect(same.texts.get('f')).toBe('a-b!')
    expect(
      fixed('ab', finding(edit(1, 1, '-')), finding(edit(1, 1, '+'))).conflicting
    ).toHaveLength(1)
  })

  test('a fix with an edit outside of the text, or of a file that is not known, is left out', () => {
    expect(fixed('ab', finding(edit(1, 9, ''))).texts.size).toBe(0)
    expect(applyFixes([finding(edit(0, 1, '', 'g'))], () => undefined).applied).toEqual([])
  })

  test('a fix whose own edits overlap is not applied', () => {
    expect(fixed('abcd', finding(edit(0, 2, ''), edit(1, 3, ''))).texts.size).toBe(0)
  })
})

test('inserted lines get the line breaks of the file', () => {
  expect(applyEdits('a\r\nb\r\n', [edit(3, 3, 'x\ny\n')])).toBe('a\r\nx\r\ny\r\nb\r\n')
  expect(applyEdits('a\nb\n', [edit(2, 2, 'x\r\n')])).toBe('a\nx\nb\n')
  expect(lineBreakOf('one line')).toBe('\n')
})

describe('writeText', () => {
  const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'fix-'))

  test.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true]
  ] as const)('keeps %s, byte order mark: %s', async (encoding, mark) => {
    const root = folder()
    fs.writeFileSync(path.join(root, 'f'), encode('é1\r\n', encoding, mark))
    expect(await writeText(root, 'f', 'é1\r\n', 'é2\r\n')).toBeUndefined()
    expect(fs.readFileSync(path.join(root, 'f'))).toEqual(encode('é2\r\n', encoding, mark))
    expect(fs.readdirSync(root)).toEqual(['f'])
  })

  test('leaves a file alone that has changed, or that cannot be written back', async () => {
    const root = folder()
    fs.writeFileSync(path.join(root, 'f'), 'other')
    expect(await writeText(root, 'f', 'linted', 'x')).toMatch(/has changed/)
    fs.writeFileSync(path.join(root, 'f'), Buffer.from([0x61, 0xff]))
    expect(await writeText(root, 'f', decode(Buffer.from([0x61, 0xff])).text, 'x')).toMatch(
      /not valid in its encoding/
    )
    expect(fs.readFileSync(path.join(root, 'f'))).toEqual(Buffer.from([0x61, 0xff]))
  })

  const posixTest = process.platform === 'win32' ? test.skip : test
  posixTest('keeps the mode and follows no link', async () => {
    const root = folder()
    fs.writeFileSync(path.join(root, 'run.sh'), 'a')
    fs.chmodSync(path.join(root, 'run.sh'), 0o775)
    await writeText(root, 'run.sh', 'a', 'b')
    expect(fs.statSync(path.join(root, 'run.sh')).mode & 0o777).toBe(0o775)
    fs.symlinkSync('run.sh', path.join(root, 'link'))
    expect(await writeText(root, 'link', 'b', 'c')).toMatch(/not a regular file/)
  })
})
