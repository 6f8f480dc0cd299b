import {nearest} from '../../inputs.js'
import {isObject, type JsonObject} from '../json.js'
import {CallFailure} from '../outcome.js'
import {type ArgumentsText, settle} from './arguments-text.js'
import {convertBySchema} from './convert.js'
import {type Complaint, compileSchema, SchemaError} from './validator.js'

/**
 * The arguments to send: converted by the tool's input schema and checked against it.
 *
 * @throws CallFailure `invalid-input` with the parts of the schema that are not met, or `protocol`
 *   when the schema itself cannot be used.
 */
export async function checkArguments(
  tool: string,
  args: ArgumentsText,
  schema: unknown
): Promise<JsonObject> {
  const converted = convertBySchema(args, schema) as JsonObject
  refuseInexact(tool, converted)
  let complaints: Complaint[]
  try {
    complaints = [...misspelled(converted, schema), ...(await compileSchema(schema))(converted)]
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    throw new CallFailure(
      'protocol',
      `the input schema of ${tool} cannot be used: ${error.message}`,
      {
        hint: 'Nothing was sent. The server has to publish a schema that stands by itself.'
      }
    )
  }
  if (complaints.length === 0) return converted
  throw new CallFailure(
    'invalid-input',
    `the arguments do not fit ${tool}: ${render(complaints)}`,
    {
      hint: `Nothing was sent. The schema says: ${schemaPart(complaints, schema)}`
    }
  )
}

/** Arguments without a schema to go by. */
export function uncheckedArguments(tool: string, args: ArgumentsText): JsonObject {
  const settled = settle(args) as JsonObject
  refuseInexact(tool, settled)
  return settled
}

/**
 * Arguments that the schema does not name. JSON Schema accepts them unless told otherwise, and
 * servers drop them, so that a slip of the pen passes as success.
 */
function misspelled(args: Record<string, unknown>, schema: unknown): Complaint[] {
  if (!isObject(schema)) return []
  if ('additionalProperties' in schema || 'unevaluatedProperties' in schema) return []
  const open = ['patternProperties', 'allOf', 'anyOf', 'oneOf', '$ref', '$dynamicRef', 'if', 'then']
  const {properties} = schema
  if (!isObject(properties) || open.some(keyword => keyword in schema)) return []
  const known = Object.keys(properties)
  if (known.length === 0) return []
  return Object.keys(args)
    .filter(name => !Object.hasOwn(properties, name))
    .map(name => ({pointer: '', message: `has no '${name}' in its schema`, schema}))
}

function render(complaints: readonly Complaint[]): string {
  const texts = complaints.map(({pointer, message, schema}) => {
    const where = pointer === '' ? 'the object' : pointer
    const name = /^has no '(.*)' in its schema$/.exec(message)?.[1]
    const properties = isObject(schema) ? schema['properties'] : undefined
    const near =
      name !== undefined && isObject(properties)
        ? nearest(name, Object.keys(properties))
        : undefined
    return `${where} ${message}${near ? ` (did you mean '${near}'?)` : ''}`
  })
  return [...new Set(texts)].join('; ')
}

/** The part of the schema that explains the complaints, short enough for a log line. */
function schemaPart(complaints: readonly Complaint[], schema: unknown): string {
  const part = complaints.length === 1 ? complaints[0]!.schema : schema
  const text = JSON.stringify(part ?? schema) ?? ''
  return text.length > 1500 ? `${text.slice(0, 1500)}…` : text
}

/** JSON has neither infinity nor NaN, and an integer beyond 2^53 would be sent as another one. */
function refuseInexact(tool: string, args: JsonObject): void {
  const found = inexactNumber(args, '')
  if (!found) return
  const [pointer, number] = found
  const why = Number.isFinite(number)
    ? 'is an integer too large to be sent exactly'
    : `is ${number}, which is not a JSON number`
  throw new CallFailure('invalid-input', `argument ${pointer} of ${tool} ${why}`, {
    hint: 'Nothing was sent. Write it as a string, if the tool takes one.'
  })
}

/** Where the first number stands that JSON cannot hold, and the number. */
function inexactNumber(value: unknown, pointer: string): [string, number] | undefined {
  if (typeof value === 'number') {
    const exact =
      Number.isFinite(value) &&
      (!Number.isInteger(value) || Number.isSafeInteger(value) || Math.abs(value) >= 1e21)
    return exact ? undefined : [pointer, value]
  }
  if (!isObject(value) && !Array.isArray(value)) return undefined
  for (const [key, item] of Object.entries(value)) {
    const found = inexactNumber(item, `${pointer}/${key}`)
    if (found) return found
  }
  return undefined
}
