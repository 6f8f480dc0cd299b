/** Gateways before MCP servers that take calls without TLS, or pass them on without it. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {entriesOf, itemsOf} from '../../infrastructure/values/items.js'
import {matches, placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {asPartial, isNothing, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import {deploymentOf} from '../deployment.js'
import {gatewayRoutes} from '../workloads/gateway-routes.js'
import {holdsMcp} from '../workloads/mcp-names.js'
import type {McpWorkload} from '../workloads/workload.js'
import {type EndpointVerdict, inside} from './endpoint-verdict.js'
import {oldTls} from './unencrypted-hosts.js'

const gatewayType = 'microsoft.apimanagement/service'
const frontType = 'microsoft.network/applicationgateways'

/** Verdicts on API Management and application gateways that are deployed with MCP servers. */
export function unencryptedGateways(
  resources: Resources,
  servers: readonly McpWorkload[]
): EndpointVerdict[] {
  const deployments = new Set(servers.map(({resource}) => deploymentOf(resource)))
  const isBeside = (resource: Resource) =>
    deployments.has(deploymentOf(resource)) && resource.exists === 'yes'
  return [
    ...[...resources.ofType(frontType)].filter(isBeside).flatMap(ofFront),
    ...[...resources.ofType(gatewayType)].filter(isBeside).flatMap(ofGateway),
    ...ofRoutes(resources, servers)
  ]
}

/** Listeners that do more than lead to HTTPS. */
function ofFront(front: Resource): EndpointVerdict[] {
  const properties = property(front.body, 'properties')
  const rules = itemsOf(property(properties, 'requestRoutingRules')).map(({value}) => value)
  const isPublic = itemsOf(property(properties, 'frontendIPConfigurations')).some(
    ({value}) => !isNothing(property(value, 'properties.publicIPAddress'))
  )
  const verdict = {of: front.place, label: front.label}
  const listeners = itemsOf(property(properties, 'httpListeners'))
    .map(({value}) => value)
    .flatMap((listener): EndpointVerdict[] => {
      const protocol = property(listener, 'properties.protocol')
      const name = scalarText(property(listener, 'name'))
      if (matches(protocol, text => /^http$/i.test(text)).is !== 'yes') return []
      const own = rules.filter(rule => name !== undefined && leadsTo(rule, name))
      const isRedirect = own.some(
        rule => !isNothing(property(rule, 'properties.redirectConfiguration'))
      )
      // A path map may redirect as well; without a rule of its own nothing is passed on.
      const isMapped = own.some(rule => !isNothing(property(rule, 'properties.urlPathMap')))
      if (isRedirect || isMapped || own.length === 0) return []
      return [
        {
          ...verdict,
          at: placeOf(protocol),
          state: 'fail',
          because: `has a listener '${name}' that accepts calls over plain HTTP`,
          ...(!isPublic && inside),
          help: {
            terraform:
              'Set protocol = "Https" with a certificate, and let the listener for HTTP redirect to it.',
            azure:
              "Set protocol: 'Https' with a certificate, and let the listener for HTTP redirect to it."
          }
        }
      ]
    })
  const version = property(properties, 'sslPolicy.minProtocolVersion')
  const policy = property(properties, 'sslPolicy.policyName')
  const old = [
    {value: version, test: (text: string) => oldTls.test(text)},
    {value: policy, test: (text: string) => /^AppGwSslPolicy201[57]0\d{3}$/i.test(text)}
  ].find(({value, test}) => matches(value, test).is === 'yes')
  if (!old) return listeners
  return [
    ...listeners,
    {
      ...verdict,
      at: placeOf(old.value),
      state: 'fail',
      because: 'accepts TLS 1.0 or 1.1',
      ...(!isPublic && inside),
      help: {
        terraform: 'Set policy_name = "AppGwSslPolicy20220101" in ssl_policy.',
        azure: "Set policyName: 'AppGwSslPolicy20220101' in sslPolicy."
      }
    }
  ]
}

