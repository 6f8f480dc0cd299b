import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {catalog, rules} from '../../../shared/lint/rules/catalog.js'
import {ruleGroups, ruleIds} from '../../../shared/lint/rules/index.js'
import {root} from '../../support/root.js'

/** Names of the files of a folder that end so, without their ending. */
function names(folder: string, ending: string, others: readonly string[] = []): string[] {
  return fs
    .readdirSync(path.join(root, folder))
    .filter(file => file.endsWith(ending) && !others.includes(file))
    .map(file => file.slice(0, -ending.length))
    .sort()
}

describe('the registry of rules', () => {
  test('lists them by id, once each', () => {
    expect(ruleIds).toEqual([...new Set(ruleIds)].sort())
    for (const id of ruleIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(rules.map(({id}) => id)).toEqual(ruleIds)
    expect(catalog.map(({id}) => id)).toEqual(ruleIds)
  })

  test('holds exactly the rules that have a page: npm run generate writes them', () => {
    expect(names('docs/rules', '.md', ['README.md'])).toEqual(ruleIds)
  })

  describe.each(ruleGroups.map(group => [group.name, group] as const))(
    'group %s',
    (name, group) => {
      const folder = `shared/lint/rules/${name}`

      test('holds exactly the rules that have a file and words of their own', () => {
        expect(names(folder, '.about.ts')).toEqual(group.ids)
        const others = [
          'about.ts',
          'group.ts',
          'index.ts',
          ...group.ids.map(id => `${id}.about.ts`)
        ]
        expect(names(folder, '.ts', others)).toEqual(group.ids)
      })

      test('has a test of its own name for each rule, and no other', () => {
        expect(names(`test/lint/rules/${name}`, '.test.ts')).toEqual(group.ids)
      })

      test('loads the checks of its own ids, and says whether they look across files', async () => {
        const loaded = await group.load()
        expect(loaded.map(({id}) => id)).toEqual(group.ids)
        const across = loaded.some(({checkAll}) => checkAll)
        expect((group.needs.acrossFiles ?? false) !== false).toBe(across)
        const single = loaded.some(({check}) => check)
        expect(group.needs.kinds.length > 0).toBe(single)
      })
    }
  )
})
