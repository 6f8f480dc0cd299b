import {UsageError} from '../../errors.js'
import {isObject} from '../json.js'
import {duplicateKey, maxInputDepth, refuseOversize} from './bounded.js'

/**
 * A plain YAML scalar that looks like a number, a boolean or null. Whether it is one, or the text
 * that it was written as (version: 1.10), is for the tool's schema to say.
 */
export class PlainScalar {
  readonly text: string
  readonly value: number | boolean | null

  constructor(text: string, value: number | boolean | null) {
    this.text = text
    this.value = value
  }
}

/** Arguments as written: JSON values, and `PlainScalar` where YAML leaves the type open. */
export type ArgumentsText = {[name: string]: unknown}

const maxLength = 4 * 1024 * 1024

/**
 * Reads an input that holds JSON or YAML (1.2 core schema). JSON is tried first, so that what is
 * JSON means exactly what JSON says. A key that stands twice is refused in both, as are inputs that
 * are too deep or, by aliases, too large.
 *
 * @throws UsageError that names the input and the place of the error.
 */
export async function parseStructured(text: string, input: string): Promise<unknown> {
  if (text.length > maxLength) throw new UsageError(`input '${input}' is longer than 4 MiB`)
  const value = await parse(text, input)
  refuseOversize(value, input, maxLength)
  return value
}

async function parse(text: string, input: string): Promise<unknown> {
  if (/^\s*[[{"]/.test(text)) {
    let value: unknown
    let isJson = true
    try {
      value = JSON.parse(text)
    } catch {
      // It may be YAML in flow style; if not, the message below names line and column.
      isJson = false
    }
    if (isJson) {
      const key = duplicateKey(text)
      if (key === undefined) return value
      throw new UsageError(`input '${input}' has the key '${key.slice(0, 40)}' twice in one object`)
    }
  }
  const yaml = await import('js-yaml')
  const open = (tag: typeof yaml.intCoreTag | typeof yaml.boolCoreTag | typeof yaml.nullCoreTag) =>
    yaml.defineScalarTag<unknown>(tag.tagName, {
      implicit: true,
      implicitFirstChars: tag.implicitFirstChars,
      identify: () => false,
      resolve: (source, isExplicit, tagName) => {
        const value = tag.resolve(source, isExplicit, tagName)
        if (value === yaml.NOT_RESOLVED) return value
        return isExplicit ? value : new PlainScalar(source, value as number | boolean | null)
      }
    })
  const schema = yaml.CORE_SCHEMA.withTags(
    open(yaml.nullCoreTag),
    open(yaml.boolCoreTag),
    open(yaml.intCoreTag),
    open(yaml.floatCoreTag)
  )
  try {
    return yaml.load(text, {schema, maxDepth: maxInputDepth})
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new UsageError(`input '${input}' is neither JSON nor YAML: ${reason}`)
  }
}

/** Reads the `arguments` of a call; empty text means no arguments. */
export async function parseArguments(text: string, input = 'arguments'): Promise<ArgumentsText> {
  if (text.trim() === '') return {}
  const value = await parseStructured(text, input)
  if (!isObject(value) || value instanceof PlainScalar) {
    throw new UsageError(
      `input '${input}' must be an object of argument names and values, such as {"path": "README.md"} or 'path: README.md'`
    )
  }
  return value
}

/** The value with every open scalar settled by YAML's own rules. */
export function settle(value: unknown): unknown {
  if (value instanceof PlainScalar) return value.value
  if (Array.isArray(value)) return value.map(settle)
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settle(item)]))
  }
  return value
}
