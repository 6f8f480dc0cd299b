import fs from 'node:fs'
import path from 'node:path'
import {runCommand} from '../../shared/commands/run.js'
import type {FleetLine, ReadLine} from '../../shared/fleet/fleet-line.js'
import type {HostKind, OrganizationTarget} from '../../shared/host.js'
import type {Organization} from './organization.js'
import {RecordingHost} from './recording-host.js'

export interface FleetRun {
  readonly host: RecordingHost
  readonly exitCode: number
  readonly failure: string | undefined
  readonly printed: string
  readonly logged: string
}

export interface FleetOptions {
  readonly workspace: string
  readonly tempDir?: string
  readonly kind?: HostKind
  readonly service?: 'github' | 'azure-devops'
  readonly token?: string
  /** Name of the repository of the run. */
  readonly repository?: string
  readonly target?: OrganizationTarget
}

/** Runs `fleet` on an organization, as a host of its CI system would. */
export async function runFleet(
  organization: Organization | undefined,
  inputs: Readonly<Record<string, string>>,
  {workspace, kind = 'github', service = 'github', ...options}: FleetOptions
): Promise<FleetRun> {
  const {tempDir} = options
  const host = new RecordingHost(inputs, {kind, workspace, ...(tempDir && {tempDir})})
  host.organizationService = service
  if (organization) host.organization = targetOf(organization, service, options.token)
  if (options.target) host.organization = options.target
  if (options.repository) host.run = {...host.run, repository: options.repository}
  const {exitCode, failure} = await runCommand(host, 'fleet')
  return {
    host,
    exitCode,
    failure,
    printed: host.printed.join(''),
    logged: host.logged.join('\n')
  }
}

function targetOf(
  {origin, token: own, name}: Organization,
  service: 'github' | 'azure-devops',
  token = own
): OrganizationTarget {
  return service === 'github'
    ? {
        available: true,
        service,
        apiUrl: `${origin}/api/v3`,
        serverUrl: origin,
        organization: name,
        token
      }
    : {available: true, service, collectionUrl: `${origin}/${name}/`, organization: name, token}
}

/** The lines of a file of results. */
export function linesOf(workspace: string, file: string): FleetLine[] {
  const text = fs.readFileSync(path.join(workspace, file), 'utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as FleetLine)
}

/** The line of a repository that was read. */
export function readLineOf(lines: readonly FleetLine[], repository: string): ReadLine {
  const line = lines.find(each => each.repository === repository)
  if (line?.status !== 'read') throw new Error(`${repository}: ${JSON.stringify(line)}`)
  return line
}

/** A configuration of an MCP client with a server that may read everything. */
export const mcpConfig = `${JSON.stringify(
  {
    mcpServers: {
      files: {
        command: 'npx',
        args: ['-y', '@modelcontextprotocol/server-filesystem@2025.8.21', '/'],
        env: {API_KEY: '${API_KEY}'}
      }
    }
  },
  undefined,
  2
)}\n`
