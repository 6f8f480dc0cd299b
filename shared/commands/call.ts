import path from 'node:path'
import type {AuditRecord} from '../audit/record.js'
import {removeAfterJob} from '../cleanup.js'
import {UsageError} from '../errors.js'
import {AuditLog, type AuditSink, callForm} from '../gateway/audit.js'
import {decisiveReport, runBatch} from '../gateway/batch.js'
import {GatewaySession} from '../gateway/gateway-session.js'
import {isObject} from '../gateway/json.js'
import {CallFailure, exitCodes} from '../gateway/outcome.js'
import {systemClock} from '../gateway/pacer.js'
import {effectiveClass, policiesFor, ruleFor} from '../gateway/policy.js'
import {
  failureText,
  printableResult,
  renderTools,
  reportLine,
  summaryTable
} from '../gateway/render.js'
import {privateFolder, writeJson, writeResults} from '../gateway/result-files.js'
import {captureConsole} from '../gateway/sdk-console.js'
import {type CallReport, ToolCaller} from '../gateway/tool-caller.js'
import type {CiHost} from '../host.js'
import type {Inputs} from '../inputs.js'
import {Masker} from '../masking/masker.js'
import {processRedactor} from '../masking/redactor.js'
import {version} from '../version.js'
import {type CallSettings, readCallSettings} from './call-settings.js'
import type {Command, CommandResult} from './command.js'
import {writable} from './output-path.js'

const maxStructuredOutput = 64 * 1024

/** `call`: calls tools through the gateway, with checks before, an audit record and an outcome. */
export const call: Command = async (host, inputs) => {
  try {
    return await run(host, inputs)
  } catch (error) {
    if (error instanceof CallFailure) return failed(host, error)
    const usage = error instanceof UsageError || (error as {exitCode?: unknown}).exitCode === 2
    host.setOutput('outcome', usage ? 'usage' : 'internal')
    throw error
  }
}

async function run(host: CiHost, inputs: Inputs): Promise<CommandResult> {
  const settings = await readCallSettings(host, inputs)
  const notice = (message: string) => host.log.info(message)
  const session = new GatewaySession({
    gateway: settings.gateway,
    credential: settings.credential,
    transport: settings.transport,
    protocol: settings.protocol,
    rateLimit: settings.rateLimit,
    clock: systemClock,
    timeoutMs: settings.timeoutMs,
    maxWaitMs: settings.maxWaitMs,
    retries: settings.retries,
    retryAfterHeader: settings.retryAfterHeader,
    clientInfo: {name: 'mcp-gatehouse', version},
    proxyFor: url => host.proxyFor(url),
    onNotice: notice,
    onDebug: message => host.log.debug(message)
  })
  const restoreConsole = captureConsole(host.log)
  try {
    const folder = privateFolder(host.tempDir, host.kind === 'terminal')
    if (settings.list) return await list(host, settings, session, folder)
    return await callTools(host, settings, session, folder)
  } finally {
    await session.close()
    restoreConsole()
  }
}

async function list(
  host: CiHost,
  settings: CallSettings,
  session: GatewaySession,
  folder: string
): Promise<CommandResult> {
  await session.identity()
  const tools = await session.listTools()
  if (!tools) {
    throw new CallFailure('usage', 'the REST form of the gateway has no list of tools', {
      hint: 'Use transport mcp with the address of the MCP endpoint.'
    })
  }
  const {policy} = settings
  const servers = policy ? policiesFor(policy, settings.gateway) : []
  host.print(
    renderTools(tools, tool => {
      const listed = ruleFor(servers, tool.name).toolClass
      return listed && effectiveClass(listed, tool.annotations)
    })
  )
  const file = settings.resultFile || path.join(folder, 'tools.json')
  writeJson(file, {tools})
  host.setOutput('outcome', 'ok')
  host.setOutput('result', file)
  host.log.info(`${tools.length} tools; the list is in ${file}`)
  return {exitCode: 0}
}

