import {afterAll, describe, expect, test} from '@jest/globals'
import {gatewaySideDoor} from '../../../../shared/lint/rules/governance/gateway-side-door.js'
import {
  bicepApp,
  bicepSite,
  openEnvironment,
  template,
  terraformBlock
} from '../../../support/hosting.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const bicep = (text: string) => marked(gatewaySideDoor, {'main.bicep': openEnvironment + text})
const terraform = (text: string) => marked(gatewaySideDoor, {'main.tf': text})

const backend = (url: string) =>
  `resource backend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {\n  name: 'b'\n  properties: {\n    url: ${url}\n  }\n}\n`
const fqdn = "'https://${app.properties.configuration.ingress.fqdn}/mcp'"

/** A gateway in a network, an MCP server in another subnet, and a rule before it. */
const network = (
  source: string,
  {attached = true, port = '3000', gateway = '["10.0.1.0/24"]', more = ''} = {}
) =>
  [
    terraformBlock('azurerm_subnet', 'gateway', `name = "gateway"\naddress_prefixes = ${gateway}`),
    terraformBlock('azurerm_subnet', 'mcp', 'name = "mcp"\naddress_prefixes = ["10.0.2.0/24"]'),
    terraformBlock(
      'azurerm_subnet',
      'runners',
      'name = "runners"\naddress_prefixes = ["10.0.3.0/24"]'
    ),
    terraformBlock(
      'azurerm_api_management',
      'g',
      'name = "g"\nvirtual_network_type = "Internal"\nvirtual_network_configuration {\n  subnet_id = azurerm_subnet.gateway.id\n}'
    ),
    terraformBlock(
      'azurerm_container_group',
      'mcp',
      'name = "mcp"\nip_address_type = "Private"\nsubnet_ids = [azurerm_subnet.mcp.id]\ncontainer {\n  name = "a"\n  ports {\n    port = 3000\n  }\n}'
    ),
    terraformBlock(
      'azurerm_network_security_group',
      'n',
      `name = "n"\nsecurity_rule {\n  name = "r"\n  priority = 100\n  direction = "Inbound"\n  access = "Allow"\n  protocol = "Tcp"\n  ${source}\n  destination_port_range = "${port}"\n}`
    ),
    attached
      ? terraformBlock(
          'azurerm_subnet_network_security_group_association',
          'a',
          'subnet_id = azurerm_subnet.mcp.id\nnetwork_security_group_id = azurerm_network_security_group.n.id'
        )
      : '',
    more
  ].join('')

describe('finds a server that is open beside the gateway', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    [
      'an ingress of Bicep',
      () => bicep(bicepApp({ingress: 'external: true'}) + backend(fqdn)),
      'error: true'
    ],
    [
      'an ingress of a template',
      () => {
        const app = "resourceId('Microsoft.App/containerApps', 'mcp')"
        return marked(gatewaySideDoor, {
          'azuredeploy.json': template(
            {type: 'Microsoft.App/managedEnvironments', name: 'cae', properties: {}},
            {
              type: 'Microsoft.App/containerApps',
              name: 'mcp',
              properties: {
                environmentId: "[resourceId('Microsoft.App/managedEnvironments', 'cae')]",
                configuration: {ingress: {external: true}},
                template: {containers: [{name: 'a', image: 'acme/mcp:1'}]}
              }
            },
            {
              type: 'Microsoft.ApiManagement/service/backends',
              name: 'g/b',
              properties: {
                url: `[concat('https://', reference(${app}).configuration.ingress.fqdn, '/mcp')]`
              }
            }
          )
        })
      },
      'error: true'
    ],
    [
      'a web app',
      () => bicep(bicepSite() + backend("'https://${site.properties.defaultHostName}/mcp'")),
      "error: resource site 'Microsoft.Web/sites@2024-04-01'"
    ],
    [
      'a function app, which asks for a key',
      () =>
        bicep(
          bicepSite('', "kind: 'functionapp'") +
            backend("'https://${site.properties.defaultHostName}/runtime/webhooks/mcp'")
        ),
      "warning: resource site 'Microsoft.Web/sites@2024-04-01'"
    ],
    [
      'a container app of Terraform',
      () =>
        terraform(
          terraformBlock('azurerm_container_app_environment', 'e', 'name = "e"') +
            terraformBlock(
              'azurerm_container_app',
              'a',
              'name = "mcp"\ncontainer_app_environment_id = azurerm_container_app_environment.e.id\ningress {\n  external_enabled = true\n}'
            ) +
            terraformBlock(
              'azurerm_api_management_backend',
              'b',
              'name = "b"\nurl = "https://${azurerm_container_app.a.ingress[0].fqdn}/mcp"'
            )
        ),
      'error: true'
    ],
    [
      'over modules',
      () =>
        marked(gatewaySideDoor, {
          'app.bicep': `${openEnvironment}${bicepApp({ingress: 'external: true'})}output url string = 'https://\${app.properties.configuration.ingress.fqdn}'\n`,
          'gateway.bicep': `param url string\n${backend("'${url}/mcp'")}`,
          'main.bicep':
            "module app 'app.bicep' = {\n  name: 'a'\n}\nmodule gateway 'gateway.bicep' = {\n  name: 'g'\n  params: {\n    url: app.outputs.url\n  }\n}\n"
        }),
      'error: true'
    ]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual([expected])
  })

  test('and says where the gateway leads to it', async () => {
    const text = openEnvironment + bicepApp({ingress: 'external: true'}) + backend(fqdn)
    const {findings} = await lintFiles({'main.bicep': text}, {rules: [gatewaySideDoor]})
    expect(
      findings.map(({message, related}) => [message, related?.map(({message}) => message)])
    ).toEqual([
      [
        "MCP server 'resource app' has an external ingress, so callers can bypass the gateway",
        ['the gateway leads to it']
      ]
    ])
  })
})

