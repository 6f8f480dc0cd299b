/** The identities that MCP servers run with. */
import type {ResourceKey, Resources} from '../../infrastructure/resource.js'
import {entriesOf, itemsOf} from '../../infrastructure/values/items.js'
import {type Answer, anyOf, matches, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, plainText, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {Workload} from '../workloads/workload.js'

/** Hosts that give a workload an identity of Azure. */
const hosts: ReadonlySet<Workload['host']> = new Set([
  'app-service',
  'container-apps',
  'container-instances',
  'functions'
])

/** A verdict for each MCP server on a host that can give it an identity of its own. */
export function serverIdentities(resources: Resources, servers: readonly string[]): Verdict[] {
  return mcpWorkloads(resources, servers).flatMap((server): Verdict[] => {
    const {host, identity, resource} = server
    if (!hosts.has(host)) return []
    const at = isNothing(identity) ? declarationOf(resource) : identity.place
    const verdict = {at, of: resource.place, label: resource.label}
    const own = hasUserAssigned(identity)
    if (own.is === 'yes') {
      return [{...verdict, state: 'pass', because: 'runs with a user-assigned identity'}]
    }
    if (own.is === 'unknown' || resource.exists !== 'yes') {
      return [{...verdict, state: 'not-proven', because: 'its identity is not known here'}]
    }
    const isSystem = hasSystemAssigned(identity)
    return [
      {
        ...verdict,
        state: 'fail',
        because: isSystem
          ? 'has only a system-assigned identity, which is lost when the server is replaced'
          : 'runs without an identity of its own',
        ...(isSystem && {severity: 'note' as const})
      }
    ]
  })
}

/** Whether a user-assigned identity is given, by ids or by the type. */
function hasUserAssigned(identity: Value): Answer {
  const ids = property(identity, 'userAssignedIdentities')
  return anyOf([
    ...options(ids).map((form): Answer => {
      if (isNothing(form)) return {is: 'no', at: [form.place]}
      const count = form.kind === 'list' ? form.items.length : entriesOf(form).length
      const isList = form.kind === 'list' || form.kind === 'object'
      if (form.kind === 'text') return {is: plainText(form) === '' ? 'no' : 'yes', at: [form.place]}
      if (form.kind === 'reference') return {is: 'yes', at: [form.place]}
      if (!isList) return {is: 'unknown', at: [form.place]}
      return {is: count > 0 ? 'yes' : form.open ? 'unknown' : 'no', at: [form.place]}
    }),
    matches(property(identity, 'type'), text => /userassigned/i.test(text))
  ])
}

function hasSystemAssigned(identity: Value): boolean {
  return (
    matches(property(identity, 'type'), text => /systemassigned/i.test(text)).is === 'yes' ||
    matches(property(identity, 'systemAssigned'), text => /^true$/i.test(text)).is === 'yes'
  )
}

/** A user-assigned identity as one declaration and which of its instances. */
export interface IdentityUse extends ResourceKey {
  /** Which of several that one declaration makes. */
  readonly instance: string
}

/** The user-assigned identities of a resource that are declared in the repository. */
export function identitiesOf(identity: Value): IdentityUse[] {
  return options(property(identity, 'userAssignedIdentities')).flatMap(form => {
    // Bicep and ARM write an object with the ids as its keys, Terraform and modules a list.
    const keys = form.kind === 'object' ? form.entries.flatMap(({key}) => key.holes) : []
    const values = form.kind === 'list' ? itemsOf(form).map(({value}) => value) : [form]
    return [
      ...keys.flatMap(({reference}) => reference ?? []),
      ...values.flatMap(value => (value.kind === 'reference' ? [value] : []))
    ].map(({scope, address, path}) => ({scope, address, instance: instanceOf(path)}))
  })
}

/** The last part of a path is the attribute; before it stands what tells instances apart. */
function instanceOf(path: readonly string[]): string {
  return path
    .slice(0, -1)
    .filter(part => part !== 'outputs')
    .join('.')
}
