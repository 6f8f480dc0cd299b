import {describe, expect, test} from '@jest/globals'
import {controlOf, told} from '../support/checklist.js'
import {type Change, changedExample, type Language} from '../support/example-deployment.js'

/** A change after which the way of records into their table is not proven, and what row 12 says. */
interface Trap {
  readonly name: string
  readonly verdict?: 'FAIL'
  readonly says: string
  readonly terraform?: readonly Change[]
  readonly bicep?: readonly Change[]
  /** What both languages load. */
  readonly shared?: readonly Change[]
}

const tf = 'terraform/logs.tf'
const gateway = 'terraform/gateway.tf'
const logs = 'bicep/logs.bicep'
const bicepGateway = 'bicep/gateway.bicep'
const transform = 'queries/transform.kql'
const policy = 'policies/mcp-server.xml'
const fragment = 'policies/mcp-audit.fragment.xml'
const unsent = 'no role in this repository certainly lets its identity send into the Event Hub'
const unread = 'no role in this repository certainly lets its identity read from the Event Hub'
const removed = (name: string) => new RegExp(`resource "\\w+" "${name}" \\{[\\s\\S]*?\\n\\}\\n`)
const removedBicep = (name: string) => new RegExp(`resource ${name} '[\\s\\S]*?\\n\\}\\n`)
const operationPolicy = `<policies><inbound><set-backend-service backend-id="mcp-github" /></inbound><backend><base /></backend><outbound></outbound><on-error></on-error></policies>`

