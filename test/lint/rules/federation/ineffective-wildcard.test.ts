import {describe, expect, test} from '@jest/globals'
import {ineffectiveWildcard} from '../../../../shared/lint/rules/federation/ineffective-wildcard.js'
import {
  app,
  credentials,
  federationFindings,
  flexibleCredential,
  googleProvider,
  trustPolicy
} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'

describe('ineffective-wildcard', () => {
  test('the subject of Entra', async () => {
    const subject = `${app}:ref:refs/heads/*`
    expect(
      await federationFindings({'main.tf': credentials({ci: subject})}, [ineffectiveWildcard])
    ).toEqual([
      {
        rule: 'ineffective-wildcard',
        severity: 'warning',
        file: 'main.tf',
        text: subject,
        message: `'azurerm_federated_identity_credential.ci' compares sub with '${subject}' literally: the wildcard is not expanded, and no token ever matches`
      }
    ])
  })

  test('StringEquals of AWS, one of several values', async () => {
    const sub = [`${app}:environment:prod`, 'repo:acme/*']
    expect(
      await marked(ineffectiveWildcard, {'a.json': trustPolicy({StringEquals: {sub}})})
    ).toEqual(['warning: repo:acme/*'])
  })

  test('== of Google Cloud, on any claim', async () => {
    const text = googleProvider("assertion.repository == 'acme/*'")
    expect(await marked(ineffectiveWildcard, {'a.sh': text})).toEqual(['warning: acme/*'])
  })

  test.each([
    ['no wildcard', {'main.tf': credentials({ci: `${app}:environment:prod`})}],
    ['a question mark', {'main.tf': credentials({ci: `${app}:environment:prod?`})}],
    ['StringLike', {'a.json': trustPolicy({StringLike: {sub: 'repo:acme/*'}})}],
    ['an audience', {'a.json': trustPolicy({StringEquals: {aud: '*'}})}],
    ['matches', {'a.json': flexibleCredential(`claims['sub'] matches '${app}:*'`)}]
  ])('leaves alone %s', async (_name, files) => {
    expect(await marked(ineffectiveWildcard, files)).toEqual([])
  })

  test('says what to do', async () => {
    const files = {'main.tf': credentials({ci: `${app}:*`})}
    expect(await helps(ineffectiveWildcard, files)).toEqual([
      'Delete it, or name the one subject that the job has.'
    ])
  })
})
