/** The APIs of a gateway, and which of them front MCP servers. */
import type {Resource, ResourceKey, Resources} from '../../infrastructure/resource.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, isUnknown, options, type Value} from '../../infrastructure/values/value.js'
import {namesServer} from '../workloads/mcp-names.js'
import {isLiteral} from './document.js'

const service = 'microsoft.apimanagement/service'
/** What a service holds, a workspace of it may hold as well. */
export const typesOf = (...last: readonly string[]): string[] =>
  last.flatMap(type => [`${service}/${type}`, `${service}/workspaces/${type}`])

export const serviceType = service
export const apiTypes = typesOf('apis')

export interface Api {
  readonly resource: Resource
  /** How messages name it. */
  readonly label: string
  /** Whether it fronts an MCP server. */
  readonly isMcp: boolean
  /** Whether the gateway itself makes the tools, of operations of other APIs. */
  readonly makesTools: boolean
}

/** A key for maps. */
export const keyOf = ({scope, address}: ResourceKey): string => `${scope} ${address}`

/** Whether a path is that of an endpoint of MCP: `/mcp`, `/sse`, `weather/mcp`. */
export function isMcpPath(path: string): boolean {
  return path.length < 2000 && /(?:^|\/)(?:mcp|sse)\/?(?:[?#{].*)?$/i.test(path)
}

/** The APIs that the repository declares, by their keys. */
export function apisOf(resources: Resources): ReadonlyMap<string, Api> {
  const operations = [...resources.ofType(...typesOf('apis/operations', 'apis/tools'))]
  const byApi = new Map<string, Resource[]>()
  for (const operation of operations) {
    if (!operation.parent) continue
    const key = keyOf(operation.parent)
    byApi.set(key, [...(byApi.get(key) ?? []), operation])
  }
  const apis = new Map<string, Api>()
  for (const resource of resources.ofType(...apiTypes)) {
    const key = keyOf(resource)
    if (!apis.has(key)) apis.set(key, apiOf(resource, byApi.get(key) ?? []))
  }
  return apis
}

/** An API with what is declared below it. */
export function apiOf(resource: Resource, below: readonly Resource[]): Api {
  const {body, address, label} = resource
  const of = (path: string) => writtenForms(property(body, `properties.${path}`))
  const name = resource.name?.text.text
  const symbol = address.split(/[./]/).at(-1) ?? ''
  const names = [...(name === undefined ? [] : [name]), symbol, ...of('displayName'), ...of('path')]
  const tools = ['mcpTools', 'mcpProperties'].some(part =>
    isThere(property(body, `properties.${part}`))
  )
  const isTyped = [...of('type'), ...of('apiType')].some(type => type.toLowerCase() === 'mcp')
  const addresses = [...of('path'), ...of('serviceUrl')]
  const paths = below.flatMap(operation =>
    writtenForms(property(operation.body, 'properties.urlTemplate'))
  )
  const hasTools = below.some(({type}) => type.endsWith('/tools'))
  return {
    resource,
    label:
      name !== undefined && resource.name?.holes.length === 0 && isLiteral(name) ? name : label,
    isMcp:
      tools ||
      isTyped ||
      hasTools ||
      names.some(namesServer) ||
      [...addresses, ...paths].some(isMcpPath) ||
      of('serviceUrl').some(namesServer),
    makesTools: tools || hasTools
  }
}

export function isThere(value: Value): boolean {
  return options(value).some(form => !isNothing(form) && !isUnknown(form))
}

/** Each form of a text, with what is not known as it is written. */
export function writtenForms(value: Value): string[] {
  return options(value).flatMap(form => {
    const text = form.kind === 'text' ? form.text.text.text : scalarText(form)
    return text === undefined || text.length > 2000 ? [] : [text]
  })
}
