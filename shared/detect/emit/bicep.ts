import {auditColumns, auditTable} from '../../audit/table.js'
import {type AlertRule, isByCaller, isoDuration, monitorSeverity} from './alert-rules.js'
import {queryFiles} from './query-files.js'

/** A Bicep module: the table, and an alert rule for each detection. */
export function bicepFiles(rules: readonly AlertRule[]): [string, string][] {
  return [['detections.bicep', moduleText(rules)], ...queryFiles(rules)]
}

function moduleText(rules: readonly AlertRule[]): string {
  const columns = Object.entries(auditColumns).map(
    ([name, type]) => `  { name: '${name}', type: '${type === 'datetime' ? 'dateTime' : type}' }`
  )
  const scheduled = rules.flatMap(rule => {
    const {name, title, severity, schedule} = rule
    if (!schedule) return []
    return [
      '  {',
      `    name: '${name}'`,
      `    title: 'MCP: ${title}'`,
      `    severity: ${monitorSeverity(severity)}`,
      `    frequency: '${isoDuration(schedule.everyMinutes)}'`,
      `    window: '${isoDuration(schedule.overMinutes)}'`,
      `    byCaller: ${isByCaller(rule)}`,
      `    query: loadTextContent('queries/${name}.kql')`,
      '  }'
    ]
  })
  const saved = rules.flatMap(({name, title, schedule}) =>
    schedule
      ? []
      : [
          '  {',
          `    name: '${name}'`,
          `    title: 'MCP: ${title}'`,
          `    query: loadTextContent('queries/${name}.kql')`,
          '  }'
        ]
  )
  return `// Written by mcp-gatehouse detect from the configuration: change it there, not here.
@description('Name of the Log Analytics workspace that has the audit records.')
param workspaceName string

@description('Region of the workspace.')
param location string = resourceGroup().location

@description('Resource id of a user-assigned identity that may read the workspace (Log Analytics Reader) and nothing else.')
param identityId string

@description('Resource ids of the action groups that are told.')
param actionGroupIds string[]

@description('False where ${auditTable} is there already.')
param createTable bool = true

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

var columns = [
${columns.join('\n')}
]

resource table 'Microsoft.OperationalInsights/workspaces/tables@2023-09-01' = if (createTable) {
  parent: workspace
  name: '${auditTable}'
  properties: {
    plan: 'Analytics'
    retentionInDays: 180
    totalRetentionInDays: 365
    schema: {
      name: '${auditTable}'
      columns: columns
    }
  }
}

var detections = [
${scheduled.join('\n')}
]

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for detection in detections: {
    name: 'mcp-\${detection.name}'
    location: location
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${identityId}': {}
      }
    }
    properties: {
      displayName: detection.title
      severity: detection.severity
      enabled: true
      autoMitigate: true
      scopes: [workspace.id]
      evaluationFrequency: detection.frequency
      windowSize: detection.window
      criteria: {
        allOf: [
          {
            query: detection.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            dimensions: detection.byCaller
              ? [
                  {
                    name: 'caller_oid'
                    operator: 'Include'
                    values: ['*']
                  }
                ]
              : []
          }
        ]
      }
      actions: {
        actionGroups: actionGroupIds
      }
    }
    dependsOn: [table]
  }
]

// Alert rules look back two days at the most: these are for people, and for detect itself.
var savedQueries = [
${saved.join('\n')}
]

resource searches 'Microsoft.OperationalInsights/workspaces/savedSearches@2023-09-01' = [
  for saved in savedQueries: {
    parent: workspace
    name: 'mcp-\${saved.name}'
    properties: {
      category: 'MCP gatehouse'
      displayName: saved.title
      query: saved.query
      version: 2
    }
  }
]
`
}
