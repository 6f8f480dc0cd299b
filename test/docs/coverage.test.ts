import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {articles} from '../../scripts/generate/coverage/requirements.js'
import {checklists} from '../../shared/checklist/controls/index.js'
import {commandNames} from '../../shared/inputs.js'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {lint} from '../../shared/lint/lint.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {root} from '../support/root.js'

const requirements = articles(root).flatMap(({requirements}) => requirements)
const controlIds = Object.values(checklists).flatMap(controls => controls.map(({id}) => id))

test('every requirement is there, in order', () => {
  expect(requirements.map(({number}) => number)).toEqual(
    Array.from({length: 114}, (_, index) => index + 1)
  )
  expect(
    requirements.map(({what}) => what).filter(what => what.length < 10 || what.length > 120)
  ).toEqual([])
})

test('every requirement is met by something, or it is said why nothing can show it', () => {
  const open = requirements.filter(
    ({rules, controls, commands, examples, guides, why}) =>
      [rules, controls, commands, examples, guides].every(list => list.length === 0) &&
      !/^[A-Z].+\.$/.test(why ?? '')
  )
  expect(open.map(({number}) => number)).toEqual([])
})

test('every control of a checklist meets a requirement', () => {
  const named = new Set(requirements.flatMap(({controls}) => controls))
  expect(controlIds.filter(id => !named.has(id))).toEqual([])
})

describe('what is named is there', () => {
  const missing = (
    named: (entry: (typeof requirements)[number]) => readonly string[],
    isThere: (name: string) => boolean
  ) =>
    requirements.flatMap(entry =>
      named(entry)
        .filter(name => !isThere(name))
        .map(name => `${entry.number}: ${name}`)
    )
  const inRepository = (folder: string) => (name: string) =>
    fs.existsSync(path.join(root, folder, name))

  test('rules', () => {
    expect(
      missing(
        ({rules}) => rules,
        id => ruleIds.includes(id)
      )
    ).toEqual([])
  })

  test('controls', () => {
    expect(
      missing(
        ({controls}) => controls,
        id => controlIds.includes(id)
      )
    ).toEqual([])
  })

  test('commands', () => {
    expect(
      missing(
        ({commands}) => commands,
        name => commandNames.some(known => known === name)
      )
    ).toEqual([])
  })

  test('examples and guides', () => {
    expect(missing(({examples}) => examples, inRepository('examples'))).toEqual([])
    expect(missing(({guides}) => guides, inRepository('docs'))).toEqual([])
  })
})

test('a rule that is named beside a file of the case study finds something there', async () => {
  const folder = path.join(root, 'examples/case-study')
  const {findings} = await lint({root: folder, paths: [folder], config: defaultConfig})
  const found = new Set(findings.map(({ruleId, location}) => `${ruleId} ${location.file}`))
  const silent = requirements.flatMap(({number, rules, examples}) => {
    const files = examples.flatMap(name => name.match(/(?<=^case-study\/).+/)?.[0] ?? [])
    if (files.length === 0) return []
    return rules
      .filter(rule => !files.some(file => found.has(`${rule} ${file}`)))
      .map(rule => `${number} ${rule}`)
  })
  // The one sample that is right: a rule that stays silent is what the row says.
  expect(silent).toEqual(['72 plain-secret-environment'])
})
