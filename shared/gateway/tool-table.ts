/**
 * The tool classes of a policy as the gateway's own table: `tool=class;…` in a named value of API
 * Management, which the policy of the gateway looks tools up in. One reviewed file rules both sides.
 */
import {UsageError} from '../errors.js'
import {
  type Policy,
  policiesFor,
  ruleFor,
  type ServerPolicy,
  type ToolClass,
  toolClasses
} from './policy.js'

/** Characters that a named value holds (Microsoft Learn, "API Management limits"). */
export const mostCharacters = 4096

/** A tool, or a glob, with its class. */
export interface Classed {
  readonly name: string
  readonly toolClass: ToolClass
}

/** A named value of API Management. */
export interface NamedValue {
  readonly name: string
  readonly value: string
}

/** What the gateway is to know of one server. */
export interface ToolTable {
  readonly server: string
  /** By name; each with the class that `call` treats it as. */
  readonly tools: readonly Classed[]
  /** What a table of names cannot hold: the gateway refuses tools that only these list. */
  readonly globs: readonly Classed[]
  /** One, or several where it is too long for one. None where no tool is named. */
  readonly namedValues: readonly NamedValue[]
}

/** @throws UsageError where a name would not mean in the gateway what it means here. */
export function toolTables(policy: Policy): ToolTable[] {
  const owners = new Map<string, string>()
  return policy.servers.map(server => {
    const {tools, globs} = classesOf(server, policy)
    const name = valueName(server.name)
    const owner = owners.get(name.toLowerCase())
    if (owner !== undefined) {
      throw new UsageError(
        `policy ${policy.source}: the servers '${owner}' and '${server.name}' would have one named value, ${name}: rename one of them`
      )
    }
    owners.set(name.toLowerCase(), server.name)
    return {server: server.name, tools, globs, namedValues: namedValues(name, tools, policy.source)}
  })
}

/** The tools that a server's part of a policy lists, with the class that holds for each. */
export function classesOf(
  server: ServerPolicy,
  policy: Policy
): {readonly tools: readonly Classed[]; readonly globs: readonly Classed[]} {
  // What else holds for the same address may make a tool graver.
  const sameAddress = server.url
    ? policiesFor(policy, server.url)
    : policy.servers.filter(({url}) => !url)
  const listed = new Map<string, ToolClass>()
  const globs: Classed[] = []
  for (const toolClass of toolClasses) {
    for (const name of server.tools[toolClass]) {
      if (isGlob(name)) globs.push({name, toolClass})
      else listed.set(name, ruleFor(sameAddress, name).toolClass ?? toolClass)
    }
  }
  const tools = [...listed].map(([name, toolClass]) => ({name, toolClass}))
  return {tools: tools.sort((a, b) => (a.name < b.name ? -1 : 1)), globs}
}

/** Whether `ruleFor` takes a name for more than itself. */
function isGlob(name: string): boolean {
  return /[*?[\]{}()|!\\]/.test(name)
}

/** How the named value of a server is called: `mcp-tools-<server>`. */
export function valueName(server: string): string {
  return `mcp-tools-${server.replace(/[^A-Za-z0-9._-]/g, '-')}`.slice(0, 240)
}

/** A table that is too long stands in `name`, `name-2`, `name-3`, …, cut between two tools. */
function namedValues(name: string, tools: readonly Classed[], source: string): NamedValue[] {
  const values: string[] = []
  for (const {name: tool, toolClass} of tools) {
    // The gateway splits the table at `;` and `=`, inside a text of C#.
    if (!/^[\w.\-/:@~+]{1,512}$/.test(tool)) {
      throw new UsageError(
        `policy ${source}: the tool '${tool.slice(0, 60)}' cannot stand in the gateway's table: names have letters, digits and _ . - / : @ ~ +, 512 at the most`
      )
    }
    const row = `${tool}=${toolClass}`
    const last = values.at(-1)
    if (last === undefined || last.length + 1 + row.length > mostCharacters) values.push(row)
    else values[values.length - 1] = `${last};${row}`
  }
  return values.map((value, index) => ({
    name: index === 0 ? name : `${name}-${index + 1}`,
    value
  }))
}
