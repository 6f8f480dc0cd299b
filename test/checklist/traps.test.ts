import {describe, expect, test} from '@jest/globals'
import {controlOf} from '../support/checklist.js'
import {changedDeployment} from '../support/sound-deployment.js'

/** Changes of the sound deployment after which text does not prove the row any more. */
const traps: readonly (readonly [string, string, Parameters<typeof changedDeployment>[0]])[] = [
  [
    'mcp-04',
    'definition under condition',
    {
      'assignments.tf': [
        [
          'resource "azurerm_policy_definition" "identity" {',
          'resource "azurerm_policy_definition" "identity" {\n  count = var.on ? 1 : 0'
        ]
      ]
    }
  ],
  [
    'mcp-04',
    'assignment under condition',
    {
      'assignments.tf': [
        [
          'resource "azurerm_subscription_policy_assignment" "identity" {',
          'resource "azurerm_subscription_policy_assignment" "identity" {\n  count = var.on ? 1 : 0'
        ]
      ]
    }
  ],
  [
    'mcp-04',
    'enforce unknown',
    {
      'assignments.tf': [
        [
          'policy_definition_id = azurerm_policy_definition.identity.id',
          'policy_definition_id = azurerm_policy_definition.identity.id\n enforce = var.enforce'
        ]
      ]
    }
  ],
  [
    'mcp-05',
    'deny others only in one location',
    {
      'assignments.tf': [
        [
          '{ field = "name", contains = "mcp" },\n        { anyOf = [\n          { count',
          '{ field = "location", equals = "westeurope" },\n        { anyOf = [\n          { count'
        ]
      ]
    }
  ],
  [
    'mcp-06',
    'rule allow wider port list',
    {
      'network.tf': [
        [
          'destination_port_range     = "8443"\n    source_address_prefix      = "10.0.2.0/27"',
          'destination_port_range     = "8443"\n    source_address_prefixes    = ["10.0.2.0/27", var.more]'
        ]
      ]
    }
  ],
  [
    'mcp-06',
    'nsg unattached to servers',
    {
      'network.tf': [
        [
          'subnet_id                 = azurerm_subnet.servers.id',
          'subnet_id                 = azurerm_subnet.gateway.id'
        ]
      ]
    }
  ],
  [
    'mcp-06',
    'rule in loop from variable',
    {
      'network.tf': [
        [
          '  security_rule {\n    name                       = "DenyAll"',
          '  dynamic "security_rule" {\n    for_each = var.rules\n    content {\n      name = security_rule.value.name\n      priority = 200\n      direction = security_rule.value.direction\n      access = "Allow"\n      protocol = "Tcp"\n      source_port_range = "*"\n      destination_port_range = "*"\n      source_address_prefix = security_rule.value.source\n      destination_address_prefix = "*"\n    }\n  }\n  security_rule {\n    name                       = "DenyAll"'
        ]
      ]
    }
  ],
  [
    'mcp-06',
    'rule as a resource from VirtualNetwork',
    {
      'network.tf': [
        [
          '',
          '\nresource "azurerm_network_security_rule" "x" {\n  network_security_group_name = azurerm_network_security_group.servers.name\n  name="x"\n  priority=150\n  direction="Inbound"\n  access="Allow"\n  protocol="Tcp"\n  source_port_range="*"\n  destination_port_range="8000-9000"\n  source_address_prefix="10.0.0.0/8"\n  destination_address_prefix="*"\n}\n'
        ]
      ]
    }
  ],
  [
    'mcp-06',
    'second gateway API operation policy without base',
    {
      'gateway.tf': [
        [
          '',
          '\nresource "azurerm_api_management_api_operation_policy" "x" {\n  api_name=azurerm_api_management_api.files.name\n  operation_id="post"\n  api_management_name=azurerm_api_management.gateway.name\n  xml_content="<policies><inbound></inbound><backend><forward-request /></backend><outbound></outbound><on-error></on-error></policies>"\n}\n'
        ]
      ]
    }
  ],
  [
    'mcp-06',
    'validate-jwt ignores failures by choose on header',
    {
      'policy.xml': [
        [
          '<validate-jwt',
          '<choose><when condition="@(context.Request.Headers.ContainsKey("Authorization"))"><validate-jwt'
        ],
        ['</validate-jwt>', '</validate-jwt></when></choose>']
      ]
    }
  ],
  [
    'mcp-06',
    'token check only in outbound',
    {
      'policy.xml': [
        [
          '  <inbound>\n    <base />\n    <validate-jwt',
          '  <inbound>\n    <base />\n  </inbound>\n  <backend>\n    <base />\n    <validate-jwt'
        ],
        ['  </inbound>\n  <backend>\n    <base />\n  </backend>', '  </backend>']
      ]
    }
  ],
  [
    'mcp-07',
    'secrets scope perhaps',
    {
      'entra.tf': [
        [
          '  app_role {\n    value                = "mcp.tools.secrets"\n    allowed_member_types = ["Application"]\n  }',
          '  dynamic "app_role" {\n    for_each = var.secrets ? [1] : []\n    content {\n      value = "mcp.tools.secrets"\n      allowed_member_types = ["Application"]\n    }\n  }'
        ]
      ]
    }
  ],
  [
    'mcp-08',
    'members unknown',
    {
      'entra.tf': [
        [
          'value                = "mcp.tools.secrets"\n    allowed_member_types = ["Application"]',
          'value                = "mcp.tools.secrets"\n    allowed_member_types = var.members'
        ]
      ]
    }
  ],
  [
    'mcp-08',
    'members both',
    {
      'entra.tf': [
        [
          'value                = "mcp.tools.secrets"\n    allowed_member_types = ["Application"]',
          'value                = "mcp.tools.secrets"\n    allowed_member_types = ["Application", "User"]'
        ]
      ]
    }
  ],
  [
    'mcp-09',
    'otherwise branch without limit',
    {
      'policy.xml': [
        [
          '<rate-limit-by-key',
          '<choose><when condition="@(context.Request.Method == "POST")"><rate-limit-by-key'
        ],
        ['"oid", ""))" />\n  </inbound>', '"oid", ""))" /></when></choose>\n  </inbound>']
      ]
    }
  ],
  [
    'mcp-09',
    'increment condition',
    {
      'policy.xml': [
        [
          'calls="50" renewal-period="60"',
          'calls="50" renewal-period="60" increment-condition="@(context.Response.StatusCode == 200)"'
        ]
      ]
    }
  ],
  [
    'mcp-09',
    'key from header token unchecked var',
    {
      'policy.xml': [
        [
          'counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))"',
          'counter-key="@(context.Request.Headers.GetValueOrDefault("x-oid",""))"'
        ]
      ]
    }
  ],
  [
    'mcp-10',
    'second workflow az login secret var',
    {
      '.github/workflows/b.yml': [
        [
          '',
          'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: az login --service-principal -u a -p $SECRET --tenant t\n        env:\n          SECRET: ${{ secrets.S }}\n'
        ]
      ]
    }
  ],
  [
    'mcp-10',
    'reusable workflow elsewhere',
    {
      '.github/workflows/b.yml': [
        [
          '',
          'on: push\njobs:\n  a:\n    uses: acme/ci/.github/workflows/deploy.yml@main\n    secrets: inherit\n'
        ]
      ]
    }
  ],
  [
    'mcp-11',
    'second wildcard flexible',
    {
      'entra.tf': [
        [
          '',
          '\nresource "azuread_application_flexible_federated_identity_credential" "x" {\n  application_id=azuread_application.gateway.id\n  display_name="x"\n  issuer="https://token.actions.githubusercontent.com"\n  audience="api://AzureADTokenExchange"\n  claims_matching_expression="claims[\'sub\'] matches \'repo:acme/*\'"\n}\n'
        ]
      ]
    }
  ],
  [
    'mcp-12',
    'association under condition',
    {
      'logs.tf': [
        [
          'resource "azurerm_monitor_data_collection_rule_association" "audit" {',
          'resource "azurerm_monitor_data_collection_rule_association" "audit" {\n  count = var.on ? 1 : 0'
        ]
      ]
    }
  ],
  [
    'mcp-12',
    'logger under condition',
    {
      'gateway.tf': [
        [
          'resource "azurerm_api_management_logger" "audit" {',
          'resource "azurerm_api_management_logger" "audit" {\n  count = var.on ? 1 : 0'
        ]
      ]
    }
  ],
  [
    'mcp-13',
    'alert disabled by variable',
    {
      'alerts.tf': [
        ['evaluation_frequency = "PT5M"', 'evaluation_frequency = "PT5M"\n  enabled = var.on']
      ]
    }
  ],
  [
    'mcp-13',
    'alert counted',
    {
      'alerts.tf': [
        [
          'resource "azurerm_monitor_scheduled_query_rules_alert_v2" "off_hours" {',
          'resource "azurerm_monitor_scheduled_query_rules_alert_v2" "off_hours" {\n  count = var.on ? 1 : 0'
        ]
      ]
    }
  ],
  [
    'mcp-13',
    'only a comment says it',
    {'off_hours.kql': [['| where isnotempty(caller_upn)\n', '// | where isnotempty(caller_upn)\n']]}
  ],
  [
    'mcp-14',
    'limits in a comment',
    {
      'volume.kql': [
        ['| where Reads > 100 or Directories > 20', '| where Reads > 9000 // > 100 > 20']
      ]
    }
  ],
  ['mcp-15', 'another table', {'denials.kql': [['MCPAuditLog_CL', 'OtherLog_CL']]}],
  [
    'mcp-02',
    'container group for_each with shared module unknown',
    {'servers.tf': [['', '\nmodule "mcp_more" {\n  source = "acme/mcp-server/azurerm"\n}\n']]}
  ],
  [
    'mcp-03',
    'tag by unknown merge last',
    {
      'servers.tf': [
        [
          'tags            = { MCPServer = "true" }',
          'tags            = merge({ MCPServer = "true" }, var.tags)'
        ]
      ]
    }
  ],
  ['mcp-03', 'tag false', {'servers.tf': [['MCPServer = "true"', 'MCPServer = "false"']]}],
  [
    'mcp-06',
    'an API beside it, of which it is not known where it leads',
    {
      'gateway.tf': [
        [
          '',
          '\nresource "azurerm_api_management_api" "legacy" {\n  name                = "legacy"\n  api_management_name = azurerm_api_management.gateway.name\n  path                = "legacy"\n  service_url         = var.url\n}\n'
        ]
      ]
    }
  ],
  [
    'mcp-02',
    'a machine in the subnet of the servers',
    {
      'servers.tf': [
        [
          '',
          '\nresource "azurerm_network_interface" "jump" {\n  name = "nic-jump"\n  ip_configuration {\n    name      = "main"\n    subnet_id = azurerm_subnet.servers.id\n  }\n}\n'
        ]
      ]
    }
  ],
  [
    'mcp-02',
    'a private endpoint in the subnet of the servers',
    {
      'servers.tf': [
        [
          '',
          '\nresource "azurerm_private_endpoint" "vault" {\n  name      = "pe-vault"\n  subnet_id = azurerm_subnet.servers.id\n}\n'
        ]
      ]
    }
  ],
  [
    'mcp-04',
    'an assignment for some locations only',
    {
      'assignments.tf': [
        [
          'policy_definition_id = azurerm_policy_definition.identity.id',
          'policy_definition_id = azurerm_policy_definition.identity.id\n  resource_selectors {\n    name = "west"\n  }'
        ]
      ]
    }
  ],
  [
    'mcp-05',
    'an assignment whose effect is overridden',
    {
      'assignments.tf': [
        [
          'policy_definition_id = azurerm_policy_definition.subnet.id',
          'policy_definition_id = azurerm_policy_definition.subnet.id\n  overrides {\n    value = "audit"\n  }'
        ]
      ]
    }
  ],
  [
    'mcp-04',
    'an exemption from the assignment',
    {
      'assignments.tf': [
        [
          '',
          '\nresource "azurerm_resource_group_policy_exemption" "lab" {\n  name                 = "lab"\n  resource_group_id    = azurerm_resource_group.lab.id\n  policy_assignment_id = azurerm_subscription_policy_assignment.identity.id\n  exemption_category   = "Waiver"\n}\n'
        ]
      ]
    }
  ],
  [
    'mcp-06',
    'tokens without a signature are taken',
    {'policy.xml': [['<validate-jwt', '<validate-jwt require-signed-tokens="false"']]}
  ],
  [
    'mcp-06',
    'it is not known whether tokens need a signature',
    {'policy.xml': [['<validate-jwt', '<validate-jwt require-signed-tokens="{{signed}}"']]}
  ],
  [
    'mcp-12',
    'the transformation leaves out calls that were allowed',
    {
      'logs.tf': [
        [
          '"source | extend',
          '"source | where tolong(parse_json(RawData).response_status) >= 400 | extend'
        ]
      ]
    }
  ],
  [
    'mcp-12',
    'the flow takes another stream than that of the Event Hub',
    {'logs.tf': [['streams       = ["Custom-Events"]', 'streams       = ["Custom-Other"]']]}
  ],
  [
    'mcp-09',
    'each path of a caller has a counter of its own',
    {
      'policy.xml': [
        [
          'Claims.GetValueOrDefault("oid", ""))" />',
          'Claims.GetValueOrDefault("oid", "") + context.Request.Url.Path)" />'
        ]
      ]
    }
  ]
]

describe('what proves nothing', () => {
  test.each(traps)('%s does not pass: %s', async (id, _name, changes) => {
    const {verdict} = await controlOf(id, changedDeployment(changes))
    expect(['FAIL', 'NOT_PROVEN']).toContain(verdict)
  })
})
