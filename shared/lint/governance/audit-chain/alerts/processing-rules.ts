/** Alert processing rules that take the notifications of alerts away. */
import {NamedResources} from '../../../infrastructure/named-resources.js'
import {isSame, type Resource, type Resources} from '../../../infrastructure/resource.js'
import {
  isTrue,
  property,
  scalarText,
  type Truth
} from '../../../infrastructure/values/three-valued.js'
import {isNothing, listItems, options, type Value} from '../../../infrastructure/values/value.js'
import {scopesOf} from '../../roles/scope-level.js'
import {isGroupOf} from './workspaces.js'

const processingType = 'microsoft.alertsmanagement/actionrules'

export interface Suppression {
  /** `yes` where it takes every notification away; `unknown` where it may, or does for some time. */
  readonly is: 'yes' | 'unknown'
  readonly rule: Resource
}

/** The rule that takes the notifications of an alert on a workspace away, the most certain first. */
export function suppressionOf(
  alert: Resource,
  workspaces: readonly Resource[],
  resources: Resources
): Suppression | undefined {
  const found = [...resources.ofType(processingType)].flatMap((rule): Suppression[] => {
    const is = suppresses(rule, alert, workspaces, resources)
    return is === 'no' ? [] : [{is, rule}]
  })
  return found.find(({is}) => is === 'yes') ?? found[0]
}

function suppresses(
  rule: Resource,
  alert: Resource,
  workspaces: readonly Resource[],
  resources: Resources
): Truth {
  const properties = property(rule.body, 'properties')
  const enabled = [property(properties, 'enabled'), property(properties, 'status')].find(
    value => !isNothing(value)
  )
  const isOn = enabled
    ? /^disabled$/i.test(scalarText(enabled) ?? '')
      ? 'no'
      : /^enabled$/i.test(scalarText(enabled) ?? '')
        ? 'yes'
        : isTrue(enabled).is
    : 'yes'
  const conditions = property(properties, 'conditions')
  if (isOn === 'no' || addsGroups(properties) || leavesOut(conditions, alert)) return 'no'
  const covered = covers(property(properties, 'scopes'), alert, workspaces, resources)
  const isAlways =
    isOn === 'yes' &&
    rule.exists === 'yes' &&
    isNothing(conditions) &&
    isNothing(property(properties, 'schedule'))
  return covered === 'yes' && !isAlways ? 'unknown' : covered
}

/** A rule of ARM that only adds action groups; Terraform has types of their own for the two. */
function addsGroups(properties: Value): boolean {
  const actions = listItems(property(properties, 'actions'))
  return (
    actions.length > 0 &&
    actions.every(action =>
      /^addactiongroups$/i.test(scalarText(property(action, 'actionType')) ?? '')
    )
  )
}

/** What an alert of a log query has of what rules ask for; undefined where that is not known. */
function fieldsOf({body, name}: Resource): Readonly<Record<string, string | undefined>> {
  const severity = scalarText(property(body, 'properties.severity'))
  return {
    alertrulename: name && name.holes.length === 0 ? name.text.text : undefined,
    severity: severity === undefined ? undefined : severity.replace(/^(?=\d)/, 'Sev')
  }
}

/** Whether a condition certainly keeps a rule from an alert. */
function leavesOut(conditions: Value, alert: Resource): boolean {
  const own = fieldsOf(alert)
  const filters =
    conditions.kind === 'list'
      ? conditions.items.map((item): [string | undefined, Value] => [
          scalarText(property(item, 'field')),
          item
        ])
      : conditions.kind === 'object'
        ? conditions.entries.map(({key, value}): [string, Value] => [key.text.text, value])
        : []
  return filters.some(([field, filter]) => {
    const value = own[field?.toLowerCase() ?? '']?.toLowerCase()
    const operator = scalarText(property(filter, 'operator'))?.toLowerCase()
    const list = property(filter, 'values')
    const wanted = listItems(list).map(item => scalarText(item)?.toLowerCase())
    if (value === undefined || wanted.includes(undefined) || (list.kind === 'list' && list.open))
      return false
    return (
      (operator === 'equals' && !wanted.includes(value)) ||
      (operator === 'notequals' && wanted.includes(value))
    )
  })
}

/** Whether the scopes of a rule hold the workspace that an alert is about, or the alert itself. */
function covers(
  scopes: Value,
  alert: Resource,
  workspaces: readonly Resource[],
  resources: Resources
): Truth {
  const own = new NamedResources([alert, ...workspaces], resources)
  const answers = options(scopes)
    .flatMap(form => (form.kind === 'list' && !form.open ? form.items.flatMap(options) : [form]))
    .map((form): Truth => {
      if (isNothing(form)) return 'no'
      if (own.namedBy(form).length > 0) return 'yes'
      const [scope] = scopesOf(form, resources)
      if (!scope?.level) return 'unknown'
      if (scope.level === 'resource') return isOther(form, alert, resources)
      if (scope.level === 'resource-group') return isAround(form, workspaces, resources)
      return form.kind === 'reference' ? 'yes' : 'unknown'
    })
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}

/** Another resource that is declared here; an id of text may be that of anything. */
function isOther(form: Value, alert: Resource, resources: Resources): Truth {
  if (form.kind !== 'reference') return 'unknown'
  return resources.resolve(form).some(other => !isSame(other, alert)) ? 'no' : 'unknown'
}

function isAround(form: Value, workspaces: readonly Resource[], resources: Resources): Truth {
  if (form.kind !== 'reference') return 'unknown'
  const isOwn = workspaces.some(workspace => {
    if (isGroupOf(form, workspace, resources)) return true
    // `resourceGroup()` is where all of a file is deployed.
    return workspace.source !== 'terraform' && workspace.place.file === form.place.file
  })
  return isOwn ? 'yes' : 'unknown'
}
