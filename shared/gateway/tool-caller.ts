import {randomUUID} from 'node:crypto'
import type {AuditRecord} from '../audit/record.js'
import {UsageError} from '../errors.js'
import {nearest} from '../inputs.js'
import type {AuditSink} from './audit.js'
import type {GatewaySession} from './gateway-session.js'
import type {ReadableFields} from './header-fields.js'
import {atPointer, isObject, type JsonObject, jsonDepth, jsonSha256} from './json.js'
import type {Operation} from './operation.js'
import {CallFailure, type Outcome} from './outcome.js'
import {
  effectiveClass,
  type Policy,
  policiesFor,
  roleOf,
  ruleFor,
  type ToolAnnotations,
  type ToolClass
} from './policy.js'
import {checkAllowed} from './policy-check.js'
import {resultFailure} from './result-check.js'
import {type ArgumentsText, settle} from './schema/arguments-text.js'
import {checkArguments, uncheckedArguments} from './schema/check-arguments.js'
import {checkPin, type SchemaPin} from './schema/pin.js'
import type {ToolDefinition, ToolResult} from './tool-result.js'
import {newTraceparent} from './traceparent.js'

const maxResultDepth = 500

/** One call as the user asks for it. */
export interface CallRequest {
  readonly tool: string
  readonly arguments: ArgumentsText
  readonly pin?: SchemaPin | undefined
  /** Argument that gets a fresh key, which makes the server carry the call out once. */
  readonly idempotencyArgument?: string | undefined
}

/** What came of it. */
export interface CallReport {
  readonly tool: string
  /** Undefined when the call was refused before the class was known. */
  readonly toolClass: ToolClass | undefined
  readonly outcome: Outcome | 'skipped'
  /** Why it failed, and what to do; empty on success. */
  readonly message: string
  readonly hint: string
  readonly result: ToolResult | undefined
  readonly httpStatus: number | undefined
  readonly attempts: number
  readonly latencyMs: number | undefined
  readonly requestId: string
  readonly traceparent: string
}

export interface CallerOptions {
  readonly session: GatewaySession
  readonly policy: Policy | undefined
  readonly maxScope: ToolClass
  readonly audit: AuditSink
  /** The user's name for the server; else the policy's, else the server's own. */
  readonly serverName: string
  readonly requestIdHeaders: readonly string[]
  readonly runUrl: string
  readonly onNotice: (message: string) => void
  readonly onProgress: (message: string) => void
}

/** A call that passed all checks and may be sent. */
export interface PreparedCall {
  readonly request: CallRequest
  readonly trace: CallTrace
  readonly toolClass: ToolClass
  /** May be sent again although it may have been carried out. */
  readonly repeatable: boolean
  readonly arguments: JsonObject
  readonly definition: ToolDefinition | undefined
}

/** A call from its first check to its last record. */
interface CallTrace {
  readonly record: {-readonly [key in keyof AuditRecord]: AuditRecord[key]}
  /** Closes the audit record; absent until it is opened. */
  close?: (record: AuditRecord) => void
  /** A try that was repeated may have been carried out. */
  inDoubt?: boolean
}

/** Checks, sends, repeats where that is safe, and keeps the audit record. */
export class ToolCaller {
  private readonly options: CallerOptions

  constructor(options: CallerOptions) {
    this.options = options
  }

  /** Everything that can be known before sending. Returns a report when the call is refused. */
  async prepare(request: CallRequest): Promise<PreparedCall | CallReport> {
    const trace = this.newTrace(request)
    let toolClass: ToolClass | undefined
    try {
      const {session} = this.options
      const identity = await session.identity()
      Object.assign(trace.record, {
        caller_oid: identity.oid,
        caller_upn: identity.upn,
        caller_appid: identity.appId
      })
      const definition = await this.definitionOf(request)
      const {record} = trace
      const rule = ruleFor(this.serverPolicies(), request.tool)
      const transport = await session.transport()
      record.protocol = transport.protocol
      record.mcp_server = this.options.serverName || rule.server || transport.serverName
      const annotations = definition?.annotations as ToolAnnotations | undefined
      toolClass = effectiveClass(rule.toolClass, annotations)
      record.scope_used = roleOf(toolClass)
      checkAllowed(
        {tool: request.tool, listed: rule.toolClass, toolClass, identity},
        {...this.options, gateway: session.options.gateway}
      )
      if (request.pin && definition) checkPin(request.tool, request.pin, definition.inputSchema)
      const args = await this.argumentsFor(request, definition)
      record.arguments_sha256 = jsonSha256(args)
      record.resource_accessed = resourceOf(args, rule.resource, toolClass)
      return {
        request,
        trace,
        toolClass,
        repeatable:
          toolClass === 'read' || rule.idempotent || request.idempotencyArgument !== undefined,
        arguments: args,
        definition
      }
    } catch (error) {
      return this.report(trace, request.tool, toolClass, {failure: asFailure(error)})
    }
  }

