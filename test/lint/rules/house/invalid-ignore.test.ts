import {describe, expect, test} from '@jest/globals'
import {parseConfig} from '../../../../shared/lint/config/config-reader.js'
import {rules} from '../../../../shared/lint/rules/catalog.js'
import {ruleIds} from '../../../../shared/lint/rules/index.js'
import {marked} from '../../../support/rule-findings.js'

const server = (comment: string) => `{
  "servers": {
    "files": {
      "command": "npx",
      ${comment}
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]
    }
  }
}
`
const looked = rules.filter(({id}) => ['invalid-ignore', 'root-filesystem'].includes(id))
const found = (text: string, config = {}) =>
  marked(looked[0]!, {'.vscode/mcp.json': server(text)}, {rules: looked, config})

describe('invalid-ignore', () => {
  test.each([
    ['without a reason', '// mcp-gatehouse: ignore[root-filesystem]'],
    ['of a rule that there is not', '// mcp-gatehouse: ignore[root-filesytem] test data'],
    ['of no rule', '// mcp-gatehouse: ignore[] test data']
  ])('an ignore %s is marked, and silences nothing', async (_name, comment) => {
    expect(await found(comment)).toEqual([
      `warning: ${comment.replace('// ', '').replace(/(?<=\]).*/, '')}`,
      'error: /'
    ])
  })

  test('an ignore of the configuration that has ended', async () => {
    const text = `ignore:\n  - {rules: [root-filesystem], paths: ['**'], reason: test data, until: 2020-01-01}\n`
    const config = parseConfig(text, '.mcp-gatehouse.yml', ruleIds)
    const files = {'.mcp-gatehouse.yml': text, '.vscode/mcp.json': server('')}
    expect(await marked(looked[0]!, files, {rules: looked, config})).toEqual([
      `warning: {rules: [root-filesystem], paths: ['**'], reason: test data, until: 2020-01-01}`,
      '.vscode/mcp.json error: /'
    ])
  })

  test.each([
    '// mcp-gatehouse: ignore[root-filesystem] a container with test data only',
    '// this text only speaks of mcp-gatehouse and its ignores'
  ])('leaves alone %s', async comment => {
    expect((await found(comment)).filter(item => !item.includes('error'))).toEqual([])
  })
})
