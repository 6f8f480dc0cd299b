import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {discover} from '../../../shared/lint/files/discover.js'
import {removeTrees, writeTree} from '../../support/tree.js'

afterAll(removeTrees)

/** A work tree with two clones in a folder, one of which holds another, and one beside. */
function tree(): string {
  const root = writeTree({
    'own.yml': '',
    'clones/acme/tools/a.yml': '',
    'clones/acme/tools/.gitignore': 'out/\n',
    'clones/acme/tools/out/b.yml': '',
    'clones/acme/tools/inner/c.yml': '',
    'clones/acme/docs/d.yml': '',
    'beside/e.yml': ''
  })
  for (const folder of [
    '.',
    'clones/acme/tools',
    'clones/acme/tools/inner',
    'clones/acme/docs',
    'beside'
  ]) {
    execFileSync('git', ['init', '--quiet'], {cwd: path.join(root, folder)})
  }
  return root
}

const listed = async (root: string, folder: string) =>
  (await discover(root, [path.join(root, folder)], file => file.endsWith('.yml'))).map(
    file => file.path
  )

test('clones in a folder that is named are read, each with its own ignores', async () => {
  expect(await listed(tree(), 'clones')).toEqual([
    'clones/acme/docs/d.yml',
    'clones/acme/tools/a.yml',
    'clones/acme/tools/inner/c.yml'
  ])
})

test('clones somewhere in a work tree are not its files', async () => {
  expect(await listed(tree(), '.')).toEqual(['own.yml'])
})
