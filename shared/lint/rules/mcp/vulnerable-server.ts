import {archivedServers, vulnerableServers} from '../../mcp/vulnerable-servers.js'
import type {McpServer} from '../../facts/facts.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

/** Servers with a known vulnerability, and reference servers that nobody mends any more. */
export const vulnerableServer: Rule = {
  meta: {
    id: 'vulnerable-server',
    summary: 'MCP server has a known vulnerability or is archived',
    severity: 'warning',
    why: 'Bridges and servers have had vulnerabilities by which a malicious server, page or document runs commands on the machine that starts them. The archived reference servers get no security updates at all, and are still what most examples on the web name.',
    fix: 'Raise the version to the one that the finding names, or use the server of the vendor in place of the archived one.',
    securitySeverity: 7.5,
    references: [
      'https://nvd.nist.gov/vuln/detail/CVE-2025-6514',
      'https://github.com/modelcontextprotocol/servers-archived'
    ],
    bad: {
      file: '.mcp.json',
      text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.15", "https://mcp.example.com/mcp"]}\n  }\n}\n'
    },
    good: {
      file: '.mcp.json',
      text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.38", "https://mcp.example.com/mcp"]}\n  }\n}\n'
    }
  },
  check(facts, report) {
    for (const server of facts.mcpServers) {
      const problem = problemOf(server)
      if (!problem) continue
      report({
        range: server.launch!.targetText!.range(),
        message: `${serverLabel(server)} runs ${problem.what}`,
        help: problem.help,
        subject: `${server.name} ${problem.subject}`
      })
    }
  }
}

function problemOf({launch}: McpServer): {what: string; help: string; subject: string} | undefined {
  if (!launch?.target || !launch.targetText) return undefined
  const {ecosystem, target, version} = launch
  const archived = archivedServers.find(
    entry => entry.ecosystem === ecosystem && entry.name === target
  )
  if (archived) {
    return {
      what: `${target}, which is archived and gets no security updates`,
      help: `Use ${archived.successor} instead.`,
      subject: target
    }
  }
  const vulnerable = vulnerableServers.find(
    entry => entry.ecosystem === ecosystem && entry.name === target
  )
  if (!vulnerable || version === undefined || !/^\d/.test(version)) return undefined
  if (vulnerable.fixed !== undefined && !isBefore(version, vulnerable.fixed)) return undefined
  return {
    what: `${target} ${version}: ${vulnerable.advisory}, ${vulnerable.summary}`,
    help:
      vulnerable.fixed === undefined
        ? 'No mended release is known: use another server.'
        : `Use ${vulnerable.fixed} or later.`,
    subject: vulnerable.advisory
  }
}

/** Compares dotted numbers; a pre-release comes before its release. */
export function isBefore(version: string, fixed: string): boolean {
  const numbers = (text: string) =>
    text
      .replace(/[-+].*$/, '')
      .split('.')
      .map(part => Number.parseInt(part, 10) || 0)
  const a = numbers(version)
  const b = numbers(fixed)
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return version.includes('-') && !fixed.includes('-')
}
