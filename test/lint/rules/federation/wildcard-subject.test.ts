import {describe, expect, test} from '@jest/globals'
import {wildcardSubject} from '../../../../shared/lint/rules/federation/wildcard-subject.js'
import {
  app,
  credentials,
  federationFindings,
  flexibleCredential,
  googleProvider,
  trustPolicy
} from '../../../support/federation.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const aud = {aud: 'sts.amazonaws.com'}
const like = (sub: string, more: Record<string, string> = {}) =>
  trustPolicy({StringEquals: {...aud, ...more}, StringLike: {sub}})

/** What is marked, and who gets in. */
async function found(policy: string): Promise<(string | undefined)[]> {
  const findings = await federationFindings({'trust.json': policy}, [wildcardSubject])
  return findings.flatMap(({severity, text, message}) => [
    `${severity}: ${text}`,
    message.replace("'trust policy' lets in ", '')
  ])
}

describe('wildcard-subject', () => {
  test.each([
    ['repo:*', 'any workflow of any repository on GitHub, no matter who owns it'],
    ['*', 'any workflow of any repository on GitHub, no matter who owns it'],
    ['repo:acme*', "any workflow of any repository of any owner whose name begins with 'acme'"],
    ['repo:acme/*', 'any workflow of any repository of acme'],
    [
      'repo:acme/*:environment:prod',
      'any workflow of any repository of acme with an environment prod'
    ],
    [
      'repo:acme/*:ref:refs/heads/main',
      'any workflow of any repository of acme with a branch main'
    ],
    ['repo:acme/*:ref:refs/tags/v1', 'any workflow of any repository of acme with a tag v1'],
    [
      'repo:acme/app-*:ref:refs/heads/main',
      "any workflow of any repository of acme whose name begins with 'app-'"
    ],
    ['repo:acme/app:*', 'any workflow of acme/app: any branch, tag or pull request'],
    ['repo:acme/app*', "any workflow of any repository of acme whose name begins with 'app'"],
    ['repo:acme/app:ref:*', 'any workflow on any branch or tag of acme/app'],
    ['repo:acme/app:ref:refs/heads/*', 'any workflow on any branch of acme/app'],
    [
      'repo:acme/app:ref:refs/tags/*',
      'any workflow on any tag of acme/app, which anyone who can push may make'
    ],
    [
      'repo:acme/app:environment:*',
      'any workflow of acme/app that names any environment, also one that it makes up'
    ],
    [
      'repo:acme/app:environment:prod*',
      "any workflow of acme/app that names an environment that begins with 'prod', which it may make up"
    ]
  ])('%s', async (subject, who) => {
    const findings = await found(like(subject))
    expect(findings[0]).toBe(`error: ${subject}`)
    expect(findings[1]?.startsWith(who)).toBe(true)
    expect(findings).toHaveLength(2)
  })

  test('no condition on the subject marks the statement', async () => {
    const policy = trustPolicy({StringEquals: aud})
    const [marks, who] = await found(policy)
    expect(who).toBe('any workflow of any repository on GitHub, no matter who owns it')
    expect(marks?.startsWith('error: {"Effect":"Allow"')).toBe(true)
  })

  test.each([
    `${app}:ref:refs/heads/main`,
    `${app}:environment:prod`,
    `${app}:pull_request`,
    `${app}:ref:refs/heads/release/*`
  ])('leaves alone %s', async subject => {
    expect(await found(like(subject))).toEqual([])
  })

  test.each([
    ['an owner', 'repo:*', {repository_owner: 'acme'}],
    ['a repository', 'repo:acme/*', {repository: 'acme/app'}],
    ['a branch', 'repo:acme/app:*', {ref: 'refs/heads/main'}],
    ['a fixed workflow', 'repo:acme/*', {job_workflow_ref: 'acme/a/.github/workflows/a.yml@main'}]
  ])('%s in another claim narrows the subject', async (_name, subject, more) => {
    expect(await found(like(subject, more))).toEqual([])
  })

  test('the narrowest of several tests on the subject decides', async () => {
    const both = trustPolicy({
      StringEquals: {...aud, sub: `${app}:environment:prod`},
      StringLike: {sub: 'repo:acme/*'}
    })
    expect(await found(both)).toEqual([])
    const owner = trustPolicy({
      StringLike: {sub: 'repo:acme*'},
      'ForAnyValue:StringLike': {sub: 'repo:*'}
    })
    expect((await found(owner))[0]).toBe('error: repo:acme*')
    const reversed = trustPolicy({
      StringLike: {sub: 'repo:acme*'},
      'ForAnyValue:StringLike': {sub: 'repo:acme/*'}
    })
    expect((await found(reversed))[0]).toBe('error: repo:acme/*')
  })

  describe('customised subjects, compared letter by letter', () => {
    const entra = (subject: string) =>
      marked(wildcardSubject, {'main.tf': credentials({ci: subject})})

    test.each([
      'environment:prod',
      'workflow:deploy',
      'environment:prod:ref:refs/heads/main',
      'repository_owner:acme',
      'workflow:deploy:repository_owner:acme'
    ])('%s binds no repository', async subject => {
      expect(await entra(subject)).toEqual([`error: ${subject}`])
    })

    test.each([
      'workflow:deploy:repo:acme/app:ref:refs/heads/main',
      'environment:prod:repository_id:5512034',
      'environment:prod:repository:acme/app',
      'environment:prod:job_workflow_ref:acme/a/.github/workflows/a.yml@refs/heads/main',
      'repository_owner_id:1:repository_id:2:environment:prod',
      'repository_id:2:environment:prod'
    ])('%s names the repository later', async subject => {
      expect(await entra(subject)).toEqual([])
    })
  })

  test.each([
    ['workflow:deploy:repo:acme/*', 'error: workflow:deploy:repo:acme/*'],
    [
      'workflow:*:repo:acme/app:ref:refs/heads/main',
      'error: workflow:*:repo:acme/app:ref:refs/heads/main'
    ],
    ['repository_owner_id:1:repository_id:*', 'error: repository_owner_id:1:repository_id:*'],
    ['repository_owner_id:1:repository_id:2:*', 'error: repository_owner_id:1:repository_id:2:*'],
    ['repository_owner_id:1:repository_id:2:environment:prod', undefined]
  ])('customised subjects with a wildcard: %s', async (subject, expected) => {
    const expression = `claims['sub'] matches '${subject}'`
    const findings = await marked(wildcardSubject, {'a.json': flexibleCredential(expression)})
    expect(findings).toEqual(expected === undefined ? [] : [expected])
  })

  test.each([
    [
      'entra',
      {'a.json': flexibleCredential("claims['sub'] matches 'repo:acme/*'")},
      "Compare with `eq` one whole subject, such as 'repo:OWNER/REPO:environment:production'."
    ],
    [
      'aws',
      {'a.json': like('repo:acme/*')},
      "Use StringEquals with one whole subject, such as 'repo:OWNER/REPO:environment:production'."
    ],
    [
      'aws without a condition',
      {'a.json': trustPolicy({StringEquals: aud})},
      "Add StringEquals on the provider's `:sub` with one whole subject, such as 'repo:OWNER/REPO:environment:production'."
    ],
    [
      'gcp',
      {'a.sh': googleProvider('')},
      "Set attribute_condition to one repository and ref, such as assertion.sub == 'repo:OWNER/REPO:environment:production'."
    ]
  ])('says what to write for %s', async (_name, files, help) => {
    const {findings} = await lintFiles(files, {rules: [wildcardSubject]})
    expect(findings.map(finding => finding.help)).toEqual([help])
  })

  test('what an unknown value leaves open is not known', async () => {
    expect(
      await marked(wildcardSubject, {
        'main.tf': credentials({ci: 'repo:${var.repository}:environment:prod'})
      })
    ).toEqual([])
  })
})

