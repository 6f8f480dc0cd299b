import {describe, expect, test} from '@jest/globals'
import {federationFindings, seen} from '../../support/federation.js'

const issuer = 'https://token.actions.githubusercontent.com'
const type = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials'
const where = async (files: Record<string, string>) =>
  (await federationFindings(files)).map(({file, rule, text}) => `${file} ${rule} ${text}`)

describe('Bicep', () => {
  const credential = (subject: string, value = '') =>
    `resource fic '${type}@2023-01-31' = ${value}{\n  name: 'id/x'\n  properties: {\n    issuer: '${issuer}'\n    ${subject}\n    audiences: ['api://AzureADTokenExchange']\n  }\n}${value.startsWith('[') ? ']' : ''}\n`

  test('a resource with a subject, and with an expression', async () => {
    expect(await seen({'main.bicep': credential("subject: 'repo:acme/*'")})).toEqual([
      'ineffective-wildcard repo:acme/*'
    ])
    expect(
      await seen({
        'main.bicep': credential(
          "claimsMatchingExpression: { languageVersion: 1, value: 'claims[\\'sub\\'] matches \\'repo:acme/*\\'' }"
        )
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
    expect(
      await seen({'main.bicep': credential("subject: 'repo:acme/app:environment:prod'")})
    ).toEqual([])
  })

  test('a child resource by its short name, and one of Microsoft Graph', async () => {
    expect(
      await seen({
        'main.bicep': `resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {\n  name: 'x'\n  resource fic 'federatedIdentityCredentials' = {\n    name: 'f'\n    properties: { issuer: '${issuer}', subject: 'repo:acme/*' }\n  }\n}\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
    expect(
      await seen({
        'main.bicep': `extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:0.1.8'\nresource app 'Microsoft.Graph/applications@v1.0' = {\n  displayName: 'x'\n  resource f 'federatedIdentityCredentials@v1.0' = {\n    name: '\${app.uniqueName}/y'\n    issuer: '${issuer}'\n    subject: 'repo:acme/*'\n    audiences: []\n  }\n}\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
  })

  test('parameters, variables, functions, loops and conditions', async () => {
    expect(
      await where({
        'main.bicep': `param repo string = 'acme/app'\nvar subject = 'repo:\${repo}:*'\n${credential('subject: subject')}`
      })
    ).toEqual(['main.bicep ineffective-wildcard repo:${repo}:*'])
    expect(
      await where({
        'main.bicep': `param envs array = [\n  'environment:prod'\n  '*'\n]\n${credential("subject: 'repo:acme/app:${e}'", '[for (e, i) in envs: ')}`
      })
    ).toEqual(['main.bicep ineffective-wildcard repo:acme/app:${e}'])
    expect(
      await where({
        'main.bicep': credential("subject: format('repo:{0}/{1}', 'acme', '*')", 'if (x) ')
      })
    ).toEqual(['main.bicep ineffective-wildcard repo:{0}/{1}'])
    expect(
      await where({
        'main.bicep': `var all = [\n  { subject: 'repo:acme/*' }\n]\n${credential('subject: item.subject', '[for item in all: ')}`
      })
    ).toEqual(['main.bicep ineffective-wildcard repo:acme/*'])
  })

  test('parameter files of both kinds, and modules', async () => {
    const main = `param subject string\n${credential('subject: subject')}`
    expect(
      await where({
        'main.bicep': main,
        'prod.bicepparam': "using './main.bicep'\nparam subject = 'repo:acme/*'\n"
      })
    ).toEqual(['prod.bicepparam ineffective-wildcard repo:acme/*'])
    expect(
      await where({
        'main.bicep': main,
        'main.parameters.json': '{"parameters": {"subject": {"value": "repo:acme/*"}}}'
      })
    ).toEqual(['main.parameters.json ineffective-wildcard repo:acme/*'])
    expect(
      await where({
        'modules/fic.bicep': main,
        'main.bicep':
          "module f './modules/fic.bicep' = {\n  name: 'f'\n  params: { subject: 'repo:acme/*' }\n}\n"
      })
    ).toEqual(['main.bicep ineffective-wildcard repo:acme/*'])
  })

  test('a module from a registry that takes credentials', async () => {
    expect(
      await seen({
        'main.bicep': `module id 'br/public:avm/res/managed-identity/user-assigned-identity:0.4.0' = {\n  name: 'id'\n  params: {\n    name: 'x'\n    federatedIdentityCredentials: [\n      { name: 'a', issuer: '${issuer}', subject: 'repo:acme/*', audiences: ['x'] }\n    ]\n  }\n}\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
  })

  test('what is not known is neither fine nor an error', async () => {
    for (const subject of [
      'subject: subject',
      "subject: 'repo:${repo}'",
      'subject: ids[0].subject'
    ]) {
      expect(
        await seen({
          'main.bicep': `param subject string\nparam repo string\n${credential(subject)}`
        })
      ).toEqual([])
    }
  })
})

describe('ARM templates', () => {
  const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
  const template = (resources: unknown, more: object = {}) =>
    JSON.stringify({$schema: schema, contentVersion: '1.0.0.0', ...more, resources}, null, 2)
  const resource = (subject: string, more: object = {}) => ({
    type,
    apiVersion: '2023-01-31',
    name: 'id/x',
    properties: {issuer, subject, audiences: ['api://AzureADTokenExchange']},
    ...more
  })

  test('literals and expressions', async () => {
    expect(await seen({'a.json': template([resource('repo:acme/*')])})).toEqual([
      'ineffective-wildcard repo:acme/*'
    ])
    for (const [subject, text] of [
      ["[concat('repo:', parameters('repo'), ':*')]", "repo:', parameters('repo'), ':*"],
      ["[format('repo:{0}:*', parameters('repo'))]", 'repo:{0}:*'],
      ["[variables('subject')]", 'repo:acme/app:*'],
      ["[parameters('all')[0].subject]", 'repo:acme/*']
    ] as const) {
      expect(
        await seen({
          'a.json': template([resource(subject)], {
            parameters: {
              repo: {type: 'string', defaultValue: 'acme/app'},
              all: {type: 'array', defaultValue: [{subject: 'repo:acme/*'}]}
            },
            variables: {subject: 'repo:acme/app:*'}
          })
        })
      ).toEqual([`ineffective-wildcard ${text}`])
    }
  })

  test('a flexible expression', async () => {
    const flexible = {
      ...resource(''),
      properties: {
        issuer,
        claimsMatchingExpression: {languageVersion: 1, value: "claims['sub'] matches 'repo:acme/*'"}
      }
    }
    expect(await seen({'a.json': template([flexible])})).toEqual(['wildcard-subject repo:acme/*'])
  })

  test('children, symbolic names, nested deployments, copies, parameter files', async () => {
    const child = {...resource('repo:acme/*'), type: 'federatedIdentityCredentials'}
    expect(
      await seen({
        'a.json': template([
          {type: 'Microsoft.ManagedIdentity/userAssignedIdentities', name: 'i', resources: [child]}
        ])
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
    expect(
      await seen({'a.json': template({fic: resource('repo:acme/*')}, {languageVersion: '2.0'})})
    ).toEqual(['ineffective-wildcard repo:acme/*'])
    expect(
      await seen({
        'a.json': template([
          {
            type: 'Microsoft.Resources/deployments',
            name: 'n',
            properties: {
              expressionEvaluationOptions: {scope: 'inner'},
              parameters: {s: {value: 'repo:acme/*'}},
              template: {
                parameters: {s: {type: 'string'}},
                resources: [resource("[parameters('s')]")]
              }
            }
          }
        ])
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
    expect(
      await seen({
        'a.json': template(
          [
            resource("[parameters('subjects')[copyIndex()]]", {
              copy: {name: 'c', count: "[length(parameters('subjects'))]"}
            })
          ],
          {
            parameters: {
              subjects: {
                type: 'array',
                defaultValue: ['repo:acme/app:ref:refs/heads/main', 'repo:acme/*']
              }
            }
          }
        )
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
    expect(
      await where({
        'a.json': template([resource("[parameters('s')]")], {parameters: {s: {type: 'string'}}}),
        'a.parameters.json': '{"parameters": {"s": {"value": "repo:acme/*"}}}'
      })
    ).toEqual(['a.parameters.json ineffective-wildcard repo:acme/*'])
  })

  test('what is not known, and what Bicep has made', async () => {
    expect(
      await seen({
        'a.json': template([resource("[parameters('s')]")], {parameters: {s: {type: 'string'}}})
      })
    ).toEqual([])
    expect(
      await where({
        'main.json': template([resource('repo:acme/*')], {metadata: {_generator: {name: 'bicep'}}}),
        'main.bicep': `resource f '${type}@2023-01-31' = {\n  name: 'i/x'\n  properties: { issuer: '${issuer}', subject: 'repo:acme/*' }\n}\n`
      })
    ).toEqual(['main.bicep ineffective-wildcard repo:acme/*'])
  })
})
