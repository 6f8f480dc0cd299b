/** Alerts over MCP calls that tell nobody, and queries that no alert runs. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {isTrue, placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {toldBy} from './alerts/action-groups.js'
import {suppressionOf} from './alerts/processing-rules.js'
import {mayRead} from './alerts/readers.js'
import {workspaceOf} from './alerts/workspaces.js'
import {type AuditQuery, auditQueries, placeIn} from './queries.js'
import {minutesOf, shownMinutes} from './timing.js'

/** What makes an alert silent, for the words of the rule. */
export type Silence =
  | 'off'
  | 'nobody'
  | 'group-off'
  | 'no-receiver'
  | 'workspace'
  | 'suppressed'
  | 'no-rule'

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
  return [
    ...[...rules.values()].flatMap(rule => judgeRule(rule, resources)),
    ...filesWithoutRule(queries, resources)
  ]
}

/** Nobody is told more seldom than this, in minutes: the shortest window of the case study's alerts. */
const longestMute = 60

/** What is wrong with a rule; else all that is not known of it; else one pass. */
function judgeRule(rule: Resource, resources: Resources): SilenceVerdict[] {
  const {label, place, body} = rule
  const verdict = {at: declarationOf(rule), of: place, label, flaw: 'nobody' as const}
  const certain = rule.exists === 'yes' ? ('fail' as const) : ('not-proven' as const)
  const enabled = property(body, 'properties.enabled')
  const isOn = isTrue(enabled, 'yes')
  if (isOn.is === 'no') {
    const because = 'is disabled: it alerts nobody'
    return [{...verdict, at: placeOf(enabled), flaw: 'off', state: certain, because}]
  }
  const isMonitor = rule.type === 'microsoft.insights/scheduledqueryrules'
  const told = isMonitor ? toldBy(rule, resources) : ofSentinel(body)
  if (told.is === 'no') {
    const {because, flaw = 'nobody', group} = told
    const related = group && [{message: 'the action group', at: group.place}]
    return [{...verdict, flaw, state: certain, because, ...(related && {related})}]
  }
  const workspace = workspaceOf(rule, resources)
  if (workspace.is === 'no') {
    const [read] = workspace.read
    const [records] = workspace.records
    return [
      {
        ...verdict,
        flaw: 'workspace',
        state: certain,
        because: `reads ${read!.label}, and the records of MCP calls go to ${records!.label}: it never fires`,
        related: [{message: 'where the records go', at: records!.place}]
      }
    ]
  }
  const suppression = suppressionOf(rule, workspace.read, resources)
  if (suppression?.is === 'yes') {
    const {rule: other} = suppression
    return [
      {
        ...verdict,
        flaw: 'suppressed',
        state: certain,
        because: `is suppressed by ${other.label}: it alerts nobody`,
        related: [{message: 'takes its notifications away', at: other.place}]
      }
    ]
  }
  const doubts = [
    isOn.is === 'unknown' && 'it is not known here that it is enabled',
    told.is === 'unknown' && told.because,
    workspace.is === 'unknown' &&
      'it is not known here that it reads the workspace that the records go to',
    suppression && `${suppression.rule.label} may suppress its notifications`,
    muteOf(body),
    workspace.is === 'yes' &&
      !mayRead(rule, workspace.read, resources) &&
      `no role in this repository certainly lets its identity read ${workspace.read[0]!.label}`
  ].flatMap(because => because || [])
  if (doubts.length > 0) {
    return doubts.map(because => ({...verdict, state: 'not-proven' as const, because}))
  }
  return [{...verdict, state: 'pass', because: told.because}]
}

/** Rules of Microsoft Sentinel make an incident, unless they are told not to. */
function ofSentinel(body: Value): ReturnType<typeof toldBy> {
  const makes = isTrue(property(body, 'properties.incidentConfiguration.createIncident'), 'yes')
  return makes.is === 'yes'
    ? {is: 'yes', because: 'is enabled and opens an incident'}
    : {is: 'unknown', because: 'it is not known here that it opens an incident'}
}

/** For how long a rule tells nobody after an alert, where that is too long or not known. */
function muteOf(body: Value): string | undefined {
  const isSuppressed = isTrue(property(body, 'properties.suppressionEnabled'))
  const values = [
    property(body, 'properties.muteActionsDuration'),
    property(body, 'properties.throttlingInMin'),
    ...(isSuppressed.is === 'no' ? [] : [property(body, 'properties.suppressionDuration')])
  ].filter(value => !isNothing(value))
  for (const value of values) {
    const minutes = minutesOf(scalarText(value) ?? '')
    if (minutes === undefined) return 'it is not known here for how long it is muted after an alert'
    if (minutes > longestMute) return `is muted for ${shownMinutes(minutes)} after an alert`
  }
  return undefined
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
