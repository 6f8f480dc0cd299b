import {afterAll, describe, expect, test} from '@jest/globals'
import {lintFiles, removeTrees} from '../../support/tree.js'

afterAll(removeTrees)

const server = 'resource "azurerm_container_app" "mcp" {\n  name = "mcp-server"\n}\n'
const call = (name: string, folder: string): string =>
  `module "${name}" {\n  source = "../${folder}"\n}\n`

/** Modules that each call those some places further on, from the last on to the first. */
function ring(length: number, ...steps: number[]): Record<string, string> {
  return Object.fromEntries(
    Array.from({length}, (_, index) => [
      `m${index}/main.tf`,
      steps.map(step => call(`to${step}`, `m${(index + step) % length}`)).join('') + server
    ])
  )
}

describe('modules that call each other in a cycle', () => {
  test('are one problem, however many they are and however often they call', async () => {
    const {unreadable} = await lintFiles(ring(200, 1, 7))
    expect(unreadable).toHaveLength(1)
    expect(unreadable[0]!.reason).toContain(
      'modules call each other in a cycle, which Terraform cannot load'
    )
    expect(unreadable[0]!.reason).toContain('and 197 others')
  })

  test('are judged each by itself', async () => {
    const {findings} = await lintFiles(ring(3, 1))
    const files = findings
      .filter(({ruleId}) => ruleId === 'server-without-identity')
      .map(({location}) => location.file)
    expect(files).toEqual(['m0/main.tf', 'm1/main.tf', 'm2/main.tf'])
  })

  test('leave what calls them from outside alone', async () => {
    const {unreadable} = await lintFiles({
      ...ring(2, 1),
      'root/main.tf': call('first', 'm0') + server
    })
    expect(unreadable).toHaveLength(1)
    expect(unreadable[0]!.reason).toContain('Terraform cannot load: ')
    expect(unreadable[0]!.reason).not.toContain("'root'")
  })

  test('a call in a comment makes no cycle', async () => {
    const {unreadable} = await lintFiles({
      'a/main.tf': call('b', 'b') + server,
      'b/main.tf': `# source = "../a"\n${server}`
    })
    expect(unreadable).toEqual([])
  })

  test('two modules that call a third are no cycle', async () => {
    const {unreadable} = await lintFiles({
      'a/main.tf': call('b', 'b') + call('c', 'c') + server,
      'b/main.tf': call('c', 'c') + server,
      'c/main.tf': server
    })
    expect(unreadable).toEqual([])
  })
})
