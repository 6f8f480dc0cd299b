import {describe, expect, test} from '@jest/globals'
import {missingAudience} from '../../../../shared/lint/rules/federation/missing-audience.js'
import {
  app,
  credentials,
  federationFindings,
  googleProvider,
  trustPolicy
} from '../../../support/federation.js'
import {fixed, helps} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const sub = `${app}:environment:prod`
const aud = 'sts.amazonaws.com'
const inPolicy = (conditions: Parameters<typeof trustPolicy>[0], host?: string) =>
  federationFindings({'trust.json': trustPolicy(conditions, host)}, [missingAudience])

describe('missing-audience in AWS', () => {
  test('no condition on aud marks the statement', async () => {
    const [finding, ...more] = await inPolicy({StringEquals: {sub}})
    expect(more).toEqual([])
    expect([finding?.severity, finding?.text.slice(0, 17), finding?.text.slice(-2)]).toEqual([
      'error',
      '{"Effect":"Allow"',
      '}}'
    ])
    expect(finding?.message).toBe(
      "'trust policy' takes tokens for any audience of the provider: there is no condition on aud"
    )
  })

  test('it is a note for the cluster of a service account', async () => {
    const found = await inPolicy(
      {StringEquals: {sub: 'system:serviceaccount:a:b'}},
      'oidc.eks.eu-west-1.amazonaws.com/id/1'
    )
    expect(found.map(({severity}) => severity)).toEqual(['note'])
  })

  test.each([
    ['StringEqualsIfExists', 'StringEquals', 'aud'],
    ['ForAllValues:StringEquals', 'StringEquals', 'sub'],
    ['ForAllValues:StringLikeIfExists', 'StringLike', 'sub']
  ])('%s also holds without the claim, and is fixed', async (operator, plain, claim) => {
    const other: Record<string, string> = claim === 'aud' ? {sub} : {aud}
    const conditions = (name: string) => ({
      [name]: {[claim]: claim === 'aud' ? aud : sub},
      'ForAnyValue:StringEquals': other
    })
    const found = await inPolicy(conditions(operator))
    expect(found.map(({severity, text}) => `${severity}: ${text}`)).toEqual([`error: ${operator}`])
    expect(found[0]?.message).toBe(
      `'trust policy' tests ${claim} with ${operator}, which also holds for a token without that claim`
    )
    const text = trustPolicy(conditions(operator))
    expect(await fixed(missingAudience, 'a.json', text)).toBe(trustPolicy(conditions(plain)))
    const {findings} = await lintFiles({'a.json': text}, {rules: [missingAudience]})
    expect(findings[0]?.fix?.description).toBe(`use ${plain}`)
  })

  test.each([
    ['both conditions', {StringEquals: {sub, aud}}, undefined],
    ['another provider', {StringEquals: {sub: 'x'}}, 'cognito-identity.amazonaws.com']
  ])('leaves alone %s', async (_name, conditions, host) => {
    expect(await inPolicy(conditions, host)).toEqual([])
  })
})

test('an operator that is not written in the file as it is read has no fix', async () => {
  const text = trustPolicy({StringEqualsIfExists: {aud}, StringEquals: {sub}}).replace(
    'StringEqualsIfExists',
    'StringEquals\\u0049fExists'
  )
  const {findings} = await lintFiles({'a.json': text}, {rules: [missingAudience]})
  expect(findings.map(({help, fix}) => [help, fix])).toEqual([['Use StringEquals.', undefined]])
})

describe('missing-audience in other clouds', () => {
  const entra = (audience: string) =>
    federationFindings(
      {'main.tf': credentials({ci: sub}).replace('api://AzureADTokenExchange', audience)},
      [missingAudience]
    )

  test('an audience of Entra that is not that of its token exchange', async () => {
    expect(await entra('api://acme')).toEqual([
      {
        rule: 'missing-audience',
        severity: 'note',
        file: 'main.tf',
        text: 'api://acme',
        message:
          "'azurerm_federated_identity_credential.ci' takes tokens for 'api://acme', which is not the audience of Entra's token exchange"
      }
    ])
  })

  test.each([
    'api://AzureADTokenExchange',
    'api://AzureADTokenExchangeUSGov',
    'api://AzureADTokenExchangeChina',
    'api://AzureADTokenExchangeUSSec',
    'api://AzureADTokenExchangeUSNat',
    'api://azureadtokenexchange',
    '${var.audience}'
  ])('leaves %s of Entra alone', async audience => {
    expect(await entra(audience)).toEqual([])
  })

  const google = (audience: string) =>
    federationFindings(
      {
        'a.sh': googleProvider(
          "assertion.repository_id == '2'",
          `--allowed-audiences="${audience}" `
        )
      },
      [missingAudience]
    )

  test.each(['https://github.com/acme', aud, 'api://AzureADTokenExchange'])(
    'the audience %s of Google Cloud, which jobs get for other services',
    async audience => {
      const found = await google(audience)
      expect(found.map(({severity, text}) => `${severity}: ${text}`)).toEqual([
        `warning: ${audience}`
      ])
      expect(found[0]?.message).toMatch(
        new RegExp(` takes tokens for '${audience}', which jobs get for other services$`)
      )
    }
  )

  test.each(['https://iam.googleapis.com/projects/1', 'sts.amazonaws.com.acme.com', '$AUDIENCE'])(
    'leaves %s of Google Cloud alone',
    async audience => {
      expect(await google(audience)).toEqual([])
    }
  )
})

test('missing-audience says what to write', async () => {
  const of = (conditions: Parameters<typeof trustPolicy>[0]) =>
    helps(missingAudience, {'trust.json': trustPolicy(conditions)})
  expect(await of({StringEquals: {sub}})).toEqual([
    "Add StringEquals on the provider's `:aud`, such as sts.amazonaws.com."
  ])
  expect(await of({StringLikeIfExists: {aud}, StringEquals: {sub}})).toEqual(['Use StringLike.'])
  expect(
    await helps(missingAudience, {
      'main.tf': credentials({ci: sub}).replace('api://AzureADTokenExchange', 'api://acme')
    })
  ).toEqual(['Use api://AzureADTokenExchange (of the cloud that the tenant is in).'])
  expect(
    await helps(missingAudience, {
      'a.sh': googleProvider("assertion.repository_id == '2'", `--allowed-audiences="${aud}" `)
    })
  ).toEqual(['Leave allowed_audiences empty: the default is the name of the provider.'])
})

test('every token names its issuer, and CircleCI its own audience', async () => {
  const role = (provider: string, condition: string) =>
    `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/${provider}"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": ${condition}}]}`
  const issuer = 'token.actions.githubusercontent.com'
  const condition = JSON.stringify({
    'ForAllValues:StringEquals': {[`${issuer}:iss`]: `https://${issuer}`},
    StringEquals: {
      [`${issuer}:aud`]: 'sts.amazonaws.com',
      [`${issuer}:sub`]: 'repo:acme@1/app@2:environment:prod'
    }
  })
  const circle =
    '{"StringLike": {"oidc.circleci.com/org/0a1b:sub": "org/0a1b/project/2c3d/user/*"}}'
  for (const text of [role(issuer, condition), role('oidc.circleci.com/org/0a1b', circle)])
    expect((await lintFiles({'trust.json': text}, {rules: [missingAudience]})).findings).toEqual([])
})
