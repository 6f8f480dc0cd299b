import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterEach, expect, test} from '@jest/globals'
import type {ReviewTarget} from '../../shared/host.js'
import {githubComments} from '../../shared/review/github-comments.js'

const servers: http.Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Starts a server; gives its origin and the requests that it got, as `METHOD target`. */
async function serve(listener: http.RequestListener) {
  const requests: string[] = []
  const server = http.createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    listener(request, response)
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests}
}

const json = (response: http.ServerResponse, body: unknown) =>
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body))

function target(apiUrl: string): Extract<ReviewTarget, {service: 'github'}> {
  return {
    available: true,
    service: 'github',
    apiUrl,
    owner: 'acme',
    repository: 'agents',
    pullRequest: 7,
    token: 'made-up-token'
  }
}

const direct = () => undefined
const signal = () => AbortSignal.timeout(30_000)
const list = '/repos/acme/agents/issues/7/comments?per_page=100&page=1'

test('comments go through the proxy of the host', async () => {
  const proxy = await serve((_, response) => json(response, []))
  const comments = await githubComments(target('http://127.0.0.1:9'), () => proxy.origin, signal())
  expect(await comments.find('marker')).toEqual([])
  expect(proxy.requests).toEqual([`GET http://127.0.0.1:9${list}`])
})

test('a moved repository is found at its new address', async () => {
  const {origin, requests} = await serve((request, response) => {
    if (request.url?.startsWith('/repositories/1/')) json(response, [])
    else response.writeHead(301, {location: '/repositories/1/issues/7/comments'}).end()
  })
  const comments = await githubComments(target(origin), direct, signal())
  expect(await comments.find('marker')).toEqual([])
  expect(requests).toEqual([`GET ${list}`, 'GET /repositories/1/issues/7/comments'])
})

test('a redirect to another origin is not followed: the request carries a token', async () => {
  const other = await serve((_, response) => json(response, []))
  const {origin} = await serve((_, response) =>
    response.writeHead(302, {location: `${other.origin}/`}).end()
  )
  const comments = await githubComments(target(origin), direct, signal())
  await comments.find('marker').catch(() => undefined)
  expect(other.requests).toEqual([])
})

test('a redirect to itself ends', async () => {
  const {origin, requests} = await serve((_, response) =>
    response.writeHead(302, {location: '/again'}).end()
  )
  const comments = await githubComments(target(origin), direct, signal())
  await comments.find('marker').catch(() => undefined)
  expect(requests).toHaveLength(4)
})
