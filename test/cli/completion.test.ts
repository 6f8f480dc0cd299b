import {execFileSync} from 'node:child_process'
import {describe, expect, test} from '@jest/globals'
import {completionText} from '../../cli/completion.js'
import {UsageError} from '../../shared/errors.js'
import {commandNames} from '../../shared/inputs.js'

const others = ['rules', 'init', 'demo', 'completion']

function has(program: string): boolean {
  try {
    execFileSync(program, ['-c', 'exit'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

/** What a shell offers for a word that stands behind others. */
type Complete = (words: readonly string[]) => Promise<string[]>

const inBash: Complete = async words => {
  const script = await completionText(['bash'], others)
  const list = words.map(word => `'${word}'`).join(' ')
  const run = `${script}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _mcp_gatehouse; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', run], {encoding: 'utf8'}).split('\n').filter(Boolean)
}

const inFish: Complete = async words => {
  const script = await completionText(['fish'], others)
  const run = `${script}\ncomplete -C'${words.join(' ')}'`
  const output = execFileSync('fish', ['-c', run], {encoding: 'utf8'})
  return output
    .split('\n')
    .filter(Boolean)
    .map(line => line.split('\t')[0]!)
}

describe.each([
  ['bash', inBash],
  ['fish', inFish]
] as const)('completion in %s', (shell, complete) => {
  // Windows has no such shell, and not every machine has fish.
  const there = process.platform !== 'win32' && has(shell) ? test : test.skip

  there('offers the commands', async () => {
    const offered = await complete(['mcp-gatehouse', ''])
    expect(offered).toEqual(expect.arrayContaining([...commandNames, ...others]))
  })

  there('offers the flags of the command that stands before', async () => {
    const offered = await complete(['mcp-gatehouse', 'lint', '--changed'])
    expect(offered.sort()).toEqual(['--changed-lines', '--changed-only'])
  })

  there('offers the values of a flag', async () => {
    expect(await complete(['mcp-gatehouse', 'lint', '--format', 's'])).toEqual(['sarif'])
    expect(await complete(['mcp-gatehouse', 'lint', '--rules', 'root-f'])).toEqual([
      'root-filesystem'
    ])
  })
})

test.each(['zsh', 'pwsh'])('%s gets every command and flag', async shell => {
  const script = await completionText([shell], others)
  for (const word of [...commandNames, '--stdin-filename', '--vault-url', 'sarif']) {
    expect(script).toContain(word)
  }
})

test('a shell that is not known is a wrong usage', async () => {
  await expect(completionText(['tcsh'], others)).rejects.toThrow(UsageError)
  expect(await completionText(['--help'], others)).toContain(
    'source <(mcp-gatehouse completion bash)'
  )
})
