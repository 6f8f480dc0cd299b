/** Roles of a whole cluster that give everything, or the right to take it (Kubernetes, "RBAC Good Practices"). */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {pairs} from '../../infrastructure/values/collections.js'
import {
  type Answer,
  allOf,
  anyItem,
  matches,
  not,
  placeOf,
  property
} from '../../infrastructure/values/three-valued.js'
import {
  isNothing,
  isUnknown,
  options,
  type Place,
  plainText,
  type Value
} from '../../infrastructure/values/value.js'
import type {RelatedPlace, Verdict} from '../verdict.js'
import {isEmpty, isOfGroup} from './manifests.js'

const rbac = 'rbac.authorization.k8s.io'

/** Roles that every cluster has, and parts of which others are put together. */
const builtIn = /^(?:system:.*|cluster-admin|admin|edit|view)$/
const aggregated = /^rbac\.authorization\.k8s\.io\/aggregate-to-/

/**
 * API groups of Kubernetes itself, without those of metrics: others belong to the one who defines
 * their resources.
 */
const ownGroups =
  /^(?:\*|apps|batch|extensions|policy|(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|networking|node|rbac\.authorization|storage)\.k8s\.io)?$/

/** Resources whose change changes nothing but a report, or a lock between copies of a controller. */
const harmless = /\/(?:status|finalizers)$|^(?:events|leases|endpoints|endpointslices)$/

/** Verbs that let a subject take rights which it was not given, and the resources on which they do. */
const escalating: Readonly<Record<string, RegExp>> = {
  bind: /^(?:\*|(?:cluster)?roles)$/i,
  escalate: /^(?:\*|(?:cluster)?roles)$/i,
  impersonate: /^(?:\*|users|groups|serviceaccounts|userextras(?:\/.*)?|uids)$/i
}

const reading: ReadonlySet<string> = new Set(['get', 'list', 'watch'])

interface Flaw extends RelatedPlace {
  readonly severity?: 'warning'
}

/** A verdict on a role, or on what binds one to subjects. */
export interface RoleVerdict extends Verdict {
  readonly on: 'role' | 'binding'
}

/** A verdict for each role of a cluster, and for each binding to `cluster-admin`. */
export function wildcardClusterRoles(resources: Resources): RoleVerdict[] {
  const roles = [...resources.ofType('kubernetes/clusterrole')].flatMap(judgeRole)
  const bindings = [
    ...resources.ofType('kubernetes/clusterrolebinding', 'kubernetes/rolebinding')
  ].flatMap(judgeBinding)
  return [...roles, ...bindings]
}

function judgeRole(role: Resource): RoleVerdict[] {
  const {label, place, body, exists} = role
  const name = plainText(property(body, 'metadata.name')) ?? ''
  if (isOfGroup(role, rbac).is !== 'yes' || builtIn.test(name) || isAggregated(body)) return []
  const verdict = {at: place, of: place, label, on: 'role' as const}
  const rules = pairs(property(body, 'rules'))
  if (!rules)
    return [{...verdict, state: 'not-proven', because: 'it is not known here what it allows'}]
  const flaws = rules.items.flatMap(({value, perhaps}) =>
    perhaps || options(value).length > 1 ? [] : flawsOf(value)
  )
  const [worst, ...others] = [...flaws].sort((a, b) => Number(!!a.severity) - Number(!!b.severity))
  if (!worst) {
    const isKnown = !rules.open && rules.items.every(({value}) => isDecided(value))
    return [
      isKnown
        ? {...verdict, state: 'pass', because: 'it names what it allows'}
        : {...verdict, state: 'not-proven', because: 'it is not known here all that it allows'}
    ]
  }
  if (exists === 'perhaps') {
    return [
      {
        ...verdict,
        at: worst.at,
        state: 'not-proven',
        because: 'it is not known here whether it is deployed'
      }
    ]
  }
  return [
    {
      ...verdict,
      at: worst.at,
      state: 'fail',
      because: worst.message,
      ...(worst.severity && {severity: worst.severity}),
      ...(others.length > 0 && {
        related: others.map(({message, at}) => ({message: `it also ${message}`, at}))
      })
    }
  ]
}

function isAggregated(body: Value): boolean {
  if (!isNothing(property(body, 'aggregationRule'))) return true
  return options(property(body, 'metadata.labels')).some(
    labels =>
      labels.kind === 'object' && labels.entries.some(({key}) => aggregated.test(key.text.text))
  )
}

function isDecided(rule: Value): boolean {
  const parts = ['verbs', 'resources', 'apiGroups'].map(name => property(rule, name))
  return parts.every(part => !isUnknown(part))
}

