import {type ChildProcess, spawn} from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import type {NodeProgram} from '../../test/support/nodes.js'
import {root} from '../../test/support/root.js'
import {bundle} from './support/bundles.js'
import {measurePaired, printMeasured} from './support/processor-time.js'
import {makeTree} from './support/trees.js'

export const title = `Call: tools of an MCP server on loopback, against a bare client of Node's fetch`

const rounds = 11

/** What a client does that trusts everything: connects, lists, calls `times` times, ends the session. */
const bareClient = `
const [url, times] = process.argv.slice(2)
let session
let id = 0
const post = async (method, params, notify) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(session ? {'mcp-session-id': session, 'mcp-protocol-version': '2025-11-25'} : {})
    },
    body: JSON.stringify({jsonrpc: '2.0', ...(notify ? {} : {id: ++id}), method, params})
  })
  session ??= response.headers.get('mcp-session-id')
  const text = await response.text()
  return notify ? undefined : JSON.parse(text.slice(text.indexOf('{')))
}
const clientInfo = {name: 'bare', version: '1'}
await post('initialize', {protocolVersion: '2025-11-25', capabilities: {}, clientInfo})
await post('notifications/initialized', undefined, true)
await post('tools/list', {})
for (let i = 0; i < Number(times); i++) {
  const {result} = await post('tools/call', {name: 'echo', arguments: {message: 'hello ' + i}})
  if (!result) throw new Error('no result')
}
await fetch(url, {method: 'DELETE', headers: {'mcp-session-id': session}})
`

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as net.AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Starts server-everything, the protocol's own example server, over Streamable HTTP. */
async function startServer(port: number): Promise<ChildProcess> {
  const program = 'node_modules/@modelcontextprotocol/server-everything/dist/index.js'
  const server = spawn(process.execPath, [path.join(root, program), 'streamableHttp'], {
    env: {...process.env, PORT: String(port)},
    stdio: ['ignore', 'ignore', 'pipe']
  })
  await new Promise<void>((resolve, reject) => {
    server.stderr!.on('data', chunk => String(chunk).includes('listening') && resolve())
    server.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
  return server
}

export async function run(nodes: readonly NodeProgram[]): Promise<void> {
  const folder = makeTree({'bare.mjs': bareClient})
  const port = await freePort()
  const server = await startServer(port)
  const url = `http://127.0.0.1:${port}/mcp`
  const message = (i: number) => ({message: `hello ${i}`})
  const calls = (count: number) =>
    JSON.stringify(Array.from({length: count}, (_, i) => ({tool: 'echo', arguments: message(i)})))
  const ours = [bundle('cli.js'), 'call', '--gateway-url', url, '--rate-limit', '1000/1']
  const bare = (count: number) => [path.join(folder, 'bare.mjs'), url, String(count)]
  try {
    for (const node of nodes) {
      printMeasured(
        node,
        measurePaired(
          node,
          [
            {name: 'bare, 1 call', args: bare(1), cwd: folder},
            {
              name: 'call, 1 call',
              args: [...ours, '--tool', 'echo', '--arguments', JSON.stringify(message(0))],
              cwd: folder,
              goal: 1.4
            },
            {name: 'bare, 50 calls', args: bare(50), cwd: folder, against: 'bare, 50 calls'},
            {
              name: 'call, 50 calls',
              args: [...ours, '--calls', calls(50)],
              cwd: folder,
              against: 'bare, 50 calls',
              goal: 1.5
            }
          ],
          rounds
        )
      )
    }
  } finally {
    server.kill()
  }
}
