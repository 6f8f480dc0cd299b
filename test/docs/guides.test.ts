import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {inputs} from '../../shared/inputs.js'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {configKeys, parseConfig} from '../../shared/lint/config/config-reader.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {root} from '../support/root.js'
import {lintFiles, places} from '../support/tree.js'

const guides = [
  'adoption.md',
  'coming-from-static-keys.md',
  'comparison.md',
  'configuration.md',
  'detect.md',
  'offboarding.md',
  'getting-started/azure-pipelines.md',
  'getting-started/command-line.md',
  'getting-started/github-actions.md',
  'organisation.md'
].map(name => path.join('docs', name))
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')

/** YAML blocks whose first line names the file that they are. */
const blocks = guides.flatMap(guide =>
  [...read(guide).matchAll(/^```yaml\n# (\S+\.ya?ml)\n([\s\S]*?)^```$/gm)].map(
    ([, file = '', text = '']) => ({guide, file, text})
  )
)

describe('what the guides show', () => {
  test.each(blocks.filter(({file}) => file === '.mcp-gatehouse.yml'))(
    'is a valid configuration: $guide',
    ({file, text}) => {
      expect(parseConfig(text, file, ruleIds)).not.toEqual(defaultConfig)
    }
  )

  test.each(blocks.filter(({file}) => file !== '.mcp-gatehouse.yml'))(
    'lints clean: $file in $guide',
    async ({file, text}) => {
      expect(places(await lintFiles({[file]: text}))).toEqual([])
    }
  )

  test('every key of the configuration is explained', () => {
    const text = read('docs/configuration.md')
    for (const key of configKeys) if (key !== '$schema') expect(text).toContain(key)
  })

  test.each(guides)('rules and inputs that %s names exist', guide => {
    const text = read(guide)
    for (const [, flag] of text.matchAll(/(?:lint|token)(?: [^`\n]*?)? --([a-z-]+)/g)) {
      const known = [...inputs.map(input => input.name), 'help']
      expect(known).toContain(flag)
    }
    for (const [, id] of text.matchAll(/ignore\[([a-z-]+)\]/g)) {
      if (id !== 'rule-id') expect(ruleIds).toContain(id)
    }
  })
})
