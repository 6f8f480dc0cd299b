import {describe, expect, test} from '@jest/globals'
import {parseConfig} from '../../../shared/lint/config/config-reader.js'
import {rules} from '../../../shared/lint/rules/index.js'
import {lintFiles} from '../../support/tree.js'

describe('examples of rules', () => {
  test.each(rules.map(rule => [rule.meta.id, rule] as const))(
    '%s finds its bad example and not its good one',
    async (id, {meta}) => {
      const config =
        meta.config === undefined ? {} : parseConfig(meta.config, '.mcp-gatehouse.yml', [])
      const idsIn = async ({file, text}: {file: string; text: string}) =>
        (await lintFiles({[file]: text}, {config})).findings.map(({ruleId}) => ruleId)
      expect(await idsIn(meta.bad)).toContain(id)
      expect(await idsIn(meta.good)).toEqual([])
    }
  )

  test('no rule has a TODO of npm run new:rule left', () => {
    const unfinished = rules.filter(({meta}) => JSON.stringify(meta).includes('TODO'))
    expect(unfinished.map(({meta}) => meta.id)).toEqual([])
  })

  test('every rule says why it matters, how to mend it and where that is written', () => {
    for (const {meta} of rules) {
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
