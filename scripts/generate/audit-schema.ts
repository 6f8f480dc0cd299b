import type {AuditRecord} from '../../shared/audit/record.js'
import {exitCodes} from '../../shared/gateway/outcome.js'

const text = (description: string) => ({description, type: 'string'})
const numberOrNull = (description: string) => ({
  description,
  type: ['integer', 'null'],
  minimum: 0
})

const properties: Readonly<Record<keyof AuditRecord, object>> = {
  timestamp: {
    description: 'When the call was opened, in UTC.',
    type: 'string',
    format: 'date-time'
  },
  caller_oid: text('Object id of the caller in Entra.'),
  caller_upn: text('User principal name of a person; empty for a service principal.'),
  mcp_server: text('Name of the server.'),
  tool_name: text('Name of the tool.'),
  scope_used: text('Scope that the class of the tool needs.'),
  resource_accessed: text(
    'What the tool worked on, where the policy says which argument names it.'
  ),
  latency_ms: numberOrNull('Milliseconds until the answer; null until the call has ended.'),
  response_status: numberOrNull('HTTP status of the last answer; null when there was none.'),
  apim_request_id: text("The gateway's id of the request."),
  caller_appid: text("Application id of the caller's application."),
  attempts: {description: 'How many times the call was sent.', type: 'integer', minimum: 0},
  protocol: text("Version of the protocol, or 'rest'."),
  outcome: {
    description:
      "How the call ended; 'open' until then, and for good where the process was killed.",
    enum: ['open', ...Object.keys(exitCodes)]
  },
  arguments_sha256: {
    description: 'SHA-256 of the canonical JSON of the arguments.',
    type: 'string',
    pattern: '^([0-9a-f]{64})?$'
  },
  run_url: text('Address of the run of the CI system.'),
  traceparent: text('W3C Trace Context, which the gateway gets as well.')
}

/**
 * Text of `schema/audit-record.schema.json`: one line of the audit file of `call`. A test holds written
 * records against it.
 */
export function auditSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Audit record of mcp-gatehouse: one line of the audit file of call',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
