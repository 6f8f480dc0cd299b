import {describe, expect, test} from '@jest/globals'
import {legacySubject} from '../../../../shared/lint/rules/federation/legacy-subject.js'
import {app, credentials, federationFindings, trustPolicy} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'

const azure = 'https://vstoken.dev.azure.com/0'
const found = (subject: string, issuer?: string) =>
  federationFindings({'main.tf': credentials({ci: subject}, issuer ? {issuer} : {})}, [
    legacySubject
  ])

describe('legacy-subject', () => {
  test('names without numbers on GitHub', async () => {
    expect(await found('repo:acme/app:environment:prod')).toEqual([
      {
        rule: 'legacy-subject',
        severity: 'note',
        file: 'main.tf',
        text: 'repo:acme/app:environment:prod',
        message:
          "'azurerm_federated_identity_credential.ci' names acme/app without numbers: repositories of GitHub created or renamed since 15 July 2026 no longer match, and a name that is given up can be taken by others"
      }
    ])
  })

  test('sc:// subjects of Azure DevOps', async () => {
    const subject = 'sc://acme/project/connection'
    expect(await found(subject, azure)).toEqual([
      {
        rule: 'legacy-subject',
        severity: 'note',
        file: 'main.tf',
        text: subject,
        message:
          "'azurerm_federated_identity_credential.ci' trusts the Azure DevOps issuer with sc:// subjects, which ends on 1 July 2027"
      }
    ])
  })

  test('values of AWS', async () => {
    const sub = [`${app}:environment:prod`, 'repo:acme/b:pull_request']
    expect(await marked(legacySubject, {'a.json': trustPolicy({StringEquals: {sub}})})).toEqual([
      'note: repo:acme/b:pull_request'
    ])
  })

  test.each([
    ['numbers', `${app}:environment:prod`, undefined],
    ['a wildcard', 'repo:acme/*:environment:prod', undefined],
    ['a placeholder', 'repo:<owner>/app:environment:prod', undefined],
    ['an unknown repository', 'repo:${var.repository}:environment:prod', undefined],
    ['a template', 'repo:acme/__REPO__:environment:prod', undefined],
    ['another form', 'repository_id:2:environment:prod', undefined],
    [
      'GitHub Enterprise Server',
      'repo:acme/app:environment:prod',
      'https://github.acme.com/_services/token'
    ],
    ['the issuer of Entra for Azure DevOps', '/eid1/c/pub/t/a/b/sc/c', azure],
    ['GitLab', 'project_path:acme/app:ref_type:branch:ref:main', 'https://gitlab.com']
  ])('leaves alone %s', async (_name, subject, issuer) => {
    expect(await found(subject, issuer)).toEqual([])
  })

  test('looks at the subject alone', async () => {
    const claims = {sub: `${app}:environment:prod`, workflow: 'repo:acme/b:environment:prod'}
    expect(await marked(legacySubject, {'a.json': trustPolicy({StringEquals: claims})})).toEqual([])
  })

  test('says what to do', async () => {
    const files = {'main.tf': credentials({ci: 'repo:acme/app:environment:prod'})}
    expect(await helps(legacySubject, files)).toEqual([
      'Add the new form where the issuer already gives it, and delete this one then.'
    ])
  })
})
