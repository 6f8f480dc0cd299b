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

/** Columns with their types, by table. */
export type KqlTables = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What Kusto's own language service says against a query over these tables. */
export function diagnosticsOf(query: string, tables: KqlTables): string[] {
  service ??= load()
  const {KustoCode, GlobalState, Symbols} = service
  const made = Object.entries(tables).map(([name, columns]) => {
    const list = Object.entries(columns).map(([column, type]) => `['${column}']: ${type}`)
    return Symbols.TableSymbol.From(`(${list.join(', ')})`).WithName(name)
  })
  const database = new Symbols.DatabaseSymbol.ctor('audit', made)
  const globals = GlobalState.Default.WithDatabase(database)
  const found = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics()
  return Array.from({length: found.Count}, (_, index) => found.getItem(index).Message)
}
