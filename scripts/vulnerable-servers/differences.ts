import type {VulnerableServer} from '../../shared/lint/mcp/vulnerable-servers.js'
import {isBefore} from '../../shared/lint/rules/mcp/vulnerable-server.js'

/** The parts of an answer of OSV that matter here (OSV schema: vulnerability, affected, ranges). */
export interface OsvAnswer {
  readonly vulns?: readonly {
    readonly id: string
    readonly aliases?: readonly string[]
    readonly withdrawn?: string
    readonly affected?: readonly {
      readonly package?: {readonly name?: string}
      readonly ranges?: readonly {readonly events?: readonly {readonly fixed?: string}[]}[]
    }[]
  }[]
}

/** What OSV knows of a package and the list does not, one line each. */
export function differences(listed: readonly VulnerableServer[], answer: OsvAnswer): string[] {
  const [first] = listed
  if (!first) return []
  const newest = newestFix(listed.map(({fixed}) => fixed))
  return (answer.vulns ?? []).flatMap(({id, aliases = [], withdrawn, affected = []}) => {
    if (withdrawn !== undefined) return []
    const names = [id, ...aliases]
    const fixed = newestFix(
      affected
        .filter(entry => entry.package?.name === undefined || entry.package.name === first.name)
        .flatMap(entry => entry.ranges ?? [])
        .flatMap(range => range.events ?? [])
        .map(event => event.fixed)
    )
    const known = listed.find(({advisory}) => names.includes(advisory))
    const label = names.find(name => name.startsWith('CVE-')) ?? id
    if (known && known.fixed !== fixed)
      return [
        `${first.name}: ${label} is fixed in ${fixed ?? 'no release'}, the list says ${known.fixed ?? 'none'}`
      ]
    // A later fix in the list covers advisories that were fixed before it.
    if (known || (fixed !== undefined && newest !== undefined && !isBefore(newest, fixed)))
      return []
    return [`${first.name}: ${label} is not in the list, fixed in ${fixed ?? 'no release'}`]
  })
}

function newestFix(versions: readonly (string | undefined)[]): string | undefined {
  return versions.reduce(
    (best, version) =>
      version !== undefined && (best === undefined || isBefore(best, version)) ? version : best,
    undefined
  )
}
