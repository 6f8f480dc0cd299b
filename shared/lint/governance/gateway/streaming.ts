/** Whether answers of an MCP server pass as they come: a stream that is read is held back. */
import type {Repository} from '../../facts/repository.js'
import {attribute, placeOfText} from './document.js'
import {type GatewayVerdict, mcpPolicies, once, type PolicyFacts} from './facts.js'
import {placeOfStatement} from './statements.js'

/** Statements that read the whole answer. */
const readers =
  /^(?:find-and-replace|json-to-xml|xml-to-json|xsl-transform|redirect-content-urls|cache-store|validate-content)$/

export function streaming(repository: Repository): GatewayVerdict[] {
  return once(mcpPolicies(repository).flatMap(judge))
}

function judge(facts: PolicyFacts): GatewayVerdict[] {
  const because = 'reads the response body, which buffers the stream of the server'
  const bodies = facts.allCode().flatMap(code =>
    facts
      .origins(code)
      .filter(({kind, expression}) => kind === 'response-body' && expression.text === code)
      .map(({place}) => facts.verdict('fail', place, because, {form: 'body'}))
  )
  const statements = facts.named(readers, 'outbound').map(statement =>
    facts.verdict(
      'fail',
      placeOfStatement(statement),
      `has <${statement.name}> in outbound, which buffers the stream of the server`,
      {
        form: 'statement'
      }
    )
  )
  const forwards = facts.named(/^forward-request$/).map(statement => {
    const buffer = attribute(statement.element, 'buffer-response')
    return buffer?.text.trim().toLowerCase() === 'true'
      ? facts.verdict(
          'fail',
          placeOfText(buffer),
          'buffers the response of the server, so a stream cannot pass',
          {form: 'buffer'}
        )
      : facts.verdict(
          'pass',
          placeOfStatement(statement),
          'the response is not explicitly buffered'
        )
  })
  return [...bodies, ...statements, ...forwards]
}
