import {isObject} from '../json.js'
import type {Operation} from '../operation.js'
import {CallFailure} from '../outcome.js'
import {RpcError, rpcCodes, StatusError} from './json-rpc.js'
import type {RpcChannel} from './rpc-channel.js'

/** `auto` asks for 2026-07-28 and falls back to the older session protocol. */
export type ProtocolChoice = 'auto' | 'legacy' | '2026-07-28'

export interface ClientInfo {
  readonly name: string
  readonly version: string
}

/** What was agreed on with the server. */
export interface Agreement {
  readonly era: 'stateless' | 'session'
  /** The revision of the protocol, such as `2026-07-28`. */
  readonly version: string
  /** What the server calls itself; empty when it does not say. */
  readonly serverName: string
  /** The server has tools at all. */
  readonly hasTools: boolean
}

const stateless = '2026-07-28'
/** The newest first: it is the one that is asked for. */
const sessionRevisions = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05', '2024-10-07']

/** The `_meta` of every request of the stateless protocol (2026-07-28, basic, `_meta`). */
export function envelope(client: ClientInfo): Record<string, unknown> {
  return {
    'io.modelcontextprotocol/protocolVersion': stateless,
    'io.modelcontextprotocol/clientInfo': client,
    'io.modelcontextprotocol/clientCapabilities': {}
  }
}

/** The headers that go with it. */
export function statelessHeaders(method: string): Record<string, string> {
  return {'mcp-protocol-version': stateless, 'mcp-method': method}
}

/**
 * Agrees on a protocol with the server: `server/discover` of the stateless one, else `initialize`
 * (2026-07-28, basic/versioning). Fails as `RpcChannel.request` does.
 */
export async function agree(
  channel: RpcChannel,
  operation: Operation,
  choice: ProtocolChoice,
  client: ClientInfo
): Promise<Agreement> {
  if (choice !== 'legacy') {
    const found = await discover(channel, operation, client, true)
    if (found) return found
    if (choice === stateless) {
      throw new CallFailure('protocol', `the server does not speak MCP ${stateless}`, {
        hint: `Set 'protocol' to auto: it falls back to the older protocol.`
      })
    }
  }
  return initialize(channel, operation, client)
}

/** Undefined when the server knows only the older protocol. */
async function discover(
  channel: RpcChannel,
  operation: Operation,
  client: ClientInfo,
  mayCorrect: boolean
): Promise<Agreement | undefined> {
  let result: unknown
  try {
    result = await channel.request(operation, {
      method: 'server/discover',
      params: {_meta: envelope(client)},
      headers: statelessHeaders('server/discover')
    })
  } catch (error) {
    if (error instanceof StatusError) return undefined
    if (!(error instanceof RpcError)) throw error
    const supported = supportedIn(error)
    // The server names the revisions that it has, and ours is one of them: it is asked once more.
    if (supported.includes(stateless) && mayCorrect) {
      return discover(channel, operation, client, false)
    }
    if (supported.some(version => version > stateless)) {
      throw new CallFailure(
        'protocol',
        `the server speaks MCP ${supported.slice(0, 5).join(', ').slice(0, 100)}, and this program ${stateless} and older`
      )
    }
    return undefined
  }
  if (!isObject(result) || !Array.isArray(result['supportedVersions'])) return undefined
  if (!result['supportedVersions'].includes(stateless)) return undefined
  const meta = isObject(result['_meta']) ? result['_meta'] : {}
  return {
    era: 'stateless',
    version: stateless,
    serverName: nameOf(meta['io.modelcontextprotocol/serverInfo'] ?? result['serverInfo']),
    hasTools: hasTools(result)
  }
}

function supportedIn(error: RpcError): string[] {
  if (error.code !== rpcCodes.unsupportedProtocolVersion || !isObject(error.data)) return []
  const {supported} = error.data
  return Array.isArray(supported) ? supported.filter(item => typeof item === 'string') : []
}

async function initialize(
  channel: RpcChannel,
  operation: Operation,
  client: ClientInfo
): Promise<Agreement> {
  const result = await channel.request(operation, {
    method: 'initialize',
    params: {protocolVersion: sessionRevisions[0], capabilities: {}, clientInfo: client}
  })
  const version = isObject(result) ? result['protocolVersion'] : undefined
  if (typeof version !== 'string' || !sessionRevisions.includes(version)) {
    throw new CallFailure(
      'protocol',
      `the server answered 'initialize' with the protocol version ${JSON.stringify(version)?.slice(0, 60)}, which is not known here`
    )
  }
  channel.headers = {'mcp-protocol-version': version}
  await channel.notify(operation, 'notifications/initialized')
  const answer = result as Readonly<Record<string, unknown>>
  return {
    era: 'session',
    version,
    serverName: nameOf(answer['serverInfo']),
    hasTools: hasTools(answer)
  }
}

function nameOf(info: unknown): string {
  return isObject(info) && typeof info['name'] === 'string' ? info['name'] : ''
}

function hasTools(result: Readonly<Record<string, unknown>>): boolean {
  return isObject(result['capabilities']) && isObject(result['capabilities']['tools'])
}
