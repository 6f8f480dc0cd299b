import {readText} from './body.js'
import type {GatewayAnswer, GatewayHttp} from './gateway-http.js'
import {restToolUrl} from './gateway-url.js'
import {excerpt} from './http-failure.js'
import type {Operation} from './operation.js'
import {CallFailure} from './outcome.js'
import {type ToolResult, toolResult} from './tool-result.js'
import type {ToolCall, Transport} from './transport.js'

/** `POST {gateway}/tools/{tool}` with the arguments as the JSON body. Has no list of tools. */
export class RestTransport implements Transport {
  readonly kind = 'rest'
  readonly protocol = 'rest'
  readonly serverName = ''
  private readonly gateway: URL
  private readonly http: GatewayHttp

  constructor(gateway: URL, http: GatewayHttp) {
    this.gateway = gateway
    this.http = http
  }

  async listTools(): Promise<undefined> {
    return undefined
  }

  callTool(operation: Operation, call: ToolCall): Promise<ToolResult> {
    return operation.run(async () => {
      const answer = await this.http.send(operation, {
        url: restToolUrl(this.gateway, call.tool),
        method: 'POST',
        purpose: 'message',
        headers: {'content-type': 'application/json', accept: 'application/json'},
        body: JSON.stringify(call.arguments)
      })
      if (!answer.ok) {
        const {quiet} = operation.failureContext
        throw refusal(answer.status, quiet ? '' : answer.errorBody, call.tool)
      }
      return readResult(answer, await this.readAnswer(answer))
    })
  }

  async close(): Promise<void> {}

  private async readAnswer({body}: GatewayAnswer): Promise<string> {
    try {
      return await readText(body, this.http.options.maxAnswerBytes)
    } catch (error) {
      if (error instanceof CallFailure) throw error
      throw new CallFailure('unreachable', 'the connection broke in the middle of the answer', {
        executed: 'maybe',
        transient: true,
        cause: error
      })
    }
  }
}

function readResult({status, headers}: GatewayAnswer, text: string): ToolResult {
  if (status === 202) {
    throw new CallFailure('unreachable', 'the gateway answered 202 without a result', {
      executed: 'maybe',
      transient: true
    })
  }
  if (text.trim() === '') return toolResult({content: []})
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/json' || type.endsWith('+json')) {
    try {
      return toolResult(JSON.parse(text))
    } catch {
      throw notAResult('it is not JSON, although it says so')
    }
  }
  if (type === 'text/plain') return toolResult({content: [{type: 'text', text}]})
  throw notAResult(`it is ${type || 'of no type'}`)
}

function notAResult(why: string): CallFailure {
  return new CallFailure('protocol', `the answer is not a tool's result: ${why}`, {
    executed: 'maybe',
    hint: 'A login page or a proxy may have answered in the place of the gateway.'
  })
}

/** The statuses that the fetch layer leaves to the transport. */
function refusal(status: number, body: string, tool: string): CallFailure {
  const said = excerpt(body)
  const answered = `the gateway answered ${status}${said ? `: ${said}` : ''}`
  if (status === 404) {
    return new CallFailure('tool-not-found', answered, {
      hint: `Is there a tool '${tool}' at {gateway-url}/tools/? For an MCP endpoint use transport mcp.`
    })
  }
  if (status === 413) {
    return new CallFailure('invalid-input', answered, {
      hint: 'The arguments are larger than the gateway takes: send less, or have the limit raised.'
    })
  }
  if (status === 400 || status === 422) {
    return new CallFailure('invalid-input', answered, {
      hint: 'The gateway did not accept the arguments.'
    })
  }
  if (status === 405 || status === 406 || status === 415) {
    return new CallFailure('protocol', answered, {
      hint: 'The address does not take POST requests with JSON: is it an MCP endpoint (transport mcp)?'
    })
  }
  return new CallFailure('tool-error', answered, {executed: 'yes'})
}
