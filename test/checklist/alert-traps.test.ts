import {describe, expect, test} from '@jest/globals'
import {checklistOf, told} from '../support/checklist.js'
import {type Change, changedExample, type Language} from '../support/example-deployment.js'

/** A change of the shipped deployment after which an alert is not proven, and what the row says. */
interface Trap {
  readonly name: string
  readonly rows: readonly string[]
  readonly verdict: 'FAIL' | 'NOT_PROVEN'
  readonly says: string
  readonly terraform?: readonly Change[]
  readonly bicep?: readonly Change[]
  /** What both languages load. */
  readonly shared?: readonly Change[]
}

const alerts = 'terraform/alerts.tf'
const logs = 'bicep/logs.bicep'
const offHours = 'queries/off-hours-write.kql'
const volume = 'queries/high-volume-files.kql'
const denials = 'queries/repeated-denials.kql'
const schedules = 'queries/detections.json'
const every = ['mcp-13', 'mcp-14', 'mcp-15']
const suppression = (more: string): Change => [
  'terraform/suppression.tf',
  '',
  `resource "azurerm_monitor_alert_processing_rule_suppression" "quiet" {
  name                = "quiet"
  resource_group_name = azurerm_resource_group.mcp.name
${more}}
`
]
const bicepSuppression = (more: string): Change => [
  logs,
  '',
  `
resource quiet 'Microsoft.AlertsManagement/actionRules@2021-08-08' = {
  name: 'quiet'
  location: 'global'
  properties: {
    actions: [{ actionType: 'RemoveAllActionGroups' }]
${more}  }
}
`
]

const receivers: readonly Trap[] = [
  {
    name: 'the action group is disabled',
    rows: every,
    verdict: 'FAIL',
    says: 'which is disabled: it alerts nobody',
    terraform: [
      [alerts, 'short_name          = "mcpsecurity"', 'short_name = "x"\n  enabled = false']
    ],
    bicep: [[logs, "groupShortName: 'mcpsecurity'\n    enabled: true", 'enabled: false']]
  },
  {
    name: 'it is not known whether the action group is enabled',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'it is not known whether',
    terraform: [
      [alerts, 'short_name          = "mcpsecurity"', 'short_name = "x"\n  enabled = var.loud']
    ],
    bicep: [
      [logs, "groupShortName: 'mcpsecurity'\n    enabled: true", 'enabled: loud'],
      [logs, 'param alertEmail string', 'param alertEmail string\nparam loud bool']
    ]
  },
  {
    name: 'the action group has no receiver',
    rows: every,
    verdict: 'FAIL',
    says: 'which has no receiver: it alerts nobody',
    terraform: [[alerts, / {2}email_receiver \{[\s\S]*?\n {2}\}\n/, '']],
    bicep: [[logs, /emailReceivers: \[[\s\S]*?\n {4}\]/, 'emailReceivers: []']]
  },
  {
    name: 'the receiver of the action group has no address',
    rows: every,
    verdict: 'FAIL',
    says: 'which has no receiver: it alerts nobody',
    terraform: [[alerts, 'var.alert_email', '""']],
    bicep: [[logs, 'emailAddress: alertEmail', "emailAddress: ''"]]
  },
  {
    name: 'receivers come from a variable',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'it is not known whether',
    terraform: [
      [
        alerts,
        / {2}email_receiver \{[\s\S]*?\n {2}\}\n/,
        '  dynamic "email_receiver" {\n    for_each = var.people\n    content {\n      name          = email_receiver.key\n      email_address = email_receiver.value\n    }\n  }\n'
      ]
    ],
    bicep: [
      [logs, /emailReceivers: \[[\s\S]*?\n {4}\]/, 'emailReceivers: people'],
      [logs, 'param alertEmail string', 'param alertEmail string\nparam people array']
    ]
  },
  {
    name: 'the action group is looked up, and nothing shows its receivers',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'it is not known here to whom its action group sends',
    terraform: [
      [
        alerts,
        '[azurerm_monitor_action_group.security.id]',
        '[data.azurerm_monitor_action_group.other.id]'
      ],
      [
        alerts,
        '',
        '\ndata "azurerm_monitor_action_group" "other" {\n  name                = "ag-other"\n  resource_group_name = "rg"\n}\n'
      ]
    ],
    bicep: [
      [logs, 'actionGroups: [security.id]', 'actionGroups: [other.id]'],
      [
        logs,
        '',
        "\nresource other 'Microsoft.Insights/actionGroups@2023-01-01' existing = {\n  name: 'ag-other'\n}\n"
      ]
    ]
  },
  {
    name: 'the action group is there under a condition that is not known',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'is not certainly deployed',
    terraform: [
      [
        alerts,
        'resource "azurerm_monitor_action_group" "security" {',
        'resource "azurerm_monitor_action_group" "security" {\n  count = var.loud ? 1 : 0'
      ],
      [
        alerts,
        'azurerm_monitor_action_group.security.id',
        'azurerm_monitor_action_group.security[0].id'
      ]
    ],
    bicep: [
      [
        logs,
        "resource security 'Microsoft.Insights/actionGroups@2023-01-01' = {",
        "resource security 'Microsoft.Insights/actionGroups@2023-01-01' = if (loud) {"
      ],
      [logs, 'param alertEmail string', 'param alertEmail string\nparam loud bool']
    ]
  }
]

