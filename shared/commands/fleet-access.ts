import type {PolicyHost} from '../central/fetch-policy.js'
import {UsageError} from '../errors.js'
import type {ApiClient} from '../fleet/api/api-client.js'
import type {ListingSource} from '../fleet/api/listing.js'
import {personalTokenReason} from '../fleet/api/personal-token.js'
import type {FleetProvider} from '../fleet/fleet-line.js'
import type {GitAccess} from '../fleet/git/git-program.js'
import type {CiHost, OrganizationTarget} from '../host.js'
import type {Inputs} from '../inputs.js'
import {Masker} from '../masking/masker.js'
import {isLoopback} from '../proxy.js'
import {withoutEnd} from '../without-end.js'

/** Whose repositories are read, and how. */
export interface FleetAccess {
  readonly provider: FleetProvider
  readonly organization: string
  /** Address of the server that repositories are cloned from. */
  readonly server: string
  readonly git: GitAccess
  /** How central policies are fetched: with the same token, from the same API. */
  readonly policyHost: PolicyHost
  source(): Promise<ListingSource & {readonly client: ApiClient}>
}

/** Bytes of a page of a listing: 100 repositories of GitHub have some 600 KB, and Azure DevOps has one page. */
const bodyLimit = 256 * 1024 * 1024

/**
 * Reads who is asked for what and with which token; nothing is sent yet.
 *
 * @throws UsageError, also for a token that belongs to a person
 */
export function openFleet(host: CiHost, inputs: Inputs): FleetAccess {
  const provider = (inputs.choice('provider') || host.organizationService) as FleetProvider
  const target = host.organizationTarget(provider)
  if (!target.available) throw new UsageError(`fleet: ${target.reason}`)
  new Masker(host).mask(target.token, 'the token of fleet')
  const personal = personalTokenReason(provider, target.token)
  if (personal !== undefined) throw new UsageError(`fleet: ${personal}`)
  const organization = organizationOf(inputs, target)
  const server = target.service === 'github' ? target.serverUrl : target.collectionUrl
  const api = target.service === 'github' ? target.apiUrl : target.collectionUrl
  for (const address of [server, api]) checkAddress(address)
  const {origin} = new URL(server)
  return {
    provider,
    organization,
    server,
    git: {
      origin,
      authorization:
        target.service === 'github'
          ? `Basic ${basic(host, 'x-access-token', target.token)}`
          : `Bearer ${target.token}`,
      proxy: host.proxyFor(`${origin}/`)
    },
    policyHost: {
      kind: host.kind,
      isFleet: true,
      tempDir: host.tempDir,
      log: host.log,
      proxyFor: url => host.proxyFor(url),
      repositoryApi: service =>
        service === provider
          ? {available: true, url: withoutEnd(api, '/'), token: target.token}
          : host.repositoryApi(service)
    },
    async source() {
      const {createTransport} = await import('../identity/transport.js')
      const {systemClock} = await import('../identity/clock.js')
      const ports = {
        transport: createTransport(url => host.proxyFor(url), bodyLimit),
        clock: systemClock,
        notice: (message: string) => host.log.info(message)
      }
      if (target.service === 'github') {
        const {githubListing} = await import('../fleet/api/github-listing.js')
        return githubListing(target, organization, ports)
      }
      const {azureListing} = await import('../fleet/api/azure-listing.js')
      return azureListing(target, organization, ports)
    }
  }
}

/** The password of a Basic header is the token in another form: it is masked as well. */
function basic(host: CiHost, user: string, token: string): string {
  const text = Buffer.from(`${user}:${token}`).toString('base64')
  new Masker(host).mask(text, 'the token of fleet')
  return text
}

function organizationOf(
  inputs: Inputs,
  target: Extract<OrganizationTarget, {available: true}>
): string {
  const named = inputs.text('organization')
  const organization = named || target.organization
  if (organization === '') inputs.required('organization')
  if (!/^[\w.-][\w. -]*$/.test(organization) || /^\.+$/.test(organization)) {
    throw new UsageError(`'${organization.slice(0, 60)}' is not the name of an organization`)
  }
  const isOther =
    target.service === 'azure-devops' &&
    target.organization !== '' &&
    target.organization.toLowerCase() !== organization.toLowerCase()
  if (isOther) {
    throw new UsageError(
      `the token of this job is one of ${target.organization} (SYSTEM_COLLECTIONURI), and may read nothing of ${organization}`
    )
  }
  return organization
}

/** @throws UsageError for an address over which a token is not sent */
function checkAddress(address: string): void {
  if (URL.canParse(address)) {
    const {protocol, hostname} = new URL(address)
    if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return
  }
  throw new UsageError(
    `fleet: '${address.slice(0, 200)}' must start with https://, since a token is sent to it`
  )
}
