import {describe, expect, test} from '@jest/globals'
import {staticGatewayToken as rule} from '../../../../shared/lint/rules/credentials/static-gateway-token.js'
import {
  inPipeline,
  inWorkflow,
  marked,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'

describe('static-gateway-token', () => {
  test.each(['MCP_TOKEN', 'MCP_GATEWAY_API_KEY', 'ACME_MCP_BEARER_TOKEN', 'MCP_AUTH'])(
    '%s',
    async name => {
      expect(await inWorkflow(rule, runStep('x', {[name]: '${{ secrets.X }}'}))).toEqual([
        `warning: ${name}: \${{ secrets.X }}`
      ])
      expect(await inPipeline(rule, scriptStep('x', {[name]: '$(mcpToken)'}))).toEqual([
        `warning: ${name}: $(mcpToken)`
      ])
    }
  )

  test.each([
    ['an output of the token command', {MCP_TOKEN: '${{ steps.a.outputs.token }}'}],
    ['a server that knows no federation', {GITHUB_PERSONAL_ACCESS_TOKEN: '${{ secrets.PAT }}'}],
    ['an address', {MCP_ENDPOINT: '${{ secrets.URL }}', MCP_TOKEN_URL: '${{ secrets.URL }}'}],
    ['the token of the job', {MCP_TOKEN: '${{ secrets.GITHUB_TOKEN }}'}]
  ])('not %s', async (_, variables) => {
    expect(await inWorkflow(rule, runStep('x', variables))).toEqual([])
  })

  test.each([
    [
      'an input',
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n        with: {x: "${{ secrets.MCP_GATEWAY_TOKEN }}"}\n',
      '${{ secrets.MCP_GATEWAY_TOKEN }}'
    ],
    [
      'a script',
      runStep('claude mcp add x --header "Authorization: Bearer ${{ secrets.MCP_TOKEN }}"'),
      '${{ secrets.MCP_TOKEN }}'
    ],
    [
      'a variable of another name',
      runStep('x', {TOKEN: '${{ secrets.MCP_TOKEN }}'}),
      '${{ secrets.MCP_TOKEN }}'
    ]
  ])('a secret whose own name says it, in %s', async (_, text, mark) => {
    expect(await inWorkflow(rule, text)).toEqual([`warning: ${mark}`])
  })

  test.each([
    [
      'what the run sets itself',
      scriptStep(
        'echo "##vso[task.setvariable variable=MCP_TOKEN;issecret=true]$T"\ncall $(MCP_TOKEN)'
      )
    ],
    [
      'an output of a step',
      `trigger: none\nsteps:\n  - task: McpGatehouse@1\n    name: mcp\n    inputs: {command: token}\n  - bash: x\n    env: {MCP_TOKEN: $(mcp.token)}\n`
    ]
  ])('not in a pipeline: %s', async (_, text) => {
    expect(await inPipeline(rule, text)).toEqual([])
  })

  test('not the token of a service with a server of its own', async () => {
    const text = runStep('x', {MCP_GITHUB_TOKEN: '${{ secrets.MCP_GITHUB_TOKEN }}'})
    expect(await inWorkflow(rule, text)).toEqual([])
  })

  test('the token input of this action', async () => {
    const text = (token: string) =>
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/mcp-gatehouse@v1\n        with: {command: call, token: "${token}"}\n`
    expect(await inWorkflow(rule, text('${{ secrets.X }}'))).toEqual(['warning: ${{ secrets.X }}'])
    expect(await inWorkflow(rule, text('${{ steps.t.outputs.token }}'))).toEqual([])
  })

  test('a header of a server behind a known gateway', async () => {
    const script =
      'claude mcp add --transport http x https://mcp.acme.com/x --header "Authorization: Bearer ${{ secrets.X }}"'
    const options = {config: {gateways: ['https://mcp.acme.com']}}
    expect(await marked(rule, {'.github/workflows/a.yml': runStep(script)}, options)).toEqual([
      'warning: Bearer ${{ secrets.X }}'
    ])
    expect(await marked(rule, {'.github/workflows/a.yml': runStep(script)})).toEqual([])
  })
  test('takes the output of a step of the same job for no stored secret', async () => {
    const pipeline = (name: string) =>
      `steps:\n  - task: McpGatehouse@1\n    name: gateway\n    inputs:\n      command: token\n  - script: ./call-tool\n    env:\n      MCP_TOKEN: $(${name})\n`
    expect(await inPipeline(rule, pipeline('gateway.token'))).toEqual([])
    for (const name of ['GatewayToken', 'other.token']) {
      expect(await inPipeline(rule, pipeline(name))).toEqual([`warning: MCP_TOKEN: $(${name})`])
    }
  })
})

test.each(['MDB_MCP_VOYAGE_API_KEY', 'MCP_REGISTRY_PUBLISH_SECRET', 'MDB_MCP_API_CLIENT_SECRET'])(
  '%s is the key of a service, not of a gateway',
  async name => {
    expect(await inWorkflow(rule, runStep('x', {[name]: '${{ secrets.X }}'}))).toEqual([])
  }
)
