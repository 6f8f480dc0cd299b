import {isObject} from '../json.js'

/** An argument that travels as a header, too (`x-mcp-header` in the tool's input schema). */
interface Declaration {
  /** Names of the properties that lead to the argument. */
  readonly path: readonly string[]
  /** What follows `Mcp-Param-`. */
  readonly header: string
}

export type Declarations =
  | {readonly declarations: readonly Declaration[]}
  /** The schema declares a header in a way that the protocol forbids: the tool must not be used. */
  | {readonly fault: string}

const key = 'x-mcp-header'
/** RFC 9110 section 5.6.2. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const permitted: readonly unknown[] = ['string', 'integer', 'boolean']
/** Keywords whose value is a map of names to schemas. */
const maps = ['patternProperties', 'dependentSchemas', '$defs', 'definitions']
/** Keywords that hold one schema or a list; a declaration within is none that can be followed. */
const branches = [
  ...['items', 'prefixItems', 'contains', 'additionalProperties', 'unevaluatedProperties'],
  ...['unevaluatedItems', 'propertyNames', 'oneOf', 'anyOf', 'allOf', 'not', 'if', 'then', 'else']
]

/**
 * The declarations of an input schema (MCP 2026-07-28, basic/transports, custom headers from tool
 * parameters): on properties of type string, integer or boolean, which only `properties` lead to,
 * each with a name of its own.
 */
export function declarationsIn(schema: unknown): Declarations {
  const declarations: Declaration[] = []
  const names = new Set<string>()
  let fault: string | undefined
  const pending: {node: unknown; path: readonly string[]; reachable: boolean}[] = [
    {node: schema, path: [], reachable: true}
  ]
  for (let next = pending.pop(); next && fault === undefined; next = pending.pop()) {
    const {node, path, reachable} = next
    if (!isObject(node)) continue
    if (key in node) {
      fault = faultOf(node, path, reachable, names)
      if (fault === undefined) declarations.push({path, header: String(node[key])})
    }
    for (const [name, child] of entries(node['properties'])) {
      pending.push({node: child, path: [...path, name], reachable})
    }
    const elsewhere = [
      ...branches.flatMap(name => node[name] ?? []),
      ...maps.flatMap(name => entries(node[name]).map(([, child]) => child))
    ]
    for (const child of elsewhere) pending.push({node: child, path, reachable: false})
  }
  return fault === undefined ? {declarations} : {fault}
}

function faultOf(
  node: Readonly<Record<string, unknown>>,
  path: readonly string[],
  reachable: boolean,
  names: Set<string>
): string | undefined {
  const name = node[key]
  const where = path.join('.') || 'the top'
  if (!reachable || path.length === 0) return `${where}: not a property of the arguments`
  if (typeof name !== 'string' || !token.test(name)) return `${where}: not the name of a header`
  if (!permitted.includes(node['type'])) return `${where}: neither string, integer nor boolean`
  if (names.has(name.toLowerCase())) return `${where}: '${name}' is declared twice`
  names.add(name.toLowerCase())
  return undefined
}

function entries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : []
}

/** The `Mcp-Param-*` headers for these arguments; none for a tool whose declarations are wrong. */
export function parameterHeaders(
  schema: unknown,
  args: Readonly<Record<string, unknown>>
): Record<string, string> {
  const found = declarationsIn(schema)
  if ('fault' in found) return {}
  const headers: Record<string, string> = {}
  for (const {path, header} of found.declarations) {
    let value: unknown = args
    for (const name of path) {
      value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
    }
    const text = textOf(value)
    if (text !== undefined) headers[`Mcp-Param-${header}`] = headerValue(text)
  }
  return headers
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  // What is too large for an exact number has no exact text either.
  return typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value))
    ? String(value)
    : undefined
}

/** Text as the value of a header: as it is where that is safe, else `=?base64?…?=`. */
export function headerValue(text: string): string {
  const plain = /^[\t\x20-\x7e]+$/.test(text) && text === text.trim()
  const likeEncoded = text.startsWith('=?base64?') && text.endsWith('?=')
  if (plain && !likeEncoded) return text
  return `=?base64?${Buffer.from(text, 'utf8').toString('base64')}?=`
}
