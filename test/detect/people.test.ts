import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {readPeople} from '../../shared/people/people.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-people-'))
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))

const read = (text: string) => {
  fs.writeFileSync(path.join(folder, 'people.yml'), text)
  return readPeople(folder, 'people.yml')
}

test('names may be one or several; ids may be numbers', async () => {
  const text = `- {name: Mia, upn: mia@acme.com, oid: [a, b], github: mia, github-id: 42, azure-devops: mia@acme.com, left: 2026-10-30}
- {github: kim, left: "2026-11-01"}
`
  expect(await read(text)).toEqual([
    {
      name: 'Mia',
      upn: ['mia@acme.com'],
      oid: ['a', 'b'],
      github: ['mia'],
      githubId: ['42'],
      azureDevops: ['mia@acme.com'],
      left: '2026-10-30'
    },
    {
      name: '',
      upn: [],
      oid: [],
      github: ['kim'],
      githubId: [],
      azureDevops: [],
      left: '2026-11-01'
    }
  ])
})

test('a login that looks like a number stays as it is written', async () => {
  const [person] = await read('- {github: 007, oid: 1e3, left: 2026-10-30}\n')
  expect([person?.github, person?.oid]).toEqual([['007'], ['1e3']])
})

test.each([
  ['a: b', "the people file people.yml must be a list: begin each person with '- '"],
  ['- x', "person 1 of people.yml must be a mapping with 'left' and a name"],
  ['- {upn: a}', "person 1 of people.yml needs 'left', the last day, written as YYYY-MM-DD"],
  [
    '- {upn: a, left: 2026-02-30}',
    "person 1 of people.yml needs 'left', the last day, written as YYYY-MM-DD"
  ],
  [
    '- {left: 2026-10-30}',
    'person 1 of people.yml needs at least one of name, upn, oid, github, github-id, azure-devops'
  ],
  [
    '- {mail: a, left: 2026-10-30}',
    'person 1 of people.yml has a key that is none of name, upn, oid, github, github-id, azure-devops, left'
  ]
])('%s', async (text, message) => {
  await expect(read(text)).rejects.toThrow(message)
})

test('a wrong key is answered with the right one', async () => {
  await expect(read('- {gihub: a, left: 2026-10-30}')).rejects.toThrow(
    /left: did you mean 'github'\?$/
  )
})

test.each([
  ['an alias', 'a: *JaneCanary', 'is neither JSON nor YAML: unidentified alias (1:5)'],
  ['a tag', '- {name: !JaneCanary x}', 'is neither JSON nor YAML: unknown scalar tag (1:10)'],
  ['a tag with a prefix', '%TAG !j! tag:JaneCanary\n--- !j!x a', 'unknown scalar tag (2:5)'],
  ['a key', '- JaneCanary: {left: 2026-10-30}', 'has a key that is none of name'],
  ['a key twice', '[{"JaneCanary": 1, "JaneCanary": 2}]', 'has a key twice in one object'],
  ['a key twice in YAML', '- {JaneCanary: 1, JaneCanary: 2}', 'duplicated mapping key (1:19)'],
  ['a merge key', '- {<<: {name: JaneCanary}, left: 2026-10-30}', 'has a key that is none of name'],
  [
    'a prototype',
    '- {__proto__: {name: JaneCanary}, left: 2026-10-30}',
    'has a key that is none of'
  ],
  ['a day', '- {name: a, left: JaneCanary}', "needs 'left', the last day"],
  ['an escape', '- {name: "\\q JaneCanary", left: 2026-10-30}', 'unknown escape sequence (1:12)'],
  [
    'an object',
    '- {name: {JaneCanary: b}, left: 2026-10-30}',
    "'name' of person 1 of people.yml must be"
  ],
  ['two documents', '- {name: JaneCanary}\n---\n- {name: b}', 'expected a single document'],
  ['no list', 'JaneCanary', 'must be a list']
])('no error repeats what the file has: %s', async (_what, text, message) => {
  const error = await read(text).then(String, String)
  expect(error).toContain(message)
  expect(error).not.toMatch(/canary/i)
})
