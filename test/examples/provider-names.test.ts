import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {
  type BicepTables,
  bicepProblems,
  writtenObjects
} from '../../scripts/provider-names/bicep-check.js'
import {terraformProblems} from '../../scripts/provider-names/terraform-check.js'
import {type BlockNames, namesIn} from '../../scripts/provider-names/terraform-docs.js'
import {parseBicep} from '../../shared/lint/formats/bicep.js'
import {parseHcl} from '../../shared/lint/formats/hcl.js'
import {MappedText, SourceFile} from '../../shared/lint/source.js'
import {deploymentFiles} from '../support/deployment.js'
import {exampleFiles} from '../support/example-folder.js'
import {root} from '../support/root.js'

/** Derived by scripts/provider-names.ts, which says from what and how. */
function tables<Table>(name: string): Record<string, unknown>[] & {all: Record<string, Table>} {
  const file = path.join(root, 'test/fixtures/provider-names', name)
  const sources = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>[]
  const all = Object.assign({}, ...sources.map(({types, resources}) => types ?? resources))
  return Object.assign(sources, {all})
}

const terraform = tables<BlockNames>('terraform.json')
const bicep = tables<BicepTables[string]>('bicep.json')
const files: Readonly<Record<string, string>> = {
  ...deploymentFiles,
  'kubernetes/cluster.tf': exampleFiles('deployment-kubernetes')['cluster.tf']!
}
const mapped = (name: string, text: string) => MappedText.of(new SourceFile(name, text))

function inTerraform(text: string): string[] {
  const {problems, ...file} = parseHcl(mapped('main.tf', text))
  expect(problems).toEqual([])
  return terraformProblems({...file, problems}, terraform.all)
}

function inBicep(text: string): string[] {
  const file = parseBicep(mapped('main.bicep', text))
  expect(file.problems).toEqual([])
  return bicepProblems(writtenObjects(file, text), bicep.all)
}

const named = (ending: string) => Object.keys(files).filter(name => name.endsWith(ending))

test('the tables say what they were derived from', () => {
  expect(terraform.map(({source, version}) => [source, version])).toEqual([
    ['documentation of the Terraform provider azurerm', '5.2.0'],
    ['documentation of the Terraform provider azuread', '3.9.0'],
    ['documentation of the Terraform provider azapi', '2.12.0']
  ])
  for (const {commit} of [...terraform, ...bicep]) expect(commit).toMatch(/^[0-9a-f]{40}$/)
  expect(Object.keys(terraform.all).length).toBeGreaterThan(45)
  expect(Object.keys(bicep.all).length).toBeGreaterThan(40)
})

describe('the deployment uses names that the providers know, and leaves out none that they require', () => {
  test.each(named('.tf'))('%s', name => {
    expect(inTerraform(files[name]!)).toEqual([])
  })

  test.each(named('.bicep'))('%s', name => {
    expect(inBicep(files[name]!)).toEqual([])
  })
})

describe('names that are planted wrong are found', () => {
  const network = files['terraform/network.tf']!
  const servers = files['terraform/servers.tf']!

  test('an argument that there is not', () => {
    const text = network.replace('default_outbound_access_enabled', 'outbound_access_enabled')
    expect(inTerraform(text)).toEqual([
      'azurerm_subnet.servers: there is no outbound_access_enabled'
    ])
  })

  test('an argument of version 4 that version 5 removed', () => {
    const text = files['terraform/pipelines.tf']!.replace(
      'user_assigned_identity_id',
      'parent_id        '
    )
    expect(inTerraform(text)).toEqual([
      'azurerm_federated_identity_credential.github: there is no parent_id',
      'azurerm_federated_identity_credential.github: user_assigned_identity_id is missing'
    ])
  })

  test('an argument in a block, and in the content of a dynamic one', () => {
    expect(inTerraform(servers.replace('server                    =', 'login_server ='))).toEqual([
      'azurerm_container_group.server: there is no image_registry_credential.login_server',
      'azurerm_container_group.server: image_registry_credential.server is missing'
    ])
    expect(
      inTerraform(network.replace('name = "github-runners"', 'title = "github-runners"'))
    ).toEqual([
      'azurerm_subnet.runners: there is no delegation.title',
      'azurerm_subnet.runners: delegation.name is missing'
    ])
  })

  test('a type that nobody looked up', () => {
    expect(inTerraform('resource "azurerm_firewall" "main" {}')).toEqual([
      'azurerm_firewall.main: not in the table'
    ])
  })

  test('a property of Bicep, at any depth, behind a variable and in a nested resource', () => {
    const bicepServers = files['bicep/servers.bicep']!
    expect(inBicep(bicepServers.replace('restartPolicy:', 'restart:'))).toEqual([
      'Microsoft.ContainerInstance/containerGroups@2025-09-01 containerGroups: there is no properties.restart'
    ])
    expect(inBicep(bicepServers.replace('privileged:', 'isPrivileged:'))).toEqual([
      'Microsoft.ContainerInstance/containerGroups@2025-09-01 containerGroups: there is no properties.containers[].properties.securityContext.isPrivileged'
    ])
    expect(
      inBicep(files['bicep/network.bicep']!.replace('description: target', 'about: target'))
    ).toEqual([
      'Microsoft.Network/networkSecurityGroups@2024-07-01 serverRules: there is no properties.securityRules[].properties.about'
    ])
    expect(inBicep(files['bicep/logs.bicep']!.replace('partitionCount', 'partitions'))).toEqual([
      'Microsoft.EventHub/namespaces/eventhubs@2024-01-01 hub: there is no properties.partitions'
    ])
  })

  test('a required property of Bicep that is left out, and a value that is never one', () => {
    const policy = files['bicep/entra.bicep']!
    expect(inBicep(policy.replace("  displayName: 'MCP gateway (${environment})'\n", ''))).toEqual([
      'Microsoft.Graph/applications@v1.0 gateway: displayName is missing'
    ])
    expect(inBicep(files['bicep/logs.bicep']!.replace("name: 'default'", "name: 'main'"))).toEqual([
      'Microsoft.EventHub/namespaces/networkRuleSets@2024-01-01 rules: name is never main'
    ])
  })
})

describe('pages of documentation', () => {
  test('of azurerm: blocks that share a heading, what is required, nothing of the attributes', () => {
    const page = [
      '## Arguments Reference',
      '* `name` - (Required) The name.',
      '* `identity` - (Optional) An `identity` block as defined below.',
      'A `management` and `portal` block supports the following:',
      '* `host_name` - (Required) The host.',
      '## Attributes Reference',
      '* `id` - The id.'
    ].join('\n')
    expect(namesIn(page)).toEqual({
      '': ['name!', 'identity'],
      management: ['host_name!'],
      portal: ['host_name!']
    })
  })

  test('of azapi, made from a schema', () => {
    const page = [
      '### Required',
      '- `type` (String) The type.',
      '### Optional',
      '- `retry` (Block)',
      '### Read-Only',
      '- `output` (Dynamic)',
      '### Nested Schema for `retry`',
      'Required:',
      '- `error_message_regex` (List of String)'
    ].join('\n')
    expect(namesIn(page)).toEqual({'': ['type!', 'retry'], retry: ['error_message_regex!']})
  })
})
