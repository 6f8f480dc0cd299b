import path from 'node:path'
import {expect, test} from '@jest/globals'
import {checklists} from '../../shared/checklist/controls/index.js'
import {runChecklist} from '../../shared/checklist/run-checklist.js'
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

const folder = path.join(root, 'examples/case-study')

test('lint finds exactly what the page names', async () => {
  const {findings, unreadable} = await lint({root: folder, paths: [folder], config: defaultConfig})
  const found = findings.map(({location, ruleId}) => `${location.file}:${location.line} ${ruleId}`)
  expect(found.sort()).toEqual([...named].sort())
  expect(named.length).toBeGreaterThan(50)
  expect(unreadable).toEqual([])
})

test('the checklist says what the page says of each row', async () => {
  const {controls, summary} = await runChecklist({
    root: folder,
    paths: [folder],
    config: defaultConfig,
    checklist: 'mcp-hardening',
    controls: checklists['mcp-hardening']
  })
  const rows = page.matchAll(/^\| (mcp-\d+) \| .+ \| ([A-Z ]+) \| .+ \|$/gm)
  expect([...rows].map(([, id, verdict]) => [id, verdict!.replaceAll(' ', '_')])).toEqual(
    controls.map(({id, verdict}) => [id, verdict])
  )
  expect(page).toContain(`${summary.fail} FAIL, ${summary.pass} PASS`)
})
