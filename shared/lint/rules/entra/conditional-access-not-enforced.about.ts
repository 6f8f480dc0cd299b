import type {RuleAbout} from '../../rule.js'

const policy = (state: string) =>
  `resource "azuread_conditional_access_policy" "mcp_secrets" {\n  display_name = "No people for the secrets of MCP"\n  state        = "${state}"\n\n  conditions {\n    client_app_types = ["all"]\n\n    applications {\n      included_applications = ["All"]\n    }\n\n    users {\n      included_users = ["All"]\n    }\n  }\n\n  grant_controls {\n    operator          = "OR"\n    built_in_controls = ["block"]\n  }\n}\n`

export const about: RuleAbout = {
  summary: 'Conditional Access policy for MCP is not enforced',
  why: 'A policy in the state `enabledForReportingButNotEnforced` writes down what it would have blocked, and lets it through; one that excludes the application of the gateway never looks at it. On a checklist both look like a control.',
  fix: 'Watch the report for as long as it takes, then set `state` to `enabled`. Exclude people who need it, never the application that is to be protected.',
  securitySeverity: 5.3,
  references: [
    'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-report-only',
    'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps'
  ],
  bad: {file: 'entra.tf', text: policy('enabledForReportingButNotEnforced')},
  good: {file: 'entra.tf', text: policy('enabled')}
}
