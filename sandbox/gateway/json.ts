import type http from 'node:http'

/** The object in a JSON text; an empty one for anything else. */
export function parse(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Answers with JSON. */
export function json(response: http.ServerResponse, status: number, body: object): void {
  response.writeHead(status, {'Content-Type': 'application/json'})
  response.end(JSON.stringify(body))
}