/** What one rule of a role gives that is too much. */
function flawsOf(rule: Value): Flaw[] {
  const verbs = property(rule, 'verbs')
  const resources = property(rule, 'resources')
  const groups = property(rule, 'apiGroups')
  // Rights to named objects are a limit, and resources of others are theirs to give.
  const isLimited = isEmpty(property(rule, 'resourceNames'), 'yes').is !== 'yes'
  const isOwn = anyItem(groups, group => ownGroups.test(group)).is === 'yes'
  if (isLimited || !isOwn) return []
  if (is(resources, '*')) return everyResource(verbs, resources, groups)
  if (is(verbs, '*')) {
    const named = itemsIn(resources).some(item => !harmless.test(plainText(item) ?? ''))
    const message = `allows every verb ('*') on ${shown(resources)}, in every namespace`
    return named ? [{message, at: star(verbs)}] : []
  }
  return Object.entries(escalating).flatMap(([verb, onWhat]): Flaw[] => {
    const both = allOf([
      anyItem(verbs, text => text === verb),
      anyItem(resources, text => onWhat.test(text))
    ])
    const message = `allows '${verb}' on ${shown(resources)}, and so the rights of others`
    return both.is === 'yes' ? [{message, at: placeOfItem(verbs, verb)}] : []
  })
}

function everyResource(verbs: Value, resources: Value, groups: Value): Flaw[] {
  const at = star(resources)
  const isAll = is(groups, '*')
  const where = isAll
    ? 'of the cluster'
    : `of the API group ${shown(groups).replace(/^''/, "'' (core)")}`
  if (is(verbs, '*')) {
    return [{message: `allows every verb ('*') on every resource ('*') ${where}`, at}]
  }
  if (!verbsOf(verbs).every(verb => reading.has(verb))) {
    return [{message: `allows ${shown(verbs)} on every resource ('*') ${where}`, at}]
  }
  // Secrets are in the core group.
  if (!isAll && !is(groups, '')) return []
  const message = `reads every resource ('*') ${where}, Secrets as well`
  return [{message, at, severity: 'warning'}]
}

function judgeBinding(binding: Resource): RoleVerdict[] {
  const {label, place, body, exists} = binding
  if (isOfGroup(binding, rbac).is !== 'yes') return []
  const name = property(body, 'roleRef.name')
  const isAdmin = allOf([
    matches(property(body, 'roleRef.kind'), kind => kind === 'ClusterRole'),
    matches(name, text => text === 'cluster-admin'),
    not(forSystem(body))
  ])
  if (isAdmin.is === 'no') return []
  const verdict = {at: placeOf(name), of: place, label, on: 'binding' as const}
  if (isAdmin.is === 'unknown' || exists === 'perhaps') {
    return [{...verdict, state: 'not-proven', because: 'it is not known here which role it gives'}]
  }
  const isWhole = binding.type === 'kubernetes/clusterrolebinding'
  return [
    {
      ...verdict,
      state: 'fail',
      because: isWhole
        ? "gives 'cluster-admin', every right in the whole cluster"
        : "gives 'cluster-admin' in its namespace, every right there",
      ...(!isWhole && {severity: 'warning' as const})
    }
  ]
}

/** Whether all subjects are parts of the cluster itself. */
function forSystem(body: Value): Answer {
  const subjects = pairs(property(body, 'subjects'))
  const at = [body.place]
  if (!subjects || subjects.items.length === 0) return {is: 'no', at}
  return allOf(
    subjects.items.map(({value}) =>
      allOf([
        matches(property(value, 'kind'), kind => kind !== 'ServiceAccount'),
        matches(property(value, 'name'), name => name.startsWith('system:'))
      ])
    )
  )
}

function is(list: Value, item: string): boolean {
  return anyItem(list, text => text === item).is === 'yes'
}

function star(list: Value): Place {
  return placeOfItem(list, '*')
}

function itemsIn(list: Value): Value[] {
  return (pairs(list)?.items ?? []).flatMap(({value}) => options(value))
}

function placeOfItem(list: Value, wanted: string): Place {
  const found = itemsIn(list).find(item => plainText(item) === wanted)
  return found ? placeOf(found) : list.place
}

function verbsOf(verbs: Value): string[] {
  return itemsIn(verbs).map(item => plainText(item) ?? '?')
}

const mostShown = 4

function shown(list: Value): string {
  const names = itemsIn(list).flatMap(item => plainText(item) ?? [])
  const first = names.slice(0, mostShown).map(name => `'${name.slice(0, 60)}'`)
  return first.join(', ') + (names.length > mostShown ? ', …' : '')
}
