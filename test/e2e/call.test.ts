import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {sandboxSecret} from '../../sandbox/gateway/notes-backend.js'
import {type GatewaySandbox, startGatewaySandbox, toolRoles} from '../../sandbox/gateway-sandbox.js'
import {calmGateway, runCall} from '../support/call-fronts.js'
import {leaksIn} from '../support/leaks.js'
import {fronts, secretsOf} from '../support/token-fronts.js'

let sandbox: GatewaySandbox
beforeAll(async () => {
  sandbox = await startGatewaySandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => calmGateway(sandbox, toolRoles))

const ways = [
  {way: 'MCP 2026-07-28', protocol: '2026-07-28', eras: 'both', path: '/notes/mcp', inputs: {}},
  {way: 'MCP of before', protocol: '2025-11-25', eras: 'legacy', path: '/notes/mcp', inputs: {}},
  {way: 'REST', protocol: 'rest', eras: 'both', path: '/notes', inputs: {transport: 'rest'}},
  {way: 'REST by auto', protocol: 'rest', eras: 'both', path: '/notes', inputs: {}}
] as const

describe.each(fronts)('call on the front %s', front => {
  test.each(ways)('reads and writes by $way', async ({protocol, eras, path, inputs}) => {
    sandbox.gateway.eras = eras
    const common = {
      'gateway-url': `${sandbox.gateway.origin}${path}`,
      policy: 'policy.yml',
      ...inputs
    }
    const read = await runCall(front, sandbox, {
      inputs: {...common, tool: 'get_note', arguments: 'id: n1'}
    })
    expect(read.failure).not.toMatch(/failed|error:/)
    expect(read.outcome).toBe('ok')
    expect(read.stdout).toContain('Restart the gateway')
    expect(read.result).toMatchObject({structuredContent: {title: 'Runbook'}})

    const write = await runCall(front, sandbox, {
      inputs: {...common, tool: 'create_note', arguments: '{"title": "Release", "body": "v1"}'}
    })
    expect(write.outcome).toBe('ok')
    expect(Object.fromEntries(sandbox.notes.executions)).toEqual({get_note: 1, create_note: 1})

    // Both sides tell the same story.
    expect(sandbox.gateway.log).toHaveLength(2)
    for (const [index, run] of [read, write].entries()) {
      const seen = sandbox.gateway.log[index]!
      expect(run.audit).toEqual([
        expect.objectContaining({
          caller_oid: seen.caller_oid,
          caller_upn: '',
          mcp_server: 'notes',
          tool_name: seen.tool_name,
          scope_used: seen.scope_used,
          response_status: seen.response_status,
          apim_request_id: seen.apim_request_id,
          traceparent: seen.traceparent,
          attempts: 1,
          outcome: 'ok',
          protocol
        })
      ])
    }
    expect(read.audit[0]!.resource_accessed).toBe('n1')
    if (front !== 'cli') {
      expect(read.outputs).toMatchObject({
        outcome: 'ok',
        'is-error': 'false',
        'http-status': '200',
        attempts: '1',
        'request-id': sandbox.gateway.log[0]!.apim_request_id
      })
      expect(JSON.parse(read.outputs['structured']!)).toMatchObject({title: 'Runbook'})
      expect(read.outputs['latency-ms']).toMatch(/^\d+$/)
      expect(read.summary).toContain('get_note')
    }
    for (const run of [read, write]) expect(leaksIn(run.written, secretsOf(sandbox))).toEqual([])
  })

  test('a failed call fails the step and sets the outputs all the same', async () => {
    const run = await runCall(front, sandbox, {inputs: {tool: 'get_note', arguments: 'id: none'}})
    expect(run.outcome).toBe('tool-error')
    expect(run.exitCode).toBe(front === 'cli' ? 5 : front === 'action' ? 1 : 0)
    expect(run.failure).toContain('there is no note none')
    if (front !== 'cli') {
      expect(run.outputs).toMatchObject({outcome: 'tool-error', 'is-error': 'true', attempts: '1'})
      expect(run.outputs['result']).toContain('result.json')
      expect(run.outputs['audit-file']).toContain('audit.jsonl')
    }
  })

  test('list shows the tools, their schemas and classes', async () => {
    const run = await runCall(front, sandbox, {inputs: {list: 'true', policy: 'policy.yml'}})
    expect(run.outcome).toBe('ok')
    expect(run.stdout).toMatch(/get_note {2}\[read\]/)
    expect(run.stdout).toMatch(/delete_note {2}\[admin\]/)
    expect(run.stdout).toMatch(/schema sha256:[0-9a-f]{64}/)
    expect((run.result as {tools: unknown[]}).tools).toHaveLength(8)
  })

  test('a secret that a tool returns is nowhere but in the result file', async () => {
    const run = await runCall(front, sandbox, {
      inputs: {tool: 'read_secret', arguments: 'name: deploy', policy: 'policy.yml'}
    })
    expect(run.outcome).toBe('ok')
    expect(JSON.stringify(run.result)).toContain(sandboxSecret)
    expect(run.outputs['structured'] ?? '').toBe('')
    const shown = [
      run.stdout,
      run.log,
      run.summary,
      JSON.stringify(run.audit),
      JSON.stringify(run.outputs)
    ]
    expect(leaksIn(shown.join('\n'), [sandboxSecret])).toEqual([])
    expect(run.audit[0]!.resource_accessed).toBe('***')
    if (front === 'action') expect(run.stdout).toContain(`::add-mask::${sandboxSecret}`)
  })
})
