import {describe, expect, test} from '@jest/globals'
import {parsePolicyAddress} from '../../shared/lint/config/policy-address.js'

const commit = '0123456789abcdef0123456789abcdef01234567'
const digest = 'a'.repeat(64)

function problemOf(text: string): string {
  const parsed = parsePolicyAddress(text)
  return 'problem' in parsed ? parsed.problem : 'accepted'
}

describe('the address of a policy', () => {
  test.each([
    [
      `github:acme/mcp-policy/team a/gatehouse.yml@${commit}`,
      {
        kind: 'github',
        owner: 'acme',
        repository: 'mcp-policy',
        path: 'team a/gatehouse.yml',
        commit,
        shown: `github:acme/mcp-policy/team a/gatehouse.yml@${commit}`
      }
    ],
    [
      `github:acme/p/g@e.yml@${commit.toUpperCase()}#sha256=${digest.toUpperCase()}`,
      {
        kind: 'github',
        owner: 'acme',
        repository: 'p',
        path: 'g@e.yml',
        commit,
        sha256: digest,
        shown: `github:acme/p/g@e.yml@${commit}`
      }
    ],
    [
      `azure-devops:My Project/mcp-policy/gatehouse.yml@${commit}`,
      {
        kind: 'azure-devops',
        project: 'My Project',
        repository: 'mcp-policy',
        path: 'gatehouse.yml',
        commit,
        shown: `azure-devops:My Project/mcp-policy/gatehouse.yml@${commit}`
      }
    ],
    [
      `https://policy.acme.com/gatehouse.yml?sig=s3cret#sha256=${digest}`,
      {
        kind: 'url',
        url: 'https://policy.acme.com/gatehouse.yml?sig=s3cret',
        sha256: digest,
        shown: 'https://policy.acme.com/gatehouse.yml'
      }
    ],
    [
      `http://127.0.0.1:8080/p.yml#sha256=${digest}`,
      {
        kind: 'url',
        url: 'http://127.0.0.1:8080/p.yml',
        sha256: digest,
        shown: 'http://127.0.0.1:8080/p.yml'
      }
    ]
  ])('%s', (text, address) => {
    expect(parsePolicyAddress(text)).toEqual({address})
  })

  test.each([
    ['gatehouse.yml', /^it is written as github:<owner>/],
    ['github:acme/mcp-policy', /names no file of a repository/],
    [`github:acme/mcp-policy/../x.yml@${commit}`, /names no file/],
    [`github:acme/mcp-policy//x.yml@${commit}`, /names no file/],
    [`github:acme evil/p/x.yml@${commit}`, /names no file/],
    [`github:acme/p/x.yml?ref=main@${commit}`, /names no file/],
    ['github:acme/mcp-policy/gatehouse.yml', /names no commit: write @ and all 40 digits/],
    [
      'github:acme/mcp-policy/gatehouse.yml@main',
      /'@main' is a branch, a tag or a part of a hash.*git rev-parse main in mcp-policy/
    ],
    ['azure-devops:P/r/g.yml@0123456', /'@0123456' is a branch, a tag or a part/],
    [`github:acme/p/x.yml@${commit}#sha256=abc`, /stands the digest/],
    ['https://policy.acme.com/gatehouse.yml', /write #sha256= and the digest/],
    [`https://policy.acme.com/gatehouse.yml#sha1=${digest}`, /stands the digest/],
    [`http://policy.acme.com/gatehouse.yml#sha256=${digest}`, /over https only/],
    [`https://169.254.169.254/latest#sha256=${digest}`, /the name of its host/],
    [`https://[fd00::1]/p.yml#sha256=${digest}`, /the name of its host/],
    [`https://0x7f000001.1/p.yml#sha256=${digest}`, /not a URL|the name of its host/],
    [`https://user:pass@acme.com/p.yml#sha256=${digest}`, /must not hold a user/],
    [`https://#sha256=${digest}`, /not a URL/],
    [`file:///etc/passwd#sha256=${digest}`, /it is written as/]
  ])('refused: %s', (text, problem) => {
    expect(problemOf(text)).toMatch(problem)
    expect(problemOf(text)).not.toContain('pass@')
  })
})
