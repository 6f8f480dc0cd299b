import fs from 'node:fs'
import zlib from 'node:zlib'

/** A value of an Avro file; maps and records are Maps, so that no name of a field has a meaning. */
export type AvroValue =
  | null
  | boolean
  | number
  | string
  | Buffer
  | AvroValue[]
  | Map<string, AvroValue>

type Schema =
  | {kind: 'null' | 'boolean' | 'int' | 'long' | 'float' | 'double' | 'bytes' | 'string'}
  | {kind: 'record'; fields: {name: string; type: Schema}[]}
  | {kind: 'enum'; symbols: string[]}
  | {kind: 'array' | 'map'; items: Schema}
  | {kind: 'union'; branches: Schema[]}
  | {kind: 'fixed'; size: number}

const magic = Buffer.from('Obj\u0001', 'latin1')
const maxBlockBytes = 64 * 1024 * 1024
const maxDepth = 32

/** What is wrong with an Avro file, in words for the user. */
export class AvroError extends Error {
  override readonly name = 'AvroError'
}

export function isAvro(start: Buffer): boolean {
  return start.subarray(0, 4).equals(magic)
}

/**
 * Reads the records of an Avro object container file (Apache Avro 1.11 Specification, "Object
 * Container Files") block by block, with the codecs null and deflate, as Event Hubs Capture writes
 * them.
 *
 * @throws AvroError for a broken file, and for another codec.
 */
export function* readAvro(descriptor: number): Generator<AvroValue[]> {
  const source = new FileCursor(descriptor)
  if (!isAvro(source.take(4))) throw new AvroError('it is not an Avro file')
  const meta = readHeader(source)
  const codec = meta.get('avro.codec')?.toString('latin1') ?? 'null'
  if (codec !== 'null' && codec !== 'deflate') {
    throw new AvroError(`its codec '${codec.slice(0, 20)}' is not read: null and deflate are`)
  }
  const schema = parseSchema(meta.get('avro.schema')?.toString('utf8') ?? '')
  const sync = Buffer.from(source.take(16))
  while (!source.atEnd()) {
    const count = source.long()
    const size = source.long()
    if (count < 0 || size < 0 || size > maxBlockBytes) throw new AvroError('a block is broken')
    const stored = source.take(size)
    const cursor = new BufferCursor(codec === 'null' ? stored : inflate(stored))
    const values: AvroValue[] = []
    for (let i = 0; i < count; i++) {
      values.push(readItem(cursor, schema))
    }
    if (!source.take(16).equals(sync)) throw new AvroError('a block has no end mark')
    yield values
  }
}

function inflate(stored: Buffer): Buffer {
  try {
    return zlib.inflateRawSync(stored, {maxOutputLength: maxBlockBytes})
  } catch (error) {
    throw new AvroError(`a block cannot be decompressed: ${(error as Error).message}`)
  }
}

function readHeader(cursor: Cursor): Map<string, Buffer> {
  const meta = new Map<string, Buffer>()
  for (let count = blockCount(cursor); count !== 0; count = blockCount(cursor)) {
    for (let i = 0; i < count; i++) {
      meta.set(cursor.bytes().toString('utf8'), Buffer.from(cursor.bytes()))
    }
  }
  return meta
}

/** Items of the next block of an array or map; 0 at its end. */
function blockCount(cursor: Cursor): number {
  const count = cursor.long()
  if (count >= 0) return count
  // A negative count is followed by the block's size in bytes.
  cursor.long()
  return -count
}

function readValue(cursor: Cursor, schema: Schema): AvroValue {
  switch (schema.kind) {
    case 'null':
      return null
    case 'boolean':
      return cursor.take(1)[0] !== 0
    case 'int':
    case 'long':
      return cursor.long()
    case 'float':
      return cursor.take(4).readFloatLE()
    case 'double':
      return cursor.take(8).readDoubleLE()
    case 'bytes':
      return cursor.bytes()
    case 'string':
      return cursor.bytes().toString('utf8')
    case 'fixed':
      return cursor.take(schema.size)
    case 'enum':
      return schema.symbols[cursor.long()] ?? fail('an enum is out of range')
    case 'union':
      return readValue(cursor, schema.branches[cursor.long()] ?? fail('a union is out of range'))
    case 'record':
      return new Map(schema.fields.map(({name, type}) => [name, readValue(cursor, type)]))
    case 'array': {
      const items: AvroValue[] = []
      for (let count = blockCount(cursor); count !== 0; count = blockCount(cursor)) {
        for (let i = 0; i < count; i++) items.push(readItem(cursor, schema.items))
      }
      return items
    }
    case 'map': {
      const entries = new Map<string, AvroValue>()
      for (let count = blockCount(cursor); count !== 0; count = blockCount(cursor)) {
        for (let i = 0; i < count; i++) {
          const key = cursor.bytes().toString('utf8')
          entries.set(key, readValue(cursor, schema.items))
        }
      }
      return entries
    }
  }
}

