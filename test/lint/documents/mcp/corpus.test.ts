import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {buildCorpus} from '../../../../scripts/mcp-corpus/build.js'
import {corpusFiles} from '../../../../scripts/mcp-corpus/corpus-files.js'
import {measure, measuredRules, precision, recall} from '../../../../scripts/mcp-corpus/measure.js'
import {scan} from '../../../../shared/lint/credentials/scan.js'
import {root} from '../../../support/root.js'

const folder = path.join(root, 'test/corpus/mcp')
const corpus = buildCorpus()

function filesBelow(directory: string): string[] {
  return fs
    .readdirSync(directory, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')
    )
    .sort()
}

describe('the corpus of MCP configurations', () => {
  test('stands in the repository as the generator writes it', () => {
    const files = corpusFiles(corpus)
    expect(corpus.length).toBeGreaterThanOrEqual(200)
    expect(filesBelow(folder)).toEqual([...files.keys()].sort())
    for (const [file, text] of files) {
      expect({file, same: fs.readFileSync(path.join(folder, file), 'utf8') === text}).toEqual({
        file,
        same: true
      })
    }
  })

  test('holds no credential: values are made up when it is read', () => {
    for (const {path: file, text} of corpus)
      expect({file, hits: scan(text)}).toEqual({file, hits: []})
  })

  test('has labels for every rule, and files without any', () => {
    const labelled = new Set(corpus.flatMap(({labels}) => labels.map(({rule}) => rule)))
    expect([...labelled].sort()).toEqual([...measuredRules])
    expect(corpus.filter(({labels}) => labels.length === 0).length).toBeGreaterThan(8)
  })

  test('is found at 99 % precision and recall or better, by rule and by client', async () => {
    const {byRule, byClient, total, missed, wrong} = await measure(corpus)
    expect({missed: missed.slice(0, 20), wrong: wrong.slice(0, 20)}).toEqual({
      missed: [],
      wrong: []
    })
    for (const [name, score] of [...byRule, ...byClient, ['all', total] as const]) {
      expect({name, precise: precision(score) >= 0.99, complete: recall(score) >= 0.99}).toEqual({
        name,
        precise: true,
        complete: true
      })
    }
    expect(total.found).toBeGreaterThan(1500)
  })
})

test('5,000 configurations are linted within 200 MB', () => {
  const many = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-many-'))
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [path.join(root, 'build/scripts/mcp-corpus.js'), ...args], {
      encoding: 'utf8'
    })
  try {
    run('many', many, '5000')
    const {files, findings, megabytes} = JSON.parse(run('footprint', many)) as {
      files: number
      findings: number
      megabytes: number
    }
    expect(files).toBe(5000)
    expect(findings).toBeGreaterThan(3000)
    expect(megabytes).toBeLessThan(200)
  } finally {
    fs.rmSync(many, {recursive: true, force: true})
  }
}, 240_000)
