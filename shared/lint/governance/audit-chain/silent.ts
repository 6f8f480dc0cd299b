/** Alerts over MCP calls that tell nobody, and queries that no alert runs. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {isTrue, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {type AuditQuery, auditQueries, placeIn} from './queries.js'

/** What makes an alert silent, for the words of the rule. */
export type Silence = 'off' | 'nobody' | 'no-rule'

export interface SilenceVerdict extends Verdict {
  readonly flaw: Silence
}

export function silentAlerts(resources: Resources): SilenceVerdict[] {
  const queries = auditQueries(resources)
  const rules = new Map<string, Resource>()
  for (const {resource, kind} of queries) {
    if (kind === 'alert')
      rules.set(`${resource.scope}\n${resource.address}\n${resource.name?.text.text}`, resource)
  }
  return [...[...rules.values()].map(judgeRule), ...filesWithoutRule(queries, resources)]
}

function judgeRule(rule: Resource): SilenceVerdict {
  const {label, place, body} = rule
  const verdict = {at: declarationOf(rule), of: place, label, flaw: 'nobody' as const}
  const enabled = property(body, 'properties.enabled')
  const isOn = isTrue(enabled, 'yes')
  if (isOn.is === 'no') {
    return {
      ...verdict,
      at: placeOf(enabled),
      flaw: 'off',
      state: rule.exists === 'yes' ? 'fail' : 'not-proven',
      because: 'is disabled: it alerts nobody'
    }
  }
  const isMonitor = rule.type === 'microsoft.insights/scheduledqueryrules'
  const groups = isMonitor ? hasGroups(body) : 'yes'
  if (groups === 'no') {
    return {
      ...verdict,
      state: rule.exists === 'yes' ? 'fail' : 'not-proven',
      because: 'has no action group: it alerts nobody'
    }
  }
  if (isOn.is === 'unknown' || groups === 'unknown') {
    return {...verdict, state: 'not-proven', because: 'may alert nobody'}
  }
  return {...verdict, state: 'pass', because: 'is on and tells somebody'}
}

function hasGroups(body: Value): 'yes' | 'no' | 'unknown' {
  const actions = property(body, 'properties.actions')
  const lists = [property(actions, 'actionGroups'), property(actions, 'actionGroup')]
  // Older versions of the API have the list itself.
  if (actions.kind === 'list') lists.push(actions)
  let result: 'no' | 'unknown' = 'no'
  for (const form of lists.flatMap(options)) {
    if (form.kind === 'list' && form.items.length > 0) return 'yes'
    if (form.kind === 'text' || form.kind === 'reference' || form.kind === 'object') return 'yes'
    const isEmpty = isNothing(form) || (form.kind === 'list' && !form.open)
    if (!isEmpty) result = 'unknown'
  }
  return result
}

/** What a deployment of gateway, log or alerts has. */
const deployed = [
  'microsoft.apimanagement/service',
  'microsoft.insights/scheduledqueryrules',
  'microsoft.insights/datacollectionrules',
  'microsoft.operationalinsights/workspaces',
  'microsoft.operationalinsights/workspaces/tables',
  'microsoft.securityinsights/alertrules'
]

/** One verdict for the files of a folder: they are there for one reason. */
function filesWithoutRule(queries: readonly AuditQuery[], resources: Resources): SilenceVerdict[] {
  // Queries beside no part of a deployment are run by one that stands elsewhere.
  const isDeployed = resources.ofType(...deployed).next().done !== true
  const folders = new Map<string, AuditQuery[]>()
  for (const query of queries) {
    if (query.kind !== 'file') continue
    const {path} = query.resource.place.file
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    folders.set(folder, [...(folders.get(folder) ?? []), query])
  }
  return [...folders.values()].map(([first, ...more]): SilenceVerdict => {
    const start = first!.query.pipelines[0]?.source[0] ?? {start: 0, end: 1}
    return {
      at: placeIn(first!, start),
      of: first!.resource.place,
      label: first!.label,
      flaw: 'no-rule',
      state: isDeployed ? 'fail' : 'not-proven',
      because:
        more.length === 0
          ? 'is a query that no alert rule here runs'
          : `and ${more.length} other${more.length > 1 ? 's' : ''} are queries that no alert rule here runs`,
      related: more
        .slice(0, 20)
        .map(query => ({message: 'run by no alert rule either', at: query.resource.place}))
    }
  })
}
