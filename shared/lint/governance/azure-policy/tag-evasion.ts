/** Which policies for MCP servers are passed by leaving out the tag that they look for. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {assignmentsOf} from './assignments.js'
import {type Condition, type FieldTest, fieldTests, holds, tagOf} from './conditions.js'
import {judges, type PolicyDefinition, policyDefinitions, written} from './definitions.js'

/** A verdict for each tag that a policy for MCP servers tests. */
export function tagEvasion(resources: Resources): Verdict[] {
  const all = policyDefinitions(resources)
  return all
    .filter(definition => definition.isForMcp && judges(definition))
    .flatMap(definition =>
      [...tagTests(definition.condition)].map(([tag, test]) =>
        judge(definition, tag, test, all, resources)
      )
    )
}

function judge(
  definition: PolicyDefinition,
  tag: string,
  test: FieldTest,
  all: readonly PolicyDefinition[],
  resources: Resources
): Verdict {
  const {label, place, condition, resource} = definition
  const verdict = {at: test.fieldPlace, of: place, label}
  if (holds(condition, without(tag)) !== 'no') {
    return {...verdict, state: 'pass', because: `also looks at what has no tag '${tag}'`}
  }
  const companion = all.find(other => other !== definition && demands(other, tag))
  if (companion) {
    return {
      ...verdict,
      state: 'pass',
      because: `is for what has the tag '${tag}', which '${companion.label}' demands`,
      related: [{message: `demands the tag '${tag}'`, at: companion.place}]
    }
  }
  const elsewhere = assignmentsOf(resources).find(({resource: other}) =>
    written(other.place).includes(tag)
  )
  if (elsewhere || resource.exists !== 'yes') {
    return {...verdict, state: 'not-proven', because: `another policy may demand the tag '${tag}'`}
  }
  return {...verdict, state: 'fail', because: `is passed by leaving out the tag '${tag}'`}
}

/** The first test of each tag; tags are compared without case. */
function tagTests(condition: Condition): Map<string, FieldTest> {
  const found = new Map<string, FieldTest>()
  const names = new Set<string>()
  for (const {test} of fieldTests(condition)) {
    const tag = tagOf(test.field)
    if (tag === undefined || names.has(tag.toLowerCase())) continue
    names.add(tag.toLowerCase())
    found.set(tag, test)
  }
  return found
}

const without = (tag: string) => (field: string) =>
  tagOf(field)?.toLowerCase() === tag.toLowerCase() ? null : undefined

/** Whether a policy does something about resources that have not the tag. */
function demands({condition}: PolicyDefinition, tag: string): boolean {
  const tests = [...fieldTests(condition)].filter(
    ({test}) => tagOf(test.field)?.toLowerCase() === tag.toLowerCase()
  )
  return tests.length > 0 && holds(condition, without(tag)) !== 'no'
}
