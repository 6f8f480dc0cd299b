import {describe, expect, test} from '@jest/globals'
import {unmatchableSubject} from '../../../../shared/lint/rules/federation/unmatchable-subject.js'
import {
  app,
  credentials,
  federationFindings,
  githubIssuer,
  googleProvider,
  trustPolicy
} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'

const body = (subject: string, issuer = githubIssuer) =>
  JSON.stringify({name: 'a', issuer, subject, audiences: ['api://AzureADTokenExchange']})

describe('unmatchable-subject', () => {
  test.each([
    ['repo:acme/app:refs/heads/main', "'ref:' is missing before refs/"],
    ['repo:acme/app:pull-request', "it is 'pull_request' in tokens"],
    ['repo:acme/app:PR', "it is 'pull_request' in tokens"],
    ['repo:acme/app:ref:refs/head/main', 'it is refs/heads/ or refs/tags/ in tokens'],
    ['repo:acme/app:ref:refs/tag/main', 'it is refs/heads/ or refs/tags/ in tokens'],
    ['repo:acme/app:ref:refs/branch/main', 'it is refs/heads/ or refs/tags/ in tokens'],
    ['repo:acme/app:ref:refs/branches/main', 'it is refs/heads/ or refs/tags/ in tokens'],
    ['repo:acme/app:ref:main', "'ref:' is followed by refs/heads/ or refs/tags/ in tokens"],
    [
      'repo:acme/app:branch:main',
      'it is ref:refs/heads/…, ref:refs/tags/… or environment:… in tokens'
    ],
    ['repo:acme/app:environment:', 'the name is missing'],
    ['repo:acme/app:ref:refs/heads/', 'the name is missing'],
    ['repo:acme/app:ref:refs/heads/v1.2.3', 'a version is a tag: ref:refs/tags/… in tokens'],
    ['repo:acme/app', 'a subject of GitHub ends with the branch, tag, environment or pull_request'],
    ['repo:app:ref:refs/heads/main', 'OWNER/REPO is expected after repo:'],
    ['repo:acme/app/b:ref:refs/heads/main', 'OWNER/REPO is expected after repo:'],
    ['repo::refs/heads/main', 'OWNER/REPO is expected after repo:'],
    ['Repo:acme/app:pull_request', "a subject of GitHub begins with 'repo:' in small letters"],
    [' repo:acme/app:pull_request', 'the subject begins or ends with a blank or a line break'],
    ['repo:acme/app:pull_request ', 'the subject begins or ends with a blank or a line break'],
    ['repo:<owner>/app:pull_request', '<owner> is a placeholder']
  ])('%s', async (subject, reason) => {
    const files = {'main.tf': credentials({ci: subject})}
    expect(await federationFindings(files, [unmatchableSubject])).toEqual([
      {
        rule: 'unmatchable-subject',
        severity: 'warning',
        file: 'main.tf',
        text: subject,
        message: `'azurerm_federated_identity_credential.ci' never matches: ${reason}`
      }
    ])
  })

  test('an issuer with a slash at its end', async () => {
    const issuer = `${githubIssuer}/`
    const files = {'main.tf': credentials({ci: `${app}:pull_request`}, {issuer})}
    expect(await marked(unmatchableSubject, files)).toEqual([`warning: ${issuer}`])
    expect(
      await marked(unmatchableSubject, {
        'main.tf': credentials({ci: `${app}:pull_request`}, {issuer: `${githubIssuer}/acme`})
      })
    ).toEqual([])
  })

  test.each([
    'repo:acme/app:ref:refs/heads/main',
    'repo:acme/app:ref:refs/tags/v1',
    'repo:acme/app:ref:refs/pull/1/merge',
    'repo:acme/app:pull_request',
    'repo:acme/app:environment:prod',
    'repo:acme/app:job_workflow_ref:acme/a/.github/workflows/a.yml@refs/heads/main',
    'repository_id:2:environment:prod',
    'workflow:deploy:repo:acme/app:ref:refs/heads/main'
  ])('leaves alone %s', async subject => {
    expect(await marked(unmatchableSubject, {'main.tf': credentials({ci: subject})})).toEqual([])
  })

  test.each([
    'repo:${REPO}:pull_request',
    'repo:$(repo):pull_request',
    'repo:#{Repo}#:pull_request',
    'repo:__REPO__:pull_request',
    'repo:{{ repo }}:pull_request',
    'repo:%REPO%:pull_request',
    'repo:acme/${REPO}:environment:${ENV}',
    '${SUBJECT}'
  ])('leaves alone what a tool fills in: %s', async subject => {
    expect(await marked(unmatchableSubject, {'fics.json': body(subject)})).toEqual([])
  })

  test.each([
    ['fic.example.json', 'note'],
    ['samples/fic.json', 'note'],
    ['fic-template.json', 'note'],
    ['fic.json', 'warning'],
    ['exemplary.json', 'warning']
  ])('a placeholder in %s is a %s', async (file, severity) => {
    const subject = 'repo:<owner>/app:pull_request'
    expect(await marked(unmatchableSubject, {[file]: body(subject)})).toEqual([
      `${severity}: ${subject}`
    ])
  })

  test('another mistake in a sample stays a warning', async () => {
    expect(
      await marked(unmatchableSubject, {'fic.example.json': body('repo:acme/app:refs/heads/main')})
    ).toEqual(['warning: repo:acme/app:refs/heads/main'])
  })

  test('other issuers have other forms', async () => {
    const issuer = 'https://gitlab.com'
    expect(await marked(unmatchableSubject, {'a.json': body('repo:app', issuer)})).toEqual([])
  })

  test('values of AWS and beginnings in Google Cloud', async () => {
    const sub = ['repo:acme/app:refs/heads/main', 'repo:acme/*']
    expect(
      await marked(unmatchableSubject, {'trust.json': trustPolicy({StringLike: {sub}})})
    ).toEqual(['warning: repo:acme/app:refs/heads/main'])
    const begins = googleProvider("assertion.sub.startsWith('repo:acme/app')")
    expect(await marked(unmatchableSubject, {'a.sh': begins})).toEqual([])
  })

  test.each([
    ...['pull-requests', 'pull_requests', 'pullrequest', 'pr'],
    ...['ref:refs/head/a', 'ref:refs/tag/a', 'ref:refs/branch/a', 'ref:refs/branches/a'],
    ...['branch:a', 'branches:a', 'tag:a', 'tags:a', 'env:a', 'ref:refs/tags/']
  ])('%s is in no token', async context => {
    const subject = `repo:acme/app:${context}`
    expect(await marked(unmatchableSubject, {'main.tf': credentials({ci: subject})})).toEqual([
      `warning: ${subject}`
    ])
  })

  test.each(['a.tpl.json', 'dist/a.json', 'examples/a.json', 'templates/a.json', 'a-sample.json'])(
    '%s is a sample',
    async file => {
      expect(await marked(unmatchableSubject, {[file]: body('repo:<a>/b:pull_request')})).toEqual([
        'note: repo:<a>/b:pull_request'
      ])
    }
  )

  test('a wildcard may stand for what is missing', async () => {
    const policy = trustPolicy({
      StringLike: {sub: ['repo:acme/app:ref:*', 'repo:acme/app:ref:m?in']}
    })
    expect(await marked(unmatchableSubject, {'trust.json': policy})).toEqual([])
  })

  test('says what to write', async () => {
    expect(
      await helps(unmatchableSubject, {'main.tf': credentials({ci: 'repo:acme/app'})})
    ).toEqual(['Use exactly what the token of the job holds.'])
  })
})
