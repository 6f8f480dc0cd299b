import type {NodeProgram} from '../../test/support/nodes.js'
import {bundle} from './support/bundles.js'
import {measurePaired, printMeasured} from './support/processor-time.js'
import {asRepository, makeTree, mcpConfig, pipeline, workflow} from './support/trees.js'

export const title = 'Start-up: small inputs, against a bare Node'

const ten = Array.from({length: 10}, (_, i) => i)

/** Ten files of the kinds that a repository has; two of the workflows' scripts use the shell. */
function mixed(): Record<string, string> {
  return {
    '.mcp.json': mcpConfig(1),
    'README.md': '# Widgets\n\nRun `npm ci`.\n',
    '.github/workflows/build.yml': workflow(1, 4),
    '.github/workflows/release.yml': workflow(2, 4),
    'azure-pipelines.yml': pipeline(1),
    'infra/main.tf':
      'resource "azurerm_federated_identity_credential" "ci" {\n  name     = "ci"\n  issuer   = "https://token.actions.githubusercontent.com"\n  audience = ["api://AzureADTokenExchange"]\n  subject  = "repo:acme@1/widgets@2:environment:prod"\n}\n',
    'infra/main.bicep':
      "resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {\n  name: 'plan'\n  location: 'westeurope'\n}\n",
    'scripts/deploy.sh':
      '#!/usr/bin/env bash\nset -euo pipefail\nif [[ -n "$TARGET" ]]; then\n  az deployment group create --resource-group "$TARGET" --template-file infra/main.bicep\nfi\n',
    'scripts/deploy.ps1': 'param([string]$Target)\nif ($Target) { az group show --name $Target }\n',
    'package.json': '{"name": "widgets", "private": true}\n'
  }
}

export function run(nodes: readonly NodeProgram[]): void {
  const empty = makeTree()
  const configs = makeTree(
    Object.fromEntries(ten.map(i => [`packages/p${i}/.mcp.json`, mcpConfig(i)]))
  )
  const repository = asRepository(makeTree(mixed()))
  const temp = makeTree({
    'event.json': '{"ref":"refs/heads/main"}',
    output: '',
    state: '',
    summary: ''
  })
  const runner = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: `${temp}/event.json`,
    GITHUB_OUTPUT: `${temp}/output`,
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_STATE: `${temp}/state`,
    GITHUB_STEP_SUMMARY: `${temp}/summary`,
    GITHUB_WORKSPACE: repository,
    RUNNER_TEMP: temp
  }
  const lint = [bundle('cli.js'), 'lint', '--fail-on', 'never']
  for (const node of nodes) {
    // Node 24 starts in half the time of Node 20: the same work is more of its start-up.
    const newer = Number(node.name.slice(1).split('.')[0]) >= 24
    const cases = [
      {name: 'node -e 0', args: ['-e', '0'], cwd: empty},
      {name: '--version', args: [bundle('cli.js'), '--version'], cwd: empty},
      {name: 'lint of an empty folder', args: lint, cwd: empty},
      {name: 'lint of ten .mcp.json', args: lint, cwd: configs},
      {
        name: 'lint of ten mixed files',
        args: lint,
        cwd: repository,
        ...(newer && {goal: 3.5})
      },
      {
        name: 'Action: lint of the same',
        args: [bundle('action.js')],
        cwd: repository,
        env: {...runner, INPUT_COMMAND: 'lint', 'INPUT_FAIL-ON': 'never'},
        against: 'lint of ten mixed files',
        goal: 1.1
      },
      {
        name: 'Action: post step, nothing to do',
        args: [bundle('action-post.js')],
        cwd: repository,
        env: runner,
        goal: 1.6
      }
    ]
    printMeasured(node, measurePaired(node, cases, 15))
  }
}
