import {UsageError} from '../errors.js'
import type {CiHost, OidcRequest} from '../host.js'
import type {Inputs} from '../inputs.js'
import {type Cloud, clouds} from './clouds.js'
import {IdentityError} from './identity-error.js'
import {guid, parseResource, type Resource} from './resource.js'

/** Who asks for a token, where, for what and how long it may take. Checked; nothing was sent yet. */
export interface IdentitySettings {
  readonly tenantId: string
  readonly clientId: string
  readonly cloud: Cloud
  readonly resource: Resource
  /** False for a service of Azure, which grants access by other means than app roles. */
  readonly forGateway: boolean
  /** Audience of the job's OIDC token. */
  readonly audience: string
  readonly oidc: OidcRequest & {readonly available: true}
  readonly requiredRoles: readonly string[]
  readonly minLifetimeMs: number
  readonly timeoutMs: number
  readonly retryPropagation: boolean
}

export interface SettingsOptions {
  /** What the token is for, where it is not an input of the command (Key Vault). */
  readonly resource?: string
  /** Time limit in milliseconds where the command has no `timeout` of this meaning. */
  readonly timeoutMs?: number
}

/**
 * Reads the identity inputs and says everything that is wrong with them at once, before any network
 * call.
 * @throws IdentityError of kind `configuration`
 */
export function readIdentitySettings(
  host: CiHost,
  inputs: Inputs,
  options: SettingsOptions = {}
): IdentitySettings {
  const {attempt, problems, check} = collector()
  const cloud = attempt(() => readCloud(inputs))
  const audience = inputs.text('audience') || cloud?.audience
  const oidc = audience === undefined ? undefined : host.oidcRequest(audience)
  if (oidc && !oidc.available) problems.push(oidc.reason)
  const named = oidc?.available ? oidc : undefined
  // Where a service connection names them, the lack of one has been said already.
  const unnamed = host.kind === 'azure-pipelines' && !named ? '' : undefined
  const tenantId = attempt(() => readGuid(inputs, 'tenant-id', named?.tenantId ?? unnamed))
  const clientId = attempt(() => readGuid(inputs, 'client-id', named?.clientId ?? unnamed))
  const resource = attempt(() => {
    const parsed = parseResource(options.resource ?? inputs.required('resource'))
    if (typeof parsed === 'string') throw new UsageError(parsed)
    return parsed
  })
  const requiredRoles = attempt(() => (options.resource ? [] : inputs.list('required-roles')))
  const minLifetime = attempt(() => inputs.number('min-lifetime'))
  const timeoutMs = attempt(() => options.timeoutMs ?? readTimeout(inputs))
  const retryPropagation = attempt(() => inputs.boolean('retry-propagation'))

  check()
  return {
    tenantId: tenantId!,
    clientId: clientId!,
    cloud: cloud!,
    resource: resource!,
    forGateway: options.resource === undefined,
    audience: audience!,
    oidc: named!,
    requiredRoles: requiredRoles!,
    minLifetimeMs: seconds(minLifetime, 300),
    timeoutMs: timeoutMs!,
    retryPropagation: retryPropagation!
  }
}

/** What `explain` needs: less than a token does. */
export function readExplainSettings(
  host: CiHost,
  inputs: Inputs
): Pick<IdentitySettings, 'oidc' | 'audience' | 'timeoutMs' | 'clientId'> {
  const {attempt, problems, check} = collector()
  const audience = attempt(() => inputs.text('audience') || readCloud(inputs).audience)
  const oidc = audience === undefined ? undefined : host.oidcRequest(audience)
  if (oidc && !oidc.available) problems.push(oidc.reason)
  const timeoutMs = attempt(() => readTimeout(inputs))
  check()
  const named = oidc as IdentitySettings['oidc']
  const clientId = inputs.text('client-id') || named.clientId || ''
  return {oidc: named, audience: audience!, timeoutMs: timeoutMs!, clientId}
}

/** Gathers what is wrong, so that the user learns it all at once. */
function collector(): {
  problems: string[]
  attempt: <T>(read: () => T) => T | undefined
  check: () => void
} {
  const problems: string[] = []
  return {
    problems,
    attempt: read => {
      try {
        return read()
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        problems.push(error.message)
        return undefined
      }
    },
    check: () => {
      if (problems.length === 0) return
      const text =
        problems.length > 1 ? problems.map(problem => `\n- ${problem}`).join('') : problems[0]
      throw new IdentityError('configuration', `no token can be asked for: ${text}`)
    }
  }
}

/** The cloud of the inputs `cloud` and `authority-host`. */
export function readCloud(inputs: Inputs): Cloud {
  const name = inputs.choice('cloud')
  const known = Object.values(clouds).find(cloud => cloud.name === name)
  const authorityHost = inputs.text('authority-host')
  if (authorityHost === '') {
    if (known) return known
    throw new UsageError("cloud 'custom' needs the input 'authority-host', an https origin")
  }
  const base = known ?? {name: 'custom' as const, audience: clouds.public.audience}
  return {...base, authorityHost: readAuthorityHost(authorityHost)}
}

function readAuthorityHost(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:') {
    throw new UsageError(
      "input 'authority-host' must be https: the job's identity would be sent in the clear"
    )
  }
  if (
    url?.protocol !== 'https:' ||
    url.username ||
    url.search ||
    url.hash ||
    url.pathname !== '/'
  ) {
    throw new UsageError(
      "input 'authority-host' must be an https origin without a path, such as https://login.microsoftonline.com"
    )
  }
  return url.origin
}

function readGuid(inputs: Inputs, name: 'tenant-id' | 'client-id', fallback?: string): string {
  const value = inputs.text(name) || (fallback ?? inputs.required(name))
  if (value === '' || guid.test(value)) return value.toLowerCase()
  const hint =
    name === 'tenant-id'
      ? 'the directory (tenant) id, not a domain name'
      : 'the application (client) id, not the name or the object id'
  throw new UsageError(
    `input '${name}' is not a GUID (8-4-4-4-12 hexadecimal digits): give ${hint}`
  )
}

/** Timers of Node hold at most 24 days; an hour is more than any job should wait for a token. */
function readTimeout(inputs: Inputs): number {
  const timeout = seconds(inputs.number('timeout', 1), 60)
  if (timeout <= 3_600_000) return timeout
  throw new UsageError("input 'timeout' must be at most 3600 seconds")
}

const seconds = (value: number | undefined, fallback: number): number => (value ?? fallback) * 1000
