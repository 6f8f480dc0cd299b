import https from 'node:https'
import type {Sandbox} from '../../sandbox/sandbox.js'
import {sandboxIds} from '../../sandbox/sandbox.js'
import type {OidcRequest} from '../../shared/host.js'
import {systemClock} from '../../shared/identity/clock.js'
import {clouds} from '../../shared/identity/clouds.js'
import type {IdentityPorts} from '../../shared/identity/oidc-token.js'
import {parseResource, type Resource} from '../../shared/identity/resource.js'
import type {IdentitySettings} from '../../shared/identity/settings.js'
import {createTransport} from '../../shared/identity/transport.js'

/** Ports for identity code within the test's own process, with what they were told. */
export interface RecordedPorts extends IdentityPorts {
  readonly lines: string[]
  readonly masked: string[]
}

/** Real network to the sandbox, whose authority this process then trusts; no waiting. */
export function recordedPorts(sandbox: Sandbox, now?: () => number): RecordedPorts {
  https.globalAgent.options.ca = sandbox.certificates.ca
  const lines: string[] = []
  const masked: string[] = []
  const note = (message: string) => void lines.push(message)
  return {
    lines,
    masked,
    transport: createTransport(() => undefined),
    clock: {...systemClock, ...(now && {now}), sleep: async () => {}},
    log: {
      debug: note,
      info: note,
      warning: message => void lines.push(`warning: ${message}`),
      error: note,
      group: note,
      endGroup: () => {}
    },
    mask: secret => void masked.push(secret)
  }
}

/** How a GitHub job asks the sandbox for its OIDC token. */
export function githubRequest(
  sandbox: Sandbox,
  audience = clouds.public.audience
): OidcRequest & {readonly available: true} {
  const {ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer} =
    sandbox.github.environment
  return {
    available: true,
    method: 'GET',
    url: `${url}&audience=${encodeURIComponent(audience)}`,
    headers: {authorization: `Bearer ${bearer}`},
    tokenField: 'value'
  }
}

/** Settings for a token for the sandbox's gateway. */
export function sandboxSettings(
  sandbox: Sandbox,
  changes: Partial<IdentitySettings> = {}
): IdentitySettings {
  return {
    tenantId: sandboxIds.tenantId,
    clientId: sandboxIds.clientId,
    cloud: {
      name: 'custom',
      authorityHost: sandbox.entra.server.origin,
      audience: clouds.public.audience
    },
    resource: parseResource(sandboxIds.gatewayId) as Resource,
    audience: clouds.public.audience,
    oidc: githubRequest(sandbox),
    forGateway: true,
    requiredRoles: [],
    minLifetimeMs: 300_000,
    timeoutMs: 20_000,
    retryPropagation: false,
    ...changes
  }
}
