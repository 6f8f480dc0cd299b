import fs from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {createCA, createCert} from 'mkcert'
import {startGateway} from '../../sandbox/gateway/gateway.js'
import {createNotesBackend} from '../../sandbox/gateway/notes-backend.js'
import {startStdioBackend} from '../../sandbox/gateway/stdio-backend.js'
import {type GatewaySandbox, startGatewaySandbox, toolRoles} from '../../sandbox/gateway-sandbox.js'
import {sandboxIds} from '../../sandbox/sandbox.js'
import {calmGateway, runCall} from '../support/call-fronts.js'
import {nodes} from '../support/nodes.js'
import {root} from '../support/root.js'

const packages = path.join(root, 'node_modules/@modelcontextprotocol')
const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-files-')))

let sandbox: GatewaySandbox
beforeAll(async () => {
  fs.writeFileSync(path.join(folder, 'report.txt'), 'All is well.')
  const files = await startStdioBackend({
    name: 'files',
    args: [path.join(packages, 'server-filesystem/dist/index.js'), folder],
    classOf: tool => (/^(?:read|list|search|get|directory)_/.test(tool) ? 'read' : 'write')
  })
  const everything = await startStdioBackend({
    name: 'everything',
    args: [path.join(packages, 'server-everything/dist/index.js'), 'stdio'],
    classOf: () => 'read'
  })
  sandbox = await startGatewaySandbox([files, everything])
})
afterAll(async () => {
  await sandbox.close()
  fs.rmSync(folder, {recursive: true, force: true})
})
beforeEach(() => calmGateway(sandbox, toolRoles))

const at = (server: string) => ({'gateway-url': `${sandbox.gateway.origin}/${server}/mcp`})

describe.each(['both', 'legacy'] as const)(
  'servers of others behind the gateway (%s eras)',
  eras => {
    beforeEach(() => {
      sandbox.gateway.eras = eras
    })

    test('server-filesystem reads and writes in its folder and nowhere else', async () => {
      const policy = {
        'files.yml':
          'servers: {files: {read: ["read_*"], write: [write_file], resource: {"*": /path}}}'
      }
      const run = (tool: string, args: object) =>
        runCall('cli', sandbox, {
          files: policy,
          inputs: {...at('files'), policy: 'files.yml', tool, arguments: JSON.stringify(args)}
        })
      const read = await run('read_text_file', {path: path.join(folder, 'report.txt')})
      expect(read.stdout).toContain('All is well.')
      expect(read.outcome).toBe('ok')

      const target = path.join(folder, `note-${eras}.txt`)
      const write = await run('write_file', {path: target, content: 'Written by a job.'})
      expect(write.outcome).toBe('ok')
      expect(fs.readFileSync(target, 'utf8')).toBe('Written by a job.')
      expect(write.audit[0]).toMatchObject({resource_accessed: target, mcp_server: 'files'})

      const outside = await run('read_text_file', {path: path.join(os.tmpdir(), 'elsewhere.txt')})
      expect(outside.outcome).toBe('tool-error')
      expect(outside.failure).toMatch(/denied|outside/i)
    })

    test('server-everything: structured results, progress, draft-07 schemas', async () => {
      const structured = await runCall('cli', sandbox, {
        inputs: {
          ...at('everything'),
          tool: 'get-structured-content',
          arguments: 'location: Chicago'
        }
      })
      expect(structured.outcome).toBe('ok')
      expect(structured.result).toMatchObject({structuredContent: {conditions: expect.any(String)}})

      const slow = await runCall('cli', sandbox, {
        inputs: {
          ...at('everything'),
          tool: 'trigger-long-running-operation',
          arguments: 'duration: 0.3\nsteps: 3'
        }
      })
      expect(slow.outcome).toBe('ok')
      expect(slow.log).toContain('trigger-long-running-operation: 1/3')
    })
  }
)

