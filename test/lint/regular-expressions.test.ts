import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {tokenizer} from 'acorn'
import {root} from '../support/root.js'

// The checker in JavaScript: the others need Java or a program of the platform.
const {checkSync} = createRequire(import.meta.url)(
  'recheck/lib/browser.js'
) as typeof import('recheck')

/** Rooms whose regular expressions meet text of workflows, pipelines and scripts. */
const rooms = ['pipelines', 'scripts', 'rules/credentials', 'rules/pipelines']

/** Regular expressions that are quadratic and meet short text only, each with its reason. */
const exceptions: ReadonlySet<string> = new Set()

function expressionsOf(room: string): {pattern: string; flags: string; file: string}[] {
  const folder = path.join(root, 'build', 'shared', 'lint', room)
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .flatMap(name => {
      const source = fs.readFileSync(path.join(folder, name), 'utf8')
      return [...tokenizer(source, {ecmaVersion: 'latest', sourceType: 'module'})].flatMap(
        token => {
          if (token.type.label !== 'regexp') return []
          const text = source.slice(token.start, token.end)
          const end = text.lastIndexOf('/')
          const [pattern, flags] = [text.slice(1, end), text.slice(end + 1)]
          return [{pattern, flags, file: `${room}/${name}`}]
        }
      )
    })
}

/** By its automaton; what that cannot tell within its own limit of states and time is left open. */
const isSuperlinear = (pattern: string, flags: string): boolean =>
  checkSync(pattern, flags, {checker: 'automaton', timeout: 300}).status === 'vulnerable'

test('the checker knows a quadratic expression', () => {
  expect(isSuperlinear(':[^/]+$', '')).toBe(true)
  expect(isSuperlinear('^a+$', '')).toBe(false)
})

test.each(rooms)('no regular expression of %s is known to be superlinear', room => {
  const found = expressionsOf(room)
  expect(found.length).toBeGreaterThan(0)
  const slow = found
    // Without an open repetition there is nothing to repeat.
    .filter(({pattern}) => /[*+]|\{\d+,/.test(pattern))
    .filter(({pattern, flags}) => isSuperlinear(pattern, flags))
    .map(({pattern, flags, file}) => `${file} /${pattern}/${flags}`)
    .filter(name => !exceptions.has(name))
  expect(slow).toEqual([])
})
