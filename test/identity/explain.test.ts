import {describe, expect, test} from '@jest/globals'
import {explanationMarkdown} from '../../shared/identity/explain.js'
import {decodeJwt} from '../../shared/identity/jwt.js'
import type {Assertion} from '../../shared/identity/oidc-token.js'

function assertionOf(claims: Readonly<Record<string, unknown>>): Assertion {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const all = {iss: 'https://token.actions.githubusercontent.com', exp: 1_800_000_000, ...claims}
  const token = `${part({alg: 'RS256', typ: 'JWT'})}.${part(all)}.c2lnbmF0dXJl`
  return {
    token,
    jwt: decodeJwt(token)!,
    issuer: all.iss,
    subject: String(claims['sub']),
    audience: 'api://AzureADTokenExchange',
    expiresAt: 0,
    clockOffsetMs: 0
  }
}

describe('the explanation on the summary page', () => {
  const assertion = assertionOf({
    sub: 'repo:contoso/agents:environment:release',
    repository: 'contoso/agents',
    environment: 'release'
  })

  test('shows the claims, and each credential in three languages', () => {
    const lines = explanationMarkdown(assertion, 'c1').split('\n')
    expect(lines[0]).toBe("### The job's own identity")
    expect(lines).toContain(
      'subject (sub): repo:contoso/agents:environment:release (the job has an environment)'
    )
    expect(lines).toContain('environment: release')
    const credentials = lines.filter(line => line.startsWith('<details>')).length
    expect(credentials).toBeGreaterThan(0)
    expect(lines.filter(line => line === '```sh')).toHaveLength(credentials)
    expect(lines.filter(line => line === '```hcl')).toHaveLength(credentials)
    expect(lines.join('\n')).not.toContain(assertion.token.split('.')[1]!)
  })

  test('no claim ends its code block', () => {
    const hostile = assertionOf({sub: 'repo:a/b:ref:refs/heads/```` <img src=x>', ref: '```\n# x'})
    const lines = explanationMarkdown(hostile, 'c1').split('\n')
    const opened = lines.find(line => /^`+text$/.test(line))!.replace('text', '')
    expect(opened.length).toBeGreaterThan(4)
    expect(lines.indexOf(opened)).toBeGreaterThan(lines.findIndex(line => line.includes('# x')))
  })
})
