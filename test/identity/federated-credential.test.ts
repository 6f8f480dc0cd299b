import {describe, expect, test} from '@jest/globals'
import {
  asAzureCli,
  asBicep,
  asGraphJson,
  asTerraform,
  matchingCredentials
} from '../../shared/identity/federated-credential.js'
import type {Assertion} from '../../shared/identity/oidc-token.js'

const github = 'https://token.actions.githubusercontent.com'

function assertion(
  subject: string,
  claims: Record<string, unknown> = {},
  issuer = github
): Assertion {
  return {
    token: '',
    jwt: {header: {}, claims},
    issuer,
    subject,
    audience: 'api://AzureADTokenExchange',
    expiresAt: 0,
    clockOffsetMs: 0
  }
}

const ids = {repository_owner_id: '1', repository_id: '2'}

describe('the credentials that match a job', () => {
  test('come in the plain and the immutable form', () => {
    const found = matchingCredentials(assertion('repo:acme/agents:environment:prod', ids))
    expect(found.map(({subject, matchesNow}) => ({subject, matchesNow}))).toEqual([
      {subject: 'repo:acme/agents:environment:prod', matchesNow: true},
      {subject: 'repo:acme@1/agents@2:environment:prod', matchesNow: false}
    ])
  })

  test('name the form first that the token has', () => {
    const found = matchingCredentials(assertion('repo:acme@1/agents@2:ref:refs/heads/main', ids))
    expect(found.map(({subject}) => subject)).toEqual([
      'repo:acme@1/agents@2:ref:refs/heads/main',
      'repo:acme/agents:ref:refs/heads/main'
    ])
  })

  test('of Azure DevOps are the subject alone', () => {
    const issuer = 'https://vstoken.dev.azure.com/00000000-0000-0000-0000-000000000001'
    const found = matchingCredentials(assertion('sc://acme/agents/gateway', {}, issuer))
    expect(found).toMatchObject([{subject: 'sc://acme/agents/gateway', issuer, matchesNow: true}])
  })

  test.each([
    [
      'repo:acme/agents:ref:refs/tags/v1.2.3',
      "claims['sub'] matches 'repo:acme/agents:ref:refs/tags/v*'"
    ],
    [
      'repo:acme/agents:ref:refs/heads/release/1.2',
      "claims['sub'] matches 'repo:acme/agents:ref:refs/heads/release/*'"
    ]
  ])('of %s have an expression too', (subject, expression) => {
    expect(matchingCredentials(assertion(subject)).at(-1)).toMatchObject({expression})
  })

  test('of a reusable workflow demand that workflow', () => {
    const found = matchingCredentials(
      assertion('repo:acme/agents:ref:refs/heads/main', {
        workflow_ref: 'acme/agents/.github/workflows/ci.yml@refs/heads/main',
        job_workflow_ref: 'acme/shared/.github/workflows/mcp.yml@refs/heads/main'
      })
    )
    expect(found.at(-1)?.expression).toBe(
      "claims['sub'] eq 'repo:acme/agents:ref:refs/heads/main' and claims['job_workflow_ref'] eq 'acme/shared/.github/workflows/mcp.yml@refs/heads/main'"
    )
  })

  test.each([
    'repo:acme/agents:ref:refs/heads/main',
    'repo:acme/agents:pull_request',
    'repo:acme/agents:environment:prod'
  ])('of %s need no expression', subject => {
    expect(matchingCredentials(assertion(subject)).every(({expression}) => !expression)).toBe(true)
  })

  test('of another issuer than github.com have no expression: Entra would not evaluate it', () => {
    const found = matchingCredentials(
      assertion('repo:acme/agents:ref:refs/tags/v1', {}, 'https://ghes.acme.com/_services/token')
    )
    expect(found.every(({expression}) => !expression)).toBe(true)
  })
})

describe('a credential is written', () => {
  const [credential] = matchingCredentials(assertion("repo:acme/it's:environment:a$b", ids))
  const client = '3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a'

  test('as a body for Graph', () => {
    expect(asGraphJson(credential!)).toEqual({
      name: 'ci-acme-it-s-a-b',
      issuer: github,
      subject: "repo:acme/it's:environment:a$b",
      audiences: ['api://AzureADTokenExchange']
    })
  })

  test('as a command that a shell takes as it stands', () => {
    const command = asAzureCli(credential!, client)
    expect(command).toMatch(/^az ad app federated-credential create --id 3d2c1b0a-/)
    expect(command).toContain("repo:acme/it'\\''s:environment:a$b")
  })

  test('as Terraform', () => {
    expect(asTerraform(credential!, client)).toContain(
      'subject        = "repo:acme/it\'s:environment:a$b"'
    )
  })

  test('as Bicep', () => {
    expect(asBicep(credential!, client)).toContain("subject: 'repo:acme/it\\'s:environment:a$b'")
  })

  test('with names that the directory takes', () => {
    const subject = `repo:${'o'.repeat(39)}/${'r'.repeat(100)}:environment:${'e'.repeat(200)}`
    for (const {name} of matchingCredentials(assertion(subject, ids))) {
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/)
    }
  })
})
