/** Verdicts of all controls on policies that are about one topic. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {assignmentsFor} from './assignments.js'
import type {PolicyDefinition} from './definitions.js'
import {type PolicyTopic, policiesAbout} from './proven-policies.js'

/** Those that belong to a definition about the topic, or to an assignment of one. */
export function aboutTopic(
  topic: PolicyTopic,
  resources: Resources,
  verdicts: readonly Verdict[]
): Verdict[] {
  const definitions = policiesAbout(topic, resources)
  const places = new Set(definitions.flatMap(each => placesOf(each, resources)).map(keyOf))
  return verdicts.filter(
    ({of, label}) => places.has(keyOf(of)) && definitions.some(each => isOf(each, label, of))
  )
}

/** Instances of one declaration share its place: their labels and rules tell them apart. */
function isOf(definition: PolicyDefinition, label: string, of: Place): boolean {
  return definition.label === label || keyOf(definition.place) !== keyOf(of)
}

function placesOf(definition: PolicyDefinition, resources: Resources): Place[] {
  const {found} = assignmentsFor(definition, resources)
  return [definition.place, ...found.map(({assignment}) => assignment.resource.place)]
}

function keyOf({file, range}: Place): string {
  return `${file.path} ${range.start}`
}
