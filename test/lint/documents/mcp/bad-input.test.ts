// Thorough: inputs of many megabytes; the quick suite leaves this file out.
import {describe, expect, test} from '@jest/globals'
import {lintFiles} from '../../../support/tree.js'

const server = (entry: object) => JSON.stringify({mcpServers: {s: entry}})
const numbered = (count: number, name: (index: number) => string) =>
  Array.from({length: count}, (_, index) => name(index))

describe('configurations that nobody wrote end with a result', () => {
  test.each<[string, string]>([
    ['100,000 arguments', server({command: 'npx', args: numbered(100_000, i => `--k${i}`)})],
    [
      '200,000 variables of env',
      server({command: 'env', args: [...numbered(200_000, i => `K${i}=v`), 'npx', 'x@1.0.0']})
    ],
    [
      '50,000 variables',
      server({
        command: 'npx',
        args: ['x@1.0.0', '--api-key', '${K}'],
        env: Object.fromEntries(numbered(50_000, i => `API_KEY_${i}`).map(name => [name, 'v']))
      })
    ],
    [
      '20,000 servers',
      JSON.stringify({
        mcpServers: Object.fromEntries(
          numbered(20_000, i => `s${i}`).map(name => [
            name,
            {command: 'npx', args: ['-y', 'x@1.0.0']}
          ])
        )
      })
    ],
    [
      'expressions that do not end',
      server({command: 'x', env: {API_KEY: '${{'.repeat(1_000_000)}})
    ],
    ['a command of four million characters', server({command: 'a '.repeat(2_000_000)})],
    ['a script of pipes', server({command: 'bash', args: ['-c', 'curl x | '.repeat(200_000)]})],
    ['a script of quotes', server({command: 'bash', args: ['-c', '"'.repeat(1_000_001)]})],
    [
      'keys that break off',
      server({
        command: 'x',
        env: {K: `-----BEGIN PRIVATE KEY-----\n${'Ab9/'.repeat(120)}...`.repeat(5000)}
      })
    ],
    [
      'a name of a megabyte',
      JSON.stringify({mcpServers: {['n'.repeat(1_000_000)]: {command: 'npx', args: ['x']}}})
    ],
    ['deep nesting', `{"mcpServers": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`]
  ])('%s', async (_name, text) => {
    const {files, findings} = await lintFiles({'.mcp.json': text})
    expect(files).toBe(1)
    for (const {message} of findings) expect(message.length).toBeLessThan(2000)
  })

  test('a YAML bomb of aliases', async () => {
    const lines = ['a: &a {command: npx, args: [-y, "x@1.0.0"]}']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map(pair => [
      ...pair
    ])) {
      lines.push(`${to}: &${to} {${numbered(9, i => `k${i}: *${from}`).join(', ')}}`)
    }
    lines.push('mcpServers: {s: *a, t: *i}')
    const {files, inventory} = await lintFiles({'librechat.yaml': lines.join('\n')})
    expect(files).toBe(1)
    expect(inventory.map(entry => entry.server)).toContain('s')
  })
})
