import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type GatewaySandbox, startGatewaySandbox} from '../../sandbox/gateway-sandbox.js'
import {type LogIngestionStandIn, startLogIngestion} from '../../sandbox/log-ingestion.js'
import {sandboxIds} from '../../sandbox/sandbox.js'
import {runCall} from '../support/call-fronts.js'
import {runCli} from '../support/fronts.js'
import {removeTrees, writeTree} from '../support/tree.js'

let sandbox: GatewaySandbox
let ingestion: LogIngestionStandIn

beforeAll(async () => {
  sandbox = await startGatewaySandbox()
  ingestion = await startLogIngestion(sandbox.certificates, sandbox.entra)
})
afterAll(async () => {
  await ingestion.server.close()
  await sandbox.close()
  removeTrees()
})

const stream = 'Custom-MCPAuditLog_CL'
const uploadInputs = () => ({
  'upload-endpoint': ingestion.server.origin,
  'upload-rule': 'dcr-1',
  'upload-stream': stream
})
const call = () => ({
  tool: 'create_note',
  arguments: '{"title": "a", "body": "b"}',
  policy: 'policy.yml',
  ...uploadInputs()
})

test('call sends the record of its call with a token for Azure Monitor', async () => {
  const run = await runCall('action', sandbox, {inputs: call()})
  expect([run.outcome, run.outputs['uploaded']]).toEqual(['ok', '1'])
  const [record] = run.audit
  expect(ingestion.rows.get(`dcr-1/${stream}`)).toEqual([
    expect.objectContaining({
      TimeGenerated: record?.timestamp,
      traceparent: record?.traceparent,
      tool_name: 'create_note',
      tool_class: 'write',
      outcome: 'ok'
    })
  ])
})

test('a failed upload fails nothing and loses nothing', async () => {
  ingestion.faults.push({status: 403})
  const run = await runCall('cli', sandbox, {inputs: call()})
  expect([run.outcome, run.audit.map(({outcome}) => outcome)]).toEqual(['ok', ['ok']])
  expect(run.log).toMatch(
    /1 audit record could not be sent to Log Analytics: localhost:\d+ answered 403: .*They are in .*audit\.jsonl: keep it/
  )
})

test('detect sends what an audit file has, each call once', async () => {
  ingestion.rows.clear()
  const run = await runCall('cli', sandbox, {inputs: {...call(), 'upload-rule': 'dcr-other'}})
  const [closed] = run.audit
  const other = {...closed, traceparent: 'cut-short'}
  const workspace = writeTree({
    'audit.jsonl': [{...closed, outcome: 'open'}, closed, {...other, outcome: 'open'}]
      .map(record => `${JSON.stringify(record)}\n`)
      .join('')
  })
  ingestion.faults.push({status: 429, retryAfter: '0'})
  const identity = {
    'tenant-id': sandboxIds.tenantId,
    'client-id': sandboxIds.clientId,
    cloud: 'custom',
    'authority-host': sandbox.entra.server.origin
  }
  const args = Object.entries({...uploadInputs(), ...identity}).flatMap(([name, value]) => [
    `--${name}`,
    value
  ])
  const detect = await runCli(['detect', 'audit.jsonl', '--fail-on', 'never', ...args], {
    workspace,
    env: {
      NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile,
      ...sandbox.github.environment,
      GITHUB_ACTIONS: 'true'
    }
  })
  expect([detect.exitCode, detect.stderr]).toEqual([
    0,
    expect.stringContaining('2 audit records sent to Log Analytics.')
  ])
  const rows = ingestion.rows.get(`dcr-1/${stream}`) ?? []
  expect(rows.map(row => [row['traceparent'], row['outcome']])).toEqual([
    [closed?.traceparent, 'ok'],
    ['cut-short', 'open']
  ])
  expect(fs.existsSync(path.join(workspace, 'audit.jsonl'))).toBe(true)
})
