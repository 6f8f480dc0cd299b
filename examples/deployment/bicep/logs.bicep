param organization string
param environment string
param location string
param tags object
param logCommitmentGb int
param alertEmail string
param gatewayPrincipalId string

// gateway -> event hub -> data collection rule -> table. Each step signs in with an identity; there is no key.
resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-mcp-${environment}'
  location: location
  tags: tags
  properties: {
    // Azure Monitor reads event hubs only for workspaces with a commitment tier (or a dedicated cluster).
    sku: {
      name: 'CapacityReservation'
      capacityReservationLevel: logCommitmentGb
    }
    // Offboarding looks back 90 days.
    retentionInDays: 180
    features: {
      disableLocalAuth: true
    }
  }
}

resource table 'Microsoft.OperationalInsights/workspaces/tables@2023-09-01' = {
  parent: workspace
  name: 'MCPAuditLog_CL'
  properties: {
    plan: 'Analytics'
    retentionInDays: 180
    totalRetentionInDays: 365
    schema: {
      name: 'MCPAuditLog_CL'
      columns: loadJsonContent('../queries/columns.json')
    }
  }
}

// The gateway comes by the private endpoint, Azure Monitor as a trusted service.
resource namespace 'Microsoft.EventHub/namespaces@2024-01-01' = {
  name: 'evhns-mcp-${organization}-${environment}'
  location: location
  tags: tags
  sku: {
    name: 'Standard'
    tier: 'Standard'
    capacity: 1
  }
  properties: {
    // No connection strings: identities with a role, and nothing else.
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    minimumTlsVersion: '1.2'
  }

  resource rules 'networkRuleSets' = {
    name: 'default'
    properties: {
      defaultAction: 'Deny'
      publicNetworkAccess: 'Disabled'
      trustedServiceAccessEnabled: true
    }
  }

  resource hub 'eventhubs' = {
    name: 'mcp-audit'
    properties: {
      partitionCount: 2
      retentionDescription: {
        cleanupPolicy: 'Delete'
        retentionTimeInHours: 72
      }
    }

    resource consumers 'consumergroups' = {
      name: 'log-analytics'
    }
  }
}

resource collector 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-mcp-collector-${environment}'
  location: location
  tags: tags
}

var dataSender = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2b629674-e913-4c01-ae53-ef4638d8f975')
var dataReceiver = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde')
var logReader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '73c42c96-874c-492b-b04d-ab87d138a893')

resource gatewaySends 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(namespace::hub.id, gatewayPrincipalId, dataSender)
  scope: namespace::hub
  properties: {
    roleDefinitionId: dataSender
    principalId: gatewayPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource collectorReceives 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(namespace::hub.id, collector.id, dataReceiver)
  scope: namespace::hub
  properties: {
    roleDefinitionId: dataReceiver
    principalId: collector.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource endpoint 'Microsoft.Insights/dataCollectionEndpoints@2023-03-11' = {
  name: 'dce-mcp-${environment}'
  location: location
  tags: tags
  properties: {}
}

resource rule 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {
  name: 'dcr-mcp-audit-${environment}'
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${collector.id}': {}
    }
  }
  properties: {
    dataCollectionEndpointId: endpoint.id
    // The form of each event that Azure Monitor reads from an event hub; it cannot be chosen.
    streamDeclarations: {
      'Custom-MCPAuditEvents': {
        columns: [
          { name: 'TimeGenerated', type: 'datetime' }
          { name: 'RawData', type: 'string' }
          { name: 'Properties', type: 'dynamic' }
        ]
      }
    }
    dataSources: {
      dataImports: {
        eventHub: {
          name: 'mcp-audit'
          stream: 'Custom-MCPAuditEvents'
          consumerGroup: namespace::hub::consumers.name
        }
      }
    }
    destinations: {
      logAnalytics: [
        {
          name: 'workspace'
          workspaceResourceId: workspace.id
        }
      ]
    }
    dataFlows: [
      {
        streams: ['Custom-MCPAuditEvents']
        destinations: ['workspace']
        outputStream: 'Custom-${table.name}'
        transformKql: loadTextContent('../queries/transform.kql')
      }
    ]
  }
  dependsOn: [collectorReceives]
}

resource association 'Microsoft.Insights/dataCollectionRuleAssociations@2023-03-11' = {
  name: 'mcp-audit'
  scope: namespace::hub
  properties: {
    dataCollectionRuleId: rule.id
  }
}

resource security 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-mcp-security-${environment}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'mcpsecurity'
    enabled: true
    emailReceivers: [
      {
        name: 'security'
        emailAddress: alertEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

// The alert rules read this workspace, and nothing else.
resource detector 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-mcp-detector-${environment}'
  location: location
  tags: tags
}

resource detectorReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(workspace.id, detector.id, logReader)
  scope: workspace
  properties: {
    roleDefinitionId: logReader
    principalId: detector.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Bicep loads files by fixed names: each query is named here, and its schedule stands in detections.json.
var schedules = loadJsonContent('../queries/detections.json')

var detections = [
  {
    name: 'off-hours-write'
    schedule: schedules['off-hours-write']
    query: loadTextContent('../queries/off-hours-write.kql')
  }
  {
    name: 'high-volume-files'
    schedule: schedules['high-volume-files']
    query: loadTextContent('../queries/high-volume-files.kql')
  }
  {
    name: 'repeated-denials'
    schedule: schedules['repeated-denials']
    query: loadTextContent('../queries/repeated-denials.kql')
  }
  {
    name: 'repeated-denials-privileged'
    schedule: schedules['repeated-denials-privileged']
    query: loadTextContent('../queries/repeated-denials-privileged.kql')
  }
  {
    name: 'secrets-by-person'
    schedule: schedules['secrets-by-person']
    query: loadTextContent('../queries/secrets-by-person.kql')
  }
  {
    name: 'denied-then-allowed'
    schedule: schedules['denied-then-allowed']
    query: loadTextContent('../queries/denied-then-allowed.kql')
  }
  {
    name: 'rate-limit-probing'
    schedule: schedules['rate-limit-probing']
    query: loadTextContent('../queries/rate-limit-probing.kql')
  }
  {
    name: 'gap-in-log'
    schedule: schedules['gap-in-log']
    query: loadTextContent('../queries/gap-in-log.kql')
  }
]

// The queries slide their windows themselves; `mcp-gatehouse detect` wrote them, and runs the same over files.
resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for detection in detections: {
    name: 'mcp-${detection.name}'
    location: location
    tags: tags
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '${detector.id}': {}
      }
    }
    properties: {
      displayName: detection.schedule.title
      severity: detection.schedule.severity
      enabled: true
      autoMitigate: true
      scopes: [workspace.id]
      evaluationFrequency: detection.schedule.frequency
      windowSize: detection.schedule.window
      // A table that was just made is not seen for some minutes.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: detection.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            // One alert a caller.
            dimensions: detection.schedule.byCaller
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
        actionGroups: [security.id]
      }
    }
    dependsOn: [detectorReads, table]
  }
]

output workspaceId string = workspace.id
output eventHubNamespaceId string = namespace.id
output eventHubNamespaceName string = namespace.name
