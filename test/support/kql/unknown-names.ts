import {diagnosticsOf, type KqlTables} from './service.js'

/** The names that Kusto's own language service does not know in a query, in alphabetical order. */
export function unknownNames(query: string, tables: KqlTables): string[] {
  const names = diagnosticsOf(query, tables).flatMap(
    message => /^The name '(.+?)' does not refer to any known/.exec(message)?.[1] ?? []
  )
  return [...new Set(names)].sort()
}
