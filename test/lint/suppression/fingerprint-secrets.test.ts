import {describe, expect, test} from '@jest/globals'
import {lintFiles} from '../../support/tree.js'

const random = (length: number, seed: number) => {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
  let state = seed
  return Array.from({length}, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return letters[(state >> 8) % letters.length]
  }).join('')
}

const places: readonly [string, string, (secret: string) => string][] = [
  [
    'a variable of a server',
    '.mcp.json',
    secret => `{"mcpServers": {"a": {"command": "x", "env": {"API_TOKEN": "${secret}"}}}}`
  ],
  [
    'an argument',
    '.mcp.json',
    secret => `{"mcpServers": {"a": {"command": "x", "args": ["--api-key", "${secret}"]}}}`
  ],
  [
    'a URL',
    '.mcp.json',
    secret => `{"mcpServers": {"a": {"url": "https://u:${secret}@a.example/mcp?token=${secret}"}}}`
  ],
  [
    'a script',
    '.github/workflows/a.yml',
    secret =>
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: curl -H "Authorization: Bearer ${secret}" https://a.example\n`
  ],
  [
    'an Azure variable',
    'azure-pipelines.yml',
    secret => `variables:\n  gatewayToken: ${secret}\nsteps:\n  - script: make\n`
  ]
]

describe('a fingerprint says nothing of the secret', () => {
  test.each(places)('%s', async (_, file, text) => {
    for (const make of [
      (seed: number) => random(24, seed),
      (seed: number) => `ghp_${random(36, seed)}`
    ]) {
      const results = await Promise.all([1, 2].map(seed => lintFiles({[file]: text(make(seed))})))
      const [a, b] = results.map(result =>
        result.findings.filter(finding => finding.ruleId === 'stored-credential')
      )
      // What carries the format of an issuer is found wherever it stands.
      if (make(1).startsWith('ghp_')) expect(a!.length).toBeGreaterThan(0)
      expect(a!.map(finding => finding.fingerprint)).toEqual(b!.map(finding => finding.fingerprint))
    }
  })
})
