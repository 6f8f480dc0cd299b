import {execFile} from 'node:child_process'
import http from 'node:http'
import https from 'node:https'
import net, {type AddressInfo} from 'node:net'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type Sandbox, startSandbox} from '../../sandbox/sandbox.js'
import {createTransport} from '../../shared/identity/transport.js'
import {environmentProxy, isLoopback} from '../../shared/proxy.js'
import {recordedPorts} from '../support/identity.js'
import {root} from '../support/root.js'

let sandbox: Sandbox
let proxy: http.Server
const tunnels: string[] = []
beforeAll(async () => {
  sandbox = await startSandbox()
  recordedPorts(sandbox)
  proxy = http.createServer().on('connect', (request, client) => {
    tunnels.push(`${request.headers['proxy-authorization'] ?? ''} ${request.url}`)
    const [, port] = String(request.url).split(':')
    const target = net.connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    for (const socket of [target, client]) socket.on('error', () => socket.destroy())
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  proxy.closeAllConnections()
  proxy.close()
  await sandbox.close()
})

const never = new AbortController().signal
const keys = () => ({
  method: 'GET',
  url: `${sandbox.github.issuer}/.well-known/jwks`,
  headers: {}
})

describe('the transport', () => {
  test('goes through a proxy with its credentials', async () => {
    const {port} = proxy.address() as AddressInfo
    // Trust comes from the environment of a process, as on a runner or agent.
    const script = `
      const {createTransport} = await import(${JSON.stringify(pathToFileURL(path.join(root, 'build/shared/identity/transport.js')).href)})
      const transport = createTransport(() => 'http://user:p%40ss@127.0.0.1:${port}')
      const answer = await transport(${JSON.stringify(keys())}, AbortSignal.timeout(20_000))
      process.stdout.write(String(answer.status))`
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', script],
      {env: {...process.env, NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile}}
    )
    expect(stdout).toBe('200')
    const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`
    expect(tunnels).toEqual([`${authorization} localhost:${sandbox.github.server.port}`])
  })

  test('says which proxy does not answer, without its credentials', async () => {
    const transport = createTransport(() => 'http://user:hunter2@127.0.0.1:9')
    const error = await transport(keys(), never).catch((error: Error) => error)
    expect(String(error)).toMatch(/no answer from .* through the proxy 127\.0\.0\.1:9/)
    expect(String(error)).not.toContain('hunter2')
  })

  test('sends nothing over http to other machines', async () => {
    const transport = createTransport(() => undefined)
    const request = {method: 'GET', url: 'http://token.example/', headers: {}}
    await expect(transport(request, never)).rejects.toThrow(
      /not reached over https: nothing was sent/
    )
  })

  test('says what to do about an unknown certificate authority', async () => {
    const {ca} = https.globalAgent.options
    delete https.globalAgent.options.ca
    try {
      await expect(createTransport(() => undefined)(keys(), never)).rejects.toThrow(
        /certificate of localhost:\d+ is not trusted .*NODE_EXTRA_CA_CERTS/
      )
    } finally {
      Object.assign(https.globalAgent.options, {ca})
    }
  })
})

describe('proxies of the environment', () => {
  const withEnvironment = (env: Record<string, string>, url: string): string | undefined => {
    const kept = {...process.env}
    Object.assign(process.env, env)
    try {
      return environmentProxy(url)
    } finally {
      for (const name of Object.keys(env)) delete process.env[name]
      Object.assign(process.env, kept)
    }
  }
  const HTTPS_PROXY = 'http://proxy.example:3128'

  test.each([
    ['https://login.microsoftonline.com/', '', 'http://proxy.example:3128/'],
    ['https://login.microsoftonline.com/', '*', undefined],
    ['https://login.microsoftonline.com/', 'microsoftonline.com', undefined],
    ['https://login.microsoftonline.com/', '.microsoftonline.com', undefined],
    ['https://login.microsoftonline.com/', 'login.microsoftonline.com:443', undefined],
    ['https://login.microsoftonline.com/', 'example.com', 'http://proxy.example:3128/'],
    ['https://localhost:8443/', '', undefined],
    ['https://127.0.0.1/', '', undefined]
  ])('for %s with NO_PROXY=%s: %s', (url, NO_PROXY, expected) => {
    expect(withEnvironment({HTTPS_PROXY, NO_PROXY}, url)).toBe(expected)
  })

  test('need no scheme', () => {
    const env = {HTTPS_PROXY: 'proxy.example:3128', NO_PROXY: ''}
    expect(withEnvironment(env, 'https://a.example')).toBe('http://proxy.example:3128/')
  })
})

test.each([
  ['localhost', true],
  ['a.localhost', true],
  ['127.9.9.9', true],
  ['[::1]', true],
  ['::1', true],
  ['127.evil.example', false],
  ['localhost.example', false],
  ['10.0.0.1', false]
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
