import {afterAll, describe, expect, test} from '@jest/globals'
import {unattachedNetworkRules} from '../../../../shared/lint/rules/governance/unattached-network-rules.js'
import {template, terraformBlock} from '../../../support/hosting.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const terraform = (...blocks: string[]) =>
  marked(unattachedNetworkRules, {'main.tf': blocks.join('')})
const bicep = (text: string) => marked(unattachedNetworkRules, {'main.bicep': text})

const group = terraformBlock('azurerm_network_security_group', 'n', 'name = "n"')
const subnet = (body = '') => terraformBlock('azurerm_subnet', 's', `name = "s"\n${body}`)
const id = 'azurerm_network_security_group.n.id'

const bicepGroup =
  "resource rules 'Microsoft.Network/networkSecurityGroups@2024-01-01' = {\n  name: 'n'\n}\n"
const network = (group: string) =>
  `resource net 'Microsoft.Network/virtualNetworks@2024-01-01' = {\n  name: 'net'\n  properties: {\n    subnets: [\n      {\n        name: 's'\n        properties: {\n          ${group}\n        }\n      }\n    ]\n  }\n}\n`

const armGroup = {type: 'Microsoft.Network/networkSecurityGroups', name: 'n'}
const armNetwork = (properties: object) => ({
  type: 'Microsoft.Network/virtualNetworks',
  name: 'net',
  properties: {subnets: [{name: 's', properties}]}
})
const arm = (...resources: object[]) =>
  marked(unattachedNetworkRules, {'azuredeploy.json': template(...resources)})

const inTerraform = 'warning: resource "azurerm_network_security_group" "n"'
const inBicep = "warning: resource rules 'Microsoft.Network/networkSecurityGroups@2024-01-01'"

describe('finds', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    ['a group of Terraform', () => terraform(group, subnet()), inTerraform],
    [
      'a group that only has rules',
      () =>
        terraform(
          group,
          terraformBlock(
            'azurerm_network_security_rule',
            'r',
            'network_security_group_name = azurerm_network_security_group.n.name'
          )
        ),
      inTerraform
    ],
    [
      'a group that is watched',
      () =>
        terraform(
          group,
          terraformBlock('azurerm_monitor_diagnostic_setting', 'd', `target_resource_id = ${id}`)
        ),
      inTerraform
    ],
    [
      'a group that something waits for',
      () => terraform(group, subnet('depends_on = [azurerm_network_security_group.n]')),
      inTerraform
    ],
    [
      'a group beside another that is attached',
      () =>
        terraform(
          group,
          terraformBlock('azurerm_network_security_group', 'other', 'name = "other"'),
          subnet(),
          terraformBlock(
            'azurerm_subnet_network_security_group_association',
            'a',
            'subnet_id = azurerm_subnet.s.id\nnetwork_security_group_id = azurerm_network_security_group.other.id'
          )
        ),
      inTerraform
    ],
    [
      'a group of Bicep',
      () => bicep(bicepGroup + network("addressPrefix: '10.0.0.0/24'")),
      inBicep
    ],
    [
      'a group of a template',
      () => arm(armGroup, armNetwork({addressPrefix: '10.0.0.0/24'})),
      'warning: Microsoft.Network/networkSecurityGroups'
    ]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual([expected])
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    [
      'an association',
      () =>
        terraform(
          group,
          subnet(),
          terraformBlock(
            'azurerm_subnet_network_security_group_association',
            'a',
            `subnet_id = azurerm_subnet.s.id\nnetwork_security_group_id = ${id}`
          )
        )
    ],
    [
      'the argument of azurerm 5',
      () => terraform(group, subnet(`network_security_group_id_wo = ${id}`))
    ],
    [
      'a network interface',
      () =>
        terraform(
          group,
          terraformBlock(
            'azurerm_network_interface_security_group_association',
            'a',
            `network_interface_id = var.nic\nnetwork_security_group_id = ${id}`
          )
        )
    ],
    [
      'a subnet inside of its network',
      () =>
        terraform(
          group,
          terraformBlock(
            'azurerm_virtual_network',
            'v',
            `name = "v"\nsubnet {\n  name = "s"\n  security_group = ${id}\n}`
          )
        )
    ],
    ['an output', () => terraform(group, `output "id" {\n  value = ${id}\n}\n`)],
    [
      'an argument of a module',
      () => terraform(group, `module "m" {\n  source = "./m"\n  nsg = ${id}\n}\n`)
    ],
    [
      'a group that is looked up elsewhere',
      () => terraform(group, 'data "azurerm_network_security_group" "n" {\n  name = "n"\n}\n')
    ],
    [
      'a group that may not be there',
      () => terraform(group.replace('name = "n"', 'name = "n"\n  count = var.n'))
    ],
    [
      'a subnet of Bicep',
      () =>
        bicep(
          bicepGroup + network('networkSecurityGroup: {\n            id: rules.id\n          }')
        )
    ],
    ['an output of Bicep', () => bicep(`${bicepGroup}output id string = rules.id\n`)],
    [
      'rules in a file of their own',
      () => marked(unattachedNetworkRules, {'nsg.json': '{"properties": {"securityRules": []}}'})
    ],
    [
      'a subnet of a template',
      () =>
        arm(
          armGroup,
          armNetwork({
            networkSecurityGroup: {
              id: "[resourceId('Microsoft.Network/networkSecurityGroups', 'n')]"
            }
          })
        )
    ]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})

test('not a group that something names by its id, by a name that is not known here', async () => {
  const loop =
    "param subnets array\nvar attached = [for s in subnets: union(s, {\n  networkSecurityGroupResourceId: resourceId(subscription().subscriptionId, 'rg', 'Microsoft.Network/networkSecurityGroups', 'nsg-${s.name}')\n})]\nresource groups 'Microsoft.Network/networkSecurityGroups@2024-01-01' = [for s in subnets: {\n  name: 'nsg-${s.name}'\n}]\n"
  expect(await bicep(loop)).toEqual([])
  expect(await bicep(loop + bicepGroup)).toEqual([])
})
