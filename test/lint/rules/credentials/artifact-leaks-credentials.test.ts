import {describe, expect, test} from '@jest/globals'
import {artifactLeaksCredentials as rule} from '../../../../shared/lint/rules/credentials/artifact-leaks-credentials.js'
import {inPipeline, inWorkflow} from '../../../support/rule-findings.js'

function workflow(...steps: string[]): string {
  return `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.map(step => `      - ${step.replaceAll('\n', '\n        ')}\n`).join('')}`
}
const checkout = 'uses: actions/checkout@v4'
const upload = (path: string, version = 'v4', more = '') =>
  `uses: actions/upload-artifact@${version}\nwith:\n  path: ${path}${more}`

describe('artifact-leaks-credentials', () => {
  const hidden = '\n  include-hidden-files: true'

  test.each([
    ['the Azure profile', [upload('~/.azure', 'v3')], '~/.azure'],
    ['an environment file', [upload('.env', 'v4', hidden)], '.env'],
    [
      'one of several',
      [upload('|\n    dist\n    config/.env.production', 'v4', hidden)],
      'config/.env.production'
    ],
    ['an MCP configuration', [upload('.mcp.json', 'v3')], '.mcp.json'],
    ['an MCP configuration without a dot', [upload('config/mcp.json')], 'config/mcp.json'],
    ['the .git folder', [upload('.git/', 'v3')], '.git/'],
    ['the work tree with its token', [checkout, upload('.', 'v3')], '.'],
    ['a Terraform state', [upload('infra/terraform.tfstate')], 'infra/terraform.tfstate'],
    ['a cache', ['uses: actions/cache@v4\nwith:\n  path: ~/.aws\n  key: x'], '~/.aws'],
    ['a Kubernetes configuration', [upload('kubeconfig')], 'kubeconfig']
  ])('%s', async (_, steps, mark) => {
    expect(await inWorkflow(rule, workflow(...steps))).toEqual([`error: ${mark}`])
  })

  test.each([
    ['a folder', upload('dist')],
    ['a hidden file, which is left out', upload('.env')],
    ['a template of an environment file', upload('.env.example', 'v3')],
    ['a hidden folder of results', upload('.nyc_output', 'v3')],
    ['a path with a similar name', upload('docs/azure', 'v3')],
    ['the npm cache', 'uses: actions/cache@v4\nwith:\n  path: ~/.npm\n  key: x'],
    ['the Docker cache', 'uses: actions/cache@v4\nwith:\n  path: ~/.docker/buildx\n  key: x'],
    ['what is left out', upload('|\n    dist\n    !.env', 'v3')],
    ['the work tree without a checkout', upload('.', 'v3')]
  ])('not %s', async (_, step) => {
    expect(await inWorkflow(rule, workflow(step))).toEqual([])
  })

  test('not the work tree when no token is in it', async () => {
    const without = `${checkout}\nwith: {persist-credentials: false}`
    expect(await inWorkflow(rule, workflow(without, upload('.', 'v3')))).toEqual([])
  })

  test('in pipelines', async () => {
    const text = (path: string, checkout = '') =>
      `trigger: none\nsteps:\n${checkout}  - task: PublishPipelineArtifact@1\n    inputs: {targetPath: '${path}'}\n`
    const keep = '  - checkout: self\n    persistCredentials: true\n'
    expect(await inPipeline(rule, text('$(HOME)/.azure'))).toEqual(['error: $(HOME)/.azure'])
    expect(await inPipeline(rule, text('$(System.DefaultWorkingDirectory)', keep))).toEqual([
      'error: $(System.DefaultWorkingDirectory)'
    ])
    expect(await inPipeline(rule, text('$(System.DefaultWorkingDirectory)'))).toEqual([])
    expect(await inPipeline(rule, text('$(Build.ArtifactStagingDirectory)', keep))).toEqual([])
  })
})
