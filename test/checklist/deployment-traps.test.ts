import {describe, expect, test} from '@jest/globals'
import {controlOf} from '../support/checklist.js'
import {exampleFiles} from '../support/example-folder.js'

/** The shipped deployment in one of its languages, without its pipelines. */
const shipped = exampleFiles('deployment')
const only = (language: 'terraform' | 'bicep') =>
  Object.fromEntries(
    Object.entries(shipped).filter(
      ([name]) =>
        !name.startsWith('.github/') &&
        !name.startsWith(language === 'terraform' ? 'bicep/' : 'terraform/')
    )
  )
const deployments = {terraform: only('terraform'), bicep: only('bicep')}

type Change = readonly [file: string, from: string, to: string]

/** The deployment with texts in place of others; where `from` is empty, at the end of the file. */
function changed(
  language: keyof typeof deployments,
  changes: readonly Change[]
): Record<string, string> {
  const files: Record<string, string> = {...deployments[language]}
  for (const [file, from, to] of changes) {
    const text = files[file] ?? ''
    if (from !== '' && !text.includes(from)) throw new Error(`${file} does not hold ${from}`)
    files[file] = from === '' ? `${text}${to}` : text.replaceAll(from, to)
  }
  return files
}

const more = 'terraform/more.tf'
const group = (identity: string) =>
  `resource "azurerm_linux_virtual_machine" "more" {\n  name = "vm"\n  identity {\n    type         = "UserAssigned"\n    identity_ids = ${identity}\n  }\n}\n`
const inSubnet = (type: string, block: string) =>
  `resource "${type}" "more" {\n  name = "more"\n${block}}\n`
const store = (type: string, lines = '') =>
  `resource "${type}" "more" {\n  name = "more"\n${lines}}\n`
const gatewayIdentity = 'identity_ids = [azurerm_user_assigned_identity.gateway.id]'
const approved = 'value = [azurerm_subnet.servers.id]'
const apiPolicy = 'policies/mcp-server.xml'

type Trap = readonly [id: string, what: string, changes: readonly Change[], verdict: string]

