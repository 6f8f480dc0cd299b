/** Logs, their queries and alerts: provider azurerm, "Log Analytics", "Monitor", "Sentinel", "Messaging". */
import {
  type AzurermType,
  type AzurermTypes,
  common,
  identity,
  many,
  one,
  type Shape
} from './shape.js'

/** Whom an action group tells: each kind of receiver with what says that it leads somewhere. */
const receivers: Shape = {
  'properties.armRoleReceivers': many('arm_role_receiver', {roleId: 'role_id'}),
  'properties.automationRunbookReceivers': many('automation_runbook_receiver', {name: 'name'}),
  'properties.azureAppPushReceivers': many('azure_app_push_receiver', {
    emailAddress: 'email_address'
  }),
  'properties.azureFunctionReceivers': many('azure_function_receiver', {name: 'name'}),
  'properties.emailReceivers': many('email_receiver', {emailAddress: 'email_address'}),
  'properties.eventHubReceivers': many('event_hub_receiver', {name: 'name'}),
  'properties.itsmReceivers': many('itsm_receiver', {name: 'name'}),
  'properties.logicAppReceivers': many('logic_app_receiver', {name: 'name'}),
  'properties.smsReceivers': many('sms_receiver', {phoneNumber: 'phone_number'}),
  'properties.voiceReceivers': many('voice_receiver', {phoneNumber: 'phone_number'}),
  'properties.webhookReceivers': many('webhook_receiver', {serviceUri: 'service_uri'})
}

const filter = (field: string) => one(field, {operator: 'operator', values: 'values'})

/** Which alerts a processing rule is about: one list in ARM, a block each here. */
const conditions: Shape = {
  alertContext: filter('alert_context'),
  alertRuleId: filter('alert_rule_id'),
  alertRuleName: filter('alert_rule_name'),
  description: filter('description'),
  monitorCondition: filter('monitor_condition'),
  monitorService: filter('monitor_service'),
  severity: filter('severity'),
  signalType: filter('signal_type'),
  targetResource: filter('target_resource'),
  targetResourceGroup: filter('target_resource_group'),
  targetResourceType: filter('target_resource_type')
}

/** What is not known of Sentinel's rules of either kind is the platform's default. */
const sentinelSuppression: Shape = {
  'properties.suppressionDuration': 'suppression_duration',
  'properties.suppressionEnabled': 'suppression_enabled'
}

const sentinelRule: AzurermType = {
  type: 'Microsoft.SecurityInsights/alertRules',
  parent: ['log_analytics_workspace_id'],
  shape: {
    'properties.displayName': 'display_name',
    'properties.enabled': 'enabled',
    'properties.query': 'query',
    'properties.incidentConfiguration.createIncident': 'incident.create_incident_enabled',
    'properties.queryFrequency': 'query_frequency',
    'properties.queryPeriod': 'query_period',
    'properties.triggerOperator': 'trigger_operator',
    'properties.triggerThreshold': 'trigger_threshold',
    ...sentinelSuppression
  }
}

export const monitorTypes: AzurermTypes = {
  azurerm_eventhub: {
    type: 'Microsoft.EventHub/namespaces/eventhubs',
    parent: ['namespace_id', 'namespace_name'],
    shape: {
      'properties.captureDescription': one('capture_description', {enabled: 'enabled'}),
      'properties.status': 'status'
    }
  },
  azurerm_eventhub_consumer_group: {
    type: 'Microsoft.EventHub/namespaces/eventhubs/consumergroups',
    parent: ['eventhub_name'],
    shape: {}
  },
  azurerm_log_analytics_saved_search: {
    type: 'Microsoft.OperationalInsights/workspaces/savedSearches',
    parent: ['log_analytics_workspace_id'],
    shape: {'properties.query': 'query'}
  },
  azurerm_log_analytics_workspace: {
    type: 'Microsoft.OperationalInsights/workspaces',
    shape: {
      ...common,
      'properties.workspaceCapping.dailyQuotaGb': 'daily_quota_gb',
      resourceGroup: 'resource_group_name'
    }
  },
  azurerm_log_analytics_workspace_table_custom_log: {
    type: 'Microsoft.OperationalInsights/workspaces/tables',
    parent: ['workspace_id'],
    shape: {
      'properties.plan': 'plan',
      'properties.schema.columns': many('column', {name: 'name', type: 'type'})
    }
  },
  azurerm_monitor_action_group: {
    type: 'Microsoft.Insights/actionGroups',
    shape: {...common, 'properties.enabled': 'enabled', ...receivers}
  },
  azurerm_monitor_action_rule_suppression: {
    type: 'Microsoft.AlertsManagement/actionRules',
    shape: {
      'properties.conditions': one('condition', conditions),
      'properties.enabled': 'enabled',
      'properties.schedule': one('suppression', {recurrence: 'recurrence_type'}),
      'properties.scopes': 'scope.resource_ids'
    }
  },
  azurerm_monitor_alert_processing_rule_suppression: {
    type: 'Microsoft.AlertsManagement/actionRules',
    shape: {
      'properties.conditions': one('condition', conditions),
      'properties.enabled': 'enabled',
      'properties.schedule': one('schedule', {effectiveFrom: 'effective_from'}),
      'properties.scopes': 'scopes'
    }
  },
  azurerm_monitor_data_collection_rule: {
    type: 'Microsoft.Insights/dataCollectionRules',
    shape: {
      ...common,
      identity,
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
      'properties.source.dataSourceId': 'data_source_id',
      'properties.source.query': 'query',
      'properties.throttlingInMin': 'throttling',
      'properties.trigger': one('trigger', {
        metricTrigger: many('metric_trigger', {metricColumn: 'metric_column'}),
        operator: 'operator',
        threshold: 'threshold'
      })
    }
  },
  azurerm_monitor_scheduled_query_rules_alert_v2: {
    type: 'Microsoft.Insights/scheduledQueryRules',
    shape: {
      ...common,
      'properties.actions': one('action', {actionGroups: 'action_groups'}),
      identity,
      'properties.criteria.allOf': many('criteria', {
        dimensions: many('dimension', {name: 'name', operator: 'operator', values: 'values'}),
        failingPeriods: one('failing_periods', {
          minFailingPeriodsToAlert: 'minimum_failing_periods_to_trigger_alert',
          numberOfEvaluationPeriods: 'number_of_evaluation_periods'
        }),
        metricMeasureColumn: 'metric_measure_column',
        operator: 'operator',
        query: 'query',
        threshold: 'threshold',
        timeAggregation: 'time_aggregation_method'
      }),
      'properties.enabled': 'enabled',
      'properties.autoMitigate': 'auto_mitigation_enabled',
      'properties.evaluationFrequency': 'evaluation_frequency',
      'properties.muteActionsDuration': 'mute_actions_after_alert_duration',
      'properties.overrideQueryTimeRange': 'query_time_range_override',
      'properties.scopes': 'scopes',
      'properties.severity': 'severity',
      'properties.windowSize': 'window_duration'
    }
  },
  azurerm_sentinel_alert_rule_nrt: sentinelRule,
  azurerm_sentinel_alert_rule_scheduled: sentinelRule
}
