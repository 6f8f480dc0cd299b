import {auditColumns, auditTable} from '../../audit/table.js'
import {type AlertRule, isByCaller, isoDuration, monitorSeverity} from './alert-rules.js'
import {queryFiles} from './query-files.js'

const note = '# Written by mcp-gatehouse detect from the configuration: change it there, not here.'

/** A Terraform module (azurerm 4 and 5): the table, and an alert rule for each detection. */
export function terraformFiles(rules: readonly AlertRule[]): [string, string][] {
  return [
    ['versions.tf', versions],
    ['variables.tf', variables],
    ['table.tf', table()],
    ['detections.tf', detections(rules)],
    ...queryFiles(rules)
  ]
}

const versions = `${note}
terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 4.40.0, < 6.0.0"
    }
  }
}
`

const variables = `${note}
variable "workspace_id" {
  type        = string
  description = "Resource id of the Log Analytics workspace that has the audit records."
}

variable "resource_group_name" {
  type        = string
  description = "Resource group for the alert rules."
}

variable "location" {
  type        = string
  description = "Region of the workspace."
}

variable "identity_id" {
  type        = string
  description = "Resource id of a user-assigned identity that may read the workspace (Log Analytics Reader) and nothing else."
}

variable "action_group_ids" {
  type        = list(string)
  description = "Resource ids of the action groups that are told."
}

variable "create_table" {
  type        = bool
  default     = true
  description = "False where ${auditTable} is there already."
}

variable "tags" {
  type    = map(string)
  default = {}
}
`

function table(): string {
  const width = Math.max(...Object.keys(auditColumns).map(name => name.length))
  const columns = Object.entries(auditColumns).map(
    ([name, type]) => `    ${name.padEnd(width)} = "${type === 'datetime' ? 'dateTime' : type}"`
  )
  return `${note}
locals {
  audit_columns = {
${columns.join('\n')}
  }
}

resource "azurerm_log_analytics_workspace_table_custom_log" "audit" {
  count                   = var.create_table ? 1 : 0
  name                    = "${auditTable}"
  workspace_id            = var.workspace_id
  plan                    = "Analytics"
  retention_in_days       = 180
  total_retention_in_days = 365

  dynamic "column" {
    for_each = local.audit_columns
    content {
      name = column.key
      type = column.value
    }
  }
}
`
}

function detections(rules: readonly AlertRule[]): string {
  const scheduled = rules.flatMap(rule => {
    const {name, title, severity, schedule} = rule
    if (!schedule) return []
    return [
      `    "${name}" = {`,
      `      title     = "MCP: ${title}"`,
      `      severity  = ${monitorSeverity(severity)}`,
      `      frequency = "${isoDuration(schedule.everyMinutes)}"`,
      `      window    = "${isoDuration(schedule.overMinutes)}"`,
      `      by_caller = ${isByCaller(rule)}`,
      '    }'
    ]
  })
  const saved = rules.flatMap(({name, title, schedule}) =>
    schedule ? [] : [`    "${name}" = "MCP: ${title}"`]
  )
  return `${note}
locals {
  detections = {
${scheduled.join('\n')}
  }

  # Alert rules look back two days at the most: these are for people, and for detect itself.
  saved_queries = {
${saved.join('\n')}
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" "detection" {
  for_each                = local.detections
  name                    = "mcp-\${each.key}"
  display_name            = each.value.title
  location                = var.location
  resource_group_name     = var.resource_group_name
  scopes                  = [var.workspace_id]
  severity                = each.value.severity
  enabled                 = true
  auto_mitigation_enabled = true
  evaluation_frequency    = each.value.frequency
  window_duration         = each.value.window
  tags                    = var.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [var.identity_id]
  }

  criteria {
    query                   = file("\${path.module}/queries/\${each.key}.kql")
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 0

    dynamic "dimension" {
      for_each = each.value.by_caller ? ["caller_oid"] : []
      content {
        name     = dimension.value
        operator = "Include"
        values   = ["*"]
      }
    }
  }

  action {
    action_groups = var.action_group_ids
  }

  depends_on = [azurerm_log_analytics_workspace_table_custom_log.audit]
}

resource "azurerm_log_analytics_saved_search" "detection" {
  for_each                   = local.saved_queries
  name                       = "mcp-\${each.key}"
  log_analytics_workspace_id = var.workspace_id
  category                   = "MCP gatehouse"
  display_name               = each.value
  query                      = file("\${path.module}/queries/\${each.key}.kql")
}
`
}
