import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import formats from 'ajv-formats'
import {load} from 'js-yaml'
import {parsePolicy} from '../../shared/gateway/policy.js'
import {root} from '../support/root.js'

const schema = JSON.parse(fs.readFileSync(path.join(root, 'schema/policy.schema.json'), 'utf8'))
const ajv = new Ajv({strict: true, allowUnionTypes: true})
formats.default(ajv)
const validate = ajv.compile(schema)
const reads = (content: unknown) => {
  try {
    parsePolicy(content, 'p.yml')
    return true
  } catch {
    return false
  }
}

describe('the schema agrees with the reader', () => {
  test.each([
    ['servers: {a: {}}', true],
    [
      '$schema: x\nservers: {a: {url: "https://mcp.acme.com/a", read: [x], write: [], admin: ["*"]}}',
      true
    ],
    ['servers: {a: {secrets: [x], idempotent: [x], resource: {x: /repo, "y_*": ""}}}', true],
    ['servers: {a: {read: , resource: }}', true],
    ['servers: {}', false],
    ['servers: []', false],
    ['server: {a: {}}', false],
    ['servers: {a: {}}\nmore: 1', false],
    ['servers: {a: [x]}', false],
    ['servers: {a: {reads: [x]}}', false],
    ['servers: {a: {read: x}}', false],
    ['servers: {a: {read: [""]}}', false],
    ['servers: {a: {read: [1]}}', false],
    ['servers: {a: {url: mcp}}', false],
    ['servers: {a: {resource: {x: repo}}}', false],
    ['servers: {a: {resource: [x]}}', false]
  ])('%s', (text, valid) => {
    const content = load(text)
    expect(reads(content)).toBe(valid)
    expect(validate(content)).toBe(valid)
  })
})
