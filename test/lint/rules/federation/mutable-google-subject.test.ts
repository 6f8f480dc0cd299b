import {describe, expect, test} from '@jest/globals'
import {mutableGoogleSubject} from '../../../../shared/lint/rules/federation/mutable-google-subject.js'
import {federationFindings, googleProvider, trustPolicy} from '../../../support/federation.js'
import {helps, marked} from '../../../support/rule-findings.js'

const found = (condition: string) =>
  marked(mutableGoogleSubject, {'a.sh': googleProvider(condition)})

describe('mutable-google-subject', () => {
  test.each([
    ["assertion.repository == 'acme/app'", 'note: acme/app'],
    ["assertion.repository in ['acme/app', 'acme/b']", 'note: acme/app'],
    ["assertion.ref == 'refs/heads/main' && assertion.repository == 'acme/app'", 'note: acme/app']
  ])('%s', async (condition, expected) => {
    expect(await found(condition)).toEqual([expected])
  })

  test('names the claim and its number', async () => {
    const [finding] = await federationFindings(
      {'a.sh': googleProvider("assertion.repository == 'acme/app'")},
      [mutableGoogleSubject]
    )
    expect(finding?.message).toMatch(
      / goes by the name in repository, which someone else may take once it is given up$/
    )
  })

  test.each([
    "assertion.repository_id == '2'",
    "assertion.repository == 'acme/app' && assertion.repository_id == '2'",
    "assertion.repository == 'acme/app' && assertion.repository_owner_id == '1'",
    "assertion.repository == '$REPO'",
    // `wildcard-subject` reports what lets in every repository: one finding is enough.
    "assertion.repository_owner == 'acme'",
    "assertion.sub == 'repo:acme/app:environment:prod'"
  ])('leaves alone %s', async condition => {
    expect(await found(condition)).toEqual([])
  })

  test('leaves other clouds alone', async () => {
    const policy = trustPolicy({StringEquals: {repository: 'acme/app'}})
    expect(await marked(mutableGoogleSubject, {'trust.json': policy})).toEqual([])
  })

  test('says what to compare', async () => {
    const files = {'a.sh': googleProvider("assertion.repository == 'acme/app'")}
    expect(await helps(mutableGoogleSubject, files)).toEqual(['Compare repository_id as well.'])
  })
})
