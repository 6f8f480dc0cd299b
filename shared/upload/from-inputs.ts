import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {systemClock} from '../identity/clock.js'
import {tokenSourceFromInputs} from '../identity/from-inputs.js'
import {readCloud} from '../identity/settings.js'
import {createTransport} from '../identity/transport.js'
import {type Inputs, inputLabel} from '../inputs.js'
import {plural} from '../lint/reports/counts.js'
import {processRedactor} from '../masking/redactor.js'
import {isLoopback} from '../proxy.js'
import {type IngestionTarget, uploadRows} from './logs-ingestion.js'
import type {AuditRow} from './rows.js'

/** Sends rows; never throws. `file` is where the records are, for what to say of a failure. */
export type Upload = (rows: Iterable<AuditRow>, file: string) => Promise<void>

const tokenTimeoutMs = 60_000

/** Domains of Azure Monitor: the token is for it alone. */
const monitors: Readonly<Record<string, string>> = {
  public: 'monitor.azure.com',
  usgov: 'monitor.azure.us',
  china: 'monitor.azure.cn'
}

/**
 * The upload that the inputs ask for; undefined when they do not. The first network call is made when
 * it is used, and whatever fails then is said and no more: the file has the records.
 *
 * @throws UsageError or IdentityError for inputs that make it impossible.
 */
export function uploadFromInputs(host: CiHost, inputs: Inputs): Upload | undefined {
  const names = ['upload-endpoint', 'upload-rule', 'upload-stream']
  const given = names.filter(name => inputs.text(name) !== '')
  if (given.length === 0) return undefined
  const missing = names.filter(name => !given.includes(name))
  if (missing.length > 0) {
    throw new UsageError(
      `an upload needs ${names.map(name => `'${inputLabel(host, name)}'`).join(', ')}: ${missing.map(name => `'${inputLabel(host, name)}'`).join(' and ')} is missing`
    )
  }
  const cloud = readCloud(inputs)
  const target: IngestionTarget = {
    endpoint: readEndpoint(host, inputs.text('upload-endpoint'), monitors[cloud.name]),
    rule: inputs.text('upload-rule'),
    stream: inputs.text('upload-stream')
  }
  const resource = `https://${monitors[cloud.name] ?? monitors['public']}`
  const tokens = tokenSourceFromInputs(host, inputs, {resource, timeoutMs: tokenTimeoutMs})
  const transport = createTransport(url => host.proxyFor(url))
  return async (rows, file) => {
    const {sent, left, problem} = await uploadRows(redacted(rows), target, {
      transport,
      clock: systemClock,
      tokens,
      notice: message => host.log.info(message)
    })
    host.setOutput('uploaded', String(sent))
    if (sent > 0) host.log.info(`${plural(sent, 'audit record')} sent to Log Analytics.`)
    if (problem === undefined) return
    host.log.warning(
      `${plural(left, 'audit record')} could not be sent to Log Analytics: ${problem}. They are in ${file}: keep it, and send it with 'detect' and the same upload inputs.`
    )
  }
}

function* redacted(rows: Iterable<AuditRow>): Generator<AuditRow> {
  for (const row of rows) {
    yield Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'string' ? processRedactor.redact(value) : value
      ])
    )
  }
}

/** @param monitor domain of the cloud's Azure Monitor; undefined for a custom cloud. */
function readEndpoint(host: CiHost, text: string, monitor: string | undefined): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const label = inputLabel(host, 'upload-endpoint')
  const isOrigin =
    url !== undefined &&
    url.protocol === 'https:' &&
    url.username === '' &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === ''
  if (!isOrigin) {
    throw new UsageError(
      `input '${label}' must be an https origin, such as https://dce-name.westeurope-1.ingest.monitor.azure.com`
    )
  }
  const isMonitor = monitor === undefined || url.hostname.endsWith(`.ingest.${monitor}`)
  if (!isMonitor && !isLoopback(url.hostname)) {
    throw new UsageError(
      `input '${label}' must end in .ingest.${monitor}: the token is for Azure Monitor alone`
    )
  }
  return url.origin
}
