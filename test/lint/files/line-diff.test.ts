import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {diffLines, splitLines, unifiedDiff} from '../../../shared/lint/files/line-diff.js'

const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\r\n'), {maxLength: 30})

describe('diffLines', () => {
  test('its changes turn the old lines into the new ones', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const result = [...before]
        for (const change of diffLines(before, after).reverse()) {
          const added = after.slice(change.newStart, change.newStart + change.newCount)
          result.splice(change.oldStart, change.oldCount, ...added)
        }
        expect(result).toEqual(after)
      })
    )
  })

  test('finds the smallest change', () => {
    expect(diffLines(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      {oldStart: 1, oldCount: 1, newStart: 1, newCount: 1},
      {oldStart: 4, oldCount: 0, newStart: 4, newCount: 1}
    ])
  })

  test('two long texts with nothing in common are one change', () => {
    const before = Array.from({length: 5000}, (_, i) => `old ${i}`)
    const after = Array.from({length: 5000}, (_, i) => `new ${i}`)
    expect(diffLines(before, after)).toEqual([
      {oldStart: 0, oldCount: 5000, newStart: 0, newCount: 5000}
    ])
  })
})

test('splitLines keeps every kind of line break', () => {
  expect(splitLines('a\r\nb\nc\rd')).toEqual(['a\r\n', 'b\n', 'c\r', 'd'])
  expect(splitLines('')).toEqual([])
})

describe('unifiedDiff', () => {
  const apply = (before: string, after: string) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'diff-'))
    fs.writeFileSync(path.join(folder, 'f.txt'), before)
    const diff = unifiedDiff('f.txt', splitLines(before), splitLines(after))
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {cwd: folder, input: diff})
    return fs.readFileSync(path.join(folder, 'f.txt'), 'utf8')
  }

  test.each([
    ['a change in the middle', '1\n2\n3\n4\n5\n6\n7\n8\n9\n', '1\n2\n3\n4\nfive\n6\n7\n8\n9\n'],
    ['two far changes', `${'x\n'.repeat(30)}`, `a\n${'x\n'.repeat(29)}z\n`],
    ['no line break at the end', 'a\nb', 'a\nc'],
    ['a line break that goes away', 'a\nb\n', 'a\nb'],
    ['Windows line breaks', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
    ['an added first line', 'b\n', 'a\nb\n']
  ])('git applies it: %s', (_, before, after) => {
    expect(apply(before, after)).toBe(after)
  })

  test('nothing changed, nothing said', () => {
    expect(unifiedDiff('f', ['a\n'], ['a\n'])).toBe('')
  })
})
