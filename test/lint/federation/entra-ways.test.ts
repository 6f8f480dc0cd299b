import {describe, expect, test} from '@jest/globals'
import {federationFindings, federationRules} from '../../support/federation.js'
import {lintFiles} from '../../support/tree.js'

/** A credential in the terms of Entra, to be written in every place where one can be written. */
interface Credential {
  readonly subject?: string
  readonly expression?: string
  readonly issuer?: string
  readonly audience?: string
}

const github = 'https://token.actions.githubusercontent.com'
const exchange = 'api://AzureADTokenExchange'
const shell = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
const quotedBicep = (text: string) => `'${text.replaceAll("'", "\\'")}'`
const json = ({subject, expression, issuer = github, audience = exchange}: Credential) => ({
  name: 'x',
  issuer,
  audiences: [audience],
  ...(subject !== undefined && {subject}),
  ...(expression !== undefined && {
    claimsMatchingExpression: {languageVersion: 1, value: expression}
  })
})
const bicepBody = ({subject, expression, issuer = github, audience = exchange}: Credential) =>
  [
    `issuer: ${quotedBicep(issuer)}`,
    `audiences: [${quotedBicep(audience)}]`,
    subject === undefined ? '' : `subject: ${quotedBicep(subject)}`,
    expression === undefined
      ? ''
      : `claimsMatchingExpression: { languageVersion: 1, value: ${quotedBicep(expression)} }`
  ].join('\n    ')
const hcl = JSON.stringify

/** Each place writes a credential, or gives undefined when it cannot hold this one. */
const surfaces: Readonly<
  Record<string, (credential: Credential) => Record<string, string> | undefined>
> = {
  'azurerm (subject)': ({subject, issuer = github, audience = exchange}) =>
    subject === undefined
      ? undefined
      : {
          'main.tf': `resource "azurerm_federated_identity_credential" "x" {\n  issuer = ${hcl(issuer)}\n  audience = [${hcl(audience)}]\n  subject = ${hcl(subject)}\n}\n`
        },
  azuread: ({subject, expression, issuer = github, audience = exchange}) => ({
    'main.tf':
      expression === undefined
        ? `resource "azuread_application_federated_identity_credential" "x" {\n  issuer = ${hcl(issuer)}\n  audiences = [${hcl(audience)}]\n  subject = ${hcl(subject)}\n}\n`
        : `resource "azuread_application_flexible_federated_identity_credential" "x" {\n  issuer = ${hcl(issuer)}\n  audience = ${hcl(audience)}\n  claims_matching_expression = ${hcl(expression)}\n}\n`
  }),
  azapi: credential => ({
    'main.tf': `resource "azapi_resource" "x" {\n  type = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2025-01-31-preview"\n  body = <<-EOT\n    ${JSON.stringify({properties: json(credential)})}\n  EOT\n}\n`
  }),
  'Bicep of an identity': credential => ({
    'main.bicep': `resource x 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2025-01-31-preview' = {\n  name: 'i/x'\n  properties: {\n    ${bicepBody(credential)}\n  }\n}\n`
  }),
  'Bicep of an application': credential => ({
    'main.bicep': `resource x 'Microsoft.Graph/applications/federatedIdentityCredentials@beta' = {\n    name: 'i/x'\n    ${bicepBody(credential)}\n}\n`
  }),
  'ARM template': credential => ({
    'main.json': JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [
          {
            type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
            name: 'i/x',
            properties: json(credential)
          }
        ]
      },
      null,
      2
    )
  }),
  'JSON file': credential => ({'fic.json': JSON.stringify(json(credential), null, 2)}),
  'az ad app': credential => ({
    'a.sh': `az ad app federated-credential create --id x --parameters ${shell(JSON.stringify(json(credential)))}\n`
  }),
  'az identity': ({subject, expression, issuer = github, audience = exchange}) => ({
    'a.sh': `az identity federated-credential create --identity-name i --issuer ${shell(issuer)} --audiences ${shell(audience)} ${expression === undefined ? `--subject ${shell(subject ?? '')}` : `--claims-matching-expression-value ${shell(expression)}`}\n`
  }),
  'az rest': credential => ({
    'a.sh': `az rest -m post --url "https://graph.microsoft.com/beta/applications/$ID/federatedIdentityCredentials" --body ${shell(JSON.stringify(json(credential)))}\n`
  }),
  PowerShell: ({subject, issuer = github, audience = exchange}) =>
    subject === undefined
      ? undefined
      : {
          'a.ps1': `New-AzADAppFederatedCredential -ApplicationObjectId $id -Issuer '${issuer}' -Audience '${audience}' -Subject '${subject}'\n`
        },
  'PowerShell hashtable': ({subject, expression, issuer = github, audience = exchange}) => ({
    'a.ps1': `$b = @{\n  issuer = '${issuer}'\n  audiences = @('${audience}')\n  ${expression === undefined ? `subject = '${subject}'` : `claimsMatchingExpression = @{ languageVersion = 1; value = "${expression}" }`}\n}\n$j = $b | ConvertTo-Json\nInvoke-MgGraphRequest -Method POST -Uri "beta/applications/$id/federatedIdentityCredentials" -Body $j\n`
  }),
  workflow: credential => ({
    '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          az ad app federated-credential create --id x --parameters ${shell(JSON.stringify(json(credential)))}\n`
  })
}

