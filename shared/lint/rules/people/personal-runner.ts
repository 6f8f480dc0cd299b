import {namesOf} from '../../people/known-names.js'
import {machineTraces, resourceMachineTraces} from '../../people/machines.js'
import {problemsOf} from '../../people/trace.js'
import type {Rule} from '../../rule.js'

/** Runners, agents and pools of a person who has left. */
export const personalRunner: Rule = {
  id: 'personal-runner',
  severity: 'warning',
  marksPerson: true,
  check(facts, report, {people = []}) {
    const names = namesOf(people)
    for (const problem of problemsOf(machineTraces(facts, names), names)) report(problem)
  },
  checkAll({resources}, report, {people = []}) {
    const names = namesOf(people)
    for (const problem of problemsOf(resourceMachineTraces(resources, names), names)) {
      report(problem)
    }
  }
}
