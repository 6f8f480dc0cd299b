import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import {type GatewaySandbox, startGatewaySandbox, toolRoles} from '../../sandbox/gateway-sandbox.js'
import {calmGateway, runCall} from '../support/call-fronts.js'

let sandbox: GatewaySandbox
beforeAll(async () => {
  sandbox = await startGatewaySandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => calmGateway(sandbox, toolRoles))

const batch = (calls: unknown, inputs: Record<string, string> = {}) =>
  runCall('action', sandbox, {
    inputs: {calls: JSON.stringify(calls), policy: 'policy.yml', ...inputs}
  })
const outcomesOf = (run: {outputs: Readonly<Record<string, string>>}) =>
  JSON.parse(run.outputs['outcomes']!) as string[]
const get = (id: string) => ({tool: 'get_note', arguments: {id}})
const create = (title: string) => ({tool: 'create_note', arguments: {title}})

test('200 paced calls finish without a 429', async () => {
  sandbox.gateway.rateLimit.calls = 50
  sandbox.gateway.rateLimit.periodMs = 2000
  const run = await batch(
    Array.from({length: 200}, () => get('n1')),
    {'rate-limit': '45/2', concurrency: '8'}
  )
  expect(run.outcome).toBe('ok')
  expect(sandbox.notes.executions.get('get_note')).toBe(200)
  expect(sandbox.gateway.requests.filter(({status}) => status === 429)).toEqual([])
  expect(run.audit).toHaveLength(200)
  expect(new Set(run.audit.map(({outcome}) => outcome))).toEqual(new Set(['ok']))
  expect(run.log).toContain('[200/200] get_note (read): ok')
})

test('calls run in order, one by one where they write', async () => {
  const run = await batch([create('a'), get('n1'), get('n2'), create('b'), get('n1')], {
    concurrency: '4'
  })
  expect(outcomesOf(run)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
  const tools = sandbox.gateway.log.map(({tool_name}) => tool_name)
  expect(tools).toEqual(['create_note', 'get_note', 'get_note', 'create_note', 'get_note'])
  expect(run.result).toHaveLength(5)
  // One connection for all: discover, list, five calls.
  expect(sandbox.gateway.requests).toHaveLength(7)
})

test('a mistake in the last call is found before the first is sent', async () => {
  const run = await batch([create('a'), {tool: 'create_note', arguments: {titel: 'b'}}])
  expect(run.outcome).toBe('invalid-input')
  expect(outcomesOf(run)).toEqual(['skipped', 'invalid-input'])
  expect(sandbox.notes.executions.size).toBe(0)
  expect(run.audit).toEqual([expect.objectContaining({outcome: 'invalid-input', attempts: 0})])
})

test('on-error: stop sends nothing after a failed call, continue goes on', async () => {
  const calls = [get('n1'), get('none'), create('a')]
  expect(outcomesOf(await batch(calls))).toEqual(['ok', 'tool-error', 'skipped'])
  const goesOn = await batch(calls, {'on-error': 'continue'})
  expect(outcomesOf(goesOn)).toEqual(['ok', 'tool-error', 'ok'])
  expect(goesOn.outcome).toBe('tool-error')
  expect(goesOn.exitCode).toBe(1)
  expect(goesOn.summary).toContain('tool-error')
})

test('an unknown outcome ends the list even with continue, and stands for it', async () => {
  sandbox.gateway.faults.push({when: 'after', effect: {kind: 'reset'}})
  const run = await batch([create('a'), create('b'), get('n1')], {'on-error': 'continue'})
  expect(outcomesOf(run)).toEqual(['unknown', 'skipped', 'skipped'])
  expect(run.outcome).toBe('unknown')
  expect(sandbox.notes.executions.get('create_note')).toBe(1)
})
