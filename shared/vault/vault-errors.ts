import {CommandError} from '../errors.js'
import type {SecretReference} from './secret-reference.js'

/** One secret could not be had. The message names it, never its value. */
export class VaultError extends CommandError {
  override readonly name = 'VaultError'
  /** True when a change of permissions that is still spreading may be the cause. */
  readonly propagating: boolean

  constructor(message: string, propagating = false) {
    super(message)
    this.propagating = propagating
  }
}

export interface VaultContext {
  readonly vaultName: string
  readonly vaultHost: string
  readonly clientId: string
}

/** Role that reads secret values and nothing else. */
const readerRole = 'Key Vault Secrets User'

/**
 * The error for an answer of a vault that is no secret.
 *
 * Source: Microsoft Learn, "Azure Key Vault REST API error codes".
 */
export function vaultError(
  status: number,
  body: string,
  reference: SecretReference,
  context: VaultContext
): VaultError {
  const {code, innerCode, message} = parseError(body)
  const {vaultName, vaultHost} = context
  const secret = `secret '${reference.name}'`
  if (code === '') {
    return new VaultError(
      `${secret}: HTTP ${status} from ${vaultHost}, not in the form of a Key Vault. Check 'vault-url', and whether a proxy is in between`
    )
  }
  const named = `HTTP ${status} ${innerCode || code}`.trim()
  if (status === 404) {
    const version = reference.version ? ` in version ${reference.version}` : ''
    return new VaultError(
      `${secret} does not exist${version} in the vault ${vaultName} (${named}). Check its name; if it was deleted lately, it can be recovered`
    )
  }
  if (status === 403) return forbidden(secret, named, innerCode, message, reference, context)
  if (status === 401) {
    const akv = /AKV\d{5}/.exec(message)?.[0]
    return new VaultError(
      `${secret}: the vault ${vaultName} did not accept the token (HTTP 401${akv ? ` ${akv}` : ''}). The vault must belong to the tenant of 'tenant-id', and the clock of this machine must be right`
    )
  }
  if (status === 400) {
    return new VaultError(
      `${secret}: the vault ${vaultName} refuses the request (${named}). Check the name and the version`
    )
  }
  return new VaultError(`${secret}: the vault ${vaultName} answers ${named}`)
}

function forbidden(
  secret: string,
  named: string,
  innerCode: string,
  message: string,
  reference: SecretReference,
  {vaultName, clientId}: VaultContext
): VaultError {
  switch (innerCode) {
    case 'SecretDisabled':
      return new VaultError(
        `${secret} is disabled in the vault ${vaultName} (${named}). Enable it, or name an enabled version`
      )
    case 'ForbiddenByFirewall':
    case 'ForbiddenByConnection':
      return new VaultError(
        `${secret}: the network rules of the vault ${vaultName} do not admit this machine (${named}). Run the job on an agent or runner within the vault's network; do not open the vault to the internet`
      )
    case 'ForbiddenByPolicy':
      return new VaultError(
        `${secret}: the application ${clientId} may not read it (${named}). The vault ${vaultName} uses access policies: grant 'Get' on secrets (az keyvault set-policy --name ${vaultName} --spn ${clientId} --secret-permissions get), or move the vault to Azure RBAC`,
        true
      )
    default: {
      const scope = /\/subscriptions\/[\w.()/-]{1,400}/.exec(message)?.[0]
      const place =
        scope ??
        `/subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.KeyVault/vaults/${vaultName}/secrets/${reference.name}`
      return new VaultError(
        `${secret}: the application ${clientId} may not read it (${named}). It needs the role '${readerRole}' on this secret or on the vault ${vaultName}: az role assignment create --role "${readerRole}" --assignee ${clientId} --scope '${place}'. A new role takes minutes to be known: the input 'retry-propagation' waits for it`,
        true
      )
    }
  }
}

interface ParsedError {
  readonly code: string
  readonly innerCode: string
  readonly message: string
}

function parseError(body: string): ParsedError {
  let error: Record<string, unknown> = {}
  try {
    const document = JSON.parse(body) as {error?: Record<string, unknown>} | null
    if (document?.error && typeof document.error === 'object') error = document.error
  } catch {
    // Not an error object of Key Vault.
  }
  const inner = error['innererror']
  const innerCode = typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'code') : ''
  return {
    code: word(error['code']),
    innerCode: word(innerCode),
    message: typeof error['message'] === 'string' ? error['message'].slice(0, 4000) : ''
  }
}

function word(value: unknown): string {
  return typeof value === 'string' && /^\w{1,60}$/.test(value) ? value : ''
}
