import {describe, expect, test} from '@jest/globals'
import {secretTooWide} from '../../../../shared/lint/rules/credentials/secret-too-wide.js'
import {secretsDump} from '../../../../shared/lint/rules/credentials/secrets-dump.js'
import {secretsInherit} from '../../../../shared/lint/rules/credentials/secrets-inherit.js'
import {staticGatewayToken} from '../../../../shared/lint/rules/credentials/static-gateway-token.js'
import {structuredSecret} from '../../../../shared/lint/rules/credentials/structured-secret.js'
import {
  inPipeline,
  inWorkflow,
  marked,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const env = 'env:\n  KEY: ${{ secrets.KEY }}\n'

function jobs(...list: (readonly string[])[]): string {
  const body = list.map(
    (steps, i) =>
      `  j${i}:\n    runs-on: x\n    steps:\n${steps.map(step => `      - ${step}\n`).join('')}`
  )
  return `jobs:\n${body.join('')}`
}

/** A job with the secret in its environment. */
function job(...steps: string[]): string {
  return `on: push\n${jobs(steps).replace('    steps', '    env: {KEY: "${{ secrets.KEY }}"}\n    steps')}`
}

describe('secret-too-wide', () => {
  test.each([
    ['one step of several', `on: push\n${env}${jobs(['run: a', 'run: b $KEY'])}`],
    [
      'one job of several',
      `on: push\n${env}${jobs(['run: a', 'run: b'], ['run: c $KEY', 'run: d ${KEY}'])}`
    ],
    [
      'no step that can be seen, in several jobs',
      `on: push\n${env}${jobs(['run: a'], ['run: b'])}`
    ],
    ['one step of a job', job('run: a', 'run: b "$KEY"')],
    ['a strange action that gets it too', job('uses: a/b@v1', 'run: c $KEY', 'run: d $KEY')]
  ])('%s', async (_, text) => {
    expect(await inWorkflow(secretTooWide, text)).toHaveLength(1)
  })

  test.each([
    ['a job with one step', job('run: a $KEY')],
    ['steps that all read it', job('run: a $KEY', 'run: b $KEY')],
    ['tools that read it without a word', job('uses: actions/checkout@v4', 'run: terraform plan')],
    [
      'the token of the job',
      `on: push\nenv: {T: "\${{ secrets.GITHUB_TOKEN }}"}\n${jobs(['run: a', 'run: b $T'])}`
    ],
    [
      'whether it is there',
      `on: push\nenv: {T: "\${{ secrets.KEY != '' }}"}\n${jobs(['run: a', 'run: b $T'])}`
    ],
    [
      'the env of a step',
      `on: push\n${jobs(['run: a', 'run: b\n        env: {K: "${{ secrets.K }}"}'])}`
    ]
  ])('not %s', async (_, text) => {
    expect(await inWorkflow(secretTooWide, text)).toEqual([])
  })

  test.each([
    ['the token of the job', 'variables:\n  SYSTEM_ACCESSTOKEN: $(System.AccessToken)\n'],
    ['a secret', 'variables:\n  - name: X\n    value: $(apiKey)\n']
  ])('a copy of %s among the variables of a pipeline', async (_, top) => {
    expect(await inPipeline(secretTooWide, scriptStep('x', {}, {top}))).toHaveLength(1)
  })

  test('of a job', async () => {
    const text =
      'trigger: none\njobs:\n  - job: a\n    variables: {T: $(System.AccessToken)}\n    steps: [{bash: x}]\n'
    expect(await inPipeline(secretTooWide, text)).toEqual(['warning: T: $(System.AccessToken)'])
  })

  test.each([
    ['the env of a step', scriptStep('x', {SYSTEM_ACCESSTOKEN: '$(System.AccessToken)'})],
    [
      'a plain variable',
      scriptStep('x', {}, {top: 'variables: {A: $(Build.BuildId), B: $(tokenUrl)}\n'})
    ],
    ['a group', scriptStep('x', {}, {top: 'variables:\n  - group: secrets\n'})]
  ])('not %s', async (_, text) => {
    expect(await inPipeline(secretTooWide, text)).toEqual([])
  })
})

describe('secrets-dump', () => {
  test.each([
    'toJSON(secrets)',
    'tojson( Secrets )',
    'secrets[matrix.name]',
    "secrets[format('{0}_KEY', inputs.x)]",
    'secrets.*',
    "join(secrets.*, ',')",
    'fromJSON(toJSON(secrets)).x'
  ])('%s', async expression => {
    const found = await inWorkflow(secretsDump, runStep('x', {X: `\${{ ${expression} }}`}))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^error: /)
  })

  test.each([
    "secrets['x']",
    'toJSON(secrets.x)',
    'secrets.x',
    'toJSON(env.secrets)',
    'vars[matrix.x]',
    'toJSON(github)'
  ])('not %s', async expression => {
    expect(await inWorkflow(secretsDump, runStep('x', {X: `\${{ ${expression} }}`}))).toEqual([])
  })

  test('Key Vault', async () => {
    const task = (inputs: string) =>
      `trigger: none\nsteps:\n  - task: AzureKeyVault@2\n    inputs: {azureSubscription: x${inputs}}\n`
    expect(await inPipeline(secretsDump, task(', SecretsFilter: "*"'))).toEqual(['error: *'])
    expect(await inPipeline(secretsDump, task(''))).toEqual(['error: AzureKeyVault@2'])
    expect(await inPipeline(secretsDump, task(', secretsFilter: "a,b"'))).toEqual([])
    expect(await inPipeline(secretsDump, task(', secretsFilter: "a", RunAsPreJob: true'))).toEqual([
      'warning: true'
    ])
  })
})

