import {describe, expect, test} from '@jest/globals'
import {detections} from '../../../shared/detect/detections/index.js'
import {emitDetections} from '../../../shared/detect/emit/emit.js'
import {defaultSettings} from '../../../shared/lint/config/detection-settings.js'
import {checklistOf, controlOf, told} from '../../support/checklist.js'
import {changedDeployment, soundDeployment} from '../../support/sound-deployment.js'

type Changes = Parameters<typeof changedDeployment>[0]

async function toldOf(id: string, changes: Changes = {}): Promise<string[]> {
  return told(await controlOf(id, changedDeployment(changes)))
}

describe('mcp-12: every call is logged to Log Analytics through Event Hub', () => {
  test('passes with each link of the chain', async () => {
    expect(await toldOf('mcp-12')).toEqual([
      'PASS',
      'policy.xml:22 mcp-files: successful and failed calls are logged',
      'policy.xml:22 mcp-files: its logger is declared',
      'policy.xml:26 mcp-files: its logger is declared',
      'gateway.tf:26 azurerm_api_management_logger.audit: sends records to azurerm_eventhub.audit',
      'logs.tf:92 azurerm_eventhub.audit: azurerm_monitor_data_collection_rule.audit imports its records',
      'logs.tf:23 azurerm_role_assignment.send: lets azurerm_api_management_logger.audit send into azurerm_eventhub.audit',
      'logs.tf:29 azurerm_role_assignment.receive: lets azurerm_monitor_data_collection_rule.audit read from azurerm_eventhub.audit',
      "logs.tf:87 azurerm_monitor_data_collection_rule.audit: writes into 'MCPAuditLog_CL' of azurerm_log_analytics_workspace.audit",
      "logs.tf:87 azurerm_monitor_data_collection_rule.audit: writes into the table 'MCPAuditLog_CL'",
      "logs.tf:88 azurerm_monitor_data_collection_rule.audit: gives 'MCPAuditLog_CL' columns that it has",
      'logs.tf:72 azurerm_monitor_data_collection_rule.audit: is associated with its Event Hub'
    ])
  })

  test.each<[string, Changes, string]>([
    [
      'the logger has another name',
      {
        'gateway.tf': [['"mcp-audit"', '"audit"']],
        'policy.xml': [
          [
            'logger-id="mcp-audit">@(new JObject(new JProperty("caller_oid", "")',
            'logger-id="audit">@(new JObject(new JProperty("caller_oid", "")'
          ]
        ]
      },
      "policy.xml:22 'mcp-files' logs to 'mcp-audit', but no logger of that name is declared in this repository"
    ],
    [
      'successful calls alone are logged',
      {
        'policy.xml': [
          [
            '    <log-to-eventhub logger-id="mcp-audit">@(new JObject(new JProperty("caller_oid", ""), new JProperty("timestamp", DateTime.UtcNow)).ToString())</log-to-eventhub>\n',
            ''
          ]
        ]
      },
      "policy.xml:22 'mcp-files' logs only successful calls, because 401 and 429 go to on-error"
    ]
  ])('fails: %s', async (_name, changes, expected) => {
    expect(await toldOf('mcp-12', changes)).toEqual(['FAIL', expected])
  })

  test.each<[string, Changes, string[]]>([
    [
      'nobody may send into the hub',
      {'logs.tf': [['"Azure Event Hubs Data Sender"', '"Reader"']]},
      [
        'azurerm_api_management_logger.audit: no role in this repository certainly lets its identity send into the Event Hub (gateway.tf:26)'
      ]
    ],
    [
      'the hub of the logger is not known',
      {'gateway.tf': [['azurerm_eventhub.audit.name', 'var.hub']]},
      [
        'azurerm_api_management_logger.audit: its Event Hub is not declared here (gateway.tf:26)',
        'no Event Hub that a logger writes into is declared in this repository',
        'no rights on an Event Hub for records are given in this repository'
      ]
    ],
    [
      'calls are logged under a condition',
      {
        'policy.xml': [
          [
            '<base />\n    <log-to-eventhub',
            '<base />\n    <choose><when condition="@(context.Request.Headers.ContainsKey("x"))"><log-to-eventhub'
          ],
          ['</log-to-eventhub>', '</log-to-eventhub></when></choose>']
        ]
      },
      ['mcp-files: it is not known here that every call is logged (policy.xml:22)']
    ]
  ])('is not proven: %s', async (_name, changes, expected) => {
    expect(await toldOf('mcp-12', changes)).toEqual([
      'NOT_PROVEN',
      ...expected.map(text => `missing: ${text}`)
    ])
  })
})

/** A module of rules that `detect` wrote, called with all that its variables ask for. */
const callOfDetections = `module "detections" {
  source              = "./detections"
  workspace_id        = azurerm_log_analytics_workspace.audit.id
  resource_group_name = "rg-mcp"
  location            = "westeurope"
  identity_id         = azurerm_user_assigned_identity.detector.id
  action_group_ids    = [azurerm_monitor_action_group.security.id]
}

resource "azurerm_log_analytics_workspace" "audit" {
  name = "log-mcp"
}

resource "azurerm_user_assigned_identity" "detector" {
  name = "id-detector"
}

resource "azurerm_role_assignment" "reads" {
  scope                = azurerm_log_analytics_workspace.audit.id
  role_definition_name = "Log Analytics Reader"
  principal_id         = azurerm_user_assigned_identity.detector.principal_id
}

resource "azurerm_monitor_action_group" "security" {
  name = "ag-security"
  email_receiver {
    name          = "security"
    email_address = "security@example.com"
  }
}
`

