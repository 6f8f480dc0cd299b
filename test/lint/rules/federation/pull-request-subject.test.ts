import {describe, expect, test} from '@jest/globals'
import {pullRequestSubject} from '../../../../shared/lint/rules/federation/pull-request-subject.js'
import {
  app,
  credentials,
  federationFindings,
  githubIssuer,
  trustPolicy
} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const subject = `${app}:pull_request`
const infrastructure = {'main.tf': credentials({ci: subject})}
const workflow = `on: pull_request\npermissions:\n  id-token: write\njobs:\n  plan:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@v2\n        with:\n          client-id: x\n`
const severities = async (files: Record<string, string>) =>
  (await marked(pullRequestSubject, files)).map(item => item.replace(/^\S+ (?=\w+: )/, ''))

describe('pull-request-subject', () => {
  test('a trust in pull requests', async () => {
    expect(await federationFindings(infrastructure, [pullRequestSubject])).toEqual([
      {
        rule: 'pull-request-subject',
        severity: 'warning',
        file: 'main.tf',
        text: subject,
        message:
          "'azurerm_federated_identity_credential.ci' lets in any workflow that a pull request to acme@1/app@2 starts or changes"
      }
    ])
  })

  test('is an error where a job of the repository does log in so', async () => {
    const files = {...infrastructure, '.github/workflows/plan.yml': workflow}
    const {findings} = await lintFiles(files, {rules: [pullRequestSubject]})
    expect(findings.map(({severity, message}) => ({severity, message}))).toEqual([
      {
        severity: 'error',
        message:
          "'azurerm_federated_identity_credential.ci' lets in any workflow that a pull request to acme@1/app@2 starts or changes; job 'plan' of .github/workflows/plan.yml does log in so"
      }
    ])
    expect(findings[0]?.related).toEqual([
      {
        message: "job 'plan' logs in on pull requests",
        location: {
          file: '.github/workflows/plan.yml',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 7
        }
      }
    ])
  })

  test.each([
    ['templates/.github/workflows/plan.yml', 'main.tf', 'warning'],
    ['other/.github/workflows/plan.yml', 'app/infra/main.tf', 'warning'],
    ['app/.github/workflows/plan.yml', 'app/infra/main.tf', 'error'],
    ['.github/workflows/plan.yml', 'deep/infra/main.tf', 'error']
  ])('a job of %s and a trust in %s: %s', async (job, file, severity) => {
    expect(await severities({[file]: infrastructure['main.tf'], [job]: workflow})).toEqual([
      `${severity}: ${subject}`
    ])
  })

  test('a job that logs in to another cloud says nothing', async () => {
    const policy = trustPolicy({StringEquals: {sub: subject, aud: 'sts.amazonaws.com'}})
    const files = {'trust.json': policy, '.github/workflows/plan.yml': workflow}
    expect(await severities(files)).toEqual([`warning: ${subject}`])
  })

  test('a template that is still to be filled in', async () => {
    const text = JSON.stringify({
      issuer: githubIssuer,
      subject: 'repo:${REPO}:pull_request',
      audiences: ['api://AzureADTokenExchange']
    })
    expect(await marked(pullRequestSubject, {'fic.json': text})).toEqual([
      'warning: repo:${REPO}:pull_request'
    ])
  })

  test.each(['environment:prod', 'ref:refs/heads/main', 'environment:pull_request'])(
    'leaves alone %s',
    async context => {
      expect(
        await marked(pullRequestSubject, {'main.tf': credentials({ci: `${app}:${context}`})})
      ).toEqual([])
    }
  )

  test('leaves wider trusts to wildcard-subject', async () => {
    const policy = trustPolicy({StringLike: {sub: 'repo:acme/app:*'}})
    expect(await marked(pullRequestSubject, {'trust.json': policy})).toEqual([])
  })

  test('says what to use', async () => {
    expect(await helps(pullRequestSubject, infrastructure)).toEqual([
      'Use an identity of its own for pull requests that can only read, or an environment with reviewers.'
    ])
  })
})

test('owner and repository are named each by its own variable', async () => {
  const text =
    'variable "org" {}\nvariable "repo" {}\n' +
    credentials({ci: 'repo:${var.org}/${var.repo}:pull_request'})
  const [found] = await federationFindings({'main.tf': text}, [pullRequestSubject])
  expect(found?.message).toBe(
    "'azurerm_federated_identity_credential.ci' lets in any workflow that a pull request to ${var.org}/${var.repo} starts or changes"
  )
})
