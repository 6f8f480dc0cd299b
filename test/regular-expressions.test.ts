// Thorough: the checker looks at hundreds of expressions.
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {expressions, judged} from './support/regular-expressions.js'
import {root} from './support/root.js'

/**
 * What is settled, by the text of an expression: one that changes is judged again. `linear` is proved
 * by its automaton; of `searched` the automaton tells nothing within its time, and a search finds no
 * slow text; `short` meets short text only, each with what bounds it. `npm run regular-expressions`
 * writes the file, and `-- --all` proves and searches everything anew.
 */
const {linear, searched, short} = JSON.parse(
  fs.readFileSync(path.join(root, 'test', 'regular-expressions.json'), 'utf8')
) as {linear: string[]; searched: string[]; short: Record<string, string>}

test('the checker knows a quadratic expression', () => {
  expect(judged(':[^/]+$', '', 1000)).toBe('superlinear')
  expect(judged('^a+$', '', 1000)).toBe('linear')
  // What must not follow is read at the end.
  expect(judged('a+(?![a-z])', '', 1000)).toBe('superlinear')
  expect(judged('(?<![a-z])a{20,90}(?![a-z])', '', 1000)).toBe('linear')
})

test('no regular expression of the core is superlinear', async () => {
  const all = await expressions()
  const settled = new Set([...linear, ...searched, ...Object.keys(short)])
  expect([...settled].filter(name => !all.has(name))).toEqual([])
  const unsettled = [...all]
    .filter(([name]) => !settled.has(name))
    .filter(([, {pattern, flags}]) => judged(pattern, flags, 2000) !== 'linear')
    .map(([name, {files}]) => `${name} in ${files.join(', ')}`)
  // Make it linear, or let `npm run regular-expressions` search for a slow text.
  expect(unsettled).toEqual([])
}, 300_000)
