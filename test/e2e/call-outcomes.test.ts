import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {type GatewaySandbox, startGatewaySandbox, toolRoles} from '../../sandbox/gateway-sandbox.js'
import {startRawServer} from '../../sandbox/server.js'
import {type CallRun, calmGateway, runCall} from '../support/call-fronts.js'
import {azureCommands, githubCommands} from '../support/fronts.js'
import {leaksIn} from '../support/leaks.js'
import {secretsOf} from '../support/token-fronts.js'

let sandbox: GatewaySandbox
beforeAll(async () => {
  sandbox = await startGatewaySandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => calmGateway(sandbox, toolRoles))

const call = async (
  inputs: Record<string, string>,
  more: {files?: Record<string, string>; env?: Record<string, string>; anonymous?: boolean} = {}
): Promise<CallRun> => {
  const run = await runCall('cli', sandbox, {inputs, ...more})
  expect(leaksIn(run.written, secretsOf(sandbox))).toEqual([])
  return run
}
const read = {tool: 'get_note', arguments: 'id: n1'}
const write = {tool: 'create_note', arguments: 'title: Release'}
const executions = () => [...sandbox.notes.executions.values()].reduce((sum, n) => sum + n, 0)

/** Expects a failure with this exit code, and nothing carried out. */
function expectRefused(run: CallRun, exitCode: number, reason: RegExp): void {
  expect(run.failure).toMatch(reason)
  expect(run.exitCode).toBe(exitCode)
  expect(executions()).toBe(0)
}

describe('exit codes of the command line', () => {
  test('0 ok', async () => {
    expect((await call(read)).exitCode).toBe(0)
  })

  test('1 internal: the audit record cannot be kept, so nothing is sent', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-disk-'))
    const script = path.join(folder, 'broken-disk.cjs')
    fs.writeFileSync(
      script,
      `require('node:fs').fsyncSync = () => { throw new Error('ENOSPC: no space left on device') }`
    )
    const run = await call(write, {env: {NODE_OPTIONS: `--require=${script}`}})
    fs.rmSync(folder, {recursive: true})
    expectRefused(run, 1, /no space left/)
  })

  test.each([
    ['no tool', {}, /'tool', 'calls' and 'list'/],
    ['two of them', {...read, list: 'true'}, /exclude each other/],
    ['plain http', {...read, 'gateway-url': 'http://mcp.example.com/mcp'}, /https/],
    [
      'credentials in the address',
      {...read, 'gateway-url': 'https://a:b@localhost/mcp'},
      /password/
    ],
    ['arguments that are no object', {tool: 'get_note', arguments: '[1]'}, /must be an object/],
    [
      'arguments that are no YAML',
      {tool: 'get_note', arguments: '{"id": '},
      /neither JSON nor YAML/
    ],
    ['no such policy', {...read, policy: 'none.yml'}, /policy.*ENOENT/],
    ['a wrong policy', {...read, policy: 'wrong.yml'}, /unknown key 'reading'/],
    ['a wrong rate', {...read, 'rate-limit': 'fast'}, /rate-limit/],
    ['a list in REST', {list: 'true', transport: 'rest'}, /no list of tools/],
    ['a result file that cannot be written', {...read, 'result-file': '.'}, /result-file.*written/],
    ['an unknown key in calls', {calls: '[{tool: a, argument: {}}]'}, /did you mean 'arguments'/],
    ['a header name with a line break', {...read, 'retry-after-header': 'a b'}, /HTTP header/]
  ])('2 usage: %s', async (_, inputs, reason) => {
    const run = await call(inputs as unknown as Record<string, string>, {
      files: {'wrong.yml': 'servers: {a: {reading: [x]}}'}
    })
    expectRefused(run, 2, reason)
  })

  test.each(['http', 'net,HTTP', '*', 'ht*'])(
    '2 usage: NODE_DEBUG=%s, which would print the token',
    async value => {
      expectRefused(await call(read, {env: {NODE_DEBUG: value}}), 2, /tokens included: unset it/)
      expect(sandbox.gateway.requests).toEqual([])
    }
  )

  test('2 usage: no identity and no token for a gateway elsewhere', async () => {
    const run = await call({...read, 'gateway-url': 'https://mcp.invalid/mcp'}, {anonymous: true})
    expectRefused(run, 2, /tenant-id/)
  })

  test('3 unauthenticated: a given token cannot be renewed', async () => {
    const run = await call(
      {...read, token: 'made-up-token-0123456789-abcdefghij'},
      {anonymous: true}
    )
    expectRefused(run, 3, /401/)
    expect(leaksIn(run.written, ['made-up-token-0123456789-abcdefghij'])).toEqual([])
    expect(sandbox.gateway.requests).toHaveLength(1)
  })

  test('3 unauthenticated: the directory refuses', async () => {
    sandbox.client.disabled = true
    const run = await call(read)
    sandbox.client.disabled = false
    expectRefused(run, 3, /AADSTS7000112/)
  })

  test('4 denied: the role is missing, and the hint names it', async () => {
    sandbox.grant('mcp.tools.read')
    const run = await call({...write, policy: 'policy.yml'})
    expectRefused(run, 4, /needs mcp\.tools\.write and the token has Mcp\.Call, mcp\.tools\.read/)
    // It was foreseen, too.
    expect(run.log).toMatch(/likely to refuse 'create_note'/)
  })

  test('3 for the same with API Management, which answers 401; the hint is the same', async () => {
    sandbox.gateway.missingRoleStatus = 401
    sandbox.grant('mcp.tools.read')
    expectRefused(await call({...write, policy: 'policy.yml'}), 3, /needs mcp\.tools\.write/)
  })

  test.each([
    ['an unlisted tool', {...write, policy: 'small.yml'}, /does not list the tool/],
    ['max-scope', {...write, policy: 'policy.yml', 'max-scope': 'read'}, /class write.*up to read/],
    ['max-scope without a policy', {...read, 'max-scope': 'read'}, /Without a policy/],
    [
      'annotations that raise the class',
      {tool: 'touch_note', arguments: 'id: n1', policy: 'small.yml', 'max-scope': 'read'},
      /annotations say that it writes/
    ]
  ])('4 denied: %s', async (_, inputs, reason) => {
    const run = await call(inputs as unknown as Record<string, string>, {
      files: {'small.yml': 'servers: {n: {read: [get_note, touch_note]}}'}
    })
    expectRefused(run, 4, reason)
    expect(run.audit).toEqual([expect.objectContaining({outcome: 'denied', attempts: 0})])
  })

  test('4 denied: a tool of class secrets with the token of a person', async () => {
    sandbox.entra.claims = {idtyp: 'user', upn: 'dev@example.com', scp: 'mcp.tools.secrets'}
    const run = await call({
      tool: 'read_secret',
      arguments: 'name: deploy',
      policy: 'policy.yml'
    })
    sandbox.entra.claims = {}
    expectRefused(run, 4, /only pipeline identities/)
  })

  test('5 tool-error', async () => {
    const run = await call({tool: 'get_note', arguments: 'id: none'})
    expect(run.exitCode).toBe(5)
    expect(run.result).toMatchObject({isError: true})
  })

  test.each([
    ['a misspelled name', {tool: 'get_note', arguments: 'idd: n1'}, /did you mean 'id'/],
    ['a missing one', {tool: 'get_note'}, /lacks 'id'/],
    [
      'a wrong type',
      {tool: 'search_notes', arguments: '{query: a, limit: many}'},
      /limit must be integer/
    ],
    [
      'drift from the pinned schema',
      {...read, schema: `sha256:${'0'.repeat(64)}`},
      /not the pinned one/
    ],
    [
      'no place for the idempotency key',
      {...read, 'idempotency-argument': 'key'},
      /no argument 'key'/
    ]
  ])('6 invalid-input: %s', async (_, inputs, reason) => {
    const run = await call(inputs as unknown as Record<string, string>)
    expectRefused(run, 6, reason)
    expect(run.failure).toMatch(/Nothing was sent|is not repeated/)
    expect(sandbox.gateway.requests.some(({tool}) => tool !== '')).toBe(false)
  })

  test('6 invalid-input: the server itself says so', async () => {
    sandbox.gateway.faults.push({
      effect: {kind: 'rpc-error', status: 200, code: -32602, message: 'Invalid params'}
    })
    expectRefused(await call(read), 6, /-32602/)
  })

  test('7 tool-not-found', async () => {
    expectRefused(await call({tool: 'get_notes'}), 7, /did you mean 'get_note'.*may depend on/s)
    const rest = {'gateway-url': `${sandbox.gateway.origin}/notes`, transport: 'rest'}
    expectRefused(await call({...rest, tool: 'get_notes'}), 7, /404/)
  })

  test('8 rate-limited by the gateway', async () => {
    sandbox.gateway.rateLimit.calls = 2
    const run = await call({...read, 'max-wait': '0'})
    expectRefused(run, 8, /429: Rate limit is exceeded/)
  })

  test('9 unreachable: nobody listens', async () => {
    const run = await call({...write, 'gateway-url': 'https://localhost:1/mcp'})
    expectRefused(run, 9, /no connection/)
  })

  test('9 unreachable: the certificate is not trusted, and that is not tried again', async () => {
    const run = await call(write, {env: {NODE_EXTRA_CA_CERTS: ''}, anonymous: true})
    expectRefused(run, 9, /NODE_EXTRA_CA_CERTS/)
    expect(run.failure).not.toContain('trying again')
  })

  test('11 protocol: no MCP server at the address', async () => {
    const run = await call({
      ...read,
      transport: 'mcp',
      'gateway-url': `${sandbox.gateway.origin}/notes`
    })
    expectRefused(run, 11, /no MCP server at 'gateway-url'/)
  })

  test('12 output-schema: the result does not fit, and is kept', async () => {
    sandbox.gateway.faults.push({
      effect: {
        kind: 'change',
        change: result => ({...result, structuredContent: {title: 5}})
      }
    })
    const run = await call(read)
    expect(run.exitCode).toBe(12)
    expect(run.failure).toMatch(/lacks 'body'/)
    expect(run.result).toMatchObject({structuredContent: {title: 5}})
  })

  test('13 input-required: the server needs a client that can ask its user', async () => {
    const run = await call({tool: 'ask_owner'})
    expect(run.exitCode).toBe(13)
    expect(run.failure).toMatch(/elicitation/)
  })

  test('13 input-required: the server asks all the same', async () => {
    const ask = {
      method: 'elicitation/create',
      params: {message: 'Really?', requestedSchema: {type: 'object', properties: {}}}
    }
    sandbox.gateway.faults.push({
      effect: {
        kind: 'change',
        change: () => ({resultType: 'input_required', inputRequests: {confirm: ask}})
      }
    })
    const run = await call(write)
    expect(run.exitCode).toBe(13)
    expect(run.failure).toMatch(/asks for input/)
    expect(run.audit[0]!.attempts).toBe(1)
  })
})

