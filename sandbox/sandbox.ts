import fs from 'node:fs'
import os from 'node:os'
import {endOnSignals} from '../shared/end-on-signals.js'
import {temporaryFolder} from '../shared/temporary-folder.js'
import {type AzureDevOpsIssuer, startAzureDevOpsIssuer} from './azure-devops-issuer.js'
import {type Certificates, createCertificates} from './certificates.js'
import {type ClientApplication, type EntraStandIn, startEntra} from './entra.js'
import {type GitHubIssuer, startGitHubIssuer} from './github-issuer.js'
import {type KeyVaultStandIn, keyVaultApplication, startKeyVault} from './key-vault.js'

/** Ids of the sandbox's directory: made up, and the same in every run. */
export const sandboxIds = {
  tenantId: '8f1c4d62-5a0b-4c1e-9a7d-2b6e3f4a5b6c',
  /** The application that jobs sign in as. */
  clientId: '3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a',
  /** The application of the MCP gateway. */
  gatewayId: 'c0ffee00-1234-4abc-8def-0123456789ab',
  /** Object id of the service principal of the jobs' application. */
  servicePrincipalId: '77aa66bb-55cc-44dd-93ee-22ff11aa00bb'
} as const

/** App role of the gateway that jobs are granted. */
export const sandboxRole = 'Mcp.Call'

const audience = 'api://AzureADTokenExchange'

/**
 * Stand-ins on loopback, over TLS, for what a laptop has not: two CI systems that vouch for their
 * jobs, the directory that trades their word for a token, and a key vault that takes such tokens.
 */
export interface Sandbox {
  /** Emptied at the end; stand-ins may put files here. */
  readonly folder: string
  readonly certificates: Certificates
  readonly github: GitHubIssuer
  readonly azureDevOps: AzureDevOpsIssuer
  readonly entra: EntraStandIn
  readonly keyVault: KeyVaultStandIn
  /** The application that jobs sign in as; it trusts both issuers' jobs. */
  readonly client: ClientApplication
  /** Stops all servers and removes all files. */
  close(): Promise<void>
}

export async function startSandbox(): Promise<Sandbox> {
  const folder = temporaryFolder(os.tmpdir(), 'mcp-gatehouse-sandbox-')
  const remove = () => fs.rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  const signals = endOnSignals(remove)
  const certificates = await createCertificates(folder)
  const {tenantId, clientId, gatewayId, servicePrincipalId} = sandboxIds
  const [github, azureDevOps, entra] = await Promise.all([
    startGitHubIssuer(certificates),
    startAzureDevOpsIssuer(certificates, {tenantId, clientId}),
    startEntra(certificates, tenantId)
  ])
  const keyVault = await startKeyVault(certificates, entra)
  const client: ClientApplication = {
    clientId,
    servicePrincipalId,
    disabled: false,
    federatedCredentials: [github, azureDevOps].map(issuer => ({
      issuer: issuer.issuer,
      subject: issuer.subject(),
      audience
    })),
    roles: {[gatewayId]: [sandboxRole]}
  }
  entra.clients.push(client)
  entra.resources.push({
    appId: gatewayId,
    identifierUris: [`api://${gatewayId}`],
    tokenVersion: 2,
    assignmentRequired: false
  })
  entra.resources.push({
    appId: keyVaultApplication.appId,
    identifierUris: [keyVaultApplication.identifierUri],
    tokenVersion: 1,
    assignmentRequired: false
  })
  return {
    folder,
    certificates,
    github,
    azureDevOps,
    entra,
    keyVault,
    client,
    close: async () => {
      await Promise.all(
        [github, azureDevOps, entra, keyVault].map(standIn => standIn.server.close())
      )
      signals.off()
      remove()
    }
  }
}