const flexibleText = (expression: string) =>
  `resource "azuread_application_flexible_federated_identity_credential" "x" {\n  issuer = "${github}"\n  audience = "${exchange}"\n  claims_matching_expression = "${expression}"\n}\n`
const matches = (claim: string, value: string) => `claims['${claim}'] matches '${value}'`
const eq = (claim: string, value: string) => `claims['${claim}'] eq '${value}'`
const app = 'repo:acme@1/app@2'

const ways: readonly (readonly [string, Credential, readonly string[], string?])[] = [
  // Positive.
  [
    'W1 every repository of an owner',
    {expression: matches('sub', 'repo:acme/*')},
    ['wildcard-subject'],
    'any workflow of any repository of acme'
  ],
  [
    'W1 everyone, by repo:*',
    {expression: matches('sub', 'repo:*')},
    ['wildcard-subject'],
    'any workflow of any repository on GitHub, no matter who owns it'
  ],
  [
    'W1 everyone, by a star',
    {expression: matches('sub', '*')},
    ['wildcard-subject'],
    'any workflow of any repository on GitHub, no matter who owns it'
  ],
  [
    'W2 a prefix of repositories',
    {expression: matches('sub', 'repo:acme/app-*:environment:prod')},
    ['wildcard-subject'],
    "any workflow of any repository of acme whose name begins with 'app-' with an environment prod"
  ],
  [
    'W2 a prefix of owners',
    {expression: matches('sub', 'repo:acme*/app:ref:refs/heads/main')},
    ['wildcard-subject'],
    "any workflow of any repository of any owner whose name begins with 'acme'"
  ],
  [
    'W2 a question mark',
    {expression: matches('sub', 'repo:acme/app?:ref:refs/heads/main')},
    ['wildcard-subject'],
    "any workflow of any repository of acme whose name begins with 'app' with a branch main"
  ],
  [
    'W3 everything in a repository',
    {expression: matches('sub', 'repo:acme/app:*')},
    ['wildcard-subject'],
    'any workflow of acme/app: any branch, tag or pull request'
  ],
  [
    'W4 every branch',
    {expression: matches('sub', 'repo:acme/app:ref:refs/heads/*')},
    ['wildcard-subject'],
    'any workflow on any branch of acme/app'
  ],
  [
    'W4 every ref',
    {expression: matches('sub', 'repo:acme/app:ref:*')},
    ['wildcard-subject'],
    'any workflow on any branch or tag of acme/app'
  ],
  [
    'W5 every tag',
    {expression: matches('sub', 'repo:acme/app:ref:refs/tags/*')},
    ['wildcard-subject'],
    'any workflow on any tag of acme/app, which anyone who can push may make'
  ],
  [
    'W5 tags with a prefix',
    {expression: matches('sub', `${app}:ref:refs/tags/v*`)},
    ['broad-subject'],
    "any workflow on any tag of acme@1/app@2 whose name begins with 'v'"
  ],
  ['W5 one tag', {subject: `${app}:ref:refs/tags/v1.2.3`}, ['broad-subject']],
  [
    'W6 every environment',
    {expression: matches('sub', 'repo:acme/app:environment:*')},
    ['wildcard-subject'],
    'any workflow of acme/app that names any environment, also one that it makes up'
  ],
  [
    'W6 environments with a prefix',
    {expression: matches('sub', 'repo:acme/app:environment:prod*')},
    ['wildcard-subject']
  ],
  [
    'W7 a star before the repository',
    {expression: matches('sub', '*:ref:refs/heads/main')},
    ['wildcard-subject'],
    'any workflow of any repository on GitHub, no matter who owns it'
  ],
  [
    'W8 a workflow alone',
    {expression: eq('job_workflow_ref', 'acme/flows/.github/workflows/a.yml@refs/heads/main')},
    ['wildcard-subject'],
    "any repository that calls the workflow 'acme/flows/.github/workflows/a.yml@refs/heads/main'"
  ],
  [
    'W8 a workflow alone, of any ref',
    {expression: matches('job_workflow_ref', 'acme/flows/.github/workflows/a.yml@*')},
    ['wildcard-subject']
  ],
  [
    'W8 an owner and a workflow of any ref',
    {
      expression: `${matches('sub', 'repo:acme/*')} and ${matches('job_workflow_ref', 'acme/flows/.github/workflows/a.yml@refs/heads/*')}`
    },
    ['wildcard-subject']
  ],
  [
    'W9 a pattern without a wildcard',
    {expression: matches('sub', `${app}:environment:prod`)},
    ['needless-match']
  ],
  [
    'W10 pull requests',
    {subject: `${app}:pull_request`},
    ['pull-request-subject'],
    'any workflow that a pull request to acme@1/app@2 starts or changes'
  ],
  [
    'W10 pull requests by the id of the repository',
    {subject: 'repository_id:2:pull_request'},
    ['pull-request-subject']
  ],
  [
    'W12 a branch of a bot',
    {subject: `${app}:ref:refs/heads/renovate/all`},
    ['unreviewed-branch-subject']
  ],
  ['W13 names alone', {subject: 'repo:acme/app:environment:prod'}, ['legacy-subject']],
  ['W14 a subject without the repository', {subject: 'environment:prod'}, ['wildcard-subject']],
  ['W14 a subject of the workflow', {subject: 'workflow:deploy'}, ['wildcard-subject']],
  [
    'W15 GitLab, every project of a group',
    {
      expression: matches('sub', 'project_path:acme/*:ref_type:branch:ref:main'),
      issuer: 'https://gitlab.com'
    },
    ['wildcard-subject'],
    'any job of any project of acme'
  ],
  [
    'W15 GitLab, every ref',
    {expression: matches('sub', 'project_path:acme/app:ref_type:*'), issuer: 'https://gitlab.com'},
    ['wildcard-subject']
  ],
  [
    'W15 HCP Terraform, every workspace',
    {
      expression: matches('sub', 'organization:acme:project:*:workspace:*:run_phase:*'),
      issuer: 'https://app.terraform.io'
    },
    ['wildcard-subject'],
    'any run of any workspace of acme'
  ],
  [
    'W16 every service account of a namespace',
    {
      expression: matches('sub', 'system:serviceaccount:ci:*'),
      issuer: 'https://westeurope.oic.prod-aks.azure.com/a/b/'
    },
    ['wildcard-subject'],
    'any pod of any service account in the namespace ci'
  ],
  [
    'W16 every service account',
    {
      expression: matches('sub', 'system:serviceaccount:*'),
      issuer: 'https://westeurope.oic.prod-aks.azure.com/a/b/'
    },
    ['wildcard-subject']
  ],
  [
    'W17 an issuer over http',
    {subject: `${app}:environment:prod`, issuer: 'http://token.actions.githubusercontent.com'},
    ['loose-issuer']
  ],
  [
    'W17 the issuer of all tenants',
    {subject: 'abc', issuer: 'https://login.microsoftonline.com/common/v2.0'},
    ['loose-issuer']
  ],
  [
    'W18 another audience',
    {subject: `${app}:environment:prod`, audience: 'https://github.com/acme'},
    ['missing-audience']
  ],
  ['W20 a literal star', {subject: 'repo:acme/app:*'}, ['ineffective-wildcard']],
  ['W20 pull-request', {subject: `${app}:pull-request`}, ['unmatchable-subject']],
  ['W20 ref: is missing', {subject: `${app}:refs/heads/main`}, ['unmatchable-subject']],
  ['W20 refs/head', {subject: `${app}:ref:refs/head/main`}, ['unmatchable-subject']],
  ['W20 a placeholder', {subject: 'repo:<org>/app:environment:prod'}, ['unmatchable-subject']],
  ['W20 no context', {subject: app}, ['unmatchable-subject']],
  ['W20 the wrong case', {subject: 'Repo:acme/app:environment:prod'}, ['unmatchable-subject']],
  ['W22 a tag as a branch', {subject: `${app}:ref:refs/heads/v1.2.3`}, ['unmatchable-subject']],
  [
    'Azure DevOps, the old issuer',
    {subject: 'sc://acme/app/prod', issuer: 'https://vstoken.dev.azure.com/1'},
    ['legacy-subject']
  ],
  // Negative.
  ['one environment', {subject: `${app}:environment:prod`}, []],
  ['one branch', {subject: `${app}:ref:refs/heads/main`}, []],
  [
    'one environment by the id of the repository',
    {subject: 'repository_id:2:environment:prod'},
    []
  ],
  ['an expression that compares', {expression: eq('sub', `${app}:environment:prod`)}, []],
  [
    'an owner and a workflow that is fixed',
    {
      expression: `${matches('sub', 'repo:acme/*')} and ${eq('job_workflow_ref', 'acme/flows/.github/workflows/a.yml@refs/heads/main')}`
    },
    []
  ],
  [
    'names that are fixed with numbers that are not',
    {expression: matches('sub', 'repo:acme@*/app@*:environment:prod')},
    []
  ],
  ['a star after the environment', {expression: matches('sub', `${app}:environment:prod:*`)}, []],
  [
    'GitLab, one branch',
    {subject: 'project_path:acme/app:ref_type:branch:ref:main', issuer: 'https://gitlab.com'},
    []
  ],
  [
    'HCP Terraform, both phases of one workspace',
    {
      expression: matches('sub', 'organization:acme:project:p:workspace:w:run_phase:*'),
      issuer: 'https://app.terraform.io'
    },
    []
  ],
  [
    'one service account',
    {
      subject: 'system:serviceaccount:ci:runner',
      issuer: 'https://westeurope.oic.prod-aks.azure.com/a/b/'
    },
    []
  ],
  [
    'a managed identity',
    {subject: 'f1d5-1', issuer: 'https://login.microsoftonline.com/0b1c-1/v2.0'},
    []
  ],
  [
    'GitHub Enterprise Server has no numbers',
    {subject: 'repo:acme/app:environment:prod', issuer: 'https://ghe.acme.com/_services/token'},
    []
  ],
  [
    'the audience of another cloud',
    {subject: `${app}:environment:prod`, audience: 'api://AzureADTokenExchangeUSGov'},
    []
  ]
]

