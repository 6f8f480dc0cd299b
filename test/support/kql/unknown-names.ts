import {createRequire} from 'node:module'

interface Diagnostics {
  readonly Count: number
  getItem(index: number): {readonly Message: string}
}

/** What is used here of Kusto's language service, which is C# that was made into JavaScript. */
interface Kusto {
  readonly KustoCode: {
    ParseAndAnalyze(text: string, globals: object): {GetDiagnostics(): Diagnostics}
  }
  readonly GlobalState: {readonly Default: {WithDatabase(database: object): object}}
  readonly Symbols: {
    readonly TableSymbol: {From(schema: string): {WithName(name: string): object}}
    readonly DatabaseSymbol: {readonly ctor: new (name: string, members: object[]) => object}
  }
}

let service: Kusto | undefined

function load(): Kusto {
  const require = createRequire(import.meta.url)
  require('@kusto/language-service-next/bridge.min.js')
  require('@kusto/language-service-next/Kusto.Language.Bridge.min.js')
  return Reflect.get(Reflect.get(globalThis, 'Kusto'), 'Language') as Kusto
}

/**
 * The names that Kusto's own language service does not know in a query over tables with these columns,
 * in alphabetical order.
 *
 * @param tables columns with their types, by table
 */
export function unknownNames(
  query: string,
  tables: Readonly<Record<string, Readonly<Record<string, string>>>>
): string[] {
  service ??= load()
  const {KustoCode, GlobalState, Symbols} = service
  const made = Object.entries(tables).map(([name, columns]) => {
    const list = Object.entries(columns).map(([column, type]) => `['${column}']: ${type}`)
    return Symbols.TableSymbol.From(`(${list.join(', ')})`).WithName(name)
  })
  const database = new Symbols.DatabaseSymbol.ctor('audit', made)
  const globals = GlobalState.Default.WithDatabase(database)
  const found = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics()
  const names = Array.from(
    {length: found.Count},
    (_, index) => found.getItem(index).Message
  ).flatMap(message => /^The name '(.+?)' does not refer to any known/.exec(message)?.[1] ?? [])
  return [...new Set(names)].sort()
}
