import {describe, expect, test} from '@jest/globals'
import {controlOf, told} from '../../support/checklist.js'
import {changedDeployment, soundDeployment} from '../../support/sound-deployment.js'

type Changes = Parameters<typeof changedDeployment>[0]

/** What a row says of the sound deployment, and of the same with changes. */
interface Row {
  readonly id: string
  readonly passes: readonly string[]
  readonly fails: readonly (readonly [string, Changes, readonly string[]])[]
  readonly notProven: readonly (readonly [string, Changes, readonly string[]])[]
}

const second = (name: string, more: string) =>
  `\nresource "azurerm_container_group" "mcp_${name}" {\n  name            = "aci-mcp-${name}"\n  ip_address_type = "Private"\n  tags            = { MCPServer = "true" }\n${more}}\n`
const inSubnet = '  subnet_ids      = [azurerm_subnet.servers.id]\n'
const userAssigned =
  '  identity {\n    type         = "UserAssigned"\n    identity_ids = [var.id]\n  }\n'

const rows: readonly Row[] = [
  {
    id: 'mcp-02',
    passes: [
      "servers.tf:8 azurerm_container_group.mcp_files: is a container in the subnet 'snet-mcp', in which only MCP servers stand",
      'servers.tf:11 azurerm_container_group.mcp_files: runs with a user-assigned identity',
      'servers.tf:7 azurerm_container_group.mcp_files: only named networks reach it',
      'servers.tf:13 azurerm_container_group.mcp_files: no other workload in the repository runs with its identity'
    ],
    fails: [
      [
        'a public address',
        {'servers.tf': [['"Private"', '"Public"']]},
        ["servers.tf:7 MCP server 'azurerm_container_group.mcp_files' has a public IP address"]
      ],
      [
        'a system-assigned identity',
        {
          'servers.tf': [
            ['"UserAssigned"', '"SystemAssigned"'],
            ['    identity_ids = [azurerm_user_assigned_identity.files.id]\n', '']
          ]
        },
        [
          "servers.tf:11 MCP server 'azurerm_container_group.mcp_files' has only a system-assigned identity, which is lost when the server is replaced"
        ]
      ]
    ],
    notProven: [
      [
        'a subnet that is not declared here',
        {'servers.tf': [['azurerm_subnet.servers.id', 'var.subnet_id']]},
        ['azurerm_container_group.mcp_files: its subnet is not declared here (servers.tf:8)']
      ],
      [
        'one of two servers whose identity is not known',
        {
          'servers.tf': [['', second('git', `${inSubnet}  identity {\n    type = var.kind\n  }\n`)]]
        },
        ['azurerm_container_group.mcp_git: its identity is not known here (servers.tf:30)']
      ],
      [
        'another workload in the same subnet',
        {
          'servers.tf': [
            [
              '',
              '\nresource "azurerm_container_group" "web" {\n  name       = "aci-web"\n  ip_address_type = "Private"\n  subnet_ids = [azurerm_subnet.servers.id]\n}\n'
            ]
          ]
        },
        [
          'azurerm_container_group.mcp_files: shares its subnet with azurerm_container_group.web (servers.tf:8)'
        ]
      ]
    ]
  },
  {
    id: 'mcp-04',
    passes: [
      'assignments.tf:4 azurerm_policy_definition.identity: refuses a server without an identity',
      'assignments.tf:50 azurerm_policy_definition.identity: is enforced with the effect deny, at a subscription or above'
    ],
    fails: [
      [
        'a system-assigned identity passes',
        {
          'assignments.tf': [
            ['          { field = "identity.type", notContains = "UserAssigned" }\n', '']
          ]
        },
        [
          "assignments.tf:10 'azurerm_policy_definition.identity' accepts a system-assigned identity"
        ]
      ],
      [
        'it fires only with a tag that nothing demands',
        {
          'assignments.tf': [
            [
              '        { field = "name", contains = "mcp" },\n        { anyOf = [\n          { field = "identity',
              '        { field = "tags[\'MCPServer\']", exists = "true" },\n        { anyOf = [\n          { field = "identity'
            ]
          ]
        },
        [
          "assignments.tf:8 'azurerm_policy_definition.identity' can be evaded by leaving out the tag 'MCPServer'"
        ]
      ],
      [
        'its assignment does not enforce it',
        {
          'assignments.tf': [
            [
              'policy_definition_id = azurerm_policy_definition.identity.id',
              'policy_definition_id = azurerm_policy_definition.identity.id\n  enforce              = false'
            ]
          ]
        },
        [
          "assignments.tf:51 'azurerm_subscription_policy_assignment.identity' does not enforce 'azurerm_policy_definition.identity'"
        ]
      ]
    ],
    notProven: [
      [
        'an effect that is not known',
        {'assignments.tf': [['effect = "deny"', 'effect = var.effect']]},
        [
          'azurerm_policy_definition.identity: it is not known to be enforced with the effect deny, for all of its scope (assignments.tf:1)'
        ]
      ],
      [
        'a condition on what is not known of a server',
        {
          'assignments.tf': [
            [
              '{ field = "name", contains = "mcp" }',
              '{ field = "location", equals = "westeurope" }'
            ]
          ]
        },
        [
          'azurerm_policy_definition.identity: it is not known here that it refuses a server without an identity (assignments.tf:1)'
        ]
      ],
      [
        'scopes that the assignment leaves out',
        {
          'assignments.tf': [
            [
              'policy_definition_id = azurerm_policy_definition.identity.id',
              'policy_definition_id = azurerm_policy_definition.identity.id\n  not_scopes           = [var.sandbox]'
            ]
          ]
        },
        [
          'azurerm_policy_definition.identity: it is not known to be enforced with the effect deny, for all of its scope (assignments.tf:1)'
        ]
      ]
    ]
  },
  {
    id: 'mcp-05',
    passes: [
      'assignments.tf:23 azurerm_policy_definition.subnet: refuses a server with a public address',
      'assignments.tf:56 azurerm_policy_definition.subnet: is enforced with the effect deny, at a subscription or above',
      "assignments.tf:57 azurerm_policy_definition.subnet: approves the subnet 'snet-mcp'"
    ],
    fails: [
      [
        'the assignment is at a resource group',
        {
          'assignments.tf': [
            [
              'azurerm_subscription_policy_assignment" "subnet"',
              'azurerm_resource_group_policy_assignment" "subnet"'
            ]
          ]
        },
        [
          "assignments.tf:19 'azurerm_policy_definition.subnet' is assigned to a resource group only: it holds in no other"
        ]
      ]
    ],
    notProven: [
      [
        'servers without a subnet pass',
        {
          'assignments.tf': [
            [
              '          { count = { field = "Microsoft.ContainerInstance/containerGroups/subnetIds[*]" }, equals = 0 },\n',
              ''
            ]
          ]
        },
        [
          'azurerm_policy_definition.subnet: it is not known here that it refuses a server with a public address (assignments.tf:19)'
        ]
      ],
      [
        'one approved subnet lets all others pass',
        {'assignments.tf': [['            greater = 0\n', '            greater = 1\n']]},
        [
          'azurerm_policy_definition.subnet: it is not known here that it refuses a server in a subnet that is not approved (assignments.tf:19)'
        ]
      ]
    ]
  },
  {
    id: 'mcp-06',
    passes: [
      'network.tf:22 azurerm_container_group.mcp_files: its network allows only the gateway',
      'policy.xml:4 mcp-files: the token is checked',
      'policy.xml:4 mcp-files: tokens of Entra ID are checked',
      'policy.xml:4 mcp-files: the audience is checked',
      'network.tf:14 azurerm_network_security_group.servers: lets only the gateway reach the MCP server'
    ],
    fails: [
      [
        'a rule lets others reach the server',
        {'network.tf': [['"10.0.2.0/27"\n    destination', '"10.0.9.0/24"\n    destination']]},
        [
          "network.tf:22 'azurerm_network_security_group.servers' lets '10.0.9.0/24' reach port 8443 of MCP server 'azurerm_container_group.mcp_files' past the gateway"
        ]
      ],
      [
        'no token is checked',
        {
          'policy.xml': [
            ['<validate-jwt', '<set-variable'],
            ['</validate-jwt>', '</set-variable>']
          ]
        },
        [
          "policy.xml:2 'mcp-files' does not check a token, and nothing in this repository shows that <base /> inherits a check"
        ]
      ],
      [
        'tokens of every tenant are taken',
        {'policy.xml': [['7f58f645-c190-4ce5-9de4-e2b7acd2a6ab', 'common']]},
        ["policy.xml:5 'mcp-files' accepts tokens of every tenant ('common')"]
      ],
      [
        'one server of two is public',
        {
          'servers.tf': [
            ['', second('git', `${inSubnet}${userAssigned}`).replace('"Private"', '"Public"')]
          ]
        },
        ["servers.tf:27 MCP server 'azurerm_container_group.mcp_git' has a public IP address"]
      ]
    ],
    notProven: [
      [
        'no rule denies all others',
        {
          'network.tf': [
            ['"Deny"', '"Allow"'],
            [
              '"Inbound"\n    access                     = "Allow"\n    protocol                   = "*"',
              '"Outbound"\n    access                     = "Allow"\n    protocol                   = "*"'
            ]
          ]
        },
        [
          'azurerm_container_group.mcp_files: its network lets in all of the virtual network, the default (network.tf:11)'
        ]
      ],
      [
        'whom a rule lets in is not known',
        {'network.tf': [['"10.0.2.0/27"\n    destination', 'var.source\n    destination']]},
        [
          'azurerm_container_group.mcp_files: its network lets in others than the gateway, or whom is not known (network.tf:14)',
          'azurerm_network_security_group.servers: it is not known here who is let in (network.tf:14)'
        ]
      ],
      [
        'the token is checked under a condition',
        {
          'policy.xml': [
            [
              '<validate-jwt',
              '<choose><when condition="@(context.Request.Method == "POST")"><validate-jwt'
            ],
            ['</validate-jwt>', '</validate-jwt></when></choose>']
          ]
        },
        ['mcp-files: the token is checked under a condition only (policy.xml:4)']
      ],
      [
        'the keys are not of Entra ID',
        {'policy.xml': [['login.microsoftonline.com', 'login.acme.example']]},
        ['mcp-files: it is not known here that tokens of Entra ID are checked (policy.xml:4)']
      ],
      [
        'a second API has no policy here, and the gateway stands elsewhere',
        {
          'gateway.tf': [
            [
              '',
              '\nresource "azurerm_api_management_api" "git" {\n  count               = var.git ? 1 : 0\n  name                = "mcp-git"\n  api_management_name = azurerm_api_management.gateway.name\n  path                = "git"\n}\n'
            ]
          ]
        },
        ['mcp-git: its policy is not known in this repository (gateway.tf:38)']
      ]
    ]
  },
  {
    id: 'mcp-09',
    passes: ['policy.xml:15 mcp-files: at most 50 calls a minute of each caller'],
    fails: [
      [
        'the limit is higher',
        {'policy.xml': [['calls="50"', 'calls="500"']]},
        ["policy.xml:15 'mcp-files' allows 500 calls a minute for each caller"]
      ],
      [
        'calls are counted by address',
        {
          'policy.xml': [
            [
              'counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))"',
              'counter-key="@(context.Request.IpAddress)"'
            ]
          ]
        },
        [
          "policy.xml:15 'mcp-files' counts calls by IP address, which all pipelines behind one address share"
        ]
      ]
    ],
    notProven: [
      [
        'the key is a claim that all callers share',
        {
          'policy.xml': [['GetValueOrDefault("oid", ""))" />', 'GetValueOrDefault("tid", ""))" />']]
        },
        ['mcp-files: it is not known here whether it counts each caller (policy.xml:15)']
      ],
      [
        'some calls only are counted',
        {
          'policy.xml': [
            [
              '<rate-limit-by-key',
              '<choose><when condition="@(context.Request.Headers.ContainsKey("x-heavy"))"><rate-limit-by-key'
            ],
            ['"oid", ""))" />\n  </inbound>', '"oid", ""))" /></when></choose>\n  </inbound>']
          ]
        },
        ['mcp-files: it counts calls under a condition only (policy.xml:15)']
      ],
      [
        'the number is a named value that is not known',
        {'policy.xml': [['calls="50"', 'calls="{{limit}}"']]},
        ['mcp-files: the limit is not known in this repository (policy.xml:15)']
      ]
    ]
  },
  {
    id: 'mcp-10',
    passes: [
      ".github/workflows/deploy.yml:12 job 'deploy', azure/login: logs in to Azure with a token of its job"
    ],
    fails: [
      [
        'a stored client secret',
        {
          '.github/workflows/deploy.yml': [
            ['client-id: ${{ vars.AZURE_CLIENT_ID }}', 'creds: ${{ secrets.AZURE_CREDENTIALS }}']
          ]
        },
        [
          '.github/workflows/deploy.yml:14 azure/login is given a client secret that works until it is rotated'
        ]
      ],
      [
        'a secret that the deployment makes',
        {
          'entra.tf': [
            [
              '',
              '\nresource "azuread_application_password" "ci" {\n  application_id = azuread_application.gateway.id\n}\n'
            ]
          ]
        },
        ["entra.tf:35 'azuread_application_password.ci' creates a client secret"]
      ]
    ],
    notProven: [
      [
        'a second pipeline with a service connection of an unknown scheme',
        {
          'azure-pipelines.yml': [
            [
              '',
              'steps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: production\n      scriptType: bash\n      scriptLocation: inlineScript\n      inlineScript: az account show\n'
            ]
          ]
        },
        [
          'a job, azurecli: the scheme of its service connection is not shown here (azure-pipelines.yml:4)'
        ]
      ]
    ]
  },
  {
    id: 'mcp-11',
    passes: [
      'entra.tf:28 azurerm_federated_identity_credential.pipeline: trusts one environment only'
    ],
    fails: [
      [
        'pull requests',
        {'entra.tf': [['repo:acme/tools:environment:production', 'repo:acme/tools:pull_request']]},
        [
          "entra.tf:28 'azurerm_federated_identity_credential.pipeline' lets in any workflow that a pull request to acme/tools starts or changes"
        ]
      ],
      [
        'a tag that somebody may move',
        {'entra.tf': [['environment:production', 'ref:refs/tags/v1']]},
        [
          "entra.tf:28 'azurerm_federated_identity_credential.pipeline' lets in any workflow on the tag v1 of acme/tools: everyone who may push a tag can move it, unless a rule protects it"
        ]
      ]
    ],
    notProven: [
      [
        'a subject that is not known',
        {'entra.tf': [['"repo:acme/tools:environment:production"', 'var.subject']]},
        [
          'azurerm_federated_identity_credential.pipeline: it is not known to trust one branch or environment (entra.tf:28)'
        ]
      ],
      [
        'a placeholder in place of the repository',
        {'entra.tf': [['repo:acme/tools:environment', 'repo:<org>/<repo>:environment']]},
        [
          'azurerm_federated_identity_credential.pipeline: it is not known to trust one branch or environment (entra.tf:28)'
        ]
      ],
      [
        'a subject of another issuer',
        {'entra.tf': [['repo:acme/tools:environment:production', 'sc://acme/tools/production']]},
        [
          'azurerm_federated_identity_credential.pipeline: it is not known to trust one branch or environment (entra.tf:28)'
        ]
      ]
    ]
  }
]

describe.each(rows.map(row => [row.id, row] as const))('%s', (id, {passes, fails, notProven}) => {
  test('passes with all of its evidence', async () => {
    expect(told(await controlOf(id, soundDeployment))).toEqual(['PASS', ...passes])
  })

  test.each(fails)('fails: %s', async (_name, changes, expected) => {
    expect(told(await controlOf(id, changedDeployment(changes)))).toEqual(['FAIL', ...expected])
  })

  test.each(notProven)('is not proven: %s', async (_name, changes, expected) => {
    const missing = expected.map(text => `missing: ${text}`)
    expect(told(await controlOf(id, changedDeployment(changes)))).toEqual([
      'NOT_PROVEN',
      ...missing
    ])
  })
})