describe('secrets-inherit', () => {
  const call = (uses: string, secrets: string) =>
    `on: push\njobs:\n  a:\n    uses: ${uses}\n    secrets: ${secrets}\n`

  test('is a warning, and a note for a workflow of the same repository', async () => {
    expect(
      await inWorkflow(secretsInherit, call('a/b/.github/workflows/c.yml@v1', 'inherit'))
    ).toEqual(['warning: secrets: inherit'])
    expect(await inWorkflow(secretsInherit, call('./.github/workflows/c.yml', 'inherit'))).toEqual([
      'note: secrets: inherit'
    ])
    expect(
      await inWorkflow(secretsInherit, call('./.github/workflows/c.yml', '{x: "${{ secrets.X }}"}'))
    ).toEqual([])
  })
})

describe('structured-secret', () => {
  test.each([
    ['fromJSON', 'x', {P: '${{ fromJSON(secrets.DB).password }}'}],
    ['jq', 'P=$(echo "$DB" | jq -r .password)\n./a "$P"', {DB: '${{ secrets.DB }}'}],
    ['base64', 'P=$(base64 -d <<< "$DB")\n./a "$P"', {DB: '${{ secrets.DB }}'}],
    ['cut', 'P=$(echo $DB | cut -d: -f2)', {DB: '${{ secrets.DB }}'}],
    ['the shell', 'P="${DB#*:}"', {DB: '${{ secrets.DB }}'}]
  ])('%s', async (_, script, variables) => {
    const found = await inWorkflow(structuredSecret, runStep(script, variables))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^warning: /)
  })

  test.each([
    ['masked', 'P=$(echo "$DB" | jq -r .password)\necho "::add-mask::$P"'],
    ['decoded into a file', 'echo "$DB" | base64 -d > db.json'],
    ['a harmless part', 'U=$(echo "$DB" | jq -r .username)'],
    ['whole', 'P=$(echo "$DB" | tr -d "\\n")'],
    ['with a default', 'P="${DB:-none}"'],
    ['something else', 'P=$(jq -r .version package.json)']
  ])('not %s', async (_, script) => {
    expect(await inWorkflow(structuredSecret, runStep(script, {DB: '${{ secrets.DB }}'}))).toEqual(
      []
    )
  })

  test('not the input of an action that reads it itself', async () => {
    const text =
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: azure/login@v2\n        with: {creds: "${{ secrets.AZURE_CREDENTIALS }}"}\n'
    expect(await inWorkflow(structuredSecret, text)).toEqual([])
  })
})

