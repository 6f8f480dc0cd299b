import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Finding, LintResult} from '../../../shared/lint/finding.js'
import {fixAll} from '../../../shared/lint/fixes/fix-all.js'
import {renderDiff} from '../../../shared/lint/reports/diff.js'
import {writeTree} from '../../support/tree.js'

/** Reports each `from` in the texts, with a fix that writes `to`. */
function linter(root: string, from: string, to: (text: string) => string) {
  return async (texts: ReadonlyMap<string, string>): Promise<LintResult> => {
    const findings: Finding[] = []
    const unreadable: {file: string; reason: string}[] = []
    for (const file of fs.readdirSync(root)) {
      const text = texts.get(file) ?? fs.readFileSync(path.join(root, file), 'utf8')
      if (text.includes('broken')) unreadable.push({file, reason: 'broken'})
      const start = text.indexOf(from)
      if (start < 0) continue
      const edit = {file, start, end: start + from.length, newText: to(from)}
      findings.push({
        ruleId: 'stored-credential',
        severity: 'error',
        message: 'm',
        location: {
          file,
          line: 1,
          column: start + 1,
          endLine: 1,
          endColumn: start + 1 + from.length
        },
        help: 'h',
        fingerprint: file,
        fix: {description: 'd', edits: [edit]}
      })
    }
    return {
      findings,
      unreadable,
      files: 1,
      characters: 1,
      suppressed: 0,
      inventory: [],
      durationMs: 0
    }
  }
}

describe('fixAll', () => {
  test('goes on until nothing is left, and writes nothing itself', async () => {
    const root = writeTree({a: 'x x x', b: 'fine'})
    const lint = linter(root, 'x', () => 'y')
    const tree = await fixAll(root, await lint(new Map()), lint)
    expect(tree.changes).toEqual(new Map([['a', {before: 'x x x', after: 'y y y'}]]))
    expect(tree.fixed).toHaveLength(3)
    expect(tree.result.findings).toEqual([])
    expect(fs.readFileSync(path.join(root, 'a'), 'utf8')).toBe('x x x')
  })

  test('one pass only, when asked', async () => {
    const root = writeTree({a: 'x x'})
    const lint = linter(root, 'x', () => 'y')
    const tree = await fixAll(root, await lint(new Map()), lint, {once: true})
    expect(tree.changes.get('a')?.after).toBe('y x')
    expect(tree.result.findings).toHaveLength(1)
  })

  test('ends although a fix makes its own finding again', async () => {
    const root = writeTree({a: 'x'})
    const lint = linter(root, 'x', () => 'xx')
    const tree = await fixAll(root, await lint(new Map()), lint)
    expect(tree.fixed).toHaveLength(5)
  })

  test('a file that a fix would make unreadable stays as it was', async () => {
    const root = writeTree({a: 'x', b: 'x is good'})
    const lint = linter(root, 'x', () => 'broken')
    const good = linter(root, 'x', () => 'y')
    const either = async (texts: ReadonlyMap<string, string>) => {
      const [bad, fine] = [await lint(texts), await good(texts)]
      return {...bad, findings: [...bad.findings.slice(0, 1), ...fine.findings.slice(1)]}
    }
    const tree = await fixAll(root, await either(new Map()), either)
    expect([...tree.changes.keys()]).toEqual(['b'])
    expect(tree.fixed.map(finding => finding.location.file)).toEqual(['b'])
    expect(tree.result.findings.map(finding => finding.location.file)).toEqual(['a'])
  })
})

test('the diff hides stored values and all that looks like a secret', async () => {
  const token = `gh${'p_'}${'Ab1'.repeat(12)}`
  const before = `key: hunter2 # x\nother: hunter2\nAPI_TOKEN: ${token}\nid-token: write\npassword: true\n`
  const after = before.replace('hunter2', '${KEY}')
  const finding = {
    ruleId: 'stored-credential',
    location: {file: 'f', line: 1, column: 6, endLine: 1, endColumn: 13}
  } as unknown as Finding
  const diff = await renderDiff(new Map([['f', {before, after}]]), [finding])
  expect(diff).toBe(
    '--- a/f\n+++ b/f\n@@ -1,4 +1,4 @@\n-key: *** # x\n+key: ${KEY} # x\n other: ***\n API_TOKEN: ***\n id-token: write\n'
  )
})