const silences: readonly Trap[] = [
  {
    name: 'the rule reads another workspace than the records go to',
    rows: every,
    verdict: 'FAIL',
    says: 'it never fires',
    terraform: [
      [
        alerts,
        'scopes                  = [azurerm_log_analytics_workspace.audit.id]',
        'scopes = [azurerm_log_analytics_workspace.other.id]'
      ],
      [
        alerts,
        '',
        '\nresource "azurerm_log_analytics_workspace" "other" {\n  name = "log-other"\n}\n'
      ]
    ],
    bicep: [
      [logs, 'scopes: [workspace.id]', 'scopes: [other.id]'],
      [
        logs,
        '',
        "\nresource other 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {\n  name: 'log-other'\n  location: location\n}\n"
      ]
    ]
  },
  {
    name: 'the rule reads a workspace that is not declared',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'it is not known here that it reads the workspace that the records go to',
    terraform: [
      [
        alerts,
        'scopes                  = [azurerm_log_analytics_workspace.audit.id]',
        'scopes = ["/subscriptions/x/resourceGroups/y/providers/Microsoft.OperationalInsights/workspaces/other"]'
      ]
    ],
    bicep: [
      [
        logs,
        'scopes: [workspace.id]',
        "scopes: [resourceId('Microsoft.OperationalInsights/workspaces', 'other')]"
      ]
    ]
  },
  {
    name: 'the rule is muted for two days after an alert',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'is muted for 2 days after an alert',
    terraform: [
      [
        alerts,
        'auto_mitigation_enabled = true',
        'auto_mitigation_enabled = false\n  mute_actions_after_alert_duration = "P2D"'
      ]
    ],
    bicep: [[logs, 'autoMitigate: true', "autoMitigate: false\n      muteActionsDuration: 'P2D'"]]
  },
  {
    name: 'it is not known for how long the rule is muted',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'it is not known here for how long it is muted after an alert',
    terraform: [
      [
        alerts,
        'auto_mitigation_enabled = true',
        'auto_mitigation_enabled = false\n  mute_actions_after_alert_duration = var.mute'
      ]
    ],
    bicep: [
      [logs, 'autoMitigate: true', 'autoMitigate: false\n      muteActionsDuration: mute'],
      [logs, 'param alertEmail string', 'param alertEmail string\nparam mute string']
    ]
  },
  {
    name: 'a processing rule suppresses alerts of the resource group',
    rows: every,
    verdict: 'FAIL',
    says: 'it alerts nobody',
    terraform: [suppression('  scopes              = [azurerm_resource_group.mcp.id]\n')],
    bicep: [bicepSuppression('    scopes: [resourceGroup().id]\n')]
  },
  {
    name: 'a processing rule suppresses alerts on the workspace',
    rows: every,
    verdict: 'FAIL',
    says: 'it alerts nobody',
    terraform: [
      suppression('  scopes              = [azurerm_log_analytics_workspace.audit.id]\n')
    ],
    bicep: [bicepSuppression('    scopes: [workspace.id]\n')]
  },
  {
    name: 'a processing rule suppresses alerts at times',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'may suppress its notifications',
    terraform: [
      suppression(
        '  scopes              = [azurerm_resource_group.mcp.id]\n  schedule {\n    recurrence {\n      daily {\n        start_time = "20:00:00"\n        end_time   = "07:00:00"\n      }\n    }\n  }\n'
      )
    ],
    bicep: [
      bicepSuppression(
        "    scopes: [resourceGroup().id]\n    schedule: { recurrences: [{ recurrenceType: 'Daily', startTime: '20:00:00', endTime: '07:00:00' }] }\n"
      )
    ]
  },
  {
    name: 'it is not known which alerts a processing rule suppresses',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'may suppress its notifications',
    terraform: [suppression('  scopes              = var.quiet\n')],
    bicep: [
      bicepSuppression('    scopes: quietScopes\n'),
      [logs, 'param alertEmail string', 'param alertEmail string\nparam quietScopes array']
    ]
  },
  {
    name: 'the identity of the rule may not read the workspace',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'no role in this repository certainly lets its identity read',
    terraform: [
      [alerts, /resource "azurerm_role_assignment" "detector_reads_records"[\s\S]*?\n\}\n/, '']
    ],
    bicep: [[logs, /resource detectorReads [\s\S]*?\n\}\n/, '']]
  },
  {
    name: 'another identity may read the workspace',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'no role in this repository certainly lets its identity read',
    terraform: [
      [
        alerts,
        'azurerm_user_assigned_identity.detector.principal_id',
        'azurerm_user_assigned_identity.collector.principal_id'
      ]
    ],
    bicep: [
      [
        logs,
        'principalId: detector.properties.principalId',
        'principalId: collector.properties.principalId'
      ]
    ]
  },
  {
    name: 'the identity of the rule may read something else',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'no role in this repository certainly lets its identity read',
    terraform: [
      [
        alerts,
        'scope                = azurerm_log_analytics_workspace.audit.id',
        'scope = azurerm_eventhub_namespace.audit.id'
      ]
    ],
    bicep: [
      [
        logs,
        'scope: workspace\n  properties: {\n    roleDefinitionId: logReader',
        'scope: namespace\n  properties: {\n    roleDefinitionId: logReader'
      ]
    ]
  },
  {
    name: 'the identity of the rule has a role that reads no logs',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'no role in this repository certainly lets its identity read',
    terraform: [[alerts, '"Log Analytics Reader"', '"Key Vault Reader"']],
    bicep: [[logs, '73c42c96-874c-492b-b04d-ab87d138a893', '21090545-7ca7-4776-b22c-e363652d74d2']]
  },
  {
    name: 'the rule has no action group',
    rows: every,
    verdict: 'FAIL',
    says: 'has no action group: it alerts nobody',
    terraform: [[alerts, / {2}action \{[\s\S]*?\n {2}\}\n/, '']],
    bicep: [[logs, /actions: \{\n {8}actionGroups: \[security\.id\]\n {6}\}/, 'actions: {}']]
  },
  {
    name: 'the rules are disabled',
    rows: every,
    verdict: 'FAIL',
    says: 'is disabled: it alerts nobody',
    terraform: [[alerts, 'enabled                 = true', 'enabled = false']],
    bicep: [[logs, 'severity: detection.schedule.severity\n      enabled: true', 'enabled: false']]
  },
  {
    name: 'one of the rules is disabled',
    rows: ['mcp-14'],
    verdict: 'FAIL',
    says: 'is disabled: it alerts nobody',
    terraform: [
      [alerts, 'enabled                 = true', 'enabled = each.key != "high-volume-files"']
    ],
    bicep: [
      [
        logs,
        'severity: detection.schedule.severity\n      enabled: true',
        "enabled: detection.name != 'high-volume-files'"
      ]
    ]
  }
]