describe('mcp-13 to mcp-15: alerts', () => {
  test('pass with the query and with the group that the rule sends to', async () => {
    expect(await toldOf('mcp-13')).toEqual([
      'PASS',
      'off_hours.kql:1 azurerm_monitor_scheduled_query_rules_alert_v2.off_hours: finds writes by people outside of business hours',
      'alerts.tf:1 azurerm_monitor_scheduled_query_rules_alert_v2.off_hours: is enabled and sends to azurerm_monitor_action_group.security'
    ])
    expect(await toldOf('mcp-14')).toEqual([
      'PASS',
      'volume.kql:1 azurerm_monitor_scheduled_query_rules_alert_v2.volume: finds more than 100 reads or 20 directories of one caller in an hour',
      'alerts.tf:17 azurerm_monitor_scheduled_query_rules_alert_v2.volume: is enabled and sends to azurerm_monitor_action_group.security'
    ])
    expect(await toldOf('mcp-15')).toEqual([
      'PASS',
      'denials.kql:1 azurerm_monitor_scheduled_query_rules_alert_v2.denials: finds repeated refusals of one caller',
      'alerts.tf:33 azurerm_monitor_scheduled_query_rules_alert_v2.denials: is enabled and sends to azurerm_monitor_action_group.security'
    ])
  })

  test.each<[string, string, Changes, string]>([
    [
      'mcp-13',
      'the hour is in UTC',
      {
        'off_hours.kql': [
          ['datetime_utc_to_local(TimeGenerated, "Europe/Berlin")', 'TimeGenerated']
        ]
      },
      "off_hours.kql:4 'azurerm_monitor_scheduled_query_rules_alert_v2.off_hours' takes the hour of the day in UTC, not in the time zone where people work"
    ],
    [
      'mcp-14',
      'the rule tells nobody',
      {
        'alerts.tf': [
          ['  action {\n    action_groups = [azurerm_monitor_action_group.security.id]\n  }\n', '']
        ]
      },
      "alerts.tf:14 'azurerm_monitor_scheduled_query_rules_alert_v2.volume' has no action group: it alerts nobody"
    ],
    [
      'mcp-15',
      'a column is not in the table',
      {'denials.kql': [['response_status == 403', 'response_status == 403 and outcome_x == ""']]},
      "denials.kql:2 'azurerm_monitor_scheduled_query_rules_alert_v2.denials' reads 'outcome_x', and 'MCPAuditLog_CL' has no such column"
    ]
  ])('%s fails: %s', async (id, _name, changes, expected) => {
    expect(await toldOf(id, changes)).toEqual(['FAIL', expected])
  })

  test.each<[string, string, Changes, string]>([
    [
      'mcp-13',
      'it finds pipelines as well',
      {'off_hours.kql': [['| where isnotempty(caller_upn)\n', '']]},
      'azurerm_monitor_scheduled_query_rules_alert_v2.off_hours: does not look for calls of people only (isnotempty(caller_upn)) (off_hours.kql:1)'
    ],
    [
      'mcp-14',
      'the limit is higher',
      {'volume.kql': [['Reads > 100', 'Reads > 1000']]},
      'azurerm_monitor_scheduled_query_rules_alert_v2.volume: has no limit of at most 100 reads (volume.kql:1)'
    ],
    [
      'mcp-15',
      'the rule waits for many rows',
      {'alerts.tf': [['threshold               = 0', 'threshold               = 5']]},
      'azurerm_monitor_scheduled_query_rules_alert_v2.denials: does not fire on every row of its query (denials.kql:1)'
    ],
    [
      'mcp-15',
      'whom it tells is not known',
      {'alerts.tf': [['[azurerm_monitor_action_group.security.id]', 'var.groups']]},
      'azurerm_monitor_scheduled_query_rules_alert_v2.denials: it is not known here to whom its action group sends (alerts.tf:33)'
    ]
  ])('%s is not proven: %s', async (id, _name, changes, expected) => {
    expect(await toldOf(id, changes)).toEqual(['NOT_PROVEN', `missing: ${expected}`])
  })

  test('pass with the rules that detect writes', async () => {
    const {files} = emitDetections('terraform', {
      detections,
      settings: defaultSettings,
      people: undefined
    })
    const tree = Object.fromEntries([
      ...[...files].map(([name, text]): [string, string] => [`detections/${name}`, text]),
      ['main.tf', callOfDetections]
    ])
    const {controls} = await checklistOf(tree)
    const found = controls.filter(({id}) => ['mcp-13', 'mcp-14', 'mcp-15'].includes(id))
    expect(found.map(({id, verdict, missing}) => [id, verdict, missing])).toEqual([
      ['mcp-13', 'PASS', []],
      ['mcp-14', 'PASS', []],
      ['mcp-15', 'PASS', []]
    ])
  })
})

describe('deployments of one repository', () => {
  test('lend each other nothing by their names', async () => {
    const without = changedDeployment({
      'logs.tf': [['"mcp-audit"\n  namespace_id', '"mcp-audit"\n  namespace_id']]
    })
    const files = Object.fromEntries(
      Object.entries(soundDeployment).flatMap(([name, text]) =>
        name.startsWith('.') || name.startsWith('docs')
          ? [[name, text]]
          : [
              [`dev/${name}`, text],
              ...(name === 'logs.tf' || name === 'network.tf'
                ? []
                : [[`prod/${name}`, without[name]!]])
            ]
      )
    )
    const {controls} = await checklistOf(files)
    const verdicts = Object.fromEntries(controls.map(({id, verdict}) => [id, verdict]))
    expect(verdicts).toMatchObject({
      'mcp-02': 'NOT_PROVEN',
      'mcp-03': 'PASS',
      'mcp-06': 'NOT_PROVEN',
      'mcp-12': 'NOT_PROVEN'
    })
  })
})
