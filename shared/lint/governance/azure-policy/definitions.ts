/** Definitions of Azure Policy, in whatever language and file they stand. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {parsedJson} from '../../infrastructure/values/parsed-json.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {
  choice,
  options,
  type Place,
  plainText,
  unknown,
  type Value
} from '../../infrastructure/values/value.js'
import {type Condition, conditionOf, ifOf} from './conditions.js'

export const definitionType = 'microsoft.authorization/policydefinitions'

export interface PolicyDefinition {
  readonly resource: Resource
  readonly label: string
  readonly place: Place
  /** `if` and `then`. */
  readonly rule: Value
  readonly condition: Condition
  /** ARM's `properties.parameters`. */
  readonly parameters: Value
  /** Display name and name: what the definition claims in short. */
  readonly title: string
  /** The title and the description. */
  readonly claim: string
  /** Whether it is there for MCP servers. */
  readonly isForMcp: boolean
}

/** All definitions, each once: a rule in a file of its own belongs to the definition that reads it. */
export function policyDefinitions(resources: Resources): readonly PolicyDefinition[] {
  const known = kept.get(resources)
  if (known) return known
  const all = [...resources.ofType(definitionType)].flatMap(definitionsOf)
  const declared = all.filter(({resource}) => resource.source !== 'file')
  const read = new Set(declared.map(({rule}) => rule.place.file.path))
  const files = new Set(all.map(({place}) => place.file.path))
  const found = all.filter(
    ({resource, place}) =>
      resource.source !== 'file' || !(read.has(place.file.path) || isCopy(place.file.path, files))
  )
  kept.set(resources, found)
  return found
}

/** `azurepolicy.rules.json` holds the rule of the whole policy beside it once more. */
function isCopy(path: string, files: ReadonlySet<string>): boolean {
  const whole = path.replace(/\.rules?\.json$/i, '.json')
  return whole !== path && files.has(whole)
}

const kept = new WeakMap<Resources, readonly PolicyDefinition[]>()

function definitionsOf(resource: Resource): PolicyDefinition[] {
  const rule = asJson(property(resource.body, 'properties.policyRule'))
  return options(rule).map(form => {
    const text = (name: string) => plainText(property(resource.body, `properties.${name}`)) ?? ''
    const name = resource.name?.text.text ?? ''
    const title = `${text('displayName')} ${name} ${resource.label}`
    const claim = `${title} ${text('description')}`
    return {
      resource,
      // A file of its own is best known by what it calls itself.
      label: (resource.source === 'file' && text('displayName')) || resource.label,
      place: resource.place,
      rule: form,
      condition: conditionOf(ifOf(form)),
      parameters: asJson(property(resource.body, 'properties.parameters')),
      title,
      claim,
      isForMcp: speaksOfMcp(`${claim} ${written(form.place)}`)
    }
  })
}

/** JSON in a text as what it stands for, in each form that it may have. */
export function asJson(value: Value): Value {
  const forms = options(value).map(form =>
    form.kind === 'text' ? (parsedJson(form) ?? unknown(form.place)) : form
  )
  return choice(forms, value.place) ?? value
}

/** The text of a place as it is written. */
export function written({file, range}: Place): string {
  return file.text.slice(range.start, range.end)
}

/** Whether a text speaks of MCP, also in `MCPServer` and `require_mcp_identity`. */
export function speaksOfMcp(text: string): boolean {
  return /mcp|model[ _-]context[ _-]protocol/i.test(text)
}

/** The effect of a definition in lower case, and the parameter that gives it. */
export interface Effect {
  readonly name?: string
  readonly parameter?: string
  readonly place: Place
}

export function effectOf(definition: PolicyDefinition): Effect {
  const value = property(definition.rule, 'then.effect')
  const text = plainText(value)
  const place = placeOf(value)
  if (text === undefined) return {place}
  const parameter = parameterIn(text)
  if (parameter === undefined) return {name: text.toLowerCase(), place}
  const standard = property(definition.parameters, `${parameter}.defaultValue`)
  const name = scalarText(standard)?.toLowerCase()
  return {
    parameter,
    place: name === undefined ? place : placeOf(standard),
    ...(name !== undefined && {name})
  }
}

/** The parameter of `[parameters('name')]`. */
export function parameterIn(text: string): string | undefined {
  return /^\[\s*parameters\(\s*'([^']{1,200})'\s*\)\s*\]$/i.exec(text)?.[1]
}

/** Whether a definition stops or reports what does not comply, rather than changing it. */
export function judges(definition: PolicyDefinition): boolean {
  const {name} = effectOf(definition)
  return name === undefined || /^(?:deny|audit|disabled|denyaction|auditifnotexists)$/.test(name)
}
