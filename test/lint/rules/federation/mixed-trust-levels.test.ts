import {describe, expect, test} from '@jest/globals'
import {mixedTrustLevels} from '../../../../shared/lint/rules/federation/mixed-trust-levels.js'
import {app, credentials, federationFindings, trustPolicy} from '../../../support/federation.js'
import {marked} from '../../../support/rule-findings.js'

const found = (subjects: Record<string, string>, identities: Record<string, string> = {}) =>
  marked(mixedTrustLevels, {'main.tf': credentials(subjects, {identities})})
const prod = `${app}:environment:prod`
const main = `${app}:ref:refs/heads/main`

describe('mixed-trust-levels', () => {
  test.each([
    ['a branch beside an environment', main, prod],
    ['development beside production', `${app}:environment:dev`, prod],
    ['pull requests beside a branch', `${app}:pull_request`, main],
    ['pull requests beside an environment', `${app}:pull_request`, prod],
    [
      'pull requests beside another repository',
      `${app}:pull_request`,
      'repo:acme@1/b@3:ref:refs/heads/main'
    ]
  ])('%s', async (_name, weak, strong) => {
    expect(await found({a: strong, b: weak})).toEqual([`warning: ${weak}`])
    expect(await found({a: weak, b: strong})).toEqual([`warning: ${weak}`])
  })

  test('says what is weaker than what', async () => {
    const message = async (weak: string) =>
      (
        await federationFindings({'main.tf': credentials({a: prod, b: weak})}, [mixedTrustLevels])
      ).map(({message}) => message)
    const end = `the same identity as '${prod}': two levels of trust, and the weaker one decides`
    const name = "'azurerm_federated_identity_credential.b'"
    expect(await message(main)).toEqual([`${name} gives the branch main ${end}`])
    expect(await message(`${app}:pull_request`)).toEqual([`${name} gives pull requests ${end}`])
    expect(await message(`${app}:environment:dev`)).toEqual([
      `${name} gives the environment dev ${end}`
    ])
  })

  test('two values of one policy of AWS', async () => {
    const policy = trustPolicy({StringEquals: {sub: [prod, main]}})
    expect(await marked(mixedTrustLevels, {'trust.json': policy})).toEqual([`warning: ${main}`])
  })

  test.each([
    ['two identities', {a: prod, b: main}, {b: 'other'}],
    ['one level', {a: main, b: 'repo:acme@1/b@3:ref:refs/heads/main'}, {}],
    ['a branch of another repository', {a: prod, b: 'repo:acme@1/b@3:ref:refs/heads/main'}, {}],
    [
      'two environments that are no production',
      {a: `${app}:environment:dev`, b: `${app}:environment:qa`},
      {}
    ],
    ['one credential', {a: main}, {}]
  ])('leaves alone %s', async (_name, subjects, identities) => {
    expect(await found(subjects, identities)).toEqual([])
  })
})
