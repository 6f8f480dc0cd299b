import {afterAll, expect, test} from '@jest/globals'
import {renderJson} from '../../../shared/lint/reports/json.js'
import {lintFiles, removeTrees} from '../../support/tree.js'

afterAll(removeTrees)

// Put together, so that no scanner takes this file for one with a token.
const token = ['ghp', 'aB3dE5gH7jK9mN1pQ3sT5vX7zA2cD4fG6hJ8'].join('_')

test.each([
  ['.github/workflows/a.yml', `on: push\n${token}: 1\n${token}: 2\n`],
  ['.mcp.json', `{"${token}": 1, "${token}": 2}`],
  [
    '.vscode/mcp.json',
    `{"servers":{"a":{"command":"x","args":["--y=${token}"],"env":{"API_KEY":"${token}"}}}}`
  ],
  ['.vscode/mcp.json', `{"inputs":[],"servers":{"a":{"command":"x","env":{"API_KEY":"${token}"}}}}`]
])('the JSON report on %s repeats no credential of it', async (file, text) => {
  const report = renderJson(await lintFiles({[file]: text}))
  expect(report).toContain(file)
  expect(report).not.toContain(token.slice(4, 12))
  expect(report).not.toContain(token.slice(-8))
})
