/** Which workloads serve MCP. Rules for MCP servers leave every other workload alone. */
import type {PartialText} from '../../facts/facts.js'
import {withoutTag} from '../../infrastructure/image-name.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {options, type Place, type Value} from '../../infrastructure/values/value.js'
import {matchesAny} from '../../mcp/gateways.js'
import {apiType, gatewayRoutes} from './gateway-routes.js'
import {
  configuresServer,
  hasPrefixOfProject,
  holdsMcp,
  namesAddress,
  namesOtherRole,
  namesServer,
  namesSomeServer
} from './mcp-names.js'
import type {McpWorkload, Workload} from './workload.js'
import {workloads} from './workloads.js'

interface Evidence {
  readonly because: string
  readonly at: Place
}

/**
 * Workloads that serve MCP, by what is certainly written: the word `mcp` in the name, in the name of
 * a container, in its image, or in a variable that tells it how to serve; a request for `/mcp`; an
 * API for MCP of the gateway that leads to it; or a pattern of `servers:` in the configuration. Names
 * of what talks to servers do not count.
 *
 * @param servers patterns of the configuration that names or images may fit
 */
export function mcpWorkloads(
  resources: Resources,
  servers: readonly string[] = none
): readonly McpWorkload[] {
  const bySettings = kept.get(resources) ?? new Map<string, readonly McpWorkload[]>()
  kept.set(resources, bySettings)
  const key = servers.join('\n')
  const found = bySettings.get(key) ?? find(resources, servers)
  bySettings.set(key, found)
  return found
}

const none: readonly string[] = []
/** Every rule for MCP servers asks for them. */
const kept = new WeakMap<Resources, Map<string, readonly McpWorkload[]>>()

function find(resources: Resources, servers: readonly string[]): McpWorkload[] {
  const all = workloads(resources)
  const served = servedByGateway(resources, all)
  const counts = new Map<string, number>()
  for (const {resource} of all) counts.set(resource.scope, (counts.get(resource.scope) ?? 0) + 1)
  return all.flatMap(workload => {
    const evidence =
      byName(workload) ??
      byContainers(workload) ??
      served.get(workload.resource) ??
      byModule(workload, counts.get(workload.resource.scope) ?? 0) ??
      byConfiguration(workload, servers)
    return evidence ? [{...workload, because: evidence.because, evidence: evidence.at}] : []
  })
}

function byName({name, resource, tags}: Workload): Evidence | undefined {
  const service = property(tags, 'azd-service-name')
  const symbol = resource.address.split(/[./]/).at(-1) ?? ''
  if (name && namesServer(namePart(name))) {
    return {because: "its name holds 'mcp'", at: placeOfText(name)}
  }
  if (anyForm(service, namesServer)) {
    return {because: "its service is named 'mcp'", at: placeOf(service)}
  }
  if (resource.source === 'arm' || (name && namesOtherRole(namePart(name)))) return undefined
  return namesServer(symbol)
    ? {because: `it is declared as '${symbol}'`, at: resource.place}
    : undefined
}

/** The only workload of a module that is called `mcp`. */
function byModule({name, resource}: Workload, count: number): Evidence | undefined {
  const {scope, place, source} = resource
  if (source === 'arm' || (name && namesOtherRole(namePart(name)))) return undefined
  const call = callOf(scope)
  if (call === undefined || !namesServer(call)) return undefined
  return count === 1 ? {because: `module '${call}' makes it`, at: place} : undefined
}

/** The name of the call that makes a scope; undefined for files that nobody calls. */
function callOf(scope: string): string | undefined {
  const calls = scope.includes('#') ? scope.slice(scope.indexOf('#')) : scope
  const match = scope.includes('#')
    ? /\/([\w-]{1,100})(?:\[\d+\])?$/.exec(calls)
    : /\/([\w-]{1,100})\[\d+\]$/.exec(calls)
  return match?.[1]
}

