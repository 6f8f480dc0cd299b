import {describe, expect, test} from '@jest/globals'
import {secretPrinted} from '../../../shared/lint/rules/credentials/secret-printed.js'
import {marked} from '../../support/rule-findings.js'

const lines = (line: string, length: number) => line.repeat(Math.ceil(length / line.length))

describe('long scripts', () => {
  test.each([
    ['bash', 'run', '      - run: |\n', 'echo "some text" && ls\n', 'echo "$API_KEY"'],
    [
      'PowerShell',
      'run',
      '      - shell: pwsh\n        run: |\n',
      'Write-Host "some text"\n',
      'Write-Host $env:API_KEY'
    ]
  ])('of %s are read to their end', async (_, __, head, filler, leak) => {
    const body = `${lines(filler, 600_000)}if true; then\n  ls\nfi\n${leak}\n`
      .split('\n')
      .map(line => `          ${line}\n`)
      .join('')
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    env: {API_KEY: "\${{ secrets.API_KEY }}"}\n    steps:\n${head}${body}`
    expect(await marked(secretPrinted, {'.github/workflows/a.yml': text})).toEqual([
      `error: ${leak}`
    ])
  })
})
