import type {RuleAbout} from '../../rule.js'

const files = (columns: string) =>
  `resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-mcp'
  location: 'westeurope'
}

resource table 'Microsoft.OperationalInsights/workspaces/tables@2023-09-01' = {
  parent: workspace
  name: 'MCPAuditLog_CL'
  properties: {
    schema: {
      name: 'MCPAuditLog_CL'
      columns: [
        { name: 'TimeGenerated', type: 'dateTime' }
        { name: 'caller_oid', type: 'string' }
${columns}      ]
    }
  }
}

resource rule 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {
  name: 'dcr-mcp'
  location: 'westeurope'
  kind: 'Direct'
  properties: {
    streamDeclarations: {
      'Custom-Records': {
        columns: [
          { name: 'timestamp', type: 'datetime' }
          { name: 'caller_oid', type: 'string' }
          { name: 'tool_name', type: 'string' }
        ]
      }
    }
    destinations: { logAnalytics: [{ name: 'log', workspaceResourceId: workspace.id }] }
    dataFlows: [
      {
        streams: ['Custom-Records']
        destinations: ['log']
        outputStream: 'Custom-MCPAuditLog_CL'
        transformKql: 'source | project TimeGenerated = timestamp, caller_oid, tool_name'
      }
    ]
  }
}
`

export const about: RuleAbout = {
  summary: 'Records of MCP calls do not reach their table',
  why: 'Between the gateway and the table lie a logger, an Event Hub, an association, a data collection rule and its transformation. Each deploys without the others, and none says that records are lost: what a transformation gives beyond the columns of the table is dropped, a record without a time is refused, and a hub without a reader drops its events after a day. Only what the repository itself declares is judged; a workspace, a hub or a table of another repository is not missed.',
  fix: 'Declare the missing link. The columns of the stream, of the transformation and of the table are one list: write it once and use it three times.',
  securitySeverity: 5.3,
  references: [
    'https://learn.microsoft.com/azure/azure-monitor/logs/ingest-logs-event-hub',
    'https://learn.microsoft.com/azure/azure-monitor/essentials/data-collection-rule-structure'
  ],
  bad: {file: 'logs.bicep', text: files('')},
  good: {file: 'logs.bicep', text: files("        { name: 'tool_name', type: 'string' }\n")}
}
