import {describe, expect, test} from '@jest/globals'
import {Opened} from '../../../../shared/central/opened.js'
import {tighten} from '../../../../shared/central/tighten.js'
import {defaultConfig} from '../../../../shared/lint/config/config.js'
import {parseConfig} from '../../../../shared/lint/config/config-reader.js'
import {rules} from '../../../../shared/lint/rules/catalog.js'
import {ruleIds} from '../../../../shared/lint/rules/index.js'
import {marked} from '../../../support/rule-findings.js'

const looked = rules.filter(({id}) =>
  ['root-filesystem', 'unused-ignore', 'overridden-setting'].includes(id)
)
const servers = `{
  "servers": {
    // mcp-gatehouse: ignore[root-filesystem] a container with test data only
    "files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]}
  }
}
`

async function under(policy: string, text = servers): Promise<string[]> {
  const read = parseConfig(policy, 'policy.yml', ruleIds)
  const own = {config: defaultConfig, places: new Map()}
  const opened = Opened.by(read.mayRelax)
  const {config} = tighten(read, own, {name: 'policy.yml', opened, severityOf: () => 'error'})
  return marked(looked[0]!, {'.vscode/mcp.json': text}, {rules: looked, config})
}

describe('overridden-setting', () => {
  test('marks the ignore of a rule that the policy does not leave to comments', async () => {
    expect(await under('rules: {root-filesystem: error}\n')).toEqual([
      'note: root-filesystem',
      'error: /'
    ])
  })

  test('has the severity that the policy gives it', async () => {
    expect(await under('rules: {overridden-setting: error}\n')).toEqual([
      'error: root-filesystem',
      'error: /'
    ])
    expect(await under('rules: {overridden-setting: off}\n')).toEqual(['error: /'])
  })

  test.each(['inline-ignores', 'root-filesystem'])('is silent where %s is open', async name => {
    expect(await under(`may-relax: [${name}]\n`)).toEqual([])
  })

  test('leaves an ignore alone that silences nothing', async () => {
    const text = servers.replace('"/"]', '"docs"]')
    expect(await under('rules: {root-filesystem: error}\n', text)).toEqual([
      'note: root-filesystem'
    ])
  })
})