/** Terraform names the listener, Bicep and ARM its id. */
function leadsTo(rule: Value, listener: string): boolean {
  const id = property(rule, 'properties.httpListener.id')
  const written = asPartial(id)?.text.text ?? (id.kind === 'reference' ? id.address : '')
  return (
    written === listener || written.endsWith(`/${listener}`) || written.includes(`'${listener}'`)
  )
}

/** Switches of API Management for old protocols. */
function ofGateway(gateway: Resource): EndpointVerdict[] {
  const custom = entriesOf(property(gateway.body, 'properties.customProperties')).map(
    ({key, value}) => ({name: key.text.text, value})
  )
  const security = entriesOf(property(gateway.body, 'properties.security')).map(({key, value}) => ({
    name: key.text.text,
    value
  }))
  const found = [...custom, ...security].find(
    ({name, value}) =>
      /(?:tls1[01]|ssl30)(?:enabled)?$/i.test(name) &&
      matches(value, text => /^true$/i.test(text)).is === 'yes'
  )
  if (!found) return []
  return [
    {
      of: gateway.place,
      label: gateway.label,
      at: placeOf(found.value),
      state: 'fail',
      because: 'accepts TLS 1.0, TLS 1.1 or SSL 3.0',
      help: {
        terraform: 'Set it to false in security, or leave it out.',
        azure: "Set it to 'False' in customProperties, or leave it out."
      }
    }
  ]
}

/** Hosts that are reached inside of a network only. */
const insideHosts =
  /^http:\/\/(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w.-]+\.(?:internal|local|svc|lan|corp|cluster\.local)(?=[:/?#]|$)|[\w-]+(?=[:/?#]|$))/i
const loopback = /^http:\/\/(?:localhost|127\.|\[::1\])/i

/** Addresses of MCP servers that a gateway calls over HTTP. */
function ofRoutes(resources: Resources, servers: readonly McpWorkload[]): EndpointVerdict[] {
  const mcp = new Set(servers.map(({resource}) => resource))
  return gatewayRoutes(resources, servers).flatMap(({api, url, targets}): EndpointVerdict[] => {
    const text = asPartial(url)?.text.text ?? ''
    const path = scalarText(property(api.body, 'properties.path')) ?? ''
    const isMcp =
      targets.some(target => mcp.has(target)) ||
      [text, path, api.name?.text.text ?? '', api.address].some(holdsMcp)
    if (isMcp && /^https:\/\//i.test(text)) {
      return [
        {
          of: api.place,
          label: api.label,
          at: placeOf(url),
          state: 'pass',
          because: 'sends calls to an MCP server over HTTPS',
          help: encrypt
        }
      ]
    }
    if (!isMcp || !/^http:\/\//i.test(text) || loopback.test(text)) return []
    if (api.exists !== 'yes') return []
    const isInside = insideHosts.test(text) || asPartial(url)?.holes[0]?.start === 'http://'.length
    return [
      {
        of: api.place,
        label: api.label,
        at: placeOf(url),
        state: 'fail',
        because: 'sends calls to an MCP server over HTTP',
        ...(isInside && inside),
        help: encrypt
      }
    ]
  })
}

/**
 * A verdict for each container group that serves MCP and that no route of a gateway beside it is known
 * to call over TLS: the group itself says nothing of how it is called.
 */
export function groupsWithoutRoute(
  resources: Resources,
  servers: readonly McpWorkload[]
): EndpointVerdict[] {
  const routed = new Set(
    ofRoutes(resources, servers)
      .filter(({state}) => state === 'pass')
      .map(({of}) => of)
  )
  const deployments = new Set(
    gatewayRoutes(resources, servers)
      .filter(({api}) => routed.has(api.place))
      .map(({api}) => deploymentOf(api))
  )
  return servers.flatMap(({host, resource}): EndpointVerdict[] =>
    host === 'container-instances' && !deployments.has(deploymentOf(resource))
      ? [
          {
            of: resource.place,
            label: resource.label,
            at: declarationOf(resource),
            state: 'not-proven',
            because: 'it is not known here how it is called',
            help: encrypt
          }
        ]
      : []
  )
}

const encrypt: EndpointVerdict['help'] = {
  terraform: 'Terminate TLS at the server, and write https:// in its address.',
  azure: 'Terminate TLS at the server, and write https:// in its address.'
}
