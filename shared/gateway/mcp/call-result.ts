import {isObject} from '../json.js'

/** Kinds of content blocks with the fields that each must have (MCP, `ContentBlock`). */
const blocks: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  image: ['data', 'mimeType'],
  audio: ['data', 'mimeType'],
  resource_link: ['uri', 'name'],
  resource: []
}

/**
 * Why a result of `tools/call` has not the form of MCP (`CallToolResult`), in one clause without
 * anything of its content; undefined when it has. Fields that the protocol does not name may be there.
 */
export function problemOf(result: unknown): string | undefined {
  if (!isObject(result)) return 'it is not an object'
  const {content, isError} = result
  if (isError !== undefined && typeof isError !== 'boolean') return `'isError' is not a boolean`
  if (content === undefined) return undefined
  if (!Array.isArray(content)) return `'content' is not a list`
  for (const [index, block] of content.entries()) {
    const problem = blockProblem(block)
    if (problem) return `item ${index + 1} of 'content' ${problem}`
  }
  return undefined
}

function blockProblem(block: unknown): string | undefined {
  if (!isObject(block)) return 'is not an object'
  const {type} = block
  if (typeof type !== 'string' || !Object.hasOwn(blocks, type)) return 'is of an unknown type'
  const missing = blocks[type]!.find(name => typeof block[name] !== 'string')
  if (missing) return `has no '${missing}'`
  if (type !== 'resource') return undefined
  const {resource} = block
  if (!isObject(resource) || typeof resource['uri'] !== 'string') return `has no 'resource'`
  const {text, blob} = resource
  if (typeof text === 'string' || typeof blob === 'string') return undefined
  return `has a resource without 'text' and 'blob'`
}

/**
 * True when the tool wants an answer of its user before it goes on (2026-07-28, `InputRequiredResult`).
 */
export function asksBack(result: unknown): boolean {
  return isObject(result) && result['resultType'] === 'input_required'
}
