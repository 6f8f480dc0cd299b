import type {Rule} from '../../shared/lint/rule.js'
import {rules} from '../../shared/lint/rules/federation/index.js'
import {ineffectiveWildcard} from '../../shared/lint/rules/federation/ineffective-wildcard.js'
import {wildcardSubject} from '../../shared/lint/rules/federation/wildcard-subject.js'
import {lintFiles} from './tree.js'

/** The rules on wildcards, which most tests of values look at. */
export const wildcardRules: readonly Rule[] = [ineffectiveWildcard, wildcardSubject]

/** All rules on who may get a token. */
export const federationRules: readonly Rule[] = rules

export interface SeenFinding {
  readonly rule: string
  readonly severity: string
  readonly file: string
  /** What stands in the file where the finding points. */
  readonly text: string
  readonly message: string
}

/** Lints files with the rules on federation; gives each finding with the text that it points at. */
export async function federationFindings(
  files: Readonly<Record<string, string>>,
  rules: readonly Rule[] = wildcardRules
): Promise<SeenFinding[]> {
  const {findings} = await lintFiles(files, {rules})
  return findings.map(({ruleId, severity, location, message}) => {
    const lines = files[location.file]!.split('\n')
    const offset = (line: number, column: number) =>
      lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1
    const start = offset(location.line, location.column)
    const end = offset(location.endLine, location.endColumn)
    return {
      rule: ruleId,
      severity,
      file: location.file,
      text: files[location.file]!.slice(start, end),
      message
    }
  })
}

/** `rule text` of each finding: short, for tables. */
export async function seen(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await federationFindings(files)).map(({rule, text}) => `${rule} ${text}`)
}

export const githubIssuer = 'https://token.actions.githubusercontent.com'

/** A subject with the numbers of owner and repository, to be followed by the context. */
export const app = 'repo:acme@1/app@2'

/** Federated credentials in Terraform, by name; all of one identity unless another is named. */
export function credentials(
  subjects: Readonly<Record<string, string>>,
  {
    identities = {},
    issuer = githubIssuer
  }: {identities?: Readonly<Record<string, string>>; issuer?: string} = {}
): string {
  return Object.entries(subjects)
    .map(
      ([name, subject]) =>
        `resource "azurerm_federated_identity_credential" "${name}" {\n  user_assigned_identity_id = azurerm_user_assigned_identity.${identities[name] ?? 'ci'}.id\n  issuer = "${issuer}"\n  audience = ["api://AzureADTokenExchange"]\n  subject = "${subject}"\n}\n`
    )
    .join('\n')
}

/** A credential of Entra with a flexible expression, as a body of Microsoft Graph. */
export function flexibleCredential(expression: string): string {
  return `${JSON.stringify({
    name: 'ci',
    issuer: githubIssuer,
    audiences: ['api://AzureADTokenExchange'],
    claimsMatchingExpression: {value: expression, languageVersion: 1}
  })}\n`
}

/** A trust policy of AWS in JSON; keys of claims are without the host. */
export function trustPolicy(
  conditions: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>,
  host = 'token.actions.githubusercontent.com'
): string {
  const keyed = Object.entries(conditions).map(([operator, claims]) => [
    operator,
    Object.fromEntries(
      Object.entries(claims).map(([claim, value]) => [`${host}:${claim}`, value] as const)
    )
  ])
  const statement = {
    Effect: 'Allow',
    Principal: {Federated: `arn:aws:iam::1:oidc-provider/${host}`},
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: Object.fromEntries(keyed)
  }
  return JSON.stringify({Version: '2012-10-17', Statement: [statement]})
}

/** A script that makes a provider of Google Cloud with a condition. */
export function googleProvider(condition: string, more = ''): string {
  return `gcloud iam workload-identity-pools providers create-oidc github --location=global --workload-identity-pool=ci --issuer-uri="${githubIssuer}" --attribute-mapping="google.subject=assertion.sub,attribute.repository=assertion.repository" ${more}${condition && `--attribute-condition="${condition}"`}\n`
}
