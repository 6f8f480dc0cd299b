import type {AccessToken} from '../identity/token-source.js'

/** Who calls, as far as the token's claims say (decoded, not verified: the gateway does that). */
export interface CallerIdentity {
  /** `pipeline` is an application, `person` a user; `unknown` an opaque token or none. */
  readonly kind: 'pipeline' | 'person' | 'unknown'
  readonly oid: string
  /** Empty for applications. */
  readonly upn: string
  readonly appId: string
  /** App roles and delegated scopes; undefined when the token cannot be read. */
  readonly grants: readonly string[] | undefined
}

/**
 * Reads the claims by the rules of Entra ("Access token claims reference"): application tokens have
 * `idtyp: app` where that optional claim is on, `roles` and no `scp`, and their `sub` is their `oid`.
 * Tokens of other issuers' client credentials have their client as subject.
 */
export function callerIdentity(access: AccessToken | undefined): CallerIdentity {
  const claims = access?.claims
  if (!claims) return {kind: 'unknown', oid: '', upn: '', appId: '', grants: undefined}
  const text = (name: string) => {
    const value = claims[name]
    return typeof value === 'string' ? value : ''
  }
  const words = (name: string) => text(name).split(' ').filter(Boolean)
  const roles = Array.isArray(claims['roles'])
    ? claims['roles'].filter((role): role is string => typeof role === 'string')
    : words('roles')
  const upn = text('upn') || text('preferred_username') || text('unique_name')
  const appId = text('azp') || text('appid') || text('client_id')
  const oid = text('oid')
  const sub = text('sub')
  const type = text('idtyp')
  let kind: CallerIdentity['kind'] = 'unknown'
  if (type === 'app') kind = 'pipeline'
  else if (type === 'user' || upn !== '' || text('scp') !== '') kind = 'person'
  else if (sub !== '' && (sub === oid || sub === appId)) kind = 'pipeline'
  return {
    kind,
    oid: oid || sub,
    upn,
    appId,
    grants: [...new Set([...roles, ...words('scp'), ...words('scope')])]
  }
}
