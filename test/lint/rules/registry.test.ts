import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {rules} from '../../../shared/lint/rules/index.js'
import {root} from '../../support/root.js'

const ids = rules.map(rule => rule.meta.id)

/** Names of the files of a folder that end so, without their ending. */
function names(folder: string, ending: string, others: readonly string[]): string[] {
  return fs
    .readdirSync(path.join(root, folder))
    .filter(file => file.endsWith(ending) && !others.includes(file))
    .map(file => file.slice(0, -ending.length))
    .sort()
}

describe('the registry of rules', () => {
  test('lists them by id, once each', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('holds exactly the rules that have a page: npm run generate writes them', () => {
    expect(names('docs/rules', '.md', ['README.md'])).toEqual(ids)
  })

  test('holds exactly the rules that have a file: their helpers stand outside of the folder', () => {
    expect(names('shared/lint/rules', '.ts', ['index.ts', 'rule.ts'])).toEqual(ids)
  })
})
