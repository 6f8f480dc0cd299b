/** Logs, their queries and alerts: provider azurerm, "Log Analytics", "Monitor", "Sentinel", "Messaging". */
import {type AzurermType, type AzurermTypes, common, many, one} from './shape.js'

const sentinelRule: AzurermType = {
  type: 'Microsoft.SecurityInsights/alertRules',
  parent: ['log_analytics_workspace_id'],
  shape: {
    'properties.displayName': 'display_name',
    'properties.enabled': 'enabled',
    'properties.query': 'query',
    'properties.queryFrequency': 'query_frequency',
    'properties.queryPeriod': 'query_period'
  }
}

export const monitorTypes: AzurermTypes = {
  azurerm_eventhub: {
    type: 'Microsoft.EventHub/namespaces/eventhubs',
    parent: ['namespace_id', 'namespace_name'],
    shape: {'properties.captureDescription': one('capture_description', {enabled: 'enabled'})}
  },
  azurerm_log_analytics_saved_search: {
    type: 'Microsoft.OperationalInsights/workspaces/savedSearches',
    parent: ['log_analytics_workspace_id'],
    shape: {'properties.query': 'query'}
  },
  azurerm_log_analytics_workspace: {
    type: 'Microsoft.OperationalInsights/workspaces',
    shape: common
  },
  azurerm_log_analytics_workspace_table_custom_log: {
    type: 'Microsoft.OperationalInsights/workspaces/tables',
    parent: ['workspace_id'],
    shape: {'properties.schema.columns': many('column', {name: 'name', type: 'type'})}
  },
  azurerm_monitor_data_collection_rule: {
    type: 'Microsoft.Insights/dataCollectionRules',
    shape: {
      ...common,
      'properties.dataFlows': many('data_flow', {
        destinations: 'destinations',
        outputStream: 'output_stream',
        streams: 'streams',
        transformKql: 'transform_kql'
      }),
      'properties.dataSources': one('data_sources', {
        dataImports: one('data_import', {
          eventHub: one('event_hub_data_source', {
            consumerGroup: 'consumer_group',
            name: 'name',
            stream: 'stream'
          })
        })
      }),
      'properties.destinations': one('destinations', {
        logAnalytics: many('log_analytics', {
          name: 'name',
          workspaceResourceId: 'workspace_resource_id'
        })
      }),
      // ARM has an object with the streams' names as keys.
      'properties.streamDeclarations': many('stream_declaration', {
        columns: many('column', {name: 'name', type: 'type'}),
        name: 'stream_name'
      })
    }
  },
  azurerm_monitor_data_collection_rule_association: {
    type: 'Microsoft.Insights/dataCollectionRuleAssociations',
    shape: {
      'properties.dataCollectionRuleId': 'data_collection_rule_id',
      scope: 'target_resource_id'
    }
  },
  azurerm_monitor_scheduled_query_rules_alert: {
    type: 'Microsoft.Insights/scheduledQueryRules',
    shape: {
      ...common,
      'properties.actions': one('action', {actionGroups: 'action_group'}),
      'properties.enabled': 'enabled',
      'properties.schedule.frequencyInMinutes': 'frequency',
      'properties.schedule.timeWindowInMinutes': 'time_window',
      'properties.source.query': 'query'
    }
  },
  azurerm_monitor_scheduled_query_rules_alert_v2: {
    type: 'Microsoft.Insights/scheduledQueryRules',
    shape: {
      ...common,
      'properties.actions': one('action', {actionGroups: 'action_groups'}),
      'properties.criteria.allOf': many('criteria', {
        operator: 'operator',
        query: 'query',
        threshold: 'threshold',
        timeAggregation: 'time_aggregation_method'
      }),
      'properties.enabled': 'enabled',
      'properties.evaluationFrequency': 'evaluation_frequency',
      'properties.windowSize': 'window_duration'
    }
  },
  azurerm_sentinel_alert_rule_nrt: sentinelRule,
  azurerm_sentinel_alert_rule_scheduled: sentinelRule
}
