import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {BearerCredentialHandler} from '@actions/http-client/lib/auth'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {HttpClient} from '../../action/http-client.js'

let server: http.Server
let origin: string
const seen: (string | undefined)[] = []

beforeAll(async () => {
  server = http.createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    const status = Number(request.url?.slice(1))
    response.writeHead(status).end('{"value": "made-up"}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const client = () => new HttpClient('test', [new BearerCredentialHandler('made-up-bearer')])

test('asks with the credentials of its handler and reads JSON', async () => {
  const {statusCode, result} = await client().getJson<{value: string}>(`${origin}/200`)
  expect({statusCode, result}).toEqual({statusCode: 200, result: {value: 'made-up'}})
  expect(seen).toEqual(['GET /200 Bearer made-up-bearer'])
})

test('finds nothing at an address without anything', async () => {
  expect(await client().getJson(`${origin}/404`)).toEqual({statusCode: 404, result: null})
})

test('tells the status of a refusal', async () => {
  await expect(client().getJson(`${origin}/500`)).rejects.toMatchObject({
    message: 'HTTP 500',
    statusCode: 500
  })
})
