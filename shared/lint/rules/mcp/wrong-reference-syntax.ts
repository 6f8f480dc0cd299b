import {shownName} from '../../credentials/index.js'
import type {McpClient} from '../../documents/mcp/clients.js'
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
  meta: {
    id: 'wrong-reference-syntax',
    summary: 'A reference is written in the syntax of another MCP client',
    severity: 'warning',
    why: 'Each client expands references in its own syntax and leaves all others as they are. `${API_KEY}` in the configuration of opencode is no reference: the server gets these ten characters as its key, fails to log in, and the next thing that people try is the key itself in clear. It also tells the server which secrets there are.',
    fix: 'Write the reference as the client of this file reads it: `${NAME}` for Claude Code and Copilot CLI, `${env:NAME}` or `${input:name}` for VS Code, `${env:NAME}` for Cline and Roo Code, `{env:NAME}` for opencode, `$NAME` for Gemini CLI, `env_vars` or `bearer_token_env_var` for Codex. Where a vendor does not say what its client expands, the finding is only a note.',
    securitySeverity: 4.5,
    references: [
      'https://code.claude.com/docs/en/mcp',
      'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
      'https://opencode.ai/docs/config/#variables'
    ],
    bad: {
      file: 'opencode.json',
      text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer ${SEARCH_TOKEN}"}\n    }\n  }\n}\n'
    },
    good: {
      file: 'opencode.json',
      text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer {env:SEARCH_TOKEN}"}\n    }\n  }\n}\n'
    }
  },
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
  // Whoever reads the arguments expands headers and URLs among them too.
  if (!isOutsideArguments(site) && argumentsAreExpanded(server)) return undefined
  if (syntax === '$input:x') return 'warning'
  if (client.id === 'unknown') return undefined
  // Several clients read `.mcp.json`; these two syntaxes are right for some of them.
  if (client.id === 'claude-code' && (syntax === '${env:X}' || syntax === '${input:x}'))
    return 'note'
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
        ? `${client.title} does not expand '${reference.text}': the server gets it as it stands`
        : `${client.title} may not expand '${reference.text}': the vendor does not document this syntax`
      : `no client expands '${reference.text}': the server gets it as it stands`,
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
