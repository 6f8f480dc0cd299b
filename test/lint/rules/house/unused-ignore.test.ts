import {describe, expect, test} from '@jest/globals'
import {parseConfig} from '../../../../shared/lint/config/config-reader.js'
import {rules} from '../../../../shared/lint/rules/catalog.js'
import {ruleIds} from '../../../../shared/lint/rules/index.js'
import {marked} from '../../../support/rule-findings.js'

const looked = rules.filter(({id}) =>
  ['root-filesystem', 'unpinned-server', 'unused-ignore'].includes(id)
)
const server = (name: string, ignored: string, path: string) => `{
  "servers": {
    "${name}": {
      "command": "npx",
      // mcp-gatehouse: ignore[${ignored}] a container with test data only
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${path}"]
    }
  }
}
`
const found = (text: string, chosen = looked) =>
  marked(chosen[0]!, {'.vscode/mcp.json': text}, {rules: chosen})

describe('unused-ignore', () => {
  test('marks the rule that silences nothing', async () => {
    expect(await found(server('a', 'root-filesystem', '/srv/docs'))).toEqual([
      'note: root-filesystem'
    ])
  })

  test('marks one of several rules', async () => {
    expect(await found(server('a', 'root-filesystem, unpinned-server', '/'))).toEqual([
      'note: unpinned-server'
    ])
  })

  test('an ignore of the configuration', async () => {
    const text = `ignore:\n  - {rules: [root-filesystem], paths: ['**'], reason: test data}\n`
    const config = parseConfig(text, '.mcp-gatehouse.yml', ruleIds)
    expect(await marked(looked[0]!, {'.mcp-gatehouse.yml': text}, {rules: looked, config})).toEqual(
      [`note: {rules: [root-filesystem], paths: ['**'], reason: test data}`]
    )
  })

  test('leaves alone an ignore that silences, and one of a rule that did not run', async () => {
    expect(await found(server('a', 'root-filesystem', '/'))).toEqual([])
    const without = looked.filter(({id}) => id !== 'root-filesystem')
    expect(await found(server('a', 'root-filesystem', '/srv/docs'), without)).toEqual([])
  })
})
