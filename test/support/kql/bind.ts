import {createRequire} from 'node:module'
import {auditColumns, auditTable} from '../../../shared/audit/table.js'

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

let service: {kusto: Kusto; globals: object} | undefined

function load(): {kusto: Kusto; globals: object} {
  const require = createRequire(import.meta.url)
  require('@kusto/language-service-next/bridge.min.js')
  require('@kusto/language-service-next/Kusto.Language.Bridge.min.js')
  const kusto = Reflect.get(Reflect.get(globalThis, 'Kusto'), 'Language') as Kusto
  const columns = Object.entries(auditColumns).map(([name, type]) => `${name}: ${type}`)
  const table = kusto.Symbols.TableSymbol.From(`(${columns.join(', ')})`).WithName(auditTable)
  const database = new kusto.Symbols.DatabaseSymbol.ctor('audit', [table])
  return {kusto, globals: kusto.GlobalState.Default.WithDatabase(database)}
}

/** What Kusto's own language service says against a query over the audit table. */
export function bindingProblems(query: string): string[] {
  service ??= load()
  const found = service.kusto.KustoCode.ParseAndAnalyze(query, service.globals).GetDiagnostics()
  return Array.from({length: found.Count}, (_, i) => found.getItem(i).Message)
}