describe('what is sent where', () => {
  test('the token follows no redirect to another origin', async () => {
    const seen: string[] = []
    const other = await startRawServer(sandbox.certificates, (request, response) => {
      seen.push(String(request.headers.authorization))
      response.end('{}')
    })
    sandbox.gateway.faults.push({
      on: 'any',
      times: 9,
      effect: {kind: 'reply', status: 308, headers: {Location: `${other.origin}/notes/mcp`}}
    })
    const run = await call(write)
    await other.close()
    expectRefused(run, 11, /redirects \(308\)/)
    expect(seen).toEqual([])
  })

  test('a redirect within the origin that keeps the method is followed', async () => {
    sandbox.gateway.faults.push({
      effect: {kind: 'reply', status: 307, headers: {Location: '/notes/mcp'}}
    })
    expect((await call(write)).exitCode).toBe(0)
    expect(executions()).toBe(1)
  })

  test('the gateway sees who calls: user agent, client info and trace', async () => {
    const run = await call(read)
    const request = sandbox.gateway.requests.find(({tool}) => tool === 'get_note')!
    expect(request.headers['user-agent']).toMatch(/^mcp-gatehouse\/\d/)
    expect(request.headers['traceparent']).toBe(run.audit[0]!.traceparent)
    expect(request.headers['mcp-method']).toBe('tools/call')
    expect(request.headers['mcp-name']).toBe('get_note')
  })

  test('the record says which run it was, on the command line of a CI job, too', async () => {
    const github = {GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '42'}
    const run = await call(read, {env: github})
    expect(run.audit[0]!.run_url).toBe('https://github.com/acme/app/actions/runs/42')
    const azure = {
      GITHUB_ACTIONS: 'false',
      TF_BUILD: 'True',
      SYSTEM_COLLECTIONURI: 'https://dev.azure.com/acme/',
      SYSTEM_TEAMPROJECT: 'app',
      BUILD_BUILDID: '7'
    }
    const given = {...read, token: 'made-up-token-0123456789-abcdefghij'}
    const other = await call(given, {env: azure, anonymous: true})
    expect(other.audit[0]!.run_url).toBe('https://dev.azure.com/acme/app/_build/results?buildId=7')
  })

  test('a connection that breaks before TLS stands is tried again, also for a write', async () => {
    let connections = 0
    const open: net.Socket[] = []
    const target = new URL(sandbox.gateway.origin)
    const proxy = net.createServer(socket => {
      connections++
      if (connections === 1) return void socket.destroy()
      const upstream = net.connect(Number(target.port), '127.0.0.1')
      open.push(socket, upstream)
      socket.pipe(upstream).pipe(socket)
      socket.on('error', () => upstream.destroy())
      upstream.on('error', () => socket.destroy())
    })
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    const {port} = proxy.address() as net.AddressInfo
    const run = await call({
      ...write,
      transport: 'rest',
      'gateway-url': `https://localhost:${port}/notes`
    })
    for (const socket of open) socket.destroy()
    await new Promise(resolve => proxy.close(resolve))
    expect(run.exitCode).toBe(0)
    expect(run.audit[0]!.attempts).toBe(2)
    expect(executions()).toBe(1)
  })

  test('a crash leaves the open record behind', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crash-'))
    const script = path.join(folder, 'crash.cjs')
    // The process dies in the middle of the call, as when a job is cancelled.
    fs.writeFileSync(
      script,
      `setInterval(() => { if (require('node:fs').existsSync('audit.jsonl') && require('node:fs').readFileSync('audit.jsonl', 'utf8').includes('open')) process.kill(process.pid, 'SIGKILL') }, 20).unref()`
    )
    sandbox.gateway.faults.push({when: 'after', effect: {kind: 'delay', ms: 5000}})
    const run = await call(write, {env: {NODE_OPTIONS: `--require=${script}`}})
    fs.rmSync(folder, {recursive: true})
    expect(run.audit).toEqual([
      expect.objectContaining({outcome: 'open', tool_name: 'create_note', attempts: 0})
    ])
  })
})

