import {shownName} from '../../credentials/index.js'
import type {McpClient} from '../../documents/mcp/client.js'
import type {CredentialSite} from '../../facts/facts.js'
import {
  argumentsAreExpanded,
  clientOfSite,
  isExpanded,
  isOutsideArguments,
  referencesIn,
  type WrittenReference
} from '../../mcp/references.js'
import type {Problem, Rule} from '../../rule.js'

/** A reference that this client does not expand: the server gets its text as the credential. */
export const wrongReferenceSyntax: Rule = {
  id: 'wrong-reference-syntax',
  severity: 'warning',
  check(facts, report) {
    const seen = new Set<number>()
    for (const site of facts.credentialSites) {
      if (!site.server || site.server.origin === 'command') continue
      const client = clientOfSite(site)
      for (const reference of referencesIn(site.value.text)) {
        const severity = severityOf(reference, site, client)
        const range = site.value.range(reference.start, reference.end)
        if (!severity || seen.has(range.start)) continue
        seen.add(range.start)
        report(problem(reference, site, client, range, severity))
      }
    }
  }
}

function severityOf(
  reference: WrittenReference,
  site: CredentialSite,
  client: McpClient
): 'warning' | 'note' | undefined {
  const server = site.server!
  const {syntax} = reference
  if (isExpanded(reference, client)) return undefined
  if (
    server.expandedBy.includes('ci') &&
    (syntax === '${{ secrets.X }}' || syntax === '$(command)')
  )
    return undefined
  if (server.expandedBy.includes('shell') && syntax !== '$input:x') return undefined
  // What reads the arguments expands headers and URLs among them too.
  if (!isOutsideArguments(site) && argumentsAreExpanded(server)) return undefined
  if (syntax === '$input:x') return 'warning'
  if (client.id === 'unknown') return undefined
  // Several clients read `.mcp.json`: what is wrong for one may be right for another.
  if (client.dialect.others?.some(other => other === syntax)) return 'note'
  return client.dialect.certain ? 'warning' : 'note'
}

function problem(
  reference: WrittenReference,
  site: CredentialSite,
  client: McpClient,
  range: Problem['range'],
  severity: 'warning' | 'note'
): Problem {
  const {example, certain} = client.dialect
  const known = client.id !== 'unknown'
  const right = example.includes('NAME') ? example.replace('NAME', reference.name) : example
  const fixable =
    known &&
    certain &&
    example.includes('NAME') &&
    reference.syntax !== '$(command)' &&
    /^\w+$/.test(reference.name)
  return {
    range,
    severity,
    message: known
      ? certain || reference.syntax === '$input:x'
        ? `${client.title} does not expand '${reference.text}': the server gets the literal text`
        : `${client.title} may not expand '${reference.text}': the vendor does not document this syntax`
      : `no client expands '${reference.text}': the server gets the literal text`,
    help: known
      ? `Write ${right} instead.`
      : 'Write the reference as the client of this file reads it, such as ${input:name} for VS Code.',
    subject: `${shownName(site.server?.name ?? '')} ${site.name === undefined ? '' : shownName(site.name)} ${reference.text}`,
    ...(fixable && {
      fix: {
        description: `Write the reference as ${client.title} reads it`,
        edits: [{start: range.start, end: range.end, newText: right}]
      }
    })
  }
}
