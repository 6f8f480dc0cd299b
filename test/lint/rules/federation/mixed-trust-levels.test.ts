import {describe, expect, test} from '@jest/globals'
import {mixedTrustLevels} from '../../../../shared/lint/rules/federation/mixed-trust-levels.js'
import {
  app,
  credentials,
  federationFindings,
  githubIssuer,
  trustPolicy
} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const found = (subjects: Record<string, string>, identities: Record<string, string> = {}) =>
  marked(mixedTrustLevels, {'main.tf': credentials(subjects, {identities})})
const environment = (name: string) => `${app}:environment:${name}`
const prod = environment('prod')
const main = `${app}:ref:refs/heads/main`
const requests = `${app}:pull_request`

describe('mixed-trust-levels', () => {
  test.each([
    ['a branch beside an environment', main, prod],
    ['development beside production', environment('dev'), prod],
    ['pull requests beside a branch', requests, main],
    ['pull requests beside an environment', requests, prod],
    ['pull requests beside another repository', requests, 'repo:acme@1/b@3:ref:refs/heads/main']
  ])('%s', async (_name, weak, strong) => {
    expect(await found({a: strong, b: weak})).toEqual([`warning: ${weak}`])
    expect(await found({a: weak, b: strong})).toEqual([`warning: ${weak}`])
  })

  test.each(['dev', 'db-staging', 'QA', 'non-prod', 'prodTest', 'preprod', 'eu_uat_1', 'dev2'])(
    'the environment %s is weaker than production',
    async name => {
      expect(await found({a: environment('eu-production'), b: environment(name)})).toEqual([
        `warning: ${environment(name)}`
      ])
    }
  )

  test.each(['fargate-prod', 'db-prod', 'prodEU', 'live-2', 'release', 'github-pages', 'devices'])(
    'the environment %s is not known to be weaker',
    async name => {
      expect(await found({a: prod, b: environment(name)})).toEqual([])
    }
  )

  test('says what is weaker than what', async () => {
    const message = async (weak: string) =>
      (
        await federationFindings({'main.tf': credentials({a: prod, b: weak})}, [mixedTrustLevels])
      ).map(({message}) => message)
    const end = `the same identity as '${prod}': two levels of trust, and the weaker one decides`
    const name = "'azurerm_federated_identity_credential.b'"
    expect(await message(main)).toEqual([`${name} gives the branch main ${end}`])
    expect(await message(requests)).toEqual([`${name} gives pull requests ${end}`])
    expect(await message(environment('dev'))).toEqual([`${name} gives the environment dev ${end}`])
  })

  test('one finding for an identity, at its weakest subject, with the others beside it', async () => {
    const text = credentials({
      a: prod,
      b: environment('dev'),
      c: `${app}:ref:refs/heads/next`,
      d: main,
      e: requests
    })
    const {findings} = await lintFiles({'main.tf': text}, {rules: [mixedTrustLevels]})
    expect(findings.map(({message}) => message)).toEqual([
      expect.stringContaining("'azurerm_federated_identity_credential.e' gives pull requests")
    ])
    const lines = text.split('\n')
    const related = findings[0]!.related!.map(({message, location}) => [
      message,
      lines[location.line - 1]!.slice(location.column - 1, location.endColumn - 1)
    ])
    const weaker = 'also weaker, on the same identity'
    expect(related).toEqual([
      ['the stronger subject of the same identity', prod],
      [`the branch next: ${weaker}`, `${app}:ref:refs/heads/next`],
      [`the branch main: ${weaker}`, main],
      [`the environment dev: ${weaker}`, environment('dev')]
    ])
  })

  test('each identity by itself', async () => {
    const both = {a: prod, b: main, c: prod, d: environment('qa')}
    expect(await found(both, {c: 'other', d: 'other'})).toEqual([
      `warning: ${main}`,
      `warning: ${environment('qa')}`
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
    ['two environments below production', {a: environment('dev'), b: environment('qa')}, {}],
    ['an environment that is not known', {a: prod, b: `${app}:environment:\${var.dev}`}, {}],
    ['a tag', {a: prod, b: `${app}:ref:refs/tags/v1`}, {}],
    ['one credential', {a: main}, {}]
  ])('leaves alone %s', async (_name, subjects, identities) => {
    expect(await found(subjects, identities)).toEqual([])
  })

  test('subjects whose identity is not known are not of one identity', async () => {
    const body = (subject: string) =>
      JSON.stringify({name: 'a', issuer: githubIssuer, subject, audiences: ['x']})
    expect(await marked(mixedTrustLevels, {'a.json': body(prod), 'b.json': body(main)})).toEqual([])
  })

  test('a subject of another issuer is no level of trust', async () => {
    expect(await found({a: requests, b: 'sc://acme/project/connection'})).toEqual([])
  })

  test('an environment of no known level is not stronger', async () => {
    expect(await found({a: environment('release'), b: environment('dev')})).toEqual([])
  })

  test.each(['prod', 'prd', 'production', 'live'])('%s is production', async name => {
    expect(await found({a: environment(`eu-${name}`), b: environment('dev')})).toEqual([
      `warning: ${environment('dev')}`
    ])
  })

  test('says what to do', async () => {
    expect(await helps(mixedTrustLevels, {'main.tf': credentials({a: prod, b: main})})).toEqual([
      'Use one identity for each level of trust.'
    ])
  })
})
