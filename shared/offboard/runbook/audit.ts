/** Step 4: what was called in the last 90 days, and after the last day. */
import {auditTable} from '../../audit/table.js'
import type {CommandDraft} from './command.js'
import {kqlString, odataString} from './quoting.js'
import type {Subject} from './subject.js'

export const auditNotes: readonly string[] = [
  'A pipeline has no user name: look for the object id of the person, for the identities and applications that were theirs (step 1 lists what they own), and for runs of their repositories, and not for the user name alone.',
  'The list of sign-ins in Microsoft Graph v1.0 has interactive ones alone. What a program did with a refresh token stands in the logs of non-interactive sign-ins (AADNonInteractiveUserSignInLogs, where the directory sends its logs to a workspace).',
  'The audit log of GitHub has what was done with Git (clone, fetch, push) for seven days only.',
  'Calls between the last day and the moment when the account was disabled are the ones to explain first.'
]

/** The day after the last one, at midnight UTC: what happens from then on is too late. */
export function dayAfter(left: string): string {
  return new Date(Date.parse(`${left}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** The calls of a person by server and tool, keyed on everything that is known of them. */
export function auditQuery({oids, userNames, logins, left}: Subject): string {
  const ids = oids.length > 0 ? oids : ['{OBJECT_ID}']
  const conditions = [
    `caller_oid in~ (${listOf(ids)})`,
    `caller_appid in~ (${listOf(ids)})`,
    ...(userNames.length > 0 ? [`caller_upn in~ (${listOf(userNames)})`] : []),
    ...logins.map(login => `run_url startswith ${kqlString(`https://github.com/${login}/`)}`)
  ]
  return [
    auditTable,
    'where TimeGenerated > ago(90d)',
    `where ${conditions.join(' or ')}`,
    `summarize Calls = count(), First = min(TimeGenerated), Last = max(TimeGenerated), AfterLastDay = countif(TimeGenerated >= datetime(${dayAfter(left)})) by mcp_server, tool_name, tool_class`,
    'order by AfterLastDay desc, Calls desc'
  ].join(' | ')
}

/** What programs did with refresh tokens of the person from the day after the last one on. */
export function signInQuery({oids, left}: Subject): string {
  const ids = oids.length > 0 ? oids : ['{OBJECT_ID}']
  return [
    'AADNonInteractiveUserSignInLogs',
    `where TimeGenerated >= datetime(${dayAfter(left)})`,
    `where UserId in~ (${listOf(ids)})`,
    'summarize SignIns = count(), First = min(TimeGenerated), Last = max(TimeGenerated) by AppDisplayName, AppId, ResourceDisplayName, IPAddress, ResultType',
    'order by Last desc'
  ].join(' | ')
}

/** Strings of a list, with placeholders as they are. */
function listOf(texts: readonly string[]): string {
  return texts.map(kqlString).join(', ').replaceAll('\\u007b', '{').replaceAll('\\u007d', '}')
}

export function auditCommands(subject: Subject): CommandDraft[] {
  const {oid, login, left} = subject
  return [
    {
      purpose: 'Show the calls of the last 90 days, and how many of them came after the last day',
      words: [
        'az',
        'monitor',
        'log-analytics',
        'query',
        '--workspace',
        '{WORKSPACE_ID}',
        '--timespan',
        'P90D',
        '--analytics-query',
        auditQuery(subject)
      ],
      changes: false,
      permission: 'Log Analytics Reader of the workspace',
      source: 'Azure CLI, "az monitor log-analytics query" (an extension that installs itself)'
    },
    {
      purpose: 'Show the same for records in files, wherever they come from',
      words: [
        'mcp-gatehouse',
        'detect',
        'audit.jsonl',
        '--detections',
        'call-after-departure',
        '--people',
        'people.yml'
      ],
      changes: false,
      permission: 'read access to the records',
      source: 'mcp-gatehouse, "detect"'
    },
    {
      purpose: 'List the interactive sign-ins from the day after the last one on',
      words: [
        'az',
        'rest',
        '--method',
        'get',
        '--url',
        'https://graph.microsoft.com/v1.0/auditLogs/signIns',
        '--url-parameters',
        `$filter=userId eq ${odataString(oid)} and createdDateTime ge ${dayAfter(left)}T00:00:00Z`
      ],
      changes: false,
      permission:
        'AuditLog.Read.All in Microsoft Graph, and a directory role such as Reports Reader',
      source: 'Microsoft Graph v1.0, "List signIns"'
    },
    {
      purpose:
        'List the sign-ins of programs with tokens of the person from the day after the last one on',
      words: [
        'az',
        'monitor',
        'log-analytics',
        'query',
        '--workspace',
        '{SIGN_IN_WORKSPACE_ID}',
        '--timespan',
        'P90D',
        '--analytics-query',
        signInQuery(subject)
      ],
      changes: false,
      permission: 'Log Analytics Reader of the workspace',
      source: 'Azure Monitor Logs reference, "AADNonInteractiveUserSignInLogs"'
    },
    {
      purpose:
        'List what the account did on GitHub from the day after the last one on (GitHub Enterprise Cloud)',
      words: [
        'gh',
        'api',
        '--method',
        'GET',
        '--paginate',
        '/orgs/{ORGANIZATION}/audit-log',
        '--raw-field',
        `phrase=actor:${login} created:>=${dayAfter(left)}`,
        '--raw-field',
        'include=all'
      ],
      changes: false,
      permission:
        'administration: read of the organization, or the scope read:audit_log, as an owner',
      source: 'GitHub REST API, "Get the audit log for an organization"'
    }
  ]
}
