/** MCP servers whose host lets callers in without TLS, or with one that is broken. */
import type {Resources} from '../../infrastructure/resource.js'
import {isTrue, matches, not, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, isUnknown} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {McpWorkload} from '../workloads/workload.js'
import {type EndpointVerdict, inside} from './endpoint-verdict.js'
import {reachOf} from './reach.js'

/** TLS 1.0 and 1.1 in the words of all services. */
export const oldTls = /^(?:tls)?v?_?1[._][01]$/i

/** Verdicts on container apps, web apps and function apps. */
export function unencryptedHosts(
  resources: Resources,
  servers: readonly McpWorkload[]
): EndpointVerdict[] {
  return servers.flatMap(server => {
    switch (server.host) {
      case 'container-apps':
        return ofContainerApp(server, resources)
      case 'app-service':
      case 'functions':
        return ofSite(server, resources)
      default:
        return []
    }
  })
}

function ofContainerApp(server: McpWorkload, resources: Resources): EndpointVerdict[] {
  const {exposure, resource} = server
  const insecure = property(exposure, 'allowInsecure')
  const isThere = ['disabled', 'enabled'].every((key, index) => {
    const is = isTrue(property(exposure, key), index === 0 ? 'no' : 'yes').is
    return is === (index === 0 ? 'no' : 'yes')
  })
  if (isNothing(exposure) || !isThere) return []
  const isDefault = insecure.place === resource.place
  const verdict = {
    at: isDefault || isNothing(insecure) ? declarationOf(resource) : placeOf(insecure),
    of: resource.place,
    label: resource.label,
    help: {
      terraform: 'Set allow_insecure_connections = false in ingress.',
      azure: 'Set allowInsecure: false in ingress.',
      module: 'Set ingressAllowInsecure: false.'
    }
  }
  const {is} = isTrue(insecure)
  if (is === 'no') return [{...verdict, state: 'pass', because: 'accepts calls over TLS only'}]
  if (is === 'unknown' || resource.exists !== 'yes') {
    return [{...verdict, state: 'not-proven', because: 'it is not known here how it is called'}]
  }
  const because = `accepts calls over plain HTTP${isDefault ? ', the default of the module' : ''}`
  return [{...verdict, state: 'fail', because, ...severity(server, resources)}]
}

function ofSite(server: McpWorkload, resources: Resources): EndpointVerdict[] {
  const {exposure, resource} = server
  const only = property(resource.body, 'properties.httpsOnly')
  const version = property(exposure, 'minTlsVersion')
  const verdict = {of: resource.place, label: resource.label}
  const isOff = not(isTrue(only)).is
  const isOld = matches(version, text => oldTls.test(text)).is
  const unsure = resource.exists !== 'yes'
  const https = {
    ...verdict,
    at: isNothing(only) || isUnknown(only) ? declarationOf(resource) : placeOf(only),
    help: {terraform: 'Set https_only = true.', azure: 'Set httpsOnly: true in its properties.'}
  }
  const tls = {
    ...verdict,
    at: isNothing(version) ? declarationOf(resource) : placeOf(version),
    help: {
      terraform: 'Set minimum_tls_version = "1.2" in site_config, or leave it out.',
      azure: "Set minTlsVersion: '1.2' in siteConfig, or leave it out."
    }
  }
  const found: EndpointVerdict[] = []
  if (isOff === 'yes' && !unsure) {
    const because = isNothing(only)
      ? 'accepts calls over plain HTTP, which is the default'
      : 'accepts calls over plain HTTP'
    found.push({...https, state: 'fail', because, ...severity(server, resources)})
  }
  if (isOld === 'yes' && !unsure) {
    const because = 'accepts TLS 1.0 or 1.1'
    found.push({...tls, state: 'fail', because, ...severity(server, resources)})
  }
  if (found.length > 0) return found
  const isGood = isOff === 'no' && isOld === 'no'
  return [
    isGood
      ? {...https, state: 'pass', because: 'accepts calls over TLS only'}
      : {...https, state: 'not-proven', because: 'it is not known here how it is called'}
  ]
}

/** An error where the whole Internet reaches it. */
function severity(server: McpWorkload, resources: Resources) {
  return reachOf(server, resources)?.isPublic.is === 'yes' ? {} : inside
}
