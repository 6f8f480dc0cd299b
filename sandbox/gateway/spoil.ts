import type http from 'node:http'
import type {Fault} from './fault.js'
import {json, parse} from './json.js'

/** Returns true when the request is to go on. */
export async function applyBefore(
  fault: Fault,
  response: http.ServerResponse,
  id: unknown
): Promise<boolean> {
  const {effect} = fault
  if (effect.kind === 'rpc-error') {
    const {code, message} = effect
    json(response, effect.status, {jsonrpc: '2.0', id, error: {code, message}})
    return false
  }
  if (effect.kind === 'delay') {
    await new Promise(resolve => setTimeout(resolve, effect.ms))
    return true
  }
  return spoil(effect, response)
}

/** Gives the wrong answer; true when the effect is one on the right answer. */
function spoil(effect: Fault['effect'], response: http.ServerResponse): boolean {
  switch (effect.kind) {
    case 'reply':
      response.writeHead(effect.status, {'Content-Type': 'application/json', ...effect.headers})
      response.end(effect.body)
      return false
    case 'reset':
      response.socket?.destroy()
      return false
    case 'cut-body':
      response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': '1000'})
      response.write('{"jsonrpc":', () => setTimeout(() => response.destroy(), 20))
      return false
    case 'cut-stream':
      response.writeHead(200, {'Content-Type': 'text/event-stream'})
      response.write(': here it comes\n\n', () => setTimeout(() => response.destroy(), 20))
      return false
    case 'end-stream':
      response.writeHead(200, {'Content-Type': 'text/event-stream'})
      response.end(': that was it\n\n')
      return false
    default:
      return true
  }
}

export async function send(
  response: http.ServerResponse,
  answer: Response,
  fault: Fault | undefined,
  after: Fault | undefined
): Promise<void> {
  const changes = fault?.effect.kind === 'change'
  if (after || changes) {
    // The call is carried out before its answer is spoilt.
    const text = await answer.text()
    if (after && after.effect.kind === 'delay') {
      const {ms} = after.effect
      await new Promise(resolve => setTimeout(resolve, ms))
    } else if (after && !spoil(after.effect, response)) return
    const changed = changes && fault ? changeAnswer(text, fault) : undefined
    const headers = Object.fromEntries(answer.headers)
    if (changed !== undefined) headers['content-type'] = 'application/json'
    delete headers['content-length']
    response.writeHead(answer.status, headers)
    response.end(changed ?? text)
    return
  }
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (!answer.body) return void response.end()
  const reader = answer.body.getReader()
  response.once('close', () => void reader.cancel().catch(() => undefined))
  for (;;) {
    const {done, value} = await reader.read()
    if (done) break
    response.write(value)
  }
  response.end()
}

function changeAnswer(text: string, fault: Fault): string {
  const json = parse(text.includes('data: ') ? text.slice(text.indexOf('data: ') + 6) : text)
  if (fault.effect.kind !== 'change') return text
  const byRpc = 'jsonrpc' in json
  const result = fault.effect.change((byRpc ? json['result'] : json) as Record<string, unknown>)
  return JSON.stringify(byRpc ? {...json, result} : result)
}
