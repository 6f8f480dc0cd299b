import {describe, expect, test} from '@jest/globals'
import {configPrinted as rule} from '../../../../shared/lint/rules/mcp/config-printed.js'
import {findingsIn, workflowOf} from '../../../support/server-findings.js'

const written = (marker: string, value: string, after: string) =>
  workflowOf(
    `- run: |\n    cat > .mcp.json <<${marker}\n    {"mcpServers": {"s": {"url": "https://a.b", "headers": {"K": "${value}"}}}}\n    EOF\n${after}`
  )

describe('config-printed', () => {
  test.each<[string, string, string[]]>([
    ['cat', written('EOF', '$API_TOKEN', '    cat .mcp.json'), ['warning: .mcp.json']],
    [
      'cat by another path',
      written('EOF', '$API_TOKEN', '    cat ./.mcp.json'),
      ['warning: ./.mcp.json']
    ],
    ['jq', written("'EOF'", '${{ secrets.K }}', '    jq . .mcp.json'), ['warning: .mcp.json']],
    [
      'cat in a later step',
      written('EOF', '$API_TOKEN', '- run: cat .mcp.json'),
      ['warning: .mcp.json']
    ],
    [
      'an artifact',
      written(
        'EOF',
        '$API_TOKEN',
        '- uses: actions/upload-artifact@v4\n  with:\n    path: |\n      .mcp.json\n      dist'
      ),
      ['warning: .mcp.json…']
    ],
    ['a file with references', written("'EOF'", '${API_TOKEN}', '    cat .mcp.json'), []],
    ['into another file', written('EOF', '$API_TOKEN', '    cat .mcp.json > x.json'), []],
    ['into a command', written('EOF', '$API_TOKEN', '    cat .mcp.json | agent --config -'), []],
    ['another file', written('EOF', '$API_TOKEN', '    cat package.json'), []],
    ['a test in silence', written('EOF', '$API_TOKEN', '    grep -q s .mcp.json'), []]
  ])('%s', async (_name, text, expected) => {
    expect(await findingsIn(rule, '.github/workflows/a.yml', text)).toEqual(expected)
  })
})
