import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {load} from 'js-yaml'
import {readPeople} from '../../shared/people/people.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const schema = JSON.parse(fs.readFileSync(path.join(root, 'schema/people.schema.json'), 'utf8'))
const validate = new Ajv({strict: true, allowUnionTypes: true, strictRequired: false}).compile(
  schema
)
const reads = (text: string) =>
  readPeople(writeTree({'people.yml': text}), 'people.yml').then(
    () => true,
    () => false
  )

describe('the schema agrees with the reader', () => {
  test.each([
    ['- {name: Jane Doe, left: "2026-01-31"}', true],
    ['- {upn: [a@acme.com, b@acme.com], oid: x, left: "2026-01-31"}', true],
    ['- {github: jdoe, github-id: 42, azure-devops: x, left: "2026-01-31"}', true],
    ['- {github: 7, left: "2026-01-31"}', true],
    ['- {name: , upn: a@acme.com, left: "2026-01-31"}', true],
    ['[]', true],
    ['', true],
    ['- {name: Jane Doe}', false],
    ['- {left: "2026-01-31"}', false],
    ['- {name: Jane Doe, left: yesterday}', false],
    ['- {name: Jane Doe, left: "2026-01-31", mail: x}', false],
    ['- {name: {first: Jane}, left: "2026-01-31"}', false],
    ['- {name: [{first: Jane}], left: "2026-01-31"}', false],
    ['- Jane Doe', false],
    ['name: Jane Doe', false]
  ])('%s', async (text, valid) => {
    expect(validate(text === '' ? null : load(text))).toBe(valid)
    expect(await reads(text)).toBe(valid)
  })
})