describe('a provider of Google Cloud', () => {
  const provider = (id: string, condition: string) => `
resource "google_iam_workload_identity_pool_provider" "${id}" {
  workload_identity_pool_id = google_iam_workload_identity_pool.ci.workload_identity_pool_id
  attribute_mapping = { "google.subject" = "assertion.sub", "attribute.repository" = "assertion.repository" }
  ${condition === '' ? '' : `attribute_condition = "${condition}"`}
  oidc { issuer_uri = "https://token.actions.githubusercontent.com" }
}`
  const binding = (principals: string) => `
resource "google_service_account_iam_member" "m" {
  service_account_id = google_service_account.x.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/\${google_iam_workload_identity_pool.ci.name}/${principals}"
}`
  const owner = "assertion.repository_owner == 'acme'"
  const severities = async (text: string) =>
    (await lintFiles({'main.tf': text}, {rules: [wildcardSubject]})).findings.map(
      ({severity, related}) => [severity, ...(related ?? []).map(({message}) => message)]
    )

  test('gives nobody anything without a binding', async () => {
    expect(await severities(provider('a', owner))).toEqual([['warning']])
    expect(await severities(provider('a', ''))).toEqual([['error']])
  })

  test('is narrowed by the bindings of its pool', async () => {
    const narrow = binding('attribute.repository/acme/app')
    expect(await severities(provider('a', '') + narrow)).toEqual([
      ['warning', 'narrowed here, for this account']
    ])
    expect(await severities(provider('a', owner) + narrow)).toEqual([])
  })

  test('is as wide as the widest provider of the pool', async () => {
    const exact = "assertion.sub == 'repo:acme@1/app@2:environment:prod'"
    const all = binding('*')
    expect(await severities(provider('a', exact) + provider('b', owner) + all)).toEqual([
      ['error', 'used by google_service_account_iam_member.m']
    ])
    expect(await severities(provider('a', exact) + all)).toEqual([])
  })
})
