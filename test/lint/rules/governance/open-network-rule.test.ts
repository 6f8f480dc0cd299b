import {afterAll, describe, expect, test} from '@jest/globals'
import {openNetworkRule} from '../../../../shared/lint/rules/governance/open-network-rule.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

type Arguments = Readonly<Record<string, string>>

const defaults: Arguments = {
  name: '"r"',
  network_security_group_name: 'azurerm_network_security_group.g.name',
  priority: '100',
  direction: '"Inbound"',
  access: '"Allow"',
  protocol: '"Tcp"',
  source_address_prefix: '"Internet"',
  source_port_range: '"*"',
  destination_address_prefix: '"*"',
  destination_port_range: '"8080"'
}

const block = (header: string, values: Arguments): string => {
  const lines = Object.entries(values).map(([name, value]) => `  ${name} = ${value}\n`)
  return `${header} {\n${lines.join('')}}\n`
}

/** A rule of azurerm; `''` leaves an argument out. */
const rule = (changes: Arguments = {}, name = 'r'): string => {
  const values = Object.entries({...defaults, ...changes}).filter(([, value]) => value !== '')
  return block(`resource "azurerm_network_security_rule" "${name}"`, Object.fromEntries(values))
}

const inline = (changes: Arguments = {}): string => {
  const {network_security_group_name: _, ...values} = {...defaults, ...changes}
  return block('security_rule', values)
}

const group = (rules: string): string =>
  `resource "azurerm_network_security_group" "g" {\n  name = "g"\n${rules}}\n`

const bicepRule = (changes: Arguments = {}): string => {
  const values = {
    priority: '100',
    direction: "'Inbound'",
    access: "'Allow'",
    protocol: "'Tcp'",
    sourceAddressPrefix: "'*'",
    sourcePortRange: "'*'",
    destinationAddressPrefix: "'*'",
    destinationPortRange: "'22'",
    ...changes
  }
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
}

const template = (source: string): string =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    parameters: {from: {type: 'string', defaultValue: source}},
    resources: [
      {
        type: 'Microsoft.Network/networkSecurityGroups',
        name: 'g',
        properties: {
          securityRules: [
            {
              name: 'r',
              properties: {
                priority: 100,
                direction: 'Inbound',
                access: 'Allow',
                protocol: '*',
                sourceAddressPrefix: "[parameters('from')]",
                destinationPortRanges: ['443', '3000-3010']
              }
            }
          ]
        }
      }
    ]
  })

const terraform = (text: string) => marked(openNetworkRule, {'main.tf': text})