describe.each(nodes)('on Node $name', ({program}) => {
  test.each(['action', 'task', 'cli'] as const)('the front %s reads and writes', async front => {
    const inputs = {
      policy: 'policy.yml',
      calls:
        '[{tool: get_note, arguments: {id: n1}}, {tool: create_note, arguments: {title: 1.10}}]'
    }
    const run = await runCall(front, sandbox, {inputs, node: program})
    expect(run.outcome).toBe('ok')
    expect(Object.fromEntries(sandbox.notes.executions)).toEqual({get_note: 1, create_note: 1})
  })

  test('progress is shown while a call runs', async () => {
    const run = await runCall('cli', sandbox, {
      inputs: {tool: 'count_slowly', arguments: 'steps: 3'},
      node: program
    })
    expect(run.log).toMatch(/count_slowly: 1\/3\n.*2\/3\n.*3\/3/s)
  })
})

describe('through a proxy', () => {
  /** A gateway under a name that only the proxy can find. */
  async function elsewhere() {
    const ca = await createCA({
      organization: 'elsewhere',
      countryCode: 'NA',
      state: 'none',
      locality: 'none',
      validity: 1
    })
    const {key, cert} = await createCert({ca, domains: ['mcp.gateway.test'], validity: 1})
    const caFile = path.join(folder, 'both-authorities.pem')
    fs.writeFileSync(caFile, `${sandbox.certificates.ca}\n${ca.cert}`)
    const gateway = await startGateway(
      {key, cert, ca: ca.cert, caFile},
      {
        issuers: [sandbox.entra.issuer(2)],
        audiences: [sandboxIds.gatewayId],
        jwks: sandbox.entra.jwks
      },
      [createNotesBackend()]
    )
    return {gateway, caFile}
  }

  /** An HTTP proxy that takes CONNECT with credentials; `refuse` answers 403 instead. */
  async function startProxy(port: number, refuse = false) {
    const seen: string[] = []
    const sockets: net.Socket[] = []
    const proxy = http.createServer((_, response) => response.writeHead(405).end())
    proxy.on('connect', (request: http.IncomingMessage, socket: net.Socket) => {
      seen.push(`${request.url} ${request.headers['proxy-authorization']}`)
      if (refuse) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      const upstream = net.connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        socket.pipe(upstream).pipe(socket)
      })
      sockets.push(socket, upstream)
      for (const one of [socket, upstream]) one.on('error', () => undefined)
    })
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    return {
      seen,
      address: `http://user:pass%40word@127.0.0.1:${(proxy.address() as net.AddressInfo).port}`,
      close: async () => {
        for (const socket of sockets) socket.destroy()
        proxy.closeAllConnections()
        await new Promise(resolve => proxy.close(resolve))
      }
    }
  }

  test.each(['mcp', 'rest'])('a gateway is reached by %s', async transport => {
    const {gateway, caFile} = await elsewhere()
    const {port} = new URL(gateway.origin)
    const proxy = await startProxy(Number(port))
    const run = await runCall('cli', sandbox, {
      inputs: {
        'gateway-url': `https://mcp.gateway.test/notes${transport === 'mcp' ? '/mcp' : ''}`,
        transport,
        tool: 'create_note',
        arguments: 'title: a'
      },
      env: {NODE_EXTRA_CA_CERTS: caFile, HTTPS_PROXY: proxy.address, NO_PROXY: 'localhost'}
    })
    await proxy.close()
    await gateway.close()
    expect(run.outcome).toBe('ok')
    const credentials = Buffer.from('user:pass@word').toString('base64')
    expect(new Set(proxy.seen)).toEqual(new Set([`mcp.gateway.test:443 Basic ${credentials}`]))
    expect(gateway.log).toEqual([expect.objectContaining({tool_name: 'create_note'})])
  })

  test('a proxy that refuses makes a write unreachable, not unknown', async () => {
    const proxy = await startProxy(1, true)
    const run = await runCall('cli', sandbox, {
      inputs: {
        'gateway-url': 'https://mcp.gateway.test/notes',
        transport: 'rest',
        tool: 'create_note',
        arguments: 'title: a',
        retries: '0'
      },
      env: {HTTPS_PROXY: proxy.address, NO_PROXY: 'localhost'}
    })
    await proxy.close()
    expect(run.exitCode).toBe(9)
    expect(run.failure).toMatch(/proxy .* (?:refused|answered).*403/)
    expect(run.failure).not.toContain('pass@word')
  })
})
