import fs from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {BlobWriter} from '../../shared/fleet/git/blob-writer.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const first = 'a'.repeat(40)
const second = 'b'.repeat(40)
const missing = 'c'.repeat(40)
const empty = 'd'.repeat(40)
const contents = {[first]: 'one\ntwo\n', [second]: `${second} blob 3\nabc`, [empty]: ''}
const blob = (oid: string, text: string) => `${oid} blob ${Buffer.byteLength(text)}\n${text}\n`
const output = Buffer.from(
  [
    blob(first, contents[first]!),
    `${missing} missing\n`,
    blob(second, contents[second]!),
    blob(empty, '')
  ].join('')
)

test.each([1, 2, 3, 7, 44, 1000])('writes blobs that come in pieces of %s bytes', size => {
  const folder = writeTree()
  const writer = new BlobWriter(
    folder,
    new Map([
      [first, ['x.txt', 'deep/er/x.txt']],
      [second, ['y.txt']],
      [missing, ['never.txt']],
      [empty, ['empty.txt']]
    ])
  )
  for (let at = 0; at < output.length; at += size) writer.add(output.subarray(at, at + size))
  writer.close()
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')
  expect(fs.readdirSync(folder).sort()).toEqual(['deep', 'empty.txt', 'x.txt', 'y.txt'])
  expect([read('x.txt'), read('deep/er/x.txt')]).toEqual([contents[first], contents[first]])
  expect([read('y.txt'), read('empty.txt')]).toEqual([contents[second], ''])
})

test('writes over nothing, and passes over two names that are one', () => {
  const folder = writeTree({'x.txt': 'there'})
  const writer = new BlobWriter(folder, new Map([[first, ['x.txt', 'x.txt/y', 'z.txt']]]))
  writer.add(Buffer.from(blob(first, 'new')))
  writer.close()
  expect(fs.readFileSync(path.join(folder, 'x.txt'), 'utf8')).toBe('there')
  expect(fs.readFileSync(path.join(folder, 'z.txt'), 'utf8')).toBe('new')
})