describe('a server that means ill', () => {
  const command = '::stop-commands::x\n::set-env name=A::b\n##vso[task.setvariable variable=a]b'

  test.each(['action', 'task'] as const)('issues no command on the front %s', async front => {
    sandbox.gateway.faults.push({
      on: 'list',
      effect: {
        kind: 'change',
        change: result => ({
          ...result,
          tools: [
            ...(result['tools'] as object[]),
            // The SDK warns of this one, by its name.
            {
              name: `\n${command}`,
              inputSchema: {type: 'object', properties: {a: {type: 'object', 'x-mcp-header': 'A'}}}
            },
            {name: 'other', description: `\n${command}`, inputSchema: {type: 'object'}}
          ]
        })
      }
    })
    const list = await runCall(front, sandbox, {inputs: {list: 'true'}})
    expect(list.outcome).toBe('ok')
    expect(list.stdout).toContain('other')

    sandbox.gateway.faults.push({
      effect: {
        kind: 'change',
        change: result => ({
          ...result,
          structuredContent: {title: command, body: command},
          content: [{type: 'text', text: `harmless\n${command}`}]
        })
      }
    })
    const run = await runCall(front, sandbox, {inputs: read})
    expect(run.outcome).toBe('ok')
    expect(run.stdout).toContain('harmless')

    sandbox.gateway.faults.push({
      effect: {kind: 'reply', status: 403, body: JSON.stringify({message: `\n${command}`})}
    })
    const refused = await runCall(front, sandbox, {inputs: read})
    expect(refused.outcome).toBe('denied')
    for (const {log} of [list, run, refused]) {
      const issued = [...githubCommands(log), ...azureCommands(log)]
      expect(issued.map(({command: name}) => name)).not.toContain('stop-commands')
      expect(issued.map(({command: name}) => name)).not.toContain('set-env')
      expect(issued.map(({properties}) => properties['variable'])).not.toContain('a')
    }
  })

  test('an answer without end is cut off', async () => {
    sandbox.gateway.faults.push({
      effect: {kind: 'change', change: result => ({...result, pad: 'x'.repeat(40 * 1024 * 1024)})}
    })
    const run = await call({...read, policy: 'policy.yml'})
    expect(run.exitCode).toBe(11)
    expect(run.failure).toMatch(/longer than/)
  })

  test('a token that comes back in a result is masked in the file, too', async () => {
    sandbox.gateway.faults.push({
      effect: {
        kind: 'change',
        change: result => ({
          ...result,
          structuredContent: {title: 'a', body: sandbox.entra.issued.at(-1)}
        })
      }
    })
    const run = await call(read)
    expect(run.exitCode).toBe(0)
    expect(JSON.stringify(run.result)).toContain('***')
  })
})

