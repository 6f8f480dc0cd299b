import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {load} from 'js-yaml'
import {parseConfig} from '../../../shared/lint/config/config-reader.js'
import {ruleIds} from '../../../shared/lint/rules/index.js'
import {root} from '../../support/root.js'

const schema = JSON.parse(fs.readFileSync(path.join(root, 'schema/config.schema.json'), 'utf8'))
const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(schema)
const reads = (text: string) => {
  try {
    parseConfig(text, 'c.yml', ruleIds)
    return true
  } catch {
    return false
  }
}

describe('the schema agrees with the reader', () => {
  test.each([
    ['', true],
    ['rules: {stored-credential: off, unused-ignore: error}', true],
    ['rules:', true],
    ['ignore: [{rules: [root-filesystem], paths: ["a/**"], reason: "made up"}]', true],
    ['ignore: [{rules: root-filesystem, paths: a, reason: "x y z", until: "2027-06-30"}]', false],
    ['ignore: [{rules: root-filesystem, paths: a, reason: "made up", until: "2027-06-30"}]', true],
    ['exclude: ["vendor/**"]\ninclude: x.json\ngateways: ["https://mcp.acme.com/v1"]', true],
    ['servers: ["@acme/*"]\nfilesystem-roots: [/srv]\ntrusted-owners: [actions, a/b]', true],
    ['credential-formats: [{id: acme-key, pattern: "acme_[a-z0-9]{32}"}]', true],
    ['baseline: known.json\n$schema: x', true],
    ['- a', false],
    ['exlude: []', false],
    ['rules: {no-such-rule: off}', false],
    ['rules: {stored-credential: warn}', false],
    ['ignore: {}', false],
    ['ignore: [{rules: [root-filesystem], paths: [a]}]', false],
    ['ignore: [{rules: [root-filesystem], paths: [a], reason: made up, till: x}]', false],
    ['exclude: ["a\\\\b"]', false],
    ['gateways: [mcp.acme.com]', false],
    ['gateways: ["https://a:b@mcp.acme.com"]', false],
    ['trusted-owners: [a/b/c]', false],
    ['credential-formats: [{id: Acme, pattern: "acme_[a-z0-9]{32}"}]', false],
    ['credential-formats: [{id: acme}]', false]
  ])('%s', (text, valid) => {
    expect(reads(text)).toBe(valid)
    // The reader is the stricter of the two: it also weighs reasons and patterns.
    if (valid || !text.includes('x y z'))
      expect(validate(text === '' ? null : load(text))).toBe(valid)
  })
})