const firings: readonly Trap[] = [
  {
    name: 'six periods in a row must give rows',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'fires only where 6 periods in a row give rows',
    terraform: [
      [
        alerts,
        '    # One alert a caller.',
        '    failing_periods {\n      minimum_failing_periods_to_trigger_alert = 6\n      number_of_evaluation_periods             = 6\n    }'
      ]
    ],
    bicep: [
      [
        logs,
        '            // One alert a caller.',
        '            failingPeriods: { minFailingPeriodsToAlert: 6, numberOfEvaluationPeriods: 6 }'
      ]
    ]
  },
  {
    name: 'the dimension holds one caller',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'looks at some values of a dimension only',
    terraform: [[alerts, '["*"]', '["9f3c1a52-0d7e-4b68-8f21-6c5d4e3b2a10"]']],
    bicep: [[logs, "values: ['*']", "values: ['9f3c1a52-0d7e-4b68-8f21-6c5d4e3b2a10']"]]
  },
  {
    name: 'the dimension leaves out some callers',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'looks at some values of a dimension only',
    terraform: [[alerts, '"Include"', '"Exclude"']],
    bicep: [[logs, "operator: 'Include'", "operator: 'Exclude'"]]
  },
  {
    name: 'the dimension is a column that the query does not give',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: "gives no column 'caller', which its rule asks for",
    terraform: [[alerts, '["caller_oid"]', '["caller"]']],
    bicep: [[logs, "name: 'caller_oid'", "name: 'caller'"]]
  },
  ...[
    [
      'the threshold is 100',
      'threshold               = 0',
      'threshold = 100',
      'threshold: 0',
      'threshold: 100'
    ],
    ['it fires on fewer rows', '"GreaterThan"', '"LessThan"', "'GreaterThan'", "'LessThan'"],
    ['it fires on exactly no row', '"GreaterThan"', '"Equal"', "'GreaterThan'", "'Equals'"],
    [
      'it takes the average of a column that is not named',
      '"Count"',
      '"Average"',
      "timeAggregation: 'Count'",
      "timeAggregation: 'Average'"
    ]
  ].map(
    ([name, from, to, bicepFrom, bicepTo]): Trap => ({
      name: name!,
      rows: every,
      verdict: 'NOT_PROVEN',
      says: 'does not fire on every row of its query',
      terraform: [[alerts, from!, to!]],
      bicep: [[logs, bicepFrom!, bicepTo!]]
    })
  ),
  {
    name: 'a second criterion must be met as well',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'fires only where several criteria are met together',
    bicep: [
      [
        logs,
        '        allOf: [\n',
        "        allOf: [\n          { query: 'Heartbeat', timeAggregation: 'Count', operator: 'GreaterThan', threshold: 5 }\n"
      ]
    ]
  },
  {
    name: 'the rule runs once a day and looks back five minutes',
    rows: ['mcp-13'],
    verdict: 'FAIL',
    says: 'it never sees what comes in between',
    shared: [
      [
        schedules,
        '"frequency": "PT15M",\n    "window": "PT30M"',
        '"frequency": "P1D",\n    "window": "PT5M"'
      ]
    ]
  },
  {
    name: 'the rule looks back five minutes',
    rows: ['mcp-14'],
    verdict: 'NOT_PROVEN',
    says: 'does not look at a whole hour',
    shared: [
      [
        schedules,
        '"window": "PT2H",\n    "byCaller": true\n  },\n  "repeated-denials":',
        '"window": "PT5M",\n    "byCaller": true\n  },\n  "repeated-denials":'
      ]
    ]
  },
  {
    name: 'runs of the rule do not overlap',
    rows: ['mcp-14'],
    verdict: 'NOT_PROVEN',
    says: 'does not find 101 reads of a person within 45 minutes',
    shared: [
      [
        schedules,
        '"severity": 1,\n    "frequency": "PT5M",\n    "window": "PT2H"',
        '"severity": 1,\n    "frequency": "PT1H",\n    "window": "PT1H"'
      ]
    ]
  },
  {
    name: 'the time that the query sees is another one than the window',
    rows: ['mcp-14'],
    verdict: 'NOT_PROVEN',
    says: 'does not find 101 reads of a person within 45 minutes',
    terraform: [
      [
        alerts,
        'skip_query_validation   = true',
        'query_time_range_override = "PT10M"\n  skip_query_validation = true'
      ]
    ],
    bicep: [
      [
        logs,
        'skipQueryValidation: true',
        "overrideQueryTimeRange: 'PT10M'\n      skipQueryValidation: true"
      ]
    ]
  },
  {
    name: 'how often the rule runs is not known',
    rows: every,
    verdict: 'NOT_PROVEN',
    says: 'it is not known here how often it runs and how far it looks back',
    terraform: [[alerts, 'each.value.frequency', 'var.frequency']],
    bicep: [
      [logs, 'evaluationFrequency: detection.schedule.frequency', 'evaluationFrequency: frequency'],
      [logs, 'param alertEmail string', 'param alertEmail string\nparam frequency string']
    ]
  }
]

