import {policyRule} from '../../governance/gateway/policy-rule.js'
import {streaming} from '../../governance/gateway/streaming.js'

/** Policy buffers the stream of an MCP server. */
export const gatewayBuffersStream = policyRule({
  id: 'gateway-buffers-stream',
  severity: 'warning',
  control: streaming,
  helps: {
    body: 'Do not read context.Response.Body: use context.Response.StatusCode and the headers of the answer.',
    statement:
      'Remove the statement from <outbound> of this API, or change the answer in the server.',
    buffer: 'Write <forward-request buffer-response="false" />.'
  }
})
