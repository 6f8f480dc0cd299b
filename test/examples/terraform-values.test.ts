import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {readPolicy} from '../../shared/gateway/policy.js'
import {toolTables} from '../../shared/gateway/tool-table.js'
import {deployment, deploymentFiles} from '../support/deployment.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const isThere = spawnSync('terraform', ['version']).status === 0
// Terraform needs no provider for variables and locals; where it is not installed nothing evaluates them.
const withTerraform = isThere ? test : test.skip

/** The variables and locals of the deployment without its resources, and an output of some locals. */
function valuesOnly(...locals: string[]): string {
  const folder = writeTree({
    ...Object.fromEntries(
      Object.entries(deploymentFiles).filter(([name]) =>
        /^(?:mcp-policy|policies|queries)/.test(name)
      )
    ),
    'terraform/variables.tf': deploymentFiles['terraform/variables.tf']!,
    'terraform/example.tfvars': deploymentFiles['terraform/example.tfvars']!,
    'terraform/main.tf': [
      ...Object.keys(deploymentFiles)
        .filter(name => /^terraform\/.*\.tf$/.test(name) && !name.endsWith('/variables.tf'))
        .flatMap(name => deploymentFiles[name]!.match(/^locals \{\n[\s\S]*?^\}\n/gm) ?? [])
        // What resources will be called is known once they are there.
        .map(text => text.replace(/\b(?:azurerm|azuread)_\w+\.\w+\.\w+/g, '"later"')),
      `output "values" { value = { ${locals.map(name => `${name} = local.${name}`).join(', ')} } }`
    ].join('\n')
  })
  terraform(folder, 'init', '-input=false')
  return folder
}

function terraform(
  folder: string,
  ...args: string[]
): {status: number | null; stdout: string; text: string} {
  const cwd = path.join(folder, 'terraform')
  const {status, stdout, stderr} = spawnSync(
    'terraform',
    [...args, ...(args[0] === 'show' ? [] : ['-no-color'])],
    {
      cwd,
      encoding: 'utf8'
    }
  )
  // Messages are wrapped at the width of a terminal, with bars before them.
  return {status, stdout, text: `${stdout}${stderr}`.replace(/\s*\n│? */g, ' ')}
}

withTerraform(
  'Terraform evaluates every local, and the gateway gets what the policy command prints',
  async () => {
    const folder = valuesOnly(
      'named_values',
      'operations',
      'outbound',
      'pipeline_roles',
      'github_pipelines',
      'role_ids'
    )
    expect(terraform(folder, 'plan', '-var-file=example.tfvars', '-out=plan')).toMatchObject({
      status: 0
    })
    const {planned_values} = JSON.parse(terraform(folder, 'show', '-json', 'plan').stdout) as {
      planned_values: {outputs: {values: {value: Record<string, Record<string, unknown>>}}}
    }
    const {named_values, operations, outbound, pipeline_roles, github_pipelines, role_ids} =
      planned_values.outputs.values.value
    const printed = toolTables(await readPolicy('mcp-policy.yml', deployment))
    expect(named_values).toEqual({
      'mcp-tenant-id': '0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6',
      'mcp-gateway-app-id': 'later',
      'mcp-secrets-app-id': 'later',
      ...Object.fromEntries(
        printed.flatMap(({namedValues}) => namedValues.map(({name, value}) => [name, value]))
      )
    })
    expect(Object.keys(operations!)).toHaveLength(9)
    expect(outbound).toEqual([
      'AzureActiveDirectory',
      'AzureMonitor',
      '140.82.112.0/20',
      'AzureKeyVault.WestEurope'
    ])
    expect(Object.keys(pipeline_roles!)).toEqual([
      'deploy/mcp.tools.read',
      'deploy/mcp.tools.write',
      'notes/mcp.tools.read',
      'notes/mcp.tools.write',
      'rotate/mcp.tools.secrets'
    ])
    expect(Object.keys(github_pipelines!)).toEqual(['deploy', 'images'])
    expect(new Set(Object.values(role_ids!)).size).toBe(4)
  }
)

const digest = `sha256:${'5b0bcabd'.repeat(8)}`

withTerraform('wrong values are refused with a sentence that says what to do', () => {
  const folder = valuesOnly('named_values')
  const cases: [string, string][] = [
    ['organization="Acme"', 'Use 2 to 12 lower-case letters and digits, a letter first.'],
    ['environment="production"', 'Use 1 to 8 lower-case letters and digits.'],
    ['tls_proxy_image="mcp/tls-proxy:1.0"', 'Pin the image by digest: repository@sha256:…'],
    ['servers={github={image="mcp/github:1.0"}}', 'Pin every image by digest: repository@sha256:…'],
    [
      `servers={notes={image="mcp/notes@${digest}"}}`,
      'Every server needs its tools in ../mcp-policy.yml'
    ],
    ['external_servers={notes="10.50.8.10"}', 'Every server needs its tools in ../mcp-policy.yml'],
    [
      'external_servers={github="10.50.8.10"}',
      'A server runs either in a container group of this deployment or elsewhere.'
    ],
    ['pipelines={deploy={roles=["mcp.tools.all"]}}', 'Roles are mcp.tools.read, mcp.tools.write']
  ]
  for (const [value, message] of cases) {
    const {status, text} = terraform(folder, 'plan', '-var-file=example.tfvars', '-var', value)
    expect({value, status, says: text.includes(message)}).toEqual({value, status: 1, says: true})
  }
  for (const value of ['servers={}', 'pipelines={}']) {
    expect(terraform(folder, 'plan', '-var-file=example.tfvars', '-var', value)).toMatchObject({
      status: 0
    })
  }
})