describe('finds a rule that lets others in', () => {
  test.each<[string, string, string]>([
    [
      'a range beside that of the gateway',
      network('source_address_prefix = "10.0.3.0/24"'),
      'error: 10.0.3.0/24'
    ],
    ['one address', network('source_address_prefix = "10.0.3.7"'), 'error: 10.0.3.7'],
    [
      'one source of several',
      network('source_address_prefixes = ["10.0.1.0/24", "10.9.0.0/16"]'),
      'error: 10.9.0.0/16'
    ],
    [
      'another subnet',
      network('source_address_prefix = azurerm_subnet.runners.address_prefixes[0]'),
      'error: 10.0.3.0/24'
    ],
    [
      'the whole network',
      network('source_address_prefix = "VirtualNetwork"'),
      'error: VirtualNetwork'
    ],
    [
      'every port',
      network('source_address_prefix = "10.0.3.0/24"', {port: '*'}),
      'error: 10.0.3.0/24'
    ],
    [
      'build machines by the name of a variable, in a group that is attached to nothing',
      network('source_address_prefix = var.cicd_runner_subnet_cidr', {attached: false}).replace(
        'name = "n"',
        'name = "nsg-mcp"'
      ),
      'error: var.cicd_runner_subnet_cidr'
    ]
  ])('%s', async (_, text, expected) => {
    expect((await terraform(text)).map(found => found.replace('main.tf ', ''))).toEqual([expected])
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    ['an internal ingress', () => bicep(bicepApp({ingress: 'external: false'}) + backend(fqdn))],
    [
      'an ingress that lets in some addresses',
      () =>
        bicep(
          bicepApp({
            ingress:
              "external: true\nipSecurityRestrictions: [\n  { name: 'gw', action: 'Allow', ipAddressRange: '10.0.1.0/24' }\n]"
          }) + backend(fqdn)
        )
    ],
    ['a server without a gateway', () => bicep(bicepApp({ingress: 'external: true'}))],
    [
      'a server beside a gateway that leads elsewhere',
      () => bicep(bicepApp({ingress: 'external: true'}) + backend("'https://orders.acme.com'"))
    ],
    [
      'another workload behind a gateway',
      () =>
        bicep(
          bicepApp({name: "'orders'", ingress: 'external: true'}) +
            backend("'https://${app.properties.configuration.ingress.fqdn}/orders'")
        )
    ],
    ["the gateway's range", () => terraform(network('source_address_prefix = "10.0.1.0/24"'))],
    ["an address of the gateway's", () => terraform(network('source_address_prefix = "10.0.1.4"'))],
    [
      "the gateway's subnet",
      () => terraform(network('source_address_prefix = azurerm_subnet.gateway.address_prefixes[0]'))
    ],
    ['a tag of a service', () => terraform(network('source_address_prefix = "AzureLoadBalancer"'))],
    [
      'the Internet, which open-network-rule tells',
      () => terraform(network('source_address_prefix = "*"'))
    ],
    [
      'another port',
      () => terraform(network('source_address_prefix = "10.0.3.0/24"', {port: '22'}))
    ],
    ['a variable', () => terraform(network('source_address_prefix = var.allowed'))],
    [
      'a gateway whose range is not known',
      () => terraform(network('source_address_prefix = "10.0.3.0/24"', {gateway: 'var.prefixes'}))
    ],
    [
      'a network without a gateway',
      () =>
        terraform(
          network('source_address_prefix = "10.0.3.0/24"').replace(
            /virtual_network_configuration \{[^}]*\}/,
            ''
          )
        )
    ],
    [
      'a group of another subnet',
      () =>
        terraform(
          network('source_address_prefix = "10.0.3.0/24"').replace(
            'subnet_id = azurerm_subnet.mcp.id\n  network',
            'subnet_id = azurerm_subnet.runners.id\n  network'
          )
        )
    ]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})

test('says whom to let in', async () => {
  const text = network('source_address_prefix = "10.0.3.0/24"')
  expect(await helps(gatewaySideDoor, {'main.tf': text})).toEqual([
    'Name the subnet of the gateway in source_address_prefix, and no other.'
  ])
})