async function callTools(
  host: CiHost,
  settings: CallSettings,
  session: GatewaySession,
  folder: string
): Promise<CommandResult> {
  const {requests, batch} = settings
  const auditFile = settings.auditFile || path.join(folder, 'audit.jsonl')
  const resultFile =
    settings.resultFile || path.join(folder, `result-${Date.now()}-${process.pid}.json`)
  // Before anything is sent: a call whose result and record could not be kept is not made.
  const audit = writable('audit-file', () => new AuditLog(auditFile, callForm))
  writable('result-file', () => writeJson(resultFile, null))
  const closed: AuditRecord[] = []
  const caller = new ToolCaller({
    session,
    policy: settings.policy,
    maxScope: settings.maxScope,
    audit: settings.upload ? keeping(audit, closed) : audit,
    serverName: settings.serverName,
    requestIdHeaders: settings.requestIdHeaders,
    runUrl: host.run.runUrl,
    onNotice: message => host.log.info(message),
    onProgress: message => host.log.info(message)
  })
  let reports: CallReport[]
  try {
    reports = await runBatch(caller, requests, {
      onError: settings.onError,
      concurrency: settings.concurrency,
      onReport: (report, index) => {
        const place = batch ? `[${index + 1}/${requests.length}] ` : ''
        host.log.info(`${place}${reportLine(report)}`)
        if (batch && report.message) host.log.warning(failureText(report))
      }
    })
  } finally {
    audit.close()
  }

  writeResults(resultFile, reports, batch)
  if (settings.upload) {
    const {rowOf} = await import('../upload/rows.js')
    await settings.upload(closed.map(rowOf), auditFile)
  }
  for (const report of reports) {
    if (report.toolClass === 'secrets' && report.result) {
      maskResult(host, report)
      removeAfterJob(host, resultFile)
    }
  }
  const decisive = decisiveReport(reports)
  if (!batch) {
    const text = printableResult(decisive)
    if (text) host.print(text)
  }
  setOutputs(host, decisive, {resultFile, auditFile})
  if (batch) host.setOutput('outcomes', JSON.stringify(reports.map(({outcome}) => outcome)))
  await host.writeSummary(summaryTable(reports, settings.gateway.host))
  host.log.info(`Result: ${resultFile}; audit records: ${auditFile}`)
  const exitCode = exitCodes[decisive.outcome]
  if (exitCode === 0) return {exitCode}
  return {exitCode, failure: `${decisive.outcome}: ${decisive.tool}: ${failureText(decisive)}`}
}

/** Keeps the closed records of this run beside the file, which may hold those of others. */
function keeping(audit: AuditSink, closed: AuditRecord[]): AuditSink {
  return {
    open: record => {
      const close = audit.open(record)
      return end => {
        close(end)
        closed.push({...end})
      }
    }
  }
}

function setOutputs(
  host: CiHost,
  report: CallReport,
  files: {readonly resultFile: string; readonly auditFile: string}
): void {
  const {result} = report
  host.setOutput('outcome', report.outcome)
  host.setOutput('result', files.resultFile)
  host.setOutput('audit-file', files.auditFile)
  host.setOutput('is-error', result ? String(result.isError) : '')
  host.setOutput('http-status', String(report.httpStatus ?? ''))
  host.setOutput('attempts', String(report.attempts))
  host.setOutput('latency-ms', String(report.latencyMs ?? ''))
  host.setOutput('request-id', processRedactor.redact(report.requestId))
  host.setOutput('structured', structuredOutput(host, report))
}

/** Empty where there is none, where it is secret, where it is too large, where it did not fit. */
function structuredOutput(host: CiHost, report: CallReport): string {
  const structured = report.result?.structured
  if (structured === undefined || report.toolClass === 'secrets' || report.outcome !== 'ok') {
    return ''
  }
  const text = JSON.stringify(processRedactor.redactValue(structured))
  if (text.length <= maxStructuredOutput) return text
  host.log.info(`The structured content is larger than 64 KiB and only in the result file.`)
  return ''
}

/** Masks every text in the result of a tool of class secrets. Its file has been written by then. */
function maskResult(host: CiHost, report: CallReport): void {
  const masker = new Masker(host)
  const mask = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length >= 4) masker.mask(value, `the result of ${report.tool}`)
      const nested = parsed(value)
      if (nested !== undefined) mask(nested)
    } else if (Array.isArray(value)) {
      for (const item of value) mask(item)
    } else if (isObject(value)) {
      for (const item of Object.values(value)) mask(item)
    }
  }
  mask(report.result?.structured)
  mask(report.result?.text)
}

/** Tools put JSON into text; the values in it are what has to be masked. */
function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A failure before there was a call to report. */
function failed(host: CiHost, failure: CallFailure): CommandResult {
  host.setOutput('outcome', failure.outcome)
  return {
    exitCode: exitCodes[failure.outcome],
    failure: `${failure.outcome}: ${failure.message}${failure.hint ? `. ${failure.hint}` : ''}`
  }
}
