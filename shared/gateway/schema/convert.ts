import {atPointer, isObject} from '../json.js'
import {PlainScalar, settle} from './arguments-text.js'

type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'object' | 'array'

const maxDepth = 64

/**
 * Gives every string the type that the schema asks for, where it asks for exactly one and the text
 * has it: "5" becomes 5 for a number, "true" becomes true for a boolean. Nothing is guessed: where
 * the schema accepts a string, a string stays; what does not convert stays as it is, for the
 * validation to report. Plain YAML scalars become the text they were written as where the schema
 * wants a string. An optional property whose value is null is left out where it cannot be null.
 */
export function convertBySchema(value: unknown, schema: unknown, root: unknown = schema): unknown {
  return convert(value, [schema], root, 0)
}

function convert(
  value: unknown,
  schemas: readonly unknown[],
  root: unknown,
  depth: number
): unknown {
  if (depth > maxDepth) return settle(value)
  const parts = schemas.flatMap(schema => expand(schema, root, 0))
  if (value instanceof PlainScalar) return convertScalar(value, parts, root)
  if (typeof value === 'string') return convertString(value, parts, root, depth)
  if (Array.isArray(value)) {
    return value.map((item, index) => convert(item, itemSchemas(parts, index), root, depth + 1))
  }
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]): [string, unknown] => [
          key,
          convert(item, propertySchemas(parts, key), root, depth + 1)
        ])
        .filter(([key, item]) => item !== null || !meansAbsent(key, parts, root))
    )
  }
  return value
}

/** True for an optional property that cannot be null: an empty YAML value says that it is not given. */
function meansAbsent(key: string, parts: readonly object[], root: unknown): boolean {
  const required = branchesOf(parts).some(part => {
    const names = part['required']
    return Array.isArray(names) && names.includes(key)
  })
  const types = allowedTypes(
    propertySchemas(parts, key).flatMap(schema => expand(schema, root, 0)),
    root
  )
  return !required && types !== undefined && !types.has('null')
}

function convertScalar(scalar: PlainScalar, parts: readonly object[], root: unknown): unknown {
  const types = allowedTypes(parts, root)
  if (!types) return scalar.value
  const {value} = scalar
  const own: TypeName = value === null ? 'null' : typeof value === 'number' ? 'number' : 'boolean'
  if (types.has(own) || (own === 'number' && types.has('integer'))) return value
  return types.has('string') ? scalar.text : value
}

function convertString(
  text: string,
  parts: readonly object[],
  root: unknown,
  depth: number
): unknown {
  const types = allowedTypes(parts, root)
  if (!types || types.has('string')) return text
  const trimmed = text.trim()
  if (types.has('number') || types.has('integer')) {
    if (/^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/.test(trimmed)) {
      const number = Number(trimmed)
      if (Number.isFinite(number) && (types.has('number') || Number.isInteger(number)))
        return number
    }
  }
  if (types.has('boolean') && /^(?:true|false)$/i.test(trimmed)) {
    return trimmed.toLowerCase() === 'true'
  }
  if (types.has('null') && trimmed === 'null') return null
  const opening = trimmed[0]
  if ((types.has('object') && opening === '{') || (types.has('array') && opening === '[')) {
    try {
      return convert(JSON.parse(trimmed), parts, root, depth + 1)
    } catch {
      return text
    }
  }
  return text
}

/** The JSON types that all the schemas together allow; undefined when they allow any. */
function allowedTypes(parts: readonly object[], root: unknown): Set<TypeName> | undefined {
  let allowed: Set<TypeName> | undefined
  for (const part of parts) {
    const types = typesOf(part, root, 0)
    if (!types) continue
    const before: Set<TypeName> | undefined = allowed
    allowed = before ? new Set([...types].filter(type => before.has(type))) : types
  }
  return allowed
}

function typesOf(schema: unknown, root: unknown, depth: number): Set<TypeName> | undefined {
  if (!isObject(schema) || depth > 16) return undefined
  let types: Set<TypeName> | undefined
  const narrow = (more: Set<TypeName> | undefined) => {
    if (!more) return
    const before = types
    types = before ? new Set([...before].filter(type => more.has(type))) : more
  }
  const {type} = schema
  if (typeof type === 'string') narrow(new Set([type as TypeName]))
  else if (Array.isArray(type)) narrow(new Set(type as TypeName[]))
  if ('const' in schema) narrow(new Set([typeName(schema['const'])]))
  if (Array.isArray(schema['enum'])) narrow(new Set(schema['enum'].map(typeName)))
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = schema[keyword]
    if (!Array.isArray(branches)) continue
    const union = new Set<TypeName>()
    let any = false
    for (const branch of branches) {
      const parts = expand(branch, root, 0)
      const of = parts.map(part => typesOf(part, root, depth + 1)).find(found => found)
      if (of) for (const name of of) union.add(name)
      else any = true
    }
    if (!any) narrow(union)
  }
  return types
}

function typeName(value: unknown): TypeName {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  return type === 'number' || type === 'boolean' || type === 'string' ? type : 'object'
}

/** The schema with what it refers to and joins (`$ref` within the document, `allOf`). */
function expand(schema: unknown, root: unknown, depth: number): object[] {
  if (!isObject(schema) || depth > 16) return []
  const parts: object[] = [schema]
  const ref = schema['$ref']
  if (typeof ref === 'string' && ref.startsWith('#')) {
    let pointer = ref.slice(1)
    try {
      pointer = decodeURIComponent(pointer)
    } catch {
      // Not percent-encoded then.
    }
    parts.push(...expand(atPointer(root, pointer), root, depth + 1))
  }
  if (Array.isArray(schema['allOf'])) {
    for (const part of schema['allOf']) parts.push(...expand(part, root, depth + 1))
  }
  return parts
}

function propertySchemas(parts: readonly object[], key: string): unknown[] {
  const found: unknown[] = []
  for (const part of branchesOf(parts)) {
    const properties = part['properties']
    if (isObject(properties) && Object.hasOwn(properties, key)) found.push(properties[key])
    else if (isObject(part['additionalProperties'])) found.push(part['additionalProperties'])
  }
  return found
}

function itemSchemas(parts: readonly object[], index: number): unknown[] {
  const found: unknown[] = []
  for (const part of branchesOf(parts)) {
    const prefix = part['prefixItems'] ?? (Array.isArray(part['items']) ? part['items'] : undefined)
    if (Array.isArray(prefix) && index < prefix.length) found.push(prefix[index])
    else if (isObject(part['items'])) found.push(part['items'])
  }
  return found
}

/** Objects and arrays are converted by the one branch of anyOf/oneOf that is of their kind. */
function branchesOf(parts: readonly object[]): Record<string, unknown>[] {
  return parts.flatMap(part => {
    const schema = part as Record<string, unknown>
    const result = [schema]
    for (const keyword of ['anyOf', 'oneOf']) {
      const branches = schema[keyword]
      if (!Array.isArray(branches)) continue
      const compound = branches.filter(
        branch => isObject(branch) && ('properties' in branch || 'items' in branch)
      )
      if (compound.length === 1) result.push(compound[0] as Record<string, unknown>)
    }
    return result
  })
}
