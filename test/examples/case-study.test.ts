import path from 'node:path'
import {expect, test} from '@jest/globals'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {lint} from '../../shared/lint/lint.js'
import {exampleFiles} from '../support/example-folder.js'
import {root} from '../support/root.js'

const files = exampleFiles('case-study')
const page = files['README.md']!

/** `file:line rule`, from the tables under the headings that are files. */
const named = page.split(/^### /m).flatMap(section => {
  const file = section.slice(0, section.indexOf('\n'))
  const rows = section.matchAll(/^\| (\d+) \| .+ \| `([\w-]+)` \| .+ \|$/gm)
  return [...rows].map(([, line, rule]) => `${file}:${line} ${rule}`)
})

test('lint finds exactly what the page names', async () => {
  const folder = path.join(root, 'examples/case-study')
  const {findings, unreadable} = await lint({root: folder, paths: [folder], config: defaultConfig})
  const found = findings.map(({location, ruleId}) => `${location.file}:${location.line} ${ruleId}`)
  expect(found.sort()).toEqual([...named].sort())
  expect(named.length).toBeGreaterThan(50)
  expect(unreadable).toEqual([])
})