describe('static-gateway-token', () => {
  test.each(['MCP_TOKEN', 'MCP_GATEWAY_API_KEY', 'ACME_MCP_BEARER_TOKEN', 'MCP_AUTH'])(
    '%s',
    async name => {
      expect(
        await inWorkflow(staticGatewayToken, runStep('x', {[name]: '${{ secrets.X }}'}))
      ).toHaveLength(1)
      expect(
        await inPipeline(staticGatewayToken, scriptStep('x', {[name]: '$(mcpToken)'}))
      ).toHaveLength(1)
    }
  )

  test.each([
    ['an output of the token command', {MCP_TOKEN: '${{ steps.a.outputs.token }}'}],
    ['a server that knows no federation', {GITHUB_PERSONAL_ACCESS_TOKEN: '${{ secrets.PAT }}'}],
    ['an address', {MCP_ENDPOINT: '${{ secrets.URL }}', MCP_TOKEN_URL: '${{ secrets.URL }}'}],
    ['the token of the job', {MCP_TOKEN: '${{ secrets.GITHUB_TOKEN }}'}]
  ])('not %s', async (_, variables) => {
    expect(await inWorkflow(staticGatewayToken, runStep('x', variables))).toEqual([])
  })

  test.each([
    [
      'an input',
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n        with: {x: "${{ secrets.MCP_GATEWAY_TOKEN }}"}\n'
    ],
    [
      'a script',
      runStep('claude mcp add x --header "Authorization: Bearer ${{ secrets.MCP_TOKEN }}"')
    ],
    ['a variable of another name', runStep('x', {TOKEN: '${{ secrets.MCP_TOKEN }}'})]
  ])('a secret whose own name says it, in %s', async (_, text) => {
    expect(await inWorkflow(staticGatewayToken, text)).toHaveLength(1)
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
    expect(await inPipeline(staticGatewayToken, text)).toEqual([])
  })

  test('not the token of a service with a server of its own', async () => {
    const text = runStep('x', {MCP_GITHUB_TOKEN: '${{ secrets.MCP_GITHUB_TOKEN }}'})
    expect(await inWorkflow(staticGatewayToken, text)).toEqual([])
  })

  test('the token input of this action', async () => {
    const text = (token: string) =>
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/mcp-gatehouse@v1\n        with: {command: call, token: "${token}"}\n`
    expect(await inWorkflow(staticGatewayToken, text('${{ secrets.X }}'))).toHaveLength(1)
    expect(await inWorkflow(staticGatewayToken, text('${{ steps.t.outputs.token }}'))).toEqual([])
  })

  test('a header of a server behind a known gateway', async () => {
    const script =
      'claude mcp add --transport http x https://mcp.acme.com/x --header "Authorization: Bearer ${{ secrets.X }}"'
    const options = {config: {gateways: ['https://mcp.acme.com']}}
    expect(
      await marked(staticGatewayToken, {'.github/workflows/a.yml': runStep(script)}, options)
    ).toHaveLength(1)
    expect(await marked(staticGatewayToken, {'.github/workflows/a.yml': runStep(script)})).toEqual(
      []
    )
  })
})

test('a message repeats no credential that stands in a name', async () => {
  const token = `ghp_${'aB3dE5fG7h'.repeat(4).slice(0, 36)}`
  const text = job(`name: deploy with ${token}\n        run: a $KEY`, 'run: b').replaceAll(
    'j0',
    `j-${token}`
  )
  const {findings} = await lintFiles({'.github/workflows/a.yml': text})
  expect(findings.map(({ruleId}) => ruleId)).toContain('secret-too-wide')
  for (let i = 0; i + 12 <= token.length; i++) {
    expect(JSON.stringify(findings)).not.toContain(token.slice(i, i + 12))
  }
})
