import {describe, expect, test} from '@jest/globals'
import {unreviewedBranchSubject} from '../../../../shared/lint/rules/federation/unreviewed-branch-subject.js'
import {app, credentials, federationFindings, trustPolicy} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'

const found = (context: string) =>
  marked(unreviewedBranchSubject, {'main.tf': credentials({ci: `${app}:${context}`})})

describe('unreviewed-branch-subject', () => {
  test.each([
    'renovate/all',
    'dependabot/npm/a',
    'snyk/fix',
    'feature/a',
    'features/a',
    'feat/a',
    'fix/a',
    'bugfix/a',
    'user/a',
    'users/a',
    'wip/a',
    'Feature/a'
  ])('marks the branch %s', async branch => {
    expect(await found(`ref:refs/heads/${branch}`)).toEqual([
      `warning: ${app}:ref:refs/heads/${branch}`
    ])
  })

  test('says who writes the branch', async () => {
    const message = async (branch: string) =>
      (
        await federationFindings(
          {'main.tf': credentials({ci: `${app}:ref:refs/heads/${branch}`})},
          [unreviewedBranchSubject]
        )
      ).map(({message}) => message.replace(/^.* lets in /, ''))
    for (const bot of ['renovate', 'dependabot', 'snyk']) {
      expect(await message(`${bot}/all`)).toEqual([
        `any workflow on the branch ${bot}/all of acme@1/app@2; a bot writes it`
      ])
    }
    expect(await message('feature/a')).toEqual([
      'any workflow on the branch feature/a of acme@1/app@2; it is pushed before any review'
    ])
  })

  test('marks one of several values of AWS', async () => {
    const sub = [`${app}:ref:refs/heads/main`, `${app}:ref:refs/heads/fix/a`]
    expect(
      await marked(unreviewedBranchSubject, {'trust.json': trustPolicy({StringLike: {sub}})})
    ).toEqual([`warning: ${app}:ref:refs/heads/fix/a`])
  })

  test.each([
    'ref:refs/heads/main',
    'ref:refs/heads/release/1.0',
    'ref:refs/heads/feature',
    'ref:refs/heads/my-feature/a',
    'ref:refs/tags/renovate/all',
    'environment:feature/a',
    'pull_request'
  ])('leaves alone %s', async context => {
    expect(await found(context)).toEqual([])
  })

  test('says what to write', async () => {
    const files = {'main.tf': credentials({ci: `${app}:ref:refs/heads/fix/a`})}
    expect(await helps(unreviewedBranchSubject, files)).toEqual([
      'Name one environment with reviewers: repo:OWNER/REPO:environment:production.'
    ])
  })
})
