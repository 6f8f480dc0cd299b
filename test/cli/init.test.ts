import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {init} from '../../cli/init.js'
import {UsageError} from '../../shared/errors.js'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {loadConfig} from '../../shared/lint/config/load-config.js'
import {lint} from '../../shared/lint/lint.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {version} from '../../shared/version.js'
import {places, writeTree} from '../support/tree.js'

const noBaseline = async () => {
  throw new Error('no baseline was asked for')
}
const uses = 'acme/mcp-gatehouse@v1'
const written = (root: string) =>
  (fs.readdirSync(root, {recursive: true}) as string[])
    .filter(name => fs.statSync(path.join(root, name)).isFile())
    .map(name => name.split(path.sep).join('/'))
    .sort()

describe('init', () => {
  test('writes a configuration and a GitHub workflow that lint clean', async () => {
    const root = writeTree({})
    const text = await init(root, ['--uses', uses], noBaseline)
    expect(written(root)).toEqual(['.github/workflows/mcp-gatehouse.yml', '.mcp-gatehouse.yml'])
    expect(text).toContain('wrote .mcp-gatehouse.yml')
    expect(text).not.toContain('OWNER')
    const config = await loadConfig(root, '', ruleIds)
    expect(config).toEqual(defaultConfig)
    expect(places(await lint({root, paths: [root], config}))).toEqual([])
  })

  test('the commented examples of the configuration hold', async () => {
    const root = writeTree({})
    await init(root, [], noBaseline)
    const file = path.join(root, '.mcp-gatehouse.yml')
    const text = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(file, text.replace(/^# (?!yaml)(?=[a-z-]+:| {2})/gm, ''))
    const config = await loadConfig(root, '', [...ruleIds, 'unpinned-server'])
    expect(config.ignore).toHaveLength(1)
    expect(config.credentialFormats).toHaveLength(1)
    expect(config.baseline).toBe('.mcp-gatehouse-baseline.json')
  })

  test('asks for the owner when it is not named', async () => {
    const root = writeTree({})
    expect(await init(root, [], noBaseline)).toContain('Replace OWNER')
  })

  test.each([
    ['a pipeline', {'azure-pipelines.yml': 'steps: []\n'}],
    [
      'a remote',
      {'.git/config': '[remote "origin"]\n\turl = https://dev.azure.com/acme/x/_git/x\n'}
    ]
  ])('writes an Azure pipeline where the repository has %s', async (_, files) => {
    const root = writeTree(files)
    await init(root, [], noBaseline)
    const file = path.join(root, '.azure-pipelines/mcp-gatehouse.yml')
    const pipeline = load(fs.readFileSync(file, 'utf8')) as {steps: object[]}
    expect(pipeline.steps).toHaveLength(3)
    expect(places(await lint({root, paths: [root], config: defaultConfig}))).toEqual([])
  })

  test('uses the default branch of the remote', async () => {
    const root = writeTree({'.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n'})
    await init(root, ['--github', '--azure'], noBaseline)
    for (const file of ['.github/workflows', '.azure-pipelines']) {
      expect(fs.readFileSync(path.join(root, file, 'mcp-gatehouse.yml'), 'utf8')).toContain(
        '[trunk]'
      )
    }
  })

  test('keeps what is there', async () => {
    const root = writeTree({'.mcp-gatehouse.yml': 'rules: {}\n', '.pre-commit-config.yaml': '#\n'})
    const text = await init(root, ['--pre-commit', '--uses', uses], noBaseline)
    expect(text).toContain('kept .mcp-gatehouse.yml')
    expect(text).toContain('repo: https://github.com/acme/mcp-gatehouse')
    expect(written(root)).toEqual(['.mcp-gatehouse.yml', '.pre-commit-config.yaml'])
    expect(fs.readFileSync(path.join(root, '.mcp-gatehouse.yml'), 'utf8')).toBe('rules: {}\n')
  })

  test('with a baseline', async () => {
    const root = writeTree({})
    let wrote = false
    await init(root, ['--baseline'], async () => {
      wrote = true
    })
    expect(wrote).toBe(true)
    const config = await loadConfig(root, '', [])
    expect(config.baseline).toBe('.mcp-gatehouse-baseline.json')
  })

  test('names a tag that stays in the hook, also where the workflow follows one that moves', async () => {
    const root = writeTree({})
    await init(root, ['--pre-commit', '--uses', 'acme/mcp-gatehouse@v1'], noBaseline)
    const text = fs.readFileSync(path.join(root, '.pre-commit-config.yaml'), 'utf8')
    expect(text).toContain(`rev: v${version}\n`)
  })

  test.each([
    [['--githb'], /did you mean '--github'/],
    [['here'], /takes no arguments/],
    [['--uses', 'acme'], /owner\/mcp-gatehouse@ref/],
    [['--uses'], /owner\/mcp-gatehouse@ref/]
  ])('wrong usage: %j', async (args, message) => {
    const result = init(writeTree({}), args, noBaseline)
    await expect(result).rejects.toThrow(message)
    await expect(result).rejects.toBeInstanceOf(UsageError)
  })
})
