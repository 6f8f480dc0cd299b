import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {jsonSha256} from '../../../shared/gateway/json.js'
import {checkPin, readPin} from '../../../shared/gateway/schema/pin.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-pin-'))
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))

const schema = {type: 'object', properties: {a: {type: 'string'}}, required: ['a']}
const reordered = {required: ['a'], properties: {a: {type: 'string'}}, type: 'object'}
const changed = {...schema, properties: {a: {type: 'string', maxLength: 5}}}

test('a pin is a digest, the schema, a file of it, or a tool in a file', async () => {
  fs.writeFileSync(path.join(folder, 'schema.json'), JSON.stringify(schema))
  fs.writeFileSync(path.join(folder, 'tool.json'), JSON.stringify({name: 't', inputSchema: schema}))
  const texts = [
    `sha256:${jsonSha256(schema)}`,
    JSON.stringify(schema, null, 2),
    'schema.json',
    'tool.json'
  ]
  for (const text of texts) {
    const pin = await readPin(text, folder)
    expect(() => checkPin('t', pin, reordered)).not.toThrow()
    expect(() => checkPin('t', pin, changed)).toThrow(/not the pinned one/)
  }
})

test('the first difference is named', async () => {
  const pin = await readPin(JSON.stringify(schema), folder)
  expect(() => checkPin('t', pin, changed)).toThrow('/properties/a/maxLength')
  expect(() => checkPin('t', pin, {...schema, required: []})).toThrow('/required')
})

test.each(['missing.json', 'sha256:12', '{"a": ', '[]'])('%s is no pin', async text => {
  await expect(readPin(text, folder)).rejects.toThrow(/schema|JSON/)
})