describe('finds', () => {
  test.each<[string, string, string[]]>([
    ['a rule of its own', rule(), ['error: Internet']],
    ['all addresses', rule({source_address_prefix: '"0.0.0.0/0"'}), ['error: 0.0.0.0/0']],
    ['all addresses of IPv6', rule({source_address_prefix: '"::/0"'}), ['error: ::/0']],
    [
      'one source of several',
      rule({source_address_prefix: '', source_address_prefixes: '["10.0.0.0/8", "*"]'}),
      ['error: *']
    ],
    ['a rule inside of a group', group(inline()), ['error: Internet']],
    [
      'a rule of a dynamic block',
      `locals {\n  open = ["Internet"]\n}\n${group(
        inline({source_address_prefix: 'security_rule.value'})
          .replace(
            'security_rule {',
            'dynamic "security_rule" {\n for_each = local.open\n content {'
          )
          .concat('}\n')
      )}`,
      ['error: Internet']
    ],
    ['a port given as a number', rule({destination_port_range: '22'}), ['error: Internet']],
    [
      'a port given as a range of one',
      rule({destination_port_range: '"22-22"'}),
      ['error: Internet']
    ],
    ['every port', rule({destination_port_range: '"*"'}), ['error: Internet']],
    ['the port of a gateway', rule({destination_port_range: '"443"'}), ['note: Internet']],
    [
      'the port of a gateway among others',
      rule({destination_port_range: '', destination_port_ranges: '["443", "22"]'}),
      ['error: Internet']
    ],
    [
      'a deny that comes later',
      group('') +
        rule() +
        rule({priority: '200', access: '"Deny"', source_address_prefix: '"*"'}, 'd'),
      ['error: Internet']
    ],
    [
      'a deny of another group',
      group('') +
        rule() +
        rule({priority: '90', access: '"Deny"', network_security_group_name: '"other"'}, 'd'),
      ['error: Internet']
    ],
    [
      'azapi',
      'resource "azapi_resource" "r" {\n  type = "Microsoft.Network/networkSecurityGroups/securityRules@2024-01-01"\n  body = {\n    properties = {\n      direction = "Inbound"\n      access = "Allow"\n      sourceAddressPrefix = "*"\n      destinationPortRange = "3389"\n    }\n  }\n}\n',
      ['error: *']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await terraform(text)).toEqual(expected)
  })

  test('a value where it is written', async () => {
    expect(
      await marked(openNetworkRule, {
        'main.tf': rule({source_address_prefix: 'var.from'}),
        'variables.tf': 'variable "from" {\n  default = "Internet"\n}\n'
      })
    ).toEqual(['error: Internet'].map(text => `variables.tf ${text}`))
  })

  test.each([
    [
      'a resource of its own',
      `resource r 'Microsoft.Network/networkSecurityGroups/securityRules@2024-01-01' = {\nname: 'g/r'\nproperties: {\n${bicepRule()}}\n}\n`
    ],
    [
      'a resource inside of a group',
      `resource g 'Microsoft.Network/networkSecurityGroups@2024-01-01' = {\nname: 'g'\nresource r 'securityRules' = {\nname: 'r'\nproperties: {\n${bicepRule()}}\n}\n}\n`
    ],
    [
      'a rule of a loop',
      `resource g 'Microsoft.Network/networkSecurityGroups@2024-01-01' = {\nname: 'g'\nproperties: {\nsecurityRules: [for port in [22]: {\nname: 'r'\nproperties: {\n${bicepRule({destinationPortRange: 'string(port)'})}}\n}]\n}\n}\n`
    ]
  ])('Bicep: %s', async (_, text) => {
    expect(await marked(openNetworkRule, {'main.bicep': text})).toEqual(['error: *'])
  })

  test('a template', async () => {
    const {findings} = await lintFiles(
      {'azuredeploy.json': template('Internet')},
      {
        rules: [openNetworkRule]
      }
    )
    expect(findings.map(({message, severity}) => `${severity}: ${message}`)).toEqual([
      "error: 'Microsoft.Network/networkSecurityGroups' lets the whole Internet reach ports 443, 3000-3010"
    ])
  })
})

