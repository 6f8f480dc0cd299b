import {describe, expect, test} from '@jest/globals'
import {defaultConfig} from '../../../shared/lint/config/config.js'
import type {LintResult} from '../../../shared/lint/finding.js'
import {fixAll} from '../../../shared/lint/fixes/fix-all.js'
import {lint} from '../../../shared/lint/lint.js'
import {catalog, type RuleMeta, rules} from '../../../shared/lint/rules/catalog.js'
import {writeTree} from '../../support/tree.js'

async function fix({id, bad: {file}}: RuleMeta, text: string) {
  const root = writeTree({[file]: text})
  const run = (texts?: ReadonlyMap<string, string>) =>
    lint({
      root,
      paths: [root],
      config: defaultConfig,
      rules: rules.filter(rule => rule.id === id || rule.id === 'unreadable-file'),
      ...(texts && {texts})
    })
  const first = await run()
  const tree = await fixAll(root, first, run)
  return {first, tree, after: tree.changes.get(file)?.after ?? text}
}

const fixes = ({findings}: LintResult) => findings.filter(finding => finding.fix).length

/** A byte order mark is not part of a text: line breaks and their absence at the end are. */
const variants: readonly [string, (text: string) => string][] = [
  ['as it stands', text => text],
  ['with Windows line breaks', text => text.replaceAll('\n', '\r\n')],
  ['without a last line break', text => text.trimEnd()]
]

describe.each(catalog.map(meta => [meta.id, meta] as const))('fixes of %s', (_, rule) => {
  test.each(variants)('%s: fix the finding, once, and break nothing', async (name, vary) => {
    const text = vary(rule.bad.text)
    const {first, tree, after} = await fix(rule, text)
    if (fixes(first) === 0) {
      expect(after).toBe(text)
      return
    }
    expect(tree.fixed.length).toBeGreaterThan(0)
    expect(tree.result.unreadable).toEqual(first.unreadable)
    expect(tree.result.findings.length).toBeLessThan(first.findings.length)
    expect(fixes(tree.result)).toBe(0)
    const again = await fix(rule, after)
    expect(again.after).toBe(after)
    if (name.includes('Windows')) expect(after.replaceAll('\r\n', '')).not.toContain('\n')
    const plain = await fix(rule, rule.bad.text)
    expect(after.replaceAll('\r\n', '\n').trimEnd()).toBe(plain.after.trimEnd())
  })
})