const terraform: readonly Trap[] = [
  [
    'mcp-02',
    'the gateway runs with the identity of a server',
    [
      [
        'terraform/gateway.tf',
        gatewayIdentity,
        'identity_ids = [azurerm_user_assigned_identity.server["github"].id]'
      ]
    ],
    'FAIL'
  ],
  [
    'mcp-02',
    'a machine runs with the identity of a server',
    [[more, '', group('[azurerm_user_assigned_identity.server["github"].id]')]],
    'FAIL'
  ],
  [
    'mcp-02',
    'a machine may run with the identities of all servers',
    [[more, '', group('[for each in azurerm_user_assigned_identity.server : each.id]')]],
    'NOT_PROVEN'
  ],
  [
    'mcp-02',
    'a server runs with an identity of a variable',
    [
      [
        'terraform/servers.tf',
        'identity_ids = [azurerm_user_assigned_identity.server[each.key].id]',
        'identity_ids = [var.identity_id]'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-02',
    'machines of a scale set in the subnet of the servers',
    [
      [
        more,
        '',
        inSubnet(
          'azurerm_linux_virtual_machine_scale_set',
          '  network_interface {\n    name = "main"\n    ip_configuration {\n      name      = "main"\n      subnet_id = azurerm_subnet.servers.id\n    }\n  }\n'
        )
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-02',
    'a web app in the subnet of the servers',
    [
      [
        more,
        '',
        inSubnet(
          'azurerm_linux_web_app',
          '  virtual_network_subnet_id = azurerm_subnet.servers.id\n'
        )
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-04',
    'a mode that takes no resources of Azure',
    [
      [
        'terraform/policy.tf',
        'mode         = "Indexed"',
        'mode         = "Microsoft.Kubernetes.Data"'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-04',
    'an initiative under a condition',
    [
      [
        'terraform/policy.tf',
        'resource "azurerm_policy_set_definition" "mcp" {',
        'resource "azurerm_policy_set_definition" "mcp" {\n  count = var.on ? 1 : 0'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-05',
    'subnets of a variable are approved',
    [['terraform/policy.tf', approved, 'value = var.approved']],
    'NOT_PROVEN'
  ],
  [
    'mcp-05',
    'the subnet of the gateway is approved',
    [['terraform/policy.tf', approved, 'value = [azurerm_subnet.gateway.id]']],
    'NOT_PROVEN'
  ],
  [
    'mcp-05',
    'another subnet is approved as well',
    [
      [
        'terraform/policy.tf',
        approved,
        'value = [azurerm_subnet.servers.id, azurerm_subnet.runners.id]'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-05',
    'a written id of another subnet is approved',
    [
      [
        'terraform/policy.tf',
        approved,
        'value = ["/subscriptions/6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/dev"]'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-06',
    'keys of another issuer are taken as well',
    [
      [
        apiPolicy,
        '<openid-config url="https://login.microsoftonline.com',
        '<openid-config url="https://idp.example.com/.well-known/openid-configuration" /><openid-config url="https://login.microsoftonline.com'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-07',
    'no scope for writing',
    [
      [
        'terraform/entra.tf',
        '    "mcp.tools.write" = "Write files, and open pull requests and issues through MCP tools"\n',
        ''
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-07',
    'a scope for everything beside the others',
    [
      [
        'terraform/entra.tf',
        '    "mcp.tools.write" = "Write files',
        '    "mcp.tools.all" = "All"\n    "mcp.tools.write" = "Write files'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-07',
    'a scope for reading and writing beside the others',
    [
      [
        'terraform/entra.tf',
        '    "mcp.tools.write" = "Write files',
        '    "mcp.tools.read.write" = "Both"\n    "mcp.tools.write" = "Write files'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-07',
    'scopes of a variable',
    [['terraform/entra.tf', 'for_each = local.scopes', 'for_each = var.scopes']],
    'NOT_PROVEN'
  ],
  [
    'mcp-09',
    'a counter for each call',
    [
      [
        apiPolicy,
        'counter-key="@((string)context.Variables["callerOid"])"',
        'counter-key="@((string)context.Variables["callerOid"] + Guid.NewGuid())"'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-11',
    'another issuer than GitHub',
    [
      [
        'terraform/pipelines.tf',
        'https://token.actions.githubusercontent.com',
        'https://token.actions.example.com'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-16',
    'a step that says what is not done',
    [['docs/offboarding.md', '1. **Consent', '1. Never: **Consent']],
    'NOT_PROVEN'
  ],
  [
    'ai-01',
    'a subnet without a security group',
    [
      [
        more,
        '',
        'resource "azurerm_subnet" "more" {\n  name                 = "more"\n  virtual_network_name = azurerm_virtual_network.mcp.name\n  address_prefixes     = ["10.50.9.0/24"]\n}\n'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'ai-02',
    'a namespace whose rules name nobody',
    [
      [
        'terraform/logs.tf',
        'public_network_access_enabled = false\n  minimum',
        'public_network_access_enabled = true\n  minimum'
      ]
    ],
    'NOT_PROVEN'
  ],
  ['ai-02', 'a cache that is public', [[more, '', store('azurerm_redis_cache')]], 'NOT_PROVEN'],
  [
    'ai-02',
    'a search service that is public',
    [[more, '', store('azurerm_search_service', '  public_network_access_enabled = true\n')]],
    'NOT_PROVEN'
  ],
  [
    'ai-02',
    'rules that let in half of the Internet',
    [
      [
        more,
        '',
        store(
          'azurerm_storage_account',
          '  network_rules {\n    default_action = "Deny"\n    ip_rules       = ["0.0.0.0/1"]\n  }\n'
        )
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'ai-04',
    'an API by HTTP as well',
    [['terraform/gateway.tf', '["https"]', '["https", "http"]']],
    'FAIL'
  ],
  [
    'ai-04',
    'an API by protocols of a variable',
    [['terraform/gateway.tf', '["https"]', 'var.protocols']],
    'NOT_PROVEN'
  ],
  [
    'ai-04',
    'certificates that nobody verifies',
    [
      [
        'terraform/gateway.tf',
        'validate_certificate_chain = true',
        'validate_certificate_chain = false'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'ai-05',
    'a search service with keys',
    [[more, '', store('azurerm_search_service')]],
    'NOT_PROVEN'
  ],
  [
    'ai-05',
    'blobs that everybody may read',
    [
      [
        more,
        '',
        store(
          'azurerm_storage_account',
          '  shared_access_key_enabled       = false\n  allow_nested_items_to_be_public = true\n'
        )
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'ai-16',
    'an API without a policy',
    [
      [
        more,
        '',
        'resource "azurerm_api_management_api" "more" {\n  name                = "mcp-more"\n  api_management_name = azurerm_api_management.gateway.name\n  path                = "more"\n  protocols           = ["https"]\n}\n'
      ]
    ],
    'NOT_PROVEN'
  ]
]

const vm = (identity: string) =>
  `\nresource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {\n  name: 'vm'\n  location: location\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${${identity}}': {}\n    }\n  }\n}\n`

const bicep: readonly Trap[] = [
  [
    'mcp-02',
    'a machine runs with the identity of a server',
    [['bicep/servers.bicep', '', vm('identities[0].id')]],
    'FAIL'
  ],
  [
    'mcp-02',
    'an application gateway in the subnet of the servers',
    [
      [
        'bicep/servers.bicep',
        '',
        "\nresource front 'Microsoft.Network/applicationGateways@2024-07-01' = {\n  name: 'front'\n  properties: {\n    gatewayIPConfigurations: [\n      {\n        name: 'main'\n        properties: {\n          subnet: {\n            id: subnetId\n          }\n        }\n      }\n    ]\n  }\n}\n"
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-04',
    'a mode that takes no resources of Azure',
    [['bicep/policy.bicep', "mode: 'Indexed'", "mode: 'Microsoft.Kubernetes.Data'"]],
    'NOT_PROVEN'
  ],
  [
    'mcp-05',
    'the subnet of the gateway is approved',
    [
      [
        'bicep/main.bicep',
        'approvedSubnetIds: [network.outputs.serverSubnetId]',
        'approvedSubnetIds: [network.outputs.gatewaySubnetId]'
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-05',
    'subnets of a parameter are approved',
    [
      [
        'bicep/main.bicep',
        'approvedSubnetIds: [network.outputs.serverSubnetId]',
        'approvedSubnetIds: approvedSubnetIds'
      ],
      [
        'bicep/main.bicep',
        "targetScope = 'subscription'",
        "targetScope = 'subscription'\nparam approvedSubnetIds string[]"
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-07',
    'no scope for writing',
    [
      [
        'bicep/entra.bicep',
        "        id: ids.scopeWrite\n        value: 'mcp.tools.write'",
        "        id: ids.scopeWrite\n        value: 'mcp.prompts'"
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'mcp-07',
    'a scope for everything beside the others',
    [
      [
        'bicep/entra.bicep',
        '    oauth2PermissionScopes: [\n',
        "    oauth2PermissionScopes: [\n      {\n        id: guid('all')\n        value: 'mcp.tools.all'\n        type: 'Admin'\n        isEnabled: true\n      }\n"
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'ai-01',
    'a subnet without a security group',
    [
      [
        'bicep/network.bicep',
        '          networkSecurityGroup: {\n            id: endpointRules.id\n          }\n',
        ''
      ]
    ],
    'FAIL'
  ],
  [
    'ai-02',
    'a cache that is public',
    [
      [
        'bicep/logs.bicep',
        '',
        "\nresource cache 'Microsoft.Cache/redis@2024-11-01' = {\n  name: 'cache'\n  location: location\n}\n"
      ]
    ],
    'NOT_PROVEN'
  ],
  [
    'ai-04',
    'an API by HTTP as well',
    [['bicep/gateway.bicep', "protocols: ['https']", "protocols: ['https', 'http']"]],
    'FAIL'
  ],
  [
    'ai-04',
    'certificates that nobody verifies',
    [['bicep/gateway.bicep', 'validateCertificateName: true', 'validateCertificateName: false']],
    'NOT_PROVEN'
  ],
  [
    'ai-05',
    'a cache with keys',
    [
      [
        'bicep/logs.bicep',
        '',
        "\nresource cache 'Microsoft.Cache/redis@2024-11-01' = {\n  name: 'cache'\n  location: location\n}\n"
      ]
    ],
    'NOT_PROVEN'
  ]
]

describe.each([
  ['terraform', terraform],
  ['bicep', bicep]
] as const)('the shipped deployment in %s', (language, traps) => {
  test.each([...new Set(traps.map(([id]) => id))])('%s passes as it is', async id => {
    const {verdict, missing} = await controlOf(id, deployments[language])
    expect({verdict, missing}).toEqual({verdict: 'PASS', missing: []})
  })

  test.each(traps)('%s does not pass: %s', async (id, _what, changes, expected) => {
    const {verdict} = await controlOf(id, changed(language, changes))
    expect(verdict).toBe(expected)
  })
})
