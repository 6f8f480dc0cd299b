import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import {createLocalJWKSet, jwtVerify} from 'jose'
import {type GatewaySandbox, startGatewaySandbox, toolRoles} from '../../sandbox/gateway-sandbox.js'
import {calmGateway, runCall} from '../support/call-fronts.js'
import {leaksIn} from '../support/leaks.js'

let sandbox: GatewaySandbox
const servers: http.Server[] = []
beforeAll(async () => {
  sandbox = await startGatewaySandbox()
})
afterAll(async () => {
  await sandbox.close()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})
beforeEach(() => calmGateway(sandbox, toolRoles))

async function listen(
  answer: (
    path: string,
    body: string,
    headers: http.IncomingHttpHeaders
  ) => [number, object, Record<string, string>?] | Promise<[number, object]>
): Promise<string> {
  const server = http.createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const [status, json, headers] = await answer(request.url ?? '/', body, request.headers)
    response.writeHead(status, {'Content-Type': 'application/json', ...headers})
    response.end(JSON.stringify(json))
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

/** An authorization server that notes what it is sent and gives the token `access`. */
async function authorizationServer(
  access: string,
  check: (form: URLSearchParams) => Promise<boolean> = async () => true
) {
  const forms: URLSearchParams[] = []
  const issuer: string = await listen(async (path, body) => {
    if (path.startsWith('/.well-known/')) {
      return [
        200,
        {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          response_types_supported: ['code'],
          grant_types_supported: [
            'client_credentials',
            'urn:ietf:params:oauth:grant-type:jwt-bearer'
          ],
          token_endpoint_auth_methods_supported: ['client_secret_basic', 'none']
        }
      ]
    }
    const form = new URLSearchParams(body)
    forms.push(form)
    return (await check(form))
      ? [200, {access_token: access, token_type: 'Bearer', expires_in: 300}]
      : [400, {error: 'invalid_grant'}]
  })
  return {issuer, forms}
}

/** An MCP server that takes one token and names an authorization server. */
async function protectedServer(issuer: string, access: string): Promise<string> {
  const origin: string = await listen((path, body, headers) => {
    if (path.startsWith('/.well-known/oauth-protected-resource')) {
      return [200, {resource: `${origin}/mcp`, authorization_servers: [issuer]}]
    }
    if (headers.authorization !== `Bearer ${access}`) {
      return [
        401,
        {error: 'invalid_token'},
        {
          'WWW-Authenticate': `Bearer resource_metadata="${origin}/.well-known/oauth-protected-resource"`
        }
      ]
    }
    const {id, method} = JSON.parse(body) as {id: number; method: string}
    const results: Record<string, object> = {
      'server/discover': {
        supportedVersions: ['2026-07-28'],
        capabilities: {tools: {}},
        serverInfo: {name: 'protected', version: '1'}
      },
      'tools/list': {tools: [{name: 'hello', inputSchema: {type: 'object'}}]},
      'tools/call': {content: [{type: 'text', text: 'hello to you'}]}
    }
    const common = {resultType: 'complete', ttlMs: 0, cacheScope: 'private'}
    return [200, {jsonrpc: '2.0', id, result: {...common, ...results[method]}}]
  })
  return `${origin}/mcp`
}

test("the job's own OIDC token is traded for the server's, with nothing stored", async () => {
  const access = 'access-of-the-protected-server-1a2b3c'
  const github = createLocalJWKSet(sandbox.github.jwks)
  const {issuer, forms} = await authorizationServer(access, async form => {
    const {payload} = await jwtVerify(form.get('assertion') ?? '', github)
    return payload.aud === issuer && payload.sub === sandbox.github.subject()
  })
  const gateway = await protectedServer(issuer, access)
  const run = await runCall('action', sandbox, {
    anonymous: true,
    inputs: {
      'gateway-url': gateway,
      'oauth-grant': 'jwt-bearer',
      'oauth-issuer': issuer,
      'oauth-client-id': 'deploy-job',
      tool: 'hello'
    }
  })
  expect(run.outcome).toBe('ok')
  expect(run.stdout).toContain('hello to you')
  expect(forms.map(form => form.get('grant_type'))).toEqual([
    'urn:ietf:params:oauth:grant-type:jwt-bearer'
  ])
  expect(leaksIn(run.written, [access, forms[0]!.get('assertion')!])).toEqual([])
})

test('a server that names another authorization server gets no credential there', async () => {
  const secret = 'made-up-client-secret-4d5e6f7a8b'
  const wrong = await authorizationServer('stolen')
  const right = await authorizationServer('access')
  const gateway = await protectedServer(wrong.issuer, 'stolen')
  const run = await runCall('cli', sandbox, {
    anonymous: true,
    inputs: {
      'gateway-url': gateway,
      'oauth-grant': 'client-secret',
      'oauth-issuer': right.issuer,
      'oauth-client-id': 'deploy-job',
      'oauth-client-secret': secret,
      tool: 'hello'
    }
  })
  expect(run.exitCode).toBe(3)
  expect(run.failure).toMatch(/names another authorization server/)
  expect(wrong.forms).toEqual([])
  expect(right.forms).toEqual([])
  expect(leaksIn(run.written, [secret])).toEqual([])
})

test('a refused grant is not tried again', async () => {
  const {issuer, forms} = await authorizationServer('access', async () => false)
  const gateway = await protectedServer(issuer, 'access')
  const run = await runCall('cli', sandbox, {
    anonymous: true,
    inputs: {
      'gateway-url': gateway,
      'oauth-grant': 'jwt-bearer',
      'oauth-issuer': issuer,
      'oauth-client-id': 'deploy-job',
      'oauth-assertion': 'made-up-assertion-0123456789',
      tool: 'hello'
    }
  })
  expect(run.exitCode).toBe(3)
  expect(run.failure).toMatch(/refused the grant \(400\): invalid_grant/)
  expect(forms).toHaveLength(1)
})
