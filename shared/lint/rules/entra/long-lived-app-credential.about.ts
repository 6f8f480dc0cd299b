import type {RuleAbout} from '../../rule.js'

const certificate = (lifetime: string) =>
  `resource "azuread_application_certificate" "ci" {\n  application_id    = azuread_application.ci.id\n  type              = "AsymmetricX509Cert"\n  value             = filebase64("ci.cer")\n  end_date_relative = "${lifetime}"\n}\n\nresource "azuread_application" "ci" {\n  display_name = "ci"\n}\n`

export const about: RuleAbout = {
  summary: 'Secret or certificate of an application lives longer than 90 days',
  why: 'A credential that is valid for years is not rotated, and its copies are forgotten. It is then valid long after the person or the machine that had it is gone. Only what the text itself says is judged: `end_date_relative`, start and end dates, `--years`, `time_rotating`.',
  fix: 'Let it end within 90 days and let the pipeline rotate it. A federated credential needs neither.',
  securitySeverity: 5.3,
  references: [
    'https://learn.microsoft.com/entra/identity/enterprise-apps/configure-app-management-policies',
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation'
  ],
  bad: {file: 'entra.tf', text: certificate('17520h')},
  good: {file: 'entra.tf', text: certificate('2160h')}
}
