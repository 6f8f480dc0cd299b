/** Queries over records of MCP calls for tests of rules; the reading of each is held against Kusto's. */

/** As the alerts of the case study have them, over a table that another API filled. */
export const oldNames = {
  denials: `MCPAuditLog_CL
| where response_status_d == 403
| summarize Failed = count() by caller_upn_s, tool_name_s, bin(TimeGenerated, 10m)
| where Failed > 5
| project TimeGenerated, caller_upn_s, tool_name_s, Failed
| order by Failed desc`,
  hours: `MCPAuditLog_CL
| where TimeGenerated > ago(24h)
| extend Hour = datetime_part("hour", TimeGenerated)
| where Hour < 7 or Hour > 20
| where tool_name_s startswith "create_" or tool_name_s startswith "delete_"
| where isnotempty(caller_upn_s) // a person
| project TimeGenerated, caller_upn_s, tool_name_s, Hour`
}

export const sound = {
  volume: `// Slides with the rule: no bins.
MCPAuditLog_CL
| where tool_name startswith "read_" and response_status between (200 .. 299)
| extend Folder = tostring(parse_path(resource_accessed).DirectoryPath)
| summarize Reads = count(), Folders = count_distinct(Folder), caller_upn = take_any(caller_upn) by caller_oid
| where Reads > 100 or Folders > 20
| project caller_oid, caller_upn, Reads, Folders`,
  hours: `MCPAuditLog_CL
| where isnotempty(caller_upn) and tool_class in ("write", "admin", "secrets")
| extend LocalTime = datetime_utc_to_local(TimeGenerated, "Europe/Berlin")
| extend LocalHour = hourofday(LocalTime)
| where LocalHour < 7 or LocalHour >= 20
| project TimeGenerated, LocalHour, caller_oid, tool_name`,
  missing:
    'MCPAuditLog_CL | where column_ifexists("denied_because", "") != "" | project caller_oid',
  joined: `let Denied = MCPAuditLog_CL | where response_status == 403 | project caller_oid, tool_name, DeniedAt = TimeGenerated;
MCPAuditLog_CL
| where response_status == 200
| join kind=inner (Denied) on caller_oid, tool_name
| where TimeGenerated > DeniedAt and tool_name1 == tool_name
| project caller_oid, DeniedAt`,
  foreign: `SigninLogs
| where ResultType_s == "50126"
| summarize Failed = count() by UserPrincipalName_s, bin(TimeGenerated, 1h)
| where Failed > 10`
}

export const unsound = {
  typo: 'MCPAuditLog_CL | where tool_nam == "read_file" | project caller_oid',
  dropped: 'MCPAuditLog_CL | project caller_oid | where tool_name == "x" and tool_name != "y"',
  bins: `MCPAuditLog_CL
| summarize Reads = count() by caller_oid, bin(TimeGenerated, 1h)
| where Reads > 100`,
  names: `MCPAuditLog_CL
| where response_status == 403
| summarize Denied = count() by caller_upn
| where Denied > 5`,
  utc: 'MCPAuditLog_CL | where hourofday(TimeGenerated) < 7 or hourofday(TimeGenerated) >= 20',
  edge: `MCPAuditLog_CL
| extend At = datetime_utc_to_local(TimeGenerated, "Europe/Berlin")
| where hourofday(At) !between (7 .. 20)`
}