  /** Sends a prepared call. Never throws for a failed call: the report has the outcome. */
  async execute(prepared: PreparedCall): Promise<CallReport> {
    const {request, toolClass, trace} = prepared
    const operations: Operation[] = []
    trace.close = this.options.audit.open(trace.record)
    try {
      const result = await this.sendWithRetries(prepared, operations)
      const failure = await resultFailure(
        request.tool,
        toolClass,
        result,
        prepared.definition,
        note => this.options.onNotice(note)
      )
      return this.report(trace, request.tool, toolClass, {
        result,
        operations,
        ...(failure ? {failure} : {})
      })
    } catch (error) {
      const failure = this.settleDoubt(asFailure(error), prepared)
      return this.report(trace, request.tool, toolClass, {failure, operations})
    }
  }

  private async definitionOf(request: CallRequest): Promise<ToolDefinition | undefined> {
    const tools = await this.options.session.listTools()
    if (!tools) return undefined
    const definition = tools.find(({name}) => name === request.tool)
    if (definition) return definition
    const names = tools.map(({name}) => name)
    const near = nearest(request.tool, names)
    const some = names.slice(0, 20).join(', ')
    throw new CallFailure(
      'tool-not-found',
      `the server lists no tool '${request.tool.slice(0, 100)}'${near ? `: did you mean '${near}'?` : ''}`,
      {
        hint:
          names.length === 0
            ? 'It lists no tools at all; the list may depend on the permissions of the token.'
            : `It lists ${some}${names.length > 20 ? ` and ${names.length - 20} more` : ''}. The list may depend on the permissions of the token.`
      }
    )
  }

  private serverPolicies() {
    const {policy, session} = this.options
    return policy ? policiesFor(policy, session.options.gateway) : []
  }

  private async argumentsFor(
    request: CallRequest,
    definition: ToolDefinition | undefined
  ): Promise<JsonObject> {
    const {idempotencyArgument} = request
    const given: ArgumentsText =
      idempotencyArgument !== undefined && !Object.hasOwn(request.arguments, idempotencyArgument)
        ? {...request.arguments, [idempotencyArgument]: randomUUID()}
        : request.arguments
    const schema =
      definition?.inputSchema ?? (request.pin?.kind === 'schema' ? request.pin.schema : undefined)
    if (schema === undefined) {
      if (request.pin) {
        throw new CallFailure(
          'usage',
          `by REST there is no schema to compare with the pinned digest`,
          {
            hint: `Give 'schema' as a file or as JSON: the arguments are then checked against it.`
          }
        )
      }
      this.options.onNotice(
        `${request.tool}: by REST there is no schema, so the arguments were not checked; 'schema' can give one.`
      )
      return uncheckedArguments(request.tool, given)
    }
    if (
      idempotencyArgument !== undefined &&
      isObject(schema) &&
      !(isObject(schema['properties']) && Object.hasOwn(schema['properties'], idempotencyArgument))
    ) {
      throw new CallFailure(
        'invalid-input',
        `${request.tool} has no argument '${idempotencyArgument}' to carry the idempotency key`,
        {hint: `Without one, a call that writes is not repeated: remove 'idempotency-argument'.`}
      )
    }
    return checkArguments(request.tool, given, schema)
  }

