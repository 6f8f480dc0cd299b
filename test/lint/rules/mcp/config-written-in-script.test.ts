import {describe, expect, test} from '@jest/globals'
import {configWrittenInScript as rule} from '../../../../shared/lint/rules/mcp/config-written-in-script.js'
import {related} from '../../../support/rule-findings.js'
import {findingsIn, workflowOf} from '../../../support/server-findings.js'

const json = (value: string) =>
  `{"mcpServers": {"s": {"url": "https://a.b", "headers": {"K": "${value}"}}}}`
const here = (marker: string, value: string) =>
  workflowOf(`- run: |\n    cat > .mcp.json <<${marker}\n    ${json(value)}\n    EOF`)

describe('config-written-in-script', () => {
  test.each<[string, string, string[]]>([
    [
      'a template in a quoted here-document',
      here("'EOF'", '${{ secrets.K }}'),
      ['warning: ${{ secrets.K }}']
    ],
    ['a variable in an unquoted one', here('EOF', 'Bearer $API_TOKEN'), ['warning: $API_TOKEN']],
    ['a reference in a quoted one', here("'EOF'", 'Bearer ${API_TOKEN}'), []],
    ['an escaped reference in an unquoted one', here('EOF', 'Bearer \\${API_TOKEN}'), []],
    ['a variable that is no secret', here('EOF', '$HOST_NAME'), []],
    ['a variable of the repository', here("'EOF'", '${{ vars.HOST }}'), []],
    [
      'echo with double quotes',
      workflowOf(`- run: |\n    echo "${json('$API_TOKEN').replaceAll('"', '\\"')}" > .mcp.json`),
      ['warning: $API_TOKEN']
    ],
    [
      'echo with single quotes',
      workflowOf(`- run: |\n    echo '${json('$API_TOKEN')}' > .mcp.json`),
      []
    ],
    [
      'a template on a command line',
      workflowOf(`- run: |\n    claude -p x --mcp-config '${json('${{ secrets.K }}')}'`),
      ['warning: ${{ secrets.K }}']
    ],
    [
      'a template in claude_args',
      workflowOf(
        `- uses: anthropics/claude-code-action@v1\n  with:\n    claude_args: |\n      --mcp-config '${json('${{ secrets.K }}')}'`
      ),
      ['warning: ${{ secrets.K }}']
    ],
    [
      'printed only',
      workflowOf(`- run: |\n    cat <<EOF | jq .\n    ${json('$API_TOKEN')}\n    EOF`),
      []
    ]
  ])('%s', async (_name, text, expected) => {
    expect(await findingsIn(rule, '.github/workflows/a.yml', text)).toEqual(expected)
  })

  test('macros of Azure Pipelines', async () => {
    const text = `pool: {vmImage: x}\nsteps:\n  - bash: |\n      cat > .mcp.json <<'EOF'\n      ${json('$(apiToken)')}\n      EOF\n`
    expect(await findingsIn(rule, 'azure-pipelines.yml', text)).toEqual(['warning: $(apiToken)'])
    expect(
      await findingsIn(rule, 'azure-pipelines.yml', text.replace('apiToken', 'Build.BuildId'))
    ).toEqual([])
  })
})

test('config-written-in-script shows the other secrets of the same configuration', async () => {
  const text = here("'EOF'", '${{ secrets.A }} ${{ secrets.B }}')
  expect(await related(rule, {'.github/workflows/a.yml': text})).toEqual([
    'and here: ${{ secrets.B }}'
  ])
})
