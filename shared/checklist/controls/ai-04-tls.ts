import {unencryptedEndpoints} from '../../lint/governance/hosting/unencrypted-endpoints.js'
import {
  oldProtocols,
  unverifiedBackends
} from '../../lint/governance/hosting/unverified-backends.js'
import type {Control} from '../control.js'

export const tls: Control = {
  id: 'ai-04',
  title: 'Every endpoint of an MCP server and of its gateway accepts calls over TLS only',
  subject: 'gateway',
  fails: [
    {rule: 'unencrypted-endpoint'},
    {rule: 'insecure-transport'},
    {rule: 'tls-verification-disabled'}
  ],
  links: [
    {
      wanted: 'no endpoint of an MCP server is declared in this repository',
      inRepository: ({repository: {resources}, config}) =>
        unencryptedEndpoints(resources, config.servers)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository: {resources}}) => [
        ...unverifiedBackends(resources),
        ...oldProtocols(resources)
      ]
    }
  ],
  proof:
    'Every endpoint of an MCP server, and every address at which a gateway calls one, uses TLS.',
  fix: 'Use https in every address, TLS 1.2 or later, and certificates that are verified.'
}