describe('scripts', () => {
  const create = 'az network nsg rule create -g rg --nsg-name g -n r --priority 100'
  const script = (text: string, file = 'deploy.sh') => marked(openNetworkRule, {[file]: text})

  test.each([
    [`${create} --source-address-prefixes Internet --destination-port-ranges 8080`, 'Internet'],
    [`${create} --source-address-prefixes 10.0.0.0/8 '*' --destination-port-ranges 22`, '*'],
    [
      `FROM=0.0.0.0/0\n${create} --source-address-prefixes $FROM --destination-port-ranges 22`,
      '0.0.0.0/0'
    ],
    [`${create} --destination-port-ranges 22`, `${create} --destination-port-ranges 22`]
  ])('finds %s', async (text, source) => {
    expect(await script(text)).toEqual([`error: ${source}`])
  })

  test('finds a rule of PowerShell', async () => {
    expect(
      await script(
        "$r = New-AzNetworkSecurityRuleConfig -Name r -Access Allow -Direction Inbound -Protocol Tcp -Priority 100 -SourceAddressPrefix Internet -SourcePortRange '*' -DestinationAddressPrefix '*' -DestinationPortRange 3389",
        'deploy.ps1'
      )
    ).toEqual(['error: Internet'])
  })

  test.each([
    `${create} --source-address-prefixes 10.0.0.0/8 --destination-port-ranges 22`,
    `${create} --access Deny --destination-port-ranges 22`,
    `${create} --source-address-prefixes "$FROM" --destination-port-ranges 22`,
    `${create} --source-asgs web --destination-port-ranges 22`,
    `# ${create}`
  ])('leaves alone %s', async text => {
    expect(await script(text)).toEqual([])
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    ['a named source', rule({source_address_prefix: '"10.20.1.0/24"'})],
    ['a service tag', rule({source_address_prefix: '"GatewayManager"'})],
    ['outbound', rule({direction: '"Outbound"'})],
    ['a deny', rule({access: '"Deny"'})],
    ['a commented rule', rule().replace(/^/gm, '# ')],
    ['ports of an application gateway', rule({destination_port_range: '"65200-65535"'})],
    [
      'a source that is not known',
      `variable "from" {}\n${rule({source_address_prefix: 'var.from'})}`
    ],
    [
      'a source that may be another one',
      `variable "x" {}\n${rule({source_address_prefix: 'var.x ? "Internet" : "10.0.0.0/8"'})}`
    ],
    [
      'a source with a fallback',
      `variable "from" {}\n${rule({source_address_prefix: 'coalesce(var.from, "Internet")'})}`
    ],
    ['a rule that may not be there', `variable "x" {}\n${rule({count: 'var.x ? 1 : 0'})}`],
    ['an access that is not known', `variable "a" {}\n${rule({access: 'var.a'})}`],
    ['a port that is not known', `variable "p" {}\n${rule({destination_port_range: 'var.p'})}`],
    [
      'what a rule before it denies',
      group('') +
        rule() +
        rule(
          {
            priority: '90',
            access: '"Deny"',
            protocol: '"*"',
            source_address_prefix: '"*"',
            destination_port_range: '"8000-9000"'
          },
          'd'
        )
    ],
    [
      'what a rule may deny whose priority is not known',
      `variable "p" {}\n${group('')}${rule()}${rule({priority: 'var.p', access: '"Deny"'}, 'd')}`
    ],
    [
      'sources by application security group',
      rule({
        source_address_prefix: '',
        source_application_security_group_ids: '[azurerm_application_security_group.a.id]'
      })
    ]
  ])('%s', async (_, text) => {
    expect(await terraform(text)).toEqual([])
  })

  test.each([
    [
      'a condition that is not known',
      `param open bool\nresource r 'Microsoft.Network/networkSecurityGroups/securityRules@2024-01-01' = if (open) {\nname: 'g/r'\nproperties: {\n${bicepRule()}}\n}\n`
    ],
    [
      'a source from a parameter',
      `param from string\nresource r 'Microsoft.Network/networkSecurityGroups/securityRules@2024-01-01' = {\nname: 'g/r'\nproperties: {\n${bicepRule({sourceAddressPrefix: 'from'})}}\n}\n`
    ],
    [
      'what is not deployed here',
      `resource r 'Microsoft.Network/networkSecurityGroups/securityRules@2024-01-01' existing = {\nname: 'g/r'\n}\n`
    ]
  ])('Bicep: %s', async (_, text) => {
    expect(await marked(openNetworkRule, {'main.bicep': text})).toEqual([])
  })

  test('a template with a named source', async () => {
    const {findings} = await lintFiles(
      {'azuredeploy.json': template('10.0.0.0/8')},
      {
        rules: [openNetworkRule]
      }
    )
    expect(findings).toEqual([])
  })
})

test('finds a rule in a file of its own, with comments', async () => {
  const text = `{
  "properties": {
    "securityRules": [
      {
        "name": "in",
        "properties": {
          "priority": 100,
          "direction": "Inbound",
          "access": "Allow",
          "protocol": "Tcp",
          "destinationPortRange": "8080", // the server
          "sourceAddressPrefix": "Internet",
          "destinationAddressPrefix": "*"
        }
      }
    ]
  }
}
`
  expect(await marked(openNetworkRule, {'nsg.json': text})).toEqual(['error: Internet'])
})
