import type {ControlVerdict} from '../../shared/checklist/checklist-report.js'
import type {
  FleetControl,
  FleetReport,
  FleetRepository,
  FleetRun
} from '../../shared/fleet/fleet-report.js'

const titles = [
  'No MCP servers on developer workstations with access to shared resources',
  'All MCP servers in a dedicated subnet with a user-assigned identity',
  'The tag MCPServer on every MCP container group',
  'A policy that requires a managed identity, assigned at the subscription',
  'A policy that allows the approved subnet only, assigned at the subscription',
  'A gateway in front of all MCP servers that validates tokens',
  'Separate scopes: read, write, admin, secrets',
  'People cannot get the secrets scope',
  'At most 50 tool calls a minute for each principal',
  'All pipelines use workload identity federation',
  'Federated credentials name one branch or environment',
  'All tool calls reach Log Analytics through Event Hub',
  'An alert on writes outside business hours by people',
  'An alert on 100 file reads or 20 directories in an hour',
  'An alert on repeated refusals of one caller',
  'Offboarding revokes consent and audits runners'
]

const verdicts: readonly ControlVerdict[] = ['FAIL', 'NOT_PROVEN', 'OUT_OF_REPO', 'PASS']
const ruleNames = ['root-filesystem', 'stored-credential', 'unpinned-server', 'public-server']

/** A made-up organization, always the same for a number of repositories. */
export function fleetReport(count: number): FleetReport {
  const repositories = Array.from({length: count}, (_, at) => repository(at))
  const failing = ({controls}: FleetRepository) =>
    controls.filter(({verdict}) => verdict === 'FAIL').length
  repositories.sort((a, b) => failing(b) - failing(a) || b.errors - a.errors)
  const sum = (value: (one: FleetRepository) => number) =>
    repositories.reduce((total, one) => total + value(one), 0)
  const rules = ruleNames.map((id, at) => ({
    id,
    summary: `What ${id} finds`,
    severity: (['error', 'error', 'warning', 'note'] as const)[at]!,
    url: `https://example.com/rules/${id}`,
    findings: sum(one => one.rules[id] ?? 0),
    repositories: repositories.filter(one => one.rules[id] !== undefined).length
  }))
  const servers = repositories.flatMap(({repository: name, servers}) =>
    Array.from({length: servers}, (_, at) => ({
      repository: name,
      lineUrl: `https://github.com/${name}/blob/${'0'.repeat(40)}/.mcp.json#L${at + 3}`,
      server: `server-${at}`,
      client: 'claude-code',
      file: '.mcp.json',
      line: at + 3,
      transport: 'stdio' as const,
      runner: 'npx',
      package: '@modelcontextprotocol/server-filesystem',
      version: '2026.1.14',
      pinned: true,
      host: null,
      reads: ['/srv/docs'],
      throughGateway: null,
      credential: at === 0 ? ('stored' as const) : ('none' as const),
      runsInCi: false,
      disabled: false
    }))
  )
  return {
    schemaVersion: 1,
    tool: {name: 'mcp-gatehouse', version: '1.2.3'},
    provider: 'github',
    organization: 'acme',
    summary: {
      repositories: count,
      unread: 1,
      missing: 2,
      withFindings: repositories.filter(({errors}) => errors > 0).length,
      errors: sum(({errors}) => errors),
      warnings: sum(({warnings}) => warnings),
      notes: 0,
      suppressed: sum(({suppressed}) => suppressed),
      servers: servers.length,
      stored: sum(({stored}) => stored),
      referenced: 0,
      identities: count
    },
    controls: titles.map((title, at) => column(idOf(at), title, repositories)),
    repositories,
    unread: [
      {
        repository: 'acme/secret-lab',
        url: 'https://github.com/acme/secret-lab',
        reason: 'the token may not read it: install the App there'
      }
    ],
    missing: ['acme/late-1', 'acme/late-2'],
    rules,
    history: [
      run('2026-09-01', count, rules, 3),
      run('2026-10-01', count, rules, 2),
      run('this run', count, rules, 1)
    ],
    inventory: {
      servers,
      credentials: repositories
        .filter(({stored}) => stored > 0)
        .map(({repository: name}) => ({
          repository: name,
          lineUrl: `https://github.com/${name}/blob/${'0'.repeat(40)}/.mcp.json#L3`,
          file: '.mcp.json',
          line: 3,
          state: 'stored' as const,
          what: 'GitHub personal access token (classic)',
          server: 'server-0'
        })),
      identities: repositories.map(({repository: name}) => ({
        repository: name,
        lineUrl: `https://github.com/${name}/blob/${'0'.repeat(40)}/infra/ci.tf#L9`,
        file: 'infra/ci.tf',
        line: 9,
        provider: 'entra' as const,
        name: 'azurerm_federated_identity_credential.ci',
        issuer: 'https://token.actions.githubusercontent.com',
        subjects: [`repo:${name}:environment:production`]
      }))
    },
    remarks: ['The lines are of several versions of mcp-gatehouse (1.2.2, 1.2.3): rules differ.']
  }
}

function idOf(at: number): string {
  return `mcp-${String(at + 1).padStart(2, '0')}`
}

function repository(at: number): FleetRepository {
  const name = `acme/service-${String((at * 7919) % 10_007).padStart(5, '0')}`
  const controls = titles.map((_, row) => {
    const verdict = verdicts[(at * 31 + row * 17 + ((at * row) % 7)) % 4]!
    const evidence = verdict === 'FAIL' ? 1 + ((at + row) % 3) : verdict === 'PASS' ? 1 : 0
    return {
      id: idOf(row),
      verdict,
      evidence,
      ...(evidence > 0 && {
        first: {
          message: "MCP server 'files' may read the whole file system",
          file: `services/${at}/.mcp.json`,
          line: 1 + row
        }
      })
    }
  })
  return {
    repository: name,
    url: `https://github.com/${name}`,
    branch: 'main',
    commit: `${at.toString(16).padStart(8, '0')}`.repeat(5),
    errors: at % 5,
    warnings: at % 3,
    notes: 0,
    suppressed: at % 2,
    unreadable: 0,
    servers: at % 4,
    stored: at % 4 > 0 ? 1 : 0,
    identities: 1,
    rules: {'root-filesystem': 1 + (at % 2), 'stored-credential': 1},
    controls
  }
}

function column(id: string, title: string, repositories: readonly FleetRepository[]): FleetControl {
  const count = (verdict: ControlVerdict) =>
    repositories.filter(({controls}) =>
      controls.some(cell => cell.id === id && cell.verdict === verdict)
    ).length
  return {
    id,
    title,
    fail: count('FAIL'),
    pass: count('PASS'),
    notProven: count('NOT_PROVEN'),
    outOfRepo: count('OUT_OF_REPO')
  }
}

function run(
  label: string,
  repositories: number,
  rules: readonly {id: string; findings: number}[],
  factor: number
): FleetRun {
  const counts = rules.map(({id, findings}, at) => [
    id,
    Math.round(findings * (1 + (factor - 1) * (at / 4)))
  ])
  return {
    label,
    repositories,
    unread: 0,
    rules: {...Object.fromEntries(counts), ...(factor > 1 && {'open-network-rule': factor})}
  }
}
