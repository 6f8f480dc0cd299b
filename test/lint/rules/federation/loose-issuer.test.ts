import {describe, expect, test} from '@jest/globals'
import {looseIssuer} from '../../../../shared/lint/rules/federation/loose-issuer.js'
import {app, credentials, federationFindings, trustPolicy} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'

const found = (issuer: string) =>
  federationFindings({'main.tf': credentials({ci: `${app}:environment:prod`}, {issuer})}, [
    looseIssuer
  ])

describe('loose-issuer', () => {
  test.each([
    [
      'http://token.actions.githubusercontent.com',
      'whose keys are fetched over http: anyone on the network path can replace them'
    ],
    [
      'HTTP://a.com',
      'whose keys are fetched over http: anyone on the network path can replace them'
    ],
    ['https://token.actions.githubusercontent.com.evil.com', 'which is not the host of GitHub'],
    ['https://my-token.actions.githubusercontent.com/x', 'which is not the host of GitHub'],
    ['https://login.microsoftonline.com/common/v2.0', 'which signs for every tenant'],
    ['https://login.microsoftonline.com/organizations', 'which signs for every tenant'],
    ['https://sts.windows.net/consumers/', 'which signs for every tenant']
  ])('%s', async (issuer, reason) => {
    expect(await found(issuer)).toEqual([
      {
        rule: 'loose-issuer',
        severity: 'warning',
        file: 'main.tf',
        text: issuer,
        message: `'azurerm_federated_identity_credential.ci' trusts '${issuer}', ${reason}`
      }
    ])
  })

  test.each([
    'https://token.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com/acme',
    'https://TOKEN.actions.githubusercontent.com',
    'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0',
    'https://login.microsoftonline.com/commonwealth/v2.0',
    'https://common.example.com/common',
    'http://${var.host}',
    '__ISSUER__',
    'token.actions.githubusercontent.com'
  ])('leaves alone %s', async issuer => {
    expect(await found(issuer)).toEqual([])
  })

  test('leaves providers of AWS alone, which are named without a scheme', async () => {
    const policy = trustPolicy(
      {StringEquals: {sub: `${app}:environment:prod`}},
      'login.microsoftonline.com/common'
    )
    expect(await marked(looseIssuer, {'a.json': policy})).toEqual([])
  })

  test('says what to do', async () => {
    const text = credentials({ci: `${app}:environment:prod`}, {issuer: 'http://a.com'})
    expect(await helps(looseIssuer, {'main.tf': text})).toEqual([
      'Use the exact https address of the one issuer.'
    ])
  })
})
