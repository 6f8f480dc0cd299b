import {describe, expect, test} from '@jest/globals'
import type {RuleExample} from '../../../shared/lint/rule.js'
import {catalog} from '../../../shared/lint/rules/catalog.js'
import {configOfExamples, reportOfChange} from '../../support/rule-examples.js'
import {lintFiles} from '../../support/tree.js'

/** What is said of a change of one file. */
async function idsOfChange(file: string, before: string, after: string): Promise<string[]> {
  const report = await reportOfChange(file, {before, after}, 'json')
  return JSON.parse(report).findings.map(({ruleId}: {ruleId: string}) => ruleId)
}

describe('examples of rules', () => {
  test.each(catalog.map(meta => [meta.id, meta] as const))(
    '%s finds its bad example and not its good one',
    async (id, meta) => {
      const config = configOfExamples(meta)
      const idsIn = async ({file, text, base}: RuleExample) => {
        if (base !== undefined) return idsOfChange(file, base, text)
        const {findings} = await lintFiles({[file]: text, ...meta.beside}, {config})
        return findings.map(({ruleId}) => ruleId)
      }
      expect(await idsIn(meta.bad)).toContain(id)
      expect(await idsIn(meta.good)).toEqual([])
    }
  )

  test('no rule has a TODO of npm run new:rule left', () => {
    const unfinished = catalog.filter(meta => JSON.stringify(meta).includes('TODO'))
    expect(unfinished.map(({id}) => id)).toEqual([])
  })

  test('every rule says why it matters, how to fix it and where that is written', () => {
    for (const meta of catalog) {
      const [whyIsLong, fixIsLong] = [meta.why.length > 80, meta.fix.length > 20]
      expect({id: meta.id, whyIsLong, fixIsLong}).toEqual({
        id: meta.id,
        whyIsLong: true,
        fixIsLong: true
      })
      expect(meta.summary).not.toMatch(/\.$/)
      expect(meta.securitySeverity).toBeGreaterThanOrEqual(0)
      expect(meta.securitySeverity).toBeLessThanOrEqual(10)
      expect(meta.references.every(link => link.startsWith('https://'))).toBe(true)
    }
  })
})
