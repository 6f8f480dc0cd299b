import type {ChecklistReport, ControlResult} from '../../shared/checklist/checklist-report.js'

/** A control with what a test says of it. */
export function control(some: Partial<ControlResult> & {id: string}): ControlResult {
  return {title: 'A control', verdict: 'NOT_PROVEN', evidence: [], missing: [], ...some}
}

/** A report of these controls, counted. */
export function reportOf(
  controls: readonly ControlResult[],
  checklist: ChecklistReport['checklist'] = 'mcp-hardening'
): ChecklistReport {
  const count = (verdict: ControlResult['verdict']) =>
    controls.filter(one => one.verdict === verdict).length
  return {
    schemaVersion: 1,
    tool: {name: 'mcp-gatehouse', version: '1.2.3'},
    checklist,
    summary: {
      fail: count('FAIL'),
      pass: count('PASS'),
      notProven: count('NOT_PROVEN'),
      outOfRepo: count('OUT_OF_REPO')
    },
    controls
  }
}

/** A report as a repository gives it that does some things well and some badly. */
export const mixedReport: ChecklistReport = reportOf([
  control({
    id: 'mcp-01',
    title: 'No MCP servers on developer workstations with access to shared resources',
    verdict: 'FAIL',
    evidence: [
      {
        message: 'MCP server `files` may read the whole file system',
        file: '.mcp.json',
        line: 6,
        ruleId: 'root-filesystem'
      },
      {
        message: 'MCP server `notes` may read the whole file system',
        file: 'tools/assistants/.vscode/mcp.json',
        line: 14,
        ruleId: 'root-filesystem'
      },
      {
        message: 'MCP server `search` is started with a stored GitHub token',
        file: '.mcp.json',
        line: 21,
        ruleId: 'stored-credential',
        accepted: {reason: 'revoked on the day it was found', until: '2027-06-30'}
      }
    ],
    missing: ['a gateway that each client configuration names'],
    fix: 'Give file-system servers the directories they need, and reach shared servers through the gateway with `url`.'
  }),
  control({
    id: 'mcp-02',
    title: 'All MCP servers in a dedicated subnet with a user-assigned identity',
    verdict: 'PASS',
    evidence: [
      {message: 'container group `files` has its own identity', file: 'infra/servers.tf', line: 31},
      {
        message: 'container group `files` is in subnet `mcp-servers`',
        file: 'infra/servers.tf',
        line: 44
      }
    ]
  }),
  control({
    id: 'mcp-03',
    title: 'Tag `MCPServer: true` on every MCP container group',
    verdict: 'NOT_PROVEN',
    missing: ['the value of `var.tags`, which nothing in the repository gives'],
    fix: 'Give `tags` a default, or set it in a `.tfvars` file of the repository.'
  }),
  control({
    id: 'mcp-08',
    title: 'People cannot get the secrets scope',
    verdict: 'OUT_OF_REPO',
    missing: ['the Conditional Access policies of the tenant'],
    command:
      "az rest --method get --url 'https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies' --query \"value[?state=='enabled'].{name: displayName, applications: conditions.applications.includeApplications}\""
  }),
  control({
    id: 'mcp-09',
    title: 'At most 50 tool calls a minute for each principal',
    verdict: 'PASS',
    evidence: [
      {
        message: '`rate-limit-by-key` allows 50 calls in 60 seconds by the validated `oid`',
        file: 'infra/policies/mcp.xml',
        line: 18
      }
    ]
  })
])
