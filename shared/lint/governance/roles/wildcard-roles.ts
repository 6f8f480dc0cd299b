/** Roles of the house's own that allow everything, or to give roles to others. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'

/** What an action allows, where that is everything or a way to everything. */
const grave: readonly (readonly [action: RegExp, allows: string])[] = [
  [/^\*(?:\/\*)*$/, 'allows every action'],
  [/^\*\/(?:write|action|delete)$/i, 'allows that action on every kind of resource'],
  [/^microsoft\.authorization\/(?:\*|\*\/write|\*\/\*)$/i, 'lets its holder give any role'],
  [
    /^microsoft\.authorization\/role(?:assignments|definitions)\/(?:\*|write)$/i,
    'lets its holder give any role'
  ]
]

/** A verdict for each action of each role that is defined here, or one for a role as a whole. */
export function wildcardRoles(resources: Resources): Verdict[] {
  return [...resources.ofType('microsoft.authorization/roledefinitions')].flatMap(judge)
}

function judge(role: Resource): Verdict[] {
  const permissions = itemsOf(property(role.body, 'properties.permissions'))
  const verdicts = permissions.flatMap(({value, perhaps}) =>
    (['actions', 'dataActions'] as const).flatMap(kind =>
      actionsOf(property(value, kind)).flatMap(action =>
        judgeAction(role, value, kind, action, perhaps)
      )
    )
  )
  const {place, label} = role
  if (verdicts.length > 0) return verdicts
  const isKnown = permissions.length > 0 && permissions.every(({value}) => value.kind === 'object')
  return [
    isKnown
      ? {state: 'pass', at: place, of: place, label, because: 'allows named actions only'}
      : {
          state: 'not-proven',
          at: place,
          of: place,
          label,
          because: 'what it allows is not known here'
        }
  ]
}

interface Action {
  readonly text?: string
  readonly perhaps: boolean
  readonly at: Place
}

function actionsOf(value: Value): Action[] {
  const forms = options(value)
  return forms.flatMap(form => {
    if (isNothing(form)) return []
    if (form.kind !== 'list') return [{perhaps: true, at: form.place}]
    return itemsOf(form).map(({value: item, perhaps}): Action => {
      const text = scalarText(item)
      return {
        perhaps: perhaps || forms.length > 1,
        at: placeOf(item),
        ...(text !== undefined && {text})
      }
    })
  })
}

function judgeAction(
  role: Resource,
  permission: Value,
  kind: 'actions' | 'dataActions',
  {text, perhaps, at}: Action,
  isPerhaps: boolean
): Verdict[] {
  const {label, place, exists} = role
  const verdict = {at, of: place, label}
  if (text === undefined) {
    return [{...verdict, state: 'not-proven', because: 'an action of it is not known here'}]
  }
  const found = grave.find(([pattern]) => pattern.test(text.trim()))
  if (!found || isTakenBack(text, permission, kind)) return []
  if (perhaps || isPerhaps || exists !== 'yes') {
    return [{...verdict, state: 'not-proven', because: `may hold '${text}'`}]
  }
  const isLess = text.trim().startsWith('*') && takesBack(permission, kind)
  const but = isLess ? ` but those that ${lessOf(kind)} names` : ''
  return [{...verdict, state: 'fail', because: `holds '${text}', which ${found[1]}${but}`}]
}

function lessOf(kind: 'actions' | 'dataActions'): 'notActions' | 'notDataActions' {
  return kind === 'actions' ? 'notActions' : 'notDataActions'
}

function takesBack(permission: Value, kind: 'actions' | 'dataActions'): boolean {
  return actionsOf(property(permission, lessOf(kind))).length > 0
}

/** Whether `notActions` take back what an action allows: rights to give roles, or the action itself. */
function isTakenBack(action: string, permission: Value, kind: 'actions' | 'dataActions'): boolean {
  const taken = actionsOf(property(permission, lessOf(kind)))
  const own = action.toLowerCase()
  return taken.some(({text}) => {
    const other = text?.toLowerCase()
    if (other === own || other === '*') return true
    return own.startsWith('microsoft.authorization/') && other === 'microsoft.authorization/*'
  })
}
