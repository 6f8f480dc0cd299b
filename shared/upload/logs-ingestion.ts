import {gzipSync} from 'node:zlib'
import {retryAfterMs} from '../gateway/retry-after.js'
import type {Clock} from '../identity/clock.js'
import type {TokenSource} from '../identity/token-source.js'
import {type Transport, TransportError} from '../identity/transport.js'
import {withoutEnd} from '../without-end.js'

/** Where records go: a data collection rule and one of its streams. */
export interface IngestionTarget {
  /** An https origin. */
  readonly endpoint: string
  /** Immutable id of the data collection rule. */
  readonly rule: string
  readonly stream: string
}

export interface IngestionPorts {
  readonly transport: Transport
  readonly clock: Clock
  readonly tokens: TokenSource
  /** Told of each wait and of each field that was cut. */
  readonly notice: (message: string) => void
}

/** How many rows were taken, and why the others were not. */
export interface UploadResult {
  readonly sent: number
  readonly left: number
  readonly problem?: string
}

/**
 * Limits of the Logs Ingestion API (Microsoft Learn, "Azure Monitor service limits"): a request has
 * at most 1 MB, compressed or not; a field at most 64 KB.
 */
const maxBatchBytes = 1_000_000
const maxFieldBytes = 64 * 1024
const apiVersion = '2023-01-01'
const maxAttempts = 5
const longestWaitMs = 60_000
const requestTimeoutMs = 30_000
/** A step does not wait longer for its records to be taken. */
const totalTimeoutMs = 300_000
const cutMark = '…[cut]'

type Row = Readonly<Record<string, string | number | null>>

/**
 * Sends rows in batches, each at least once: a batch whose answer was lost is sent again. Never
 * throws: what could not be sent is counted, and its file still has it.
 */
export async function uploadRows(
  rows: Iterable<Row>,
  target: IngestionTarget,
  ports: IngestionPorts
): Promise<UploadResult> {
  let sent = 0
  let left = 0
  let problem: string | undefined
  const deadline = AbortSignal.timeout(totalTimeoutMs)
  for (const batch of batches(rows, ports.notice)) {
    if (problem !== undefined) {
      left += batch.count
      continue
    }
    try {
      await send(batch.body, target, ports, deadline)
      sent += batch.count
    } catch (error) {
      problem = (error as Error).message
      left += batch.count
    }
  }
  return {sent, left, ...(problem !== undefined && {problem})}
}

/** JSON arrays of at most a megabyte. */
function* batches(
  rows: Iterable<Row>,
  notice: (message: string) => void
): Generator<{count: number; body: string}> {
  let texts: string[] = []
  let size = 2
  for (const row of rows) {
    const text = JSON.stringify(withinLimits(row, notice))
    const bytes = Buffer.byteLength(text) + 1
    if (size + bytes > maxBatchBytes && texts.length > 0) {
      yield {count: texts.length, body: `[${texts.join(',')}]`}
      texts = []
      size = 2
    }
    texts.push(text)
    size += bytes
  }
  if (texts.length > 0) yield {count: texts.length, body: `[${texts.join(',')}]`}
}

/** The service would cut a longer field without a word. */
function withinLimits(row: Row, notice: (message: string) => void): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value !== 'string' || Buffer.byteLength(value) <= maxFieldBytes) {
        return [name, value]
      }
      notice(`The field ${name} of a record is over 64 KB and was cut in the upload.`)
      const kept = Buffer.from(value).subarray(0, maxFieldBytes - Buffer.byteLength(cutMark))
      // A character that was cut in two is left out.
      return [name, `${withoutEnd(kept.toString('utf8'), '\uFFFD')}${cutMark}`]
    })
  )
}

async function send(
  body: string,
  target: IngestionTarget,
  ports: IngestionPorts,
  deadline: AbortSignal
): Promise<void> {
  const {transport, clock, tokens, notice} = ports
  const {endpoint, rule, stream} = target
  const url = `${endpoint}/dataCollectionRules/${encodeURIComponent(rule)}/streams/${encodeURIComponent(stream)}?api-version=${apiVersion}`
  const compressed = gzipSync(body)
  let {token} = await tokens.getToken()
  for (let attempt = 1; ; attempt++) {
    let wait = Math.min(longestWaitMs, 1000 * 2 ** (attempt - 1))
    let problem: string
    try {
      const answer = await transport(
        {
          method: 'POST',
          url,
          headers: {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
            'Content-Encoding': 'gzip'
          },
          bytes: compressed
        },
        AbortSignal.timeout(requestTimeoutMs)
      )
      if (answer.status >= 200 && answer.status <= 299) return
      problem = `${new URL(endpoint).host} answered ${answer.status}${hintFor(answer.status)}`
      if (answer.status === 401) {
        const renewed = await tokens.renewAfterRefusal(token)
        if (!renewed) throw new Error(problem)
        token = renewed.token
        wait = 0
      } else if (answer.status !== 429 && answer.status < 500) {
        throw new Error(problem)
      }
      const told = retryAfterMs(new Headers(answer.headers), '')
      if (told !== undefined && told > longestWaitMs) {
        throw new Error(`${problem}; it asks for a wait of ${Math.ceil(told / 1000)} seconds`)
      }
      wait = told ?? wait
    } catch (error) {
      const isLost = error instanceof TransportError ? error.retryable : isTimeout(error)
      if (!isLost) throw error
      problem = isTimeout(error) ? 'no answer in time' : (error as Error).message
    }
    if (attempt >= maxAttempts) throw new Error(problem)
    notice(`Upload of audit records: ${problem}; next try in ${Math.ceil(wait / 1000)} s.`)
    try {
      await clock.sleep(wait, deadline)
    } catch {
      throw new Error(problem)
    }
  }
}

function hintFor(status: number): string {
  switch (status) {
    case 400:
      return ': the rows do not fit the stream of the data collection rule'
    case 403:
      return ": give the identity the role 'Monitoring Metrics Publisher' on the data collection rule"
    case 404:
      return ': the rule or the stream is not there; upload-rule is the immutable id (dcr-…)'
    case 413:
      return ': the request is too large'
    case 429:
      return ': too many requests'
    default:
      return ''
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
}
