import {isObject} from './json.js'

/** A tool's result, as MCP has it (`CallToolResult`), whatever transport it came by. */
export interface ToolResult {
  /** The result as the server sent it, for the result file. */
  readonly raw: unknown
  readonly isError: boolean
  readonly structured: unknown
  /** The text parts of the content, joined. */
  readonly text: string
}

/** A tool as the server lists it. */
export interface ToolDefinition {
  readonly name: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly inputSchema: unknown
  readonly outputSchema?: unknown
  readonly annotations?: {readonly [hint: string]: unknown} | undefined
}

/** Reads a `CallToolResult`; anything else is taken for structured content. */
export function toolResult(raw: unknown): ToolResult {
  if (
    !isObject(raw) ||
    !(Array.isArray(raw['content']) || 'structuredContent' in raw || 'isError' in raw)
  ) {
    return {raw, isError: false, structured: raw, text: typeof raw === 'string' ? raw : ''}
  }
  const content = Array.isArray(raw['content']) ? raw['content'] : []
  const text = content
    .map(part => {
      if (!isObject(part)) return ''
      if (part['type'] === 'text') return String(part['text'] ?? '')
      if (part['type'] === 'resource_link') return `[resource ${String(part['uri'] ?? '')}]`
      return `[${String(part['type'] ?? 'unknown')} content]`
    })
    .join('\n')
  return {raw, isError: raw['isError'] === true, structured: raw['structuredContent'], text}
}
