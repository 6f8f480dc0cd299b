import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, expect, test} from '@jest/globals'
import type {AuditRecord} from '../../shared/audit/record.js'
import {AuditLog, callForm} from '../../shared/gateway/audit.js'
import {root} from '../support/root.js'

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
  const log = new AuditLog(file, callForm)
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
  const log = new AuditLog(file, callForm)
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
  const log = new AuditLog(file, callForm)
  log.open(record('new'))(record('new', 'ok'))
  log.close()
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  expect(lines[0]).toContain('"old"')
  expect(lines[1]).toBe('{"tool_name":"cut')
  expect(JSON.parse(lines[2]!)).toMatchObject({tool_name: 'new', outcome: 'ok'})
})

test('a closed record stands where the open one was, whatever its length', () => {
  const file = path.join(folder, 'length.jsonl')
  const log = new AuditLog(file, callForm)
  const close = ['a', 'b'].map(name => log.open({...record(name), traceparent: name}))
  close[0]!({
    ...record('a', 'unauthenticated'),
    traceparent: 'a',
    latency_ms: 86_400_000,
    apim_request_id: 'ü"'.repeat(100)
  })
  close[1]!({...record('b', 'ok'), traceparent: 'b'})
  log.close()
  expect(read(file)).toEqual(['a:unauthenticated', 'b:ok'])
  const [first] = fs.readFileSync(file, 'utf8').split('\n')
  expect((JSON.parse(first!) as AuditRecord).apim_request_id).toMatch(/^(?:ü"){30,}ü?$/)
})

test('a record is closed at the end when its line is no longer there', () => {
  const file = path.join(folder, 'rotated.jsonl')
  const log = new AuditLog(file, callForm)
  const close = log.open(record('a'))
  fs.truncateSync(file, 0)
  fs.appendFileSync(file, '{"tool_name":"other","outcome":"ok"}\n{"cut')
  close(record('a', 'ok'))
  log.close()
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  expect(lines.slice(0, 2)).toEqual(['{"tool_name":"other","outcome":"ok"}', '{"cut'])
  expect(JSON.parse(lines[2]!)).toMatchObject({tool_name: 'a', outcome: 'ok'})
})

test.each([2, 4, 40])('%i processes that write to one file lose no line', async processes => {
  const calls = 10
  const file = path.join(folder, `shared-${processes}.jsonl`)
  const module = pathToFileURL(path.join(root, 'build/shared/gateway/audit.js')).href
  // Each has two calls under way at once; every third is left open, as by a crash.
  const script = `
    const {AuditLog, callForm} = await import(${JSON.stringify(module)})
    const [file, id] = process.argv.slice(1)
    const log = new AuditLog(file, callForm)
    const record = ${JSON.stringify(record('x'))}
    for (let i = 0; i < ${calls}; i += 2) {
      const names = [i, i + 1].map(call => id + '-' + call)
      const closers = names.map(name => log.open({...record, traceparent: name}))
      await new Promise(resolve => setTimeout(resolve, Math.random() * 5))
      for (const [at, close] of closers.entries()) {
        if ((i + at) % 3 === 0) continue
        close({...record, traceparent: names[at], outcome: 'ok', latency_ms: 10 ** (i + at)})
      }
    }
  `
  await Promise.all(
    Array.from({length: processes}, (_, id) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, file, String(id)])
      return new Promise(resolve => child.once('exit', resolve))
    })
  )
  // A process that sees another's line half written begins one of its own: an empty line between
  // the two means nothing to readers (docs/call.md).
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  const seen = lines
    .filter(line => line.trim() !== '')
    .map(line => {
      const {traceparent, outcome} = JSON.parse(line) as AuditRecord
      return `${traceparent} ${outcome}`
    })
  const expected = Array.from({length: processes}, (_, id) =>
    Array.from({length: calls}, (_, call) => `${id}-${call} ${call % 3 === 0 ? 'open' : 'ok'}`)
  ).flat()
  expect(seen.sort()).toEqual(expected.sort())
})

test('only the owner may read it', () => {
  const file = path.join(folder, 'private.jsonl')
  new AuditLog(file, callForm).close()
  // Windows has no such bits.
  const expected = process.platform === 'win32' ? 0o666 : 0o600
  expect(fs.statSync(file).mode & 0o777).toBe(expected)
})