  /** The retry table; see docs/call.md. */
  private async sendWithRetries(
    prepared: PreparedCall,
    operations: Operation[]
  ): Promise<ToolResult> {
    const {session} = this.options
    const {request, trace} = prepared
    const {traceparent} = trace.record
    let {definition} = prepared
    let args = prepared.arguments
    let refreshed = false
    let reconnected = false
    for (let attempt = 0; ; ) {
      const operation = session.operation('call', prepared.repeatable, {traceparent})
      operation.failureContext = {
        grants: (await session.identity()).grants,
        neededRole: roleOf(prepared.toolClass),
        quiet: prepared.toolClass === 'secrets'
      }
      operations.push(operation)
      try {
        const transport = await session.transport()
        const result = await transport.callTool(operation, {
          tool: request.tool,
          arguments: args,
          definition,
          traceparent,
          // What a tool of class secrets says may be one.
          onProgress:
            prepared.toolClass === 'secrets'
              ? undefined
              : text => this.options.onProgress(`${request.tool}: ${text}`)
        })
        if (jsonDepth(result.raw) <= maxResultDepth) return result
        throw new CallFailure('protocol', `the result is nested deeper than ${maxResultDepth}`, {
          executed: 'maybe',
          hint: 'The tool has answered; only its answer could not be read.'
        })
      } catch (error) {
        const failure = asFailure(error)
        if (failure.name === 'SessionLost' && !reconnected) {
          reconnected = true
          session.forgetConnection()
          continue
        }
        if (failure.name === 'HeaderMismatch' && !refreshed) {
          refreshed = true
          session.forgetTools()
          definition = await this.definitionOf(request)
          if (request.pin && definition) checkPin(request.tool, request.pin, definition.inputSchema)
          args = await this.argumentsFor({...request, arguments: args}, definition)
          continue
        }
        const mayRepeat = failure.transient && (failure.executed === 'no' || prepared.repeatable)
        if (failure.executed === 'maybe') trace.inDoubt = true
        if (!mayRepeat || attempt >= session.options.retries) throw failure
        this.options.onNotice(`${request.tool}: ${failure.message}: trying again.`)
        await session.backoff(attempt++)
      }
    }
  }

  /** A call that changes something and may have been carried out is `unknown`, whatever failed. */
  private settleDoubt(failure: CallFailure, prepared: PreparedCall): CallFailure {
    // That the last try was surely not carried out says nothing about those before.
    const inDoubt =
      failure.executed === 'maybe' || (failure.executed === 'no' && prepared.trace.inDoubt)
    if (!inDoubt || prepared.toolClass === 'read') return failure
    const traceId = prepared.trace.record.traceparent.split('-')[1]
    return failure.as(
      'unknown',
      `The call may have been carried out, so it was not ${prepared.repeatable ? 'repeated any further' : 'repeated'}. Before running it again, look whether it took effect; the gateway's log has it under trace id ${traceId}.`
    )
  }

  private newTrace(request: CallRequest): CallTrace {
    const {options} = this
    const record: CallTrace['record'] = {
      timestamp: new Date().toISOString(),
      caller_oid: '',
      caller_upn: '',
      mcp_server: options.serverName,
      tool_name: request.tool,
      scope_used: '',
      resource_accessed: '',
      latency_ms: null,
      response_status: null,
      apim_request_id: '',
      caller_appid: '',
      attempts: 0,
      protocol: '',
      outcome: 'open',
      arguments_sha256: jsonSha256(settle(request.arguments)),
      run_url: options.runUrl,
      traceparent: newTraceparent()
    }
    return {record}
  }

  private report(
    trace: CallTrace,
    tool: string,
    toolClass: ToolClass | undefined,
    end: {
      readonly failure?: CallFailure
      readonly result?: ToolResult
      readonly operations?: readonly Operation[]
    }
  ): CallReport {
    const requests = (end.operations ?? []).flatMap(operation =>
      operation.requests.filter(({purpose, redirected}) => purpose === 'message' && !redirected)
    )
    const last = requests.at(-1)
    const {record} = trace
    record.outcome = end.failure?.outcome ?? 'ok'
    record.attempts = requests.length
    record.latency_ms = last ? Math.round(performance.now() - last.sentAt) : null
    record.response_status = last?.status ?? null
    record.apim_request_id = this.requestId(last?.headers)
    const close = trace.close ?? this.options.audit.open({...record, outcome: 'open'})
    close(record)
    return {
      tool,
      toolClass,
      outcome: record.outcome,
      message: end.failure?.message ?? '',
      hint: end.failure?.hint ?? '',
      result: end.result,
      httpStatus: last?.status,
      attempts: record.attempts,
      latencyMs: record.latency_ms ?? undefined,
      requestId: record.apim_request_id,
      traceparent: record.traceparent
    }
  }

  private requestId(headers: ReadableFields | undefined): string {
    for (const name of this.options.requestIdHeaders) {
      const value = headers?.get(name)
      if (value) return value.slice(0, 200)
    }
    return ''
  }
}

function resourceOf(args: JsonObject, pointer: string | undefined, toolClass: ToolClass): string {
  if (pointer === undefined) return ''
  const value = atPointer(args, pointer)
  if (value === undefined) return ''
  if (toolClass === 'secrets') return '***'
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 500)
}

function asFailure(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error
  if (error instanceof UsageError) return new CallFailure('usage', error.message)
  const message = error instanceof Error ? error.message : String(error)
  return new CallFailure('internal', message, {executed: 'maybe', cause: error})
}
