import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {articles} from '../../scripts/generate/coverage/requirements.js'
import {checklists} from '../../shared/checklist/controls/index.js'
import {commandNames} from '../../shared/inputs.js'
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
