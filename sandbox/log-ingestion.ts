import {gunzipSync} from 'node:zlib'
import {createLocalJWKSet, jwtVerify} from 'jose'
import type {Certificates} from './certificates.js'
import type {EntraStandIn} from './entra.js'
import {type SandboxServer, startRawServer} from './server.js'

/** What tokens for Azure Monitor name it by; a made-up application id. */
export const monitorApplication = {
  appId: 'be11ab1e-7a2b-4c3d-8e4f-5a6b7c8d9e0f',
  identifierUri: 'https://monitor.azure.com'
} as const

/** A stand-in for a data collection endpoint of Azure Monitor (Logs Ingestion API), over TLS. */
export interface LogIngestionStandIn {
  readonly server: Pick<SandboxServer, 'origin' | 'close'>
  /** Rows that were taken, by `rule/stream`. */
  readonly rows: Map<string, Record<string, unknown>[]>
  /** Answers of the next requests in place of the real one. */
  readonly faults: {status: number; retryAfter?: string}[]
}

const limitBytes = 1024 * 1024

/** Starts it. Its tokens come from `entra`, which must know the application of Azure Monitor. */
export async function startLogIngestion(
  certificates: Certificates,
  entra: EntraStandIn
): Promise<LogIngestionStandIn> {
  const keys = createLocalJWKSet(entra.jwks)
  const rows: LogIngestionStandIn['rows'] = new Map()
  const faults: LogIngestionStandIn['faults'] = []
  entra.resources.push({
    appId: monitorApplication.appId,
    identifierUris: [monitorApplication.identifierUri],
    tokenVersion: 1,
    assignmentRequired: false
  })
  const server = await startRawServer(certificates, async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const end = (status: number, headers: Record<string, string> = {}): void => {
      outgoing.writeHead(status, headers).end()
    }
    const fault = faults.shift()
    if (fault) {
      return end(fault.status, fault.retryAfter ? {'Retry-After': fault.retryAfter} : {})
    }
    const token = incoming.headers.authorization?.replace(/^Bearer /, '') ?? ''
    try {
      await jwtVerify(token, keys, {audience: monitorApplication.identifierUri})
    } catch {
      return end(401)
    }
    const url = new URL(incoming.url ?? '', 'https://localhost')
    const place = /^\/dataCollectionRules\/(dcr-[^/]+)\/streams\/(Custom-[^/]+)$/.exec(url.pathname)
    if (!place || url.searchParams.get('api-version') !== '2023-01-01') return end(404)
    if (incoming.headers['content-encoding'] !== 'gzip') return end(415)
    const text = gunzipSync(body)
    if (text.length > limitBytes) return end(413)
    const key = `${place[1]}/${place[2]}`
    const taken = JSON.parse(text.toString('utf8')) as Record<string, unknown>[]
    rows.set(key, [...(rows.get(key) ?? []), ...taken])
    return end(204)
  })
  return {server, rows, faults}
}
