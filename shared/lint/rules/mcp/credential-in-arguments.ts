import {hasReference, judgeSite, secretName, shownName} from '../../credentials/index.js'
import type {CredentialSite} from '../../facts/facts.js'
import {
  argumentsAreExpanded,
  clientOfSite,
  isExpanded,
  isOutsideArguments,
  referencesIn
} from '../../mcp/references.js'
import type {Rule} from '../../rule.js'

/** A credential among the arguments of a server, where every process on the machine can read it. */
export const credentialInArguments: Rule = {
  id: 'credential-in-arguments',
  severity: 'warning',
  marksCredential: true,
  check(facts, report) {
    const seen = new Set<number>()
    for (const site of facts.credentialSites) {
      if (!isArgument(site) || !holdsCredential(site)) continue
      const range = site.value.range()
      if (seen.has(range.start)) continue
      seen.add(range.start)
      const name = site.name === undefined ? undefined : shownName(site.name)
      const server = shownName(site.server!.name)
      report({
        range,
        message: `MCP server '${server}' gets a credential as an argument${name === undefined ? '' : ` (${name})`}: every process on the machine can read it`,
        help: 'Pass it in the environment of the server instead.',
        subject: `${server} ${name ?? ''}`
      })
    }
  }
}

/** Sites of the command line: arguments, headers among them, variables that `docker run` sets. */
function isArgument(site: CredentialSite): boolean {
  const {server} = site
  if (!server?.launch || isOutsideArguments(site)) return false
  // `env K=v npx …` and `K=v npx …` set the environment; `docker run -e K=v` stands in the list.
  if (site.place === 'environment') return server.launch.ecosystem === 'oci' && !isWrapperEnv(site)
  return true
}

function isWrapperEnv({server}: CredentialSite): boolean {
  return server!.launch!.wrappers.includes('env')
}

function holdsCredential(site: CredentialSite): boolean {
  const {name, value, server} = site
  if (judgeSite(site).length > 0) return true
  if (name === undefined || secretName(name) === undefined) return false
  if (!hasReference(value.text)) return false
  // The bridge or the shell takes the value from its own environment.
  if (argumentsAreExpanded(server!)) return false
  if (server!.origin === 'command') return true
  const client = clientOfSite(site)
  return referencesIn(value.text).some(reference => isExpanded(reference, client))
}
