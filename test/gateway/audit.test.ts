import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {AuditLog, type AuditRecord} from '../../shared/gateway/audit.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-audit-'))
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))

const record = (tool: string, outcome: AuditRecord['outcome'] = 'open'): AuditRecord => ({
  timestamp: '2026-11-20T12:00:00.000Z',
  caller_oid: '',
  caller_upn: '',
  mcp_server: 'github',
  tool_name: tool,
  scope_used: 'mcp.tools.read',
  resource_accessed: '',
  latency_ms: outcome === 'open' ? null : 12,
  response_status: outcome === 'open' ? null : 200,
  apim_request_id: '',
  caller_appid: '',
  attempts: 1,
  protocol: 'rest',
  outcome,
  arguments_sha256: '',
  run_url: '',
  traceparent: ''
})

const read = (file: string) =>
  fs
    .readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => {
      const {tool_name, outcome} = JSON.parse(line) as AuditRecord
      return `${tool_name}:${outcome}`
    })

test('a call has one line, which is there before the call ends and is replaced after', () => {
  const file = path.join(folder, 'deep', 'one.jsonl')
  const log = new AuditLog(file)
  const closeA = log.open(record('a'))
  expect(read(file)).toEqual(['a:open'])
  closeA(record('a', 'ok'))
  expect(read(file)).toEqual(['a:ok'])
  const closeB = log.open(record('b'))
  closeB(record('b', 'unknown'))
  log.close()
  expect(read(file)).toEqual(['a:ok', 'b:unknown'])
})

test('calls under way at once close in any order', () => {
  const file = path.join(folder, 'several.jsonl')
  const log = new AuditLog(file)
  const close = ['a', 'b', 'c'].map(name => log.open(record(name)))
  close[1]!(record('b', 'tool-error'))
  expect(read(file)).toEqual(['a:open', 'b:tool-error', 'c:open'])
  close[2]!(record('c', 'ok'))
  close[0]!(record('a', 'ok'))
  log.open(record('d'))
  log.close()
  expect(read(file)).toEqual(['a:ok', 'b:tool-error', 'c:ok', 'd:open'])
})

test('lines of earlier runs stay, also one that was cut short', () => {
  const file = path.join(folder, 'old.jsonl')
  fs.writeFileSync(file, '{"tool_name":"old","outcome":"ok"}\n{"tool_name":"cut')
  const log = new AuditLog(file)
  log.open(record('new'))(record('new', 'ok'))
  log.close()
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  expect(lines[0]).toContain('"old"')
  expect(lines[1]).toBe('{"tool_name":"cut')
  expect(JSON.parse(lines[2]!)).toMatchObject({tool_name: 'new', outcome: 'ok'})
})

test('only the owner may read it', () => {
  const file = path.join(folder, 'private.jsonl')
  new AuditLog(file).close()
  // Windows has no such bits.
  const expected = process.platform === 'win32' ? 0o666 : 0o600
  expect(fs.statSync(file).mode & 0o777).toBe(expected)
})
