/** To whom an alert rule sends: its action groups, and whether they have receivers. */
import {keptFor} from '../../../infrastructure/kept.js'
import {NamedResources} from '../../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../../infrastructure/resource.js'
import {
  isTrue,
  property,
  scalarText,
  type Truth
} from '../../../infrastructure/values/three-valued.js'
import {isNothing, options, type Value} from '../../../infrastructure/values/value.js'

/** What is known of the action groups of a rule; `flaw` where text proves that nobody is told. */
export interface Told {
  readonly is: Truth
  readonly because: string
  readonly flaw?: 'nobody' | 'group-off' | 'no-receiver'
  /** The group that tells, or that does not. */
  readonly group?: Resource
}

/** What each kind of receiver needs to lead anywhere; undefined where its block is enough. */
const receivers: Readonly<Record<string, string | undefined>> = {
  armRoleReceivers: 'roleId',
  automationRunbookReceivers: undefined,
  azureAppPushReceivers: 'emailAddress',
  azureFunctionReceivers: undefined,
  emailReceivers: 'emailAddress',
  eventHubReceivers: undefined,
  incidentReceivers: undefined,
  itsmReceivers: undefined,
  logicAppReceivers: undefined,
  smsReceivers: 'phoneNumber',
  voiceReceivers: 'phoneNumber',
  webhookReceivers: 'serviceUri'
}

const groupsOf = keptFor(
  resources => new NamedResources(resources.ofType('microsoft.insights/actiongroups'), resources)
)

/** Whether an alert rule of Azure Monitor certainly tells somebody: one sound group is enough. */
export function toldBy({body}: Resource, resources: Resources): Told {
  const given = groupValues(body)
  if (given === 'none') {
    return {is: 'no', flaw: 'nobody', because: 'has no action group: it alerts nobody'}
  }
  const found = given.map(value => groupsOf(resources).namedBy(value))
  const judged = found.flat().map(group => judge(group))
  const sound = judged.find(({is}) => is === 'yes')
  if (sound) return sound
  const [first] = judged
  const isKnown = found.length > 0 && found.every(groups => groups.length > 0)
  if (first && isKnown && judged.every(({is}) => is === 'no')) return first
  const unknown = judged.find(({is}) => is === 'unknown')
  if (unknown) return unknown
  return {is: 'unknown', because: 'it is not known here to whom its action group sends'}
}

function judge(group: Resource): Told {
  const {body, label, exists} = group
  const isOn = isTrue(property(body, 'properties.enabled'), 'yes')
  const leads = hasReceiver(body)
  const unknown = (because: string): Told => ({is: 'unknown', because, group})
  if (exists !== 'yes') return unknown(`its action group ${label} is not certainly deployed`)
  if (isOn.is === 'no') {
    return {
      is: 'no',
      flaw: 'group-off',
      group,
      because: `has the action group ${label}, which is disabled: it alerts nobody`
    }
  }
  if (leads === 'no') {
    return {
      is: 'no',
      flaw: 'no-receiver',
      group,
      because: `has the action group ${label}, which has no receiver: it alerts nobody`
    }
  }
  if (isOn.is === 'unknown') return unknown(`it is not known whether ${label} is enabled`)
  if (leads === 'unknown') return unknown(`it is not known whether ${label} has a receiver`)
  return {is: 'yes', because: `is enabled and sends to ${label}`, group}
}

function hasReceiver(body: Value): Truth {
  const answers = Object.entries(receivers).flatMap(([kind, needed]) =>
    options(property(body, `properties.${kind}`)).map((form): Truth => {
      if (isNothing(form)) return 'no'
      if (form.kind !== 'list') return 'unknown'
      if (form.items.some(item => item.kind === 'object' && isAddressed(item, needed))) return 'yes'
      return form.open || form.items.some(item => item.kind !== 'object') ? 'unknown' : 'no'
    })
  )
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}

/** Whether a receiver names an address; one that only the deployment knows is one. */
function isAddressed(receiver: Value, needed: string | undefined): boolean {
  if (needed === undefined) return true
  return options(property(receiver, needed)).every(
    value => !isNothing(value) && scalarText(value)?.trim() !== ''
  )
}

/** What a rule names as its groups, of any version of the API. */
function groupValues(body: Value): Value[] | 'none' {
  const actions = property(body, 'properties.actions')
  const lists = [property(actions, 'actionGroups'), property(actions, 'actionGroup')]
  // Older versions of the API have the list itself.
  if (actions.kind === 'list') lists.push(actions)
  const values = lists.flatMap(options).flatMap((form): Value[] => {
    if (form.kind !== 'list') return isNothing(form) ? [] : [form]
    const items = form.items.flatMap(options).filter(item => !isNothing(item))
    return form.open ? [...items, {kind: 'unknown', place: form.place}] : items
  })
  if (values.length === 0) return 'none'
  return values.map(value => (value.kind === 'object' ? property(value, 'actionGroupId') : value))
}
