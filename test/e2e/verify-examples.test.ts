import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {parseManifest} from '../../shared/verify/manifest.js'
import {lintExample} from '../support/lint-example.js'
import {root} from '../support/root.js'

test('the example that verifies a model has no findings', async () => {
  expect(await lintExample('verify/after')).toMatch(/^no findings in [1-9]\d* files/)
})

test('what it replaces has one in the workflow and one in the pipeline', async () => {
  const report = await lintExample('verify/before')
  expect(report.match(/unverified-model/g)).toHaveLength(2)
})

test('its manifest is one', () => {
  const file = path.join(root, 'examples/verify/after/models/summariser.json')
  const entries = parseManifest(fs.readFileSync(file), 'summariser.json')
  expect(entries).toMatchObject([{path: 'summariser.gguf', size: 2_019_377_440}])
})