const identities: readonly Trap[] = [
  {
    name: 'the role to send is given to another identity',
    says: unsent,
    terraform: [
      [
        tf,
        'azurerm_user_assigned_identity.gateway.principal_id',
        'azurerm_user_assigned_identity.collector.principal_id'
      ]
    ],
    bicep: [
      [logs, 'principalId: gatewayPrincipalId', 'principalId: collector.properties.principalId']
    ]
  },
  {
    name: 'nobody has the role to send',
    says: unsent,
    terraform: [[tf, removed('gateway_sends_records'), '']],
    bicep: [[logs, removedBicep('gatewaySends'), '']]
  },
  {
    name: 'the role to send holds at another hub',
    says: unsent,
    terraform: [
      [
        tf,
        'scope                = azurerm_eventhub.audit.id\n  role_definition_name = "Azure Event Hubs Data Sender"',
        'scope                = azurerm_eventhub.other.id\n  role_definition_name = "Azure Event Hubs Data Sender"'
      ],
      [
        tf,
        '',
        '\nresource "azurerm_eventhub" "other" {\n  name         = "other"\n  namespace_id = azurerm_eventhub_namespace.audit.id\n}\n'
      ]
    ],
    bicep: [
      [
        logs,
        'scope: namespace::hub\n  properties: {\n    roleDefinitionId: dataSender',
        'scope: workspace\n  properties: {\n    roleDefinitionId: dataSender'
      ]
    ]
  },
  {
    name: 'the gateway does not have the identity that its logger signs in with',
    says: 'it is not known here that its gateway has the identity that it signs in with',
    terraform: [
      [
        gateway,
        'identity_ids = [azurerm_user_assigned_identity.gateway.id]',
        'identity_ids = [azurerm_user_assigned_identity.collector.id]'
      ]
    ],
    bicep: [
      [
        bicepGateway,
        /identity: \{\n {4}type: 'UserAssigned'\n[\s\S]*?\n {2}\}\n/,
        "identity: {\n    type: 'SystemAssigned'\n  }\n"
      ]
    ]
  },
  {
    name: 'the logger signs in with an identity that is not known',
    says: 'it is not known here that its gateway has the identity that it signs in with',
    terraform: [
      [gateway, 'azurerm_user_assigned_identity.gateway.client_id', 'var.logger_client_id']
    ],
    bicep: [
      [bicepGateway, 'identityClientId: identityClientId', 'identityClientId: otherClientId'],
      [
        bicepGateway,
        'param identityClientId string',
        'param identityClientId string\nparam otherClientId string'
      ]
    ]
  },
  {
    name: 'the logger signs in with a key, and the namespace takes none',
    says: 'it signs in with a key, which its namespace may refuse',
    terraform: [
      [
        gateway,
        'user_assigned_identity_client_id = azurerm_user_assigned_identity.gateway.client_id',
        'connection_string = var.connection'
      ]
    ],
    bicep: [
      [bicepGateway, 'identityClientId: identityClientId', 'connectionString: connection'],
      [
        bicepGateway,
        'param identityClientId string',
        'param identityClientId string\n@secure()\nparam connection string'
      ]
    ]
  },
  {
    name: 'the data collection rule has no identity',
    says: 'it is not known here with which identity it reads from the Event Hub',
    terraform: [[tf, / {2}identity \{\n[\s\S]*?\n {2}\}\n/, '']],
    bicep: [
      [
        logs,
        /identity: \{\n {4}type: 'UserAssigned'\n {4}userAssignedIdentities: \{\n {6}'\$\{collector\.id\}': \{\}\n {4}\}\n {2}\}\n/,
        ''
      ]
    ]
  },
  {
    name: 'the data collection rule has another identity',
    says: unread,
    terraform: [
      [
        tf,
        '[azurerm_user_assigned_identity.collector.id]',
        '[azurerm_user_assigned_identity.gateway.id]'
      ]
    ],
    bicep: [[logs, "'${collector.id}': {}", "'${detector.id}': {}"]]
  },
  {
    name: 'the role of the data collection rule is that to send',
    says: unread,
    terraform: [[tf, 'Azure Event Hubs Data Receiver', 'Azure Event Hubs Data Sender']],
    bicep: [[logs, 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde', '2b629674-e913-4c01-ae53-ef4638d8f975']]
  }
]

const links: readonly Trap[] = [
  {
    name: 'the logger names another hub',
    says: 'its Event Hub is not declared here',
    terraform: [
      [gateway, 'name                             = azurerm_eventhub.audit.name', 'name = "other"']
    ],
    bicep: [
      [
        bicepGateway,
        "name: 'mcp-audit'\n      endpointAddress",
        "name: 'other'\n      endpointAddress"
      ]
    ]
  },
  {
    name: 'the logger writes into another namespace',
    says: 'its endpoint is not certainly that of the namespace of',
    terraform: [
      [gateway, '"${azurerm_eventhub_namespace.audit.name}.servicebus', '"evhns-other.servicebus']
    ],
    bicep: [[bicepGateway, "'${eventHubNamespaceName}.servicebus", "'evhns-other.servicebus"]]
  },
  {
    name: 'the hub is there under a condition that is not known',
    says: '',
    terraform: [
      [
        tf,
        'resource "azurerm_eventhub" "audit" {',
        'resource "azurerm_eventhub" "audit" {\n  count = var.on ? 1 : 0'
      ]
    ]
  },
  {
    name: 'the namespace is closed, also to Azure Monitor',
    says: 'is not certainly open to trusted services, as which Azure Monitor reads from it',
    terraform: [
      [tf, 'trusted_service_access_enabled = true', 'trusted_service_access_enabled = false']
    ],
    bicep: [[logs, 'trustedServiceAccessEnabled: true', 'trustedServiceAccessEnabled: false']]
  },
  {
    name: 'the consumer group is not there',
    says: 'the consumer group that',
    terraform: [[tf, removed('log_analytics'), '']],
    bicep: [[logs, 'consumerGroup: namespace::hub::consumers.name', "consumerGroup: 'other'"]]
  },
  {
    name: 'the data collection rule is not associated with the hub',
    verdict: 'FAIL',
    says: 'no association here gives it one',
    terraform: [
      [tf, /resource "azurerm_monitor_data_collection_rule_association"[\s\S]*?\n\}\n/, '']
    ],
    bicep: [[logs, removedBicep('association'), '']]
  },
  {
    name: 'the association is with another resource',
    says: 'no data collection rule here imports from it',
    terraform: [
      [
        tf,
        'target_resource_id      = azurerm_eventhub.audit.id',
        'target_resource_id = azurerm_eventhub_namespace.audit.id'
      ]
    ],
    bicep: [
      [logs, "name: 'mcp-audit'\n  scope: namespace::hub", "name: 'mcp-audit'\n  scope: namespace"]
    ]
  },
  {
    name: 'the table has a plan that alerts cannot query',
    verdict: 'FAIL',
    says: "has the plan Basic, and alert rules cannot query 'MCPAuditLog_CL'",
    terraform: [[tf, '"Analytics"', '"Basic"']],
    bicep: [[logs, "plan: 'Analytics'", "plan: 'Basic'"]]
  },
  {
    name: 'the plan of the table is not known',
    says: "it is not known here whether alert rules can query 'MCPAuditLog_CL'",
    terraform: [[tf, '"Analytics"', 'var.plan']],
    bicep: [
      [logs, "plan: 'Analytics'", 'plan: plan'],
      [logs, 'param alertEmail string', 'param alertEmail string\nparam plan string']
    ]
  },
  {
    name: 'the workspace stops at a daily cap',
    says: 'may stop taking records at a daily cap',
    terraform: [
      [tf, 'retention_in_days   = 180', 'retention_in_days = 180\n  daily_quota_gb = 0.1']
    ],
    bicep: [
      [
        logs,
        'retentionInDays: 180\n    features',
        "workspaceCapping: { dailyQuotaGb: json('0.1') }\n    features"
      ]
    ]
  },
  {
    name: 'the policy of an operation logs nothing',
    verdict: 'FAIL',
    says: 'does not log calls',
    terraform: [
      [
        gateway,
        '',
        `\nresource "azurerm_api_management_api_operation_policy" "post" {\n  operation_id        = azurerm_api_management_api_operation.mcp["github-post"].operation_id\n  api_name            = azurerm_api_management_api.server["github"].name\n  api_management_name = azurerm_api_management.gateway.name\n  resource_group_name = "rg"\n  xml_content         = "${operationPolicy.replaceAll('"', '\\"')}"\n}\n`
      ]
    ],
    bicep: [
      [
        bicepGateway,
        '',
        `\nresource quiet 'Microsoft.ApiManagement/service/apis/operations/policies@2024-05-01' = {\n  parent: posts[0]\n  name: 'policy'\n  properties: {\n    format: 'rawxml'\n    value: '${operationPolicy}'\n  }\n}\n`
      ]
    ]
  }
]

const filled = (column: string) => `its transformation does not fill '${column}'`
const column = (name: string, to: string): Change => [
  transform,
  new RegExp(`    ${name} = .*`),
  `    ${name} = ${to},`
]

const transforms: readonly Trap[] = [
  {
    name: 'the caller is left out',
    says: filled('caller_oid'),
    shared: [[transform, / {4}caller_oid.*\n/, '']]
  },
  {
    name: 'the caller is a constant',
    says: filled('caller_oid'),
    shared: [column('caller_oid', '"-"')]
  },
  {
    name: 'the caller is the application',
    says: filled('caller_oid'),
    shared: [column('caller_oid', 'tostring(record.caller_appid)')]
  },
  {
    name: 'the caller is hashed by what is not run here',
    says: 'its transformation cannot be tried here',
    shared: [column('caller_oid', 'hash_sha256(tostring(record.caller_oid))')]
  },
  {
    name: 'the name of the person is left out',
    says: filled('caller_upn'),
    shared: [[transform, / {4}caller_upn.*\n/, '']]
  },
  {
    name: 'the status is that of nothing',
    says: filled('response_status'),
    shared: [column('response_status', '200')]
  },
  {
    name: 'the class is left out',
    says: filled('tool_class'),
    shared: [[transform, / {4}tool_class.*\n/, '']]
  },
  {
    name: 'only one server is kept',
    says: 'its transformation may leave out records',
    shared: [[transform, '| project\n', '| where record.mcp_server == "github"\n| project\n']]
  },
  {
    name: 'only distinct callers are kept',
    says: '',
    shared: [[transform, '| project\n', '| take 1\n| project\n']]
  },
  {
    name: 'there is no transformation',
    says: "has no transformation that fills 'caller_oid'",
    terraform: [[tf, /\n {4}transform_kql.*/, '']],
    bicep: [[logs, /\n {8}transformKql.*/, '']]
  }
]

const policies: readonly Trap[] = [
  {
    name: 'answers are not logged',
    says: 'it is not known here that every call is logged',
    shared: [
      [policy, '    <include-fragment fragment-id="mcp-audit" />\n  </outbound>', '  </outbound>']
    ]
  },
  {
    name: 'the log has no caller',
    verdict: 'FAIL',
    says: "reads 'caller_oid', which the gateway's log does not write",
    shared: [[fragment, /new JProperty\("caller_oid".*\n/, '']]
  },
  {
    name: 'the logger has another name',
    verdict: 'FAIL',
    says: "logs to 'other-logger'",
    shared: [[fragment, 'mcp-audit-logger', 'other-logger']]
  }
]

const cases = [...identities, ...links, ...transforms, ...policies].flatMap(
  ({name, verdict = 'NOT_PROVEN', says, shared = [], ...own}) =>
    (['terraform', 'bicep'] as const).flatMap(
      (language): [Language, string, Change[], string, string][] => {
        const changes = [...(own[language] ?? []), ...shared]
        return changes.length === 0 ? [] : [[language, name, changes, verdict, says]]
      }
    )
)

describe('records whose way is not proven', () => {
  test.each(cases)('in %s: %s', async (language, _name, changes, verdict, says) => {
    const [found, ...places] = told(await controlOf('mcp-12', changedExample(language, changes)))
    expect({verdict: found, says: places.join('\n')}).toEqual({
      verdict,
      says: expect.stringContaining(says)
    })
  })

  test.each(['mcp-13', 'mcp-14', 'mcp-15'])(
    '%s fails over a table of the plan Basic',
    async row => {
      const files = changedExample('terraform', [[tf, '"Analytics"', '"Basic"']])
      const [verdict] = told(await controlOf(row, files))
      expect(verdict).toBe('FAIL')
    }
  )
})
