/** Which policies for MCP servers are passed by leaving out the tag that they look for. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {assignmentsOf} from './assignments.js'
import {type Condition, type FieldTest, fieldTests, holds, tagOf} from './conditions.js'
import {judges, type PolicyDefinition, policyDefinitions, written} from './definitions.js'

/** A verdict for each tag that a policy for MCP servers tests. */
export function tagEvasion(resources: Resources): Verdict[] {
  const all = policyDefinitions(resources)
  const known: Surroundings = {byTag: demandedTags(all), words: assignedWords(resources)}
  return all
    .filter(definition => definition.isForMcp && judges(definition))
    .flatMap(definition =>
      [...tagTests(definition.condition)].map(([tag, test]) => judge(definition, tag, test, known))
    )
}

/** What else the repository says of tags. */
interface Surroundings {
  /** The policies that do something about what lacks a tag, by its name in lower case. */
  readonly byTag: ReadonlyMap<string, readonly PolicyDefinition[]>
  /** Words of assignments: those of built-in policies name the tag as a parameter. */
  readonly words: ReadonlySet<string>
}

function demandedTags(all: readonly PolicyDefinition[]): Map<string, PolicyDefinition[]> {
  const found = new Map<string, PolicyDefinition[]>()
  for (const definition of all) {
    for (const tag of tagTests(definition.condition).keys()) {
      if (holds(definition.condition, without(tag)) === 'no') continue
      const key = tag.toLowerCase()
      const list = found.get(key)
      if (list) list.push(definition)
      else found.set(key, [definition])
    }
  }
  return found
}

function assignedWords(resources: Resources): Set<string> {
  const texts = assignmentsOf(resources).map(({resource}) => written(resource.place).toLowerCase())
  return new Set(texts.flatMap(text => text.match(/[\w.-]+/g) ?? []))
}

function judge(
  definition: PolicyDefinition,
  tag: string,
  test: FieldTest,
  {byTag, words}: Surroundings
): Verdict {
  const {label, place, condition, resource} = definition
  const verdict = {at: test.fieldPlace, of: place, label}
  if (holds(condition, without(tag)) !== 'no') {
    return {...verdict, state: 'pass', because: `also looks at what has no tag '${tag}'`}
  }
  const companion = byTag.get(tag.toLowerCase())?.find(other => other !== definition)
  if (companion) {
    return {
      ...verdict,
      state: 'pass',
      because: `is for what has the tag '${tag}', which '${companion.label}' demands`,
      related: [{message: `demands the tag '${tag}'`, at: companion.place}]
    }
  }
  const elsewhere = (tag.toLowerCase().match(/[\w.-]+/g) ?? []).every(word => words.has(word))
  if (elsewhere || resource.exists !== 'yes') {
    return {...verdict, state: 'not-proven', because: `another policy may demand the tag '${tag}'`}
  }
  return {...verdict, state: 'fail', because: `can be evaded by leaving out the tag '${tag}'`}
}

/** Tags of one policy that are looked at; the condition is evaluated for each. */
const mostTags = 50

/** The first test of each tag; tags are compared without case. */
function tagTests(condition: Condition): Map<string, FieldTest> {
  const found = new Map<string, FieldTest>()
  const names = new Set<string>()
  for (const {test} of fieldTests(condition)) {
    const tag = tagOf(test.field)
    if (tag === undefined || names.has(tag.toLowerCase())) continue
    if (names.size >= mostTags) break
    names.add(tag.toLowerCase())
    found.set(tag, test)
  }
  return found
}

const without = (tag: string) => (field: string) =>
  tagOf(field)?.toLowerCase() === tag.toLowerCase() ? null : undefined
