import {CommandError} from '../errors.js'
import {clouds} from '../identity/clouds.js'

/** What a vault asks for when a request comes without a token (RFC 6750, section 3). */
export interface Challenge {
  readonly authorization: string
  readonly resource: string
  readonly error: string
}

/** What a challenge must fit. */
export interface ExpectedChallenge {
  readonly tenantId: string
  readonly vaultHost: string
  /** Origin that the authority must have; undefined when any is taken, since none is followed. */
  readonly authorityHost: string | undefined
  /** What tokens are asked for; undefined when the vault says it. */
  readonly resource: string | undefined
}

/** Reads the `WWW-Authenticate` header of a vault; undefined when it holds no Bearer challenge. */
export function readChallenge(header: string | undefined): Challenge | undefined {
  if (header === undefined || !/^\s*Bearer\s/i.test(header)) return undefined
  const fields = new Map<string, string>()
  for (const [, name, value] of header.matchAll(/\b(\w{1,100})="([^"]{0,4000})"/g))
    fields.set(name!, value!)
  const scope = fields.get('scope')?.replace(/\/\.default$/, '')
  return {
    authorization: fields.get('authorization') ?? fields.get('authorization_uri') ?? '',
    resource: fields.get('resource') ?? scope ?? '',
    error: fields.get('error') ?? ''
  }
}

/**
 * Refuses a challenge that would have a token of another tenant, of another authority or for
 * another resource than the user's inputs name. A vault decides none of them.
 *
 * @throws CommandError
 */
export function checkChallenge(challenge: Challenge, expected: ExpectedChallenge): void {
  const {tenantId, vaultHost, authorityHost, resource} = expected
  const reject = (problem: string): never => {
    throw new CommandError(`the vault ${vaultHost} ${problem}. It was sent nothing`)
  }
  const authority = URL.canParse(challenge.authorization)
    ? new URL(challenge.authorization)
    : reject('does not say who issues tokens for it: it does not answer as a Key Vault does')
  const tenant = authority.pathname.split('/')[1] ?? ''
  if (tenant.toLowerCase() !== tenantId) {
    reject(
      `belongs to the tenant ${printable(tenant)} and not to the tenant ${tenantId} of this identity: check 'vault-url' and 'tenant-id'`
    )
  }
  if (authorityHost !== undefined && authority.origin !== authorityHost) {
    reject(
      `wants tokens of ${printable(authority.origin)} and not of the input 'authority-host' (${authorityHost})`
    )
  }
  const wanted = challenge.resource.replace(/\/$/, '')
  if (resource === undefined ? !isVaultResource(wanted, vaultHost) : wanted !== resource) {
    reject(
      `wants a token for ${printable(challenge.resource)} and not for ${resource ?? 'Key Vault or a domain of its own'}`
    )
  }
}

/** A resource that a token for a vault can be for: its own domain, or Key Vault of a known cloud. */
function isVaultResource(resource: string, vaultHost: string): boolean {
  if (!URL.canParse(resource)) return false
  const {protocol, hostname, origin} = new URL(resource)
  if (protocol !== 'https:' || resource !== origin) return false
  return (
    vaultHost.endsWith(`.${hostname}`) ||
    Object.values(clouds).some(cloud => cloud.vaultDomain === hostname)
  )
}

function printable(text: string): string {
  return `'${text.replace(/[^\x20-\x7e]/g, '?').slice(0, 100)}'`
}
