import {describe, expect, test} from '@jest/globals'
import {broadSubject} from '../../../../shared/lint/rules/federation/broad-subject.js'
import {
  app,
  credentials,
  federationFindings,
  flexibleCredential,
  trustPolicy
} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'

const like = (sub: string) => ({
  'trust.json': trustPolicy({StringEquals: {aud: 'sts.amazonaws.com'}, StringLike: {sub}})
})

describe('broad-subject', () => {
  test('a branch or tag by the beginning of its name', async () => {
    const branch = `claims['sub'] matches '${app}:ref:refs/heads/release/*'`
    expect(await marked(broadSubject, {'ci.json': flexibleCredential(branch)})).toEqual([
      `warning: ${app}:ref:refs/heads/release/*`
    ])
    expect(await marked(broadSubject, like(`${app}:ref:refs/tags/v*`))).toEqual([
      `warning: ${app}:ref:refs/tags/v*`
    ])
  })

  test('a tag by its whole name is a note', async () => {
    const files = {'main.tf': credentials({ci: `${app}:ref:refs/tags/v1`})}
    expect(await marked(broadSubject, files)).toEqual([`note: ${app}:ref:refs/tags/v1`])
  })

  test('says who gets in, and that a tag can be moved', async () => {
    const [prefix] = await federationFindings(like(`${app}:ref:refs/heads/release/*`), [
      broadSubject
    ])
    expect(prefix?.message).toBe(
      "'trust policy' lets in any workflow on any branch of acme@1/app@2 whose name begins with 'release/'"
    )
    const [tag] = await federationFindings(
      {'main.tf': credentials({ci: `${app}:ref:refs/tags/v1`})},
      [broadSubject]
    )
    expect(tag?.message).toBe(
      "'azurerm_federated_identity_credential.ci' lets in any workflow on the tag v1 of acme@1/app@2: everyone who may push a tag can move it, unless a rule protects it"
    )
  })

  test.each([
    'environment:prod',
    'ref:refs/heads/main',
    'pull_request',
    // What leaves more open is `wildcard-subject`.
    'ref:refs/heads/*',
    'ref:refs/tags/*',
    'environment:prod*',
    '*'
  ])('leaves alone %s', async context => {
    expect(await marked(broadSubject, like(`${app}:${context}`))).toEqual([])
  })

  test('says what to write', async () => {
    const help = ['Name one environment with reviewers: repo:OWNER/REPO:environment:production.']
    expect(await helps(broadSubject, like(`${app}:ref:refs/tags/v*`))).toEqual(help)
    expect(
      await helps(broadSubject, {'main.tf': credentials({ci: `${app}:ref:refs/tags/v1`})})
    ).toEqual(help)
  })
})
