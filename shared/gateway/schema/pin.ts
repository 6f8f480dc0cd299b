import fs from 'node:fs/promises'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {fileErrorReason} from '../../file-errors.js'
import {canonicalJson, isObject, jsonSha256} from '../json.js'
import {CallFailure} from '../outcome.js'

/** The input schema that the caller expects a tool to have. */
export type SchemaPin =
  | {readonly kind: 'sha256'; readonly sha256: string}
  | {readonly kind: 'schema'; readonly schema: unknown}

/**
 * Reads the `schema` input: `sha256:…` as `list` prints it, the schema itself as JSON, or the path
 * of a JSON file that holds it (alone, or as the `inputSchema` of a tool).
 */
export async function readPin(text: string, workspace: string): Promise<SchemaPin> {
  const digest = /^sha256:([0-9a-f]{64})$/i.exec(text)
  if (digest) return {kind: 'sha256', sha256: digest[1]!.toLowerCase()}
  let content = text
  let source = `input 'schema'`
  if (!text.startsWith('{')) {
    source = text
    try {
      content = await fs.readFile(path.resolve(workspace, text), 'utf8')
    } catch (error) {
      throw new UsageError(
        `input 'schema' is neither JSON nor sha256:<64 hex digits> nor a file that can be read (${fileErrorReason(error)})`
      )
    }
  }
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch (error) {
    throw new UsageError(`${source} is not JSON: ${(error as Error).message}`)
  }
  if (isObject(json) && isObject(json['inputSchema'])) json = json['inputSchema']
  if (!isObject(json)) throw new UsageError(`${source} must hold a JSON Schema (an object)`)
  return {kind: 'schema', schema: json}
}

/** @throws CallFailure `invalid-input` when the server's schema is not the pinned one. */
export function checkPin(tool: string, pin: SchemaPin, actual: unknown): void {
  if (pin.kind === 'sha256') {
    const sha256 = jsonSha256(actual)
    if (sha256 === pin.sha256) return
    throw drift(tool, `its SHA-256 is ${sha256}, pinned is ${pin.sha256}`)
  }
  const where = firstDifference(pin.schema, actual, '')
  if (where !== undefined) throw drift(tool, `they differ at ${where || 'the top'}`)
}

function drift(tool: string, detail: string): CallFailure {
  return new CallFailure(
    'invalid-input',
    `the input schema of ${tool} is not the pinned one: ${detail}`,
    {
      hint: 'Nothing was sent. Read what has changed (list shows the schema), then pin the new one.'
    }
  )
}

/** JSON pointer of the first place where the values differ; undefined when they are equal. */
function firstDifference(expected: unknown, actual: unknown, at: string): string | undefined {
  if (isObject(expected) && isObject(actual)) {
    for (const key of [...new Set([...Object.keys(expected), ...Object.keys(actual)])].sort()) {
      const step = `${at}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`
      if (!Object.hasOwn(expected, key) || !Object.hasOwn(actual, key)) return step
      const inside = firstDifference(expected[key], actual[key], step)
      if (inside !== undefined) return inside
    }
    return undefined
  }
  return canonicalJson(expected) === canonicalJson(actual) ? undefined : at
}