const at = (rows: readonly string[], says: string, name: string, ...shared: Change[]): Trap => ({
  name,
  rows,
  verdict: 'NOT_PROVEN',
  says,
  shared
})
const night = 'does not find a call of class write by a person at'
const weekday = '| where Weekday in'

const queries: readonly Trap[] = [
  at(['mcp-13'], night, 'nothing is ever found', [offHours, weekday, `| where false\n${weekday}`]),
  at(['mcp-13'], night, 'a condition that is never met', [
    offHours,
    weekday,
    `| where 1 == 2\n${weekday}`
  ]),
  at(['mcp-13'], night, 'one person', [
    offHours,
    weekday,
    `| where caller_upn == "robin@acme.example"\n${weekday}`
  ]),
  at(['mcp-13'], night, 'one server', [
    offHours,
    weekday,
    `| where mcp_server == "github"\n${weekday}`
  ]),
  at(['mcp-13'], night, 'one tool', [
    offHours,
    weekday,
    `| where tool_name startswith "delete_"\n${weekday}`
  ]),
  at(['mcp-13'], night, 'calls of pipelines', [
    offHours,
    weekday,
    `| where isnotempty(run_url)\n${weekday}`
  ]),
  at(['mcp-13'], 'no alert rule with such a query is declared', 'refused calls', [
    offHours,
    weekday,
    `| where response_status == 403\n${weekday}`
  ]),
  at(['mcp-13'], "leaves out calls with 'robin@acme.example'", 'all but one person', [
    offHours,
    weekday,
    `| where caller_upn != "robin@acme.example"\n${weekday}`
  ]),
  at(['mcp-13'], "leaves out calls with '@acme.example'", 'all but the people of a domain', [
    offHours,
    weekday,
    `| where caller_upn !endswith "@acme.example"\n${weekday}`
  ]),
  at(['mcp-13'], "leaves out calls with '0b1c", 'all but one object id, by anti-join', [
    offHours,
    weekday,
    `| join kind=leftanti (datatable(caller_oid: string)["0b1c"]) on caller_oid\n${weekday}`
  ]),
  at(['mcp-13'], night, 'one hour of the night', [
    offHours,
    'LocalMinute < 420 or LocalMinute >= 1200',
    'LocalMinute < 60'
  ]),
  at(['mcp-13'], 'does not compare the hour of the day', 'the weekend alone', [
    offHours,
    ' or LocalMinute < 420 or LocalMinute >= 1200',
    ''
  ]),
  at(['mcp-13'], 'does not compare the hour of the day', 'the hours of business', [
    offHours,
    'LocalMinute < 420 or LocalMinute >= 1200',
    'LocalMinute between (420 .. 1200)'
  ]),
  at(['mcp-13'], 'does not find a call of class secrets', 'two of the three classes', [
    offHours,
    '("write", "admin", "secrets")',
    '("write", "admin")'
  ]),
  at(['mcp-13'], night, 'what is older than the rule looks back', [
    offHours,
    weekday,
    `| where TimeGenerated < ago(2h)\n${weekday}`
  ]),
  at(['mcp-13'], night, 'a span of time that ends', [
    offHours,
    weekday,
    `| where TimeGenerated < datetime(2027-01-01)\n${weekday}`
  ]),
  at(['mcp-13'], night, 'more than ten writes', [
    offHours,
    '| summarize arg_max(Count, *) by caller_oid',
    '| where Count > 10'
  ]),
  at(['mcp-13'], 'its query cannot be tried here', 'a plugin that is not run here', [
    offHours,
    weekday,
    `| evaluate bag_unpack(Properties)\n${weekday}`
  ]),
  at(['mcp-13'], "it reads '_ResourceId', which is not there", 'a column that no record has', [
    offHours,
    weekday,
    `| where _ResourceId has "acme"\n${weekday}`
  ]),
  at(['mcp-13'], 'does not look for calls of people only', 'pipelines as well', [
    offHours,
    '| where isnotempty(caller_upn) and isnotempty(caller_oid)\n',
    ''
  ]),
  at(['mcp-13'], 'does not take the hour in the time zone of the people', 'the hour in UTC', [
    offHours,
    'datetime_utc_to_local(TimeGenerated, "Europe/Berlin")',
    'TimeGenerated'
  ]),
  at(['mcp-14'], 'does not find 101 reads', 'a window of a minute in the query', [
    volume,
    /60m/g,
    '1m'
  ]),
  at(['mcp-14'], 'does not find 101 reads', 'a window of ten minutes in the query', [
    volume,
    /60m/g,
    '10m'
  ]),
  at(
    ['mcp-14'],
    'does not find reads of a person from 21 directories',
    'directories are left out',
    [
      volume,
      'caller_oid in (ManyReads) or caller_oid in (ManyDirectories)',
      'caller_oid in (ManyReads)'
    ]
  ),
  at(['mcp-14'], 'does not find 101 reads', 'reads are left out', [
    volume,
    'caller_oid in (ManyReads) or caller_oid in (ManyDirectories)',
    'caller_oid in (ManyDirectories)'
  ]),
  at(['mcp-14'], 'does not find', 'both limits must be exceeded', [
    volume,
    'in (ManyReads) or',
    'in (ManyReads) and'
  ]),
  at(['mcp-14'], 'has no limit of at most 100 reads', 'a limit of 10,000 reads', [
    volume,
    'Open > 100',
    'Open > 10000'
  ]),
  at(['mcp-14'], 'has no limit of at most 20 directories', 'a limit of 200 directories', [
    volume,
    'Open > 20',
    'Open > 200'
  ]),
  at(['mcp-14'], 'does not find', 'reads of people alone', [
    volume,
    '| where isnotempty(caller_oid) and',
    '| where isnotempty(caller_upn) and'
  ]),
  at(
    ['mcp-14'],
    'does not count reads',
    'reads of one server',
    [volume, 'mcp_server contains "filesystem" and Class == "read"', 'mcp_server == "github"'],
    [
      volume,
      /"directory_tree", "get_file_info", [^)]*"search_files"\)\n\| extend/,
      '"nothing")\n| extend'
    ]
  ),
  at(['mcp-14'], 'does not find', 'reads that failed', [
    volume,
    'between (200 .. 299)',
    'between (400 .. 499)'
  ]),
  at(['mcp-14'], 'does not find', 'a sample', [
    volume,
    'let ReadSpans = Reads',
    'let ReadSpans = Reads | take 50'
  ]),
  at(['mcp-15'], 'does not find 21 refusals', 'answers with 401', [denials, '== 403', '== 401']),
  at(['mcp-15'], 'does not find 21 refusals', 'a limit of 5,000', [
    denials,
    'Open > 5',
    'Open > 5000'
  ]),
  at(['mcp-15'], 'does not find 21 refusals', 'a limit of 50', [denials, 'Open > 5', 'Open > 50']),
  at(['mcp-15'], 'does not find 21 refusals', 'a window of a second', [denials, /10m/g, '1s']),
  at(['mcp-15'], 'does not find 21 refusals', 'people alone', [
    denials,
    '| where isnotempty(caller_oid);',
    '| where isnotempty(caller_upn);'
  ]),
  at(['mcp-15'], 'does not find 21 refusals', 'the tools of one class', [
    denials,
    '| where isnotempty(caller_oid);',
    '| where Class == "secrets";'
  ]),
  at(['mcp-15'], "leaves out calls with 'github'", 'all but one server', [
    denials,
    '| where isnotempty(caller_oid);',
    '| where mcp_server != "github";'
  ]),
  at(['mcp-15'], "leaves out calls with 'svc-'", 'all but some callers', [
    denials,
    '| where isnotempty(caller_oid);',
    '| where not(caller_appid startswith "svc-");'
  ])
]

const traps = [...receivers, ...silences, ...firings, ...queries]

/** The repeated refusals of privileged tools are a second rule on the topic, which must prove nothing. */
const cases = traps.flatMap(({name, rows, verdict, says, shared = [], ...own}) =>
  (['terraform', 'bicep'] as const).flatMap(
    (language): [string, Language, string, readonly string[], Change[], string][] => {
      const changes = [...(own[language] ?? []), ...shared]
      return changes.length === 0 ? [] : [[name, language, verdict, rows, changes, says]]
    }
  )
)

describe('alerts that prove nothing', () => {
  test.each(cases)('%s, in %s: %s', async (_name, language, verdict, rows, changes, says) => {
    const {controls} = await checklistOf(changedExample(language, changes))
    const found = controls.filter(({id}) => rows.includes(id)).map(told)
    expect(found.map(([verdict, ...places]) => ({verdict, says: places.join('\n')}))).toEqual(
      rows.map(() => ({verdict, says: expect.stringContaining(says)}))
    )
  })
})
