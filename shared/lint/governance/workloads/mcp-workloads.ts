/** Which workloads serve MCP. Rules for MCP servers leave every other workload alone. */
import type {PartialText} from '../../facts/facts.js'
import type {Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {options, type Place, type Value} from '../../infrastructure/values/value.js'
import {matchesAny} from '../../mcp/gateways.js'
import {configuresServer, namesServer} from './mcp-names.js'
import type {McpWorkload, Workload} from './workload.js'
import {workloads} from './workloads.js'

interface Evidence {
  readonly because: string
  readonly at: Place
}

/**
 * Workloads that serve MCP, by what is certainly written: the word `mcp` in the name, in the name of
 * a container, in its image, or in a variable that tells it how to serve; a request for `/mcp`; or a
 * pattern of `servers:` in the configuration. Names of what talks to servers do not count.
 *
 * @param servers patterns of the configuration that names or images may fit
 */
export function mcpWorkloads(resources: Resources, servers: readonly string[] = []): McpWorkload[] {
  return workloads(resources).flatMap(workload => {
    const evidence = evidenceOf(workload, servers)
    if (!evidence) return []
    return [{...workload, because: evidence.because, evidence: evidence.at}]
  })
}

function evidenceOf(workload: Workload, servers: readonly string[]): Evidence | undefined {
  return byName(workload) ?? byContainers(workload) ?? byConfiguration(workload, servers)
}

function byName({name, resource, tags}: Workload): Evidence | undefined {
  const service = property(tags, 'azd-service-name')
  const symbol = resource.address.split(/[./]/).at(-1) ?? ''
  if (name && namesServer(knownPart(name))) {
    return {because: "its name holds 'mcp'", at: placeOfText(name)}
  }
  if (anyForm(service, namesServer)) {
    return {because: "its service is named 'mcp'", at: placeOf(service)}
  }
  if (resource.source !== 'arm' && namesServer(symbol)) {
    return {because: `it is declared as '${symbol}'`, at: resource.place}
  }
  return undefined
}

function byContainers({containers}: Workload): Evidence | undefined {
  for (const {name, image, environment, probes, command} of containers) {
    if (anyForm(name, namesServer))
      return {because: "its container's name holds 'mcp'", at: placeOf(name)}
    if (anyForm(image, isServerImage))
      return {because: "its image's name holds 'mcp'", at: placeOf(image)}
    const probe = probes.find(({path}) => anyForm(path, isMcpPath))
    if (probe) return {because: 'it is probed at /mcp', at: placeOf(probe.path)}
    const setting = environment.find(variable => configuresServer(knownPart(variable.name)))
    if (setting) {
      return {
        because: `it is told how to serve by '${knownPart(setting.name)}'`,
        at: placeOfText(setting.name)
      }
    }
    const word = command.flatMap(wordsOfCommand).find(value => anyForm(value, isMcpPath))
    if (word) return {because: 'it is started for /mcp', at: placeOf(word)}
  }
  return undefined
}

function byConfiguration(workload: Workload, servers: readonly string[]): Evidence | undefined {
  if (servers.length === 0) return undefined
  const {name} = workload
  if (name && matchesAny([knownPart(name)], servers)) {
    return {because: "'servers' of the configuration names it", at: placeOfText(name)}
  }
  const found = workload.containers.find(({image}) =>
    anyForm(image, text => matchesAny([text, text.replace(/[:@][^/]*$/, '')], servers))
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
    .replace(/@.*$/, '')
    .replace(/:[^/:]*$/, '')
    .split('/')
  const [last = '', owner] = [path.at(-1), path.at(-2)]
  return namesServer(last) || owner === 'mcp'
}

/** `/mcp`, `/v1/mcp/`, `http://0.0.0.0:80/mcp`. */
function isMcpPath(path: string): boolean {
  return /(?:^|[\w.:\]/-])\/mcp\/?(?:[?#\s]|$)/i.test(path)
}

function placeOfText({text}: PartialText): Place {
  return {file: text.file, range: text.range()}
}
