import {chartMachineTraces} from '../../people/chart-traces.js'
import {chartsOf, releasedCharts} from '../../people/charts.js'
import {namesOf} from '../../people/known-names.js'
import {machineTraces, resourceMachineTraces} from '../../people/machines.js'
import {runnerFileMachines} from '../../people/runner-files.js'
import {problemsOf} from '../../people/trace.js'
import type {Rule} from '../../rule.js'

/** Runners, agents and pools of a person who has left. */
export const personalRunner: Rule = {
  id: 'personal-runner',
  severity: 'warning',
  marksPerson: true,
  check(facts, report, {people = []}) {
    const names = namesOf(people)
    const traces = [
      ...machineTraces(facts, names),
      ...chartsOf(facts).flatMap(chart => chartMachineTraces(chart, names)),
      ...runnerFileMachines(facts, names)
    ]
    for (const problem of problemsOf(traces, names)) report(problem)
  },
  checkAll({resources}, report, {people = []}) {
    const names = namesOf(people)
    const traces = [
      ...resourceMachineTraces(resources, names),
      ...releasedCharts(resources).flatMap(chart => chartMachineTraces(chart, names))
    ]
    for (const problem of problemsOf(traces, names)) report(problem)
  }
}