/** One of a counted number: items of no bytes would let a few bytes ask for any number of them. */
function readItem(cursor: Cursor, schema: Schema): AvroValue {
  const before = cursor.position
  const value = readValue(cursor, schema)
  return cursor.position > before ? value : fail('an item has no bytes')
}

function fail(message: string): never {
  throw new AvroError(message)
}

const primitives = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const

function parseSchema(text: string): Schema {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new AvroError('its schema is not JSON')
  }
  return schemaOf(json, new Map(), 0)
}

function schemaOf(json: unknown, named: Map<string, Schema>, depth: number): Schema {
  if (depth > maxDepth) throw new AvroError('its schema is nested too deep')
  const inner = (each: unknown) => schemaOf(each, named, depth + 1)
  if (typeof json === 'string') {
    const primitive = primitives.find(name => name === json)
    return primitive ? {kind: primitive} : (named.get(json) ?? fail('its schema names no type'))
  }
  if (Array.isArray(json)) return {kind: 'union', branches: json.map(inner)}
  if (typeof json !== 'object' || json === null) throw new AvroError('its schema is broken')
  const node = json as Record<string, unknown>
  const define = (schema: Schema): Schema => {
    if (typeof node['name'] === 'string') named.set(node['name'], schema)
    return schema
  }
  const list = (key: string): unknown[] => {
    const value = node[key]
    return Array.isArray(value) ? value : fail('its schema is broken')
  }
  switch (node['type']) {
    case 'record':
      return define({
        kind: 'record',
        fields: list('fields').map(field => {
          const {name, type} = field as {name: unknown; type: unknown}
          return {name: String(name), type: inner(type)}
        })
      })
    case 'enum':
      return define({kind: 'enum', symbols: list('symbols').map(String)})
    case 'fixed': {
      const size = node['size']
      const fits = typeof size === 'number' && Number.isInteger(size) && size > 0
      return define({kind: 'fixed', size: fits ? size : fail('its schema is broken')})
    }
    case 'array':
      return {kind: 'array', items: inner(node['items'])}
    case 'map':
      return {kind: 'map', items: inner(node['values'])}
    default:
      return inner(node['type'])
  }
}

/** Reads the encoding's parts, one after the other. */
abstract class Cursor {
  /** Bytes that were taken. */
  position = 0

  /** The next bytes; valid until the next call. */
  abstract take(length: number): Buffer
  abstract atEnd(): boolean

  /** A zigzag number of variable length. Beyond 2^53 the last digits are lost: none of ours is. */
  long(): number {
    let result = 0
    let scale = 1
    for (let i = 0; i < 10; i++) {
      const byte = this.take(1)[0]!
      result += (byte & 0x7f) * scale
      if (byte < 0x80) return result % 2 === 0 ? result / 2 : -(result + 1) / 2
      scale *= 128
    }
    return fail('a number is broken')
  }

  bytes(): Buffer {
    const length = this.long()
    if (length < 0 || length > maxBlockBytes) throw new AvroError('a length is broken')
    return this.take(length)
  }
}

class BufferCursor extends Cursor {
  private readonly buffer: Buffer

  constructor(buffer: Buffer) {
    super()
    this.buffer = buffer
  }

  take(length: number): Buffer {
    const end = this.position + length
    if (end > this.buffer.length) throw new AvroError('a block is cut short')
    const part = this.buffer.subarray(this.position, end)
    this.position = end
    return part
  }

  atEnd(): boolean {
    return this.position >= this.buffer.length
  }
}

const readAhead = 64 * 1024

class FileCursor extends Cursor {
  private readonly descriptor: number
  private buffer = Buffer.alloc(0)
  private at = 0

  constructor(descriptor: number) {
    super()
    this.descriptor = descriptor
  }

  take(length: number): Buffer {
    if (!this.fill(length)) throw new AvroError('it is cut short')
    const part = this.buffer.subarray(this.at, this.at + length)
    this.at += length
    this.position += length
    return part
  }

  atEnd(): boolean {
    return !this.fill(1)
  }

  private fill(length: number): boolean {
    const there = this.buffer.length - this.at
    if (there >= length) return true
    const next = Buffer.alloc(Math.max(readAhead, length))
    this.buffer.copy(next, 0, this.at)
    let filled = there
    while (filled < length) {
      const read = fs.readSync(this.descriptor, next, filled, next.length - filled, null)
      if (read === 0) break
      filled += read
    }
    this.buffer = next.subarray(0, filled)
    this.at = 0
    return filled >= length
  }
}
