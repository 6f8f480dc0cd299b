import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {defaultConfig, type LintConfig} from '../../../shared/lint/config/config.js'
import {parseConfig} from '../../../shared/lint/config/config-reader.js'
import type {LintResult} from '../../../shared/lint/finding.js'
import {lint} from '../../../shared/lint/lint.js'
import {catalog} from '../../../shared/lint/rules/catalog.js'
import {ruleGroups, ruleIds} from '../../../shared/lint/rules/index.js'
import {root} from '../../support/root.js'
import {removeTrees, writeTree} from '../../support/tree.js'

/**
 * A text without a word that a rule looks for is not parsed. That saves most of the time of a run,
 * and it must never hide a finding: here everything is linted with and without these filters.
 */

/** All groups together, and each alone: then only its own words decide what is parsed. */
const choices = new Map<string, ReadonlySet<string>>([
  ['all rules', new Set(ruleIds)],
  ...ruleGroups.map(({name, ids}) => [`the group ${name} alone`, new Set(ids)] as const)
])

/** What this group finds depends on what the others do: it is always run by itself. */
const aboutOthers = 'the group house alone'

async function run(
  folder: string,
  ids: ReadonlySet<string>,
  config: Partial<LintConfig>,
  parseEverything: boolean
): Promise<LintResult> {
  return lint({
    root: folder,
    paths: [folder],
    config: {...defaultConfig, ...config},
    ruleIds: ids,
    parseEverything
  })
}

/**
 * What a run says. A file that only the run without filters parses may be unreadable there, and the
 * other run says nothing of it.
 */
function said({findings}: LintResult, ids: ReadonlySet<string>): string[] {
  return findings
    .filter(({ruleId}) => ids.has(ruleId) && ruleId !== 'unreadable-file')
    .map(finding => JSON.stringify(finding))
}

/**
 * Lints a folder with the filters of all groups and of each alone. Without filters it is linted once:
 * what a group finds is there among the rest. Returns what all rules find.
 */
async function expectSame(folder: string, config: Partial<LintConfig> = {}) {
  const everyId = new Set(ruleIds)
  const all = await run(folder, everyId, config, true)
  for (const [choice, ids] of choices) {
    const whole = choice === aboutOthers ? await run(folder, ids, config, true) : all
    const filtered = await run(folder, ids, config, false)
    const [some, every] = [said(filtered, ids), said(whole, ids)]
    // Add a word to `needs` of the group, or to words.ts, where a finding is hidden.
    const hidden = every.filter(finding => !some.includes(finding))
    const added = some.filter(finding => !every.includes(finding))
    expect({choice, hidden, added}).toEqual({choice, hidden: [], added: []})
    expect(some).toHaveLength(every.length)
    const known = new Set(whole.unreadable.map(item => JSON.stringify(item)))
    const unreadable = filtered.unreadable.filter(item => !known.has(JSON.stringify(item)))
    expect({choice, unreadable}).toEqual({choice, unreadable: []})
  }
  return all.findings.filter(({ruleId}) => ruleId !== 'unreadable-file')
}

/** Blocks of code in the documentation, each as the file that its language stands for. */
function blocksOfDocs(): Record<string, string> {
  const names: Readonly<Record<string, string>> = {
    json: '.mcp.json',
    hcl: 'main.tf',
    terraform: 'main.tf',
    bicep: 'main.bicep',
    bash: 'setup.sh',
    sh: 'setup.sh',
    console: 'setup.sh',
    powershell: 'setup.ps1'
  }
  const files: Record<string, string> = {}
  const documents = ['README.md', ...fs.readdirSync(path.join(root, 'docs'), {recursive: true})]
    .map(name => String(name).replaceAll('\\', '/'))
    .filter(name => name.endsWith('.md'))
    .map(name => (name === 'README.md' ? name : `docs/${name}`))
  for (const document of new Set(documents)) {
    const file = path.join(root, document)
    if (!fs.existsSync(file)) continue
    const text = fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
    let number = 0
    for (const [, language = '', body = ''] of text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)) {
      const folder = `${document.replace(/\W+/g, '-')}/${++number}`
      if (language === 'yaml' || language === 'yml') {
        files[`${folder}/.github/workflows/a.yml`] = body
        files[`${folder}/azure-pipelines.yml`] = body
        files[`${folder}/compose.yml`] = body
      } else if (names[language]) files[`${folder}/${names[language]}`] = body
    }
  }
  return files
}

afterAll(removeTrees)

describe('words that decide what is parsed hide no finding', () => {
  // In one tree, each in a folder of its own: the start of a run costs more than a small file.
  test('in the examples of rules', async () => {
    // Rules that look at a policy or at a change read nothing that a word could hide.
    const plain = catalog.filter(({config, policy, bad}) =>
      [config, policy, bad.base].every(each => each === undefined)
    )
    const files = plain.flatMap(({id, bad, good}) => [
      [`${id}/bad/${bad.file}`, bad.text],
      [`${id}/good/${good.file}`, good.text]
    ])
    const found = await expectSame(writeTree(Object.fromEntries(files)))
    const folders = new Set(found.map(({location}) => location.file.split('/', 2).join('/')))
    const silent = plain.map(({id}) => id).filter(id => !folders.has(`${id}/bad`))
    // What is unreadable is compared by itself. What is missing beside a file is there beside others.
    for (const id of silent.filter(id => id !== 'unreadable-file')) {
      const {bad} = catalog.find(meta => meta.id === id)!
      const alone = await expectSame(writeTree({[bad.file]: bad.text}))
      expect(alone.map(({ruleId}) => ruleId)).toContain(id)
    }
    expect(silent).toContain('unreadable-file')
    expect(silent.length).toBeLessThan(10)
  })

  test.each(catalog.flatMap(meta => (meta.config === undefined ? [] : [[meta.id, meta] as const])))(
    'in the examples of %s, under their configuration',
    async (_id, {bad, good, config = '', beside = {}}) => {
      const parsed = parseConfig(config, '.mcp-gatehouse.yml', [])
      const found = await expectSame(writeTree({[bad.file]: bad.text, ...beside}), parsed)
      expect(found.length).toBeGreaterThan(0)
      await expectSame(writeTree({[good.file]: good.text, ...beside}), parsed)
    }
  )

  test.each(['examples', 'test/fixtures', 'test/corpus/mcp'])('in %s', async folder => {
    await expectSame(path.join(root, folder))
  })

  test('in a shell file that holds a credential and nothing else', async () => {
    const token = `ghp_${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0hJ4kLm'}`
    const text = `curl -H "Authorization: Bearer ${token}" https://api.example.com\n`
    expect((await expectSame(writeTree({'setup.sh': text}))).length).toBeGreaterThan(0)
  })

  test('in the code of the documentation', async () => {
    const files = blocksOfDocs()
    expect(Object.keys(files).length).toBeGreaterThan(50)
    expect((await expectSame(writeTree(files))).length).toBeGreaterThan(0)
  })
})
