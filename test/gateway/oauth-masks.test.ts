import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {expect, test} from '@jest/globals'
import {OAuthCredential} from '../../shared/gateway/oauth-credential.js'

test('the assertion is masked before it is sent', async () => {
  const masked: string[] = []
  const maskedWhenSent: boolean[] = []
  const server = http.createServer((request, response) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const send = (body: object, status = 200) =>
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body))
    if (request.url!.includes('oauth-protected-resource')) {
      send({resource: `${origin}/mcp`, authorization_servers: [origin]})
    } else if (request.url!.includes('.well-known')) {
      send({
        issuer: origin,
        authorization_endpoint: `${origin}/authorize`,
        token_endpoint: `${origin}/token`,
        response_types_supported: ['code']
      })
    } else {
      maskedWhenSent.push(masked.includes('the-assertion'))
      send({error: 'invalid_grant'}, 400)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const credential = new OAuthCredential({
      gateway: new URL(`${origin}/mcp`),
      grant: {kind: 'jwt-bearer', assertion: async () => 'the-assertion'},
      clientId: 'client',
      issuer: origin,
      scope: '',
      proxyFor: () => undefined,
      mask: text => masked.push(text)
    })
    await expect(credential.renew(undefined, undefined)).rejects.toThrow('refused the grant')
    expect(maskedWhenSent).toContain(true)
    expect(maskedWhenSent).not.toContain(false)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