describe.each(Object.entries(surfaces))('%s', (_name, write) => {
  test.each(ways)('%s', async (_way, credential, rules, ...[who]) => {
    const files = write(credential)
    if (!files) return
    const found = await federationFindings(files, federationRules)
    expect(found.map(({rule}) => rule)).toEqual(rules)
    const value = credential.subject ?? /'([^']*)'$/.exec(credential.expression ?? '')?.[1] ?? ''
    for (const finding of found) {
      if (who !== undefined) expect(finding.message.replace(/^.* lets in /s, '')).toBe(who)
      // The finding stands on the value itself, not on its line or statement.
      const expected = [value, credential.issuer, credential.audience, 'matches']
      const [first] = /'(repo:acme\/\*)'/.exec(credential.expression ?? '')?.slice(1) ?? []
      expect([...expected, first]).toContain(finding.text)
    }
  })
})

test('a pattern without a wildcard can be fixed by itself', async () => {
  const text = flexibleText(matches('sub', `${app}:environment:prod`))
  const {findings} = await lintFiles({'main.tf': text}, {rules: federationRules})
  const [edit] = findings[0]?.fix?.edits ?? []
  expect(edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end)).toBe(
    flexibleText(eq('sub', `${app}:environment:prod`))
  )
})

describe('two levels of trust on one identity (W11, W21)', () => {
  const credentials = (subjects: Record<string, string>, identities: Record<string, string> = {}) =>
    Object.entries(subjects)
      .map(
        ([name, subject]) =>
          `resource "azurerm_federated_identity_credential" "${name}" {\n  user_assigned_identity_id = azurerm_user_assigned_identity.${identities[name] ?? 'ci'}.id\n  issuer = "${github}"\n  audience = ["${exchange}"]\n  subject = "${subject}"\n}\n`
      )
      .join('\n')
  const found = async (text: string) =>
    (await federationFindings({'main.tf': text}, federationRules)).map(
      ({rule, text}) => `${rule} ${text}`
    )

  test('a branch beside an environment', async () => {
    expect(
      await found(credentials({a: `${app}:environment:prod`, b: `${app}:ref:refs/heads/main`}))
    ).toEqual([`mixed-trust-levels ${app}:ref:refs/heads/main`])
  })

  test('development beside production', async () => {
    expect(
      await found(credentials({a: `${app}:environment:dev`, b: `${app}:environment:prod`}))
    ).toEqual([`mixed-trust-levels ${app}:environment:dev`])
  })

  test('pull requests beside a branch', async () => {
    expect(
      await found(credentials({a: `${app}:pull_request`, b: `${app}:ref:refs/heads/main`}))
    ).toEqual([
      `mixed-trust-levels ${app}:pull_request`,
      `pull-request-subject ${app}:pull_request`
    ])
  })

  test('one identity for each, or one level', async () => {
    expect(
      await found(
        credentials(
          {a: `${app}:environment:prod`, b: `${app}:ref:refs/heads/main`},
          {a: 'prod', b: 'main'}
        )
      )
    ).toEqual([])
    expect(
      await found(
        credentials({a: `${app}:ref:refs/heads/main`, b: 'repo:acme@1/other@3:ref:refs/heads/main'})
      )
    ).toEqual([])
  })
})

describe('pull requests that do log in', () => {
  const tf = `resource "azurerm_federated_identity_credential" "x" {\n  issuer = "${github}"\n  audience = ["${exchange}"]\n  subject = "${app}:pull_request"\n}\n`
  const workflow = (trigger: string, job = '') =>
    `on: ${trigger}\npermissions:\n  id-token: write\njobs:\n  plan:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: azure/login@v2\n        with:\n          client-id: x\n          tenant-id: y\n          subscription-id: z\n`
  const severity = async (text: string) =>
    (
      await federationFindings({'main.tf': tf, '.github/workflows/plan.yml': text}, federationRules)
    ).map(item => item.severity)

  test('are an error', async () => {
    expect(await severity(workflow('pull_request'))).toEqual(['error'])
    expect(await severity(workflow('[push, pull_request]'))).toEqual(['error'])
  })

  test('not when the job is in an environment, or leaves them out', async () => {
    expect(await severity(workflow('push'))).toEqual(['warning'])
    expect(await severity(workflow('pull_request', '    environment: prod\n'))).toEqual(['warning'])
    expect(
      await severity(
        workflow('[push, pull_request]', "    if: github.event_name != 'pull_request'\n")
      )
    ).toEqual(['warning'])
  })
})
