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

/**
 * What a run says. A file that only the run without filters parses may be unreadable there, and the
 * other run says nothing of it.
 */
function said({findings}: LintResult): string[] {
  return findings
    .filter(({ruleId}) => ruleId !== 'unreadable-file')
    .map(finding => JSON.stringify(finding))
}

async function bothWays(
  folder: string,
  ids: ReadonlySet<string>,
  config: Partial<LintConfig>
): Promise<{filtered: string[]; whole: string[]; unreadable: string[]}> {
  const options = {
    root: folder,
    paths: [folder],
    config: {...defaultConfig, ...config},
    ruleIds: ids
  }
  const filtered = await lint(options)
  const whole = await lint({...options, parseEverything: true})
  const known = new Set(whole.unreadable.map(item => JSON.stringify(item)))
  return {
    filtered: said(filtered),
    whole: said(whole),
    unreadable: filtered.unreadable
      .map(item => JSON.stringify(item))
      .filter(item => !known.has(item))
  }
}

async function expectSame(folder: string, config: Partial<LintConfig> = {}): Promise<number> {
  let found = 0
  for (const [choice, ids] of choices) {
    const {filtered, whole, unreadable} = await bothWays(folder, ids, config)
    expect({choice, findings: filtered}).toEqual({choice, findings: whole})
    expect({choice, unreadable}).toEqual({choice, unreadable: []})
    found += filtered.length
  }
  return found
}

/** Folders with a file in each that may be linted by themselves: the example, the fixture. */
function treesIn(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => `${folder}/${entry.name}`)
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
  test.each(catalog.map(meta => [meta.id, meta] as const))(
    'in the examples of %s',
    async (id, meta) => {
      const config =
        meta.config === undefined ? {} : parseConfig(meta.config, '.mcp-gatehouse.yml', [])
      const bad = writeTree({[meta.bad.file]: meta.bad.text})
      // What is unreadable is compared by itself.
      if (id === 'unreadable-file') await expectSame(bad, config)
      else expect(await expectSame(bad, config)).toBeGreaterThan(0)
      await expectSame(writeTree({[meta.good.file]: meta.good.text}), config)
    }
  )

  test.each(['examples', 'test/fixtures', 'test/corpus/mcp'].flatMap(treesIn))(
    'in %s',
    async folder => {
      await expectSame(path.join(root, folder))
    }
  )

  test('in a shell file that holds a credential and nothing else', async () => {
    const token = `ghp_${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0hJ4kLm'}`
    const text = `curl -H "Authorization: Bearer ${token}" https://api.example.com\n`
    expect(await expectSame(writeTree({'setup.sh': text}))).toBeGreaterThan(0)
  })

  test('in the code of the documentation', async () => {
    const files = blocksOfDocs()
    expect(Object.keys(files).length).toBeGreaterThan(50)
    expect(await expectSame(writeTree(files))).toBeGreaterThan(0)
  })
})
