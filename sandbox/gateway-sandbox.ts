import type {Backend} from './gateway/backend.js'
import {type SandboxGateway, startGateway} from './gateway/gateway.js'
import {createNotesBackend, type NotesBackend} from './gateway/notes-backend.js'
import {type Sandbox, sandboxIds, sandboxRole, startSandbox} from './sandbox.js'

/** App roles of the gateway, one for each class of tools. */
export const toolRoles = [
  'mcp.tools.read',
  'mcp.tools.write',
  'mcp.tools.admin',
  'mcp.tools.secrets'
] as const

/** The sandbox with an authenticating MCP gateway that trusts its directory. */
export interface GatewaySandbox extends Sandbox {
  readonly gateway: SandboxGateway
  readonly notes: NotesBackend
  /** Gives the jobs' application these app roles of the gateway. */
  grant(...roles: readonly string[]): void
}

/** Starts it, with our own server `notes` and any further ones behind the gateway. */
export async function startGatewaySandbox(
  further: readonly Backend[] = []
): Promise<GatewaySandbox> {
  const sandbox = await startSandbox()
  const {gatewayId} = sandboxIds
  const grant = (...roles: readonly string[]) => {
    sandbox.client.roles[gatewayId] = [sandboxRole, ...roles]
  }
  grant(...toolRoles)
  const {gateway, notes} = await gatewayIn(sandbox, further)
  return {
    ...sandbox,
    gateway,
    notes,
    grant,
    close: async () => {
      await gateway.close()
      await sandbox.close()
    }
  }
}

/**
 * One more gateway over the same directory, with faults, limits and notes of its own: for tests that
 * run side by side. Closing it leaves the sandbox as it is.
 */
export async function addGateway(sandbox: GatewaySandbox): Promise<GatewaySandbox> {
  const {gateway, notes} = await gatewayIn(sandbox, [])
  return {...sandbox, gateway, notes, close: () => gateway.close()}
}

async function gatewayIn(
  sandbox: Sandbox,
  further: readonly Backend[]
): Promise<{gateway: SandboxGateway; notes: NotesBackend}> {
  const {gatewayId} = sandboxIds
  const notes = createNotesBackend()
  const gateway = await startGateway(
    sandbox.certificates,
    {
      issuers: [sandbox.entra.issuer(1), sandbox.entra.issuer(2)],
      audiences: [gatewayId, `api://${gatewayId}`],
      jwks: sandbox.entra.jwks
    },
    [notes, ...further]
  )
  return {gateway, notes}
}
