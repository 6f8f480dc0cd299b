/**
 * Releases of MCP servers and bridges with a published vulnerability, and reference servers that
 * are archived. `scripts/refresh-vulnerable-servers.ts` compares the first list with OSV.
 */
export interface VulnerableServer {
  readonly ecosystem: 'npm' | 'pypi'
  readonly name: string
  /** The first release without the vulnerability; undefined when none is known. */
  readonly fixed?: string
  readonly advisory: string
  readonly summary: string
  readonly source: string
}

export const vulnerableServers: readonly VulnerableServer[] = [
  {
    ecosystem: 'npm',
    name: 'mcp-remote',
    fixed: '0.1.16',
    advisory: 'CVE-2025-6514',
    summary: 'a malicious server can run commands on the machine',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-6514'
  },
  {
    ecosystem: 'npm',
    name: '@modelcontextprotocol/inspector',
    fixed: '0.14.1',
    advisory: 'CVE-2025-49596',
    summary: 'a web page can run commands through its proxy',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-49596'
  },
  {
    ecosystem: 'npm',
    name: '@modelcontextprotocol/server-filesystem',
    fixed: '2025.7.1',
    advisory: 'CVE-2025-53109',
    summary: 'symbolic links and folder prefixes lead out of the allowed folders',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-53109'
  },
  {
    ecosystem: 'pypi',
    name: 'mcp-server-git',
    fixed: '2026.1.14',
    advisory: 'CVE-2026-27735',
    summary: 'files outside of the repository can be staged and read',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2026-27735'
  },
  {
    ecosystem: 'npm',
    name: 'figma-developer-mcp',
    fixed: '0.6.3',
    advisory: 'CVE-2025-53967',
    summary: 'a file key can run commands on the machine',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-53967'
  }
]

export interface ArchivedServer {
  readonly ecosystem: 'npm' | 'pypi'
  readonly name: string
  /** What its vendor or the project names in its place. */
  readonly successor: string
}

const archivedNames: Readonly<Record<string, string>> = {
  'aws-kb-retrieval': 'the AWS MCP servers (awslabs/mcp)',
  'aws-kb-retrieval-server': 'the AWS MCP servers (awslabs/mcp)',
  'brave-search': '@brave/brave-search-mcp-server',
  everart: 'a server of the vendor',
  gdrive: 'a server of the vendor',
  github: 'the GitHub MCP server (github/github-mcp-server)',
  gitlab: 'the GitLab MCP server',
  'google-maps': 'a server of the vendor',
  postgres: 'a maintained PostgreSQL server',
  puppeteer: '@playwright/mcp',
  redis: 'the Redis MCP server (redis/mcp-redis)',
  sentry: 'the Sentry MCP server (getsentry/sentry-mcp)',
  slack: 'the Slack MCP server',
  sqlite: 'a maintained SQLite server'
}

/**
 * https://github.com/modelcontextprotocol/servers-archived: "no security updates or bug fixes will
 * be provided". Two of the servers are on PyPI.
 */
export const archivedServers: readonly ArchivedServer[] = [
  ...Object.entries(archivedNames).map(([name, successor]) => ({
    ecosystem: 'npm' as const,
    name: `@modelcontextprotocol/server-${name}`,
    successor
  })),
  ...['sentry', 'sqlite'].map(name => ({
    ecosystem: 'pypi' as const,
    name: `mcp-server-${name}`,
    successor: archivedNames[name]!
  }))
]
