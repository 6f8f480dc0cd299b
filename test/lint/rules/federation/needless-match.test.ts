import {describe, expect, test} from '@jest/globals'
import {needlessMatch} from '../../../../shared/lint/rules/federation/needless-match.js'
import {
  app,
  federationFindings,
  flexibleCredential,
  trustPolicy
} from '../../../support/federation.js'
import {fixed, helps, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const found = (expression: string) =>
  marked(needlessMatch, {'ci.json': flexibleCredential(expression)})

describe('needless-match', () => {
  test('marks the operator', async () => {
    expect(await found(`claims['sub'] matches '${app}:environment:prod'`)).toEqual([
      'note: matches'
    ])
  })

  test('names the claim', async () => {
    const expression = `claims['sub'] matches '${app}:*' and claims['job_workflow_ref'] matches 'acme/a/.github/workflows/a.yml@main'`
    const findings = await federationFindings({'ci.json': flexibleCredential(expression)}, [
      needlessMatch
    ])
    expect(findings.map(({message}) => message)).toEqual([
      "'federated credential' matches job_workflow_ref with a text without a wildcard"
    ])
  })

  test('the fix compares with eq', async () => {
    const text = (operator: string) =>
      flexibleCredential(`claims['sub'] ${operator} '${app}:environment:prod'`)
    expect(await fixed(needlessMatch, 'ci.json', text('matches'))).toBe(text('eq'))
  })

  test.each([
    `claims['sub'] matches '${app}:*'`,
    `claims['sub'] matches '${app}:environment:prod?'`,
    `claims['sub'] eq '${app}:environment:prod'`,
    `claims['sub'] matches '\${SUBJECT}'`
  ])('leaves alone %s', async expression => {
    const file = `cat > ci.json <<EOF\n${flexibleCredential(expression)}EOF\naz ad app federated-credential create --id x --parameters @ci.json\n`
    expect(await marked(needlessMatch, {'ci.sh': file})).toEqual([])
  })

  test('leaves StringLike of AWS alone, where it is the common form', async () => {
    const policy = trustPolicy({StringLike: {sub: `${app}:environment:prod`}})
    expect(await marked(needlessMatch, {'trust.json': policy})).toEqual([])
  })

  test('says what to use', async () => {
    const files = {'ci.json': flexibleCredential(`claims['sub'] matches '${app}:pull_request'`)}
    expect(await helps(needlessMatch, files)).toEqual([
      'Use `eq`: a later change cannot then open it by accident.'
    ])
    const {findings} = await lintFiles(files, {rules: [needlessMatch]})
    expect(findings[0]?.fix?.description).toBe('compare with eq')
  })
})
