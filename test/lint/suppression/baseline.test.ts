import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Finding} from '../../../shared/lint/finding.js'
import {
  type BaselineEntry,
  formatBaseline,
  matchBaseline as match,
  parseBaseline,
  readBaseline
} from '../../../shared/lint/suppression/baseline.js'
import {Fingerprinter} from '../../../shared/lint/suppression/fingerprint.js'

/** With every file that has a finding in place. */
function matchBaseline(now: readonly Finding[], entries: readonly BaselineEntry[], gone = '') {
  return match(now, entries, file => file !== gone)
}

function findings(...places: (readonly [file: string, subject: string, line?: number])[]) {
  const fingerprinter = new Fingerprinter()
  return places.map(([file, subject, line = 1]): Finding => {
    const ruleId = 'stored-credential'
    return {
      ruleId,
      severity: 'error',
      message: 'a key is stored here',
      location: {file, line, column: 1, endLine: line, endColumn: 2},
      help: 'remove it',
      fingerprint: fingerprinter.next({ruleId, file, subject})
    }
  })
}

describe('baseline', () => {
  test('reads what it wrote', () => {
    const before = findings(['b.json', 'x'], ['a.json', 'y'])
    const entries = parseBaseline(
      formatBaseline(before.map(f => ({...f, file: f.location.file}))),
      'baseline.json'
    )
    expect(entries.map(entry => entry.file)).toEqual(['a.json', 'b.json'])
    expect(matchBaseline(before, entries)).toEqual({fresh: [], known: before, vanished: []})
  })

  const entriesOf = (all: readonly Finding[]) => all.map(f => ({...f, file: f.location.file}))

  test('moved lines match, new findings do not', () => {
    const entries = entriesOf(findings(['a.json', 'x', 3]))
    const now = findings(['a.json', 'x', 90], ['a.json', 'y', 91])
    expect(matchBaseline(now, entries)).toEqual({
      fresh: [now[1]],
      known: [now[0]],
      vanished: []
    })
  })

  test('one more of the same is new', () => {
    const entries = entriesOf(findings(['a.json', 'x']))
    expect(matchBaseline(findings(['a.json', 'x'], ['a.json', 'x']), entries).fresh).toHaveLength(1)
  })

  test('what vanished is named', () => {
    const entries = entriesOf(findings(['a.json', 'x'], ['a.json', 'y']))
    expect(matchBaseline(findings(['a.json', 'y']), entries).vanished).toEqual([entries[0]])
  })

  test('a renamed file keeps its entry', () => {
    const entries = entriesOf(findings(['old/.mcp.json', 'x']))
    const match = matchBaseline(findings(['new/.mcp.json', 'x']), entries, 'old/.mcp.json')
    expect(match.fresh).toEqual([])
    expect(match.vanished).toEqual([])
  })

  test('a fixed finding does not vouch for the same one in another file', () => {
    const entries = entriesOf(findings(['a.json', 'x']))
    const now = findings(['b.json', 'x'])
    expect(matchBaseline(now, entries).fresh).toEqual(now)
  })

  test('a copy of a file is new: the old place still has its finding', () => {
    const entries = entriesOf(findings(['old/.mcp.json', 'x']))
    const now = findings(['copy/.mcp.json', 'x'], ['old/.mcp.json', 'x'])
    expect(matchBaseline(now, entries).fresh).toEqual([now[0]])
  })

  test.each([
    ['not JSON', '<<<<<<< HEAD', /not valid JSON \(a merge conflict\?\)/],
    ['another version', '{"schemaVersion": 2, "findings": []}', /schemaVersion/],
    ['another document', '[]', /schemaVersion/],
    ['null', 'null', /schemaVersion/],
    ['odd entries', '{"schemaVersion": 1, "findings": [{"file": 1}]}', /not a list/]
  ])('%s is a usage error that says what to do', (_, text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(message)
    expect(() => parseBaseline(text, 'b.json')).toThrow(/write-baseline/)
  })
})

test('only a regular file is read as a baseline', async () => {
  // A device would never end, a folder has no text.
  const device = process.platform === 'win32' ? os.tmpdir() : '/dev/zero'
  await expect(readBaseline(device)).rejects.toThrow(
    /cannot be read: it is (?:not a regular file|a directory)/
  )
  await expect(readBaseline(path.join(os.tmpdir(), 'no-such-baseline.json'))).rejects.toThrow(
    'does not exist: write it once with write-baseline'
  )
})
