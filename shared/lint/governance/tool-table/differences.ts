/** Where the tool classes of the policy that `call` reads and the gateway's own table disagree. */
import {UsageError} from '../../../errors.js'
import {
  type Policy,
  parsePolicy,
  policiesFor,
  ruleFor,
  type ServerPolicy
} from '../../../gateway/policy.js'
import {type Classed, classesOf, valueName} from '../../../gateway/tool-table.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {placeOf, property} from '../../infrastructure/values/three-valued.js'
import {plainText, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'

const policyType = 'mcp-gatehouse/policy'
const namedValueType = 'microsoft.apimanagement/service/namedvalues'

/** A server of a policy file. */
interface Server {
  readonly policy: Policy
  readonly server: ServerPolicy
  readonly resource: Resource
}

/** A named value that is a table of tools, or a part of one. */
interface Table {
  readonly resource: Resource
  readonly name: string
  readonly value: Value
  readonly tools: readonly Classed[]
}

/** A verdict for each table of the gateway whose server a policy file of the repository names. */
export function tableDifferences(resources: Resources): Verdict[] {
  const servers = [...resources.ofType(policyType)].flatMap(serversOf)
  if (servers.length === 0) return []
  const tables = [...resources.ofType(namedValueType)].flatMap(resource => tableOf(resource) ?? [])
  const judged = servers.flatMap(server => {
    const parts = tables.filter(({name}) => isPartOf(name, server.server.name))
    return parts.length > 0 ? [{parts, verdict: judge(server, parts)}] : []
  })
  // Another deployment of the repository may have a server of the same name, with a policy of its own.
  const agreed = new Set(
    judged.flatMap(({parts, verdict}) => (verdict.state === 'pass' ? parts : []))
  )
  return judged
    .filter(({parts, verdict}) => verdict.state === 'pass' || !parts.some(part => agreed.has(part)))
    .map(({verdict}) => verdict)
}

function serversOf(resource: Resource): Server[] {
  const {path} = resource.place.file
  try {
    const policy = parsePolicy(plain(resource.body), path)
    return policy.servers.map(server => ({policy, server, resource}))
  } catch (error) {
    // Other files have servers, too; of a policy with a mistake `call` and `policy` say it.
    if (error instanceof UsageError) return []
    throw error
  }
}

function tableOf(resource: Resource): Table | undefined {
  const value = property(resource.body, 'properties.value')
  const text = plainText(value)
  const full = resource.name?.holes.length === 0 ? resource.name.text.text : undefined
  if (text === undefined || full === undefined || resource.exists !== 'yes') return undefined
  const tools = text
    .split(';')
    .filter(row => row.trim() !== '')
    .map(row => {
      const match = /^\s*([^=\s]{1,512})=(read|write|admin|secrets)\s*$/.exec(row)
      return match ? {name: match[1]!, toolClass: match[2] as Classed['toolClass']} : undefined
    })
  if (tools.length === 0 || !tools.every(row => row !== undefined)) return undefined
  return {resource, name: full.slice(full.lastIndexOf('/') + 1), value, tools}
}

/** Whether a named value is the table of a server, or a further part of a long one. */
function isPartOf(name: string, server: string): boolean {
  const own = valueName(server).toLowerCase()
  const given = name.toLowerCase()
  return (
    given === own || (given.startsWith(`${own}-`) && /^\d{1,3}$/.test(given.slice(own.length + 1)))
  )
}

function judge({policy, server, resource}: Server, parts: readonly Table[]): Verdict {
  const [first] = parts
  const table = new Map(parts.flatMap(({tools}) => tools.map(tool => [tool.name, tool.toolClass])))
  const others = server.url
    ? policiesFor(policy, server.url)
    : policy.servers.filter(({url}) => !url)
  const {tools} = classesOf(server, policy)
  const differences = [
    ...tools.flatMap(({name, toolClass}) => {
      const own = table.get(name)
      if (own === toolClass) return []
      return own === undefined
        ? [`the gateway lacks '${name}' (${toolClass})`]
        : [`'${name}' is ${own} in the gateway and ${toolClass} in the policy`]
    }),
    ...[...table].flatMap(([name, own]) => {
      if (tools.some(tool => tool.name === name)) return []
      const {toolClass} = ruleFor(others, name)
      if (toolClass === own) return []
      return toolClass === undefined
        ? [`the policy lacks '${name}' (${own})`]
        : [`'${name}' is ${own} in the gateway and ${toolClass} in the policy`]
    })
  ]
  const verdict = {
    at: placeOf(first!.value),
    of: first!.resource.place,
    label: first!.name,
    related: [
      {message: 'the policy', at: resource.place},
      ...parts.slice(1).map(part => ({message: 'the table goes on', at: placeOf(part.value)}))
    ]
  }
  if (differences.length === 0) {
    return {...verdict, state: 'pass', because: `has the classes of ${policy.source}`}
  }
  const shown = differences.slice(0, 3).join(', ')
  const more = differences.length > 3 ? `, and ${differences.length - 3} more` : ''
  return {
    ...verdict,
    state: 'fail',
    severity: 'warning',
    because: `differs from ${policy.source}: ${shown}${more}`
  }
}

/** What a value is as plain data; what is not known is left out. */
function plain(value: Value): unknown {
  switch (value.kind) {
    case 'text':
      return value.text.text.text
    case 'constant':
      return value.value
    case 'list':
      return value.items.map(plain)
    case 'object':
      return Object.fromEntries(value.entries.map(item => [item.key.text.text, plain(item.value)]))
    default:
      return undefined
  }
}