function byContainers({containers, host, name: service}: Workload): Evidence | undefined {
  for (const {name, image, environment, probes, command} of containers) {
    const isProjects =
      host === 'compose' &&
      service !== undefined &&
      anyForm(name, text => hasPrefixOfProject(text, knownPart(service)))
    if (!isProjects && anyForm(name, namesServer)) {
      return {because: "its container's name holds 'mcp'", at: placeOf(name)}
    }
    if (anyForm(image, isServerImage)) {
      return {because: "its image's name holds 'mcp'", at: placeOf(image)}
    }
    const probe = probes.find(({path}) => anyForm(path, isMcpPath))
    if (probe) return {because: 'it is probed at /mcp', at: placeOf(probe.path)}
    const names = environment.map(({name}) => knownPart(name))
    const isClient = names.some(namesAddress)
    const setting = environment.find(
      (_, index) => configuresServer(names[index]!) && !(isClient && namesSomeServer(names[index]!))
    )
    if (setting) {
      const variable = knownPart(setting.name)
      return {because: `it is told how to serve by '${variable}'`, at: placeOfText(setting.name)}
    }
    const word = command.flatMap(wordsOfCommand).find(value => anyForm(value, isMcpPath))
    if (word) return {because: 'it is started for /mcp', at: placeOf(word)}
  }
  return undefined
}

/** The workloads to which APIs and backends for MCP lead, with where that is written. */
function servedByGateway(
  resources: Resources,
  all: readonly Workload[]
): ReadonlyMap<Resource, Evidence> {
  const found = new Map<Resource, Evidence>()
  for (const {api, url, targets} of gatewayRoutes(resources, all)) {
    const {type, name, body} = api
    const properties = property(body, 'properties')
    const names = ['path', 'displayName'].map(key => property(properties, key))
    const isMcp =
      anyForm(url, isMcpPath) ||
      anyForm(property(properties, 'type'), text => text === 'mcp') ||
      (name && holdsMcp(knownPart(name))) ||
      names.some(value => anyForm(value, holdsMcp))
    if (!isMcp) continue
    const what = type === apiType ? 'an API for MCP' : 'a backend for MCP'
    for (const target of targets) {
      if (found.has(target)) continue
      found.set(target, {because: `${what} of the gateway leads to it`, at: placeOf(url)})
    }
  }
  return found
}

function byConfiguration(workload: Workload, servers: readonly string[]): Evidence | undefined {
  if (servers.length === 0) return undefined
  const {name} = workload
  if (name && matchesAny([knownPart(name)], servers)) {
    return {because: "'servers' of the configuration names it", at: placeOfText(name)}
  }
  const found = workload.containers.find(({image}) =>
    anyForm(image, text => matchesAny([text, withoutTag(text)], servers))
  )
  return (
    found && {because: "'servers' of the configuration names its image", at: placeOf(found.image)}
  )
}

const mostWords = 100

function wordsOfCommand(command: Value): Value[] {
  return options(command).flatMap(form =>
    form.kind === 'list'
      ? itemsOf(form)
          .slice(0, mostWords)
          .map(({value}) => value)
      : [form]
  )
}

/** Whether one form of a value passes a test, by the part of it that is known. */
function anyForm(value: Value, test: (text: string) => boolean): boolean {
  return options(value).some(form => {
    const partial = form.kind === 'text' ? form.text : undefined
    const text = partial ? knownPart(partial) : scalarText(form)
    return text !== undefined && text.length < 10_000 && test(text)
  })
}

/**
 * The known part of a name: also what a function that only shortens or cleans it is given, as in
 * `take('${prefix}-mcp', 32)`.
 */
function namePart(name: PartialText): string {
  const inside = name.holes.flatMap(({start, end}) => {
    const source = name.text.text.slice(start, end)
    if (!/^(?:take|toLower|replace|lower|substr|trim)\(/i.test(source)) return []
    return source.slice(0, 500).match(/['"][^'"]{0,100}['"]/g) ?? []
  })
  return [knownPart(name), ...inside.map(text => text.replace(/\$\{[^{}]*\}/g, ' '))].join(' ')
}

/** A text with a blank for each part that is not known. */
function knownPart({text, holes}: PartialText): string {
  let result = ''
  let at = 0
  for (const {start, end} of holes) {
    result += `${text.text.slice(at, start)} `
    at = end
  }
  return result + text.text.slice(at)
}

/** The repository of an image counts, not the registry or the tag. */
function isServerImage(image: string): boolean {
  const path = image
    .split('@', 1)[0]!
    .replace(/:[^/:]*$/, '')
    .split('/')
  const [last = '', owner] = [path.at(-1), path.at(-2)]
  return namesServer(last) || owner === 'mcp'
}

/** `/mcp`, `/v1/mcp/`, `http://0.0.0.0:80/mcp`. */
function isMcpPath(path: string): boolean {
  return /(?:^|[\w\s.:\]/-])\/mcp\/?(?:[?#\s]|$)/i.test(path)
}

function placeOfText({text}: PartialText): Place {
  return {file: text.file, range: text.range()}
}
