import fs from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {gitExecutable} from '../../../shared/lint/files/git-process.js'
import {removeTrees, writeTree} from '../../support/tree.js'

afterAll(removeTrees)

const name = process.platform === 'win32' ? 'git.exe' : 'git'

/** A tree with a git of its own, which a repository under lint must not get to run. */
function repository(): string {
  const root = writeTree({[`bin/${name}`]: '#!/bin/sh\n', 'sub/a.txt': '', '.git/HEAD': 'ref: x\n'})
  fs.chmodSync(path.join(root, 'bin', name), 0o755)
  return root
}

test('a git inside of the repository is not run', () => {
  const root = repository()
  expect(gitExecutable(root, path.join(root, 'bin'))).toBeUndefined()
})

test('nor when only a folder of the repository is linted', () => {
  const root = repository()
  expect(gitExecutable(path.join(root, 'sub'), path.join(root, 'bin'))).toBeUndefined()
})

test('nor through a link from outside', () => {
  const root = repository()
  const outside = writeTree()
  fs.symlinkSync(path.join(root, 'bin'), path.join(outside, 'link'), 'junction')
  expect(gitExecutable(path.join(root, 'sub'), path.join(outside, 'link'))).toBeUndefined()
})

test('a git beside the repository is run', () => {
  const other = repository()
  const bin = path.join(other, 'bin')
  expect(gitExecutable(repository(), bin)).toBe(path.join(bin, name))
  expect(
    gitExecutable(path.join(repository(), 'sub'), ['relative', bin].join(path.delimiter))
  ).toBe(path.join(bin, name))
})
