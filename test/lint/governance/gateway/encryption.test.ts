import {afterAll, expect, test} from '@jest/globals'
import {unencryptedEndpoint} from '../../../../shared/lint/rules/governance/unencrypted-endpoint.js'
import {inbound, markedInPolicy} from '../../../support/gateway-policies.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const backend = (url: string): string => inbound(`<set-backend-service base-url="${url}" />`)
const request = (url: string): string =>
  inbound(`<send-request response-variable-name="r"><set-url>${url}</set-url></send-request>`)

test.each<[string, string, string[]]>([
  ['a backend', backend('http://files.example/mcp'), ['error: http://files.example/mcp']],
  ['a request', request('http://auth.example'), ['error: http://auth.example']],
  [
    'a backend inside of a network',
    backend('http://10.0.1.4:3000'),
    ['note: http://10.0.1.4:3000']
  ],
  ['a name inside of a network', backend('http://files.internal'), ['note: http://files.internal']],
  ['TLS', backend('https://files.example/mcp'), []],
  ['this machine', backend('http://localhost:3000'), []],
  ['a value that is not known', backend('{{backend}}'), []],
  ['code', backend('@(context.Api.ServiceUrl.ToString())'), []]
])('%s', async (_, text, expected) => {
  expect(await markedInPolicy(unencryptedEndpoint, text)).toEqual(expected)
})
