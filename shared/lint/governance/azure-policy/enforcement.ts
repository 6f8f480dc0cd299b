/** Whether policies for MCP servers are assigned, widely enough, and stop what they say they stop. */
import type {Resources} from '../../infrastructure/resource.js'
import {matches, placeOf, scalarText} from '../../infrastructure/values/three-valued.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {type Assigned, assignmentsFor, scopeOf} from './assignments.js'
import {effectOf, judges, type PolicyDefinition, policyDefinitions} from './definitions.js'

/** A verdict for each definition for MCP servers that a deployment declares: is it assigned? */
export function assignedPolicies(resources: Resources): Verdict[] {
  return mcpDefinitions(resources)
    .filter(({resource}) => resource.source !== 'file')
    .map(definition => judgeAssignment(definition, resources))
}

function judgeAssignment(definition: PolicyDefinition, resources: Resources): Verdict {
  const {label, place, resource} = definition
  const verdict = {at: declarationOf(definition.resource), of: place, label}
  const {found, mayBeMore} = assignmentsFor(definition, resources)
  const scopes = found.map(({assignment}) => scopeOf(assignment))
  if (scopes.includes('wide')) {
    return {...verdict, state: 'pass', because: 'is assigned at a subscription or above'}
  }
  if (
    mayBeMore ||
    scopes.includes(undefined) ||
    resource.exists !== 'yes' ||
    isHandedOn(definition)
  ) {
    return {...verdict, state: 'not-proven', because: 'may be assigned elsewhere'}
  }
  if (found.length === 0) {
    return {
      ...verdict,
      state: 'fail',
      because: 'is not assigned in this repository, and has no effect without an assignment'
    }
  }
  const [first] = found
  return {
    ...verdict,
    state: 'fail',
    because: 'is assigned to a resource group only: it holds in no other',
    ...(first && {related: [{message: 'the assignment', at: first.assignment.resource.place}]})
  }
}

export interface EnforcementVerdict extends Verdict {
  /** Whether the assignment switches enforcement off, rather than the effect. */
  readonly isUnenforced?: boolean
}

/** A verdict for each definition that claims to stop something: does it? */
export function enforcedPolicies(resources: Resources): EnforcementVerdict[] {
  return mcpDefinitions(resources).flatMap(definition => {
    const {found} = assignmentsFor(definition, resources)
    if (found.length > 0) return found.map(assigned => judgeAssigned(definition, assigned))
    return claimsToStop(definition) ? [judgeEffect(definition)] : []
  })
}

function judgeAssigned(definition: PolicyDefinition, assigned: Assigned): EnforcementVerdict {
  const {label, place} = definition
  const {assignment} = assigned
  const off = matches(assignment.enforcement, text => /^(?:donotenforce|false)$/i.test(text))
  if (off.is === 'yes') {
    return {
      at: placeOf(assignment.enforcement),
      of: assignment.resource.place,
      label: assignment.resource.label,
      state: assignment.resource.exists === 'yes' ? 'fail' : 'not-proven',
      isUnenforced: true,
      because: `does not enforce '${label}'`,
      related: [{message: 'the policy', at: place}]
    }
  }
  const effect = effectOf(definition)
  const given = effect.parameter === undefined ? undefined : assigned.parameter(effect.parameter)
  if (!given) return off.is === 'unknown' ? unknownOf(definition) : judgeEffect(definition)
  const name = scalarText(given)?.toLowerCase()
  if (name === undefined || off.is === 'unknown') return unknownOf(definition)
  return judgeName(definition, name, {at: placeOf(given), of: assignment.resource.place})
}

function judgeEffect(definition: PolicyDefinition): Verdict {
  const {name, place, parameter} = effectOf(definition)
  if (name === undefined) return unknownOf(definition)
  // A default of audit can be replaced by each assignment of the policy.
  if (parameter !== undefined && definition.resource.source === 'file') return unknownOf(definition)
  return judgeName(definition, name, {at: place, of: definition.place})
}

function judgeName(
  definition: PolicyDefinition,
  name: string,
  where: Pick<Verdict, 'at' | 'of'>
): Verdict {
  const verdict = {...where, label: definition.label}
  if (/^(?:deny|denyaction|modify|append|deployifnotexists|mutate)$/.test(name)) {
    return {...verdict, state: 'pass', because: `has the effect ${name}`}
  }
  if (!/^(?:audit|disabled|auditifnotexists)$/.test(name) || !claimsToStop(definition)) {
    return {...verdict, state: 'not-proven', because: 'says nothing of stopping what it finds'}
  }
  return {
    ...verdict,
    state: definition.resource.exists === 'yes' ? 'fail' : 'not-proven',
    because: `claims to stop what it finds, and its effect is ${name}`
  }
}

function unknownOf({label, place}: PolicyDefinition): Verdict {
  return {at: place, of: place, label, state: 'not-proven', because: 'its effect is not known here'}
}

function mcpDefinitions(resources: Resources): PolicyDefinition[] {
  return policyDefinitions(resources).filter(
    definition => definition.isForMcp && judges(definition) && definition.rule.kind === 'object'
  )
}

/** Whether a definition says of itself that what does not comply is refused. */
function claimsToStop({claim}: PolicyDefinition): boolean {
  return (
    /\b(?:den(?:y|ies|ied)|block(?:s|ed)?|prevent(?:s|ed)?|refuse[sd]?|must|not allowed|require[sd]?|only|enforce[sd]?)\b/i.test(
      claim.replaceAll(/[_-]/g, ' ')
    ) && !/\baudit(?:s|ed)?\b/i.test(claim.replaceAll(/[_-]/g, ' '))
  )
}

/** Whether the file hands the definition on: an output, which other code assigns. */
function isHandedOn({resource, place}: PolicyDefinition): boolean {
  const name = resource.source === 'arm' ? '' : resource.address.replace(/^.*\./, '')
  if (name === '') return false
  const {text} = place.file
  return text
    .split(/^(?=output\b)/m)
    .slice(1)
    .some(output =>
      output
        .slice(0, 2000)
        .split(/^[}\n]/m)[0]
        ?.includes(name)
    )
}