describe('arguments', () => {
  test('YAML is typed by the schema: a version stays text, a number becomes one', async () => {
    await call({tool: 'create_note', arguments: 'title: 1.10\nbody: yes'})
    expect([...sandbox.notes.notes.values()].at(-1)).toEqual({title: '1.10', body: 'yes'})
    const run = await call({tool: 'search_notes', arguments: '{"query": "e", "limit": "1"}'})
    expect(run.exitCode).toBe(0)
  })

  test('by REST a given schema checks them, and a digest alone is refused', async () => {
    const rest = {'gateway-url': `${sandbox.gateway.origin}/notes`, transport: 'rest'}
    const schema = JSON.stringify({type: 'object', properties: {id: {}}, required: ['id']})
    expect((await call({...rest, ...read, schema})).exitCode).toBe(0)
    calmGateway(sandbox, toolRoles)
    expectRefused(await call({...rest, tool: 'get_note', arguments: 'idd: n1', schema}), 6, /'id'/)
    expectRefused(await call({...rest, ...read, schema: `sha256:${'0'.repeat(64)}`}), 2, /digest/)
    expect((await call({...rest, ...read})).log).toMatch(/arguments were not checked/)
  })

  test('the pinned schema is accepted as list prints it', async () => {
    const list = await call({list: 'true'})
    const digest = /get_note\n.*\n {2}schema (sha256:[0-9a-f]{64})/.exec(list.stdout)![1]!
    expect((await call({...read, schema: digest})).exitCode).toBe(0)
  })
})
