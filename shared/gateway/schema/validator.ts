import vm from 'node:vm'
import type {ErrorObject, ValidateFunction} from 'ajv'
import {isObject, jsonDepth} from '../json.js'

/** A complaint about one place of the value. */
export interface Complaint {
  /** JSON pointer into the value; empty for the value itself. */
  readonly pointer: string
  readonly message: string
  /** Part of the schema that was not met. */
  readonly schema: unknown
}

/** The schema itself cannot be used. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'
}

const maxSchemaBytes = 512 * 1024
const maxSchemaDepth = 100
const maxComplaints = 10
/** For compiling and validating: patterns come from the server and may be made to run for ever. */
const timeLimitMs = 2000

type Validator = (value: unknown) => Complaint[]

/** Compiled schemas by their text: the calls of a list mostly share a tool. */
const compiled = new Map<string, Promise<Validator>>()
/** More schemas than a list of calls has tools. */
const maxCompiled = 200

/**
 * Compiles a JSON Schema of a tool: dialect 2020-12 unless `$schema` names 2019-09, draft-07 or
 * draft-06 (MCP 2025-11-25, server/tools: JSON Schema 2020-12 by default). References are resolved
 * within the document only; nothing is ever fetched.
 *
 * @throws SchemaError when it is too large or deep, of an unknown dialect, refers to elsewhere, or
 *   is no schema.
 */
export async function compileSchema(schema: unknown): Promise<Validator> {
  if (typeof schema === 'boolean') {
    return () => (schema ? [] : [{pointer: '', message: 'is accepted by no value', schema: false}])
  }
  if (!isObject(schema)) throw new SchemaError('it is not an object')
  const text = JSON.stringify(schema)
  const known = compiled.get(text)
  if (known) return known
  if (compiled.size >= maxCompiled) compiled.clear()
  const validator = compile(schema, Buffer.byteLength(text))
  compiled.set(text, validator)
  return validator
}

async function compile(
  schema: Readonly<Record<string, unknown>>,
  size: number
): Promise<Validator> {
  if (size > maxSchemaBytes) throw new SchemaError(`it is larger than ${maxSchemaBytes} bytes`)
  if (jsonDepth(schema) > maxSchemaDepth) {
    throw new SchemaError(`it is nested deeper than ${maxSchemaDepth}`)
  }
  const {$schema: dialect, ...body} = schema
  const Ajv = await dialectOf(dialect)
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    verbose: true,
    // `format` is an annotation in 2020-12; servers decide on it.
    validateFormats: false,
    // Each keyword checks its own value. The meta-schema, which takes longer to compile than the
    // schema, finds no more that would matter to a check of arguments.
    validateSchema: false,
    logger: false
  })
  let validate: ValidateFunction
  try {
    validate = withinTimeLimit(() => ajv.compile(body))
  } catch (error) {
    throw new SchemaError(compileProblem(error))
  }
  return value => {
    let valid: unknown
    try {
      valid = withinTimeLimit(() => validate(value))
    } catch (error) {
      throw new SchemaError(
        isTimeout(error)
          ? `checking against it takes longer than ${timeLimitMs} ms (a pattern that backtracks?)`
          : compileProblem(error)
      )
    }
    if (valid === true) return []
    if (!validate.errors?.length) throw new SchemaError('it cannot be evaluated at once ($async)')
    return validate.errors.slice(0, maxComplaints).map(complaint)
  }
}

type AjvClass = typeof import('ajv').Ajv

async function dialectOf(dialect: unknown): Promise<AjvClass> {
  const name =
    typeof dialect === 'string' ? dialect.replace(/^https?:\/\//, '').replace(/#$/, '') : undefined
  switch (name) {
    case undefined:
    case 'json-schema.org/draft/2020-12/schema':
      return exported(await import('ajv/dist/2020.js'), 'Ajv2020')
    case 'json-schema.org/draft/2019-09/schema':
      return exported(await import('ajv/dist/2019.js'), 'Ajv2019')
    case 'json-schema.org/draft-07/schema':
    case 'json-schema.org/draft-06/schema':
    case 'json-schema.org/schema':
      // Draft-06 is read with the rules of draft-07, which only adds to it.
      return exported(await import('ajv'), 'Ajv')
    default:
      throw new SchemaError(`its dialect ${String(dialect).slice(0, 100)} is not supported`)
  }
}

/** Ajv is CommonJS: Node finds its named exports, bundlers hand over the default one alone. */
function exported(module: object, name: string): AjvClass {
  const namespace = module as Record<string, unknown> & {default?: Record<string, unknown>}
  return (namespace[name] ?? namespace.default?.[name]) as AjvClass
}

const slot: {work: (() => unknown) | undefined} = {work: undefined}
let timed: {readonly script: vm.Script; readonly context: vm.Context} | undefined

/**
 * Runs code that may loop for ever within a regular expression; V8 stops it. The context is only
 * what V8 needs for its clock: the work is our own code, and the context has it for as long as it
 * runs. Making one costs a millisecond, so that all checks share it.
 */
function withinTimeLimit<T>(work: () => T): T {
  timed ??= {script: new vm.Script('work()'), context: vm.createContext(slot)}
  slot.work = work
  try {
    return timed.script.runInContext(timed.context, {timeout: timeLimitMs}) as T
  } finally {
    slot.work = undefined
  }
}

function isTimeout(error: unknown): boolean {
  return (error as {code?: unknown})?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

function compileProblem(error: unknown): string {
  if (isTimeout(error)) return `it takes longer than ${timeLimitMs} ms to read`
  const missing = (error as {missingRef?: unknown}).missingRef
  if (typeof missing === 'string') {
    return `it refers to ${missing.slice(0, 200)}, which is not part of it; references are never fetched`
  }
  return String((error as Error).message ?? error).slice(0, 300)
}

function complaint(error: ErrorObject): Complaint {
  const {params} = error
  const about = (text: string) => ({
    pointer: error.instancePath,
    message: text,
    schema: error.parentSchema
  })
  switch (error.keyword) {
    case 'required':
      return about(`lacks '${params['missingProperty']}'`)
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return about(
        `has no '${params['additionalProperty'] ?? params['unevaluatedProperty']}' in its schema`
      )
    case 'enum':
      return about(`must be one of ${JSON.stringify(error.schema).slice(0, 300)}`)
    case 'const':
      return about(`must be ${JSON.stringify(error.schema).slice(0, 300)}`)
    case 'type':
      return about(`must be ${[error.schema].flat().join(' or ')}, not ${nameOf(error.data)}`)
    default:
      return about(error.message ?? `does not meet '${error.keyword}'`)
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
