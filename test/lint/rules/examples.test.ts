import {describe, expect, test} from '@jest/globals'
import {Opened} from '../../../shared/central/opened.js'
import {tighten} from '../../../shared/central/tighten.js'
import {runCommand} from '../../../shared/commands/run.js'
import {defaultConfig, type LintConfig} from '../../../shared/lint/config/config.js'
import {parseConfig} from '../../../shared/lint/config/config-reader.js'
import type {RuleExample} from '../../../shared/lint/rule.js'
import {catalog} from '../../../shared/lint/rules/catalog.js'
import {ruleIds} from '../../../shared/lint/rules/index.js'
import {GitRepository} from '../../support/git-repository.js'
import {RecordingHost} from '../../support/recording-host.js'
import {lintFiles} from '../../support/tree.js'

function under(policy: string, config: LintConfig): LintConfig {
  const read = parseConfig(policy, 'policy.yml', ruleIds)
  const own = {config, places: new Map()}
  const opened = Opened.by(read.mayRelax)
  return tighten(read, own, {name: 'policy.yml', opened, severityOf: () => 'error'}).config
}

/** What is said of a change of one file. */
async function idsOfChange(file: string, before: string, after: string): Promise<string[]> {
  const repository = GitRepository.init()
  repository.commit({[file]: before})
  repository.git('checkout', '--quiet', '-b', 'feature')
  repository.commit({[file]: after})
  const host = new RecordingHost(
    {'changed-only': 'true', format: 'json', 'fail-on': 'never'},
    {kind: 'terminal', workspace: repository.path}
  )
  await runCommand(host, 'lint')
  return JSON.parse(host.printed[0]!).findings.map(({ruleId}: {ruleId: string}) => ruleId)
}

describe('examples of rules', () => {
  test.each(catalog.map(meta => [meta.id, meta] as const))(
    '%s finds its bad example and not its good one',
    async (id, meta) => {
      const own =
        meta.config === undefined
          ? defaultConfig
          : parseConfig(meta.config, '.mcp-gatehouse.yml', [])
      const config = meta.policy === undefined ? own : under(meta.policy, own)
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
